/* Where the phrase of a reference begins and ends. */
#include "clause/word-class.h"
#include "lexicon/lexicon.h"
#include "mention/reference.h"

#include <string.h>

enum {
  SHORT_WORDS = 18, /* longest phrase that is quoted as a mention */
  LABEL_WORDS = 14  /* longest label with a clause */
};

/* Dependents of a head that stand outside its phrase. */
static const guint64 outside_relations =
    ACT_REL_BIT (CASE) | ACT_REL_BIT (CC) | ACT_REL_BIT (CC_PRECONJ) |
    ACT_REL_BIT (PUNCT) | ACT_REL_BIT (MARK) | ACT_REL_BIT (COP) |
    ACT_REL_BIT (AUX) | ACT_REL_BIT (AUX_PASS) | ACT_REL_BIT (NSUBJ) |
    ACT_REL_BIT (NSUBJ_PASS) | ACT_REL_BIT (NSUBJ_OUTER) | ACT_REL_BIT (CSUBJ) |
    ACT_REL_BIT (CSUBJ_PASS) | ACT_REL_BIT (CSUBJ_OUTER) | ACT_REL_BIT (EXPL) |
    ACT_REL_BIT (DISCOURSE) | ACT_REL_BIT (PARATAXIS) | ACT_REL_BIT (VOCATIVE) |
    ACT_REL_BIT (DISLOCATED) | ACT_REL_BIT (ORPHAN) | ACT_REL_BIT (CONJ) |
    ACT_REL_BIT (REPARANDUM) | ACT_REL_BIT (OBJ) | ACT_REL_BIT (CCOMP) |
    ACT_REL_BIT (ADVCL) | ACT_REL_BIT (DEP) | ACT_REL_BIT (LIST);

/* Those that are left out too where a phrase is quoted as a mention. */
static const guint64 trailing_relations =
    ACT_REL_BIT (ACL) | ACT_REL_BIT (ACL_RELCL) | ACT_REL_BIT (APPOS) |
    ACT_REL_BIT (ADVCL_RELCL) | ACT_REL_BIT (LIST) | ACT_REL_BIT (DEP);

static const guint64 clause_relations =
    ACT_REL_BIT (ACL) | ACT_REL_BIT (ACL_RELCL) | ACT_REL_BIT (ADVCL) |
    ACT_REL_BIT (ADVCL_RELCL) | ACT_REL_BIT (CCOMP) | ACT_REL_BIT (PARATAXIS);

/* After the head these belong to the clause that it is a predicate of. */
static const guint64 adverbial_relations =
    ACT_REL_BIT (ADVMOD) | ACT_REL_BIT (OBL) | ACT_REL_BIT (OBL_UNMARKED);

/* What makes a phrase of a pronoun. */
static const guint64 pronoun_relations =
    ACT_REL_BIT (DET) | ACT_REL_BIT (APPOS) | ACT_REL_BIT (NMOD) |
    ACT_REL_BIT (NMOD_UNMARKED) | ACT_REL_BIT (ACL) | ACT_REL_BIT (ACL_RELCL);

/* What opens a phrase and cannot close one. */
static const guint64 opening_relations = ACT_REL_BIT (CASE) |
                                         ACT_REL_BIT (DET) | ACT_REL_BIT (CC) |
                                         ACT_REL_BIT (MARK);

static const guint64 phrase_relations =
    ACT_REL_BIT (NMOD) | ACT_REL_BIT (OBL) | ACT_REL_BIT (NMOD_UNMARKED);

/* Is there a clause below @word? */
static gboolean
holds_clause (const ActTree *tree, guint word)
{
  for (guint i = tree->leftmost[word]; i <= tree->rightmost[word]; i++)
    if (act_rel_is_in (tree->words[i].rel, clause_relations) &&
        act_tree_is_below (tree, i, word))
      return TRUE;
  return FALSE;
}

