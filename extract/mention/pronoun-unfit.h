/* What cannot be meant by a pronoun. */
#ifndef ACTANT_PRONOUN_UNFIT_H
#define ACTANT_PRONOUN_UNFIT_H

#include "mention/chain.h"

/* Does what is told of the pronoun not go with the reference at @index: "*it*
   wants" with an attack, "*his* parliament" with an envoy? */
gboolean act_pronoun_is_unfit (ActResolver *resolver, guint32 index,
                               const ActReference *pronoun);

#endif
