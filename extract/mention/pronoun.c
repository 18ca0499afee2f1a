#include "mention/pronoun.h"

#include "lexicon/lexicon.h"
#include "mention/binding.h"

#include <math.h>
#include <string.h>

enum {
  PERSON_SENTENCES = 5,  /* how far back he and she look, */
  PRONOUN_SENTENCES = 3, /* and it and they */
  MAX_LOOK_BACK = 80     /* and over how many references */
};

static const guint64 subject_relations =
    ACT_REL_BIT (NSUBJ) | ACT_REL_BIT (NSUBJ_PASS) | ACT_REL_BIT (NSUBJ_OUTER);

static const guint64 clause_relations =
    ACT_REL_BIT (CSUBJ) | ACT_REL_BIT (CCOMP) | ACT_REL_BIT (XCOMP) |
    ACT_REL_BIT (ADVCL) | ACT_REL_BIT (ACL);

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
may_precede (ActResolver *resolver, guint32 index, const ActReference *pronoun,
             const ActBinding *binding)
{
  const ActReference *it = act_references_get (resolver->references, index);

  if (it->adjective || it->noun_class == ACT_NOUN_TIME ||
      it->noun_class == ACT_NOUN_QUANTITY)
    return FALSE;
  if (it->kind == ACT_MENTION_PRONOUN &&
      (it->person != 3 || it->pronoun == ACT_PRONOUN_DEMONSTRATIVE))
    return FALSE;
  if (lacks_officers (resolver->references, index, pronoun) ||
      act_binding_excludes (binding, resolver, index) ||
      is_speaker (resolver, index, pronoun))
    return FALSE;
  if (pronoun->kind == ACT_MENTION_NOMINAL &&
      !(act_resolver_get_chain (resolver, index)->traits & ACT_TRAIT_PERSON))
    return FALSE;
  return agrees (resolver, index, pronoun);
}

/* Features of a pair, in the order of the rows of pronoun-weights.tsv. */
typedef enum {
  FEATURE_BIAS,      /* to be linked at all */
  FEATURE_SENTENCES, /* sentences between */
  FEATURE_SAME_SENTENCE,
  FEATURE_SENTENCE_BEFORE,
  FEATURE_REFERENCES, /* references between, up to 20 */
  FEATURE_NEAREST,    /* nearest candidate, */
  FEATURE_NEXT,       /* and the one before it */
  FEATURE_SUBJECT,    /* the antecedent's relation */
  FEATURE_OBJECT,
  FEATURE_POSSESSOR,
  FEATURE_NMOD,
  FEATURE_COMPOUND,
  FEATURE_CONJUNCT,
  FEATURE_OBLIQUE,
  FEATURE_ROOT,           /* root of its sentence, as of a title */
  FEATURE_MAIN,           /* depends on the root */
  FEATURE_SUBJECT_BEFORE, /* subject of the main clause of the sentence before
                           */
  FEATURE_PARALLEL_SUBJECT,
  FEATURE_PARALLEL_OBJECT,
  FEATURE_PARALLEL_OTHER,
  FEATURE_SAME_VERB, /* the same relation to the same verb */
  FEATURE_NAME,      /* the antecedent's kind */
  FEATURE_PRONOUN,
  FEATURE_SAME_PRONOUN, /* of the same gender and number */
  FEATURE_INDEFINITE,
  FEATURE_BARE,
  FEATURE_THE,
  FEATURE_DEMONSTRATIVE,
  FEATURE_QUANTIFIED,
  FEATURE_COUNT,  /* references of its chain so far, up to 6 */
  FEATURE_SINGLE, /* alone in its chain so far */
  FEATURE_LAST,   /* the latest of its chain before the pronoun */
  FEATURE_NAMED,  /* its chain has a name */
  FEATURE_GENDER, /* its gender is known and fits */
  FEATURE_PERSON, /* it is known as a person */
  FEATURE_THING,  /* … as a thing */
  FEATURE_ORGANIZATION,
  FEATURE_PLACE,
  FEATURE_ABSTRACT, /* head noun: abstract */
  FEATURE_EVENT,
  FEATURE_WORK,
  FEATURE_UNKNOWN, /* head noun of no known class */
  FEATURE_PLURAL,  /* not only singular */
  FEATURE_PLURAL_ONLY,
  FEATURE_COORDINATION,
  FEATURE_QUOTED,          /* one inside and the other outside of a quotation */
  FEATURE_FIRST,           /* first reference of its sentence */
  FEATURE_SUBJECT_ABOVE,   /* subject of a clause before in the same sentence */
  FEATURE_POSSESSIVE_NEAR, /* a possessive in the sentence of its subject */
  FEATURE_OWN_SUBJECT,     /* a possessive in the clause of its subject */
  FEATURE_SUBJECT_OVER, /* subject of the clause next above the pronoun's, whose
                           subject it is */
  FEATURE_SAYS, /* a person or body, and the pronoun's verb is one of speech */
  FEATURE_POSSESSIVE, /* what the pronoun itself tells, of all candidates */
  FEATURE_REFLEXIVE,
  FEATURE_PRONOUN_SUBJECT,
  FEATURE_PRONOUN_OBJECT,
  FEATURE_PREDICATE,        /* "it is …" */
  FEATURE_PREDICATE_CLAUSE, /* "it is nice to …" */
  FEATURE_CLAUSE,           /* its verb has a clause: "it appears that …" */
  FEATURE_SPEAKERS,         /* both subjects of verbs of speech */
  FEATURE_SUBJECT_LAST,     /* the subject before the pronoun that is nearest */
  FEATURE_RECENT,      /* candidates of its chain in this sentence and the one
                          before, up      to 4 */
  FEATURE_NAME_RECENT, /* a name among them */
  FEATURE_RELATIVE,    /* the pronoun is in the clause that tells of it */
  FEATURE_OF_SUBJECT, /* part of a subject: "Ann's | spokesman", "allies of Ann"
                       */
  FEATURE_LOCATIVE,   /* a place in which something is */
  FEATURE_OWNER,      /* a body or place, and the pronoun possesses */
  FEATURE_BODY_NOUN,  /* noun for a body */
  FEATURE_WITHIN,     /* in the sentence of a pronoun that is no subject and no
                         possessive: its own clause has another subject */
  N_FEATURES
} Feature;

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

