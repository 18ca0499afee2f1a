/* How much something is in all: "the population is 5 million". */
#ifndef ACTANT_TOTAL_H
#define ACTANT_TOTAL_H

#include "proposition/predicate.h"

/* "the cost is *more than $2 million*", "turnout was over *90%*", "the
   population is *5 million*". FALSE where @noun is no such sum. */
gboolean act_predicate_add_total (ActPredicate *predicate,
                                  const ActReading *reading, guint noun,
                                  float factor);

/* "Oslo, a city of *700,000 people*": how many live in the place @noun; @people
   hangs on it. FALSE for any other phrase. */
gboolean act_predicate_add_population (ActPredicate *predicate,
                                       const ActReading *reading, guint noun,
                                       guint people, float factor);

#endif
