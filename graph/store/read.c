#include "store/checksum.h"
#include "store/sqlite-error.h"
#include "store/store-private.h"

#include <string.h>

/* The statements of one pass over the records; a pass has its own, so that
   several can be under way. @where: how messages call the file; @ids: all
   documents in order; @id: the one that is being read. */
typedef struct {
  sqlite3 *db;
  const char *where;
  GArray *ids; /* of gint64 */
  sqlite3_stmt *document, *entities, *aliases, *mentions, *propositions;
  sqlite3_stmt *checksums;
  gint64 id;
  GError **error;
} Reader;

static gboolean
fail (Reader *reader, const char *what)
{
  g_set_error (reader->error, ACT_ERROR, ACT_ERROR_STORE,
               "%s: damaged graph file: document number %" G_GINT64_FORMAT
               " %s",
               reader->where, reader->id, what);
  return FALSE;
}

static gboolean
prepare (Reader *reader, const char *sql, sqlite3_stmt **statement)
{
  int rc = sqlite3_prepare_v2 (reader->db, sql, -1, statement, NULL);

  if (rc == SQLITE_OK)
    return TRUE;
  act_sqlite_set_error (reader->error, reader->db, rc, reader->where);
  return FALSE;
}

/* The documents in their order; the texts stay out of the sort. */
static gboolean
list_documents (Reader *reader, ActStoreOrder order)
{
  sqlite3_stmt *row = NULL;
  int rc = SQLITE_ERROR;

  reader->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  if (!prepare (reader,
                order == ACT_ORDER_HASH
                    ? "SELECT id FROM documents ORDER BY hash"
                    : "SELECT id FROM documents ORDER BY name, hash",
                &row))
    return FALSE;
  while ((rc = sqlite3_step (row)) == SQLITE_ROW) {
    gint64 id = sqlite3_column_int64 (row, 0);
    g_array_append_val (reader->ids, id);
  }
  sqlite3_finalize (row);
  if (rc == SQLITE_DONE)
    return TRUE;
  act_sqlite_set_error (reader->error, reader->db, rc, reader->where);
  return FALSE;
}

static gboolean
open_reader (Reader *reader, ActStoreOrder order)
{
  return list_documents (reader, order) &&
         prepare (reader,
                  "SELECT id, hash, name, uri, title, date, publisher, text,"
                  " origin, network FROM documents WHERE id = ?1",
                  &reader->document) &&
         prepare (reader,
                  "SELECT number, label, type, gender, named, wikidata, country"
                  " FROM entities WHERE document = ?1 ORDER BY number",
                  &reader->entities) &&
         prepare (reader,
                  "SELECT entity, number, text FROM aliases WHERE document = ?1"
                  " ORDER BY entity, number",
                  &reader->aliases) &&
         prepare (reader,
                  "SELECT number, entity, first_byte, end_byte, kind"
                  " FROM mentions WHERE document = ?1 ORDER BY number",
                  &reader->mentions) &&
         prepare (reader,
                  "SELECT number, subject, object, value_type, value,"
                  " relation_id, relation_label, relation_phrase, event_class,"
                  " polarity, modality, source, stance, cue, time, date, place,"
                  " confidence, sentence_first_byte, sentence_end_byte,"
                  " first_byte, end_byte"
                  " FROM propositions WHERE document = ?1 ORDER BY number",
                  &reader->propositions) &&
         prepare (reader, "SELECT * FROM checksums WHERE document = ?1",
                  &reader->checksums);
}

static void
close_reader (Reader *reader)
{
  g_clear_pointer (&reader->ids, g_array_unref);
  sqlite3_finalize (reader->document);
  sqlite3_finalize (reader->entities);
  sqlite3_finalize (reader->aliases);
  sqlite3_finalize (reader->mentions);
  sqlite3_finalize (reader->propositions);
  sqlite3_finalize (reader->checksums);
}

/* Takes a string that may be NULL; FALSE when it is not clean text. */
static gboolean
take_string (sqlite3_stmt *row, int column, char **out)
{
  const char *text = (const char *) sqlite3_column_text (row, column);
  gsize length = (gsize) sqlite3_column_bytes (row, column);

  if (!text)
    return TRUE;
  if (!g_utf8_validate_len (text, length, NULL))
    return FALSE;
  *out = g_strndup (text, length);
  return TRUE;
}

