/* Names under which documents know a thing as a person or a place by mistake.
 */
#ifndef ACTANT_RESOLVE_WRONG_TYPE_H
#define ACTANT_RESOLVE_WRONG_TYPE_H

#include "resolve/context.h"

/* Whether the documents that use the name of the node @few in its class err,
   and mean what those do that have the node @many, of the same key in another.
 */
gboolean act_wrong_type_is_one (ActClusters *clusters, ActContext *context,
                                guint32 few, guint32 many);

#endif
