/* The matcher of names across spellings. */
#include <actant/names.h>
#include <string.h>

static void
check_same (const char *a, const char *b)
{
  if (act_names_compare (a, b) < ACT_NAMES_SAME)
    g_error ("%s and %s should be the same", a, b);
  g_assert_cmpuint (act_names_compare (a, b), ==, act_names_compare (b, a));
}

static void
check_different (const char *a, const char *b)
{
  guint score = act_names_compare (a, b);

  if (score >= ACT_NAMES_SAME)
    g_error ("%s and %s should differ (%u)", a, b, score);
  g_assert_cmpuint (score, ==, act_names_compare (b, a));
}

static void
check_body (const char *name, const char *country, const char *expected)
{
  g_autofree char *body = act_names_body (name, country);

  g_assert_cmpstr (body, ==, expected);
}

static void
test_bodies (void)
{
  check_body ("Israeli Foreign Ministry", "IL", "Foreign Ministry");
  check_body ("Norway's Supreme Court", "NO", "Supreme Court");
  check_body ("Supreme Court of Norway", "NO", "Supreme Court");
  check_body ("U.S. Army", "US", "Army");
  check_body ("South African government", "ZA", "government");
  check_body ("Israeli Foreign Ministry", "NO", NULL);
  check_body ("Israeli court", "IL", NULL); /* it has several */
  check_body ("American Airlines", "US", NULL);
  check_body ("Norway People's Party", "NO", NULL);
  check_body ("Foreign Ministry", "IL", "Foreign Ministry");
  g_assert_true (act_names_are_given ("John Paul"));
  g_assert_false (act_names_are_given ("John Lund"));
}

static void
test_pairs (void)
{
  check_same ("Oleksandr Shevchenko", "Alexander Schewtschenko");
  check_same ("HRYTSENKO Mykola", "Nikolai Gritsenko");
  check_same ("Siarhei Kavalenka", "Sergei Kovalenko");
  check_same ("Kovalenko", "Sergei Kovalenko");
  check_same ("S. Kovalenko", "Sergei Kovalenko");
  check_same ("Jan Łukasz Żeromski", "Jan Zeromski");
  check_same ("Ivan Petrovich Sidorov", "Ivan Sidorov");
  check_same ("Omar al-Hariri", "Umar el-Hariri");
  check_different ("Ivan Petrovich Sidorov", "Ivan Pavlovich Sidorov");
  check_different ("P. Kovalenko", "Sergei Kovalenko");
  check_different ("Viktor Kovalenko", "Viktoria Kovalenko");
  check_different ("Anton Zelinsky", "Antonina Zelinskaya");
  check_different ("Sergei Kovalenko", "Sergei Kovalevsky");
  check_different ("Mahmoud Hariri", "Mohammed Hariri");
  check_different ("Liu Gang", "Lu Gang");
  /* A middle initial is of no surname. */
  check_same ("Viktor F. Yanukovych", "Viktor Yanukovych");
  check_same ("Gabby Lund", "Gabrielle Lund");
  check_different ("Tom Ridge", "Thomas R. Nides");
  check_different ("David Axelrod", "David A. Handler");
  check_different ("Majid Khan", "M. Morshed Khan");
  check_different ("James Taylor", "Jason Collier");
  check_different ("Mehmet Ali Talat", "Mohammed VI");
  check_different ("Ahmad Vahidi", "Ahmad Fahad al-Sabah");
  check_different ("Kim Jong-il", "Kim Yong-il");
  check_different ("Zhang Jinghua", "Zhang Yinghua");
  check_different ("Jeff Feuer", "Jeff Weaver");
  check_different ("Stein", "Stone");
  check_different ("George H. W. Marsh", "George W. Marsh");
  check_same ("George Walker Marsh", "George W. Marsh");
  check_different ("Michael Lund", "Mahalia Lund");
  check_same ("John Paul", "John Paul II");
  check_same ("Chuck Lund", "Charles Lund");
  check_same ("Juri Lund", "Yuri Lund");
  check_same ("Anton B. Lund", "Anton Lund");
  check_same ("Ivan P. Sidorov", "Ivan Petrovich Sidorov");
  /* Parts in another order must be nearly certain. */
  check_same ("KOVALENKO SERGEI", "Siarhei Kavalenka");
  check_different ("Mohammad Khalidi", "Halid Rashid Mohammad");
  check_different ("Ahmad Karimi", "Karim Ahmed");
  check_different ("Maria Lopez", "Lopez Maria Garcia");
  g_assert_cmpuint (act_names_compare ("", "Ann"), ==, 0);
  g_assert_cmpuint (act_names_compare ("Ann Lee", "lee ANN"), ==, 1000);
}

