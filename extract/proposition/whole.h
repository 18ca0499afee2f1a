/* What somebody is, in so many words: "the first state to leave the union". */
#ifndef ACTANT_WHOLE_H
#define ACTANT_WHOLE_H

#include "proposition/predicate.h"

/* "Norway was *the first state to sign it*", "the raid was *an attempt by
   exiles to topple Ann*": a predicate noun that means little without the clause
   behind it is told as the text has it. FALSE for any other noun. */
gboolean act_predicate_add_whole (ActPredicate *predicate,
                                  const ActReading *reading, guint noun,
                                  float factor);

#endif
