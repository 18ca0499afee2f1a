/* Known errors of the parser: appositions and conjuncts hung on the wrong
   noun. */
#include "tree-repair/build.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* "Ann Lee of Acme News, *a website*" with the apposition hung on the person:
   it says what Acme is. */
static void
lower_thing_beside_name (ActWord *words, guint n, guint thing)
{
  static const char *const things[] = {"artifact", "communication", "group",
                                       "place",    "work",          NULL};
  guint person = words[thing].head, comma = thing, body = 0;

  if (words[thing].rel != ACT_REL_APPOS || words[thing].xpos != ACT_XPOS_NN ||
      words[person].upos != ACT_UPOS_PROPN || person >= thing ||
      !act_noun_is_class (words[thing].lemma, things) ||
      !act_table_has (act_table_get ("given-names"), words[person].lower))
    return;
  while (comma > person && strcmp (words[comma].lower, ",") != 0)
    comma--;
  for (guint i = person + 1; i < comma; i++)
    if (words[i].head == person && words[i].rel == ACT_REL_NMOD &&
        words[i].upos == ACT_UPOS_PROPN &&
        act_words_has (words, n, i, ACT_REL_CASE))
      body = i;
  if (body &&
      (body + 1 == comma || act_words_is_below (words, comma - 1, body)))
    words[thing].head = (guint16) body;
}

/* "appointed Ann as head of Acme *and Bob as* its clerk" with Bob coordinated
   with Acme: he is appointed, too, and clerk is what he is. */
static void
raise_second_appointed (ActWord *words, guint n, guint second)
{
  guint body = words[second].head, as = second + 1, verb, object, office;

  while (as <= n && words[as].head == second && words[as].rel == ACT_REL_FLAT)
    as++;
  if (words[second].rel != ACT_REL_CONJ ||
      words[second].upos != ACT_UPOS_PROPN || body >= second || as > n ||
      strcmp (words[as].lower, "as") != 0 || words[as].rel != ACT_REL_CASE)
    return;
  for (verb = words[body].head; verb && words[verb].upos != ACT_UPOS_VERB;)
    verb = words[verb].head;
  office = words[as].head;
  object = verb ? act_words_find (words, n, verb, ACT_REL_OBJ) : 0;
  if (object <= verb || object >= body ||
      (words[office].head != second && words[office].head != verb) ||
      !act_table_lists ("relation-words", words[verb].lemma, "office", ' ') ||
      !act_words_hang (words, second, object) ||
      !act_words_hang (words, office, second))
    return;
  words[office].rel = ACT_REL_NMOD;
}

/* "In the capital, *Kabul*, a bomb exploded" with the name taken for the
   subject: between commas it is the capital's, and an apposition before the
   verb would have a comma behind it. */
static void
join_name_to_place (ActWord *words, guint n, guint name)
{
  guint verb = words[name].head, place = name - 2, subject = 0;

  if (name < 3 || name >= n || words[name].upos != ACT_UPOS_PROPN ||
      act_rel_get_base ((ActRel) words[name].rel) != ACT_REL_NSUBJ ||
      strcmp (words[name - 1].lower, ",") != 0 ||
      strcmp (words[name + 1].lower, ",") != 0 ||
      words[place].upos != ACT_UPOS_NOUN || words[place].head != verb ||
      words[place].rel != ACT_REL_OBL)
    return;
  for (guint i = name + 2; i < verb; i++) {
    if (words[i].upos == ACT_UPOS_PUNCT)
      return;
    if ((words[i].head == verb && words[i].rel == words[name].rel) ||
        (words[i].head == name && words[i].rel == ACT_REL_APPOS))
      subject = i;
  }
  if (!subject)
    return;
  words[subject].head = (guint16) verb;
  words[subject].rel = words[name].rel;
  words[subject].arc = MAX (words[subject].arc, words[name].arc);
  words[name].head = (guint16) place;
  words[name].rel = ACT_REL_APPOS;
}

/* "In Oslo, *a port* in the south, police fired" with the port taken for one
   more subject: it is what Oslo is. */
