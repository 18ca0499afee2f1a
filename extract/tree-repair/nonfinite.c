/* Known errors of the parser: participles, infinitives and conditions hung on
   the wrong word, and words that complete a verb taken for something else. */
#include "tree-repair/build.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* "threatened to resign *if* the plan was not approved" with the condition
   taken for what is said: only what asks or knows takes "if" so. */
static void
make_condition (ActWord *words, guint n, guint mark)
{
  guint head = words[mark].head, verb = words[head].head;

  if (!act_word_is (&words[mark], "if") || words[mark].rel != ACT_REL_MARK ||
      words[head].rel != ACT_REL_CCOMP || verb + 1 > mark || head < mark ||
      words[verb].upos != ACT_UPOS_VERB ||
      !act_words_has (words, n, head, ACT_REL_NSUBJ) ||
      act_table_lists ("relation-words", words[verb].lemma, "wondering", ' '))
    return;
  words[head].rel = ACT_REL_ADVCL;
}

/* "found ten men *guilty* of murder" with the adjective taken for a part of the
   phrase: it says what the verb makes of them. */
static void
raise_finding (ActWord *words, guint n, guint adjective)
{
  guint object = words[adjective].head, verb = words[object].head;

  if (words[adjective].rel != ACT_REL_AMOD || object + 1 != adjective ||
      words[object].rel != ACT_REL_OBJ || verb >= object ||
      words[adjective].upos != ACT_UPOS_ADJ ||
      act_words_has (words, n, verb, ACT_REL_XCOMP) ||
      !act_table_lists ("relation-words", words[verb].lemma, "finding", ' ') ||
      !act_table_lists ("relation-words", words[adjective].lower, "found", ' '))
    return;
  words[adjective].head = (guint16) verb;
  words[adjective].rel = ACT_REL_XCOMP;
}

/* "condemn it *no matter* who did it" with the matter taken for one more thing
   that is condemned. */
static void
make_no_matter (ActWord *words, guint n, guint matter)
{
  guint no = matter - 1, verb = words[matter].head;

  if (matter < 3 || matter >= n || !act_word_is (&words[matter], "matter") ||
      !act_word_is (&words[no], "no") || words[no].head != matter ||
      (words[matter].rel != ACT_REL_OBJ && words[matter].rel != ACT_REL_OBL &&
       words[matter].rel != ACT_REL_OBL_UNMARKED &&
       words[matter].rel != ACT_REL_CONJ))
    return;
  if (words[verb].upos != ACT_UPOS_VERB && words[matter].rel != ACT_REL_CONJ)
    return;
  if (words[matter + 1].xpos != ACT_XPOS_WP &&
      words[matter + 1].xpos != ACT_XPOS_WRB &&
      words[matter + 1].xpos != ACT_XPOS_WDT)
    return;
  words[matter].rel = ACT_REL_ADVMOD;
}

/* "suffered an *injury*", "broke a *leg*": what does nothing itself. */
static gboolean
is_hurt (const ActWord *verb, const ActWord *noun)
{
  static const char *const verbs[] = {"break",  "cut",    "fracture", "hurt",
                                      "injure", "lose",   "receive",  "strain",
                                      "get",    "sprain", "suffer",   "sustain",
                                      "tear",   "twist",  NULL};
  static const char *const harms[] = {"body", "state", NULL};

  return act_strings_have (verbs, verb->lemma) &&
         act_noun_is_class (noun->lemma, harms);
}

/* "did a good job *ensuring* it", "broke a leg *playing* for Norway" with the
   gerund hung on the job, or the leg for who plays: it is who did it. */
static void
raise_from_job (ActWord *words, guint gerund)
{
  guint job = gerund - 1, verb = words[job].head;

  if (gerund < 3 || words[gerund].xpos != ACT_XPOS_VBG ||
      words[job].rel != ACT_REL_OBJ || verb >= job ||
      (words[gerund].rel == ACT_REL_ACL ? words[gerund].head != job
                                        : words[gerund].rel != ACT_REL_XCOMP ||
                                              words[gerund].head != verb) ||
      !(is_hurt (&words[verb], &words[job]) ||
        (act_word_is (&words[job], "job") &&
         strcmp (words[verb].lemma, "do") == 0)))
    return;
  words[gerund].head = (guint16) verb;
  words[gerund].rel = ACT_REL_ADVCL;
}

