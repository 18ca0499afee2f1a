/* Seconds of the documented queries on a graph of many statements:
     bench-query DOCS/rdf-mapping.md [ARTICLES]
   The graph is made up, 20 statements an article; "Ilona Varga" is replaced by
   the person with most statements. The time is that of act_query_run (): from
   the resolved graph to the rows, of the processor: other programs do not
   count. */
#include "made-record.h"
#include "usage.h"

#include <actant/export.h>
#include <stdlib.h>

enum { ARTICLES = 5150, STATEMENTS = 20 };

static ActGraph *
make_graph (guint articles, guint *statements)
{
  g_autoptr (ActStore) store = act_store_open (NULL, ACT_STORE_NEW, NULL);
  GError *error = NULL;

  *statements = 0;
  for (guint i = 0; i < articles; i++) {
    g_autoptr (ActRecord) record =
        make_record (i, MAX (articles / 2, 100), STATEMENTS);
    *statements += record->propositions->len;
    if (!act_store_add (store, record, &error))
      g_error ("%s", error->message);
  }
  ActGraph *graph = act_graph_resolve (store, &error);
  if (!graph)
    g_error ("%s", error->message);
  return graph;
}

/* Label of the person of whom most is said. */
static const char *
find_best_known (const ActGraph *graph)
{
  guint32 n_entities, n_claims;
  const ActEntity *entities = act_graph_get_entities (graph, &n_entities);
  const ActClaim *claims = act_graph_get_claims (graph, &n_claims);
  g_autofree guint *said = g_new0 (guint, (gsize) n_entities + 1);
  guint32 best = 0;

  for (guint32 i = 0; i < n_claims; i++)
    said[claims[i].subject]++;
  for (guint32 i = 0; i < n_entities; i++)
    if (entities[i].type == ACT_ENTITY_PERSON && said[i] > said[best])
      best = i;
  return entities[best].label;
}

/* Says so itself. */
static const char *
count_quads (const ActGraph *graph)
{
  static char number[32];
  g_autoptr (GString) rows = g_string_new (NULL);

  act_query_run (graph, NULL, "SELECT (COUNT (*) AS ?n) { ?s ?p ?o }",
                 ACT_ROWS_CSV, rows, NULL);
  g_strlcpy (number, strstr (rows->str, "\n") + 1, sizeof number);
  return g_strchomp (number);
}

static char *
replace (const char *text, const char *old, const char *new)
{
  g_auto (GStrv) parts = g_strsplit (text, old, -1);

  return g_strjoinv (new, parts);
}

static void
run (const ActGraph *graph, const char *sparql, guint number)
{
  g_autoptr (GString) rows = g_string_new (NULL);
  double start = get_time ();
  GError *error = NULL;
  guint n = 0;

  if (!act_query_run (graph, NULL, sparql, ACT_ROWS_CSV, rows, &error))
    g_error ("%s", error->message);
  for (const char *p = rows->str; *p; p++)
    n += *p == '\n';
  g_print ("query %u %8.2f s %8u rows  peak %5.0f MB\n", number,
           get_time () - start, n - 1, get_peak ());
}

int
main (int argc, char **argv)
{
  guint articles = argc > 2 ? (guint) atoi (argv[2]) : ARTICLES;
  g_autofree char *page = NULL;
  GError *error = NULL;
  guint32 n_claims;
  guint n;

  if (argc < 2)
    return 2;
  if (!g_file_get_contents (argv[1], &page, NULL, &error))
    g_error ("%s", error->message);
  g_autoptr (ActGraph) graph = make_graph (articles, &n);
  act_graph_get_claims (graph, &n_claims);
  g_print ("%u articles, %u statements, %u claims, %s quads\n", articles, n,
           n_claims, count_quads (graph));
  g_autofree char *known =
      replace (page, "Ilona Varga", find_best_known (graph));
  g_auto (GStrv) parts = g_strsplit (known, "```sparql\n", -1);
  for (guint i = 1; parts[i]; i++) {
    *strstr (parts[i], "```") = '\0';
    run (graph, parts[i], i);
  }
  return 0;
}
