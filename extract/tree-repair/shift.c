/* Known errors of the parser: objects that do not stand right behind their
   verb, and clauses that are taken for objects. */
#include "tree-repair/build.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* Whether @verb has, or can have, its object behind @marker with its phrase:
   "appointed *as* envoy Ann", "removed *from* its list Ann". */
static gboolean
lacks_object (const ActWord *words, guint n, guint verb, guint marker)
{
  guint subject = act_words_find (words, n, verb, ACT_REL_NSUBJ_PASS);

  if (words[verb].upos != ACT_UPOS_VERB ||
      (marker != verb + 1 &&
       !(marker == verb + 2 && words[verb + 1].upos == ACT_UPOS_ADV)) ||
      (!subject && !act_words_find (words, n, verb, ACT_REL_NSUBJ)) ||
      act_words_has (words, n, verb, ACT_REL_OBJ) ||
      act_words_has (words, n, verb, ACT_REL_CCOMP) ||
      act_words_find (words, n, verb, ACT_REL_AUX_PASS))
    return FALSE;
  return act_table_has (act_table_get ("transitive-verbs"),
                        words[verb].lemma) ||
         act_verb_asks_for (words[verb].lemma, words[marker].lower) ||
         (act_word_is (&words[marker], "as") &&
          act_table_lists ("relation-words", words[verb].lemma, "naming", ' '));
}

/* Makes @object what @verb, which is no passive, is done to. */
static void
make_object (ActWord *words, guint n, guint object, guint verb)
{
  guint subject = act_words_find_subject (words, n, verb);

  words[object].head = (guint16) verb;
  words[object].rel = ACT_REL_OBJ;
  if (!subject)
    return;
  words[subject].rel = ACT_REL_NSUBJ;
  if (words[verb].xpos == ACT_XPOS_VBN &&
      !act_words_find (words, n, verb, ACT_REL_AUX))
    words[verb].xpos = ACT_XPOS_VBD;
}

/* Hangs what stands in [@begin, @end) and hangs on @from on @to. */
static void
rehang_between (ActWord *words, guint from, guint to, guint begin, guint end)
{
  for (guint i = begin; i < end; i++)
    if (words[i].head == from && i != to)
      words[i].head = (guint16) to;
}

/* Whether somebody's name begins right behind @noun, with what they are, at
   most, before it: "envoy *Ann Lee*", "list *Turkish banker Bo Day*". */
static gboolean
is_before_name (const ActWord *words, guint noun, guint name)
{
  for (guint i = noun + 1; i < name; i++)
    if (words[i].upos == ACT_UPOS_PUNCT || words[i].upos == ACT_UPOS_ADP ||
        words[i].upos == ACT_UPOS_DET || words[i].upos == ACT_UPOS_CCONJ)
      return FALSE;
  return name > noun;
}

/* "from its *blacklist* Russian banker Ann" with the noun taken for what the
   banker is like: the one before the first capital, which is no office's
   ("former Russian banker"); or 0. */
static guint
find_adjectival (const ActWord *words, guint marker, guint noun)
{
  guint word = marker + 1;

  while (word < noun && (words[word].upos == ACT_UPOS_DET ||
                         words[word].rel == ACT_REL_NMOD_POSS))
    word++;
  if (word + 1 >= noun || word == marker + 1 ||
      words[word].upos != ACT_UPOS_ADJ || words[word].head != noun ||
      g_ascii_isupper (words[word].form[0]) ||
      !g_ascii_isupper (words[word + 1].form[0]) ||
      act_table_has (act_table_get ("office-modifiers"), words[word].lower))
    return 0;
  return word;
}

/* The first word of the name that is taken for another name of what @noun, or
   a noun of its phrase, tells of: "as his successor *Ann*", "as chief of staff
   *Ann*", "from the list of banned groups *Acme*"; or 0. */
static guint
find_name_behind (const ActWord *words, guint n, guint noun)
{
  for (guint i = noun + 1; i <= n; i++) {
    const guint inner = words[i].head;
    if (words[i].upos == ACT_UPOS_PUNCT)
      break;
    if (words[i].rel == ACT_REL_APPOS)
      return inner == noun || (words[inner].head == noun &&
                               (words[inner].xpos == ACT_XPOS_NNS ||
                                act_word_is_people (&words[noun])))
                 ? i
                 : 0;
  }
  return 0;
}

