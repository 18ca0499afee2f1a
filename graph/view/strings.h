/* The strings of a graph: interned, shared by a graph and its selections. */
#ifndef ACTANT_STRINGS_H
#define ACTANT_STRINGS_H

#include <glib.h>

typedef struct ActStrings ActStrings;

ActStrings *act_strings_new (void);
ActStrings *act_strings_ref (ActStrings *strings);
void act_strings_unref (ActStrings *strings);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActStrings, act_strings_unref)

/* One copy of each string, so that equal strings are equal pointers; NULL
   stays NULL. Lives as long as @strings. */
const char *act_strings_intern (ActStrings *strings, const char *string);
/* Takes a long text, not interned. */
const char *act_strings_take (ActStrings *strings, char *text);
/* No more interning: the table that finds equal strings is let go. */
void act_strings_freeze (ActStrings *strings);

#endif
