/* Which states a text speaks of, and which of them only in passing. */
#ifndef ACTANT_STATE_NAME_H
#define ACTANT_STATE_NAME_H

#include "mention/chain.h"

/* ISO code of the state that a name speaks of: the state, its people, a city or
   a part of it; or NULL. */
const char *act_state_get (const ActReferences *references,
                           const ActReference *it);

/* The same; NULL also for who has come from there ("a *U.S.* soldier"), who
   tells the news, and what is said in passing ("Ann Lee, who grew up in
   *Norway*"): what follows is not about that. */
const char *act_state_get_at_home (const ActReferences *references,
                                   const ActReference *it);

/* The state that a name of the state itself speaks of, but in passing; or NULL.
 */
const char *act_state_get_named (const ActReferences *references,
                                 const ActReference *it);

/* Finds the state that the text names most often, but in passing ("an envoy to
   Norway"), and whether it is named more often than all others. */
void act_state_find_home (ActResolver *resolver);

#endif
