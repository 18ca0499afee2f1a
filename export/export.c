#include <actant/export.h>

#include "diagram/diagram.h"
#include "rdf/iri.h"
#include "rdf/rdf.h"
#include "stream.h"
#include "table/table.h"

static gboolean
write_format (const ActGraph *graph, ActFormat format, ActStream *stream,
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
    return act_rdf_write (graph, format, base, stream, error);
  case ACT_FORMAT_JSONL:
    act_jsonl_write (graph, stream);
    return TRUE;
  case ACT_FORMAT_TSV:
    act_tsv_write (graph, stream);
    return TRUE;
  case ACT_FORMAT_DOT:
  case ACT_FORMAT_SVG:
  case ACT_FORMAT_PNG:
  case ACT_FORMAT_PDF:
    return act_diagram_write (graph, format, options, stream, error);
  case ACT_FORMAT_HTML:
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
  g_autoptr (ActStream) stream = act_stream_open (path, error);
  if (!stream || !write_format (graph, format, stream, options, error))
    return FALSE;
  return act_stream_close (g_steal_pointer (&stream), error);
}
