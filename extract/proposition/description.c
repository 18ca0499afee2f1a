/* What an apposition without a complement says of whom it stands beside. */
#include "lexicon/lexicon.h"
#include "mention/gazetteer.h"
#include "proposition/event-class.h"
#include "proposition/predicate.h"
#include "proposition/relation-word.h"
#include "proposition/role-noun.h"
#include "proposition/title-holder.h"
#include "proposition/title-words.h"

#include <string.h>

/* "Ann Lee, *the prime minister*": of the state that she is known to be of.
   FALSE if it is no such office. */
static gboolean
add_office_of_state (ActPredicate *predicate, const ActReading *reading,
                     guint noun, const ActWordSet *words, float factor)
{
  const guint det = act_tree_find (reading->tree, noun, ACT_REL_DET);
  const guint32 state =
      det && strcmp (reading->words[det].lower, "the") == 0
          ? act_title_find_state (reading, predicate->subjects[0], noun)
          : ACT_NONE;
  ActStatement statement;

  if (state == ACT_NONE || state == predicate->subjects[0])
    return FALSE;
  g_autofree char *text = act_reading_get_text (reading, words, TRUE);
  g_autofree char *told = act_reading_get_relation_text (reading, words);
  g_autofree char *label = g_strdup_printf ("be %s of", told);
  act_predicate_init_statement (predicate, reading, &statement);
  statement.undated = TRUE;
  statement.object = state;
  statement.property = act_role_find_property (reading, noun, text);
  statement.preposition = "of";
  statement.factor = factor;
  act_predicate_add (predicate, reading, &statement, label, words);
  return TRUE;
}

void
act_predicate_describe (ActPredicate *predicate, const ActReading *reading,
                        guint noun, float factor)
{
  static const char *const offices[] = {"P39",  "P35",  "P6",
                                        "P169", "P488", NULL};
  ActStatement statement;
  ActWordSet bare = act_reading_get_bare_words (reading, noun);
  gboolean past = FALSE;
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, noun, &n);

  if (predicate->last->kind != ACT_CLAUSE_APPOSITION)
    return;
  /* "her husband, *astronaut* Bo Day" */
  for (guint w = act_word_set_next (&bare, noun); w;
       w = act_word_set_next (&bare, w))
    act_word_set_remove (&bare, w);
  /* "*then* a deputy minister" */
  for (guint i = 0; i < n; i++)
    if (dependents[i] < noun &&
        act_title_is_past (&reading->words[dependents[i]])) {
      act_word_set_add (&bare, dependents[i]);
      past = TRUE;
    }
  /* "a *privately* held firm" */
  for (guint w = act_word_set_first (&bare); w;
       w = act_word_set_next (&bare, w))
    if (w > 1 && reading->words[w - 1].rel == ACT_REL_ADVMOD &&
        reading->words[w - 1].head == w)
      act_word_set_add (&bare, w - 1);
  if (!past && add_office_of_state (predicate, reading, noun, &bare, factor))
    return;
  g_autofree char *text = act_reading_get_text (reading, &bare, TRUE);
  const char *property = act_role_find_property (reading, noun, text);
  act_predicate_init_statement (predicate, reading, &statement);
  statement.undated = TRUE;
  statement.property =
      property && !past && act_strings_have (offices, property) ? "P39" : NULL;
  statement.value_type = ACT_VALUE_TEXT;
  statement.value = act_reading_get_text (reading, &bare, FALSE);
  statement.factor = 0.8f * factor;
  act_predicate_add (predicate, reading, &statement, "be", NULL);
}

gboolean
act_predicate_describes (const ActPredicate *predicate,
                         const ActReading *reading, guint noun)
{
  const char *lemma = reading->words[noun].lemma;
  const gboolean person =
      act_reading_is_type (reading, predicate->subjects[0], ACT_ENTITY_PERSON);
  const ActWordSet bare = act_reading_get_bare_words (reading, noun);
  const gboolean alone = act_word_set_count (&bare) < 2;
  ActRoleNoun role;

  if (predicate->last->kind != ACT_CLAUSE_APPOSITION ||
      act_relation_word_is (lemma, "kindred") ||
      act_table_lists ("empty-nouns", lemma, "kind", ' ') ||
      (alone && act_table_lists ("empty-nouns", lemma, "role", ' ')))
    return FALSE;
  if (act_gazetteer_get_noun_class (lemma, NULL) == ACT_NOUN_PERSON ||
      (person && act_role_noun_find (lemma, &role)))
    return TRUE;
  return !person && !alone;
}
