#include "graph-dump.h"
#include "records.h"

/* ---- random records ---- */

/* Names that meet in every way: spellings, initials, bare surnames, homonyms of
   two genders, acronyms, one name under two types, marks of letters. */
static const struct {
  const char *label;
  ActEntityType type;
  const char *wikidata, *country, *alias;
} names[] = {
    {"Aleh Barysevich", ACT_ENTITY_PERSON, NULL, NULL, "Barysevich"},
    {"Oleg Borisevich", ACT_ENTITY_PERSON, NULL, NULL, "the boss"},
    {"Borisevich", ACT_ENTITY_PERSON, NULL, NULL, NULL},
    {"O. Borisevich", ACT_ENTITY_PERSON, NULL, NULL, "Oleg Borisevich"},
    {"Viktor Borisevich", ACT_ENTITY_PERSON, NULL, NULL, NULL},
    {"Sasha Kim", ACT_ENTITY_PERSON, NULL, NULL, NULL},
    {"Ilona Varga", ACT_ENTITY_PERSON, "Q99000007", NULL, "Varga"},
    {"Varga", ACT_ENTITY_PERSON, NULL, NULL, NULL},
    {"ILONA VARGA", ACT_ENTITY_PERSON, NULL, NULL, NULL},
    {"Smith", ACT_ENTITY_PERSON, NULL, NULL, NULL},
    {"Estova", ACT_ENTITY_PLACE, "Q99000001", "EE", "the kingdom"},
    {"Estova", ACT_ENTITY_ORGANIZATION, NULL, NULL, NULL},
    {"Estova", ACT_ENTITY_OTHER, NULL, NULL, NULL},
    {"Port Almar", ACT_ENTITY_PLACE, NULL, NULL, "PORT ALMAR"},
    {"Harbour Union", ACT_ENTITY_ORGANIZATION, NULL, NULL, "HU"},
    {"The Harbour Union", ACT_ENTITY_GROUP, NULL, NULL, NULL},
    {"HU", ACT_ENTITY_ORGANIZATION, NULL, NULL, NULL},
    {"Defence Ministry", ACT_ENTITY_ORGANIZATION, NULL, "EE", NULL},
    {"Ministry of Defence", ACT_ENTITY_ORGANIZATION, NULL, "NO", NULL},
    {"Ministry of Defence", ACT_ENTITY_ORGANIZATION, NULL, NULL, NULL},
    {"Almar Herald", ACT_ENTITY_WORK, NULL, NULL, NULL},
    {"S\303\266hne & Co", ACT_ENTITY_ORGANIZATION, NULL, NULL, NULL},
    {"Sohne and Co Ltd", ACT_ENTITY_ORGANIZATION, NULL, NULL, NULL},
    {"the strike", ACT_ENTITY_EVENT, NULL, NULL, NULL},
};
static const char *const relations[] = {"meet", "accuse", "visit", "lead"};

static guint
pick (GRand *random, guint n)
{
  return (guint) g_rand_int_range (random, 0, (gint32) n);
}

static guint32
add_random_entity (ActRecord *record, GRand *random)
{
  guint i = pick (random, G_N_ELEMENTS (names));
  guint32 index = act_record_add_entity (record, names[i].type, names[i].label);
  ActLocalEntity *entity = act_record_get_entity (record, index);

  entity->named = names[i].type != ACT_ENTITY_EVENT;
  if (pick (random, 2))
    entity->wikidata = g_strdup (names[i].wikidata);
  if (pick (random, 2))
    entity->country = g_strdup (names[i].country);
  if (names[i].type == ACT_ENTITY_PERSON)
    entity->gender = (ActGender) pick (random, 3);
  if (names[i].alias && pick (random, 2))
    act_local_entity_add_alias (entity, names[i].alias);
  return index;
}