/* "filed in *reaction* to the delays" with the delays hung on the verb: the two
   prepositions are one. */
static void
join_reaction_to (ActWord *words, guint n, guint noun)
{
  static const char *const nouns[] = {"addition", "contrast", "deference",
                                      "reaction", "regard",   "relation",
                                      "reply",    "response", NULL};
  guint to = noun + 1, verb = words[noun].head, other;

  if (noun < 3 || to >= n || words[noun].rel != ACT_REL_OBL ||
      !act_word_is (&words[noun - 1], "in") || words[noun - 1].head != noun ||
      !act_word_is (&words[to], "to") || words[to].rel != ACT_REL_CASE ||
      !act_strings_have (nouns, words[noun].lower))
    return;
  other = words[to].head;
  if (words[other].head != verb || words[other].rel != ACT_REL_OBL)
    return;
  words[other].head = (guint16) noun;
  words[other].rel = ACT_REL_NMOD;
}

/* "has advice for *Democrats celebrating* Ann" with the participle hung on the
   advice: words say and ask, but the rest people do. */
static void
lower_participle_of_people (ActWord *words, guint n, guint participle)
{
  static const char *const texts[] = {"communication", NULL};
  guint noun = words[participle].head, people = participle - 1;

  if (words[participle].rel != ACT_REL_ACL ||
      words[participle].xpos != ACT_XPOS_VBG || participle < 5 ||
      words[noun].upos != ACT_UPOS_NOUN ||
      !act_noun_is_class (words[noun].lemma, texts) ||
      act_words_has (words, n, participle, ACT_REL_MARK) ||
      act_table_lists ("relation-words", words[participle].lemma, "worded",
                       ' ') ||
      (act_word_get_classes (&words[participle]) & ACT_CLASS_SPEECH))
    return;
  if (words[people].rel == ACT_REL_ADVMOD && words[people].head == participle)
    people--;
  if (people > noun && words[people].head == noun &&
      words[people].rel == ACT_REL_NMOD &&
      (words[people].xpos == ACT_XPOS_NNS ||
       words[people].xpos == ACT_XPOS_NNPS) &&
      (words[people].upos == ACT_UPOS_PROPN ||
       act_word_is_people (&words[people])))
    words[participle].head = (guint16) people;
}

/* "detains *two over* attack" with the number taken for one of attacks: a
   preposition stands between. */
static void
make_number_object (ActWord *words, guint n, guint number)
{
  guint verb = number - 1, marker = number + 1, noun = words[number].head;

  if (number < 2 || marker >= n || words[number].rel != ACT_REL_NUMMOD ||
      words[verb].upos != ACT_UPOS_VERB || noun <= marker ||
      words[marker].rel != ACT_REL_CASE || words[marker].head != noun ||
      words[marker + 1].upos == ACT_UPOS_NUM ||
      act_word_is (&words[marker], "to") ||
      act_word_is (&words[marker], "of") || words[noun].rel != ACT_REL_OBL ||
      words[noun].head != verb || act_words_has (words, n, verb, ACT_REL_OBJ))
    return;
  words[number].head = (guint16) verb;
  words[number].rel = ACT_REL_OBJ;
}

/* "is *binding* on Norway": an adjective. */
static void
make_binding (ActWord *words, guint n, guint word)
{
  guint aux;

  if (!act_word_is (&words[word], "binding") ||
      words[word].xpos != ACT_XPOS_VBG ||
      act_words_has (words, n, word, ACT_REL_OBJ))
    return;
  aux = act_words_find (words, n, word, ACT_REL_AUX);
  while (aux && aux < word && strcmp (words[aux].lemma, "be") != 0)
    aux = words[aux + 1].head == word && words[aux + 1].rel == ACT_REL_AUX
              ? aux + 1
              : 0;
  if (!aux || aux > word)
    return;
  words[aux].rel = ACT_REL_COP;
  words[word].upos = ACT_UPOS_ADJ;
  words[word].xpos = ACT_XPOS_JJ;
}

