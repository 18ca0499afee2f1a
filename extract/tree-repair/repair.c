/* Known errors of the parser, repaired in the words of a sentence: nouns and
   the phrases that hang on them. */
#include "tree-repair/repair.h"
#include "tree-repair/attribution.h"
#include "tree-repair/build.h"

#include "clause/word-class.h"
#include "clause/word-set.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* TRUE where a clause, or an adverbial that opens it, can begin. */
gboolean
act_words_is_opening (const ActWord *words, guint word)
{
  const ActWord *before = &words[word - 1];

  return word == 1 || before->upos == ACT_UPOS_PUNCT ||
         before->upos == ACT_UPOS_CCONJ || before->upos == ACT_UPOS_SCONJ;
}

gboolean
act_words_has (const ActWord *words, guint n, guint head, ActRel base)
{
  for (guint i = 1; i <= n; i++)
    if (words[i].head == head &&
        act_rel_get_base ((ActRel) words[i].rel) == base)
      return TRUE;
  return FALSE;
}

guint
act_words_find_name (const ActWord *words, guint last)
{
  while (words[last].rel == ACT_REL_FLAT && words[last].head < last)
    last = words[last].head;
  return last;
}

gboolean
act_words_is_below (const ActWord *words, guint word, guint top)
{
  guint steps = 0;

  for (guint at = words[word].head; at && steps < ACT_WORD_SET_MAX; steps++) {
    if (at == top)
      return TRUE;
    at = words[at].head;
  }
  return FALSE;
}

gboolean
act_words_is_comma_between (const ActWord *words, guint begin, guint end)
{
  for (guint i = begin + 1; i < end; i++)
    if (act_word_is (&words[i], ","))
      return TRUE;
  return FALSE;
}

gboolean
act_words_hang (ActWord *words, guint word, guint head)
{
  if (head == word || act_words_is_below (words, head, word))
    return FALSE;
  words[word].head = (guint16) head;
  return TRUE;
}

void
act_words_rehang (ActWord *words, guint n, guint from, guint to)
{
  for (guint i = 1; i <= n; i++)
    if (words[i].head == from && i != to)
      words[i].head = (guint16) to;
}

void
act_words_make_subject (ActWord *words, guint n, guint subject, guint verb)
{
  words[subject].head = (guint16) verb;
  words[subject].rel = act_words_find (words, n, verb, ACT_REL_AUX_PASS)
                           ? ACT_REL_NSUBJ_PASS
                           : ACT_REL_NSUBJ;
}

gboolean
act_word_closes_quotation (const ActWord *word)
{
  static const char *const quotes[] = {"\"", "''", "”", "’", NULL};

  return act_strings_have (quotes, word->form);
}

/* A verb with @class in word-classes.tsv. */
gboolean
act_word_is_verb_of (const ActWord *word, guint32 class)
{
  return word->upos == ACT_UPOS_VERB && (act_word_get_classes (word) & class);
}

guint
act_words_find (const ActWord *words, guint n, guint head, ActRel relation)
{
  for (guint i = 1; i <= n; i++)
    if (words[i].head == head && words[i].rel == relation)
      return i;
  return 0;
}

guint
act_words_find_subject (const ActWord *words, guint n, guint verb)
{
  guint subject = act_words_find (words, n, verb, ACT_REL_NSUBJ);

  return subject ? subject
                 : act_words_find (words, n, verb, ACT_REL_NSUBJ_PASS);
}

/* The verb or predicate that the noun phrase with the word @word belongs to. */
static guint
find_predicate (const ActWord *words, guint n, guint word)
{
  for (guint steps = 0; word && steps <= n; steps++) {
    if (words[word].upos == ACT_UPOS_VERB && words[word].rel != ACT_REL_AMOD)
      return word;
    for (guint i = 1; i <= n; i++)
      if (words[i].head == word && words[i].rel == ACT_REL_COP)
        return word;
    word = words[word].head;
  }
  return 0;
}

