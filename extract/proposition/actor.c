/* Who does what an infinitive, a gerund or a purpose tells of. */
#include "proposition/actor.h"

#include "mention/gazetteer.h"
#include "perspective/complement.h"
#include "perspective/cue.h"
#include "proposition/event-class.h"
#include "proposition/relation-word.h"

#include <actant/attitude.h>
#include <string.h>

/* "the FBI decision": a name that modifies the noun. */
static guint
find_name_before (const ActReading *reading, guint noun)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, noun, &n);

  for (guint i = 0; i < n && dependents[i] < noun; i++)
    if (act_tree_get_base (reading->tree, dependents[i]) == ACT_REL_COMPOUND &&
        reading->words[dependents[i]].upos == ACT_UPOS_PROPN &&
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

  return g_strv_contains (nouns, reading->words[noun].lemma);
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

static gboolean can_act (const ActReading *reading, guint word);

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
         can_act (reading, dependents[i])))
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

  return g_strv_contains (verbs, reading->words[around->head].lemma) &&
         reading->words[around->subject].upos == ACT_UPOS_NOUN &&
         g_strv_contains (voices, reading->words[around->subject].lemma);
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

/* "held votes *on measures* to expand it": who votes may be against it. */
static gboolean
is_topic_of (const ActReading *reading, guint noun)
{
  static const char *const topics[] = {"about", "against", "on", "over", NULL};
  guint marker = act_tree_find (reading->tree, noun, ACT_REL_CASE);

  return marker && g_strv_contains (topics, reading->words[marker].lower);
}

static guint find_actor_of_infinitive (const ActReading *reading,
                                       const ActClause *clause, guint depth);

static gboolean
is_gerund_of_noun (const ActReading *reading, const ActClause *clause)
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
                    is_gerund_of_noun (reading, clause)))
    return find_actor_of_infinitive (reading, clause, depth + 1);
  return clause->subject;
}

/* Who is to do what an infinitive on a noun tells of: the possessor of "plan",
   "decision", "right", or the subject of the verb that has the noun as its
   object; other nouns only when they can act themselves. */
static guint
find_actor_of_infinitive (const ActReading *reading, const ActClause *clause,
                          guint depth)
{
  guint head = act_tree_get_first_conjunct (reading->tree, clause->head);
  guint noun = reading->words[head].head;
  guint possessor = act_tree_find (reading->tree, noun, ACT_REL_NMOD_POSS);
  const ActClause *around =
      act_clauses_find (reading->clauses, reading->words[noun].head);
  const ActClause *is = act_clauses_find (reading->clauses, noun);
  ActMatrix matrix;
  guint32 entity;
  guint suspect = find_suspect (reading, noun, around);

  if (suspect)
    return suspect;
  if (is_done_to (reading, clause, noun))
    return 0;
  /* "is the first to …", "is in a position to …" */
  if (is && is->kind == ACT_CLAUSE_COPULA && is->head == noun &&
      (act_tree_is_exemplar (reading->tree, noun) ||
       is_gerund_of_noun (reading, clause) || /* "are allies in …" */
       act_tree_find (reading->tree, noun, ACT_REL_CASE)))
    return is->subject;
  if (act_matrix_find (reading->words[noun].lemma, 'n', &matrix)) {
    if (possessor && is_of_asker (reading, noun))
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
                   !around->passive && !is_for_others (reading, around, noun) &&
                   !is_announced (reading, around) &&
                   !is_topic_of (reading, noun)
               ? find_actor_above (reading, around, depth)
               : 0;
  }
  /* "her role in promoting it", "her opposition to doing it" */
  if (possessor &&
      (act_relation_word_is (reading->words[noun].lemma, "partaking") ||
       is_toward (reading, clause)))
    return possessor;
  entity = act_mentions_find_entity (reading->mentions, reading->index, noun);
  if (entity == ACT_NONE ||
      (head != clause->head && !is_gerund_of_noun (reading, clause)))
    return 0;
  ActEntityType type = act_record_get_entity (reading->record, entity)->type;
  return type == ACT_ENTITY_PERSON || type == ACT_ENTITY_ORGANIZATION ||
                 type == ACT_ENTITY_GROUP
             ? noun
             : 0;
}

