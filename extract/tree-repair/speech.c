/* Known errors of the parser: speech set between the parts of what is said
   ("the deal, *Ann argued*, would hurt it"), and what is said hung elsewhere.
 */
#include "tree-repair/attribution.h"
#include "tree-repair/build.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

/* ", @speaker @speech," with its commas. */
typedef struct {
  guint begin;   /* the comma before it */
  guint speaker; /* head of who says it */
  guint speech;  /* the verb */
  guint end;     /* the comma behind it */
} Parenthesis;

static gboolean
is_subject (const ActWord *word)
{
  return act_rel_get_base ((ActRel) word->rel) == ACT_REL_NSUBJ;
}

/* A word that no short phrase for a speaker has, or that opens a clause. */
static gboolean
is_no_part_of_speaker (const ActWord *word)
{
  return word->upos == ACT_UPOS_VERB || word->upos == ACT_UPOS_AUX ||
         word->upos == ACT_UPOS_SCONJ || word->xpos == ACT_XPOS_WDT ||
         word->xpos == ACT_XPOS_WP || word->xpos == ACT_XPOS_WRB ||
         word->xpos == ACT_XPOS_EX;
}

/* The one word of words[first..last] that hangs on none of them, 0 for
   several. */
static guint
find_top (const ActWord *words, guint first, guint last)
{
  guint top = 0;

  for (guint i = first; i <= last; i++)
    if (words[i].head < first || words[i].head > last) {
      if (top)
        return 0;
      top = i;
    }
  return top;
}

/* "the deal,” Ann argued": the comma right before @first, or 0. */
static guint
find_comma_before (const ActWord *words, guint first)
{
  guint comma = first - 1;

  if (comma > 1 && act_word_closes_quotation (&words[comma]))
    comma--;
  return comma > 1 && act_word_is (&words[comma], ",") ? comma : 0;
}

/* Whom it is told, when and where. */
static gboolean
is_beside_speech (const ActWord *words, guint word, guint speech)
{
  const guint top = words[word].head == speech ? word : words[word].head;

  return words[word].upos != ACT_UPOS_PUNCT && words[top].head == speech &&
         (words[top].rel == ACT_REL_IOBJ || words[top].rel == ACT_REL_OBJ ||
          words[top].rel == ACT_REL_OBL) &&
         top > speech;
}

static gboolean
find_parenthesis (const ActWord *words, guint n, guint speech, Parenthesis *it)
{
  const ActWord *verb = &words[speech];
  guint first = speech, end = speech + 1;

  if (speech < 4 || speech + 2 > n ||
      (verb->xpos != ACT_XPOS_VBD && verb->xpos != ACT_XPOS_VBZ &&
       verb->xpos != ACT_XPOS_VBP) ||
      !act_word_is_verb_of (verb, ACT_CLASS_COMMENT))
    return FALSE;
  while (first > 1 && words[first - 1].upos != ACT_UPOS_PUNCT) {
    first--;
    if (is_no_part_of_speaker (&words[first]))
      return FALSE;
  }
  if (first == speech || words[first].upos == ACT_UPOS_CCONJ ||
      words[first].upos == ACT_UPOS_ADP || words[first].upos == ACT_UPOS_ADV)
    return FALSE;
  if (words[end].rel == ACT_REL_OBL_UNMARKED && words[end].head == speech)
    end++; /* "said *Monday*," */
  while (end < n && end < speech + 5 && is_beside_speech (words, end, speech))
    end++; /* "told *the court*," "wrote *on Monday*," */
  it->begin = find_comma_before (words, first);
  it->speaker = find_top (words, first, speech - 1);
  it->speech = speech;
  it->end = end;
  return it->begin && it->speaker && words[it->speaker].upos != ACT_UPOS_NUM &&
         end < n && act_word_is (&words[end], ",");
}

/* Does the speech hang loosely on what is said? */
static gboolean
is_loose (const ActWord *words, guint n, const Parenthesis *it)
{
  const ActWord *speech = &words[it->speech];

  return speech->rel == ACT_REL_PARATAXIS ||
         (speech->rel == ACT_REL_ADVCL &&
          !act_words_has (words, n, it->speech, ACT_REL_MARK));
}

