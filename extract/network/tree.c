/* Maximum spanning arborescence with one child of the root.
 *
 * Words and contracted cycles are "nodes". Each node takes its best incoming
 * arc; the chain of these arcs, followed backwards, ends at a node that hangs
 * from the root already or closes a cycle, which becomes one new node. A node
 * lives in the row and column of one of its words ("slot"), and for each pair
 * of slots the best arc between words of the two is known. */
#include "tree.h"

#include <string.h>

/* Taken off arcs from the root, so that a tree with two of them never wins. It
   is more than any sum of scores: act_tree_decoder_run () bounds them. */
#define ROOT_PENALTY 1e9
#define MOST_SCORE 1e5

#define NONE G_MAXUINT16

/* The best arc from a word of one node to a word of another. */
typedef struct {
  double score;
  guint16 head, dependent;
} Arc;

struct ActTreeDecoder {
  guint capacity; /* slots */
  Arc *arcs;      /* [slots][slots], by dependent, head */
  /* by node; words are nodes 0..n, cycles the following ones */
  guint16 *parent; /* the node that this one was contracted into, or NONE */
  Arc *entry;      /* the arc taken */
  /* by slot */
  guint16 *node;  /* the node that lives here */
  guint16 *owner; /* slot of the node into which this slot went, or itself */
  guint16 *chain; /* slots of the chain */
  guint16 *place; /* number in the chain + 1, 0 = not in it, DONE = rooted */
};

#define DONE G_MAXUINT16

ActTreeDecoder *
act_tree_decoder_new (void)
{
  return g_new0 (ActTreeDecoder, 1);
}

static void
clear (ActTreeDecoder *decoder)
{
  g_free (decoder->arcs);
  g_free (decoder->parent);
  g_free (decoder->entry);
  g_free (decoder->node);
  g_free (decoder->owner);
  g_free (decoder->chain);
  g_free (decoder->place);
}

void
act_tree_decoder_free (ActTreeDecoder *decoder)
{
  if (!decoder)
    return;
  clear (decoder);
  g_free (decoder);
}

static void
reserve (ActTreeDecoder *decoder, guint slots)
{
  if (slots <= decoder->capacity)
    return;
  clear (decoder);
  decoder->capacity = slots;
  decoder->arcs = g_new (Arc, (gsize) slots * slots);
  decoder->parent = g_new (guint16, 2 * slots);
  decoder->entry = g_new (Arc, 2 * slots);
  decoder->node = g_new (guint16, slots);
  decoder->owner = g_new (guint16, slots);
  decoder->chain = g_new (guint16, slots);
  decoder->place = g_new (guint16, slots);
}

/* Each word's best head; TRUE when that is a tree with one child of the root.
   @seen is scratch, [n + 1]. */
static gboolean
take_best_heads (guint n, const float *scores, gsize stride, guint16 *heads,
                 guint16 *seen)
{
  guint n_roots = 0;

  heads[0] = 0;
  for (guint i = 1; i <= n; i++) {
    const float *row = scores + i * stride;
    guint best = 0;

    for (guint j = 1; j <= n; j++)
      if (j != i && row[j] > row[best])
        best = j;
    heads[i] = (guint16) best;
    n_roots += best == 0;
  }
  if (n_roots != 1)
    return FALSE;
  memset (seen, 0, (n + 1) * sizeof *seen);
  for (guint i = 1; i <= n; i++) {
    guint j = i;

    for (; j && !seen[j]; j = heads[j])
      seen[j] = (guint16) i;
    if (j && seen[j] == i)
      return FALSE;
  }
  return TRUE;
}

static Arc *
arcs_into (const ActTreeDecoder *decoder, guint slot)
{
  return decoder->arcs + (gsize) slot * decoder->capacity;
}

static void
fill (ActTreeDecoder *decoder, guint n, const float *scores, gsize stride)
{
  for (guint i = 0; i <= n; i++) {
    decoder->node[i] = decoder->owner[i] = (guint16) i;
    decoder->place[i] = 0;
    decoder->parent[i] = NONE;
  }
  decoder->place[0] = DONE;
  for (guint i = 1; i <= n; i++)
    for (guint j = 0; j <= n; j++) {
      const double given = scores[i * stride + j];
      /* what is no number counts as impossible */
      const double score =
          given >= -MOST_SCORE ? MIN (given, MOST_SCORE) : -MOST_SCORE;

      arcs_into (decoder, i)[j] =
          (Arc){j ? score : score - ROOT_PENALTY, (guint16) j, (guint16) i};
    }
}

