/* Attitudes: how somebody stands to what a statement is about. */
#ifndef ACTANT_PUBLIC_ATTITUDE_H
#define ACTANT_PUBLIC_ATTITUDE_H

#include <glib.h>

/** What the subject of "she criticised the plan" does with its object. */
typedef enum {
  ACT_ATTITUDE_SAYS, /* says it, or speaks of it */
  ACT_ATTITUDE_THINKS,
  ACT_ATTITUDE_WANTS,
  ACT_ATTITUDE_FOR,
  ACT_ATTITUDE_AGAINST,
  ACT_ATTITUDE_ASKS,
  ACT_N_ATTITUDE_KIND
} ActAttitudeKind;

/* "says", "thinks", "wants", "for", "against", "asks". */
const char *act_attitude_kind_to_string (ActAttitudeKind kind);

/* The attitude that a relation in its base form gives to its subject
   ("criticise", "call for", "be opposed to"); FALSE when it gives none.
   @has_object: the statement has an object. */
gboolean act_attitude_of_relation (const char *label, gboolean has_object,
                                   ActAttitudeKind *kind);

#endif
