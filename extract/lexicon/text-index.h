/* Hash tables of texts that are filled once and asked often. */
#ifndef ACTANT_TEXT_INDEX_H
#define ACTANT_TEXT_INDEX_H

#include <glib.h>
#include <string.h>

/** ActTextIndex: an open hash table. Most texts asked for are not there, which
    @tags alone tell, so that only these need be in the cache.
 * @n_slots: a power of two
 * @tags: of the hash, odd; 0 where empty
 * @keys: borrowed
 */
typedef struct {
  gsize n_slots;
  guint32 *tags, *items;
  const char **keys;
} ActTextIndex;

#define ACT_TEXT_INDEX_NONE G_MAXUINT32

/* Of the @n bytes of @text, eight at a time, mixed as MurmurHash does. For
   tables in memory: it depends on the order of bytes. */
static inline guint64
act_text_hash (const char *text, gsize n)
{
  const guint64 by = G_GUINT64_CONSTANT (0xff51afd7ed558ccd);
  guint64 hash = n, piece;

  for (; n >= 8; text += 8, n -= 8) {
    memcpy (&piece, text, 8);
    hash = (hash ^ piece) * by;
    hash ^= hash >> 32;
  }
  if (n > 0) {
    piece = 0;
    memcpy (&piece, text, n);
    hash = (hash ^ piece) * by;
    hash ^= hash >> 32;
  }
  return hash;
}

/* For up to @n texts. Freed with act_text_index_clear (). */
void act_text_index_init (ActTextIndex *index, gsize n);
void act_text_index_clear (ActTextIndex *index);

/* Adds @item by @key, which must outlive the index; the first of a key counts.
 */
void act_text_index_add (ActTextIndex *index, const char *key, guint32 item);

/* The item of the text with this hash, or ACT_TEXT_INDEX_NONE. */
static inline guint32
act_text_index_find (const ActTextIndex *index, const char *key, guint64 hash)
{
  const guint32 tag = (guint32) (hash >> 32) | 1;
  gsize i = hash & (index->n_slots - 1);

  for (; index->tags[i]; i = (i + 1) & (index->n_slots - 1))
    if (index->tags[i] == tag && strcmp (index->keys[i], key) == 0)
      return index->items[i];
  return ACT_TEXT_INDEX_NONE;
}

/* The same by the hash alone, for what may be mistaken once in 2^31 times. */
static inline guint32
act_text_index_find_hash (const ActTextIndex *index, guint64 hash)
{
  const guint32 tag = (guint32) (hash >> 32) | 1;
  gsize i = hash & (index->n_slots - 1);

  for (; index->tags[i]; i = (i + 1) & (index->n_slots - 1))
    if (index->tags[i] == tag)
      return index->items[i];
  return ACT_TEXT_INDEX_NONE;
}

#endif
