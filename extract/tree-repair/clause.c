/* Known errors of the parser: clauses hung on the wrong word, or taken for
   others than they are. */
#include "tree-repair/attribution.h"
#include "tree-repair/build.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* "*That she sold it* is disputed" with the clause taken for an adverbial: it
   is the subject. */
static void
make_clausal_subject (ActWord *words, guint n, guint verb)
{
  guint predicate = words[verb].head, mark = 0;

  if (words[verb].rel != ACT_REL_ADVCL || predicate < verb)
    return;
  for (guint i = 1; i < verb && !mark; i++)
    if (words[i].head == verb && words[i].rel == ACT_REL_MARK)
      mark = i;
  if (!mark || strcmp (words[mark].lower, "that") != 0 ||
      !act_words_is_opening (words, mark) ||
      act_words_has (words, n, predicate, ACT_REL_NSUBJ) ||
      act_words_has (words, n, predicate, ACT_REL_CSUBJ) ||
      act_words_has (words, n, predicate, ACT_REL_EXPL))
    return;
  words[verb].rel = ACT_REL_CSUBJ;
}

/* "has tried, in vain, *to block* it", "has declined *for years to say*" with
   the infinitive taken for a purpose: verbs that ask for one have it behind
   other phrases, too. */
static void
raise_infinitive (ActWord *words, guint n, guint infinitive)
{
  guint verb = words[infinitive].head, first = infinitive;
  gboolean comma;

  if (words[infinitive].rel != ACT_REL_ADVCL || verb >= infinitive ||
      words[infinitive].xpos != ACT_XPOS_VB ||
      words[verb].upos != ACT_UPOS_VERB ||
      act_words_has (words, n, verb, ACT_REL_OBJ) ||
      act_words_has (words, n, verb, ACT_REL_XCOMP) ||
      act_words_has (words, n, verb, ACT_REL_CCOMP))
    return;
  for (guint i = 1; i < infinitive; i++)
    if (words[i].head == infinitive && i < first)
      first = i;
  comma = strcmp (words[verb + 1].lower, ",") == 0;
  if (comma && first == verb + 1) /* the comma itself hangs there */
    first = verb + 2;
  if (first >= infinitive || strcmp (words[first].lower, "to") != 0 ||
      (first == verb + 2 && /* "threatened *today* to hold it" */
       !(act_word_get_classes (&words[verb + 1]) & ACT_CLASS_TIME)))
    return;
  const char *const *row =
      act_signature_find ("matrix-words", words[verb].lemma, 'v');
  if (!row || row[1][0] == '+')
    return;
  /* Without the comma only verbs that mean little without an infinitive; who
     "stops" or "talks" to do something does it for a purpose. */
  if (comma || (row[1][0] == '-' && row[2][0] == '+') ||
      strcmp (row[3], "intent") == 0 ||
      strcmp (words[verb].lemma, "claim") == 0)
    words[infinitive].rel = ACT_REL_XCOMP;
}

/* "urges voters in York *to send* a letter" with the infinitive taken for a
   purpose: it is what people are asked, allowed or forced to do. */
