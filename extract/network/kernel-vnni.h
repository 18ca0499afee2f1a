/* Multiplication by the instructions for neural networks, for vectors of 32 or
 * 64 bytes: unsigned times signed bytes, four products summed in 32 bits.
 *
 * The file that includes this defines the type Vector and load_vector (),
 * store_vector (), spread_quad (), subtract (), add_products (), and
 * VECTOR_ROWS, the most rows for which there are registers. add_products () is
 * inline assembly: for the intrinsics, gcc 12 copies every sum to another
 * register and back, which halves the speed. */
#ifndef ACTANT_NETWORK_KERNEL_VNNI_H
#define ACTANT_NETWORK_KERNEL_VNNI_H

#include "kernel.h"

#include <string.h>

/* Outputs in a vector, and in a panel of the packed weights. */
#define VECTOR_OUTPUTS (sizeof (Vector) / 4)
#define PANEL_OUTPUTS 16

/* @count <= VECTOR_ROWS rows by two vectors of outputs from @column on; @count
   is a constant where this is called, so the sums stay in registers. */
static inline __attribute__ ((always_inline)) void
multiply_block (const ActMatrix *matrix, const guint8 *in, gsize in_stride,
                const guint count, gsize column, gint32 *out)
{
  /* Weights of the second vector of outputs come after those of the first in
     the same panel, or are the next panel. */
  const gsize next = VECTOR_OUTPUTS == PANEL_OUTPUTS
                         ? (gsize) matrix->kp * PANEL_OUTPUTS
                         : sizeof (Vector);
  const gint8 *weights = matrix->weights + column * matrix->kp;
  Vector sum[VECTOR_ROWS][2];

  for (guint v = 0; v < 2; v++) {
    const gsize at = column + v * VECTOR_OUTPUTS;

    sum[0][v] = subtract ((Vector){0}, load_vector (matrix->zero + at));
    for (guint r = 1; r < count; r++)
      sum[r][v] = sum[0][v];
  }
  for (gsize k = 0; k < matrix->kp; k += 4) {
    const Vector w0 = load_vector (weights + k * PANEL_OUTPUTS);
    const Vector w1 = load_vector (weights + k * PANEL_OUTPUTS + next);

    for (guint r = 0; r < count; r++) {
      const Vector a = spread_quad (in + r * in_stride + k);

      sum[r][0] = add_products (sum[r][0], a, w0);
      sum[r][1] = add_products (sum[r][1], a, w1);
    }
  }
  for (guint r = 0; r < count; r++)
    for (guint v = 0; v < 2; v++)
      store_vector (out + (gsize) r * matrix->np + column + v * VECTOR_OUTPUTS,
                    sum[r][v]);
}

/* @n_blocks blocks of @count rows each by all outputs. */
static inline __attribute__ ((always_inline)) void
multiply_blocks (const ActMatrix *matrix, const guint8 *in, gsize in_stride,
                 const guint count, gsize n_blocks, gint32 *out)
{
  for (gsize column = 0; column < matrix->np; column += 2 * VECTOR_OUTPUTS)
    for (gsize i = 0; i < n_blocks * count; i += count)
      multiply_block (matrix, in + i * in_stride, in_stride, count, column,
                      out + i * matrix->np);
}

static void
multiply_rows (const ActMatrix *matrix, const guint8 *in, gsize in_stride,
               gsize count, gsize n_blocks, gint32 *out)
{
  switch (count) {
#define ROWS_CASE(COUNT)                                                       \
  case COUNT:                                                                  \
    multiply_blocks (matrix, in, in_stride, COUNT, n_blocks, out);             \
    break
    ROWS_CASE (1);
    ROWS_CASE (2);
    ROWS_CASE (3);
    ROWS_CASE (4);
    ROWS_CASE (5);
    ROWS_CASE (6);
#if VECTOR_ROWS > 6
    ROWS_CASE (7);
    ROWS_CASE (8);
#endif
#undef ROWS_CASE
  default:
    g_assert_not_reached ();
  }
}

/* Rows go in blocks of like size: nine in five and four. A block of one row
   waits for its weights half of the time. */
static void
multiply (const ActMatrix *matrix, const guint8 *in, gsize in_stride,
          gsize rows, gint32 *out)
{
  const gsize n_blocks = (rows + VECTOR_ROWS - 1) / VECTOR_ROWS;
  const gsize size = n_blocks ? rows / n_blocks : 0;
  const gsize n_larger = rows - n_blocks * size; /* by one */
  const gsize larger = n_larger * (size + 1);

  if (n_larger)
    multiply_rows (matrix, in, in_stride, size + 1, n_larger, out);
  if (n_larger < n_blocks)
    multiply_rows (matrix, in + larger * in_stride, in_stride, size,
                   n_blocks - n_larger, out + larger * matrix->np);
}

#endif
