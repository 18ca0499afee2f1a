/* Of what kind the subject and the object of a statement are, and whether an
   event class goes with them. */
#ifndef ACTANT_PARTICIPANT_KIND_H
#define ACTANT_PARTICIPANT_KIND_H

#include "proposition/reading.h"

/* The noun of the object, or NULL. */
const char *act_statement_get_object_noun (const ActStatement *statement);

/* Its class in noun-classes.tsv, or NULL. */
const char *act_statement_get_object_class (const ActStatement *statement);

/* The last noun of what has no name before anything that goes with it, in the
   singular where the table has it: "earthquake" of "strong earthquakes in
   Asia"; NULL for names. Free it. */
char *act_entity_find_noun (const ActReading *reading, guint32 index);

/* Whether a word of the object's wording, if it has no name, is of a class of
   relation-words.tsv. */
gboolean act_statement_has_word (const ActReading *reading,
                                 const ActStatement *statement,
                                 const char *class);

/* Whether one of @parts is in @text, as if a blank stood before it. */
gboolean act_text_has_any (const char *text, const char *const *parts);

/* Whether what the verb is done to is its subject: "was told", "is expected to
   be told". */
gboolean act_statement_is_undergone (const ActClause *clause,
                                     const ActStatement *statement);

/* Whether subject and object of a statement are of the kinds that
   property-objects.tsv lists under @key: a property ("died at the age of 92"
   names no place), a class, or a verb with its class ("left a message" is no
   retreat). A name whose type is not known may be of any. @clause: nullable. */
gboolean act_statement_fits (const ActReading *reading, const ActClause *clause,
                             const ActStatement *statement, const char *key);

/* The same of a common noun that is the object, whatever stands after it:
   "discussed *relations* with Norway". */
gboolean act_noun_fits (const char *noun, const char *key);

#endif
