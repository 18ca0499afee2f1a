/* Known errors of the parser: relative clauses, participles and gerunds hung on
   a noun, or on the verb, that what they say does not fit. */
#include "tree-repair/build.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* The verb has the form of a singular: "who *heads* it", "who *was* shot". */
static gboolean
is_singular (const ActWord *words, guint n, guint verb)
{
  static const ActRel auxiliaries[] = {ACT_REL_AUX, ACT_REL_AUX_PASS,
                                       ACT_REL_COP};
  guint finite = 0;

  for (guint i = 0; i < G_N_ELEMENTS (auxiliaries); i++) {
    guint word = act_words_find (words, n, verb, auxiliaries[i]);
    if (word && (!finite || word < finite))
      finite = word;
  }
  if (!finite)
    finite = verb;
  return words[finite].xpos == ACT_XPOS_VBZ ||
         act_word_is (&words[finite], "was");
}

/* The head of the name that ends before the comma and "who" at @who, an age
   between commas passed over ("Carl Moe, 22, who"); or 0. */
static guint
find_name_before (const ActWord *words, guint who)
{
  guint name = who - 2;

  if (who < 4 || !act_word_is (&words[who - 1], ","))
    return 0;
  if (words[name].upos == ACT_UPOS_NUM && act_word_is (&words[name - 1], ","))
    name -= 2;
  name = act_words_find_name (words, name);
  return words[name].upos == ACT_UPOS_PROPN &&
                 !(act_word_get_classes (&words[name]) & ACT_CLASS_TIME)
             ? name
             : 0;
}

/* "Ann Lee, *a baker*, and | Bo Day, who": the first of the two is described by
   itself. */
static gboolean
is_described_before (const ActWord *words, guint first, guint last)
{
  for (guint i = first + 1; i < last; i++)
    if (words[i].head == first && words[i].rel == ACT_REL_APPOS)
      return TRUE;
  return FALSE;
}

/* "talks between Ann Lee and *Bo Day, who heads* it", "men like *Carl Moe, who
   was* shot" with the clause hung on the first of the two, or on the men: a
   verb in the singular tells of the one right before it. */
static void
lower_who (ActWord *words, guint n, guint who)
{
  guint clause = words[who].head, noun = words[clause].head, name;

  if (!act_word_is (&words[who], "who") ||
      words[clause].rel != ACT_REL_ACL_RELCL || noun >= who)
    return;
  name = find_name_before (words, who);
  if (!is_singular (words, n, clause) &&
      !(name && words[name].rel == ACT_REL_CONJ && words[name].head == noun &&
        is_described_before (words, noun, name)))
    return;
  if (words[noun].rel == ACT_REL_NMOD_DESC) /* "leader *Ann Lee* and Bo Day" */
    noun = words[noun].head;
  if (!name || name <= noun || !act_words_is_below (words, name, noun))
    return;
  if (words[noun].xpos == ACT_XPOS_NNS ||
      (words[name].rel == ACT_REL_CONJ && words[name].head == noun))
    words[clause].head = (guint16) name;
}

/* "people held in the *protests that followed* the vote" with the people for
   what followed it: the event right before it did. */
static void
lower_sequel (ActWord *words, guint that)
{
  static const char *const verbs[] = {"begin",  "engulf",  "ensue", "erupt",
                                      "follow", "precede", "rock",  "spread",
                                      "sweep",  NULL};
  static const char *const events[] = {"act", "event", NULL};
  const guint clause = words[that].head, noun = words[clause].head;
  const guint event = that - 1;

  if (that < 4 || !act_word_is (&words[that], "that") ||
      words[clause].rel != ACT_REL_ACL_RELCL || noun + 1 >= event ||
      words[event].upos != ACT_UPOS_NOUN ||
      !act_word_is_people (&words[noun]) ||
      !act_strings_have (verbs, words[clause].lemma) ||
      !act_noun_is_class (words[event].lemma, events) ||
      !act_words_is_below (words, event, noun))
    return;
  act_words_hang (words, clause, event);
}

/* "support *to Norway, which includes* loans" with Norway for what includes
   them: a country or firm includes no such things. */
