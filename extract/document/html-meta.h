/* What an HTML page says of itself: meta elements, JSON-LD, <time>. */
#ifndef ACTANT_HTML_META_H
#define ACTANT_HTML_META_H

#include "document/html.h"

#include <libxml/HTMLparser.h>

/* The node after @node in document order, within @root; its children are left
   out unless @into. NULL at the end. */
xmlNode *act_html_next (xmlNode *node, const xmlNode *root, gboolean into);
/* An attribute's value, to be freed with xmlFree (), or NULL. */
char *act_html_attribute (xmlNode *node, const char *name);
gboolean act_html_is (const xmlNode *node, const char *name);

/* Fills title, date and publisher of @html. */
void act_html_find_metadata (xmlNode *root, ActHtml *html);

#endif
