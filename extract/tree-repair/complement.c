/* Known errors of the parser: what a verb takes, torn from it or glued to
   another part. */
#include "tree-repair/build.h"

#include "clause/tree.h"
#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* "no, *let's stay*" with the staying set beside "let". */
static void
join_let (ActWord *words, guint let)
{
  const guint object = let + 1, verb = let + 2;

  if (act_word_is (&words[let], "let") && words[let].upos == ACT_UPOS_VERB &&
      words[object].rel == ACT_REL_OBJ && words[object].head == let &&
      words[verb].xpos == ACT_XPOS_VB && words[verb].head == words[let].head &&
      words[verb].rel == words[let].rel && words[let].rel != ACT_REL_ROOT) {
    words[verb].head = (guint16) let;
    words[verb].rel = ACT_REL_XCOMP;
  }
}

/* "it is *undisputed that* prices will rise" with the clause for an object of
   the adjective: it is what "it" stands for. */
static void
make_clause_of_it (ActWord *words, guint n, guint clause)
{
  const guint judgement = words[clause].head;
  guint that, told;

  if (words[clause].rel != ACT_REL_CCOMP || !judgement || judgement >= clause)
    return;
  that = act_words_find (words, n, clause, ACT_REL_MARK);
  told = words[judgement].upos == ACT_UPOS_VERB
             ? act_words_find (words, n, judgement, ACT_REL_XCOMP)
             : judgement;
  if (that > told && act_word_is (&words[that], "that") &&
      words[told].upos == ACT_UPOS_ADJ && words[told].xpos != ACT_XPOS_VBN &&
      act_words_find (words, n, judgement, ACT_REL_EXPL) &&
      !act_words_has (words, n, judgement, ACT_REL_OBJ) &&
      strcmp (words[judgement].lemma, "seem") != 0 &&
      strcmp (words[judgement].lemma, "appear") != 0)
    words[clause].rel = ACT_REL_CSUBJ;
}

/* "did not know *what that was*" with "what" for an object: it is what
   something is, which is told by a clause. */
static void
make_what_it_is (ActWord *words, guint what)
{
  const guint it = what + 1, is = what + 2, verb = words[what].head;

  if (!act_word_is (&words[what], "what") || words[what].rel != ACT_REL_OBJ ||
      verb >= what || words[verb].upos != ACT_UPOS_VERB ||
      words[it].head != is || words[it].rel != ACT_REL_NSUBJ ||
      (words[it].upos != ACT_UPOS_PRON && words[it].upos != ACT_UPOS_DET) ||
      words[is].head != what || strcmp (words[is].lemma, "be") != 0 ||
      (words[is].rel != ACT_REL_COP && words[is].rel != ACT_REL_ACL_RELCL))
    return;
  words[what].rel = ACT_REL_CCOMP;
  words[is].rel = ACT_REL_COP;
  words[is].upos = ACT_UPOS_AUX;
  words[it].head = (guint16) what;
}

/* "said most work in a *committee, with which* a deal was signed" with what
   stands behind "which" taken for more that is said: it is of the noun before
   it. */
static void
lower_with_which (ActWord *words, guint which)
{
  const guint marker = which - 1, clause = words[which].head;
  const guint noun = which > 3 ? which - 3 : 0;

  if (noun && words[which].xpos == ACT_XPOS_WDT && clause > which &&
      words[marker].rel == ACT_REL_CASE && words[marker].head == which &&
      words[noun + 1].head == clause && act_word_is (&words[noun + 1], ",") &&
      (words[clause].rel == ACT_REL_CCOMP ||
       words[clause].rel == ACT_REL_CONJ) &&
      words[clause].head < noun && act_word_is_nominal (&words[noun]) &&
      act_words_is_below (words, noun, words[clause].head) &&
      act_words_hang (words, clause, noun))
    words[clause].rel = ACT_REL_ACL_RELCL;
}

/* "must pay, *failing which* it will be fined" with the fine for what fails:
   here "failing" is a preposition. */
static void
make_preposition_before_which (ActWord *words, guint n, guint failing)
{
  static const char *const verbs[] = {"failing", "following", "pending", NULL};
  const guint which = failing + 1, clause = words[which].head;

  if (which >= n || !act_strings_have (verbs, words[failing].lower) ||
      !act_word_is (&words[which], "which") || clause <= which ||
      words[clause].head != failing ||
      act_words_find_subject (words, n, clause) <= which)
    return;
  words[clause].head = words[failing].head;
  words[clause].rel = ACT_REL_ADVCL_RELCL;
  words[failing].head = (guint16) which;
  words[failing].rel = ACT_REL_CASE;
  words[failing].upos = ACT_UPOS_ADP;
  words[failing].xpos = ACT_XPOS_IN;
  words[which].rel = ACT_REL_OBL;
}

