#include "store/schema.h"

#include <string.h>

typedef struct {
  const char *name, *sql;
} Object;

/* Rows of a document lie together, in the order of the record's arrays:
   "number" is the index there. Enumerations are stored as the numbers of
   <actant/record.h>; the views spell them out. */
static const Object tables[] = {
    {"documents", "CREATE TABLE documents (\n"
                  "  id INTEGER PRIMARY KEY,\n"
                  "  hash TEXT NOT NULL UNIQUE,\n"
                  "  name TEXT NOT NULL,\n"
                  "  uri TEXT,\n"
                  "  title TEXT,\n"
                  "  date TEXT,\n"
                  "  publisher TEXT,\n"
                  "  text TEXT NOT NULL,\n"
                  "  origin BLOB,\n"
                  "  network TEXT\n"
                  ") STRICT"},
    {"entities", "CREATE TABLE entities (\n"
                 "  document INTEGER NOT NULL REFERENCES documents (id),\n"
                 "  number INTEGER NOT NULL,\n"
                 "  label TEXT NOT NULL,\n"
                 "  type INTEGER NOT NULL,\n"
                 "  gender INTEGER NOT NULL,\n"
                 "  named INTEGER NOT NULL,\n"
                 "  wikidata TEXT,\n"
                 "  country TEXT,\n"
                 "  PRIMARY KEY (document, number)\n"
                 ") STRICT, WITHOUT ROWID"},
    {"aliases", "CREATE TABLE aliases (\n"
                "  document INTEGER NOT NULL REFERENCES documents (id),\n"
                "  entity INTEGER NOT NULL,\n"
                "  number INTEGER NOT NULL,\n"
                "  text TEXT NOT NULL,\n"
                "  PRIMARY KEY (document, entity, number)\n"
                ") STRICT, WITHOUT ROWID"},
    {"mentions", "CREATE TABLE mentions (\n"
                 "  document INTEGER NOT NULL REFERENCES documents (id),\n"
                 "  number INTEGER NOT NULL,\n"
                 "  entity INTEGER NOT NULL,\n"
                 "  first_byte INTEGER NOT NULL,\n"
                 "  end_byte INTEGER NOT NULL,\n"
                 "  kind INTEGER NOT NULL,\n"
                 "  PRIMARY KEY (document, number)\n"
                 ") STRICT, WITHOUT ROWID"},
    {"propositions", "CREATE TABLE propositions (\n"
                     "  document INTEGER NOT NULL REFERENCES documents (id),\n"
                     "  number INTEGER NOT NULL,\n"
                     "  subject INTEGER NOT NULL,\n"
                     "  object INTEGER,\n"
                     "  value_type INTEGER NOT NULL,\n"
                     "  value TEXT,\n"
                     "  relation_id TEXT NOT NULL,\n"
                     "  relation_label TEXT NOT NULL,\n"
                     "  relation_phrase TEXT NOT NULL,\n"
                     "  event_class TEXT,\n"
                     "  polarity INTEGER NOT NULL,\n"
                     "  modality INTEGER NOT NULL,\n"
                     "  source INTEGER,\n"
                     "  stance INTEGER NOT NULL,\n"
                     "  cue TEXT,\n"
                     "  time TEXT,\n"
                     "  date TEXT,\n"
                     "  place INTEGER,\n"
                     "  confidence INTEGER NOT NULL,\n"
                     "  sentence_first_byte INTEGER NOT NULL,\n"
                     "  sentence_end_byte INTEGER NOT NULL,\n"
                     "  first_byte INTEGER NOT NULL,\n"
                     "  end_byte INTEGER NOT NULL,\n"
                     "  PRIMARY KEY (document, number)\n"
                     ") STRICT, WITHOUT ROWID"},
    {"checksums", "CREATE TABLE checksums (\n"
                  "  document INTEGER PRIMARY KEY REFERENCES documents (id),\n"
                  "  metadata INTEGER NOT NULL,\n"
                  "  entities INTEGER NOT NULL,\n"
                  "  aliases INTEGER NOT NULL,\n"
                  "  mentions INTEGER NOT NULL,\n"
                  "  propositions INTEGER NOT NULL\n"
                  ") STRICT"},
};

