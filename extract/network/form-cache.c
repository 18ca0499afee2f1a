#include "form-cache.h"

#include <string.h>

#define WAYS 2
#define SETS (ACT_FORM_CACHE_WORDS / WAYS)

/* Bytes of a form with its NUL; of a million words of news 11 are longer. */
#define FORM_SIZE 24

/* Words whose sums are computed together. */
#define CHUNK 64

#define ALIGNMENT 64

/* @batch: in which it was asked for last, 0 when there is no word here. */
typedef struct {
  char form[FORM_SIZE];
  guint64 batch;
} Entry;

typedef struct {
  const char *form; /* NULL: the root */
  guint32 row;
} Missing;

/* Rows of @sums: the entries', the root's, then those of single places. */
struct ActFormCache {
  const ActModel *model;
  const ActKernel *kernel;
  Entry entries[SETS][WAYS];
  guint64 batch;
  Missing missing[ACT_FORM_CACHE_BATCH + 1];
  guint n_missing, n_places;
  gint32 *sums[2];
  guint8 *input;      /* [CHUNK][wx.kp] */
  gint32 *chunk_sums; /* [CHUNK][wx.np] */
};

static void
add_missing (ActFormCache *cache, const char *form, guint32 row)
{
  cache->missing[cache->n_missing++] = (Missing){form, row};
}

ActFormCache *
act_form_cache_new (const ActModel *model, const ActKernel *kernel)
{
  const ActMatrix *wx = &model->layers[0].wx[0];
  const gsize rows = ACT_FORM_CACHE_WORDS + 1 + ACT_FORM_CACHE_BATCH;
  ActFormCache *cache = g_new0 (ActFormCache, 1);

  cache->model = model;
  cache->kernel = kernel;
  for (guint back = 0; back < 2; back++)
    cache->sums[back] =
        g_aligned_alloc (rows * wx->np, sizeof (gint32), ALIGNMENT);
  cache->input = g_aligned_alloc (CHUNK, wx->kp, ALIGNMENT);
  cache->chunk_sums =
      g_aligned_alloc ((gsize) CHUNK * wx->np, sizeof (gint32), ALIGNMENT);
  add_missing (cache, NULL, ACT_FORM_CACHE_ROOT);
  return cache;
}

void
act_form_cache_free (ActFormCache *cache)
{
  if (!cache)
    return;
  g_aligned_free (cache->sums[0]);
  g_aligned_free (cache->sums[1]);
  g_aligned_free (cache->input);
  g_aligned_free (cache->chunk_sums);
  g_free (cache);
}

void
act_form_cache_begin (ActFormCache *cache)
{
  cache->batch++;
  cache->n_places = 0;
}

guint32
act_form_cache_find (ActFormCache *cache, const char *form)
{
  const gsize size = strlen (form) + 1;
  const guint64 hash = act_fnv_add (ACT_FNV_START, form, size - 1);
  const guint32 set = (guint32) (hash ^ (hash >> 32)) % SETS;
  Entry *entries = cache->entries[set], *oldest = &entries[0];
  guint32 row;

  for (guint way = 0; way < WAYS && size <= FORM_SIZE; way++) {
    Entry *entry = &entries[way];

    if (entry->batch && memcmp (entry->form, form, size) == 0) {
      entry->batch = cache->batch;
      return set * WAYS + way;
    }
    if (entry->batch < oldest->batch)
      oldest = entry;
  }
  if (size <= FORM_SIZE && oldest->batch < cache->batch) {
    memcpy (oldest->form, form, size);
    oldest->batch = cache->batch;
    row = (guint32) (oldest - cache->entries[0]);
  } else {
    g_assert (cache->n_places < ACT_FORM_CACHE_BATCH);
    row = ACT_FORM_CACHE_ROOT + 1 + cache->n_places++;
  }
  add_missing (cache, form, row);
  return row;
}

/* The concatenated embeddings of a word, or for NULL of the root. */
static void
embed (const ActModel *model, const char *form, guint8 *row)
{
  guint32 rows[ACT_N_TABLES] = {ACT_ROW_ROOT};
  guint n = 0;

  if (form)
    act_features_of (form, &model->vocabulary, model->n_rows, rows);
  for (guint i = 0; i < ACT_N_TABLES; i++) {
    const ActEmbedding *table = &model->tables[i];

    memcpy (row + n, table->rows + (gsize) rows[i] * table->width,
            table->width);
    n += table->width;
  }
  for (guint i = 0; i < n; i++)
    row[i] ^= ACT_EMBEDDING_ZERO; /* adds it: the top bit turns over */
}

static void
compute (ActFormCache *cache, const Missing *missing, guint n)
{
  const ActMatrix *wx = cache->model->layers[0].wx;

  for (guint i = 0; i < n; i++)
    embed (cache->model, missing[i].form, cache->input + (gsize) i * wx->kp);
  for (guint back = 0; back < 2; back++) {
    cache->kernel->multiply (&wx[back], cache->input, wx->kp, n,
                             cache->chunk_sums);
    for (guint i = 0; i < n; i++)
      memcpy (cache->sums[back] + (gsize) missing[i].row * wx->np,
              cache->chunk_sums + (gsize) i * wx->np, wx->np * sizeof (gint32));
  }
}

void
act_form_cache_finish (ActFormCache *cache, const gint32 *sums[2])
{
  for (guint i = 0; i < cache->n_missing; i += CHUNK)
    compute (cache, cache->missing + i, MIN (cache->n_missing - i, CHUNK));
  cache->n_missing = 0;
  sums[0] = cache->sums[0];
  sums[1] = cache->sums[1];
}
