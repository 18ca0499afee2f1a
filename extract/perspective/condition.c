/* What holds only on a condition: "if they sign, …". */
#include "perspective/work.h"

#include "lexicon/lexicon.h"
#include "perspective/cue.h"

#include <string.h>

/* "If you are just joining us: thousands have marched" is no condition. */
static gboolean
is_colon_between (const ActPerspectiveWork *work, guint begin, guint end)
{
  for (guint w = begin + 1; w < end; w++)
    if (strcmp (work->words[w].lower, ":") == 0)
      return TRUE;
  return FALSE;
}

const ActClause *
act_work_find_condition (const ActPerspectiveWork *work,
                         const ActClause *clause)
{
  const ActArgument *arguments =
      act_clause_get_arguments (work->clauses, clause);
  ActCue cue;

  if (clause->modal || !clause->finite_word ||
      !act_clause_find_argument (work->clauses, clause, ACT_ARGUMENT_CCOMP) ||
      !act_cue_find (work->clauses->tree.sentence, clause->head, &cue) ||
      (cue.content != ACT_CONTENT_CLAIM && cue.content != ACT_CONTENT_THOUGHT))
    return NULL;
  for (guint i = 0; i < clause->n_arguments; i++) {
    const ActClause *other =
        arguments[i].kind == ACT_ARGUMENT_ADVCL
            ? act_clauses_find (work->clauses, arguments[i].head)
            : NULL;
    if (other && other->head < clause->head && other->finite_word &&
        act_work_has_mark (work, other, "if") &&
        !act_work_has_mark (work, other, "as"))
      return other;
  }
  return NULL;
}

/* "made threats to cut it off *if they are not paid*": the condition of what is
   threatened, which is to come, and not of what was done. */
static gboolean
is_of_threat (const ActPerspectiveWork *work, const ActClause *clause,
              const ActClause *condition)
{
  const ActArgument *object =
      act_clause_find_argument (work->clauses, clause, ACT_ARGUMENT_OBJECT);
  const ActTree *tree = &work->clauses->tree;
  const ActXpos head = (ActXpos) work->words[clause->head].xpos;
  const guint word = condition->finite_word;
  guint infinitive;

  if (!object || clause->modal || condition->head < object->head || !word ||
      (head != ACT_XPOS_VBD && head != ACT_XPOS_VBN) ||
      (work->words[word].xpos != ACT_XPOS_VBZ &&
       work->words[word].xpos != ACT_XPOS_VBP))
    return FALSE;
  infinitive = act_tree_find (tree, object->head, ACT_REL_ACL);
  return infinitive && infinitive < condition->head &&
         work->words[infinitive].xpos == ACT_XPOS_VB;
}

/* "was asked at the airport *if she would quit*" */
static gboolean
is_asked (const ActPerspectiveWork *work, const ActClause *clause,
          const ActClause *condition)
{
  return condition->head > clause->head && !clause->modal &&
         act_work_has_mark (work, condition, "if") &&
         act_table_lists ("relation-words", work->words[clause->head].lemma,
                          "wondering", ' ');
}

/* "left for Riga, *if the reports are true*": whether she did is open. */
static gboolean
is_doubt (const ActPerspectiveWork *work, const ActClause *condition)
{
  static const char *const words[] = {"accurate", "correct", "right", "true",
                                      NULL};

  return act_strings_have (words, work->words[condition->head].lower) &&
         condition->subject &&
         act_work_is_speech_noun (work, condition->subject);
}

/* "has warned Norway about cuts *if it does not pay*", "is talking about cuts
 *unless they pay*": what is to come is no condition of what was or is done. */
