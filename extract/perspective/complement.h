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

/* "will thank Norway *for sending* troops", "criticized it *for building* the
   prison": it did, whether it is thanked, criticized or not. */
gboolean act_clause_is_judged (const ActClauses *clauses,
                               const ActClause *governor,
                               const ActClause *clause);

/* "called *on the parties* to withdraw": the head of the phrase with a
   preposition that is to do what the infinitive @clause says; 0 for none. */
guint act_clause_find_addressee (const ActClauses *clauses,
                                 const ActClause *governor,
                                 const ActClause *clause);

/* "of *exporting* arms", "of *having exported* arms". */
gboolean act_clause_is_gerund (const ActClauses *clauses,
                               const ActClause *clause);

/* "reports of Ann *selling* it": the gerund with its own subject says what the
   noun is about (act_clauses_repair () has found the subject). */
gboolean act_clause_is_gerund_of_noun (const ActClause *clause, guint noun);

/* "*reported killing* ten", unlike "is reported to have killed": so they say.
 */
gboolean act_clause_is_reported (const ActClauses *clauses,
                                 const ActClause *governor,
                                 const ActClause *clause);

/* "blamed Ann for helping Acme, *which* closed its plant": who blames her need
   not say that; who writes does. */
gboolean act_clause_is_aside_in_charge (const ActClauses *clauses,
                                        const ActClause *governor,
                                        const ActClause *clause);

#endif