static void
raise_inclusion (ActWord *words, guint n, guint which)
{
  static const char *const verbs[] = {"comprise", "consist", "cover", "entail",
                                      "include",  "involve", "total", NULL};
  static const char *const bodies[] = {"group", "person", "place", NULL};
  guint clause = words[which].head, name = words[clause].head, thing, object;

  if (which < 4 || !act_word_is (&words[which], "which") ||
      words[clause].rel != ACT_REL_ACL_RELCL || name >= which ||
      words[name].upos != ACT_UPOS_PROPN || words[name].rel != ACT_REL_NMOD ||
      !act_strings_have (verbs, words[clause].lemma))
    return;
  thing = words[name].head;
  object = act_words_find (words, n, clause, ACT_REL_OBJ);
  if (thing >= name || words[thing].upos != ACT_UPOS_NOUN ||
      act_noun_is_class (words[thing].lemma, bodies) ||
      act_words_find (words, n, name, ACT_REL_CONJ) ||
      (object && words[object].upos == ACT_UPOS_PROPN))
    return;
  words[clause].head = (guint16) thing;
}

/* "*concern* about the spread of *flu, which* has killed" with the clause hung
   on the concern: it is what the concern is about that does harm. */
static void
lower_harm (ActWord *words, guint n, guint which)
{
  static const char *const feelings[] = {
      "alarm", "anger", "anxiety", "concern", "fear",    "fury",  "grief",
      "news",  "panic", "report",  "warning", "outrage", "worry", NULL};
  static const char *const harms[] = {"damage", "destroy", "devastate",
                                      "infect", "injure",  "kill",
                                      "strike", "wound",   NULL};
  guint clause = words[which].head, noun = words[clause].head;
  guint thing = which - 2;

  if (which < 5 || !act_word_is (&words[which], "which") ||
      !act_word_is (&words[which - 1], ",") ||
      words[clause].rel != ACT_REL_ACL_RELCL || noun >= thing ||
      !act_strings_have (feelings, words[noun].lemma) ||
      !act_strings_have (harms, words[clause].lemma) ||
      !act_word_is_nominal (&words[thing]) ||
      act_words_find (words, n, noun, ACT_REL_CONJ) ||
      !act_words_is_below (words, thing, noun))
    return;
  words[clause].head = (guint16) thing;
}

/* "blamed for *attacks* in Oslo, Norway, *that killed* ten" with the clause
   hung on where that was: no place kills. */
static void
raise_killing (ActWord *words, guint n, guint that)
{
  static const char *const places[] = {"at",      "in", "inside", "near",
                                       "outside", "on", NULL};
  static const char *const harms[] = {"injure", "kill", "wound", NULL};
  guint clause = words[that].head, place = words[clause].head, marker;

  if (words[clause].rel != ACT_REL_ACL_RELCL || place >= that ||
      words[place].upos != ACT_UPOS_PROPN ||
      (!act_word_is (&words[that], "that") &&
       !act_word_is (&words[that], "which")) ||
      !act_strings_have (harms, words[clause].lemma))
    return;
  marker = act_words_find (words, n, place, ACT_REL_CASE);
  if (!marker || !act_strings_have (places, words[marker].lower))
    return;
  for (guint i = marker - 1; i > 0 && words[i].upos != ACT_UPOS_VERB; i--)
    if (words[i].upos == ACT_UPOS_NOUN &&
        act_table_has (act_table_get ("event-nouns"), words[i].lemma)) {
      act_words_hang (words, clause, i);
      return;
    }
}

/* "*cartoons* in Danish papers *depicting* Ann" with the participle hung on
   where they were shown: pictures depict. */
static void
raise_depicting (ActWord *words, guint n, guint participle)
{
  static const char *const verbs[] = {"depict",   "mock", "portray", "ridicule",
                                      "satirize", "show", NULL};
  static const char *const pictures[] = {
      "advert",  "cartoon", "clip",     "drawing",    "film",
      "footage", "image",   "painting", "photograph", "photo",
      "poster",  "picture", "video",    NULL};
  guint medium = words[participle].head, work = words[medium].head, marker;

  if (words[participle].rel != ACT_REL_ACL || medium >= participle ||
      words[participle].xpos != ACT_XPOS_VBG ||
      words[medium].rel != ACT_REL_NMOD || work >= medium ||
      !act_strings_have (verbs, words[participle].lemma) ||
      !act_strings_have (pictures, words[work].lemma))
    return;
  marker = act_words_find (words, n, medium, ACT_REL_CASE);
  if (marker > work && !act_word_is (&words[marker], "of"))
    words[participle].head = (guint16) work;
}

/* "in Lund *province bordering* Norway, a man died" with the province hung on
   the participle, as if he bordered it. */
