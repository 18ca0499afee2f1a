/* Extraction: from a document to its record. */
#ifndef ACTANT_EXTRACT_H
#define ACTANT_EXTRACT_H

#include <actant/model.h>
#include <actant/record.h>

ACT_BEGIN_API

/** Reads documents with one model; owns scratch memory; one thread's own. */
typedef struct ActExtractor ActExtractor;

ActExtractor *act_extractor_new (const ActModel *model); /* borrows */
void act_extractor_free (ActExtractor *extractor);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActExtractor, act_extractor_free)

/* From what confidence statements are told, 0 to 1; below 0, as it is before:
   the bounds of extract/proposition/trust.h. */
#define ACT_CONFIDENCE_USUAL (-1.0f)
void act_extractor_set_confidence (ActExtractor *extractor, float least);

/* Text to record: sentences, network, clauses, entities, propositions.
   Cannot fail on a valid document. */
ActRecord *act_extractor_run (ActExtractor *extractor,
                              const ActDocument *document);

ACT_END_API

#endif
