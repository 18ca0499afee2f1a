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

/* The state that the text is about, by what it names most; NULL also where it
   begins with another one. */
const char *act_owner_get_home (const ActResolver *resolver);

/* The state that is spoken of at @index. Of several only the one that the text
   is about. */
const char *act_owner_find_state (ActResolver *resolver, guint32 index);

/* The only state that the sentences from @first to @last, that of the phrase at
   @index or a later one, speak of; NULL if there are none or more. @several:
   TRUE if more */
const char *act_owner_find_within (const ActReferences *references,
                                   guint32 index, guint first, guint last,
                                   gboolean *several);

/* "*German* officials caught him", "*Chad's* vote is put off": the state whose
   the subject is, or NULL. */
const char *act_owner_get_subject_state (const ActReferences *references,
                                         const ActReference *it);

/* The sentence of the phrase at @index tells that the state is another one's:
   it is acted on, or, but for @acted, spoken of as the other side. */
gboolean act_owner_is_others (const ActReferences *references, guint32 index,
                              const char *state, gboolean acted);

/* The preposition before a name and its article, or "". */
const char *act_owner_get_preposition (const ActWord *w,
                                       const ActReference *it);

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
