/* Known errors of the parser: a verb taken for a noun or an adjective, and the
   other way round, beside another one. */
#include "tree-repair/build.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* Makes @verb, which hangs on the noun @noun, one more verb beside @first, and
   the noun its object. @cc: the conjunction right before. */
static void
make_verb (ActWord *words, guint verb, guint noun, guint first, guint cc)
{
  words[verb].head = (guint16) first;
  words[verb].rel = ACT_REL_CONJ;
  words[verb].upos = ACT_UPOS_VERB;
  words[noun].head = (guint16) verb;
  words[noun].rel = ACT_REL_OBJ;
  words[cc].head = (guint16) verb;
}

/* "destroyed crops, washed away roads and *disrupted* links" with the verb
   taken for what the links are: a list of verbs has "and" before its last. */
static void
make_last_of_verbs (ActWord *words, guint n, guint verb)
{
  guint noun = words[verb].head, cc = verb - 1, object = words[noun].head;
  guint before = words[object].head, first = words[before].head;

  if (verb < 5 || words[verb].rel != ACT_REL_AMOD ||
      (words[verb].xpos != ACT_XPOS_VBN && words[verb].xpos != ACT_XPOS_VBD) ||
      words[cc].upos != ACT_UPOS_CCONJ || words[noun].rel != ACT_REL_CONJ ||
      words[object].rel != ACT_REL_OBJ || object >= cc || before >= object ||
      words[before].rel != ACT_REL_CONJ || first >= before ||
      words[before].upos != ACT_UPOS_VERB ||
      (words[before].xpos != ACT_XPOS_VBN &&
       words[before].xpos != ACT_XPOS_VBD) ||
      act_words_has (words, n, before, ACT_REL_CC) ||
      act_words_has (words, n, noun, ACT_REL_DET) ||
      strcmp (words[before - 1].lower, ",") != 0)
    return;
  for (guint i = before + 1; i <= n; i++)
    if (words[i].head == first && words[i].rel == ACT_REL_CONJ)
      return;
  words[verb].xpos = words[before].xpos;
  make_verb (words, verb, noun, first, cc);
}

/* "to maintain reforms and *curb* corruption" with the verb taken for a part of
   the noun: what is hardly ever done by a noun before another. */
static void
make_curb (ActWord *words, guint n, guint verb)
{
  static const char *const verbs[] = {"boost",   "combat", "counter", "curb",
                                      "ease",    "halt",   "protect", "promote",
                                      "rebuild", "reduce", "restore", "screen",
                                      "spur",    "stem",   "tackle",  NULL};
  guint noun = words[verb].head, cc = verb - 1, object, first;

  if (words[noun].rel == ACT_REL_AMOD) /* "*screen* potential offenders" */
    noun = words[noun].head;
  object = words[noun].head;
  first = words[object].head;
  if (verb < 4 ||
      (words[verb].rel != ACT_REL_COMPOUND &&
       words[verb].rel != ACT_REL_AMOD) ||
      !act_strings_have (verbs, words[verb].lower) || noun < verb ||
      words[cc].upos != ACT_UPOS_CCONJ || words[noun].rel != ACT_REL_CONJ ||
      words[object].rel != ACT_REL_OBJ || object >= cc || first >= object ||
      words[first].xpos != ACT_XPOS_VB ||
      act_words_has (words, n, noun, ACT_REL_DET))
    return;
  words[verb].xpos = ACT_XPOS_VB;
  act_words_rehang (words, n, verb, noun);
  make_verb (words, verb, noun, first, cc);
}

/* "resign or *call for* elections" with the elections hung on the first verb:
   the second one asks for them. */
