/* What a clause with a verb says. */
#include "proposition/predicate.h"

#include "lexicon/lexicon.h"
#include "proposition/relation-word.h"

#include <string.h>

/* Longest content clause that is kept as a value, in words. */
#define VALUE_WORDS_MAX 60

/** What the rules on one verb clause share. @label: "carry out"; @lemma. */
typedef struct {
  ActPredicate *predicate;
  const ActReading *reading;
  const ActArgument *arguments;
  guint n_arguments;
  char *label, *lemma;
} Verb;

static void
init_statement (const Verb *verb, ActStatement *statement)
{
  act_predicate_init_statement (verb->predicate, verb->reading, statement);
  statement->verb = verb->lemma;
}

/* ---- values ---- */

/* Amount: a number, a sum, a measure. */
static gboolean
is_amount (const ActReading *reading, guint word)
{
  const ActWord *at = &reading->words[word];

  if (at->upos == ACT_UPOS_NUM || at->upos == ACT_UPOS_SYM)
    return TRUE;
  return at->upos == ACT_UPOS_NOUN && act_table_has (act_table_get ("measure-nouns"), at->lemma) &&
         act_tree_find_base (reading->tree, word, ACT_REL_NUMMOD);
}

static char *
get_phrase_text (const ActReading *reading, guint head, ActPhrase phrase)
{
  ActWordSet words = act_phrase_get_words (reading->tree, head, phrase, NULL);

  act_phrase_tidy (reading->tree, &words);
  return act_reading_get_text (reading, &words, FALSE);
}

static gboolean
is_outside_content (const ActTree *tree, guint word, gconstpointer data)
{
  const guint *speech = data;

  (void) tree;
  return word == *speech;
}

/* The text of a content clause, without its conjunction and without the clause
   @speech that may hang on it. */
static char *
get_content (const ActReading *reading, guint head, guint speech)
{
  ActWordSet words = act_tree_get_words (reading->tree, head, is_outside_content, &speech);
  guint n = 0;

  for (guint w = act_word_set_first (&words); w; w = act_word_set_next (&words, w)) {
    const ActWord *word = &reading->words[w];
    if ((word->head == head && word->rel == ACT_REL_MARK && strcmp (word->lower, "that") == 0) ||
        ++n > VALUE_WORDS_MAX)
      act_word_set_remove (&words, w);
  }
  act_phrase_tidy (reading->tree, &words);
  return act_reading_get_text (reading, &words, FALSE);
}

/* ---- objects ---- */

/* The object's own complements: "pose a threat *to Y*", "hold talks *with Y*",
   and of light verbs "have the backing *of Y*". */
static void
add_object_complements (const Verb *verb, guint object)
{
  const ActReading *reading = verb->reading;
  gboolean is_light = act_relation_word_is (verb->lemma, "light");
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, object, &n);

  for (guint i = 0; i < n; i++) {
    guint word = dependents[i];
    if (reading->words[word].rel != ACT_REL_NMOD || act_reading_find_time (reading, word))
      continue;
    g_autofree char *preposition = act_reading_get_preposition (reading, word);
    if (!*preposition || (strcmp (preposition, "of") == 0 && !is_light))
      continue;
    guint32 entity = act_mentions_find_entity (reading->mentions, reading->index, word);
    if (!act_reading_is_actor (reading, entity))
      continue;
    if (act_reading_is_type (reading, entity, ACT_ENTITY_PLACE) &&
        (strcmp (preposition, "in") == 0 || strcmp (preposition, "at") == 0))
      continue;
    ActStatement statement;
    ActWordSet bare = act_reading_get_bare_words (reading, object), extra = bare;
    ActWordSet marker = act_tree_get_case (reading->tree, word);
    g_autofree char *noun = act_reading_get_text (reading, &bare, TRUE);
    g_autofree char *label = g_strdup_printf ("%s %s %s", verb->label, noun, preposition);
    init_statement (verb, &statement);
    statement.object = entity;
    statement.preposition = preposition;
    statement.factor = 0.85f;
    act_word_set_unite (&extra, &marker);
    act_predicate_add (verb->predicate, reading, &statement, label, &extra);
  }
}

