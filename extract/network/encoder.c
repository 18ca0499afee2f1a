/* LSTM layers. The input's share of all gates is one multiplication for the
 * whole batch; then, step by step, the share of the last hidden states. */
#include "encoder.h"

#include <string.h>

void
act_batch_init (ActBatch *batch, const guint *lengths, guint n_sequences)
{
  guint active = n_sequences;

  g_assert (n_sequences >= 1 && n_sequences <= ACT_BATCH_SENTENCES);
  g_assert (lengths[0] <= ACT_MAX_STEPS);
  batch->n_sequences = n_sequences;
  batch->n_steps = lengths[0];
  batch->n_rows = 0;
  for (guint step = 0; step < batch->n_steps; step++) {
    while (lengths[active - 1] <= step)
      active--;
    batch->first_row[step] = batch->n_rows;
    batch->n_rows += active;
  }
  batch->first_row[batch->n_steps] = batch->n_rows;
}

/* Runs one direction; its hidden states go into @out, rows @stride apart, where
   the next step finds them. */
static void
run_direction (const ActKernel *kernel, const ActLayer *layer, gboolean back,
               const ActBatch *batch, const gint32 *x, const guint32 *x_row,
               guint8 *out, gsize stride, ActScratch *scratch)
{
  const ActMatrix *wx = &layer->wx[back], *wh = &layer->wh[back];
  const gsize n_cells = (gsize) batch->n_sequences * layer->units;
  const ActScratchMark mark = act_scratch_mark (scratch);
  float *c = act_scratch_new (scratch, float, n_cells);
  gint32 *h =
      act_scratch_new (scratch, gint32, (gsize) batch->n_sequences * wh->np);
  ActCells cells = {.units = layer->units,
                    .wx = wx,
                    .wh = wh,
                    .x = x,
                    .h = h,
                    .c = c,
                    .out_stride = stride};

  memset (c, 0, n_cells * sizeof *c);
  for (guint i = 0; i < batch->n_steps; i++) {
    const guint step = back ? batch->n_steps - 1 - i : i;
    const guint before = back ? step + 1 : step - 1;

    cells.rows = act_batch_count_active (batch, step);
    /* Read back, sequences join in when their last word is reached. */
    cells.h_rows =
        i ? MIN (cells.rows, act_batch_count_active (batch, before)) : 0;
    if (cells.h_rows)
      kernel->multiply (wh, out + batch->first_row[before] * stride, stride,
                        cells.h_rows, h);
    cells.x_row = x_row + batch->first_row[step];
    cells.out = out + batch->first_row[step] * stride;
    kernel->cells (&cells);
  }
  act_scratch_release (scratch, mark);
}

/* Output of a layer, of which nothing is there yet. */
static guint8 *
new_output (const ActLayer *layer, const ActBatch *batch, ActScratch *scratch)
{
  return act_scratch_new (scratch, guint8,
                          batch->n_rows * 2 * (gsize) layer->units);
}

ActRows
act_encoder_run_layer (const ActKernel *kernel, const ActLayer *layer,
                       const ActBatch *batch, const ActRows *in,
                       ActScratch *scratch)
{
  const gsize stride = 2 * (gsize) layer->units;
  guint8 *out = new_output (layer, batch, scratch);
  const ActScratchMark mark = act_scratch_mark (scratch);
  gint32 *x = act_scratch_new (scratch, gint32,
                               (gsize) batch->n_rows * layer->wx[0].np);
  guint32 *x_row = act_scratch_new (scratch, guint32, batch->n_rows);

  for (guint i = 0; i < batch->n_rows; i++)
    x_row[i] = i;
  for (guint back = 0; back < 2; back++) {
    kernel->multiply (&layer->wx[back], in->bytes, in->stride, batch->n_rows,
                      x);
    run_direction (kernel, layer, back == 1, batch, x, x_row,
                   out + back * layer->units, stride, scratch);
  }
  act_scratch_release (scratch, mark);
  return (ActRows){out, stride};
}

ActRows
act_encoder_run_sums (const ActKernel *kernel, const ActLayer *layer,
                      const ActBatch *batch, const gint32 *const sums[2],
                      const guint32 *row, ActScratch *scratch)
{
  const gsize stride = 2 * (gsize) layer->units;
  guint8 *out = new_output (layer, batch, scratch);

  for (guint back = 0; back < 2; back++)
    run_direction (kernel, layer, back == 1, batch, sums[back], row,
                   out + back * layer->units, stride, scratch);
  return (ActRows){out, stride};
}
