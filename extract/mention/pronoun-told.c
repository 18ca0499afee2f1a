#include "mention/pronoun-told.h"

#include "lexicon/lexicon.h"
#include "mention/kin.h"
#include "mention/life.h"
#include "mention/pronoun-affected.h"
#include "mention/pronoun-awaited.h"
#include "mention/pronoun-court.h"
#include "mention/pronoun-speaker.h"
#include "mention/subject.h"

#include <string.h>

/* How far back a relative of the same surname is looked for. */
enum { KIN_SENTENCES = 6 };

/** A pronoun, its number, and the sentence it stands in. */
typedef struct {
  ActResolver *resolver;
  const ActReferences *references;
  guint32 index;
  const ActReference *it;
  const ActSentence *sentence;
} Pronoun;

/* The subject of the clause of a reflexive, which it means. */
static guint32
find_reflected (const Pronoun *pronoun)
{
  const ActReference *it = pronoun->it;
  const ActSentence *s = pronoun->sentence;
  guint subject = 0;

  for (guint at = it->governor, step = 0; at && !subject && step < 3;
       step++, at = s->words[at].head)
    subject = act_subject_find (s, at);
  for (guint32 i = pronoun->index; i-- > 0;) {
    const ActReference *other = act_references_get (pronoun->references, i);
    if (other->sentence != it->sentence)
      break;
    if (other->head == subject &&
        (other->kind != ACT_MENTION_PRONOUN || other->person == 3) &&
        (it->number != 'p' || other->number == 'p' || other->coordination ||
         other->type == ACT_ENTITY_ORGANIZATION) &&
        act_pronoun_agrees (pronoun->resolver, i, it))
      return i;
  }
  return ACT_NONE;
}

/* "*His* wife Ann Lee": of those named before who are called Lee, too, the
   last; of another given name. */
static guint32
find_kin (const Pronoun *pronoun)
{
  static const char *const kin[] = {"brother", "daughter", "father", "husband",
                                    "mother",  "sister",   "son",    "widow",
                                    "widower", "wife",     NULL};
  ActResolver *resolver = pronoun->resolver;
  const ActReferences *references = pronoun->references;
  const ActReference *it = pronoun->it;
  const ActWord *owned = &pronoun->sentence->words[it->governor];
  const char *surname;
  guint32 relative;

  if (it->gender != 'm' && it->gender != 'f')
    return ACT_NONE;
  if (!act_strings_have (kin, owned->lemma))
    return ACT_NONE;
  relative = act_kin_find_relative (references, pronoun->index);
  if (relative == ACT_NONE)
    return ACT_NONE;
  surname = strrchr (act_references_get (references, relative)->core, ' ');
  for (guint32 i = pronoun->index; i-- > 0;) {
    const ActReference *other = act_references_get (references, i);
    const char *last;
    if (other->sentence + KIN_SENTENCES < it->sentence)
      break;
    if (other->kind != ACT_MENTION_NAME || other->type != ACT_ENTITY_PERSON)
      continue;
    last = strrchr (other->core, ' ');
    if (strcmp (last ? last + 1 : other->core, surname + 1) == 0 &&
        act_resolver_find (resolver, i) !=
            act_resolver_find (resolver, relative) &&
        act_pronoun_agrees (resolver, i, it))
      return i;
  }
  return ACT_NONE;
}

/* "Lee, *whose critics* complained about | his role": of whom the relative
   clause tells what several others do. */
static guint32
find_criticised (const Pronoun *pronoun)
{
  const ActSentence *s = pronoun->sentence;
  const ActWord *w = s->words;
  guint at = pronoun->it->head, subject = 0;

  for (guint steps = 0; at && w[at].rel != ACT_REL_ACL_RELCL; steps++) {
    at = w[at].head;
    if (steps > s->n_words)
      return ACT_NONE;
  }
  for (guint i = 1; at && i < at; i++)
    if (w[i].head == at && w[i].rel == ACT_REL_NSUBJ)
      subject = i;
  if (!subject || w[subject].xpos != ACT_XPOS_NNS || pronoun->it->number == 'p')
    return ACT_NONE;
  for (guint i = 1; i < subject; i++)
    if (w[i].head == subject && strcmp (w[i].lower, "whose") == 0)
      return act_pronoun_find_fitting (pronoun->resolver, pronoun->index,
                                       w[at].head);
  return ACT_NONE;
}

