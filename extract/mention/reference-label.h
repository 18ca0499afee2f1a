/* Where the label of a reference ends: with the clause or phrase without which
   its noun says little ("efforts *to end the war*"). */
#ifndef ACTANT_REFERENCE_LABEL_H
#define ACTANT_REFERENCE_LABEL_H

#include "mention/reference.h"

/* What opens a phrase and cannot close one. */
#define ACT_OPENING_RELATIONS                                                  \
  (ACT_REL_BIT (CASE) | ACT_REL_BIT (DET) | ACT_REL_BIT (CC) |                 \
   ACT_REL_BIT (MARK))
/* After the head these belong to the clause that it is a predicate of. */
#define ACT_ADVERBIAL_RELATIONS                                                \
  (ACT_REL_BIT (ADVMOD) | ACT_REL_BIT (OBL) | ACT_REL_BIT (OBL_UNMARKED))
#define ACT_PHRASE_RELATIONS                                                   \
  (ACT_REL_BIT (NMOD) | ACT_REL_BIT (OBL) | ACT_REL_BIT (NMOD_UNMARKED))

/* "the deal | in November" */
gboolean act_phrase_is_time (const ActTree *tree, guint word);

/* What a quoted phrase leaves out wherever it hangs: "the aide, Ann Lee",
   "a statement at a meeting | on Sunday". @data: not used. */
gboolean act_phrase_is_left_out (const ActTree *tree, guint word,
                                 gconstpointer data);

/* "those", "26 people": whom it speaks of is told by what follows. @word:
   lower-case. */
gboolean act_noun_is_anyone (const char *word);

/* Where the label of a noun phrase ends, whose short span is set: "permission
   *to leave the country*" says more than "permission". As much as is short
   enough: up to a comma and to what else it tells. */
guint act_reference_find_label_end (const ActTree *tree,
                                    const ActReference *reference);

#endif
