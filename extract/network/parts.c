#include "parts.h"

#include "lexicon/lexicon.h"

#include <stdlib.h>

/* The byte that stands for a state of 0. */
#define ZERO 64

/* Makes the sums numbers about as large as the other features of a statement.
 */
#define UNIT 4096.0f

gint8 *
act_parts_load (const char *version, guint width)
{
  const ActTable *table = act_table_get ("statement-states");
  g_autofree gint8 *weights = g_new (gint8, ACT_N_PART * (gsize) width);

  for (guint i = 0; i < width; i++) {
    g_autofree char *key = g_strdup_printf ("%s %u", version, i);
    const char *const *row = act_table_find (table, key);
    if (!row)
      return NULL;
    for (guint part = 0; part < ACT_N_PART; part++)
      weights[part * (gsize) width + i] = (gint8) atoi (row[1 + part]);
  }
  return g_steal_pointer (&weights);
}

void
act_parts_measure (const gint8 *weights, const guint8 *state, guint width,
                   float parts[ACT_N_PART])
{
  for (guint part = 0; part < ACT_N_PART; part++) {
    const gint8 *row = weights + part * (gsize) width;
    gint32 sum = 0;

    for (guint i = 0; i < width; i++)
      sum += (state[i] - ZERO) * row[i];
    parts[part] = (float) sum / UNIT;
  }
}