/* "appointed *as envoy* Ann", "removed *from its list* banker Ann" with the
   noun taken for what she is: it is what she is made, or where she was. */
static gboolean
split_from_name (ActWord *words, guint n, guint marker)
{
  guint noun = marker + 1, object, verb, hidden, name;

  while (noun < n && (words[noun].upos == ACT_UPOS_DET ||
                      words[noun].rel == ACT_REL_NMOD_POSS ||
                      words[noun].upos == ACT_UPOS_ADJ))
    noun++;
  if (words[noun].upos != ACT_UPOS_NOUN)
    return FALSE;
  hidden = find_adjectival (words, marker, noun);
  if (hidden) {
    object = noun;
    noun = hidden;
    verb = words[object].head;
  } else if (words[marker].head == noun) { /* "as his successor | *Ann*" */
    verb = words[noun].head;
    object = find_name_behind (words, n, noun);
    if (!object || words[noun].rel != ACT_REL_OBL)
      return FALSE;
  } else { /* "as envoy | *Ann*", "from its blacklist | *banker* Ann" */
    object = words[marker].head;
    verb = words[object].head;
    if (object <= noun || words[object].rel != ACT_REL_OBL ||
        words[noun].head <= noun || words[noun].head > object)
      return FALSE;
  }
  name = words[object].upos == ACT_UPOS_PROPN
             ? object
             : act_words_find (words, n, object, ACT_REL_APPOS);
  /* "appealed to *President* Ann" */
  if (!act_word_is (&words[marker], "as") && act_word_is_person (&words[noun]))
    return FALSE;
  if (verb >= marker || !lacks_object (words, n, verb, marker) ||
      words[name].upos != ACT_UPOS_PROPN ||
      !is_before_name (
          words, words[object].rel == ACT_REL_APPOS ? words[object].head : noun,
          name))
    return FALSE;
  words[noun].upos = ACT_UPOS_NOUN;
  words[noun].head = (guint16) verb;
  words[noun].rel = ACT_REL_OBL;
  rehang_between (words, object, noun, marker, noun);
  make_object (words, n, object, verb);
  return TRUE;
}

/* "dismissed *as inadmissible a complaint*" with the adjective taken for a part
   of the noun, which has an article of its own. */
static gboolean
split_from_adjective (ActWord *words, guint n, guint marker)
{
  guint object = words[marker].head, adjective = marker + 1;
  guint verb = words[object].head;

  if (object <= adjective + 1 || words[object].rel != ACT_REL_OBL ||
      words[adjective].upos != ACT_UPOS_ADJ ||
      words[adjective].head != object ||
      words[adjective + 1].upos != ACT_UPOS_DET || verb >= marker ||
      !act_word_is (&words[marker], "as") ||
      !lacks_object (words, n, verb, marker))
    return FALSE;
  words[adjective].head = (guint16) verb;
  words[adjective].rel = ACT_REL_OBL;
  words[marker].head = (guint16) adjective;
  make_object (words, n, object, verb);
  return TRUE;
}

/* "dismissed as *"rubbish" reports*" with what stands between the marks taken
   for a part of the noun behind them. */
static gboolean
split_from_quoted (ActWord *words, guint n, guint marker)
{
  guint object = words[marker].head, verb = words[object].head, close, noun;

  if (!act_word_is (&words[marker], "as") || object <= marker + 3 ||
      words[object].rel != ACT_REL_OBL || verb >= marker ||
      words[marker + 1].upos != ACT_UPOS_PUNCT ||
      !lacks_object (words, n, verb, marker))
    return FALSE;
  for (close = marker + 2; close < object; close++)
    if (act_word_closes_quotation (&words[close]))
      break;
  noun = close - 1;
  if (close >= object || words[noun].head != object ||
      (words[noun].upos != ACT_UPOS_NOUN && words[noun].upos != ACT_UPOS_ADJ))
    return FALSE;
  words[noun].head = (guint16) verb;
  words[noun].rel = ACT_REL_OBL;
  rehang_between (words, object, noun, marker, close + 1);
  make_object (words, n, object, verb);
  return TRUE;
}

