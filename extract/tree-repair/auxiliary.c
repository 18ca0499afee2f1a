/* Repairs of trees: auxiliaries that stand before their subject or are far from
   their verb, and small words that look like parts of the noun behind them. */
#include "tree-repair/build.h"

#include "clause/word-class.h"
#include "lemma/verb-form.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* "*Had* she *known*, he would have been told", "*Should* they *find* it, she
   may be charged" with the condition taken for the main clause: what has
   "would" or "may" is. */
static void
lower_inverted_condition (ActWord *words, guint n, guint aux)
{
  guint verb = words[aux].head, modal;

  if ((!act_word_is (&words[aux], "had") &&
       !act_word_is (&words[aux], "should")) ||
      words[aux].rel != ACT_REL_AUX || verb < aux ||
      words[verb].rel != ACT_REL_ROOT || !act_words_is_opening (words, aux))
    return;
  guint subject = act_words_find (words, n, verb, ACT_REL_NSUBJ);
  if (!subject)
    subject = act_words_find (words, n, verb, ACT_REL_NSUBJ_PASS);
  if (subject < aux)
    return;
  for (guint i = verb + 1; i <= n; i++) {
    if (words[i].head != verb ||
        (words[i].rel != ACT_REL_PARATAXIS && words[i].rel != ACT_REL_CCOMP &&
         words[i].rel != ACT_REL_CONJ) ||
        act_words_has (words, n, i, ACT_REL_CC))
      continue;
    modal = act_words_find (words, n, i, ACT_REL_AUX);
    if (!modal || words[modal].xpos != ACT_XPOS_MD ||
        !act_words_is_comma_between (words, verb, i))
      continue;
    words[i].head = 0;
    words[i].rel = ACT_REL_ROOT;
    words[verb].head = (guint16) i;
    words[verb].rel = ACT_REL_ADVCL;
    return;
  }
}

/* "*Should* Norway attack, Ostria will answer", "*Were* Norway to attack, …"
   with the auxiliary hung on the main clause. */
static void
lower_inverted_auxiliary (ActWord *words, guint n, guint aux)
{
  guint main = words[aux].head, subject = 0, verb = 0;

  if ((!act_word_is (&words[aux], "should") &&
       !act_word_is (&words[aux], "were")) ||
      (words[aux].rel != ACT_REL_AUX && words[aux].rel != ACT_REL_COP) ||
      main < aux || !act_words_is_opening (words, aux))
    return;
  for (guint i = aux + 1; i < main && !verb; i++)
    if (words[i].head == main && words[i].rel == ACT_REL_ADVCL)
      verb = i;
  if (!verb || !act_words_is_comma_between (words, verb, main))
    return;
  for (guint i = aux + 1; i < verb && !subject; i++)
    if ((words[i].head == main || words[i].head == verb) &&
        (words[i].rel == ACT_REL_NSUBJ || words[i].rel == ACT_REL_NSUBJ_PASS))
      subject = i;
  if (!subject || act_words_find (words, n, verb, ACT_REL_MARK) > verb)
    return;
  words[subject].head = words[aux].head = (guint16) verb;
  words[aux].rel = ACT_REL_AUX;
}

/* "has *yet* to *sign*": "has" only helps the verb, which is what is not done.
 */
static void
make_yet_to (ActWord *words, guint n, guint yet)
{
  guint have = words[yet].head, verb, subject;
  gboolean passive;

  if (!act_word_is (&words[yet], "yet") || yet + 1 >= n ||
      !act_word_is (&words[yet + 1], "to") || have >= yet ||
      (strcmp (words[have].lemma, "have") != 0 &&
       strcmp (words[have].lemma, "be") != 0))
    return;
  verb = words[yet + 1].head;
  passive = verb > yet && words[verb].xpos == ACT_XPOS_VBN &&
            act_words_find (words, n, verb, ACT_REL_AUX_PASS) == yet + 2u;
  if (verb < yet || words[verb].head != have ||
      (words[verb].xpos != ACT_XPOS_VB && !passive))
    return;
  act_words_rehang (words, n, have, verb);
  subject = passive ? act_words_find (words, n, verb, ACT_REL_NSUBJ) : 0;
  if (subject)
    words[subject].rel = ACT_REL_NSUBJ_PASS;
  words[verb].head = words[have].head;
  words[verb].rel = words[have].rel;
  words[have].head = (guint16) verb;
  words[have].rel = ACT_REL_AUX;
  words[yet + 1].head = (guint16) yet; /* no infinitive */
  words[yet + 1].rel = ACT_REL_FIXED;
}

