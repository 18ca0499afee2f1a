/* Rows of the table of rulers. */
#ifndef ACTANT_RULER_H
#define ACTANT_RULER_H

#include <actant/parse.h>

/* Year of the document, 0 when it has no date. */
guint act_rulers_get_year (const ActParse *parse);

/* Rows of the rulers whose surname has this key (act_names_key ()), or NULL. */
const GPtrArray *act_rulers_find (const char *key);

/* Was the ruler of the row in office in that year (0: whenever), or before it?
 */
gboolean act_ruler_is_in_office (const char *const *row, guint year);
gboolean act_ruler_was_in_office (const char *const *row, guint year);

#endif
