/* What makes a statement worth a line on a diagram. */
#ifndef ACTANT_CHOOSE_H
#define ACTANT_CHOOSE_H

#include "diagram/diagram.h"

/* Does the claim say something by itself? FALSE for "told Ann" where the same
   clause goes on to say what, or "handed Ann" beside "handed a note". @index:
   of a claim with an entity as object. */
gboolean act_claim_is_complete (const ActGraph *graph, guint32 index);

/* The surest of the claim's attributions, of which it has at least one. */
const ActAttribution *act_claim_get_best_attribution (const ActGraph *graph,
                                                      const ActClaim *claim);

#endif
