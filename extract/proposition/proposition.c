#include "proposition/proposition.h"

#include "lexicon/lexicon.h"
#include "mention/reference.h"
#include "perspective/complement.h"
#include "perspective/cue.h"
#include "perspective/time.h"
#include "proposition/actor.h"
#include "proposition/appearance.h"
#include "proposition/echo.h"
#include "proposition/nominal.h"
#include "proposition/pair.h"
#include "proposition/predicate.h"
#include "proposition/relation-word.h"
#include "proposition/repair.h"
#include "proposition/restated.h"

#include <string.h>

/* "it is time to …", "it was Ann who …": "it" stands for the clause behind, but
   not in "it is ready to …". */
static gboolean
is_cleft (const ActReading *reading, const ActClause *clause)
{
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (reading->tree, clause->head, &n);

  if (clause->kind != ACT_CLAUSE_COPULA ||
      strcmp (reading->words[clause->subject].lower, "it") != 0 ||
      act_relation_word_is (reading->words[clause->head].lower, "minded"))
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

/* "*troops* were sent to guard it": the subject of the passive is to do it. */
static gboolean
is_sent_subject (const ActReading *reading, const ActClause *clause)
{
  const ActClause *governor = &reading->clauses->clauses[clause->parent];
  const char *lemma = reading->words[governor->head].lemma;

  return clause->head > governor->head &&
         clause->subject == governor->subject &&
         (strcmp (lemma, "send") == 0 || strcmp (lemma, "dispatch") == 0 ||
          strcmp (lemma, "deploy") == 0);
}

/* "is *not accused of killing* her": nobody says anything of it. */
static gboolean
is_of_no_charge (const ActReading *reading, const ActClause *clause)
{
  const ActClause *governor = clause->parent == ACT_NO_CLAUSE
                                  ? NULL
                                  : &reading->clauses->clauses[clause->parent];
  ActCue cue;

  return governor && !clause->finite_word &&
         reading->words[clause->head].xpos == ACT_XPOS_VBG &&
         !act_word_set_is_empty (&clause->marks) &&
         reading->perspectives[clause->parent].polarity == ACT_NEGATIVE &&
         act_cue_find (reading->sentence, governor->head, &cue) &&
         cue.content == ACT_CONTENT_CLAIM && cue.stance == ACT_STANCE_ASSERTS &&
         act_clause_is_of_object (reading->clauses, governor, clause);
}

/* A clause of which nothing is to be told on its own: a part of a chain, one
   without a subject, a purpose of nobody ("a law was passed to …"). */
static gboolean
is_mute (const ActReading *reading, const ActClause *clause)
{
  if (act_clause_is_chained (reading->clauses, clause))
    return TRUE;
  if (!clause->subject || clause->subject_source == ACT_SUBJECT_WH ||
      is_of_adjective (reading, clause) || is_generic (reading, clause) ||
      is_of_no_charge (reading, clause))
    return TRUE;
  /* "To be clear, …" */
  if (clause->subject_source == ACT_SUBJECT_ADVERBIAL && clause->infinitive &&
      clause->kind == ACT_CLAUSE_COPULA)
    return TRUE;
  if (clause->subject_source == ACT_SUBJECT_ADVERBIAL && clause->infinitive &&
      clause->parent != ACT_NO_CLAUSE &&
      reading->clauses->clauses[clause->parent].passive &&
      !is_sent_subject (reading, clause))
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

/* "refused to ban *all* (the country's) athletes": it may ban some. */
static gboolean
is_of_all (const ActReading *reading, const ActClause *clause)
{
  const ActArgument *object =
      act_clause_find_argument (reading->clauses, clause, ACT_ARGUMENT_OBJECT);

  for (guint w = object ? reading->tree->leftmost[object->head] : 0;
       object && w < object->head; w++)
    if (strcmp (reading->words[w].lower, "all") == 0 ||
        strcmp (reading->words[w].lower, "every") == 0)
      return TRUE;
  return FALSE;
}

/* What "fail to", "refuse to", "avoid" say of the verb that they govern is
   told, too: that it is not so. Who only "refrained from endorsing her" said
   nothing against it, and the words say it better. */
static void
add_implied (const ActReading *reading, ActPredicate *predicate)
{
  ActMatrixWord matrix;
  const ActClause *first = predicate->first;
  char sign;

  if (predicate->last == first ||
      &reading->clauses->clauses[first->next] != predicate->last ||
      predicate->last->kind != ACT_CLAUSE_VERB ||
      predicate->modality != ACT_MODALITY_FACT ||
      !act_clause_find_argument (reading->clauses, predicate->last,
                                 ACT_ARGUMENT_OBJECT) ||
      !act_matrix_word_find_at (reading->sentence, first->head, &matrix) ||
      act_relation_word_is (reading->words[first->head].lemma, "sparing"))
    return;
  sign =
      predicate->polarity == ACT_POSITIVE ? matrix.positive : matrix.negative;
  if (matrix.positive != '-' || matrix.modality != ACT_MODALITY_FACT ||
      sign == '0' || is_of_all (reading, predicate->last))
    return;
  g_free (predicate->prefix);
  predicate->prefix = g_strdup ("");
  predicate->first_verb = NULL;
  predicate->polarity = sign == '-' ? ACT_NEGATIVE : ACT_POSITIVE;
  predicate->base_form = TRUE;
  act_predicate_add_verb (predicate, reading);
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
  act_predicate_correct_subject (&predicate, reading);
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

/* "work within *the UN and the EU*", "members of *the UN and the EU*": where
   something is so, and not who does it. */
static gboolean
is_setting (const ActReading *reading, guint head)
{
  static const char *const prepositions[] = {
      "at",    "in",  "inside", "like",    "on",
      "under", "via", "within", "through", NULL};
  const guint word = act_tree_find (reading->tree, head, ACT_REL_CASE);
  const char *lower = word ? reading->words[word].lower : "";
  const guint above = reading->words[head].head;

  return act_strings_have (prepositions, lower) ||
         (above && strcmp (lower, "of") == 0 &&
          strcmp (reading->words[above].lemma, "member") == 0);
}

/* Remembers the last two persons, bodies or places that are coordinated, among
   the words before @end: those of a setting, where there are no others of whom
   the text speaks. */
static void
find_pair (ActReading *reading, guint end)
{
  const gboolean has_actors = reading->pair[0] != ACT_NONE &&
                              !reading->pair_is_setting &&
                              reading->pair_sentence + 1 >= reading->index;
  gboolean setting = TRUE;

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
    if (is_setting (reading, w) && (has_actors || !setting))
      continue;
    setting = is_setting (reading, w);
    reading->pair[0] = first;
    reading->pair[1] = second;
    reading->pair_sentence = reading->index;
    reading->pair_is_setting = setting;
  }
}

/* "*Both* belong to the UN": the text goes on speaking of the two. */
static void
keep_pair (ActReading *reading)
{
  static const guint64 phrases = /* no "two" of "two men" */
      ACT_REL_BIT (NSUBJ) | ACT_REL_BIT (NSUBJ_PASS) | ACT_REL_BIT (OBJ) |
      ACT_REL_BIT (OBL) | ACT_REL_BIT (NMOD);
  guint32 pair[2];

  for (guint w = find_both (reading); w && w <= reading->sentence->n_words; w++)
    if (act_rel_is_in (reading->words[w].rel, phrases) &&
        act_pair_find (reading, w, pair)) {
      memcpy (reading->pair, pair, sizeof pair);
      reading->pair_sentence = reading->index;
      reading->pair_is_setting = FALSE;
      return;
    }
}

/* "Ann Lee met Bo Day": the two of whom the sentence tells that they had to do
   with each other, if it tells so of no others and names no two together. */
static void
find_pair_of_meeting (ActReading *reading)
{
  guint32 pair[2] = {ACT_NONE, ACT_NONE};

  if (reading->pair_sentence == reading->index &&
      reading->pair[0] != ACT_NONE && !reading->pair_is_setting)
    return;
  for (guint i = reading->first_proposition;
       i < reading->record->propositions->len; i++) {
    const ActProposition *it = act_record_get_proposition (reading->record, i);
    if (g_strcmp0 (it->event_class, "CONSULT") != 0 ||
        !act_reading_is_actor (reading, it->subject) ||
        !act_reading_is_actor (reading, it->object) ||
        act_record_get_entity (reading->record, it->subject)->type !=
            act_record_get_entity (reading->record, it->object)->type)
      continue;
    if (pair[0] != ACT_NONE &&
        !((pair[0] == it->subject && pair[1] == it->object) ||
          (pair[1] == it->subject && pair[0] == it->object)))
      return;
    pair[0] = it->subject;
    pair[1] = it->object;
  }
  if (pair[0] == ACT_NONE)
    return;
  memcpy (reading->pair, pair, sizeof pair);
  reading->pair_sentence = reading->index;
  reading->pair_is_setting = FALSE;
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
  act_body_titles_add (reading);
  act_origins_add (reading);
  act_locations_add (reading);
  act_ages_add (reading);
  act_event_nouns_add (reading);
  act_appearances_add (reading);
  act_restated_drop (reading);
  keep_pair (reading);
  find_pair (reading, reading->sentence->n_words + 1);
  find_pair_of_meeting (reading);
}

static void
read_all (const ActParse *parse, const ActQuotations *quotations,
          ActMentions *mentions, ActRecord *record, float least, GArray *traces)
{
  g_autoptr (GArray) echoes = act_echoes_new ();
  ActReading reading = {
      .parse = parse,
      .quotations = quotations,
      .mentions = mentions,
      .record = record,
      .least = least,
      .echoes = echoes,
      .traces = traces,
      .pair = {ACT_NONE, ACT_NONE},
      .document_date = act_document_get_date (act_parse_get_document (parse))};

  for (guint i = 0; i < act_parse_count_sentences (parse); i++) {
    reading.index = i;
    reading.sentence = act_parse_get_sentence (parse, i);
    if (reading.sentence->n_words > 0 &&
        reading.sentence->n_words <= ACT_WORD_SET_MAX)
      read_sentence (&reading);
  }
  act_echo_settle (&reading);
}

void
act_propositions_add (const ActParse *parse, const ActQuotations *quotations,
                      ActMentions *mentions, float least, ActRecord *record)
{
  read_all (parse, quotations, mentions, record, least, NULL);
}

void
act_propositions_trace (const ActParse *parse, const ActQuotations *quotations,
                        ActMentions *mentions, ActRecord *record,
                        GArray *traces)
{
  read_all (parse, quotations, mentions, record, 0, traces);
}
