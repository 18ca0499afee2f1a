#include "diagram/label.h"

#include <string.h>

/* Invisible; keeps what only looks like an entity from becoming one: graphviz
   decodes entities once too often. */
#define WORD_JOINER "\xe2\x81\xa0"

/* No characters for XML; byte-order marks, which graphviz drops; overrides of
   the writing direction, which would turn the rest of a line around. */
static gboolean
is_unwanted (gunichar c)
{
  return c == 0xfffe || c == 0xffff || c == 0xfeff ||
         (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/* Takes the beginning of a word away that was cut, if that leaves most. */
static void
cut_word (GString *out)
{
  const char *space = strrchr (out->str, ' ');
  gsize n = space ? (gsize) (space - out->str) : 0;

  if (2 * n > out->len)
    g_string_truncate (out, n);
}

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
    if (is_unwanted (c))
      continue;
    if (n + space >= max) {
      if (!space)
        cut_word (out);
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

/* Words of two characters more than this are broken: one of 60 would make a
   node of 400 points. No hyphen is put in, the name has none. */
enum { LONGEST_WORD = 30 };

static void
append_word (GString *out, const char *word, gsize bytes, glong *used)
{
  const char *end = word + bytes;

  for (; g_utf8_strlen (word, end - word) > LONGEST_WORD + 1; *used = 0) {
    const char *rest = g_utf8_offset_to_pointer (word, LONGEST_WORD);
    while (rest < end && g_unichar_ismark (g_utf8_get_char (rest)))
      rest = g_utf8_next_char (rest);
    g_string_append_len (out, word, rest - word);
    if (rest < end)
      g_string_append_c (out, '\n');
    word = rest;
  }
  g_string_append_len (out, word, end - word);
  *used += g_utf8_strlen (word, end - word);
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
    append_word (out, word, bytes, &used);
    word += bytes + (end ? 1 : 0);
  }
  return g_string_free (out, FALSE);
}

static guint
count_lines (const char *text)
{
  guint n = 1;

  for (const char *p = strchr (text, '\n'); p; p = strchr (p + 1, '\n'))
    n++;
  return n;
}

char *
act_label_balance (const char *text, guint width)
{
  char *best = act_label_wrap (text, width);
  guint n = count_lines (best);

  while (n > 1 && --width > 0) {
    char *narrower = act_label_wrap (text, width);
    if (count_lines (narrower) > n) {
      g_free (narrower);
      break;
    }
    g_free (best);
    best = narrower;
  }
  return best;
}

gboolean
act_label_has_entity (const char *text)
{
  gsize n = *text == '&' ? strspn (text + 1, "#0123456789"
                                             "abcdefghijklmnopqrstuvwxyz"
                                             "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
                         : 0;

  return n > 0 && text[n + 1] == ';';
}

void
act_label_append_escaped (GString *out, const char *text)
{
  for (const char *p = text; *p; p++) {
    if (*p == '\\')
      g_string_append (out, "\\\\");
    else if (act_label_has_entity (p))
      g_string_append (out, "&amp;" WORD_JOINER);
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
