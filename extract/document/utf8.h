/* Steps through UTF-8. */
#ifndef ACTANT_UTF8_H
#define ACTANT_UTF8_H

#include <glib.h>

/* g_utf8_next_char () without its cast, of which clang warns. */
static inline const char *
act_utf8_next (const char *p)
{
  return p + g_utf8_skip[*(const guchar *) p];
}

static inline gboolean
act_unichar_is_alnum (gunichar c)
{
  return c < 0x80 ? g_ascii_isalnum ((char) c) : g_unichar_isalnum (c);
}

#endif
