#include <actant/diff.h>

#include "graph-dump.h"
#include "records.h"

static const ActEntity *
get_entity (const ActGraph *graph, guint32 index)
{
  guint32 n;
  const ActEntity *entities = act_graph_get_entities (graph, &n);

  g_assert_cmpuint (index, <, n);
  return &entities[index];
}

static void
test_find (void)
{
  static const struct {
    const char *name, *label;
  } cases[] = {
      {"Q99000001", "Estova"},        /* id */
      {"Ilona Varga", "Ilona Varga"}, /* label */
      {"Varga", "Ilona Varga"},       /* alias */
      {"ilona VARGA", "Ilona Varga"}, /* case */
      {"the harbour union", "Harbour Union"},
      {"Oleg Barisevich", "Aleh Barysevich"}, /* spelling of nobody yet */
      {"cabinet", "cabinet"},                 /* unnamed */
      {"Caf\303\251 \"\320\235\320\265\320\262\320\260\" & S\303\266hne <GmbH>",
       "Caf\303\251 \"\320\235\320\265\320\262\320\260\" & S\303\266hne "
       "<GmbH>"},
  };
  g_autoptr (ActGraph) graph = test_graph_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    guint32 index = act_graph_find_entity (graph, cases[i].name);
    g_assert_cmpstr (get_entity (graph, index)->label, ==, cases[i].label);
  }
  g_assert_cmpuint (act_graph_find_entity (graph, ""), ==, ACT_NONE);
  g_assert_cmpuint (act_graph_find_entity (graph, "Nobody At All"), ==,
                    ACT_NONE);
}

/* The best known first; a name that several have, several. */
static void
test_find_all (void)
{
  g_autoptr (ActGraph) graph = test_graph_new ();
  g_autoptr (GArray) one = act_graph_find_entities (graph, "Varga");
  g_autoptr (GArray) none = act_graph_find_entities (graph, "Eva Varga");
  g_autoptr (GArray) similar = act_graph_find_similar (graph, "eva VARGA");
  g_autoptr (GArray) nothing = act_graph_find_similar (graph, " ");

  g_assert_cmpuint (one->len, ==, 1);
  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (similar->len, ==, 1);
  g_assert_cmpstr (
      get_entity (graph, g_array_index (similar, guint32, 0))->label, ==,
      "Ilona Varga");
  g_assert_cmpuint (nothing->len, ==, 0);
}

/* Who may be meant by a beginning, a slip, an accent too many. */
static void
test_find_similar (void)
{
  static const char *const names[] = {"Varg", "Ilona Vagra", "Vàrga", "vaarga"};
  g_autoptr (ActGraph) graph = test_graph_new ();
  g_autoptr (GArray) nobody = act_graph_find_similar (graph, "Quxquux");
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autoptr (GArray) found = act_graph_find_similar (graph, names[i]);
    g_assert_cmpuint (found->len, ==, 1);
    g_assert_cmpstr (
        get_entity (graph, g_array_index (found, guint32, 0))->label, ==,
        "Ilona Varga");
  }
  g_assert_cmpuint (nobody->len, ==, 0);
  act_graph_append_entities (graph, nobody, text);
  g_assert_cmpstr (text->str, ==, "");
}

/* A graph of made-up persons and bodies, each mentioned as often as the text
   has the name. */
static ActGraph *
get_graph_of_names (void)
{
  g_autoptr (ActStore) store = act_store_open (NULL, ACT_STORE_NEW, NULL);
  ActRecord *record = test_record_new (
      "names", NULL,
      "Sergei Volkonin, Volkonin, Volkonin. George P. Shultz. Donald T. Regan. "
      "Ronald Reagan, Ronald Reagan. Ron Holm. Boris Holm, Boris Holm. "
      "Mike Holm. Karsovia, Karsovia, Karsovia. Karsovia Rovers.");
  guint32 holm, sergei, rovers;

  test_add_entity (record, ACT_ENTITY_ORGANIZATION, "Volkonin", NULL);
  record->mentions->len = 1; /* the others are of the person */
  sergei = test_add_entity (record, ACT_ENTITY_PERSON, "Sergei Volkonin", NULL);
  test_add_alias (record, sergei, "Volkonin");
  test_add_entity (record, ACT_ENTITY_PERSON, "George P. Shultz", NULL);
  test_add_entity (record, ACT_ENTITY_PERSON, "Donald T. Regan", NULL);
  test_add_entity (record, ACT_ENTITY_PERSON, "Ronald Reagan", NULL);
  holm = test_add_entity (record, ACT_ENTITY_PERSON, "Ron Holm", NULL);
  test_add_alias (record, holm, "Holm");
  test_add_entity (record, ACT_ENTITY_PERSON, "Boris Holm", NULL);
  test_add_entity (record, ACT_ENTITY_PERSON, "Mike Holm", NULL);
  test_add_entity (record, ACT_ENTITY_PLACE, "Karsovia", NULL);
  rovers = test_add_entity (record, ACT_ENTITY_ORGANIZATION, "Karsovia Rovers",
                            NULL);
  act_local_entity_add_alias (act_record_get_entity (record, rovers),
                              "Karsovia");
  g_assert_true (act_store_add (store, record, NULL));
  act_record_free (record);
  return act_graph_resolve (store, NULL);
}

