/* Known errors of the parser: verbs taken for another form of themselves, or
   for a noun; words of a name taken for others. */
#include "tree-repair/build.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* "Gunmen *fired on* the camp", "critics *seized on* the claim" with the verb
   for a passive without its auxiliary: what is fired on does not stand behind
   it. */
static void
make_fired_on (ActWord *words, guint n, guint verb)
{
  static const char *const verbs[] = {"fire", "seize", "shoot", NULL};
  static const char *const markers[] = {"on", "upon", "at", "into", NULL};
  guint marker = verb + 1, subject;

  if (marker >= n || words[verb].upos != ACT_UPOS_VERB ||
      !act_strings_have (verbs, words[verb].lemma) ||
      words[marker].rel != ACT_REL_CASE ||
      !act_strings_have (markers, words[marker].lower) ||
      (strcmp (words[verb].lemma, "seize") == 0 &&
       !g_str_has_suffix (words[marker].lower, "on")) ||
      act_words_has (words, n, verb, ACT_REL_AUX) ||
      act_words_has (words, n, verb, ACT_REL_AUX_PASS))
    return;
  subject = act_words_find (words, n, verb, ACT_REL_NSUBJ_PASS);
  if (!subject || subject > verb || words[words[marker].head].head != verb)
    return;
  words[subject].rel = ACT_REL_NSUBJ;
  words[verb].xpos = ACT_XPOS_VBD;
}

/* "as gangs tied to parties *evolved* into bands" with the verb taken for a
   participle of the parties: nobody evolves anybody. */
static void
make_clause_with_as (ActWord *words, guint n, guint verb)
{
  static const char *const verbs[] = {
      "arise",  "arrive", "collapse", "disappear", "emerge", "erupt",
      "evolve", "vanish", "quarrel",  "struggle",  NULL};
  static const char *const markers[] = {"after", "as",    "before",
                                        "since", "until", NULL};
  guint noun = words[verb].head, mark = 0, above;

  if (words[verb].rel != ACT_REL_ACL || noun >= verb ||
      (words[verb].xpos != ACT_XPOS_VBN && words[verb].xpos != ACT_XPOS_VBD) ||
      !act_strings_have (verbs, words[verb].lemma))
    return;
  for (guint steps = 0; noun && steps < 4; steps++) {
    mark = words[noun].rel == ACT_REL_OBL
               ? act_words_find (words, n, noun, ACT_REL_CASE)
               : 0;
    if (mark && act_strings_have (markers, words[mark].lower))
      break;
    noun = words[noun].head;
    mark = 0;
  }
  above = noun ? words[noun].head : 0;
  if (!mark || !above || above > mark || words[above].upos != ACT_UPOS_VERB)
    return;
  words[verb].head = (guint16) above;
  words[verb].rel = ACT_REL_ADVCL;
  words[verb].xpos = ACT_XPOS_VBD;
  words[noun].head = (guint16) verb;
  words[noun].rel = ACT_REL_NSUBJ;
  words[mark].head = (guint16) verb;
  words[mark].rel = ACT_REL_MARK;
}

/* "protests *planned* in Oslo" with the protests for who plans. */
static void
make_planned (ActWord *words, guint n, guint verb)
{
  static const char *const verbs[] = {"cancel", "plan", "postpone", "schedule",
                                      NULL};
  static const char *const acts[] = {"act", "event", NULL};
  static const ActRel objects[] = {ACT_REL_OBJ, ACT_REL_XCOMP, ACT_REL_CCOMP,
                                   ACT_REL_AUX};
  guint subject;

  if (words[verb].xpos != ACT_XPOS_VBD ||
      !act_strings_have (verbs, words[verb].lemma))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (objects); i++)
    if (act_words_has (words, n, verb, objects[i]))
      return;
  subject = act_words_find (words, n, verb, ACT_REL_NSUBJ);
  if (!subject || subject > verb || words[subject].upos != ACT_UPOS_NOUN ||
      !act_noun_is_class (words[subject].lemma, acts))
    return;
  words[subject].rel = ACT_REL_NSUBJ_PASS;
  words[verb].xpos = ACT_XPOS_VBN;
}

