/* Heads: from the encoder's hidden states to tags, trees and names. */
#ifndef ACTANT_NETWORK_HEADS_H
#define ACTANT_NETWORK_HEADS_H

#include "encoder.h"
#include "tree.h"

G_BEGIN_DECLS

/* @arc_bias: what arc scores have added, for a head so many words behind its
   dependent, from -ACT_MAX_STEPS on */
typedef struct {
  const ActModel *model;
  const ActKernel *kernel;
  float arc_bias[2 * ACT_MAX_STEPS + 1];
  ActTreeDecoder *trees;
  ActScratch scratch;
} ActHeads;

void act_heads_init (ActHeads *heads, const ActModel *model,
                     const ActKernel *kernel);
void act_heads_clear (ActHeads *heads);
/* Gives back the memory that it keeps from run to run. */
void act_heads_rest (ActHeads *heads);

/* Rows to which windows are gathered before the heads run on them: enough to
   keep the kernels busy, few enough to stay in the cache. */
#define ACT_HEADS_ROWS 96

/**
 * ActWindow: words [@first, @first + @n) of sentence @sentence, numbered from
 * 1, and the root.
 * @words: (inout): the sentence's words, [0] being the root pseudo-word
 * @xpos: (out): [@n] numbers of the words' tags among the model's
 */
typedef struct {
  guint sentence, first, n;
  ActWord *words;
  guint8 *xpos;
} ActWindow;

/**
 * act_heads_run:
 * @windows: @n_windows sequences of the batch from number @begin on; those
 *   @windows[i].words[first..] get tags, heads, relations
 * @states: output of the last layer
 * @name_states: output of the name layer
 * @names: (element-type ActNameSpan): the windows' names are appended
 */
void act_heads_run (ActHeads *heads, const ActWindow *windows, guint n_windows,
                    const ActBatch *batch, guint begin, const ActRows *states,
                    const ActRows *name_states, GArray *names);

G_END_DECLS

#endif
