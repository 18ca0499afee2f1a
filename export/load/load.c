/* Bulk loading of librdf's own storages. */
#include "load/staging.h"
#include "query/redland.h"
#include "rdf/iri.h"
#include "rdf/raptor.h"

#include <actant/export.h>
#include <string.h>

/** A type of storage that a graph can be kept in. */
typedef struct {
  const char *name;
  const char *extension; /* of its file by default */
  const char *file;      /* what is in use if it exists: after the name */
  const char *package;   /* Debian's, of the module; NULL: in librdf */
  gboolean in_folder;    /* its folder is an option, its name a plain one */
  gboolean transactions;
  const char *making, *reading; /* options */
} StorageType;

/* sqlite: a new file without "synchronous" is safe, as it is moved to its place
   only after all of it was read back. */
static const StorageType types[] = {
    {"sqlite", ".sqlite", "", "librdf-storage-sqlite", FALSE, TRUE,
     "new='yes',synchronous='off'", ""},
    {"hashes", "", "-sp2o.db", NULL, TRUE, FALSE,
     "new='yes',write='yes',hash-type='bdb',contexts='yes'",
     "write='no',hash-type='bdb',contexts='yes'"},
};

static const struct {
  const char *name, *reason;
} refused[] = {
    {"memory", "it is gone when the command ends"},
    {"trees", "it is gone when the command ends"},
    {"file", "it has no named graphs"},
    {"uri", "it has no named graphs"},
    /* 1.0.17: the commit returns success, the table is empty */
    {"postgresql", "it loses every row of a transaction without saying so"},
    {"mysql", "whether it keeps every quad is not known"},
    {"virtuoso", "load the N-Quads with its own loader"},
};

static const StorageType *
find_type (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    if (strcmp (types[i].name, name) == 0)
      return &types[i];
  return NULL;
}

static const char *
find_reason (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    if (strcmp (refused[i].name, name) == 0)
      return refused[i].reason;
  return "no such type";
}

/* ---- a storage that is open ---- */

/** A storage in a world of its own, and what is being added to it. */
typedef struct {
  librdf_world *world;
  librdf_storage *storage;
  librdf_model *model;  /* opens and closes the storage */
  GString *messages;    /* the first complaint */
  librdf_node *context; /* the graph under way */
  guint64 n_quads;
  gboolean failed;
} Loader;

static void
loader_clear (Loader *loader)
{
  if (loader->context)
    librdf_free_node (loader->context);
  if (loader->model)
    librdf_free_model (loader->model);
  if (loader->storage)
    librdf_free_storage (loader->storage);
  if (loader->world)
    librdf_free_world (loader->world);
  g_string_free (loader->messages, TRUE);
}

static gboolean
is_installed (librdf_world *world, const char *name)
{
  const char *found = NULL;

  for (unsigned i = 0; librdf_storage_enumerate (world, i, &found, NULL) == 0;
       i++)
    if (found && strcmp (found, name) == 0)
      return TRUE;
  return FALSE;
}

static void
set_error (const Loader *loader, const StorageType *type, const char *what,
           GError **error)
{
  gboolean told = loader->messages->len > 0;

  g_set_error (error, ACT_ERROR, ACT_ERROR_IO, "librdf storage %s: %s%s%s",
               type->name, what, told ? ": " : "", loader->messages->str);
}

/* @options: of the type. The storage lies in the folder it is made in. */
static gboolean
loader_init (Loader *loader, const StorageType *type, const ActStaging *staging,
             const char *options, GError **error)
{
  g_autofree char *path =
      g_build_filename (staging->made_in, staging->name, NULL);
  g_autofree char *with_folder =
      type->in_folder
          ? g_strdup_printf ("%s,dir='%s'", options, staging->made_in)
          : NULL;

  *loader =
      (Loader){.world = librdf_new_world (), .messages = g_string_new (NULL)};
  librdf_world_set_logger (loader->world, loader->messages,
                           act_redland_keep_librdf_message);
  librdf_world_open (loader->world);
  if (!is_installed (loader->world, type->name)) {
    g_set_error (error, ACT_ERROR, ACT_ERROR_IO,
                 "librdf has no storage %s: install the Debian package %s",
                 type->name, type->package ? type->package : "librdf0");
    return FALSE;
  }
  /* it complains of modules that are not installed, too */
  g_string_truncate (loader->messages, 0);
  loader->storage = librdf_new_storage (loader->world, type->name,
                                        with_folder ? staging->name : path,
                                        with_folder ? with_folder : options);
  if (loader->storage)
    loader->model = librdf_new_model (loader->world, loader->storage, NULL);
  if (!loader->model)
    set_error (loader, type, "cannot be opened", error);
  return loader->model != NULL;
}

/* ---- in ---- */

static gboolean
is_context (const Loader *loader, const char *graph)
{
  return loader->context && strcmp ((const char *) librdf_uri_as_string (
                                        librdf_node_get_uri (loader->context)),
                                    graph) == 0;
}

