/* Sieve: third person pronouns. */
#include "mention/life.h"
#include "mention/pronoun.h"

/* "*An aide to Lee*, he …": what is said of the pronoun means the same. */
static void
join_epithet (ActResolver *resolver, guint32 pronoun)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, pronoun);

  for (guint32 i = pronoun; i-- > 0;) {
    const ActReference *other = act_references_get (references, i);
    if (other->sentence != it->sentence)
      break;
    if (other->kind == ACT_MENTION_NOMINAL && !other->coordination &&
        other->relation == ACT_REL_APPOS && other->governor == it->head &&
        act_resolver_agree (resolver, i, pronoun) &&
        !act_resolver_are_two_names (resolver, i, pronoun))
      act_resolver_join (resolver, i, pronoun);
  }
}

void
act_sieve_pronouns (ActResolver *resolver)
{
  const ActReferences *references = resolver->references;
  g_autoptr (GArray) candidates =
      g_array_new (FALSE, FALSE, sizeof (ActCandidate));

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
      if (antecedent == ACT_NONE || !act_pronoun_is_sure (resolver, i))
        continue;
      act_resolver_join (resolver, antecedent, i);
      join_epithet (resolver, i);
    }
}
