/* Known errors of the parser: phrases and clauses hung too low or too high. */
#include "tree-repair/build.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

static gboolean
is_past_or_present (const ActWord *word)
{
  return word->xpos == ACT_XPOS_VBD || word->xpos == ACT_XPOS_VBZ ||
         word->xpos == ACT_XPOS_VBP;
}

/* The finite verb that the noun phrase with @noun belongs to, before it and not
   in a relative clause; 0 for none. */
static guint
find_finite_above (const ActWord *words, guint noun)
{
  guint at = noun;

  while (at &&
         (words[at].upos == ACT_UPOS_NOUN || words[at].upos == ACT_UPOS_PROPN))
    at = words[at].head;
  return at < noun && words[at].upos == ACT_UPOS_VERB &&
                 words[at].rel != ACT_REL_ACL_RELCL
             ? at
             : 0;
}

/* "named it after Ann, who taught, *and turned* down …" with the second verb
   hung on the relative clause: commas close that, so that the sentence goes on.
   In a list ("who came, saw, and won") a comma says nothing. */
static void
raise_after_relative (ActWord *words, guint n, guint verb)
{
  guint first = words[verb].head, noun, above, cc;

  if (words[verb].rel != ACT_REL_CONJ || first >= verb ||
      words[first].rel != ACT_REL_ACL_RELCL ||
      !is_past_or_present (&words[verb]))
    return;
  cc = act_words_find (words, n, verb, ACT_REL_CC);
  noun = words[first].head;
  above = find_finite_above (words, noun);
  if (cc + 1 != verb || strcmp (words[cc - 1].lower, ",") != 0 || !above ||
      words[above].xpos != words[verb].xpos ||
      act_words_has (words, n, verb, ACT_REL_NSUBJ))
    return;
  guint relative = act_words_find (words, n, first, ACT_REL_NSUBJ);
  if (relative < 2 || words[relative].xpos != ACT_XPOS_WP ||
      strcmp (words[relative - 1].lower, ",") != 0)
    return;
  for (guint i = first + 1; i < verb; i++)
    if (words[i].head == first && words[i].rel == ACT_REL_CONJ)
      return;
  act_words_hang (words, verb, above);
}

/* "Ann, a teacher and *an author*, left" with the author coordinated with Ann:
   without a comma before "and" she goes with the teacher. */
static void
lower_second_apposition (ActWord *words, guint n, guint noun)
{
  guint name = words[noun].head, beside, cc, comma = noun + 1;

  if (words[noun].rel != ACT_REL_CONJ || words[noun].xpos != ACT_XPOS_NN ||
      words[name].upos != ACT_UPOS_PROPN || name >= noun ||
      !act_words_has (words, n, noun, ACT_REL_DET))
    return;
  beside = act_words_find (words, n, name, ACT_REL_APPOS);
  cc = act_words_find (words, n, noun, ACT_REL_CC);
  while (
      comma <= n &&
      (words[comma].head == noun || act_words_is_below (words, comma, noun)) &&
      words[comma].upos != ACT_UPOS_PUNCT)
    comma++;
  if (beside <= name || beside >= cc || words[beside].xpos != ACT_XPOS_NN ||
      comma > n || words[comma].upos != ACT_UPOS_PUNCT)
    return;
  if (cc - 1 != beside && !act_words_is_below (words, cc - 1, beside))
    return;
  if (words[cc - 1].upos != ACT_UPOS_PUNCT)
    act_words_hang (words, noun, beside);
}

/* "defeated *Democrat* Eve Day" with the party, here @party, taken for the
   first part of her name or for somebody beside her: it describes her. */
static void
describe_member (ActWord *words, guint n, guint party)
{
  guint name = party + 1;

  if (name > n || words[party].upos != ACT_UPOS_PROPN ||
      words[name].upos != ACT_UPOS_PROPN ||
      !act_table_lists ("relation-words", words[party].lower, "party", ' '))
    return;
  gboolean beside = words[party].rel == ACT_REL_CONJ &&
                    words[name].rel == ACT_REL_CONJ &&
                    words[name].head == words[party].head;
  if (!beside && (words[name].head != party || words[name].rel != ACT_REL_FLAT))
    return;
  words[name].head = words[party].head;
  words[name].rel = words[party].rel;
  act_words_rehang (words, n, party, name);
  words[party].head = (guint16) name;
  words[party].rel = ACT_REL_NMOD_DESC;
}