/* "denounced as illegal *the vote*", "dismissed as "rumours" *a report*" with
   the noun hung on the verb as a second phrase: it has no preposition. */
static void
make_bare_object (ActWord *words, guint n, guint marker)
{
  guint noun = words[marker].head, verb = words[noun].head, object = 0;

  if (noun <= marker || verb >= marker ||
      act_rel_get_base ((ActRel) words[noun].rel) != ACT_REL_OBL ||
      !lacks_object (words, n, verb, marker))
    return;
  for (guint i = noun + 1; i <= n && !object; i++)
    if (words[i].upos != ACT_UPOS_PUNCT &&
        (words[i].head == verb ||
         /* "as "rumours" *the claim*" */
         (words[i].head == noun && words[i].rel == ACT_REL_APPOS &&
          act_words_has (words, n, i, ACT_REL_DET))))
      object = i;
  if (!object ||
      (words[object].rel != ACT_REL_OBL &&
       words[object].rel != ACT_REL_APPOS) ||
      (words[object].upos != ACT_UPOS_NOUN &&
       words[object].upos != ACT_UPOS_PROPN) ||
      (act_word_get_classes (&words[object]) & ACT_CLASS_TIME) ||
      act_words_has (words, n, object, ACT_REL_CASE))
    return;
  for (guint i = noun + 1; i < object; i++)
    if (act_word_is (&words[i], ","))
      return;
  make_object (words, n, object, verb);
}

/* "called *in the envoy*", "*left with* his wife" with the verb taken for a
   passive without an auxiliary. */
static void
make_phrasal (ActWord *words, guint n, guint marker)
{
  guint noun = words[marker].head, verb = marker - 1, subject;
  gboolean in = act_word_is (&words[marker], "in");

  if (marker < 3 || words[marker].rel != ACT_REL_CASE || noun <= marker ||
      words[noun].rel != ACT_REL_OBL || words[noun].head != verb ||
      words[verb].xpos != ACT_XPOS_VBN || !act_word_is_people (&words[noun]) ||
      !((in && act_word_is (&words[verb], "called")) ||
        (act_word_is (&words[marker], "with") &&
         act_word_is (&words[verb], "left"))) ||
      act_words_has (words, n, verb, ACT_REL_AUX))
    return;
  subject = act_words_find (words, n, verb, ACT_REL_NSUBJ_PASS);
  if (!subject || words[subject].upos != ACT_UPOS_PROPN)
    return;
  words[subject].rel = ACT_REL_NSUBJ;
  words[verb].xpos = ACT_XPOS_VBD;
  if (!in)
    return;
  words[marker].head = (guint16) verb;
  words[marker].rel = ACT_REL_COMPOUND_PRT;
  words[noun].rel = ACT_REL_OBJ;
}

/* Whether the sentence is none of a headline, whose passives have no auxiliary.
 */
static gboolean
has_full_stop (const ActWord *words, guint n)
{
  return act_word_is (&words[n], ".") ||
         (n > 1 && act_word_closes_quotation (&words[n]) &&
          act_word_is (&words[n - 1], "."));
}

/* Whether @marker opens a phrase that an object can stand behind: "as", "from",
   and any where the verb is taken for a passive that has no auxiliary. */
static gboolean
can_be_before_object (const ActWord *words, guint n, guint marker)
{
  static const char *const others[] = {"for", "of", "on", "to", "with", NULL};
  guint verb = marker - 1;

  return act_word_is (&words[marker], "as") ||
         act_word_is (&words[marker], "from") ||
         (has_full_stop (words, n) &&
          act_strings_have (others, words[marker].lower) &&
          words[verb].xpos == ACT_XPOS_VBN &&
          act_words_find_subject (words, n, verb) &&
          !act_words_has (words, n, verb, ACT_REL_AUX));
}

/* "imposed *on Norway sanctions*", "seized *from Ann two* guns" with the name
   taken for a part of what it is done with. */