/* Documents are looked up by name and URI when they are retracted; without an
   index that reads all texts. */
static const Object indices[] = {
    {"documents_name", "CREATE INDEX documents_name ON documents (name, hash)"},
    {"documents_uri", "CREATE INDEX documents_uri ON documents (uri)"},
};

#define TYPE_NAME                                                              \
  "CASE e.type WHEN 0 THEN 'Person' WHEN 1 THEN 'Organization'"                \
  " WHEN 2 THEN 'Place' WHEN 3 THEN 'Group' WHEN 4 THEN 'Event'"               \
  " WHEN 5 THEN 'Work' WHEN 6 THEN 'Concept' ELSE 'Other' END"
/* Offsets count bytes, so the text is cut as a blob. */
#define CUT(first, end)                                                        \
  "CAST(substr(CAST(d.text AS BLOB), " first " + 1, " end " - " first          \
  ") AS TEXT)"

static const char views[] =
    "CREATE VIEW statement AS SELECT d.name AS document, d.date AS published,\n"
    "  s.label AS subject, p.relation_label AS relation,\n"
    "  coalesce(o.label, p.value) AS object,\n"
    "  iif(p.polarity = 0, 'positive', 'negative') AS polarity,\n"
    "  CASE p.modality WHEN 0 THEN 'fact' WHEN 1 THEN 'future'\n"
    "    WHEN 2 THEN 'possible' WHEN 3 THEN 'conditional'\n"
    "    WHEN 4 THEN 'obligation' ELSE 'intent' END AS modality,\n"
    "  v.label AS source,\n"
    "  CASE p.stance WHEN 0 THEN 'asserts' WHEN 1 THEN 'denies'\n"
    "    WHEN 2 THEN 'doubts' ELSE 'asks' END AS stance,\n"
    "  coalesce(p.date, p.time) AS time, l.label AS place,\n"
    "  p.confidence / 1000.0 AS confidence,\n"
    "  " CUT (
        "p.first_byte",
        "p.end_byte") " AS quotation\n"
                      "FROM propositions p JOIN documents d ON d.id = "
                      "p.document\n"
                      "JOIN entities s ON s.document = p.document AND s.number "
                      "= p.subject\n"
                      "LEFT JOIN entities o ON o.document = p.document AND "
                      "o.number = p.object\n"
                      "LEFT JOIN entities v ON v.document = p.document AND "
                      "v.number = p.source\n"
                      "LEFT JOIN entities l ON l.document = p.document AND "
                      "l.number = p.place;\n"
                      "CREATE VIEW actor AS SELECT e.label AS label, " TYPE_NAME
                      " AS type,\n"
                      "  e.wikidata AS wikidata, count(DISTINCT e.document) AS "
                      "documents\n"
                      "FROM entities e WHERE e.named GROUP BY e.label, e.type, "
                      "e.wikidata;\n"
                      "CREATE VIEW mention AS SELECT d.name AS document, "
                      "e.label AS entity,\n"
                      "  " TYPE_NAME " AS type, m.first_byte, m.end_byte,\n"
                      "  " CUT (
                          "m.first_byte",
                          "m.end_byte") " AS text\n"
                                        "FROM mentions m JOIN documents d ON "
                                        "d.id = m.document\n"
                                        "JOIN entities e ON e.document = "
                                        "m.document AND e.number = m.entity;\n";

