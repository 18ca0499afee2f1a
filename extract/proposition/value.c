#include "proposition/value.h"

#include "lexicon/lexicon.h"
#include "mention/entity-label.h"
#include "proposition/bracket.h"

#include <string.h>

/* Longest content clause that is kept as a value, in words. */
#define VALUE_WORDS_MAX 60

gboolean
act_value_is_amount (const ActReading *reading, guint word)
{
  const ActWord *at = &reading->words[word];

  if (at->upos == ACT_UPOS_NUM || at->upos == ACT_UPOS_SYM)
    return TRUE;
  return at->upos == ACT_UPOS_NOUN &&
         act_table_has (act_table_get ("measure-nouns"), at->lemma) &&
         act_tree_find_base (reading->tree, word, ACT_REL_NUMMOD);
}

char *
act_value_get_phrase (const ActReading *reading, guint head)
{
  ActWordSet words =
      act_phrase_get_words (reading->tree, head, ACT_PHRASE_SUBJECT, NULL);

  act_phrase_tidy (reading->tree, &words);
  char *text = act_reading_get_text (reading, &words, FALSE);
  act_label_drop_half_quotes (text);
  return text;
}

static void
drop_time (const ActReading *reading, guint head, ActWordSet *words)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, head, &n);

  for (guint i = 0; i < n; i++)
    if (dependents[i] > head &&
        (reading->words[dependents[i]].rel == ACT_REL_NMOD ||
         reading->words[dependents[i]].rel == ACT_REL_NMOD_UNMARKED) &&
        act_reading_find_time (reading, dependents[i])) {
      const ActWordSet time =
          act_tree_get_subtree (reading->tree, dependents[i]);
      act_word_set_subtract (words, &time);
    }
}

char *
act_value_get_undated (const ActReading *reading, guint head, ActPhrase phrase)
{
  ActWordSet words = act_phrase_get_words (reading->tree, head, phrase, NULL);

  drop_time (reading, head, &words);
  act_phrase_tidy (reading->tree, &words);
  return act_reading_get_text (reading, &words, FALSE);
}

char *
act_value_get_sum (const ActReading *reading, guint head)
{
  const ActWord *words = reading->words;
  const guint of = head + 1u;
  const guint copula = act_tree_find (reading->tree, head, ACT_REL_COP);
  const guint first =
      copula && copula < head ? copula + 1 : reading->tree->leftmost[head];
  ActWordSet sum = {0};

  act_word_set_add_range (&sum, first, head);
  for (guint w = first; w < head; w++)
    if (strcmp (words[w].lower, "up") == 0 ||
        strcmp (words[w].lower, "down") == 0)
      act_word_set_remove (&sum, w);
  for (guint w = head + 1; w <= reading->tree->rightmost[head]; w++)
    if (words[w].head == head && words[w].upos == ACT_UPOS_NUM)
      act_word_set_add_range (&sum, head, reading->tree->rightmost[w]);
  if (of < reading->sentence->n_words && strcmp (words[of].lower, "of") == 0 &&
      words[words[of].head].head == head) {
    ActWordSet whole = act_phrase_get_words (reading->tree, words[of].head,
                                             ACT_PHRASE_BARE, NULL);
    act_word_set_unite (&sum, &whole);
    act_word_set_add (&sum, of);
  }
  act_phrase_tidy (reading->tree, &sum);
  return act_reading_get_text (reading, &sum, FALSE);
}

/** What is said: its verb @head, the verb of speech or 0. */
typedef struct {
  const ActReading *reading;
  guint head, speech;
} Content;

/* "said that Ann left, *while Bob spoke in Oslo*", "…, *even though it had
   rained*": behind a comma the text goes on by itself. */
static gboolean
is_of_text (const Content *content, guint word)
{
  const ActReading *reading = content->reading;
  const ActClause *clause = act_clauses_find (reading->clauses, word),
                  *said = act_clauses_find (reading->clauses, content->head);
  guint first = reading->tree->leftmost[word];

  if (!clause || !said || word < content->head ||
      !reading->perspectives[said - reading->clauses->clauses].source.word ||
      reading->perspectives[clause - reading->clauses->clauses].source.word ||
      (clause->relation != ACT_REL_ADVCL && clause->relation != ACT_REL_CONJ) ||
      !clause->finite_word)
    return FALSE;
  return strcmp (reading->words[first].lower, ",") == 0 ||
         (first > 1 && strcmp (reading->words[first - 1].lower, ",") == 0);
}

/* "the *second* departure", "the *worst* attack": one in a count that goes on
   behind it ("in a month"). */
static gboolean
is_counted (const ActTree *tree, guint noun)
{
  static const char *const ordinals[] = {"first", "second", "third",  "fourth",
                                         "fifth", "sixth",  "latest", NULL};
  const guint adjective = act_tree_find (tree, noun, ACT_REL_AMOD);

  return adjective && tree->rightmost[noun] > noun &&
         (tree->words[adjective].xpos == ACT_XPOS_JJS ||
          act_strings_have (ordinals, tree->words[adjective].lower));
}

