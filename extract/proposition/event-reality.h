/* Whether the event that a noun names is so, and has happened. */
#ifndef ACTANT_EVENT_REALITY_H
#define ACTANT_EVENT_REALITY_H

#include "proposition/reading.h"

/**
 * ActNamedEvent: "Norway's *invasion* of Poland".
 * @possessor: head of the one before the noun, 0 for none
 * @verb: what the noun stands for, with its preposition ("invade")
 */
typedef struct {
  guint noun, possessor;
  const char *verb;
} ActNamedEvent;

/* Sets polarity and modality of @statement as the noun's adjectives and what it
   belongs to say, else as the clause around it has them; @voice becomes the
   perspective of that clause. */
void act_event_set_reality (const ActReading *reading,
                            const ActNamedEvent *event, ActStatement *statement,
                            ActPerspective *voice);

/* "*at* the *invitation* of Norway": who has asked for what the clause tells.
 */
gboolean act_reading_is_at_bidding (const ActReading *reading, guint noun);

#endif
