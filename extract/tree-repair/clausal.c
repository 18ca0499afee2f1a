/* Known errors of the parser: relative clauses, participles and infinitives
   hung on the nearer or the farther of two nouns. */
#include "tree-repair/build.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* "the mother of Ann *Lee, who* was shot" with who was shot taken for the
   mother: the name stands right before it. */
static void
lower_who (ActWord *words, guint n, guint who)
{
  static const char *const kin[] = {
      "aunt",   "brother", "cousin",  "daughter", "father", "husband",
      "mother", "nephew",  "niece",   "parent",   "sister", "son",
      "uncle",  "widow",   "widower", "wife",     NULL};
  guint clause = words[who].head, relative, name = who - 2, of;

  if (who < 5 || !act_word_is (&words[who], "who") ||
      !act_word_is (&words[who - 1], ",") ||
      words[clause].rel != ACT_REL_ACL_RELCL)
    return;
  while (name > 1 && words[name].rel == ACT_REL_FLAT)
    name--;
  relative = words[name].head;
  of = act_words_find (words, n, name, ACT_REL_CASE);
  if (words[name].upos != ACT_UPOS_PROPN || words[name].rel != ACT_REL_NMOD ||
      !of || !act_word_is (&words[of], "of") || relative > of ||
      !act_strings_have (kin, words[relative].lemma) ||
      (words[clause].head != relative &&
       words[clause].head != words[relative].head))
    return;
  words[clause].head = (guint16) name;
}

/* "a wave of *bombings* in Lund *meant* to frighten voters" with the participle
   hung on a place, or on the verb. */
static void
raise_meant (ActWord *words, guint n, guint participle)
{
  static const char *const verbs[] = {"aim", "design", "intend", "mean", NULL};
  guint at = participle - 1, verb = words[participle].head, event = 0;

  if (participle < 4 || participle >= n ||
      words[participle].xpos != ACT_XPOS_VBN ||
      (words[participle].rel != ACT_REL_ADVCL &&
       words[participle].rel != ACT_REL_ACL) ||
      !act_strings_have (verbs, words[participle].lemma) ||
      act_words_find (words, n, participle, ACT_REL_AUX_PASS) ||
      act_words_has (words, n, participle, ACT_REL_MARK) ||
      (words[participle].rel == ACT_REL_ADVCL &&
       words[verb].upos != ACT_UPOS_VERB))
    return;
  for (; at && at < participle && at != verb && words[at].upos != ACT_UPOS_VERB;
       at = words[at].head)
    if (act_table_find (act_table_get ("event-nouns"), words[at].lemma) ||
        act_word_is (&words[at], "bombings"))
      event = at;
  if (!event || event == participle - 1 || event > participle)
    return;
  words[participle].head = (guint16) event;
  words[participle].rel = ACT_REL_ACL;
}

/* Whether the word is of a time that hangs on @verb or on nothing beside it. */
static gboolean
is_of_time (const ActWord *words, guint word, guint verb)
{
  for (guint at = word; at > verb; at = words[at].head)
    if (act_word_get_classes (&words[at]) & ACT_CLASS_TIME)
      return TRUE;
  return act_word_is (&words[word], "earlier") ||
         act_word_is (&words[word], "late");
}

/* "to build it" beside a verb. */
static gboolean
is_purpose (const ActWord *words, guint infinitive)
{
  return words[infinitive].rel == ACT_REL_ADVCL &&
         words[infinitive].xpos == ACT_XPOS_VB &&
         act_word_is (&words[infinitive - 1], "to");
}

/* "approved a *measure* this month *to build* it" with the infinitive hung on
   the verb: a time stands between. */
static void
lower_behind_time (ActWord *words, guint n, guint infinitive)
{
  guint verb = words[infinitive].head, at = infinitive - 2, object;

  if (infinitive < 5 || !is_purpose (words, infinitive) || verb >= at)
    return;
  object = act_words_find (words, n, verb, ACT_REL_OBJ);
  if (object <= verb || object >= at || !act_word_is_proposal (&words[object]))
    return;
  while (at > object && is_of_time (words, at, verb))
    at--;
  if (at != object)
    return;
  words[infinitive].head = (guint16) object;
  words[infinitive].rel = ACT_REL_ACL;
}