static void
add_random_statement (ActRecord *record, GRand *random)
{
  guint n = record->entities->len;
  guint32 begin = pick (random, (guint) record->text_length - 20);
  guint32 object = pick (random, 4) ? pick (random, n) : ACT_NONE;
  ActProposition *s = test_add_statement (
      record, pick (random, n), relations[pick (random, 4)], object, "a");

  s->span = (ActSpan){begin, begin + 1 + pick (random, 10)};
  s->sentence = (ActSpan){begin, (guint32) record->text_length};
  if (object == ACT_NONE && pick (random, 2))
    test_set_value (s, ACT_VALUE_AMOUNT, pick (random, 2) ? "5" : "6");
  if (pick (random, 2))
    test_set_source (s, pick (random, n), (ActStance) pick (random, 4), "said");
  s->polarity = (ActPolarity) (pick (random, 3) == 0);
  s->modality = (ActModality) pick (random, 2);
  s->date = pick (random, 3) ? NULL : act_record_keep (record, "2021-03-04");
  s->time = pick (random, 2) ? (pick (random, 2) ? "then" : "now") : NULL;
  s->place = pick (random, 3) ? ACT_NONE : pick (random, n);
  s->event_class =
      pick (random, 2) ? NULL : act_record_keep (record, "CONSULT");
  s->confidence = (guint16) pick (random, 1001);
}

static ActRecord *
make_random (guint seed)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  GString *text = g_string_new ("a text of nothing in particular ");
  g_autofree char *name = g_strdup_printf ("document-%u", seed % 50);
  ActRecord *record;
  guint n = 2 + pick (random, 6), topic = pick (random, 30);

  for (guint i = 0; i < 120; i++)
    g_string_append_printf (text, "w%u ", (i * i + topic) % 97);
  g_string_append_printf (text, "number %u", seed);
  record =
      test_record_new (name, pick (random, 2) ? "2021-03-04" : NULL, text->str);
  for (guint i = 0; i < n; i++)
    add_random_entity (record, random);
  for (guint i = 0; i < 2 * n; i++) {
    guint32 begin = pick (random, (guint) text->len - 12);
    ActSpan span = {begin, begin + 1 + pick (random, 10)};
    act_record_add_mention (record, pick (random, n), span, ACT_MENTION_NAME);
    add_random_statement (record, random);
  }
  g_string_free (text, TRUE);
  return record;
}

/* ---- the same set, whatever way it came together ---- */

enum { N_RECORDS = 40 };

static void
add_records (ActStore *store, const guint *order, guint n, guint seed)
{
  for (guint i = 0; i < n; i++) {
    g_autoptr (ActRecord) record = make_random (seed + order[i]);
    GError *error = NULL;
    act_store_add (store, record, &error);
    g_assert_no_error (error);
  }
}

static void
shuffle (guint *order, guint n)
{
  for (guint i = n; i > 1; i--) {
    guint j = (guint) g_test_rand_int_range (0, (gint32) i);
    guint swap = order[i - 1];
    order[i - 1] = order[j];
    order[j] = swap;
  }
}

static ActStore *
new_store (void)
{
  return act_store_open (NULL, ACT_STORE_NEW, NULL);
}

/* Splits the records over up to 6 stores and merges these in a random tree. */
static ActStore *
build_in_shards (const guint *order, guint seed)
{
  g_autoptr (GPtrArray) shards =
      g_ptr_array_new_with_free_func ((GDestroyNotify) act_store_free);
  guint k = (guint) g_test_rand_int_range (1, 7), done = 0;

  for (guint i = 0; i < k; i++) {
    guint end = i + 1 == k ? N_RECORDS
                           : (guint) g_test_rand_int_range ((gint32) done,
                                                            N_RECORDS + 1);
    g_ptr_array_add (shards, new_store ());
    /* Shards overlap by some records: a union does not mind. */
    add_records (shards->pdata[i], order + done / 2, end - done / 2, seed);
    done = end;
  }
  while (shards->len > 1) {
    guint a = (guint) g_test_rand_int_range (0, (gint32) shards->len);
    guint b = (a + 1) % shards->len;
    GError *error = NULL;
    act_store_merge (shards->pdata[a], shards->pdata[b], &error);
    g_assert_no_error (error);
    g_ptr_array_remove_index (shards, b);
  }
  return g_ptr_array_steal_index (shards, 0);
}

static void
retract_and_add (ActStore *store, const guint *order, guint seed)
{
  for (guint i = 0; i < 5; i++) {
    g_autoptr (ActRecord) record = make_random (seed + order[i]);
    guint removed = 0;
    GError *error = NULL;
    act_store_retract (store, record->hash, &removed, &error);
    g_assert_no_error (error);
    g_assert_cmpuint (removed, ==, 1);
  }
  add_records (store, order, 5, seed);
}

