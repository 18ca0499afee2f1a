/* Known errors of the parser: what stands beside what, where form, number or
   marks of its own tell that it is not the nearest. */
#include "tree-repair/build.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* "left, *saying* she wanted to rest and *denying* it" with the denial set
   beside what she wanted: one participle stands beside another. */
static void
raise_participle (ActWord *words, guint n, guint second)
{
  guint first = words[second].head;
  gboolean said = FALSE; /* on the way up a content is passed */

  if (words[second].rel != ACT_REL_CONJ || words[second].xpos != ACT_XPOS_VBG ||
      first >= second || words[first].upos != ACT_UPOS_VERB ||
      words[first].xpos == ACT_XPOS_VBG ||
      !act_words_has (words, n, second, ACT_REL_CC) ||
      act_words_has (words, n, second, ACT_REL_AUX) ||
      act_words_has (words, n, second, ACT_REL_NSUBJ) ||
      act_words_has (words, n, second, ACT_REL_MARK))
    return;
  while (words[first].rel == ACT_REL_XCOMP ||
         words[first].rel == ACT_REL_CCOMP ||
         words[first].rel == ACT_REL_ADVCL) {
    said = said || words[first].rel == ACT_REL_CCOMP;
    first = words[first].head;
    if (first >= second || words[first].upos != ACT_UPOS_VERB)
      return;
    if (words[first].xpos == ACT_XPOS_VBG) {
      if (said && !act_words_has (words, n, first, ACT_REL_AUX) &&
          (words[first].rel == ACT_REL_ADVCL ||
           words[first].rel == ACT_REL_ACL))
        words[second].head = (guint16) first;
      return;
    }
  }
}

/* "an *economist* and business *professor*" with the first office taken for a
   part of the second. */
static void
split_offices (ActWord *words, guint n, guint office)
{
  const guint last = words[office].head, cc = office + 1;
  guint kind = 0;

  if (words[office].rel != ACT_REL_COMPOUND || office < 2 || last <= cc + 1 ||
      words[office].xpos != ACT_XPOS_NN || words[last].xpos != ACT_XPOS_NN ||
      !act_word_is (&words[cc], "and") ||
      !act_word_is_person (&words[office]) ||
      !act_word_is_person (&words[last]))
    return;
  for (guint i = cc + 1; i < last; i++)
    if (words[i].head == office && words[i].rel == ACT_REL_CONJ)
      kind = i;
  if (!kind || act_word_is_person (&words[kind]) || words[cc].head != kind)
    return;
  for (guint i = 1; i <= n; i++)
    if (words[i].head == last && (i < office || i > last))
      words[i].head = (guint16) office;
  words[office].head = words[last].head;
  words[office].rel = words[last].rel;
  words[last].head = (guint16) office;
  words[last].rel = ACT_REL_CONJ;
  words[kind].head = (guint16) last;
  words[kind].rel = ACT_REL_COMPOUND;
  words[cc].head = (guint16) last;
}

/* "*those claiming* responsibility *say*" with the claim for a part of what
   says: "those" is several, and what speaks. */
static void
make_those (ActWord *words, guint n, guint those)
{
  const guint noun = words[those].head, claiming = those + 1;

  if (!act_word_is (&words[those], "those") ||
      words[those].rel != ACT_REL_DET || claiming >= noun ||
      words[claiming].xpos != ACT_XPOS_VBG || words[claiming].head != noun ||
      words[claiming].rel != ACT_REL_AMOD || words[noun].xpos != ACT_XPOS_NN)
    return;
  for (guint i = noun + 1; i <= n; i++)
    if (words[i].head == noun && words[i].rel != ACT_REL_NMOD &&
        words[i].rel != ACT_REL_ACL)
      words[i].head = (guint16) those;
  words[those].head = words[noun].head;
  words[those].rel = words[noun].rel;
  words[those].upos = ACT_UPOS_PRON;
  words[claiming].head = (guint16) those;
  words[claiming].rel = ACT_REL_ACL;
  words[claiming].upos = ACT_UPOS_VERB;
  words[noun].head = (guint16) claiming;
  words[noun].rel = ACT_REL_OBJ;
}

/* "by 124 votes *to 109*" with the others taken for whom it is done to. */
static void
lower_votes_against (ActWord *words, guint number)
{
  static const char *const counts[] = {"vote", "seat", "point", NULL};
  const guint to = number - 1, votes = number - 2;

  if (number > 3 && words[number].upos == ACT_UPOS_NUM &&
      words[number].rel == ACT_REL_OBL && act_word_is (&words[to], "to") &&
      words[to].head == number && words[votes].head == words[number].head &&
      words[votes - 1].upos == ACT_UPOS_NUM && words[votes - 1].head == votes &&
      act_strings_have (counts, words[votes].lemma)) {
    words[number].head = (guint16) votes;
    words[number].rel = ACT_REL_NMOD;
  }
}

