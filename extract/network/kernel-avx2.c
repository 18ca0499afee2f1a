/* Kernel for AVX2.
 *
 * vpmaddubsw adds pairs of products of unsigned and signed bytes in 16 bits.
 * With the input's sign moved over to the weight, a pair is at most
 * 2 * 127 * 127 = 32258, so nothing saturates and the sums stay exact. (The
 * model file holds no weight of -128; opening it checks that.) */
#include "kernel.h"

#if defined(__x86_64__)

#define KERNEL_LANES 8
#include "kernel-float.h"

#include <immintrin.h>

static gboolean
is_available (void)
{
  return __builtin_cpu_supports ("avx2");
}

static inline __m256i
load_vector (gconstpointer from)
{
  return _mm256_loadu_si256 (from);
}

static inline void
store_ints (gint32 *to, __m256i x)
{
  _mm256_storeu_si256 ((__m256i_u *) (gpointer) to, x);
}

/* Rows whose inputs are kept ready. */
#define ROWS_READY 8

/* Inputs as signed bytes, and their sizes. */
typedef struct {
  gint8 values[ROWS_READY][ACT_MAX_INPUTS];
  guint8 sizes[ROWS_READY][ACT_MAX_INPUTS];
} Inputs;

static void
prepare (const guint8 *in, gsize in_stride, gsize rows, guint kp,
         Inputs *inputs)
{
  for (gsize r = 0; r < rows; r++)
    for (guint k = 0; k < kp; k++) {
      const gint value = in[r * in_stride + k] - ACT_ZERO;

      inputs->values[r][k] = (gint8) value;
      inputs->sizes[r][k] = (guint8) (value < 0 ? -value : value);
    }
}

static inline __m256i
broadcast_quad (gconstpointer from)
{
  gint32 quad;

  memcpy (&quad, from, sizeof quad);
  return _mm256_set1_epi32 (quad);
}

/* Adds the products of four inputs, @a of size @size, with eight outputs. */
static inline __m256i
add_products (__m256i sum, __m256i a, __m256i size, __m256i weights)
{
  const __m256i pairs =
      _mm256_maddubs_epi16 (size, _mm256_sign_epi8 (weights, a));

  return _mm256_add_epi32 (sum,
                           _mm256_madd_epi16 (pairs, _mm256_set1_epi16 (1)));
}

/* @count <= 4 rows by one panel of 16 outputs; @count is a constant where this
   is called, so the sums stay in registers. */
static inline __attribute__ ((always_inline)) void
multiply_block (const ActMatrix *matrix, const Inputs *inputs, gsize row,
                const guint count, gsize column, gint32 *out)
{
  const gint8 *panel = matrix->weights + column * matrix->kp;
  __m256i sum[4][2];

  for (guint r = 0; r < count; r++)
    sum[r][0] = sum[r][1] = _mm256_setzero_si256 ();
  for (gsize k = 0; k < matrix->kp; k += 4) {
    const __m256i w0 = load_vector (panel + k * 16);
    const __m256i w1 = load_vector (panel + k * 16 + 32);

    for (guint r = 0; r < count; r++) {
      const __m256i a = broadcast_quad (inputs->values[row + r] + k);
      const __m256i size = broadcast_quad (inputs->sizes[row + r] + k);

      sum[r][0] = add_products (sum[r][0], a, size, w0);
      sum[r][1] = add_products (sum[r][1], a, size, w1);
    }
  }
  for (guint r = 0; r < count; r++) {
    gint32 *to = out + (row + r) * matrix->np + column;

    store_ints (to, sum[r][0]);
    store_ints (to + 8, sum[r][1]);
  }
}

static void
multiply (const ActMatrix *matrix, const guint8 *in, gsize in_stride,
          gsize rows, gint32 *out)
{
  Inputs inputs;

  for (gsize i = 0; i < rows; i += ROWS_READY) {
    const gsize ready = MIN (rows - i, ROWS_READY);
    gint32 *to = out + i * matrix->np;

    prepare (in + i * in_stride, in_stride, ready, matrix->kp, &inputs);
    for (gsize column = 0; column < matrix->np; column += 16) {
      gsize row = 0;

      for (; ready - row >= 4; row += 4)
        multiply_block (matrix, &inputs, row, 4, column, to);
      for (; ready - row >= 2; row += 2)
        multiply_block (matrix, &inputs, row, 2, column, to);
      for (; row < ready; row++)
        multiply_block (matrix, &inputs, row, 1, column, to);
    }
  }
}

const ActKernel act_kernel_avx2 = {
    "avx2", is_available, multiply, run_cells, dense, exponentials,
};

#endif