/* "Bob Day, | founder of *his own* firm": who is so called himself. */
static guint32
find_self_made (const Pronoun *pronoun)
{
  const ActReference *it = pronoun->it;
  const ActWord *w = pronoun->sentence->words;
  const ActWord *owned = &w[it->governor];

  if ((it->gender != 'm' && it->gender != 'f') || it->head >= it->governor ||
      owned->rel != ACT_REL_NMOD ||
      strcmp (w[it->head + 1].lower, "own") != 0 || !owned->head ||
      w[owned->head].upos != ACT_UPOS_NOUN)
    return ACT_NONE;
  return act_pronoun_find_fitting (pronoun->resolver, pronoun->index,
                                   owned->head);
}

/* "called Bob *to express | her* support": who expresses it. */
static guint32
find_voice (const Pronoun *pronoun)
{
  static const char *const verbs[] = {
      "convey", "declare", "express", "reaffirm", "reiterate", "voice", NULL};
  const ActSentence *s = pronoun->sentence;
  const ActWord *owned = &s->words[pronoun->it->governor];

  return owned->rel == ACT_REL_OBJ &&
                 act_strings_have (verbs, s->words[owned->head].lemma)
             ? act_pronoun_find_fitting (pronoun->resolver, pronoun->index,
                                         act_subject_find (s, owned->head))
             : ACT_NONE;
}

/* "gave *Ann* | her *first* win", "dealt *Ann* | her *biggest* blow": who gets
   what has one of its kind. */
static guint32
find_receiver (const Pronoun *pronoun)
{
  const ActSentence *s = pronoun->sentence;
  const ActWord *w = s->words;
  const guint noun = pronoun->it->governor;

  if (w[noun].rel != ACT_REL_OBJ)
    return ACT_NONE;
  for (guint i = pronoun->it->head + 1u; i < noun; i++)
    if (w[i].head == noun &&
        (w[i].xpos == ACT_XPOS_JJS || strcmp (w[i].lower, "first") == 0))
      return act_pronoun_find_fitting (
          pronoun->resolver, pronoun->index,
          act_subject_find_dependent (s, w[noun].head, ACT_REL_BIT (IOBJ)));
  return ACT_NONE;
}

/* "*Bob's* isolation and | his efforts": whose the first is. */
static guint32
find_owner_before (const Pronoun *pronoun)
{
  const ActSentence *s = pronoun->sentence;
  const ActWord *owned = &s->words[pronoun->it->governor];
  guint word =
      owned->rel == ACT_REL_CONJ
          ? act_subject_find_dependent (s, owned->head, ACT_REL_BIT (NMOD_POSS))
          : 0;
  guint32 found =
      act_pronoun_find_fitting (pronoun->resolver, pronoun->index, word);

  return found != ACT_NONE &&
                 act_references_get (pronoun->references, found)->kind ==
                     ACT_MENTION_NAME
             ? found
             : ACT_NONE;
}

/* "Families wrote to the leaders. *They also* appealed to Norway": the subject
   goes on. */
static guint32
find_continued (const Pronoun *pronoun)
{
  ActResolver *resolver = pronoun->resolver;
  const ActReference *it = pronoun->it, *other;
  const ActSentence *s = pronoun->sentence;
  guint32 found = ACT_NONE;
  guint root;

  if (it->relation != ACT_REL_NSUBJ || it->begin != 1 || it->sentence == 0 ||
      it->quotation != ACT_NONE || s->words[it->governor].rel != ACT_REL_ROOT ||
      s->n_words < 3 || strcmp (s->words[2].lower, "also") != 0)
    return ACT_NONE;
  s = act_parse_get_sentence (pronoun->references->parse, it->sentence - 1);
  root = act_sentence_find_root (s);
  if (root)
    root = act_subject_find_dependent (s, root, ACT_SUBJECT_RELATIONS);
  if (root)
    found = act_references_find (pronoun->references, it->sentence - 1, root);
  if (found == ACT_NONE)
    return ACT_NONE;
  other = act_references_get (pronoun->references, found);
  if (it->number == 'p' && found + 1 < pronoun->index &&
      act_subject_is_many (s, root)) {
    const ActReference *several;
    for (guint32 i = found; i > 0; i--) {
      several = act_references_get (pronoun->references, i);
      if (several->sentence != other->sentence)
        break;
      if (several->coordination && several->head == root)
        return i;
    }
  }
  if (other->quotation != ACT_NONE ||
      (it->number == 'p' && other->number != 'p') ||
      (it->gender != 'n' && it->number != 'p' &&
       !(act_resolver_get_chain (resolver, found)->traits & ACT_TRAIT_PERSON)))
    return ACT_NONE;
  return act_pronoun_agrees (resolver, found, it) ? found : ACT_NONE;
}

