/* Known errors of the parser: finite verbs taken for parts of an infinitive or
   of a quotation, perfects taken for possession, and clauses with "for". */
#include "tree-repair/build.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* @participle takes the place of @have, which helps it from now on. */
static void
become_perfect (ActWord *words, guint n, guint have, guint participle)
{
  act_words_rehang (words, n, have, participle);
  words[participle].head = words[have].head;
  words[participle].rel = words[have].rel;
  words[participle].upos = ACT_UPOS_VERB;
  words[have].head = (guint16) participle;
  words[have].rel = ACT_REL_AUX;
  words[have].upos = ACT_UPOS_AUX;
}

/* "have *shunned* talks", "had last *spoken* with him", "had last month
 *charged* him" with the participle taken for what somebody has to do. */
static void
make_perfect_of_complement (ActWord *words, guint n, guint participle)
{
  guint have = words[participle].head;

  if (words[participle].xpos != ACT_XPOS_VBN ||
      words[participle].rel != ACT_REL_XCOMP || have >= participle ||
      strcmp (words[have].lemma, "have") != 0)
    return;
  for (guint i = have + 1; i < participle; i++)
    if (words[i].upos != ACT_UPOS_ADV && words[i].upos != ACT_UPOS_ADJ &&
        !(act_word_get_classes (&words[i]) & ACT_CLASS_TIME))
      return; /* "had him killed" */
  become_perfect (words, n, have, participle);
}

/* "Estonia and Poland have *each* expelled diplomats" with the participle taken
   for an adjective of what they have. */
static void
make_perfect_of_each (ActWord *words, guint n, guint each)
{
  guint have = each - 1, participle = each + 1, object;

  if (each < 2 || participle >= n ||
      (!act_word_is (&words[each], "each") &&
       !act_word_is (&words[each], "both")) ||
      strcmp (words[have].lemma, "have") != 0 ||
      words[participle].xpos != ACT_XPOS_VBN ||
      words[participle].rel != ACT_REL_AMOD)
    return;
  object = words[participle].head;
  if (object < participle || words[object].head != have ||
      words[object].rel != ACT_REL_OBJ)
    return;
  become_perfect (words, n, have, participle);
  words[object].head = words[each].head = (guint16) participle;
  words[each].rel = ACT_REL_ADVMOD;
  for (guint i = participle + 1; i <= n; i++) /* "this year", "on Monday" */
    if (words[i].rel == ACT_REL_NMOD_UNMARKED && words[i].head == participle)
      words[i].rel = ACT_REL_OBL_UNMARKED;
    else if (words[i].rel == ACT_REL_NMOD && words[i].head == participle)
      words[i].rel = ACT_REL_OBL;
}

/* "said she would not talk to him and *promised* to sack him", "noted that the
   law applies and *warned* that …" with the second finite verb coordinated with
   one in another tense: it goes with the finite one above. */
static void
raise_past_of_infinitive (ActWord *words, guint n, guint verb)
{
  guint first = words[verb].head, speech = words[first].head;

  if (words[verb].rel != ACT_REL_CONJ || words[verb].xpos != ACT_XPOS_VBD ||
      first >= verb || speech >= first || words[first].rel != ACT_REL_CCOMP ||
      words[speech].xpos != ACT_XPOS_VBD ||
      (words[first].xpos != ACT_XPOS_VBP && words[first].xpos != ACT_XPOS_VBZ &&
       (words[first].xpos != ACT_XPOS_VB ||
        !act_words_has (words, n, first, ACT_REL_AUX))) ||
      act_words_has (words, n, verb, ACT_REL_NSUBJ) ||
      act_words_has (words, n, verb, ACT_REL_AUX))
    return;
  words[verb].head = (guint16) speech;
}

/* "“Theirs *did not*,” she tweeted" with the auxiliary of a quotation hung on
   the verb that stands behind it. */
