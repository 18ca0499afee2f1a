/* A diagram in graphviz's language, through cgraph. */
#include "diagram/caption.h"
#include "diagram/label.h"
#include "diagram/look.h"
#include "rdf/iri.h"

#include <graphviz/cgraph.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Fonts: the first is what Debian has; viewers of an SVG take the next that
   they know. Sizes in points. */
#define FONTS "DejaVu Sans,Verdana,Helvetica,Arial,sans-serif"
enum { NODE_POINTS = 12, MAX_NODE_POINTS = 18, RELATION_POINTS = 10 };

/* Room in shapes that are narrower than their box. */
#define WIDE_MARGIN "0.22,0.12"
/* Between a relation's words and its line. */
#define RELATION_MARGIN "0.05,0.02"

/* The outline of whom the diagram is about. */
#define FOCUS_WIDTH "2.5"

typedef struct {
  const ActDiagram *diagram;
  const ActEntity *entities;
  Agraph_t *graph;
  Agnode_t **nodes; /* by entity */
  gboolean dark;
  ActLayout layout;
} Drawing;

/* Setters with cgraph's want of writable strings. */
static void
set (void *object, const char *name, const char *value)
{
  agsafeset (object, (char *) (guintptr) name, (char *) (guintptr) value,
             (char *) (guintptr) "");
}

static void
set_default (Agraph_t *graph, int kind, const char *name, const char *value)
{
  agattr (graph, kind, (char *) (guintptr) name, (char *) (guintptr) value);
}

static void
set_text (void *object, const char *name, const char *text)
{
  g_autoptr (GString) escaped = g_string_new (NULL);

  act_label_append_escaped (escaped, text);
  set (object, name, escaped->str);
}

static void
set_points (void *object, double points)
{
  g_autofree char *text = g_strdup_printf ("%d", (int) points);

  set (object, "fontsize", text);
}

static void
set_defaults (const Drawing *drawing)
{
  const char *text = drawing->dark ? "#eceff1" : "#1b1d20";
  const char *line = drawing->dark ? "#aab0b8" : "#5a5f66";
  const char *ground = drawing->dark ? "#15171b" : "#ffffff";
  Agraph_t *graph = drawing->graph;
  gboolean layers = drawing->layout == ACT_LAYOUT_LAYERS ||
                    (drawing->layout == ACT_LAYOUT_NONE &&
                     drawing->diagram->edges->len <= ACT_LAYERED_EDGES);

  set_default (graph, AGRAPH, "charset", "UTF-8");
  set_default (graph, AGRAPH, "bgcolor", ground);
  set_default (graph, AGRAPH, "fontname", FONTS);
  set_default (graph, AGRAPH, "fontcolor", text);
  set_default (graph, AGRAPH, "labelloc", "t");
  set_default (graph, AGRAPH, "labeljust", "l");
  set_default (graph, AGRAPH, "pad", "0.3");
  set_default (graph, AGRAPH, "layout", layers ? "dot" : "sfdp");
  if (layers) {
    set_default (graph, AGRAPH, "rankdir", "LR");
    set_default (graph, AGRAPH, "nodesep", "0.22");
    set_default (graph, AGRAPH, "ranksep", "0.45");
  } else {
    set_default (graph, AGRAPH, "overlap", "prism");
    set_default (graph, AGRAPH, "splines", "line");
    set_default (graph, AGRAPH, "outputorder", "edgesfirst");
    set_default (graph, AGRAPH, "K", "0.9");
  }
  set_default (graph, AGNODE, "fontname", FONTS);
  set_default (graph, AGNODE, "fontcolor", text);
  set_default (graph, AGNODE, "color", line);
  set_default (graph, AGNODE, "margin", "0.12,0.06");
  set_default (graph, AGNODE, "height", "0.3");
  set_default (graph, AGNODE, "penwidth", "0.8");
  set_default (graph, AGEDGE, "fontname", FONTS);
  set_default (graph, AGEDGE, "fontsize", "10");
  set_default (graph, AGEDGE, "arrowsize", "0.7");
}

