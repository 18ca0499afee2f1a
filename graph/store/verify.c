#include "store/sqlite-error.h"
#include "store/store-private.h"

#include <string.h>

char *
act_record_compute_hash (const ActRecord *record)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);

  g_checksum_update (sum, (const guchar *) record->name,
                     (gssize) strlen (record->name) + 1);
  g_checksum_update (sum, (const guchar *) record->text,
                     (gssize) record->text_length);
  return g_strdup (g_checksum_get_string (sum));
}

static gboolean
verify_pages (ActStore *store, GError **error)
{
  sqlite3_stmt *sql = NULL;
  gboolean sound = FALSE;
  int rc = sqlite3_prepare_v2 (store->db, "PRAGMA integrity_check(1)", -1, &sql,
                               NULL);

  if (rc == SQLITE_OK)
    rc = sqlite3_step (sql);
  if (rc != SQLITE_ROW)
    act_sqlite_set_error (error, store->db, rc, store->where);
  else {
    const char *text = (const char *) sqlite3_column_text (sql, 0);
    sound = text && g_str_equal (text, "ok");
    if (!sound)
      g_set_error (error, ACT_ERROR, ACT_ERROR_STORE,
                   "%s: damaged graph file: %s", store->where,
                   text ? text : "no answer from the integrity check");
  }
  sqlite3_finalize (sql);
  return sound;
}

/* Rows whose document is not there belong to nobody and would stay for ever. */
static gboolean
verify_rows (ActStore *store, GError **error)
{
  static const char *const tables[] = {"entities", "aliases", "mentions",
                                       "propositions", "checksums"};

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++) {
    g_autofree char *text = g_strdup_printf (
        "SELECT document FROM %s EXCEPT SELECT id FROM documents LIMIT 1",
        tables[i]);
    sqlite3_stmt *sql = NULL;
    int rc = sqlite3_prepare_v2 (store->db, text, -1, &sql, NULL);
    if (rc == SQLITE_OK)
      rc = sqlite3_step (sql);
    if (rc == SQLITE_ROW)
      g_set_error (error, ACT_ERROR, ACT_ERROR_STORE,
                   "%s: damaged graph file: rows of table %s belong to no "
                   "document",
                   store->where, tables[i]);
    else if (rc != SQLITE_DONE)
      act_sqlite_set_error (error, store->db, rc, store->where);
    sqlite3_finalize (sql);
    if (rc != SQLITE_DONE)
      return FALSE;
  }
  return TRUE;
}

static gboolean
verify_hash (const ActRecord *record, gpointer data, GError **error)
{
  g_autofree char *hash = act_record_compute_hash (record);
  const ActStore *store = data;

  if (g_str_equal (hash, record->hash))
    return TRUE;
  g_set_error (error, ACT_ERROR, ACT_ERROR_STORE,
               "%s: damaged graph file: the text of %s is not that of its hash "
               "%.12s",
               store->where, record->name, record->hash);
  return FALSE;
}

gboolean
act_store_verify (ActStore *store, GError **error)
{
  g_return_val_if_fail (store, FALSE);
  return verify_pages (store, error) && verify_rows (store, error) &&
         act_store_read (store, ACT_ORDER_HASH, verify_hash, store, error);
}