static void
test_any_order (void)
{
  for (guint round = 0; round < 12; round++) {
    guint seed = (guint) g_test_rand_int_range (0, 1000000), order[N_RECORDS];
    g_autoptr (ActStore) store = new_store ();
    g_autofree char *expected = NULL;
    for (guint i = 0; i < N_RECORDS; i++)
      order[i] = i;
    add_records (store, order, N_RECORDS, seed);
    expected = test_dump_store (store);
    for (guint i = 0; i < 4; i++) {
      g_autoptr (ActStore) other = NULL;
      g_autofree char *dump = NULL;
      shuffle (order, N_RECORDS);
      other = build_in_shards (order, seed);
      if (i % 2)
        retract_and_add (other, order, seed);
      dump = test_dump_store (other);
      g_assert_cmpstr (dump, ==, expected);
    }
  }
}

/* Without the retracted documents it is as if they had never been. */
static void
test_retract (void)
{
  guint order[N_RECORDS];
  g_autoptr (ActStore) part = new_store (), all = new_store ();
  g_autofree char *expected = NULL, *dump = NULL;

  for (guint i = 0; i < N_RECORDS; i++)
    order[i] = i;
  add_records (part, order + 7, N_RECORDS - 7, 4711);
  expected = test_dump_store (part);
  add_records (all, order, N_RECORDS, 4711);
  for (guint i = 0; i < 7; i++) {
    g_autoptr (ActRecord) record = make_random (4711 + i);
    g_assert_true (act_store_retract (all, record->hash, NULL, NULL));
  }
  dump = test_dump_store (all);
  g_assert_cmpstr (dump, ==, expected);
}

/* Whatever came in, the arrays point where they should. */
static void
check_graph (const ActGraph *graph)
{
  guint32 n_documents, n_entities, n_claims, n_attributions, next = 0;
  const ActGraphDocument *documents =
      act_graph_get_documents (graph, &n_documents);
  const ActEntity *e = act_graph_get_entities (graph, &n_entities);
  const ActClaim *c = act_graph_get_claims (graph, &n_claims);
  const ActAttribution *a = act_graph_get_attributions (graph, &n_attributions);

  for (guint32 i = 1; i < n_documents; i++) {
    int order = strcmp (documents[i - 1].name, documents[i].name);
    g_assert_true (order < 0 || (order == 0 && strcmp (documents[i - 1].hash,
                                                       documents[i].hash) < 0));
  }
  for (guint32 i = 0; i < n_entities; i++) {
    g_assert_true (i == 0 || strcmp (e[i - 1].id, e[i].id) < 0);
    g_assert_cmpint (e[i].label[0], !=, '\0');
    for (const char *at = e[i].id; *at; at++)
      g_assert_true (g_ascii_isalnum (*at) || *at == '-' || *at == '_');
    for (guint k = 0; k < e[i].n_mentions; k++) {
      const ActPlace *place = &e[i].mentions[k];
      g_assert_cmpuint (place->document, <, n_documents);
      g_assert_true (act_span_contains (place->sentence, place->span));
      g_assert_cmpuint (place->sentence.end, <=,
                        documents[place->document].text_length);
    }
  }
  for (guint32 i = 0; i < n_claims; i++) {
    g_assert_cmpuint (c[i].subject, <, n_entities);
    g_assert_true (c[i].object < n_entities || c[i].object == ACT_NONE);
    g_assert_true (c[i].place < n_entities || c[i].place == ACT_NONE);
    g_assert_cmpuint (c[i].first_attribution, ==, next);
    g_assert_cmpuint (c[i].n_attributions, >, 0);
    g_assert_true (!c[i].fact || !c[i].disputed);
    next += c[i].n_attributions;
  }
  g_assert_cmpuint (next, ==, n_attributions);
  for (guint32 i = 0; i < n_attributions; i++) {
    g_assert_cmpuint (a[i].document, <, n_documents);
    g_assert_true (a[i].source < n_entities || a[i].source == ACT_NONE);
  }
}

