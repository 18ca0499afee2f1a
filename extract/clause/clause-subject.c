/* The subject of a clause: its own, or the word that the grammar lends it. */
#include "clause/clause-build.h"

#include "lexicon/lexicon.h"

#include <string.h>

guint
act_clause_find_subject (const ActTree *tree, guint word)
{
  guint n, found = 0, outer = 0, clausal = 0;
  const guint16 *dependents = act_tree_get_dependents (tree, word, &n);
  guint copula = act_tree_find (tree, word, ACT_REL_COP);
  gboolean last = copula && tree->words[word].upos == ACT_UPOS_VERB;

  for (guint i = 0; i < n; i++) {
    switch (tree->words[dependents[i]].rel) {
    case ACT_REL_NSUBJ:
    case ACT_REL_NSUBJ_PASS:
      /* "the problem is that *S* runs": the inner one is the last. */
      if (!found || last)
        found = dependents[i];
      break;
    case ACT_REL_NSUBJ_OUTER:
      outer = outer ? outer : dependents[i];
      break;
    case ACT_REL_CSUBJ:
    case ACT_REL_CSUBJ_PASS:
    case ACT_REL_CSUBJ_OUTER:
      clausal = clausal ? clausal : dependents[i];
      break;
    default:
      break;
    }
  }
  return found ? found : outer ? outer : clausal;
}

static gboolean
is_pronoun (const ActTree *tree, guint word, const char *form)
{
  return strcmp (tree->words[word].lower, form) == 0;
}

/* "it is clear that …": the clause that "it" stands for. */
static guint
find_extraposed (const ActTree *tree, guint head, guint after)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, head, &n);

  for (guint i = 0; i < n; i++)
    if (act_tree_get_base (tree, dependents[i]) == ACT_REL_CSUBJ &&
        dependents[i] > after)
      return dependents[i];
  return 0;
}

/* Expletives: "there is X" keeps X as its subject; "it" becomes the subject
   of a clause that stands behind. */
static guint
settle_expletive (const ActTree *tree, ActClause *clause, guint subject)
{
  guint expletive = act_tree_find (tree, clause->head, ACT_REL_EXPL);

  if (expletive && is_pronoun (tree, expletive, "there"))
    clause->existential = TRUE;
  if (expletive && is_pronoun (tree, expletive, "it")) {
    clause->expletive = TRUE;
    clause->extraposed = (guint16) find_extraposed (tree, clause->head, 0);
    return expletive;
  }
  if (subject && is_pronoun (tree, subject, "it") &&
      tree->words[subject].rel == ACT_REL_NSUBJ) {
    guint extraposed = find_extraposed (tree, clause->head, clause->head);
    clause->extraposed = (guint16) extraposed;
    clause->expletive = extraposed != 0;
  }
  return subject;
}

typedef enum { NUMBER_UNKNOWN, NUMBER_SINGULAR, NUMBER_PLURAL } Number;

static Number
get_verb_number (const ActTree *tree, const ActClause *clause)
{
  const ActWord *word = &tree->words[clause->finite_word];

  if (!clause->finite_word)
    return NUMBER_UNKNOWN;
  if (word->xpos == ACT_XPOS_VBZ || strcmp (word->lower, "was") == 0)
    return NUMBER_SINGULAR;
  if (word->xpos == ACT_XPOS_VBP || strcmp (word->lower, "were") == 0)
    return NUMBER_PLURAL;
  return NUMBER_UNKNOWN;
}

static Number
get_noun_number (const ActTree *tree, guint word)
{
  guint16 conjuncts[ACT_CONJUNCTS_MAX];

  if (act_tree_is_class (tree, word, ACT_CLASS_QUANTITY))
    return NUMBER_UNKNOWN;
  if (act_tree_get_conjuncts (tree, word, conjuncts) > 1 ||
      act_tree_is_class (tree, word, ACT_CLASS_PLURAL))
    return NUMBER_PLURAL;
  switch (tree->words[word].xpos) {
  case ACT_XPOS_NN:
  case ACT_XPOS_NNP:
    return NUMBER_SINGULAR;
  case ACT_XPOS_NNS:
  case ACT_XPOS_NNPS:
    return NUMBER_PLURAL;
  default:
    return NUMBER_UNKNOWN;
  }
}

static gboolean
agrees (Number verb, Number noun)
{
  return verb == NUMBER_UNKNOWN || noun == NUMBER_UNKNOWN || verb == noun;
}

/* "the bombing *of a hotel* that killed three": no person, and so not who
 * bombs.
 */
static gboolean
is_target (const ActTree *tree, guint word, guint preposition)
{
  static const char *const places[] = {"artifact", "place", "location", NULL};

  return strcmp (tree->words[preposition].lower, "of") == 0 &&
         tree->words[word].upos == ACT_UPOS_NOUN &&
         act_noun_is_class (tree->words[word].lemma, places);
}

