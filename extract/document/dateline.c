#include "document/dateline.h"

#include "document/date.h"
#include "document/utf8.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* Longest dateline, bytes. */
#define LONGEST 90

/* How far a dash that closes what another one set off can be, bytes. */
#define ASIDE 40
/* Shortest paragraph that "Mumbai:" can begin: what a label stands before is
   shorter. */
#define PARAGRAPH 120

/** What has been seen before the dash. */
typedef struct {
  const char *begin;     /* of the first place */
  const char *place_end; /* of it, NULL when it goes on */
  const char *last;      /* begin of what follows the last comma, or @begin */
  guint capitals;        /* words wholly in capitals, the place */
  guint words;           /* others that begin with a capital */
  guint particles;       /* "el", "of" */
  gboolean agency;       /* "(AP)" */
  gboolean comma;        /* after the place */
  gboolean day;          /* "12 May" */
  guint digits;          /* of the number just before */
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

/* Whether text [begin, end), in lower case, is in one of these tables. */
static gboolean
is_in (const char *begin, const char *end, const char *const *tables)
{
  g_autofree char *name = g_strndup (begin, (gsize) (end - begin));
  g_autofree char *lower = g_utf8_strdown (g_strstrip (name), -1);

  for (; *tables; tables++)
    if (act_table_has (act_table_get (*tables), lower))
      return TRUE;
  return FALSE;
}

/* Words before a place that say which part of it, or what it suffers. */
static gboolean
is_part (const char *p, gsize n)
{
  static const char *const parts[] = {
      "occupied", "east",     "west",     "north",   "south", "eastern",
      "western",  "northern", "southern", "central", "near"};

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (strlen (parts[i]) == n && g_ascii_strncasecmp (p, parts[i], n) == 0)
      return TRUE;
  return FALSE;
}

/* "*Occupied East* Jerusalem" */
static const char *
skip_parts (const char *begin, const char *end)
{
  while (begin < end) {
    gsize n = strcspn (begin, " ");
    if (n == 0)
      begin++;
    else if (n < (gsize) (end - begin) && is_part (begin, n))
      begin += n;
    else
      break;
  }
  return begin;
}

/* "Geneva", "Gaza City": not a country, of which more can be told than what
   happens there ("Israel - Hamas war"). */
static gboolean
is_town (const char *begin, const char *end)
{
  static const char *const towns[] = {"cities", NULL}, *const lands[] = {
                                                           "cities",
                                                           "countries",
                                                           "regions", NULL};

  begin = skip_parts (begin, end);
  while (end > begin && end[-1] == ' ')
    end--;
  return is_in (begin, end, towns) ||
         (end - begin > 5 && strncmp (end - 5, " City", 5) == 0 &&
          is_in (begin, end - 5, lands));
}

/* The land behind a town: "Gaza Strip", "Ohio". */
static gboolean
is_land (const char *begin, const char *end)
{
  static const char *const lands[] = {"countries", "regions", "provinces",
                                      NULL};

  return is_in (skip_parts (begin, end), end, lands);
}

/* "Nov.", "November" */
static gboolean
is_month (const char *begin, const char *end)
{
  gsize length = (gsize) (end - begin);

  if (length && end[-1] == '.')
    length--;
  return act_date_get_month (begin, length) > 0;
}

/* Takes the word at @p; NULL when it can be in no dateline. */
static const char *
take_word (const char *p, const char *end, Dateline *line)
{
  const char *start = p;
  gboolean capitals = TRUE;

  while (p < end &&
         (g_unichar_isalpha (g_utf8_get_char (p)) || *p == '.' || *p == '\'' ||
          (*p == '-' && g_unichar_isalpha (g_utf8_get_char (p + 1))))) {
    capitals = capitals && !g_unichar_islower (g_utf8_get_char (p));
    p = act_utf8_next (p);
  }
  if (!g_unichar_isupper (g_utf8_get_char (start))) {
    if (!line->place_end && p - start == 3 && strncmp (start, "and", 3) == 0)
      line->place_end = start;
    line->particles++;
    return strcspn (start, "- ,/") <= 3 || is_part (start, (gsize) (p - start))
               ? p
               : NULL;
  }
  if (line->comma && is_month (start, p))
    line->day = TRUE;
  else if (capitals && p - start >= 2)
    line->capitals++;
  else
    line->words++;
  return p;
}

/* The end of "(AP)", "(Reuters/Karta)", "(12 May 2025)" at @p. */
static const char *
take_agency (const char *p, const char *end)
{
  const char *close = memchr (p, ')', (gsize) (end - p));

  return close && close - p <= 40 &&
                 (g_unichar_isupper (g_utf8_get_char (p + 1)) ||
                  g_ascii_isdigit (p[1]))
             ? close + 1
             : NULL;
}

static gboolean
begins_sentence (const char *p)
{
  gunichar c = g_utf8_get_char (p);

  return g_unichar_isupper (c) || c == '"' || c == 0x201c || c == '\'' ||
         c == 0x2018;
}

/* "London - Britain's capital - has": the dash of @length bytes at @dash is the
   first of two. */
static gboolean
opens_aside (const char *dash, gsize length, const char *end)
{
  const char *p = dash + length, *stop = MIN (end, p + ASIDE);

  for (; p < stop && *p != '.'; p++)
    if ((gsize) (end - p) > length && strncmp (p, dash, length) == 0)
      return !begins_sentence (p + length);
  return FALSE;
}

/* "Doha, Qatar", "London/Kyiv", "Nairobi, 12 May" before @dash, which is what
   nothing but a dateline begins with. */
static gboolean
is_known (const Dateline *line, const char *dash)
{
  const char *end = line->place_end ? line->place_end : dash;

  return is_town (line->begin, end) ||
         (line->comma && line->words + line->capitals > 0 &&
          (line->day || is_land (line->last, dash)));
}

/* The place stands first, in capitals unless an agency is named, a year ends
   it ("Warsaw, 3 May 2021 -") or the place is known as one. */
static gboolean
is_complete (const Dateline *line, const char *dash)
{
  if (line->words + line->capitals > 8)
    return FALSE;
  if (line->particles == 0 &&
      (line->capitals > 0 ||
       ((line->agency || (line->comma && line->digits == 4)) &&
        line->words > 0)))
    return TRUE;
  return is_known (line, dash);
}

/* "ISLAMABAD:", "Mumbai:" before a long paragraph: a city or a country. */
static gboolean
is_place_before_colon (const char *begin, const char *colon, const char *end)
{
  static const char *const places[] = {"cities", "countries", NULL};
  g_autofree char *name = g_strndup (begin, (gsize) (colon - begin));
  g_autofree char *upper = g_utf8_strup (name, -1);

  return strcmp (name, upper) == 0
             ? is_in (begin, colon, places)
             : end - colon >= PARAGRAPH && is_town (begin, colon);
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
  return p < end && begins_sentence (p) ? p : begin;
}

/* What follows "(Beirut) – ", "(Nairobi, May 12, 2025) – " at @begin. */
static const char *
skip_bracket (const char *begin, const char *end)
{
  const char *p = take_agency (begin, end);
  gsize dash = p ? match_dash (p, end) : 0;

  return dash > 0 && begins_sentence (p + dash) ? p + dash : begin;
}

guint32
act_dateline_skip (const char *text, ActSpan range)
{
  const char *begin = text + range.begin, *end = text + range.end;
  const char *p = begin;
  Dateline line = {0};

  while (p < end && g_ascii_isspace (*p))
    p++;
  begin = p < end && *p == '(' ? skip_bracket (p, end) : skip_clock (p, end);
  if (begin != p)
    return (guint32) (begin - text);
  if (p == end || !g_unichar_isupper (g_utf8_get_char (p)))
    return range.begin;
  line.begin = line.last = p;
  while (p && p < end && p - begin < LONGEST) {
    gsize dash = match_dash (p, end);
    if (dash > 0)
      return begins_sentence (p + dash) && is_complete (&line, p) &&
                     !(line.capitals == 0 && opens_aside (p, dash, end))
                 ? (guint32) (p + dash - text)
                 : range.begin;
    if (*p == ':' && p + 1 < end && p[1] == ' ' &&
        is_place_before_colon (begin, p, end))
      return (guint32) (p + 2 - text);
    if (!line.place_end && strchr (",/(", *p))
      line.place_end = p;
    if (*p == '(') {
      line.agency = TRUE;
      p = take_agency (p, end);
    } else if (g_unichar_isalpha (g_utf8_get_char (p))) {
      line.digits = 0;
      p = take_word (p, end, &line);
    } else if (g_ascii_isdigit (*p) || strchr (" ,./", *p)) {
      if (*p == ',') {
        line.comma = TRUE;
        line.last = p + 1;
      }
      line.digits = g_ascii_isdigit (*p) ? line.digits + 1 : 0;
      p++;
    } else {
      break;
    }
  }
  return range.begin;
}
