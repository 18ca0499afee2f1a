/* Every format holds the same triples, read back by another program. */
#include "leaks.h"
#include "nasty.h"

#include "rdf/iri.h"
#include "rdf/vocabulary.h"
#include "verify/triples.h"

#include <actant/export.h>
#include <glib/gstdio.h>

static char *folder;

static char *
make_key (const char *subject, const char *predicate, const char *object,
          const char *datatype, const char *graph)
{
  return g_strjoin (" ", subject, predicate, object,
                    datatype ? datatype : "IRI", graph, NULL);
}

typedef struct {
  GHashTable *triples, *quads;
  guint n;
} Sets;

static void
add_quad (const ActQuad *quad, gpointer data)
{
  Sets *sets = data;
  const char *type = act_term_kind_get_datatype (quad->object.kind);

  if (quad->object.kind != ACT_TERM_IRI && !type)
    type = "";
  g_hash_table_add (sets->triples, make_key (quad->subject, quad->predicate,
                                             quad->object.value, type, NULL));
  g_hash_table_add (sets->quads,
                    make_key (quad->subject, quad->predicate,
                              quad->object.value, type, quad->graph));
  sets->n++;
}

static void
sets_init (Sets *sets, const ActGraph *graph, const char *base,
           ActQuadOrder order)
{
  sets->triples = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  sets->quads = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  sets->n = 0;
  act_quads_generate (graph, base, order, add_quad, sets);
}

static void
sets_clear (Sets *sets)
{
  g_hash_table_unref (sets->triples);
  g_hash_table_unref (sets->quads);
}

static void
assert_same (GHashTable *a, GHashTable *b)
{
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, a);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    if (!g_hash_table_contains (b, key))
      g_error ("only in one of two: %s", (char *) key);
  g_assert_cmpuint (g_hash_table_size (a), ==, g_hash_table_size (b));
}

/* Each quad comes once, in both orders, and no triple is in two graphs. */
static void
test_once (void)
{
  g_autoptr (ActGraph) graph = test_graph_nasty ();
  Sets a, b;

  sets_init (&a, graph, ACT_DEFAULT_BASE, ACT_QUADS_BY_GRAPH);
  sets_init (&b, graph, ACT_DEFAULT_BASE, ACT_QUADS_BY_SUBJECT);
  g_assert_cmpuint (a.n, >, 5000);
  g_assert_cmpuint (a.n, ==, g_hash_table_size (a.quads));
  g_assert_cmpuint (a.n, ==, g_hash_table_size (a.triples));
  assert_same (a.quads, b.quads);
  sets_clear (&a);
  sets_clear (&b);
}

/* One kind of quads, or all when it is none; as text, in their order. */
typedef struct {
  ActQuadKind kind;
  GString *text;
  gboolean kinds[ACT_N_QUAD_KIND]; /* those that came */
} Collected;

/* What the object is, by its IRI. */
static guint
get_blocks (const ActTerm *object)
{
  const char *path = object->value + strlen (ACT_DEFAULT_BASE);
  guint blocks = 0;

  if (object->kind == ACT_TERM_IRI &&
      g_str_has_prefix (object->value, ACT_DEFAULT_BASE))
    for (guint kind = 0; kind < ACT_N_QUAD_KIND; kind++)
      if (g_str_has_prefix (path, act_quad_plans[kind].path))
        blocks |= act_quad_plans[kind].subjects;
  return blocks ? blocks : ACT_BLOCK_BIT (ACT_N_BLOCK);
}

static void
keep_subject (const ActQuad *quad, gpointer data)
{
  g_ptr_array_add (data, g_strdup (quad->subject));
  if (quad->kind == ACT_QUAD_ATTRIBUTION_EVIDENCE ||
      quad->kind == ACT_QUAD_QUOTE_SELECTOR)
    g_ptr_array_add (data, g_strdup (quad->object.value));
}

