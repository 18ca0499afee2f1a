/* Known errors of the parser that the kind of a noun gives away: places taken
   for people or firms, phrases hung on a noun that does not ask for them. */
#include "tree-repair/build.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* @noun takes the place that @name has in the tree, and what stands before both
   of them; @name goes below it as @relation. */
static void
swap_head (ActWord *words, guint n, guint noun, guint name, guint below,
           ActRel relation)
{
  static const ActRel own[] = {ACT_REL_FLAT, ACT_REL_COMPOUND, ACT_REL_APPOS,
                               ACT_REL_NMOD_UNMARKED};

  words[noun].head = words[name].head;
  words[noun].rel = words[name].rel;
  words[name].head = (guint16) below;
  words[name].rel = (guint8) relation;
  for (guint i = 1; i <= n; i++) {
    gboolean stays = FALSE;
    for (guint k = 0; k < G_N_ELEMENTS (own); k++)
      stays |= words[i].rel == own[k];
    if (words[i].head == name && (!stays || i > noun))
      words[i].head = (guint16) noun;
  }
}

/* "the *Lund, Ohio-based maker* of toys said": the maker, not the town. */
static void
raise_based (ActWord *words, guint n, guint noun)
{
  guint based = act_words_find (words, n, noun, ACT_REL_AMOD), name, comma;

  if (based < 5 || based > noun || !act_word_is (&words[based], "based") ||
      !act_word_is (&words[based - 1], "-"))
    return;
  for (comma = based - 2; comma > 1 && words[comma].upos == ACT_UPOS_PROPN;)
    comma--;
  name = act_words_find_name (words, comma - 1);
  if (name < 2 || comma + 2 > based - 1 || !act_word_is (&words[comma], ",") ||
      words[name].upos != ACT_UPOS_PROPN)
    return;
  if (words[noun].rel == ACT_REL_APPOS && words[noun].head == name &&
      act_words_has (words, n, name, ACT_REL_DET)) {
    swap_head (words, n, noun, name, based, ACT_REL_OBL_UNMARKED);
  } else if (words[noun].head == words[name].head &&
             words[noun].rel == words[name].rel) {
    words[name].head = (guint16) based;
    words[name].rel = ACT_REL_OBL_UNMARKED;
  }
}

/* "by a *Moe County, Ohio, sheriff*" with the county taken for who did it: no
   name of a place has the article "a". */
static void
raise_officer (ActWord *words, guint n, guint noun)
{
  guint name = words[noun].head, article;

  if (words[noun].rel != ACT_REL_APPOS || name >= noun ||
      words[name].upos != ACT_UPOS_PROPN || words[noun].xpos != ACT_XPOS_NN ||
      !act_word_is_people (&words[noun]) ||
      act_words_has (words, n, noun, ACT_REL_DET))
    return;
  article = act_words_find (words, n, name, ACT_REL_DET);
  if (!article || (!act_word_is (&words[article], "a") &&
                   !act_word_is (&words[article], "an")))
    return;
  swap_head (words, n, noun, name, noun, ACT_REL_COMPOUND);
}

/* 'saying *"documents"* about Ann have been lost' with Ann for what is lost: no
   subject has a preposition. */
static void
raise_subject_before (ActWord *words, guint n, guint name)
{
  static const char *const markers[] = {"about",  "against", "for", "from",
                                        "in",     "into",    "of",  "on",
                                        "toward", "with",    NULL};
  guint verb = words[name].head, speech = words[verb].head, marker, object;

  if ((words[name].rel != ACT_REL_NSUBJ &&
       words[name].rel != ACT_REL_NSUBJ_PASS) ||
      words[verb].rel != ACT_REL_CCOMP || speech >= name)
    return;
  marker = act_words_find (words, n, name, ACT_REL_CASE);
  object = act_words_find (words, n, speech, ACT_REL_OBJ);
  if (!object) /* taken for one more subject */
    object = act_words_find (words, n, verb, (ActRel) words[name].rel);
  if (!marker || !object || object < speech || object >= marker ||
      marker > name || !act_strings_have (markers, words[marker].lower) ||
      act_words_has (words, n, name, ACT_REL_NUMMOD) ||
      (marker - 1 != object && !act_words_is_below (words, marker - 1, object)))
    return;
  words[name].head = (guint16) object;
  act_words_make_subject (words, n, object, verb);
  words[name].rel = ACT_REL_NMOD;
}

