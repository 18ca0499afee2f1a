#include "perspective/time.h"

#include "lexicon/lexicon.h"

#include <stdlib.h>
#include <string.h>

/** What a word can be in a time expression. */
typedef enum {
  TOKEN_NONE,
  TOKEN_WEEKDAY,
  TOKEN_MONTH,
  TOKEN_SEASON,
  TOKEN_UNIT,
  TOKEN_NUMBER, /* value 0: "several" */
  TOKEN_YEAR,
  TOKEN_DECADE,
  TOKEN_ISO,
  TOKEN_DEICTIC,
  TOKEN_VAGUE,
  TOKEN_DIRECTION,
  TOKEN_SHIFT,
  TOKEN_PART,
  TOKEN_PREPOSITION
} TokenClass;

typedef struct {
  TokenClass class;
  int value;
} Token;

static const struct {
  const char *name;
  TokenClass class;
} classes[] = {{"weekday", TOKEN_WEEKDAY},
               {"month", TOKEN_MONTH},
               {"season", TOKEN_SEASON},
               {"unit", TOKEN_UNIT},
               {"number", TOKEN_NUMBER},
               {"deictic", TOKEN_DEICTIC},
               {"vague", TOKEN_VAGUE},
               {"direction", TOKEN_DIRECTION},
               {"shift", TOKEN_SHIFT},
               {"part", TOKEN_PART},
               {"preposition", TOKEN_PREPOSITION}};

static guint
count_digits (const char *text)
{
  return (guint) strspn (text, "0123456789");
}

/* Numbers, years, decades and ISO dates. */
static Token
lex_number (const char *text)
{
  guint n = count_digits (text);
  const char *rest = text + n;

  if (n == 4 && strlen (text) == 10 && rest[0] == '-' &&
      count_digits (rest + 1) == 2 && rest[3] == '-' &&
      count_digits (rest + 4) == 2)
    return (Token){TOKEN_ISO, 0};
  if (n == 4 && (g_str_equal (rest, "s") || g_str_equal (rest, "'s")))
    return (Token){TOKEN_DECADE, atoi (text)};
  if (n == 4 && *rest == '\0' && atoi (text) >= 1000 && atoi (text) <= 2199)
    return (Token){TOKEN_YEAR, atoi (text)};
  if (n > 0 && n <= 4 &&
      (*rest == '\0' || g_str_equal (rest, "st") || g_str_equal (rest, "nd") ||
       g_str_equal (rest, "rd") || g_str_equal (rest, "th")))
    return (Token){TOKEN_NUMBER, atoi (text)};
  return (Token){TOKEN_NONE, 0};
}

static Token
lex (const ActTable *table, const ActWord *word)
{
  const char *lower =
      g_str_has_prefix (word->lower, "mid-") ? word->lower + 4 : word->lower;
  const char *const *row;

  if (g_ascii_isdigit (lower[0]))
    return lex_number (lower);
  row = act_table_find (table, lower);
  if (!row)
    return (Token){TOKEN_NONE, 0};
  for (guint i = 0; i < G_N_ELEMENTS (classes); i++) {
    if (!g_str_equal (classes[i].name, row[1]))
      continue;
    TokenClass class = classes[i].class;
    /* "may", "march", "sat", "second" are times only when they look so. */
    if ((class == TOKEN_MONTH || class == TOKEN_WEEKDAY) &&
        !g_ascii_isupper (word->form[0]))
      return (Token){TOKEN_NONE, 0};
    /* "USA Today": part of a name */
    if (class == TOKEN_DEICTIC &&
        (word->upos == ACT_UPOS_PROPN || word->rel == ACT_REL_COMPOUND))
      return (Token){TOKEN_NONE, 0};
    if (class == TOKEN_MONTH &&
        (word->upos == ACT_UPOS_AUX || word->upos == ACT_UPOS_VERB))
      return (Token){TOKEN_NONE, 0};
    if (class == TOKEN_UNIT || class == TOKEN_PART)
      return (Token){class, row[2][0]};
    return (Token){class, atoi (row[2])};
  }
  return (Token){TOKEN_NONE, 0};
}

/** The tokens of a sentence; tokens[n_words + 1 …] are NONE. */
typedef struct {
  const ActSentence *sentence;
  Token *tokens;
} Scan;

