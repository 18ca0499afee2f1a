/* Kernel for AVX2.
 *
 * vpmaddubsw adds pairs of products of unsigned and signed bytes in 16 bits.
 * The weights are packed in runs of steps whose sums in 16 bits do not overflow
 * (pairs.h), and the sums stay exact. */
#include "kernel.h"

#if defined(__x86_64__)

#define KERNEL_LANES 8
#include "kernel-float.h"
#include "pairs.h"

#include <immintrin.h>

/* Rows that a step goes over together: their sums fill half the registers. */
#define ROWS ACT_PAIRS_ROWS

/* Rows whose inputs are kept ready while all weights go by once. */
#define READY_BLOCKS 4

/* Inputs of ROWS rows, four bytes each, -127..127. */
typedef struct {
  gint32 quads[ACT_MAX_INPUTS / 4][ROWS];
} Inputs;

static gboolean
is_available (void)
{
  return __builtin_cpu_supports ("avx2");
}

static void
prepare (const guint8 *in, gsize in_stride, gsize rows, guint kp,
         Inputs *inputs)
{
  for (gsize r = 0; r < rows; r++, in += in_stride)
    for (guint k = 0; k < kp; k += 4) {
      guint32 quad;

      memcpy (&quad, in + k, sizeof quad);
      /* ACT_ZERO is the top bit. */
      inputs->quads[k / 4][r] = (gint32) (quad ^ 0x01010101u * ACT_ZERO);
    }
}

/* Adds the sums in 16 bits of a run. The addition is inline assembly, since gcc
   12 copies every sum around otherwise. */
static inline __m256i
add_run (__m256i sum, __m256i run)
{
  const __m256i products = _mm256_madd_epi16 (run, _mm256_set1_epi16 (1));

  __asm__("vpaddd %1, %0, %0" : "+x"(sum) : "x"(products));
  return sum;
}

/* All runs of @size steps, the first @count rows; both are constants where this
   is called, so that loops unroll and sums stay in registers. */
static inline __attribute__ ((always_inline)) void
add_runs (const ActPairs *pairs, const guint32 *first, const Inputs *inputs,
          const guint size, const guint count, __m256i sum[ROWS])
{
  const guint32 *range = first + ACT_PAIRS_RUN - size;

  for (guint32 i = range[0]; i < range[1]; i += size) {
    __m256i weights[ACT_PAIRS_RUN], absolute[ACT_PAIRS_RUN];
    const gint32 *quads[ACT_PAIRS_RUN];

    for (guint k = 0; k < size; k++) {
      weights[k] = _mm256_load_si256 (
          (gconstpointer) (pairs->weights + ((gsize) i + k) * ACT_PAIRS_STEP));
      absolute[k] = _mm256_abs_epi8 (weights[k]);
      quads[k] = inputs->quads[0] + pairs->places[i + k];
    }
    for (guint r = 0; r < count; r++) {
      __m256i run = _mm256_setzero_si256 ();

      for (guint k = 0; k < size; k++) {
        const __m256i quad = _mm256_set1_epi32 (quads[k][r]);
        const __m256i products = _mm256_maddubs_epi16 (
            absolute[k], _mm256_sign_epi8 (quad, weights[k]));

        run = k ? _mm256_add_epi16 (run, products) : products;
      }
      sum[r] = add_run (sum[r], run);
    }
  }
}

/* @count <= ROWS rows by eight outputs. */
static inline __attribute__ ((always_inline)) void
multiply_block (const ActMatrix *matrix, const ActPairs *pairs, guint group,
                const Inputs *inputs, const guint count, gint32 *out)
{
  const guint32 *first = pairs->first + (gsize) group * ACT_PAIRS_RUN;
  const gsize column = (gsize) group * ACT_PAIRS_OUTPUTS;
  __m256i sum[ROWS];

  for (guint r = 0; r < count; r++)
    sum[r] = _mm256_setzero_si256 ();
  add_runs (pairs, first, inputs, 4, count, sum);
  add_runs (pairs, first, inputs, 3, count, sum);
  add_runs (pairs, first, inputs, 2, count, sum);
  add_runs (pairs, first, inputs, 1, count, sum);
  for (guint r = 0; r < count; r++)
    _mm256_storeu_si256 (
        (__m256i_u *) (gpointer) (out + (gsize) r * matrix->np + column),
        sum[r]);
}

static void
multiply_rows (const ActMatrix *matrix, const ActPairs *pairs, guint group,
               const Inputs *inputs, gsize rows, gint32 *out)
{
  switch (rows) {
#define ROWS_CASE(COUNT)                                                       \
  case COUNT:                                                                  \
    multiply_block (matrix, pairs, group, inputs, COUNT, out);                 \
    break
    ROWS_CASE (1);
    ROWS_CASE (2);
    ROWS_CASE (3);
    ROWS_CASE (4);
    ROWS_CASE (5);
    ROWS_CASE (6);
    ROWS_CASE (7);
    ROWS_CASE (8);
#undef ROWS_CASE
  default:
    g_assert_not_reached ();
  }
}

static void
multiply (const ActMatrix *matrix, const guint8 *in, gsize in_stride,
          gsize rows, gint32 *out)
{
  const ActPairs *pairs = act_pairs_get (matrix);
  Inputs inputs[READY_BLOCKS];

  for (gsize i = 0; i < rows; i += READY_BLOCKS * ROWS) {
    const gsize ready = MIN (rows - i, READY_BLOCKS * ROWS);

    for (gsize row = 0; row < ready; row += ROWS)
      prepare (in + (i + row) * in_stride, in_stride, MIN (ready - row, ROWS),
               matrix->kp, &inputs[row / ROWS]);
    for (guint group = 0; group < matrix->np / ACT_PAIRS_OUTPUTS; group++)
      for (gsize row = 0; row < ready; row += ROWS)
        multiply_rows (matrix, pairs, group, &inputs[row / ROWS],
                       MIN (ready - row, ROWS), out + (i + row) * matrix->np);
  }
}

const ActKernel act_kernel_avx2 = {
    "avx2", is_available, multiply, run_cells, dense, exponentials,
};

#endif
