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

static gint
compare_fame (gconstpointer a, gconstpointer b, gpointer data)
{
  guint32 i = *(const guint32 *) a, j = *(const guint32 *) b;
  const ActEntity *x = act_graph_get_entity (data, i);
  const ActEntity *y = act_graph_get_entity (data, j);

  if (is_better_known (x, y))
    return -1;
  return is_better_known (y, x) ? 1 : (i > j) - (i < j);
}

/* The best known first; nobody without a name beside somebody with one. */
static void
sort_by_fame (const ActGraph *graph, GArray *found)
{
  guint n = 0;

  g_array_sort_with_data (found, compare_fame, (gpointer) (guintptr) graph);
  while (
      n < found->len &&
      act_graph_get_entity (graph, g_array_index (found, guint32, n))->named ==
          act_graph_get_entity (graph, g_array_index (found, guint32, 0))
              ->named)
    n++;
  g_array_set_size (found, n);
}

static void
find_spelling (const ActGraph *graph, const char *name, GArray *found)
{
  for (guint32 i = 0; i < graph->entities->len; i++) {
    const ActEntity *entity = act_graph_get_entity (graph, i);
    if (entity->type == ACT_ENTITY_PERSON && entity->named &&
        act_names_compare (entity->label, name) >= ACT_NAMES_SAME)
      g_array_append_val (found, i);
  }
}

GArray *
act_graph_find_entities (const ActGraph *graph, const char *name)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint best_fit = FIT_KEY;

  g_return_val_if_fail (graph && name, found);
  if (!*name)
    return found;
  g_autofree char *person = act_name_key (name, ACT_CLASS_PERSON);
  g_autofree char *place = act_name_key (name, ACT_CLASS_PLACE);
  g_autofree char *thing = act_name_key (name, ACT_CLASS_THING);
  const char *const keys[3] = {person, place, thing};
  for (guint32 i = 0; i < graph->entities->len; i++) {
    guint fit = get_fit (act_graph_get_entity (graph, i), name, keys);
    if (fit < best_fit)
      continue;
    if (fit > best_fit)
      g_array_set_size (found, 0);
    best_fit = fit;
    g_array_append_val (found, i);
  }
  if (found->len == 0)
    find_spelling (graph, name, found);
  sort_by_fame (graph, found);
  return found;
}

guint32
act_graph_find_entity (const ActGraph *graph, const char *name)
{
  g_autoptr (GArray) found = act_graph_find_entities (graph, name);

  return found->len > 0 ? g_array_index (found, guint32, 0) : ACT_NONE;
}

/* Is @name a word, or several, of @label? Both folded. */
static gboolean
has_words (const char *label, const char *name)
{
  gsize n = strlen (name);

  for (const char *at = label; (at = strstr (at, name)) != NULL; at++)
    if ((at == label || at[-1] == ' ') && (at[n] == ' ' || at[n] == '\0'))
      return TRUE;
  return FALSE;
}

GArray *
act_graph_find_similar (const ActGraph *graph, const char *name)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autofree char *folded = NULL;

  g_return_val_if_fail (graph && name, found);
  folded = g_utf8_casefold (name, -1);
  g_strstrip (folded);
  const char *last = strrchr (folded, ' ') ? strrchr (folded, ' ') + 1 : folded;
  for (guint32 i = 0; i < graph->entities->len && *last; i++) {
    const ActEntity *entity = act_graph_get_entity (graph, i);
    g_autofree char *label = g_utf8_casefold (entity->label, -1);
    if (entity->named && has_words (label, last))
      g_array_append_val (found, i);
  }
  sort_by_fame (graph, found);
  return found;
}