/* "an attack on the station that killed three": events kill, not the places
   where they happen. The event that @word stands in a phrase of, or 0. */
static guint
find_event_above (const ActTree *tree, const ActClause *clause, guint word)
{
  static const char *const effects[] = {
      "cause", "claim",  "damage",  "destroy", "devastate", "displace",
      "hurt",  "injure", "kill",    "leave",   "maim",      "rock",
      "shake", "spark",  "trigger", "wound",   NULL};
  static const char *const places[] = {"about", "against", "at",     "between",
                                       "for",   "in",      "inside", "near",
                                       "on",    "outside", "over",   NULL};
  guint above = tree->words[word].head;
  guint preposition = act_tree_find (tree, word, ACT_REL_CASE);

  if (tree->words[word].rel != ACT_REL_NMOD || !preposition ||
      !act_strings_have (effects, tree->words[clause->head].lemma) ||
      (!act_strings_have (places, tree->words[preposition].lower) &&
       !is_target (tree, word, preposition)))
    return 0;
  /* "involvement in the *bombing* that killed him" */
  return act_table_find (act_table_get ("event-nouns"),
                         tree->words[above].lemma) &&
                 !act_table_find (act_table_get ("event-nouns"),
                                  tree->words[word].lemma)
             ? above
             : 0;
}

/* "fighters *loyal* to Ann, who have left": the phrase of an adjective that
   stands behind its noun. */
static gboolean
is_of_loyal (const ActTree *tree, guint adjective, guint word)
{
  return tree->words[word].rel == ACT_REL_OBL &&
         tree->words[adjective].upos == ACT_UPOS_ADJ &&
         tree->words[adjective].rel == ACT_REL_AMOD &&
         tree->words[adjective].head < adjective;
}

/* The antecedent that the tree gives, unless its number contradicts the verb
   and a noun further up, or the whole coordination, does not: "the list of
   towns that *was* published". */
static guint16
choose_antecedent (const ActTree *tree, const ActClause *clause, guint word)
{
  Number verb = get_verb_number (tree, clause);
  guint other = find_event_above (tree, clause, word);

  if (other && agrees (verb, get_noun_number (tree, other)))
    return (guint16) other;
  other = word;
  if (agrees (verb, get_noun_number (tree, word)))
    return (guint16) word;
  while (tree->words[other].rel == ACT_REL_NMOD ||
         tree->words[other].rel == ACT_REL_CONJ ||
         is_of_loyal (tree, tree->words[other].head, other)) {
    other = tree->words[other].head;
    if (tree->words[other].upos == ACT_UPOS_ADJ)
      other = tree->words[other].head;
    if (verb == get_noun_number (tree, other))
      return (guint16) other;
  }
  return (guint16) word;
}

/* "a man *who* the police say sold arms": the relative clause within whose
   content the pronoun is the subject; @content or 0. */
static guint
find_relative_around (const ActTree *tree, guint content, guint pronoun)
{
  guint verb = content;

  while (tree->words[verb].rel == ACT_REL_CCOMP &&
         tree->words[verb].head < content)
    verb = tree->words[verb].head;
  return tree->words[verb].rel == ACT_REL_ACL_RELCL &&
                 (verb == content ||
                  (pronoun < verb && tree->words[verb].head < pronoun))
             ? verb
             : 0;
}

/* A subject of its own; "who", "which", "that" of a relative clause become the
   antecedent. */
static void
set_own (const ActTree *tree, ActClause *clause, guint subject)
{
  guint first = act_tree_get_first_conjunct (tree, clause->head);
  const ActWord *pronoun = &tree->words[subject];
  gboolean that = is_pronoun (tree, subject, "that");
  guint relative = find_relative_around (tree, first, subject);

  clause->subject = (guint16) subject;
  clause->subject_source = ACT_SUBJECT_OWN;
  if (relative && (that || is_pronoun (tree, subject, "who") ||
                   is_pronoun (tree, subject, "which"))) {
    clause->subject =
        choose_antecedent (tree, clause, tree->words[relative].head);
    clause->subject_source = ACT_SUBJECT_RELATIVE;
  } else if ((act_tree_is_class (tree, subject, ACT_CLASS_QUESTION) &&
              !act_tree_find (tree, subject, ACT_REL_ACL_RELCL)) ||
             (that && pronoun->xpos != ACT_XPOS_DT)) {
    clause->subject_source = ACT_SUBJECT_WH;
  }
}

