/* "A poll shows Ann 6 points ahead of Bob": who leads whom, and by how much. */
#ifndef ACTANT_STANDING_H
#define ACTANT_STANDING_H

#include "proposition/verb.h"

/* Tells so in the name of the subject; FALSE where the object is none of whom
   the verb shows that. */
gboolean act_verb_add_standing (const ActVerb *verb);

#endif
