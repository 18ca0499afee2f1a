/* Who does what an infinitive or a gerund on a noun tells of. */
#ifndef ACTANT_ACTOR_NOUN_H
#define ACTANT_ACTOR_NOUN_H

#include "proposition/predicate.h"

/* Things do not act: "used the money to buy" tells what the user bought. */
gboolean act_reading_can_act (const ActReading *reading, guint word);

/* "a history of *representing* …" */
gboolean act_reading_is_gerund_of_noun (const ActReading *reading,
                                        const ActClause *clause);

/* "called *for ending* it", "pushed *for a plan*": others are to do it.
   @mark: the preposition, or 0. */
gboolean act_clause_calls_for (const ActReading *reading,
                               const ActClause *governor, guint mark);

/* The word for who does what @clause tells of, which hangs on a noun, or 0
   where the text does not say. */
guint act_actor_of_noun (const ActReading *reading, const ActClause *clause);

#endif
