#include "store/sqlite-error.h"

#include <actant/error.h>
#include <errno.h>

static void
set_system_error (GError **error, sqlite3 *db, const char *path)
{
  int number = db ? sqlite3_system_errno (db) : 0;

  if (number == ENOSPC)
    g_set_error (error, ACT_ERROR, ACT_ERROR_IO,
                 "%s: no space left on the disk", path);
  else if (number != 0)
    g_set_error (error, ACT_ERROR, ACT_ERROR_IO, "%s: %s", path,
                 g_strerror (number));
  else
    g_set_error (error, ACT_ERROR, ACT_ERROR_IO, "%s: %s", path,
                 db ? sqlite3_errmsg (db) : "cannot be opened");
}

void
act_sqlite_set_error (GError **error, sqlite3 *db, int rc, const char *path)
{
  if (rc == SQLITE_IOERR_SHORT_READ)
    rc = SQLITE_CORRUPT;
  if (rc == SQLITE_READONLY_ROLLBACK || rc == SQLITE_READONLY_RECOVERY) {
    g_set_error (error, ACT_ERROR, ACT_ERROR_IO,
                 "%s: a write was interrupted and has to be undone, but there "
                 "is no permission to write",
                 path);
    return;
  }
  switch (rc & 0xff) {
  case SQLITE_NOTADB:
    g_set_error (error, ACT_ERROR, ACT_ERROR_STORE, "%s: not a graph file",
                 path);
    break;
  case SQLITE_CORRUPT:
  case SQLITE_SCHEMA:
  case SQLITE_CONSTRAINT:
  case SQLITE_MISMATCH:
  case SQLITE_ERROR:
    g_set_error (error, ACT_ERROR, ACT_ERROR_STORE,
                 "%s: truncated or damaged graph file (%s)", path,
                 db && sqlite3_errcode (db) != SQLITE_OK ? sqlite3_errmsg (db)
                                                         : sqlite3_errstr (rc));
    break;
  case SQLITE_FULL:
    g_set_error (error, ACT_ERROR, ACT_ERROR_IO,
                 "%s: no space left on the disk", path);
    break;
  case SQLITE_BUSY:
  case SQLITE_LOCKED:
    g_set_error (error, ACT_ERROR, ACT_ERROR_IO,
                 "%s: another process is writing to it", path);
    break;
  case SQLITE_READONLY:
  case SQLITE_PERM:
    g_set_error (error, ACT_ERROR, ACT_ERROR_IO, "%s: no permission to write",
                 path);
    break;
  case SQLITE_NOMEM:
    g_set_error (error, ACT_ERROR, ACT_ERROR_IO, "%s: out of memory", path);
    break;
  default:
    set_system_error (error, db, path);
    break;
  }
}
