#include "store/migrate.h"
#include "store/schema.h"
#include "store/sqlite-error.h"
#include "store/store-private.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

/* How long a process waits for another one's lock, milliseconds: short when
   it comes second, long when it already was the writer. */
#define WAIT_OPEN 1000
#define WAIT_WRITE 20000
/* KiB of the file that are kept in memory: who reads needs most pages once. */
#define CACHE_READ "8192"
#define CACHE_WRITE "65536"
/* Pages of the log from which on it is put into the file: what several commits
   wrote goes there once. */
#define LOG_PAGES "16384"

static gboolean
check_path (const char *path, ActStoreMode mode, GError **error)
{
  GStatBuf status;

  if (g_stat (path, &status) == 0) {
    if (S_ISREG (status.st_mode))
      return TRUE;
    g_set_error (error, ACT_ERROR, ACT_ERROR_IO, "%s: not a file", path);
    return FALSE;
  }
  if (errno == ENOENT && mode != ACT_STORE_READ) {
    g_autofree char *folder = g_path_get_dirname (path);
    if (g_access (folder, W_OK) == 0)
      return TRUE;
  }
  g_set_error (error, ACT_ERROR, ACT_ERROR_IO, "%s: %s", path,
               g_strerror (errno));
  return FALSE;
}

/* What protects us from a file that somebody else made. */
static int
configure (sqlite3 *db, gboolean writable)
{
  int rc;

  sqlite3_extended_result_codes (db, 1);
  sqlite3_db_config (db, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *) NULL);
  sqlite3_db_config (db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *) NULL);
  sqlite3_limit (db, SQLITE_LIMIT_LENGTH, 2 * (int) ACT_DOCUMENT_MAX_BYTES);
  sqlite3_busy_timeout (db, WAIT_OPEN);
  rc = sqlite3_exec (db,
                     "PRAGMA cell_size_check = ON;"
                     " PRAGMA cache_size = -" CACHE_READ,
                     NULL, NULL, NULL);
  if (rc == SQLITE_OK && writable)
    rc = sqlite3_exec (db,
                       "PRAGMA synchronous = FULL;"
                       " PRAGMA cache_size = -" CACHE_WRITE ";"
                       " PRAGMA wal_autocheckpoint = " LOG_PAGES,
                       NULL, NULL, NULL);
  return rc;
}

/* A writer's log lies beside the file. */
static gboolean
has_log (const ActStore *store)
{
  g_autofree char *log = g_strconcat (store->path, "-wal", NULL);
  return store->path && g_file_test (log, G_FILE_TEST_EXISTS);
}

static gboolean
check_header (ActStore *store, GError **error)
{
  ActSchemaHeader header;
  int rc = act_schema_read_header (store->db, &header);

  if (rc != SQLITE_OK) {
    act_sqlite_set_error (error, store->db, rc, store->where);
    return FALSE;
  }
  if (header.empty && header.application == 0) {
    store->fresh = TRUE;
    if (store->writable)
      return TRUE;
    g_set_error (error, ACT_ERROR, ACT_ERROR_STORE,
                 has_log (store)
                     ? "%s: no graph yet (its writer was stopped before "
                       "anything was kept, or is still at work)"
                     : "%s: not a graph file (it is empty)",
                 store->where);
    return FALSE;
  }
  store->fresh = FALSE;
  if (header.application != ACT_SCHEMA_APPLICATION) {
    g_set_error (error, ACT_ERROR, ACT_ERROR_STORE,
                 "%s: not a graph file (a database of another program)",
                 store->where);
    return FALSE;
  }
  if (store->mode != ACT_STORE_NEW && (header.version < ACT_MIGRATE_OLDEST ||
                                       header.version > ACT_SCHEMA_VERSION)) {
    g_set_error (error, ACT_ERROR, ACT_ERROR_STORE,
                 "%s: graph file of version %" G_GINT64_FORMAT
                 ", this program reads versions %d to %d",
                 store->where, header.version, ACT_MIGRATE_OLDEST,
                 ACT_SCHEMA_VERSION);
    return FALSE;
  }
  store->version = (int) header.version;
  return TRUE;
}

gboolean
act_store_begin (ActStore *store, GError **error)
{
  int rc = sqlite3_exec (store->db, "BEGIN IMMEDIATE", NULL, NULL, NULL);

  if (rc == SQLITE_OK)
    return TRUE;
  act_sqlite_set_error (error, store->db, rc, store->where);
  return FALSE;
}

/* An older file is brought up to date with the writer's first commit. */
static int
prepare_tables (const ActStore *store)
{
  int rc = SQLITE_OK;

  if (store->fresh)
    return act_schema_create (store->db);
  if (store->mode == ACT_STORE_NEW) {
    rc = act_schema_drop (store->db);
    return rc == SQLITE_OK ? act_schema_create (store->db) : rc;
  }
  return store->version < ACT_SCHEMA_VERSION
             ? act_migrate (store->db, store->version)
             : act_schema_check (store->db);
}

/* The writer's way in: the log is turned on, the lock taken, and only then is
   certain what is in the file. */
