#include "mention/pronoun-rival.h"

#include "lexicon/lexicon.h"
#include "mention/life.h"
#include "mention/pronoun-court.h"
#include "mention/pronoun-features.h"
#include "mention/role.h"
#include "mention/subject.h"

#include <string.h>

enum {
  NEAR_SENTENCES = 2, /* how far back a rival may stand, */
  RULER_SENTENCES = 3 /* and one who rules */
};

static gboolean
is_he_or_she (const ActReference *pronoun)
{
  return pronoun->number == 's' &&
         (pronoun->gender == 'm' || pronoun->gender == 'f');
}

/* The noun that the clause around @it tells of: "*Bob Day*, whom Lee fired",
   "*Bob Day*, fired by Lee"; or 0. */
static guint
find_told_of (const ActSentence *s, const ActReference *it)
{
  static const guint64 clauses = ACT_REL_BIT (ACL_RELCL) | ACT_REL_BIT (ACL);
  guint at = it->governor;

  for (guint steps = 0; at && steps < s->n_words; steps++) {
    if (act_rel_is_in (s->words[at].rel, clauses))
      return s->words[at].head < it->head ? s->words[at].head : 0;
    at = s->words[at].head;
  }
  return 0;
}

static gboolean
is_it (const ActReference *pronoun)
{
  return pronoun->number == 's' && pronoun->gender == 'n';
}

/* May the pronoun mean the one at @found, where not the other at @candidate?
   "It" only where both are bodies. */
static gboolean
fits_instead (ActResolver *resolver, const ActReference *pronoun, guint32 found,
              guint32 candidate)
{
  const ActReferences *references = resolver->references;

  if (is_he_or_she (pronoun))
    return act_pronoun_fits_person (resolver, found, pronoun);
  return act_references_get (references, found)->type ==
             ACT_ENTITY_ORGANIZATION &&
         act_references_get (references, candidate)->type ==
             ACT_ENTITY_ORGANIZATION &&
         act_pronoun_agrees (resolver, found, pronoun);
}

/* "Bob Day, whom *Lee* fired, came. | He …", "the Alliance, a body of which
 *Acme* is a member, left. | Its …": of two the clause is about the other. */
static gboolean
is_told_aside (ActResolver *resolver, const ActReference *pronoun,
               guint32 candidate)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, candidate), *other;
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  guint noun = find_told_of (s, it);
  guint32 found;

  if (noun && s->words[noun].rel == ACT_REL_APPOS)
    noun = s->words[noun].head;
  found =
      noun ? act_references_find (references, it->sentence, noun) : ACT_NONE;

  if (found == ACT_NONE || !act_resolver_is_rival (resolver, found, candidate))
    return FALSE;
  other = act_references_get (references, found);
  /* "Ann, who hated *Bea*, tried to remove | her": nobody else is left */
  if (pronoun->sentence == it->sentence &&
      pronoun->relation != ACT_REL_NMOD_POSS &&
      !act_rel_is_in (pronoun->relation, ACT_SUBJECT_RELATIONS))
    return FALSE;
  return (act_rel_is_in (other->relation, ACT_SUBJECT_RELATIONS) ||
          other->relation == ACT_REL_OBJ) &&
         (pronoun->sentence != it->sentence || pronoun->begin >= other->end) &&
         fits_instead (resolver, pronoun, found, candidate);
}

/* "Bob Day left after *Lee* resigned. | He …": the sentence is about the other
   one. */
static gboolean
is_told_besides (ActResolver *resolver, const ActReference *pronoun,
                 guint32 candidate)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, candidate);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  const ActWord *w = s->words;
  guint at = it->governor, main, subject;
  guint32 found;

  if (it->sentence + 1 != pronoun->sentence || pronoun->begin != 1 ||
      !it->governor ||
      !act_rel_is_in (pronoun->relation, ACT_SUBJECT_RELATIONS) ||
      !act_rel_is_in (it->relation, ACT_SUBJECT_RELATIONS))
    return FALSE;
  /* "Bob Day left *to find out* who *Lee* was" */
  for (guint steps = 0; (w[at].rel == ACT_REL_CCOMP ||
                         (w[at].rel == ACT_REL_OBJ && at < it->head)) &&
                        steps < s->n_words;
       steps++)
    at = w[at].head;
  if (w[at].rel != ACT_REL_ADVCL)
    return FALSE;
  main = w[at].head;
  subject = w[main].rel == ACT_REL_ROOT && main < it->governor
                ? act_subject_find (s, main)
                : 0;
  found = subject ? act_references_find (references, it->sentence, subject)
                  : ACT_NONE;
  return act_pronoun_fits_person (resolver, found, pronoun) &&
         act_resolver_is_rival (resolver, found, candidate) &&
         act_references_get (references, found)->kind != ACT_MENTION_NOMINAL;
}

