#include "mention/pronoun-told.h"

#include "mention/subject.h"

#include <string.h>

/* References of a quotation and its speaker at most. */
enum { MAX_BETWEEN = 400 };

/* The subject of the clause of a reflexive, which it means. */
static guint32
find_reflected (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  guint subject = 0;

  for (guint at = it->governor, step = 0; at && !subject && step < 3;
       step++, at = s->words[at].head)
    subject = act_subject_find (s, at);
  for (guint32 i = index; i-- > 0;) {
    const ActReference *other = act_references_get (references, i);
    if (other->sentence != it->sentence)
      break;
    if (other->head == subject &&
        (other->kind != ACT_MENTION_PRONOUN || other->person == 3) &&
        (it->number != 'p' || other->number == 'p' || other->coordination ||
         other->type == ACT_ENTITY_ORGANIZATION) &&
        act_pronoun_agrees (resolver, i, it))
      return i;
  }
  return ACT_NONE;
}

/* The quotation of the sentence of @it which it says; the first, if the words
   in the middle tell so. G_MAXUINT if there is none. */
static guint
find_said (const ActReferences *references, const ActReference *it)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  guint n;
  const ActQuotation *all = act_quotations_get (references->quotations, &n);

  for (guint i = 1; i <= s->n_words; i++) {
    const ActQuotation *found =
        act_quotations_find (references->quotations, it->sentence, i);
    if (found)
      return found->speaker.sentence == it->sentence &&
                     found->speaker.word == it->head
                 ? (guint) (found - all)
                 : G_MAXUINT;
  }
  return G_MAXUINT;
}

/* "…", Ann said. "…", *she* added: who spoke just before, if no other subject
   stands between. */
static guint32
find_resumed (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  guint n, said = it->tags ? find_said (references, it) : G_MAXUINT;
  const ActQuotation *all, *before;
  guint32 speaker;

  if (said == G_MAXUINT || said == 0)
    return ACT_NONE;
  all = act_quotations_get (references->quotations, &n);
  before = &all[said - 1];
  if (!before->speaker.word ||
      before->end.sentence + 1 < all[said].begin.sentence)
    return ACT_NONE;
  speaker = act_references_find (references, before->speaker.sentence,
                                 before->speaker.word);
  if (speaker == ACT_NONE || speaker >= index ||
      index - speaker > MAX_BETWEEN ||
      !act_pronoun_agrees (resolver, speaker, it))
    return ACT_NONE;
  for (guint32 i = speaker + 1; i < index; i++) {
    const ActReference *other = act_references_get (references, i);
    if (act_rel_is_in (other->relation, ACT_SUBJECT_RELATIONS) &&
        !act_pronoun_is_quoted (references, other) &&
        other->kind != ACT_MENTION_PRONOUN && other->animacy == 'p' &&
        act_pronoun_agrees (resolver, i, it) &&
        act_resolver_find (resolver, i) !=
            act_resolver_find (resolver, speaker))
      return ACT_NONE;
  }
  return speaker;
}

/* The reference that @word of the sentence of the pronoun heads, if the pronoun
   may mean it. */
static guint32
find_owner (ActResolver *resolver, guint32 index, guint word)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  guint32 found =
      word ? act_references_find (references, it->sentence, word) : ACT_NONE;
  const ActReference *owner =
      found == ACT_NONE ? NULL : act_references_get (references, found);

  if (!owner || found >= index ||
      act_pronoun_is_adjective (references, owner) ||
      (owner->kind == ACT_MENTION_PRONOUN && owner->person != 3))
    return ACT_NONE;
  if (it->number == 'p'
          ? owner->number != 'p' && owner->type != ACT_ENTITY_ORGANIZATION
          : it->gender != 'n' &&
                !(act_resolver_get_chain (resolver, found)->traits &
                  ACT_TRAIT_PERSON))
    return ACT_NONE;
  return act_pronoun_agrees (resolver, found, it) ? found : ACT_NONE;
}

/* Whose a possessive is: "Ann and *her* aides", "urged Haiti to hold *its*
   vote". Of persons the latter may be the one who asks, too. */
static guint32
find_possessor (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  const ActWord *owned = &s->words[it->governor];
  guint32 found = ACT_NONE;

  if (owned->rel == ACT_REL_CONJ)
    found = find_owner (resolver, index, owned->head);
  if (found == ACT_NONE)
    found =
        find_owner (resolver, index, act_subject_find_judged (s, owned->head));
  if (found == ACT_NONE && it->gender == 'n')
    found = find_owner (resolver, index, act_subject_find_told (s, it->head));
  return found;
}

/* The verb of the participle clause that opens the sentence and has the word in
   it, not as its own argument: "*Asked* whether | he knew, Ann said"; or 0. */
static guint
find_opening (const ActSentence *s, guint word, guint root)
{
  guint at = word;

  for (guint steps = 0; at && s->words[at].head != root; steps++) {
    at = s->words[at].head;
    if (steps > s->n_words)
      return 0;
  }
  if (!at || at >= root || s->words[at].rel != ACT_REL_ADVCL ||
      s->words[word].head == at ||
      (s->words[at].xpos != ACT_XPOS_VBN && s->words[at].xpos != ACT_XPOS_VBD &&
       s->words[at].xpos != ACT_XPOS_VBG))
    return 0;
  for (guint i = 1; i <= s->n_words; i++)
    if (s->words[i].head == at &&
        (act_rel_is_in (s->words[i].rel, ACT_SUBJECT_RELATIONS) ||
         s->words[i].rel == ACT_REL_AUX || s->words[i].rel == ACT_REL_MARK))
      return 0;
  return at;
}

/* "Asked whether *he* knew, Norman Dale said": the one whom the opening of the
   sentence leaves to be named. */
static guint32
find_awaited (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index), *person;
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  guint root = 1, subject = 0;
  guint32 found;

  if (it->number == 'p' || (it->gender != 'm' && it->gender != 'f'))
    return ACT_NONE;
  while (root <= s->n_words && s->words[root].rel != ACT_REL_ROOT)
    root++;
  if (root > s->n_words || it->head >= root ||
      !find_opening (s, it->head, root))
    return ACT_NONE;
  for (guint i = it->head + 1; i <= s->n_words && !subject; i++)
    if (s->words[i].head == root &&
        act_rel_is_in (s->words[i].rel, ACT_SUBJECT_RELATIONS))
      subject = i;
  found = subject ? act_references_find (references, it->sentence, subject)
                  : ACT_NONE;
  if (found == ACT_NONE)
    return ACT_NONE;
  person = act_references_get (references, found);
  return person->kind == ACT_MENTION_NAME &&
                 (act_resolver_get_chain (resolver, found)->traits &
                  ACT_TRAIT_PERSON) &&
                 act_pronoun_agrees (resolver, found, it)
             ? found
             : ACT_NONE;
}

guint32
act_pronoun_find_told (ActResolver *resolver, guint32 index)
{
  const ActReference *it = act_references_get (resolver->references, index);
  guint32 awaited = find_awaited (resolver, index);

  if (awaited != ACT_NONE)
    return awaited;
  if (it->pronoun == ACT_PRONOUN_REFLEXIVE)
    return find_reflected (resolver, index);
  return it->relation == ACT_REL_NMOD_POSS ? find_possessor (resolver, index)
                                           : find_resumed (resolver, index);
}
