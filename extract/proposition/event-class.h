/* Event classes: what kind of act a verb tells of. */
#ifndef ACTANT_EVENT_CLASS_H
#define ACTANT_EVENT_CLASS_H

#include <glib.h>

/* In the table: the class of the event that the verb's object names ("take part
   in talks"). */
#define ACT_CLASS_OF_OBJECT "="

/**
 * act_event_class_find:
 * @verb: (nullable): lemma, a particle after a blank ("carry out")
 * @preposition: "" for none
 *
 * The PLOVER class (ASSAULT, CONSULT, …), STATEMENT, APPEAL or Wikidata
 * property of the act, ACT_CLASS_OF_OBJECT, or NULL. Borrowed, for ever.
 */
const char *act_event_class_find (const char *verb, const char *preposition);

/* The class of a chain by its first verb (nullable), where that decides before
   the verb itself: who refuses, threatens, agrees, asks to do something. */
const char *act_event_class_find_first (const char *first_verb);

/* The class of an act that is yet to come: who will help agrees to, who will
   strike threatens to (PLOVER's AGREE and THREATEN take in what is intended).
   Other classes stay. */
const char *act_event_class_of_intent (const char *class);

/* The class of exactly this entry ("impose sanction"), or NULL. */
const char *act_event_class_find_exact (const char *entry);

/**
 * ActEventNoun: an event noun.
 * @verb: that it stands for, with its preposition: "invade", "meet with"
 * @actor, @patient: where they stand: "poss", "of", "by", …, joined by spaces
 * @passive: a possessor alone is the patient ("Ann's arrest")
 */
typedef struct {
  const char *verb, *actor, *patient;
  gboolean passive;
} ActEventNoun;

gboolean act_event_noun_find (const char *lemma, ActEventNoun *noun);

/** A role noun ("minister"). @property: Wikidata property, "" for none. */
typedef struct {
  const char *property;
  gboolean relational; /* makes sense only of somebody: "envoy", "leader" */
} ActRoleNoun;

gboolean act_role_noun_find (const char *lemma, ActRoleNoun *role);

#endif
