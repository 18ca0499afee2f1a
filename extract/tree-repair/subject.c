/* Known errors of the parser: a subject that has two verbs, or none, and one
   that is denied. */
#include "tree-repair/build.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* "let *Ann* leave", "saw *Norway* win", "wants *Norway* attacked": what has a
   subject of its own is no part of the verb above. That of "let" and "make" is
   their object. */
static void
split_inner_subject (ActWord *words, guint n, guint verb)
{
  static const char *const letting[] = {"get", "have", "help",
                                        "let", "make", NULL};
  guint above = words[verb].head, subject;

  if ((words[verb].rel != ACT_REL_XCOMP && words[verb].rel != ACT_REL_CCOMP) ||
      words[verb].upos != ACT_UPOS_VERB || above >= verb ||
      words[above].upos != ACT_UPOS_VERB)
    return;
  subject = act_words_find (words, n, verb, ACT_REL_NSUBJ);
  if (subject <= above || subject > verb)
    return;
  if (words[verb].xpos == ACT_XPOS_VB &&
      act_strings_have (letting, words[above].lemma) &&
      !act_words_has (words, n, verb, ACT_REL_MARK) &&
      !act_words_has (words, n, verb, ACT_REL_AUX) &&
      !act_words_has (words, n, above, ACT_REL_OBJ)) {
    words[subject].head = (guint16) above;
    words[subject].rel = ACT_REL_OBJ;
    words[verb].rel = ACT_REL_XCOMP;
    return;
  }
  if (words[verb].rel == ACT_REL_CCOMP)
    return;
  words[verb].rel = ACT_REL_CCOMP;
  if (words[verb].xpos == ACT_XPOS_VBN &&
      !act_words_has (words, n, verb, ACT_REL_AUX) &&
      !act_words_has (words, n, verb, ACT_REL_OBJ))
    words[subject].rel = ACT_REL_NSUBJ_PASS;
}

/* "Norway, *not Latvia*, signed" with Latvia taken for one more who signed. */
static void
drop_denied (ActWord *words, guint noun)
{
  guint not = noun, first = words[noun].head, comma;

  if (words[noun].rel != ACT_REL_CONJ || first >= noun ||
      (words[noun].upos != ACT_UPOS_NOUN && words[noun].upos != ACT_UPOS_PROPN))
    return;
  for (guint i = first + 1; i < noun && not == noun; i++)
    if (words[i].head == noun && act_word_is (&words[i], "not"))
      not = i;
  comma = not -1;
  if (not == noun || comma <= first ||
      (!act_word_is (&words[comma], ",") &&
       !act_word_is (&words[comma], "but")))
    return;
  for (guint i = not +1; i < noun; i++)
    if (!act_words_is_below (words, i, noun))
      return;
  /* "not only": she, too */
  if (!act_word_is (&words[not +1], "only") &&
      !act_word_is (&words[not +1], "just"))
    words[noun].rel = ACT_REL_DISLOCATED;
}

/* "*the plan* Ann proposed *angered* Norway" with what she proposed and what it
   did taken for one predicate: two noun phrases side by side, and two verbs,
   are a noun with a relative clause. */
static void
split_relative (ActWord *words, guint n, guint noun)
{
  guint subject = 0, first, second;

  if (words[noun].rel != ACT_REL_NSUBJ || words[noun].upos != ACT_UPOS_NOUN ||
      !act_words_has (words, n, noun, ACT_REL_DET))
    return;
  for (guint i = noun + 1; i <= n && !subject; i++)
    if (words[i].rel == ACT_REL_NSUBJ)
      subject = i;
  first = subject ? words[subject].head : 0;
  second = first + 1;
  if (first < subject || second > n || words[first].xpos != ACT_XPOS_VBD ||
      words[second].rel != ACT_REL_XCOMP || words[second].head != first ||
      (words[noun].head != first && words[noun].head != second) ||
      (words[second].xpos != ACT_XPOS_VBD &&
       words[second].xpos != ACT_XPOS_VBN) ||
      act_words_has (words, n, first, ACT_REL_OBJ))
    return;
  for (guint i = noun + 1; i < first; i++)
    if (i != subject && !act_words_is_below (words, i, subject))
      return;
  words[second].head = words[first].head;
  words[second].rel = words[first].rel;
  words[second].xpos = ACT_XPOS_VBD;
  words[noun].head = (guint16) second;
  words[first].head = (guint16) noun;
  words[first].rel = ACT_REL_ACL_RELCL;
  for (guint i = 1; i <= n; i++)
    if (words[i].head == first && (i > second || i < noun))
      words[i].head = (guint16) second;
}

