/* Known errors of the parser: what is said to be false, and the word that says
   so behind it ("called the report that Ann left *a lie*"). */
#include "tree-repair/build.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

static gboolean
is_verdict (const ActWord *word)
{
  return (word->upos == ACT_UPOS_NOUN &&
          act_signature_find ("verdict-words", word->lemma, 'n')) ||
         (word->upos == ACT_UPOS_ADJ &&
          act_signature_find ("verdict-words", word->lower, 'a'));
}

static gboolean
is_judging (const ActWord *verb)
{
  static const char *const verbs[] = {
      "characterise", "characterize", "denounce", "describe", "dismiss",
      "paint",        "portray",      "reject",   NULL};

  return verb->upos == ACT_UPOS_VERB &&
         (act_strings_have (verbs, verb->lemma) ||
          act_table_lists ("relation-words", verb->lemma, "naming", ' '));
}

/* The noun between @verb and @clause that the clause tells the content of: "the
 *report* that Ann left"; or 0. */
static guint
find_reported (const ActWord *words, guint n, guint verb, guint clause)
{
  guint noun = words[clause].rel == ACT_REL_ACL
                   ? words[clause].head
                   : act_words_find (words, n, verb, ACT_REL_OBJ);

  return noun > verb && noun < clause && words[noun].head == verb &&
                 words[noun].rel == ACT_REL_OBJ &&
                 act_table_has (act_table_get ("speech-nouns"),
                                words[noun].lemma)
             ? noun
             : 0;
}

/* "called reports that Ann had left *false*", "described claims that she hit
   Bob *as lies*" with the verdict hung on the content: it is of the report. */
static void
raise_verdict (ActWord *words, guint n, guint verdict)
{
  guint clause = words[verdict].head, verb = words[clause].head, noun;

  if (clause >= verdict || words[clause].upos != ACT_UPOS_VERB || !verb ||
      (words[clause].rel != ACT_REL_ACL && words[clause].rel != ACT_REL_CCOMP))
    return;
  if (words[clause].rel == ACT_REL_ACL)
    verb = words[verb].head;
  if (!verb || verb >= clause || !is_judging (&words[verb]) ||
      !is_verdict (&words[verdict]) ||
      (verdict < n && words[verdict + 1].upos != ACT_UPOS_PUNCT &&
       words[verdict + 1].upos != ACT_UPOS_CCONJ))
    return;
  noun = find_reported (words, n, verb, clause);
  if (!noun || act_words_has (words, n, verb, ACT_REL_XCOMP))
    return;
  /* "poisoned *Navalny nonsense*": a name is no part of it */
  if (words[verdict - 1].rel == ACT_REL_COMPOUND &&
      words[verdict - 1].head == verdict &&
      words[verdict - 1].upos == ACT_UPOS_PROPN) {
    words[verdict - 1].head = (guint16) clause;
    words[verdict - 1].rel = ACT_REL_OBJ;
  }
  words[verdict].head = (guint16) verb;
  words[verdict].rel = ACT_REL_XCOMP;
  words[clause].head = (guint16) noun;
  words[clause].rel = ACT_REL_ACL;
}

/* "said claims that Ann hit *Bob were nonsense*" with Bob for what is nonsense:
   the claims are. */
static void
raise_verdict_of_claims (ActWord *words, guint n, guint verdict)
{
  guint clause = words[verdict].head, claim, speech, bob, be;

  if (clause >= verdict || words[verdict].rel != ACT_REL_CCOMP ||
      words[clause].rel != ACT_REL_ACL || !is_verdict (&words[verdict]))
    return;
  claim = words[clause].head;
  speech = words[claim].head;
  be = act_words_find (words, n, verdict, ACT_REL_COP);
  bob = act_words_find (words, n, verdict, ACT_REL_NSUBJ);
  if (!speech || speech >= claim || claim >= clause || !be || bob <= clause ||
      (words[claim].rel != ACT_REL_IOBJ && words[claim].rel != ACT_REL_OBJ) ||
      !act_word_is_verb_of (&words[speech], ACT_CLASS_SPEECH) ||
      !act_table_has (act_table_get ("speech-nouns"), words[claim].lemma))
    return;
  words[bob].head = (guint16) clause;
  words[bob].rel = ACT_REL_OBJ;
  words[verdict].head = (guint16) speech;
  words[claim].head = (guint16) verdict;
  words[claim].rel = ACT_REL_NSUBJ;
}

/* "the story *that* Ann fled to Riga", "a myth *that* Norway sold ships" with
   the conjunction taken for what was fled or sold. */
static void
make_conjunction (ActWord *words, guint n, guint that)
{
  static const char *const going[] = {"come",   "die",    "escape", "flee",
                                      "go",     "resign", "retire", "return",
                                      "travel", NULL};
  const guint verb = words[that].head, noun = that - 1;
  guint object = 0;

  if (!act_word_is (&words[that], "that") || that < 2 ||
      words[that].rel != ACT_REL_OBJ || verb <= that ||
      words[noun].upos != ACT_UPOS_NOUN ||
      !(act_table_has (act_table_get ("speech-nouns"), words[noun].lemma) ||
        act_signature_find ("verdict-words", words[noun].lemma, 'n')) ||
      !act_words_find_subject (words, n, verb))
    return;
  for (guint i = verb + 1; i <= n && !object; i++)
    if (words[i].head == verb && words[i].rel == ACT_REL_OBJ)
      object = i;
  if (!object && !(act_strings_have (going, words[verb].lemma) &&
                   act_words_has (words, n, verb, ACT_REL_OBL)))
    return;
  words[that].rel = ACT_REL_MARK;
  words[that].upos = ACT_UPOS_SCONJ;
  words[that].xpos = ACT_XPOS_IN;
  if (words[verb].rel == ACT_REL_ACL_RELCL)
    words[verb].rel = ACT_REL_ACL;
}

/* "brushed *aside* claims" with the particle taken for a preposition. */
static void
make_aside (ActWord *words, guint aside)
{
  const guint object = words[aside].head;

  if (aside > 1 && act_word_is (&words[aside], "aside") &&
      words[aside].rel == ACT_REL_CASE && words[object].rel == ACT_REL_OBJ &&
      words[object].head + 1u == aside) {
    words[aside].rel = ACT_REL_COMPOUND_PRT;
    words[aside].head = words[object].head;
  }
}

void
act_words_repair_verdict (ActWord *words, guint n, guint word)
{
  make_conjunction (words, n, word);
  make_aside (words, word);
  raise_verdict (words, n, word);
  raise_verdict_of_claims (words, n, word);
}
