#include "document/dateline-date.h"

#include "document/blocks.h"
#include "document/dateline.h"

#include <string.h>

/* Longest dateline, and where in it the date begins at most, bytes. */
#define LONGEST 80
#define FARTHEST 50

/* Whether only words with a capital, commas and brackets stand in [@p, @end),
   as before the date of "(Reuters, Kelmore, 11 June 2025)", the first no
   preposition, and the last sign is no letter. */
static gboolean
is_place_before_date (const char *p, const char *end)
{
  gboolean begins = TRUE;

  while (end > p && end[-1] == ' ')
    end--;
  if (p < end && *p == '(')
    p++;
  const gsize first = strcspn (p, " ,.()");
  if (end - p < 4 || !strchr (",()", end[-1]) ||
      act_blocks_is_function_word (p, first))
    return FALSE;
  for (; p < end; p++) {
    if (begins && !g_ascii_isupper (*p) && (guchar) *p < 0x80 &&
        !strchr (" ,()", *p))
      return FALSE;
    begins = strchr (" ,(-/", *p) != NULL;
  }
  return TRUE;
}

/* What ends a dateline whose place is not in capitals: a stop, a bracket or a
   dash, maybe behind the agency. */
static gboolean
ends_dateline (const char *p, const char *end)
{
  static const char *const ends[] = {
      " - ",           " -- ", ". ", ") ", ": ", " (", ".\"", " \xe2\x80\x93 ",
      " \xe2\x80\x94 "};

  for (gsize i = 0; i < G_N_ELEMENTS (ends); i++)
    if ((gsize) (end - p) > strlen (ends[i]) &&
        strncmp (p, ends[i], strlen (ends[i])) == 0)
      return TRUE;
  return FALSE;
}

/* How many bytes at @p are a place in capitals, with what stands around it. */
static gsize
measure_capitals (const char *p, gsize n)
{
  gsize place = 0;

  while (place < n && (g_ascii_isupper (p[place]) ||
                       strchr (" ,./-", p[place]) || (guchar) p[place] >= 0x80))
    place++;
  return place;
}

gboolean
act_dateline_find_date (const char *text, ActSpan span,
                        char date[ACT_DATE_SIZE])
{
  const char *p = text + span.begin;
  const gsize n = MIN (act_span_length (span), LONGEST);
  const gsize skipped = act_dateline_skip (text, span) - span.begin;
  gsize begin, end;

  /* "Geneva (12 May 2025) –" is a dateline whatever it is made of. */
  if (skipped > 0 && act_date_find (p, skipped, date))
    return TRUE;
  if (!act_date_find_span (p, n, date, &begin, &end) || begin > FARTHEST)
    return FALSE;
  return measure_capitals (p, begin) >= 3 ||
         (is_place_before_date (p, p + begin) &&
          ends_dateline (p + end, p + n));
}
