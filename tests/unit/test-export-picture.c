/* What a reader can read off a diagram: acts before offices, whose word it is,
   type that is large enough, words that are whole. */
#include "diagrams.h"
#include "records.h"

#include "diagram/caption.h"
#include "diagram/label.h"

#include <string.h>

static const char news[] =
    "Ann Lee, president of Norland, accused Bo Ruiz of theft. Ann Lee met Bo "
    "Ruiz, Carl Moe said. Carl Moe is friend of Ann Lee. Carl Moe denied that "
    "he hit Bo Ruiz. Ann Lee said she never saw Carl Moe.";

typedef struct {
  ActRecord *record;
  guint32 ann, bo, carl, norland;
} People;

/* Ann Lee's office, in one article of @number. */
static People
make_people (guint number)
{
  g_autofree char *name = g_strdup_printf ("news-%u", number);
  People people = {.record = test_record_new (name, "2021-05-01", news)};
  ActRecord *record = people.record;

  people.ann = test_add_entity (record, ACT_ENTITY_PERSON, "Ann Lee", "Q901");
  people.bo = test_add_entity (record, ACT_ENTITY_PERSON, "Bo Ruiz", "Q902");
  people.carl = test_add_entity (record, ACT_ENTITY_PERSON, "Carl Moe", "Q903");
  people.norland = test_add_entity (record, ACT_ENTITY_PLACE, "Norland", NULL);
  test_add_statement (record, people.ann, "be_president_of", people.norland,
                      "Ann Lee, president of Norland")
      ->event_class = act_record_keep (record, "P35");
  return people;
}

static void
add (ActStore *store, ActRecord *record)
{
  GError *error = NULL;

  act_store_add (store, record, &error);
  g_assert_no_error (error);
  act_record_free (record);
}

static ActGraph *
resolve (ActStore *store)
{
  GError *error = NULL;
  ActGraph *graph = act_graph_resolve (store, &error);

  g_assert_no_error (error);
  return graph;
}

static const ActEntity *
find_entity (const ActGraph *graph, const char *label)
{
  guint32 n;
  const ActEntity *entities = act_graph_get_entities (graph, &n);

  for (guint32 i = 0; i < n; i++)
    if (g_str_equal (entities[i].label, label))
      return &entities[i];
  g_assert_not_reached ();
}

/* The words of the one line from one actor to another. */
static char *
get_words (const ActDiagram *diagram, const char *subject, const char *object)
{
  const ActEntity *entities = act_graph_get_entities (diagram->graph, NULL);

  for (guint i = 0; i < diagram->edges->len; i++) {
    const ActEdge *edge = diagram->edges->pdata[i];
    if (g_str_equal (entities[edge->subject].label, subject) &&
        g_str_equal (entities[edge->object].label, object))
      return act_caption_get_edge (diagram, edge);
  }
  g_assert_not_reached ();
}

/* An office that three articles tell gives way to an act that one tells, and
   stands below the name; where there is room for its line, it does not. */
static void
test_roles (void)
{
  g_autoptr (ActStore) store = act_store_open (NULL, ACT_STORE_NEW, NULL);

  for (guint i = 0; i < 3; i++) {
    People people = make_people (i);
    if (i == 0)
      test_add_statement (people.record, people.ann, "accuse", people.bo,
                          "Ann Lee, president of Norland, accused Bo Ruiz")
          ->event_class = act_record_keep (people.record, "ACCUSE");
    add (store, people.record);
  }
  g_autoptr (ActGraph) graph = resolve (store);
  g_autoptr (ActDiagram) one = test_diagram_new (graph, 1);
  g_autofree char *words = get_words (one, "Ann Lee", "Bo Ruiz");
  g_autofree char *role =
      act_caption_get_role (one, find_entity (graph, "Ann Lee"));
  g_autofree char *none =
      act_caption_get_role (one, find_entity (graph, "Bo Ruiz"));
  g_autofree char *dot = act_diagram_to_dot (one, ACT_LAYOUT_LAYERS, FALSE);
  g_assert_cmpstr (words, ==, "accuse");
  g_assert_cmpstr (role, ==, "president of Norland");
  g_assert_null (none);
  g_assert_nonnull (strstr (dot, "<Ann Lee<BR/><FONT POINT-SIZE="));
  g_assert_nonnull (strstr (dot, "below a name: what the person is"));
  g_assert_cmpuint (one->n_shown, ==, 2);
  g_assert_cmpuint (one->articles.n, ==, 3);

  g_autoptr (ActDiagram) both = test_diagram_new (graph, 10);
  g_assert_cmpuint (both->edges->len, ==, 2);
  g_assert_null (act_caption_get_role (both, find_entity (graph, "Ann Lee")));
  g_assert_cmpuint (both->n_shown, ==, 2);
}

