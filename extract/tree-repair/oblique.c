/* Known errors of the parser: phrases with a preposition, and the end of a list
   that opens a clause. */
#include "tree-repair/build.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* "welcomed the *election* of Ann *as* leader" with the office hung on the
   verb: it is what she was elected to. */
static void
lower_office_of_election (ActWord *words, guint n, guint office)
{
  static const char *const nouns[] = {
      "appointment", "choice",     "confirmation", "election",      "hiring",
      "naming",      "nomination", "reelection",   "reinstatement", "selection",
      NULL};
  guint verb = words[office].head, election, as;

  if (words[office].rel != ACT_REL_OBL || words[office].upos != ACT_UPOS_NOUN ||
      !act_word_is_people (&words[office]))
    return;
  as = act_words_find (words, n, office, ACT_REL_CASE);
  election = act_words_find (words, n, verb, ACT_REL_OBJ);
  if (!as || as > office || !act_word_is (&words[as], "as") ||
      election <= verb || election >= as ||
      !act_strings_have (nouns, words[election].lemma) ||
      !act_words_is_below (words, as - 1, election))
    return;
  words[office].head = (guint16) election;
  words[office].rel = ACT_REL_NMOD;
}

/* "work for peace *and against* the embargo" with the embargo set beside peace:
   another preposition makes another phrase of the verb. */
static void
split_other_preposition (ActWord *words, guint n, guint noun)
{
  guint first = words[noun].head, verb = words[first].head, own, other;

  if (words[noun].rel != ACT_REL_CONJ || words[first].rel != ACT_REL_OBL ||
      first >= noun || verb >= first || words[verb].upos != ACT_UPOS_VERB)
    return;
  own = act_words_find (words, n, noun, ACT_REL_CASE);
  other = act_words_find (words, n, first, ACT_REL_CASE);
  if (!own || !other || own < first || other > first ||
      strcmp (words[own].lower, words[other].lower) == 0 ||
      (act_word_get_classes (&words[noun]) & ACT_CLASS_TIME))
    return;
  words[noun].head = (guint16) verb;
  words[noun].rel = ACT_REL_OBL;
}

/* "90 million euros", "$3 million" */
static gboolean
is_money (const ActWord *words, guint n, guint sum)
{
  static const char *const coins[] = {"dollar", "euro", "pound", "yen", NULL};

  return (words[sum].upos == ACT_UPOS_SYM ||
          act_strings_have (coins, words[sum].lemma)) &&
         act_words_has (words, n, sum, ACT_REL_NUMMOD);
}

/* "proceedings *against* the minister *for* crimes" with the crimes hung on the
   minister: they are what the proceedings are for. */
static void
raise_offence (ActWord *words, guint n, guint offence)
{
  static const char *const acts[] = {
      "bribery",    "contempt", "corruption", "fraud",   "genocide", "murder",
      "negligence", "perjury",  "sabotage",   "torture", "treason",  NULL};
  guint accused = words[offence].head, charge = words[accused].head;
  guint against, marker;

  if (words[offence].rel != ACT_REL_NMOD ||
      words[accused].rel != ACT_REL_NMOD || accused >= offence ||
      charge >= accused || words[charge].upos != ACT_UPOS_NOUN)
    return;
  against = act_words_find (words, n, accused, ACT_REL_CASE);
  marker = act_words_find (words, n, offence, ACT_REL_CASE);
  if (!against || !act_word_is (&words[against], "against") ||
      marker < accused || !act_word_is (&words[marker], "for") ||
      words[offence].upos != ACT_UPOS_NOUN ||
      (words[accused].upos == ACT_UPOS_NOUN &&
       words[offence].xpos == ACT_XPOS_NN &&
       !act_strings_have (acts, words[offence].lemma) &&
       !act_words_has (words, n, offence, ACT_REL_AMOD)))
    return; /* "against the minister for agriculture" */
  words[offence].head = (guint16) charge;
}

