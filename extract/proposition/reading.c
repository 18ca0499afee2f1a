#include "proposition/reading.h"

#include "clause/logistic.h"
#include "clause/word-class.h"
#include "lexicon/lexicon.h"
#include "mention/toll.h"
#include "proposition/echo.h"
#include "proposition/emptiness.h"
#include "proposition/event-class.h"
#include "proposition/part.h"
#include "proposition/relation-word.h"
#include "proposition/statement-class.h"
#include "proposition/trust.h"

#include <string.h>

/* Longest relation label, in words; what is behind is cut before a value, and
   before an entity, of which the rest would not be true, nothing is told. */
#define LABEL_WORDS_MAX 8

/* Identifier of a relation: the label in [a-z0-9_]. */
static char *
make_relation_id (const char *label)
{
  g_autofree char *ascii = g_str_to_ascii (label, "C");
  GString *id = g_string_new (NULL);

  for (const char *at = ascii; *at; at++) {
    char c = g_ascii_tolower (*at);
    if (g_ascii_isalnum (c))
      g_string_append_c (id, c);
    else if (id->len > 0 && id->str[id->len - 1] != '_' && c != '\'')
      g_string_append_c (id, '_');
  }
  while (id->len > 0 && id->str[id->len - 1] == '_')
    g_string_truncate (id, id->len - 1);
  if (id->len == 0)
    g_string_append (id, "relate");
  return g_string_free (id, FALSE);
}

static char *
cut_label (const char *label)
{
  const char *at = label;

  for (guint n = 1; n <= LABEL_WORDS_MAX; n++) {
    at = strchr (at, ' ');
    if (!at)
      return g_strdup (label);
    at++;
  }
  return g_strndup (label, (gsize) (at - 1 - label));
}

static ActSpan
get_evidence (const ActReading *reading, const ActWordSet *words)
{
  ActSpan span = act_words_get_span (reading->tree, words);

  if (span.begin < span.end &&
      act_span_contains (reading->sentence->span, span))
    return span;
  return reading->sentence->span;
}

/* "spokesman Ann Lee", where the tree has the role noun as the head: the person
   whose name follows. */
static guint32
find_named_after (const ActReading *reading, guint word)
{
  guint begin, end;
  ActRoleNoun role;
  guint32 entity;

  if (word >= reading->sentence->n_words ||
      reading->words[word].upos != ACT_UPOS_NOUN ||
      !act_role_noun_find (reading->words[word].lemma, &role) ||
      act_tree_meets_subject (reading->tree, word) ||
      !act_mentions_find_name (reading->mentions, reading->index, word + 1,
                               &begin, &end) ||
      begin != word + 1)
    return ACT_NONE;
  entity =
      act_mentions_find_entity (reading->mentions, reading->index, word + 1);
  return act_reading_is_type (reading, entity, ACT_ENTITY_PERSON) ? entity
                                                                  : ACT_NONE;
}

/* "the operator, Acme": the name set beside a noun that is not named itself. */
static guint32
find_named_beside (const ActReading *reading, guint word)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, word, &n);

  if (reading->words[word].xpos != ACT_XPOS_NN)
    return ACT_NONE;
  for (guint i = 0; i < n; i++) {
    if (reading->words[dependents[i]].rel != ACT_REL_APPOS ||
        reading->words[dependents[i]].upos != ACT_UPOS_PROPN ||
        act_tree_find (reading->tree, dependents[i], ACT_REL_CONJ))
      continue;
    guint32 entity = act_mentions_find_entity (reading->mentions,
                                               reading->index, dependents[i]);
    if (act_reading_is_actor (reading, entity))
      return entity;
  }
  return ACT_NONE;
}

/* "*the wounded*" */
static gboolean
is_the_adjective (const ActReading *reading, guint word)
{
  guint article = act_tree_find_base (reading->tree, word, ACT_REL_DET);

  return reading->words[word].xpos == ACT_XPOS_JJ && article &&
         strcmp (reading->words[article].lower, "the") == 0;
}

/* "evacuated *the wounded*", "for *the poor*" */
static gboolean
is_adjective_for_people (const ActReading *reading, guint word)
{
  ActRel rel = act_tree_get_base (reading->tree, word);

  return is_the_adjective (reading, word) &&
         (rel == ACT_REL_OBJ || rel == ACT_REL_NSUBJ);
}