/* The predicate behind the parenthesis of which the rest is, or 0. */
static guint
find_content (const ActWord *words, guint n, const Parenthesis *it)
{
  if (is_loose (words, n, it))
    return words[it->speech].head > it->end ? words[it->speech].head : 0;
  for (guint i = it->end + 1; i <= n; i++)
    if (words[i].head == it->speech &&
        (words[i].rel == ACT_REL_CCOMP || words[i].rel == ACT_REL_PARATAXIS))
      return i;
  return 0;
}

/* The last subject before the parenthesis, of the speech or of @content. */
static guint
find_subject_before (const ActWord *words, const Parenthesis *it, guint content)
{
  for (guint i = it->begin - 1; i > 0; i--)
    if (is_subject (&words[i]) && words[i].head &&
        (words[i].head == it->speech || words[i].head == content))
      return i;
  return 0;
}

static gboolean
has_subject_behind (const ActWord *words, guint n, const Parenthesis *it,
                    guint content)
{
  for (guint i = it->end + 1; i <= n; i++)
    if (words[i].head == content &&
        (is_subject (&words[i]) || words[i].rel == ACT_REL_EXPL))
      return TRUE;
  return FALSE;
}

/* "*the rebels*, the ministry says, *killed* ten" with who speaks set beside
   the rebels, or the rebels taken for who speaks: they are the subject of what
   is said. What has a subject of its own behind the speech leaves the words
   before it without a verb: "*the news for Ann*, Bo said, is that he left". */
static void
part_subjects (ActWord *words, guint n, const Parenthesis *it)
{
  const guint content = find_content (words, n, it);
  const guint subject = find_subject_before (words, it, content);
  ActWord *speaker = &words[it->speaker];

  if (!subject || (speaker->head != it->speech && speaker->head != subject) ||
      (speaker->head == it->speech && !is_subject (speaker)) ||
      (speaker->head == subject && speaker->rel != ACT_REL_APPOS &&
       speaker->rel != ACT_REL_CONJ && speaker->rel != ACT_REL_FLAT))
    return;
  if (!content && speaker->head != it->speech)
    return;
  speaker->head = (guint16) it->speech;
  speaker->rel = ACT_REL_NSUBJ;
  if (words[it->speech].rel == ACT_REL_ADVCL)
    words[it->speech].rel = ACT_REL_PARATAXIS;
  if (words[subject].head != it->speech)
    return;
  if (!content || has_subject_behind (words, n, it, content)) {
    words[subject].rel = ACT_REL_DISLOCATED;
    return;
  }
  words[content].rel = ACT_REL_CCOMP;
  act_words_make_subject (words, n, subject, content);
  for (guint i = subject + 1; i < it->begin; i++)
    if (words[i].head == it->speech && words[i].rel == ACT_REL_AUX)
      words[i].head = (guint16) content; /* "*would*, Ann said, cost it" */
}

/* "*With each day*, they concede, *it becomes* harder" with what is said hung
   loosely on the speech, and what opens it taken for part of that. */
static void
lower_opening (ActWord *words, guint n, const Parenthesis *it)
{
  const guint content = find_content (words, n, it);

  if (!content || words[content].rel != ACT_REL_PARATAXIS ||
      words[content].head != it->speech ||
      words[it->speaker].head != it->speech ||
      !has_subject_behind (words, n, it, content))
    return;
  words[content].rel = ACT_REL_CCOMP;
  for (guint i = 1; i < it->begin; i++)
    if (words[i].head == it->speech && words[i].rel == ACT_REL_OBL)
      words[i].head = (guint16) content;
}

/* "said in an interview *she plans* to leave" with what is said taken for a
   clause of the interview: who speaks says something. */
static void
raise_from_paper (ActWord *words, guint n, guint clause)
{
  static const char *const also[] = {"interview", "speech", NULL};
  guint paper = words[clause].head, speech = words[paper].head, subject;

  if ((words[clause].rel != ACT_REL_ACL_RELCL &&
       words[clause].rel != ACT_REL_ACL) ||
      words[paper].rel != ACT_REL_OBL || paper >= clause || speech >= paper ||
      !act_word_is_verb_of (&words[speech], ACT_CLASS_COMMENT) ||
      words[speech].rel == ACT_REL_PARATAXIS ||
      act_words_has (words, n, speech, ACT_REL_CCOMP) ||
      act_words_has (words, n, speech, ACT_REL_OBJ) ||
      act_words_has (words, n, clause, ACT_REL_MARK) ||
      !act_words_find (words, n, paper, ACT_REL_CASE) ||
      (!act_table_has (act_table_get ("speech-nouns"), words[paper].lemma) &&
       !act_strings_have (also, words[paper].lemma)))
    return;
  subject = act_words_find_subject (words, n, clause);
  if (subject <= paper || subject >= clause ||
      words[subject].xpos == ACT_XPOS_WDT || words[subject].xpos == ACT_XPOS_WP)
    return;
  for (guint i = paper + 1; i < subject; i++)
    if (!act_words_is_below (words, i, subject))
      return;
  words[clause].head = (guint16) speech;
  words[clause].rel = ACT_REL_CCOMP;
}

