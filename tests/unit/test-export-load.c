/* Graphs in librdf's own storages: what is read back is what was written. */
#include "leaks.h"
#include "nasty.h"

#include "rdf/iri.h"
#include "rdf/raptor.h"

#include <actant/export.h>
#include <glib/gstdio.h>
#include <librdf.h>

static char *folder;

/* Triple and graph as one string; the parts as N-Triples. */
static char *
print_quad (raptor_statement *triple, const char *graph)
{
  unsigned char *s = raptor_term_to_string (triple->subject);
  unsigned char *p = raptor_term_to_string (triple->predicate);
  unsigned char *o = raptor_term_to_string (triple->object);
  char *text = g_strdup_printf ("%s %s %s %s", (char *) s, (char *) p,
                                (char *) o, graph);

  raptor_free_memory (s);
  raptor_free_memory (p);
  raptor_free_memory (o);
  return text;
}

typedef struct {
  raptor_world *world;
  GHashTable *quads; /* set of strings */
} Expected;

static void
expect_quad (const ActQuad *quad, gpointer data)
{
  Expected *expected = data;
  raptor_statement triple;

  act_raptor_statement_set (&triple, expected->world, quad);
  g_hash_table_add (expected->quads, print_quad (&triple, quad->graph));
  raptor_statement_clear (&triple);
}

static GHashTable *
list_expected (const ActGraph *graph)
{
  Expected expected = {
      raptor_new_world (),
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL)};

  raptor_world_open (expected.world);
  act_quads_generate (graph, ACT_DEFAULT_BASE, ACT_QUADS_BY_GRAPH, expect_quad,
                      &expected);
  raptor_free_world (expected.world);
  return expected.quads;
}

/* Every quad of the storage is one of @expected, each once, none is missing. */
static void
check_storage (const char *type, const char *name, const char *options,
               GHashTable *expected)
{
  librdf_world *world = librdf_new_world ();
  guint n = 0;

  librdf_world_open (world);
  librdf_storage *storage = librdf_new_storage (world, type, name, options);
  g_assert_nonnull (storage);
  librdf_model *model = librdf_new_model (world, storage, NULL);
  g_assert_nonnull (model);
  librdf_stream *stream = librdf_model_as_stream (model);
  g_assert_nonnull (stream);
  for (; !librdf_stream_end (stream); librdf_stream_next (stream), n++) {
    librdf_node *context = librdf_stream_get_context2 (stream);
    g_assert_nonnull (context);
    g_autofree char *quad = print_quad (
        librdf_stream_get_object (stream),
        (const char *) librdf_uri_as_string (librdf_node_get_uri (context)));
    if (!g_hash_table_remove (expected, quad))
      g_error ("%s: unexpected or twice: %s", type, quad);
  }
  g_assert_cmpuint (n, >, 1000);
  g_assert_cmpuint (g_hash_table_size (expected), ==, 0);
  librdf_free_stream (stream);
  librdf_free_model (model);
  librdf_free_storage (storage);
  librdf_free_world (world);
}

static void
remove_files (void)
{
  GDir *dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *path = g_build_filename (folder, name, NULL);
    g_assert_cmpint (g_unlink (path), ==, 0);
  }
  g_dir_close (dir);
}

static void
test_hashes (void)
{
  g_autoptr (ActGraph) graph = test_graph_nasty ();
  g_autoptr (GHashTable) expected = list_expected (graph);
  g_autofree char *path = g_build_filename (folder, "nasty", NULL);
  g_autofree char *options = g_strdup_printf (
      "write='no',hash-type='bdb',contexts='yes',dir='%s'", folder);
  GError *error = NULL;
  guint64 n = 0;

  act_load_run (graph, NULL, "hashes", path, FALSE, &n, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (n, ==, g_hash_table_size (expected));
  check_storage ("hashes", "nasty", options, expected);
  remove_files ();
}

static void
test_sqlite (void)
{
  g_autoptr (ActGraph) graph = test_graph_nasty ();
  g_autoptr (GHashTable) expected = list_expected (graph);
  g_autofree char *path = g_build_filename (folder, "nasty.sqlite", NULL);
  GError *error = NULL;

  if (!act_load_run (graph, NULL, "sqlite", path, FALSE, NULL, &error) &&
      strstr (error->message, "librdf-storage-sqlite")) {
    g_clear_error (&error);
    g_test_skip ("librdf-storage-sqlite is not installed");
    return;
  }
  g_assert_no_error (error);
  check_storage ("sqlite", path, "", expected);
  remove_files ();
}

static void
test_refused (void)
{
  g_autoptr (ActGraph) graph = test_graph_nasty ();
  static const char *const types[] = {"memory", "postgresql", "actant", ""};
  GError *error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (types); i++) {
    g_assert_false (
        act_load_run (graph, NULL, types[i], "x", TRUE, NULL, &error));
    g_assert_error (error, ACT_ERROR, ACT_ERROR_USAGE);
    g_clear_error (&error);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("actant-XXXXXX", NULL);
  g_test_add_func ("/export/load/hashes", test_hashes);
  g_test_add_func ("/export/load/sqlite", test_sqlite);
  g_test_add_func ("/export/load/refused", test_refused);
  int status = g_test_run ();
  g_rmdir (folder);
  g_free (folder);
  return status;
}