static void
lower_opening_participle (ActWord *words, guint n, guint participle)
{
  guint verb = words[participle].head, noun = participle - 1, marker;

  if (participle < 3 || words[participle].rel != ACT_REL_ADVCL ||
      words[participle].xpos != ACT_XPOS_VBG || verb <= participle ||
      !act_word_is_nominal (&words[noun]) ||
      act_words_has (words, n, participle, ACT_REL_MARK))
    return;
  while (words[noun].head != participle && words[noun].head &&
         words[noun].head < participle &&
         act_word_is_nominal (&words[words[noun].head]))
    noun = words[noun].head;
  marker = act_words_find (words, n, noun, ACT_REL_CASE);
  if (words[noun].head != participle || words[noun].rel != ACT_REL_OBL ||
      !marker || marker > noun || !act_words_is_opening (words, marker) ||
      (act_word_get_classes (&words[noun]) & ACT_CLASS_TIME))
    return;
  words[noun].head = (guint16) verb;
  words[participle].head = (guint16) noun;
  words[participle].rel = ACT_REL_ACL;
}

/* "laid a wreath at a *shrine* in Lund *honoring* the dead" with the participle
   hung on the verb: without a comma it tells what is for their honor. */
static void
lower_honoring (ActWord *words, guint participle)
{
  static const char *const verbs[] = {"celebrate", "commemorate", "honor",
                                      "honour",    "mark",        NULL};
  static const char *const things[] = {
      "ceremony", "concert", "dinner", "event",     "exhibit",  "exhibition",
      "gala",     "march",   "mass",   "memorial",  "monument", "museum",
      "parade",   "plaque",  "rally",  "reception", "service",  "shrine",
      "speech",   "statue",  "vigil",  NULL};
  guint verb = words[participle].head;

  if (words[participle].rel != ACT_REL_ADVCL || verb >= participle ||
      words[participle].xpos != ACT_XPOS_VBG ||
      words[participle - 1].upos == ACT_UPOS_PUNCT ||
      !act_strings_have (verbs, words[participle].lemma))
    return;
  for (guint i = participle - 1; i > verb; i--)
    if (words[i].head == verb && words[i].upos == ACT_UPOS_NOUN &&
        act_strings_have (things, words[i].lemma)) {
      words[participle].head = (guint16) i;
      words[participle].rel = ACT_REL_ACL;
      return;
    }
}

/* "*talks* between the two *on forming* a government broke down", "more
   *innovation in developing* drugs" with the gerund hung on the verb: it says
   what the talks are on. */
static void
lower_gerund (ActWord *words, guint n, guint gerund)
{
  static const char *const markers[] = {"about", "in", "on", NULL};
  guint verb = words[gerund].head, mark, noun = 0;

  if (words[gerund].rel != ACT_REL_ADVCL ||
      words[gerund].xpos != ACT_XPOS_VBG || !verb)
    return;
  mark = act_words_find (words, n, gerund, ACT_REL_MARK);
  if (mark < 2 || mark + 1 != gerund ||
      !act_strings_have (markers, words[mark].lower))
    return;
  if (gerund < verb)
    for (guint i = 1; i < mark && !noun; i++) {
      if (words[i].head == verb && words[i].rel == ACT_REL_NSUBJ)
        noun = i;
    }
  else if (words[mark - 1].head == verb && mark - 1 > verb)
    noun = mark - 1;
  /* "answering questions about breaking it and *saying*": two of the verb's */
  if (!noun || words[noun].upos != ACT_UPOS_NOUN ||
      act_words_has (words, n, gerund, ACT_REL_CONJ) ||
      (noun != mark - 1 && !act_words_is_below (words, mark - 1, noun)) ||
      !act_noun_asks_for (words[noun].lemma, words[mark].lower) ||
      act_verb_asks_for (words[verb].lemma, words[mark].lower))
    return;
  words[gerund].head = (guint16) noun;
  words[gerund].rel = ACT_REL_ACL;
}

/* "convicted leaders of a charity *of sending* money" with what they did hung
   on the charity: the verb asks for it. */
