/* What is said of two or more about each other: "Ann and Bob met". */
#ifndef ACTANT_RECIPROCAL_H
#define ACTANT_RECIPROCAL_H

#include "proposition/verb.h"

/* "Ann and Bob met", "Norway and Denmark have ties": the first of them with
   each of the others, once. Returns how many statements it added. */
guint act_verb_add_reciprocal (const ActVerb *verb);

/* "Norway and Denmark have *ties*": with each other, as that has told. */
gboolean act_verb_is_mutual (const ActVerb *verb, guint object);

#endif
