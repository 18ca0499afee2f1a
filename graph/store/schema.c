#include "store/schema.h"

typedef struct {
  const char *name, *sql;
} Table;

/* Rows of a document lie together, in the order of the record's arrays:
   "number" is the index there. Enumerations are stored as the numbers of
   <actant/record.h>; the views spell them out. */
static const Table tables[] = {
    {"documents", "CREATE TABLE documents (\n"
                  "  id INTEGER PRIMARY KEY,\n"
                  "  hash TEXT NOT NULL UNIQUE,\n"
                  "  name TEXT NOT NULL,\n"
                  "  uri TEXT,\n"
                  "  title TEXT,\n"
                  "  date TEXT,\n"
                  "  publisher TEXT,\n"
                  "  text TEXT NOT NULL\n"
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

int
act_schema_create (sqlite3 *db)
{
  g_autofree char *pragmas =
      g_strdup_printf ("PRAGMA application_id = %d; PRAGMA user_version = %d;",
                       ACT_SCHEMA_APPLICATION, ACT_SCHEMA_VERSION);
  int rc = sqlite3_exec (db, pragmas, NULL, NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tables) && rc == SQLITE_OK; i++)
    rc = sqlite3_exec (db, tables[i].sql, NULL, NULL, NULL);
  if (rc == SQLITE_OK)
    rc = sqlite3_exec (db, views, NULL, NULL, NULL);
  return rc;
}

/* The SQL that drops everything, as rows of sqlite_master show it. Indices go
   with their tables. */
static int
list_drops (sqlite3 *db, GString *sql)
{
  sqlite3_stmt *statement = NULL;
  int rc = sqlite3_prepare_v2 (db,
                               "SELECT format('DROP %s IF EXISTS \"%w\";', "
                               "type, name) FROM sqlite_master"
                               " WHERE type IN ('trigger', 'view', 'table')"
                               " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
                               " ORDER BY type DESC, name",
                               -1, &statement, NULL);

  while (rc == SQLITE_OK && (rc = sqlite3_step (statement)) == SQLITE_ROW) {
    g_string_append (sql, (const char *) sqlite3_column_text (statement, 0));
    rc = SQLITE_OK;
  }
  sqlite3_finalize (statement);
  return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

int
act_schema_drop (sqlite3 *db)
{
  g_autoptr (GString) sql = g_string_new (NULL);
  int rc = list_drops (db, sql);

  return rc == SQLITE_OK ? sqlite3_exec (db, sql->str, NULL, NULL, NULL) : rc;
}

int
act_schema_check (sqlite3 *db)
{
  gint64 found = 0;
  sqlite3_stmt *statement = NULL;
  int rc = read_number (
      db, "SELECT count(*) FROM sqlite_master WHERE type = 'trigger'", &found);

  if (rc != SQLITE_OK || found > 0)
    return rc != SQLITE_OK ? rc : SQLITE_CORRUPT;
  rc = sqlite3_prepare_v2 (db,
                           "SELECT count(*) FROM sqlite_master"
                           " WHERE type = 'table' AND name = ?1 AND sql = ?2",
                           -1, &statement, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tables) && rc == SQLITE_OK; i++) {
    sqlite3_bind_text (statement, 1, tables[i].name, -1, SQLITE_STATIC);
    sqlite3_bind_text (statement, 2, tables[i].sql, -1, SQLITE_STATIC);
    rc = sqlite3_step (statement);
    if (rc == SQLITE_ROW)
      rc = sqlite3_column_int (statement, 0) == 1 ? SQLITE_OK : SQLITE_CORRUPT;
    sqlite3_reset (statement);
  }
  sqlite3_finalize (statement);
  return rc;
}
