#include "resolve/identifier.h"

#include <string.h>

enum {
  SLUG_BYTES = 32,
  HASH_DIGITS = 12,
  FREQUENT = 3 /* a name is frequent with a third of the documents of the most
                  frequent one */
};

/* A slot of a cluster and what its id is made of. */
typedef struct {
  const char *key;
  guint32 slot;
  guint8 class;
} Candidate;

static ActSlot *
get_slot (GArray *slots, guint32 index)
{
  return &g_array_index (slots, ActSlot, index);
}

static gboolean
is_wikidata (const char *id)
{
  gsize digits;

  if (!id || id[0] != 'Q')
    return FALSE;
  digits = strspn (id + 1, "0123456789");
  return digits > 0 && digits < 16 && id[1 + digits] == '\0';
}

/* Full names before initials, names before acronyms. */
static guint
get_tier (const ActNode *node)
{
  return 2u * node->strength + (node->acronym ? 1u : 0u);
}

/* In how many documents a cluster's names of the best tier are, by key. */
static GHashTable *
count_keys (const ActClusters *clusters, guint32 root, guint *best_tier,
            guint *most)
{
  GHashTable *counts = g_hash_table_new (NULL, NULL);
  guint tier = G_MAXUINT;

  for (guint32 i = root; i != ACT_NONE; i = clusters->next[i])
    tier = MIN (tier, get_tier (act_nodes_get (clusters->nodes, i)));
  *best_tier = tier;
  *most = 0;
  for (guint32 i = root; i != ACT_NONE; i = clusters->next[i]) {
    const ActNode *node = act_nodes_get (clusters->nodes, i);
    gpointer key = (gpointer) (guintptr) node->key;
    guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, key));
    if (get_tier (node) != tier)
      continue;
    n += node->n_locals;
    g_hash_table_insert (counts, key, GUINT_TO_POINTER (n));
    *most = MAX (*most, n);
  }
  return counts;
}

/* The name that the id of a cluster is made of. The most frequent one would go
   to and fro between two that are about as frequent, the smallest one change
   with any odd spelling that comes along; so it is the smallest of those that
   are frequent. */
static Candidate
make_candidate (const ActClusters *clusters, guint32 root, guint32 slot)
{
  const ActNode *best = act_nodes_get (clusters->nodes, root);
  g_autoptr (GHashTable) counts = NULL;
  guint tier, most;

  if (clusters->next[root] == ACT_NONE)
    return (Candidate){best->key, slot, best->class};
  counts = count_keys (clusters, root, &tier, &most);
  best = NULL;
  for (guint32 i = root; i != ACT_NONE; i = clusters->next[i]) {
    const ActNode *node = act_nodes_get (clusters->nodes, i);
    guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, node->key));
    int order = best ? strcmp (node->key, best->key) : -1;
    if (get_tier (node) == tier && FREQUENT * n >= most &&
        (order < 0 || (order == 0 && node->class < best->class)))
      best = node;
  }
  return (Candidate){best->key, slot, best->class};
}

static int
compare_candidates (gconstpointer a, gconstpointer b, gpointer data)
{
  const Candidate *x = a, *y = b;
  GArray *slots = data;
  const ActSlot *s = get_slot (slots, x->slot), *t = get_slot (slots, y->slot);
  int order = strcmp (x->key, y->key);

  if (order == 0)
    order = (int) x->class - (int) y->class;
  if (order == 0)
    order =
        (s->n_documents < t->n_documents) - (s->n_documents > t->n_documents);
  if (order == 0)
    order = strcmp (s->hash, t->hash);
  return order != 0 ? order : (s->number > t->number) - (s->number < t->number);
}

static const char *
make_canonical_id (ActStrings *strings, const Candidate *candidate)
{
  static const char letters[] = "PLT";
  g_autofree char *slug = act_name_key_slug (candidate->key, SLUG_BYTES);
  g_autofree char *text =
      g_strdup_printf ("%c:%s", letters[candidate->class], candidate->key);
  g_autofree char *hash =
      g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
  g_autofree char *id = g_strdup_printf ("%s-%.*s", slug, HASH_DIGITS, hash);

  return act_strings_intern (strings, id);
}

static const char *
make_local_id (ActStrings *strings, const ActSlot *slot, const char *key)
{
  g_autofree char *slug = act_name_key_slug (key, SLUG_BYTES);
  g_autofree char *id = g_strdup_printf ("%s-%.*s-%u", slug, HASH_DIGITS,
                                         slot->hash, slot->number);

  return act_strings_intern (strings, id);
}

static void
assign_clusters (GArray *slots, GArray *candidates, ActStrings *strings)
{
  g_array_sort_with_data (candidates, compare_candidates, slots);
  for (guint i = 0; i < candidates->len; i++) {
    const Candidate *it = &g_array_index (candidates, Candidate, i);
    ActSlot *slot = get_slot (slots, it->slot);
    gboolean homonym =
        i > 0 && it[-1].class == it->class && strcmp (it[-1].key, it->key) == 0;
    slot->id = homonym ? make_local_id (strings, slot, it->key)
                       : make_canonical_id (strings, it);
  }
}

static int
compare_ids (gconstpointer a, gconstpointer b, gpointer data)
{
  GArray *slots = data;
  guint32 x = *(const guint32 *) a, y = *(const guint32 *) b;
  int order = strcmp (get_slot (slots, x)->id, get_slot (slots, y)->id);

  return order != 0 ? order : (x > y) - (x < y);
}

/* Prefixes of hashes may meet by chance: later ones get a number. */
static void
separate (GArray *slots, GArray *order, ActStrings *strings)
{
  gboolean changed = FALSE;
  guint run = 1;

  for (guint i = 1; i < order->len; i++) {
    ActSlot *it = get_slot (slots, g_array_index (order, guint32, i));
    const ActSlot *first =
        get_slot (slots, g_array_index (order, guint32, i - run));
    if (it->id == first->id) {
      g_autofree char *id = g_strdup_printf ("%s_%u", it->id, ++run);
      it->id = act_strings_intern (strings, id);
      changed = TRUE;
    } else
      run = 1;
  }
  if (changed)
    g_array_sort_with_data (order, compare_ids, slots);
}

GArray *
act_identifiers_assign (GArray *slots, ActClusters *clusters,
                        ActStrings *strings)
{
  GArray *order =
      g_array_sized_new (FALSE, FALSE, sizeof (guint32), slots->len);
  g_autoptr (GArray) candidates =
      g_array_new (FALSE, FALSE, sizeof (Candidate));

  for (guint32 i = 0; i < slots->len; i++) {
    ActSlot *slot = get_slot (slots, i);
    if (slot->named && is_wikidata (slot->wikidata))
      slot->id = slot->wikidata;
    else if (slot->node != ACT_NONE) {
      Candidate candidate = make_candidate (clusters, slot->node, i);
      g_array_append_val (candidates, candidate);
    } else {
      g_autofree char *key = act_name_key (slot->label, ACT_CLASS_THING);
      slot->id = make_local_id (strings, slot, key);
    }
    g_array_append_val (order, i);
  }
  assign_clusters (slots, candidates, strings);
  g_array_sort_with_data (order, compare_ids, slots);
  separate (slots, order, strings);
  return order;
}
