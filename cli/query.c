/* query, verify: ask and check a graph. */
#include "cli.h"

#include <string.h>

static int
query (const char *path, const char *sparql, const char *base,
       ActRowFormat format)
{
  GError *error = NULL;
  g_autoptr (ActGraph) graph = cli_open_graph (path, NULL, &error);
  g_autoptr (GString) rows = g_string_new (NULL);

  if (!graph || !act_query_run (graph, base, sparql, format, rows, &error))
    return cli_fail (error);
  cli_print (rows->str, (gssize) rows->len);
  return CLI_OK;
}

static gboolean
row_format_from_name (const char *name, ActRowFormat *format)
{
  if (!name || strcmp (name, "table") == 0)
    *format = ACT_ROWS_TABLE;
  else if (strcmp (name, "csv") == 0)
    *format = ACT_ROWS_CSV;
  else if (strcmp (name, "json") == 0)
    *format = ACT_ROWS_JSON;
  else
    return FALSE;
  return TRUE;
}

int
cli_query (int argc, char **argv)
{
  g_autofree char *file = NULL, *base = NULL, *format = NULL, *text = NULL;
  const GOptionEntry entries[] = {
      {"file", 0, 0, G_OPTION_ARG_FILENAME, &file, "Read the query from a file",
       "Q.rq"},
      {"format", 'f', 0, G_OPTION_ARG_STRING, &format, "table, csv or json",
       "FORMAT"},
      {"base", 0, 0, G_OPTION_ARG_STRING, &base, "Base IRI", "IRI"},
      G_OPTION_ENTRY_NULL};
  g_autoptr (GError) error = NULL;
  ActRowFormat rows;

  if (!cli_options_parse ("query", entries, &argc, &argv, 1, 2))
    return CLI_USAGE;
  if (!row_format_from_name (format, &rows)) {
    cli_error ("query: --format is table, csv or json");
    return CLI_USAGE;
  }
  if ((argc == 3) == (file != NULL)) {
    cli_error ("query: one query, as an argument or with --file");
    return CLI_USAGE;
  }
  if (file && !g_file_get_contents (file, &text, NULL, &error)) {
    cli_error ("%s", error->message);
    return CLI_IO;
  }
  return query (argv[1], text ? text : argv[2], base, rows);
}

static gboolean
is_graph_file (const char *path)
{
  return act_format_from_name (path) == ACT_FORMAT_GRAPH_FILE;
}

/* Is it named as something that cannot be read back? Names that tell nothing
   are taken for N-Quads. */
static gboolean
is_unreadable (const char *path)
{
  static const ActFormat readable[] = {
      ACT_FORMAT_UNKNOWN, ACT_FORMAT_GRAPH_FILE, ACT_FORMAT_NQUADS,
      ACT_FORMAT_TRIG,    ACT_FORMAT_TURTLE,     ACT_FORMAT_NTRIPLES,
      ACT_FORMAT_RDFXML};
  const ActFormat format = act_format_from_name (path);

  for (gsize i = 0; i < G_N_ELEMENTS (readable); i++)
    if (format == readable[i])
      return FALSE;
  return TRUE;
}

int
cli_verify (int argc, char **argv)
{
  g_autofree char *base = NULL;
  gboolean quiet = FALSE;
  const GOptionEntry entries[] = {
      {"base", 0, 0, G_OPTION_ARG_STRING, &base, "Base IRI", "IRI"},
      {"quiet", 'q', 0, G_OPTION_ARG_NONE, &quiet, "Errors only", NULL},
      G_OPTION_ENTRY_NULL};
  g_autoptr (GString) report = g_string_new (NULL);
  GError *error = NULL;
  gboolean good = FALSE;

  if (!cli_options_parse ("verify", entries, &argc, &argv, 1, 1))
    return CLI_USAGE;
  if (is_unreadable (argv[1])) {
    cli_error ("%s: this format cannot be verified; actant, nq, trig, ttl, nt "
               "and rdf can",
               argv[1]);
    return CLI_USAGE;
  }
  if (is_graph_file (argv[1])) {
    g_autoptr (ActStore) store =
        act_store_open (argv[1], ACT_STORE_READ, &error);
    g_autoptr (ActGraph) graph = NULL;
    if (store && act_store_verify (store, &error))
      graph = act_graph_resolve (store, &error);
    good = graph && act_verify_graph (graph, report, &error);
  } else {
    good = act_verify_file (argv[1], base, report, &error);
  }
  cli_print (report->str, (gssize) report->len);
  if (!good)
    return cli_fail (error);
  if (!quiet)
    g_printerr ("actant: %s: verified\n", argv[1]);
  return CLI_OK;
}
