#include "lexicon/text-index.h"

void
act_text_index_init (ActTextIndex *index, gsize n)
{
  for (index->n_slots = 2; index->n_slots < 2 * n;)
    index->n_slots *= 2;
  index->tags = g_new0 (guint32, index->n_slots);
  index->items = g_new0 (guint32, index->n_slots);
  index->keys = g_new0 (const char *, index->n_slots);
}

void
act_text_index_clear (ActTextIndex *index)
{
  g_free (index->tags);
  g_free (index->items);
  g_free ((gpointer) index->keys);
}

void
act_text_index_add (ActTextIndex *index, const char *key, guint32 item)
{
  const guint64 hash = act_text_hash (key, strlen (key));
  gsize i = hash & (index->n_slots - 1);

  if (act_text_index_find (index, key, hash) != ACT_TEXT_INDEX_NONE)
    return;
  while (index->tags[i])
    i = (i + 1) & (index->n_slots - 1);
  index->tags[i] = (guint32) (hash >> 32) | 1;
  index->items[i] = item;
  index->keys[i] = key;
}
