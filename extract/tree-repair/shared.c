/* Known errors of the parser: coordinated verbs and nouns set beside the wrong
   one. */
#include "tree-repair/build.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* The noun is of nobody who could speak, and of no text: "the situation". */
static gboolean
is_mute (const ActWord *noun)
{
  static const char *const speakers[] = {"communication", "group", "person",
                                         "place",         "work",  NULL};
  static const char *const texts[] = {
      "analysis", "data",   "evidence", "figure", "law",
      "number",   "plan",   "poll",     "rule",   "sign",
      "study",    "survey", "test",     "trend",  NULL};

  return noun->upos == ACT_UPOS_NOUN && !act_word_is_people (noun) &&
         !act_noun_is_class (noun->lemma, speakers) &&
         !act_strings_have (texts, noun->lemma) &&
         !act_table_has (act_table_get ("speech-nouns"), noun->lemma);
}

static gboolean
can_speak (const ActWord *noun)
{
  return noun->upos == ACT_UPOS_PROPN || noun->upos == ACT_UPOS_PRON ||
         act_word_is_people (noun);
}

/* Whether @second, coordinated with what is below it, can stand beside @first
   by its form: "says … and *suggested*", "predict … but *warn*". */
static gboolean
goes_with (const ActWord *words, guint first, guint second)
{
  ActXpos form = (ActXpos) words[second].xpos;
  ActXpos above = (ActXpos) words[first].xpos;

  if (form == ACT_XPOS_VBD)
    return above == ACT_XPOS_VBD || above == ACT_XPOS_VBZ ||
           above == ACT_XPOS_VBP || above == ACT_XPOS_VBN;
  if (form == ACT_XPOS_VBZ)
    return above == ACT_XPOS_VBZ || above == ACT_XPOS_VBD;
  return (form == ACT_XPOS_VB || form == ACT_XPOS_VBP) && above == ACT_XPOS_VBP;
}

/* "says the situation is bad *and suggested* talks", "told them to wait while
   the war goes on, *and urges* them to leave" with the speech taken for one of
   the situation, of the war: who says the first says the second. */
static void
raise_speech (ActWord *words, guint n, guint second)
{
  guint lower = words[second].head, upper, subject, speaker;

  if (words[second].rel != ACT_REL_CONJ || lower >= second ||
      !act_word_is_verb_of (&words[second],
                            ACT_CLASS_SPEECH | ACT_CLASS_PERSUADING) ||
      (words[lower].rel != ACT_REL_CCOMP && words[lower].rel != ACT_REL_ADVCL))
    return;
  subject = act_words_find_subject (words, n, lower);
  if (!subject || !is_mute (&words[subject]) ||
      act_words_find_subject (words, n, second) ||
      act_words_has (words, n, second, ACT_REL_AUX) ||
      act_words_has (words, n, second, ACT_REL_AUX_PASS) ||
      !act_words_has (words, n, second, ACT_REL_CC))
    return;
  for (upper = words[lower].head; upper; upper = words[upper].head) {
    if (words[upper].rel == ACT_REL_ACL_RELCL)
      return;
    speaker = act_words_find_subject (words, n, upper);
    if (speaker)
      break;
  }
  if (upper && can_speak (&words[speaker]) && goes_with (words, upper, second))
    act_words_hang (words, second, upper);
}

/* "says they are safe, *and should arrive* today" with who says so for who
   arrives: what may or should be belongs to what is said. */
