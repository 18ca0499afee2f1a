#include "resolve/weak.h"

#include "resolve/context.h"
#include "resolve/name-key.h"
#include "resolve/spelling.h"
#include "resolve/wrong-type.h"

#include <actant/names.h>
#include <string.h>

enum {
  SCORE_INITIALS = 700,
  SCORE_SURNAME = 650,
  SCORE_ACRONYM = 600,
  SCORE_TYPE = 550,
  SCORE_FIRM = 580,
  SURE_SPELLING = 850,  /* of a surname alone; less is mostly another surname */
  DOMINANCE = 8,        /* times as many documents as all rivals together */
  SHARED_DOMINANCE = 4, /* the same where documents have others in common */
  WELL_KNOWN =
      4, /* documents with a person whose surname is a given name, too */
  ACRONYM_LETTERS = 3, /* shorter ones fit too much by chance */
  MAX_RIVALS = 16      /* of so many none is looked for any more */
};

/* What stands before the name of a man's child, and with it is a name. */
#define KUNYA "abu "

/* A node under the sounds of a surname (then with that @token of its name) or
   under its initials. @is_last: the token is the last of the name, or the first
   where a document calls the person by it alone. */
typedef struct {
  const char *key, *token;
  guint32 node;
  gboolean is_last;
} Entry;

/* What is known of a text, once for all names that have it; made when it is
   asked for. @name: number in the pool + 1. */
typedef struct {
  const char *skeleton, *key;
  guint32 name;
} Token;

typedef struct {
  const ActInput *input;
  ActClusters *clusters;
  const ActNodes *nodes;
  ActStrings *strings;
  ActContext *context;
  GHashTable *tokens; /* interned text -> Token */
  ActNamePool *pool;
  GArray *surnames, *initials; /* of Entry, sorted */
  GHashTable *presidents;      /* roots of those whom a document calls so */
  GHashTable *met;             /* pairs of nodes that a statement joins */
  GArray *joins;               /* of ActEdge: decided, not made yet */
} Weak;

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  const Entry *x = a, *y = b;
  int order = strcmp (x->key, y->key);

  if (order == 0)
    order = g_strcmp0 (x->token, y->token);
  if (order == 0)
    order = (x->node > y->node) - (x->node < y->node);
  return order;
}

/* The entries under @key: [@begin, @end). */
static void
find_entries (const GArray *entries, const char *key, guint *begin, guint *end)
{
  guint low = 0, high = entries->len;

  while (low < high) {
    guint middle = low + (high - low) / 2;
    if (strcmp (g_array_index (entries, Entry, middle).key, key) < 0)
      low = middle + 1;
    else
      high = middle;
  }
  *begin = *end = low;
  while (*end < entries->len &&
         strcmp (g_array_index (entries, Entry, *end).key, key) == 0)
    (*end)++;
}

static Token *
get_token (Weak *weak, const char *text)
{
  Token *token = g_hash_table_lookup (weak->tokens, text);

  if (!token) {
    token = g_new0 (Token, 1);
    g_hash_table_insert (weak->tokens, (gpointer) (guintptr) text, token);
  }
  return token;
}

static const char *
get_skeleton (Weak *weak, const char *text)
{
  Token *token = get_token (weak, text);

  if (!token->skeleton) {
    g_autofree char *made = act_spelling_skeleton (text);
    token->skeleton = act_strings_intern (weak->strings, made);
  }
  return token->skeleton;
}

static const char *
get_key (Weak *weak, const char *text)
{
  Token *token = get_token (weak, text);

  if (!token->key) {
    g_autofree char *made = act_name_key (text, ACT_CLASS_PERSON);
    token->key = act_strings_intern (weak->strings, made);
  }
  return token->key;
}

static guint32
get_name (Weak *weak, const char *text)
{
  Token *token = get_token (weak, text);

  if (token->name == 0)
    token->name = act_name_pool_add (weak->pool, text) + 1;
  return token->name - 1;
}

/* act_names_compare () of two interned texts. */
static guint
compare (Weak *weak, const char *a, const char *b)
{
  return act_name_pool_compare (weak->pool, get_name (weak, a),
                                get_name (weak, b));
}

static const char *
intern_token (Weak *weak, const char *token)
{
  g_autofree char *text = g_strndup (token, act_name_token_length (token));

  return act_strings_intern (weak->strings, text);
}

