/* Known errors of the parser: verbs taken for nouns, participles or
   auxiliaries, and others taken for verbs. */
#include "tree-repair/build.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* "The story that she wrote *angered* the king" with the finite verb taken for
   the content of the relative clause: the noun before that clause is its
   subject, and it takes the noun's place. */
static void
raise_main_verb (ActWord *words, guint n, guint verb)
{
  guint relative = words[verb].head, noun = words[relative].head;
  guint xpos = words[verb].xpos;

  if (words[verb].rel != ACT_REL_CCOMP || verb < relative ||
      words[relative].rel != ACT_REL_ACL_RELCL || noun > relative ||
      words[noun].upos != ACT_UPOS_NOUN ||
      (xpos != ACT_XPOS_VBD && xpos != ACT_XPOS_VBZ && xpos != ACT_XPOS_VBP) ||
      (words[noun].head && words[noun].rel != ACT_REL_CCOMP &&
       words[noun].rel != ACT_REL_PARATAXIS && words[noun].rel != ACT_REL_CONJ))
    return;
  if (act_words_has (words, n, verb, ACT_REL_NSUBJ) ||
      act_words_has (words, n, verb, ACT_REL_EXPL) ||
      act_words_has (words, n, verb, ACT_REL_MARK) ||
      act_words_has (words, n, noun, ACT_REL_NSUBJ) ||
      act_words_has (words, n, noun, ACT_REL_COP))
    return;
  words[verb].head = words[noun].head;
  words[verb].rel = words[noun].rel;
  words[noun].head = (guint16) verb;
  words[noun].rel = ACT_REL_NSUBJ;
}

/* A gerund that is a noun, and what hangs on it as on one. */
static void
become_noun (ActWord *words, guint n, guint gerund, ActRel relation)
{
  words[gerund].rel = (guint8) relation;
  words[gerund].upos = ACT_UPOS_NOUN;
  words[gerund].xpos = ACT_XPOS_NN;
  words[gerund].lemma = words[gerund].lower;
  for (guint i = gerund + 1; i <= n; i++)
    if (words[i].head == gerund && words[i].rel == ACT_REL_OBL)
      words[i].rel = ACT_REL_NMOD;
}

/* "after the worst mass *shooting* in years" with the last noun taken for a
   verb and the one before it for its subject, "after *border shooting*" with it
   as a part of the verb. */
static void
make_noun_of_gerund (ActWord *words, guint n, guint gerund)
{
  static const char *const times[] = {"after", "before", "since", NULL};
  guint subject = gerund - 1, marker;

  if (words[gerund].xpos != ACT_XPOS_VBG ||
      words[gerund].rel != ACT_REL_ADVCL || gerund < 3 ||
      words[subject].head != gerund || words[subject].xpos != ACT_XPOS_NN ||
      (words[subject].rel != ACT_REL_COMPOUND &&
       (words[subject].rel != ACT_REL_NSUBJ ||
        act_word_is_people (&words[subject]) ||
        !act_words_has (words, n, subject, ACT_REL_DET))) ||
      act_words_has (words, n, gerund, ACT_REL_OBJ) ||
      act_words_has (words, n, gerund, ACT_REL_AUX))
    return;
  marker = act_words_find (words, n, gerund, ACT_REL_MARK);
  if (!marker || marker > subject ||
      (words[subject].rel == ACT_REL_COMPOUND
           ? !act_strings_have (times, words[marker].lower)
           : words[marker].upos == ACT_UPOS_SCONJ) ||
      (act_word_get_classes (&words[gerund]) & ACT_CLASS_LINKING) ||
      strcmp (words[marker].lower, "with") == 0 ||
      strcmp (words[marker].lower, "without") == 0 ||
      !act_table_find (act_table_get ("event-nouns"), words[gerund].lower))
    return;
  for (guint i = 1; i < gerund; i++)
    if (words[i].head == subject && words[i].rel != ACT_REL_COMPOUND)
      words[i].head = (guint16) gerund;
  words[marker].rel = ACT_REL_CASE;
  words[subject].rel = ACT_REL_COMPOUND;
  become_noun (words, n, gerund, ACT_REL_OBL);
}

