/* What a clause with a verb says. */
#include "perspective/cue.h"
#include "proposition/event-class.h"
#include "proposition/predicate.h"
#include "proposition/relation-word.h"
#include "proposition/value.h"

#include <string.h>

/** What the rules on one verb clause share. @label: base form, with what makes
    one verb with it ("carry out", "take part", "leave open"); @lemma: for
    look-up; @taken: object that is part of the label, 0 for none. */
typedef struct {
  ActPredicate *predicate;
  const ActReading *reading;
  const ActArgument *arguments;
  guint n_arguments, taken;
  char *label, *lemma;
  ActWordSet extra; /* words of the label outside the verb group */
} Verb;

static void
init_statement (const Verb *verb, ActStatement *statement)
{
  act_predicate_init_statement (verb->predicate, verb->reading, statement);
  statement->verb = verb->lemma;
  act_word_set_unite (&statement->phrase, &verb->extra);
}

static gboolean
is_conjunct (const Verb *verb, guint word, guint16 conjuncts[ACT_CONJUNCTS_MAX],
             const ActArgument *argument, guint *n)
{
  conjuncts[0] = (guint16) word;
  *n = argument->gap
           ? 1
           : act_tree_get_conjuncts (verb->reading->tree, word, conjuncts);
  return *n > 1;
}

/* Sets object or value of a statement from the noun phrase at @word. FALSE when
   it is nothing that a statement can be about. */
static gboolean
set_object (const ActReading *reading, guint word, ActStatement *statement)
{
  if (act_value_is_amount (reading, word)) {
    statement->value_type = ACT_VALUE_AMOUNT;
    statement->value = act_value_get_phrase (reading, word);
    return TRUE;
  }
  if (act_relation_word_is (reading->words[word].lower, "indefinite")) {
    statement->value_type = ACT_VALUE_TEXT;
    statement->value = g_strdup (reading->words[word].lower);
    return TRUE;
  }
  statement->object = act_reading_get_entity (reading, word);
  return statement->object != ACT_NONE;
}

/* ---- objects ---- */

static guint
find_object (const Verb *verb)
{
  for (guint i = 0; i < verb->n_arguments; i++)
    if (verb->arguments[i].kind == ACT_ARGUMENT_OBJECT &&
        verb->arguments[i].head != verb->taken)
      return verb->arguments[i].head;
  return 0;
}

/* The object's own complement at @word: "pose a threat *to Y*", "hold talks
 *with Y*", and of light verbs "have the backing *of Y*". */
static void
add_object_complement (const Verb *verb, guint object, guint word)
{
  const ActReading *reading = verb->reading;
  g_autofree char *preposition = act_reading_get_preposition (reading, word);
  guint32 entity =
      act_mentions_find_entity (reading->mentions, reading->index, word);
  gboolean is_light = act_relation_word_is (verb->lemma, "light");
  ActStatement statement;

  if (!act_relation_word_is (preposition, "tight") ||
      (strcmp (preposition, "of") == 0 && !is_light))
    return;
  if (!act_reading_is_actor (reading, entity))
    return;
  if (act_reading_is_type (reading, entity, ACT_ENTITY_PLACE) &&
      (strcmp (preposition, "in") == 0 || strcmp (preposition, "at") == 0 ||
       (!is_light && strcmp (preposition, "for") == 0)))
    return;
  ActWordSet bare = act_reading_get_noun_words (reading, object), extra = bare;
  ActWordSet marker = act_tree_get_case (reading->tree, word);
  g_autofree char *noun = act_reading_get_text (reading, &bare, TRUE);
  g_autofree char *label =
      g_strdup_printf ("%s %s %s", verb->label, noun, preposition);
  g_autofree char *key =
      g_strdup_printf ("%s %s", verb->lemma, reading->words[object].lemma);
  init_statement (verb, &statement);
  statement.object = entity;
  statement.verb = key;
  statement.preposition = preposition;
  statement.factor = is_light ? 0.9f : 0.75f;
  act_word_set_unite (&extra, &marker);
  act_predicate_add (verb->predicate, reading, &statement, label, &extra);
}

