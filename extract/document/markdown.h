/* Markdown: the text without its marks. */
#ifndef ACTANT_MARKDOWN_H
#define ACTANT_MARKDOWN_H

#include <actant/origin.h>

/* Whether text that is not called .md is plainly Markdown: links, emphasis and
   headings in it, several times. */
gboolean act_markdown_is_text (const char *text);

/**
 * act_markdown_read:
 * @text: @length bytes of valid UTF-8, a NUL after them
 * @title, @date: (out): of the block of fields in front ("---"), each nullable
 * @out_length, @origin: (out): of the result, and where it stands in @text
 *
 * Emphasis, headings, quotations, links (their text stays), pictures,
 * footnotes, code and rules; lines stay lines, of a list's items the hyphen.
 *
 * Returns: (transfer full) (nullable): NULL when there is nothing to take out
 */
char *act_markdown_read (const char *text, gsize length, char **title,
                         char **date, gsize *out_length, ActOrigin **origin);

#endif
