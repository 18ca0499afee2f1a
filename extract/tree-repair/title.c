/* Known errors of the parser: verbs, and what is told of somebody, before a
   title, offices with what they are of before a name, and offices and names
   with a form of a verb. */
#include "tree-repair/build.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

static gboolean
is_capitalized (const ActWord *word)
{
  return g_ascii_isupper (word->form[0]);
}

/* "*fire* Superintendent Ann": a verb of news, and not what the office is of
   ("the *fire* Chief", "*state* Senator"). */
static gboolean
is_verb_before_title (const ActWord *verb, const ActWord *title)
{
  static const char *const of_fires[] = {
      "captain", "chief", "commissioner", "lieutenant", "marshal", NULL};
  static const char *const kinds[] = {"head",   "host",  "lead",
                                      "police", "state", NULL};

  if (is_capitalized (verb) || !is_capitalized (title) ||
      act_strings_have (kinds, verb->lower) ||
      !act_table_has (act_table_get ("event-verbs"), verb->lower))
    return FALSE;
  return !act_word_is (verb, "fire") ||
         !act_strings_have (of_fires, title->lower);
}

/* "voted to *fire* Superintendent Ann" with the verb taken for a noun of her
   title, and "to" for a preposition. */
static void
make_verb_before_title (ActWord *words, guint n, guint verb)
{
  static const char *const others[] = {"belong", "go",   "listen", "return",
                                       "say",    "send", "speak",  "talk",
                                       "tell",   "turn", "write",  NULL};
  guint to = verb - 1, title = verb + 1, before = to - 1, name = title;

  if (verb < 3 || title >= n || words[verb].upos != ACT_UPOS_NOUN ||
      !act_word_is (&words[to], "to") ||
      !is_verb_before_title (&words[verb], &words[title]) ||
      (words[before].upos != ACT_UPOS_VERB &&
       words[before].upos != ACT_UPOS_ADJ) ||
      act_strings_have (others, words[before].lemma))
    return;
  while (name < n && words[name].head > name &&
         (words[name].rel == ACT_REL_NMOD_DESC ||
          words[name].rel == ACT_REL_COMPOUND ||
          words[name].rel == ACT_REL_AMOD))
    name = words[name].head;
  if (name > n || words[name].upos != ACT_UPOS_PROPN || name <= title ||
      (words[verb].head != before && !act_words_is_below (words, verb, name)) ||
      !act_words_is_below (words, name, before))
    return;
  words[verb].upos = ACT_UPOS_VERB;
  words[verb].xpos = ACT_XPOS_VB;
  words[verb].head = (guint16) before;
  words[verb].rel = ACT_REL_XCOMP;
  words[to].head = (guint16) verb;
  words[to].rel = ACT_REL_MARK;
  words[name].head = (guint16) verb;
  words[name].rel = ACT_REL_OBJ;
}

/* "a *law* President Lee *signed*": the first of the words that say what the
   one with the name @name is, a noun of no person in small letters; or 0. */
static guint
find_thing_before_title (const ActWord *words, guint name)
{
  guint title = name - 1;

  while (title > 1 && is_capitalized (&words[title]) &&
         words[title].upos != ACT_UPOS_PUNCT)
    title--;
  if (title < 1 || title + 1 >= name || words[title].upos != ACT_UPOS_NOUN ||
      act_word_is_people (&words[title]) ||
      act_table_has (act_table_get ("office-modifiers"), words[title].lower))
    return 0;
  return title;
}

/* "*a law* President Lee *signed* curtailed it" with the law taken for a part
   of her title: it is what she signed, and what curtailed it. */
