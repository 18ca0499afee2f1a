/* Known errors of the parser: relative clauses, participles and titles hung on
   the wrong noun. */
#include "tree-repair/build.h"

#include "clause/tree.h"
#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* The head of the name or noun phrase that ends before @end (not included):
   people, or a name, but no day ("a statement *Tuesday* promising"); else 0. */
static guint
find_people_before (const ActWord *words, guint end)
{
  guint noun = end - 1;

  if (noun && strcmp (words[noun].lower, ",") == 0)
    noun--;
  while (noun && words[noun].rel == ACT_REL_FLAT && words[noun].head < noun)
    noun = words[noun].head;
  if (act_word_get_classes (&words[noun]) & ACT_CLASS_TIME)
    return 0;
  return noun && (words[noun].upos == ACT_UPOS_PROPN ||
                  (words[noun].upos == ACT_UPOS_NOUN &&
                   act_word_is_people (&words[noun])))
             ? noun
             : 0;
}

/* "challenges to the election of a successor to *Ann Lee, who* resigned" with
   the clause hung on the challenges: "who" is people, here the nearest. */
static void
lower_relative (ActWord *words, guint n, guint verb)
{
  guint noun = words[verb].head, who, people;

  if (words[verb].rel != ACT_REL_ACL_RELCL || noun >= verb ||
      words[noun].upos != ACT_UPOS_NOUN || act_word_is_person (&words[noun]))
    return;
  who = act_words_find_subject (words, n, verb);
  if (who < 2 || strcmp (words[who].lower, "who") != 0)
    return;
  people = find_people_before (words, who);
  /* "a group of activists, who", but "the family of Ann Lee, who" */
  if (people > noun && act_words_is_below (words, people, noun) &&
      (words[people].upos == ACT_UPOS_PROPN ||
       !act_word_is_people (&words[noun])))
    act_words_hang (words, verb, people);
}

/* "a *team*, based in Tripoli, which was deployed" with the clause hung on
   where it is based: what stands between commas is passed over. */
static void
raise_relative (ActWord *words, guint n, guint verb)
{
  guint place = words[verb].head, participle = words[place].head, which;

  if (words[verb].rel != ACT_REL_ACL_RELCL || place >= verb ||
      act_rel_get_base ((ActRel) words[place].rel) != ACT_REL_OBL ||
      participle >= place || participle < 3 ||
      words[participle].rel != ACT_REL_ACL ||
      words[participle].xpos != ACT_XPOS_VBN ||
      strcmp (words[participle - 1].lower, ",") != 0 ||
      words[participle].head + 2u != participle)
    return;
  which = act_words_find_subject (words, n, verb);
  if (which > place && strcmp (words[which].lower, "which") == 0 &&
      strcmp (words[which - 1].lower, ",") == 0)
    words[verb].head = words[participle].head;
}

/* "Ann Lee, the *author* of “The Long War,” who studies it" with the clause
   hung on the title: what stands between marks studies nothing. */
static void
raise_relative_of_work (ActWord *words, guint n, guint verb)
{
  guint title = words[verb].head, author = words[title].head, who;

  if (words[verb].rel != ACT_REL_ACL_RELCL || title >= verb ||
      words[title].rel != ACT_REL_NMOD || author >= title ||
      !act_word_is_people (&words[author]))
    return;
  who = act_words_find_subject (words, n, verb);
  if (who < 3 || strcmp (words[who].lower, "who") != 0 ||
      !act_word_is_quote (&words[who - 1]))
    return;
  words[verb].head = (guint16) author;
}

/* "the parents of two *Americans killed* in the attack" with the participle
   hung on the parents: of those that are counted, or of whom there are several,
   it tells what befell them. */
static void
lower_participle (ActWord *words, guint n, guint participle)
{
  guint host = words[participle].head, people = participle - 1;
  guint noun = words[people].head;

  if (words[participle].rel != ACT_REL_ACL ||
      words[participle].xpos != ACT_XPOS_VBN || host >= people ||
      words[people].rel != ACT_REL_NMOD ||
      (host != noun &&
       (words[noun].head != host || words[noun].rel != ACT_REL_APPOS)) ||
      (words[people].xpos != ACT_XPOS_NNS &&
       words[people].xpos != ACT_XPOS_NNPS) ||
      !act_word_is_people (&words[noun]) ||
      !act_words_has (words, n, people, ACT_REL_NUMMOD))
    return;
  words[participle].head = (guint16) people;
}

