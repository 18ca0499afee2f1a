/* Turns of transcripts and interviews. */
#ifndef ACTANT_TURN_H
#define ACTANT_TURN_H

#include "perspective/quotation.h"

/**
 * act_turns_add:
 * @quotations: of ActQuotation in order of the text, those between marks
 *
 * Adds the paragraphs that begin with the name of who speaks them ("HALE: …",
 * "Q: …"), if the text has several such, as quotations without marks, and puts
 * all in order. Quotations within a turn stay; the turn is what is around them.
 */
void act_turns_add (const ActParse *parse, GArray *quotations);

/* Whether a name of @type ends at or before word @end of the sentence. */
gboolean act_turn_has_name (const ActParse *parse, guint sentence, guint end,
                            ActNameType type);

/* Who answers where a paper asks by its name ("The Post: Do you know her?")
   twice or more: the person whom the text names most before, more than once;
   word 0 for nobody. @first: gets the sentence of the first question. */
ActWordRef act_turn_find_answering (const ActParse *parse, guint *first);

#endif
