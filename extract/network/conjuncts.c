/* The weights were chosen on the development sets of two treebanks
 * (docs/model-card.md); extract/train/decode.py computes the same. */
#include "conjuncts.h"

#include <string.h>

#define SAME_CLASS 0.7f
#define SAME_FORM 0.7f /* of verbs */
#define SAME_PREPOSITION 1.0f

static gboolean
is_preposition_of (const ActWord *words, const guint16 *tree, guint word,
                   guint noun)
{
  return tree[word] == noun && words[word].rel == ACT_REL_CASE;
}

static gboolean
has_preposition (const ActWord *words, const guint16 *tree, guint noun,
                 const char *lower)
{
  for (guint i = 1; i < noun; i++)
    if (is_preposition_of (words, tree, i, noun) &&
        strcmp (words[i].lower, lower) == 0)
      return TRUE;
  return FALSE;
}

/* 1 when both have one preposition before them, -1 when @conjunct has another
   than @head, 0 when it has none. */
static float
compare_prepositions (const ActWord *words, const guint16 *tree, guint conjunct,
                      guint head)
{
  float result = 0;

  for (guint i = 1; i < conjunct; i++)
    if (is_preposition_of (words, tree, i, conjunct)) {
      if (has_preposition (words, tree, head, words[i].lower))
        return 1;
      result = -1;
    }
  return result;
}

float
act_conjuncts_compare (const ActWord *words, const guint16 *tree,
                       guint conjunct, guint head)
{
  const ActWord *a = &words[conjunct], *b = &words[head];

  return (a->upos == b->upos ? SAME_CLASS : 0) +
         (a->upos == ACT_UPOS_VERB && a->xpos == b->xpos ? SAME_FORM : 0) +
         SAME_PREPOSITION * compare_prepositions (words, tree, conjunct, head);
}
