/* Which words head a clause, and of what kind. */
#include "clause/clause-build.h"

static gboolean
is_finite_verb (const ActWord *word)
{
  return word->upos == ACT_UPOS_VERB &&
         (word->xpos == ACT_XPOS_VBD || word->xpos == ACT_XPOS_VBZ ||
          word->xpos == ACT_XPOS_VBP || word->xpos == ACT_XPOS_VB);
}

static gboolean
is_verb_tag (const ActWord *word)
{
  switch (word->xpos) {
  case ACT_XPOS_VB:
  case ACT_XPOS_VBD:
  case ACT_XPOS_VBG:
  case ACT_XPOS_VBN:
  case ACT_XPOS_VBP:
  case ACT_XPOS_VBZ:
    return TRUE;
  default:
    return FALSE;
  }
}

/* Relations in which a verb is a word of something else. */
static gboolean
is_word_relation (ActRel base)
{
  switch ((guint) base) {
  case ACT_REL_AMOD:
  case ACT_REL_CASE:
  case ACT_REL_MARK:
  case ACT_REL_CC:
  case ACT_REL_COMPOUND:
  case ACT_REL_FIXED:
  case ACT_REL_ADVMOD:
  case ACT_REL_FLAT:
  case ACT_REL_AUX:
  case ACT_REL_COP:
  case ACT_REL_NUMMOD:
  case ACT_REL_DET:
    return TRUE;
  default:
    return FALSE;
  }
}

static gboolean
is_nominal_relation (ActRel relation)
{
  return relation == ACT_REL_NSUBJ || relation == ACT_REL_NSUBJ_PASS ||
         relation == ACT_REL_OBJ || relation == ACT_REL_OBL ||
         relation == ACT_REL_NMOD;
}

/* Relations in which an auxiliary stands for a clause ("as it is", "there
   was"). */
static gboolean
is_clausal_relation (ActRel base)
{
  switch ((guint) base) {
  case ACT_REL_ROOT:
  case ACT_REL_CONJ:
  case ACT_REL_CCOMP:
  case ACT_REL_XCOMP:
  case ACT_REL_ADVCL:
  case ACT_REL_ACL:
  case ACT_REL_PARATAXIS:
  case ACT_REL_CSUBJ:
  case ACT_REL_APPOS:
  case ACT_REL_DEP:
  case ACT_REL_LIST:
  case ACT_REL_REPARANDUM:
    return TRUE;
  default:
    return FALSE;
  }
}

/* A word that only its dependents show to be a verb: the tagger took it for a
   noun or an adjective. */
static gboolean
is_mistagged_verb (const ActTree *tree, guint word, ActRel base)
{
  const ActWord *w = &tree->words[word];
  gboolean subject = act_tree_find_base (tree, word, ACT_REL_NSUBJ) != 0;
  gboolean auxiliary = act_tree_find_base (tree, word, ACT_REL_AUX) != 0;

  if (is_verb_tag (w) && (subject || auxiliary))
    return base == ACT_REL_ROOT || base == ACT_REL_CCOMP ||
           base == ACT_REL_CSUBJ || base == ACT_REL_ADVCL ||
           base == ACT_REL_PARATAXIS || base == ACT_REL_CONJ ||
           base == ACT_REL_ACL;
  if (!subject || !auxiliary ||
      (w->upos != ACT_UPOS_ADJ && w->upos != ACT_UPOS_NOUN &&
       w->upos != ACT_UPOS_ADV))
    return FALSE;
  return base == ACT_REL_ROOT || base == ACT_REL_CONJ ||
         base == ACT_REL_PARATAXIS || base == ACT_REL_CCOMP ||
         base == ACT_REL_ADVCL;
}

/* "The trouble is that prices *have been rising*": the copula belongs to a
   clause around the verb's own. */
static gboolean
is_inner_verb (const ActTree *tree, guint word)
{
  const ActWord *w = &tree->words[word];
  guint n, n_subjects = 0;
  const guint16 *dependents = act_tree_get_dependents (tree, word, &n);

  for (guint i = 0; i < n; i++)
    n_subjects += act_tree_get_base (tree, dependents[i]) == ACT_REL_NSUBJ;
  if (is_finite_verb (w))
    return n_subjects > 0;
  return w->upos == ACT_UPOS_VERB && n_subjects > 1 &&
         act_tree_find_base (tree, word, ACT_REL_AUX);
}

ActClauseKind
act_clause_classify (const ActTree *tree, guint word)
{
  const ActWord *w = &tree->words[word];
  ActRel base = act_tree_get_base (tree, word);

  if (act_tree_find (tree, word, ACT_REL_COP))
    return is_inner_verb (tree, word) ? ACT_CLAUSE_VERB : ACT_CLAUSE_COPULA;
  if (w->upos == ACT_UPOS_VERB && !is_word_relation (base)) {
    /* "the wounded", "building": a verb form that is used as a noun. */
    if (is_nominal_relation ((ActRel) w->rel) &&
        !act_tree_find_base (tree, word, ACT_REL_OBJ) &&
        !act_tree_find_base (tree, word, ACT_REL_OBL) &&
        !act_tree_find_base (tree, word, ACT_REL_NSUBJ))
      return ACT_N_CLAUSE_KIND;
    return ACT_CLAUSE_VERB;
  }
  if (w->upos == ACT_UPOS_AUX && is_clausal_relation (base))
    return ACT_CLAUSE_VERB;
  return is_mistagged_verb (tree, word, base) ? ACT_CLAUSE_VERB
                                              : ACT_N_CLAUSE_KIND;
}