/* A backslash escapes, "%" starts graphviz's own names, what looks like an
   entity becomes one. */
static gboolean
is_plain (const char *name)
{
  for (const char *p = name; *p; p++)
    if (*p == '\\' || act_label_has_entity (p))
      return FALSE;
  return *name && *name != '%';
}

/* The name is what a screen reader says: the label; the id where that is
   taken or no name for graphviz. */
static char *
get_node_name (const Drawing *drawing, const ActEntity *entity,
               const char *label)
{
  char *name = g_strdelimit (g_strdup (label), "\n", ' ');

  if (is_plain (name) && !agnode (drawing->graph, name, FALSE))
    return name;
  g_free (name);
  return g_strdup (entity->id);
}

static Agnode_t *
add_node (const Drawing *drawing, guint32 index)
{
  const ActEntity *entity = &drawing->entities[index];
  const ActTypeLook *look = act_look_get_type (entity->type);
  g_autofree char *text = act_caption_get_node (entity);
  g_autofree char *name = get_node_name (drawing, entity, text);
  double weight = log2 (1.0 + entity->n_mentions);

  Agnode_t *node = agnode (drawing->graph, name, TRUE);
  g_autofree char *tooltip = g_strdup_printf (
      "%s (%s), %u %s, %u %s", text, look->name, entity->n_mentions,
      entity->n_mentions == 1 ? "mention" : "mentions", entity->n_documents,
      entity->n_documents == 1 ? "article" : "articles");
  set_text (node, "label", text);
  set_text (node, "tooltip", tooltip);
  set (node, "shape", look->shape);
  set (node, "style", look->style);
  if (entity->type == ACT_ENTITY_EVENT)
    set (node, "margin", WIDE_MARGIN);
  set (node, "fillcolor", drawing->dark ? look->dark : look->light);
  set_points (node, MIN (NODE_POINTS + weight, MAX_NODE_POINTS));
  if (index == drawing->diagram->focus[0] ||
      index == drawing->diagram->focus[1])
    set (node, "penwidth", FOCUS_WIDTH);
  return node;
}

static Agnode_t *
get_node (const Drawing *drawing, guint32 entity)
{
  if (!drawing->nodes[entity])
    drawing->nodes[entity] = add_node (drawing, entity);
  return drawing->nodes[entity];
}

static void
set_address (void *object, const char *attribute, const char *uri)
{
  g_autofree char *address = uri ? act_iri_from_address (uri) : NULL;

  /* no link that runs something */
  if (address && (g_str_has_prefix (address, "http://") ||
                  g_str_has_prefix (address, "https://")))
    set_text (object, attribute, address);
}

/* Where a line has its arrow. */
typedef enum { ARROW_NONE, ARROW_HEAD, ARROW_TAIL } Arrow;

static void
style_line (const Drawing *drawing, const ActEdge *edge, Agedge_t *line,
            Arrow arrow)
{
  const ActEdgeLook *look = act_look_get_edge (edge->style);
  const char *color = drawing->dark ? look->dark : look->light;
  g_autofree char *width =
      g_strdup_printf ("%.1f", MIN (1.0 + 0.5 * log2 (edge->claims->len), 4.0));

  set (line, "class", look->class);
  set (line, "style", look->style);
  set (line, "color", color);
  set (line, "fontcolor", color);
  set (line, "penwidth", width);
  if (arrow == ARROW_NONE)
    set (line, "arrowhead", "none");
  else if (arrow == ARROW_TAIL)
    set (line, "dir", "back");
}

/* Tooltip and link of a line or of the words on it. */
static void
describe (void *object, const char *tooltip, const char *uri)
{
  set_text (object, "tooltip", tooltip);
  set_address (object, "URL", uri);
}

