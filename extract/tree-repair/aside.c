/* Known errors of the parser: clauses that a comma sets off behind a noun, whom
   they tell of, and what goes on behind them. */
#include "tree-repair/build.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

static gboolean
is_comma (const ActWord *word)
{
  return act_word_is (word, ",");
}

/* Whether @verb asks for what it is that one is accused of, blamed for,
   replaced as. */
static gboolean
asks_for_deed (const ActWord *verb, const ActWord *marker)
{
  return verb->upos == ACT_UPOS_VERB &&
         (act_verb_asks_for (verb->lemma, marker->lower) ||
          (act_word_is (marker, "as") &&
           (strcmp (verb->lemma, "replace") == 0 ||
            strcmp (verb->lemma, "succeed") == 0)) ||
          (act_word_is (marker, "for") &&
           act_word_is_verb_of (verb, ACT_CLASS_JUDGING)));
}

/* The verb whose object, or whose agent, the clause or noun with the word @word
   describes, if it is the verb that asks for @marker; or 0. */
static guint
find_accusing (const ActWord *words, guint word, guint marker)
{
  for (guint steps = 0; word && steps < 8; steps++) {
    guint above = words[word].head;
    if (above &&
        (words[word].rel == ACT_REL_OBJ ||
         words[word].rel == ACT_REL_OBL_AGENT ||
         words[word].rel == ACT_REL_NSUBJ_PASS) &&
        asks_for_deed (&words[above], &words[marker]))
      return above;
    word = above;
  }
  return 0;
}

/* "accused Ann, whom Bo defended, *of killing*", "cleared his wife, Ann, *of*
   fraud" with what she did hung on what stands between the commas: the verb
   before asks for it. */
static void
raise_charge (ActWord *words, guint n, guint marker)
{
  guint deed = words[marker].head, accusing;
  gboolean clause = words[marker].rel == ACT_REL_MARK;

  if (marker < 4 || !is_comma (&words[marker - 1]) || deed <= marker ||
      !(clause || words[marker].rel == ACT_REL_CASE) ||
      words[deed].head >= marker ||
      (clause
           ? words[deed].xpos != ACT_XPOS_VBG &&
                 !act_words_find (words, n, deed, ACT_REL_AUX)
           : words[deed].rel != ACT_REL_NMOD && words[deed].rel != ACT_REL_OBL))
    return;
  accusing = find_accusing (words, words[deed].head, marker);
  if (!accusing || accusing >= marker || accusing == words[deed].head)
    return;
  if (!act_words_hang (words, deed, accusing))
    return;
  words[deed].rel = clause ? ACT_REL_ADVCL : ACT_REL_OBL;
  if (clause)
    words[deed].upos = ACT_UPOS_VERB;
}

/* The object of @verb that ends right before @comma, or 0. */
static guint
find_object_before (const ActWord *words, guint verb, guint comma)
{
  guint object = comma - 1;

  while (object > verb && words[object].head != verb)
    object = words[object].head;
  return object > verb && words[object].rel == ACT_REL_OBJ ? object : 0;
}

/* The word after the comma behind all that hangs on @participle, if it is a
   preposition or "of" with a gerund of @verb: "…, backed by Norway, *of* …". */
static guint
find_going_on (const ActWord *words, guint n, guint participle, guint verb)
{
  guint marker = participle + 1, head;

  while (marker < n && !is_comma (&words[marker]) &&
         act_words_is_below (words, marker, participle))
    marker++;
  if (marker >= n || !is_comma (&words[marker]))
    return 0;
  marker++;
  head = words[marker].head;
  if ((words[marker].rel != ACT_REL_CASE &&
       words[marker].rel != ACT_REL_MARK) ||
      head <= marker ||
      (words[head].head != verb && words[head].head != participle))
    return 0;
  return marker;
}

/* "accused Norway, *backed* by Ann, of it", "met Bo, *jailed* in May, in Oslo"
   with the participle hung on the verb, as if it told of the subject: where the
   verb's clause goes on behind a second comma, it tells of the object. */