/* "spent the hour *portraying* her as a friend" with the gerund hung on the
   hour: who spends it does that. */
static void
raise_gerund_of_time (ActWord *words, guint gerund)
{
  guint verb = words[gerund].head;

  if (words[gerund].rel != ACT_REL_ACL || words[gerund].xpos != ACT_XPOS_VBG ||
      words[gerund - 1].upos == ACT_UPOS_PUNCT)
    return;
  while (verb && verb < gerund && words[verb].upos != ACT_UPOS_VERB) {
    if (words[verb].rel == ACT_REL_OBL)
      return; /* "spent money on *ads attacking* her" */
    verb = words[verb].head;
  }
  if (!verb || verb > gerund ||
      !act_table_lists ("relation-words", words[verb].lemma, "spending", ' '))
    return;
  words[gerund].head = (guint16) verb;
  words[gerund].rel = ACT_REL_ADVCL;
}

/* "reminded viewers *that* he had voted against it" with what is told taken for
   a relative clause: who is told something before "that" is told the rest. */
static void
make_told_content (ActWord *words, guint n, guint verb)
{
  guint person = words[verb].head, telling = words[person].head;
  guint that = person + 1, subject = 0;

  if (act_rel_get_base ((ActRel) words[verb].rel) != ACT_REL_ACL ||
      that >= verb || strcmp (words[that].lower, "that") != 0 ||
      words[that].head != verb ||
      (words[person].rel != ACT_REL_OBJ && words[person].rel != ACT_REL_IOBJ) ||
      (words[person].upos == ACT_UPOS_NOUN &&
       !act_word_is_people (&words[person])) ||
      !act_table_lists ("relation-words", words[telling].lemma, "telling", ' '))
    return;
  for (guint i = that + 1; i < verb && !subject; i++)
    if (words[i].head == verb &&
        act_rel_get_base ((ActRel) words[i].rel) == ACT_REL_NSUBJ)
      subject = i;
  if (!subject || act_words_has (words, n, telling, ACT_REL_CCOMP))
    return;
  words[that].xpos = ACT_XPOS_IN;
  words[that].upos = ACT_UPOS_SCONJ;
  words[that].rel = ACT_REL_MARK;
  words[verb].head = (guint16) telling;
  words[verb].rel = ACT_REL_CCOMP;
}

/* The sum that "worth" goes with: what it hangs on, or, where it hangs on the
   noun before, the object that begins behind it; 0 for none. */
static guint
find_sum (const ActWord *words, guint n, guint worth)
{
  guint head = words[worth].head, number;

  if (head > worth)
    return head;
  if (head != worth - 1 || words[worth].rel != ACT_REL_AMOD)
    return 0;
  for (guint i = worth + 1; i <= n; i++)
    if (words[i].head == words[head].head && words[i].rel == ACT_REL_OBJ) {
      number = act_words_find (words, n, i, ACT_REL_NUMMOD);
      return number == worth + 1 ||
                     (number > worth && words[worth + 1].head == number)
                 ? i
                 : 0;
    }
  return 0;
}

/* "tax breaks *worth* $90 million" with the sum taken for a second object: it
   says what the breaks are worth. */
static void
join_worth (ActWord *words, guint n, guint worth)
{
  guint sum, noun = worth - 1;

  if (worth < 2 || strcmp (words[worth].lower, "worth") != 0 ||
      words[worth].rel == ACT_REL_COP ||
      (words[noun].upos != ACT_UPOS_NOUN && words[noun].upos != ACT_UPOS_PROPN))
    return;
  sum = find_sum (words, n, worth);
  if (!sum || words[sum].head == worth || words[sum].head == 0 ||
      act_words_is_below (words, noun, worth) ||
      (words[sum].upos != ACT_UPOS_SYM && words[sum].upos != ACT_UPOS_NUM &&
       !act_words_has (words, n, sum, ACT_REL_NUMMOD)))
    return;
  if (words[noun].head == sum && noun < sum) {
    /* "grants worth 12 million euros" as one phrase */
    words[noun].head = words[sum].head;
    words[noun].rel = words[sum].rel;
    for (guint i = 1; i <= n; i++)
      if (words[i].head == sum &&
          (i < noun || words[i].rel == ACT_REL_ACL_RELCL))
        words[i].head = (guint16) noun;
  } else if (words[sum].head > worth || words[noun].head == 0) {
    return;
  }
  words[worth].head = (guint16) noun;
  words[worth].rel = ACT_REL_AMOD;
  words[sum].head = (guint16) worth;
  words[sum].rel = ACT_REL_OBL_UNMARKED;
}

