/* Sieves: first and second person, and third person pronouns. */
#include "mention/chain.h"

#include <string.h>

enum {
  PRONOUN_SENTENCES = 3,  /* how far back a pronoun looks */
  MAX_LOOK_BACK = 80,     /* and over how many references */
  SPEAKER_SENTENCES = 30, /* an "I" goes on over so many */
  GROUP_SENTENCES = 5     /* a "we", a "you" */
};

/* The last pronoun of every speaker. */
typedef struct {
  guint32 quotation;
  guint32 last;
} Voice;

/* Head of the speaker's or addressee's phrase as a reference, or ACT_NONE. */
static guint32
find_word (const ActReferences *references, ActWordRef word)
{
  return word.word ? act_references_find (references, word.sentence, word.word)
                   : ACT_NONE;
}

static const ActQuotation *
get_quotation (const ActReferences *references, const ActReference *it)
{
  guint n;
  const ActQuotation *all;

  if (it->quotation == ACT_NONE)
    return NULL;
  all = act_quotations_get (references->quotations, &n);
  return &all[it->quotation];
}

/* Joins a pronoun to the last one of the same voice, if it is near. */
static void
follow_voice (ActResolver *resolver, Voice *voice, guint32 index, guint reach)
{
  ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);

  if (voice->last != ACT_NONE && voice->quotation == it->quotation &&
      act_references_get (references, voice->last)->sentence + reach >=
        it->sentence)
    act_resolver_join (resolver, voice->last, index);
  voice->last = index;
  voice->quotation = it->quotation;
}

void
act_sieve_speakers (ActResolver *resolver)
{
  ActReferences *references = resolver->references;
  /* by person and number, outside and inside of quotations */
  Voice voices[3][2];

  for (guint i = 0; i < 3; i++)
    for (guint k = 0; k < 2; k++)
      voices[i][k] = (Voice){ACT_NONE, ACT_NONE};
  for (guint32 i = 0; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    const ActQuotation *quotation = get_quotation (references, it);
    guint32 who = ACT_NONE;
    guint voice = it->person == 2 ? 2u : it->number == 's' ? 0u : 1u;
    if (it->kind != ACT_MENTION_PRONOUN || it->person == 3)
      continue;
    if (quotation && it->person == 1 && it->number == 's')
      who = find_word (references, quotation->speaker);
    else if (quotation && it->person == 2)
      who = find_word (references, quotation->addressee);
    if (who != ACT_NONE && act_resolver_agree (resolver, who, i))
      act_resolver_join (resolver, who, i);
    else
      follow_voice (resolver, &voices[voice][quotation != NULL], i,
                    voice == 0 ? SPEAKER_SENTENCES : GROUP_SENTENCES);
  }
}

static const guint64 subject_relations =
  ACT_REL_BIT (NSUBJ) | ACT_REL_BIT (NSUBJ_PASS) | ACT_REL_BIT (NSUBJ_OUTER);

/* The chain as antecedent: gender, number and kind of thing. */
static gboolean
agrees (ActResolver *resolver, guint32 antecedent, const ActReference *pronoun)
{
  guint32 traits = act_resolver_get_chain (resolver, antecedent)->traits;
  guint32 gender = pronoun->gender == 'm'   ? ACT_TRAIT_MALE
                   : pronoun->gender == 'f' ? ACT_TRAIT_FEMALE
                                            : 0u;
  gboolean person = (traits & ACT_TRAIT_PERSON) != 0;
  gboolean thing = (traits & ACT_TRAIT_THING) != 0;

  if (pronoun->number == 'p' && !(traits & ACT_TRAIT_PLURAL) &&
      (traits & ACT_TRAIT_SINGULAR) && !(traits & ACT_TRAIT_ORGANIZATION))
    return FALSE;
  if (pronoun->number == 's' && !(traits & ACT_TRAIT_SINGULAR) &&
      (traits & ACT_TRAIT_PLURAL))
    return FALSE;
  if (gender) {
    if ((traits & (ACT_TRAIT_MALE | ACT_TRAIT_FEMALE)) && !(traits & gender))
      return FALSE;
    return !thing || person;
  }
  if (pronoun->gender == 'n')
    return !person || thing;
  return TRUE;
}

/* Binding: a pronoun that is no reflexive does not mean a coargument. */
static gboolean
is_bound (const ActReference *antecedent, const ActReference *pronoun)
{
  if (act_references_nest (antecedent, pronoun))
    return TRUE;
  if (pronoun->pronoun == ACT_PRONOUN_REFLEXIVE)
    return FALSE;
  return antecedent->sentence == pronoun->sentence &&
         antecedent->governor == pronoun->governor &&
         pronoun->relation != ACT_REL_NMOD_POSS &&
         antecedent->relation != ACT_REL_NMOD_POSS;
}

