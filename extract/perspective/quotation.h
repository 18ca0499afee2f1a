/* Quotations: what stands between quotation marks, and who says it. */
#ifndef ACTANT_QUOTATION_H
#define ACTANT_QUOTATION_H

#include <actant/parse.h>

/** A word of the document: sentence index and word number (1..n). */
typedef struct {
  guint32 sentence;
  guint16 word;
} ActWordRef;

/**
 * ActQuotation: words from @begin to before @end (both in order of the text;
 * they may lie in different sentences) that stand between quotation marks; the
 * marks themselves are left out.
 * @span: bytes from the first to the last of these words
 * @cue: the speech verb or noun ("said", "statement"), word 0 when there is
 *   none
 * @speaker: head word of the speaker's noun phrase, word 0 when unknown
 * @addressee: head word of whom is spoken to ("told reporters"), word 0 when
 *   none
 * @scare: a short quoted phrase inside a clause that is not speech of its own
 *   ("leak"): has no speaker unless the clause is one of speech
 * @unnamed: somebody whom the text does not name speaks ("A: …"): hearsay
 */
typedef struct {
  ActWordRef begin, end;
  ActSpan span;
  ActWordRef cue, speaker, addressee;
  gboolean scare, unnamed;
} ActQuotation;

/* Which of the two words comes first: below, equal to or above 0. */
int act_word_ref_compare (ActWordRef a, ActWordRef b);

/* A GCompareFunc for an array of ActQuotation: in order of the text. */
int act_quotation_compare (gconstpointer a, gconstpointer b);

/* Makes the words from @begin (or, behind a sentence's last word, from the next
   sentence on) to before @end those of the quotation; FALSE, and nothing
   changes, where there are none. */
gboolean act_quotation_set_range (ActQuotation *quotation,
                                  const ActParse *parse, ActWordRef begin,
                                  ActWordRef end);

/** The quotations of one document, and the turns of a transcript (turn.h).
 * Borrows the parse. */
typedef struct ActQuotations ActQuotations;

/* Finds them; the trees of @parse must be there. A quotation that runs over
   several sentences or paragraphs is one; speakers are found in the same
   sentence, else in the sentence before or after that holds a speech verb
   without content, else taken from the neighbouring quotation of the same
   paragraph. */
ActQuotations *act_quotations_new (const ActParse *parse);
void act_quotations_free (ActQuotations *quotations);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActQuotations, act_quotations_free)

/* In order of the text; borrowed, as long as the quotations. */
const ActQuotation *act_quotations_get (const ActQuotations *quotations,
                                        guint *n);

/* The innermost quotation around a word or a byte, or NULL. */
const ActQuotation *act_quotations_find (const ActQuotations *quotations,
                                         guint sentence, guint word);
const ActQuotation *act_quotations_find_byte (const ActQuotations *quotations,
                                              guint32 byte);

/* The word that all others of the sentence hang on, or 0. */
guint act_sentence_find_root (const ActSentence *sentence);
/* The first word that hangs on @head by the relation @base or a subtype of it,
   in the parser's tree; 0 for none. */
guint act_sentence_find_dependent (const ActSentence *sentence, guint head,
                                   ActRel base);

#endif