/* "spoke against the *deal to lease* it", "widens the state's *power to search*
   homes" with the infinitive hung on the verb: behind such a noun it is the
   noun's (of 150 in the training trees all but a few). */
static void
lower_to_aimed (ActWord *words, guint n, guint infinitive)
{
  guint noun = infinitive - 2;

  if (infinitive < 4 || !act_word_is (&words[infinitive - 1], "to") ||
      !(is_purpose (words, infinitive) ||
        (words[infinitive].rel == ACT_REL_XCOMP &&
         act_words_find (words, n, noun, ACT_REL_NMOD_POSS))) ||
      words[infinitive].head != words[noun].head ||
      words[noun].upos != ACT_UPOS_NOUN ||
      act_word_is (&words[noun], "authorities") || /* who are people */
      /* "used her *power* to free him" */
      strcmp (words[words[noun].head].lemma, "use") == 0 ||
      (words[noun].rel != ACT_REL_OBJ && words[noun].rel != ACT_REL_OBL) ||
      !act_table_lists ("relation-words", words[noun].lemma, "aimed", ' '))
    return;
  words[infinitive].head = (guint16) noun;
  words[infinitive].rel = ACT_REL_ACL;
}

/* "support *efforts by Norway to end* it", "resisted *calls by Ann to end* it",
   "rejected *pressure from Ann to* …" with the infinitive hung on the verb: it
   is what they try or want who stand behind "by" or "from". */
static void
lower_to_tried (ActWord *words, guint n, guint infinitive)
{
  static const char *const tries[] = {
      "attempt", "bid",  "campaign", "decision", "drive",
      "effort",  "move", "plan",     "push",     NULL};
  static const char *const calls[] = {"appeal",   "call",    "demand", "plea",
                                      "pressure", "request", NULL};
  const guint last = infinitive - 2, verb = words[infinitive].head;
  guint maker = last, by;

  if (infinitive < 6 || !is_purpose (words, infinitive))
    return;
  while (maker &&
         (words[maker].rel == ACT_REL_FLAT || words[maker].rel == ACT_REL_CONJ))
    maker = words[maker].head;
  const guint noun = words[maker].head;
  by = act_words_find (words, n, maker, ACT_REL_CASE);
  if (words[maker].rel != ACT_REL_NMOD || !by || noun >= by ||
      words[noun].head != verb ||
      !((act_word_is (&words[by], "by") &&
         act_strings_have (tries, words[noun].lemma)) ||
        ((act_word_is (&words[by], "by") || act_word_is (&words[by], "from")) &&
         act_strings_have (calls, words[noun].lemma))))
    return;
  words[infinitive].head = (guint16) noun;
  words[infinitive].rel = ACT_REL_ACL;
}

/* "focus on *help for Norway to fight* drought" with the infinitive hung on the
   verb: it is what Norway would do. */
static void
lower_of_help (ActWord *words, guint n, guint infinitive)
{
  static const char *const nouns[] = {
      "aid",  "assistance", "chance", "funds",   "help", "money", "need",
      "plan", "reason",     "room",   "support", "time", "way",   NULL};
  guint last = infinitive - 2, verb = words[infinitive].head, noun, marker;

  if (infinitive < 6 || !is_purpose (words, infinitive) || verb >= last)
    return;
  while (last > verb && words[last].rel == ACT_REL_FLAT)
    last--;
  noun = words[last].head;
  marker = act_words_find (words, n, last, ACT_REL_CASE);
  if (noun >= last || noun <= verb || words[last].rel != ACT_REL_NMOD ||
      !marker || !act_word_is (&words[marker], "for") ||
      !act_strings_have (nouns, words[noun].lemma))
    return;
  words[infinitive].head = (guint16) noun;
  words[infinitive].rel = ACT_REL_ACL;
}

/* "follows a *court suspending* the law", "quoted an *envoy rejecting* it",
   "resolve *disputes delaying* it", "from *Iraqis living* in Lund" with the
   participle hung on the verb: without a comma it is theirs. */