/* The singular noun of a person that is the object of @verb, or 0. */
static guint
find_person_object (const ActWord *words, guint n, guint verb)
{
  guint object = act_words_find (words, n, verb, ACT_REL_OBJ);

  return object > verb && words[object].xpos == ACT_XPOS_NN &&
                 act_word_is_person (&words[object])
             ? object
             : 0;
}

/* "named the first *woman* to the court, *Ann Lee*" with the name hung on the
   court: it is of the person. */
static void
raise_name_of_object (ActWord *words, guint n, guint name)
{
  guint noun = words[name].head, top = noun, object;

  if (words[name].rel != ACT_REL_APPOS || words[name].upos != ACT_UPOS_PROPN ||
      noun >= name || words[noun].upos != ACT_UPOS_NOUN ||
      act_word_is_people (&words[noun]) ||
      !act_words_has (words, n, name, ACT_REL_FLAT) ||
      !act_table_has (act_table_get ("given-names"), words[name].lower))
    return;
  while (words[top].rel == ACT_REL_NMOD && words[top].head < top)
    top = words[top].head;
  object = find_person_object (words, n, words[top].head);
  if (object && object <= top && object < noun)
    words[name].head = (guint16) object;
}

/* "between the army and rebels *in Kokang, a region* of Burma" with the region
   hung on the army: it is what the place before the comma is. */
static void
lower_kind_of_place (ActWord *words, guint n, guint noun)
{
  static const char *const places[] = {"place", NULL};
  guint host = words[noun].head, comma = noun, name;

  if (words[noun].rel != ACT_REL_APPOS || host >= noun ||
      words[host].upos != ACT_UPOS_NOUN || words[noun].xpos != ACT_XPOS_NN ||
      !act_noun_is_class (words[noun].lemma, places) ||
      act_noun_is_class (words[host].lemma, places))
    return;
  while (comma > host && !act_word_is (&words[comma], ","))
    comma--;
  name = act_words_find_name (words, comma - 1);
  if (name <= host || words[name].upos != ACT_UPOS_PROPN ||
      !act_words_is_below (words, name, host) ||
      !act_words_has (words, n, name, ACT_REL_CASE))
    return;
  words[noun].head = (guint16) name;
}

/* "party *candidate Senator* Ann Lee" with both offices taken for one. */
static void
split_offices (ActWord *words, guint n, guint office)
{
  static const char *const roles[] = {"candidate",   "contender", "hopeful",
                                      "leader",      "nominee",   "spokesman",
                                      "spokeswoman", NULL};
  guint title = words[office].head, name = words[title].head;

  if (words[office].rel != ACT_REL_COMPOUND || title != office + 1 ||
      title >= n || words[title].rel != ACT_REL_NMOD_DESC ||
      words[name].upos != ACT_UPOS_PROPN || name <= title ||
      !act_strings_have (roles, words[office].lower) ||
      !g_ascii_isupper (words[title].form[0]) ||
      !act_table_has (act_table_get ("person-titles"), words[title].lower))
    return;
  words[office].head = (guint16) name;
  words[office].rel = ACT_REL_NMOD_DESC;
}

/* "the *pro-independence* Norway Party won" with the adjective for a subject
   beside the party. */
