/* Reads news into a graph file and writes the graph in other formats:
 *     build-graph FILE.actant NEWS… -- OUT…
 * as `actant add` and `actant export` do. */
#include <actant/actant.h>

#include <stdio.h>
#include <string.h>

static void
report (const GError *problem, gpointer data)
{
  (void) data;
  fprintf (stderr, "skipped: %s\n", problem->message);
}

static gboolean
add_news (const char *path, const char *const *inputs, guint n_inputs,
          GError **error)
{
  g_autoptr (ActModel) model = act_model_open (NULL, error);
  g_autoptr (ActStore) store = act_store_open (path, ACT_STORE_WRITE, error);
  guint n_added = 0;

  if (!model || !store)
    return FALSE;
  g_autoptr (ActExtractor) extractor = act_extractor_new (model);
  if (!act_store_add_news (store, extractor, inputs, n_inputs, &n_added, report,
                           NULL, error) ||
      !act_store_commit (store, error))
    return FALSE;
  printf ("%u new articles\n", n_added);
  return TRUE;
}

static gboolean
write_graph (const char *path, char **outputs, GError **error)
{
  g_autoptr (ActStore) store = act_store_open (path, ACT_STORE_READ, error);
  g_autoptr (ActGraph) graph = store ? act_graph_resolve (store, error) : NULL;

  for (; graph && *outputs; outputs++)
    if (!act_export_write (graph, act_format_from_name (*outputs), *outputs,
                           NULL, error))
      return FALSE;
  return graph != NULL;
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  int dashes = 2;

  while (dashes < argc && strcmp (argv[dashes], "--") != 0)
    dashes++;
  if (dashes < 3 || dashes >= argc) {
    fprintf (stderr, "usage: build-graph FILE.actant NEWS… -- OUT…\n");
    return 2;
  }
  if (add_news (argv[1], (const char *const *) argv + 2, (guint) dashes - 2,
                &error) &&
      write_graph (argv[1], argv + dashes + 1, &error))
    return 0;
  fprintf (stderr, "%s\n", error->message);
  return error->code == ACT_ERROR_USAGE ? 2 : 1;
}