static gboolean
is_of_what_is_told (const ActPerspectiveWork *work, const ActClause *clause,
                    const ActClause *condition)
{
  static const char *const feared[] = {"expect", "fear",  "predict",
                                       "warn",   "worry", NULL};
  const guint own = clause->finite_word, word = condition->finite_word;

  if (!own || !word || clause->modal || clause->passive ||
      is_doubt (work, condition) || clause->kind != ACT_CLAUSE_VERB ||
      condition->head < clause->head ||
      (work->words[word].xpos != ACT_XPOS_VBZ &&
       work->words[word].xpos != ACT_XPOS_VBP))
    return FALSE;
  return work->words[own].xpos == ACT_XPOS_VBD ||
         (work->words[clause->head].xpos == ACT_XPOS_VBN &&
          own != clause->head) ||
         (work->words[clause->head].xpos == ACT_XPOS_VBG &&
          own != clause->head &&
          act_work_has_mark (work, condition, "unless")) ||
         /* "*fears* an outbreak if it spreads" */
         act_strings_have (feared, work->words[clause->head].lemma);
}

/* "if …" hangs on the clause, or it is what an "if" clause hangs on. "Only *if*
   they sign will it end" may have the verb of the condition at the top. */
static gboolean
has_condition (const ActPerspectiveWork *work, const ActClause *clause)
{
  const ActArgument *arguments =
      act_clause_get_arguments (work->clauses, clause);

  if (clause->relation == ACT_REL_ROOT &&
      act_work_has_mark (work, clause, "if"))
    return TRUE;
  if (act_work_find_condition (work, clause))
    return FALSE;
  for (guint i = 0; i < clause->n_arguments; i++) {
    if (arguments[i].kind != ACT_ARGUMENT_ADVCL)
      continue;
    const ActClause *other =
        act_clauses_find (work->clauses, arguments[i].head);
    /* "ran it *as if* it were his" runs it. */
    gboolean as = other && act_work_has_mark (work, other, "as");
    /* "led to an inquiry into *whether* she lied", "will end *whether or not*
       they sign" */
    if (other &&
        (act_work_has_mark (work, other, "whether") ||
         is_asked (work, clause, other) || act_work_is_credence (work, other) ||
         act_work_has_adverb (work, other, "even")))
      continue;
    if (other && !is_colon_between (work, other->head, clause->head) &&
        !is_of_threat (work, clause, other) &&
        !is_of_what_is_told (work, clause, other) &&
        (as ? act_work_has_mark (work, other, "long")
            : act_work_has_condition_mark (work, other)))
      return TRUE;
  }
  return FALSE;
}

/* "is talking *about cutting* it unless they pay": this hangs on it. */
static gboolean
has_condition_of_what_is_told (const ActPerspectiveWork *work,
                               const ActClause *clause)
{
  const ActClause *governor = clause->parent == ACT_NO_CLAUSE
                                  ? NULL
                                  : &work->clauses->clauses[clause->parent];

  if (!governor || clause->finite_word ||
      work->words[clause->head].xpos != ACT_XPOS_VBG ||
      !act_work_has_mark (work, clause, "about"))
    return FALSE;
  const ActArgument *arguments =
      act_clause_get_arguments (work->clauses, governor);
  for (guint i = 0; i < governor->n_arguments; i++) {
    const ActClause *other =
        arguments[i].kind == ACT_ARGUMENT_ADVCL
            ? act_clauses_find (work->clauses, arguments[i].head)
            : NULL;
    if (other && other->head > clause->head &&
        act_work_has_condition_mark (work, other) &&
        is_of_what_is_told (work, governor, other))
      return TRUE;
  }
  return FALSE;
}

/* "If it falls, they buy *and keep* it": the condition of the first. */
static gboolean
has_condition_of_first (const ActPerspectiveWork *work, const ActClause *clause)
{
  const guint16 first = clause->coordinated;

  return clause->relation == ACT_REL_CONJ && first != ACT_NO_CLAUSE &&
         &work->clauses->clauses[first] != clause &&
         !act_tree_find_base (&work->clauses->tree, clause->head,
                              ACT_REL_NSUBJ) &&
         work->clauses->clauses[first].relation == ACT_REL_ROOT &&
         has_condition (work, &work->clauses->clauses[first]);
}

gboolean
act_work_is_conditional (const ActPerspectiveWork *work,
                         const ActClause *clause)
{
  return has_condition (work, clause) ||
         has_condition_of_first (work, clause) ||
         has_condition_of_what_is_told (work, clause);
}
