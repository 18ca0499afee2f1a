/* One actor in the middle, those around it, and what is between those. */
#include "diagram/choose.h"
#include "diagram/edge.h"

/* A side may hold so many more than the other, and a few, before some of it
   move over: a tower of names on one side is harder to read than an arrow that
   points to the left. */
enum { MORE_ON_A_SIDE = 2, FEW_ON_A_SIDE = 4 };

typedef struct {
  ActDiagram *diagram;
  guint32 focus;
  gboolean *around;     /* by entity: is it drawn beside the actor? */
  GHashTable *is_drawn; /* of ActEdge */
  guint max_edges;
} Around;

static gboolean
is_own (const Around *around, const ActEdge *edge)
{
  return edge->subject == around->focus || edge->object == around->focus;
}

static void
draw (Around *around, ActEdge *edge)
{
  if (!g_hash_table_add (around->is_drawn, edge))
    return;
  around->around[edge->subject] = around->around[edge->object] = TRUE;
  g_ptr_array_add (around->diagram->edges, act_edge_ref (edge));
}

/* The actor's own edges until there are @max on the picture. */
static void
draw_own (Around *around, const GPtrArray *edges, guint max)
{
  for (guint i = 0; i < edges->len && around->diagram->edges->len < max; i++)
    if (is_own (around, edges->pdata[i]))
      draw (around, edges->pdata[i]);
}

static void
draw_others (Around *around, const GPtrArray *edges)
{
  for (guint i = 0;
       i < edges->len && around->diagram->edges->len < around->max_edges; i++) {
    ActEdge *edge = edges->pdata[i];
    if (!is_own (around, edge) && around->around[edge->subject] &&
        around->around[edge->object])
      draw (around, edge);
  }
}

/* Those who act stand on the left, those acted upon on the right. */
static void
choose_sides (ActDiagram *diagram, guint32 focus, guint32 n_entities)
{
  g_autofree double *leaning = g_new0 (double, n_entities);
  guint n_sides[2] = {0, 0};

  diagram->columns = g_new0 (int, n_entities);
  for (guint i = 0; i < diagram->edges->len; i++) {
    const ActEdge *edge = diagram->edges->pdata[i];
    if (edge->subject == focus)
      leaning[edge->object] += edge->evidence;
    else if (edge->object == focus)
      leaning[edge->subject] -= edge->evidence;
  }
  for (guint i = 0; i < diagram->edges->len; i++) {
    const ActEdge *edge = diagram->edges->pdata[i];
    guint32 other = edge->subject == focus ? edge->object : edge->subject;
    if ((edge->subject != focus && edge->object != focus) ||
        diagram->columns[other] != 0)
      continue;
    diagram->columns[other] = leaning[other] < 0 ? -1 : 1;
    n_sides[leaning[other] >= 0]++;
  }
  /* the least prominent move first */
  for (guint i = diagram->edges->len; i-- > 0;) {
    const ActEdge *edge = diagram->edges->pdata[i];
    guint32 other = edge->subject == focus ? edge->object : edge->subject;
    int from = n_sides[1] > n_sides[0];
    if (n_sides[from] <= MORE_ON_A_SIDE * n_sides[!from] + FEW_ON_A_SIDE)
      break;
    if ((edge->subject != focus && edge->object != focus) ||
        diagram->columns[other] != (from ? 1 : -1))
      continue;
    diagram->columns[other] = -diagram->columns[other];
    n_sides[from]--;
    n_sides[!from]++;
  }
}

void
act_choose_about (ActDiagram *diagram, GPtrArray *edges, guint max_edges)
{
  guint32 n_entities;
  Around around = {diagram, diagram->focus[0], NULL, NULL, max_edges};

  act_graph_get_entities (diagram->graph, &n_entities);
  around.around = g_new0 (gboolean, n_entities);
  around.is_drawn = g_hash_table_new (NULL, NULL);
  draw_own (&around, edges, max_edges - max_edges / 3);
  draw_others (&around, edges);
  draw_own (&around, edges, max_edges);
  g_hash_table_unref (around.is_drawn);
  g_free (around.around);
  choose_sides (diagram, diagram->focus[0], n_entities);
}
