/* What the states of words tell of a statement that has them as its parts. */
#ifndef ACTANT_NETWORK_PARTS_H
#define ACTANT_NETWORK_PARTS_H

#include <actant/parse.h>

G_BEGIN_DECLS

/* Weights [ACT_N_FAULT][ACT_N_PART][@width] of the states of the network of
   this version (lexicon/statement-states.tsv, fitted by
   tests/accuracy/fit-statements.py to statements that readers judged), or NULL
   where there are none. g_free(). */
gint8 *act_parts_load (const char *version, guint width);

/* @state: [@width] bytes. The sums are of whole numbers: the same on every
   processor. */
void act_parts_measure (const gint8 *weights, const guint8 *state, guint width,
                        float parts[ACT_N_FAULT][ACT_N_PART]);

G_END_DECLS

#endif
