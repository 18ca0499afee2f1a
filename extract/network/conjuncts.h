/* Conjuncts are alike, an apposition has the number of what it describes: what
   the scores of single arcs cannot know. */
#ifndef ACTANT_NETWORK_CONJUNCTS_H
#define ACTANT_NETWORK_CONJUNCTS_H

#include <actant/parse.h>

G_BEGIN_DECLS

/* Heads whose log probability is less are not asked for; none has that much
   where that of the conjunct's own head is above the other number. */
#define ACT_CONJUNCTS_LEAST (-3.0f)
#define ACT_CONJUNCTS_SURE (-0.051f)

/**
 * act_conjuncts_compare:
 * @words: tagged, with relations, numbered from 1
 * @tree: their heads, [n + 1]
 *
 * Returns: how alike @conjunct and @head are in word class, form of the verb
 * and preposition, and whether they are one word, as what to add to the log
 * probability of the arc between them.
 */
float act_conjuncts_compare (const ActWord *words, const guint16 *tree,
                             guint conjunct, guint head);

/**
 * act_appositions_compare:
 * @words: tagged, with relations, numbered from 1
 * @tree: their heads, [n + 1]
 * @n: how many
 *
 * Returns: what to add to the log probability of the arc from @apposition to
 * @head, because both are one thing or several, or one is and the other not.
 */
float act_appositions_compare (const ActWord *words, const guint16 *tree,
                               guint n, guint apposition, guint head);

G_END_DECLS

#endif
