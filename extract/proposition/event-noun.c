/* What event nouns say: "Russia's invasion of Ukraine". */
#include "clause/word-class.h"
#include "lexicon/lexicon.h"
#include "proposition/event-class.h"
#include "proposition/event-reality.h"
#include "proposition/nominal.h"
#include "proposition/relation-word.h"
#include "proposition/value.h"

#include <string.h>

/** The participants of an event noun: head words, 0 for none. */
typedef struct {
  ActEventNoun row;
  guint noun;
  guint possessor, actor, patient;
  gboolean ahead;    /* "before a meeting with her": yet to come */
  gboolean between;  /* actor and patient are conjuncts after "between" */
  gboolean by;       /* the actor stands behind "by" */
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

/* "an attack on Norway *from Sweden*": where it came from, not by whom. */
static gboolean
is_starting_place (const ActReading *reading, const Event *event, guint word,
                   const char *preposition)
{
  static const char *const attacks[] = {"assault", "attack", "raid", "strike",
                                        NULL};
  guint32 entity =
      act_mentions_find_entity (reading->mentions, reading->index, word);

  return g_str_equal (preposition, "from") &&
         act_strings_have (attacks, event->row.verb) &&
         act_reading_is_type (reading, entity, ACT_ENTITY_PLACE);
}

/* "flights *between Lund and Oslo*": neither flees to the other. */
static gboolean
is_motion (const char *verb)
{
  static const char *const verbs[] = {"flee",   "fly",   "move",    "return",
                                      "travel", "visit", "withdraw"};

  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    if (g_str_has_prefix (verb, verbs[i]))
      return TRUE;
  return FALSE;
}

/* A prepositional phrase of the noun takes the place that the table says. */
static void
place_phrase (const ActReading *reading, Event *event, guint word)
{
  g_autofree char *preposition = act_reading_get_preposition (reading, word);
  guint16 conjuncts[ACT_CONJUNCTS_MAX];

  if (act_reading_find_time (reading, word))
    return; /* "her campaign *on Monday*" */
  if (strcmp (preposition, "between") == 0 && !is_motion (event->row.verb) &&
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
             !event->actor &&
             !is_starting_place (reading, event, word, preposition)) {
    event->actor = word;
    event->by = g_str_equal (preposition, "by");
  }
}

/* "the arrest of Ann Lee *by police*" with the police hung on the name: nobody
   is by somebody. */
static void
find_actor_on_patient (const ActReading *reading, Event *event)
{
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (reading->tree, event->patient, &n);

  for (guint i = 0; i < n; i++) {
    g_autofree char *preposition =
        act_reading_get_preposition (reading, dependents[i]);
    if (dependents[i] > event->patient &&
        reading->words[dependents[i]].rel == ACT_REL_NMOD &&
        g_str_equal (preposition, "by") &&
        !act_reading_find_time (reading, dependents[i])) {
      event->actor = dependents[i];
      event->by = TRUE;
    }
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
             /* "an *Association* Agreement": what it is called */
             ((rel == ACT_REL_COMPOUND && at->upos == ACT_UPOS_PROPN) ||
              rel == ACT_REL_AMOD))
      event->possessor = word;
    else if (rel == ACT_REL_NMOD || rel == ACT_REL_OBL)
      place_phrase (reading, event, word);
  }
  if (event->patient && !event->actor && !event->between &&
      act_list_has (event->row.actor, "by", ' ') &&
      (is_participant (reading, event->patient) ||
       act_word_is_people (&reading->words[event->patient])))
    find_actor_on_patient (reading, event);
  /* "Norway's eighth *death* from flu": no country dies */
  if (!event->possessor ||
      (g_str_equal (event->row.verb, "die") &&
       act_reading_is_type (reading,
                            act_mentions_find_entity (reading->mentions,
                                                      reading->index,
                                                      event->possessor),
                            ACT_ENTITY_PLACE)))
    return;
  if (!event->actor && act_list_has (event->row.actor, "poss", ' ') &&
      !(event->row.passive && !event->patient))
    event->actor = event->possessor;
  else if (!event->patient && (act_list_has (event->row.patient, "poss", ' ') ||
                               event->row.passive))
    event->patient = event->possessor;
}

/* "*During a meeting with Bo Day*, Ann Lee praised him", "on a visit to Oslo":
   the noun tells when or where somebody did something. The clause, or NULL. */
static const ActClause *
find_occasioned (const ActReading *reading, guint noun)
{
  static const char *const prepositions[] = {"after",  "ahead",  "at",
                                             "before", "during", "following",
                                             "in",     "on",     NULL};
  const guint marker = act_tree_find (reading->tree, noun, ACT_REL_CASE);
  const ActClause *clause =
      act_tree_get_base (reading->tree, noun) == ACT_REL_OBL
          ? act_clauses_find (reading->clauses, reading->words[noun].head)
          : NULL;

  return clause && clause->kind == ACT_CLAUSE_VERB && clause->subject &&
                 clause->subject_source != ACT_SUBJECT_WH &&
                 !clause->expletive && !clause->existential && marker &&
                 act_strings_have (prepositions,
                                   reading->words[marker].lower) &&
                 act_reading_is_actor (
                     reading, act_reading_get_entity (reading, clause->subject))
             ? clause
             : NULL;
}

