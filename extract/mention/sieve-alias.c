/* Other names that a text gives somebody: "Mohamed Dagalo, known as Hemedti".
 */
#include "mention/chain.h"

#include <string.h>

/* The word that @name is said to be another name of, or 0. */
static guint
find_bearer (const ActSentence *s, guint name)
{
  static const char *const marks[] = {"aka", "a.k.a.", "alias", NULL};
  const ActWord *w = s->words;
  guint known = w[name].head;

  if (w[name].rel == ACT_REL_APPOS && name > 1)
    return g_strv_contains (marks, w[name - 1].lower) ? known : 0;
  if (w[name].rel != ACT_REL_OBL || !known || w[known].rel != ACT_REL_ACL ||
      strcmp (w[known].lower, "known") != 0 || w[known].head > known)
    return 0;
  for (guint i = known + 1; i < name; i++)
    if (w[i].head == name && w[i].rel == ACT_REL_CASE)
      return strcmp (w[i].lower, "as") == 0 ? w[known].head : 0;
  return 0;
}

void
act_sieve_aliases (ActResolver *resolver)
{
  ActReferences *references = resolver->references;

  for (guint32 i = 0; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i), *other;
    guint bearer;
    guint32 found;
    if (it->kind != ACT_MENTION_NAME || it->adjective)
      continue;
    bearer = find_bearer (
        act_parse_get_sentence (references->parse, it->sentence), it->head);
    found = bearer ? act_references_find (references, it->sentence, bearer)
                   : ACT_NONE;
    if (found == ACT_NONE)
      continue;
    other = act_references_get (references, found);
    if (other->kind == ACT_MENTION_NAME &&
        (other->type == ACT_ENTITY_PERSON) == (it->type == ACT_ENTITY_PERSON))
      act_resolver_join (resolver, found, i);
  }
}
