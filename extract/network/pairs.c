/* Packs a matrix so that no pair of products overflows 16 bits. */
#include "pairs.h"

#include <string.h>

/* Most that neighbouring weights may sum to: 255 * 128 < 2^15. */
#define MAX_SUM 128

#define N_PAIRS (ACT_PAIRS_INPUTS / 2)
#define STEP_SIZE (ACT_PAIRS_OUTPUTS * 4)

/* Columns of sixteen inputs, and how many outputs have too large a sum for each
   two of them. */
typedef struct {
  gint8 *columns; /* [ACT_PAIRS_INPUTS][np] */
  guint cost[ACT_PAIRS_INPUTS][ACT_PAIRS_INPUTS];
} Block;

static gint8
weight_at (const ActMatrix *matrix, guint output, guint input)
{
  if (input >= matrix->kp)
    return 0;
  return matrix->weights[(gsize) (output / 16) * matrix->kp * 16 +
                         input / 4 * 64 + output % 16 * 4 + input % 4];
}

static guint
count_large (const gint8 *a, const gint8 *b, guint n)
{
  guint16 count = 0;

  G_STATIC_ASSERT (4 * ACT_MAX_INPUTS < G_MAXUINT16);
  for (guint i = 0; i < n; i++) {
    const gint16 sum = (gint16) (a[i] + b[i]);

    count = (guint16) (count + (sum > MAX_SUM || sum < -MAX_SUM));
  }
  return count;
}

static void
fill_block (Block *block, const ActMatrix *matrix, guint begin)
{
  for (guint i = 0; i < ACT_PAIRS_INPUTS; i++)
    for (guint n = 0; n < matrix->np; n++)
      block->columns[i * matrix->np + n] = weight_at (matrix, n, begin + i);
  for (guint a = 0; a < ACT_PAIRS_INPUTS; a++)
    for (guint b = 0; b < a; b++)
      block->cost[a][b] = block->cost[b][a] =
          count_large (block->columns + a * matrix->np,
                       block->columns + b * matrix->np, matrix->np);
}

static void
swap_bytes (guint8 *a, guint8 *b)
{
  const guint8 kept = *a;

  *a = *b;
  *b = kept;
}

/* Exchanges partners of two pairs where that costs less. */
static gboolean
improve_two (const Block *block, guint8 *p, guint8 *q)
{
  const guint now = block->cost[p[0]][p[1]] + block->cost[q[0]][q[1]];

  for (guint i = 0; i < 2; i++)
    if (block->cost[p[0]][q[i]] + block->cost[p[1]][q[1 - i]] < now) {
      swap_bytes (&p[1], &q[i]);
      return TRUE;
    }
  return FALSE;
}

/* Every exchange lowers the sum of costs, so this ends. Pairs of like costs
   come together in a step. */
static void
order_block (const Block *block, guint8 *order)
{
  gboolean changed;

  for (guint i = 0; i < ACT_PAIRS_INPUTS; i++)
    order[i] = (guint8) i;
  do {
    changed = FALSE;
    for (guint p = 0; p < N_PAIRS; p++)
      for (guint q = p + 1; q < N_PAIRS; q++)
        changed |= improve_two (block, order + 2 * p, order + 2 * q);
  } while (changed);
  for (guint p = 0; p < N_PAIRS; p++)
    for (guint q = p;
         q > 0 && block->cost[order[2 * q]][order[2 * q + 1]] <
                      block->cost[order[2 * q - 2]][order[2 * q - 1]];
         q--)
      for (guint i = 0; i < 2; i++)
        swap_bytes (&order[2 * q + i], &order[2 * q - 2 + i]);
}

/* Takes from the first of two weights what is too much. */
static void
split_pair (gint8 *pair, gint8 *rest)
{
  const gint sum = pair[0] + pair[1];
  const gint excess = sum - CLAMP (sum, -MAX_SUM, MAX_SUM);

  pair[0] = (gint8) (pair[0] - excess);
  rest[0] = (gint8) excess;
  rest[1] = 0;
}

static gboolean
is_zero (const gint8 *step)
{
  for (guint i = 0; i < STEP_SIZE; i++)
    if (step[i])
      return FALSE;
  return TRUE;
}

/* The one or two steps of four places for eight outputs; none where all their
   weights are 0. Returns how many. */