static const ActWord *
get_governor (const ActReferences *references, const ActReference *it)
{
  return &act_parse_get_sentence (references->parse, it->sentence)
              ->words[it->governor];
}

/* The word whose subject is that of the innermost clause around @word that has
   one of its own, 0 for none. */
static guint
find_clause_around (const ActReferences *references, guint sentence, guint word)
{
  const ActSentence *s = act_parse_get_sentence (references->parse, sentence);
  guint below = word;

  for (guint steps = 0, at = s->words[word].head; at && steps <= s->n_words;
       steps++, at = s->words[at].head) {
    for (guint i = 1; i <= s->n_words; i++)
      if (s->words[i].head == at && i != below &&
          act_rel_is_in (s->words[i].rel, subject_relations))
        return at;
    below = at;
  }
  return 0;
}

/** A pronoun, and what of it all pairs with it ask for. */
typedef struct {
  const ActReference *reference;
  gboolean subject, possessive, speaks; /* its verb is one of speech */
  guint around; /* whose subject is that of the clause above it, or, of a
                   possessive, of its own; 0 for none */
} Pronoun;

static void
read_pronoun (const ActReferences *references, const ActReference *it,
              Pronoun *pronoun)
{
  *pronoun = (Pronoun){
      .reference = it,
      .subject = act_rel_is_in (it->relation, subject_relations),
      .possessive = it->relation == ACT_REL_NMOD_POSS,
  };
  pronoun->speaks =
      pronoun->subject && act_table_has (act_table_get ("speech-verbs"),
                                         get_governor (references, it)->lemma);
  if (pronoun->subject || pronoun->possessive)
    pronoun->around = find_clause_around (
        references, it->sentence, pronoun->subject ? it->governor : it->head);
}

