/* Datelines: "LONDON, May 3 (Reuters) - " before an article's first words, and
   the time of day before an entry of a live page. */
#ifndef ACTANT_DATELINE_H
#define ACTANT_DATELINE_H

#include <actant/text.h>

/* The first byte after the dateline that paragraph @range of @text begins with,
   or @range.begin when it has none. */
guint32 act_dateline_skip (const char *text, ActSpan range);

#endif
