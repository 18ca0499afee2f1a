/* Known errors of the parser: participles and infinitives hung on the verb that
   describe a noun beside it, or the other way round. */
#include "tree-repair/build.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* The head of the phrase that ends with @last, among what stands behind @verb
   and hangs on it: an object or a phrase with a preposition; 0 for none. */
static guint
find_phrase_before (const ActWord *words, guint verb, guint last)
{
  guint head = last;

  while (head > verb && words[head].head != verb)
    head = words[head].head;
  return head > verb && act_word_is_nominal (&words[head]) &&
                 (words[head].rel == ACT_REL_OBJ ||
                  words[head].rel == ACT_REL_OBL)
             ? head
             : 0;
}

static void
hang_on_noun (ActWord *words, guint clause, guint noun)
{
  words[clause].head = (guint16) noun;
  words[clause].rel = ACT_REL_ACL;
}

/* "clashed with *gunmen thought* to be rebels" with the participle hung on the
   verb: what is thought, is of whom it stands beside. */
static void
lower_thought (ActWord *words, guint n, guint participle)
{
  static const char *const verbs[] = {
      "allege", "assume", "believe", "claim",   "deem",  "know", "report",
      "rumor",  "say",    "suppose", "suspect", "think", NULL};
  guint noun = participle - 1, verb = words[participle].head;

  if (participle < 3 || participle >= n || verb >= noun ||
      words[participle].xpos != ACT_XPOS_VBN ||
      words[participle].rel != ACT_REL_ADVCL ||
      words[verb].upos != ACT_UPOS_VERB ||
      !act_word_is_nominal (&words[noun]) ||
      !act_word_is (&words[participle + 1], "to") ||
      !act_strings_have (verbs, words[participle].lemma) ||
      act_words_has (words, n, participle, ACT_REL_MARK) ||
      act_words_has (words, n, participle, ACT_REL_NSUBJ))
    return;
  noun = find_phrase_before (words, verb, noun);
  if (noun)
    hang_on_noun (words, participle, noun);
}

/* "repealed *courts as set* up under the Act" with the participle hung on the
   verb: so it was made what stands before it. */
static void
lower_as_made (ActWord *words, guint n, guint participle)
{
  static const char *const verbs[] = {
      "create",  "define", "enshrine", "establish", "found", "outline",
      "provide", "set",    "specify",  "stipulate", NULL};
  guint as = participle - 1, verb = words[participle].head, noun;

  if (participle < 4 || verb + 1 >= as ||
      words[participle].xpos != ACT_XPOS_VBN ||
      words[participle].rel != ACT_REL_ADVCL ||
      !act_word_is (&words[as], "as") || words[as].head != participle ||
      !act_strings_have (verbs, words[participle].lemma) ||
      !act_words_has (words, n, participle, ACT_REL_OBL) ||
      act_words_has (words, n, participle, ACT_REL_NSUBJ))
    return;
  noun = find_phrase_before (words, verb, as - 1);
  if (noun && words[noun].rel == ACT_REL_OBJ)
    hang_on_noun (words, participle, noun);
}

/* The phrase behind @gerund and a comma that @verb asks for; 0 for none. */
static guint
find_framed_behind (const ActWord *words, guint n, guint gerund, guint verb)
{
  for (guint i = gerund + 1; i < n && words[i].xpos != ACT_XPOS_CC; i++) {
    guint noun = words[i + 1].head;
    if (act_word_is (&words[i], ",") && words[i + 1].rel == ACT_REL_CASE &&
        (words[noun].head == verb || words[noun].head == gerund) &&
        words[noun].rel == ACT_REL_OBL &&
        act_verb_asks_for (words[verb].lemma, words[i + 1].lower))
      return noun;
  }
  return 0;
}

/* "blamed student *groups, working* with others, *for* the blast" with the
   participle hung on the verb: within what the verb asks for it tells of its
   object. */
static void
lower_within_frame (ActWord *words, guint n, guint gerund)
{
  guint comma = gerund - 1, verb = words[gerund].head, noun, framed;

  if (gerund < 4 || verb + 1 >= comma ||
      (words[gerund].xpos != ACT_XPOS_VBG &&
       words[gerund].xpos != ACT_XPOS_VBN) ||
      words[gerund].rel != ACT_REL_ADVCL || words[verb].upos != ACT_UPOS_VERB ||
      !act_word_is (&words[comma], ","))
    return;
  noun = find_phrase_before (words, verb, comma - 1);
  framed = find_framed_behind (words, n, gerund, verb);
  if (!noun || words[noun].rel != ACT_REL_OBJ || !framed)
    return;
  words[framed].head = (guint16) verb;
  hang_on_noun (words, gerund, noun);
}

