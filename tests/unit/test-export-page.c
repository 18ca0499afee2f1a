/* The page: nothing of the data is mark-up, the policy fits the scripts, the
   same bytes each time, no failure unheard. */
#include "nasty.h"

#include "output.h"
#include "page/page.h"

#include <actant/export.h>
#include <glib/gstdio.h>
#include <json-glib/json-glib.h>

static char *path;

static char *
export_page (const ActGraph *graph, const ActExportOptions *options)
{
  GError *error = NULL;
  char *text = NULL;

  act_export_write (graph, ACT_FORMAT_HTML, path, options, &error);
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_unlink (path);
  return text;
}

static guint
count (const char *text, const char *part)
{
  guint n = 0;

  for (const char *at = text; (at = strstr (at, part)) != NULL; at++)
    n++;
  return n;
}

/* The text of the @index-th element that @open begins. */
static char *
get_element (const char *page, const char *open, const char *close, guint index)
{
  const char *at = strstr (page, open);

  for (; index > 0; index--)
    at = strstr (at + 1, open);
  at += strlen (open);
  return g_strndup (at, (gsize) (strstr (at, close) - at));
}

static JsonParser *
parse_data (const char *page)
{
  g_autofree char *data = get_element (
      page, "<script type=\"application/json\" id=\"data\">", "</script>", 0);
  JsonParser *parser = json_parser_new ();
  GError *error = NULL;

  g_assert_null (strchr (data, '<'));
  json_parser_load_from_data (parser, data, -1, &error);
  g_assert_no_error (error);
  return parser;
}

static JsonArray *
get_rows (JsonParser *parser, const char *name)
{
  return json_object_get_array_member (
      json_node_get_object (json_parser_get_root (parser)), name);
}

/* However hostile the names: as many scripts as the program has, all of them
   allowed by their hash, and nothing else. */
static void
test_policy (void)
{
  g_autoptr (ActGraph) nasty = test_graph_nasty ();
  g_autoptr (ActGraph) plain = test_graph_new ();
  g_autofree char *page = export_page (nasty, NULL);
  g_autofree char *other = export_page (plain, NULL);
  guint n = count (page, "<script>");

  g_assert_true (g_utf8_validate (page, -1, NULL));
  g_assert_cmpuint (n, >, 0);
  g_assert_cmpuint (n, ==, count (other, "<script>"));
  g_assert_cmpuint (count (page, "</script"), ==, n + 1);
  g_assert_cmpuint (count (page, "<!--"), ==, 0);
  g_assert_cmpuint (count (page, "'unsafe-"), ==, 0);
  for (guint i = 0; i <= n; i++) {
    g_autofree char *text =
        i < n ? get_element (page, "<script>", "</script>", i)
              : get_element (page, "stylesheet\">", "</style>", 0);
    g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
    guint8 digest[32];
    gsize length = sizeof digest;
    g_checksum_update (sum, (const guchar *) text, -1);
    g_checksum_get_digest (sum, digest, &length);
    g_autofree char *base64 = g_base64_encode (digest, length);
    g_autofree char *wanted = g_strdup_printf ("'sha256-%s'", base64);
    g_assert_cmpuint (count (page, wanted), ==, 1);
  }
}

/* A voice's quotation, cut out of its sentence as the page does it. */
static void
check_voice (const ActGraph *graph, JsonArray *sentences, JsonArray *voice,
             const ActAttribution *attribution)
{
  const ActGraphDocument *document =
      &act_graph_get_documents (graph, NULL)[attribution->document];
  JsonArray *sentence = json_array_get_array_element (
      sentences, (guint) json_array_get_int_element (voice, 5));
  gint64 begin = json_array_get_int_element (voice, 6);
  gint64 end = json_array_get_int_element (voice, 7);
  glong units;
  g_autofree gunichar2 *text = g_utf8_to_utf16 (
      json_array_get_string_element (sentence, 2), -1, NULL, &units, NULL);

  g_assert_cmpint (begin, <, end);
  g_assert_cmpint (end, <=, units);
  g_autofree char *quotation =
      g_utf16_to_utf8 (text + begin, end - begin, NULL, NULL, NULL);
  g_autofree char *wanted = g_strndup (document->text + attribution->span.begin,
                                       act_span_length (attribution->span));
  g_assert_cmpstr (quotation, ==, wanted);
}

