/* The tables of a graph file, documented in docs/graph-file.md. */
#ifndef ACTANT_SCHEMA_H
#define ACTANT_SCHEMA_H

#include <glib.h>
#include <sqlite3.h>

/* "Actn", at byte 68 of the file. */
#define ACT_SCHEMA_APPLICATION 0x4163746e
/* user_version; goes up with every change that an older program cannot read. */
#define ACT_SCHEMA_VERSION 1

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
/* SQLITE_CORRUPT when a table is not as act_schema_create () makes it or there
   is a trigger: the file is not trusted to run code of its own. */
int act_schema_check (sqlite3 *db);

#endif