/* "buys Danish coatings *rival Borex*" with two things bought: the first says
   what the second rivals in. */
static void
join_rival (ActWord *words, guint n, guint rival)
{
  static const char *const kinds[] = {"giant", "maker", "peer", "rival", NULL};
  const guint name = rival + 1, kind = rival - 1;
  const guint verb = words[name].head;

  if (rival < 3 || name > n || words[rival].head != name ||
      !act_strings_have (kinds, words[rival].lower) ||
      words[name].upos != ACT_UPOS_PROPN || words[kind].upos != ACT_UPOS_NOUN ||
      words[kind].head != verb || words[kind].rel != ACT_REL_OBJ ||
      words[name].rel != ACT_REL_OBJ)
    return;
  act_words_rehang (words, n, kind, rival);
  words[kind].head = (guint16) rival;
  words[kind].rel = ACT_REL_COMPOUND;
  words[rival].rel = ACT_REL_NMOD_DESC;
  words[rival].upos = ACT_UPOS_NOUN;
  words[rival].xpos = ACT_XPOS_NN;
}

/* "4.3 *bln* euros": a number, though cut short. */
static void
make_short_number (ActWord *words, guint word)
{
  static const char *const numbers[] = {"bln", "bn", "mln", "mn", "trln", NULL};

  if (word < 2 || words[word - 1].upos != ACT_UPOS_NUM ||
      words[word - 1].head != word || words[word].upos != ACT_UPOS_NOUN ||
      words[word].rel != ACT_REL_COMPOUND ||
      !act_strings_have (numbers, words[word].lower))
    return;
  words[word].upos = ACT_UPOS_NUM;
  words[word].xpos = ACT_XPOS_CD;
  words[word].rel = ACT_REL_NUMMOD;
  words[word - 1].rel = ACT_REL_COMPOUND;
}

/* "200 *km/h*" with the hour set beside the kilometres: it is what they are
   counted by. */
static void
join_rate (ActWord *words, guint per)
{
  static const char *const units[] = {"cm", "ft", "g",  "kg", "km", "l",
                                      "m",  "mg", "mi", "ml", "mm", NULL};
  const guint unit = per - 1, by = per + 1;

  if (per > 2 && act_word_is (&words[per], "/") &&
      act_strings_have (units, words[unit].lower) &&
      words[unit - 1].upos == ACT_UPOS_NUM && words[unit - 1].head == unit &&
      words[by].head == unit && words[by].rel == ACT_REL_CONJ) {
    words[by].rel = ACT_REL_NMOD;
    words[per].head = (guint16) by;
    words[per].rel = ACT_REL_CASE;
    words[per].upos = ACT_UPOS_SYM;
  }
}

/* "Title *IV*": counted by Roman digits. */
static gboolean
is_roman (const char *form)
{
  const gsize length = strspn (form, "IVXL");

  return length > 0 && form[length] == '\0' && !g_str_equal (form, "I");
}

/* "*Title IV* of the law", "*World War II* pilots" with the number taken for
   what the words before it describe: it belongs to their last. */
static void
join_numeral (ActWord *words, guint n, guint numeral)
{
  const guint noun = numeral - 1;

  if (numeral < 2 || !is_roman (words[numeral].form) ||
      !act_word_is_nominal (&words[noun]) ||
      !g_ascii_isupper (words[noun].form[0]) ||
      words[noun].rel != ACT_REL_COMPOUND)
    return;
  if (words[noun].head == numeral) {
    words[noun].head = words[numeral].head;
    words[noun].rel = words[numeral].rel;
    act_words_rehang (words, n, numeral, noun);
  } else if (words[numeral].rel != ACT_REL_COMPOUND ||
             words[numeral].head != words[noun].head) {
    return;
  }
  words[numeral].head = (guint16) noun;
  words[numeral].rel = ACT_REL_FLAT;
}

/* "voted *for or against* the law", "a *classroom and immersion* course", "a
   *little or no* gain" with both words hung on the noun: the second stands
   beside the first. */
