/* The weights were chosen on the development sets of two treebanks
 * (docs/model-card.md); extract/train/decode.py computes the same. */
#include "conjuncts.h"

#include <string.h>

#define SAME_CLASS 0.7f
#define SAME_FORM 0.7f /* of verbs */
#define SAME_WORD 1.0f
#define SAME_PREPOSITION 1.0f
#define SAME_NUMBER 1.0f /* of appositions */

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
         (strcmp (a->lower, b->lower) == 0 ? SAME_WORD : 0) +
         SAME_PREPOSITION * compare_prepositions (words, tree, conjunct, head);
}

/* Whether the noun @head has a conjunct before @end. */
static gboolean
is_coordinated (const ActWord *words, const guint16 *tree, guint head,
                guint end)
{
  for (guint i = head + 1; i < end; i++)
    if (tree[i] == head && words[i].rel == ACT_REL_CONJ)
      return TRUE;
  return FALSE;
}

/* 1 for one, 2 for more, with its conjuncts before @end; 0 for what is no
   noun. */
static guint
number_of (const ActWord *words, const guint16 *tree, guint word, guint end)
{
  if (words[word].upos != ACT_UPOS_NOUN && words[word].upos != ACT_UPOS_PROPN)
    return 0;
  return words[word].xpos == ACT_XPOS_NNS ||
                 words[word].xpos == ACT_XPOS_NNPS ||
                 is_coordinated (words, tree, word, end)
             ? 2
             : 1;
}

float
act_appositions_compare (const ActWord *words, const guint16 *tree, guint n,
                         guint apposition, guint head)
{
  const guint one = number_of (words, tree, apposition, n + 1),
              other = number_of (words, tree, head, apposition);

  if (!one || !other)
    return 0;
  /* "Three killed in Oslo: police" */
  for (guint i = head + 1; i < apposition; i++)
    if (strcmp (words[i].form, ":") == 0)
      return 0;
  return one == other ? SAME_NUMBER : -SAME_NUMBER;
}
