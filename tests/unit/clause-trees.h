/* Trees for tests, written by hand: "Ann PROPN NNP 2 nsubj | met:meet VERB VBD
   0 root | …": form[:lemma] UPOS XPOS HEAD RELATION, words divided by "|". */
#ifndef TEST_CLAUSE_TREES_H
#define TEST_CLAUSE_TREES_H

#include <actant/parse.h>
#include <string.h>

static inline ActParse *
test_tree_new (const char *tree)
{
  g_auto (GStrv) words = g_strsplit (tree, "|", -1);
  g_autoptr (GError) error = NULL;
  GString *conllu = g_string_new (NULL);
  ActParse *parse;

  for (guint i = 0; words[i]; i++) {
    g_auto (GStrv) fields = g_strsplit (g_strstrip (words[i]), " ", -1);
    g_assert_cmpuint (g_strv_length (fields), ==, 5);
    char *colon = strlen (fields[0]) > 1 ? strchr (fields[0], ':') : NULL;
    g_autofree char *lemma =
        colon ? g_strdup (colon + 1) : g_ascii_strdown (fields[0], -1);
    if (colon)
      *colon = '\0';
    g_string_append_printf (conllu, "%u\t%s\t%s\t%s\t%s\t_\t%s\t%s\t_\t_\n",
                            i + 1, fields[0], lemma, fields[1], fields[2],
                            fields[3], fields[4]);
  }
  g_string_append_c (conllu, '\n');
  parse = act_parse_new_conllu ("test", conllu->str, conllu->len, &error);
  g_assert_no_error (error);
  g_string_free (conllu, TRUE);
  return parse;
}

#endif
