/* Sieve: third person pronouns. */
#include "mention/life.h"
#include "mention/pronoun.h"

void
act_sieve_pronouns (ActResolver *resolver)
{
  const ActReferences *references = resolver->references;
  g_autoptr (GArray) candidates =
      g_array_new (FALSE, FALSE, sizeof (ActCandidate));

  g_free (resolver->lives);
  resolver->lives = act_lives_find (resolver);
  for (guint deferred = 0; deferred < 2; deferred++)
    for (guint32 i = 0; i < references->list->len; i++) {
      guint32 antecedent;
      if (!act_pronoun_is_open (resolver, i) ||
          act_pronoun_is_deferred (references,
                                   act_references_get (references, i)) !=
              (gboolean) deferred)
        continue;
      act_pronoun_list (resolver, i, candidates);
      antecedent = act_pronoun_choose (resolver, i, candidates);
      if (antecedent != ACT_NONE && act_pronoun_is_sure (resolver, i))
        act_resolver_join (resolver, antecedent, i);
    }
}