static gboolean
is (const Scan *scan, guint at, TokenClass class)
{
  return at <= scan->sentence->n_words && scan->tokens[at].class == class;
}

static gboolean
is_word (const Scan *scan, guint at, const char *lower)
{
  return at >= 1 && at <= scan->sentence->n_words &&
         g_str_equal (scan->sentence->words[at].lower, lower);
}

static gboolean
is_day (const Scan *scan, guint at)
{
  return is (scan, at, TOKEN_NUMBER) && scan->tokens[at].value >= 1 &&
         scan->tokens[at].value <= 31 &&
         g_ascii_isdigit (scan->sentence->words[at].lower[0]);
}

/* "November 18, 2020", "November 2020", "November"; @at is the month. Returns
   the end. */
static guint
read_month (const Scan *scan, guint at, ActTime *time)
{
  time->kind = ACT_TIME_CALENDAR;
  time->month = (guint8) scan->tokens[at++].value;
  if (is_day (scan, at)) {
    time->day = (guint8) scan->tokens[at++].value;
    if (is_word (scan, at, ",") && is (scan, at + 1, TOKEN_YEAR))
      at++;
  } else if (is_word (scan, at, "of") && is (scan, at + 1, TOKEN_YEAR)) {
    at++;
  } else if (is_word (scan, at, ",") && is (scan, at + 1, TOKEN_YEAR)) {
    at++;
  }
  if (is (scan, at, TOKEN_YEAR)) {
    time->year = (gint16) scan->tokens[at++].value;
  } else if (is (scan, at, TOKEN_DIRECTION) &&
             is_word (scan, at + 1, "year")) { /* "in August last year" */
    time->unit = 'y';
    time->offset = (gint8) scan->tokens[at].value;
    at += 2;
  }
  return at;
}

/* Weekday with the part of the day and, maybe, the date after it. */
static guint
read_weekday (const Scan *scan, guint at, ActTime *time)
{
  time->kind = ACT_TIME_WEEKDAY;
  time->number = (guint8) scan->tokens[at++].value;
  if (is (scan, at, TOKEN_UNIT) && scan->tokens[at].value == 'n')
    at++;
  if (is_word (scan, at, ",") && is (scan, at + 1, TOKEN_MONTH))
    return read_month (scan, at + 1, time);
  if (is_word (scan, at, ",") && is_day (scan, at + 1) &&
      is (scan, at + 2, TOKEN_MONTH)) {
    guint8 day = (guint8) scan->tokens[at + 1].value;
    at = read_month (scan, at + 2, time);
    time->day = day;
  }
  return at;
}

static guint
read_season (const Scan *scan, guint at, ActTime *time)
{
  time->kind = ACT_TIME_SEASON;
  time->number = (guint8) scan->tokens[at++].value;
  if (is_word (scan, at, "of") && is (scan, at + 1, TOKEN_YEAR))
    at++;
  if (is (scan, at, TOKEN_YEAR))
    time->year = (gint16) scan->tokens[at++].value;
  return at;
}

/* Day, week, … of "last week", "two days ago": @count of them. */
static void
set_relative (ActTime *time, int unit, int count, gboolean counted)
{
  time->kind = ACT_TIME_RELATIVE;
  time->unit = (char) unit;
  time->offset = count;
  if (unit == 'w' && counted) {
    time->unit = 'd';
    time->offset = 7 * count;
  } else if (unit == 'q') {
    time->unit = 'm';
    time->offset = 3 * count;
  }
}

/* "last week", "next September", "this summer", "last Friday", "the past two
   years": @at is the direction word. Returns the end or 0. */
static guint
read_directed (const Scan *scan, guint at, ActTime *time)
{
  gint8 direction = (gint8) scan->tokens[at].value;
  guint next = at + 1;

  time->direction = direction;
  if (is (scan, next, TOKEN_WEEKDAY))
    return read_weekday (scan, next, time);
  if (is (scan, next, TOKEN_MONTH))
    return read_month (scan, next, time);
  if (is (scan, next, TOKEN_SEASON))
    return read_season (scan, next, time);
  if (is (scan, next, TOKEN_NUMBER) && is (scan, next + 1, TOKEN_UNIT)) {
    time->kind = ACT_TIME_DURATION;
    return next + 2;
  }
  if (!is (scan, next, TOKEN_UNIT))
    return 0;
  if (g_str_has_suffix (scan->sentence->words[next].lower, "s") ||
      (is_word (scan, at - 1, "the") && direction != 0))
    time->kind = ACT_TIME_VAGUE; /* "in the coming months", "the next day" */
  else
    set_relative (time, scan->tokens[next].value, direction, FALSE);
  return next + 1;
}

