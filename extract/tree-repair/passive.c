/* Known errors of the parser: passives and what stands behind "by"; purposes,
   conditions and contrasts behind an object. */
#include "tree-repair/build.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

/* "was sacked *by text message*", "beaten *by two strokes*": by what means, or
   how far. */
static void
make_means_of_agent (ActWord *words, guint n, guint noun)
{
  static const char *const margins[] = {
      "goal",   "hundredth", "inch",   "landslide", "length",  "majority",
      "margin", "metre",     "meter",  "minute",    "percent", "point",
      "run",    "seat",      "second", "stroke",    "tenth",   "try",
      "vote",   "wicket",    "yard",   NULL};
  static const char *const things[] = {"artifact", "group", NULL};
  guint by;

  if (words[noun].rel != ACT_REL_OBL_AGENT)
    return;
  by = act_words_find (words, n, noun, ACT_REL_CASE);
  if (!by || !act_word_is (&words[by], "by"))
    return;
  /* "was hit by *a train*" has an article, "was sent by *train*" none */
  if ((act_table_lists ("relation-words",
                        words[noun].upos == ACT_UPOS_PROPN ? words[noun].lower
                                                           : words[noun].lemma,
                        "means", ' ') &&
       !(act_words_has (words, n, noun, ACT_REL_DET) &&
         act_noun_is_class (words[noun].lemma, things))) ||
      (act_strings_have (margins, words[noun].lemma) &&
       (act_words_has (words, n, noun, ACT_REL_NUMMOD) ||
        act_words_has (words, n, noun, ACT_REL_DET))))
    words[noun].rel = ACT_REL_OBL;
}

/* Whether @verb, or the first of the verbs that it goes on with, has the
   auxiliary of a passive. */
static gboolean
is_passive (const ActWord *words, guint n, guint verb)
{
  guint first = words[verb].rel == ACT_REL_CONJ ? words[verb].head : verb;

  return words[verb].xpos == ACT_XPOS_VBN &&
         (act_words_find (words, n, verb, ACT_REL_AUX_PASS) ||
          act_words_find (words, n, first, ACT_REL_AUX_PASS));
}

/* "was denied *bail* by Ann" with the bail taken for what she was made. */
static void
make_given (ActWord *words, guint n, guint given)
{
  guint verb = words[given].head;

  if (words[given].rel == ACT_REL_XCOMP && verb < given &&
      words[given].upos == ACT_UPOS_NOUN && is_passive (words, n, verb) &&
      act_word_is_verb_of (&words[verb], ACT_CLASS_GIVING) &&
      !act_words_has (words, n, given, ACT_REL_CASE) &&
      !act_words_has (words, n, given, ACT_REL_MARK) &&
      !act_words_has (words, n, verb, ACT_REL_OBJ))
    words[given].rel = ACT_REL_OBJ;
}

/* "was promised *a bonus by Ann*", "was beaten *on penalties by Norway*" with
   who did it hung on what she got or how: a bonus is not by anybody. */
static void
raise_giver (ActWord *words, guint n, guint agent)
{
  static const char *const ways[] = {"aggregate", "charge", "corruption",
                                     "penalty",   "point",  "suspicion",
                                     "trial",     NULL};
  guint noun = words[agent].head, verb = words[noun].head, by, marker;

  if (words[agent].rel != ACT_REL_NMOD || noun >= agent || verb >= noun ||
      !(words[agent].upos == ACT_UPOS_PROPN ||
        act_word_is_people (&words[agent])) ||
      !is_passive (words, n, verb) ||
      act_words_find (words, n, verb, ACT_REL_OBL_AGENT))
    return;
  by = act_words_find (words, n, agent, ACT_REL_CASE);
  if (by <= noun || by > agent || !act_word_is (&words[by], "by"))
    return;
  marker = act_words_find (words, n, noun, ACT_REL_CASE);
  if (words[noun].rel == ACT_REL_OBJ
          ? !act_word_is_verb_of (&words[verb], ACT_CLASS_GIVING)
          : words[noun].rel != ACT_REL_OBL || !marker ||
                !(act_strings_have (ways, words[noun].lemma) ||
                  (act_word_is (&words[marker], "with") &&
                   act_verb_asks_for (words[verb].lemma, "with"))))
    return;
  words[agent].head = (guint16) verb;
  words[agent].rel = ACT_REL_OBL_AGENT;
}