/* "“…, they prove it has failed,” *added Lee*" with the speech taken for what
   is proved: behind the mark stands who says all of it. */
static void
raise_speech_behind (ActWord *words, guint n, guint speech)
{
  guint said = words[speech].head, speaker;

  if (words[speech].rel != ACT_REL_CCOMP || said + 2 >= speech ||
      words[said].rel != ACT_REL_ROOT ||
      (words[speech].xpos != ACT_XPOS_VBD &&
       words[speech].xpos != ACT_XPOS_VBZ) ||
      !act_word_closes_quotation (&words[speech - 1]) ||
      !act_word_is (&words[speech - 2], ",") ||
      !act_word_is_verb_of (&words[speech], ACT_CLASS_COMMENT))
    return;
  speaker = act_words_find (words, n, speech, ACT_REL_NSUBJ);
  if (speaker <= speech || act_words_has (words, n, speech, ACT_REL_CCOMP))
    return;
  words[speech].head = 0;
  words[speech].rel = ACT_REL_ROOT;
  words[said].head = (guint16) speech;
  words[said].rel = ACT_REL_CCOMP;
}

/* "after Ann *said that* it *might work*, Bo said: “…”" with what she said hung
   on what he says. */
static void
lower_to_speech_before (ActWord *words, guint n, guint content)
{
  guint that, speech;

  if (words[content].rel != ACT_REL_CCOMP || words[content].head < content)
    return;
  that = act_words_find (words, n, content, ACT_REL_MARK);
  speech = that > 1 ? that - 1 : 0;
  if (!speech || !act_word_is (&words[that], "that") ||
      words[speech].rel != ACT_REL_ADVCL ||
      words[speech].head != words[content].head ||
      !act_word_is_verb_of (&words[speech], ACT_CLASS_SPEECH) ||
      act_words_has (words, n, speech, ACT_REL_CCOMP))
    return;
  words[content].head = (guint16) speech;
}

/* "*Bo sold Acme*, Ann says in her book" with what she says taken for its
   circumstance. */
static void
lower_to_speech_behind (ActWord *words, guint n, guint content)
{
  const guint speech = words[content].head;
  guint speaker, subject;

  if (words[content].rel != ACT_REL_ADVCL || speech < content + 3 ||
      (words[content].xpos != ACT_XPOS_VBD &&
       words[content].xpos != ACT_XPOS_VBZ &&
       words[content].xpos != ACT_XPOS_VBP) ||
      !act_word_is_verb_of (&words[speech], ACT_CLASS_SPEECH) ||
      act_words_has (words, n, content, ACT_REL_MARK) ||
      act_words_has (words, n, content, ACT_REL_ADVMOD) ||
      act_words_has (words, n, speech, ACT_REL_CCOMP) ||
      act_words_has (words, n, speech, ACT_REL_OBJ))
    return;
  speaker = act_words_find (words, n, speech, ACT_REL_NSUBJ);
  subject = act_words_find (words, n, content, ACT_REL_NSUBJ);
  if (!subject || subject > content || speaker <= content || speaker > speech ||
      words[subject].upos == ACT_UPOS_PRON)
    return;
  for (guint i = content + 1; i < speaker; i++)
    if (act_word_is (&words[i], ",")) {
      words[content].rel = ACT_REL_CCOMP;
      return;
    }
}

/* Whether @verb tells nothing: "did not *say* who", "*gave* no details",
   "*declined* to comment". */
