#include "mention/pronoun-affected.h"

#include "lexicon/lexicon.h"
#include "mention/pronoun.h"
#include "mention/subject.h"

#include <string.h>

enum { MAX_STEPS = 10 /* up a tree */ };

/* The reference that @word heads, before the pronoun @index, if this may mean
   it; else ACT_NONE. */
static guint32
find_fitting (ActResolver *resolver, guint32 index, guint word)
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

/* What is done to somebody for what he did. */
static const char *const punishing[] = {
    "arrest",    "ban",    "bar",        "censure",     "convict", "demote",
    "deport",    "detain", "disqualify", "dismiss",     "execute", "expel",
    "extradite", "fine",   "fire",       "hospitalize", "impeach", "imprison",
    "indict",    "jail",   "oust",       "prosecute",   "punish",  "remove",
    "reprimand", "sack",   "sentence",   "shoot",       "sue",     "suspend",
    "unseat",    NULL};

/* "The president fired | Ann *after she criticized him*", "because she …": what
   somebody has done or what has become of him is why something is done to
   him. */
static guint
find_punished (const ActSentence *s, const ActReference *it)
{
  static const char *const marks[] = {"after", "because", "when", NULL};
  const ActWord *w = s->words;
  const guint verb = it->governor;
  guint above = w[verb].head, mark;

  if (it->relation != ACT_REL_NSUBJ && it->relation != ACT_REL_NSUBJ_PASS)
    return 0;
  mark = act_subject_find_dependent (s, verb, ACT_REL_BIT (MARK));
  if (w[verb].rel != ACT_REL_ADVCL || above > it->head || !mark ||
      !g_strv_contains (marks, w[mark].lower))
    return 0;
  return g_strv_contains (punishing, w[above].lemma)
             ? act_subject_find_dependent (s, above, ACT_REL_BIT (OBJ))
             : 0;
}

/* "Ann fired Bea. | *She had leaked* it", "Bo hired Carl. | *He had worked* in
   Oslo": what is told of before is why somebody was chosen or punished. The one
   to whom the last verb of the sentence before does so. */
static guint32
find_background (ActResolver *resolver, guint32 index)
{
  static const char *const choosing[] = {"appoint", "employ",  "hire",
                                         "promote", "recruit", NULL};
  static const guint64 main = ACT_REL_BIT (ROOT) | ACT_REL_BIT (CONJ);
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  guint had = act_subject_find_dependent (s, it->governor, ACT_REL_BIT (AUX));
  guint verb, object;
  guint32 found;

  if (!act_rel_is_in (it->relation, ACT_SUBJECT_RELATIONS) || it->begin != 1 ||
      it->sentence == 0 || it->quotation != ACT_NONE || it->number == 'p' ||
      it->gender == 'n' || !had || strcmp (s->words[had].lower, "had") != 0 ||
      s->words[it->governor].rel != ACT_REL_ROOT)
    return ACT_NONE;
  s = act_parse_get_sentence (references->parse, it->sentence - 1);
  verb = s->n_words;
  while (verb > 0 && !(s->words[verb].upos == ACT_UPOS_VERB &&
                       act_rel_is_in (s->words[verb].rel, main)))
    verb--;
  if (!verb || !(g_strv_contains (punishing, s->words[verb].lemma) ||
                 g_strv_contains (choosing, s->words[verb].lemma)))
    return ACT_NONE;
  object = act_subject_find_dependent (s, verb, ACT_REL_BIT (OBJ));
  found = object ? act_references_find (references, it->sentence - 1, object)
                 : ACT_NONE;
  return found != ACT_NONE &&
                 (act_resolver_get_chain (resolver, found)->traits &
                  ACT_TRAIT_PERSON) &&
                 act_pronoun_agrees (resolver, found, it)
             ? found
             : ACT_NONE;
}

gboolean
act_pronoun_is_own_victim (const ActReferences *references,
                           const ActReference *it, const ActReference *pronoun)
{
  static const char *const harming[] = {"hold", "kill", "stop", NULL};
  const ActWord *w =
      act_parse_get_sentence (references->parse, pronoun->sentence)->words;
  const guint verb = pronoun->governor;

  return pronoun->relation == ACT_REL_OBJ &&
         it->sentence == pronoun->sentence && it->relation == ACT_REL_NSUBJ &&
         w[verb].rel == ACT_REL_XCOMP && w[verb].head == it->governor &&
         (g_strv_contains (punishing, w[verb].lemma) ||
          g_strv_contains (harming, w[verb].lemma));
}

/* "Critics praised | *the bill*, saying it …", "criticized | *Ann*, saying she
   had lied": of what a participle goes on to tell. Where the clause speaks of
   another one beside the pronoun, either may be the object. */
