/* Diagrams: what is chosen, what other programs make of them. */
#include "nasty.h"

#include "diagram/caption.h"
#include "diagram/choose.h"
#include "diagram/diagram.h"
#include "diagram/label.h"
#include "diagram/render.h"

#include <glib/gstdio.h>
#include <graphviz/cgraph.h>

static char *folder;

static char *export(const ActGraph *graph, ActFormat format,
                    const ActExportOptions *options, gsize *length)
{
  g_autofree char *name =
      g_strconcat ("graph.", act_format_to_string (format), NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  GError *error = NULL;
  char *bytes;

  act_export_write (graph, format, path, options, &error);
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &bytes, length, NULL));
  g_unlink (path);
  return bytes;
}

static const ActEdge *
find_edge (const ActDiagram *diagram, const char *subject, const char *object)
{
  guint32 n;
  const ActEntity *entities = act_graph_get_entities (diagram->graph, &n);

  for (guint i = 0; i < diagram->edges->len; i++) {
    const ActEdge *edge = diagram->edges->pdata[i];
    if (strstr (entities[edge->subject].label, subject) &&
        strstr (entities[edge->object].label, object))
      return edge;
  }
  return NULL;
}

static void
test_styles (void)
{
  g_autoptr (ActGraph) graph = test_graph_new ();
  g_autoptr (ActDiagram) diagram = act_diagram_new (graph, 60);

  g_assert_cmpint (find_edge (diagram, "Estova", "strike-breakers")->style, ==,
                   ACT_EDGE_DISPUTED);
  g_assert_cmpint (find_edge (diagram, "Varga", "Port Almar")->style, ==,
                   ACT_EDGE_STATED);
  g_assert_cmpint (find_edge (diagram, "Varga", "sevich")->style, ==,
                   ACT_EDGE_POSSIBLE);
  g_assert_cmpuint (diagram->n_shown, <=, diagram->n_between);
  g_assert_cmpuint (diagram->n_between, <, diagram->n_claims);
}

/* Few edges: those between named actors stay. */
static void
test_choice (void)
{
  g_autoptr (ActGraph) graph = test_graph_new ();
  g_autoptr (ActDiagram) diagram = act_diagram_new (graph, 3);
  guint32 n;
  const ActEntity *entities = act_graph_get_entities (graph, &n);

  g_assert_cmpuint (diagram->edges->len, ==, 3);
  for (guint i = 0; i < 3; i++) {
    const ActEdge *edge = diagram->edges->pdata[i];
    g_assert_true (entities[edge->subject].named);
    g_assert_true (entities[edge->object].named);
  }
  g_autofree char *left_out = act_caption_get_left_out (diagram);
  g_assert_nonnull (strstr (left_out, "leaves out"));
}

static void
test_words (void)
{
  g_autoptr (ActGraph) graph = test_graph_new ();
  g_autoptr (ActDiagram) diagram = act_diagram_new (graph, 60);
  const ActEdge *edge = find_edge (diagram, "Varga", "Port Almar");
  g_autofree char *label = act_caption_get_edge (diagram, edge);
  g_autofree char *tooltip = act_caption_get_tooltip (diagram, edge);

  g_assert_cmpstr (label, ==, "visit ×2");
  g_assert_nonnull (strstr (tooltip, "→ Port Almar"));
  g_assert_nonnull (strstr (tooltip, "“Ilona Varga visited Port Almar"));
  g_assert_nonnull (strstr (tooltip, "— strike, 2021-03-04"));
}

static void
test_labels (void)
{
  g_autofree char *cut =
      act_label_shorten (" a\n\tb\001c \303\251\303\251", 12, 5);
  g_autofree char *wrapped =
      act_label_wrap ("one two three extraordinarily", 8);
  g_autoptr (GString) escaped = g_string_new (NULL);

  g_assert_cmpstr (cut, ==, "a b c…");
  g_assert_cmpstr (wrapped, ==, "one two\nthree\nextraordinarily");
  act_label_append_escaped (escaped, "a\\N & \"b\"\nc");
  g_assert_cmpstr (escaped->str, ==, "a\\\\N &amp; \"b\"\\nc");
}