static gboolean
is_reticent (const ActWord *words, guint n, guint verb)
{
  static const char *const telling[] = {
      "answer",  "comment",   "confirm",   "describe", "disclose", "discuss",
      "divulge", "detail",    "elaborate", "explain",  "give",     "identify",
      "name",    "offer",     "provide",   "release",  "reveal",   "say",
      "specify", "speculate", NULL};
  static const char *const giving[] = {"cite",    "give",    "offer",
                                       "present", "provide", NULL};
  static const char *const told[] = {
      "breakdown", "comment",     "date",      "detail",      "evidence",
      "example",   "explanation", "figure",    "information", "name",
      "number",    "proof",       "reason",    "source",      "specific",
      "timeframe", "timeline",    "timetable", NULL};
  guint object, no;

  if (act_word_is (&words[verb], "declined") ||
      act_word_is (&words[verb], "declines") ||
      act_word_is (&words[verb], "refused") ||
      act_word_is (&words[verb], "refuses")) {
    guint infinitive = act_words_find (words, n, verb, ACT_REL_XCOMP);
    return infinitive > verb &&
           act_strings_have (telling, words[infinitive].lemma);
  }
  no = act_words_find (words, n, verb, ACT_REL_ADVMOD);
  if (no && no < verb && words[verb].xpos == ACT_XPOS_VB &&
      (act_word_is (&words[no], "not") || act_word_is (&words[no], "n't")))
    return act_strings_have (telling, words[verb].lemma);
  object = act_words_find (words, n, verb, ACT_REL_OBJ);
  no = object ? act_words_find (words, n, object, ACT_REL_DET) : 0;
  return no && act_word_is (&words[no], "no") &&
         act_strings_have (giving, words[verb].lemma) &&
         act_strings_have (told, words[object].lemma);
}

/* Whom or what @verb has as its object, which may have been hung on what it was
   hung on. */
static guint
find_object_behind (const ActWord *words, guint n, guint verb)
{
  for (guint i = verb + 1; i <= n; i++)
    if ((words[i].rel == ACT_REL_OBJ || words[i].rel == ACT_REL_IOBJ ||
         /* "it was fine and denounced *critics*", a second conjunct */
         (words[i].rel == ACT_REL_CONJ && i == verb + 1)) &&
        (words[i].head == verb || words[i].head == words[verb].head))
      return i;
  return 0;
}

/* "the bridge had collapsed", "there was no deal", "nobody was hurt", "they had
   been paid": what, or who, cannot go on as the subject of @verb, which is
   active. */
static gboolean
blames_nobody (const ActWord *words, guint n, guint verb, guint content)
{
  static const char *const nobody[] = {
      "nobody",     "none", "nothing", "everybody", "everyone",
      "everything", "it",   "that",    "this",      NULL};
  guint thing = act_words_find_subject (words, n, content), no;

  if (act_words_find (words, n, content, ACT_REL_AUX_PASS) &&
      !act_words_find (words, n, verb, ACT_REL_AUX) &&
      !act_words_find (words, n, verb, ACT_REL_AUX_PASS) &&
      act_words_find (words, n, content, ACT_REL_AUX))
    return TRUE;
  if (act_words_has (words, n, content, ACT_REL_EXPL))
    return TRUE;
  no = thing ? act_words_find (words, n, thing, ACT_REL_DET) : 0;
  return thing && (act_strings_have (nobody, words[thing].lower) ||
                   (no && act_word_is (&words[no], "no")) ||
                   act_word_is (&words[thing - 1], "no") ||
                   (words[thing].upos == ACT_UPOS_NOUN &&
                    !act_word_is_people (&words[thing])));
}

/* "*called for* a vote", "*called on* them to stop" */
static gboolean
is_call (const ActWord *words, guint verb)
{
  static const char *const links[] = {"for", "on", "upon", NULL};

  return (strcmp (words[verb].lemma, "call") == 0 ||
          strcmp (words[verb].lemma, "appeal") == 0) &&
         act_strings_have (links, words[verb + 1].lower);
}

/* "says he *is* shocked *and called on* them to stop": the call is over, and no
   part of what is. */
static gboolean
is_past_beside_present (const ActWord *words, guint n, guint verb,
                        guint content)
{
  static const ActRel helpers[] = {ACT_REL_AUX, ACT_REL_AUX_PASS, ACT_REL_COP};
  guint tense = content;

  for (guint i = 0; i < G_N_ELEMENTS (helpers); i++) {
    const guint helper = act_words_find (words, n, content, helpers[i]);
    if (helper && helper < tense)
      tense = helper;
    if (act_words_find (words, n, verb, helpers[i]))
      return FALSE;
  }
  return words[verb].xpos == ACT_XPOS_VBD &&
         (words[tense].xpos == ACT_XPOS_VBZ ||
          words[tense].xpos == ACT_XPOS_VBP) &&
         /* "have met her *and called* for peace" */
         strcmp (words[tense].lemma, "have") != 0 &&
         act_table_has (act_table_get ("speech-verbs"), words[verb].lemma) &&
         (is_call (words, verb) || find_object_behind (words, n, verb));
}