static void
collect_quad (const ActQuad *quad, gpointer data)
{
  Collected *collected = data;
  const ActQuadPlan *plan = &act_quad_plans[quad->kind];
  gsize base = strlen (ACT_DEFAULT_BASE);

  collected->kinds[quad->kind] = TRUE;
  g_assert_true (g_str_has_prefix (quad->subject, ACT_DEFAULT_BASE));
  g_assert_true (g_str_has_prefix (quad->subject + base, plan->path));
  if (plan->predicate)
    g_assert_cmpstr (quad->predicate, ==, plan->predicate);
  else
    g_assert_true (g_str_has_prefix (quad->predicate + base, RELATION_PATH));
  if (plan->object)
    g_assert_cmpstr (quad->object.value, ==, plan->object);
  g_assert_true (plan->objects & get_blocks (&quad->object));
  if (quad->kind == collected->kind)
    g_string_append_printf (collected->text, "%s %s %d %s %s\n", quad->subject,
                            quad->predicate, quad->object.kind,
                            quad->object.value, quad->graph);
}

/* Numbered attributions and quotations are as many as named ones, and what is
   said of them hangs together in the same way. */
static void
test_numbered (void)
{
  g_autoptr (ActGraph) graph = test_graph_nasty ();
  ActQuadChoice named = {0}, numbered;
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) numbers = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) left = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) right = g_ptr_array_new_with_free_func (g_free);

  for (guint kind = 0; kind < ACT_N_QUAD_KIND; kind++)
    named.kinds[kind] = act_quad_plans[kind].block == ACT_BLOCK_ATTRIBUTION ||
                        act_quad_plans[kind].block == ACT_BLOCK_QUOTE;
  numbered = named;
  numbered.numbered[ACT_BLOCK_ATTRIBUTION] = TRUE;
  numbered.numbered[ACT_BLOCK_QUOTE] = TRUE;
  act_quads_generate_some (graph, ACT_DEFAULT_BASE, &named, keep_subject, left);
  act_quads_generate_some (graph, ACT_DEFAULT_BASE, &numbered, keep_subject,
                           right);
  g_assert_cmpuint (left->len, ==, right->len);
  g_assert_cmpuint (left->len, >, 100);
  for (guint i = 0; i < left->len; i++) {
    g_assert_cmpstr (left->pdata[i], !=, right->pdata[i]);
    g_hash_table_insert (names, left->pdata[i], right->pdata[i]);
    g_hash_table_insert (numbers, right->pdata[i], left->pdata[i]);
  }
  for (guint i = 0; i < left->len; i++) {
    g_assert_cmpstr (g_hash_table_lookup (names, left->pdata[i]), ==,
                     right->pdata[i]);
    g_assert_cmpstr (g_hash_table_lookup (numbers, right->pdata[i]), ==,
                     left->pdata[i]);
  }
}

/* Quads are what their kind promises, and a kind that is asked for alone comes
   as it does among all others: queries live on both. */
static void
test_kinds (void)
{
  g_autoptr (ActGraph) graph = test_graph_nasty ();
  guint n = 0;

  for (guint kind = 0; kind < ACT_N_QUAD_KIND; kind++) {
    ActQuadChoice choice = {0};
    g_autoptr (GString) among = g_string_new (NULL);
    g_autoptr (GString) alone = g_string_new (NULL);
    Collected all = {.kind = kind, .text = among};
    Collected one = {.kind = kind, .text = alone};
    choice.kinds[kind] = TRUE;
    act_quads_generate (graph, ACT_DEFAULT_BASE, ACT_QUADS_BY_GRAPH,
                        collect_quad, &all);
    act_quads_generate_some (graph, ACT_DEFAULT_BASE, &choice, collect_quad,
                             &one);
    g_assert_cmpstr (among->str, ==, alone->str);
    for (guint other = 0; other < ACT_N_QUAD_KIND; other++)
      g_assert_true (!one.kinds[other] || other == kind);
    n += all.kinds[kind] ? 1 : 0;
  }
  g_assert_cmpuint (n, >, 40);
}