/* "shares in *Acme, based* in Oslo", "asset freezes and bans on *Ann Lee,
   accused* of fraud" with the participle hung on the shares, the freezes: a
   firm is where it is based, and who is accused has a name. */
static void
lower_based (ActWord *words, guint n, guint participle)
{
  static const char *const verbs[] = {"base", "headquarter", NULL};
  static const char *const charges[] = {
      "accuse", "arrest", "charge",   "convict",  "detain", "imprison",
      "indict", "jail",   "sentence", "sanction", NULL};
  const guint host = words[participle].head;
  guint name = participle - 2;
  gboolean charged;

  if (participle < 4 || words[participle].rel != ACT_REL_ACL ||
      !act_word_is (&words[participle - 1], ","))
    return;
  charged = act_strings_have (charges, words[participle].lemma);
  if ((!charged && !act_strings_have (verbs, words[participle].lemma)) ||
      words[host].upos != ACT_UPOS_NOUN || act_word_is_people (&words[host]) ||
      act_words_find (words, n, host, ACT_REL_APPOS))
    return;
  name = act_words_find_name (words, name);
  if (name > host && words[name].upos == ACT_UPOS_PROPN &&
      words[name].rel == ACT_REL_NMOD &&
      (charged ? words[participle].xpos == ACT_XPOS_VBN &&
                     act_words_is_below (words, name, host)
               : words[name].head == host))
    words[participle].head = (guint16) name;
}

/* "appeal for *Republicans trying* to win", "a video of *Muslims entering*"
   with the participle hung on the appeal, the video: only people try, and they
   are what the video shows. */
static void
lower_trying (ActWord *words, guint participle)
{
  static const char *const verbs[] = {"try", "seek", "attempt", NULL};
  static const char *const pictures[] = {"video",   "photo", "picture", "image",
                                         "footage", "sight", NULL};
  guint noun = words[participle].head, people;
  const char *const *row;

  if (words[participle].rel != ACT_REL_ACL ||
      words[participle].xpos != ACT_XPOS_VBG || noun + 1 >= participle ||
      words[noun].upos != ACT_UPOS_NOUN || act_word_is_people (&words[noun]))
    return;
  row = act_signature_find ("matrix-words", words[participle].lemma, 'v');
  if (!act_strings_have (verbs, words[participle].lemma) &&
      !act_strings_have (pictures, words[noun].lemma) &&
      (!row || strcmp (row[3], "intent") != 0))
    return;
  people = find_people_before (words, participle);
  if (people > noun && people + 1 == participle &&
      act_words_is_below (words, people, noun))
    act_words_hang (words, participle, people);
}

/* "a series *of discouraging reports*" with the adjective taken for a verb: of
   quantities there are things. */
static void
make_things_of_quantity (ActWord *words, guint n, guint adjective)
{
  guint quantity = words[adjective].head, of, things;

  if (words[adjective].rel != ACT_REL_ACL ||
      words[adjective].xpos != ACT_XPOS_VBG || quantity + 2 != adjective ||
      !(act_word_get_classes (&words[quantity]) & ACT_CLASS_QUANTITY))
    return;
  of = quantity + 1;
  things = act_words_find (words, n, adjective, ACT_REL_OBJ);
  if (strcmp (words[of].lower, "of") != 0 || things != adjective + 1)
    return;
  for (guint i = of; i <= n; i++)
    if (words[i].head == adjective)
      words[i].head = (guint16) things;
  words[things].head = (guint16) quantity;
  words[things].rel = ACT_REL_NMOD;
  words[of].rel = ACT_REL_CASE;
  words[adjective].head = (guint16) things;
  words[adjective].rel = ACT_REL_AMOD;
  words[adjective].upos = ACT_UPOS_ADJ;
}