/* "after the tanker *delivered* fuel", "after a review *found* that …" with the
   verb taken for a participle and the conjunction for a preposition: what has
   an object or content of its own is active. Verbs of giving keep an object in
   the passive. */
static void
make_finite (ActWord *words, guint n, guint verb)
{
  static const char *const marks[] = {"after", "before", "since",  "until",
                                      "as",    "once",   "though", NULL};
  gboolean adverbial = words[verb].rel == ACT_REL_ADVCL;
  guint noun = adverbial ? verb - 1u : words[verb].head, marker;

  if (words[verb].xpos != ACT_XPOS_VBN ||
      (words[verb].rel != ACT_REL_ACL && !adverbial) || !noun || noun >= verb ||
      words[noun].rel != ACT_REL_OBL ||
      (adverbial && words[noun].head != words[verb].head) ||
      (!act_words_has (words, n, verb, ACT_REL_CCOMP) &&
       (adverbial || !act_words_has (words, n, verb, ACT_REL_OBJ))) ||
      act_words_find (words, n, verb, ACT_REL_OBL_AGENT) ||
      act_words_has (words, n, verb, ACT_REL_AUX) ||
      act_words_has (words, n, verb, ACT_REL_MARK) ||
      act_word_is_verb_of (&words[verb], ACT_CLASS_GIVING))
    return;
  marker = act_words_find (words, n, noun, ACT_REL_CASE);
  if (!marker || !act_strings_have (marks, words[marker].lower) ||
      strcmp (words[verb - 1].lower, ",") == 0)
    return;
  words[marker].head = (guint16) verb;
  words[marker].rel = ACT_REL_MARK;
  words[verb].head = words[noun].head;
  words[verb].rel = ACT_REL_ADVCL;
  words[verb].xpos = ACT_XPOS_VBD;
  words[noun].head = (guint16) verb;
  words[noun].rel = ACT_REL_NSUBJ;
}

/* Whether a quotation mark opens between two words. */
static gboolean
has_quote_between (const ActWord *words, guint first, guint last)
{
  static const char *const opening[] = {"\"",     "``",     "'",
                                        "\u201c", "\u2018", NULL};

  for (guint i = first + 1; i < last; i++)
    if (act_strings_have (opening, words[i].lower))
      return TRUE;
  return FALSE;
}

/* "called the vote *badly run and illegal*", 'called it *"cut off from life"*',
   "called the charges *fabricated*" with the first word taken for a participle
   of the vote: it is what the vote is called. */
static void
make_naming_adjective (ActWord *words, guint n, guint word)
{
  guint object = words[word].head, verb = words[object].head;
  gboolean adjective = FALSE, bare;

  if (words[word].rel != ACT_REL_ACL || words[word].xpos != ACT_XPOS_VBN ||
      object >= word || words[object].rel != ACT_REL_OBJ || verb >= object ||
      act_words_has (words, n, verb, ACT_REL_XCOMP) ||
      !act_table_lists ("relation-words", words[verb].lemma, "naming", ' '))
    return;
  adjective = has_quote_between (words, object, word);
  if (!adjective && act_words_has (words, n, word, ACT_REL_OBL))
    return;
  bare = strcmp (words[verb].lemma, "call") == 0 && object + 1 == word;
  for (guint i = 1; i <= n; i++) {
    bare = bare && words[i].head != word;
    if (i > word && words[i].head == word && words[i].rel == ACT_REL_CONJ &&
        words[i].upos == ACT_UPOS_ADJ)
      adjective = TRUE;
  }
  if (!adjective && !bare)
    return;
  words[word].head = (guint16) verb;
  words[word].rel = ACT_REL_XCOMP;
  words[word].upos = ACT_UPOS_ADJ;
  words[word].xpos = ACT_XPOS_JJ;
  words[word].lemma = words[word].lower;
}