/* "Police *named* Ann Lee as the killer", "Lawmakers named *economist Bo Day*
   minister" with the verb taken for a passive: who is named is a person. */
static void
make_namer (ActWord *words, guint n, guint verb)
{
  guint subject, person;

  if (words[verb].xpos != ACT_XPOS_VBN || words[n].upos != ACT_UPOS_PUNCT ||
      !act_table_lists ("relation-words", words[verb].lemma, "naming", ' ') ||
      act_words_has (words, n, verb, ACT_REL_AUX) ||
      act_words_find (words, n, verb, ACT_REL_OBL_AGENT))
    return;
  subject = act_words_find (words, n, verb, ACT_REL_NSUBJ_PASS);
  person = act_words_find (words, n, verb, ACT_REL_XCOMP);
  if (!person)
    person = act_words_find (words, n, verb, ACT_REL_OBJ);
  if (!subject || subject > verb || !act_word_is_people (&words[subject]) ||
      person <= verb || words[person].upos != ACT_UPOS_PROPN)
    return;
  words[verb].xpos = ACT_XPOS_VBD;
  words[subject].rel = ACT_REL_NSUBJ;
  words[person].rel = ACT_REL_OBJ;
}

/* "a man accused of killing *a doctor and a nurse*" with the nurse set beside
   the man. */
static void
lower_victim_beside (ActWord *words, guint n, guint second)
{
  static const char *const verbs[] = {"accuse", "acquit",  "charge", "convict",
                                      "clear",  "suspect", NULL};
  guint man = words[second].head, cc, verb = 0;

  if (words[second].rel != ACT_REL_CONJ || man >= second ||
      words[man].upos != ACT_UPOS_NOUN)
    return;
  cc = act_words_find (words, n, second, ACT_REL_CC);
  for (guint i = man + 1; i < cc; i++)
    if (words[i].head == man && words[i].rel == ACT_REL_ACL &&
        act_strings_have (verbs, words[i].lemma))
      verb = i;
  if (!verb)
    return;
  for (guint i = cc - 1; i > verb; i--)
    if (words[i].rel == ACT_REL_OBJ && act_words_is_below (words, i, verb)) {
      words[second].head = (guint16) i;
      return;
    }
}

/* "Ann *left* Bob *to marry* Carl", "snubbed Acme *to join* Borex" with Bob
   taken for who marries: these verbs get nobody to do anything. */
static void
raise_purpose_of_subject (ActWord *words, guint n, guint infinitive)
{
  static const char *const verbs[] = {
      "abandon", "beat", "betray", "defeat",   "desert", "ditch",   "divorce",
      "dump",    "jilt", "leave",  "overtake", "pass",   "pip",     "quit",
      "reject",  "shun", "skip",   "snub",     "spurn",  "partner", NULL};
  guint verb = words[infinitive].head, object, to;

  if (words[infinitive].rel != ACT_REL_XCOMP || verb >= infinitive ||
      words[infinitive].xpos != ACT_XPOS_VB ||
      !act_strings_have (verbs, words[verb].lemma) ||
      act_words_find (words, n, verb, ACT_REL_AUX_PASS))
    return;
  object = act_words_find (words, n, verb, ACT_REL_OBJ);
  to = act_words_find (words, n, infinitive, ACT_REL_MARK);
  /* "left Bob to find his way" */
  if (object <= verb || object > infinitive || to < object ||
      (strcmp (words[verb].lemma, "leave") == 0 &&
       words[object].upos == ACT_UPOS_PRON))
    return;
  words[infinitive].rel = ACT_REL_ADVCL;
}