static void
test_random (void)
{
  for (guint round = 0; round < 30; round++) {
    g_autoptr (ActStore) store = new_store ();
    g_autoptr (ActGraph) graph = NULL;
    guint seed = (guint) g_test_rand_int_range (0, 1000000), first = 0;
    add_records (store, &first, round % 4 == 0 ? 0 : 1, seed);
    for (guint i = 0; i < round; i++)
      add_records (store, &i, 1, seed);
    graph = act_graph_resolve (store, NULL);
    g_assert_nonnull (graph);
    check_graph (graph);
  }
}

/* ---- claims ---- */

static const ActClaim *
find_claim (const ActGraph *graph, const char *relation, const char *object,
            ActPolarity polarity)
{
  guint32 n;
  const ActClaim *claims = act_graph_get_claims (graph, &n);
  const ActEntity *entities = act_graph_get_entities (graph, NULL);

  for (guint32 i = 0; i < n; i++) {
    const char *it = claims[i].object == ACT_NONE
                         ? claims[i].value
                         : entities[claims[i].object].label;
    if (strcmp (claims[i].relation_id, relation) == 0 &&
        g_strcmp0 (it, object) == 0 && claims[i].polarity == polarity)
      return &claims[i];
  }
  g_assert_not_reached ();
}

static void
test_claims (void)
{
  g_autoptr (ActGraph) graph = test_graph_new ();
  const ActClaim *c;

  check_graph (graph);
  c = find_claim (graph, "visit", "Port Almar", ACT_POSITIVE);
  g_assert_cmpuint (c->n_documents, ==, 2); /* one claim, two documents */
  g_assert_cmpuint (c->n_attributions, ==, 2);
  g_assert_cmpstr (c->time, ==, "on Wednesday");
  g_assert_cmpstr (c->event_class, ==, "CONSULT");
  g_assert_true (c->fact && !c->disputed);
  c = find_claim (graph, "hire", "strike-breakers", ACT_POSITIVE);
  g_assert_cmpuint (c->n_attributions, ==, 2);
  g_assert_cmpuint (c->n_documents, ==, 1);
  g_assert_true (c->disputed && !c->fact); /* asserted and denied */
  c = find_claim (graph, "visit", "Estova", ACT_POSITIVE);
  g_assert_true (c->disputed && !c->fact); /* both polarities asserted */
  c = find_claim (graph, "visit", "Estova", ACT_NEGATIVE);
  g_assert_true (c->disputed && !c->fact);
  c = find_claim (graph, "head", "cabinet", ACT_POSITIVE);
  g_assert_true (!c->disputed && !c->fact); /* doubted and asked about */
  c = find_claim (graph, "leave", "Estova", ACT_POSITIVE);
  g_assert_true (!c->disputed && !c->fact); /* possible only */
  c = find_claim (graph, "found_in", "1987", ACT_POSITIVE);
  g_assert_true (c->fact);
}

/* A pair of documents that state "X met Y", changed by the caller. */
static ActProposition *
add_meeting (ActStore *store, const char *name, ActRecord **record)
{
  g_autofree char *text =
      g_strdup_printf ("Ilona Varga met Oleg Borisevich, %s says.", name);
  guint32 varga, oleg;

  (void) store;
  *record = test_record_new (name, NULL, text);
  varga = test_add_entity (*record, ACT_ENTITY_PERSON, "Ilona Varga", NULL);
  oleg = test_add_entity (*record, ACT_ENTITY_PERSON, "Oleg Borisevich", NULL);
  return test_add_statement (*record, varga, "meet", oleg,
                             "Ilona Varga met Oleg Borisevich");
}

typedef struct {
  const char *date;
  ActPolarity polarity;
  ActStance stance;
  ActModality modality;
} Voice;

/* Whether the claims of two documents dispute each other; none or both. */
static gboolean
are_disputed (Voice a, Voice b)
{
  Voice voices[] = {a, b};
  g_autoptr (ActStore) store = new_store ();
  g_autoptr (ActGraph) graph = NULL;
  const ActClaim *claims;
  guint32 n;

  for (guint i = 0; i < 2; i++) {
    ActRecord *record;
    ActProposition *s = add_meeting (store, i ? "Herald" : "Mirror", &record);
    s->date = act_record_keep (record, voices[i].date);
    s->polarity = voices[i].polarity;
    s->stance = voices[i].stance;
    s->modality = voices[i].modality;
    g_assert_true (act_store_add (store, record, NULL));
    act_record_free (record);
  }
  graph = act_graph_resolve (store, NULL);
  claims = act_graph_get_claims (graph, &n);
  for (guint32 i = 1; i < n; i++)
    g_assert_cmpint (claims[0].disputed, ==, claims[i].disputed);
  return claims[0].disputed;
}

