/* Diagrams: what is chosen, what other programs make of them. */
#include "diagrams.h"
#include "nasty.h"

#include "diagram/caption.h"
#include "diagram/choose.h"
#include "diagram/label.h"
#include "diagram/render.h"

#include <actant/wording.h>
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
  g_autoptr (ActDiagram) diagram = test_diagram_new (graph, 60);

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
  g_autoptr (ActDiagram) diagram = test_diagram_new (graph, 3);
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
  g_autoptr (ActDiagram) diagram = test_diagram_new (graph, 60);
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
  /* long words are broken, not inside what is one character to the eye */
  g_autofree char *broken =
      act_label_wrap ("a Donaudampfschifffahrtsgesellsch\u0301aftskapitän", 20);
  g_assert_cmpstr (broken, ==,
                   "a\nDonaudampfschifffahrtsgesellsc\nh\u0301aftskapitän");
  g_autofree char *marks =
      act_label_wrap ("Donaudampfschifffahrtsgesellsc\u0301haften", 20);
  g_assert_cmpstr (marks, ==, "Donaudampfschifffahrtsgesellsc\u0301\nhaften");
  act_label_append_escaped (escaped, "a\\N & \"b\"\nc");
  g_assert_cmpstr (escaped->str, ==, "a\\\\N &amp; \"b\"\\nc");
}

