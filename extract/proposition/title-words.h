/* The words of a title before a name. */
#ifndef ACTANT_TITLE_WORDS_H
#define ACTANT_TITLE_WORDS_H

#include "proposition/reading.h"

/* "*former* president", "*deposed* leader", who does not hold the office;
   "*jailed* leader Ann Lee", but "Acme-*linked* cleric Bo Day". */
gboolean act_title_is_past (const ActWord *word);

/* The first word of what may be a title right before the word @end; @end
   itself without one. */
guint act_title_find_first (const ActReading *reading, guint end);

/* (transfer full) A title as it stands within a sentence: "Catalan leader",
   "foreign minister". */
char *act_title_get_text (const ActReading *reading, const ActWordSet *label);

#endif