static void
make_stance (ActWord *words, guint n, guint stance)
{
  guint verb = words[stance].head, name = stance + 1;

  if (words[stance].rel != ACT_REL_NSUBJ || verb <= stance + 1 ||
      (!g_str_has_prefix (words[stance].lower, "pro-") &&
       !g_str_has_prefix (words[stance].lower, "anti-")))
    return;
  while (name < verb && words[name].head != verb)
    name++;
  if (name >= verb || words[name].rel != ACT_REL_NSUBJ ||
      words[name].upos != ACT_UPOS_PROPN ||
      !act_words_is_below (words, stance + 1, verb))
    return;
  act_words_rehang (words, n, stance, name);
  words[stance].head = (guint16) name;
  words[stance].rel = ACT_REL_AMOD;
  words[stance].upos = ACT_UPOS_ADJ;
}

/* "the withdrawal of its *ambassador to* Norway" with Norway hung on the
   withdrawal: the noun right before the preposition asks for it. */
static void
lower_asked_for (ActWord *words, guint n, guint noun)
{
  guint first = words[noun].head, marker, last;

  if (words[noun].rel != ACT_REL_NMOD || first >= noun ||
      words[first].upos != ACT_UPOS_NOUN)
    return;
  marker = act_words_find (words, n, noun, ACT_REL_CASE);
  last = marker - 1;
  if (marker < 3 || marker > noun || act_word_is (&words[marker], "of") ||
      words[last].upos != ACT_UPOS_NOUN || last <= first ||
      words[last].rel != ACT_REL_NMOD || words[last].head != first ||
      !act_noun_asks_for (words[last].lemma, words[marker].lower) ||
      act_noun_asks_for (words[first].lemma, words[marker].lower) ||
      (act_word_get_classes (&words[noun]) & ACT_CLASS_TIME))
    return;
  words[noun].head = (guint16) last;
}

/* "complained of *fraud in the vote*" with the vote hung on the verb. */
static gboolean
is_offence_in (const ActWord *words, guint noun, guint offence)
{
  static const char *const offences[] = {
      "abuse",        "cheating", "corruption", "fraud",
      "irregularity", "rigging",  "violation",  NULL};
  static const char *const polls[] = {"ballot",     "count", "election", "poll",
                                      "referendum", "vote",  "voting",   NULL};

  return act_strings_have (offences, words[offence].lemma) &&
         act_strings_have (polls, words[noun].lemma);
}

/* What dies or spreads does so from an illness or the like. */
static gboolean
is_cause (const ActWord *noun)
{
  static const char *const causes[] = {
      "animal", "event", "phenomenon", "plant", "state", "substance", NULL};

  return noun->upos == ACT_UPOS_NOUN && act_noun_is_class (noun->lemma, causes);
}

/* "ran *out of food for* thousands" with them hung on the verb. */
static gboolean
is_short_of (const ActWord *words, guint n, guint thing)
{
  guint out = act_words_find (words, n, thing, ACT_REL_CASE);

  return words[thing].rel == ACT_REL_OBL && out &&
         act_word_is (&words[out], "out") &&
         strcmp (words[words[thing].head].lemma, "run") == 0;
}

/* "judge the results of *inquiries into* fraud", "confirmed a *death from* flu"
   with the phrase hung on the verb. */
static void
lower_object_phrase (ActWord *words, guint n, guint noun)
{
  static const char *const inquiries[] = {
      "inquiry", "insight", "investigation", "probe", "research", NULL};
  static const char *const harms[] = {"casualty", "damage",   "death",
                                      "fallout",  "fatality", "illness",
                                      "injury",   NULL};
  guint verb = words[noun].head, marker, last;

  if (words[noun].rel != ACT_REL_OBL || verb >= noun ||
      words[verb].upos != ACT_UPOS_VERB)
    return;
  marker = act_words_find (words, n, noun, ACT_REL_CASE);
  last = marker - 1;
  if (marker < 3 || marker > noun || last <= verb ||
      words[last].upos != ACT_UPOS_NOUN ||
      !act_words_is_below (words, last, verb))
    return;
  if (!(act_word_is (&words[marker], "to") &&
        (strcmp (words[last].lemma, "ambassador") == 0 ||
         strcmp (words[last].lemma, "envoy") == 0)) &&
      !(act_word_is (&words[marker], "for") && is_short_of (words, n, last)) &&
      !(act_word_is (&words[marker], "in") &&
        is_offence_in (words, noun, last)) &&
      !(act_word_is (&words[marker], "into") &&
        act_strings_have (inquiries, words[last].lemma)) &&
      !(act_word_is (&words[marker], "from") && is_cause (&words[noun]) &&
        act_strings_have (harms, words[last].lemma)))
    return;
  words[noun].head = (guint16) last;
  words[noun].rel = ACT_REL_NMOD;
}

