/* Parsing HTML with the places of its text. */
#ifndef ACTANT_HTML_PARSE_H
#define ACTANT_HTML_PARSE_H

#include <glib.h>
#include <libxml/HTMLparser.h>

/** A piece of the content of a text node: @length bytes that stand in the page
    from @source on; @source_length is the same, or that of the character
    reference that they come from, or 0 when the place is not known. @next: the
    node's next piece, by its number from 1, or 0. */
typedef struct {
  guint32 length, source, source_length, next;
} ActHtmlPiece;

/**
 * act_html_parse:
 * @bytes: @length bytes of UTF-8
 * @pieces: of ActHtmlPiece; filled
 *
 * Returns: (nullable): the tree; xmlFreeDoc () frees it. The `_private` of a
 * text node is the number, from 1, of its first piece, or NULL.
 */
htmlDocPtr act_html_parse (const char *bytes, gsize length, GArray *pieces);

/* The number of the first piece of a text node, 0 when its pieces do not make
   up its content. */
guint32 act_html_get_first_piece (const xmlNode *node, const GArray *pieces);

#endif