static guint
find_argument (const ActReading *reading, const ActClause *clause,
               ActArgumentKind kind)
{
  const ActArgument *argument =
      act_clause_find_argument (reading->clauses, clause, kind);

  return argument ? argument->head : 0;
}

/* Things do not act: "used the money to buy" tells what the user bought. */
static gboolean
can_act (const ActReading *reading, guint word)
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

/* "extradited *him to face* charges": who is brought somewhere, and not who
   brings him. */
static gboolean
is_handed_over (const ActReading *reading, const ActClause *governor,
                const ActClause *clause)
{
  static const char *const verbs[] = {
      "answer", "appear", "attend",  "await", "face",    "join",      "receive",
      "serve",  "stand",  "testify", "train", "undergo", "undertake", NULL};

  return g_strv_contains (verbs, reading->words[clause->head].lemma) &&
         act_relation_word_is (reading->words[governor->head].lemma,
                               "conveying");
}

/* "raised *the estimate* to hit 2.4 percent": what is raised reaches the sum.
 */
static gboolean
is_sum_reached (const ActReading *reading, const ActClause *governor,
                const ActClause *clause)
{
  static const char *const moving[] = {"cut",    "expand", "increase",
                                       "lift",   "lower",  "raise",
                                       "reduce", "revise", NULL};
  static const char *const reaching[] = {"exceed", "hit",   "reach", "surpass",
                                         "top",    "total", NULL};
  guint sum = find_argument (reading, clause, ACT_ARGUMENT_OBJECT);

  return sum &&
         g_strv_contains (moving, reading->words[governor->head].lemma) &&
         g_strv_contains (reaching, reading->words[clause->head].lemma) &&
         (reading->words[sum].upos == ACT_UPOS_SYM ||
          act_tree_find (reading->tree, sum, ACT_REL_NUMMOD));
}

/* "extended *the rules* to cover banks": what is changed covers them. */
static gboolean
is_widened (const ActReading *reading, const ActClause *governor,
            const ActClause *clause)
{
  static const char *const changing[] = {"amend",  "broaden", "change",
                                         "expand", "extend",  "revise",
                                         "update", "widen",   NULL};
  static const char *const reaching[] = {
      "apply", "cover", "encompass", "incorporate", "include", "reflect", NULL};

  return g_strv_contains (changing, reading->words[governor->head].lemma) &&
         g_strv_contains (reaching, reading->words[clause->head].lemma);
}

/* "sent *an envoy* to …", "demanded *the parties* to …": the object is to do
   it. */
static gboolean
is_sent (const ActReading *reading, const ActClause *governor,
         const ActClause *clause)
{
  static const char *const moving[] = {"inspire", "lure",  "motivate",
                                       "prompt",  "tempt", NULL};
  const char *lemma = reading->words[governor->head].lemma;
  guint object = find_argument (reading, governor, ACT_ARGUMENT_OBJECT);

  return object && !find_argument (reading, governor, ACT_ARGUMENT_INDIRECT) &&
         (act_relation_word_is (lemma, "delegate") ||
          act_relation_word_is (lemma, "shaping") ||
          (act_relation_word_is (lemma, "asking") &&
           can_act (reading, object)) ||
          g_strv_contains (moving, lemma) ||
          is_handed_over (reading, governor, clause) ||
          is_widened (reading, governor, clause) ||
          is_sum_reached (reading, governor, clause));
}

