/* Noun phrases as words of the tree, and words as text. */
#include "clause/tree.h"

#include "lexicon/lexicon.h"

#include <string.h>

typedef struct {
  guint head;
  guint begin; /* of a predicate: its copula */
  ActPhrase phrase;
  const ActWordSet *skip;
} PhraseFilter;

static gboolean
is_modifier_with_case (const ActTree *tree, guint word)
{
  switch (tree->words[word].rel) {
  case ACT_REL_NMOD:
    return TRUE;
  default:
    return act_tree_get_base (tree, word) == ACT_REL_OBL;
  }
}

/* "the painter Munch": an apposition that no comma sets off and that follows
   at once is part of the name. */
static gboolean
is_tight_apposition (const ActTree *tree, guint word, guint head)
{
  return !act_tree_is_set_off (tree, word) &&
         act_tree_is_below (tree, word - 1, head) &&
         !act_tree_find (tree, word, ACT_REL_DET);
}

gboolean
act_phrase_is_place (const ActTree *tree, guint head, guint apposition)
{
  ActWordSet preposition = act_tree_get_case (tree, head);

  return tree->words[head].upos == ACT_UPOS_PROPN &&
         tree->words[apposition].upos == ACT_UPOS_PROPN &&
         strcmp (tree->words[tree->leftmost[apposition]].form, "(") != 0 &&
         !act_tree_find (tree, apposition, ACT_REL_DET) &&
         !act_tree_find (tree, apposition, ACT_REL_NMOD_POSS) &&
         !act_tree_find (tree, apposition, ACT_REL_FLAT) &&
         !act_tree_find (tree, head, ACT_REL_FLAT) &&
         !act_tree_find (tree, head, ACT_REL_NMOD_DESC) &&
         !act_word_set_is_empty (&preposition);
}

/* Stands with a comma before the noun that it hangs on. */
static gboolean
is_front (const ActTree *tree, guint word)
{
  guint last = tree->rightmost[word];

  return word < tree->words[word].head &&
         (strcmp (tree->words[last].form, ",") == 0 ||
          (last < tree->n_words &&
           strcmp (tree->words[last + 1].form, ",") == 0));
}

static gboolean
leaves_out_participle (const ActTree *tree, guint word, ActPhrase phrase)
{
  guint mark;

  switch ((guint) phrase) {
  case ACT_PHRASE_FULL:
    return FALSE;
  case ACT_PHRASE_BARE:
    return TRUE;
  case ACT_PHRASE_SUBJECT:
    mark = act_tree_find (tree, word, ACT_REL_MARK);
    return !mark || strcmp (tree->words[mark].lower, "of") != 0;
  case ACT_PHRASE_ARGUMENT:
  case ACT_PHRASE_ANTECEDENT:
  case ACT_PHRASE_COORDINATED:
  default:
    /* "*Known as X*, she …" */
    return act_tree_is_set_off (tree, word) || is_front (tree, word);
  }
}

static gboolean
leaves_out_relative (const ActTree *tree, guint word, ActPhrase phrase)
{
  /* "what *he did*" is nothing without it. */
  if (act_tree_is_class (tree, tree->words[word].head, ACT_CLASS_QUESTION))
    return FALSE;
  return phrase == ACT_PHRASE_BARE || phrase == ACT_PHRASE_SUBJECT ||
         (phrase != ACT_PHRASE_FULL && act_tree_is_set_off (tree, word));
}

/* Does the phrase of @head go on without its coordinator @word? That before a
   later conjunct ("A *and* B" of B) is never its own; one inside a name ("the
   London *and* South Western Railway") is never left out. */
static gboolean
leaves_out_coordinator (const ActTree *tree, guint word,
                        const PhraseFilter *filter)
{
  guint before = word > 1 ? word - 1 : 0;

  if (word < filter->head && tree->words[filter->head].rel == ACT_REL_CONJ)
    return TRUE;
  if (word < filter->head && tree->words[filter->head].upos == ACT_UPOS_PROPN &&
      before && tree->words[before].upos == ACT_UPOS_PROPN &&
      act_tree_is_below (tree, before, filter->head))
    return FALSE;
  return filter->phrase != ACT_PHRASE_COORDINATED &&
         strcmp (tree->words[word].form, "&") != 0;
}

