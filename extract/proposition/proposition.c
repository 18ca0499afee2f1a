#include "proposition/proposition.h"

#include "mention/gazetteer.h"
#include "perspective/complement.h"
#include "perspective/cue.h"
#include "perspective/time.h"
#include "proposition/event-class.h"
#include "proposition/nominal.h"
#include "proposition/predicate.h"
#include "proposition/relation-word.h"
#include "proposition/repair.h"

#include <actant/attitude.h>
#include <string.h>

/* "it is time to …", "it was Ann who …": "it" stands for the clause behind. */
static gboolean
is_cleft (const ActReading *reading, const ActClause *clause)
{
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (reading->tree, clause->head, &n);

  if (clause->kind != ACT_CLAUSE_COPULA ||
      strcmp (reading->words[clause->subject].lower, "it") != 0)
    return FALSE;
  for (guint i = 0; i < n; i++) {
    ActRel rel = act_tree_get_base (reading->tree, dependents[i]);
    if (dependents[i] > clause->head &&
        (rel == ACT_REL_CCOMP || rel == ACT_REL_CSUBJ || rel == ACT_REL_XCOMP ||
         rel == ACT_REL_ACL || rel == ACT_REL_ADVCL))
      return TRUE;
  }
  return FALSE;
}

/* "well-*spoken*", "short-*lived*": one adjective. */
static gboolean
is_of_adjective (const ActReading *reading, const ActClause *clause)
{
  guint head = clause->head;

  return head > 2 && reading->words[head].xpos == ACT_XPOS_VBN &&
         strcmp (reading->words[head - 1].lower, "-") == 0 &&
         !(reading->words[head - 1].flags & ACT_WORD_SPACE_AFTER) &&
         (reading->words[head - 2].upos == ACT_UPOS_ADV ||
          reading->words[head - 2].upos == ACT_UPOS_ADJ);
}

/* "officers *who switch sides*": of whoever does it, and nobody in particular.
 */
static gboolean
is_generic (const ActReading *reading, const ActClause *clause)
{
  const ActWord *words = reading->words;
  guint noun = words[clause->head].head, n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, noun, &n);
  guint who = act_tree_find (reading->tree, clause->head, ACT_REL_NSUBJ);

  if (clause->subject_source != ACT_SUBJECT_RELATIVE ||
      clause->relation != ACT_REL_ACL_RELCL || clause->subject != noun ||
      words[noun].xpos != ACT_XPOS_NNS || clause->kind != ACT_CLAUSE_VERB ||
      words[clause->head].xpos != ACT_XPOS_VBP || who != noun + 1 ||
      words[who].upos != ACT_UPOS_PRON)
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (dependents[i] < noun && words[dependents[i]].rel != ACT_REL_CASE &&
        words[dependents[i]].rel != ACT_REL_CC &&
        words[dependents[i]].rel != ACT_REL_PUNCT)
      return FALSE;
  return TRUE;
}

/* A clause of which nothing is to be told on its own: a part of a chain, one
   without a subject, a purpose of nobody ("a law was passed to …"). */
static gboolean
is_mute (const ActReading *reading, const ActClause *clause)
{
  if (act_clause_is_chained (reading->clauses, clause))
    return TRUE;
  if (!clause->subject || clause->subject_source == ACT_SUBJECT_WH ||
      is_of_adjective (reading, clause) || is_generic (reading, clause))
    return TRUE;
  /* "To be clear, …" */
  if (clause->subject_source == ACT_SUBJECT_ADVERBIAL && clause->infinitive &&
      clause->kind == ACT_CLAUSE_COPULA)
    return TRUE;
  if (clause->subject_source == ACT_SUBJECT_ADVERBIAL && clause->infinitive &&
      clause->parent != ACT_NO_CLAUSE &&
      reading->clauses->clauses[clause->parent].passive)
    return TRUE;
  /* "impressive, *considering* what …" */
  if (clause->subject_source == ACT_SUBJECT_ADVERBIAL &&
      reading->words[clause->head].xpos == ACT_XPOS_VBG &&
      act_word_set_is_empty (&clause->marks) &&
      act_relation_word_is (reading->words[clause->head].lower, "linker"))
    return TRUE;
  /* "has trouble *paying*": hardly */
  if (clause->subject_source == ACT_SUBJECT_PARTICIPLE &&
      reading->words[clause->head].xpos == ACT_XPOS_VBG &&
      act_relation_word_is (reading->words[clause->subject].lemma, "struggle"))
    return TRUE;
  return (clause->expletive && !clause->existential) ||
         is_cleft (reading, clause);
}

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

/* "rejected *a bid to* …", "issued *a call to* …": somebody else is to do it.
   @verb: the clause that has the noun as its object. */
