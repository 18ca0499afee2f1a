/* Whom a clause does something to or speaks of, as what the pronoun in a lower
   clause means. */
#ifndef ACTANT_PRONOUN_AFFECTED_H
#define ACTANT_PRONOUN_AFFECTED_H

#include "mention/chain.h"

/* The object of the clause above that the open pronoun @index goes on to tell
   of: "fired *Ann* after she …", "praised *Ann*, saying she …", "criticized
   *Ann* for saying that she …", "sent a message to *Ann* that she …"; ACT_NONE
   if the text does not tell so. */
guint32 act_pronoun_find_affected (ActResolver *resolver, guint32 index);

/* "*Ann* asked a judge to jail | her": nobody has that done to himself. @it:
   the reference that @pronoun may mean */
gboolean act_pronoun_is_own_victim (const ActReferences *references,
                                    const ActReference *it,
                                    const ActReference *pronoun);

/* "*Ann* accused Fry of killing | her son", "*Norway* said Latvia had violated
   | its airspace": who accuses, where the text knows her as a woman and nothing
   of Fry, or the possessive @index is of what is said to be stolen; or
   ACT_NONE. */
guint32 act_pronoun_find_accuser (ActResolver *resolver, guint32 index);

#endif
