/* Propositions: what the clauses of a document say of its entities. */
#ifndef ACTANT_PROPOSITION_H
#define ACTANT_PROPOSITION_H

#include "mention/mention.h"
#include "perspective/quotation.h"

#include <actant/record.h>

/* Reads all sentences of @parse and appends to @record what they state, in
   order of the text. Entities come from @mentions, which may add unnamed ones
   to the record. @least: see act_extractor_set_confidence (). */
void act_propositions_add (const ActParse *parse,
                           const ActQuotations *quotations,
                           ActMentions *mentions, float least,
                           ActRecord *record);

/* The same for those who fit the confidence of statements: every statement is
   told, and @traces gets an ActTrustTrace of each. */
void act_propositions_trace (const ActParse *parse,
                             const ActQuotations *quotations,
                             ActMentions *mentions, ActRecord *record,
                             GArray *traces);

#endif
