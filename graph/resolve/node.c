#include "resolve/node.h"

#include "resolve/trade.h"

#include <actant/names.h>
#include <string.h>

/* A full name has one gender where so many times as many documents say so. */
#define GENDER_DOMINANCE 4

ActNameClass
act_entity_type_get_class (ActEntityType type)
{
  switch (type) {
  case ACT_ENTITY_PERSON:
    return ACT_CLASS_PERSON;
  case ACT_ENTITY_PLACE:
    return ACT_CLASS_PLACE;
  case ACT_ENTITY_ORGANIZATION:
  case ACT_ENTITY_GROUP:
  case ACT_ENTITY_EVENT:
  case ACT_ENTITY_WORK:
  case ACT_ENTITY_CONCEPT:
  case ACT_ENTITY_OTHER:
  case ACT_N_ENTITY_TYPE:
  default:
    return ACT_CLASS_THING;
  }
}

/* The key of a label is made once for a class; interned pointers are enough to
   find it again. */
static const char *
get_key (ActStrings *strings, GHashTable **known, const char *label,
         ActNameClass class)
{
  const char *key = g_hash_table_lookup (known[class], label);

  if (!key) {
    g_autofree char *made = act_name_key (label, class);
    key = act_strings_intern (strings, made);
    g_hash_table_insert (known[class], (gpointer) (guintptr) label,
                         (gpointer) (guintptr) key);
  }
  return key;
}

/* A bare name that is the president's. */
static gboolean
is_apart (const ActNode *node)
{
  return node->president && node->strength == ACT_NAME_BARE;
}

static guint
hash_node (gconstpointer data)
{
  const ActNode *node = data;
  guintptr hash = (guintptr) node->key;

  hash = hash * 31 + (guintptr) node->wikidata;
  hash = hash * 31 + (guintptr) node->country;
  hash = hash * 31 + (guintptr) node->trade;
  hash = hash * 31 + node->class * 4u + node->gender;
  hash = hash * 2 + (guintptr) is_apart (node);
  return (guint) (hash ^ (hash >> 29));
}

static gboolean
equal_nodes (gconstpointer a, gconstpointer b)
{
  const ActNode *x = a, *y = b;

  return x->key == y->key && x->wikidata == y->wikidata &&
         x->country == y->country && x->trade == y->trade &&
         x->class == y->class && x->gender == y->gender &&
         is_apart (x) == is_apart (y);
}

static int
compare_nodes (gconstpointer a, gconstpointer b)
{
  const ActNode *x = *(const ActNode *const *) a;
  const ActNode *y = *(const ActNode *const *) b;
  int order = (int) x->class - (int) y->class;

  if (order == 0)
    order = strcmp (x->key, y->key);
  if (order == 0)
    order = (int) x->gender - (int) y->gender;
  if (order == 0)
    order = g_strcmp0 (x->country, y->country);
  if (order == 0)
    order = g_strcmp0 (x->wikidata, y->wikidata);
  if (order == 0)
    order = g_strcmp0 (x->trade, y->trade);
  return order != 0 ? order : is_apart (x) - is_apart (y);
}

static void
count_local (ActNode *node, const ActLocal *local, gboolean president)
{
  node->n_locals++;
  node->president |= president;
  node->n_typed += local->type != ACT_ENTITY_OTHER;
  if (!node->label || strcmp (local->label, node->label) < 0)
    node->label = local->label;
  if (act_name_is_acronym (local->label))
    node->acronym = TRUE;
}

/** What was found last for a label. @key: NULL when it names no body. */
typedef struct {
  const char *country, *key;
} Body;

/* The keys of labels by class, and the bodies of states by label. */
typedef struct {
  GHashTable *known[3], *bodies;
} Keys;

/* "israel foreign ministry" for both "Israeli Foreign Ministry" and "Foreign
   Ministry" of Israel; NULL when it is nothing that every state has. */
