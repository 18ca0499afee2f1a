/* Which of several that a pronoun may mean stands back behind another. */
#ifndef ACTANT_PRONOUN_RIVAL_H
#define ACTANT_PRONOUN_RIVAL_H

#include "mention/pronoun.h"

/* For he and she: is the candidate only told of in a clause about another one
   that may be meant, too, or a surname that is a man's or a woman's where the
   text knows of somebody else that he or she fits? @candidates: of
   ActCandidate */
gboolean act_pronoun_is_outdone (ActResolver *resolver,
                                 const ActReference *pronoun,
                                 const ActCandidate *candidate,
                                 const GArray *candidates);

/* Is the candidate a mere surname, and nothing tells it from another one that
   the text has just named? */
gboolean act_pronoun_is_toss_up (ActResolver *resolver,
                                 const ActReference *pronoun,
                                 const ActCandidate *candidate,
                                 const GArray *candidates);

#endif
