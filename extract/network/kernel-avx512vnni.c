/* Kernel for AVX-512 with VNNI: 64 products of bytes an instruction. */
#include "kernel.h"

#if defined(__x86_64__)

#define KERNEL_LANES 16
#include "kernel-float.h"

#include <immintrin.h>

static gboolean
is_available (void)
{
  return __builtin_cpu_supports ("avx512f")
         && __builtin_cpu_supports ("avx512bw")
         && __builtin_cpu_supports ("avx512vl")
         && __builtin_cpu_supports ("avx512vnni");
}

static inline __m512i
broadcast_quad (const guint8 *in)
{
  gint32 quad;

  memcpy (&quad, in, sizeof quad);
  return _mm512_set1_epi32 (quad);
}

/* @count <= 12 rows by two panels of 16 outputs; @count is a constant where
   this is called, so the sums stay in registers. */
static inline __attribute__ ((always_inline)) void
multiply_block (const ActMatrix *matrix, const gint8 *panel, const guint8 *in,
                gsize in_stride, const guint count, gsize column, gint32 *out)
{
  const gint8 *next = panel + (gsize)matrix->kp * 16;
  const __m512i zero0 = _mm512_loadu_si512 (matrix->zero + column);
  const __m512i zero1 = _mm512_loadu_si512 (matrix->zero + column + 16);
  __m512i sum[12][2];

  for (guint r = 0; r < count; r++)
    sum[r][0] = sum[r][1] = _mm512_setzero_si512 ();
  for (gsize k = 0; k < matrix->kp; k += 4) {
    const __m512i w0 = _mm512_loadu_si512 (panel + k * 16);
    const __m512i w1 = _mm512_loadu_si512 (next + k * 16);

    for (guint r = 0; r < count; r++) {
      const __m512i a = broadcast_quad (in + r * in_stride + k);

      sum[r][0] = _mm512_dpbusd_epi32 (sum[r][0], a, w0);
      sum[r][1] = _mm512_dpbusd_epi32 (sum[r][1], a, w1);
    }
  }
  for (guint r = 0; r < count; r++) {
    gint32 *to = out + (gsize)r * matrix->np + column;

    _mm512_storeu_si512 (to, _mm512_sub_epi32 (sum[r][0], zero0));
    _mm512_storeu_si512 (to + 16, _mm512_sub_epi32 (sum[r][1], zero1));
  }
}

static void
multiply (const ActMatrix *matrix, const guint8 *in, gsize in_stride,
          gsize rows, gint32 *out)
{
  for (gsize column = 0; column < matrix->np; column += 32) {
    const gint8 *panel = matrix->weights + column * matrix->kp;
    gsize i = 0;

#define ROWS(COUNT)                                                           \
  for (; rows - i >= (COUNT); i += (COUNT))                                   \
    multiply_block (matrix, panel, in + i * in_stride, in_stride, (COUNT),    \
                    column, out + i * matrix->np)
    ROWS (12);
    ROWS (8);
    ROWS (4);
    ROWS (2);
    ROWS (1);
#undef ROWS
  }
}

const ActKernel act_kernel_avx512vnni = {
  "avx512vnni", is_available, multiply, run_cells, dense, exponentials,
};

#endif
