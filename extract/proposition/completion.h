/* What behind the object a verb needs to say something. */
#ifndef ACTANT_COMPLETION_H
#define ACTANT_COMPLETION_H

#include "proposition/verb.h"

/* (transfer full) (nullable) "allowed Norway *to export oil*", "barred the fund
   *from investing*", "ordered Ann *into the canal*", "cast him *as a rival*":
   the words that go behind the verb in the relation, with a blank before them
   (" to export oil"). @object: head of the object, or of one that is
   coordinated with it. Their words are put into @extra. */
char *act_verb_get_completion (const ActVerb *verb, guint object,
                               ActWordSet *extra);

/* (transfer full) (nullable) "was urged *to leave* by Bob", "was forced *out of
   the house* by them": the same for the subject of a passive. */
char *act_verb_get_completion_of_passive (const ActVerb *verb,
                                          ActWordSet *extra);

/* (transfer full) (nullable) "called on Congress *to renew the act*": the same
   for what @addressee, the head of a phrase with a preposition, is to do. */
char *act_verb_get_request (const ActVerb *verb, guint addressee,
                            ActWordSet *extra);

#endif
