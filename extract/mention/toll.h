/* How many come to harm: "ten were killed and *20 others* wounded". */
#ifndef ACTANT_TOLL_H
#define ACTANT_TOLL_H

#include <actant/parse.h>

/* "killed ten rebels and wounded *20*", "Ten rebels were killed and *20*
   wounded": the word for those whom the number @number, which has no noun of
   its own, counts; or 0. Words are words[1..n]. */
guint act_toll_find_noun (const ActWord *words, guint n, guint number);

/* "*20 others* were wounded", "wounding *dozens*": by what is done to them,
   people. */
gboolean act_toll_is_of_people (const ActWord *words, guint n, guint head);

#endif