static void
add_object_complements (const Verb *verb, guint object)
{
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (verb->reading->tree, object, &n);

  for (guint i = 0; i < n; i++) {
    guint16 conjuncts[ACT_CONJUNCTS_MAX];
    if (verb->reading->words[dependents[i]].rel != ACT_REL_NMOD ||
        act_reading_find_time (verb->reading, dependents[i]))
      continue;
    guint k =
        act_tree_get_conjuncts (verb->reading->tree, dependents[i], conjuncts);
    for (guint c = 0; c < k; c++)
      add_object_complement (verb, object, conjuncts[c]);
  }
}

/* "say" has no noun phrase as its object but what is said. */
static gboolean
is_misread_object (const Verb *verb, guint object)
{
  guint32 entity;

  if (strcmp (verb->lemma, "say") != 0)
    return FALSE;
  if (act_tree_find_base (verb->reading->tree, object, ACT_REL_DET) &&
      strcmp (verb->reading
                  ->words[act_tree_find_base (verb->reading->tree, object,
                                              ACT_REL_DET)]
                  .lower,
              "what") == 0)
    return TRUE;
  entity = act_mentions_find_entity (verb->reading->mentions,
                                     verb->reading->index, object);
  return act_reading_is_actor (verb->reading, entity);
}

/* "denied claims that …": the content is what is denied. 0 when the object has
   none. */
static guint
find_content_of_object (const ActReading *reading, guint object)
{
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (reading->tree, object, &n);
  ActCue cue;

  if (reading->words[object].upos != ACT_UPOS_NOUN ||
      !act_cue_find (reading->sentence, object, &cue))
    return 0;
  for (guint i = 0; i < n; i++) {
    const ActClause *clause =
        act_clauses_find (reading->clauses, dependents[i]);
    if (clause && act_rel_get_base ((ActRel) clause->relation) == ACT_REL_ACL &&
        clause->finite_word && act_word_set_first (&clause->marks))
      return dependents[i];
  }
  return 0;
}

static void
add_content_of_object (const Verb *verb, guint content)
{
  ActStatement statement;

  init_statement (verb, &statement);
  statement.value_type = ACT_VALUE_PROPOSITION;
  statement.value = act_value_get_content (verb->reading, content, 0);
  act_predicate_add (verb->predicate, verb->reading, &statement, verb->label,
                     NULL);
}

static gboolean
add_object (const Verb *verb, guint object)
{
  const ActReading *reading = verb->reading;
  ActStatement statement;

  guint content = find_content_of_object (reading, object);

  if (act_reading_find_time (reading, object) ||
      is_misread_object (verb, object))
    return FALSE;
  if (content) {
    add_content_of_object (verb, content);
    return TRUE;
  }
  init_statement (verb, &statement);
  if (!set_object (reading, object, &statement))
    return FALSE;
  g_autofree char *key =
      g_strdup_printf ("%s %s", verb->lemma, reading->words[object].lemma);
  statement.object_noun = key;
  act_predicate_add (verb->predicate, reading, &statement, verb->label, NULL);
  add_object_complements (verb, object);
  return TRUE;
}

/* "called the vote a farce": what it is called says what it is, by the words of
   the one who calls it so. @name: the second object or complement. */
static void
add_naming (const Verb *verb, guint object, guint name)
{
  const ActReading *reading = verb->reading;
  ActPredicate *predicate = verb->predicate;
  ActPerspective voice = *predicate->perspective;
  ActStatement statement;

  if (predicate->polarity == ACT_NEGATIVE || !predicate->last->subject)
    return;
  voice.source = (ActWordRef){reading->index, predicate->last->subject};
  voice.cue = (ActWordRef){reading->index, predicate->last->head};
  act_predicate_init_statement (predicate, reading, &statement);
  statement.perspective = &voice;
  statement.subject = act_reading_get_entity (reading, object);
  statement.value_type = ACT_VALUE_TEXT;
  statement.value = act_value_get_phrase (reading, name);
  statement.label = "be";
  memset (&statement.phrase, 0, sizeof statement.phrase);
  act_word_set_add (&statement.phrase, predicate->last->head);
  statement.factor = 0.85f;
  act_reading_add (reading, predicate->first, &statement);
}

