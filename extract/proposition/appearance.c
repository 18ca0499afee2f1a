#include "proposition/appearance.h"

#include "lexicon/lexicon.h"

#include <string.h>

/* The relation to the place of an occasion on which somebody speaks, or NULL.
 */
static const char *
get_label (const ActReading *reading, guint noun)
{
  static const struct {
    const char *noun, *label;
  } occasions[] = {{"address", "give speech in"},
                   {"conference", "speak at news conference in"},
                   {"lecture", "give lecture in"},
                   {"rally", "speak at rally in"},
                   {"sermon", "give sermon in"},
                   {"speech", "give speech in"}};
  const ActWord *words = reading->words;

  for (guint i = 0; i < G_N_ELEMENTS (occasions); i++)
    if (strcmp (words[noun].lemma, occasions[i].noun) == 0)
      return strcmp (words[noun].lemma, "conference") != 0 ||
                     strcmp (words[noun - 1].lower, "news") == 0 ||
                     strcmp (words[noun - 1].lower, "press") == 0
                 ? occasions[i].label
                 : NULL;
  return NULL;
}

/* "*in* a speech", whatever the verb is: "in a speech she *attacked* him". */
static gboolean
is_in_own_words (const ActReading *reading, guint noun, guint marker)
{
  const guint owner = act_tree_find (reading->tree, noun, ACT_REL_NMOD_POSS);

  return strcmp (reading->words[marker].lower, "in") == 0 &&
         (!owner || reading->words[owner].upos == ACT_UPOS_PRON) &&
         strcmp (reading->words[noun].lemma, "conference") != 0 &&
         strcmp (reading->words[noun].lemma, "rally") != 0;
}

/* "said *in a speech*", "told *a rally*": the clause of who speaks then, or
   NULL. */
static const ActClause *
find_speaking (const ActReading *reading, guint noun)
{
  static const char *const at[] = {"at", "during", "in", NULL};
  static const guint64 objects = ACT_REL_BIT (OBJ) | ACT_REL_BIT (IOBJ);
  const ActWord *words = reading->words;
  const ActClause *clause =
      act_clauses_find (reading->clauses, words[noun].head);
  const guint marker = act_tree_find (reading->tree, noun, ACT_REL_CASE);

  if (!clause || clause->kind != ACT_CLAUSE_VERB || clause->passive ||
      !clause->subject || clause->subject_source == ACT_SUBJECT_WH ||
      (!is_in_own_words (reading, noun, marker) &&
       !act_tree_is_class (reading->tree, clause->head, ACT_CLASS_SPEECH)))
    return NULL;
  if (act_rel_is_in (words[noun].rel, objects))
    return strcmp (words[clause->head].lemma, "tell") == 0 ? clause : NULL;
  return act_tree_get_base (reading->tree, noun) == ACT_REL_OBL && marker &&
                 act_strings_have (at, words[marker].lower)
             ? clause
             : NULL;
}

/* The place that has a name behind "in" or "at" of the noun, or 0. */
static guint
find_place (const ActReading *reading, guint noun)
{
  static const char *const in[] = {"at", "in", "outside", NULL};
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, noun, &n);

  for (guint i = 0; i < n; i++) {
    const guint marker =
        act_tree_find (reading->tree, dependents[i], ACT_REL_CASE);
    const guint32 place = act_mentions_find_entity (
        reading->mentions, reading->index, dependents[i]);
    if (dependents[i] > noun &&
        reading->words[dependents[i]].rel == ACT_REL_NMOD && marker &&
        act_strings_have (in, reading->words[marker].lower) &&
        act_reading_is_named (reading, place) &&
        act_reading_is_type (reading, place, ACT_ENTITY_PLACE))
      return dependents[i];
  }
  return 0;
}

static void
add_appearance (const ActReading *reading, guint noun)
{
  const char *label = get_label (reading, noun);
  const ActClause *clause = label ? find_speaking (reading, noun) : NULL;
  const guint place = clause ? find_place (reading, noun) : 0;
  ActStatement statement;

  if (!place)
    return;
  act_statement_init (&statement, reading, clause);
  statement.subject = act_reading_get_entity (reading, clause->subject);
  if (!act_reading_is_actor (reading, statement.subject) ||
      statement.polarity == ACT_NEGATIVE)
    return;
  statement.object =
      act_mentions_find_entity (reading->mentions, reading->index, place);
  statement.label = label;
  statement.preposition = "in";
  statement.factor = 0.9f;
  act_word_set_add (&statement.phrase, noun);
  act_reading_add (reading, clause, &statement);
}

void
act_appearances_add (const ActReading *reading)
{
  for (guint w = 2; w <= reading->sentence->n_words; w++)
    if (reading->words[w].upos == ACT_UPOS_NOUN)
      add_appearance (reading, w);
}
