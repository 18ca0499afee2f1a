/* The confidence of statements: features, weights of the tables, logistic. */
#include "proposition/trust.h"

#include "clause/logistic.h"
#include "lexicon/lexicon.h"
#include "proposition/relation-word.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const char *const names[ACT_N_TRUST] = {
    [ACT_TRUST_BIAS] = "bias",
    [ACT_TRUST_CLAUSE] = "clause",
    [ACT_TRUST_NOMINAL] = "nominal",
    [ACT_TRUST_FACTOR] = "factor",
    [ACT_TRUST_SOURCE] = "source",
    [ACT_TRUST_CERTAINTY] = "certainty",
    [ACT_TRUST_PRONOUN] = "pronoun",
    [ACT_TRUST_SUBJECT_UNNAMED] = "subject-unnamed",
    [ACT_TRUST_SUBJECT_THING] = "subject-thing",
    [ACT_TRUST_OBJECT_NAMED] = "object-named",
    [ACT_TRUST_OBJECT_WORD] = "object-word",
    [ACT_TRUST_NO_OBJECT] = "no-object",
    [ACT_TRUST_CONTENT] = "content",
    [ACT_TRUST_AMOUNT] = "amount",
    [ACT_TRUST_DATE] = "date",
    [ACT_TRUST_TEXT] = "text",
    [ACT_TRUST_CLASS] = "class",
    [ACT_TRUST_LIGHT] = "light",
    [ACT_TRUST_COPULA] = "copula",
    [ACT_TRUST_CHAIN] = "chain",
    [ACT_TRUST_OPEN] = "open",
    [ACT_TRUST_RELATIVE] = "relative",
    [ACT_TRUST_PARTICIPLE] = "participle",
    [ACT_TRUST_ADVERBIAL] = "adverbial",
    [ACT_TRUST_INFINITIVE] = "infinitive",
    [ACT_TRUST_DEPTH] = "depth",
    [ACT_TRUST_NEGATIVE] = "negative",
    [ACT_TRUST_UNREAL] = "unreal",
    [ACT_TRUST_SOURCED] = "sourced",
    [ACT_TRUST_SENTENCE] = "sentence",
    [ACT_TRUST_SUBJECT_WORDS] = "subject-words",
    [ACT_TRUST_OBJECT_WORDS] = "object-words",
    [ACT_TRUST_OBJECT_ARC] = "object-arc",
    [ACT_TRUST_WEAKEST_ARC] = "weakest-arc",
    [ACT_TRUST_OBLIQUE] = "oblique",
    [ACT_TRUST_USUAL] = "usual",
    [ACT_TRUST_OF_NOUN] = "of-noun",
    [ACT_TRUST_OF_CLAUSE] = "of-clause",
    [ACT_TRUST_SUBJECT_WORD] = "subject-word",
    [ACT_TRUST_SUBJECT_VAGUE] = "subject-vague",
    [ACT_TRUST_OBJECT_VAGUE] = "object-vague",
    [ACT_TRUST_QUOTED] = "quoted",
    [ACT_TRUST_CONTENT_WORDS] = "content-words",
    [ACT_TRUST_RELATION_WORDS] = "relation-words",
};

static gpointer
load_weights (gpointer unused)
{
  static const char *const faults[ACT_N_FAULT] = {
      [ACT_FAULT_USELESS] = "useless", [ACT_FAULT_WRONG] = "wrong"};
  float *weights = g_new0 (float, ACT_N_FAULT *ACT_N_TRUST);

  (void) unused;
  for (guint fault = 0; fault < ACT_N_FAULT; fault++)
    act_logistic_load ("statement-confidence", faults[fault], names,
                       ACT_N_TRUST, weights + fault * ACT_N_TRUST);
  return weights;
}

const char *
act_trust_get_name (guint index)
{
  g_return_val_if_fail (index < ACT_N_TRUST, NULL);
  return names[index];
}

/* "*their* driver", "*others*", "*this* is …": what is meant stands elsewhere.
 */