/* A surname, and no word tells whether a man's or a woman's. */
static gboolean
is_mere_surname (const ActResolver *resolver, const ActChain *chain)
{
  return chain->name != ACT_NONE && (chain->traits & ACT_TRAIT_PERSON) &&
         !(chain->traits & ACT_TRAIT_GENDERS) &&
         !strchr (act_references_get (resolver->references, chain->name)->core,
                  ' ');
}

/* Of the gender of the pronoun, by name. */
static gboolean
is_known (const ActChain *chain, const ActReference *pronoun)
{
  const guint32 gender = pronoun->gender == 'm'
                             ? ACT_TRAIT_MALE | ACT_TRAIT_KNOWN_MALE
                             : ACT_TRAIT_FEMALE | ACT_TRAIT_KNOWN_FEMALE;

  return chain->name != ACT_NONE && (chain->traits & ACT_TRAIT_PERSON) &&
         (chain->traits & gender);
}

/* Named just before as one who does something or to whom it is done. */
static gboolean
is_participant (const ActResolver *resolver, const ActCandidate *candidate)
{
  const ActReference *it =
      act_references_get (resolver->references, candidate->reference);

  return candidate->features[FEATURE_SENTENCES] <= NEAR_SENTENCES &&
         it->kind != ACT_MENTION_NOMINAL &&
         (act_rel_is_in (it->relation, ACT_SUBJECT_RELATIONS) ||
          it->relation == ACT_REL_OBJ ||
          act_rel_get_base ((ActRel) it->relation) == ACT_REL_OBL);
}

/* "*Ann Lee* met Fry. Kent laughed. | She …": whom the pronoun fits for what
   the text tells, and of whom it tells no less. The pronoun's own clause is
   nearer: "Kent used *his* power", "met Kent after *his* speech". */
static gboolean
is_beaten_by_known (ActResolver *resolver, const ActReference *pronoun,
                    const ActCandidate *candidate, const GArray *candidates)
{
  const ActChain *own = act_resolver_get_chain (resolver, candidate->reference);

  if ((candidate->features[FEATURE_SAME_SENTENCE] > 0 &&
       !act_rel_is_in (pronoun->relation, ACT_SUBJECT_RELATIONS)) ||
      candidate->features[FEATURE_SUBJECT_OVER] > 0 ||
      !is_mere_surname (resolver, own))
    return FALSE;
  for (guint k = 0; k < candidates->len; k++) {
    const ActCandidate *it = &g_array_index (candidates, ActCandidate, k);
    const ActChain *chain = act_resolver_get_chain (resolver, it->reference);
    if (chain != own && is_known (chain, pronoun) &&
        chain->count >= own->count && is_participant (resolver, it))
      return TRUE;
  }
  return FALSE;
}

/* "*An official* said so. | Ann Lee came. She …": of one without a name the
   text does not speak on when it has named somebody since whom the pronoun
   fits. */
static gboolean
is_faded (ActResolver *resolver, const ActReference *pronoun,
          const ActCandidate *candidate, const GArray *candidates)
{
  const ActChain *own = act_resolver_get_chain (resolver, candidate->reference);

  if (candidate->features[FEATURE_SENTENCES] < 1 || own->count > 1 ||
      own->name != ACT_NONE || (own->traits & ACT_TRAIT_GENDERS))
    return FALSE;
  for (guint k = 0; k < candidates->len; k++) {
    const ActCandidate *it = &g_array_index (candidates, ActCandidate, k);
    if (it->features[FEATURE_SENTENCES] <
            candidate->features[FEATURE_SENTENCES] &&
        is_known (act_resolver_get_chain (resolver, it->reference), pronoun))
      return TRUE;
  }
  return FALSE;
}

/* "The prime minister resigned. *An aide* said so. | Her government fell": of
   two it is that of who rules, if no other is named beside it. */
static gboolean
is_no_ruler (ActResolver *resolver, const ActReference *pronoun,
             const ActCandidate *candidate, const GArray *candidates)
{
  static const char *const bodies[] = {
      "administration", "cabinet", "government", "presidency", "regime", NULL};
  const ActWord *w = act_reference_get_words (resolver->references, pronoun);

  if (pronoun->relation != ACT_REL_NMOD_POSS ||
      !act_strings_have (bodies, w[pronoun->governor].lemma) ||
      candidate->features[FEATURE_SAME_SENTENCE] > 0 ||
      act_role_rules (resolver,
                      act_resolver_get_chain (resolver, candidate->reference)))
    return FALSE;
  for (guint k = 0; k < candidates->len; k++) {
    const ActCandidate *it = &g_array_index (candidates, ActCandidate, k);
    const ActChain *chain = act_resolver_get_chain (resolver, it->reference);
    if (chain->name != ACT_NONE &&
        it->features[FEATURE_SENTENCES] <= RULER_SENTENCES &&
        act_role_rules (resolver, chain))
      return TRUE;
  }
  return FALSE;
}

