/* "[Ann Lee] has left": who a pronoun means, in its place. */
#ifndef ACTANT_BRACKET_H
#define ACTANT_BRACKET_H

#include "proposition/predicate.h"

/* (transfer full) The text of @words, which the subjects of @predicate say or
   think. A pronoun of the third person that surely means somebody else whom the
   words do not name gives way to the name in brackets, as in newspapers: "[Ann
   Lee's] office had failed". The next one for the same stays, as does one that
   means the subject ("she would resign"). */
char *act_bracket_get_text (const ActReading *reading, const ActWordSet *words,
                            const ActPredicate *predicate);

/* (transfer full) "[Ann Lee]", "[the rival bidder]" */
char *act_bracket_get_label (const ActLocalEntity *entity);

#endif