/* "urged European Union *states* to keep it" with the states taken for a verb:
   nobody states to do anything. */
static void
make_states (ActWord *words, guint n, guint states)
{
  guint to = states + 1, infinitive, above = words[states].head, name;

  if (to >= n || !act_word_is (&words[states], "states") ||
      words[states].xpos != ACT_XPOS_VBZ || words[to].xpos != ACT_XPOS_TO ||
      words[states].rel != ACT_REL_CCOMP || above >= states)
    return;
  infinitive = words[to].head;
  name = act_words_find (words, n, states, ACT_REL_NSUBJ);
  if (words[infinitive].head != states || name + 1 != states)
    return;
  words[states].upos = ACT_UPOS_NOUN;
  words[states].xpos = ACT_XPOS_NNS;
  words[states].lemma = "state";
  words[states].rel = ACT_REL_OBJ;
  words[name].rel = ACT_REL_COMPOUND;
  words[infinitive].head = (guint16) above;
  words[infinitive].rel = ACT_REL_XCOMP;
}

/* "the PAC *backing* Ann Lee" with the participle taken for a noun that she is
   set beside: that has a comma. */
static void
make_backing (ActWord *words, guint n, guint noun)
{
  guint name = noun + 1, body = noun - 1;
  const char *const *row;

  if (noun < 2 || name > n || words[noun].xpos != ACT_XPOS_NN ||
      !g_str_has_suffix (words[noun].lower, "ing") ||
      words[name].rel != ACT_REL_APPOS || words[name].head != noun ||
      words[name].upos != ACT_UPOS_PROPN || words[body].head != noun ||
      words[body].rel != ACT_REL_COMPOUND)
    return;
  g_autofree char *stem =
      g_strndup (words[noun].lower, strlen (words[noun].lower) - 3);
  row = act_table_find (act_table_get ("transitive-verbs"), stem);
  if (!row)
    row = act_table_find (act_table_get ("event-verbs"), stem);
  if (!row)
    return;
  words[body].head = words[noun].head;
  words[body].rel = words[noun].rel;
  for (guint i = 1; i <= n; i++)
    if (words[i].head == noun && i != name && i != body)
      words[i].head = (guint16) body;
  words[noun].head = (guint16) body;
  words[noun].rel = ACT_REL_ACL;
  words[noun].upos = ACT_UPOS_VERB;
  words[noun].xpos = ACT_XPOS_VBG;
  words[noun].lemma = row[0];
  words[name].rel = ACT_REL_OBJ;
}

/* "should *drop out* and support *Ann*" with Ann hung on the first verb, which
   has no object. */
static void
lower_object_of_second (ActWord *words, guint n, guint object)
{
  static const char *const alone[] = {"arrive", "come",   "go",   "resign",
                                      "retire", "return", "rise", NULL};
  static const char *const phrasal[] = {
      "back down",  "come back", "come forward", "come out",  "drop out",
      "give in",    "go ahead",  "show up",      "speak out", "speak up",
      "stand down", "stand up",  "step aside",   "step down", "step in",
      "step up",    NULL};
  guint first = words[object].head, second = 0, particle;

  if (words[object].rel != ACT_REL_OBJ || first >= object ||
      words[first].upos != ACT_UPOS_VERB)
    return;
  for (guint i = first + 1; i < object && !second; i++)
    if (words[i].head == first && words[i].rel == ACT_REL_CONJ)
      second = i;
  particle = act_words_find (words, n, first, ACT_REL_COMPOUND_PRT);
  if (!second || act_words_has (words, n, second, ACT_REL_OBJ))
    return;
  g_autofree char *verb =
      particle
          ? g_strdup_printf ("%s %s", words[first].lemma, words[particle].lower)
          : g_strdup (words[first].lemma);
  if (act_strings_have (particle ? phrasal : alone, verb))
    words[object].head = (guint16) second;
}

/* "*Ann* and Bob Day's feud" with Ann taken for one beside the feud: it is
   theirs. */