static void
lower_reduced (ActWord *words, guint n, guint participle)
{
  static const char *const helping[] = {"accompany", "aid",  "assist",  "back",
                                        "help",      "join", "support", NULL};
  guint verb = words[participle].head, comma = participle - 1, object, marker;

  if (participle < 4 || words[participle].rel != ACT_REL_ADVCL ||
      words[participle].xpos != ACT_XPOS_VBN || verb >= comma ||
      !is_comma (&words[comma]) ||
      act_words_has (words, n, participle, ACT_REL_MARK) ||
      act_words_has (words, n, participle, ACT_REL_AUX))
    return;
  object = find_object_before (words, verb, comma);
  marker = object ? find_going_on (words, n, participle, verb) : 0;
  if (!marker || (words[object].upos != ACT_UPOS_PROPN &&
                  !act_word_is_people (&words[object])))
    return;
  /* Who attacks may be helped, too. */
  if (!asks_for_deed (&words[verb], &words[marker]) &&
      act_strings_have (helping, words[participle].lemma))
    return;
  words[participle].head = (guint16) object;
  words[participle].rel = ACT_REL_ACL;
  words[words[marker].head].head = (guint16) verb;
}

/* How often the verb had beings (persons, groups, places) for its object, and
   how often acts and texts. */
typedef struct {
  guint beings, things;
} Objects;

static Objects
count_objects (const char *verb)
{
  const char *const *row =
      act_table_find (act_table_get ("verb-objects"), verb);
  Objects objects = {0};

  if (!row)
    return objects;
  g_auto (GStrv) counts = g_strsplit (row[1], " ", -1);
  for (guint i = 0; counts[i] && i < 7; i++) {
    guint count = (guint) g_ascii_strtoull (counts[i], NULL, 10);
    if (i < 4)
      objects.beings += count;
    else
      objects.things += count;
  }
  return objects;
}

/* "own", "jail": what is done to persons, bodies and places, and hardly ever to
   a deal or a trial. */
static gboolean
is_done_to_beings (const char *verb)
{
  static const char *const verbs[] = {"appoint", "arrest", "bomb",   "chair",
                                      "found",   "head",   "hire",   "invade",
                                      "jail",    "kill",   "occupy", "own",
                                      "poison",  "rule",   "shell",  NULL};
  Objects objects = count_objects (verb);

  return act_strings_have (verbs, verb) ||
         (objects.beings > 4 && objects.beings > 4 * objects.things);
}

/* "condemn", "sign": what is done to acts and texts. */
static gboolean
is_done_to_things (const char *verb)
{
  static const char *const verbs[] = {"criticise", "criticize", "decry",
                                      "order",     "enact",     "propose",
                                      "ratify",    "veto",      NULL};
  Objects objects = count_objects (verb);

  return act_strings_have (verbs, verb) ||
         (objects.things > 4 && objects.things > 4 * objects.beings);
}

/* "a *deal* with Norway", "a *trial*": no person, body, place or thing that one
   can touch. */
static gboolean
is_act (const ActWord *noun)
{
  static const char *const acts[] = {
      "act",        "cognition", "communication", "concept", "event",
      "possession", "state",     "attribute",     "work",    NULL};

  return noun->upos == ACT_UPOS_NOUN &&
         (act_table_has (act_table_get ("event-nouns"), noun->lemma) ||
          act_noun_is_class (noun->lemma, acts));
}

/* Whether the relative clause tells what somebody else did to what it is of:
   "which Ann *founded*". */
static gboolean
is_done_in_relative (const ActWord *words, guint n, guint clause, guint comma)
{
  guint which = comma + 1;

  return words[clause].rel == ACT_REL_ACL_RELCL &&
         act_word_is (&words[which], "which") && words[which].head == clause &&
         words[which].rel == ACT_REL_OBJ &&
         act_words_has (words, n, clause, ACT_REL_NSUBJ);
}

/* The comma before the participle, or before "which", of @clause; or 0. */
static guint
find_comma_before (const ActWord *words, guint clause)
{
  guint comma = clause - 1;

  if (words[clause].rel == ACT_REL_ACL && words[clause].xpos == ACT_XPOS_VBN)
    return is_comma (&words[comma]) ? comma : 0;
  while (comma > words[clause].head && !is_comma (&words[comma]))
    comma--;
  return comma > words[clause].head ? comma : 0;
}

/* "the trial of *Ann, jailed* by Bo", "a ban on *Acme, which* Ann *owns*" with
   the clause hung on the trial: trials are not jailed. */
