/* Time expressions: "on Monday", "last September", "in 2022", and their dates.
   What is recognised follows TIMEX3's dates and durations (ISO-TimeML) as far
   as news needs them. */
#ifndef ACTANT_TIME_H
#define ACTANT_TIME_H

#include <actant/parse.h>

typedef enum {
  ACT_TIME_VAGUE,    /* "recently", "in recent days": no date */
  ACT_TIME_DURATION, /* "for three days": no date */
  ACT_TIME_CALENDAR, /* year, month, day as far as they are given */
  ACT_TIME_WEEKDAY,  /* day of the week, next to the document's date */
  ACT_TIME_SEASON,
  ACT_TIME_RELATIVE, /* @offset @unit from the document's date */
  ACT_TIME_DECADE
} ActTimeKind;

/**
 * ActTime: words [@begin, @end) of a sentence, its preposition among them.
 * @year, @month, @day: 0 where not given; @number: weekday 1..7 or season 1..4
 * @unit: of RELATIVE: 'd', 'w', 'm', 'y', …; @part: 'b', 'm', 'e' for "early",
 *   "mid", "late", else 0
 * @direction: -1 "last", 1 "next", 0 "this", 2 when nothing is said
 * @since: the expression names the beginning of a time that goes on
 * @to_year, @to_month, @to_day, @to_number: of "from 1999 to 2004", "between
 * May and June", "from Thursday to Saturday": the last one, else 0
 * @unit 'y' of CALENDAR: the year is @offset years from the document's date
 */
typedef struct {
  guint16 begin, end;
  guint8 kind, month, day, number;
  guint8 to_month, to_day, to_number;
  gint16 year, to_year;
  gint32 offset;
  char unit, part;
  gint8 direction;
  gboolean since;
} ActTime;

/* The time expressions of a sentence in order, of ActTime; they do not
   overlap. (transfer full) */
GArray *act_times_find (const ActSentence *sentence);

/**
 * act_time_format_date:
 * @reference: (nullable): date of the document, YYYY-MM-DD
 * @future: the clause speaks of what is to come: "on Monday" is then the next
 *
 * Returns: (transfer full) (nullable): YYYY, YYYY-MM, YYYY-MM-DD or BEGIN/END;
 * %NULL where there is no date to give.
 */
char *act_time_format_date (const ActTime *time, const char *reference,
                            gboolean future);

#endif
