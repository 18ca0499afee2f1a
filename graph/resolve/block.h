/* Blocking: the pairs of names that are worth a comparison. */
#ifndef ACTANT_RESOLVE_BLOCK_H
#define ACTANT_RESOLVE_BLOCK_H

#include "resolve/cluster.h"

/* The edges between full names (and equal names of any strength but bare):
   identity, equal keys, spellings of persons, names that documents use for the
   same. @groups: of act_duplicates_find (). (transfer full), of ActEdge. */
GArray *act_block_edges (const ActInput *input, const ActNodes *nodes,
                         const GArray *groups);

#endif