/* "NATO *confirmed* on Wednesday it would act" with the verb for a passive
   without its auxiliary: who is told something stands behind other verbs. */
static void
make_speaker (ActWord *words, guint n, guint verb)
{
  guint subject, content;

  if (words[verb].upos != ACT_UPOS_VERB)
    return;
  subject = act_words_find (words, n, verb, ACT_REL_NSUBJ_PASS);
  content = subject ? act_words_find (words, n, verb, ACT_REL_CCOMP) : 0;
  if (!subject || subject > verb || content < verb ||
      act_table_lists ("relation-words", words[verb].lemma, "telling", ' ') ||
      act_words_has (words, n, verb, ACT_REL_AUX) ||
      act_words_has (words, n, verb, ACT_REL_AUX_PASS) ||
      !act_words_find (words, n, content, ACT_REL_NSUBJ))
    return;
  words[subject].rel = ACT_REL_NSUBJ;
  words[verb].xpos = ACT_XPOS_VBD;
}

/* "ban the al-Qaida *linked* Front" with the Front taken for an object of the
   participle: between two names it tells of the second. */
static void
make_linked (ActWord *words, guint n, guint participle)
{
  static const char *const verbs[] = {
      "allied", "backed", "based", "controlled", "funded", "inspired",
      "led",    "linked", "run",   "sponsored",  NULL};
  guint first = participle - 1, name;

  if (words[participle].rel != ACT_REL_XCOMP || participle < 3 ||
      !act_strings_have (verbs, words[participle].lower) ||
      words[first].upos != ACT_UPOS_PROPN)
    return;
  name = act_words_find (words, n, participle, ACT_REL_OBJ);
  if (name != participle + 1 || words[name].upos != ACT_UPOS_PROPN ||
      (words[first].head != name && words[participle].head != first))
    return;
  if (words[first].head == name) {
    words[name].head = words[participle].head;
  } else {
    words[name].head = words[first].head;
    words[name].rel = words[first].rel;
  }
  words[participle].head = (guint16) name;
  words[participle].rel = ACT_REL_AMOD;
  words[first].head = (guint16) participle;
  words[first].rel = ACT_REL_OBL_UNMARKED;
  for (guint i = 1; i < first; i++)
    if (words[i].head == first && words[i].rel == ACT_REL_DET)
      words[i].head = (guint16) name;
}

/* "*Bob Day*-backed Acme sued" with Bob taken for who sues, with or without
   Acme: the name before the hyphen is of the participle. */
static void
lower_backer (ActWord *words, guint participle)
{
  guint last = participle - 2, first = last, top, noun;

  if (participle < 4 || words[participle].xpos != ACT_XPOS_VBN ||
      words[participle].rel != ACT_REL_AMOD ||
      words[participle].head < participle ||
      words[participle - 1].xpos != ACT_XPOS_HYPH ||
      words[last].upos != ACT_UPOS_PROPN)
    return;
  noun = words[participle].head;
  while (first > 1 && words[first - 1].upos == ACT_UPOS_PROPN)
    first--;
  for (top = first; words[top].head >= first && words[top].head <= last; top++)
    if (top == last)
      return;
  if (words[top].head == participle || words[top].head == noun)
    return;
  if (words[noun].head >= first && words[noun].head <= last) {
    words[noun].head = words[top].head;
    words[noun].rel = words[top].rel;
  }
  for (guint i = first; i < last; i++) {
    words[i].head = (guint16) last;
    words[i].rel = ACT_REL_COMPOUND;
  }
  words[last].head = (guint16) participle;
  words[last].rel = ACT_REL_COMPOUND;
}

