#include "query/storage.h"

#include "rdf/raptor.h"

/* Orders in which the quads are sorted. */
enum { SPOG, POSG, OSPG, GPOS, N_ORDERS };
static const guint8 orders[N_ORDERS][ACT_N_PARTS] = {
    {ACT_SUBJECT, ACT_PREDICATE, ACT_OBJECT, ACT_CONTEXT},
    {ACT_PREDICATE, ACT_OBJECT, ACT_SUBJECT, ACT_CONTEXT},
    {ACT_OBJECT, ACT_SUBJECT, ACT_PREDICATE, ACT_CONTEXT},
    {ACT_CONTEXT, ACT_PREDICATE, ACT_OBJECT, ACT_SUBJECT}};

struct ActStorage {
  raptor_world *world;
  GPtrArray *nodes;    /* of raptor_term, owned */
  GHashTable *numbers; /* raptor_term → number */
  GArray *rows;        /* of ActRow */
  guint32 *sorted[N_ORDERS];
};

/* ---- nodes ---- */

static guint
hash_node (gconstpointer key)
{
  const raptor_term *term = key;

  if (term->type == RAPTOR_TERM_TYPE_URI)
    return g_str_hash (raptor_uri_as_string (term->value.uri));
  if (term->type == RAPTOR_TERM_TYPE_BLANK)
    return g_str_hash (term->value.blank.string);
  return g_str_hash (term->value.literal.string) + 1;
}

static gboolean
equal_nodes (gconstpointer a, gconstpointer b)
{
  return raptor_term_equals ((raptor_term *) (guintptr) a,
                             (raptor_term *) (guintptr) b);
}

static guint32
add_node (ActStorage *storage, const ActTerm *term)
{
  raptor_term *node = act_raptor_term_new (storage->world, term);
  gpointer number;

  if (g_hash_table_lookup_extended (storage->numbers, node, NULL, &number)) {
    raptor_free_term (node);
    return GPOINTER_TO_UINT (number);
  }
  guint32 next = storage->nodes->len;
  g_ptr_array_add (storage->nodes, node);
  g_hash_table_insert (storage->numbers, node, GUINT_TO_POINTER (next));
  return next;
}

guint32
act_storage_find_node (const ActStorage *storage, raptor_term *node)
{
  gpointer number;

  if (!node)
    return ACT_ANY_NODE;
  if (!g_hash_table_lookup_extended (storage->numbers, node, NULL, &number))
    return ACT_NO_NODE;
  return GPOINTER_TO_UINT (number);
}

raptor_term *
act_storage_get_node (const ActStorage *storage, guint32 number)
{
  return storage->nodes->pdata[number];
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
  storage->nodes =
      g_ptr_array_new_with_free_func ((GDestroyNotify) raptor_free_term);
  storage->numbers = g_hash_table_new (hash_node, equal_nodes);
  storage->rows = g_array_new (FALSE, FALSE, sizeof (ActRow));
  return storage;
}

void
act_storage_free (ActStorage *storage)
{
  if (!storage)
    return;
  g_hash_table_unref (storage->numbers);
  g_ptr_array_unref (storage->nodes);
  g_array_unref (storage->rows);
  for (int i = 0; i < N_ORDERS; i++)
    g_free (storage->sorted[i]);
  g_free (storage);
}

void
act_storage_add (ActStorage *storage, const ActQuad *quad)
{
  const ActTerm subject = {ACT_TERM_IRI, quad->subject};
  const ActTerm predicate = {ACT_TERM_IRI, quad->predicate};
  const ActTerm graph = {ACT_TERM_IRI, quad->graph};
  ActRow row = {{add_node (storage, &subject), add_node (storage, &predicate),
                 add_node (storage, &quad->object),
                 add_node (storage, &graph)}};

  g_array_append_val (storage->rows, row);
}

static const ActRow *
get_row (const ActStorage *storage, guint32 index)
{
  return &g_array_index (storage->rows, ActRow, index);
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

typedef struct {
  const ActStorage *storage;
  int order;
} Sorting;

static int
compare_rows (gconstpointer a, gconstpointer b, gpointer data)
{
  const Sorting *sorting = data;

  return compare_parts (get_row (sorting->storage, *(const guint32 *) a),
                        get_row (sorting->storage, *(const guint32 *) b),
                        sorting->order, ACT_N_PARTS);
}

void
act_storage_seal (ActStorage *storage)
{
  guint n = storage->rows->len;

  for (int order = 0; order < N_ORDERS; order++) {
    Sorting sorting = {storage, order};
    storage->sorted[order] = g_new (guint32, (gsize) n + 1);
    for (guint i = 0; i < n; i++)
      storage->sorted[order][i] = i;
    g_qsort_with_data (storage->sorted[order], (gint) n, sizeof (guint32),
                       compare_rows, &sorting);
  }
}

guint
act_storage_count (const ActStorage *storage)
{
  return storage->rows->len;
}

/* ---- cursors ---- */

/* The order in which most of the given parts come first. */
static void
choose_order (ActCursor *cursor)
{
  for (int order = 0; order < N_ORDERS; order++) {
    guint n = 0;
    while (n < ACT_N_PARTS &&
           cursor->pattern.parts[orders[order][n]] != ACT_ANY_NODE)
      n++;
    if (order == 0 || n > cursor->prefix) {
      cursor->order = order;
      cursor->prefix = n;
    }
  }
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
      .pattern = {{ACT_ANY_NODE, ACT_ANY_NODE, ACT_ANY_NODE, ACT_ANY_NODE}},
      .order = GPOS};
}