/* "the resistance against *occupying* German forces" with the forces taken for
   what is occupied: they do it. */
static void
make_occupying (ActWord *words, guint n, guint gerund)
{
  static const char *const verbs[] = {"advance", "attack", "fight", "invade",
                                      "occupy",  "oppose", "rebel", "retreat",
                                      "rule",    "war",    NULL};
  static const char *const armed[] = {"army",    "faction", "force", "militia",
                                      "soldier", "troop",   NULL};
  static const char *const before[] = {
      "battle", "campaign", "fight",    "movement", "rebellion", "resistance",
      "revolt", "struggle", "uprising", "war",      NULL};
  guint mark = gerund - 1, forces;

  if (gerund < 3 || words[gerund].xpos != ACT_XPOS_VBG)
    return;
  forces = act_words_find (words, n, gerund, ACT_REL_OBJ);
  if (forces < gerund || words[mark].head != gerund ||
      words[mark].rel != ACT_REL_MARK ||
      !act_strings_have (verbs, words[gerund].lemma) ||
      !act_strings_have (armed, words[forces].lemma) ||
      words[forces].xpos == ACT_XPOS_NN ||
      !act_strings_have (before, words[mark - 1].lemma) ||
      act_words_has (words, n, forces, ACT_REL_DET))
    return;
  words[forces].head = (guint16) (mark - 1);
  words[forces].rel = ACT_REL_NMOD;
  act_words_rehang (words, n, gerund, forces);
  words[mark].rel = ACT_REL_CASE;
  words[gerund].head = (guint16) forces;
  words[gerund].rel = ACT_REL_AMOD;
}

/* "a bomb hit a *convoy killing* two" with the participle hung on the convoy:
   it is what hits that kills. */
static void
raise_killing (ActWord *words, guint gerund)
{
  static const char *const harm[] = {"claim", "damage", "injure", "kill",
                                     "maim",  "wound",  "leave",  NULL};
  static const char *const hits[] = {
      "ambush", "attack", "blast",  "bomb",  "bombard", "engulf", "flatten",
      "hit",    "pound",  "raid",   "ram",   "rock",    "shake",  "shell",
      "slam",   "storm",  "strike", "sweep", "target",  "wreck",  NULL};
  static const char *const loads[] = {"carry", "ferry", "transport", NULL};
  const guint load = words[gerund].head;
  /* "a bus *carrying* workers, *killing* two" */
  const gboolean of_load = words[gerund].rel == ACT_REL_ADVCL &&
                           words[load].rel == ACT_REL_ACL &&
                           act_strings_have (loads, words[load].lemma);
  guint noun = of_load ? words[load].head : load, verb = words[noun].head;

  if ((words[gerund].rel != ACT_REL_ACL && !of_load) ||
      words[gerund].xpos != ACT_XPOS_VBG ||
      (words[noun].rel != ACT_REL_OBJ &&
       !(of_load && words[noun].rel == ACT_REL_OBL)) ||
      verb >= noun || noun >= gerund ||
      !act_strings_have (harm, words[gerund].lemma) ||
      !act_strings_have (hits, words[verb].lemma))
    return;
  words[gerund].head = (guint16) verb;
  words[gerund].rel = ACT_REL_ADVCL;
}

/* "merge the parties supporting her *into* one" with the whole hung on the
   participle: the verb asks for what its object becomes. */
static void
raise_from_participle (ActWord *words, guint n, guint noun)
{
  guint participle = words[noun].head, object = words[participle].head;
  guint verb = words[object].head;
  guint marker;

  if (words[noun].rel != ACT_REL_OBL || words[participle].rel != ACT_REL_ACL)
    return;
  marker = act_words_find (words, n, noun, ACT_REL_CASE);
  if (!marker || marker < participle || words[participle].rel != ACT_REL_ACL ||
      participle >= noun || words[object].rel != ACT_REL_OBJ ||
      object >= participle || words[verb].upos != ACT_UPOS_VERB ||
      verb >= object || !act_word_is (&words[marker], "into") ||
      !act_words_has (words, n, participle, ACT_REL_OBJ) ||
      !act_verb_asks_for (words[verb].lemma, words[marker].lower) ||
      act_verb_asks_for (words[participle].lemma, words[marker].lower))
    return;
  words[noun].head = (guint16) verb;
}

/* Whether others are to do what the infinitive behind the noun tells, or it
   tells what is worded in it. */