/* Does another phrase or clause with "of" behind @deed hang on @verb? */
static gboolean
has_other_of (const ActWord *words, guint n, guint verb, guint deed)
{
  for (guint i = deed + 1; i <= n; i++)
    if (act_word_is (&words[i], "of") && words[words[i].head].head == verb &&
        (words[words[i].head].rel == ACT_REL_OBL ||
         words[words[i].head].rel == ACT_REL_ADVCL))
      return TRUE;
  return FALSE;
}

/* "accused the mayor *of corruption*" with the deed hung on the mayor. */
static void
raise_charge (ActWord *words, guint n, guint marker)
{
  guint deed = words[marker].head, person = words[deed].head;
  guint verb = words[person].head;

  if (words[marker].rel != ACT_REL_CASE || deed < marker ||
      strcmp (words[marker].lower, "of") != 0 ||
      words[deed].rel != ACT_REL_NMOD || words[deed].upos != ACT_UPOS_NOUN ||
      (words[deed].xpos == ACT_XPOS_NNS && act_word_is_people (&words[deed])) ||
      person > marker || verb > person || words[person].rel != ACT_REL_OBJ ||
      act_words_has (words, n, deed, ACT_REL_DET) ||
      !act_verb_asks_for (words[verb].lemma, "of") ||
      has_other_of (words, n, verb, deed))
    return;
  words[deed].head = (guint16) verb;
  words[deed].rel = ACT_REL_OBL;
}

/* "accused a vessel *of entering* the port" with the deed hung on the vessel.
 */
static void
raise_deed (ActWord *words, guint n, guint deed)
{
  guint accused = words[deed].head, mark;

  if (words[deed].rel != ACT_REL_ACL || words[deed].xpos != ACT_XPOS_VBG ||
      accused >= deed)
    return;
  mark = act_words_find (words, n, deed, ACT_REL_MARK);
  if (mark < accused || mark > deed || !act_word_is (&words[mark], "of"))
    return;
  while (words[accused].rel != ACT_REL_OBJ && words[accused].head < accused &&
         act_word_is_nominal (&words[accused]))
    accused = words[accused].head;
  if (words[accused].rel == ACT_REL_OBJ && words[accused].head < accused &&
      act_verb_asks_for (words[words[accused].head].lemma, "of")) {
    words[deed].head = words[accused].head;
    words[deed].rel = ACT_REL_ADVCL;
  }
}

/* "payments made by Acme *to Eve*" with Eve hung on Acme: the payments go to
   her. */
static void
raise_from_agent (ActWord *words, guint noun)
{
  guint agent = words[noun].head, verb = words[agent].head;

  if (words[noun].rel != ACT_REL_NMOD ||
      words[agent].rel != ACT_REL_OBL_AGENT || verb >= agent || agent >= noun ||
      words[verb].xpos != ACT_XPOS_VBN)
    return;
  for (guint i = agent + 1; i < noun; i++)
    if (words[i].head == noun && words[i].rel == ACT_REL_CASE &&
        strcmp (words[i].lower, "to") == 0) {
      words[noun].head = (guint16) verb;
      words[noun].rel = ACT_REL_OBL;
      return;
    }
}

/* "signed a law in May *requiring* that …" with the participle hung on the
   verb: without a comma it says what the law requires. */