/* Father and son, one king and the next. */
static void
test_generations (void)
{
  gsize length;

  check_different ("Walter Brandl", "Walter Brandl Jr.");
  check_different ("Walter Brandl Sr.", "Walter Brandl, Jr.");
  check_different ("Walter Brandl", "Brandl Jr.");
  check_different ("Anna Paul I", "Anna Paul II");
  check_different ("Harald IV", "Harald V");
  check_same ("Walter Brandl Jr.", "Walter Brandl, Junior");
  check_same ("Brandl Jr.", "Walter Brandl Jr");
  check_same ("Brandl", "Walter Brandl Jr.");
  check_same ("Harald", "Harald V");
  check_same ("King Harald", "King Harald V");
  check_same ("Walter V.", "Walter Veit");
  g_assert_cmpuint (act_names_compare ("Harald", "Harald V"), <, 1000);
  g_assert_cmpuint (act_names_generation ("Ann Lee, Jr.", &length), >, 0);
  g_assert_cmpuint (length, ==, strlen ("Ann Lee"));
  g_assert_cmpuint (act_names_generation ("Ann Lee", &length), ==, 0);
  g_assert_cmpuint (length, ==, strlen ("Ann Lee"));
  g_assert_cmpuint (act_names_generation ("III", NULL), ==, 0);
  g_assert_cmpuint (act_names_generation ("", NULL), ==, 0);
}

/* Syllables of given names are parted as each paper likes. */
static void
test_syllables (void)
{
  check_same ("Pak Min Su", "Pak Min-su");
  check_same ("Pak Minsu", "Pak Min Su");
  check_different ("Pak Min Su", "Pak Min-ho");
}

/* Letters of other scripts, marks alone, very long tokens: no harm. */
static void
test_strange (void)
{
  g_autofree char *longest = g_strnfill (5000, 'k');
  g_autofree char *many = g_strnfill (5000, ' ');

  g_assert_cmpuint (act_names_compare ("\xcc\x81", "Ann"), ==, 0);
  g_assert_cmpuint (act_names_compare (many, many), ==, 0);
  act_names_compare (longest, longest);
  act_names_compare ("\xd0\x9c\xd0\xb8\xd0\xbd\xd1\x81\xd0\xba", "Minsk");
}

static void
test_key (void)
{
  g_autofree char *a = act_names_key ("Kavalenka");
  g_autofree char *b = act_names_key ("Kowalenko");
  g_autofree char *none = act_names_key ("Io");

  g_assert_cmpstr (a, ==, b);
  g_assert_cmpstr (none, ==, "-");
}

/* A pool says what the matcher says of the texts: for every pair, again when
   it knows the score already, and whichever comes first. */
static void
check_pool (const GPtrArray *names)
{
  g_autoptr (ActNamePool) pool = act_name_pool_new ();

  for (guint i = 0; i < names->len; i++)
    g_assert_cmpuint (act_name_pool_add (pool, names->pdata[i]), ==, i);
  for (guint i = 0; i < names->len; i++)
    for (guint k = i; k < names->len; k++) {
      guint score = act_names_compare (names->pdata[i], names->pdata[k]);
      g_assert_cmpuint (act_name_pool_compare (pool, i, k), ==, score);
      g_assert_cmpuint (act_name_pool_compare (pool, i, k), ==, score);
      g_assert_cmpuint (act_name_pool_compare (pool, k, i), ==, score);
    }
}

/* Every pair of names of name-variants.txt: the same person or not. */
static void
test_variants (void)
{
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GArray) person = g_array_new (FALSE, FALSE, sizeof (guint));
  guint right = 0, wrong = 0, missed = 0;

  g_assert_true (g_file_get_contents (ACTANT_TESTS "/unit/name-variants.txt",
                                      &text, NULL, NULL));
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i]; i++) {
    g_auto (GStrv) variants = g_strsplit (lines[i], "|", -1);
    for (guint k = 0; *lines[i] && *lines[i] != '#' && variants[k]; k++) {
      g_ptr_array_add (names, g_strdup (variants[k]));
      g_array_append_val (person, i);
    }
  }
  check_pool (names);
  for (guint i = 0; i < names->len; i++)
    for (guint k = i + 1; k < names->len; k++) {
      gboolean same =
          g_array_index (person, guint, i) == g_array_index (person, guint, k);
      gboolean found = act_names_compare (names->pdata[i], names->pdata[k]) >=
                       ACT_NAMES_SAME;
      right += same && found;
      wrong += !same && found;
      missed += same && !found;
    }
  g_test_message ("%u right, %u wrong, %u missed", right, wrong, missed);
  g_assert_cmpfloat ((double) right / (right + wrong), >=, .98);
  g_assert_cmpfloat ((double) right / (right + missed), >=, .95);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/names/pairs", test_pairs);
  g_test_add_func ("/names/bodies", test_bodies);
  g_test_add_func ("/names/generations", test_generations);
  g_test_add_func ("/names/syllables", test_syllables);
  g_test_add_func ("/names/strange", test_strange);
  g_test_add_func ("/names/key", test_key);
  g_test_add_func ("/names/variants", test_variants);
  return g_test_run ();
}
