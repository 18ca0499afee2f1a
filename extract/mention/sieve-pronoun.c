/* Sieve: third person pronouns. */
#include "mention/pronoun.h"

void
act_sieve_pronouns (ActResolver *resolver)
{
  g_autoptr (GArray) candidates =
      g_array_new (FALSE, FALSE, sizeof (ActCandidate));

  for (guint32 i = 0; i < resolver->references->list->len; i++) {
    guint32 antecedent;
    if (!act_pronoun_is_open (resolver, i))
      continue;
    act_pronoun_list (resolver, i, candidates);
    antecedent = act_pronoun_choose (resolver, i, candidates);
    if (antecedent != ACT_NONE && act_pronoun_is_sure (resolver, i))
      act_resolver_join (resolver, antecedent, i);
  }
}
