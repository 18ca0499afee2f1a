/* Who does what an infinitive or a gerund on a noun tells of: "her plan *to
   sell* it", "a history *of losing*". */
#include "proposition/actor-noun.h"

#include "lexicon/lexicon.h"
#include "mention/gazetteer.h"
#include "perspective/complement.h"
#include "perspective/cue.h"
#include "proposition/relation-word.h"

#include <actant/attitude.h>
#include <string.h>

gboolean
act_reading_can_act (const ActReading *reading, guint word)
{
  guint32 entity =
      act_mentions_find_entity (reading->mentions, reading->index, word);
  ActNounClass class =
      act_gazetteer_get_noun_class (reading->words[word].lemma, NULL);

  if (entity != ACT_NONE) {
    ActEntityType type = act_record_get_entity (reading->record, entity)->type;
    return type == ACT_ENTITY_PERSON || type == ACT_ENTITY_ORGANIZATION ||
           type == ACT_ENTITY_GROUP || act_reading_is_named (reading, entity);
  }
  return class == ACT_NOUN_PERSON || class == ACT_NOUN_GROUP ||
         reading->words[word].upos == ACT_UPOS_PRON;
}

/* "*American* efforts to end it": of a country. */
static gboolean
is_of_people (const ActWord *word)
{
  gboolean people;
  const char *country = word->rel == ACT_REL_AMOD
                            ? act_gazetteer_find_demonym (word->lower, &people)
                            : NULL;

  return country && *country && !people;
}

/* "*American* efforts", "*Western* attempts": the noun is others' than those
   who the clause tells of. */
static gboolean
is_of_others (const ActReading *reading, guint noun)
{
  static const char *const others[] = {"arab",   "european",      "foreign",
                                       "global", "international", "western",
                                       NULL};
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, noun, &n);

  for (guint i = 0; i < n && dependents[i] < noun; i++)
    if (is_of_people (&reading->words[dependents[i]]) ||
        act_strings_have (others, reading->words[dependents[i]].lower))
      return TRUE;
  return FALSE;
}

/* "the FBI decision", "American efforts": a name that modifies the noun. */
static guint
find_name_before (const ActReading *reading, guint noun)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, noun, &n);

  for (guint i = 0; i < n && dependents[i] < noun; i++)
    if (((act_tree_get_base (reading->tree, dependents[i]) ==
              ACT_REL_COMPOUND &&
          reading->words[dependents[i]].upos == ACT_UPOS_PROPN) ||
         is_of_people (&reading->words[dependents[i]])) &&
        act_reading_is_actor (
            reading, act_mentions_find_entity (reading->mentions,
                                               reading->index, dependents[i])))
      return dependents[i];
  return 0;
}

static gboolean
is_under (const ActReading *reading, guint noun)
{
  guint marker = act_tree_find (reading->tree, noun, ACT_REL_CASE);

  return marker && strcmp (reading->words[marker].lower, "under") == 0;
}

/* "repeated *her call to* …", "on *his orders* to …": who calls or orders does
   not do it. */
static gboolean
is_of_asker (const ActReading *reading, guint noun)
{
  static const char *const nouns[] = {"appeal",      "call",  "command",
                                      "instruction", "order", "plea",
                                      "pressure",    NULL};

  return act_strings_have (nouns, reading->words[noun].lemma);
}

/* "rejected *a bid to* …", "issued *a call to* …": somebody else is to do it.
   @verb: the clause that has the noun as its object. */
static gboolean
is_for_others (const ActReading *reading, const ActClause *verb, guint noun)
{
  const char *lemma = reading->words[verb->head].lemma;
  ActAttitudeKind kind;

  if (is_under (reading, noun)) /* "came *under pressure* to sign" */
    return FALSE;
  if (act_relation_word_is (reading->words[noun].lemma, "addressed"))
    return !act_relation_word_is (lemma, "receiving");
  if (act_relation_word_is (lemma, "thwarting"))
    return TRUE;
  g_autofree char *label = act_cue_get_verb (reading->sentence, verb->head);
  return act_attitude_of_relation (label, TRUE, &kind) &&
         (kind == ACT_ATTITUDE_FOR || kind == ACT_ATTITUDE_AGAINST);
}

/* "arrested him on *suspicion of smuggling*": who is arrested is suspected. The
   word, or 0 where the noun is no such one. */
static guint
find_suspect (const ActReading *reading, guint noun, const ActClause *around)
{
  guint marker = act_tree_find (reading->tree, noun, ACT_REL_CASE);
  const ActArgument *object;

  if (!act_relation_word_is (reading->words[noun].lemma, "charging") ||
      !marker || strcmp (reading->words[marker].lower, "on") != 0 || !around)
    return 0;
  object =
      act_clause_find_argument (reading->clauses, around, ACT_ARGUMENT_OBJECT);
  return around->passive ? around->subject : object ? object->head : 0;
}