static void
make_signed (ActWord *words, guint n, guint verb)
{
  guint name = words[verb].head, thing;

  if (words[verb].rel != ACT_REL_ACL || name >= verb ||
      (words[verb].xpos != ACT_XPOS_VBN && words[verb].xpos != ACT_XPOS_VBD) ||
      words[name].upos != ACT_UPOS_PROPN ||
      act_words_find (words, n, verb, ACT_REL_OBL_AGENT) ||
      act_words_has (words, n, verb, ACT_REL_OBJ))
    return;
  for (guint i = name + 1; i < verb; i++)
    if (words[i].head != name || words[i].rel != ACT_REL_FLAT)
      return;
  thing = find_thing_before_title (words, name);
  if (!thing || words[thing].head <= thing || words[thing].head > name)
    return;
  words[thing].head = words[name].head;
  words[thing].rel = words[name].rel;
  for (guint i = 1; i < thing; i++)
    if (words[i].head == name && words[i].rel != ACT_REL_PUNCT)
      words[i].head = (guint16) thing;
    else if (words[i].head > thing && words[i].head < name)
      words[i].head = (guint16) thing;
  words[verb].head = (guint16) thing;
  words[verb].rel = ACT_REL_ACL_RELCL;
  words[verb].xpos = ACT_XPOS_VBD;
  words[name].head = (guint16) verb;
  words[name].rel = ACT_REL_NSUBJ;
}

static gboolean
goes_with_object (const ActWord *verb)
{
  return act_word_is_verb_of (verb, ACT_CLASS_MAKING | ACT_CLASS_LIGHT |
                                        ACT_CLASS_GIVING) ||
         act_table_has (act_table_get ("transitive-verbs"), verb->lemma);
}

/* "In a *speech* President Lee *gave*, she praised it" with the clause hung on
   the verb behind it. */
static void
lower_given (ActWord *words, guint n, guint verb)
{
  guint above = words[verb].head, name, thing;

  if (words[verb].rel != ACT_REL_ADVCL || above <= verb ||
      (words[verb].xpos != ACT_XPOS_VBD && words[verb].xpos != ACT_XPOS_VBZ) ||
      act_words_has (words, n, verb, ACT_REL_MARK) ||
      act_words_has (words, n, verb, ACT_REL_OBJ))
    return;
  name = act_words_find (words, n, verb, ACT_REL_NSUBJ);
  if (!name || name > verb || words[name].upos != ACT_UPOS_PROPN)
    return;
  for (thing = name - 1;
       thing > 0 && words[thing].head > thing && words[thing].head <= name;)
    thing--;
  if (thing < 2 ||
      (words[thing].head != above &&
       !(words[thing].head == verb && goes_with_object (&words[verb]))) ||
      words[thing].rel != ACT_REL_OBL || words[thing].upos != ACT_UPOS_NOUN ||
      (act_word_get_classes (&words[thing]) & ACT_CLASS_TIME))
    return;
  words[thing].head = (guint16) above;
  words[verb].head = (guint16) thing;
  words[verb].rel = ACT_REL_ACL_RELCL;
}

/* "*The Committee to Protect* Reporters' head, Ann" with the head taken for
   what is protected: a verb with a capital is part of the name. */
static void
make_owner (ActWord *words, guint n, guint verb)
{
  guint body = words[verb].head, object, owner, head, rel;

  if (words[verb].rel != ACT_REL_ACL || !is_capitalized (&words[verb]) ||
      words[verb].xpos != ACT_XPOS_VB || body >= verb ||
      !is_capitalized (&words[body]))
    return;
  object = act_words_find (words, n, verb, ACT_REL_OBJ);
  owner = object ? act_words_find (words, n, object, ACT_REL_NMOD_POSS) : 0;
  if (owner <= verb || !is_capitalized (&words[owner]) ||
      is_capitalized (&words[object]) || words[owner + 1].xpos != ACT_XPOS_POS)
    return;
  head = words[body].head;
  rel = words[body].rel;
  for (guint i = object + 1; i <= n; i++)
    if (words[i].head == body)
      words[i].head = (guint16) object;
  words[object].head = (guint16) head;
  words[object].rel = (guint8) rel;
  words[body].head = (guint16) object;
  words[body].rel = ACT_REL_NMOD_POSS;
  words[owner].head = (guint16) verb;
  words[owner].rel = ACT_REL_OBJ;
  words[owner + 1].head = (guint16) body;
}