static void
raise_command (ActWord *words, guint n, guint infinitive)
{
  guint verb = words[infinitive].head, object, mark;

  if ((words[infinitive].rel != ACT_REL_ADVCL &&
       words[infinitive].rel != ACT_REL_CSUBJ) ||
      verb >= infinitive || words[infinitive].xpos != ACT_XPOS_VB ||
      words[verb].upos != ACT_UPOS_VERB ||
      act_words_has (words, n, verb, ACT_REL_XCOMP) ||
      act_words_has (words, n, verb, ACT_REL_CCOMP))
    return;
  object = act_words_find (words, n, verb, ACT_REL_OBJ);
  if (!object)
    object = act_words_find (words, n, verb, ACT_REL_IOBJ);
  mark = act_words_find (words, n, infinitive, ACT_REL_MARK);
  if (object < verb || object > infinitive || mark < object ||
      strcmp (words[mark].lower, "to") != 0 ||
      (words[object].upos != ACT_UPOS_PROPN &&
       !act_word_is_people (&words[object])))
    return;
  for (guint i = object; i < mark; i++)
    if (words[i].upos == ACT_UPOS_PUNCT && strchr (",;:-", words[i].lower[0]))
      return;
  if (!act_word_is_verb_of (&words[verb], ACT_CLASS_PERSUADING))
    return;
  words[infinitive].rel = ACT_REL_XCOMP;
  for (guint i = object + 1; i < mark; i++) /* the voters are those in York */
    if (words[i].head == verb && words[i].rel == ACT_REL_OBL &&
        !(act_word_get_classes (&words[i]) & ACT_CLASS_TIME) &&
        act_words_has (words, n, i, ACT_REL_CASE)) {
      words[i].head = (guint16) object;
      words[i].rel = ACT_REL_NMOD;
    }
}

/* "plans to preview it, *insisting* that …" with the speech hung on the
   infinitive: it accompanies the verb above. */
static void
raise_speech (ActWord *words, guint speech)
{
  static const char *const charges[] = {
      "accuse",    "blame",  "cite",  "condemn",   "decry", "denounce",
      "criticise", "invoke", "quote", "criticize", "vow",   NULL};
  guint verb = words[speech].head;

  if (words[speech].xpos != ACT_XPOS_VBG ||
      words[speech].rel != ACT_REL_ADVCL || verb >= speech ||
      strcmp (words[speech - 1].lower, ",") != 0 ||
      (!(act_word_get_classes (&words[speech]) & ACT_CLASS_SPEECH) &&
       !act_strings_have (charges, words[speech].lemma)))
    return;
  while (words[verb].rel == ACT_REL_XCOMP && words[verb].xpos == ACT_XPOS_VB &&
         words[verb].head < verb)
    verb = words[verb].head;
  words[speech].head = (guint16) verb;
}

/* "gave no details about it, *saying* …" with the speech hung on the thing
   before it: who gave them says it. */
static void
raise_speech_of_thing (ActWord *words, guint n, guint speech)
{
  guint thing = words[speech].head, verb = thing;

  if (words[speech].xpos != ACT_XPOS_VBG || words[speech].rel != ACT_REL_ACL ||
      thing >= speech || strcmp (words[speech - 1].lower, ",") != 0 ||
      words[thing].upos != ACT_UPOS_NOUN ||
      act_word_is_people (&words[thing]) ||
      !(act_word_get_classes (&words[speech]) & ACT_CLASS_SPEECH) ||
      act_table_has (act_table_get ("speech-nouns"), words[thing].lemma))
    return;
  while (words[verb].head && words[verb].head < verb &&
         words[verb].upos != ACT_UPOS_VERB)
    verb = words[verb].head;
  if (words[verb].upos == ACT_UPOS_VERB &&
      act_words_has (words, n, verb, ACT_REL_NSUBJ) &&
      act_words_hang (words, speech, verb))
    words[speech].rel = ACT_REL_ADVCL;
}

/* "worries *so* much about phones *that* visitors leave them" with the clause
   taken for a content or a relative one: it is a result. */
static void
make_result (ActWord *words, guint n, guint verb)
{
  guint head = words[verb].head, that, so = 0;

  if ((words[verb].rel != ACT_REL_CCOMP &&
       words[verb].rel != ACT_REL_ACL_RELCL) ||
      head >= verb)
    return;
  that = act_words_find (words, n, verb, ACT_REL_MARK);
  if (that < 3 || strcmp (words[that].lower, "that") != 0 ||
      !act_words_has (words, n, verb, ACT_REL_NSUBJ))
    return;
  for (guint i = that - 2; i > 0 && i + 9 > that && !so; i--) {
    if (words[i + 1].upos == ACT_UPOS_PUNCT)
      return;
    if (strcmp (words[i].lower, "so") == 0 &&
        (words[i + 1].upos == ACT_UPOS_ADJ ||
         words[i + 1].upos == ACT_UPOS_ADV))
      so = i;
  }
  if (!so)
    return;
  while (words[head].upos != ACT_UPOS_VERB && words[head].head &&
         !act_words_has (words, n, head, ACT_REL_COP))
    head = words[head].head;
  if (head >= that)
    return;
  words[verb].head = (guint16) head;
  words[verb].rel = ACT_REL_ADVCL;
}