/* "called the *front-runner “Acme’s best* recruiter”" with the one who is
   called so taken for a part of the name: the mark stands between. */
static void
split_called (ActWord *words, guint n, guint object)
{
  static const char *const calls[] = {"brand", "call",  "christen", "declare",
                                      "dub",   "label", "name",     NULL};
  const guint verb = words[object].head;
  guint called, mark = 0;

  if (words[object].rel != ACT_REL_OBJ || verb + 2 >= object ||
      !act_strings_have (calls, words[verb].lemma) ||
      act_words_has (words, n, verb, ACT_REL_XCOMP))
    return;
  for (guint i = verb + 2; i < object && !mark; i++)
    if (act_word_is_quote (&words[i]))
      mark = i;
  called = mark - 1;
  if (!mark || words[called].head != object ||
      !act_word_is_nominal (&words[called]) ||
      words[called].rel != ACT_REL_COMPOUND)
    return;
  for (guint i = verb + 1; i < called; i++)
    if (words[i].head == object)
      words[i].head = (guint16) called;
  words[called].head = (guint16) verb;
  words[called].rel = ACT_REL_OBJ;
  words[object].rel = ACT_REL_XCOMP;
}

/* "barred from running again *by the law*" with the law hung on the running:
   of the two verbs only the passive one lacks who does it. */
static void
raise_agent (ActWord *words, guint n, guint by)
{
  static const char *const verbs[] = {
      "ban",     "bar",     "block",    "deter", "disable",  "discourage",
      "exclude", "prevent", "prohibit", "stop",  "restrain", NULL};
  const guint agent = words[by].head, gerund = words[agent].head,
              verb = words[gerund].head;
  guint from;

  if (words[by].rel != ACT_REL_CASE || agent < by ||
      !act_word_is (&words[by], "by") || !act_word_is_nominal (&words[agent]) ||
      words[agent].rel != ACT_REL_OBL || gerund >= by ||
      words[gerund].xpos != ACT_XPOS_VBG || verb >= gerund)
    return;
  from = act_words_find (words, n, gerund, ACT_REL_MARK);
  if (!from || !act_word_is (&words[from], "from") ||
      !act_strings_have (verbs, words[verb].lemma) ||
      !act_words_has (words, n, verb, ACT_REL_AUX) ||
      act_words_has (words, n, verb, ACT_REL_OBJ) ||
      act_words_find (words, n, verb, ACT_REL_OBL_AGENT) ||
      (act_word_get_classes (&words[agent]) & ACT_CLASS_TIME))
    return;
  words[agent].head = (guint16) verb;
  words[agent].rel = ACT_REL_OBL_AGENT;
}

/* "said two were killed, *while adding* that …" with those who were killed for
   who adds: who adds has said something. */
static void
raise_adding (ActWord *words, guint n, guint adding)
{
  const guint content = words[adding].head, speech = words[content].head;

  if (words[adding].rel == ACT_REL_ADVCL &&
      words[adding].xpos == ACT_XPOS_VBG && content < adding && speech &&
      speech < content && strcmp (words[adding].lemma, "add") == 0 &&
      act_words_has (words, n, adding, ACT_REL_CCOMP) &&
      words[content].rel == ACT_REL_CCOMP &&
      act_word_is_verb_of (&words[speech],
                           ACT_CLASS_SPEECH | ACT_CLASS_COMMENT) &&
      act_words_has (words, n, speech, ACT_REL_NSUBJ))
    words[adding].head = (guint16) speech;
}

/* "which *has alleged links* to Acme" with the links for what is alleged: they
   are what it has. */
static void
make_alleged (ActWord *words, guint n, guint alleged)
{
  static const char *const links[] = {"connection", "link", "tie", NULL};
  const guint has = alleged - 1, object = alleged + 1;

  if (alleged < 2 || object > n || !act_word_is (&words[alleged], "alleged") ||
      words[alleged].upos != ACT_UPOS_VERB || words[has].head != alleged ||
      strcmp (words[has].lemma, "have") != 0 || words[object].head != alleged ||
      words[object].rel != ACT_REL_OBJ ||
      !act_strings_have (links, words[object].lemma))
    return;
  words[has].head = words[alleged].head;
  words[has].rel = words[alleged].rel;
  words[has].upos = ACT_UPOS_VERB;
  act_words_rehang (words, n, alleged, has);
  words[alleged].head = (guint16) object;
  words[alleged].rel = ACT_REL_AMOD;
  words[alleged].upos = ACT_UPOS_ADJ;
  words[alleged].xpos = ACT_XPOS_JJ;
  words[alleged].lemma = "alleged";
}