/* "heads the *Union to Save* Norway" with a clause in the name: nobody saves
   it. Not in a headline, all whose words may have capitals. */
static void
join_purpose (ActWord *words, guint n, guint verb)
{
  static const char *const groups[] = {"group", NULL};
  guint to = verb - 1, body = to - 1, end = verb + 1;
  gboolean small = FALSE;

  if (verb < 4 || words[verb].xpos != ACT_XPOS_VB ||
      !is_capitalized (&words[verb]) || strcmp (words[to].form, "to") != 0 ||
      !is_capitalized (&words[body]) ||
      !act_noun_is_class (words[body].lower, groups) ||
      !act_word_is (&words[body - 1], "the"))
    return;
  while (end <= n && is_capitalized (&words[end]))
    end++;
  for (guint i = end; i <= n; i++)
    small |= strlen (words[i].form) > 3 && g_ascii_islower (*words[i].form);
  if (!small || end == verb + 1 || act_words_is_below (words, body, verb))
    return;
  for (guint i = to; i < end; i++) {
    words[i].head = (guint16) body;
    words[i].rel = ACT_REL_FLAT;
  }
  words[verb].upos = ACT_UPOS_PROPN;
}

/* "serves as *managing* director", "pleaded guilty to *money* laundering" with
   the two words taken for a verb and its object, or for two phrases. */
static void
make_managing (ActWord *words, guint n, guint gerund)
{
  static const char *const kinds[] = {"acting",    "commanding", "founding",
                                      "governing", "managing",   "presiding",
                                      "returning", NULL};
  guint office = gerund + 1, mark = gerund - 1;

  if (gerund < 2 || office > n || words[gerund].xpos != ACT_XPOS_VBG ||
      !act_strings_have (kinds, words[gerund].lower) ||
      words[office].head != gerund || words[office].rel != ACT_REL_OBJ ||
      words[mark].head != gerund || !act_word_is (&words[mark], "as") ||
      !act_word_is_people (&words[office]))
    return;
  words[office].head = words[gerund].head;
  words[office].rel = ACT_REL_OBL;
  act_words_rehang (words, n, gerund, office);
  words[mark].rel = ACT_REL_CASE;
  words[gerund].upos = ACT_UPOS_ADJ;
  words[gerund].head = (guint16) office;
  words[gerund].rel = ACT_REL_AMOD;
}

static void
make_laundering (ActWord *words, guint n, guint crime)
{
  guint noun = crime - 1;

  if (crime < 3 || words[crime].xpos != ACT_XPOS_VBG ||
      words[crime].rel != ACT_REL_OBL || words[noun].rel != ACT_REL_OBL ||
      words[noun].head != words[crime].head ||
      words[noun].upos != ACT_UPOS_NOUN || words[noun - 1].head != noun ||
      words[noun - 1].rel != ACT_REL_CASE ||
      (act_word_get_classes (&words[noun]) & ACT_CLASS_TIME) ||
      act_words_has (words, n, crime, ACT_REL_CASE) ||
      act_words_has (words, n, crime, ACT_REL_MARK))
    return;
  words[crime].upos = ACT_UPOS_NOUN;
  words[crime].xpos = ACT_XPOS_NN;
  words[noun - 1].head = (guint16) crime;
  words[noun].head = (guint16) crime;
  words[noun].rel = ACT_REL_COMPOUND;
}