static const char *
get_body_key (ActStrings *strings, Keys *keys, const ActLocal *local)
{
  Body *body = g_hash_table_lookup (keys->bodies, local->label);

  if (!body) {
    body = g_new0 (Body, 1);
    g_hash_table_insert (keys->bodies, (gpointer) (guintptr) local->label,
                         body);
  }
  if (body->country != local->country) {
    const char *state = act_names_country (local->country);
    g_autofree char *name = act_names_body (local->label, local->country);
    g_autofree char *whole =
        name && state ? g_strdup_printf ("%s %s", state, name) : NULL;
    g_autofree char *key = whole ? act_name_key (whole, ACT_CLASS_THING) : NULL;
    *body = (Body){local->country, act_strings_intern (strings, key)};
  }
  return body->key;
}

/* Country says nothing about a person: ministers of two countries may be one
   man at different times. */
static void
set_node (ActNode *node, ActStrings *strings, Keys *keys, const ActLocal *local,
          const char *trade, gboolean president)
{
  memset (node, 0, sizeof *node);
  node->class =
      (guint8) act_entity_type_get_class ((ActEntityType) local->type);
  if (node->class == ACT_CLASS_THING && local->country)
    node->key = get_body_key (strings, keys, local);
  node->body = node->key != NULL;
  if (!node->body)
    node->key = get_key (strings, keys->known, local->label,
                         (ActNameClass) node->class);
  node->wikidata = local->wikidata;
  if (node->class == ACT_CLASS_PERSON) {
    node->gender = local->gender;
    node->strength = (guint8) act_name_key_get_strength (node->key);
    node->president = president;
    if (node->strength == ACT_NAME_FULL)
      node->trade = trade;
  } else
    node->country = local->country;
}

/* "be president of", "be" with the value "president"; of no country or company
   that is told apart here. */
static gboolean
names_president (const ActStatement *statement)
{
  return statement->polarity == ACT_POSITIVE &&
         (strcmp (statement->relation_id, "be_president_of") == 0 ||
          (strcmp (statement->relation_id, "be") == 0 &&
           g_strcmp0 (statement->value, "president") == 0));
}

/* Of every local whether its document calls it president. */
static gboolean *
find_presidents (const ActInput *input)
{
  gboolean *presidents = g_new0 (gboolean, MAX (input->locals->len, 1));

  for (guint i = 0; i < input->statements->len; i++) {
    const ActStatement *it =
        &g_array_index (input->statements, ActStatement, i);
    if (names_president (it))
      presidents[it->subject] = TRUE;
  }
  return presidents;
}

/* Nodes in the order in which they are met; the locals get their numbers. */
static GPtrArray *
collect (ActInput *input)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) table = g_hash_table_new (hash_node, equal_nodes);
  g_autofree gboolean *presidents = find_presidents (input);
  g_autofree const char **trades = act_trades_find (input);
  Keys keys = {.bodies = g_hash_table_new_full (NULL, NULL, NULL, g_free)};

  for (guint i = 0; i < G_N_ELEMENTS (keys.known); i++)
    keys.known[i] = g_hash_table_new (NULL, NULL);
  for (guint32 i = 0; i < input->locals->len; i++) {
    ActLocal *local = act_input_get_local (input, i);
    gpointer index = NULL;
    ActNode node;
    if (!local->named)
      continue;
    set_node (&node, input->strings, &keys, local, trades[i], presidents[i]);
    if (!g_hash_table_lookup_extended (table, &node, NULL, &index)) {
      index = GUINT_TO_POINTER (found->len);
      g_ptr_array_add (found, g_memdup2 (&node, sizeof node));
      g_hash_table_insert (table, g_ptr_array_index (found, found->len - 1),
                           index);
    }
    local->node = GPOINTER_TO_UINT (index);
    count_local (g_ptr_array_index (found, local->node), local, presidents[i]);
  }
  for (guint i = 0; i < G_N_ELEMENTS (keys.known); i++)
    g_hash_table_unref (keys.known[i]);
  g_hash_table_unref (keys.bodies);
  return found;
}

