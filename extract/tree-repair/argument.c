/* Known errors of the parser: what takes part in what a verb says, taken for
   something else, and probabilities of what is sure. */
#include "tree-repair/build.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* "Rebels *kidnapped* ten men" with the verb taken for a participle without its
   auxiliary: what has an object is active. Verbs of giving and naming keep one
   in the passive. */
static void
make_active (ActWord *words, guint n, guint object)
{
  guint verb = words[object].head, subject;

  if (words[object].rel != ACT_REL_OBJ || verb >= object ||
      (words[verb].xpos != ACT_XPOS_VBN && words[verb].xpos != ACT_XPOS_VBD) ||
      act_word_is_verb_of (&words[verb], ACT_CLASS_GIVING) ||
      act_table_lists ("relation-words", words[verb].lemma, "naming", ' ') ||
      act_words_has (words, n, verb, ACT_REL_AUX) ||
      act_words_find (words, n, verb, ACT_REL_OBL_AGENT))
    return;
  subject = act_words_find (words, n, verb, ACT_REL_NSUBJ_PASS);
  if (!subject || subject > verb)
    return;
  words[verb].xpos = ACT_XPOS_VBD;
  words[subject].rel = ACT_REL_NSUBJ;
  /* Who acts is as sure as that something is acted on. */
  words[subject].arc = MAX (words[subject].arc, words[object].arc);
}

/* That @name gets an office is as sure as that an office is given. */
static void
trust_appointee (ActWord *words, guint n, guint name)
{
  const guint office =
      act_words_find (words, n, words[name].head, ACT_REL_XCOMP);

  if (office > name)
    words[name].arc = MAX (words[name].arc, words[office].arc);
}

/* "Lee *named* (General) Ann Day as its head" with the verb taken for a
   participle of a passive without its auxiliary, and Day for what Lee is
   called: a name is who is named. */
static void
make_active_naming (ActWord *words, guint n, guint name)
{
  guint verb = words[name].head, subject, first = name;

  while (first > 1 && words[first - 1].head == name &&
         words[first - 1].rel == ACT_REL_NMOD_DESC)
    first--;
  if ((words[name].rel != ACT_REL_XCOMP && words[name].rel != ACT_REL_OBJ) ||
      words[name].upos != ACT_UPOS_PROPN || verb + 1 != first ||
      words[verb].xpos != ACT_XPOS_VBN ||
      !act_table_lists ("relation-words", words[verb].lemma, "naming", ' ') ||
      act_table_has (act_table_get ("role-nouns"), words[name].lower) ||
      act_words_has (words, n, verb, ACT_REL_AUX))
    return;
  subject = act_words_find_subject (words, n, verb);
  if (!subject || subject > verb || words[subject].upos != ACT_UPOS_PROPN)
    return;
  for (guint i = name + 1; i <= n; i++)
    if (words[i].head == verb && words[i].rel == ACT_REL_OBJ) {
      if (words[name].rel == ACT_REL_XCOMP)
        return;
      words[i].rel = ACT_REL_XCOMP;
    }
  words[verb].xpos = ACT_XPOS_VBD;
  words[subject].rel = ACT_REL_NSUBJ;
  words[name].rel = ACT_REL_OBJ;
  trust_appointee (words, n, name);
}

/* "made compensation *a condition*", "whom Lee called *a friend*": the second
   object says what the first is. */
static void
make_second_object_complement (ActWord *words, guint n, guint noun)
{
  const guint verb = words[noun].head;

  if (words[noun].rel != ACT_REL_OBJ || noun < verb ||
      !act_word_is_nominal (&words[noun]) ||
      act_words_find (words, n, verb, ACT_REL_OBJ) == noun ||
      !(strcmp (words[verb].lemma, "make") == 0 ||
        act_table_lists ("relation-words", words[verb].lemma, "naming", ' ')))
    return;
  words[noun].rel = ACT_REL_XCOMP;
}

/* "elected *Ann Lee* chairman", "named Bo Day finance minister" with the person
   taken for a part of the office. */