static void
test_disputes (void)
{
  const Voice yes = {NULL, ACT_POSITIVE, ACT_STANCE_ASSERTS, ACT_MODALITY_FACT};
  const Voice no = {NULL, ACT_NEGATIVE, ACT_STANCE_ASSERTS, ACT_MODALITY_FACT};
  const Voice denied = {NULL, ACT_POSITIVE, ACT_STANCE_DENIES,
                        ACT_MODALITY_FACT};
  const Voice doubt = {NULL, ACT_POSITIVE, ACT_STANCE_DOUBTS,
                       ACT_MODALITY_FACT};
  const Voice may = {NULL, ACT_NEGATIVE, ACT_STANCE_ASSERTS,
                     ACT_MODALITY_POSSIBLE};
  const Voice no_denied = {NULL, ACT_NEGATIVE, ACT_STANCE_DENIES,
                           ACT_MODALITY_FACT};
  const Voice on_monday = {"2021-03-01", ACT_POSITIVE, ACT_STANCE_ASSERTS,
                           ACT_MODALITY_FACT};
  const Voice not_tuesday = {"2021-03-02", ACT_NEGATIVE, ACT_STANCE_ASSERTS,
                             ACT_MODALITY_FACT};

  g_assert_true (are_disputed (yes, no));
  g_assert_true (are_disputed (yes, denied));
  g_assert_true (are_disputed (no, no_denied));
  g_assert_true (are_disputed (denied, no_denied));
  g_assert_true (are_disputed (on_monday, no)); /* never is not on Monday */
  g_assert_false (are_disputed (yes, yes));
  g_assert_false (are_disputed (no, denied)); /* two ways to say no */
  g_assert_false (are_disputed (yes, no_denied));
  g_assert_false (are_disputed (yes, doubt));
  g_assert_false (are_disputed (yes, may));
  g_assert_false (are_disputed (on_monday, not_tuesday));
}

/* ---- copies ---- */

/* A long text with @changes words that are its own. */
static ActRecord *
make_article (const char *name, guint topic, guint changes)
{
  GString *text = g_string_new ("Ilona Varga met Oleg Borisevich. ");
  guint32 varga, oleg;
  ActRecord *record;

  for (guint i = 0; i < 400; i++)
    if (changes > 0 && i % (400 / changes) == 1)
      g_string_append_printf (text, "%s%u ", name, i);
    else
      g_string_append_printf (text, "word%u ", (i * i * 7 + i + topic) % 1009);
  record = test_record_new (name, NULL, text->str);
  varga = test_add_entity (record, ACT_ENTITY_PERSON, "Ilona Varga", NULL);
  oleg = test_add_entity (record, ACT_ENTITY_PERSON, "Oleg Borisevich", NULL);
  test_add_statement (record, varga, "meet", oleg,
                      "Ilona Varga met Oleg Borisevich");
  g_string_free (text, TRUE);
  return record;
}

static void
test_copies (void)
{
  ActRecord *records[] = {
      make_article ("first", 0, 0),   make_article ("same", 0, 0),
      make_article ("almost", 0, 4),  make_article ("rewritten", 0, 100),
      make_article ("other", 500, 0),
  };
  g_autoptr (ActStore) store = new_store ();
  g_autoptr (ActGraph) graph = NULL;
  const ActClaim *claims;
  guint32 n;

  for (guint i = 0; i < G_N_ELEMENTS (records); i++) {
    g_assert_true (act_store_add (store, records[i], NULL));
    act_record_free (records[i]);
  }
  graph = act_graph_resolve (store, NULL);
  claims = act_graph_get_claims (graph, &n);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpuint (claims[0].n_attributions, ==, 5);
  g_assert_cmpuint (claims[0].n_documents, ==, 3);
}

/* An article in which an organisation is called @label and @alias. */
static ActRecord *
make_alias_article (const char *name, const char *text, ActEntityType type,
                    const char *label, const char *alias)
{
  ActRecord *record = test_record_new (name, NULL, text);
  guint32 body = test_add_entity (record, type, label, NULL);

  if (alias)
    test_add_alias (record, body, alias);
  return record;
}

