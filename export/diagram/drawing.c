/* Actors and statements in graphviz's language, through cgraph. */
#include "diagram/drawing.h"

#include "diagram/caption.h"
#include "diagram/label.h"
#include "diagram/look.h"
#include "diagram/order.h"
#include "rdf/iri.h"

#include <math.h>
#include <string.h>

/* Room in shapes that are narrower than their box. */
#define WIDE_MARGIN "0.22,0.12"
/* In shapes that graphviz makes so large that their box fits in: they have room
   enough at the sides. */
#define NARROW_MARGIN "0.01,0.01"
/* Between a relation's words and its line. */
#define RELATION_MARGIN "0.05,0.02"

/* The outline of whom the diagram is about. */
#define FOCUS_WIDTH "2.5"

void
act_drawing_set (void *object, const char *name, const char *value)
{
  agsafeset (object, (char *) (guintptr) name, (char *) (guintptr) value,
             (char *) (guintptr) "");
}

void
act_drawing_set_default (Agraph_t *graph, int kind, const char *name,
                         const char *value)
{
  agattr (graph, kind, (char *) (guintptr) name, (char *) (guintptr) value);
}

void
act_drawing_set_text (void *object, const char *name, const char *text)
{
  g_autoptr (GString) escaped = g_string_new (NULL);

  act_label_append_escaped (escaped, text);
  act_drawing_set (object, name, escaped->str);
}

void
act_drawing_set_points (void *object, double points)
{
  g_autofree char *text = g_strdup_printf ("%d", (int) points);

  act_drawing_set (object, "fontsize", text);
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
   taken or no name for graphviz; on a timeline one stands in several places. */
static char *
get_node_name (const Drawing *drawing, const ActEntity *entity,
               const char *label)
{
  char *name = g_strdelimit (g_strdup (label), "\n", ' ');

  if (is_plain (name) && !agnode (drawing->graph, name, FALSE))
    return name;
  g_free (name);
  name = g_strdup (entity->id);
  for (guint i = 2; agnode (drawing->graph, name, FALSE); i++) {
    g_free (name);
    name = g_strdup_printf ("%s %u", entity->id, i);
  }
  return name;
}

static void
append_lines (GString *html, const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i]; i++) {
    if (i > 0)
      g_string_append (html, "<BR/>");
    act_label_append_xml (html, lines[i]);
  }
}

/* The name and, small, what the entity is. */
static void
set_label (const Drawing *drawing, Agnode_t *node, const char *text,
           const char *role)
{
  if (!role) {
    act_drawing_set_text (node, "label", text);
    return;
  }
  g_autoptr (GString) html = g_string_new (NULL);
  append_lines (html, text);
  g_string_append_printf (html, "<BR/><FONT POINT-SIZE=\"%d\">",
                          ACT_RELATION_POINTS);
  append_lines (html, role);
  g_string_append (html, "</FONT>");
  char *label = agstrdup_html (drawing->graph, html->str);
  act_drawing_set (node, "label", label);
  agstrfree (drawing->graph, label);
}

Agnode_t *
act_drawing_add_actor (const Drawing *drawing, guint32 index)
{
  const ActEntity *entity = &drawing->entities[index];
  const ActTypeLook *look = act_look_get_type (entity->type);
  g_autofree char *text = act_caption_get_node (drawing->diagram, entity);
  g_autofree char *name = get_node_name (drawing, entity, text);
  g_autofree char *role = act_caption_get_role (drawing->diagram, entity);
  double weight = log2 (1.0 + entity->n_mentions);

  Agnode_t *node = agnode (drawing->graph, name, TRUE);
  g_autofree char *tooltip = g_strdup_printf (
      "%s (%s), %u %s, %u %s", text, look->name, entity->n_mentions,
      entity->n_mentions == 1 ? "mention" : "mentions", entity->n_documents,
      entity->n_documents == 1 ? "article" : "articles");
  set_label (drawing, node, text, role);
  act_drawing_set_text (node, "tooltip", tooltip);
  act_drawing_set (node, "shape", look->shape);
  act_drawing_set (node, "style", look->style);
  if (entity->type == ACT_ENTITY_EVENT)
    act_drawing_set (node, "margin", WIDE_MARGIN);
  if (entity->type == ACT_ENTITY_PERSON || entity->type == ACT_ENTITY_PLACE)
    act_drawing_set (node, "margin", NARROW_MARGIN);
  act_drawing_set (node, "fillcolor", drawing->dark ? look->dark : look->light);
  act_drawing_set_points (node,
                          MIN (ACT_NODE_POINTS + weight, ACT_MAX_NODE_POINTS));
  if (drawing->diagram->kind != ACT_DIAGRAM_TIMELINE &&
      (index == drawing->diagram->focus[0] ||
       index == drawing->diagram->focus[1]))
    act_drawing_set (node, "penwidth", FOCUS_WIDTH);
  return node;
}

static void
set_address (void *object, const char *attribute, const char *uri)
{
  g_autofree char *address = uri ? act_iri_from_address (uri) : NULL;

  /* no link that runs something */
  if (address && (g_str_has_prefix (address, "http://") ||
                  g_str_has_prefix (address, "https://")))
    act_drawing_set_text (object, attribute, address);
}