static void
split_appointee (ActWord *words, guint n, guint name)
{
  guint office = words[name].head, verb = name - 1, subject;

  if (name < 2 || name >= n || words[name].rel != ACT_REL_COMPOUND ||
      words[name].upos != ACT_UPOS_PROPN || words[office].head != verb ||
      (words[office].rel != ACT_REL_OBJ &&
       words[office].rel != ACT_REL_XCOMP) ||
      words[office].xpos != ACT_XPOS_NN || words[verb].upos != ACT_UPOS_VERB ||
      words[name + 1].rel != ACT_REL_FLAT || words[name + 1].head != name ||
      !act_table_lists ("relation-words", words[verb].lemma, "office", ' ') ||
      !act_table_has (act_table_get ("given-names"), words[name].lower) ||
      act_words_has (words, n, office, ACT_REL_DET) ||
      act_words_has (words, n, verb, ACT_REL_AUX_PASS))
    return;
  words[name].head = (guint16) verb;
  words[name].rel = ACT_REL_OBJ;
  words[office].rel = ACT_REL_XCOMP;
  trust_appointee (words, n, name);
  subject = act_words_find (words, n, verb, ACT_REL_NSUBJ_PASS);
  if (subject && !act_words_has (words, n, verb, ACT_REL_AUX)) {
    words[verb].xpos = ACT_XPOS_VBD;
    words[subject].rel = ACT_REL_NSUBJ;
  }
}

/* "named her *as acting* minister" with "acting" taken for what is done. */
static void
make_acting (ActWord *words, guint n, guint acting)
{
  guint office, as;

  if (words[acting].xpos != ACT_XPOS_VBG ||
      !act_word_is (&words[acting], "acting") ||
      words[acting].rel != ACT_REL_ADVCL)
    return;
  office = act_words_find (words, n, acting, ACT_REL_OBJ);
  as = act_words_find (words, n, acting, ACT_REL_MARK);
  if (!as || as + 1 != acting || !act_word_is (&words[as], "as") ||
      office < acting || !act_word_is_people (&words[office]))
    return;
  act_words_rehang (words, n, acting, office);
  words[office].head = words[acting].head;
  words[office].rel = ACT_REL_OBL;
  words[as].rel = ACT_REL_CASE;
  words[acting].head = (guint16) office;
  words[acting].rel = ACT_REL_AMOD;
  words[acting].upos = ACT_UPOS_ADJ;
  words[acting].xpos = ACT_XPOS_JJ;
}

/* "is *due* in Oslo for talks" with "due in" taken for one preposition: she is
   due there. */
static void
make_due (ActWord *words, guint n, guint due)
{
  guint place = words[due].head;

  if (!act_word_is (&words[due], "due") || words[due].rel != ACT_REL_CASE ||
      due + 2 > n || !act_word_is (&words[due + 1], "in") ||
      words[due + 1].head != place || place < due ||
      !act_words_has (words, n, place, ACT_REL_COP))
    return;
  for (guint i = 1; i <= n; i++)
    if (words[i].head == place && i != due &&
        (i < due || (i > place && words[i].rel != ACT_REL_FLAT)))
      words[i].head = (guint16) due;
  words[due].head = words[place].head;
  words[due].rel = words[place].rel;
  words[due].upos = ACT_UPOS_ADJ;
  words[due].xpos = ACT_XPOS_JJ;
  words[place].head = (guint16) due;
  words[place].rel = ACT_REL_OBL;
}

/* What a parser takes for a noun behind "due to" and news for a verb. */
static gboolean
is_verb_behind_due (const ActWord *word)
{
  static const char *const verbs[] = {
      "air",    "appeal", "charge", "close",  "end",     "face",
      "finish", "fly",    "hand",   "launch", "leave",   "meet",
      "open",   "play",   "refuel", "reopen", "restart", "resume",
      "retire", "return", "rule",   "sail",   "stand",   "start",
      "talk",   "tour",   "visit",  "vote",   NULL};

  return word->upos == ACT_UPOS_VERB || act_strings_have (verbs, word->lower);
}

/* "are due to *resume* in Oslo" with the verb taken for a noun or an adjective
   that "due to" goes with, or somebody for what is due. */