static void
lower_to_second_verb (ActWord *words, guint n, guint noun)
{
  const ActTable *table = act_table_get ("event-verbs");
  guint first = words[noun].head, marker, second, cc;

  if (words[noun].rel != ACT_REL_OBL || words[first].upos != ACT_UPOS_VERB)
    return;
  marker = act_words_find (words, n, noun, ACT_REL_CASE);
  second = marker - 1;
  if (marker < 4 || marker > noun || words[second].head != first ||
      words[second].rel != ACT_REL_CONJ ||
      words[second].upos != ACT_UPOS_VERB || second <= first)
    return;
  cc = act_words_find (words, n, second, ACT_REL_CC);
  g_autofree char *one =
      g_strdup_printf ("%s %s", words[first].lemma, words[marker].lower);
  g_autofree char *two =
      g_strdup_printf ("%s %s", words[second].lemma, words[marker].lower);
  if (cc == first + 1 && act_table_has (table, two) &&
      !act_table_has (table, one))
    words[noun].head = (guint16) second;
}

/* "has replaced his deputy and *plans* to resign" with the verb taken for
   something that is replaced, too. */
static void
make_plans_to (ActWord *words, guint n, guint verb)
{
  static const char *const verbs[] = {"aims",     "hopes",   "needs", "plans",
                                      "promises", "threats", "vows",  NULL};
  guint cc = verb - 1, object = words[verb].head, first = words[object].head;
  guint to = verb + 1, infinitive = to + 1, aux;

  if (verb < 4 || infinitive > n || words[verb].rel != ACT_REL_CONJ ||
      words[verb].xpos != ACT_XPOS_NNS ||
      !act_strings_have (verbs, words[verb].lower) ||
      words[cc].upos != ACT_UPOS_CCONJ || words[cc].head != verb ||
      words[to].xpos != ACT_XPOS_TO || words[to].head != infinitive ||
      object >= cc || words[object].rel != ACT_REL_OBJ || first >= object ||
      (words[infinitive].head != verb && words[infinitive].head != first))
    return;
  aux = act_words_find (words, n, first, ACT_REL_AUX);
  if (words[first].xpos != ACT_XPOS_VBZ &&
      (!aux || words[aux].xpos != ACT_XPOS_VBZ))
    return;
  words[verb].head = (guint16) first;
  words[verb].upos = ACT_UPOS_VERB;
  words[verb].xpos = ACT_XPOS_VBZ;
  words[infinitive].head = (guint16) verb;
  words[infinitive].rel = ACT_REL_XCOMP;
}

/* The noun that @participle describes: it stands behind it, with nothing but
   parts of its name between, and is beside the noun before "and". Or 0. */
static guint
find_described (const ActWord *words, guint n, guint participle)
{
  guint noun = participle + 1;

  while (noun <= n && words[noun].rel == ACT_REL_COMPOUND &&
         words[noun].head > noun)
    noun++;
  return noun <= n && (words[noun].upos == ACT_UPOS_NOUN ||
                       words[noun].upos == ACT_UPOS_PROPN)
             ? noun
             : 0;
}

/* "rising prices and *falling* home values" with the participle set beside the
   first one, as if the values had nothing to do with it. */
static void
make_describing (ActWord *words, guint n, guint participle)
{
  guint first = words[participle].head, cc = participle - 1, noun;

  if (participle < 3 || words[participle].rel != ACT_REL_CONJ ||
      words[participle].xpos != ACT_XPOS_VBG ||
      words[cc].upos != ACT_UPOS_CCONJ || words[first].upos != ACT_UPOS_NOUN ||
      first >= cc)
    return;
  noun = find_described (words, n, participle);
  if (!noun || words[noun].rel != ACT_REL_CONJ || words[noun].head > first ||
      act_words_has (words, n, noun, ACT_REL_DET) ||
      act_words_has (words, n, participle, ACT_REL_OBJ))
    return;
  act_words_rehang (words, n, participle, noun);
  words[participle].head = (guint16) noun;
  words[participle].rel = ACT_REL_AMOD;
}

/* "about rising prices and *falling* values" with the second participle taken
   for a verb beside the finite one. */