/* "*In 1717* Lady Mary left": a phrase with a preposition, here @marker, that
   opens the sentence, but hangs on a noun (or on its participle) behind it. */
static gboolean
is_misplaced_opening (const ActWord *words, guint marker)
{
  guint noun = words[marker].head;
  guint host = words[noun].head;

  if (words[marker].rel != ACT_REL_CASE || noun <= marker || host <= noun ||
      words[host].upos == ACT_UPOS_NUM || /* "*At least* ten left" */
      !act_words_is_opening (words, marker))
    return FALSE;
  return words[noun].rel == ACT_REL_NMOD || words[noun].rel == ACT_REL_NUMMOD ||
         words[noun].rel == ACT_REL_COMPOUND ||
         (words[noun].rel == ACT_REL_OBL && words[host].rel == ACT_REL_AMOD);
}

/* "Ann *this year* sold X": a time without preposition between subject and
   verb that hangs on the subject. */
static gboolean
is_misplaced_time (const ActWord *words, guint n, guint word)
{
  guint host = words[word].head;

  return words[word].rel == ACT_REL_NMOD_UNMARKED && host < word && word < n &&
         act_rel_get_base ((ActRel) words[host].rel) == ACT_REL_NSUBJ &&
         (words[word + 1].upos == ACT_UPOS_VERB ||
          words[word + 1].upos == ACT_UPOS_AUX) &&
         (act_word_get_classes (&words[word]) & ACT_CLASS_TIME);
}

/* "with *Whip* Ann Lee": a preposition or article that hangs on the title
   before the name belongs to the name. */
static void
raise_function_word (ActWord *words, guint word)
{
  guint host = words[word].head;

  if (words[word].rel != ACT_REL_CASE || words[word].xpos == ACT_XPOS_POS)
    return;
  while (host > word && words[host].rel == ACT_REL_NMOD_DESC &&
         words[host].head > host)
    host = words[host].head;
  words[word].head = (guint16) host;
}

/* "The socialist Ms. Lee left", "The son of a senator, Lee left" with two
   subjects side by side: the first one describes the second, which begins right
   after it or after a comma. */
static void
join_double_subject (ActWord *words, guint n, guint word)
{
  guint name = word + 1, verb = words[word].head;

  if (words[word].upos != ACT_UPOS_NOUN || words[word].xpos != ACT_XPOS_NN ||
      act_rel_get_base ((ActRel) words[word].rel) != ACT_REL_NSUBJ)
    return; /* "the refugees Ann wants to bring" */
  while (name < n && strcmp (words[name].lower, ",") != 0 &&
         act_words_is_below (words, name, word))
    name++; /* "of a senator" */
  if (name < n && strcmp (words[name].lower, ",") == 0)
    name++;
  while (name < n && words[name].upos == ACT_UPOS_PROPN &&
         words[name].head > name && words[name].head != verb)
    name++;
  if (name > n || words[name].upos != ACT_UPOS_PROPN ||
      words[name].head != verb || words[name].rel != words[word].rel ||
      (act_word_get_classes (&words[name]) & ACT_CLASS_TIME))
    return;
  words[word].head = (guint16) name;
  words[word].rel = ACT_REL_NMOD_DESC;
}

/* "blamed the attack *on rebels*" with the phrase hung on the object: the verb
   asks for it. */
static void
raise_framed_phrase (ActWord *words, guint marker)
{
  guint noun = words[marker].head, object = words[noun].head;
  guint verb = words[object].head;

  if (words[marker].rel != ACT_REL_CASE || noun < marker ||
      words[noun].rel != ACT_REL_NMOD || object > marker || verb > object ||
      words[object].rel != ACT_REL_OBJ ||
      strcmp (words[marker].lower, "of") == 0)
    return;
  if (!act_verb_asks_for (words[verb].lemma, words[marker].lower))
    return;
  words[noun].head = (guint16) verb;
  words[noun].rel = ACT_REL_OBL;
}