static gboolean
is_for_others (const ActReading *reading, const ActClause *verb, guint noun)
{
  const char *lemma = reading->words[verb->head].lemma;
  ActAttitudeKind kind;

  if (act_relation_word_is (reading->words[noun].lemma, "addressed"))
    return !act_relation_word_is (lemma, "receiving");
  if (act_relation_word_is (lemma, "thwarting"))
    return TRUE;
  g_autofree char *label = act_cue_get_phrasal (reading->sentence, verb->head);
  if (label)
    g_strdelimit (label, "_", ' ');
  return act_attitude_of_relation (label ? label : lemma, TRUE, &kind) &&
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
    if (!possessor)
      possessor = find_name_before (reading, noun);
    if (possessor)
      return possessor;
    const ActArgument *receiver =
        around ? act_clause_find_argument (reading->clauses, around,
                                           ACT_ARGUMENT_INDIRECT)
               : NULL;
    if (receiver)
      return receiver->head; /* "gives police the power to …" */
    return around && around->subject && around->subject != noun &&
                   !around->passive && !is_for_others (reading, around, noun)
               ? find_actor_above (reading, around, depth)
               : 0;
  }
  if (possessor &&
      act_relation_word_is (reading->words[noun].lemma, "partaking"))
    return possessor; /* "her role in promoting it" */
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

/* What "fail to", "refuse to", "avoid" say of the verb that they govern is
   told, too: that it is not so. */
