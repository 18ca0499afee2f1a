/* Kernel for any processor that gcc or clang know, in vector extensions. */
#include "kernel.h"

#define KERNEL_LANES 4
#include "kernel-float.h"

typedef gint16 Shorts __attribute__ ((vector_size (16)));

/* Rows that go over a panel together. */
#define ROWS 4

/* The inputs of ROWS rows, four bytes a, b, c, d as two numbers of two 16 bit
   halves: (a, c) and (b, d). */
typedef struct {
  gint32 even[ACT_MAX_INPUTS / 4][ROWS], odd[ACT_MAX_INPUTS / 4][ROWS];
} Inputs;

static gboolean
is_available (void)
{
  return TRUE;
}

/* Sums of neighbouring products: out[i] = a[2i] b[2i] + a[2i+1] b[2i+1]. */
static inline Ints
multiply_pairs (Shorts a, Shorts b)
{
#if defined(__SSE2__)
  return (Ints) __builtin_ia32_pmaddwd128 (a, b);
#else
  /* A product of two bytes fits 16 bits (128 * 127 = 16256). */
  const Ints products = (Ints) (a * b);

  return (products << 16 >> 16) + (products >> 16);
#endif
}

static gint32
make_pair (guint8 low, guint8 high, guint8 zero)
{
  return (gint32) ((guint32) (high - zero) << 16 |
                   ((guint32) (low - zero) & 0xffff));
}

/* Rows beyond @count repeat the last one. */
static void
prepare (const ActMatrix *matrix, const guint8 *in, gsize in_stride,
         gsize count, Inputs *inputs)
{
  for (gsize r = 0; r < ROWS; r++) {
    const guint8 *row = in + MIN (r, count - 1) * in_stride;

    for (guint k = 0; k < matrix->kp / 4; k++, row += 4) {
      inputs->even[k][r] = make_pair (row[0], row[2], matrix->input_zero);
      inputs->odd[k][r] = make_pair (row[1], row[3], matrix->input_zero);
    }
  }
}

static inline Shorts
spread_pair (gint32 pair)
{
  return (Shorts) (pair - (Ints){0});
}

/* ROWS rows by four outputs. The 16 bytes of a step hold four inputs' weights
   of each output; as 16 bit numbers of two bytes each, they are taken apart
   into odd and even inputs by shifts. */
static inline void
multiply_block (const gint8 *weights, const Inputs *inputs, guint kp,
                Ints sum[ROWS])
{
  Ints sums[ROWS] = {{0}};

  for (gsize k = 0; k < kp / 4; k++) {
    Shorts both, even, odd;

    memcpy (&both, weights + k * 64, sizeof both);
    even = both << 8 >> 8;
    odd = both >> 8;
    for (guint r = 0; r < ROWS; r++)
      sums[r] += multiply_pairs (even, spread_pair (inputs->even[k][r])) +
                 multiply_pairs (odd, spread_pair (inputs->odd[k][r]));
  }
  for (guint r = 0; r < ROWS; r++)
    sum[r] = sums[r];
}

static void
multiply (const ActMatrix *matrix, const guint8 *in, gsize in_stride,
          gsize rows, gint32 *out)
{
  Inputs inputs;
  Ints sum[ROWS];

  for (gsize i = 0; i < rows; i += ROWS) {
    const gsize count = MIN (rows - i, ROWS);

    prepare (matrix, in + i * in_stride, in_stride, count, &inputs);
    for (gsize column = 0; column < matrix->np; column += 4) {
      const gsize panel = column & ~(gsize) 15;

      multiply_block (matrix->weights + panel * matrix->kp +
                          (column - panel) * 4,
                      &inputs, matrix->kp, sum);
      for (gsize r = 0; r < count; r++)
        memcpy (out + (i + r) * matrix->np + column, &sum[r], sizeof sum[r]);
    }
  }
}

const ActKernel act_kernel_portable = {
    "portable", is_available, multiply, run_cells, dense, find_most, log_sum,
};