static gboolean
is_vague (const char *text)
{
  static const char *const words[] = {
      "certain", "few",  "he",    "her",    "his",   "it",   "its",     "many",
      "most",    "my",   "other", "others", "our",   "same", "several", "she",
      "some",    "such", "that",  "their",  "these", "they", "this",    "those",
      "we",      "what", "you",   "your",   NULL};
  g_autofree char *first =
      g_ascii_strdown (text, (gssize) strcspn (text, " '’"));

  return act_strings_have (words, first);
}

gsize
act_trust_cut_own_clause (const ActReading *reading, const ActClause *clause,
                          const char *label)
{
  gsize length = strlen (label);

  if (!clause || act_rel_get_base ((ActRel) clause->relation) != ACT_REL_ACL)
    return length;
  guint first = reading->tree->leftmost[clause->head];
  if (first < 2)
    return length;
  g_autofree char *begin = g_strdup_printf (
      "%s %s", reading->words[first - 1].form, reading->words[first].form);
  const char *at = strstr (label, begin);
  /* "the deal *Norway*'s ministers signed" */
  return at && !g_ascii_isalnum (at[strlen (begin)])
             ? (gsize) (at - label) + strlen (reading->words[first - 1].form)
             : length;
}

static void
measure_ends (const ActReading *reading, const ActClause *clause,
              const ActStatement *statement, float features[ACT_N_TRUST])
{
  const ActLocalEntity *subject =
      act_record_get_entity (reading->record, statement->subject);
  const ActLocalEntity *object =
      statement->object == ACT_NONE
          ? NULL
          : act_record_get_entity (reading->record, statement->object);
  gboolean able = subject->type == ACT_ENTITY_PERSON ||
                  subject->type == ACT_ENTITY_ORGANIZATION ||
                  subject->type == ACT_ENTITY_GROUP;
  const char *text = object             ? object->label
                     : statement->value ? statement->value
                                        : "";
  gboolean content = statement->value_type == ACT_VALUE_PROPOSITION;
  g_autofree char *own =
      g_strndup (subject->label,
                 act_trust_cut_own_clause (reading, clause, subject->label));
  g_autofree char *end = g_strndup (
      text, object && !object->named
                ? act_trust_cut_own_clause (reading, clause, object->label)
                : strlen (text));
  guint n = act_logistic_count_words (end);

  features[ACT_TRUST_SUBJECT_UNNAMED] = !subject->named && able;
  features[ACT_TRUST_SUBJECT_THING] = !subject->named && !able;
  features[ACT_TRUST_OBJECT_NAMED] = object && object->named;
  features[ACT_TRUST_OBJECT_WORD] = object && !object->named && n == 1;
  features[ACT_TRUST_NO_OBJECT] = n == 0;
  features[ACT_TRUST_SUBJECT_WORD] = !subject->named && !strchr (own, ' ');
  features[ACT_TRUST_SUBJECT_VAGUE] =
      !subject->named && is_vague (subject->label);
  features[ACT_TRUST_OBJECT_VAGUE] =
      !(object && object->named) && is_vague (text);
  features[ACT_TRUST_SUBJECT_WORDS] =
      logf (1 + (float) act_logistic_count_words (own));
  features[ACT_TRUST_OBJECT_WORDS] = content ? 0 : logf (1 + (float) n);
  features[ACT_TRUST_CONTENT_WORDS] = content ? logf (1 + (float) n) : 0;
  if (object || !statement->value)
    return;
  features[ACT_TRUST_CONTENT] = content ? 1 : 0;
  features[ACT_TRUST_AMOUNT] = statement->value_type == ACT_VALUE_AMOUNT;
  features[ACT_TRUST_DATE] = statement->value_type == ACT_VALUE_DATE;
  features[ACT_TRUST_TEXT] = statement->value_type == ACT_VALUE_TEXT;
}

/* "told *her*", "wanted him *to leave*": an infinitive, content clause or
   indirect object is there. */
