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

/* "chief *of staff*": @complement, after "of", is part of the title @noun. */
gboolean act_title_has_of (const ActReading *reading, guint noun,
                           guint complement);

/* The complement that is part of the title ("chief *of staff*", "commander *in
   chief*", "Acme's head *of policy*"), or 0. */
guint act_title_find_complement (const ActReading *reading, guint noun);

/* The property of the role @noun, whose title is @text, with its @complement or
   0: "head of policy" is no head of a body, and has its own or none. */
const char *act_title_find_property (const ActReading *reading, guint noun,
                                     guint complement, const char *text);

#endif
