/* Trees: the best dependency tree of scored arcs. */
#ifndef ACTANT_NETWORK_TREE_H
#define ACTANT_NETWORK_TREE_H

#include <glib.h>

G_BEGIN_DECLS

typedef struct ActTreeDecoder ActTreeDecoder;

ActTreeDecoder *act_tree_decoder_new (void);
void act_tree_decoder_free (ActTreeDecoder *decoder);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActTreeDecoder, act_tree_decoder_free)

/**
 * act_tree_decoder_run:
 * @n: words, at least 1
 * @scores: log probabilities [@n + 1 dependents][@stride heads], the root being
 *   0; finite; the row of the root and the diagonal are not read
 * @heads: (out): [@n + 1]; that of the root is 0
 *
 * The heads of the highest sum of scores that make a tree in which the root has
 * exactly one child. When the best head of each word gives such a tree, that is
 * it; otherwise Chu-Liu and Edmonds' algorithm by contraction of cycles, in
 * O(n²) steps on a dense graph (Tarjan, Finding optimum branchings, 1977).
 */
void act_tree_decoder_run (ActTreeDecoder *decoder, guint n,
                           const float *scores, gsize stride, guint16 *heads);

G_END_DECLS

#endif