/* "Lee approval 36 percent, *Day support 27 percent*" with the noun for a verb:
   with one name that would have "-s". */
static void
make_share (ActWord *words, guint n, guint verb)
{
  guint name, share;

  if (words[verb].xpos != ACT_XPOS_VBP ||
      words[verb].rel != ACT_REL_PARATAXIS ||
      act_words_has (words, n, verb, ACT_REL_AUX))
    return;
  name = act_words_find (words, n, verb, ACT_REL_NSUBJ);
  share = act_words_find (words, n, verb, ACT_REL_OBJ);
  if (!name || name + 1 != verb || words[name].xpos != ACT_XPOS_NNP || !share ||
      strcmp (words[share].lemma, "percent") != 0 ||
      act_words_has (words, n, name, ACT_REL_CONJ))
    return;
  words[verb].upos = ACT_UPOS_NOUN;
  words[verb].xpos = ACT_XPOS_NN;
  words[name].rel = ACT_REL_COMPOUND;
  words[share].rel = ACT_REL_NMOD_UNMARKED;
}

/* "Norway *has been shelling sites*" with what is shelled taken for what Norway
   is: it is one, they are many. */
static void
make_progressive (ActWord *words, guint n, guint noun)
{
  guint been, verb, has, subject;

  if (words[noun].xpos != ACT_XPOS_NNS)
    return;
  been = act_words_find (words, n, noun, ACT_REL_COP);
  verb = been + 1;
  has = act_words_find (words, n, noun, ACT_REL_AUX);
  if (!been || verb >= noun || !act_word_is (&words[been], "been") || !has ||
      !act_word_is (&words[has], "has") || words[verb].head != noun ||
      words[verb].xpos != ACT_XPOS_VBG || words[verb].rel != ACT_REL_AMOD)
    return;
  subject = act_words_find (words, n, noun, ACT_REL_NSUBJ);
  if (!subject || subject > has)
    return;
  words[verb].head = words[noun].head;
  words[verb].rel = words[noun].rel;
  words[verb].upos = ACT_UPOS_VERB;
  for (guint i = 1; i <= n; i++)
    if (words[i].head == noun &&
        (i < verb || words[i].rel == ACT_REL_ADVCL ||
         words[i].rel == ACT_REL_PUNCT || words[i].rel == ACT_REL_CONJ))
      words[i].head = (guint16) verb;
  words[been].rel = ACT_REL_AUX;
  words[noun].head = (guint16) verb;
  words[noun].rel = ACT_REL_OBJ;
}

/* "forced scores of people *to flee*" with the infinitive taken for an
   adverbial: it is what they are to do. */
static void
make_task (ActWord *words, guint n, guint task)
{
  static const char *const verbs[] = {
      "allow",  "compel", "encourage", "enable", "force",    "invite",
      "oblige", "order",  "permit",    "press",  "persuade", "pressure",
      "prompt", "tell",   "urge",      "warn",   NULL};
  guint verb = words[task].head, to, object;

  if (words[task].rel != ACT_REL_ADVCL || words[task].xpos != ACT_XPOS_VB ||
      words[verb].upos != ACT_UPOS_VERB || verb + 2 >= task ||
      !act_strings_have (verbs, words[verb].lemma) ||
      act_words_find (words, n, verb, ACT_REL_AUX_PASS) ||
      act_words_find (words, n, verb, ACT_REL_XCOMP))
    return;
  to = act_words_find (words, n, task, ACT_REL_MARK);
  object = act_words_find (words, n, verb, ACT_REL_OBJ);
  if (!to || !act_word_is (&words[to], "to") || !object || object > to ||
      object < verb)
    return;
  for (guint i = object + 1; i < to; i++) /* "…, *in order* to" */
    if (!act_words_is_below (words, i, object))
      return;
  words[task].rel = ACT_REL_XCOMP;
}

/* "convicted *in absentia of training* rebels" with what it was of hung on the
   absence. */