/* "sent an envoy to meet them *and warn* them": the second of two. */
static gboolean
is_sent_too (const ActReading *reading, const ActClause *clause)
{
  const ActClauses *clauses = reading->clauses;
  const ActClause *first, *governor;

  if (clause->relation != ACT_REL_CONJ ||
      clause->coordinated == ACT_NO_CLAUSE || clause->finite_word ||
      reading->words[clause->head].xpos != ACT_XPOS_VB ||
      act_tree_find_base (reading->tree, clause->head, ACT_REL_NSUBJ))
    return FALSE;
  first = &clauses->clauses[clause->coordinated];
  if (first == clause || first->parent == ACT_NO_CLAUSE ||
      first->subject_source != ACT_SUBJECT_ADVERBIAL || !first->infinitive)
    return FALSE;
  governor = &clauses->clauses[first->parent];
  return !governor->passive && first->head > governor->head &&
         is_sent (reading, governor, first);
}

/* "the army and rebels fought, *killing* two": the fight did. */
static gboolean
is_of_fight (const ActReading *reading, const ActClause *clause,
             const ActClause *governor)
{
  return clause->subject_source == ACT_SUBJECT_ADVERBIAL &&
         !governor->passive &&
         reading->words[clause->head].xpos == ACT_XPOS_VBG &&
         act_word_set_is_empty (&clause->marks) &&
         act_relation_word_is (reading->words[governor->head].lemma,
                               "reciprocal") &&
         g_strcmp0 (
             act_event_class_find (reading->words[clause->head].lemma, ""),
             "ASSAULT") == 0;
}

/* "one more has died, *bringing* the toll to ten": nobody brings it. */
static gboolean
is_of_toll (const ActReading *reading, const ActClause *clause)
{
  static const char *const sums[] = {"count", "figure", "number", "tally",
                                     "toll",  "total",  NULL};
  guint object = find_argument (reading, clause, ACT_ARGUMENT_OBJECT);

  /* "they clashed, *resulting* in losses": the clash did. */
  if (clause->subject_source == ACT_SUBJECT_ADVERBIAL &&
      reading->words[clause->head].xpos == ACT_XPOS_VBG &&
      strcmp (reading->words[clause->head].lemma, "result") == 0)
    return TRUE;
  return clause->subject_source == ACT_SUBJECT_ADVERBIAL && object &&
         reading->words[clause->head].xpos == ACT_XPOS_VBG &&
         (strcmp (reading->words[clause->head].lemma, "bring") == 0 ||
          strcmp (reading->words[clause->head].lemma, "take") == 0) &&
         g_strv_contains (sums, reading->words[object].lemma);
}

/* "called on Ann *to leave* and *to stay* away": of whom it is asked, or 0. */
static guint
find_addressee (const ActReading *reading, const ActClause *clause,
                const ActClause *governor)
{
  const ActClauses *clauses = reading->clauses;
  guint index = (guint) (clause - clauses->clauses);
  const ActClause *first = &clauses->clauses[clause->coordinated];

  if (clause->coordinated != index && clause->infinitive &&
      clause->coordinated != ACT_NO_CLAUSE && first->parent != ACT_NO_CLAUSE &&
      !act_tree_find_base (reading->tree, clause->head, ACT_REL_NSUBJ)) {
    clause = first;
    governor = &clauses->clauses[first->parent];
  }
  return governor ? act_clause_find_addressee (clauses, governor, clause) : 0;
}

/* "warned (Ann) *against leaving*": who warns does not. */
static gboolean
is_warned_against (const ActReading *reading, const ActClause *clause,
                   const ActClause *governor)
{
  static const char *const verbs[] = {"advise",  "argue", "caution",
                                      "counsel", "warn",  NULL};
  guint mark = act_word_set_first (&clause->marks);

  return clause->subject_source == ACT_SUBJECT_ADVERBIAL &&
         !governor->passive && mark &&
         strcmp (reading->words[mark].lower, "against") == 0 &&
         reading->words[clause->head].xpos == ACT_XPOS_VBG &&
         (act_tree_is_class (reading->tree, governor->head,
                             ACT_CLASS_SPEECH | ACT_CLASS_PERSUADING) ||
          g_strv_contains (verbs, reading->words[governor->head].lemma));
}