/* "is *to blame* for it": an adjective of two words. */
static void
make_to_blame (ActWord *words, guint n, guint blame)
{
  guint to = blame - 1, be = blame - 2;

  if (blame < 3 || !act_word_is (&words[blame], "blame") ||
      words[blame].xpos != ACT_XPOS_VB || !act_word_is (&words[to], "to") ||
      words[to].head != blame || words[be].head != blame ||
      strcmp (words[be].lemma, "be") != 0 ||
      act_words_has (words, n, blame, ACT_REL_OBJ) ||
      act_words_has (words, n, blame, ACT_REL_CCOMP))
    return;
  words[be].rel = ACT_REL_COP;
  words[be].upos = ACT_UPOS_AUX;
  words[to].rel = ACT_REL_FIXED;
  words[blame].upos = ACT_UPOS_ADJ;
  words[blame].xpos = ACT_XPOS_JJ;
}

/* "between Oslo's *king* and the *leader* Ann Lee" with the name of the leader
   hung elsewhere: a name without a preposition goes with the title before it.
 */
static void
join_name_of_title (ActWord *words, guint n, guint name)
{
  guint title = name - 1;

  if (name < 2 || words[name].upos != ACT_UPOS_PROPN ||
      words[name].rel != ACT_REL_NMOD || words[name].head >= title ||
      words[title].head < words[name].head ||
      words[title].xpos != ACT_XPOS_NN || words[title].rel != ACT_REL_CONJ ||
      !act_word_is_people (&words[title]) ||
      act_words_has (words, n, name, ACT_REL_CASE))
    return;
  words[name].head = words[title].head;
  words[name].rel = words[title].rel;
  for (guint i = 1; i < title; i++)
    if (words[i].head == title)
      words[i].head = (guint16) name;
  words[title].head = (guint16) name;
  words[title].rel = ACT_REL_NMOD_DESC;
}

/* "found little evidence *that it causes* losses" with the clause taken for
   what is found: it is what the evidence would show. */
static void
lower_content_of_evidence (ActWord *words, guint n, guint that)
{
  guint noun = that - 1, head = words[that].head, verb = words[head].head;

  if (that < 3 || !act_word_is (&words[that], "that") || head < that ||
      words[that].rel != ACT_REL_MARK || words[head].rel != ACT_REL_CCOMP ||
      words[noun].rel != ACT_REL_OBJ || words[noun].head != verb ||
      words[noun].upos != ACT_UPOS_NOUN ||
      act_words_has (words, n, verb, ACT_REL_IOBJ) ||
      !act_table_lists ("relation-words", words[noun].lemma, "token", ' '))
    return;
  words[head].head = (guint16) noun;
  words[head].rel = ACT_REL_ACL;
}

/* "laid flowers at *a memorial* for shooting victims" with the act at @gerund
   told of who lays them. */
static gboolean
is_for_victims (const ActWord *words, guint gerund, guint thing)
{
  static const char *const acts[] = {
      "bombing",   "drowning", "hijacking", "killing",     "lynching",
      "poisoning", "shooting", "stabbing",  "trafficking", NULL};

  return words[gerund].rel == ACT_REL_ADVCL &&
         words[thing].upos == ACT_UPOS_NOUN &&
         !act_word_is_people (&words[thing]) &&
         act_word_is (&words[thing + 1], "for") &&
         act_strings_have (acts, words[gerund].lower) &&
         (strcmp (words[gerund + 1].lemma, "victim") == 0 ||
          strcmp (words[gerund + 1].lemma, "survivor") == 0);
}

