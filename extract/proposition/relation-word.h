/* Words that decide what of a clause becomes a statement. */
#ifndef ACTANT_RELATION_WORD_H
#define ACTANT_RELATION_WORD_H

#include <glib.h>

/* Whether relation-words.tsv has @word (a lemma, a preposition, a phrase of
   lemmas) in @class: "light", "empty", "circumstance", … */
gboolean act_relation_word_is (const char *word, const char *class);

/* The last word of a text that single blanks separate; borrowed. */
const char *act_relation_word_get_last (const char *text);

/* "be *one of*", "be *among*": a relation to a number of others. */
gboolean act_relation_is_of_number (const char *label);

#endif