static void
make_due_to (ActWord *words, guint n, guint due)
{
  const guint verb = words[due].head, to = due + 1;
  guint be;

  if (!act_word_is (&words[due], "due") || verb < due + 2 || verb > n ||
      !act_word_is (&words[to], "to") || words[to].rel != ACT_REL_FIXED ||
      (words[due].rel != ACT_REL_CASE && words[due].rel != ACT_REL_MARK) ||
      !is_verb_behind_due (&words[verb]) ||
      (words[verb].upos != ACT_UPOS_VERB && verb != to + 1))
    return;
  be = act_words_find (words, n, verb, ACT_REL_COP);
  if (!be)
    be = act_words_find (words, n, due, ACT_REL_COP);
  if (!be || be > due ||
      (words[verb].upos == ACT_UPOS_VERB && words[due].rel == ACT_REL_MARK &&
       !act_words_find (words, n, verb, ACT_REL_NSUBJ_OUTER)))
    return;
  for (guint i = 1; i <= n; i++)
    if (words[i].head == verb && words[i].rel == ACT_REL_NMOD)
      words[i].rel = ACT_REL_OBL;
    else if (words[i].head == verb && words[i].rel == ACT_REL_NSUBJ_OUTER)
      words[i].rel = ACT_REL_NSUBJ;
  words[be].head = (guint16) verb;
  words[be].rel = ACT_REL_AUX;
  words[due].rel = ACT_REL_MARK;
  words[verb].upos = ACT_UPOS_VERB;
  words[verb].xpos = ACT_XPOS_VB;
}

/* "Acme *to cut* 500 jobs": at the top of a headline an infinitive has what is
   right before it as subject, whatever else the parser weighed. */
static void
trust_coming_subject (ActWord *words, guint n, guint to)
{
  guint verb = words[to].head, subject;

  if (verb != to + 1 || words[to].xpos != ACT_XPOS_TO ||
      words[verb].rel != ACT_REL_ROOT || words[n].upos == ACT_UPOS_PUNCT)
    return;
  subject = act_words_find (words, n, verb, ACT_REL_NSUBJ);
  if (subject && subject < to &&
      (subject + 1 == to || act_words_is_below (words, to - 1, subject)))
    words[subject].arc = 1;
}

/* "stopped short *of condemning* it" with the gerund hung on "short". */
static void
raise_from_short (ActWord *words, guint gerund)
{
  guint shortly = words[gerund].head, verb = words[shortly].head;

  if (words[gerund].xpos != ACT_XPOS_VBG || shortly + 2 != gerund ||
      words[shortly].rel != ACT_REL_XCOMP || verb >= shortly ||
      strcmp (words[shortly].lower, "short") != 0)
    return;
  words[shortly].rel = ACT_REL_ADVMOD;
  words[gerund].head = (guint16) verb;
  words[gerund].rel = ACT_REL_ADVCL;
}

/* "It is rare for *the court* to reject it" with the court hung on "rare". */
static void
make_subject_after_for (ActWord *words, guint n, guint infinitive)
{
  guint above = words[infinitive].head, mark, subject;

  if (words[infinitive].xpos != ACT_XPOS_VB || above >= infinitive ||
      act_words_has (words, n, infinitive, ACT_REL_NSUBJ))
    return;
  mark = act_words_find (words, n, infinitive, ACT_REL_MARK);
  if (mark <= above || strcmp (words[mark].lower, "for") != 0)
    return;
  subject = act_words_find (words, n, above, ACT_REL_OBL);
  if (subject > mark && subject < infinitive) {
    words[subject].head = (guint16) infinitive;
    words[subject].rel = ACT_REL_NSUBJ;
  }
}

/* "abusing and detaining *villagers*": the parser may split its probability
   between the verbs, though either way both have the object. */
static void
join_shared_object (ActWord *words, guint n, guint object)
{
  guint verb = words[object].head, other = 0;

  if (words[object].rel != ACT_REL_OBJ || verb >= object)
    return;
  for (guint i = verb + 1; i < object; i++)
    if (words[i].head == verb && words[i].rel == ACT_REL_CONJ &&
        words[i].xpos == words[verb].xpos &&
        !act_words_has (words, n, i, ACT_REL_OBJ))
      other = i;
  if (!other && words[verb].rel == ACT_REL_CONJ && words[verb].head < verb &&
      words[words[verb].head].xpos == words[verb].xpos &&
      !act_words_has (words, n, words[verb].head, ACT_REL_OBJ))
    other = words[verb].head;
  if (other)
    words[object].arc = MIN (2 * words[object].arc, 1);
}

/* "killed a rebel *in Oslo*" with the place hung on who is killed, whom nothing
   but "a" describes: it is where that happened. */
static void
raise_place_of_violence (ActWord *words, guint n, guint place)
{
  guint victim = words[place].head, verb = words[victim].head;
  guint in = victim + 1;
  const char *const *row;

  if (words[place].rel != ACT_REL_NMOD || words[place].upos != ACT_UPOS_PROPN ||
      act_words_find (words, n, place, ACT_REL_CASE) != in ||
      !act_word_is (&words[in], "in") || words[victim].rel != ACT_REL_OBJ ||
      verb >= victim || !act_word_is_people (&words[victim]))
    return;
  for (guint i = 1; i <= n; i++)
    if (words[i].head == victim && i != place && words[i].xpos != ACT_XPOS_DT &&
        words[i].rel != ACT_REL_NUMMOD)
      return;
  row = act_table_find (act_table_get ("event-verbs"), words[verb].lemma);
  if (row && strcmp (row[1], "ASSAULT") == 0) {
    words[place].head = (guint16) verb;
    words[place].rel = ACT_REL_OBL;
  }
}

