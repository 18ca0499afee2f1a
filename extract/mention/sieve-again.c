/* Sieve: epithets for whom the text has just named, whether or not it has said
   that he is one: "Lee, 52, won. The 52-year-old …", "the billionaire". */
#include "lexicon/lexicon.h"
#include "mention/epithet.h"
#include "mention/party-member.h"
#include "mention/pronoun.h"
#include "mention/role.h"
#include "mention/subject.h"

#include <string.h>

enum {
  NEAR_SENTENCES = 2, /* how far back the name may be, */
  AGE_SENTENCES = 12  /* and how far where the age is told */
};

/* "Ann Lee, *52*, …": the number behind the name, or NULL. */
static const char *
get_told_age (const ActReferences *references, const ActReference *name)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, name->sentence);
  guint at = name->short_end;

  return at + 2u <= s->n_words && g_str_equal (s->words[at].lower, ",") &&
                 s->words[at + 1].upos == ACT_UPOS_NUM &&
                 s->words[at + 2].upos == ACT_UPOS_PUNCT
             ? s->words[at + 1].lower
             : NULL;
}

/* The subject or agent of a clause, or "by the mayor, *Ann Lee*". */
static gboolean
is_actor (const ActReferences *references, const ActReference *it)
{
  static const guint64 acting = ACT_SUBJECT_RELATIONS | ACT_REL_BIT (OBL_AGENT);

  return act_rel_is_in (it->relation, acting) ||
         (it->relation == ACT_REL_APPOS &&
          act_rel_is_in (
              act_reference_get_words (references, it)[it->governor].rel,
              acting));
}

static gboolean
may_mean (ActResolver *resolver, guint32 name, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, name);
  const ActReference *epithet = act_references_get (references, index);
  const char *country = act_resolver_get_chain (resolver, name)->country;

  /* "Mr. Day met *Norway's president*. The Latvian leader …" */
  if (epithet->country && country && !g_str_equal (country, epithet->country))
    return FALSE;
  return it->kind == ACT_MENTION_NAME && it->type == ACT_ENTITY_PERSON &&
         (it->quotation == epithet->quotation ||
          !act_pronoun_is_quoted (references, it)) &&
         act_resolver_agree (resolver, name, index);
}

/* Is the text's word for the office of somebody that of one who was elected or
   runs, like @noun? "Spokesman Bob Day" is no "Republican candidate". */
static gboolean
is_of_kind (const ActRole *role, const char *noun)
{
  static const char *const running[] = {
      "billionaire", "candidate", "contender",  "frontrunner", "front-runner",
      "hopeful",     "nominee",   "opponent",   "rival",       "winner",
      "businessman", "mogul",     "challenger", "favorite",    NULL};

  return act_strings_have (running, role->lemma) ||
         act_role_is_noun (noun, role->lemma);
}

/* Does what the text has called the person speak against the epithet at @index:
   another office or party? */
static gboolean
is_called_otherwise (ActResolver *resolver, guint32 person, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  gpointer *pool = references->modifiers->pdata;
  const guint32 root = act_resolver_find (resolver, person);
  /* Else it is not known when he ruled. */
  const gboolean dated =
      act_document_get_date (act_parse_get_document (references->parse)) !=
      NULL;

  for (guint k = 0; k < resolver->roles->len; k++) {
    const ActRole *role = &g_array_index (resolver->roles, ActRole, k);
    gboolean party = FALSE, same = FALSE, own = FALSE;
    if (act_resolver_find (resolver, role->person) != root ||
        (role->known && !dated))
      continue;
    /* "Former Gov. Bob Day" is not the governor. */
    if (role->former && !it->former &&
        act_role_is_noun (it->lemma, role->lemma))
      return TRUE;
    if (role->former)
      continue;
    if (!it->former && !is_of_kind (role, it->lemma))
      return TRUE;
    for (guint i = 0; i < role->n_modifiers; i++)
      party |= act_role_is_modifier (pool[role->modifiers + i], "party");
    for (guint i = 0; i < it->n_modifiers; i++)
      if (act_role_is_modifier (pool[it->modifiers + i], "party")) {
        own = TRUE;
        for (guint j = 0; j < role->n_modifiers; j++)
          same |= pool[role->modifiers + j] == pool[it->modifiers + i];
      }
    if (party && own && !same)
      return TRUE;
  }
  return FALSE;
}

/* The subject of the clause that the phrase at @index stands in is somebody
   else: "*Ann Lee* hammered the Republican candidate". As a chain, or ACT_NONE.
 */