/* "a *hard* man to beat": others do it. */
static gboolean
is_done_to (const ActReading *reading, const ActClause *clause, guint noun)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, noun, &n);

  for (guint i = 0; i < n && dependents[i] < noun; i++)
    if (reading->words[dependents[i]].rel == ACT_REL_AMOD &&
        act_relation_word_is (reading->words[dependents[i]].lower, "toilsome"))
      return clause->infinitive &&
             !act_clause_find_argument (reading->clauses, clause,
                                        ACT_ARGUMENT_OBJECT);
  return FALSE;
}

/* "an attempt *by rebels* to capture it", "the decision *of the court* to free
   her": who makes it, or 0. */
static guint
find_maker (const ActReading *reading, guint noun)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, noun, &n);

  for (guint i = 0; i < n; i++) {
    guint by = act_tree_find (reading->tree, dependents[i], ACT_REL_CASE);
    if (reading->words[dependents[i]].rel != ACT_REL_NMOD || !by)
      continue;
    if (strcmp (reading->words[by].lower, "by") == 0 ||
        (strcmp (reading->words[by].lower, "of") == 0 &&
         act_reading_can_act (reading, dependents[i])))
      return dependents[i];
  }
  return 0;
}

/* "*officials* announced the agreement to buy it": who speaks for others does
   not buy it. */
static gboolean
is_announced (const ActReading *reading, const ActClause *around)
{
  static const char *const verbs[] = {"announce", "confirm", "disclose",
                                      "report",   "reveal",  NULL};
  static const char *const voices[] = {
      "aide",      "authority",    "official",    "source",
      "spokesman", "spokesperson", "spokeswoman", NULL};

  return act_strings_have (verbs, reading->words[around->head].lemma) &&
         reading->words[around->subject].upos == ACT_UPOS_NOUN &&
         act_strings_have (voices, reading->words[around->subject].lemma);
}

/* "called *the plan* an attempt to divide them", "described *it* as one": what
   is called the noun. @around: the clause that the noun stands in. Or 0. */
static guint
find_called (const ActReading *reading, const ActClause *around, guint noun)
{
  const ActArgument *object =
      around ? act_clause_find_argument (reading->clauses, around,
                                         ACT_ARGUMENT_OBJECT)
             : NULL;
  guint as = act_tree_find (reading->tree, noun, ACT_REL_CASE);

  if (!object || object->head >= noun || object->gap ||
      (as ? strcmp (reading->words[as].lower, "as") != 0
          : !act_relation_word_is (reading->words[around->head].lemma,
                                   "naming") ||
                reading->words[noun].rel == ACT_REL_CONJ))
    return 0;
  return object->head;
}

/* "discussed *efforts* to end it", "the news may hurt *a bid* to win": of
   nobody that is told. */
static gboolean
is_spoken_of (const ActReading *reading, const ActClause *around, guint noun)
{
  static const char *const tries[] = {"attempt", "bid",  "campaign", "drive",
                                      "effort",  "push", "struggle", NULL};
  static const char *const verbs[] = {"damage", "debate", "describe", "discuss",
                                      "harm",   "hurt",   "mention",  "note",
                                      "review", "say",    NULL};

  return act_strings_have (tries, reading->words[noun].lemma) &&
         act_strings_have (verbs, reading->words[around->head].lemma);
}

/* "held votes *on measures* to expand it": who votes may be against it. */
static gboolean
is_topic_of (const ActReading *reading, guint noun)
{
  static const char *const topics[] = {"about", "against", "on", "over", NULL};
  guint marker = act_tree_find (reading->tree, noun, ACT_REL_CASE);

  return marker && act_strings_have (topics, reading->words[marker].lower);
}

gboolean
act_clause_calls_for (const ActReading *reading, const ActClause *governor,
                      guint mark)
{
  static const char *const verbs[] = {"advocate", "argue", "call",
                                      "campaign", "lobby", "plead",
                                      "press",    "push",  NULL};

  return mark && strcmp (reading->words[mark].lower, "for") == 0 &&
         !governor->passive &&
         !act_clause_find_argument (reading->clauses, governor,
                                    ACT_ARGUMENT_OBJECT) &&
         act_strings_have (verbs, reading->words[governor->head].lemma);
}

/* What those around the noun do not do themselves: "called *for a plan* to end
   it", "discussed efforts to end it". */
static gboolean
is_no_act_of (const ActReading *reading, const ActClause *around, guint noun)
{
  return is_for_others (reading, around, noun) ||
         is_announced (reading, around) || is_topic_of (reading, noun) ||
         is_of_others (reading, noun) || is_spoken_of (reading, around, noun) ||
         act_clause_calls_for (
             reading, around,
             act_tree_find (reading->tree, noun, ACT_REL_CASE));
}

static guint find_actor (const ActReading *reading, const ActClause *clause,
                         guint depth);