/* "Ann Lee, *president and chief executive of Acme*" with the offices taken for
   others beside her: a bare common noun right after the comma, with no "and"
   before it, says what she is. The offices after it are beside the first. */
static void
describe_name (ActWord *words, guint n, guint office)
{
  guint name = words[office].head;

  if (words[office].rel != ACT_REL_CONJ || words[office].xpos != ACT_XPOS_NN ||
      words[name].upos != ACT_UPOS_PROPN || office < name + 2 ||
      strcmp (words[office - 1].lower, ",") != 0 ||
      act_words_has (words, n, office, ACT_REL_CC) ||
      act_words_has (words, n, office, ACT_REL_DET))
    return;
  if (!act_word_is_people (&words[office]))
    return;
  for (guint i = office + 1; i <= n; i++) {
    if (words[i].head != name || words[i].rel != ACT_REL_CONJ)
      continue;
    if (words[i].xpos != ACT_XPOS_NN || !act_word_is_people (&words[i]) ||
        act_words_has (words, n, i, ACT_REL_DET))
      return;
    words[i].head = (guint16) office;
  }
  words[office].rel = ACT_REL_APPOS;
}

/* The object of "leave" that ends with @noun: "thousands of *people*", "a guard
   and two *rebels*"; or 0. */
static guint
find_object_left (const ActWord *words, guint n, guint noun)
{
  guint object = noun;

  while (words[object].rel == ACT_REL_CONJ ||
         (words[object].rel == ACT_REL_NMOD && words[object].head < object &&
          (act_word_get_classes (&words[words[object].head]) &
           ACT_CLASS_QUANTITY)))
    object = words[object].head;
  return words[object].rel == ACT_REL_OBJ &&
                 strcmp (words[words[object].head].lemma, "leave") == 0 &&
                 !act_words_has (words, n, words[object].head, ACT_REL_XCOMP)
             ? object
             : 0;
}

/* "found Ann Lee, a teacher, *guilty*" with the adjective taken for an
   apposition, "left ten people *dead*" with it taken for a part of the phrase:
   it says what the verb makes of her. */
static void
raise_result (ActWord *words, guint n, guint result)
{
  guint object = words[result].head, verb;

  if (words[result].upos != ACT_UPOS_ADJ)
    return;
  if (words[result].rel == ACT_REL_AMOD && result == object + 1)
    object = find_object_left (words, n, object);
  else if (words[result].rel != ACT_REL_APPOS)
    return;
  verb = words[object].head;
  if (words[object].rel != ACT_REL_OBJ || verb >= object)
    return;
  for (guint i = result + 1; i <= n; i++)
    if (words[i].head == result && words[i].rel == ACT_REL_OBL_UNMARKED)
      words[i].head = (guint16) verb; /* "each year" */
  words[result].head = (guint16) verb;
  words[result].rel = ACT_REL_XCOMP;
}

/* Whether what is given is a sum of money or some of many things ("gave the
   Council recommendations"). Not "gave Reuters reporters", who are given
   something else. */
static gboolean
can_be_given (const ActWord *words, guint n, guint thing)
{
  return words[thing].upos == ACT_UPOS_SYM ||
         act_words_has (words, n, thing, ACT_REL_NUMMOD) ||
         (words[thing].xpos == ACT_XPOS_NNS &&
          !act_word_is_people (&words[thing]));
}

/* "sold Telvia shares *to Acme*": who gets it stands behind it. */
static gboolean
has_recipient_behind (const ActWord *words, guint n, guint object)
{
  guint marker = object + 1;

  return marker < n && act_word_is (&words[marker], "to") &&
         words[marker].rel == ACT_REL_CASE && words[marker].head > marker &&
         (words[words[marker].head].head == words[object].head ||
          words[words[marker].head].head == object);
}

/* "give *the Council* recommendations", "lend *Norway* $2 billion" with the
   name taken for a part of what it is given. */