/* "… *should* Ann resign" with the clause taken for a content or set beside:
   where the auxiliary stands before the subject, it is a condition. */
static void
make_condition (ActWord *words, guint n, guint verb)
{
  gboolean beside = words[verb].rel == ACT_REL_PARATAXIS;
  guint auxiliary, subject;

  if ((words[verb].rel != ACT_REL_CCOMP && !beside) ||
      words[verb].head >= verb || strcmp (words[n].lower, "?") == 0)
    return;
  auxiliary = act_words_find (words, n, verb, ACT_REL_AUX);
  subject = act_words_find (words, n, verb, ACT_REL_NSUBJ);
  if (!auxiliary || auxiliary > subject ||
      (words[auxiliary - 1].upos == ACT_UPOS_PUNCT &&
       (!beside || strcmp (words[auxiliary - 1].lower, ",") != 0)) ||
      (strcmp (words[auxiliary].lower, "should") != 0 &&
       strcmp (words[auxiliary].lower, "had") != 0) ||
      act_words_has (words, n, verb, ACT_REL_MARK))
    return;
  for (guint i = auxiliary - 1; i > words[verb].head; i--)
    if (words[i].head == verb && words[i].upos != ACT_UPOS_PUNCT)
      return; /* "asked what should she do" */
  words[verb].rel = ACT_REL_ADVCL;
}

/* "*has* struggled", "*is* trying" */
static gboolean
has_singular_auxiliary (const ActWord *words, guint n, guint verb)
{
  guint auxiliary = act_words_find (words, n, verb, ACT_REL_AUX);

  return auxiliary && words[auxiliary].xpos == ACT_XPOS_VBZ;
}

/* "says the answer was to break it up and *says* he …" with the second finite
   verb coordinated with an infinitive: it goes with the finite one above. */
static void
raise_finite_conjunct (ActWord *words, guint n, guint verb)
{
  guint first = words[verb].head, above;

  if (words[verb].rel != ACT_REL_CONJ || words[verb].xpos != ACT_XPOS_VBZ ||
      words[first].xpos != ACT_XPOS_VB || first >= verb ||
      !act_words_has (words, n, first, ACT_REL_MARK) ||
      act_words_has (words, n, verb, ACT_REL_NSUBJ))
    return;
  above = words[first].head;
  for (guint steps = 0; above && words[above].xpos != ACT_XPOS_VBZ &&
                        !has_singular_auxiliary (words, n, above);
       steps++)
    above = steps < n ? words[above].head : 0;
  if (above && above < first)
    words[verb].head = (guint16) above;
}

/* "would have sold it *had Ann agreed*" with the auxiliary taken for the verb
   of a content: a condition. */
static void
make_past_condition (ActWord *words, guint n, guint had)
{
  guint verb = words[had].head, subject, agreed;

  if (strcmp (words[had].lower, "had") != 0 || verb >= had ||
      words[had].rel != ACT_REL_CCOMP || had == verb + 1 ||
      !act_words_has (words, n, verb, ACT_REL_AUX))
    return;
  subject = act_words_find (words, n, had, ACT_REL_OBJ);
  agreed = act_words_find (words, n, had, ACT_REL_XCOMP);
  if (subject != had + 1 || agreed < subject ||
      words[agreed].xpos != ACT_XPOS_VBN)
    return;
  words[agreed].head = (guint16) verb;
  words[agreed].rel = ACT_REL_ADVCL;
  words[subject].head = (guint16) agreed;
  words[subject].rel = ACT_REL_NSUBJ;
  words[had].head = (guint16) agreed;
  words[had].rel = ACT_REL_AUX;
}

