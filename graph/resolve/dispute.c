#include "resolve/dispute.h"

/* Pairs of claims on the same matter are looked at one by one; of so many
   dates on one matter only these. */
#define MAX_RIVALS 1000

enum { SAYS_YES = 1, SAYS_NO = 2 };

/* The same matter: claims of these lie together, whatever their polarity,
   modality, date and place. */
static gboolean
is_same_matter (const ActClaim *a, const ActClaim *b)
{
  return a->subject == b->subject && a->object == b->object &&
         a->relation_id == b->relation_id && a->value_type == b->value_type &&
         a->value == b->value;
}

static gboolean
may_coincide (const ActClaim *a, const ActClaim *b)
{
  return a->modality == b->modality &&
         (!a->date || !b->date || a->date == b->date) &&
         (a->place == ACT_NONE || b->place == ACT_NONE || a->place == b->place);
}

/* Whether the content itself, taken positively, is held or contradicted. */
static guint
get_voices (const ActGraph *graph, const ActClaim *claim)
{
  guint voices = 0;

  for (guint i = 0; i < claim->n_attributions; i++) {
    ActStance stance =
        act_graph_get_attribution (graph, claim->first_attribution + i)->stance;
    gboolean positive = claim->polarity == ACT_POSITIVE;
    if (stance == ACT_STANCE_ASSERTS)
      voices |= positive ? SAYS_YES : SAYS_NO;
    else if (stance == ACT_STANCE_DENIES)
      voices |= positive ? SAYS_NO : SAYS_YES;
  }
  return voices;
}

static void
mark_matter (ActGraph *graph, const guint8 *voices, guint32 begin, guint32 end)
{
  guint all = 0;

  for (guint32 i = begin; i < end; i++)
    all |= voices[i - begin];
  if (all != (SAYS_YES | SAYS_NO))
    return;
  for (guint32 i = begin; i < end; i++) {
    ActClaim *claim = act_graph_get_claim (graph, i);
    guint own = voices[i - begin];
    claim->disputed = own == (SAYS_YES | SAYS_NO);
    for (guint32 j = begin; j < end && j - begin < MAX_RIVALS; j++)
      if (!claim->disputed && own != 0 && voices[j - begin] != 0 &&
          (own | voices[j - begin]) == (SAYS_YES | SAYS_NO))
        claim->disputed = may_coincide (claim, act_graph_get_claim (graph, j));
  }
}

void
act_disputes_mark (ActGraph *graph)
{
  g_autoptr (GArray) voices = g_array_new (FALSE, FALSE, 1);
  guint32 end;

  for (guint32 begin = 0; begin < graph->claims->len; begin = end) {
    g_array_set_size (voices, 0);
    for (end = begin; end < graph->claims->len; end++) {
      const ActClaim *claim = act_graph_get_claim (graph, end);
      guint8 of_claim = (guint8) get_voices (graph, claim);
      if (!is_same_matter (act_graph_get_claim (graph, begin), claim))
        break;
      g_array_append_val (voices, of_claim);
    }
    mark_matter (graph, (const guint8 *) voices->data, begin, end);
  }
}
