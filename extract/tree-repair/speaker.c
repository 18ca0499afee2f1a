/* Known errors of the parser: what somebody else says, or nobody, taken for who
   speaks ("“*Bob*,” said Ann, “has left”", "*outside court*, Ann said"), and
   what is said hung on who hears it. */
#include "tree-repair/attribution.h"
#include "tree-repair/build.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

/* "“*Bob*,” said *Ann*, “has sued Acme”", "*Bob*, said *Ann*, has sued" with
   what the quotation begins with taken for who speaks, and who speaks for who
   sues. */
static void
swap_split_subject (ActWord *words, guint n, guint speech)
{
  const guint quoted =
      speech > 3 && act_word_closes_quotation (&words[speech - 1]) ? 1 : 0;
  guint content, subject, speaker;

  if (speech < 3 || speech + 3 > n ||
      !act_word_is (&words[speech - 1 - quoted], ",") ||
      !act_word_is_verb_of (&words[speech], ACT_CLASS_COMMENT))
    return;
  content = act_words_find (words, n, speech, ACT_REL_CCOMP);
  subject = act_words_find (words, n, speech, ACT_REL_NSUBJ);
  if (content <= speech || !subject || subject >= speech)
    return;
  speaker = act_words_find_subject (words, n, content);
  if (speaker <= speech || speaker >= content)
    return;
  /* "Acme, whose boss left, said its chairman, Ann, was flying home": what ends
     before "said" is told of who speaks. */
  if (!quoted && ((speaker > speech + 1 &&
                   !act_words_is_below (words, speech + 1, speaker)) ||
                  act_words_is_comma_between (words, subject, speech - 1) ||
                  !act_words_is_comma_between (words, speaker, content)))
    return;
  words[speaker].head = (guint16) speech;
  words[speaker].rel = ACT_REL_NSUBJ;
  act_words_make_subject (words, n, subject, content);
}

/* "*Norway* “stands behind Latvia”, its minister *said*" with Norway for one
   who speaks, too, and nobody for who stands: who speaks has one subject, right
   before. */
static void
lower_subject_said (ActWord *words, guint n, guint speech)
{
  const guint said = words[speech].head;
  guint first = 0, second = 0;

  if (words[speech].rel != ACT_REL_PARATAXIS || !said || said > speech ||
      words[said].upos != ACT_UPOS_VERB ||
      !act_word_is_verb_of (&words[speech], ACT_CLASS_SPEECH) ||
      act_words_find_subject (words, n, said))
    return;
  for (guint i = 1; i < speech; i++)
    if (words[i].head == speech && words[i].rel == ACT_REL_NSUBJ) {
      first = first ? first : i;
      second = i;
    }
  if (first && first < said && second > said)
    act_words_make_subject (words, n, first, said);
}

/* "said Bob, *whose firm makes* cars" with the clause taken for what is said,
   or for one beside it: it tells of the name before the comma. */
static void
lower_whose (ActWord *words, guint whose)
{
  guint owned = words[whose].head, clause = words[owned].head, name = whose - 2;

  if (whose < 4 || words[whose].xpos != ACT_XPOS_WP_POSS ||
      !act_word_is (&words[whose - 1], ",") ||
      act_rel_get_base ((ActRel) words[owned].rel) != ACT_REL_NSUBJ ||
      clause <= whose ||
      (words[clause].rel != ACT_REL_CCOMP &&
       words[clause].rel != ACT_REL_PARATAXIS))
    return;
  name = act_words_find_name (words, name);
  if (words[name].upos != ACT_UPOS_PROPN && words[name].upos != ACT_UPOS_NOUN)
    return;
  if (act_words_hang (words, clause, name))
    words[clause].rel = ACT_REL_ACL_RELCL;
}

/* "told a briefing *that Oslo opposed* it" with what is told taken for a clause
   of who hears it. */
static void
raise_told_content (ActWord *words, guint n, guint that)
{
  guint clause = words[that].head, hearer = words[clause].head,
        verb = words[hearer].head;

  if (!act_word_is (&words[that], "that") || words[that].rel != ACT_REL_MARK ||
      clause <= that || hearer + 1 != that || verb >= hearer ||
      (words[clause].rel != ACT_REL_ACL &&
       words[clause].rel != ACT_REL_ACL_RELCL) ||
      (words[hearer].rel != ACT_REL_IOBJ && words[hearer].rel != ACT_REL_OBJ) ||
      !act_word_is_verb_of (&words[verb], ACT_CLASS_PERSUADING) ||
      act_words_has (words, n, verb, ACT_REL_CCOMP) ||
      (act_table_has (act_table_get ("speech-nouns"), words[hearer].lemma) &&
       !act_word_is (&words[hearer], "briefing")))
    return;
  words[clause].head = (guint16) verb;
  words[clause].rel = ACT_REL_CCOMP;
}

