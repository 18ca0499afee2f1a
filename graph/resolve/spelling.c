#include "resolve/spelling.h"

#include <actant/names.h>
#include <stdlib.h>
#include <string.h>

enum {
  WINDOW = 31, /* names before and after it that one of a block is compared
                  with */
  HEAPS = 1 << 16,
  HEAP_SHIFT = 48
};

/* What is known of a token, once for all names that have it. */
typedef struct {
  const char *given; /* canonical given name, or NULL */
  char *skeleton;
  guint32 number; /* in the order in which tokens are met */
  char initial;   /* class of the first letter */
} Sounds;

/* A node in a block; @likeness: of the skeleton as a whole, so that those of
   one skeleton are next to each other in a block. */
typedef struct {
  guint64 key;
  guint32 likeness, node;
} Entry;

typedef struct {
  GHashTable *sounds; /* token -> Sounds */
  GArray *entries;    /* of Entry */
  guint32 *surname;   /* of every node: number of its last token */
} Index;

/* The entries in their order, as far as pairs need them: blocks are numbered.
   Node i is at places[first[i]] .. places[first[i + 1] - 1]. */
typedef struct {
  guint32 node, block;
} Member;

typedef struct {
  Member *members;
  guint32 *first, *places;
  guint32 n, n_nodes;
} Blocks;

static char
get_class (char consonant)
{
  switch (consonant) {
  case 's':
  case 'z':
  case 'c':
  case 't':
  case 'd':
  case 'j':
  case 'J':
  case 'q':
    return 't';
  case 'b':
  case 'p':
    return 'p';
  case 'h':
  case 'g':
  case 'k':
  case 'x':
    return 'k';
  case 'm':
  case 'n':
    return 'n';
  case 'v':
  case 'w':
  case 'f':
    return '\0'; /* comes and goes: Pauliuk, Pavlyuk */
  default:
    return consonant;
  }
}

char *
act_spelling_skeleton (const char *token)
{
  g_autofree char *key = act_names_key (token);
  GString *skeleton = g_string_new (NULL);

  for (const char *at = key; *at; at++) {
    char class = get_class (*at);
    if (class != '\0' &&
        (skeleton->len == 0 || skeleton->str[skeleton->len - 1] != class))
      g_string_append_c (skeleton, class);
  }
  if (skeleton->len == 0)
    g_string_append_c (skeleton, '-');
  return g_string_free (skeleton, FALSE);
}

static char
get_initial (const char *token)
{
  g_autofree char *ascii = g_str_to_ascii (token, "C");
  char c = g_ascii_tolower (ascii[0]);

  if (strchr ("aeiouyj", c))
    return 'a';
  if (strchr ("ghkxcq", c))
    return 'h';
  if (strchr ("vwf", c))
    return 'v';
  return strchr ("sztd", c) ? 't' : c;
}

static void
free_sounds (gpointer data)
{
  Sounds *sounds = data;

  g_free (sounds->skeleton);
  g_free (sounds);
}

static const Sounds *
get_sounds (Index *index, const char *token)
{
  g_autofree char *text = g_strndup (token, act_name_token_length (token));
  Sounds *sounds = g_hash_table_lookup (index->sounds, text);

  if (!sounds) {
    sounds = g_new (Sounds, 1);
    sounds->given = act_names_given (text);
    sounds->skeleton = act_spelling_skeleton (text);
    sounds->number = g_hash_table_size (index->sounds);
    sounds->initial = get_initial (text);
    g_hash_table_insert (index->sounds, g_steal_pointer (&text), sounds);
  }
  return sounds;
}

/* FNV-1a of a string, without its byte @skip. */
static guint64
hash_without (guint64 hash, const char *string, gsize skip)
{
  for (gsize i = 0; string[i] != '\0'; i++)
    if (i != skip)
      hash = (hash ^ (guchar) string[i]) * G_GUINT64_CONSTANT (0x100000001b3);
  return (hash ^ 0xff) * G_GUINT64_CONSTANT (0x100000001b3);
}

