#include "verify/triples.h"

#include "rdf/raptor.h"

#include <actant/export.h>
#include <errno.h>
#include <stdio.h>

struct ActTriples {
  GStringChunk *strings;
  GHashTable *by_subject; /* interned string → GArray of ActTriple */
  GPtrArray *subjects;
  guint n;
};

typedef struct {
  ActTriples *triples;
  raptor_parser *parser;
} Reader;

static const char *
intern (ActTriples *triples, const unsigned char *text)
{
  return g_string_chunk_insert_const (triples->strings, (const char *) text);
}

static const char *
intern_term (ActTriples *triples, const raptor_term *term)
{
  if (term->type == RAPTOR_TERM_TYPE_URI)
    return intern (triples, raptor_uri_as_string (term->value.uri));
  if (term->type == RAPTOR_TERM_TYPE_BLANK)
    return intern (triples, term->value.blank.string);
  return intern (triples, term->value.literal.string);
}

static void
add_statement (void *data, raptor_statement *statement)
{
  Reader *reader = data;
  ActTriples *triples = reader->triples;
  const raptor_term *object = statement->object;
  const char *subject = intern_term (triples, statement->subject);
  GArray *about = g_hash_table_lookup (triples->by_subject, subject);
  raptor_locator *place = raptor_parser_get_locator (reader->parser);
  ActTriple triple = {.predicate = intern_term (triples, statement->predicate),
                      .object = intern_term (triples, object),
                      .graph = statement->graph
                                   ? intern_term (triples, statement->graph)
                                   : NULL,
                      .line = place ? raptor_locator_line (place) : -1};

  if (object->type == RAPTOR_TERM_TYPE_LITERAL) {
    raptor_uri *type = object->value.literal.datatype;
    triple.datatype = type ? intern (triples, raptor_uri_as_string (type)) : "";
  }
  if (!about) {
    about = g_array_new (FALSE, FALSE, sizeof (ActTriple));
    g_hash_table_insert (triples->by_subject, (gpointer) (guintptr) subject,
                         about);
    g_ptr_array_add (triples->subjects, (gpointer) (guintptr) subject);
  }
  g_array_append_val (about, triple);
  triples->n++;
}

static const char *
get_syntax (const char *path)
{
  switch (act_format_from_name (path)) {
  case ACT_FORMAT_TRIG:
    return "trig";
  case ACT_FORMAT_NTRIPLES:
    return "ntriples";
  case ACT_FORMAT_TURTLE:
    return "turtle";
  case ACT_FORMAT_RDFXML:
    return "rdfxml";
  case ACT_FORMAT_NQUADS:
  case ACT_FORMAT_UNKNOWN:
  case ACT_FORMAT_JSONLD:
  case ACT_FORMAT_DOT:
  case ACT_FORMAT_SVG:
  case ACT_FORMAT_PNG:
  case ACT_FORMAT_PDF:
  case ACT_FORMAT_GRAPHML:
  case ACT_FORMAT_HTML:
  case ACT_FORMAT_JSONL:
  case ACT_FORMAT_TSV:
  case ACT_FORMAT_GRAPH_FILE:
    break;
  }
  return "nquads";
}

static void
parse (ActTriples *triples, raptor_world *world, const char *path, FILE *file)
{
  Reader reader = {triples, raptor_new_parser (world, get_syntax (path))};
  raptor_uri *base =
      raptor_new_uri (world, (const unsigned char *) "file:///input");

  raptor_parser_set_statement_handler (reader.parser, &reader, add_statement);
  raptor_parser_parse_file_stream (reader.parser, file, NULL, base);
  raptor_free_uri (base);
  raptor_free_parser (reader.parser);
}

ActTriples *
act_triples_read (const char *path, GError **error)
{
  ActRaptorLog log;
  FILE *file = fopen (path, "rb");

  if (!file) {
    g_set_error (error, ACT_ERROR, ACT_ERROR_IO, "%s: cannot read: %s", path,
                 g_strerror (errno));
    return NULL;
  }
  g_autoptr (ActTriples) triples = g_new0 (ActTriples, 1);
  triples->strings = g_string_chunk_new (1 << 16);
  triples->by_subject = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                               (GDestroyNotify) g_array_unref);
  triples->subjects = g_ptr_array_new ();
  raptor_world *world = act_raptor_world_new (&log);
  if (world) {
    parse (triples, world, path, file);
    raptor_free_world (world);
  }
  gboolean failed = ferror (file) != 0;
  fclose (file);
  if (failed)
    g_set_error (error, ACT_ERROR, ACT_ERROR_IO, "%s: cannot read", path);
  else if (!world)
    g_set_error (error, ACT_ERROR, ACT_ERROR_IO, "raptor2 cannot start");
  else if (log.message)
    g_set_error (error, ACT_ERROR, ACT_ERROR_INPUT, "%s:%d: %s", path, log.line,
                 log.message);
  failed = failed || !world || log.message;
  act_raptor_log_clear (&log);
  return failed ? NULL : g_steal_pointer (&triples);
}

void
act_triples_free (ActTriples *triples)
{
  if (!triples)
    return;
  g_hash_table_unref (triples->by_subject);
  g_ptr_array_unref (triples->subjects);
  g_string_chunk_free (triples->strings);
  g_free (triples);
}

guint
act_triples_count (const ActTriples *triples)
{
  return triples->n;
}

const GPtrArray *
act_triples_get_subjects (const ActTriples *triples)
{
  return triples->subjects;
}

const GArray *
act_triples_get (const ActTriples *triples, const char *subject)
{
  return g_hash_table_lookup (triples->by_subject, subject);
}

const ActTriple *
act_triples_find (const ActTriples *triples, const char *subject,
                  const char *predicate)
{
  const GArray *about = act_triples_get (triples, subject);

  for (guint i = 0; about && i < about->len; i++) {
    const ActTriple *triple = &g_array_index (about, ActTriple, i);
    if (g_str_equal (triple->predicate, predicate))
      return triple;
  }
  return NULL;
}

gboolean
act_triples_has (const ActTriples *triples, const char *subject,
                 const char *predicate, const char *object)
{
  const GArray *about = act_triples_get (triples, subject);

  for (guint i = 0; about && i < about->len; i++) {
    const ActTriple *triple = &g_array_index (about, ActTriple, i);
    if (!triple->datatype && g_str_equal (triple->predicate, predicate) &&
        g_str_equal (triple->object, object))
      return TRUE;
  }
  return FALSE;
}