/* "said the bridge had collapsed *and blamed* Acme": a bridge blames nobody. */
static gboolean
is_beyond (const ActWord *words, guint n, guint verb, guint content,
           guint speech)
{
  guint speaker = act_words_find_subject (words, n, speech);

  return speaker && blames_nobody (words, n, verb, content) &&
         (words[speaker].upos == ACT_UPOS_PROPN ||
          words[speaker].upos == ACT_UPOS_PRON ||
          act_word_is_people (&words[speaker])) &&
         (find_object_behind (words, n, verb) || is_call (words, verb)) &&
         /* "the river rose and *threatened* the town" */
         strcmp (words[verb].lemma, "threaten") != 0 &&
         (act_table_has (act_table_get ("speech-verbs"), words[verb].lemma) ||
          strcmp (words[verb].lemma, "thank") == 0) &&
         act_signature_find ("attitude-words", words[verb].lemma, 'v');
}

/* "said two had died, *but gave* no names" with the giving taken for more of
   what is said: it is who speaks that tells no more. */
static void
raise_from_content (ActWord *words, guint n, guint verb)
{
  guint content = words[verb].head, speech = words[content].head, cc, tense,
        object;

  if (words[verb].rel != ACT_REL_CONJ || content >= verb ||
      words[content].rel != ACT_REL_CCOMP || speech >= content || !speech ||
      !act_word_is_verb_of (&words[speech], ACT_CLASS_SPEECH) ||
      act_words_find_subject (words, n, verb))
    return;
  cc = act_words_find (words, n, verb, ACT_REL_CC);
  tense = act_words_find (words, n, verb, ACT_REL_AUX);
  if (!tense)
    tense = verb;
  if (cc <= content || cc > verb)
    return;
  if (is_past_beside_present (words, n, verb, content)) {
    act_words_hang (words, verb, speech);
    return;
  }
  if ((words[tense].xpos != words[speech].xpos &&
       words[tense].xpos != ACT_XPOS_MD &&
       /* "accused", taken for a participle */
       (words[tense].xpos != ACT_XPOS_VBN ||
        words[speech].xpos != ACT_XPOS_VBD)) ||
      !(act_word_is (&words[cc], "but")
            ? is_reticent (words, n, verb)
            : is_beyond (words, n, verb, content, speech)))
    return;
  object = find_object_behind (words, n, verb);
  if (object) {
    words[object].head = (guint16) verb;
    if (words[object].rel == ACT_REL_CONJ)
      words[object].rel = ACT_REL_OBJ;
  }
  if (words[verb].xpos == ACT_XPOS_VBN && tense == verb)
    words[verb].xpos = words[speech].xpos;
  act_words_hang (words, verb, speech);
}

guint
act_words_find_said (const ActWord *words, guint n, guint verb)
{
  const guint speech = words[verb].head, said = words[speech].head;
  guint conjunction;

  if (words[verb].rel != ACT_REL_CONJ || speech >= verb || !said ||
      said >= speech || words[speech].rel != ACT_REL_PARATAXIS ||
      !act_word_is_verb_of (&words[speech], ACT_CLASS_SPEECH) ||
      act_words_find_subject (words, n, verb))
    return 0;
  conjunction = act_words_find (words, n, verb, ACT_REL_CC);
  return conjunction > speech && act_word_is (&words[conjunction - 1], ",")
             ? said
             : 0;
}

/* "she had no money, he added, *and had offered* to sell it" with the offer
   taken for what he did: with an auxiliary it is more of what is said. */
static void
raise_to_said (ActWord *words, guint n, guint verb)
{
  const guint speech = words[verb].head;
  const guint said = act_words_find_said (words, n, verb);

  if (!said || act_words_find (words, n, verb, ACT_REL_CC) != speech + 2u ||
      act_words_find (words, n, speech, ACT_REL_AUX) ||
      !act_words_find (words, n, verb, ACT_REL_AUX))
    return;
  act_words_hang (words, verb, said);
}