static void
make_second_describing (ActWord *words, guint n, guint participle)
{
  guint verb = words[participle].head, cc = participle - 1, before = cc - 1;
  guint noun, first;

  if (participle < 5 || words[participle].rel != ACT_REL_CONJ ||
      words[participle].xpos != ACT_XPOS_VBG ||
      words[cc].upos != ACT_UPOS_CCONJ || words[before].upos != ACT_UPOS_NOUN ||
      words[verb].upos != ACT_UPOS_VERB || words[verb].xpos == ACT_XPOS_VBG ||
      verb >= before)
    return;
  first = act_words_find (words, n, before, ACT_REL_AMOD);
  noun = find_described (words, n, participle);
  if (!first || words[first].xpos != ACT_XPOS_VBG || !noun ||
      words[noun].head != participle || words[noun].rel != ACT_REL_OBJ)
    return;
  for (guint i = noun + 1; i <= n; i++)
    if (words[i].head == participle)
      words[i].head = (guint16) verb;
  act_words_rehang (words, n, participle, noun);
  words[noun].head = (guint16) before;
  words[noun].rel = ACT_REL_CONJ;
  words[participle].head = (guint16) noun;
  words[participle].rel = ACT_REL_AMOD;
}

/* "into Norway and *neighboring* Latvia" with the adjective taken for a verb
   beside the one before. */
static void
make_neighbour (ActWord *words, guint n, guint gerund)
{
  guint cc = gerund - 1, before = gerund - 2, noun;

  if (gerund < 4 || words[gerund].rel != ACT_REL_CONJ ||
      (!act_word_is (&words[gerund], "neighboring") &&
       !act_word_is (&words[gerund], "neighbouring")) ||
      words[cc].upos != ACT_UPOS_CCONJ || words[gerund].head >= before ||
      (words[before].upos != ACT_UPOS_NOUN &&
       words[before].upos != ACT_UPOS_PROPN))
    return;
  noun = act_words_find (words, n, gerund, ACT_REL_OBJ);
  if (noun < gerund)
    return;
  for (guint i = noun + 1; i <= n; i++)
    if (words[i].head == gerund)
      words[i].head = words[gerund].head;
  act_words_rehang (words, n, gerund, noun);
  words[noun].head = (guint16) before;
  words[noun].rel = ACT_REL_CONJ;
  words[gerund].head = (guint16) noun;
  words[gerund].rel = ACT_REL_AMOD;
  words[gerund].upos = ACT_UPOS_ADJ;
  words[gerund].xpos = ACT_XPOS_JJ;
}

/* "paused, *then revealed* it" with the second verb taken for a circumstance:
   it has no conjunction and no subject of its own. */
static void
make_then (ActWord *words, guint n, guint verb)
{
  guint first = words[verb].head, then = verb - 1;

  if (verb < 4 || words[verb].rel != ACT_REL_ADVCL || first >= verb ||
      words[verb].xpos != ACT_XPOS_VBD || words[first].xpos != ACT_XPOS_VBD ||
      !act_word_is (&words[then], "then") || words[then].head != verb ||
      words[then - 1].upos != ACT_UPOS_PUNCT ||
      act_words_has (words, n, verb, ACT_REL_NSUBJ) ||
      act_words_has (words, n, verb, ACT_REL_MARK))
    return;
  words[verb].rel = ACT_REL_CONJ;
}

/* "Twenty members *caucused* in Oslo" with the verb taken for a participle
   without its auxiliary: a sentence, unlike a headline, has one, and nobody
   caucuses anybody. */
static void
make_intransitive (ActWord *words, guint n, guint verb)
{
  guint subject;

  if (words[verb].xpos != ACT_XPOS_VBN || words[verb].rel != ACT_REL_ROOT ||
      words[n].upos != ACT_UPOS_PUNCT || verb < 2 ||
      words[verb - 1].upos == ACT_UPOS_PUNCT || /* "was pepper-sprayed" */
      words[verb - 1].xpos == ACT_XPOS_HYPH ||
      act_words_has (words, n, verb, ACT_REL_AUX) ||
      act_words_has (words, n, verb, ACT_REL_OBJ) ||
      act_words_find (words, n, verb, ACT_REL_OBL_AGENT) ||
      (!(act_word_is (&words[verb], "left") && verb < n && /* "left for Oslo" */
         act_word_is (&words[verb + 1], "for")) &&
       (act_table_has (act_table_get ("transitive-verbs"), words[verb].lemma) ||
        act_table_has (act_table_get ("event-verbs"), words[verb].lemma))))
    return;
  subject = act_words_find (words, n, verb, ACT_REL_NSUBJ_PASS);
  if (!subject || subject > verb)
    return;
  words[verb].xpos = ACT_XPOS_VBD;
  words[subject].rel = ACT_REL_NSUBJ;
}

