/* What a diagram is about, and what it holds in numbers. */
#include "diagram/choose.h"
#include "diagram/cluster.h"
#include "diagram/edge.h"

#include <string.h>

void
act_diagram_free (ActDiagram *diagram)
{
  if (!diagram)
    return;
  g_ptr_array_unref (diagram->edges);
  g_free (diagram->columns);
  g_free (diagram->order);
  g_free (diagram->roles);
  g_free (diagram->clusters);
  g_clear_pointer (&diagram->cluster_labels, g_ptr_array_unref);
  g_free (diagram);
}

gboolean *
act_diagram_mark_drawn (const ActDiagram *diagram)
{
  guint32 n;

  act_graph_get_entities (diagram->graph, &n);
  gboolean *is_drawn = g_new0 (gboolean, n + 1);
  for (guint i = 0; i < diagram->edges->len; i++) {
    const ActEdge *edge = diagram->edges->pdata[i];
    is_drawn[edge->subject] = is_drawn[edge->object] = TRUE;
  }
  return is_drawn;
}

GArray *
act_diagram_collect_drawn (const ActDiagram *diagram)
{
  g_autofree gboolean *is_drawn = act_diagram_mark_drawn (diagram);
  GArray *drawn = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint32 n;

  act_graph_get_entities (diagram->graph, &n);
  for (guint32 i = 0; i < n; i++)
    if (is_drawn[i])
      g_array_append_val (drawn, i);
  return drawn;
}

static gboolean
fail_unknown (const ActGraph *graph, const char *name, GError **error)
{
  g_autoptr (GArray) similar = act_graph_find_similar (graph, name);
  g_autoptr (GString) text = g_string_new (NULL);

  if (similar->len > 0) {
    g_string_append (text, "; there are ");
    act_graph_append_entities (graph, similar, text);
  }
  g_set_error (error, ACT_ERROR, ACT_ERROR_USAGE,
               "nobody of the name \"%s\" is in the graph%s", name, text->str);
  return FALSE;
}

/* The entity of this name. Where several fit equally well: the best known with
   a note, or, for @strict, an error; both tell who may be meant. */
static gboolean
find_actor (const ActGraph *graph, const char *name, gboolean strict,
            const ActExportOptions *options, guint32 *out, GError **error)
{
  g_autoptr (GArray) found = act_graph_find_entities (graph, name);
  g_autoptr (GString) text = g_string_new (NULL);

  if (found->len == 0)
    return fail_unknown (graph, name, error);
  *out = g_array_index (found, guint32, 0);
  if (found->len == 1)
    return TRUE;
  g_string_printf (text, "\"%s\" may be ", name);
  act_graph_append_entities (graph, found, text);
  if (strict) {
    g_set_error (error, ACT_ERROR, ACT_ERROR_USAGE,
                 "%s; say which by its identifier", text->str);
    return FALSE;
  }
  if (options->message) {
    g_string_append (text, "; the first is drawn.");
    options->message (text->str, options->message_data);
  }
  return TRUE;
}

static gboolean
has_focus (const ActDiagram *diagram, guint32 subject, guint32 object)
{
  return diagram->focus[0] != ACT_NONE &&
         (subject == diagram->focus[0] || object == diagram->focus[0]);
}

static void
count_all (ActDiagram *diagram, const GPtrArray *edges)
{
  const ActClaim *claims =
      act_graph_get_claims (diagram->graph, &diagram->n_claims);

  for (guint32 i = 0; i < diagram->n_claims; i++)
    if (has_focus (diagram, claims[i].subject, claims[i].object))
      diagram->n_about++;
  for (guint i = 0; i < edges->len; i++) {
    const ActEdge *edge = edges->pdata[i];
    if (has_focus (diagram, edge->subject, edge->object))
      diagram->n_about_between += edge->claims->len;
  }
}

static void
mark_articles (const ActDiagram *diagram, guint32 index, gboolean *marked)
{
  const ActClaim *claim = &act_graph_get_claims (diagram->graph, NULL)[index];
  const ActAttribution *attributions =
      act_graph_get_attributions (diagram->graph, NULL);

  for (guint32 k = 0; k < claim->n_attributions; k++)
    marked[attributions[claim->first_attribution + k].document] = TRUE;
}

/* What stands below names. */
static void
count_roles (ActDiagram *diagram, gboolean *marked)
{
  guint32 n;
  const ActClaim *claims = act_graph_get_claims (diagram->graph, NULL);

  act_graph_get_entities (diagram->graph, &n);
  for (guint32 i = 0; diagram->roles && i < n; i++) {
    guint32 role = diagram->roles[i];
    if (role == ACT_NONE)
      continue;
    diagram->n_shown++;
    if (has_focus (diagram, claims[role].subject, claims[role].object))
      diagram->n_own++;
    mark_articles (diagram, role, marked);
  }
}