static void
describe_place (ActWord *words, guint n, guint noun)
{
  guint verb = words[noun].head, first = noun, last = noun, place;

  if (words[noun].rel != ACT_REL_NSUBJ || words[noun].upos != ACT_UPOS_NOUN ||
      verb < noun || !act_words_has (words, n, noun, ACT_REL_DET))
    return;
  for (guint i = 1; i < verb; i++)
    if (act_words_is_below (words, i, noun) &&
        words[i].upos != ACT_UPOS_PUNCT) {
      first = MIN (first, i);
      last = MAX (last, i);
    }
  if (first < 3 || strcmp (words[first - 1].lower, ",") != 0 ||
      strcmp (words[last + 1].lower, ",") != 0)
    return;
  place = first - 2;
  if (words[place].upos != ACT_UPOS_PROPN || words[place].head != verb ||
      words[place].rel != ACT_REL_OBL)
    return;
  for (guint i = last + 2; i < verb; i++)
    if (words[i].head == verb && words[i].rel == ACT_REL_NSUBJ) {
      words[noun].head = (guint16) place;
      words[noun].rel = ACT_REL_APPOS;
      return;
    }
}

/* "suspended *sales* of the drug" with the object taken for a second verb
   beside the first, or for a second subject: without "and" or a comma nothing
   is. */
static void
make_object_of_conjunct (ActWord *words, guint n, guint noun)
{
  guint verb = noun - 1, first = words[noun].head;

  if (words[noun].rel != ACT_REL_CONJ || words[noun].xpos != ACT_XPOS_NNS ||
      (first != verb &&
       (words[first].head != verb || words[first].rel != ACT_REL_NSUBJ)) ||
      words[verb].upos != ACT_UPOS_VERB ||
      act_words_has (words, n, noun, ACT_REL_CC) ||
      act_words_has (words, n, verb, ACT_REL_OBJ))
    return;
  words[noun].head = (guint16) verb;
  words[noun].rel = ACT_REL_OBJ;
}

/* "attacks on the army *and allied troops*" with the adjective taken for a verb
   that is coordinated with the one before. */
static void
join_described_conjunct (ActWord *words, guint n, guint word)
{
  guint and = word - 1, before = word - 2, noun;

  if (word < 3 || words[word].rel != ACT_REL_CONJ ||
      (words[word].xpos != ACT_XPOS_VBN && words[word].xpos != ACT_XPOS_VBD) ||
      words[and].upos != ACT_UPOS_CCONJ || words[and].head != word ||
      words[word].head >= before ||
      (words[before].upos != ACT_UPOS_NOUN &&
       words[before].upos != ACT_UPOS_PROPN) ||
      !act_table_lists ("relation-words", words[word].lower, "adjective", ' '))
    return;
  noun = act_words_find (words, n, word, ACT_REL_OBJ);
  if (noun < word || act_words_has (words, n, noun, ACT_REL_DET) ||
      act_words_has (words, n, word, ACT_REL_NSUBJ))
    return;
  for (guint i = word + 1; i < noun; i++)
    if (words[i].head < word)
      return;
  act_words_rehang (words, n, word, noun);
  words[noun].head = (guint16) before;
  words[noun].rel = ACT_REL_CONJ;
  words[word].head = (guint16) noun;
  words[word].rel = ACT_REL_AMOD;
  words[word].upos = ACT_UPOS_ADJ;
  words[word].xpos = ACT_XPOS_JJ;
}

/* "the prosecutor who led the investigation, *Ann Lee*, left" with the name
   hung on what the relative clause is about: it is of the one whom the clause
   tells of. */
static void
raise_name_of_person (ActWord *words, guint n, guint name)
{
  static const char *const things[] = {
      "act",     "event",   "concept",   "communication", "state",
      "process", "feeling", "attribute", "quantity",      NULL};
  guint thing = words[name].head, verb = words[thing].head, person;

  if (words[name].rel != ACT_REL_APPOS || words[name].upos != ACT_UPOS_PROPN ||
      thing >= name || words[thing].upos != ACT_UPOS_NOUN || verb >= thing ||
      words[verb].rel != ACT_REL_ACL_RELCL ||
      !act_noun_is_class (words[thing].lemma, things))
    return;
  person = words[verb].head;
  if (!person || person > verb || words[person].upos != ACT_UPOS_NOUN ||
      !act_word_is_people (&words[person]) || thing != name - 2 ||
      strcmp (words[name - 1].lower, ",") != 0 ||
      act_words_has (words, n, person, ACT_REL_APPOS))
    return;
  words[name].head = (guint16) person;
}

