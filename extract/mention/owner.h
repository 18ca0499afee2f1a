/* Whose government, army or economy the bare noun means. */
#ifndef ACTANT_OWNER_H
#define ACTANT_OWNER_H

#include "mention/chain.h"

/* "Kenya … the IMF blamed *the government*": gives the phrase the country that
   the text speaks of there, if only one fits. FALSE if it is no such phrase or
   the text leaves it open. */
gboolean act_owner_tell (ActResolver *resolver, guint32 index);

/* "*Chad's* vote is part of a deal with the government": the state whose the
   subject before the phrase is, in its sentence; or NULL. */
const char *act_owner_find_subject (const ActReferences *references,
                                    guint32 index);

/* "The IMF suspended *Kenya's* loan for the government's failure": the state
   whose something is, the only one before the phrase in its sentence; or NULL.
 */
const char *act_owner_find_beside (const ActReferences *references,
                                   guint32 index);

/* "*Prime Minister Ann Lee* said": the state whose office a person holds of
   whom the text tells no state, as it does of those at home: the one that the
   text is about or, at least, begins with and names most; or NULL. */
const char *act_owner_find_seat (const ActResolver *resolver, guint32 index);

/* What the label of such a phrase gets after its noun ("of Kenya"). Owned by
   the caller. */
char *act_owner_get_label (const ActReference *it);

/* "Ann Lee's offer", "the rebels' raid". Owned by the caller. */
char *act_owner_join (const char *owner, const char *thing);

/* "*Kenya's* Supreme Court": the name of a body that every state has, with the
   state whose it is ("Supreme Court of Kenya"); NULL where the code is of none.
   Owned by the caller. */
char *act_owner_name_body (const char *body, const char *code);

#endif