/* "*several* of the rebels" */
static gboolean
is_part_of_many (const ActReading *reading, guint word)
{
  guint of = word + 1;

  if (of > reading->sentence->n_words ||
      strcmp (reading->words[of].lower, "of") != 0)
    return FALSE;
  guint whole = reading->words[of].head;
  if (whole < of || reading->words[whole].head != word ||
      (reading->words[whole].upos != ACT_UPOS_NOUN &&
       !is_the_adjective (reading, whole)))
    return FALSE;
  return act_word_is_vague_number (&reading->words[word])
             ? reading->words[whole].xpos == ACT_XPOS_NNS
             : reading->words[word].upos == ACT_UPOS_NUM ||
                   strcmp (reading->words[word].lower, "%") == 0;
}

/* "*a Russian* says": somebody of the place, not the place. */
static gboolean
is_somebody_of (const ActReading *reading, guint word, guint32 entity)
{
  guint article = act_tree_find_base (reading->tree, word, ACT_REL_DET);

  return article && reading->words[word].xpos == ACT_XPOS_NNP &&
         (strcmp (reading->words[article].lower, "a") == 0 ||
          strcmp (reading->words[article].lower, "an") == 0) &&
         act_reading_is_type (reading, entity, ACT_ENTITY_PLACE) &&
         act_table_find (act_table_get ("demonyms"),
                         reading->words[word].lower);
}

/* "*whose father* left", where nobody knows whose. */
static gboolean
is_of_whom (const ActReading *reading, guint32 entity)
{
  return entity != ACT_NONE &&
         g_str_has_prefix (
             act_record_get_entity (reading->record, entity)->label, "whose ");
}

/* "the details *of what* she signed": cut off, it says nothing. */
static gboolean
is_of_what (const ActReading *reading, guint word)
{
  guint what = act_tree_find (reading->tree, word, ACT_REL_NMOD);
  guint of =
      what > word ? act_tree_find (reading->tree, what, ACT_REL_CASE) : 0;

  return of && reading->words[what].xpos == ACT_XPOS_WP &&
         reading->words[word].upos == ACT_UPOS_NOUN &&
         strcmp (reading->words[of].lower, "of") == 0;
}

/* "similar to *Ann's*": something of hers that stands elsewhere. */
static gboolean
is_possessor_alone (const ActReading *reading, guint word, guint32 entity)
{
  const ActWord *at = &reading->words[word];
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, word, &n);

  if (at->upos != ACT_UPOS_PROPN || at->rel == ACT_REL_NMOD_POSS ||
      at->rel == ACT_REL_NSUBJ /* "Ann's *gone*" */ ||
      !act_reading_is_type (reading, entity, ACT_ENTITY_PERSON))
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (dependents[i] > word &&
        reading->words[dependents[i]].xpos == ACT_XPOS_POS)
      return TRUE;
  return FALSE;
}

/* "*who* paid", "*which candidate* won" ask who it is. */
static gboolean
asks_which (const ActTree *tree, guint word)
{
  const ActWord *words = tree->words;
  guint determiner = act_tree_find (tree, word, ACT_REL_DET);

  return words[word].xpos == ACT_XPOS_WP || words[word].xpos == ACT_XPOS_WDT ||
         (determiner && (words[determiner].xpos == ACT_XPOS_WDT ||
                         words[determiner].xpos == ACT_XPOS_WP));
}

/* "killed ten rebels and wounded *at least 20*": with the word for them. */
static guint32
add_counted (const ActReading *reading, guint number, guint noun)
{
  ActWordSet words =
      act_phrase_get_words (reading->tree, number, ACT_PHRASE_SUBJECT, NULL);
  g_autofree char *count = act_reading_get_text (reading, &words, FALSE);
  const ActWord *word = &reading->words[noun];
  const gboolean one = strcmp (reading->words[number].lower, "one") == 0;
  g_autofree char *label =
      g_strdup_printf ("%s %s", count, one ? word->lemma : word->form);

  return act_mentions_add_loose (reading->mentions, reading->index, number,
                                 reading->tree->leftmost[number], number,
                                 act_word_is_people (word) ||
                                         strcmp (word->lower, "people") == 0
                                     ? ACT_ENTITY_PERSON
                                     : ACT_ENTITY_CONCEPT,
                                 label);
}

