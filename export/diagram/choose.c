/* Which statements are worth a line on the picture. */
#include "diagram/choose.h"

#include "diagram/edge.h"

#include <math.h>

/* The greedy choice looks at so many candidates; the rest is far weaker. */
enum { MAX_CANDIDATES = 2000 };

/* Steps of the greedy choice: what is on the picture already. */
typedef struct {
  const ActClaim *claims;
  const ActAttribution *attributions;
  gboolean *is_told; /* by document: has it a line on the picture? */
  GPtrArray *edges;  /* borrowed; the first @n are chosen */
  guint n;
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

static const char *
get_relation (const Chosen *chosen, const ActEdge *edge)
{
  return chosen->claims[g_array_index (edge->claims, guint32, 0)].relation_id;
}

/* How many edges there are that say the same of the same: "travel to" of one
   who visits nine countries. */
static guint
count_alike (const Chosen *chosen, const ActEdge *edge)
{
  guint n = 0;

  for (guint i = 0; i < chosen->n; i++) {
    const ActEdge *other = chosen->edges->pdata[i];
    n +=
        (other->subject == edge->subject || other->object == edge->object) &&
        g_str_equal (get_relation (chosen, other), get_relation (chosen, edge));
  }
  return n;
}

/* Marks the documents of the edge, or asks whether one of them has no line
   yet. */
static gboolean
visit_documents (const Chosen *chosen, const ActEdge *edge, gboolean mark)
{
  for (guint i = 0; i < edge->claims->len; i++) {
    const ActClaim *claim =
        &chosen->claims[g_array_index (edge->claims, guint32, i)];
    for (guint32 k = 0; k < claim->n_attributions; k++) {
      gboolean *is_told =
          &chosen->is_told[chosen->attributions[claim->first_attribution + k]
                               .document];
      if (mark)
        *is_told = TRUE;
      else if (!*is_told)
        return TRUE;
    }
  }
  return FALSE;
}

/* The more an actor that is not there yet is mentioned, the more it is missed.
 */
static double
get_welcome (const Chosen *chosen, guint32 entity)
{
  return is_newcomer (chosen, entity)
             ? 1 + 0.3 * log2 (1.0 + chosen->entities[entity].n_mentions)
             : 1;
}

/* How many lines there are beyond three at the end that has most. */
static guint
get_crowd (const Chosen *chosen, const ActEdge *edge)
{
  guint most =
      MAX (chosen->degree[edge->subject], chosen->degree[edge->object]);

  return most > 3 ? most - 3 : 0;
}

/* An edge that touches what is there tells more than a loose pair, one that
   brings in a prominent actor more than another on the same two or one more on
   a hub, a dispute more than what goes without saying, what an article tells
   that has no line yet more than more of another; another unnamed leaf on one
   actor, and the same said again of one, tells less each time. */
static double
get_gain (const Chosen *chosen, const ActEdge *edge)
{
  double gain = edge->score;
  int ends =
      (chosen->degree[edge->subject] > 0) + (chosen->degree[edge->object] > 0);

  gain *= 1.0 + 0.5 * ends;
  gain *= get_welcome (chosen, edge->subject) *
          get_welcome (chosen, edge->object) *
          pow (0.9, get_crowd (chosen, edge));
  if (edge->style == ACT_EDGE_DISPUTED)
    gain *= 1.5;
  if (visit_documents (chosen, edge, FALSE))
    gain *= 1.5;
  if (!chosen->entities[edge->object].named && !chosen->degree[edge->object])
    gain *= pow (0.8, chosen->leaves[edge->subject]);
  if (!chosen->entities[edge->subject].named && !chosen->degree[edge->subject])
    gain *= pow (0.8, chosen->leaves[edge->object]);
  return gain * pow (0.7, count_alike (chosen, edge));
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
move_best (const ActGraph *graph, GPtrArray *edges, guint max_edges)
{
  guint32 n_entities, n_documents;
  const ActEntity *entities = act_graph_get_entities (graph, &n_entities);
  guint n_candidates = MIN (edges->len, (guint) MAX_CANDIDATES);
  act_graph_get_documents (graph, &n_documents);
  Chosen chosen = {.claims = act_graph_get_claims (graph, NULL),
                   .attributions = act_graph_get_attributions (graph, NULL),
                   .is_told = g_new0 (gboolean, n_documents + 1),
                   .edges = edges,
                   .entities = entities,
                   .degree = g_new0 (guint16, n_entities),
                   .leaves = g_new0 (guint16, n_entities)};
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
    visit_documents (&chosen, edge, TRUE);
    chosen.n = n + 1;
  }
  g_free (chosen.is_told);
  g_free (chosen.degree);
  g_free (chosen.leaves);
  return n;
}

void
act_choose_overview (ActDiagram *diagram, GPtrArray *edges, guint max_edges)
{
  guint n_chosen = edges->len;

  if (edges->len > max_edges)
    n_chosen = move_best (diagram->graph, edges, max_edges);
  for (guint i = 0; i < n_chosen; i++)
    g_ptr_array_add (diagram->edges, act_edge_ref (edges->pdata[i]));
}