/* "gave *the rebels* weapons to attack": who is given them attacks. */
static gboolean
is_given_means (const ActReading *reading, const ActClause *clause,
                const ActClause *governor)
{
  guint receiver = find_argument (reading, governor, ACT_ARGUMENT_INDIRECT);

  return receiver && clause->subject_source == ACT_SUBJECT_ADVERBIAL &&
         clause->infinitive && !governor->passive &&
         clause->head > governor->head &&
         find_argument (reading, governor, ACT_ARGUMENT_OBJECT) > receiver &&
         act_tree_is_class (reading->tree, governor->head, ACT_CLASS_GIVING) &&
         can_act (reading, receiver);
}

/* "called *for ending* it": others are to end it. */
static gboolean
is_called_for (const ActReading *reading, const ActClause *governor, guint mark)
{
  static const char *const verbs[] = {"advocate", "argue", "call",
                                      "campaign", "lobby", "plead",
                                      "press",    "push",  NULL};

  return strcmp (reading->words[mark].lower, "for") == 0 &&
         !governor->passive &&
         !find_argument (reading, governor, ACT_ARGUMENT_OBJECT) &&
         g_strv_contains (verbs, reading->words[governor->head].lemma);
}

/* "held talks *on ending* it", "demands ranging from *selling* it": of nobody
   that is told. */
static gboolean
is_topic (const ActReading *reading, const ActClause *clause,
          const ActClause *governor)
{
  guint mark = act_word_set_first (&clause->marks);
  const char *lemma = reading->words[governor->head].lemma;

  if (clause->subject_source != ACT_SUBJECT_ADVERBIAL || !mark ||
      reading->words[clause->head].xpos != ACT_XPOS_VBG)
    return FALSE;
  if (strcmp (lemma, "range") == 0 || is_called_for (reading, governor, mark))
    return TRUE;
  return strcmp (reading->words[mark].lower, "on") == 0 &&
         !act_relation_word_is (lemma, "spending") &&
         find_argument (reading, governor, ACT_ARGUMENT_OBJECT);
}

/* "extend the pipeline to Lund, *covering* 90 miles": the pipeline does. */
static gboolean
is_extent (const ActReading *reading, const ActClause *clause,
           const ActClause *governor)
{
  static const char *const verbs[] = {"cost",  "cover",   "measure", "span",
                                      "total", "stretch", "weigh",   NULL};
  static const char *const sizes[] = {"area",   "cost",   "distance",
                                      "length", "weight", NULL};
  guint object = find_argument (reading, clause, ACT_ARGUMENT_OBJECT);

  return clause->subject_source == ACT_SUBJECT_ADVERBIAL && object &&
         !governor->passive &&
         reading->words[clause->head].xpos == ACT_XPOS_VBG &&
         g_strv_contains (verbs, reading->words[clause->head].lemma) &&
         (g_strv_contains (sizes, reading->words[object].lemma) ||
          act_tree_find (reading->tree, object, ACT_REL_NUMMOD)) &&
         find_argument (reading, governor, ACT_ARGUMENT_OBJECT);
}

/* "keeps her *from taking* it to avoid trouble": not she avoids it. */
static gboolean
is_kept_from (const ActReading *reading, const ActClause *clause)
{
  guint mark = act_word_set_first (&clause->marks);

  return mark && strcmp (reading->words[mark].lower, "from") == 0;
}