/* xcomp: controlled by the object of the governing verb, if it has one. */
static void
set_controlled (const ActTree *tree, ActClause *clause, const ActClause *parent)
{
  static const char *const holding[] = {"entail", "include", "involve", "mean",
                                        NULL};
  guint object = act_tree_find (tree, parent->head, ACT_REL_IOBJ);

  /* "the options include *leaving*": no option leaves */
  if (tree->words[clause->head].xpos == ACT_XPOS_VBG &&
      act_strings_have (holding, tree->words[parent->head].lemma))
    return;
  if (!object)
    object = act_tree_find (tree, parent->head, ACT_REL_OBJ);
  if (object &&
      !act_tree_is_class (tree, parent->head, ACT_CLASS_SUBJECT_CONTROL)) {
    clause->subject = (guint16) object;
    clause->subject_source = ACT_SUBJECT_CONTROLLED;
  } else {
    clause->subject = parent->subject;
    clause->subject_source = ACT_SUBJECT_RAISED;
  }
}

static gboolean
is_nonfinite (const ActTree *tree, const ActClause *clause)
{
  ActXpos xpos = (ActXpos) tree->words[clause->head].xpos;

  return clause->kind == ACT_CLAUSE_COPULA || xpos == ACT_XPOS_VBG ||
         xpos == ACT_XPOS_VBN || xpos == ACT_XPOS_VB ||
         act_word_set_is_empty (&clause->marks);
}

/* "lit into *Ann* for repeating it": whom the verb goes at, before @mark; or 0.
 */
static guint
find_attacked (const ActTree *tree, const ActClause *parent, guint mark)
{
  static const char *const at[] = {"after", "at", "into", NULL};
  static const char *const verbs[] = {"fire", "go",    "hit",  "laugh", "lash",
                                      "lay",  "light", "rail", "rip",   "shout",
                                      "snap", "swing", "tear", NULL};
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, parent->head, &n);

  if (!act_strings_have (verbs, tree->words[parent->head].lemma))
    return 0;
  for (guint i = 0; i < n; i++) {
    guint word = dependents[i];
    guint marker = act_tree_find (tree, word, ACT_REL_CASE);
    if (word > parent->head && word < mark &&
        tree->words[word].rel == ACT_REL_OBL && marker &&
        act_strings_have (at, tree->words[marker].lower) &&
        !act_tree_is_class (tree, word, ACT_CLASS_TIME))
      return word;
  }
  return 0;
}

/* "praised the pope *for advocating* peace": the one who is praised, blamed or
   arrested did it. That object, or 0. */
static guint
find_judged (const ActTree *tree, const ActClause *clause,
             const ActClause *parent)
{
  guint mark = act_word_set_first (&clause->marks);
  guint object = act_tree_find (tree, parent->head, ACT_REL_OBJ);

  if (!object) /* "thanked *Norway* for opening it" */
    object = act_tree_find (tree, parent->head, ACT_REL_IOBJ);
  if (!mark ||
      (tree->words[clause->head].xpos != ACT_XPOS_VBG &&
       /* "for *having* advocated" */
       tree->words[mark + 1].xpos != ACT_XPOS_VBG) ||
      strcmp (tree->words[mark].lower, "for") != 0 || parent->passive ||
      object > mark)
    return 0;
  if (!object)
    return find_attacked (tree, parent, mark);
  if (!act_tree_is_class (tree, parent->head, ACT_CLASS_JUDGING))
    return 0;
  return object;
}

/* "gave the junta *until Monday* to resign". */
static gboolean
is_until (const ActTree *tree, guint time)
{
  guint marker = act_tree_find (tree, time, ACT_REL_CASE);

  return marker && strcmp (tree->words[marker].lower, "until") == 0;
}

/* "gave the junta a week to resign": who is given the time does it. Or 0. */
static guint
find_given_time (const ActTree *tree, const ActClause *clause,
                 const ActClause *parent)
{
  guint time = clause->head, receiver;
  gboolean second;

  receiver = act_tree_find (tree, parent->head, ACT_REL_IOBJ);
  second = receiver != 0;
  if (!second && act_tree_is_class (tree, parent->head, ACT_CLASS_GIVING))
    receiver = act_tree_find (tree, parent->head, ACT_REL_OBJ);
  if (!receiver || !clause->infinitive || parent->passive)
    return 0;
  while (time > receiver && !act_tree_is_class (tree, time, ACT_CLASS_TIME))
    time--;
  if (!second && !is_until (tree, time))
    return 0;
  return time > receiver && tree->words[time].head == parent->head ? receiver
                                                                   : 0;
}

/* "pressure *on Norway* to sign", "a call *to Ann* to leave": of whom such a
   noun asks what follows. */
