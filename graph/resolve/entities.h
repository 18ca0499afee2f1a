/* From clusters of names to the entities of a graph. */
#ifndef ACTANT_RESOLVE_ENTITIES_H
#define ACTANT_RESOLVE_ENTITIES_H

#include "resolve/cluster.h"
#include "view/graph-private.h"

/**
 * act_entities_add:
 * @group: of act_weak_join ()
 *
 * Fills the graph's entities (in order of their ids), aliases, mentions and
 * merges.
 *
 * Returns: (transfer full): for every local its entity.
 */
guint32 *act_entities_add (ActGraph *graph, const ActInput *input,
                           ActClusters *clusters, const guint32 *group);

#endif
