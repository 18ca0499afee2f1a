#include "lexicon/lexicon.h"

#include "lexicon/lexicon-data.h"
#include "lexicon/text-index.h"

#include <string.h>

enum {
  RECENT = 256, /* tables asked for last, by name */
  STARTS = 2048 /* kinds of beginnings of a key; a power of two */
};

/** ActTable:
 * @starts: bits: how keys begin. Four fifths of the words that a table is
 *   asked for are in none, which this tells at less cost than @index
 * @index: number of the row by its key
 */
struct ActTable {
  guint64 starts[STARTS / 64];
  char *text; /* a copy, cut into fields */
  GPtrArray *columns;
  GPtrArray *rows; /* of const char ** with as many fields as columns */
  ActTextIndex index;
};

/* Cuts a line in place into at most @n fields; missing ones are "". */
static const char **
cut_row (char *line, guint n)
{
  const char **row = g_new (const char *, n);

  for (guint i = 0; i < n; i++) {
    char *tab = strchr (line, '\t');
    row[i] = line;
    if (tab) {
      *tab = '\0';
      line = tab + 1;
    } else {
      line += strlen (line);
    }
  }
  return row;
}

/* Number of the kind of the first three bytes. */
static guint
get_start (const char *key)
{
  guint start = (guchar) key[0];

  if (key[0])
    start = start * 37 + (guchar) key[1];
  if (key[0] && key[1])
    start = start * 37 + (guchar) key[2];
  return start & (STARTS - 1);
}

static void
index_rows (ActTable *table)
{
  act_text_index_init (&table->index, table->rows->len);
  for (guint32 i = 0; i < table->rows->len; i++) {
    const char **row = g_ptr_array_index (table->rows, i);
    const guint start = get_start (row[0]);
    table->starts[start / 64] |= G_GUINT64_CONSTANT (1) << start % 64;
    act_text_index_add (&table->index, row[0], i);
  }
}

static ActTable *
table_new (const ActTableData *data)
{
  ActTable *table = g_new0 (ActTable, 1);
  char *next, *rest;

  table->text = g_memdup2 (data->text, data->length + 1);
  table->columns = g_ptr_array_new ();
  table->rows = g_ptr_array_new ();

  for (char *line = table->text; line && *line; line = next) {
    next = strchr (line, '\n');
    if (next)
      *next++ = '\0';
    if (*line == '#' || *line == '\0')
      continue;
    if (table->columns->len == 0) {
      for (char *name = strtok_r (line, "\t", &rest); name;
           name = strtok_r (NULL, "\t", &rest))
        g_ptr_array_add (table->columns, name);
      continue;
    }
    g_ptr_array_add (table->rows, cut_row (line, table->columns->len));
  }
  index_rows (table);
  return table;
}

static gpointer
load_all (gpointer unused)
{
  GHashTable *tables = g_hash_table_new (g_str_hash, g_str_equal);

  (void) unused;
  for (const ActTableData *data = act_table_data; data->name; data++)
    g_hash_table_insert (tables, (gpointer) (guintptr) data->name,
                         table_new (data));
  return tables;
}

const ActTable *
act_table_get (const char *name)
{
  static GOnce once = G_ONCE_INIT;
  static _Thread_local struct {
    const char *name;
    const ActTable *table;
  } recent[RECENT]; /* by the address of the name */
  const gsize place = ((guintptr) name >> 2) % RECENT;
  GHashTable *tables;

  if (recent[place].name == name)
    return recent[place].table;
  tables = g_once (&once, load_all, NULL);
  recent[place].table = g_hash_table_lookup (tables, name);
  if (!recent[place].table)
    g_error ("no table '%s' in extract/lexicon", name);
  recent[place].name = name;
  return recent[place].table;
}

const char *const *
act_table_find (const ActTable *table, const char *key)
{
  const guint start = get_start (key);
  guint32 row;

  if (!(table->starts[start / 64] >> start % 64 & 1))
    return NULL;
  row = act_text_index_find (&table->index, key,
                             act_text_hash (key, strlen (key)));
  return row == ACT_TEXT_INDEX_NONE ? NULL : table->rows->pdata[row];
}

gboolean
act_table_has (const ActTable *table, const char *key)
{
  return act_table_find (table, key) != NULL;
}

const char *const *
act_signature_find (const char *table, const char *lemma, char kind)
{
  char key[64];
  const gsize length = strlen (lemma);

  if (length > sizeof key - 3)
    return NULL;
  memcpy (key, lemma, length);
  key[length] = '/';
  key[length + 1] = kind;
  key[length + 2] = '\0';
  return act_table_find (act_table_get (table), key);
}

gboolean
act_list_has (const char *list, const char *item, char separator)
{
  const gsize length = strlen (item);

  if (length == 0)
    return FALSE;
  for (const char *at = strstr (list, item); at; at = strstr (at + 1, item))
    if ((at == list || at[-1] == separator) &&
        (at[length] == separator || at[length] == '\0'))
      return TRUE;
  return FALSE;
}

gboolean
act_table_lists (const char *table, const char *key, const char *kind,
                 char separator)
{
  const char *const *row = act_table_find (act_table_get (table), key);

  return row && act_list_has (row[1], kind, separator);
}

guint
act_table_get_column (const ActTable *table, const char *column)
{
  for (guint i = 0; i < table->columns->len; i++)
    if (strcmp (g_ptr_array_index (table->columns, i), column) == 0)
      return i;
  g_error ("no column '%s'", column);
}

guint
act_table_count (const ActTable *table)
{
  return table->rows->len;
}

const char *const *
act_table_get_row (const ActTable *table, guint index)
{
  return g_ptr_array_index (table->rows, index);
}
