/* Events that a text tells and then speaks of again with a noun. */
#ifndef ACTANT_TOLD_EVENT_H
#define ACTANT_TOLD_EVENT_H

#include "mention/chain.h"

enum { ACT_TOLD_ACTORS = 3 /* most that a label names */ };

/**
 * ActToldEvent: who takes part in an event ("Ann Lee resigned. … the
 * resignation").
 * @noun: (borrowed) row of lexicon/told-events.tsv
 * @actors: references; @other: to whom or what it was done, or ACT_NONE
 * @preposition: (borrowed) before @other; @sentence: of the clause that tells
 */
typedef struct {
  const char *const *noun;
  guint32 actors[ACT_TOLD_ACTORS], n_actors, other;
  const char *preposition;
  guint sentence;
} ActToldEvent;

/* Who takes part in the event of which the noun phrase @index speaks without a
   word of its own for them, as the clause tells that told of it before. FALSE
   when there is none, or two that differ. */
gboolean act_told_event_find (ActResolver *resolver, guint32 index,
                              ActToldEvent *event);

/* "Ann Lee made *an offer*. … the offer": whose the event is of which the text
   speaks again, as the clause that introduces the phrase @index tells; or
   ACT_NONE. */
guint32 act_told_event_find_author (ActResolver *resolver, guint32 index);

/* The label that says who: "Ann Lee's resignation", "agreement between Norway
   and Chad". @name_part: gives the label of a participant, NULL without any.
   (transfer full) (nullable) */
char *act_told_event_get_label (ActResolver *resolver, guint32 index,
                                char *(*name_part) (ActResolver *resolver,
                                                    guint32 index));

#endif
