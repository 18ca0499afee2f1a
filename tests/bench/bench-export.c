/* Triples a second of every format, and seconds of a query, on a graph made
   up: bench-export [ARTICLES] */
#include "../unit/records.h"

#include <actant/export.h>
#include <glib/gstdio.h>
#include <stdlib.h>

enum { ARTICLES = 500, STATEMENTS = 40, PEOPLE = 400, FIRMS = 300 };

static ActRecord *
make_article (guint number)
{
  g_autoptr (GPtrArray) people = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) firms = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *name = g_strdup_printf ("article-%05u", number);

  for (guint i = 0; i < STATEMENTS; i++) {
    g_ptr_array_add (people, g_strdup_printf ("Ann Surname%u",
                                              (number * 31 + i * 17) % PEOPLE));
    g_ptr_array_add (firms, g_strdup_printf ("Firm%u Holding",
                                             (number * 13 + i * 29) % FIRMS));
    g_string_append_printf (text, "%s visited %s on Monday. ",
                            (char *) people->pdata[i],
                            (char *) firms->pdata[i]);
  }
  ActRecord *record = test_record_new (name, "2021-03-04", text->str);
  for (guint i = 0; i < STATEMENTS; i++) {
    guint32 who =
        test_add_entity (record, ACT_ENTITY_PERSON, people->pdata[i], NULL);
    guint32 whom = test_add_entity (record, ACT_ENTITY_ORGANIZATION,
                                    firms->pdata[i], NULL);
    g_autofree char *words = g_strdup_printf (
        "%s visited %s", (char *) people->pdata[i], (char *) firms->pdata[i]);
    ActProposition *statement =
        test_add_statement (record, who, i % 3 ? "visit" : "lead", whom, words);
    if (i % 10 == 0)
      test_set_source (statement, whom,
                       i % 20 ? ACT_STANCE_DENIES : ACT_STANCE_ASSERTS, "said");
  }
  return record;
}

static ActGraph *
make_graph (guint articles)
{
  g_autoptr (ActStore) store = act_store_open (NULL, ACT_STORE_NEW, NULL);
  GError *error = NULL;

  for (guint i = 0; i < articles; i++) {
    g_autoptr (ActRecord) record = make_article (i);
    if (!act_store_add (store, record, &error))
      g_error ("%s", error->message);
  }
  ActGraph *graph = act_graph_resolve (store, &error);
  if (!graph)
    g_error ("%s", error->message);
  return graph;
}

static guint
count_lines (const char *path)
{
  g_autofree char *text = NULL;
  guint n = 0;

  g_file_get_contents (path, &text, NULL, NULL);
  for (const char *p = text; *p; p++)
    n += *p == '\n';
  return n;
}

static void
run_formats (const ActGraph *graph)
{
  static const char *const names[] = {"nq",  "nt",     "ttl",   "trig",
                                      "rdf", "jsonld", "jsonl", "tsv"};
  g_autofree char *folder = g_dir_make_tmp ("actant-XXXXXX", NULL);
  guint n = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *file = g_strconcat ("graph.", names[i], NULL);
    g_autofree char *path = g_build_filename (folder, file, NULL);
    g_autoptr (GTimer) timer = g_timer_new ();
    GError *error = NULL;
    if (!act_export_write (graph, act_format_from_name (path), path, NULL,
                           &error))
      g_error ("%s", error->message);
    double seconds = g_timer_elapsed (timer, NULL);
    if (i == 0)
      n = count_lines (path);
    g_print ("%-6s %8.2f s %10.0f triples/s\n", names[i], seconds, n / seconds);
    g_unlink (path);
  }
  g_rmdir (folder);
}

static void
run_query (const ActGraph *graph)
{
  g_autoptr (GString) rows = g_string_new (NULL);
  g_autoptr (GTimer) timer = g_timer_new ();
  GError *error = NULL;

  if (!act_query_run (
          graph, NULL,
          "SELECT DISTINCT ?claim ?pro ?contra { ?a1 act:stance act:Denies ; "
          "act:claim ?c ; act:agent ?contra . ?a2 act:claim ?c ; act:stance "
          "act:Asserts ; act:agent ?pro . ?c rdfs:label ?claim }",
          ACT_ROWS_CSV, rows, &error))
    g_error ("%s", error->message);
  g_print ("query  %8.2f s\n", g_timer_elapsed (timer, NULL));
}

int
main (int argc, char **argv)
{
  guint articles = argc > 1 ? (guint) atoi (argv[1]) : ARTICLES;
  g_autoptr (ActGraph) graph = make_graph (articles);
  guint32 n;

  act_graph_get_claims (graph, &n);
  g_print ("%u articles, %u claims\n", articles, n);
  run_formats (graph);
  run_query (graph);
  return 0;
}
