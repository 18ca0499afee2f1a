/* Frames around actors that belong together: of one country, or more at home
   with each other than with the rest of the picture. */
#include "diagram/cluster.h"

#include "diagram/caption.h"

#include <actant/names.h>
#include <string.h>

/* A frame around fewer tells nothing. */
enum { LEAST_COUNTRY = 2, LEAST_COMMUNITY = 3 };

static void
add_cluster (ActDiagram *diagram, const GArray *members, char *label)
{
  for (guint i = 0; i < members->len; i++)
    diagram->clusters[g_array_index (members, guint32, i)] =
        (int) diagram->cluster_labels->len;
  g_ptr_array_add (diagram->cluster_labels, label);
}

static int
compare_codes (gconstpointer a, gconstpointer b, gpointer unused)
{
  (void) unused;
  return strcmp (a, b);
}

static void
cluster_countries (ActDiagram *diagram, const GArray *drawn)
{
  const ActEntity *entities = act_graph_get_entities (diagram->graph, NULL);
  g_autoptr (GTree) countries = g_tree_new_full (
      compare_codes, NULL, NULL, (GDestroyNotify) g_array_unref);

  for (guint i = 0; i < drawn->len; i++) {
    guint32 entity = g_array_index (drawn, guint32, i);
    const char *country = entities[entity].country;
    GArray *members = country ? g_tree_lookup (countries, country) : NULL;
    if (!country)
      continue;
    if (!members) {
      members = g_array_new (FALSE, FALSE, sizeof (guint32));
      g_tree_insert (countries, (gpointer) (guintptr) country, members);
    }
    g_array_append_val (members, entity);
  }
  for (GTreeNode *node = g_tree_node_first (countries); node;
       node = g_tree_node_next (node)) {
    const char *code = g_tree_node_key (node);
    const char *name = act_names_country (code);
    const GArray *members = g_tree_node_value (node);
    if (members->len >= LEAST_COUNTRY)
      add_cluster (diagram, members, g_strdup (name ? name : code));
  }
}

/* Communities while they are joined: numbers of lines between each two, and of
   ends in each; a joined one lives on under its lower number. */
typedef struct {
  guint n, n_lines;
  guint *between; /* n × n; inside: on the diagonal */
  guint *ends;    /* 0: joined to another */
  guint *home;    /* by index in drawn */
} Communities;

static guint
get_index (const GArray *drawn, guint32 entity)
{
  guint index;
  gboolean found = FALSE;

  for (index = 0; index < drawn->len && !found; index++)
    found = g_array_index (drawn, guint32, index) == entity;
  g_assert (found);
  return index - 1;
}

/* What joining two gains in modularity, times 2·lines²: M. E. J. Newman, Fast
   algorithm for detecting community structure in networks, Physical Review E
   69, 066133 (2004), equation 2. In whole numbers, so that ties are ties. */
static gint64
get_gain (const Communities *all, guint i, guint k)
{
  return 2 * (gint64) all->n_lines * all->between[i * all->n + k] -
         (gint64) all->ends[i] * all->ends[k];
}

static void
join (Communities *all, guint i, guint k)
{
  for (guint other = 0; other < all->n; other++) {
    all->between[i * all->n + other] += all->between[k * all->n + other];
    all->between[other * all->n + i] = all->between[i * all->n + other];
    all->between[k * all->n + other] = all->between[other * all->n + k] = 0;
  }
  all->ends[i] += all->ends[k];
  all->ends[k] = 0;
  for (guint node = 0; node < all->n; node++)
    if (all->home[node] == k)
      all->home[node] = i;
}

static gboolean
join_best (Communities *all)
{
  gint64 best = 0;
  guint a = 0, b = 0;

  for (guint i = 0; i < all->n; i++)
    for (guint k = i + 1; k < all->n; k++)
      if (all->between[i * all->n + k] > 0 && get_gain (all, i, k) > best) {
        best = get_gain (all, i, k);
        a = i, b = k;
      }
  if (best > 0)
    join (all, a, b);
  return best > 0;
}

static Communities
find_communities (const ActDiagram *diagram, const GArray *drawn)
{
  guint n = drawn->len;
  Communities all = {n, diagram->edges->len, g_new0 (guint, n * n),
                     g_new0 (guint, n), g_new (guint, n)};

  for (guint i = 0; i < n; i++)
    all.home[i] = i;
  for (guint i = 0; i < diagram->edges->len; i++) {
    const ActEdge *edge = diagram->edges->pdata[i];
    guint a = get_index (drawn, edge->subject);
    guint b = get_index (drawn, edge->object);
    all.between[a * n + b]++;
    all.between[b * n + a]++;
    all.ends[a]++;
    all.ends[b]++;
  }
  while (join_best (&all))
    ;
  return all;
}

/* The member with most lines, then with most mentions. */
static char *
get_label (const ActDiagram *diagram, const GArray *members)
{
  const ActEntity *entities = act_graph_get_entities (diagram->graph, NULL);
  guint32 best = g_array_index (members, guint32, 0);
  guint most = 0;

  for (guint i = 0; i < members->len; i++) {
    guint32 entity = g_array_index (members, guint32, i);
    guint n = 0;
    for (guint k = 0; k < diagram->edges->len; k++) {
      const ActEdge *edge = diagram->edges->pdata[k];
      n += edge->subject == entity || edge->object == entity;
    }
    if (n > most || (n == most &&
                     entities[entity].n_mentions > entities[best].n_mentions)) {
      most = n;
      best = entity;
    }
  }
  g_autofree char *name = act_caption_get_short (&entities[best]);
  return g_strdup_printf ("around %s", name);
}

static void
cluster_communities (ActDiagram *diagram, const GArray *drawn)
{
  Communities all = find_communities (diagram, drawn);

  for (guint i = 0; i < all.n; i++) {
    g_autoptr (GArray) members = g_array_new (FALSE, FALSE, sizeof (guint32));
    for (guint k = 0; k < all.n; k++)
      if (all.home[k] == i)
        g_array_append_val (members, g_array_index (drawn, guint32, k));
    /* a frame around everybody tells nothing */
    if (members->len >= LEAST_COMMUNITY && members->len < all.n)
      add_cluster (diagram, members, get_label (diagram, members));
  }
  g_free (all.between);
  g_free (all.ends);
  g_free (all.home);
}

void
act_cluster (ActDiagram *diagram, ActClustering by)
{
  guint32 n;
  g_autoptr (GArray) drawn = act_diagram_collect_drawn (diagram);

  act_graph_get_entities (diagram->graph, &n);
  diagram->clusters = g_new (int, n ? n : 1);
  for (guint32 i = 0; i < n; i++)
    diagram->clusters[i] = ACT_NO_CLUSTER;
  diagram->cluster_labels = g_ptr_array_new_with_free_func (g_free);
  if (by == ACT_CLUSTER_COUNTRY)
    cluster_countries (diagram, drawn);
  else
    cluster_communities (diagram, drawn);
}
