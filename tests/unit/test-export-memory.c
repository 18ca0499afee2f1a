/* RDF streams: however large the file, writing it takes no more memory than the
   graph already has. */
#include "../bench/made-record.h"
#include "../bench/usage.h"

#include <actant/export.h>
#include <glib/gstdio.h>

enum { ARTICLES = 800, STATEMENTS = 20 };
/* Megabytes. */
#define MIN_FILE 15.0
#define MAX_GROWTH 4.0

static ActGraph *
make_graph (void)
{
  g_autoptr (ActStore) store = act_store_open (NULL, ACT_STORE_NEW, NULL);
  GError *error = NULL;

  for (guint i = 0; i < ARTICLES; i++) {
    g_autoptr (ActRecord) record = make_record (i, ARTICLES / 2, STATEMENTS);
    act_store_add (store, record, &error);
    g_assert_no_error (error);
  }
  ActGraph *graph = act_graph_resolve (store, &error);
  g_assert_no_error (error);
  return graph;
}

static void
test_streams (void)
{
  static const ActFormat formats[] = {ACT_FORMAT_TURTLE,   ACT_FORMAT_TRIG,
                                      ACT_FORMAT_NTRIPLES, ACT_FORMAT_NQUADS,
                                      ACT_FORMAT_RDFXML,   ACT_FORMAT_JSONLD};
  g_autoptr (ActGraph) graph = make_graph ();
  g_autofree char *folder = g_dir_make_tmp ("actant-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "graph", NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++) {
    double before = get_peak ();
    GError *error = NULL;
    GStatBuf status;
    act_export_write (graph, formats[i], path, NULL, &error);
    g_assert_no_error (error);
    g_assert_cmpint (g_stat (path, &status), ==, 0);
    g_test_message ("%s: %.0f MB, memory grew by %.1f MB",
                    act_format_to_string (formats[i]),
                    (double) status.st_size / (1 << 20), get_peak () - before);
    g_assert_cmpfloat ((double) status.st_size / (1 << 20), >, MIN_FILE);
#ifndef __SANITIZE_ADDRESS__ /* which keeps what was freed */
    g_assert_cmpfloat (get_peak () - before, <, MAX_GROWTH);
#endif
    g_unlink (path);
  }
  g_rmdir (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/memory/streams", test_streams);
  return g_test_run ();
}