/* "the deal | in November" */
static gboolean
is_time (const ActTree *tree, guint word)
{
  const ActWord *it = &tree->words[word];
  guint marker = act_tree_find (tree, word, ACT_REL_CASE);
  g_autofree char *lemma = NULL;

  /* "100 kilometers *per hour*" */
  if (marker && strcmp (tree->words[marker].lower, "per") == 0)
    return FALSE;
  /* A year */
  if (it->upos == ACT_UPOS_NUM)
    return strlen (it->form) == 4 && g_ascii_isdigit (*it->form);
  lemma = g_utf8_strdown (it->lemma, -1);
  return act_gazetteer_get_noun_class (lemma, NULL) == ACT_NOUN_TIME;
}

/* "rules *of evidence* that courts expect" are no mere rules. */
static gboolean
is_of_phrase (const ActTree *tree, guint word)
{
  guint marker = act_tree_find (tree, word, ACT_REL_CASE);

  return marker && strcmp (tree->words[marker].lower, "of") == 0;
}

/* "a lot *of time*" */
static gboolean
is_measured (const ActTree *tree, guint head, guint word)
{
  return act_tree_is_class (tree, head, ACT_CLASS_QUANTITY) &&
         is_of_phrase (tree, word);
}

/* Dependents that are left out where a phrase is quoted as a mention. */
static gboolean
is_trailing (const ActTree *tree, guint head, guint word)
{
  guint relation = tree->words[word].rel;

  if (act_rel_is_in (relation, outside_relations | trailing_relations))
    return TRUE;
  if (word < head)
    return FALSE;
  if (strcmp (tree->words[word].lower, "worth") == 0)
    return TRUE; /* "orders | worth 2 billion euros" */
  if (act_rel_is_in (relation, phrase_relations) && is_time (tree, word) &&
      !is_measured (tree, head, word))
    return TRUE;
  return act_tree_is_set_off (tree, word) ||
         (act_rel_is_in (relation, phrase_relations) &&
          !is_of_phrase (tree, word) &&
          (holds_clause (tree, word) ||
           tree->rightmost[word] > head + SHORT_WORDS));
}

static gboolean
is_opening (const ActWord *word)
{
  return act_word_is_quote (word) || *word->form == '(' || *word->form == '[';
}

/* Is the word at @end a bracket that one within the block opens? */
static gboolean
closes (const ActTree *tree, guint begin, guint end)
{
  char open = *tree->words[end].form == ')'   ? '('
              : *tree->words[end].form == ']' ? '['
                                              : '\0';

  for (guint i = begin; open && i < end; i++)
    if (*tree->words[i].form == open)
      return TRUE;
  return FALSE;
}

/* What a quoted phrase leaves out wherever it hangs: "the aide, Ann Lee",
   "a statement at a meeting | on Sunday". */
static gboolean
is_left_out (const ActTree *tree, guint word, gconstpointer data)
{
  guint relation = tree->words[word].rel;
  gboolean clause = act_rel_is_in (relation, clause_relations) &&
                    word > tree->words[word].head;

  (void) data;
  /* A date before its noun is part of it: "the *June* election". */
  return (relation == ACT_REL_APPOS &&
          tree->words[word].upos != ACT_UPOS_NUM) ||
         clause ||
         (word > tree->words[word].head &&
          act_rel_is_in (relation, phrase_relations) && is_time (tree, word));
}

/* "Ann Lee ( 1964 )", "just the sheet", "Ann Lee with a friend": what hangs on
   the head but is no part of the phrase. */
static gboolean
is_loose (const ActTree *tree, guint head, guint word, const ActNameUse *name)
{
  guint relation = tree->words[word].rel;
  gboolean person = name && name->type == ACT_NAME_PER;

  if (word < head)
    return relation == ACT_REL_ADVMOD;
  if (!person)
    return FALSE;
  if (relation == ACT_REL_NMOD_UNMARKED)
    return is_time (tree, word);
  return relation == ACT_REL_NMOD && !is_of_phrase (tree, word);
}

