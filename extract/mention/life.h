/* Texts that tell somebody's life: obituaries and biographies. */
#ifndef ACTANT_LIFE_H
#define ACTANT_LIFE_H

#include "mention/chain.h"

/* Of every sentence the reference of the name of the person whose life the text
   tells there, by how it begins ("Ann Day, who …, has died. She was 81", "Ann
   Day (1920–2001) was a painter"), or %ACT_NONE. Owned by the caller. */
guint32 *act_lives_find (ActResolver *resolver);

/* That reference, if the open pronoun @index goes on with the life,
   or %ACT_NONE: "Her friend Bea Lund said | *she* had worked till the end",
   "The king invited him. | *He* advised three governments". */
guint32 act_life_find_continued (ActResolver *resolver, guint32 index);

/* Is the one at @index only told of as somebody of whose life the text tells
   ("*her* publisher, Ann Lee"), so that @pronoun, of another sentence, and no
   subject there, rather means that one? */
gboolean act_life_is_beside (ActResolver *resolver, guint32 index,
                             const ActReference *pronoun);

#endif