static void
add_token (Weak *weak, const char *token, guint32 node, gboolean is_last)
{
  const char *text = intern_token (weak, token);
  Entry entry = {get_skeleton (weak, text), text, node, is_last};

  g_array_append_val (weak->surnames, entry);
}

/* Whether a document calls the person by the first token alone ("Xi"). */
static gboolean
is_called (const Weak *weak, guint32 node, const char *token, gsize length)
{
  const ActNodes *nodes = weak->nodes;

  for (guint32 i = nodes->first[node]; i < nodes->first[node + 1]; i++) {
    const ActLocal *local = act_input_get_local (weak->input, nodes->order[i]);
    for (guint32 k = 0; k < local->n_aliases; k++) {
      const char *alias = g_array_index (weak->input->aliases, const char *,
                                         local->first_alias + k);
      if (strlen (alias) == length && memcmp (alias, token, length) == 0)
        return TRUE;
    }
  }
  return FALSE;
}

/* The last token of the name, "Jr." and the like left out. */
static const char *
get_surname (const char *name)
{
  const char *last = name;
  gsize length;

  act_names_generation (name, &length);
  for (const char *at = name; *at && at < name + length;
       at = act_name_next_token (at))
    last = at;
  return last;
}

/* Surnames of the persons with a full name or an identity (or, when
   @with_initials, of those with initials too): all tokens but the first, which
   is a given name as a rule. */
static void
index_surnames (Weak *weak, gboolean with_initials)
{
  g_array_set_size (weak->surnames, 0);
  for (guint32 i = 0; i < weak->nodes->nodes->len; i++) {
    const ActNode *node = act_nodes_get (weak->nodes, i);
    const char *name = node->label, *surname;
    if (node->class != ACT_CLASS_PERSON ||
        (node->strength == ACT_NAME_BARE && !node->wikidata) ||
        (node->strength == ACT_NAME_INITIALS && !with_initials))
      continue;
    if (!*act_name_next_token (name) ||
        is_called (weak, i, name, act_name_token_length (name)))
      add_token (weak, name, i, TRUE);
    surname = get_surname (name);
    for (const char *at = act_name_next_token (name); *at && at <= surname;
         at = act_name_next_token (at))
      if (!act_name_token_is_initial (at))
        add_token (weak, at, i, at == surname);
  }
  g_array_sort (weak->surnames, compare_entries);
}

/* Whether the others are named only where @best is, so that they are of the
   family, and the documents of @node belong with those of @best. */
static gboolean
is_head_of_family (const Weak *weak, guint32 node, const GArray *found,
                   guint32 best)
{
  for (guint i = 0; i < found->len; i++) {
    guint32 root = g_array_index (found, guint32, i);
    if (root != best && !act_context_is_in_shadow (weak->context, root, best))
      return FALSE;
  }
  return act_context_is_shared (weak->context, node, best);
}

/* Of the roots in @found the one that @node means: the only one, or the one
   that outweighs the others; ACT_NONE when that is open. */
static guint32
choose (const Weak *weak, guint32 node, const GArray *found)
{
  guint32 best = ACT_NONE, most = 0;
  guint64 total = 0;

  for (guint i = 0; i < found->len; i++) {
    guint32 root = g_array_index (found, guint32, i);
    guint32 n = act_clusters_get (weak->clusters, root)->n_locals;
    total += n;
    if (n > most) {
      most = n;
      best = root;
    }
  }
  if (found->len > MAX_RIVALS)
    return ACT_NONE;
  if (found->len <= 1 || is_head_of_family (weak, node, found, best))
    return best;
  total -= most;
  if (most >= DOMINANCE &&
      (most >= DOMINANCE * total ||
       (most >= SHARED_DOMINANCE * total &&
        act_context_is_shared (weak->context, node, best))))
    return best;
  return ACT_NONE;
}

static void
add_root (GArray *found, guint32 root)
{
  for (guint i = 0; i < found->len; i++)
    if (g_array_index (found, guint32, i) == root)
      return;
  g_array_append_val (found, root);
}

/* "Paul" alone is Rand Paul only where he is somebody. */
static gboolean
is_well_known (const Weak *weak, guint32 node)
{
  return act_clusters_get (weak->clusters, node)->n_locals >= WELL_KNOWN;
}

/* Whether the bare @surname may be that of the person of @entry, of whose name
   it fits a token with @score. Spelled otherwise it is mostly another surname
   (Stallone, Stalin; Kalashnikov, Kolesnikov): then it takes near certainty and
   documents that belong together. A token in the middle is as often a second
   given name. */