/* "gave the president, Bob Day, *24 hours to fire* her" with the hours set
   beside him and the firing for what the giver does: it is what he is given the
   hours for. */
static void
lower_deadline (ActWord *words, guint n, guint to)
{
  const guint time = to - 1, verb = words[to].head, above = words[time].head;
  guint give = words[verb].head, receiver;

  if (to < 4 || verb <= to || verb - to > 2 ||
      !act_word_is (&words[to], "to") || words[to].rel != ACT_REL_MARK ||
      words[verb].rel != ACT_REL_ADVCL || give >= time ||
      strcmp (words[give].lemma, "give") != 0 ||
      !(act_word_get_classes (&words[time]) & ACT_CLASS_TIME) ||
      !act_words_has (words, n, time, ACT_REL_NUMMOD))
    return;
  receiver = act_words_find (words, n, give, ACT_REL_IOBJ);
  if (!receiver)
    receiver = act_words_find (words, n, give, ACT_REL_OBJ);
  if (receiver <= give || receiver >= time ||
      (above != give && above != receiver))
    return;
  words[receiver].rel = ACT_REL_IOBJ;
  words[time].head = (guint16) give;
  words[time].rel = ACT_REL_OBJ;
  words[verb].head = (guint16) time;
  words[verb].rel = ACT_REL_ACL;
  words[verb].upos = ACT_UPOS_VERB;
  words[verb].xpos = ACT_XPOS_VB;
}

/* "insisted *nobody* at Acme *had leaned* on him" with nobody taken for an
   object, and the leaning for what somebody else says. */
static void
make_content_of_nobody (ActWord *words, guint n, guint nobody)
{
  static const char *const pronouns[] = {"anybody",  "anyone", "everybody",
                                         "everyone", "nobody", "somebody",
                                         "someone",  NULL};
  const guint speech = words[nobody].head;
  guint end = nobody + 1, verb, content;

  if (words[nobody].rel != ACT_REL_OBJ || speech + 1 != nobody ||
      !act_strings_have (pronouns, words[nobody].lower) ||
      !act_word_is_verb_of (&words[speech],
                            ACT_CLASS_SPEECH | ACT_CLASS_COMMENT))
    return;
  while (end <= n && act_words_is_below (words, end, nobody))
    end++;
  if (end > n || words[end].upos != ACT_UPOS_AUX)
    return;
  verb = words[end].head;
  if (verb <= end || words[verb].upos != ACT_UPOS_VERB ||
      act_words_is_below (words, speech, verb) ||
      act_words_find_subject (words, n, verb))
    return;
  content = act_words_find (words, n, speech, ACT_REL_CCOMP);
  if (content && content != verb)
    return;
  words[verb].head = (guint16) speech;
  words[verb].rel = ACT_REL_CCOMP;
  act_words_make_subject (words, n, nobody, verb);
}

/* "*So far* the deal has moved nobody" with how far hung on the deal. */
static void
raise_so_far (ActWord *words, guint n, guint far)
{
  const guint noun = words[far].head;

  if (far > 1 && act_word_is (&words[far], "far") &&
      act_word_is (&words[far - 1], "so") && words[far].rel == ACT_REL_ADVMOD &&
      noun > far + 1 && act_word_is_nominal (&words[noun]) &&
      words[far + 1].head == noun && words[far + 1].rel == ACT_REL_DET &&
      act_rel_get_base ((ActRel) words[noun].rel) == ACT_REL_NSUBJ &&
      !act_words_has (words, n, noun, ACT_REL_COP))
    words[far].head = words[noun].head;
}

/* "called reports of fights in *Lund “rubbish”*" with Lund taken for a part of
   what they are called. */
static void
split_place_before_mark (ActWord *words, guint n, guint called)
{
  const guint verb = words[called].head;
  guint object, place = called, marker;

  if (words[called].rel != ACT_REL_XCOMP)
    return;
  object = act_words_find (words, n, verb, ACT_REL_OBJ);
  if (verb >= object || object >= called)
    return;
  while (place > object && !(words[place].head == called &&
                             words[place].rel == ACT_REL_COMPOUND &&
                             words[place].upos == ACT_UPOS_PROPN &&
                             act_word_is_quote (&words[place + 1])))
    place--;
  marker = act_words_find (words, n, place, ACT_REL_CASE);
  if (place <= object || marker + 1 != place || marker <= object ||
      !act_word_is_nominal (&words[marker - 1]) ||
      (marker - 1 != object && !act_words_is_below (words, marker - 1, object)))
    return;
  words[place].head = (guint16) (marker - 1);
  words[place].rel = ACT_REL_NMOD;
}