/* A line says in words whose word it is, where that is not the article. */
static void
test_voices (void)
{
  g_autoptr (ActStore) store = act_store_open (NULL, ACT_STORE_NEW, NULL);
  People people = make_people (0);
  ActRecord *record = people.record;

  test_add_statement (record, people.ann, "accuse", people.bo,
                      "Ann Lee, president of Norland, accused Bo Ruiz");
  test_set_source (test_add_statement (record, people.bo, "meet", people.ann,
                                       "Ann Lee met Bo Ruiz"),
                   people.carl, ACT_STANCE_ASSERTS, "said");
  test_set_source (test_add_statement (record, people.carl, "hit", people.bo,
                                       "he hit Bo Ruiz"),
                   people.carl, ACT_STANCE_DENIES, "denied");
  ActProposition *seen = test_add_statement (record, people.ann, "see",
                                             people.carl, "she never saw");
  seen->polarity = ACT_NEGATIVE;
  test_set_source (seen, people.ann, ACT_STANCE_ASSERTS, "said");
  test_add_statement (record, people.ann, "visit", people.norland, "Norland")
      ->modality = ACT_MODALITY_FUTURE;
  add (store, record);
  g_autoptr (ActGraph) graph = resolve (store);
  g_autoptr (ActDiagram) diagram = test_diagram_new (graph, 10);
  g_autofree char *dot = act_diagram_to_dot (diagram, ACT_LAYOUT_LAYERS, FALSE);
  g_autofree char *accuses = get_words (diagram, "Ann Lee", "Bo Ruiz");
  g_autofree char *meets = get_words (diagram, "Bo Ruiz", "Ann Lee");
  g_autofree char *hits = get_words (diagram, "Carl Moe", "Bo Ruiz");
  g_autofree char *sees = get_words (diagram, "Ann Lee", "Carl Moe");
  g_assert_cmpstr (accuses, ==, "accuse");
  g_assert_cmpstr (meets, ==, "meet\n(says Carl Moe)");
  g_assert_cmpstr (hits, ==, "hit\n(denied by Carl Moe)");
  g_assert_cmpstr (sees, ==, "not: see\n(by own account)");
  /* dots are to be seen in print */
  g_assert_nonnull (strstr (dot, "penwidth=1.6"));
}

/* "Al Baalbok hit Ed Baembin. ": nobody has a name like another. */
static char *
tell_story (guint i, char **who, char **whom)
{
  char letter = (char) ('a' + i % 26), more = (char) ('a' + i / 26);

  *who =
      g_strdup_printf ("Al %c%cal%cok", g_ascii_toupper (letter), more, letter);
  *whom =
      g_strdup_printf ("Ed %c%cem%cin", g_ascii_toupper (letter), more, letter);
  return g_strdup_printf ("%s hit %s. ", *who, *whom);
}

