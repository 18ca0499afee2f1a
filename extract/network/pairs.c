/* Packs a matrix so that no sum of products overflows 16 bits. */
#include "pairs.h"

#include <stdlib.h>
#include <string.h>

/* What limits the sums of a step in 16 bits, of two weights each: how far up
   and how far down each may go. */
#define N_LOADS ACT_PAIRS_STEP

/* Most that the weights of a load may come to: 258 * 127 < 2^15. */
#define MOST 258

/* A step before it has its place. @most: the largest load */
typedef struct {
  gint8 weights[ACT_PAIRS_STEP];
  guint16 loads[N_LOADS];
  guint most, quad;
} Step;

typedef struct {
  guint16 loads[N_LOADS];
  guint n;
  const Step *steps[ACT_PAIRS_RUN];
} Run;

/* What is made, for all groups of outputs so far. */
typedef struct {
  const ActMatrix *matrix;
  guint n_quads;
  Step *steps; /* [n_quads] of the group at hand */
  Run *runs;   /* [n_quads] */
  guint32 *first;
  guint16 *places;
  gint8 *weights;
  guint32 n_steps;
} Packing;

/* What the weights @a and @b of a sum add to its two loads. Inputs below 128
   have no sign: positive weights move the sum up, negative ones down. Others
   have, and any weight moves it either way. */
static void
set_loads (const ActMatrix *matrix, gint a, gint b, guint16 loads[2])
{
  if (matrix->input_zero == ACT_STATE_ZERO) {
    loads[0] = (guint16) (MAX (a, 0) + MAX (b, 0));
    loads[1] = (guint16) (MAX (-a, 0) + MAX (-b, 0));
  } else {
    loads[0] = loads[1] = (guint16) (abs (a) + abs (b));
  }
}

static void
fill_step (const ActMatrix *matrix, guint group, guint quad, Step *step)
{
  const gsize output = (gsize) group * ACT_PAIRS_OUTPUTS;

  memcpy (step->weights,
          matrix->weights + output / 16 * matrix->kp * 16 +
              (gsize) quad * 4 * 16 + output % 16 * 4,
          sizeof step->weights);
  step->quad = quad;
  step->most = 0;
  for (guint i = 0; i < N_LOADS; i += 2)
    set_loads (matrix, step->weights[i], step->weights[i + 1], step->loads + i);
  for (guint i = 0; i < N_LOADS; i++)
    step->most = MAX (step->most, step->loads[i]);
}

/* The heaviest first; all steps differ in their quads. */
static int
compare_steps (const void *a, const void *b)
{
  const Step *x = a, *y = b;

  if (x->most != y->most)
    return x->most < y->most ? 1 : -1;
  return (x->quad > y->quad) - (x->quad < y->quad);
}

static gboolean
fits (const Run *run, const Step *step)
{
  guint16 most = 0;

  if (run->n == ACT_PAIRS_RUN)
    return FALSE;
  for (guint i = 0; i < N_LOADS; i++)
    most = MAX (most, (guint16) (run->loads[i] + step->loads[i]));
  return most <= MOST;
}

/* Puts each step into the first run that has room. Returns how many runs. */
static guint
make_runs (Packing *packing)
{
  guint n_runs = 0;

  for (guint i = 0; i < packing->n_quads; i++) {
    const Step *step = &packing->steps[i];
    guint at = 0;
    Run *run;

    if (!step->most) /* nothing but zeros, as are all that follow */
      break;
    while (at < n_runs && !fits (&packing->runs[at], step))
      at++;
    run = &packing->runs[at];
    if (at == n_runs) {
      *run = (Run){.n = 0};
      n_runs++;
    }
    run->steps[run->n++] = step;
    for (guint k = 0; k < N_LOADS; k++)
      run->loads[k] = (guint16) (run->loads[k] + step->loads[k]);
  }
  return n_runs;
}

static void
pack_group (Packing *packing, guint group)
{
  guint n_runs;

  for (guint quad = 0; quad < packing->n_quads; quad++)
    fill_step (packing->matrix, group, quad, &packing->steps[quad]);
  qsort (packing->steps, packing->n_quads, sizeof *packing->steps,
         compare_steps);
  n_runs = make_runs (packing);
  for (guint size = ACT_PAIRS_RUN; size > 0; size--) {
    *packing->first++ = packing->n_steps;
    for (guint i = 0; i < n_runs; i++)
      for (guint k = 0; packing->runs[i].n == size && k < size; k++) {
        const Step *step = packing->runs[i].steps[k];
        const gsize at = packing->n_steps++;

        packing->places[at] = (guint16) (step->quad * ACT_PAIRS_ROWS);
        memcpy (packing->weights + at * ACT_PAIRS_STEP, step->weights,
                ACT_PAIRS_STEP);
      }
  }
}

static gsize
round_up (gsize size)
{
  return (size + 63) & ~(gsize) 63;
}

ActPairs *
act_pairs_new (const ActMatrix *matrix)
{
  const guint n_groups = matrix->np / ACT_PAIRS_OUTPUTS;
  const guint n_quads = matrix->kp / 4;
  const gsize most = (gsize) n_groups * n_quads;
  const gsize first_at = round_up (sizeof (ActPairs));
  const gsize places_at =
      first_at + round_up ((n_groups * ACT_PAIRS_RUN + 1) * sizeof (guint32));
  const gsize weights_at = places_at + round_up (most * sizeof (guint16));
  g_autofree Step *steps = g_new (Step, n_quads);
  g_autofree Run *runs = g_new (Run, n_quads);
  guint8 *memory = g_aligned_alloc0 (1, weights_at + most * ACT_PAIRS_STEP, 64);
  ActPairs *pairs = (gpointer) memory;
  Packing packing = {.matrix = matrix,
                     .n_quads = n_quads,
                     .steps = steps,
                     .runs = runs,
                     .first = (gpointer) (memory + first_at),
                     .places = (gpointer) (memory + places_at),
                     .weights = (gpointer) (memory + weights_at)};

  *pairs = (ActPairs){packing.first, packing.places, packing.weights};
  for (guint group = 0; group < n_groups; group++)
    pack_group (&packing, group);
  *packing.first = packing.n_steps;
  return pairs;
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
