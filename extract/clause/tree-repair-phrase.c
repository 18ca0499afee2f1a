/* Known errors of the parser: phrases, participles and infinitives of a noun
   hung on another one or on the verb. */
#include "clause/tree-repair-build.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* "suspected of crimes *against humanity*" with humanity hung on the verb. As
   the object of one only those that need it: "impose sanctions against" is what
   is done to somebody. */
static void
lower_against (ActWord *words, guint n, guint noun)
{
  static const char *const crimes[] = {"atrocity", "crime",   "discrimination",
                                       "offence",  "offense", "violence",
                                       NULL};
  static const char *const nouns[] = {"campaign", "case",     "charge", "claim",
                                      "lawsuit",  "sanction", NULL};
  guint against, crime;

  if (words[noun].rel != ACT_REL_OBL)
    return;
  against = act_words_find (words, n, noun, ACT_REL_CASE);
  crime = against - 1;
  if (against < 3 || against > noun ||
      !act_word_is (&words[against], "against") ||
      words[crime].upos != ACT_UPOS_NOUN ||
      words[crime].head != words[noun].head || words[noun].head > crime)
    return;
  if (g_strv_contains (crimes, words[crime].lemma) ||
      (words[crime].rel == ACT_REL_OBL &&
       g_strv_contains (nouns, words[crime].lemma))) {
    words[noun].head = (guint16) crime;
    words[noun].rel = ACT_REL_NMOD;
  }
}

/* Whether the event @noun says with @preposition whom or what it is done to. */
static gboolean
has_target (const ActWord *noun, const char *preposition)
{
  const char *const *row =
      act_table_find (act_table_get ("event-nouns"), noun->lemma);

  if (!row || noun->upos != ACT_UPOS_NOUN)
    return FALSE;
  g_auto (GStrv) patients = g_strsplit (row[3], " ", -1);
  return g_strv_contains ((const char *const *) patients, preposition);
}

/* "killed in a raid *(late Tuesday) on a house*" with the house hung on the
   verb: it is what was raided. */
static void
lower_target (ActWord *words, guint n, guint target)
{
  guint verb = words[target].head, marker, event, last;

  if (words[target].rel != ACT_REL_OBL)
    return;
  marker = act_words_find (words, n, target, ACT_REL_CASE);
  last = marker - 1;
  if (marker < 4 || marker > target || verb >= last ||
      (!act_word_is (&words[marker], "on") &&
       !act_word_is (&words[marker], "against")) ||
      (act_word_get_classes (&words[target]) & ACT_CLASS_TIME) ||
      act_verb_asks_for (words[verb].lemma, words[marker].lower))
    return;
  event = last;
  if (words[last].rel == ACT_REL_OBL_UNMARKED && words[last].head == verb &&
      (act_word_get_classes (&words[last]) & ACT_CLASS_TIME))
    while (event > verb && (event == last || words[event].head == last))
      event--;
  if (event <= verb || words[event].head != verb ||
      words[event].rel != ACT_REL_OBL ||
      !has_target (&words[event], words[marker].lower))
    return;
  words[target].head = (guint16) event;
  words[target].rel = ACT_REL_NMOD;
}

/* "was accused by the government *of treason*" with the deed hung on who
   accuses her. */
static void
raise_charge_of_agent (ActWord *words, guint n, guint deed)
{
  static const char *const deeds[] = {"act",     "event", "attribute",
                                      "feeling", "state", NULL};
  static const char *const agents[] = {"critic",   "opponent", "supporter",
                                       "survivor", "victim",   NULL};
  guint agent = words[deed].head, verb = words[agent].head, of;

  if (words[deed].rel != ACT_REL_NMOD || words[deed].upos != ACT_UPOS_NOUN ||
      words[agent].rel != ACT_REL_OBL_AGENT || verb >= agent || agent >= deed ||
      !act_verb_asks_for (words[verb].lemma, "of") ||
      !act_noun_is_class (words[deed].lemma, deeds) ||
      g_strv_contains (agents, words[agent].lemma))
    return;
  of = act_words_find (words, n, deed, ACT_REL_CASE);
  if (of != agent + 1 || !act_word_is (&words[of], "of"))
    return;
  words[deed].head = (guint16) verb;
  words[deed].rel = ACT_REL_OBL;
}

