/* What is told of stories: "in the novel, Ann robs a bank", "the opera ends
   when Tosca stabs him", "Ann (played by Bo) kills her", "plays a nurse who
   kills".
 */
#include "perspective/work.h"

#include "lexicon/lexicon.h"

#include <string.h>

static gboolean
is_story (const ActPerspectiveWork *work, guint noun)
{
  const char *const *row =
      act_table_find (work->modal_words, work->words[noun].lower);

  return row && strcmp (row[1], "fiction") == 0;
}

/* "In the novel, Ann robs a bank", "Ann robs a bank in the last *scene*". */
static gboolean
is_within_story (const ActPerspectiveWork *work, const ActClause *clause,
                 const ActArgument *argument)
{
  static const char *const parts[] = {"beginning", "climax", "end", "start",
                                      NULL};
  guint word = act_word_set_first (&argument->preposition);

  if (argument->kind == ACT_ARGUMENT_OBLIQUE && word &&
      argument->head < clause->subject &&
      act_strings_have (parts, work->words[argument->head].lower)) {
    const guint whole =
        act_tree_find (&work->clauses->tree, argument->head, ACT_REL_NMOD);
    return whole && is_story (work, whole); /* "at the end of it" */
  }
  if (argument->kind != ACT_ARGUMENT_OBLIQUE || !word ||
      strcmp (work->words[word].lower, "in") != 0 ||
      !is_story (work, argument->head))
    return FALSE;
  return argument->head < clause->subject ||
         (work->words[clause->head].xpos == ACT_XPOS_VBZ &&
          act_clause_find_argument (work->clauses, clause,
                                    ACT_ARGUMENT_OBJECT) &&
          strcmp (work->words[argument->head].lemma, "scene") == 0);
}

/* "*the opera ends* when Tosca stabs him", "the film follows Ann as she robs a
   bank" */
static gboolean
is_told_by_story (const ActPerspectiveWork *work, const ActClause *clause)
{
  static const char *const verbs[] = {
      "begin",   "close", "conclude", "depict", "end",  "finish", "follow",
      "imagine", "open",  "portray",  "start",  "tell", NULL};
  static const char *const works[] = {"act", "communication", "work", NULL};
  const ActClause *governor = clause->parent == ACT_NO_CLAUSE
                                  ? NULL
                                  : &work->clauses->clauses[clause->parent];

  return governor && governor->subject &&
         (act_rel_get_base ((ActRel) clause->relation) == ACT_REL_ADVCL ||
          clause->relation == ACT_REL_CCOMP) &&
         work->words[clause->head].xpos == ACT_XPOS_VBZ &&
         work->words[governor->subject].upos == ACT_UPOS_NOUN &&
         is_story (work, governor->subject) &&
         act_noun_is_class (work->words[governor->subject].lemma, works) &&
         act_strings_have (verbs, work->words[governor->head].lemma);
}

/* "Ann, *played by Bo*, kills her" */
static gboolean
is_of_role (const ActPerspectiveWork *work, const ActClause *clause)
{
  const ActTree *tree = &work->clauses->tree;
  const guint played =
      clause->subject ? act_tree_find (tree, clause->subject, ACT_REL_ACL) : 0;

  return played && work->words[clause->head].xpos == ACT_XPOS_VBZ &&
         strcmp (work->words[played].lower, "played") == 0 &&
         work->words[clause->subject].upos == ACT_UPOS_PROPN &&
         act_tree_find_base (tree, played, ACT_REL_OBL);
}

/* "*plays a nurse* who kills him", "stars as a nurse who kills him" */
static gboolean
describes_role (const ActPerspectiveWork *work, const ActClause *clause)
{
  static const char *const verbs[] = {"play", "portray", "star", NULL};
  const guint noun = work->words[clause->head].head;

  return clause->relation == ACT_REL_ACL_RELCL &&
         clause->parent != ACT_NO_CLAUSE && noun &&
         work->words[noun].upos == ACT_UPOS_NOUN &&
         act_word_is_person (&work->words[noun]) &&
         work->words[work->words[noun].head].upos == ACT_UPOS_VERB &&
         act_strings_have (verbs, work->words[work->words[noun].head].lemma);
}

static gboolean
has_story (const ActPerspectiveWork *work, const ActClause *clause)
{
  const ActArgument *arguments =
      act_clause_get_arguments (work->clauses, clause);

  for (guint i = 0; i < clause->n_arguments && clause->subject; i++)
    if (is_within_story (work, clause, &arguments[i]))
      return TRUE;
  return FALSE;
}

gboolean
act_work_is_fiction (const ActPerspectiveWork *work, const ActClause *clause)
{
  const guint noun = work->words[clause->head].head;

  /* "In the play Ann is a spy *who kills him*" */
  if (clause->relation == ACT_REL_ACL_RELCL &&
      clause->parent != ACT_NO_CLAUSE &&
      work->clauses->clauses[clause->parent].head == noun &&
      has_story (work, &work->clauses->clauses[clause->parent]))
    return TRUE;
  if (has_story (work, clause))
    return TRUE;
  return is_told_by_story (work, clause) || is_of_role (work, clause) ||
         describes_role (work, clause);
}
