/* Claims on which somebody contradicts somebody. */
#ifndef ACTANT_RESOLVE_DISPUTE_H
#define ACTANT_RESOLVE_DISPUTE_H

#include "view/graph-private.h"

/**
 * act_disputes_mark:
 *
 * Sets the disputed flag of the graph's claims: where one and the same content
 * is asserted and denied. To deny a claim and to assert it with the opposite
 * polarity is the same. A date or a place that one side leaves out does not
 * make it another content ("they met on 3 May" is contradicted by "they never
 * met"), two different ones do. Claims are in their order.
 */
void act_disputes_mark (ActGraph *graph);

#endif
