/* Names that every state has one of: "Foreign Ministry". */
#ifndef ACTANT_COMMON_NAME_H
#define ACTANT_COMMON_NAME_H

#include <glib.h>

/* "Foreign Ministry", "Supreme Court": every state has one. "North": every
   land. */
gboolean act_name_is_common (const char *name);

#endif
