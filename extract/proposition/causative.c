#include "proposition/causative.h"

#include "lexicon/lexicon.h"

#include <string.h>

/* "have had *two* bids rejected", "had *her* passport stolen": done to the
   subject. "Is having diplomats harassed", "had the law repealed" is its doing.
 */
static gboolean
is_undergone (const ActVerb *verb, guint object)
{
  static const char *const indefinite[] = {"a",       "an",   "any",
                                           "several", "some", NULL};
  const ActReading *reading = verb->reading;
  const guint article = act_tree_find (reading->tree, object, ACT_REL_DET);

  return reading->words[verb->predicate->last->head].xpos != ACT_XPOS_VBG &&
         (act_tree_find (reading->tree, object, ACT_REL_NMOD_POSS) ||
          act_tree_find (reading->tree, object, ACT_REL_NUMMOD) ||
          (article &&
           act_strings_have (indefinite, reading->words[article].lower)));
}

/* "two bids be rejected" of "have had two bids rejected". */
static void
add_undergone (const ActVerb *verb, guint object, guint participle)
{
  const ActReading *reading = verb->reading;
  g_autofree char *label =
      g_strdup_printf ("be %s", reading->words[participle].lower);
  ActStatement statement;

  if (verb->predicate->n_added >= ACT_STATEMENTS_MAX)
    return;
  act_verb_init_statement (verb, &statement);
  statement.subject = act_reading_get_entity (reading, object);
  statement.verb = NULL;
  statement.label = label;
  act_word_set_add (&statement.phrase, participle);
  act_reading_add (reading, verb->predicate->first, &statement);
  verb->predicate->n_added++;
}

/* "had *her passport* stolen in Lima" with the participle hung on the object:
   told of the passport; that she had one is no news. */
static gboolean
is_told_of_object (const ActVerb *verb)
{
  const ActReading *reading = verb->reading;
  const guint object = act_verb_find_object (verb);
  const guint participle =
      object ? act_tree_find (reading->tree, object, ACT_REL_ACL) : 0;

  return participle == object + 1u && object &&
         reading->words[participle].xpos == ACT_XPOS_VBN &&
         is_undergone (verb, object) &&
         (act_tree_find (reading->tree, object, ACT_REL_NMOD_POSS) ||
          reading->words[verb->predicate->last->head].xpos == ACT_XPOS_VBN);
}

/* The participle hung on the object: "is having diplomats harassed". */
static gboolean
add_causative_participle (const ActVerb *verb)
{
  const ActReading *reading = verb->reading;
  guint object = act_verb_find_object (verb);
  guint participle =
      object ? act_tree_find (reading->tree, object, ACT_REL_ACL) : 0;
  ActStatement statement;
  ActWordSet extra = {0};

  if (!participle || reading->words[participle].xpos != ACT_XPOS_VBN ||
      reading->words[verb->predicate->last->head].xpos != ACT_XPOS_VBG)
    return FALSE;
  g_autofree char *label =
      g_strdup_printf ("have %s", reading->words[participle].lower);
  act_verb_init_statement (verb, &statement);
  statement.verb = reading->words[participle].lemma;
  if (!act_statement_set_object (reading, object, &statement))
    return FALSE;
  act_word_set_add (&extra, participle);
  act_predicate_add (verb->predicate, reading, &statement, label, &extra);
  return TRUE;
}

gboolean
act_verb_add_causative (const ActVerb *verb)
{
  const ActReading *reading = verb->reading;

  if (strcmp (verb->lemma, "have") != 0)
    return FALSE;
  if (add_causative_participle (verb) || is_told_of_object (verb))
    return TRUE;
  for (guint i = 0; i < verb->n_arguments; i++) {
    guint head = verb->arguments[i].head, object = act_verb_find_object (verb);
    gboolean inner = verb->arguments[i].kind == ACT_ARGUMENT_XCOMP ||
                     verb->arguments[i].kind == ACT_ARGUMENT_CCOMP;
    const ActClause *clause = act_clauses_find (reading->clauses, head);
    if (!inner || reading->words[head].xpos != ACT_XPOS_VBN || !clause ||
        clause->finite_word)
      continue;
    ActStatement statement;
    ActWordSet extra = {0};
    g_autofree char *label =
        g_strdup_printf ("have %s", reading->words[head].lower);
    if (!object)
      object = clause->subject;
    if (object && is_undergone (verb, object)) {
      add_undergone (verb, object, head);
      return TRUE;
    }
    act_verb_init_statement (verb, &statement);
    statement.verb = reading->words[head].lemma;
    if (!object || !act_statement_set_object (reading, object, &statement))
      return FALSE;
    act_word_set_add (&extra, head);
    act_predicate_add (verb->predicate, reading, &statement, label, &extra);
    return TRUE;
  }
  return FALSE;
}
