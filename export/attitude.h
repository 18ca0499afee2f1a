/* What a claim tells of its subject's attitude. */
#ifndef ACTANT_EXPORT_ATTITUDE_H
#define ACTANT_EXPORT_ATTITUDE_H

#include <actant/graph.h>

/* "says", "thinks", "wants", "for", "against", "asks", or NULL: of an act that
   has happened ("criticised the plan") or of a wish ("wants to join"); none of
   what is denied or only possible, and none of attacks of class ASSAULT, which
   are made with arms. */
const char *act_claim_get_attitude (const ActClaim *claim);

#endif
