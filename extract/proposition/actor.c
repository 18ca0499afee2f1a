/* Who does what an infinitive, a gerund or a purpose tells of. */
#include "proposition/actor.h"

#include "lexicon/lexicon.h"
#include "perspective/complement.h"
#include "perspective/cue.h"
#include "proposition/actor-noun.h"
#include "proposition/event-class.h"
#include "proposition/relation-word.h"

#include <string.h>

static guint
find_argument (const ActReading *reading, const ActClause *clause,
               ActArgumentKind kind)
{
  const ActArgument *argument =
      act_clause_find_argument (reading->clauses, clause, kind);

  return argument ? argument->head : 0;
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

  return act_strings_have (verbs, reading->words[clause->head].lemma) &&
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
         act_strings_have (moving, reading->words[governor->head].lemma) &&
         act_strings_have (reaching, reading->words[clause->head].lemma) &&
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

  return act_strings_have (changing, reading->words[governor->head].lemma) &&
         act_strings_have (reaching, reading->words[clause->head].lemma);
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

  /* "summoned the envoy *to protest*": who summons protests. */
  if (g_str_equal (lemma, "summon") &&
      act_relation_word_is (reading->words[clause->head].lemma, "complaining"))
    return FALSE;
  return object && !find_argument (reading, governor, ACT_ARGUMENT_INDIRECT) &&
         (act_relation_word_is (lemma, "delegate") ||
          act_relation_word_is (lemma, "shaping") ||
          (act_relation_word_is (lemma, "asking") &&
           act_reading_can_act (reading, object)) ||
          act_strings_have (moving, lemma) ||
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
         act_strings_have (sums, reading->words[object].lemma);
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
          act_strings_have (verbs, reading->words[governor->head].lemma));
}

/* "lent money *to a bank to buy* it": who is given the means buys. The word, or
   0. */
static guint
find_receiver (const ActReading *reading, const ActClause *clause,
               const ActClause *governor)
{
  static const char *const means[] = {"aid",    "arms",  "cash",   "credit",
                                      "dollar", "euro",  "fund",   "loan",
                                      "money",  "pound", "weapon", NULL};
  const ActArgument *arguments =
      act_clause_get_arguments (reading->clauses, governor);
  const guint object = find_argument (reading, governor, ACT_ARGUMENT_OBJECT);

  if (clause->subject_source != ACT_SUBJECT_ADVERBIAL || !clause->infinitive ||
      governor->passive || !object ||
      !act_tree_is_class (reading->tree, governor->head, ACT_CLASS_GIVING) ||
      !act_strings_have (means, reading->words[object].lemma))
    return 0;
  for (guint i = 0; i < governor->n_arguments; i++) {
    const guint head = arguments[i].head;
    const guint to = act_word_set_first (&arguments[i].preposition);
    if (arguments[i].kind == ACT_ARGUMENT_OBLIQUE && to > object &&
        strcmp (reading->words[to].lower, "to") == 0 &&
        reading->tree->rightmost[head] + 2u == clause->head &&
        act_reading_can_act (reading, head))
      return head;
  }
  return 0;
}

/* "*underwent* an operation to replace it": others replace it. */
static gboolean
is_undergone (const ActReading *reading, const ActClause *clause,
              const ActClause *governor)
{
  return clause->subject_source == ACT_SUBJECT_ADVERBIAL &&
         clause->infinitive &&
         strcmp (reading->words[governor->head].lemma, "undergo") == 0;
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
         act_reading_can_act (reading, receiver);
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
  if (strcmp (lemma, "range") == 0 ||
      act_clause_calls_for (reading, governor, mark))
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
         act_strings_have (verbs, reading->words[clause->head].lemma) &&
         (act_strings_have (sizes, reading->words[object].lemma) ||
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
  ActMatrixWord matrix;

  /* "a history of representing …" tells of whose history it is. */
  gboolean gerund = act_reading_is_gerund_of_noun (reading, clause);

  guint receiver, addressee = find_addressee (reading, clause, governor);
  /* "*using* it to flee" */
  gboolean uses =
      governor && strcmp (reading->words[governor->head].lemma, "use") == 0;

  if (addressee) {
    act_predicate_set_subject (predicate, reading, addressee);
  } else if (governor && (is_topic (reading, clause, governor) ||
                          is_undergone (reading, clause, governor))) {
    act_predicate_set_subject (predicate, reading, 0);
  } else if (governor &&
             (receiver = find_receiver (reading, clause, governor))) {
    act_predicate_set_subject (predicate, reading, receiver);
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
                               act_actor_of_noun (reading, clause));
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
             !act_reading_can_act (reading, clause->subject) &&
             /* "designed *the ship* to carry tanks" */
             !act_relation_word_is (reading->words[governor->head].lemma,
                                    "shaping") &&
             (uses ||
              !act_matrix_word_find (reading->words[governor->head].lemma, 'v',
                                     &matrix))) {
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
              act_reading_is_gerund_of_noun (reading, governor))) {
    /* "a name for asking questions *to see* …": whoever asks sees */
    act_predicate_set_subject (predicate, reading,
                               act_actor_of_noun (reading, governor));
  }
}