/* "*Not Ann but Bob* met Carl" with Ann for the first of two: only Bob did. */
static void
raise_but (ActWord *words, guint n, guint second)
{
  guint first = words[second].head, but, not ;

  if (words[second].rel != ACT_REL_CONJ || first >= second || first < 2 ||
      act_words_has (words, n, first, ACT_REL_COP) || /* "is not a king but" */
      (words[first].upos != ACT_UPOS_PROPN &&
       words[first].upos != ACT_UPOS_NOUN))
    return;
  but = act_words_find (words, n, second, ACT_REL_CC);
  not = act_words_find (words, n, first, ACT_REL_ADVMOD);
  if (but <= first || but > second || !act_word_is (&words[but], "but") ||
      !not || not > first || !act_word_is (&words[not ], "not") ||
      act_word_is (&words[not +1], "only") ||
      act_word_is (&words[not +1], "just"))
    return;
  words[second].head = words[first].head;
  words[second].rel = words[first].rel;
  words[first].head = (guint16) second;
  words[first].rel = ACT_REL_CONJ; /* set against it, as "Bob, not Ann" */
}

/* "will hire her *provided that* she pays" with the condition taken for a verb
   that somebody provides. */
static void
make_proviso (ActWord *words, guint n, guint provided)
{
  guint verb = words[provided].head, content, that, subject;

  if (!act_word_is (&words[provided], "provided") || !verb ||
      verb >= provided || words[provided].rel != ACT_REL_CCOMP)
    return;
  content = act_words_find (words, n, provided, ACT_REL_CCOMP);
  that = content ? act_words_find (words, n, content, ACT_REL_MARK) : 0;
  if (that != provided + 1 || !act_word_is (&words[that], "that"))
    return;
  subject = act_words_find_subject (words, n, provided);
  if (subject) {
    words[subject].head = (guint16) verb;
    words[subject].rel = ACT_REL_OBJ;
  }
  words[content].head = (guint16) verb;
  words[content].rel = ACT_REL_ADVCL;
  act_words_rehang (words, n, provided, content);
  words[provided].head = (guint16) content;
  words[provided].rel = ACT_REL_MARK;
  words[provided].upos = ACT_UPOS_SCONJ;
  words[that].head = (guint16) provided;
  words[that].rel = ACT_REL_FIXED;
}

/* "bailed *on condition that* she stay" with what is asked hung on the verb. */
static void
lower_to_condition (ActWord *words, guint n, guint clause)
{
  guint verb = words[clause].head, that, condition;

  if (words[clause].rel != ACT_REL_CCOMP || verb >= clause)
    return;
  that = act_words_find (words, n, clause, ACT_REL_MARK);
  condition = that ? that - 1 : 0;
  if (condition <= verb || !act_word_is (&words[that], "that") ||
      !act_word_is (&words[condition], "condition") ||
      words[condition].head != verb)
    return;
  words[clause].head = (guint16) condition;
  words[clause].rel = ACT_REL_ACL;
}

/* A past form that is the participle, too. */
static gboolean
is_participle_form (const ActWord *word)
{
  static const char *const irregular[] = {"brought", "built", "caught", "found",
                                          "held",    "paid",  "sent",   "sold",
                                          "told",    NULL};

  return g_str_has_suffix (word->lower, "ed") ||
         act_strings_have (irregular, word->lower);
}

/* What a verb of naming names in a headline: "named *head of Acme*" has no
   article. The word or 0. */
static guint
find_bare_office (const ActWord *words, guint n, guint verb)
{
  guint office = act_words_find (words, n, verb, ACT_REL_OBJ);

  if (!office)
    office = act_words_find (words, n, verb, ACT_REL_XCOMP);
  if (!office || office < verb || words[office].upos != ACT_UPOS_NOUN ||
      words[office].xpos != ACT_XPOS_NN ||
      !act_table_has (act_table_get ("role-nouns"), words[office].lower) ||
      !act_table_lists ("relation-words", words[verb].lemma, "naming", ' ') ||
      act_words_has (words, n, office, ACT_REL_DET))
    return 0;
  return office;
}

/* "Lee *handed 10-year ban*", "Lee *denied entry*": in a headline, what is
   active is of the present, and who is given something comes first. */
