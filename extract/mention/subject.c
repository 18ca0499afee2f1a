#include "mention/subject.h"

#include "lexicon/lexicon.h"

#include <string.h>

enum { MAX_STEPS = 16 /* up a tree */ };

guint32
act_subject_find_main (const ActReferences *references, guint number)
{
  const ActSentence *s = act_parse_get_sentence (references->parse, number);
  const guint root = act_sentence_find_root (s);
  const guint word =
      root ? act_subject_find_dependent (s, root, ACT_SUBJECT_RELATIONS) : 0;

  return word ? act_references_find (references, number, word) : ACT_NONE;
}

guint
act_subject_find_dependent (const ActSentence *s, guint head, guint64 relations)
{
  for (guint i = 1; i <= s->n_words; i++)
    if (s->words[i].head == head && act_rel_is_in (s->words[i].rel, relations))
      return i;
  return 0;
}

static gboolean
is_relative_pronoun (const ActSentence *s, guint word)
{
  return s->words[word].xpos == ACT_XPOS_WP ||
         s->words[word].xpos == ACT_XPOS_WDT;
}

/* "some *of the candidates*", "one of the men, | Jessie Elkins": what the
   quantity is of, or who it is. */
static guint
skip_quantity (const ActSentence *s, guint word)
{
  const ActWord *w = s->words;

  if (w[word].upos != ACT_UPOS_DET && w[word].upos != ACT_UPOS_NUM &&
      w[word].upos != ACT_UPOS_ADJ && w[word].upos != ACT_UPOS_PRON)
    return word;
  for (guint i = word + 2; i <= s->n_words; i++) {
    guint name, marker;
    if (w[i].head != word || w[i].rel != ACT_REL_NMOD)
      continue;
    marker = act_subject_find_dependent (s, i, ACT_REL_BIT (CASE));
    if (!marker || strcmp (w[marker].lower, "of") != 0)
      continue;
    name = act_subject_find_dependent (s, word, ACT_REL_BIT (APPOS));
    if (!name)
      name = act_subject_find_dependent (s, i, ACT_REL_BIT (APPOS));
    return name && strcmp (w[word].lower, "one") == 0 ? name : i;
  }
  return word;
}

/* The subject that @verb has of its own, but for @below; 0 for none. */
static guint
find_own (const ActSentence *s, guint verb, guint below)
{
  for (guint i = 1; i <= s->n_words; i++) {
    if (s->words[i].head != verb || i == below ||
        !act_rel_is_in (s->words[i].rel, ACT_SUBJECT_RELATIONS))
      continue;
    if (!is_relative_pronoun (s, i))
      return skip_quantity (s, i);
    return act_reference_find_antecedent (s, verb);
  }
  return 0;
}

/* The word that is understood as the subject of @verb, which has none of its
   own, if the verb above tells; 0 otherwise. */
static guint
find_understood (const ActSentence *s, guint verb, guint below)
{
  const ActWord *w = s->words;

  if (w[verb].rel == ACT_REL_XCOMP)
    return act_subject_find_dependent (s, w[verb].head,
                                       ACT_REL_BIT (OBJ) | ACT_REL_BIT (IOBJ));
  if (w[verb].rel == ACT_REL_ACL &&
      (w[verb].xpos == ACT_XPOS_VBG || w[verb].xpos == ACT_XPOS_VBN) &&
      w[verb].head != below)
    return w[verb].head;
  /* "the first woman | to lead it" */
  if (w[verb].rel == ACT_REL_ACL && w[verb].xpos == ACT_XPOS_VB &&
      w[verb].head < verb && w[verb].head != below &&
      act_gazetteer_get_noun_class (w[w[verb].head].lemma, NULL) ==
          ACT_NOUN_PERSON)
    return w[verb].head;
  return 0;
}

/* "met Ann, *calling* her a friend": of the same subject, as "won, *making* it
   the largest party" is not. */
static gboolean
is_remark (const ActWord *word)
{
  return word->rel == ACT_REL_ADVCL && word->xpos == ACT_XPOS_VBG &&
         act_table_has (act_table_get ("speech-verbs"), word->lemma);
}

/* "left *after meeting* her", "won *without beating* him": of the same subject,
   whatever it is. */
static gboolean
is_marked_gerund (const ActSentence *s, guint word)
{
  static const char *const marks[] = {"after",   "before", "by",    "despite",
                                      "since",   "upon",   "while", "when",
                                      "without", NULL};
  const guint mark =
      s->words[word].rel == ACT_REL_ADVCL && s->words[word].xpos == ACT_XPOS_VBG
          ? act_subject_find_dependent (s, word, ACT_REL_BIT (MARK))
          : 0;

  return mark && act_strings_have (marks, s->words[mark].lower);
}

guint
act_subject_find (const ActSentence *sentence, guint word)
{
  const ActWord *w = sentence->words;

  for (guint step = 0; word && step < MAX_STEPS; step++) {
    guint found = find_own (sentence, word, 0);
    if (!found)
      found = find_understood (sentence, word, 0);
    if (found)
      return found;
    if (w[word].rel != ACT_REL_CONJ && w[word].rel != ACT_REL_XCOMP &&
        !is_remark (&w[word]) && !is_marked_gerund (sentence, word))
      return 0;
    word = w[word].head;
  }
  return 0;
}

gboolean
act_subject_is_many (const ActSentence *sentence, guint word)
{
  return act_subject_find_dependent (sentence, word, ACT_REL_BIT (CONJ)) != 0;
}