/* "*Ann* apologized for saying that Bea had left, but | she did not resign":
   the subject goes on in a clause beside its own, if nobody is told anything
   there. */
static guint32
find_coordinated (const Pronoun *pronoun)
{
  const ActReference *it = pronoun->it;
  const ActSentence *s = pronoun->sentence;
  const ActWord *w = s->words;
  const guint verb = it->governor, first = w[verb].head;
  guint subject;

  if (it->relation != ACT_REL_NSUBJ || it->number == 'p' || it->gender == 'n' ||
      w[verb].rel != ACT_REL_CONJ || first > it->head ||
      w[first].rel != ACT_REL_ROOT ||
      act_subject_find_dependent (s, first,
                                  ACT_REL_BIT (OBJ) | ACT_REL_BIT (IOBJ)))
    return ACT_NONE;
  subject = act_subject_find_dependent (s, first, ACT_REL_BIT (NSUBJ));
  return act_pronoun_find_fitting (pronoun->resolver, pronoun->index, subject);
}

/* "Bea praised *Ann* and urged | her to run": what is done to somebody goes on
   to be done to the same one. */
static guint32
find_shared_object (const Pronoun *pronoun)
{
  static const guint64 objects = ACT_REL_BIT (OBJ) | ACT_REL_BIT (IOBJ);
  const ActReference *it = pronoun->it;
  const ActSentence *s = pronoun->sentence;
  const guint verb = it->governor, first = s->words[verb].head;

  if (!act_rel_is_in (it->relation, objects) || it->number == 'p' ||
      it->gender == 'n' || s->words[verb].rel != ACT_REL_CONJ || first > verb ||
      act_subject_find_dependent (s, verb, ACT_SUBJECT_RELATIONS))
    return ACT_NONE;
  return act_pronoun_find_fitting (
      pronoun->resolver, pronoun->index,
      act_subject_find_dependent (s, first, objects));
}

/* "*The judge* was appointed by Lee in 1972. Day appointed | him again": to
   whom the same was done before. */
static guint32
find_done_again (const Pronoun *pronoun)
{
  const ActReferences *references = pronoun->references;
  const ActReference *it = pronoun->it;
  const char *lemma = pronoun->sentence->words[it->governor].lemma;
  const ActSentence *s;
  guint root;
  guint32 found;

  if (it->relation != ACT_REL_OBJ || it->sentence == 0 || it->number == 'p' ||
      it->gender == 'n' || it->quotation != ACT_NONE)
    return ACT_NONE;
  s = act_parse_get_sentence (references->parse, it->sentence - 1);
  root = act_sentence_find_root (s);
  if (!root || strcmp (s->words[root].lemma, lemma) != 0 ||
      !act_subject_find_dependent (s, root, ACT_REL_BIT (NSUBJ_PASS)))
    return ACT_NONE;
  found = act_subject_find_main (references, it->sentence - 1);
  return act_pronoun_fits_person (pronoun->resolver, found, it) ? found
                                                                : ACT_NONE;
}

/* Is the pronoun what its sentence opens with and is about, or whose that is:
   "*She* has …", "*Her* lawyer said"? */
static gboolean
opens_sentence (const Pronoun *pronoun)
{
  const ActReference *it = pronoun->it;
  const ActWord *w = pronoun->sentence->words;

  return it->begin == 1 && it->sentence > 0 && it->number != 'p' &&
         it->gender != 'n' && it->quotation == ACT_NONE &&
         (it->relation == ACT_REL_NSUBJ ||
          (it->relation == ACT_REL_NMOD_POSS &&
           w[it->governor].rel == ACT_REL_NSUBJ &&
           w[it->governor].upos == ACT_UPOS_NOUN));
}

/* "One possibility is *Ann Lee*", "Among the dead was *her nephew*, Bo": whom
   the sentence with this @root brings in at its end; or 0. */