/* "accused by rivals *of leaking* it" with the gerund hung on the agent: the
   verb asks for it. "stands trial *for leaking* it": the noun before asks. */
static void
place_gerund (ActWord *words, guint n, guint gerund)
{
  static const char *const adverbial[] = {
      "after", "before", "by",    "despite", "instead", "since",
      "than",  "until",  "while", "without", "when",    NULL};
  guint head = words[gerund].head, verb, noun, marker;

  if (words[gerund].xpos != ACT_XPOS_VBG || head >= gerund)
    return;
  marker = act_words_find (words, n, gerund, ACT_REL_MARK);
  if (marker < 2)
    return;
  verb = words[head].head;
  noun = marker - 1;
  if (words[gerund].rel == ACT_REL_ACL &&
      words[head].rel == ACT_REL_OBL_AGENT && verb < head &&
      act_verb_asks_for (words[verb].lemma, words[marker].lower)) {
    words[gerund].head = (guint16) verb;
    words[gerund].rel = ACT_REL_ADVCL;
  } else if (words[gerund].rel == ACT_REL_ADVCL && words[noun].head == head &&
             !act_strings_have (adverbial, words[marker].lower) &&
             ((words[noun].rel == ACT_REL_OBJ &&
               act_signature_find ("matrix-words", words[noun].lemma, 'n')) ||
              /* "worried about her role *in promoting* it" */
              ((words[noun].rel == ACT_REL_OBJ ||
                words[noun].rel == ACT_REL_OBL) &&
               act_table_lists ("relation-words", words[noun].lemma,
                                "partaking", ' ')))) {
    words[gerund].head = (guint16) noun;
    words[gerund].rel = ACT_REL_ACL;
  }
}

/* "noted that Georgia is a state, and *called* on it" with the verb coordinated
   with what is said: in another tense behind a comma it goes with the speech.
 */
static void
raise_past_conjunct (ActWord *words, guint n, guint verb)
{
  guint content = words[verb].head, speech = words[content].head, copula, cc;

  if (words[verb].rel != ACT_REL_CONJ || content >= verb || speech >= content ||
      (words[verb].xpos != ACT_XPOS_VBN && words[verb].xpos != ACT_XPOS_VBD) ||
      words[content].rel != ACT_REL_CCOMP ||
      words[speech].xpos != ACT_XPOS_VBD ||
      act_words_has (words, n, verb, ACT_REL_NSUBJ) ||
      act_words_has (words, n, verb, ACT_REL_AUX))
    return;
  copula = act_words_find (words, n, content, ACT_REL_COP);
  cc = act_words_find (words, n, verb, ACT_REL_CC);
  if (!copula || words[copula].xpos != ACT_XPOS_VBZ || cc < 2 ||
      strcmp (words[cc - 1].lower, ",") != 0)
    return;
  words[verb].head = (guint16) speech;
  words[verb].xpos = ACT_XPOS_VBD;
}

static gboolean
can_speak (const ActWord *word)
{
  return word->upos == ACT_UPOS_PROPN || act_word_is_people (word);
}

/* Whether the verb introduces direct speech without a conjunction. */
static gboolean
introduces_quotation (const ActWord *verb)
{
  const char *const *row =
      act_table_find (act_table_get ("speech-verbs"), verb->lemma);

  return row && row[3][0] == 'y';
}

/* "*Minister bribed judge*, claims rival" with what is said taken for an
   adverbial clause: a finite one before its verb, without a conjunction. */
static guint
find_said_as_adverbial (const ActWord *words, guint n, guint speech)
{
  for (guint i = 1; i < speech; i++)
    if (words[i].head == speech && words[i].rel == ACT_REL_ADVCL &&
        (words[i].xpos == ACT_XPOS_VBD || words[i].xpos == ACT_XPOS_VBZ ||
         words[i].xpos == ACT_XPOS_VBP ||
         act_words_has (words, n, i, ACT_REL_AUX) ||
         act_words_has (words, n, i, ACT_REL_COP)) &&
        act_words_has (words, n, i, ACT_REL_NSUBJ) &&
        !act_words_has (words, n, i, ACT_REL_MARK))
      return i;
  return 0;
}