static gboolean
has_infinitive (const ActWord *noun)
{
  return noun->upos == ACT_UPOS_NOUN &&
         (act_word_is_proposal (noun) ||
          act_table_lists ("relation-words", noun->lemma, "addressed", ' '));
}

/* "held votes on *measures to expand* it", "repeated a *call to lift* it" with
   the infinitive hung on the verb. */
static void
lower_infinitive (ActWord *words, guint infinitive)
{
  guint to = infinitive - 1, noun = infinitive - 2;
  guint verb = words[infinitive].head;

  if (infinitive < 4 || words[infinitive].rel != ACT_REL_ADVCL ||
      words[infinitive].xpos != ACT_XPOS_VB || verb >= noun ||
      !act_word_is (&words[to], "to") || words[to].head != infinitive ||
      words[noun].head != verb || !has_infinitive (&words[noun]) ||
      (words[noun].rel != ACT_REL_OBJ &&
       (words[noun].rel != ACT_REL_OBL || words[noun].xpos == ACT_XPOS_NNP)))
    return;
  hang_on_noun (words, infinitive, noun);
}

/* "repeated her *call* for peace *and to lift* it" with the infinitive set
   beside a verb that has a tense. */
static void
lower_second_of_call (ActWord *words, guint n, guint infinitive)
{
  guint to = infinitive - 1, cc = infinitive - 2;
  guint verb = words[infinitive].head;
  guint noun;

  if (infinitive < 4 || words[infinitive].rel != ACT_REL_CONJ ||
      words[infinitive].xpos != ACT_XPOS_VB)
    return;
  noun = act_words_find (words, n, verb, ACT_REL_OBJ);
  if (noun < verb || noun >= cc || !act_word_is (&words[to], "to") ||
      words[cc].rel != ACT_REL_CC || words[cc].head != infinitive ||
      words[verb].xpos == ACT_XPOS_VB ||
      !act_table_lists ("relation-words", words[noun].lemma, "addressed",
                        ' ') ||
      !act_words_is_below (words, cc - 1, noun))
    return;
  hang_on_noun (words, infinitive, noun);
}

/* "how many *people* they were able to *kill*" with the people taken for an
   object of the adjective. */
static void
lower_fronted_object (ActWord *words, guint n, guint object)
{
  guint adjective = words[object].head, verb;

  if (words[object].rel != ACT_REL_OBJ || adjective < object ||
      words[adjective].upos != ACT_UPOS_ADJ ||
      !act_words_has (words, n, adjective, ACT_REL_COP))
    return;
  verb = act_words_find (words, n, adjective, ACT_REL_XCOMP);
  if (verb > adjective && words[verb].xpos == ACT_XPOS_VB &&
      !act_words_has (words, n, verb, ACT_REL_OBJ))
    words[object].head = (guint16) verb;
}

/* "rose *during trading* in Oslo" with the trade taken for what prices do. */
static void
make_noun_after_during (ActWord *words, guint n, guint gerund)
{
  guint mark = gerund - 1;

  if (gerund < 2 || words[gerund].xpos != ACT_XPOS_VBG ||
      !act_word_is (&words[mark], "during") || words[mark].head != gerund ||
      words[gerund].rel != ACT_REL_ADVCL ||
      act_words_has (words, n, gerund, ACT_REL_OBJ))
    return;
  words[mark].rel = ACT_REL_CASE;
  words[gerund].upos = ACT_UPOS_NOUN;
  words[gerund].xpos = ACT_XPOS_NN;
  words[gerund].rel = ACT_REL_OBL;
  for (guint i = gerund + 1; i <= n; i++)
    if (words[i].head == gerund && words[i].rel == ACT_REL_OBL)
      words[i].rel = ACT_REL_NMOD;
}

/* "ordered four *men detained*", "wants the *troops replaced*" with the
   participle taken for what describes them: it is what is ordered. */