/* The block of words around @head that its dependents fill without a gap. */
static void
find_block (const ActTree *tree, guint head, gboolean whole,
            const ActNameUse *name, guint16 *begin, guint16 *end)
{
  const ActWord *w = tree->words;
  ActWordSet in = {0};
  guint n, b = head, e = head;
  const guint16 *dependents = act_tree_get_dependents (tree, head, &n);
  gboolean predicate = act_tree_find (tree, head, ACT_REL_COP) > 0 ||
                       w[head].upos == ACT_UPOS_PROPN;

  act_word_set_add (&in, head);
  for (guint i = 0; i < n; i++) {
    ActWordSet below;
    if (dependents[i] > head && predicate &&
        act_rel_is_in (w[dependents[i]].rel, adverbial_relations))
      continue;
    if (whole ? act_rel_is_in (w[dependents[i]].rel, outside_relations) ||
                    is_loose (tree, head, dependents[i], name)
              : is_trailing (tree, head, dependents[i]))
      continue;
    below = whole ? act_tree_get_subtree (tree, dependents[i])
                  : act_tree_get_words (tree, dependents[i], is_left_out, NULL);
    act_word_set_unite (&in, &below);
  }
  while (b > 1 && (act_word_set_has (&in, b - 1) ||
                   (w[b - 1].upos == ACT_UPOS_PUNCT &&
                    act_word_set_has (&in, w[b - 1].head))))
    b--;
  while (e < tree->n_words && (act_word_set_has (&in, e + 1) ||
                               (w[e + 1].upos == ACT_UPOS_PUNCT &&
                                act_word_set_has (&in, w[e + 1].head))))
    e++;
  while (b < head && (w[b].upos == ACT_UPOS_PUNCT || is_opening (&w[b])))
    b++;
  /* Nor does a phrase end where its last noun is left out: "results of the". */
  while (e > head && ((w[e].upos == ACT_UPOS_PUNCT && !closes (tree, b, e)) ||
                      (!whole && act_rel_is_in (w[e].rel, opening_relations))))
    e--;
  *begin = (guint16) b;
  *end = (guint16) (e + 1);
}

/* "in *both* Oslo | and Rome", "*between* Oslo | and Rome" */
static gboolean
is_one_of_two (const ActTree *tree, guint head)
{
  guint marker = act_tree_find (tree, head, ACT_REL_CASE);

  return act_tree_find (tree, head, ACT_REL_CC_PRECONJ) > 0 ||
         (marker && strcmp (tree->words[marker].lower, "between") == 0);
}

/* Whether the words up to @word leave one of @words, a phrase with the head
   @top, unfinished: something behind belongs to it. */
static gboolean
is_within_phrase (const ActTree *tree, const ActWordSet *words, guint word,
                  guint top)
{
  static const guint64 separate = ACT_REL_BIT (ACL) | ACT_REL_BIT (ACL_RELCL) |
                                  ACT_REL_BIT (ADVCL) | ACT_REL_BIT (APPOS) |
                                  ACT_REL_BIT (PUNCT);
  static const guint64 core = ACT_REL_BIT (OBJ) | ACT_REL_BIT (XCOMP) |
                              ACT_REL_BIT (CCOMP) | ACT_REL_BIT (COMPOUND_PRT);
  const ActWord *w = tree->words;

  for (guint i = word + 1; act_word_set_has (words, i); i++) {
    /* What @i belongs to has begun, or has to come. */
    if (w[i].head <= word && w[i].head != top &&
        !act_rel_is_in (w[i].rel, separate) &&
        (w[i].rel != ACT_REL_CONJ || is_one_of_two (tree, w[i].head)))
      return TRUE;
    if (w[i].head == top && act_rel_is_in (w[i].rel, core))
      return TRUE;
  }
  for (guint i = top; i <= word; i++)
    if (w[i].head > word && act_word_set_has (words, w[i].head))
      return TRUE;
  return FALSE;
}

/* "raise *objections to the deal*": the phrase at @tail, which
   the parser may hang on the verb, says of what the noun is. @marker: its first
   word. */
