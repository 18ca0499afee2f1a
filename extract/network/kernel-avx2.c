/* Kernel for AVX2.
 *
 * vpmaddubsw adds pairs of products of unsigned and signed bytes in 16 bits.
 * With the input's sign moved over to the weight, a pair is at most
 * 2 * 128 * 127 = 32512, so nothing saturates and the sums stay exact. (The
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
broadcast_quad (const guint8 *in)
{
  gint32 quad;

  memcpy (&quad, in, sizeof quad);
  return _mm256_xor_si256 (_mm256_set1_epi32 (quad),
                           _mm256_set1_epi8 ((char)ACT_ZERO));
}

static inline __m256i
load_bytes (const gint8 *from)
{
  return _mm256_loadu_si256 ((const __m256i_u *)(const void *)from);
}

/* @count <= 3 rows by one panel of 16 outputs. */
static inline __attribute__ ((always_inline)) void
multiply_block (const ActMatrix *matrix, const gint8 *panel, const guint8 *in,
                gsize in_stride, const guint count, gsize column, gint32 *out)
{
  const __m256i ones = _mm256_set1_epi16 (1);
  __m256i sum[4][2];

  for (guint r = 0; r < count; r++)
    sum[r][0] = sum[r][1] = _mm256_setzero_si256 ();
  for (gsize k = 0; k < matrix->kp; k += 4) {
    const __m256i w0 = load_bytes (panel + k * 16);
    const __m256i w1 = load_bytes (panel + k * 16 + 32);

    for (guint r = 0; r < count; r++) {
      const __m256i a = broadcast_quad (in + r * in_stride + k);
      const __m256i size = _mm256_abs_epi8 (a);
      const __m256i p0 = _mm256_maddubs_epi16 (size, _mm256_sign_epi8 (w0, a));
      const __m256i p1 = _mm256_maddubs_epi16 (size, _mm256_sign_epi8 (w1, a));

      sum[r][0]
          = _mm256_add_epi32 (sum[r][0], _mm256_madd_epi16 (p0, ones));
      sum[r][1]
          = _mm256_add_epi32 (sum[r][1], _mm256_madd_epi16 (p1, ones));
    }
  }
  for (guint r = 0; r < count; r++)
    memcpy (out + (gsize)r * matrix->np + column, sum[r], sizeof sum[r]);
}

static void
multiply (const ActMatrix *matrix, const guint8 *in, gsize in_stride,
          gsize rows, gint32 *out)
{
  for (gsize column = 0; column < matrix->np; column += 16) {
    const gint8 *panel = matrix->weights + column * matrix->kp;
    gsize i = 0;

#define ROWS(COUNT)                                                           \
  for (; rows - i >= (COUNT); i += (COUNT))                                   \
    multiply_block (matrix, panel, in + i * in_stride, in_stride, (COUNT),    \
                    column, out + i * matrix->np)
    ROWS (4);
    ROWS (2);
    ROWS (1);
#undef ROWS
  }
}

const ActKernel act_kernel_avx2 = {
  "avx2", is_available, multiply, run_cells, dense, exponentials,
};

#endif