/* "a memorial for *shooting victims*" with the first noun taken for a verb. */
static void
make_noun_before_victims (ActWord *words, guint n, guint gerund)
{
  static const char *const nouns[] = {"attack",  "case",   "death",  "incident",
                                      "scene",   "spree",  "squad",  "survivor",
                                      "suspect", "victim", "target", NULL};
  guint noun = gerund + 1, mark = gerund - 1;

  if (gerund < 3 || noun > n || words[gerund].xpos != ACT_XPOS_VBG ||
      (words[gerund].rel != ACT_REL_ACL &&
       !is_for_victims (words, gerund, mark - 1)) ||
      words[noun].head != gerund || words[noun].rel != ACT_REL_OBJ ||
      words[mark].head != gerund || words[mark].rel != ACT_REL_MARK ||
      !act_strings_have (nouns, words[noun].lemma) ||
      act_words_has (words, n, gerund, ACT_REL_NSUBJ))
    return;
  words[noun].head = words[gerund].rel == ACT_REL_ACL ? words[gerund].head
                                                      : (guint16) (mark - 1);
  words[noun].rel = ACT_REL_NMOD;
  act_words_rehang (words, n, gerund, noun);
  words[mark].rel = ACT_REL_CASE;
  words[gerund].head = (guint16) noun;
  words[gerund].rel = ACT_REL_COMPOUND;
  words[gerund].upos = ACT_UPOS_NOUN;
  words[gerund].xpos = ACT_XPOS_NN;
}

/* "his *explosives-laden* car" with the car set beside the explosives. */
static void
join_laden (ActWord *words, guint n, guint noun)
{
  guint first = words[noun].head, hyphen = first + 1, laden = first + 2;

  if (words[noun].rel != ACT_REL_APPOS || first >= noun || laden >= noun ||
      strcmp (words[hyphen].form, "-") != 0 ||
      (words[first].flags & ACT_WORD_SPACE_AFTER) ||
      (words[hyphen].flags & ACT_WORD_SPACE_AFTER) || words[laden].head != noun)
    return;
  words[noun].head = words[first].head;
  words[noun].rel = words[first].rel;
  act_words_rehang (words, n, first, noun);
  words[first].head = (guint16) laden;
  words[first].rel = ACT_REL_COMPOUND;
  words[hyphen].head = (guint16) laden;
  words[laden].rel = ACT_REL_AMOD;
}

/* "wants to see Iran and Syria *increase* control" with the second verb
   coordinated with the first, or without its subject: it is what they are seen,
   heard or made to do. */
static void
make_seen (ActWord *words, guint n, guint verb)
{
  static const char *const letting[] = {"let", "make", NULL};
  static const char *const seeing[] = {"hear", "see", "watch", NULL};
  guint see = words[verb].head, object, cc, last = 0;
  gboolean sees, seen; /* the latter without a subject of its own */

  if (words[verb].xpos != ACT_XPOS_VB || see >= verb ||
      (words[verb].rel != ACT_REL_CONJ && words[verb].rel != ACT_REL_XCOMP &&
       words[verb].rel != ACT_REL_CCOMP))
    return;
  sees = act_strings_have (seeing, words[see].lemma);
  seen = sees && !act_words_has (words, n, verb, ACT_REL_NSUBJ);
  if ((!seen && (words[verb].rel != ACT_REL_CONJ ||
                 !(sees || act_strings_have (letting, words[see].lemma)))) ||
      act_words_has (words, n, verb, ACT_REL_MARK))
    return;
  object = act_words_find (words, n, see, ACT_REL_OBJ);
  if (object < see || object > verb ||
      !((seen && object + 1 == verb) ||
        act_words_is_below (words, verb - 1, object)))
    return;
  for (guint i = object + 1; i < verb; i++)
    if (words[i].head == object && words[i].rel == ACT_REL_CONJ)
      last = i;
  cc = act_words_find (words, n, verb, ACT_REL_CC);
  if (cc && !last)
    return;
  if (cc)
    words[cc].head = (guint16) last;
  words[verb].rel = seen ? ACT_REL_CCOMP : ACT_REL_XCOMP;
  if (seen)
    act_words_make_subject (words, n, object, verb);
}

/* "video shows officers *beating* Bob", "saw Ann *leaving* the bank" with the
   participle hung on the object or beside it: it is what they are seen to do.
 */
