/* What the words of a relation themselves say of its truth. */
#ifndef ACTANT_WORDING_H
#define ACTANT_WORDING_H

#include <glib.h>

/* Does a relation in its base form say itself that it is not so ("refuse to
   keep", "stop buying", "go without")? "reject" does not: it is done. */
gboolean act_wording_denies (const char *label);

/* Does it say itself that it is intended ("plan talks with", "be determined to
   stay")? */
gboolean act_wording_intends (const char *label);
/* That it is to come: "be expected to visit", "be about to sign". */
gboolean act_wording_expects (const char *label);

#endif