static gboolean
is_given (const ActWord *words, guint n, guint verb)
{
  static const char *const giving[] = {"award", "fine",  "grant",
                                       "hand",  "spare", NULL};
  static const char *const keeping[] = {"deny", "offer", "refuse", NULL};
  static const char *const rights[] = {
      "access",     "asylum",    "bail",  "chance",  "contract",  "custody",
      "entry",      "job",       "leave", "licence", "license",   "parole",
      "permission", "permit",    "place", "post",    "promotion", "release",
      "role",       "treatment", "visa",  NULL};
  guint given = act_words_find (words, n, verb, ACT_REL_OBJ), to;

  if (given <= verb ||
      (words[given].upos != ACT_UPOS_NOUN &&
       words[given].upos != ACT_UPOS_SYM) ||
      act_words_has (words, n, verb, ACT_REL_IOBJ) ||
      act_words_has (words, n, given, ACT_REL_DET) ||
      act_words_find (words, n, given, ACT_REL_NMOD_POSS))
    return FALSE;
  if (act_strings_have (keeping, words[verb].lemma))
    return act_strings_have (rights, words[given].lemma);
  to = words[given].rel == ACT_REL_OBJ
           ? act_words_find (words, n, given, ACT_REL_NMOD)
           : 0;
  if (!to)
    to = act_words_find (words, n, verb, ACT_REL_OBL);
  to = to ? act_words_find (words, n, to, ACT_REL_CASE) : 0;
  return act_strings_have (giving, words[verb].lemma) &&
         !(to && act_word_is (&words[to], "to"));
}

/* "Lee *told to* pay", "Lee *tipped to* win": these need somebody whom they get
   to do it. */
static gboolean
is_told (const ActWord *words, guint n, guint verb)
{
  static const char *const verbs[] = {"expect", "schedule", "slate", "tip",
                                      NULL};
  guint infinitive = act_words_find (words, n, verb, ACT_REL_XCOMP);

  return infinitive == verb + 2 && words[infinitive].xpos == ACT_XPOS_VB &&
         act_word_is (&words[verb + 1], "to") &&
         !act_words_has (words, n, verb, ACT_REL_OBJ) &&
         (act_word_is_verb_of (&words[verb], ACT_CLASS_PERSUADING) ||
          act_strings_have (verbs, words[verb].lemma));
}

/* "Ally of Dolan *arrested* in Spain", "Ann Lee *named* head of Acme": in a
   headline a participle without its auxiliary is taken for a finite verb. A
   verb that must have an object (transitive-verbs.tsv) and has none is one. */
static void
make_headline_passive (ActWord *words, guint n, guint verb)
{
  guint subject, office, adjective;

  if ((words[verb].xpos != ACT_XPOS_VBD && words[verb].xpos != ACT_XPOS_VBN) ||
      words[n].upos == ACT_UPOS_PUNCT || words[verb].rel == ACT_REL_CONJ ||
      !is_participle_form (&words[verb]) ||
      act_words_has (words, n, verb, ACT_REL_AUX))
    return;
  subject = act_words_find (words, n, verb, ACT_REL_NSUBJ);
  if (!subject)
    subject = act_words_find (words, n, verb, ACT_REL_NSUBJ_PASS);
  if (subject && subject < verb && words[subject].upos != ACT_UPOS_PRON &&
      (is_given (words, n, verb) || is_told (words, n, verb))) {
    words[verb].xpos = ACT_XPOS_VBN;
    words[subject].rel = ACT_REL_NSUBJ_PASS;
    return;
  }
  adjective = act_words_find (words, n, verb, ACT_REL_XCOMP);
  gboolean guilty =
      adjective == verb + 1 && strcmp (words[adjective].lower, "guilty") == 0;
  if (!subject || subject > verb || words[subject].upos == ACT_UPOS_PRON ||
      act_words_has (words, n, verb, ACT_REL_IOBJ) ||
      act_words_has (words, n, verb, ACT_REL_CCOMP) ||
      act_words_has (words, n, verb, ACT_REL_CONJ) ||
      (adjective && adjective != find_bare_office (words, n, verb) &&
       ((!guilty && words[adjective].upos != ACT_UPOS_ADJ) ||
        strcmp (words[verb].lemma, "find") != 0)))
    return;
  office = find_bare_office (words, n, verb);
  if (!office &&
      (act_words_has (words, n, verb, ACT_REL_OBJ) ||
       (!adjective && !act_table_has (act_table_get ("transitive-verbs"),
                                      words[verb].lemma))))
    return;
  if (office)
    words[office].rel = ACT_REL_XCOMP;
  if (guilty) { /* taken for a noun */
    words[adjective].upos = ACT_UPOS_ADJ;
    for (guint i = adjective + 1; i <= n; i++)
      if (words[i].head == adjective && words[i].rel == ACT_REL_NMOD) {
        words[i].head = (guint16) verb;
        words[i].rel = ACT_REL_OBL;
      }
  }
  words[verb].xpos = ACT_XPOS_VBN;
  words[subject].rel = ACT_REL_NSUBJ_PASS;
}