/* "neither confirmed nor *denied having met* her" with the meeting taken for a
   third verb beside them. */
static void
lower_having (ActWord *words, guint met)
{
  const guint verb = met > 2 ? met - 2 : 0;

  if (!verb || words[met].rel != ACT_REL_CONJ ||
      words[met].xpos != ACT_XPOS_VBN ||
      !act_word_is (&words[met - 1], "having") ||
      words[verb].upos != ACT_UPOS_VERB ||
      !act_table_has (act_table_get ("speech-verbs"), words[verb].lemma) ||
      !act_words_hang (words, met, verb))
    return;
  words[met].rel = ACT_REL_XCOMP;
}

/* "resigned, *a person briefed on it said*, after she left" with the speech
   taken for what the verb before it tells: between commas somebody says the
   rest, of which the clause behind them is, too. */
static void
free_speech (ActWord *words, guint n, guint speech)
{
  const guint verb = words[speech].head;
  guint speaker, first;

  if (words[speech].rel != ACT_REL_CCOMP || verb >= speech || speech >= n ||
      words[verb].upos != ACT_UPOS_VERB ||
      !act_word_is (&words[speech + 1], ",") ||
      !act_word_is_verb_of (&words[speech], ACT_CLASS_COMMENT) ||
      act_word_is_verb_of (&words[verb], ACT_CLASS_COMMENT) ||
      act_words_has (words, n, speech, ACT_REL_MARK) ||
      act_words_has (words, n, speech, ACT_REL_CCOMP))
    return;
  speaker = act_words_find (words, n, speech, ACT_REL_NSUBJ);
  if (speaker <= verb || speaker > speech)
    return;
  for (first = speaker;
       first > verb + 1 && act_words_is_below (words, first - 1, speaker);)
    first--;
  if (!act_word_is (&words[first - 1], ","))
    return;
  words[speech].rel = ACT_REL_PARATAXIS;
  for (guint i = speech + 2; i <= n; i++)
    if (words[i].head == speech && words[i].rel == ACT_REL_ADVCL)
      words[i].head = (guint16) verb;
}

/* "*If* it passes, aides say, it will fail" with the condition hung on "say":
   without it nothing is said to happen. */
static void
lower_condition (ActWord *words, guint n, guint condition)
{
  const guint speech = words[condition].head;
  guint mark, content, speaker;

  if (words[condition].rel != ACT_REL_ADVCL || speech < condition ||
      speech >= n || !act_word_is_verb_of (&words[speech], ACT_CLASS_SPEECH) ||
      !act_word_is (&words[speech + 1], ","))
    return;
  mark = act_words_find (words, n, condition, ACT_REL_MARK);
  speaker = act_words_find (words, n, speech, ACT_REL_NSUBJ);
  content = act_words_find (words, n, speech, ACT_REL_CCOMP);
  if (mark && mark < condition && act_word_is (&words[mark], "if") &&
      speaker > condition && speaker < speech && content > speech)
    words[condition].head = (guint16) content;
}

/* "tried to take it, *sending* troops" with the participle hung on what is
   tried: between commas it tells of what was done. */
static void
raise_from_trial (ActWord *words, guint n, guint participle)
{
  static const char *const trials[] = {"attempt", "seek", "struggle", "try",
                                       NULL};
  const guint aim = words[participle].head, trial = words[aim].head;

  if (words[participle].rel != ACT_REL_ADVCL || aim >= participle ||
      words[participle].xpos != ACT_XPOS_VBG ||
      words[aim].rel != ACT_REL_XCOMP || trial > aim ||
      !act_word_is (&words[participle - 1], ",") ||
      !act_strings_have (trials, words[trial].lemma) ||
      act_words_has (words, n, participle, ACT_REL_MARK))
    return;
  words[participle].head = (guint16) trial;
}

void
act_words_repair_speech (ActWord *words, guint n, guint word)
{
  Parenthesis it;

  lower_having (words, word);
  raise_from_paper (words, n, word);
  raise_speech_behind (words, n, word);
  raise_from_content (words, n, word);
  raise_to_said (words, n, word);
  lower_to_speech_before (words, n, word);
  lower_to_speech_behind (words, n, word);
  free_speech (words, n, word);
  lower_condition (words, n, word);
  raise_from_trial (words, n, word);
  if (!find_parenthesis (words, n, word, &it))
    return;
  part_subjects (words, n, &it);
  lower_opening (words, n, &it);
}
