/* The date that a time expression stands for, seen from a day of reference. */
#include "perspective/time.h"

#include <stdlib.h>
#include <string.h>

static char *
format_day (const GDate *date)
{
  return g_strdup_printf ("%04d-%02u-%02d", g_date_get_year (date),
                          (guint) g_date_get_month (date),
                          g_date_get_day (date));
}

static char *
format_days (const GDate *begin, const GDate *end)
{
  g_autofree char *from = format_day (begin), *to = format_day (end);
  return g_strconcat (from, "/", to, NULL);
}

/* The year that a month (and day) without one belongs to. */
static int
choose_year (const ActTime *time, const GDate *reference, gboolean future)
{
  int year = g_date_get_year (reference);
  int now = (int) g_date_get_month (reference) * 32;
  int then = time->month * 32;

  if (time->day) {
    now += g_date_get_day (reference);
    then += time->day;
  }
  if (time->unit == 'y') /* "in August last year" */
    return year + time->offset;
  if (time->direction == 0)
    return year;
  if (time->direction == -1)
    return then >= now ? year - 1 : year;
  if (time->direction == 1)
    return then <= now ? year + 1 : year;
  if (future)
    return then < now ? year + 1 : year;
  return then > now ? year - 1 : year;
}

static char *
format_calendar (const ActTime *time, const GDate *reference, gboolean future)
{
  int year = time->year;

  if (!year && !reference)
    return NULL;
  if (!year)
    year = choose_year (time, reference, future);
  if (time->to_year)
    return g_strdup_printf ("%04d/%04d", year, time->to_year);
  if (time->day &&
      g_date_valid_dmy (time->day, (GDateMonth) time->month, (GDateYear) year))
    return g_strdup_printf ("%04d-%02d-%02d", year, time->month, time->day);
  if (time->month && time->part) {
    guint last =
        g_date_get_days_in_month ((GDateMonth) time->month, (GDateYear) year);
    guint begin = time->part == 'b' ? 1 : time->part == 'm' ? 11 : 21;
    return g_strdup_printf ("%04d-%02d-%02u/%04d-%02d-%02u", year, time->month,
                            begin, year, time->month,
                            begin == 21 ? last : begin + 9);
  }
  if (time->month)
    return g_strdup_printf ("%04d-%02d", year, time->month);
  if (time->part) {
    int begin = time->part == 'b' ? 1 : time->part == 'm' ? 5 : 9;
    return g_strdup_printf ("%04d-%02d/%04d-%02d", year, begin, year,
                            begin + 3);
  }
  return g_strdup_printf ("%04d", year);
}

static char *
format_weekday (const ActTime *time, const GDate *reference, gboolean future)
{
  GDate date = *reference;
  int today = (int) g_date_get_weekday (reference);
  int ahead = (time->number - today + 7) % 7;

  if (time->direction == 1)
    g_date_add_days (&date, (guint) (ahead ? ahead : 7));
  else if (time->direction == 2 ? future : FALSE)
    g_date_add_days (&date, (guint) ahead);
  else if (time->direction == 0 && ahead)
    g_date_add_days (&date, (guint) ahead);
  else
    g_date_subtract_days (&date, (guint) (ahead                   ? 7 - ahead
                                          : time->direction == -1 ? 7
                                                                  : 0));
  return format_day (&date);
}

static char *
format_season (const ActTime *time, const GDate *reference, gboolean future)
{
  ActTime month = *time;
  int first = time->number * 3, year = time->year;

  if (!year && !reference)
    return NULL;
  if (!year) {
    month.month = (guint8) first;
    year = choose_year (&month, reference, future);
  }
  if (first == 12)
    return g_strdup_printf ("%04d-12/%04d-02", year, year + 1);
  return g_strdup_printf ("%04d-%02d/%04d-%02d", year, first, year, first + 2);
}

static void
add_days (GDate *date, int days)
{
  if (days >= 0)
    g_date_add_days (date, (guint) days);
  else
    g_date_subtract_days (date, (guint) -days);
}