/* "was accused of treason *by Norway*" with the accuser hung on the deed. */
static void
raise_agent_of_charge (ActWord *words, guint n, guint agent)
{
  guint deed = words[agent].head, verb = words[deed].head, by, of;

  if (words[agent].rel != ACT_REL_NMOD || words[deed].rel != ACT_REL_OBL ||
      deed >= agent || verb >= deed || words[verb].xpos != ACT_XPOS_VBN ||
      !(act_word_is_verb_of (&words[verb], ACT_CLASS_JUDGING) ||
        act_verb_asks_for (words[verb].lemma, "of")) ||
      !act_words_find (words, n, verb, ACT_REL_AUX_PASS) ||
      act_words_find (words, n, verb, ACT_REL_OBL_AGENT) ||
      (words[agent].upos != ACT_UPOS_PROPN &&
       !act_word_is_people (&words[agent])))
    return;
  by = act_words_find (words, n, agent, ACT_REL_CASE);
  of = act_words_find (words, n, deed, ACT_REL_CASE);
  if (!by || !of || by > agent || !act_word_is (&words[by], "by") ||
      words[deed].xpos != ACT_XPOS_NN || by != deed + 1 ||
      act_words_has (words, n, deed, ACT_REL_DET) ||
      !act_verb_asks_for (words[verb].lemma, words[of].lower))
    return;
  words[agent].head = (guint16) verb;
  words[agent].rel = ACT_REL_OBL_AGENT;
}

/* "no reports of victims in an *operation aimed* at smugglers" with the
   participle hung on another noun: acts and texts have an aim. */
static void
move_aimed (ActWord *words, guint n, guint participle)
{
  static const char *const aims[] = {"aim", "design", "intend", "mean", NULL};
  static const char *const purposeful[] = {"act", "event", "communication",
                                           "work", NULL};
  static const char *const people[] = {"person", "group", NULL};
  guint noun = words[participle].head, near = participle - 1;

  if (participle < 3 || words[participle].rel != ACT_REL_ACL ||
      words[participle].xpos != ACT_XPOS_VBN ||
      !g_strv_contains (aims, words[participle].lemma) || noun >= near ||
      !act_noun_is_class (words[noun].lemma, people) ||
      words[near].head != noun || words[near].rel != ACT_REL_NMOD ||
      !act_noun_is_class (words[near].lemma, purposeful) ||
      act_words_has (words, n, participle, ACT_REL_NSUBJ))
    return;
  words[participle].head = (guint16) near;
}

/* "urging the states *to sign*" with what they are urged to do taken for what
   it is done for. */
static void
make_asked (ActWord *words, guint n, guint clause)
{
  guint verb = words[clause].head, asked;

  if (words[clause].rel != ACT_REL_ADVCL || words[clause].xpos != ACT_XPOS_VB ||
      verb >= clause ||
      !act_word_is_verb_of (&words[verb], ACT_CLASS_PERSUADING) ||
      act_words_has (words, n, verb, ACT_REL_OBJ) ||
      act_words_has (words, n, verb, ACT_REL_CCOMP))
    return;
  asked = act_words_find (words, n, verb, ACT_REL_IOBJ);
  if (asked > verb && asked < clause)
    words[clause].rel = ACT_REL_XCOMP;
}

/* "the candidate *with a chance* to win" hung on the verb: it is what the
   candidate has. */
static void
lower_chance (ActWord *words, guint n, guint chance)
{
  static const char *const chances[] = {
      "ability", "chance", "opportunity", "potential", "power", "right", NULL};
  guint with, person;

  if (words[chance].rel != ACT_REL_OBL ||
      !g_strv_contains (chances, words[chance].lemma) ||
      !act_words_has (words, n, chance, ACT_REL_ACL))
    return;
  with = act_words_find (words, n, chance, ACT_REL_CASE);
  person = with - 1;
  if (with < 3 || !act_word_is (&words[with], "with") ||
      !act_word_is_people (&words[person]) ||
      words[person].head != words[chance].head || words[chance].head > person)
    return;
  words[chance].head = (guint16) person;
  words[chance].rel = ACT_REL_NMOD;
}

