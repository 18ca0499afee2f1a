/* Paragraphs that are somebody's words without quotation marks. */
#ifndef ACTANT_BLOCK_QUOTE_H
#define ACTANT_BLOCK_QUOTE_H

#include "perspective/quotation.h"

/**
 * act_block_quotes_add:
 * @quotations: of ActQuotation in order of the text, those between marks
 *
 * Adds the paragraph behind a sentence of speech that ends in a colon and a
 * line ("Ann Lee wrote:"), all those that begin with ">", as quotations of who
 * speaks there, and puts all in order. What has marks of its own is left out.
 */
void act_block_quotes_add (const ActParse *parse, GArray *quotations);

#endif
