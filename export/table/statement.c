#include "table/table.h"

/* Order of the voices on one claim: the documents' own first (ACT_NONE + 1
   wraps to 0), then by entity; asserting before denying. */
static int
compare_voices (gconstpointer a, gconstpointer b, gpointer data)
{
  const ActAttribution *attributions = data;
  guint32 i = *(const guint32 *) a, j = *(const guint32 *) b;
  guint32 x = attributions[i].source + 1, y = attributions[j].source + 1;

  if (x != y)
    return x < y ? -1 : 1;
  if (attributions[i].stance != attributions[j].stance)
    return attributions[i].stance < attributions[j].stance ? -1 : 1;
  return i < j ? -1 : i > j;
}

static gboolean
same_voice (const ActAttribution *a, const ActAttribution *b)
{
  return a->source == b->source && a->stance == b->stance;
}

void
act_statement_foreach (const ActGraph *graph, ActStatementFunc func,
                       gpointer data)
{
  guint32 n_claims, n;
  const ActClaim *claims = act_graph_get_claims (graph, &n_claims);
  const ActAttribution *all = act_graph_get_attributions (graph, &n);
  g_autoptr (GArray) order = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 c = 0; c < n_claims; c++) {
    g_array_set_size (order, 0);
    for (guint32 i = 0; i < claims[c].n_attributions; i++) {
      guint32 index = claims[c].first_attribution + i;
      g_array_append_val (order, index);
    }
    g_array_sort_with_data (order, compare_voices, (gpointer) (guintptr) all);

    const guint32 *sorted = (const guint32 *) (gpointer) order->data;
    for (guint begin = 0, end; begin < order->len; begin = end) {
      const ActAttribution *first = &all[sorted[begin]];
      for (end = begin + 1; end < order->len; end++)
        if (!same_voice (first, &all[sorted[end]]))
          break;
      ActStatement statement = {c, first->source, first->stance, sorted + begin,
                                end - begin};
      func (&statement, data);
    }
  }
}
