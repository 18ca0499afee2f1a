/* Bare names that fit no full one: whose documents belong together. */
#ifndef ACTANT_RESOLVE_CONTEXT_H
#define ACTANT_RESOLVE_CONTEXT_H

#include "resolve/cluster.h"

/**
 * act_context_group:
 *
 * Two documents that say nothing but "Smith" mean one man only if they share at
 * least two other persons or organisations.
 *
 * Returns: (transfer full): for every local of a bare name that joined nothing
 * the first local of its group, itself when alone; %ACT_NONE for all others.
 */
guint32 *act_context_group (const ActInput *input, ActClusters *clusters);

#endif
