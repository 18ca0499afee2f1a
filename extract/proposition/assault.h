/* What of the acts that verbs of arms tell of is done with arms. */
#ifndef ACTANT_ASSAULT_H
#define ACTANT_ASSAULT_H

#include "proposition/reading.h"

/* "torrential rains", "the quake in Oslo", "Hurricane Katrina". */
gboolean act_entity_is_nature (const ActReading *reading, guint32 index);

gboolean act_entity_is_named_person (const ActReading *reading, guint32 index);

/* "launched a missile *into the sea*": at nobody. */
gboolean act_shot_is_into_sea (const ActReading *reading,
                               const ActStatement *statement);

/* ASSAULT, what it is in its place ("attacked the law", "captured the
   suspect"), or NULL ("the quake destroyed homes"). @clause: nullable. */
const char *act_assault_mend_class (const ActReading *reading,
                                    const ActClause *clause,
                                    const ActStatement *statement);

#endif
