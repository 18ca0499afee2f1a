#include "resolve/spelling.h"

#include <actant/names.h>
#include <string.h>

/* Names after it that one of a block is compared with. */
#define WINDOW 32

/* What is known of a token, once for all names that have it. */
typedef struct {
  const char *given; /* canonical given name, or NULL */
  char *skeleton;
  char initial; /* class of the first letter */
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
} Index;

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

static int
compare_pairs (gconstpointer a, gconstpointer b)
{
  const ActPair *x = a, *y = b;

  if (x->a != y->a)
    return x->a < y->a ? -1 : 1;
  return (x->b > y->b) - (x->b < y->b);
}

static GArray *
sort_unique (GArray *pairs)
{
  guint n = 0;

  g_array_sort (pairs, compare_pairs);
  for (guint i = 0; i < pairs->len; i++) {
    ActPair pair = g_array_index (pairs, ActPair, i);
    if (n == 0 || compare_pairs (&pair, &g_array_index (pairs, ActPair, n - 1)))
      g_array_index (pairs, ActPair, n++) = pair;
  }
  g_array_set_size (pairs, n);
  return pairs;
}

/* A name that entered a block twice meets itself. */
static GArray *
pair_up (const ActNodes *nodes, const GArray *entries)
{
  GArray *pairs = g_array_new (FALSE, FALSE, sizeof (ActPair));

  for (guint i = 0; i < entries->len; i++) {
    const Entry *a = &g_array_index (entries, Entry, i);
    for (guint j = i + 1; j < entries->len && j - i < WINDOW; j++) {
      const Entry *b = &g_array_index (entries, Entry, j);
      ActPair pair = {a->node, b->node};
      if (a->key != b->key)
        break;
      if (act_nodes_get (nodes, a->node)->key !=
          act_nodes_get (nodes, b->node)->key)
        g_array_append_val (pairs, pair);
    }
  }
  return sort_unique (pairs);
}

GArray *
act_spelling_pairs (const ActNodes *nodes)
{
  g_autoptr (GArray) entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_autoptr (GHashTable) sounds =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_sounds);
  Index index = {sounds, entries};

  for (guint32 i = 0; i < nodes->nodes->len; i++) {
    const ActNode *node = act_nodes_get (nodes, i);
    if (node->class == ACT_CLASS_PERSON && node->strength == ACT_NAME_FULL)
      add_name (&index, node->label, i);
  }
  g_array_sort (entries, compare_entries);
  return pair_up (nodes, entries);
}
