/* Coreference columns: who is who as the scorers of coreference read it. */
#ifndef ACTANT_COLUMNS_H
#define ACTANT_COLUMNS_H

#include "mention/chain.h"

/* Appends what act_mentions_format_coref () says. */
void act_columns_format (const ActResolver *resolver, GString *out);

#endif