static void
join_like_words (ActWord *words, guint n, guint second)
{
  static const guint64 kinds =
      ACT_REL_BIT (CASE) | ACT_REL_BIT (AMOD) | ACT_REL_BIT (COMPOUND);
  const guint cc = second - 1, first = second > 2 ? second - 2 : 0,
              noun = words[second].head;
  const gboolean none = act_word_is (&words[second], "no") &&
                        words[second].rel == ACT_REL_DET &&
                        words[first].rel == ACT_REL_AMOD;

  if (!first || words[cc].rel != ACT_REL_CC || noun <= second ||
      words[first].head != noun ||
      !(none ||
        (words[first].rel == words[second].rel &&
         words[first].upos == words[second].upos &&
         act_rel_is_in (words[second].rel, kinds) &&
         (words[cc].head == second || words[second].rel == ACT_REL_CASE))) ||
      act_words_has (words, n, first, ACT_REL_CONJ))
    return;
  words[second].head = (guint16) first;
  words[second].rel = ACT_REL_CONJ;
  words[cc].head = (guint16) second;
}

/* "periods *of limited or no exposure*" with the exposure set beside the
   periods, and the preposition hung on the adjective. */
static void
lower_with_no (ActWord *words, guint n, guint no)
{
  const guint adjective = no - 2, noun = words[no].head;
  guint of;

  if (no < 4 || !act_word_is (&words[no], "no") ||
      words[no].rel != ACT_REL_DET || noun <= no ||
      words[no - 1].rel != ACT_REL_CC ||
      words[adjective].upos != ACT_UPOS_ADJ || words[adjective].head != noun ||
      words[noun].rel != ACT_REL_CONJ || words[noun].head >= adjective ||
      act_words_has (words, n, noun, ACT_REL_CASE))
    return;
  of = act_words_find (words, n, adjective, ACT_REL_CASE);
  if (of != adjective - 1)
    return;
  words[of].head = (guint16) noun;
  words[noun].rel = words[words[noun].head].upos == ACT_UPOS_VERB
                        ? ACT_REL_OBL
                        : ACT_REL_NMOD;
}

/* "during *state or local elections*" with the elections set beside the state:
   a level of government that has no article describes what is behind it. */
static void
join_level (ActWord *words, guint n, guint level)
{
  static const char *const levels[] = {"city", "county", "government", "state",
                                       NULL};
  const guint cc = level + 1, second = level + 2;
  guint noun;

  if (level < 1 || second >= n || !act_word_is_nominal (&words[level]) ||
      !act_strings_have (levels, words[level].form) ||
      words[cc].rel != ACT_REL_CC || words[second].upos != ACT_UPOS_ADJ ||
      words[second].rel != ACT_REL_AMOD)
    return;
  noun = words[second].head;
  if (noun < second || words[noun].head != level ||
      words[noun].rel != ACT_REL_CONJ || words[noun].upos != ACT_UPOS_NOUN ||
      act_words_has (words, n, level, ACT_REL_DET) ||
      act_words_has (words, n, level, ACT_REL_AMOD) ||
      act_words_has (words, n, level, ACT_REL_NMOD_POSS) ||
      act_words_has (words, n, noun, ACT_REL_DET))
    return;
  for (guint i = 1; i <= n; i++)
    if (words[i].head == level && i != noun)
      words[i].head = (guint16) noun;
  words[noun].head = words[level].head;
  words[noun].rel = words[level].rel;
  words[level].head = (guint16) noun;
  words[level].rel = ACT_REL_COMPOUND;
  words[second].head = (guint16) level;
  words[second].rel = ACT_REL_CONJ;
  words[cc].head = (guint16) second;
}

/* "exposure *following* the *course*", where the course is told by no
   preposition: it is what the participle has for an object. */
static void
lower_object_of_participle (ActWord *words, guint n, guint noun)
{
  guint first = noun;

  if (words[noun].rel != ACT_REL_NMOD || words[noun].upos != ACT_UPOS_NOUN ||
      words[noun].head >= noun || act_words_has (words, n, noun, ACT_REL_CASE))
    return;
  while (first > 1 && act_words_is_below (words, first - 1, noun))
    first--;
  const guint participle = first - 1;
  if (participle > words[noun].head && words[participle].xpos == ACT_XPOS_VBG &&
      words[participle].rel == ACT_REL_ACL &&
      words[participle].head == words[noun].head &&
      !act_words_has (words, n, participle, ACT_REL_OBJ)) {
    words[noun].head = (guint16) participle;
    words[noun].rel = ACT_REL_OBJ;
  }
}

void
act_words_repair_series (ActWord *words, guint n, guint word)
{
  raise_participle (words, n, word);
  split_offices (words, n, word);
  make_those (words, n, word);
  lower_votes_against (words, word);
  join_rival (words, n, word);
  make_short_number (words, word);
  join_numeral (words, n, word);
  if (word < n)
    join_rate (words, word);
  lower_with_no (words, n, word);
  join_level (words, n, word);
  lower_object_of_participle (words, n, word);
  join_like_words (words, n, word);
}
