/* What appositions say of whom they stand beside. */
#include "clause/word-class.h"
#include "mention/gazetteer.h"
#include "proposition/event-class.h"
#include "proposition/nominal.h"
#include "proposition/predicate.h"
#include "proposition/relation-word.h"
#include "proposition/role-noun.h"
#include "proposition/title-words.h"

#include <string.h>

/* "region", "capital" are roles, too, but of places. */
static gboolean
is_role_of_person (const ActReading *reading, guint noun)
{
  return act_role_find_noun (reading, noun, noun) &&
         act_gazetteer_get_noun_class (reading->words[noun].lemma, NULL) !=
             ACT_NOUN_PLACE;
}

/* "a manager of the bank, Ann Lee": the name was hung on the last noun, the
   role is above it. */
static guint
find_role_before (const ActReading *reading, guint noun, gboolean person)
{
  for (guint at = noun, step = 0; at && step < 4; step++) {
    if (person ? is_role_of_person (reading, at)
               : act_role_find_noun (reading, at, at) > 0)
      return at;
    if (act_tree_get_base (reading->tree, at) != ACT_REL_NMOD)
      break;
    at = reading->words[at].head;
  }
  return noun;
}

/* "a *former* judge" */
static gboolean
has_past (const ActReading *reading, guint noun)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, noun, &n);

  for (guint i = 0; i < n; i++)
    if (act_title_is_past (&reading->words[dependents[i]]))
      return TRUE;
  return FALSE;
}

/* "Ann Lee, a poet *and lawyer*"; of "a former judge and poet" nobody knows
   whether she writes no more. */
static void
add_conjuncts (ActPredicate *predicate, const ActReading *reading, guint noun)
{
  guint16 conjuncts[ACT_CONJUNCTS_MAX];
  const guint n = act_tree_get_conjuncts (reading->tree, noun, conjuncts);
  const gboolean past = has_past (reading, noun);

  for (guint i = 1; i < n; i++)
    if (reading->words[conjuncts[i]].xpos == ACT_XPOS_NN &&
        act_gazetteer_get_noun_class (reading->words[conjuncts[i]].lemma,
                                      NULL) == ACT_NOUN_PERSON &&
        !act_clauses_find (reading->clauses, conjuncts[i]) &&
        (!past ||
         act_tree_find_base (reading->tree, conjuncts[i], ACT_REL_DET)))
      act_predicate_add_noun (predicate, reading, conjuncts[i], 0.9f);
}

/* "a house in Latvia, *a car and* two boats": a list, whose things no place is.
 */
static gboolean
is_in_list (const ActReading *reading, guint32 place, guint noun)
{
  const guint det = act_tree_find (reading->tree, noun, ACT_REL_DET);
  const guint behind = reading->tree->rightmost[noun] + 1u;

  return act_reading_is_type (reading, place, ACT_ENTITY_PLACE) && det &&
         (strcmp (reading->words[det].lower, "a") == 0 ||
          strcmp (reading->words[det].lower, "an") == 0) &&
         behind <= reading->sentence->n_words &&
         strcmp (reading->words[behind].lower, "and") == 0;
}

/* "Norway's *minister*, the banker *Ann Lee*": the comma stands before what
   comes between. */
static gboolean
is_set_off (const ActReading *reading, guint noun, guint named)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, noun, &n);

  if (act_tree_is_set_off (reading->tree, named))
    return TRUE;
  for (guint i = 0; i < n; i++)
    if (dependents[i] > noun && dependents[i] < named &&
        reading->words[dependents[i]].rel == ACT_REL_APPOS &&
        act_tree_is_set_off (reading->tree, dependents[i]))
      return TRUE;
  return FALSE;
}

/* "Oslo, the capital of Norway": as if "Oslo is the capital of Norway". */
void
act_apposition_add (const ActReading *reading, const ActClause *clause)
{
  ActPerspective voice = act_role_get_voice (reading, clause->head);
  static const char *const abstract[] = {
      "act",     "event",    "attribute", "concept",  "communication",
      "state",   "time",     "feeling",   "relation", "phenomenon",
      "process", "quantity", NULL};
  ActPredicate predicate = {
      .first = clause, .last = clause, .perspective = &voice, .copula = "be"};
  guint noun = clause->head, named = clause->subject;
  ActRoleNoun role;
  guint begin, end;
  gboolean head_named = act_mentions_find_name (
      reading->mentions, reading->index, noun, &begin, &end);
  gboolean subject_named = act_mentions_find_name (
      reading->mentions, reading->index, named, &begin, &end);

  /* "the head of the agency, Ann Lee" is the other way round. */
  if (head_named && !subject_named &&
      reading->words[named].upos == ACT_UPOS_NOUN) {
    gboolean person = act_role_is_person_name (reading, clause->head);
    named = clause->head;
    noun = find_role_before (reading, clause->subject, person);
    if (person && !is_role_of_person (reading, noun))
      return;
  } else if (reading->words[noun].upos != ACT_UPOS_NOUN &&
             strcmp (reading->words[noun].lower, "one") != 0 &&
             !act_role_find_noun (reading, noun, noun)) {
    return;
  }
  /* A title right before its name is told by itself; "European countries
     (Germany, France)" says nothing of Germany alone. */
  if ((noun < named && !is_set_off (reading, noun, named)) ||
      reading->words[noun].xpos == ACT_XPOS_NNS)
    return;
  /* "Clinton: Time for a change" */
  for (guint w = MIN (noun, named) + 1; w < MAX (noun, named); w++)
    if (strcmp (reading->words[w].lower, ":") == 0 &&
        !act_role_find_noun (reading, noun, noun))
      return;
  predicate.subjects[0] = act_reading_get_entity (reading, named);
  predicate.n_subjects = predicate.subjects[0] != ACT_NONE;
  if (!act_reading_is_named (reading, predicate.subjects[0]) ||
      is_in_list (reading, predicate.subjects[0], noun))
    return;
  /* "president of the institute, a *think tank*": no person is one, but a
     publisher may be */
  if (act_reading_is_type (reading, predicate.subjects[0], ACT_ENTITY_PERSON) &&
      strcmp (reading->words[noun].lemma, "publisher") != 0 &&
      (act_gazetteer_get_noun_class (reading->words[noun].lemma, NULL) ==
           ACT_NOUN_GROUP ||
       act_relation_word_is (reading->words[noun].lemma, "corporate")))
    return;
  /* "has pushed Ann to the left, a *testament* to her party": the apposition is
     of the clause. */
  if (!act_reading_is_type (reading, predicate.subjects[0], ACT_ENTITY_EVENT) &&
      !act_reading_is_type (reading, predicate.subjects[0], ACT_ENTITY_WORK) &&
      !act_reading_is_type (reading, predicate.subjects[0], ACT_ENTITY_OTHER) &&
      act_noun_is_class (reading->words[noun].lemma, abstract) &&
      !(act_role_noun_find (reading->words[noun].lemma, &role) &&
        role.relational) && /* "Acme, *a unit* of Telvia" */
      /* "Ann Lee, *one of Norway's best-known poets*" */
      strcmp (reading->words[noun].lower, "one") != 0)
    return;
  predicate.modality = act_role_get_modality (reading, noun);
  predicate.prefix = g_strdup ("");
  act_predicate_add_noun (&predicate, reading, noun, 0.9f);
  if (noun == clause->head)
    add_conjuncts (&predicate, reading, noun);
  act_predicate_clear (&predicate);
}
