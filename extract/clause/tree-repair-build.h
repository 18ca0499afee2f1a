/* What repairs of trees share, and those of verbs. Words are words[1..n]. */
#ifndef ACTANT_TREE_REPAIR_BUILD_H
#define ACTANT_TREE_REPAIR_BUILD_H

#include <actant/parse.h>

/* A clause, or an adverbial that opens it, can begin at @word. */
gboolean act_words_is_opening (const ActWord *words, guint word);

/* Whether @head has a dependent whose relation without subtype is @base. */
gboolean act_words_has (const ActWord *words, guint n, guint head, ActRel base);
/* The first dependent with exactly this relation, or 0. */
guint act_words_find (const ActWord *words, guint n, guint head,
                      ActRel relation);

/* The noun is of one of these classes (noun-classes.tsv; NULL at the end); of
   persons or groups. */
gboolean act_noun_is_class (const char *lemma, const char *const *classes);
gboolean act_word_is_people (const ActWord *word);

/* A verb of this class (word-classes.tsv). */
gboolean act_word_is_verb_of (const ActWord *word, guint32 class);

/* The repairs of verbs, then of clauses, that concern @word. */
void act_words_repair_verb (ActWord *words, guint n, guint word);
void act_words_repair_clause (ActWord *words, guint n, guint word);

#endif