static gboolean
add_object (const Verb *verb, guint object)
{
  const ActReading *reading = verb->reading;
  ActStatement statement;

  if (act_reading_find_time (reading, object))
    return FALSE;
  init_statement (verb, &statement);
  if (is_amount (reading, object)) {
    statement.value_type = ACT_VALUE_AMOUNT;
    statement.value = get_phrase_text (reading, object, ACT_PHRASE_SUBJECT);
  } else {
    statement.object = act_reading_get_entity (reading, object);
    if (statement.object == ACT_NONE)
      return FALSE;
  }
  act_predicate_add (verb->predicate, reading, &statement, verb->label, NULL);
  add_object_complements (verb, object);
  return TRUE;
}

static guint
add_objects (const Verb *verb)
{
  guint added = 0;

  for (guint i = 0; i < verb->n_arguments; i++) {
    if (verb->arguments[i].kind != ACT_ARGUMENT_OBJECT && verb->arguments[i].kind != ACT_ARGUMENT_INDIRECT)
      continue;
    guint16 conjuncts[ACT_CONJUNCTS_MAX] = { verb->arguments[i].head };
    guint n = verb->arguments[i].gap
                  ? 1
                  : act_tree_get_conjuncts (verb->reading->tree, verb->arguments[i].head, conjuncts);
    for (guint k = 0; k < n; k++)
      added += add_object (verb, conjuncts[k]) ? 1 : 0;
  }
  return added;
}

/* ---- obliques ---- */

static guint
find_object (const Verb *verb)
{
  for (guint i = 0; i < verb->n_arguments; i++)
    if (verb->arguments[i].kind == ACT_ARGUMENT_OBJECT)
      return verb->arguments[i].head;
  return 0;
}

/* Label of a verb with object and preposition: "impose embargo against". */
static char *
make_object_label (const Verb *verb, guint object, const char *preposition, ActWordSet *extra)
{
  const ActReading *reading = verb->reading;

  if (reading->words[object].upos == ACT_UPOS_PRON)
    return g_strdup_printf ("%s %s", verb->label, preposition);
  *extra = act_reading_get_bare_words (reading, object);
  if (act_word_set_count (extra) > 3) {
    memset (extra, 0, sizeof *extra);
    act_word_set_add (extra, object);
  }
  g_autofree char *noun = act_reading_get_text (reading, extra, reading->words[object].upos != ACT_UPOS_PROPN);
  return g_strdup_printf ("%s %s %s", verb->label, noun, preposition);
}

/* Whether the oblique of a clause that has an object is worth a statement of
   its own. */
static gboolean
is_recipient (const ActReading *reading, guint32 entity, const char *preposition)
{
  gboolean tight = act_relation_word_is (preposition, "tight");

  if (act_reading_is_actor (reading, entity))
    return tight || !act_reading_is_type (reading, entity, ACT_ENTITY_PLACE);
  return tight && act_reading_is_type (reading, entity, ACT_ENTITY_GROUP);
}

static gboolean
add_oblique (const Verb *verb, const ActArgument *argument, guint word, guint object)
{
  const ActReading *reading = verb->reading;
  g_autofree char *preposition = act_reading_get_text (reading, &argument->preposition, TRUE);
  g_autofree char *label = NULL;
  ActStatement statement;
  ActWordSet extra = { 0 };

  if (!*preposition || act_relation_word_is (preposition, "circumstance") || act_reading_find_time (reading, word))
    if (object || strcmp (preposition, "as") != 0)
      return FALSE;
  init_statement (verb, &statement);
  if (object) {
    guint32 entity = act_mentions_find_entity (reading->mentions, reading->index, word);
    if (!is_recipient (reading, entity, preposition))
      return FALSE;
    statement.object = entity;
    statement.factor = 0.85f;
    label = make_object_label (verb, object, preposition, &extra);
  } else {
    label = g_strdup_printf ("%s %s", verb->label, preposition);
    if (is_amount (reading, word)) {
      statement.value_type = ACT_VALUE_AMOUNT;
      statement.value = get_phrase_text (reading, word, ACT_PHRASE_SUBJECT);
    } else {
      statement.object = act_reading_get_entity (reading, word);
      if (statement.object == ACT_NONE)
        return FALSE;
    }
    statement.factor = 0.95f;
  }
  statement.preposition = preposition;
  act_word_set_unite (&extra, &argument->preposition);
  act_predicate_add (verb->predicate, reading, &statement, label, &extra);
  return TRUE;
}

