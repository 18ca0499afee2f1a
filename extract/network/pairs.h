/* A matrix for instructions that add two products of bytes in 16 bits. */
#ifndef ACTANT_NETWORK_PAIRS_H
#define ACTANT_NETWORK_PAIRS_H

#include "kernel.h"

G_BEGIN_DECLS

/* Outputs of a step, and inputs among which partners are chosen. */
#define ACT_PAIRS_OUTPUTS 8
#define ACT_PAIRS_INPUTS 16

/* Rows whose inputs lie side by side. */
#define ACT_PAIRS_ROWS 8

/**
 * ActPairs: an ActMatrix in steps of four inputs by eight outputs.
 *
 * vpmaddubsw adds two products of an unsigned and a signed byte and saturates
 * at 16 bits. Inputs go up to 255, so a step may hold neighbouring weights
 * whose sum is within -128..128 only. Inputs are paired so that few weights
 * sum to more; what these have too much goes into a second step of the same
 * inputs. The sum over all steps is that of the matrix, bit for bit.
 *
 * @order: [blocks of 16 inputs][16]: which input of its block comes at a place
 * @first: [np / 8 + 1]: the first step of each eight outputs
 * @places: [steps]: ACT_PAIRS_ROWS times the number of the four inputs, in the
 *   new order, that the step reads
 * @weights: [steps][8][4]
 */
typedef struct {
  const guint8 *order;
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