static void
join_possessors (ActWord *words, guint n, guint noun)
{
  static const char *const shared[] = {
      "alliance",    "battle",       "child",      "clash",    "conflict",
      "contest",     "daughter",     "debate",     "deal",     "dispute",
      "feud",        "fight",        "friendship", "marriage", "meeting",
      "partnership", "relationship", "rivalry",    "son",      "split",
      "talk",        "war",          NULL};
  guint first = words[noun].head, second, cc;

  if (words[noun].rel != ACT_REL_CONJ || first >= noun ||
      words[first].upos != ACT_UPOS_PROPN ||
      !act_strings_have (shared, words[noun].lemma))
    return;
  second = act_words_find (words, n, noun, ACT_REL_NMOD_POSS);
  cc = second - 1;
  if (second < 3 || words[second].upos != ACT_UPOS_PROPN ||
      words[cc].upos != ACT_UPOS_CCONJ ||
      act_words_has (words, n, first, ACT_REL_CASE) ||
      act_words_has (words, n, first, ACT_REL_NMOD))
    return;
  words[noun].head = words[first].head;
  words[noun].rel = words[first].rel;
  words[first].head = (guint16) noun;
  words[first].rel = ACT_REL_NMOD_POSS;
  words[second].head = (guint16) first;
  words[second].rel = ACT_REL_CONJ;
  words[cc].head = (guint16) second;
}

/* "said that *it* is prepared to act" with "it" taken for nobody. */
static void
make_prepared (ActWord *words, guint n, guint it)
{
  guint state = words[it].head, infinitive = 0;

  if (words[it].rel != ACT_REL_EXPL || !act_words_is_minded (words, n, it) ||
      act_words_has (words, n, state, ACT_REL_NSUBJ))
    return;
  for (guint i = state + 1; i <= n && !infinitive; i++)
    if (words[i].head == state && words[i].xpos == ACT_XPOS_VB)
      infinitive = i;
  if (!infinitive)
    return;
  words[it].rel = ACT_REL_NSUBJ;
  words[infinitive].rel = ACT_REL_XCOMP;
}

static gboolean
is_singular (const ActWord *word)
{
  return word->xpos == ACT_XPOS_VBZ || act_word_is (word, "was");
}

/* "the Board of *Trade and Mines is* the heir" with the mines set beside the
   board: of two there would be "are". */
static void
lower_in_name (ActWord *words, guint n, guint noun)
{
  guint first = words[noun].head, verb, modifier, cc = 0, of;
  gboolean singular;

  if (words[noun].rel != ACT_REL_CONJ || words[noun].upos != ACT_UPOS_PROPN ||
      words[first].upos != ACT_UPOS_PROPN ||
      act_rel_get_base ((ActRel) words[first].rel) != ACT_REL_NSUBJ ||
      act_words_has (words, n, noun, ACT_REL_DET))
    return;
  verb = words[first].head;
  singular = is_singular (&words[verb]);
  for (guint i = 1; i <= n; i++) {
    ActRel base = act_rel_get_base ((ActRel) words[i].rel);
    if (words[i].head == verb && (base == ACT_REL_AUX || base == ACT_REL_COP))
      singular = singular || is_singular (&words[i]);
    if (words[i].head == first && words[i].rel == ACT_REL_CONJ && i != noun)
      return;
  }
  modifier = act_words_find (words, n, first, ACT_REL_NMOD);
  cc = act_words_find (words, n, noun, ACT_REL_CC);
  of = act_words_find (words, n, modifier, ACT_REL_CASE);
  if (!singular || modifier <= first || cc != modifier + 1 ||
      words[modifier].upos != ACT_UPOS_PROPN || !act_word_is (&words[of], "of"))
    return;
  words[noun].head = (guint16) modifier;
}

/* "said *Saturday* fighting in Oslo has killed two", "*Monday* Secretary Lee
   said …" with the day taken for the subject, or a second one. */
