/* Known errors of the parser: clauses of content taken for relative clauses
   ("rumours that …"), relative clauses of whom somebody accuses, and what is
   only set against something else. */
#include "tree-repair/build.h"

#include "clause/tree.h"
#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* A noun that says something: "rumour", "claim", "hope"; not "fact", "news". */
static gboolean
is_hearsay (const ActWord *word)
{
  const char *const *row =
      word->upos == ACT_UPOS_NOUN
          ? act_table_find (act_table_get ("speech-nouns"), word->lemma)
          : NULL;

  return row && strcmp (row[2], "fact") != 0;
}

/* A noun that one makes and hears, but hardly loses or leaves somewhere. */
static gboolean
is_only_said (const ActWord *noun)
{
  static const char *const nouns[] = {
      "accusation",  "allegation", "assertion", "belief",     "claim",
      "concern",     "fear",       "gossip",    "hearsay",    "hope",
      "insinuation", "innuendo",   "notion",    "perception", "report",
      "rumor",       "rumour",     "suspicion", "suggestion", "speculation",
      "whisper",     "word",       NULL};

  return act_strings_have (nouns, noun->lemma);
}

/* "a claim that Ann *made*", "… *published*", "… has *denied*": whether @noun
   can be the object of @verb, which has none. */
static gboolean
can_be_object (const ActWord *noun, const ActWord *verb)
{
  static const char *const light[] = {
      "accept", "believe", "face", "fuel", "have",  "make", "settle",
      "share",  "start",   "take", "use",  "trust", "want", NULL};
  const char *const *row;
  guint texts = 0, none = 0, all = 0;

  if (act_table_has (act_table_get ("transitive-verbs"), verb->lemma) ||
      act_table_has (act_table_get ("speech-verbs"), verb->lemma) ||
      act_strings_have (light, verb->lemma))
    return TRUE;
  row = act_table_find (act_table_get ("verb-objects"), verb->lemma);
  if (!row)
    return FALSE;
  g_auto (GStrv) counts = g_strsplit (row[1], " ", -1);
  for (guint i = 0; counts[i]; i++) {
    guint count = (guint) g_ascii_strtoull (counts[i], NULL, 10);
    all += count;
    texts += i == 5 || i == 8 ? count : 0; /* Work, proposition */
    none += i == 9 ? count : 0;
  }
  return is_only_said (noun) ? texts * 8 > all : none * 2 < all;
}

/* A preposition behind @clause whose noun is missing: "the claims that she
   lives *by*". */
static gboolean
has_stranded (const ActWord *words, guint n, guint clause)
{
  for (guint i = clause + 1; i <= n; i++)
    if (words[i].head == clause && words[i].upos == ACT_UPOS_ADP &&
        words[i].rel != ACT_REL_COMPOUND_PRT)
      return TRUE;
  return FALSE;
}

static gboolean
is_finite (const ActWord *word)
{
  return word->xpos == ACT_XPOS_VBD || word->xpos == ACT_XPOS_VBP ||
         word->xpos == ACT_XPOS_VBZ;
}

/* The last of "wanted *to leave*", which the gap of a relative clause is in. */
static guint
find_inner (const ActWord *words, guint n, guint clause)
{
  for (guint step = 0; step < 4; step++) {
    guint next = act_words_find (words, n, clause, ACT_REL_XCOMP);
    if (next < clause || words[next].upos != ACT_UPOS_VERB ||
        is_finite (&words[next]))
      break;
    clause = next;
  }
  return clause;
}

/* An object or a content clause of @verb, behind it; or 0. */
static guint
find_object (const ActWord *words, guint n, guint verb)
{
  for (guint i = verb + 1; i <= n; i++) {
    const ActRel relation = act_rel_get_base ((ActRel) words[i].rel);
    if (words[i].head == verb &&
        (relation == ACT_REL_OBJ || relation == ACT_REL_CCOMP))
      return i;
  }
  return 0;
}

/* Whether the clause behind "that" has all that its verb wants, so that @noun
   is not its object. */
