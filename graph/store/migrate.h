/* Graph files of older versions. */
#ifndef ACTANT_MIGRATE_H
#define ACTANT_MIGRATE_H

#include <sqlite3.h>

/* The oldest version that can be brought up to date. */
#define ACT_MIGRATE_OLDEST 1

/* Brings the tables of @version to ACT_SCHEMA_VERSION, within the caller's
   transaction; returns SQLite's result code. */
int act_migrate (sqlite3 *db, int version);

/* The same for who may not write: *@db is closed and becomes a private copy on
   disk (SQLite's temporary folder) that is gone when it is closed; it is left
   as it was when this fails. */
int act_migrate_copy (sqlite3 **db, int version);

#endif