/* Who meets, visits or calls on an occasion is who does something then; "at the
   invitation of Norway" somebody does what she was invited to. */
static void
find_participant_around (const ActReading *reading, Event *event)
{
  const char *blank = strchr (event->row.verb, ' ');
  g_autofree char *verb =
      blank ? g_strndup (event->row.verb, (gsize) (blank - event->row.verb))
            : g_strdup (event->row.verb);
  const ActClause *clause;
  guint n;

  if (event->possessor || event->actor ||
      !(clause = find_occasioned (reading, event->noun)))
    return;
  if (event->patient) {
    if (g_str_equal (verb, "call") || g_str_equal (verb, "agree") ||
        g_strcmp0 (act_event_class_find (verb, blank ? blank + 1 : ""),
                   "CONSULT") == 0) {
      const guint marker =
          act_tree_find (reading->tree, event->noun, ACT_REL_CASE);
      event->actor = clause->subject;
      event->ahead = strcmp (reading->words[marker].lower, "before") == 0 ||
                     strcmp (reading->words[marker].lower, "ahead") == 0;
    }
    return;
  }
  if (!act_reading_is_at_bidding (reading, event->noun))
    return;
  const guint16 *dependents =
      act_tree_get_dependents (reading->tree, event->noun, &n);
  for (guint i = 0; i < n; i++) {
    g_autofree char *preposition =
        act_reading_get_preposition (reading, dependents[i]);
    if (dependents[i] > event->noun && g_str_equal (preposition, "of")) {
      event->actor = dependents[i];
      event->patient = clause->subject;
      if (g_str_equal (event->row.verb, "request"))
        event->row.verb = "ask";
    }
  }
}

/* "*Ann Lee's aide*", "*Acme executives*": no name, but of somebody who has
   one. */
static gboolean
is_of_actor (const ActReading *reading, guint word)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, word, &n);

  for (guint i = 0; i < n; i++)
    if ((reading->words[dependents[i]].rel == ACT_REL_NMOD_POSS ||
         reading->words[dependents[i]].rel == ACT_REL_COMPOUND) &&
        is_participant (reading, dependents[i]))
      return act_word_is_people (&reading->words[word]);
  return FALSE;
}

/* "*Ann Lee's arrest*", "*the death* of Bob Day": what becomes of a person, by
   the verb of the noun; NULL for what says nothing without the other one. */
static const char *
find_fate (const Event *event)
{
  static const struct {
    const char *verb, *label;
  } fates[] = {{"abduct", "be abducted"},
               {"arrest", "be arrested"},
               {"assassinate", "be assassinated"},
               {"behead", "be beheaded"},
               {"convict", "be convicted"},
               {"deport", "be deported"},
               {"detain", "be detained"},
               {"die", "die"},
               {"execute", "be executed"},
               {"expel", "be expelled"},
               {"extradite", "be extradited"},
               {"imprison", "be imprisoned"},
               {"indict", "be indicted"},
               {"kidnap", "be kidnapped"},
               {"kill", "be killed"},
               {"murder", "be murdered"},
               {"oust", "be ousted"},
               {"resign", "resign"},
               {"sack", "be sacked"}};

  for (guint i = 0; i < G_N_ELEMENTS (fates); i++)
    if (g_str_equal (event->row.verb, fates[i].verb))
      return g_str_has_prefix (fates[i].label, "be ") == (event->patient != 0)
                 ? fates[i].label
                 : NULL;
  return NULL;
}

/* (transfer full) "the arrest *last Friday* of Ann Lee": when it was, or NULL.
 */
static char *
get_time (const ActReading *reading, guint noun)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, noun, &n);

  for (guint i = 0; i < n; i++)
    if (dependents[i] > noun &&
        (reading->words[dependents[i]].rel == ACT_REL_NMOD_UNMARKED ||
         reading->words[dependents[i]].rel == ACT_REL_NMOD) &&
        act_reading_find_time (reading, dependents[i]))
      return act_value_get_phrase (reading, dependents[i]);
  return NULL;
}

/* "a warrant *for the arrest* of Ann Lee", "calls for her release". */
static gboolean
is_aimed_at (const ActReading *reading, guint noun)
{
  const guint marker = act_tree_find (reading->tree, noun, ACT_REL_CASE);

  return marker && strcmp (reading->words[marker].lower, "for") == 0 &&
         act_tree_get_base (reading->tree, noun) == ACT_REL_NMOD;
}

