/* A diagram in graphviz's language, through cgraph. */
#include "diagram/caption.h"
#include "diagram/label.h"
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

typedef struct {
  const char *name, *shape, *style, *sign; /* sign: for the legend */
  const char *light, *dark;                /* fill */
} TypeLook;

/* Room in shapes that are narrower than their box. */
#define WIDE_MARGIN "0.22,0.12"

/* Shape and shade differ too, so that the picture works in grey. */
static const TypeLook types[ACT_N_ENTITY_TYPE] = {
    [ACT_ENTITY_PERSON] = {"person", "ellipse", "filled", "⬤", "#cfe4f7",
                           "#1d4d7a"},
    [ACT_ENTITY_ORGANIZATION] = {"organization", "box", "filled", "■",
                                 "#fbdfae", "#7a520d"},
    [ACT_ENTITY_PLACE] = {"place", "hexagon", "filled", "⬢", "#cdebcb",
                          "#2a5f2d"},
    [ACT_ENTITY_GROUP] = {"group of people", "box", "filled,rounded", "▣",
                          "#e5d6f3", "#533a6e"},
    [ACT_ENTITY_EVENT] = {"event", "cds", "filled", "▶", "#f7f0a8", "#635b14"},
    [ACT_ENTITY_WORK] = {"work", "note", "filled", "▤", "#dcdcdc", "#4d4d4d"},
    [ACT_ENTITY_CONCEPT] = {"thing or idea", "box", "filled,rounded,dashed",
                            "▢", "#f4f4f4", "#2e3138"},
    [ACT_ENTITY_OTHER] = {"other", "box", "filled,dotted", "▫", "#ffffff",
                          "#1f2228"},
};

typedef struct {
  const char *name, *style, *sign;
  const char *light, *dark;
} EdgeLook;

static const EdgeLook styles[ACT_N_EDGE_STYLE] = {
    [ACT_EDGE_STATED] = {"stated by the article", "solid", "━━", "#3c4043",
                         "#d0d3d8"},
    [ACT_EDGE_ATTRIBUTED] = {"said by someone quoted", "dashed", "╍╍",
                             "#3c4043", "#d0d3d8"},
    [ACT_EDGE_POSSIBLE] = {"planned, possible, demanded", "dotted", "┅┅",
                           "#1a5fb4", "#8ab8f0"},
    [ACT_EDGE_DISPUTED] = {"denied or disputed", "dashed", "╍╍", "#c01c28",
                           "#ff7b72"},
};

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
  gboolean layers = drawing->layout == ACT_LAYOUT_LAYERS;

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

/* The name is what a screen reader says: the label; the id where that is
   taken or no name for graphviz (a backslash escapes, "%" starts its own, what
   looks like an entity becomes one). */
static char *
get_node_name (const Drawing *drawing, const ActEntity *entity,
               const char *label)
{
  char *name = g_strdelimit (g_strdup (label), "\n", ' ');
  gboolean plain = *name && *name != '%' && !strchr (name, '\\');

  for (const char *p = name; *p; p++)
    plain = plain && !act_label_has_entity (p);
  if (plain && !agnode (drawing->graph, name, FALSE))
    return name;
  g_free (name);
  return g_strdup (entity->id);
}