/* "fell into a *tie for* fifth place" with the place hung on the verb. */
static void
lower_aim (ActWord *words, guint n, guint aim)
{
  static const char *const nouns[] = {"battle",  "bid",   "campaign",
                                      "contest", "fight", "race",
                                      "search",  "tie",   NULL};
  guint verb = words[aim].head, marker, noun;

  if (words[aim].rel != ACT_REL_OBL)
    return;
  marker = act_words_find (words, n, aim, ACT_REL_CASE);
  noun = marker - 1;
  if (marker < 3 || marker > aim || !act_word_is (&words[marker], "for") ||
      words[noun].head != verb || verb >= noun ||
      words[noun].rel != ACT_REL_OBL || words[noun].upos != ACT_UPOS_NOUN ||
      !act_strings_have (nouns, words[noun].lemma) ||
      (act_word_get_classes (&words[aim]) & ACT_CLASS_TIME))
    return;
  words[aim].head = (guint16) noun;
  words[aim].rel = ACT_REL_NMOD;
}

/* "said that Norway left *on Monday's broadcast*" with the broadcast hung on
   what is told in it: there it was said. */
static void
raise_broadcast (ActWord *words, guint n, guint noun)
{
  static const char *const nouns[] = {"broadcast", "edition",  "episode",
                                      "newscast",  "telecast", NULL};
  static const char *const shown[] = {"air",    "appear", "broadcast", "debut",
                                      "play",   "run",    "show",      "speak",
                                      "report", "say",    "tell",      NULL};
  guint content = words[noun].head, verb = words[content].head, on;

  if (words[noun].rel != ACT_REL_OBL || content >= noun || verb >= content ||
      words[content].rel != ACT_REL_CCOMP ||
      !act_strings_have (nouns, words[noun].lemma) ||
      act_strings_have (shown, words[content].lemma) ||
      !(act_word_get_classes (&words[verb]) & ACT_CLASS_SPEECH))
    return;
  on = act_words_find (words, n, noun, ACT_REL_CASE);
  if (!on || !act_word_is (&words[on], "on") ||
      !act_words_has (words, n, noun, ACT_REL_NMOD))
    return;
  words[noun].head = (guint16) verb;
}

/* Whether the noun phrase with head @noun begins right behind @verb. */
static gboolean
begins_after (const ActWord *words, guint verb, guint noun)
{
  return verb + 1 == noun ||
         (verb + 1 < noun && act_words_is_below (words, verb + 1, noun));
}

/* The verb whose object @first is, or would be if it were not taken for one of
   two subjects of @verb, which has the tense of one; 0 for none. */
static guint
find_first_verb (const ActWord *words, guint n, guint first, guint verb)
{
  guint left = words[first].head;

  if (words[first].rel == ACT_REL_OBJ && left < first &&
      !act_words_has (words, n, verb, ACT_REL_NSUBJ))
    return left;
  if (words[first].rel != ACT_REL_NSUBJ || left != verb ||
      words[verb].xpos != ACT_XPOS_VBZ)
    return 0;
  for (left = first - 1; left > 1 && act_words_is_below (words, left, first);)
    left--;
  return words[left].upos == ACT_UPOS_VERB && words[left].head == verb &&
                 words[left].rel == ACT_REL_ADVCL &&
                 !act_words_has (words, n, left, ACT_REL_OBJ)
             ? left
             : 0;
}

/* "when the Lions host the Bears and *Lund takes* on Ystad" with Lund taken for
   one more object, or the Bears for one of two subjects: the clause of the
   second begins with it. */
static void
split_after_list (ActWord *words, guint n, guint verb)
{
  guint second = verb - 1, first, left, cc;

  while (second > 1 && words[second].rel == ACT_REL_FLAT)
    second--;
  first = words[second].head;
  if (verb < 5 || second < 3 || words[second].rel != ACT_REL_CONJ ||
      first >= second || words[second].upos != ACT_UPOS_PROPN ||
      (words[verb].xpos != ACT_XPOS_VBZ && words[verb].xpos != ACT_XPOS_VBD))
    return;
  left = find_first_verb (words, n, first, verb);
  cc = act_words_find (words, n, second, ACT_REL_CC);
  if (!left || !cc || words[left].upos != ACT_UPOS_VERB ||
      (words[left].xpos != ACT_XPOS_VBZ && words[left].xpos != ACT_XPOS_VBD &&
       words[left].xpos != ACT_XPOS_VBP) ||
      !act_words_has (words, n, left, ACT_REL_NSUBJ))
    return;
  if (act_words_is_below (words, left, verb)) {
    words[left].head = words[verb].head;
    words[left].rel = words[verb].head ? ACT_REL_ADVCL : ACT_REL_ROOT;
  }
  if (act_words_is_below (words, left, verb))
    return;
  words[first].head = (guint16) left;
  words[first].rel = ACT_REL_OBJ;
  words[verb].head = (guint16) left;
  words[verb].rel = ACT_REL_CONJ;
  words[cc].head = (guint16) verb;
  act_words_make_subject (words, n, second, verb);
}

