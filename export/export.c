#include <actant/export.h>

#include "diagram/diagram.h"
#include "output.h"
#include "page/page.h"
#include "rdf/iri.h"
#include "rdf/rdf.h"
#include "table/table.h"

static gboolean
write_format (const ActGraph *graph, ActFormat format, ActOutput *output,
              const ActExportOptions *options, GError **error)
{
  const char *base = options->base ? options->base : ACT_DEFAULT_BASE;

  switch (format) {
  case ACT_FORMAT_TURTLE:
  case ACT_FORMAT_TRIG:
  case ACT_FORMAT_NTRIPLES:
  case ACT_FORMAT_NQUADS:
  case ACT_FORMAT_RDFXML:
  case ACT_FORMAT_JSONLD:
    return act_rdf_write (graph, format, base, output, error);
  case ACT_FORMAT_JSONL:
    act_jsonl_write (graph, output);
    return TRUE;
  case ACT_FORMAT_TSV:
    act_tsv_write (graph, output);
    return TRUE;
  case ACT_FORMAT_DOT:
  case ACT_FORMAT_SVG:
  case ACT_FORMAT_PNG:
  case ACT_FORMAT_PDF:
    return act_diagram_write (graph, format, options, output, error);
  case ACT_FORMAT_GRAPHML:
    act_graphml_write (graph, output);
    return TRUE;
  case ACT_FORMAT_HTML:
    act_page_write (graph, options, output);
    return TRUE;
  case ACT_FORMAT_GRAPH_FILE:
  case ACT_FORMAT_UNKNOWN:
    break;
  }
  g_set_error (error, ACT_ERROR, ACT_ERROR_USAGE,
               "a resolved graph cannot be written as \"%s\"",
               act_format_to_string (format));
  return FALSE;
}

gboolean
act_export_write (const ActGraph *graph, ActFormat format, const char *path,
                  const ActExportOptions *options, GError **error)
{
  static const ActExportOptions defaults;

  if (!options)
    options = &defaults;
  if (!act_iri_check_base (options->base, error))
    return FALSE;
  g_autoptr (ActOutput) output = act_output_open (path, error);
  if (output)
    act_output_set_stop (output, options->stop);
  if (!output || !write_format (graph, format, output, options, error))
    return FALSE;
  return act_output_close (g_steal_pointer (&output), error);
}