static void
split_receiver (ActWord *words, guint n, guint name)
{
  guint object = words[name].head, verb = words[object].head, thing = name + 1;

  while (
      thing < object &&
      (words[thing].upos == ACT_UPOS_NUM || words[thing].upos == ACT_UPOS_SYM ||
       (words[thing].upos == ACT_UPOS_NOUN &&
        words[thing].rel == ACT_REL_COMPOUND && words[thing].head == object)))
    thing++; /* "3 million", "radar systems" */
  if (words[name].upos != ACT_UPOS_PROPN ||
      words[name].rel != ACT_REL_COMPOUND || thing != object ||
      words[object].rel != ACT_REL_OBJ || verb >= name ||
      !can_be_given (words, n, object) ||
      has_recipient_behind (words, n, object) ||
      !act_word_is_verb_of (&words[verb], ACT_CLASS_GIVING) ||
      act_words_has (words, n, verb, ACT_REL_IOBJ))
    return;
  if (!act_words_has (words, n, object, ACT_REL_DET) && verb + 1 != name)
    return;
  for (guint i = verb + 1; i < name; i++)
    if (words[i].head == object)
      words[i].head = (guint16) name;
  words[name].head = (guint16) verb;
  words[name].rel = ACT_REL_IOBJ;
}

/* "a *probe* into the incident *ordered* by Ann" with the participle hung on
   the nearer noun: what is ordered, launched or signed is an act or a text. */
static void
raise_participle_of_act (ActWord *words, guint n, guint participle)
{
  static const char *const acts[] = {"act", "communication", "work", NULL};
  static const char *const made[] = {"act",   "communication", "process",
                                     "state", "work",          NULL};
  static const char *const texts[] = {"communication", "work", NULL};
  guint noun = words[participle].head, above = words[noun].head;

  if (words[participle].xpos != ACT_XPOS_VBN ||
      words[participle].rel != ACT_REL_ACL || noun + 1 != participle ||
      words[noun].rel != ACT_REL_NMOD || above >= noun ||
      words[above].upos != ACT_UPOS_NOUN ||
      !act_word_is_verb_of (&words[participle], ACT_CLASS_MAKING) ||
      act_words_has (words, n, noun, ACT_REL_CONJ) ||
      /* "a probe into *payments made* by Ann" */
      (strcmp (words[participle].lemma, "make") == 0 &&
       !act_noun_is_class (words[above].lemma, texts)))
    return;
  if ((!act_noun_is_class (words[above].lemma, acts) &&
       !act_table_find (act_table_get ("event-nouns"), words[above].lemma)) ||
      act_noun_is_class (
          words[noun].lemma,
          act_noun_is_class (words[above].lemma, texts + 1) ? texts : made))
    return;
  words[participle].head = (guint16) above;
}

/* "kidnapped *up to* 16 advisers", "faces *up to* 15 years" with "up" taken for
   a particle or both for a preposition: they go with the number, and the
   advisers are the object. */
static void
join_up_to (ActWord *words, guint n, guint up)
{
  guint verb = up - 1, to = up + 1, number = up + 2, noun;

  if (up < 2 || number >= n || words[number].upos != ACT_UPOS_NUM ||
      strcmp (words[up].lower, "up") != 0 ||
      strcmp (words[to].lower, "to") != 0 || words[verb].upos != ACT_UPOS_VERB)
    return;
  noun = words[number].head;
  if (words[number].rel != ACT_REL_NUMMOD || words[noun].head != verb ||
      words[noun].rel != ACT_REL_OBL ||
      (words[up].head != verb && words[up].head != number &&
       words[up].head != noun) ||
      (words[to].head != noun && words[to].head != number &&
       words[to].head != up) ||
      act_words_has (words, n, verb, ACT_REL_OBJ) ||
      act_words_has (words, n, verb, ACT_REL_AUX_PASS) ||
      (words[up].head != verb &&
       !act_table_has (act_table_get ("transitive-verbs"), words[verb].lemma)))
    return;
  words[up].head = (guint16) number;
  words[up].rel = ACT_REL_ADVMOD;
  words[to].head = (guint16) up;
  words[to].rel = ACT_REL_FIXED;
  words[noun].rel = ACT_REL_OBJ;
}

