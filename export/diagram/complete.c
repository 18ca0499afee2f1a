/* Statements that are half of what their sentence says. */
#include "diagram/choose.h"

#include <string.h>

static gboolean
share_sentence (const ActAttribution *attributions, const ActClaim *a,
                const ActClaim *b)
{
  for (guint32 i = 0; i < a->n_attributions; i++)
    for (guint32 k = 0; k < b->n_attributions; k++) {
      const ActAttribution *x = &attributions[a->first_attribution + i];
      const ActAttribution *y = &attributions[b->first_attribution + k];
      if (x->document == y->document &&
          x->sentence.begin == y->sentence.begin &&
          x->span.begin <= y->span.end && y->span.begin <= x->span.end)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_actor (const ActEntity *entity)
{
  return entity->type <= ACT_ENTITY_GROUP;
}

/* "handed him" beside "handed a note", "told her" beside what she was told,
   "compare Nasser" beside "compare Nasser to Mussolini": the object of @other
   is what @claim lacks. */
static gboolean
completes (const ActEntity *entities, const ActClaim *other,
           const ActClaim *claim)
{
  if (!g_str_equal (other->relation_id, claim->relation_id))
    return TRUE;
  if (other->object == ACT_NONE)
    return other->value_type == ACT_VALUE_PROPOSITION ||
           other->value_type == ACT_VALUE_TEXT;
  return is_actor (&entities[claim->object]) &&
         !is_actor (&entities[other->object]);
}

/* Claims stand in order of subject and relation: those that say the same or
   more of the same verb ("hand", "hand note to") are neighbours. */
static gboolean
is_sibling (const ActClaim *other, const ActClaim *claim)
{
  gsize n = strlen (claim->relation_id);

  return other->subject == claim->subject &&
         strncmp (other->relation_id, claim->relation_id, n) == 0 &&
         (other->relation_id[n] == '\0' || other->relation_id[n] == '_');
}

gboolean
act_claim_is_complete (const ActGraph *graph, guint32 index)
{
  guint32 n;
  const ActClaim *claims = act_graph_get_claims (graph, &n);
  const ActEntity *entities = act_graph_get_entities (graph, NULL);
  const ActAttribution *attributions = act_graph_get_attributions (graph, NULL);
  const ActClaim *claim = &claims[index];

  for (int step = -1; step <= 1; step += 2)
    for (guint32 i = index + (guint32) step;
         i < n && is_sibling (&claims[i], claim); i += (guint32) step)
      if (completes (entities, &claims[i], claim) &&
          share_sentence (attributions, &claims[i], claim))
        return FALSE;
  return TRUE;
}
