#include "query/redland.h"

#include <rdf_storage_module.h>

#define STORAGE_NAME "actant"

/** What a librdf object is over. */
typedef struct {
  librdf_world *world;
  ActStorage *storage;
} Instance;

/** A cursor and the statement that it shows; its nodes are borrowed. */
typedef struct {
  ActCursor cursor;
  librdf_statement *statement;
} Stream;

static int
stream_is_end (void *data)
{
  Stream *stream = data;

  return act_cursor_get (&stream->cursor) == NULL;
}

static int
stream_next (void *data)
{
  Stream *stream = data;

  act_cursor_next (&stream->cursor);
  return stream_is_end (stream);
}

static void *
stream_get (void *data, int what)
{
  Stream *stream = data;
  const ActRow *row = act_cursor_get (&stream->cursor);
  const ActStorage *storage = stream->cursor.storage;

  if (!row)
    return NULL;
  if (what == LIBRDF_STREAM_GET_METHOD_GET_CONTEXT)
    return act_storage_get_node (storage, row->parts[ACT_CONTEXT]);
  stream->statement->subject =
      act_storage_get_node (storage, row->parts[ACT_SUBJECT]);
  stream->statement->predicate =
      act_storage_get_node (storage, row->parts[ACT_PREDICATE]);
  stream->statement->object =
      act_storage_get_node (storage, row->parts[ACT_OBJECT]);
  return stream->statement;
}

static void
stream_free (void *data)
{
  Stream *stream = data;

  stream->statement->subject = NULL;
  stream->statement->predicate = NULL;
  stream->statement->object = NULL;
  librdf_free_statement (stream->statement);
  g_free (stream);
}

static librdf_stream *
find_in_graph (librdf_storage *handle, librdf_statement *pattern,
               librdf_node *graph)
{
  Instance *instance = librdf_storage_get_instance (handle);
  Stream *stream = g_new (Stream, 1);
  const ActRow parts = {
      {act_storage_find_node (instance->storage, pattern->subject),
       act_storage_find_node (instance->storage, pattern->predicate),
       act_storage_find_node (instance->storage, pattern->object),
       act_storage_find_node (instance->storage, graph)}};

  act_cursor_init (&stream->cursor, instance->storage, &parts);
  stream->statement = librdf_new_statement (instance->world);
  return librdf_new_stream (instance->world, stream, stream_is_end, stream_next,
                            stream_get, stream_free);
}

static librdf_stream *
find (librdf_storage *handle, librdf_statement *pattern)
{
  return find_in_graph (handle, pattern, NULL);
}

static librdf_stream *
serialise (librdf_storage *handle)
{
  Instance *instance = librdf_storage_get_instance (handle);
  librdf_statement *all = librdf_new_statement (instance->world);
  librdf_stream *stream = find_in_graph (handle, all, NULL);

  librdf_free_statement (all);
  return stream;
}

static int
contains (librdf_storage *handle, librdf_statement *statement)
{
  librdf_stream *stream = find_in_graph (handle, statement, NULL);
  int found = !librdf_stream_end (stream);

  librdf_free_stream (stream);
  return found;
}

/* Yes, there are named graphs. */
static librdf_node *
get_feature (librdf_storage *handle, librdf_uri *feature)
{
  Instance *instance = librdf_storage_get_instance (handle);

  if (!g_str_equal (librdf_uri_as_string (feature),
                    LIBRDF_MODEL_FEATURE_CONTEXTS))
    return NULL;
  return librdf_new_node_from_typed_literal (
      instance->world, (const unsigned char *) "1", NULL, NULL);
}

/* ---- life ---- */

static int
size (librdf_storage *handle)
{
  Instance *instance = librdf_storage_get_instance (handle);

  return (int) act_storage_count (instance->storage);
}

static int
init (librdf_storage *handle, const char *name, librdf_hash *options)
{
  (void) handle;
  (void) name;
  if (options)
    librdf_free_hash (options);
  return 0;
}

static void
terminate (librdf_storage *handle)
{
  g_free (librdf_storage_get_instance (handle));
}

static int
open_model (librdf_storage *handle, librdf_model *model)
{
  (void) handle;
  (void) model;
  return 0;
}

static int
close_model (librdf_storage *handle)
{
  (void) handle;
  return 0;
}

/* Read-only as far as librdf is concerned. */
static int
refuse (librdf_storage *handle, librdf_statement *statement)
{
  (void) handle;
  (void) statement;
  return 1;
}

static void
describe (librdf_storage_factory *factory)
{
  factory->version = LIBRDF_STORAGE_INTERFACE_VERSION;
  factory->init = init;
  factory->terminate = terminate;
  factory->open = open_model;
  factory->close = close_model;
  factory->size = size;
  factory->add_statement = refuse;
  factory->remove_statement = refuse;
  factory->contains_statement = contains;
  factory->serialise = serialise;
  factory->find_statements = find;
  factory->find_statements_in_context = find_in_graph;
  factory->get_feature = get_feature;
}

librdf_storage *
act_redland_storage_new (librdf_world *world, ActStorage *storage)
{
  librdf_storage_register_factory (world, STORAGE_NAME,
                                   "Actant's graph in memory", describe);
  librdf_storage *handle =
      librdf_new_storage (world, STORAGE_NAME, STORAGE_NAME, NULL);
  if (!handle)
    return NULL;
  Instance *instance = g_new (Instance, 1);
  *instance = (Instance){world, storage};
  librdf_storage_set_instance (handle, instance);
  return handle;
}
