/* Event classes of statements. */
#ifndef ACTANT_STATEMENT_CLASS_H
#define ACTANT_STATEMENT_CLASS_H

#include "proposition/reading.h"

/* PLOVER's class of the act, STATEMENT, APPEAL or a Wikidata property: the one
   that the statement brings along, that of the first of several verbs, of the
   verb with its object (event-verbs.tsv) or of the verb, if the object is of a
   kind that goes with it (property-objects.tsv). NULL if there is none.
   @clause: (nullable) that it is of. Borrowed, for ever. */
const char *act_statement_find_class (const ActReading *reading,
                                      const ActClause *clause,
                                      const ActStatement *statement);

#endif