static guint
add_obliques (const Verb *verb)
{
  guint added = 0, object = find_object (verb);

  for (guint i = 0; i < verb->n_arguments; i++) {
    const ActArgument *argument = &verb->arguments[i];
    if (argument->kind != ACT_ARGUMENT_OBLIQUE || argument->agent)
      continue;
    guint16 conjuncts[ACT_CONJUNCTS_MAX] = { argument->head };
    guint n = argument->gap ? 1 : act_tree_get_conjuncts (verb->reading->tree, argument->head, conjuncts);
    for (guint k = 0; k < n; k++)
      added += add_oblique (verb, argument, conjuncts[k], object) ? 1 : 0;
  }
  return added;
}

/* ---- content clauses ---- */

static guint
add_contents (const Verb *verb)
{
  const ActReading *reading = verb->reading;
  const ActClause *last = verb->predicate->last;
  guint added = 0;

  for (guint i = 0; i < verb->n_arguments; i++) {
    const ActArgument *argument = &verb->arguments[i];
    gboolean quote = argument->kind == ACT_ARGUMENT_QUOTE;
    if (argument->kind != ACT_ARGUMENT_CCOMP && !quote)
      continue;
    ActStatement statement;
    init_statement (verb, &statement);
    statement.value_type = ACT_VALUE_PROPOSITION;
    statement.value = get_content (reading, argument->head, quote ? last->head : 0);
    if (quote) {
      /* The words said are above this clause: the evidence is all of it. */
      ActWordSet said = act_tree_get_subtree (reading->tree, argument->head);
      act_word_set_unite (&statement.evidence, &said);
    }
    statement.factor = strcmp (verb->lemma, "say") == 0 ? 0.8f : 0.95f;
    act_predicate_add (verb->predicate, reading, &statement, verb->label, NULL);
    added++;
  }
  return added;
}

/* ---- the rest ---- */

/* "lasted nine minutes", "was revealed in October". */
static guint
add_measure (const Verb *verb)
{
  const ActReading *reading = verb->reading;

  for (guint i = 0; i < verb->n_arguments; i++) {
    const ActArgument *argument = &verb->arguments[i];
    if ((argument->kind != ACT_ARGUMENT_UNMARKED && argument->kind != ACT_ARGUMENT_OBLIQUE) || argument->agent)
      continue;
    const ActTime *time = act_reading_find_time (reading, argument->head);
    ActStatement statement;
    g_autofree char *preposition = act_reading_get_text (reading, &argument->preposition, TRUE);
    g_autofree char *label = g_strdup_printf ("%s%s%s", verb->label, *preposition ? " " : "", preposition);
    if (!time && !is_amount (reading, argument->head))
      continue;
    init_statement (verb, &statement);
    statement.value_type = time ? ACT_VALUE_DATE : ACT_VALUE_AMOUNT;
    statement.value = get_phrase_text (reading, argument->head, ACT_PHRASE_SUBJECT);
    statement.factor = 0.85f;
    act_predicate_add (verb->predicate, reading, &statement, label, &argument->preposition);
    return 1;
  }
  return 0;
}

/* "Ann and Bob met": each with each other, once. */
static guint
add_reciprocal (const Verb *verb)
{
  ActPredicate *predicate = verb->predicate;
  guint n = predicate->n_subjects;
  gboolean other = FALSE;
  guint object = find_object (verb);

  if (object)
    other = strcmp (verb->reading->words[object].lower, "other") == 0 ||
            strcmp (verb->reading->words[object].lower, "another") == 0;
  if (n < 2 || predicate->last->passive || (!other && !act_relation_word_is (verb->lemma, "reciprocal")) ||
      (object && !other))
    return 0;
  for (guint i = 1; i < n; i++) {
    ActStatement statement;
    guint32 first = predicate->subjects[0];
    init_statement (verb, &statement);
    statement.object = predicate->subjects[i];
    predicate->n_subjects = 1;
    act_predicate_add (predicate, verb->reading, &statement, verb->label, NULL);
    predicate->subjects[0] = first;
    predicate->n_subjects = n;
  }
  return 1;
}