static gboolean
split_from_thing (ActWord *words, guint n, guint marker)
{
  guint name = marker + 1, thing = words[marker].head;
  guint verb = words[thing].head;

  if (thing <= name || words[thing].xpos != ACT_XPOS_NNS ||
      !has_full_stop (words, n) || words[thing].rel != ACT_REL_OBL ||
      words[name].head != thing || words[name].upos != ACT_UPOS_PROPN ||
      words[name].rel != ACT_REL_COMPOUND || verb >= marker ||
      !act_words_find (words, n, verb, ACT_REL_NSUBJ_PASS) ||
      !lacks_object (words, n, verb, marker))
    return FALSE;
  words[name].head = (guint16) verb;
  words[name].rel = ACT_REL_OBL;
  words[marker].head = (guint16) name;
  make_object (words, n, thing, verb);
  return TRUE;
}

static void
shift_object (ActWord *words, guint n, guint marker)
{
  if (marker < 3 || words[marker].rel != ACT_REL_CASE ||
      !can_be_before_object (words, n, marker) ||
      split_from_name (words, n, marker) ||
      split_from_thing (words, n, marker) ||
      split_from_adjective (words, n, marker) ||
      split_from_quoted (words, n, marker))
    return;
  make_bare_object (words, n, marker);
}

/* "sent to Riga *its minister*", "accused of treason *the general*" with the
   verb taken for a passive, or the object hung on the noun before it: nouns
   have none, and passives none that a phrase stands before. */
static void
raise_object_behind (ActWord *words, guint n, guint object)
{
  guint noun = words[object].head, verb = noun, subject;

  if (words[object].rel != ACT_REL_OBJ || noun >= object)
    return;
  if (words[noun].rel == ACT_REL_OBL && words[noun].upos != ACT_UPOS_VERB &&
      words[noun].upos != ACT_UPOS_ADJ)
    verb = words[noun].head;
  if (words[verb].upos != ACT_UPOS_VERB || verb + 1 >= object ||
      (verb == noun && words[verb + 1].rel != ACT_REL_CASE) ||
      (verb != noun && act_words_has (words, n, verb, ACT_REL_OBJ)))
    return;
  subject = act_words_find (words, n, verb, ACT_REL_NSUBJ_PASS);
  if (verb == noun && (!subject || !has_full_stop (words, n) ||
                       words[verb].xpos != ACT_XPOS_VBN ||
                       act_words_has (words, n, verb, ACT_REL_AUX)))
    return;
  make_object (words, n, object, verb);
}

/* "rejected a *cut in aid*" with the cut taken for a part of the aid, whose
   preposition stands between. */
static void
split_compound (ActWord *words, guint n, guint object)
{
  guint noun = words[object].head, verb, marker = object + 1;

  if (words[object].rel != ACT_REL_COMPOUND || noun <= marker ||
      words[object].upos != ACT_UPOS_NOUN || words[marker].head != noun ||
      words[marker].rel != ACT_REL_CASE || words[marker].xpos == ACT_XPOS_POS ||
      words[noun].rel != ACT_REL_OBL)
    return;
  verb = words[noun].head;
  if (verb >= object || words[verb].upos != ACT_UPOS_VERB ||
      act_words_has (words, n, verb, ACT_REL_OBJ))
    return;
  rehang_between (words, noun, object, verb + 1, object);
  words[object].head = (guint16) verb;
  words[object].rel = ACT_REL_OBJ;
  words[noun].head = (guint16) object;
  words[noun].rel = ACT_REL_NMOD;
}

/* "shelled it and *launched* drones": what is made, sent or taken. */
static gboolean
makes (const ActWord *words, guint verb, guint object)
{
  return act_word_is_verb_of (&words[verb], ACT_CLASS_MAKING | ACT_CLASS_LIGHT |
                                                ACT_CLASS_GIVING) &&
         words[object].upos == ACT_UPOS_NOUN &&
         !act_word_is_people (&words[object]) &&
         act_table_lists ("event-verbs", words[words[verb].head].lemma,
                          "ASSAULT", ' ');
}

/* "would not attack Norway or *arm rebels*", "shelled and *launched drones* at
   it" with the object of the second verb hung on the first, which has one of
   its own, or is done to something else. */