/* "helping *Sen.* Ann Lee win" with the title taken for a phrase beside the
   name. */
static void
join_title (ActWord *words, guint n, guint title)
{
  guint name = title + 1;

  if (name > n || words[title].upos != ACT_UPOS_PROPN ||
      words[name].upos != ACT_UPOS_PROPN ||
      words[name].head != words[title].head ||
      words[name].rel != words[title].rel ||
      (words[title].rel != ACT_REL_OBJ && words[title].rel != ACT_REL_NSUBJ &&
       words[title].rel != ACT_REL_OBL) ||
      !act_table_has (act_table_get ("person-titles"), words[title].lower))
    return;
  for (guint i = 1; i < title; i++)
    if (words[i].head == title)
      words[i].head = (guint16) name;
  words[title].head = (guint16) name;
  words[title].rel = ACT_REL_NMOD_DESC;
}

/* "hit *Attorney* General Ann Lee's car" with the first word of the title taken
   for an object of its own: it goes with the second. */
static void
join_double_title (ActWord *words, guint n, guint first)
{
  guint second = first + 1, name;

  if (second > n || words[first].rel != ACT_REL_OBJ ||
      words[second].rel != ACT_REL_NMOD_DESC || words[first].head >= first)
    return;
  name = words[second].head;
  if (name <= second || words[name].upos != ACT_UPOS_PROPN ||
      !g_ascii_isupper (words[first].form[0]) ||
      !act_word_is_people (&words[first]))
    return;
  if (!act_words_hang (words, first, second))
    return;
  for (guint i = 1; i < first; i++)
    if (words[i].head == first)
      words[i].head = (guint16) second;
  words[first].rel = ACT_REL_COMPOUND;
}

/* @subject, until now the head of @thing or hung on it, becomes the subject of
   the relative clause @verb of @thing. */
static void
make_contact_clause (ActWord *words, guint thing, guint subject, guint verb)
{
  words[subject].head = (guint16) verb;
  words[subject].rel = ACT_REL_NSUBJ;
  words[verb].head = (guint16) thing;
  words[verb].rel = ACT_REL_ACL_RELCL;
}

/* "the *measures lawmakers* passed" taken for one noun with a participle: a
   plural does not stand before a plural. */
static void
split_contact_clause (ActWord *words, guint n, guint thing)
{
  guint subject = thing + 1, verb = thing + 2;

  if (verb > n || words[thing].rel != ACT_REL_COMPOUND ||
      words[thing].head != subject || words[thing].xpos != ACT_XPOS_NNS ||
      act_word_is_people (&words[thing]) ||
      words[subject].xpos != ACT_XPOS_NNS ||
      (words[verb].head != subject && words[verb].head != thing) ||
      act_rel_get_base ((ActRel) words[verb].rel) != ACT_REL_ACL ||
      (words[verb].xpos != ACT_XPOS_VBD && words[verb].xpos != ACT_XPOS_VBP) ||
      act_words_has (words, n, verb, ACT_REL_OBJ) ||
      act_words_has (words, n, verb, ACT_REL_NSUBJ))
    return;
  act_words_rehang (words, n, subject, thing);
  words[thing].head = words[subject].head;
  words[thing].rel = words[subject].rel;
  make_contact_clause (words, thing, subject, verb);
}

/* "the taxes *Norway* imposed" with the subject taken for an apposition. */
static void
make_subject_of_apposition (ActWord *words, guint n, guint subject)
{
  guint thing = words[subject].head, verb = subject + 1;

  if (verb > n || words[subject].rel != ACT_REL_APPOS || thing + 1 != subject ||
      words[verb].head != thing ||
      act_rel_get_base ((ActRel) words[verb].rel) != ACT_REL_ACL ||
      (words[verb].xpos != ACT_XPOS_VBD && words[verb].xpos != ACT_XPOS_VBP &&
       words[verb].xpos != ACT_XPOS_VBZ) ||
      act_words_has (words, n, verb, ACT_REL_OBJ) ||
      act_words_has (words, n, verb, ACT_REL_NSUBJ))
    return;
  make_contact_clause (words, thing, subject, verb);
}