static char *
format_relative (const ActTime *time, const GDate *reference)
{
  GDate date = *reference, end;
  int months =
      g_date_get_year (reference) * 12 + (int) g_date_get_month (reference) - 1;
  int year = g_date_get_year (reference) + time->offset;

  switch (time->unit) {
  case 'h':
  case 'n':
    return format_day (&date);
  case 'd':
    if (ABS (time->offset) > 100000)
      return NULL;
    add_days (&date, time->offset);
    return format_day (&date);
  case 'w':
  case 'W':
    add_days (&date, 1 - (int) g_date_get_weekday (&date) + 7 * time->offset);
    end = date;
    g_date_add_days (&end, 6);
    if (time->unit == 'W')
      g_date_add_days (&date, 5);
    return format_days (&date, &end);
  case 'm':
    months += time->offset;
    return months < 12
               ? NULL
               : g_strdup_printf ("%04d-%02d", months / 12, months % 12 + 1);
  case 'y':
    return year < 1 ? NULL : g_strdup_printf ("%04d", year);
  case 'D':
    year = (g_date_get_year (reference) / 10 + time->offset) * 10;
    return year < 1 ? NULL : g_strdup_printf ("%04d/%04d", year, year + 9);
  default:
    return NULL;
  }
}

/* "between May and June", "from 3 May to 2 June 2019": both ends. */
static char *
format_months (const ActTime *time, const GDate *reference, gboolean future)
{
  ActTime first = *time, last;
  const gboolean turn = time->to_month < time->month; /* "from May to March" */

  first.to_year = first.to_month = 0;
  last = first;
  last.month = time->to_month;
  last.day = time->to_day;
  last.year = time->to_year;
  if (!first.year && last.year)
    first.year = (gint16) (last.year - turn);
  if (!first.year && !reference)
    return NULL;
  if (!first.year)
    first.year = (gint16) choose_year (&first, reference, future);
  if (!last.year)
    last.year = (gint16) (first.year + turn);
  if (!time->year && time->unit != 'y' && !time->to_year && !future &&
      last.year * 12 + last.month > g_date_get_year (reference) * 12 +
                                        (int) g_date_get_month (reference)) {
    first.year--; /* what is told is over */
    last.year--;
  }
  g_autofree char *from = format_calendar (&first, reference, future);
  g_autofree char *to = format_calendar (&last, reference, future);
  return g_strconcat (from, "/", to, NULL);
}

/* "from Thursday to Saturday" */
static char *
format_weekdays (const ActTime *time, const GDate *reference, gboolean future)
{
  g_autofree char *from = format_weekday (time, reference, future);
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) atoi (from + 8),
                  (GDateMonth) atoi (from + 5), (GDateYear) atoi (from));
  g_date_add_days (&date, (guint) (time->to_number - time->number + 7) % 7);
  g_autofree char *to = format_day (&date);
  return g_strconcat (from, "/", to, NULL);
}

char *
act_time_format_date (const ActTime *time, const char *reference,
                      gboolean future)
{
  GDate date;
  gboolean known = FALSE;

  if (reference && strlen (reference) == 10) {
    int year = atoi (reference), month = atoi (reference + 5),
        day = atoi (reference + 8);
    if (year > 0 && month > 0 && day > 0 &&
        g_date_valid_dmy ((GDateDay) day, (GDateMonth) month,
                          (GDateYear) year)) {
      g_date_clear (&date, 1);
      g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month,
                      (GDateYear) year);
      known = TRUE;
    }
  }
  switch ((ActTimeKind) time->kind) {
  case ACT_TIME_CALENDAR:
    return (time->to_month ? format_months : format_calendar) (
        time, known ? &date : NULL, future);
  case ACT_TIME_DECADE:
    return g_strdup_printf ("%04d/%04d", time->year, time->year + 9);
  case ACT_TIME_WEEKDAY:
    if (!known)
      return NULL;
    return (time->to_number ? format_weekdays : format_weekday) (time, &date,
                                                                 future);
  case ACT_TIME_SEASON:
    return format_season (time, known ? &date : NULL, future);
  case ACT_TIME_RELATIVE:
    return known ? format_relative (time, &date) : NULL;
  case ACT_TIME_VAGUE:
  case ACT_TIME_DURATION:
  default:
    return NULL;
  }
}
