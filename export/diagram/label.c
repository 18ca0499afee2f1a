#include "diagram/label.h"

#include <string.h>

char *
act_label_shorten (const char *text, gsize length, guint max)
{
  g_autofree char *valid = g_utf8_make_valid (text, (gssize) length);
  GString *out = g_string_new (NULL);
  guint space = 0, n = 0;

  for (char *p = valid; *p; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);
    if (g_unichar_isspace (c) || g_unichar_iscntrl (c)) {
      space = n > 0;
      continue;
    }
    /* no characters for XML */
    if (c == 0xfffe || c == 0xffff)
      continue;
    if (n + space >= max) {
      g_string_append (out, "…");
      break;
    }
    if (space)
      g_string_append_c (out, ' ');
    n += 1 + space;
    space = 0;
    g_string_append_unichar (out, c);
  }
  return g_string_free (out, FALSE);
}

char *
act_label_wrap (const char *text, guint width)
{
  GString *out = g_string_new (NULL);
  const char *word = text;
  glong used = 0;

  while (*word) {
    const char *end = strchr (word, ' ');
    gsize bytes = end ? (gsize) (end - word) : strlen (word);
    glong n = g_utf8_strlen (word, (gssize) bytes);
    if (used > 0 && used + 1 + n > (glong) width) {
      g_string_append_c (out, '\n');
      used = 0;
    } else if (used > 0) {
      g_string_append_c (out, ' ');
      used++;
    }
    g_string_append_len (out, word, (gssize) bytes);
    used += n;
    word += bytes + (end ? 1 : 0);
  }
  return g_string_free (out, FALSE);
}

void
act_label_append_escaped (GString *out, const char *text)
{
  for (const char *p = text; *p; p++) {
    if (*p == '\\')
      g_string_append (out, "\\\\");
    else if (*p == '&')
      g_string_append (out, "&amp;");
    else if (*p == '\n')
      g_string_append (out, "\\n");
    else
      g_string_append_c (out, *p);
  }
}

void
act_label_append_xml (GString *out, const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  g_string_append (out, escaped);
}