static guint
count_entities (ActRecord **records, guint n_records)
{
  g_autoptr (ActStore) store = new_store ();
  g_autoptr (ActGraph) graph = NULL;
  guint32 n;

  for (guint i = 0; i < n_records; i++) {
    g_assert_true (act_store_add (store, records[i], NULL));
    act_record_free (records[i]);
  }
  graph = act_graph_resolve (store, NULL);
  act_graph_get_entities (graph, &n);
  return n;
}

/* Two documents must use both names, a copy is none; and names that differ in
   one word of several are never those of one. */
static void
test_aliases (void)
{
  static const char both[] = "The Veldany Guild, or Porters' House, met.";
  static const char again[] = "Porters' House is now the Veldany Guild.";
  static const char pair[] = "The Veldany Mines Guild, the Veldany Letters "
                             "Guild.";
  static const char pair_again[] = "Of the Veldany Letters Guild and the "
                                   "Veldany Mines Guild.";
  static const char one[] = "Porters' House.", mines[] = "Veldany Mines Guild.",
                    letters[] = "Veldany Letters Guild.";
  const ActEntityType type = ACT_ENTITY_ORGANIZATION;
  ActRecord *copies[] = {
      make_alias_article ("a", both, type, "Veldany Guild", "Porters' House"),
      make_alias_article ("b", both, type, "Veldany Guild", "Porters' House"),
      make_alias_article ("c", one, type, "Porters' House", NULL)};
  ActRecord *usual[] = {
      make_alias_article ("a", both, type, "Veldany Guild", "Porters' House"),
      make_alias_article ("b", again, type, "Veldany Guild", "Porters' House"),
      make_alias_article ("c", one, type, "Porters' House", NULL)};
  ActRecord *siblings[] = {
      make_alias_article ("a", pair, type, "Veldany Mines Guild",
                          "Veldany Letters Guild"),
      make_alias_article ("b", pair_again, type, "Veldany Mines Guild",
                          "Veldany Letters Guild"),
      make_alias_article ("c", mines, type, "Veldany Mines Guild", NULL),
      make_alias_article ("d", letters, type, "Veldany Letters Guild", NULL)};

  g_assert_cmpuint (count_entities (copies, G_N_ELEMENTS (copies)), ==, 2);
  g_assert_cmpuint (count_entities (usual, G_N_ELEMENTS (usual)), ==, 1);
  g_assert_cmpuint (count_entities (siblings, G_N_ELEMENTS (siblings)), ==, 2);
}

/* Of a long name the majority knows the type, of a short one only many do. */
static void
test_types (void)
{
  static const char text[] = "Veldany Mines Guild of Port Almar. Port Almar.";
  ActRecord *records[] = {
      make_alias_article ("a", text, ACT_ENTITY_ORGANIZATION,
                          "Veldany Mines Guild", NULL),
      make_alias_article ("b", text, ACT_ENTITY_ORGANIZATION,
                          "Veldany Mines Guild", NULL),
      make_alias_article ("c", text, ACT_ENTITY_PLACE, "Veldany Mines Guild",
                          NULL),
      make_alias_article ("d", text, ACT_ENTITY_ORGANIZATION, "Port Almar",
                          NULL),
      make_alias_article ("e", text, ACT_ENTITY_PLACE, "Port Almar", NULL)};

  g_assert_cmpuint (count_entities (records, G_N_ELEMENTS (records)), ==, 3);
}

