/* Antecedents that the text itself tells, without any weighing: of reflexives,
   of who goes on speaking, of some possessives, of who is named later in the
   sentence. */
#ifndef ACTANT_PRONOUN_TOLD_H
#define ACTANT_PRONOUN_TOLD_H

#include "mention/pronoun.h"

/* The reference that the pronoun means, before or behind it, or %ACT_NONE. */
guint32 act_pronoun_find_told (ActResolver *resolver, guint32 index);

#endif