static guint32
find_other_subject (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *phrase = act_references_get (references, index);

  for (guint32 i = index; i-- > 0;) {
    const ActReference *it = act_references_get (references, i);
    if (it->sentence != phrase->sentence)
      break;
    if (it->relation == ACT_REL_NSUBJ && it->governor == phrase->governor &&
        phrase->relation != ACT_REL_NSUBJ)
      return act_resolver_find (resolver, i);
  }
  return ACT_NONE;
}

/* "*He* announced his support for the Ohio governor": two persons. */
static gboolean
follows_pronoun (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *phrase = act_references_get (references, index);

  for (guint32 i = index; i-- > 0 && phrase->relation != ACT_REL_NSUBJ;) {
    const ActReference *it = act_references_get (references, i);
    if (it->sentence != phrase->sentence)
      break;
    if (it->kind == ACT_MENTION_PRONOUN && it->animacy == 'p')
      return TRUE;
  }
  return FALSE;
}

/* Is the text about him rather than about somebody of whom it speaks more? */
static gboolean
is_prominent (ActResolver *resolver, guint32 person)
{
  const guint count = act_resolver_get_chain (resolver, person)->count;

  for (guint k = 0; k < resolver->persons->len; k++)
    if (act_resolver_get_chain (resolver,
                                g_array_index (resolver->persons, guint32, k))
            ->count > 3 * count)
      return FALSE;
  return TRUE;
}

/* Whom "the Republican candidate" means: the only one named in the nearest
   sentence before that names somebody of whom nothing speaks against it. */
static guint32
find_told (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const guint sentence = act_references_get (references, index)->sentence;
  const guint32 other = find_other_subject (resolver, index);
  guint32 found = ACT_NONE;

  if (follows_pronoun (resolver, index))
    return ACT_NONE;
  for (guint32 i = index; i-- > 0;) {
    const ActReference *it = act_references_get (references, i);
    if (it->sentence + NEAR_SENTENCES < sentence ||
        (found != ACT_NONE &&
         it->sentence < act_references_get (references, found)->sentence))
      break;
    if (it->kind != ACT_MENTION_NAME || it->type != ACT_ENTITY_PERSON ||
        act_resolver_find (resolver, i) == other ||
        is_called_otherwise (resolver, i, index) ||
        !act_resolver_agree (resolver, i, index))
      continue;
    if (it->sentence == sentence || !is_prominent (resolver, i) ||
        act_resolver_is_rival (resolver, found, i) ||
        !may_mean (resolver, i, index))
      return ACT_NONE;
    found = i;
  }
  return found;
}

/* The only one before @index whose age is told and is this one. */
static guint32
find_by_age (ActResolver *resolver, guint32 index, const char *age)
{
  const ActReferences *references = resolver->references;
  const guint sentence = act_references_get (references, index)->sentence;
  guint32 found = ACT_NONE;

  for (guint32 i = index; i-- > 0;) {
    const ActReference *it = act_references_get (references, i);
    const char *told;
    if (it->sentence + AGE_SENTENCES < sentence)
      break;
    told = may_mean (resolver, i, index) ? get_told_age (references, it) : NULL;
    if (!told || !g_str_equal (told, age))
      continue;
    if (act_resolver_is_rival (resolver, found, i))
      return ACT_NONE;
    found = i;
  }
  return found;
}

/* "In a letter to Ann, *he* wrote": a pronoun of the sentence of @name that
   stands before @index and is of another gender; or ACT_NONE. */
static guint32
find_other_pronoun (ActResolver *resolver, guint32 name, guint32 index)
{
  const ActReferences *references = resolver->references;
  const guint sentence = act_references_get (references, name)->sentence;
  const guint32 traits = act_resolver_get_chain (resolver, name)->traits;

  for (guint32 i = index; i-- > 0;) {
    const ActReference *it = act_references_get (references, i);
    if (it->sentence < sentence)
      break;
    if (it->kind == ACT_MENTION_PRONOUN && it->person == 3 &&
        ((it->gender == 'm' && (traits & ACT_TRAIT_FEMALE)) ||
         (it->gender == 'f' && (traits & ACT_TRAIT_MALE))))
      return i;
  }
  return ACT_NONE;
}

/* "*Bob Day* said the singer had left": who tells of the phrase, or owns or is
   beside who does. */
static gboolean
is_teller (const ActReferences *references, const ActReference *it,
           const ActReference *phrase)
{
  const ActWord *w = act_reference_get_words (references, phrase);
  const guint clause = phrase->governor;

  return it->sentence == phrase->sentence && it->relation == ACT_REL_NSUBJ &&
         phrase->relation == ACT_REL_NSUBJ && clause &&
         w[clause].rel == ACT_REL_CCOMP && w[clause].head == it->governor &&
         act_table_has (act_table_get ("speech-verbs"), w[it->governor].lemma);
}