/* Names and texts come back as they were; quotations at their UTF-16 places. */
static void
test_data (void)
{
  g_autoptr (ActGraph) graph = test_graph_nasty ();
  g_autofree char *page = export_page (graph, NULL);
  g_autoptr (JsonParser) parser = parse_data (page);
  JsonArray *rows = get_rows (parser, "entities");
  JsonArray *sentences = get_rows (parser, "sentences");
  guint32 n, n_claims;
  const ActEntity *entities = act_graph_get_entities (graph, &n);
  const ActClaim *claims = act_graph_get_claims (graph, &n_claims);
  const ActAttribution *attributions = act_graph_get_attributions (graph, NULL);

  g_assert_cmpuint (json_array_get_length (rows), ==, n);
  for (guint32 i = 0; i < n; i++)
    g_assert_cmpstr (json_array_get_string_element (
                         json_array_get_array_element (rows, i), 1),
                     ==, entities[i].label);
  rows = get_rows (parser, "claims");
  g_assert_cmpuint (json_array_get_length (rows), ==, n_claims);
  for (guint32 i = 0; i < n_claims; i++) {
    JsonArray *voices = json_array_get_array_element (
        json_array_get_array_element (rows, i), 17);
    g_assert_cmpuint (json_array_get_length (voices), ==,
                      claims[i].n_attributions);
    for (guint v = 0; v < claims[i].n_attributions; v++)
      check_voice (graph, sentences, json_array_get_array_element (voices, v),
                   &attributions[claims[i].first_attribution + v]);
  }
}

static void
test_same_bytes (void)
{
  g_autoptr (ActGraph) one = test_graph_nasty ();
  g_autoptr (ActGraph) two = test_graph_nasty ();
  g_autofree char *a = export_page (one, NULL);
  g_autofree char *b = export_page (two, NULL);

  g_assert_true (g_str_equal (a, b));
}

static void
test_theme (void)
{
  const ActExportOptions dark = {.dark = TRUE};
  g_autoptr (ActGraph) graph = test_graph_new ();
  g_autofree char *page = export_page (graph, NULL);
  g_autofree char *night = export_page (graph, &dark);

  g_assert_nonnull (strstr (page, "<html lang=\"en\" data-theme=\"auto\">"));
  g_assert_nonnull (strstr (night, "<html lang=\"en\" data-theme=\"dark\">"));
}

/* Nothing is asked from the network: no element that loads. */
static void
test_alone (void)
{
  g_autoptr (ActGraph) graph = test_graph_new ();
  g_autofree char *page = export_page (graph, NULL);
  char *body = strstr (page, "<body>");

  *strstr (body, "<script>") = '\0';
  g_assert_null (strstr (body, " src="));
  g_assert_null (strstr (body, "<link"));
  g_assert_null (strstr (body, "<img"));
  g_assert_nonnull (strstr (page, "default-src 'none'"));
}

/* A graph of nothing is a page, too. */
static void
test_empty (void)
{
  g_autoptr (ActStore) store = act_store_open (NULL, ACT_STORE_NEW, NULL);
  g_autoptr (ActGraph) graph = act_graph_resolve (store, NULL);
  g_autofree char *page = export_page (graph, NULL);
  g_autoptr (JsonParser) parser = parse_data (page);

  g_assert_cmpuint (json_array_get_length (get_rows (parser, "claims")), ==, 0);
}

static void
test_full (void)
{
  g_autoptr (ActGraph) graph = test_graph_new ();
  GError *error = NULL;

  if (!g_file_test ("/dev/full", G_FILE_TEST_EXISTS)) {
    g_test_skip ("there is no /dev/full");
    return;
  }
  g_assert_false (
      act_export_write (graph, ACT_FORMAT_HTML, "/dev/full", NULL, &error));
  g_assert_error (error, ACT_ERROR, ACT_ERROR_IO);
  g_assert_nonnull (strstr (error->message, "/dev/full"));
  g_clear_error (&error);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_autofree char *folder = g_dir_make_tmp ("actant-XXXXXX", NULL);
  path = g_build_filename (folder, "graph.html", NULL);
  g_test_add_func ("/export/page/policy", test_policy);
  g_test_add_func ("/export/page/data", test_data);
  g_test_add_func ("/export/page/same-bytes", test_same_bytes);
  g_test_add_func ("/export/page/theme", test_theme);
  g_test_add_func ("/export/page/alone", test_alone);
  g_test_add_func ("/export/page/empty", test_empty);
  g_test_add_func ("/export/page/full", test_full);
  int status = g_test_run ();
  g_rmdir (folder);
  g_free (path);
  return status;
}