static void
add_story (ActRecord *record, guint i)
{
  g_autofree char *al = NULL, *ed = NULL;
  g_autofree char *told = tell_story (i, &al, &ed);

  test_add_statement (
      record, test_add_entity (record, ACT_ENTITY_PERSON, al, NULL), "hit",
      test_add_entity (record, ACT_ENTITY_PERSON, ed, NULL), told)
      ->event_class = act_record_keep (record, "ASSAULT");
}

static void
add_tour (ActRecord *record)
{
  guint32 ida = test_add_entity (record, ACT_ENTITY_PERSON, "Ida Rex", NULL);

  for (guint i = 0; i < 20; i++) {
    g_autofree char *name = g_strdup_printf ("Town%u", i);
    guint32 town = test_add_entity (record, ACT_ENTITY_PERSON, name, NULL);
    ActProposition *visit =
        test_add_statement (record, ida, "visit", town, "Ida Rex visited");
    visit->event_class = act_record_keep (record, "CONSULT");
    visit->confidence = 990;
  }
}

/* Somebody visits twenty, and @n hit one each, in one article or in one each.
 */
static ActGraph *
make_stories (guint n, gboolean together)
{
  g_autoptr (ActStore) store = act_store_open (NULL, ACT_STORE_NEW, NULL);
  g_autoptr (GString) text = g_string_new ("Ida Rex visited ");

  for (guint i = 0; i < 20; i++)
    g_string_append_printf (text, "Town%u, ", i);
  for (guint i = 0; together && i < n; i++) {
    g_autofree char *who = NULL, *whom = NULL;
    g_autofree char *told = tell_story (i, &who, &whom);
    g_string_append (text, told);
  }
  ActRecord *tour = test_record_new ("tour", NULL, text->str);
  add_tour (tour);
  for (guint i = 0; i < n; i++) {
    g_autofree char *name = g_strdup_printf ("story-%u", i);
    g_autofree char *who = NULL, *whom = NULL;
    g_autofree char *told = tell_story (i, &who, &whom);
    ActRecord *record = together ? tour : test_record_new (name, NULL, told);
    add_story (record, i);
    if (!together)
      add (store, record);
  }
  add (store, tour);
  return resolve (store);
}

/* One of whom the same is told again and again does not take the place of all
   others, and each article has its line. */
static void
test_hub (void)
{
  static const guint least[] = {7, 5};

  for (int together = 0; together < 2; together++) {
    g_autoptr (ActGraph) graph = make_stories (8, together);
    g_autoptr (ActDiagram) diagram = test_diagram_new (graph, 12);
    const ActEntity *entities = act_graph_get_entities (graph, NULL);
    guint n_stories = 0;
    g_assert_cmpuint (diagram->edges->len, ==, 12);
    for (guint i = 0; i < diagram->edges->len; i++) {
      const ActEdge *edge = diagram->edges->pdata[i];
      if (g_str_has_prefix (entities[edge->subject].label, "Al "))
        n_stories++;
    }
    g_assert_cmpuint (n_stories, >=, least[together]);
  }
}

/* Text is cut between words, and lines of words are about as long. */
static void
test_words (void)
{
  static const char offer[] = "two offers from a developer who wanted";
  g_autofree char *cut = act_label_shorten (offer, strlen (offer), 30);
  g_autofree char *whole = act_label_shorten (offer, strlen (offer), 17);
  g_autofree char *one = act_label_shorten ("a Donaudampfschiff", 18, 8);
  g_autofree char *wrapped = act_label_wrap ("accuse of trying to go ×8", 22);
  g_autofree char *balanced =
      act_label_balance ("accuse of trying to go ×8", 22);

  g_assert_cmpstr (cut, ==, "two offers from a developer…");
  g_assert_cmpstr (whole, ==, "two offers from a…");
  g_assert_cmpstr (one, ==, "a Donaud…");
  g_assert_cmpstr (wrapped, ==, "accuse of trying to go\n×8");
  g_assert_cmpstr (balanced, ==, "accuse of\ntrying to go ×8");
}

