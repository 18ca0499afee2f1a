#include "document/markdown.h"

#include "document/rewrite.h"

#include <string.h>

/* So many marks make a text Markdown, of two kinds at least. */
#define MARKS_MIN 3

/* Longest text of a link, and longest address, bytes. */
#define BRACKETS_MAX 2000

static const char *
find_line_end (const char *p, const char *end)
{
  const char *line = memchr (p, '\n', (gsize) (end - p));
  return line ? line : end;
}

/* Behind the brackets that begin at @p ("[…]", "(…)") in the line up to @end;
   NULL when they are not closed. */
static const char *
skip_brackets (const char *p, const char *end)
{
  const char open = *p, close = open == '[' ? ']' : ')';
  const char *last = end - p > BRACKETS_MAX ? p + BRACKETS_MAX : end;
  guint depth = 0;

  for (; p < last; p++) {
    if (*p == '\\' && p + 1 < end)
      p++;
    else if (*p == open)
      depth++;
    else if (*p == close && --depth == 0)
      return p + 1;
  }
  return NULL;
}

/* "](http", "](/": an address in brackets at @p. */
static gboolean
is_address (const char *p, const char *end)
{
  return end - p > 2 && *p == '(' &&
         (g_ascii_isalnum (p[1]) || strchr ("/#<.", p[1]));
}

gboolean
act_markdown_is_text (const char *text)
{
  guint links = 0, bold = 0, headings = 0;

  for (const char *p = text; *p; p++) {
    const gboolean first = p == text || p[-1] == '\n';
    if (*p == ']' &&
        (g_str_has_prefix (p, "](http") || g_str_has_prefix (p, "](/")))
      links++;
    else if (p[0] == '*' && p[1] == '*' && g_ascii_isalnum (p[2]))
      bold++;
    else if (first && *p == '#' && p[strspn (p, "#")] == ' ')
      headings++;
  }
  return links + bold + headings >= MARKS_MIN &&
         (links > 0) + (bold > 0) + (headings > 0) >= 2;
}

/* Whether the line is made of three or more of one of @signs, and blanks. */
static gboolean
is_rule (const char *p, const char *end, const char *signs)
{
  guint n = 0;
  const char sign = p < end ? *p : '\0';

  if (sign == '\0' || !strchr (signs, sign))
    return FALSE;
  for (; p < end; p++) {
    if (*p != sign && !g_ascii_isspace (*p))
      return FALSE;
    n += *p == sign;
  }
  return n >= 3;
}

static gboolean
is_fence (const char *p, const char *end)
{
  return end - p >= 3 &&
         (strncmp (p, "```", 3) == 0 || strncmp (p, "~~~", 3) == 0);
}

/* "[^1]: …", "[name]: http…" */
static gboolean
is_definition (const char *p, const char *end)
{
  const char *close = *p == '[' ? skip_brackets (p, end) : NULL;

  return close && end - close > 2 && *close == ':' && close[1] == ' ' &&
         (p[1] == '^' ||
          memchr (close + 2, ' ', (gsize) (end - close - 2)) == NULL);
}

/* Whether the emphasis that may begin at @p, @n times the same sign, has an
   end in the line; a sign between spaces has none, nor "_" inside of words. */
static gboolean
is_mark (const char *begin, const char *p, gsize n, const char *end)
{
  const char *after = p + n;
  const gboolean opens = after < end && !g_ascii_isspace (*after),
                 closes = p > begin && !g_ascii_isspace (p[-1]);

  if (!opens && !closes)
    return FALSE;
  if (*p == '_' && opens && closes && g_ascii_isalnum (*after) &&
      g_ascii_isalnum (p[-1]))
    return FALSE;
  /* the other one stands before or after it */
  for (const char *q = begin; q < end; q++)
    if (*q == *p && (q < p || q >= after))
      return TRUE;
  return FALSE;
}

/* A link's text stays, a picture and the number of a note go. @p: at its
   bracket; where it ends, or NULL when it is none */
static const char *
read_link (ActRewrite *rewrite, const char *p, const char *end, gboolean drop)
{
  const char *close = skip_brackets (p, end), *after = close;

  if (!close)
    return NULL;
  if (close < end && (*close == '[' || is_address (close, end)))
    after = skip_brackets (close, end);
  if (p[1] == '^')
    drop = TRUE;
  else if (!after || after == close)
    return NULL;
  act_rewrite_keep (rewrite,
                    drop && p > rewrite->from && p[-1] == '!' ? p - 1 : p);
  act_rewrite_skip (rewrite, p + 1);
  if (drop)
    act_rewrite_skip (rewrite, after);
  return after;
}

/* The text of the link that ends at @after stands up to its bracket. */
static void
finish_link (ActRewrite *rewrite, const char *begin, const char *after)
{
  const char *close = skip_brackets (begin, after);

  if (rewrite->at < after && close) {
    const char *text = rewrite->at;
    for (const char *p = text; p < close - 1; p++)
      if (strchr ("*`", *p)) {
        act_rewrite_keep (rewrite, p);
        act_rewrite_skip (rewrite, p + 1);
      }
    act_rewrite_keep (rewrite, close - 1);
    act_rewrite_skip (rewrite, after);
  }
}

