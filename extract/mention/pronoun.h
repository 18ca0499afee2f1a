/* Antecedents of third-person pronouns: which may be meant, and what speaks for
   each. */
#ifndef ACTANT_PRONOUN_H
#define ACTANT_PRONOUN_H

#include "mention/chain.h"

/* Over how many references a pronoun looks back. */
enum { ACT_PRONOUN_MAX_LOOK_BACK = 80 };

/** What a pronoun may mean. @features: as in lexicon/pronoun-weights.tsv */
typedef struct {
  guint32 reference;
  double features[ACT_PRONOUN_FEATURES];
} ActCandidate;

/* Row of the weights for this pronoun: 0 he and she, 1 it, 2 they. */
guint act_pronoun_get_class (const ActReference *pronoun);

/* "this man", "the woman": as little as a pronoun. */
gboolean act_pronoun_is_generic (const ActReference *reference);

/* The chain as antecedent: gender, number and kind of thing. */
gboolean act_pronoun_agrees (ActResolver *resolver, guint32 antecedent,
                             const ActReference *pronoun);

/* Is @found (a reference or ACT_NONE) a person whom the pronoun may mean? */
gboolean act_pronoun_fits_person (ActResolver *resolver, guint32 found,
                                  const ActReference *pronoun);

/* The reference that @word of its sentence heads, before the pronoun @index, if
   this may mean it; else ACT_NONE. @word: 0 for none. */
guint32 act_pronoun_find_fitting (ActResolver *resolver, guint32 index,
                                  guint word);

/* "*He* met Bob": whether the rest of the sentence names @who, so that the
   pronoun at its beginning is another one. */
gboolean act_pronoun_names_later (ActResolver *resolver, guint32 index,
                                  guint32 who);

/* "*U.S.* troops"; "the U.S. left" is of the same spelling and no adjective. */
gboolean act_pronoun_is_adjective (const ActReferences *references,
                                   const ActReference *reference);

/* Does it stand in a quotation that is more than a few words of a sentence? */
gboolean act_pronoun_is_quoted (const ActReferences *references,
                                const ActReference *reference);

/* Who says the quotation that it stands in: the head of the phrase as a
   reference, or %ACT_NONE. */
guint32 act_pronoun_find_quoter (const ActReferences *references,
                                 const ActReference *reference);

/* Does it stand in a quotation said by a pronoun? It is read after that one:
   who says "he did" is not him. */
gboolean act_pronoun_is_deferred (const ActReferences *references,
                                  const ActReference *reference);

/* Is the reference to be resolved as a pronoun: third person, no demonstrative,
   alone in its chain but for what it says ("I", he said)? */
gboolean act_pronoun_is_open (ActResolver *resolver, guint32 index);

/* Puts what the pronoun may mean, nearest first, into @candidates (of
   ActCandidate; emptied before). */
void act_pronoun_list (ActResolver *resolver, guint32 index,
                       GArray *candidates);

/* ---- pronoun-choice.c ---- */

/* The pronoun's candidate with the largest weighted sum, if that and the
   lenience are above 0, or %ACT_NONE; sets the pronoun's certainty. */
guint32 act_pronoun_choose (ActResolver *resolver, guint32 index,
                            const GArray *candidates);

/* Is what it was resolved to at least as probable as the resolver asks for? */
gboolean act_pronoun_is_sure (const ActResolver *resolver, guint32 index);

#endif