static void
keep_quoted_auxiliary (ActWord *words, guint n, guint aux)
{
  guint speech = words[aux].head, subject, quote = 0;

  if (words[aux].upos != ACT_UPOS_AUX || speech < aux + 3 ||
      !act_word_is_verb_of (&words[speech], ACT_CLASS_SPEECH))
    return;
  subject = act_words_find (words, n, speech, ACT_REL_NSUBJ);
  for (guint i = aux + 1; i < speech && !quote; i++)
    if (act_word_closes_quotation (&words[i]))
      quote = i;
  if (!quote || subject < quote)
    return;
  for (guint i = 1; i < quote; i++)
    if (words[i].head == speech && i != aux)
      words[i].head = (guint16) aux;
  words[aux].upos = ACT_UPOS_VERB;
  words[aux].rel = ACT_REL_CCOMP;
}

/* "declined to say who would go, one of *whom* had come in May" with the
   relative clause taken for one more thing said. */
static void
lower_part_of_whom (ActWord *words, guint whom)
{
  guint part = words[whom].head, verb = words[part].head, noun = part - 2;

  if (part < 3 || part + 2 != whom ||
      (!act_word_is (&words[whom], "whom") &&
       !act_word_is (&words[whom], "which")) ||
      !act_word_is (&words[part + 1], "of") ||
      !act_word_is (&words[part - 1], ",") || verb < whom ||
      words[verb].rel != ACT_REL_CCOMP || words[verb].head >= noun ||
      act_rel_get_base ((ActRel) words[part].rel) != ACT_REL_NSUBJ)
    return;
  words[verb].head = (guint16) noun;
  words[verb].rel = ACT_REL_ACL_RELCL;
}

/* "In a video released on Monday the *engineer* begged" with the subject of the
   clause taken for that of the participle, which has none. */
static void
raise_subject_of_participle (ActWord *words, guint n, guint subject)
{
  guint participle = words[subject].head, noun = words[participle].head, verb;

  if (act_rel_get_base ((ActRel) words[subject].rel) != ACT_REL_NSUBJ ||
      participle >= subject || words[participle].xpos != ACT_XPOS_VBN ||
      words[participle].rel != ACT_REL_ACL || noun >= participle)
    return;
  verb = words[noun].head;
  if (verb < subject || words[noun].rel != ACT_REL_OBL ||
      words[verb].upos != ACT_UPOS_VERB ||
      act_words_has (words, n, verb, ACT_REL_NSUBJ) ||
      act_words_has (words, n, participle, ACT_REL_AUX))
    return;
  act_words_make_subject (words, n, subject, verb);
}

/* "The plan is for *Ann* to meet Bo" with Ann taken for what the plan is: it is
   that she meets him. */
static void
make_plan_with_for (ActWord *words, guint n, guint subject)
{
  guint copula = act_words_find (words, n, subject, ACT_REL_COP);
  guint plan, mark = copula + 1, verb = 0;

  if (!copula || !act_word_is (&words[mark], "for") ||
      words[mark].head != subject || words[mark].rel != ACT_REL_CASE)
    return;
  plan = act_words_find (words, n, subject, ACT_REL_NSUBJ);
  if (!plan || !act_signature_find ("matrix-words", words[plan].lemma, 'n'))
    return;
  for (guint i = subject + 1; i <= n && !verb; i++)
    if (words[i].head == subject && words[i].xpos == ACT_XPOS_VB &&
        (words[i].rel == ACT_REL_ADVCL || words[i].rel == ACT_REL_ACL))
      verb = i;
  if (!verb)
    return;
  for (guint i = 1; i <= n; i++)
    if (words[i].head == subject && i != verb && (i <= mark || i > verb))
      words[i].head = (guint16) verb;
  words[verb].head = words[subject].head;
  words[verb].rel = words[subject].rel;
  words[subject].head = (guint16) verb;
  words[subject].rel = ACT_REL_NSUBJ;
  words[plan].rel = ACT_REL_DISLOCATED;
  words[mark].rel = ACT_REL_MARK;
}

/* "*Asked* whether he felt it, Obama *laughed*" with the participle taken for
   the main verb, which is the one behind the comma. */