/* Marks inside of a line. */
static void
read_line (ActRewrite *rewrite, const char *begin, const char *end)
{
  for (const char *p = begin; p < end;) {
    const char *next = p + 1;
    if (*p == '\\' && next < end && g_ascii_ispunct (*next)) {
      act_rewrite_keep (rewrite, p);
      act_rewrite_skip (rewrite, next);
      next++;
    } else if (*p == '[') {
      const gboolean picture = p > begin && p[-1] == '!';
      const char *after = read_link (rewrite, p, end, picture);
      if (after) {
        finish_link (rewrite, p, after);
        next = after;
      }
    } else if (strchr ("*_`~", *p)) {
      gsize n = 1;
      while (p + n < end && p[n] == *p)
        n++;
      if ((*p != '~' || n == 2) && is_mark (begin, p, n, end)) {
        act_rewrite_keep (rewrite, p);
        act_rewrite_skip (rewrite, p + n);
      }
      next = p + n;
    }
    p = next;
  }
  act_rewrite_keep (rewrite, end);
}

/* Behind the marks that a line begins with: "> ", "## ". */
static const char *
skip_front (const char *p, const char *end)
{
  while (p < end && *p == '>') {
    p++;
    if (p < end && *p == ' ')
      p++;
  }
  gsize n = 0;
  while (p + n < end && p[n] == '#')
    n++;
  return n > 0 && n <= 6 && p + n < end && p[n] == ' ' ? p + n + 1 : p;
}

/* Before the signs that may close a heading: "## Why ##". */
static const char *
trim_heading (const char *begin, const char *end)
{
  const char *last = end;

  while (last > begin && strchr ("# \r", last[-1]))
    last--;
  return last;
}

/* The value of "key: value" in [@p, @end), without quotation marks; nullable */
static char *
read_field (const char *p, const char *end, const char *key)
{
  const gsize n = strlen (key);

  if ((gsize) (end - p) <= n || p[n] != ':' ||
      g_ascii_strncasecmp (p, key, n) != 0)
    return NULL;
  char *value = g_strstrip (g_strndup (p + n + 1, (gsize) (end - p) - n - 1));
  gsize length = strlen (value);
  if (length >= 2 && strchr ("\"'", value[0]) &&
      value[length - 1] == value[0]) {
    value[length - 1] = '\0';
    memmove (value, value + 1, length - 1);
  }
  return value;
}

static gboolean
is_front_mark (const char *p, const char *end)
{
  return end - p >= 3 && strncmp (p, "---", 3) == 0 &&
         strspn (p + 3, " \r") == (gsize) (end - p - 3);
}

/* Behind the block of fields that the text may begin with. */
static const char *
read_front (const char *text, const char *end, char **title, char **date)
{
  const char *line_end = find_line_end (text, end);

  if (!is_front_mark (text, line_end))
    return text;
  for (const char *p = line_end; p < end; p = line_end) {
    p++;
    line_end = find_line_end (p, end);
    if (is_front_mark (p, line_end))
      return line_end;
    if (!*title)
      *title = read_field (p, line_end, "title");
    if (!*date)
      *date = read_field (p, line_end, "date");
  }
  g_clear_pointer (title, g_free);
  g_clear_pointer (date, g_free);
  return text;
}

char *
act_markdown_read (const char *text, gsize length, char **title, char **date,
                   gsize *out_length, ActOrigin **origin)
{
  const char *end = text + length, *line_end;
  ActRewrite rewrite;
  gboolean code = FALSE;

  *title = *date = NULL;
  act_rewrite_begin (&rewrite, text, length);
  act_rewrite_skip (&rewrite, read_front (text, end, title, date));
  for (const char *p = rewrite.at; p < end; p = line_end + 1) {
    line_end = find_line_end (p, end);
    const char *begin = p + strspn (p, " "), *front;
    const gboolean fence = is_fence (begin, line_end);
    act_rewrite_keep (&rewrite, p);
    if (fence || code || is_rule (begin, line_end, "*-_=") ||
        is_definition (begin, line_end)) {
      code = code != fence;
      act_rewrite_skip (&rewrite, line_end);
      continue;
    }
    front = skip_front (begin, line_end);
    const gboolean heading = front > begin && front[-2] == '#';
    if (front > begin)
      act_rewrite_skip (&rewrite, front);
    else if (end - begin > 2 && strchr ("*+", *begin) && begin[1] == ' ') {
      act_rewrite_keep (&rewrite, begin);
      act_rewrite_put (&rewrite, '-');
      front = begin + 1;
    }
    read_line (&rewrite, front,
               heading ? trim_heading (front, line_end) : line_end);
    act_rewrite_skip (&rewrite, line_end);
  }
  return act_rewrite_end (&rewrite, out_length, origin);
}
