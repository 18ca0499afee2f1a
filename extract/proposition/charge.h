/* What somebody is accused of or asked to do, told in the words of the text. */
#ifndef ACTANT_CHARGE_H
#define ACTANT_CHARGE_H

#include "proposition/verb.h"

/* "was accused of lying to parliament": with what stands behind the preposition
   as a proposition. FALSE where the verb is active or there is no gerund. */
gboolean act_verb_add_charge (const ActVerb *verb);

/* "called for the government to resign": with all that is called for as a
   proposition. FALSE where nobody at @argument is to do anything. */
gboolean act_verb_add_request (const ActVerb *verb,
                               const ActArgument *argument);

/* "Ann was accused of treason by Norway": that @actor, Norway, accuses her of
   it. */
void act_verb_add_charge_of_agent (const ActVerb *verb, guint32 actor);

/* "was sentenced *to four years in prison*", "sentenced Ann *to life*": @word,
   behind @marker with the text @preposition. */
gboolean act_verb_add_term (const ActVerb *verb, const ActWordSet *marker,
                            const char *preposition, guint word);

#endif