static void
lower_to_second (ActWord *words, guint n, guint object)
{
  guint first = words[object].head, verb = object - 1, own;

  while (verb > first && words[verb].head == object &&
         words[verb].upos != ACT_UPOS_VERB)
    verb--; /* "*Kurdish* rebels" */
  if (words[object].rel != ACT_REL_OBJ || verb < first + 2 ||
      words[verb].head != first || words[verb].rel != ACT_REL_CONJ ||
      words[verb].upos != ACT_UPOS_VERB ||
      words[verb - 1].upos != ACT_UPOS_CCONJ ||
      act_words_has (words, n, verb, ACT_REL_OBJ))
    return;
  own = act_words_find (words, n, first, ACT_REL_OBJ);
  if ((own > first && own < verb) || makes (words, verb, object))
    words[object].head = (guint16) verb;
}

/* "leaves Gaza *and Hamas disarms*" with the two taken for who disarms, which
   the verb leaves: only one of them does, says its form. */
static void
split_subject (ActWord *words, guint n, guint clause)
{
  guint verb = words[clause].head, first, second, cc;

  if (words[clause].rel != ACT_REL_CCOMP ||
      words[clause].xpos != ACT_XPOS_VBZ || verb >= clause ||
      words[verb].upos != ACT_UPOS_VERB ||
      act_words_has (words, n, clause, ACT_REL_MARK) ||
      act_words_has (words, n, verb, ACT_REL_OBJ) ||
      (act_word_get_classes (&words[verb]) & ACT_CLASS_SPEECH))
    return;
  first = act_words_find (words, n, clause, ACT_REL_NSUBJ);
  second = first ? act_words_find (words, n, first, ACT_REL_CONJ) : 0;
  cc = second ? act_words_find (words, n, second, ACT_REL_CC) : 0;
  if (first <= verb || second <= first || second >= clause || !cc ||
      !act_word_is (&words[cc], "and"))
    return;
  words[first].head = (guint16) verb;
  words[first].rel = ACT_REL_OBJ;
  words[second].head = (guint16) clause;
  words[second].rel = ACT_REL_NSUBJ;
  words[cc].head = (guint16) clause;
  words[clause].rel = ACT_REL_CONJ;
}

/* "summoned the envoy *to protest* it", "used the talks *to move* troops": it
   is who summons, who uses them, that protests, that moves. */
static void
make_purpose (ActWord *words, guint n, guint infinitive)
{
  static const char *const summoning[] = {"call", "call in", "summon", NULL};
  static const char *const using[] = {"exploit", "misuse", "use", NULL};
  guint verb = words[infinitive].head, object = verb;

  if (words[infinitive].xpos != ACT_XPOS_VB ||
      !act_words_find (words, n, infinitive, ACT_REL_MARK))
    return;
  if (words[infinitive].rel == ACT_REL_XCOMP) {
    if (!act_strings_have (summoning, words[verb].lemma) ||
        !act_table_lists ("relation-words", words[infinitive].lemma,
                          "complaining", ' ') ||
        !(act_words_has (words, n, verb, ACT_REL_OBJ) ||
          act_words_has (words, n, verb, ACT_REL_IOBJ)))
      return;
  } else {
    verb = words[object].head;
    if (words[infinitive].rel != ACT_REL_ACL || object <= verb ||
        words[object].rel != ACT_REL_OBJ ||
        !act_strings_have (using, words[verb].lemma))
      return;
    words[infinitive].head = (guint16) verb;
  }
  words[infinitive].rel = ACT_REL_ADVCL;
}

/* "Ann once *proposed* to leave" with the verb taken for a passive, which has
   no auxiliary: what one only does oneself. */
static void
make_active (ActWord *words, guint n, guint verb)
{
  static const char *const verbs[] = {
      "agree",    "aim",      "attempt", "decide", "decline",
      "fail",     "hesitate", "hope",    "intend", "manage",
      "pledge",   "propose",  "refuse",  "seek",   "strive",
      "threaten", "try",      "vow",     "want",   NULL};
  guint subject, infinitive;

  if (words[verb].xpos != ACT_XPOS_VBN || words[verb].upos != ACT_UPOS_VERB ||
      !act_strings_have (verbs, words[verb].lemma) ||
      act_words_has (words, n, verb, ACT_REL_AUX))
    return;
  subject = act_words_find (words, n, verb, ACT_REL_NSUBJ_PASS);
  infinitive = act_words_find (words, n, verb, ACT_REL_XCOMP);
  if (!subject || infinitive < verb || words[infinitive].xpos != ACT_XPOS_VB)
    return;
  words[subject].rel = ACT_REL_NSUBJ;
  words[verb].xpos = ACT_XPOS_VBD;
}

