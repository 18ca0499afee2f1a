#include "view/graph-private.h"

#include <string.h>

/* What goes over into the selection: for every element of @graph its index
   there, or ACT_NONE. */
typedef struct {
  const ActGraph *graph;
  const ActSelection *selection;
  ActGraph *out;
  guint32 about;
  guint32 *documents, *entities;
} Picker;

static gboolean
is_late_enough (const Picker *picker, guint32 document)
{
  const char *since = picker->selection->since;
  const char *date = act_graph_get_document (picker->graph, document)->date;

  return !since || (date && strcmp (date, since) >= 0);
}

static gboolean
is_about (const Picker *picker, const ActClaim *claim)
{
  if (picker->about == ACT_NONE || claim->subject == picker->about ||
      claim->object == picker->about)
    return TRUE;
  for (guint i = 0; i < claim->n_attributions; i++)
    if (act_graph_get_attribution (picker->graph, claim->first_attribution + i)
            ->source == picker->about)
      return TRUE;
  return FALSE;
}

/* Appends those attributions of a claim that are late enough. */
static void
pick_attributions (Picker *picker, const ActClaim *claim, ActClaim *copy)
{
  GArray *out = picker->out->attributions;

  copy->first_attribution = out->len;
  for (guint i = 0; i < claim->n_attributions; i++) {
    const ActAttribution *it =
        act_graph_get_attribution (picker->graph, claim->first_attribution + i);
    if (is_late_enough (picker, it->document))
      g_array_append_vals (out, it, 1);
  }
  copy->n_attributions = out->len - copy->first_attribution;
}

static int
compare_weight (gconstpointer a, gconstpointer b, gpointer data)
{
  guint32 i = *(const guint32 *) a, j = *(const guint32 *) b;
  const ActGraph *graph = data;
  const ActClaim *x = act_graph_get_claim (graph, i);
  const ActClaim *y = act_graph_get_claim (graph, j);
  guint64 v = (guint64) x->n_documents * x->confidence;
  guint64 w = (guint64) y->n_documents * y->confidence;

  if (v != w)
    return v > w ? -1 : 1;
  return strcmp (x->id, y->id);
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  const guint32 *x = a, *y = b;

  return (*x > *y) - (*x < *y);
}

/* Keeps the best claims, in their order, and their attributions. */
static void
cut_to_top (ActGraph *graph, guint top)
{
  g_autoptr (GArray) order = g_array_new (FALSE, FALSE, sizeof (guint32));
  GArray *claims = g_array_new (FALSE, FALSE, sizeof (ActClaim));
  GArray *attributions = g_array_new (FALSE, FALSE, sizeof (ActAttribution));

  for (guint32 i = 0; i < graph->claims->len; i++)
    g_array_append_val (order, i);
  g_array_sort_with_data (order, compare_weight, graph);
  g_array_set_size (order, MIN (top, order->len));
  g_array_sort (order, compare_numbers);
  for (guint32 i = 0; i < order->len; i++) {
    ActClaim claim =
        *act_graph_get_claim (graph, g_array_index (order, guint32, i));
    guint32 first = attributions->len;
    g_array_append_vals (
        attributions,
        act_graph_get_attribution (graph, claim.first_attribution),
        claim.n_attributions);
    claim.first_attribution = first;
    g_array_append_val (claims, claim);
  }
  g_array_unref (graph->claims);
  g_array_unref (graph->attributions);
  graph->claims = claims;
  graph->attributions = attributions;
}

static void
pick_claims (Picker *picker)
{
  const ActGraph *graph = picker->graph;

  for (guint32 i = 0; i < graph->claims->len; i++) {
    const ActClaim *claim = act_graph_get_claim (graph, i);
    ActClaim copy = *claim;
    if (!is_about (picker, claim))
      continue;
    pick_attributions (picker, claim, &copy);
    act_graph_count_claim (picker->out, &copy);
    if (copy.n_attributions == 0 ||
        copy.n_documents < picker->selection->min_documents)
      g_array_set_size (picker->out->attributions, copy.first_attribution);
    else
      g_array_append_val (picker->out->claims, copy);
  }
  if (picker->selection->top > 0)
    cut_to_top (picker->out, picker->selection->top);
}

static void
mark (guint32 *used, guint32 index)
{
  if (index != ACT_NONE)
    used[index] = 0;
}

/* Marks the documents and entities that the claims use. */
static void
mark_used (Picker *picker)
{
  const ActGraph *out = picker->out;

  memset (picker->documents, 0xff,
          sizeof (guint32) * picker->graph->documents->len);
  memset (picker->entities, 0xff,
          sizeof (guint32) * picker->graph->entities->len);
  for (guint32 i = 0; i < out->claims->len; i++) {
    const ActClaim *claim = act_graph_get_claim (out, i);
    mark (picker->entities, claim->subject);
    mark (picker->entities, claim->object);
    mark (picker->entities, claim->place);
  }
  for (guint32 i = 0; i < out->attributions->len; i++) {
    const ActAttribution *it = act_graph_get_attribution (out, i);
    mark (picker->entities, it->source);
    mark (picker->documents, it->document);
  }
  mark (picker->entities, picker->about);
}