/* Much of everything that could take quadratic time. */
static void
test_crowded (void)
{
  g_autoptr (ActStore) store = new_store ();
  g_autoptr (ActGraph) graph = NULL;
  g_autofree char *text = g_strnfill (20000, 'x');
  gint64 start = g_get_monotonic_time ();

  for (guint d = 0; d < 3; d++) {
    g_autofree char *name = g_strdup_printf ("crowd-%u", d);
    g_autoptr (ActRecord) record = test_record_new (name, NULL, text);
    for (guint i = 0; i < 4000; i++) {
      ActEntityType type = i % 4 ? ACT_ENTITY_PERSON : ACT_ENTITY_ORGANIZATION;
      /* One surname with many given names, bare names, one thing under many
         identities, and all of these called the same. */
      g_autofree char *label =
          i % 4 == 0   ? g_strdup ("Harbour Union")
          : i % 4 == 1 ? g_strdup_printf ("Al%cx%c%c Borisevich", 'a' + i % 26,
                                          'a' + i / 26 % 26, 'a' + i / 676)
          : i % 4 == 2
              ? g_strdup_printf ("Bor%c%csevich", 'a' + i % 26,
                                 'a' + i / 26 % 26)
              : g_strdup_printf ("%c. Borisevich", 'A' + (int) (i % 26));
      guint32 index = act_record_add_entity (record, type, label);
      ActLocalEntity *entity = act_record_get_entity (record, index);
      ActSpan span = {i, i + 1};
      entity->named = TRUE;
      if (i % 4 == 0)
        entity->wikidata = g_strdup_printf ("Q%u", 990000 + i);
      act_local_entity_add_alias (entity, "Harbour Union");
      act_local_entity_add_alias (entity, "Borisevich");
      act_record_add_mention (record, index, span, ACT_MENTION_NAME);
      test_add_statement (record, 0, "meet", index, "x")->polarity =
          (ActPolarity) (i % 2);
    }
    g_assert_true (act_store_add (store, record, NULL));
  }
  graph = act_graph_resolve (store, NULL);
  g_assert_nonnull (graph);
  check_graph (graph);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 60 * G_USEC_PER_SEC);
}

/* The country of a graph in which so many documents give a person each of these
   countries, in this order; NULL for none. */
static const char *
get_country (const char *const *countries, guint n, ActGraph **graph)
{
  g_autoptr (ActStore) store = new_store ();

  for (guint i = 0; i < n; i++) {
    g_autofree char *name = g_strdup_printf ("talks-%u", i);
    g_autoptr (ActRecord) record =
        test_record_new (name, "2021-05-01", "Ilona Varga met Ann Lee.");
    guint32 who =
        test_add_entity (record, ACT_ENTITY_PERSON, "Ilona Varga", NULL);
    act_record_get_entity (record, who)->country = g_strdup (countries[i]);
    g_assert_true (act_store_add (store, record, NULL));
  }
  *graph = act_graph_resolve (store, NULL);
  guint32 found = act_graph_find_entity (*graph, "Ilona Varga");
  const ActEntity *entity = &act_graph_get_entities (*graph, NULL)[found];
  g_assert_cmpuint (entity->n_documents, ==, n);
  return entity->country;
}

/* An entity's country is what most documents say, not the first of the
   alphabet; nobody's where they are level or hardly any says it. */
static void
test_country (void)
{
  static const struct {
    const char *countries[4];
    guint n;
    const char *want;
  } cases[] = {{{"US", "AF", "US"}, 3, "US"},
               {{"AF", NULL, NULL, NULL}, 4, "AF"},
               {{"US", "AF", NULL}, 3, NULL},
               {{"US", "ZW", "AF", "ZW"}, 4, "ZW"}};
  const char *rare[50] = {"AF"};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (ActGraph) graph = NULL;
    g_assert_cmpstr (get_country (cases[i].countries, cases[i].n, &graph), ==,
                     cases[i].want);
  }
  g_autoptr (ActGraph) many = NULL;
  g_assert_null (get_country (rare, G_N_ELEMENTS (rare), &many));
}

/* Adds a document that names one thing, and is of @country or gender @gender.
 */
static void
add_name (ActStore *store, guint number, ActEntityType type, const char *label,
          ActGender gender, const char *country)
{
  g_autofree char *name = g_strdup_printf ("names-%u", number);
  g_autofree char *text =
      g_strdup_printf ("%s met Ann Lee (%u).", label, number);
  g_autoptr (ActRecord) record = test_record_new (name, "2021-05-01", text);
  ActLocalEntity *entity = act_record_get_entity (
      record, test_add_entity (record, type, label, NULL));

  entity->gender = gender;
  entity->country = g_strdup (country);
  g_assert_true (act_store_add (store, record, NULL));
}

/* In how many documents what is called so is; of several, of the first. */
static guint
count_documents (ActGraph *graph, const char *label)
{
  guint32 found = act_graph_find_entity (graph, label);

  return found == ACT_NONE
             ? 0
             : act_graph_get_entities (graph, NULL)[found].n_documents;
}

