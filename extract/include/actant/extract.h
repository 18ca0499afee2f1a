/* Extraction: from a document to its record, and to tuples of sentences. */
#ifndef ACTANT_EXTRACT_H
#define ACTANT_EXTRACT_H

#include <actant/model.h>
#include <actant/record.h>

G_BEGIN_DECLS

/** Reads documents with one model; owns scratch memory; one thread's own. */
typedef struct ActExtractor ActExtractor;

ActExtractor *act_extractor_new (const ActModel *model); /* borrows */
void act_extractor_free (ActExtractor *extractor);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActExtractor, act_extractor_free)

/* Text to record: sentences, network, clauses, entities, propositions.
   Cannot fail on a valid document. */
ActRecord *act_extractor_run (ActExtractor *extractor,
                              const ActDocument *document);

/* The same from a parse that is already there (given trees, tests). */
ActRecord *act_extract_record (const ActParse *parse);

/* Appends the coreference chains of a parsed document to @out in the columns of
   CoNLL 2012: token number, form, chains ("(3", "3)", "(3)", "_"); chains of
   one mention are left out. */
void act_coref_format (const ActParse *parse, GString *out);

typedef enum { ACT_TUPLES_NARY, ACT_TUPLES_BINARY } ActTupleStyle;

/**
 * ActTuple: one open-information-extraction tuple of a sentence.
 * @confidence: 0..1
 * @arguments: subject, relation, object, further arguments; at least 2
 *   strings, the object may be ""; UTF-8 without TAB or line ends
 */
typedef struct {
  float confidence;
  GPtrArray *slots; /* of char *, owned */
} ActTuple;

/* Tuples of sentence @sentence, best first; (transfer full), of ActTuple *. */
GPtrArray *act_extract_tuples (const ActParse *parse, guint sentence,
                               ActTupleStyle style);
void act_tuple_free (ActTuple *tuple);

G_END_DECLS

#endif