static guint
make_steps (const ActMatrix *matrix, const guint8 *order, guint output,
            guint quad, gint8 *steps)
{
  gint8 *rest = steps + STEP_SIZE;
  const guint begin = quad * 4 / ACT_PAIRS_INPUTS * ACT_PAIRS_INPUTS;

  for (guint i = 0; i < ACT_PAIRS_OUTPUTS; i++)
    for (guint j = 0; j < 4; j++)
      steps[4 * i + j] =
          weight_at (matrix, output + i, begin + order[quad * 4 + j]);
  for (guint i = 0; i < STEP_SIZE; i += 2)
    split_pair (steps + i, rest + i);
  if (is_zero (rest))
    return is_zero (steps) ? 0 : 1;
  return 2;
}

static gsize
round_up (gsize size)
{
  return (size + 63) & ~(gsize) 63;
}

/* One block of memory that holds it all. */
static ActPairs *
join (const guint8 *order, gsize n_order, const guint32 *first, gsize n_first,
      const GArray *places, const gint8 *weights)
{
  const gsize sizes[] = {sizeof (ActPairs), n_order, n_first * sizeof *first,
                         places->len * sizeof (guint16),
                         (gsize) places->len * STEP_SIZE};
  gsize offsets[G_N_ELEMENTS (sizes) + 1] = {0};
  guint8 *memory;
  ActPairs *pairs;

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    offsets[i + 1] = offsets[i] + round_up (sizes[i]);
  memory = g_aligned_alloc0 (1, offsets[G_N_ELEMENTS (sizes)], 64);
  pairs = (gpointer) memory;
  pairs->order = memcpy (memory + offsets[1], order, sizes[1]);
  pairs->first = memcpy (memory + offsets[2], first, sizes[2]);
  if (places->len) {
    memcpy (memory + offsets[3], places->data, sizes[3]);
    memcpy (memory + offsets[4], weights, sizes[4]);
  }
  pairs->places = (gpointer) (memory + offsets[3]);
  pairs->weights = (gpointer) (memory + offsets[4]);
  return pairs;
}

ActPairs *
act_pairs_new (const ActMatrix *matrix)
{
  const guint n_groups = matrix->np / ACT_PAIRS_OUTPUTS;
  const guint n_blocks = (matrix->kp + ACT_PAIRS_INPUTS - 1) / ACT_PAIRS_INPUTS;
  const guint n_quads = n_blocks * ACT_PAIRS_INPUTS / 4;
  g_autofree gint8 *columns = g_malloc ((gsize) matrix->np * ACT_PAIRS_INPUTS);
  g_autofree guint8 *order = g_malloc ((gsize) n_blocks * ACT_PAIRS_INPUTS);
  g_autofree guint32 *first = g_new (guint32, n_groups + 1);
  g_autofree gint8 *weights =
      g_malloc (2 * (gsize) n_groups * n_quads * STEP_SIZE);
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (guint16));
  Block block = {.columns = columns};

  for (guint i = 0; i < n_blocks; i++) {
    fill_block (&block, matrix, i * ACT_PAIRS_INPUTS);
    order_block (&block, order + i * ACT_PAIRS_INPUTS);
  }
  for (guint group = 0; group < n_groups; group++) {
    first[group] = places->len;
    for (guint quad = 0; quad < n_quads; quad++) {
      const guint16 place = (guint16) (quad * ACT_PAIRS_ROWS);
      gint8 *steps = weights + (gsize) places->len * STEP_SIZE;

      for (guint n = make_steps (matrix, order, group * ACT_PAIRS_OUTPUTS, quad,
                                 steps);
           n > 0; n--)
        g_array_append_val (places, place);
    }
  }
  first[n_groups] = places->len;
  return join (order, (gsize) n_blocks * ACT_PAIRS_INPUTS, first,
               (gsize) n_groups + 1, places, weights);
}

const ActPairs *
act_pairs_get (const ActMatrix *matrix)
{
  ActPairs *pairs = g_atomic_pointer_get (matrix->packed);

  if (pairs)
    return pairs;
  pairs = act_pairs_new (matrix);
  if (g_atomic_pointer_compare_and_exchange (matrix->packed, NULL, pairs))
    return pairs;
  g_aligned_free (pairs); /* another thread was faster */
  return g_atomic_pointer_get (matrix->packed);
}