/* The second object of a verb of naming that directly follows the first phrase,
   or its complement; 0 for none. */
static guint
find_given_name (const Verb *verb)
{
  guint first = 0;

  if (!act_relation_word_is (verb->lemma, "naming") ||
      verb->predicate->last->passive)
    return 0;
  for (guint i = 0; i < verb->n_arguments; i++) {
    const ActArgument *argument = &verb->arguments[i];
    guint upos = verb->reading->words[argument->head].upos;
    gboolean object = argument->kind == ACT_ARGUMENT_OBJECT ||
                      argument->kind == ACT_ARGUMENT_INDIRECT;
    gboolean xcomp = argument->kind == ACT_ARGUMENT_XCOMP &&
                     (upos == ACT_UPOS_NOUN || upos == ACT_UPOS_ADJ);
    if (object && !first)
      first = argument->head;
    else if ((object || xcomp) && first && argument->head > first)
      return argument->head;
  }
  return 0;
}

static guint
add_objects (const Verb *verb)
{
  guint added = 0, n, name = find_given_name (verb);

  if (name && find_object (verb))
    add_naming (verb, find_object (verb), name);

  for (guint i = 0; i < verb->n_arguments; i++) {
    const ActArgument *argument = &verb->arguments[i];
    guint16 conjuncts[ACT_CONJUNCTS_MAX];
    if ((argument->kind != ACT_ARGUMENT_OBJECT &&
         argument->kind != ACT_ARGUMENT_INDIRECT) ||
        argument->head == verb->taken || argument->head == name)
      continue;
    is_conjunct (verb, argument->head, conjuncts, argument, &n);
    for (guint k = 0; k < n; k++)
      added += add_object (verb, conjuncts[k]) ? 1 : 0;
  }
  return added;
}

/* ---- obliques ---- */

/* The adverb that goes with the preposition after it: "sat *next* to". */
static guint
find_satellite (const ActReading *reading, const ActWordSet *preposition)
{
  guint first = act_word_set_first (preposition);

  if (first < 2 || reading->words[first - 1].upos != ACT_UPOS_ADV ||
      !act_relation_word_is (reading->words[first - 1].lower, "satellite"))
    return 0;
  return first - 1;
}

/* Label of a verb with object and preposition: "impose embargo against". */
static char *
make_object_label (const Verb *verb, guint object, const char *preposition,
                   ActWordSet *extra)
{
  const ActReading *reading = verb->reading;

  if (reading->words[object].upos == ACT_UPOS_PRON &&
      !act_relation_word_is (reading->words[object].lower, "indefinite"))
    return g_strdup_printf ("%s %s", verb->label, preposition);
  *extra = act_reading_get_noun_words (reading, object);
  if (act_word_set_count (extra) > 3) {
    memset (extra, 0, sizeof *extra);
    act_word_set_add (extra, object);
  }
  g_autofree char *noun = act_reading_get_text (
      reading, extra, reading->words[object].upos != ACT_UPOS_PROPN);
  return g_strdup_printf ("%s %s %s", verb->label, noun, preposition);
}

/* Whether the oblique of a clause that has an object is worth a statement of
   its own. */
static gboolean
is_recipient (const ActReading *reading, guint32 entity,
              const char *preposition)
{
  gboolean tight = act_relation_word_is (preposition, "tight");

  if (act_reading_is_type (reading, entity, ACT_ENTITY_PLACE) &&
      strcmp (preposition, "at") == 0)
    return FALSE;
  if (act_reading_is_actor (reading, entity))
    return tight || (!act_reading_is_type (reading, entity, ACT_ENTITY_PLACE) &&
                     !act_relation_word_is (preposition, "locative"));
  return tight && act_reading_is_type (reading, entity, ACT_ENTITY_GROUP);
}