/* "said that Ann left, *a claim that Bob denies*", "…, *a blow to the party*",
   "…, *the second departure in a month*": what the text calls what is said or
   what has happened. */
static gboolean
is_name_of_said (const Content *content, guint word)
{
  static const char *const names[] = {
      "accusation", "allegation", "assertion", "assessment", "blow",
      "boost",      "charge",     "claim",     "contention", "decision",
      "denial",     "move",       "reversal",  "setback",    "statement",
      "step",       "suggestion", NULL};
  static const char *const events[] = {"act", "event", NULL};
  const ActReading *reading = content->reading;
  const ActTree *tree = reading->tree;
  const guint article = act_tree_find (tree, word, ACT_REL_DET);

  if (tree->words[word].rel != ACT_REL_APPOS || word <= content->head ||
      !article || !act_tree_is_set_off (tree, word) ||
      act_quotations_find (reading->quotations, reading->index, word))
    return FALSE;
  return g_ascii_tolower (tree->words[article].form[0]) == 'a'
             ? act_strings_have (names, tree->words[word].lemma)
             : is_counted (tree, word) &&
                   act_noun_is_class (tree->words[word].lemma, events);
}

/* "said that Ann left, *a dodge that angered Bob*": what the text says of it.
 */
static gboolean
is_comment (const Content *content, guint word)
{
  const ActReading *reading = content->reading;

  return word > content->head && act_tree_is_comment (reading->tree, word) &&
         !act_quotations_find (reading->quotations, reading->index, word);
}

/* "considers whether to sell it, *according to aides*": who tells it all. */
static gboolean
is_source_behind (const Content *content, guint word)
{
  const ActReading *reading = content->reading;
  const ActTree *tree = reading->tree;
  const guint according = act_tree_find (tree, word, ACT_REL_CASE);

  return according >= 2 && word >= content->head &&
         strcmp (tree->words[according].lower, "according") == 0 &&
         strcmp (tree->words[according - 1].lower, ",") == 0 &&
         !act_quotations_find (reading->quotations, reading->index, word) &&
         act_tree_ends_sentence (tree, word);
}

/* What is no part of the words said. */
static gboolean
is_outside (const ActTree *tree, guint word, gconstpointer data)
{
  const Content *content = data;

  (void) tree;
  return word == content->speech || is_of_text (content, word) ||
         is_name_of_said (content, word) || is_comment (content, word) ||
         is_source_behind (content, word);
}

static gboolean
is_mark_of_speech (const ActWord *word)
{
  return word->upos == ACT_UPOS_PUNCT || strcmp (word->lower, "\"") == 0;
}

/* "*And* they left, she said" */
static gboolean
is_and (const ActWord *word)
{
  return word->rel == ACT_REL_CC &&
         (strcmp (word->lower, "and") == 0 || strcmp (word->lower, "but") == 0);
}

/* The mark @last ends a quotation that begins within the words. */
static gboolean
closes_inner (const ActReading *reading, const ActWordSet *words, guint last)
{
  const char *close = reading->words[last].lower;
  gboolean straight = strcmp (close, "\"") == 0;
  gint open = 0;

  if (!straight && strcmp (close, "\u201d") != 0)
    return FALSE;
  for (guint w = act_word_set_first (words); w && w < last;
       w = act_word_set_next (words, w))
    if (straight)
      open ^= strcmp (reading->words[w].lower, "\"") == 0;
    else
      open += (strcmp (reading->words[w].lower, "\u201c") == 0) -
              (strcmp (reading->words[w].lower, "\u201d") == 0);
  return open > 0;
}

/* The mark @first begins a quotation that ends within the words: "said that
 *“cuts”* were planned". */
static gboolean
opens_inner (const ActReading *reading, const ActWordSet *words, guint first)
{
  const guint last = act_word_set_last (words);
  guint w = first;

  if (!act_word_is_quote (&reading->words[first]) ||
      act_word_is_quote (&reading->words[first + 1])) /* "" doubled */
    return FALSE;
  while ((w = act_word_set_next (words, w)) &&
         !act_word_is_quote (&reading->words[w]))
    ;
  for (; w && w <= last; w = act_word_set_next (words, w))
    if (reading->words[w].upos != ACT_UPOS_PUNCT)
      return !act_word_is_quote (&reading->words[w]);
  return FALSE;
}

/* "“They,” Ann said, “*rule the world*”": what is said goes on behind the
   speech; the marks at @end and where it goes on are no part of it. FALSE if it
   does not. */
static gboolean
joins_halves (const ActReading *reading, guint end, ActWordSet *words)
{
  guint next = act_word_set_next (words, end);

  while (next && strcmp (reading->words[next].form, ",") == 0)
    next = act_word_set_next (words, next);
  if (next <= end + 2 || (strcmp (reading->words[next].form, "\"") != 0 &&
                          strcmp (reading->words[next].form, "\u201c") != 0))
    return FALSE;
  for (guint w = end - 1; w <= next; w++)
    if (is_mark_of_speech (&reading->words[w]))
      act_word_set_remove (words, w);
  return TRUE;
}

