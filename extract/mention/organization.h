/* Which organisation a noun for one means. */
#ifndef ACTANT_ORGANIZATION_H
#define ACTANT_ORGANIZATION_H

#include "mention/chain.h"

/* "the bloc" after the European Union, "the newspaper" after the name of one:
   joins the only organisation near before that the noun fits. FALSE when there
   is none. */
gboolean act_organization_join (ActResolver *resolver, guint32 index);

/* "*Al Jazeera* said police surrounded them", "the *French* news agency": who
   tells the news is not whom or where it is about. */
gboolean act_organization_is_medium (const ActReferences *references,
                                     const ActReference *it);

/* "Workers walked out. *The union* said …": is @it one of workers, of whom the
   text has just told, and not the one of states @other? */
gboolean act_organization_is_of_workers (const ActReferences *references,
                                         const ActReference *it,
                                         const ActReference *other);

#endif
