/* Which statements are worth a line on the picture. */
#include "diagram/choose.h"

#include <math.h>

/* The greedy choice looks at so many candidates; the rest is far weaker. */
enum { MAX_CANDIDATES = 2000 };

/* What needs the rest of its sentence to be understood counts for so much. */
static const double incomplete_weight = 0.2;

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

static void
edge_free (gpointer data)
{
  ActEdge *edge = data;

  g_array_unref (edge->claims);
  g_free (edge);
}

void
act_diagram_free (ActDiagram *diagram)
{
  if (!diagram)
    return;
  g_ptr_array_unref (diagram->edges);
  g_free (diagram);
}

/* FALSE for what nobody puts forward: it is only asked. */
static gboolean
get_style (const ActClaim *claim, const ActAttribution *attributions,
           ActEdgeStyle *style)
{
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

/* Parallel statements of one style become one edge. */
static GPtrArray *
collect_edges (ActDiagram *diagram)
{
  guint32 n;
  const ActEntity *entities = act_graph_get_entities (diagram->graph, &n);
  const ActAttribution *attributions =
      act_graph_get_attributions (diagram->graph, &n);
  const ActClaim *claims = act_graph_get_claims (diagram->graph, &n);
  GPtrArray *edges = g_ptr_array_new_with_free_func (edge_free);
  g_autoptr (GHashTable) by_ends =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  diagram->n_claims = n;
  for (guint32 i = 0; i < n; i++) {
    const ActClaim *claim = &claims[i];
    ActEdgeStyle style;
    if (claim->object == ACT_NONE || claim->object == claim->subject ||
        !get_style (claim, attributions, &style))
      continue;
    diagram->n_between++;
    char *key =
        g_strdup_printf ("%u %u %d", claim->subject, claim->object, style);
    ActEdge *edge = g_hash_table_lookup (by_ends, key);
    if (!edge) {
      edge = g_new0 (ActEdge, 1);
      *edge = (ActEdge){claim->subject, claim->object, style,
                        g_array_new (FALSE, FALSE, sizeof (guint32)), 0};
      g_ptr_array_add (edges, edge);
      g_hash_table_insert (by_ends, key, edge);
    } else {
      g_free (key);
    }
    g_array_append_val (edge->claims, i);
    edge->score +=
        (double) claim->n_documents * claim->confidence / 1000 *
        (act_claim_is_complete (diagram->graph, i) ? 1.0 : incomplete_weight) *
        get_end_weight (&entities[edge->subject]) *
        get_end_weight (&entities[edge->object]);
  }
  return edges;
}

static int
compare_claims (gconstpointer a, gconstpointer b, gpointer data)
{
  const ActClaim *claims = data;
  guint32 i = *(const guint32 *) a, j = *(const guint32 *) b;
  guint x = claims[i].n_documents * claims[i].confidence;
  guint y = claims[j].n_documents * claims[j].confidence;

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

/* Steps of the greedy choice: what is on the picture already. */
typedef struct {
  const ActEntity *entities;
  guint16 *degree; /* edges at an entity */
  guint16 *leaves; /* unnamed entities that hang on it */
} Chosen;

/* So many mentions make a named entity somebody whom readers look for. */
enum { PROMINENT_MENTIONS = 2 };

static gboolean
is_newcomer (const Chosen *chosen, guint32 entity)
{
  return chosen->degree[entity] == 0 && chosen->entities[entity].named &&
         chosen->entities[entity].n_mentions >= PROMINENT_MENTIONS;
}

/* An edge that touches what is there tells more than a loose pair, one that
   brings in a prominent actor more than another on the same two, a dispute more
   than what goes without saying; another unnamed leaf on one actor tells less
   each time. */
static double
get_gain (const Chosen *chosen, const ActEdge *edge)
{
  double gain = edge->score;
  int ends =
      (chosen->degree[edge->subject] > 0) + (chosen->degree[edge->object] > 0);

  gain *= 1.0 + 0.5 * ends;
  if (is_newcomer (chosen, edge->subject) || is_newcomer (chosen, edge->object))
    gain *= 1.5;
  if (edge->style == ACT_EDGE_DISPUTED)
    gain *= 1.5;
  if (!chosen->entities[edge->object].named && !chosen->degree[edge->object])
    gain *= pow (0.8, chosen->leaves[edge->subject]);
  if (!chosen->entities[edge->subject].named && !chosen->degree[edge->subject])
    gain *= pow (0.8, chosen->leaves[edge->object]);
  return gain;
}

static void
choose (Chosen *chosen, const ActEdge *edge)
{
  guint32 ends[2] = {edge->subject, edge->object};

  for (int i = 0; i < 2; i++)
    if (!chosen->entities[ends[i]].named && !chosen->degree[ends[i]])
      chosen->leaves[ends[1 - i]]++;
  chosen->degree[edge->subject]++;
  chosen->degree[edge->object]++;
}

/* The last third of the picture is for edges between named actors, or that
   bring in a prominent one: a fuller picture reads worse. */
static gboolean
is_welcome (const Chosen *chosen, const ActEdge *edge, guint n, guint max_edges)
{
  return n < max_edges - max_edges / 3 || is_newcomer (chosen, edge->subject) ||
         is_newcomer (chosen, edge->object) ||
         (chosen->entities[edge->subject].named &&
          chosen->entities[edge->object].named);
}

/* Moves the best edges to the front, at most @max_edges; how many they are. */
static guint
choose_edges (GPtrArray *edges, guint max_edges, const ActEntity *entities,
              guint32 n_entities)
{
  guint n_candidates = MIN (edges->len, (guint) MAX_CANDIDATES);
  Chosen chosen = {entities, g_new0 (guint16, n_entities),
                   g_new0 (guint16, n_entities)};

  guint n = 0;

  for (; n < MIN (max_edges, n_candidates); n++) {
    guint best = n_candidates;
    double best_gain = -1;
    for (guint k = n; k < n_candidates; k++) {
      double gain = get_gain (&chosen, edges->pdata[k]);
      if (gain > best_gain &&
          is_welcome (&chosen, edges->pdata[k], n, max_edges)) {
        best_gain = gain;
        best = k;
      }
    }
    if (best == n_candidates)
      break;
    /* the others keep their order */
    gpointer edge = edges->pdata[best];
    for (guint k = best; k > n; k--)
      edges->pdata[k] = edges->pdata[k - 1];
    edges->pdata[n] = edge;
    choose (&chosen, edge);
  }
  g_free (chosen.degree);
  g_free (chosen.leaves);
  return n;
}

ActDiagram *
act_diagram_new (const ActGraph *graph, guint max_edges)
{
  ActDiagram *diagram = g_new0 (ActDiagram, 1);
  guint32 n, n_entities;
  const ActClaim *claims = act_graph_get_claims (graph, &n);
  const ActEntity *entities = act_graph_get_entities (graph, &n_entities);

  diagram->graph = graph;
  diagram->edges = collect_edges (diagram);
  for (guint i = 0; i < diagram->edges->len; i++) {
    ActEdge *edge = diagram->edges->pdata[i];
    g_array_sort_with_data (edge->claims, compare_claims,
                            (gpointer) (guintptr) claims);
  }
  g_ptr_array_sort (diagram->edges, compare_edges);
  if (diagram->edges->len > max_edges) {
    guint n_chosen =
        choose_edges (diagram->edges, max_edges, entities, n_entities);
    g_ptr_array_set_size (diagram->edges, (gint) n_chosen);
  }
  for (guint i = 0; i < diagram->edges->len; i++)
    diagram->n_shown += ((ActEdge *) diagram->edges->pdata[i])->claims->len;
  return diagram;
}