/* "for a *weekend* course": of the noun, and no time of the clause. */
static gboolean
is_of_noun (const Scan *scan, guint unit)
{
  const ActWord *words = scan->sentence->words;

  return words[unit].rel == ACT_REL_COMPOUND && words[unit].head == unit + 1u &&
         words[unit + 1].upos == ACT_UPOS_NOUN &&
         !is (scan, unit + 1, TOKEN_UNIT);
}

/* "ten days ago", "for three years", "for months". Returns the end or 0. */
static guint
read_counted (const Scan *scan, guint at, ActTime *time)
{
  guint unit = is (scan, at, TOKEN_NUMBER) ? at + 1 : at;
  int count = unit > at ? scan->tokens[at].value : 0;
  gboolean for_word = is_word (scan, at - 1, "for") ||
                      (is_word (scan, at - 2, "for") &&
                       scan->sentence->words[at - 1].upos == ACT_UPOS_ADV);

  if (is (scan, unit, TOKEN_NUMBER) && is (scan, unit + 1, TOKEN_UNIT))
    unit++; /* "a few days ago" */
  if (is_word (scan, unit, "of") && is (scan, unit + 1, TOKEN_UNIT))
    unit++; /* "a couple of weeks ago" */
  if (!is (scan, unit, TOKEN_UNIT) || is_of_noun (scan, unit))
    return 0;
  if (unit > at && is (scan, unit + 1, TOKEN_SHIFT)) {
    int shift = scan->tokens[unit + 1].value;
    gboolean ago = is_word (scan, unit + 1, "ago");
    if (count > 0 && count < 3000 && ago && unit == at + 1)
      set_relative (time, scan->tokens[unit].value, shift * count, TRUE);
    else
      time->kind = ACT_TIME_VAGUE;
    return unit + 2;
  }
  if (unit > at &&
      (is_word (scan, at - 1, "in") || is_word (scan, at - 1, "within")))
    for_word = TRUE; /* "in two weeks" */
  if (!for_word)
    return 0;
  time->kind = ACT_TIME_DURATION;
  return unit + 1;
}

/* "the end of the year", "early 2020", "mid-February"; @at is the part word.
   Returns the end or 0. */
static guint
read_part (const Scan *scan, guint at, ActTime *time)
{
  guint next = at + 1;

  /* "late *on* Monday", but no "talks *start on* Monday", "*end in* May" */
  if ((is_word (scan, next, "on") || is_word (scan, next, "in")) &&
      (is_word (scan, at, "start") || is_word (scan, at, "end") ||
       is_word (scan, at, "close")))
    return 0;
  time->part = (char) scan->tokens[at].value;
  while (is_word (scan, next, "of") || is_word (scan, next, "the") ||
         is_word (scan, next, "-") || is_word (scan, next, "on") ||
         is_word (scan, next, "in"))
    next++;
  if (is (scan, next, TOKEN_DIRECTION))
    return read_directed (scan, next, time);
  if (is (scan, next, TOKEN_MONTH))
    return read_month (scan, next, time);
  if (is (scan, next, TOKEN_SEASON))
    return read_season (scan, next, time);
  if (is (scan, next, TOKEN_WEEKDAY))
    return read_weekday (scan, next, time);
  if (is (scan, next, TOKEN_YEAR) || is (scan, next, TOKEN_DECADE)) {
    time->kind =
        is (scan, next, TOKEN_YEAR) ? ACT_TIME_CALENDAR : ACT_TIME_DECADE;
    time->year = (gint16) scan->tokens[next].value;
    return next + 1;
  }
  if (is (scan, next, TOKEN_UNIT) && next > at + 1 &&
      scan->tokens[next].value != 'n') {
    set_relative (time, scan->tokens[next].value, 0, FALSE);
    return next + 1;
  }
  return 0;
}

