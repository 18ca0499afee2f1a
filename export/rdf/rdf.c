#include "rdf/rdf.h"

gboolean
act_rdf_write (const ActGraph *graph, ActFormat format, const char *base,
               ActOutput *output, GError **error)
{
  if (format == ACT_FORMAT_TURTLE || format == ACT_FORMAT_TRIG)
    return act_rdf_write_serd (graph, format, base, output, error);
  if (format == ACT_FORMAT_JSONLD) {
    act_rdf_write_jsonld (graph, base, output);
    return TRUE;
  }
  if (format == ACT_FORMAT_NQUADS) {
    act_rdf_write_nquads (graph, base, output);
    return TRUE;
  }
  return act_rdf_write_raptor (graph, format, base, output, error);
}
