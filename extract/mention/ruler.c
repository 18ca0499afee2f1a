/* Who ruled which state, and when: lexicon/rulers.tsv. */
#include "mention/ruler.h"

#include "lexicon/lexicon.h"
#include "mention/role.h"

#include <actant/names.h>
#include <string.h>

/* Year of the document, 0 when it has no date. */
guint
act_rulers_get_year (const ActParse *parse)
{
  const char *date = act_document_get_date (act_parse_get_document (parse));

  return date ? (guint) g_ascii_strtoull (date, NULL, 10) : 0;
}

/* Rows of rulers.tsv by the key of the surname. */
static gpointer
index_rulers (gpointer unused)
{
  const ActTable *table = act_table_get ("rulers");
  GHashTable *index = g_hash_table_new (g_str_hash, g_str_equal);

  (void) unused;
  for (guint i = 0; i < act_table_count (table); i++) {
    const char *const *row = act_table_get_row (table, i);
    const char *blank = strrchr (row[1], ' ');
    char *key = act_names_key (blank ? blank + 1 : row[1]);
    GPtrArray *rows = g_hash_table_lookup (index, key);
    if (!rows) {
      rows = g_ptr_array_new ();
      g_hash_table_insert (index, g_steal_pointer (&key), rows);
    }
    g_ptr_array_add (rows, (gpointer) (guintptr) row);
    g_free (key);
  }
  return index;
}

const GPtrArray *
act_rulers_find (const char *key)
{
  static GOnce once = G_ONCE_INIT;
  GHashTable *index = g_once (&once, index_rulers, NULL);

  return g_hash_table_lookup (index, key);
}

gboolean
act_ruler_is_in_office (const char *const *row, guint year)
{
  guint from = (guint) g_ascii_strtoull (row[4], NULL, 10);
  guint to = *row[5] ? (guint) g_ascii_strtoull (row[5], NULL, 10) : G_MAXUINT;

  return !year || (year >= from && year <= to);
}

gboolean
act_ruler_was_in_office (const char *const *row, guint year)
{
  return *row[5] && (!year || g_ascii_strtoull (row[5], NULL, 10) <= year);
}

/* What the table says of the person: ruler of @country (TRUE) or, with @other,
   of another one; with @office (nullable) in just that office. */
static gboolean
is_ruler (const ActReferences *references, guint32 person, const char *country,
          gboolean other, const char *office)
{
  const char *name = act_references_get (references, person)->core;
  const char *blank = strrchr (name, ' ');
  g_autofree char *key = act_names_key (blank ? blank + 1 : name);
  const GPtrArray *rows = act_rulers_find (key);
  guint year = act_rulers_get_year (references->parse);

  for (guint i = 0; rows && i < rows->len; i++) {
    const char *const *row = rows->pdata[i];
    const char *surname = strrchr (row[1], ' ');
    if (g_str_equal (row[2], country) != other &&
        act_ruler_is_in_office (row, year) &&
        (!office || g_str_equal (row[3], office)) &&
        act_names_compare (blank ? row[1] : surname + 1, name) >=
            ACT_NAMES_SAME)
      return TRUE;
  }
  return FALSE;
}

gboolean
act_role_is_known_ruler (const ActReferences *references, guint32 person,
                         const char *country)
{
  return is_ruler (references, person, country, FALSE, NULL);
}

gboolean
act_role_rules_elsewhere (const ActReferences *references, guint32 person,
                          const char *country)
{
  return is_ruler (references, person, country, TRUE, NULL) &&
         !is_ruler (references, person, country, FALSE, NULL);
}

/* An office that the table has of some country; whoever rules is a leader. */
static gboolean
is_known_office (const char *lemma)
{
  const ActTable *table = act_table_get ("rulers");

  for (guint i = 0; i < act_table_count (table); i++)
    if (g_str_equal (act_table_get_row (table, i)[3], lemma))
      return !g_str_equal (lemma, "leader");
  return FALSE;
}

gboolean
act_role_rules_as_other (const ActReferences *references, guint32 person,
                         const char *country, const char *lemma)
{
  return is_ruler (references, person, country, FALSE, NULL) &&
         is_known_office (lemma) &&
         !is_ruler (references, person, country, FALSE, lemma);
}

gboolean
act_role_has_known_rulers (const char *country)
{
  const ActTable *table = act_table_get ("rulers");

  for (guint i = 0; i < act_table_count (table); i++)
    if (g_str_equal (act_table_get_row (table, i)[2], country))
      return TRUE;
  return FALSE;
}

/* Does the text speak of the state? */
static gboolean
names_state (const ActReferences *references, const char *code)
{
  for (guint32 i = 0; i < references->list->len; i++)
    if (g_strcmp0 (act_references_get (references, i)->country, code) == 0)
      return TRUE;
  return FALSE;
}

const char *
act_role_find_known_state (const ActReferences *references, const char *name,
                           const char *office, gboolean former)
{
  const guint year = act_rulers_get_year (references->parse);
  const char *blank = strrchr (name, ' '), *found = NULL;
  g_autofree char *key = act_names_key (blank ? blank + 1 : name);
  const GPtrArray *rows = act_rulers_find (key);

  for (guint i = 0; rows && i < rows->len; i++) {
    const char *const *row = rows->pdata[i];
    const char *surname = strrchr (row[1], ' ');
    if (!g_str_equal (row[3], office) ||
        !(former ? act_ruler_was_in_office (row, year)
                 : act_ruler_is_in_office (row, year)) ||
        act_names_compare (blank || !surname ? row[1] : surname + 1, name) <
            ACT_NAMES_SAME)
      continue;
    if (found && !g_str_equal (found, row[2]))
      return NULL;
    found = row[2];
  }
  return found && names_state (references, found) ? found : NULL;
}

char
act_role_get_ruler_gender (const char *surname)
{
  g_autofree char *key = act_names_key (surname);
  const GPtrArray *rows = act_rulers_find (key);
  char gender = '\0';

  for (guint i = 0; rows && i < rows->len; i++) {
    const char *const *row = rows->pdata[i];
    const char *blank = strchr (row[1], ' ');
    g_autofree char *given =
        blank ? g_strndup (row[1], (gsize) (blank - row[1])) : NULL;
    g_autofree char *lower = given ? g_utf8_strdown (given, -1) : NULL;
    char own = lower ? act_gazetteer_get_given_gender (lower) : '\0';
    if (act_names_compare (strrchr (row[1], ' ') ? strrchr (row[1], ' ') + 1
                                                 : row[1],
                           surname) < ACT_NAMES_SAME)
      continue;
    if ((own != 'm' && own != 'f') || (gender && own != gender))
      return '\0';
    gender = own;
  }
  return gender;
}
