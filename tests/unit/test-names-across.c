/* Who is who across documents: each document of a case names one entity. */
#include "records.h"

/* One document's entity. @with: (nullable) other actors, in the document too,
   with ';' between. */
typedef struct {
  const char *label;
  ActEntityType type;
  ActGender gender;
  const char *wikidata, *country, *alias, *with;
  gboolean unnamed;
} One;

#define PERSON(...)                                                            \
  {                                                                            \
    .type = ACT_ENTITY_PERSON, .label = __VA_ARGS__                            \
  }
#define BODY(...)                                                              \
  {                                                                            \
    .type = ACT_ENTITY_ORGANIZATION, .label = __VA_ARGS__                      \
  }
#define PLACE(...)                                                             \
  {                                                                            \
    .type = ACT_ENTITY_PLACE, .label = __VA_ARGS__                             \
  }

static void
add_one (ActStore *store, const One *one, guint number)
{
  g_autofree char *name = g_strdup_printf ("document-%03u", number);
  g_autofree char *text = g_strdup_printf ("%s. %s. %s. Number %u.", one->label,
                                           one->alias ? one->alias : "",
                                           one->with ? one->with : "", number);
  g_autoptr (ActRecord) record = test_record_new (name, NULL, text);
  g_auto (GStrv) others = g_strsplit (one->with ? one->with : "", ";", -1);
  guint32 index =
      test_add_entity (record, one->type, one->label, one->wikidata);
  ActLocalEntity *entity = act_record_get_entity (record, index);
  GError *error = NULL;

  entity->named = !one->unnamed;
  entity->gender = one->gender;
  entity->country = g_strdup (one->country);
  if (one->alias)
    test_add_alias (record, index, one->alias);
  for (guint i = 0; others[i]; i++)
    if (*others[i])
      test_add_entity (record, ACT_ENTITY_PERSON, others[i], NULL);
  act_store_add (store, record, &error);
  g_assert_no_error (error);
}

static ActGraph *
resolve (const One *ones, guint n)
{
  g_autoptr (ActStore) store = act_store_open (NULL, ACT_STORE_NEW, NULL);
  GError *error = NULL;
  ActGraph *graph;

  for (guint i = 0; i < n; i++)
    add_one (store, &ones[i], i);
  graph = act_graph_resolve (store, &error);
  g_assert_no_error (error);
  return graph;
}

/* The entity that has the first mention in document @document. */
static guint32
get_entity (const ActGraph *graph, guint32 document)
{
  guint32 n;
  const ActEntity *entities = act_graph_get_entities (graph, &n);

  for (guint32 i = 0; i < n; i++)
    for (guint k = 0; k < entities[i].n_mentions; k++)
      if (entities[i].mentions[k].document == document &&
          entities[i].mentions[k].span.begin == 0)
        return i;
  g_assert_not_reached ();
}

/* @groups: a letter a document; equal letters are one entity. */
static void
check (const One *ones, guint n, const char *groups)
{
  g_autoptr (ActGraph) graph = resolve (ones, n);

  g_assert_cmpuint (strlen (groups), ==, n);
  for (guint i = 0; i < n; i++)
    for (guint j = i + 1; j < n; j++)
      if ((get_entity (graph, i) == get_entity (graph, j)) !=
          (groups[i] == groups[j]))
        g_error ("\"%s\" and \"%s\" should %sbe one", ones[i].label,
                 ones[j].label, groups[i] == groups[j] ? "" : "not ");
}

#define CHECK(groups, ...)                                                     \
  do {                                                                         \
    const One ones[] = {__VA_ARGS__};                                          \
    check (ones, G_N_ELEMENTS (ones), groups);                                 \
  } while (0)

static void
test_full_names (void)
{
  CHECK ("aaa", PERSON ("Aleh Barysevich"), PERSON ("Oleg Borisevich"),
         PERSON ("BORISEVICH Oleg"));
  CHECK ("aa", PERSON ("Ihar Pauliuk"), PERSON ("Igor Pavlyuk"));
  CHECK ("ab", PERSON ("Oleg Borisevich"), PERSON ("Viktor Borisevich"));
  CHECK ("ab", PERSON ("Oleg Borisevsky"), PERSON ("Olga Borisevskaya"));
  CHECK ("abab", PERSON ("Kim Sasha", .gender = ACT_GENDER_MALE),
         PERSON ("Kim Sasha", .gender = ACT_GENDER_FEMALE),
         PERSON ("Kim Sasha", .gender = ACT_GENDER_MALE),
         PERSON ("Kim Sasha", .gender = ACT_GENDER_FEMALE));
  CHECK ("aa", PERSON ("Kim Sasha"),
         PERSON ("Kim Sasha", .gender = ACT_GENDER_FEMALE));
  CHECK ("ab", PERSON ("Ivan Petrovich Dubrovin"),
         PERSON ("Ivan Sergeyevich Dubrovin"));
}

