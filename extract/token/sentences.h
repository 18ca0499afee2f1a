/* Where sentences end. */
#ifndef ACTANT_SENTENCES_H
#define ACTANT_SENTENCES_H

#include "token/words.h"

/* Longest sentence, words; longer ones are cut. */
#define ACT_SENTENCE_MAX_WORDS 500

/* The model's weights, a power of two of them: features are hashed into them
   (train/sentences.py). */
#define ACT_SENTENCE_WEIGHTS (1 << 15)
extern const signed char act_sentence_weights[ACT_SENTENCE_WEIGHTS];

/**
 * act_sentences_find_ends:
 * @tokens: the @n words of a paragraph
 * @heading: it is a headline, which ends only after stop marks
 * @ends: of guint; for every sentence the number of words up to its end is
 *   appended; the last one is @n
 *
 * Logistic regression over the words around every space that might end a
 * sentence, from left to right; titles and the like ("Mr.") never end one.
 */
void act_sentences_find_ends (const char *text, const ActToken *tokens, guint n,
                              gboolean heading, GArray *ends);

#endif
