/* Parts of a page that are no article, though they stand in it. */
#ifndef ACTANT_HTML_PARTS_H
#define ACTANT_HTML_PARTS_H

#include "document/html-meta.h"

/* Parts that are marked as promotion and the like are kept when they hold more
   than this: some sites mark whole articles so. Bytes. */
#define ACT_HTML_PROMOTION_MAX 3000

/* Bytes of text below @node, counted up to @limit; of text in paragraphs. */
gsize act_html_measure (xmlNode *root, gsize limit);
gsize act_html_measure_paragraphs (xmlNode *root);

/* Whether the page says of an element that it is no article: by its class, id
   or role. */
gboolean act_html_is_promotion (xmlNode *node);

/* Whether the lines that <br> parts in @block are one beside the other rather
   than the lines of a paragraph: all begin with a capital and, if there are but
   two, the first one ends with a word that nothing has to follow. */
gboolean act_html_is_list_of_lines (xmlNode *block);

/* Takes out of the tree below @root what leads to other articles or was said
   elsewhere: teasers, whether a class or the heading above tells of them,
   authors' lives, embedded posts. Never half of the text or more. */
void act_html_prune (xmlNode *root);

#endif
