#include "document/date.h"

#include <stdio.h>
#include <string.h>

/* A date in the making; @begin and @end are bytes of the text. */
typedef struct {
  guint year, month, day;
  const char *begin, *end;
} Date;

/* A number or a word at some place of the text. */
typedef struct {
  const char *begin, *end;
  guint value;  /* of a number */
  guint digits; /* 0: a word */
  guint month;  /* that the word names, 1 to 12, or 0 */
} Token;

guint
act_date_get_month (const char *p, gsize n)
{
  static const char *const names[] = {
      "january", "february", "march",     "april",   "may",      "june",
      "july",    "august",   "september", "october", "november", "december"};

  if (n == 4 && g_ascii_strncasecmp (p, "sept", 4) == 0)
    return 9;
  for (guint i = 0; i < 12; i++)
    if ((n == 3 || n == strlen (names[i])) &&
        g_ascii_strncasecmp (p, names[i], n) == 0)
      return i + 1;
  return 0;
}

/* The number or word at @p, which is one's first byte. */
static Token
read_token (const char *p, const char *end)
{
  Token token = {.begin = p, .end = p};

  if (g_ascii_isdigit (*p)) {
    while (token.end < end && g_ascii_isdigit (*token.end)) {
      if (token.digits++ < 8)
        token.value = token.value * 10 + (guint) (*token.end - '0');
      token.end++;
    }
    return token;
  }
  while (token.end < end && g_ascii_isalpha (*token.end))
    token.end++;
  token.month = act_date_get_month (p, (gsize) (token.end - p));
  return token;
}

/* Skips what may stand between the parts of a date. */
static const char *
skip_between (const char *p, const char *end)
{
  if (end - p >= 2 &&
      (g_ascii_strncasecmp (p, "st", 2) == 0 ||
       g_ascii_strncasecmp (p, "nd", 2) == 0 ||
       g_ascii_strncasecmp (p, "rd", 2) == 0 ||
       g_ascii_strncasecmp (p, "th", 2) == 0) &&
      (end - p == 2 || !g_ascii_isalpha (p[2])))
    p += 2;
  while (p < end && strchr (" \t,.-/", *p))
    p++;
  while (end - p >= 2 && (guchar) p[0] == 0xc2 && (guchar) p[1] == 0xa0)
    p += 2;
  if (end - p >= 3 && g_ascii_strncasecmp (p, "of ", 3) == 0)
    p += 3;
  return p;
}

static gboolean
next_token (const Token *token, const char *end, Token *next)
{
  const char *p = skip_between (token->end, end);

  if (p >= end || p == token->end || !g_ascii_isalnum (*p))
    return FALSE;
  *next = read_token (p, end);
  return TRUE;
}

static gboolean
finish (Date *date, guint year, guint month, guint day, const Token *first,
        const Token *last)
{
  if (year < 1400 || year > 2199 ||
      !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return FALSE;
  date->year = year;
  date->month = month;
  date->day = day;
  date->begin = first->begin;
  date->end = last->end;
  return TRUE;
}

/* 2020-11-18, 18.11.2020, 11/18/2020 */
static gboolean
match_numbers (const Token *a, const Token *b, const Token *c, Date *date)
{
  if (b->digits > 2)
    return FALSE;
  if (a->digits == 4 && c->digits <= 2)
    return finish (date, a->value, b->value, c->value, a, c);
  if (a->digits > 2 || c->digits != 4)
    return FALSE;
  return finish (date, c->value, b->value, a->value, a, c) ||
         finish (date, c->value, a->value, b->value, a, c);
}

/* A sign other than a space stands between the tokens. */
static gboolean
is_joined (const Token *a, const Token *b)
{
  return b->begin == a->end + 1 && strchr ("./-", *a->end);
}

static gboolean
match_at (const Token *a, const char *end, Date *date)
{
  Token b, c;

  if (a->digits == 8 && a->value > 14000000)
    return finish (date, a->value / 10000, a->value / 100 % 100, a->value % 100,
                   a, a);
  if ((a->digits == 0 && a->month == 0) || a->digits > 4)
    return FALSE;
  if (!next_token (a, end, &b) || !next_token (&b, end, &c))
    return FALSE;
  if (c.digits == 0 || (c.digits != 4 && a->digits != 4) || c.digits > 4)
    return FALSE;
  if (a->month && b.digits > 0 && b.digits <= 2)
    return finish (date, c.value, a->month, b.value, a, &c);
  if (a->digits > 0 && b.month)
    return a->digits == 4 ? finish (date, a->value, b.month, c.value, a, &c)
                          : finish (date, c.value, b.month, a->value, a, &c);
  if (a->digits > 0 && b.digits > 0 && is_joined (a, &b) && is_joined (&b, &c))
    return match_numbers (a, &b, &c, date);
  return FALSE;
}

gboolean
act_date_find_span (const char *text, gsize length, char out[ACT_DATE_SIZE],
                    gsize *begin, gsize *end)
{
  const char *stop = text + length;

  for (const char *p = text; p < stop;) {
    Token token;
    Date date;
    if (!g_ascii_isalnum (*p)) {
      p++;
      continue;
    }
    token = read_token (p, stop);
    if (match_at (&token, stop, &date)) {
      g_snprintf (out, ACT_DATE_SIZE, "%04u-%02u-%02u", date.year % 10000,
                  date.month % 100, date.day % 100);
      if (begin)
        *begin = (gsize) (date.begin - text);
      if (end)
        *end = (gsize) (date.end - text);
      return TRUE;
    }
    p = token.end;
  }
  return FALSE;
}

gboolean
act_date_find (const char *text, gsize length, char out[ACT_DATE_SIZE])
{
  return act_date_find_span (text, length, out, NULL, NULL);
}

gboolean
act_date_is_ambiguous (const char *text)
{
  guint first, second, year;

  return sscanf (text, " %2u/%2u/%4u", &first, &second, &year) == 3 &&
         first != second && first >= 1 && first <= 12 && second >= 1 &&
         second <= 12;
}
