/* load: fill a librdf storage. */
#include "cli.h"

#include <string.h>

/* The file's name without folder and extension. */
static char *
read_stem (const char *path)
{
  char *stem = g_path_get_basename (path);

  if (g_str_has_suffix (stem, ".actant"))
    stem[strlen (stem) - strlen (".actant")] = '\0';
  return stem;
}

int
cli_load (int argc, char **argv)
{
  g_autofree char *storage = NULL, *name = NULL, *base = NULL;
  gboolean new = FALSE, quiet = FALSE;
  const GOptionEntry entries[] = {
      {"storage", 's', 0, G_OPTION_ARG_STRING, &storage, "sqlite or hashes",
       "TYPE"},
      {"name", 0, 0, G_OPTION_ARG_FILENAME, &name,
       "What the storage is called, with its folder", "NAME"},
      {"new", 0, 0, G_OPTION_ARG_NONE, &new, "Replace what is there", NULL},
      {"base", 0, 0, G_OPTION_ARG_STRING, &base, "Base IRI", "IRI"},
      {"quiet", 'q', 0, G_OPTION_ARG_NONE, &quiet, "Errors only", NULL},
      G_OPTION_ENTRY_NULL};
  GError *error = NULL;
  guint64 n = 0;

  if (!cli_options_parse ("load", entries, &argc, &argv, 1, 1))
    return CLI_USAGE;
  if (!storage) {
    cli_error ("load: --storage sqlite or --storage hashes");
    return CLI_USAGE;
  }
  if (!name) {
    g_autofree char *stem = read_stem (argv[1]);
    name = act_load_name (storage, stem);
  }
  g_autoptr (ActGraph) graph = cli_open_graph (argv[1], NULL, &error);
  if (!graph || !act_load_run (graph, base, storage, name, new, &n, &error))
    return cli_fail (error);
  if (!quiet)
    g_printerr ("actant: %s: %" G_GUINT64_FORMAT " quads\n", name, n);
  return CLI_OK;
}
