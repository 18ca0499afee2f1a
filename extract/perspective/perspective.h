/* Perspective: who says it, is it so, has it happened. */
#ifndef ACTANT_PERSPECTIVE_H
#define ACTANT_PERSPECTIVE_H

#include "clause/clause.h"
#include "perspective/quotation.h"

#include <actant/record.h>

/**
 * ActPerspective: how the text stands to the content of one clause.
 * @source: head word of the phrase of whom the text attributes it to; word 0:
 *   the text itself holds it
 * @cue: the word that attributes ("said", "according"), word 0 for none
 * @hearsay: it is attributed to nobody that is named ("is said to",
 * "reportedly")
 */
typedef struct {
  ActPolarity polarity;
  ActModality modality;
  ActStance stance;
  gboolean hearsay;
  ActWordRef source, cue;
} ActPerspective;

/**
 * act_perspectives_new:
 *
 * The perspectives of all clauses of sentence @sentence of @parse, an array as
 * long as clauses->n_clauses; free with g_free(). Embedding verbs, adjectives
 * and nouns pass on polarity and modality by their signatures (Nairn,
 * Condoravdi and Karttunen, "Computing relative polarity for textual
 * inference", ICoS 2006); the innermost speaker is the source.
 */
ActPerspective *act_perspectives_new (const ActParse *parse,
                                      const ActQuotations *quotations,
                                      guint sentence,
                                      const ActClauses *clauses);

/* What "alleged", "planned", "imminent" say of a noun; fact for others. */
ActModality act_perspective_get_word_modality (const char *adjective);

/* What its adjectives and adverbs say of the event or office that @noun names:
   "alleged attack", "allegedly a spy"; fact where they say nothing. */
ActModality act_perspective_get_adjective_modality (const ActTree *tree,
                                                    guint noun);

/* "the *cancelled* visit", "the *cancellation* of the visit": it does not
   happen any more. */
gboolean act_perspective_is_undone (const ActTree *tree, guint noun);

/* What its adjectives and the noun that it belongs to say of the event that
   @noun names: "threat of war". */
ActModality act_perspective_get_event_modality (const ActTree *tree,
                                                guint noun);

/* "I must say that …", "we have to admit that …" says and admits it. */
gboolean act_perspective_is_avowal (const ActClauses *clauses,
                                    const ActClause *clause);

/* Modality of a chain of verbs ("wants to join"): that of its first clause
   @first, changed by the verbs from it on to before @last. */
ActModality act_perspective_get_chain_modality (
    const ActClauses *clauses, const ActPerspective *perspective,
    const ActClause *first, const ActClause *last);

#endif