/* "between the port and *the bridge*" with the bridge set beside what stands
   before "between". */
static void
lower_between_pair (ActWord *words, guint n, guint second)
{
  guint above = words[second].head, cc, between = 0, first = 0;

  if (words[second].rel != ACT_REL_CONJ || above >= second)
    return;
  cc = act_words_find (words, n, second, ACT_REL_CC);
  for (guint i = above + 1; i < cc; i++)
    if (words[i].head == above && words[i].rel == ACT_REL_NMOD) {
      first = i;
      between = act_words_find (words, n, i, ACT_REL_CASE);
    }
  if (cc && between && act_word_is (&words[between], "between") &&
      act_word_is (&words[cc], "and") && words[first].xpos != ACT_XPOS_NNS &&
      !act_words_has (words, n, first, ACT_REL_CONJ))
    words[second].head = (guint16) first;
}

/* "granted *Latvia* observer status", "granted Ann Lee *asylum*" with who is
   granted it taken for a part of it, or the other way round. */
static void
split_granted (ActWord *words, guint n, guint granted)
{
  static const char *const things[] = {
      "access",       "aid",        "amnesty",  "approval",    "asylum",
      "autonomy",     "bail",       "clemency", "citizenship", "immunity",
      "independence", "membership", "parole",   "permission",  "refuge",
      "status",       "support",    NULL};
  guint name, verb;

  if (words[granted].upos != ACT_UPOS_NOUN ||
      !g_strv_contains (things, words[granted].lower))
    return;
  if (words[granted].rel == ACT_REL_FLAT) {
    name = words[granted].head;
    verb = words[name].head;
    if (words[name].rel != ACT_REL_OBJ || verb >= name ||
        words[name].upos != ACT_UPOS_PROPN ||
        !act_word_is_verb_of (&words[verb], ACT_CLASS_GIVING))
      return;
  } else {
    verb = words[granted].head;
    name = verb + 1;
    if (words[granted].rel != ACT_REL_OBJ || verb >= granted ||
        name >= granted || words[name].head != granted ||
        words[name].rel != ACT_REL_COMPOUND ||
        words[name].upos != ACT_UPOS_PROPN ||
        !act_word_is_verb_of (&words[verb], ACT_CLASS_GIVING) ||
        act_words_has (words, n, verb, ACT_REL_IOBJ))
      return;
  }
  words[granted].head = (guint16) verb;
  words[granted].rel = ACT_REL_OBJ;
  words[name].head = (guint16) verb;
  words[name].rel = ACT_REL_IOBJ;
}

/* "quit after two weeks *on the job*" with the job hung on the verb: the weeks
   were spent so. */
static void
lower_on_job (ActWord *words, guint n, guint noun)
{
  guint marker, time, after;

  if (words[noun].rel != ACT_REL_OBL)
    return;
  marker = act_words_find (words, n, noun, ACT_REL_CASE);
  time = marker - 1;
  if (marker < 4 || marker > noun || words[time].head != words[noun].head ||
      words[time].rel != ACT_REL_OBL || words[noun].head > time ||
      (!act_word_is (&words[marker], "on") &&
       !act_word_is (&words[marker], "in")) ||
      !(act_word_get_classes (&words[time]) & ACT_CLASS_TIME) ||
      (act_word_get_classes (&words[noun]) & ACT_CLASS_TIME) ||
      !act_words_has (words, n, time, ACT_REL_NUMMOD))
    return;
  after = act_words_find (words, n, time, ACT_REL_CASE);
  if (!after || !act_word_is (&words[after], "after"))
    return;
  words[noun].head = (guint16) time;
  words[noun].rel = ACT_REL_NMOD;
}

/* "to the river, 20 kilometers *from the border*" with the border hung on the
   verb: so far off is the river. */