/* An independent reader of DOT: graphviz's own. */
static void
test_dot (void)
{
  g_autoptr (ActGraph) graph = test_graph_nasty ();

  for (int forces = 0; forces < 2; forces++) {
    const ActExportOptions options = {.edges = forces ? 200 : 60};
    gsize length;
    g_autofree char *dot = export(graph, ACT_FORMAT_DOT, &options, &length);
    Agraph_t *read = agmemread (dot);
    g_assert_nonnull (read);
    g_assert_cmpint (agnedges (read), >=, 40);
    g_assert_cmpstr (agget (read, (char *) (guintptr) "layout"), ==,
                     forces ? "sfdp" : "dot");
    agclose (read);
  }
}

/* Valid XML whatever the names hold; the same bytes again. */
static void
test_svg (void)
{
  g_autoptr (ActGraph) graph = test_graph_nasty ();

  for (int forces = 0; forces < 2; forces++) {
    const ActExportOptions options = {.edges = forces ? 120 : 60,
                                      .dark = forces};
    GMarkupParser parser = {NULL, NULL, NULL, NULL, NULL};
    GMarkupParseContext *context =
        g_markup_parse_context_new (&parser, 0, NULL, NULL);
    GError *error = NULL;
    gsize length;
    g_autofree char *svg = export(graph, ACT_FORMAT_SVG, &options, &length);
    g_autofree char *again = export(graph, ACT_FORMAT_SVG, &options, &length);
    g_assert_cmpstr (svg, ==, again);
    g_assert_true (g_utf8_validate (svg, -1, NULL));
    g_markup_parse_context_parse (context, svg, -1, &error);
    g_assert_no_error (error);
    g_assert_true (g_markup_parse_context_end_parse (context, &error));
    g_assert_no_error (error);
    g_markup_parse_context_free (context);
    g_assert_nonnull (strstr (svg, "aria-label=\"Diagram of who does what"));
    g_assert_nonnull (strstr (svg, "<g role=\"graphics-object group\" id="));
    g_assert_null (strstr (svg, "<script"));
    g_assert_null (strstr (svg, "href=\"javascript"));
  }
}

/* A box on the picture, points. */
typedef struct {
  double left, top, right, bottom;
  gboolean is_text;
} Box;

static double
get_number (const char *element, const char *name)
{
  g_autofree char *key = g_strdup_printf (" %s=\"", name);
  const char *at = strstr (element, key);

  g_assert_nonnull (at);
  return g_ascii_strtod (at + strlen (key), NULL);
}

/* A text's box is estimated: no letter of the labels is wider than that on
   average. */
static Box
read_text (const char *element)
{
  const char *open = strchr (element, '>'), *close = strstr (open, "</text>");
  double size = get_number (element, "font-size");
  double x = get_number (element, "x"), y = get_number (element, "y");
  double half =
      0.3 * size * (double) g_utf8_strlen (open + 1, close - open - 1);

  g_assert_cmpfloat (size, >=, 8);
  return (Box){x - half, y - 0.75 * size, x + half, y + 0.2 * size, TRUE};
}

static Box
read_ellipse (const char *element)
{
  double x = get_number (element, "cx"), y = get_number (element, "cy");
  double rx = get_number (element, "rx"), ry = get_number (element, "ry");

  return (Box){x - rx, y - ry, x + rx, y + ry, FALSE};
}

/* Shapes and lines of text of the nodes; relations are nodes without shape. */
static GArray *
read_boxes (const char *svg)
{
  GArray *boxes = g_array_new (FALSE, FALSE, sizeof (Box));
  const char *node = svg;

  while ((node = strstr (node, "class=\"node")) != NULL) {
    const char *end = strstr (node, "</g>\n<!--");
    const char *shape = strstr (node, "<ellipse");
    gboolean has_shape = shape && (!end || shape < end);
    if (has_shape) {
      Box box = read_ellipse (shape);
      g_array_append_val (boxes, box);
    }
    for (const char *text = node; !has_shape;) {
      text = strstr (text + 1, "<text");
      if (!text || (end && text > end))
        break;
      Box box = read_text (text);
      g_array_append_val (boxes, box);
    }
    node += strlen ("class=\"node");
  }
  return boxes;
}

static gboolean
overlap (const Box *a, const Box *b)
{
  return a->left < b->right && b->left < a->right && a->top < b->bottom &&
         b->top < a->bottom;
}

