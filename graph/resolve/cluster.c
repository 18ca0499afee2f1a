#include "resolve/cluster.h"

#include <actant/names.h>
#include <string.h>

/* When the clusters of two persons are compared name by name, so many names of
   each take part, out of the first so many members. */
#define MAX_NAMES 8
#define MAX_MEMBERS 64

ActClusters *
act_clusters_new (const ActNodes *nodes)
{
  ActClusters *clusters = g_new0 (ActClusters, 1);
  guint32 n = nodes->nodes->len;

  clusters->nodes = nodes;
  clusters->n = n;
  clusters->parent = g_new (guint32, MAX (n, 1));
  clusters->next = g_new (guint32, MAX (n, 1));
  clusters->clusters = g_new0 (ActCluster, MAX (n, 1));
  clusters->joins = g_array_new (FALSE, FALSE, sizeof (ActJoin));
  for (guint32 i = 0; i < n; i++) {
    const ActNode *node = act_nodes_get (nodes, i);
    clusters->parent[i] = i;
    clusters->next[i] = ACT_NONE;
    clusters->clusters[i] = (ActCluster){
        .wikidata = node->wikidata,
        .country = node->country,
        .trade = node->trade,
        .n_locals = node->n_locals,
        .n_typed = node->n_typed,
        .last = i,
        .gender = node->doubtful ? ACT_GENDER_UNKNOWN : node->gender,
        .full = node->strength == ACT_NAME_FULL || node->wikidata != NULL,
    };
  }
  return clusters;
}

void
act_clusters_free (ActClusters *clusters)
{
  if (!clusters)
    return;
  g_free (clusters->parent);
  g_free (clusters->next);
  g_free (clusters->clusters);
  g_array_unref (clusters->joins);
  g_free (clusters);
}

guint32
act_clusters_find (ActClusters *clusters, guint32 node)
{
  guint32 *parent = clusters->parent;

  while (parent[node] != node) {
    parent[node] = parent[parent[node]];
    node = parent[node];
  }
  return node;
}

const ActCluster *
act_clusters_get (ActClusters *clusters, guint32 node)
{
  return &clusters->clusters[act_clusters_find (clusters, node)];
}

gboolean
act_clusters_are_compatible (ActClusters *clusters, guint32 a, guint32 b)
{
  const ActCluster *x = act_clusters_get (clusters, a);
  const ActCluster *y = act_clusters_get (clusters, b);

  return !(x->gender && y->gender && x->gender != y->gender) &&
         !(x->country && y->country && x->country != y->country) &&
         !(x->trade && y->trade && x->trade != y->trade) &&
         !(x->wikidata && y->wikidata && x->wikidata != y->wikidata);
}

void
act_clusters_join (ActClusters *clusters, guint32 a, guint32 b,
                   ActMergeReason reason, guint score)
{
  ActJoin join = {a, b, (guint16) score, (guint8) reason};
  guint32 root = act_clusters_find (clusters, a);
  guint32 other = act_clusters_find (clusters, b);
  ActCluster *x, *y;

  if (root == other)
    return;
  if (other < root) {
    guint32 swap = root;
    root = other;
    other = swap;
  }
  x = &clusters->clusters[root];
  y = &clusters->clusters[other];
  clusters->parent[other] = root;
  clusters->next[x->last] = other;
  x->last = y->last;
  x->n_locals += y->n_locals;
  x->n_typed += y->n_typed;
  x->full = x->full || y->full;
  if (!x->gender)
    x->gender = y->gender;
  if (!x->country)
    x->country = y->country;
  if (!x->trade)
    x->trade = y->trade;
  if (!x->wikidata)
    x->wikidata = y->wikidata;
  g_array_append_val (clusters->joins, join);
}

/* The distinct full names of persons in a cluster, at most MAX_NAMES. */
static guint
list_names (const ActClusters *clusters, guint32 root,
            const char *names[MAX_NAMES])
{
  guint n = 0, members = 0;

  for (guint32 i = root;
       i != ACT_NONE && n < MAX_NAMES && members++ < MAX_MEMBERS;
       i = clusters->next[i]) {
    const ActNode *node = act_nodes_get (clusters->nodes, i);
    guint known = 0;
    if (node->class != ACT_CLASS_PERSON || node->strength != ACT_NAME_FULL)
      continue;
    while (known < n && names[known] != node->label)
      known++;
    if (known == n)
      names[n++] = node->label;
  }
  return n;
}

/* One link is not enough between clusters of several names: more than half of
   their pairs must be the same name to the matcher. So "Ivan Sidorov" does not
   tie Ivan Petrovich to Ivan Sergeyevich. */
static gboolean
names_agree (ActClusters *clusters, guint32 a, guint32 b)
{
  const char *x[MAX_NAMES], *y[MAX_NAMES];
  guint n = list_names (clusters, act_clusters_find (clusters, a), x);
  guint m = list_names (clusters, act_clusters_find (clusters, b), y);
  guint same = 0;

  if (n * m < 2)
    return TRUE;
  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < m; j++)
      same += x[i] == y[j] || act_names_compare (x[i], y[j]) >= ACT_NAMES_SAME;
  return 2 * same > n * m;
}

static int
compare_edges (gconstpointer a, gconstpointer b)
{
  const ActEdge *x = a, *y = b;

  if (x->score != y->score)
    return x->score > y->score ? -1 : 1;
  if (x->support != y->support)
    return x->support > y->support ? -1 : 1;
  if (x->a != y->a)
    return x->a < y->a ? -1 : 1;
  if (x->b != y->b)
    return x->b < y->b ? -1 : 1;
  return (int) x->reason - (int) y->reason;
}

void
act_clusters_follow (ActClusters *clusters, GArray *edges)
{
  g_array_sort (edges, compare_edges);
  for (guint i = 0; i < edges->len; i++) {
    const ActEdge *edge = &g_array_index (edges, ActEdge, i);
    if (act_clusters_find (clusters, edge->a) !=
            act_clusters_find (clusters, edge->b) &&
        (edge->reason == ACT_MERGE_WIKIDATA ||
         (act_clusters_are_compatible (clusters, edge->a, edge->b) &&
          names_agree (clusters, edge->a, edge->b))))
      act_clusters_join (clusters, edge->a, edge->b,
                         (ActMergeReason) edge->reason, edge->score);
  }
}