static gboolean
is_full (const ActWord *words, guint n, guint noun, guint that, guint clause)
{
  const guint subject = act_words_find_subject (words, n, clause);
  const guint inner = find_inner (words, n, clause);

  if (subject <= that || subject > clause || has_stranded (words, n, clause) ||
      has_stranded (words, n, inner))
    return FALSE;
  /* "the letter that Ann *sent Bob*" */
  if (find_object (words, n, inner))
    return !act_word_is_verb_of (&words[inner], ACT_CLASS_GIVING) &&
           !act_word_is_verb_of (&words[inner], ACT_CLASS_SPEECH);
  return words[clause].upos != ACT_UPOS_VERB ||
         act_words_has (words, n, clause, ACT_REL_COP) ||
         act_words_find (words, n, inner, ACT_REL_AUX_PASS) ||
         !can_be_object (&words[noun], &words[inner]);
}

/* "*rumours that* Ann had cheated surfaced" with the rumours hung on a verb
   behind the clause, and that verb on the clause: it is the verb of them. */
static gboolean
raise_told (ActWord *words, guint that)
{
  const guint noun = that - 1, clause = words[that].head;
  const guint verb = words[noun].head;

  if (verb <= clause || words[noun].rel != ACT_REL_NSUBJ ||
      words[verb].head != clause || words[verb].upos != ACT_UPOS_VERB)
    return FALSE;
  words[verb].head = words[clause].head;
  words[verb].rel = words[clause].rel;
  words[clause].head = (guint16) noun;
  return TRUE;
}

/* "*reports* that Ann resigned *shook* Oslo" with the reports at the top and
   what they did hung on the clause. */
static void
raise_done (ActWord *words, guint n, guint noun, guint clause)
{
  const guint verb = act_words_find (words, n, clause, ACT_REL_XCOMP);

  if (words[noun].head || verb < clause || words[verb].upos != ACT_UPOS_VERB ||
      (!is_finite (&words[verb]) && words[verb].xpos != ACT_XPOS_VB) ||
      act_words_find (words, n, verb, ACT_REL_MARK) ||
      act_words_find (words, n, noun, ACT_REL_COP) ||
      act_words_find_subject (words, n, verb))
    return;
  words[verb].head = 0;
  words[verb].rel = ACT_REL_ROOT;
  act_words_make_subject (words, n, noun, verb);
}

/* "rumours *that* Ann had cheated on Bob" with the conjunction taken for a
   relative pronoun. */
static void
make_content (ActWord *words, guint n, guint that)
{
  const guint clause = words[that].head;
  guint noun = that - 1;
  gboolean hung;

  if (that < 2 || clause < that || !act_word_is (&words[that], "that") ||
      (words[that].rel != ACT_REL_OBJ && words[that].rel != ACT_REL_OBL &&
       words[that].rel != ACT_REL_MARK))
    return;
  hung = act_rel_get_base ((ActRel) words[clause].rel) == ACT_REL_ACL;
  /* "*reports* on Monday *that* she left" */
  if (hung && words[clause].head < that && act_word_is_nominal (&words[noun]) &&
      act_words_is_below (words, noun, words[clause].head))
    noun = words[clause].head;
  if (!is_hearsay (&words[noun]) || !is_full (words, n, noun, that, clause) ||
      (words[clause].head == noun ? !hung : !raise_told (words, that)))
    return;
  words[clause].rel = ACT_REL_ACL;
  words[that].rel = ACT_REL_MARK;
  words[that].upos = ACT_UPOS_SCONJ;
  words[that].xpos = ACT_XPOS_IN;
  raise_done (words, n, noun, clause);
}

/* "the man *who* Ann accused of killing Bob" with the pronoun taken for an
   oblique: it is whom she accuses, as the verb asks for an object and "of". */
static void
make_accused (ActWord *words, guint n, guint who)
{
  static const char *const pronouns[] = {"that", "who", "whom", "which", NULL};
  const guint verb = words[who].head;
  guint deed, mark, subject;

  if (words[who].rel != ACT_REL_OBL || verb < who ||
      words[verb].rel != ACT_REL_ACL_RELCL ||
      !act_strings_have (pronouns, words[who].lower) ||
      act_words_find (words, n, who, ACT_REL_CASE) ||
      act_words_find (words, n, verb, ACT_REL_OBJ))
    return;
  subject = act_words_find (words, n, verb, ACT_REL_NSUBJ);
  deed = act_words_find (words, n, verb, ACT_REL_ADVCL);
  mark = deed > verb ? act_words_find (words, n, deed, ACT_REL_MARK) : 0;
  if (subject > who && subject < verb && mark > verb &&
      act_verb_asks_for (words[verb].lemma, words[mark].lower))
    words[who].rel = ACT_REL_OBJ;
}

