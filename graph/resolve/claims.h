/* From statements to claims: what is said once, whoever says it. */
#ifndef ACTANT_RESOLVE_CLAIMS_H
#define ACTANT_RESOLVE_CLAIMS_H

#include "resolve/input.h"
#include "view/graph-private.h"

/* Fills the graph's claims and attributions. Documents, groups and entities are
   there; @entity: of every local. The statements of @input get entities in
   place of locals. */
void act_claims_add (ActGraph *graph, ActInput *input, const guint32 *entity);

#endif
