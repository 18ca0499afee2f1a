/* Who goes on speaking: "…", *she* added. *He* also said … */
#ifndef ACTANT_PRONOUN_SPEAKER_H
#define ACTANT_PRONOUN_SPEAKER_H

#include "mention/chain.h"

/* The one who spoke just before the open pronoun @index goes on to, if the text
   tells that it is the same; ACT_NONE otherwise. */
guint32 act_pronoun_find_speaker (ActResolver *resolver, guint32 index);

#endif