static void
lower_modal (ActWord *words, guint n, guint second)
{
  static const char *const modals[] = {"could",  "may",  "might", "must",
                                       "should", "will", "would", NULL};
  guint verb = words[second].head, modal, content, cc;
  gboolean past = words[verb].xpos == ACT_XPOS_VBD;

  if (words[second].rel != ACT_REL_CONJ || verb >= second ||
      words[second].upos != ACT_UPOS_VERB ||
      strcmp (words[verb].lemma, "say") != 0 ||
      words[second].xpos == ACT_XPOS_VBD ||
      (act_word_get_classes (&words[second]) &
       (ACT_CLASS_SPEECH | ACT_CLASS_COMMENT)))
    return;
  modal = act_words_find (words, n, second, ACT_REL_AUX);
  content = act_words_find (words, n, verb, ACT_REL_CCOMP);
  cc = act_words_find (words, n, second, ACT_REL_CC);
  if (!modal || !act_strings_have (modals, words[modal].lower) ||
      (past && (act_word_is (&words[modal], "will") ||
                act_word_is (&words[modal], "may"))) ||
      content < verb || content > second || !cc ||
      !act_word_is (&words[cc], "and") || cc + 1 != modal ||
      act_words_find_subject (words, n, second) ||
      !act_words_find_subject (words, n, content) ||
      act_words_has (words, n, second, ACT_REL_CCOMP))
    return;
  words[second].head = (guint16) content;
}

/* The verb after "and" that ends the list of verbs behind @from. */
static guint
find_last_verb (const ActWord *words, guint n, guint from)
{
  for (guint i = from + 2; i <= n; i++)
    if ((words[i].xpos == ACT_XPOS_VBD || words[i].xpos == ACT_XPOS_VBN) &&
        words[i].upos == ACT_UPOS_VERB && words[i].rel == ACT_REL_CONJ &&
        words[i - 1].upos == ACT_UPOS_CCONJ && words[i - 1].head == i)
      return i;
  return 0;
}

/* "attacked cars, *forced* shops to close and *blocked* roads" with the verb
   taken for what the shops are: a list of verbs has "and" before its last. */
static void
make_middle_verb (ActWord *words, guint n, guint verb)
{
  guint noun = words[verb].head, first, object, last;

  if (verb < 4 || words[verb].rel != ACT_REL_AMOD ||
      (words[verb].xpos != ACT_XPOS_VBN && words[verb].xpos != ACT_XPOS_VBD) ||
      !act_word_is (&words[verb - 1], ",") || noun <= verb ||
      words[noun].rel != ACT_REL_CONJ ||
      act_words_has (words, n, noun, ACT_REL_CC))
    return;
  object = words[noun].head;
  first = words[object].head;
  if (words[object].rel != ACT_REL_OBJ || object >= verb ||
      words[first].xpos != ACT_XPOS_VBD || first >= object)
    return;
  last = find_last_verb (words, n, noun);
  if (!last || !act_words_is_below (words, last, first))
    return;
  words[verb].head = (guint16) first;
  words[verb].rel = ACT_REL_CONJ;
  words[verb].upos = ACT_UPOS_VERB;
  words[verb].xpos = ACT_XPOS_VBD;
  words[noun].head = (guint16) verb;
  words[noun].rel = ACT_REL_OBJ;
  words[last].head = (guint16) first;
  for (guint i = noun + 1; i < last; i++) /* "shops *to close*" */
    if (words[i].head == first && words[i].rel == ACT_REL_ADVCL &&
        words[i].xpos == ACT_XPOS_VB) {
      words[i].head = (guint16) verb;
      words[i].rel = ACT_REL_XCOMP;
    }
}

/* The verb of the past, or of a perfect, that has @noun or what it hangs on as
   its object, or 0. */
static guint
find_past_above (const ActWord *words, guint n, guint noun)
{
  guint verb;

  while (noun &&
         (words[noun].rel == ACT_REL_NMOD || words[noun].rel == ACT_REL_CONJ ||
          words[noun].rel == ACT_REL_COMPOUND))
    noun = words[noun].head;
  verb = words[noun].head;
  if (!noun || words[noun].rel != ACT_REL_OBJ || verb >= noun)
    return 0;
  return words[verb].xpos == ACT_XPOS_VBD ||
                 (words[verb].xpos == ACT_XPOS_VBN &&
                  act_words_has (words, n, verb, ACT_REL_AUX) &&
                  !act_words_find (words, n, verb, ACT_REL_AUX_PASS))
             ? verb
             : 0;
}

/* "burned fields *and hurled rocks*", "withdrew its staff *and suspended*
   operations" with the verb taken for what the rocks are: such participles
   hardly ever describe a noun without an article. */