/* "of killing", "for killing" right behind @verb, which asks for it: the
   gerund, or 0. */
static guint
find_deed (const ActWord *words, guint n, guint verb)
{
  return verb + 2 < n && words[verb + 2].xpos == ACT_XPOS_VBG &&
                 words[verb + 2].head == verb &&
                 words[verb + 1].head == verb + 2 &&
                 act_verb_asks_for (words[verb].lemma, words[verb + 1].lower)
             ? verb + 2
             : 0;
}

/* "a man *Ann Lee suspects* of killing Bob was seen" with the verb taken for a
   noun that both are parts of. */
static void
make_suspects (ActWord *words, guint n, guint verb)
{
  guint name = verb - 1, noun;
  const guint deed = verb > 2 ? find_deed (words, n, verb) : 0;

  if (!deed || words[verb].xpos != ACT_XPOS_NNS)
    return;
  name = act_words_find_name (words, name);
  noun = name - 1;
  if (noun < 1 || words[name].upos != ACT_UPOS_PROPN ||
      words[name].head != verb || words[noun].xpos != ACT_XPOS_NN ||
      (words[noun].head != verb && words[noun].head != words[verb].head))
    return;
  for (guint i = 1; i < noun; i++)
    if (words[i].head == verb)
      words[i].head = (guint16) noun;
  if (words[noun].head == verb) {
    words[noun].head = words[verb].head;
    words[noun].rel = words[verb].rel;
  }
  words[verb].head = (guint16) noun;
  words[verb].rel = ACT_REL_ACL_RELCL;
  words[verb].upos = ACT_UPOS_VERB;
  words[verb].xpos = ACT_XPOS_VBZ;
  words[name].head = (guint16) verb;
  words[name].rel = ACT_REL_NSUBJ;
  words[deed].rel = ACT_REL_ADVCL;
}

/* "the man *Ann Lee accused* of killing Bob" with the name taken for his: no
   comma stands between. */
static void
make_accuser (ActWord *words, guint n, guint verb)
{
  const guint noun = words[verb].head, name = noun + 1;

  if (!find_deed (words, n, verb) || noun > verb ||
      act_rel_get_base ((ActRel) words[verb].rel) != ACT_REL_ACL ||
      words[noun].upos != ACT_UPOS_NOUN || words[name].head != noun ||
      words[name].rel != ACT_REL_APPOS || words[name].upos != ACT_UPOS_PROPN ||
      (words[verb - 1].head != name && verb - 1 != name) ||
      words[verb].xpos == ACT_XPOS_VBG ||
      !act_words_find (words, n, noun, ACT_REL_DET) ||
      act_words_find_subject (words, n, verb))
    return;
  words[name].head = (guint16) verb;
  words[name].rel = ACT_REL_NSUBJ;
  words[verb].rel = ACT_REL_ACL_RELCL;
  if (words[verb].xpos == ACT_XPOS_VBN)
    words[verb].xpos = ACT_XPOS_VBD;
}

/* "*the man* Ann Lee blames for killing Bob *was freed*" with the second verb
   taken for what is done in killing, and Bob for who is freed. */
static void
raise_verb_of_blamed (ActWord *words, guint n, guint verb)
{
  const guint deed = find_deed (words, n, verb), top = words[verb].head;
  const guint name = deed ? act_words_find (words, n, verb, ACT_REL_NSUBJ) : 0;
  guint noun, main, victim;

  if (name < 2 || name > verb || words[name].upos != ACT_UPOS_PROPN ||
      act_words_find (words, n, verb, ACT_REL_OBJ))
    return;
  noun = name - 1;
  main = act_words_find (words, n, deed, ACT_REL_CCOMP);
  victim = act_words_find (words, n, deed, ACT_REL_OBJ);
  if (main && !victim)
    victim = act_words_find_subject (words, n, main);
  else if (main && act_words_find_subject (words, n, main))
    return;
  if (!main || words[noun].upos != ACT_UPOS_NOUN || victim != deed + 1 ||
      (words[noun].head != name && words[noun].head != verb) ||
      !act_words_find (words, n, noun, ACT_REL_DET))
    return;
  words[main].head = (guint16) top;
  words[main].rel = words[verb].rel;
  words[verb].head = (guint16) noun;
  words[verb].rel = ACT_REL_ACL_RELCL;
  act_words_make_subject (words, n, noun, main);
  words[victim].head = (guint16) deed;
  words[victim].rel = ACT_REL_OBJ;
}

