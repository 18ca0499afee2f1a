/* Chains of statements from one actor to another. */
#include "diagram/choose.h"
#include "diagram/edge.h"

#include <math.h>

enum {
  MAX_CHAINS = 5, /* drawn; more cross each other too much */
  UNREACHED = G_MAXINT
};

/* An unnamed link ("a spokesman") makes a chain so much weaker; what nobody is
   sure of at all still is a link. */
static const double unnamed_weight = 0.25, least_evidence = 0.001;

/* All edges between two entities, whatever their direction. */
typedef struct {
  guint32 from, to;
  double evidence;
} Link;

/* A chain while it grows: its last entity, and the chain one step shorter in
   the layer before. */
typedef struct {
  guint32 entity, before;
  double weight; /* logarithm */
} Partial;

typedef struct {
  const ActEntity *entities;
  guint32 n_entities, from, to;
  GArray *links;      /* of Link, by from and to */
  guint32 *first;     /* index of the first link of an entity; n + 1 */
  int *after, *ahead; /* steps from the one end, to the other */
} Search;

static int
compare_links (gconstpointer a, gconstpointer b)
{
  const Link *x = a, *y = b;

  if (x->from != y->from)
    return x->from < y->from ? -1 : 1;
  return x->to < y->to ? -1 : x->to > y->to;
}

/* Both directions of every edge, one link for every pair. */
static void
collect_links (Search *search, const GPtrArray *edges)
{
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (Link));

  for (guint i = 0; i < edges->len; i++) {
    const ActEdge *edge = edges->pdata[i];
    Link link[2] = {{edge->subject, edge->object, edge->evidence},
                    {edge->object, edge->subject, edge->evidence}};
    g_array_append_vals (all, link, 2);
  }
  g_array_sort (all, compare_links);
  search->links = g_array_new (FALSE, FALSE, sizeof (Link));
  search->first = g_new0 (guint32, search->n_entities + 1);
  for (guint i = 0; i < all->len; i++) {
    const Link *link = &g_array_index (all, Link, i);
    Link *last =
        search->links->len > 0
            ? &g_array_index (search->links, Link, search->links->len - 1)
            : NULL;
    if (last && compare_links (last, link) == 0) {
      last->evidence += link->evidence;
    } else {
      g_array_append_val (search->links, *link);
      search->first[link->from + 1]++;
    }
  }
  for (guint32 i = 0; i < search->n_entities; i++)
    search->first[i + 1] += search->first[i];
}

/* Steps from @start to every entity; @n_chains (nullable): in how many ways. */
static int *
count_steps (const Search *search, guint32 start, double *n_chains)
{
  int *steps = g_new (int, search->n_entities);
  g_autofree guint32 *queue = g_new (guint32, search->n_entities);
  guint32 head = 0, tail = 0;

  for (guint32 i = 0; i < search->n_entities; i++)
    steps[i] = UNREACHED;
  steps[start] = 0;
  queue[tail++] = start;
  while (head < tail) {
    guint32 at = queue[head++];
    for (guint32 i = search->first[at]; i < search->first[at + 1]; i++) {
      guint32 to = g_array_index (search->links, Link, i).to;
      if (steps[to] == UNREACHED) {
        steps[to] = steps[at] + 1;
        queue[tail++] = to;
      }
      if (n_chains && steps[to] == steps[at] + 1)
        n_chains[to] += n_chains[at];
    }
  }
  return steps;
}

static int
compare_partials (gconstpointer a, gconstpointer b)
{
  const Partial *x = a, *y = b;

  if (x->entity != y->entity)
    return x->entity < y->entity ? -1 : 1;
  if (x->weight > y->weight || x->weight < y->weight)
    return x->weight > y->weight ? -1 : 1;
  return x->before < y->before ? -1 : x->before > y->before;
}

/* The best few chains to every entity. */
static void
keep_best (GArray *layer, guint max)
{
  guint kept = 0, same = 0;

  g_array_sort (layer, compare_partials);
  for (guint i = 0; i < layer->len; i++) {
    Partial partial = g_array_index (layer, Partial, i);
    same = i > 0 && kept > 0 &&
                   g_array_index (layer, Partial, kept - 1).entity ==
                       partial.entity
               ? same + 1
               : 0;
    if (same < max)
      g_array_index (layer, Partial, kept++) = partial;
  }
  g_array_set_size (layer, kept);
}

/* One step more for every chain that can still reach its end in @left steps. */
static GArray *
grow (const Search *search, const GArray *layer, int left)
{
  GArray *next = g_array_new (FALSE, FALSE, sizeof (Partial));

  for (guint i = 0; i < layer->len; i++) {
    const Partial *partial = &g_array_index (layer, Partial, i);
    guint32 at = partial->entity;
    for (guint32 k = search->first[at]; k < search->first[at + 1]; k++) {
      const Link *link = &g_array_index (search->links, Link, k);
      if (search->ahead[link->to] > left || link->to == search->from ||
          (link->to == search->to) != (left == 0))
        continue;
      Partial longer = {link->to, i,
                        partial->weight +
                            log (MAX (link->evidence, least_evidence))};
      if (left > 0 && !search->entities[link->to].named)
        longer.weight += log (unnamed_weight);
      g_array_append_val (next, longer);
    }
  }
  keep_best (next, MAX_CHAINS);
  return next;
}