static void
raise_behind_absentia (ActWord *words, guint n, guint noun)
{
  guint verb = words[noun].head;

  if (!act_word_is (&words[noun], "absentia") ||
      words[verb].upos != ACT_UPOS_VERB)
    return;
  for (guint i = noun + 1; i <= n; i++)
    if (words[i].head == noun &&
        (words[i].rel == ACT_REL_ACL || words[i].rel == ACT_REL_NMOD)) {
      words[i].rel = words[i].rel == ACT_REL_ACL ? ACT_REL_ADVCL : ACT_REL_OBL;
      words[i].head = (guint16) verb;
    }
}

/* Are the two words written as one? */
static gboolean
touches (const ActWord *word, const ActWord *next)
{
  return word->span.end == next->span.begin;
}

/* A word that may be a syllable of a name, by its tag or, behind a family name,
   by its letters. */
static gboolean
is_small_word (const ActWord *words, guint last)
{
  static const char *const syllables[] = {"an", "do", "in", "no",
                                          "on", "so", "up", NULL};
  const ActWord *word = &words[last];

  if (last > 3 && word[-3].upos == ACT_UPOS_PROPN &&
      g_ascii_isupper (word[-3].form[0]) &&
      act_strings_have (syllables, word->lower))
    return TRUE;
  return word->upos == ACT_UPOS_ADP || word->upos == ACT_UPOS_ADV ||
         word->upos == ACT_UPOS_PART || word->upos == ACT_UPOS_SCONJ;
}

gboolean
act_words_is_syllable (const ActWord *words, guint n, guint last)
{
  const ActWord *word = &words[last];

  return last > 2 && last <= n && is_small_word (words, last) &&
         g_ascii_islower (word->form[0]) && strlen (word->form) <= 3 &&
         strcmp (word[-1].form, "-") == 0 && touches (&word[-1], word) &&
         touches (&word[-2], &word[-1]) && word[-2].upos == ACT_UPOS_PROPN &&
         g_ascii_isupper (word[-2].form[0]) &&
         !(last < n && touches (word, &word[1]) &&
           strcmp (word[1].form, "-") == 0);
}

/* "praised Moon Jae-*in*": no preposition. */
static void
join_syllable (ActWord *words, guint n, guint last)
{
  guint top = last - 2;

  if (!act_words_is_syllable (words, n, last))
    return;
  if (words[top].rel == ACT_REL_FLAT && words[top].head < top)
    top = words[top].head;
  if (!act_words_hang (words, last, top))
    return;
  words[last].rel = ACT_REL_FLAT;
  words[last].upos = ACT_UPOS_PROPN;
  words[last].xpos = ACT_XPOS_NNP;
}

/* Is it, or can it be taken for, a verb in the past or present ("bought", not
   "taken")? */
static gboolean
may_be_finite (const ActWord *words, guint n, guint verb)
{
  const ActWord *word = &words[verb];

  if (word->upos != ACT_UPOS_VERB)
    return FALSE;
  if (word->xpos == ACT_XPOS_VBN)
    return act_words_find (words, n, verb, ACT_REL_OBJ) == verb + 1 &&
           (!g_str_has_suffix (word->lower, "n") || act_word_is (word, "won"));
  return word->xpos == ACT_XPOS_VBD || word->xpos == ACT_XPOS_VBZ;
}

/* "Acme, a subsidiary of Borex, *bought* Telvia, a phone company" read as a
   phrase with the verb for one more apposition: a finite one is what the
   sentence tells. */