/* "did *not* buy | Acme but Borex", "is *not* | a king but a fool". */
static gboolean
is_denied (const ActWord *words, guint noun)
{
  for (guint i = 1; i < noun; i++)
    if ((words[i].head == noun || words[i].head == words[noun].head) &&
        words[i].rel == ACT_REL_ADVMOD &&
        (act_word_is (&words[i], "not") || act_word_is (&words[i], "n't")) &&
        !act_word_is (&words[i + 1], "only"))
      return TRUE;
  return FALSE;
}

gboolean
act_words_is_set_against (const ActWord *words, guint n, guint conjunct)
{
  const guint cc = act_words_find (words, n, conjunct, ACT_REL_CC);
  const guint word = act_words_find (words, n, conjunct, ACT_REL_ADVMOD);

  if (!act_word_is_nominal (&words[conjunct]))
    return FALSE;
  return (word && word < conjunct && act_word_is (&words[word], "not") &&
          !act_word_is (&words[word + 1], "only")) ||
         (cc && (act_word_is (&words[cc], "rather") ||
                 (act_word_is (&words[cc], "but") &&
                  is_denied (words, words[conjunct].head))));
}

/* "It was *Ann*, not Bob, *who left*" with the clause hung on Bob. */
static void
raise_cleft (ActWord *words, guint n, guint clause)
{
  const guint conjunct = words[clause].head, first = words[conjunct].head;

  if (words[clause].rel != ACT_REL_ACL_RELCL || conjunct > clause || !first ||
      (words[conjunct].rel != ACT_REL_CONJ &&
       words[conjunct].rel != ACT_REL_DISLOCATED) ||
      !act_words_find (words, n, first, ACT_REL_COP) ||
      !act_words_is_set_against (words, n, conjunct))
    return;
  words[conjunct].rel = ACT_REL_CONJ;
  words[clause].head = (guint16) first;
}

/* "*all members but Norway*", "*everyone but Ann*": all without them, and no
   list. "Nobody but Ann" is Ann. */
static void
make_exception (ActWord *words, guint n, guint but)
{
  static const char *const all[] = {"all", "each", "every", NULL};
  static const char *const bodies[] = {"all", "everybody", "everyone",
                                       "everything", NULL};
  const guint one = words[but].head, whole = words[one].head;
  guint determiner;

  if (words[but].rel != ACT_REL_CC || words[one].rel != ACT_REL_CONJ ||
      !act_word_is (&words[but], "but") || but < 2 || one < but ||
      act_word_is (&words[but - 1], ",") ||
      !act_word_is_nominal (&words[one]) ||
      act_words_find (words, n, one, ACT_REL_ADVMOD))
    return;
  determiner = act_words_find (words, n, whole, ACT_REL_DET);
  if (!act_strings_have (bodies, words[whole].lower) &&
      !(determiner && act_strings_have (all, words[determiner].lower)))
    return;
  words[one].rel = ACT_REL_NMOD;
  words[but].rel = ACT_REL_CASE;
  words[but].upos = ACT_UPOS_ADP;
}

/* "vowed *never* to forgive" with what is denied hung on the vow. */
static void
lower_never (ActWord *words, guint n, guint never)
{
  const guint verb = words[never].head, to = never + 1;

  if (to >= n || verb + 1 != never || words[never].rel != ACT_REL_ADVMOD ||
      words[verb].upos != ACT_UPOS_VERB ||
      !(act_word_is (&words[never], "never") ||
        act_word_is (&words[never], "not")) ||
      words[to].xpos != ACT_XPOS_TO || words[to].rel != ACT_REL_MARK ||
      words[words[to].head].head != verb ||
      words[words[to].head].rel != ACT_REL_XCOMP)
    return;
  words[never].head = words[to].head;
}

