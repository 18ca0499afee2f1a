/* Where the news is from: "VILNIUS, March 14 - Lithuania has …". */
#ifndef ACTANT_DATELINE_STATE_H
#define ACTANT_DATELINE_STATE_H

#include <actant/parse.h>

/* The state (ISO code) of the place in the dateline, which no sentence has; or
   NULL. Borrowed, for ever. */
const char *act_dateline_find_state (const ActParse *parse);

#endif
