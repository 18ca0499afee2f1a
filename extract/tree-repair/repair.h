/* Repairs of trees, before anything is read from them. */
#ifndef ACTANT_TREE_REPAIR_H
#define ACTANT_TREE_REPAIR_H

#include <actant/parse.h>

/* Hangs words of words[1..n], a copy of a sentence's, elsewhere where the
   grammar of English says that the parser was wrong: adverbials that it hung on
   a noun go to the verb, names head their phrases, a verb that it took for a
   noun becomes one again. Heads stay free of cycles. */
void act_words_repair (ActWord *words, guint n);

#endif