static void
free_day (ActWord *words, guint n, guint day)
{
  guint verb = words[day].head, subject = 0;

  if (words[day].rel != ACT_REL_NSUBJ || words[day].upos != ACT_UPOS_PROPN ||
      !(act_word_get_classes (&words[day]) & ACT_CLASS_TIME))
    return;
  for (guint i = day + 1; i < verb && !subject; i++) {
    ActRel base = act_rel_get_base ((ActRel) words[i].rel);
    if (words[i].head == verb &&
        (base == ACT_REL_NSUBJ || base == ACT_REL_CSUBJ))
      subject = i;
  }
  if (!subject)
    return;
  words[day].rel = ACT_REL_OBL_UNMARKED;
  if (words[subject].rel != ACT_REL_CSUBJ ||
      words[subject].xpos != ACT_XPOS_VBG || subject != day + 1 ||
      act_words_has (words, n, subject, ACT_REL_OBJ))
    return;
  words[subject].upos = ACT_UPOS_NOUN;
  words[subject].xpos = ACT_XPOS_NN;
  words[subject].rel = ACT_REL_NSUBJ;
  for (guint i = subject + 1; i < verb; i++)
    if (words[i].head == subject && words[i].rel == ACT_REL_OBL)
      words[i].rel = ACT_REL_NMOD;
}

/* Does the sentence begin with what hangs on @noun, up to the @comma? */
static gboolean
opens_sentence (const ActWord *words, guint noun, guint comma)
{
  for (guint i = 1; i < comma; i++)
    if (i != noun && !act_words_is_below (words, i, noun))
      return FALSE;
  return TRUE;
}

/* "*An aide to Lee*, he ran the agency": with the aide taken for one more who
   ran it, or for nobody. */
static void
appose_to_pronoun (ActWord *words, guint n, guint noun)
{
  static const guint64 relations =
      ACT_REL_BIT (NSUBJ) | ACT_REL_BIT (NSUBJ_PASS) |
      ACT_REL_BIT (DISLOCATED) | ACT_REL_BIT (OBL) | ACT_REL_BIT (OBL_UNMARKED);
  guint pronoun = 0;

  if (words[noun].upos != ACT_UPOS_NOUN ||
      !act_rel_is_in (words[noun].rel, relations) ||
      act_words_has (words, n, noun, ACT_REL_CASE) ||
      !act_word_is_person (&words[noun]))
    return;
  for (guint i = noun + 1; i < n && !pronoun; i++)
    if (words[i].head == words[noun].head &&
        (words[i].rel == ACT_REL_NSUBJ || words[i].rel == ACT_REL_NSUBJ_PASS))
      pronoun = i;
  if (pronoun < 3 || !act_word_is (&words[pronoun - 1], ",") ||
      (!act_word_is (&words[pronoun], "he") &&
       !act_word_is (&words[pronoun], "she")) ||
      !opens_sentence (words, noun, pronoun - 1))
    return;
  words[noun].head = (guint16) pronoun;
  words[noun].rel = ACT_REL_APPOS;
}

/* "*as fighting* between them *edged* closer" with the fighting taken for a
   clause: it is what edged. */
static void
make_gerund_subject (ActWord *words, guint n, guint gerund)
{
  const guint verb = words[gerund].head, mark = gerund - 1u;

  if (words[gerund].rel != ACT_REL_ADVCL || verb < gerund ||
      words[gerund].xpos != ACT_XPOS_VBG || words[mark].rel != ACT_REL_MARK ||
      words[mark].head != verb ||
      (words[verb].xpos != ACT_XPOS_VBD && words[verb].xpos != ACT_XPOS_VBZ) ||
      act_words_find_subject (words, n, verb) ||
      act_words_has (words, n, gerund, ACT_REL_OBJ))
    return;
  words[gerund].upos = ACT_UPOS_NOUN;
  words[gerund].xpos = ACT_XPOS_NN;
  act_words_make_subject (words, n, gerund, verb);
  for (guint i = gerund + 1; i < verb; i++)
    if (words[i].head == gerund && words[i].rel == ACT_REL_OBL)
      words[i].rel = ACT_REL_NMOD;
}

/* "*it* urged both sides to leave" with "it" taken for one that stands for the
   leaving: who urges somebody is someone. */
static void
make_urging (ActWord *words, guint n, guint it)
{
  const guint verb = words[it].head;
  guint object;

  if (words[it].rel != ACT_REL_EXPL || !act_word_is (&words[it], "it") ||
      it >= verb || !act_word_is_verb_of (&words[verb], ACT_CLASS_PERSUADING) ||
      act_words_has (words, n, verb, ACT_REL_NSUBJ) ||
      act_words_find (words, n, verb, ACT_REL_AUX_PASS))
    return;
  object = act_words_find (words, n, verb, ACT_REL_IOBJ);
  if (object)
    words[object].rel = ACT_REL_OBJ;
  else
    object = act_words_find (words, n, verb, ACT_REL_OBJ);
  if (object > verb && act_words_has (words, n, verb, ACT_REL_XCOMP))
    words[it].rel = ACT_REL_NSUBJ;
}

