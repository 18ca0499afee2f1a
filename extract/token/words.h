/* Words of running text, as Universal Dependencies' English treebanks have
   them. */
#ifndef ACTANT_WORDS_H
#define ACTANT_WORDS_H

#include <actant/parse.h>

/** A word before it has a sentence. @flags: ACT_WORD_* */
typedef struct {
  ActSpan span;
  guint8 flags;
} ActToken;

/**
 * act_words_split:
 * @text: UTF-8, a NUL after its last byte
 * @range: the paragraph
 * @tokens: of ActToken; the words are appended
 */
void act_words_split (const char *text, ActSpan range, GArray *tokens);

/* Splits one token of pre-tokenised text where UD does inside of hyphenated
   compounds; later parts get ACT_WORD_SPLIT. @flags are the last part's. */
void act_words_split_token (const char *text, ActSpan token, guint8 flags,
                            GArray *tokens);

#endif