/* "a campaign *fanning fears*" with the fears set beside the campaign: what is
   set beside has a comma before it. */
static void
make_object_of_participle (ActWord *words, guint n, guint noun)
{
  guint thing = words[noun].head, participle = thing + 1;

  if (words[noun].rel != ACT_REL_APPOS || thing + 2 != noun ||
      words[participle].xpos != ACT_XPOS_VBG ||
      words[participle].head != noun || words[participle].rel != ACT_REL_AMOD ||
      words[noun].xpos == ACT_XPOS_NN ||
      act_words_has (words, n, noun, ACT_REL_DET))
    return;
  words[participle].head = (guint16) thing;
  words[participle].rel = ACT_REL_ACL;
  words[noun].head = (guint16) participle;
  words[noun].rel = ACT_REL_OBJ;
  words[noun].arc = words[participle].arc;
}

/* "said on her feed *that they left*" with what is said hung on the feed. */
static void
raise_said (ActWord *words, guint n, guint content)
{
  static const char *const places[] = {"after", "at", "during", "in",
                                       "of",    "on", "to",     NULL};
  guint noun = words[content].head, verb = words[noun].head, mark, subject, at;

  if (act_rel_get_base ((ActRel) words[content].rel) != ACT_REL_ACL ||
      content < noun || words[noun].rel != ACT_REL_OBL || noun < verb ||
      !act_word_is_verb_of (&words[verb], ACT_CLASS_SPEECH))
    return;
  mark = act_words_find (words, n, content, ACT_REL_MARK);
  subject = act_words_find (words, n, content, ACT_REL_NSUBJ);
  at = act_words_find (words, n, noun, ACT_REL_CASE);
  if (!mark || !act_word_is (&words[mark], "that") || subject < mark || !at ||
      !act_strings_have (places, words[at].lower) ||
      act_words_has (words, n, verb, ACT_REL_CCOMP) ||
      act_words_has (words, n, verb, ACT_REL_OBJ))
    return;
  words[content].head = (guint16) verb;
  words[content].rel = ACT_REL_CCOMP;
}

/* "delayed handing *over the town* to them" with the particle taken for a
   preposition. */
static void
make_handed_over (ActWord *words, guint n, guint over)
{
  guint town = words[over].head, verb = over - 1;

  if (over < 2 || words[over].rel != ACT_REL_CASE || town < over ||
      !act_word_is (&words[over], "over") || words[town].head != verb ||
      words[town].rel != ACT_REL_OBL ||
      (strcmp (words[verb].lemma, "hand") != 0 &&
       strcmp (words[verb].lemma, "turn") != 0) ||
      act_words_has (words, n, verb, ACT_REL_OBJ) ||
      act_words_has (words, n, verb, ACT_REL_NSUBJ_PASS))
    return;
  words[over].head = (guint16) verb;
  words[over].rel = ACT_REL_COMPOUND_PRT;
  words[town].rel = ACT_REL_OBJ;
}

/* "called off *her visit*" with the visit taken for something behind a
   preposition: "off" goes with the verb. */
static void
make_object_of_particle (ActWord *words, guint n, guint noun)
{
  guint verb = words[noun].head, particle;

  if (words[noun].rel != ACT_REL_OBL || words[noun].upos != ACT_UPOS_NOUN ||
      verb >= noun || act_words_has (words, n, noun, ACT_REL_CASE) ||
      act_words_has (words, n, verb, ACT_REL_OBJ) ||
      (act_word_get_classes (&words[noun]) & ACT_CLASS_TIME))
    return;
  particle = act_words_find (words, n, verb, ACT_REL_COMPOUND_PRT);
  if (particle <= verb || particle >= noun)
    return;
  for (guint i = particle + 1; i < noun; i++)
    if (words[i].head != noun)
      return;
  words[noun].rel = ACT_REL_OBJ;
}

/* "praised *Secretary of State* Ann Lee" with the office and the name taken for
   two objects. */
