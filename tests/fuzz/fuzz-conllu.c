/* Any bytes as CoNLL-U; what is read can be written and read again. */
#include <actant/parse.h>

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ActParse) parse =
      act_parse_new_conllu ("fuzz", (const char *) data, size, &error);
  g_autoptr (ActParse) again = NULL;
  g_autoptr (GString) out = NULL;

  g_assert_true ((parse != NULL) != (error != NULL));
  if (!parse)
    return 0;
  out = g_string_new (NULL);
  act_parse_format_conllu (parse, out);
  again = act_parse_new_conllu ("again", out->str, out->len, NULL);
  g_assert_nonnull (again);
  g_assert_cmpuint (act_parse_count_words (again), ==,
                    act_parse_count_words (parse));
  return 0;
}
