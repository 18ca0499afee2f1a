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

/* Text to record: sentences, network, clauses, entities, propositions.
   Cannot fail on a valid document. */
ActRecord *act_extractor_run (ActExtractor *extractor,
                              const ActDocument *document);

ACT_END_API

#endif
