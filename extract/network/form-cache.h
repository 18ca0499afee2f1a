/* Sums of the first layer's input, kept by word from batch to batch. */
#ifndef ACTANT_NETWORK_FORM_CACHE_H
#define ACTANT_NETWORK_FORM_CACHE_H

#include "network.h"

G_BEGIN_DECLS

/* Most words of a batch, the roots aside. */
#define ACT_FORM_CACHE_BATCH 1024

/* Words that are kept: they have the first rows; then comes the root's. */
#define ACT_FORM_CACHE_WORDS 2048
#define ACT_FORM_CACHE_ROOT ACT_FORM_CACHE_WORDS

/**
 * ActFormCache: what the first layer multiplies depends on the form of a word
 * alone, and sums of bytes are exact: a row is the same whenever it is
 * computed. Of 100 words of news, in articles of 460 words, 57 are the first of
 * their form in the article; 27 have to be computed.
 *
 * 2,048 words of up to 23 bytes, two to a set, where the one that was asked for
 * longer ago makes room. Sums take 6.4 kB a word with 200 units, 13 MB in all.
 * Longer words, and the third of a batch in one set, are computed at each
 * place. A cache belongs to one thread.
 */
typedef struct ActFormCache ActFormCache;

ActFormCache *act_form_cache_new (const ActModel *model,
                                  const ActKernel *kernel);
void act_form_cache_free (ActFormCache *cache);

/* Rows that were found before are no longer valid. */
void act_form_cache_begin (ActFormCache *cache);

/* The row of a word, which is there after act_form_cache_finish (). At most
   ACT_FORM_CACHE_BATCH times after act_form_cache_begin (). @form is borrowed
   until then. */
guint32 act_form_cache_find (ActFormCache *cache, const char *form);

/**
 * act_form_cache_finish:
 * @sums: (out): for the direction ahead and back: rows of wx.np sums each,
 * valid until act_form_cache_begin ()
 */
void act_form_cache_finish (ActFormCache *cache, const gint32 *sums[2]);

G_END_DECLS

#endif
