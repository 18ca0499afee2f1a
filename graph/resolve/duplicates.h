/* Articles that are copies of one another. */
#ifndef ACTANT_RESOLVE_DUPLICATES_H
#define ACTANT_RESOLVE_DUPLICATES_H

#include <actant/graph.h>

/**
 * act_duplicates_find:
 * @documents: of ActGraphDocument
 *
 * Near-duplicates: texts whose sets of shingles (runs of five words) are alike
 * by 80% (Jaccard), estimated by one-permutation MinHash with the densification
 * of Shrivastava 2017, candidates found by banding; short texts must be equal
 * word by word. The relation is closed transitively.
 *
 * Returns: (transfer full), of guint32: for every document the first of its
 * group, itself when alone.
 */
GArray *act_duplicates_find (const GArray *documents);

#endif