/* One document in five errs about the gender; a body has its state in its name
   or not; given names alone may be anybody's. */
static void
test_names (void)
{
  g_autoptr (ActStore) store = new_store ();
  g_autoptr (ActGraph) graph = NULL;

  for (guint i = 0; i < 5; i++)
    add_name (store, i, ACT_ENTITY_PERSON, "Ilona Varga",
              i < 4 ? ACT_GENDER_FEMALE : ACT_GENDER_MALE, NULL);
  add_name (store, 5, ACT_ENTITY_PERSON, "Kim Borg", ACT_GENDER_MALE, NULL);
  add_name (store, 6, ACT_ENTITY_PERSON, "Kim Borg", ACT_GENDER_FEMALE, NULL);
  add_name (store, 7, ACT_ENTITY_ORGANIZATION, "Norwegian Foreign Ministry",
            ACT_GENDER_UNKNOWN, "NO");
  add_name (store, 8, ACT_ENTITY_ORGANIZATION, "Foreign Ministry",
            ACT_GENDER_UNKNOWN, "NO");
  add_name (store, 9, ACT_ENTITY_ORGANIZATION, "Foreign Ministry",
            ACT_GENDER_UNKNOWN, "SE");
  add_name (store, 10, ACT_ENTITY_PERSON, "John Paul", ACT_GENDER_MALE, NULL);
  add_name (store, 11, ACT_ENTITY_PERSON, "John Paul Borisevich",
            ACT_GENDER_MALE, NULL);
  graph = act_graph_resolve (store, NULL);
  g_assert_cmpuint (count_documents (graph, "Ilona Varga"), ==, 5);
  g_assert_cmpuint (count_documents (graph, "Kim Borg"), ==, 1);
  g_assert_cmpuint (count_documents (graph, "Norwegian Foreign Ministry"), ==,
                    2);
  g_assert_cmpuint (count_documents (graph, "John Paul Borisevich"), ==, 1);
}

/* Whom one document tells of with his wife is not she because another document
   has only her. */
static void
test_met (void)
{
  g_autoptr (ActStore) store = new_store ();
  g_autoptr (ActGraph) graph = NULL;
  g_autoptr (ActRecord) record = test_record_new (
      "couple", "2021-05-01", "President Dahl met his wife, Ida Dahl.");
  guint32 n;

  guint32 he = test_add_entity (record, ACT_ENTITY_PERSON, "Dahl", NULL);
  guint32 she = test_add_entity (record, ACT_ENTITY_PERSON, "Ida Dahl", NULL);
  test_add_statement (record, he, "meet", she, "met");
  g_assert_true (act_store_add (store, record, NULL));
  add_name (store, 0, ACT_ENTITY_PERSON, "Ida Dahl", ACT_GENDER_UNKNOWN, NULL);
  graph = act_graph_resolve (store, NULL);
  g_assert_cmpuint (count_documents (graph, "Ida Dahl"), ==, 2);
  act_graph_get_entities (graph, &n);
  g_assert_cmpuint (n, ==, 2);
}

static void
test_empty (void)
{
  g_autoptr (ActStore) store = new_store ();
  g_autoptr (ActGraph) graph = act_graph_resolve (store, NULL);
  guint32 n = 99;

  act_graph_get_documents (graph, &n);
  g_assert_cmpuint (n, ==, 0);
  act_graph_get_entities (graph, &n);
  g_assert_cmpuint (n, ==, 0);
  g_assert_cmpuint (act_graph_find_entity (graph, "Varga"), ==, ACT_NONE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/resolve/empty", test_empty);
  g_test_add_func ("/resolve/country", test_country);
  g_test_add_func ("/resolve/names", test_names);
  g_test_add_func ("/resolve/met", test_met);
  g_test_add_func ("/resolve/any-order", test_any_order);
  g_test_add_func ("/resolve/retract", test_retract);
  g_test_add_func ("/resolve/random", test_random);
  g_test_add_func ("/resolve/claims", test_claims);
  g_test_add_func ("/resolve/disputes", test_disputes);
  g_test_add_func ("/resolve/copies", test_copies);
  g_test_add_func ("/resolve/aliases", test_aliases);
  g_test_add_func ("/resolve/types", test_types);
  g_test_add_func ("/resolve/crowded", test_crowded);
  return g_test_run ();
}
