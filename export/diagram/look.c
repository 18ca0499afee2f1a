#include "diagram/look.h"

#include "diagram/caption.h"
#include "diagram/label.h"

#include <string.h>

/* Shape and shade differ too, so that the picture works in grey. */
static const ActTypeLook types[ACT_N_ENTITY_TYPE] = {
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

static const ActEdgeLook styles[ACT_N_EDGE_STYLE] = {
    [ACT_EDGE_STATED] = {"stated by the article", "stated", "solid", "normal",
                         "───▶", "#3c4043", "#d0d3d8"},
    [ACT_EDGE_ATTRIBUTED] = {"said by someone quoted", "attributed", "dashed",
                             "normal", "– – ▶", "#3c4043", "#d0d3d8"},
    [ACT_EDGE_POSSIBLE] = {"planned, possible, demanded", "possible", "dotted",
                           "normal", "· · · ·▶", "#1a5fb4", "#8ab8f0"},
    [ACT_EDGE_DISPUTED] = {"denied or disputed", "disputed", "dashed", "empty",
                           "– – ▷", "#c01c28", "#ff7b72"},
};

const ActTypeLook *
act_look_get_type (ActEntityType type)
{
  return &types[type];
}

const ActEdgeLook *
act_look_get_edge (ActEdgeStyle style)
{
  return &styles[style];
}

const char *
act_look_get_ground (gboolean dark)
{
  return dark ? "#15171b" : "#ffffff";
}

static void
append_row (GString *html, const char *text, const char *color, int points)
{
  g_string_append_printf (
      html, "<TR><TD ALIGN=\"LEFT\"><FONT POINT-SIZE=\"%d\" COLOR=\"%s\">",
      points, color);
  act_label_append_xml (html, text);
  g_string_append (html, "</FONT></TD></TR>");
}

static void
append_sign (GString *html, const char *sign, const char *color,
             const char *name)
{
  g_string_append_printf (
      html, "<FONT COLOR=\"%s\">%s</FONT>&#160;&#160;&#160;%s    ", color, sign,
      name);
}

/* Darker than the fill, which would be too pale for a small sign. */
static const char *
get_sign_color (int type, gboolean dark)
{
  static const char *const strong[ACT_N_ENTITY_TYPE] = {
      "#3b87c8", "#d9942a", "#4da34a", "#9466bf",
      "#b5a51f", "#7d7d7d", "#9a9a9a", "#9a9a9a"};

  return dark && type == ACT_ENTITY_OTHER ? "#cccccc" : strong[type];
}

static void
append_legend (GString *html, const ActDiagram *diagram, gboolean dark)
{
  const ActEntity *entities = act_graph_get_entities (diagram->graph, NULL);
  gboolean has_type[ACT_N_ENTITY_TYPE] = {FALSE};
  gboolean has_style[ACT_N_EDGE_STYLE] = {FALSE};

  for (guint i = 0; i < diagram->edges->len; i++) {
    const ActEdge *edge = diagram->edges->pdata[i];
    has_type[entities[edge->subject].type] = TRUE;
    if (edge->object != ACT_NONE)
      has_type[entities[edge->object].type] = TRUE;
    has_style[edge->style] = TRUE;
  }
  g_string_append (html, "<TR><TD ALIGN=\"LEFT\"><FONT POINT-SIZE=\"13\">");
  for (int i = 0; i < ACT_N_ENTITY_TYPE; i++)
    if (has_type[i])
      append_sign (html, types[i].sign, get_sign_color (i, dark),
                   types[i].name);
  g_string_append (html, "</FONT></TD></TR><TR><TD ALIGN=\"LEFT\">"
                         "<FONT POINT-SIZE=\"13\">");
  for (int i = 0; i < ACT_N_EDGE_STYLE; i++)
    if (has_style[i])
      append_sign (html, styles[i].sign,
                   dark ? styles[i].dark : styles[i].light, styles[i].name);
  g_string_append (html, "</FONT></TD></TR>");
}

/* Whether a line of the picture has a count in its words. */
static gboolean
has_count (const ActDiagram *diagram)
{
  gboolean found = FALSE;

  for (guint i = 0; !found && i < diagram->edges->len; i++) {
    g_autofree char *words =
        act_caption_get_edge (diagram, diagram->edges->pdata[i]);
    found = strstr (words, ACT_CAPTION_TIMES) != NULL;
  }
  return found;
}

static gboolean
has_role (const ActDiagram *diagram)
{
  guint32 n;
  gboolean found = FALSE;

  act_graph_get_entities (diagram->graph, &n);
  for (guint32 i = 0; !found && diagram->roles && i < n; i++)
    found = diagram->roles[i] != ACT_NONE;
  return found;
}

/* What sizes and counts mean, where there are any to be seen. */
static char *
get_scale (const ActDiagram *diagram)
{
  gboolean thicker = FALSE;
  GString *out = g_string_new (NULL);

  for (guint i = 0; !thicker && i < diagram->edges->len; i++)
    thicker = ((const ActEdge *) diagram->edges->pdata[i])->claims->len > 1;
  if (has_count (diagram))
    g_string_append (out, ACT_CAPTION_TIMES "2: in two articles; ");
  if (thicker)
    g_string_append (out, "thicker: more statements; ");
  if (diagram->edges->len > 1)
    g_string_append (out, "larger type: more mentions");
  if (has_role (diagram))
    g_string_append_printf (out, "%sbelow a name: what the person is",
                            out->len > 0 ? "; " : "");
  return g_string_free (out, FALSE);
}

char *
act_look_get_heading (const ActDiagram *diagram, gboolean dark)
{
  g_autofree char *title = act_caption_get_title (diagram);
  g_autofree char *left_out = act_caption_get_left_out (diagram);
  g_autofree char *scale = get_scale (diagram);
  const char *pale = dark ? "#aab0b8" : "#5a5f66";
  GString *html =
      g_string_new ("<TABLE BORDER=\"0\" CELLPADDING=\"3\" CELLSPACING=\"0\">");

  append_row (html, title, dark ? "#eceff1" : "#1b1d20", 18);
  if (left_out)
    append_row (html, left_out, pale, 13);
  if (diagram->edges->len > 0)
    append_legend (html, diagram, dark);
  if (*scale)
    append_row (html, scale, pale, 13);
  g_string_append (html, "</TABLE>");
  return g_string_free (html, FALSE);
}