void
act_drawing_style_line (const Drawing *drawing, const ActEdge *edge,
                        Agedge_t *line, Arrow arrow)
{
  const ActEdgeLook *look = act_look_get_edge (edge->style);
  const char *color = drawing->dark ? look->dark : look->light;
  /* dots of one point are lost in print */
  double thin = edge->style == ACT_EDGE_POSSIBLE ? 1.6 : 1.0;
  g_autofree char *width = g_strdup_printf (
      "%.1f", MIN (thin + 0.5 * log2 (edge->claims->len), 4.0));

  act_drawing_set (line, "class", look->class);
  act_drawing_set (line, "style", look->style);
  act_drawing_set (line, "color", color);
  act_drawing_set (line, "fontcolor", color);
  act_drawing_set (line, "penwidth", width);
  act_drawing_set (line, "arrowhead",
                   arrow == ARROW_NONE ? "none" : look->head);
  if (arrow == ARROW_TAIL) {
    act_drawing_set (line, "dir", "back");
    act_drawing_set (line, "arrowtail", look->head);
  }
}

void
act_drawing_describe (void *object, const char *tooltip, const char *uri)
{
  act_drawing_set_text (object, "tooltip", tooltip);
  set_address (object, "URL", uri);
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
      edge->object == ACT_NONE
          ? NULL
          : act_caption_get_short (&drawing->entities[edge->object]);
  g_autofree char *name = g_strdup_printf (
      "%u: %s – %s%s%s", number, from, words, to ? " – " : "", to ? to : "");

  return is_plain (name) ? g_steal_pointer (&name)
                         : g_strdup_printf ("relation %u", number);
}

/* Is the object to stand left of the subject? */
static gboolean
points_back (const Drawing *drawing, const ActEdge *edge)
{
  const int *columns = drawing->diagram->columns;
  const int *order = drawing->diagram->order;

  if (columns && columns[edge->object] != columns[edge->subject])
    return columns[edge->object] < columns[edge->subject];
  return order && order[edge->object] < order[edge->subject];
}

/* The straight lines of the layout by forces run over words of others: these
   have the colour of the page behind them. */
static void
cover_lines (const Drawing *drawing, Agnode_t *words)
{
  if (drawing->layout != ACT_LAYOUT_FORCES)
    return;
  act_drawing_set (words, "shape", "box");
  act_drawing_set (words, "style", "filled");
  act_drawing_set (words, "fillcolor", act_look_get_ground (drawing->dark));
  act_drawing_set (words, "peripheries", "0");
}

/* The words are a small node of their own between two lines: so the layout
   keeps room for them, and nothing crosses or touches them. */
Agnode_t *
act_drawing_add_relation (const Drawing *drawing, const ActEdge *edge,
                          Agnode_t *from, Agnode_t *to, guint number)
{
  g_autofree char *label = act_caption_get_edge (drawing->diagram, edge);
  const ActEdgeLook *look = act_look_get_edge (edge->style);
  g_autofree char *name = get_relation_name (drawing, edge, label, number);
  g_autofree char *tooltip = act_caption_get_tooltip (drawing->diagram, edge);
  const char *uri = act_caption_get_address (drawing->diagram, edge);
  Agnode_t *middle = agnode (drawing->graph, name, TRUE);

  act_drawing_set_text (middle, "label", label);
  act_drawing_set (middle, "shape", "none");
  cover_lines (drawing, middle);
  act_drawing_set (middle, "class", look->class);
  act_drawing_set (middle, "margin", RELATION_MARGIN);
  act_drawing_set (middle, "width", "0");
  act_drawing_set (middle, "height", "0");
  act_drawing_set (middle, "fontcolor",
                   drawing->dark ? look->dark : look->light);
  act_drawing_set_points (middle, ACT_RELATION_POINTS);
  act_drawing_describe (middle, tooltip, uri);
  gboolean back = points_back (drawing, edge);
  for (int half = 0; half < (to ? 2 : 1); half++) {
    Agnode_t *left = half ? middle : back ? to : from;
    Agnode_t *right = !half ? middle : back ? from : to;
    Agedge_t *line = agedge (drawing->graph, left, right, NULL, TRUE);
    act_drawing_style_line (drawing, edge, line,
                            half == back ? ARROW_NONE
                            : back       ? ARROW_TAIL
                                         : ARROW_HEAD);
    act_drawing_describe (line, tooltip, uri);
  }
  return middle;
}

Agraph_t *
act_drawing_add_frame (const Drawing *drawing, const char *label, guint number)
{
  g_autofree char *name =
      is_plain (label)
          ? g_strdup_printf (ACT_FRAME_NAME "%u: %s", number, label)
          : g_strdup_printf (ACT_FRAME_NAME "%u", number);
  Agraph_t *frame = agsubg (drawing->graph, name, TRUE);

  act_drawing_set_text (frame, "label", label);
  act_drawing_set (frame, "style", "rounded,filled");
  act_drawing_set (frame, "color", drawing->dark ? "#3a3f47" : "#d5d9de");
  act_drawing_set (frame, "fillcolor", drawing->dark ? "#1c1f25" : "#f7f8fa");
  act_drawing_set (frame, "fontcolor", drawing->dark ? "#aab0b8" : "#5a5f66");
  act_drawing_set_points (frame, ACT_RELATION_POINTS);
  act_drawing_set (frame, "margin", "10");
  return frame;
}
