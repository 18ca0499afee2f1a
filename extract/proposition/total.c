#include "proposition/total.h"

#include "lexicon/lexicon.h"
#include "mention/gazetteer.h"
#include "proposition/value.h"

#include <string.h>

/* "*the population* is 5 million": what a mere number is told of. */
static gboolean
is_counted (const ActReading *reading, guint subject)
{
  static const char *const totals[] = {
      "area",    "budget", "cost",  "debt",    "population", "price",
      "revenue", "toll",   "total", "turnout", "turnover",   NULL};

  return act_strings_have (totals, reading->words[subject].lemma);
}

static gboolean
is_sum (const ActPredicate *predicate, const ActReading *reading, guint word)
{
  const ActWord *at = &reading->words[word];

  return at->upos == ACT_UPOS_SYM || strcmp (at->lower, "%") == 0 ||
         strcmp (at->lower, "percent") == 0 ||
         (at->upos == ACT_UPOS_NUM &&
          predicate->last->kind == ACT_CLAUSE_COPULA &&
          is_counted (reading, predicate->first->subject));
}

gboolean
act_predicate_add_total (ActPredicate *predicate, const ActReading *reading,
                         guint noun, float factor)
{
  ActStatement statement;

  if (!is_sum (predicate, reading, noun))
    return FALSE;
  act_predicate_init_statement (predicate, reading, &statement);
  statement.value_type = ACT_VALUE_AMOUNT;
  statement.value = act_value_get_sum (reading, noun);
  statement.factor = 0.8f * factor;
  act_predicate_add (predicate, reading, &statement, predicate->copula, NULL);
  return TRUE;
}

gboolean
act_predicate_add_population (ActPredicate *predicate,
                              const ActReading *reading, guint noun,
                              guint people, float factor)
{
  static const char *const residents[] = {"inhabitant", "people", "person",
                                          "resident",   "soul",   NULL};
  const guint number = act_tree_find (reading->tree, people, ACT_REL_NUMMOD);
  ActStatement statement;
  ActWordSet extra = {0};

  if (!number ||
      act_gazetteer_get_noun_class (reading->words[noun].lemma, NULL) !=
          ACT_NOUN_PLACE ||
      !act_strings_have (residents, reading->words[people].lemma))
    return FALSE;
  act_predicate_init_statement (predicate, reading, &statement);
  statement.value_type = ACT_VALUE_AMOUNT;
  statement.value = act_value_get_phrase (reading, number);
  statement.factor = factor;
  act_word_set_add (&extra, noun);
  act_word_set_add (&extra, people);
  act_predicate_add (predicate, reading, &statement, "have population of",
                     &extra);
  return TRUE;
}