/* "is *due to be* signed on Monday" with "to" taken for a part of "due", and
   the signing for what is done by the way. */
static void
make_due_to_be (ActWord *words, guint n, guint verb)
{
  const guint due = words[verb].head;

  if (words[verb].xpos != ACT_XPOS_VBN || words[verb].rel != ACT_REL_ADVCL ||
      verb < due + 3u || !due || !act_word_is (&words[due], "due") ||
      !act_word_is (&words[due + 1], "to") || words[due + 1].head != due ||
      !act_words_find (words, n, verb, ACT_REL_AUX_PASS))
    return;
  words[due + 1].head = (guint16) verb;
  words[due + 1].rel = ACT_REL_MARK;
  words[verb].rel = ACT_REL_XCOMP;
}

/* "Exports *grew* by a quarter", "Ann *stood* by the window" taken for a
   passive: a past form that is no participle, or of a verb that has none, and
   what it grew by is no actor. */
static void
make_past (ActWord *words, guint n, guint verb)
{
  static const char *const pasts[] = {
      "arose",  "ate",   "began",    "broke", "chose", "drew",
      "drove",  "fell",  "flew",     "froze", "gave",  "grew",
      "knew",   "rang",  "rose",     "sang",  "sank",  "shook",
      "shrank", "spoke", "sprang",   "stole", "swore", "threw",
      "took",   "went",  "withdrew", "wrote", NULL};
  static const char *const intransitive[] = {
      "arrive", "come", "die", "fall", "go", "rise", "sit", "stand", NULL};
  guint subject, agent;

  if (words[verb].xpos != ACT_XPOS_VBN ||
      (!act_strings_have (pasts, words[verb].lower) &&
       !act_strings_have (intransitive, words[verb].lemma)))
    return;
  subject = act_words_find (words, n, verb, ACT_REL_NSUBJ_PASS);
  if (!subject || act_words_has (words, n, verb, ACT_REL_AUX))
    return;
  agent = act_words_find (words, n, verb, ACT_REL_OBL_AGENT);
  words[verb].xpos = ACT_XPOS_VBD;
  words[subject].rel = ACT_REL_NSUBJ;
  if (agent)
    words[agent].rel = ACT_REL_OBL;
}

/* What @verb of naming makes somebody: "elected *a Fellow*", "named *head of
   Acme*", not "elected the president", "named Ann Lee". */
static gboolean
is_post (const ActWord *words, guint n, guint post)
{
  const guint article = act_words_find (words, n, post, ACT_REL_DET);

  return words[post].xpos != ACT_XPOS_NNS &&
         words[post].xpos != ACT_XPOS_NNPS &&
         !act_words_has (words, n, post, ACT_REL_NUMMOD) &&
         !act_words_has (words, n, post, ACT_REL_FLAT) &&
         !act_words_has (words, n, post, ACT_REL_APPOS) &&
         act_table_has (act_table_get ("role-nouns"), words[post].lower) &&
         (!article || g_ascii_tolower (words[article].form[0]) == 'a');
}

/* "She was knighted *and elected president*", "was appointed OBE and *elected a
   Fellow*" with the post for whom she elects: a person to whom one is done, to
   whom the other is. A body "was dissolved and elected a speaker". */