static GHashTable *
read_back (const char *path, gboolean with_graph)
{
  GError *error = NULL;
  g_autoptr (ActTriples) triples = act_triples_read (path, &error);
  GHashTable *set =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_assert_no_error (error);
  const GPtrArray *subjects = act_triples_get_subjects (triples);
  for (guint i = 0; i < subjects->len; i++) {
    const GArray *about = act_triples_get (triples, subjects->pdata[i]);
    for (guint k = 0; k < about->len; k++) {
      const ActTriple *t = &g_array_index (about, ActTriple, k);
      g_assert_cmpint (t->graph != NULL, ==, with_graph);
      g_hash_table_add (set, make_key (subjects->pdata[i], t->predicate,
                                       t->object, t->datatype, t->graph));
    }
  }
  return set;
}

static void
check_formats (const char *base)
{
  static const ActFormat formats[] = {ACT_FORMAT_TURTLE, ACT_FORMAT_NTRIPLES,
                                      ACT_FORMAT_RDFXML, ACT_FORMAT_NQUADS,
                                      ACT_FORMAT_TRIG};
  g_autoptr (ActGraph) graph = test_graph_nasty ();
  Sets sets;

  sets_init (&sets, graph, base, ACT_QUADS_BY_GRAPH);
  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++) {
    const ActExportOptions options = {.base = base};
    GError *error = NULL;
    g_autofree char *name =
        g_strconcat ("graph.", act_format_to_string (formats[i]), NULL);
    g_autofree char *path = g_build_filename (folder, name, NULL);
    gboolean quads =
        formats[i] == ACT_FORMAT_NQUADS || formats[i] == ACT_FORMAT_TRIG;
    act_export_write (graph, formats[i], path, &options, &error);
    g_assert_no_error (error);
    g_autoptr (GHashTable) set = read_back (path, quads);
    g_test_message ("%s", name);
    assert_same (quads ? sets.quads : sets.triples, set);
    assert_same (set, quads ? sets.quads : sets.triples);
    g_unlink (path);
  }
  sets_clear (&sets);
}

static void
test_formats (void)
{
  check_formats (ACT_DEFAULT_BASE);
  check_formats ("https://news.example/kg#");
}

static void
test_base (void)
{
  static const char *const bad[] = {
      "",      "news",    "https://x", "https://x y/", "https://x/#a/",
      "/tmp/", "https://"};
  GError *error = NULL;

  g_assert_true (act_iri_check_base (NULL, NULL));
  g_assert_true (act_iri_check_base ("https://x.org/", NULL));
  g_assert_true (act_iri_check_base ("urn:x-news:/", NULL));
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++) {
    g_assert_false (act_iri_check_base (bad[i], &error));
    g_assert_error (error, ACT_ERROR, ACT_ERROR_USAGE);
    g_clear_error (&error);
  }
}

static void
test_address (void)
{
  static const char *const cases[][2] = {
      {"https://a.example/b c", "https://a.example/b%20c"},
      {"https://a.example/%41%zz", "https://a.example/%41%25zz"},
      {"https://a.example/#a#b", "https://a.example/#a%23b"},
      {"https://a.example/\303\251?[x]", "https://a.example/%C3%A9?%5Bx%5D"},
      {"urn:isbn:1", "urn:isbn:1"},
      {"news/a.txt", NULL},
      {"javascript:alert(1)", NULL},
      {"C:\\news", NULL},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *iri = act_iri_from_address (cases[i][0]);
    g_assert_cmpstr (iri, ==, cases[i][1]);
  }
}

static void
test_dates (void)
{
  g_assert_cmpint (act_literal_get_date_kind ("2020-02-29"), ==, ACT_TERM_DATE);
  g_assert_cmpint (act_literal_get_date_kind ("2021-02-29"), ==,
                   ACT_TERM_STRING);
  g_assert_cmpint (act_literal_get_date_kind ("2021-12"), ==,
                   ACT_TERM_YEAR_MONTH);
  g_assert_cmpint (act_literal_get_date_kind ("2021-13"), ==, ACT_TERM_STRING);
  g_assert_cmpint (act_literal_get_date_kind ("2021"), ==, ACT_TERM_YEAR);
  g_assert_cmpint (act_literal_get_date_kind ("0000"), ==, ACT_TERM_STRING);
  g_assert_cmpint (act_literal_get_date_kind ("21"), ==, ACT_TERM_STRING);
  g_assert_cmpint (act_literal_get_date_kind ("soon"), ==, ACT_TERM_STRING);
}

