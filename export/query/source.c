/* Triple patterns for rasqal.

   rasqal 0.9.33 keeps one value for each variable of a query. A join reads a
   row of its left side, then all rows of its right side, which set the same
   variables; the next row of the left side is then made of the variables as the
   right side left them, except for those of its last pattern. So a join (a
   FILTER between patterns, OPTIONAL, several GRAPH blocks) gives wrong rows.
   This source sets, whenever a pattern moves on, the variables of all earlier
   patterns of its group again. */
#include "query/redland.h"

#include <string.h>

struct ActTripleSource {
  const ActStorage *storage;
  gboolean named; /* the query speaks of named graphs */
  rasqal_world *world;
  const ActInterest *interest;
  rasqal_literal **literals; /* of nodes, made when first needed */
  rasqal_literal *unseen;    /* value of the variables that nobody looks at */
  GHashTable *matches;       /* rasqal_triple_meta → Match */
};

/** One pattern; it is started anew for each row of the earlier ones. */
typedef struct Match Match;
struct Match {
  ActTripleSource *source;
  rasqal_triple_meta *meta;
  Match *previous;       /* of the same group, or NULL */
  ActCursor cursor;      /* rasqal moves it on as soon as a row is bound */
  ActRow bound;          /* the row that the variables hold */
  ActRow constants;      /* ACT_ANY_NODE for variables */
  int same[ACT_N_PARTS]; /* an earlier part with the same variable, or -1 */
  gboolean hidden[ACT_N_PARTS]; /* a variable that serves to join alone */
};

/* ---- nodes and literals ---- */

static char *
copy_string (const char *string)
{
  gsize bytes = strlen (string) + 1;

  return memcpy (rasqal_alloc_memory (bytes), string, bytes);
}

static rasqal_literal *
make_literal (rasqal_world *world, const ActTerm *term)
{
  raptor_world *raptor = rasqal_world_get_raptor (world);
  const unsigned char *value = (const unsigned char *) term->value;
  const char *type = act_term_kind_get_datatype (term->kind);

  if (term->kind == ACT_TERM_IRI)
    return rasqal_new_uri_literal (world, raptor_new_uri (raptor, value));
  return rasqal_new_string_literal (
      world, (unsigned char *) copy_string (term->value),
      term->kind == ACT_TERM_TEXT ? copy_string ("en") : NULL,
      type ? raptor_new_uri (raptor, (const unsigned char *) type) : NULL,
      NULL);
}

/* The node's value; borrowed. */
static rasqal_literal *
get_literal (ActTripleSource *source, guint32 node)
{
  if (!source->literals[node]) {
    const ActTerm term = act_storage_get_term (source->storage, node);
    source->literals[node] = make_literal (source->world, &term);
  }
  return source->literals[node];
}

static guint32
find_literal (const ActTripleSource *source, rasqal_literal *literal)
{
  raptor_world *raptor = rasqal_world_get_raptor (source->world);
  rasqal_literal *node = rasqal_literal_as_node (literal);
  raptor_term *term = NULL;

  if (!node)
    return ACT_NO_NODE;
  if (node->type == RASQAL_LITERAL_URI)
    term = raptor_new_term_from_uri (raptor, node->value.uri);
  else if (node->type != RASQAL_LITERAL_BLANK)
    term = raptor_new_term_from_literal (
        raptor, rasqal_literal_as_string (node), rasqal_literal_datatype (node),
        (const unsigned char *) node->language);
  guint32 number =
      term ? act_storage_find_node (source->storage, term) : ACT_NO_NODE;
  if (term)
    raptor_free_term (term);
  rasqal_free_literal (node);
  return number;
}

/* ---- matches ---- */

static void
get_parts (const rasqal_triple *triple, rasqal_literal *parts[ACT_N_PARTS])
{
  parts[ACT_SUBJECT] = triple->subject;
  parts[ACT_PREDICATE] = triple->predicate;
  parts[ACT_OBJECT] = triple->object;
  parts[ACT_CONTEXT] = triple->origin;
}

/* Does this pattern set the variable of part @i? */
static gboolean
binds (const Match *match, int i)
{
  return (((unsigned int) match->meta->parts >> i) & 1) != 0;
}

