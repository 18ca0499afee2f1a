/* JSON, written straight to a output. */
#ifndef ACTANT_JSON_H
#define ACTANT_JSON_H

#include "output.h"

/* Writes values in order and puts the commas; no tree is built (json-glib
   builds one), so that memory does not grow with the graph. Control
   characters, "<" and U+2028/9 are escaped, so that the text may stand in an
   HTML script element; all else is UTF-8 as it came.
   Plain value on the stack; a member of an object is key () then a value. */
typedef struct {
  ActOutput *output;
  enum { ACT_JSON_FIRST, ACT_JSON_NEXT, ACT_JSON_MEMBER } state;
  gboolean pretty; /* one member a line */
  guint depth;
} ActJson;

void act_json_init (ActJson *json, ActOutput *output, gboolean pretty);
void act_json_begin (ActJson *json, char bracket); /* '{' or '[' */
void act_json_end (ActJson *json, char bracket);   /* '}' or ']' */
void act_json_key (ActJson *json, const char *key);
void act_json_string (ActJson *json, const char *value); /* NULL: null */
void act_json_string_length (ActJson *json, const char *value, gsize length);
void act_json_int (ActJson *json, gint64 value);
void act_json_bool (ActJson *json, gboolean value);
/* Thousandths as a decimal: 820 is 0.82. */
void act_json_thousandths (ActJson *json, guint value);
/* A line end after a whole value, and all anew. */
void act_json_end_line (ActJson *json);
/* key () and string (). */
void act_json_member (ActJson *json, const char *key, const char *value);

/* Thousandths as the shortest decimal with a point ("0.82", "1.0"), which is
   also the canonical form of xsd:decimal that raptor and serd leave alone. */
#define ACT_DECIMAL_BYTES 16
void act_decimal_format (guint thousandths, char out[ACT_DECIMAL_BYTES]);

#endif
