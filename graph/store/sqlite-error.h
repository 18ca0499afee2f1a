/* SQLite's result codes as sentences that name the file. */
#ifndef ACTANT_SQLITE_ERROR_H
#define ACTANT_SQLITE_ERROR_H

#include <glib.h>
#include <sqlite3.h>

/* Sets @error from result code @rc of the last call on @db (nullable): the
   file is damaged or foreign (ACT_ERROR_STORE), or reading or writing failed
   (ACT_ERROR_IO). */
void act_sqlite_set_error (GError **error, sqlite3 *db, int rc,
                           const char *path);

#endif