/* "said Ann, *and Bob agreed*" with Bob taken for one more who says it. */
static void
split_speakers (ActWord *words, guint n, guint verb)
{
  const guint first = words[verb].head;
  guint name = verb - 1, cc;

  if (verb < 5 || words[verb].rel != ACT_REL_CONJ || first >= verb ||
      words[verb].xpos != ACT_XPOS_VBD ||
      act_words_find_subject (words, n, verb))
    return;
  name = act_words_find_name (words, name);
  const guint speaker = words[name].head;
  cc = name - 1;
  if (words[name].rel != ACT_REL_CONJ || words[name].upos != ACT_UPOS_PROPN ||
      words[speaker].rel != ACT_REL_NSUBJ || words[speaker].head != first ||
      speaker < first || speaker > name || cc < 2 ||
      words[cc].rel != ACT_REL_CC || !act_word_is (&words[cc - 1], ","))
    return;
  act_words_make_subject (words, n, name, verb);
  words[cc].head = (guint16) verb;
}

/* "left, *nor did she pay* Bob" with the auxiliary taken for a verb that she is
   the object of. */
static void
raise_of_nor (ActWord *words, guint n, guint did)
{
  if (did < 2 || strcmp (words[did].lemma, "do") != 0 ||
      !act_word_is (&words[did - 1], "nor"))
    return;
  const guint verb = act_words_find (words, n, did, ACT_REL_XCOMP);
  const guint subject = act_words_find (words, n, did, ACT_REL_OBJ);
  if (subject < did || verb < subject || words[verb].xpos != ACT_XPOS_VB ||
      act_words_find (words, n, verb, ACT_REL_MARK))
    return;
  words[verb].head = words[did].head;
  words[verb].rel = words[did].rel;
  act_words_rehang (words, n, did, verb);
  words[did].head = (guint16) verb;
  words[did].rel = ACT_REL_AUX;
  words[did].upos = ACT_UPOS_AUX;
  words[subject].rel = ACT_REL_NSUBJ;
}

/* "A man *said to be* a spy *was seen*" with the participle for the verb, and
   who he is said to be for who was seen. */
static void
make_said_to_be (ActWord *words, guint n, guint said)
{
  guint to = said + 1, be = said + 2, noun, verb, spy;

  if (be > n || !act_word_is (&words[said], "said") ||
      !act_word_is (&words[to], "to") || !act_word_is (&words[be], "be"))
    return;
  noun = act_words_find (words, n, said, ACT_REL_NSUBJ);
  verb = act_words_find (words, n, said, ACT_REL_CCOMP);
  spy = verb ? act_words_find_subject (words, n, verb) : 0;
  if (!noun || noun > said || words[noun].upos == ACT_UPOS_PRON || spy <= be ||
      verb < spy || words[to].head != spy || words[to].rel != ACT_REL_MARK)
    return;
  act_words_make_subject (words, n, noun, verb);
  words[verb].head = words[said].head;
  words[verb].rel = words[said].rel;
  words[said].head = (guint16) noun;
  words[said].rel = ACT_REL_ACL;
  words[said].xpos = ACT_XPOS_VBN;
  words[spy].head = (guint16) said;
  words[spy].rel = ACT_REL_XCOMP;
  words[be].head = (guint16) spy;
  words[be].rel = ACT_REL_COP;
}

/* "asks *donors gathered* in Oslo for aid" with the gathering taken for what is
   asked: who is asked stands behind the verb, and nothing asks that without a
   conjunction. */
static void
make_asked (ActWord *words, guint n, guint participle)
{
  static const char *const verbs[] = {"ask", "invite", "thank", "urge", NULL};
  guint verb = words[participle].head, asked;

  if (words[participle].rel != ACT_REL_CCOMP ||
      words[participle].xpos != ACT_XPOS_VBD || verb >= participle ||
      !act_strings_have (verbs, words[verb].lemma) ||
      act_words_has (words, n, participle, ACT_REL_MARK) ||
      act_words_has (words, n, participle, ACT_REL_OBJ) ||
      act_words_has (words, n, verb, ACT_REL_OBJ))
    return;
  asked = act_words_find (words, n, participle, ACT_REL_NSUBJ);
  if (asked <= verb || asked + 1 != participle ||
      !act_word_is_people (&words[asked]))
    return;
  words[asked].head = (guint16) verb;
  words[asked].rel = ACT_REL_OBJ;
  words[participle].head = (guint16) asked;
  words[participle].rel = ACT_REL_ACL;
  words[participle].xpos = ACT_XPOS_VBN;
}

