/* Roles in noun phrases: what titles, appositions and role nouns share. */
#ifndef ACTANT_ROLE_NOUN_H
#define ACTANT_ROLE_NOUN_H

#include "proposition/reading.h"

/* Roles are told by the text itself, whoever says the sentence around them,
   unless it is direct speech. */
ActPerspective act_role_get_voice (const ActReading *reading, guint word);

/* A statement of the text itself about the noun phrase around @word, yet to be
   filled; @voice becomes its perspective. */
ActStatement act_statement_init_nominal (const ActReading *reading, guint word,
                                         ActPerspective *voice);

/* @word is of the name of a person. */
gboolean act_role_is_person_name (const ActReading *reading, guint word);

/* The last role noun from @first to @last, or 0. */
guint act_role_find_noun (const ActReading *reading, guint first, guint last);

/* "*incoming* president" */
gboolean act_role_is_next (const ActWord *word);

/* What the words before a role say of when. */
ActModality act_role_get_modality (const ActReading *reading, guint noun);

/* The property of a role noun with its complement, "be president of"; NULL for
   none and for a role that is past. @bare: its words */
const char *act_role_find_property (const ActReading *reading, guint noun,
                                    const char *bare);

/* "was *previously* mayor": the copula with the adverb that says that she is no
   more, or NULL. */
const char *act_role_get_former_copula (const ActWord *word);

#endif