static guint
find_reviewed (const ActSentence *s, const ActReference *it)
{
  static const char *const verbs[] = {
      "accuse",    "applaud", "attack",   "berate",    "blame",     "blast",
      "castigate", "commend", "condemn",  "criticise", "criticize", "denounce",
      "describe",  "hail",    "lambaste", "laud",      "mock",      "praise",
      "ridicule",  "slam",    NULL};
  static const char *const texts[] = {"back",   "defend",  "dismiss", "oppose",
                                      "reject", "support", "welcome", NULL};
  const ActWord *w = s->words;
  const guint verb = it->governor, saying = w[verb].head,
              above = w[saying].head;
  const gboolean person = it->gender == 'm' || it->gender == 'f';

  if (it->relation != ACT_REL_NSUBJ || w[verb].rel != ACT_REL_CCOMP ||
      w[saying].xpos != ACT_XPOS_VBG || w[saying].rel != ACT_REL_ADVCL ||
      above > saying || saying > it->head ||
      !act_table_has (act_table_get ("speech-verbs"), w[saying].lemma) ||
      (!g_strv_contains (verbs, w[above].lemma) &&
       (person || !g_strv_contains (texts, w[above].lemma))))
    return 0;
  for (guint i = it->head + 1u; person && i <= s->n_words; i++)
    if (strcmp (w[i].lower, "him") == 0 || strcmp (w[i].lower, "her") == 0)
      return 0;
  return act_subject_find_dependent (s, above, ACT_REL_BIT (OBJ));
}

/* "sent a message to | *Ann* that she …": to whom the words before the
   conjunction @mark say that something is made known; 0 for nobody. */
static guint
find_recipient (const ActSentence *s, guint mark)
{
  static const char *const nouns[] = {"letter", "message", "reminder",
                                      "signal", "warning", NULL};
  const ActWord *w = s->words;
  guint to = mark > 2 ? mark - 1 : 0, marker, noun;

  while (w[to].rel == ACT_REL_FLAT)
    to = w[to].head;
  marker = to ? act_subject_find_dependent (s, to, ACT_REL_BIT (CASE)) : 0;
  if (!marker || strcmp (w[marker].lower, "to") != 0 ||
      (w[to].rel != ACT_REL_NMOD && w[to].rel != ACT_REL_OBL))
    return 0;
  noun = w[to].head;
  if (w[noun].upos != ACT_UPOS_NOUN)
    noun = act_subject_find_dependent (s, noun, ACT_REL_BIT (OBJ));
  return noun && g_strv_contains (nouns, w[noun].lemma) ? to : 0;
}

/* "warned | *Ann* that she risked …": who is made to know something of
   himself. */
static guint
find_informed (const ActSentence *s, const ActReference *it)
{
  static const char *const verbs[] = {"notify", "remind", "warn", NULL};
  const ActWord *w = s->words;
  const guint verb = it->governor, above = w[verb].head;
  const guint mark = act_subject_find_dependent (s, verb, ACT_REL_BIT (MARK));

  if ((it->relation != ACT_REL_NSUBJ && it->relation != ACT_REL_NSUBJ_PASS) ||
      (w[verb].rel != ACT_REL_CCOMP && w[verb].rel != ACT_REL_ACL) ||
      above > it->head)
    return 0;
  for (guint i = above + 1; i < verb; i++)
    if (w[i].head == verb && w[i].rel == ACT_REL_AUX &&
        (strcmp (w[i].lemma, "will") == 0 || strcmp (w[i].lemma, "would") == 0))
      return 0;
  if (g_strv_contains (verbs, w[above].lemma))
    return act_subject_find_dependent (s, above,
                                       ACT_REL_BIT (OBJ) | ACT_REL_BIT (IOBJ));
  return mark ? find_recipient (s, mark) : 0;
}

/* "criticized | *Ann* for saying that she …", "for backing the bill that her
   husband signed": whose deed the clauses around the pronoun are, unless one of
   them has another subject that it may mean. */
static guint32
find_judged (ActResolver *resolver, guint32 index)
{
  static const guint64 objects =
      ACT_REL_BIT (OBJ) | ACT_REL_BIT (IOBJ) | ACT_REL_BIT (OBL);
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);
  const ActWord *w = s->words;

  if (it->number == 'p' || it->gender == 'n')
    return ACT_NONE;
  for (guint at = it->governor, step = 0; at && step < MAX_STEPS;
       step++, at = w[at].head) {
    guint word = act_subject_find_judged (s, at);
    guint32 found = find_fitting (resolver, index, word);
    /* "accused *Bob* of attacking | him": another one. */
    if (word && step == 0 && act_rel_is_in (it->relation, objects))
      return ACT_NONE;
    if (found != ACT_NONE)
      return found;
    word = act_subject_find_dependent (s, at, ACT_SUBJECT_RELATIONS);
    if (word && word != it->head &&
        find_fitting (resolver, index, word) != ACT_NONE)
      return ACT_NONE;
  }
  return ACT_NONE;
}

guint32
act_pronoun_find_affected (ActResolver *resolver, guint32 index)
{
  const ActReference *it = act_references_get (resolver->references, index);
  const ActSentence *s =
      act_parse_get_sentence (resolver->references->parse, it->sentence);
  guint32 found = find_fitting (resolver, index, find_punished (s, it));

  if (found == ACT_NONE)
    found = find_fitting (resolver, index, find_reviewed (s, it));
  if (found == ACT_NONE)
    found = find_fitting (resolver, index, find_informed (s, it));
  if (found == ACT_NONE)
    found = find_background (resolver, index);
  return found != ACT_NONE ? found : find_judged (resolver, index);
}
