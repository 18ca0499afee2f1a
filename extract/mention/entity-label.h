/* Labels of entities. */
#ifndef ACTANT_ENTITY_LABEL_H
#define ACTANT_ENTITY_LABEL_H

#include "mention/chain.h"

/* Takes the quotation marks out of a label that holds only one of a pair. */
void act_label_drop_half_quotes (char *label);

/* The words of the reference, without half a pair of quotation marks. (transfer
   full) */
char *act_entity_get_text (const ActReferences *references,
                           const ActReference *it);

/* What the chain of the reference @index, which tells most of it, is called.
   @known: what the gazetteer knows of it, if anything. (transfer full) */
char *act_entity_get_label (ActResolver *resolver, guint32 index,
                            ActKnown *known);

#endif