/* "will buy *back* more shares" with the particle hung on what is bought. */
static void
make_back (ActWord *words, guint back)
{
  static const char *const verbs[] = {"bring", "buy",  "cut",  "get",
                                      "give",  "pay",  "pull", "roll",
                                      "scale", "take", "win",  NULL};
  guint verb = back - 1;

  if (back < 2 || !act_word_is (&words[back], "back") ||
      words[back].rel != ACT_REL_ADVMOD || words[back].head <= back ||
      words[verb].upos != ACT_UPOS_VERB ||
      !act_strings_have (verbs, words[verb].lemma))
    return;
  words[back].head = (guint16) verb;
  words[back].rel = ACT_REL_COMPOUND_PRT;
  words[back].upos = ACT_UPOS_ADP;
  words[back].xpos = ACT_XPOS_RP;
}

/* "has not shipped *enough of the drug*" with the drug hung on the verb by
   "of", "moves *fast enough for Ann*" with her hung on it. */
static void
lower_from_enough (ActWord *words, guint n, guint noun)
{
  guint marker, enough, verb = words[noun].head;

  if (words[noun].rel != ACT_REL_OBL && words[noun].rel != ACT_REL_OBJ)
    return;
  marker = act_words_find (words, n, noun, ACT_REL_CASE);
  enough = marker - 1;
  if (marker < 3 || marker > noun || !act_word_is (&words[enough], "enough") ||
      words[enough].head != verb || words[enough].rel != ACT_REL_ADVMOD)
    return;
  if (act_word_is (&words[marker], "of")) {
    words[enough].rel = ACT_REL_OBJ;
    words[enough].upos = ACT_UPOS_NOUN;
    words[enough].xpos = ACT_XPOS_NN;
    words[noun].rel = ACT_REL_NMOD;
  } else if (!act_word_is (&words[marker], "for")) {
    return;
  } else {
    words[noun].rel = ACT_REL_OBL;
  }
  words[noun].head = (guint16) enough;
}

/* "*Government* and Latvian soldiers" with the government taken for who acts
   beside them: without an article it says whose soldiers they are. */
static void
join_bare_group (ActWord *words, guint n, guint people)
{
  static const char *const groups[] = {"alliance", "coalition", "government",
                                       "opposition", NULL};
  guint group = words[people].head, cc;

  if (words[people].rel != ACT_REL_CONJ || words[people].xpos != ACT_XPOS_NNS ||
      !act_word_is_people (&words[people]) || group >= people ||
      words[group].xpos != ACT_XPOS_NN ||
      !act_strings_have (groups, words[group].lemma))
    return;
  cc = act_words_find (words, n, people, ACT_REL_CC);
  if (cc != group + 1 || cc + 1 == people)
    return;
  for (guint i = 1; i <= n; i++)
    if (words[i].head == group && i != people && words[i].rel != ACT_REL_CASE &&
        words[i].rel != ACT_REL_PUNCT)
      return;
  words[people].head = words[group].head;
  words[people].rel = words[group].rel;
  act_words_rehang (words, n, group, people);
  words[group].head = (guint16) people;
  words[group].rel = ACT_REL_COMPOUND;
  words[cc].head = (guint16) group;
}

/* "world *number two* Ann Lee", "world *number-one*" taken for who acts beside
   her: it is what she is. */
