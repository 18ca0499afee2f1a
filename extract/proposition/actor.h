/* Subjects that are not where a clause takes them from by default: "sent *an
   envoy* to meet them", "an attempt *by rebels* to capture it". */
#ifndef ACTANT_ACTOR_H
#define ACTANT_ACTOR_H

#include "proposition/predicate.h"

/* Replaces the subjects of @predicate where somebody else does what its first
   clause tells of, or nobody that the text names. */
void act_predicate_correct_subject (ActPredicate *predicate,
                                    const ActReading *reading);

#endif
