/* Statements that another one of the same sentence tells with more: "pay –
   official visit to Namibia" beside "pay visit to – Namibia". */
#ifndef ACTANT_RESTATED_H
#define ACTANT_RESTATED_H

#include "proposition/reading.h"

/* Takes back what the sentence has told twice: the statement whose words the
   other one has, too, but for adjectives where the other one's object is
   somebody with a name. One whose own object has a name stays. What is left is
   as sure as what it restates, and of its class. */
void act_restated_drop (const ActReading *reading);

#endif