/* Dependents of the phrase's own head. */
static gboolean
leaves_out_own (const ActTree *tree, guint word, const PhraseFilter *filter)
{
  ActPhrase phrase = filter->phrase;
  ActRel relation = (ActRel) tree->words[word].rel;
  gboolean joined;

  if (word < filter->begin)
    return TRUE;
  switch ((guint) act_rel_get_base (relation)) {
  case ACT_REL_COP:
  case ACT_REL_NSUBJ:
  case ACT_REL_CSUBJ:
  case ACT_REL_AUX:
  case ACT_REL_EXPL:
  case ACT_REL_PARATAXIS:
  case ACT_REL_DISCOURSE:
  case ACT_REL_VOCATIVE:
  case ACT_REL_ORPHAN:
  case ACT_REL_ADVCL:
  case ACT_REL_MARK:
  case ACT_REL_CASE:
    return TRUE;
  case ACT_REL_DET:
    return relation == ACT_REL_DET && word > filter->head;
  case ACT_REL_CC:
    return leaves_out_coordinator (tree, word, filter);
  case ACT_REL_CONJ:
    joined = act_tree_is_joined_name (tree, word);
    return phrase != ACT_PHRASE_COORDINATED && !joined;
  case ACT_REL_APPOS:
    return phrase != ACT_PHRASE_FULL &&
           !is_tight_apposition (tree, word, filter->head) &&
           !((phrase == ACT_PHRASE_ARGUMENT ||
              phrase == ACT_PHRASE_COORDINATED) &&
             act_phrase_is_place (tree, filter->head, word));
  case ACT_REL_ACL:
    return relation == ACT_REL_ACL_RELCL
               ? leaves_out_relative (tree, word, phrase)
               : leaves_out_participle (tree, word, phrase);
  default:
    return phrase == ACT_PHRASE_BARE && is_modifier_with_case (tree, word);
  }
}

/* Words further down. */
static gboolean
leaves_out_deep (const ActTree *tree, guint word, ActPhrase phrase)
{
  switch (tree->words[word].rel) {
  case ACT_REL_ACL_RELCL:
    return phrase == ACT_PHRASE_BARE ||
           (phrase != ACT_PHRASE_FULL && act_tree_is_set_off (tree, word));
  case ACT_REL_PARATAXIS:
    return phrase != ACT_PHRASE_FULL;
  case ACT_REL_APPOS:
    return phrase != ACT_PHRASE_FULL && act_tree_is_set_off (tree, word) &&
           !act_phrase_is_place (tree, tree->words[word].head, word);
  default:
    return FALSE;
  }
}

static gboolean
leaves_out (const ActTree *tree, guint word, gconstpointer data)
{
  const PhraseFilter *filter = data;

  if (filter->skip && act_word_set_has (filter->skip, word))
    return TRUE;
  return tree->words[word].head == filter->head
             ? leaves_out_own (tree, word, filter)
             : leaves_out_deep (tree, word, filter->phrase);
}

/* "*and* 100,000 devices", "*for* Fortune 500 firms", "*in 1985* the station":
   what hangs on a word inside the phrase, or before it, but is none of it. */
static void
drop_link (const ActTree *tree, guint head, ActPhrase phrase, ActWordSet *words)
{
  static const char *const forms[] = {"and", "or", "but", NULL};
  guint first = act_word_set_first (words), owner;

  if (!first || first == head)
    return;
  if ((phrase == ACT_PHRASE_BARE || phrase == ACT_PHRASE_SUBJECT) &&
      tree->words[first].rel == ACT_REL_ADVMOD &&
      tree->words[first].head == head &&
      act_tree_is_class (tree, first, ACT_CLASS_FREQUENCY) &&
      tree->words[first + 1].rel == ACT_REL_DET) {
    act_word_set_remove (words, first); /* "*also* a holiday" */
    return;
  }
  owner = tree->words[first].head;
  if (tree->words[first].rel == ACT_REL_CC &&
      act_strings_have (forms, tree->words[first].lower)) {
    act_word_set_remove (words, first);
  } else if (tree->words[first].rel == ACT_REL_CASE && owner < head &&
             tree->words[owner].rel == ACT_REL_NMOD &&
             tree->words[owner].upos != ACT_UPOS_ADJ &&
             tree->words[owner].upos != ACT_UPOS_ADV) {
    ActWordSet own = act_tree_get_subtree (tree, owner);
    act_word_set_subtract (words, &own);
    act_phrase_tidy (tree, words);
  } else if (tree->words[first].rel == ACT_REL_CASE &&
             tree->words[owner].upos == ACT_UPOS_PROPN) {
    act_word_set_remove (words, first);
  }
}