static gboolean
is_surname_of (Weak *weak, guint32 node, const char *surname,
               const Entry *entry, guint score)
{
  const char *key = get_key (weak, surname);
  const char *bare = act_nodes_get (weak->nodes, node)->key;

  /* "Abu Mohammad" is no surname. */
  if (g_str_has_prefix (bare, KUNYA) &&
      !strstr (act_nodes_get (weak->nodes, entry->node)->key, bare))
    return FALSE;
  if (key == get_key (weak, entry->token))
    return !act_names_given (key) ||
           (entry->is_last &&
            (is_well_known (weak, entry->node) ||
             act_context_is_shared (weak->context, node, entry->node)));
  return entry->is_last && score >= SURE_SPELLING &&
         act_context_is_shared (weak->context, node, entry->node);
}

static void
find_presidents (Weak *weak)
{
  for (guint32 i = 0; i < weak->nodes->nodes->len; i++)
    if (act_nodes_get (weak->nodes, i)->president)
      g_hash_table_add (
          weak->presidents,
          GUINT_TO_POINTER (act_clusters_find (weak->clusters, i) + 1));
}

static gboolean
is_president (const Weak *weak, guint32 node)
{
  return g_hash_table_contains (
      weak->presidents,
      GUINT_TO_POINTER (act_clusters_find (weak->clusters, node) + 1));
}

/* "President Bush" is a Bush whom no document calls a president only where
   their documents belong together. */
static gboolean
fits_office (const Weak *weak, guint32 bare, guint32 full)
{
  return !is_president (weak, bare) || is_president (weak, full) ||
         act_context_is_shared (weak->context, bare, full);
}

/* "President Bush" is none of the others as soon as one of the Bushes is called
   president. */
static void
prefer_presidents (const Weak *weak, guint32 bare, GArray *found)
{
  guint n = 0;

  if (!is_president (weak, bare))
    return;
  for (guint i = 0; i < found->len; i++) {
    guint32 root = g_array_index (found, guint32, i);
    if (is_president (weak, root))
      g_array_index (found, guint32, n++) = root;
  }
  if (n > 0)
    g_array_set_size (found, n);
}

/* Two nodes, whichever comes first. */
static gint64
get_pair (guint32 a, guint32 b)
{
  return (gint64) ((guint64) MIN (a, b) << 32 | MAX (a, b));
}

/* Whom a document tells of with somebody else: "President Dahl and his wife Ida
   Dahl" are two, whatever others call her. */
static void
find_met (Weak *weak)
{
  for (guint i = 0; i < weak->input->statements->len; i++) {
    const ActStatement *it =
        &g_array_index (weak->input->statements, ActStatement, i);
    if (it->subject == ACT_NONE || it->object == ACT_NONE)
      continue;
    const guint32 a = act_input_get_local (weak->input, it->subject)->node;
    const guint32 b = act_input_get_local (weak->input, it->object)->node;
    if (a == ACT_NONE || b == ACT_NONE || a == b)
      continue;
    const gint64 pair = get_pair (a, b);
    g_hash_table_add (weak->met, g_memdup2 (&pair, sizeof pair));
  }
}

static gboolean
have_met (const Weak *weak, guint32 a, guint32 b)
{
  const gint64 pair = get_pair (a, b);

  return g_hash_table_contains (weak->met, &pair);
}

/* The clusters that a weak name of a person may mean. Entries of the same
   token lie together and are compared once. */
static GArray *
find_persons (Weak *weak, guint32 index)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (guint32));
  const ActNode *node = act_nodes_get (weak->nodes, index);
  const char *surname =
      act_strings_intern (weak->strings, get_surname (node->label));
  const char *token = NULL;
  gboolean surname_only = node->strength == ACT_NAME_BARE &&
                          !act_names_generation (node->label, NULL);
  guint begin, end, score = 0;

  find_entries (weak->surnames, get_skeleton (weak, surname), &begin, &end);
  for (guint i = begin; i < end && found->len <= MAX_RIVALS; i++) {
    const Entry *entry = &g_array_index (weak->surnames, Entry, i);
    const ActNode *full = act_nodes_get (weak->nodes, entry->node);
    if (entry->token != token) {
      token = entry->token;
      score = compare (weak, surname, token);
    }
    if (score >= ACT_NAMES_SAME && entry->node != index &&
        act_clusters_are_compatible (weak->clusters, index, entry->node) &&
        (surname_only
             ? is_surname_of (weak, index, surname, entry, score) &&
                   fits_office (weak, index, entry->node) &&
                   !have_met (weak, index, entry->node)
             : compare (weak, node->label, full->label) >= ACT_NAMES_SAME))
      add_root (found, act_clusters_find (weak->clusters, entry->node));
  }
  if (surname_only)
    prefer_presidents (weak, index, found);
  return found;
}