/* A name without a patronymic goes to one of two that exclude each other, and
   does not tie them together. */
static void
test_no_bridge (void)
{
  const One ones[] = {PERSON ("Ivan Petrovich Dubrovin"),
                      PERSON ("Ivan Sergeyevich Dubrovin"),
                      PERSON ("Ivan Dubrovin")};
  g_autoptr (ActGraph) graph = resolve (ones, 3);

  g_assert_cmpuint (get_entity (graph, 0), !=, get_entity (graph, 1));
}

static void
test_surnames (void)
{
  CHECK ("aab", PERSON ("Oleg Borisevich"), PERSON ("Borisevich"),
         PERSON ("Barysevich")); /* see test_other_surname () */
  CHECK ("abcd", PERSON ("Oleg Borisevich"), PERSON ("Viktor Borisevich"),
         PERSON ("Borisevich"), PERSON ("Borisevich"));
  CHECK ("ab", PERSON ("Borisevich"), PERSON ("Borisevich"));
  CHECK ("ab", PERSON ("Olga Borisevskaya"), PERSON ("Borisevsky"));
  CHECK ("ab", PERSON ("Kim Barro", .gender = ACT_GENDER_FEMALE),
         PERSON ("Barro", .gender = ACT_GENDER_MALE));
  CHECK ("ab", PERSON ("Oleg Borisevich"), PERSON ("Oleg")); /* no surname */
  CHECK ("aa", PERSON ("Lu Jintian", .alias = "Lu"), PERSON ("Lu"));
  CHECK ("aa", PERSON ("Marga von der Hagen"), PERSON ("von der Hagen"));
  CHECK ("aaa", PERSON ("Oleg Borisevich"), PERSON ("O. Borisevich"),
         PERSON ("Borisevich"));
  CHECK ("abcc", PERSON ("Oleg Borisevich"), PERSON ("Olga Borisevich"),
         PERSON ("O. Borisevich"), PERSON ("O. Borisevich"));
  CHECK ("aa", PERSON ("Borisevich", .wikidata = "Q99000009"),
         PERSON ("Borisevich"));
}

/* One bearer of the name who is in most of the news outweighs the others. */
static void
test_dominance (void)
{
  One ones[12];

  for (guint i = 0; i < 10; i++)
    ones[i] = (One) PERSON ("Oleg Borisevich");
  ones[10] = (One) PERSON ("Viktor Borisevich");
  ones[11] = (One) PERSON ("Borisevich");
  check (ones, 12, "aaaaaaaaaaba");
}

static void
test_context (void)
{
  CHECK ("aab", PERSON ("Smith", .with = "Ilona Varga;Aleh Barysevich"),
         PERSON ("Smith", .with = "Ilona Varga;Oleg Borisevich"),
         PERSON ("Smith", .with = "Ilona Varga"));
}

static void
test_identity (void)
{
  CHECK ("aab", BODY ("Estovan Broadcasting", .wikidata = "Q99000002"),
         BODY ("EBC", .wikidata = "Q99000002"),
         BODY ("Estovan Broadcasting", .wikidata = "Q99000003"));
  CHECK ("aa", PLACE ("Estova", .wikidata = "Q99000001"),
         BODY ("Kingdom of Estova", .wikidata = "Q99000001"));
}