/* Enters the node under @prefix with @skeleton and all that is left of this
   when one letter is taken out. */
static void
add_deletions (Index *index, guint64 prefix, const char *skeleton, guint32 node)
{
  guint32 likeness =
      (guint32) (hash_without (prefix, skeleton, G_MAXSIZE) >> 16);

  for (gsize skip = 0; skip <= strlen (skeleton); skip++) {
    Entry entry = {hash_without (prefix, skeleton, skip), likeness, node};
    g_array_append_val (index->entries, entry);
  }
}

static void
add_roles (Index *index, const Sounds *given, const Sounds *surname,
           guint32 node)
{
  const guint64 basis = G_GUINT64_CONSTANT (0xcbf29ce484222325);
  const char initial[] = {given->initial, '\0'};
  guint64 by_given = hash_without (
      basis, given->given ? given->given : given->skeleton, G_MAXSIZE);
  guint64 by_surname =
      hash_without (hash_without (basis + 1, initial, G_MAXSIZE),
                    surname->skeleton, G_MAXSIZE);

  add_deletions (index, by_given, surname->skeleton, node);
  add_deletions (index, by_surname, given->skeleton, node);
}

/* The first token is the given name, unless it is none that we know: then it
   may as well be the surname. */
static void
add_name (Index *index, const char *name, guint32 node)
{
  const Sounds *first = get_sounds (index, name);

  for (const char *at = act_name_next_token (name); *at;
       at = act_name_next_token (at)) {
    const Sounds *other;
    if (act_name_token_is_initial (at))
      continue;
    other = get_sounds (index, at);
    index->surname[node] = other->number;
    add_roles (index, first, other, node);
    if (!first->given)
      add_roles (index, other, first, node);
  }
}

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  const Entry *x = a, *y = b;

  if (x->key != y->key)
    return x->key < y->key ? -1 : 1;
  if (x->likeness != y->likeness)
    return x->likeness < y->likeness ? -1 : 1;
  return (x->node > y->node) - (x->node < y->node);
}

/* Dealt out by the upper bits of the keys, which are hashes, and then sorted
   heap by heap: the cost grows no faster than the number of entries. */
static void
sort_entries (GArray *entries)
{
  Entry *from = (Entry *) (gpointer) entries->data;
  g_autofree Entry *sorted = g_new (Entry, MAX (entries->len, 1));
  g_autofree guint32 *end = g_new0 (guint32, HEAPS + 1);
  guint32 begin = 0;

  if (entries->len == 0) /* then there are no bytes to move either */
    return;
  for (guint i = 0; i < entries->len; i++)
    end[(from[i].key >> HEAP_SHIFT) + 1]++;
  for (guint i = 0; i < HEAPS; i++)
    end[i + 1] += end[i];
  for (guint i = 0; i < entries->len; i++)
    sorted[end[from[i].key >> HEAP_SHIFT]++] = from[i];
  /* Now end[i] is where heap i ends. */
  for (guint i = 0; i < HEAPS; i++) {
    qsort (sorted + begin, end[i] - begin, sizeof *sorted, compare_entries);
    begin = end[i];
  }
  memcpy (from, sorted, entries->len * sizeof *from);
}

static void
list_members (const GArray *entries, Blocks *blocks)
{
  guint32 block = 0;

  blocks->n = entries->len;
  blocks->members = g_new (Member, MAX (blocks->n, 1));
  for (guint32 i = 0; i < blocks->n; i++) {
    const Entry *entry = &g_array_index (entries, Entry, i);
    block += i > 0 && entry->key != entry[-1].key;
    blocks->members[i] = (Member){entry->node, block};
  }
}