/* "Ann Lee, Bob Kraus, *president* of Acme, and …", "the Union and Ann Lee of
   Oslo, the *leader*" with the apposition hung on the first name of a list: it
   goes with the one right before it. */
static void
lower_apposition (ActWord *words, guint noun)
{
  static const char *const groups[] = {"group", NULL};
  guint first = words[noun].head, comma = noun;

  if (words[noun].rel != ACT_REL_APPOS || words[noun].xpos != ACT_XPOS_NN ||
      words[first].upos != ACT_UPOS_PROPN || first >= noun ||
      (!act_word_is_people (&words[noun]) &&
       strcmp (words[noun].lemma, "group") != 0 &&
       !act_noun_is_class (words[noun].lemma, groups)))
    return;
  while (comma > first && strcmp (words[comma].lower, ",") != 0)
    comma--;
  for (guint i = first + 1; i < comma; i++) {
    if (words[i].head == first && words[i].rel == ACT_REL_CONJ &&
        words[i].upos == ACT_UPOS_PROPN &&
        (i + 1 == comma || act_words_is_below (words, comma - 1, i)))
      words[noun].head = (guint16) i;
  }
}

/* "offering *Ann* the second place" with two objects side by side: the first is
   the one who gets the other; in "send the *hospital* ship" a part of it. */
static void
make_receiver (ActWord *words, guint n, guint second)
{
  guint verb = words[second].head, first = 0;

  if (words[second].rel != ACT_REL_OBJ || verb >= second ||
      words[verb].upos != ACT_UPOS_VERB)
    return;
  for (guint i = verb + 1; i < second && !first; i++)
    if (words[i].head == verb && words[i].rel == ACT_REL_OBJ)
      first = i;
  if (!first || act_words_has (words, n, first, ACT_REL_CONJ))
    return;
  for (guint i = first + 1; i < second; i++)
    if (words[i].upos == ACT_UPOS_PUNCT && words[i].head != second)
      return;
  if (first + 1 == second && words[first].xpos == ACT_XPOS_NN) {
    for (guint i = verb + 1; i < first; i++)
      if (words[i].head == first)
        words[i].head = (guint16) second;
    words[first].head = (guint16) second;
    words[first].rel = ACT_REL_COMPOUND;
  } else if (act_word_is_verb_of (&words[verb], ACT_CLASS_GIVING)) {
    words[first].rel = ACT_REL_IOBJ;
  }
}

/* "With the south in tumult, *groups* holding it, and others arming, Norway
   left" with the groups taken for a subject beside Norway: they belong to what
   "with" introduces. */
static void
lower_absolute (ActWord *words, guint subject)
{
  guint verb = words[subject].head, opening = 0, last = 0;

  if (strcmp (words[1].lower, "with") != 0 || words[1].rel != ACT_REL_CASE ||
      words[subject].rel != ACT_REL_NSUBJ || verb < subject)
    return;
  opening = words[1].head;
  for (guint i = subject + 1; i < verb; i++)
    if (words[i].head == verb && words[i].rel == ACT_REL_NSUBJ)
      last = i;
  if (!last || words[opening].head != verb || opening > subject ||
      words[opening].rel != ACT_REL_OBL)
    return;
  words[subject].head = (guint16) opening;
  words[subject].rel = ACT_REL_CONJ;
  /* All the rest is within it: so sure is it that the other is the subject. */
  words[subject].arc = words[last].arc;
  for (guint i = subject + 1; i < last; i++)
    if (words[i].head == subject && words[i].rel == ACT_REL_CONJ)
      words[i].arc = MAX (words[i].arc, words[last].arc);
}