static void
lower_distance (ActWord *words, guint n, guint border)
{
  static const char *const units[] = {"kilometer", "kilometre", "meter",
                                      "metre",     "mile",      NULL};
  guint marker, unit, comma, place;

  if (words[border].rel != ACT_REL_OBL)
    return;
  marker = act_words_find (words, n, border, ACT_REL_CASE);
  unit = marker - 1;
  if (marker < 5 || marker > border || words[unit].head != border ||
      !g_strv_contains (units, words[unit].lemma) ||
      (!act_word_is (&words[marker], "from") &&
       !act_word_is (&words[marker], "of")))
    return;
  comma = unit;
  while (comma > 2 && words[comma].upos != ACT_UPOS_PUNCT &&
         words[comma].head >= comma && words[comma].head <= border)
    comma--;
  place = comma - 1;
  if (comma < 3 || !act_word_is (&words[comma], ",") ||
      (words[place].upos != ACT_UPOS_NOUN &&
       words[place].upos != ACT_UPOS_PROPN) ||
      words[border].head >= place || !act_words_hang (words, border, place))
    return;
  words[border].rel = ACT_REL_NMOD;
}

/* "from Lund, *on the outskirts of Oslo*" with the outskirts hung on what is
   from there: they say where Lund is. */
static void
lower_outskirts (ActWord *words, guint n, guint outskirts)
{
  guint on, place;

  if (!act_word_is (&words[outskirts], "outskirts") ||
      (words[outskirts].rel != ACT_REL_OBL &&
       words[outskirts].rel != ACT_REL_NMOD))
    return;
  on = act_words_find (words, n, outskirts, ACT_REL_CASE);
  place = on - 1;
  if (on > 2 && act_word_is (&words[place], ","))
    place--;
  if (on < 3 || on > outskirts || words[place].upos != ACT_UPOS_PROPN ||
      words[outskirts].head >= place)
    return;
  while (words[place].rel == ACT_REL_FLAT ||
         words[place].rel == ACT_REL_COMPOUND)
    place = words[place].head;
  if (place < on && act_words_hang (words, outskirts, place))
    words[outskirts].rel = ACT_REL_NMOD;
}

/* "asked about *Ann Lee reshaping* the map" with her taken for what is asked
   about, and who is asked for the one who does it. */
static void
make_subject_of_topic (ActWord *words, guint n, guint gerund)
{
  guint verb = words[gerund].head, name = 0, about;

  if (words[gerund].rel != ACT_REL_ADVCL ||
      words[gerund].xpos != ACT_XPOS_VBG || verb >= gerund ||
      act_words_has (words, n, gerund, ACT_REL_MARK) ||
      act_words_has (words, n, gerund, ACT_REL_NSUBJ))
    return;
  for (guint i = verb + 1; i < gerund; i++)
    if (words[i].head == verb && words[i].rel == ACT_REL_OBL)
      name = i;
  if (!name || words[name].upos != ACT_UPOS_PROPN ||
      (name + 1 != gerund && !act_words_is_below (words, gerund - 1, name)))
    return;
  for (guint i = name + 1; i < gerund; i++)
    if (words[i].upos == ACT_UPOS_PUNCT)
      return;
  about = act_words_find (words, n, name, ACT_REL_CASE);
  if (!about || !act_word_is (&words[about], "about"))
    return;
  words[about].head = (guint16) gerund;
  words[about].rel = ACT_REL_MARK;
  words[name].head = (guint16) gerund;
  words[name].rel = ACT_REL_NSUBJ;
}

void
act_words_repair_phrase (ActWord *words, guint n, guint word)
{
  lower_against (words, n, word);
  lower_target (words, n, word);
  raise_charge_of_agent (words, n, word);
  raise_agent_of_charge (words, n, word);
  move_aimed (words, n, word);
  make_asked (words, n, word);
  lower_chance (words, n, word);
  lower_between_pair (words, n, word);
  split_granted (words, n, word);
  lower_on_job (words, n, word);
  lower_distance (words, n, word);
  lower_outskirts (words, n, word);
  make_subject_of_topic (words, n, word);
}