/* "Minutes *before* Ann met Bo, *Norway bombed* it" with the main verb taken
   for what she met for, and its subject for a name of Bo's. */
static void
raise_main (ActWord *words, guint n, guint verb)
{
  guint below = words[verb].head, mark, subject = verb - 1, time;

  if (verb < 6 || words[verb].rel != ACT_REL_CCOMP ||
      words[verb].xpos != ACT_XPOS_VBD || below >= verb ||
      act_words_find_subject (words, n, verb))
    return;
  while (subject > below && words[subject].rel != ACT_REL_APPOS &&
         words[subject].head < verb)
    subject =
        words[subject].rel == ACT_REL_FLAT ? words[subject].head : subject - 1;
  mark = act_words_find (words, n, below, ACT_REL_MARK);
  if (subject <= below || words[subject].rel != ACT_REL_APPOS ||
      !act_word_is (&words[subject - 1], ",") || !mark || mark > below ||
      (!act_word_is (&words[mark], "before") &&
       !act_word_is (&words[mark], "after")))
    return;
  time = act_words_find (words, n, below, ACT_REL_NSUBJ);
  words[verb].head = words[below].head;
  words[verb].rel = words[below].rel;
  words[below].head = (guint16) verb;
  words[below].rel = ACT_REL_ADVCL;
  act_words_make_subject (words, n, subject, verb);
  if (time && time < mark &&
      (act_word_get_classes (&words[time]) & ACT_CLASS_TIME))
    words[time].rel = ACT_REL_OBL_UNMARKED;
}

/* A preposition without its noun right before @comma, below @object: "support
 *for*, or goods to". */
static gboolean
has_stranded (const ActWord *words, guint object, guint comma)
{
  return comma > object + 1 && words[comma - 1].upos == ACT_UPOS_ADP &&
         act_words_is_below (words, comma - 1, object);
}

/* "having *assisted*, sponsored or provided support for, or goods to, *Acme*"
   with the support taken for what all these verbs are done to: it is the last
   one's, and Acme is whom the others help. */
static void
raise_shared_name (ActWord *words, guint n, guint object)
{
  guint first = words[object].head, last = 0, comma = object + 1, name = 0;

  if (words[object].rel != ACT_REL_OBJ || words[object].upos != ACT_UPOS_NOUN ||
      first >= object)
    return;
  for (guint i = first + 1; i < object; i++)
    if (words[i].head == first && words[i].rel == ACT_REL_CONJ &&
        words[i].upos == ACT_UPOS_VERB)
      last = i;
  while (comma < n && !has_stranded (words, object, comma))
    comma++;
  if (!last || comma >= n ||
      !act_word_is_verb_of (&words[last], ACT_CLASS_GIVING))
    return;
  for (guint i = comma + 1; i <= n && !name; i++)
    if (words[i].upos == ACT_UPOS_PROPN && words[i].rel == ACT_REL_NMOD &&
        act_words_find (words, n, i, ACT_REL_CASE) &&
        act_words_is_below (words, i, first))
      name = i;
  if (!name)
    return;
  words[object].head = (guint16) last;
  words[name].head = (guint16) first;
  words[name].rel = ACT_REL_OBJ;
  for (guint i = comma; i < name; i++)
    if (words[i].head == name && words[i].rel == ACT_REL_CASE)
      words[i].head = (guint16) words[comma - 1].head;
}

void
act_words_repair_shift (ActWord *words, guint n, guint word)
{
  shift_object (words, n, word);
  raise_object_behind (words, n, word);
  split_compound (words, n, word);
  make_phrasal (words, n, word);
  raise_shared_name (words, n, word);
  lower_to_second (words, n, word);
  split_subject (words, n, word);
  make_purpose (words, n, word);
  make_active (words, n, word);
  raise_main (words, n, word);
}