/* Thirty people in a tangle of sixty relations. */
static ActGraph *
make_tangle (void)
{
  g_autoptr (ActStore) store = act_store_open (NULL, ACT_STORE_NEW, NULL);
  g_autoptr (GString) text = g_string_new (NULL);
  GError *error = NULL;

  for (int i = 0; i < 30; i++)
    g_string_append_printf (text, "Person Number%d. ", i);
  g_autoptr (ActRecord) record =
      test_record_new ("tangle", "2021-05-01", text->str);
  for (int i = 0; i < 30; i++) {
    g_autofree char *name = g_strdup_printf ("Person Number%d", i);
    g_autofree char *wikidata = g_strdup_printf ("Q9000%d", i);
    test_add_entity (record, ACT_ENTITY_PERSON, name, wikidata);
  }
  for (guint32 i = 0; i < 60; i++) {
    ActProposition *statement = act_record_get_proposition (
        record, act_record_add_proposition (record));
    statement->subject = i % 30;
    statement->object = (i * 7 + i / 30 * 5 + 3) % 30;
    statement->relation_id = g_strdup_printf ("r%u", i);
    statement->relation_label = g_strdup_printf ("be deputy of number %u", i);
    statement->relation_phrase = g_strdup ("deputy");
    statement->confidence = 900;
    statement->sentence = statement->span =
        (ActSpan){0, (guint32) text->len - 1};
  }
  act_store_add (store, record, &error);
  g_assert_no_error (error);
  ActGraph *graph = act_graph_resolve (store, &error);
  g_assert_no_error (error);
  return graph;
}

static void
test_overlaps (void)
{
  g_autoptr (ActGraph) graph = make_tangle ();
  gsize length;
  g_autofree char *svg = export(graph, ACT_FORMAT_SVG, NULL, &length);
  g_autoptr (GArray) boxes = read_boxes (svg);

  g_assert_cmpuint (boxes->len, >=, 80);
  for (guint i = 0; i < boxes->len; i++)
    for (guint k = i + 1; k < boxes->len; k++)
      if (overlap (&g_array_index (boxes, Box, i),
                   &g_array_index (boxes, Box, k)))
        g_error ("boxes %u and %u of %u overlap", i, k, boxes->len);
}

/* "tell Ann" says nothing without what she is told, "meet Ann" does. */
static void
test_complete (void)
{
  const char *text =
      "Ann Lee told Eva May that it rained. Ann Lee met Eva May.";
  g_autoptr (ActStore) store = act_store_open (NULL, ACT_STORE_NEW, NULL);
  g_autoptr (ActRecord) record = test_record_new ("rain", "2021-05-01", text);
  guint32 ann = test_add_entity (record, ACT_ENTITY_PERSON, "Ann Lee", NULL);
  guint32 eva = test_add_entity (record, ACT_ENTITY_PERSON, "Eva May", NULL);
  GError *error = NULL;
  guint32 n;

  for (int i = 0; i < 3; i++) {
    ActProposition *statement = act_record_get_proposition (
        record, act_record_add_proposition (record));
    statement->subject = ann;
    statement->object = eva;
    statement->relation_id = g_strdup (i == 2 ? "meet" : "tell");
    statement->relation_label = g_strdup (statement->relation_id);
    statement->relation_phrase = g_strdup (statement->relation_id);
    statement->confidence = 900;
    statement->span = test_find_span (
        record, i == 2 ? "Ann Lee met Eva May." : "Ann Lee told Eva May", 0);
    statement->sentence = statement->span;
    if (i == 1)
      test_set_value (statement, ACT_VALUE_PROPOSITION, "it rained");
  }
  act_store_add (store, record, &error);
  g_assert_no_error (error);
  g_autoptr (ActGraph) graph = act_graph_resolve (store, &error);
  g_assert_no_error (error);
  const ActClaim *claims = act_graph_get_claims (graph, &n);
  g_assert_cmpuint (n, ==, 3);
  for (guint32 i = 0; i < n; i++)
    if (claims[i].object != ACT_NONE)
      g_assert_cmpint (act_claim_is_complete (graph, i), ==,
                       g_str_equal (claims[i].relation_id, "meet"));
}

/* Counts what GraphML opens; finds out whether it is XML on the way. */
static void
count_element (GMarkupParseContext *context, const char *name,
               const char **attributes, const char **values, gpointer data,
               GError **error)
{
  guint *counts = data;

  (void) context, (void) attributes, (void) values, (void) error;
  counts[0] += g_str_equal (name, "node");
  counts[1] += g_str_equal (name, "edge");
}