/* "condemned Bob, who had fled, *adding* that …" with the speech taken for his:
   whoever condemns goes on. */
static void
raise_adding (ActWord *words, guint adding)
{
  guint clause = words[adding].head, verb;

  if (words[adding].xpos != ACT_XPOS_VBG || adding < 6 ||
      words[adding].rel != ACT_REL_ADVCL || clause >= adding ||
      !act_word_is (&words[adding - 1], ",") ||
      words[clause].rel != ACT_REL_ACL_RELCL ||
      act_table_has (act_table_get ("speech-verbs"), words[clause].lemma) ||
      !act_word_is_verb_of (&words[adding], ACT_CLASS_COMMENT))
    return;
  verb = words[clause].head;
  while (verb && words[verb].upos != ACT_UPOS_VERB)
    verb = words[verb].head;
  if (!verb || verb >= clause || words[verb].rel != ACT_REL_ROOT)
    return;
  if (!act_table_has (act_table_get ("speech-verbs"), words[verb].lemma) &&
      !act_signature_find ("attitude-words", words[verb].lemma, 'v'))
    return;
  words[adding].head = (guint16) verb;
}

/* "*Outside court*, Ann said" with the place taken for who speaks. */
static void
make_opening_place (ActWord *words, guint n, guint place)
{
  guint verb = words[place].head, subject = 0;

  if (place != 2 || words[1].head != place || place + 3 > n ||
      (!act_word_is (&words[1], "outside") &&
       !act_word_is (&words[1], "inside")) ||
      words[place].rel != ACT_REL_NSUBJ || verb <= place ||
      !act_word_is (&words[place + 1], ","))
    return;
  for (guint i = place + 2; i < verb; i++)
    if (words[i].head == verb && words[i].rel == ACT_REL_NSUBJ)
      subject = i;
  if (!subject)
    return;
  words[1].upos = ACT_UPOS_ADP;
  words[1].xpos = ACT_XPOS_IN;
  words[1].rel = ACT_REL_CASE;
  words[place].rel = ACT_REL_OBL;
}

/* "*Det Supt* Ian Crowe said" with the first word of the title taken for a
   subject beside the name. */
static void
join_title (ActWord *words, guint n, guint title)
{
  guint name = title + 1;

  if (words[title].rel != ACT_REL_NSUBJ || title + 2 > n ||
      words[title].upos != ACT_UPOS_PROPN ||
      words[name].rel != ACT_REL_NMOD_DESC)
    return;
  name = words[name].head;
  for (guint i = title + 1; i < name; i++)
    if (words[i].head != name)
      return;
  if (name <= title + 1 || words[name].rel != ACT_REL_NSUBJ ||
      words[name].head != words[title].head ||
      words[name].upos != ACT_UPOS_PROPN)
    return;
  words[title].head = (guint16) name;
  words[title].rel = ACT_REL_NMOD_DESC;
}

/* "emailed governors *alleging* that …", "left a note for Bob *accusing* Ann"
   with the speech taken for that of who gets it, or of what is written: whoever
   writes speaks. */
static void
raise_written (ActWord *words, guint n, guint saying)
{
  static const char *const writing[] = {"email", "e-mail",  "text",  "message",
                                        "write", "post",    "leave", "send",
                                        "sign",  "publish", "pen",   NULL};
  guint verb = words[saying].head;

  if (words[saying].xpos != ACT_XPOS_VBG || verb >= saying ||
      (words[saying].rel != ACT_REL_XCOMP &&
       words[saying].rel != ACT_REL_ACL) ||
      !act_table_has (act_table_get ("speech-verbs"), words[saying].lemma))
    return;
  if (words[saying].rel == ACT_REL_ACL) {
    guint paper = verb;
    verb = words[paper].head;
    if (verb >= paper ||
        (words[paper].rel != ACT_REL_OBJ && words[paper].rel != ACT_REL_OBL) ||
        (words[paper].rel == ACT_REL_OBJ &&
         !act_table_has (act_table_get ("speech-nouns"), words[paper].lemma) &&
         !act_word_is (&words[paper], "note")))
      return;
  }
  if (!act_strings_have (writing, words[verb].lemma) ||
      act_words_find (words, n, verb, ACT_REL_AUX_PASS))
    return;
  words[saying].head = (guint16) verb;
  words[saying].rel = ACT_REL_ADVCL;
}

/* "a claim *that checkers have debunked*" with the clause taken for what is
   claimed: "that" is its object. */
static void
make_relative (ActWord *words, guint clause)
{
  guint noun = words[clause].head;

  if (words[clause].rel != ACT_REL_ACL || noun >= clause)
    return;
  for (guint i = noun + 1; i < clause; i++)
    if (words[i].head == clause && words[i].rel == ACT_REL_OBJ &&
        (act_word_is (&words[i], "that") || act_word_is (&words[i], "which")))
      words[clause].rel = ACT_REL_ACL_RELCL;
}

