/* SPARQL over a graph: librdf holds it, rasqal answers. */
#include "query/dialect.h"
#include "query/interest.h"
#include "query/redland.h"
#include "query/rows.h"
#include "rdf/iri.h"

#include <actant/export.h>
#include <string.h>

/* What is asked, in a form that rasqal answers fast. */
typedef struct {
  char *text;          /* with our prefixes; the plan's order taken out */
  rasqal_query *query; /* prepared */
  char **names;        /* of the columns: the query's, NULL-terminated */
  GArray *keys;        /* of ActRowKey: what we sort rows by */
  gboolean distinct;   /* whether we leave rows out that were there before */
} Plan;

/* One thread's own world with the graph in it. */
typedef struct {
  librdf_world *world;
  Plan plan;
  ActInterest *interest;
  ActStorage *quads;
  ActTripleSource *source;
  librdf_storage *storage;
  librdf_model *model;
  GString *messages; /* what librdf, rasqal and raptor complained of */
} Session;

static void
plan_clear (Plan *plan)
{
  if (plan->query)
    rasqal_free_query (plan->query);
  g_free (plan->names);
  g_free (plan->text);
  if (plan->keys)
    g_array_unref (plan->keys);
  *plan = (Plan){0};
}

static void
session_clear (Session *session)
{
  plan_clear (&session->plan);
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

/* ---- plan ---- */

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

/* Names of the columns, NULL-terminated; they are the query's. */
static char **
read_variables (rasqal_query *query)
{
  GPtrArray *names = g_ptr_array_new ();
  raptor_sequence *variables = rasqal_query_get_bound_variable_sequence (query);

  for (int i = 0; variables && i < raptor_sequence_size (variables); i++) {
    const rasqal_variable *variable = raptor_sequence_get_at (variables, i);
    g_ptr_array_add (names, (gpointer) (guintptr) variable->name);
  }
  g_ptr_array_add (names, NULL);
  return (char **) g_ptr_array_free (names, FALSE);
}

/* The columns that @order, of act_dialect_take_order (), names; FALSE when one
   of them is none. */
static gboolean
find_keys (Plan *plan, char *const *order)
{
  plan->keys = g_array_new (FALSE, FALSE, sizeof (ActRowKey));
  for (; order && *order; order++) {
    ActRowKey key = {.descends = **order == '-'};
    while (plan->names[key.column] &&
           !g_str_equal (plan->names[key.column], *order + 1))
      key.column++;
    if (!plan->names[key.column])
      return FALSE;
    g_array_append_val (plan->keys, key);
  }
  return TRUE;
}

/* FALSE when rasqal refuses the query or rows cannot be sorted by @order. */
static gboolean
prepare (Session *session, const char *sparql, const char *base,
         char *const *order)
{
  rasqal_world *world = librdf_world_get_rasqal (session->world);
  Plan *plan = &session->plan;

  plan->text = declare_prefixes (sparql, base);
  plan->query = rasqal_new_query (world, "sparql", NULL);
  if (!plan->query ||
      rasqal_query_prepare (plan->query, (const unsigned char *) plan->text,
                            NULL) != 0)
    return FALSE;
  plan->names = read_variables (plan->query);
  return find_keys (plan, order);
}

/* FALSE when rasqal refuses the query. */
static gboolean
make_plan (Session *session, const char *sparql, const char *base)
{
  g_autofree char *moved = act_dialect_move_filters (sparql);
  gboolean distinct = act_dialect_take_distinct (moved);
  g_autofree char *bare = g_strdup (moved);
  g_auto (GStrv) order = act_dialect_take_order (bare);
  gboolean good = prepare (session, bare, base, order);

  if (!good && !session->messages->len) {
    /* sorted by what is not shown: rasqal has to */
    plan_clear (&session->plan);
    good = prepare (session, moved, base, NULL);
  }
  session->plan.distinct = distinct;
  return good;
}

/* ---- session ---- */

static void
add_quad (const ActQuad *quad, gpointer data)
{
  Session *session = data;

  if (act_interest_wants (session->interest, quad))
    act_storage_add (session->quads, quad);
}

/* A query that speaks of graphs may count them all. */
static void
take_quads (Session *session, const ActGraph *graph, const char *base,
            gboolean named)
{
  g_autofree char *stripped = act_dialect_strip (session->plan.text);
  ActQuadChoice choice;

  if (!named)
    session->interest = act_interest_new (session->plan.query, stripped, base);
  session->quads = act_storage_new (librdf_world_get_raptor (session->world));
  act_interest_choose (session->interest, &choice);
  act_quads_generate_some (graph, base, &choice, add_quad, session);
  if (act_dialect_wants_comparisons (stripped))
    act_storage_shuffle (session->quads);
  session->source = act_triple_source_new (session->world, session->quads,
                                           session->interest, named);
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
open_world (Session *session)
{
  *session =
      (Session){.world = librdf_new_world (), .messages = g_string_new (NULL)};
  if (!session->world) {
    g_string_free (session->messages, TRUE);
    return FALSE;
  }
  librdf_world_set_logger (session->world, session->messages,
                           act_redland_keep_librdf_message);
  librdf_world_set_raptor_init_handler (session->world, NULL, set_flags);
  librdf_world_open (session->world);
  rasqal_world_set_log_handler (librdf_world_get_rasqal (session->world),
                                session->messages, act_redland_keep_message);
  return TRUE;
}

/* ---- answers ---- */

/* The triples of CONSTRUCT, as N-Triples. */
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
append_rows (const Session *session, rasqal_query_results *results,
             ActRowFormat format, const char *base, GString *out)
{
  const Plan *plan = &session->plan;
  ActRows *rows = act_rows_read (
      librdf_world_get_rasqal (session->world), results,
      g_strv_length (plan->names), plan->distinct,
      (const ActRowKey *) (gpointer) plan->keys->data, plan->keys->len);
  ActPrefixes prefixes;

  switch (format) {
  case ACT_ROWS_CSV:
    act_rows_append_csv (rows, plan->names, out);
    break;
  case ACT_ROWS_JSON:
    act_rows_append_json (rows, plan->names, out);
    break;
  case ACT_ROWS_TABLE:
    act_prefixes_init (&prefixes, base);
    act_rows_append_table (rows, plan->names, &prefixes, out);
    act_prefixes_clear (&prefixes);
    break;
  }
  act_rows_free (rows);
}

/* CONSTRUCT, through librdf, which has the serialiser. */
static gboolean
answer_triples (Session *session, GString *out)
{
  librdf_query *query = NULL;
  librdf_query_results *results = NULL;
  gboolean good;

  session->storage = act_redland_storage_new (session->world, session->quads);
  if (session->storage)
    session->model = librdf_new_model (session->world, session->storage, NULL);
  if (session->model)
    query = librdf_new_query (session->world, "sparql", NULL,
                              (const unsigned char *) session->plan.text, NULL);
  if (query)
    results = librdf_query_execute (query, session->model);
  good = results && append_triples (session, results, out);
  if (results)
    librdf_free_query_results (results);
  if (query)
    librdf_free_query (query);
  return good;
}

/* SELECT and ASK. librdf would copy each value of each row. */
static gboolean
answer_rows (const Session *session, const char *base, ActRowFormat format,
             GString *out)
{
  rasqal_query_results *results = rasqal_query_execute (session->plan.query);

  if (!results)
    return FALSE;
  if (rasqal_query_results_is_boolean (results))
    append_boolean (rasqal_query_results_get_boolean (results), format, out);
  else
    append_rows (session, results, format, base, out);
  rasqal_free_query_results (results);
  return TRUE;
}

static gboolean
answer (Session *session, const char *base, ActRowFormat format, GString *out)
{
  gboolean triples = rasqal_query_get_verb (session->plan.query) ==
                     RASQAL_QUERY_VERB_CONSTRUCT;

  if (triples && format != ACT_ROWS_TABLE) {
    g_string_assign (session->messages,
                     "CONSTRUCT and DESCRIBE answer in N-Triples: --format is "
                     "for SELECT and ASK");
    return FALSE;
  }
  gboolean good = triples ? answer_triples (session, out)
                          : answer_rows (session, base, format, out);

  return good && !session->messages->len;
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

gboolean
act_query_run (const ActGraph *graph, const char *base, const char *sparql,
               ActRowFormat format, GString *out, GError **error)
{
  g_autoptr (GError) reason = NULL;
  g_autofree char *construct = act_dialect_construct (sparql, &reason);
  if (construct)
    sparql = construct;
  g_autofree char *stripped = act_dialect_strip (sparql);
  g_autoptr (GString) rows = g_string_new (NULL);
  Session session;
  gboolean good = FALSE;

  if (reason) {
    g_propagate_error (error, g_steal_pointer (&reason));
    return FALSE;
  }
  if (!act_iri_check_base (base, error) || !act_dialect_check (stripped, error))
    return FALSE;
  if (!base)
    base = ACT_DEFAULT_BASE;
  if (!open_world (&session)) {
    g_set_error_literal (error, ACT_ERROR, ACT_ERROR_IO, "librdf cannot start");
    return FALSE;
  }
  if (make_plan (&session, sparql, base)) {
    take_quads (&session, graph, base, act_dialect_has_graphs (stripped));
    good = answer (&session, base, format, rows);
  }
  if (good)
    g_string_append_len (out, rows->str, (gssize) rows->len);
  else
    set_query_error (&session, stripped, error);
  session_clear (&session);
  return good;
}
