/* What stands around an article: title, date, publisher. */
#ifndef ACTANT_PAGE_H
#define ACTANT_PAGE_H

#include "document/blocks.h"

/* Decides the blocks before @start, the first one of the article: title, decks,
   bylines and furniture; stores the title. */
void act_page_decide_head (ActDocument *document, GArray *blocks, guint start);

/* Finds date and publisher when all blocks are decided. */
void act_page_find_metadata (ActDocument *document, const GArray *blocks,
                             guint start);

#endif