/* "Police *suspect* Ann of it" with the verb taken for what she is. */
static void
make_suspecting (ActWord *words, guint n, guint verb)
{
  guint name = verb + 1, subject = verb - 1, last;

  if (verb < 2 || name >= n || words[verb].upos != ACT_UPOS_NOUN ||
      (!act_word_is (&words[verb], "suspect") &&
       !act_word_is (&words[verb], "suspects")) ||
      words[verb].rel != ACT_REL_ROOT || words[name].head != verb ||
      words[name].upos != ACT_UPOS_PROPN ||
      (words[name].rel != ACT_REL_APPOS && words[name].rel != ACT_REL_OBJ) ||
      words[subject].head != verb || words[subject].rel != ACT_REL_COMPOUND ||
      act_words_has (words, n, verb, ACT_REL_COP))
    return;
  for (last = n; last > name; last--)
    if (act_word_is (&words[last], "of") && words[last].head > last &&
        words[words[last].head].xpos == ACT_XPOS_VBG)
      break;
  if (last == name)
    return;
  words[verb].upos = ACT_UPOS_VERB;
  words[verb].xpos =
      act_word_is (&words[verb], "suspects") ? ACT_XPOS_VBZ : ACT_XPOS_VBP;
  words[subject].rel = ACT_REL_NSUBJ;
  words[name].rel = ACT_REL_OBJ;
}

static gboolean
is_common (const ActWord *word)
{
  return act_table_has (act_table_get ("noun-classes"), word->lower);
}

/* "New | York", "Norway": a place, with the word before it or by itself. */
static gboolean
is_place (const ActWord *words, guint word)
{
  static const char *const tables[] = {"cities", "countries", "regions", NULL};
  g_autofree char *both =
      g_strconcat (words[word - 1].lower, " ", words[word].lower, NULL);

  for (guint i = 0; tables[i]; i++)
    if (act_table_has (act_table_get (tables[i]), both) ||
        act_table_has (act_table_get (tables[i]), words[word].lower))
      return TRUE;
  return FALSE;
}

static gboolean
begins_given (const ActWord *words, guint n, guint word)
{
  return word < n && words[word + 1].upos == ACT_UPOS_PROPN &&
         is_capitalized (&words[word + 1]) &&
         act_table_has (act_table_get ("given-names"), words[word].lower);
}

/* "Minister of Housing | *Bob* Day", "Minister of Housing | *Varn*": the name
   of a person can begin here. */
static gboolean
begins_person (const ActWord *words, guint n, guint word)
{
  const ActTable *given = act_table_get ("given-names");
  const ActWord *next = &words[word + 1];

  if (word >= n || words[word].upos != ACT_UPOS_PROPN || is_place (words, word))
    return FALSE;
  if (next->upos != ACT_UPOS_PROPN || !is_capitalized (next))
    return next->upos != ACT_UPOS_NOUN && next->upos != ACT_UPOS_ADJ &&
           next->xpos != ACT_XPOS_HYPH && is_common (&words[word - 1]) &&
           !is_common (&words[word]) && act_word_is (&words[word - 2], "of");
  if (act_table_has (given, words[word].lower))
    return !is_common (&words[word]) || !act_table_has (given, next->lower);
  return next->rel == ACT_REL_FLAT && next->head == word &&
         (is_common (&words[word - 1]) || is_place (words, word - 1)) &&
         !is_common (&words[word]) &&
         /* "for Iraq *Reconstruction* Bob Day" */
         !begins_given (words, n, word + 1);
}

static gboolean
is_link_of_office (const ActWord *word)
{
  static const char *const links[] = {"&", "and", "for", "of", "the", NULL};

  return act_strings_have (links, word->lower) || word->xpos == ACT_XPOS_HYPH;
}

static gboolean
is_office (const ActWord *word)
{
  const char *const *row =
      act_table_find (act_table_get ("person-titles"), word->lower);

  return row && strcmp (row[2], "office") == 0;
}

guint
act_words_find_titled (const ActWord *words, guint n, guint title)
{
  if (title + 3 > n || !is_capitalized (&words[title]) ||
      !is_office (&words[title]) ||
      (!act_word_is (&words[title + 1], "of") &&
       !act_word_is (&words[title + 1], "for")))
    return 0;
  for (guint i = title + 2; i < n; i++) {
    if (is_link_of_office (&words[i]))
      continue;
    if (!is_capitalized (&words[i]))
      return 0;
    if (!is_link_of_office (&words[i - 1]) && begins_person (words, n, i))
      return i;
  }
  return 0;
}