/* The value of part @i of the row that the variables hold; borrowed. */
static rasqal_literal *
get_bound (const Match *match, int i)
{
  return match->hidden[i] ? match->source->unseen
                          : get_literal (match->source, match->bound.parts[i]);
}

/* The node that an earlier pattern of the group has set the variable to, as
   long as it still has that value. */
static guint32
find_bound (const Match *match, const rasqal_variable *variable)
{
  for (const Match *it = match->previous; it; it = it->previous)
    for (int i = 0; i < ACT_N_PARTS; i++)
      if (it->meta->bindings[i] == variable && binds (it, i) &&
          it->same[i] < 0 && get_bound (it, i) == variable->value)
        return it->bound.parts[i];
  return find_literal (match->source, variable->value);
}

/* Number of the node that part @i must be. */
static guint32
get_wanted (const Match *match, int i)
{
  const rasqal_variable *variable = match->meta->bindings[i];

  if (!variable || binds (match, i) || match->same[i] >= 0)
    return match->constants.parts[i];
  return variable->value ? find_bound (match, variable) : ACT_ANY_NODE;
}

/* Tells rasqal the variables, and finds those that this same pattern binds at
   an earlier part. */
static void
set_part (Match *match, rasqal_literal *part, int i)
{
  rasqal_variable *variable = part ? rasqal_literal_as_variable (part) : NULL;

  match->meta->bindings[i] = variable;
  match->constants.parts[i] =
      part && !variable ? find_literal (match->source, part) : ACT_ANY_NODE;
  match->hidden[i] =
      variable && act_interest_hides (match->source->interest, variable);
  match->same[i] = -1;
  for (int k = 0; variable && k < i; k++)
    if (match->meta->bindings[k] == variable && binds (match, k))
      match->same[i] = k;
}

static gboolean
repeats_agree (const Match *match, const ActRow *row)
{
  for (int i = 0; i < ACT_N_PARTS; i++)
    if (match->same[i] >= 0 && row->parts[i] != row->parts[match->same[i]])
      return FALSE;
  return TRUE;
}

static const ActRow *
settle (Match *match)
{
  const ActRow *row;

  while ((row = act_cursor_get (&match->cursor)) != NULL &&
         !repeats_agree (match, row))
    act_cursor_next (&match->cursor);
  return row;
}

/* Most variables of earlier patterns still have their values. */
static void
set_values (Match *match)
{
  for (int i = 0; i < ACT_N_PARTS; i++) {
    rasqal_literal *value;
    if (!binds (match, i) || match->same[i] >= 0)
      continue;
    value = get_bound (match, i);
    if (match->meta->bindings[i]->value != value)
      rasqal_variable_set_value (match->meta->bindings[i],
                                 rasqal_new_literal_from_literal (value));
  }
}

static rasqal_triple_parts
bind_match (rasqal_triples_match *rtm, void *data,
            rasqal_variable *bindings[ACT_N_PARTS], rasqal_triple_parts parts)
{
  Match *match = data;
  const ActRow *row = act_cursor_get (&match->cursor);

  (void) rtm;
  (void) bindings;
  if (!row)
    return RASQAL_TRIPLE_NONE;
  match->bound = *row;
  for (Match *each = match; each; each = each->previous)
    set_values (each);
  return parts;
}

static void
next_match (rasqal_triples_match *rtm, void *data)
{
  Match *match = data;

  (void) rtm;
  act_cursor_next (&match->cursor);
  settle (match);
}

static int
is_end (rasqal_triples_match *rtm, void *data)
{
  Match *match = data;

  (void) rtm;
  return act_cursor_get (&match->cursor) == NULL;
}

static void
finish (rasqal_triples_match *rtm, void *data)
{
  (void) rtm;
  (void) data; /* the source's: it will be started anew */
}

static Match *
make_match (ActTripleSource *source, rasqal_triple_meta *meta,
            const rasqal_triple *triple)
{
  Match *match = g_new0 (Match, 1);
  rasqal_literal *parts[ACT_N_PARTS];

  match->source = source;
  match->meta = meta;
  /* the patterns of a group stand side by side */
  match->previous = g_hash_table_lookup (source->matches, meta - 1);
  get_parts (triple, parts);
  for (int i = 0; i < ACT_CONTEXT; i++)
    set_part (match, parts[i], i);
  g_hash_table_insert (source->matches, meta, match);
  return match;
}

