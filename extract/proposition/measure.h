/* How much, when and where to, of a verb that is told with nothing else. */
#ifndef ACTANT_MEASURE_H
#define ACTANT_MEASURE_H

#include "proposition/verb.h"

/* "rose *3 percent* to $5": how much, beside what else is told of a verb of
   change. Returns how many statements it added. */
guint act_verb_add_change (const ActVerb *verb);

/* "lasted *nine minutes*", "fell *by a third*", "was built in *1921*", "flew
 *home*": an amount, else where to, else a time as the object of a verb that has
   no other. Returns how many statements it added. */
guint act_verb_add_measure (const ActVerb *verb);

/* "was born in Oslo *in 1960*", "was founded *in 1921* as a shop": the date of
   what has begun so, beside what else is told of it. */
void act_verb_add_beginning (const ActVerb *verb);

#endif
