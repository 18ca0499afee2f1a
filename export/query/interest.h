/* Which quads a query can see at all. */
#ifndef ACTANT_INTEREST_H
#define ACTANT_INTEREST_H

#include <rasqal.h>

#include "rdf/quad.h"

typedef struct ActInterest ActInterest;

/**
 * act_interest_new:
 * @query: prepared
 *
 * The answer hangs on those quads alone that fit some pattern of the query when
 * every variable may be anything. A variable that stands for a predicate in one
 * pattern of a group and is the subject of another can only be a relation: no
 * other predicate is a subject of a quad.
 *
 * Returns: (transfer full): %NULL when all quads matter: the query describes
 * resources or has queries inside.
 */
ActInterest *act_interest_new (rasqal_query *query, const char *base);
void act_interest_free (ActInterest *interest);

/* The kinds of quads of which some may fit a pattern; all when @interest is
   NULL. */
void act_interest_get_kinds (const ActInterest *interest,
                             gboolean wanted[ACT_N_QUAD_KIND]);
/* Whether the quad fits a pattern; all do when @interest is NULL. */
gboolean act_interest_wants (const ActInterest *interest, const ActQuad *quad);

#endif