/* "toured the ruins *with Ann*" with her hung on the ruins: she toured, too. */
static void
raise_companion (ActWord *words, guint n, guint name)
{
  static const char *const verbs[] = {"attend", "inspect", "survey", "tour",
                                      "visit",  "watch",   NULL};
  static const char *const meetings[] = {"communication", "event", "group",
                                         "person", NULL};
  guint object = words[name].head, verb = words[object].head, with;

  if (words[name].rel != ACT_REL_NMOD || words[name].upos != ACT_UPOS_PROPN ||
      object >= name || words[object].rel != ACT_REL_OBJ || verb >= object ||
      !act_strings_have (verbs, words[verb].lemma) ||
      act_noun_is_class (words[object].lemma, meetings) ||
      act_noun_asks_for (words[object].lemma, "with"))
    return;
  with = act_words_find (words, n, name, ACT_REL_CASE);
  if (with < object || !act_word_is (&words[with], "with"))
    return;
  words[name].head = (guint16) verb;
  words[name].rel = ACT_REL_OBL;
}

/* "the *magnitude* six *quake* was" with both for subjects: two nouns with
   nothing between them are one. */
static void
join_two_subjects (ActWord *words, guint first)
{
  guint verb = words[first].head, second = first + 1;

  if (words[first].xpos != ACT_XPOS_NN || verb <= second ||
      (act_word_get_classes (&words[first]) & ACT_CLASS_TIME))
    return;
  while (second < verb && words[second].upos == ACT_UPOS_NUM &&
         words[second].head > second && words[second].head < verb)
    second++;
  if (second >= verb || words[second].head != verb ||
      words[second].rel != words[first].rel ||
      words[second].upos != ACT_UPOS_NOUN)
    return;
  for (guint i = 1; i < first; i++)
    if (words[i].head == first)
      words[i].head = (guint16) second;
  words[first].head = (guint16) second;
  words[first].rel = ACT_REL_COMPOUND;
}

/* "has 1,163 delegates to *Lee's 844*" with the name taken for who gets them:
   the number is hers. */
static void
make_owner_of_number (ActWord *words, guint n, guint name)
{
  guint owner = act_words_find (words, n, name, ACT_REL_CASE), number,
        marker = 0;

  if (words[name].upos != ACT_UPOS_PROPN)
    return;
  for (guint i = 1; i <= n && i <= name + 4u; i++)
    if (words[i].head == name && words[i].xpos == ACT_XPOS_POS)
      owner = i;
  number = owner + 1;
  if (owner < name || words[owner].xpos != ACT_XPOS_POS || number > n ||
      words[number].upos != ACT_UPOS_NUM ||
      words[number].head != words[name].head ||
      words[number].rel != ACT_REL_NMOD)
    return;
  for (guint i = 1; i < name; i++)
    if (words[i].head == name && words[i].rel == ACT_REL_CASE)
      marker = i;
  words[name].head = (guint16) number;
  words[name].rel = ACT_REL_NMOD_POSS;
  if (marker)
    words[marker].head = (guint16) number;
}

/* "*Future* for Norway, *a party* of the left" with the party hung on Norway:
   it is the whole name. */
