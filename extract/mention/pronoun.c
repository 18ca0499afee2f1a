#include "mention/pronoun.h"

#include "lexicon/lexicon.h"
#include "mention/binding.h"
#include "mention/pronoun-features.h"
#include "mention/subject.h"

#include <math.h>
#include <string.h>

enum {
  PERSON_SENTENCES = 5,  /* how far back he and she look, */
  PRONOUN_SENTENCES = 3, /* and it and they */
  MAX_LOOK_BACK = 80,    /* and over how many references */
  MAX_BETWEEN = 400      /* references of a quotation and its speaker */
};

/* The sum of what is not meant, whatever the weights say. */
static const double EXCLUDED = -50;

/* Of what no weights choose. */
static const float TOLD_CERTAINTY = 0.9f;

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
    return person || !(thing || (traits & ACT_TRAIT_ORGANIZATION));
  }
  if (pronoun->gender == 'n')
    return !person || thing;
  return TRUE;
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

/* Head of the speaker's phrase as a reference, or ACT_NONE. */
static guint32
find_speaker (const ActReferences *references, const ActReference *pronoun)
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
  guint32 speaker = find_speaker (resolver->references, pronoun);

  return speaker != ACT_NONE && act_resolver_find (resolver, speaker) ==
                                    act_resolver_find (resolver, index);
}

/* "*its* ambassador": states, bodies and the like have one, no attack has. */
static gboolean
lacks_officers (const ActReferences *references, guint32 index,
                const ActReference *pronoun)
{
  const ActReference *it = act_references_get (references, index);
  const ActWord *owned;
  char gender;
  gboolean honorific;

  if (it->kind != ACT_MENTION_NOMINAL ||
      pronoun->relation != ACT_REL_NMOD_POSS ||
      (it->noun_class != ACT_NOUN_EVENT && it->noun_class != ACT_NOUN_WORK &&
       it->noun_class != ACT_NOUN_ABSTRACT))
    return FALSE;
  owned = &act_parse_get_sentence (references->parse, pronoun->sentence)
               ->words[pronoun->governor];
  return owned->upos == ACT_UPOS_NOUN &&
         act_gazetteer_is_title (owned->lemma, &gender, &honorific);
}

static gboolean
is_quoted (const ActReferences *references, const ActReference *it)
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

  if (!is_quoted (references, it))
    return FALSE;
  speaker = find_speaker (references, it);
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

  if (it->quotation == pronoun->quotation || !is_quoted (references, it))
    return FALSE;
  return pronoun->tags || (it->kind == ACT_MENTION_PRONOUN &&
                           act_pronoun_is_deferred (references, it) &&
                           !act_pronoun_is_deferred (references, pronoun));
}

/* "*U.S.* troops"; "the U.S. left" is of the same spelling and no adjective. */
static gboolean
is_adjective (const ActReferences *references, const ActReference *it)
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

  if (is_adjective (resolver->references, it) ||
      (it->sentence != pronoun->sentence &&
       is_nobody (resolver->references, it)) ||
      it->noun_class == ACT_NOUN_TIME || it->noun_class == ACT_NOUN_QUANTITY)
    return FALSE;
  if (it->kind == ACT_MENTION_PRONOUN &&
      (it->person != 3 || it->pronoun == ACT_PRONOUN_DEMONSTRATIVE))
    return FALSE;
  if (lacks_officers (resolver->references, index, pronoun) ||
      act_binding_excludes (binding, resolver, index) ||
      is_speaker (resolver, index, pronoun) ||
      is_quoted_away (resolver, index, pronoun))
    return FALSE;
  if (pronoun->kind == ACT_MENTION_NOMINAL &&
      !(act_resolver_get_chain (resolver, index)->traits & ACT_TRAIT_PERSON))
    return FALSE;
  return agrees (resolver, index, pronoun);
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
        agrees (resolver, i, it))
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
      index - speaker > MAX_BETWEEN || !agrees (resolver, speaker, it))
    return ACT_NONE;
  for (guint32 i = speaker + 1; i < index; i++) {
    const ActReference *other = act_references_get (references, i);
    if (act_rel_is_in (other->relation, subject_relations) &&
        !is_quoted (references, other) && other->kind != ACT_MENTION_PRONOUN &&
        other->animacy == 'p' && agrees (resolver, i, it) &&
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

  if (!owner || found >= index || is_adjective (references, owner) ||
      (owner->kind == ACT_MENTION_PRONOUN && owner->person != 3))
    return ACT_NONE;
  if (it->number == 'p'
          ? owner->number != 'p' && owner->type != ACT_ENTITY_ORGANIZATION
          : it->gender != 'n' &&
                !(act_resolver_get_chain (resolver, found)->traits &
                  ACT_TRAIT_PERSON))
    return ACT_NONE;
  return agrees (resolver, found, it) ? found : ACT_NONE;
}

/* "fined *Acme* for hiding | its losses": who is blamed or praised for what
   @verb tells, or 0. */
static guint
find_judged (const ActSentence *s, guint verb)
{
  guint above = s->words[verb].head, object = 0;
  gboolean marked = FALSE;

  if (s->words[verb].xpos != ACT_XPOS_VBG || !above || above > verb)
    return 0;
  for (guint i = above + 1; i < verb; i++) {
    if (s->words[i].head == above && s->words[i].rel == ACT_REL_OBJ)
      object = i;
    marked |= s->words[i].head == verb && s->words[i].rel == ACT_REL_MARK &&
              g_str_equal (s->words[i].lower, "for");
  }
  return marked ? object : 0;
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
    found = find_owner (resolver, index, find_judged (s, owned->head));
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
        (act_rel_is_in (s->words[i].rel, subject_relations) ||
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
        act_rel_is_in (s->words[i].rel, subject_relations))
      subject = i;
  found = subject ? act_references_find (references, it->sentence, subject)
                  : ACT_NONE;
  if (found == ACT_NONE)
    return ACT_NONE;
  person = act_references_get (references, found);
  return person->kind == ACT_MENTION_NAME &&
                 (act_resolver_get_chain (resolver, found)->traits &
                  ACT_TRAIT_PERSON) &&
                 agrees (resolver, found, it)
             ? found
             : ACT_NONE;
}

/* What the text itself tells. */
static guint32
find_told (ActResolver *resolver, guint32 index)
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
  guint32 found;
  guint best = 0;

  if (pronoun->kind == ACT_MENTION_NOMINAL)
    return find_nearest_name (candidates);
  found = find_told (resolver, index);
  if (found != ACT_NONE) {
    pronoun->certainty = TOLD_CERTAINTY;
  } else {
    gboolean plural = has_plural_subject (pronoun, candidates);
    for (guint k = 0; k < candidates->len; k++) {
      const ActCandidate *it = &g_array_index (candidates, ActCandidate, k);
      scores[k] = weigh (resolver, pronoun, it);
      if (plural && it->features[FEATURE_PLURAL] == 0)
        scores[k] = EXCLUDED;
      if (scores[k] > scores[best])
        best = k;
    }
    if (candidates->len == 0 || scores[best] + lenience <= 0)
      return ACT_NONE;
    pronoun->certainty = (float) estimate (resolver, candidates, scores, best);
    found = g_array_index (candidates, ActCandidate, best).reference;
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