static void
test_bodies (void)
{
  CHECK ("aaa", BODY ("Harbour Union"), BODY ("the HARBOUR UNION"),
         BODY ("Harbour Union Ltd."));
  CHECK ("aa", BODY ("Harbour Union", .alias = "HU"), BODY ("HU"));
  CHECK ("ab", BODY ("Harbour Union"), BODY ("HU")); /* too short to guess */
  CHECK ("aa", BODY ("Almar Port Authority"), BODY ("A.P.A."));
  CHECK ("abc", BODY ("Almar Port Authority"), BODY ("Academy of Public Art"),
         BODY ("APA"));
  CHECK ("aa", BODY ("Ministry of Defence"), BODY ("Defence Ministry"));
  CHECK ("ab", BODY ("Defence Ministry", .country = "EE"),
         BODY ("Defence Ministry", .country = "NO"));
  CHECK ("ab", BODY ("Harbour Union"), BODY ("Harbour Board"));
  CHECK ("aa", BODY ("S\303\266hne & Co"), BODY ("Sohne and Co"));
  CHECK ("aaa", BODY ("Almar Telegraph Office", .alias = "Altel"),
         BODY ("Almar Telegraph Office", .alias = "Altel"), BODY ("Altel"));
  CHECK ("ab", BODY ("Almar Telegraph Office", .alias = "Altel"),
         BODY ("Altel")); /* one document may err */
}

static void
test_types (void)
{
  CHECK ("ab", PERSON ("Almar Port"), PLACE ("Almar Port"));
  CHECK ("aaa", PLACE ("Almar Port"), PERSON ("Almar Port"),
         PLACE ("Almar Port"));
  CHECK ("aa", PLACE ("Almar Port"),
         {.type = ACT_ENTITY_OTHER, .label = "Almar Port"});
  CHECK ("aa", BODY ("Almar Herald"),
         {.type = ACT_ENTITY_WORK, .label = "Almar Herald"});
  CHECK ("aaaaa", PLACE ("Almar Port"), PLACE ("Almar Port"),
         PLACE ("Almar Port"), PLACE ("Almar Port"), BODY ("Almar Port"));
  CHECK ("ab", PERSON ("Jordan"), PLACE ("Jordan"));
  /* A person without a fuller name anywhere is the place, but not by a given
     name. */
  CHECK ("aaaa", PLACE ("Ostova"), PERSON ("Ostova"), PLACE ("Ostova"),
         PERSON ("Ostova"));
  CHECK ("aab", PLACE ("Viktor"), PLACE ("Viktor"), PERSON ("Viktor"));
  CHECK ("aaaaab", PLACE ("Velmar"), PLACE ("Velmar"), PLACE ("Velmar"),
         PLACE ("Velmar"), PERSON ("Velmar"),
         PERSON ("Velmar", .gender = ACT_GENDER_FEMALE));
}

static void
test_unnamed (void)
{
  CHECK ("ab", BODY ("dock workers", .unnamed = TRUE),
         BODY ("dock workers", .unnamed = TRUE));
}

static void
test_labels (void)
{
  const One ones[] = {PERSON ("Oleg Borisevich", .alias = "Borisevich"),
                      PERSON ("Aleh Barysevich"), PERSON ("Aleh Barysevich"),
                      PERSON ("Borisevich"), PERSON ("Borisevich")};
  g_autoptr (ActGraph) graph = resolve (ones, G_N_ELEMENTS (ones));
  guint32 n;
  const ActEntity *e = act_graph_get_entities (graph, &n);

  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpstr (e->label, ==, "Aleh Barysevich");
  g_assert_cmpuint (e->n_aliases, ==, 2);
  g_assert_cmpstr (e->aliases[0], ==, "Borisevich");
  g_assert_cmpstr (e->aliases[1], ==, "Oleg Borisevich");
  g_assert_cmpuint (e->n_documents, ==, 5);
}

static void
test_capitals (void)
{
  const One ones[] = {PLACE ("VELMAR"), PLACE ("VELMAR"), PLACE ("Velmar")};
  const One short_ones[] = {PLACE ("OSSA"), PLACE ("Ossa")};
  g_autoptr (ActGraph) graph = resolve (ones, G_N_ELEMENTS (ones));
  g_autoptr (ActGraph) other = resolve (short_ones, G_N_ELEMENTS (short_ones));

  g_assert_cmpstr (act_graph_get_entities (graph, NULL)->label, ==, "Velmar");
  g_assert_cmpstr (act_graph_get_entities (other, NULL)->label, ==, "Ossa");
}

