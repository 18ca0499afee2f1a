/* How actors and statements look, and the legend that tells it. */
#ifndef ACTANT_LOOK_H
#define ACTANT_LOOK_H

#include "diagram/diagram.h"

/** An actor by its type: the shape tells the same as the colour. */
typedef struct {
  const char *name, *shape, *style;
  const char *sign;         /* for the legend */
  const char *light, *dark; /* fill, by theme */
} ActTypeLook;

/** A line by what the texts do with its statements. @head: its arrowhead, a
    hollow one tells in grey what red tells in colour. */
typedef struct {
  const char *name, *class, *style, *head;
  const char *sign;
  const char *light, *dark;
} ActEdgeLook;

const ActTypeLook *act_look_get_type (ActEntityType type);
const ActEdgeLook *act_look_get_edge (ActEdgeStyle style);

/* Colour of the page. */
const char *act_look_get_ground (gboolean dark);

/* Title, what was left out, and the signs that the diagram uses, as a table in
   graphviz's HTML-like language; (transfer full). */
char *act_look_get_heading (const ActDiagram *diagram, gboolean dark);

#endif
