/* What a clause takes over from the one above it, and by which way: as what is
   said or wanted, as an appeal, as an adverbial. */
#include "perspective/work.h"

#include "lexicon/lexicon.h"
#include "perspective/complement.h"
#include "perspective/cue.h"

#include <string.h>

/* "made it *hard* for Norway to sell it": what the adjective says of it. */
static gboolean
find_matrix_of_it (const ActPerspectiveWork *work, const ActClause *governor,
                   const ActClause *clause, ActMatrixWord *matrix)
{
  const ActTree *tree = &work->clauses->tree;
  guint object = act_tree_find (tree, governor->head, ACT_REL_OBJ);
  guint result = act_tree_find (tree, governor->head, ACT_REL_XCOMP);

  return clause->infinitive && object && object + 1 <= result &&
         result < clause->head && governor->kind == ACT_CLAUSE_VERB &&
         strcmp (work->words[object].lower, "it") == 0 &&
         work->words[result].head == work->words[clause->head].head &&
         act_matrix_word_find (work->words[result].lower, 'a', matrix);
}

/* "called on them to leave": the caller wants it. */
static void
pass_appeal (const ActPerspectiveWork *work, const ActClause *governor,
             ActPerspective *perspective)
{
  const ActPerspective *above = &work->final[governor - work->clauses->clauses];

  act_perspective_copy_voice (perspective, above);
  act_perspective_weaken (perspective, ACT_MODALITY_OBLIGATION);
  if (perspective->source.word == 0)
    act_work_attribute (work, perspective,
                        act_work_find_speaker (work, governor), governor->head,
                        ACT_STANCE_ASSERTS);
}

/* "criticised Norway *for holding* them": so those who blame it say. */
static void
pass_judged (const ActPerspectiveWork *work, const ActClause *governor,
             const ActClause *clause, ActPerspective *perspective)
{
  static const char *const blaming[] = {"blacklist", "chide",     "criticise",
                                        "criticize", "designate", "rebuke",
                                        "sanction",  NULL};
  const ActPerspective *above = &work->final[governor - work->clauses->clauses];

  act_work_pass_adverbial (work, clause, above, perspective);
  if (perspective->source.word == 0 && !governor->passive &&
      governor->subject &&
      act_strings_have (blaming, work->words[governor->head].lemma))
    act_work_attribute (work, perspective,
                        act_work_find_speaker (work, governor), governor->head,
                        ACT_STANCE_ASSERTS);
}

/* "faces claims that …" with the noun taken for a verb. */
static gboolean
is_content_of_misread_noun (const ActPerspectiveWork *work,
                            const ActClause *governor, const ActClause *clause)
{
  guint head = work->words[clause->head].head;
  ActCue cue;

  return head && head != governor->head && clause->relation == ACT_REL_CCOMP &&
         act_tree_get_base (&work->clauses->tree, head) == ACT_REL_OBJ &&
         act_cue_find (work->clauses->tree.sentence, head, &cue);
}

/* "urged Russia not to …, *as protests grow*", "threatens to quit, *citing* the
   law", "came to mourn her, *leaving* flowers": the last is of the first verb.
 */
static gboolean
is_beside_chain (const ActPerspectiveWork *work, const ActClause *governor,
                 const ActClause *clause)
{
  ActCue cue;

  if (governor->parent == ACT_NO_CLAUSE)
    return FALSE;
  if (clause->finite_word)
    return governor->relation == ACT_REL_XCOMP;
  if (work->words[clause->head].xpos != ACT_XPOS_VBG ||
      !act_work_is_set_off (work, clause) || act_work_is_outcome (work, clause))
    return FALSE;
  return governor->relation == ACT_REL_XCOMP
             ? act_cue_find (work->clauses->tree.sentence, clause->head,
                             &cue) &&
                   cue.content == ACT_CONTENT_CLAIM
             : governor->relation == ACT_REL_ADVCL && governor->infinitive;
}

/* "has *too much power* to worry about it": does not. */
static gboolean
is_too_much_for (const ActPerspectiveWork *work, const ActClause *governor,
                 const ActClause *clause)
{
  const ActTree *tree = &work->clauses->tree;
  guint object = act_tree_find (tree, governor->head, ACT_REL_OBJ);

  if (!clause->infinitive || !object || object > clause->head ||
      work->words[governor->head].upos != ACT_UPOS_VERB)
    return FALSE;
  for (guint w = governor->head + 1; w < object; w++)
    if (strcmp (work->words[w].lower, "too") == 0 &&
        act_tree_is_below (tree, w, object))
      return TRUE;
  return FALSE;
}