/* "Acme, *whose* founder gave 2 million, said …" with the relative clause taken
   for what is said. */
static void
lower_relative (ActWord *words, guint n, guint relative)
{
  guint clause = words[relative].head, said, noun = relative - 2;

  if (relative < 3 || relative >= n ||
      strcmp (words[relative - 1].lower, ",") != 0 ||
      (strcmp (words[relative].lower, "whose") != 0 &&
       strcmp (words[relative].lower, "who") != 0))
    return;
  if (words[relative].rel == ACT_REL_NMOD_POSS)
    clause = words[clause].head;
  said = words[clause].head;
  if (clause < relative || words[clause].rel != ACT_REL_CCOMP ||
      said < clause || words[clause].upos != ACT_UPOS_VERB)
    return;
  while (noun && words[noun].head != said && words[noun].head < relative)
    noun = words[noun].head;
  if (!noun || words[noun].head != said || words[noun].rel != ACT_REL_NSUBJ)
    return;
  words[clause].head = (guint16) noun;
  words[clause].rel = ACT_REL_ACL_RELCL;
}

/* 'said he was "tired" and *would* ask for leave' with the second part hung on
   the speech, which it is the content of; "and would not comment" is not. */
static void
lower_reported_conjunct (ActWord *words, guint n, guint verb)
{
  guint said = words[verb].head, content, modal;

  if (words[verb].rel != ACT_REL_CONJ || said >= verb ||
      words[said].xpos != ACT_XPOS_VBD ||
      !act_word_is_verb_of (&words[said], ACT_CLASS_SPEECH) ||
      act_words_has (words, n, verb, ACT_REL_NSUBJ))
    return;
  content = act_words_find (words, n, said, ACT_REL_CCOMP);
  modal = act_words_find (words, n, verb, ACT_REL_AUX);
  if (content < said || content > verb || modal < content ||
      (strcmp (words[modal].lower, "would") != 0 &&
       strcmp (words[modal].lower, "could") != 0) ||
      (words[modal].lower[0] == 'w' &&
       strcmp (words[modal + 1].lower, "not") == 0))
    return;
  words[verb].head = (guint16) content;
}

/* "the first time *that* Ann has come" with the conjunction taken for an
   object. */
static void
make_time_that (ActWord *words, guint that)
{
  guint verb = words[that].head, time = words[verb].head;

  if (words[that].rel == ACT_REL_OBJ &&
      strcmp (words[that].lower, "that") == 0 &&
      words[verb].rel == ACT_REL_ACL_RELCL && time + 1 == that &&
      strcmp (words[time].lemma, "time") == 0) {
    words[that].rel = ACT_REL_MARK;
    words[verb].rel = ACT_REL_ADVCL;
  }
}

/* "his wife, Anna, and their son, Martin, *a surgeon*" with the apposition
   taken for one more conjunct: behind the one with "and" there is none. */
static void
make_apposition_of_last (ActWord *words, guint n, guint noun)
{
  guint first = words[noun].head, last = 0, article;

  if (words[noun].rel != ACT_REL_CONJ || words[noun].xpos != ACT_XPOS_NN)
    return;
  article = act_words_find (words, n, noun, ACT_REL_DET);
  if (!article || article < 3 || words[article].lower[0] != 'a' ||
      strcmp (words[article - 1].lower, ",") != 0 ||
      act_words_has (words, n, noun, ACT_REL_CC))
    return;
  for (guint i = first + 1; i < article; i++)
    if (words[i].head == first && words[i].rel == ACT_REL_CONJ)
      last = i;
  if (!last || !act_words_has (words, n, last, ACT_REL_CC) ||
      !(act_word_is_people (&words[last]) ||
        words[last].upos == ACT_UPOS_PROPN) ||
      !act_word_is_people (&words[noun]))
    return;
  words[noun].head = (guint16) last;
  words[noun].rel = ACT_REL_APPOS;
}

/* "won 98 seats, and Homeland *83*" with the other winner taken for one more
   thing that is won: the verb is left out. */
