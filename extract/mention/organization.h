/* Which organisation a noun for one means. */
#ifndef ACTANT_ORGANIZATION_H
#define ACTANT_ORGANIZATION_H

#include "mention/chain.h"

/* "the bloc" after the European Union, "the newspaper" after the name of one:
   joins the only organisation near before that the noun fits. FALSE when there
   is none. */
gboolean act_organization_join (ActResolver *resolver, guint32 index);

/* "Telvia fell. *The state-run telecoms group* …", "Acme said it had left,
   where *the aid group* had worked": the only organisation named in the
   sentence, or in the one before, and its subject; "the 177th Brigade …, *the
   177th*"; ACT_NONE when there is none. */
guint32 act_organization_find_again (ActResolver *resolver, guint32 index);

/* "*the US company* …, Acme and Borex …, *the company*": another firm than the
   one of @before is spoken of near before the phrase and may be meant by it,
   where both do not say the same. */
gboolean act_organization_has_rival (ActResolver *resolver, guint32 before,
                                     guint32 index);

/* Whether the noun may stand for the organisation of the name at @name. */
gboolean act_organization_fits (ActResolver *resolver, guint32 name,
                                const ActReference *phrase);

/* "the firm *Acme*", "Acme, *the firm* behind it": the text tells beside it
   which one is meant, whether or not that was taken for a name. */
gboolean act_organization_is_told_beside (const ActReferences *references,
                                          const ActReference *it);

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
