/* Known errors of the parser: what the text tells beside or behind what
   somebody says, taken for a part of that. */
#include "tree-repair/build.h"

#include "clause/tree.h"
#include "clause/word-class.h"
#include "lexicon/lexicon.h"

/* "*had* left", "*would* leave": in the tense of what was said. */
static gboolean
is_in_tense_of_report (const ActWord *words, guint n, guint verb)
{
  const guint aux = act_words_find (words, n, verb, ACT_REL_AUX);

  return act_word_is_in_tense_of_report (&words[aux ? aux : verb]);
}

/* "said that Ann had left; *Bob stayed*": with a subject and a tense of its
   own, and neither the last nor a middle one of several things that are said.
 */
static gboolean
is_told_anew (const ActWord *words, guint n, guint clause, guint semicolon)
{
  const guint subject = act_words_find_subject (words, n, clause);

  for (guint i = clause + 1; i <= n; i++)
    if (act_word_is (&words[i], ";"))
      return FALSE;
  return subject > semicolon && words[subject].upos != ACT_UPOS_PRON &&
         !act_words_has (words, n, clause, ACT_REL_CC) &&
         !is_in_tense_of_report (words, n, clause);
}

/* "has refused to pay, *arguing* that it was ignored; a suit *is* scheduled",
   "the police have not *commented*; the minister *called* it a lie" with what
   stands behind the semicolon for what is said, too: after a participle, where
   nothing is said before, and where it is told anew, the text goes on by
   itself. */
static void
raise_behind_semicolon (ActWord *words, guint n, guint clause)
{
  const guint speech = words[clause].head;
  guint semicolon = 0, above = speech;

  if (words[clause].rel != ACT_REL_CCOMP || speech >= clause ||
      act_words_has (words, n, clause, ACT_REL_MARK) ||
      !act_words_find_subject (words, n, clause))
    return;
  for (guint i = speech + 1; i < clause && !semicolon; i++)
    if (act_word_is (&words[i], ";"))
      semicolon = i;
  if (!semicolon)
    return;
  for (guint i = semicolon + 1; i < clause; i++)
    if (!act_words_is_below (words, i, clause) || act_word_is_quote (&words[i]))
      return;
  if (words[speech].xpos == ACT_XPOS_VBG && words[speech].head &&
      words[speech].head < speech)
    above = words[speech].head;
  else if (act_words_find (words, n, speech, ACT_REL_CCOMP) != clause &&
           !is_told_anew (words, n, clause, semicolon))
    return;
  if (words[above].upos != ACT_UPOS_VERB)
    return;
  words[clause].head = (guint16) above;
  words[clause].rel = ACT_REL_PARATAXIS;
}

/* "*said* Latvia would buy four jets, while *adding* that …" with the
   participle hung on what is said: it is who speaks that adds. */
static void
raise_added (ActWord *words, guint n, guint participle)
{
  static const char *const verbs[] = {
      "add",  "caution",   "clarify", "emphasise", "emphasize",
      "note", "reiterate", "stress",  "underline", NULL};
  const guint content = words[participle].head, speech = words[content].head;
  const gboolean adds = strcmp (words[participle].lemma, "add") == 0;
  guint mark;

  if (words[participle].rel != ACT_REL_ADVCL || content >= participle ||
      words[participle].xpos != ACT_XPOS_VBG ||
      words[content].rel != ACT_REL_CCOMP || !speech || speech >= content)
    return;
  mark = act_words_find (words, n, participle, ACT_REL_MARK);
  if (!act_word_is_verb_of (&words[speech], ACT_CLASS_SPEECH) ||
      !act_strings_have (verbs, words[participle].lemma) ||
      !act_words_has (words, n, participle, ACT_REL_CCOMP) ||
      (mark ? !act_word_is (&words[mark], "while") : !adds) ||
      !act_word_is (&words[(mark ? mark : participle) - 1], ","))
    return;
  words[participle].head = (guint16) speech;
}

/* "*saying* that she wanted to spend time there *and denying* that …" with the
   second participle hung on the infinitive between. */