static void
make_shown (ActWord *words, guint n, guint participle)
{
  /* who is filmed or caught is an object, whatever he does */
  static const char *const showing[] = {"hear", "see", "show", "watch", NULL};
  guint see = words[participle].head, object;

  if (words[participle].xpos != ACT_XPOS_VBG || see >= participle ||
      (words[participle].rel != ACT_REL_ACL &&
       words[participle].rel != ACT_REL_ADVCL &&
       words[participle].rel != ACT_REL_XCOMP &&
       words[participle].rel != ACT_REL_CCOMP))
    return;
  if (words[participle].rel == ACT_REL_ACL)
    see = words[see].head;
  object = act_words_find (words, n, see, ACT_REL_OBJ);
  if (!act_strings_have (showing, words[see].lemma) || object < see ||
      object > participle || words[see].rel == ACT_REL_ACL ||
      words[see].rel == ACT_REL_ACL_RELCL ||
      (words[participle].rel == ACT_REL_ACL &&
       words[participle].head != object) ||
      (words[object].upos != ACT_UPOS_PROPN &&
       !act_word_is_people (&words[object])) ||
      !(object + 1 == participle ||
        act_words_is_below (words, participle - 1, object)) ||
      act_word_is (&words[participle - 1], ",") ||
      act_words_has (words, n, participle, ACT_REL_MARK) ||
      act_words_has (words, n, participle, ACT_REL_NSUBJ))
    return;
  words[participle].head = (guint16) see;
  words[participle].rel = ACT_REL_CCOMP;
  act_words_make_subject (words, n, object, participle);
}

/* "a *halt* to the spread of arms", "*crimes* against humanity" with what
   stands behind the preposition hung on the verb. */
static void
lower_halt_to (ActWord *words, guint n, guint noun)
{
  static const char *const nouns[] = {"close", "conclusion", "end", "halt",
                                      "start", "stop",       NULL};
  const guint marker = noun + 1;
  const gboolean crime = strcmp (words[noun].lemma, "crime") == 0;
  guint other, above;

  if (marker >= n || words[noun].upos != ACT_UPOS_NOUN ||
      !(crime || act_strings_have (nouns, words[noun].lemma)) ||
      !act_word_is (&words[marker], crime ? "against" : "to") ||
      words[marker].rel != ACT_REL_CASE ||
      !(crime || act_words_has (words, n, noun, ACT_REL_DET)))
    return;
  other = words[marker].head;
  above = noun;
  while (above &&
         (words[above].rel == ACT_REL_CONJ || words[above].rel == ACT_REL_NMOD))
    above = words[above].head;
  if (other > marker && above && words[other].head == words[above].head &&
      words[above].head < noun && words[other].rel == ACT_REL_OBL &&
      (words[above].rel == ACT_REL_OBL || words[above].rel == ACT_REL_OBJ) &&
      (crime || above == noun)) {
    words[other].head = (guint16) noun;
    words[other].rel = ACT_REL_NMOD;
  }
}

/* "without *the minister* having to sign" with the minister hung on the verb
   above: what stands between the conjunction and the gerund is its subject. */
static void
make_subject_of_gerund (ActWord *words, guint n, guint noun)
{
  guint gerund = noun + 1, mark = noun - 1;

  if ((words[noun].rel != ACT_REL_OBL && words[noun].rel != ACT_REL_OBJ &&
       words[noun].rel != ACT_REL_OBL_UNMARKED) ||
      (words[noun].upos != ACT_UPOS_NOUN &&
       words[noun].upos != ACT_UPOS_PROPN) ||
      act_words_has (words, n, noun, ACT_REL_CASE))
    return;
  while (gerund <= n && act_words_is_below (words, gerund, noun))
    gerund++;
  while (mark > 0 && act_words_is_below (words, mark, noun))
    mark--;
  if (gerund > n || mark == 0 || words[gerund].xpos != ACT_XPOS_VBG ||
      words[mark].head != gerund || words[mark].rel != ACT_REL_MARK ||
      !act_word_is (&words[mark], "without") ||
      words[gerund].head != words[noun].head ||
      act_words_has (words, n, gerund, ACT_REL_NSUBJ))
    return;
  words[noun].head = (guint16) gerund;
  words[noun].rel = ACT_REL_NSUBJ;
}

