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

/* Is this person, after lexicon/rulers.tsv, one who held the highest offices of
   the country when the document was written (ever, when it has no date)? A bare
   surname is enough. */
gboolean act_role_is_known_ruler (const ActReferences *references,
                                  guint32 person, const char *country);
/* Is it one who held those of another country, and never of this one? */
gboolean act_role_rules_elsewhere (const ActReferences *references,
                                   guint32 person, const char *country);
/* Does the person rule the country in another office than the noun says (the
   chancellor is not the president)? */
gboolean act_role_rules_as_other (const ActReferences *references,
                                  guint32 person, const char *country,
                                  const char *lemma);
/* "President Bush": the state of the only ruler who, after the table, had this
   name and this office then, or before (@former), if the text speaks of that
   state; or NULL. */
const char *act_role_find_known_state (const ActReferences *references,
                                       const char *name, const char *office,
                                       gboolean former);
/* 'm' or 'f' where all rulers of the surname (lower-cased) are, else 0. */
char act_role_get_ruler_gender (const char *surname);
/* Does the table know rulers of this country? */
gboolean act_role_has_known_rulers (const char *country);

/* The office that @person's name stands beside as an apposition to @office:
   that one, or, of "the press secretary of the Russian President John Smith"
   where Smith is known not to be the president, the one around it. References.
 */
guint32 act_role_find_office (const ActReferences *references, guint32 office,
                              guint32 person);

/* What an apposition (its reference) stands beside: the name right before the
   comma, else what it hangs on, an office put right as above; or ACT_NONE. */
guint32 act_role_find_partner (const ActReferences *references,
                               guint32 apposition);

/* Finds the roles of titles before names, of appositions and of copulas, and
   who rules what ("Smith's regime", lexicon/rulers.tsv). */
void act_roles_collect (ActResolver *resolver);

/* Does the text give the one of @chain one of these offices (lemmas, NULL at
   the end)? @former: one that he has left is enough. */
gboolean act_role_is_held (ActResolver *resolver, const ActChain *chain,
                           const char *const *lemmas, gboolean former);

/* Does the text call the one of @chain a president, prime minister, governor?
 */
gboolean act_role_rules (ActResolver *resolver, const ActChain *chain);

/* Does the title of a role say the noun: "Gov." for "governor"? */
gboolean act_role_is_noun (const char *noun, const char *title);

/* Whether @lemma is of this kind among the words before an office
   (office-modifiers.tsv): "idle" ones tell nothing of which it is, "rank" ones
   make another office of it. */
gboolean act_role_is_modifier (const char *lemma, const char *kind);

/* One of the modifiers makes another office of it: "opposition leader" does not
   rule. @modifiers: the first one's place in references->modifiers. */
gboolean act_role_has_rank (const ActReferences *references, guint32 modifiers,
                            guint32 n_modifiers);

/* "spokesman *for Ann Lee*", "adviser *to the king*": whom the holder of the
   noun @it serves, or ACT_NONE. */
guint32 act_role_find_served (const ActReferences *references,
                              const ActReference *it);

#endif
