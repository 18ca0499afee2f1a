#include "resolve/block.h"
#include "resolve/claims.h"
#include "resolve/duplicates.h"
#include "resolve/entities.h"
#include "resolve/input.h"
#include "resolve/weak.h"
#include "view/graph-private.h"

#include <actant/names.h>

guint
act_name_match (const char *a, const char *b)
{
  g_return_val_if_fail (a && b, 0);
  return act_names_compare (a, b);
}

static gpointer
find_duplicates (gpointer documents)
{
  return act_duplicates_find (documents);
}

/* Who is who: for every local its entity. Copies of articles are looked for
   meanwhile: nobody asks for them before names are compared. */
static guint32 *
resolve_entities (ActGraph *graph, ActInput *input)
{
  GThread *thread =
      g_thread_new ("duplicates", find_duplicates, graph->documents);
  g_autoptr (ActNodes) nodes = act_nodes_new (input);
  g_autoptr (ActClusters) clusters = act_clusters_new (nodes);
  g_autoptr (GArray) edges = NULL;
  g_autofree guint32 *group = NULL;

  g_array_unref (graph->groups);
  graph->groups = g_thread_join (thread);
  edges = act_block_edges (input, nodes, graph->groups);
  act_clusters_follow (clusters, edges);
  group = act_weak_join (input, clusters);
  return act_entities_add (graph, input, clusters, group);
}

ActGraph *
act_graph_resolve (ActStore *store, GError **error)
{
  g_autoptr (ActInput) input = NULL;
  g_autofree guint32 *entity = NULL;
  ActGraph *graph;

  g_return_val_if_fail (store, NULL);
  input = act_input_new (store, error);
  if (!input)
    return NULL;
  graph = act_graph_new (input->strings);
  /* The graph takes over what the documents own. */
  g_array_append_vals (graph->documents, input->documents->data,
                       input->documents->len);
  g_array_set_clear_func (input->documents, NULL);
  entity = resolve_entities (graph, input);
  act_claims_add (graph, input, entity);
  act_strings_freeze (graph->strings);
  return graph;
}