/* The same for a string of a statement, which the record keeps. */
static gboolean
keep_string (sqlite3_stmt *row, int column, ActRecord *record, const char **out)
{
  const char *text = (const char *) sqlite3_column_text (row, column);
  gsize length = (gsize) sqlite3_column_bytes (row, column);

  *out = act_record_keep (record, text);
  return !text || g_utf8_validate_len (text, length, NULL);
}

/* A number in 0..@limit; NULL stands for ACT_NONE where that is allowed. */
static gboolean
take_number (sqlite3_stmt *row, int column, gint64 limit, guint32 *out)
{
  gint64 number = sqlite3_column_int64 (row, column);

  *out = (guint32) number;
  return number >= 0 && number <= limit;
}

static gboolean
take_index (sqlite3_stmt *row, int column, guint32 *out)
{
  *out = ACT_NONE;
  return sqlite3_column_type (row, column) == SQLITE_NULL ||
         take_number (row, column, ACT_NONE - 1, out);
}

static gboolean
read_document (Reader *reader, ActRecord *record)
{
  sqlite3_stmt *row = reader->document;

  if (!take_string (row, 1, &record->hash) ||
      !take_string (row, 2, &record->name) ||
      !take_string (row, 3, &record->uri) ||
      !take_string (row, 4, &record->title) ||
      !take_string (row, 5, &record->date) ||
      !take_string (row, 6, &record->publisher) ||
      !take_string (row, 7, &record->text) ||
      !take_string (row, 9, &record->network) || !record->hash ||
      !record->name || !record->text)
    return fail (reader, "has metadata that is not text");
  record->text_length = strlen (record->text);
  if (sqlite3_column_type (row, 8) != SQLITE_NULL) {
    const void *bytes = sqlite3_column_blob (row, 8);
    record->origin = act_origin_from_bytes (
        bytes, (gsize) sqlite3_column_bytes (row, 8), record->text_length);
    if (!record->origin)
      return fail (reader, "has a bad origin");
  }
  return TRUE;
}

static gboolean
read_entity (Reader *reader, ActRecord *record)
{
  sqlite3_stmt *row = reader->entities;
  guint32 number, type, gender, named, index;
  ActLocalEntity *entity;

  index = act_record_add_entity (record, ACT_ENTITY_OTHER, NULL);
  entity = act_record_get_entity (record, index);
  if (!take_number (row, 0, G_MAXUINT32, &number) || number != index ||
      !take_string (row, 1, &entity->label) ||
      !take_number (row, 2, ACT_N_ENTITY_TYPE - 1, &type) ||
      !take_number (row, 3, ACT_GENDER_FEMALE, &gender) ||
      !take_number (row, 4, 1, &named) ||
      !take_string (row, 5, &entity->wikidata) ||
      !take_string (row, 6, &entity->country))
    return fail (reader, "has a bad entity");
  entity->type = (ActEntityType) type;
  entity->gender = (ActGender) gender;
  entity->named = named != 0;
  return TRUE;
}

static gboolean
read_alias (Reader *reader, ActRecord *record)
{
  sqlite3_stmt *row = reader->aliases;
  char *text = NULL;
  guint32 entity, number;
  GPtrArray *aliases;

  if (!take_number (row, 0, (gint64) record->entities->len - 1, &entity))
    return fail (reader, "has a bad alias");
  aliases = act_record_get_entity (record, entity)->aliases;
  if (!take_number (row, 1, G_MAXUINT32, &number) || number != aliases->len ||
      !take_string (row, 2, &text) || !text)
    return fail (reader, "has a bad alias");
  g_ptr_array_add (aliases, text);
  return TRUE;
}