static gboolean
add_recipient (const Verb *verb, const ActWordSet *marker,
               const char *preposition, guint word, guint object)
{
  const ActReading *reading = verb->reading;
  guint32 entity =
      act_mentions_find_entity (reading->mentions, reading->index, word);
  ActStatement statement;
  ActWordSet extra = {0};

  if (!is_recipient (reading, entity, preposition))
    return FALSE;
  g_autofree char *label =
      make_object_label (verb, object, preposition, &extra);
  g_autofree char *key =
      g_strdup_printf ("%s %s", verb->lemma, reading->words[object].lemma);
  init_statement (verb, &statement);
  statement.object = entity;
  statement.object_noun = key;
  statement.preposition = preposition;
  statement.factor = 0.85f;
  act_word_set_unite (&extra, marker);
  act_predicate_add (verb->predicate, reading, &statement, label, &extra);
  return TRUE;
}

/* By the whole preposition or its first word ("than about"). */
static gboolean
is_circumstance (const char *preposition)
{
  const char *blank = strchr (preposition, ' ');

  if (act_relation_word_is (preposition, "circumstance"))
    return TRUE;
  if (!blank)
    return FALSE;
  g_autofree char *first = g_strndup (preposition, (gsize) (blank - preposition));
  return act_relation_word_is (first, "circumstance");
}

static gboolean
add_oblique (const Verb *verb, const ActWordSet *marker, guint word,
             guint object)
{
  const ActReading *reading = verb->reading;
  g_autofree char *preposition = act_reading_get_text (reading, marker, TRUE);
  guint satellite = find_satellite (reading, marker);
  ActStatement statement;
  ActWordSet extra = *marker;

  if (!*preposition || act_reading_find_time (reading, word) ||
      act_relation_word_is (reading->words[word].lemma, "hollow"))
    return FALSE;
  if (is_circumstance (preposition) &&
      (object || strcmp (preposition, "as") != 0))
    return FALSE;
  if (object)
    return add_recipient (verb, marker, preposition, word, object);
  g_autofree char *label = g_strdup_printf (
      "%s%s%s %s", verb->label, satellite ? " " : "",
      satellite ? reading->words[satellite].lower : "", preposition);
  init_statement (verb, &statement);
  if (!set_object (reading, word, &statement))
    return FALSE;
  if (statement.value_type == ACT_VALUE_AMOUNT &&
      !act_relation_word_is (verb->lemma, "measure")) {
    g_free (statement.value);
    return FALSE;
  }
  if (satellite)
    act_word_set_add (&extra, satellite);
  statement.preposition = preposition;
  statement.factor = 0.95f;
  act_predicate_add (verb->predicate, reading, &statement, label, &extra);
  return TRUE;
}

/* Phrases of the object that is part of the label belong to the verb: "took
   part *in talks*". */
static guint
add_obliques_of_taken (const Verb *verb)
{
  guint n, added = 0;
  const guint16 *dependents =
      act_tree_get_dependents (verb->reading->tree, verb->taken, &n);

  for (guint i = 0; i < n; i++) {
    guint16 conjuncts[ACT_CONJUNCTS_MAX];
    if (verb->reading->words[dependents[i]].rel != ACT_REL_NMOD)
      continue;
    ActWordSet marker = act_tree_get_case (verb->reading->tree, dependents[i]);
    guint k =
        act_tree_get_conjuncts (verb->reading->tree, dependents[i], conjuncts);
    for (guint c = 0; c < k; c++)
      added += add_oblique (verb, &marker, conjuncts[c], 0) ? 1 : 0;
  }
  return added;
}

/* Circumstances: what stands before the verb and is no actor, and how something
   is said when it is told what ("said in a statement that …"). */