static void
raise_ordered (ActWord *words, guint n, guint participle)
{
  static const char *const fates[] = {
      "arrest", "ban",      "close",   "deport", "destroy", "detain", "dismiss",
      "evict",  "execute",  "expel",   "free",   "freeze",  "ground", "halt",
      "hold",   "imprison", "jail",    "punish", "release", "remove", "replace",
      "seize",  "shut",     "suspend", NULL};
  guint object = words[participle].head, verb;

  if (words[participle].xpos != ACT_XPOS_VBN || object + 1 != participle ||
      words[participle].rel != ACT_REL_ACL)
    return;
  if (words[object].rel == ACT_REL_NMOD) /* "its fleet of *bombers grounded*" */
    object = words[object].head;
  verb = words[object].head;
  if (verb >= object || words[object].rel != ACT_REL_OBJ ||
      (strcmp (words[verb].lemma, "order") != 0 &&
       strcmp (words[verb].lemma, "want") != 0) ||
      !act_strings_have (fates, words[participle].lemma) ||
      act_words_has (words, n, verb, ACT_REL_XCOMP))
    return;
  words[participle].head = (guint16) verb;
  words[participle].rel = ACT_REL_CCOMP;
  words[object].head = (guint16) participle;
  words[object].rel = ACT_REL_NSUBJ_PASS;
}

/* "expressed *hope the vote will* end it" with the clause hung on the verb: it
   is what is hoped. */
static void
lower_hoped (ActWord *words, guint n, guint clause)
{
  static const char *const nouns[] = {"belief",   "concern", "confidence",
                                      "doubt",    "fear",    "hope",
                                      "optimism", NULL};
  static const char *const verbs[] = {"express", "raise", "share", "voice",
                                      NULL};
  guint verb = words[clause].head, first = clause, noun;

  if (words[clause].rel != ACT_REL_CCOMP || verb + 1 >= clause ||
      words[verb].upos != ACT_UPOS_VERB ||
      !act_strings_have (verbs, words[verb].lemma))
    return;
  while (first > verb + 1 && act_words_is_below (words, first - 1, clause))
    first--;
  noun = first - 1;
  if (noun > verb && words[noun].head == verb &&
      words[noun].rel == ACT_REL_OBJ &&
      act_strings_have (nouns, words[noun].lemma) &&
      act_words_has (words, n, clause, ACT_REL_NSUBJ))
    hang_on_noun (words, clause, noun);
}

/* "the right to enrich *uranium, which* is used" with the clause hung on the
   right: "which" is what stands beside it. */
static void
lower_which (ActWord *words, guint n, guint which)
{
  guint clause = words[which].head, noun = words[clause].head, infinitive;
  guint thing = which - 2;

  if (which < 5 || !act_word_is (&words[which], "which") ||
      !act_word_is (&words[which - 1], ",") ||
      words[clause].rel != ACT_REL_ACL_RELCL || noun >= thing ||
      !act_word_is_nominal (&words[thing]))
    return;
  infinitive = words[thing].head;
  if (words[thing].rel == ACT_REL_OBJ && words[infinitive].head == noun &&
      words[infinitive].rel == ACT_REL_ACL &&
      words[infinitive].xpos == ACT_XPOS_VB &&
      !act_words_has (words, n, thing, ACT_REL_CONJ))
    words[clause].head = (guint16) thing;
}

/* "came under *pressure* from Ann *to improve* it" with the infinitive hung on
   the verb. */
static void
lower_of_pressure (ActWord *words, guint n, guint infinitive)
{
  guint verb = words[infinitive].head, noun = 0;

  if (words[infinitive].rel != ACT_REL_ADVCL || verb >= infinitive ||
      words[infinitive].xpos != ACT_XPOS_VB ||
      !act_word_is (&words[infinitive - 1], "to"))
    return;
  for (guint i = verb + 1; i < infinitive && !noun; i++)
    if (words[i].head == verb && words[i].rel == ACT_REL_OBL &&
        act_word_is (&words[i], "pressure"))
      noun = i;
  if (noun && act_words_is_below (words, infinitive - 2, noun) &&
      act_words_has (words, n, noun, ACT_REL_CASE))
    hang_on_noun (words, infinitive, noun);
}

/* "under *mounting* public pressure" with the pressure taken for what is
   mounted. */
static void
make_mounting (ActWord *words, guint n, guint gerund)
{
  static const char *const under[] = {"amid", "amidst", "under", NULL};
  static const char *const marks[] = {"amid",  "amidst", "despite", "of",
                                      "under", "with",   NULL};
  static const char *const verbs[] = {"decline", "escalate", "grow", "increase",
                                      NULL};
  static const char *const always[] = {"dwindle", "mount", "rise",   "simmer",
                                       "soar",    "wane",  "worsen", NULL};
  guint mark = gerund - 1, noun;

  if (gerund < 2 || words[gerund].xpos != ACT_XPOS_VBG)
    return;
  noun = act_words_find (words, n, gerund, ACT_REL_OBJ);
  if (noun < gerund || words[mark].head != gerund ||
      words[mark].rel != ACT_REL_MARK ||
      !(act_strings_have (always, words[gerund].lemma)
            ? act_strings_have (marks, words[mark].lower)
            : act_strings_have (verbs, words[gerund].lemma) &&
                  act_strings_have (under, words[mark].lower)) ||
      act_words_has (words, n, noun, ACT_REL_DET) ||
      act_words_find (words, n, noun, ACT_REL_NMOD_POSS))
    return;
  words[noun].head = words[gerund].head;
  words[noun].rel =
      words[gerund].rel == ACT_REL_ACL ? ACT_REL_NMOD : ACT_REL_OBL;
  act_words_rehang (words, n, gerund, noun);
  words[mark].rel = ACT_REL_CASE;
  words[gerund].head = (guint16) noun;
  words[gerund].rel = ACT_REL_AMOD;
}

