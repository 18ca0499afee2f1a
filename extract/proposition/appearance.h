/* Where somebody has spoken: "in a speech *in Oslo*, Ann Lee said". */
#ifndef ACTANT_APPEARANCE_H
#define ACTANT_APPEARANCE_H

#include "proposition/reading.h"

/* Who speaks, and where, of the occasions that the sentence names. */
void act_appearances_add (const ActReading *reading);

#endif