/* "wants to get a bill *approved*": what the verb of it says, where that is no
   fact. */
static gboolean
is_brought_about (const ActPerspectiveWork *work, const ActClause *governor,
                  const ActClause *clause)
{
  static const char *const verbs[] = {"get", "have", "see", "want", NULL};
  const guint noun = work->words[clause->head].head;

  return clause->relation == ACT_REL_ACL && noun &&
         work->words[clause->head].xpos == ACT_XPOS_VBN &&
         clause->head == noun + 1u &&
         work->words[noun].head == governor->head &&
         act_tree_get_base (&work->clauses->tree, noun) == ACT_REL_OBJ &&
         act_strings_have (verbs, work->words[governor->head].lemma);
}

/* "is *not the man who killed* her": he did not; "is not the first who left"
   did. */
static gboolean
is_of_denied_predicate (const ActPerspectiveWork *work,
                        const ActClause *governor, const ActClause *clause,
                        const ActPerspective *above)
{
  return clause->relation == ACT_REL_ACL_RELCL &&
         governor->kind == ACT_CLAUSE_COPULA &&
         work->words[clause->head].head == governor->head &&
         clause->subject_source == ACT_SUBJECT_RELATIVE &&
         above->polarity == ACT_NEGATIVE &&
         !act_work_is_set_off (work, clause) &&
         !act_tree_is_exemplar (&work->clauses->tree, governor->head);
}

/* "accusations of corruption *and intimidating* the public": the noun that the
   first of them hangs on, or 0. */
static guint
find_noun_of_first (const ActPerspectiveWork *work, const ActClause *clause)
{
  const guint first = work->words[clause->head].head;

  return clause->relation == ACT_REL_CONJ &&
                 work->words[clause->head].xpos == ACT_XPOS_VBG &&
                 !clause->finite_word && first &&
                 work->words[first].upos == ACT_UPOS_NOUN &&
                 work->words[first].rel == ACT_REL_NMOD &&
                 work->words[work->words[first].head].upos == ACT_UPOS_NOUN
             ? work->words[first].head
             : 0;
}

/* "arrested on charges of fraud, *bribing* a judge *and* trespass" with the
   second of them hung on the verb: the noun "charges", or 0. */
static guint
find_noun_of_list (const ActPerspectiveWork *work, const ActClause *clause,
                   const ActClause *governor)
{
  const ActTree *tree = &work->clauses->tree;
  const guint comma = clause->head - 1;
  guint first, noun, and;

  if (clause->relation != ACT_REL_ADVCL || clause->finite_word ||
      work->words[clause->head].xpos != ACT_XPOS_VBG || comma < 3 ||
      strcmp (work->words[comma].lower, ",") != 0 ||
      act_work_is_outcome (work, clause))
    return 0;
  first = comma - 1;
  noun = work->words[first].head;
  if (work->words[first].rel != ACT_REL_NMOD || !noun ||
      work->words[noun].rel != ACT_REL_OBL ||
      work->words[noun].head != governor->head)
    return 0;
  for (and = clause->head + 1; and < tree->n_words; and++)
    if (work->words[and].rel == ACT_REL_CC &&
        act_tree_is_below (tree, and, clause->head))
      return noun;
  return 0;
}

