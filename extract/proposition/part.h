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

/* "ten people, *including Ann Lee and Bob Day*", "Norway, *along with Sweden*",
   "the brothers, *Bob Day and Tom Day*": the heads of the names, of whom is so
   what is so of @head; their number. @heads: room for ACT_CONJUNCTS_MAX.
   @all: set where the names are all that @head means. */
guint act_part_find_members (const ActReading *reading, guint head,
                             guint16 *heads, gboolean *all);

/* "…, including *Ann Lee*", "…, among them the lawyer *Ann Lee*": @word heads a
   phrase at the end of what a verb tells of people. */
gboolean act_part_is_late_inclusion (const ActReading *reading, guint word);

#endif