/* Adding documents leaves ids alone. */
static void
test_stable_ids (void)
{
  const One ones[] = {
      PERSON ("Aleh Barysevich"),
      PERSON ("Ilona Varga", .gender = ACT_GENDER_FEMALE),
      PERSON ("Ilona Varga", .gender = ACT_GENDER_FEMALE),
      BODY ("dock workers", .unnamed = TRUE),
      BODY ("Harbour Union"),
      PERSON ("Oleg Borisevich"),
      PERSON ("Borisevich", .gender = ACT_GENDER_MALE),
      PERSON ("Ilona Varga", .gender = ACT_GENDER_MALE), /* a homonym */
      BODY ("The Harbour Union", .country = "EE"),
      PLACE ("Estova", .wikidata = "Q99000001"),
  };
  char *ids[5] = {NULL};

  for (guint n = 5; n <= G_N_ELEMENTS (ones); n++) {
    g_autoptr (ActGraph) graph = resolve (ones, n);
    const ActEntity *e = act_graph_get_entities (graph, NULL);
    for (guint i = 0; i < 5; i++) {
      const char *id = e[get_entity (graph, i)].id;
      if (ids[i])
        g_assert_cmpstr (id, ==, ids[i]);
      else
        ids[i] = g_strdup (id);
    }
    if (n == G_N_ELEMENTS (ones))
      g_assert_cmpstr (e[get_entity (graph, 9)].id, ==, "Q99000001");
  }
  for (guint i = 0; i < 5; i++)
    g_free (ids[i]);
}

static void
test_explain (void)
{
  const One ones[] = {PERSON ("Oleg Borisevich"), PERSON ("Aleh Barysevich"),
                      PERSON ("Borisevich")};
  g_autoptr (ActGraph) graph = resolve (ones, G_N_ELEMENTS (ones));
  g_autoptr (GString) why = g_string_new (NULL);
  guint32 n;

  act_graph_explain (graph, 0, why);
  g_assert_nonnull (strstr (why->str, "other spelling"));
  g_assert_nonnull (strstr (why->str, "surname fits one full name only"));
  act_graph_get_merges (graph, &n);
  g_assert_cmpuint (n, ==, 2);
}

/* A bare surname in another spelling is another surname, unless it sounds the
   same and the documents have others in common. */
static void
test_other_surname (void)
{
  const One ones[] = {PERSON ("Josef Stalin"),
                      PERSON ("Stallone"),
                      PERSON ("Pavel Halubovich", .with = "Ann Lee;Bo Ray"),
                      PERSON ("Golubovich", .with = "Ann Lee;Bo Ray"),
                      PERSON ("Ivan Charnetski", .with = "Cy Dunn;Di Eng"),
                      PERSON ("Chernetsky", .with = "Ann Lee;Bo Ray"),
                      PERSON ("Ismail Omar Guelleh"),
                      PERSON ("Omar")};
  g_autoptr (ActGraph) graph = resolve (ones, G_N_ELEMENTS (ones));

  g_assert_cmpuint (get_entity (graph, 0), !=, get_entity (graph, 1));
  g_assert_cmpuint (get_entity (graph, 2), ==, get_entity (graph, 3));
  g_assert_cmpuint (get_entity (graph, 4), !=, get_entity (graph, 5));
  g_assert_cmpuint (get_entity (graph, 6), !=, get_entity (graph, 7));
}

/* Of two with the surname the one who is named more often by far is meant; when
   it is not that far, only where the documents belong together. */
static void
test_namesakes (void)
{
  One ones[14];
  guint n = 0;

  while (n < 9)
    ones[n++] = (One) PERSON ("Walter Brandl", .with = "Ann Lee;Bo Ray");
  ones[n++] = (One) PERSON ("Hans Brandl");
  ones[n++] = (One) PERSON ("Otto Brandl");
  ones[n++] = (One) PERSON ("Brandl");
  {
    g_autoptr (ActGraph) graph = resolve (ones, n);
    g_assert_cmpuint (get_entity (graph, 11), !=, get_entity (graph, 0));
  }
  ones[11].with = "Ann Lee;Bo Ray";
  {
    g_autoptr (ActGraph) graph = resolve (ones, n);
    g_assert_cmpuint (get_entity (graph, 11), ==, get_entity (graph, 0));
  }
}

/* Whose family is named only beside him is meant by the surname, where the
   documents belong together; a namesake elsewhere leaves it open. */