/* What the text takes for granted of a person who is named. */
static void
add_fate (const ActReading *reading, const Event *event)
{
  const char *label = find_fate (event);
  const guint determiner =
      act_tree_find (reading->tree, event->noun, ACT_REL_DET);
  ActPerspective voice = {0};
  ActStatement statement = {.object = ACT_NONE,
                            .place = ACT_NONE,
                            .perspective = &voice,
                            .verb = event->row.verb,
                            .label = label,
                            .preposition = "",
                            .bare = TRUE,
                            .factor = 0.8f};

  /* known to the reader, whatever is told of it */
  statement.subject = act_reading_get_entity (
      reading, event->patient ? event->patient : event->actor);
  if (!label || reading->words[event->noun].xpos != ACT_XPOS_NN ||
      is_aimed_at (reading, event->noun) ||
      (!event->possessor &&
       strcmp (reading->words[determiner].lower, "the") != 0))
    return;
  if (!act_reading_is_named (reading, statement.subject) ||
      !act_reading_is_type (reading, statement.subject, ACT_ENTITY_PERSON))
    return;
  const ActNamedEvent named = {event->noun, event->possessor, event->row.verb};
  act_event_set_reality (reading, &named, &statement, &voice);
  if (statement.modality != ACT_MODALITY_FACT ||
      statement.polarity != ACT_POSITIVE)
    return;
  statement.value = get_time (reading, event->noun);
  statement.value_type = statement.value ? ACT_VALUE_DATE : ACT_VALUE_NONE;
  act_word_set_add (&statement.phrase, event->noun);
  statement.evidence = act_phrase_get_words (reading->tree, event->noun,
                                             ACT_PHRASE_SUBJECT, NULL);
  act_reading_add (reading, NULL, &statement);
}

/* "the killing of a driver *by masked gunmen*": who did it is told, if not by
   name. */
static gboolean
is_by_people (const ActReading *reading, const Event *event)
{
  static const char *const groups[] = {"group", "organization", NULL};
  const ActWord *actor = &reading->words[event->actor];

  return event->by && (act_word_is_people (actor) ||
                       act_noun_is_class (actor->lemma, groups));
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

  g_autofree char *key =
      g_strdup_printf ("%s %s", verb, reading->words[event->patient].lemma);
  g_autofree char *label = g_strjoin (event->place ? " " : NULL,
                                      event->row.verb, event->place, NULL);

  statement.preposition = event->place ? event->place : blank ? blank + 1 : "";
  statement.verb = verb;
  statement.label = label;
  statement.object_noun = blank ? NULL : key;
  statement.subject = act_reading_get_entity (reading, event->actor);
  statement.object = act_reading_get_entity (reading, event->patient);
  if (statement.subject == ACT_NONE || statement.object == ACT_NONE)
    return;
  if (!act_reading_is_actor (reading, statement.subject) &&
      !act_reading_is_actor (reading, statement.object) &&
      !is_by_people (reading, event) &&
      !(event->between && is_of_actor (reading, event->actor) &&
        is_of_actor (reading, event->patient)))
    return;
  const ActNamedEvent named = {event->noun, event->possessor, event->row.verb};
  act_event_set_reality (reading, &named, &statement, &voice);
  if (event->ahead && statement.modality == ACT_MODALITY_FACT)
    statement.modality = ACT_MODALITY_FUTURE;
  act_word_set_add (&statement.phrase, event->noun);
  statement.evidence = act_phrase_get_words (reading->tree, event->noun,
                                             ACT_PHRASE_SUBJECT, NULL);
  act_reading_add (reading, NULL, &statement);
}

/* "there are *no plans for* a meeting", "no word on her visit": nothing is said
   of the event but that. */
static gboolean
is_of_none (const ActReading *reading, guint noun)
{
  const guint above = reading->words[noun].head;
  const guint determiner =
      above ? act_tree_find (reading->tree, above, ACT_REL_DET) : 0;

  return act_tree_get_base (reading->tree, noun) == ACT_REL_NMOD &&
         reading->words[above].upos == ACT_UPOS_NOUN && determiner &&
         strcmp (reading->words[determiner].lower, "no") == 0;
}

/* "*Latvian demand* for steel fell": without an article or somebody whose it is
   it is what is bought, and asks for nothing. */
static gboolean
is_of_market (const ActReading *reading, const Event *event)
{
  const guint noun = event->noun;

  return act_relation_word_is (reading->words[noun].lemma, "market") &&
         reading->words[noun].xpos == ACT_XPOS_NN &&
         !act_tree_find (reading->tree, noun, ACT_REL_DET) &&
         !act_tree_find (reading->tree, noun, ACT_REL_NMOD_POSS);
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
    find_participant_around (reading, &event);
    if (is_of_none (reading, w) || is_of_market (reading, &event))
      continue;
    if (event.actor && event.patient)
      add_event (reading, &event);
    else if (event.actor || event.patient)
      add_fate (reading, &event);
  }
}