static void
describe_ranked (ActWord *words, guint n, guint number)
{
  guint rank = number + 1, name, other;

  if (number < 2 || rank >= n || !act_word_is (&words[number], "number") ||
      !act_word_is (&words[number - 1], "world"))
    return;
  if (words[rank].upos == ACT_UPOS_PUNCT && rank + 1 < n)
    rank++;
  name = rank + 1;
  other = words[number].head;
  if (words[rank].upos != ACT_UPOS_NUM || name > n ||
      words[name].upos != ACT_UPOS_PROPN || words[number].head == name)
    return;
  if (words[number].rel == ACT_REL_CONJ) {
    /* "top seed and world number one Ann Lee" */
    if (other > number || words[other].head != words[name].head ||
        words[other].rel != words[name].rel)
      return;
    words[other].head = (guint16) name;
    words[other].rel = ACT_REL_NMOD_DESC;
  } else {
    if (words[name].head != rank && words[name].head != other)
      return;
    words[name].head = words[number].head;
    words[name].rel = words[number].rel;
    words[number].head = (guint16) name;
    words[number].rel = ACT_REL_NMOD_DESC;
  }
  words[rank].head = (guint16) number;
  words[rank].rel = ACT_REL_NUMMOD;
}

/* Hangs the participle @verb, which hangs on @subject, on @above as a clause
   with that subject and the mark @mark, 0 for none. */
static void
make_clause (ActWord *words, guint verb, guint subject, guint above, guint mark,
             ActRel relation)
{
  words[verb].head = (guint16) above;
  words[verb].rel = (guint8) relation;
  words[verb].xpos = ACT_XPOS_VBD;
  words[subject].head = (guint16) verb;
  words[subject].rel = ACT_REL_NSUBJ;
  if (mark) {
    words[mark].head = (guint16) verb;
    words[mark].rel = ACT_REL_MARK;
  }
}

/* "shows the plot *involved* gas", "saying planes *crossed* the border" with
   the verb taken for a participle of what is shown: one with an object is
   active, and who says anything says that it is so. */
static void
make_content_of_noun (ActWord *words, guint n, guint verb)
{
  guint noun = words[verb].head, speech = words[noun].head;

  if (words[verb].rel != ACT_REL_ACL || words[verb].xpos != ACT_XPOS_VBN ||
      words[noun].rel != ACT_REL_OBJ || noun >= verb || speech >= noun ||
      (noun + 1 != verb && !act_words_is_below (words, verb - 1, noun)) ||
      !act_word_is_verb_of (&words[speech], ACT_CLASS_SPEECH) ||
      act_words_has (words, n, speech, ACT_REL_CCOMP) ||
      act_word_is_verb_of (&words[verb], ACT_CLASS_GIVING) ||
      act_table_lists ("relation-words", words[verb].lemma, "naming", ' ') ||
      act_words_has (words, n, verb, ACT_REL_AUX) ||
      act_words_find (words, n, verb, ACT_REL_OBL_AGENT))
    return;
  if (act_words_has (words, n, verb, ACT_REL_OBJ) ||
      strcmp (words[speech].lemma, "say") == 0)
    make_clause (words, verb, noun, speech, 0, ACT_REL_CCOMP);
}

/* "after the agency and others *called for* it", "came as bombs *ripped*
   through Oslo" with the verb taken for a participle: nobody is called for it,
   and what comes comes as something happens. */
static void
make_clause_after (ActWord *words, guint n, guint verb)
{
  static const char *const conjunctions[] = {"after", "before", "since",
                                             "until", NULL};
  static const char *const events[] = {"come", "happen", "occur", NULL};
  guint noun = words[verb].head, first = noun, mark, next = verb + 1, above;

  if (words[verb].rel != ACT_REL_ACL || words[verb].xpos != ACT_XPOS_VBN ||
      noun >= verb || next > n ||
      (noun + 1 != verb && !act_words_is_below (words, verb - 1, noun)) ||
      act_words_find (words, n, verb, ACT_REL_OBL_AGENT))
    return;
  mark = act_words_find (words, n, verb, ACT_REL_MARK);
  if (mark && mark < noun && words[noun].rel == ACT_REL_OBL &&
      !act_words_has (words, n, noun, ACT_REL_CASE)) {
    make_clause (words, verb, noun, words[noun].head, 0, ACT_REL_ADVCL);
    return;
  }
  if (words[noun].rel == ACT_REL_CONJ && words[noun].head < noun)
    first = words[noun].head;
  mark = act_words_find (words, n, first, ACT_REL_CASE);
  above = words[first].head;
  if (!mark || words[first].rel != ACT_REL_OBL || above >= mark)
    return;
  gboolean calls = act_strings_have (conjunctions, words[mark].lower) &&
                   act_word_is (&words[next], "for") &&
                   words[next].rel == ACT_REL_CASE &&
                   (strcmp (words[verb].lemma, "call") == 0 ||
                    strcmp (words[verb].lemma, "vote") == 0);
  gboolean comes = act_word_is (&words[mark], "as") &&
                   act_strings_have (events, words[above].lemma);
  if (calls || comes)
    make_clause (words, verb, first, above, mark, ACT_REL_ADVCL);
}

