/* Lemmas: irregular forms, learnt exceptions, and rules for endings. */
#ifndef ACTANT_LEMMA_LEMMA_H
#define ACTANT_LEMMA_LEMMA_H

#include <glib.h>

G_BEGIN_DECLS

/* Longest ending that a rule looks at, characters. */
#define ACT_LEMMA_SUFFIX 5

typedef struct ActLemmatiser ActLemmatiser;

/**
 * act_lemmatiser_new:
 * @forms: @forms_size bytes, lines `form TAB xpos TAB lemma`: the lemmas that
 *   the rules do not give
 * @rules: @rules_size bytes, lines `xpos TAB suffix TAB cut TAB add`: a word of
 *   this tag and ending loses @cut characters and gains `add`; the rule of the
 *   longest suffix (of ACT_LEMMA_SUFFIX characters or fewer, maybe none) that
 *   has so much to lose decides
 *
 * Borrows both texts, which need not end in NUL.
 *
 * Returns: (nullable): %NULL with ACT_ERROR_MODEL when a line is not like this.
 */
ActLemmatiser *act_lemmatiser_new (const char *forms, gsize forms_size,
                                   const char *rules, gsize rules_size,
                                   GError **error);
void act_lemmatiser_free (ActLemmatiser *lemmatiser);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActLemmatiser, act_lemmatiser_free)

/**
 * act_lemmatiser_find:
 * @form: the word with plain quotes and dashes, in its own case
 * @lower: the same lower-cased
 * @xpos: its Penn Treebank tag; of NNP and NNPS the case is kept
 * @lemma: (out): replaced by the lemma
 *
 * Cannot fail: the form itself is the last resort.
 */
void act_lemmatiser_find (const ActLemmatiser *lemmatiser, const char *form,
                          const char *lower, const char *xpos, GString *lemma);

G_END_DECLS

#endif