static guint
find_brought_in (const ActReferences *references, guint32 number,
                 const ActSentence *s, guint root)
{
  const guint subject =
      act_subject_find_dependent (s, root, ACT_SUBJECT_RELATIONS);
  guint32 told;

  /* "“…”, said *Ann*" */
  if (subject > root)
    return s->words[subject].rel != ACT_REL_NSUBJ ||
                   !act_table_has (act_table_get ("speech-verbs"),
                                   s->words[root].lemma)
               ? subject
               : 0;
  if (s->words[root].upos != ACT_UPOS_PROPN ||
      !act_subject_find_dependent (s, root, ACT_REL_BIT (COP)) ||
      act_subject_find_dependent (s, root, ACT_REL_BIT (CASE)))
    return 0;
  told = subject ? act_references_find (references, number, subject) : ACT_NONE;
  return subject && s->words[subject].upos == ACT_UPOS_NOUN &&
                 !act_subject_find_dependent (s, subject,
                                              ACT_REL_BIT (NMOD_POSS)) &&
                 !act_subject_find_dependent (s, root, ACT_REL_BIT (DET)) &&
                 (told == ACT_NONE ||
                  act_references_get (references, told)->quotation == ACT_NONE)
             ? root
             : 0;
}

/* "One possibility is *Ann Lee*, the mayor. | She has …": whom the sentence
   before brings in. */
static guint32
find_presented (const Pronoun *pronoun)
{
  ActResolver *resolver = pronoun->resolver;
  const ActReferences *references = pronoun->references;
  const ActReference *it = pronoun->it;
  const ActSentence *s;
  const ActChain *chain;
  guint root, word;
  guint32 found;

  if (!opens_sentence (pronoun))
    return ACT_NONE;
  s = act_parse_get_sentence (references->parse, it->sentence - 1);
  root = act_sentence_find_root (s);
  word = root ? find_brought_in (references, it->sentence - 1, s, root) : 0;
  found = word ? act_references_find (references, it->sentence - 1, word)
               : ACT_NONE;
  if (found == ACT_NONE)
    return ACT_NONE;
  chain = act_resolver_get_chain (resolver, found);
  return chain->name != ACT_NONE && (chain->traits & ACT_TRAIT_PERSON) &&
                 act_references_get (references, found)->number == 's' &&
                 !act_pronoun_names_later (resolver, pronoun->index, found) &&
                 act_pronoun_agrees (resolver, found, it)
             ? found
             : ACT_NONE;
}

/* "blamed Bob for *her defeat*": what nobody brings about for himself befell
   who complains of it. */
static guint32
find_loser (const Pronoun *pronoun)
{
  static const char *const losses[] = {
      "arrest",     "collapse", "conviction", "death",   "defeat",
      "dismissal",  "downfall", "exile",      "failure", "imprisonment",
      "indictment", "injury",   "loss",       "ordeal",  "ouster",
      "overthrow",  "plight",   "removal",    "sacking", "setback",
      "suffering",  "trouble",  "woe",        NULL};
  const ActSentence *s = pronoun->sentence;
  const ActWord *w = s->words;
  const ActWord *owned = &w[pronoun->it->governor];
  guint verb = owned->head, marker;

  if (owned->rel == ACT_REL_NMOD && w[verb].rel == ACT_REL_OBJ)
    verb = w[verb].head;
  marker =
      act_subject_find_dependent (s, pronoun->it->governor, ACT_REL_BIT (CASE));
  return marker && strcmp (w[marker].lower, "for") == 0 &&
                 strcmp (w[verb].lemma, "blame") == 0 &&
                 act_strings_have (losses, owned->lemma)
             ? act_pronoun_find_fitting (pronoun->resolver, pronoun->index,
                                         act_subject_find (s, verb))
             : ACT_NONE;
}

/* The conjunct without a subject of its own around the verb @at; or 0. */
static guint
find_second_verb (const ActSentence *s, guint at)
{
  const ActWord *w = s->words;

  for (guint steps = 0; at && steps < s->n_words; steps++) {
    if (act_subject_find_dependent (s, at, ACT_SUBJECT_RELATIONS))
      return 0;
    if (w[at].rel == ACT_REL_CONJ)
      return at;
    if (w[at].rel != ACT_REL_XCOMP)
      return 0;
    at = w[at].head;
  }
  return 0;
}

/* "met *Ann* at a dinner held by Mary and promised to work with | her": to whom
   the subject does the one does the other. */