static void
raise_deed (ActWord *words, guint n, guint gerund)
{
  guint noun = words[gerund].head, object = noun, verb, mark;

  if (words[gerund].rel != ACT_REL_ACL || words[gerund].xpos != ACT_XPOS_VBG ||
      noun >= gerund)
    return;
  while (words[object].rel == ACT_REL_NMOD && words[object].head < object)
    object = words[object].head;
  verb = words[object].head;
  mark = act_words_find (words, n, gerund, ACT_REL_MARK);
  if (object == noun || words[object].rel != ACT_REL_OBJ || verb >= object ||
      mark + 1 != gerund || !act_word_is (&words[mark], "of") ||
      !act_verb_asks_for (words[verb].lemma, "of"))
    return;
  words[gerund].head = (guint16) verb;
  words[gerund].rel = ACT_REL_ADVCL;
}

/* "*quoted* a member of a body that oversees it *as saying* so" with the saying
   hung on a clause within: who is quoted says it. */
static void
raise_quoted (ActWord *words, guint n, guint gerund)
{
  guint inner = words[gerund].head, as;

  if (words[gerund].xpos != ACT_XPOS_VBG || inner >= gerund ||
      words[gerund].rel != ACT_REL_ADVCL ||
      words[inner].rel != ACT_REL_ACL_RELCL ||
      !act_word_is_verb_of (&words[gerund], ACT_CLASS_SPEECH))
    return;
  as = act_words_find (words, n, gerund, ACT_REL_MARK);
  if (!as || !act_word_is (&words[as], "as"))
    return;
  for (guint i = inner - 1; i > 0; i--)
    if ((strcmp (words[i].lemma, "quote") == 0 ||
         strcmp (words[i].lemma, "cite") == 0) &&
        words[i].upos == ACT_UPOS_VERB &&
        act_words_is_below (words, inner, i)) {
      words[gerund].head = (guint16) i;
      return;
    }
}

/* "its manager, *overseeing* loans" with the verb taken for a preposition. */
static void
make_gerund (ActWord *words, guint n, guint gerund)
{
  static const char *const prepositions[] = {
      "according",  "barring",         "concerning", "considering",
      "during",     "excluding",       "failing",    "following",
      "including",  "notwithstanding", "pending",    "regarding",
      "respecting", "starting",        "touching",   NULL};
  guint noun = words[gerund].head, above = words[noun].head;

  if (words[gerund].rel != ACT_REL_CASE || gerund < 3 || noun < gerund ||
      words[noun].rel != ACT_REL_NMOD || !above || above >= gerund ||
      !act_word_is (&words[gerund - 1], ",") ||
      act_strings_have (prepositions, words[gerund].lower))
    return;
  words[gerund].head = (guint16) above;
  words[gerund].rel = act_words_has (words, n, above, ACT_REL_COP)
                          ? ACT_REL_ADVCL
                          : ACT_REL_ACL;
  words[gerund].upos = ACT_UPOS_VERB;
  words[noun].head = (guint16) gerund;
  words[noun].rel = ACT_REL_OBJ;
}

/* "the race moves to *states that* she hopes to win" with the clause taken for
   what is moved: such verbs have no content. */
static void
make_relative (ActWord *words, guint n, guint clause)
{
  static const char *const verbs[] = {"come", "drive",  "fly",    "go",
                                      "head", "return", "travel", "turn",
                                      "move", "walk",   NULL};
  guint verb = words[clause].head, that;

  if (words[clause].rel != ACT_REL_CCOMP || verb >= clause ||
      !act_strings_have (verbs, words[verb].lemma))
    return;
  that = act_words_find (words, n, clause, ACT_REL_MARK);
  if (!that || !act_word_is (&words[that], "that") ||
      act_words_has (words, n, clause, ACT_REL_OBJ))
    return;
  for (guint i = that - 1; i > verb; i--)
    if (words[i].head == verb && words[i].rel == ACT_REL_OBL &&
        act_word_is_nominal (&words[i]) &&
        !(act_word_get_classes (&words[i]) & ACT_CLASS_TIME)) {
      words[clause].head = (guint16) i;
      words[clause].rel = ACT_REL_ACL_RELCL;
      return;
    }
}

/* "made her the *first woman to lead* it" with the infinitive hung on the verb:
   it tells what she is the first to do. */
