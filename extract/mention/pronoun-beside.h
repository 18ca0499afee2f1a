/* What a pronoun cannot mean for what stands beside it. */
#ifndef ACTANT_PRONOUN_BESIDE_H
#define ACTANT_PRONOUN_BESIDE_H

#include "mention/chain.h"

/* Does another one beside the reference at @index show that the pronoun does
   not mean it: the firm of which a paper tells "its chairman", him who acts for
   "his own lawyer", somebody with a full name for "she"? */
gboolean act_pronoun_is_beside (ActResolver *resolver, guint32 index,
                                const ActReference *pronoun);

#endif