/* "its press claimed, on no evidence, *that Bob had fled*" with what is claimed
   hung on a clause before: the verb before the commas has nothing else. */
static void
lower_interrupted (ActWord *words, guint n, guint that)
{
  guint clause = words[that].head, verb = that - 2;

  if (that < 5 || !act_word_is (&words[that], "that") ||
      words[that].rel != ACT_REL_MARK || clause <= that ||
      words[clause].rel != ACT_REL_PARATAXIS ||
      !act_word_is (&words[that - 1], ","))
    return;
  while (verb > 1 && words[verb].upos != ACT_UPOS_VERB &&
         words[verb].upos != ACT_UPOS_PUNCT)
    verb--;
  if (verb < 2 || !act_word_is (&words[verb--], ",") ||
      !act_word_is_verb_of (&words[verb], ACT_CLASS_SPEECH) ||
      act_words_has (words, n, verb, ACT_REL_CCOMP) ||
      !act_words_is_below (words, that - 2, verb))
    return;
  if (act_words_hang (words, clause, verb))
    words[clause].rel = ACT_REL_CCOMP;
}

/* "*Lee camp*: Day's plan threatens jobs" with the speaker taken for a second
   subject of what is said. */
static void
part_speaker (ActWord *words, guint n, guint colon)
{
  const guint speaker = colon - 1, verb = words[speaker].head;

  if (colon < 2 || colon > 6 || !act_word_is (&words[colon], ":") ||
      verb < colon || words[speaker].rel != ACT_REL_NSUBJ)
    return;
  for (guint i = colon + 1; i <= n; i++)
    if (words[i].head == verb &&
        (words[i].rel == ACT_REL_NSUBJ || words[i].rel == ACT_REL_NSUBJ_PASS)) {
      words[speaker].rel = ACT_REL_VOCATIVE;
      return;
    }
}

/* "today", "Thursday", "on Thursday", "last week": the first word of that, or
   0. */
static guint
find_day (const ActWord *words, guint day)
{
  static const char *const days[] = {"today", "tonight", "yesterday", NULL};
  const guint rel = words[day].rel;
  const gboolean part = rel == ACT_REL_COMPOUND;

  if (rel == ACT_REL_OBL_UNMARKED && act_strings_have (days, words[day].lower))
    return day;
  if (day < 2 || !(act_word_get_classes (&words[day]) & ACT_CLASS_TIME))
    return 0;
  if ((rel == ACT_REL_OBL || part) && words[day].upos == ACT_UPOS_PROPN &&
      act_word_is (&words[day - 1], "on") && words[day - 1].head == day)
    return day - 1;
  if (rel != ACT_REL_OBL_UNMARKED && rel != ACT_REL_NMOD_UNMARKED && !part)
    return 0;
  if (words[day].upos == ACT_UPOS_PROPN)
    return day;
  return act_word_is (&words[day - 1], "last") && words[day - 1].head == day
             ? day - 1
             : 0;
}

/* "said *today* the mayor should go", "said *Tuesday* talks will …", "told
   reporters *on Monday* she won" with the day taken into what is said: it is
   when that was said. */
static void
raise_day_of_speech (ActWord *words, guint n, guint day)
{
  const guint content = words[day].head;
  guint first, speech, subject;

  if (content <= day)
    return;
  first = find_day (words, day);
  speech = first ? first - 1 : 0;
  if (!speech)
    return;
  if (!act_word_is_verb_of (&words[speech], ACT_CLASS_SPEECH)) {
    subject = act_words_find_subject (words, n, content);
    if (words[content].rel != ACT_REL_CCOMP || subject <= day)
      return;
    for (; speech != words[content].head; speech = words[speech].head)
      if (!speech || speech < words[content].head ||
          !act_word_is_nominal (&words[speech]))
        return;
    if (!act_word_is_verb_of (&words[speech], ACT_CLASS_SPEECH) ||
        (words[speech].xpos != ACT_XPOS_VBD &&
         words[speech].xpos != ACT_XPOS_VBG))
      return;
  } else if (act_word_is (&words[day + 1], ","))
    return;
  if (act_words_hang (words, day, speech))
    words[day].rel = first < day && act_word_is (&words[first], "on")
                         ? ACT_REL_OBL
                         : ACT_REL_OBL_UNMARKED;
}

void
act_words_repair_speaker (ActWord *words, guint n, guint word)
{
  swap_split_subject (words, n, word);
  lower_subject_said (words, n, word);
  lower_whose (words, word);
  raise_told_content (words, n, word);
  raise_adding (words, word);
  make_opening_place (words, n, word);
  join_title (words, n, word);
  raise_written (words, n, word);
  make_relative (words, word);
  lower_interrupted (words, n, word);
  raise_day_of_speech (words, n, word);
  part_speaker (words, n, word);
}