/* The participle @verb takes the place of @have, which becomes its auxiliary.
 */
static void
lower_auxiliary (ActWord *words, guint n, guint have, guint verb, guint object)
{
  act_words_rehang (words, n, have, verb);
  words[verb].head = words[have].head;
  words[verb].rel = words[have].rel;
  words[verb].upos = ACT_UPOS_VERB;
  words[have].head = words[object].head = (guint16) verb;
  words[have].rel = ACT_REL_AUX;
  words[object].rel = ACT_REL_OBJ;
}

/* "has almost completely *eliminated* rebels" with the participle taken for an
   adjective of them: so much is said of what is done, not of what they are. */
static void
make_perfect_of_adverb (ActWord *words, guint n, guint have)
{
  static const char *const adverbs[] = {
      "almost",     "already",    "also",    "apparently", "effectively",
      "finally",    "frequently", "largely", "nearly",     "recently",
      "repeatedly", "reportedly", "since",   "virtually",  NULL};
  guint verb = have + 1, object;
  gboolean sure = FALSE;

  if (strcmp (words[have].lemma, "have") != 0 ||
      words[have].upos != ACT_UPOS_VERB || words[have].xpos == ACT_XPOS_VB)
    return;
  for (; verb < n && words[verb].upos == ACT_UPOS_ADV; verb++)
    sure |= act_strings_have (adverbs, words[verb].lower);
  object = words[verb].head;
  if (!sure || verb >= n || words[verb].xpos != ACT_XPOS_VBN ||
      words[verb].rel != ACT_REL_AMOD || words[object].head != have ||
      words[object].rel != ACT_REL_OBJ)
    return;
  lower_auxiliary (words, n, have, verb, object);
}

/* "may *have* misled parliament" with the participle taken for an adjective of
   the object. */
static void
make_perfect (ActWord *words, guint n, guint have)
{
  guint verb = have + 1, object;

  if (have < 2 || verb >= n || !act_word_is (&words[have], "have") ||
      words[have - 1].xpos != ACT_XPOS_MD || words[have - 1].head != have ||
      words[verb].xpos != ACT_XPOS_VBN || words[verb].rel != ACT_REL_AMOD)
    return;
  object = words[verb].head;
  if (object != verb + 1 || words[object].rel == ACT_REL_NSUBJ ||
      (words[object].head != have && words[object].head != words[have].head))
    return;
  lower_auxiliary (words, n, have, verb, object);
}

/* Makes a participle of an adjective that is the form of a verb of the table;
   FALSE when it is none. */
static gboolean
make_participle (ActWord *word)
{
  g_autoptr (GString) lemma = g_string_new (word->lemma);
  const char *const *row;

  if (!g_str_has_suffix (word->lower, "ed"))
    return FALSE;
  act_verb_form_mend (word->lower, "VBN", lemma);
  row = act_table_find (act_table_get ("verb-lemmas"), lemma->str);
  if (!row || strcmp (row[0], word->lower) == 0)
    return FALSE;
  word->lemma = row[0];
  word->upos = ACT_UPOS_VERB;
  word->xpos = ACT_XPOS_VBN;
  return TRUE;
}

/* "has *armed* Ann", "had *armed* the rebels" with the participle taken for an
   adjective: no name and no "the" stands behind one, as a thing that is had. */
