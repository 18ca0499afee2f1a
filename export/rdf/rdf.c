#include "rdf/rdf.h"

gboolean
act_rdf_write (const ActGraph *graph, ActFormat format, const char *base,
               ActStream *stream, GError **error)
{
  if (format == ACT_FORMAT_TURTLE || format == ACT_FORMAT_TRIG)
    return act_rdf_write_serd (graph, format, base, stream, error);
  return act_rdf_write_raptor (graph, format, base, stream, error);
}
