#include "resolve/block.h"

#include "resolve/spelling.h"

#include <actant/names.h>
#include <string.h>

enum {
  SCORE_WIKIDATA = 2000, /* above all that names can give */
  SCORE_NAME = 1000,
  SCORE_REORDERED = 950,
  SCORE_ALIAS = 800,
  SCORE_ACRONYM = 900,
  WINDOW = 64,         /* names after it that one of a block is compared with */
  ALIAS_DOCUMENTS = 2, /* so many must use two names for the same */
  ALIAS_SHARE = 20     /* and this part of those with the rarer name */
};

/* An entry of an index: a node under some key. */
typedef struct {
  const char *key;
  guint32 node;
} Entry;

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  const Entry *x = a, *y = b;
  int order = strcmp (x->key, y->key);

  return order != 0 ? order : (x->node > y->node) - (x->node < y->node);
}

static void
add_edge (GArray *edges, const ActNodes *nodes, guint32 a, guint32 b,
          ActMergeReason reason, guint score)
{
  ActEdge edge = {.a = MIN (a, b),
                  .b = MAX (a, b),
                  .support = act_nodes_get (nodes, a)->n_locals +
                             act_nodes_get (nodes, b)->n_locals,
                  .score = (guint16) score,
                  .reason = (guint8) reason};

  if (a != b)
    g_array_append_val (edges, edge);
}

/* Names of one identity hang together in a chain. */
static void
add_identities (const ActNodes *nodes, GArray *edges)
{
  g_autoptr (GArray) entries = g_array_new (FALSE, FALSE, sizeof (Entry));

  for (guint32 i = 0; i < nodes->nodes->len; i++) {
    Entry entry = {act_nodes_get (nodes, i)->wikidata, i};
    if (entry.key)
      g_array_append_val (entries, entry);
  }
  g_array_sort (entries, compare_entries);
  for (guint i = 1; i < entries->len; i++) {
    const Entry *a = &g_array_index (entries, Entry, i - 1);
    const Entry *b = a + 1;
    if (strcmp (a->key, b->key) == 0)
      add_edge (edges, nodes, a->node, b->node, ACT_MERGE_WIKIDATA,
                SCORE_WIKIDATA);
  }
}

/* Nodes of the same class and key lie together. What tells them apart (gender,
   country, identity) is looked at again when clusters are joined. */
static void
add_equal_names (const ActNodes *nodes, GArray *edges)
{
  for (guint32 i = 0; i < nodes->nodes->len; i++) {
    const ActNode *a = act_nodes_get (nodes, i);
    for (guint32 j = i + 1; j < nodes->nodes->len && j - i < WINDOW; j++) {
      const ActNode *b = act_nodes_get (nodes, j);
      if (a->class != b->class || strcmp (a->key, b->key) != 0)
        break;
      if (a->strength != ACT_NAME_BARE)
        add_edge (edges, nodes, i, j, ACT_MERGE_NAME, SCORE_NAME);
    }
  }
}

/* @names: of every node its number in @pool, ACT_NONE when it is not there. */
typedef struct {
  const ActNodes *nodes;
  GArray *edges;
  ActNamePool *pool;
  guint32 *names;
} Speller;

static guint32
get_name (Speller *speller, guint32 node)
{
  guint32 *name = &speller->names[node];

  if (*name == ACT_NONE)
    *name = act_name_pool_add (speller->pool,
                               act_nodes_get (speller->nodes, node)->label);
  return *name;
}

/* "John Paul" of "John Paul Stevens": a name cut short to given names, which
   others have, too. */
static gboolean
is_cut_short (const char *a, const char *b)
{
  guint n_a = act_name_count_tokens (a), n_b = act_name_count_tokens (b);
  const char *shorter = n_a < n_b ? a : b;
  const char *longer = shorter == a ? b : a, *last = strrchr (longer, ' ');
  g_autofree char *rest =
      last ? g_strndup (longer, (gsize) (last - longer)) : NULL;

  return rest && MIN (n_a, n_b) > 1 && n_a != n_b &&
         !act_names_generation (longer, NULL) &&
         act_names_are_given (shorter) &&
         act_names_compare (shorter, rest) >= ACT_NAMES_SAME;
}

/* The matcher reads names as written: marks of letters tell it more than a key
   does. */
static void
compare_pair (guint32 a, guint32 b, gpointer data)
{
  Speller *speller = data;
  guint score = act_name_pool_compare (speller->pool, get_name (speller, a),
                                       get_name (speller, b));

  if (score >= ACT_NAMES_SAME &&
      !is_cut_short (act_nodes_get (speller->nodes, a)->label,
                     act_nodes_get (speller->nodes, b)->label))
    add_edge (speller->edges, speller->nodes, a, b, ACT_MERGE_SPELLING,
              MIN (score, SCORE_NAME - 1));
}

static void
add_spellings (const ActNodes *nodes, GArray *edges)
{
  g_autoptr (ActNamePool) pool = act_name_pool_new ();
  g_autofree guint32 *names = g_new (guint32, nodes->nodes->len + 1);
  Speller speller = {nodes, edges, pool, names};

  for (guint32 i = 0; i < nodes->nodes->len; i++)
    names[i] = ACT_NONE;
  act_spelling_foreach (nodes, compare_pair, &speller);
}

/* "Ministry of Defence" is "Defence Ministry": the same words without the small
   ones, in another order. */
