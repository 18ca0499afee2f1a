/* Dates of pages: from the many ways of writing them to ISO 8601. */
#ifndef ACTANT_DATE_H
#define ACTANT_DATE_H

#include <glib.h>

/* "YYYY-MM-DD" and NUL. */
#define ACT_DATE_SIZE 11

/**
 * act_date_find:
 * @text: @length bytes of UTF-8
 * @out: (out): ISO 8601 date
 *
 * Finds the first full calendar date of years 1400 to 2199 in @text: "27 April
 * 2024", "Nov. 18, 2020", "18.11.2020", "2020-11-18T08:00", "20201118"; of
 * numbers alone the day comes first unless only the other order can be.
 */
gboolean act_date_find (const char *text, gsize length,
                        char out[ACT_DATE_SIZE]);

/* As act_date_find (); @begin and @end (out, nullable) are its bytes. */
gboolean act_date_find_span (const char *text, gsize length,
                             char out[ACT_DATE_SIZE], gsize *begin, gsize *end);

/* 1 to 12: the month that @n bytes at @p name ("September", "sept", "Sep"), 0:
   none. */
guint act_date_get_month (const char *p, gsize n);

/* "03/04/2024": a day in April, or one in March where months come first. */
gboolean act_date_is_ambiguous (const char *text);

#endif