void
act_work_inherit (const ActPerspectiveWork *work, guint16 index,
                  ActPerspective *perspective)
{
  const ActClause *clause = &work->clauses->clauses[index];
  const ActClause *governor = &work->clauses->clauses[clause->parent];
  const ActPerspective *above = &work->final[clause->parent];
  guint head = work->words[clause->head].head;
  ActRel relation = act_rel_get_base ((ActRel) clause->relation);

  ActMatrixWord matrix;
  gboolean content = relation == ACT_REL_CCOMP || relation == ACT_REL_XCOMP ||
                     relation == ACT_REL_CSUBJ;

  if (clause->relation == ACT_REL_ADVCL_RELCL && !above->source.word &&
      strcmp (work->words[head].lower, "how") == 0 &&
      work->words[head].head == governor->head &&
      act_work_is_testimony (work, governor)) {
    act_work_attribute (work, perspective,
                        act_work_find_speaker (work, governor), governor->head,
                        ACT_STANCE_ASSERTS);
    return;
  }
  if (act_clause_is_aside_in_charge (work->clauses, governor, clause) ||
      act_work_is_in_comment (work, clause, above) ||
      act_work_is_aside (work, clause, above) ||
      (relation == ACT_REL_PARATAXIS && act_work_goes_on (work, clause, above)))
    return;
  guint noun = find_noun_of_first (work, clause);
  if (!noun)
    noun = find_noun_of_list (work, clause, governor);
  if (noun &&
      act_matrix_word_find_at (work->clauses->tree.sentence, noun, &matrix) &&
      matrix.positive == '0') {
    act_perspective_copy_voice (perspective, above);
    act_perspective_apply_matrix (&matrix, FALSE, perspective);
  } else if (is_too_much_for (work, governor, clause)) {
    act_perspective_copy_voice (perspective, above);
    perspective->modality = above->modality;
    perspective->polarity = above->polarity;
    act_perspective_flip (perspective);
  } else if (is_content_of_misread_noun (work, governor, clause)) {
    act_perspective_copy_voice (perspective, above);
    act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
  } else if (!content && act_work_has_condition_mark (work, clause))
    act_work_pass_adverbial (work, clause, above, perspective);
  else if (find_matrix_of_it (work, governor, clause, &matrix)) {
    act_perspective_copy_voice (perspective, above);
    perspective->modality = above->modality;
    act_perspective_apply_matrix (&matrix, above->polarity == ACT_NEGATIVE,
                                  perspective);
  } else if (act_clause_find_addressee (work->clauses, governor, clause))
    pass_appeal (work, governor, perspective);
  else if (act_clause_is_judged (work->clauses, governor, clause))
    pass_judged (work, governor, clause, perspective);
  else if (act_clause_is_of_object (work->clauses, governor, clause))
    act_work_pass_complement (work, governor, clause, perspective);
  else if ((relation == ACT_REL_ACL || relation == ACT_REL_ADVCL) &&
           (!act_work_is_content_of_noun (work, clause, head) ||
            act_tree_get_base (&work->clauses->tree, head) == ACT_REL_OBL) &&
           act_work_is_content_of_verb (work, governor, clause))
    act_work_pass_complement (work, governor, clause, perspective);
  else if (content || act_work_is_gerund_complement (work, governor, clause) ||
           (relation == ACT_REL_ADVCL && governor->kind == ACT_CLAUSE_COPULA &&
            clause->infinitive) ||
           (relation == ACT_REL_PARATAXIS &&
            work->said_by[clause->parent] != index &&
            act_work_is_direct_speech (work, governor, clause)))
    act_work_pass_complement (work, governor, clause, perspective);
  else if (relation == ACT_REL_ACL &&
           (clause->relation != ACT_REL_ACL_RELCL ||
            act_work_is_content_of_noun (work, clause, head)))
    act_work_pass_noun (work,
                        act_work_has_that (work, clause)
                            ? act_work_find_governing_noun (work, head)
                            : head,
                        clause, above, perspective);
  else if (relation == ACT_REL_ADVCL &&
           (act_work_speaks_for_itself (work, clause) ||
            act_work_sets_right (work, clause)))
    return;
  else if (relation == ACT_REL_ADVCL)
    /* "urged Russia not to …, as protests grow": the last is the text's own. */
    act_work_pass_adverbial (work, clause,
                             is_beside_chain (work, governor, clause)
                                 ? &work->final[governor->parent]
                                 : above,
                             perspective);
  else if (relation != ACT_REL_PARATAXIS ||
           work->said_by[clause->parent] != index) {
    act_perspective_copy_voice (perspective, above);
    if (clause->relation == ACT_REL_ACL_RELCL)
      act_perspective_take_for_granted (perspective);
    if (is_of_denied_predicate (work, governor, clause, above))
      perspective->polarity = ACT_NEGATIVE;
    if (act_work_is_of_any (work, clause))
      act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
  }
  if (is_brought_about (work, governor, clause))
    act_perspective_weaken (perspective, above->modality);
  /* "worked *toward ending* it" has not ended it yet. */
  if (work->words[clause->head].xpos == ACT_XPOS_VBG &&
      (act_work_has_mark (work, clause, "toward") ||
       act_work_has_mark (work, clause, "towards")))
    act_perspective_weaken (perspective, ACT_MODALITY_INTENT);
  /* "warned *against invading* it": what should not be done. */
  if (work->words[clause->head].xpos == ACT_XPOS_VBG &&
      act_work_has_mark (work, clause, "against")) {
    perspective->polarity = ACT_NEGATIVE;
    act_perspective_weaken (perspective, ACT_MODALITY_OBLIGATION);
  }
}
