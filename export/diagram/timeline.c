/* Dated statements in order of time. */
#include "diagram/choose.h"
#include "diagram/edge.h"

#include <string.h>

/* A value tells less of who did what than an actor does, nothing even less. */
static const double value_weight = 0.8, nothing_weight = 0.4;

/* Words before a time that change what it means. */
static const char *const bounds[] = {"since",  "until", "till", "by",
                                     "before", "after", "from", "through"};

const char *
act_timeline_get_bound (const ActClaim *claim)
{
  for (gsize i = 0; claim->time && i < G_N_ELEMENTS (bounds); i++) {
    gsize n = strlen (bounds[i]);
    if (g_ascii_strncasecmp (claim->time, bounds[i], n) == 0 &&
        claim->time[n] == ' ')
      return bounds[i];
  }
  return NULL;
}

static const ActClaim *
get_first_claim (const ActGraph *graph, const ActEdge *edge)
{
  return act_graph_get_claims (graph, NULL) +
         g_array_index (edge->claims, guint32, 0);
}

/* What stands in one row: the same actors, time and way of telling. */
static char *
make_key (const ActClaim *claim, ActEdgeStyle style)
{
  const char *bound = act_timeline_get_bound (claim);

  return g_strdup_printf ("%s %s %u %u %d %s", claim->date, bound ? bound : "",
                          claim->subject, claim->object, style,
                          claim->value ? claim->value : "");
}

static double
get_object_weight (const ActClaim *claim)
{
  if (claim->object != ACT_NONE)
    return 1.0;
  return act_claim_get_value (claim) ? value_weight : nothing_weight;
}

/* All rows that the graph, or the focus, has. */
static GPtrArray *
collect_rows (ActDiagram *diagram)
{
  guint32 n;
  const ActClaim *claims = act_graph_get_claims (diagram->graph, &n);
  GPtrArray *rows = act_edges_new ();
  g_autoptr (GHashTable) by_key =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint32 i = 0; i < n; i++) {
    const ActClaim *claim = &claims[i];
    ActEdgeStyle style;
    if (!claim->date || claim->object == claim->subject ||
        (diagram->focus[0] != ACT_NONE && claim->subject != diagram->focus[0] &&
         claim->object != diagram->focus[0]) ||
        !act_claim_get_style (diagram->graph, claim, &style))
      continue;
    diagram->n_dated++;
    act_edges_add_claim (diagram->graph, rows, by_key, make_key (claim, style),
                         i, style);
  }
  act_edges_finish (diagram->graph, rows);
  for (guint i = 0; i < rows->len; i++) {
    ActEdge *row = rows->pdata[i];
    row->score *= get_object_weight (get_first_claim (diagram->graph, row));
  }
  act_edges_sort (rows);
  return rows;
}

/* Years stand before their months, months before their days. */
static int
compare_dates (gconstpointer a, gconstpointer b, gpointer data)
{
  const ActEdge *x = *(ActEdge *const *) a, *y = *(ActEdge *const *) b;
  const ActClaim *p = get_first_claim (data, x);
  const ActClaim *q = get_first_claim (data, y);
  int order = strcmp (p->date, q->date);

  if (order != 0)
    return order;
  order = g_strcmp0 (act_timeline_get_bound (p), act_timeline_get_bound (q));
  if (order != 0)
    return order;
  return p->subject != q->subject ? (p->subject < q->subject ? -1 : 1)
         : x->score > y->score    ? -1
                                  : x->score < y->score;
}

gboolean
act_choose_timeline (ActDiagram *diagram, guint max_rows, GError **error)
{
  g_autoptr (GPtrArray) rows = collect_rows (diagram);
  const ActEntity *entities = act_graph_get_entities (diagram->graph, NULL);

  if (rows->len == 0) {
    if (diagram->focus[0] != ACT_NONE)
      g_set_error (error, ACT_ERROR, ACT_ERROR_INPUT,
                   "no statement about %s has a date",
                   entities[diagram->focus[0]].label);
    else
      g_set_error_literal (error, ACT_ERROR, ACT_ERROR_INPUT,
                           "no statement has a date");
    return FALSE;
  }
  for (guint i = 0; i < MIN (rows->len, max_rows); i++)
    g_ptr_array_add (diagram->edges, act_edge_ref (rows->pdata[i]));
  g_ptr_array_sort_with_data (diagram->edges, compare_dates,
                              (gpointer) (guintptr) diagram->graph);
  return TRUE;
}
