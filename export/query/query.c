/* SPARQL over a graph: librdf holds it, rasqal answers. */
#include "query/dialect.h"
#include "query/interest.h"
#include "query/redland.h"
#include "query/rows.h"
#include "rdf/iri.h"

#include <actant/export.h>
#include <string.h>

/* One thread's own world with the graph in it. */
typedef struct {
  librdf_world *world;
  ActInterest *interest;
  ActStorage *quads;
  ActTripleSource *source;
  librdf_storage *storage;
  librdf_model *model;
  GString *messages; /* what librdf, rasqal and raptor complained of */
} Session;

static void
session_clear (Session *session)
{
  if (session->model)
    librdf_free_model (session->model);
  if (session->storage)
    librdf_free_storage (session->storage);
  act_triple_source_free (session->source);
  act_storage_free (session->quads);
  act_interest_free (session->interest);
  if (session->world)
    librdf_free_world (session->world);
  g_string_free (session->messages, TRUE);
}

static void
add_quad (const ActQuad *quad, gpointer data)
{
  Session *session = data;

  if (act_interest_wants (session->interest, quad))
    act_storage_add (session->quads, quad);
}

/* A query that speaks of graphs may count them all. What is wrong with a query
   is said when it is to be answered. */
static void
take_quads (Session *session, const ActGraph *graph, const char *sparql,
            const char *base, gboolean named)
{
  if (!named)
    session->interest = act_interest_new (session->world, sparql, base);
  g_string_truncate (session->messages, 0);
  session->quads = act_storage_new (librdf_world_get_raptor (session->world));
  act_quads_generate (graph, base, ACT_QUADS_BY_GRAPH, add_quad, session);
  act_storage_seal (session->quads);
}

/* raptor keeps all IRIs in a tree, so that equal ones are one: with each node
   of a row that takes as long as all else. */
static void
set_flags (void *unused, raptor_world *world)
{
  (void) unused;
  raptor_world_set_flag (world, RAPTOR_WORLD_FLAG_URI_INTERNING, 0);
}

static gboolean
session_init (Session *session, const ActGraph *graph, const char *sparql,
              const char *base, gboolean named, GError **error)
{
  *session =
      (Session){.world = librdf_new_world (), .messages = g_string_new (NULL)};
  if (session->world) {
    librdf_world_set_logger (session->world, session->messages,
                             act_redland_keep_message);
    librdf_world_set_raptor_init_handler (session->world, NULL, set_flags);
    librdf_world_open (session->world);
    take_quads (session, graph, sparql, base, named);
    session->source =
        act_triple_source_new (session->world, session->quads, named);
    session->storage = act_redland_storage_new (session->world, session->quads);
  }
  if (session->storage)
    session->model = librdf_new_model (session->world, session->storage, NULL);
  if (!session->model)
    g_set_error (error, ACT_ERROR, ACT_ERROR_IO, "librdf cannot start: %s",
                 session->messages->str);
  return session->model != NULL;
}

/* Names of the columns: librdf forgets them when there are no rows. */
static char **
read_variables (const Session *session, const char *sparql)
{
  rasqal_query *query = rasqal_new_query (
      librdf_world_get_rasqal (session->world), "sparql", NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  if (query &&
      rasqal_query_prepare (query, (const unsigned char *) sparql, NULL) == 0) {
    raptor_sequence *variables =
        rasqal_query_get_bound_variable_sequence (query);
    for (int i = 0; i < raptor_sequence_size (variables); i++) {
      rasqal_variable *variable = raptor_sequence_get_at (variables, i);
      g_ptr_array_add (names, g_strdup ((const char *) variable->name));
    }
  }
  if (query)
    rasqal_free_query (query);
  g_ptr_array_add (names, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&names), FALSE);
}

/* The triples of CONSTRUCT and DESCRIBE, as N-Triples. */
static gboolean
append_triples (Session *session, librdf_query_results *results, GString *out)
{
  librdf_stream *stream = librdf_query_results_as_stream (results);
  librdf_serializer *serializer =
      librdf_new_serializer (session->world, "ntriples", NULL, NULL);
  unsigned char *text = stream && serializer
                            ? librdf_serializer_serialize_stream_to_string (
                                  serializer, NULL, stream)
                            : NULL;

  if (text)
    g_string_append (out, (const char *) text);
  librdf_free_memory (text);
  if (serializer)
    librdf_free_serializer (serializer);
  if (stream)
    librdf_free_stream (stream);
  return text != NULL;
}

