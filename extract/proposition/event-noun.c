/* What event nouns say: "Russia's invasion of Ukraine". */
#include "lexicon/lexicon.h"
#include "perspective/attitude.h"
#include "perspective/cue.h"
#include "proposition/event-class.h"
#include "proposition/nominal.h"
#include "proposition/relation-word.h"

#include <string.h>

/** The participants of an event noun: head words, 0 for none. */
typedef struct {
  ActEventNoun row;
  guint noun;
  guint possessor, actor, patient;
  gboolean between;  /* actor and patient are conjuncts after "between" */
  const char *place; /* "in", "into" before the patient of what stands without
                        an object ("his collapse *in* Oslo"), or NULL */
} Event;

static gboolean
is_participant (const ActReading *reading, guint word)
{
  guint32 entity =
      act_mentions_find_entity (reading->mentions, reading->index, word);

  return act_reading_is_actor (reading, entity);
}

/* A prepositional phrase of the noun takes the place that the table says. */
static void
place_phrase (const ActReading *reading, Event *event, guint word)
{
  g_autofree char *preposition = act_reading_get_preposition (reading, word);
  guint16 conjuncts[ACT_CONJUNCTS_MAX];

  if (act_reading_find_time (reading, word))
    return; /* "her campaign *on Monday*" */
  if (strcmp (preposition, "between") == 0 &&
      act_tree_get_conjuncts (reading->tree, word, conjuncts) == 2) {
    event->actor = conjuncts[0];
    event->patient = conjuncts[1];
    event->between = TRUE;
  } else if (*preposition &&
             act_list_has (event->row.patient, preposition, ' ') &&
             !event->patient) {
    static const char *const places[] = {"from", "in", "into"};
    event->patient = word;
    for (guint i = 0; i < G_N_ELEMENTS (places); i++)
      if (g_str_equal (preposition, places[i]) &&
          !strchr (event->row.verb, ' '))
        event->place = places[i];
  } else if (*preposition &&
             act_list_has (event->row.actor, preposition, ' ') &&
             !event->actor) {
    event->actor = word;
  }
}

static void
find_participants (const ActReading *reading, Event *event)
{
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (reading->tree, event->noun, &n);

  for (guint i = 0; i < n; i++) {
    guint word = dependents[i];
    const ActWord *at = &reading->words[word];
    ActRel rel = act_tree_get_base (reading->tree, word);
    if (act_tree_is_class (reading->tree, word, ACT_CLASS_TIME))
      continue; /* "*Saturday's* arrest of Ann" */
    if (at->rel == ACT_REL_NMOD_POSS)
      event->possessor = word;
    else if (word < event->noun && !event->possessor &&
             is_participant (reading, word) &&
             (rel == ACT_REL_COMPOUND || rel == ACT_REL_AMOD))
      event->possessor = word;
    else if (rel == ACT_REL_NMOD || rel == ACT_REL_OBL)
      place_phrase (reading, event, word);
  }
  if (!event->possessor)
    return;
  if (!event->actor && act_list_has (event->row.actor, "poss", ' ') &&
      !(event->row.passive && !event->patient))
    event->actor = event->possessor;
  else if (!event->patient && (act_list_has (event->row.patient, "poss", ' ') ||
                               event->row.passive))
    event->patient = event->possessor;
}

/* "may pave the way *for* Norway's withdrawal", "will sign it *during* her
   visit": what is ahead. */
static gboolean
is_ahead (const ActReading *reading, guint noun, gboolean planned)
{
  static const char *const aims[] = {"for",    "into",    "pending", "to",
                                     "toward", "towards", NULL};
  static const char *const occasions[] = {"after",  "ahead",  "at",
                                          "before", "during", "following",
                                          "in",     "until",  NULL};
  guint word = act_tree_find (reading->tree, noun, ACT_REL_CASE);
  const char *lower = word ? reading->words[word].lower : "";

  return g_strv_contains (aims, lower) ||
         (planned && g_strv_contains (occasions, lower));
}

/* "plans to break *Norway's blockade* of it", "may raise the issue of *her use*
   of it", "did not discuss *his attack* on her": what is someone's, and not
   what may be done, is taken for granted. */
static gboolean
is_presupposed (const ActReading *reading, const Event *event,
                const ActClause *around, gboolean object)
{
  static const char *const verbs[] = {
      "acknowledge", "address", "condemn", "criticise", "criticize", "discuss",
      "explain",     "forget",  "forgive", "mention",   "regret",    NULL};
  const char *lemma = reading->words[around->head].lemma;
  const ActPerspective *own =
      &reading->perspectives[around - reading->clauses->clauses];

  if (strcmp (event->row.verb, "border") == 0)
    return TRUE;
  if (!event->possessor)
    return FALSE;
  if (object && own->polarity == ACT_NEGATIVE &&
      own->modality == ACT_MODALITY_FACT)
    return g_strv_contains (verbs, lemma);
  if (own->modality == ACT_MODALITY_FACT ||
      act_relation_word_is (reading->words[event->noun].lemma, "step"))
    return FALSE;
  return object ? act_relation_word_is (lemma, "standing")
                : !is_ahead (reading, event->noun,
                             own->modality != ACT_MODALITY_POSSIBLE);
}

/* "announced *her endorsement* of Ann", "rejected *its criticism*": who tells
   of what somebody says, or is for or against, does not say that it may be. */
