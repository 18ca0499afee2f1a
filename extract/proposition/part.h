/* "None of the houses", "each of them", "none": those of whom a part is told;
   "those killed in it". */
#ifndef ACTANT_PART_H
#define ACTANT_PART_H

#include "proposition/reading.h"

/* Those whom the subject with head @head tells of; ACT_NONE where it is no part
   of anybody, or is found by itself ("two of the men"). */
guint32 act_part_find (const ActReading *reading, guint head);

/* "*much of Asia*", "*most of its food*"; ACT_NONE for other words. */
guint32 act_part_find_share (const ActReading *reading, guint word);

#endif