static gboolean
is_asked_with (const ActTree *tree, guint noun, const char *preposition)
{
  static const char *const on[] = {"call", "demand", "pressure", NULL};
  static const char *const to[] = {"appeal", "call",       "order",
                                   "plea",   "invitation", NULL};
  const char *lemma = tree->words[noun].lemma;

  return tree->words[noun].upos == ACT_UPOS_NOUN &&
         ((g_str_equal (preposition, "on") && act_strings_have (on, lemma)) ||
          (g_str_equal (preposition, "to") && act_strings_have (to, lemma)));
}

/* The dependent with "for", or another word that tells of whom something is
   asked, that ends where the infinitive begins, or 0. */
static guint
find_for_phrase (const ActTree *tree, const ActClause *clause, guint head)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, head, &n);

  for (guint i = 0; i < n; i++) {
    guint preposition = act_tree_find (tree, dependents[i], ACT_REL_CASE);
    if (preposition &&
        (strcmp (tree->words[preposition].lower, "for") == 0 ||
         is_asked_with (tree, head, tree->words[preposition].lower)) &&
        tree->rightmost[dependents[i]] + 1u == tree->leftmost[clause->head] &&
        /* "her call for peace *and to* lift it" */
        !act_tree_find (tree, clause->head, ACT_REL_CC))
      return dependents[i];
  }
  return 0;
}

/* "paved the way *for Velmland* to join", "made plans *for the army* to leave":
   who stands with "for" between a noun and an infinitive is to do it. @head:
   the noun, or the verb that it is the object of; 0 if there is nobody. */
static guint
find_designated (const ActTree *tree, const ActClause *clause, guint head)
{
  guint object = act_tree_find (tree, head, ACT_REL_OBJ), designated;
  gboolean noun = tree->words[clause->head].rel == ACT_REL_ACL;

  if (!clause->infinitive || (!noun && !object))
    return 0;
  designated = find_for_phrase (tree, clause, head);
  return designated || noun ? designated
                            : find_for_phrase (tree, clause, object);
}

/* No subject of its own: the grammar lends one. */
static void
set_borrowed (const ActTree *tree, ActClause *clause, const ActClause *parent)
{
  guint head = tree->words[clause->head].head;

  switch (tree->words[clause->head].rel) {
  case ACT_REL_CONJ:
    /* "We want a plan that works and *leaves* …": not what we do. */
    if (parent && agrees (get_verb_number (tree, clause),
                          get_noun_number (tree, parent->subject))) {
      clause->subject = parent->subject;
      clause->subject_source = parent->subject_source;
    }
    break;
  case ACT_REL_ACL_RELCL:
    clause->subject = choose_antecedent (tree, clause, head);
    clause->subject_source = ACT_SUBJECT_RELATIVE;
    break;
  case ACT_REL_ACL:
    clause->subject = (guint16) find_designated (tree, clause, head);
    clause->subject_source = ACT_SUBJECT_OWN;
    if (clause->subject)
      break;
    clause->subject = (guint16) head;
    clause->subject_source =
        clause->infinitive ? ACT_SUBJECT_INFINITIVE : ACT_SUBJECT_PARTICIPLE;
    break;
  case ACT_REL_XCOMP:
    if (parent)
      set_controlled (tree, clause, parent);
    break;
  case ACT_REL_ADVCL:
    clause->subject = (guint16) find_designated (tree, clause, head);
    clause->subject_source = ACT_SUBJECT_OWN;
    if (clause->subject)
      break;
    clause->subject_source = ACT_SUBJECT_NONE;
    if (parent && is_nonfinite (tree, clause)) {
      guint judged = find_judged (tree, clause, parent);
      if (!judged)
        judged = find_given_time (tree, clause, parent);
      clause->subject = judged ? (guint16) judged : parent->subject;
      clause->subject_source = ACT_SUBJECT_ADVERBIAL;
    }
    break;
  default:
    break;
  }
}

void
act_clause_build_subject (ActClauseBuilder *builder, ActClause *clause)
{
  const ActTree *tree = builder->tree;
  const ActClause *parent =
      act_clause_builder_find (builder, tree->words[clause->head].head);
  guint subject = act_clause_find_subject (tree, clause->head);

  subject = settle_expletive (tree, clause, subject);
  if (subject)
    set_own (tree, clause, subject);
  else
    set_borrowed (tree, clause, parent);
  if (clause->outer_copula) {
    clause->outer_subject =
        (guint16) act_tree_find_base (tree, clause->head, ACT_REL_NSUBJ);
    if (clause->outer_subject == clause->subject) {
      /* Its own subject is missing, or the copula is a mistake. */
      if (tree->words[clause->subject].rel == ACT_REL_NSUBJ_OUTER)
        clause->subject = 0;
      else
        clause->outer_subject = 0;
    }
  }
}