static void
decide (Weak *weak, guint32 node, guint32 root, ActMergeReason reason,
        guint score)
{
  ActEdge edge = {.a = node,
                  .b = root,
                  .score = (guint16) score,
                  .reason = (guint8) reason};

  if (root != ACT_NONE)
    g_array_append_val (weak->joins, edge);
}

/* All decisions of a step are taken before the first is carried out, so that
   none depends on the order of the others. */
static void
carry_out (Weak *weak)
{
  for (guint i = 0; i < weak->joins->len; i++) {
    const ActEdge *edge = &g_array_index (weak->joins, ActEdge, i);
    if (act_clusters_are_compatible (weak->clusters, edge->a, edge->b))
      act_clusters_join (weak->clusters, edge->a, edge->b,
                         (ActMergeReason) edge->reason, edge->score);
  }
  g_array_set_size (weak->joins, 0);
}

/* Whether the cluster of @node knows more of the person than this name. */
static gboolean
is_resolved (const Weak *weak, guint32 node)
{
  return act_clusters_get (weak->clusters, node)->full;
}

static void
join_persons (Weak *weak, ActNameStrength strength)
{
  gboolean bare = strength == ACT_NAME_BARE;

  index_surnames (weak, bare);
  if (bare)
    find_presidents (weak);
  for (guint32 i = 0; i < weak->nodes->nodes->len; i++) {
    const ActNode *node = act_nodes_get (weak->nodes, i);
    g_autoptr (GArray) found = NULL;
    if (node->class != ACT_CLASS_PERSON || node->strength != strength ||
        is_resolved (weak, i))
      continue;
    found = find_persons (weak, i);
    decide (weak, i, choose (weak, i, found),
            bare ? ACT_MERGE_SURNAME : ACT_MERGE_INITIALS,
            bare ? SCORE_SURNAME : SCORE_INITIALS);
  }
  carry_out (weak);
}

static void
index_initials (Weak *weak)
{
  for (guint32 i = 0; i < weak->nodes->nodes->len; i++) {
    const ActNode *node = act_nodes_get (weak->nodes, i);
    g_autofree char *key = NULL, *initials = NULL;
    Entry entry = {.node = i};
    if (node->class != ACT_CLASS_THING || node->acronym)
      continue;
    /* The key of a body may have a state that its name has not. */
    key = node->body ? act_name_key (node->label, ACT_CLASS_THING) : NULL;
    initials = act_name_key_get_initials (key ? key : node->key);
    if (!initials)
      continue;
    entry.key = act_strings_intern (weak->strings, initials);
    g_array_append_val (weak->initials, entry);
  }
  g_array_sort (weak->initials, compare_entries);
}

/* Whether all names of a cluster are acronyms: none has said yet what they
   stand for. */
static gboolean
is_unexplained (const Weak *weak, guint32 node)
{
  guint32 i = act_clusters_find (weak->clusters, node);

  for (; i != ACT_NONE; i = weak->clusters->next[i])
    if (!act_nodes_get (weak->nodes, i)->acronym)
      return FALSE;
  return TRUE;
}

static void
join_acronyms (Weak *weak)
{
  index_initials (weak);
  for (guint32 i = 0; i < weak->nodes->nodes->len; i++) {
    const ActNode *node = act_nodes_get (weak->nodes, i);
    g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (guint32));
    guint begin, end;
    if (node->class != ACT_CLASS_THING || !node->acronym ||
        g_utf8_strlen (node->key, -1) < ACRONYM_LETTERS ||
        !is_unexplained (weak, i))
      continue;
    find_entries (weak->initials, node->key, &begin, &end);
    for (guint k = begin; k < end; k++) {
      guint32 other = g_array_index (weak->initials, Entry, k).node;
      if (act_clusters_are_compatible (weak->clusters, i, other))
        add_root (found, act_clusters_find (weak->clusters, other));
    }
    if (found->len == 1)
      decide (weak, i, g_array_index (found, guint32, 0), ACT_MERGE_ACRONYM,
              SCORE_ACRONYM);
  }
  carry_out (weak);
}