static gboolean
is_aside (const Verb *verb, const ActArgument *argument)
{
  const ActReading *reading = verb->reading;
  const ActClause *last = verb->predicate->last;
  guint32 entity;
  gboolean content =
      act_clause_find_argument (reading->clauses, last, ACT_ARGUMENT_CCOMP) ||
      act_clause_find_argument (reading->clauses, last, ACT_ARGUMENT_QUOTE);
  gboolean fronted = argument->head < last->head && !argument->gap &&
                     (!last->subject || argument->head < last->subject);

  if (!content && !fronted)
    return FALSE;
  entity = act_mentions_find_entity (reading->mentions, reading->index,
                                     argument->head);
  if (!act_reading_is_actor (reading, entity))
    return TRUE;
  guint first = act_word_set_first (&argument->preposition);
  return content &&
         (!first || (strcmp (reading->words[first].lower, "to") != 0 &&
                     strcmp (reading->words[first].lower, "with") != 0));
}

/* "serve as head of X", "lived there as a guest of X": a role of the subject,
   or of the object ("appointed her as head"). */
static void
add_role_of_oblique (const Verb *verb, const ActArgument *argument,
                     guint object)
{
  const ActReading *reading = verb->reading;
  guint first = act_word_set_first (&argument->preposition);
  guint32 subjects[ACT_CONJUNCTS_MAX];
  guint n = verb->predicate->n_subjects;
  ActRoleNoun role;

  if (!first || strcmp (reading->words[first].lower, "as") != 0 ||
      !act_role_noun_find (reading->words[argument->head].lemma, &role))
    return;
  memcpy (subjects, verb->predicate->subjects, sizeof subjects);
  if (object) {
    verb->predicate->subjects[0] = act_reading_get_entity (reading, object);
    verb->predicate->n_subjects = verb->predicate->subjects[0] != ACT_NONE;
  }
  char *prefix = verb->predicate->prefix;
  verb->predicate->prefix = g_strdup ("");
  act_predicate_add_complements (verb->predicate, reading, argument->head,
                                 0.75f);
  g_free (verb->predicate->prefix);
  verb->predicate->prefix = prefix;
  memcpy (verb->predicate->subjects, subjects, sizeof subjects);
  verb->predicate->n_subjects = n;
}

static guint
add_obliques (const Verb *verb)
{
  guint added = 0, n, object = find_object (verb);

  for (guint i = 0; i < verb->n_arguments; i++) {
    const ActArgument *argument = &verb->arguments[i];
    guint16 conjuncts[ACT_CONJUNCTS_MAX];
    if (argument->kind != ACT_ARGUMENT_OBLIQUE || argument->agent ||
        is_aside (verb, argument))
      continue;
    add_role_of_oblique (verb, argument, object);
    is_conjunct (verb, argument->head, conjuncts, argument, &n);
    for (guint k = 0; k < n; k++)
      added += add_oblique (verb, &argument->preposition, conjuncts[k], object)
                   ? 1
                   : 0;
  }
  if (verb->taken)
    added += add_obliques_of_taken (verb);
  return added;
}

/* ---- content clauses ---- */

/* A relative clause that was taken for the content of what follows it, or a
   phrase without subject and finite verb. */
static gboolean
is_misread_content (const ActReading *reading, const ActClause *verb,
                    guint head)
{
  const ActClause *content = act_clauses_find (reading->clauses, head);

  if (content && !content->finite_word && !content->subject &&
      !content->infinitive)
    return TRUE;
  return head < verb->head && content && content->subject &&
         (reading->words[content->subject].xpos == ACT_XPOS_WP ||
          reading->words[content->subject].xpos == ACT_XPOS_WDT ||
          content->subject_source == ACT_SUBJECT_RELATIVE);
}