static gboolean
is_open (const ActReading *reading, const ActClause *clause)
{
  static const ActArgumentKind kinds[] = {
      ACT_ARGUMENT_CCOMP, ACT_ARGUMENT_XCOMP, ACT_ARGUMENT_INDIRECT};

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (act_clause_find_argument (reading->clauses, clause, kinds[i]))
      return TRUE;
  return FALSE;
}

/* "*Norway signed* on Monday, officials said": whether the parser takes it for
   what is said or for the sentence itself, it says the same. */
static gboolean
is_told_before_speech (const ActReading *reading, const ActClause *clause)
{
  const ActWord *words = reading->words;

  return clause->subject_source == ACT_SUBJECT_OWN && clause->subject &&
         words[clause->subject].head == clause->head &&
         words[clause->head].head > clause->head &&
         (clause->relation == ACT_REL_CCOMP ||
          clause->relation == ACT_REL_PARATAXIS);
}

static void
measure_clause (const ActReading *reading, const ActClause *clause,
                float features[ACT_N_TRUST])
{
  float probability = clause->probability;
  float arc = reading->words[clause->head].arc;

  if (arc > 0 && is_told_before_speech (reading, clause))
    probability /= arc;
  features[ACT_TRUST_CLAUSE] = act_logistic_clamp_log (probability);
  features[ACT_TRUST_OF_NOUN] =
      act_rel_get_base ((ActRel) clause->relation) == ACT_REL_ACL &&
      act_word_set_is_empty (&clause->marks);
  features[ACT_TRUST_OF_CLAUSE] = clause->relation == ACT_REL_ADVCL;
  features[ACT_TRUST_DEPTH] =
      (float) MIN (act_clause_get_depth (reading->clauses, clause), 3u);
  features[ACT_TRUST_RELATIVE] = clause->subject_source == ACT_SUBJECT_RELATIVE;
  features[ACT_TRUST_PARTICIPLE] =
      clause->subject_source == ACT_SUBJECT_PARTICIPLE;
  features[ACT_TRUST_ADVERBIAL] =
      clause->subject_source == ACT_SUBJECT_ADVERBIAL;
  features[ACT_TRUST_INFINITIVE] =
      clause->subject_source == ACT_SUBJECT_INFINITIVE ||
      clause->subject_source == ACT_SUBJECT_CONTROLLED;
  if (!clause->subject)
    return;
  features[ACT_TRUST_CERTAINTY] =
      act_logistic_clamp_log (act_mentions_get_certainty (
          reading->mentions, reading->index, clause->subject));
  features[ACT_TRUST_PRONOUN] =
      reading->words[clause->subject].upos == ACT_UPOS_PRON;
}

static gboolean
is_quantity_or_noun (const ActWord *word)
{
  return word->upos == ACT_UPOS_NOUN || word->upos == ACT_UPOS_NUM ||
         word->upos == ACT_UPOS_PROPN;
}

/* The object's word: its entity's last one, the head of the content, or the
   last noun that is of nothing else. */
static guint
find_object (const ActReading *reading, const ActClause *clause,
             const ActStatement *statement, guint subject)
{
  const ActWordSet *evidence = &statement->evidence;
  const ActArgument *content = NULL;
  guint noun = 0, object = 0;

  for (guint w = act_word_set_first (evidence); w;
       w = act_word_set_next (evidence, w)) {
    if (statement->object != ACT_NONE &&
        act_mentions_find_entity (reading->mentions, reading->index, w) ==
            statement->object)
      object = w;
    if (w != subject && !act_word_set_has (&statement->phrase, w) &&
        is_quantity_or_noun (&reading->words[w]))
      noun = w;
  }
  if (object)
    return object;
  if (clause)
    content =
        act_clause_find_argument (reading->clauses, clause, ACT_ARGUMENT_CCOMP);
  if (clause && !content)
    content =
        act_clause_find_argument (reading->clauses, clause, ACT_ARGUMENT_XCOMP);
  return content ? content->head : noun;
}