static int
read_number (sqlite3 *db, const char *sql, gint64 *number)
{
  sqlite3_stmt *statement = NULL;
  int rc = sqlite3_prepare_v2 (db, sql, -1, &statement, NULL);

  if (rc == SQLITE_OK) {
    rc = sqlite3_step (statement);
    if (rc == SQLITE_ROW) {
      *number = sqlite3_column_int64 (statement, 0);
      rc = SQLITE_OK;
    } else if (rc == SQLITE_DONE)
      rc = SQLITE_CORRUPT;
  }
  sqlite3_finalize (statement);
  return rc;
}

int
act_schema_read_header (sqlite3 *db, ActSchemaHeader *header)
{
  gint64 objects = 0;
  int rc;

  rc = read_number (db, "PRAGMA application_id", &header->application);
  if (rc == SQLITE_OK)
    rc = read_number (db, "PRAGMA user_version", &header->version);
  if (rc == SQLITE_OK)
    rc = read_number (db, "SELECT count(*) FROM sqlite_master", &objects);
  header->empty = objects == 0;
  return rc;
}

/* 1 when there is an object of this name and text, 2 when there is one of this
   name only, else 0. */
static int
find_object (sqlite3 *db, const char *type, const Object *object, int *found)
{
  sqlite3_stmt *statement = NULL;
  int rc = sqlite3_prepare_v2 (db,
                               "SELECT iif(sql = ?3, 1, 2) FROM sqlite_master"
                               " WHERE type = ?1 AND name = ?2",
                               -1, &statement, NULL);

  *found = 0;
  if (rc == SQLITE_OK) {
    sqlite3_bind_text (statement, 1, type, -1, SQLITE_STATIC);
    sqlite3_bind_text (statement, 2, object->name, -1, SQLITE_STATIC);
    sqlite3_bind_text (statement, 3, object->sql, -1, SQLITE_STATIC);
    rc = sqlite3_step (statement);
    if (rc == SQLITE_ROW)
      *found = sqlite3_column_int (statement, 0);
  }
  sqlite3_finalize (statement);
  return rc == SQLITE_ROW || rc == SQLITE_DONE ? SQLITE_OK : rc;
}

/* Makes what is missing of tables or indices. */
static int
create_objects (sqlite3 *db, const char *type, const Object *objects, guint n)
{
  int rc = SQLITE_OK, found;

  for (guint i = 0; i < n && rc == SQLITE_OK; i++) {
    rc = find_object (db, type, &objects[i], &found);
    if (rc == SQLITE_OK && !found)
      rc = sqlite3_exec (db, objects[i].sql, NULL, NULL, NULL);
  }
  return rc;
}

int
act_schema_create (sqlite3 *db)
{
  g_autofree char *pragmas =
      g_strdup_printf ("PRAGMA application_id = %d; PRAGMA user_version = %d;",
                       ACT_SCHEMA_APPLICATION, ACT_SCHEMA_VERSION);
  int rc = sqlite3_exec (db, pragmas, NULL, NULL, NULL);

  if (rc == SQLITE_OK)
    rc = create_objects (db, "table", tables, G_N_ELEMENTS (tables));
  if (rc == SQLITE_OK)
    rc = create_objects (db, "index", indices, G_N_ELEMENTS (indices));
  if (rc == SQLITE_OK)
    rc = sqlite3_exec (db, views, NULL, NULL, NULL);
  return rc;
}

/* Drops what @query lists: one row with the SQL that does it. Indices go with
   their tables. */
static int
drop_listed (sqlite3 *db, const char *query)
{
  g_autoptr (GString) sql = g_string_new (NULL);
  sqlite3_stmt *statement = NULL;
  int rc = sqlite3_prepare_v2 (db, query, -1, &statement, NULL);

  while (rc == SQLITE_OK && (rc = sqlite3_step (statement)) == SQLITE_ROW) {
    g_string_append (sql, (const char *) sqlite3_column_text (statement, 0));
    rc = SQLITE_OK;
  }
  sqlite3_finalize (statement);
  return rc == SQLITE_DONE ? sqlite3_exec (db, sql->str, NULL, NULL, NULL) : rc;
}

