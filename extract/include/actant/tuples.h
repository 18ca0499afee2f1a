/* What single parses and sentences say: tuples, chains of mentions. */
#ifndef ACTANT_TUPLES_H
#define ACTANT_TUPLES_H

#include <actant/parse.h>
#include <actant/record.h>

G_BEGIN_DECLS

/* act_extractor_run () from a parse that is already there (given trees);
   @least: see act_extractor_set_confidence (). */
ActRecord *act_extract_record (const ActParse *parse, float least);

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
