/* Sieves: first and second person, and third person pronouns. */
#include "lexicon/lexicon.h"
#include "mention/chain.h"

#include <math.h>
#include <string.h>

enum {
  PERSON_SENTENCES = 5,   /* how far back he and she look, */
  PRONOUN_SENTENCES = 3,  /* and it and they */
  MAX_LOOK_BACK = 80,     /* and over how many references */
  SPEAKER_SENTENCES = 30, /* an "I" goes on over so many */
  GROUP_SENTENCES = 20    /* a "we", a "you" */
};

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

/* Who says "I", "we", "you" to whom, as a string: pronouns of the same voice
   that are near enough mean the same. Outside of transcripts a voice is a
   quotation or the text itself. */
static char *
get_voice (const ActReferences *references, const ActReference *it)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  const char *kind = it->person == 2 ? "you" : it->number == 's' ? "I" : "we";

  if (s->speaker)
    return g_strdup_printf ("%s %s %s", kind, s->speaker,
                            it->person == 2 && s->addressee ? s->addressee
                                                            : "");
  return g_strdup_printf ("%s %u", kind, it->quotation);
}

/* Joins a pronoun to the last one of the same voice, if it is near. */
static void
follow_voice (ActResolver *resolver, GHashTable *voices, guint32 index)
{
  ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  guint reach = s->speaker || (it->person == 1 && it->number == 's')
                    ? SPEAKER_SENTENCES
                    : GROUP_SENTENCES;
  char *voice = get_voice (references, it);
  guint32 last = GPOINTER_TO_UINT (g_hash_table_lookup (voices, voice));

  if (last && act_references_get (references, last - 1)->sentence + reach >=
                  it->sentence)
    act_resolver_join (resolver, last - 1, index);
  g_hash_table_insert (voices, voice, GUINT_TO_POINTER (index + 1));
}

/* In a transcript: "you" said to Ann is Ann's "I". */
static void
join_addressees (ActResolver *resolver)
{
  ActReferences *references = resolver->references;
  g_autoptr (GHashTable) first = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint pass = 0; pass < 2; pass++)
    for (guint32 i = 0; i < references->list->len; i++) {
      const ActReference *it = act_references_get (references, i);
      const ActSentence *s =
          act_parse_get_sentence (references->parse, it->sentence);
      const char *who = pass == 0 ? s->speaker : s->addressee;
      guint32 other;
      if (it->kind != ACT_MENTION_PRONOUN || !who ||
          it->person != (pass == 0 ? 1 : 2) || (pass == 0 && it->number != 's'))
        continue;
      other = GPOINTER_TO_UINT (g_hash_table_lookup (first, who));
      if (pass == 0 && !other)
        g_hash_table_insert (first, (gpointer) (guintptr) who,
                             GUINT_TO_POINTER (i + 1));
      else if (pass == 1 && other && g_strcmp0 (who, s->speaker) != 0)
        act_resolver_join (resolver, other - 1, i);
    }
}

void
act_sieve_speakers (ActResolver *resolver)
{
  ActReferences *references = resolver->references;
  g_autoptr (GHashTable) voices =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint32 i = 0; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    const ActQuotation *quotation = get_quotation (references, it);
    guint32 who = ACT_NONE;
    if (it->kind != ACT_MENTION_PRONOUN || it->person == 3)
      continue;
    if (quotation && it->person == 1 && it->number == 's')
      who = find_word (references, quotation->speaker);
    else if (quotation && it->person == 2)
      who = find_word (references, quotation->addressee);
    if (who != ACT_NONE && act_resolver_agree (resolver, who, i))
      act_resolver_join (resolver, who, i);
    else
      follow_voice (resolver, voices, i);
  }
  join_addressees (resolver);
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
  static const char *const nouns[] = {"man",  "woman",    "politician", "boy",
                                      "girl", "official", NULL};

  return it->kind == ACT_MENTION_NOMINAL && it->number == 's' &&
         it->n_modifiers == 0 && !it->country && !it->complement &&
         it->definite == ACT_DEFINITE_DEMONSTRATIVE &&
         g_strv_contains (nouns, it->lemma);
}

/* Who speaks says "I": he, she and they within a quotation are others. */
static gboolean
is_speaker (ActResolver *resolver, guint32 index, const ActReference *pronoun)
{
  const ActQuotation *quotation = get_quotation (resolver->references, pronoun);
  guint32 speaker = quotation && !quotation->scare
                        ? find_word (resolver->references, quotation->speaker)
                        : ACT_NONE;

  return speaker != ACT_NONE && act_resolver_find (resolver, speaker) ==
                                    act_resolver_find (resolver, index);
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
  if (is_bound (it, pronoun) || is_speaker (resolver, index, pronoun))
    return FALSE;
  if (pronoun->kind == ACT_MENTION_NOMINAL &&
      !(act_resolver_get_chain (resolver, index)->traits & ACT_TRAIT_PERSON))
    return FALSE;
  return agrees (resolver, index, pronoun);
}

