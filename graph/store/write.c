#include "store/checksum.h"
#include "store/sqlite-error.h"
#include "store/store-private.h"

#include <string.h>

/* A batch: so much is lost at most when a build is killed, and so often does
   the disk make us wait. Hashes come in no order: each batch writes most pages
   of their index again, so batches grow with the file, or the cost of a
   document would. */
#define BATCH_DOCUMENTS 2000
#define BATCH_SHARE 10 /* or this part of the file's documents */
#define BATCH_BYTES (16u << 20)

/* Of documents that may be meant so many are told, by so many digits. */
#define MAX_TOLD 5
#define HASH_TOLD 12

static void
bind_string (sqlite3_stmt *statement, int column, const char *string)
{
  if (string)
    sqlite3_bind_text (statement, column, string, -1, SQLITE_STATIC);
  else
    sqlite3_bind_null (statement, column);
}

static void
bind_index (sqlite3_stmt *statement, int column, guint32 index)
{
  if (index != ACT_NONE)
    sqlite3_bind_int64 (statement, column, index);
  else
    sqlite3_bind_null (statement, column);
}

static gboolean
add_document (ActStore *store, const ActRecord *record, gint64 *id,
              GError **error)
{
  sqlite3_stmt *sql = act_store_get_sql (store, ACT_SQL_ADD_DOCUMENT, error);
  g_autoptr (GBytes) origin =
      record->origin ? act_origin_to_bytes (record->origin) : NULL;
  gboolean done;

  if (!sql)
    return FALSE;
  bind_string (sql, 1, record->hash);
  bind_string (sql, 2, record->name);
  bind_string (sql, 3, record->uri);
  bind_string (sql, 4, record->title);
  bind_string (sql, 5, record->date);
  bind_string (sql, 6, record->publisher);
  sqlite3_bind_text64 (sql, 7, record->text, record->text_length, SQLITE_STATIC,
                       SQLITE_UTF8);
  if (origin)
    sqlite3_bind_blob64 (sql, 8, g_bytes_get_data (origin, NULL),
                         g_bytes_get_size (origin), SQLITE_STATIC);
  else
    sqlite3_bind_null (sql, 8);
  bind_string (sql, 9, record->network);
  done = act_store_run (store, sql, error);
  sqlite3_clear_bindings (sql);
  *id = sqlite3_last_insert_rowid (store->db);
  return done;
}

