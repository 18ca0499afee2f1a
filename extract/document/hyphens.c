#include "document/hyphens.h"

#include "document/rewrite.h"
#include "document/utf8.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* Widest and narrowest line at whose end a word is parted, bytes. */
#define WIDEST 130
#define NARROWEST 10

/* A page's foot and head: so many lines, so wide at most, bytes. */
#define MARKS_MAX 3
#define MARK_WIDEST 90

static const char soft[] = "\xc2\xad";

/* Behind the line end at @p, NULL when there is none. */
static const char *
skip_line_end (const char *p, const char *end)
{
  if (p < end && *p == '\r')
    p++;
  return p < end && *p == '\n' ? p + 1 : NULL;
}

/* Behind the end of a page, if one stands at @p: blank lines and a few with a
   number in them. */
static const char *
skip_page_end (const char *p, const char *end)
{
  const char *next = p;

  for (guint marks = 0; marks <= MARKS_MAX && next < end;) {
    const char *line = next, *stop = memchr (line, '\n', (gsize) (end - line));
    gboolean digit = FALSE, blank = TRUE;
    if (!stop || stop - line > MARK_WIDEST)
      break;
    for (; line < stop; line++) {
      digit |= g_ascii_isdigit (*line);
      blank &= g_ascii_isspace (*line);
    }
    if (!blank && !digit)
      break;
    marks += !blank;
    next = stop + 1;
  }
  return next;
}

/* The end of the letters that begin at @p. */
static const char *
skip_letters (const char *p, const char *end)
{
  while (p < end && g_unichar_isalpha (g_utf8_get_char (p)))
    p = act_utf8_next (p);
  return p;
}

static const char *
find_word (const char *begin, const char *end)
{
  while (end > begin) {
    const char *before = g_utf8_prev_char (end);
    if (!g_unichar_isalpha (g_utf8_get_char (before)))
      break;
    end = before;
  }
  return end;
}

/* Is @word one, as it is or without an ending? */
static gboolean
is_known (const char *word)
{
  static const char *const endings[] = {"", "s", "es", "d", "ed", "ing", "ly"};
  const gsize length = strlen (word);

  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++) {
    const gsize n = strlen (endings[i]);
    if (length < n + 3 || !g_str_has_suffix (word, endings[i]))
      continue;
    g_autofree char *stem = g_strndup (word, length - n);
    g_autofree char *mute = g_strconcat (stem, "e", NULL);
    if (act_table_has (act_table_get ("noun-classes"), stem) ||
        act_table_has (act_table_get ("verb-lemmas"), stem) ||
        act_table_has (act_table_get ("verb-lemmas"), mute))
      return TRUE;
  }
  return FALSE;
}

/* Whether the hyphen between @left and @right is written in the middle of a
   line, too: "state-owned", "well-known", "anti-war". */
static gboolean
is_compound (const char *left, const char *right)
{
  static const char firsts[] = " well so long short high low far much ill half "
                               "self full all two three four five six ";
  g_autofree char *whole = g_strconcat (left, right, NULL);
  g_autofree char *key = g_strconcat (" ", left, " ", NULL);

  if (is_known (whole))
    return FALSE;
  return strstr (firsts, key) ||
         act_table_has (act_table_get ("hyphens"), left) ||
         (is_known (left) && is_known (right));
}

/* "pre- and post-war": the line goes on with another word. */
static gboolean
is_link (const char *word)
{
  return strcmp (word, "and") == 0 || strcmp (word, "or") == 0 ||
         strcmp (word, "to") == 0;
}

/* Puts the word together that the hyphen of @width bytes at @hyphen parts,
   if it does. @line: the line's begin */
static gboolean
join (ActRewrite *rewrite, const char *line, const char *hyphen, gsize width)
{
  const char *next = skip_line_end (hyphen + width, rewrite->end);
  const char *word = find_word (line, hyphen), *end;
  const gboolean certain = width == strlen (soft);

  if (!next || word == hyphen || hyphen - line > WIDEST ||
      (!certain && hyphen - line < NARROWEST))
    return FALSE;
  next = skip_page_end (next, rewrite->end);
  while (next < rewrite->end && (*next == ' ' || *next == '\t'))
    next++;
  end = skip_letters (next, rewrite->end);
  if (end == next || !g_unichar_islower (g_utf8_get_char (next)))
    return FALSE;
  g_autofree char *typed = g_strndup (word, (gsize) (hyphen - word));
  g_autofree char *left = g_utf8_strdown (typed, -1);
  g_autofree char *right = g_strndup (next, (gsize) (end - next));
  if (!certain && is_link (right))
    return FALSE;
  act_rewrite_keep (
      rewrite, hyphen + (!certain && is_compound (left, right) ? width : 0));
  act_rewrite_skip (rewrite, next);
  while (end < rewrite->end && !strchr (" \r\n", *end))
    end++;
  act_rewrite_keep (rewrite, end);
  if (end < rewrite->end && *end == ' ')
    act_rewrite_put (rewrite, '\n');
  return TRUE;
}

char *
act_hyphens_mend (const char *text, gsize length, gsize *out_length,
                  ActOrigin **origin)
{
  ActRewrite rewrite;
  const char *line = text, *end = text + length;

  act_rewrite_begin (&rewrite, text, length);
  for (const char *p = text; p < end; p = MAX (p + 1, rewrite.at)) {
    gboolean joined = FALSE;
    if (*p == '\n') {
      line = p + 1;
    } else if (*p == '-') {
      joined = join (&rewrite, line, p, 1);
    } else if (end - p >= 2 && memcmp (p, soft, 2) == 0) {
      act_rewrite_keep (&rewrite, p);
      joined = join (&rewrite, line, p, strlen (soft));
      act_rewrite_skip (&rewrite, p + strlen (soft));
    }
    if (joined)
      line = rewrite.at;
  }
  return act_rewrite_end (&rewrite, out_length, origin);
}
