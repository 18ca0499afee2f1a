/* What the sieves of noun phrases share (sieve-nominal.c). */
#ifndef ACTANT_NOUN_PHRASE_H
#define ACTANT_NOUN_PHRASE_H

#include "mention/chain.h"

/* A common noun that refers: no apposition and no predicate. */
gboolean act_noun_phrase_refers (const ActReference *it);
/* Nouns too empty to be the same thing twice ("lot", "way"). */
gboolean act_noun_phrase_is_empty (const ActReference *it);

/* "*Typhoon* Koni": the first word of a name that tells what it is, or NULL. */
const char *act_noun_phrase_get_first (const ActReferences *references,
                                       const ActReference *it);
/* Whom "the detained men", "thousands" mean by what was told of them shortly
   before; or ACT_NONE. */
guint32 act_noun_phrase_find_told (ActResolver *resolver, guint32 index);

/* "the company", "company" in a heading: a noun for one that no word of the
   phrase tells from others (noun-alone.c). */
gboolean act_noun_phrase_is_alone (const ActReference *it);

/* "*Company* blames drought. … Residents accuse Lund Works. The company …": the
   noun alone, by @exact, stood for that of @index before any such was named. */
void act_noun_phrase_join_ahead (ActResolver *resolver, GHashTable *exact,
                                 guint32 index);

/* The only one with a name of the references @same, which have its noun, that
   "the brigade" means; or ACT_NONE. */
guint32 act_noun_phrase_find_only_name (ActResolver *resolver, guint32 index,
                                        const GArray *same);

/* "the charity Acme …, *the charity*": the only organisation so far that the
   noun stands right before; or ACT_NONE. */
guint32 act_noun_phrase_find_introduced (ActResolver *resolver, guint32 index);

/* "the two-wheeler maker Relto Motors …, *the company*": the only one so far
   of which the text says that it is a firm; or ACT_NONE. */
guint32 act_noun_phrase_find_only_firm (ActResolver *resolver, guint32 index);

/* The key of a body of a state: noun, number, country, modifiers. Owned by the
   caller. */
char *act_noun_phrase_get_body_key (const ActReferences *references,
                                    const ActReference *it,
                                    const char *country);

/* Tables from strings (not copied) to references: ACT_NONE where there is none.
 */
void act_noun_phrase_insert (GHashTable *table, const char *key,
                             guint32 reference);
guint32 act_noun_phrase_look_up (GHashTable *table, const char *key);

#endif