/* "said they left Lund and Ystad - the two *towns transferred* to them" with
   the towns taken for a second thing that is said: they are the two. */
static void
make_set_off_noun (ActWord *words, guint n, guint participle)
{
  guint noun, dash, before;

  if (words[participle].rel != ACT_REL_CCOMP)
    return;
  noun = act_words_find (words, n, participle, ACT_REL_NSUBJ);
  if (noun < 3 || noun > participle || words[noun].xpos != ACT_XPOS_NNS ||
      (words[participle].xpos != ACT_XPOS_VBD &&
       words[participle].xpos != ACT_XPOS_VBN) ||
      !g_str_has_suffix (words[participle].lower, "ed") ||
      act_words_has (words, n, participle, ACT_REL_OBJ) ||
      act_words_has (words, n, participle, ACT_REL_AUX))
    return;
  for (dash = noun; dash > 2 && words[dash].upos != ACT_UPOS_PUNCT;)
    dash--;
  before = dash - 1;
  if (words[dash].head != participle ||
      !strchr ("-\xe2", words[dash].form[0]) ||
      !begins_after (words, dash, noun) || words[before].upos != ACT_UPOS_PROPN)
    return;
  if (words[before].rel == ACT_REL_CONJ && words[before].head < before)
    before = words[before].head;
  words[noun].head = (guint16) before;
  words[noun].rel = ACT_REL_APPOS;
  words[dash].head = (guint16) noun;
  words[participle].head = (guint16) noun;
  words[participle].rel = ACT_REL_ACL;
  words[participle].xpos = ACT_XPOS_VBN;
}

/* "a Republican and *adviser to* Ann" with Ann hung on the first of the two:
   the last asks for her. */
static void
lower_to_last (ActWord *words, guint n, guint noun)
{
  static const char *const aides[] = {
      "adviser", "advisor", "aide", "assistant", "heir", "successor", NULL};
  guint first = words[noun].head, marker, last;

  if (words[noun].rel != ACT_REL_NMOD || first >= noun)
    return;
  marker = act_words_find (words, n, noun, ACT_REL_CASE);
  last = marker - 1;
  if (marker < 4 || marker > noun || words[last].rel != ACT_REL_CONJ ||
      words[last].head != first || words[last].upos != ACT_UPOS_NOUN ||
      act_word_is (&words[marker], "of") ||
      !(act_noun_asks_for (words[last].lemma, words[marker].lower) ||
        (act_word_is (&words[marker], "to") &&
         act_strings_have (aides, words[last].lemma))) ||
      act_noun_asks_for (words[first].lemma, words[marker].lower))
    return;
  words[noun].head = (guint16) last;
}

/* "Lund, a village 50 *miles from* the border" with the border hung on the
   village: the miles are from there. */
static void
lower_to_distance (ActWord *words, guint n, guint noun)
{
  static const char *const units[] = {
      "block", "foot",  "hour", "kilometer", "kilometre", "km",
      "meter", "metre", "mile", "minute",    NULL};
  guint head = words[noun].head, marker, unit;

  if (words[noun].rel != ACT_REL_NMOD || head >= noun)
    return;
  marker = act_words_find (words, n, noun, ACT_REL_CASE);
  unit = marker - 1;
  if (marker < 3 || marker > noun || unit == head ||
      !act_word_is (&words[marker], "from") ||
      !act_strings_have (units, words[unit].lemma) ||
      !act_words_has (words, n, unit, ACT_REL_NUMMOD) ||
      act_words_is_below (words, unit, noun))
    return;
  words[noun].head = (guint16) unit;
}

/* "a claim seized *upon* by rivals", "was referred *to* as a traitor" with the
   preposition that a passive leaves behind taken for an adverbial: it goes with
   the verb. */
