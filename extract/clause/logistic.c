#include "clause/logistic.h"

#include "lexicon/lexicon.h"

#include <math.h>

void
act_logistic_load (const char *table, const char *column,
                   const char *const *names, guint n, float *weights)
{
  const ActTable *rows = act_table_get (table);
  guint index = act_table_get_column (rows, column);

  for (guint i = 0; i < n; i++) {
    const char *const *row = act_table_find (rows, names[i]);
    if (!row)
      g_error ("%s.tsv: no row '%s'", table, names[i]);
    weights[i] = (float) g_ascii_strtod (row[index], NULL);
  }
}

float
act_logistic_add_up (const float *features, const float *weights, guint n)
{
  float sum = 0;

  for (guint i = 0; i < n; i++)
    sum += features[i] * weights[i];
  return sum;
}

float
act_logistic_estimate (const float *features, const float *weights, guint n)
{
  return 1 / (1 + expf (-act_logistic_add_up (features, weights, n)));
}

float
act_logistic_clamp_log (float probability)
{
  return logf (CLAMP (probability, 0.05f, 1));
}

guint
act_logistic_count_words (const char *text)
{
  guint n = 0;

  for (char before = ' '; *text; before = *text++)
    n += before == ' ' && *text != ' ';
  return n;
}