static void
lower_first_to (ActWord *words, guint n, guint infinitive)
{
  static const char *const ranks[] = {"first",  "last",  "only",
                                      "second", "third", NULL};
  static const char *const verbs[] = {"appoint", "choose",   "elect", "make",
                                      "name",    "nominate", "pick",  NULL};
  guint verb = words[infinitive].head, to = infinitive - 1, noun = to - 1;
  guint rank;

  if (infinitive < 5 || words[infinitive].xpos != ACT_XPOS_VB ||
      (words[infinitive].rel != ACT_REL_XCOMP &&
       words[infinitive].rel != ACT_REL_ADVCL) ||
      !act_word_is (&words[to], "to") || words[noun].head != verb ||
      verb >= noun || words[noun].upos != ACT_UPOS_NOUN ||
      !act_strings_have (verbs, words[verb].lemma))
    return;
  rank = act_words_find (words, n, noun, ACT_REL_AMOD);
  if (!rank || !act_strings_have (ranks, words[rank].lower))
    return;
  words[infinitive].head = (guint16) noun;
  words[infinitive].rel = ACT_REL_ACL;
  guint receiver = act_words_find (words, n, verb, ACT_REL_IOBJ);
  if (receiver && words[noun].rel == ACT_REL_OBJ) {
    words[receiver].rel = ACT_REL_OBJ;
    words[noun].rel = ACT_REL_XCOMP;
  }
}

/* "chaired the *body, which* despite its losses *held* Lund" with the verb hung
   on the one above and "which" on the phrase within. */
static void
make_torn_relative (ActWord *words, guint n, guint which)
{
  guint inner = words[which].head, noun = which - 2, verb = 0;

  if (which < 4 || !act_word_is (&words[which], "which") ||
      words[which].rel != ACT_REL_OBJ ||
      !act_word_is (&words[which - 1], ",") ||
      words[inner].xpos != ACT_XPOS_VBG || inner < which ||
      words[inner].rel != ACT_REL_ADVCL ||
      !act_words_has (words, n, inner, ACT_REL_MARK))
    return;
  for (guint i = inner + 1; i <= n && !verb; i++)
    if ((words[i].xpos == ACT_XPOS_VBD || words[i].xpos == ACT_XPOS_VBZ) &&
        words[i].head == words[inner].head && words[i].rel == ACT_REL_ADVCL &&
        act_word_is (&words[i - 1], ",") &&
        !act_words_has (words, n, i, ACT_REL_NSUBJ) &&
        !act_words_has (words, n, i, ACT_REL_MARK))
      verb = i;
  while (noun > 1 && words[noun].rel == ACT_REL_FLAT && words[noun].head < noun)
    noun = words[noun].head;
  if (!verb || !act_word_is_nominal (&words[noun]) ||
      words[noun].head != words[verb].head || words[noun].head > noun)
    return;
  words[which].head = words[inner].head = (guint16) verb;
  words[which].rel = ACT_REL_NSUBJ;
  words[verb].head = (guint16) noun;
  words[verb].rel = ACT_REL_ACL_RELCL;
}

/* "*after* a member of the party *said* so" with the member taken for a phrase
   beside the clause: she said it. */
static void
make_clause_with_subject (ActWord *words, guint n, guint verb)
{
  static const char *const markers[] = {"after", "as",    "before",
                                        "since", "until", NULL};
  guint above = words[verb].head, noun = verb - 1, marker;

  if (words[verb].rel != ACT_REL_ADVCL || words[verb].xpos != ACT_XPOS_VBD ||
      verb < 4 || above >= noun ||
      act_words_has (words, n, verb, ACT_REL_NSUBJ) ||
      act_words_has (words, n, verb, ACT_REL_MARK) ||
      act_words_has (words, n, verb, ACT_REL_ADVMOD) ||
      act_words_has (words, n, verb, ACT_REL_AUX))
    return;
  while (words[noun].head != above && words[noun].head &&
         words[noun].head < verb && words[noun].head > above)
    noun = words[noun].head;
  marker = act_words_find (words, n, noun, ACT_REL_CASE);
  if (words[noun].head != above || words[noun].rel != ACT_REL_OBL ||
      !act_word_is_nominal (&words[noun]) || !marker || marker > noun ||
      !act_strings_have (markers, words[marker].lower) ||
      (act_word_get_classes (&words[noun]) & ACT_CLASS_TIME))
    return;
  words[noun].head = (guint16) verb;
  words[noun].rel = ACT_REL_NSUBJ;
  words[marker].head = (guint16) verb;
  words[marker].rel = ACT_REL_MARK;
}

/* The head of the name, without a comma or an article, that stands between the
   noun @noun with its article and @verb; or 0. */
