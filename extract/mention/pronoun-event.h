/* What "it" means where no body and no place can be meant. */
#ifndef ACTANT_PRONOUN_EVENT_H
#define ACTANT_PRONOUN_EVENT_H

#include "mention/reference.h"

/* "*It* occurred", "before *it* sank", "*it* was a mistake": neither an
   organisation nor a place. */
gboolean act_pronoun_is_event (const ActReferences *references,
                               const ActReference *pronoun);

/* "made *it* to the final", "made *it* clear", "*it* is a mistake to go":
   nothing that has been spoken of. */
gboolean act_pronoun_is_idle (const ActReferences *references,
                              const ActReference *pronoun);

#endif