/* "The EU will pay, said *its envoy*" with the speaker taken for the object,
   and "Russia will leave the talks, said *its envoy*" with the verb of speech
   taken for a conjunct: who stands at once behind it is its subject. */
static void
make_inverted_speaker (ActWord *words, guint n, guint speaker)
{
  guint speech = words[speaker].head, said;
  gboolean subject =
      words[speaker].rel == ACT_REL_NSUBJ && words[speech].rel == ACT_REL_CONJ;

  if ((words[speaker].rel != ACT_REL_OBJ &&
       words[speaker].rel != ACT_REL_IOBJ && !subject) ||
      speech >= speaker || speech < 3 ||
      (words[speech].xpos != ACT_XPOS_VBD &&
       words[speech].xpos != ACT_XPOS_VBZ) ||
      strcmp (words[speech - 1].lower, ",") != 0 ||
      !introduces_quotation (&words[speech]) ||
      (!subject && act_words_has (words, n, speech, ACT_REL_NSUBJ)) ||
      act_words_has (words, n, speech, ACT_REL_AUX) ||
      act_words_is_listed (words, n, speech) || !can_speak (&words[speaker]))
    return;
  for (guint i = speech + 1; i < speaker; i++)
    if (words[i].head <= speech || words[i].head > speaker)
      return;
  said = act_words_find (words, n, speech, ACT_REL_CCOMP);
  if (!said && words[speech].rel == ACT_REL_ROOT) {
    said = find_said_as_adverbial (words, n, speech);
    if (said)
      words[said].rel = ACT_REL_CCOMP;
  }
  if (words[speech].rel == ACT_REL_CONJ && !said &&
      act_word_is_verb_of (&words[speech], ACT_CLASS_COMMENT)) {
    said = words[speech].head;
    if (words[said].rel != ACT_REL_ROOT || said >= speech ||
        act_words_has (words, n, speech, ACT_REL_CC))
      return;
    words[speech].rel = ACT_REL_ROOT;
    words[speech].head = 0;
    words[said].rel = ACT_REL_CCOMP;
    words[said].head = (guint16) speech;
  }
  if (said && said < speech)
    words[speaker].rel = ACT_REL_NSUBJ;
}

/* "*\"Debate recap,\"* tweeted the spokesman" with what is said taken for the
   subject, and the speaker for the object. */
static void
swap_quoted_subject (ActWord *words, guint n, guint quoted)
{
  guint speech = words[quoted].head, speaker, quote = speech - 1;

  if (words[quoted].rel != ACT_REL_NSUBJ || quoted + 1 >= speech ||
      words[speech].upos != ACT_UPOS_VERB ||
      !act_word_closes_quotation (&words[quote]) ||
      !act_table_has (act_table_get ("speech-verbs"), words[speech].lemma))
    return;
  speaker = act_words_find (words, n, speech, ACT_REL_OBJ);
  if (speaker < speech || !can_speak (&words[speaker]))
    return;
  words[speaker].rel = ACT_REL_NSUBJ;
  words[quoted].rel = ACT_REL_CCOMP;
}

/* "denied that a change is coming, *explaining* that …" with the speech hung on
   what is denied: it is of who denies. */
