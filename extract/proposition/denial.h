/* Denials that point back: "… denied the allegations", "… denied it". */
#ifndef ACTANT_DENIAL_H
#define ACTANT_DENIAL_H

#include "proposition/predicate.h"

/**
 * act_denial_add:
 * @object: head of the denied noun phrase: a noun of speech without content of
 *   its own, a pronoun, or the noun that "which" hangs on
 *
 * When the verb of @predicate denies, what others were said to hold in this
 * sentence or the one before, and in which the denier takes part (or which the
 * noun is set beside), is told once more as denied by the subject.
 *
 * Returns: whether @object only points back, and is no object to be told.
 */
gboolean act_denial_add (const ActPredicate *predicate,
                         const ActReading *reading, guint object);

/* (transfer full) (nullable) "has ruled *that* out", "rejected *this*": what
   somebody else says or asks for in the sentence before, where the verb of
   @predicate, @lemma, rejects it and @object is such a pronoun. */
char *act_denial_get_content (const ActPredicate *predicate,
                              const ActReading *reading, const char *lemma,
                              guint object);

#endif