static void
make_perfect_of_name (ActWord *words, guint n, guint have)
{
  guint verb = have + 1, object, edge = have + 2;

  if (edge > n || strcmp (words[have].lemma, "have") != 0 ||
      words[have].xpos == ACT_XPOS_VB || words[verb].xpos != ACT_XPOS_JJ)
    return;
  object = words[verb].head;
  if (words[have].rel == ACT_REL_AUX && words[have].head == verb) {
    object = act_words_find (words, n, verb, ACT_REL_OBJ);
    if (object > verb)
      make_participle (&words[verb]);
    return;
  }
  if (words[verb].rel != ACT_REL_AMOD || words[object].upos != ACT_UPOS_PROPN ||
      words[object].head != have || words[object].rel != ACT_REL_OBJ ||
      words[edge].upos != ACT_UPOS_PROPN ||
      (words[edge].head != object && edge != object) ||
      words[object].xpos == ACT_XPOS_NNPS || !make_participle (&words[verb]))
    return;
  lower_auxiliary (words, n, have, verb, object);
}

/* "he'*d won* it" with the clitic taken for "would": behind that no participle
   stands. */
static void
make_had (ActWord *words, guint had)
{
  guint verb = words[had].head;
  const char *const *row;

  if (!act_word_is (&words[had], "'d") || words[had].xpos != ACT_XPOS_MD ||
      words[had].rel != ACT_REL_AUX || verb < had ||
      words[verb].xpos == ACT_XPOS_VBN)
    return;
  row = act_table_find (act_table_get ("irregular-forms"), words[verb].lower);
  if (!row || strcmp (row[1], "verb") != 0 ||
      strcmp (row[2], words[verb].lower) == 0 ||
      act_table_has (act_table_get ("verb-lemmas"), words[verb].lower))
    return;
  words[had].xpos = ACT_XPOS_VBD;
  words[had].lemma = "have";
  words[verb].upos = ACT_UPOS_VERB;
  words[verb].xpos = ACT_XPOS_VBN;
  words[verb].lemma = row[2];
}

/* "cut *back* production", "took *back* control" with the particle taken for a
   part of the noun. */
static void
make_particle (ActWord *words, guint particle)
{
  static const char *const nouns[] = {
      "door", "seat", "yard",   "pay",    "rent", "taxis",  "tax", "pain",
      "row",  "room", "office", "street", "page", "injury", NULL};
  const ActWord *verb = &words[particle - 1];
  guint noun = words[particle].head;

  if (words[noun].rel == ACT_REL_NUMMOD) /* "laid *off* 300 clerks" */
    noun = words[noun].head;
  if (verb->upos != ACT_UPOS_VERB || noun <= particle ||
      words[noun].head != particle - 1 || words[noun].rel != ACT_REL_OBJ ||
      (words[particle].rel != ACT_REL_COMPOUND &&
       words[particle].rel != ACT_REL_AMOD &&
       words[particle].rel != ACT_REL_ADVMOD))
    return;
  if (words[particle].xpos != ACT_XPOS_RP &&
      (!act_word_is (&words[particle], "back") ||
       act_strings_have (nouns, words[noun].lemma)))
    return;
  words[particle].head = (guint16) (particle - 1);
  words[particle].rel = ACT_REL_COMPOUND_PRT;
}

/* 'cut the rating to "*sell*" from "hold"': a rating and nothing that is done.
 */
static void
make_rating (ActWord *words, guint n, guint verb)
{
  static const char *const ratings[] = {"sell", "buy", "hold", "reduce", NULL};

  if (verb < 3 || verb >= n || words[verb].xpos != ACT_XPOS_VB ||
      !act_strings_have (ratings, words[verb].lower) ||
      words[verb - 1].upos != ACT_UPOS_PUNCT ||
      words[verb + 1].upos != ACT_UPOS_PUNCT ||
      !act_word_is (&words[verb - 2], "to") || words[verb - 2].head != verb ||
      act_words_has (words, n, verb, ACT_REL_OBJ) || !words[verb].head)
    return;
  words[verb].upos = ACT_UPOS_NOUN;
  words[verb].xpos = ACT_XPOS_NN;
  words[verb].rel = ACT_REL_OBL;
  words[verb - 2].rel = ACT_REL_CASE;
}

