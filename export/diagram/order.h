/* The order in which graphviz sees frames. */
#ifndef ACTANT_ORDER_H
#define ACTANT_ORDER_H

#include <graphviz/cgraph.h>

/* What a frame's name begins with; graphviz wants "cluster", the number (from
   1) is its place in the order. */
#define ACT_FRAME_NAME "cluster "

/**
 * act_order_get_discipline:
 *
 * For agopen () and agread (): frames are handled in the order of their
 * numbers. cgraph's own identifiers are addresses of names, so that the order,
 * and with it the layout, would change from run to run. Takes memory from libc
 * alone: a forked child may use it.
 */
Agdisc_t act_order_get_discipline (void);

#endif
