#include "records.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include "store/store-private.h"

/* ---- tools ---- */

typedef struct {
  char *folder, *path;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  (void) data;
  fixture->folder = g_dir_make_tmp ("actant-store-XXXXXX", NULL);
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

static ActStore *
open_store (const char *path, ActStoreMode mode)
{
  GError *error = NULL;
  ActStore *store = act_store_open (path, mode, &error);

  g_assert_no_error (error);
  g_assert_nonnull (store);
  return store;
}

/* Opening must fail with this code and a message that names the file and says
   @what. */
static void
assert_not_opened (const char *path, ActStoreMode mode, ActErrorCode code,
                   const char *what)
{
  GError *error = NULL;
  ActStore *store = act_store_open (path, mode, &error);

  g_assert_null (store);
  g_assert_error (error, ACT_ERROR, (int) code);
  g_assert_nonnull (strstr (error->message, path));
  g_assert_nonnull (strstr (error->message, what));
  g_error_free (error);
}

static void
add (ActStore *store, ActRecord *record)
{
  GError *error = NULL;

  act_store_add (store, record, &error);
  g_assert_no_error (error);
  act_record_free (record);
}

static void
commit (ActStore *store)
{
  GError *error = NULL;

  act_store_commit (store, &error);
  g_assert_no_error (error);
}

/* A graph file of the three records. */
static void
write_sample (const char *path)
{
  g_autoptr (ActStore) store = open_store (path, ACT_STORE_WRITE);

  add (store, test_record_strike ());
  add (store, test_record_talks ());
  add (store, test_record_nasty ());
  commit (store);
}

static void
run_sql (const char *path, const char *sql)
{
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (db);
}

static gboolean
count_record (const ActRecord *record, gpointer data, GError **error)
{
  guint *n = data;

  (void) record;
  (void) error;
  (*n)++;
  return TRUE;
}

static guint64
count_in (const char *path)
{
  g_autoptr (ActStore) store = open_store (path, ACT_STORE_READ);

  return act_store_count (store);
}

/* ---- sets of records ---- */

static gboolean
check_order (const ActRecord *record, gpointer data, GError **error)
{
  char **last = data;

  (void) error;
  g_assert_cmpstr (record->hash, >, *last ? *last : "");
  g_free (*last);
  *last = g_strdup (record->hash);
  return TRUE;
}

static void
test_memory (void)
{
  g_autoptr (ActStore) store = test_store_new ();
  g_autoptr (ActRecord) record = test_record_talks ();
  g_autofree char *last = NULL;
  GError *error = NULL;

  g_assert_cmpuint (act_store_count (store), ==, 3);
  g_assert_true (act_store_contains (store, record->hash));
  g_assert_false (act_store_contains (store, "no such hash"));
  act_store_foreach (store, check_order, &last, &error);
  g_assert_no_error (error);
  commit (store);
  g_assert_true (act_store_verify (store, &error));
  g_assert_no_error (error);
}

static void
test_idempotent (void)
{
  g_autoptr (ActStore) store = test_store_new ();

  add (store, test_record_strike ());
  add (store, test_record_nasty ());
  g_assert_cmpuint (act_store_count (store), ==, 3);
}

static void
assert_equal_strings (const char *const *a, const char *const *b, guint n)
{
  for (guint i = 0; i < n; i++)
    g_assert_cmpstr (a[i], ==, b[i]);
}

static void
assert_equal_entities (const ActRecord *a, const ActRecord *b)
{
  g_assert_cmpuint (a->entities->len, ==, b->entities->len);
  for (guint i = 0; i < a->entities->len; i++) {
    const ActLocalEntity *x = act_record_get_entity (a, i);
    const ActLocalEntity *y = act_record_get_entity (b, i);
    const char *const s[] = {x->label, x->wikidata, x->country};
    const char *const t[] = {y->label, y->wikidata, y->country};
    assert_equal_strings (s, t, G_N_ELEMENTS (s));
    g_assert_cmpint ((int) x->type, ==, (int) y->type);
    g_assert_cmpint ((int) x->gender, ==, (int) y->gender);
    g_assert_cmpint (x->named, ==, y->named);
    g_assert_cmpuint (x->aliases->len, ==, y->aliases->len);
    for (guint k = 0; k < x->aliases->len; k++)
      g_assert_cmpstr (x->aliases->pdata[k], ==, y->aliases->pdata[k]);
  }
}

static void
assert_equal_propositions (const ActRecord *a, const ActRecord *b)
{
  g_assert_cmpuint (a->propositions->len, ==, b->propositions->len);
  for (guint i = 0; i < a->propositions->len; i++) {
    const ActProposition *x = act_record_get_proposition (a, i);
    const ActProposition *y = act_record_get_proposition (b, i);
    const char *const s[] = {
        x->value,       x->relation_id, x->relation_label, x->relation_phrase,
        x->event_class, x->cue,         x->time,           x->date};
    const char *const t[] = {
        y->value,       y->relation_id, y->relation_label, y->relation_phrase,
        y->event_class, y->cue,         y->time,           y->date};
    assert_equal_strings (s, t, G_N_ELEMENTS (s));
    g_assert_cmpuint (x->subject, ==, y->subject);
    g_assert_cmpuint (x->object, ==, y->object);
    g_assert_cmpuint (x->source, ==, y->source);
    g_assert_cmpuint (x->place, ==, y->place);
    g_assert_cmpint ((int) x->value_type, ==, (int) y->value_type);
    g_assert_cmpint ((int) x->polarity, ==, (int) y->polarity);
    g_assert_cmpint ((int) x->modality, ==, (int) y->modality);
    g_assert_cmpint ((int) x->stance, ==, (int) y->stance);
    g_assert_cmpuint (x->confidence, ==, y->confidence);
    g_assert_true (act_span_equal (x->span, y->span));
    g_assert_true (act_span_equal (x->sentence, y->sentence));
  }
}

static gboolean
check_equal (const ActRecord *record, gpointer data, GError **error)
{
  ActRecord *originals[] = {test_record_strike (), test_record_talks (),
                            test_record_nasty ()};
  guint *n = data;

  (void) error;
  for (guint i = 0; i < G_N_ELEMENTS (originals); i++) {
    const ActRecord *it = originals[i];
    if (strcmp (it->hash, record->hash) == 0) {
      const char *const s[] = {it->name, it->uri,       it->title,  it->date,
                               it->text, it->publisher, it->network};
      const char *const t[] = {record->name,   record->uri,  record->title,
                               record->date,   record->text, record->publisher,
                               record->network};
      assert_equal_strings (s, t, G_N_ELEMENTS (s));
      assert_equal_entities (it, record);
      assert_equal_propositions (it, record);
      g_assert_cmpuint (it->mentions->len, ==, record->mentions->len);
      g_assert_true (memcmp (it->mentions->data, record->mentions->data,
                             it->mentions->len * sizeof (ActMention)) == 0);
      (*n)++;
    }
    act_record_free (originals[i]);
  }
  return TRUE;
}

static void
test_round_trip (Fixture *fixture, gconstpointer data)
{
  g_autoptr (ActStore) store = NULL;
  GError *error = NULL;
  guint n = 0;

  (void) data;
  write_sample (fixture->path);
  store = open_store (fixture->path, ACT_STORE_READ);
  act_store_foreach (store, check_equal, &n, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (n, ==, 3);
  act_store_verify (store, &error);
  g_assert_no_error (error);
}

static guint
retract (ActStore *store, const char *document)
{
  GError *error = NULL;
  guint removed = 99;

  act_store_retract (store, document, &removed, &error);
  g_assert_no_error (error);
  return removed;
}

static void
test_retract (void)
{
  g_autoptr (ActStore) store = test_store_new ();
  g_autoptr (ActRecord) record = test_record_nasty ();
  g_autofree char *prefix = g_strndup (record->hash, 10);
  g_autofree char *too_short = g_strndup (record->hash, 7);
  GError *error = NULL;

  g_assert_cmpuint (retract (store, "nobody"), ==, 0);
  g_assert_cmpuint (retract (store, too_short), ==, 0);
  g_assert_cmpuint (retract (store, prefix), ==, 1);
  g_assert_false (act_store_contains (store, record->hash));
  g_assert_cmpuint (retract (store, "strike"), ==, 1);
  g_assert_cmpuint (retract (store, "news/talks.txt"), ==, 1);
  g_assert_cmpuint (act_store_count (store), ==, 0);
  g_assert_true (act_store_verify (store, &error)); /* no row is left over */
  g_assert_no_error (error);
}

/* A name of several removes none; the address or the hash of one does, and an
   address that several were read from all of them. */
static void
test_retract_namesakes (void)
{
  static const char *const uris[] = {"a/index.html", "b/index.html",
                                     "c/index.html", "c/index.html"};
  g_autoptr (ActStore) store = open_store (NULL, ACT_STORE_NEW);
  GError *error = NULL;
  guint removed = 99;

  for (guint i = 0; i < G_N_ELEMENTS (uris); i++) {
    g_autofree char *text = g_strdup_printf ("Text %u.", i);
    ActRecord *record = test_record_new ("index", NULL, text);
    g_free (record->uri);
    record->uri = g_strdup (uris[i]);
    add (store, record);
  }
  g_assert_false (act_store_retract (store, "index", &removed, &error));
  g_assert_error (error, ACT_ERROR, ACT_ERROR_USAGE);
  g_assert_nonnull (strstr (error->message, "a/index.html ("));
  g_assert_nonnull (strstr (error->message, "b/index.html ("));
  g_clear_error (&error);
  g_assert_cmpuint (removed, ==, 0);
  g_assert_cmpuint (act_store_count (store), ==, 4);
  g_assert_cmpuint (retract (store, "a/index.html"), ==, 1);
  g_assert_cmpuint (retract (store, "c/index.html"), ==, 2);
  g_assert_cmpuint (retract (store, "index"), ==, 1);
}

static void
test_merge (void)
{
  g_autoptr (ActStore) store = open_store (NULL, ACT_STORE_NEW);
  g_autoptr (ActStore) other = test_store_new ();
  GError *error = NULL;

  add (store, test_record_talks ());
  for (guint i = 0; i < 2; i++) {
    act_store_merge (store, other, &error);
    g_assert_no_error (error);
    g_assert_cmpuint (act_store_count (store), ==, 3);
  }
  act_store_merge (store, store, &error);
  g_assert_no_error (error);
}

static void
test_bad_record (void)
{
  g_autoptr (ActStore) store = test_store_new ();
  g_autoptr (ActRecord) record = test_record_new ("bad", NULL, "Bad text.");
  GError *error = NULL;
  guint32 entity = act_record_add_entity (record, ACT_ENTITY_PERSON, "Bad");
  ActSpan outside = {4, 400};

  act_record_add_mention (record, entity, outside, ACT_MENTION_NAME);
  g_assert_false (act_store_add (store, record, &error));
  g_assert_error (error, ACT_ERROR, ACT_ERROR_STORE);
  g_clear_error (&error);
  g_array_set_size (record->mentions, 0);
  record->hash[0] = 'X';
  g_assert_false (act_store_add (store, record, &error));
  g_assert_error (error, ACT_ERROR, ACT_ERROR_STORE);
  g_clear_error (&error);
  g_assert_cmpuint (act_store_count (store), ==, 3);
  commit (store); /* a refused record does no harm to the others */
}

static void
test_prepared (void)
{
  g_autoptr (ActStore) store = open_store (NULL, ACT_STORE_NEW);
  ActRecord *records[] = {test_record_strike (), test_record_talks (),
                          test_record_nasty (), test_record_strike ()};
  ActRecord *bad = test_record_new ("bad", NULL, "Bad text.");
  ActPrepared *prepared;
  GError *error = NULL;
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (records); i++) {
    prepared = act_prepared_new (records[i]);
    g_assert_cmpstr (act_prepared_get_hash (prepared), ==, records[i]->hash);
    g_assert_true (act_store_add_prepared (store, prepared, &error));
    g_assert_no_error (error);
    act_prepared_free (prepared);
  }
  bad->hash[0] = 'X';
  prepared = act_prepared_new (bad);
  g_assert_false (act_store_add_prepared (store, prepared, &error));
  g_assert_error (error, ACT_ERROR, ACT_ERROR_STORE);
  g_clear_error (&error);
  act_prepared_free (prepared);
  commit (store);
  g_assert_cmpuint (act_store_count (store), ==, 3);
  act_store_foreach (store, check_equal, &n, &error); /* with checksums */
  g_assert_no_error (error);
  g_assert_cmpuint (n, ==, 3);
}

/* ---- modes ---- */

static void
test_new_replaces (Fixture *fixture, gconstpointer data)
{
  ActStore *store;

  (void) data;
  write_sample (fixture->path);
  store = open_store (fixture->path, ACT_STORE_NEW);
  add (store, test_record_talks ());
  act_store_free (store); /* no commit: as if nothing had been */
  g_assert_cmpuint (count_in (fixture->path), ==, 3);
  store = open_store (fixture->path, ACT_STORE_NEW);
  add (store, test_record_talks ());
  g_assert_cmpuint (count_in (fixture->path), ==, 3);
  commit (store);
  g_assert_cmpuint (count_in (fixture->path), ==, 1);
  act_store_free (store);
  g_assert_cmpuint (count_in (fixture->path), ==, 1);
  run_sql (fixture->path, "PRAGMA user_version = 77");
  store = open_store (fixture->path, ACT_STORE_NEW); /* any version */
  commit (store);
  act_store_free (store);
  g_assert_cmpuint (count_in (fixture->path), ==, 0);
}

static void
test_no_trace (Fixture *fixture, gconstpointer data)
{
  g_autofree char *log = g_strconcat (fixture->path, "-wal", NULL);
  ActStore *store = open_store (fixture->path, ACT_STORE_WRITE);

  (void) data;
  add (store, test_record_talks ());
  act_store_free (store);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
  write_sample (fixture->path);
  g_assert_true (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
  g_assert_false (g_file_test (log, G_FILE_TEST_EXISTS));
}

static void
test_read_only (Fixture *fixture, gconstpointer data)
{
  g_autoptr (ActRecord) record = test_record_new ("more", NULL, "More.");
  g_autoptr (ActStore) store = NULL;
  GError *error = NULL;

  (void) data;
  write_sample (fixture->path);
  store = open_store (fixture->path, ACT_STORE_READ);
  g_assert_false (act_store_add (store, record, &error));
  g_assert_error (error, ACT_ERROR, ACT_ERROR_USAGE);
  g_clear_error (&error);
  g_assert_false (act_store_commit (store, &error));
  g_assert_error (error, ACT_ERROR, ACT_ERROR_USAGE);
  g_clear_error (&error);
}

/* ---- files that are no good ---- */

static void
test_foreign (Fixture *fixture, gconstpointer data)
{
  g_autofree char *inside = g_build_filename (fixture->folder, "no", "x", NULL);
  ActStoreMode modes[] = {ACT_STORE_READ, ACT_STORE_WRITE, ACT_STORE_NEW};
  g_autofree char *content = NULL;

  (void) data;
  assert_not_opened (fixture->path, ACT_STORE_READ, ACT_ERROR_IO,
                     "No such file");
  assert_not_opened (fixture->folder, ACT_STORE_WRITE, ACT_ERROR_IO,
                     "not a file");
  assert_not_opened (inside, ACT_STORE_WRITE, ACT_ERROR_IO, "No such file");
  for (guint i = 0; i < G_N_ELEMENTS (modes); i++) {
    g_assert_true (
        g_file_set_contents (fixture->path, "Dear reader,\n", -1, NULL));
    assert_not_opened (fixture->path, modes[i], ACT_ERROR_STORE,
                       "not a graph file");
    g_assert_true (g_file_get_contents (fixture->path, &content, NULL, NULL));
    g_assert_cmpstr (content, ==, "Dear reader,\n");
    g_clear_pointer (&content, g_free);
    g_unlink (fixture->path);
    run_sql (fixture->path, "CREATE TABLE accounts (name)");
    assert_not_opened (fixture->path, modes[i], ACT_ERROR_STORE,
                       "another program");
    run_sql (fixture->path, "DROP TABLE accounts");
    g_unlink (fixture->path);
  }
  g_assert_true (g_file_set_contents (fixture->path, "", 0, NULL));
  assert_not_opened (fixture->path, ACT_STORE_READ, ACT_ERROR_STORE, "empty");
  write_sample (fixture->path); /* an empty file may become one */
  g_assert_cmpuint (count_in (fixture->path), ==, 3);
}

static void
test_other_version (Fixture *fixture, gconstpointer data)
{
  (void) data;
  write_sample (fixture->path);
  run_sql (fixture->path, "PRAGMA user_version = 99");
  assert_not_opened (fixture->path, ACT_STORE_READ, ACT_ERROR_STORE,
                     "version 99");
  assert_not_opened (fixture->path, ACT_STORE_WRITE, ACT_ERROR_STORE,
                     "version 99");
}

static void
test_other_schema (Fixture *fixture, gconstpointer data)
{
  (void) data;
  write_sample (fixture->path);
  run_sql (fixture->path, "CREATE TRIGGER t AFTER INSERT ON documents BEGIN"
                          " DELETE FROM documents; END");
  assert_not_opened (fixture->path, ACT_STORE_READ, ACT_ERROR_STORE, "damaged");
  assert_not_opened (fixture->path, ACT_STORE_WRITE, ACT_ERROR_STORE,
                     "damaged");
  run_sql (fixture->path, "DROP TRIGGER t; DROP TABLE mentions");
  assert_not_opened (fixture->path, ACT_STORE_READ, ACT_ERROR_STORE, "damaged");
}

/* However short a graph file is cut: an error that names it. */
static void
test_truncated (Fixture *fixture, gconstpointer data)
{
  g_autofree char *content = NULL;
  gsize length;

  (void) data;
  write_sample (fixture->path);
  g_assert_true (g_file_get_contents (fixture->path, &content, &length, NULL));
  for (gsize cut = 1; cut < length; cut += cut < 200 ? 37 : 1111) {
    GError *error = NULL;
    ActStore *store;
    g_assert_true (
        g_file_set_contents (fixture->path, content, (gssize) cut, NULL));
    store = act_store_open (fixture->path, ACT_STORE_READ, &error);
    if (store)
      act_store_verify (store, &error);
    g_assert_error (error, ACT_ERROR, ACT_ERROR_STORE);
    g_assert_nonnull (strstr (error->message, fixture->path));
    g_error_free (error);
    act_store_free (store);
  }
}

/* Bytes overwritten at random: never a crash, an error where it is noticed. */
static void
test_damaged (Fixture *fixture, gconstpointer data)
{
  g_autofree char *content = NULL;
  guint noticed = 0, n = 0;
  gsize length;

  (void) data;
  write_sample (fixture->path);
  g_assert_true (g_file_get_contents (fixture->path, &content, &length, NULL));
  for (guint round = 0; round < 150; round++) {
    g_autofree char *copy = g_memdup2 (content, length);
    GError *error = NULL;
    ActStore *store;
    for (guint i = 0; i < 12; i++)
      copy[g_test_rand_int_range (100, (gint32) length)] =
          (char) g_test_rand_int_range (0, 256);
    g_assert_true (
        g_file_set_contents (fixture->path, copy, (gssize) length, NULL));
    store = act_store_open (fixture->path, ACT_STORE_READ, &error);
    if (store && act_store_foreach (store, count_record, &n, &error))
      act_store_verify (store, &error);
    if (error)
      g_assert_nonnull (strstr (error->message, fixture->path));
    noticed += error != NULL;
    g_clear_error (&error);
    act_store_free (store);
  }
  g_assert_cmpuint (noticed, >, 50);
}

static void
test_bad_values (Fixture *fixture, gconstpointer data)
{
  static const char *const faults[] = {
      "UPDATE entities SET type = 99",
      "UPDATE entities SET type = -1",
      "UPDATE entities SET gender = 3",
      "UPDATE entities SET named = 2",
      "UPDATE entities SET label = ''",
      "UPDATE entities SET label = CAST(x'ff41' AS TEXT)",
      "UPDATE entities SET number = number + 1 WHERE number = 7",
      "UPDATE aliases SET entity = 4000000000",
      "UPDATE mentions SET entity = 1000",
      "UPDATE mentions SET first_byte = -5",
      "UPDATE mentions SET end_byte = 1000000",
      "UPDATE mentions SET kind = 3",
      "UPDATE propositions SET subject = 4294967295",
      "UPDATE propositions SET subject = -1",
      "UPDATE propositions SET object = 77 WHERE object IS NOT NULL",
      "UPDATE propositions SET modality = 6",
      "UPDATE propositions SET stance = 1000000",
      "UPDATE propositions SET polarity = 2",
      "UPDATE propositions SET relation_id = 'Drop Table'",
      "UPDATE propositions SET confidence = 1001",
      "UPDATE propositions SET end_byte = 99999",
      "UPDATE documents SET text = 'x'",
      "UPDATE documents SET text = CAST(x'610062' AS TEXT)",
  };
  g_autofree char *content = NULL;
  gsize length;

  (void) data;
  write_sample (fixture->path);
  g_assert_true (g_file_get_contents (fixture->path, &content, &length, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++) {
    g_autoptr (ActStore) store = NULL;
    GError *error = NULL;
    guint n = 0;
    g_file_set_contents (fixture->path, content, (gssize) length, NULL);
    run_sql (fixture->path, faults[i]);
    store = open_store (fixture->path, ACT_STORE_READ);
    g_assert_false (act_store_foreach (store, count_record, &n, &error));
    g_assert_error (error, ACT_ERROR, ACT_ERROR_STORE);
    g_assert_nonnull (strstr (error->message, fixture->path));
    g_clear_error (&error);
    g_assert_null (act_graph_resolve (store, &error));
    g_assert_error (error, ACT_ERROR, ACT_ERROR_STORE);
    g_clear_error (&error);
  }
}

static void
test_wrong_hash (Fixture *fixture, gconstpointer data)
{
  g_autoptr (ActStore) store = NULL;
  GError *error = NULL;

  (void) data;
  write_sample (fixture->path);
  run_sql (fixture->path, "UPDATE documents SET text = 'T' || substr(text, 2)"
                          " || 'more' WHERE name = 'talks'");
  store = open_store (fixture->path, ACT_STORE_READ);
  g_assert_false (act_store_verify (store, &error));
  g_assert_error (error, ACT_ERROR, ACT_ERROR_STORE);
  g_assert_nonnull (strstr (error->message, "talks"));
  g_clear_error (&error);
}

static void
test_orphans (Fixture *fixture, gconstpointer data)
{
  g_autoptr (ActStore) store = NULL;
  GError *error = NULL;

  (void) data;
  write_sample (fixture->path);
  run_sql (fixture->path, "DELETE FROM documents WHERE name = 'talks'");
  store = open_store (fixture->path, ACT_STORE_READ);
  g_assert_false (act_store_verify (store, &error));
  g_assert_error (error, ACT_ERROR, ACT_ERROR_STORE);
  g_clear_error (&error);
}

/* ---- other processes, other disasters ---- */

static void
test_second_writer (Fixture *fixture, gconstpointer data)
{
  g_autoptr (ActStore) first = NULL;

  (void) data;
  write_sample (fixture->path);
  first = open_store (fixture->path, ACT_STORE_WRITE);
  add (first, test_record_new ("more", NULL, "More to come."));
  assert_not_opened (fixture->path, ACT_STORE_WRITE, ACT_ERROR_IO,
                     "another process is writing");
  assert_not_opened (fixture->path, ACT_STORE_NEW, ACT_ERROR_IO,
                     "another process is writing");
  g_assert_cmpuint (count_in (fixture->path), ==, 3); /* readers may */
  commit (first);
  g_assert_cmpuint (count_in (fixture->path), ==, 4);
}

/* The child commits two documents, adds a third and waits to be killed. */
static void
run_child (const char *path, int ready)
{
  ActStore *store = open_store (path, ACT_STORE_WRITE);

  add (store, test_record_strike ());
  add (store, test_record_talks ());
  commit (store);
  add (store, test_record_nasty ());
  if (write (ready, "x", 1) == 1)
    for (;;)
      pause ();
  _exit (1);
}

static void
test_killed (Fixture *fixture, gconstpointer data)
{
  g_autoptr (ActStore) store = NULL;
  GError *error = NULL;
  int ends[2], status;
  char byte;
  pid_t child;

  (void) data;
  g_assert_cmpint (pipe (ends), ==, 0);
  child = fork ();
  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    run_child (fixture->path, ends[1]);
  g_assert_cmpint (read (ends[0], &byte, 1), ==, 1);
  kill (child, SIGKILL);
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  close (ends[0]);
  close (ends[1]);
  g_assert_cmpuint (count_in (fixture->path), ==, 2);
  store = open_store (fixture->path, ACT_STORE_WRITE);
  g_assert_true (act_store_verify (store, &error));
  add (store, test_record_strike ());
  add (store, test_record_nasty ()); /* goes on where it stopped */
  commit (store);
  g_assert_cmpuint (act_store_count (store), ==, 3);
}

static void
test_disk_full (Fixture *fixture, gconstpointer data)
{
  g_autoptr (ActStore) store = NULL;
  GError *error = NULL;
  guint added = 0;

  (void) data;
  write_sample (fixture->path);
  store = open_store (fixture->path, ACT_STORE_WRITE);
  sqlite3_exec (store->db, "PRAGMA max_page_count = 30", NULL, NULL, NULL);
  while (!error && added < 1000) {
    g_autofree char *name = g_strdup_printf ("more-%u", added++);
    g_autofree char *text = g_strnfill (2000, 'x');
    ActRecord *record = test_record_new (name, NULL, text);
    act_store_add (store, record, &error);
    act_record_free (record);
  }
  g_assert_error (error, ACT_ERROR, ACT_ERROR_IO);
  g_assert_nonnull (strstr (error->message, "no space left"));
  g_assert_nonnull (strstr (error->message, fixture->path));
  g_clear_error (&error);
  g_assert_false (act_store_commit (store, &error)); /* and it stays so */
  g_assert_error (error, ACT_ERROR, ACT_ERROR_IO);
  g_clear_error (&error);
  g_clear_pointer (&store, act_store_free);
  g_assert_cmpuint (count_in (fixture->path), ==, 3);
}

static void
add_many (ActStore *store, const char *prefix, guint n)
{
  for (guint i = 0; i < n; i++) {
    g_autofree char *name = g_strdup_printf ("%s-%u", prefix, i);
    add (store, test_record_new (name, NULL, name));
  }
}

/* A batch is a tenth part of a large file. */
static void
test_batches (Fixture *fixture, gconstpointer data)
{
  g_autoptr (ActStore) store = open_store (fixture->path, ACT_STORE_WRITE);

  (void) data;
  add_many (store, "first", 1999);
  g_assert_cmpuint (store->pending, ==, 1999);
  add_many (store, "next", 1);
  g_assert_cmpuint (store->pending, ==, 0);
  g_assert_cmpint (sqlite3_exec (store->db,
                                 "UPDATE documents SET id = 25000"
                                 " WHERE id = 2000",
                                 NULL, NULL, NULL),
                   ==, SQLITE_OK);
  add_many (store, "large", 2499);
  g_assert_cmpuint (store->pending, ==, 2499);
  add_many (store, "larger", 300);
  g_assert_cmpuint (store->pending, <, 300);
}

static void
test_views (Fixture *fixture, gconstpointer data)
{
  sqlite3 *db = NULL;
  sqlite3_stmt *row = NULL;

  (void) data;
  write_sample (fixture->path);
  g_assert_cmpint (sqlite3_open (fixture->path, &db), ==, SQLITE_OK);
  g_assert_cmpint (
      sqlite3_prepare_v2 (db,
                          "SELECT quotation, source, stance FROM statement"
                          " WHERE subject = 'Estova' AND stance = 'denies'",
                          -1, &row, NULL),
      ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_step (row), ==, SQLITE_ROW);
  g_assert_cmpstr ((const char *) sqlite3_column_text (row, 0), ==,
                   "Varga denied that Estova had hired strike-breakers");
  g_assert_cmpstr ((const char *) sqlite3_column_text (row, 1), ==,
                   "Ilona Varga");
  sqlite3_finalize (row);
  g_assert_cmpint (
      sqlite3_prepare_v2 (db,
                          "SELECT type, documents FROM actor WHERE label = "
                          "'Estova' ORDER BY documents",
                          -1, &row, NULL),
      ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_step (row), ==, SQLITE_ROW);
  g_assert_cmpstr ((const char *) sqlite3_column_text (row, 0), ==, "Place");
  g_assert_cmpint (sqlite3_column_int (row, 1), ==, 3);
  sqlite3_finalize (row);
  g_assert_cmpint (
      sqlite3_prepare_v2 (db,
                          "SELECT count(*) FROM mention WHERE document ="
                          " 'strike' AND entity = text",
                          -1, &row, NULL),
      ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_step (row), ==, SQLITE_ROW);
  g_assert_cmpint (sqlite3_column_int (row, 0), >=, 10);
  sqlite3_finalize (row);
  sqlite3_close (db);
}

#define ADD(path, func)                                                        \
  g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/memory", test_memory);
  g_test_add_func ("/store/idempotent", test_idempotent);
  g_test_add_func ("/store/retract", test_retract);
  g_test_add_func ("/store/retract-namesakes", test_retract_namesakes);
  g_test_add_func ("/store/merge", test_merge);
  g_test_add_func ("/store/bad-record", test_bad_record);
  g_test_add_func ("/store/prepared", test_prepared);
  ADD ("/store/round-trip", test_round_trip);
  ADD ("/store/new-replaces", test_new_replaces);
  ADD ("/store/no-trace", test_no_trace);
  ADD ("/store/read-only", test_read_only);
  ADD ("/store/foreign", test_foreign);
  ADD ("/store/other-version", test_other_version);
  ADD ("/store/other-schema", test_other_schema);
  ADD ("/store/truncated", test_truncated);
  ADD ("/store/damaged", test_damaged);
  ADD ("/store/bad-values", test_bad_values);
  ADD ("/store/wrong-hash", test_wrong_hash);
  ADD ("/store/orphans", test_orphans);
  ADD ("/store/second-writer", test_second_writer);
  ADD ("/store/killed", test_killed);
  ADD ("/store/disk-full", test_disk_full);
  ADD ("/store/batches", test_batches);
  ADD ("/store/views", test_views);
  return g_test_run ();
}
