#include "store/migrate.h"
#include "store/schema.h"
#include "store/store-private.h"

/* What has to be done to the rows of older files, one row a version, in order.
   @sql turns the version before into @version as far as
   act_schema_rebuild () cannot: a new column that may be NULL or has a default,
   a dropped column, a new table or index need none (NULL); a column that is
   computed from others is added and filled here. @fill (nullable) computes
   what SQL cannot, when all tables have their new shape. */
typedef struct {
  int version;
  const char *sql;
  int (*fill) (sqlite3 *db);
} Step;

static const Step steps[] = {
    {2, NULL, NULL}, /* indices of names and URIs */
    {3, NULL, act_store_fill_checksums},
    {4, NULL, NULL}, /* origins: none in older files */
    {5, NULL, NULL}, /* networks: none in older files */
};

G_STATIC_ASSERT (G_N_ELEMENTS (steps) ==
                 ACT_SCHEMA_VERSION - ACT_MIGRATE_OLDEST);

int
act_migrate (sqlite3 *db, int version)
{
  int rc = act_schema_check_code (db);

  for (guint i = 0; i < G_N_ELEMENTS (steps) && rc == SQLITE_OK; i++)
    if (steps[i].version > version && steps[i].sql)
      rc = sqlite3_exec (db, steps[i].sql, NULL, NULL, NULL);
  if (rc == SQLITE_OK)
    rc = act_schema_rebuild (db);
  for (guint i = 0; i < G_N_ELEMENTS (steps) && rc == SQLITE_OK; i++)
    if (steps[i].version > version && steps[i].fill)
      rc = steps[i].fill (db);
  return rc == SQLITE_OK ? act_schema_check (db) : rc;
}

static int
copy_pages (sqlite3 *from, sqlite3 *to)
{
  sqlite3_backup *backup = sqlite3_backup_init (to, "main", from, "main");
  int rc;

  if (!backup)
    return sqlite3_extended_errcode (to);
  rc = sqlite3_backup_step (backup, -1);
  sqlite3_backup_finish (backup);
  return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

int
act_migrate_copy (sqlite3 **db, int version)
{
  sqlite3 *copy = NULL;
  int rc = sqlite3_open_v2 (
      "", &copy,
      SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL);

  if (rc == SQLITE_OK)
    rc = copy_pages (*db, copy);
  if (rc == SQLITE_OK)
    rc = sqlite3_exec (copy, "BEGIN", NULL, NULL, NULL);
  if (rc == SQLITE_OK)
    rc = act_migrate (copy, version);
  if (rc == SQLITE_OK)
    rc = sqlite3_exec (copy, "COMMIT", NULL, NULL, NULL);
  if (rc == SQLITE_OK) {
    sqlite3_close (*db);
    *db = g_steal_pointer (&copy);
  }
  sqlite3_close (copy);
  return rc;
}