static void
append_boolean (gboolean value, ActRowFormat format, GString *out)
{
  const char *text = value ? "true" : "false";

  if (format == ACT_ROWS_JSON)
    g_string_append_printf (out, "{\"head\":{},\"boolean\":%s}\n", text);
  else
    g_string_append_printf (out, "%s\n", text);
}

static void
append_rows (Session *session, librdf_query_results *results,
             const char *sparql, gboolean distinct, ActRowFormat format,
             const char *base, GString *out)
{
  g_auto (GStrv) names = read_variables (session, sparql);
  ActPrefixes prefixes;

  switch (format) {
  case ACT_ROWS_CSV:
    act_rows_append_csv (results, names, distinct, out);
    return;
  case ACT_ROWS_JSON:
    act_rows_append_json (results, names, distinct, out);
    return;
  case ACT_ROWS_TABLE:
    act_prefixes_init (&prefixes, base);
    act_rows_append_table (results, names, distinct, &prefixes, out);
    act_prefixes_clear (&prefixes);
    return;
  }
}

static gboolean
append_results (Session *session, librdf_query_results *results,
                const char *sparql, gboolean distinct, ActRowFormat format,
                const char *base, GString *out)
{
  if (librdf_query_results_is_graph (results))
    return append_triples (session, results, out);
  if (librdf_query_results_is_boolean (results))
    append_boolean (librdf_query_results_get_boolean (results), format, out);
  else
    append_rows (session, results, sparql, distinct, format, base, out);
  return TRUE;
}

/* Our prefixes, on the first line so that line numbers stay right. */
static char *
declare_prefixes (const char *sparql, const char *base)
{
  ActPrefixes prefixes;
  GString *text = g_string_new (NULL);

  act_prefixes_init (&prefixes, base);
  for (gsize i = 0; i < ACT_N_PREFIXES; i++)
    g_string_append_printf (text, "PREFIX %s: <%s> ", act_prefixes[i].name,
                            prefixes.iris[i]);
  act_prefixes_clear (&prefixes);
  g_string_append (text, sparql);
  return g_string_free (text, FALSE);
}

static void
set_query_error (const Session *session, const char *stripped, GError **error)
{
  const char *message =
      session->messages->len ? session->messages->str : "it cannot be answered";

  g_set_error (error, ACT_ERROR, ACT_ERROR_QUERY, "query: %s%s", message,
               act_dialect_has_path (stripped)
                   ? " (rasqal has no property paths: write a pattern with a "
                     "variable for each step)"
                   : "");
}

static gboolean
answer (Session *session, const char *text, const char *stripped,
        gboolean distinct, const char *base, ActRowFormat format, GString *out,
        GError **error)
{
  g_autoptr (GString) rows = g_string_new (NULL);
  librdf_query *query = librdf_new_query (session->world, "sparql", NULL,
                                          (const unsigned char *) text, NULL);
  librdf_query_results *results =
      query ? librdf_query_execute (query, session->model) : NULL;
  gboolean good =
      results && !session->messages->len &&
      append_results (session, results, text, distinct, format, base, rows) &&
      !session->messages->len;

  if (good)
    g_string_append_len (out, rows->str, (gssize) rows->len);
  else
    set_query_error (session, stripped, error);
  if (results)
    librdf_free_query_results (results);
  if (query)
    librdf_free_query (query);
  return good;
}

gboolean
act_query_run (const ActGraph *graph, const char *base, const char *sparql,
               ActRowFormat format, GString *out, GError **error)
{
  g_autofree char *stripped = act_dialect_strip (sparql);
  g_autofree char *moved = act_dialect_move_filters (sparql);
  gboolean distinct = act_dialect_take_distinct (moved);
  g_autofree char *text = NULL;
  Session session;
  gboolean good = FALSE;

  if (!act_iri_check_base (base, error) || !act_dialect_check (stripped, error))
    return FALSE;
  if (!base)
    base = ACT_DEFAULT_BASE;
  text = declare_prefixes (moved, base);
  if (session_init (&session, graph, text, base,
                    act_dialect_has_graphs (stripped), error))
    good =
        answer (&session, text, stripped, distinct, base, format, out, error);
  session_clear (&session);
  return good;
}