static void
test_graphml (void)
{
  g_autoptr (ActGraph) graph = test_graph_nasty ();
  GMarkupParser parser = {count_element, NULL, NULL, NULL, NULL};
  guint counts[2] = {0, 0};
  guint32 n_entities, n_claims, n_edges = 0;
  const ActClaim *claims = act_graph_get_claims (graph, &n_claims);
  GError *error = NULL;
  gsize length;
  g_autofree char *xml = export(graph, ACT_FORMAT_GRAPHML, NULL, &length);
  GMarkupParseContext *context =
      g_markup_parse_context_new (&parser, 0, counts, NULL);

  act_graph_get_entities (graph, &n_entities);
  for (guint32 i = 0; i < n_claims; i++)
    n_edges += claims[i].object != ACT_NONE;
  g_markup_parse_context_parse (context, xml, -1, &error);
  g_assert_no_error (error);
  g_assert_true (g_markup_parse_context_end_parse (context, NULL));
  g_markup_parse_context_free (context);
  g_assert_cmpuint (counts[0], ==, n_entities);
  g_assert_cmpuint (counts[1], ==, n_edges);
  g_assert_null (strstr (xml, "&#x"));
  g_assert_nonnull (
      strstr (xml, "attr.name=\"confidence\" attr.type=\"double\""));
}

static void
test_pictures (void)
{
  g_autoptr (ActGraph) graph = test_graph_new ();
  gsize length;
  g_autofree char *png = export(graph, ACT_FORMAT_PNG, NULL, &length);
  g_assert_cmpuint (length, >, 1000);
  g_assert_true (memcmp (png, "\x89PNG", 4) == 0);
  g_autofree char *pdf = export(graph, ACT_FORMAT_PDF, NULL, &length);
  g_assert_true (memcmp (pdf, "%PDF", 4) == 0);
}

static void
test_empty (void)
{
  g_autoptr (ActStore) store = act_store_open (NULL, ACT_STORE_NEW, NULL);
  g_autoptr (ActGraph) graph = act_graph_resolve (store, NULL);
  gsize length;
  g_autofree char *svg = export(graph, ACT_FORMAT_SVG, NULL, &length);

  g_assert_nonnull (strstr (svg, "0 of 0 statements in 0 articles"));
}

/* A layout that never ends is stopped; what is no graph is refused. */
static void
test_limits (void)
{
  g_autoptr (GString) dot = g_string_new ("digraph { layout=dot;");
  g_autoptr (GString) out = g_string_new ("kept");

  for (int i = 0; i < 6000; i++)
    g_string_append_printf (dot, "%d -> %d;", (i * 7919) % 300,
                            (i * 104729) % 311);
  g_string_append (dot, "}");
  g_assert_cmpint (act_render (dot->str, "svg", 1, out), ==,
                   ACT_RENDER_TOO_LONG);
  g_assert_cmpint (act_render ("this is no graph", "svg", 5, out), ==,
                   ACT_RENDER_FAILED);
  g_assert_cmpint (
      act_render ("digraph { layout=dot; a -> b }", "nonsense", 5, out), ==,
      ACT_RENDER_FAILED);
  g_assert_cmpstr (out->str, ==, "kept");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("actant-XXXXXX", NULL);
  g_test_add_func ("/export/diagram/styles", test_styles);
  g_test_add_func ("/export/diagram/choice", test_choice);
  g_test_add_func ("/export/diagram/words", test_words);
  g_test_add_func ("/export/diagram/labels", test_labels);
  g_test_add_func ("/export/diagram/dot", test_dot);
  g_test_add_func ("/export/diagram/svg", test_svg);
  g_test_add_func ("/export/diagram/overlaps", test_overlaps);
  g_test_add_func ("/export/diagram/complete", test_complete);
  g_test_add_func ("/export/diagram/graphml", test_graphml);
  g_test_add_func ("/export/diagram/pictures", test_pictures);
  g_test_add_func ("/export/diagram/empty", test_empty);
  g_test_add_func ("/export/diagram/limits", test_limits);
  int status = g_test_run ();
  g_rmdir (folder);
  g_free (folder);
  return status;
}