/* "told *the newspaper Bild* such reports are wrong" with who is told taken for
   a part of the subject: a phrase does not go on before "such" or "the". */
static void
split_told (ActWord *words, guint n, guint subject)
{
  static const char *const openers[] = {"a",    "his",   "its",   "such",
                                        "that", "the",   "their", "these",
                                        "this", "those", NULL};
  guint content = words[subject].head, verb = words[content].head, name = 0;

  if (act_rel_get_base ((ActRel) words[subject].rel) != ACT_REL_NSUBJ ||
      words[content].rel != ACT_REL_CCOMP || verb >= subject ||
      !act_table_lists ("relation-words", words[verb].lemma, "telling", ' ') ||
      act_words_has (words, n, verb, ACT_REL_OBJ) ||
      act_words_has (words, n, verb, ACT_REL_IOBJ))
    return;
  for (guint i = verb + 3; i < subject; i++)
    if (words[i].head == subject &&
        act_strings_have (openers, words[i].lower) &&
        words[i - 1].head == subject && words[i - 1].upos == ACT_UPOS_PROPN)
      name = i - 1;
  if (!name)
    return;
  for (guint i = verb + 1; i < name; i++)
    if (words[i].head == subject)
      words[i].head = (guint16) name;
  words[name].head = (guint16) verb;
  words[name].rel = ACT_REL_IOBJ;
}

/* "accused Ann of *planning* attacks on Norway" with the gerund set before the
   attacks like a noun. */
static void
make_gerund_of_verb (ActWord *words, guint n, guint gerund)
{
  guint noun = words[gerund].head, mark = gerund - 1, verb;

  if (gerund < 4 || noun != gerund + 1 ||
      (words[gerund].rel != ACT_REL_COMPOUND &&
       words[gerund].rel != ACT_REL_AMOD) ||
      words[gerund].xpos != ACT_XPOS_VBG ||
      act_words_has (words, n, noun, ACT_REL_DET))
    return;
  verb = words[noun].head;
  if (verb && verb < mark && words[verb].upos != ACT_UPOS_VERB)
    verb = words[verb].head;
  if (!verb || verb >= mark || words[verb].upos != ACT_UPOS_VERB ||
      !act_table_lists ("verb-frames", words[verb].lemma, words[mark].lower,
                        '|'))
    return;
  words[gerund].head = (guint16) verb;
  words[gerund].rel = ACT_REL_ADVCL;
  words[mark].head = (guint16) gerund;
  words[mark].rel = ACT_REL_MARK;
  words[noun].head = (guint16) gerund;
  words[noun].rel = ACT_REL_OBJ;
}

/* "a *no* confidence motion": part of the name of the thing, and no negation.
 */
static void
describe_no (ActWord *words, guint word)
{
  if (word > 1 && words[word].rel == ACT_REL_DET &&
      act_word_is (&words[word], "no") && words[word - 1].rel == ACT_REL_DET &&
      words[word - 1].head == words[word].head)
    words[word].rel = ACT_REL_AMOD;
}

