/* Nouns in the relation, behind the verb. */
#ifndef ACTANT_COMPLETION_NOUN_H
#define ACTANT_COMPLETION_NOUN_H

#include "proposition/reading.h"

/* Puts the noun at @head in few words, with @preposition (nullable) before it,
   behind what @out has; with its own phrase where @out has no more than @most
   words then. Their words are put into @extra. FALSE for nouns that say nothing
   there ("him", "$3 million", "in *addition*"). */
gboolean act_completion_append_noun (const ActReading *reading, guint head,
                                     const ActWordSet *preposition, guint most,
                                     GString *out, ActWordSet *extra);

#endif
