/* Which quads a query can see at all. */
#ifndef ACTANT_INTEREST_H
#define ACTANT_INTEREST_H

#include <rasqal.h>

#include "rdf/quad.h"

typedef struct ActInterest ActInterest;

/**
 * act_interest_new:
 * @query: prepared
 * @stripped: its text, of act_dialect_strip ()
 *
 * The answer hangs on those quads alone that fit some pattern of the query when
 * every variable may be whatever all patterns of its group let it be: what
 * stands behind act:claim is a claim, so that "?c rdfs:label ?l" beside it asks
 * for no entity's label; a predicate that is also a subject is a relation.
 *
 * Returns: (transfer full): %NULL when all quads matter: the query describes
 * resources or has queries inside.
 */
ActInterest *act_interest_new (rasqal_query *query, const char *stripped,
                               const char *base);
void act_interest_free (ActInterest *interest);

/* The kinds of quads of which some may fit a pattern; all when @interest is
   NULL. Attributions and quotations whose variables serve to join patterns
   alone, which is what most queries do with them, are numbered: checksums take
   a tenth of an answer. */
void act_interest_choose (const ActInterest *interest, ActQuadChoice *choice);
/* Whether the variable, of the query, serves to join patterns of its only group
   alone: it needs no value. */
gboolean act_interest_hides (const ActInterest *interest,
                             const rasqal_variable *variable);
/* Whether the quad fits a pattern; all do when @interest is NULL. */
gboolean act_interest_wants (const ActInterest *interest, const ActQuad *quad);

#endif