static void
make_second_past (ActWord *words, guint n, guint verb)
{
  static const char *const verbs[] = {
      "block",   "boost",  "cause",   "cut",    "destroy", "disrupt",
      "force",   "halt",   "hurl",    "injure", "incite",  "interrupt",
      "kill",    "launch", "lower",   "open",   "prompt",  "raise",
      "recruit", "reject", "slash",   "spark",  "stage",   "suspend",
      "throw",   "torch",  "trigger", "urge",   "vow",     NULL};
  const guint noun = words[verb].head, cc = verb - 1;
  guint first;

  if (verb < 4 || words[verb].rel != ACT_REL_AMOD ||
      (words[verb].xpos != ACT_XPOS_VBN && words[verb].xpos != ACT_XPOS_VBD) ||
      !act_word_is (&words[cc], "and") || words[cc].head != noun ||
      noun < verb || words[noun].rel != ACT_REL_CONJ ||
      words[noun].head >= cc || act_words_has (words, n, noun, ACT_REL_DET) ||
      !act_strings_have (verbs, words[verb].lemma))
    return;
  first = find_past_above (words, n, words[noun].head);
  if (!first || !act_words_hang (words, verb, first))
    return;
  words[verb].rel = ACT_REL_CONJ;
  words[verb].upos = ACT_UPOS_VERB;
  words[verb].xpos = words[first].xpos;
  words[noun].head = (guint16) verb;
  words[noun].rel = ACT_REL_OBJ;
  words[cc].head = (guint16) verb;
}

/* "stopped writing, *packed* his papers and left", "have searched a firm
   suspected of paying them *and frozen* its accounts" with the second verb
   taken for a participle beside the gerund: it has an object, and goes with the
   first verb that has a tense. */
static void
raise_past (ActWord *words, guint n, guint verb)
{
  guint gerund = words[verb].head, first = words[gerund].head;

  if (words[verb].rel != ACT_REL_CONJ ||
      (words[verb].xpos != ACT_XPOS_VBN && words[verb].xpos != ACT_XPOS_VBD) ||
      gerund >= verb || words[gerund].xpos != ACT_XPOS_VBG ||
      (words[gerund].rel != ACT_REL_XCOMP &&
       words[gerund].rel != ACT_REL_ADVCL) ||
      act_words_has (words, n, gerund, ACT_REL_AUX) ||
      !act_words_has (words, n, verb, ACT_REL_OBJ) ||
      act_words_has (words, n, verb, ACT_REL_NSUBJ) ||
      act_words_has (words, n, verb, ACT_REL_AUX))
    return;
  while (first && first < gerund && words[first].xpos != ACT_XPOS_VBD &&
         (words[first].xpos != ACT_XPOS_VBN ||
          !act_words_has (words, n, first, ACT_REL_AUX)))
    first = words[first].head;
  if (!first || first >= gerund)
    return;
  words[verb].head = (guint16) first;
  words[verb].xpos = words[first].xpos;
}

/* The verb of speech that @content is said with, through "is willing to promise
   that …", or 0. */
static guint
find_speech_above (const ActWord *words, guint content)
{
  guint below = content, at = words[content].head;

  while (at && at < below && words[below].rel != ACT_REL_ACL_RELCL &&
         (words[below].rel == ACT_REL_CCOMP ||
          words[below].rel == ACT_REL_XCOMP)) {
    if (words[at].xpos != ACT_XPOS_VB &&
        act_word_is_verb_of (&words[at], ACT_CLASS_SPEECH))
      return at;
    below = at;
    at = words[at].head;
  }
  return 0;
}

/* The subject of @verb is an act, a state or the like, which says nothing. */
static gboolean
is_of_act (const ActWord *words, guint n, guint verb)
{
  static const char *const classes[] = {
      "act", "attribute", "event", "feeling", "process", "state", NULL};
  const guint subject = act_words_find_subject (words, n, verb);

  return subject && words[subject].upos == ACT_UPOS_NOUN &&
         !act_word_is_people (&words[subject]) &&
         act_noun_is_class (words[subject].lemma, classes);
}