/* "is opposed to *Norway having* it" with Norway taken for what is opposed, and
   the having for what the subject does. */
static void
make_subject_of_gerund (ActWord *words, guint n, guint gerund)
{
  static const char *const adjectives[] = {
      "afraid",  "aware",     "concerned", "fearful", "opposed",
      "unhappy", "resistant", "wary",      "worried", NULL};
  const guint adjective = words[gerund].head;
  guint noun = 0, marker;

  if (words[gerund].rel != ACT_REL_ADVCL ||
      words[gerund].xpos != ACT_XPOS_VBG || adjective >= gerund ||
      !act_strings_have (adjectives, words[adjective].lower) ||
      act_words_has (words, n, gerund, ACT_REL_MARK) ||
      act_words_find_subject (words, n, gerund))
    return;
  for (guint i = adjective + 1; i < gerund; i++)
    if (words[i].head == adjective && words[i].rel == ACT_REL_OBL)
      noun = i;
  marker = noun ? act_words_find (words, n, noun, ACT_REL_CASE) : 0;
  if (!marker || marker != adjective + 1u ||
      (gerund - 1 != noun && !act_words_is_below (words, gerund - 1, noun)) ||
      words[gerund - 1].upos == ACT_UPOS_PUNCT)
    return;
  words[noun].head = (guint16) gerund;
  words[noun].rel = ACT_REL_NSUBJ;
  words[marker].head = (guint16) gerund;
  words[marker].rel = ACT_REL_MARK;
}

/* The word that all clauses around @noun hang on: the nearest verb above. */
static guint
find_verb_above (const ActWord *words, guint noun)
{
  guint verb = words[noun].head;

  for (guint step = 0; step < 4 && verb && words[verb].upos != ACT_UPOS_VERB;
       step++)
    verb = words[verb].head;
  return verb && words[verb].upos == ACT_UPOS_VERB ? verb : 0;
}

/* Whom the phrase before @participle is about, which hangs on the same verb
   ("condemned it, with *the president*, Ann Lee, calling it …"), or 0. */
static guint
find_beside (const ActWord *words, guint n, guint participle)
{
  const guint end = participle - 1;

  for (guint noun = end; noun > words[participle].head; noun--)
    if (words[noun].head == words[participle].head &&
        words[noun].rel == ACT_REL_OBL)
      return !act_word_is (&words[end], ",") ||
                     act_words_has (words, n, noun, ACT_REL_APPOS)
                 ? noun
                 : 0;
  return 0;
}

/* "condemned it, with *a minister threatening* a boycott" with the minister
   taken for whom it was condemned with, and the threat for what he is or for
   what was done in condemning it: he is who threatens. */
static void
make_subject_of_absolute (ActWord *words, guint n, guint participle)
{
  guint noun, with, verb;

  if (words[participle].xpos != ACT_XPOS_VBG &&
      words[participle].xpos != ACT_XPOS_VBN)
    return;
  if (words[participle].rel == ACT_REL_ACL)
    noun = words[participle].head;
  else if (words[participle].rel == ACT_REL_ADVCL &&
           !act_words_has (words, n, participle, ACT_REL_NSUBJ))
    noun = find_beside (words, n, participle);
  else
    return;
  if (!noun || noun >= participle ||
      (words[noun].rel != ACT_REL_OBL && words[noun].rel != ACT_REL_NMOD))
    return;
  with = act_words_find (words, n, noun, ACT_REL_CASE);
  if (with < 2 || with > noun || !act_word_is (&words[with], "with") ||
      !act_word_is (&words[with - 1], ","))
    return;
  verb = find_verb_above (words, noun);
  if (!verb || verb >= with)
    return;
  words[participle].head = (guint16) verb;
  words[participle].rel = ACT_REL_ADVCL;
  words[noun].head = words[with].head = (guint16) participle;
  words[noun].rel = ACT_REL_NSUBJ;
  words[with].rel = ACT_REL_MARK;
}