static guint32
find_shared (const Pronoun *pronoun)
{
  const ActReference *it = pronoun->it;
  const ActSentence *s = pronoun->sentence;
  guint second, object;
  guint32 found;

  if (it->number == 'p' || it->gender == 'n' || it->quotation != ACT_NONE ||
      (it->relation != ACT_REL_OBJ && it->relation != ACT_REL_OBL))
    return ACT_NONE;
  second = find_second_verb (s, it->governor);
  object = second ? act_subject_find_dependent (s, s->words[second].head,
                                                ACT_REL_BIT (OBJ))
                  : 0;
  found = act_pronoun_find_fitting (pronoun->resolver, pronoun->index, object);
  if (found == ACT_NONE ||
      act_references_get (pronoun->references, found)->kind != ACT_MENTION_NAME)
    return ACT_NONE;
  for (guint32 i = pronoun->index; i-- > found + 1;) {
    const ActReference *other = act_references_get (pronoun->references, i);
    if (other->head < second)
      break;
    if (other->animacy == 'p' && act_pronoun_agrees (pronoun->resolver, i, it))
      return ACT_NONE;
  }
  return found;
}

/* Whose a possessive is: "Ann and *her* aides", "urged Haiti to hold *its*
   vote". Of persons the latter may be the one who asks, too. */
static guint32
find_possessor (const Pronoun *pronoun)
{
  const ActReference *it = pronoun->it;
  const ActSentence *s = pronoun->sentence;
  const ActWord *owned = &s->words[it->governor];
  guint32 found = ACT_NONE;

  found = find_kin (pronoun);
  if (found == ACT_NONE)
    found = find_presented (pronoun);
  if (found == ACT_NONE)
    found = find_criticised (pronoun);
  if (found == ACT_NONE)
    found = find_voice (pronoun);
  if (found == ACT_NONE)
    found = act_pronoun_find_accuser (pronoun->resolver, pronoun->index);
  if (found == ACT_NONE)
    found = find_loser (pronoun);
  if (found == ACT_NONE)
    found = find_receiver (pronoun);
  if (found == ACT_NONE)
    found = find_owner_before (pronoun);
  /* "blamed Day and *his own* lawyer": not Day's */
  if (found == ACT_NONE && owned->rel == ACT_REL_CONJ &&
      strcmp (s->words[it->head + 1].lower, "own") != 0)
    found = act_pronoun_find_fitting (pronoun->resolver, pronoun->index,
                                      owned->head);
  if (found == ACT_NONE)
    found =
        act_pronoun_find_fitting (pronoun->resolver, pronoun->index,
                                  act_subject_find_judged (s, it->governor));
  if (found == ACT_NONE)
    found = act_pronoun_find_fitting (pronoun->resolver, pronoun->index,
                                      act_subject_find_judged (s, owned->head));
  if (found == ACT_NONE && it->gender == 'n')
    found = act_pronoun_find_fitting (pronoun->resolver, pronoun->index,
                                      act_subject_find_told (s, it->head));
  if (found == ACT_NONE)
    found = find_self_made (pronoun);
  return found != ACT_NONE
             ? found
             : act_pronoun_find_affected (pronoun->resolver, pronoun->index);
}

/* "Acme asked *Ann* to sell. For years *she* has promised": whom the sentence
   before wants to do something, if it names nobody else. */
static guint32
find_asked (const Pronoun *pronoun)
{
  ActResolver *resolver = pronoun->resolver;
  const ActReferences *references = pronoun->references;
  const ActReference *it = pronoun->it, *asked;
  const ActSentence *s;
  guint32 found = ACT_NONE;

  if (it->relation != ACT_REL_NSUBJ || it->number == 'p' || it->gender == 'n' ||
      it->quotation != ACT_NONE)
    return ACT_NONE;
  for (guint32 i = pronoun->index; i-- > 0;) {
    const ActReference *other = act_references_get (references, i);
    if (other->sentence + 1 < it->sentence)
      break;
    if (!(act_resolver_get_chain (resolver, i)->traits & ACT_TRAIT_PERSON) ||
        !act_pronoun_agrees (resolver, i, it))
      continue;
    if (other->sentence == it->sentence ||
        act_resolver_is_rival (resolver, found, i))
      return ACT_NONE;
    found = i;
  }
  if (found == ACT_NONE)
    return ACT_NONE;
  asked = act_references_get (references, found);
  s = act_parse_get_sentence (references->parse, asked->sentence);
  if (asked->kind != ACT_MENTION_NAME ||
      (asked->relation != ACT_REL_OBJ && asked->relation != ACT_REL_IOBJ))
    return ACT_NONE;
  for (guint i = asked->head + 1u; i <= s->n_words; i++)
    if (s->words[i].head == asked->governor &&
        s->words[i].rel == ACT_REL_XCOMP && s->words[i].xpos == ACT_XPOS_VB)
      return found;
  return ACT_NONE;
}

