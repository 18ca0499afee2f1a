/* Addresses and faces: words that are made of signs. */
#include "token/splitter.h"

#include <string.h>

static const char *
skip_label (const char *p, const char *end)
{
  while (p < end && (is_alnum (char_at (p, end)) || *p == '-' || *p == '_'))
    p = act_utf8_next (p);
  return p;
}

/* Takes closing punctuation off the end of an address. */
static const char *
trim_address (const char *p, const char *end)
{
  while (end > p && strchr (".,;:!?'\"()[]<>", end[-1])) {
    if (end[-1] == ')' && memchr (p, '(', (gsize) (end - p)))
      break;
    end--;
  }
  while (end - p > 3 && (memcmp (end - 3, "\xe2\x80\x9d", 3) == 0 ||
                         memcmp (end - 3, "\xe2\x80\x99", 3) == 0))
    end -= 3;
  return end;
}

static gboolean
has_prefix (const char *p, const char *end, const char *prefix)
{
  gsize n = strlen (prefix);
  return (gsize) (end - p) > n && g_ascii_strncasecmp (p, prefix, n) == 0;
}

/* name.tld, name.tld/path, name@host.tld; returns its end or NULL. */
const char *
act_splitter_match_host (const ActSplitter *s, const char *p)
{
  const char *at = skip_label (p, s->end);
  const char *dot = NULL;
  gboolean mail = FALSE;
  char key[ACT_SPLITTER_KEY];

  if (s->end - at > 4 && memcmp (at, "...@", 4) == 0)
    at += 3; /* addresses of news groups are shortened so */
  while (at < s->end && at > p) {
    if (*at == '@' && !mail)
      mail = TRUE, dot = NULL;
    else if (*at == '.' && is_alnum (char_at (at + 1, s->end)))
      dot = at;
    else if (!(mail || (*at != '+' && *at != '%')) || *at != '%')
      break;
    at = skip_label (at + 1, s->end);
  }
  if (!dot)
    return NULL;
  if (!mail && !(act_splitter_make_key (dot + 1, at, key) &&
                 act_table_has (s->domains, key)))
    return NULL;
  if (at < s->end && *at == '/' && !mail)
    return trim_address (p, s->end);
  return trim_address (p, at);
}

/* "comp.sources.unix": three or more small words with dots between. */
static const char *
match_group_name (const char *p, const char *end)
{
  guint parts = 0;
  const char *at = p;

  while (at < end) {
    const char *part = at;
    while (at < end && (g_ascii_islower (*at) || *at == '-' || *at == '_'))
      at++;
    if (at - part < 2)
      return NULL;
    parts++;
    if (at + 1 >= end || *at != '.' || !g_ascii_islower (at[1]))
      break;
    at++;
  }
  return parts >= 3 && !is_alnum (char_at (at, end)) &&
                 !(at < end && *at == '/')
             ? at
             : NULL;
}

const char *
act_splitter_match_address (const ActSplitter *s, const char *p)
{
  const char *end;

  if (has_prefix (p, s->end, "http://") || has_prefix (p, s->end, "https://") ||
      has_prefix (p, s->end, "ftp://") || has_prefix (p, s->end, "www.") ||
      has_prefix (p, s->end, "mailto:")) {
    end = memchr (p, '>', (gsize) (s->end - p));
    return trim_address (p, end ? end : s->end);
  }
  if (!memchr (p, '.', (gsize) (s->end - p)))
    return NULL;
  end = match_group_name (p, s->end);
  return end ? end : act_splitter_match_host (s, p);
}

gsize
act_splitter_match_face (const char *p, const char *end)
{
  gsize n = 0, left = (gsize) (end - p);

  if (left >= 3 && strncmp (p, "^_^", 3) == 0)
    return 3;
  if (left >= 2 && strncmp (p, "<3", 2) == 0 &&
      !is_digit (char_at (p + 2, end)))
    return 2;
  if (left < 2 || !strchr (":;=8", p[0]))
    return 0;
  n = 1;
  if (n < left && strchr ("-'^", p[n]))
    n++;
  if (n >= left || !strchr (")(DPpOo|/\\3]", p[n]))
    return 0;
  if (p[0] == '8' && n == 1)
    return 0;
  if (strchr ("DPpOo3", p[n]) && is_alnum (char_at (p + n + 1, end)))
    return 0;
  while (n + 1 < left && p[n + 1] == p[n] && strchr (")(D", p[n]))
    n++;
  return n + 1;
}