static void
lower_participle_of_text (ActWord *words, guint n, guint participle)
{
  static const char *const texts[] = {"communication", "work", NULL};
  guint verb = words[participle].head, object;

  if (words[participle].rel != ACT_REL_ADVCL ||
      words[participle].xpos != ACT_XPOS_VBG || verb >= participle ||
      words[participle - 1].upos == ACT_UPOS_PUNCT ||
      act_words_has (words, n, participle, ACT_REL_MARK) ||
      act_words_has (words, n, participle, ACT_REL_NSUBJ) ||
      !act_table_lists ("relation-words", words[participle].lemma, "worded",
                        ' '))
    return;
  object = act_words_find (words, n, verb, ACT_REL_OBJ);
  if (object <= verb || object >= participle ||
      (!act_noun_is_class (words[object].lemma, texts) &&
       !act_table_lists ("relation-words", words[object].lemma, "text", ' ')))
    return;
  words[participle].head = (guint16) object;
  words[participle].rel = ACT_REL_ACL;
}

static gboolean
is_year (const ActWord *word)
{
  return word->upos == ACT_UPOS_NUM && strlen (word->form) == 4 &&
         (g_str_has_prefix (word->form, "19") ||
          g_str_has_prefix (word->form, "20"));
}

/* "must return a grant awarded for it *in 2022*" with the year hung on the
   verb: it goes with the participle that it closes. */
static void
lower_year (ActWord *words, guint year)
{
  guint verb = words[year].head, participle = 0, marker = year - 1;

  if (year < 4 || !is_year (&words[year]) || words[year].rel != ACT_REL_OBL ||
      words[marker].rel != ACT_REL_CASE || words[marker].head != year ||
      verb >= marker || words[verb].upos != ACT_UPOS_VERB)
    return;
  for (guint i = marker - 1; i > verb && words[i].upos != ACT_UPOS_PUNCT; i--)
    if (words[i].xpos == ACT_XPOS_VBN && words[i].rel == ACT_REL_ACL &&
        (i + 1 == marker || act_words_is_below (words, marker - 1, i)))
      participle = i;
  if (participle)
    words[year].head = (guint16) participle;
}

/* "Kolar had lied, *a charge* that he denies" with the charge set beside the
   last noun of what is said: who writes adds it. */
static void
raise_comment (ActWord *words, guint n, guint noun)
{
  guint at = words[noun].head, content = 0;

  if (words[noun].rel != ACT_REL_APPOS || words[noun].xpos != ACT_XPOS_NN ||
      noun < 4 || words[noun - 1].rel != ACT_REL_DET ||
      strcmp (words[noun - 2].lower, ",") != 0 ||
      !act_words_find (words, n, noun, ACT_REL_ACL_RELCL) ||
      !act_table_lists ("relation-words", words[noun].lemma, "comment", ' '))
    return;
  for (; at; at = words[at].head)
    if (words[at].rel == ACT_REL_CCOMP)
      content = at;
  if (!content || words[content].head > content)
    return;
  if (act_words_hang (words, noun, words[content].head))
    words[noun].rel = ACT_REL_PARATAXIS;
}

/* "staged the attack *himself*" with the pronoun taken for a part of the
 * attack.
 */
static void
raise_himself (ActWord *words, guint pronoun)
{
  guint object = words[pronoun].head, verb = words[object].head;

  if (words[pronoun].rel != ACT_REL_NMOD_UNMARKED || object >= pronoun ||
      words[object].rel != ACT_REL_OBJ || verb >= object ||
      words[object].upos != ACT_UPOS_NOUN ||
      (!g_str_has_suffix (words[pronoun].lower, "self") &&
       !g_str_has_suffix (words[pronoun].lower, "selves")))
    return;
  words[pronoun].head = (guint16) verb;
  words[pronoun].rel = ACT_REL_ADVMOD;
}

/* "sentenced to four years *in prison*", "faces four years *in prison*" with
   the prison hung on the verb. */
static void
lower_prison (ActWord *words, guint n, guint prison)
{
  static const char *const serving[] = {"face", "get", "receive", "serve",
                                        NULL};
  guint verb = words[prison].head, marker = prison - 1, years = prison - 2;

  if (prison < 5 || words[prison].rel != ACT_REL_OBL ||
      words[marker].head != prison || words[marker].rel != ACT_REL_CASE ||
      strcmp (words[marker].lower, "in") != 0 || verb >= years ||
      words[years].head != verb ||
      !act_words_has (words, n, years, ACT_REL_NUMMOD) ||
      !(words[years].rel == ACT_REL_OBL
            ? act_word_is_verb_of (&words[verb], ACT_CLASS_JUDGING)
            : words[years].rel == ACT_REL_OBJ &&
                  act_strings_have (serving, words[verb].lemma)))
    return;
  words[prison].head = (guint16) years;
  words[prison].rel = ACT_REL_NMOD;
}