/* "A judge would be biased against *him* because | he had …": the one to whom
   somebody without a name does it. */
static guint32
find_blamed (const Pronoun *pronoun)
{
  const ActReference *it = pronoun->it;
  const ActSentence *s = pronoun->sentence;
  const ActWord *w = s->words;
  guint at = it->governor, above, subject, because = 0;

  if (it->number == 'p' || it->gender == 'n')
    return ACT_NONE;
  for (guint i = it->head; i-- > 1 && i + 4u > it->head && !because;)
    if (strcmp (w[i].lower, "because") == 0)
      because = i;
  if (!because || (w[at].rel != ACT_REL_ADVCL && w[at].rel != ACT_REL_OBL) ||
      w[at].head >= because)
    return ACT_NONE;
  above = w[at].head;
  subject = act_subject_find (s, above);
  if (!subject || w[subject].upos != ACT_UPOS_NOUN)
    return ACT_NONE;
  for (guint32 i = pronoun->index; i-- > 0;) {
    const ActReference *other = act_references_get (pronoun->references, i);
    if (other->sentence != it->sentence || other->head < above)
      break;
    if (other->kind == ACT_MENTION_PRONOUN && other->person == 3 &&
        other->gender == it->gender && other->number == it->number &&
        other->head < because && other->governor == above)
      return i;
  }
  return ACT_NONE;
}

/* "*Bob* nodded to the soldiers behind | him": who does it is whom they are
   near to. */
static guint32
find_near (const Pronoun *pronoun)
{
  static const char *const links[] = {"alongside", "around", "behind", "beside",
                                      NULL};
  const ActReference *it = pronoun->it;
  const ActWord *w = pronoun->sentence->words;
  const guint noun = it->head > 2 ? it->head - 2u : 0;

  if (!noun || it->gender == 'n' ||
      !act_strings_have (links, w[it->head - 1].lower) ||
      (w[noun].upos != ACT_UPOS_NOUN && w[noun].upos != ACT_UPOS_PRON) ||
      (w[noun].rel != ACT_REL_OBL && w[noun].rel != ACT_REL_OBJ) ||
      (it->governor != noun && it->governor != w[noun].head))
    return ACT_NONE;
  return act_pronoun_find_fitting (
      pronoun->resolver, pronoun->index,
      act_subject_find (pronoun->sentence, w[noun].head));
}

guint32
act_pronoun_find_told (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const Pronoun pronoun = {
      resolver, references, index, it,
      act_parse_get_sentence (references->parse, it->sentence)};
  guint32 found = act_pronoun_find_awaited (resolver, index);

  if (found == ACT_NONE)
    found = find_blamed (&pronoun);
  if (found == ACT_NONE)
    found = act_life_find_continued (resolver, index);
  if (found != ACT_NONE)
    return found;
  if (it->pronoun == ACT_PRONOUN_REFLEXIVE)
    return find_reflected (&pronoun);
  if (it->relation == ACT_REL_NMOD_POSS)
    return find_possessor (&pronoun);
  found = act_court_find_tried (resolver, index);
  if (found == ACT_NONE)
    found = act_pronoun_find_affected (resolver, index);
  if (found == ACT_NONE)
    found = find_continued (&pronoun);
  if (found == ACT_NONE)
    found = find_coordinated (&pronoun);
  if (found == ACT_NONE)
    found = find_near (&pronoun);
  if (found == ACT_NONE)
    found = find_shared_object (&pronoun);
  if (found == ACT_NONE)
    found = find_done_again (&pronoun);
  if (found == ACT_NONE)
    found = find_presented (&pronoun);
  if (found == ACT_NONE)
    found = find_shared (&pronoun);
  if (found == ACT_NONE)
    found = act_pronoun_find_speaker (resolver, index);
  return found != ACT_NONE ? found : find_asked (&pronoun);
}
