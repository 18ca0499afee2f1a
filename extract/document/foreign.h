/* Files that hold no news: what they are, told from their first bytes. */
#ifndef ACTANT_FOREIGN_H
#define ACTANT_FOREIGN_H

#include <glib.h>

/* What a file of another kind is and what is to be done about it ("is a PDF:
   convert it with pdftotext"), or NULL. @bytes: its first @length ones. */
const char *act_foreign_find (const char *bytes, gsize length);

/* The same for what is text, but no article: RDF, sitemaps, drawings. @head: in
   UTF-8, from the first sign on that is not blank. */
const char *act_foreign_find_text (const char *head);

/* Whether it is a feed (RSS, Atom), which is read. */
gboolean act_foreign_is_feed (const char *head);

/* Whether a file was written by this program. */
gboolean act_foreign_is_own (const char *head);

#endif