/* "fined *Acme* $3 million", "paid *Acme* 3 million euros" with the name taken
   for a part of the sum: it is who is fined, or who gets it. */
static void
split_fined (ActWord *words, guint n, guint name)
{
  guint sum = words[name].head, verb = words[sum].head, number;
  gboolean fining;

  if (words[name].upos != ACT_UPOS_PROPN || sum <= name || verb >= name ||
      !verb || words[sum].rel != ACT_REL_OBJ ||
      (words[name].rel != ACT_REL_COMPOUND &&
       words[name].rel != ACT_REL_NMOD_DESC &&
       words[name].rel != ACT_REL_NMOD_POSS &&
       words[name].rel != ACT_REL_AMOD) ||
      act_words_has (words, n, name, ACT_REL_CASE))
    return;
  fining = act_table_lists ("relation-words", words[verb].lemma, "fining", ' ');
  number = act_words_find (words, n, sum, ACT_REL_NUMMOD);
  if ((!fining && !act_word_is_verb_of (&words[verb], ACT_CLASS_GIVING)) ||
      number < name || (words[sum].upos != ACT_UPOS_SYM && number > sum))
    return;
  for (guint i = verb + 1; i < name; i++)
    if (words[i].head == sum)
      words[i].head = (guint16) name;
  words[name].head = (guint16) verb;
  words[name].rel = fining ? ACT_REL_OBJ : ACT_REL_IOBJ;
  if (fining && !act_words_has (words, n, verb, ACT_REL_IOBJ))
    words[sum].rel = ACT_REL_OBL_UNMARKED;
}

/* "fined the *federation* €3 million" with both taken for objects. */
static void
split_fined_noun (ActWord *words, guint n, guint sum)
{
  guint verb = words[sum].head, noun;

  if (words[sum].rel != ACT_REL_OBJ || verb >= sum ||
      !act_words_has (words, n, sum, ACT_REL_NUMMOD) ||
      !act_table_lists ("relation-words", words[verb].lemma, "fining", ' '))
    return;
  noun = act_words_find (words, n, verb, ACT_REL_OBJ);
  if (noun > verb && noun < sum)
    words[sum].rel = ACT_REL_OBL_UNMARKED;
}

/* "Amnesty *called on* the government" with the verb taken for a participle
   that stands without its auxiliary: nobody is called on something. */
static void
make_call_active (ActWord *words, guint n, guint verb)
{
  guint subject;

  if (words[verb].xpos != ACT_XPOS_VBN || verb >= n ||
      strcmp (words[verb].lemma, "call") != 0 ||
      !(act_word_is (&words[verb + 1], "on") ||
        act_word_is (&words[verb + 1], "for")) ||
      !(words[words[verb + 1].head].head == verb ||
        /* "called for *president* Ann Lee to go" */
        words[words[words[verb + 1].head].head].head == verb) ||
      act_words_has (words, n, verb, ACT_REL_AUX))
    return;
  subject = act_words_find (words, n, verb, ACT_REL_NSUBJ_PASS);
  /* "said it was disappointed and *called on* the government" */
  if (!subject && (words[verb].rel != ACT_REL_CONJ ||
                   words[words[verb].head].upos == ACT_UPOS_VERB))
    return;
  words[verb].xpos = ACT_XPOS_VBD;
  if (subject)
    words[subject].rel = ACT_REL_NSUBJ;
}

/* "Ann Lee *is* to *meet* him" with what she is to do taken for what she is: a
   person, a name or a body is no act. */