static gboolean
is_phrase_of_noun (const ActTree *tree, guint head, guint marker, guint tail)
{
  const ActWord *w = tree->words;
  gboolean asked = act_noun_asks_for (w[head].lemma, w[marker].lower);

  if (is_time (tree, tail))
    return FALSE;
  if (act_rel_get_base ((ActRel) w[tail].rel) == ACT_REL_OBL)
    return asked && w[tail].head == w[head].head &&
           (w[head].rel == ACT_REL_OBJ ||
            /* "fell *into a tie for second place*" */
            (w[head].rel == ACT_REL_OBL && head + 1 == marker));
  return w[tail].rel == ACT_REL_NMOD && w[tail].head == head &&
         (asked || strcmp (w[marker].lower, "at") != 0);
}

/* Does the clause at @word speak of somebody by a pronoun ("the man whom *he*
   saw")? */
static gboolean
holds_pronoun (const ActTree *tree, guint word)
{
  for (guint i = tree->leftmost[word]; i <= tree->rightmost[word]; i++)
    if (tree->words[i].xpos == ACT_XPOS_PRP ||
        tree->words[i].xpos == ACT_XPOS_PRP_POSS)
      return TRUE;
  return FALSE;
}

/* "the town *held by rebels*", "men *arrested in Oslo*": who did it to what,
   and what was done to whom, is told in so many words. */
static gboolean
is_told_apart (const ActTree *tree, guint head, guint participle)
{
  static const char *const people[] = {"person", "group", NULL};

  return tree->words[participle].xpos == ACT_XPOS_VBN &&
         (act_tree_find (tree, participle, ACT_REL_OBL_AGENT) ||
          act_noun_is_class (tree->words[head].lemma, people));
}

/* "a bill *that would limit damages*", "a resolution *deploring the war*": the
   clause that begins at @first and says which. Its head or 0. */
static guint
find_clause_of_noun (const ActTree *tree, guint head, guint first)
{
  const ActWord *w = tree->words;
  gboolean relative =
      w[first].xpos == ACT_XPOS_WDT || w[first].xpos == ACT_XPOS_WP;
  guint tail = relative ? w[first].head : first;

  if (w[head].upos != ACT_UPOS_NOUN || w[tail].head != head ||
      act_rel_get_base ((ActRel) w[tail].rel) != ACT_REL_ACL ||
      holds_pronoun (tree, tail) || tree->rightmost[tail] == tail)
    return 0;
  if (relative)
    return act_rel_get_base ((ActRel) w[first].rel) == ACT_REL_NSUBJ ? tail : 0;
  return (w[tail].xpos == ACT_XPOS_VBG || w[tail].xpos == ACT_XPOS_VBN) &&
                 !is_told_apart (tree, head, tail)
             ? tail
             : 0;
}

/* What begins right behind @reference and says of what a noun such as
   "attempt", "importance" or "access" is: "*to leave*", "*of meeting her*",
   "*that she left*"; a phrase that holds a clause ("*to schools* that …"), but
   for "at a meeting". 0 for none. */
