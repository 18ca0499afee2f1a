#include "proposition/relation-word.h"

#include "lexicon/lexicon.h"

#include <string.h>

gboolean
act_relation_word_is (const char *word, const char *class)
{
  const char *const *row =
      act_table_find (act_table_get ("relation-words"), word);
  gsize length = strlen (class);

  for (const char *at = row ? strstr (row[1], class) : NULL; at;
       at = strstr (at + 1, class))
    if ((at == row[1] || at[-1] == ' ') &&
        (at[length] == ' ' || at[length] == '\0'))
      return TRUE;
  return FALSE;
}
