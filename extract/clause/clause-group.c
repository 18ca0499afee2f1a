/* The verb group: auxiliaries, copula, particle, negation, inner adverbs. */
#include "clause/clause-build.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

static gboolean
is_modal (const ActWord *word)
{
  return word->xpos == ACT_XPOS_MD;
}

static gboolean
is_tensed (const ActWord *word)
{
  return word->xpos == ACT_XPOS_MD || word->xpos == ACT_XPOS_VBD ||
         word->xpos == ACT_XPOS_VBP || word->xpos == ACT_XPOS_VBZ;
}

/* "in order to" is one mark of three words. */
static void
add_subtree (const ActTree *tree, guint word, ActWordSet *words)
{
  ActWordSet own = act_tree_get_subtree (tree, word);

  act_word_set_unite (words, &own);
}

/* "The idea is that all *is* well": of two copulas with an outer subject, the
   last is the clause's own. */
static guint
find_inner_copula (const ActTree *tree, guint head)
{
  guint n, n_subjects = 0, n_copulas = 0, copula = 0;
  const guint16 *dependents = act_tree_get_dependents (tree, head, &n);

  for (guint i = 0; i < n; i++) {
    ActRel relation = (ActRel) tree->words[dependents[i]].rel;
    if (act_rel_get_base (relation) == ACT_REL_NSUBJ)
      n_subjects += relation == ACT_REL_NSUBJ_OUTER ? 2 : 1;
    if (relation == ACT_REL_COP) {
      n_copulas++;
      copula = dependents[i];
    }
    /* "The aim is *to be* fair" is one clause. */
    if (relation == ACT_REL_MARK &&
        strcmp (tree->words[dependents[i]].lower, "to") == 0)
      return 0;
  }
  return n_subjects > 1 && n_copulas > 1 ? copula : 0;
}

/* Auxiliaries, copula, particle, "not", and marks of the head. */
static void
add_own_words (const ActTree *tree, ActClause *clause)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, clause->head, &n);
  guint inner_copula = find_inner_copula (tree, clause->head);

  for (guint i = 0; i < n; i++) {
    guint word = dependents[i];
    const ActWord *w = &tree->words[word];
    switch (w->rel) {
    case ACT_REL_AUX_PASS:
      clause->passive = TRUE;
      act_word_set_add (&clause->group, word);
      break;
    case ACT_REL_AUX:
      act_word_set_add (&clause->group, word);
      break;
    case ACT_REL_COP:
      if (clause->kind == ACT_CLAUSE_COPULA && word >= inner_copula)
        act_word_set_add (&clause->group, word);
      else
        clause->outer_copula = (guint16) word;
      break;
    case ACT_REL_COMPOUND_PRT:
      clause->particle = (guint16) word;
      act_word_set_add (&clause->group, word);
      break;
    case ACT_REL_MARK:
      add_subtree (tree, word, &clause->marks);
      if (strcmp (w->lower, "to") == 0)
        clause->infinitive = TRUE;
      break;
    case ACT_REL_ADVMOD:
      if (act_tree_is_class (tree, word, ACT_CLASS_NEGATION)) {
        clause->negation = (guint16) word;
        act_word_set_add (&clause->group, word);
      }
      break;
    default:
      break;
    }
  }
}

/* Single adverbs inside the verb group or at once before it, and between a
   copula and its predicate. */
static void
add_inner_adverbs (const ActTree *tree, ActClause *clause)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, clause->head, &n);
  gboolean copula = clause->kind == ACT_CLAUSE_COPULA;
  guint low = act_word_set_first (&clause->group);
  guint high = copula ? act_word_set_last (&clause->group) : clause->head;

  if (!low)
    return;
  for (guint i = 0; i < n; i++) {
    guint word = dependents[i], n_own;
    act_tree_get_dependents (tree, word, &n_own);
    if (tree->words[word].rel != ACT_REL_ADVMOD || n_own > 0 ||
        act_tree_is_class (tree, word, ACT_CLASS_NEGATION | ACT_CLASS_LINKING))
      continue;
    if ((low < word && word < high) ||
        (!copula && word == clause->head + 1u &&
         (tree->words[word].xpos == ACT_XPOS_RP ||
          act_tree_is_class (tree, word, ACT_CLASS_DIRECTION))) ||
        (word + 1 == low && word > 1 &&
         !act_tree_is_class (tree, word, ACT_CLASS_RELATIVE)) ||
        (copula && word == high + 1 && word < clause->head &&
         act_tree_is_class (tree, word, ACT_CLASS_FREQUENCY)))
      act_word_set_add (&clause->group, word);
  }
}

