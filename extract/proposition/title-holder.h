/* Of whom or of what a title before a name is, where no word before it tells.
 */
#ifndef ACTANT_TITLE_HOLDER_H
#define ACTANT_TITLE_HOLDER_H

#include "proposition/reading.h"

/* The entity of "Senator Ann Lee *of Ohio*", or the state of "Chancellor Angela
   Merkel" where the text names it; ACT_NONE without one. @name: a word of the
   name; @noun: of the title; @office: it is one that somebody holds. */
guint32 act_title_find_holder (const ActReading *reading, guint name,
                               guint noun, gboolean office);

/* The state of @person (nullable) whose office @noun is, if the text names it;
   or ACT_NONE. */
guint32 act_title_find_state (const ActReading *reading, guint32 person,
                              guint noun);

#endif