static void
find_words (const ActReading *reading, const ActClause *clause,
            const ActStatement *statement, guint words[ACT_N_PART])
{
  const ActWordSet *evidence = &statement->evidence;
  guint subject = clause ? clause->subject : 0;
  guint predicate = act_word_set_first (&statement->phrase);

  for (guint w = act_word_set_first (evidence); w && !subject;
       w = act_word_set_next (evidence, w))
    if (act_mentions_find_entity (reading->mentions, reading->index, w) ==
        statement->subject)
      subject = w;
  if (!predicate && clause)
    predicate = clause->head;
  words[ACT_PART_SUBJECT] = subject;
  words[ACT_PART_PREDICATE] = predicate;
  words[ACT_PART_OBJECT] = find_object (reading, clause, statement, subject);
}

/* The parser's probabilities of the words that the statement is made of. */
static void
measure_arcs (const ActReading *reading, const ActClause *clause,
              const ActStatement *statement, float features[ACT_N_TRUST])
{
  guint free =
      clause && is_told_before_speech (reading, clause) ? clause->head : 0;
  float weakest = 0;

  for (guint w = act_word_set_first (&statement->evidence); w;
       w = act_word_set_next (&statement->evidence, w)) {
    const ActWord *word = &reading->words[w];
    float arc = word->head ? act_logistic_clamp_log (word->arc) : 0;
    if (word->upos == ACT_UPOS_PUNCT || w == free)
      continue;
    weakest = MIN (weakest, arc);
    if (statement->object != ACT_NONE &&
        act_mentions_find_entity (reading->mentions, reading->index, w) ==
            statement->object)
      features[ACT_TRUST_OBJECT_ARC] = arc;
  }
  features[ACT_TRUST_WEAKEST_ARC] = weakest;
}

/* Key of verb-objects.tsv: the first word of the relation ("be" and "have" with
   the next), and its preposition. Empty where @size is too small. */
static void
make_key (const ActStatement *statement, char *key, gsize size)
{
  const char *preposition = act_relation_word_get_last (statement->preposition);
  const char *const label = statement->label;
  const gsize first = strcspn (label, " ");
  const char *const next = label + first + strspn (label + first, " ");
  const gsize second = strcspn (next, " ");
  gsize length = first;

  if (strcmp (preposition, "that") == 0)
    preposition = "";
  if (second > 0 &&
      (g_str_has_prefix (label, "be ") || g_str_has_prefix (label, "have ")) &&
      (strlen (preposition) != second ||
       memcmp (next, preposition, second) != 0))
    length = (gsize) (next + second - label);
  if ((gsize) g_snprintf (key, size, "%.*s%s%s", (int) length, label,
                          *preposition ? " " : "", preposition) >= size)
    *key = '\0';
}

/* The column of the kind of object: entity types, then proposition, none, other
   values. */
static guint
get_kind_of_object (const ActReading *reading, const ActStatement *statement)
{
  if (statement->object != ACT_NONE)
    return (guint) act_record_get_entity (reading->record, statement->object)
        ->type;
  if (!statement->value)
    return ACT_N_ENTITY_TYPE + 1;
  return statement->value_type == ACT_VALUE_PROPOSITION ? ACT_N_ENTITY_TYPE
                                                        : ACT_N_ENTITY_TYPE + 2;
}

static float
measure_usual (const ActReading *reading, const ActStatement *statement)
{
  const guint kind = get_kind_of_object (reading, statement);
  const char *const *row;
  float all = 0, same = 0;
  char key[96];
  guint i = 0;

  make_key (statement, key, sizeof key);
  row = act_table_find (act_table_get ("verb-objects"), key);
  if (row)
    for (const char *at = row[1]; *at; i++) {
      char *end;
      float count = (float) strtoul (at, &end, 10);
      all += count;
      if (i == kind)
        same = count;
      at = *end ? end + 1 : end;
    }
  return logf ((1 + same) / (5 + all));
}