static void
lower_asked (ActWord *words, guint n, guint asked)
{
  static const char *const verbs[] = {"asked", "pressed", "questioned", NULL};
  guint main = 0;

  if (words[asked].rel != ACT_REL_ROOT ||
      !act_words_is_opening (words, asked) ||
      !act_strings_have (verbs, words[asked].lower) ||
      act_words_has (words, n, asked, ACT_REL_NSUBJ))
    return;
  for (guint i = asked + 1; i <= n && !main; i++) {
    guint comma;
    if (words[i].head != asked ||
        (words[i].rel != ACT_REL_CCOMP && words[i].rel != ACT_REL_PARATAXIS))
      continue;
    comma = act_words_find (words, n, i, ACT_REL_NSUBJ);
    if (!comma)
      continue;
    for (comma--; comma > asked && words[comma].head > comma; comma--)
      if (act_word_is (&words[comma], ","))
        break;
    if (act_word_is (&words[comma], ","))
      main = i;
  }
  if (!main)
    return;
  words[main].head = 0;
  words[main].rel = ACT_REL_ROOT;
  words[asked].head = (guint16) main;
  words[asked].rel = ACT_REL_ADVCL;
  words[asked].xpos = ACT_XPOS_VBN;
  if (words[n].head == asked && words[n].upos == ACT_UPOS_PUNCT)
    words[n].head = (guint16) main;
}

/* "Tamiflu, the drug *thought* to be the best" with the participle taken for a
   verb of its own: nobody thinks to be something. */
static void
lower_thought_to_be (ActWord *words, guint n, guint verb)
{
  static const char *const verbs[] = {"thought",  "believed", "said",
                                      "known",    "reported", "alleged",
                                      "presumed", NULL};
  guint noun = verb - 1, first, content;

  if (words[verb].rel != ACT_REL_PARATAXIS || verb < 4 || verb >= n ||
      !act_strings_have (verbs, words[verb].lower) ||
      !act_word_is (&words[verb + 1], "to") ||
      words[noun].rel != ACT_REL_NSUBJ || words[noun].head != verb ||
      words[noun].upos != ACT_UPOS_NOUN)
    return;
  content = act_words_find (words, n, verb, ACT_REL_XCOMP);
  first = act_words_find (words, n, noun, ACT_REL_DET);
  if (content < verb || first < 3 || !act_word_is (&words[first - 1], ",") ||
      (words[first - 2].upos != ACT_UPOS_NOUN &&
       words[first - 2].upos != ACT_UPOS_PROPN))
    return;
  words[noun].head = (guint16) (first - 2);
  words[noun].rel = ACT_REL_APPOS;
  words[verb].head = (guint16) noun;
  words[verb].rel = ACT_REL_ACL;
  words[verb].xpos = ACT_XPOS_VBN;
}

/* "called *for* the government to resign" with the preposition hung on the
   infinitive and the government on the verb: it belongs to the government. */
static void
return_for (ActWord *words, guint marker)
{
  guint infinitive = words[marker].head, verb = words[infinitive].head;

  if (words[marker].rel != ACT_REL_MARK ||
      !act_word_is (&words[marker], "for") ||
      words[infinitive].xpos != ACT_XPOS_VB || infinitive < marker + 3 ||
      words[infinitive].rel != ACT_REL_ADVCL || verb >= marker ||
      !act_table_find (act_table_get ("addressee-verbs"), words[verb].lemma))
    return;
  for (guint i = marker + 1; i < infinitive; i++)
    if (words[i].head == verb &&
        (words[i].rel == ACT_REL_OBL || words[i].rel == ACT_REL_OBJ)) {
      words[i].rel = ACT_REL_OBL;
      words[marker].head = (guint16) i;
      words[marker].rel = ACT_REL_CASE;
      return;
    }
}

/* "Senate *votes* to block the sale" with the verb of a headline taken for a
   noun. */
static void
make_headline_verb (ActWord *words, guint n, guint verb)
{
  static const char *const verbs[] = {"attempts", "moves",     "offers",
                                      "plans",    "pledges",   "promises",
                                      "votes",    "struggles", NULL};
  guint subject = verb - 1, infinitive;

  if (verb < 2 || words[verb].rel != ACT_REL_ROOT ||
      words[verb].xpos != ACT_XPOS_NNS ||
      !act_strings_have (verbs, words[verb].form) ||
      words[subject].head != verb || words[subject].rel != ACT_REL_COMPOUND ||
      act_words_has (words, n, verb, ACT_REL_DET) || verb >= n ||
      !act_word_is (&words[verb + 1], "to"))
    return;
  infinitive = words[verb + 1].head;
  if (words[infinitive].head != verb || words[infinitive].rel != ACT_REL_ACL)
    return;
  words[verb].upos = ACT_UPOS_VERB;
  words[verb].xpos = ACT_XPOS_VBZ;
  words[subject].rel = ACT_REL_NSUBJ;
  words[infinitive].rel = ACT_REL_XCOMP;
}

