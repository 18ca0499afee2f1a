/* Who stands before a court, of whom a report on a trial tells. */
#ifndef ACTANT_PRONOUN_COURT_H
#define ACTANT_PRONOUN_COURT_H

#include "mention/chain.h"

/* The only one of whom the text tells before the reference @index, by name,
   that he was charged, tried or sentenced; @several: (nullable) TRUE where
   there are more of them. ACT_NONE for nobody. */
guint32 act_court_find_defendant (ActResolver *resolver, guint32 index,
                                  gboolean *several);

/* The defendant, where the clause of the pronoun @index tells what only a
   defendant does or undergoes ("*She* pleaded guilty", "*she* changed her
   plea"); or ACT_NONE. */
guint32 act_court_find_tried (ActResolver *resolver, guint32 index);

/* Is the one of @chain called a judge, prosecutor, lawyer or detective, who
   speaks of others? */
gboolean act_court_is_officer (ActResolver *resolver, const ActChain *chain);

/* Is the one at @person called one who defends others: "defence barrister", or
   who is "defending"? */
gboolean act_court_is_defender (ActResolver *resolver, guint32 person);

#endif