/* "a fact *sheet lawmakers* released" with the lawmakers taken for the head:
   "a" is of one, and they are who released it. */
static void
split_from_subject (ActWord *words, guint n, guint people)
{
  guint thing = people - 1, verb = people + 1, det;

  if (people < 3 || verb > n || words[people].xpos != ACT_XPOS_NNS ||
      !act_word_is_people (&words[people]) || words[thing].head != people ||
      words[thing].xpos != ACT_XPOS_NN ||
      !g_ascii_islower (words[thing].form[0]) || words[verb].head != people ||
      words[verb].rel != ACT_REL_ACL ||
      (words[verb].xpos != ACT_XPOS_VBN && words[verb].xpos != ACT_XPOS_VBD))
    return;
  det = act_words_find (words, n, people, ACT_REL_DET);
  if (!det ||
      (!act_word_is (&words[det], "a") && !act_word_is (&words[det], "an")))
    return;
  act_words_rehang (words, n, people, thing);
  words[thing].head = words[people].head;
  words[thing].rel = words[people].rel;
  words[people].head = (guint16) verb;
  words[people].rel = ACT_REL_NSUBJ;
  words[verb].rel = ACT_REL_ACL_RELCL;
  words[verb].xpos = ACT_XPOS_VBD;
}

/* "stop protests *by policemen demanding* pay" with the policemen and what they
   demand hung on the verb, which is active and has its object right before. */
static void
lower_by_people (ActWord *words, guint n, guint people)
{
  static const char *const acts[] = {"act",     "communication", "event",
                                     "process", "work",          NULL};
  guint by = people, verb = words[people].head, object, next = people + 1;

  if (words[people].rel != ACT_REL_OBL &&
      words[people].rel != ACT_REL_OBL_AGENT)
    return;
  by = act_words_find (words, n, people, ACT_REL_CASE);
  object = by > 1 ? by - 1 : 0;
  if (!object || !act_word_is (&words[by], "by") || verb >= object ||
      !act_word_is_people (&words[people]) || words[object].head != verb ||
      words[object].rel != ACT_REL_OBJ ||
      !act_noun_is_class (words[object].lemma, acts) ||
      act_words_has (words, n, verb, ACT_REL_AUX_PASS) ||
      words[verb].xpos == ACT_XPOS_VBN)
    return;
  words[people].head = (guint16) object;
  words[people].rel = ACT_REL_NMOD;
  if (next <= n && words[next].xpos == ACT_XPOS_VBG &&
      words[next].head == verb && words[next].rel == ACT_REL_ADVCL) {
    words[next].head = (guint16) people;
    words[next].rel = ACT_REL_ACL;
  }
}

/* "who was *last seen* in May" with "last" taken for what she was. */
static void
make_last_seen (ActWord *words, guint n, guint last)
{
  guint verb = last + 1, be;

  if (last >= n || words[verb].xpos != ACT_XPOS_VBN ||
      words[last].upos != ACT_UPOS_ADJ ||
      (!act_word_is (&words[last], "last") &&
       !act_word_is (&words[last], "first")) ||
      (words[verb].head != last && words[verb].head != words[last].head))
    return;
  be = act_words_find (words, n, last, ACT_REL_COP);
  if (be + 1 != last)
    return;
  words[verb].head = words[last].head;
  words[verb].rel = words[last].rel;
  act_words_rehang (words, n, last, verb);
  words[be].rel = ACT_REL_AUX_PASS;
  words[last].head = (guint16) verb;
  words[last].rel = ACT_REL_ADVMOD;
  words[last].upos = ACT_UPOS_ADV;
  words[last].xpos = ACT_XPOS_RB;
}