/* "called the signing *a milestone*", "called the report *"pure fiction"*",
   "calls *her a woman* of wit" with what the object is called taken for its
   apposition, or the object for a receiver. */
static void
make_naming (ActWord *words, guint n, guint name)
{
  guint object = words[name].head, verb, receiver;

  if (words[name].rel == ACT_REL_APPOS) {
    verb = words[object].head;
    if (object >= name || words[object].rel != ACT_REL_OBJ || verb >= object ||
        (!act_words_has (words, n, name, ACT_REL_DET) &&
         !has_quote_between (words, object, name)))
      return;
    for (guint i = object + 1; i < name; i++)
      if (words[i].upos == ACT_UPOS_PUNCT && words[i].xpos != ACT_XPOS_HYPH &&
          strchr (",;:(-", words[i].lower[0]))
        return;
  } else if (words[name].rel == ACT_REL_OBJ) {
    verb = object;
    receiver = act_words_find (words, n, verb, ACT_REL_IOBJ);
    if (receiver <= verb || receiver >= name)
      return;
    object = receiver;
  } else {
    return;
  }
  if (!act_table_lists ("relation-words", words[verb].lemma, "naming", ' ') ||
      act_words_has (words, n, verb, ACT_REL_XCOMP))
    return;
  words[object].rel = ACT_REL_OBJ;
  words[name].head = (guint16) verb;
  words[name].rel = ACT_REL_XCOMP;
}

/* "It was *Norway* that attacked" says that Norway attacked. */
static void
undo_cleft (ActWord *words, guint n, guint verb)
{
  guint name = words[verb].head, it, copula, relative;

  if ((words[verb].rel != ACT_REL_ADVCL_RELCL &&
       words[verb].rel != ACT_REL_ACL_RELCL) ||
      name >= verb || words[name].upos != ACT_UPOS_PROPN ||
      words[name].rel != ACT_REL_ROOT ||
      act_words_has (words, n, name, ACT_REL_ADVMOD) ||
      act_words_has (words, n, name, ACT_REL_CASE) ||
      act_words_has (words, n, name, ACT_REL_CONJ))
    return;
  copula = act_words_find (words, n, name, ACT_REL_COP);
  it = act_words_find (words, n, name, ACT_REL_EXPL);
  if (!it)
    it = act_words_find (words, n, name, ACT_REL_NSUBJ);
  relative = act_words_find (words, n, verb, ACT_REL_NSUBJ);
  if (!copula || !it || !relative || relative < name ||
      strcmp (words[it].lower, "it") != 0 ||
      (words[relative].xpos != ACT_XPOS_WDT &&
       words[relative].xpos != ACT_XPOS_WP))
    return;
  words[verb].head = 0;
  words[verb].rel = ACT_REL_ROOT;
  words[name].head = (guint16) verb;
  words[name].rel = ACT_REL_NSUBJ;
  words[it].rel = words[copula].rel = words[relative].rel = ACT_REL_DISCOURSE;
  for (guint i = 1; i <= n; i++)
    if (words[i].head == name && words[i].rel == ACT_REL_PUNCT)
      words[i].head = (guint16) verb;
}

/* "Norway, like others, *plans* to join it" with the verb taken for a noun: a
   plural with a subject and an infinitive, but without a copula. */
static void
make_verb_of_plural (ActWord *words, guint n, guint verb)
{
  guint subject, infinitive;

  if (words[verb].upos != ACT_UPOS_NOUN ||
      (words[verb].xpos != ACT_XPOS_NNS && words[verb].xpos != ACT_XPOS_VBZ))
    return;
  infinitive = act_words_find (words, n, verb, ACT_REL_ACL);
  if (!infinitive)
    infinitive = act_words_find (words, n, verb, ACT_REL_XCOMP);
  if (!infinitive || infinitive != verb + 2 ||
      words[infinitive].xpos != ACT_XPOS_VB ||
      act_words_has (words, n, verb, ACT_REL_COP) ||
      act_words_has (words, n, verb, ACT_REL_DET) ||
      !act_signature_find ("matrix-words", words[verb].lemma, 'v'))
    return;
  subject = act_words_find (words, n, verb, ACT_REL_NSUBJ);
  if (!subject || subject > verb || words[subject].xpos == ACT_XPOS_NNS ||
      words[subject].xpos == ACT_XPOS_NNPS)
    return;
  words[verb].upos = ACT_UPOS_VERB;
  words[verb].xpos = ACT_XPOS_VBZ;
  words[infinitive].rel = ACT_REL_XCOMP;
}