ActWordSet
act_phrase_get_words (const ActTree *tree, guint head, ActPhrase phrase,
                      const ActWordSet *skip)
{
  guint copula = act_tree_find (tree, head, ACT_REL_COP);
  PhraseFilter filter = {head, copula < head ? copula : 0, phrase, skip};
  ActWordSet words = act_tree_get_words (tree, head, leaves_out, &filter);
  guint marker;

  /* "only as a guest": what stands before the preposition is not the noun's. */
  marker = act_tree_find (tree, head, ACT_REL_CASE);
  if (marker && marker < head && phrase != ACT_PHRASE_FULL)
    for (guint i = act_word_set_first (&words); i && i < marker;
         i = act_word_set_next (&words, i))
      act_word_set_remove (&words, i);

  act_phrase_tidy (tree, &words);
  drop_link (tree, head, phrase, &words);
  return words;
}

static gboolean
is_loose_punctuation (const ActWord *word)
{
  return word->upos == ACT_UPOS_PUNCT && word->lower[0] &&
         strchr (",;:.-", word->lower[0]) &&
         (word->lower[1] == '\0' || strcmp (word->lower, "--") == 0);
}

void
act_phrase_tidy (const ActTree *tree, ActWordSet *words)
{
  /* Twice: a comma that goes can leave a dash alone. */
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = act_word_set_first (words); i;
         i = act_word_set_next (words, i))
      if (is_loose_punctuation (&tree->words[i]) &&
          ((i > 1 && !act_word_set_has (words, i - 1)) || i == 1 ||
           i == tree->n_words || !act_word_set_has (words, i + 1)))
        act_word_set_remove (words, i);
}

/* What a word is at the edge of a phrase. */
typedef enum {
  EDGE_WORD,
  EDGE_LOOSE,  /* goes on either side */
  EDGE_SUFFIX, /* 's: goes on the left */
  EDGE_OPEN_BRACKET,
  EDGE_CLOSE_BRACKET,
  EDGE_OPEN_QUOTE,
  EDGE_CLOSE_QUOTE,
  EDGE_PLAIN_QUOTE
} Edge;

static const struct {
  const char *form;
  Edge edge;
} edges[] = {
    {",", EDGE_LOOSE},
    {";", EDGE_LOOSE},
    {":", EDGE_LOOSE},
    {".", EDGE_LOOSE},
    {"-", EDGE_LOOSE},
    {"--", EDGE_LOOSE},
    {"–", EDGE_LOOSE},
    {"—", EDGE_LOOSE},
    {"?", EDGE_LOOSE},
    {"!", EDGE_LOOSE},
    {"…", EDGE_LOOSE},
    {"...", EDGE_LOOSE},
    {"'s", EDGE_SUFFIX},
    {"’s", EDGE_SUFFIX},
    {"(", EDGE_OPEN_BRACKET},
    {"[", EDGE_OPEN_BRACKET},
    {"-LRB-", EDGE_OPEN_BRACKET},
    {"-LSB-", EDGE_OPEN_BRACKET},
    {")", EDGE_CLOSE_BRACKET},
    {"]", EDGE_CLOSE_BRACKET},
    {"-RRB-", EDGE_CLOSE_BRACKET},
    {"-RSB-", EDGE_CLOSE_BRACKET},
    {"``", EDGE_OPEN_QUOTE},
    {"“", EDGE_OPEN_QUOTE},
    {"«", EDGE_OPEN_QUOTE},
    {"''", EDGE_CLOSE_QUOTE},
    {"”", EDGE_CLOSE_QUOTE},
    {"»", EDGE_CLOSE_QUOTE},
    {"\"", EDGE_PLAIN_QUOTE},
};

static Edge
get_edge (const ActWord *word)
{
  if (g_ascii_isalnum (word->form[0]) || word->upos == ACT_UPOS_AUX ||
      word->upos == ACT_UPOS_VERB)
    return EDGE_WORD;
  for (guint i = 0; i < G_N_ELEMENTS (edges); i++)
    if (strcmp (word->form, edges[i].form) == 0)
      return edges[i].edge;
  return EDGE_WORD;
}

gboolean
act_word_is_quote (const ActWord *word)
{
  Edge edge = get_edge (word);

  return edge == EDGE_OPEN_QUOTE || edge == EDGE_CLOSE_QUOTE ||
         edge == EDGE_PLAIN_QUOTE;
}

