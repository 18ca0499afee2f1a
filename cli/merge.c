/* merge, retract, export: graph files as sets of records. */
#include "cli.h"

static int
merge (const char *output, char **inputs, int n_inputs, gboolean quiet)
{
  GError *error = NULL;
  g_autoptr (ActStore) into = act_store_open (output, ACT_STORE_NEW, &error);

  for (int i = 0; into && i < n_inputs; i++) {
    g_autoptr (ActStore) from =
        act_store_open (inputs[i], ACT_STORE_READ, &error);
    if (!from || !act_store_merge (into, from, &error))
      return cli_fail (error);
  }
  if (!into || !act_store_commit (into, &error))
    return cli_fail (error);
  if (!quiet) {
    guint64 n = act_store_count (into);
    g_printerr ("actant: %" G_GUINT64_FORMAT " document%s\n", n,
                n == 1 ? "" : "s");
  }
  return CLI_OK;
}

int
cli_merge (int argc, char **argv)
{
  g_autofree char *output = NULL;
  gboolean quiet = FALSE;
  const GOptionEntry entries[] = {
      {"output", 'o', 0, G_OPTION_ARG_FILENAME, &output, "Graph file to write",
       "FILE"},
      {"quiet", 'q', 0, G_OPTION_ARG_NONE, &quiet, "Errors only", NULL},
      G_OPTION_ENTRY_NULL};

  if (!cli_options_parse ("merge", entries, &argc, &argv, 1, -1))
    return CLI_USAGE;
  if (!output) {
    cli_error ("merge: no output: say -o FILE.actant");
    return CLI_USAGE;
  }
  ActFormat format = act_format_from_name (output);
  if (format != ACT_FORMAT_GRAPH_FILE && format != ACT_FORMAT_UNKNOWN) {
    cli_error ("merge: %s: a graph file is called FILE.actant; export writes "
               "other formats",
               output);
    return CLI_USAGE;
  }
  return merge (output, argv + 1, argc - 1, quiet);
}

int
cli_retract (int argc, char **argv)
{
  gboolean quiet = FALSE;
  const GOptionEntry entries[] = {
      {"quiet", 'q', 0, G_OPTION_ARG_NONE, &quiet, "Errors only", NULL},
      G_OPTION_ENTRY_NULL};
  GError *error = NULL;
  int status = CLI_OK;
  guint total = 0;

  if (!cli_options_parse ("retract", entries, &argc, &argv, 2, -1))
    return CLI_USAGE;
  if (!g_file_test (argv[1], G_FILE_TEST_EXISTS)) {
    cli_error ("%s: no such graph file", argv[1]);
    return CLI_IO;
  }
  g_autoptr (ActStore) store =
      act_store_open (argv[1], ACT_STORE_WRITE, &error);
  if (!store)
    return cli_fail (error);
  for (int i = 2; i < argc; i++) {
    guint removed = 0;
    gboolean unclear = !act_store_retract (store, argv[i], &removed, &error);
    if (unclear && !g_error_matches (error, ACT_ERROR, ACT_ERROR_USAGE))
      return cli_fail (error);
    if (unclear) {
      status = cli_worse (status, cli_fail (g_steal_pointer (&error)));
    } else if (removed == 0) {
      cli_error ("%s: no document '%s'", argv[1], argv[i]);
      status = cli_worse (status, CLI_INPUT);
    }
    total += removed;
  }
  if (!act_store_commit (store, &error))
    return cli_fail (error);
  if (!quiet)
    g_printerr ("actant: %u retracted\n", total);
  return status;
}

static int export(const CliWriting *writing, const char *path)
{
  GError *error = NULL;
  g_autoptr (ActStore) store = NULL;
  g_autoptr (ActGraph) graph = NULL;

  if (!cli_writing_check (writing, &error))
    return cli_fail (error);
  graph = cli_open_graph (path, &store, &error);
  return graph ? cli_writing_run (writing, graph, store) : cli_fail (error);
}

int
cli_export (int argc, char **argv)
{
  CliWriting writing = {0};
  const GOptionEntry own[] = {
      {"quiet", 'q', 0, G_OPTION_ARG_NONE, &writing.quiet, "Errors only", NULL},
      G_OPTION_ENTRY_NULL};
  g_autofree GOptionEntry *entries = cli_writing_entries (&writing, own);
  int status = CLI_USAGE;

  if (cli_options_parse ("export", entries, &argc, &argv, 1, 1))
    status = export(&writing, argv[1]);
  cli_writing_clear (&writing);
  return status;
}