static void
test_families (void)
{
  const One anton = PERSON ("Anton Brackwell", .with = "Ann Lee;Bo Ray");
  const One both = PERSON ("Anton Brackwell", .with = "Clara Brackwell");

  CHECK ("aaa", anton, both, PERSON ("Brackwell", .with = "Ann Lee;Bo Ray"));
  CHECK ("aab", anton, both, PERSON ("Brackwell", .with = "Ann Lee"));
  CHECK ("aabc", anton, both, PERSON ("Brackwell", .with = "Ann Lee;Bo Ray"),
         PERSON ("Clara Brackwell"));
}

/* A firm goes without the words that tell what it does, and is taken for
   somebody or a place: where the documents belong together. */
static void
test_firms (void)
{
  CHECK ("aa", BODY ("Kestrel Partners", .with = "Ann Lee;Bo Ray"),
         BODY ("Kestrel", .with = "Ann Lee;Bo Ray"));
  CHECK ("ab", BODY ("Kestrel Partners", .with = "Ann Lee;Bo Ray"),
         BODY ("Kestrel", .with = "Ann Lee"));
  CHECK ("abc", BODY ("Kestrel Partners", .with = "Ann Lee;Bo Ray"),
         BODY ("Kestrel Systems", .with = "Ann Lee;Bo Ray"),
         BODY ("Kestrel", .with = "Ann Lee;Bo Ray"));
  CHECK ("aa", BODY ("Fjordtel", .with = "Ann Lee;Bo Ray"),
         PLACE ("Fjordtel", .with = "Ann Lee;Bo Ray"));
  CHECK ("ab", BODY ("Fjordtel", .with = "Ann Lee;Bo Ray"),
         PLACE ("Fjordtel", .with = "Ann Lee"));
  CHECK (
      "ab", BODY ("Fjordtel", .with = "Ann Lee;Bo Ray"),
      PERSON ("Fjordtel", .gender = ACT_GENDER_MALE, .with = "Ann Lee;Bo Ray"));
}

/* The son is not the father, whoever is named more; a bare surname goes to the
   one of whom most is told. */
static void
test_generations (void)
{
  const One ones[] = {PERSON ("Walter Brandl"), PERSON ("Walter Brandl Jr."),
                      PERSON ("Brandl Jr."), PERSON ("Walter Brandl Jr"),
                      PERSON ("Brandl")};
  g_autoptr (ActGraph) graph = resolve (ones, G_N_ELEMENTS (ones));

  g_assert_cmpuint (get_entity (graph, 0), !=, get_entity (graph, 1));
  g_assert_cmpuint (get_entity (graph, 1), ==, get_entity (graph, 3));
  g_assert_cmpuint (get_entity (graph, 2), !=, get_entity (graph, 0));
  g_assert_cmpuint (get_entity (graph, 4), !=, get_entity (graph, 0));
}

static void
test_match (void)
{
  g_assert_cmpuint (act_name_match ("Aleh Barysevich", "Oleg Borisevich"), >=,
                    ACT_NAME_MATCH);
  g_assert_cmpuint (act_name_match ("Aleh Barysevich", "Ilona Varga"), <,
                    ACT_NAME_MATCH);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/names-across/full-names", test_full_names);
  g_test_add_func ("/names-across/no-bridge", test_no_bridge);
  g_test_add_func ("/names-across/surnames", test_surnames);
  g_test_add_func ("/names-across/dominance", test_dominance);
  g_test_add_func ("/names-across/context", test_context);
  g_test_add_func ("/names-across/identity", test_identity);
  g_test_add_func ("/names-across/bodies", test_bodies);
  g_test_add_func ("/names-across/types", test_types);
  g_test_add_func ("/names-across/unnamed", test_unnamed);
  g_test_add_func ("/names-across/labels", test_labels);
  g_test_add_func ("/names-across/capitals", test_capitals);
  g_test_add_func ("/names-across/stable-ids", test_stable_ids);
  g_test_add_func ("/names-across/explain", test_explain);
  g_test_add_func ("/names-across/other-surname", test_other_surname);
  g_test_add_func ("/names-across/namesakes", test_namesakes);
  g_test_add_func ("/names-across/generations", test_generations);
  g_test_add_func ("/names-across/families", test_families);
  g_test_add_func ("/names-across/firms", test_firms);
  g_test_add_func ("/names-across/match", test_match);
  return g_test_run ();
}
