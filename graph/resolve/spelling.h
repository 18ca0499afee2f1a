/* Candidate pairs of persons' names: what may be one name spelled in two ways.
 */
#ifndef ACTANT_RESOLVE_SPELLING_H
#define ACTANT_RESOLVE_SPELLING_H

#include "resolve/node.h"

/** Two nodes, @a < @b. */
typedef struct {
  guint32 a, b;
} ActPair;

/**
 * act_spelling_pairs:
 *
 * Pairs of full names of persons that share a given name (or its sounds) and,
 * up to one consonant, the sounds of another token; or the first letter of the
 * given name and the sounds of the surname, up to one consonant of the given
 * name. "Up to one consonant" is found by indexing every skeleton also without
 * each of its letters (Garbe's symmetric deletion), so that nothing is compared
 * with everything; of a block that is full all the same, every name meets those
 * next to it.
 *
 * Returns: (transfer full), of ActPair, in order, each once.
 */
GArray *act_spelling_pairs (const ActNodes *nodes);

/* Skeleton of a name token: consonants in classes so broad that hardly any
   romanisation tells them apart; "-" when there is none. (transfer full) */
char *act_spelling_skeleton (const char *token);

#endif