static int
init_match (rasqal_triples_match *rtm, rasqal_triples_source *rts, void *data,
            rasqal_triple_meta *meta, rasqal_triple *triple)
{
  ActTripleSource *source = *(ActTripleSource **) data;
  Match *match = g_hash_table_lookup (source->matches, meta);
  ActRow pattern;

  (void) rts;
  if (!match)
    match = make_match (source, meta, triple);
  set_part (match, triple->origin, ACT_CONTEXT); /* GRAPH ?g changes it */
  for (int i = 0; i < ACT_N_PARTS; i++)
    pattern.parts[i] = get_wanted (match, i);
  act_cursor_init (&match->cursor, source->storage, &pattern);
  settle (match);

  rtm->user_data = match;
  rtm->bind_match = bind_match;
  rtm->next_match = next_match;
  rtm->is_end = is_end;
  rtm->finish = finish;
  return 0;
}

static int
is_present (rasqal_triples_source *rts, void *data, rasqal_triple *triple)
{
  const ActTripleSource *source = *(ActTripleSource **) data;
  rasqal_literal *parts[ACT_N_PARTS];
  ActRow pattern;
  ActCursor cursor;

  (void) rts;
  get_parts (triple, parts);
  for (int i = 0; i < ACT_N_PARTS; i++)
    pattern.parts[i] =
        parts[i] ? find_literal (source, parts[i]) : ACT_ANY_NODE;
  act_cursor_init (&cursor, source->storage, &pattern);
  return act_cursor_get (&cursor) != NULL;
}

/* ---- life ---- */

static void
free_source (void *data)
{
  (void) data; /* the session's */
}

/* Names all graphs to the query, for GRAPH with a variable. */
static void
add_graphs (rasqal_query *query, const ActTripleSource *source)
{
  ActCursor cursor;
  const ActRow *row;

  act_cursor_init_contexts (&cursor, source->storage);
  while ((row = act_cursor_get (&cursor)) != NULL) {
    raptor_uri *name =
        act_storage_get_node (source->storage, row->parts[ACT_CONTEXT])
            ->value.uri;
    rasqal_query_add_data_graph (
        query, rasqal_new_data_graph_from_uri (source->world, name, name,
                                               RASQAL_DATA_GRAPH_NAMED, NULL,
                                               NULL, NULL));
    act_cursor_skip_context (&cursor);
  }
}

static int
new_source (rasqal_query *query, void *factory_data, void *data,
            rasqal_triples_source *rts)
{
  *(ActTripleSource **) data = factory_data;
  if (((ActTripleSource *) factory_data)->named)
    add_graphs (query, factory_data);
  rts->version = 1;
  rts->init_triples_match = init_match;
  rts->triple_present = is_present;
  rts->free_triples_source = free_source;
  return 0;
}

static int
describe (rasqal_triples_source_factory *factory)
{
  factory->version = 1;
  factory->user_data_size = sizeof (ActTripleSource *);
  factory->new_triples_source = new_source;
  return 0;
}

ActTripleSource *
act_triple_source_new (librdf_world *world, const ActStorage *storage,
                       const ActInterest *interest, gboolean named)
{
  ActTripleSource *source = g_new0 (ActTripleSource, 1);

  source->storage = storage;
  source->named = named;
  source->world = librdf_world_get_rasqal (world);
  source->literals =
      g_new0 (rasqal_literal *, (gsize) act_storage_count_nodes (storage) + 1);
  source->interest = interest;
  source->unseen = rasqal_new_boolean_literal (source->world, 1);
  source->matches = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  rasqal_set_triples_source_factory (source->world, describe, source);
  return source;
}

void
act_triple_source_free (ActTripleSource *source)
{
  if (!source)
    return;
  for (guint32 i = 0; i < act_storage_count_nodes (source->storage); i++)
    if (source->literals[i])
      rasqal_free_literal (source->literals[i]);
  rasqal_free_literal (source->unseen);
  g_free (source->literals);
  g_hash_table_unref (source->matches);
  g_free (source);
}
