/* The tables of a graph file, documented in docs/graph-file.md. */
#ifndef ACTANT_SCHEMA_H
#define ACTANT_SCHEMA_H

#include <glib.h>
#include <sqlite3.h>

/* "Actn", at byte 68 of the file. */
#define ACT_SCHEMA_APPLICATION 0x4163746e
/* user_version; goes up with every change of the tables. What becomes of older
   files then is a row in migrate.c. */
#define ACT_SCHEMA_VERSION 5

/** What a database is, as its header says. */
typedef struct {
  gint64 application, version;
  gboolean empty; /* no table at all */
} ActSchemaHeader;

/* These return SQLite's result code. */
int act_schema_read_header (sqlite3 *db, ActSchemaHeader *header);
/* Makes tables and views; within the caller's transaction. */
int act_schema_create (sqlite3 *db);
/* Drops all tables and views; within the caller's transaction. */
int act_schema_drop (sqlite3 *db);
/* SQLITE_CORRUPT when a table or index is not as act_schema_create () makes it
   or act_schema_check_code () finds fault. */
int act_schema_check (sqlite3 *db);
/* SQLITE_CORRUPT when there is a trigger: the file is not trusted to run code
   of its own. */
int act_schema_check_code (sqlite3 *db);
/* Brings other tables into the shape that act_schema_create () makes: rows are
   moved by the names of their columns, new columns get their default, unknown
   ones are left behind; within the caller's transaction. */
int act_schema_rebuild (sqlite3 *db);

#endif
