/* A diagram in graphviz's language. */
#include "diagram/caption.h"
#include "diagram/drawing.h"
#include "diagram/look.h"
#include "diagram/order.h"

#include <stdio.h>
#include <stdlib.h>

static void
set_defaults (const Drawing *drawing)
{
  const char *text = drawing->dark ? "#eceff1" : "#1b1d20";
  const char *line = drawing->dark ? "#aab0b8" : "#5a5f66";
  Agraph_t *graph = drawing->graph;
  gboolean layers = drawing->layout == ACT_LAYOUT_LAYERS ||
                    (drawing->layout == ACT_LAYOUT_NONE &&
                     drawing->diagram->edges->len <= ACT_LAYERED_EDGES);

  gboolean timeline = drawing->diagram->kind == ACT_DIAGRAM_TIMELINE;

  act_drawing_set_default (graph, AGRAPH, "charset", "UTF-8");
  act_drawing_set_default (graph, AGRAPH, "bgcolor",
                           act_look_get_ground (drawing->dark));
  act_drawing_set_default (graph, AGRAPH, "fontname", ACT_FONTS);
  act_drawing_set_default (graph, AGRAPH, "fontcolor", text);
  act_drawing_set_default (graph, AGRAPH, "labelloc", "t");
  act_drawing_set_default (graph, AGRAPH, "labeljust", "l");
  act_drawing_set_default (graph, AGRAPH, "pad", "0.3");
  act_drawing_set_default (graph, AGRAPH, "layout",
                           timeline ? "neato"
                           : layers ? "dot"
                                    : "sfdp");
  if (timeline) {
    act_drawing_set_default (graph, AGRAPH, "inputscale", "72");
    act_drawing_set_default (graph, AGRAPH, "splines", "line");
    act_drawing_set_default (graph, AGNODE, "pos", "");
  } else if (layers) {
    act_drawing_set_default (graph, AGRAPH, "rankdir", "LR");
    act_drawing_set_default (graph, AGRAPH, "nodesep", "0.14");
    act_drawing_set_default (graph, AGRAPH, "ranksep", "0.28");
    /* parts that nothing connects, each by itself: see render.h; other
       programs would put them into a grid */
    if (drawing->diagram->kind == ACT_DIAGRAM_OVERVIEW &&
        drawing->layout == ACT_LAYOUT_LAYERS)
      act_drawing_set_default (graph, AGRAPH, "packmode", "array");
  } else {
    act_drawing_set_default (graph, AGRAPH, "overlap", "prism");
    act_drawing_set_default (graph, AGRAPH, "splines", "line");
    act_drawing_set_default (graph, AGRAPH, "outputorder", "edgesfirst");
    act_drawing_set_default (graph, AGRAPH, "K", "0.9");
  }
  act_drawing_set_default (graph, AGNODE, "fontname", ACT_FONTS);
  act_drawing_set_default (graph, AGNODE, "fontcolor", text);
  act_drawing_set_default (graph, AGNODE, "color", line);
  act_drawing_set_default (graph, AGNODE, "margin", "0.08,0.04");
  act_drawing_set_default (graph, AGNODE, "height", "0.3");
  act_drawing_set_default (graph, AGNODE, "penwidth", "0.8");
  act_drawing_set_default (graph, AGEDGE, "fontname", ACT_FONTS);
  act_drawing_set_default (graph, AGEDGE, "fontsize", "10");
  act_drawing_set_default (graph, AGEDGE, "arrowsize", "0.7");
}

/* The frame that both entities stand in, or NULL. */
static Agraph_t *
get_frame (const Drawing *drawing, guint32 a, guint32 b)
{
  const int *clusters = drawing->diagram->clusters;

  return drawing->clusters && clusters[a] != ACT_NO_CLUSTER &&
                 clusters[a] == clusters[b]
             ? drawing->clusters[clusters[a]]
             : NULL;
}

