/* The cache of the first layer's sums: a word's row never depends on what was
   asked for before. */
#include "network/form-cache.h"

#include <string.h>

enum { N_WORDS = 6000, N_BATCHES = 40, N_CHECKED = 16 };

/* Sums of a word from a cache that has seen no other. */
static void
compute_alone (const ActModel *model, const char *form, const guint32 *root,
               gint32 *out)
{
  ActFormCache *cache = act_form_cache_new (model, act_kernel_find (NULL));
  const gsize np = model->layers[0].wx[0].np;
  const gint32 *sums[2];
  guint32 row;

  act_form_cache_begin (cache);
  row = root ? *root : act_form_cache_find (cache, form);
  act_form_cache_finish (cache, sums);
  for (guint back = 0; back < 2; back++)
    memcpy (out + back * np, sums[back] + row * np, np * sizeof *out);
  act_form_cache_free (cache);
}

/* Words of 1 to 40 letters; the first ones come often. */
static const char *
draw_word (GPtrArray *words)
{
  const gint most = g_test_rand_bit () ? 200 : N_WORDS;

  return g_ptr_array_index (words, g_test_rand_int_range (0, most));
}

static GPtrArray *
make_words (void)
{
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < N_WORDS; i++) {
    const gint length = g_test_rand_int_range (1, i % 8 ? 12 : 41);
    char *word = g_malloc0 ((gsize) length + 1);

    for (gint k = 0; k < length; k++)
      word[k] = (char) g_test_rand_int_range ('a', 'z' + 1);
    g_ptr_array_add (words, word);
  }
  return words;
}

/* Far more words than there is room for, so that most make room for others. */
static void
test_any_order (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ActModel) model = act_model_open (NULL, &error);
  g_autoptr (GPtrArray) words = make_words ();
  g_autofree gint32 *expected = NULL;
  const char *forms[ACT_FORM_CACHE_BATCH];
  guint32 rows[ACT_FORM_CACHE_BATCH];
  const guint32 root = ACT_FORM_CACHE_ROOT;
  const gint32 *sums[2];
  ActFormCache *cache;
  gsize np;

  g_assert_no_error (error);
  np = model->layers[0].wx[0].np;
  expected = g_new (gint32, 2 * np);
  cache = act_form_cache_new (model, act_kernel_find (NULL));
  for (guint batch = 0; batch < N_BATCHES; batch++) {
    act_form_cache_begin (cache);
    for (guint i = 0; i < ACT_FORM_CACHE_BATCH; i++) {
      forms[i] = draw_word (words);
      rows[i] = act_form_cache_find (cache, forms[i]);
    }
    act_form_cache_finish (cache, sums);
    for (guint i = 0; i < N_CHECKED; i++) {
      const gint at = g_test_rand_int_range (0, ACT_FORM_CACHE_BATCH);

      compute_alone (model, forms[at], NULL, expected);
      for (guint back = 0; back < 2; back++)
        g_assert_true (memcmp (sums[back] + rows[at] * np, expected + back * np,
                               np * sizeof *expected) == 0);
    }
  }
  compute_alone (model, NULL, &root, expected);
  g_assert_true (
      memcmp (sums[1] + root * np, expected + np, np * sizeof *expected) == 0);
  act_form_cache_free (cache);
}

/* A word that is there already is not computed at another place. */
static void
test_same_row (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ActModel) model = act_model_open_fast (NULL, &error);
  ActFormCache *cache;
  guint32 row;

  g_assert_no_error (error);
  cache = act_form_cache_new (model, act_kernel_find (NULL));
  act_form_cache_begin (cache);
  row = act_form_cache_find (cache, "harbour");
  g_assert_cmpuint (row, <, ACT_FORM_CACHE_WORDS);
  g_assert_cmpuint (act_form_cache_find (cache, "harbours"), !=, row);
  act_form_cache_begin (cache);
  g_assert_cmpuint (act_form_cache_find (cache, "harbour"), ==, row);
  g_assert_cmpuint (act_form_cache_find (cache, "counterrevolutionaries’s"), >,
                    ACT_FORM_CACHE_ROOT);
  act_form_cache_free (cache);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/network/form-cache/any-order", test_any_order);
  g_test_add_func ("/network/form-cache/same-row", test_same_row);
  return g_test_run ();
}
