/* HTML pages: their text in lines, and what they say of themselves. */
#ifndef ACTANT_HTML_H
#define ACTANT_HTML_H

#include <actant/origin.h>

/** What was found in a page; title, date and publisher are nullable. */
typedef struct {
  char *text; /* UTF-8; block elements are lines */
  char *title, *date, *publisher;
  char *body;        /* of JSON-LD ("articleBody"), nullable */
  ActOrigin *origin; /* of @text, in the page's bytes */
} ActHtml;

/**
 * act_html_read:
 * @bytes: @length bytes of HTML in UTF-8, however broken
 * @html: (out caller-allocates): to be cleared with act_html_clear ()
 *
 * Reads with libxml2's HTML parser, which mends broken markup. Scripts, styles,
 * forms, navigation and what is marked as share bars, comments or promotion is
 * left out. Title, date and publisher come from Open Graph and other meta
 * elements, JSON-LD, <time> and <h1>.
 */
void act_html_read (const char *bytes, gsize length, ActHtml *html);
void act_html_clear (ActHtml *html);

#endif