/* "*Council tables* vote on parking" in a headline, with the tables for who
   votes: the council does that to the vote. */
static void
make_verb_of_headline (ActWord *words, guint n, guint verb)
{
  static const char *const forms[][2] = {{"axes", "axe"},
                                         {"backs", "back"},
                                         {"eyes", "eye"},
                                         {"shelves", "shelve"},
                                         {"tables", "table"}};
  const guint object = verb + 1, subject = verb - 1;
  const char *lemma = NULL;

  if (words[verb].rel != ACT_REL_NSUBJ)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    if (act_word_is (&words[verb], forms[i][0]))
      lemma = forms[i][1];
  if (!lemma || verb < 2 || object > n || words[verb].head != object ||
      words[object].rel != ACT_REL_ROOT ||
      (words[object].xpos != ACT_XPOS_VBP &&
       words[object].xpos != ACT_XPOS_VB) ||
      words[subject].head != verb || words[subject].rel != ACT_REL_COMPOUND ||
      act_word_is (&words[n], ".") ||
      act_words_has (words, n, verb, ACT_REL_DET))
    return;
  for (guint i = 1; i <= n; i++) {
    if (words[i].head == verb && i < subject)
      words[i].head = (guint16) subject;
    if (words[i].head == object && words[i].rel == ACT_REL_OBL)
      words[i].rel = ACT_REL_NMOD;
    if (words[i].head == object && words[i].rel == ACT_REL_XCOMP)
      words[i].rel = ACT_REL_ACL;
  }
  words[verb].upos = ACT_UPOS_VERB;
  words[verb].xpos = ACT_XPOS_VBZ;
  words[verb].lemma = lemma;
  words[verb].head = 0;
  words[verb].rel = ACT_REL_ROOT;
  words[object].upos = ACT_UPOS_NOUN;
  words[object].xpos = ACT_XPOS_NN;
  words[object].head = words[subject].head = (guint16) verb;
  words[object].rel = ACT_REL_OBJ;
  words[subject].rel = ACT_REL_NSUBJ;
}

/* "may have *misled* voters", "of having *misled* voters" with the participle
   taken for an adjective of the object: after a modal and "have" it is the
   verb. */
static void
make_perfect (ActWord *words, guint n, guint have)
{
  static const char *const modals[] = {"may",    "might", "could", "would",
                                       "should", "must",  NULL};
  guint verb = have + 1, object = words[verb].head, modal;
  gboolean having = strcmp (words[have].lower, "having") == 0 && have > 1 &&
                    strcmp (words[have - 1].lower, "of") == 0;

  if (have + 2 > n || (!having && strcmp (words[have].lower, "have") != 0) ||
      words[verb].xpos != ACT_XPOS_VBN || words[verb].rel != ACT_REL_AMOD ||
      words[object].head != have || words[object].rel != ACT_REL_OBJ)
    return;
  modal = act_words_find (words, n, have, ACT_REL_AUX);
  if (!having && (!modal || !act_strings_have (modals, words[modal].lower)))
    return;
  words[verb].head = words[have].head;
  words[verb].rel = words[have].rel;
  words[verb].upos = ACT_UPOS_VERB;
  act_words_rehang (words, n, have, verb);
  words[have].head = (guint16) verb;
  words[have].rel = ACT_REL_AUX;
}

