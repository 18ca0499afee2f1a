/* Antecedents of third-person pronouns: which of those that may be meant is. */
#include "mention/pronoun.h"

#include "lexicon/lexicon.h"
#include "mention/pronoun-features.h"
#include "mention/pronoun-reported.h"
#include "mention/pronoun-rival.h"
#include "mention/pronoun-told.h"
#include "mention/subject.h"

#include <math.h>

/* The sum of what is not meant, whatever the weights say. */
static const double EXCLUDED = -50;

/* Of what no weights choose. */
static const float TOLD_CERTAINTY = 0.9f;

static double
weigh (const ActResolver *resolver, const ActReference *pronoun,
       const ActCandidate *candidate)
{
  const double *weights = resolver->weights[act_pronoun_get_class (pronoun)];
  double score = 0;

  for (guint i = 0; i < N_FEATURES; i++)
    score += weights[i] * candidate->features[i];
  return score;
}

/* "this man" is the one named last. */
static guint32
find_nearest_name (const GArray *candidates)
{
  for (guint k = 0; k < candidates->len; k++) {
    const ActCandidate *it = &g_array_index (candidates, ActCandidate, k);
    if (it->features[FEATURE_NAME] > 0)
      return it->reference;
  }
  return ACT_NONE;
}

/* The probability, as the weights were fitted to give it, that the pronoun
   means the chain of the best candidate: softmax over the candidates and
   "nothing".
   @scores: of the candidates; a leniency is not part of it. */
static double
estimate (ActResolver *resolver, const GArray *candidates, const double *scores,
          guint best)
{
  guint32 chain = act_resolver_find (
      resolver, g_array_index (candidates, ActCandidate, best).reference);
  double all = exp (-scores[best]), right = 0; /* relative to the best */

  for (guint k = 0; k < candidates->len; k++) {
    const ActCandidate *it = &g_array_index (candidates, ActCandidate, k);
    double share = exp (scores[k] - scores[best]);
    all += share;
    if (act_resolver_find (resolver, it->reference) == chain)
      right += share;
  }
  return right / all;
}

/* The verb of what is said before its source is named ("Rebels *freed* them,
   the army | said"), or 0. */
static guint
find_said_before (const ActSentence *s, guint speech)
{
  const ActWord *w = s->words;

  if (w[speech].rel == ACT_REL_PARATAXIS && w[speech].head < speech)
    return w[speech].head;
  for (guint i = 1; i < speech; i++)
    if (w[i].head == speech && w[i].rel == ACT_REL_CCOMP)
      return i;
  return 0;
}

/* "Rebels freed them, *the army* said. | They had held them": who is only the
   source of the sentence before does not go on to act in the next one, where
   the sentence is about somebody else whom the pronoun may mean. */
static gboolean
is_afterthought (const ActReferences *references, const ActReference *pronoun,
                 const ActReference *it)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  guint said;

  if (it->sentence + 1 != pronoun->sentence || !it->governor ||
      it->relation != ACT_REL_NSUBJ ||
      !act_table_has (act_table_get ("speech-verbs"),
                      s->words[it->governor].lemma))
    return FALSE;
  said = find_said_before (s, it->governor);
  return said && said < it->head;
}

/* Whether the pronoun opens its sentence as the subject of a verb by which
   nobody says anything there: "*They* had held them". */
static gboolean
is_doer (const ActReferences *references, const ActReference *pronoun)
{
  static const guint64 contents = ACT_REL_BIT (CCOMP) | ACT_REL_BIT (PARATAXIS);
  static const char *const verbs[] = {"add",   "ask",  "reply", "say",
                                      "speak", "talk", "tell",  NULL};
  const ActSentence *s =
      act_parse_get_sentence (references->parse, pronoun->sentence);

  if (!act_rel_is_in (pronoun->relation, ACT_SUBJECT_RELATIONS) ||
      pronoun->tags || pronoun->quotation != ACT_NONE || pronoun->begin != 1 ||
      act_strings_have (verbs, s->words[pronoun->governor].lemma))
    return FALSE;
  for (guint i = 1; i <= s->n_words; i++)
    if (s->words[i].head == pronoun->governor &&
        act_rel_is_in (s->words[i].rel, contents))
      return FALSE;
  return TRUE;
}

/* The subject of what a source that is named behind it says. */
static gboolean
is_said_before (const ActReferences *references, const ActReference *subject)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, subject->sentence);

  for (guint i = subject->governor + 1u; i <= s->n_words; i++)
    if (act_table_has (act_table_get ("speech-verbs"), s->words[i].lemma) &&
        find_said_before (s, i) == subject->governor)
      return TRUE;
  return FALSE;
}