/* Auxiliaries (and copulas) of a group. */
static ActWordSet
get_auxiliaries (const ActTree *tree, const ActClause *clause)
{
  ActWordSet words = {0};

  for (guint i = act_word_set_first (&clause->group); i;
       i = act_word_set_next (&clause->group, i)) {
    ActRel base = act_tree_get_base (tree, i);
    if (base == ACT_REL_AUX || base == ACT_REL_COP)
      act_word_set_add (&words, i);
  }
  return words;
}

static gboolean
has_lemma (const ActTree *tree, const ActWordSet *words, const char *lemma)
{
  for (guint i = act_word_set_first (words); i;
       i = act_word_set_next (words, i))
    if (strcmp (tree->words[i].lemma, lemma) == 0)
      return TRUE;
  return FALSE;
}

/* "later *moved to a prison*", "transferred *to Oslo*": nobody has moved
   anything, though the verb asks for an object. */
static gboolean
lacks_object (const ActTree *tree, guint verb)
{
  const char *lemma = tree->words[verb].lemma;
  guint oblique = act_tree_find_base (tree, verb, ACT_REL_OBL);
  guint marker = oblique ? act_tree_find (tree, oblique, ACT_REL_CASE) : 0;

  return !act_tree_find_base (tree, verb, ACT_REL_OBJ) &&
         !act_tree_find (tree, verb, ACT_REL_OBL_UNMARKED) &&
         !act_tree_find_base (tree, verb, ACT_REL_CCOMP) &&
         !act_tree_find_base (tree, verb, ACT_REL_XCOMP) &&
         (act_table_has (act_table_get ("transitive-verbs"), lemma) ||
          (strcmp (lemma, "return") != 0 && marker &&
           act_verb_asks_for (lemma, tree->words[marker].lower)));
}

/* "was arrested and *beaten*", "has met and *(taggers say VBD) praised*". */
static gboolean
can_share (const ActTree *tree, const ActClause *first, const ActClause *clause,
           const ActWordSet *auxiliaries)
{
  ActXpos one = (ActXpos) tree->words[first->head].xpos;
  ActXpos two = (ActXpos) tree->words[clause->head].xpos;

  if (one == two)
    return two == ACT_XPOS_VBN || two == ACT_XPOS_VBG || two == ACT_XPOS_VB;
  if (one != ACT_XPOS_VBN || two != ACT_XPOS_VBD ||
      act_word_set_is_empty (auxiliaries))
    return FALSE;
  /* "was arrested in Oslo and later *moved* to a prison" */
  return has_lemma (tree, auxiliaries, "have") ||
         act_tree_find (tree, clause->head, ACT_REL_OBL_AGENT) ||
         (first->passive && lacks_object (tree, clause->head));
}

/* "has *never* confirmed *or* denied it": neither. */
static void
share_negation (const ActTree *tree, const ActClause *first, ActClause *clause)
{
  guint cc = act_tree_find (tree, clause->head, ACT_REL_CC);

  if (!cc || strcmp (tree->words[cc].lower, "or") != 0 ||
      cc + 2u < clause->head || clause->negation ||
      tree->words[first->head].xpos != ACT_XPOS_VBN || !first->negation ||
      first->negation > first->head ||
      tree->words[first->negation].head != first->head)
    return;
  clause->negation = first->negation;
  act_word_set_add (&clause->group, first->negation);
}