static void
add_quad (const ActQuad *quad, gpointer data)
{
  Loader *loader = data;
  raptor_statement statement;

  /* After a failure the rest would only hide where it began. */
  if (loader->failed)
    return;
  if (!is_context (loader, quad->graph)) {
    if (loader->context)
      librdf_free_node (loader->context);
    loader->context = librdf_new_node_from_uri_string (
        loader->world, (const unsigned char *) quad->graph);
  }
  act_raptor_statement_set (&statement, librdf_world_get_raptor (loader->world),
                            quad);
  loader->failed =
      !loader->context || librdf_storage_context_add_statement (
                              loader->storage, loader->context, &statement);
  loader->n_quads += !loader->failed;
  raptor_statement_clear (&statement);
}

static gboolean
fill (Loader *loader, const StorageType *type, const ActGraph *graph,
      const char *base, GError **error)
{
  if (type->transactions &&
      librdf_storage_transaction_start (loader->storage) != 0) {
    set_error (loader, type, "no transaction", error);
    return FALSE;
  }
  act_quads_generate (graph, base, ACT_QUADS_BY_GRAPH, add_quad, loader);
  if (loader->failed) {
    g_autofree char *what = g_strdup_printf (
        "quad %" G_GUINT64_FORMAT " cannot be added", loader->n_quads + 1);
    set_error (loader, type, what, error);
    if (type->transactions)
      librdf_storage_transaction_rollback (loader->storage);
    return FALSE;
  }
  if (type->transactions &&
      librdf_storage_transaction_commit (loader->storage) != 0) {
    set_error (loader, type, "the transaction fails", error);
    return FALSE;
  }
  return TRUE;
}

/* ---- back ---- */

/* librdf_storage_size () is -1 for hashes in files. */
static guint64
count_quads (const Loader *loader)
{
  librdf_stream *stream = librdf_storage_serialise (loader->storage);
  guint64 n = 0;

  for (; stream && !librdf_stream_end (stream); librdf_stream_next (stream))
    n++;
  if (stream)
    librdf_free_stream (stream);
  return n;
}

/* Opens the storage anew: what is only in memory does not count. */
static gboolean
check (const StorageType *type, const ActStaging *staging, guint64 n_quads,
       GError **error)
{
  Loader loader;
  gboolean good = loader_init (&loader, type, staging, type->reading, error);
  guint64 n = good ? count_quads (&loader) : 0;

  if (good && n != n_quads) {
    g_autofree char *what = g_strdup_printf (
        "it was given %" G_GUINT64_FORMAT " quads and holds %" G_GUINT64_FORMAT,
        n_quads, n);
    set_error (&loader, type, what, error);
  }
  loader_clear (&loader);
  return good && n == n_quads;
}

/* ---- all of it ---- */

static gboolean
check_place (const StorageType *type, const char *path, gboolean replace,
             GError **error)
{
  g_autofree char *file = g_strconcat (path, type->file, NULL);

  /* librdf's options have no way to write a quote. */
  if (type->in_folder && strchr (path, '\'')) {
    g_set_error (error, ACT_ERROR, ACT_ERROR_USAGE,
                 "%s: no quotes in the name of a storage %s", path, type->name);
    return FALSE;
  }
  if (!replace && g_file_test (file, G_FILE_TEST_EXISTS)) {
    g_set_error (error, ACT_ERROR, ACT_ERROR_USAGE,
                 "%s exists; --new replaces it", file);
    return FALSE;
  }
  return TRUE;
}

gboolean
act_load_run (const ActGraph *graph, const char *base, const char *storage,
              const char *path, gboolean replace, guint64 *n_quads,
              GError **error)
{
  const StorageType *type = find_type (storage);
  ActStaging staging;
  Loader loader;

  if (!type) {
    g_set_error (error, ACT_ERROR, ACT_ERROR_USAGE,
                 "no loading of librdf storage %s: %s; sqlite or hashes",
                 storage, find_reason (storage));
    return FALSE;
  }
  if (!act_iri_check_base (base, error) ||
      !check_place (type, path, replace, error))
    return FALSE;
  gboolean good = act_staging_init (&staging, path, error);
  if (good) {
    good = loader_init (&loader, type, &staging, type->making, error) &&
           fill (&loader, type, graph, base ? base : ACT_DEFAULT_BASE, error);
    if (n_quads)
      *n_quads = loader.n_quads;
    guint64 n = loader.n_quads;
    loader_clear (&loader);
    good = good && check (type, &staging, n, error) &&
           act_staging_move (&staging, error);
  }
  act_staging_clear (&staging);
  return good;
}

char *
act_load_name (const char *storage, const char *stem)
{
  const StorageType *type = find_type (storage);

  return g_strconcat (stem, type ? type->extension : "", NULL);
}
