/* Tables of knowledge: the .tsv files of lexicon/, part of the program. */
#ifndef ACTANT_LEXICON_H
#define ACTANT_LEXICON_H

#include <glib.h>
#include <string.h>

/* A table: comment lines start with '#' (the first of them says what the table
   is, one says its licence and source); then a header line with the names of
   the columns; then rows. Fields are separated by single TABs; the first field
   is the key, unique in its table. Missing fields at a row's end are "". */
typedef struct ActTable ActTable;

/* The table of this name ("speech-verbs"; a constant, whose address is
   remembered), parsed on first use by whichever thread comes first and then
   immutable. It is a contract breach to ask for one that does not exist.
   Borrowed, for ever. */
const ActTable *act_table_get (const char *name);

/* The row of @key or NULL; the field of column @column of such a row (never
   NULL, "" when empty). Borrowed, for ever. */
const char *const *act_table_find (const ActTable *table, const char *key);
guint act_table_get_column (const ActTable *table, const char *column);

/* act_table_find () != NULL. */
gboolean act_table_has (const ActTable *table, const char *key);

/* The row of a table of words and their signatures (matrix-words,
   verdict-words, attitude-words), or NULL. @kind: 'v', 'a' or 'n'. */
const char *const *act_signature_find (const char *table, const char *lemma,
                                       char kind);

/* Whether @list, with @separator between its items, has @item; nothing is no
   item of any. */
gboolean act_list_has (const char *list, const char *item, char separator);

/* Whether the second field of @key's row, a list with @separator between, has
   @kind; FALSE for a key that is not there. @table: name. */
gboolean act_table_lists (const char *table, const char *key, const char *kind,
                          char separator);

/* Whether one of the @strings, up to NULL, is @text: g_strv_contains () without
   a call where the first letters differ, as they mostly do. */
static inline gboolean
act_strings_have (const char *const *strings, const char *text)
{
  for (; *strings; strings++)
    if (**strings == *text && strcmp (*strings, text) == 0)
      return TRUE;
  return FALSE;
}

/* All rows in the order of the file. */
guint act_table_count (const ActTable *table);
const char *const *act_table_get_row (const ActTable *table, guint index);

#endif
