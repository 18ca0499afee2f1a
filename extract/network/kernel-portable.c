/* Kernel for any processor that gcc or clang know, in vector extensions. */
#include "kernel.h"

#define KERNEL_LANES 4
#include "kernel-float.h"

typedef gint8 Bytes __attribute__ ((vector_size (8)));
typedef gint16 Shorts __attribute__ ((vector_size (16)));

static gboolean
is_available (void)
{
  return TRUE;
}

/* Sums of neighbouring products: out[i] = a[2i] b[2i] + a[2i+1] b[2i+1]. */
static inline Ints
multiply_pairs (Shorts a, Shorts b)
{
#if defined(__SSE2__) && defined(__GNUC__) && !defined(__clang__)
  return (Ints)__builtin_ia32_pmaddwd128 (a, b);
#else
  /* A product of two bytes fits 16 bits (128 * 127 = 16256). */
  const Ints products = (Ints)(a * b);

#if G_BYTE_ORDER == G_LITTLE_ENDIAN
  return (products << 16 >> 16) + (products >> 16);
#else
  return (products >> 16) + (products << 16 >> 16);
#endif
#endif
}

static inline Shorts
widen (const gint8 *from)
{
  Bytes bytes;

  memcpy (&bytes, from, sizeof bytes);
  return __builtin_convertvector (bytes, Shorts);
}

/* Products of one row's bytes k..k+3, twice over, as 16 bit numbers. */
static inline Shorts
widen_quad (const guint8 *in)
{
  const gint16 a = (gint16)(in[0] - ACT_ZERO), b = (gint16)(in[1] - ACT_ZERO);
  const gint16 c = (gint16)(in[2] - ACT_ZERO), d = (gint16)(in[3] - ACT_ZERO);

  return (Shorts){ a, b, c, d, a, b, c, d };
}

/* One row by half a panel (8 outputs); sum[i] has two halves of each of two
   outputs. */
static void
multiply_row (const gint8 *panel, const guint8 *in, guint kp, gint32 *out)
{
  Ints sum[4] = { { 0 } };

  for (gsize k = 0; k < kp; k += 4) {
    const Shorts a = widen_quad (in + k);

    for (guint i = 0; i < 4; i++)
      sum[i] += multiply_pairs (a, widen (panel + k * 16 + i * 8));
  }
  for (guint i = 0; i < 4; i++) {
    out[2 * i] = sum[i][0] + sum[i][1];
    out[2 * i + 1] = sum[i][2] + sum[i][3];
  }
}

static void
multiply (const ActMatrix *matrix, const guint8 *in, gsize in_stride,
          gsize rows, gint32 *out)
{
  for (gsize column = 0; column < matrix->np; column += 8) {
    const gint8 *panel = matrix->weights + (column & ~(gsize)15) * matrix->kp
                         + (column & 8) * 4;

    for (gsize i = 0; i < rows; i++)
      multiply_row (panel, in + i * in_stride, matrix->kp,
                    out + i * matrix->np + column);
  }
}

const ActKernel act_kernel_portable = {
  "portable", is_available, multiply, run_cells, dense, exponentials,
};
