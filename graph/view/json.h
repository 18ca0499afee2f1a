/* Strings in the output of graph/: JSON, and single lines for people. */
#ifndef ACTANT_VIEW_JSON_H
#define ACTANT_VIEW_JSON_H

#include <glib.h>

/* Appends a UTF-8 string as a JSON string with its quotes, NULL as null. */
void act_json_append_string (GString *out, const char *string);
/* Appends a string with every control character (so line ends too) as a
   space. */
void act_text_append_line (GString *out, const char *string);

#endif