gboolean
act_reading_is_gerund_of_noun (const ActReading *reading,
                               const ActClause *clause)
{
  /* "her judgment in backing the war *and taking* money" */
  if (clause->relation == ACT_REL_CONJ &&
      clause->coordinated != ACT_NO_CLAUSE &&
      reading->words[clause->head].xpos == ACT_XPOS_VBG)
    clause = &reading->clauses->clauses[clause->coordinated];
  return clause->subject_source == ACT_SUBJECT_PARTICIPLE &&
         !act_word_set_is_empty (&clause->marks) &&
         act_clause_is_gerund (reading->clauses, clause);
}

/* "*to doing* it" */
static gboolean
is_toward (const ActReading *reading, const ActClause *clause)
{
  guint mark = act_word_set_first (&clause->marks);

  return mark && reading->words[clause->head].xpos == ACT_XPOS_VBG &&
         strcmp (reading->words[mark].lower, "to") == 0;
}

/* The subject of a clause that may itself hang on a noun: "called a meeting to
   discuss *ways* to win": no meeting wins. */
static guint
find_actor_above (const ActReading *reading, const ActClause *clause,
                  guint depth)
{
  if (depth < 4 && (clause->subject_source == ACT_SUBJECT_INFINITIVE ||
                    act_reading_is_gerund_of_noun (reading, clause)))
    return find_actor (reading, clause, depth + 1);
  /* "called on *Ann* to step up efforts to end it" */
  const ActClause *governor = clause->parent == ACT_NO_CLAUSE
                                  ? NULL
                                  : &reading->clauses->clauses[clause->parent];
  guint addressee =
      governor ? act_clause_find_addressee (reading->clauses, governor, clause)
               : 0;
  return addressee ? addressee : clause->subject;
}

/* Who is to do what an infinitive on a noun tells of: the possessor of "plan",
   "decision", "right", or the subject of the verb that has the noun as its
   object; other nouns only when they can act themselves. */
static guint
find_actor (const ActReading *reading, const ActClause *clause, guint depth)
{
  guint head = act_tree_get_first_conjunct (reading->tree, clause->head);
  guint noun = reading->words[head].head;
  guint possessor = act_tree_find (reading->tree, noun, ACT_REL_NMOD_POSS);
  const ActClause *around =
      act_clauses_find (reading->clauses, reading->words[noun].head);
  const ActClause *is = act_clauses_find (reading->clauses, noun);
  ActMatrixWord matrix;
  guint32 entity;
  guint suspect = find_suspect (reading, noun, around);

  if (suspect)
    return suspect;
  if (is_done_to (reading, clause, noun))
    return 0;
  /* "is the first to …", "is in a position to …" */
  if (is && is->kind == ACT_CLAUSE_COPULA && is->head == noun &&
      (act_tree_is_exemplar (reading->tree, noun) ||
       act_reading_is_gerund_of_noun (reading,
                                      clause) || /* "are allies in …" */
       act_tree_find (reading->tree, noun, ACT_REL_CASE)))
    return is->subject;
  if (act_matrix_word_find (reading->words[noun].lemma, 'n', &matrix)) {
    if (is_of_asker (reading, noun) &&
        (possessor || find_name_before (reading, noun)))
      return 0;
    if (!possessor &&
        !act_relation_word_is (reading->words[noun].lemma, "addressed"))
      possessor = find_maker (reading, noun);
    if (!possessor)
      possessor = find_name_before (reading, noun);
    /* "sees it as *a way* to win": the one who sees it is to win. */
    if (!possessor && matrix.modality == ACT_MODALITY_INTENT)
      possessor = find_called (reading, around, noun);
    if (possessor)
      return possessor;
    const ActArgument *receiver =
        around ? act_clause_find_argument (reading->clauses, around,
                                           ACT_ARGUMENT_INDIRECT)
               : NULL;
    if (receiver)
      return receiver->head; /* "gives police the power to …" */
    return around && around->subject && around->subject != noun &&
                   !around->passive && !is_no_act_of (reading, around, noun)
               ? find_actor_above (reading, around, depth)
               : 0;
  }
  /* "her role in promoting it", "her opposition to doing it" */
  if (possessor &&
      (act_relation_word_is (reading->words[noun].lemma, "partaking") ||
       is_toward (reading, clause)))
    return possessor;
  entity = act_mentions_find_entity (reading->mentions, reading->index, noun);
  if (entity == ACT_NONE || (head != clause->head &&
                             !act_reading_is_gerund_of_noun (reading, clause)))
    return 0;
  ActEntityType type = act_record_get_entity (reading->record, entity)->type;
  return type == ACT_ENTITY_PERSON || type == ACT_ENTITY_ORGANIZATION ||
                 type == ACT_ENTITY_GROUP
             ? noun
             : 0;
}

guint
act_actor_of_noun (const ActReading *reading, const ActClause *clause)
{
  return find_actor (reading, clause, 0);
}