static void
drop_gapped (ActWord *words, guint n, guint noun)
{
  guint first = words[noun].head, cc;

  if (words[noun].rel != ACT_REL_CONJ || noun >= n || first >= noun ||
      (words[noun].upos != ACT_UPOS_NOUN &&
       words[noun].upos != ACT_UPOS_PROPN) ||
      words[noun + 1].upos != ACT_UPOS_NUM || words[noun + 1].head != noun ||
      words[noun + 1].rel == ACT_REL_COMPOUND ||
      (words[first].upos != ACT_UPOS_NUM &&
       !act_words_has (words, n, first, ACT_REL_NUMMOD)) ||
      words[first].rel != ACT_REL_OBJ)
    return;
  cc = act_words_find (words, n, noun, ACT_REL_CC);
  if (cc < 2 || strcmp (words[cc - 1].lower, ",") != 0)
    return;
  if (act_words_hang (words, noun, words[first].head))
    words[noun].rel = ACT_REL_DISLOCATED;
}

/* "hanged a soldier linked to that attack *and a plot*" with the plot
   coordinated with the soldier: it goes with the attack, which is of its kind.
 */
static void
lower_event (ActWord *words, guint n, guint event)
{
  static const char *const events[] = {"act", "event", NULL};
  static const char *const people[] = {"person", "group", "place", NULL};
  guint person = words[event].head, participle, other = 0;

  if (words[event].rel != ACT_REL_CONJ || words[event].upos != ACT_UPOS_NOUN ||
      words[person].upos != ACT_UPOS_NOUN || person >= event ||
      !act_noun_is_class (words[person].lemma, people) ||
      act_noun_is_class (words[event].lemma, people))
    return;
  participle = act_words_find (words, n, person, ACT_REL_ACL);
  if (participle > person && participle < event)
    other = act_words_find (words, n, participle, ACT_REL_OBL);
  if (other > participle && other < event &&
      act_noun_is_class (words[other].lemma, events))
    words[event].head = (guint16) other;
}

/* "*Lee*, Day hold talks": in a headline the comma stands for "and". */
static void
join_headline_subjects (ActWord *words, guint n, guint name)
{
  guint verb = words[name].head, subject;

  if (words[name].rel != ACT_REL_VOCATIVE ||
      words[name].upos != ACT_UPOS_PROPN || verb < name ||
      words[n].upos == ACT_UPOS_PUNCT || words[verb].xpos == ACT_XPOS_VBZ)
    return;
  subject = act_words_find (words, n, verb, ACT_REL_NSUBJ);
  if (!subject) /* taken for an apposition */
    subject = act_words_find (words, n, name, ACT_REL_APPOS);
  if (subject < name || subject > verb ||
      words[subject].upos != ACT_UPOS_PROPN ||
      strcmp (words[subject - 1].lower, ",") != 0)
    return;
  words[name].rel = ACT_REL_NSUBJ;
  words[subject].head = (guint16) name;
  words[subject].rel = ACT_REL_CONJ;
}

/* "consider voting for Ann or *sitting* out the vote" with the gerund hung on
   "consider", which is none itself. */
static void
lower_gerund (ActWord *words, guint n, guint gerund)
{
  guint verb = words[gerund].head, first;

  if (words[gerund].rel != ACT_REL_CONJ || words[gerund].xpos != ACT_XPOS_VBG ||
      verb >= gerund || words[verb].upos != ACT_UPOS_VERB ||
      words[verb].xpos == ACT_XPOS_VBG ||
      !act_words_has (words, n, gerund, ACT_REL_CC) ||
      act_words_has (words, n, gerund, ACT_REL_NSUBJ) ||
      act_words_has (words, n, gerund, ACT_REL_AUX))
    return;
  first = act_words_find (words, n, verb, ACT_REL_XCOMP);
  if (first > verb && first < gerund && words[first].xpos == ACT_XPOS_VBG)
    words[gerund].head = (guint16) first;
}

/* "voicing concern and *warning* they will quit" with the participle of speech
   taken for a noun: no noun has such a content beside a participle. */
static void
raise_gerund_of_speech (ActWord *words, guint n, guint noun)
{
  guint verb = words[noun].head;
  const char *const *row;

  while (words[verb].upos == ACT_UPOS_NOUN && words[verb].head &&
         words[verb].head < verb)
    verb = words[verb].head;
  if (words[noun].rel != ACT_REL_CONJ || words[noun].xpos != ACT_XPOS_NN ||
      words[verb].xpos != ACT_XPOS_VBG || verb >= noun ||
      words[noun - 1].upos != ACT_UPOS_CCONJ ||
      !g_str_has_suffix (words[noun].lower, "ing") ||
      !act_words_has (words, n, noun, ACT_REL_CCOMP))
    return;
  g_autofree char *stem =
      g_strndup (words[noun].lower, strlen (words[noun].lower) - 3);
  row = act_table_find (act_table_get ("speech-verbs"), stem);
  if (!row)
    return;
  words[noun].head = (guint16) verb;
  words[noun].upos = ACT_UPOS_VERB;
  words[noun].xpos = ACT_XPOS_VBG;
  words[noun].lemma = row[0];
}