/* "urged Baltic Union *states* to act" with the states taken for a verb. */
static void
make_states (ActWord *words, guint n, guint states)
{
  guint verb = words[states].head, body = states - 1, task;

  if (!act_word_is (&words[states], "states") || states < 3 ||
      (words[states].rel != ACT_REL_IOBJ && words[states].rel != ACT_REL_OBJ) ||
      words[body].head != states || words[body].rel != ACT_REL_NSUBJ ||
      verb >= body)
    return;
  task = act_words_find (words, n, states, ACT_REL_XCOMP);
  words[body].rel = ACT_REL_COMPOUND;
  words[states].upos = ACT_UPOS_NOUN;
  words[states].xpos = ACT_XPOS_NNS;
  if (task)
    words[task].head = (guint16) verb;
}

/* "won a court *ruling* on it" with the ruling taken for how it was won. */
static void
make_ruling (ActWord *words, guint n, guint ruling)
{
  static const char *const nouns[] = {"filing", "funding", "hearing", "ruling",
                                      NULL};
  guint verb = words[ruling].head, body = ruling - 1;

  if (ruling < 3 || words[ruling].rel != ACT_REL_ADVCL ||
      !act_strings_have (nouns, words[ruling].lower) ||
      words[body].head != verb || words[body].rel != ACT_REL_OBJ ||
      words[body].upos != ACT_UPOS_NOUN || verb >= body ||
      act_words_has (words, n, ruling, ACT_REL_OBJ))
    return;
  for (guint i = 1; i <= n; i++)
    if (words[i].head == body && i < body)
      words[i].head = (guint16) ruling;
    else if (words[i].head == ruling && words[i].rel == ACT_REL_OBL)
      words[i].rel = ACT_REL_NMOD;
  words[ruling].upos = ACT_UPOS_NOUN;
  words[ruling].xpos = ACT_XPOS_NN;
  words[ruling].lemma = words[ruling].lower;
  words[ruling].rel = ACT_REL_OBJ;
  words[body].head = (guint16) ruling;
  words[body].rel = ACT_REL_COMPOUND;
}

/* "Norway blamed Sweden and *Sweden Norway*" with all of them blamed: of two
   that stand side by side, one blames the other. */
static void
split_gapped (ActWord *words, guint n, guint second)
{
  guint first = second - 1, object = words[second].head;
  guint verb = words[object].head;

  if (second < 5 || words[second].rel != ACT_REL_CONJ ||
      words[first].rel != ACT_REL_CONJ || words[first].head != object ||
      words[second].upos != ACT_UPOS_PROPN ||
      words[first].upos != ACT_UPOS_PROPN || words[object].rel != ACT_REL_OBJ ||
      words[first - 1].upos != ACT_UPOS_CCONJ || verb >= object ||
      act_words_has (words, n, second, ACT_REL_CC))
    return;
  words[first].head = (guint16) verb;
  words[second].head = (guint16) first;
  words[second].rel = ACT_REL_ORPHAN;
}

/* "pleaded *guilty*" taken for a verb that they plead to do. */
static void
describe_guilty (ActWord *words, guint guilty)
{
  if (words[guilty].upos != ACT_UPOS_VERB ||
      !act_word_is (&words[guilty], "guilty"))
    return;
  words[guilty].upos = ACT_UPOS_ADJ;
  words[guilty].xpos = ACT_XPOS_JJ;
}

void
act_words_repair_misread (ActWord *words, guint n, guint word)
{
  make_last_of_verbs (words, n, word);
  make_curb (words, n, word);
  lower_to_second_verb (words, n, word);
  make_plans_to (words, n, word);
  make_describing (words, n, word);
  make_second_describing (words, n, word);
  make_neighbour (words, n, word);
  make_then (words, n, word);
  make_intransitive (words, n, word);
  make_back (words, word);
  split_told (words, n, word);
  lower_from_enough (words, n, word);
  join_bare_group (words, n, word);
  describe_ranked (words, n, word);
  make_clause_after (words, n, word);
  make_content_of_noun (words, n, word);
  make_gerund_of_verb (words, n, word);
  describe_no (words, word);
  describe_guilty (words, word);
  make_states (words, n, word);
  make_ruling (words, n, word);
  split_gapped (words, n, word);
}
