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

/* States stay as they are; of other bytes, ACT_EMBEDDING_ZERO is the top
   bit. */
static void
prepare (const ActMatrix *matrix, const guint8 *in, gsize in_stride, gsize rows,
         Inputs *inputs)
{
  const guint32 flip = matrix->input_zero == ACT_STATE_ZERO
                           ? 0
                           : 0x01010101u * ACT_EMBEDDING_ZERO;

  for (gsize r = 0; r < rows; r++, in += in_stride)
    for (guint k = 0; k < matrix->kp; k += 4) {
      guint32 quad;

      memcpy (&quad, in + k, sizeof quad);
      inputs->quads[k / 4][r] = (gint32) (quad ^ flip);
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

/* Sums of two products of four inputs; @sign: these have one. */
static inline __m256i
multiply_quad (const gint32 *quad, __m256i weights, __m256i absolute,
               const gboolean sign)
{
  const __m256i inputs = _mm256_set1_epi32 (*quad);

  return sign ? _mm256_maddubs_epi16 (absolute,
                                      _mm256_sign_epi8 (inputs, weights))
              : _mm256_maddubs_epi16 (inputs, weights);
}

/* All runs of @size steps, the first @count rows; these and @sign are constants
   where this is called, so that loops unroll and sums stay in registers. */
static inline __attribute__ ((always_inline)) void
add_runs (const ActPairs *pairs, const guint32 *first, const Inputs *inputs,
          const gboolean sign, const guint size, const guint count,
          __m256i sum[ROWS])
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
        const __m256i products =
            multiply_quad (quads[k] + r, weights[k], absolute[k], sign);

        run = k ? _mm256_add_epi16 (run, products) : products;
      }
      sum[r] = add_run (sum[r], run);
    }
  }
}

/* @count <= ROWS rows by eight outputs. */
static inline __attribute__ ((always_inline)) void
multiply_block (const ActMatrix *matrix, const ActPairs *pairs, guint group,
                const Inputs *inputs, const gboolean sign, const guint count,
                gint32 *out)
{
  const guint32 *first = pairs->first + (gsize) group * ACT_PAIRS_RUN;
  const gsize column = (gsize) group * ACT_PAIRS_OUTPUTS;
  const __m256i zero =
      sign ? _mm256_setzero_si256 ()
           : _mm256_loadu_si256 ((gconstpointer) (matrix->zero + column));
  __m256i sum[ROWS];

  for (guint r = 0; r < count; r++)
    sum[r] = _mm256_setzero_si256 ();
  add_runs (pairs, first, inputs, sign, 4, count, sum);
  add_runs (pairs, first, inputs, sign, 3, count, sum);
  add_runs (pairs, first, inputs, sign, 2, count, sum);
  add_runs (pairs, first, inputs, sign, 1, count, sum);
  for (guint r = 0; r < count; r++)
    _mm256_storeu_si256 (
        (__m256i_u *) (gpointer) (out + (gsize) r * matrix->np + column),
        _mm256_sub_epi32 (sum[r], zero));
}

static void
multiply_rows (const ActMatrix *matrix, const ActPairs *pairs, guint group,
               const Inputs *inputs, gsize rows, gint32 *out)
{
  switch (rows) {
#define ROWS_CASE(COUNT)                                                       \
  case COUNT:                                                                  \
    if (matrix->input_zero == ACT_STATE_ZERO)                                  \
      multiply_block (matrix, pairs, group, inputs, FALSE, COUNT, out);        \
    else                                                                       \
      multiply_block (matrix, pairs, group, inputs, TRUE, COUNT, out);         \
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
      prepare (matrix, in + (i + row) * in_stride, in_stride,
               MIN (ready - row, ROWS), &inputs[row / ROWS]);
    for (guint group = 0; group < matrix->np / ACT_PAIRS_OUTPUTS; group++)
      for (gsize row = 0; row < ready; row += ROWS)
        multiply_rows (matrix, pairs, group, &inputs[row / ROWS],
                       MIN (ready - row, ROWS), out + (i + row) * matrix->np);
  }
}

const ActKernel act_kernel_avx2 = {
    "avx2", is_available, multiply, run_cells, dense, find_most, log_sum,
};

#endif
