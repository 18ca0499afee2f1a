/* What somebody wants others to do. */
#ifndef ACTANT_WISH_H
#define ACTANT_WISH_H

#include "proposition/verb.h"

/* "wants *Norway* to sign": the wish is all that Norway is to do, not Norway.
   FALSE where the verb is none of wishes. */
gboolean act_verb_add_wish (const ActVerb *verb, guint object);

#endif