/* "pleaded *not guilty*": the negation is of the adjective. */
static void
lower_negation (ActWord *words, guint n, guint negation)
{
  guint verb = words[negation].head, adjective = negation + 1;

  if (negation >= n || words[negation].rel != ACT_REL_ADVMOD ||
      strcmp (words[negation].lower, "not") != 0 || verb >= negation ||
      words[verb].upos != ACT_UPOS_VERB ||
      words[adjective].upos != ACT_UPOS_ADJ || words[adjective].head != verb ||
      words[adjective].rel != ACT_REL_XCOMP)
    return;
  words[negation].head = (guint16) adjective;
}

/* "*It* may take years to restore order": nobody takes them. */
static void
make_expletive (ActWord *words, guint n, guint it)
{
  guint verb = words[it].head, time;

  if (words[it].rel != ACT_REL_NSUBJ || strcmp (words[it].lower, "it") != 0 ||
      strcmp (words[verb].lemma, "take") != 0)
    return;
  time = act_words_find (words, n, verb, ACT_REL_OBJ);
  if (!time)
    time = act_words_find (words, n, verb, ACT_REL_OBL_UNMARKED);
  if (time < verb || !(act_word_get_classes (&words[time]) & ACT_CLASS_TIME))
    return;
  for (guint i = time + 1; i <= n; i++)
    if (words[i].head == verb && words[i].xpos == ACT_XPOS_VB &&
        act_words_has (words, n, i, ACT_REL_MARK))
      words[it].rel = ACT_REL_EXPL;
}

/* "Three years of *fighting* displaced people" with the gerund taken for a
   clause: it is what the years are full of. */
static void
make_noun_of_time (ActWord *words, guint n, guint gerund)
{
  guint time = words[gerund].head, of = gerund - 1;

  if (words[gerund].xpos != ACT_XPOS_VBG || words[gerund].rel != ACT_REL_ACL ||
      gerund < 3 || time + 2 != gerund || words[of].rel != ACT_REL_MARK ||
      strcmp (words[of].lower, "of") != 0 ||
      !(act_word_get_classes (&words[time]) & ACT_CLASS_TIME) ||
      act_words_has (words, n, gerund, ACT_REL_OBJ) ||
      act_words_has (words, n, gerund, ACT_REL_CCOMP))
    return;
  words[of].rel = ACT_REL_CASE;
  become_noun (words, n, gerund, ACT_REL_NMOD);
}

/* "blames *neighboring* Pakistan", "signed *sweeping* laws" with the adjective
   taken for a verb: one that goes on, begins or likes to do something is
   followed by what it does, others are not. */
static void
make_adjective (ActWord *words, guint n, guint word)
{
  /* "opposes *banning* Muslims" */
  static const char *const with_gerunds[] = {
      "acknowledge", "admit",   "advocate", "anticipate", "back",   "defend",
      "deny",        "discuss", "enjoy",    "favor",      "favour", "justify",
      "mention",     "mind",    "oppose",   "propose",    "recall", "recommend",
      "report",      "resist",  "suggest",  "support",    NULL};
  guint verb = words[word].head, noun;

  if (words[word].xpos != ACT_XPOS_VBG || words[word].rel != ACT_REL_XCOMP ||
      (act_strings_have (with_gerunds, words[verb].lemma) &&
       !act_table_lists ("relation-words", words[word].lower, "adjective",
                         ' ')) ||
      verb + 1 != word || words[verb].upos != ACT_UPOS_VERB ||
      act_signature_find ("matrix-words", words[verb].lemma, 'v') ||
      act_words_has (words, n, verb, ACT_REL_OBJ))
    return;
  noun = act_words_find (words, n, word, ACT_REL_OBJ);
  if (noun <= word)
    return;
  for (guint i = word + 1; i < noun; i++)
    if (words[i].head != noun || words[i].rel == ACT_REL_DET)
      return;
  if (words[noun].xpos != ACT_XPOS_NNS && words[noun].upos != ACT_UPOS_PROPN)
    return;
  for (guint i = 1; i <= n; i++)
    if (words[i].head == word && i != noun)
      words[i].head = (guint16) verb;
  words[noun].head = (guint16) verb;
  words[noun].rel = ACT_REL_OBJ;
  words[word].head = (guint16) noun;
  words[word].rel = ACT_REL_AMOD;
  words[word].upos = ACT_UPOS_ADJ;
  words[word].xpos = ACT_XPOS_JJ;
}

