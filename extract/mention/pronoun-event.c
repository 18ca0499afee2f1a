/* "It occurred at noon", "it was an act of despair", "it sank": what the text
   tells of the pronoun happens to no body and no place. */
#include "mention/pronoun-event.h"

#include "lexicon/lexicon.h"
#include "mention/subject.h"

#include <string.h>

static gboolean
is_link (const char *lower)
{
  return strcmp (lower, "in") == 0 || strcmp (lower, "into") == 0 ||
         strcmp (lower, "to") == 0;
}

/* Has the verb the noun as its object, or behind "into": "*takes* place",
   "*goes* into effect"? */
static gboolean
has_noun (const ActSentence *s, guint verb, const char *const *nouns)
{
  for (guint i = verb + 1; i <= s->n_words && i <= verb + 3; i++)
    if (act_strings_have (nouns, s->words[i].lower) && s->words[i].head == verb)
      return TRUE;
  return FALSE;
}

/* "It *occurred*", "before it *took effect*". */
static gboolean
happens (const ActSentence *s, guint verb)
{
  static const char *const verbs[] = {"ensue", "happen", "occur", "transpire",
                                      NULL};
  static const char *const light[] = {"come", "enter", "go", "take", NULL};
  static const char *const nouns[] = {"effect", "force", "place", NULL};
  const char *lemma = s->words[verb].lemma;

  return act_strings_have (verbs, lemma) ||
         (act_strings_have (light, lemma) && has_noun (s, verb, nouns));
}

/* "It *sank* off Norway", "it *exploded*": ships, planes and bombs do. */
static gboolean
is_wrecked (const ActSentence *s, guint verb)
{
  static const char *const verbs[] = {
      "capsize", "derail", "detonate", "explode", "overturn", "sink", NULL};

  return act_strings_have (verbs, s->words[verb].lemma) &&
         !act_subject_find_dependent (s, verb, ACT_REL_BIT (OBJ));
}

/* "It was *an act* of despair", "it was *Norwegians* who …": neither a body nor
   a place is something that is done, nor are they many. */
static gboolean
is_deed (const ActSentence *s, guint predicate)
{
  const ActWord *noun = &s->words[predicate];

  if (noun->upos != ACT_UPOS_NOUN && noun->upos != ACT_UPOS_PROPN)
    return FALSE;
  if (!act_subject_find_dependent (s, predicate, ACT_REL_BIT (COP)) ||
      act_subject_find_dependent (s, predicate, ACT_REL_BIT (CASE)))
    return FALSE;
  return noun->xpos == ACT_XPOS_NNS || noun->xpos == ACT_XPOS_NNPS ||
         (noun->upos == ACT_UPOS_NOUN &&
          act_gazetteer_get_noun_class (noun->lemma, NULL) == ACT_NOUN_EVENT);
}

gboolean
act_pronoun_is_event (const ActReferences *references,
                      const ActReference *pronoun)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, pronoun->sentence);
  const guint verb = pronoun->governor;
  const char *lemma = s->words[verb].lemma;

  if (pronoun->gender != 'n' || pronoun->number != 's' || !verb)
    return FALSE;
  if (pronoun->relation == ACT_REL_NSUBJ)
    return happens (s, verb) || is_wrecked (s, verb) || is_deed (s, verb) ||
           /* "…, *it read*" */
           (strcmp (lemma, "read") == 0 &&
            !act_subject_find_dependent (s, verb, ACT_REL_BIT (OBJ)));
  if (pronoun->relation == ACT_REL_NSUBJ_PASS)
    return strcmp (lemma, "do") == 0 || is_wrecked (s, verb);
  return pronoun->relation == ACT_REL_OBJ && strcmp (lemma, "do") == 0;
}

/* "It is *a practice for Norway to ignore* it": what is one follows. */
static gboolean
is_told_behind (const ActSentence *s, const ActReference *pronoun)
{
  static const guint64 clauses =
      ACT_REL_BIT (ACL) | ACT_REL_BIT (ADVCL) | ACT_REL_BIT (CSUBJ);

  if (pronoun->relation != ACT_REL_NSUBJ || !is_deed (s, pronoun->governor))
    return FALSE;
  for (guint i = pronoun->governor + 1u; i + 1 <= s->n_words; i++)
    if (s->words[i].head == pronoun->governor &&
        act_rel_is_in (s->words[i].rel, clauses) &&
        s->words[i].xpos == ACT_XPOS_VB)
      return TRUE;
  return FALSE;
}

gboolean
act_pronoun_is_idle (const ActReferences *references,
                     const ActReference *pronoun)
{
  static const char *const ends[] = {
      "clear",  "difficult",  "easier", "easy",     "hard",
      "harder", "impossible", "likely", "possible", NULL};
  const ActSentence *s =
      act_parse_get_sentence (references->parse, pronoun->sentence);
  const guint next = pronoun->head + 1u;

  if (pronoun->gender != 'n' || pronoun->number != 's')
    return FALSE;
  if (is_told_behind (s, pronoun))
    return TRUE;
  return pronoun->relation == ACT_REL_OBJ && next <= s->n_words &&
         pronoun->governor + 1u == pronoun->head &&
         strcmp (s->words[pronoun->governor].lemma, "make") == 0 &&
         (is_link (s->words[next].lower) ||
          act_strings_have (ends, s->words[next].lower));
}
