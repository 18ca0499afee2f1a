/* A diagram while it is written down for graphviz. */
#ifndef ACTANT_DRAWING_H
#define ACTANT_DRAWING_H

#include "diagram/diagram.h"

#include <graphviz/cgraph.h>

/* Fonts: the first is what Debian has; viewers of an SVG take the next that
   they know. Sizes in points. */
#define ACT_FONTS "DejaVu Sans,Verdana,Helvetica,Arial,sans-serif"
enum {
  ACT_NODE_POINTS = 13,
  ACT_MAX_NODE_POINTS = 18,
  ACT_RELATION_POINTS = 12
};

typedef struct {
  const ActDiagram *diagram;
  const ActEntity *entities;
  Agraph_t *graph;
  Agnode_t **nodes;    /* by entity */
  Agraph_t **clusters; /* (nullable) */
  gboolean dark;
  ActLayout layout;
} Drawing;

/* Where a line has its arrow. */
typedef enum { ARROW_NONE, ARROW_HEAD, ARROW_TAIL } Arrow;

/* Setters with cgraph's want of writable strings; the text is escaped. */
void act_drawing_set (void *object, const char *name, const char *value);
void act_drawing_set_text (void *object, const char *name, const char *text);
void act_drawing_set_points (void *object, double points);
void act_drawing_set_default (Agraph_t *graph, int kind, const char *name,
                              const char *value);

/* A new node of an entity. */
Agnode_t *act_drawing_add_actor (const Drawing *drawing, guint32 index);
/* The words of an edge and its two lines; @to (nullable): where there is no
   object. @number: of the edge, from 1. Returns the words' node. */
Agnode_t *act_drawing_add_relation (const Drawing *drawing, const ActEdge *edge,
                                    Agnode_t *from, Agnode_t *to, guint number);
void act_drawing_style_line (const Drawing *drawing, const ActEdge *edge,
                             Agedge_t *line, Arrow arrow);
/* Tooltip and link of a line or of the words on it; @uri nullable. */
void act_drawing_describe (void *object, const char *tooltip, const char *uri);

/* A frame to put nodes into. @number: of the frame, from 1. */
Agraph_t *act_drawing_add_frame (const Drawing *drawing, const char *label,
                                 guint number);

/* All rows of a timeline, each node with its place. */
void act_drawing_add_timeline (const Drawing *drawing);

#endif
