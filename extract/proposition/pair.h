/* "Both", "the two leaders": the two of whom the text has just spoken. */
#ifndef ACTANT_PAIR_H
#define ACTANT_PAIR_H

#include "proposition/reading.h"

/* Whom the noun phrase with head @head means; FALSE, and @pair is not set,
   where it is no such phrase or there are more or fewer. */
gboolean act_pair_find (const ActReading *reading, guint head, guint32 pair[2]);

#endif