/* "have *votes to win*", "have *people chopping*": what they are for or do, and
   nobody makes them do it. */
static void
lower_complement_of_have (ActWord *words, guint n, guint infinitive)
{
  guint verb = words[infinitive].head, object, mark;

  if (words[infinitive].rel != ACT_REL_XCOMP || verb >= infinitive ||
      strcmp (words[verb].lemma, "have") != 0)
    return;
  object = act_words_find (words, n, verb, ACT_REL_OBJ);
  mark = act_words_find (words, n, infinitive, ACT_REL_MARK);
  if (!object || object < verb)
    return;
  /* "people chopping", "votes to win" */
  if (words[infinitive].xpos == ACT_XPOS_VBG) {
    if (infinitive != object + 1)
      return;
  } else if (words[infinitive].xpos != ACT_XPOS_VB || mark != object + 1 ||
             strcmp (words[mark].lower, "to") != 0) {
    return;
  }
  words[infinitive].head = (guint16) object;
  words[infinitive].rel = ACT_REL_ACL;
}

/* "troops *killed* in Iraq" with the participle taken for a past tense: a
   finite clause would have a subject. */
static void
make_participle (ActWord *words, guint n, guint verb)
{
  if (words[verb].rel == ACT_REL_ACL && words[verb].xpos == ACT_XPOS_VBD &&
      words[verb].head + 1u == verb &&
      !act_words_has (words, n, verb, ACT_REL_NSUBJ) &&
      !act_words_has (words, n, verb, ACT_REL_OBJ) &&
      !act_words_has (words, n, verb, ACT_REL_AUX) &&
      !act_words_has (words, n, verb, ACT_REL_MARK))
    words[verb].xpos = ACT_XPOS_VBN;
}

/* "shot *dead* two men" with the result taken for an adjective of the object.
 */
static void
raise_dead (ActWord *words, guint n, guint dead)
{
  guint object = words[dead].head, verb = dead - 1;

  if (words[dead].rel != ACT_REL_AMOD || dead + 1 >= object || object > n ||
      strcmp (words[dead].lower, "dead") != 0 || !verb ||
      words[object].head != verb || words[object].rel != ACT_REL_OBJ ||
      words[verb].upos != ACT_UPOS_VERB ||
      (words[dead + 1].rel != ACT_REL_NUMMOD &&
       words[dead + 1].rel != ACT_REL_DET))
    return;
  words[dead].head = (guint16) verb;
  words[dead].rel = ACT_REL_XCOMP;
}

/* "President-*elect* Ann Lee" taken for the phrase: the name is. */
static void
raise_elect (ActWord *words, guint n, guint elect)
{
  guint name = elect + 1, office = elect - 2;

  if (elect < 3 || name > n || strcmp (words[elect].lower, "elect") != 0 ||
      words[elect - 1].xpos != ACT_XPOS_HYPH ||
      words[name].upos != ACT_UPOS_PROPN || words[name].head != elect ||
      words[office].head != elect)
    return;
  words[name].head = words[elect].head;
  words[name].rel = words[elect].rel;
  for (guint i = 1; i <= n; i++)
    if (words[i].head == elect && i != office)
      words[i].head = (guint16) name;
  words[office].head = (guint16) name;
  words[office].rel = ACT_REL_NMOD_DESC;
  words[elect].head = words[elect - 1].head = (guint16) office;
  words[elect].rel = ACT_REL_FLAT;
}

/* A singular noun of a person: an office or role. */
static gboolean
is_role (const ActWord *word)
{
  return word->xpos == ACT_XPOS_NN && act_word_is_people (word);
}

/* A role without an article of its own. */
static gboolean
is_bare_role (const ActWord *words, guint n, guint word)
{
  return is_role (&words[word]) &&
         !act_words_has (words, n, word, ACT_REL_DET) &&
         !act_words_has (words, n, word, ACT_REL_NMOD_POSS);
}

/* "Ann Lee, founder and *chairman* of Acme, met …" with the second role set
   beside the name: it is hers, too. */