/* Slot of the best arc into @slot from another node. */
static guint
best_source (const ActTreeDecoder *decoder, guint n, guint slot)
{
  const Arc *arcs = arcs_into (decoder, slot);
  guint best = NONE;

  for (guint j = 0; j <= n; j++)
    if (j != slot && decoder->owner[j] == j &&
        (best == NONE || arcs[j].score > arcs[best].score))
      best = j;
  return best;
}

/* Makes one node, in the slot @first, of the chain's slots from number @begin
   on. An arc into the cycle replaces the one that its word has, so it counts
   with the difference of the two. */
static void
contract (ActTreeDecoder *decoder, guint n, guint begin, guint end,
          guint16 new_node)
{
  const guint first = decoder->chain[begin];
  Arc *into_first = arcs_into (decoder, first);

  for (guint c = begin; c < end; c++) {
    const guint slot = decoder->chain[c];
    const double own = decoder->entry[decoder->node[slot]].score;

    decoder->parent[decoder->node[slot]] = new_node;
    decoder->owner[slot] = (guint16) first;
    for (guint j = 0; j <= n; j++)
      arcs_into (decoder, slot)[j].score -= own;
  }
  for (guint c = begin + 1; c < end; c++) {
    const guint slot = decoder->chain[c];
    const Arc *into = arcs_into (decoder, slot);

    for (guint j = 0; j <= n; j++) {
      Arc *out = &arcs_into (decoder, j)[first];

      if (decoder->owner[j] != j)
        continue; /* j is gone, or of this cycle but the first */
      if (into[j].score > into_first[j].score)
        into_first[j] = into[j];
      if (j && arcs_into (decoder, j)[slot].score > out->score)
        *out = arcs_into (decoder, j)[slot];
    }
  }
  decoder->node[first] = new_node;
  decoder->parent[new_node] = NONE;
}

/* Gives each node that is not part of another an arc, so that all hang from the
   root; returns the number of nodes. */
static guint
link_nodes (ActTreeDecoder *decoder, guint n)
{
  guint n_nodes = n + 1;

  for (guint start = 1; start <= n; start++) {
    guint length = 0, slot = start;

    if (decoder->owner[start] != start || decoder->place[start] == DONE)
      continue;
    while (decoder->place[slot] != DONE) {
      guint source;

      if (!decoder->place[slot]) {
        decoder->chain[length++] = (guint16) slot;
        decoder->place[slot] = (guint16) length;
      }
      source = best_source (decoder, n, slot);
      decoder->entry[decoder->node[slot]] = arcs_into (decoder, slot)[source];
      if (decoder->place[source] && decoder->place[source] != DONE) {
        const guint begin = decoder->place[source] - 1u;

        contract (decoder, n, begin, length, (guint16) n_nodes++);
        for (guint c = begin + 1; c < length; c++)
          decoder->place[decoder->chain[c]] = 0;
        length = begin + 1;
        source = decoder->chain[begin];
      }
      slot = source;
    }
    for (guint c = 0; c < length; c++)
      decoder->place[decoder->chain[c]] = DONE;
  }
  return n_nodes;
}

/* Opens the cycles, the last made first: the arc into a cycle takes the place
   of that into the word that it reaches. */
static void
expand (ActTreeDecoder *decoder, guint n, guint n_nodes, guint16 *heads)
{
  for (guint cycle = n_nodes; cycle-- > n + 1;) {
    guint part = decoder->entry[cycle].dependent;

    while (decoder->parent[part] != cycle)
      part = decoder->parent[part];
    decoder->entry[part] = decoder->entry[cycle];
  }
  for (guint i = 1; i <= n; i++)
    heads[i] = decoder->entry[i].head;
}

void
act_tree_decoder_run (ActTreeDecoder *decoder, guint n, const float *scores,
                      gsize stride, guint16 *heads)
{
  reserve (decoder, n + 1);
  if (take_best_heads (n, scores, stride, heads, decoder->place))
    return;
  fill (decoder, n, scores, stride);
  expand (decoder, n, link_nodes (decoder, n), heads);
}
