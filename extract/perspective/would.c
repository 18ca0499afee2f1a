/* What "would" stands for: a future told of, a wish, a refusal, what came
 * later.
 */
#include "perspective/work.h"

#include "lexicon/lexicon.h"
#include "perspective/cue.h"

#include <stdlib.h>
#include <string.h>

/* "would *rather* quit", "would *like* her to": a wish, now as then. */
static gboolean
is_preference (const ActPerspectiveWork *work, const ActClause *clause)
{
  static const char *const wishes[] = {"hate", "like", "love", "prefer", NULL};

  return act_work_has_adverb (work, clause, "rather") ||
         act_strings_have (wishes, work->words[clause->head].lemma);
}

/* "said", "had said", "did say", "has said"; "left, *saying* that …": the tense
   of a participle is that of the verb that it hangs on. */
static gboolean
is_past (const ActPerspectiveWork *work, const ActClause *clause)
{
  for (guint step = 0; step < 4; step++) {
    const ActXpos xpos = (ActXpos) work->words[clause->head].xpos;
    if (xpos == ACT_XPOS_VBD ||
        work->words[clause->finite_word].xpos == ACT_XPOS_VBD)
      return TRUE;
    if (xpos == ACT_XPOS_VBN && clause->finite_word)
      return strcmp (work->words[clause->finite_word].lemma, "have") == 0;
    if (xpos != ACT_XPOS_VBG || clause->finite_word ||
        clause->parent == ACT_NO_CLAUSE)
      return FALSE;
    clause = &work->clauses->clauses[clause->parent];
  }
  return FALSE;
}

/* "said that he would be willing to sign *if asked*", "said that, *if* it came
   to that, he would": wherever the condition hangs. */
static gboolean
has_condition_within (const ActPerspectiveWork *work, const ActClause *governor,
                      const ActClause *clause)
{
  const ActTree *tree = &work->clauses->tree;

  for (guint w = governor->head + 1; w < tree->rightmost[clause->head]; w++)
    if (strcmp (work->words[w].lower, "if") == 0 ||
        strcmp (work->words[w].lower, "unless") == 0)
      return TRUE;
  return FALSE;
}

/* "said that he would resign": he said "I will". */
static gboolean
is_reported_future (const ActPerspectiveWork *work, const ActClause *clause)
{
  const ActClause *governor, *first = clause;
  ActCue cue;

  /* "said that she was tired and would resign" */
  if (clause->relation == ACT_REL_CONJ && clause->coordinated != ACT_NO_CLAUSE)
    first = &work->clauses->clauses[clause->coordinated];
  if ((first->relation != ACT_REL_CCOMP &&
       !act_work_is_content_of_noun (work, first,
                                     work->words[first->head].head)) ||
      first->parent == ACT_NO_CLAUSE || !clause->modal ||
      is_preference (work, clause) ||
      (strcmp (work->words[clause->modal].lower, "would") != 0 &&
       strcmp (work->words[clause->modal].lower, "'d") != 0))
    return FALSE;
  governor = &work->clauses->clauses[first->parent];
  return is_past (work, governor) &&
         !has_condition_within (work, governor, clause) &&
         (first->relation != ACT_REL_CCOMP ||
          (act_cue_find (work->clauses->tree.sentence, governor->head, &cue) &&
           cue.content == ACT_CONTENT_CLAIM &&
           cue.stance == ACT_STANCE_ASSERTS));
}

/* "would not say whether he would run", "would not comment": a refusal, which
   is a fact. */
static gboolean
is_refusal (const ActPerspectiveWork *work, const ActClause *clause)
{
  static const char *const verbs[] = {"comment",   "elaborate", "discuss",
                                      "speculate", "disclose",  "identify",
                                      "specify",   NULL};
  ActCue cue;

  if (!clause->modal || !act_work_is_negated (work, clause) ||
      clause->passive ||
      strcmp (work->words[clause->modal].lower, "would") != 0 ||
      (clause->relation != ACT_REL_ROOT && clause->relation != ACT_REL_CONJ))
    return FALSE;
  return act_strings_have (verbs, work->words[clause->head].lemma) ||
         (act_cue_find (work->clauses->tree.sentence, clause->head, &cue) &&
          cue.content == ACT_CONTENT_CLAIM &&
          act_clause_find_argument (work->clauses, clause, ACT_ARGUMENT_CCOMP));
}

/* "would *only say* that talks went on", "would *say only* that": that much was
   said. */
static gboolean
is_said_only (const ActPerspectiveWork *work, const ActClause *clause)
{
  const ActWord *head = &work->words[clause->head];
  ActCue cue;

  return clause->modal &&
         strcmp (work->words[clause->modal].lower, "would") == 0 &&
         clause->relation == ACT_REL_ROOT &&
         (strcmp (head[-1].lower, "only") == 0 ||
          (clause->head < work->clauses->tree.sentence->n_words &&
           strcmp (head[1].lower, "only") == 0)) &&
         act_cue_find (work->clauses->tree.sentence, clause->head, &cue) &&
         cue.content == ACT_CONTENT_CLAIM &&
         act_clause_find_argument (work->clauses, clause, ACT_ARGUMENT_CCOMP);
}

/* "In 1998 she *would marry* him", "would *later* claim", "would *go on* to":
   told from a time before it, as lives and histories do. */
static gboolean
is_hindsight (const ActPerspectiveWork *work, const ActClause *clause,
              const ActPerspective *perspective)
{
  const char *today =
      act_document_get_date (act_parse_get_document (work->parse));
  const int year = today ? atoi (today) : 2000;
  const ActWord *words = work->words;
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (&work->clauses->tree, clause->head, &n);

  if (!clause->modal || clause->negation || clause->question ||
      perspective->source.word ||
      strcmp (words[clause->modal].lower, "would") != 0)
    return FALSE;
  if (strcmp (words[clause->head].lemma, "go") == 0 &&
      strcmp (words[clause->head + 1].lower, "on") == 0)
    return TRUE;
  for (guint i = 0; i < n; i++) {
    const ActWord *word = &words[dependents[i]];
    if (word->rel == ACT_REL_ADVMOD && strcmp (word->lower, "later") == 0)
      return TRUE;
    if (word->rel == ACT_REL_OBL && word->upos == ACT_UPOS_NUM &&
        strlen (word->lower) == 4 && atoi (word->lower) > 1000 &&
        atoi (word->lower) < year)
      return TRUE;
  }
  return FALSE;
}

void
act_work_resolve_would (const ActPerspectiveWork *work, const ActClause *clause,
                        ActPerspective *perspective)
{
  if (perspective->modality != ACT_MODALITY_CONDITIONAL ||
      act_work_is_conditional (work, clause))
    return;
  if (is_reported_future (work, clause))
    perspective->modality = ACT_MODALITY_FUTURE;
  else if (act_work_has_adverb (work, clause, "rather"))
    perspective->modality = ACT_MODALITY_INTENT;
  else if (is_refusal (work, clause) || is_said_only (work, clause) ||
           is_hindsight (work, clause, perspective))
    perspective->modality = ACT_MODALITY_FACT;
}