static void
pick_documents (Picker *picker)
{
  const ActGraph *graph = picker->graph;
  g_autofree guint32 *of_group =
      g_new (guint32, MAX (graph->documents->len, 1));

  memset (of_group, 0xff, sizeof (guint32) * graph->documents->len);
  g_array_set_size (picker->out->groups, 0);
  for (guint32 i = 0; i < graph->documents->len; i++) {
    guint32 group = g_array_index (graph->groups, guint32, i);
    guint32 index = picker->out->documents->len;
    if (picker->documents[i] == ACT_NONE)
      continue;
    picker->documents[i] = index;
    if (of_group[group] == ACT_NONE)
      of_group[group] = index;
    g_array_append_val (picker->out->groups, of_group[group]);
    g_array_append_vals (picker->out->documents,
                         act_graph_get_document (graph, i), 1);
  }
}

/* An entity with its mentions in the documents that stay. */
static void
pick_entity (Picker *picker, const ActEntity *entity)
{
  ActEntity copy = *entity;
  guint32 last = ACT_NONE;

  copy.n_mentions = copy.n_documents = 0;
  copy.mentions = NULL;
  for (guint i = 0; i < entity->n_mentions; i++) {
    ActPlace place = entity->mentions[i];
    place.document = picker->documents[place.document];
    if (place.document == ACT_NONE)
      continue;
    copy.n_documents += place.document != last;
    last = place.document;
    copy.n_mentions++;
    g_array_append_val (picker->out->mention_pool, place);
  }
  g_array_append_vals (picker->out->alias_pool, entity->aliases,
                       entity->n_aliases);
  g_array_append_val (picker->out->entities, copy);
}

static void
pick_merges (Picker *picker)
{
  for (guint i = 0; i < picker->graph->merges->len; i++) {
    ActMerge merge = g_array_index (picker->graph->merges, ActMerge, i);
    merge.entity = picker->entities[merge.entity];
    if (merge.entity != ACT_NONE)
      g_array_append_val (picker->out->merges, merge);
  }
}

static void
pick_entities (Picker *picker)
{
  ActGraph *out = picker->out;
  gsize mention = 0, alias = 0;

  for (guint32 i = 0; i < picker->graph->entities->len; i++)
    if (picker->entities[i] != ACT_NONE) {
      picker->entities[i] = out->entities->len;
      pick_entity (picker, act_graph_get_entity (picker->graph, i));
    }
  for (guint32 i = 0; i < out->entities->len; i++) {
    ActEntity *entity = act_graph_get_entity (out, i);
    if (entity->n_mentions > 0)
      entity->mentions = &g_array_index (out->mention_pool, ActPlace, mention);
    if (entity->n_aliases > 0)
      entity->aliases = &g_array_index (out->alias_pool, const char *, alias);
    mention += entity->n_mentions;
    alias += entity->n_aliases;
  }
}

static guint32
renumber (const guint32 *map, guint32 index)
{
  return index == ACT_NONE ? ACT_NONE : map[index];
}

static void
renumber_claims (Picker *picker)
{
  ActGraph *out = picker->out;

  for (guint32 i = 0; i < out->claims->len; i++) {
    ActClaim *claim = act_graph_get_claim (out, i);
    claim->subject = renumber (picker->entities, claim->subject);
    claim->object = renumber (picker->entities, claim->object);
    claim->place = renumber (picker->entities, claim->place);
    for (guint k = 0; k < claim->n_attributions; k++) {
      ActAttribution *it =
          act_graph_get_attribution (out, claim->first_attribution + k);
      it->claim = i;
      it->document = picker->documents[it->document];
      it->source = renumber (picker->entities, it->source);
    }
  }
}

static gboolean
is_everything (const ActSelection *selection)
{
  return !selection->about && !selection->since && selection->top == 0 &&
         selection->min_documents <= 1;
}

/* All documents and entities stay when nothing is asked for. */
static void
pick_all (Picker *picker)
{
  memset (picker->documents, 0,
          sizeof (guint32) * picker->graph->documents->len);
  memset (picker->entities, 0, sizeof (guint32) * picker->graph->entities->len);
}

ActGraph *
act_graph_select (const ActGraph *graph, const ActSelection *selection,
                  GError **error)
{
  Picker picker = {.graph = graph, .selection = selection, .about = ACT_NONE};
  g_autofree guint32 *documents = NULL, *entities = NULL;

  g_return_val_if_fail (graph && selection, NULL);
  if (selection->about) {
    picker.about = act_graph_find_entity (graph, selection->about);
    if (picker.about == ACT_NONE) {
      g_set_error (error, ACT_ERROR, ACT_ERROR_USAGE,
                   "nobody of the name \"%s\" is in the graph",
                   selection->about);
      return NULL;
    }
  }
  picker.documents = documents =
      g_new (guint32, MAX (graph->documents->len, 1));
  picker.entities = entities = g_new (guint32, MAX (graph->entities->len, 1));
  picker.out = act_graph_new (graph->strings);
  /* Until the documents are picked, claims count the groups of all. */
  g_array_append_vals (picker.out->groups, graph->groups->data,
                       graph->groups->len);
  pick_claims (&picker);
  if (is_everything (selection))
    pick_all (&picker);
  else
    mark_used (&picker);
  pick_documents (&picker);
  pick_entities (&picker);
  pick_merges (&picker);
  renumber_claims (&picker);
  return picker.out;
}
