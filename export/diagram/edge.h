/* Lines of a diagram, before any is chosen. */
#ifndef ACTANT_EDGE_H
#define ACTANT_EDGE_H

#include "diagram/diagram.h"

/* An edge is counted by reference; an array of them frees its own. */
ActEdge *act_edge_ref (ActEdge *edge);
void act_edge_unref (ActEdge *edge);
GPtrArray *act_edges_new (void);

/* Adds a claim to the edge of this key (taken over), which is made when there
   is none. Afterwards act_edges_finish () sorts the claims of each edge and
   scores it, act_edges_sort () puts the best edge first. */
void act_edges_add_claim (const ActGraph *graph, GPtrArray *edges,
                          GHashTable *by_key, char *key, guint32 index,
                          ActEdgeStyle style);
void act_edges_finish (const ActGraph *graph, GPtrArray *edges);
void act_edges_sort (GPtrArray *edges);

/* How the claim is drawn. FALSE for what nobody puts forward: it is only
   asked. */
gboolean act_claim_get_style (const ActGraph *graph, const ActClaim *claim,
                              ActEdgeStyle *style);

/* All edges of the graph, best first, in an array that act_edges_new () made;
   @n_between: how many statements stand between two entities. */
GPtrArray *act_edges_collect (const ActGraph *graph, guint *n_between);

#endif