/* "Bob Day's trial began. *Judge Lee* read the charges. | He pleaded not
   guilty": of two it is not the judge who stands before a court. */
static gboolean
is_of_court (ActResolver *resolver, const ActReference *pronoun,
             const ActCandidate *candidate, const GArray *candidates)
{
  static const char *const verbs[] = {"acquit", "charge", "confess",  "convict",
                                      "indict", "plead",  "sentence", NULL};
  static const char *const offices[] = {"judge", "justice", "magistrate",
                                        "prosecutor", NULL};
  const ActChain *own = act_resolver_get_chain (resolver, candidate->reference);
  const ActWord *verb = &act_reference_get_words (resolver->references,
                                                  pronoun)[pronoun->governor];

  if (!act_rel_is_in (pronoun->relation, ACT_SUBJECT_RELATIONS) ||
      !act_strings_have (verbs, verb->lemma) ||
      (pronoun->relation == ACT_REL_NSUBJ &&
       strcmp (verb->lemma, "plead") != 0 &&
       strcmp (verb->lemma, "confess") != 0) ||
      !act_role_is_held (resolver, own, offices, TRUE))
    return FALSE;
  for (guint k = 0; k < candidates->len; k++) {
    const ActCandidate *it = &g_array_index (candidates, ActCandidate, k);
    const ActChain *chain = act_resolver_get_chain (resolver, it->reference);
    if (chain != own && chain->name != ACT_NONE &&
        (chain->traits & ACT_TRAIT_PERSON))
      return TRUE;
  }
  return FALSE;
}

/* "*Judge Lee* read the charges. | She had killed two": of a judge or lawyer
   of a sentence before nothing goes on but what he says, where one on trial may
   be meant. */
static gboolean
is_officer_before (ActResolver *resolver, const ActReference *pronoun,
                   const ActCandidate *candidate)
{
  const ActReferences *references = resolver->references;
  const ActReference *it =
      act_references_get (references, candidate->reference);
  const ActWord *w = act_reference_get_words (references, pronoun);
  const gboolean subject =
      act_rel_is_in (pronoun->relation, ACT_SUBJECT_RELATIONS) &&
      !act_pronoun_is_quoted (references, pronoun);
  guint32 defendant;

  if (candidate->features[FEATURE_SAME_SENTENCE] > 0 ||
      it->sentence == pronoun->sentence ||
      (subject && (w[pronoun->governor].rel == ACT_REL_ROOT ||
                   candidate->features[FEATURE_SAYS] > 0)) ||
      !act_court_is_officer (
          resolver, act_resolver_get_chain (resolver, candidate->reference)))
    return FALSE;
  defendant = act_court_find_defendant (resolver, candidate->reference, NULL);
  return defendant != ACT_NONE &&
         act_resolver_is_rival (resolver, defendant, candidate->reference) &&
         act_pronoun_agrees (resolver, defendant, pronoun);
}

gboolean
act_pronoun_is_outdone (ActResolver *resolver, const ActReference *pronoun,
                        const ActCandidate *candidate, const GArray *candidates)
{
  if (is_it (pronoun))
    return is_told_aside (resolver, pronoun, candidate->reference);
  return is_he_or_she (pronoun) &&
         (is_told_aside (resolver, pronoun, candidate->reference) ||
          is_told_besides (resolver, pronoun, candidate->reference) ||
          is_of_court (resolver, pronoun, candidate, candidates) ||
          is_faded (resolver, pronoun, candidate, candidates) ||
          act_life_is_beside (resolver, candidate->reference, pronoun) ||
          is_officer_before (resolver, pronoun, candidate) ||
          is_no_ruler (resolver, pronoun, candidate, candidates) ||
          is_beaten_by_known (resolver, pronoun, candidate, candidates));
}

gboolean
act_pronoun_is_toss_up (ActResolver *resolver, const ActReference *pronoun,
                        const ActCandidate *candidate, const GArray *candidates)
{
  const ActChain *own = act_resolver_get_chain (resolver, candidate->reference);

  if (!is_he_or_she (pronoun) || !is_mere_surname (resolver, own))
    return FALSE;
  for (guint k = 0; k < candidates->len; k++) {
    const ActCandidate *it = &g_array_index (candidates, ActCandidate, k);
    const ActChain *chain = act_resolver_get_chain (resolver, it->reference);
    if (chain != own && is_mere_surname (resolver, chain) &&
        chain->count >= own->count && is_participant (resolver, it))
      return TRUE;
  }
  return FALSE;
}
