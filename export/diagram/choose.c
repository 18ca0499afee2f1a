/* Which statements are worth a line on the picture. */
#include "diagram/choose.h"

#include "diagram/edge.h"

#include <math.h>

/* The greedy choice looks at so many candidates; the rest is far weaker. */
enum { MAX_CANDIDATES = 2000 };

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
move_best (GPtrArray *edges, guint max_edges, const ActEntity *entities,
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

void
act_choose_overview (ActDiagram *diagram, GPtrArray *edges, guint max_edges)
{
  guint32 n_entities;
  const ActEntity *entities =
      act_graph_get_entities (diagram->graph, &n_entities);
  guint n_chosen = edges->len;

  if (edges->len > max_edges)
    n_chosen = move_best (edges, max_edges, entities, n_entities);
  for (guint i = 0; i < n_chosen; i++)
    g_ptr_array_add (diagram->edges, act_edge_ref (edges->pdata[i]));
}