static void
make_arrangement (ActWord *words, guint n, guint verb)
{
  static const char *const bodies[] = {"person", "group", "organization", NULL};
  guint be, to, subject;

  if (words[verb].xpos != ACT_XPOS_VB)
    return;
  be = act_words_find (words, n, verb, ACT_REL_COP);
  to = act_words_find (words, n, verb, ACT_REL_MARK);
  subject = act_words_find (words, n, verb, ACT_REL_NSUBJ_OUTER);
  if (!be || to <= be || to >= verb || !act_word_is (&words[to], "to") ||
      !subject || subject > be ||
      !(words[subject].upos == ACT_UPOS_PROPN ||
        words[subject].upos == ACT_UPOS_PRON ||
        act_noun_is_class (words[subject].lemma, bodies)))
    return;
  words[be].rel = ACT_REL_AUX;
  words[subject].rel = ACT_REL_NSUBJ;
}

/* "was wounded and *awarded* the medal" with the second participle taken for a
   past tense: what gives something to somebody lets it be given, too. */
static void
make_second_passive (ActWord *words, guint n, guint verb)
{
  guint first = words[verb].head;

  if (words[verb].rel != ACT_REL_CONJ || words[verb].xpos != ACT_XPOS_VBD ||
      first >= verb || words[first].xpos != ACT_XPOS_VBN ||
      !g_str_has_suffix (words[verb].lower, "ed") ||
      !act_words_find (words, n, first, ACT_REL_AUX_PASS) ||
      !act_word_is_verb_of (&words[verb], ACT_CLASS_GIVING) ||
      !act_words_has (words, n, verb, ACT_REL_OBJ) ||
      act_words_has (words, n, verb, ACT_REL_IOBJ) ||
      act_words_has (words, n, verb, ACT_REL_NSUBJ) ||
      act_words_has (words, n, verb, ACT_REL_AUX) ||
      act_words_has (words, n, verb, ACT_REL_OBL))
    return;
  words[verb].xpos = ACT_XPOS_VBN;
}

/* "is *no longer* head" with "longer" taken for an adjective. */
static void
make_no_longer (ActWord *words, guint no)
{
  guint longer = no + 1;

  if (words[no].head != longer || !act_word_is (&words[no], "no") ||
      !act_word_is (&words[longer], "longer") ||
      words[longer].rel != ACT_REL_AMOD)
    return;
  words[longer].rel = ACT_REL_ADVMOD;
  words[longer].upos = ACT_UPOS_ADV;
  words[longer].xpos = ACT_XPOS_RB;
}

/* "will pay *provided* that Ann signs" with the conjunction taken for a
   participle. */
static void
make_proviso (ActWord *words, guint n, guint word)
{
  guint head = words[word].head, clause;

  if ((words[word].xpos != ACT_XPOS_VBN && words[word].xpos != ACT_XPOS_VBG &&
       words[word].xpos != ACT_XPOS_VBD) ||
      (!act_word_is (&words[word], "provided") &&
       !act_word_is (&words[word], "providing")) ||
      head >= word || !head || word + 2 > n ||
      act_words_has (words, n, word, ACT_REL_NSUBJ) ||
      act_words_has (words, n, word, ACT_REL_AUX) ||
      act_words_has (words, n, word, ACT_REL_OBJ))
    return;
  clause = act_words_find (words, n, word, ACT_REL_CCOMP);
  if (!clause && !act_word_is (&words[word + 1], "that"))
    for (guint i = word + 2; i <= n && !clause; i++)
      if (words[i].head == head && words[i].rel == ACT_REL_CCOMP)
        clause = i;
  if (clause < word || !act_words_has (words, n, clause, ACT_REL_NSUBJ))
    return;
  for (guint i = word + 1; i < clause; i++)
    if (words[i].upos == ACT_UPOS_PUNCT)
      return;
  words[clause].head = (guint16) head;
  words[clause].rel = ACT_REL_ADVCL;
  words[word].head = (guint16) clause;
  words[word].rel = ACT_REL_MARK;
  words[word].upos = ACT_UPOS_SCONJ;
  words[word].xpos = ACT_XPOS_IN;
  words[word].lemma = words[word].lower;
}

