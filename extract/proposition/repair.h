/* Repair of clauses where the parser is known to err. */
#ifndef ACTANT_REPAIR_H
#define ACTANT_REPAIR_H

#include "clause/clause.h"

/* Changes @clauses in place, before perspectives are computed: "…, wrote Ann"
   whose speaker was taken for an object; "told parliament the number … is
   high" whose inner subject was; participles that are no passives; gaps of
   chains ("the order that he plans to sign"). */
void act_clauses_repair (ActClauses *clauses);

#endif