/* "Ann “urges all to help”, *the spokesman* said" with who says it taken for
   one more who urges. */
static void
raise_late_speaker (ActWord *words, guint n, guint speaker)
{
  guint content = words[speaker].head, speech = words[content].head;

  if (words[speaker].rel != ACT_REL_NSUBJ || speaker < content ||
      words[content].rel != ACT_REL_CCOMP || speech <= speaker ||
      !act_word_is_verb_of (&words[speech], ACT_CLASS_COMMENT) ||
      act_words_find (words, n, content, ACT_REL_NSUBJ) >= content ||
      act_words_has (words, n, speech, ACT_REL_NSUBJ))
    return;
  words[speaker].head = (guint16) speech;
}

/* "will win, Ann said, *adding* that …" with who adds taken for who wins. */
static void
raise_adding (ActWord *words, guint n, guint adding)
{
  guint said = adding - 2;

  if (adding > 3 && words[adding].xpos == ACT_XPOS_VBG &&
      words[adding].rel == ACT_REL_ADVCL &&
      act_word_is (&words[adding - 1], ",") && words[adding].head < said &&
      words[words[adding].head].head == said &&
      act_words_has (words, n, said, ACT_REL_NSUBJ) &&
      act_word_is_verb_of (&words[said], ACT_CLASS_COMMENT) &&
      act_word_is_verb_of (&words[adding], ACT_CLASS_SPEECH))
    words[adding].head = (guint16) said;
}

/* "due to ballots still *being counted*" with the participle hung on the verb
   above: it is the ballots that are counted. */
static void
lower_being_done (ActWord *words, guint n, guint verb)
{
  guint being = verb - 1, noun;

  if (words[verb].rel != ACT_REL_ADVCL || words[verb].xpos != ACT_XPOS_VBN ||
      words[being].head != verb || words[being].rel != ACT_REL_AUX_PASS ||
      !act_word_is (&words[being], "being") || words[verb].head > being ||
      act_words_has (words, n, verb, ACT_REL_MARK))
    return;
  for (noun = being - 1; noun > 1 && words[noun].upos == ACT_UPOS_ADV; noun--)
    ;
  if (words[noun].upos == ACT_UPOS_NOUN && words[noun].head != verb &&
      act_words_hang (words, verb, noun))
    words[verb].rel = ACT_REL_ACL;
}

/* "one is federalism, *which* they want to protect their own rule" with the
   object of the wish hung on its purpose, which has one. */
static void
return_relative_object (ActWord *words, guint n, guint pronoun)
{
  guint verb = words[pronoun].head;

  if (words[pronoun].rel != ACT_REL_OBJ || pronoun > verb ||
      words[pronoun].xpos != ACT_XPOS_WDT || words[verb].rel != ACT_REL_XCOMP ||
      words[verb].head < pronoun)
    return;
  for (guint i = verb + 1; i <= n; i++)
    if (words[i].head == verb && words[i].rel == ACT_REL_OBJ) {
      words[pronoun].head = words[verb].head;
      words[verb].rel = ACT_REL_ADVCL;
      return;
    }
}

/* "defended the pace and *detailed several* projects" with the verb taken for
   an adjective: none stands before a word of number. */
static void
make_verb_before_number (ActWord *words, guint n, guint verb)
{
  guint noun = words[verb].head, cc = verb - 1, first = words[noun].head;

  if (words[verb].rel != ACT_REL_AMOD || verb < 3 || verb >= n ||
      !g_str_has_suffix (words[verb].lower, "ed") || noun <= verb + 1 ||
      words[cc].upos != ACT_UPOS_CCONJ || words[cc].head != verb ||
      !(words[verb + 1].upos == ACT_UPOS_NUM ||
        act_word_is (&words[verb + 1], "several") ||
        act_word_is (&words[verb + 1], "many")) ||
      first >= cc || words[first].upos != ACT_UPOS_VERB ||
      words[noun].rel != ACT_REL_OBJ)
    return;
  words[verb].head = (guint16) first;
  words[verb].rel = ACT_REL_CONJ;
  words[verb].upos = ACT_UPOS_VERB;
  words[verb].xpos = ACT_XPOS_VBD;
  words[noun].head = (guint16) verb;
}