static void
make_predicate (ActWord *words, guint n, guint verb)
{
  guint top = words[verb].head, object;

  if (words[verb].rel != ACT_REL_APPOS || !may_be_finite (words, n, verb) ||
      top >= verb || words[top].rel != ACT_REL_ROOT ||
      (words[top].upos != ACT_UPOS_PROPN && words[top].upos != ACT_UPOS_NOUN) ||
      strcmp (words[verb - 1].form, ",") != 0 ||
      act_words_find_subject (words, n, verb))
    return;
  object = act_words_find (words, n, verb, ACT_REL_OBJ);
  if (words[verb].xpos == ACT_XPOS_VBN)
    words[verb].xpos = ACT_XPOS_VBD;
  words[verb].head = 0;
  words[verb].rel = ACT_REL_ROOT;
  words[top].head = (guint16) verb;
  words[top].rel = ACT_REL_NSUBJ;
  for (guint i = verb + 1; i <= n; i++)
    if (words[i].head == top)
      words[i].head =
          (guint16) (words[i].rel == ACT_REL_APPOS && object && object < i
                         ? object
                         : verb);
}

/* "named *her deputy*, Bob Day, as chief" with the deputy for what somebody is
   named: he is who is. */
static void
make_named (ActWord *words, guint n, guint named)
{
  static const char *const verbs[] = {"appoint", "designate", "install",
                                      "name",    "nominate",  NULL};
  const guint verb = words[named].head;

  if (words[named].rel != ACT_REL_XCOMP || verb >= named ||
      words[named].upos != ACT_UPOS_NOUN ||
      !act_strings_have (verbs, words[verb].lemma) ||
      act_words_has (words, n, verb, ACT_REL_OBJ) ||
      !act_words_find (words, n, named, ACT_REL_NMOD_POSS))
    return;
  for (guint as = named + 1; as <= n; as++)
    if (act_word_is (&words[as], "as") && words[words[as].head].head == verb) {
      words[named].rel = ACT_REL_OBJ;
      return;
    }
}

static gboolean
is_form_of (const ActWord *word, const char *title)
{
  gsize length = strlen (title);

  return strncmp (word->lower, title, length) == 0 &&
         (word->lower[length] == '\0' ||
          strcmp (word->lower + length, ".") == 0);
}

/* "*Mr and Mrs* Lee sued" with each of the titles for somebody. */
static void
join_couple (ActWord *words, guint n, guint mister)
{
  const guint and = mister + 1, missis = mister + 2, name = mister + 3;

  if (name > n || !is_form_of (&words[mister], "mr") ||
      words[and].upos != ACT_UPOS_CCONJ ||
      !is_form_of (&words[missis], "mrs") ||
      words[name].upos != ACT_UPOS_PROPN || !words[name].head ||
      !act_words_is_below (words, name, mister))
    return;
  words[name].head = words[mister].head;
  words[name].rel = words[mister].rel;
  act_words_rehang (words, n, mister, name);
  act_words_rehang (words, n, missis, name);
  words[mister].head = words[missis].head = (guint16) name;
  words[mister].rel = words[missis].rel = ACT_REL_NMOD_DESC;
  words[and].head = (guint16) missis;
}

/* The noun that a relative clause right behind @pronoun tells of: it stands
   before it, or before the comma there; or 0. */
static guint
find_antecedent (const ActWord *words, guint pronoun)
{
  guint noun = pronoun - 1;

  if (noun > 1 && act_word_is (&words[noun], ","))
    noun--;
  while (noun && (words[noun].rel == ACT_REL_FLAT ||
                  words[noun].rel == ACT_REL_COMPOUND))
    noun = words[noun].head;
  return noun < pronoun && (words[noun].upos == ACT_UPOS_PROPN ||
                            words[noun].upos == ACT_UPOS_NOUN)
             ? noun
             : 0;
}

/* Hangs @verb, which was taken for a part of @object's phrase, where its clause
   belongs; returns its subject, or 0 where nothing was done. */
