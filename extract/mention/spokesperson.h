/* Whose spokesperson speaks. */
#ifndef ACTANT_SPOKESPERSON_H
#define ACTANT_SPOKESPERSON_H

#include "mention/chain.h"

/* "Acme said it was informed. *A spokesperson* added …": the reference of the
   body for which the phrase at @index speaks, or ACT_NONE. */
guint32 act_spokesperson_find_body (ActResolver *resolver, guint32 index);

#endif