/* Features of a pair, in the order of the rows of pronoun-weights.tsv. */
typedef enum {
  FEATURE_BIAS,       /* to be linked at all */
  FEATURE_SENTENCES,  /* sentences between */
  FEATURE_REFERENCES, /* references between, up to 20 */
  FEATURE_SUBJECT,    /* the antecedent's relation */
  FEATURE_OBJECT,
  FEATURE_POSSESSOR,
  FEATURE_NMOD, /* nmod, compound, conj */
  FEATURE_OBLIQUE,
  FEATURE_PARALLEL, /* subject and subject, object and object */
  FEATURE_NAME,     /* the antecedent's kind */
  FEATURE_PRONOUN,
  FEATURE_SAME_PRONOUN, /* of the same gender and number */
  FEATURE_INDEFINITE,
  FEATURE_BARE,
  FEATURE_COUNT,  /* references of its chain so far, up to 6 */
  FEATURE_NAMED,  /* its chain has a name */
  FEATURE_GENDER, /* its gender is known and fits */
  FEATURE_PERSON, /* it is known as a person */
  FEATURE_THING,  /* … as a thing */
  FEATURE_ORGANIZATION,
  FEATURE_PLACE,
  FEATURE_ABSTRACT, /* head noun: abstract, event or act */
  FEATURE_PLURAL,
  FEATURE_COORDINATION,
  FEATURE_QUOTED, /* one inside and the other outside of a quotation */
  FEATURE_FIRST,  /* first reference of its sentence */
  FEATURE_SAME_SENTENCE_BEFORE_VERB, /* it governs the pronoun's clause */
  FEATURE_POSSESSIVE_NEAR, /* a possessive in the sentence of its subject */
  N_FEATURES
} Feature;

typedef enum { CLASS_PERSON, CLASS_THING, CLASS_MANY, N_CLASSES } PronounClass;

static PronounClass
get_class (const ActReference *pronoun)
{
  return pronoun->number == 'p'                              ? CLASS_MANY
         : pronoun->gender == 'n' && pronoun->animacy == 'i' ? CLASS_THING
                                                             : CLASS_PERSON;
}

G_STATIC_ASSERT ((int) N_FEATURES == (int) ACT_PRONOUN_FEATURES);
G_STATIC_ASSERT ((int) N_CLASSES == (int) ACT_PRONOUN_CLASSES);

typedef double Weights[N_CLASSES][N_FEATURES];

static gpointer
load_weights (gpointer unused)
{
  const ActTable *table = act_table_get ("pronoun-weights");
  Weights *weights = g_new0 (Weights, 1);

  (void) unused;
  g_assert (act_table_count (table) == N_FEATURES);
  for (guint i = 0; i < N_FEATURES; i++)
    for (guint k = 0; k < N_CLASSES; k++)
      (*weights)[k][i] =
          g_ascii_strtod (act_table_get_row (table, i)[k + 1], NULL);
  return weights;
}

const double (*act_pronoun_get_weights (void))[ACT_PRONOUN_FEATURES]
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, load_weights, NULL);
}

static void
describe_relation (const ActReference *it, const ActReference *pronoun,
                   double f[N_FEATURES])
{
  gboolean subject = act_rel_is_in (it->relation, subject_relations);

  f[FEATURE_SUBJECT] = subject;
  f[FEATURE_OBJECT] = it->relation == ACT_REL_OBJ;
  f[FEATURE_POSSESSOR] = it->relation == ACT_REL_NMOD_POSS;
  f[FEATURE_NMOD] =
      act_rel_is_in (it->relation, ACT_REL_BIT (NMOD) | ACT_REL_BIT (COMPOUND) |
                                       ACT_REL_BIT (CONJ));
  f[FEATURE_OBLIQUE] = act_rel_get_base ((ActRel) it->relation) == ACT_REL_OBL;
  f[FEATURE_PARALLEL] =
      (subject && act_rel_is_in (pronoun->relation, subject_relations)) ||
      (!subject && it->relation == pronoun->relation);
  f[FEATURE_POSSESSIVE_NEAR] = subject && it->sentence == pronoun->sentence &&
                               pronoun->relation == ACT_REL_NMOD_POSS;
}

/* The features of the reference @index as antecedent of @pronoun, which is
   @between references after it. */