static gboolean
add_aliases (ActStore *store, const ActLocalEntity *entity, gint64 document,
             guint number, GError **error)
{
  sqlite3_stmt *sql = act_store_get_sql (store, ACT_SQL_ADD_ALIAS, error);

  if (!sql)
    return FALSE;
  for (guint i = 0; i < entity->aliases->len; i++) {
    sqlite3_bind_int64 (sql, 1, document);
    sqlite3_bind_int64 (sql, 2, number);
    sqlite3_bind_int64 (sql, 3, i);
    bind_string (sql, 4, g_ptr_array_index (entity->aliases, i));
    if (!act_store_run (store, sql, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
add_entities (ActStore *store, const ActRecord *record, gint64 document,
              GError **error)
{
  sqlite3_stmt *sql = act_store_get_sql (store, ACT_SQL_ADD_ENTITY, error);

  if (!sql)
    return FALSE;
  for (guint i = 0; i < record->entities->len; i++) {
    const ActLocalEntity *entity = act_record_get_entity (record, i);
    sqlite3_bind_int64 (sql, 1, document);
    sqlite3_bind_int64 (sql, 2, i);
    bind_string (sql, 3, entity->label);
    sqlite3_bind_int (sql, 4, (int) entity->type);
    sqlite3_bind_int (sql, 5, (int) entity->gender);
    sqlite3_bind_int (sql, 6, entity->named != FALSE);
    bind_string (sql, 7, entity->wikidata);
    bind_string (sql, 8, entity->country);
    if (!act_store_run (store, sql, error) ||
        !add_aliases (store, entity, document, i, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
add_mentions (ActStore *store, const ActRecord *record, gint64 document,
              GError **error)
{
  sqlite3_stmt *sql = act_store_get_sql (store, ACT_SQL_ADD_MENTION, error);

  if (!sql)
    return FALSE;
  for (guint i = 0; i < record->mentions->len; i++) {
    const ActMention *mention =
        &g_array_index (record->mentions, ActMention, i);
    sqlite3_bind_int64 (sql, 1, document);
    sqlite3_bind_int64 (sql, 2, i);
    sqlite3_bind_int64 (sql, 3, mention->entity);
    sqlite3_bind_int64 (sql, 4, mention->span.begin);
    sqlite3_bind_int64 (sql, 5, mention->span.end);
    sqlite3_bind_int (sql, 6, (int) mention->kind);
    if (!act_store_run (store, sql, error))
      return FALSE;
  }
  return TRUE;
}

static void
bind_proposition (sqlite3_stmt *sql, const ActProposition *proposition)
{
  sqlite3_bind_int64 (sql, 3, proposition->subject);
  bind_index (sql, 4, proposition->object);
  sqlite3_bind_int (sql, 5, (int) proposition->value_type);
  bind_string (sql, 6, proposition->value);
  bind_string (sql, 7, proposition->relation_id);
  bind_string (sql, 8, proposition->relation_label);
  bind_string (sql, 9, proposition->relation_phrase);
  bind_string (sql, 10, proposition->event_class);
  sqlite3_bind_int (sql, 11, (int) proposition->polarity);
  sqlite3_bind_int (sql, 12, (int) proposition->modality);
  bind_index (sql, 13, proposition->source);
  sqlite3_bind_int (sql, 14, (int) proposition->stance);
  bind_string (sql, 15, proposition->cue);
  bind_string (sql, 16, proposition->time);
  bind_string (sql, 17, proposition->date);
  bind_index (sql, 18, proposition->place);
  sqlite3_bind_int (sql, 19, proposition->confidence);
  sqlite3_bind_int64 (sql, 20, proposition->sentence.begin);
  sqlite3_bind_int64 (sql, 21, proposition->sentence.end);
  sqlite3_bind_int64 (sql, 22, proposition->span.begin);
  sqlite3_bind_int64 (sql, 23, proposition->span.end);
}

static gboolean
add_propositions (ActStore *store, const ActRecord *record, gint64 document,
                  GError **error)
{
  sqlite3_stmt *sql = act_store_get_sql (store, ACT_SQL_ADD_PROPOSITION, error);

  if (!sql)
    return FALSE;
  for (guint i = 0; i < record->propositions->len; i++) {
    sqlite3_bind_int64 (sql, 1, document);
    sqlite3_bind_int64 (sql, 2, i);
    bind_proposition (sql, act_record_get_proposition (record, i));
    if (!act_store_run (store, sql, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
add_checksums (ActStore *store, const gint64 sums[ACT_N_SUM], gint64 document,
               GError **error)
{
  sqlite3_stmt *sql = act_store_get_sql (store, ACT_SQL_ADD_CHECKSUMS, error);

  if (!sql)
    return FALSE;
  sqlite3_bind_int64 (sql, 1, document);
  for (int i = 0; i < ACT_N_SUM; i++)
    sqlite3_bind_int64 (sql, i + 2, sums[i]);
  return act_store_run (store, sql, error);
}

/* What act_record_check () leaves to the owner of the key. */
static gboolean
check_key (const ActRecord *record, GError **error)
{
  if (!record->hash || strlen (record->hash) != 64 ||
      strspn (record->hash, "0123456789abcdef") != 64) {
    g_set_error (error, ACT_ERROR, ACT_ERROR_STORE,
                 "%s: the hash is not of 64 hex digits",
                 record->name ? record->name : "record");
    return FALSE;
  }
  if (!record->name || !record->text ||
      record->text_length > ACT_DOCUMENT_MAX_BYTES) {
    g_set_error (error, ACT_ERROR, ACT_ERROR_STORE,
                 "document %.12s: no name, no text or a text that is too long",
                 record->hash);
    return FALSE;
  }
  return TRUE;
}

/* A new file may be committed only by its owner, who knows when there is
   enough of it to replace what was there. */
static gboolean
is_batch_full (const ActStore *store, gint64 documents)
{
  return (store->pending >= MAX (BATCH_DOCUMENTS, documents / BATCH_SHARE) ||
          store->pending_size >= BATCH_BYTES) &&
         (store->mode == ACT_STORE_WRITE || store->committed);
}

static gboolean
write_record (ActStore *store, const ActRecord *record,
              const gint64 sums[ACT_N_SUM], GError **error)
{
  gint64 document;

  if (!add_document (store, record, &document, error) ||
      !add_entities (store, record, document, error) ||
      !add_mentions (store, record, document, error) ||
      !add_propositions (store, record, document, error) ||
      !add_checksums (store, sums, document, error)) {
    act_store_break (store);
    return FALSE;
  }
  store->pending++;
  store->pending_size += record->text_length;
  /* Documents are numbered as they come. */
  return is_batch_full (store, document) ? act_store_commit (store, error)
                                         : TRUE;
}

gboolean
act_store_add (ActStore *store, const ActRecord *record, GError **error)
{
  gint64 sums[ACT_N_SUM];

  g_return_val_if_fail (store && record, FALSE);
  if (!act_store_check_writable (store, error) || !check_key (record, error) ||
      !act_record_check (record, error))
    return FALSE;
  if (act_store_contains (store, record->hash))
    return TRUE;
  act_checksum_record (record, sums);
  return write_record (store, record, sums, error);
}

/* @fault: NULL when nothing is wrong with the record. */
struct ActPrepared {
  ActRecord *record;
  gint64 sums[ACT_N_SUM];
  GError *fault;
};

ActPrepared *
act_prepared_new (ActRecord *record)
{
  ActPrepared *prepared;

  g_return_val_if_fail (record, NULL);
  prepared = g_new0 (ActPrepared, 1);
  prepared->record = record;
  if (check_key (record, &prepared->fault) &&
      act_record_check (record, &prepared->fault))
    act_checksum_record (record, prepared->sums);
  return prepared;
}

void
act_prepared_free (ActPrepared *prepared)
{
  if (!prepared)
    return;
  act_record_free (prepared->record);
  g_clear_error (&prepared->fault);
  g_free (prepared);
}

const char *
act_prepared_get_hash (const ActPrepared *prepared)
{
  g_return_val_if_fail (prepared, NULL);
  return prepared->record->hash;
}

gboolean
act_store_add_prepared (ActStore *store, const ActPrepared *prepared,
                        GError **error)
{
  g_return_val_if_fail (store && prepared, FALSE);
  if (!act_store_check_writable (store, error))
    return FALSE;
  if (prepared->fault) {
    g_propagate_error (error, g_error_copy (prepared->fault));
    return FALSE;
  }
  return act_store_contains (store, prepared->record->hash) ||
         write_record (store, prepared->record, prepared->sums, error);
}

static gboolean
add_record (const ActRecord *record, gpointer data, GError **error)
{
  return act_store_add (data, record, error);
}

gboolean
act_store_merge (ActStore *store, ActStore *other, GError **error)
{
  g_return_val_if_fail (store && other, FALSE);
  if (store == other)
    return TRUE;
  return act_store_foreach (other, add_record, store, error);
}

/* Whether @document can be the beginning of a hash. */
static gboolean
is_hash_prefix (const char *document)
{
  gsize length = strlen (document);

  return length >= 8 && length <= 64 &&
         strspn (document, "0123456789abcdef") == length;
}

/** Documents that are called something. @ids: of gint64; @who: URI and hash of
    each, for a message; @meant: so many have it as their URI */
typedef struct {
  GArray *ids;
  GString *who;
  guint meant;
} Called;

static void
add_called (Called *called, sqlite3_stmt *row)
{
  gint64 id = sqlite3_column_int64 (row, 0);
  const char *uri = (const char *) sqlite3_column_text (row, 1);
  const char *hash = (const char *) sqlite3_column_text (row, 2);

  if (called->ids->len < MAX_TOLD)
    g_string_append_printf (called->who, "%s%s%s%.*s%s",
                            called->ids->len > 0 ? ", " : "", uri ? uri : "",
                            uri ? " (" : "", HASH_TOLD, hash, uri ? ")" : "");
  g_array_append_val (called->ids, id);
  if (sqlite3_column_int (row, 3))
    called->meant++;
}

static gboolean
list_called (ActStore *store, const char *document, Called *called,
             GError **error)
{
  g_autofree char *last = g_strconcat (document, "g", NULL);
  sqlite3_stmt *sql = NULL;
  int rc = sqlite3_prepare_v2 (
      store->db,
      is_hash_prefix (document)
          ? "SELECT id, uri, hash, uri IS ?1 FROM documents"
            " WHERE name = ?1 OR uri = ?1 OR (hash >= ?1 AND hash < ?2)"
            " ORDER BY hash"
          : "SELECT id, uri, hash, uri IS ?1 FROM documents"
            " WHERE name = ?1 OR uri = ?1 ORDER BY hash",
      -1, &sql, NULL);

  if (rc == SQLITE_OK) {
    sqlite3_bind_text (sql, 1, document, -1, SQLITE_STATIC);
    sqlite3_bind_text (sql, 2, last, -1, SQLITE_STATIC);
    while ((rc = sqlite3_step (sql)) == SQLITE_ROW)
      add_called (called, sql);
  }
  sqlite3_finalize (sql);
  if (rc == SQLITE_DONE)
    return TRUE;
  act_sqlite_set_error (error, store->db, rc, store->where);
  return FALSE;
}

/* All that were read from one address may go together, but a name or the
   beginning of a hash must say which document is meant. */
static gboolean
find_called (ActStore *store, const char *document, GArray *ids, GError **error)
{
  g_autoptr (GString) who = g_string_new (NULL);
  Called called = {ids, who, 0};

  if (!list_called (store, document, &called, error))
    return FALSE;
  if (ids->len <= 1 || called.meant == ids->len)
    return TRUE;
  if (ids->len > MAX_TOLD)
    g_string_append_printf (who, " and %u more", ids->len - MAX_TOLD);
  g_set_error (error, ACT_ERROR, ACT_ERROR_USAGE,
               "%s: '%s' may be %s; say which by its address or hash",
               store->where, document, who->str);
  return FALSE;
}

static gboolean
remove_document (ActStore *store, gint64 id, GError **error)
{
  static const char *const tables[] = {"checksums", "propositions",
                                       "mentions",  "aliases",
                                       "entities",  "documents"};

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++) {
    g_autofree char *sql = g_strdup_printf (
        "DELETE FROM %s WHERE %s = %" G_GINT64_FORMAT, tables[i],
        g_str_equal (tables[i], "documents") ? "id" : "document", id);
    int rc = sqlite3_exec (store->db, sql, NULL, NULL, NULL);
    if (rc != SQLITE_OK) {
      act_sqlite_set_error (error, store->db, rc, store->where);
      return FALSE;
    }
  }
  return TRUE;
}

gboolean
act_store_retract (ActStore *store, const char *document, guint *removed,
                   GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  g_return_val_if_fail (store && document, FALSE);
  if (removed)
    *removed = 0;
  if (!act_store_check_writable (store, error) ||
      !find_called (store, document, ids, error))
    return FALSE;
  for (guint i = 0; i < ids->len; i++)
    if (!remove_document (store, g_array_index (ids, gint64, i), error)) {
      act_store_break (store);
      return FALSE;
    }
  if (removed)
    *removed = ids->len;
  return TRUE;
}
