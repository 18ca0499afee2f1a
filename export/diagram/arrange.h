/* The parts of a picture that no line connects, side by side. */
#ifndef ACTANT_ARRANGE_H
#define ACTANT_ARRANGE_H

#include <graphviz/gvc.h>

/* How large the picture of a graph that is laid out is, in points. */
void act_arrange_get_size (Agraph_t *graph, double *width, double *height);

/* Moves the parts of a graph that is laid out, whole frames and all, so that
   they fill a page; its heading stays above. Layered layouts put them one below
   the other. */
void act_arrange (Agraph_t *graph);

#endif