static void
make_stranded_particle (ActWord *words, guint n, guint particle)
{
  guint verb = particle - 1;

  if (particle < 2 || particle >= n || words[particle].upos != ACT_UPOS_ADP ||
      words[particle].rel != ACT_REL_OBL || words[particle].head != verb ||
      (!act_word_is (&words[particle + 1], "by") &&
       !act_word_is (&words[particle + 1], "as")) ||
      words[verb].upos != ACT_UPOS_VERB || words[verb].xpos != ACT_XPOS_VBN)
    return;
  for (guint i = 1; i <= n; i++)
    if (words[i].head == particle)
      return;
  if (words[verb].rel == ACT_REL_ACL ||
      act_words_has (words, n, verb, ACT_REL_AUX))
    words[particle].rel = ACT_REL_COMPOUND_PRT;
}

/* "garnered twice *as much* airtime *as her rival*" with the other part of the
   comparison hung on the verb: nobody garners it as a rival. */
static void
lower_comparison (ActWord *words, guint n, guint rival)
{
  guint verb = words[rival].head, as, object;

  if (words[rival].rel != ACT_REL_OBL || verb >= rival ||
      words[verb].upos != ACT_UPOS_VERB)
    return;
  as = act_words_find (words, n, rival, ACT_REL_CASE);
  object = act_words_find (words, n, verb, ACT_REL_OBJ);
  if (object <= verb || as <= object || !act_word_is (&words[as], "as"))
    return;
  for (guint i = verb + 1; i + 1 < object; i++)
    if (act_word_is (&words[i], "as") &&
        (act_word_is (&words[i + 1], "much") ||
         act_word_is (&words[i + 1], "many"))) {
      words[rival].head = (guint16) object;
      words[rival].rel = ACT_REL_NMOD;
      return;
    }
}

/* "it is unclear *if she is aware*" with what is asked taken for a condition.
 */
static void
make_open_question (ActWord *words, guint n, guint clause)
{
  static const char *const open[] = {"clear",   "known",   "uncertain",
                                     "unclear", "unknown", NULL};
  guint head = words[clause].head, mark;

  if (words[clause].rel != ACT_REL_ADVCL || head >= clause ||
      !act_strings_have (open, words[head].lower) ||
      !act_words_has (words, n, head, ACT_REL_EXPL))
    return;
  mark = act_words_find (words, n, clause, ACT_REL_MARK);
  if (mark == head + 1 && act_word_is (&words[mark], "if")) {
    words[clause].rel = ACT_REL_CCOMP;
    words[mark].lower = "whether";
  }
}

/* "was restored *in* 1911 *by the council*" with the council hung on the time
   or place: these are not made by anybody. */
static void
raise_agent (ActWord *words, guint n, guint agent)
{
  static const char *const settings[] = {"place", "time", NULL};
  guint noun = words[agent].head, verb = words[noun].head, first, by;

  if (words[agent].rel != ACT_REL_NMOD || words[noun].rel != ACT_REL_OBL ||
      noun >= agent || verb >= noun || words[agent].upos == ACT_UPOS_NUM ||
      act_words_find (words, n, verb, ACT_REL_OBL_AGENT))
    return;
  first = words[verb].rel == ACT_REL_CONJ ? words[verb].head : verb;
  if ((words[verb].xpos != ACT_XPOS_VBN &&
       (words[verb].xpos != ACT_XPOS_VBD || first == verb)) ||
      !(act_words_find (words, n, verb, ACT_REL_AUX_PASS) ||
        act_words_find (words, n, first, ACT_REL_AUX_PASS)))
    return;
  by = act_words_find (words, n, agent, ACT_REL_CASE);
  if (by <= noun || by > agent || !act_word_is (&words[by], "by") ||
      (words[noun].upos != ACT_UPOS_NUM &&
       !act_noun_is_class (words[noun].lemma, settings)))
    return;
  words[agent].head = (guint16) verb;
  words[agent].rel = ACT_REL_OBL_AGENT;
}

/* "the measure *Sunday* needed votes" with the day hung on the measure: then it
   was. */
