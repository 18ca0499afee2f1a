/* Kernel for AVX2.
 *
 * vpmaddubsw adds pairs of products of unsigned and signed bytes in 16 bits.
 * The weights are packed so that no pair's sum overflows (pairs.h), and the
 * sums stay exact. */
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

/* Inputs of ROWS rows, four bytes each, in the order of the packed weights. */
typedef struct {
  gint32 quads[ACT_MAX_INPUTS / 4][ROWS];
} Inputs;

static gboolean
is_available (void)
{
  return __builtin_cpu_supports ("avx2");
}

static void
prepare (const guint8 *order, const guint8 *in, gsize in_stride, gsize rows,
         guint kp, Inputs *inputs)
{
  for (gsize r = 0; r < rows; r++, in += in_stride)
    for (guint k = 0; k < kp; k += ACT_PAIRS_INPUTS) {
      const __m128i at = _mm_loadu_si128 ((const __m128i_u *) (order + k));
      guint8 block[ACT_PAIRS_INPUTS] = {0};
      gint32 quads[4];

      if (kp - k >= ACT_PAIRS_INPUTS)
        memcpy (block, in + k, sizeof block);
      else
        memcpy (block, in + k, kp - k);
      _mm_storeu_si128 (
          (__m128i_u *) quads,
          _mm_shuffle_epi8 (_mm_loadu_si128 ((const __m128i_u *) block), at));
      for (guint i = 0; i < 4; i++)
        inputs->quads[k / 4 + i][r] = quads[i];
    }
}

/* Adds the products of four inputs, @quad, with eight outputs. The addition is
   inline assembly, since gcc 12 copies every sum around otherwise. */
static inline __m256i
add_products (__m256i sum, gint32 quad, __m256i weights)
{
  const __m256i pairs =
      _mm256_maddubs_epi16 (_mm256_set1_epi32 (quad), weights);
  const __m256i products = _mm256_madd_epi16 (pairs, _mm256_set1_epi16 (1));

  __asm__("vpaddd %1, %0, %0" : "+x"(sum) : "x"(products));
  return sum;
}

/* @count <= ROWS rows by eight outputs; @count is a constant where this is
   called, so the sums stay in registers. */
static inline __attribute__ ((always_inline)) void
multiply_block (const ActMatrix *matrix, const ActPairs *pairs, guint group,
                const Inputs *inputs, const guint count, gint32 *out)
{
  const gsize column = (gsize) group * ACT_PAIRS_OUTPUTS;
  const __m256i zero = _mm256_loadu_si256 (
      (const __m256i_u *) (gconstpointer) (matrix->zero + column));
  __m256i sum[ROWS];

  for (guint r = 0; r < count; r++)
    sum[r] = _mm256_setzero_si256 ();
  for (guint32 i = pairs->first[group]; i < pairs->first[group + 1]; i++) {
    const __m256i weights = _mm256_load_si256 (
        (gconstpointer) (pairs->weights + (gsize) i * sizeof weights));
    const gint32 *quad = inputs->quads[0] + pairs->places[i];

    for (guint r = 0; r < count; r++)
      sum[r] = add_products (sum[r], quad[r], weights);
  }
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
      prepare (pairs->order, in + (i + row) * in_stride, in_stride,
               MIN (ready - row, ROWS), matrix->kp, &inputs[row / ROWS]);
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