static guint
find_name_between (const ActWord *words, guint noun, guint verb)
{
  const guint name = act_words_find_name (words, verb - 1);

  for (guint i = noun + 1; i < verb; i++)
    if (words[i].upos != ACT_UPOS_PROPN || (i != name && words[i].head != name))
      return 0;
  return noun > 1 && name > noun && words[noun].upos == ACT_UPOS_NOUN &&
                 words[noun - 1].upos == ACT_UPOS_DET
             ? name
             : 0;
}

/* "the officer *Lee suspects* was on duty" with what Lee does for what was on
   duty: the officer was. */
static void
lower_subject_clause (ActWord *words, guint n, guint verb)
{
  const guint above = words[verb].head;
  guint name, noun;

  if ((words[verb].rel != ACT_REL_CSUBJ && words[verb].rel != ACT_REL_NSUBJ) ||
      words[verb].upos != ACT_UPOS_VERB || above < verb ||
      words[verb].xpos == ACT_XPOS_VBG || words[verb].xpos == ACT_XPOS_VB)
    return;
  name = act_words_find (words, n, verb, ACT_REL_NSUBJ);
  noun = name ? act_words_find (words, n, name, ACT_REL_NMOD_DESC) : 0;
  if (!noun || noun > name || find_name_between (words, noun, verb) != name)
    return;
  words[verb].head = (guint16) noun;
  words[verb].rel = ACT_REL_ACL_RELCL;
  words[noun].head = (guint16) above;
  words[noun].rel = ACT_REL_NSUBJ;
  act_words_make_subject (words, n, noun, above);
}

/* "the *gunman officials* identified was shot" with two nouns taken for one:
   what is said of several has no verb in the singular. */
static void
split_compound_subject (ActWord *words, guint n, guint verb)
{
  const guint many = words[verb].head, noun = many - 1;
  guint above;

  if (words[verb].rel != ACT_REL_ACL || words[verb].upos != ACT_UPOS_VERB ||
      words[verb].xpos == ACT_XPOS_VBG || many < 3 || many + 1 != verb ||
      !(words[many].xpos == ACT_XPOS_NNS ||
        act_word_is (&words[many], "police")) ||
      words[noun].rel != ACT_REL_COMPOUND || words[noun].head != many ||
      words[noun].xpos != ACT_XPOS_NN || words[noun - 1].rel != ACT_REL_DET ||
      !act_word_is_people (&words[noun]) || !act_word_is_people (&words[many]))
    return;
  above = words[many].head;
  if ((words[many].rel != ACT_REL_NSUBJ &&
       words[many].rel != ACT_REL_NSUBJ_PASS) ||
      above < verb || !is_singular (words, n, above))
    return;
  words[noun].head = (guint16) above;
  words[noun].rel = words[many].rel;
  act_words_rehang (words, n, many, noun);
  words[verb].rel = ACT_REL_ACL_RELCL;
  words[many].head = (guint16) verb;
  words[many].rel = ACT_REL_NSUBJ;
}

/* The subject whose relative clause @noun ends, or 0. */
static guint
find_subject_told_of (const ActWord *words, guint noun)
{
  guint at = noun;

  for (guint steps = 0; at && steps < 4 && words[at].rel != ACT_REL_ACL_RELCL;
       steps++)
    at = words[at].head;
  if (!at || words[at].rel != ACT_REL_ACL_RELCL || words[at].head > noun)
    return 0;
  at = words[at].head;
  return words[at].upos == ACT_UPOS_NOUN &&
                 (words[at].rel == ACT_REL_NSUBJ ||
                  words[at].rel == ACT_REL_NSUBJ_PASS)
             ? at
             : 0;
}

/* "*the company* that owned the plant, *Acme*, sued" with Acme taken for the
   name of the plant: where the clause has ended, the name is the subject's. */
static void
raise_name (ActWord *words, guint n, guint name)
{
  const guint noun = words[name].head;
  guint subject, end = name + 1;

  if (words[name].rel != ACT_REL_APPOS || words[name].upos != ACT_UPOS_PROPN ||
      noun >= name || words[noun].upos != ACT_UPOS_NOUN ||
      !act_word_is (&words[name - 1], ","))
    return;
  subject = find_subject_told_of (words, noun);
  while (end <= n && words[end].head == name && words[end].rel == ACT_REL_FLAT)
    end++;
  if (!subject || end >= n || !act_word_is (&words[end], ",") ||
      words[subject].head <= end || !act_word_is_people (&words[subject]) ||
      act_word_is_person (&words[noun]))
    return;
  /* "the man who led *the Reds*": a person has two names, as a group has not.
   */
  if (act_word_is_people (&words[noun]) &&
      (end == name + 1 || !act_word_is_person (&words[subject])))
    return;
  words[name].head = (guint16) subject;
}