static void
raise_kind_of_body (ActWord *words, guint n, guint noun)
{
  static const char *const groups[] = {"group", NULL};
  guint part = words[noun].head, whole = words[part].head, marker;

  if (words[part].upos != ACT_UPOS_PROPN || words[part].rel != ACT_REL_NMOD ||
      part >= noun || words[whole].upos != ACT_UPOS_PROPN || whole >= part ||
      words[noun].upos != ACT_UPOS_NOUN ||
      !act_noun_is_class (words[noun].lemma, groups))
    return;
  marker = act_words_find (words, n, part, ACT_REL_CASE);
  if (marker && (act_word_is (&words[marker], "for") ||
                 act_word_is (&words[marker], "against")))
    words[noun].head = (guint16) whole;
}

/* "a former treasury secretary and *head of* Acme" with Acme hung on the
   secretary, whom another noun says more of. */
static void
lower_of_head (ActWord *words, guint n, guint noun)
{
  guint first = words[noun].head, of, last;

  if (first >= noun || words[first].xpos != ACT_XPOS_NN)
    return;
  of = act_words_find (words, n, noun, ACT_REL_CASE);
  last = of - 1;
  if (of < 4 || of > noun || !act_word_is (&words[of], "of") ||
      words[last].rel != ACT_REL_CONJ || words[last].head != first ||
      words[last].xpos != ACT_XPOS_NN || !act_word_is_people (&words[first]) ||
      !act_word_is_people (&words[last]) ||
      act_words_has (words, n, last, ACT_REL_COMPOUND))
    return;
  for (guint i = 1; i < first; i++)
    if (words[i].head == first && words[i].rel == ACT_REL_COMPOUND &&
        !act_table_has (act_table_get ("office-modifiers"), words[i].lower)) {
      words[noun].head = (guint16) last;
      return;
    }
}

/* "gave money to *Priorities Norway Action*" with the first word for a noun
   that the rest stands beside: a name has no comma within. */
static void
join_name (ActWord *words, guint n, guint name)
{
  guint noun = words[name].head;

  if (words[noun].upos != ACT_UPOS_NOUN || noun < 2 || noun >= name ||
      words[noun].xpos != ACT_XPOS_NNS || words[name].upos != ACT_UPOS_PROPN ||
      !g_ascii_isupper (words[noun].form[0]) ||
      !g_ascii_islower (words[noun - 1].form[0]) ||
      act_word_is_people (&words[noun]))
    return;
  for (guint i = noun + 1; i < name; i++)
    if (words[i].upos != ACT_UPOS_PROPN)
      return;
  swap_head (words, n, name, noun, name, ACT_REL_COMPOUND);
  words[noun].upos = ACT_UPOS_PROPN;
}

/* "wins *Democrats Abroad* primary" with the name taken for an object beside
   the other: within a name an adverb has a capital. */
static void
join_abroad (ActWord *words, guint n, guint adverb)
{
  guint first = adverb - 1, object = 0, verb = words[first].head;

  if (adverb < 3 || words[adverb].rel != ACT_REL_ADVMOD ||
      !g_ascii_isupper (words[adverb].form[0]) ||
      words[first].rel != ACT_REL_OBJ || words[first].upos != ACT_UPOS_PROPN)
    return;
  for (guint i = adverb + 1; i <= n && !object; i++)
    if (words[i].head == verb && words[i].rel == ACT_REL_OBJ)
      object = i;
  if (!object || !act_words_is_below (words, adverb, object))
    return;
  words[first].head = words[adverb].head = (guint16) object;
  words[first].rel = words[adverb].rel = ACT_REL_COMPOUND;
}

/* "hurt during *a riot by victims*" with the victims for who hurts them. */
static void
lower_agent (ActWord *words, guint n, guint agent)
{
  static const char *const acts[] = {"act", "event", NULL};
  static const char *const markers[] = {"after", "amid", "during", NULL};
  guint verb = words[agent].head, by, act, marker;

  by = act_words_find (words, n, agent, ACT_REL_CASE);
  act = by - 1;
  if (by < 4 || by > agent || words[act].head != verb || verb >= act ||
      words[act].rel != ACT_REL_OBL || words[act].upos != ACT_UPOS_NOUN ||
      !act_noun_is_class (words[act].lemma, acts))
    return;
  marker = act_words_find (words, n, act, ACT_REL_CASE);
  if (!marker || !act_strings_have (markers, words[marker].lower))
    return;
  words[agent].head = (guint16) act;
  words[agent].rel = ACT_REL_NMOD;
}

