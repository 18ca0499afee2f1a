/* Trades by which persons of one name are told apart (lexicon/trades.tsv). */
#include "lexicon/lexicon.h"

#include <actant/names.h>
#include <string.h>

/* The row of the words from @begin to the end of the phrase. */
static const char *const *
find_row (const char *begin)
{
  return act_table_find (act_table_get ("trades"), begin);
}

const char *
act_names_trade (const char *phrase)
{
  g_autofree char *lower = NULL;
  const char *const *row = NULL;
  char *last, *before;

  g_return_val_if_fail (phrase, NULL);
  lower = g_utf8_strdown (phrase, -1);
  last = strrchr (lower, ' ');
  if (!last) {
    row = find_row (lower);
  } else {
    *last = '\0';
    before = strrchr (lower, ' ');
    *last = ' ';
    row = find_row (before ? before + 1 : lower);
    if (!row)
      row = find_row (last + 1);
  }
  return row && *row[1] ? row[1] : NULL;
}