static guint
add_contents (const Verb *verb)
{
  const ActReading *reading = verb->reading;
  const ActClause *last = verb->predicate->last;
  guint added = 0;

  for (guint i = 0; i < verb->n_arguments; i++) {
    const ActArgument *argument = &verb->arguments[i];
    ActCue cue;
    gboolean quote = argument->kind == ACT_ARGUMENT_QUOTE &&
                     act_cue_find (reading->sentence, last->head, &cue);
    ActStatement statement;
    if ((argument->kind != ACT_ARGUMENT_CCOMP && !quote) ||
        is_misread_content (reading, last, argument->head))
      continue;
    init_statement (verb, &statement);
    statement.value_type = ACT_VALUE_PROPOSITION;
    statement.value =
        act_value_get_content (reading, argument->head, quote ? last->head : 0);
    if (quote) {
      /* The words said are above this clause: the evidence is all of it. */
      ActWordSet said = act_tree_get_subtree (reading->tree, argument->head);
      act_word_set_unite (&statement.evidence, &said);
    }
    statement.preposition = "that";
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
  gboolean measure = act_relation_word_is (verb->lemma, "measure");

  for (guint i = 0; i < verb->n_arguments; i++) {
    const ActArgument *argument = &verb->arguments[i];
    if ((argument->kind != ACT_ARGUMENT_UNMARKED &&
         argument->kind != ACT_ARGUMENT_OBLIQUE) ||
        argument->agent)
      continue;
    const ActTime *time = act_reading_find_time (reading, argument->head);
    gboolean amount = measure && act_value_is_amount (reading, argument->head);
    ActStatement statement;
    g_autofree char *preposition =
        act_reading_get_text (reading, &argument->preposition, TRUE);
    g_autofree char *label = g_strdup_printf (
        "%s%s%s", verb->label, *preposition ? " " : "", preposition);
    if ((!time && !amount) ||
        (time && time->kind == ACT_TIME_DURATION && !measure))
      continue;
    init_statement (verb, &statement);
    statement.value_type = amount ? ACT_VALUE_AMOUNT : ACT_VALUE_DATE;
    statement.value = act_value_get_phrase (reading, argument->head);
    statement.factor = 0.85f;
    act_predicate_add (verb->predicate, reading, &statement, label,
                       &argument->preposition);
    return 1;
  }
  return 0;
}

/* "Ann and Bob met": each with each other, once. */
static guint
add_reciprocal (const Verb *verb)
{
  ActPredicate *predicate = verb->predicate;
  guint n = predicate->n_subjects, object = find_object (verb);
  gboolean other = FALSE;

  if (object)
    other = strcmp (verb->reading->words[object].lower, "other") == 0 ||
            strcmp (verb->reading->words[object].lower, "another") == 0;
  if (n < 2 || predicate->last->passive || (object && !other) ||
      (!other && !act_relation_word_is (verb->lemma, "reciprocal")))
    return 0;
  for (guint i = 1; i < n; i++) {
    ActStatement statement;
    init_statement (verb, &statement);
    statement.object = predicate->subjects[i];
    predicate->n_subjects = 1;
    act_predicate_add (predicate, verb->reading, &statement, verb->label, NULL);
    predicate->n_subjects = n;
  }
  return 1;
}

static void
add_agent (const Verb *verb, const ActArgument *argument, guint32 actor)
{
  ActPredicate *predicate = verb->predicate;

  for (guint s = 0;
       s < predicate->n_subjects && predicate->n_added < ACT_STATEMENTS_MAX;
       s++) {
    ActStatement statement;
    init_statement (verb, &statement);
    statement.subject = actor;
    statement.object = predicate->subjects[s];
    statement.label = verb->lemma;
    act_word_set_unite (&statement.phrase, &argument->preposition);
    act_reading_add (verb->reading, predicate->first, &statement);
    predicate->n_added++;
  }
}

/* Passive with its actor: the actor is the subject of the active verb. */
static guint
add_agents (const Verb *verb)
{
  guint added = 0;

  for (guint i = 0; i < verb->n_arguments && verb->predicate->last->passive;
       i++) {
    guint16 conjuncts[ACT_CONJUNCTS_MAX];
    if (!verb->arguments[i].agent)
      continue;
    guint n = act_tree_get_conjuncts (verb->reading->tree,
                                      verb->arguments[i].head, conjuncts);
    for (guint k = 0; k < n; k++) {
      guint32 actor = act_reading_get_entity (verb->reading, conjuncts[k]);
      if (actor == ACT_NONE)
        continue;
      add_agent (verb, &verb->arguments[i], actor);
      added++;
    }
  }
  return added;
}

/* "has diplomats harassed": what the subject has done to them. */
static gboolean
add_causative (const Verb *verb)
{
  const ActReading *reading = verb->reading;

  if (strcmp (verb->lemma, "have") != 0)
    return FALSE;
  for (guint i = 0; i < verb->n_arguments; i++) {
    guint head = verb->arguments[i].head, object = find_object (verb);
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
    init_statement (verb, &statement);
    statement.verb = reading->words[head].lemma;
    if (!object || !set_object (reading, object, &statement))
      return FALSE;
    act_word_set_add (&extra, head);
    act_predicate_add (verb->predicate, reading, &statement, label, &extra);
    return TRUE;
  }
  return FALSE;
}

/* An act without object: "she resigned"; not of verbs that say nothing alone,
   not where an object is there but not known, not of mere things. */
static void
add_bare (const Verb *verb)
{
  ActStatement statement;

  if (act_relation_word_is (verb->lemma, "empty") || find_object (verb))
    return;
  init_statement (verb, &statement);
  statement.factor = 0.85f;
  statement.bare = TRUE;
  act_predicate_add (verb->predicate, verb->reading, &statement, verb->label,
                     NULL);
}

/* "take part", "leave open", "remain vague": the noun or adjective that makes
   one verb with this one goes into the label. */
static void
extend_label (Verb *verb)
{
  const ActReading *reading = verb->reading;
  guint object = find_object (verb), add = 0;

  if (object && verb->reading->words[object].upos == ACT_UPOS_NOUN) {
    g_autofree char *key =
        g_strdup_printf ("%s %s", verb->lemma, reading->words[object].lemma);
    if (act_relation_word_is (key, "phrase") &&
        !act_tree_find (reading->tree, object, ACT_REL_AMOD))
      add = verb->taken = object;
  }
  for (guint i = 0; i < verb->n_arguments && !object; i++) {
    guint head = verb->arguments[i].head;
    if (verb->arguments[i].kind == ACT_ARGUMENT_XCOMP &&
        reading->words[head].upos == ACT_UPOS_ADJ &&
        head > verb->predicate->last->head)
      add = head;
  }
  if (!add)
    return;
  char *label =
      g_strdup_printf ("%s %s", verb->label, reading->words[add].lower);
  g_free (verb->label);
  verb->label = label;
  char *lemma =
      g_strdup_printf ("%s %s", verb->lemma, reading->words[add].lemma);
  g_free (verb->lemma);
  verb->lemma = lemma;
  act_word_set_add (&verb->extra, add);
}

/* "became president of X": as a copula, with this verb in its place. */
static gboolean
add_predicate_noun (const Verb *verb)
{
  const ActReading *reading = verb->reading;

  if (find_object (verb))
    return FALSE;
  for (guint i = 0; i < verb->n_arguments; i++) {
    guint head = verb->arguments[i].head;
    ActWordSet marker = act_tree_get_case (reading->tree, head);
    if (verb->arguments[i].kind != ACT_ARGUMENT_XCOMP ||
        !act_word_set_is_empty (&marker) ||
        (reading->words[head].upos != ACT_UPOS_NOUN &&
         reading->words[head].upos != ACT_UPOS_PROPN) ||
        act_tree_find_base (reading->tree, head, ACT_REL_MARK))
      continue;
    verb->predicate->copula = verb->label;
    act_predicate_add_noun (verb->predicate, reading, head, 0.95f);
    verb->predicate->copula = "be";
    return TRUE;
  }
  return FALSE;
}

void
act_predicate_add_verb (ActPredicate *predicate, const ActReading *reading)
{
  Verb verb = {.predicate = predicate,
               .reading = reading,
               .arguments =
                   act_clause_get_arguments (reading->clauses, predicate->last),
               .n_arguments = predicate->last->n_arguments};

  if (predicate->n_subjects == 0)
    return;
  verb.label = act_predicate_get_verb (predicate, reading);
  verb.lemma = act_predicate_get_lemma (predicate, reading);
  if (!add_agents (&verb) && !add_predicate_noun (&verb)) {
    extend_label (&verb);
    guint added = add_causative (&verb)
                      ? 1
                      : add_reciprocal (&verb) + add_objects (&verb);
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
