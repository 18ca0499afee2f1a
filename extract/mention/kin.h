/* Relatives whom a text introduces beside those that it is about. */
#ifndef ACTANT_MENTION_KIN_H
#define ACTANT_MENTION_KIN_H

#include "mention/reference.h"

/* The noun of kinship that tells whose relative the name is ("Lee's *wife*,
   Ann", "his *brother* Lars Berg", "Ida Krol, his *widow*"), or 0. */
guint act_kin_find_noun (const ActReferences *references,
                         const ActReference *name);

/* "the daughter of *Ann Lee*", "*Ann Lee's* daughter": somebody's relative is
   hers. */
gboolean act_kin_has_relative (const ActReferences *references,
                               const ActReference *name);

/* The last word of the name of him whose relative it is, lower-cased; NULL
   where that is a pronoun or no name. Borrowed from the parse. */
const char *act_kin_get_surname (const ActReferences *references,
                                 guint32 sentence, guint noun);

/* "*his* brother Bob Day": the full name right behind what the possessive owns,
   or ACT_NONE. @owner, and what is returned: references. */
guint32 act_kin_find_relative (const ActReferences *references, guint32 owner);

/* "*the president's* brother, Bob Day": the surname of the relative whom the
   phrase has, as a part of his name; NULL where there is none. */
const char *act_kin_find_family (const ActReferences *references,
                                 guint32 owner);

#endif
