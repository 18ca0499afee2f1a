/* Kernels: the arithmetic of the network, once for each instruction set.
 *
 * All of them give the same bits: the int8 products are summed exactly in 32
 * bit integers, and every float is the result of the same IEEE operations in
 * the same order, whatever the width of the vectors. The kernel files are
 * compiled with -ffp-contract=off, so that no multiplication is fused. */
#ifndef ACTANT_NETWORK_KERNEL_H
#define ACTANT_NETWORK_KERNEL_H

#include <glib.h>

G_BEGIN_DECLS

/* Inputs of a matrix are bytes q + zero: the instructions for neural networks
   multiply unsigned by signed bytes. Embeddings have q in -127..127. Hidden
   states are rounded to q = ACT_STATE_LEVELS h, -63..63: of bytes below 128 two
   products with weights fit 16 bits, which is what AVX2 adds them in. */
#define ACT_EMBEDDING_ZERO 128
#define ACT_STATE_ZERO 64
#define ACT_STATE_LEVELS 63.2f

/* Float matrices have rows of a multiple of this many columns. */
#define ACT_LANES 16

/* Most inputs of a matrix (ActMatrix.kp). */
#define ACT_MAX_INPUTS 2048

/* More than this many sentences are not run side by side. */
#define ACT_BATCH_SENTENCES 64

/**
 * ActMatrix: an int8 matrix of @n outputs by @k inputs in the model file.
 * @weights: [@np / 16][@kp / 4][16][4], each in -127..127
 * @scale: [@np]: real value = sum * scale + bias
 * @bias: (nullable): [@np]
 * @input_zero: ACT_EMBEDDING_ZERO or ACT_STATE_ZERO, what the inputs are
 * @zero: [@np]: the sum that inputs of @input_zero give
 * @packed: where a kernel keeps another form of the weights, made when it is
 *   first needed and shared by threads; NULL before. g_aligned_free () frees it
 */
typedef struct {
  const gint8 *weights;
  const float *scale;
  const float *bias;
  const gint32 *zero;
  gpointer *packed;
  guint n, k, np, kp;
  guint8 input_zero;
} ActMatrix;

/**
 * act_matrix_derive:
 * @matrix: with weights, dimensions and @input_zero
 * @zero: (out): [np]; becomes part of @matrix
 *
 * Returns: %FALSE when there is a weight of -128, which the format does not
 * have.
 */
gboolean act_matrix_derive (ActMatrix *matrix, gint32 *zero);

/* What gate @gate (ActCells) times this is the exponent of 2 that the cells
   want: logistic (z) = 1 / (1 + 2^(factor z)), and the candidate's tanh is
   made of a logistic function of twice the argument. */
static inline float
act_gate_factor (guint gate)
{
  return gate == 3 ? -2.88539008f : -1.44269504f;
}

/**
 * ActCells: one time step of an LSTM over @rows sentences.
 * @units: hidden units; the gates of unit j are columns j (input),
 *   units + j (forget), 2 units + j (output), 3 units + j (candidate)
 * @wx, @wh: the matrices that gave @x and @h; their scale and bias give the
 *   gates' pre-activations times act_gate_factor ()
 * @x: sums of the input; row i is at @x + @x_row[i] * wx->np
 * @h: sums of the last hidden state, of the first @h_rows rows
 * @c: cell states [@rows][@units], changed
 * @out: new hidden states as bytes; rows @out_stride apart
 */
typedef struct {
  guint units, rows, h_rows;
  const ActMatrix *wx, *wh;
  const gint32 *x;
  const guint32 *x_row;
  const gint32 *h;
  float *c;
  guint8 *out;
  gsize out_stride;
} ActCells;

/**
 * ActKernel: the functions of one instruction set.
 * @multiply: sums of products of @rows rows of @matrix->kp bytes (@in, rows
 *   @in_stride apart) with all outputs: @out [@rows][@matrix->np]
 * @cells: hidden and cell states after one more word
 * @dense: out[r][j] = sum over i < @k of x[r][i] * w[i][j], i ascending; @n a
 *   multiple of ACT_LANES; the rows of w are @n apart
 * @find_most: the number of the largest of @n >= 1, the first of equals
 * @log_sum: logarithm of the sum of exp (x[i]); what is smaller than the
 *   largest by more than 87 counts as if it were smaller by 87
 */
typedef struct {
  const char *name;
  gboolean (*is_available) (void);
  void (*multiply) (const ActMatrix *matrix, const guint8 *in, gsize in_stride,
                    gsize rows, gint32 *out);
  void (*cells) (const ActCells *cells);
  void (*dense) (const float *x, gsize x_stride, gsize rows, guint k,
                 const float *w, guint n, float *out, gsize out_stride);
  guint (*find_most) (const float *x, guint n);
  float (*log_sum) (const float *x, guint n);
} ActKernel;

extern const ActKernel act_kernel_portable;
#if defined(__x86_64__)
extern const ActKernel act_kernel_avx2;
extern const ActKernel act_kernel_avxvnni;
extern const ActKernel act_kernel_avx512vnni;
#endif

/* All kernels that this build has, the fastest first, then NULL. */
extern const ActKernel *const act_kernels[];

/**
 * act_kernel_find:
 * @name: (nullable): a kernel's name, or %NULL for the fastest one
 *
 * Returns: (nullable): %NULL when there is none of that name or the processor
 * cannot run it.
 */
const ActKernel *act_kernel_find (const char *name);

/* The kernel that the environment variable ACTANT_KERNEL names, or else the
   fastest one that this processor runs. A name that cannot be had is passed
   over: results do not depend on the kernel. */
const ActKernel *act_kernel_get_default (void);

G_END_DECLS

#endif