static void
join_office (ActWord *words, guint n, guint name)
{
  guint verb = words[name].head, field, office, of;

  if (words[name].rel != ACT_REL_OBJ || words[name].upos != ACT_UPOS_PROPN ||
      name < verb + 4)
    return;
  of = act_words_find (words, n, name, ACT_REL_CASE);
  office = of ? of - 1 : 0;
  if (of + 2 != name || !act_word_is (&words[of], "of") ||
      words[office].rel != ACT_REL_OBJ || words[office].head != verb ||
      !act_table_has (act_table_get ("person-titles"), words[office].lower))
    return;
  field = of + 1;
  words[field].head = (guint16) office;
  words[field].rel = ACT_REL_NMOD;
  words[of].head = (guint16) field;
  words[office].head = (guint16) name;
  words[office].rel = ACT_REL_NMOD_DESC;
}

/* "the right to *sue Telvia*" with both taken for one name. */
static void
make_object_of_name (ActWord *words, guint n, guint name)
{
  guint verb = words[name].head;

  if (words[name].rel != ACT_REL_FLAT || verb + 1 != name ||
      words[verb].upos != ACT_UPOS_VERB || words[verb].xpos != ACT_XPOS_VB ||
      !g_ascii_islower (words[verb].form[0]) ||
      words[name].upos != ACT_UPOS_PROPN ||
      act_words_has (words, n, verb, ACT_REL_OBJ))
    return;
  words[name].rel = ACT_REL_OBJ;
  for (guint i = name + 1; i <= n; i++)
    if (words[i].head == verb && words[i].rel == ACT_REL_FLAT)
      words[i].head = (guint16) name;
}

/* "forced the people *to leave*", "was forced by the people *to leave*" with
   the infinitive hung on the people. */
static void
raise_forced (ActWord *words, guint n, guint infinitive)
{
  guint object = words[infinitive].head, verb = words[object].head, mark;

  if (words[infinitive].rel != ACT_REL_ACL ||
      words[infinitive].xpos != ACT_XPOS_VB || object >= infinitive ||
      (words[object].rel != ACT_REL_OBJ && words[object].rel != ACT_REL_IOBJ &&
       words[object].rel != ACT_REL_OBL_AGENT) ||
      verb >= object || !act_word_is_people (&words[object]) ||
      !act_word_is_verb_of (&words[verb], ACT_CLASS_PERSUADING) ||
      act_words_has (words, n, verb, ACT_REL_XCOMP) ||
      act_words_has (words, n, verb, ACT_REL_CCOMP))
    return;
  mark = act_words_find (words, n, infinitive, ACT_REL_MARK);
  if (!act_word_is (&words[mark], "to") ||
      (mark != object + 1 && !act_words_is_below (words, mark - 1, object) &&
       (mark != object + 2 || !act_word_is (&words[object + 1], "not"))))
    return;
  words[infinitive].head = (guint16) verb;
  words[infinitive].rel = ACT_REL_XCOMP;
}

/* "accusations of corruption *and intimidating* voters" with the gerund hung on
   the verb above: it is one of the accusations. */
static void
lower_to_charge (ActWord *words, guint n, guint gerund)
{
  static const char *const charges[] = {"accusation", "allegation", "charge",
                                        "suspicion", NULL};
  guint and = gerund - 1, noun = gerund - 2;

  if (gerund < 5 || words[gerund].rel != ACT_REL_CONJ ||
      words[gerund].xpos != ACT_XPOS_VBG || words[and].rel != ACT_REL_CC ||
      words[and].head != gerund || words[noun].rel != ACT_REL_NMOD ||
      words[gerund].head >= words[noun].head ||
      !act_strings_have (charges, words[words[noun].head].lemma) ||
      act_words_has (words, n, gerund, ACT_REL_AUX) ||
      act_words_has (words, n, gerund, ACT_REL_NSUBJ))
    return;
  words[gerund].head = (guint16) noun;
}

/* The mark of quotation that opens the phrase of @head, or 0: nothing but words
   that describe it stands between them. */
static guint
find_quote_of (const ActWord *words, guint head)
{
  static const char *const quotes[] = {"\"", "``", "“", "‘", "'", NULL};

  for (guint i = head - 1; i > 1; i--) {
    if (act_strings_have (quotes, words[i].form))
      return i;
    if (words[i].upos == ACT_UPOS_PUNCT || !act_words_is_below (words, i, head))
      break;
  }
  return 0;
}

/* "called the claims of Bob Day *“false”*" with the word that follows the mark
   hung on the nearest noun or verb, which has all that it needs: it is what the
   claims are called. */
