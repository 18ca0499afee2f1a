/* Putting a parse together, word after word. */
#ifndef ACTANT_BUILD_H
#define ACTANT_BUILD_H

#include "token/parse-private.h"

/* An empty parse of @document, which it borrows. */
ActParse *act_parse_alloc (const ActDocument *document);

/* Starts a sentence in the document's line @line; its words follow. */
void act_parse_begin_sentence (ActParse *parse, guint line);
/* Adds a word; form and lower-cased form are taken from the text. Borrowed,
   until the next word is added. */
ActWord *act_parse_add_word (ActParse *parse, ActSpan span, guint8 flags);
/* Ends the sentence, which must have words. */
void act_parse_end_sentence (ActParse *parse);

#endif