/* An independent reader of DOT: graphviz's own. */
static void
test_dot (void)
{
  g_autoptr (ActGraph) graph = test_graph_nasty ();

  const ActExportOptions options = {.edges = 60};
  gsize length;
  g_autofree char *dot = export(graph, ACT_FORMAT_DOT, &options, &length);
  Agraph_t *read = agmemread (dot);

  g_assert_nonnull (read);
  g_assert_cmpint (agnedges (read), >=, 40);
  g_assert_cmpstr (agget (read, (char *) (guintptr) "layout"), ==, "dot");
  /* our own way to put parts on a page is not graphviz's */
  g_assert_null (agget (read, (char *) (guintptr) "packmode"));
  agclose (read);
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

/* A shape or a line of text of a node on the picture, points. */
typedef struct {
  double left, top, right, bottom;
  char *node; /* title */
  gboolean is_text;
} Box;

static void
clear_box (gpointer box)
{
  g_free (((Box *) box)->node);
}

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
static void
read_text (const char *element, Box *box)
{
  const char *open = strchr (element, '>'), *close = strstr (open, "</text>");
  double size = get_number (element, "font-size");
  double x = get_number (element, "x"), y = get_number (element, "y");
  double half =
      0.3 * size * (double) g_utf8_strlen (open + 1, close - open - 1);

  g_assert_cmpfloat (size, >=, 8);
  box->left = x - half, box->right = x + half;
  box->top = y - 0.75 * size, box->bottom = y + 0.2 * size;
  box->is_text = TRUE;
}

/* All points of "x,y x,y…" or "Mx,yCx,y…": corners, or of curves the points
   that pull them, between which they stay. */
static GArray *
read_points (const char *text)
{
  GArray *numbers = g_array_new (FALSE, FALSE, sizeof (double));

  while (*text && *text != '"') {
    char *end;
    double number = g_ascii_strtod (text, &end);
    if (end == text) {
      text++;
      continue;
    }
    g_array_append_val (numbers, number);
    text = end;
  }
  return numbers;
}

static void
read_polygon (const char *element, Box *box)
{
  g_autoptr (GArray) points = read_points (strstr (element, "points=\"") + 8);

  box->left = box->top = G_MAXDOUBLE;
  box->right = box->bottom = -G_MAXDOUBLE;
  for (guint i = 0; i + 1 < points->len; i += 2) {
    double x = g_array_index (points, double, i);
    double y = g_array_index (points, double, i + 1);
    box->left = MIN (box->left, x), box->right = MAX (box->right, x);
    box->top = MIN (box->top, y), box->bottom = MAX (box->bottom, y);
  }
}

static void
read_ellipse (const char *element, Box *box)
{
  double x = get_number (element, "cx"), y = get_number (element, "cy");
  double rx = get_number (element, "rx"), ry = get_number (element, "ry");

  box->left = x - rx, box->right = x + rx;
  box->top = y - ry, box->bottom = y + ry;
}

static char *
read_title (const char *group, const char *end)
{
  const char *open = strstr (group, "<title>");

  g_assert_true (open && open < end);
  open += strlen ("<title>");
  return g_strndup (open, (gsize) (strstr (open, "</title>") - open));
}

/* The labels of frames. */
static void
read_frames (const char *svg, GArray *boxes)
{
  for (const char *frame = svg; (frame = strstr (frame, "class=\"cluster"));
       frame++) {
    const char *text = strstr (frame, "<text");
    Box box = {.node = read_title (frame, text)};
    read_text (text, &box);
    g_array_append_val (boxes, box);
  }
}

/* Shapes and lines of text of the nodes and frames; relations are nodes without
   shape. */
static GArray *
read_boxes (const char *svg)
{
  static const char *const elements[] = {"<ellipse", "<polygon", "<text"};
  GArray *boxes = g_array_new (FALSE, FALSE, sizeof (Box));
  const char *node = svg;

  g_array_set_clear_func (boxes, clear_box);
  while ((node = strstr (node, "class=\"node")) != NULL) {
    const char *next = strstr (node, "class=\"edge");
    const char *other = strstr (node + 1, "class=\"node");
    const char *end = next && (!other || next < other) ? next : other;
    end = end ? end : node + strlen (node);
    for (int kind = 0; kind < 3; kind++)
      for (const char *at = node;
           (at = strstr (at + 1, elements[kind])) && at < end;) {
        Box box = {.node = read_title (node, end)};
        kind == 0   ? read_ellipse (at, &box)
        : kind == 1 ? read_polygon (at, &box)
                    : read_text (at, &box);
        g_array_append_val (boxes, box);
      }
    node = end;
  }
  read_frames (svg, boxes);
  return boxes;
}

static gboolean
overlap (const Box *a, const Box *b)
{
  return a->left < b->right && b->left < a->right && a->top < b->bottom &&
         b->top < a->bottom;
}

static void
check_overlaps (const GArray *boxes)
{
  for (guint i = 0; i < boxes->len; i++)
    for (guint k = i + 1; k < boxes->len; k++) {
      const Box *a = &g_array_index (boxes, Box, i);
      const Box *b = &g_array_index (boxes, Box, k);
      if (!g_str_equal (a->node, b->node) && overlap (a, b))
        g_error ("\"%s\" and \"%s\" overlap", a->node, b->node);
    }
}

/* Does the curve come into the text? Béziers of three points a piece. */
static gboolean
crosses (const GArray *points, const Box *box)
{
  enum { STEPS = 40 };
  const double *p = (const double *) (gconstpointer) points->data;

  for (guint i = 0; i + 7 < points->len; i += 6)
    for (int step = 0; step <= STEPS; step++) {
      double t = (double) step / STEPS, u = 1 - t, at[2];
      for (guint k = 0; k < 2; k++)
        at[k] = u * u * u * p[i + k] + 3 * u * u * t * p[i + 2 + k] +
                3 * u * t * t * p[i + 4 + k] + t * t * t * p[i + 6 + k];
      if (at[0] > box->left && at[0] < box->right && at[1] > box->top &&
          at[1] < box->bottom)
        return TRUE;
    }
  return FALSE;
}

/* No line goes through words that are not at one of its ends. */
static void
check_lines (const char *svg, const GArray *boxes)
{
  guint n = 0;

  for (const char *edge = svg; (edge = strstr (edge, "class=\"edge")) != NULL;
       edge++, n++) {
    const char *end = strstr (edge, "</g>");
    const char *path = strstr (edge, " d=\"");
    g_assert_true (path && path < strstr (edge, "</g>\n</g>"));
    g_autofree char *title = read_title (edge, end + strlen (end));
    g_auto (GStrv) ends = g_strsplit (title, "&#45;&gt;", 2);
    g_autoptr (GArray) points = read_points (path + strlen (" d=\""));
    for (guint i = 0; i < boxes->len; i++) {
      const Box *box = &g_array_index (boxes, Box, i);
      if (box->is_text && !g_str_equal (box->node, ends[0]) &&
          !g_str_equal (box->node, ends[1]) && crosses (points, box))
        g_error ("the line \"%s\" crosses \"%s\"", title, box->node);
    }
  }
  g_assert_cmpuint (n, >, 0);
}

/* One relation "deputy" for every two of @pairs, between people of an article
   who are numbered. */
static ActGraph *
make_pairs (const guint32 (*pairs)[2], guint n_pairs, int n_people)
{
  g_autoptr (ActStore) store = act_store_open (NULL, ACT_STORE_NEW, NULL);
  g_autoptr (GString) text = g_string_new (NULL);
  GError *error = NULL;

  for (int i = 0; i < n_people; i++)
    g_string_append_printf (text, "Person Number%d. ", i);
  g_autoptr (ActRecord) record =
      test_record_new ("tangle", "2021-05-01", text->str);
  for (int i = 0; i < n_people; i++) {
    g_autofree char *name = g_strdup_printf ("Person Number%d", i);
    g_autofree char *wikidata = g_strdup_printf ("Q9000%d", i);
    test_add_entity (record, ACT_ENTITY_PERSON, name, wikidata);
  }
  for (guint32 i = 0; i < n_pairs; i++) {
    ActProposition *statement = act_record_get_proposition (
        record, act_record_add_proposition (record));
    statement->subject = pairs[i][0];
    statement->object = pairs[i][1];
    statement->relation_id =
        act_record_take (record, g_strdup_printf ("r%u", i));
    statement->relation_label =
        act_record_take (record, g_strdup_printf ("be deputy of number %u", i));
    statement->relation_phrase = act_record_keep (record, "deputy");
    statement->date =
        act_record_take (record, g_strdup_printf ("2021-%02u", 12 - i % 12));
    statement->time = act_record_take (
        record, g_strdup_printf (i % 5 ? "in month %u" : "since %u", i));
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

/* Thirty people in a tangle of sixty relations. */
static ActGraph *
make_tangle (void)
{
  guint32 pairs[60][2];

  for (guint32 i = 0; i < 60; i++) {
    pairs[i][0] = i % 30;
    pairs[i][1] = (i * 7 + i / 30 * 5 + 3) % 30;
  }
  return make_pairs ((const guint32 (*)[2]) pairs, 60, 30);
}

/* The width and the height of a picture, in points. */
static void
read_size (const char *svg, double *width, double *height)
{
  const char *root = strstr (svg, "<svg ");

  *width = get_number (root, "width");
  *height = get_number (root, "height");
}

/* Thirty couples, a family of thirty around one and a chain of six: nobody
   of one knows anybody of another. */
static ActGraph *
make_parts (void)
{
  guint32 pairs[65][2], n = 0;

  for (guint32 i = 0; i < 30; i++, n++)
    pairs[n][0] = 2 * i, pairs[n][1] = 2 * i + 1;
  for (guint32 i = 0; i < 30; i++, n++)
    pairs[n][0] = 61 + i, pairs[n][1] = 60;
  for (guint32 i = 0; i < 5; i++, n++)
    pairs[n][0] = 91 + i, pairs[n][1] = 92 + i;
  return make_pairs ((const guint32 (*)[2]) pairs, n, 97);
}

/* The frames and the nodes of a picture whose frame is around Number60. */
static void
check_frame (const char *svg, const GArray *boxes)
{
  const char *frame = strstr (svg, "class=\"cluster");
  const char *path = strstr (frame, " d=\"");
  g_autoptr (GArray) points = read_points (path + strlen (" d=\""));
  Box around = {.left = G_MAXDOUBLE,
                .top = G_MAXDOUBLE,
                .right = -G_MAXDOUBLE,
                .bottom = -G_MAXDOUBLE};
  guint inside = 0;

  for (guint i = 0; i + 1 < points->len; i += 2) {
    double x = g_array_index (points, double, i);
    double y = g_array_index (points, double, i + 1);
    around.left = MIN (around.left, x), around.right = MAX (around.right, x);
    around.top = MIN (around.top, y), around.bottom = MAX (around.bottom, y);
  }
  for (guint i = 0; i < boxes->len; i++) {
    const Box *box = &g_array_index (boxes, Box, i);
    if (!overlap (&around, box))
      continue;
    inside++;
    g_assert_true (box->left >= around.left && box->right <= around.right &&
                   box->top >= around.top && box->bottom <= around.bottom);
  }
  g_assert_cmpuint (inside, >=, 30);
}

/* Parts that nothing connects stand side by side on a page, each in one piece
   with its frame, the heading above them. */
static void
test_parts (void)
{
  const ActExportOptions options = {.edges = 65};
  g_autoptr (ActGraph) graph = make_parts ();
  gsize length;
  g_autofree char *svg = export(graph, ACT_FORMAT_SVG, &options, &length);
  g_autofree char *again = export(graph, ACT_FORMAT_SVG, &options, &length);
  g_autoptr (GArray) boxes = read_boxes (svg);
  double width, height, top = G_MAXDOUBLE, area = 0;
  const char *title = g_strrstr (svg, "65 statements");

  g_assert_cmpstr (svg, ==, again);
  check_overlaps (boxes);
  check_lines (svg, boxes);
  check_frame (svg, boxes);
  read_size (svg, &width, &height);
  g_assert_cmpfloat (width / height, >, 0.8);
  g_assert_cmpfloat (width / height, <, 2.0);
  for (guint i = 0; i < boxes->len; i++) {
    const Box *box = &g_array_index (boxes, Box, i);
    top = MIN (top, box->top);
    area +=
        box->is_text ? 0 : (box->right - box->left) * (box->bottom - box->top);
  }
  g_assert_cmpfloat (area / (width * height), >, 0.1);
  g_assert_nonnull (title);
  while (strncmp (title, "<text", 5) != 0)
    title--;
  g_assert_cmpfloat (get_number (title, "y"), <, top);
}

/* Up to 150 lines stand in layers, where nothing lies on words; more do not. */
static void
test_many (void)
{
  guint32 pairs[151][2];

  for (guint32 i = 0; i < G_N_ELEMENTS (pairs); i++) {
    pairs[i][0] = 1 + i;
    pairs[i][1] = i % 12 ? i - i % 12 : 0;
  }
  for (guint n = 150; n <= 151; n++) {
    const ActExportOptions options = {.edges = 200, .cluster = "none"};
    g_autoptr (ActGraph) graph =
        make_pairs ((const guint32 (*)[2]) pairs, n, 152);
    gsize length;
    g_autofree char *dot = export(graph, ACT_FORMAT_DOT, &options, &length);
    Agraph_t *read = agmemread (dot);
    g_assert_cmpint (agnedges (read), ==, (int) n);
    g_assert_cmpstr (agget (read, (char *) (guintptr) "layout"), ==,
                     n == 150 ? "dot" : "sfdp");
    agclose (read);
    if (n == 150) {
      g_autofree char *svg = export(graph, ACT_FORMAT_SVG, &options, &length);
      g_autoptr (GArray) boxes = read_boxes (svg);
      check_overlaps (boxes);
      check_lines (svg, boxes);
    }
  }
}

/* A chain that is too wide for a page goes down, a short one to the right. */
static void
test_chain_down (void)
{
  static const guint lengths[] = {2, 14};
  guint32 pairs[14][2];

  for (guint32 i = 0; i < G_N_ELEMENTS (pairs); i++)
    pairs[i][0] = i, pairs[i][1] = i + 1;
  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++) {
    const ActExportOptions options = {.cluster = "none"};
    g_autoptr (ActGraph) graph =
        make_pairs ((const guint32 (*)[2]) pairs, lengths[i], 15);
    gsize length;
    g_autofree char *svg = export(graph, ACT_FORMAT_SVG, &options, &length);
    double width, height;
    read_size (svg, &width, &height);
    g_assert_true (i == 1 ? height > width : width > height);
  }
}

/* @n nodes with frames, @n_bare without: which of both is drawn. */
static void
check_bare (guint n, guint n_bare, const char *want)
{
  const ActRenderLimits limits = {20, 2048};
  GString *dots[2];
  g_autoptr (GString) svg = g_string_new (NULL);
  guint lengths[] = {n, n_bare};

  for (int i = 0; i < 2; i++) {
    dots[i] = g_string_new ("digraph { layout=dot; packmode=array;"
                            "node [width=1 height=1 fixedsize=true]; ");
    g_string_append_printf (dots[i], "%s; { rank=same; ",
                            i == 0 ? "framed" : "unframed");
    for (guint k = 0; k < lengths[i]; k++)
      g_string_append_printf (dots[i], "n%u; ", k);
    g_string_append (dots[i], "} }");
  }
  const ActRenderGraph graph = {dots[0]->str, dots[1]->str};
  g_assert_cmpint (act_render (&graph, "svg", &limits, svg), ==,
                   ACT_RENDER_DONE);
  g_assert_nonnull (strstr (svg->str, want));
  const ActRenderGraph alone = {dots[0]->str, NULL};
  g_string_truncate (svg, 0);
  g_assert_cmpint (act_render (&alone, "svg", &limits, svg), ==,
                   ACT_RENDER_DONE);
  g_assert_nonnull (strstr (svg->str, ">framed<"));
  g_string_free (dots[0], TRUE);
  g_string_free (dots[1], TRUE);
}

/* Frames that nobody asked for go where a large picture is much smaller without
   them; one around everybody is never drawn. */
static void
test_unframed (void)
{
  const ActExportOptions asked = {.cluster = "community"};
  const guint32 triangle[][2] = {{0, 1}, {1, 2}, {2, 0}};
  g_autoptr (ActGraph) graph = make_pairs (triangle, 3, 30);
  g_autoptr (ActDiagram) diagram = test_diagram_new (graph, 60);
  g_autoptr (ActDiagram) framed = act_diagram_new (graph, &asked, NULL);

  check_bare (400, 200, ">unframed<");
  check_bare (400, 390, ">framed<");
  check_bare (20, 10, ">framed<");
  g_assert_true (diagram->may_unframe);
  g_assert_false (framed->may_unframe);
  g_assert_cmpuint (framed->cluster_labels->len, ==, 0);
}

/* The dates of some articles are not told as those of all. */
static void
test_some_dated (void)
{
  g_autoptr (ActStore) store = act_store_open (NULL, ACT_STORE_NEW, NULL);

  for (int i = 0; i < 3; i++) {
    g_autofree char *name = g_strdup_printf ("news-%d", i);
    g_autoptr (ActRecord) record = test_record_new (
        name, i < 2 ? "2021-05-01" : NULL, "Ann Lee met Eva May.");
    g_assert_true (act_store_add (store, record, NULL));
  }
  g_autoptr (ActGraph) graph = act_graph_resolve (store, NULL);
  g_autoptr (ActDiagram) diagram = test_diagram_new (graph, 60);
  g_autofree char *title = act_caption_get_title (diagram);
  g_assert_cmpstr (title, ==,
                   "0 statements in 3 articles, 2 of them dated, "
                   "2021-05-01");
}

/* What a relation says of its own truth, by the tables of words. */
static void
test_wording (void)
{
  static const struct {
    const char *label;
    gboolean denies, intends;
  } cases[] = {
      {"refuse to keep", TRUE, TRUE},     {"stop buying from", TRUE, FALSE},
      {"be unable to stay", TRUE, TRUE},  {"go without", TRUE, FALSE},
      {"never meet", TRUE, FALSE},        {"decline", FALSE, FALSE},
      {"reject", FALSE, FALSE},           {"stop", FALSE, FALSE},
      {"plan talks with", FALSE, TRUE},   {"talk to", FALSE, FALSE},
      {"threaten to leave", FALSE, TRUE}, {"visit", FALSE, FALSE}};

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_test_message ("%s", cases[i].label);
    g_assert_cmpint (act_wording_denies (cases[i].label), ==, cases[i].denies);
    g_assert_cmpint (act_wording_intends (cases[i].label), ==,
                     cases[i].intends);
  }
  g_assert_true (act_wording_expects ("be expected to visit"));
  g_assert_true (act_wording_expects ("be about to sign"));
  g_assert_false (act_wording_expects ("be told to visit"));
  g_assert_false (act_wording_expects ("expect"));
}

/* Straight lines run over words of others, which have a ground that hides
   them; and counts and strokes are told what they mean. */
static void
test_forces (void)
{
  const ActExportOptions options = {.edges = 400};
  g_autoptr (ActGraph) graph = make_tangle ();
  g_autoptr (ActDiagram) diagram = act_diagram_new (graph, &options, NULL);
  g_autofree char *forces = act_diagram_to_dot (diagram, ACT_LAYOUT_FORCES, 0);
  g_autofree char *layers = act_diagram_to_dot (diagram, ACT_LAYOUT_LAYERS, 0);

  g_assert_nonnull (strstr (forces, "outputorder=edgesfirst"));
  g_assert_nonnull (strstr (forces, "peripheries=0"));
  g_assert_null (strstr (layers, "peripheries=0"));
  g_assert_nonnull (strstr (layers, "larger type: more mentions"));
}

/* Whatever is drawn: nothing lies on anything else. */
static void
test_overlaps (void)
{
  const ActExportOptions pictures[] = {
      {.edges = 60},
      {.edges = 60, .cluster = "none"},
      {.about = "Person Number3"},
      {.between = {"Person Number0", "Person Number1"}},
      {.timeline = TRUE},
      {.timeline = TRUE, .about = "Person Number3", .dark = TRUE}};
  static const guint least[] = {80, 80, 12, 10, 120, 10};
  g_autoptr (ActGraph) graph = make_tangle ();

  for (gsize i = 0; i < G_N_ELEMENTS (pictures); i++) {
    gsize length;
    g_autofree char *svg = export(graph, ACT_FORMAT_SVG, &pictures[i], &length);
    g_autofree char *again =
        export(graph, ACT_FORMAT_SVG, &pictures[i], &length);
    g_autoptr (GArray) boxes = read_boxes (svg);
    g_assert_cmpstr (svg, ==, again);
    g_assert_cmpuint (boxes->len, >=, least[i]);
    check_overlaps (boxes);
    check_lines (svg, boxes);
  }
}

/* The checks themselves find what is wrong. */
static void
test_checks (void)
{
  static const char svg[] =
      "<g class=\"node\">\n<title>A</title>\n"
      "<polygon points=\"0,0 50,0 50,20 0,20 0,0\"/>\n"
      "<text x=\"25\" y=\"14\" font-size=\"10\">ABCD</text>\n</g>\n"
      "<g class=\"node\">\n<title>B</title>\n"
      "<ellipse cx=\"60\" cy=\"10\" rx=\"20\" ry=\"9\"/>\n</g>\n";
  g_autoptr (GArray) boxes = read_boxes (svg);
  g_autoptr (GArray) through = read_points ("M0,0C10,10 20,10 40,20\"");
  g_autoptr (GArray) beside = read_points ("M0,30C10,30 20,30 40,30\"");

  g_assert_cmpuint (boxes->len, ==, 3);
  g_assert_true (
      overlap (&g_array_index (boxes, Box, 0), &g_array_index (boxes, Box, 2)));
  g_assert_true (g_array_index (boxes, Box, 1).is_text);
  g_assert_true (crosses (through, &g_array_index (boxes, Box, 1)));
  g_assert_false (crosses (beside, &g_array_index (boxes, Box, 1)));
}

static ActDiagram *
choose_between (const ActGraph *graph, const char *from, const char *to,
                GError **error)
{
  const ActExportOptions options = {.between = {from, to}};

  return act_diagram_new (graph, &options, error);
}

/* 0–1–9 and 2–1 are two steps apart whatever the direction of their statements;
   0–3–4–9 is one step longer, 0–5–6–7–9 two; 20–21 stand apart. */
static const guint32 chains[][2] = {{1, 0}, {1, 9}, {2, 1},  {0, 3},
                                    {4, 3}, {9, 4}, {0, 5},  {5, 6},
                                    {6, 7}, {7, 9}, {9, 10}, {20, 21}};

static void
test_between (void)
{
  g_autoptr (ActGraph) graph = make_pairs (chains, G_N_ELEMENTS (chains), 30);
  GError *error = NULL;
  g_autoptr (ActDiagram) diagram =
      choose_between (graph, "Person Number0", "Person Number9", &error);

  g_assert_no_error (error);
  g_assert_cmpuint (diagram->edges->len, ==, 5);
  g_assert_nonnull (find_edge (diagram, "Number1", "Number0"));
  g_assert_nonnull (find_edge (diagram, "Number1", "Number9"));
  g_assert_nonnull (find_edge (diagram, "Number0", "Number3"));
  g_assert_nonnull (find_edge (diagram, "Number4", "Number3"));
  g_assert_nonnull (find_edge (diagram, "Number9", "Number4"));
  g_autofree char *title = act_caption_get_title (diagram);
  g_assert_cmpstr (title, ==,
                   "Person Number0 – Person Number9: 1 chain of 2 steps, 1 of "
                   "3 steps, 5 statements in 1 article, 2021-05-01");
  for (guint i = 0; i < diagram->edges->len; i++) {
    const ActEdge *edge = diagram->edges->pdata[i];
    g_assert_cmpint (diagram->columns[diagram->focus[0]], <=,
                     diagram->columns[edge->subject]);
    g_assert_cmpint (diagram->columns[diagram->focus[1]], >=,
                     diagram->columns[edge->object]);
  }
}

/* Of nine ways over somebody the five with the most evidence stay. */
static void
test_best_chains (void)
{
  guint32 pairs[40][2];
  guint n = 0;

  for (guint32 i = 1; i <= 9; i++) {
    pairs[n][0] = 0, pairs[n++][1] = i;
    pairs[n][0] = i, pairs[n++][1] = 10;
  }
  for (guint32 i = 3; i <= 7; i++) /* said in two ways */
    pairs[n][0] = 0, pairs[n++][1] = i;
  g_autoptr (ActGraph) graph = make_pairs ((const guint32 (*)[2]) pairs, n, 30);
  GError *error = NULL;
  g_autoptr (ActDiagram) diagram =
      choose_between (graph, "Person Number0", "Person Number10", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (diagram->chains[0].n_shown, ==, 5);
  g_assert_cmpfloat (diagram->chains[0].n, ==, 9);
  for (guint32 i = 1; i <= 9; i++) {
    g_autofree char *name = g_strdup_printf ("Person Number%u", i);
    g_assert_true (!find_edge (diagram, "Number0", name) == (i < 3 || i > 7));
  }
  g_autofree char *left_out = act_caption_get_left_out (diagram);
  g_assert_nonnull (strstr (left_out, "4 more chains of 2 steps"));
}

static void
test_no_chain (void)
{
  static const struct {
    const char *from, *to, *message;
    int code;
  } cases[] = {
      {"Person Number0", "Person Number20",
       "no chain of statements leads from Person Number0 (statements with 3 "
       "others) to Person Number20 (with 1)",
       ACT_ERROR_INPUT},
      {"Person Number0", "Nobody Atall",
       "nobody of the name \"Nobody Atall\" is in the graph", ACT_ERROR_USAGE},
      {"Person Number0", "Dr. Number4", "; there are Person Number4 (Person,",
       ACT_ERROR_USAGE},
      {"Person Number0", "Q90000", "are one and the same", ACT_ERROR_USAGE},
  };
  g_autoptr (ActGraph) graph = make_pairs (chains, G_N_ELEMENTS (chains), 30);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;
    g_assert_null (choose_between (graph, cases[i].from, cases[i].to, &error));
    g_assert_error (error, ACT_ERROR, cases[i].code);
    if (!strstr (error->message, cases[i].message))
      g_error ("%s", error->message);
  }
}

/* The actor's own statements, then those between its neighbours; not those of
   its neighbours with others. */
static void
test_about (void)
{
  const ActExportOptions options = {.about = "Person Number1"};
  const guint32 pairs[][2] = {{1, 2}, {3, 1}, {2, 3}, {2, 4}, {4, 5}};
  g_autoptr (ActGraph) graph = make_pairs (pairs, G_N_ELEMENTS (pairs), 30);
  GError *error = NULL;
  g_autoptr (ActDiagram) diagram = act_diagram_new (graph, &options, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (diagram->edges->len, ==, 3);
  g_assert_nonnull (find_edge (diagram, "Number2", "Number3"));
  g_assert_cmpint (diagram->columns[diagram->focus[0]], ==, 0);
  g_assert_cmpint (
      diagram->columns[find_edge (diagram, "Number3", "Number1")->subject], ==,
      -1);
  g_assert_cmpint (
      diagram->columns[find_edge (diagram, "Number1", "Number2")->object], ==,
      1);
  g_autofree char *title = act_caption_get_title (diagram);
  g_assert_cmpstr (title, ==,
                   "Person Number1: 2 statements, and 1 between those "
                   "around, in 1 article, 2021-05-01");
}

/* Twenty who are acted upon: some stand on the left all the same; no more edges
   than asked for. */
static void
test_about_many (void)
{
  const ActExportOptions options = {.about = "Person Number0", .edges = 15};
  guint32 pairs[20][2];
  GError *error = NULL;
  guint left = 0;

  for (guint32 i = 0; i < 20; i++)
    pairs[i][0] = 0, pairs[i][1] = i + 1;
  g_autoptr (ActGraph) graph =
      make_pairs ((const guint32 (*)[2]) pairs, 20, 30);
  g_autoptr (ActDiagram) diagram = act_diagram_new (graph, &options, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (diagram->edges->len, ==, 15);
  for (guint i = 0; i < 15; i++)
    left +=
        diagram->columns[((ActEdge *) diagram->edges->pdata[i])->object] < 0;
  g_assert_cmpuint (left, ==, 4);
  g_autofree char *left_out = act_caption_get_left_out (diagram);
  g_assert_nonnull (strstr (left_out, "5 statements with less prominent"));
}

/* Two triangles with a line between them, and a pair apart. */
static void
test_communities (void)
{
  const guint32 pairs[][2] = {{0, 1}, {1, 2}, {2, 0}, {2, 3},
                              {3, 4}, {4, 5}, {5, 3}, {6, 7}};
  const ActExportOptions none = {.cluster = "none"};
  g_autoptr (ActGraph) graph = make_pairs (pairs, G_N_ELEMENTS (pairs), 30);
  g_autoptr (ActDiagram) diagram = test_diagram_new (graph, 60);
  g_autoptr (ActDiagram) bare = act_diagram_new (graph, &none, NULL);
  int of[8];

  for (guint32 i = 0; i < 8; i++) {
    g_autofree char *name = g_strdup_printf ("Person Number%u", i);
    of[i] = diagram->clusters[act_graph_find_entity (graph, name)];
  }
  g_assert_cmpuint (diagram->cluster_labels->len, ==, 2);
  g_assert_true (of[0] == of[1] && of[1] == of[2]);
  g_assert_true (of[3] == of[4] && of[4] == of[5]);
  g_assert_cmpint (of[0], !=, of[3]);
  g_assert_cmpint (of[6], ==, ACT_NO_CLUSTER);
  g_assert_cmpstr (diagram->cluster_labels->pdata[of[0]], ==,
                   "around Person Number2");
  g_assert_null (bare->clusters);
}

static void
test_countries (void)
{
  const ActExportOptions options = {.cluster = "country"};
  g_autoptr (ActStore) store = act_store_open (NULL, ACT_STORE_NEW, NULL);
  g_autoptr (ActRecord) record =
      test_record_new ("talks", "2021-05-01", "Ann Lee met Eva May.");
  guint32 ann = test_add_entity (record, ACT_ENTITY_PERSON, "Ann Lee", NULL);
  guint32 eva = test_add_entity (record, ACT_ENTITY_PERSON, "Eva May", NULL);
  GError *error = NULL;

  act_record_get_entity (record, ann)->country = g_strdup ("NO");
  act_record_get_entity (record, eva)->country = g_strdup ("NO");
  ActProposition *statement =
      act_record_get_proposition (record, act_record_add_proposition (record));
  statement->subject = ann;
  statement->object = eva;
  statement->relation_id = act_record_keep (record, "meet");
  statement->relation_label = act_record_keep (record, "meet");
  statement->relation_phrase = act_record_keep (record, "met");
  statement->confidence = 900;
  statement->span = test_find_span (record, "Ann Lee met Eva May.", 0);
  statement->sentence = statement->span;
  act_store_add (store, record, &error);
  g_assert_no_error (error);
  g_autoptr (ActGraph) graph = act_graph_resolve (store, &error);
  g_assert_no_error (error);
  g_autoptr (ActDiagram) diagram = act_diagram_new (graph, &options, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (diagram->cluster_labels->len, ==, 1);
  g_assert_cmpstr (diagram->cluster_labels->pdata[0], ==, "Norway");
}

static const char *
get_date (const ActDiagram *diagram, guint row)
{
  const ActEdge *edge = diagram->edges->pdata[row];

  return act_graph_get_claims (diagram->graph,
                               NULL)[g_array_index (edge->claims, guint32, 0)]
      .date;
}

static void
test_timeline (void)
{
  const ActExportOptions options = {.timeline = TRUE, .edges = 15};
  const ActExportOptions about = {.timeline = TRUE, .about = "Person Number29"};
  g_autoptr (ActGraph) graph = make_tangle ();
  GError *error = NULL;
  g_autoptr (ActDiagram) diagram = act_diagram_new (graph, &options, &error);
  g_autoptr (ActDiagram) one = act_diagram_new (graph, &about, NULL);

  g_assert_no_error (error);
  g_assert_cmpuint (diagram->edges->len, ==, 15);
  for (guint i = 1; i < diagram->edges->len; i++)
    g_assert_cmpstr (get_date (diagram, i - 1), <=, get_date (diagram, i));
  g_autofree char *left_out = act_caption_get_left_out (diagram);
  g_assert_cmpstr (left_out, ==,
                   "The diagram leaves out 45 dated statements of less "
                   "prominent actors or less certain.");
  g_autofree char *title = act_caption_get_title (one);
  g_assert_cmpstr (title, ==,
                   "Person Number29: 4 dated statements in 1 article, "
                   "2021-01 to 2021-07");
}

/* What the words of a time say beyond its date; values; no date at all. */
static void
test_timeline_words (void)
{
  ActClaim claim = {.time = "Until last summer",
                    .date = "2022-06/2022-08",
                    .value = "the \"law\" did not allow it",
                    .value_type = ACT_VALUE_PROPOSITION};
  const ActExportOptions options = {.timeline = TRUE};
  g_autofree char *date = act_caption_get_date (&claim);
  g_autofree char *value = act_caption_get_value (&claim);
  g_autoptr (GError) error = NULL;
  g_autoptr (ActStore) store = act_store_open (NULL, ACT_STORE_NEW, NULL);
  g_autoptr (ActGraph) graph = act_graph_resolve (store, NULL);

  g_assert_cmpstr (date, ==, "until 2022-06 –\n2022-08");
  g_assert_cmpstr (value, ==, "“the \"law\" did not allow it”");
  claim.value_type = ACT_VALUE_DATE;
  g_assert_null (act_caption_get_value (&claim));
  g_assert_null (act_diagram_new (graph, &options, &error));
  g_assert_error (error, ACT_ERROR, ACT_ERROR_INPUT);
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
    statement->relation_id = act_record_keep (record, i == 2 ? "meet" : "tell");
    statement->relation_label =
        act_record_keep (record, statement->relation_id);
    statement->relation_phrase =
        act_record_keep (record, statement->relation_id);
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

  g_assert_nonnull (strstr (svg, "0 statements in 0 articles"));
  g_assert_nonnull (strstr (svg, "No statement between two actors was found."));
}

/* A layout that never ends is stopped; what is no graph is refused. */
static void
test_limits (void)
{
  const ActRenderLimits second = {1, 2048};
  g_autoptr (GString) dot = g_string_new ("digraph { layout=dot;");
  g_autoptr (GString) out = g_string_new ("kept");

  for (int i = 0; i < 6000; i++)
    g_string_append_printf (dot, "%d -> %d;", (i * 7919) % 300,
                            (i * 104729) % 311);
  g_string_append (dot, "}");
  const ActRenderGraph endless = {dot->str, NULL};
  const ActRenderGraph nonsense = {"this is no graph", NULL};
  g_assert_cmpint (act_render (&endless, "svg", &second, out), ==,
                   ACT_RENDER_TOO_LONG);
  g_assert_cmpint (act_render (&nonsense, "svg", &second, out), ==,
                   ACT_RENDER_FAILED);
  g_assert_cmpint (
      act_render (&(ActRenderGraph){"digraph { layout=dot; a -> b }", NULL},
                  "nonsense", &second, out),
      ==, ACT_RENDER_FAILED);
  g_assert_cmpstr (out->str, ==, "kept");
}

static void
keep_message (const char *text, gpointer data)
{
  g_string_append (data, text);
}

/* A layered layout that comes to its limits gives way to the other, with a
   word; when that one does too, there is an error and no picture. */
static void
test_gives_way (void)
{
  static const struct {
    ActDiagramLimits limits;
    const char *message, *error;
  } cases[] = {
    {{{0, 2048}, {60, 2048}}, "took too long; the diagram is drawn with", NULL},
    {{{0, 2048}, {0, 2048}}, "took too long", "did not finish 60 edges within"},
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    {{{60, 1}, {60, 2048}}, "perhaps for want of memory", NULL},
    {{{60, 1}, {60, 1}}, "want of memory", "could not draw 60 edges"},
#endif
  };
  g_autoptr (ActGraph) graph = make_tangle ();
  g_autoptr (ActDiagram) diagram = test_diagram_new (graph, 60);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GString) said = g_string_new (NULL);
    g_autoptr (GString) picture = g_string_new (NULL);
    g_autoptr (GError) error = NULL;
    const ActExportOptions options = {.message = keep_message,
                                      .message_data = said};
    gboolean good = act_diagram_render (diagram, ACT_FORMAT_SVG, &options,
                                        &cases[i].limits, picture, &error);
    g_assert_nonnull (strstr (said->str, cases[i].message));
    g_assert_cmpint (good, ==, !cases[i].error);
    if (good)
      g_assert_nonnull (strstr (picture->str, "Person Number1</text>"));
    else
      g_assert_nonnull (strstr (error->message, cases[i].error));
    g_assert_cmpint (picture->len > 0, ==, good);
  }
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
  g_test_add_func ("/export/diagram/parts", test_parts);
  g_test_add_func ("/export/diagram/many", test_many);
  g_test_add_func ("/export/diagram/chain-down", test_chain_down);
  g_test_add_func ("/export/diagram/unframed", test_unframed);
  g_test_add_func ("/export/diagram/some-dated", test_some_dated);
  g_test_add_func ("/export/diagram/wording", test_wording);
  g_test_add_func ("/export/diagram/forces", test_forces);
  g_test_add_func ("/export/diagram/overlaps", test_overlaps);
  g_test_add_func ("/export/diagram/between", test_between);
  g_test_add_func ("/export/diagram/best-chains", test_best_chains);
  g_test_add_func ("/export/diagram/no-chain", test_no_chain);
  g_test_add_func ("/export/diagram/about", test_about);
  g_test_add_func ("/export/diagram/about-many", test_about_many);
  g_test_add_func ("/export/diagram/checks", test_checks);
  g_test_add_func ("/export/diagram/communities", test_communities);
  g_test_add_func ("/export/diagram/countries", test_countries);
  g_test_add_func ("/export/diagram/timeline", test_timeline);
  g_test_add_func ("/export/diagram/timeline-words", test_timeline_words);
  g_test_add_func ("/export/diagram/complete", test_complete);
  g_test_add_func ("/export/diagram/graphml", test_graphml);
  g_test_add_func ("/export/diagram/pictures", test_pictures);
  g_test_add_func ("/export/diagram/empty", test_empty);
  g_test_add_func ("/export/diagram/limits", test_limits);
  g_test_add_func ("/export/diagram/gives-way", test_gives_way);
  int status = g_test_run ();
  g_rmdir (folder);
  g_free (folder);
  return status;
}