/* "insisted a deal is close and *reaffirmed* their pledge", "says it will not
   pay *and called* on others to" with the second verb of speech set beside what
   is said, which is of another time; "said the *vote* was fair and *called* for
   calm", where no vote calls. */
static void
raise_second_speech (ActWord *words, guint n, guint verb)
{
  guint content = words[verb].head, speech, finite;

  if (words[verb].rel != ACT_REL_CONJ ||
      (words[verb].xpos != ACT_XPOS_VBD && words[verb].xpos != ACT_XPOS_VBN) ||
      words[content].rel != ACT_REL_CCOMP || content >= verb ||
      act_words_has (words, n, verb, ACT_REL_NSUBJ) ||
      act_words_has (words, n, verb, ACT_REL_AUX) ||
      act_words_find (words, n, verb, ACT_REL_AUX_PASS) ||
      !act_table_has (act_table_get ("speech-verbs"), words[verb].lemma))
    return;
  speech = find_speech_above (words, content);
  finite = act_words_find (words, n, content, ACT_REL_COP);
  if (!finite)
    finite = act_words_find (words, n, content, ACT_REL_AUX);
  if (!finite)
    finite = content;
  /* "has left and *called* her": tagged as if "has" had no part in it */
  if (!speech || words[content].xpos == ACT_XPOS_VBN)
    return;
  if (((words[finite].xpos == ACT_XPOS_VBZ ||
        words[finite].xpos == ACT_XPOS_VBP) &&
       words[verb].xpos == ACT_XPOS_VBD &&
       words[speech].xpos == ACT_XPOS_VBD) ||
      words[finite].xpos == ACT_XPOS_MD || is_of_act (words, n, content)) {
    words[verb].head = (guint16) speech;
    words[verb].xpos = ACT_XPOS_VBD;
  }
}

/* "bombs in Oslo and the northern *city of Lund* went off" with the city set
   beside the bombs: it goes with the place before it. */
static void
lower_place (ActWord *words, guint n, guint place)
{
  static const char *const kinds[] = {
      "area",     "borough", "capital",  "city",    "county",
      "district", "port",    "province", "region",  "resort",
      "state",    "suburb",  "town",     "village", NULL};
  static const char *const markers[] = {"around", "at",      "in",
                                        "near",   "outside", NULL};
  guint first = words[place].head, cc, name, marker;

  if (words[place].rel != ACT_REL_CONJ || first >= place ||
      !act_strings_have (kinds, words[place].lemma) ||
      words[first].upos != ACT_UPOS_NOUN ||
      act_strings_have (kinds, words[first].lemma))
    return;
  for (cc = place - 1; cc > first && words[cc].head == place &&
                       words[cc].upos != ACT_UPOS_CCONJ;)
    cc--;
  if (cc < 4 || words[cc].upos != ACT_UPOS_CCONJ)
    return;
  name = act_words_find_name (
      words, act_word_is (&words[cc - 1], ",") ? cc - 2 : cc - 1);
  marker = act_words_find (words, n, name, ACT_REL_CASE);
  if (name <= first || words[name].upos != ACT_UPOS_PROPN ||
      !act_words_is_below (words, name, first) || !marker || marker > name ||
      !act_strings_have (markers, words[marker].lower))
    return;
  words[place].head = (guint16) name;
}

/* "on Saturday, *Lund, Malmo and Ystad* vote" with the towns set beside the
   day: they are who votes. */
static void
make_subject_after_day (ActWord *words, guint n, guint name)
{
  guint day = words[name].head, verb = words[day].head;

  if (words[name].rel != ACT_REL_CONJ || words[name].upos != ACT_UPOS_PROPN ||
      name != day + 2 || !act_word_is (&words[day + 1], ",") || verb <= name ||
      words[verb].upos != ACT_UPOS_VERB ||
      !(act_word_get_classes (&words[day]) & ACT_CLASS_TIME) ||
      (act_word_get_classes (&words[name]) & ACT_CLASS_TIME) ||
      act_words_find_subject (words, n, verb))
    return;
  for (guint i = name + 1; i < verb; i++)
    if (words[i].head == day && words[i].rel == ACT_REL_CONJ)
      words[i].head = (guint16) name;
  act_words_make_subject (words, n, name, verb);
}