static void
describe_pair (ActResolver *resolver, guint32 index,
               const ActReference *pronoun, guint between, double f[N_FEATURES])
{
  const ActReference *it = act_references_get (resolver->references, index);
  const ActChain *chain = act_resolver_get_chain (resolver, index);
  guint32 gender = pronoun->gender == 'm'   ? ACT_TRAIT_MALE
                   : pronoun->gender == 'f' ? ACT_TRAIT_FEMALE
                                            : 0u;

  memset (f, 0, N_FEATURES * sizeof *f);
  f[FEATURE_BIAS] = 1;
  f[FEATURE_SENTENCES] = pronoun->sentence - it->sentence;
  f[FEATURE_REFERENCES] = MIN (between, 20u);
  describe_relation (it, pronoun, f);
  f[FEATURE_NAME] = it->kind == ACT_MENTION_NAME;
  f[FEATURE_PRONOUN] = it->kind == ACT_MENTION_PRONOUN;
  f[FEATURE_SAME_PRONOUN] = it->kind == ACT_MENTION_PRONOUN &&
                            it->gender == pronoun->gender &&
                            it->number == pronoun->number;
  f[FEATURE_INDEFINITE] = it->kind == ACT_MENTION_NOMINAL &&
                          it->definite == ACT_DEFINITE_INDEFINITE;
  f[FEATURE_BARE] =
      it->kind == ACT_MENTION_NOMINAL && it->definite == ACT_DEFINITE_BARE;
  f[FEATURE_COUNT] = MIN (chain->count, 6u);
  f[FEATURE_NAMED] = chain->name != ACT_NONE;
  f[FEATURE_GENDER] = (chain->traits & gender) != 0;
  f[FEATURE_PERSON] = (chain->traits & ACT_TRAIT_PERSON) != 0;
  f[FEATURE_THING] = (chain->traits & ACT_TRAIT_THING) != 0;
  f[FEATURE_ORGANIZATION] = (chain->traits & ACT_TRAIT_ORGANIZATION) != 0;
  f[FEATURE_PLACE] = (chain->traits & ACT_TRAIT_MEMBERS) != 0;
  f[FEATURE_ABSTRACT] =
      it->noun_class == ACT_NOUN_ABSTRACT || it->noun_class == ACT_NOUN_EVENT;
  f[FEATURE_PLURAL] = (chain->traits & ACT_TRAIT_PLURAL) != 0;
  f[FEATURE_COORDINATION] = it->coordination;
  f[FEATURE_QUOTED] = it->quotation != pronoun->quotation;
  f[FEATURE_FIRST] =
      index == 0 ||
      act_references_get (resolver->references, index - 1)->sentence !=
          it->sentence;
  f[FEATURE_SAME_SENTENCE_BEFORE_VERB] =
      it->sentence == pronoun->sentence && it->governor < pronoun->governor &&
      act_rel_is_in (it->relation, subject_relations);
}

static double
weigh (ActResolver *resolver, guint32 index, const ActReference *pronoun,
       guint between)
{
  const double *weights = resolver->weights[get_class (pronoun)];
  const ActReference *it = act_references_get (resolver->references, index);
  double f[N_FEATURES], score = 0;

  /* "this man" is the one named last. */
  if (pronoun->kind == ACT_MENTION_NOMINAL)
    return it->kind == ACT_MENTION_NAME ? 1e6 - between : 0;
  describe_pair (resolver, index, pronoun, between, f);
  for (guint i = 0; i < N_FEATURES; i++)
    score += weights[i] * f[i];
  return score;
}

static guint32
find_antecedent (ActResolver *resolver, guint32 index)
{
  ActReferences *references = resolver->references;
  const ActReference *pronoun = act_references_get (references, index);
  guint reach = get_class (pronoun) == CLASS_PERSON ? PERSON_SENTENCES
                                                    : PRONOUN_SENTENCES;
  guint32 best = ACT_NONE;
  double best_score = 0, second = 0;

  for (guint32 i = index; i-- > 0 && index - i <= MAX_LOOK_BACK;) {
    const ActReference *it = act_references_get (references, i);
    double score;
    if (it->sentence + reach < pronoun->sentence)
      break;
    if (!may_precede (resolver, i, pronoun))
      continue;
    score = weigh (resolver, i, pronoun, index - i);
    if (best == ACT_NONE ||
        act_resolver_find (resolver, i) != act_resolver_find (resolver, best))
      second = MAX (second, MIN (score, best_score));
    if (score > best_score) {
      best = i;
      best_score = score;
    }
  }
  /* The chance that the weights prefer the best to the next other one. */
  act_references_get (references, index)->certainty =
      (float) (1 / (1 + exp (second - best_score)));
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