/* "Lee, who says she knew nothing, *retired*" with Lee as the head of all and
   the verb hung below the relative clause, where it has no part. */
static void
make_verb_of_root (ActWord *words, guint n, guint verb)
{
  guint name = words[verb].head, who = 0;

  if ((words[verb].rel != ACT_REL_ADVCL &&
       words[verb].rel != ACT_REL_PARATAXIS) ||
      verb < 4 ||
      (words[verb].xpos != ACT_XPOS_VBN && words[verb].xpos != ACT_XPOS_VBD) ||
      strcmp (words[verb - 1].lower, ",") != 0 ||
      act_words_has (words, n, verb, ACT_REL_NSUBJ) ||
      act_words_has (words, n, verb, ACT_REL_MARK) ||
      act_words_has (words, n, verb, ACT_REL_AUX) ||
      (act_words_has (words, n, verb, ACT_REL_OBL) == FALSE &&
       act_words_has (words, n, verb, ACT_REL_OBJ) == FALSE))
    return;
  while (words[name].head)
    name = words[name].head;
  who = act_words_find (words, n, name, ACT_REL_ACL_RELCL);
  if (!who || words[who].head != name || name >= who || who >= verb ||
      words[name].upos != ACT_UPOS_PROPN ||
      act_words_has (words, n, name, ACT_REL_COP) ||
      act_words_has (words, n, name, ACT_REL_NSUBJ))
    return;
  guint relative = act_words_find (words, n, who, ACT_REL_NSUBJ);
  if (!relative)
    relative = act_words_find (words, n, who, ACT_REL_NSUBJ_PASS);
  if (relative < 2 || strcmp (words[relative - 1].lower, ",") != 0)
    return;
  words[verb].head = 0;
  words[verb].rel = ACT_REL_ROOT;
  words[verb].xpos = ACT_XPOS_VBD;
  words[name].head = (guint16) verb;
  words[name].rel = ACT_REL_NSUBJ;
  for (guint i = verb + 1; i <= n; i++)
    if (words[i].head == name)
      words[i].head = (guint16) verb;
}

/* "called *on her* to resign" with the clause taken for one of who calls: it is
   theirs who are called on. */
static void
lower_call (ActWord *words, guint n, guint clause)
{
  guint verb = words[clause].head, receiver, marker;

  if (words[clause].rel != ACT_REL_XCOMP || verb >= clause ||
      strcmp (words[verb].lemma, "call") != 0)
    return;
  receiver = act_words_find (words, n, verb, ACT_REL_OBL);
  if (receiver <= verb || receiver >= clause)
    return;
  marker = act_words_find (words, n, receiver, ACT_REL_CASE);
  if (marker && (strcmp (words[marker].lower, "on") == 0 ||
                 strcmp (words[marker].lower, "upon") == 0))
    words[clause].rel = ACT_REL_ADVCL;
}

/* "the vote *which* Ann called on voters to *boycott*": it is boycotted. */
static void
lower_relative_object (ActWord *words, guint n, guint pronoun)
{
  guint verb = words[pronoun].head, clause, receiver;

  if (words[pronoun].rel != ACT_REL_OBJ || pronoun >= verb ||
      (words[pronoun].xpos != ACT_XPOS_WDT &&
       words[pronoun].xpos != ACT_XPOS_WP) ||
      strcmp (words[verb].lemma, "call") != 0)
    return;
  clause = act_words_find (words, n, verb, ACT_REL_XCOMP);
  if (!clause) /* lower_call () */
    clause = act_words_find (words, n, verb, ACT_REL_ADVCL);
  receiver = act_words_find (words, n, verb, ACT_REL_OBL);
  if (receiver > verb && clause > receiver &&
      words[clause].xpos == ACT_XPOS_VB &&
      !act_words_has (words, n, clause, ACT_REL_OBJ))
    words[pronoun].head = (guint16) clause;
}

