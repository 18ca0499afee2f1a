/* Statements between whom and what nobody knows. */
#ifndef ACTANT_EMPTINESS_H
#define ACTANT_EMPTINESS_H

#include "proposition/reading.h"

/* "The group agreed to it", "two men said": the subject or the object is a noun
   that tells nothing of who it is (lexicon/empty-nouns.tsv), and it is no event
   that befell somebody with a name ("a man shot Ann Lee"); or the object is
   something said or agreed of which nobody knows what it says ("made a
   comment"). @clause, @class: nullable. */
gboolean act_statement_is_of_nobody (const ActReading *reading,
                                     const ActClause *clause,
                                     const ActStatement *statement,
                                     const char *class);

#endif