static void
lower_described (ActWord *words, guint gerund)
{
  static const char *const showing[] = {"cite",   "depict", "film",
                                        "follow", "quote",  NULL};
  static const char *const ways[] = {
      "affect",   "block",    "concern",  "delay",  "govern",
      "hamper",   "hinder",   "impede",   "plague", "prohibit",
      "regulate", "restrict", "surround", NULL};
  static const char *const being[] = {"belong", "dwell", "live", "reside",
                                      NULL};
  guint noun = gerund - 1, verb = words[gerund].head;

  if (gerund < 4 || words[gerund].xpos != ACT_XPOS_VBG ||
      words[gerund].rel != ACT_REL_ADVCL || words[verb].upos != ACT_UPOS_VERB)
    return;
  if (words[noun].upos == ACT_UPOS_ADV && words[noun].head == gerund)
    noun--; /* "*now* living" */
  if (act_strings_have (being, words[gerund].lemma)) {
    if (noun <= verb || words[noun].head <= verb ||
        (words[noun].xpos != ACT_XPOS_NNPS && words[noun].xpos != ACT_XPOS_NNS))
      return;
  } else {
    /* the object, or a name that ends it */
    while (noun > verb && words[noun].head != verb)
      noun = words[noun].head;
    if (noun <= verb || words[noun].rel != ACT_REL_OBJ ||
        !(act_strings_have (showing, words[verb].lemma) ||
          (act_strings_have (ways, words[gerund].lemma) &&
           !act_word_is_people (&words[noun]))))
      return;
  }
  for (guint i = noun; i < gerund; i++)
    if (words[i].upos == ACT_UPOS_PUNCT)
      return;
  words[gerund].head = (guint16) noun;
  words[gerund].rel = ACT_REL_ACL;
}

/* "served *15 years* as a judge" with the years taken for an object. */
static void
make_years (ActWord *words, guint n, guint years)
{
  guint verb = words[years].head;

  if (words[years].rel != ACT_REL_OBJ || verb >= years ||
      strcmp (words[verb].lemma, "serve") != 0 ||
      !(act_word_get_classes (&words[years]) & ACT_CLASS_TIME) || years >= n ||
      !act_word_is (&words[years + 1], "as"))
    return;
  words[years].rel = ACT_REL_OBL_UNMARKED;
}

/* "quotes a man *who declined* to speak, *but said* so" with the second verb
   hung on who quotes him. */
static void
lower_of_quoted (ActWord *words, guint n, guint second)
{
  guint verb = words[second].head, man, clause;

  if (words[second].rel != ACT_REL_CONJ || verb >= second ||
      (strcmp (words[verb].lemma, "quote") != 0 &&
       strcmp (words[verb].lemma, "cite") != 0) ||
      !(act_word_get_classes (&words[second]) & ACT_CLASS_SPEECH) ||
      act_words_has (words, n, second, ACT_REL_NSUBJ))
    return;
  man = act_words_find (words, n, verb, ACT_REL_OBJ);
  clause = man > verb ? act_words_find (words, n, man, ACT_REL_ACL_RELCL) : 0;
  if (clause > man && clause < second)
    words[second].head = (guint16) clause;
}

/* "launched a *suit* in a court *seeking* it" with the court taken for who
   seeks it. */
static void
raise_worded (ActWord *words, guint n, guint gerund)
{
  static const char *const pleas[] = {
      "appeal", "complaint", "lawsuit", "motion", "petition", "suit", NULL};
  static const char *const verbs[] = {"accuse",    "allege", "ask",
                                      "challenge", "claim",  "demand",
                                      "request",   "seek",   NULL};
  guint court = words[gerund].head, plea = words[court].head, marker;

  if (words[gerund].rel != ACT_REL_ACL || words[gerund].xpos != ACT_XPOS_VBG ||
      court + 1 != gerund ||
      (words[court].rel != ACT_REL_NMOD && words[court].rel != ACT_REL_OBL) ||
      !act_strings_have (verbs, words[gerund].lemma))
    return;
  marker = act_words_find (words, n, court, ACT_REL_CASE);
  if (!marker || !(act_word_is (&words[marker], "in") ||
                   act_word_is (&words[marker], "with")))
    return;
  if (words[court].rel == ACT_REL_OBL)
    plea = act_words_find (words, n, plea, ACT_REL_OBJ);
  if (plea && plea < marker && act_strings_have (pleas, words[plea].lemma))
    words[gerund].head = (guint16) plea;
}