guint
act_subject_find_around (const ActSentence *sentence, guint word)
{
  const ActWord *w = sentence->words;
  guint below = word;

  for (guint step = 0, at = w[word].head; at && step < MAX_STEPS; step++) {
    guint found = find_own (sentence, at, below);
    if (!found)
      found = find_understood (sentence, at, below);
    if (found && found != below)
      return found;
    below = at;
    at = w[at].head;
  }
  return 0;
}

/* "call *on China* to …", "appeal *to Ann* to …", "put pressure *on China* to
   …": whom @verb asks to do what the infinitive @clause tells; 0 for nobody. */
static guint
find_addressed (const ActSentence *s, guint verb, guint clause)
{
  const ActWord *w = s->words;
  const gboolean call = strcmp (w[verb].lemma, "call") == 0;
  const guint object = act_subject_find_dependent (s, verb, ACT_REL_BIT (OBJ));
  const gboolean pressure = object && strcmp (w[object].lemma, "pressure") == 0;

  if (w[clause].xpos != ACT_XPOS_VB ||
      (!call && !pressure && strcmp (w[verb].lemma, "appeal") != 0))
    return 0;
  for (guint i = verb + 1; i < clause; i++) {
    guint marker;
    if (!(w[i].head == verb && w[i].rel == ACT_REL_OBL) &&
        !(pressure && w[i].head == object && w[i].rel == ACT_REL_NMOD))
      continue;
    marker = act_subject_find_dependent (s, i, ACT_REL_BIT (CASE));
    if (marker &&
        (strcmp (w[marker].lower, call || pressure ? "on" : "to") == 0 ||
         strcmp (w[marker].lower, "upon") == 0))
      return i;
  }
  return 0;
}

guint
act_subject_find_told (const ActSentence *sentence, guint word)
{
  const ActWord *w = sentence->words;

  for (guint step = 0, at = w[word].head; at && step < MAX_STEPS;
       step++, at = w[at].head) {
    if (find_own (sentence, at, 0))
      return 0;
    if (w[at].rel == ACT_REL_XCOMP || w[at].rel == ACT_REL_ADVCL) {
      guint addressed = find_addressed (sentence, w[at].head, at);
      if (addressed || w[at].rel == ACT_REL_ADVCL)
        return addressed;
      return act_subject_find_dependent (
          sentence, w[at].head, ACT_REL_BIT (OBJ) | ACT_REL_BIT (IOBJ));
    }
    if (w[at].upos == ACT_UPOS_VERB && w[at].rel != ACT_REL_CONJ)
      return 0;
  }
  return 0;
}

/* Whether @marker, the preposition of what @verb tells of its object, tells of
   a deed of the object: "accused Ann *of*", "blamed, fined Ann *for*",
   "credited Ann *with*". */
static gboolean
tells_of_deed (const ActWord *verb, const ActWord *marker)
{
  static const char *const with[] = {"credit", "charge", NULL};

  return strcmp (marker->lower, "for") == 0 ||
         strcmp (marker->lower, "of") == 0 ||
         (strcmp (marker->lower, "with") == 0 &&
          act_strings_have (with, verb->lemma));
}

/* Verbs that pass a judgement on what somebody did or has: "praised *Ann* for
   her | help", "criticized *the government* over its | refusal". */
static gboolean
is_judgement (const ActWord *verb)
{
  static const char *const verbs[] = {
      "applaud",   "attack",    "berate",   "blame",     "blast",
      "castigate", "chide",     "commend",  "condemn",   "congratulate",
      "criticise", "criticize", "denounce", "fault",     "honor",
      "honour",    "lambast",   "lambaste", "laud",      "mock",
      "praise",    "punish",    "rebuke",   "reprimand", "scold",
      "slam",      "thank",     "upbraid",  NULL};

  return verb->upos == ACT_UPOS_VERB && act_strings_have (verbs, verb->lemma);
}

/* "asked *Ann* about her | plans", "advised *Acme* on its | sale": of what
   somebody is spoken to it is his. */
static gboolean
is_consulted (const ActWord *verb, const ActWord *marker)
{
  static const char *const verbs[] = {
      "advise", "ask",   "challenge", "confront", "grill", "interview",
      "needle", "press", "query",     "question", "quiz",  NULL};

  return verb->upos == ACT_UPOS_VERB && act_strings_have (verbs, verb->lemma) &&
         (strcmp (marker->lower, "about") == 0 ||
          strcmp (marker->lower, "on") == 0 ||
          strcmp (marker->lower, "over") == 0);
}

guint
act_subject_find_judged (const ActSentence *sentence, guint deed)
{
  const ActWord *w = sentence->words;
  const gboolean noun =
      w[deed].rel == ACT_REL_OBL || w[deed].rel == ACT_REL_NMOD;
  guint above = w[deed].head, object = 0;
  guint marker = act_subject_find_dependent (
      sentence, deed, noun ? ACT_REL_BIT (CASE) : ACT_REL_BIT (MARK));

  /* "thanked Ann | for her help" may hang on Ann. */
  if (w[deed].rel == ACT_REL_NMOD && w[above].rel == ACT_REL_OBJ)
    above = w[above].head;
  if (!above || marker < above || marker > deed)
    return 0;
  if (noun ? !is_consulted (&w[above], &w[marker]) &&
                 (!is_judgement (&w[above]) ||
                  (strcmp (w[marker].lower, "for") != 0 &&
                   strcmp (w[marker].lower, "over") != 0))
           : w[deed].xpos != ACT_XPOS_VBG ||
                 !tells_of_deed (&w[above], &w[marker]))
    return 0;
  for (guint i = above + 1; i < deed; i++)
    if (w[i].head == above &&
        (w[i].rel == ACT_REL_OBJ || w[i].rel == ACT_REL_IOBJ))
      object = i;
  return object;
}