static void
describe_relation (const ActReferences *references, const ActReference *it,
                   const Pronoun *anaphor, double f[N_FEATURES])
{
  const ActReference *pronoun = anaphor->reference;
  gboolean subject = act_rel_is_in (it->relation, subject_relations);
  gboolean within = subject && it->sentence == pronoun->sentence;
  gboolean around = within && it->governor && it->governor == anaphor->around;
  gboolean main = !it->governor || !get_governor (references, it)->head;
  guint32 outer = it->governor ? act_references_find (references, it->sentence,
                                                      it->governor)
                               : ACT_NONE;

  f[FEATURE_SUBJECT] = subject;
  f[FEATURE_OBJECT] = it->relation == ACT_REL_OBJ;
  f[FEATURE_POSSESSOR] = it->relation == ACT_REL_NMOD_POSS;
  f[FEATURE_NMOD] = it->relation == ACT_REL_NMOD;
  f[FEATURE_COMPOUND] = it->relation == ACT_REL_COMPOUND;
  f[FEATURE_CONJUNCT] = it->relation == ACT_REL_CONJ;
  f[FEATURE_OBLIQUE] = act_rel_get_base ((ActRel) it->relation) == ACT_REL_OBL;
  f[FEATURE_ROOT] = !it->governor;
  f[FEATURE_MAIN] = main;
  f[FEATURE_SUBJECT_BEFORE] =
      subject && main && it->sentence + 1 == pronoun->sentence;
  f[FEATURE_PARALLEL_SUBJECT] = subject && anaphor->subject;
  f[FEATURE_PARALLEL_OBJECT] =
      it->relation == ACT_REL_OBJ && pronoun->relation == ACT_REL_OBJ;
  f[FEATURE_PARALLEL_OTHER] = !subject && it->relation != ACT_REL_OBJ &&
                              it->relation == pronoun->relation;
  f[FEATURE_SAME_VERB] =
      it->governor && pronoun->governor && it->relation == pronoun->relation &&
      g_str_equal (get_governor (references, it)->lemma,
                   get_governor (references, pronoun)->lemma);
  f[FEATURE_POSSESSIVE_NEAR] = within && anaphor->possessive;
  f[FEATURE_SUBJECT_ABOVE] = within && it->governor < pronoun->governor;
  f[FEATURE_OWN_SUBJECT] = around && anaphor->possessive;
  f[FEATURE_SUBJECT_OVER] = around && anaphor->subject;
  f[FEATURE_SPEAKERS] = subject && anaphor->speaks &&
                        act_table_has (act_table_get ("speech-verbs"),
                                       get_governor (references, it)->lemma);
  f[FEATURE_OF_SUBJECT] =
      (it->relation == ACT_REL_NMOD || it->relation == ACT_REL_NMOD_POSS) &&
      outer != ACT_NONE &&
      act_rel_is_in (act_references_get (references, outer)->relation,
                     subject_relations);
  f[FEATURE_WITHIN] = it->sentence == pronoun->sentence && !anaphor->subject &&
                      !anaphor->possessive;
  f[FEATURE_RELATIVE] = act_references_nest (it, pronoun);
  f[FEATURE_LOCATIVE] = it->type == ACT_ENTITY_PLACE && f[FEATURE_OBLIQUE] > 0;
}

static void
describe_chain (ActResolver *resolver, guint32 index, const Pronoun *anaphor,
                double f[N_FEATURES])
{
  const ActReference *pronoun = anaphor->reference;
  const ActChain *chain = act_resolver_get_chain (resolver, index);
  guint32 gender = pronoun->gender == 'm'   ? ACT_TRAIT_MALE
                   : pronoun->gender == 'f' ? ACT_TRAIT_FEMALE
                                            : 0u;

  f[FEATURE_COUNT] = MIN (chain->count, 6u);
  f[FEATURE_SINGLE] = chain->count == 1;
  f[FEATURE_SAYS] =
      anaphor->speaks &&
      (chain->traits & (ACT_TRAIT_PERSON | ACT_TRAIT_ORGANIZATION));
  f[FEATURE_NAMED] = chain->name != ACT_NONE;
  f[FEATURE_GENDER] = (chain->traits & gender) != 0;
  f[FEATURE_PERSON] = (chain->traits & ACT_TRAIT_PERSON) != 0;
  f[FEATURE_THING] = (chain->traits & ACT_TRAIT_THING) != 0;
  f[FEATURE_ORGANIZATION] = (chain->traits & ACT_TRAIT_ORGANIZATION) != 0;
  f[FEATURE_PLACE] = (chain->traits & ACT_TRAIT_MEMBERS) != 0;
  f[FEATURE_OWNER] =
      anaphor->possessive &&
      (chain->traits & (ACT_TRAIT_MEMBERS | ACT_TRAIT_ORGANIZATION));
  f[FEATURE_PLURAL] = (chain->traits & ACT_TRAIT_PLURAL) != 0;
  f[FEATURE_PLURAL_ONLY] = (chain->traits & ACT_TRAIT_PLURAL) != 0 &&
                           !(chain->traits & ACT_TRAIT_SINGULAR);
}