static void
list_locals (ActNodes *nodes, const ActInput *input)
{
  guint32 n = nodes->nodes->len, total = 0;
  g_autofree guint32 *next = g_new (guint32, n + 1);

  nodes->first = g_new (guint32, n + 1);
  for (guint32 i = 0; i < n; i++) {
    next[i] = nodes->first[i] = total;
    total += act_nodes_get (nodes, i)->n_locals;
  }
  nodes->first[n] = total;
  nodes->order = g_new (guint32, MAX (total, 1));
  for (guint32 i = 0; i < input->locals->len; i++) {
    guint32 node = act_input_get_local (input, i)->node;
    if (node != ACT_NONE)
      nodes->order[next[node]++] = i;
  }
}

/* Pronouns err, so one document in many that says "she" of Obama does not make
   two of him. Of a full name the nodes lie together. */
static void
doubt_genders (ActNodes *nodes)
{
  guint32 end;

  for (guint32 begin = 0; begin < nodes->nodes->len; begin = end) {
    guint32 total[ACT_GENDER_FEMALE + 1] = {0};
    const ActNode *first = act_nodes_get (nodes, begin);
    end = begin;
    while (end < nodes->nodes->len &&
           act_nodes_get (nodes, end)->class == first->class &&
           strcmp (act_nodes_get (nodes, end)->key, first->key) == 0) {
      total[act_nodes_get (nodes, end)->gender] +=
          act_nodes_get (nodes, end)->n_locals;
      end++;
    }
    for (guint32 i = begin; i < end && first->strength == ACT_NAME_FULL; i++) {
      ActNode *node = act_nodes_get (nodes, i);
      guint32 same = total[node->gender];
      guint32 other = total[ACT_GENDER_MALE] + total[ACT_GENDER_FEMALE] - same;
      node->doubtful = node->gender != ACT_GENDER_UNKNOWN &&
                       other >= GENDER_DOMINANCE * (guint64) same;
    }
  }
}

ActNodes *
act_nodes_new (ActInput *input)
{
  ActNodes *nodes = g_new0 (ActNodes, 1);
  g_autoptr (GPtrArray) found = collect (input);
  g_autoptr (GPtrArray) sorted = g_ptr_array_copy (found, NULL, NULL);
  g_autoptr (GHashTable) rank = g_hash_table_new (NULL, NULL);

  g_ptr_array_set_free_func (sorted, NULL);
  g_ptr_array_sort (sorted, compare_nodes);
  nodes->nodes =
      g_array_sized_new (FALSE, FALSE, sizeof (ActNode), sorted->len);
  for (guint i = 0; i < sorted->len; i++) {
    g_array_append_vals (nodes->nodes, g_ptr_array_index (sorted, i), 1);
    g_hash_table_insert (rank, g_ptr_array_index (sorted, i),
                         GUINT_TO_POINTER (i));
  }
  for (guint32 i = 0; i < input->locals->len; i++) {
    ActLocal *local = act_input_get_local (input, i);
    if (local->node != ACT_NONE)
      local->node = GPOINTER_TO_UINT (
          g_hash_table_lookup (rank, g_ptr_array_index (found, local->node)));
  }
  list_locals (nodes, input);
  doubt_genders (nodes);
  return nodes;
}

void
act_nodes_free (ActNodes *nodes)
{
  if (!nodes)
    return;
  g_array_unref (nodes->nodes);
  g_free (nodes->first);
  g_free (nodes->order);
  g_free (nodes);
}

void
act_nodes_find (const ActNodes *nodes, ActNameClass class, const char *key,
                guint32 *begin, guint32 *end)
{
  guint32 low = 0, high = nodes->nodes->len;

  while (low < high) {
    guint32 middle = low + (high - low) / 2;
    const ActNode *node = act_nodes_get (nodes, middle);
    int order = (int) node->class - (int) class;
    if (order == 0)
      order = strcmp (node->key, key);
    if (order < 0)
      low = middle + 1;
    else
      high = middle;
  }
  *begin = *end = low;
  while (*end < nodes->nodes->len) {
    const ActNode *node = act_nodes_get (nodes, *end);
    if (node->class != class || strcmp (node->key, key) != 0)
      break;
    (*end)++;
  }
}