/* "Relatives of the *Marines killed* wept" with the participle hung on the
   relatives. */
static void
lower_victim (ActWord *words, guint participle)
{
  static const char *const near[] = {"family",   "friend", "lawyer", "parent",
                                     "relative", "widow",  NULL};
  static const char *const fates[] = {"abduct", "arrest", "capture", "detain",
                                      "injure", "jail",   "kill",    "kidnap",
                                      "wound",  NULL};
  guint victim = participle - 1, kin = words[participle].head;

  if (participle < 4 || words[participle].xpos != ACT_XPOS_VBN ||
      words[participle].rel != ACT_REL_ACL || words[victim].head != kin ||
      kin >= victim || words[victim].rel != ACT_REL_NMOD ||
      !act_strings_have (near, words[kin].lemma) ||
      !act_strings_have (fates, words[participle].lemma))
    return;
  words[participle].head = (guint16) victim;
}

/* "called for *Norway to be* expelled" with the infinitive taken for what the
   caller does. */
static void
make_called_for (ActWord *words, guint n, guint clause)
{
  guint verb = words[clause].head, noun, marker;

  if (words[clause].rel != ACT_REL_XCOMP || verb >= clause ||
      strcmp (words[verb].lemma, "call") != 0)
    return;
  noun = act_words_find (words, n, verb, ACT_REL_OBL);
  marker = noun ? act_words_find (words, n, noun, ACT_REL_CASE) : 0;
  if (noun > verb && noun < clause && marker &&
      (act_word_is (&words[marker], "for") ||
       act_word_is (&words[marker], "on")))
    words[clause].rel = ACT_REL_ADVCL;
}

/* "involvement in the *bombing that killed* two" with the clause hung on the
   involvement, which kills nobody. */
static void
lower_to_event (ActWord *words, guint clause)
{
  static const char *const shares[] = {"connection",     "involvement", "link",
                                       "participation",  "part",        "role",
                                       "responsibility", NULL};
  guint share = words[clause].head;

  if (words[clause].rel != ACT_REL_ACL_RELCL || share >= clause ||
      !act_strings_have (shares, words[share].lemma))
    return;
  for (guint i = clause - 1; i > share; i--)
    if (words[i].head == share && words[i].rel == ACT_REL_NMOD &&
        act_table_find (act_table_get ("event-nouns"), words[i].lemma)) {
      words[clause].head = (guint16) i;
      return;
    }
}

/* "In a talk with a newspaper, *Le Soir*, President *Lee said*" with the paper
   taken for one of two who say it. */
static void
describe_paper (ActWord *words, guint n, guint paper)
{
  static const char *const media[] = {
      "agency",  "broadcaster", "channel", "daily",  "magazine",
      "network", "newspaper",   "station", "weekly", NULL};
  guint verb = words[paper].head, noun = paper - 2, person = 0;

  if (paper < 4 || words[paper].rel != ACT_REL_NSUBJ ||
      words[paper].upos != ACT_UPOS_PROPN || verb <= paper ||
      !act_word_is (&words[paper - 1], ",") ||
      !act_strings_have (media, words[noun].lemma))
    return;
  for (guint i = paper + 1; i < verb; i++)
    if ((words[i].head == verb && words[i].rel == ACT_REL_NSUBJ) ||
        (words[i].head == paper && words[i].rel == ACT_REL_APPOS))
      person = i;
  if (!person || !act_words_find (words, n, person, ACT_REL_NMOD_DESC))
    return;
  act_words_make_subject (words, n, person, verb);
  words[paper].head = (guint16) noun;
  words[paper].rel = ACT_REL_APPOS;
}

/* Somebody that can be asked, forced or told to do something: "Ann", "scores of
   farmers", "more than 5,000". */
static gboolean
can_be_asked (const ActWord *words, guint n, guint asked)
{
  static const char *const many[] = {"quantity", NULL};

  if (words[asked].upos == ACT_UPOS_PROPN ||
      words[asked].upos == ACT_UPOS_NUM || act_word_is_people (&words[asked]))
    return TRUE;
  if ((act_word_get_classes (&words[asked]) & ACT_CLASS_QUANTITY) ||
      act_noun_is_class (words[asked].lower, many))
    for (guint i = asked + 1; i <= n; i++)
      if (words[i].head == asked && words[i].rel == ACT_REL_NMOD &&
          act_word_is_people (&words[i]))
        return TRUE;
  return FALSE;
}