/* Where a word hangs. */
typedef struct {
  guint16 head;
  guint8 rel;
} Arc;

static void
copy_arcs (const ActWord *words, guint n, Arc *arcs)
{
  for (guint i = 1; i <= n; i++)
    arcs[i] = (Arc){words[i].head, words[i].rel};
}

static gboolean
are_arcs_as (const ActWord *words, guint n, const Arc *arcs)
{
  for (guint i = 1; i <= n; i++)
    if (words[i].head != arcs[i].head || words[i].rel != arcs[i].rel)
      return FALSE;
  return TRUE;
}

static void
restore_arcs (ActWord *words, guint n, const Arc *arcs)
{
  for (guint i = 1; i <= n; i++) {
    words[i].head = arcs[i].head;
    words[i].rel = arcs[i].rel;
  }
}

/* Whether every chain of heads ends at the root. */
static gboolean
is_tree (const ActWord *words, guint n)
{
  guint16 seen[ACT_WORD_SET_MAX + 1] = {0}; /* on the way up from this word */

  for (guint i = 1; i <= n; i++)
    for (guint w = i; w && (seen[w] == 0 || seen[w] == i); w = words[w].head) {
      if (seen[w] == i)
        return FALSE;
      seen[w] = (guint16) i;
    }
  return TRUE;
}

static void
repair_phrase (ActWord *words, guint n, guint word)
{
  raise_function_word (words, word);
  join_double_subject (words, n, word);
  raise_framed_phrase (words, word);
  describe_name (words, n, word);
  raise_result (words, n, word);
  split_receiver (words, n, word);
  raise_participle_of_act (words, n, word);
  join_up_to (words, n, word);
  lower_apposition (words, word);
  make_receiver (words, n, word);
}

#define AT(upos) (1u << ACT_UPOS_##upos)
#define NOMINAL                                                                \
  (AT (NOUN) | AT (PROPN) | AT (PRON) | AT (NUM) | AT (SYM) | AT (X))

/** Rules: a group of repairs.
 * @repair: those that begin at a word
 * @at: the parts of speech of such words. Half of the words are none for most
 *   groups: measured on 3.7 million words of news and treebanks, and on all
 *   test rows
 */
typedef struct {
  void (*repair) (ActWord *words, guint n, guint word);
  guint32 at;
} Rules;