/* Whom a name finds: who is called so and nobody else; the best known first,
   with whoever else may be meant. */
static void
test_find_names (void)
{
  static const struct {
    const char *name, *label;
    guint n;
  } cases[] = {
      {"Putin", NULL, 0},
      {"Peter", NULL, 0},
      {"the", NULL, 0},
      {"Eastern", NULL, 0},
      {"Shultz", "George P. Shultz", 1},
      {"George Shultz", "George P. Shultz", 1},
      {"Schultz", "George P. Shultz", 1},
      {"Regan", "Donald T. Regan", 1},
      {"Volkonin", "Sergei Volkonin", 2},
      {"volkonin", "Sergei Volkonin", 2},
      {"Sergei Volkonin", "Sergei Volkonin", 1},
      {"Holm", NULL, 3},
      {"Mike Holm", "Mike Holm", 1},
      {"Karsovia", "Karsovia", 1}, /* the team is less known */
  };
  g_autoptr (ActGraph) graph = get_graph_of_names ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GArray) found = act_graph_find_entities (graph, cases[i].name);
    g_assert_cmpuint (found->len, ==, cases[i].n);
    if (cases[i].label)
      g_assert_cmpstr (
          get_entity (graph, g_array_index (found, guint32, 0))->label, ==,
          cases[i].label);
  }
}

/* Documents of one name are told apart by their addresses, and those of one
   address by their hashes. */
static void
test_labels (void)
{
  static const char *const uris[] = {"a/index.html", "b/index.html",
                                     "c/index.html", "c/index.html"};
  g_autoptr (ActStore) store = act_store_open (NULL, ACT_STORE_NEW, NULL);
  g_autoptr (ActGraph) graph = NULL;
  const ActGraphDocument *documents;
  guint32 n;

  for (guint i = 0; i < G_N_ELEMENTS (uris); i++) {
    g_autofree char *text = g_strdup_printf ("Text %u.", i);
    ActRecord *record = test_record_new ("index", NULL, text);
    g_free (record->uri);
    record->uri = g_strdup (uris[i]);
    g_assert_true (act_store_add (store, record, NULL));
    act_record_free (record);
  }
  ActRecord *other = test_record_new ("talks", NULL, "Text.");
  g_assert_true (act_store_add (store, other, NULL));
  act_record_free (other);
  graph = act_graph_resolve (store, NULL);
  documents = act_graph_get_documents (graph, &n);
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (uris) + 1);
  for (guint32 i = 0; i < n; i++) {
    const ActGraphDocument *it = &documents[i];
    if (strcmp (it->name, "talks") == 0)
      g_assert_cmpstr (it->label, ==, "talks");
    else if (*it->uri == 'c')
      g_assert_true (g_str_has_prefix (it->hash, it->label));
    else
      g_assert_cmpstr (it->label, ==, it->uri);
  }
}

static ActGraph *
pick (const ActGraph *graph, ActSelection selection)
{
  GError *error = NULL;
  ActGraph *out = act_graph_select (graph, &selection, &error);

  g_assert_no_error (error);
  return out;
}

/* Every array is in its order and every index within it. */
static void
check_indices (const ActGraph *graph)
{
  guint32 n_documents, n_entities, n_claims;
  const ActClaim *c = act_graph_get_claims (graph, &n_claims);
  const ActAttribution *a = act_graph_get_attributions (graph, NULL);
  const ActEntity *e = act_graph_get_entities (graph, &n_entities);

  act_graph_get_documents (graph, &n_documents);
  for (guint32 i = 0; i < n_claims; i++) {
    g_assert_cmpuint (c[i].subject, <, n_entities);
    g_assert_true (c[i].object < n_entities || c[i].object == ACT_NONE);
    g_assert_true (c[i].place < n_entities || c[i].place == ACT_NONE);
    for (guint k = 0; k < c[i].n_attributions; k++) {
      const ActAttribution *it = &a[c[i].first_attribution + k];
      g_assert_cmpuint (it->claim, ==, i);
      g_assert_cmpuint (it->document, <, n_documents);
      g_assert_true (it->source < n_entities || it->source == ACT_NONE);
    }
  }
  for (guint32 i = 0; i < n_entities; i++)
    for (guint k = 0; k < e[i].n_mentions; k++)
      g_assert_cmpuint (e[i].mentions[k].document, <, n_documents);
}

