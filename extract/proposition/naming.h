/* Verbs that say what their object is or is called. */
#ifndef ACTANT_NAMING_H
#define ACTANT_NAMING_H

#include "proposition/verb.h"

/* The second object of a verb of naming that directly follows the first phrase,
   or its complement; 0 for none. */
guint act_verb_find_given_name (const ActVerb *verb);

/* "called the vote a farce": what it is called says what it is, by the words of
   the one who calls it so. @name: the second object or complement. FALSE where
   nobody does or it is denied. */
gboolean act_verb_add_naming (const ActVerb *verb, guint object, guint name);

#endif