static gboolean
read_mention (Reader *reader, ActRecord *record)
{
  sqlite3_stmt *row = reader->mentions;
  guint32 number, entity, kind;
  ActSpan span;

  if (!take_number (row, 0, G_MAXUINT32, &number) ||
      number != record->mentions->len ||
      !take_number (row, 1, G_MAXUINT32, &entity) ||
      !take_number (row, 2, G_MAXUINT32, &span.begin) ||
      !take_number (row, 3, G_MAXUINT32, &span.end) ||
      !take_number (row, 4, ACT_MENTION_PRONOUN, &kind))
    return fail (reader, "has a bad mention");
  act_record_add_mention (record, entity, span, (ActMentionKind) kind);
  return TRUE;
}

static gboolean
keep_proposition_strings (sqlite3_stmt *row, ActRecord *record,
                          ActProposition *proposition)
{
  return keep_string (row, 4, record, &proposition->value) &&
         keep_string (row, 5, record, &proposition->relation_id) &&
         keep_string (row, 6, record, &proposition->relation_label) &&
         keep_string (row, 7, record, &proposition->relation_phrase) &&
         keep_string (row, 8, record, &proposition->event_class) &&
         keep_string (row, 13, record, &proposition->cue) &&
         keep_string (row, 14, record, &proposition->time) &&
         keep_string (row, 15, record, &proposition->date);
}

static gboolean
read_proposition (Reader *reader, ActRecord *record)
{
  sqlite3_stmt *row = reader->propositions;
  guint32 index = act_record_add_proposition (record);
  ActProposition *proposition = act_record_get_proposition (record, index);
  guint32 number, value_type, polarity, modality, stance, confidence;

  if (!take_number (row, 0, G_MAXUINT32, &number) || number != index ||
      !keep_proposition_strings (row, record, proposition) ||
      !take_index (row, 1, &proposition->subject) ||
      !take_index (row, 2, &proposition->object) ||
      !take_number (row, 3, ACT_VALUE_TEXT, &value_type) ||
      !take_number (row, 9, ACT_NEGATIVE, &polarity) ||
      !take_number (row, 10, ACT_N_MODALITY - 1, &modality) ||
      !take_index (row, 11, &proposition->source) ||
      !take_number (row, 12, ACT_N_STANCE - 1, &stance) ||
      !take_index (row, 16, &proposition->place) ||
      !take_number (row, 17, 1000, &confidence) ||
      !take_number (row, 18, G_MAXUINT32, &proposition->sentence.begin) ||
      !take_number (row, 19, G_MAXUINT32, &proposition->sentence.end) ||
      !take_number (row, 20, G_MAXUINT32, &proposition->span.begin) ||
      !take_number (row, 21, G_MAXUINT32, &proposition->span.end))
    return fail (reader, "has a bad proposition");
  proposition->value_type = (ActValueType) value_type;
  proposition->polarity = (ActPolarity) polarity;
  proposition->modality = (ActModality) modality;
  proposition->stance = (ActStance) stance;
  proposition->confidence = (guint16) confidence;
  return TRUE;
}

/* All rows of one kind that belong to the document. */
static gboolean
read_rows (Reader *reader, sqlite3_stmt *rows, ActRecord *record,
           gboolean (*read_row) (Reader *, ActRecord *))
{
  int rc;

  sqlite3_reset (rows);
  sqlite3_bind_int64 (rows, 1, reader->id);
  while ((rc = sqlite3_step (rows)) == SQLITE_ROW)
    if (!read_row (reader, record))
      return FALSE;
  sqlite3_reset (rows);
  if (rc == SQLITE_DONE)
    return TRUE;
  act_sqlite_set_error (reader->error, reader->db, rc, reader->where);
  return FALSE;
}

static gboolean
read_record (Reader *reader, ActRecord *record)
{
  GError *fault = NULL;

  if (!read_rows (reader, reader->document, record, read_document) ||
      !read_rows (reader, reader->entities, record, read_entity) ||
      !read_rows (reader, reader->aliases, record, read_alias) ||
      !read_rows (reader, reader->mentions, record, read_mention) ||
      !read_rows (reader, reader->propositions, record, read_proposition))
    return FALSE;
  if (!record->hash)
    return fail (reader, "is listed but not there");
  if (act_record_check (record, &fault))
    return TRUE;
  g_set_error (reader->error, ACT_ERROR, ACT_ERROR_STORE,
               "%s: damaged graph file: %s", reader->where, fault->message);
  g_error_free (fault);
  return FALSE;
}