/* "with *Ann elected* mayor" with Ann taken for who elects. */
static void
make_passive_absolute (ActWord *words, guint n, guint participle)
{
  static const char *const unaccusatives[] = {
      "become", "come", "fall", "go", "grow", "increase", "rise", NULL};
  guint with, subject;

  if (words[participle].rel != ACT_REL_ADVCL ||
      words[participle].xpos != ACT_XPOS_VBN ||
      act_strings_have (unaccusatives, words[participle].lemma))
    return;
  subject = act_words_find (words, n, participle, ACT_REL_NSUBJ);
  with = act_words_find (words, n, participle, ACT_REL_MARK);
  if (!with && subject)
    with = act_words_find (words, n, subject, ACT_REL_CASE);
  if (!with || with > subject || subject > participle ||
      !act_word_is (&words[with], "with") ||
      act_words_has (words, n, participle, ACT_REL_AUX))
    return;
  words[with].head = (guint16) participle;
  words[with].rel = ACT_REL_MARK;
  words[subject].rel = ACT_REL_NSUBJ_PASS;
}

/* "The 29-year-*old*": the first word of it, or 0. */
static guint
find_age (const ActWord *words, guint old)
{
  static const char *const units[] = {"day", "month", "week", "year", NULL};

  return old > 5 && act_word_is (&words[old], "old") &&
                 words[old - 1].xpos == ACT_XPOS_HYPH &&
                 act_strings_have (units, words[old - 2].lower) &&
                 words[old - 3].xpos == ACT_XPOS_HYPH &&
                 words[old - 4].upos == ACT_UPOS_NUM &&
                 words[old - 5].upos == ACT_UPOS_DET
             ? old - 5
             : 0;
}

/* "The 29-year-*old* left Oslo", "the 29-year-*old* won gold" with what is done
   taken for what the noun is like, and the sentence for a mere noun. */
static void
make_aged_subject (ActWord *words, guint n, guint old)
{
  const guint article = find_age (words, old), verb = old + 1;
  guint object;

  if (!article || verb >= n ||
      (words[verb].xpos != ACT_XPOS_VBN && words[verb].xpos != ACT_XPOS_VBD &&
       words[verb].xpos != ACT_XPOS_VBZ))
    return;
  if (words[old].rel == ACT_REL_NSUBJ && words[old].head == verb) {
    words[article].head = (guint16) old;
    if (words[verb].xpos == ACT_XPOS_VBN)
      words[verb].xpos = ACT_XPOS_VBD;
  }
  object = words[verb].head;
  if ((words[verb].rel != ACT_REL_AMOD &&
       words[verb].rel != ACT_REL_COMPOUND) ||
      object < verb || words[object].rel != ACT_REL_ROOT ||
      act_words_has (words, n, object, ACT_REL_COP) ||
      (words[old].head != object && words[old].head != verb))
    return;
  words[verb].upos = ACT_UPOS_VERB;
  if (words[verb].xpos == ACT_XPOS_VBN)
    words[verb].xpos = ACT_XPOS_VBD;
  words[verb].head = 0;
  words[verb].rel = ACT_REL_ROOT;
  words[object].head = (guint16) verb;
  words[object].rel = ACT_REL_OBJ;
  words[old].head = (guint16) verb;
  words[old].rel = ACT_REL_NSUBJ;
  words[article].head = (guint16) old;
  for (guint i = object + 1; i <= n; i++)
    if (words[i].head == object && words[i].rel == ACT_REL_NMOD) {
      words[i].head = (guint16) verb;
      words[i].rel = ACT_REL_OBL;
    } else if (words[i].head == object && words[i].rel != ACT_REL_FLAT) {
      words[i].head = (guint16) verb;
    }
}

void
act_words_repair_subject (ActWord *words, guint n, guint word)
{
  make_prepared (words, n, word);
  split_relative (words, n, word);
  split_inner_subject (words, n, word);
  drop_denied (words, word);
  make_states (words, n, word);
  make_backing (words, n, word);
  lower_object_of_second (words, n, word);
  join_possessors (words, n, word);
  lower_in_name (words, n, word);
  free_day (words, n, word);
  appose_to_pronoun (words, n, word);
  make_gerund_subject (words, n, word);
  make_urging (words, n, word);
  make_subject_of_gerund (words, n, word);
  make_subject_of_absolute (words, n, word);
  make_passive_absolute (words, n, word);
  make_aged_subject (words, n, word);
}
