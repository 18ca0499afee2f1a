#include "parts.h"

#include "lexicon/lexicon.h"

#include <stdlib.h>

/* The byte that stands for a state of 0. */
#define ZERO 64

/* What the weights are multiples of: one of this many. */
#define UNIT 32768.0f

#define N_ROWS (ACT_N_FAULT * ACT_N_PART)

gint8 *
act_parts_load (const char *version, guint width)
{
  const ActTable *table = act_table_get ("statement-states");
  g_autofree gint8 *weights = g_new (gint8, N_ROWS * (gsize) width);

  for (guint i = 0; i < width; i++) {
    g_autofree char *key = g_strdup_printf ("%s %u", version, i);
    const char *const *row = act_table_find (table, key);
    if (!row)
      return NULL;
    for (guint k = 0; k < N_ROWS; k++)
      weights[k * (gsize) width + i] = (gint8) atoi (row[1 + k]);
  }
  return g_steal_pointer (&weights);
}

void
act_parts_measure (const gint8 *weights, const guint8 *state, guint width,
                   float parts[ACT_N_FAULT][ACT_N_PART])
{
  for (guint k = 0; k < N_ROWS; k++) {
    const gint8 *row = weights + k * (gsize) width;
    gint32 sum = 0;

    for (guint i = 0; i < width; i++)
      sum += (state[i] - ZERO) * row[i];
    parts[k / ACT_N_PART][k % ACT_N_PART] = (float) sum / UNIT;
  }
}