void
act_trust_measure (const ActReading *reading, const ActClause *clause,
                   const ActStatement *statement, float source,
                   const char *class, ActTrustTrace *trace)
{
  const char *verb = statement->verb ? statement->verb : "";
  float *features = trace->features;

  memset (features, 0, sizeof trace->features);
  trace->sentence = reading->index;
  features[ACT_TRUST_BIAS] = 1;
  if (clause)
    measure_clause (reading, clause, features);
  features[ACT_TRUST_NOMINAL] = !clause;
  features[ACT_TRUST_FACTOR] = act_logistic_clamp_log (statement->factor);
  features[ACT_TRUST_SOURCE] = act_logistic_clamp_log (source);
  measure_ends (reading, clause, statement, features);
  measure_arcs (reading, clause, statement, features);
  features[ACT_TRUST_CLASS] = class != NULL;
  features[ACT_TRUST_QUOTED] =
      clause && act_quotations_find (reading->quotations, reading->index,
                                     clause->head) != NULL;
  features[ACT_TRUST_LIGHT] = features[ACT_TRUST_OBJECT_NAMED] == 0 &&
                              features[ACT_TRUST_CONTENT] == 0 &&
                              (act_relation_word_is (verb, "light") ||
                               act_relation_word_is (verb, "empty"));
  features[ACT_TRUST_COPULA] =
      g_str_has_prefix (statement->label, "be") && !(clause && clause->passive);
  features[ACT_TRUST_CHAIN] = statement->first_verb != NULL;
  features[ACT_TRUST_OPEN] = clause && !statement->first_verb &&
                             statement->value_type != ACT_VALUE_PROPOSITION &&
                             is_open (reading, clause);
  features[ACT_TRUST_NEGATIVE] = statement->polarity == ACT_NEGATIVE;
  features[ACT_TRUST_UNREAL] = statement->modality != ACT_MODALITY_FACT;
  features[ACT_TRUST_SOURCED] = statement->perspective->source.word != 0;
  features[ACT_TRUST_OBLIQUE] = *statement->preposition != '\0';
  features[ACT_TRUST_USUAL] = measure_usual (reading, statement);
  features[ACT_TRUST_RELATION_WORDS] =
      logf (1 + (float) act_logistic_count_words (statement->label));
  features[ACT_TRUST_SENTENCE] = logf (1 + (float) reading->sentence->n_words);
  find_words (reading, clause, statement, trace->words);
  ActSigned it = {reading, clause, statement, class, trace->words};
  act_signs_collect (&trace->signs, &it);
  act_signs_weigh (&trace->signs, trace->others);
  for (guint part = 0; part < ACT_N_PART; part++)
    for (guint fault = 0; trace->words[part] && fault < ACT_N_FAULT; fault++)
      trace->others[fault] +=
          reading->words[trace->words[part]].parts[fault][part];
}

ActTrust
act_trust_estimate (const ActTrustTrace *trace)
{
  static GOnce once = G_ONCE_INIT;
  const float *weights = g_once (&once, load_weights, NULL);
  float odds[ACT_N_FAULT], all = 1;

  for (guint fault = 0; fault < ACT_N_FAULT; fault++) {
    odds[fault] =
        expf (trace->others[fault] +
              act_logistic_add_up (trace->features,
                                   weights + fault * ACT_N_TRUST, ACT_N_TRUST));
    all += odds[fault];
  }
  return (ActTrust){.right = 1 / all, .wrong = odds[ACT_FAULT_WRONG] / all};
}

gboolean
act_trust_is_enough (const ActStatement *statement, ActTrust trust,
                     const char *class, float least)
{
  const gboolean is_act =
      class && !act_event_class_is_property (class) &&
      strcmp (class, "STATEMENT") != 0 &&
      (statement->object != ACT_NONE || statement->value ||
       (statement->suffered && strcmp (class, "ASSAULT") == 0));

  if (least >= 0)
    return trust.right >= least;
  if (is_act && trust.right >= ACT_TRUST_LEAST_OF_ACT)
    return TRUE;
  return trust.right >= ACT_TRUST_LEAST && trust.wrong <= ACT_TRUST_MOST_WRONG;
}