static gboolean
has_clause (const ActSentence *s, guint verb)
{
  for (guint i = verb + 1; i <= s->n_words; i++)
    if (s->words[i].head == verb &&
        (s->words[i].rel == ACT_REL_CCOMP || s->words[i].rel == ACT_REL_CSUBJ))
      return TRUE;
  return FALSE;
}

/* What the pronoun itself tells. */
static void
describe_pronoun (const ActReferences *references, const Pronoun *anaphor,
                  double f[N_FEATURES])
{
  const ActReference *pronoun = anaphor->reference;
  const ActSentence *s =
      act_parse_get_sentence (references->parse, pronoun->sentence);

  f[FEATURE_BIAS] = 1;
  f[FEATURE_POSSESSIVE] = anaphor->possessive;
  f[FEATURE_REFLEXIVE] = pronoun->pronoun == ACT_PRONOUN_REFLEXIVE;
  f[FEATURE_PRONOUN_SUBJECT] = anaphor->subject;
  f[FEATURE_PRONOUN_OBJECT] = pronoun->relation == ACT_REL_OBJ;
  if (!f[FEATURE_PRONOUN_SUBJECT])
    return;
  for (guint i = 1; i <= s->n_words; i++)
    if (s->words[i].head == pronoun->governor) {
      f[FEATURE_PREDICATE] += s->words[i].rel == ACT_REL_COP;
      f[FEATURE_PREDICATE_CLAUSE] +=
          i > pronoun->governor &&
          act_rel_is_in (s->words[i].rel, clause_relations);
    }
  f[FEATURE_CLAUSE] = has_clause (s, pronoun->governor);
  f[FEATURE_PREDICATE] = MIN (f[FEATURE_PREDICATE], 1);
  f[FEATURE_PREDICATE_CLAUSE] =
      f[FEATURE_PREDICATE] > 0 && f[FEATURE_PREDICATE_CLAUSE] > 0;
}

/* The features of the reference @index as antecedent of @anaphor, which is
   @between references after it; @rank: candidates between. */
static void
describe_pair (ActResolver *resolver, guint32 index, const Pronoun *anaphor,
               guint between, guint rank, double f[N_FEATURES])
{
  const ActReference *pronoun = anaphor->reference;
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  gboolean nominal = it->kind == ACT_MENTION_NOMINAL;
  guint sentences = pronoun->sentence - it->sentence;

  f[FEATURE_SENTENCES] = sentences;
  f[FEATURE_SAME_SENTENCE] = sentences == 0;
  f[FEATURE_SENTENCE_BEFORE] = sentences == 1;
  f[FEATURE_REFERENCES] = MIN (between, 20u);
  f[FEATURE_NEAREST] = rank == 0;
  f[FEATURE_NEXT] = rank == 1;
  describe_relation (references, it, anaphor, f);
  describe_chain (resolver, index, anaphor, f);
  f[FEATURE_NAME] = it->kind == ACT_MENTION_NAME;
  f[FEATURE_PRONOUN] = it->kind == ACT_MENTION_PRONOUN;
  f[FEATURE_SAME_PRONOUN] = it->kind == ACT_MENTION_PRONOUN &&
                            it->gender == pronoun->gender &&
                            it->number == pronoun->number;
  f[FEATURE_INDEFINITE] = nominal && it->definite == ACT_DEFINITE_INDEFINITE;
  f[FEATURE_BARE] = nominal && it->definite == ACT_DEFINITE_BARE;
  f[FEATURE_THE] = nominal && it->definite == ACT_DEFINITE_THE;
  f[FEATURE_DEMONSTRATIVE] =
      nominal && it->definite == ACT_DEFINITE_DEMONSTRATIVE;
  f[FEATURE_QUANTIFIED] = nominal && it->definite == ACT_DEFINITE_QUANTIFIED;
  f[FEATURE_ABSTRACT] = nominal && it->noun_class == ACT_NOUN_ABSTRACT;
  f[FEATURE_EVENT] = nominal && it->noun_class == ACT_NOUN_EVENT;
  f[FEATURE_WORK] = nominal && it->noun_class == ACT_NOUN_WORK;
  f[FEATURE_BODY_NOUN] = nominal && (it->type == ACT_ENTITY_ORGANIZATION ||
                                     it->noun_class == ACT_NOUN_GROUP);
  f[FEATURE_UNKNOWN] = nominal && it->noun_class == ACT_NOUN_UNKNOWN;
  f[FEATURE_COORDINATION] = it->coordination;
  f[FEATURE_QUOTED] = it->quotation != pronoun->quotation;
  f[FEATURE_FIRST] =
      index == 0 ||
      act_references_get (references, index - 1)->sentence != it->sentence;
}

