/* Which clause is the content of which: "ruled out *signing*", "told them
   outside the court *that …*". */
#include "perspective/work.h"

#include "lexicon/lexicon.h"
#include "perspective/cue.h"

#include <string.h>

gboolean
act_work_is_avowed (const ActPerspectiveWork *work, const ActClause *governor,
                    const ActClause *clause)
{
  static const char *const verbs[] = {"admit", "attest", "confess", "testify",
                                      NULL};

  return work->words[clause->head].xpos == ACT_XPOS_VBG &&
         act_work_has_mark (work, clause, "to") &&
         act_strings_have (verbs, work->words[governor->head].lemma);
}

gboolean
act_work_is_gerund_complement (const ActPerspectiveWork *work,
                               const ActClause *governor,
                               const ActClause *clause)
{
  const ActSentence *sentence = work->clauses->tree.sentence;
  static const char *const prepositions[] = {"from", "at",    "of",
                                             "on",   "about", "against"};
  guint before = clause->head - 1;
  ActMatrixWord matrix;
  ActCue cue;

  if (clause->relation != ACT_REL_ADVCL || clause->head < governor->head + 1 ||
      act_work_has_mark (work, clause, "instead"))
    return FALSE;
  if (act_work_is_avowed (work, governor, clause))
    return TRUE;
  if (clause->infinitive && governor->kind == ACT_CLAUSE_VERB) {
    g_autofree char *phrasal = act_cue_get_phrasal (sentence, governor->head);
    return phrasal && act_matrix_word_find (phrasal, 'v', &matrix);
  }
  if (work->words[clause->head].xpos != ACT_XPOS_VBG)
    return FALSE;
  if (governor->kind == ACT_CLAUSE_COPULA)
    return (act_work_has_mark (work, clause, "of") ||
            act_work_has_mark (work, clause, "for") ||
            act_work_has_mark (work, clause, "from") ||
            act_work_has_mark (work, clause, "in") ||
            act_work_has_mark (work, clause, "on") ||
            act_work_has_mark (work, clause, "about")) &&
           act_matrix_word_find_at (sentence, governor->head, &matrix);
  /* "balked at buying", "backed away from buying" */
  for (guint i = 0; i < G_N_ELEMENTS (prepositions); i++)
    if (act_work_has_mark (work, clause, prepositions[i]))
      return act_matrix_word_find_at (sentence, governor->head, &matrix);
  if (before != governor->head &&
      work->words[before].rel == ACT_REL_COMPOUND_PRT)
    before--;
  return before == governor->head &&
         (act_cue_find (sentence, governor->head, &cue) ||
          act_matrix_word_find_at (sentence, governor->head, &matrix));
}

/* "proposed sanctions; Norway did not object": a sentence of its own. */
static gboolean
is_behind_semicolon (const ActPerspectiveWork *work, const ActClause *governor,
                     const ActClause *clause)
{
  if (clause->subject_source != ACT_SUBJECT_OWN ||
      act_quotations_find (work->quotations, work->sentence, clause->head))
    return FALSE;
  for (guint w = governor->head + 1; w < clause->subject; w++)
    if (strcmp (work->words[w].lower, ";") == 0)
      return TRUE;
  return FALSE;
}

/* "recalled *its envoy*, a day after …": what has a thing or a person as its
   object is no speech; who is told has one. */
static gboolean
has_plain_object (const ActPerspectiveWork *work, const ActClause *governor)
{
  const ActArgument *object =
      act_clause_find_argument (work->clauses, governor, ACT_ARGUMENT_OBJECT);
  const ActTree *tree = &work->clauses->tree;

  return object && !object->gap && !governor->passive &&
         work->words[object->head].upos == ACT_UPOS_NOUN &&
         act_tree_find (tree, object->head, ACT_REL_NMOD_POSS) &&
         strcmp (work->words[governor->head].lemma, "tell") != 0;
}

gboolean
act_work_is_direct_speech (const ActPerspectiveWork *work,
                           const ActClause *governor, const ActClause *clause)
{
  ActCue cue;

  return clause->head > governor->head &&
         !is_behind_semicolon (work, governor, clause) &&
         !has_plain_object (work, governor) &&
         act_cue_find (work->clauses->tree.sentence, governor->head, &cue) &&
         (cue.quote || act_work_has_mark (work, clause, "that")) &&
         !act_clause_find_argument (work->clauses, governor,
                                    ACT_ARGUMENT_CCOMP);
}

gboolean
act_work_is_content_of_verb (const ActPerspectiveWork *work,
                             const ActClause *governor, const ActClause *clause)
{
  ActCue cue;

  return act_work_has_that (work, clause) && clause->head > governor->head &&
         !act_work_has_mark (work, clause, "so") &&
         act_cue_find (work->clauses->tree.sentence, governor->head, &cue) &&
         work->words[governor->head].upos == ACT_UPOS_VERB &&
         !act_clause_find_argument (work->clauses, governor,
                                    ACT_ARGUMENT_CCOMP);
}

gboolean
act_work_is_content_of_noun (const ActPerspectiveWork *work,
                             const ActClause *clause, guint noun)
{
  return act_work_has_that (work, clause) &&
         act_work_is_speech_noun (work,
                                  act_work_find_governing_noun (work, noun));
}

gboolean
act_work_speaks_for_itself (const ActPerspectiveWork *work,
                            const ActClause *clause)
{
  ActCue cue;

  return clause->subject_source == ACT_SUBJECT_OWN &&
         act_clause_find_argument (work->clauses, clause, ACT_ARGUMENT_CCOMP) &&
         act_cue_find (work->clauses->tree.sentence, clause->head, &cue) &&
         cue.content == ACT_CONTENT_CLAIM &&
         (act_work_has_mark (work, clause, "while") ||
          act_work_has_mark (work, clause, "as") ||
          act_work_has_mark (work, clause, "after") ||
          act_work_has_mark (work, clause, "whereas"));
}

gboolean
act_work_sets_right (const ActPerspectiveWork *work, const ActClause *clause)
{
  const ActArgument *arguments =
      act_clause_get_arguments (work->clauses, clause);

  if (!act_work_has_mark (work, clause, "when") &&
      !act_work_has_adverb (work, clause, "when"))
    return FALSE;
  for (guint i = 0; i < clause->n_arguments; i++)
    if (arguments[i].head < clause->head &&
        (strcmp (work->words[arguments[i].head].lower, "fact") == 0 ||
         strcmp (work->words[arguments[i].head].lower, "reality") == 0))
      return TRUE;
  return act_work_has_adverb (work, clause, "actually") ||
         act_work_has_adverb (work, clause, "really");
}
