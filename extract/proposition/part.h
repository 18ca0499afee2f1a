/* "None of the houses", "each of them", "none": those of whom a part is told.
 */
#ifndef ACTANT_PART_H
#define ACTANT_PART_H

#include "proposition/reading.h"

/* Those whom the subject with head @head tells of; ACT_NONE where it tells of a
   part that is not all or none of them. */
guint32 act_part_find (const ActReading *reading, guint head);

#endif