static void
add_implied (const ActReading *reading, ActPredicate *predicate)
{
  ActMatrix matrix;
  const ActClause *first = predicate->first;
  char sign;

  if (predicate->last == first ||
      &reading->clauses->clauses[first->next] != predicate->last ||
      predicate->last->kind != ACT_CLAUSE_VERB ||
      predicate->modality != ACT_MODALITY_FACT ||
      !act_clause_find_argument (reading->clauses, predicate->last,
                                 ACT_ARGUMENT_OBJECT) ||
      !act_matrix_find_word (reading->sentence, first->head, &matrix))
    return;
  sign =
      predicate->polarity == ACT_POSITIVE ? matrix.positive : matrix.negative;
  if (matrix.positive != '-' || matrix.modality != ACT_MODALITY_FACT ||
      sign == '0')
    return;
  g_free (predicate->prefix);
  predicate->prefix = g_strdup ("");
  predicate->first_verb = NULL;
  predicate->polarity = sign == '-' ? ACT_NEGATIVE : ACT_POSITIVE;
  predicate->base_form = TRUE;
  act_predicate_add_verb (predicate, reading);
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

/* "sent *an envoy* to …", "demanded *the parties* to …": the object is to do
   it. */
static gboolean
is_sent (const ActReading *reading, const ActClause *governor)
{
  const char *lemma = reading->words[governor->head].lemma;
  guint object = find_argument (reading, governor, ACT_ARGUMENT_OBJECT);

  return object && (act_relation_word_is (lemma, "delegate") ||
                    (act_relation_word_is (lemma, "asking") &&
                     can_act (reading, object)));
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
  guint mark = act_word_set_first (&clause->marks);

  return clause->subject_source == ACT_SUBJECT_ADVERBIAL &&
         !governor->passive && mark &&
         strcmp (reading->words[mark].lower, "against") == 0 &&
         reading->words[clause->head].xpos == ACT_XPOS_VBG &&
         act_tree_is_class (reading->tree, governor->head,
                            ACT_CLASS_SPEECH | ACT_CLASS_PERSUADING);
}

/* Subjects that are not where the clause takes them from by default. */
static void
correct_subject (const ActReading *reading, ActPredicate *predicate)
{
  const ActClause *clause = predicate->first;
  const ActClause *governor = clause->parent == ACT_NO_CLAUSE
                                  ? NULL
                                  : &reading->clauses->clauses[clause->parent];
  ActMatrix matrix;

  /* "a history of representing …" tells of whose history it is. */
  gboolean gerund = is_gerund_of_noun (reading, clause);

  guint addressee = find_addressee (reading, clause, governor);

  if (addressee) {
    act_predicate_set_subject (predicate, reading, addressee);
  } else if (governor && is_warned_against (reading, clause, governor)) {
    act_predicate_set_subject (
        predicate, reading,
        find_argument (reading, governor, ACT_ARGUMENT_OBJECT));
  } else if (governor && is_of_fight (reading, clause, governor)) {
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
             clause->head > governor->head && is_sent (reading, governor)) {
    /* "sent an envoy to meet them": the envoy meets them. */
    act_predicate_set_subject (
        predicate, reading,
        find_argument (reading, governor, ACT_ARGUMENT_OBJECT));
  } else if (clause->subject_source == ACT_SUBJECT_CONTROLLED && governor &&
             governor->subject && clause->infinitive &&
             !can_act (reading, clause->subject) &&
             !act_matrix_find (reading->words[governor->head].lemma, 'v',
                               &matrix)) {
    act_predicate_set_subject (predicate, reading, governor->subject);
    predicate->modality = ACT_MODALITY_INTENT;
  } else if (governor && clause->subject == governor->subject &&
             clause->subject_source == ACT_SUBJECT_ADVERBIAL &&
             (governor->subject_source == ACT_SUBJECT_INFINITIVE ||
              is_gerund_of_noun (reading, governor))) {
    /* "a name for asking questions *to see* …": whoever asks sees */
    act_predicate_set_subject (predicate, reading,
                               find_actor_of_infinitive (reading, governor, 0));
  }
}

static void
add_clause (const ActReading *reading, const ActClause *clause)
{
  ActPredicate predicate;

  if (clause->kind == ACT_CLAUSE_APPOSITION) {
    act_apposition_add (reading, clause);
    return;
  }
  if ((clause->kind != ACT_CLAUSE_VERB && clause->kind != ACT_CLAUSE_COPULA) ||
      is_mute (reading, clause))
    return;
  act_predicate_init (&predicate, reading, clause);
  correct_subject (reading, &predicate);
  if (predicate.last->kind == ACT_CLAUSE_COPULA)
    act_predicate_add_copula (&predicate, reading);
  else
    act_predicate_add_verb (&predicate, reading);
  if (predicate.n_added > 0)
    add_implied (reading, &predicate);
  act_predicate_clear (&predicate);
}

/* "USA Today" is no time. */
static void
remove_times_in_names (const ActReading *reading, GArray *times)
{
  guint begin, end;

  for (guint i = times->len; i-- > 0;) {
    const ActTime *time = &g_array_index (times, ActTime, i);
    if (act_mentions_find_name (reading->mentions, reading->index,
                                time->end - 1u, &begin, &end) &&
        begin < time->begin)
      g_array_remove_index (times, i);
  }
}

/* The first "both" or "two" of the sentence, or 0. */
static guint
find_both (const ActReading *reading)
{
  for (guint w = 1; w <= reading->sentence->n_words; w++)
    if (strcmp (reading->words[w].lower, "both") == 0 ||
        strcmp (reading->words[w].lower, "two") == 0)
      return w;
  return 0;
}

/* Remembers the last two persons, bodies or places that are coordinated, among
   the words before @end. */
static void
find_pair (ActReading *reading, guint end)
{
  for (guint w = 1; w < end; w++) {
    guint16 conjuncts[ACT_CONJUNCTS_MAX];
    if (reading->words[w].upos != ACT_UPOS_PROPN ||
        act_tree_get_first_conjunct (reading->tree, w) != w ||
        act_tree_get_conjuncts (reading->tree, w, conjuncts) != 2)
      continue;
    guint32 first = act_mentions_find_entity (reading->mentions, reading->index,
                                              conjuncts[0]);
    guint32 second = act_mentions_find_entity (reading->mentions,
                                               reading->index, conjuncts[1]);
    if (first == second || !act_reading_is_actor (reading, first) ||
        !act_reading_is_actor (reading, second))
      continue;
    reading->pair[0] = first;
    reading->pair[1] = second;
    reading->pair_sentence = reading->index;
  }
}

static void
read_sentence (ActReading *reading)
{
  g_autoptr (ActClauses) clauses = act_clauses_new_repaired (
      reading->sentence, act_mentions_get_repairs (reading->mentions),
      reading->index);
  g_autofree ActPerspective *perspectives = NULL;
  g_autoptr (GArray) times = act_times_find (reading->sentence);

  act_clauses_repair (clauses);
  perspectives = act_perspectives_new (reading->parse, reading->quotations,
                                       reading->index, clauses);
  remove_times_in_names (reading, times);
  reading->clauses = clauses;
  reading->tree = &clauses->tree;
  reading->words = clauses->tree.words;
  reading->perspectives = perspectives;
  reading->times = times;
  reading->before_proposition = reading->first_proposition;
  reading->first_proposition = reading->record->propositions->len;
  find_pair (reading, find_both (reading));
  act_titles_add (reading);
  for (guint i = 0; i < clauses->n_clauses; i++)
    add_clause (reading, &clauses->clauses[i]);
  act_role_nouns_add (reading);
  act_event_nouns_add (reading);
  find_pair (reading, reading->sentence->n_words + 1);
}

void
act_propositions_trace (const ActParse *parse, const ActQuotations *quotations,
                        ActMentions *mentions, ActRecord *record,
                        GArray *features)
{
  ActReading reading = {
      .parse = parse,
      .quotations = quotations,
      .mentions = mentions,
      .record = record,
      .features = features,
      .pair = {ACT_NONE, ACT_NONE},
      .document_date = act_document_get_date (act_parse_get_document (parse))};

  for (guint i = 0; i < act_parse_count_sentences (parse); i++) {
    reading.index = i;
    reading.sentence = act_parse_get_sentence (parse, i);
    if (reading.sentence->n_words > 0 &&
        reading.sentence->n_words <= ACT_WORD_SET_MAX)
      read_sentence (&reading);
  }
}

void
act_propositions_add (const ActParse *parse, const ActQuotations *quotations,
                      ActMentions *mentions, ActRecord *record)
{
  act_propositions_trace (parse, quotations, mentions, record, NULL);
}