/* "*Minister* of Housing Bob Day" with the name hung on the office, or both on
   what is behind: the office says what he is. */
static void
lower_office (ActWord *words, guint n, guint title)
{
  const guint name = act_words_find_titled (words, n, title);
  guint domain;

  if (!name || act_words_is_below (words, title, name))
    return;
  domain = name - 1;
  words[name].head = words[title].head;
  words[name].rel = words[title].rel;
  words[title].head = (guint16) name;
  words[title].rel = ACT_REL_NMOD_DESC;
  for (guint i = 1; i <= n; i++) {
    const gboolean inside = i > title && i < name;

    if (inside && i != domain &&
        (words[i].head < title || words[i].head >= name))
      words[i].head = (guint16) domain;
    else if (words[i].head == title &&
             (i > name || (i < title && (words[i].rel == ACT_REL_CASE ||
                                         words[i].rel == ACT_REL_DET))))
      words[i].head = (guint16) name;
  }
  if (!act_words_is_below (words, domain, title) ||
      words[domain].head >= name) {
    words[domain].head = (guint16) title;
    words[domain].rel = ACT_REL_NMOD;
  }
}

/* The second of two offices joined right before @name, or 0; @first: the first
   of them, which the network takes for somebody else. */
static guint
find_joined_office (const ActWord *words, guint name, guint *first)
{
  const guint head = words[name].head;

  *first = head;
  if (name < 4 || words[name - 1].upos != ACT_UPOS_NOUN)
    return 0;
  if (words[name].rel == ACT_REL_CONJ)
    return words[name - 1].rel == ACT_REL_NMOD_DESC &&
                   words[name - 1].head == name
               ? name - 1
               : 0;
  if (words[name].rel != ACT_REL_APPOS || words[name - 1].rel != ACT_REL_CONJ)
    return 0;
  if (head == name - 1)
    *first = words[head].head;
  return words[name - 1].head == *first ? name - 1 : 0;
}

/* "*founder* and managing director *Bob Day*" with the first office taken for
   somebody else: it has no article, and what it does is done by one. */
static void
join_offices (ActWord *words, guint n, guint name)
{
  guint first;
  const guint second = find_joined_office (words, name, &first);
  const guint and = first + 1, verb = words[first].head;

  if (!second || first >= second || second > name ||
      words[name].upos != ACT_UPOS_PROPN || !act_word_is (&words[and], "and") ||
      words[first].xpos != ACT_XPOS_NN || words[second].xpos != ACT_XPOS_NN ||
      !act_word_is_person (&words[first]) ||
      !act_word_is_person (&words[second]) ||
      act_words_has (words, n, first, ACT_REL_DET))
    return;
  if (act_words_find (words, n, first, ACT_REL_NMOD_POSS) &&
      (words[first].rel != ACT_REL_NSUBJ || words[verb].xpos != ACT_XPOS_VBZ))
    return;
  words[name].head = words[first].head;
  words[name].rel = words[first].rel;
  words[second].head = (guint16) name;
  words[second].rel = ACT_REL_NMOD_DESC;
  words[first].head = (guint16) second;
  words[first].rel = ACT_REL_COMPOUND;
  words[and].head = (guint16) second;
  for (guint i = 1; i <= n; i++)
    if (words[i].head == first &&
        i != and&&(words[i].rel == ACT_REL_CASE ||
                   words[i].rel == ACT_REL_NMOD_POSS || i > name))
      words[i].head = (guint16) name;
}

void
act_words_repair_title (ActWord *words, guint n, guint word)
{
  make_suspecting (words, n, word);
  make_verb_before_title (words, n, word);
  make_signed (words, n, word);
  lower_given (words, n, word);
  make_owner (words, n, word);
  join_purpose (words, n, word);
  make_managing (words, n, word);
  make_laundering (words, n, word);
  lower_office (words, n, word);
  join_offices (words, n, word);
}
