/* Entities: what a chain of references becomes in the record. */
#ifndef ACTANT_ENTITY_H
#define ACTANT_ENTITY_H

#include "mention/chain.h"

/* Has the chain with this root a name, or is it a body of a known state? */
gboolean act_entity_is_named (ActResolver *resolver, guint32 root);

/* Adds the entity of a chain to the record (without its mentions): type, label,
   gender, aliases, identity. @next: the next reference of the same chain. */
guint32 act_entity_new (ActResolver *resolver, guint32 root,
                        const guint32 *next, ActRecord *record);

#endif
