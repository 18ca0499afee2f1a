#include "token/dateline.h"

#include "document/utf8.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* Longest dateline, bytes. */
#define LONGEST 90

/** What has been seen before the dash. */
typedef struct {
  guint capitals;  /* words wholly in capitals, the place */
  guint words;     /* others that begin with a capital */
  gboolean agency; /* "(AP)" */
  gboolean comma;  /* after the place */
  guint digits;    /* of the number just before */
} Dateline;

/* Length of the dash between spaces at @p, 0 when there is none. */
static gsize
match_dash (const char *p, const char *end)
{
  static const char *const dashes[] = {" \xe2\x80\x94 ", " \xe2\x80\x93 ",
                                       " \xe2\x80\x95 ", " -- ", " - "};

  for (gsize i = 0; i < G_N_ELEMENTS (dashes); i++)
    if ((gsize) (end - p) > strlen (dashes[i]) &&
        strncmp (p, dashes[i], strlen (dashes[i])) == 0)
      return strlen (dashes[i]);
  return 0;
}

/* Takes the word at @p; NULL when it can be in no dateline. */
static const char *
take_word (const char *p, const char *end, Dateline *line)
{
  const char *start = p;
  gboolean capitals = TRUE;

  while (p < end &&
         (g_unichar_isalpha (g_utf8_get_char (p)) || *p == '.' || *p == '\'')) {
    capitals = capitals && !g_unichar_islower (g_utf8_get_char (p));
    p = act_utf8_next (p);
  }
  if (!g_unichar_isupper (g_utf8_get_char (start)))
    return NULL;
  if (capitals && p - start >= 2)
    line->capitals++;
  else
    line->words++;
  return p;
}

/* The end of "(AP)", "(Reuters/Karta)" at @p. */
static const char *
take_agency (const char *p, const char *end)
{
  const char *close = memchr (p, ')', (gsize) (end - p));

  return close && close - p <= 32 && g_unichar_isupper (g_utf8_get_char (p + 1))
             ? close + 1
             : NULL;
}

/* The place stands first, in capitals unless an agency is named or a year ends
   it ("Warsaw, 3 May 2021 -"), and what follows the dash begins a sentence. */
static gboolean
is_complete (const Dateline *line, const char *next)
{
  gunichar c = g_utf8_get_char (next);

  if (!g_unichar_isupper (c) && c != '"' && c != 0x201c && c != '\'' &&
      c != 0x2018)
    return FALSE;
  return line->words + line->capitals <= 8 &&
         (line->capitals > 0 ||
          ((line->agency || (line->comma && line->digits == 4)) &&
           line->words > 0));
}

/* "ISLAMABAD": a city or a country in capitals, which a colon can follow. */
static gboolean
is_place (const char *begin, const char *end)
{
  g_autofree char *name = g_strndup (begin, (gsize) (end - begin));
  g_autofree char *lower = g_utf8_strdown (name, -1);
  g_autofree char *upper = g_utf8_strup (name, -1);

  return strcmp (name, upper) == 0 &&
         (act_table_has (act_table_get ("cities"), lower) ||
          act_table_has (act_table_get ("countries"), lower));
}

/* Reads two digits at most; the number, or 100 when there are none. */
static guint
take_digits (const char **p, const char *end)
{
  const char *begin = *p;
  guint number = 0;

  while (*p < end && g_ascii_isdigit (**p) && *p - begin < 3)
    number = number * 10 + (guint) g_ascii_digit_value (*(*p)++);
  return *p == begin || *p - begin > 2 ? 100 : number;
}

/* What follows the time of day that an entry of a live page begins with
   ("21:40 Police …", "9.05pm GMT – Police …"), or @begin. */
static const char *
skip_clock (const char *begin, const char *end)
{
  static const char *const zones[] = {"am",  "pm",  "a.m.", "p.m.", "GMT",
                                      "UTC", "BST", "CET",  "CEST", "EST",
                                      "EDT", "EET", "EEST", "MSK",  NULL};
  const char *p = begin, *minutes;
  guint hour = take_digits (&p, end);
  gsize dash;

  if (hour > 23 || p == end || (*p != ':' && *p != '.'))
    return begin;
  minutes = ++p;
  if (take_digits (&p, end) > 59 || p - minutes != 2)
    return begin;
  for (guint i = 0; zones[i]; i++) {
    gsize space = p < end && *p == ' ', length = strlen (zones[i]);
    if ((gsize) (end - p) > space + length &&
        g_ascii_strncasecmp (p + space, zones[i], length) == 0 &&
        !g_ascii_isalnum (p[space + length]))
      p += space + length;
  }
  dash = match_dash (p, end);
  if (dash == 0 && p < end && strchr (":|", *p))
    p++;
  p += dash;
  if (dash == 0 && (p == end || *p++ != ' '))
    return begin;
  return p < end && (g_unichar_isupper (g_utf8_get_char (p)) ||
                     strchr ("\"'", *p) || g_utf8_get_char (p) == 0x201c ||
                     g_utf8_get_char (p) == 0x2018)
             ? p
             : begin;
}

guint32
act_dateline_skip (const char *text, ActSpan range)
{
  const char *begin = text + range.begin, *end = text + range.end;
  const char *p = begin;
  Dateline line = {0};

  while (p < end && g_ascii_isspace (*p))
    p++;
  begin = skip_clock (p, end);
  if (begin != p)
    return (guint32) (begin - text);
  if (p == end || !g_unichar_isupper (g_utf8_get_char (p)))
    return range.begin;
  while (p && p < end && p - begin < LONGEST) {
    gsize dash = match_dash (p, end);
    if (dash > 0)
      return is_complete (&line, p + dash) ? (guint32) (p + dash - text)
                                           : range.begin;
    if (*p == ':' && is_place (begin, p) && p + 1 < end && p[1] == ' ')
      return (guint32) (p + 2 - text);
    if (*p == '(') {
      line.agency = TRUE;
      p = take_agency (p, end);
    } else if (g_unichar_isalpha (g_utf8_get_char (p))) {
      line.digits = 0;
      p = take_word (p, end, &line);
    } else if (g_ascii_isdigit (*p) || strchr (" ,./", *p)) {
      line.comma |= *p == ',';
      line.digits = g_ascii_isdigit (*p) ? line.digits + 1 : 0;
      p++;
    } else {
      break;
    }
  }
  return range.begin;
}