static guint
find_tail (const ActTree *tree, const ActReference *reference)
{
  static const char *const classes[] = {
      "act",    "attribute",  "communication", "concept",  "event", "feeling",
      "motive", "phenomenon", "process",       "relation", "state", NULL};
  static const char *const sides[] = {
      "advocate", "critic", "fan", "opponent", "proponent", "supporter", NULL};
  const guint head = reference->head, first = reference->short_end;
  const ActWord *w = tree->words;
  guint tail = first <= tree->n_words ? w[first].head : 0;

  /* "trouble *raising money*" */
  if (tail == head && w[first].rel == ACT_REL_ACL &&
      w[first].xpos == ACT_XPOS_VBG &&
      act_table_lists ("relation-words", w[head].lemma, "struggle", ' '))
    return first;
  /* "the number of soldiers *killed in Oslo*" is not that of soldiers */
  if (strcmp (w[head].lemma, "number") == 0 && first <= tree->n_words &&
      w[first].rel == ACT_REL_ACL && w[first].head > head &&
      w[first].xpos == ACT_XPOS_VBN)
    return first;
  /* "proponents *of eliminating* it" */
  if (tail > first && w[tail].head == head && w[first].rel == ACT_REL_MARK &&
      g_strv_contains (sides, w[head].lemma) &&
      strcmp (w[first].lower, "of") == 0 && w[tail].xpos == ACT_XPOS_VBG)
    return tail;
  if (tail) {
    guint clause = find_clause_of_noun (tree, head, first);
    if (clause)
      return clause;
  }
  if (w[head].upos != ACT_UPOS_NOUN || tail <= first)
    return 0;
  if (w[first].rel == ACT_REL_CASE &&
      act_noun_asks_for (w[head].lemma, w[first].lower) &&
      is_phrase_of_noun (tree, head, first, tail))
    return tail;
  if (w[tail].head != head || !act_noun_is_class (w[head].lemma, classes))
    return 0;
  if (w[first].rel == ACT_REL_CASE)
    return is_phrase_of_noun (tree, head, first, tail) ? tail : 0;
  /* "a decision *not to sign* it" */
  if (strcmp (w[first].lower, "not") == 0 && w[tail].rel == ACT_REL_ACL &&
      w[tail].xpos == ACT_XPOS_VB)
    return tail;
  return w[first].rel == ACT_REL_MARK && w[tail].rel == ACT_REL_ACL &&
                 (w[tail].xpos == ACT_XPOS_VB || w[tail].xpos == ACT_XPOS_VBG ||
                  strcmp (w[first].lower, "that") == 0)
             ? tail
             : 0;
}

/* "the law that bans it, *because* …", "a report issued *on Tuesday*" */
static gboolean
is_aside (const ActTree *tree, guint word, gconstpointer data)
{
  guint relation = tree->words[word].rel;

  (void) data;
  return relation == ACT_REL_ADVCL || relation == ACT_REL_PARATAXIS ||
         (act_rel_is_in (relation, phrase_relations | adverbial_relations) &&
          is_time (tree, word));
}

/* "votes on *measures to expand* it", "respect for *people who make* things",
   "anger over *what she did*": the clause without which the bare noun @tail
   before @first says nothing; its head or 0. The parser may hang an infinitive
   on the verb. */
static guint
find_clause_of_tail (const ActTree *tree, guint tail, guint first)
{
  static const char *const means[] = {
      "bill",   "effort",  "law",      "legislation", "measure", "plan",
      "policy", "program", "proposal", "step",        "way",     NULL};
  const ActWord *w = tree->words;
  guint clause = first <= tree->n_words ? w[first].head : 0;

  if (first == tail + 1u && strcmp (w[tail].lower, "what") == 0)
    return act_tree_find (tree, tail, ACT_REL_ACL_RELCL);
  if (first != tail + 1u || clause < first || w[tail].upos != ACT_UPOS_NOUN ||
      tree->leftmost[tail] + 1u != tail)
    return 0;
  if (w[first].xpos == ACT_XPOS_TO && w[clause].xpos == ACT_XPOS_VB)
    return w[clause].head == tail || (w[clause].head == w[tail].head &&
                                      g_strv_contains (means, w[tail].lemma))
               ? clause
               : 0;
  return (w[first].xpos == ACT_XPOS_WP || w[first].xpos == ACT_XPOS_WDT) &&
                 w[clause].head == tail && w[clause].rel == ACT_REL_ACL_RELCL &&
                 !holds_pronoun (tree, clause)
             ? clause
             : 0;
}

/* Where a label that goes up to @end ends with that clause; @end itself where
   there is none or it is too long. */