/* Nothing asked for: nothing left out, and the copy stands alone. */
static void
test_select_all (void)
{
  ActGraph *graph = test_graph_new ();
  g_autofree char *expected = test_dump_graph (graph);
  g_autoptr (ActGraph) copy = pick (graph, (ActSelection){0});
  g_autofree char *dump = NULL;

  act_graph_free (graph);
  dump = test_dump_graph (copy);
  g_assert_cmpstr (dump, ==, expected);
}

static void
test_select_about (void)
{
  g_autoptr (ActGraph) graph = test_graph_new ();
  g_autoptr (ActGraph) part =
      pick (graph, (ActSelection){.about = "Harbour Union"});
  ActSelection nobody = {.about = "Nobody At All"};
  GError *error = NULL;
  guint32 n;

  check_indices (part);
  act_graph_get_claims (part, &n);
  g_assert_cmpuint (n, ==, 2); /* lead, found_in */
  act_graph_get_entities (part, &n);
  g_assert_cmpuint (n, ==, 2);
  act_graph_get_documents (part, &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_null (act_graph_select (graph, &nobody, &error));
  g_assert_error (error, ACT_ERROR, ACT_ERROR_USAGE);
  g_assert_nonnull (strstr (error->message, "Nobody At All"));
  g_error_free (error);
}

static void
test_select_since (void)
{
  g_autoptr (ActGraph) graph = test_graph_new ();
  g_autoptr (ActGraph) part =
      pick (graph, (ActSelection){.since = "2021-03-10"});
  guint32 n, index;

  check_indices (part);
  act_graph_get_documents (part, &n);
  g_assert_cmpuint (n, ==, 2);
  index = act_graph_find_entity (part, "Harbour Union");
  g_assert_cmpuint (get_entity (part, index)->n_documents, ==, 1);
}

static void
test_select_best (void)
{
  g_autoptr (ActGraph) graph = test_graph_new ();
  g_autoptr (ActGraph) top = pick (graph, (ActSelection){.top = 3});
  g_autoptr (ActGraph) sure = pick (graph, (ActSelection){.min_documents = 2});
  const ActClaim *claims;
  guint32 n, n_sure = 0;

  check_indices (top);
  check_indices (sure);
  act_graph_get_claims (top, &n);
  g_assert_cmpuint (n, ==, 3);
  claims = act_graph_get_claims (sure, &n);
  for (guint32 i = 0; i < n; i++)
    g_assert_cmpuint (claims[i].n_documents, >=, 2);
  g_assert_cmpuint (n, ==, 2); /* visit, lead */
  claims = act_graph_get_claims (top, &n);
  for (guint32 i = 0; i < n; i++)
    n_sure += claims[i].n_documents == 2;
  g_assert_cmpuint (n_sure, ==, 2);
}

/* ---- differences ---- */

static char *
get_diff (const ActGraph *a, const ActGraph *b, gboolean json, gboolean *same)
{
  GString *out = g_string_new (NULL);

  act_graph_diff (a, b, json, out, same);
  return g_string_free (out, FALSE);
}

static void
test_diff_none (void)
{
  g_autoptr (ActGraph) a = test_graph_new (), b = test_graph_new ();
  gboolean same = FALSE;
  g_autofree char *text = get_diff (a, b, FALSE, &same);

  g_assert_true (same);
  g_assert_cmpstr (text, ==, "No differences.\n");
}

static void
test_diff (void)
{
  g_autoptr (ActStore) store = test_store_new ();
  g_autoptr (ActGraph) old = act_graph_resolve (store, NULL), now = NULL;
  g_autofree char *text = NULL, *json = NULL, *back = NULL;
  gboolean same = TRUE;

  g_assert_true (act_store_retract (store, "talks", NULL, NULL));
  now = act_graph_resolve (store, NULL);
  text = get_diff (old, now, FALSE, &same);
  g_assert_false (same);
  g_assert_nonnull (strstr (text, "- claim Harbour Union | found in | 1987\n"));
  g_assert_nonnull (
      strstr (text, "- claim Ilona Varga | not visit | Estova\n"));
  g_assert_nonnull (
      strstr (text, "~ claim Ilona Varga | visit | Estova: 1 document, "
                    "1 attribution, disputed -> 1 document, 1 attribution, "
                    "fact\n"));
  g_assert_nonnull (strstr (text, "- entity cabinet <"));
  g_assert_null (strstr (text, "\n+ claim Harbour"));
  back = get_diff (now, old, FALSE, NULL);
  g_assert_nonnull (strstr (back, "+ claim Harbour Union | found in | 1987\n"));
  json = get_diff (old, now, TRUE, NULL);
  g_assert_true (g_str_has_prefix (json, "{\"entities\":{\"added\":["));
  g_assert_nonnull (strstr (json, "\"object\":{\"value\":\"1987\","
                                  "\"type\":\"Date\"}"));
  g_assert_nonnull (strstr (json, "\"was\":{\"documents\":1,\"attributions\":1,"
                                  "\"disputed\":true,\"fact\":false}"));
}

/* What made an entity a changed one is said. */
static void
test_diff_aliases (void)
{
  ActRecord *one = test_record_new ("one", NULL, "The Veldany Guild met.");
  ActRecord *two = test_record_new ("two", NULL, "Veldany Guild: the VG.");
  guint32 guild =
      test_add_entity (two, ACT_ENTITY_ORGANIZATION, "Veldany Guild", NULL);
  g_autoptr (ActStore) store = act_store_open (NULL, ACT_STORE_NEW, NULL);
  g_autoptr (ActGraph) old = NULL, now = NULL;
  g_autofree char *text = NULL, *json = NULL;

  test_add_entity (one, ACT_ENTITY_ORGANIZATION, "Veldany Guild", NULL);
  test_add_alias (two, guild, "VG");
  g_assert_true (act_store_add (store, one, NULL));
  old = act_graph_resolve (store, NULL);
  g_assert_true (act_store_add (store, two, NULL));
  now = act_graph_resolve (store, NULL);
  text = get_diff (old, now, FALSE, NULL);
  g_assert_nonnull (strstr (text, " (1 -> 2 documents) (also: none -> VG)\n"));
  json = get_diff (old, now, TRUE, NULL);
  g_assert_nonnull (strstr (json, "\"documents\":2,\"aliases\":[\"VG\"],"
                                  "\"was\":{"));
  act_record_free (one);
  act_record_free (two);
}

static void
test_diff_entries (void)
{
  g_autoptr (ActStore) store = act_store_open (NULL, ACT_STORE_NEW, NULL);
  g_autoptr (ActGraph) nothing = act_graph_resolve (store, NULL);
  g_autoptr (ActGraph) graph = test_graph_new ();
  g_autoptr (ActDiff) diff = act_diff_new (nothing, graph);
  const ActDiffEntry *entries;
  guint32 n, expected;

  g_assert_false (act_diff_is_empty (diff));
  entries = act_diff_get_entities (diff, &n);
  act_graph_get_entities (graph, &expected);
  g_assert_cmpuint (n, ==, expected);
  for (guint32 i = 0; i < n; i++) {
    g_assert_cmpint ((int) entries[i].kind, ==, ACT_DIFF_ADDED);
    g_assert_cmpuint (entries[i].old_index, ==, ACT_NONE);
    g_assert_cmpuint (entries[i].new_index, ==, i);
  }
  act_diff_get_claims (diff, &n);
  act_graph_get_claims (graph, &expected);
  g_assert_cmpuint (n, ==, expected);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/graph-view/find", test_find);
  g_test_add_func ("/graph-view/find-all", test_find_all);
  g_test_add_func ("/graph-view/find-names", test_find_names);
  g_test_add_func ("/graph-view/labels", test_labels);
  g_test_add_func ("/graph-view/find-similar", test_find_similar);
  g_test_add_func ("/graph-view/select-all", test_select_all);
  g_test_add_func ("/graph-view/select-about", test_select_about);
  g_test_add_func ("/graph-view/select-since", test_select_since);
  g_test_add_func ("/graph-view/select-best", test_select_best);
  g_test_add_func ("/graph-view/diff-none", test_diff_none);
  g_test_add_func ("/graph-view/diff", test_diff);
  g_test_add_func ("/graph-view/diff-aliases", test_diff_aliases);
  g_test_add_func ("/graph-view/diff-entries", test_diff_entries);
  return g_test_run ();
}
