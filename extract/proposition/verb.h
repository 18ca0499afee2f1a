/* What the rules on one verb clause share. */
#ifndef ACTANT_VERB_H
#define ACTANT_VERB_H

#include "proposition/predicate.h"

/**
 * ActVerb:
 * @label: base form, with what makes one verb with it ("carry out", "take
 *   part", "leave open"); @lemma: for look-up
 * @taken: object that is part of the label, 0 for none
 * @adjective: complement that is part of the label ("tested *positive*"), or 0
 * @extra: words of the label outside the verb group
 */
typedef struct {
  ActPredicate *predicate;
  const ActReading *reading;
  const ActArgument *arguments;
  guint n_arguments, taken, adjective;
  char *label, *lemma;
  char *passive_noun; /* passive verb and lemma of its subject, or NULL */
  ActWordSet extra;
} ActVerb;

void act_verb_init_statement (const ActVerb *verb, ActStatement *statement);

/* The heads that an argument stands for: its conjuncts; the antecedent of a gap
   alone. Returns how many. */
guint act_verb_get_conjuncts (const ActVerb *verb, const ActArgument *argument,
                              guint16 conjuncts[ACT_CONJUNCTS_MAX]);

/* "take part", "leave open", "remain vague", "go to war over": the noun,
   adjective or phrase that makes one verb with this one goes into its label. */
void act_verb_extend_label (ActVerb *verb);

/* "fared *well*", "views her *unfavorably*", "pushed prices *downward*": the
   adverb behind the verb or its object @object without which little is said, or
   0. */
guint act_verb_find_manner (const ActVerb *verb, guint object);

/* "himself": part of the verb, no object. */
gboolean act_verb_is_reflexive (const ActVerb *verb, guint word);

/* The direct object, 0 for none. */
guint act_verb_find_object (const ActVerb *verb);

/* Sets object or value of a statement from the noun phrase at @word. FALSE when
   it is nothing that a statement can be about. */
gboolean act_statement_set_object (const ActReading *reading, guint word,
                                   ActStatement *statement);

/* Statements of the objects, and of the prepositional phrases; how many. */
guint act_verb_add_objects (const ActVerb *verb);
guint act_verb_add_obliques (const ActVerb *verb);

/* "did *nothing*", "trusted *someone*", "praised the *ones* …": it says nothing
   without what the text tells of it elsewhere. */
gboolean act_verb_is_vague (const ActReading *reading, guint object);

/* "spent *two years* in prison", "spends *its holidays* there": a time, which
   says nothing without where or how. */
gboolean act_verb_is_spent (const ActVerb *verb, guint object);

/* "cut *scores of aircraft* from it", "sent *two tons of food*": the noun that
   is counted or measured; @object itself where it is no quantity. */
guint act_verb_find_counted (const ActReading *reading, guint object);

/* (transfer full) Verb and lemma of what its object is or counts: "stage
   attack". */
char *act_verb_get_object_key (const ActVerb *verb, guint object);

/* "gave *the council* recommendations": who is given @object. */
gboolean act_verb_add_receiver (const ActVerb *verb, guint word, guint object);

/* "was denied *bail* by Ann": "deny bail to", and its words added to @extra;
   NULL where nothing is given. (transfer full) */
char *act_verb_get_label_of_given (const ActVerb *verb, ActWordSet *extra);

/* "take steps to end the strike": the object of the infinitive on @noun, object
   or taken, with all before it as the relation. */
gboolean act_verb_add_purpose (const ActVerb *verb, guint noun);

#endif
