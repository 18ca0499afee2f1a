/* The inside of ActStore, for the files of store/. */
#ifndef ACTANT_STORE_PRIVATE_H
#define ACTANT_STORE_PRIVATE_H

#include <actant/graph.h>
#include <sqlite3.h>

typedef enum {
  ACT_SQL_CONTAINS,
  ACT_SQL_COUNT,
  ACT_SQL_ADD_DOCUMENT, /* the statements from here on are for writers */
  ACT_SQL_ADD_ENTITY,
  ACT_SQL_ADD_ALIAS,
  ACT_SQL_ADD_MENTION,
  ACT_SQL_ADD_PROPOSITION,
  ACT_SQL_ADD_CHECKSUMS,
  ACT_N_SQL
} ActSql;

/* @path: NULL in memory; @where: how messages call it. A store that may write
   is always within a transaction, so that no second writer comes between.
   @broken: a write failed, what was not committed is lost. @fresh: made by us
   and nothing committed yet. @committed: there was a commit. @version: that of
   the file as it was found. */
struct ActStore {
  sqlite3 *db;
  char *path, *where;
  ActStoreMode mode;
  gboolean writable, broken, fresh, committed;
  int version;
  guint pending;      /* documents since the last commit */
  gsize pending_size; /* and their bytes of text */
  sqlite3_stmt *sql[ACT_N_SQL];
};

/* The prepared statement, made on first use; NULL with @error. */
sqlite3_stmt *act_store_get_sql (ActStore *store, ActSql which, GError **error);
/* Runs a statement to its end and resets it. */
gboolean act_store_run (ActStore *store, sqlite3_stmt *statement,
                        GError **error);
/* FALSE when the store cannot take writes (read-only, broken). */
gboolean act_store_check_writable (ActStore *store, GError **error);
/* Gives up the batch after a failed write. */
void act_store_break (ActStore *store);
gboolean act_store_begin (ActStore *store, GError **error);

typedef enum { ACT_ORDER_HASH, ACT_ORDER_NAME } ActStoreOrder;

/* As act_store_foreach (), in the order of the hashes or of (name, hash). */
gboolean act_store_read (ActStore *store, ActStoreOrder order,
                         ActRecordFunc func, gpointer data, GError **error);

/* Computes the checksums of all documents, those of files that had none; one
   that cannot be read is left without. Returns SQLite's result code. */
int act_store_fill_checksums (sqlite3 *db);

/* The hash that a record of this name and text must have; (transfer full). */
char *act_record_compute_hash (const ActRecord *record);

#endif
