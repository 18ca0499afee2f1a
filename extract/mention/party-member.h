/* Which member of a party a word for one means. */
#ifndef ACTANT_PARTY_MEMBER_H
#define ACTANT_PARTY_MEMBER_H

#include "mention/chain.h"

/* "Sen. Ann Lee (R-Ohio) … *The Republican*, *the Ohio Republican* …": the only
   one named near before of whom the text tells the party, and that state; or
   ACT_NONE. */
guint32 act_party_find_member (ActResolver *resolver, guint32 index);

#endif