/* The person of the nearest sentence before @end that names one: the only one,
   of whom no other age is told. A sentence with more than one leaves it open.
   @gender: traits that speak against it. */
static guint32
find_last_named (ActResolver *resolver, guint32 index, guint32 end,
                 guint32 gender, const char *age)
{
  const ActReferences *references = resolver->references;
  const guint sentence = act_references_get (references, end)->sentence;
  guint32 found = ACT_NONE;

  for (guint32 i = end; i-- > 0;) {
    const ActReference *it = act_references_get (references, i);
    const char *told;
    if (it->sentence + NEAR_SENTENCES < sentence ||
        (found != ACT_NONE &&
         it->sentence < act_references_get (references, found)->sentence))
      break;
    if (!may_mean (resolver, i, index) ||
        (act_resolver_get_chain (resolver, i)->traits & gender) ||
        /* "Lee has yet to win *Day's* support. The challenger …" */
        (it->relation == ACT_REL_NMOD_POSS && it->sentence < sentence &&
         act_epithet_is_of_subject (references, index)) ||
        is_teller (references, it, act_references_get (references, index)))
      continue;
    if (it->sentence == sentence)
      return ACT_NONE;
    if (act_resolver_is_rival (resolver, found, i))
      return ACT_NONE;
    told = get_told_age (references, it);
    if (age && told && !g_str_equal (told, age))
      return ACT_NONE;
    found = i;
  }
  return found;
}

/* "The engineer has won again since *he* came to power": the trait that speaks
   against a person, by the first pronoun behind @index; or 0. */
static guint32
find_other_gender (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const guint sentence = act_references_get (references, index)->sentence;

  for (guint32 i = index + 1; i < references->list->len; i++) {
    const ActReference *it = act_references_get (references, i);
    if (it->sentence != sentence ||
        (it->kind == ACT_MENTION_NAME && it->type == ACT_ENTITY_PERSON))
      break;
    if (it->kind == ACT_MENTION_PRONOUN && it->person == 3 && it->gender == 'm')
      return ACT_TRAIT_FEMALE;
    if (it->kind == ACT_MENTION_PRONOUN && it->person == 3 && it->gender == 'f')
      return ACT_TRAIT_MALE;
  }
  return 0;
}

/* Whom the epithet at @index means; who is named beside somebody else's pronoun
   is not meant, but rather that one. */
static guint32
find_meant (ActResolver *resolver, guint32 index, const char *age)
{
  guint32 found = find_last_named (resolver, index, index,
                                   find_other_gender (resolver, index), age);
  guint32 other = found == ACT_NONE
                      ? ACT_NONE
                      : find_other_pronoun (resolver, found, index);

  if (other == ACT_NONE)
    return found;
  return find_last_named (
      resolver, index, other,
      act_references_get (resolver->references, other)->gender == 'm'
          ? ACT_TRAIT_FEMALE
          : ACT_TRAIT_MALE,
      age);
}

/* Whom "the Norwegian diplomat", "the Norwegian" means: the subject of the
   sentence before, who is of no other state. */
static guint32
find_national (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const guint32 found = find_meant (resolver, index, NULL);
  const ActReference *person;
  const char *country;

  if (found == ACT_NONE)
    return ACT_NONE;
  person = act_references_get (references, found);
  country = act_resolver_get_chain (resolver, found)->country;
  return person->relation == ACT_REL_NSUBJ &&
                 person->sentence + 1 == it->sentence &&
                 (!country || g_str_equal (country, it->country))
             ? found
             : ACT_NONE;
}

/* Is one of the words from @begin to @end for somebody who speaks for another
   one: "Lee *campaign* manager", "a Lee *adviser*"? */
static gboolean
has_aide (const ActWord *w, guint begin, guint end)
{
  static const char *const words[] = {
      "adviser",   "advisor",      "aide",        "campaign",
      "spokesman", "spokesperson", "spokeswoman", NULL};

  for (guint i = begin; i < end; i++)
    if (act_strings_have (words, w[i].lower))
      return TRUE;
  return FALSE;
}

/* "A *Lee* adviser says the candidate has left": whose aide tells it of the
   phrase at @index, or ACT_NONE. */