/* "*rivals* Norway and Denmark signed" with the rivals taken for who signs, or
   for one more subject: they describe the two names behind them. */
static void
describe_pair (ActWord *words, guint n, guint noun)
{
  static const char *const kinds[] = {
      "ally",      "champion", "enemy",   "foe",   "giant", "host", "neighbor",
      "neighbour", "newcomer", "partner", "power", "rival", NULL};
  guint name = noun + 1;

  if (name > n || words[noun].xpos != ACT_XPOS_NNS ||
      words[name].upos != ACT_UPOS_PROPN ||
      !act_strings_have (kinds, words[noun].lemma) ||
      !act_words_has (words, n, name, ACT_REL_CONJ) ||
      act_words_has (words, n, noun, ACT_REL_CONJ))
    return;
  if (words[name].head == noun && words[name].rel == ACT_REL_APPOS) {
    words[name].head = words[noun].head;
    words[name].rel = words[noun].rel;
  } else if (words[name].head != words[noun].head ||
             words[name].rel != words[noun].rel) {
    return;
  }
  for (guint i = 1; i < noun; i++)
    if (words[i].head == noun && words[i].rel == ACT_REL_CASE)
      words[i].head = (guint16) name;
  words[noun].head = (guint16) name;
  words[noun].rel = ACT_REL_NMOD_DESC;
}

/* "Koni, *now a storm*, hit Lund" with the storm hung on the verb. */
static void
make_present_apposition (ActWord *words, guint n, guint noun)
{
  static const char *const times[] = {"currently",  "formerly", "now", "once",
                                      "previously", "then",     NULL};
  guint verb = words[noun].head, comma = noun, name;

  if (words[noun].rel != ACT_REL_OBL_UNMARKED ||
      words[noun].upos != ACT_UPOS_NOUN || verb <= noun || noun < 4)
    return;
  while (comma > 1 && !act_word_is (&words[comma], ","))
    comma--;
  name = comma - 1;
  if (comma < 2 || words[name].upos != ACT_UPOS_PROPN ||
      words[comma + 1].head != noun ||
      !act_strings_have (times, words[comma + 1].lower) ||
      !act_words_has (words, n, noun, ACT_REL_DET))
    return;
  name = act_words_find_name (words, name);
  if (words[name].head != verb || name > comma)
    return;
  words[noun].head = (guint16) name;
  words[noun].rel = ACT_REL_APPOS;
}

/* "the news *comes* after Ann *said* so, and *urged* others" with who urged
   taken for the news: a verb of the past goes with one of the past. */
static void
lower_past_of_speech (ActWord *words, guint n, guint second)
{
  guint verb = words[second].head, cc;

  if (words[second].rel != ACT_REL_CONJ || words[second].xpos != ACT_XPOS_VBD ||
      (words[verb].xpos != ACT_XPOS_VBZ && words[verb].xpos != ACT_XPOS_VBP) ||
      verb >= second || act_words_has (words, n, second, ACT_REL_NSUBJ))
    return;
  cc = act_words_find (words, n, second, ACT_REL_CC);
  if (!cc || cc > second ||
      !(act_word_get_classes (&words[second]) &
        (ACT_CLASS_SPEECH | ACT_CLASS_PERSUADING)))
    return;
  for (guint i = second - 1; i > verb; i--) {
    if (words[i].xpos != ACT_XPOS_VBD || words[i].head != verb ||
        words[i].rel != ACT_REL_ADVCL ||
        !(act_word_get_classes (&words[i]) & ACT_CLASS_SPEECH) ||
        !act_words_has (words, n, i, ACT_REL_NSUBJ))
      continue;
    words[second].head = (guint16) i;
    return;
  }
}

/* "police *shot and killed* two" with the second verb hung farther up: nothing
   stands between the two. */
