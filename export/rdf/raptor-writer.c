/* N-Triples and RDF/XML. */
#include "rdf/prefix.h"
#include "rdf/raptor.h"
#include "rdf/rdf.h"

typedef struct {
  raptor_world *world;
  raptor_serializer *serializer;
  ActOutput *output;
  gboolean failed;
} Writer;

/* raptor does not look at what these return; the output remembers. */
static int
write_byte (void *data, const int byte)
{
  char c = (char) byte;

  act_output_write (data, &c, 1);
  return 0;
}

static int
write_bytes (void *data, const void *bytes, size_t size, size_t n)
{
  act_output_write (data, bytes, size * n);
  return (int) n;
}

static const raptor_iostream_handler handler = {
    .version = 2, .write_byte = write_byte, .write_bytes = write_bytes};

static void
write_quad (const ActQuad *quad, gpointer data)
{
  Writer *writer = data;
  raptor_statement statement;

  if (writer->failed || act_output_failed (writer->output))
    return;
  act_raptor_statement_set (&statement, writer->world, quad);
  if (raptor_serializer_serialize_statement (writer->serializer, &statement) !=
      0)
    writer->failed = TRUE;
  raptor_statement_clear (&statement);
}

static void
declare_prefixes (Writer *writer, const char *base)
{
  ActPrefixes prefixes;

  act_prefixes_init (&prefixes, base);
  for (gsize i = 0; i < ACT_N_PREFIXES; i++) {
    raptor_uri *uri = raptor_new_uri (writer->world,
                                      (const unsigned char *) prefixes.iris[i]);
    raptor_serializer_set_namespace (
        writer->serializer, uri, (const unsigned char *) act_prefixes[i].name);
    raptor_free_uri (uri);
  }
  act_prefixes_clear (&prefixes);
}

static const char *
get_syntax (ActFormat format)
{
  return format == ACT_FORMAT_NTRIPLES ? "ntriples" : "rdfxml";
}

gboolean
act_rdf_write_raptor (const ActGraph *graph, ActFormat format, const char *base,
                      ActOutput *output, GError **error)
{
  ActRaptorLog log;
  Writer writer = {.world = act_raptor_world_new (&log), .output = output};

  if (!writer.world) {
    g_set_error (error, ACT_ERROR, ACT_ERROR_IO, "raptor2 cannot start");
    return FALSE;
  }
  raptor_iostream *out =
      raptor_new_iostream_from_handler (writer.world, output, &handler);
  writer.serializer = raptor_new_serializer (writer.world, get_syntax (format));
  declare_prefixes (&writer, base);
  raptor_serializer_start_to_iostream (writer.serializer, NULL, out);
  act_quads_generate (graph, base, ACT_QUADS_BY_SUBJECT, write_quad, &writer);
  raptor_serializer_serialize_end (writer.serializer);
  raptor_free_serializer (writer.serializer);
  raptor_free_iostream (out);
  raptor_free_world (writer.world);

  gboolean good = !writer.failed && !log.message;
  if (!good)
    g_set_error (error, ACT_ERROR, ACT_ERROR_IO, "raptor2 cannot write %s: %s",
                 act_format_to_string (format),
                 log.message ? log.message : "unknown cause");
  act_raptor_log_clear (&log);
  return good;
}