static void
count_article (ActArticleCount *count, const char *date)
{
  count->n++;
  if (!date)
    return;
  count->n_dated++;
  if (!count->first || strcmp (date, count->first) < 0)
    count->first = date;
  if (!count->last || strcmp (date, count->last) > 0)
    count->last = date;
}

static void
count_shown (ActDiagram *diagram)
{
  guint32 n;
  const ActGraphDocument *documents =
      act_graph_get_documents (diagram->graph, &n);
  g_autofree gboolean *marked = g_new0 (gboolean, n ? n : 1);

  for (guint i = 0; i < diagram->edges->len; i++) {
    const ActEdge *edge = diagram->edges->pdata[i];
    diagram->n_shown += edge->claims->len;
    if (has_focus (diagram, edge->subject, edge->object))
      diagram->n_own += edge->claims->len;
    for (guint k = 0; k < edge->claims->len; k++)
      mark_articles (diagram, g_array_index (edge->claims, guint32, k), marked);
  }
  count_roles (diagram, marked);
  for (guint32 i = 0; i < n; i++) {
    count_article (&diagram->all_articles, documents[i].date);
    if (marked[i])
      count_article (&diagram->articles, documents[i].date);
  }
}

/* Who the diagram is about, by the names in @options. */
static gboolean
find_focus (ActDiagram *diagram, const ActExportOptions *options,
            GError **error)
{
  const char *const *between = options->between;

  if (options->timeline)
    diagram->kind = ACT_DIAGRAM_TIMELINE;
  if (options->about) {
    if (!options->timeline)
      diagram->kind = ACT_DIAGRAM_ABOUT;
    return find_actor (diagram->graph, options->about, FALSE, options,
                       &diagram->focus[0], error);
  }
  if (!between[0] || !between[1])
    return TRUE;
  diagram->kind = ACT_DIAGRAM_BETWEEN;
  for (int i = 0; i < 2; i++)
    if (!find_actor (diagram->graph, between[i], TRUE, options,
                     &diagram->focus[i], error))
      return FALSE;
  if (diagram->focus[0] == diagram->focus[1]) {
    g_set_error (error, ACT_ERROR, ACT_ERROR_USAGE,
                 "\"%s\" and \"%s\" are one and the same", between[0],
                 between[1]);
    return FALSE;
  }
  return TRUE;
}

static gboolean
choose (ActDiagram *diagram, GPtrArray *edges, guint max_edges, GError **error)
{
  switch (diagram->kind) {
  case ACT_DIAGRAM_ABOUT:
    act_choose_about (diagram, edges, max_edges ? max_edges : ACT_ABOUT_EDGES);
    return TRUE;
  case ACT_DIAGRAM_BETWEEN:
    return act_choose_between (
        diagram, edges, max_edges ? max_edges : ACT_DIAGRAM_EDGES, error);
  case ACT_DIAGRAM_TIMELINE:
    return act_choose_timeline (
        diagram, max_edges ? max_edges : ACT_TIMELINE_ROWS, error);
  case ACT_DIAGRAM_OVERVIEW:
    break;
  }
  act_choose_overview (diagram, edges,
                       max_edges ? max_edges : ACT_DIAGRAM_EDGES);
  return TRUE;
}

/* Only layers keep frames apart. An overview has them without being asked. */
static void
frame (ActDiagram *diagram, const char *by)
{
  if (diagram->kind == ACT_DIAGRAM_TIMELINE ||
      diagram->edges->len > ACT_LAYERED_EDGES)
    return;
  if (g_strcmp0 (by, "country") == 0)
    act_cluster (diagram, ACT_CLUSTER_COUNTRY);
  else if (g_strcmp0 (by, "community") == 0 ||
           (!by && diagram->kind == ACT_DIAGRAM_OVERVIEW))
    act_cluster (diagram, ACT_CLUSTER_COMMUNITY);
  diagram->may_unframe = !by;
}

ActDiagram *
act_diagram_new (const ActGraph *graph, const ActExportOptions *options,
                 GError **error)
{
  g_autoptr (ActDiagram) diagram = g_new0 (ActDiagram, 1);

  diagram->graph = graph;
  diagram->focus[0] = diagram->focus[1] = ACT_NONE;
  diagram->edges = act_edges_new ();
  if (!find_focus (diagram, options, error))
    return NULL;
  g_autoptr (GPtrArray) edges = act_edges_collect (graph, &diagram->n_between);
  if (!choose (diagram, edges, options->edges, error))
    return NULL;
  if (diagram->kind == ACT_DIAGRAM_OVERVIEW ||
      diagram->kind == ACT_DIAGRAM_ABOUT)
    act_choose_roles (diagram);
  if (diagram->kind != ACT_DIAGRAM_TIMELINE &&
      diagram->edges->len <= ACT_LAYERED_EDGES)
    act_choose_flow (diagram);
  count_all (diagram, edges);
  count_shown (diagram);
  frame (diagram, options->cluster);
  return g_steal_pointer (&diagram);
}
