#include "query/storage.h"

#include "rdf/raptor.h"

#include <string.h>

/* Orders in which the quads are sorted. */
enum { SPOG, POSG, OSPG, GPOS, N_ORDERS };
static const guint8 orders[N_ORDERS][ACT_N_PARTS] = {
    {ACT_SUBJECT, ACT_PREDICATE, ACT_OBJECT, ACT_CONTEXT},
    {ACT_PREDICATE, ACT_OBJECT, ACT_SUBJECT, ACT_CONTEXT},
    {ACT_OBJECT, ACT_SUBJECT, ACT_PREDICATE, ACT_CONTEXT},
    {ACT_CONTEXT, ACT_PREDICATE, ACT_OBJECT, ACT_SUBJECT}};

/** An IRI or literal; @term is made when somebody first asks for it: a query
    looks at few of the nodes. */
typedef struct {
  ActTermKind kind;
  guint32 number;
  guint hash;
  raptor_term *term;
  const char *value; /* behind the node, in one block with it */
} Node;

/* Bytes of memory that are asked for at a time, for nodes. */
#define CHUNK (256 * 1024)

struct ActStorage {
  raptor_world *world;
  GPtrArray *chunks; /* of bytes: where the nodes are */
  gsize room;        /* bytes that are left in the last one */
  GPtrArray *nodes;  /* of Node */
  GHashTable *known; /* set of the same */
  GArray *rows;      /* of ActRow */
  guint32 **sorted;  /* the rows in each order; NULL: not needed so far */
  guint32 predicates[ACT_N_QUAD_KIND]; /* ACT_NO_NODE: none so far */
};

/* ---- nodes ---- */

static guint
hash_node (gconstpointer key)
{
  return ((const Node *) key)->hash;
}

/* Eight bytes at a time: g_str_hash () takes longer for an IRI than the look-up
   does. */
static guint
hash_value (const char *value, gsize length)
{
  guint64 hash = length, word;

  for (; length >= sizeof word; length -= sizeof word, value += sizeof word) {
    memcpy (&word, value, sizeof word);
    hash = (hash ^ word) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
    hash ^= hash >> 32;
  }
  word = 0;
  memcpy (&word, value, length);
  hash = (hash ^ word) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  return (guint) (hash >> 32);
}

/* A node to look for one like it. */
static Node
make_key (ActTermKind kind, const char *value, gsize length)
{
  return (Node){.kind = kind,
                .value = value,
                .hash = hash_value (value, length) + (guint) kind};
}

static gboolean
equal_nodes (gconstpointer a, gconstpointer b)
{
  const Node *x = a, *y = b;

  return x->hash == y->hash && x->kind == y->kind &&
         g_str_equal (x->value, y->value);
}

/* Memory for a node and its value; it stays as long as the storage. */
static Node *
take_memory (ActStorage *storage, gsize size)
{
  char *chunk;

  size = (size + sizeof (gpointer) - 1) / sizeof (gpointer) * sizeof (gpointer);
  if (size > storage->room) {
    storage->room = MAX (size, CHUNK);
    g_ptr_array_add (storage->chunks, g_malloc (storage->room));
  }
  chunk = storage->chunks->pdata[storage->chunks->len - 1];
  storage->room -= size;
  return (Node *) (gpointer) (chunk + storage->room);
}

static guint32
add_node (ActStorage *storage, ActTermKind kind, const char *value)
{
  gsize size = strlen (value) + 1;
  const Node wanted = make_key (kind, value, size - 1);
  const Node *known = g_hash_table_lookup (storage->known, &wanted);

  if (known)
    return known->number;
  Node *node = take_memory (storage, sizeof (Node) + size);
  *node = wanted;
  node->number = storage->nodes->len;
  node->value = memcpy (node + 1, value, size);
  g_ptr_array_add (storage->nodes, node);
  g_hash_table_add (storage->known, node);
  return node->number;
}

/* The kind of a literal; FALSE when there is none like it in a graph. */
static gboolean
find_kind (const raptor_term_literal_value *literal, ActTermKind *kind)
{
  const char *type =
      literal->datatype
          ? (const char *) raptor_uri_as_string (literal->datatype)
          : NULL;

  *kind = literal->language ? ACT_TERM_TEXT : ACT_TERM_STRING;
  if (literal->language)
    return g_ascii_strcasecmp ((const char *) literal->language, "en") == 0;
  for (guint i = 0; type && i < ACT_N_TERM_KIND; i++) {
    *kind = (ActTermKind) i;
    if (g_strcmp0 (act_term_kind_get_datatype (*kind), type) == 0)
      return TRUE;
  }
  return !type;
}

