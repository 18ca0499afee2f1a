/* Numbers: amounts, times, dates, telephone numbers, and their units. */
#include "token/splitter.h"

#include <string.h>

const char *
act_splitter_match_groups (const char *p, const char *end)
{
  gsize size[6];
  guint n = 0;
  char sign = '\0';
  const char *at = p, *last = p;

  while (n < G_N_ELEMENTS (size)) {
    const char *next = skip_digits (at, end);
    if (next == at)
      break;
    size[n++] = (gsize) (next - at);
    last = next;
    if (next >= end || !strchr ("-/.", *next) || (sign && *next != sign))
      break;
    sign = *next;
    at = next + 1;
  }
  if (n < 2 || is_alnum (char_at (last, end)))
    return NULL;
  if (sign == '/')
    return size[0] <= 4 && size[1] <= 4 && n <= 3 ? last : NULL;
  if (sign == '.')
    return n >= 3 ? last : NULL;
  if (n >= 3)
    return last;
  return size[0] >= 3 && size[1] == 4 && !(size[0] == 4) ? last : NULL;
}

static gboolean
is_ordinal (const char *p, gsize n)
{
  return n == 2 && (g_ascii_strncasecmp (p, "st", 2) == 0 ||
                    g_ascii_strncasecmp (p, "nd", 2) == 0 ||
                    g_ascii_strncasecmp (p, "rd", 2) == 0 ||
                    g_ascii_strncasecmp (p, "th", 2) == 0);
}

/* Units written against a number, which are words of their own. */
static gboolean
is_unit (const char *p, gsize n)
{
  static const char *const units[] = {
      "am",   "pm",  "k",   "m",    "mn",  "bn",      "tn",     "mm",  "cm",
      "km",   "kg",  "mg",  "ml",   "ft",  "lb",      "lbs",    "oz",  "in",
      "hz",   "khz", "mhz", "ghz",  "kw",  "mw",      "gw",     "kb",  "mb",
      "gb",   "tb",  "mph", "kph",  "c",   "f",       "x",      "yr",  "yrs",
      "hr",   "hrs", "min", "mins", "sec", "secs",    "ms",     "kwh", "mwh",
      "watt", "nm",  "p",   "ha",   "hh",  "million", "billion"};

  for (gsize i = 0; i < G_N_ELEMENTS (units); i++)
    if (strlen (units[i]) == n && g_ascii_strncasecmp (p, units[i], n) == 0)
      return TRUE;
  return FALSE;
}

/* The end of a number that starts at @p: 1,234.5 · 10:30 · .5 */
static const char *
skip_number (const char *p, const char *end)
{
  p = skip_digits (p, end);
  while (p + 1 < end && strchr (",.:", *p) && g_ascii_isdigit (p[1])) {
    const char *next = skip_digits (p + 1, end);
    if (*p == ',' && next - p != 4 && next - p != 3)
      break;
    p = next;
  }
  return p;
}

/* "60's", "1590's": [@p, @apostrophe) are the digits. */
static gboolean
is_decade (const char *p, const char *apostrophe, const char *end)
{
  const char *s = act_utf8_next (apostrophe);

  return (apostrophe - p == 2 || apostrophe - p == 4) &&
         apostrophe[-1] == '0' && s < end && *s == 's' &&
         !is_alnum (char_at (s + 1, end));
}

const char *
act_splitter_add_number (ActSplitter *s, const char *p)
{
  const char *end = act_splitter_match_groups (p, s->end);
  const char *letters;
  gsize n;

  if (end) {
    add (s, p, end, 0);
    return end;
  }
  end = skip_number (*p == '.' || *p == '+' ? p + 1 : p, s->end);
  letters = end;
  while (letters < s->end && is_letter (char_at (letters, s->end)))
    letters = act_utf8_next (letters);
  if (is_apostrophe (char_at (end, s->end)) && is_decade (p, end, s->end)) {
    letters = act_utf8_next (end) + 1;
    add (s, p, letters, 0);
    return letters;
  }
  n = (gsize) (letters - end);
  if (n == 0 || is_digit (char_at (letters, s->end))) {
    while (n > 0 && letters < s->end && is_alnum (char_at (letters, s->end)))
      letters = act_utf8_next (letters);
    add (s, p, n ? letters : end, 0);
    return n ? letters : end;
  }
  if (is_ordinal (end, n) || (n == 1 && (*end == 's' || *end == 'd')) ||
      !is_unit (end, n)) {
    add (s, p, letters, 0);
    return letters;
  }
  add (s, p, end, 0);
  /* 5 p.m. */
  if (n == 1 && strchr ("ap", *end) && s->end - end >= 4 && end[1] == '.' &&
      end[2] == 'm' && end[3] == '.')
    letters = end + 4;
  add (s, end, letters, 0);
  return letters;
}