static void
lower_next_verb (ActWord *words, guint n, guint second)
{
  guint cc = second - 1, first = second - 2;

  if (second < 4 || words[second].rel != ACT_REL_CONJ ||
      words[second].upos != ACT_UPOS_VERB || words[cc].head != second ||
      words[cc].rel != ACT_REL_CC || words[first].upos != ACT_UPOS_VERB ||
      words[first].xpos != words[second].xpos || words[second].head == first ||
      words[first].rel == ACT_REL_AMOD ||
      (words[first].rel == ACT_REL_CONJ &&
       words[first].head == words[second].head) ||
      act_words_has (words, n, second, ACT_REL_NSUBJ) ||
      act_words_has (words, n, second, ACT_REL_AUX))
    return;
  act_words_hang (words, second, first);
}

/* "approved a plan *to end* it, *and allow* others" with the bare infinitive
   set beside a verb that has a tense: it goes with the last one with "to". */
static void
lower_bare_infinitive (ActWord *words, guint n, guint second)
{
  guint verb = words[second].head, cc;

  if (words[second].rel != ACT_REL_CONJ || words[second].xpos != ACT_XPOS_VB ||
      verb >= second || words[verb].upos != ACT_UPOS_VERB ||
      (words[verb].xpos != ACT_XPOS_VBD && words[verb].xpos != ACT_XPOS_VBN &&
       words[verb].xpos != ACT_XPOS_VBZ))
    return;
  cc = act_words_find (words, n, second, ACT_REL_CC);
  if (!cc || cc > second || act_words_has (words, n, second, ACT_REL_NSUBJ) ||
      act_words_has (words, n, second, ACT_REL_AUX) ||
      act_words_has (words, n, second, ACT_REL_MARK))
    return;
  for (guint i = cc - 1; i > verb + 1; i--)
    if (words[i].xpos == ACT_XPOS_VB && act_word_is (&words[i - 1], "to") &&
        words[i - 1].head == i && act_words_is_below (words, i, verb)) {
      words[second].head = (guint16) i;
      return;
    }
}

/* "an advocate for Africa and *an authority*" with the authority set beside
   Africa: with an article of its own it is one more thing that she is. So is
   "a member of the committee and *a former officer*". */
static void
raise_with_article (ActWord *words, guint n, guint second)
{
  guint name = words[second].head, first = words[name].head;
  guint det, own;
  gboolean persons;

  if (words[second].rel != ACT_REL_CONJ || words[name].rel != ACT_REL_NMOD ||
      words[second].xpos != ACT_XPOS_NN || words[first].xpos != ACT_XPOS_NN ||
      first >= name)
    return;
  det = act_words_find (words, n, second, ACT_REL_DET);
  own = act_words_find (words, n, first, ACT_REL_DET);
  persons = act_word_is_person (&words[second]) &&
            act_word_is_person (&words[first]) &&
            !act_word_is_person (&words[name]);
  if (!det || det > second || words[det].lower[0] != 'a' ||
      !(own ? words[own].lower[0] == 'a' : persons) ||
      !(persons || (words[name].upos == ACT_UPOS_PROPN &&
                    !act_words_has (words, n, name, ACT_REL_DET))) ||
      !act_words_has (words, n, second, ACT_REL_CC))
    return;
  words[second].head = (guint16) first;
}

/* The name that begins right behind @noun: its head, or 0. */
static guint
find_name_behind (const ActWord *words, guint n, guint noun)
{
  guint name = noun + 1;

  while (name < n && words[name].rel == ACT_REL_COMPOUND &&
         words[name].upos == ACT_UPOS_PROPN && words[name].head > name)
    name = words[name].head;
  return name <= n && words[name].upos == ACT_UPOS_PROPN ? name : 0;
}

/* "between *host Norway* and Mexico", "the party of *leader* Ann Lee" with the
   name set beside its own title, or hung beside it on the same noun. */
