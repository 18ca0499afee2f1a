/* What the sieves of names share. */
#ifndef ACTANT_SIEVE_NAME_H
#define ACTANT_SIEVE_NAME_H

#include "mention/chain.h"

/* "of", "and": words of a name that make no letter of its acronym. */
gboolean act_name_is_link_word (const char *word);

/* The name of an organisation, an event or the like. */
gboolean act_reference_is_collective (const ActReference *it);

/* Written with capitals only, with or without dots. */
gboolean act_reference_is_acronym (ActReferences *references,
                                   const ActReference *it);

/* Joins acronyms to the names that they are short for. */
void act_resolver_join_acronyms (ActResolver *resolver);

#endif
