#include "mention/binding.h"

#include "lexicon/lexicon.h"
#include "mention/subject.h"

#include <string.h>

/* The phrase without what only goes on to tell of it ("the driver | who lost
   his job") contains the pronoun, or the other way round. */
static gboolean
is_within (const ActReference *it, const ActReference *pronoun)
{
  return it->sentence == pronoun->sentence &&
         ((it->short_begin <= pronoun->begin &&
           pronoun->end <= it->short_end) ||
          (pronoun->begin <= it->begin && it->end <= pronoun->end));
}

static gboolean
has_dependent (const ActSentence *s, guint head, guint64 relations)
{
  for (guint i = 1; i <= s->n_words; i++)
    if (s->words[i].head == head && act_rel_is_in (s->words[i].rel, relations))
      return TRUE;
  return FALSE;
}

/* The subject of the clause in which the pronoun is an argument or part of one
   ("killed ten of | them"), said or understood ("wants to kill them", "asked
   Ann to kill them"); 0 without one. */
static guint
find_subject (const ActReferences *references, const ActReference *pronoun)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, pronoun->sentence);
  const ActWord *w = s->words;
  guint at = pronoun->head, judged;

  for (guint steps = 0; w[at].rel == ACT_REL_NMOD && steps <= s->n_words;
       steps++) {
    at = w[at].head;
    if (has_dependent (s, at, ACT_REL_BIT (NMOD_POSS)))
      return 0;
  }
  if (act_rel_is_in (w[at].rel, ACT_SUBJECT_RELATIONS))
    return 0;
  /* "accused *Ann* of attacking | her" */
  judged = act_subject_find_judged (s, w[at].head);
  return judged ? judged : act_subject_find (s, w[at].head);
}

/* One of those whom the subject lists or names: "two officials, *Lowe* and
 *Diallo*, warned him". */
static gboolean
is_of_subject (const ActSentence *s, guint word, guint subject)
{
  static const guint64 same =
      ACT_REL_BIT (CONJ) | ACT_REL_BIT (APPOS) | ACT_REL_BIT (PARATAXIS);

  for (guint steps = 0; word != subject && steps < s->n_words; steps++) {
    if (!word || !act_rel_is_in (s->words[word].rel, same))
      return FALSE;
    word = s->words[word].head;
  }
  return word == subject;
}

/* "made | him *the first leader* who …", "appointed | him *chief justice*":
   what somebody is made or called he is himself. */
static gboolean
is_complement (const ActSentence *s, const ActReference *it,
               const ActReference *pronoun)
{
  static const char *const verbs[] = {
      "appoint", "call", "crown", "declare",  "dub",      "elect",
      "label",   "make", "name",  "nominate", "proclaim", NULL};
  static const guint64 objects =
      ACT_REL_BIT (OBJ) | ACT_REL_BIT (IOBJ) | ACT_REL_BIT (XCOMP);

  return it->kind == ACT_MENTION_NOMINAL && it->head > pronoun->head &&
         it->governor == pronoun->governor &&
         act_rel_is_in (it->relation, objects) &&
         act_rel_is_in (pronoun->relation, objects) &&
         act_strings_have (verbs, s->words[it->governor].lemma);
}

static gboolean
is_coargument (const ActSentence *s, const ActReference *it,
               const ActReference *pronoun, guint subject)
{
  return it != pronoun && it->relation != ACT_REL_NMOD_POSS &&
         !is_complement (s, it, pronoun) &&
         (it->governor == pronoun->governor ||
          /* "*Ann* was behind | it" */
          (it->governor == pronoun->head &&
           act_rel_is_in (it->relation, ACT_SUBJECT_RELATIONS)) ||
          (subject && is_of_subject (s, it->head, subject)));
}

/* "The greatest rival of | his life was *Day*": what a phrase that the pronoun
   is part of means, wherever else it is named. */
static void
exclude_around (ActBinding *binding, ActResolver *resolver, guint32 pronoun)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, pronoun);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);

  /* "the founder of | his *own* firm" */
  if ((it->gender == 'm' || it->gender == 'f') && it->head < s->n_words &&
      strcmp (s->words[it->head + 1].lower, "own") == 0)
    return;
  for (guint32 i = pronoun; i-- > 0 && binding->n < ACT_BINDING_CHAINS;) {
    const ActReference *other = act_references_get (references, i);
    if (other->sentence != it->sentence)
      return;
    if (other->kind == ACT_MENTION_NOMINAL && !other->coordination &&
        other->noun_class == ACT_NOUN_PERSON && is_within (other, it))
      binding->chains[binding->n++] = act_resolver_find (resolver, i);
  }
}

/* "Ann endorsed | her *opponent*": the verb that says how somebody stands by
   another one's rival, or 0. */
static guint
find_backing (const ActSentence *s, guint owned)
{
  static const char *const rivals[] = {"adversary", "challenger", "foe",
                                       "opponent",  "rival",      NULL};
  static const char *const verbs[] = {
      "applaud", "back", "congratulate", "elect",   "endorse",
      "favor",   "help", "praise",       "support", NULL};
  const ActWord *w = s->words;

  return w[owned].rel == ACT_REL_OBJ &&
                 act_strings_have (rivals, w[owned].lemma) &&
                 act_strings_have (verbs, w[w[owned].head].lemma)
             ? w[owned].head
             : 0;
}

/* "*Ann* is | her sister", "Ann, | her sister": nobody is what is somebody's
   to himself. */
