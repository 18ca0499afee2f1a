/* Hash tables of texts: what was added is found, nothing else is. */
#include "lexicon/text-index.h"

/* As the tables of the lexicon ask. */
static guint32
find (const ActTextIndex *index, const char *key)
{
  return act_text_index_find (index, key, act_text_hash (key, strlen (key)));
}

static void
test_empty (void)
{
  ActTextIndex index;

  act_text_index_init (&index, 0);
  g_assert_cmpuint (find (&index, ""), ==, ACT_TEXT_INDEX_NONE);
  g_assert_cmpuint (find (&index, "a"), ==, ACT_TEXT_INDEX_NONE);
  act_text_index_clear (&index);
}

static void
test_first_of_a_key_counts (void)
{
  ActTextIndex index;

  act_text_index_init (&index, 3);
  act_text_index_add (&index, "eight by", 1);
  act_text_index_add (&index, "eight byt", 2);
  act_text_index_add (&index, "eight by", 3);
  g_assert_cmpuint (find (&index, "eight by"), ==, 1);
  g_assert_cmpuint (find (&index, "eight byt"), ==, 2);
  g_assert_cmpuint (find (&index, "eight b"), ==, ACT_TEXT_INDEX_NONE);
  act_text_index_clear (&index);
}

/* Filled to the last: 4,096 texts, of which each is found and no other. */
static void
test_many (void)
{
  enum { N = 4096 };
  g_autoptr (GPtrArray) keys = g_ptr_array_new_with_free_func (g_free);
  ActTextIndex index;

  act_text_index_init (&index, N);
  for (guint i = 0; i < N; i++) {
    g_ptr_array_add (keys, g_strdup_printf ("key %u of a table", i * 7919));
    act_text_index_add (&index, keys->pdata[i], i);
  }
  for (guint i = 0; i < N; i++) {
    g_autofree char *other =
        g_strdup_printf ("key %u of a table", i * 7919 + 1);
    g_assert_cmpuint (find (&index, keys->pdata[i]), ==, i);
    g_assert_cmpuint (find (&index, other), ==, ACT_TEXT_INDEX_NONE);
  }
  act_text_index_clear (&index);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text-index/empty", test_empty);
  g_test_add_func ("/text-index/first-of-a-key-counts",
                   test_first_of_a_key_counts);
  g_test_add_func ("/text-index/many", test_many);
  return g_test_run ();
}
