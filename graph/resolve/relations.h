/* One wording for each relation. */
#ifndef ACTANT_RESOLVE_RELATIONS_H
#define ACTANT_RESOLVE_RELATIONS_H

#include <glib.h>

/* Gives the statements (element-type ActStatement) of one relation the same
   label, the one that most of them have, ties by byte order: texts may differ
   in signs that are no part of the identifier ("meet", "meet ±"). */
void act_relations_label (GArray *statements);

#endif