/* "said claims that she met Bob *were false*" with the claims for what is said
   and the judgement for a part of what is claimed. */
static void
raise_judgement (ActWord *words, guint n, guint judgement)
{
  const guint met = words[judgement].head, noun = words[met].head,
              speech = words[noun].head;

  if (words[judgement].rel != ACT_REL_CCOMP || met >= judgement ||
      words[met].rel != ACT_REL_ACL || noun >= met ||
      words[noun].rel != ACT_REL_OBJ || speech >= noun || !speech ||
      !act_word_is_verb_of (&words[speech], ACT_CLASS_SPEECH) ||
      !act_table_has (act_table_get ("speech-nouns"), words[noun].lemma) ||
      !act_words_has (words, n, judgement, ACT_REL_COP) ||
      act_words_find_subject (words, n, judgement) ||
      act_words_has (words, n, judgement, ACT_REL_MARK))
    return;
  words[judgement].head = (guint16) speech;
  words[noun].head = (guint16) judgement;
  words[noun].rel = ACT_REL_NSUBJ;
}

/* "It *appears that* Norway left" with the clause for a subject, which would be
   so: it is what seems to be. */
static void
make_appearance (ActWord *words, guint n, guint clause)
{
  const guint verb = words[clause].head;

  if (words[clause].rel == ACT_REL_CSUBJ && verb && verb < clause &&
      (strcmp (words[verb].lemma, "appear") == 0 ||
       strcmp (words[verb].lemma, "seem") == 0) &&
      act_words_has (words, n, verb, ACT_REL_EXPL))
    words[clause].rel = ACT_REL_CCOMP;
}

/* The verb that says something, of which the phrase at @noun is an oblique; or
   0. */
static guint
find_saying_above (const ActWord *words, guint noun)
{
  static const char *const verbs[] = {
      "acknowledge", "add",      "admit",   "announce",  "argue",  "assert",
      "claim",       "complain", "declare", "explain",   "insist", "note",
      "predict",     "promise",  "reveal",  "reiterate", "say",    "state",
      "stress",      "swear",    "tell",    "testify",   "warn",   NULL};
  guint at = noun;

  for (guint step = 0; step < 4 && words[at].rel == ACT_REL_NMOD; step++)
    at = words[at].head;
  const guint verb = words[at].head;
  return verb && verb < at && words[verb].upos == ACT_UPOS_VERB &&
                 act_rel_get_base ((ActRel) words[at].rel) == ACT_REL_OBL &&
                 act_strings_have (verbs, words[verb].lemma)
             ? verb
             : 0;
}

/* "the news *that* …", "the day *that* …", "the way *that* …": the clause is of
   the noun. */
static gboolean
takes_clause (const ActWord *noun)
{
  static const char *const papers[] = {"interview", "letter",    "message",
                                       "speech",    "statement", NULL};
  static const char *const nouns[] = {"degree", "extent", "ground",
                                      "place",  "point",  "reason",
                                      "sign",   "way",    NULL};
  static const char *const times[] = {"time", NULL};

  return (act_table_has (act_table_get ("speech-nouns"), noun->lemma) &&
          !act_strings_have (papers, noun->lemma)) ||
         act_strings_have (nouns, noun->lemma) ||
         act_noun_is_class (noun->lemma, times);
}

/* "said in a speech to elders *that he did not want it*" with what is said
   taken for a clause of the elders: it lacks nothing that they could be. */