static void
lower_owned (ActWord *words, guint n, guint clause)
{
  guint outer = words[clause].head, comma, inner;

  if (clause < 5 || outer >= clause || !is_act (&words[outer]) ||
      !is_done_to_beings (words[clause].lemma))
    return;
  comma = find_comma_before (words, clause);
  if (!comma || (words[clause].rel != ACT_REL_ACL &&
                 !is_done_in_relative (words, n, clause, comma)))
    return;
  inner = comma - 1;
  while (inner > outer && words[inner].upos == ACT_UPOS_PROPN &&
         words[inner].rel != ACT_REL_NMOD)
    inner = words[inner].head;
  if (inner <= outer || words[inner].upos != ACT_UPOS_PROPN ||
      words[inner].rel != ACT_REL_NMOD ||
      (act_word_get_classes (&words[inner]) & ACT_CLASS_TIME) ||
      act_words_has (words, n, inner, ACT_REL_CONJ) ||
      !act_words_is_below (words, inner, outer))
    return;
  words[clause].head = (guint16) inner;
}

/* The act that @noun stands in a phrase of: "a *ban* on visas", "a *cut* in aid
   to Norway"; the outermost one, or 0. */
static guint
find_outer_act (const ActWord *words, guint n, guint noun)
{
  guint act = 0;

  for (guint steps = 0; steps < 4; steps++) {
    guint marker = act_words_find (words, n, noun, ACT_REL_CASE);
    guint above = words[noun].head;
    if (!marker || marker > noun || marker < 2)
      break;
    /* "rejected a *cut* in aid": hung on the verb */
    if (words[noun].rel == ACT_REL_OBL && words[marker - 1].head == above)
      above = words[marker - 1].rel == ACT_REL_OBJ ? marker - 1 : 0;
    else if (words[noun].rel != ACT_REL_NMOD)
      break;
    if (!above || above >= noun || !is_act (&words[above]))
      break;
    act = noun = above;
  }
  return act;
}

/* "a *ban* on visas, *which Norway opposed*", "the *arrest* of Ann, *ordered*
   by Bo" with the clause hung on the noun right before it: it is acts that are
   opposed, condemned, signed, ordered. */
static void
raise_opposed (ActWord *words, guint n, guint clause)
{
  guint noun = words[clause].head, comma, act;
  gboolean participle = words[clause].rel == ACT_REL_ACL &&
                        words[clause].xpos == ACT_XPOS_VBN &&
                        act_words_find (words, n, clause, ACT_REL_OBL_AGENT);

  if (clause < 5 || noun >= clause ||
      (!participle && words[clause].rel != ACT_REL_ACL_RELCL))
    return;
  comma = find_comma_before (words, clause);
  if (!comma || !is_done_to_things (words[clause].lemma) ||
      (!participle && !is_done_in_relative (words, n, clause, comma) &&
       !(act_word_is (&words[comma + 1], "which") &&
         words[comma + 1].head == clause &&
         words[comma + 1].rel == ACT_REL_NSUBJ_PASS)))
    return;
  act = find_outer_act (words, n, noun);
  if (act)
    words[clause].head = (guint16) act;
}

/* "sent troops to Norway, *which* Ann *condemned*": all that was told before,
   and not Norway. */
static void
make_of_clause (ActWord *words, guint n, guint clause)
{
  static const char *const verbs[] = {"applaud",   "condemn", "criticise",
                                      "criticize", "decry",   "denounce",
                                      "deplore",   "welcome", NULL};
  guint name = words[clause].head, verb = words[name].head, comma;

  if (words[clause].rel != ACT_REL_ACL_RELCL || name >= clause ||
      words[name].upos != ACT_UPOS_PROPN || words[name].rel != ACT_REL_OBL ||
      verb >= name || words[verb].upos != ACT_UPOS_VERB ||
      !act_words_has (words, n, verb, ACT_REL_OBJ) ||
      !act_strings_have (verbs, words[clause].lemma))
    return;
  comma = find_comma_before (words, clause);
  if (!comma || !is_done_in_relative (words, n, clause, comma))
    return;
  words[clause].head = (guint16) verb;
  words[clause].rel = ACT_REL_ADVCL_RELCL;
}

/* "froze the assets of Acme, owned by Bo, *in May*" with the phrase behind the
   second comma hung on what the two set off. */
