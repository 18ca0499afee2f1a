/* Kernel for AVX2 with AVX-VNNI (desktop processors without AVX-512). */
#include "kernel.h"

#if defined(__x86_64__)

#define KERNEL_LANES 8
#include "kernel-float.h"

#include <cpuid.h>
#include <immintrin.h>

/* gcc 12's __builtin_cpu_supports does not know "avxvnni". */
static gboolean
is_available (void)
{
  guint a, b, c, d;

  return __builtin_cpu_supports ("avx2") && __get_cpuid_count (7, 1, &a, &b, &c, &d)
         && (a & (1u << 4));
}

static inline __m256i
broadcast_quad (const guint8 *in)
{
  gint32 quad;

  memcpy (&quad, in, sizeof quad);
  return _mm256_set1_epi32 (quad);
}

static inline __m256i
load_bytes (const gint8 *from)
{
  return _mm256_loadu_si256 ((const __m256i_u *)(const void *)from);
}

/* @count <= 6 rows by one panel of 16 outputs. */
static inline __attribute__ ((always_inline)) void
multiply_block (const ActMatrix *matrix, const gint8 *panel, const guint8 *in,
                gsize in_stride, const guint count, gsize column, gint32 *out)
{
  __m256i sum[6][2];

  for (guint r = 0; r < count; r++)
    sum[r][0] = sum[r][1] = _mm256_setzero_si256 ();
  for (gsize k = 0; k < matrix->kp; k += 4) {
    const __m256i w0 = load_bytes (panel + k * 16);
    const __m256i w1 = load_bytes (panel + k * 16 + 32);

    for (guint r = 0; r < count; r++) {
      const __m256i a = broadcast_quad (in + r * in_stride + k);

      sum[r][0] = _mm256_dpbusd_avx_epi32 (sum[r][0], a, w0);
      sum[r][1] = _mm256_dpbusd_avx_epi32 (sum[r][1], a, w1);
    }
  }
  for (guint r = 0; r < count; r++)
    for (guint half = 0; half < 2; half++) {
      const gsize at = column + half * 8;
      __m256i zero;

      memcpy (&zero, matrix->zero + at, sizeof zero);
      zero = _mm256_sub_epi32 (sum[r][half], zero);
      memcpy (out + (gsize)r * matrix->np + at, &zero, sizeof zero);
    }
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
    ROWS (6);
    ROWS (3);
    ROWS (1);
#undef ROWS
  }
}

const ActKernel act_kernel_avxvnni = {
  "avxvnni", is_available, multiply, run_cells, dense, exponentials,
};

#endif
