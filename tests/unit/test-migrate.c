/* Graph files of older versions: read as they are, brought up to date by the
   first writer, refused when they are damaged or newer. */
#include <actant/graph.h>

#include <glib/gstdio.h>
#include <sqlite3.h>
#include <string.h>

#include "store/migrate.h"
#include "store/schema.h"

typedef struct {
  char *folder, *path;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  (void) data;
  fixture->folder = g_dir_make_tmp ("actant-migrate-XXXXXX", NULL);
  g_assert_nonnull (fixture->folder);
  fixture->path = g_build_filename (fixture->folder, "news.actant", NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  (void) data;
  while ((name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
    g_unlink (path);
  }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
}

static void
run_sql (const char *path, const char *sql)
{
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (db);
}

static int
read_number (const char *path, const char *sql)
{
  sqlite3 *db = NULL;
  sqlite3_stmt *row = NULL;
  int number;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_prepare_v2 (db, sql, -1, &row, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_step (row), ==, SQLITE_ROW);
  number = sqlite3_column_int (row, 0);
  sqlite3_finalize (row);
  sqlite3_close (db);
  return number;
}

/* The file that actant 0.1 made of one article. */
static void
write_old (const char *path, int version)
{
  g_autofree char *name = g_strdup_printf ("%s/unit/graph-files/version-%d.sql",
                                           ACTANT_TESTS, version);
  g_autofree char *sql = NULL;
  GError *error = NULL;

  g_file_get_contents (name, &sql, NULL, &error);
  g_assert_no_error (error);
  g_unlink (path);
  run_sql (path, sql);
  g_assert_cmpint (read_number (path, "PRAGMA user_version"), ==, version);
}

/* The article and what was read in it are there, whole. */
static void
assert_whole (const char *path, ActStoreMode mode)
{
  GError *error = NULL;
  g_autoptr (ActStore) store = act_store_open (path, mode, &error);
  g_autoptr (ActGraph) graph = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (act_store_count (store), ==, 1);
  act_store_verify (store, &error);
  g_assert_no_error (error);
  graph = act_graph_resolve (store, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (act_graph_find_entity (graph, "Jonas Petraitis"), !=,
                    ACT_NONE);
  if (mode != ACT_STORE_READ) {
    act_store_commit (store, &error);
    g_assert_no_error (error);
  }
}

static void
assert_refused (const char *path, ActStoreMode mode, const char *what)
{
  GError *error = NULL;

  g_assert_null (act_store_open (path, mode, &error));
  g_assert_error (error, ACT_ERROR, ACT_ERROR_STORE);
  g_assert_nonnull (strstr (error->message, path));
  g_assert_nonnull (strstr (error->message, what));
  g_error_free (error);
}

static void
test_read (Fixture *fixture, gconstpointer data)
{
  static const char *const modes[] = {"PRAGMA journal_mode = DELETE",
                                      "PRAGMA journal_mode = WAL"};

  (void) data;
  for (int version = ACT_MIGRATE_OLDEST; version < ACT_SCHEMA_VERSION;
       version++)
    for (guint i = 0; i < G_N_ELEMENTS (modes); i++) {
      write_old (fixture->path, version);
      run_sql (fixture->path, modes[i]);
      assert_whole (fixture->path, ACT_STORE_READ);
      g_assert_cmpint (read_number (fixture->path, "PRAGMA user_version"), ==,
                       version);
    }
}

static void
test_write (Fixture *fixture, gconstpointer data)
{
  (void) data;
  for (int version = ACT_MIGRATE_OLDEST; version < ACT_SCHEMA_VERSION;
       version++) {
    write_old (fixture->path, version);
    assert_whole (fixture->path, ACT_STORE_WRITE);
    g_assert_cmpint (read_number (fixture->path, "PRAGMA user_version"), ==,
                     ACT_SCHEMA_VERSION);
    assert_whole (fixture->path, ACT_STORE_READ);
    assert_whole (fixture->path, ACT_STORE_WRITE);
  }
}

static gboolean
take_nothing (const ActRecord *record, gpointer data, GError **error)
{
  (void) record;
  (void) data;
  (void) error;
  return TRUE;
}

/* Old files get checksums of what is in them; a document that cannot be read
   is left for whoever reads or retracts it. */
static void
test_checksums (Fixture *fixture, gconstpointer data)
{
  g_autoptr (ActStore) store = NULL;
  GError *error = NULL;
  guint removed = 0;

  (void) data;
  write_old (fixture->path, 2);
  assert_whole (fixture->path, ACT_STORE_WRITE);
  g_assert_cmpint (
      read_number (fixture->path,
                   "SELECT count(*) FROM checksums JOIN documents"
                   " ON document = id WHERE metadata <> 0 AND propositions"),
      ==, 1);
  write_old (fixture->path, 2);
  run_sql (fixture->path, "UPDATE entities SET type = 99 WHERE number = 0");
  store = act_store_open (fixture->path, ACT_STORE_WRITE, &error);
  g_assert_no_error (error);
  g_assert_false (act_store_foreach (store, take_nothing, NULL, &error));
  g_assert_error (error, ACT_ERROR, ACT_ERROR_STORE);
  g_assert_nonnull (strstr (error->message, "has a bad entity"));
  g_clear_error (&error);
  act_store_retract (store, "weber", &removed, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (removed, ==, 1);
  act_store_commit (store, &error);
  g_assert_no_error (error);
  act_store_verify (store, &error);
  g_assert_no_error (error);
}

/* One transaction: a writer that goes without a commit changed nothing. */
static void
test_no_commit (Fixture *fixture, gconstpointer data)
{
  GError *error = NULL;

  (void) data;
  write_old (fixture->path, ACT_MIGRATE_OLDEST);
  act_store_free (act_store_open (fixture->path, ACT_STORE_WRITE, &error));
  g_assert_no_error (error);
  g_assert_cmpint (read_number (fixture->path, "PRAGMA user_version"), ==,
                   ACT_MIGRATE_OLDEST);
  assert_whole (fixture->path, ACT_STORE_READ);
}

/* Tables of another shape are made anew, rows move by the columns' names. */
static void
test_rebuild (Fixture *fixture, gconstpointer data)
{
  (void) data;
  write_old (fixture->path, ACT_MIGRATE_OLDEST);
  run_sql (fixture->path,
           "ALTER TABLE documents DROP COLUMN publisher;"
           "ALTER TABLE documents ADD COLUMN language TEXT DEFAULT 'en';"
           "ALTER TABLE entities ADD COLUMN rank INTEGER;"
           "CREATE INDEX entities_rank ON entities (rank)");
  assert_whole (fixture->path, ACT_STORE_READ);
  assert_whole (fixture->path, ACT_STORE_WRITE);
  assert_whole (fixture->path, ACT_STORE_READ);
  g_assert_cmpint (read_number (fixture->path, "SELECT count(*) FROM documents"
                                               " WHERE publisher IS NULL"),
                   ==, 1);
  g_assert_cmpint (read_number (fixture->path,
                                "SELECT count(*) FROM sqlite_master"
                                " WHERE name IN ('entities_rank')"
                                " OR name LIKE 'old%' OR sql LIKE '%old_%'"),
                   ==, 0);
}

static void
test_refused (Fixture *fixture, gconstpointer data)
{
  static const struct {
    const char *sql, *what;
  } faults[] = {
      {"PRAGMA user_version = 0", "version 0"},
      {"PRAGMA user_version = 99", "version 99, this program reads"},
      {"CREATE TRIGGER t AFTER INSERT ON documents BEGIN"
       " DELETE FROM documents; END",
       "damaged"},
      {"ALTER TABLE entities DROP COLUMN label", "damaged"},
      {"DROP TABLE mentions; CREATE TABLE mentions (x)", "damaged"},
  };
  static const ActStoreMode modes[] = {ACT_STORE_READ, ACT_STORE_WRITE};

  (void) data;
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++) {
    write_old (fixture->path, ACT_MIGRATE_OLDEST);
    if (i >= 3) /* views do not let their columns go */
      run_sql (fixture->path, "DROP VIEW statement; DROP VIEW actor;"
                              " DROP VIEW mention");
    run_sql (fixture->path, faults[i].sql);
    for (guint m = 0; m < G_N_ELEMENTS (modes); m++)
      assert_refused (fixture->path, modes[m], faults[i].what);
    g_assert_cmpint (
        read_number (fixture->path, "SELECT count(*) FROM documents"), ==, 1);
  }
}

#define ADD(path, func)                                                        \
  g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/migrate/read", test_read);
  ADD ("/migrate/write", test_write);
  ADD ("/migrate/checksums", test_checksums);
  ADD ("/migrate/no-commit", test_no_commit);
  ADD ("/migrate/rebuild", test_rebuild);
  ADD ("/migrate/refused", test_refused);
  return g_test_run ();
}