/* The object of the verb @verb that asks somebody to do something, and has not
   been told what; 0 for none. */
static guint
find_asked (const ActWord *words, guint n, guint verb)
{
  guint asked = act_words_find (words, n, verb, ACT_REL_IOBJ);

  if (!act_word_is_verb_of (&words[verb], ACT_CLASS_PERSUADING) ||
      act_words_has (words, n, verb, ACT_REL_CCOMP) ||
      (asked && act_words_has (words, n, verb, ACT_REL_OBJ)))
    return 0;
  if (!asked)
    asked = act_words_find (words, n, verb, ACT_REL_OBJ);
  return asked > verb && can_be_asked (words, n, asked) ? asked : 0;
}

/* "forced scores of farmers *to flee*", "ordered the agency, which is secret,
 *to begin*" with what they are forced to do taken for a purpose. */
static void
make_asked_of_many (ActWord *words, guint n, guint infinitive)
{
  guint verb = words[infinitive].head, asked, to, last;

  if (words[infinitive].rel != ACT_REL_ADVCL ||
      words[infinitive].xpos != ACT_XPOS_VB || verb >= infinitive ||
      act_words_has (words, n, verb, ACT_REL_XCOMP))
    return;
  asked = find_asked (words, n, verb);
  to = act_words_find (words, n, infinitive, ACT_REL_MARK);
  if (!asked || to <= asked || !act_word_is (&words[to], "to"))
    return;
  last = to - 1;
  if (act_word_is (&words[last], ",") &&
      act_words_has (words, n, asked, ACT_REL_ACL_RELCL))
    last--;
  if (last == asked || act_words_is_below (words, last, asked))
    words[infinitive].rel = ACT_REL_XCOMP;
}

/* "urging Danes visiting the town *to leave*", "urged doctors who tested it *to
   hand over* the results" with the infinitive hung on what they do. */
static void
raise_asked_behind (ActWord *words, guint n, guint infinitive)
{
  guint doing = words[infinitive].head, verb, asked, to;
  const gboolean relative = words[doing].rel == ACT_REL_ACL_RELCL;

  if (words[infinitive].rel != ACT_REL_ADVCL ||
      words[infinitive].xpos != ACT_XPOS_VB || doing >= infinitive ||
      (!relative && (words[doing].xpos != ACT_XPOS_VBG ||
                     (words[doing].rel != ACT_REL_ACL &&
                      words[doing].rel != ACT_REL_XCOMP))))
    return;
  verb = words[doing].head;
  if (words[doing].rel != ACT_REL_XCOMP)
    verb = words[verb].head;
  asked = find_asked (words, n, verb);
  to = act_words_find (words, n, infinitive, ACT_REL_MARK);
  if (!asked || to < doing + 2 ||
      (relative ? words[doing].head != asked : asked + 1 != doing) ||
      !act_word_is (&words[to], "to") || act_word_is (&words[to - 1], ","))
    return;
  if (!relative) {
    words[doing].head = (guint16) asked;
    words[doing].rel = ACT_REL_ACL;
  }
  words[infinitive].head = (guint16) verb;
  words[infinitive].rel = ACT_REL_XCOMP;
}

/* "called on rebels *to lay down* their arms", "called for the men *to be
   freed*" with the infinitive hung on them: it is what is called for. */
static void
raise_called (ActWord *words, guint n, guint infinitive)
{
  guint asked = words[infinitive].head, verb = words[asked].head, to, on;
  gboolean passive;

  if (words[infinitive].rel != ACT_REL_ACL)
    return;
  passive = act_words_find (words, n, infinitive, ACT_REL_AUX_PASS) != 0;
  if ((words[infinitive].xpos != ACT_XPOS_VB && !passive) ||
      asked >= infinitive || words[asked].rel != ACT_REL_OBL || verb >= asked ||
      !(passive || can_be_asked (words, n, asked)) ||
      act_words_has (words, n, verb, ACT_REL_OBJ))
    return;
  on = act_words_find (words, n, asked, ACT_REL_CASE);
  to = act_words_find (words, n, infinitive, ACT_REL_MARK);
  /* "called *for* a prosecutor to look into it": what is called for */
  if (!on || to != asked + 1u || !act_word_is (&words[to], "to") ||
      (act_word_is (&words[on], "for") && !passive) ||
      !act_table_lists ("addressee-verbs", words[verb].lemma, words[on].lower,
                        ' '))
    return;
  words[infinitive].head = (guint16) verb;
  words[infinitive].rel = ACT_REL_ADVCL;
}

