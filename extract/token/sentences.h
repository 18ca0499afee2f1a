/* Where sentences end. */
#ifndef ACTANT_SENTENCES_H
#define ACTANT_SENTENCES_H

#include "token/words.h"

/* Longest sentence, words; longer ones are cut. */
#define ACT_SENTENCE_MAX_WORDS 500

/**
 * act_sentences_find_end:
 * @tokens: the @n words of a paragraph
 * @begin: first word of a sentence
 *
 * Returns: the word after the last one of that sentence, in (@begin, @n].
 */
guint act_sentences_find_end (const char *text, const ActToken *tokens, guint n,
                              guint begin);

#endif
