#include "proposition/relation-word.h"

#include "lexicon/lexicon.h"

gboolean
act_relation_word_is (const char *word, const char *class)
{
  return act_table_lists ("relation-words", word, class, ' ');
}