static void
add_reordered (const ActNodes *nodes, GArray *edges)
{
  g_autoptr (GArray) entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_autoptr (ActStrings) strings = act_strings_new ();

  for (guint32 i = 0; i < nodes->nodes->len; i++) {
    const ActNode *node = act_nodes_get (nodes, i);
    g_autofree char *bag = node->class == ACT_CLASS_THING
                               ? act_name_key_get_bag (node->key)
                               : NULL;
    Entry entry = {act_strings_intern (strings, bag), i};
    if (bag)
      g_array_append_val (entries, entry);
  }
  g_array_sort (entries, compare_entries);
  for (guint i = 0; i < entries->len; i++) {
    const Entry *a = &g_array_index (entries, Entry, i);
    for (guint j = i + 1; j < entries->len && j - i < WINDOW; j++) {
      const Entry *b = &g_array_index (entries, Entry, j);
      if (a->key != b->key)
        break;
      if (act_nodes_get (nodes, a->node)->key !=
          act_nodes_get (nodes, b->node)->key)
        add_edge (edges, nodes, a->node, b->node, ACT_MERGE_NAME,
                  SCORE_REORDERED);
    }
  }
}

/* A use of two names for one entity in a document; copies of an article are
   one @document. */
typedef struct {
  guint32 a, b, document;
} Use;

static int
compare_uses (gconstpointer a, gconstpointer b)
{
  const Use *x = a, *y = b;

  if (x->a != y->a)
    return x->a < y->a ? -1 : 1;
  if (x->b != y->b)
    return x->b < y->b ? -1 : 1;
  return (x->document > y->document) - (x->document < y->document);
}

static void
add_use (const ActNodes *nodes, const ActLocal *local, const char *alias,
         guint32 document, GArray *uses)
{
  ActNameClass class = (ActNameClass) act_nodes_get (nodes, local->node)->class;
  g_autofree char *key = NULL;
  guint32 begin, end;

  if (!act_name_is_proper (alias))
    return;
  key = act_name_key (alias, class);
  act_nodes_find (nodes, class, key, &begin, &end);
  for (guint32 i = begin; i < MIN (end, begin + WINDOW); i++) {
    Use use = {MIN (local->node, i), MAX (local->node, i), document};
    if (use.a != use.b)
      g_array_append_val (uses, use);
  }
}

/* One of the two names is the acronym of the other. */
static gboolean
abbreviates (const ActNode *a, const ActNode *b)
{
  const ActNode *acronym = a->acronym ? a : b;
  g_autofree char *initials =
      act_name_key_get_initials (acronym == a ? b->key : a->key);

  return acronym->acronym && initials && strcmp (initials, acronym->key) == 0;
}

/* "Ministry of Defence", "Ministry of Health": all words but one are the same,
   so these are two of a kind, whatever a document makes of them. */
static gboolean
are_siblings (const ActNode *a, const ActNode *b)
{
  g_autofree char *x = act_name_key_get_bag (a->key);
  g_autofree char *y = act_name_key_get_bag (b->key);
  g_auto (GStrv) words = x ? g_strsplit (x, " ", -1) : NULL;
  g_auto (GStrv) others = y ? g_strsplit (y, " ", -1) : NULL;
  guint n = words ? g_strv_length (words) : 0, shared = 0;

  if (n < 2 || !others || g_strv_length (others) != n)
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (g_strv_contains ((const char *const *) others, words[i]))
      shared++;
  return shared == n - 1;
}

static guint32
count_documents (const ActNodes *nodes, guint32 node)
{
  return nodes->first[node + 1] - nodes->first[node];
}

/* One document may err, so it takes a second one, and of a name that is in
   hundreds of documents a share: with the news errors grow too. */
static gboolean
is_usual (const ActNodes *nodes, const Use *use, guint documents)
{
  guint32 rarer =
      MIN (count_documents (nodes, use->a), count_documents (nodes, use->b));

  return documents >= ALIAS_DOCUMENTS && documents >= rarer / ALIAS_SHARE;
}

/* Things and places that documents usually call by two names, or of which one
   name is the acronym of the other. */
static void
add_aliases (const ActInput *input, const ActNodes *nodes, const GArray *groups,
             GArray *edges)
{
  g_autoptr (GArray) uses = g_array_new (FALSE, FALSE, sizeof (Use));
  guint run;

  for (guint32 i = 0; i < input->locals->len; i++) {
    const ActLocal *local = act_input_get_local (input, i);
    if (local->node == ACT_NONE ||
        act_nodes_get (nodes, local->node)->class == ACT_CLASS_PERSON)
      continue;
    for (guint32 k = 0; k < local->n_aliases; k++)
      add_use (
          nodes, local,
          g_array_index (input->aliases, const char *, local->first_alias + k),
          g_array_index (groups, guint32, local->document), uses);
  }
  g_array_sort (uses, compare_uses);
  for (guint i = 0; i < uses->len; i += run) {
    const Use *use = &g_array_index (uses, Use, i);
    guint documents = 1;
    for (run = 1; i + run < uses->len; run++) {
      const Use *next = use + run;
      if (next->a != use->a || next->b != use->b)
        break;
      documents += next->document != (next - 1)->document;
    }
    if (abbreviates (act_nodes_get (nodes, use->a),
                     act_nodes_get (nodes, use->b)))
      add_edge (edges, nodes, use->a, use->b, ACT_MERGE_ACRONYM, SCORE_ACRONYM);
    else if (is_usual (nodes, use, documents) &&
             !are_siblings (act_nodes_get (nodes, use->a),
                            act_nodes_get (nodes, use->b)))
      add_edge (edges, nodes, use->a, use->b, ACT_MERGE_ALIAS, SCORE_ALIAS);
  }
}

GArray *
act_block_edges (const ActInput *input, const ActNodes *nodes,
                 const GArray *groups)
{
  GArray *edges = g_array_new (FALSE, FALSE, sizeof (ActEdge));

  add_identities (nodes, edges);
  add_equal_names (nodes, edges);
  add_spellings (nodes, edges);
  add_reordered (nodes, edges);
  add_aliases (input, nodes, groups, edges);
  return edges;
}