static void
raise_second_participle (ActWord *words, guint n, guint participle)
{
  const guint verb = words[participle].head;
  guint at = verb;

  if (words[participle].rel != ACT_REL_CONJ || verb >= participle ||
      words[participle].xpos != ACT_XPOS_VBG ||
      words[verb].xpos != ACT_XPOS_VB ||
      !act_words_has (words, n, verb, ACT_REL_MARK) ||
      !act_words_has (words, n, participle, ACT_REL_CC) ||
      act_words_has (words, n, participle, ACT_REL_NSUBJ) ||
      act_words_has (words, n, participle, ACT_REL_AUX))
    return;
  for (guint step = 0; step < 4; step++) {
    const ActRel rel = act_rel_get_base ((ActRel) words[at].rel);
    if ((rel != ACT_REL_XCOMP && rel != ACT_REL_CCOMP &&
         rel != ACT_REL_ADVCL) ||
        words[at].head >= at)
      return;
    at = words[at].head;
    if (words[at].xpos == ACT_XPOS_VBG) {
      words[participle].head = (guint16) at;
      return;
    }
  }
}

/* "According to officials *briefed* on it, Ann left" with the participle for
   the verb of the officials. */
static void
make_informed (ActWord *words, guint n, guint verb)
{
  const guint noun = verb > 1 ? verb - 1 : 0, above = words[verb].head;
  guint according;

  if (!noun || words[noun].head != verb || words[verb].rel != ACT_REL_ADVCL ||
      above < verb ||
      act_rel_get_base ((ActRel) words[noun].rel) != ACT_REL_NSUBJ ||
      (words[verb].xpos != ACT_XPOS_VBD && words[verb].xpos != ACT_XPOS_VBN))
    return;
  according = act_words_find (words, n, noun, ACT_REL_CASE);
  if (!according || !act_word_is (&words[according], "according"))
    return;
  words[verb].xpos = ACT_XPOS_VBN;
  words[verb].head = (guint16) noun;
  words[verb].rel = ACT_REL_ACL;
  words[noun].head = (guint16) above;
  words[noun].rel = ACT_REL_OBL;
}

/* "*the notion* that he left *is absurd*, said Ann" with the notion for who
   says it, beside Ann. */
static void
lower_subject_of_said (ActWord *words, guint n, guint noun)
{
  const guint speech = words[noun].head;
  guint content;
  gboolean speaker = FALSE;

  if (words[noun].rel != ACT_REL_NSUBJ || noun >= speech)
    return;
  content = act_words_find (words, n, speech, ACT_REL_CCOMP);
  if (content <= noun || content >= speech ||
      !act_word_is_verb_of (&words[speech], ACT_CLASS_SPEECH) ||
      act_words_find_subject (words, n, content))
    return;
  for (guint i = content + 1; i <= n; i++)
    speaker |= words[i].head == speech && words[i].rel == ACT_REL_NSUBJ;
  if (speaker)
    words[noun].head = (guint16) content;
}

/* "in response to *reports that* Acme – the owner – *would* leave" with the
   clause set beside the verb: it is what the reports tell. */
static void
lower_content_of_noun (ActWord *words, guint n, guint clause)
{
  guint that, noun;

  if (words[clause].rel != ACT_REL_PARATAXIS)
    return;
  that = act_words_find (words, n, clause, ACT_REL_MARK);
  noun = that > 1 ? that - 1 : 0;
  if (!noun || that > clause || !act_word_is (&words[that], "that") ||
      words[clause].head >= noun || words[noun].upos != ACT_UPOS_NOUN ||
      !act_table_has (act_table_get ("speech-nouns"), words[noun].lemma) ||
      !act_words_hang (words, clause, noun))
    return;
  words[clause].rel = ACT_REL_ACL;
}

void
act_words_repair_report (ActWord *words, guint n, guint word)
{
  raise_behind_semicolon (words, n, word);
  raise_added (words, n, word);
  raise_second_participle (words, n, word);
  make_informed (words, n, word);
  lower_subject_of_said (words, n, word);
  lower_content_of_noun (words, n, word);
}
