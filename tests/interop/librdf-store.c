/* Loads the graph of the unit tests, nasty names included, into librdf's own
   storages and asks them the documented queries through librdf alone, as
   another program would: librdf-store FOLDER, with what sample wrote there.
   The rows are compared with those of `actant query`. 77: skipped. */
#include "../unit/nasty.h"

#include <actant/export.h>
#include <json-glib/json-glib.h>
#include <librdf.h>

typedef struct {
  const char *type, *name, *options;
} Storage;

static int
complain (void *data, librdf_log_message *message)
{
  (void) data;
  g_printerr ("librdf: %s\n", librdf_log_message_message (message));
  return 1;
}

/* "value" and language, as in SPARQL's JSON. */
static void
append_term (GString *row, const char *value, const char *language)
{
  g_string_append_printf (row, "%s@%s\t", value, language ? language : "");
}

static GPtrArray *
read_ours (const char *path)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (JsonParser) parser = json_parser_new ();
  GError *error = NULL;

  if (!json_parser_load_from_file (parser, path, &error))
    g_error ("%s", error->message);
  JsonObject *root = json_node_get_object (json_parser_get_root (parser));
  JsonArray *names = json_object_get_array_member (
      json_object_get_object_member (root, "head"), "vars");
  JsonArray *list = json_object_get_array_member (
      json_object_get_object_member (root, "results"), "bindings");
  for (guint i = 0; i < json_array_get_length (list); i++) {
    JsonObject *binding = json_array_get_object_element (list, i);
    GString *row = g_string_new (NULL);
    for (guint k = 0; k < json_array_get_length (names); k++) {
      JsonObject *term = json_object_get_object_member (
          binding, json_array_get_string_element (names, k));
      append_term (
          row, json_object_get_string_member (term, "value"),
          json_object_get_string_member_with_default (term, "xml:lang", NULL));
    }
    g_ptr_array_add (rows, g_string_free (row, FALSE));
  }
  return rows;
}

static void
append_node (GString *row, librdf_node *node)
{
  if (!node)
    append_term (row, "nothing", NULL);
  else if (librdf_node_is_resource (node))
    append_term (
        row, (const char *) librdf_uri_as_string (librdf_node_get_uri (node)),
        NULL);
  else
    append_term (row, (const char *) librdf_node_get_literal_value (node),
                 librdf_node_get_literal_value_language (node));
}

static GPtrArray *
ask (librdf_world *world, librdf_model *model, const char *sparql)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func (g_free);
  librdf_query *query = librdf_new_query (world, "sparql", NULL,
                                          (const unsigned char *) sparql, NULL);
  librdf_query_results *results = librdf_query_execute (query, model);

  for (; results && !librdf_query_results_finished (results);
       librdf_query_results_next (results)) {
    int n = librdf_query_results_get_bindings_count (results);
    GString *row = g_string_new (NULL);
    for (int i = 0; i < n; i++) {
      librdf_node *node = librdf_query_results_get_binding_value (results, i);
      append_node (row, node);
      if (node)
        librdf_free_node (node);
    }
    g_ptr_array_add (rows, g_string_free (row, FALSE));
  }
  if (results)
    librdf_free_query_results (results);
  librdf_free_query (query);
  return rows;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static gboolean
equal (GPtrArray *a, GPtrArray *b)
{
  g_ptr_array_sort (a, compare);
  g_ptr_array_sort (b, compare);
  for (guint i = 0; i < MIN (a->len, b->len); i++)
    if (!g_str_equal (a->pdata[i], b->pdata[i]))
      return FALSE;
  return a->len == b->len;
}

/* The prefixes of the Turtle, as SPARQL declares them. */
static char *
read_prefixes (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "graph.ttl", NULL);
  g_autofree char *text = NULL;
  GString *out = g_string_new (NULL);

  if (!g_file_get_contents (path, &text, NULL, NULL))
    g_error ("%s: not there", path);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  for (char **line = lines; *line; line++)
    if (g_str_has_prefix (*line, "@prefix"))
      g_string_append_printf (out, "PREFIX %.*s\n",
                              (int) (strrchr (*line, '.') - *line - 7),
                              *line + 7);
  return g_string_free (out, FALSE);
}

static gboolean
check (const Storage *storage, const char *folder, const char *prefixes)
{
  librdf_world *world = librdf_new_world ();
  gboolean good = TRUE;

  librdf_world_open (world);
  librdf_world_set_logger (world, NULL, complain);
  librdf_storage *handle = librdf_new_storage (world, storage->type,
                                               storage->name, storage->options);
  librdf_model *model = librdf_new_model (world, handle, NULL);
  for (guint n = 1; n <= 8; n++) {
    g_autofree char *rq = g_strdup_printf ("%s/query-%u.rq", folder, n);
    g_autofree char *json = g_strdup_printf ("%s/query-%u.json", folder, n);
    g_autofree char *query = NULL;
    g_file_get_contents (rq, &query, NULL, NULL);
    g_autofree char *sparql = g_strconcat (prefixes, query, NULL);
    g_autoptr (GPtrArray) theirs = ask (world, model, sparql);
    g_autoptr (GPtrArray) ours = read_ours (json);
    gboolean same = equal (ours, theirs);
    g_print ("%s %s, query %u: %u rows, %u in actant\n", same ? "ok  " : "FAIL",
             storage->type, n, theirs->len, ours->len);
    good &= same;
  }
  librdf_free_model (model);
  librdf_free_storage (handle);
  librdf_free_world (world);
  return good;
}

int
main (int argc, char **argv)
{
  g_autoptr (ActGraph) graph = test_graph_nasty ();
  const char *folder = argc == 2 ? argv[1] : ".";
  g_autofree char *sqlite = g_build_filename (folder, "librdf.sqlite", NULL);
  g_autofree char *hashes = g_build_filename (folder, "librdf", NULL);
  g_autofree char *options = g_strdup_printf (
      "write='no',hash-type='bdb',contexts='yes',dir='%s'", folder);
  const Storage storages[] = {{"hashes", "librdf", options},
                              {"sqlite", sqlite, NULL}};
  g_autofree char *prefixes = read_prefixes (folder);
  GError *error = NULL;
  gboolean good = TRUE;

  for (gsize i = 0; i < G_N_ELEMENTS (storages); i++) {
    const char *name = i == 0 ? hashes : sqlite;
    if (!act_load_run (graph, NULL, storages[i].type, name, TRUE, NULL,
                       &error)) {
      g_print ("skipped: %s\n", error->message);
      return 77;
    }
    good &= check (&storages[i], folder, prefixes);
  }
  return good ? 0 : 1;
}
