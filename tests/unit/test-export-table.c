/* JSON Lines and TSV, read back with json-glib and by hand. */
#include "nasty.h"

#include "output.h"
#include "table/json.h"
#include "table/table.h"

#include <actant/export.h>
#include <glib/gstdio.h>
#include <json-glib/json-glib.h>

static char *path;

static char **
export_lines (const ActGraph *graph, ActFormat format)
{
  GError *error = NULL;
  g_autofree char *text = NULL;

  act_export_write (graph, format, path, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_unlink (path);
  g_assert_true (g_utf8_validate (text, -1, NULL));
  g_assert_cmpint (text[strlen (text) - 1], ==, '\n');
  text[strlen (text) - 1] = '\0';
  return g_strsplit (text, "\n", -1);
}

static const ActGraphDocument *
find_document (const ActGraph *graph, const char *name)
{
  guint32 n;
  const ActGraphDocument *documents = act_graph_get_documents (graph, &n);

  for (guint32 i = 0; i < n; i++)
    if (g_str_equal (documents[i].name, name))
      return &documents[i];
  g_assert_not_reached ();
}

/* "start" and "end" are where "text" stands. */
static void
check_places (const ActGraph *graph, JsonArray *places)
{
  g_assert_cmpuint (json_array_get_length (places), >, 0);
  for (guint i = 0; i < json_array_get_length (places); i++) {
    JsonObject *place = json_array_get_object_element (places, i);
    const ActGraphDocument *document = find_document (
        graph, json_object_get_string_member (place, "document"));
    gint64 start = json_object_get_int_member (place, "start");
    gint64 end = json_object_get_int_member (place, "end");
    const char *text = json_object_get_string_member (place, "text");
    g_assert_cmpint (start, <, end);
    g_assert_cmpuint ((gsize) end, <=, document->text_length);
    g_assert_cmpint ((gint64) strlen (text), ==, end - start);
    g_assert_true (memcmp (document->text + start, text, strlen (text)) == 0);
    if (json_object_has_member (place, "sentence"))
      g_assert_nonnull (
          strstr (json_object_get_string_member (place, "sentence"), text));
  }
}

static void
check_statement (const ActGraph *graph, JsonObject *line, GHashTable *ids)
{
  static const char *const members[] = {
      "claim",    "subject",    "relation", "object", "polarity", "modality",
      "stance",   "source",     "time",     "date",   "place",    "event_class",
      "attitude", "confidence", "disputed", "fact"};
  JsonNode *object = json_object_get_member (line, "object");
  double confidence = json_object_get_double_member (line, "confidence");

  for (gsize i = 0; i < G_N_ELEMENTS (members); i++)
    g_assert_true (json_object_has_member (line, members[i]));
  g_assert_true (g_hash_table_contains (
      ids, json_object_get_string_member (line, "subject")));
  if (JSON_NODE_HOLDS_VALUE (object))
    g_assert_true (g_hash_table_contains (ids, json_node_get_string (object)));
  else if (JSON_NODE_HOLDS_OBJECT (object))
    g_assert_true (
        json_object_has_member (json_node_get_object (object), "type"));
  g_assert_cmpfloat (confidence, >=, 0);
  g_assert_cmpfloat (confidence, <=, 1);
  check_places (graph, json_object_get_array_member (line, "evidence"));
}

static void
test_jsonl (void)
{
  g_autoptr (ActGraph) graph = test_graph_nasty ();
  g_auto (GStrv) lines = export_lines (graph, ACT_FORMAT_JSONL);
  g_autoptr (GHashTable) ids =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_statements = 0;

  for (char **text = lines; *text; text++) {
    g_autoptr (JsonParser) parser = json_parser_new ();
    GError *error = NULL;
    json_parser_load_from_data (parser, *text, -1, &error);
    g_assert_no_error (error);
    JsonObject *line = json_node_get_object (json_parser_get_root (parser));
    if (g_str_equal (json_object_get_string_member (line, "kind"), "entity")) {
      g_assert_cmpuint (n_statements, ==, 0);
      g_hash_table_add (ids,
                        g_strdup (json_object_get_string_member (line, "id")));
      check_places (graph, json_object_get_array_member (line, "mentions"));
    } else {
      check_statement (graph, line, ids);
      n_statements++;
    }
  }
  g_assert_cmpuint (g_hash_table_size (ids), >, 150);
  g_assert_cmpuint (n_statements, >, 200);
}

static void
test_tsv (void)
{
  g_autoptr (ActGraph) graph = test_graph_nasty ();
  g_auto (GStrv) lines = export_lines (graph, ACT_FORMAT_TSV);
  guint32 n_attributions;

  act_graph_get_attributions (graph, &n_attributions);
  g_assert_cmpuint (g_strv_length (lines), ==, n_attributions + 1);
  for (char **line = lines; *line; line++) {
    g_auto (GStrv) fields = g_strsplit (*line, "\t", -1);
    g_assert_cmpuint (g_strv_length (fields), ==, 20);
    for (const char *p = *line; *p; p++)
      g_assert_true ((guchar) *p >= 0x20 || *p == '\t');
  }
  g_assert_true (g_str_has_prefix (lines[0], "subject\trelation\tobject\t"));
}

typedef struct {
  GHashTable *seen;
  guint n, n_attributions;
  guint32 last_claim;
} Voices;

static void
count_voice (const ActStatement *statement, gpointer data)
{
  Voices *voices = data;
  char *key = g_strdup_printf ("%u %u %d", statement->claim, statement->source,
                               (int) statement->stance);

  g_assert_true (g_hash_table_add (voices->seen, key));
  g_assert_cmpuint (statement->claim, >=, voices->last_claim);
  g_assert_cmpuint (statement->n, >, 0);
  voices->last_claim = statement->claim;
  voices->n++;
  voices->n_attributions += statement->n;
}

/* Each voice on each claim once, each attribution in one of them. */
static void
test_statements (void)
{
  g_autoptr (ActGraph) graph = test_graph_new ();
  Voices voices = {
      .seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL)};
  guint32 n;

  act_statement_foreach (graph, count_voice, &voices);
  act_graph_get_attributions (graph, &n);
  g_assert_cmpuint (voices.n_attributions, ==, n);
  g_assert_cmpuint (voices.n, <, n);
  g_hash_table_unref (voices.seen);
}