/* The best chains of exactly @n steps, at most one more than the shortest have:
   so none comes to an entity twice. An array of arrays of guint32, first the
   end. */
static GPtrArray *
find_chains (const Search *search, int n)
{
  GPtrArray *chains =
      g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  g_autoptr (GPtrArray) layers =
      g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  GArray *layer = g_array_new (FALSE, FALSE, sizeof (Partial));
  Partial start = {search->from, 0, 0};

  g_array_append_val (layer, start);
  g_ptr_array_add (layers, layer);
  for (int i = 1; i <= n; i++) {
    layer = grow (search, layer, n - i);
    g_ptr_array_add (layers, layer);
  }
  for (guint i = 0; i < layer->len; i++) {
    GArray *chain = g_array_new (FALSE, FALSE, sizeof (guint32));
    for (guint k = layers->len, at = i; k-- > 0;) {
      const Partial *partial =
          &g_array_index ((GArray *) layers->pdata[k], Partial, at);
      g_array_append_val (chain, partial->entity);
      at = partial->before;
    }
    g_ptr_array_add (chains, chain);
  }
  return chains;
}

static gboolean
holds (const GArray *chain, const ActEdge *edge)
{
  for (guint i = 1; i < chain->len; i++) {
    guint32 a = g_array_index (chain, guint32, i - 1);
    guint32 b = g_array_index (chain, guint32, i);
    if ((edge->subject == a && edge->object == b) ||
        (edge->subject == b && edge->object == a))
      return TRUE;
  }
  return FALSE;
}

/* FALSE when the chain's edges would be too many. */
static gboolean
add_chain (ActDiagram *diagram, const GPtrArray *edges, const GArray *chain,
           guint max_edges)
{
  g_autoptr (GPtrArray) more = g_ptr_array_new ();

  for (guint i = 0; i < edges->len; i++)
    if (holds (chain, edges->pdata[i]) &&
        !g_ptr_array_find (diagram->edges, edges->pdata[i], NULL))
      g_ptr_array_add (more, edges->pdata[i]);
  if (diagram->edges->len > 0 && diagram->edges->len + more->len > max_edges)
    return FALSE;
  for (guint i = 0; i < more->len; i++)
    g_ptr_array_add (diagram->edges, act_edge_ref (more->pdata[i]));
  return TRUE;
}

static void
add_chains (ActDiagram *diagram, const Search *search, const GPtrArray *edges,
            guint max_edges)
{
  guint n = 0;
  gboolean room = TRUE;

  for (guint longer = 0; longer < G_N_ELEMENTS (diagram->chains) && room;
       longer++) {
    ActChainCount *count = &diagram->chains[longer];
    count->steps = (guint) search->ahead[search->from] + longer;
    g_autoptr (GPtrArray) chains = find_chains (search, (int) count->steps);
    for (guint i = 0; i < chains->len && n < MAX_CHAINS && room; i++) {
      room = add_chain (diagram, edges, chains->pdata[i], max_edges);
      if (room)
        n++, count->n_shown++;
    }
  }
}

/* What is near the one end stands left, what is near the other right. */
static int *
get_columns (const Search *search)
{
  int *columns = g_new0 (int, search->n_entities);

  for (guint32 i = 0; i < search->n_entities; i++)
    if (search->after[i] != UNREACHED)
      columns[i] = search->after[i] - search->ahead[i];
  return columns;
}

static guint32
count_links (const Search *search, guint32 entity)
{
  return search->first[entity + 1] - search->first[entity];
}

gboolean
act_choose_between (ActDiagram *diagram, GPtrArray *edges, guint max_edges,
                    GError **error)
{
  Search search = {.from = diagram->focus[0], .to = diagram->focus[1]};

  search.entities = act_graph_get_entities (diagram->graph, &search.n_entities);
  collect_links (&search, edges);
  g_autofree double *n_chains = g_new0 (double, search.n_entities);
  n_chains[search.from] = 1;
  search.after = count_steps (&search, search.from, n_chains);
  search.ahead = count_steps (&search, search.to, NULL);
  gboolean found = search.after[search.to] != UNREACHED;
  if (found) {
    diagram->chains[0].n = n_chains[search.to];
    add_chains (diagram, &search, edges, max_edges);
    diagram->columns = get_columns (&search);
  } else {
    g_set_error (
        error, ACT_ERROR, ACT_ERROR_INPUT,
        "no chain of statements leads from %s (statements with %u "
        "others) to %s (with %u)",
        search.entities[search.from].label, count_links (&search, search.from),
        search.entities[search.to].label, count_links (&search, search.to));
  }
  g_array_unref (search.links);
  g_free (search.first);
  g_free (search.after);
  g_free (search.ahead);
  return found;
}
