/* Noun phrases that what the text has told before tells apart: "the detained
   men", "thousands", "the storm" of a name. */
#include "mention/noun-phrase.h"

#include "lexicon/lexicon.h"

#include <string.h>

/* "*Typhoon* Koni": the first word tells what it is. The noun, or NULL. */
const char *
act_noun_phrase_get_first (const ActReferences *references,
                           const ActReference *it)
{
  static const char *const nouns[] = {"cyclone", "hurricane", "storm",
                                      "typhoon", NULL};
  const ActWord *w = act_reference_get_words (references, it);

  if (it->kind != ACT_MENTION_NAME || it->type == ACT_ENTITY_PERSON)
    return NULL;
  for (guint i = it->begin; i + 1u < it->end && i < it->begin + 2u; i++)
    if (act_strings_have (nouns, w[i].lower))
      return w[i].lower;
  return NULL;
}

/* "the *detained* men": the lemma of what was done to them, or NULL. */
static const char *
get_suffered (const ActReferences *references, const ActReference *it)
{
  const ActWord *w = act_reference_get_words (references, it);

  if (it->definite != ACT_DEFINITE_THE || it->n_modifiers != 1 ||
      it->complement || it->country || it->noun_class != ACT_NOUN_PERSON)
    return NULL;
  for (guint i = it->begin; i < it->head; i++)
    if (w[i].head == it->head && w[i].rel == ACT_REL_AMOD &&
        w[i].xpos == ACT_XPOS_VBN)
      return w[i].lemma;
  return NULL;
}

/* "detained eight militants …, *the detained men*": the only ones of whom the
   two sentences before tell that. */
static guint32
find_suffered (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const char *verb = get_suffered (references, it);
  guint32 found = ACT_NONE;

  for (guint32 i = index; verb && i-- > 0;) {
    const ActReference *other = act_references_get (references, i);
    const ActSentence *s =
        act_parse_get_sentence (references->parse, other->sentence);
    if (other->sentence + 2 < it->sentence)
      break;
    if (other->sentence == it->sentence || other->number != it->number ||
        (other->relation != ACT_REL_OBJ &&
         other->relation != ACT_REL_NSUBJ_PASS) ||
        other->kind == ACT_MENTION_PRONOUN ||
        strcmp (s->words[other->governor].lemma, verb) != 0)
      continue;
    if (act_resolver_is_rival (resolver, found, i))
      return ACT_NONE;
    found = i;
  }
  return found;
}

/* "Thousands of miners marched … *Thousands* chanted": the last that were said
   to be of a kind. */
static guint32
find_counted (ActResolver *resolver, guint32 index)
{
  static const char *const counts[] = {"dozen", "hundred",  "million",
                                       "score", "thousand", NULL};
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);

  if (it->number != 'p' || it->complement || it->n_modifiers ||
      it->end != it->begin + 1u || !act_strings_have (counts, it->lemma))
    return ACT_NONE;
  for (guint32 i = index; i-- > 0;) {
    const ActReference *other = act_references_get (references, i);
    if (other->sentence + 2 < it->sentence)
      return ACT_NONE;
    if (other->sentence == it->sentence || other->lemma != it->lemma)
      continue;
    return other->complement ? i : ACT_NONE;
  }
  return ACT_NONE;
}

guint32
act_noun_phrase_find_told (ActResolver *resolver, guint32 index)
{
  guint32 found = find_suffered (resolver, index);

  return found != ACT_NONE ? found : find_counted (resolver, index);
}