static void
make_chosen (ActWord *words, guint n, guint verb)
{
  static const char *const persons[] = {"he", "i", "she", "they", "who", NULL};
  const guint first = words[verb].head;
  guint subject, post;

  if (words[verb].rel != ACT_REL_CONJ || first >= verb ||
      (words[verb].xpos != ACT_XPOS_VBD && words[verb].xpos != ACT_XPOS_VBN) ||
      words[verb - 1].upos != ACT_UPOS_CCONJ ||
      !act_table_lists ("relation-words", words[verb].lemma, "naming", ' ') ||
      !act_table_lists ("relation-words", words[verb].lemma, "office", ' ') ||
      !act_words_find (words, n, first, ACT_REL_AUX_PASS) ||
      act_words_has (words, n, verb, ACT_REL_AUX) ||
      act_words_has (words, n, verb, ACT_REL_XCOMP) ||
      act_words_has (words, n, verb, ACT_REL_IOBJ) ||
      act_words_find_subject (words, n, verb))
    return;
  subject = act_words_find (words, n, first, ACT_REL_NSUBJ_PASS);
  post = act_words_find (words, n, verb, ACT_REL_OBJ);
  if (!subject ||
      !(words[subject].upos == ACT_UPOS_PRON
            ? act_strings_have (persons, words[subject].lower)
            : words[subject].upos == ACT_UPOS_PROPN ||
                  act_word_is_person (&words[subject])) ||
      (post && !is_post (words, n, post)))
    return;
  words[verb].xpos = ACT_XPOS_VBN;
  if (post)
    words[post].rel = ACT_REL_XCOMP;
}

/* "is 80 percent *owned* by Acme" with the share taken for what it is. */
static void
make_share_owned (ActWord *words, guint n, guint owned)
{
  const guint share = owned - 1;
  guint be, subject;

  if (owned < 4 || words[owned].xpos != ACT_XPOS_VBN ||
      words[owned].rel != ACT_REL_ACL || words[owned].head != share ||
      !(act_word_is (&words[share], "%") ||
        strcmp (words[share].lemma, "percent") == 0 ||
        act_word_is (&words[share], "cent")))
    return;
  be = act_words_find (words, n, share, ACT_REL_COP);
  subject = act_words_find (words, n, share, ACT_REL_NSUBJ);
  if (!be || be > share || !subject || subject > be)
    return;
  act_words_rehang (words, n, share, owned);
  for (guint i = be + 1; i < share; i++)
    if (words[i].head == owned)
      words[i].head = (guint16) share;
  words[owned].head = words[share].head;
  words[owned].rel = words[share].rel;
  words[subject].rel = ACT_REL_NSUBJ_PASS;
  words[be].rel = ACT_REL_AUX_PASS;
  words[share].head = (guint16) owned;
  words[share].rel = ACT_REL_OBL_UNMARKED;
}

/* A passive with its own auxiliary, which a second one can do without. */
static gboolean
is_first_passive (const ActWord *words, guint n, guint verb)
{
  return words[verb].xpos == ACT_XPOS_VBN &&
         act_words_find (words, n, verb, ACT_REL_NSUBJ_PASS) &&
         act_words_find (words, n, verb, ACT_REL_AUX_PASS);
}

/* "eight were killed and *ten* wounded", "… and *several* wounded" with the ten
   for a measure, the several for what somebody else is like. */
static gboolean
is_count_before (const ActWord *words, guint n, guint number, guint verb)
{
  static const char *const many[] = {"many", "several", NULL};

  return number && words[number].head == verb &&
         ((words[number].rel == ACT_REL_OBL_UNMARKED &&
           words[number].upos == ACT_UPOS_NUM) ||
          (words[number].rel == ACT_REL_AMOD &&
           act_strings_have (many, words[number].lower))) &&
         !act_words_has (words, n, number, ACT_REL_CASE);
}

/* "eight were killed and ten others *wounded*" with the others taken for who
   wounds: the auxiliary is said once. */
static void
make_second_passive (ActWord *words, guint n, guint verb)
{
  guint subject = act_words_find (words, n, verb, ACT_REL_NSUBJ);
  guint first = words[verb].head;

  if (words[verb].rel != ACT_REL_CONJ || words[verb].xpos != ACT_XPOS_VBN)
    return;
  if (!subject && !act_words_find_subject (words, n, verb) &&
      is_count_before (words, n, verb - 1, verb))
    subject = verb - 1;
  if (subject <= first || subject > verb ||
      !is_first_passive (words, n, first) ||
      act_words_has (words, n, verb, ACT_REL_AUX) ||
      act_words_has (words, n, verb, ACT_REL_OBJ) ||
      act_words_has (words, n, verb, ACT_REL_CCOMP))
    return;
  words[subject].rel = ACT_REL_NSUBJ_PASS;
}