/* "“… but not *to the union*,” said its *president*" with the union hung on the
   president: a mark stands between. */
static void
raise_quoted_phrase (ActWord *words, guint n, guint noun)
{
  const guint speaker = words[noun].head, speech = words[speaker].head;

  if (words[noun].rel != ACT_REL_NMOD || speaker <= noun ||
      !act_words_has (words, n, noun, ACT_REL_CASE) ||
      act_rel_get_base ((ActRel) words[speaker].rel) != ACT_REL_NSUBJ ||
      speech <= noun || speech >= speaker)
    return;
  for (guint i = noun + 1; i < speech; i++)
    if (act_word_closes_quotation (&words[i])) {
      words[noun].head = (guint16) speech;
      words[noun].rel = ACT_REL_PARATAXIS;
      return;
    }
}

/* "devalued the krone *more than 40%*" with two objects: the second is by how
   much. */
static void
make_extent (ActWord *words, guint n, guint percent)
{
  const guint verb = words[percent].head;
  guint object;

  if (words[percent].rel != ACT_REL_OBJ ||
      !(act_word_is (&words[percent], "%") ||
        strcmp (words[percent].lemma, "percent") == 0))
    return;
  object = act_words_find (words, n, verb, ACT_REL_OBJ);
  if (object > verb && object < percent &&
      act_words_has (words, n, percent, ACT_REL_NUMMOD) &&
      !act_words_is_comma_between (words, object, percent))
    words[percent].rel = ACT_REL_OBL_UNMARKED;
}

/* Does the noun tell of an act by somebody: "Norway's failure to pay", "the
   theft of votes"? */
static gboolean
tells_of_act (const ActWord *words, guint n, guint noun)
{
  return act_words_has (words, n, noun, ACT_REL_ACL) ||
         (act_table_has (act_table_get ("event-nouns"), words[noun].lemma) &&
          (act_words_has (words, n, noun, ACT_REL_NMOD_POSS) ||
           act_words_has (words, n, noun, ACT_REL_NMOD)));
}

/* "rejected what it called baseless *accusations*" with "what" as the object:
   it is the accusations that were rejected, and somebody calls them so. An act
   that is only called so would be told as done. */
static void
raise_called_thing (ActWord *words, guint n, guint what)
{
  const guint pronoun = what + 1, call = what + 2;
  guint thing = 0;

  if (call >= n || !act_word_is (&words[what], "what") ||
      words[pronoun].rel != ACT_REL_NSUBJ || words[pronoun].head != call ||
      words[pronoun].upos != ACT_UPOS_PRON ||
      strcmp (words[call].lemma, "call") != 0)
    return;
  for (guint i = call + 1; i <= n && !thing; i++)
    if (words[i].head == call && act_word_is_nominal (&words[i]) &&
        (words[i].rel == ACT_REL_OBJ || words[i].rel == ACT_REL_XCOMP))
      thing = i;
  if (!thing || act_words_has (words, n, thing, ACT_REL_CASE) ||
      tells_of_act (words, n, thing) || words[call].rel != ACT_REL_ACL_RELCL ||
      words[call].head != what || !words[what].head || words[what].head > what)
    return;
  words[thing].head = words[what].head;
  words[thing].rel = words[what].rel;
  for (guint i = 1; i < what; i++)
    if (words[i].head == what &&
        (words[i].rel == ACT_REL_CASE || words[i].rel == ACT_REL_CC))
      words[i].head = (guint16) thing;
  words[call].head = (guint16) thing;
  words[what].head = (guint16) call;
  words[what].rel = ACT_REL_OBJ;
}

void
act_words_repair_complement (ActWord *words, guint n, guint word)
{
  if (word + 2 <= n) {
    join_let (words, word);
    make_what_it_is (words, word);
    raise_called_thing (words, n, word);
  }
  make_clause_of_it (words, n, word);
  lower_with_which (words, word);
  make_preposition_before_which (words, n, word);
  split_called (words, n, word);
  raise_agent (words, n, word);
  raise_adding (words, n, word);
  make_alleged (words, n, word);
  lower_deadline (words, n, word);
  make_content_of_nobody (words, n, word);
  raise_so_far (words, n, word);
  split_place_before_mark (words, n, word);
  raise_quoted_phrase (words, n, word);
  make_extent (words, n, word);
}
