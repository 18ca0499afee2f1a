#include "resolve/name-key.h"
#include "resolve/spelling.h"

static void
check_key (const char *name, ActNameClass class, const char *expected)
{
  g_autofree char *key = act_name_key (name, class);

  g_assert_cmpstr (key, ==, expected);
}

static void
test_key (void)
{
  check_key ("The Harbour  Union, Ltd.", ACT_CLASS_THING, "harbour union");
  check_key ("OAO Sever", ACT_CLASS_THING, "sever");
  check_key ("Ltd", ACT_CLASS_THING, "ltd"); /* something stays */
  check_key ("the Inc", ACT_CLASS_THING, "the");
  check_key ("U.N.", ACT_CLASS_THING, "un");
  check_key ("Smith & Sons", ACT_CLASS_THING, "smith and sons");
  check_key ("The Hague", ACT_CLASS_PLACE, "hague");
  check_key ("The Rock", ACT_CLASS_PERSON, "the rock");
  check_key ("Anna-Maria O\342\200\231Neill", ACT_CLASS_PERSON,
             "anna maria oneill");
  check_key ("\305\201ukasz \303\230st", ACT_CLASS_PERSON, "lukasz ost");
  check_key ("S\303\266hne", ACT_CLASS_THING, "sohne");
  check_key ("\320\234\320\270\320\275\321\201\320\272", ACT_CLASS_PLACE,
             "\320\274\320\270\320\275\321\201\320\272");
  check_key ("!!!", ACT_CLASS_THING, "!!!");
}

static void
test_strength (void)
{
  g_assert_cmpint (act_name_key_get_strength ("oleg borisevich"), ==,
                   ACT_NAME_FULL);
  g_assert_cmpint (act_name_key_get_strength ("o borisevich"), ==,
                   ACT_NAME_INITIALS);
  g_assert_cmpint (act_name_key_get_strength ("borisevich"), ==, ACT_NAME_BARE);
  g_assert_cmpint (act_name_key_get_strength ("von der hagen"), ==,
                   ACT_NAME_BARE);
  g_assert_cmpint (act_name_key_get_strength ("marga von der hagen"), ==,
                   ACT_NAME_FULL);
  g_assert_cmpint (act_name_key_get_strength ("!!!"), ==, ACT_NAME_BARE);
}

static void
test_acronyms (void)
{
  g_autofree char *initials =
      act_name_key_get_initials ("union of the harbours");
  g_autofree char *none = act_name_key_get_initials ("union");
  g_autofree char *bag = act_name_key_get_bag ("ministry of defence");
  g_autofree char *other = act_name_key_get_bag ("defence ministry");

  g_assert_cmpstr (initials, ==, "uh");
  g_assert_null (none);
  g_assert_cmpstr (bag, ==, other);
  g_assert_true (act_name_is_acronym ("EU"));
  g_assert_true (act_name_is_acronym ("A.P.A."));
  g_assert_true (act_name_is_acronym ("G20"));
  g_assert_false (act_name_is_acronym ("Nato"));
  g_assert_false (act_name_is_acronym ("E"));
  g_assert_false (act_name_is_acronym ("20G"));
  g_assert_false (act_name_is_acronym ("THE PORT"));
}

static void
test_proper (void)
{
  g_assert_true (act_name_is_proper ("Bank of Almar"));
  g_assert_true (act_name_is_proper ("the Harbour Union"));
  g_assert_true (act_name_is_proper ("Marga von der Hagen"));
  g_assert_false (act_name_is_proper ("the president"));
  g_assert_false (act_name_is_proper ("Almar port"));
  g_assert_false (act_name_is_proper ("12"));
}

static void
test_tokens (void)
{
  const char *name = "O. von  Hagen";

  g_assert_true (act_name_token_is_initial (name));
  g_assert_cmpuint (act_name_token_length (name), ==, 2);
  name = act_name_next_token (name);
  g_assert_false (act_name_token_is_initial (name));
  name = act_name_next_token (name);
  g_assert_cmpstr (name, ==, "Hagen");
  g_assert_cmpstr (act_name_next_token (name), ==, "");
}

static void
test_slug (void)
{
  static const char *const cases[][2] = {
      {"ilona varga", "ilona-varga"},
      {"\320\274\320\270\320\275", "x"},
      {"!!!", "x"},
      {"a very long name of very many words", "a-very-long-name-of"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *slug = act_name_key_slug (cases[i][0], 20);
    g_assert_cmpstr (slug, ==, cases[i][1]);
  }
}

/* Spellings of a name have skeletons that differ by one letter at most. */
static void
test_skeleton (void)
{
  static const char *const cases[][2] = {{"Pauliuk", "Pavlyuk"},
                                         {"Borisevich", "Barysevi\304\215"},
                                         {"Tikhomirov", "Tsikhamirau"},
                                         {"Gorbachev", "Harbachou"}};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *a = act_spelling_skeleton (cases[i][0]);
    g_autofree char *b = act_spelling_skeleton (cases[i][1]);
    g_assert_cmpstr (a, ==, b);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/name-key/key", test_key);
  g_test_add_func ("/name-key/strength", test_strength);
  g_test_add_func ("/name-key/acronyms", test_acronyms);
  g_test_add_func ("/name-key/proper", test_proper);
  g_test_add_func ("/name-key/tokens", test_tokens);
  g_test_add_func ("/name-key/slug", test_slug);
  g_test_add_func ("/name-key/skeleton", test_skeleton);
  return g_test_run ();
}