/* For other programs: the words are the line's label. */
static void
add_labelled_edge (const Drawing *drawing, const ActEdge *edge, Agnode_t *from,
                   Agnode_t *to, const char *label)
{
  g_autofree char *tooltip = act_caption_get_tooltip (drawing->diagram, edge);
  Agedge_t *line = agedge (drawing->graph, from, to, NULL, TRUE);

  style_line (drawing, edge, line, ARROW_HEAD);
  describe (line, tooltip, act_caption_get_address (drawing->diagram, edge));
  set_text (line, "label", label);
}

/* The whole statement: what a screen reader says of the relation. */
static char *
get_relation_name (const Drawing *drawing, const ActEdge *edge,
                   const char *label, guint number)
{
  g_autofree char *words = g_strdelimit (g_strdup (label), "\n", ' ');
  g_autofree char *from =
      act_caption_get_short (&drawing->entities[edge->subject]);
  g_autofree char *to =
      act_caption_get_short (&drawing->entities[edge->object]);
  g_autofree char *name =
      g_strdup_printf ("%u: %s – %s – %s", number, from, words, to);

  return is_plain (name) ? g_steal_pointer (&name)
                         : g_strdup_printf ("relation %u", number);
}

/* Is the object to stand left of the subject? */
static gboolean
points_back (const Drawing *drawing, const ActEdge *edge)
{
  const int *columns = drawing->diagram->columns;

  return columns && columns[edge->object] < columns[edge->subject];
}

/* The words are a small node of their own between two lines: so the layout
   keeps room for them, and nothing crosses or touches them. */
static void
add_relation (const Drawing *drawing, const ActEdge *edge, Agnode_t *from,
              Agnode_t *to, const char *label, guint number)
{
  const ActEdgeLook *look = act_look_get_edge (edge->style);
  g_autofree char *name = get_relation_name (drawing, edge, label, number);
  g_autofree char *tooltip = act_caption_get_tooltip (drawing->diagram, edge);
  const char *uri = act_caption_get_address (drawing->diagram, edge);
  Agnode_t *middle = agnode (drawing->graph, name, TRUE);

  set_text (middle, "label", label);
  set (middle, "shape", "none");
  set (middle, "class", look->class);
  set (middle, "margin", RELATION_MARGIN);
  set (middle, "width", "0");
  set (middle, "height", "0");
  set (middle, "fontcolor", drawing->dark ? look->dark : look->light);
  set_points (middle, RELATION_POINTS);
  describe (middle, tooltip, uri);
  gboolean back = points_back (drawing, edge);
  for (int half = 0; half < 2; half++) {
    Agnode_t *left = half ? middle : back ? to : from;
    Agnode_t *right = !half ? middle : back ? from : to;
    Agedge_t *line = agedge (drawing->graph, left, right, NULL, TRUE);
    style_line (drawing, edge, line,
                half == back ? ARROW_NONE
                : back       ? ARROW_TAIL
                             : ARROW_HEAD);
    describe (line, tooltip, uri);
  }
}

static void
add_edge (const Drawing *drawing, const ActEdge *edge, guint number)
{
  Agnode_t *from = get_node (drawing, edge->subject);
  Agnode_t *to = get_node (drawing, edge->object);
  g_autofree char *label = act_caption_get_edge (drawing->diagram, edge);

  if (drawing->layout == ACT_LAYOUT_NONE)
    add_labelled_edge (drawing, edge, from, to, label);
  else
    add_relation (drawing, edge, from, to, label, number);
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
  drawing.graph = agopen (title, Agdirected, NULL);
  set_defaults (&drawing);
  add_heading (&drawing);
  for (guint i = 0; i < diagram->edges->len; i++)
    add_edge (&drawing, diagram->edges->pdata[i], i + 1);

  FILE *file = open_memstream (&bytes, &length);
  g_assert (file);
  agwrite (drawing.graph, file);
  fclose (file);
  agclose (drawing.graph);
  g_free (drawing.nodes);
  char *dot = g_strndup (bytes, length);
  free (bytes);
  return dot;
}