static gboolean
prepare_writer (ActStore *store, GError **error)
{
  int rc = SQLITE_OK;
  g_autofree char *folder =
      store->path ? g_path_get_dirname (store->path) : NULL;

  if (folder && g_access (folder, W_OK) != 0) {
    g_set_error (error, ACT_ERROR, ACT_ERROR_IO,
                 "%s: no permission to write into its folder, where the log "
                 "has to be",
                 store->where);
    return FALSE;
  }
  if (sqlite3_db_readonly (store->db, "main") == 1)
    rc = SQLITE_READONLY;
  else
    rc =
        sqlite3_exec (store->db, "PRAGMA journal_mode = WAL", NULL, NULL, NULL);
  if (rc != SQLITE_OK) {
    act_sqlite_set_error (error, store->db, rc, store->where);
    return FALSE;
  }
  if (!act_store_begin (store, error) || !check_header (store, error))
    return FALSE;
  rc = prepare_tables (store);
  if (rc != SQLITE_OK) {
    act_sqlite_set_error (error, store->db, rc, store->where);
    return FALSE;
  }
  sqlite3_busy_timeout (store->db, WAIT_WRITE);
  return TRUE;
}

static gboolean
prepare_reader (ActStore *store, GError **error)
{
  int rc = SQLITE_OK;

  if (store->version < ACT_SCHEMA_VERSION) {
    rc = act_migrate_copy (&store->db, store->version);
    if (rc == SQLITE_OK)
      rc = configure (store->db, FALSE);
  }
  if (rc == SQLITE_OK)
    rc = act_schema_check (store->db);
  if (rc == SQLITE_OK)
    return TRUE;
  act_sqlite_set_error (error, store->db, rc, store->where);
  return FALSE;
}

/* A writer that was killed while it put its log away leaves a journal that
   only a writer can play back: who only reads lends it a hand first. */
static void
play_back (const char *name)
{
  sqlite3 *db = NULL;

  if (sqlite3_open_v2 (name, &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX,
                       NULL) == SQLITE_OK &&
      configure (db, FALSE) == SQLITE_OK)
    sqlite3_exec (db, "SELECT 1 FROM sqlite_schema", NULL, NULL, NULL);
  sqlite3_close (db);
}

static gboolean
open_database (ActStore *store, GError **error)
{
  /* A name that starts with ':' would mean something to SQLite. */
  g_autofree char *name = !store->path ? g_strdup (":memory:")
                          : store->path[0] == ':'
                              ? g_strconcat ("./", store->path, NULL)
                              : g_strdup (store->path);
  int flags = store->writable ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                              : SQLITE_OPEN_READONLY;
  int rc =
      sqlite3_open_v2 (name, &store->db, flags | SQLITE_OPEN_NOMUTEX, NULL);

  if (rc == SQLITE_OK)
    rc = configure (store->db, store->writable);
  if (rc == SQLITE_READONLY_ROLLBACK) {
    play_back (name);
    rc = configure (store->db, store->writable);
  }
  if (rc == SQLITE_OK)
    return TRUE;
  act_sqlite_set_error (error, store->db, rc, store->where);
  return FALSE;
}

ActStore *
act_store_open (const char *path, ActStoreMode mode, GError **error)
{
  g_autoptr (ActStore) store = NULL;
  gboolean existed;

  if (path && !check_path (path, mode, error))
    return NULL;
  store = g_new0 (ActStore, 1);
  store->path = g_strdup (path);
  store->where = g_strdup (path ? path : "graph in memory");
  store->mode = path ? mode : ACT_STORE_NEW;
  store->writable = store->mode != ACT_STORE_READ;
  existed = path && g_file_test (path, G_FILE_TEST_EXISTS);
  if (!open_database (store, error) || !check_header (store, error) ||
      !(store->writable ? prepare_writer (store, error)
                        : prepare_reader (store, error))) {
    store->fresh = FALSE;
    return NULL;
  }
  store->fresh = store->fresh && !existed && path;
  return g_steal_pointer (&store);
}

/* Leaves one plain file behind, without the log, and gives back to the system
   what a replaced or thinned-out graph no longer needs. Neither is needed for
   the graph to be whole, so a failure here is no error. */
static void
tidy (ActStore *store)
{
  sqlite3_stmt *statement = NULL;
  gboolean waste = FALSE;

  if (sqlite3_prepare_v2 (store->db,
                          "SELECT 4 * freelist_count > page_count"
                          " FROM pragma_freelist_count, pragma_page_count",
                          -1, &statement, NULL) == SQLITE_OK &&
      sqlite3_step (statement) == SQLITE_ROW)
    waste = sqlite3_column_int (statement, 0) != 0;
  sqlite3_finalize (statement);
  sqlite3_busy_timeout (store->db, 0);
  if (waste && store->committed)
    sqlite3_exec (store->db, "VACUUM", NULL, NULL, NULL);
  sqlite3_exec (store->db, "PRAGMA journal_mode = DELETE", NULL, NULL, NULL);
}

void
act_store_free (ActStore *store)
{
  if (!store)
    return;
  for (guint i = 0; i < ACT_N_SQL; i++)
    sqlite3_finalize (store->sql[i]);
  if (store->db && store->writable) {
    if (!sqlite3_get_autocommit (store->db))
      sqlite3_exec (store->db, "ROLLBACK", NULL, NULL, NULL);
    if (store->path && !store->broken)
      tidy (store);
  }
  sqlite3_close (store->db);
  /* Nothing was ever put into the file that we made: leave no trace. */
  if (store->fresh && store->path)
    g_unlink (store->path);
  g_free (store->path);
  g_free (store->where);
  g_free (store);
}
