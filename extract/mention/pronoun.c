/* Antecedents of third-person pronouns: which may be meant. */
#include "mention/pronoun.h"

#include "lexicon/lexicon.h"
#include "mention/binding.h"
#include "mention/pronoun-beside.h"
#include "mention/pronoun-features.h"
#include "mention/pronoun-unfit.h"

#include <string.h>

enum {
  PERSON_SENTENCES = 5, /* how far back he and she look, */
  PRONOUN_SENTENCES = 3 /* and it and they */
};

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
         act_strings_have (nouns, it->lemma);
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
  guint32 chains[ACT_PRONOUN_MAX_LOOK_BACK]; /* of the candidates */

  g_array_set_size (candidates, 0);
  act_binding_init (&binding, resolver, index);
  act_anaphor_init (references, pronoun, &anaphor);
  for (guint32 i = index; i-- > 0 && index - i <= ACT_PRONOUN_MAX_LOOK_BACK;) {
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
  if (anaphor.coming != ACT_NONE &&
      candidates->len < ACT_PRONOUN_MAX_LOOK_BACK &&
      may_precede (resolver, anaphor.coming, pronoun, &binding)) {
    ActCandidate candidate = {.reference = anaphor.coming};
    act_anaphor_describe (resolver, anaphor.coming, &anaphor, 0,
                          candidates->len, candidate.features);
    chains[candidates->len] = act_resolver_find (resolver, anaphor.coming);
    g_array_append_val (candidates, candidate);
  }
  act_anaphor_compare (references, pronoun, chains, candidates);
}
