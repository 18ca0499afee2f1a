/* Who is named only behind a pronoun with which the sentence opens. */
#ifndef ACTANT_PRONOUN_AWAITED_H
#define ACTANT_PRONOUN_AWAITED_H

#include "mention/chain.h"

/* The reference behind the pronoun @index that it means, as the opening of the
   sentence tells ("Asked whether *he* knew, Norman Dale said", "Sentencing
   *him*, she told Norman Dale"), or ACT_NONE. */
guint32 act_pronoun_find_awaited (ActResolver *resolver, guint32 index);

#endif
