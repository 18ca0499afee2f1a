/* Sentences with their trees, for tests: words "form/lemma/UPOS/XPOS/head/rel",
   maybe "/B-PER", between blanks; one sentence a line. */
#ifndef ACTANT_TEST_WORD_TREES_H
#define ACTANT_TEST_WORD_TREES_H

#include <actant/parse.h>

#include <string.h>

static inline ActParse *
test_parse_trees (const char *trees)
{
  g_auto (GStrv) lines = g_strsplit (trees, "\n", -1);
  g_autoptr (GString) conllu = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  ActParse *parse;

  for (guint i = 0; lines[i]; i++) {
    g_auto (GStrv) words = g_strsplit (lines[i], " ", -1);
    for (guint k = 0; words[k]; k++) {
      g_auto (GStrv) fields = g_strsplit (words[k], "/", 7);
      g_assert_cmpuint (g_strv_length (fields), >=, 6);
      g_string_append_printf (
          conllu, "%u\t%s\t%s\t%s\t%s\t_\t%s\t%s\t_\t%s%s\n", k + 1, fields[0],
          fields[1], fields[2], fields[3], fields[4], fields[5],
          fields[6] ? "Name=" : "_", fields[6] ? fields[6] : "");
    }
    g_string_append_c (conllu, '\n');
  }
  parse = act_parse_new_conllu ("test", conllu->str, conllu->len, &error);
  g_assert_no_error (error);
  return parse;
}

/* Ann Lee and Bob Day: number of the first word, its head and relation. */
#define TEST_ANN(number, head, rel)                                            \
  "Ann/Ann/PROPN/NNP/" #head "/" rel "/B-PER Lee/Lee/PROPN/NNP/" #number       \
  "/flat/I-PER "
#define TEST_BOB(number, head, rel)                                            \
  "Bob/Bob/PROPN/NNP/" #head "/" rel "/B-PER Day/Day/PROPN/NNP/" #number       \
  "/flat/I-PER "

#endif
