/* Statements that the label of their subject or object says already: "*land
   bridge that will lead into the park* – lead into – park". */
#ifndef ACTANT_ECHO_H
#define ACTANT_ECHO_H

#include "proposition/reading.h"

/* (transfer full) What act_echo_note () fills. */
GArray *act_echoes_new (void);

/* Remembers that the label of the subject or object of proposition @index has
   @clause (nullable), if it has. */
void act_echo_note (const ActReading *reading, const ActClause *clause,
                    guint index);

/* Takes back proposition @index, of this sentence. */
void act_echo_take_back (const ActReading *reading, guint index);

/* Takes those clauses from the labels that tell of whom it is without them
   ("two jets *bought from Norway*"), and takes back the propositions of the
   others. At the end of the document. */
void act_echo_settle (const ActReading *reading);

#endif