guint32
act_reading_get_entity (const ActReading *reading, guint word)
{
  const guint counted =
      act_toll_find_noun (reading->words, reading->sentence->n_words, word);
  const ActWord *at = &reading->words[word];
  guint32 entity =
      act_mentions_find_entity (reading->mentions, reading->index, word);
  guint32 after = act_reading_is_named (reading, entity)
                      ? ACT_NONE
                      : find_named_after (reading, word);

  if (counted)
    return add_counted (reading, word, counted);
  if (asks_which (reading->tree, word))
    return ACT_NONE;
  if (is_somebody_of (reading, word, entity) || is_of_whom (reading, entity) ||
      is_of_what (reading, word) || is_possessor_alone (reading, word, entity))
    return ACT_NONE;
  if (after == ACT_NONE && !act_reading_is_named (reading, entity))
    after = find_named_beside (reading, word);
  if (after != ACT_NONE)
    return after;
  if (entity != ACT_NONE)
    return entity;
  if (at->upos != ACT_UPOS_NOUN && at->upos != ACT_UPOS_PROPN &&
      at->upos != ACT_UPOS_PRON && !is_adjective_for_people (reading, word) &&
      !is_part_of_many (reading, word))
    return act_part_find_share (reading, word);
  entity = act_mentions_get_entity (reading->mentions, reading->index, word);
  /* "denied *wrongdoing*", which the parser took for a verb */
  if (entity == ACT_NONE && at->upos == ACT_UPOS_NOUN &&
      reading->sentence->words[word].upos == ACT_UPOS_VERB)
    entity = act_mentions_add_loose (reading->mentions, reading->index, word,
                                     word, word, ACT_ENTITY_CONCEPT, NULL);
  return is_of_whom (reading, entity) ? ACT_NONE : entity;
}

gboolean
act_reading_is_named (const ActReading *reading, guint32 entity)
{
  return entity != ACT_NONE &&
         act_record_get_entity (reading->record, entity)->named;
}

gboolean
act_reading_is_type (const ActReading *reading, guint32 entity,
                     ActEntityType type)
{
  return entity != ACT_NONE &&
         act_record_get_entity (reading->record, entity)->type == type;
}

gboolean
act_reading_is_party (const ActReading *reading, guint32 entity, guint word)
{
  const ActLocalEntity *it = act_record_get_entity (reading->record, entity);

  return reading->words[word].upos == ACT_UPOS_ADJ &&
         it->type == ACT_ENTITY_GROUP && !it->country;
}

gboolean
act_reading_find_name (const ActReading *reading, guint *word, guint *begin,
                       guint *end)
{
  for (; *word <= reading->sentence->n_words; ++*word)
    if (act_mentions_find_name (reading->mentions, reading->index, *word, begin,
                                end))
      return TRUE;
  return FALSE;
}

gboolean
act_reading_is_actor (const ActReading *reading, guint32 entity)
{
  if (!act_reading_is_named (reading, entity))
    return FALSE;
  ActEntityType type = act_record_get_entity (reading->record, entity)->type;
  return type == ACT_ENTITY_PERSON || type == ACT_ENTITY_ORGANIZATION ||
         type == ACT_ENTITY_PLACE || type == ACT_ENTITY_GROUP;
}

/* The place of a clause: its oblique with "in", "at", "near" whose phrase is a
   named place. */
static guint32
get_place (const ActReading *reading, const ActClause *clause)
{
  static const char *const locative[] = {"in",         "at",     "near",
                                         "outside",    "inside", "across",
                                         "throughout", "around"};
  const ActArgument *arguments =
      act_clause_get_arguments (reading->clauses, clause);

  for (guint i = 0; i < clause->n_arguments; i++) {
    if (arguments[i].kind != ACT_ARGUMENT_OBLIQUE ||
        act_reading_find_time (reading, arguments[i].head))
      continue;
    g_autofree char *preposition =
        act_reading_get_text (reading, &arguments[i].preposition, TRUE);
    for (guint k = 0; k < G_N_ELEMENTS (locative); k++) {
      if (strcmp (preposition, locative[k]) != 0)
        continue;
      guint32 entity = act_mentions_find_entity (
          reading->mentions, reading->index, arguments[i].head);
      if (act_reading_is_type (reading, entity, ACT_ENTITY_PLACE) &&
          act_reading_is_named (reading, entity))
        return entity;
    }
  }
  return ACT_NONE;
}