static void
exclude_owned (ActBinding *binding, ActResolver *resolver, guint32 pronoun)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, pronoun);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  guint32 owned = act_references_find (references, it->sentence, it->governor);

  if (owned == ACT_NONE ||
      act_references_get (references, owned)->noun_class != ACT_NOUN_PERSON)
    return;
  if (binding->n < ACT_BINDING_CHAINS)
    binding->chains[binding->n++] = act_resolver_find (resolver, owned);
  guint verb = find_backing (s, it->governor);
  guint backer = verb ? act_subject_find (s, verb) : 0;
  guint32 who = backer ? act_references_find (references, it->sentence, backer)
                       : ACT_NONE;
  if (who != ACT_NONE && binding->n < ACT_BINDING_CHAINS)
    binding->chains[binding->n++] = act_resolver_find (resolver, who);
  if (!has_dependent (s, it->governor, ACT_REL_BIT (COP)))
    return;
  for (guint i = 1; i < it->governor; i++) {
    guint32 subject;
    if (s->words[i].head != it->governor || s->words[i].rel != ACT_REL_NSUBJ)
      continue;
    subject = act_references_find (references, it->sentence, i);
    if (subject != ACT_NONE && binding->n < ACT_BINDING_CHAINS)
      binding->chains[binding->n++] = act_resolver_find (resolver, subject);
    return;
  }
}

static void
exclude (ActBinding *binding, ActResolver *resolver, guint sentence, guint word)
{
  guint32 found =
      word ? act_references_find (resolver->references, sentence, word)
           : ACT_NONE;

  if (found != ACT_NONE && binding->n < ACT_BINDING_CHAINS)
    binding->chains[binding->n++] = act_resolver_find (resolver, found);
}

/* "*Bob* and two others were convicted of | his murder", "accused *Bob* of her
   killing": the victim is another one. */
static void
exclude_culprit (ActBinding *binding, ActResolver *resolver, guint32 pronoun)
{
  static const char *const deeds[] = {
      "abduction", "assassination", "death",     "kidnapping",
      "killing",   "murder",        "poisoning", "rape",
      "shooting",  "slaying",       NULL};
  static const char *const verbs[] = {
      "accuse",    "acquit",   "arrest",  "blame",  "charge",
      "convict",   "detain",   "hang",    "indict", "jail",
      "prosecute", "sentence", "suspect", "try",    NULL};
  const ActReference *it = act_references_get (resolver->references, pronoun);
  const ActSentence *s =
      act_parse_get_sentence (resolver->references->parse, it->sentence);
  const ActWord *w = s->words;
  const guint verb = w[it->governor].head;
  guint culprit;

  if (!act_strings_have (deeds, w[it->governor].lemma) ||
      act_rel_get_base ((ActRel) w[it->governor].rel) != ACT_REL_OBL ||
      !act_strings_have (verbs, w[verb].lemma))
    return;
  culprit = act_subject_find_dependent (s, verb, ACT_REL_BIT (OBJ));
  if (!culprit)
    culprit = act_subject_find (s, verb);
  exclude (binding, resolver, it->sentence, culprit);
  for (guint i = culprit; culprit && i <= s->n_words; i++)
    if (w[i].head == culprit && w[i].rel == ACT_REL_CONJ)
      exclude (binding, resolver, it->sentence, i);
}

/* "*Ann* introduced a motion charging | her with fraud": nobody writes what
   speaks against himself. */
static void
exclude_author (ActBinding *binding, ActResolver *resolver,
                const ActReference *it)
{
  static const char *const verbs[] = {"draft",  "file",    "introduce", "issue",
                                      "launch", "publish", "release",   "send",
                                      "sign",   "submit",  "write",     NULL};
  const ActSentence *s =
      act_parse_get_sentence (resolver->references->parse, it->sentence);
  const ActWord *w = s->words;
  const guint clause = it->governor, noun = w[clause].head, verb = w[noun].head;

  if (it->relation == ACT_REL_OBJ && w[clause].rel == ACT_REL_ACL &&
      w[clause].xpos == ACT_XPOS_VBG && w[noun].rel == ACT_REL_OBJ &&
      act_strings_have (verbs, w[verb].lemma))
    exclude (binding, resolver, it->sentence, act_subject_find (s, verb));
}

void
act_binding_init (ActBinding *binding, ActResolver *resolver, guint32 pronoun)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, pronoun);
  guint subject;
  guint32 i = pronoun;

  *binding = (ActBinding){.pronoun = it};
  if (it->pronoun == ACT_PRONOUN_REFLEXIVE)
    return;
  if (it->relation == ACT_REL_NMOD_POSS) {
    exclude_around (binding, resolver, pronoun);
    exclude_owned (binding, resolver, pronoun);
    exclude_culprit (binding, resolver, pronoun);
    return;
  }
  exclude_author (binding, resolver, it);
  subject = find_subject (references, it);
  while (i > 0 &&
         act_references_get (references, i - 1)->sentence == it->sentence)
    i--;
  for (; i < references->list->len && binding->n < ACT_BINDING_CHAINS; i++) {
    const ActReference *other = act_references_get (references, i);
    if (other->sentence != it->sentence)
      break;
    if (is_coargument (act_parse_get_sentence (references->parse, it->sentence),
                       other, it, subject))
      binding->chains[binding->n++] = act_resolver_find (resolver, i);
  }
}

gboolean
act_binding_excludes (const ActBinding *binding, ActResolver *resolver,
                      guint32 reference)
{
  guint32 chain = act_resolver_find (resolver, reference);

  for (guint i = 0; i < binding->n; i++)
    if (binding->chains[i] == chain)
      return TRUE;
  return is_within (act_references_get (resolver->references, reference),
                    binding->pronoun);
}
