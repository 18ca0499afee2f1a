/* Diagrams: the part of a graph that a person can read on one picture. */
#ifndef ACTANT_DIAGRAM_H
#define ACTANT_DIAGRAM_H

#include <actant/export.h>

#include "output.h"

/** How an edge is drawn: what the texts do with its statements. */
typedef enum {
  ACT_EDGE_STATED,     /* a document says so in its own voice */
  ACT_EDGE_ATTRIBUTED, /* only somebody quoted says so */
  ACT_EDGE_POSSIBLE,   /* planned, demanded, possible, conditional */
  ACT_EDGE_DISPUTED,   /* somebody denies or doubts it */
  ACT_N_EDGE_STYLE
} ActEdgeStyle;

/** Parallel statements of one style, drawn as one edge. */
typedef struct {
  guint32 subject, object; /* entities */
  ActEdgeStyle style;
  GArray *claims; /* of guint32, best first */
  double score;
} ActEdge;

/**
 * ActDiagram:
 * @edges: (element-type ActEdge): best first
 * @n_shown: statements drawn; @n_between: statements between two entities, the
 *   others have an amount, a date or a clause as object
 */
typedef struct {
  const ActGraph *graph;
  GPtrArray *edges;
  guint n_shown, n_between, n_claims;
} ActDiagram;

/* Chooses at most @max_edges edges. The graph must outlive the diagram. */
ActDiagram *act_diagram_new (const ActGraph *graph, guint max_edges);
void act_diagram_free (ActDiagram *diagram);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActDiagram, act_diagram_free)

typedef enum {
  ACT_LAYOUT_LAYERS, /* dot, left to right */
  ACT_LAYOUT_FORCES, /* sfdp */
  ACT_LAYOUT_NONE    /* for other programs: relations are labelled edges, in the
                        pictures they are small nodes between two edges */
} ActLayout;

/* Up to so many edges a layered layout is readable and quick. */
enum { ACT_DIAGRAM_EDGES = 60, ACT_LAYERED_EDGES = 90 };

/* The diagram in graphviz's language, (transfer full). */
char *act_diagram_to_dot (const ActDiagram *diagram, ActLayout layout,
                          gboolean dark);

/* DOT, SVG, PNG or PDF to the output. */
gboolean act_diagram_write (const ActGraph *graph, ActFormat format,
                            const ActExportOptions *options, ActOutput *output,
                            GError **error);

/* All entities, and as edges all claims between two of them, with what is known
   of them as typed attributes. */
void act_graphml_write (const ActGraph *graph, ActOutput *output);

#endif
