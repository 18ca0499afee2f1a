/* Known errors of the parser: phrases, participles and infinitives of a noun
   hung on another one or on the verb. */
#include "tree-repair/build.h"

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
  if (act_strings_have (crimes, words[crime].lemma) ||
      (words[crime].rel == ACT_REL_OBL &&
       act_strings_have (nouns, words[crime].lemma))) {
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
  return act_strings_have ((const char *const *) patients, preposition);
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
      act_strings_have (agents, words[agent].lemma))
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
  guint noun = words[participle].head, near = participle - 1;

  if (participle < 3 || words[participle].rel != ACT_REL_ACL ||
      words[participle].xpos != ACT_XPOS_VBN ||
      !act_strings_have (aims, words[participle].lemma) || noun >= near ||
      !act_word_is_people (&words[noun]) || words[near].head != noun ||
      words[near].rel != ACT_REL_NMOD ||
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
  guint verb = words[clause].head, asked, to;

  if (words[clause].rel != ACT_REL_ADVCL || words[clause].xpos != ACT_XPOS_VB ||
      verb >= clause ||
      !act_word_is_verb_of (&words[verb], ACT_CLASS_PERSUADING) ||
      act_words_has (words, n, verb, ACT_REL_CCOMP))
    return;
  to = act_words_find (words, n, clause, ACT_REL_MARK);
  asked = act_words_find (words, n, verb, ACT_REL_IOBJ);
  if (!asked) {
    asked = act_words_find (words, n, verb, ACT_REL_OBJ);
    if (!asked || (words[asked].upos != ACT_UPOS_PROPN &&
                   !act_word_is_people (&words[asked]) &&
                   strcmp (words[asked].lemma, "state") != 0))
      return;
  } else if (act_words_has (words, n, verb, ACT_REL_OBJ)) {
    return;
  }
  if (asked > verb && asked < to && act_word_is (&words[to], "to") &&
      (asked + 1 == to || act_words_is_below (words, to - 1, asked)))
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
      !act_strings_have (chances, words[chance].lemma) ||
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

/* "the army and *rebels*", of whom neither are two already. */
static gboolean
are_two_sides (const ActWord *words, guint n, guint first, guint second)
{
  return !act_words_has (words, n, first, ACT_REL_NUMMOD) &&
         act_word_is_people (&words[first]) &&
         act_word_is_people (&words[second]);
}

/* "between the port and *the bridge*", "between soldiers and *the rebels*" with
   the bridge set beside what stands before "between". */
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
      act_word_is (&words[cc], "and") &&
      (words[first].xpos != ACT_XPOS_NNS ||
       are_two_sides (words, n, first, second)) &&
      !act_words_has (words, n, first, ACT_REL_CONJ))
    words[second].head = (guint16) first;
}

/* "granted *Latvia* observer status", "granted Ann Lee *asylum*" with who is
   granted it taken for a part of it, or the other way round. */