/* "“They rule *the world,” setting off a storm*": what follows the words said,
   which begin at @first, is the text's. */
static void
cut_behind_quote (const ActReading *reading, guint first, ActWordSet *words)
{
  guint end = 0;

  for (guint w = first; w && !end; w = act_word_set_next (words, w)) {
    const ActWord *word = &reading->words[w], *before = word - 1;
    gboolean straight = strcmp (word->form, "\"") == 0;
    gboolean tied = w > 1 && before->span.end == word->span.begin;
    if (strcmp (word->form, "\u201c") == 0 || (straight && !tied)) {
      if (w != first &&
          !(w == first + 1 && reading->words[first].rel == ACT_REL_MARK))
        return; /* "said it was “bad,” and that …" */
    } else if (straight || strcmp (word->form, "\u201d") == 0) {
      const char *next = w < reading->sentence->n_words ? word[1].form : "";
      if (w == first || !strchr (",.?!", before->form[0]) ||
          strcmp (next, "\"") == 0 || strcmp (next, "\u201c") == 0)
        return;
      end = w;
    }
  }
  if (!end || joins_halves (reading, end, words))
    return;
  for (guint w = act_word_set_next (words, end); w;
       w = act_word_set_next (words, w))
    act_word_set_remove (words, w);
}

/* "says, *however,* that they left": what stands between the speech and the
   conjunction belongs to the saying. */
static void
cut_before_mark (const Content *content, ActWordSet *words)
{
  const ActTree *tree = content->reading->tree;
  const guint mark = act_tree_find (tree, content->head, ACT_REL_MARK);
  guint first = act_word_set_first (words);

  if (!mark || tree->words[content->head].head >= first ||
      strcmp (tree->words[mark].lower, "that") != 0 ||
      tree->words[mark - 1].upos != ACT_UPOS_PUNCT)
    return;
  for (guint w = first; w && w < mark; w = act_word_set_next (words, w))
    if (tree->words[w].upos == ACT_UPOS_AUX)
      return; /* "the right thing *is*, she said, that …" */
  for (; first && first < mark; first = act_word_set_first (words))
    act_word_set_remove (words, first);
}

char *
act_value_get_content (const ActReading *reading, guint head, guint speech,
                       const ActPredicate *predicate)
{
  const Content content = {reading, head, speech};
  ActWordSet words =
      act_tree_get_words (reading->tree, head, is_outside, &content);
  guint n = 0, first, last;

  cut_before_mark (&content, &words);
  first = act_word_set_first (&words);
  for (guint w = first; w; w = act_word_set_next (&words, w))
    if (++n > VALUE_WORDS_MAX)
      act_word_set_remove (&words, w);
  cut_behind_quote (reading, first, &words);
  while (first && !opens_inner (reading, &words, first) &&
         (is_mark_of_speech (&reading->words[first]) ||
          is_and (&reading->words[first]) ||
          (reading->words[first].xpos != ACT_XPOS_DT &&
           reading->words[first].rel != ACT_REL_NSUBJ &&
           strcmp (reading->words[first].lower, "that") == 0))) {
    act_word_set_remove (&words, first);
    first = act_word_set_first (&words);
  }
  /* "*Nor* are they likely to leave, she said" */
  if (first > 1 && strcmp (reading->words[first - 1].lower, "nor") == 0)
    act_word_set_add (&words, first - 1);
  /* "a report *in which* he says they left" */
  if (first && reading->words[first].upos == ACT_UPOS_ADP &&
      act_word_set_has (&words, first + 1) &&
      strcmp (reading->words[first + 1].lower, "which") == 0) {
    act_word_set_remove (&words, first);
    act_word_set_remove (&words, first + 1);
  }
  while ((last = act_word_set_last (&words)) &&
         is_mark_of_speech (&reading->words[last]) &&
         !closes_inner (reading, &words, last))
    act_word_set_remove (&words, last);
  act_phrase_tidy (reading->tree, &words);
  return act_bracket_get_text (reading, &words, predicate);
}

/* "$", "£", "US$" */
static gboolean
has_currency_sign (const char *form)
{
  for (; *form; form = g_utf8_next_char (form))
    if (g_unichar_type (g_utf8_get_char (form)) == G_UNICODE_CURRENCY_SYMBOL)
      return TRUE;
  return FALSE;
}

gboolean
act_value_is_money (const ActReading *reading, guint object)
{
  static const char *const coins[] = {"dollar", "euro", "pound",
                                      "rouble", "yen",  NULL};
  guint of = act_tree_find (reading->tree, object, ACT_REL_NMOD), n;
  const guint16 *dependents =
      act_tree_get_dependents (reading->tree, object, &n);

  for (guint i = 0; i < n; i++)
    if (has_currency_sign (reading->words[dependents[i]].form))
      return TRUE;
  return has_currency_sign (reading->words[object].form) ||
         act_strings_have (coins, reading->words[object].lemma) ||
         (of && act_strings_have (coins, reading->words[of].lemma));
}