static void
raise_day (ActWord *words, guint n, guint day)
{
  guint noun = day - 1, verb = words[noun].head;

  if (day < 2 || day >= n || words[day].upos != ACT_UPOS_PROPN ||
      words[day].head != noun || words[noun].upos != ACT_UPOS_NOUN ||
      (words[day].rel != ACT_REL_APPOS &&
       words[day].rel != ACT_REL_NMOD_UNMARKED) ||
      act_rel_get_base ((ActRel) words[noun].rel) != ACT_REL_NSUBJ ||
      verb < day || words[verb].upos != ACT_UPOS_VERB ||
      !(act_word_get_classes (&words[day]) & ACT_CLASS_TIME))
    return;
  words[day].head = (guint16) verb;
  words[day].rel = ACT_REL_OBL_UNMARKED;
}

gboolean
act_words_is_sum (const ActWord *words, guint n, guint sum)
{
  return words[sum].rel == ACT_REL_OBJ && is_money (words, n, sum);
}

/* "bought the port *for 90 million euros*" with the price hung on what is
   bought. */
static void
raise_price (ActWord *words, guint n, guint price)
{
  static const char *const verbs[] = {"acquire", "buy", "purchase", "sell",
                                      NULL};
  const guint thing = words[price].head, verb = words[thing].head;
  guint marker;

  if (words[price].rel != ACT_REL_NMOD || !is_money (words, n, price))
    return;
  marker = act_words_find (words, n, price, ACT_REL_CASE);
  if (marker < thing || !act_word_is (&words[marker], "for") ||
      (words[thing].rel != ACT_REL_OBJ &&
       words[thing].rel != ACT_REL_NSUBJ_PASS) ||
      !act_strings_have (verbs, words[verb].lemma))
    return;
  words[price].head = (guint16) verb;
  words[price].rel = ACT_REL_OBL;
}

/* "pledged $3 million *in aid* to Norway" with the aid hung on the verb, and
   Norway on the aid: the sum is the aid, and Norway is whom it is pledged to.
 */
static void
join_kind_of_sum (ActWord *words, guint n, guint in)
{
  static const char *const links[] = {"for", "from", "to", NULL};
  const guint kind = words[in].head, verb = words[kind].head;
  guint sum = 0;

  if (words[in].rel != ACT_REL_CASE || !act_word_is (&words[in], "in") ||
      kind <= in || verb >= in || words[kind].rel != ACT_REL_OBL ||
      words[kind].upos != ACT_UPOS_NOUN ||
      act_words_has (words, n, kind, ACT_REL_DET) ||
      act_words_find (words, n, kind, ACT_REL_NMOD_POSS) ||
      act_verb_asks_for (words[verb].lemma, "in"))
    return;
  for (guint i = verb + 1; i < in && !sum; i++)
    if (words[i].head == verb && act_words_is_sum (words, n, i))
      sum = i;
  if (!sum || (in > sum + 1 && !act_words_is_below (words, in - 1, sum)))
    return;
  words[kind].head = (guint16) sum;
  words[kind].rel = ACT_REL_NMOD;
  for (guint i = kind + 1; i <= n; i++) {
    const guint link = act_words_find (words, n, i, ACT_REL_CASE);
    if (words[i].head != kind || words[i].rel != ACT_REL_NMOD ||
        link != kind + 1 || !act_strings_have (links, words[link].lower))
      continue;
    words[i].head = (guint16) verb;
    words[i].rel = ACT_REL_OBL;
  }
}

/* "discussed the war *in Syria* with Ann" with the place hung on the verb, and
   she on the war: what is only talked of is there, not the talk. */
static void
lower_place_of_event (ActWord *words, guint n, guint place)
{
  static const char *const happenings[] = {"act", "event", "state", NULL};
  const guint verb = words[place].head, marker = place - 1;
  guint object;

  if (words[place].rel != ACT_REL_OBL || words[place].upos != ACT_UPOS_PROPN ||
      place < 3 || !act_word_is (&words[marker], "in") ||
      words[marker].head != place ||
      (act_word_get_classes (&words[place]) & ACT_CLASS_TIME) ||
      !act_table_has (act_table_get ("speech-verbs"), words[verb].lemma))
    return;
  object = act_words_find (words, n, verb, ACT_REL_OBJ);
  if (object + 1 == marker &&
      act_noun_is_class (words[object].lemma, happenings)) {
    words[place].head = (guint16) object;
    words[place].rel = ACT_REL_NMOD;
    for (guint i = place + 1; i <= n; i++)
      if (words[i].head == object && words[i].rel == ACT_REL_NMOD &&
          act_word_is (&words[act_words_find (words, n, i, ACT_REL_CASE)],
                       "with")) {
        words[i].head = (guint16) verb;
        words[i].rel = ACT_REL_OBL;
      }
  }
}

