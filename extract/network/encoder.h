/* Encoder: LSTM layers over a batch of word sequences. */
#ifndef ACTANT_NETWORK_ENCODER_H
#define ACTANT_NETWORK_ENCODER_H

#include "network.h"
#include "scratch.h"

G_BEGIN_DECLS

/* Longest sequence, words and the root. */
#define ACT_MAX_STEPS (512 + 1)

/**
 * ActBatch: sequences of falling length that run side by side.
 *
 * Rows are in order of time, so that each step is one block of rows: word t of
 * sequence s is row first_row[t] + s. There is no padding.
 */
typedef struct {
  guint n_sequences, n_steps, n_rows;
  guint32 first_row[ACT_MAX_STEPS + 1]; /* by step */
} ActBatch;

/* @lengths: of at most ACT_BATCH_SENTENCES sequences, falling, each from 1 to
   ACT_MAX_STEPS. */
void act_batch_init (ActBatch *batch, const guint *lengths, guint n_sequences);

static inline guint
act_batch_count_active (const ActBatch *batch, guint step)
{
  return batch->first_row[step + 1] - batch->first_row[step];
}

/** ActRows: activations of a batch as bytes, rows @stride apart. */
typedef struct {
  const guint8 *bytes;
  gsize stride;
} ActRows;

/**
 * act_encoder_run_layer:
 * @in: (not modified): rows of the layer's input
 *
 * Runs both directions of a layer (Hochreiter and Schmidhuber 1997, no
 * peepholes).
 *
 * Returns: [n_rows][2 units] hidden states, ahead and back, as bytes; scratch.
 */
ActRows act_encoder_run_layer (const ActKernel *kernel, const ActLayer *layer,
                               const ActBatch *batch, const ActRows *in,
                               ActScratch *scratch);

/**
 * act_encoder_run_sums:
 * @sums: (not modified): ahead and back: rows of wx.np sums of the layer's
 *   input
 * @row: [n_rows]: the row there of each of the batch's rows
 *
 * The same for an input that has been multiplied.
 */
ActRows act_encoder_run_sums (const ActKernel *kernel, const ActLayer *layer,
                              const ActBatch *batch,
                              const gint32 *const sums[2], const guint32 *row,
                              ActScratch *scratch);

G_END_DECLS

#endif