/* "41 were arrested, *among them* the *leader*": one of them, and nothing that
   the verb is done with. */
static void
raise_among_them (ActWord *words, guint n, guint among)
{
  guint them = among + 1, noun, verb;

  if (among < 2 || them >= n || !act_word_is (&words[among], "among") ||
      !act_word_is (&words[among - 1], ",") ||
      !act_word_is (&words[them], "them") || words[among].head != them)
    return;
  noun = words[them].head;
  verb = words[noun].head;
  if (noun < them || words[them].rel != ACT_REL_NMOD)
    return;
  words[them].rel = ACT_REL_DISCOURSE;
  if (verb)
    words[them].head = (guint16) verb;
  if (verb && verb < among && words[verb].upos == ACT_UPOS_VERB &&
      (words[noun].rel == ACT_REL_OBL || words[noun].rel == ACT_REL_XCOMP ||
       words[noun].rel == ACT_REL_OBJ))
    words[noun].rel = ACT_REL_PARATAXIS;
}

/* Verbs of which "is *…ing* plans" tells what somebody does, and not what plans
   they are. */
static gboolean
is_done_to (const ActWord *gerund)
{
  static const char *const verbs[] = {
      "conduct", "consider", "continue", "demand",  "discuss",  "draft",
      "examine", "expect",   "face",     "hold",    "increase", "intensify",
      "launch",  "make",     "monitor",  "offer",   "organize", "plan",
      "prepare", "promote",  "provide",  "pursue",  "receive",  "resume",
      "review",  "seek",     "send",     "suspend", "take",     "urge",
      "use",     "weigh",    NULL};

  return gerund->xpos == ACT_XPOS_VBG &&
         act_strings_have (verbs, gerund->lemma);
}

/* "is also *continuing* efforts to end it" with the participle taken for what
   the efforts are like. */
static void
make_progressive (ActWord *words, guint n, guint gerund)
{
  const guint noun = words[gerund].head;
  guint be, subject;

  if (words[gerund].rel != ACT_REL_AMOD || noun != gerund + 1 ||
      words[noun].upos != ACT_UPOS_NOUN || !is_done_to (&words[gerund]))
    return;
  be = act_words_find (words, n, noun, ACT_REL_COP);
  subject = act_words_find (words, n, noun, ACT_REL_NSUBJ);
  if (!be || be > gerund || !subject || subject > be ||
      !act_word_is_nominal (&words[subject]))
    return;
  for (guint i = be + 1; i < gerund; i++)
    if (words[i].upos != ACT_UPOS_ADV)
      return;
  for (guint i = 1; i <= n; i++)
    if (words[i].head == noun && i != gerund &&
        (i < gerund || words[i].upos == ACT_UPOS_PUNCT))
      words[i].head = (guint16) gerund;
  words[gerund].head = words[noun].head;
  words[gerund].rel = words[noun].rel;
  words[gerund].upos = ACT_UPOS_VERB;
  words[noun].head = (guint16) gerund;
  words[noun].rel = ACT_REL_OBJ;
  words[be].rel = ACT_REL_AUX;
}

void
act_words_repair_auxiliary (ActWord *words, guint n, guint word)
{
  if (words[word].rel == ACT_REL_AUX || words[word].rel == ACT_REL_COP) {
    lower_inverted_condition (words, n, word);
    lower_inverted_auxiliary (words, n, word);
  }
  make_yet_to (words, n, word);
  make_perfect (words, n, word);
  make_perfect_of_adverb (words, n, word);
  make_perfect_of_name (words, n, word);
  make_had (words, word);
  if (word > 1)
    make_particle (words, word);
  raise_among_them (words, n, word);
  split_fined (words, n, word);
  split_fined_noun (words, n, word);
  make_call_active (words, n, word);
  make_arrangement (words, n, word);
  make_proviso (words, n, word);
  if (word < n)
    make_no_longer (words, word);
  make_second_passive (words, n, word);
  make_rating (words, n, word);
  make_progressive (words, n, word);
}