guint32
act_storage_find_node (const ActStorage *storage, raptor_term *term)
{
  ActTermKind kind = ACT_TERM_IRI;
  const unsigned char *value = NULL;

  if (!term)
    return ACT_ANY_NODE;
  if (term->type == RAPTOR_TERM_TYPE_URI)
    value = raptor_uri_as_string (term->value.uri);
  else if (term->type == RAPTOR_TERM_TYPE_LITERAL &&
           find_kind (&term->value.literal, &kind))
    value = term->value.literal.string;
  if (!value)
    return ACT_NO_NODE;
  const Node wanted =
      make_key (kind, (const char *) value, strlen ((const char *) value));
  const Node *node = g_hash_table_lookup (storage->known, &wanted);
  return node ? node->number : ACT_NO_NODE;
}

ActTerm
act_storage_get_term (const ActStorage *storage, guint32 number)
{
  const Node *node = storage->nodes->pdata[number];

  return (ActTerm){node->kind, node->value};
}

raptor_term *
act_storage_get_node (const ActStorage *storage, guint32 number)
{
  Node *node = storage->nodes->pdata[number];

  if (!node->term) {
    const ActTerm term = act_storage_get_term (storage, number);
    node->term = act_raptor_term_new (storage->world, &term);
  }
  return node->term;
}

guint32
act_storage_count_nodes (const ActStorage *storage)
{
  return storage->nodes->len;
}

/* ---- rows ---- */

ActStorage *
act_storage_new (raptor_world *world)
{
  ActStorage *storage = g_new0 (ActStorage, 1);

  storage->world = world;
  storage->chunks = g_ptr_array_new_with_free_func (g_free);
  storage->nodes = g_ptr_array_new ();
  storage->known = g_hash_table_new (hash_node, equal_nodes);
  storage->rows = g_array_new (FALSE, FALSE, sizeof (ActRow));
  storage->sorted = g_new0 (guint32 *, N_ORDERS);
  for (guint i = 0; i < ACT_N_QUAD_KIND; i++)
    storage->predicates[i] = ACT_NO_NODE;
  return storage;
}

void
act_storage_free (ActStorage *storage)
{
  if (!storage)
    return;
  g_hash_table_unref (storage->known);
  for (guint i = 0; i < storage->nodes->len; i++) {
    Node *node = storage->nodes->pdata[i];
    if (node->term)
      raptor_free_term (node->term);
  }
  g_ptr_array_unref (storage->nodes);
  g_ptr_array_unref (storage->chunks);
  g_array_unref (storage->rows);
  for (int i = 0; i < N_ORDERS; i++)
    g_free (storage->sorted[i]);
  g_free (storage->sorted);
  g_free (storage);
}

static const ActRow *
get_row (const ActStorage *storage, guint32 index)
{
  return &g_array_index (storage->rows, ActRow, index);
}

/* Most quads have the subject and graph of the one before. */
static guint32
add_again (ActStorage *storage, int part, const char *iri)
{
  guint n = storage->rows->len;
  guint32 last = n > 0 ? get_row (storage, n - 1)->parts[part] : ACT_NO_NODE;

  if (n > 0 && g_str_equal (((Node *) storage->nodes->pdata[last])->value, iri))
    return last;
  return add_node (storage, ACT_TERM_IRI, iri);
}

/* But for facts, all quads of a kind have one predicate. */
static guint32
add_predicate (ActStorage *storage, const ActQuad *quad)
{
  guint32 *known = &storage->predicates[quad->kind];

  if (!act_quad_plans[quad->kind].predicate)
    return add_node (storage, ACT_TERM_IRI, quad->predicate);
  if (*known == ACT_NO_NODE)
    *known = add_node (storage, ACT_TERM_IRI, quad->predicate);
  return *known;
}

void
act_storage_add (ActStorage *storage, const ActQuad *quad)
{
  ActRow row = {
      {[ACT_SUBJECT] = add_again (storage, ACT_SUBJECT, quad->subject),
       [ACT_PREDICATE] = add_predicate (storage, quad),
       [ACT_OBJECT] = add_node (storage, quad->object.kind, quad->object.value),
       [ACT_CONTEXT] = add_again (storage, ACT_CONTEXT, quad->graph)}};

  g_array_append_val (storage->rows, row);
}

/* Compares the first @n parts in an order. */
static int
compare_parts (const ActRow *a, const ActRow *b, int order, guint n)
{
  for (guint i = 0; i < n; i++) {
    guint32 x = a->parts[orders[order][i]], y = b->parts[orders[order][i]];
    if (x != y)
      return x < y ? -1 : 1;
  }
  return 0;
}

/* One pass of a radix sort, stable: @from by @part into @to; @starts has room
   for a number a node and one. */
static void
sort_by_part (const ActStorage *storage, int part, const guint32 *from,
              guint32 *to, guint32 *starts)
{
  guint n = storage->rows->len, n_nodes = storage->nodes->len;

  memset (starts, 0, ((gsize) n_nodes + 1) * sizeof *starts);
  for (guint i = 0; i < n; i++)
    starts[get_row (storage, i)->parts[part] + 1]++;
  for (guint i = 0; i < n_nodes; i++)
    starts[i + 1] += starts[i];
  for (guint i = 0; i < n; i++)
    to[starts[get_row (storage, from[i])->parts[part]]++] = from[i];
}

