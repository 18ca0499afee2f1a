/* "Has something done": what the subject does, or what is done to it. */
#ifndef ACTANT_CAUSATIVE_H
#define ACTANT_CAUSATIVE_H

#include "proposition/verb.h"

/* "has diplomats harassed": what the subject has done to them; "have had two
   bids rejected": the bids are. FALSE where @verb is none of these. */
gboolean act_verb_add_causative (const ActVerb *verb);

#endif