/* "this man", "the woman": as little as a pronoun. */
static gboolean
is_generic_person (const ActReference *it)
{
  static const char *const nouns[] = {"man", "woman", "politician", "boy",
                                      "girl", "official", NULL};

  return it->kind == ACT_MENTION_NOMINAL && it->number == 's' &&
         it->n_modifiers == 0 && !it->country && !it->complement &&
         it->definite == ACT_DEFINITE_DEMONSTRATIVE &&
         g_strv_contains (nouns, it->lemma);
}

static gboolean
may_precede (ActResolver *resolver, guint32 index, const ActReference *pronoun)
{
  const ActReference *it = act_references_get (resolver->references, index);

  if (it->adjective || it->noun_class == ACT_NOUN_TIME ||
      it->noun_class == ACT_NOUN_QUANTITY)
    return FALSE;
  if (it->kind == ACT_MENTION_PRONOUN &&
      (it->person != 3 || it->pronoun == ACT_PRONOUN_DEMONSTRATIVE))
    return FALSE;
  if (is_bound (it, pronoun))
    return FALSE;
  if (pronoun->kind == ACT_MENTION_NOMINAL &&
      !(act_resolver_get_chain (resolver, index)->traits & ACT_TRAIT_PERSON))
    return FALSE;
  return agrees (resolver, index, pronoun);
}

/* Preference of an antecedent; weights as measured on OntoGUM. */
static double
weigh (ActResolver *resolver, guint32 index, const ActReference *pronoun)
{
  const ActReference *it = act_references_get (resolver->references, index);
  const ActChain *chain = act_resolver_get_chain (resolver, index);
  double score = -4.0 * (pronoun->sentence - it->sentence);

  /* "this man" is the one named last. */
  if (pronoun->kind == ACT_MENTION_NOMINAL)
    return it->kind == ACT_MENTION_NAME ? (double) index : 0;

  if (act_rel_is_in (it->relation, subject_relations))
    score += 3;
  else if (it->relation == ACT_REL_OBJ || it->relation == ACT_REL_NMOD_POSS)
    score += 1;
  else if (it->relation == ACT_REL_NMOD || it->relation == ACT_REL_COMPOUND ||
           it->relation == ACT_REL_CONJ)
    score -= 1;
  if (it->kind == ACT_MENTION_PRONOUN && it->gender == pronoun->gender &&
      it->number == pronoun->number)
    score += 2;
  if (it->kind == ACT_MENTION_NAME)
    score += 1;
  score += MIN (3.0, chain->count * .5);
  if (pronoun->gender == 'm' || pronoun->gender == 'f') {
    if (chain->traits & (pronoun->gender == 'm' ? ACT_TRAIT_MALE
                                                : ACT_TRAIT_FEMALE))
      score += 2;
    if (chain->traits & ACT_TRAIT_PERSON)
      score += 2;
    else if (it->kind == ACT_MENTION_NOMINAL)
      score -= 3;
  }
  if (pronoun->gender == 'n' && (chain->traits & ACT_TRAIT_THING))
    score += 1;
  if (it->sentence == pronoun->sentence)
    score -= .02 * MAX (0, pronoun->head - it->head);
  return score;
}

static guint32
find_antecedent (ActResolver *resolver, guint32 index)
{
  ActReferences *references = resolver->references;
  const ActReference *pronoun = act_references_get (references, index);
  guint32 best = ACT_NONE;
  double best_score = 0;
  guint seen = 0;

  for (guint32 i = index; i-- > 0 && seen < MAX_LOOK_BACK; seen++) {
    const ActReference *it = act_references_get (references, i);
    double score;
    if (it->sentence + PRONOUN_SENTENCES < pronoun->sentence)
      break;
    if (!may_precede (resolver, i, pronoun))
      continue;
    score = weigh (resolver, i, pronoun);
    if (best == ACT_NONE || score > best_score) {
      best = i;
      best_score = score;
    }
  }
  return best;
}

void
act_sieve_pronouns (ActResolver *resolver)
{
  ActReferences *references = resolver->references;

  for (guint32 i = 0; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    guint32 antecedent;
    if ((it->kind != ACT_MENTION_PRONOUN && !is_generic_person (it)) ||
        it->person != 3 || it->pronoun == ACT_PRONOUN_DEMONSTRATIVE ||
        act_resolver_find (resolver, i) != i)
      continue;
    antecedent = find_antecedent (resolver, i);
    if (antecedent != ACT_NONE)
      act_resolver_join (resolver, antecedent, i);
  }
}