void
act_storage_shuffle (ActStorage *storage)
{
  g_autoptr (GRand) lots = g_rand_new_with_seed (1);
  gpointer *nodes = storage->nodes->pdata;
  g_autofree guint32 *numbers =
      g_new (guint32, (gsize) storage->nodes->len + 1);

  for (guint i = storage->nodes->len; i > 1; i--) {
    guint k = (guint) g_rand_int_range (lots, 0, (gint32) i);
    gpointer node = nodes[i - 1];
    nodes[i - 1] = nodes[k];
    nodes[k] = node;
  }
  for (guint i = 0; i < storage->nodes->len; i++) {
    Node *node = nodes[i];
    numbers[node->number] = i;
    node->number = i;
  }
  for (guint i = 0; i < storage->rows->len; i++)
    for (int part = 0; part < ACT_N_PARTS; part++) {
      guint32 *number = &g_array_index (storage->rows, ActRow, i).parts[part];
      *number = numbers[*number];
    }
}

/* Most queries need two of the orders. */
static void
sort_rows (const ActStorage *storage, int order)
{
  guint n = storage->rows->len;
  g_autofree guint32 *starts = g_new (guint32, (gsize) storage->nodes->len + 1);
  guint32 *sorted = g_new (guint32, (gsize) n + 1);
  guint32 *spare = g_new (guint32, (gsize) n + 1);

  for (guint i = 0; i < n; i++)
    sorted[i] = i;
  for (int i = ACT_N_PARTS - 1; i >= 0; i--) {
    guint32 *from = sorted;
    sort_by_part (storage, orders[order][i], from, spare, starts);
    sorted = spare;
    spare = from;
  }
  g_free (spare);
  storage->sorted[order] = sorted;
}

guint
act_storage_count (const ActStorage *storage)
{
  return storage->rows->len;
}

/* ---- cursors ---- */

static void
set_order (ActCursor *cursor, int order)
{
  cursor->order = order;
  if (!cursor->storage->sorted[order])
    sort_rows (cursor->storage, order);
}

/* The order in which most of the given parts come first. */
static void
choose_order (ActCursor *cursor)
{
  int best = 0;

  for (int order = 0; order < N_ORDERS; order++) {
    guint n = 0;
    while (n < ACT_N_PARTS &&
           cursor->pattern.parts[orders[order][n]] != ACT_ANY_NODE)
      n++;
    if (order == 0 || n > cursor->prefix) {
      best = order;
      cursor->prefix = n;
    }
  }
  set_order (cursor, best);
}

const ActRow *
act_cursor_get (const ActCursor *cursor)
{
  const ActStorage *storage = cursor->storage;

  if (cursor->next >= storage->rows->len)
    return NULL;
  const ActRow *row =
      get_row (storage, storage->sorted[cursor->order][cursor->next]);
  return compare_parts (row, &cursor->pattern, cursor->order, cursor->prefix) ==
                 0
             ? row
             : NULL;
}

static gboolean
fits (const ActCursor *cursor, const ActRow *row)
{
  for (int i = 0; i < ACT_N_PARTS; i++)
    if (cursor->pattern.parts[i] != ACT_ANY_NODE &&
        cursor->pattern.parts[i] != row->parts[i])
      return FALSE;
  return TRUE;
}

static void
skip_misfits (ActCursor *cursor)
{
  const ActRow *row;

  while ((row = act_cursor_get (cursor)) != NULL && !fits (cursor, row))
    cursor->next++;
}

void
act_cursor_init (ActCursor *cursor, const ActStorage *storage,
                 const ActRow *pattern)
{
  guint low = 0, high = storage->rows->len;

  *cursor = (ActCursor){.storage = storage, .pattern = *pattern};
  choose_order (cursor);
  while (low < high) {
    guint middle = low + (high - low) / 2;
    const ActRow *row =
        get_row (storage, storage->sorted[cursor->order][middle]);
    if (compare_parts (row, &cursor->pattern, cursor->order, cursor->prefix) <
        0)
      low = middle + 1;
    else
      high = middle;
  }
  cursor->next = low;
  skip_misfits (cursor);
}

void
act_cursor_next (ActCursor *cursor)
{
  cursor->next++;
  skip_misfits (cursor);
}

void
act_cursor_skip_context (ActCursor *cursor)
{
  const ActRow *row = act_cursor_get (cursor);
  guint32 context = row ? row->parts[ACT_CONTEXT] : ACT_NO_NODE;

  while (row && row->parts[ACT_CONTEXT] == context) {
    cursor->next++;
    row = act_cursor_get (cursor);
  }
}

void
act_cursor_init_contexts (ActCursor *cursor, const ActStorage *storage)
{
  *cursor = (ActCursor){
      .storage = storage,
      .pattern = {{ACT_ANY_NODE, ACT_ANY_NODE, ACT_ANY_NODE, ACT_ANY_NODE}}};
  set_order (cursor, GPOS);
}
