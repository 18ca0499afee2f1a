/* Who says what a sentence tells, and what is no speech. */
#ifndef ACTANT_TREE_REPAIR_ATTRIBUTION_H
#define ACTANT_TREE_REPAIR_ATTRIBUTION_H

#include <actant/parse.h>

/* The repairs of who says it at the end, and of who speaks at all, that concern
   @word. */
void act_words_repair_attribution (ActWord *words, guint n, guint word);
void act_words_repair_speaker (ActWord *words, guint n, guint word);

/* "bans it, *adds* ten ships to the list and sues Bob": one of several verbs of
   the same subject, no speech behind what is said. */
gboolean act_words_is_listed (const ActWord *words, guint n, guint verb);

/* "it *lost* money, she said, and | sold a plant", with what stands behind the
   speech hung on it as another verb: the verb of what was said before it, or 0.
 */
guint act_words_find_said (const ActWord *words, guint n, guint verb);

#endif