/* A year stands for a time when a preposition that can hold one is before it,
   and it counts nothing ("2000 people"). */
static guint
read_year (const Scan *scan, guint at, ActTime *time)
{
  const ActWord *word = &scan->sentence->words[at];

  if (!is (scan, at - 1, TOKEN_PREPOSITION) || is_word (scan, at - 1, "as") ||
      is_word (scan, at - 1, "about") || is_word (scan, at - 1, "over") ||
      is_word (scan, at - 1, "at") || is_word (scan, at - 1, "on") ||
      is_word (scan, at - 1, "within"))
    return 0;
  if (word->rel == ACT_REL_NUMMOD && word->head > at)
    return 0;
  time->kind = ACT_TIME_CALENDAR;
  time->year = (gint16) scan->tokens[at].value;
  if ((is_word (scan, at - 1, "from") &&
       (is_word (scan, at + 1, "to") || is_word (scan, at + 1, "until"))) ||
      (is_word (scan, at - 1, "between") && is_word (scan, at + 1, "and")))
    if (is (scan, at + 2, TOKEN_YEAR)) {
      time->to_year = (gint16) scan->tokens[at + 2].value;
      return at + 3;
    }
  return at + 1;
}

static guint
read_iso (const Scan *scan, guint at, ActTime *time)
{
  const char *text = scan->sentence->words[at].lower;
  int month = atoi (text + 5), day = atoi (text + 8);

  if (month < 1 || month > 12 || day < 1 || day > 31)
    return 0;
  time->kind = ACT_TIME_CALENDAR;
  time->year = (gint16) atoi (text);
  time->month = (guint8) month;
  time->day = (guint8) day;
  return at + 1;
}

/* The expression whose first word after preposition and article is @at. */
static guint
read_core (const Scan *scan, guint at, ActTime *time)
{
  guint end;

  switch (scan->tokens[at].class) {
  case TOKEN_ISO:
    return read_iso (scan, at, time);
  case TOKEN_WEEKDAY:
    return read_weekday (scan, at, time);
  case TOKEN_MONTH:
    return read_month (scan, at, time);
  case TOKEN_SEASON:
    if (!is (scan, at + 1, TOKEN_YEAR) && !is_word (scan, at - 1, "the") &&
        !is_word (scan, at - 1, "in"))
      return 0;
    /* "the *fall* of the town", "the *spring* of her life" */
    if (is_word (scan, at + 1, "of") && !is (scan, at + 2, TOKEN_YEAR))
      return 0;
    return read_season (scan, at, time);
  case TOKEN_DIRECTION:
    return read_directed (scan, at, time);
  case TOKEN_PART:
    return read_part (scan, at, time);
  case TOKEN_YEAR:
    return read_year (scan, at, time);
  case TOKEN_DECADE:
    time->kind = ACT_TIME_DECADE;
    time->year = (gint16) scan->tokens[at].value;
    return at + 1;
  case TOKEN_NUMBER:
    end = at + 1;
    if (is_word (scan, end, "of"))
      end++;
    if (is_day (scan, at) && is (scan, end, TOKEN_MONTH)) {
      guint8 day = (guint8) scan->tokens[at].value;
      end = read_month (scan, end, time);
      time->day = day;
      return end;
    }
    return read_counted (scan, at, time);
  case TOKEN_UNIT:
    return read_counted (scan, at, time);
  case TOKEN_DEICTIC:
    set_relative (time, 'd', scan->tokens[at].value, FALSE);
    return at + 1;
  case TOKEN_VAGUE:
    /* "*soon* after", "*shortly* before": measures from something else */
    if (is_word (scan, at + 1, "after") || is_word (scan, at + 1, "before") ||
        /* "*as soon as* she knew" */
        is_word (scan, at + 1, "as"))
      return 0;
    time->kind = ACT_TIME_VAGUE;
    return at + 1;
  case TOKEN_NONE:
  case TOKEN_SHIFT:
  case TOKEN_PREPOSITION:
  default:
    return 0;
  }
}

/* "day before yesterday", "day after tomorrow": one day further. */
static guint
read_next_but_one (const Scan *scan, guint at, ActTime *time)
{
  if (!is_word (scan, at, "day") || !is (scan, at + 2, TOKEN_DEICTIC))
    return 0;
  const int days = scan->tokens[at + 2].value;
  if (!(days == -1 && is_word (scan, at + 1, "before")) &&
      !(days == 1 && is_word (scan, at + 1, "after")))
    return 0;
  set_relative (time, 'd', 2 * days, FALSE);
  return at + 3;
}