static void
list_places (Blocks *blocks)
{
  g_autofree guint32 *next = g_new0 (guint32, blocks->n_nodes + 1);

  blocks->first = g_new0 (guint32, blocks->n_nodes + 1);
  blocks->places = g_new (guint32, MAX (blocks->n, 1));
  for (guint32 i = 0; i < blocks->n; i++)
    blocks->first[blocks->members[i].node + 1]++;
  for (guint32 i = 0; i < blocks->n_nodes; i++)
    next[i + 1] = blocks->first[i + 1] += blocks->first[i];
  for (guint32 i = 0; i < blocks->n; i++)
    blocks->places[next[blocks->members[i].node]++] = i;
}

/* The full names of persons in order of their last tokens, so that one after
   another is compared with much the same ones. */
static GArray *
order_nodes (const Index *index, const Blocks *blocks)
{
  guint n_tokens = g_hash_table_size (index->sounds);
  GArray *order = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autofree guint32 *next = g_new0 (guint32, n_tokens + 1);

  for (guint32 i = 0; i < blocks->n_nodes; i++)
    if (blocks->first[i] < blocks->first[i + 1])
      next[index->surname[i] + 1]++;
  for (guint i = 0; i < n_tokens; i++)
    next[i + 1] += next[i];
  g_array_set_size (order, next[n_tokens]);
  for (guint32 i = 0; i < blocks->n_nodes; i++)
    if (blocks->first[i] < blocks->first[i + 1])
      g_array_index (order, guint32, next[index->surname[i]]++) = i;
  return order;
}

/* The partners of @node in all its blocks, each once: @met says with which node
   one was met last. Nodes up to @last have the same name; those before @node
   have met it themselves. */
static void
meet (const Blocks *blocks, guint32 node, guint32 last, guint32 *met,
      ActPairFunc func, gpointer data)
{
  const Member *members = blocks->members;

  for (guint32 k = blocks->first[node]; k < blocks->first[node + 1]; k++) {
    guint32 place = blocks->places[k], block = members[place].block;
    guint32 i = place > WINDOW ? place - WINDOW : 0;
    while (members[i].block != block)
      i++;
    for (; i < blocks->n && i <= place + WINDOW && members[i].block == block;
         i++) {
      guint32 other = members[i].node;
      if (other <= last || met[other] == node)
        continue;
      met[other] = node;
      func (node, other, data);
    }
  }
}

static void
pair_up (const ActNodes *nodes, const Index *index, Blocks *blocks,
         ActPairFunc func, gpointer data)
{
  g_autofree guint32 *met = g_new (guint32, MAX (blocks->n_nodes, 1));
  g_autoptr (GArray) order = NULL;

  list_places (blocks);
  order = order_nodes (index, blocks);
  for (guint32 i = 0; i < blocks->n_nodes; i++)
    met[i] = ACT_NONE;
  for (guint i = 0; i < order->len; i++) {
    guint32 node = g_array_index (order, guint32, i), last = node;
    while (last + 1 < blocks->n_nodes && act_nodes_get (nodes, last + 1)->key ==
                                             act_nodes_get (nodes, node)->key)
      last++;
    meet (blocks, node, last, met, func, data);
  }
}

void
act_spelling_foreach (const ActNodes *nodes, ActPairFunc func, gpointer data)
{
  GArray *entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_autoptr (GHashTable) sounds =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_sounds);
  g_autofree guint32 *surname = g_new0 (guint32, nodes->nodes->len + 1);
  Index index = {sounds, entries, surname};
  Blocks blocks = {.n_nodes = nodes->nodes->len};

  for (guint32 i = 0; i < nodes->nodes->len; i++) {
    const ActNode *node = act_nodes_get (nodes, i);
    if (node->class == ACT_CLASS_PERSON && node->strength == ACT_NAME_FULL)
      add_name (&index, node->label, i);
  }
  sort_entries (entries);
  list_members (entries, &blocks);
  g_array_unref (entries);
  pair_up (nodes, &index, &blocks, func, data);
  g_free (blocks.members);
  g_free (blocks.first);
  g_free (blocks.places);
}