/* "*Would-be* president Bob Day left" with its first word taken for the
   auxiliary of the verb: an adjective. */
static void
join_would_be (ActWord *words, guint n, guint would)
{
  guint noun = would + 3;

  if (noun > n || strcmp (words[would].lower, "would") != 0 ||
      strcmp (words[would + 1].lower, "-") != 0 ||
      strcmp (words[would + 2].lower, "be") != 0 ||
      words[noun].upos != ACT_UPOS_NOUN ||
      (words[noun].head >= would && words[noun].head < noun))
    return; /* or it would hang on what hangs on it */
  words[would].head = (guint16) noun;
  words[would].rel = ACT_REL_AMOD;
  words[would].upos = ACT_UPOS_ADJ;
  words[would].xpos = ACT_XPOS_JJ;
  words[would].lower = words[would].lemma = "would-be";
  for (guint i = would + 1; i < noun; i++) {
    words[i].head = (guint16) would;
    words[i].rel = ACT_REL_PUNCT;
    words[i].upos = ACT_UPOS_PUNCT;
  }
}

/* "cannot *help but think*", "can't *help thinking*": what one cannot help, one
   does. */
static void
make_main_of_help (ActWord *words, guint n, guint help)
{
  guint verb = 0, not ;

  if (strcmp (words[help].lemma, "help") != 0)
    return;
  not = act_words_find (words, n, help, ACT_REL_ADVMOD);
  if (!not || !act_words_has (words, n, help, ACT_REL_AUX) ||
      !(act_word_get_classes (&words[not ]) & ACT_CLASS_NEGATION))
    return;
  for (guint i = help + 1; i <= n && !verb; i++)
    if (words[i].head == help &&
        ((words[i].rel == ACT_REL_CONJ && i == help + 2 &&
          strcmp (words[help + 1].lower, "but") == 0) ||
         (words[i].rel == ACT_REL_XCOMP && i == help + 1)))
      verb = i;
  if (!verb || words[verb].upos != ACT_UPOS_VERB)
    return;
  words[verb].head = words[help].head;
  words[verb].rel = words[help].rel;
  for (guint i = 1; i <= n; i++)
    if (words[i].head == help &&
        (words[i].rel == ACT_REL_AUX || i == not || i + 1 == verb)) {
      words[i].head = (guint16) verb;
      words[i].rel = ACT_REL_DISCOURSE;
    } else if (words[i].head == help)
      words[i].head = (guint16) verb;
  words[not ].lower = words[not ].lemma = "";
  words[help].head = (guint16) verb;
  words[help].rel = ACT_REL_DISCOURSE;
}

/* "told *the press* his views are heard" with who is told taken for a second
   subject of what is said. */
static void
make_addressee (ActWord *words, guint n, guint addressee)
{
  guint clause = words[addressee].head, verb, second = 0;

  if ((words[addressee].rel != ACT_REL_NSUBJ &&
       words[addressee].rel != ACT_REL_NSUBJ_PASS) ||
      addressee >= clause || words[clause].rel != ACT_REL_CCOMP)
    return;
  verb = words[clause].head;
  for (guint i = addressee + 1; i < clause; i++)
    if (words[i].head == clause && words[i].rel == words[addressee].rel)
      second = i;
  if (!second || verb >= addressee || strcmp (words[verb].lemma, "tell") != 0 ||
      act_words_has (words, n, verb, ACT_REL_OBJ) ||
      act_words_has (words, n, verb, ACT_REL_IOBJ))
    return;
  words[addressee].head = (guint16) verb;
  words[addressee].rel = ACT_REL_IOBJ;
}