static void
lower_second_role (ActWord *words, guint n, guint second)
{
  guint name = words[second].head, first;

  if (words[second].rel != ACT_REL_CONJ || name >= second ||
      words[name].upos != ACT_UPOS_PROPN || !is_bare_role (words, n, second))
    return;
  first = act_words_find (words, n, name, ACT_REL_APPOS);
  if (first > name && first < second && is_role (&words[first]))
    act_words_hang (words, second, first);
}

/* "The founder and chairman of Acme, *Ann* Lee, met …" with the name hung on
   what she founded; and with her second role set beside her as another person.
 */
static void
raise_name_of_roles (ActWord *words, guint n, guint name)
{
  guint role = words[name].head, second;

  if (words[name].rel != ACT_REL_APPOS || words[name].upos != ACT_UPOS_PROPN ||
      role >= name || strcmp (words[name - 1].lower, ",") != 0)
    return;
  if (words[role].rel == ACT_REL_NMOD && words[role].upos == ACT_UPOS_PROPN &&
      act_table_has (act_table_get ("given-names"), words[name].lower))
    role = words[role].head;
  second = act_words_find (words, n, role, ACT_REL_CONJ);
  if (second < role || second > name || !is_role (&words[role]) ||
      !is_bare_role (words, n, second) ||
      act_words_find (words, n, second, ACT_REL_CONJ))
    return;
  if (act_words_hang (words, name, role))
    words[second].rel = ACT_REL_APPOS;
}

/* "A spokesman for *candidate* | Ann Lee said …" with her name set beside the
   spokesman: she is the candidate. */
static void
lower_name_to_role (ActWord *words, guint n, guint name)
{
  guint role = name - 1;

  if (words[name].rel == ACT_REL_APPOS && words[name].upos == ACT_UPOS_PROPN &&
      role > words[name].head && words[role].head == words[name].head &&
      words[role].rel == ACT_REL_NMOD && is_bare_role (words, n, role) &&
      act_words_has (words, n, role, ACT_REL_CASE))
    act_words_hang (words, name, role);
}

/* "attacked the minister and *his deputy, Ann Lee*" with her name hung on the
   minister. */
static void
lower_name_to_owned (ActWord *words, guint n, guint name)
{
  guint first = words[name].head, owned = name - 2;

  if (words[name].rel == ACT_REL_APPOS && words[name].upos == ACT_UPOS_PROPN &&
      name > 2 && first < owned && words[owned].rel == ACT_REL_CONJ &&
      words[owned].head == first && strcmp (words[name - 1].lower, ",") == 0 &&
      is_role (&words[owned]) &&
      act_words_has (words, n, owned, ACT_REL_NMOD_POSS))
    act_words_hang (words, name, owned);
}

/* "*A spokesman* for the leader, Ann Lee, said …" with her name set beside the
   leader, whom the text speaks of as known. */
static void
raise_name_to_spokesman (ActWord *words, guint n, guint name)
{
  guint role = words[name].head, outer = words[role].head, article;

  if (words[name].rel != ACT_REL_APPOS || words[name].upos != ACT_UPOS_PROPN ||
      role >= name || words[role].rel != ACT_REL_NMOD || outer >= role ||
      strcmp (words[name - 1].lower, ",") != 0 || !is_role (&words[role]) ||
      !is_role (&words[outer]) || is_bare_role (words, n, role))
    return;
  article = act_words_find (words, n, outer, ACT_REL_DET);
  if (article && (strcmp (words[article].lower, "a") == 0 ||
                  strcmp (words[article].lower, "an") == 0))
    act_words_hang (words, name, outer);
}

/* The word of the name with @word that the others of it hang on. */
static guint
find_name_top (const ActWord *words, guint word)
{
  while (words[word].rel == ACT_REL_FLAT || words[word].rel == ACT_REL_COMPOUND)
    word = words[word].head;
  return word;
}

