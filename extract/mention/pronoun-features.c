#include "mention/pronoun-features.h"

#include "lexicon/lexicon.h"
#include "mention/subject.h"

static const guint64 clause_relations =
    ACT_REL_BIT (CSUBJ) | ACT_REL_BIT (CCOMP) | ACT_REL_BIT (XCOMP) |
    ACT_REL_BIT (ADVCL) | ACT_REL_BIT (ACL);

static const ActWord *
get_governor (const ActReferences *references, const ActReference *it)
{
  return &act_reference_get_words (references, it)[it->governor];
}

/* One who acts, and of whom the text may have spoken before: "*Lee*", "*the
   agency*". */
static gboolean
is_actor (const ActReference *it)
{
  if (it->kind == ACT_MENTION_NAME)
    return it->type == ACT_ENTITY_PERSON ||
           it->type == ACT_ENTITY_ORGANIZATION || it->type == ACT_ENTITY_PLACE;
  return it->kind == ACT_MENTION_NOMINAL && it->definite == ACT_DEFINITE_THE &&
         (it->noun_class == ACT_NOUN_PERSON ||
          it->noun_class == ACT_NOUN_GROUP ||
          it->type == ACT_ENTITY_ORGANIZATION);
}

/* "Despite | his loss, *Lee* will run": the subject of the clause that a phrase
   with the pronoun opens, if it is one who acts; or ACT_NONE. */
static guint32
find_coming (const ActReferences *references, const ActReference *it)
{
  static const guint64 openings =
      ACT_REL_BIT (ADVCL) | ACT_REL_BIT (OBL) | ACT_REL_BIT (ADVMOD);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  const ActWord *w = s->words;

  for (guint at = it->head, steps = 0; at && steps < s->n_words;
       steps++, at = w[at].head) {
    guint subject =
        w[at].head > at && act_rel_is_in (w[at].rel, openings)
            ? act_subject_find_dependent (s, w[at].head, ACT_SUBJECT_RELATIONS)
            : 0;
    guint32 found =
        subject > at && subject > it->head
            ? act_references_find (references, it->sentence, subject)
            : ACT_NONE;
    if (found != ACT_NONE &&
        is_actor (act_references_get (references, found)) &&
        act_references_get (references, found)->quotation == it->quotation)
      return found;
  }
  return ACT_NONE;
}

/* Is there another one coordinated to the word before the pronoun? "*Ann*, who
   sold | her house, and Bob" */
static gboolean
is_many (const ActSentence *s, guint word, guint pronoun)
{
  for (guint i = word + 1; i < pronoun; i++)
    if (s->words[i].head == word && s->words[i].rel == ACT_REL_CONJ)
      return TRUE;
  return FALSE;
}

void
act_anaphor_init (const ActReferences *references, const ActReference *it,
                  ActAnaphor *pronoun)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  const ActWord *owned = &s->words[it->governor];

  *pronoun = (ActAnaphor){
      .reference = it,
      .subject = act_rel_is_in (it->relation, ACT_SUBJECT_RELATIONS),
      .possessive = it->relation == ACT_REL_NMOD_POSS,
      .coming = find_coming (references, it),
  };
  if (pronoun->possessive && owned->rel == ACT_REL_CONJ)
    pronoun->beside = owned->head;
  pronoun->speaks =
      it->tags || (pronoun->subject &&
                   act_table_has (act_table_get ("speech-verbs"),
                                  get_governor (references, it)->lemma));
  if (pronoun->subject || pronoun->possessive)
    pronoun->around =
        act_subject_find_around (s, pronoun->subject ? it->governor : it->head);
  pronoun->many = pronoun->around && is_many (s, pronoun->around, it->head);
}

static void
describe_relation (const ActReferences *references, const ActReference *it,
                   const ActAnaphor *anaphor, double f[N_FEATURES])
{
  const ActReference *pronoun = anaphor->reference;
  gboolean here = it->sentence == pronoun->sentence;
  gboolean around = here && anaphor->around && it->head == anaphor->around &&
                    (gboolean) it->coordination == anaphor->many;
  gboolean subject =
      around || act_rel_is_in (it->relation, ACT_SUBJECT_RELATIONS);
  gboolean within = subject && here;
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
  f[FEATURE_SPEAKERS] =
      anaphor->speaks &&
      (it->tags ||
       (subject && act_table_has (act_table_get ("speech-verbs"),
                                  get_governor (references, it)->lemma)));
  f[FEATURE_OF_SUBJECT] =
      (it->relation == ACT_REL_NMOD || it->relation == ACT_REL_NMOD_POSS) &&
      outer != ACT_NONE &&
      act_rel_is_in (act_references_get (references, outer)->relation,
                     ACT_SUBJECT_RELATIONS);
  f[FEATURE_WITHIN] = it->sentence == pronoun->sentence && !anaphor->subject &&
                      !anaphor->possessive;
  f[FEATURE_BESIDE] = here && anaphor->beside && it->head == anaphor->beside;
  f[FEATURE_RELATIVE] = !around && act_references_nest (it, pronoun);
  f[FEATURE_LOCATIVE] = it->type == ACT_ENTITY_PLACE && f[FEATURE_OBLIQUE] > 0;
}

static void
describe_chain (ActResolver *resolver, guint32 index, const ActAnaphor *anaphor,
                double f[N_FEATURES])
{
  const ActReference *pronoun = anaphor->reference;
  const ActChain *chain = act_resolver_get_chain (resolver, index);
  guint32 gender = pronoun->gender == 'm'   ? ACT_TRAIT_MALE
                   : pronoun->gender == 'f' ? ACT_TRAIT_FEMALE
                                            : 0u;

  f[FEATURE_COMING] = anaphor->coming != ACT_NONE &&
                      act_resolver_find (resolver, anaphor->coming) ==
                          act_resolver_find (resolver, index);
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
describe_pronoun (const ActReferences *references, const ActAnaphor *anaphor,
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

void
act_anaphor_describe (ActResolver *resolver, guint32 index,
                      const ActAnaphor *anaphor, guint between, guint rank,
                      double *f)
{
  const ActReference *pronoun = anaphor->reference;
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  gboolean nominal = it->kind == ACT_MENTION_NOMINAL;
  guint sentences = pronoun->sentence - it->sentence;

  describe_pronoun (references, anaphor, f);
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

void
act_anaphor_compare (const ActReferences *references,
                     const ActReference *pronoun, const guint32 *chains,
                     GArray *candidates)
{
  gboolean subject = FALSE, speaker = FALSE, plural = FALSE;

  for (guint k = 0; k < candidates->len && !plural; k++) {
    const ActCandidate *it = &g_array_index (candidates, ActCandidate, k);
    plural = it->features[FEATURE_PLURAL_ONLY] > 0 &&
             it->features[FEATURE_SENTENCES] <= 1;
  }
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
    it->features[FEATURE_LAST_SPEAKER] =
        !speaker && it->features[FEATURE_SPEAKERS] > 0;
    speaker |= it->features[FEATURE_SPEAKERS] > 0;
    it->features[FEATURE_RIVAL] =
        plural && pronoun->number == 'p' && it->features[FEATURE_PLURAL] == 0;
  }
}