/* "*Ann Lee*, who led it, *will be replaced*, the office said" with who is
   replaced taken for one more who says it: who says it stands at once before
   the verb, and the content has nobody else. */
static void
lower_subject_of_content (ActWord *words, guint n, guint content)
{
  guint speech = words[content].head, subject = 0, speaker = 0;

  if (words[content].rel != ACT_REL_CCOMP || speech <= content ||
      act_words_has (words, n, content, ACT_REL_NSUBJ) ||
      act_words_has (words, n, content, ACT_REL_EXPL) ||
      act_words_has (words, n, content, ACT_REL_CSUBJ) ||
      act_words_has (words, n, content, ACT_REL_MARK) ||
      (!act_words_has (words, n, content, ACT_REL_AUX) &&
       !act_words_has (words, n, content, ACT_REL_COP) &&
       words[content].xpos != ACT_XPOS_VBD &&
       words[content].xpos != ACT_XPOS_VBZ))
    return;
  for (guint i = 1; i < speech; i++)
    if (words[i].head == speech &&
        act_rel_get_base ((ActRel) words[i].rel) == ACT_REL_NSUBJ) {
      if (i < content)
        subject = subject ? subject : i;
      else
        speaker = i;
    }
  if (!subject || !speaker)
    return;
  act_words_make_subject (words, n, subject, content);
}

/* Nouns that say with "with" who is on the other side. */
static gboolean
has_other_side (const ActWord *noun, const char *preposition)
{
  static const char *const borders[] = {"border", "frontier", "boundary", NULL};
  const char *const *row =
      act_table_find (act_table_get ("event-nouns"), noun->lemma);

  if (strcmp (preposition, "with") == 0 &&
      act_strings_have (borders, noun->lemma))
    return TRUE;
  if (noun->rel == ACT_REL_OBJ || !row ||
      (strcmp (preposition, "with") != 0 && strcmp (preposition, "to") != 0))
    return FALSE;
  g_auto (GStrv) patients = g_strsplit (row[3], " ", -1);
  return act_strings_have ((const char *const *) patients, preposition);
}

/* "handed over near the border *with Niger*", "died during the resistance *to
   Norway*" with the other side hung on the verb. */
static void
lower_other_side (ActWord *words, guint n, guint other)
{
  guint marker, noun;

  if (words[other].rel != ACT_REL_OBL && words[other].rel != ACT_REL_NMOD)
    return;
  marker = act_words_find (words, n, other, ACT_REL_CASE);
  noun = marker - 1;
  if (marker < 3 || marker > other || words[other].head >= noun ||
      words[noun].upos != ACT_UPOS_NOUN ||
      !has_other_side (&words[noun], words[marker].lower) ||
      act_words_is_sum (words, n, words[noun].head) ||
      act_verb_asks_for (words[words[other].head].lemma, words[marker].lower) ||
      !act_words_hang (words, other, noun))
    return;
  words[other].rel = ACT_REL_NMOD;
}

/* "shot *dead* officer Ann Lee" with what becomes of her taken for what she
   is. */
static void
raise_dead (ActWord *words, guint dead)
{
  guint noun = words[dead].head, verb = dead - 1;

  if (dead > 1 && words[dead].rel == ACT_REL_AMOD && noun > dead &&
      strcmp (words[dead].lower, "dead") == 0 && words[noun].head == verb &&
      words[noun].rel == ACT_REL_OBJ &&
      strcmp (words[verb].lemma, "shoot") == 0) {
    words[dead].head = (guint16) verb;
    words[dead].rel = ACT_REL_ADVMOD;
    words[dead].upos = ACT_UPOS_ADV;
  }
}

/* "urged it to step *in*" with the particle taken for a phrase. */
static void
make_last_particle (ActWord *words, guint n, guint particle)
{
  guint verb = particle - 1;

  if (particle < 2 || words[particle].upos != ACT_UPOS_ADP ||
      words[particle].rel != ACT_REL_OBL || words[particle].head != verb ||
      (particle < n && words[particle + 1].upos != ACT_UPOS_PUNCT &&
       words[particle + 1].upos != ACT_UPOS_CCONJ))
    return;
  words[particle].rel = ACT_REL_COMPOUND_PRT;
  words[particle].xpos = ACT_XPOS_RP;
}