static void
raise_quoted_name (ActWord *words, guint n, guint name)
{
  guint above = words[name].head, verb = above, quote, object;

  if (name < 4 || words[name].rel == ACT_REL_CONJ ||
      (words[name].upos != ACT_UPOS_ADJ && words[name].upos != ACT_UPOS_NOUN) ||
      above >= name || !(quote = find_quote_of (words, name)) ||
      above >= quote || act_words_has (words, n, name, ACT_REL_COP) ||
      act_words_has (words, n, name, ACT_REL_NSUBJ))
    return;
  while (verb &&
         !act_table_lists ("relation-words", words[verb].lemma, "naming", ' '))
    verb = words[verb].head;
  object = verb ? act_words_find (words, n, verb, ACT_REL_OBJ) : 0;
  if (verb == above || verb >= quote || object <= verb || object >= quote ||
      words[verb].upos != ACT_UPOS_VERB ||
      !act_words_is_below (words, name, object) ||
      act_words_has (words, n, verb, ACT_REL_XCOMP))
    return;
  /* "to sell the bank *“a bad deal”*", "nothing to prove *“a joke”*": the verb
     has another object */
  if (words[name].rel == ACT_REL_OBJ) {
    guint other = act_words_find (words, n, above, ACT_REL_IOBJ);
    if (!other && words[words[above].head].upos != ACT_UPOS_PRON)
      return;
    if (other)
      words[other].rel = ACT_REL_OBJ;
  }
  for (guint i = above + 1; i < name; i++)
    if (words[i].head == name && words[i].rel == ACT_REL_CASE) {
      if (i != quote)
        return;
      words[i].rel = ACT_REL_PUNCT;
    }
  words[name].head = (guint16) verb;
  words[name].rel = ACT_REL_XCOMP;
}

/* "called the idea *that Bob Day won* “a joke”" with the idea taken for the one
   who is told that he won: nobody calls somebody that something is so. */
static void
lower_content_of_named (ActWord *words, guint n, guint clause)
{
  guint verb = words[clause].head, object, mark;

  if (words[clause].rel != ACT_REL_CCOMP || verb >= clause ||
      words[verb].upos != ACT_UPOS_VERB ||
      !act_word_is (&words[verb], "called"))
    return;
  object = act_words_find (words, n, verb, ACT_REL_OBJ);
  mark = act_words_find (words, n, clause, ACT_REL_MARK);
  if (object <= verb || mark != object + 1 ||
      !act_word_is (&words[mark], "that"))
    return;
  words[clause].head = (guint16) object;
  words[clause].rel = ACT_REL_ACL;
}

/* "issued a statement *Monday saying* so" with the participle hung on the day:
   it is of what was issued. */
static void
raise_participle_of_day (ActWord *words, guint participle)
{
  guint day = words[participle].head, noun = day - 1, verb;

  if (words[participle].rel != ACT_REL_ACL ||
      words[participle].xpos != ACT_XPOS_VBG || day < 3 ||
      day + 1 != participle || words[day].upos != ACT_UPOS_PROPN ||
      !(act_word_get_classes (&words[day]) & ACT_CLASS_TIME))
    return;
  verb = words[noun].head;
  if (words[noun].rel != ACT_REL_OBJ || verb >= noun ||
      (words[day].head != noun && words[day].head != verb))
    return;
  words[participle].head = (guint16) noun;
  words[day].head = (guint16) verb;
  words[day].rel = ACT_REL_OBL_UNMARKED;
}

void
act_words_repair_argument (ActWord *words, guint n, guint word)
{
  make_active (words, n, word);
  make_active_naming (words, n, word);
  make_second_object_complement (words, n, word);
  split_appointee (words, n, word);
  make_acting (words, n, word);
  make_due (words, n, word);
  make_due_to (words, n, word);
  trust_coming_subject (words, n, word);
  raise_from_short (words, word);
  make_subject_after_for (words, n, word);
  join_shared_object (words, n, word);
  raise_place_of_violence (words, n, word);
  make_object_of_participle (words, n, word);
  raise_said (words, n, word);
  make_handed_over (words, n, word);
  make_object_of_name (words, n, word);
  raise_forced (words, n, word);
  lower_to_charge (words, n, word);
  make_object_of_particle (words, n, word);
  join_office (words, n, word);
  lower_content_of_named (words, n, word);
  raise_quoted_name (words, n, word);
  raise_participle_of_day (words, word);
}