static gboolean
is_attitude_told (const ActReading *reading, const Event *event,
                  const ActClause *around)
{
  const char *lemma = reading->words[around->head].lemma;
  ActAttitudeKind kind;

  if (strcmp (lemma, "call") == 0) /* "called Russia's reaction childish" */
    return TRUE;
  return event->possessor && strcmp (lemma, "deny") != 0 &&
         act_attitude_of_relation (event->row.verb, TRUE, &kind) &&
         (kind == ACT_ATTITUDE_SAYS || kind == ACT_ATTITUDE_FOR ||
          kind == ACT_ATTITUDE_AGAINST);
}

/* "*called off* his visit", "the sale was *postponed*": the verb says that the
   event did not happen; not of what was going on or agreed until then
   ("cancelled its support", "scrapped the deal"). */
static gboolean
is_cancelled (const ActReading *reading, const Event *event,
              const ActClause *around, gboolean patient)
{
  const char *lemma = reading->words[around->head].lemma;
  g_autofree char *phrasal =
      around->particle
          ? g_strdup_printf ("%s %s", lemma,
                             reading->words[around->particle].lower)
          : NULL;
  ActAttitudeKind kind;

  return patient &&
         act_relation_word_is (phrasal ? phrasal : lemma, "cancelling") &&
         !act_relation_word_is (event->row.verb, "lasting") &&
         !(act_attitude_of_relation (event->row.verb, TRUE, &kind) &&
           kind != ACT_ATTITUDE_AGAINST);
}

/* How real the event is: as its adjectives say, else as real as the clause that
   it is an object in. */
static void
set_reality (const ActReading *reading, const Event *event,
             ActStatement *statement, ActPerspective *voice)
{
  const ActClause *around =
      act_reading_get_clause_around (reading, event->noun);
  ActMatrix matrix;
  ActCue cue;

  statement->modality =
      act_perspective_get_event_modality (reading->tree, event->noun);
  if (!around)
    return;
  const ActPerspective *own =
      &reading->perspectives[around - reading->clauses->clauses];
  *voice = *own;
  /* "it *will be* her second visit to Oslo" */
  if (around->head == event->noun && own->modality != ACT_MODALITY_FACT &&
      statement->modality == ACT_MODALITY_FACT)
    statement->modality = own->modality;
  gboolean subject = around->subject == event->noun;
  gboolean object =
      reading->words[event->noun].head == around->head &&
      act_tree_get_base (reading->tree, event->noun) == ACT_REL_OBJ;
  if (statement->modality == ACT_MODALITY_FACT &&
      is_cancelled (reading, event, around,
                    object || (subject && around->passive)))
    statement->modality = ACT_MODALITY_INTENT;
  if (subject || around->head == event->noun)
    return;
  if (statement->modality != ACT_MODALITY_FACT ||
      is_presupposed (reading, event, around, object))
    return;
  if (own->modality != ACT_MODALITY_FACT)
    statement->modality = own->modality;
  else if (object && own->polarity == ACT_NEGATIVE)
    statement->modality = ACT_MODALITY_POSSIBLE;
  if (!object || is_attitude_told (reading, event, around))
    return;
  if (act_matrix_find_word (reading->sentence, around->head, &matrix) &&
      matrix.modality != ACT_MODALITY_FACT)
    statement->modality = matrix.modality;
  else if (act_cue_find (reading->sentence, around->head, &cue) &&
           cue.content != ACT_CONTENT_FACT &&
           statement->modality == ACT_MODALITY_FACT)
    statement->modality = ACT_MODALITY_POSSIBLE;
}

static void
add_event (const ActReading *reading, const Event *event)
{
  ActPerspective voice = {0};
  ActStatement statement = {.subject = ACT_NONE,
                            .object = ACT_NONE,
                            .place = ACT_NONE,
                            .perspective = &voice,
                            .factor = 0.8f};
  const char *blank = strrchr (event->row.verb, ' ');
  g_autofree char *verb =
      blank ? g_strndup (event->row.verb, (gsize) (blank - event->row.verb))
            : g_strdup (event->row.verb);

  g_autofree char *key = g_strdup_printf (
      "%s %s", verb,
      event->patient ? reading->words[event->patient].lemma : "");
  g_autofree char *label = g_strjoin (event->place ? " " : NULL,
                                      event->row.verb, event->place, NULL);

  statement.preposition = event->place ? event->place : blank ? blank + 1 : "";
  statement.verb = verb;
  statement.label = label;
  statement.object_noun = blank ? NULL : key;
  if (event->actor)
    statement.subject = act_reading_get_entity (reading, event->actor);
  if (event->patient)
    statement.object = act_reading_get_entity (reading, event->patient);
  if (event->actor && statement.subject == ACT_NONE)
    return;
  if (event->patient && statement.object == ACT_NONE)
    return;
  if (!act_reading_is_actor (reading, statement.subject) &&
      !act_reading_is_actor (reading, statement.object))
    return;
  /* With only one of the two nothing is said that an edge could hold. */
  if (!event->actor || !event->patient)
    return;
  set_reality (reading, event, &statement, &voice);
  act_word_set_add (&statement.phrase, event->noun);
  statement.evidence = act_phrase_get_words (reading->tree, event->noun,
                                             ACT_PHRASE_SUBJECT, NULL);
  act_reading_add (reading, NULL, &statement);
}

void
act_event_nouns_add (const ActReading *reading)
{
  for (guint w = 1; w <= reading->sentence->n_words; w++) {
    Event event = {.noun = w};
    if (reading->words[w].upos != ACT_UPOS_NOUN ||
        !act_event_noun_find (reading->words[w].lemma, &event.row))
      continue;
    find_participants (reading, &event);
    if (event.actor || event.patient)
      add_event (reading, &event);
  }
}
