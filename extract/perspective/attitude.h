/* Attitudes: who is told to hold what of something, be it in a clause of its
   own ("said that …") or not ("attacked the plan", "is opposed to the deal").
 */
#ifndef ACTANT_ATTITUDE_H
#define ACTANT_ATTITUDE_H

#include "perspective/perspective.h"

#include <actant/attitude.h>

gboolean act_attitude_kind_from_string (const char *string,
                                        ActAttitudeKind *kind);

/**
 * ActAttitude:
 * @cue: the verb, adjective or noun; word 0 when only quotation marks say it
 * @holder: head of the phrase of who holds it, perhaps in another sentence;
 *   word 0 when nobody is named
 * @content: head word of what it is about, 0 when that is a quotation or not
 *   known
 */
typedef struct {
  ActWordRef cue, holder;
  guint16 content;
  ActAttitudeKind kind;
} ActAttitude;

/* All of them in the sentence of @clauses that the text itself makes as facts,
   each cue once: those of @perspectives first, then those of verbs and
   adjectives without a content clause (attitude-words.tsv). Left out is what
   stands inside direct speech or what somebody is said to say ("she said that
   he doubts …"), what is denied, and what is only wished, planned or supposed.
   Returns a new GArray of ActAttitude. */
GArray *act_attitudes_new (const ActParse *parse,
                           const ActQuotations *quotations, guint sentence,
                           const ActClauses *clauses,
                           const ActPerspective *perspectives);

#endif
