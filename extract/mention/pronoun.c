#include "mention/pronoun.h"

#include "lexicon/lexicon.h"
#include "mention/binding.h"
#include "mention/pronoun-beside.h"
#include "mention/pronoun-features.h"
#include "mention/pronoun-reported.h"
#include "mention/pronoun-rival.h"
#include "mention/pronoun-told.h"
#include "mention/pronoun-unfit.h"
#include "mention/subject.h"

#include <math.h>
#include <string.h>

enum {
  PERSON_SENTENCES = 5,  /* how far back he and she look, */
  PRONOUN_SENTENCES = 3, /* and it and they */
  MAX_LOOK_BACK = 80     /* and over how many references */
};

/* The sum of what is not meant, whatever the weights say. */
static const double EXCLUDED = -50;

/* Of what no weights choose. */
static const float TOLD_CERTAINTY = 0.9f;

/* A body by its best name. */
static gboolean
is_called_firm (ActResolver *resolver, guint32 index)
{
  const guint32 name = act_resolver_get_chain (resolver, index)->name;

  return name != ACT_NONE &&
         act_references_get (resolver->references, name)->type ==
             ACT_ENTITY_ORGANIZATION;
}

gboolean
act_pronoun_agrees (ActResolver *resolver, guint32 antecedent,
                    const ActReference *pronoun)
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
    /* "its largest shareholder, *Acme*" */
    if (is_called_firm (resolver, antecedent))
      return FALSE;
    if (traits & (gender == ACT_TRAIT_MALE ? ACT_TRAIT_KNOWN_FEMALE
                                           : ACT_TRAIT_KNOWN_MALE))
      return FALSE;
    if ((traits & (ACT_TRAIT_MALE | ACT_TRAIT_FEMALE)) && !(traits & gender))
      return FALSE;
    return person || !(thing || (traits & ACT_TRAIT_ORGANIZATION));
  }
  if (pronoun->gender == 'n')
    return !person || thing;
  return TRUE;
}

gboolean
act_pronoun_names_later (ActResolver *resolver, guint32 index, guint32 who)
{
  const ActReferences *references = resolver->references;
  const ActReference *pronoun = act_references_get (references, index);

  for (guint32 i = index + 1; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    if (it->sentence != pronoun->sentence)
      break;
    if (it->kind == ACT_MENTION_NAME && it->quotation == pronoun->quotation &&
        act_resolver_find (resolver, i) == act_resolver_find (resolver, who))
      return TRUE;
  }
  return FALSE;
}

gboolean
act_pronoun_is_generic (const ActReference *it)
{
  static const char *const nouns[] = {"man",  "woman",    "politician", "boy",
                                      "girl", "official", NULL};

  return it->kind == ACT_MENTION_NOMINAL && it->number == 's' &&
         it->n_modifiers == 0 && !it->country && !it->complement &&
         it->definite == ACT_DEFINITE_DEMONSTRATIVE &&
         g_strv_contains (nouns, it->lemma);
}

guint32
act_pronoun_find_quoter (const ActReferences *references,
                         const ActReference *pronoun)
{
  const ActQuotation *quotation;
  guint n;

  if (pronoun->quotation == ACT_NONE)
    return ACT_NONE;
  quotation =
      &act_quotations_get (references->quotations, &n)[pronoun->quotation];
  if (quotation->scare || !quotation->speaker.word)
    return ACT_NONE;
  return act_references_find (references, quotation->speaker.sentence,
                              quotation->speaker.word);
}

/* Who speaks says "I": he, she and they within a quotation are others. */
static gboolean
is_speaker (ActResolver *resolver, guint32 index, const ActReference *pronoun)
{
  guint32 speaker = act_pronoun_find_quoter (resolver->references, pronoun);

  return speaker != ACT_NONE && act_resolver_find (resolver, speaker) ==
                                    act_resolver_find (resolver, index);
}

/* Who is spoken to hears "you", in all that the sentence quotes: "…", Ann told
 *Bob*, noting that she had "talked with | him". */
static gboolean
is_addressee (ActResolver *resolver, guint32 index, const ActReference *pronoun)
{
  const ActReferences *references = resolver->references;
  guint n;
  const ActQuotation *all, *own;

  if (pronoun->quotation == ACT_NONE)
    return FALSE;
  all = act_quotations_get (references->quotations, &n);
  own = &all[pronoun->quotation];
  for (guint i = pronoun->quotation > 0 ? pronoun->quotation - 1 : 0;
       i < n && i <= pronoun->quotation; i++) {
    guint32 heard =
        all[i].addressee.word && all[i].speaker.word &&
                all[i].speaker.sentence == own->speaker.sentence &&
                all[i].speaker.word == own->speaker.word
            ? act_references_find (references, all[i].addressee.sentence,
                                   all[i].addressee.word)
            : ACT_NONE;
    if (heard != ACT_NONE && act_resolver_find (resolver, heard) ==
                                 act_resolver_find (resolver, index))
      return TRUE;
  }
  return FALSE;
}