/* "grew *thanks* to a win" with the thanks taken for what grew. */
static void
make_thanks_to (ActWord *words, guint n, guint thanks)
{
  guint to = thanks + 1, noun;

  if (thanks < 2 || to >= n || !act_word_is (&words[thanks], "thanks") ||
      !act_word_is (&words[to], "to") || words[to].rel != ACT_REL_CASE ||
      words[words[thanks].head].upos != ACT_UPOS_VERB ||
      (words[thanks].rel != ACT_REL_OBJ &&
       act_rel_get_base ((ActRel) words[thanks].rel) != ACT_REL_OBL) ||
      act_words_has (words, n, thanks, ACT_REL_DET) ||
      act_words_has (words, n, thanks, ACT_REL_NMOD))
    return;
  noun = words[to].head;
  if (noun <= to || words[noun].head != words[thanks].head)
    return;
  words[thanks].head = (guint16) noun;
  words[thanks].rel = ACT_REL_CASE;
  words[to].head = (guint16) thanks;
  words[to].rel = ACT_REL_FIXED;
}

/* "caused landslides and destroyed *crops*" with the crops set beside the
   landslides: the verb right before has no other object. */
static void
make_object_of_second (ActWord *words, guint n, guint noun)
{
  guint first = words[noun].head, verb = words[first].head, second = noun - 1;
  guint cc;

  if (words[noun].rel != ACT_REL_CONJ || words[first].rel != ACT_REL_OBJ ||
      first >= noun || verb >= first)
    return;
  cc = act_words_find (words, n, noun, ACT_REL_CC);
  while (second > first && act_words_is_below (words, second, noun) &&
         words[second].upos != ACT_UPOS_CCONJ)
    second--;
  if (second <= first || words[second].upos != ACT_UPOS_VERB ||
      words[second].head != verb || words[second].rel != ACT_REL_CONJ ||
      act_words_has (words, n, second, ACT_REL_OBJ) || cc > second)
    return;
  words[noun].head = (guint16) second;
  words[noun].rel = ACT_REL_OBJ;
  if (cc)
    words[cc].head = (guint16) second;
}

/* "must stop *threatening* Muslims", "denied *attacking* Ann" with the gerund
 * taken for an adjective or a preposition. */
static void
make_gerund_of_phase (ActWord *words, guint n, guint gerund)
{
  static const char *const phases[] = {
      "admit",  "avoid",  "begin", "consider", "continue", "deny", "favor",
      "favour", "finish", "keep",  "oppose",   "propose",  "quit", "recommend",
      "resist", "risk",   "start", "stop",     "suggest",  NULL};
  guint noun = words[gerund].head, verb = gerund - 1;

  if (gerund < 2 || words[gerund].xpos != ACT_XPOS_VBG ||
      (words[gerund].rel != ACT_REL_AMOD && words[gerund].rel != ACT_REL_CASE &&
       words[gerund].rel != ACT_REL_COMPOUND) ||
      noun != gerund + 1 || words[noun].head != verb ||
      words[noun].rel != ACT_REL_OBJ || words[verb].upos != ACT_UPOS_VERB ||
      !act_strings_have (phases, words[verb].lemma) ||
      (words[noun].upos != ACT_UPOS_PROPN &&
       !act_word_is_people (&words[noun])) ||
      act_words_has (words, n, noun, ACT_REL_DET))
    return;
  words[gerund].head = (guint16) verb;
  words[gerund].rel = ACT_REL_XCOMP;
  words[gerund].upos = ACT_UPOS_VERB;
  words[noun].head = (guint16) gerund;
}

/* "are in *neighboring* Norway", "a group of *leading* scholars" with the
   adjective taken for a verb. */