/* Has anything been changed since the document was added? */
static gboolean
check_sums (Reader *reader, const ActRecord *record)
{
  sqlite3_stmt *row = reader->checksums;
  gint64 there[ACT_N_SUM], right[ACT_N_SUM];
  g_autofree char *differences = NULL;
  int rc;

  sqlite3_reset (row);
  sqlite3_bind_int64 (row, 1, reader->id);
  rc = sqlite3_step (row);
  for (int i = 0; i < ACT_N_SUM; i++)
    there[i] = rc == SQLITE_ROW ? sqlite3_column_int64 (row, i + 1) : 0;
  sqlite3_reset (row);
  if (rc == SQLITE_DONE) {
    g_set_error (reader->error, ACT_ERROR, ACT_ERROR_STORE,
                 "%s: damaged graph file: %s has no checksums", reader->where,
                 record->name);
    return FALSE;
  }
  if (rc != SQLITE_ROW) {
    act_sqlite_set_error (reader->error, reader->db, rc, reader->where);
    return FALSE;
  }
  act_checksum_record (record, right);
  differences = act_checksum_compare (there, right);
  if (!differences)
    return TRUE;
  g_set_error (reader->error, ACT_ERROR, ACT_ERROR_STORE,
               "%s: damaged graph file: %s is not as it was added (%s do not "
               "have their checksum)",
               reader->where, record->name, differences);
  return FALSE;
}

static gboolean
read_all (Reader *reader, ActRecordFunc func, gpointer data)
{
  for (guint i = 0; i < reader->ids->len; i++) {
    g_autoptr (ActRecord) record = act_record_new_empty ();
    reader->id = g_array_index (reader->ids, gint64, i);
    if (!read_record (reader, record) || !check_sums (reader, record) ||
        !func (record, data, reader->error))
      return FALSE;
  }
  return TRUE;
}

gboolean
act_store_read (ActStore *store, ActStoreOrder order, ActRecordFunc func,
                gpointer data, GError **error)
{
  Reader reader = {.db = store->db, .where = store->where, .error = error};
  /* One transaction: a writer elsewhere does not show half-way through. */
  gboolean alone = sqlite3_get_autocommit (store->db) != 0;
  gboolean done;

  if (alone)
    sqlite3_exec (store->db, "BEGIN", NULL, NULL, NULL);
  done = open_reader (&reader, order) && read_all (&reader, func, data);
  close_reader (&reader);
  if (alone)
    sqlite3_exec (store->db, "COMMIT", NULL, NULL, NULL);
  return done;
}

int
act_store_fill_checksums (sqlite3 *db)
{
  Reader reader = {.db = db, .where = "graph"};
  sqlite3_stmt *sql = NULL;
  int rc = sqlite3_prepare_v2 (
      db, "INSERT INTO checksums VALUES (?1, ?2, ?3, ?4, ?5, ?6)", -1, &sql,
      NULL);

  if (rc == SQLITE_OK && !open_reader (&reader, ACT_ORDER_HASH))
    rc = sqlite3_extended_errcode (db);
  for (guint i = 0; rc == SQLITE_OK && i < reader.ids->len; i++) {
    g_autoptr (ActRecord) record = act_record_new_empty ();
    gint64 sums[ACT_N_SUM];
    reader.id = g_array_index (reader.ids, gint64, i);
    if (!read_record (&reader, record))
      continue; /* who reads it is told what is wrong with it */
    act_checksum_record (record, sums);
    sqlite3_bind_int64 (sql, 1, reader.id);
    for (int k = 0; k < ACT_N_SUM; k++)
      sqlite3_bind_int64 (sql, k + 2, sums[k]);
    rc = sqlite3_step (sql) == SQLITE_DONE ? sqlite3_reset (sql)
                                           : sqlite3_extended_errcode (db);
  }
  sqlite3_finalize (sql);
  close_reader (&reader);
  return rc;
}

gboolean
act_store_foreach (ActStore *store, ActRecordFunc func, gpointer data,
                   GError **error)
{
  g_return_val_if_fail (store && func, FALSE);
  return act_store_read (store, ACT_ORDER_HASH, func, data, error);
}