/* "a man *who* officials *believe killed* her" with the man taken for what they
   believe: he is who killed. */
static void
lower_who_to_content (ActWord *words, guint n, guint who)
{
  static const char *const pronouns[] = {"that", "which", "who", "whom", NULL};
  const guint verb = words[who].head;
  guint content, subject;

  if (words[who].rel != ACT_REL_OBJ || verb < who ||
      words[verb].rel != ACT_REL_ACL_RELCL ||
      !act_strings_have (pronouns, words[who].lower))
    return;
  subject = act_words_find (words, n, verb, ACT_REL_NSUBJ);
  content = act_words_find (words, n, verb, ACT_REL_CCOMP);
  if (subject < who || content < verb || words[content].xpos == ACT_XPOS_VB ||
      /* "The story that Ann wrote *angered* him" taken for a mere noun */
      words[words[verb].head].rel == ACT_REL_ROOT ||
      act_words_find_subject (words, n, content) ||
      act_words_has (words, n, content, ACT_REL_MARK))
    return;
  words[who].head = (guint16) content;
  words[who].rel = act_words_has (words, n, content, ACT_REL_AUX_PASS)
                       ? ACT_REL_NSUBJ_PASS
                       : ACT_REL_NSUBJ;
}

/* "*Ann Lee* of Human Rights *Watch*": a person's name with a body's below. */
static gboolean
is_name_of_body (const ActWord *words, guint n, guint body, guint person)
{
  return words[body].rel == ACT_REL_NMOD && words[body].head == person &&
         person > 0 && words[person].upos == ACT_UPOS_PROPN &&
         act_words_has (words, n, person, ACT_REL_FLAT) &&
         !act_words_has (words, n, body, ACT_REL_FLAT) &&
         !act_table_has (act_table_get ("given-names"), words[body].lower);
}

/* "Ann Lee, a head at the *Ministry, who* was paid", "Ann Lee of the *Watch,
   who* was paid" with the clause hung on the ministry: "who" is a person. */
static void
raise_who (ActWord *words, guint n, guint who)
{
  static const char *const bodies[] = {"group", "place", NULL};
  guint clause = words[who].head, body, person;

  if (!act_word_is (&words[who], "who") || who < 3 ||
      !act_word_is (&words[who - 1], ","))
    return;
  while (words[clause].rel == ACT_REL_CCOMP)
    clause = words[clause].head;
  body = person = words[clause].head;
  if (words[clause].rel != ACT_REL_ACL_RELCL || body >= who ||
      words[body].upos != ACT_UPOS_PROPN)
    return;
  if (is_name_of_body (words, n, body, words[body].head)) {
    act_words_hang (words, clause, words[body].head);
    return;
  }
  if (!act_noun_is_class (words[body].lower, bodies))
    return;
  while (words[person].rel == ACT_REL_NMOD && words[person].head < person)
    person = words[person].head;
  if (words[person].rel == ACT_REL_APPOS && act_word_is_person (&words[person]))
    act_words_hang (words, clause, words[person].head);
}

void
act_words_repair_relative (ActWord *words, guint n, guint word)
{
  if (words[word].rel == ACT_REL_NSUBJ ||
      words[word].rel == ACT_REL_NSUBJ_PASS) {
    lower_who (words, n, word);
    raise_who (words, n, word);
    lower_sequel (words, word);
    raise_inclusion (words, n, word);
    lower_harm (words, n, word);
    raise_killing (words, n, word);
    lower_subject_clause (words, n, word);
    return;
  }
  lower_who_to_content (words, n, word);
  lower_subject_clause (words, n, word);
  raise_name (words, n, word);
  split_compound_subject (words, n, word);
  make_relative (words, n, word);
  make_torn_relative (words, n, word);
  make_clause_with_subject (words, n, word);
  lower_first_to (words, n, word);
  if (words[word].xpos != ACT_XPOS_VBG)
    return;
  make_gerund (words, n, word);
  raise_depicting (words, n, word);
  lower_opening_participle (words, n, word);
  lower_honoring (words, word);
  lower_gerund (words, n, word);
  raise_deed (words, n, word);
  raise_quoted (words, n, word);
}
