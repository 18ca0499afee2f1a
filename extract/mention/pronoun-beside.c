/* What a pronoun cannot mean for what stands beside it. */
#include "mention/pronoun-beside.h"

#include "clause/word-class.h"
#include "mention/pronoun.h"
#include "mention/role.h"

#include <string.h>

enum { MAX_STEPS = 12 /* up a tree */ };

/* Does the word stand below @verb? */
static gboolean
is_below (const ActWord *w, guint word, guint verb)
{
  for (guint step = 0; word && step < MAX_STEPS; step++, word = w[word].head)
    if (word == verb)
      return TRUE;
  return FALSE;
}

/* "Shell, *Reuters* reported, had sacked its chairman", "Shell told *Reuters*
   its chairman had left": the news is not of who tells or hears it. */
static gboolean
is_messenger (const ActReferences *references, const ActReference *it,
              const ActReference *pronoun)
{
  const ActWord *w = act_reference_get_words (references, pronoun);
  const guint verb = it->governor;

  if (pronoun->gender != 'n' || pronoun->number != 's' || !verb ||
      it->sentence != pronoun->sentence ||
      !(act_word_get_classes (&w[verb]) & ACT_CLASS_SPEECH))
    return FALSE;
  if (it->relation == ACT_REL_IOBJ)
    return pronoun->head > verb && is_below (w, pronoun->head, verb);
  return it->relation == ACT_REL_NSUBJ && w[verb].rel == ACT_REL_PARATAXIS &&
         pronoun->head > verb && !is_below (w, pronoun->head, verb);
}

/* "Lee blamed *Day* and | his own lawyer": that of who acts. */
static gboolean
is_beside_own (const ActReferences *references, const ActReference *it,
               const ActReference *pronoun)
{
  const ActWord *w = act_reference_get_words (references, pronoun);
  const ActWord *owned = &w[pronoun->governor];

  return pronoun->relation == ACT_REL_NMOD_POSS &&
         strcmp (w[pronoun->head + 1].lower, "own") == 0 &&
         it->sentence == pronoun->sentence && owned->rel == ACT_REL_CONJ &&
         it->head == owned->head && it->relation == ACT_REL_OBJ;
}

/* "Auralis", of which the text tells neither a first name nor a gender nor an
   office: it may be nobody. */
static gboolean
is_bare_name (const ActReference *it)
{
  return it->kind == ACT_MENTION_NAME && it->type == ACT_ENTITY_PERSON &&
         it->title_begin == it->short_begin && !strchr (it->core, ' ') &&
         !act_role_get_ruler_gender (it->core) &&
         !act_gazetteer_get_given_gender (it->core);
}

/* "*Auralis* hired Ann Lee. | She …": not what may be a firm beside somebody
   who can be meant. */
static gboolean
is_beside_person (ActResolver *resolver, guint32 index,
                  const ActReference *pronoun)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const ActChain *chain = act_resolver_get_chain (resolver, index);
  guint32 i = index;

  if (!pronoun->gender || pronoun->gender == 'n' || chain->name == ACT_NONE ||
      (chain->traits & (ACT_TRAIT_MALE | ACT_TRAIT_FEMALE)) ||
      !is_bare_name (it) ||
      !is_bare_name (act_references_get (references, chain->name)))
    return FALSE;
  while (i > 0 &&
         act_references_get (references, i - 1)->sentence == it->sentence)
    i--;
  for (; i < references->list->len; i++) {
    const ActReference *other = act_references_get (references, i);
    if (other->sentence != it->sentence ||
        (other->sentence == pronoun->sentence && other->head > pronoun->head))
      break;
    if (other->kind == ACT_MENTION_NAME && strchr (other->core, ' ') &&
        other->type == ACT_ENTITY_PERSON && !other->apposition &&
        act_pronoun_agrees (resolver, i, pronoun))
      return TRUE;
  }
  return FALSE;
}

gboolean
act_pronoun_is_beside (ActResolver *resolver, guint32 index,
                       const ActReference *pronoun)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);

  return is_messenger (references, it, pronoun) ||
         is_beside_own (references, it, pronoun) ||
         is_beside_person (resolver, index, pronoun);
}