/* The smallest type of a picture, in pixels of a screen that shows it 1,400
   pixels wide or as large as it is. */
static double
get_smallest_type (const char *svg)
{
  static const char key[] = "font-size=\"";
  double smallest = G_MAXDOUBLE;
  const char *root = strstr (svg, "width=\"");
  double width = g_ascii_strtod (root + strlen ("width=\""), NULL);

  for (const char *at = svg; (at = strstr (at, key)); at++)
    smallest = MIN (smallest, g_ascii_strtod (at + strlen (key), NULL));
  return smallest * MIN (4.0 / 3, 1400 / width);
}

/* The picture that one gets without asking for anything, of a graph that fills
   it: its words can be read. */
static void
test_type (void)
{
  const ActExportOptions options = {0};
  const ActDiagramLimits limits = {{20, 2048}, {20, 2048}};
  g_autoptr (ActGraph) graph = make_stories (60, FALSE);
  g_autoptr (ActDiagram) diagram = test_diagram_new (graph, 0);
  g_autoptr (GString) svg = g_string_new (NULL);
  GError *error = NULL;

  act_diagram_render (diagram, ACT_FORMAT_SVG, &options, &limits, svg, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (diagram->edges->len, ==, ACT_DIAGRAM_EDGES);
  g_assert_cmpfloat (get_smallest_type (svg->str), >=, 10);
}

/* The x of a relation's words. */
static double
get_x (const char *svg, const char *words)
{
  g_autofree char *text = g_strdup_printf (">%s</text>", words);
  const char *at = strstr (svg, text);

  g_assert_nonnull (at);
  while (strncmp (at, " x=\"", 4) != 0)
    at--;
  return g_ascii_strtod (at + 4, NULL);
}

/* Who answers does not send the words of the answer beyond both. */
static void
test_back_and_forth (void)
{
  const ActExportOptions options = {.cluster = "none"};
  const ActDiagramLimits limits = {{20, 2048}, {20, 2048}};
  g_autoptr (ActStore) store = act_store_open (NULL, ACT_STORE_NEW, NULL);
  People people = make_people (0);
  g_autoptr (GString) svg = g_string_new (NULL);

  test_add_statement (people.record, people.ann, "accuse", people.bo,
                      "Ann Lee, president of Norland, accused Bo Ruiz");
  test_add_statement (people.record, people.bo, "meet", people.ann,
                      "Ann Lee met Bo Ruiz");
  test_add_statement (people.record, people.bo, "insult", people.carl,
                      "he hit Bo Ruiz");
  test_add_statement (people.record, people.carl, "praise", people.ann,
                      "she never saw Carl Moe");
  add (store, people.record);
  g_autoptr (ActGraph) graph = resolve (store);
  g_autoptr (ActDiagram) diagram = act_diagram_new (graph, &options, NULL);
  g_assert_true (act_diagram_render (diagram, ACT_FORMAT_SVG, &options, &limits,
                                     svg, NULL));
  static const char *const lines[][3] = {{"accuse", "Ann Lee", "Bo Ruiz"},
                                         {"meet", "Ann Lee", "Bo Ruiz"},
                                         {"insult", "Bo Ruiz", "Carl Moe"},
                                         {"praise", "Ann Lee", "Carl Moe"}};
  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++) {
    double x = get_x (svg->str, lines[i][0]);
    double a = get_x (svg->str, lines[i][1]), b = get_x (svg->str, lines[i][2]);
    g_assert_cmpfloat (x, >, MIN (a, b));
    g_assert_cmpfloat (x, <, MAX (a, b));
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/picture/roles", test_roles);
  g_test_add_func ("/export/picture/voices", test_voices);
  g_test_add_func ("/export/picture/hub", test_hub);
  g_test_add_func ("/export/picture/words", test_words);
  g_test_add_func ("/export/picture/type", test_type);
  g_test_add_func ("/export/picture/back-and-forth", test_back_and_forth);
  return g_test_run ();
}
