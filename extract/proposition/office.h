/* Who is given an office. */
#ifndef ACTANT_OFFICE_H
#define ACTANT_OFFICE_H

#include "proposition/verb.h"

/* "named Ann Lee *chief executive*", "appointed her *ambassador to Norway*":
   what verbs of giving offices make of somebody, for whom it is no opinion. */
gboolean act_verb_gives_office (const ActVerb *verb, guint noun);

/* @holder has the office @noun, of what the text tells or of nobody named. */
void act_verb_add_office (const ActVerb *verb, guint32 holder, guint noun);

/* "serve as head of X", "lived there as a guest of X": a role of the subject,
   or of the object @object ("appointed her as head of X"). */
void act_verb_add_office_of_phrase (const ActVerb *verb,
                                    const ActArgument *argument, guint object);

/* "was appointed *ambassador to Norway* by Ann Lee": the predicate's subjects
   have the office. */
void act_verb_add_office_of_passive (const ActVerb *verb);

#endif