/* Passive with its actor: the actor is the subject of the active verb. */
static guint
add_agents (const Verb *verb)
{
  const ActReading *reading = verb->reading;
  ActPredicate *predicate = verb->predicate;
  guint added = 0;

  if (!predicate->last->passive)
    return 0;
  for (guint i = 0; i < verb->n_arguments; i++) {
    if (!verb->arguments[i].agent)
      continue;
    guint16 conjuncts[ACT_CONJUNCTS_MAX];
    guint n = act_tree_get_conjuncts (reading->tree, verb->arguments[i].head, conjuncts);
    for (guint k = 0; k < n && predicate->n_added < ACT_STATEMENTS_MAX; k++) {
      guint32 actor = act_reading_get_entity (reading, conjuncts[k]);
      for (guint s = 0; actor != ACT_NONE && s < predicate->n_subjects; s++) {
        ActStatement statement;
        init_statement (verb, &statement);
        statement.subject = actor;
        statement.object = predicate->subjects[s];
        statement.label = verb->lemma;
        act_word_set_unite (&statement.phrase, &verb->arguments[i].preposition);
        act_reading_add (reading, predicate->first, &statement);
        predicate->n_added++;
        added++;
      }
    }
  }
  return added;
}

/* "has diplomats harassed": what the subject has done to them. */
static guint
add_causative (const Verb *verb)
{
  const ActReading *reading = verb->reading;
  const ActClause *last = verb->predicate->last;
  guint object = find_object (verb);

  if (!object || strcmp (verb->lemma, "have") != 0)
    return 0;
  for (guint i = 0; i < verb->n_arguments; i++) {
    guint head = verb->arguments[i].head;
    if (verb->arguments[i].kind != ACT_ARGUMENT_XCOMP || reading->words[head].xpos != ACT_XPOS_VBN)
      continue;
    ActStatement statement;
    ActWordSet extra = { 0 };
    g_autofree char *label = g_strdup_printf ("%s %s", reading->words[last->head].lemma, reading->words[head].lower);
    init_statement (verb, &statement);
    statement.verb = reading->words[head].lemma;
    statement.object = act_reading_get_entity (reading, object);
    act_word_set_add (&extra, head);
    if (statement.object == ACT_NONE)
      return 0;
    act_predicate_add (verb->predicate, reading, &statement, label, &extra);
    return 1;
  }
  return 0;
}

/* An act without object: "she resigned"; not of verbs that say nothing alone. */
static void
add_bare (const Verb *verb)
{
  ActStatement statement;

  if (act_relation_word_is (verb->lemma, "empty"))
    return;
  init_statement (verb, &statement);
  statement.factor = 0.85f;
  act_predicate_add (verb->predicate, verb->reading, &statement, verb->label, NULL);
}

void
act_predicate_add_verb (ActPredicate *predicate, const ActReading *reading)
{
  Verb verb = { .predicate = predicate,
                .reading = reading,
                .arguments = act_clause_get_arguments (reading->clauses, predicate->last),
                .n_arguments = predicate->last->n_arguments };
  guint added;

  if (predicate->n_subjects == 0)
    return;
  verb.label = act_predicate_get_verb (predicate, reading);
  verb.lemma = act_predicate_get_lemma (predicate, reading);
  added = add_agents (&verb);
  if (!added) {
    if (add_causative (&verb))
      added = 1;
    else
      added = add_reciprocal (&verb) + add_objects (&verb);
    added += add_obliques (&verb);
    added += add_contents (&verb);
    if (!added)
      added = add_measure (&verb);
    if (!added)
      add_bare (&verb);
  }
  g_free (verb.label);
  g_free (verb.lemma);
}
