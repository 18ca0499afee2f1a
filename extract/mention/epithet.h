/* Epithets: noun phrases by which a text calls a person it has named: "the
   52-year-old", "the folk singer", "the Norwegian". */
#ifndef ACTANT_EPITHET_H
#define ACTANT_EPITHET_H

#include "mention/chain.h"

/* "the *52*-year-old", "the 52-year-old actor": the number, or NULL. Borrowed.
 */
const char *act_epithet_get_age (const ActReferences *references,
                                 const ActReference *it);

/* Whether the age tells by itself who is meant: no other words, as in "the
   52-year-old *convicted* one". */
gboolean act_epithet_is_only_aged (const ActReferences *references,
                                   guint32 index);

/* "the *Republican candidate*": a noun of epithet-nouns.tsv with words that
   tell who it is. */
gboolean act_epithet_is_told (ActResolver *resolver, guint32 index);

/* Nothing but an age, or what he is like, tells which one: "the 52-year-old",
   "the actor", "the folk singer" as a subject. */
gboolean act_epithet_is_bare (ActResolver *resolver, guint32 index);

/* "*the candidate*": one that, as a subject, goes on with the subject. */
gboolean act_epithet_is_of_subject (const ActReferences *references,
                                    guint32 index);

/* "the *Norwegian* diplomat", "*the Norwegian*": the nationality of whom the
   text goes on to speak, as the subject of a sentence. */
gboolean act_epithet_is_national (ActResolver *resolver, guint32 index);

#endif
