/* Speed and memory of graph/: made-up records added to a graph file, resolved
   and exported.

     bench-graph [--documents N] [--statements N] [--file PATH]

   --statements: about so many an article. One line a step: what, seconds, rate,
   peak memory. */
#include "made-record.h"
#include "usage.h"

#include <actant/export.h>

#include <glib/gstdio.h>
#include <stdio.h>

/** Time by the clock and by the processor. */
typedef struct {
  double wall, processor;
} Span;

static void
start (Span *span)
{
  span->wall -= (double) g_get_monotonic_time () / 1e6;
  span->processor -= get_time ();
}

static void
stop (Span *span)
{
  span->wall += (double) g_get_monotonic_time () / 1e6;
  span->processor += get_time ();
}

static void
report (const char *what, Span span, double n, const char *unit)
{
  printf ("%-10s %8.2f s (CPU %.2f s)  %10.0f %s/s  peak %6.0f MB\n", what,
          span.wall, span.processor, n / span.wall, unit, get_peak ());
  fflush (stdout);
}

static void
check (gboolean done, GError *error)
{
  if (!done)
    g_error ("%s", error ? error->message : "failed");
}

/* The time that only the file takes: records are made beforehand. */
static guint64
add_all (ActStore *store, guint documents, guint persons, guint size,
         Span *span)
{
  guint64 statements = 0;
  GError *error = NULL;

  for (guint first = 0; first < documents; first += 1000) {
    g_autoptr (GPtrArray) records =
        g_ptr_array_new_with_free_func ((GDestroyNotify) act_record_free);
    for (guint i = first; i < MIN (documents, first + 1000); i++) {
      ActRecord *record = make_record (i, persons, size);
      statements += record->propositions->len;
      g_ptr_array_add (records, record);
    }
    start (span);
    for (guint i = 0; i < records->len; i++)
      check (act_store_add (store, records->pdata[i], &error), error);
    stop (span);
  }
  start (span);
  check (act_store_commit (store, &error), error);
  stop (span);
  return statements;
}

static void
run (const char *path, guint documents, guint size)
{
  Span add = {0, 0}, resolve = {0, 0}, find = {0, 0}, export = {0, 0};
  GError *error = NULL;
  ActStore *store = act_store_open (path, ACT_STORE_WRITE, &error);
  const ActExportOptions options = {0};
  guint32 n_entities, n_claims, n_merges;
  guint64 statements;
  ActGraph *graph;

  check (store != NULL, error);
  statements = add_all (store, documents, MAX (documents / 2, 100), size, &add);
  printf ("%u documents, %" G_GUINT64_FORMAT " statements\n", documents,
          statements);
  report ("add", add, (double) statements, "statements");
  act_store_free (store);
  start (&resolve);
  store = act_store_open (path, ACT_STORE_READ, &error);
  check (store != NULL, error);
  graph = act_graph_resolve (store, &error);
  check (graph != NULL, error);
  stop (&resolve);
  report ("resolve", resolve, (double) statements, "statements");
  act_graph_get_entities (graph, &n_entities);
  act_graph_get_claims (graph, &n_claims);
  act_graph_get_merges (graph, &n_merges);
  printf ("%u entities, %u claims, %u merges\n", n_entities, n_claims,
          n_merges);
  start (&find);
  act_graph_find_entity (graph, "Ihar Baraenka");
  stop (&find);
  report ("find", find, n_entities, "entities");
  start (&export);
  check (act_export_write (graph, ACT_FORMAT_NQUADS, "/dev/null", &options,
                           &error),
         error);
  stop (&export);
  report ("export", export, (double) statements, "statements");
  act_graph_free (graph);
  act_store_free (store);
}

int
main (int argc, char **argv)
{
  gint documents = 5000, statements = 20;
  g_autofree char *file = NULL;
  GOptionEntry entries[] = {{"documents", 'n', 0, G_OPTION_ARG_INT, &documents,
                             "Articles to make", "N"},
                            {"statements", 's', 0, G_OPTION_ARG_INT,
                             &statements, "Statements an article", "N"},
                            {"file", 'f', 0, G_OPTION_ARG_FILENAME, &file,
                             "Graph file to write", "PATH"},
                            {NULL, 0, 0, 0, NULL, NULL, NULL}};
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  GError *error = NULL;

  g_option_context_add_main_entries (context, entries, NULL);
  check (g_option_context_parse (context, &argc, &argv, &error), error);
  if (!file)
    file = g_build_filename (g_get_tmp_dir (), "bench-graph.actant", NULL);
  g_unlink (file);
  run (file, (guint) MAX (documents, 1), (guint) MAX (statements, 1));
  g_unlink (file);
  return 0;
}
