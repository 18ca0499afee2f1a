/* Sieve: epithets for whom the text has just named, whether or not it has said
   that he is one: "Lee, 52, won. The 52-year-old …", "the billionaire". */
#include "lexicon/lexicon.h"
#include "mention/pronoun.h"

#include <string.h>

enum {
  NEAR_SENTENCES = 2, /* how far back the name may be, */
  AGE_SENTENCES = 12  /* and how far where the age is told */
};

static const ActWord *
get_words (const ActReferences *references, const ActReference *it)
{
  return act_parse_get_sentence (references->parse, it->sentence)->words;
}

/* "the *52*-year-old", "the 52-year-old actor": the number, or NULL. */
static const char *
get_age (const ActReferences *references, const ActReference *it)
{
  const ActWord *w = get_words (references, it);

  for (guint i = it->begin; i + 2u <= it->head; i++)
    if (w[i].upos == ACT_UPOS_NUM && g_str_equal (w[i + 2].lower, "year"))
      return w[i].lower;
  return NULL;
}

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

/* Nothing but an age tells which one: "the 52-year-old", "the actor". */
static gboolean
is_bare_epithet (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  gpointer *pool = references->modifiers->pdata;
  const char *age = get_age (references, it);

  if (it->kind != ACT_MENTION_NOMINAL || it->number != 's' ||
      it->definite != ACT_DEFINITE_THE || it->country || it->complement ||
      it->possessor != ACT_NONE || it->predicate || it->former ||
      it->noun_class != ACT_NOUN_PERSON || it->n_further ||
      act_resolver_get_chain (resolver, index)->name != ACT_NONE ||
      act_resolver_find (resolver, index) != index)
    return FALSE;
  for (guint i = 0; i < it->n_modifiers; i++)
    if (!age || (!g_str_equal (pool[it->modifiers + i], age) &&
                 !g_str_equal (pool[it->modifiers + i], "year") &&
                 !g_str_equal (pool[it->modifiers + i], "old")))
      return FALSE;
  return age || act_table_has (act_table_get ("epithet-nouns"), it->lemma);
}

static gboolean
may_mean (ActResolver *resolver, guint32 name, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, name);
  const ActReference *epithet = act_references_get (references, index);

  return it->kind == ACT_MENTION_NAME && it->type == ACT_ENTITY_PERSON &&
         (it->quotation == epithet->quotation ||
          !act_pronoun_is_quoted (references, it)) &&
         act_resolver_agree (resolver, name, index);
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
        (act_resolver_get_chain (resolver, i)->traits & gender))
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

/* Whom the epithet at @index means; who is named beside somebody else's pronoun
   is not meant, but rather that one. */
static guint32
find_meant (ActResolver *resolver, guint32 index, const char *age)
{
  guint32 found = find_last_named (resolver, index, index, 0, age);
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
    guint32 found = ACT_NONE;
    if (!is_bare_epithet (resolver, i))
      continue;
    age = get_age (references, act_references_get (references, i));
    if (age)
      found = find_by_age (resolver, i, age);
    if (found == ACT_NONE && !is_introduced (resolver, i))
      found = find_meant (resolver, i, age);
    if (found != ACT_NONE)
      act_resolver_join (resolver, found, i);
  }
}