static void
index_firms (Weak *weak)
{
  g_array_set_size (weak->initials, 0);
  for (guint32 i = 0; i < weak->nodes->nodes->len; i++) {
    const ActNode *node = act_nodes_get (weak->nodes, i);
    g_autofree char *firm = node->class == ACT_CLASS_THING && !node->body
                                ? act_name_key_get_firm (node->key)
                                : NULL;
    Entry entry = {.node = i};
    if (!firm)
      continue;
    entry.key = act_strings_intern (weak->strings, firm);
    g_array_append_val (weak->initials, entry);
  }
  g_array_sort (weak->initials, compare_entries);
}

/* "Kestrel" is "Kestrel Partners" where there is no other and the documents
   belong together. */
static void
join_firms (Weak *weak)
{
  index_firms (weak);
  for (guint32 i = 0; i < weak->nodes->nodes->len; i++) {
    const ActNode *node = act_nodes_get (weak->nodes, i);
    g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (guint32));
    guint begin, end;
    if (node->class != ACT_CLASS_THING || node->acronym || node->wikidata)
      continue;
    find_entries (weak->initials, node->key, &begin, &end);
    for (guint k = begin; k < end && found->len < 2; k++) {
      guint32 other = g_array_index (weak->initials, Entry, k).node;
      if (act_clusters_are_compatible (weak->clusters, i, other))
        add_root (found, act_clusters_find (weak->clusters, other));
    }
    if (found->len == 1 &&
        act_context_is_shared (weak->context, i,
                               g_array_index (found, guint32, 0)))
      decide (weak, i, g_array_index (found, guint32, 0), ACT_MERGE_ALIAS,
              SCORE_FIRM);
  }
  carry_out (weak);
}

/* Nodes under the same key in another class than @node, of clusters that may
   take it; not when a document says he or she. */
static void
join_other_class (Weak *weak, guint32 index)
{
  const ActNode *node = act_nodes_get (weak->nodes, index);
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint class = 0; class <= ACT_CLASS_THING; class ++) {
    guint32 begin, end;
    if (class == node->class || node->gender != ACT_GENDER_UNKNOWN)
      continue;
    act_nodes_find (weak->nodes, (ActNameClass) class, node->key, &begin, &end);
    for (guint32 i = begin; i < MIN (end, begin + MAX_RIVALS); i++)
      if (act_nodes_get (weak->nodes, i)->strength != ACT_NAME_BARE &&
          act_wrong_type_is_one (weak->clusters, weak->context, index, i) &&
          act_clusters_are_compatible (weak->clusters, index, i))
        add_root (found, act_clusters_find (weak->clusters, i));
  }
  if (found->len == 1)
    decide (weak, index, g_array_index (found, guint32, 0), ACT_MERGE_TYPE,
            SCORE_TYPE);
}

static void
join_types (Weak *weak)
{
  for (guint32 i = 0; i < weak->nodes->nodes->len; i++) {
    const ActNode *node = act_nodes_get (weak->nodes, i);
    if (node->strength != ACT_NAME_BARE || !is_resolved (weak, i))
      join_other_class (weak, i);
  }
  carry_out (weak);
}

guint32 *
act_weak_join (const ActInput *input, ActClusters *clusters)
{
  g_autoptr (ActStrings) strings = act_strings_new ();
  g_autoptr (ActContext) context = act_context_new (input, clusters);
  g_autoptr (GHashTable) tokens =
      g_hash_table_new_full (NULL, NULL, NULL, g_free);
  g_autoptr (ActNamePool) pool = act_name_pool_new ();
  Weak weak = {.input = input,
               .clusters = clusters,
               .nodes = clusters->nodes,
               .strings = strings,
               .context = context,
               .tokens = tokens,
               .pool = pool};

  weak.presidents = g_hash_table_new (NULL, NULL);
  weak.met = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  find_met (&weak);
  weak.surnames = g_array_new (FALSE, FALSE, sizeof (Entry));
  weak.initials = g_array_new (FALSE, FALSE, sizeof (Entry));
  weak.joins = g_array_new (FALSE, FALSE, sizeof (ActEdge));
  join_persons (&weak, ACT_NAME_INITIALS);
  join_persons (&weak, ACT_NAME_BARE);
  join_acronyms (&weak);
  join_firms (&weak);
  join_types (&weak);
  g_hash_table_unref (weak.presidents);
  g_hash_table_unref (weak.met);
  g_array_unref (weak.surnames);
  g_array_unref (weak.initials);
  g_array_unref (weak.joins);
  return act_context_group (context);
}