/* Adds the missing words of tokens that are only partly there. */
static void
complete_tokens (const ActTree *tree, ActWordSet *words)
{
  for (guint i = act_word_set_first (words); i;
       i = act_word_set_next (words, i)) {
    for (guint k = i; k > 1 && (tree->words[k].flags & ACT_WORD_SPLIT); k--)
      act_word_set_add (words, k - 1);
    if (i < tree->n_words && (tree->words[i + 1].flags & ACT_WORD_SPLIT))
      act_word_set_add (words, i + 1);
  }
}

static gboolean
is_whole_token (const ActTree *tree, guint word)
{
  return !(tree->words[word].flags & ACT_WORD_SPLIT) &&
         (word == tree->n_words ||
          !(tree->words[word + 1].flags & ACT_WORD_SPLIT));
}

static void
trim_edges (const ActTree *tree, ActWordSet *words)
{
  guint at;
  Edge edge;

  while ((at = act_word_set_first (words)) && is_whole_token (tree, at)) {
    edge = get_edge (&tree->words[at]);
    if (edge != EDGE_LOOSE && edge != EDGE_SUFFIX &&
        edge != EDGE_CLOSE_BRACKET && edge != EDGE_CLOSE_QUOTE)
      break;
    act_word_set_remove (words, at);
  }
  while ((at = act_word_set_last (words)) && is_whole_token (tree, at)) {
    edge = get_edge (&tree->words[at]);
    if (edge != EDGE_LOOSE && edge != EDGE_OPEN_BRACKET &&
        edge != EDGE_OPEN_QUOTE)
      break;
    act_word_set_remove (words, at);
  }
}

/* Takes an edge bracket or quote without its partner away. */
static void
trim_unpaired (const ActTree *tree, ActWordSet *words)
{
  guint n[EDGE_PLAIN_QUOTE + 1] = {0};
  guint first = act_word_set_first (words);
  guint last = act_word_set_last (words);

  if (!first)
    return;
  for (guint i = first; i; i = act_word_set_next (words, i))
    n[get_edge (&tree->words[i])]++;
  Edge left = get_edge (&tree->words[first]);
  Edge right = get_edge (&tree->words[last]);
  if (right == EDGE_CLOSE_BRACKET && !n[EDGE_OPEN_BRACKET])
    act_word_set_remove (words, last);
  if (left == EDGE_OPEN_BRACKET && !n[EDGE_CLOSE_BRACKET])
    act_word_set_remove (words, first);
  /* ''so'' is set between two of the same kind */
  if ((n[EDGE_OPEN_QUOTE] == n[EDGE_CLOSE_QUOTE] ||
       (n[EDGE_OPEN_QUOTE] == 0 && n[EDGE_CLOSE_QUOTE] % 2 == 0)) &&
      n[EDGE_PLAIN_QUOTE] % 2 == 0)
    return;
  if (act_word_is_quote (&tree->words[first]))
    act_word_set_remove (words, first);
  else if (act_word_is_quote (&tree->words[last]))
    act_word_set_remove (words, last);
}

void
act_words_append_forms (const ActTree *tree, const ActWordSet *words,
                        ActWordForm get_form, gconstpointer data, GString *out)
{
  ActWordSet kept = *words;
  guint previous = 0;

  complete_tokens (tree, &kept);
  trim_edges (tree, &kept);
  trim_unpaired (tree, &kept);
  trim_edges (tree, &kept); /* "way." of "way.”" */
  for (guint i = act_word_set_first (&kept); i;
       i = act_word_set_next (&kept, i)) {
    if (previous ? i != previous + 1 ||
                       (tree->words[previous].flags & ACT_WORD_SPACE_AFTER)
                 : out->len > 0)
      g_string_append_c (out, ' ');
    g_string_append (out, get_form (&tree->words[i], data));
    previous = i;
  }
}

static const char *
get_own_form (const ActWord *word, gconstpointer data)
{
  (void) data;
  return word->form;
}

static const char *
get_title_form (const ActWord *word, gconstpointer data)
{
  (void) data;
  return word->flags & ACT_WORD_TITLE ? word->lower : word->form;
}

void
act_words_append_text (const ActTree *tree, const ActWordSet *words,
                       GString *out)
{
  act_words_append_forms (tree, words, get_own_form, NULL, out);
}

void
act_words_append_label (const ActTree *tree, const ActWordSet *words,
                        GString *out)
{
  act_words_append_forms (tree, words, get_title_form, NULL, out);
}

ActSpan
act_words_get_span (const ActTree *tree, const ActWordSet *words)
{
  guint first = act_word_set_first (words);
  ActSpan span = {0, 0};

  if (first) {
    span.begin = tree->words[first].span.begin;
    span.end = tree->words[act_word_set_last (words)].span.end;
  }
  return span;
}