static guint
hang_past (ActWord *words, guint n, guint verb, guint object)
{
  guint subject = verb - 1, above = object, noun;

  if (act_word_get_classes (&words[subject]) & ACT_CLASS_RELATIVE) {
    noun = find_antecedent (words, subject);
    if (!noun)
      return 0;
    words[verb].head = (guint16) noun;
    words[verb].rel = ACT_REL_ACL_RELCL;
    return subject;
  }
  if (words[object].rel == ACT_REL_NMOD && words[object].head < verb)
    above = subject = words[object].head;
  else
    subject = act_words_find (words, n, object, ACT_REL_NSUBJ);
  if (!subject || subject >= verb)
    return 0;
  words[verb].head = words[above].head;
  words[verb].rel = words[above].rel;
  if (words[verb].rel == ACT_REL_OBJ &&
      (act_word_get_classes (&words[words[verb].head]) & ACT_CLASS_SPEECH))
    words[verb].rel = ACT_REL_CCOMP; /* "said Norway *froze* it" */
  return subject;
}

/* "Norway *froze* the assets" with the verb, which is rare, taken for a
   preposition or an adverb. */
static void
make_past (ActWord *words, guint n, guint verb)
{
  const char *const *row;
  guint object = words[verb].head, subject;

  if ((words[verb].upos != ACT_UPOS_ADP && words[verb].upos != ACT_UPOS_ADV &&
       words[verb].rel != ACT_REL_CASE && words[verb].rel != ACT_REL_ADVMOD) ||
      verb < 2 || object <= verb || act_word_is (&words[verb], "left") ||
      words[object].upos != ACT_UPOS_NOUN)
    return;
  row = act_table_find (act_table_get ("irregular-forms"), words[verb].lower);
  if (!row || strcmp (row[1], "verb") != 0)
    return;
  subject = hang_past (words, n, verb, object);
  if (!subject)
    return;
  for (guint i = 1; i <= n; i++)
    if ((words[i].head == object &&
         (i < verb || words[i].rel == ACT_REL_PUNCT)) ||
        (words[i].head == subject && i > verb && i != object))
      words[i].head = (guint16) verb;
    else if (i > object && words[i].rel == ACT_REL_NMOD &&
             (act_word_get_classes (&words[i]) & ACT_CLASS_TIME) &&
             act_words_is_below (words, i, object)) {
      words[i].head = (guint16) verb;
      words[i].rel = ACT_REL_OBL;
    }
  words[verb].upos = ACT_UPOS_VERB;
  words[verb].xpos = ACT_XPOS_VBD;
  words[verb].lemma = row[2];
  words[subject].head = (guint16) verb;
  words[subject].rel = ACT_REL_NSUBJ;
  words[object].head = (guint16) verb;
  words[object].rel = ACT_REL_OBJ;
}

/* "denied *wrongdoing*" with the noun taken for a gerund: there is no such
   verb. */
static void
make_noun_in_ing (ActWord *words, guint n, guint word)
{
  if (words[word].xpos != ACT_XPOS_VBG ||
      (words[word].rel != ACT_REL_XCOMP && words[word].rel != ACT_REL_OBJ) ||
      words[word].head + 1u != word ||
      act_words_has (words, n, word, ACT_REL_OBJ) ||
      act_table_has (act_table_get ("verb-lemmas"), words[word].lemma) ||
      !act_table_has (act_table_get ("noun-classes"), words[word].lower))
    return;
  words[word].rel = ACT_REL_OBJ;
  words[word].upos = ACT_UPOS_NOUN;
  words[word].xpos = ACT_XPOS_NN;
  words[word].lemma = words[word].lower;
}

void
act_words_repair_form (ActWord *words, guint n, guint word)
{
  make_clause_with_as (words, n, word);
  make_linked (words, n, word);
  lower_backer (words, word);
  make_fired_on (words, n, word);
  make_planned (words, n, word);
  make_speaker (words, n, word);
  make_share (words, n, word);
  make_progressive (words, n, word);
  make_task (words, n, word);
  raise_behind_absentia (words, n, word);
  join_syllable (words, n, word);
  make_predicate (words, n, word);
  make_named (words, n, word);
  join_couple (words, n, word);
  make_past (words, n, word);
  make_noun_in_ing (words, n, word);
}