/* "was killed and *replaced by Ann*" with Ann for who killed him, too. */
static void
lower_successor (ActWord *words, guint n, guint agent)
{
  static const char *const verbs[] = {"follow",    "replace",  "succeed",
                                      "supersede", "supplant", NULL};
  const guint verb = words[agent].head;

  for (guint i = verb + 1; i < agent && i <= n; i++)
    if (words[i].head == verb && words[i].rel == ACT_REL_CONJ &&
        words[i].xpos == ACT_XPOS_VBN &&
        act_strings_have (verbs, words[i].lemma)) {
      words[agent].head = (guint16) i;
      return;
    }
}

/* "cleared of *money laundering* in May" with the last two taken for a clause
   on the money: they are the end of a noun that the text has in two words. */
static void
join_act (ActWord *words, guint n, guint gerund)
{
  static const char *const acts[] = {
      "dodge", "evade", "fix",     "gouge",   "hoard",    "launder", "peddle",
      "poach", "rig",   "smuggle", "traffic", "traffick", NULL};
  const guint noun = gerund - 1;

  if (noun < 2 || words[gerund].xpos != ACT_XPOS_VBG ||
      words[gerund].upos != ACT_UPOS_VERB ||
      words[noun].upos != ACT_UPOS_NOUN ||
      !act_strings_have (acts, words[gerund].lemma) ||
      (words[gerund].rel != ACT_REL_ACL &&
       words[gerund].rel != ACT_REL_ADVCL) ||
      (words[gerund].head != noun && words[gerund].head != words[noun].head) ||
      act_words_has (words, n, noun, ACT_REL_DET) ||
      act_words_has (words, n, gerund, ACT_REL_OBJ) ||
      act_words_has (words, n, gerund, ACT_REL_MARK))
    return;
  for (guint i = gerund + 1; i <= n; i++)
    if (words[i].head == gerund)
      words[i].head = words[noun].head;
  words[gerund].upos = ACT_UPOS_NOUN;
  words[gerund].xpos = ACT_XPOS_NN;
  words[gerund].head = (guint16) noun;
  words[gerund].rel = ACT_REL_FLAT;
}

void
act_words_repair_kind (ActWord *words, guint n, guint word)
{
  raise_based (words, n, word);
  switch (words[word].rel) {
  case ACT_REL_APPOS:
    raise_officer (words, n, word);
    raise_name_of_object (words, n, word);
    lower_kind_of_place (words, n, word);
    raise_kind_of_body (words, n, word);
    join_name (words, n, word);
    break;
  case ACT_REL_NSUBJ:
  case ACT_REL_NSUBJ_PASS:
    make_stance (words, n, word);
    join_two_subjects (words, word);
    raise_subject_before (words, n, word);
    break;
  case ACT_REL_COMPOUND:
    split_offices (words, n, word);
    break;
  case ACT_REL_NMOD:
    lower_asked_for (words, n, word);
    raise_companion (words, n, word);
    lower_of_head (words, n, word);
    make_owner_of_number (words, n, word);
    break;
  case ACT_REL_OBL:
    lower_object_phrase (words, n, word);
    break;
  case ACT_REL_OBL_AGENT:
    lower_agent (words, n, word);
    lower_successor (words, n, word);
    break;
  case ACT_REL_ADVMOD:
    join_abroad (words, n, word);
    break;
  case ACT_REL_ACL:
  case ACT_REL_ADVCL:
    join_act (words, n, word);
    break;
  default:
    break;
  }
}