gboolean
act_pronoun_fits_person (ActResolver *resolver, guint32 found,
                         const ActReference *pronoun)
{
  return found != ACT_NONE &&
         (act_resolver_get_chain (resolver, found)->traits &
          ACT_TRAIT_PERSON) &&
         act_pronoun_agrees (resolver, found, pronoun);
}

guint32
act_pronoun_find_fitting (ActResolver *resolver, guint32 index, guint word)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index), *other;
  guint32 found =
      word ? act_references_find (references, it->sentence, word) : ACT_NONE;

  if (found == ACT_NONE || found >= index)
    return ACT_NONE;
  other = act_references_get (references, found);
  if (act_pronoun_is_adjective (references, other) ||
      other->noun_class == ACT_NOUN_QUANTITY ||
      (other->kind == ACT_MENTION_PRONOUN && other->person != 3) ||
      (it->number == 'p' && other->number != 'p' &&
       other->type != ACT_ENTITY_ORGANIZATION) ||
      (it->number != 'p' && it->gender != 'n' &&
       !(act_resolver_get_chain (resolver, found)->traits & ACT_TRAIT_PERSON)))
    return ACT_NONE;
  return act_pronoun_agrees (resolver, found, it) ? found : ACT_NONE;
}

gboolean
act_pronoun_is_quoted (const ActReferences *references, const ActReference *it)
{
  guint n;

  return it->quotation != ACT_NONE &&
         !act_quotations_get (references->quotations, &n)[it->quotation].scare;
}

gboolean
act_pronoun_is_deferred (const ActReferences *references,
                         const ActReference *it)
{
  guint32 speaker;

  if (!act_pronoun_is_quoted (references, it))
    return FALSE;
  speaker = act_pronoun_find_quoter (references, it);
  return speaker != ACT_NONE &&
         act_references_get (references, speaker)->kind == ACT_MENTION_PRONOUN;
}

/* What only stands in a quotation speaks no other one; a pronoun there may be
   open still. */
static gboolean
is_quoted_away (ActResolver *resolver, guint32 index,
                const ActReference *pronoun)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);

  if (it->quotation == pronoun->quotation ||
      !act_pronoun_is_quoted (references, it))
    return FALSE;
  return pronoun->tags || (it->kind == ACT_MENTION_PRONOUN &&
                           act_pronoun_is_deferred (references, it) &&
                           !act_pronoun_is_deferred (references, pronoun));
}

gboolean
act_pronoun_is_adjective (const ActReferences *references,
                          const ActReference *it)
{
  return it->adjective &&
         (it->relation == ACT_REL_AMOD || it->relation == ACT_REL_COMPOUND ||
          it->relation == ACT_REL_NMOD_DESC ||
          !strchr (act_references_get_name (references, it->name)->key, '.'));
}

/* "*no official* had warned her": there is nobody to speak of. */
static gboolean
is_nobody (const ActReferences *references, const ActReference *it)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);

  return it->kind == ACT_MENTION_NOMINAL &&
         strcmp (s->words[it->begin].lower, "no") == 0;
}

static gboolean
may_precede (ActResolver *resolver, guint32 index, const ActReference *pronoun,
             const ActBinding *binding)
{
  const ActReference *it = act_references_get (resolver->references, index);

  if (act_pronoun_is_adjective (resolver->references, it) ||
      (it->sentence != pronoun->sentence &&
       is_nobody (resolver->references, it)) ||
      it->noun_class == ACT_NOUN_TIME || it->noun_class == ACT_NOUN_QUANTITY)
    return FALSE;
  if (it->kind == ACT_MENTION_PRONOUN &&
      (it->person != 3 || it->pronoun == ACT_PRONOUN_DEMONSTRATIVE))
    return FALSE;
  if (act_pronoun_is_unfit (resolver, index, pronoun) ||
      act_binding_excludes (binding, resolver, index) ||
      act_pronoun_is_beside (resolver, index, pronoun) ||
      is_speaker (resolver, index, pronoun) ||
      is_addressee (resolver, index, pronoun) ||
      is_quoted_away (resolver, index, pronoun))
    return FALSE;
  if (pronoun->kind == ACT_MENTION_NOMINAL &&
      !(act_resolver_get_chain (resolver, index)->traits & ACT_TRAIT_PERSON))
    return FALSE;
  /* "much livestock" is no he. */
  if (pronoun->gender != 'n' && pronoun->number == 's' &&
      it->kind == ACT_MENTION_NOMINAL && it->noun_class == ACT_NOUN_ANIMAL &&
      it->definite != ACT_DEFINITE_THE)
    return FALSE;
  return act_pronoun_agrees (resolver, index, pronoun);
}

enum { CLASS_PERSON, CLASS_THING, CLASS_MANY, N_CLASSES };

guint
act_pronoun_get_class (const ActReference *pronoun)
{
  return pronoun->number == 'p'                              ? CLASS_MANY
         : pronoun->gender == 'n' && pronoun->animacy == 'i' ? CLASS_THING
                                                             : CLASS_PERSON;
}