static void
raise_behind (ActWord *words, guint n, guint marker)
{
  guint noun = words[marker].head, clause = words[noun].head, top;

  if (marker < 5 || words[marker].rel != ACT_REL_CASE || noun <= marker ||
      !is_comma (&words[marker - 1]) || words[noun].rel != ACT_REL_OBL ||
      words[clause].rel != ACT_REL_ACL || clause >= marker - 1 ||
      words[clause].head >= clause || !find_comma_before (words, clause) ||
      !act_words_find (words, n, clause, ACT_REL_OBL_AGENT))
    return;
  top = words[clause].head;
  while (words[top].rel == ACT_REL_NMOD && words[top].head < top)
    top = words[top].head;
  if (words[top].rel == ACT_REL_OBJ && words[top].head < top &&
      words[words[top].head].upos == ACT_UPOS_VERB)
    words[noun].head = words[top].head;
}

/* "accused Ann and Bo, *both* former ministers, of it" with the ministers taken
   for others beside the two. */
static void
describe_both (ActWord *words, guint n, guint both)
{
  guint noun = words[both].head, name;

  if (both < 4 || !act_word_is (&words[both], "both") || noun <= both ||
      !is_comma (&words[both - 1]) || words[noun].rel != ACT_REL_CONJ ||
      words[noun].xpos != ACT_XPOS_NNS ||
      act_words_find (words, n, noun, ACT_REL_CC))
    return;
  for (name = both - 2; words[name].rel == ACT_REL_FLAT;)
    name = words[name].head;
  words[noun].head = (guint16) name;
  words[noun].rel = ACT_REL_APPOS;
  words[both].rel = ACT_REL_DET_PREDET;
}

/* What @verb's subject is said to be between @time and the comma behind it, if
   that is taken for an apposition or for one more subject; or 0. */
static guint
find_office_behind (const ActWord *words, guint time, guint verb)
{
  guint office = 0;

  for (guint i = time + 1; i < verb && !office; i++) {
    const gboolean second =
        words[i].head == verb &&
        act_rel_get_base ((ActRel) words[i].rel) == ACT_REL_NSUBJ &&
        act_word_is_people (&words[i]);
    if (words[i].upos == ACT_UPOS_PUNCT)
      return 0;
    if (second || (words[i].rel == ACT_REL_APPOS && words[i].head < time))
      office = i;
  }
  return office;
}

/* "Ann, *until last month* the head of it, was arrested" with the time hung on
   the verb: it says when she was the head. */
static void
lower_time_of_office (ActWord *words, guint n, guint time)
{
  guint verb = words[time].head, marker, office, subject = 0;

  if (words[time].rel == ACT_REL_NMOD && verb > time)
    verb = words[verb].head; /* of the office */
  else if (words[time].rel != ACT_REL_OBL)
    return;
  if (verb <= time)
    return;
  marker = act_words_find (words, n, time, ACT_REL_CASE);
  if (marker < 3 || marker > time || !is_comma (&words[marker - 1]))
    return;
  subject = act_words_find_subject (words, n, verb);
  office = find_office_behind (words, time, verb);
  if (!office || !subject || subject >= marker)
    return;
  words[time].head = (guint16) office;
  words[time].rel = ACT_REL_OBL;
  if (words[office].head == verb) {
    words[office].head = (guint16) subject;
    words[office].rel = ACT_REL_APPOS;
  }
}

/* "Norway, which *under Ann* has courted it" with Ann taken for one more
   subject. */
static void
make_phrase_in_relative (ActWord *words, guint n, guint noun)
{
  guint marker, which, verb = words[noun].head;

  if (words[noun].rel != ACT_REL_NSUBJ || verb <= noun)
    return;
  marker = act_words_find (words, n, noun, ACT_REL_CASE);
  which = marker ? marker - 1 : 0;
  if (which && marker < noun && words[which].head == verb &&
      words[which].rel == ACT_REL_NSUBJ &&
      (act_word_get_classes (&words[which]) & ACT_CLASS_RELATIVE))
    words[noun].rel = ACT_REL_OBL;
}

void
act_words_repair_aside (ActWord *words, guint n, guint word)
{
  lower_reduced (words, n, word);
  raise_charge (words, n, word);
  lower_owned (words, n, word);
  raise_opposed (words, n, word);
  make_of_clause (words, n, word);
  raise_behind (words, n, word);
  describe_both (words, n, word);
  lower_time_of_office (words, n, word);
  make_phrase_in_relative (words, n, word);
}