void
act_statement_init (ActStatement *statement, const ActReading *reading,
                    const ActClause *clause)
{
  const ActPerspective *perspective =
      &reading->perspectives[clause - reading->clauses->clauses];

  memset (statement, 0, sizeof *statement);
  statement->subject = statement->object = ACT_NONE;
  statement->place = get_place (reading, clause);
  statement->preposition = "";
  statement->perspective = perspective;
  statement->polarity = perspective->polarity;
  statement->modality = perspective->modality;
  statement->evidence = act_clause_get_words (reading->clauses, clause);
  statement->factor = 1;
}

/* Someone says it, but nobody knows who. */
static gboolean
is_speaker_unknown (const ActPerspective *perspective, guint32 source)
{
  return source == ACT_NONE &&
         (perspective->source.word || perspective->hearsay);
}

/* How well the speaker is known. */
static float
trust_source (const ActPerspective *perspective, guint32 source)
{
  if (!is_speaker_unknown (perspective, source))
    return 1;
  return perspective->hearsay ? 0.9f : 0.7f;
}

/* Source and cue; a speaker who is not known leaves a mere possibility. */
static void
set_source (const ActReading *reading, const ActPerspective *perspective,
            ActProposition *proposition, guint32 source)
{
  proposition->stance = perspective->stance;
  if (perspective->cue.word) {
    const ActSentence *sentence =
        act_parse_get_sentence (reading->parse, perspective->cue.sentence);
    proposition->cue = act_record_keep (
        reading->record, sentence->words[perspective->cue.word].form);
  }
  proposition->source = source;
  if (is_speaker_unknown (perspective, source) &&
      proposition->modality == ACT_MODALITY_FACT)
    proposition->modality = ACT_MODALITY_POSSIBLE;
}

static void
set_time (const ActReading *reading, const ActClause *clause,
          ActProposition *proposition)
{
  const ActTime *time = clause ? act_reading_get_time (reading, clause) : NULL;
  gboolean future = proposition->modality == ACT_MODALITY_FUTURE ||
                    proposition->modality == ACT_MODALITY_INTENT;

  if (!time)
    return;
  if (!future && proposition->modality == ACT_MODALITY_FACT &&
      act_time_is_ahead (reading, clause, time)) {
    proposition->modality = ACT_MODALITY_FUTURE;
    future = TRUE;
  }
  proposition->time = act_record_take (
      reading->record, act_reading_get_time_text (reading, time));
  if (act_time_is_bound (reading, clause, time))
    return;
  proposition->date = act_record_take (
      reading->record,
      act_time_format_date (time, reading->document_date, future));
}

/* Verbs of thought and will, whose subject is someone. */
static gboolean
lacks_mind (const ActReading *reading, const ActStatement *statement)
{
  const ActLocalEntity *subject =
      act_record_get_entity (reading->record, statement->subject);

  return !subject->named && statement->verb &&
         act_relation_word_is (statement->verb, "mental") &&
         (subject->type == ACT_ENTITY_EVENT ||
          subject->type == ACT_ENTITY_WORK ||
          subject->type == ACT_ENTITY_CONCEPT);
}

/* "Clinton *Acceptance* Speech" of a headline: no verb, and a noun. */
static gboolean
is_noun_as_verb (const ActStatement *statement)
{
  const char *verb = statement->verb;

  return verb && !strchr (verb, ' ') &&
         g_str_has_prefix (statement->label, verb) && /* no copula */
         act_table_has (act_table_get ("noun-classes"), verb) &&
         !act_table_has (act_table_get ("verb-lemmas"), verb);
}

