/* Languages: whether a text is in English at all. */
#ifndef ACTANT_LANGUAGE_H
#define ACTANT_LANGUAGE_H

#include <glib.h>

/* FALSE only for what is plainly another language, by its small words or its
   script; what is too short to tell is English. @text: valid UTF-8. */
gboolean act_language_is_english (const char *text, gsize length);

#endif
