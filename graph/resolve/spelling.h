/* Candidate pairs of persons' names: what may be one name spelled in two ways.
 */
#ifndef ACTANT_RESOLVE_SPELLING_H
#define ACTANT_RESOLVE_SPELLING_H

#include "resolve/node.h"

/* Two nodes, @a < @b. */
typedef void (*ActPairFunc) (guint32 a, guint32 b, gpointer data);

/**
 * act_spelling_foreach:
 *
 * Calls @func for the pairs of full names of persons that share a given name
 * (or its sounds) and, up to one consonant, the sounds of another token; or the
 * first letter of the given name and the sounds of the surname, up to one
 * consonant of the given name. "Up to one consonant" is found by indexing every
 * skeleton also without each of its letters (Garbe's symmetric deletion), so
 * that nothing is compared with everything; of a block that is full all the
 * same, every name meets those next to it. Each pair comes once, those of a
 * surname together.
 */
void act_spelling_foreach (const ActNodes *nodes, ActPairFunc func,
                           gpointer data);

/* Skeleton of a name token: consonants in classes so broad that hardly any
   romanisation tells them apart; "-" when there is none. (transfer full) */
char *act_spelling_skeleton (const char *token);

#endif