void
act_predicate_correct_subject (ActPredicate *predicate,
                               const ActReading *reading)
{
  const ActClause *clause = predicate->first;
  const ActClause *governor = clause->parent == ACT_NO_CLAUSE
                                  ? NULL
                                  : &reading->clauses->clauses[clause->parent];
  const ActClause *above = governor && governor->parent != ACT_NO_CLAUSE
                               ? &reading->clauses->clauses[governor->parent]
                               : NULL;
  ActMatrix matrix;

  /* "a history of representing …" tells of whose history it is. */
  gboolean gerund = is_gerund_of_noun (reading, clause);

  guint addressee = find_addressee (reading, clause, governor);
  /* "*using* it to flee" */
  gboolean uses =
      governor && strcmp (reading->words[governor->head].lemma, "use") == 0;

  if (addressee) {
    act_predicate_set_subject (predicate, reading, addressee);
  } else if (governor && is_topic (reading, clause, governor)) {
    act_predicate_set_subject (predicate, reading, 0);
  } else if (governor && (is_warned_against (reading, clause, governor) ||
                          is_extent (reading, clause, governor))) {
    act_predicate_set_subject (
        predicate, reading,
        find_argument (reading, governor, ACT_ARGUMENT_OBJECT));
  } else if (governor && (is_of_fight (reading, clause, governor) ||
                          is_of_toll (reading, clause))) {
    act_predicate_set_subject (predicate, reading, 0);
  } else if (clause->subject_source == ACT_SUBJECT_INFINITIVE || gerund) {
    act_predicate_set_subject (predicate, reading,
                               find_actor_of_infinitive (reading, clause, 0));
  } else if (governor && !governor->passive &&
             act_clause_is_of_object (reading->clauses, governor, clause)) {
    act_predicate_set_subject (
        predicate, reading,
        find_argument (reading, governor, ACT_ARGUMENT_OBJECT));
  } else if (clause->subject_source == ACT_SUBJECT_ADVERBIAL && governor &&
             !governor->passive && clause->infinitive &&
             clause->head > governor->head &&
             is_sent (reading, governor, clause)) {
    /* "sent an envoy to meet them": the envoy meets them. */
    act_predicate_set_subject (
        predicate, reading,
        find_argument (reading, governor, ACT_ARGUMENT_OBJECT));
  } else if (is_sent_too (reading, clause)) {
    act_predicate_set_subject (
        predicate, reading,
        find_argument (
            reading,
            &reading->clauses->clauses
                 [reading->clauses->clauses[clause->coordinated].parent],
            ACT_ARGUMENT_OBJECT));
  } else if (governor && is_given_means (reading, clause, governor)) {
    act_predicate_set_subject (
        predicate, reading,
        find_argument (reading, governor, ACT_ARGUMENT_INDIRECT));
  } else if (clause->subject_source == ACT_SUBJECT_CONTROLLED && governor &&
             governor->subject && clause->infinitive &&
             !can_act (reading, clause->subject) &&
             /* "designed *the ship* to carry tanks" */
             !act_relation_word_is (reading->words[governor->head].lemma,
                                    "shaping") &&
             (uses || !act_matrix_find (reading->words[governor->head].lemma,
                                        'v', &matrix))) {
    act_predicate_set_subject (predicate, reading, governor->subject);
    if (!uses)
      predicate->modality = ACT_MODALITY_INTENT;
  } else if (governor && clause->subject == governor->subject &&
             clause->subject_source == ACT_SUBJECT_ADVERBIAL && above &&
             !above->passive && !is_kept_from (reading, governor) &&
             act_clause_is_of_object (reading->clauses, above, governor)) {
    /* "accused Ann of breaking it *by letting* them in": she let them in. */
    act_predicate_set_subject (
        predicate, reading,
        find_argument (reading, above, ACT_ARGUMENT_OBJECT));
  } else if (governor && clause->subject == governor->subject &&
             clause->subject_source == ACT_SUBJECT_ADVERBIAL &&
             (governor->subject_source == ACT_SUBJECT_INFINITIVE ||
              is_gerund_of_noun (reading, governor))) {
    /* "a name for asking questions *to see* …": whoever asks sees */
    act_predicate_set_subject (predicate, reading,
                               find_actor_of_infinitive (reading, governor, 0));
  }
}