gboolean
act_pronoun_is_open (ActResolver *resolver, guint32 index)
{
  const ActReference *it = act_references_get (resolver->references, index);

  return (it->kind == ACT_MENTION_PRONOUN || act_pronoun_is_generic (it)) &&
         it->person == 3 && it->pronoun != ACT_PRONOUN_DEMONSTRATIVE &&
         act_resolver_get_chain (resolver, index)->others == 1;
}

/* What the candidates of a chain tell together. @chains: of the candidates */
static void
describe_together (const ActReferences *references, const ActReference *pronoun,
                   const guint32 *chains, GArray *candidates)
{
  gboolean subject = FALSE;

  for (guint k = 0; k < candidates->len; k++) {
    ActCandidate *it = &g_array_index (candidates, ActCandidate, k);
    guint recent = 0;
    for (guint i = 0; i < candidates->len; i++) {
      const ActReference *other = act_references_get (
          references, g_array_index (candidates, ActCandidate, i).reference);
      if (chains[i] != chains[k] || other->sentence + 1 < pronoun->sentence)
        continue;
      recent++;
      if (other->kind == ACT_MENTION_NAME)
        it->features[FEATURE_NAME_RECENT] = 1;
    }
    it->features[FEATURE_RECENT] = MIN (recent, 4u);
    it->features[FEATURE_SUBJECT_LAST] =
        !subject && it->features[FEATURE_SUBJECT] > 0;
    subject |= it->features[FEATURE_SUBJECT] > 0;
  }
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
  ActCandidate own = {0};
  Pronoun anaphor;
  ActBinding binding;
  guint32 chains[MAX_LOOK_BACK]; /* of the candidates */

  g_array_set_size (candidates, 0);
  act_binding_init (&binding, resolver, index);
  read_pronoun (references, pronoun, &anaphor);
  describe_pronoun (references, &anaphor, own.features);
  for (guint32 i = index; i-- > 0 && index - i <= MAX_LOOK_BACK;) {
    ActCandidate candidate = own;
    if (act_references_get (references, i)->sentence + reach <
        pronoun->sentence)
      break;
    if (!may_precede (resolver, i, pronoun, &binding))
      continue;
    candidate.reference = i;
    describe_pair (resolver, i, &anaphor, index - i, candidates->len,
                   candidate.features);
    guint32 chain = act_resolver_find (resolver, i);
    candidate.features[FEATURE_LAST] = !holds (chains, candidates->len, chain);
    chains[candidates->len] = chain;
    g_array_append_val (candidates, candidate);
  }
  describe_together (references, pronoun, chains, candidates);
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
  guint best = 0;

  if (pronoun->kind == ACT_MENTION_NOMINAL)
    return find_nearest_name (candidates);
  for (guint k = 0; k < candidates->len; k++) {
    scores[k] =
        weigh (resolver, pronoun, &g_array_index (candidates, ActCandidate, k));
    if (scores[k] > scores[best])
      best = k;
  }
  if (candidates->len == 0 || scores[best] + lenience <= 0)
    return ACT_NONE;
  pronoun->certainty = (float) estimate (resolver, candidates, scores, best);
  best = g_array_index (candidates, ActCandidate, best).reference;
  /* It is no surer than the pronoun that it repeats. */
  antecedent = act_references_get (references, best);
  if (antecedent->certainty > 0)
    pronoun->certainty = MIN (pronoun->certainty, antecedent->certainty);
  return best;
}

gboolean
act_pronoun_is_sure (const ActResolver *resolver, guint32 index)
{
  const ActReference *it = act_references_get (resolver->references, index);

  return it->kind != ACT_MENTION_PRONOUN || it->certainty >= resolver->least;
}