static void
raise_explaining (ActWord *words, guint n, guint speech)
{
  guint clause = words[speech].head, top = clause, subject;

  if (words[speech].rel != ACT_REL_ADVCL ||
      words[speech].xpos != ACT_XPOS_VBG || clause >= speech ||
      !act_words_has (words, n, speech, ACT_REL_CCOMP) ||
      words[speech - 1].upos != ACT_UPOS_PUNCT ||
      !act_table_has (act_table_get ("speech-verbs"), words[speech].lemma) ||
      (words[clause].rel != ACT_REL_ACL && words[clause].rel != ACT_REL_CCOMP))
    return;
  subject = act_words_find (words, n, clause, ACT_REL_NSUBJ);
  if (words[clause].rel == ACT_REL_CCOMP &&
      (!subject || words[subject].upos != ACT_UPOS_NOUN ||
       act_word_is_people (&words[subject])))
    return;
  while (words[top].head &&
         (words[top].upos != ACT_UPOS_VERB || words[top].rel == ACT_REL_ACL ||
          words[top].rel == ACT_REL_CCOMP || words[top].rel == ACT_REL_XCOMP))
    top = words[top].head;
  if (words[top].upos == ACT_UPOS_VERB)
    words[speech].head = (guint16) top;
}

/* "angry *now that* the bank has left" with the clause hung on the noun before:
   it is when. */
static void
make_now_that (ActWord *words, guint verb)
{
  guint that = 0;

  if (words[verb].rel != ACT_REL_ACL_RELCL)
    return;
  for (guint i = words[verb].head + 1u; i < verb && !that; i++)
    if (words[i].head == verb && strcmp (words[i].lower, "that") == 0)
      that = i;
  if (!that || strcmp (words[that - 1].lower, "now") != 0 ||
      words[that - 1].head == verb ||
      words[words[that - 1].head].upos != ACT_UPOS_VERB ||
      !act_words_hang (words, verb, words[that - 1].head))
    return;
  words[verb].rel = ACT_REL_ADVCL;
  words[that].rel = ACT_REL_MARK;
}

/* "*Interview*: 'We won', says Ann" with the word before the colon taken for
   one more who speaks. */
static void
drop_kicker (ActWord *words, guint n, guint kicker)
{
  guint speech = words[kicker].head;

  if (words[kicker].rel != ACT_REL_NSUBJ || kicker >= speech ||
      strcmp (words[kicker + 1].lower, ":") != 0 ||
      !act_word_is_verb_of (&words[speech], ACT_CLASS_COMMENT))
    return;
  for (guint i = speech + 1; i <= n; i++)
    if (words[i].head == speech && words[i].rel == ACT_REL_NSUBJ)
      words[kicker].rel = ACT_REL_DISLOCATED;
}

/* "Part of the problem, *say experts*, is the cost" with what is talked of
   taken for who says it, and who says it for the subject of what is said:
   nothing stands between a subject and its verb but what is between two commas.
 */
static void
swap_subject_before_comma (ActWord *words, guint n, guint subject)
{
  static const char *const texts[] = {"communication", "work", NULL};
  guint speech = words[subject].head, comma = speech - 1, said, speaker;

  if (words[subject].rel != ACT_REL_NSUBJ || subject + 1 >= speech ||
      words[subject].upos != ACT_UPOS_NOUN ||
      act_word_is_people (&words[subject]) ||
      act_noun_is_class (words[subject].lemma, texts) ||
      strcmp (words[comma].lower, ",") != 0 ||
      !act_word_is_verb_of (&words[speech], ACT_CLASS_COMMENT))
    return;
  for (guint i = 1; i < comma; i++)
    if (words[i].upos == ACT_UPOS_PUNCT &&
        (words[i].head == subject || act_words_is_below (words, i, subject)))
      return;
  said = act_words_find (words, n, speech, ACT_REL_CCOMP);
  speaker = said ? act_words_find (words, n, said, ACT_REL_NSUBJ) : 0;
  if (speaker <= speech || !can_speak (&words[speaker]))
    return;
  for (guint i = speech + 1; i < speaker; i++)
    if (words[i].head != speaker)
      return;
  words[speaker].head = (guint16) speech;
  words[subject].head = (guint16) said;
}

/* "saying, *“A reporter!”*" with the quotation taken for an object: behind a
   comma it is what is said. */
