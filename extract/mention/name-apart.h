/* Names that share a part and are two. */
#ifndef ACTANT_MENTION_NAME_APART_H
#define ACTANT_MENTION_NAME_APART_H

#include "mention/reference.h"

/* "*President* Lee", not "Mr. Lee". */
gboolean act_name_has_office (const ActReferences *references,
                              const ActReference *it);

/* A text that tells of "Lee" does not mean the "Ann Lee" whom it names later as
   somebody's wife or beside him, "President Lee" of the table of rulers no
   other one of his surname, "King Carlos" no Carlos Mendes. @bare, @full:
   references of a surname or given name and of a full name that holds it. */
gboolean act_name_is_apart (const ActReferences *references, guint32 bare,
                            guint32 full);

#endif
