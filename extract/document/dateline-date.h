/* The date of a dateline: "BRUSSELS, March 14, 2023 (…) -", "Kelmore, 11 June
   2025. ". */
#ifndef ACTANT_DATELINE_DATE_H
#define ACTANT_DATELINE_DATE_H

#include "document/date.h"

#include <actant/text.h>

/* Finds a date in the first words of a paragraph, behind a place in capitals,
   or one of words with a capital that ends as datelines do. */
gboolean act_dateline_find_date (const char *text, ActSpan span,
                                 char date[ACT_DATE_SIZE]);

#endif
