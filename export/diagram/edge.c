/* Statements between two entities, merged into the lines of a diagram. */
#include "diagram/edge.h"

#include "diagram/choose.h"

#include <math.h>

/* What needs the rest of its sentence to be understood counts for so much. */
static const double incomplete_weight = 0.2;

/* What somebody is counts so much, in however many articles: "president of" in
   a hundred is no news. */
static const double role_weight = 0.25;
/* What is no act of an event class ("have", "include"), and what is said ("tell
   Ann"), counts less than what is done. */
static const double other_weight = 0.6;

const ActAttribution *
act_claim_get_best_attribution (const ActGraph *graph, const ActClaim *claim)
{
  const ActAttribution *all =
      act_graph_get_attributions (graph, NULL) + claim->first_attribution;
  const ActAttribution *best = all;

  for (guint32 i = 1; i < claim->n_attributions; i++)
    if (all[i].confidence > best->confidence)
      best = &all[i];
  return best;
}

ActEdge *
act_edge_ref (ActEdge *edge)
{
  return g_rc_box_acquire (edge);
}

static void
clear (gpointer data)
{
  g_array_unref (((ActEdge *) data)->claims);
}

void
act_edge_unref (ActEdge *edge)
{
  g_rc_box_release_full (edge, clear);
}

GPtrArray *
act_edges_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) act_edge_unref);
}

gboolean
act_claim_get_style (const ActGraph *graph, const ActClaim *claim,
                     ActEdgeStyle *style)
{
  const ActAttribution *attributions = act_graph_get_attributions (graph, NULL);
  gboolean own = FALSE, asserted = FALSE, contested = FALSE;

  for (guint32 i = 0; i < claim->n_attributions; i++) {
    const ActAttribution *a = &attributions[claim->first_attribution + i];
    own |= a->source == ACT_NONE && a->stance == ACT_STANCE_ASSERTS;
    asserted |= a->stance == ACT_STANCE_ASSERTS;
    contested |=
        a->stance == ACT_STANCE_DENIES || a->stance == ACT_STANCE_DOUBTS;
  }
  if (claim->disputed || contested)
    *style = ACT_EDGE_DISPUTED;
  else if (claim->modality != ACT_MODALITY_FACT)
    *style = ACT_EDGE_POSSIBLE;
  else
    *style = own ? ACT_EDGE_STATED : ACT_EDGE_ATTRIBUTED;
  return asserted || contested;
}

static double
get_type_weight (ActEntityType type)
{
  switch (type) {
  case ACT_ENTITY_PERSON:
  case ACT_ENTITY_ORGANIZATION:
    return 1.2;
  case ACT_ENTITY_PLACE:
  case ACT_ENTITY_GROUP:
  case ACT_ENTITY_EVENT:
    return 1.0;
  case ACT_ENTITY_WORK:
  case ACT_ENTITY_CONCEPT:
  case ACT_ENTITY_OTHER:
  case ACT_N_ENTITY_TYPE:
    break;
  }
  return 0.6;
}

/* Statements between named actors come first, then those about what is
   mentioned much. */
static double
get_end_weight (const ActEntity *entity)
{
  return (entity->named ? 2.0 : 0.5) * get_type_weight (entity->type) *
         sqrt (log2 (2.0 + entity->n_mentions + entity->n_documents));
}

static double
get_evidence (const ActClaim *claim)
{
  return (double) claim->n_documents * claim->confidence / 1000;
}

/* What a claim adds to the score of its edge. */
static double
get_news (const ActEdge *edge, const ActClaim *claim)
{
  if (act_claim_is_role (claim))
    return edge->has_role ? 0 : role_weight * MIN (get_evidence (claim), 1.0);
  return get_evidence (claim) *
         (claim->event_class && !g_str_equal (claim->event_class, "STATEMENT")
              ? 1.0
              : other_weight);
}

/* Acts first: what somebody is can stand last. */
static int
compare_claims (gconstpointer a, gconstpointer b, gpointer data)
{
  const ActClaim *claims = data;
  guint32 i = *(const guint32 *) a, j = *(const guint32 *) b;
  guint x = claims[i].n_documents * claims[i].confidence;
  guint y = claims[j].n_documents * claims[j].confidence;
  gboolean is_role = act_claim_is_role (&claims[i]);

  if (is_role != act_claim_is_role (&claims[j]))
    return is_role ? 1 : -1;
  if (x != y)
    return x > y ? -1 : 1;
  return i < j ? -1 : i > j;
}

static int
compare_edges (gconstpointer a, gconstpointer b)
{
  const ActEdge *x = *(ActEdge *const *) a, *y = *(ActEdge *const *) b;
  guint32 i = g_array_index (x->claims, guint32, 0);
  guint32 j = g_array_index (y->claims, guint32, 0);

  if (x->score > y->score || x->score < y->score)
    return x->score > y->score ? -1 : 1;
  return i < j ? -1 : i > j;
}

void
act_edges_add_claim (const ActGraph *graph, GPtrArray *edges,
                     GHashTable *by_key, char *key, guint32 index,
                     ActEdgeStyle style)
{
  const ActClaim *claim = act_graph_get_claims (graph, NULL) + index;
  ActEdge *edge = g_hash_table_lookup (by_key, key);
  double weight =
      claim->object == ACT_NONE || act_claim_is_complete (graph, index)
          ? 1.0
          : incomplete_weight;

  if (!edge) {
    edge = g_rc_box_new0 (ActEdge);
    *edge = (ActEdge){claim->subject,
                      claim->object,
                      style,
                      g_array_new (FALSE, FALSE, sizeof (guint32)),
                      0,
                      0,
                      FALSE};
    g_ptr_array_add (edges, edge);
    g_hash_table_insert (by_key, key, edge);
  } else {
    g_free (key);
  }
  g_array_append_val (edge->claims, index);
  edge->evidence += get_evidence (claim) * weight;
  edge->score += get_news (edge, claim) * weight;
  edge->has_role |= act_claim_is_role (claim);
}

void
act_edges_finish (const ActGraph *graph, GPtrArray *edges)
{
  const ActEntity *entities = act_graph_get_entities (graph, NULL);
  const ActClaim *claims = act_graph_get_claims (graph, NULL);

  for (guint i = 0; i < edges->len; i++) {
    ActEdge *edge = edges->pdata[i];
    edge->score *= get_end_weight (&entities[edge->subject]);
    if (edge->object != ACT_NONE)
      edge->score *= get_end_weight (&entities[edge->object]);
    g_array_sort_with_data (edge->claims, compare_claims,
                            (gpointer) (guintptr) claims);
  }
}

void
act_edges_sort (GPtrArray *edges)
{
  g_ptr_array_sort (edges, compare_edges);
}

GPtrArray *
act_edges_collect (const ActGraph *graph, guint *n_between)
{
  guint32 n;
  const ActClaim *claims = act_graph_get_claims (graph, &n);
  GPtrArray *edges = act_edges_new ();
  g_autoptr (GHashTable) by_ends =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  *n_between = 0;
  for (guint32 i = 0; i < n; i++) {
    const ActClaim *claim = &claims[i];
    ActEdgeStyle style;
    if (claim->object == ACT_NONE || claim->object == claim->subject ||
        !act_claim_get_style (graph, claim, &style))
      continue;
    ++*n_between;
    act_edges_add_claim (
        graph, edges, by_ends,
        g_strdup_printf ("%u %u %d", claim->subject, claim->object, style), i,
        style);
  }
  act_edges_finish (graph, edges);
  act_edges_sort (edges);
  return edges;
}