/* "the *focus* of it will be *coping* with prices": no focus copes. */
static void
make_equation (ActWord *words, guint n, guint gerund)
{
  static const char *const nouns[] = {
      "aim",     "challenge", "focus",    "goal",    "job",  "key",
      "mission", "objective", "priority", "purpose", "task", NULL};
  static const char *const doings[] = {
      "become", "change", "draw", "gain", "get", "move", "shift", "take", NULL};
  guint subject, be;

  if (words[gerund].xpos != ACT_XPOS_VBG ||
      act_strings_have (doings, words[gerund].lemma))
    return;
  subject = act_words_find (words, n, gerund, ACT_REL_NSUBJ);
  if (!subject || subject + 1 >= gerund ||
      !act_strings_have (nouns, words[subject].lemma) ||
      !(act_words_find (words, n, subject, ACT_REL_NMOD_POSS) ||
        act_word_is (&words[subject + 1], "of")))
    return;
  be = gerund - 1;
  if (words[be].head != gerund || words[be].rel != ACT_REL_AUX ||
      strcmp (words[be].lemma, "be") != 0)
    return;
  words[be].rel = ACT_REL_COP;
  words[subject].rel = ACT_REL_NSUBJ_OUTER;
}

/* "killing *up to* 19 people" with "up" taken for part of the verb. */
static void
join_up_to (ActWord *words, guint n, guint up)
{
  if (up + 2 > n || words[up + 2].upos != ACT_UPOS_NUM ||
      words[up + 2].head <= up + 2 || !act_word_is (&words[up], "up") ||
      !act_word_is (&words[up + 1], "to") ||
      words[up].rel != ACT_REL_COMPOUND_PRT)
    return;
  words[up].head = (guint16) (up + 2);
  words[up].rel = ACT_REL_ADVMOD;
  words[up + 1].head = (guint16) up;
  words[up + 1].rel = ACT_REL_FIXED;
}

/* "has *no choice but to* release him" has to. */
static void
make_obliged (ActWord *words, guint n, guint verb)
{
  static const char *const choices[] = {"alternative", "choice", "option",
                                        NULL};
  const guint choice = words[verb].head;

  if (words[verb].rel != ACT_REL_ACL || verb < choice + 3u || !choice ||
      !act_strings_have (choices, words[choice].lemma) ||
      !act_word_is (&words[choice + 1], "but") ||
      !act_word_is (&words[choice + 2], "to"))
    return;
  const guint have = words[choice].head;
  const guint no = act_words_find (words, n, choice, ACT_REL_DET);
  if (!have || !no || !act_word_is (&words[no], "no") ||
      words[choice].rel != ACT_REL_OBJ ||
      strcmp (words[have].lemma, "have") != 0)
    return;
  words[verb].head = (guint16) have;
  words[verb].rel = ACT_REL_XCOMP;
  words[choice].rel = ACT_REL_DEP;
  words[no].rel = ACT_REL_DEP;
  words[choice + 1].head = (guint16) choice;
  words[choice + 1].rel = ACT_REL_DEP;
}

void
act_words_repair_modifier (ActWord *words, guint n, guint word)
{
  lower_thought (words, n, word);
  lower_as_made (words, n, word);
  lower_within_frame (words, n, word);
  make_occupying (words, n, word);
  raise_killing (words, word);
  raise_from_participle (words, n, word);
  lower_infinitive (words, word);
  lower_second_of_call (words, n, word);
  lower_fronted_object (words, n, word);
  make_noun_after_during (words, n, word);
  raise_ordered (words, n, word);
  lower_hoped (words, n, word);
  lower_which (words, n, word);
  lower_of_pressure (words, n, word);
  make_mounting (words, n, word);
  make_equation (words, n, word);
  join_up_to (words, n, word);
  make_obliged (words, n, word);
}