static void
make_quotation (ActWord *words, guint n, guint noun)
{
  static const char *const quotes[] = {"\"", "``", "''", "“", "‘", NULL};
  guint speech = words[noun].head;

  if (words[noun].rel == ACT_REL_OBJ && speech + 2 < noun && speech + 2 <= n &&
      (strcmp (words[speech + 1].lower, ",") == 0 ||
       strcmp (words[speech + 1].lower, ":") == 0) &&
      act_strings_have (quotes, words[speech + 2].form) &&
      (act_word_is_verb_of (&words[speech], ACT_CLASS_COMMENT) ||
       (act_word_is (&words[speech + 1], ":") &&
        introduces_quotation (&words[speech]))) &&
      !act_words_has (words, n, speech, ACT_REL_CCOMP))
    words[noun].rel = ACT_REL_CCOMP;
}

/* "confirmed *a plane* carried out strikes" with the plane taken for what is
   confirmed and the verb for a participle: it has an object, so it is active,
   and the plane is its subject. */
static void
make_active_content (ActWord *words, guint n, guint noun)
{
  guint speech = words[noun].head, verb;

  if (words[noun].rel != ACT_REL_OBJ || speech >= noun ||
      !act_word_is_verb_of (&words[speech], ACT_CLASS_COMMENT) ||
      act_word_is_verb_of (&words[speech], ACT_CLASS_GIVING) ||
      act_table_has (act_table_get ("addressee-verbs"), words[speech].lemma))
    return;
  verb = act_words_find (words, n, speech, ACT_REL_CCOMP);
  if (verb <= noun || words[verb].xpos != ACT_XPOS_VBN ||
      act_words_find (words, n, verb, ACT_REL_OBJ) < verb ||
      act_words_has (words, n, verb, ACT_REL_AUX) ||
      act_words_has (words, n, verb, ACT_REL_MARK) ||
      act_words_find_subject (words, n, verb))
    return;
  words[verb].xpos = ACT_XPOS_VBD;
  words[noun].head = (guint16) verb;
  words[noun].rel = ACT_REL_NSUBJ;
}

/* "says *the news* he sent dealt with it" with the subject of what is said
   taken for an object of the verb, which has none. */
static void
make_subject_of_content (ActWord *words, guint n, guint noun)
{
  static const char *const verbs[] = {"argue", "contend", "say", NULL};
  guint speech = words[noun].head, verb = 0;

  if (words[noun].rel != ACT_REL_OBJ || speech >= noun ||
      !act_strings_have (verbs, words[speech].lemma) ||
      act_words_has (words, n, speech, ACT_REL_CCOMP))
    return;
  for (guint i = noun + 1; i <= n; i++)
    if (words[i].head == noun && words[i].rel == ACT_REL_ACL &&
        (words[i].xpos == ACT_XPOS_VBD || words[i].xpos == ACT_XPOS_VBZ ||
         words[i].xpos == ACT_XPOS_VBP) &&
        !act_words_has (words, n, i, ACT_REL_NSUBJ))
      verb = i;
  if (!verb)
    return;
  words[verb].head = (guint16) speech;
  words[verb].rel = ACT_REL_CCOMP;
  words[noun].head = (guint16) verb;
  words[noun].rel = ACT_REL_NSUBJ;
}

void
act_words_repair_clause (ActWord *words, guint n, guint word)
{
  make_clausal_subject (words, n, word);
  raise_infinitive (words, n, word);
  raise_command (words, n, word);
  raise_speech (words, word);
  raise_speech_of_thing (words, n, word);
  make_result (words, n, word);
  make_condition (words, n, word);
  raise_finite_conjunct (words, n, word);
  make_past_condition (words, n, word);
  place_gerund (words, n, word);
  raise_past_conjunct (words, n, word);
  make_inverted_speaker (words, n, word);
  swap_quoted_subject (words, n, word);
  raise_explaining (words, n, word);
  make_now_that (words, word);
  drop_kicker (words, n, word);
  swap_subject_before_comma (words, n, word);
  make_quotation (words, n, word);
  make_subject_of_content (words, n, word);
  make_active_content (words, n, word);
}
