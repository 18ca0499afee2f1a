#include "diagram/diagram.h"

#include "diagram/caption.h"
#include "diagram/label.h"
#include "diagram/render.h"

#include <string.h>

/* For a layout, before a faster one is tried; and for that one. */
static const ActDiagramLimits default_limits = {{20, 2048}, {60, 2048}};

static void
tell (const ActExportOptions *options, const char *text)
{
  if (options->message)
    options->message (text, options->message_data);
}

/* Makes the root element an image with a name for those who do not see it. */
static void
name_picture (const ActDiagram *diagram, GString *svg)
{
  char *root = strstr (svg->str, "<svg ");
  g_autofree char *title = act_caption_get_title (diagram);
  g_autoptr (GString) attributes =
      g_string_new ("role=\"graphics-document document\" aria-label=\""
                    "Diagram of who does what to whom: ");

  if (!root)
    return;
  act_label_append_xml (attributes, title);
  g_string_append (attributes, "\" ");
  g_string_insert (svg, root - svg->str + (gssize) strlen ("<svg "),
                   attributes->str);
  /* actors and relations are objects whose name is their <title> */
  g_string_replace (svg, "<g id=\"node",
                    "<g role=\"graphics-object group\" id=\"node", 0);
  g_string_replace (svg, "<g id=\"clust",
                    "<g role=\"graphics-object group\" id=\"clust", 0);
}

static ActRenderResult
render_layers (const ActDiagram *diagram, const char *format, gboolean dark,
               const ActRenderLimits *limits, GString *picture)
{
  ActDiagram unframed = *diagram;
  g_autofree char *dot = act_diagram_to_dot (diagram, ACT_LAYOUT_LAYERS, dark);
  g_autofree char *bare = NULL;

  unframed.clusters = NULL;
  unframed.cluster_labels = NULL;
  if (diagram->may_unframe && diagram->cluster_labels)
    bare = act_diagram_to_dot (&unframed, ACT_LAYOUT_LAYERS, dark);
  return act_render (&(ActRenderGraph){dot, bare}, format, limits, picture);
}

gboolean
act_diagram_render (const ActDiagram *diagram, ActFormat format,
                    const ActExportOptions *options,
                    const ActDiagramLimits *limits, GString *picture,
                    GError **error)
{
  const char *name = act_format_to_string (format);
  ActRenderResult result = ACT_RENDER_TOO_LONG;

  if (diagram->edges->len <= ACT_LAYERED_EDGES) {
    result =
        render_layers (diagram, name, options->dark, &limits->layers, picture);
    if (result != ACT_RENDER_DONE && options->stop && *options->stop) {
      g_set_error_literal (error, ACT_ERROR, ACT_ERROR_IO,
                           "the diagram is given up");
      return FALSE;
    }
    if (result != ACT_RENDER_DONE)
      tell (options, result == ACT_RENDER_TOO_LONG
                         ? "The layered layout took too long; the diagram is "
                           "drawn with the force-directed one."
                         : "The layered layout failed, perhaps for want of "
                           "memory; the diagram is drawn with the "
                           "force-directed one.");
  }
  if (result != ACT_RENDER_DONE) {
    g_autofree char *dot =
        act_diagram_to_dot (diagram, ACT_LAYOUT_FORCES, options->dark);
    result = act_render (&(ActRenderGraph){dot, NULL}, name, &limits->forces,
                         picture);
  }
  if (result == ACT_RENDER_DONE)
    return TRUE;
  g_set_error (error, ACT_ERROR, ACT_ERROR_IO,
               result == ACT_RENDER_TOO_LONG
                   ? "graphviz did not finish %u edges within %u seconds; ask "
                     "for fewer"
                   : "graphviz could not draw %u edges (limits %u seconds, %u "
                     "megabytes)",
               diagram->edges->len, limits->forces.seconds,
               limits->forces.megabytes);
  return FALSE;
}

gboolean
act_diagram_write (const ActGraph *graph, ActFormat format,
                   const ActExportOptions *options, ActOutput *output,
                   GError **error)
{
  g_autoptr (ActDiagram) diagram = act_diagram_new (graph, options, error);

  if (!diagram)
    return FALSE;
  g_autofree char *left_out = act_caption_get_left_out (diagram);
  if (left_out)
    tell (options, left_out);
  if (format == ACT_FORMAT_DOT) {
    g_autofree char *dot =
        act_diagram_to_dot (diagram, ACT_LAYOUT_NONE, options->dark);
    act_output_puts (output, dot);
    return TRUE;
  }
  g_autoptr (GString) picture = g_string_new (NULL);
  if (!act_diagram_render (diagram, format, options, &default_limits, picture,
                           error))
    return FALSE;
  if (format == ACT_FORMAT_SVG)
    name_picture (diagram, picture);
  act_output_write (output, picture->str, picture->len);
  return TRUE;
}
