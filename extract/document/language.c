#include "document/language.h"

#include "document/utf8.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* So many words are looked at, and so many are needed to tell. */
#define WORDS_MAX 400
#define WORDS_MIN 25

/* Longest small word, bytes. */
#define SMALL 12

/** Words of a text: all of them, small ones of English and of others, those in
    another script. */
typedef struct {
  guint all, english, other, strange;
} Count;

/* Latin letters end here. */
static gboolean
is_latin (gunichar c)
{
  return c < 0x250 || (c >= 0x1e00 && c < 0x1f00);
}

static void
count_word (Count *count, const char *begin, const char *end)
{
  const ActTable *table = act_table_get ("language-words");
  const char *const *row = NULL;

  count->all++;
  if (!is_latin (g_utf8_get_char (begin)))
    count->strange++;
  else if (end - begin <= SMALL) {
    g_autofree char *lower = g_utf8_strdown (begin, end - begin);
    row = act_table_find (table, lower);
  }
  if (row && strcmp (row[act_table_get_column (table, "language")], "en") == 0)
    count->english++;
  else if (row)
    count->other++;
}

gboolean
act_language_is_english (const char *text, gsize length)
{
  const char *end = text + length, *word = NULL;
  Count count = {0};

  for (const char *p = text; p < end && count.all < WORDS_MAX;
       p = act_utf8_next (p)) {
    const gboolean letter = g_unichar_isalpha (g_utf8_get_char (p));
    if (letter && !word)
      word = p;
    if (!letter && word) {
      count_word (&count, word, p);
      word = NULL;
    }
  }
  if (count.all < WORDS_MIN)
    return TRUE;
  if (count.strange * 2 > count.all)
    return FALSE;
  /* One small word in six or more, and few of English beside them. */
  return count.other * 6 < count.all || count.other < count.english * 2;
}