static Agnode_t *
add_node (const Drawing *drawing, guint32 index)
{
  const ActEntity *entity = &drawing->entities[index];
  const TypeLook *look = &types[entity->type];
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

static void
style_edge (const Drawing *drawing, const ActEdge *edge, Agedge_t *line,
            gboolean head)
{
  const EdgeLook *look = &styles[edge->style];
  const char *color = drawing->dark ? look->dark : look->light;
  g_autofree char *width =
      g_strdup_printf ("%.1f", MIN (1.0 + 0.5 * log2 (edge->claims->len), 4.0));

  set (line, "style", look->style);
  set (line, "color", color);
  set (line, "fontcolor", color);
  set (line, "penwidth", width);
  if (!head)
    set (line, "arrowhead", "none");
}

static void
describe (const Drawing *drawing, const ActEdge *edge, void *object,
          gboolean is_edge)
{
  g_autofree char *tooltip = act_caption_get_tooltip (drawing->diagram, edge);
  const char *uri = act_caption_get_address (drawing->diagram, edge);

  set_text (object, "tooltip", tooltip);
  set_address (object, "URL", uri);
  if (is_edge)
    set_text (object, "labeltooltip", tooltip);
}

/* A labelled edge; or, as force layouts cannot place labels, a small node for
   the relation between two edges. */
static void
add_edge (const Drawing *drawing, const ActEdge *edge, guint number)
{
  Agnode_t *from = get_node (drawing, edge->subject);
  Agnode_t *to = get_node (drawing, edge->object);
  g_autofree char *name = g_strdup_printf ("relation %u", number);
  g_autofree char *label = act_caption_get_edge (drawing->diagram, edge);

  if (drawing->layout == ACT_LAYOUT_LAYERS) {
    Agedge_t *line = agedge (drawing->graph, from, to, name, TRUE);
    style_edge (drawing, edge, line, TRUE);
    set_text (line, "label", label);
    describe (drawing, edge, line, TRUE);
    return;
  }
  const EdgeLook *look = &styles[edge->style];
  Agnode_t *middle = agnode (drawing->graph, name, TRUE);
  set_text (middle, "label", label);
  set (middle, "shape", "plain");
  set (middle, "fontcolor", drawing->dark ? look->dark : look->light);
  set_points (middle, RELATION_POINTS);
  describe (drawing, edge, middle, FALSE);
  style_edge (drawing, edge, agedge (drawing->graph, from, middle, NULL, TRUE),
              FALSE);
  style_edge (drawing, edge, agedge (drawing->graph, middle, to, NULL, TRUE),
              TRUE);
}

static void
append_row (GString *html, const char *text, const char *color, double points)
{
  g_string_append_printf (
      html, "<TR><TD ALIGN=\"LEFT\"><FONT POINT-SIZE=\"%d\" COLOR=\"%s\">",
      (int) points, color);
  act_label_append_xml (html, text);
  g_string_append (html, "</FONT></TD></TR>");
}

static void
append_sign (GString *html, const char *sign, const char *color,
             const char *name)
{
  g_string_append_printf (html, "<FONT COLOR=\"%s\">%s</FONT> %s    ", color,
                          sign, name);
}

/* Darker than the fill, which would be too pale for a small sign. */
static const char *
get_sign_color (const Drawing *drawing, int type)
{
  static const char *const strong[ACT_N_ENTITY_TYPE] = {
      "#3b87c8", "#d9942a", "#4da34a", "#9466bf",
      "#b5a51f", "#7d7d7d", "#9a9a9a", "#9a9a9a"};

  return drawing->dark && type == ACT_ENTITY_OTHER ? "#cccccc" : strong[type];
}

static void
append_legend (const Drawing *drawing, GString *html)
{
  gboolean has_type[ACT_N_ENTITY_TYPE] = {FALSE};
  gboolean has_style[ACT_N_EDGE_STYLE] = {FALSE};
  const GPtrArray *edges = drawing->diagram->edges;

  for (guint i = 0; i < edges->len; i++) {
    const ActEdge *edge = edges->pdata[i];
    has_type[drawing->entities[edge->subject].type] = TRUE;
    has_type[drawing->entities[edge->object].type] = TRUE;
    has_style[edge->style] = TRUE;
  }
  g_string_append (html, "<TR><TD ALIGN=\"LEFT\"><FONT POINT-SIZE=\"11\">");
  for (int i = 0; i < ACT_N_ENTITY_TYPE; i++)
    if (has_type[i])
      append_sign (html, types[i].sign, get_sign_color (drawing, i),
                   types[i].name);
  g_string_append (html, "</FONT></TD></TR><TR><TD ALIGN=\"LEFT\">"
                         "<FONT POINT-SIZE=\"11\">");
  for (int i = 0; i < ACT_N_EDGE_STYLE; i++)
    if (has_style[i])
      append_sign (html, styles[i].sign,
                   drawing->dark ? styles[i].dark : styles[i].light,
                   styles[i].name);
  g_string_append (html, "</FONT></TD></TR>");
}

static void
add_title (const Drawing *drawing)
{
  g_autofree char *title = act_caption_get_title (drawing->diagram);
  g_autofree char *left_out = act_caption_get_left_out (drawing->diagram);
  const char *text = drawing->dark ? "#eceff1" : "#1b1d20";
  const char *soft = drawing->dark ? "#aab0b8" : "#5a5f66";
  GString *html =
      g_string_new ("<TABLE BORDER=\"0\" CELLPADDING=\"3\" CELLSPACING=\"0\">");

  append_row (html, title, text, 16);
  if (left_out)
    append_row (html, left_out, soft, 11);
  if (drawing->diagram->edges->len > 0)
    append_legend (drawing, html);
  g_string_append (html, "</TABLE>");
  char *label = agstrdup_html (drawing->graph, html->str);
  agattr (drawing->graph, AGRAPH, (char *) (guintptr) "label", label);
  agstrfree (drawing->graph, label);
  g_string_free (html, TRUE);
}

char *
act_diagram_to_dot (const ActDiagram *diagram, ActLayout layout, gboolean dark)
{
  guint32 n;
  Drawing drawing = {.diagram = diagram, .dark = dark, .layout = layout};
  char *bytes = NULL;
  size_t length = 0;

  drawing.entities = act_graph_get_entities (diagram->graph, &n);
  drawing.nodes = g_new0 (Agnode_t *, n ? n : 1);
  drawing.graph = agopen ((char *) (guintptr) "Actant", Agdirected, NULL);
  set_defaults (&drawing);
  add_title (&drawing);
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
