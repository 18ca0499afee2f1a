/* What stands around an article: title, date, publisher. */
#ifndef ACTANT_PAGE_H
#define ACTANT_PAGE_H

#include "document/blocks.h"

/* Longest head of a page that is searched for a headline or an author,
   blocks. */
#define ACT_PAGE_HEAD 300

/* The first block of the head of an article that starts at @start. */
static inline guint
act_page_get_head (guint start)
{
  return start > ACT_PAGE_HEAD ? start - ACT_PAGE_HEAD : 0;
}

/* Decides the blocks before @start, the first one of the article: title, decks,
   bylines and furniture; stores the title. */
void act_page_decide_head (const ActDocument *document, GArray *blocks,
                           guint start);

/* Whether names of newspapers and sites end in the word of @n bytes at @p. */
gboolean act_page_is_site_word (const char *p, gsize n);

/* Finds date and publisher when all blocks are decided. */
void act_page_find_metadata (const ActDocument *document, const GArray *blocks,
                             guint start);

#endif