#define LIST_DROPS(types)                                                      \
  "SELECT format('DROP %s IF EXISTS \"%w\";', type, name) FROM sqlite_master"  \
  " WHERE type IN (" types ") AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"      \
  " ORDER BY type DESC, name"

int
act_schema_drop (sqlite3 *db)
{
  return drop_listed (db, LIST_DROPS ("'trigger', 'view', 'table'"));
}

int
act_schema_check_code (sqlite3 *db)
{
  gint64 found = 0;
  int rc = read_number (
      db, "SELECT count(*) FROM sqlite_master WHERE type = 'trigger'", &found);

  return rc == SQLITE_OK && found > 0 ? SQLITE_CORRUPT : rc;
}

static int
check_objects (sqlite3 *db, const char *type, const Object *objects, guint n)
{
  int rc = SQLITE_OK, found;

  for (guint i = 0; i < n && rc == SQLITE_OK; i++) {
    rc = find_object (db, type, &objects[i], &found);
    if (rc == SQLITE_OK && found != 1)
      rc = SQLITE_CORRUPT;
  }
  return rc;
}

int
act_schema_check (sqlite3 *db)
{
  int rc = act_schema_check_code (db);

  if (rc == SQLITE_OK)
    rc = check_objects (db, "table", tables, G_N_ELEMENTS (tables));
  if (rc == SQLITE_OK)
    rc = check_objects (db, "index", indices, G_N_ELEMENTS (indices));
  return rc;
}

/* The columns that table @name has in common with the one set aside, as SQL
   lists them; (transfer full). */
static int
list_common_columns (sqlite3 *db, const char *name, char **columns)
{
  g_autofree char *sql = g_strdup_printf (
      "SELECT group_concat(name) FROM pragma_table_info('%s')"
      " WHERE name IN (SELECT name FROM pragma_table_info('old_%s'))",
      name, name);
  sqlite3_stmt *statement = NULL;
  int rc = sqlite3_prepare_v2 (db, sql, -1, &statement, NULL);

  if (rc == SQLITE_OK && (rc = sqlite3_step (statement)) == SQLITE_ROW) {
    *columns = g_strdup ((const char *) sqlite3_column_text (statement, 0));
    rc = *columns ? SQLITE_OK : SQLITE_CORRUPT;
  }
  sqlite3_finalize (statement);
  return rc;
}

/* Makes a table anew and moves the rows over, column by name. */
static int
rebuild_table (sqlite3 *db, const Object *table)
{
  g_autofree char *make =
      g_strdup_printf ("ALTER TABLE %s RENAME TO old_%s; %s;", table->name,
                       table->name, table->sql);
  g_autofree char *columns = NULL;
  g_autofree char *move = NULL;
  int rc = sqlite3_exec (db, make, NULL, NULL, NULL);

  if (rc == SQLITE_OK)
    rc = list_common_columns (db, table->name, &columns);
  if (rc != SQLITE_OK)
    return rc;
  move =
      g_strdup_printf ("INSERT INTO %s (%s) SELECT %s FROM old_%s;"
                       " DROP TABLE old_%s",
                       table->name, columns, columns, table->name, table->name);
  return sqlite3_exec (db, move, NULL, NULL, NULL);
}

int
act_schema_rebuild (sqlite3 *db)
{
  /* Without this, renaming a table would rename it in the others' text. */
  int rc =
      sqlite3_exec (db, "PRAGMA legacy_alter_table = ON", NULL, NULL, NULL);
  int found;

  if (rc == SQLITE_OK)
    rc = drop_listed (db, LIST_DROPS ("'view', 'index'"));
  for (guint i = 0; i < G_N_ELEMENTS (tables) && rc == SQLITE_OK; i++) {
    rc = find_object (db, "table", &tables[i], &found);
    if (rc == SQLITE_OK && found == 2)
      rc = rebuild_table (db, &tables[i]);
  }
  return rc == SQLITE_OK ? act_schema_create (db) : rc;
}
