#include "view/strings.h"

/* Bytes of memory that are asked for at a time. */
#define CHUNK (256 * 1024)

struct ActStrings {
  gatomicrefcount references;
  GStringChunk *chunk;
  GHashTable *table; /* set of the strings of @chunk; NULL when frozen */
  GPtrArray *texts;
};

ActStrings *
act_strings_new (void)
{
  ActStrings *strings = g_new0 (ActStrings, 1);

  g_atomic_ref_count_init (&strings->references);
  strings->chunk = g_string_chunk_new (CHUNK);
  strings->table = g_hash_table_new (g_str_hash, g_str_equal);
  strings->texts = g_ptr_array_new_with_free_func (g_free);
  return strings;
}

ActStrings *
act_strings_ref (ActStrings *strings)
{
  g_atomic_ref_count_inc (&strings->references);
  return strings;
}

void
act_strings_unref (ActStrings *strings)
{
  if (!strings || !g_atomic_ref_count_dec (&strings->references))
    return;
  act_strings_freeze (strings);
  g_string_chunk_free (strings->chunk);
  g_ptr_array_unref (strings->texts);
  g_free (strings);
}

const char *
act_strings_intern (ActStrings *strings, const char *string)
{
  char *known;

  if (!string)
    return NULL;
  g_return_val_if_fail (strings->table, NULL);
  known = g_hash_table_lookup (strings->table, string);
  if (!known) {
    known = g_string_chunk_insert (strings->chunk, string);
    g_hash_table_add (strings->table, known);
  }
  return known;
}

const char *
act_strings_take (ActStrings *strings, char *text)
{
  g_ptr_array_add (strings->texts, text);
  return text;
}

void
act_strings_freeze (ActStrings *strings)
{
  g_clear_pointer (&strings->table, g_hash_table_unref);
}