static void
split_granted (ActWord *words, guint n, guint granted)
{
  static const char *const things[] = {
      "access", "advice",     "aid",      "amnesty",      "approval",
      "asylum", "autonomy",   "bail",     "citizenship",  "clemency",
      "credit", "food",       "immunity", "independence", "information",
      "land",   "membership", "money",    "parole",       "permission",
      "refuge", "shelter",    "status",   "support",      NULL};
  guint name, verb;

  if (words[granted].upos != ACT_UPOS_NOUN ||
      !act_strings_have (things, words[granted].lower) ||
      /* "provide *U.S.* support *for* Kenya": whose it is */
      (granted < n && words[granted + 1].rel == ACT_REL_CASE &&
       (act_word_is (&words[granted + 1], "for") ||
        act_word_is (&words[granted + 1], "to"))))
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
  if (marker < 5 || marker > border ||
      (words[unit].head != border &&
       (words[unit].head != words[border].head ||
        words[unit].rel != ACT_REL_OBL_UNMARKED)) ||
      !act_strings_have (units, words[unit].lemma) ||
      (!act_word_is (&words[marker], "from") &&
       !act_word_is (&words[marker], "of")))
    return;
  comma = unit;
  while (comma > 2 && words[comma].upos != ACT_UPOS_PUNCT)
    comma--;
  place = comma - 1;
  if (comma < 3 || !act_word_is (&words[comma], ",") || comma + 4 < unit ||
      (words[place].upos != ACT_UPOS_NOUN &&
       words[place].upos != ACT_UPOS_PROPN) ||
      words[border].head >= place || !act_words_hang (words, border, place))
    return;
  words[border].rel = ACT_REL_NMOD;
  words[unit].head = (guint16) border;
  words[unit].rel = ACT_REL_NMOD_UNMARKED;
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

/* "a dispute between them *over the price*" with the price hung on the verb. */
static void
lower_issue (ActWord *words, guint n, guint issue)
{
  static const char *const disputes[] = {
      "argument", "battle",   "clash", "concern", "conflict",    "controversy",
      "debate",   "dispute",  "fight", "quarrel", "row",         "spat",
      "standoff", "struggle", "talk",  "tension", "uncertainty", NULL};
  guint over, at;

  if (words[issue].rel != ACT_REL_OBL)
    return;
  over = act_words_find (words, n, issue, ACT_REL_CASE);
  if (over < 3 || over > issue || !act_word_is (&words[over], "over") ||
      (act_word_get_classes (&words[issue]) & ACT_CLASS_TIME) ||
      act_words_has (words, n, issue, ACT_REL_NUMMOD))
    return;
  for (at = over - 1; at > words[issue].head; at = words[at].head) {
    if (words[at].upos == ACT_UPOS_NOUN &&
        act_strings_have (disputes, words[at].lemma))
      break;
    if (words[at].head >= at || !words[at].head)
      return;
  }
  if (at <= words[issue].head || !act_words_hang (words, issue, at))
    return;
  words[issue].rel = ACT_REL_NMOD;
}

/* Nouns of what goes from one place to another. */
static gboolean
is_movement (const ActWord *word)
{
  static const char *const moves[] = {
      "access",   "delivery", "entry",     "export",   "flow",
      "import",   "passage",  "return",    "shipment", "traffic",
      "transfer", "transit",  "transport", "travel",   NULL};

  return word->upos == ACT_UPOS_NOUN && act_strings_have (moves, word->lemma);
}

/* "allow *the transit* of cargo" with the transit taken for who is given
   something: nothing else is. */
static void
make_thing_object (ActWord *words, guint n, guint thing)
{
  guint verb = words[thing].head;

  if (words[thing].rel == ACT_REL_IOBJ && thing > verb &&
      is_movement (&words[thing]) &&
      !act_word_is_verb_of (&words[verb], ACT_CLASS_GIVING) &&
      !act_words_has (words, n, verb, ACT_REL_OBJ) &&
      !act_words_has (words, n, verb, ACT_REL_CCOMP) &&
      !act_words_has (words, n, verb, ACT_REL_XCOMP))
    words[thing].rel = ACT_REL_OBJ;
}

/* "allow the transit of cargo *through its territory to Latvia*" with the way
   hung on the verb: it is that of the transit. */
static void
lower_way (ActWord *words, guint n, guint place)
{
  static const char *const ways[] = {"across", "into", "through", "to", NULL};
  guint verb = words[place].head, object, marker;

  if (words[place].rel != ACT_REL_OBL || verb >= place)
    return;
  object = act_words_find (words, n, verb, ACT_REL_OBJ);
  marker = act_words_find (words, n, place, ACT_REL_CASE);
  if (object < verb || object > marker || !marker ||
      !is_movement (&words[object]) ||
      !act_strings_have (ways, words[marker].lower) ||
      act_word_is_verb_of (&words[verb], ACT_CLASS_GIVING) ||
      (marker != object + 1 && !act_words_is_below (words, marker - 1, object)))
    return;
  words[place].head = (guint16) object;
  words[place].rel = ACT_REL_NMOD;
}

/* "found in a girl *from the north*" with where she is from hung on the verb.
 */
static void
lower_origin (ActWord *words, guint n, guint place)
{
  guint from, person;

  if (words[place].rel != ACT_REL_OBL)
    return;
  from = act_words_find (words, n, place, ACT_REL_CASE);
  person = from - 1;
  if (from < 4 || from > place || !act_word_is (&words[from], "from") ||
      words[person].upos != ACT_UPOS_NOUN || words[person].rel != ACT_REL_OBL ||
      words[person].head != words[place].head || words[place].head >= person ||
      !act_word_is_people (&words[person]) ||
      (act_word_get_classes (&words[place]) & ACT_CLASS_TIME) ||
      act_verb_asks_for (words[words[place].head].lemma, "from"))
    return;
  words[place].head = (guint16) person;
  words[place].rel = ACT_REL_NMOD;
}

/* "attacked in Zabul *with rockets*" with the rockets hung on the place. */
static void
raise_means (ActWord *words, guint n, guint means)
{
  static const char *const places[] = {"city", "district", "province", "region",
                                       "town", "village",  NULL};
  guint with, place = words[means].head, verb = words[place].head;
  guint det;

  if (words[means].rel != ACT_REL_NMOD || words[place].rel != ACT_REL_OBL ||
      place >= means || verb >= place || words[verb].upos != ACT_UPOS_VERB ||
      (words[place].upos != ACT_UPOS_PROPN &&
       !act_strings_have (places, words[place].lemma)))
    return;
  with = act_words_find (words, n, means, ACT_REL_CASE);
  det = act_words_find (words, n, place, ACT_REL_DET);
  if (!with || !act_word_is (&words[with], "with") ||
      (det && words[det].lower[0] == 'a'))
    return;
  words[means].head = (guint16) verb;
  words[means].rel = ACT_REL_OBL;
}

/* "brings the jobs lost to storms *to 438,000*" with the sum hung on the
   participle. */
static void
raise_sum (ActWord *words, guint n, guint sum)
{
  static const char *const verbs[] = {"bring", "cut",    "lift", "push",
                                      "raise", "reduce", "take", NULL};
  guint participle = words[sum].head, noun = words[participle].head;
  guint verb = words[noun].head, to;

  if (words[sum].upos != ACT_UPOS_NUM || words[sum].rel != ACT_REL_OBL ||
      words[participle].rel != ACT_REL_ACL || words[noun].rel != ACT_REL_OBJ ||
      participle >= sum || noun >= participle || verb >= noun ||
      !act_strings_have (verbs, words[verb].lemma))
    return;
  to = act_words_find (words, n, sum, ACT_REL_CASE);
  if (to && act_word_is (&words[to], "to"))
    words[sum].head = (guint16) verb;
}

/* "said the bill was full of waste, *mentioning* a museum" with the speech hung
   on what is said of a thing: who says the one says the other. */
static void
raise_second_speaking (ActWord *words, guint n, guint gerund)
{
  guint content = words[gerund].head, speech = words[content].head, subject;

  if (words[gerund].rel != ACT_REL_ADVCL ||
      words[gerund].xpos != ACT_XPOS_VBG || content >= gerund ||
      words[content].rel != ACT_REL_CCOMP || speech >= content ||
      words[gerund - 1].upos != ACT_UPOS_PUNCT ||
      !act_word_is_verb_of (&words[speech], ACT_CLASS_SPEECH) ||
      !act_table_has (act_table_get ("speech-verbs"), words[gerund].lemma) ||
      act_words_has (words, n, gerund, ACT_REL_MARK))
    return;
  subject = act_words_find (words, n, content, ACT_REL_NSUBJ);
  if (!subject)
    subject = act_words_find (words, n, content, ACT_REL_NSUBJ_PASS);
  if (subject && words[subject].upos == ACT_UPOS_NOUN &&
      !act_word_is_people (&words[subject]))
    words[gerund].head = (guint16) speech;
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

/* "the *consul general* of Norway", "the *director-general*": the adjective
   goes with the office before it, which gets what hangs on it. */
static void
join_general (ActWord *words, guint n, guint general)
{
  static const char *const offices[] = {
      "attorney",  "auditor",   "comptroller", "consul",
      "director",  "governor",  "inspector",   "prosecutor",
      "secretary", "solicitor", "surgeon",     NULL};
  guint office = general - 1;

  if (!act_word_is (&words[general], "general") || general < 2)
    return;
  if (act_word_is (&words[office], "-") && office > 1)
    office--;
  if (!act_strings_have (offices, words[office].lemma) ||
      words[general].rel == ACT_REL_NMOD_DESC ||
      (words[general].head != office &&
       words[general].head != words[office].head))
    return;
  words[general].head = (guint16) office;
  words[general].rel = ACT_REL_AMOD;
  act_words_rehang (words, n, general, office);
}

void
act_words_repair_phrase (ActWord *words, guint n, guint word)
{
  join_general (words, n, word);
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
  lower_issue (words, n, word);
  make_thing_object (words, n, word);
  lower_way (words, n, word);
  lower_origin (words, n, word);
  raise_means (words, n, word);
  raise_sum (words, n, word);
  raise_second_speaking (words, n, word);
}
