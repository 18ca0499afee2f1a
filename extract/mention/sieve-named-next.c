/* Sieve: "Norway's foreign minister says she will go. | *Ann Lee* told
   reporters …": who is brought in by nothing but a name is whom the sentence
   before has told of without one. */
#include "lexicon/lexicon.h"
#include "mention/chain.h"

#include <string.h>

/* The subject of a sentence of the text's own. */
static gboolean
is_main_subject (const ActReferences *references, const ActReference *it)
{
  return (it->relation == ACT_REL_NSUBJ ||
          it->relation == ACT_REL_NSUBJ_PASS) &&
         it->quotation == ACT_NONE &&
         act_reference_get_words (references, it)[it->governor].rel ==
             ACT_REL_ROOT;
}

/* Does the subject say something? */
static gboolean
speaks (const ActReferences *references, const ActReference *it)
{
  return act_table_has (
      act_table_get ("speech-verbs"),
      act_reference_get_words (references, it)[it->governor].lemma);
}

/* "Norway's foreign minister", "the head of the agency", "a Norwegian
   immigrant": one of whom the text tells more than what he is, but no name. */
static gboolean
is_unnamed (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);

  return it->kind == ACT_MENTION_NOMINAL && it->number == 's' &&
         it->noun_class == ACT_NOUN_PERSON &&
         (it->country || it->complement || it->possessor != ACT_NONE ||
          (it->definite == ACT_DEFINITE_INDEFINITE && it->n_modifiers)) &&
         !it->owned && !it->former && !it->apposition &&
         act_resolver_find (resolver, index) == index &&
         resolver->chains[index].name == ACT_NONE &&
         is_main_subject (references, it);
}

/* Nothing but an honorific or a rank before the full name, and nothing behind
   it. */
static gboolean
is_bare_name (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const ActWord *w = act_reference_get_words (references, it);

  if (it->kind != ACT_MENTION_NAME || it->type != ACT_ENTITY_PERSON ||
      it->country || it->possessor != ACT_NONE || it->end != it->short_end ||
      !strchr (it->core, ' ') || !is_main_subject (references, it) ||
      act_resolver_find (resolver, index) != index)
    return FALSE;
  for (guint i = it->title_begin; i < it->short_begin; i++) {
    char gender;
    gboolean honorific = FALSE;
    if (w[i].upos != ACT_UPOS_PUNCT &&
        (!act_gazetteer_is_title (w[i].lower, &gender, &honorific) ||
         !honorific))
      return FALSE;
  }
  return TRUE;
}

/* Has the text said what the person is? */
static gboolean
has_role (ActResolver *resolver, guint32 person)
{
  for (guint i = 0; i < resolver->roles->len; i++)
    if (act_resolver_find (
            resolver, g_array_index (resolver->roles, ActRole, i).person) ==
        person)
      return TRUE;
  return FALSE;
}

/* The bare name that the next sentence begins with, or ACT_NONE. Who only tells
   of what happened to the other is another one: "A farmer was killed. Ann Lee
   said …". */
static guint32
find_next (ActResolver *resolver, guint32 unnamed)
{
  const ActReferences *references = resolver->references;
  const guint sentence = act_references_get (references, unnamed)->sentence;

  for (guint32 i = unnamed + 1; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    if (it->sentence > sentence + 1)
      break;
    if (it->sentence == sentence)
      continue;
    if (it->kind == ACT_MENTION_NAME && it->type == ACT_ENTITY_PERSON)
      return is_bare_name (resolver, i) && !has_role (resolver, i) &&
                     speaks (references, it) ==
                         speaks (references,
                                 act_references_get (references, unnamed)) &&
                     act_resolver_agree (resolver, unnamed, i)
                 ? i
                 : ACT_NONE;
  }
  return ACT_NONE;
}

void
act_sieve_named_next (ActResolver *resolver)
{
  for (guint32 i = 0; i < resolver->references->list->len; i++) {
    guint32 next =
        is_unnamed (resolver, i) ? find_next (resolver, i) : ACT_NONE;
    if (next != ACT_NONE)
      act_resolver_join (resolver, i, next);
  }
}