/* "gains from a gap and *record turnout*" with the word for a verb: a bare form
   stands beside no verb with "-s". */
static void
make_bare_modifier (ActWord *words, guint n, guint verb)
{
  guint first = words[verb].head, cc = verb - 1, object, noun = cc - 1;

  if (verb < 5 || words[verb].rel != ACT_REL_CONJ ||
      (words[verb].xpos != ACT_XPOS_VB && words[verb].xpos != ACT_XPOS_VBP) ||
      words[first].xpos != ACT_XPOS_VBZ || words[cc].head != verb ||
      words[cc].rel != ACT_REL_CC ||
      act_words_has (words, n, first, ACT_REL_AUX))
    return;
  object = act_words_find (words, n, verb, ACT_REL_OBJ);
  if (object <= verb || words[object].upos != ACT_UPOS_NOUN ||
      act_words_has (words, n, object, ACT_REL_DET) ||
      words[noun].upos != ACT_UPOS_NOUN)
    return;
  while (words[noun].head > first && words[noun].head < noun &&
         words[words[noun].head].upos == ACT_UPOS_NOUN)
    noun = words[noun].head;
  for (guint i = first + 1; i < cc; i++)
    if (words[i].xpos == ACT_XPOS_VB) /* "wants to see it and record it" */
      return;
  words[object].head = (guint16) noun;
  words[object].rel = ACT_REL_CONJ;
  words[cc].head = (guint16) object;
  words[verb].head = (guint16) object;
  words[verb].rel = ACT_REL_AMOD;
  words[verb].upos = ACT_UPOS_ADJ;
  words[verb].xpos = ACT_XPOS_JJ;
}

/* 1 for one, 2 for more than one, 0 where the form does not tell. */
static guint
get_number (const ActWord *words, guint n, guint noun)
{
  static const char *const many[] = {
      "couple", "crew",     "dozen", "family", "government", "group",
      "half",   "majority", "many",  "more",   "most",       "number",
      "pair",   "people",   "per",   "police", "percent",    "rest",
      "some",   "staff",    "team",  NULL};
  const ActWord *word = &words[noun];

  if (act_words_find (words, n, noun, ACT_REL_CONJ) ||
      word->xpos == ACT_XPOS_NNS || act_word_is (word, "they") ||
      act_word_is (word, "we"))
    return 2;
  if (word->xpos == ACT_XPOS_NN || word->xpos == ACT_XPOS_NNP ||
      act_word_is (word, "he") || act_word_is (word, "she") ||
      act_word_is (word, "it"))
    return act_strings_have (many, word->lower) ? 0 : 1;
  return 0;
}

/* The same of a verb or predicate with its auxiliary or copula. */
static guint
get_number_of_verb (const ActWord *words, guint n, guint verb)
{
  guint finite = act_words_find (words, n, verb, ACT_REL_AUX);

  if (!finite)
    finite = act_words_find (words, n, verb, ACT_REL_AUX_PASS);
  if (!finite)
    finite = act_words_find (words, n, verb, ACT_REL_COP);
  if (!finite)
    finite = verb;
  return words[finite].xpos == ACT_XPOS_VBZ   ? 1
         : words[finite].xpos == ACT_XPOS_VBP ? 2
                                              : 0;
}

/* "officials say the *tape* was meant to scare, and *have* advised people",
   "says three *soldiers* left, but *says* all are safe" with the second verb
   set beside what is said: by its number it goes with who says so. */
