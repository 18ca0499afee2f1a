/* Text of diagrams: cut, wrapped and escaped for graphviz. */
#ifndef ACTANT_LABEL_H
#define ACTANT_LABEL_H

#include <glib.h>

/* The text on one line, at most @max characters, "…" for what was cut (words
   that are left are whole, but for one that is most of the text); control
   characters and white space become single spaces. (transfer full) */
char *act_label_shorten (const char *text, gsize length, guint max);

/* Breaks lines at spaces so that they hold about @width characters; "\n"
   between them. (transfer full) */
char *act_label_wrap (const char *text, guint width);

/* The same, no wider than the number of lines wants: no word is left over on
   the last one. */
char *act_label_balance (const char *text, guint width);

/* Does the text begin with something like "&nbsp;"? */
gboolean act_label_has_entity (const char *text);

/* Appends the text as graphviz's plain strings want it: backslashes doubled,
   "&" as an entity (labels decode them), line ends as the two letters \n. */
void act_label_append_escaped (GString *out, const char *text);

/* Appends the text as XML. */
void act_label_append_xml (GString *out, const char *text);

#endif