static guint
add_clause_of_tail (const ActTree *tree, const ActReference *reference,
                    guint tail, guint end)
{
  guint clause = tail ? find_clause_of_tail (tree, tail, end) : 0;
  guint last = clause ? tree->rightmost[clause] : 0;

  if (!clause)
    return end;
  for (guint i = end; i <= last; i++)
    if ((tree->words[i].upos == ACT_UPOS_PUNCT &&
         /* "over what she called *"war"*" */
         !strchr ("\"'`", tree->words[i].lower[0])) ||
        (tree->words[i].head == clause && tree->words[i].rel == ACT_REL_CONJ &&
         i > clause))
      last = i - 1;
  while (last > clause &&
         act_rel_is_in (tree->words[last].rel, opening_relations))
    last--;
  return last < reference->short_begin + (guint) LABEL_WORDS ? last + 1 : end;
}

/* Where the label of a noun phrase ends: "permission *to leave the country*"
   says more than "permission". As much as is short enough: up to a comma and to
   what else it tells. */
static guint
find_label_end (const ActTree *tree, const ActReference *reference)
{
  guint tail = find_tail (tree, reference), end = reference->short_end;
  ActWordSet words = {0};

  if (tail && act_rel_is_in (tree->words[tail].rel, phrase_relations))
    words = act_tree_get_words (tree, tail, is_left_out, NULL);
  else if (tail)
    words = act_tree_get_words (tree, tail, is_aside, NULL);
  for (guint i = end; act_word_set_has (&words, i) &&
                      i < reference->short_begin + (guint) LABEL_WORDS;
       i++) {
    const ActWord *word = &tree->words[i];
    if (word->upos == ACT_UPOS_PUNCT && strcmp (word->form, "-") != 0)
      break;
    if (i >= tail && !is_within_phrase (tree, &words, i, tail))
      end = i + 1;
  }
  if (tail && act_rel_is_in (tree->words[tail].rel, phrase_relations) &&
      end == tail + 1)
    end = add_clause_of_tail (tree, reference, tail, end);
  /* "a man suspected | of …": half a clause says less than none */
  return end == tail + 1 && tree->rightmost[tail] > tail &&
                 act_rel_get_base ((ActRel) tree->words[tail].rel) ==
                     ACT_REL_ACL
             ? reference->short_end
             : end;
}

/* "you all", "he himself", "we the peoples", "those who left". */
static void
set_pronoun_span (const ActTree *tree, ActReference *reference)
{
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (tree, reference->head, &n);

  for (guint i = 0; i < n; i++) {
    guint word = dependents[i];
    if (word == reference->end &&
        act_rel_is_in (tree->words[word].rel, pronoun_relations))
      reference->end = (guint16) (tree->rightmost[word] + 1u);
    if (tree->rightmost[word] + 1u == reference->head &&
        tree->words[word].rel == ACT_REL_DET_PREDET)
      reference->begin = tree->leftmost[word];
  }
}

void
act_reference_set_spans (const ActTree *tree, const ActNameUse *name,
                         ActReference *reference)
{
  const ActWord *w = tree->words;
  guint head = reference->head;

  if (reference->pronoun) {
    reference->begin = reference->short_begin = (guint16) head;
    reference->end = reference->short_end = (guint16) (head + 1);
    reference->label_end = reference->short_end;
    set_pronoun_span (tree, reference);
    return;
  }
  find_block (tree, head, TRUE, name, &reference->begin, &reference->end);
  find_block (tree, head, FALSE, name, &reference->short_begin,
              &reference->short_end);
  if (reference->short_end - reference->short_begin > SHORT_WORDS) {
    guint least = head > SHORT_WORDS ? head - SHORT_WORDS : 1;
    reference->short_begin = (guint16) MAX (reference->short_begin, least);
    reference->short_end = (guint16) (head + 1);
  }
  if (name) {
    reference->begin = MIN (reference->begin, name->begin);
    reference->end = MAX (reference->end, name->end);
    reference->short_begin = name->begin;
    reference->short_end = name->reach;
  }
  reference->label_end =
      name ? reference->short_end : (guint16) find_label_end (tree, reference);
  /* The 's is within the phrase in OntoGUM. */
  if (reference->relation == ACT_REL_NMOD_POSS &&
      reference->end <= tree->n_words && w[reference->end].xpos == ACT_XPOS_POS)
    reference->end++;
}
