/* Lines of a diagram, before any is chosen. */
#ifndef ACTANT_EDGE_H
#define ACTANT_EDGE_H

#include "diagram/diagram.h"

/* An edge is counted by reference; an array of them frees its own. */
ActEdge *act_edge_ref (ActEdge *edge);
void act_edge_unref (ActEdge *edge);
GPtrArray *act_edges_new (void);

/* All edges of the graph, best first, in an array that act_edges_new () made;
   @n_between: how many statements stand between two entities. */
GPtrArray *act_edges_collect (const ActGraph *graph, guint *n_between);

#endif
