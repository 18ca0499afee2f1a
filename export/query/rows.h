/* Rows of an answer as text. */
#ifndef ACTANT_ROWS_H
#define ACTANT_ROWS_H

#include <rasqal.h>

#include "rdf/prefix.h"

/** The rows of an answer, in memory. */
typedef struct ActRows ActRows;

/** A column to sort by. */
typedef struct {
  guint column;
  gboolean descends;
} ActRowKey;

/* Reads all rows of @results. @distinct: a row that was there before is left
   out. They are sorted by @keys, equal ones as they come. Free with
   act_rows_free () before the world is. */
ActRows *act_rows_read (rasqal_world *world, rasqal_query_results *results,
                        guint n_columns, gboolean distinct,
                        const ActRowKey *keys, guint n_keys);
void act_rows_free (ActRows *rows);

/* @names: of the columns, NULL-terminated. */

/* The rows as CSV and JSON of SPARQL 1.1 (W3C recommendations of 2013). rasqal
   writes these, too, but "\\U0001F600" in JSON, which is none. */
void act_rows_append_csv (const ActRows *rows, char *const *names,
                          GString *out);
void act_rows_append_json (const ActRows *rows, char *const *names,
                           GString *out);

/* Appends the variables and their values as a table with aligned columns, IRIs
   shortened to prefix:name, line ends as spaces. */
void act_rows_append_table (const ActRows *rows, char *const *names,
                            const ActPrefixes *prefixes, GString *out);

#endif
