/* Writes the graph of the unit tests, nasty names included, in every format,
   and the answers to the queries of docs/rdf-mapping.md, into a folder:
   sample FOLDER RDF-MAPPING.md */
#include "../unit/nasty.h"

#include <actant/export.h>

static void
write_formats (const ActGraph *graph, const char *folder)
{
  static const ActFormat formats[] = {
      ACT_FORMAT_TURTLE, ACT_FORMAT_TRIG,   ACT_FORMAT_NTRIPLES,
      ACT_FORMAT_NQUADS, ACT_FORMAT_RDFXML, ACT_FORMAT_JSONLD,
      ACT_FORMAT_DOT,    ACT_FORMAT_SVG,    ACT_FORMAT_PNG,
      ACT_FORMAT_PDF,    ACT_FORMAT_JSONL,  ACT_FORMAT_TSV,
      ACT_FORMAT_GRAPHML};

  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++) {
    GError *error = NULL;
    g_autofree char *path = g_strdup_printf ("%s/graph.%s", folder,
                                             act_format_to_string (formats[i]));
    if (!act_export_write (graph, formats[i], path, NULL, &error))
      g_error ("%s", error->message);
  }
}

static void
write_answers (const ActGraph *graph, const char *folder, const char *page)
{
  g_autofree char *text = NULL;
  GError *error = NULL;
  guint n = 0;

  if (!g_file_get_contents (page, &text, NULL, &error))
    g_error ("%s", error->message);
  g_auto (GStrv) parts = g_strsplit (text, "```sparql\n", -1);
  for (char **part = parts + 1; *part; part++) {
    char *query = *part;
    *strstr (query, "```") = '\0';
    g_autoptr (GString) rows = g_string_new (NULL);
    g_autofree char *rq = g_strdup_printf ("%s/query-%u.rq", folder, ++n);
    g_autofree char *json = g_strdup_printf ("%s/query-%u.json", folder, n);
    if (!act_query_run (graph, NULL, query, ACT_ROWS_JSON, rows, &error) ||
        !g_file_set_contents (rq, query, -1, &error) ||
        !g_file_set_contents (json, rows->str, -1, &error))
      g_error ("%s", error->message);
  }
}

int
main (int argc, char **argv)
{
  if (argc != 3)
    return 2;
  g_mkdir_with_parents (argv[1], 0777);
  g_autoptr (ActGraph) graph = test_graph_nasty ();
  write_formats (graph, argv[1]);
  write_answers (graph, argv[1], argv[2]);
  return 0;
}
