/* "Bob Day's lawyer said *he* …", "Ann told Mary *she* …": he and she in what
   somebody says of himself or of another one. */
#ifndef ACTANT_PRONOUN_REPORTED_H
#define ACTANT_PRONOUN_REPORTED_H

#include "mention/chain.h"

/* Who is meant by the subject @index of what is said: whom a spokesman or
   lawyer speaks for; who tells it of himself, or to whom it is told. ACT_NONE
   where that tells nothing. @open: TRUE where it can be either of two */
guint32 act_pronoun_find_reported (ActResolver *resolver, guint32 index,
                                   gboolean *open);

#endif
