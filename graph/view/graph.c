#include "view/graph-private.h"

void
act_graph_clear_document (gpointer data)
{
  act_origin_unref (((ActGraphDocument *) data)->origin);
}

ActGraph *
act_graph_new (ActStrings *strings)
{
  ActGraph *graph = g_new0 (ActGraph, 1);

  graph->strings = act_strings_ref (strings);
  graph->documents = g_array_new (FALSE, FALSE, sizeof (ActGraphDocument));
  g_array_set_clear_func (graph->documents, act_graph_clear_document);
  graph->groups = g_array_new (FALSE, FALSE, sizeof (guint32));
  graph->entities = g_array_new (FALSE, FALSE, sizeof (ActEntity));
  graph->alias_pool = g_array_new (FALSE, FALSE, sizeof (const char *));
  graph->mention_pool = g_array_new (FALSE, FALSE, sizeof (ActPlace));
  graph->claims = g_array_new (FALSE, FALSE, sizeof (ActClaim));
  graph->attributions = g_array_new (FALSE, FALSE, sizeof (ActAttribution));
  graph->merges = g_array_new (FALSE, FALSE, sizeof (ActMerge));
  return graph;
}

void
act_graph_free (ActGraph *graph)
{
  if (!graph)
    return;
  act_strings_unref (graph->strings);
  g_array_unref (graph->documents);
  g_array_unref (graph->groups);
  g_array_unref (graph->entities);
  g_array_unref (graph->alias_pool);
  g_array_unref (graph->mention_pool);
  g_array_unref (graph->claims);
  g_array_unref (graph->attributions);
  g_array_unref (graph->merges);
  g_free (graph);
}

static gconstpointer
get_array (const GArray *array, guint32 *n)
{
  if (n)
    *n = array->len;
  return array->data;
}

const ActGraphDocument *
act_graph_get_documents (const ActGraph *graph, guint32 *n)
{
  return get_array (graph->documents, n);
}

const ActEntity *
act_graph_get_entities (const ActGraph *graph, guint32 *n)
{
  return get_array (graph->entities, n);
}

const ActClaim *
act_graph_get_claims (const ActGraph *graph, guint32 *n)
{
  return get_array (graph->claims, n);
}

const ActAttribution *
act_graph_get_attributions (const ActGraph *graph, guint32 *n)
{
  return get_array (graph->attributions, n);
}

const ActMerge *
act_graph_get_merges (const ActGraph *graph, guint32 *n)
{
  return get_array (graph->merges, n);
}

void
act_graph_count_claim (const ActGraph *graph, ActClaim *claim)
{
  g_autoptr (GHashTable) groups = NULL;
  guint32 last = ACT_NONE;

  claim->n_documents = 0;
  claim->confidence = 0;
  if (claim->n_attributions > 1)
    groups = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < claim->n_attributions; i++) {
    const ActAttribution *it =
        act_graph_get_attribution (graph, claim->first_attribution + i);
    guint32 group = g_array_index (graph->groups, guint32, it->document);
    claim->confidence = MAX (claim->confidence, it->confidence);
    if (group != last &&
        (!groups || g_hash_table_add (groups, GUINT_TO_POINTER (group))))
      claim->n_documents++;
    last = group;
  }
}

const char *
act_merge_reason_to_string (ActMergeReason reason)
{
  switch (reason) {
  case ACT_MERGE_WIKIDATA:
    return "same Wikidata identity";
  case ACT_MERGE_NAME:
    return "same name";
  case ACT_MERGE_SPELLING:
    return "other spelling of the name";
  case ACT_MERGE_ALIAS:
    return "documents use both names for one";
  case ACT_MERGE_ACRONYM:
    return "acronym of the name";
  case ACT_MERGE_INITIALS:
    return "initials fit one full name only";
  case ACT_MERGE_SURNAME:
    return "surname fits one full name only";
  case ACT_MERGE_CONTEXT:
    return "same name among the same other actors";
  case ACT_MERGE_TYPE:
    return "same name, the rarer type taken for an error";
  default:
    g_return_val_if_reached (NULL);
  }
}

void
act_graph_explain (const ActGraph *graph, guint32 entity, GString *out)
{
  for (guint i = 0; i < graph->merges->len; i++) {
    const ActMerge *merge = &g_array_index (graph->merges, ActMerge, i);
    if (merge->entity == entity)
      g_string_append_printf (
          out, "%s = %s: %s (%.3f)\n", merge->name, merge->other,
          act_merge_reason_to_string (merge->reason), merge->score / 1000.0);
  }
}
