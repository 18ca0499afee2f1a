/* What somebody is, beside what they do: "president of Venezuela" stands below
   the name, not as a line of its own. */
#include "diagram/choose.h"

#include "diagram/edge.h"

#include <string.h>

gboolean
act_claim_is_role (const ActClaim *claim)
{
  const char *label = claim->relation_label;

  if (claim->event_class)
    return act_event_class_is_property (claim->event_class);
  return g_str_has_prefix (label, "be ") && g_str_has_suffix (label, " of");
}

/* Is it told as so, with words that can stand alone ("be president of"; "is"
   wants its subject before it)? */
static gboolean
is_telling (const ActGraph *graph, const ActClaim *claim)
{
  ActEdgeStyle style;

  return claim->object != ACT_NONE && claim->object != claim->subject &&
         act_claim_is_role (claim) && claim->polarity == ACT_POSITIVE &&
         strlen (claim->relation_label) > strlen ("be ") &&
         g_str_has_prefix (claim->relation_label, "be ") &&
         act_claim_get_style (graph, claim, &style) && style == ACT_EDGE_STATED;
}

static gboolean
is_better (const ActClaim *a, const ActClaim *b)
{
  return a->n_documents * a->confidence > b->n_documents * b->confidence;
}

/* What a line says is not said twice. */
static void
drop_drawn (ActDiagram *diagram)
{
  for (guint i = 0; i < diagram->edges->len; i++) {
    const ActEdge *edge = diagram->edges->pdata[i];
    guint32 role = diagram->roles[edge->subject];
    for (guint k = 0; role != ACT_NONE && k < edge->claims->len; k++)
      if (g_array_index (edge->claims, guint32, k) == role)
        diagram->roles[edge->subject] = ACT_NONE;
  }
}

void
act_choose_roles (ActDiagram *diagram)
{
  guint32 n, n_entities;
  const ActClaim *claims = act_graph_get_claims (diagram->graph, &n);
  const ActEntity *entities =
      act_graph_get_entities (diagram->graph, &n_entities);
  g_autofree gboolean *is_drawn = act_diagram_mark_drawn (diagram);

  diagram->roles = g_new (guint32, n_entities + 1);
  for (guint32 i = 0; i < n_entities; i++)
    diagram->roles[i] = ACT_NONE;
  for (guint32 i = 0; i < n; i++) {
    guint32 *role = &diagram->roles[claims[i].subject];
    if (is_drawn[claims[i].subject] &&
        entities[claims[i].subject].type == ACT_ENTITY_PERSON &&
        is_telling (diagram->graph, &claims[i]) &&
        (*role == ACT_NONE || is_better (&claims[i], &claims[*role])))
      *role = i;
  }
  drop_drawn (diagram);
}