/* "described the situation *as serious*" with the adjective taken for a
   complement of its own, and "as" for its adverb. */
static void
make_as_phrase (ActWord *words, guint n, guint adjective)
{
  guint as = adjective - 1, verb = words[adjective].head, object;

  if (adjective < 3 || words[adjective].upos != ACT_UPOS_ADJ ||
      (words[adjective].rel != ACT_REL_XCOMP &&
       words[adjective].rel != ACT_REL_ADVCL) ||
      verb >= as || !act_word_is (&words[as], "as") ||
      words[as].head != adjective ||
      !act_verb_asks_for (words[verb].lemma, "as"))
    return;
  object = act_words_find (words, n, verb, ACT_REL_OBJ);
  if (object < verb || object > as)
    return;
  words[adjective].rel = ACT_REL_OBL;
  words[as].rel = ACT_REL_CASE;
  words[as].upos = ACT_UPOS_ADP;
}

/* "before the public *learned* of it" with the verb taken for a passive one: a
   clause with a conjunction has its auxiliary. */
static void
make_active_in_clause (ActWord *words, guint n, guint verb)
{
  static const char *const marks[] = {"after",   "although", "as",
                                      "because", "before",   "since",
                                      "until",   "when",     NULL};
  guint subject, mark;

  if (words[verb].xpos != ACT_XPOS_VBN || words[verb].rel != ACT_REL_ADVCL ||
      act_words_has (words, n, verb, ACT_REL_AUX))
    return;
  subject = act_words_find (words, n, verb, ACT_REL_NSUBJ_PASS);
  mark = act_words_find (words, n, verb, ACT_REL_MARK);
  if (!subject || !mark || mark > subject || subject > verb ||
      !act_strings_have (marks, words[mark].lower))
    return;
  words[verb].xpos = ACT_XPOS_VBD;
  words[subject].rel = ACT_REL_NSUBJ;
}

/* "say gunmen *shot* and killed him" with the verb taken for a noun. */
static void
make_shot (ActWord *words, guint n, guint shot)
{
  guint killed = shot + 2, subject = shot - 1;

  if (shot < 2 || killed > n || !act_word_is (&words[shot], "shot") ||
      words[shot].upos != ACT_UPOS_NOUN || words[subject].head != shot ||
      words[subject].rel != ACT_REL_COMPOUND ||
      !act_word_is_people (&words[subject]) ||
      !act_word_is (&words[shot + 1], "and") ||
      words[killed].upos != ACT_UPOS_VERB ||
      words[killed].head != words[shot].head ||
      words[killed].rel != ACT_REL_CONJ)
    return;
  words[shot].upos = ACT_UPOS_VERB;
  words[shot].xpos = ACT_XPOS_VBD;
  words[shot].lemma = "shoot";
  words[subject].rel = ACT_REL_NSUBJ;
  words[killed].head = (guint16) shot;
}

/* "police say gunmen shot *and killed* him" with the second verb coordinated
   with the speech, whose tense is another: it is said, too. */
static void
lower_past_conjunct (ActWord *words, guint n, guint verb)
{
  guint said = words[verb].head, content, cc, aux;

  if (words[verb].rel != ACT_REL_CONJ || said >= verb ||
      (words[verb].xpos != ACT_XPOS_VBD && words[verb].xpos != ACT_XPOS_VBN) ||
      (words[said].xpos != ACT_XPOS_VBP && words[said].xpos != ACT_XPOS_VBZ) ||
      !act_word_is_verb_of (&words[said], ACT_CLASS_COMMENT))
    return;
  content = act_words_find (words, n, said, ACT_REL_CCOMP);
  cc = act_words_find (words, n, verb, ACT_REL_CC);
  if (content < said || content > verb || cc < content ||
      act_word_is (&words[cc - 1], ","))
    return;
  aux = act_words_find (words, n, content, ACT_REL_AUX_PASS);
  if (words[content].xpos == ACT_XPOS_VBD ||
      (aux && words[aux].xpos == ACT_XPOS_VBD))
    words[verb].head = (guint16) content;
}

/* "as the vice premier *visits* Oslo" with the verb taken for a noun, though it
   has an object. */