/* "held 40 people on the square, *the Centre reports*" with the speech at the
   end taken for an apposition: it is about the whole. */
static void
raise_final_speech (ActWord *words, guint speech)
{
  guint root = words[speech].head, speaker, first;

  if (words[speech].rel != ACT_REL_APPOS || root > speech ||
      (words[speech].xpos != ACT_XPOS_VBZ &&
       words[speech].xpos != ACT_XPOS_VBD) ||
      !(act_word_get_classes (&words[speech]) & ACT_CLASS_COMMENT))
    return;
  speaker = speech - 1; /* or taken for a part of it */
  if (words[speaker].head != speech ||
      (words[speaker].rel != ACT_REL_NSUBJ &&
       (words[speaker].rel != ACT_REL_COMPOUND ||
        words[speaker].upos != ACT_UPOS_PROPN)))
    return;
  for (first = speaker; first > 1 && words[first - 1].upos != ACT_UPOS_PUNCT &&
                        words[first - 1].head >= first &&
                        words[first - 1].head <= speech;)
    first--;
  if (first < 2 || strcmp (words[first - 1].lower, ",") != 0)
    return;
  while (root && words[root].rel != ACT_REL_ROOT)
    root = words[root].head;
  if (!root || words[root].upos != ACT_UPOS_VERB || root >= first ||
      !act_words_hang (words, speech, root))
    return;
  words[speech].rel = ACT_REL_PARATAXIS;
  words[speech].upos = ACT_UPOS_VERB;
  words[speaker].rel = ACT_REL_NSUBJ;
  for (guint i = first; i < speaker; i++)
    if (words[i].head == speech)
      words[i].head = (guint16) speaker;
}

/* "agreed to the meeting *during a call*" with the call hung on the meeting. */
static void
raise_during (ActWord *words, guint n, guint noun)
{
  const guint object = words[noun].head, verb = words[object].head;
  guint during;

  if (words[noun].rel != ACT_REL_NMOD || object >= noun)
    return;
  during = act_words_find (words, n, noun, ACT_REL_CASE);
  if (!act_word_is (&words[during], "during") ||
      (words[object].rel != ACT_REL_OBJ && words[object].rel != ACT_REL_OBL) ||
      words[verb].upos != ACT_UPOS_VERB || verb >= object)
    return;
  words[noun].head = (guint16) verb;
  words[noun].rel = ACT_REL_OBL;
}

/* "three were killed and *15 wounded*" with the number taken for one of how
   often: those of whom it is said. */
static void
make_number_subject (ActWord *words, guint n, guint number)
{
  const guint verb = words[number].head;

  if (words[number].rel != ACT_REL_NUMMOD || verb != number + 1 ||
      words[verb].xpos != ACT_XPOS_VBN || words[verb].rel != ACT_REL_CONJ ||
      words[verb].head >= number || number < 2 ||
      words[number - 1].rel != ACT_REL_CC ||
      act_words_has (words, n, verb, ACT_REL_NSUBJ_PASS))
    return;
  words[number].rel = ACT_REL_NSUBJ_PASS;
}

void
act_words_repair_attachment (ActWord *words, guint n, guint word)
{
  raise_after_relative (words, n, word);
  lower_second_apposition (words, n, word);
  describe_member (words, n, word);
  raise_gerund_of_time (words, word);
  make_told_content (words, n, word);
  join_worth (words, n, word);
  raise_charge (words, n, word);
  raise_deed (words, n, word);
  raise_from_agent (words, word);
  lower_participle_of_text (words, n, word);
  lower_year (words, word);
  raise_comment (words, n, word);
  raise_himself (words, word);
  lower_prison (words, n, word);
  make_verb_of_root (words, n, word);
  lower_call (words, n, word);
  lower_relative_object (words, n, word);
  lower_subject_of_content (words, n, word);
  lower_other_side (words, n, word);
  raise_dead (words, word);
  make_last_particle (words, n, word);
  raise_final_speech (words, word);
  raise_during (words, n, word);
  make_number_subject (words, n, word);
}