/* "handed *over* the cash", "handed *in* her notice" with the particle taken
   for a preposition of the object, which has none. */
static void
make_particle (ActWord *words, guint particle)
{
  static const char *const particles[] = {"away", "back", "down", "in", "off",
                                          "out",  "over", "up",   NULL};
  guint object = words[particle].head, verb = particle - 1;

  if (words[particle].rel != ACT_REL_CASE || object < particle ||
      words[object].rel != ACT_REL_OBJ || words[object].head != verb ||
      !act_strings_have (particles, words[particle].lower))
    return;
  words[particle].head = (guint16) verb;
  words[particle].rel = ACT_REL_COMPOUND_PRT;
}

/* "did not object *this time*" with the time taken for an object. */
static void
make_time_of_object (ActWord *words, guint time)
{
  static const char *const which[] = {"each", "every", "last",
                                      "next", "this",  NULL};
  static const char *const spent[] = {"choose", "devote", "have", "need",
                                      "save",   "spend",  "take", "use",
                                      "want",   "waste",  NULL};
  guint verb = words[time].head;

  if (words[time].rel == ACT_REL_OBJ && verb < time && time > 1 &&
      strcmp (words[time].lower, "time") == 0 && words[time - 1].head == time &&
      act_strings_have (which, words[time - 1].lower) &&
      !act_strings_have (spent, words[verb].lemma))
    words[time].rel = ACT_REL_OBL_UNMARKED;
}

/* "was signed by *the end* of the month": a time does nothing. */
static void
make_time_of_agent (ActWord *words, guint n, guint agent)
{
  static const char *const parts[] = {"beginning", "close", "end", "middle",
                                      "start",     "turn",  NULL};
  guint of;
  gboolean part;

  if (words[agent].rel != ACT_REL_OBL_AGENT)
    return;
  of = act_words_find (words, n, agent, ACT_REL_NMOD);
  part = of && act_strings_have (parts, words[agent].lower) &&
         (act_word_get_classes (&words[of]) & ACT_CLASS_TIME ||
          words[of].upos == ACT_UPOS_NUM);
  if (part || (act_word_get_classes (&words[agent]) & ACT_CLASS_TIME))
    words[agent].rel = ACT_REL_OBL;
}

/* "to *try and help* Ann" with the help beside the try: it is what is tried,
   and Ann is helped. */
static void
make_tried (ActWord *words, guint n, guint verb)
{
  guint and = verb - 1, try = verb - 2;

  if (verb < 4 || words[verb].rel != ACT_REL_CONJ || words[verb].head != try ||
      words[verb].xpos != ACT_XPOS_VB || words[try].xpos != ACT_XPOS_VB ||
      !act_word_is (&words[try], "try") || !act_word_is (&words[and], "and"))
    return;
  for (guint i = verb + 1; i <= n; i++)
    if (words[i].head == try)
      words[i].head = (guint16) verb;
  words[and].upos = ACT_UPOS_PART;
  words[and].xpos = ACT_XPOS_TO;
  words[and].lower = words[and].lemma = "to";
  words[and].rel = ACT_REL_MARK;
  words[verb].rel = ACT_REL_XCOMP;
}

void
act_words_repair_verb (ActWord *words, guint n, guint word)
{
  raise_main_verb (words, n, word);
  make_noun_of_gerund (words, n, word);
  make_finite (words, n, word);
  make_naming_adjective (words, n, word);
  make_naming (words, n, word);
  undo_cleft (words, n, word);
  make_verb_of_plural (words, n, word);
  make_verb_of_headline (words, n, word);
  make_perfect (words, n, word);
  lower_negation (words, n, word);
  make_expletive (words, n, word);
  make_noun_of_time (words, n, word);
  make_adjective (words, n, word);
  join_would_be (words, n, word);
  make_main_of_help (words, n, word);
  make_addressee (words, n, word);
  make_particle (words, word);
  make_time_of_object (words, word);
  make_time_of_agent (words, n, word);
  make_tried (words, n, word);
}