gboolean
act_words_is_case (const ActWord *words, guint n, guint versus)
{
  static const char *const signs[] = {"v", "v.", "vs", "vs.", NULL};

  return versus > 1 && versus < n &&
         act_strings_have (signs, words[versus].form) &&
         words[versus - 1].upos == ACT_UPOS_PROPN &&
         words[versus + 1].upos == ACT_UPOS_PROPN;
}

static void
join_case (ActWord *words, guint n, guint versus)
{
  guint first, second, outer;

  if (!act_words_is_case (words, n, versus))
    return;
  first = outer = find_name_top (words, versus - 1);
  second = find_name_top (words, versus + 1);
  if (first >= versus || second <= versus ||
      act_words_is_below (words, second, first))
    return;
  /* What holds them: neither of the three, nor what hangs on one. */
  while (words[outer].head == versus || words[outer].head == second)
    outer = words[outer].head;
  guint top = words[outer].head;
  if (act_words_is_below (words, top, versus) ||
      act_words_is_below (words, top, second))
    return;
  words[first].head = (guint16) top;
  words[first].rel = words[outer].rel;
  for (guint i = versus; i <= n; i++)
    if ((words[i].head == versus || words[i].head == second) && i != second &&
        i != versus)
      words[i].head = (guint16) first;
  words[versus].head = words[second].head = (guint16) first;
  words[versus].rel = words[second].rel = ACT_REL_FLAT;
  words[versus].upos = ACT_UPOS_PROPN;
}

gboolean
act_words_is_name_of_participle (const ActWord *words, guint n,
                                 guint participle)
{
  guint name = words[participle].head, lower = 0, upper = 0;

  if (words[participle].xpos != ACT_XPOS_VBG ||
      (words[participle].rel != ACT_REL_ACL &&
       words[participle].rel != ACT_REL_AMOD) ||
      name + 1 != participle || words[name].upos != ACT_UPOS_PROPN ||
      !g_ascii_isupper (words[participle].form[0]))
    return FALSE;
  for (guint i = 2; i <= n; i++)
    if (words[i].upos == ACT_UPOS_VERB || words[i].upos == ACT_UPOS_NOUN ||
        words[i].upos == ACT_UPOS_ADJ) {
      lower += g_ascii_islower (words[i].form[0]);
      upper += g_ascii_isupper (words[i].form[0]);
    }
  return lower > 2 * upper; /* no headline */
}

static void
make_name_of_participle (ActWord *words, guint n, guint participle)
{
  guint name = words[participle].head;

  if (!act_words_is_name_of_participle (words, n, participle))
    return;
  words[participle].rel = ACT_REL_FLAT;
  words[participle].upos = ACT_UPOS_PROPN;
  words[participle].xpos = ACT_XPOS_NNP;
  for (guint i = participle + 1; i <= n; i++)
    if (words[i].head == participle)
      words[i].head = (guint16) name;
}

/* "founded by the brothers *Ann and Bob Lee*" with the names hung on what they
   are: it goes before each of them. */
static void
raise_names_of_plural (ActWord *words, guint n, guint name)
{
  guint noun = words[name].head, other;

  if (words[name].rel != ACT_REL_APPOS || noun + 1 != name ||
      words[name].upos != ACT_UPOS_PROPN || words[noun].xpos != ACT_XPOS_NNS ||
      !act_word_is_people (&words[noun]) ||
      act_words_has (words, n, noun, ACT_REL_CONJ))
    return;
  other = act_words_find (words, n, name, ACT_REL_CONJ);
  if (!other || words[other].upos != ACT_UPOS_PROPN)
    return;
  words[name].head = words[noun].head;
  words[name].rel = words[noun].rel;
  words[noun].head = (guint16) name;
  words[noun].rel = ACT_REL_NMOD_DESC;
  for (guint i = 1; i <= n; i++)
    if (words[i].head == noun && (words[i].rel == ACT_REL_CASE || i > name))
      words[i].head = (guint16) name;
}

/* "*Four* of the seven ministers left", "*some* of the ministers": the number
   stands for those who did. */
