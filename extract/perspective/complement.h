/* Gerunds that say what the object of the verb above them does. */
#ifndef ACTANT_COMPLEMENT_H
#define ACTANT_COMPLEMENT_H

#include "clause/clause.h"

/* "accused the captain *of having* …", "stopped him *from leaving*", "blamed
   her *for losing* …": the gerund's subject is the object of @governor (of a
   passive: its subject), not its subject. */
gboolean act_clause_is_of_object (const ActClauses *clauses,
                                  const ActClause *governor,
                                  const ActClause *clause);

#endif