static void
raise_said (ActWord *words, guint n, guint that)
{
  const guint clause = words[that].head;
  const guint noun = clause > that ? words[clause].head : 0;
  const guint verb = noun && noun < that ? find_saying_above (words, noun) : 0;

  if (!verb || takes_clause (&words[noun]) ||
      !act_word_is (&words[that], "that") ||
      act_rel_get_base ((ActRel) words[clause].rel) != ACT_REL_ACL ||
      act_words_has (words, n, verb, ACT_REL_CCOMP) ||
      act_words_has (words, n, verb, ACT_REL_PARATAXIS) ||
      (act_words_find (words, n, verb, ACT_REL_OBJ) &&
       !act_word_is (&words[verb], "told")) ||
      act_words_find_subject (words, n, clause) <= that ||
      (!find_object (words, n, find_inner (words, n, clause)) &&
       !is_full (words, n, noun, that, clause)))
    return;
  words[clause].head = (guint16) verb;
  words[clause].rel = ACT_REL_CCOMP;
  words[that].rel = ACT_REL_MARK;
  words[that].upos = ACT_UPOS_SCONJ;
  words[that].xpos = ACT_XPOS_IN;
}

/* "denied that it had happened, *but* Ann *was* treated" with what speaks
   against the denial for a part of what is denied. */
static void
raise_but_of_denied (ActWord *words, guint n, guint clause)
{
  static const char *const denials[] = {"deny", "dispute", "reject", NULL};
  const guint denied = words[clause].head, verb = words[denied].head;
  guint but;

  if (words[clause].rel != ACT_REL_CONJ || denied >= clause || !verb ||
      verb >= denied || words[denied].rel != ACT_REL_CCOMP ||
      !act_strings_have (denials, words[verb].lemma))
    return;
  but = act_words_find (words, n, clause, ACT_REL_CC);
  if (but < 3 || !act_word_is (&words[but], "but") ||
      !act_word_is (&words[but - 1], ",") ||
      act_words_has (words, n, clause, ACT_REL_MARK) ||
      act_words_find_subject (words, n, clause) < but)
    return;
  words[clause].head = (guint16) verb;
}

/* "ending it means *freeing* them" with the gerund taken for what the subject
   does: whoever frees them is not said. */
static void
make_meaning (ActWord *words, guint clause)
{
  const guint verb = words[clause].head;

  if (words[clause].rel == ACT_REL_XCOMP && verb < clause &&
      words[clause].xpos == ACT_XPOS_VBG &&
      strcmp (words[verb].lemma, "mean") == 0)
    words[clause].rel = ACT_REL_CCOMP;
}

/* "*See*, she *is* trying", "Trust me, they *left*" with the clause for the
   object of the call that only asks for attention. */
static void
raise_behind_call (ActWord *words, guint n, guint clause)
{
  static const char *const calls[] = {"beware", "look", "see", "trust", NULL};
  const guint call = words[clause].head;

  if (words[clause].rel != ACT_REL_CCOMP || !call || call >= clause ||
      words[call].xpos == ACT_XPOS_VBD || words[call].rel != ACT_REL_ROOT ||
      !act_strings_have (calls, words[call].lower) ||
      (call > 1 && !act_word_is_quote (&words[call - 1])) ||
      act_words_has (words, n, call, ACT_REL_NSUBJ) ||
      act_words_has (words, n, clause, ACT_REL_MARK) ||
      !act_words_find_subject (words, n, clause) ||
      (words[clause].xpos == ACT_XPOS_VB &&
       !act_words_has (words, n, clause, ACT_REL_AUX)))
    return;
  for (guint i = call + 1; i < clause; i++)
    if (words[i].xpos == ACT_XPOS_WP || words[i].xpos == ACT_XPOS_WRB ||
        words[i].xpos == ACT_XPOS_WDT)
      return;
  words[clause].rel = ACT_REL_PARATAXIS;
}

void
act_words_repair_content (ActWord *words, guint n, guint word)
{
  raise_judgement (words, n, word);
  make_appearance (words, n, word);
  make_content (words, n, word);
  make_accused (words, n, word);
  make_suspects (words, n, word);
  make_accuser (words, n, word);
  raise_verb_of_blamed (words, n, word);
  raise_cleft (words, n, word);
  make_exception (words, n, word);
  lower_never (words, n, word);
  raise_of_nor (words, n, word);
  split_speakers (words, n, word);
  make_said_to_be (words, n, word);
  make_asked (words, n, word);
  raise_but_of_denied (words, n, word);
  raise_said (words, n, word);
  make_meaning (words, word);
  raise_behind_call (words, n, word);
}
