#include "mention/spokesperson.h"

#include "clause/word-class.h"
#include "mention/organization.h"
#include "mention/role.h"

#include <string.h>

/* "*a spokesperson* said": of nobody, by its own words. */
static gboolean
is_of_nobody (const ActReferences *references, const ActReference *it)
{
  const ActWord *w = act_reference_get_words (references, it);

  return it->kind == ACT_MENTION_NOMINAL && it->number == 's' && it->lemma &&
         it->definite == ACT_DEFINITE_INDEFINITE &&
         g_str_equal (act_role_get_family (references, it->lemma, 0, 0),
                      "spokesperson") &&
         !it->n_modifiers && !it->n_further && !it->complement &&
         !it->country && it->possessor == ACT_NONE && !it->apposition &&
         it->label_end == it->head + 1u && it->relation == ACT_REL_NSUBJ &&
         (act_word_get_classes (&w[it->governor]) & ACT_CLASS_SPEECH);
}

/* The subject of the whole sentence. */
static gboolean
is_main_subject (const ActReferences *references, const ActReference *it)
{
  const ActWord *w = act_reference_get_words (references, it);

  return it->relation == ACT_REL_NSUBJ && it->quotation == ACT_NONE &&
         w[it->governor].rel == ACT_REL_ROOT;
}

guint32
act_spokesperson_find_body (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  guint32 found = ACT_NONE;

  if (!is_of_nobody (references, it) ||
      act_resolver_get_chain (resolver, index)->name != ACT_NONE)
    return ACT_NONE;
  for (guint32 i = index; i-- > 0;) {
    const ActReference *other = act_references_get (references, i);
    if (other->sentence + 1u < it->sentence)
      break;
    if (other->name == ACT_NONE || other->adjective ||
        other->type != ACT_ENTITY_ORGANIZATION)
      continue;
    /* Another body beside it may be the one that spoke. */
    if (act_resolver_is_rival (resolver, found, i) ||
        act_organization_is_medium (references, other))
      return ACT_NONE;
    if (other->sentence < it->sentence && is_main_subject (references, other))
      found = i;
    else if (found == ACT_NONE)
      return ACT_NONE;
  }
  return found;
}