static void
make_verb_with_object (ActWord *words, guint n, guint verb)
{
  const guint subject = verb - 1;
  guint marker, object;

  if (words[verb].xpos != ACT_XPOS_NNS || verb < 3 ||
      words[subject].head != verb || words[subject].rel != ACT_REL_COMPOUND)
    return;
  marker = act_words_find (words, n, verb, ACT_REL_CASE);
  object = act_words_find (words, n, verb, ACT_REL_OBJ);
  if (!marker || marker >= subject || object <= verb)
    return;
  for (guint i = marker + 1; i < subject; i++)
    if (words[i].head == verb)
      words[i].head = (guint16) subject;
  words[subject].rel = ACT_REL_NSUBJ;
  words[marker].rel = ACT_REL_MARK;
  words[verb].upos = ACT_UPOS_VERB;
  words[verb].xpos = ACT_XPOS_VBZ;
  words[verb].rel = ACT_REL_ADVCL;
}

/* Where the time at @marker goes, which stands behind what is told of
   @subject: to "searched a house on Monday", in "investigating the attack on
   Monday" to what happened; or 0. */
static guint
find_timed (const ActWord *words, guint n, guint subject, guint marker)
{
  static const char *const happenings[] = {"act", "event", NULL};
  guint clause = act_words_find (words, n, subject, ACT_REL_ACL_RELCL);

  if (clause && clause < marker)
    return clause;
  clause = act_words_find (words, n, subject, ACT_REL_ACL);
  for (guint i = marker - 1; clause && i > clause; i--)
    if (words[i].upos == ACT_UPOS_NOUN &&
        act_noun_is_class (words[i].lemma, happenings))
      return i;
  return 0;
}

/* "Police investigating an attack *on Sunday* have arrested a man" with the day
   hung on the perfect, which no day of the past goes with. */
static void
lower_time_before_perfect (ActWord *words, guint n, guint time)
{
  const guint verb = words[time].head;
  guint marker, subject, have, timed;
  gboolean dated = FALSE;

  if (words[time].rel != ACT_REL_OBL || verb <= time ||
      words[verb].xpos != ACT_XPOS_VBN)
    return;
  have = act_words_find (words, n, verb, ACT_REL_AUX);
  subject = act_words_find_subject (words, n, verb);
  marker = act_words_find (words, n, time, ACT_REL_CASE);
  if (!subject || subject >= marker || marker >= time || have <= time ||
      words[have].xpos == ACT_XPOS_VBD ||
      strcmp (words[have].lemma, "have") != 0 ||
      words[marker - 1].upos == ACT_UPOS_PUNCT ||
      !act_words_is_below (words, marker - 1, subject))
    return;
  for (guint i = time; i < have; i++)
    dated |= (act_word_get_classes (&words[i]) & ACT_CLASS_TIME) &&
             act_words_is_below (words, i, time);
  timed = dated ? find_timed (words, n, subject, marker) : 0;
  if (timed) {
    words[time].head = (guint16) timed;
    words[time].rel =
        words[timed].upos == ACT_UPOS_NOUN ? ACT_REL_NMOD : ACT_REL_OBL;
  }
}

void
act_words_repair_finite (ActWord *words, guint n, guint word)
{
  make_perfect_of_complement (words, n, word);
  make_perfect_of_each (words, n, word);
  raise_past_of_infinitive (words, n, word);
  keep_quoted_auxiliary (words, n, word);
  lower_part_of_whom (words, word);
  raise_subject_of_participle (words, n, word);
  make_headline_verb (words, n, word);
  raise_late_speaker (words, n, word);
  raise_adding (words, n, word);
  lower_being_done (words, n, word);
  return_relative_object (words, n, word);
  make_verb_before_number (words, n, word);
  make_as_phrase (words, n, word);
  make_active_in_clause (words, n, word);
  make_shot (words, n, word);
  lower_past_conjunct (words, n, word);
  return_for (words, word);
  lower_asked (words, n, word);
  lower_thought_to_be (words, n, word);
  make_verb_with_object (words, n, word);
  lower_time_before_perfect (words, n, word);
  if (words[word].rel == ACT_REL_ROOT || words[word].rel == ACT_REL_CCOMP)
    make_plan_with_for (words, n, word);
}