G_STATIC_ASSERT ((int) N_FEATURES == (int) ACT_PRONOUN_FEATURES);
G_STATIC_ASSERT ((int) N_CLASSES == (int) ACT_PRONOUN_CLASSES);

/* The last row is no feature: lenience. */
typedef double Weights[N_CLASSES][N_FEATURES + 1];

static gpointer
load_weights (gpointer unused)
{
  const ActTable *table = act_table_get ("pronoun-weights");
  Weights *weights = g_new0 (Weights, 1);

  (void) unused;
  g_assert (act_table_count (table) == N_FEATURES + 1);
  for (guint i = 0; i <= N_FEATURES; i++)
    for (guint k = 0; k < N_CLASSES; k++)
      (*weights)[k][i] =
          g_ascii_strtod (act_table_get_row (table, i)[k + 1], NULL);
  return weights;
}

const double (*act_pronoun_get_weights (void))[ACT_PRONOUN_FEATURES + 1]
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, load_weights, NULL);
}

/* "his *or her* term": anybody's. */
static gboolean
is_anybody (const ActReferences *references, const ActReference *it)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  guint at = it->head;

  return (at > 2 && strcmp (s->words[at - 1].lower, "or") == 0 &&
          act_table_has (act_table_get ("pronouns"), s->words[at - 2].lower)) ||
         (at + 2u <= s->n_words && strcmp (s->words[at + 1].lower, "or") == 0 &&
          act_table_has (act_table_get ("pronouns"), s->words[at + 2].lower));
}

/* "the president *himself*": no more than stress. */
static gboolean
is_emphatic (const ActReferences *references, guint32 index)
{
  const ActReference *it = act_references_get (references, index);
  const ActReference *before =
      index > 0 ? act_references_get (references, index - 1) : NULL;

  return it->pronoun == ACT_PRONOUN_REFLEXIVE && before &&
         before->sentence == it->sentence && before->short_end == it->head &&
         before->kind != ACT_MENTION_PRONOUN &&
         (it->gender == 'n' || it->number == 'p' ||
          before->animacy == 'p') && /* "called *the firm* herself" */
         (it->relation != ACT_REL_OBJ || before->relation == ACT_REL_OBJ);
}

gboolean
act_pronoun_is_open (ActResolver *resolver, guint32 index)
{
  const ActReference *it = act_references_get (resolver->references, index);

  return (it->kind == ACT_MENTION_PRONOUN || act_pronoun_is_generic (it)) &&
         it->person == 3 && it->pronoun != ACT_PRONOUN_DEMONSTRATIVE &&
         !is_anybody (resolver->references, it) &&
         !is_emphatic (resolver->references, index) &&
         act_resolver_get_chain (resolver, index)->others == 1;
}

static gboolean
holds (const guint32 *chains, guint n, guint32 chain)
{
  for (guint k = 0; k < n; k++)
    if (chains[k] == chain)
      return TRUE;
  return FALSE;
}

void
act_pronoun_list (ActResolver *resolver, guint32 index, GArray *candidates)
{
  ActReferences *references = resolver->references;
  const ActReference *pronoun = act_references_get (references, index);
  guint reach = act_pronoun_get_class (pronoun) == CLASS_PERSON
                    ? PERSON_SENTENCES
                    : PRONOUN_SENTENCES;
  ActAnaphor anaphor;
  ActBinding binding;
  guint32 chains[MAX_LOOK_BACK]; /* of the candidates */

  g_array_set_size (candidates, 0);
  act_binding_init (&binding, resolver, index);
  act_anaphor_init (references, pronoun, &anaphor);
  for (guint32 i = index; i-- > 0 && index - i <= MAX_LOOK_BACK;) {
    ActCandidate candidate = {0};
    if (act_references_get (references, i)->sentence + reach <
        pronoun->sentence)
      break;
    if (!may_precede (resolver, i, pronoun, &binding))
      continue;
    candidate.reference = i;
    act_anaphor_describe (resolver, i, &anaphor, index - i, candidates->len,
                          candidate.features);
    guint32 chain = act_resolver_find (resolver, i);
    candidate.features[FEATURE_LAST] = !holds (chains, candidates->len, chain);
    chains[candidates->len] = chain;
    g_array_append_val (candidates, candidate);
  }
  if (anaphor.coming != ACT_NONE && candidates->len < MAX_LOOK_BACK &&
      may_precede (resolver, anaphor.coming, pronoun, &binding)) {
    ActCandidate candidate = {.reference = anaphor.coming};
    act_anaphor_describe (resolver, anaphor.coming, &anaphor, 0,
                          candidates->len, candidate.features);
    chains[candidates->len] = act_resolver_find (resolver, anaphor.coming);
    g_array_append_val (candidates, candidate);
  }
  act_anaphor_compare (references, pronoun, chains, candidates);
}

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
      g_strv_contains (verbs, s->words[pronoun->governor].lemma))
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
  double scores[MAX_LOOK_BACK];
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
