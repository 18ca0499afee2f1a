#include "resolve/context.h"

#include <string.h>

enum {
  SHARED = 2,       /* so many other actors two documents must have in common */
  WINDOW = 64,      /* documents that one is compared with */
  MAX_ACTORS = 1000 /* entities of a document that are looked at */
};

struct ActContext {
  const ActInput *input;
  ActClusters *clusters;
  guint32 *first; /* of a document: its first local */
};

/* A bare name alone in its cluster and without an identity. */
static gboolean
is_alone (ActContext *context, guint32 index)
{
  const ActNode *node = act_nodes_get (context->clusters->nodes, index);

  return node->class == ACT_CLASS_PERSON && node->strength == ACT_NAME_BARE &&
         !node->wikidata && context->clusters->parent[index] == index &&
         context->clusters->next[index] == ACT_NONE;
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  const guint32 *x = a, *y = b;

  return (*x > *y) - (*x < *y);
}

/* The clusters of persons and things in the document of @local, in order. */
static GArray *
list_actors (ActContext *context, guint32 local)
{
  GArray *actors = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint32 document = act_input_get_local (context->input, local)->document;
  guint32 begin = context->first[document];
  guint32 end = MIN (context->first[document + 1], begin + MAX_ACTORS);

  for (guint32 i = begin; i < end; i++) {
    guint32 node = act_input_get_local (context->input, i)->node, root;
    if (node == ACT_NONE ||
        act_nodes_get (context->clusters->nodes, node)->class ==
            ACT_CLASS_PLACE ||
        is_alone (context, node))
      continue;
    root = act_clusters_find (context->clusters, node);
    g_array_append_val (actors, root);
  }
  g_array_sort (actors, compare_numbers);
  return actors;
}

static GPtrArray *
new_lists (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
}

static gboolean
share_actors (const GArray *a, const GArray *b)
{
  guint shared = 0, i = 0, j = 0;

  while (i < a->len && j < b->len && shared < SHARED) {
    guint32 x = g_array_index (a, guint32, i),
            y = g_array_index (b, guint32, j);
    if (x == y) {
      shared++;
      while (i < a->len && g_array_index (a, guint32, i) == x)
        i++;
    }
    if (x < y)
      i++;
    else if (x > y)
      j++;
    else
      while (j < b->len && g_array_index (b, guint32, j) == y)
        j++;
  }
  return shared >= SHARED;
}

static guint32
find_group (const guint32 *group, guint32 local)
{
  while (group[local] != local)
    local = group[local];
  return local;
}

/* The locals of one bare name, all of one gender. */
static void
group_name (ActContext *context, guint32 node, guint32 *group)
{
  const ActNodes *nodes = context->clusters->nodes;
  guint32 n = nodes->first[node + 1] - nodes->first[node];
  const guint32 *locals = nodes->order + nodes->first[node];
  g_autoptr (GPtrArray) actors = new_lists ();

  for (guint32 i = 0; i < n; i++) {
    group[locals[i]] = locals[i];
    if (n > 1)
      g_ptr_array_add (actors, list_actors (context, locals[i]));
  }
  for (guint32 i = 0; i < n; i++)
    for (guint32 j = i + 1; j < n && j - i <= WINDOW; j++) {
      guint32 x = find_group (group, locals[i]);
      guint32 y = find_group (group, locals[j]);
      if (x != y && share_actors (g_ptr_array_index (actors, i),
                                  g_ptr_array_index (actors, j)))
        group[MAX (x, y)] = MIN (x, y);
    }
  for (guint32 i = 0; i < n; i++)
    group[locals[i]] = find_group (group, locals[i]);
}

static guint32 *
list_documents (const ActInput *input)
{
  guint32 n = input->documents->len, local = 0;
  guint32 *first = g_new (guint32, n + 1);

  for (guint32 document = 0; document < n; document++) {
    first[document] = local;
    while (local < input->locals->len &&
           act_input_get_local (input, local)->document == document)
      local++;
  }
  first[n] = local;
  return first;
}

ActContext *
act_context_new (const ActInput *input, ActClusters *clusters)
{
  ActContext *context = g_new (ActContext, 1);

  *context = (ActContext){input, clusters, list_documents (input)};
  return context;
}

void
act_context_free (ActContext *context)
{
  if (context)
    g_free (context->first);
  g_free (context);
}

/* Adds the actors of the first documents that use @node. */
static void
add_lists (ActContext *context, guint32 node, GPtrArray *lists)
{
  const ActNodes *nodes = context->clusters->nodes;

  for (guint32 i = nodes->first[node];
       i < nodes->first[node + 1] && lists->len < WINDOW; i++)
    g_ptr_array_add (lists, list_actors (context, nodes->order[i]));
}

gboolean
act_context_is_shared (ActContext *context, guint32 a, guint32 b)
{
  g_autoptr (GPtrArray) x = new_lists (), y = new_lists ();

  add_lists (context, a, x);
  for (guint32 i = act_clusters_find (context->clusters, b);
       i != ACT_NONE && y->len < WINDOW; i = context->clusters->next[i])
    add_lists (context, i, y);
  for (guint i = 0; i < x->len; i++)
    for (guint j = 0; j < y->len; j++)
      if (share_actors (g_ptr_array_index (x, i), g_ptr_array_index (y, j)))
        return TRUE;
  return FALSE;
}

/* The documents of a cluster, in order, each once; of a large one the first. */
static GArray *
list_cluster_documents (ActContext *context, guint32 node)
{
  const ActNodes *nodes = context->clusters->nodes;
  GArray *list = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint n = 0;

  for (guint32 i = act_clusters_find (context->clusters, node); i != ACT_NONE;
       i = context->clusters->next[i])
    for (guint32 k = nodes->first[i]; k < nodes->first[i + 1]; k++)
      g_array_append_val (
          list,
          act_input_get_local (context->input, nodes->order[k])->document);
  g_array_sort (list, compare_numbers);
  for (guint i = 0; i < list->len; i++)
    if (n == 0 || g_array_index (list, guint32, i) !=
                      g_array_index (list, guint32, n - 1))
      g_array_index (list, guint32, n++) = g_array_index (list, guint32, i);
  g_array_set_size (list, n);
  return list;
}

gboolean
act_context_is_in_shadow (ActContext *context, guint32 a, guint32 b)
{
  g_autoptr (GArray) few = list_cluster_documents (context, a);
  g_autoptr (GArray) many = list_cluster_documents (context, b);
  guint j = 0;

  if (few->len >= many->len)
    return FALSE;
  for (guint i = 0; i < few->len; i++) {
    guint32 document = g_array_index (few, guint32, i);
    while (j < many->len && g_array_index (many, guint32, j) < document)
      j++;
    if (j == many->len || g_array_index (many, guint32, j) != document)
      return FALSE;
  }
  return TRUE;
}

guint32 *
act_context_group (ActContext *context)
{
  const guint32 n = context->input->locals->len;
  guint32 *group = g_new (guint32, MAX (n, 1));

  for (guint32 i = 0; i < n; i++)
    group[i] = ACT_NONE;
  for (guint32 i = 0; i < context->clusters->n; i++)
    if (is_alone (context, i))
      group_name (context, i, group);
  return group;
}
