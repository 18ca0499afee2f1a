/* Names: the best sequence of BIO tags, and the spans it marks. */
#ifndef ACTANT_NETWORK_NAMES_H
#define ACTANT_NETWORK_NAMES_H

#include "network.h"

G_BEGIN_DECLS

/* What a tag's log probability has added before it is decoded: the sentences
   that the network was trained with have more names than others, so that one
   must be likelier to begin. Peoples and parties are as many there. */
static inline float
act_name_tag_prior (const ActNameTag *tag)
{
  return tag->kind == ACT_TAG_BEGIN && tag->type != ACT_NAME_NORP ? -0.5f : 0;
}

/**
 * act_names_find_tags:
 * @tags, @n_tags: at most ACT_MAX_NAME_TAGS
 * @n: words, at least 1
 * @scores: log probabilities [@n][@n_tags]
 * @back: scratch [@n][@n_tags]
 * @best: (out): the number of each word's tag
 *
 * Viterbi's algorithm over sequences in which I-X follows only B-X or I-X.
 */
void act_names_find_tags (const ActNameTag *tags, guint n_tags, guint n,
                          const float *scores, guint8 *back, guint8 *best);

/**
 * act_names_add_spans:
 * @best, @scores: as above
 * @sentence, @first_word: number of the sentence and of the word at 0
 * @names: (element-type ActNameSpan): the spans are appended
 *
 * A span's distribution over types is the product of its words' probabilities
 * of B-X and I-X for each type X, normalised.
 */
void act_names_add_spans (const ActNameTag *tags, guint n_tags, guint n,
                          const float *scores, const guint8 *best,
                          guint sentence, guint first_word, GArray *names);

G_END_DECLS

#endif