/* Is there the subject of what the source says among the candidates? */
static gboolean
has_topic (const ActReferences *references, const ActReference *pronoun,
           const GArray *candidates)
{
  for (guint k = 0; k < candidates->len; k++) {
    const ActCandidate *it = &g_array_index (candidates, ActCandidate, k);
    const ActReference *other = act_references_get (references, it->reference);
    if (other->sentence + 1 == pronoun->sentence &&
        act_rel_is_in (other->relation, ACT_SUBJECT_RELATIONS) &&
        is_said_before (references, other))
      return TRUE;
  }
  return FALSE;
}

/* "The men were freed as a board found that *they* …": where a plural is a
   subject of the sentence, no singular is meant. */
static gboolean
has_plural_subject (const ActReference *pronoun, const GArray *candidates)
{
  for (guint k = 0; pronoun->number == 'p' && k < candidates->len; k++) {
    const double *f = g_array_index (candidates, ActCandidate, k).features;
    if (f[FEATURE_PLURAL_ONLY] > 0 && f[FEATURE_SUBJECT] > 0 &&
        f[FEATURE_SAME_SENTENCE] > 0)
      return TRUE;
  }
  return FALSE;
}

/* "With months left in *Obama's* term, senators block | his picks": whom alone
   the sentence names before the pronoun, by name; or ACT_NONE. */
static guint32
find_only_named (ActResolver *resolver, const ActReference *pronoun,
                 const GArray *candidates)
{
  const ActReferences *references = resolver->references;
  const ActSentence *s =
      act_parse_get_sentence (references->parse, pronoun->sentence);
  guint32 found = ACT_NONE;

  if (pronoun->number == 'p' || pronoun->gender == 'n' ||
      act_pronoun_is_quoted (references, pronoun))
    return ACT_NONE;
  for (guint k = 0; k < candidates->len; k++) {
    const ActCandidate *it = &g_array_index (candidates, ActCandidate, k);
    const ActReference *other = act_references_get (references, it->reference);
    if (other->sentence != pronoun->sentence)
      break;
    /* "called for Bob's *resignation*, faulting | his leadership" */
    if (other->kind == ACT_MENTION_NOMINAL &&
        (other->noun_class == ACT_NOUN_ABSTRACT ||
         other->noun_class == ACT_NOUN_EVENT ||
         other->noun_class == ACT_NOUN_WORK))
      continue;
    if (act_resolver_is_rival (resolver, found, it->reference) ||
        other->kind != ACT_MENTION_NAME || other->type != ACT_ENTITY_PERSON ||
        other->relation == ACT_REL_CONJ ||
        act_subject_is_many (s, other->head) ||
        act_pronoun_is_quoted (references, other))
      return ACT_NONE;
    found = it->reference;
  }
  return found;
}

/* "*The ministry* says | they agreed", "*the agency* said police caught them":
   the one that tells it, where it is a single body and others are many. */
static gboolean
is_messenger (ActResolver *resolver, const ActReference *pronoun,
              guint32 candidate)
{
  const ActReferences *references = resolver->references;
  const ActSentence *s =
      act_parse_get_sentence (references->parse, pronoun->sentence);
  const ActWord *w = s->words;
  guint at = pronoun->head, subject;
  guint32 teller;

  if (act_references_get (references, candidate)->number == 'p')
    return FALSE;
  for (guint steps = 0; at && w[at].rel != ACT_REL_CCOMP; steps++) {
    at = w[at].head;
    if (steps > s->n_words)
      return FALSE;
  }
  if (!at ||
      !act_table_has (act_table_get ("speech-verbs"), w[w[at].head].lemma))
    return FALSE;
  subject = act_subject_find (s, w[at].head);
  if (w[subject].xpos == ACT_XPOS_NNS || w[subject].xpos == ACT_XPOS_NNPS)
    return FALSE;
  teller = subject
               ? act_references_find (references, pronoun->sentence, subject)
               : ACT_NONE;
  return teller != ACT_NONE &&
         act_references_get (references, teller)->number != 'p' &&
         act_resolver_find (resolver, teller) ==
             act_resolver_find (resolver, candidate);
}

/* Is there one among the candidates that is only a plural? */
static gboolean
has_plural (const ActReference *pronoun, const GArray *candidates)
{
  for (guint k = 0; pronoun->number == 'p' && k < candidates->len; k++)
    if (g_array_index (candidates, ActCandidate, k)
            .features[FEATURE_PLURAL_ONLY] > 0)
      return TRUE;
  return FALSE;
}

/* "*A spokesman* says Bob Day was killed. | He led the rebels": who only tells
   it goes by no name, and whom it is about has one. */
