/* Words that decide what of a clause becomes a statement. */
#ifndef ACTANT_RELATION_WORD_H
#define ACTANT_RELATION_WORD_H

#include <glib.h>

/* Whether relation-words.tsv has @word (a lemma, a preposition, a phrase of
   lemmas) in @class: "light", "empty", "circumstance", … */
gboolean act_relation_word_is (const char *word, const char *class);

#endif
