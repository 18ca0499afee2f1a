/* Rows of an answer as text. */
#ifndef ACTANT_ROWS_H
#define ACTANT_ROWS_H

#include <librdf.h>

#include "rdf/prefix.h"

/* @names: the variables, NULL-terminated; librdf forgets them when there are no
   rows. @distinct: a row that was there before is left out. */

/* The same rows as CSV and JSON of SPARQL 1.1 (W3C recommendations of 2013).
   rasqal writes these, too, but "\\U0001F600" in JSON, which is none. */
void act_rows_append_csv (librdf_query_results *results, char *const *names,
                          gboolean distinct, GString *out);
void act_rows_append_json (librdf_query_results *results, char *const *names,
                           gboolean distinct, GString *out);

/* Appends the variables and their values as a table with aligned columns, IRIs
   shortened to prefix:name, line ends as spaces. */
void act_rows_append_table (librdf_query_results *results, char *const *names,
                            gboolean distinct, const ActPrefixes *prefixes,
                            GString *out);

#endif