static void
describe_by_title (ActWord *words, guint n, guint title)
{
  static const char *const kinds[] = {"champion", "giant", "host",
                                      "newcomer", "rival", NULL};
  guint name = title < n && words[title].xpos == ACT_XPOS_NN
                   ? find_name_behind (words, n, title)
                   : 0;
  gboolean beside;

  if (!name ||
      !(act_strings_have (kinds, words[title].lemma) ||
        (act_word_is_people (&words[title]) &&
         words[title].rel == ACT_REL_NMOD)) ||
      act_words_has (words, n, title, ACT_REL_DET))
    return;
  beside = words[name].head == words[title].head &&
           words[name].rel == ACT_REL_NMOD &&
           !act_words_has (words, n, name, ACT_REL_CASE);
  if (!beside &&
      (words[name].head != title || words[name].rel != ACT_REL_APPOS))
    return;
  words[name].head = words[title].head;
  words[name].rel = words[title].rel;
  for (guint i = 1; i < title; i++) /* "*of* leader Ann Lee" */
    if (words[i].head == title && words[i].rel == ACT_REL_CASE)
      words[i].head = (guint16) name;
  words[title].head = (guint16) name;
  words[title].rel = ACT_REL_NMOD_DESC;
  for (guint i = name + 1; /* "Aung *San Kyi*" */
       i <= n && words[i].upos == ACT_UPOS_PROPN &&
       (words[i].head == title ||
        (words[i].rel == ACT_REL_FLAT && words[i].head > name));
       i++) {
    words[i].head = (guint16) name;
    words[i].rel = ACT_REL_FLAT;
  }
}

/* "the wife of *the banker Bo Lee* fled" with Lee set beside the wife: he is
   the banker. */
static void
lower_named (ActWord *words, guint n, guint name)
{
  guint trade = name - 1, wife = words[name].head;

  if (words[name].rel != ACT_REL_APPOS || name < 4 ||
      words[name].upos != ACT_UPOS_PROPN || words[trade].head != wife ||
      words[trade].rel != ACT_REL_NMOD || wife >= trade ||
      words[trade].upos != ACT_UPOS_NOUN ||
      !act_word_is_people (&words[trade]) || !act_word_is_people (&words[wife]))
    return;
  act_words_rehang (words, n, trade, name);
  words[name].rel = ACT_REL_NMOD;
  words[trade].head = (guint16) name;
  words[trade].rel = ACT_REL_NMOD_DESC;
}

/* "said it was dead, *called* her a liar *and* left" with the second of three
   verbs hung on what is said: with the last, it is done by who says so. */
static void
raise_second_of_three (ActWord *words, guint n, guint verb)
{
  const guint content = words[verb].head, first = words[content].head;
  guint last = 0;

  if (words[verb].rel != ACT_REL_CONJ || content >= verb || !first ||
      first >= content || words[content].rel != ACT_REL_CCOMP ||
      words[first].xpos != ACT_XPOS_VBD ||
      (words[verb].xpos != ACT_XPOS_VBD && words[verb].xpos != ACT_XPOS_VBN) ||
      !act_word_is (&words[verb - 1], ",") ||
      act_words_has (words, n, verb, ACT_REL_CC) ||
      act_words_has (words, n, verb, ACT_REL_AUX) ||
      act_words_find_subject (words, n, verb))
    return;
  for (guint i = verb + 1; i <= n && !last; i++)
    if (words[i].rel == ACT_REL_CONJ && words[i].head == first &&
        words[i].xpos == ACT_XPOS_VBD && words[i - 1].rel == ACT_REL_CC)
      last = i;
  if (!last || act_words_find_subject (words, n, last))
    return;
  words[verb].head = (guint16) first;
  words[verb].xpos = ACT_XPOS_VBD;
}

void
act_words_repair_conjunct (ActWord *words, guint n, guint word)
{
  lower_thing_beside_name (words, n, word);
  raise_second_appointed (words, n, word);
  join_name_to_place (words, n, word);
  join_described_conjunct (words, n, word);
  raise_name_of_person (words, n, word);
  make_time_that (words, word);
  lower_relative (words, n, word);
  lower_reported_conjunct (words, n, word);
  make_apposition_of_last (words, n, word);
  drop_gapped (words, n, word);
  lower_event (words, n, word);
  join_headline_subjects (words, n, word);
  describe_place (words, n, word);
  make_object_of_conjunct (words, n, word);
  lower_gerund (words, n, word);
  raise_gerund_of_speech (words, n, word);
  describe_pair (words, n, word);
  make_present_apposition (words, n, word);
  lower_past_of_speech (words, n, word);
  lower_next_verb (words, n, word);
  lower_bare_infinitive (words, n, word);
  raise_with_article (words, n, word);
  describe_by_title (words, n, word);
  lower_named (words, n, word);
  raise_second_of_three (words, n, word);
}
