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

/* "urging *the states* to sign" with the states taken for who is given
   something: verbs of asking have them as their object. */
static void
make_asked (ActWord *words, guint n, guint asked)
{
  guint verb = words[asked].head, clause;

  if (words[asked].rel != ACT_REL_IOBJ || verb >= asked ||
      act_word_is_verb_of (&words[verb], ACT_CLASS_GIVING) ||
      act_words_has (words, n, verb, ACT_REL_OBJ) ||
      act_words_has (words, n, verb, ACT_REL_CCOMP) ||
      !act_word_is_verb_of (&words[verb], ACT_CLASS_PERSUADING))
    return;
  clause = act_words_find (words, n, verb, ACT_REL_ADVCL);
  if (!clause)
    clause = act_words_find (words, n, verb, ACT_REL_XCOMP);
  if (clause < asked || words[clause].xpos != ACT_XPOS_VB)
    return;
  words[asked].rel = ACT_REL_OBJ;
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
}
