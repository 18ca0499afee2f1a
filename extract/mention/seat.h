/* Whose office a bare title is of. */
#ifndef ACTANT_SEAT_H
#define ACTANT_SEAT_H

#include "mention/chain.h"

/* "*Prime Minister Ann Lee* said": the state whose office the person at @index
   holds of whom the text tells no state, as it does of those at home: the one
   that the text is about or, at least, begins with and names most, the one
   where somebody visits him, or the only one that is spoken of there; or NULL.
 */
const char *act_seat_find (ActResolver *resolver, guint32 index);

#endif