static guint32
find_principal (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const ActWord *w = act_reference_get_words (references, it);
  const guint verb = w[it->governor].head;
  guint32 found = ACT_NONE, teller = ACT_NONE;
  guint begin;

  if (it->n_modifiers || it->relation != ACT_REL_NSUBJ ||
      w[it->governor].rel != ACT_REL_CCOMP ||
      !act_table_has (act_table_get ("speech-verbs"), w[verb].lemma))
    return ACT_NONE;
  for (guint32 i = index; i-- > 0 && teller == ACT_NONE;) {
    const ActReference *other = act_references_get (references, i);
    if (other->sentence != it->sentence)
      return ACT_NONE;
    if (other->relation == ACT_REL_NSUBJ && other->governor == verb)
      teller = i;
  }
  if (teller == ACT_NONE)
    return ACT_NONE;
  begin = act_references_get (references, teller)->begin;
  if (!has_aide (w, begin, act_references_get (references, teller)->end))
    return ACT_NONE;
  for (guint32 i = index; i-- > 0;) {
    const ActReference *other = act_references_get (references, i);
    if (other->sentence != it->sentence || other->begin < begin)
      break;
    if (other->kind != ACT_MENTION_NAME || other->type != ACT_ENTITY_PERSON ||
        act_resolver_find (resolver, i) == act_resolver_find (resolver, teller))
      continue;
    if (act_resolver_is_rival (resolver, found, i) ||
        !act_resolver_agree (resolver, i, index))
      return ACT_NONE;
    found = i;
  }
  return found;
}

/* "the candidate", "the businessman" whom an aide speaks of. */
static guint32
find_aided (ActResolver *resolver, guint32 index)
{
  static const char *const nouns[] = {
      "businessman", "businesswoman", "candidate", "front-runner",
      "frontrunner", "nominee",       NULL};
  const ActReference *it = act_references_get (resolver->references, index);

  return it->kind == ACT_MENTION_NOMINAL && it->number == 's' &&
                 it->definite == ACT_DEFINITE_THE && !it->complement &&
                 !it->country && it->possessor == ACT_NONE &&
                 act_strings_have (nouns, it->lemma) &&
                 /* The text has spoken of no other one so. */
                 act_resolver_find (resolver, index) == index &&
                 act_resolver_get_chain (resolver, index)->name == ACT_NONE
             ? find_principal (resolver, index)
             : ACT_NONE;
}

/* "a senator" said something before: that one may be meant. */
static gboolean
is_introduced (ActResolver *resolver, guint32 index)
{
  const char *lemma = act_references_get (resolver->references, index)->lemma;

  for (guint32 i = 0; i < index; i++) {
    const ActReference *it = act_references_get (resolver->references, i);
    if (it->kind == ACT_MENTION_NOMINAL && it->number == 's' &&
        it->lemma == lemma &&
        act_resolver_get_chain (resolver, i)->name == ACT_NONE)
      return TRUE;
  }
  return FALSE;
}

void
act_sieve_named_again (ActResolver *resolver)
{
  const ActReferences *references = resolver->references;

  for (guint32 i = 0; i < references->list->len; i++) {
    const char *age;
    guint32 found = act_party_find_member (resolver, i);
    if (found != ACT_NONE) {
      act_resolver_join (resolver, found, i);
      continue;
    }
    found = find_aided (resolver, i);
    if (found != ACT_NONE) {
      act_resolver_join (resolver, found, i);
      continue;
    }
    if (act_epithet_is_told (resolver, i)) {
      found = find_told (resolver, i);
      if (found != ACT_NONE)
        act_resolver_join (resolver, found, i);
      continue;
    }
    if (act_epithet_is_national (resolver, i)) {
      found =
          is_introduced (resolver, i) ? ACT_NONE : find_national (resolver, i);
      if (found != ACT_NONE)
        act_resolver_join (resolver, found, i);
      continue;
    }
    if (!act_epithet_is_bare (resolver, i))
      continue;
    age = act_epithet_get_age (references, act_references_get (references, i));
    if (age)
      found = find_by_age (resolver, i, age);
    if (found == ACT_NONE && !is_introduced (resolver, i))
      found = find_meant (resolver, i, age);
    /* "VOA's Ann Lee reports. A journalist was freed. *The ailing 74-year-old
       writer* …": who is named before is another one. */
    if (found != ACT_NONE && age && !act_epithet_is_only_aged (references, i) &&
        act_references_get (references, found)->sentence + 1u <
            act_references_get (references, i)->sentence)
      found = ACT_NONE;
    /* "Ann won. *The candidate* said …" goes on with the subject. */
    if (found != ACT_NONE && act_epithet_is_of_subject (references, i) &&
        !is_actor (references, act_references_get (references, found)))
      found = ACT_NONE;
    if (found != ACT_NONE)
      act_resolver_join (resolver, found, i);
  }
}
