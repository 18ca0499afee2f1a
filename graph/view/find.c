#include "resolve/name-key.h"
#include "resolve/node.h"
#include "view/graph-private.h"

#include <actant/names.h>
#include <string.h>

/* How well a name fits an entity; the best kind of fit wins, then the
   best-known entity. */
enum { FIT_NONE, FIT_SPELLING, FIT_KEY, FIT_ALIAS, FIT_LABEL, FIT_ID };

static gboolean
has_key (const char *name, const char *key, ActNameClass class)
{
  g_autofree char *own = act_name_key (name, class);

  return strcmp (own, key) == 0;
}

static gboolean
fits_by_key (const ActEntity *entity, const char *const keys[3])
{
  ActNameClass class = act_entity_type_get_class (entity->type);

  if (has_key (entity->label, keys[class], class))
    return TRUE;
  for (guint i = 0; i < entity->n_aliases; i++)
    if (has_key (entity->aliases[i], keys[class], class))
      return TRUE;
  return FALSE;
}

static guint
get_fit (const ActEntity *entity, const char *name, const char *const keys[3])
{
  if (strcmp (entity->id, name) == 0)
    return FIT_ID;
  if (strcmp (entity->label, name) == 0)
    return FIT_LABEL;
  for (guint i = 0; i < entity->n_aliases; i++)
    if (strcmp (entity->aliases[i], name) == 0)
      return FIT_ALIAS;
  return fits_by_key (entity, keys) ? FIT_KEY : FIT_NONE;
}

/* Named entities go before a document's own ones. */
static gboolean
is_better_known (const ActEntity *a, const ActEntity *b)
{
  if (a->named != b->named)
    return a->named;
  if (a->n_documents != b->n_documents)
    return a->n_documents > b->n_documents;
  return a->n_mentions > b->n_mentions;
}

static guint32
find_spelling (const ActGraph *graph, const char *name)
{
  guint32 best = ACT_NONE;

  for (guint32 i = 0; i < graph->entities->len; i++) {
    const ActEntity *entity = act_graph_get_entity (graph, i);
    if (entity->type == ACT_ENTITY_PERSON && entity->named &&
        act_names_compare (entity->label, name) >= ACT_NAMES_SAME &&
        (best == ACT_NONE ||
         is_better_known (entity, act_graph_get_entity (graph, best))))
      best = i;
  }
  return best;
}

guint32
act_graph_find_entity (const ActGraph *graph, const char *name)
{
  g_autofree char *person = NULL, *place = NULL, *thing = NULL;
  guint32 best = ACT_NONE;
  guint best_fit = FIT_NONE;

  g_return_val_if_fail (graph && name, ACT_NONE);
  if (!*name)
    return ACT_NONE;
  person = act_name_key (name, ACT_CLASS_PERSON);
  place = act_name_key (name, ACT_CLASS_PLACE);
  thing = act_name_key (name, ACT_CLASS_THING);
  for (guint32 i = 0; i < graph->entities->len; i++) {
    const char *const keys[3] = {person, place, thing};
    const ActEntity *entity = act_graph_get_entity (graph, i);
    guint fit = get_fit (entity, name, keys);
    if (fit > best_fit ||
        (fit == best_fit && fit != FIT_NONE &&
         is_better_known (entity, act_graph_get_entity (graph, best)))) {
      best = i;
      best_fit = fit;
    }
  }
  return best != ACT_NONE ? best : find_spelling (graph, name);
}
