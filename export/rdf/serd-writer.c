/* Turtle and TriG: serd streams, where raptor2 keeps the whole graph in memory
   (Turtle) or cannot write it at all (TriG). */
#include "rdf/prefix.h"
#include "rdf/quad.h"
#include "rdf/rdf.h"

#include <serd/serd.h>

typedef struct {
  SerdWriter *writer;
  ActOutput *output;
  gboolean with_graph;
  SerdStatus status;
  ActPrefixes prefixes;
  GString *names[4]; /* subject, predicate, object, graph as prefix:name */
} Writer;

static size_t
sink (const void *bytes, size_t length, void *data)
{
  act_output_write (data, bytes, length);
  return length;
}

static SerdStatus
drop_message (void *data, const SerdError *error)
{
  (void) data;
  (void) error;
  return SERD_SUCCESS;
}

static SerdNode
new_iri (const char *iri)
{
  return serd_node_from_string (SERD_URI, (const uint8_t *) iri);
}

/* The IRI as prefix:name where a prefix fits, built in names[slot]; serd itself
   shortens only what ends in letters and digits. */
static SerdNode
new_name (Writer *writer, int slot, const char *iri)
{
  GString *name = writer->names[slot];

  if (!act_prefixes_shorten (&writer->prefixes, iri, name))
    return new_iri (iri);
  return serd_node_from_string (SERD_CURIE, (const uint8_t *) name->str);
}

static void
write_quad (const ActQuad *quad, gpointer data)
{
  Writer *writer = data;
  const char *type = act_term_kind_get_datatype (quad->object.kind);
  SerdNode subject = new_name (writer, 0, quad->subject);
  gboolean is_a = g_str_equal (quad->predicate, RDF_NS "type");
  SerdNode predicate =
      is_a ? new_iri (quad->predicate) : new_name (writer, 1, quad->predicate);
  SerdNode object =
      quad->object.kind == ACT_TERM_IRI
          ? new_name (writer, 2, quad->object.value)
          : serd_node_from_string (SERD_LITERAL,
                                   (const uint8_t *) quad->object.value);
  SerdNode graph = new_name (writer, 3, quad->graph);
  SerdNode datatype = type ? new_iri (type) : SERD_NODE_NULL;
  SerdNode language =
      quad->object.kind == ACT_TERM_TEXT
          ? serd_node_from_string (SERD_LITERAL, (const uint8_t *) "en")
          : SERD_NODE_NULL;

  if (writer->status || act_output_failed (writer->output))
    return;
  writer->status = serd_writer_write_statement (
      writer->writer, 0, writer->with_graph ? &graph : NULL, &subject,
      &predicate, &object, &datatype, &language);
}

static void
declare_prefixes (Writer *writer)
{
  for (gsize i = 0; i < ACT_N_PREFIXES; i++) {
    SerdNode name = serd_node_from_string (
        SERD_LITERAL, (const uint8_t *) act_prefixes[i].name);
    SerdNode iri = new_iri (writer->prefixes.iris[i]);
    serd_writer_set_prefix (writer->writer, &name, &iri);
  }
}

static void
writer_clear (Writer *writer)
{
  for (gsize i = 0; i < G_N_ELEMENTS (writer->names); i++)
    g_string_free (writer->names[i], TRUE);
  act_prefixes_clear (&writer->prefixes);
  serd_writer_free (writer->writer);
}

gboolean
act_rdf_write_serd (const ActGraph *graph, ActFormat format, const char *base,
                    ActOutput *output, GError **error)
{
  gboolean trig = format == ACT_FORMAT_TRIG;
  SerdEnv *env = serd_env_new (NULL);
  Writer writer = {.output = output, .with_graph = trig};

  writer.writer = serd_writer_new (trig ? SERD_TRIG : SERD_TURTLE,
                                   SERD_STYLE_ABBREVIATED | SERD_STYLE_CURIED |
                                       SERD_STYLE_BULK,
                                   env, NULL, sink, output);
  serd_writer_set_error_sink (writer.writer, drop_message, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (writer.names); i++)
    writer.names[i] = g_string_new (NULL);
  act_prefixes_init (&writer.prefixes, base);
  declare_prefixes (&writer);
  act_quads_generate (graph, base,
                      trig ? ACT_QUADS_BY_GRAPH : ACT_QUADS_BY_SUBJECT,
                      write_quad, &writer);
  serd_writer_finish (writer.writer);
  writer_clear (&writer);
  serd_env_free (env);
  if (writer.status)
    g_set_error (error, ACT_ERROR, ACT_ERROR_IO, "serd cannot write %s: %s",
                 act_format_to_string (format),
                 (const char *) serd_strerror (writer.status));
  return !writer.status;
}
