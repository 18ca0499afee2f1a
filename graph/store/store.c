#include "store/sqlite-error.h"
#include "store/store-private.h"

static const char *const statements[ACT_N_SQL] = {
    [ACT_SQL_CONTAINS] = "SELECT 1 FROM documents WHERE hash = ?1",
    [ACT_SQL_COUNT] = "SELECT count(*) FROM documents",
    [ACT_SQL_ADD_DOCUMENT] = "INSERT INTO documents VALUES"
                             " (NULL, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    [ACT_SQL_ADD_ENTITY] = "INSERT INTO entities VALUES"
                           " (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    [ACT_SQL_ADD_ALIAS] = "INSERT INTO aliases VALUES (?1, ?2, ?3, ?4)",
    [ACT_SQL_ADD_MENTION] = "INSERT INTO mentions VALUES"
                            " (?1, ?2, ?3, ?4, ?5, ?6)",
    [ACT_SQL_ADD_PROPOSITION] =
        "INSERT INTO propositions VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9,"
        " ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, "
        "?23)",
    [ACT_SQL_ADD_CHECKSUMS] = "INSERT INTO checksums VALUES"
                              " (?1, ?2, ?3, ?4, ?5, ?6)",
};

sqlite3_stmt *
act_store_get_sql (ActStore *store, ActSql which, GError **error)
{
  if (!store->sql[which]) {
    int rc = sqlite3_prepare_v3 (store->db, statements[which], -1,
                                 SQLITE_PREPARE_PERSISTENT, &store->sql[which],
                                 NULL);
    if (rc != SQLITE_OK) {
      act_sqlite_set_error (error, store->db, rc, store->where);
      return NULL;
    }
  }
  return store->sql[which];
}

gboolean
act_store_run (ActStore *store, sqlite3_stmt *statement, GError **error)
{
  int rc = sqlite3_step (statement);

  if (rc == SQLITE_DONE) {
    sqlite3_reset (statement);
    return TRUE;
  }
  act_sqlite_set_error (error, store->db, rc, store->where);
  sqlite3_reset (statement);
  return FALSE;
}

gboolean
act_store_check_writable (ActStore *store, GError **error)
{
  if (store->broken) {
    g_set_error (error, ACT_ERROR, ACT_ERROR_IO,
                 "%s: a write failed before; what was not committed is lost",
                 store->where);
    return FALSE;
  }
  if (!store->writable) {
    g_set_error (error, ACT_ERROR, ACT_ERROR_USAGE,
                 "%s: opened for reading only", store->where);
    return FALSE;
  }
  return TRUE;
}

void
act_store_break (ActStore *store)
{
  if (!sqlite3_get_autocommit (store->db))
    sqlite3_exec (store->db, "ROLLBACK", NULL, NULL, NULL);
  store->broken = TRUE;
}

gboolean
act_store_commit (ActStore *store, GError **error)
{
  int rc;

  g_return_val_if_fail (store, FALSE);
  if (!act_store_check_writable (store, error))
    return FALSE;
  rc = sqlite3_exec (store->db, "COMMIT", NULL, NULL, NULL);
  if (rc != SQLITE_OK) {
    act_sqlite_set_error (error, store->db, rc, store->where);
    act_store_break (store);
    return FALSE;
  }
  store->pending = 0;
  store->pending_size = 0;
  store->fresh = FALSE;
  store->committed = TRUE;
  if (act_store_begin (store, error))
    return TRUE;
  store->broken = TRUE;
  return FALSE;
}

gboolean
act_store_contains (ActStore *store, const char *hash)
{
  sqlite3_stmt *statement = act_store_get_sql (store, ACT_SQL_CONTAINS, NULL);
  gboolean found;

  if (!statement)
    return FALSE;
  sqlite3_bind_text (statement, 1, hash, -1, SQLITE_STATIC);
  found = sqlite3_step (statement) == SQLITE_ROW;
  sqlite3_reset (statement);
  sqlite3_clear_bindings (statement);
  return found;
}

guint64
act_store_count (ActStore *store)
{
  sqlite3_stmt *statement = act_store_get_sql (store, ACT_SQL_COUNT, NULL);
  guint64 count = 0;

  if (!statement)
    return 0;
  if (sqlite3_step (statement) == SQLITE_ROW)
    count = (guint64) sqlite3_column_int64 (statement, 0);
  sqlite3_reset (statement);
  return count;
}
