#include "lexicon/lexicon.h"

#include <actant/wording.h>
#include <string.h>

/* A word as the table of those that take a clause knows it; NULL. */
static const char *const *
find_matrix (const char *word)
{
  const char *const *row = NULL;

  for (const char *kind = "van"; *kind && !row; kind++)
    row = act_signature_find ("matrix-words", word, *kind);
  return row;
}

/* A word after which the content of a matrix word stands. */
static gboolean
opens_content (const char *word)
{
  return word && (g_str_equal (word, "to") || g_str_has_suffix (word, "ing"));
}

gboolean
act_wording_denies (const char *label)
{
  guint positive =
      act_table_get_column (act_table_get ("matrix-words"), "positive");
  g_auto (GStrv) words = g_strsplit (label, " ", -1);

  for (char **word = words; *word; word++) {
    const char *const *row =
        opens_content (word[1]) ? find_matrix (*word) : NULL;
    if ((row && g_str_equal (row[positive], "-")) ||
        act_table_lists ("word-classes", *word, "negation", ' ') ||
        act_table_lists ("word-classes", *word, "privative", ' '))
      return TRUE;
  }
  return FALSE;
}

gboolean
act_wording_expects (const char *label)
{
  static const char *const openings[] = {"be about to ",    "be due to ",
                                         "be expected to ", "be likely to ",
                                         "be set to ",      NULL};

  for (guint i = 0; openings[i]; i++)
    if (g_str_has_prefix (label, openings[i]))
      return TRUE;
  return FALSE;
}

gboolean
act_wording_intends (const char *label)
{
  guint modality =
      act_table_get_column (act_table_get ("matrix-words"), "modality");
  g_autofree char *verb = g_strndup (label, strcspn (label, " "));
  const char *const *row = act_signature_find ("matrix-words", verb, 'v');

  /* an infinitive stands behind a verb or adjective that intends */
  return (row && g_str_equal (row[modality], "intent")) ||
         strstr (label, " to ") != NULL;
}