/* A thing that something can be for: no person, body, name or time. */
static gboolean
is_for_somebody (const ActWord *thing)
{
  static const char *const bodies[] = {"group", "person", "time", NULL};

  return thing->upos == ACT_UPOS_NOUN && !act_word_is_people (thing) &&
         !act_noun_is_class (thing->lemma, bodies) &&
         !(act_word_get_classes (thing) &
           (ACT_CLASS_TIME | ACT_CLASS_QUANTITY));
}

/* "provides *safe havens for* terrorists", "reached *an accord for* the
   pipeline" with who or what it is for hung on the verb. */
static void
lower_purpose (ActWord *words, guint n, guint noun)
{
  static const char *const verbs[] = {
      "abandon", "barter", "comb", "ditch", "drop", "keep", "leave", "scan",
      "scour",   "search", "sell", "swap",  "take", "use",  NULL};
  static const char *const adverbs[] = {"example", "free",   "good", "instance",
                                        "purpose", "reason", "sake", NULL};
  const guint verb = words[noun].head,
              marker = act_words_find (words, n, noun, ACT_REL_CASE);
  guint object = 0;

  if (words[noun].rel != ACT_REL_OBL || !act_word_is_nominal (&words[noun]) ||
      marker < 3 || marker > noun || !act_word_is (&words[marker], "for") ||
      verb > marker || words[verb].upos != ACT_UPOS_VERB ||
      act_verb_asks_for (words[verb].lemma, "for") ||
      act_word_is_verb_of (&words[verb], ACT_CLASS_JUDGING) ||
      act_strings_have (verbs, words[verb].lemma) ||
      act_strings_have (adverbs, words[noun].lemma) ||
      (act_word_get_classes (&words[noun]) & ACT_CLASS_TIME) ||
      is_money (words, n, noun))
    return;
  for (guint i = verb + 1; i < marker; i++)
    if (words[i].head == verb && words[i].rel == ACT_REL_OBJ)
      object = i;
  if (!object || !is_for_somebody (&words[object]) ||
      act_noun_asks_for (words[object].lemma, "for") ||
      (object + 1 != marker && !act_words_is_below (words, marker - 1, object)))
    return;
  /* "prepared the way for *Ann to succeed* him" */
  for (guint i = noun + 1; i <= n; i++)
    if (words[i].head == verb && words[i].xpos == ACT_XPOS_VB)
      return;
  words[noun].head = (guint16) object;
  words[noun].rel = ACT_REL_NMOD;
}

/* "Two years *later* supermarket chain Acme dropped it" with the adverb taken
   for a word of the name: it is when that happened. */
static void
raise_later (ActWord *words, guint later)
{
  const guint noun = words[later].head, time = later - 1;

  if (later < 2 || words[later].rel != ACT_REL_AMOD || noun <= later ||
      !(act_word_is (&words[later], "later") ||
        act_word_is (&words[later], "earlier")) ||
      !(act_word_get_classes (&words[time]) & ACT_CLASS_TIME) ||
      words[noun].head <= noun)
    return;
  words[later].head = words[noun].head;
  words[later].rel = ACT_REL_ADVMOD;
  words[time].head = (guint16) later;
  words[time].rel = ACT_REL_OBL_UNMARKED;
}

void
act_words_repair_oblique (ActWord *words, guint n, guint word)
{
  lower_place_of_event (words, n, word);
  lower_office_of_election (words, n, word);
  split_other_preposition (words, n, word);
  raise_offence (words, n, word);
  lower_aim (words, n, word);
  raise_broadcast (words, n, word);
  split_after_list (words, n, word);
  make_set_off_noun (words, n, word);
  lower_to_last (words, n, word);
  lower_to_distance (words, n, word);
  make_stranded_particle (words, n, word);
  lower_comparison (words, n, word);
  make_open_question (words, n, word);
  raise_agent (words, n, word);
  raise_day (words, n, word);
  join_kind_of_sum (words, n, word);
  raise_price (words, n, word);
  lower_purpose (words, n, word);
  raise_later (words, word);
}