static void
frame_relation (const Drawing *drawing, const ActEdge *edge, Agnode_t *words)
{
  Agraph_t *frame = get_frame (drawing, edge->subject, edge->object);

  if (frame)
    agsubnode (frame, words, TRUE);
}

static Agnode_t *
get_node (const Drawing *drawing, guint32 entity)
{
  Agraph_t *frame = get_frame (drawing, entity, entity);

  if (!drawing->nodes[entity]) {
    drawing->nodes[entity] = act_drawing_add_actor (drawing, entity);
    if (frame)
      agsubnode (frame, drawing->nodes[entity], TRUE);
  }
  return drawing->nodes[entity];
}

/* For other programs: the words are the line's label. */
static void
add_labelled_edge (const Drawing *drawing, const ActEdge *edge, Agnode_t *from,
                   Agnode_t *to)
{
  g_autofree char *label = act_caption_get_edge (drawing->diagram, edge);
  g_autofree char *tooltip = act_caption_get_tooltip (drawing->diagram, edge);
  Agedge_t *line = agedge (drawing->graph, from, to, NULL, TRUE);

  act_drawing_style_line (drawing, edge, line, ARROW_HEAD);
  act_drawing_describe (line, tooltip,
                        act_caption_get_address (drawing->diagram, edge));
  act_drawing_set_text (line, "label", label);
}

static void
add_edge (const Drawing *drawing, const ActEdge *edge, guint number)
{
  Agnode_t *from = get_node (drawing, edge->subject);
  Agnode_t *to = get_node (drawing, edge->object);

  if (drawing->layout == ACT_LAYOUT_NONE)
    add_labelled_edge (drawing, edge, from, to);
  else
    frame_relation (drawing, edge,
                    act_drawing_add_relation (drawing, edge, from, to, number));
}

static void
add_clusters (Drawing *drawing)
{
  const GPtrArray *labels = drawing->diagram->cluster_labels;

  /* forces would tear a frame's actors apart */
  if (!labels || drawing->layout == ACT_LAYOUT_FORCES)
    return;
  drawing->clusters = g_new0 (Agraph_t *, labels->len + 1);
  for (guint i = 0; i < labels->len; i++)
    drawing->clusters[i] =
        act_drawing_add_frame (drawing, labels->pdata[i], i + 1);
}

static void
add_heading (const Drawing *drawing)
{
  g_autofree char *heading =
      act_look_get_heading (drawing->diagram, drawing->dark);
  char *label = agstrdup_html (drawing->graph, heading);

  agattr (drawing->graph, AGRAPH, (char *) (guintptr) "label", label);
  agstrfree (drawing->graph, label);
}

char *
act_diagram_to_dot (const ActDiagram *diagram, ActLayout layout, gboolean dark)
{
  guint32 n;
  Drawing drawing = {.diagram = diagram, .dark = dark, .layout = layout};
  g_autofree char *title = act_caption_get_title (diagram);
  char *bytes = NULL;
  size_t length = 0;

  drawing.entities = act_graph_get_entities (diagram->graph, &n);
  drawing.nodes = g_new0 (Agnode_t *, n ? n : 1);
  Agdisc_t discipline = act_order_get_discipline ();
  drawing.graph = agopen (title, Agdirected, &discipline);
  set_defaults (&drawing);
  add_heading (&drawing);
  add_clusters (&drawing);
  if (diagram->kind == ACT_DIAGRAM_TIMELINE)
    act_drawing_add_timeline (&drawing);
  else
    for (guint i = 0; i < diagram->edges->len; i++)
      add_edge (&drawing, diagram->edges->pdata[i], i + 1);

  FILE *file = open_memstream (&bytes, &length);
  g_assert (file);
  agwrite (drawing.graph, file);
  fclose (file);
  agclose (drawing.graph);
  g_free (drawing.nodes);
  g_free (drawing.clusters);
  char *dot = g_strndup (bytes, length);
  free (bytes);
  return dot;
}
