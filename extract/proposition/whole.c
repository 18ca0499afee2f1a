#include "proposition/whole.h"

#include "mention/reference.h"
#include "perspective/cue.h"

#include <string.h>

enum {
  MOST_WORDS = 22 /* of what is told as it stands */
};

/* @clause is "to sign it" or "for detaining them". */
static gboolean
is_use (const ActReading *reading, guint clause)
{
  const ActWord *word = &reading->words[clause],
                *first = &reading->words[reading->tree->leftmost[clause]];

  return (word->xpos == ACT_XPOS_VB && strcmp (first->lower, "to") == 0) ||
         (word->xpos == ACT_XPOS_VBG && strcmp (first->lower, "for") == 0);
}

/* The clause of the @ranked noun @word ("first", "only") or of a noun that asks
   for one. 0 for none. */
static guint
find_clause_of (const ActReading *reading, guint word, gboolean ranked)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, word, &n);
  ActMatrixWord matrix;

  for (guint i = 0; i < n; i++) {
    guint clause = dependents[i];
    guint first = reading->tree->leftmost[clause];
    const ActWord *head = &reading->words[clause];
    if (clause < word || reading->words[first].upos == ACT_UPOS_PUNCT)
      continue;
    if (head->rel == ACT_REL_ACL &&
        ((is_use (reading, clause) &&
          (ranked || first == word + 1u ||
           act_matrix_word_find (reading->words[word].lemma, 'n', &matrix))) ||
         (ranked && head->xpos == ACT_XPOS_VBN &&
          reading->tree->rightmost[clause] > clause)))
      return clause;
    if (head->rel == ACT_REL_ACL_RELCL && ranked &&
        (reading->words[first].xpos == ACT_XPOS_WDT ||
         reading->words[first].xpos == ACT_XPOS_WP))
      return clause;
  }
  return 0;
}

/* "became the 23rd person in Norway *to die of it*", where the parser hangs the
   infinitive on the verb. */
static guint
find_clause_of_verb (const ActPredicate *predicate, const ActReading *reading,
                     guint noun)
{
  const ActArgument *arguments =
      act_clause_get_arguments (reading->clauses, predicate->last);

  for (guint i = 0; i < predicate->last->n_arguments; i++)
    if (arguments[i].kind == ACT_ARGUMENT_XCOMP && arguments[i].head > noun &&
        reading->tree->leftmost[arguments[i].head] ==
            reading->tree->rightmost[noun] + 1u &&
        is_use (reading, arguments[i].head))
      return arguments[i].head;
  return 0;
}

static guint
find_clause (const ActPredicate *predicate, const ActReading *reading,
             guint noun)
{
  const gboolean ranked = act_tree_is_exemplar (reading->tree, noun);
  guint clause = find_clause_of (reading, noun, ranked);
  guint of = act_tree_find (reading->tree, noun, ACT_REL_NMOD);

  if (!clause && of > noun && strcmp (reading->words[noun].lower, "one") == 0)
    /* "one *of the first to sign it*" */
    clause =
        find_clause_of (reading, of, act_tree_is_exemplar (reading->tree, of));
  if (!clause && ranked)
    clause = find_clause_of_verb (predicate, reading, noun);
  return clause;
}

/* The first word of the noun phrase at @noun, without its article. */
static guint
find_begin (const ActReading *reading, guint noun)
{
  static const guint64 inner = ACT_REL_BIT (AMOD) | ACT_REL_BIT (COMPOUND) |
                               ACT_REL_BIT (DET) | ACT_REL_BIT (NMOD_POSS) |
                               ACT_REL_BIT (NMOD_DESC) | ACT_REL_BIT (NUMMOD);
  guint n, begin = noun;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, noun, &n);

  for (guint i = 0; i < n && dependents[i] < noun; i++)
    if (act_rel_is_in (reading->words[dependents[i]].rel, inner))
      begin = MIN (begin, (guint) reading->tree->leftmost[dependents[i]]);
  while (begin < noun && (reading->words[begin].xpos == ACT_XPOS_DT ||
                          reading->words[begin].upos == ACT_UPOS_PUNCT))
    begin++;
  return begin;
}

gboolean
act_predicate_add_whole (ActPredicate *predicate, const ActReading *reading,
                         guint noun, float factor)
{
  guint clause = find_clause (predicate, reading, noun), end;
  guint begin = clause ? find_begin (reading, noun) : 0;
  ActWordSet words = {0};
  ActStatement statement;

  if (!clause)
    return FALSE;
  end = reading->tree->rightmost[clause];
  for (guint w = noun + 1; w <= end; w++)
    if (reading->words[w].upos == ACT_UPOS_PUNCT &&
        !strchr ("-\"'", reading->words[w].form[0])) {
      if (w < clause)
        return FALSE;
      end = w - 1;
    }
  if (end <= clause && reading->tree->rightmost[clause] > clause)
    return FALSE;
  for (guint w = noun + 1; w <= end; w++) /* "both widespread | and" */
    if (reading->words[w].head > end)
      return FALSE;
  if (end >= begin + (guint) MOST_WORDS)
    return FALSE;
  act_word_set_add_range (&words, begin, end);
  act_predicate_init_statement (predicate, reading, &statement);
  act_word_set_unite (&statement.evidence, &words);
  statement.value_type = ACT_VALUE_TEXT;
  statement.value = act_reading_get_text (reading, &words, FALSE);
  statement.factor = factor;
  act_predicate_add (predicate, reading, &statement, predicate->copula, NULL);
  return TRUE;
}
