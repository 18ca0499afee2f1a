#include "proposition/relation-word.h"

#include "lexicon/lexicon.h"

#include <string.h>

gboolean
act_relation_word_is (const char *word, const char *class)
{
  return act_table_lists ("relation-words", word, class, ' ');
}

const char *
act_relation_word_get_last (const char *text)
{
  const char *blank = strrchr (text, ' ');

  return blank ? blank + 1 : text;
}

gboolean
act_relation_is_of_number (const char *label)
{
  return g_str_has_suffix (label, " one of") ||
         g_str_has_suffix (label, " among");
}