static const Rules all_rules[] = {
    {act_words_repair_name, NOMINAL | AT (VERB)},
    {act_words_repair_apposition, NOMINAL | AT (VERB)},
    {act_words_repair_attribution, AT (VERB)},
    {act_words_repair_subject, NOMINAL | AT (VERB) | AT (ADJ)},
    {act_words_repair_auxiliary,
     NOMINAL | AT (VERB) | AT (AUX) | AT (ADV) | AT (ADP)},
    {act_words_repair_verb,
     NOMINAL | AT (VERB) | AT (ADJ) | AT (AUX) | AT (ADV) | AT (ADP)},
    {act_words_repair_speech, NOMINAL | AT (VERB) | AT (AUX)},
    {act_words_repair_speaker, NOMINAL | AT (VERB) | AT (SCONJ) | AT (PUNCT)},
    {act_words_repair_tail, AT (VERB) | AT (PUNCT)},
    {act_words_repair_clause, NOMINAL | AT (VERB) | AT (ADJ)},
    {act_words_repair_finite, NOMINAL | AT (VERB) | AT (ADJ) | AT (AUX) |
                                  AT (ADP) | AT (SCONJ) | AT (DET)},
    {repair_phrase, NOMINAL | AT (VERB) | AT (ADJ) | AT (ADV) | AT (ADP) |
                        AT (SCONJ) | AT (PART)},
    {act_words_repair_noun,
     NOMINAL | AT (VERB) | AT (ADJ) | AT (ADP) | AT (DET)},
    {act_words_repair_conjunct, NOMINAL | AT (VERB)},
    {act_words_repair_attachment,
     NOMINAL | AT (VERB) | AT (ADJ) | AT (ADV) | AT (ADP)},
    {act_words_repair_argument, NOMINAL | AT (VERB) | AT (ADJ) | AT (ADV) |
                                    AT (ADP) | AT (DET) | AT (PART)},
    {act_words_repair_nonfinite,
     NOMINAL | AT (VERB) | AT (ADJ) | AT (SCONJ) | AT (DET)},
    {act_words_repair_phrase, NOMINAL | AT (VERB) | AT (ADJ)},
    {act_words_repair_misread,
     NOMINAL | AT (VERB) | AT (ADJ) | AT (ADV) | AT (DET)},
    {act_words_repair_modifier, NOMINAL | AT (VERB) | AT (ADJ) | AT (ADP)},
    {act_words_repair_oblique,
     NOMINAL | AT (VERB) | AT (ADJ) | AT (ADP) | AT (CCONJ)},
    {act_words_repair_clausal, NOMINAL | AT (VERB) | AT (ADJ)},
    {act_words_repair_relative, NOMINAL | AT (VERB) | AT (SCONJ)},
    {act_words_repair_shared, NOMINAL | AT (VERB)},
    {act_words_repair_kind, NOMINAL | AT (VERB) | AT (ADV)},
    {act_words_repair_form,
     NOMINAL | AT (VERB) | AT (ADV) | AT (ADP) | AT (PART)},
    {act_words_repair_content, NOMINAL | AT (VERB) | AT (ADJ) | AT (AUX) |
                                   AT (ADV) | AT (SCONJ) | AT (CCONJ)},
    {act_words_repair_report, NOMINAL | AT (VERB) | AT (ADV)},
    {act_words_repair_passive, NOMINAL | AT (VERB) | AT (ADJ)},
    {act_words_repair_verdict, NOMINAL | AT (ADJ) | AT (ADP)},
    {act_words_repair_title, NOMINAL | AT (VERB)},
    {act_words_repair_shift, NOMINAL | AT (VERB) | AT (ADP)},
    {act_words_repair_aside,
     NOMINAL | AT (VERB) | AT (ADP) | AT (SCONJ) | AT (CCONJ) | AT (DET)},
    {act_words_repair_complement,
     NOMINAL | AT (VERB) | AT (ADJ) | AT (ADP) | AT (PART)},
    {act_words_repair_series,
     NOMINAL | AT (VERB) | AT (ADJ) | AT (ADP) | AT (DET)},
};

void
act_words_repair (ActWord *words, guint n)
{
  Arc before[ACT_WORD_SET_MAX + 1];

  act_words_prefer (words, n);
  copy_arcs (words, n, before);
  for (guint i = 1; i <= n; i++) {
    for (guint k = 0; k < G_N_ELEMENTS (all_rules); k++)
      if (all_rules[k].at & (1u << words[i].upos))
        all_rules[k].repair (words, n, i);
    lower_absolute (words, i);
    /* No rule is meant to make a circle; a text must not hang if one does. */
    if (are_arcs_as (words, n, before))
      continue;
    if (is_tree (words, n))
      copy_arcs (words, n, before);
    else
      restore_arcs (words, n, before);
  }
  for (guint i = 1; i <= n; i++) {
    gboolean opening = is_misplaced_opening (words, i);
    guint noun = opening ? words[i].head : i;
    if (!opening && !is_misplaced_time (words, n, i))
      continue;
    guint host = words[noun].head;
    guint predicate = find_predicate (words, n, host);
    if (predicate > noun) {
      /* "On *May 3* troops landed": the day goes with the month. */
      if (opening && noun < n && words[noun + 1].head == host &&
          words[noun + 1].rel == ACT_REL_NUMMOD)
        words[noun + 1].head = (guint16) noun;
      words[noun].head = (guint16) predicate;
      words[noun].rel = opening ? ACT_REL_OBL : ACT_REL_OBL_UNMARKED;
    }
  }
}