/* "declare the carrier *bankrupt*", "keep the groups *separated*" with how the
   object is to be taken for a part of it. */
static void
make_result (ActWord *words, guint n, guint result)
{
  guint object = words[result].head, verb = words[object].head;
  gboolean participle =
      words[result].rel == ACT_REL_ACL && words[result].xpos == ACT_XPOS_VBN;

  if (object + 1 != result || words[object].rel != ACT_REL_OBJ ||
      verb >= object ||
      (!participle && (words[result].rel != ACT_REL_AMOD ||
                       words[result].xpos != ACT_XPOS_JJ)) ||
      words[object].upos != ACT_UPOS_NOUN ||
      act_words_has (words, n, verb, ACT_REL_XCOMP) ||
      (result < n && words[result + 1].upos != ACT_UPOS_PUNCT &&
       words[result + 1].upos != ACT_UPOS_CCONJ) ||
      !(strcmp (words[verb].lemma, "keep") == 0 ||
        (!participle &&
         act_table_lists ("relation-words", words[verb].lemma, "naming", ' '))))
    return;
  for (guint i = 1; i <= n; i++)
    if (words[i].head == result && words[i].upos != ACT_UPOS_PUNCT)
      return;
  words[result].head = (guint16) verb;
  words[result].rel = ACT_REL_XCOMP;
}

/* "voted by show of hands *to stay*" with what they decided taken for a
   purpose. */
static void
make_voted (ActWord *words, guint n, guint infinitive)
{
  static const char *const verbs[] = {"agree", "decide", "opt", "vote", NULL};
  const guint verb = words[infinitive].head;

  if (words[infinitive].rel == ACT_REL_ADVCL &&
      words[infinitive].xpos == ACT_XPOS_VB && verb < infinitive &&
      act_strings_have (verbs, words[verb].lemma) &&
      act_words_find (words, n, infinitive, ACT_REL_MARK) &&
      act_word_is (&words[act_words_find (words, n, infinitive, ACT_REL_MARK)],
                   "to") &&
      !act_words_has (words, n, verb, ACT_REL_OBJ) &&
      !act_words_has (words, n, verb, ACT_REL_XCOMP))
    words[infinitive].rel = ACT_REL_XCOMP;
}

/* "admitted *having founded* it" with what she admits taken for a content of
   its own: it has no subject, and goes on with the verb, as "admitted founding
   it" does. */
static void
make_perfect_gerund (ActWord *words, guint n, guint founded)
{
  const guint verb = words[founded].head, having = verb + 1;

  if (words[founded].rel == ACT_REL_CCOMP && having < founded &&
      words[founded].xpos == ACT_XPOS_VBN &&
      act_word_is (&words[having], "having") && words[having].head == founded &&
      words[verb].upos == ACT_UPOS_VERB &&
      !act_words_find_subject (words, n, founded))
    words[founded].rel = ACT_REL_XCOMP;
}

void
act_words_repair_clausal (ActWord *words, guint n, guint word)
{
  lower_who (words, n, word);
  raise_meant (words, n, word);
  lower_behind_time (words, n, word);
  lower_to_aimed (words, n, word);
  lower_to_tried (words, n, word);
  lower_of_help (words, n, word);
  lower_described (words, word);
  make_years (words, n, word);
  lower_of_quoted (words, n, word);
  raise_worded (words, n, word);
  lower_victim (words, word);
  make_called_for (words, n, word);
  lower_to_event (words, word);
  describe_paper (words, n, word);
  make_asked_of_many (words, n, word);
  raise_asked_behind (words, n, word);
  raise_called (words, n, word);
  make_result (words, n, word);
  make_voted (words, n, word);
  make_perfect_gerund (words, n, word);
}
