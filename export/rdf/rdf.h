/* RDF in the formats that programs read. */
#ifndef ACTANT_RDF_H
#define ACTANT_RDF_H

#include <actant/export.h>

#include "output.h"

/* N-Triples, RDF/XML through raptor2; Turtle and TriG through serd; N-Quads and
   JSON-LD written straight. @base: checked, not NULL. Formats without named
   graphs hold the same triples. FALSE with ACT_ERROR_IO when the library finds
   fault; what could not be written is the output's to report. */
gboolean act_rdf_write (const ActGraph *graph, ActFormat format,
                        const char *base, ActOutput *output, GError **error);

gboolean act_rdf_write_raptor (const ActGraph *graph, ActFormat format,
                               const char *base, ActOutput *output,
                               GError **error);
gboolean act_rdf_write_serd (const ActGraph *graph, ActFormat format,
                             const char *base, ActOutput *output,
                             GError **error);
/* Cannot fail but in the output. */
void act_rdf_write_nquads (const ActGraph *graph, const char *base,
                           ActOutput *output);
void act_rdf_write_jsonld (const ActGraph *graph, const char *base,
                           ActOutput *output);

#endif
