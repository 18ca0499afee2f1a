/* Shapes: what a node of a type must look like (docs/shapes.ttl). */
#ifndef ACTANT_SHAPE_H
#define ACTANT_SHAPE_H

#include "verify/file-check.h"

/* Checks all typed nodes: how often a property may stand, with what values. */
void act_shapes_check (ActFileCheck *check);

#endif
