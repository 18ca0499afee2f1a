/* Rows of an answer as text. */
#ifndef ACTANT_ROWS_H
#define ACTANT_ROWS_H

#include <librdf.h>

#include "rdf/prefix.h"

/* Appends the variables and their values as a table with aligned columns, IRIs
   shortened to prefix:name, line ends as spaces. */
void act_rows_append_table (librdf_query_results *results,
                            const ActPrefixes *prefixes, GString *out);

#endif
