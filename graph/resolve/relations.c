#include "resolve/relations.h"

#include "resolve/input.h"

#include <string.h>

/** A label of a relation, both interned, and how many statements have it. */
typedef struct {
  const char *id, *label;
  guint n;
} Wording;

static guint
hash_wording (gconstpointer data)
{
  const Wording *wording = data;

  return g_direct_hash (wording->id) * 31 + g_direct_hash (wording->label);
}

static gboolean
equal_wordings (gconstpointer a, gconstpointer b)
{
  const Wording *x = a, *y = b;

  return x->id == y->id && x->label == y->label;
}

/* Identifiers with more than one label, or NULL where there are none, as
   nearly always. */
static GHashTable *
find_various (const GArray *statements)
{
  g_autoptr (GHashTable) first = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) various = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < statements->len; i++) {
    const ActStatement *it = &g_array_index (statements, ActStatement, i);
    gpointer id = (gpointer) (guintptr) it->relation_id;
    const char *label = g_hash_table_lookup (first, id);
    if (!label)
      g_hash_table_insert (first, id, (gpointer) (guintptr) it->relation_label);
    else if (label != it->relation_label)
      g_hash_table_insert (various, id, NULL);
  }
  return g_hash_table_size (various) > 0 ? g_steal_pointer (&various) : NULL;
}

static void
count_wordings (const GArray *statements, GHashTable *various,
                GHashTable *wordings)
{
  for (guint i = 0; i < statements->len; i++) {
    const ActStatement *it = &g_array_index (statements, ActStatement, i);
    Wording key = {it->relation_id, it->relation_label, 1};
    Wording *known;
    if (!g_hash_table_contains (various, it->relation_id))
      continue;
    known = g_hash_table_lookup (wordings, &key);
    if (known)
      known->n++;
    else
      g_hash_table_add (wordings, g_memdup2 (&key, sizeof key));
  }
}

/* Puts the best wording of each identifier in place of the NULL in @various. */
static void
choose_wordings (GHashTable *wordings, GHashTable *various)
{
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, wordings);
  while (g_hash_table_iter_next (&iter, &key, NULL)) {
    const Wording *it = key;
    const Wording *best = g_hash_table_lookup (various, it->id);
    if (!best || it->n > best->n ||
        (it->n == best->n && strcmp (it->label, best->label) < 0))
      g_hash_table_insert (various, (gpointer) (guintptr) it->id, key);
  }
}

void
act_relations_label (GArray *statements)
{
  g_autoptr (GHashTable) various = find_various (statements);

  if (!various)
    return;
  g_autoptr (GHashTable) wordings =
      g_hash_table_new_full (hash_wording, equal_wordings, g_free, NULL);
  count_wordings (statements, various, wordings);
  choose_wordings (wordings, various);
  for (guint i = 0; i < statements->len; i++) {
    ActStatement *it = &g_array_index (statements, ActStatement, i);
    const Wording *best = g_hash_table_lookup (various, it->relation_id);
    if (best)
      it->relation_label = best->label;
  }
}