static void
make_neighbouring (ActWord *words, guint n, guint gerund)
{
  static const char *const adjectives[] = {
      "leading",   "neighboring", "neighbouring", "remaining", "ruling",
      "surviving", "visiting",    "warring",      NULL};
  guint noun, mark = gerund - 1;

  if (gerund < 2 || words[gerund].xpos != ACT_XPOS_VBG ||
      !act_strings_have (adjectives, words[gerund].lower) ||
      words[mark].head != gerund || words[mark].rel != ACT_REL_MARK)
    return;
  noun = act_words_find (words, n, gerund, ACT_REL_OBJ);
  if (noun < gerund || act_words_has (words, n, noun, ACT_REL_DET) ||
      (words[noun].upos != ACT_UPOS_PROPN && words[noun].xpos != ACT_XPOS_NNS))
    return;
  for (guint i = gerund + 1; i < noun; i++)
    if (!act_words_is_below (words, i, noun))
      return;
  words[noun].head = words[gerund].head;
  words[noun].rel = words[gerund].rel == ACT_REL_ADVCL ? ACT_REL_OBL
                    : words[gerund].rel == ACT_REL_ACL ? ACT_REL_NMOD
                                                       : words[gerund].rel;
  act_words_rehang (words, n, gerund, noun);
  words[mark].rel = ACT_REL_CASE;
  words[gerund].head = (guint16) noun;
  words[gerund].rel = ACT_REL_AMOD;
  words[gerund].upos = ACT_UPOS_ADJ;
  words[gerund].xpos = ACT_XPOS_JJ;
  for (guint i = 1; i <= n; i++)
    if (words[i].head == noun && words[i].rel == ACT_REL_NSUBJ_OUTER)
      words[i].rel = ACT_REL_NSUBJ;
}

/* "an inquiry *into whether* she lied" hung on the verb: it is what is inquired
   into. */
static void
lower_question_about (ActWord *words, guint whether)
{
  guint noun = whether - 2, head = words[whether].head;

  if (whether < 4 || !act_word_is (&words[whether], "whether") ||
      words[whether - 1].upos != ACT_UPOS_ADP ||
      words[noun].upos != ACT_UPOS_NOUN || head < whether ||
      words[head].rel != ACT_REL_ADVCL || words[head].head >= noun ||
      words[noun].head < words[head].head)
    return;
  if (act_words_hang (words, head, noun))
    words[head].rel = ACT_REL_ACL;
}

/* "asked Ann, who knew it, *to leave*" with the infinitive taken for what it
   was asked for. */
static void
make_task (ActWord *words, guint n, guint verb)
{
  const guint asking = words[verb].head, to = verb - 1;
  guint asked = 0;

  if (words[verb].rel != ACT_REL_ADVCL || words[verb].xpos != ACT_XPOS_VB ||
      verb < 5 || asking >= to || words[to].xpos != ACT_XPOS_TO ||
      !act_word_is (&words[to - 1], ",") ||
      !act_word_is_verb_of (&words[asking], ACT_CLASS_PERSUADING) ||
      act_words_has (words, n, asking, ACT_REL_XCOMP))
    return;
  for (guint i = asking + 1; i < to; i++)
    if (words[i].head == asking &&
        (words[i].rel == ACT_REL_OBJ || words[i].rel == ACT_REL_IOBJ))
      asked = i;
  if (asked && act_words_find (words, n, asked, ACT_REL_ACL_RELCL) > asked &&
      act_words_is_below (words, to - 2, asked))
    words[verb].rel = ACT_REL_XCOMP;
}

void
act_words_repair_nonfinite (ActWord *words, guint n, guint word)
{
  make_condition (words, n, word);
  raise_finding (words, n, word);
  make_no_matter (words, n, word);
  raise_from_job (words, word);
  join_reaction_to (words, n, word);
  lower_participle_of_people (words, n, word);
  make_number_object (words, n, word);
  make_binding (words, n, word);
  make_to_blame (words, n, word);
  join_name_of_title (words, n, word);
  lower_content_of_evidence (words, n, word);
  make_noun_before_victims (words, n, word);
  join_laden (words, n, word);
  make_object_of_second (words, n, word);
  make_gerund_of_phase (words, n, word);
  make_neighbouring (words, n, word);
  make_thanks_to (words, n, word);
  lower_by_people (words, n, word);
  make_last_seen (words, n, word);
  split_from_subject (words, n, word);
  make_seen (words, n, word);
  make_shown (words, n, word);
  lower_halt_to (words, n, word);
  make_subject_of_gerund (words, n, word);
  lower_question_about (words, word);
  make_task (words, n, word);
}
