/* Whose documents belong together: what decides where a name alone does not. */
#ifndef ACTANT_RESOLVE_CONTEXT_H
#define ACTANT_RESOLVE_CONTEXT_H

#include "resolve/cluster.h"

typedef struct ActContext ActContext;

/* Borrows @input and @clusters. */
ActContext *act_context_new (const ActInput *input, ActClusters *clusters);
void act_context_free (ActContext *context);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActContext, act_context_free)

/* Whether a document that uses the node @a and one that uses a name of the
   cluster of @b have at least two other persons or things in common. */
gboolean act_context_is_shared (ActContext *context, guint32 a, guint32 b);

/* Whether the cluster of @a is found only in documents that the cluster of @b
   is in, and in fewer: somebody's wife or brother, as far as the texts go. */
gboolean act_context_is_in_shadow (ActContext *context, guint32 a, guint32 b);

/**
 * act_context_group:
 *
 * Two documents that say nothing but "Smith" mean one man only if they share at
 * least two other persons or organisations.
 *
 * Returns: (transfer full): for every local of a bare name that joined nothing
 * the first local of its group, itself when alone; %ACT_NONE for all others.
 */
guint32 *act_context_group (ActContext *context);

#endif