/* Names that RDF/XML and Turtle could not write otherwise. */
static void
test_names (void)
{
  g_autoptr (GString) iri = g_string_new (NULL);
  g_autoptr (GString) text = g_string_new (NULL);

  act_iri_append_relation (iri, "2020");
  g_assert_cmpstr (iri->str, ==, "_2020");
  g_string_truncate (iri, 0);
  act_iri_append_id (iri, "a/b c");
  g_assert_cmpstr (iri->str, ==, "a%2Fb%20c");
  g_assert_cmpstr (act_literal_set (text, "a\001b\357\277\276", 6), ==,
                   "a\357\277\275b\357\277\275");
  g_assert_cmpstr (act_literal_set (text, "\377", 1), ==, "\357\277\275");
}

/* Devices are written directly, and a full one is heard of. */
static void
test_full (void)
{
  static const ActFormat formats[] = {
      ACT_FORMAT_TURTLE, ACT_FORMAT_NTRIPLES, ACT_FORMAT_RDFXML,
      ACT_FORMAT_NQUADS, ACT_FORMAT_TRIG,     ACT_FORMAT_JSONL,
      ACT_FORMAT_TSV,    ACT_FORMAT_DOT,      ACT_FORMAT_SVG};
  g_autoptr (ActGraph) graph = test_graph_new ();

  if (!g_file_test ("/dev/full", G_FILE_TEST_EXISTS)) {
    g_test_skip ("there is no /dev/full");
    return;
  }
  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++) {
    GError *error = NULL;
    g_assert_false (
        act_export_write (graph, formats[i], "/dev/full", NULL, &error));
    g_assert_error (error, ACT_ERROR, ACT_ERROR_IO);
    g_assert_nonnull (strstr (error->message, "/dev/full"));
    g_clear_error (&error);
  }
}

static void
test_format_names (void)
{
  g_assert_cmpint (act_format_from_name ("ttl"), ==, ACT_FORMAT_TURTLE);
  g_assert_cmpint (act_format_from_name ("/a.b/graph.TTL"), ==,
                   ACT_FORMAT_TURTLE);
  g_assert_cmpint (act_format_from_name ("/a.ttl/graph"), ==,
                   ACT_FORMAT_UNKNOWN);
  g_assert_cmpint (act_format_from_name (""), ==, ACT_FORMAT_UNKNOWN);
  g_autofree char *list = act_format_list ();
  g_auto (GStrv) names = g_strsplit (list, " ", -1);
  for (char **name = names; *name; name++)
    g_assert_cmpstr (act_format_to_string (act_format_from_name (*name)), ==,
                     *name);
  g_assert_cmpuint (g_strv_length (names), ==, ACT_FORMAT_GRAPH_FILE);
  for (int i = ACT_FORMAT_TURTLE; i <= ACT_FORMAT_GRAPH_FILE; i++)
    g_assert_cmpint (
        act_format_from_name (act_format_to_string ((ActFormat) i)), ==, i);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("actant-XXXXXX", NULL);
  g_test_add_func ("/export/rdf/once", test_once);
  g_test_add_func ("/export/rdf/kinds", test_kinds);
  g_test_add_func ("/export/rdf/numbered", test_numbered);
  g_test_add_func ("/export/rdf/formats", test_formats);
  g_test_add_func ("/export/rdf/base", test_base);
  g_test_add_func ("/export/rdf/address", test_address);
  g_test_add_func ("/export/rdf/dates", test_dates);
  g_test_add_func ("/export/rdf/names", test_names);
  g_test_add_func ("/export/rdf/full", test_full);
  g_test_add_func ("/export/rdf/format-names", test_format_names);
  int status = g_test_run ();
  g_rmdir (folder);
  g_free (folder);
  return status;
}