/* "eight were killed and *ten others* wounded", "… and *Ann Lee* freed" with
   the others set beside the verb, and what was done to them for what they are
   or for one verb more. */
static void
raise_second_passive (ActWord *words, guint n, guint verb)
{
  guint subject = act_words_find_name (words, verb - 1);
  guint first = words[subject].head;

  if (words[verb].xpos != ACT_XPOS_VBN || words[subject].rel != ACT_REL_CONJ ||
      (!act_word_is_nominal (&words[subject]) &&
       words[subject].upos != ACT_UPOS_NUM) ||
      first >= subject ||
      !(words[verb].rel == ACT_REL_ACL
            ? words[verb].head == subject
            : words[verb].rel == ACT_REL_CONJ && words[verb].head == first) ||
      !is_first_passive (words, n, first))
    return;
  for (guint i = first + 1; i < subject; i++)
    if (words[i].head == subject && words[i].rel == ACT_REL_CC)
      words[i].head = (guint16) verb;
  words[verb].head = (guint16) first;
  words[verb].rel = ACT_REL_CONJ;
  words[subject].head = (guint16) verb;
  words[subject].rel = ACT_REL_NSUBJ_PASS;
}

/* "has left ten people dead": the verb of a result, with who it is told of
   before @end. */
static gboolean
is_leaving (const ActWord *words, guint n, guint verb, guint end)
{
  const guint object = act_words_find (words, n, verb, ACT_REL_OBJ);
  const guint result = act_words_find (words, n, verb, ACT_REL_XCOMP);

  return strcmp (words[verb].lemma, "leave") == 0 && object > verb &&
         result > object && result < end && words[result].upos == ACT_UPOS_ADJ;
}

/* "left ten people dead and *dozens others wounded*" with the others taken for
   who wounds, or the participle for what the ten are. */
static void
raise_second_result (ActWord *words, guint n, guint verb)
{
  guint subject = act_words_find_subject (words, n, verb);
  guint first = words[verb].head;

  if (words[verb].xpos != ACT_XPOS_VBN ||
      act_words_has (words, n, verb, ACT_REL_AUX) ||
      act_words_has (words, n, verb, ACT_REL_OBJ))
    return;
  if (!subject && is_count_before (words, n, verb - 1, verb))
    subject = verb - 1;
  if (words[verb].rel == ACT_REL_ACL && words[first].rel == ACT_REL_OBJ)
    first = words[first].head;
  else if (words[verb].rel != ACT_REL_CONJ)
    return;
  if (!subject || subject > verb || !is_leaving (words, n, first, subject) ||
      !act_words_has (words, n, verb, ACT_REL_CC))
    return;
  words[verb].head = (guint16) first;
  words[verb].rel = ACT_REL_CONJ;
  words[subject].rel = ACT_REL_NSUBJ_PASS;
}

/* "leaving two million *homeless*" with the millions for a measure. */
static void
make_object_of_result (ActWord *words, guint n, guint result)
{
  const guint verb = words[result].head;

  if (words[result].upos == ACT_UPOS_ADJ &&
      words[result].rel == ACT_REL_XCOMP && verb < result &&
      strcmp (words[verb].lemma, "leave") == 0 &&
      !act_words_has (words, n, verb, ACT_REL_OBJ) &&
      !act_words_find (words, n, verb, ACT_REL_AUX_PASS) &&
      is_count_before (words, n, result - 1, result)) {
    words[result - 1].head = (guint16) verb;
    words[result - 1].rel = ACT_REL_OBJ;
  }
}

void
act_words_repair_passive (ActWord *words, guint n, guint word)
{
  make_means_of_agent (words, n, word);
  make_given (words, n, word);
  raise_giver (words, n, word);
  make_namer (words, n, word);
  lower_victim_beside (words, n, word);
  raise_purpose_of_subject (words, n, word);
  raise_but (words, n, word);
  make_proviso (words, n, word);
  lower_to_condition (words, n, word);
  make_headline_passive (words, n, word);
  make_past (words, n, word);
  make_due_to_be (words, n, word);
  make_chosen (words, n, word);
  make_share_owned (words, n, word);
  make_second_passive (words, n, word);
  raise_second_passive (words, n, word);
  raise_second_result (words, n, word);
  make_object_of_result (words, n, word);
}
