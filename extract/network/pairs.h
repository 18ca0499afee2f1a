/* A matrix for instructions that add two products of bytes in 16 bits. */
#ifndef ACTANT_NETWORK_PAIRS_H
#define ACTANT_NETWORK_PAIRS_H

#include "kernel.h"

G_BEGIN_DECLS

/* Outputs of a step, and bytes of its weights. */
#define ACT_PAIRS_OUTPUTS 8
#define ACT_PAIRS_STEP (4 * ACT_PAIRS_OUTPUTS)

/* Rows whose inputs lie side by side. */
#define ACT_PAIRS_ROWS 8

/* Most steps whose products are summed in 16 bits. */
#define ACT_PAIRS_RUN 4

/**
 * ActPairs: an ActMatrix in steps of four inputs by eight outputs.
 *
 * vpmaddubsw adds two products of an unsigned and a signed byte in 16 bits:
 * here of an input below 128, a hidden state, and a weight; or else of a weight
 * without its sign and an input, -127..127, that takes it (vpsignb). Such sums
 * of several steps, a run, may be added in 16 bits as long as the weights that
 * a sum is of come to 258 at most: those above zero and those below by
 * themselves, or for inputs with a sign their absolute values together. A step
 * alone always fits. Steps are put together so that runs are long; integers are
 * summed in any order, so all is that of the matrix, bit for bit.
 *
 * @first: [np / 8 * ACT_PAIRS_RUN + 1]: for each eight outputs, the first step
 *   of their runs of four, of three, of two, and of single steps
 * @places: [steps]: ACT_PAIRS_ROWS times the number of the four inputs that the
 *   step reads
 * @weights: [steps][8][4]
 */
typedef struct {
  const guint32 *first;
  const guint16 *places;
  const gint8 *weights;
} ActPairs;

/* Freed with g_aligned_free (). */
ActPairs *act_pairs_new (const ActMatrix *matrix);

/* The pairs of a matrix, made when first asked for; threads may ask at the same
   time. */
const ActPairs *act_pairs_get (const ActMatrix *matrix);

G_END_DECLS

#endif