static void
test_json (void)
{
  g_autofree char *text = NULL;
  ActOutput *output = act_output_open (path, NULL);
  ActJson json;

  act_json_init (&json, output, TRUE);
  act_json_begin (&json, '{');
  act_json_member (&json, "a", "</x>\342\200\250\001\"\\\n");
  act_json_member (&json, "b", NULL);
  act_json_key (&json, "c");
  act_json_begin (&json, '[');
  act_json_int (&json, -1);
  act_json_bool (&json, TRUE);
  act_json_thousandths (&json, 820);
  act_json_end (&json, ']');
  act_json_key (&json, "d");
  act_json_begin (&json, '[');
  act_json_end (&json, ']');
  act_json_end (&json, '}');
  act_json_end_line (&json);
  g_assert_true (act_output_close (output, NULL));
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==,
                   "{\n  \"a\": \"\\u003c/x>\\u2028\\u0001\\\"\\\\\\n\",\n"
                   "  \"b\": null,\n"
                   "  \"c\": [\n    -1,\n    true,\n    0.82\n  ],\n"
                   "  \"d\": []\n}\n");
  g_unlink (path);
}

static void
test_decimal (void)
{
  static const struct {
    guint number;
    const char *text;
  } cases[] = {{0, "0.0"},    {1, "0.001"},   {20, "0.02"},  {100, "0.1"},
               {820, "0.82"}, {999, "0.999"}, {1000, "1.0"}, {1050, "1.05"}};

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    char text[ACT_DECIMAL_BYTES];
    act_decimal_format (cases[i].number, text);
    g_assert_cmpstr (text, ==, cases[i].text);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_autofree char *folder = g_dir_make_tmp ("actant-XXXXXX", NULL);
  path = g_build_filename (folder, "out", NULL);
  g_test_add_func ("/export/table/jsonl", test_jsonl);
  g_test_add_func ("/export/table/tsv", test_tsv);
  g_test_add_func ("/export/table/statements", test_statements);
  g_test_add_func ("/export/table/json", test_json);
  g_test_add_func ("/export/table/decimal", test_decimal);
  int status = g_test_run ();
  g_rmdir (folder);
  g_free (path);
  return status;
}