/* Auxiliaries of the first conjunct hold for the others that have none. */
static void
share_auxiliaries (ActClauseBuilder *builder, ActClause *clause)
{
  const ActTree *tree = builder->tree;
  const ActWord *head = &tree->words[clause->head];
  const ActClause *first;

  if (head->rel != ACT_REL_CONJ || clause->kind != ACT_CLAUSE_VERB ||
      act_tree_find_base (tree, clause->head, ACT_REL_AUX) ||
      act_tree_find (tree, clause->head, ACT_REL_COP) ||
      act_clause_find_subject (tree, clause->head))
    return;
  first = act_clause_builder_find (builder, head->head);
  if (!first)
    return;
  ActWordSet auxiliaries = get_auxiliaries (tree, first);
  if (!can_share (tree, first, clause, &auxiliaries))
    return;
  act_word_set_unite (&clause->group, &auxiliaries);
  /* "was founded in May and *employed* six people" is active */
  clause->passive =
      clause->passive ||
      (first->passive &&
       (!act_tree_find (tree, clause->head, ACT_REL_OBJ) ||
        act_tree_is_class (tree, clause->head, ACT_CLASS_GIVING)));
  share_negation (tree, first, clause);
  clause->infinitive = clause->infinitive || first->infinitive;
  if (first->infinitive && act_word_set_is_empty (&clause->marks))
    clause->marks = first->marks;
}

/* "will step down and *be* succeeded", "may be rich and *be* sad": the modal of
   the first conjunct holds for one that has no more than an infinitive. */
static void
share_modal (ActClauseBuilder *builder, ActClause *clause)
{
  const ActTree *tree = builder->tree;
  const ActWord *head = &tree->words[clause->head];
  const ActWordSet own = get_auxiliaries (tree, clause);
  const guint bare = act_word_set_first (&own);
  const ActClause *first;

  if (head->rel != ACT_REL_CONJ || !bare ||
      tree->words[bare].xpos != ACT_XPOS_VB ||
      !act_word_set_is_empty (&clause->marks) ||
      act_clause_find_subject (tree, clause->head))
    return;
  first = act_clause_builder_find (builder, head->head);
  for (guint i = first ? act_word_set_first (&first->group) : 0; i;
       i = act_word_set_next (&first->group, i))
    if (is_modal (&tree->words[i]))
      act_word_set_add (&clause->group, i);
}

/* "The aim is *to* be fair": between two copulas it belongs to the group. */
static void
add_inner_to (const ActTree *tree, ActClause *clause)
{
  guint first = act_word_set_first (&clause->group);

  for (guint i = act_word_set_first (&clause->marks); i;
       i = act_word_set_next (&clause->marks, i))
    if (clause->kind == ACT_CLAUSE_COPULA && i > first &&
        strcmp (tree->words[i].lower, "to") == 0)
      act_word_set_add (&clause->group, i);
}

static void
find_tense (const ActTree *tree, ActClause *clause)
{
  for (guint i = act_word_set_first (&clause->group); i;
       i = act_word_set_next (&clause->group, i)) {
    if (is_tensed (&tree->words[i]) && !clause->finite_word)
      clause->finite_word = (guint16) i;
    if (is_modal (&tree->words[i]) && !clause->modal)
      clause->modal = (guint16) i;
  }
}

void
act_clause_build_group (ActClauseBuilder *builder, ActClause *clause)
{
  const ActTree *tree = builder->tree;

  if (clause->kind == ACT_CLAUSE_VERB)
    act_word_set_add (&clause->group, clause->head);
  add_own_words (tree, clause);
  add_inner_adverbs (tree, clause);
  share_auxiliaries (builder, clause);
  share_modal (builder, clause);
  add_inner_to (tree, clause);
  find_tense (tree, clause);
  if (clause->kind == ACT_CLAUSE_VERB &&
      tree->words[clause->head].xpos == ACT_XPOS_VBN) {
    ActWordSet auxiliaries = get_auxiliaries (tree, clause);
    if (act_word_set_is_empty (&auxiliaries))
      clause->passive = TRUE;
  }
}