static void
make_noun_of_number (ActWord *words, guint n, guint number)
{
  guint of, whole;

  if (words[number].upos != ACT_UPOS_NUM &&
      ((words[number].upos != ACT_UPOS_DET &&
        words[number].upos != ACT_UPOS_ADJ) ||
       !act_word_is_vague_number (&words[number])))
    return;
  whole = act_words_find (words, n, number, ACT_REL_NMOD);
  if (whole < number || words[whole].upos != ACT_UPOS_NOUN ||
      words[whole].xpos != ACT_XPOS_NNS || !act_word_is_people (&words[whole]))
    return;
  of = act_words_find (words, n, whole, ACT_REL_CASE);
  if (of != number + 1 || strcmp (words[of].lower, "of") != 0)
    return;
  words[number].upos = ACT_UPOS_NOUN;
  words[number].xpos =
      strcmp (words[number].lower, "one") == 0 ? ACT_XPOS_NN : ACT_XPOS_NNS;
}

/* "*Armenian PM* says" with the office hung on the adjective. */
static void
raise_office (ActWord *words, guint n, guint office)
{
  static const char *const offices[] = {"CEO", "FM", "MEP", "MP", "PM", NULL};
  guint people = office - 1;

  if (office < 2 || words[office].head != people ||
      !act_strings_have (offices, words[office].form) ||
      (words[people].upos != ACT_UPOS_ADJ &&
       words[people].upos != ACT_UPOS_PROPN) ||
      act_rel_get_base ((ActRel) words[office].rel) != ACT_REL_NMOD)
    return;
  words[office].head = words[people].head;
  words[office].rel = words[people].rel;
  act_words_rehang (words, n, people, office);
  words[people].head = (guint16) office;
  words[people].rel =
      words[people].upos == ACT_UPOS_ADJ ? ACT_REL_AMOD : ACT_REL_COMPOUND;
}

/* "led *Lee 47 percent* to 39" with the number taken for a part of the name of
   who was led. */
static void
split_share (ActWord *words, guint name)
{
  static const char *const verbs[] = {"beat", "best",    "defeat", "edge",
                                      "lead", "outpoll", "trail",  NULL};
  const guint share = words[name].head, verb = words[share].head,
              number = share - 1;

  if (words[name].rel != ACT_REL_COMPOUND ||
      words[name].upos != ACT_UPOS_PROPN || share <= name + 1 ||
      words[share].rel != ACT_REL_OBJ || verb >= name ||
      (strcmp (words[share].lemma, "percent") != 0 &&
       strcmp (words[share].lemma, "%") != 0) ||
      words[number].upos != ACT_UPOS_NUM ||
      (words[number].head != name && words[number].head != share) ||
      !act_strings_have (verbs, words[verb].lemma))
    return;
  for (guint i = verb + 1; i < number; i++)
    if (words[i].head == share)
      words[i].head = (guint16) name;
  words[name].head = (guint16) verb;
  words[name].rel = ACT_REL_OBJ;
  words[number].head = (guint16) share;
  words[number].rel = ACT_REL_NUMMOD;
  words[share].rel = ACT_REL_OBL_UNMARKED;
}

void
act_words_repair_noun (ActWord *words, guint n, guint word)
{
  lower_relative (words, n, word);
  raise_relative (words, n, word);
  raise_relative_of_work (words, n, word);
  lower_participle (words, n, word);
  lower_based (words, n, word);
  lower_trying (words, word);
  make_things_of_quantity (words, n, word);
  join_title (words, n, word);
  join_double_title (words, n, word);
  make_name_of_participle (words, n, word);
  split_contact_clause (words, n, word);
  make_subject_of_apposition (words, n, word);
  lower_complement_of_have (words, n, word);
  make_participle (words, n, word);
  raise_dead (words, n, word);
  raise_elect (words, n, word);
  lower_second_role (words, n, word);
  raise_name_of_roles (words, n, word);
  join_case (words, n, word);
  raise_names_of_plural (words, n, word);
  lower_name_to_role (words, n, word);
  lower_name_to_owned (words, n, word);
  raise_name_to_spokesman (words, n, word);
  raise_office (words, n, word);
  make_noun_of_number (words, n, word);
  split_share (words, word);
}