static gboolean
says_something (const ActReading *reading, const ActStatement *statement)
{
  if (statement->subject == ACT_NONE ||
      statement->subject == statement->object || !*statement->label)
    return FALSE;
  /* a content of one word is a remnant */
  if ((statement->value && (*statement->value == '\0' ||
                            (statement->value_type == ACT_VALUE_PROPOSITION &&
                             !strchr (statement->value, ' ')))) ||
      (statement->object != ACT_NONE &&
       act_logistic_count_words (statement->label) > LABEL_WORDS_MAX) ||
      lacks_mind (reading, statement) || is_noun_as_verb (statement))
    return FALSE;
  if (!statement->bare)
    return TRUE;
  const ActLocalEntity *subject =
      act_record_get_entity (reading->record, statement->subject);
  return subject->named || subject->type == ACT_ENTITY_PERSON ||
         subject->type == ACT_ENTITY_ORGANIZATION ||
         subject->type == ACT_ENTITY_GROUP ||
         /* "Norway says *the strike was illegal*": what somebody holds of it */
         (statement->value && statement->perspective->source.word &&
          strchr (subject->label, ' '));
}

/* The sentence has told it already. */
static gboolean
is_repeated (const ActReading *reading, const ActStatement *statement,
             guint32 source)
{
  for (guint i = reading->record->propositions->len;
       i-- > reading->first_proposition;) {
    const ActProposition *other =
        act_record_get_proposition (reading->record, i);
    if (other->subject == statement->subject &&
        other->object == statement->object && other->source == source &&
        other->polarity == statement->polarity &&
        g_strcmp0 (other->value, statement->value) == 0 &&
        strcmp (other->relation_label, statement->label) == 0)
      return TRUE;
  }
  return FALSE;
}

void
act_reading_add (const ActReading *reading, const ActClause *clause,
                 ActStatement *statement)
{
  const ActPerspective *perspective = statement->perspective;
  guint32 source = ACT_NONE;

  if (!says_something (reading, statement)) {
    g_clear_pointer (&statement->value, g_free);
    return;
  }
  if (perspective->source.word &&
      perspective->source.sentence == reading->index)
    source = act_reading_get_entity (reading, perspective->source.word);
  if (perspective->source.word && source == ACT_NONE)
    source = act_mentions_get_entity (reading->mentions,
                                      perspective->source.sentence,
                                      perspective->source.word);
  if (is_repeated (reading, statement, source)) {
    g_clear_pointer (&statement->value, g_free);
    return;
  }
  const char *class = act_statement_find_class (reading, clause, statement);
  ActTrustTrace trace;
  act_trust_measure (reading, clause, statement,
                     trust_source (perspective, source), class, &trace);
  const ActTrust trust = act_trust_estimate (&trace);
  if (!act_trust_is_enough (statement, trust, class, reading->least) ||
      act_statement_is_of_nobody (reading, clause, statement, class) ||
      (!class && statement->hollow)) {
    g_clear_pointer (&statement->value, g_free);
    return;
  }
  guint32 index = act_record_add_proposition (reading->record);
  if (reading->traces) {
    g_array_set_size (reading->traces, index);
    g_array_append_val (reading->traces, trace);
  }
  ActProposition *proposition =
      act_record_get_proposition (reading->record, index);
  proposition->subject = statement->subject;
  proposition->object = statement->object;
  proposition->place = statement->place == statement->object ||
                               statement->place == statement->subject
                           ? ACT_NONE
                           : statement->place;
  proposition->value_type =
      statement->value ? statement->value_type : ACT_VALUE_NONE;
  proposition->value =
      act_record_take (reading->record, g_steal_pointer (&statement->value));
  proposition->relation_label =
      act_record_take (reading->record, cut_label (statement->label));
  proposition->relation_id = act_record_take (
      reading->record, make_relation_id (proposition->relation_label));
  proposition->relation_phrase = act_record_take (
      reading->record,
      act_reading_get_text (reading, &statement->phrase, FALSE));
  proposition->polarity = statement->polarity;
  proposition->modality = statement->modality;
  proposition->event_class = act_record_keep (reading->record, class);
  set_source (reading, perspective, proposition, source);
  set_time (reading, statement->undated ? NULL : clause, proposition);
  proposition->sentence = reading->sentence->span;
  proposition->span = get_evidence (reading, &statement->evidence);
  proposition->confidence = (guint16) CLAMP (trust.right * 1000, 10, 990);
  act_echo_note (reading, clause, index);
}
