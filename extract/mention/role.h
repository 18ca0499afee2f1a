/* Roles: offices and trades that the text gives to persons. */
#ifndef ACTANT_ROLE_H
#define ACTANT_ROLE_H

#include "mention/chain.h"

/* The family of a role noun (lexicon/role-families.tsv): "press secretary" and
   "spokeswoman" are one; a noun that is in none is its own family. The pool
   holds the modifiers. Borrowed from the table or @lemma. */
const char *act_role_get_family (const ActReferences *references,
                                 const char *lemma, guint32 modifiers,
                                 guint32 n_modifiers);

/* Finds the roles of titles before names, of appositions and of copulas, and
   who rules what ("Smith's regime", lexicon/rulers.tsv). */
void act_roles_collect (ActResolver *resolver);

#endif