static gboolean
is_mouthpiece (ActResolver *resolver, const ActReference *pronoun,
               guint32 candidate)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, candidate);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  const ActWord *w = s->words;
  guint content, subject;
  guint32 topic;

  if (it->kind != ACT_MENTION_NOMINAL || it->relation != ACT_REL_NSUBJ ||
      it->sentence + 1 != pronoun->sentence || !it->governor ||
      act_resolver_get_chain (resolver, candidate)->name != ACT_NONE ||
      !act_table_has (act_table_get ("speech-verbs"), w[it->governor].lemma))
    return FALSE;
  content = act_subject_find_dependent (s, it->governor, ACT_REL_BIT (CCOMP));
  subject = content
                ? act_subject_find_dependent (s, content, ACT_SUBJECT_RELATIONS)
                : 0;
  topic = subject ? act_references_find (references, it->sentence, subject)
                  : ACT_NONE;
  return topic != ACT_NONE &&
         act_references_get (references, topic)->kind == ACT_MENTION_NAME &&
         act_references_get (references, topic)->type == ACT_ENTITY_PERSON;
}

/* The candidate with the largest sum. @scores: gets them all */
static guint
weigh_all (ActResolver *resolver, const ActReference *pronoun,
           const GArray *candidates, double *scores)
{
  const ActReferences *references = resolver->references;
  const gboolean plural = has_plural_subject (pronoun, candidates);
  const gboolean many = has_plural (pronoun, candidates);
  const gboolean doer = is_doer (references, pronoun);
  const gboolean topic = doer && has_topic (references, pronoun, candidates);
  const gboolean person = doer && pronoun->number == 's' &&
                          (pronoun->gender == 'm' || pronoun->gender == 'f');
  guint best = 0;

  for (guint k = 0; k < candidates->len; k++) {
    const ActCandidate *it = &g_array_index (candidates, ActCandidate, k);
    scores[k] = weigh (resolver, pronoun, it);
    if ((plural && it->features[FEATURE_PLURAL] == 0) ||
        act_pronoun_is_outdone (resolver, pronoun, it, candidates) ||
        (many && is_messenger (resolver, pronoun, it->reference)) ||
        (person && is_mouthpiece (resolver, pronoun, it->reference)) ||
        (topic &&
         is_afterthought (references, pronoun,
                          act_references_get (references, it->reference))))
      scores[k] = EXCLUDED;
    if (scores[k] > scores[best])
      best = k;
  }
  return best;
}

guint32
act_pronoun_choose (ActResolver *resolver, guint32 index,
                    const GArray *candidates)
{
  ActReferences *references = resolver->references;
  ActReference *pronoun = act_references_get (references, index);
  const ActReference *antecedent;
  double lenience =
      resolver->weights[act_pronoun_get_class (pronoun)][N_FEATURES];
  double scores[ACT_PRONOUN_MAX_LOOK_BACK];
  gboolean open;
  guint32 found;
  guint best;

  if (pronoun->kind == ACT_MENTION_NOMINAL)
    return find_nearest_name (candidates);
  found = act_pronoun_find_reported (resolver, index, &open);
  if (open)
    return ACT_NONE;
  if (found == ACT_NONE)
    found = act_pronoun_find_told (resolver, index);
  if (found == ACT_NONE)
    found = find_only_named (resolver, pronoun, candidates);
  best = weigh_all (resolver, pronoun, candidates, scores);
  if (found == ACT_NONE) {
    if (candidates->len == 0 || scores[best] + lenience <= 0 ||
        act_pronoun_is_toss_up (resolver, pronoun,
                                &g_array_index (candidates, ActCandidate, best),
                                candidates))
      return ACT_NONE;
    pronoun->certainty = (float) estimate (resolver, candidates, scores, best);
    found = g_array_index (candidates, ActCandidate, best).reference;
  } else {
    pronoun->certainty = TOLD_CERTAINTY;
    /* Where the weights say the same, it may be surer. */
    if (candidates->len > 0 &&
        act_resolver_find (
            resolver,
            g_array_index (candidates, ActCandidate, best).reference) ==
            act_resolver_find (resolver, found))
      pronoun->certainty =
          MAX (TOLD_CERTAINTY,
               (float) estimate (resolver, candidates, scores, best));
  }
  /* It is no surer than the pronoun that it repeats. */
  antecedent = act_references_get (references, found);
  if (antecedent->certainty > 0)
    pronoun->certainty = MIN (pronoun->certainty, antecedent->certainty);
  return found;
}

gboolean
act_pronoun_is_sure (const ActResolver *resolver, guint32 index)
{
  const ActReference *it = act_references_get (resolver->references, index);

  return it->kind != ACT_MENTION_PRONOUN || it->certainty >= resolver->least;
}