/* "in recent days", "so far", "the same day". */
static guint
read_phrase (const Scan *scan, guint at, ActTime *time)
{
  static const char *const phrases[][2] = {
      {"recent", "days"},  {"recent", "weeks"}, {"recent", "months"},
      {"recent", "years"}, {"so", "far"},       {"these", "days"},
      {"same", "day"}};

  for (guint i = 0; i < G_N_ELEMENTS (phrases); i++)
    if (is_word (scan, at, phrases[i][0]) &&
        is_word (scan, at + 1, phrases[i][1])) {
      time->kind = ACT_TIME_VAGUE;
      return at + 2;
    }
  return 0;
}

/* "between May | *and June*", "from Thursday | *to Saturday*": the end that the
   expression before @at goes on to, or @at. */
static guint
read_range (const Scan *scan, guint begin, guint at, ActTime *time)
{
  ActTime last = {.direction = 2};
  const gboolean goes_on =
      is_word (scan, begin - 1, "between")
          ? is_word (scan, at, "and")
          : is_word (scan, begin - 1, "from") &&
                (is_word (scan, at, "to") || is_word (scan, at, "until") ||
                 is_word (scan, at, "through"));
  const guint end = goes_on ? read_core (scan, at + 1, &last) : 0;

  if (!end || last.kind != time->kind || last.part ||
      !(time->kind == ACT_TIME_WEEKDAY ||
        (time->kind == ACT_TIME_CALENDAR && time->month && last.month)))
    return at;
  time->to_month = last.month;
  time->to_day = last.day;
  time->to_number = last.number;
  time->to_year = last.year;
  if (!time->year && last.unit == 'y') {
    time->unit = last.unit;
    time->offset = last.offset;
  }
  return end;
}

/* Takes in preposition, article and "late", "just", "back" before @at, but
   nothing before @floor. */
static guint
widen (const Scan *scan, guint at, guint floor, ActTime *time)
{
  if (at > floor &&
      (is_word (scan, at - 1, "the") || is_word (scan, at - 1, "early") ||
       is_word (scan, at - 1, "late")))
    at--;
  if (at > floor && is (scan, at - 1, TOKEN_PREPOSITION)) {
    at--;
    time->since = is_word (scan, at, "since");
    if (at > floor &&
        (is_word (scan, at - 1, "back") || is_word (scan, at - 1, "early") ||
         is_word (scan, at - 1, "late") || is_word (scan, at - 1, "until") ||
         /* "*Not until* May did Norway sign" */
         (at == 2 && is_word (scan, at, "until") && is_word (scan, 1, "not"))))
      at--;
  }
  return at;
}

GArray *
act_times_find (const ActSentence *sentence)
{
  const ActTable *table = act_table_get ("time-words");
  GArray *times = g_array_new (FALSE, FALSE, sizeof (ActTime));
  Scan scan = {sentence, g_new0 (Token, sentence->n_words + 4)};
  guint floor = 1;

  for (guint i = 1; i <= sentence->n_words; i++)
    scan.tokens[i] = lex (table, &sentence->words[i]);
  for (guint i = 1; i <= sentence->n_words; i++) {
    ActTime time = {.direction = 2};
    guint end = read_phrase (&scan, i, &time);
    if (!end)
      end = read_next_but_one (&scan, i, &time);
    if (!end)
      end = read_core (&scan, i, &time);
    if (!end || is_word (&scan, end, "'s") || is_word (&scan, end, "'") ||
        (is_word (&scan, end, "-") && !is_word (&scan, end + 1, "-") &&
         sentence->words[end].flags & ACT_WORD_SPLIT))
      continue;
    end = read_range (&scan, i, end, &time);
    if (time.year && !time.month && time.kind == ACT_TIME_CALENDAR && end <= i)
      continue;
    time.begin = (guint16) widen (&scan, i, floor, &time);
    time.end = (guint16) end;
    g_array_append_val (times, time);
    floor = end;
    i = end - 1;
  }
  g_free (scan.tokens);
  return times;
}