static void
raise_by_number (ActWord *words, guint n, guint second)
{
  guint content = words[second].head, speech = words[content].head;
  guint inner, outer, number, own;

  if (words[second].rel != ACT_REL_CONJ ||
      words[content].rel != ACT_REL_CCOMP || speech >= content ||
      content >= second || words[second].upos != ACT_UPOS_VERB ||
      !act_words_has (words, n, second, ACT_REL_CC) ||
      act_words_find_subject (words, n, second) ||
      (words[speech].xpos != ACT_XPOS_VBZ &&
       words[speech].xpos != ACT_XPOS_VBP &&
       words[speech].xpos != ACT_XPOS_VBD))
    return;
  number = get_number_of_verb (words, n, second);
  inner = act_words_find_subject (words, n, content);
  outer = act_words_find_subject (words, n, speech);
  own = get_number_of_verb (words, n, content);
  if (!own && inner)
    own = get_number (words, n, inner);
  if (number && inner && outer && outer < speech && own == 3 - number &&
      get_number (words, n, outer) == number)
    words[second].head = (guint16) speech;
}

/* "said that "they rule by proxy," *setting* off a storm", "…," *when* she
   left" with the clause behind the words said hung on them: it is the text's.
 */
static void
raise_behind_quotation (ActWord *words, guint clause)
{
  guint content = words[clause].head, speech = words[content].head;
  guint mark = clause - 1, open;

  if (words[clause].rel != ACT_REL_ADVCL || clause < 5 || content >= clause ||
      words[content].rel != ACT_REL_CCOMP || speech >= content)
    return;
  while (mark + 4 > clause && mark > content && words[mark].head == clause &&
         words[mark].upos != ACT_UPOS_PUNCT)
    mark--;
  if (!act_word_closes_quotation (&words[mark]) ||
      !act_word_is (&words[mark - 1], ","))
    return;
  for (open = content; open > speech; open--)
    if (words[open].upos == ACT_UPOS_PUNCT &&
        (act_word_is (&words[open], "\"") ||
         act_word_is (&words[open], "\u201c")))
      break;
  if (open > speech)
    words[clause].head = (guint16) speech;
}

/* "fought *rather than surrender*" taken for two things that are done: the
   second is not. */
static void
part_rather_than (ActWord *words, guint n, guint verb)
{
  guint rather = act_words_find (words, n, verb, ACT_REL_CC);

  if (words[verb].rel != ACT_REL_CONJ || words[verb].upos != ACT_UPOS_VERB ||
      !rather || rather + 2 > verb || !act_word_is (&words[rather], "rather") ||
      !act_word_is (&words[rather + 1], "than"))
    return;
  words[verb].rel = ACT_REL_ADVCL;
}

/* "would go against it - Lee leads so far - *and contradict* them" with the
   bare verb set beside a finite one: it goes with the bare one before. */
static void
raise_bare_verb (ActWord *words, guint n, guint verb)
{
  guint first = words[verb].head, bare;

  if (words[verb].xpos != ACT_XPOS_VB || first >= verb ||
      (words[first].xpos != ACT_XPOS_VBZ &&
       words[first].xpos != ACT_XPOS_VBD) ||
      act_words_has (words, n, verb, ACT_REL_AUX) ||
      act_words_has (words, n, verb, ACT_REL_MARK) ||
      act_words_has (words, n, first, ACT_REL_AUX) ||
      act_words_find_subject (words, n, verb))
    return;
  for (bare = first - 1; bare > 0; bare--)
    if (words[bare].xpos == ACT_XPOS_VB &&
        (act_words_has (words, n, bare, ACT_REL_AUX) ||
         act_words_has (words, n, bare, ACT_REL_MARK)))
      break;
  if (bare && act_words_is_below (words, first, bare))
    words[verb].head = (guint16) bare;
}

void
act_words_repair_shared (ActWord *words, guint n, guint word)
{
  make_middle_verb (words, n, word);
  make_second_past (words, n, word);
  raise_past (words, n, word);
  raise_second_speech (words, n, word);
  raise_by_number (words, n, word);
  raise_behind_quotation (words, word);
  if (words[word].rel != ACT_REL_CONJ)
    return;
  raise_speech (words, n, word);
  lower_modal (words, n, word);
  lower_place (words, n, word);
  make_subject_after_day (words, n, word);
  make_bare_modifier (words, n, word);
  part_rather_than (words, n, word);
  raise_bare_verb (words, n, word);
}
