/* What a copula says with an adverb, a date or an age: "is ahead by 6 points",
   "is worth $3 million", "is on Monday", "is 27". */
#include "lexicon/lexicon.h"
#include "proposition/predicate.h"
#include "proposition/relation-word.h"
#include "proposition/value.h"

#include <stdlib.h>
#include <string.h>

/* Adds what stands behind @preposition, with the head @word: an amount, a time
   or an entity. */
static gboolean
add_phrase (ActPredicate *predicate, const ActReading *reading, guint word,
            const ActWordSet *marker, gboolean timed)
{
  const char *adverb = reading->words[predicate->last->head].lower;
  const ActTime *time = act_reading_find_time (reading, word);
  g_autofree char *preposition = act_reading_get_text (reading, marker, TRUE);
  g_autofree char *label = g_strdup_printf (
      "be %s%s%s", adverb, *preposition ? " " : "", preposition);
  const gboolean amount = !time && act_value_is_amount (reading, word);
  ActWordSet extra = *marker;
  ActStatement statement;

  if (timed ? !time || time->kind == ACT_TIME_VAGUE : time != NULL)
    return FALSE;
  if (!amount && !time &&
      (!*preposition || act_relation_word_is (preposition, "circumstance")))
    return FALSE;
  act_predicate_init_statement (predicate, reading, &statement);
  if (amount || time) {
    statement.value_type = amount ? ACT_VALUE_AMOUNT : ACT_VALUE_DATE;
    statement.value = act_value_get_phrase (reading, word);
  } else {
    statement.object = act_reading_get_entity (reading, word);
    statement.preposition = preposition;
    if (statement.object == ACT_NONE)
      return FALSE;
  }
  statement.factor = 0.85f;
  act_word_set_add (&extra, predicate->last->head);
  act_predicate_add (predicate, reading, &statement, label, &extra);
  return TRUE;
}

void
act_predicate_add_adverb (ActPredicate *predicate, const ActReading *reading)
{
  static const char *const adverbs[] = {
      "abroad",    "ahead",     "away",  "back",      "behind",    "down",
      "east",      "home",      "north", "northeast", "northwest", "south",
      "southeast", "southwest", "up",    "west",      "worth",     NULL};
  const ActArgument *arguments =
      act_clause_get_arguments (reading->clauses, predicate->last);
  const guint before = predicate->n_added;

  if (!act_strings_have (adverbs,
                         reading->words[predicate->last->head].lower) ||
      strcmp (predicate->copula, "be") != 0)
    return;
  for (gboolean timed = FALSE; timed <= TRUE; timed++)
    for (guint i = 0; i < predicate->last->n_arguments; i++)
      if ((arguments[i].kind == ACT_ARGUMENT_OBLIQUE ||
           arguments[i].kind == ACT_ARGUMENT_UNMARKED) &&
          arguments[i].head > predicate->last->head && !arguments[i].gap &&
          predicate->n_added == before)
        add_phrase (predicate, reading, arguments[i].head,
                    &arguments[i].preposition, timed);
}

/* "is *12*", "was *69* when he took office": a number of nothing. */
static gboolean
is_alone (const ActReading *reading, guint number)
{
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (reading->tree, number, &n);

  for (guint i = 0; i < n; i++)
    if (dependents[i] > number &&
        reading->words[dependents[i]].rel != ACT_REL_ADVCL &&
        reading->words[dependents[i]].upos != ACT_UPOS_PUNCT)
      return FALSE;
  return TRUE;
}

/* "is *12*": how old somebody is. */
gboolean
act_predicate_add_age (ActPredicate *predicate, const ActReading *reading)
{
  const ActClause *last = predicate->last;
  const ActWord *head = &reading->words[last->head];
  const int age = atoi (head->lower);
  ActStatement statement;

  if (head->upos != ACT_UPOS_NUM || age < 1 || age > 115 ||
      strlen (head->lower) != strspn (head->lower, "0123456789") ||
      !is_alone (reading, last->head) ||
      act_tree_find (reading->tree, last->head, ACT_REL_CASE) ||
      strcmp (predicate->copula, "be") != 0 || predicate->n_subjects != 1 ||
      !act_reading_is_type (reading, predicate->subjects[0], ACT_ENTITY_PERSON))
    return FALSE;
  act_predicate_init_statement (predicate, reading, &statement);
  statement.value_type = ACT_VALUE_AMOUNT;
  statement.value = g_strdup (head->lower);
  statement.factor = 0.9f;
  act_predicate_add (predicate, reading, &statement, "be aged", NULL);
  return TRUE;
}

gboolean
act_predicate_add_date (ActPredicate *predicate, const ActReading *reading,
                        const ActWordSet *marker)
{
  static const char *const prepositions[] = {"at", "in", "on", NULL};
  const guint head = predicate->last->head;
  const ActTime *time = act_reading_find_time (reading, head);
  ActStatement statement;

  if (!time || time->kind == ACT_TIME_VAGUE ||
      time->kind == ACT_TIME_DURATION || time->kind == ACT_TIME_DECADE ||
      act_tree_find (reading->tree, head, ACT_REL_ACL_RELCL))
    return FALSE;
  g_autofree char *preposition = act_reading_get_text (reading, marker, TRUE);
  if (*preposition && !act_strings_have (prepositions, preposition))
    return FALSE;
  g_autofree char *label = g_strdup_printf (
      "%s%s%s", predicate->copula, *preposition ? " " : "", preposition);
  act_predicate_init_statement (predicate, reading, &statement);
  statement.value_type = ACT_VALUE_DATE;
  statement.value = act_value_get_phrase (reading, head);
  statement.factor = 0.9f;
  act_predicate_add (predicate, reading, &statement, label, marker);
  return TRUE;
}
