/* Whose words the clause is, told beside it: "…, *she said*", "…, *as she
   wrote*", "…, *a court heard*", "*if Ann is to be believed*, …". */
#include "perspective/work.h"

#include "lexicon/lexicon.h"
#include "perspective/cue.h"

#include <string.h>

/* What is said stands before the clause, with a comma or a closing mark between
   them; after a dash, colon or semicolon the text goes on by itself. */
static gboolean
follows_comma (const ActPerspectiveWork *work, const ActClause *clause)
{
  guint first = clause->head;
  const char *before;

  if (clause->subject && clause->subject < first &&
      clause->subject_source == ACT_SUBJECT_OWN) {
    ActWordSet words =
        act_tree_get_subtree (&work->clauses->tree, clause->subject);
    first = act_word_set_first (&words);
  }
  if (first <= 1)
    return TRUE;
  before = work->words[first - 1].lower;
  return strcmp (before, ":") != 0 && strcmp (before, ";") != 0 &&
         strcmp (before, "-") != 0 && strcmp (before, "--") != 0;
}

/* Nobody's and no text: "*protests* grow", "the ballot counting *continues*".
 */
static gboolean
is_process (const ActWord *noun, const ActWord *verb)
{
  static const char *const processes[] = {"act", "event", "process", "state",
                                          NULL};
  static const char *const texts[] = {"communication", "work", NULL};

  if (noun->upos != ACT_UPOS_NOUN || act_word_is_people (noun))
    return FALSE;
  return strcmp (verb->lemma, "continue") == 0 ||
         (act_noun_is_class (noun->lemma, processes) &&
          !act_noun_is_class (noun->lemma, texts));
}

/* "…, *so the story goes*". */
static gboolean
is_story (const ActPerspectiveWork *work, const ActClause *clause)
{
  return strcmp (work->words[clause->head].lemma, "go") == 0 &&
         clause->subject && clause->subject < clause->head &&
         act_work_is_speech_noun (work, clause->subject) &&
         (act_work_has_adverb (work, clause, "so") ||
          act_work_has_mark (work, clause, "so") ||
          act_work_has_mark (work, clause, "as"));
}

/* "left *as soon as* she learned of it", "*as long as* they believe". */
static gboolean
is_bound_in_time (const ActPerspectiveWork *work, const ActClause *clause)
{
  static const char *const measures[] = {"far", "long", "often", "soon", NULL};
  const guint as = act_word_set_first (&clause->marks);

  return as > 1 && strcmp (work->words[as].lower, "as") == 0 &&
         act_strings_have (measures, work->words[as - 1].lower);
}

gboolean
act_work_is_credence (const ActPerspectiveWork *work, const ActClause *clause)
{
  return clause->passive && clause->subject &&
         clause->relation == ACT_REL_ADVCL &&
         strcmp (work->words[clause->head].lemma, "believe") == 0 &&
         act_work_has_mark (work, clause, "if") &&
         act_work_has_mark (work, clause, "to");
}

/* The cue of a verb, be it one by the parser or by a repair of its. */
static gboolean
find_cue (const ActPerspectiveWork *work, const ActClause *clause, ActCue *cue)
{
  return act_cue_find (work->clauses->tree.sentence, clause->head, cue) ||
         act_cue_find_verb (work->words[clause->head].lemma, cue);
}

/* Whose words they are, 0 for nobody's. */
static guint
find_speaker (const ActPerspectiveWork *work, const ActClause *speech)
{
  if (is_story (work, speech))
    return 0;
  if (!act_work_is_credence (work, speech))
    return act_work_find_speaker (work, speech);
  return act_work_is_speech_noun (work, speech->subject)
             ? act_work_find_author (work, speech->subject)
             : speech->subject;
}

/* "…, she said" and "…, as she wrote" hang on what is said. */
void
act_work_find_parenthetic (const ActPerspectiveWork *work)
{
  const ActClauses *clauses = work->clauses;

  for (guint i = 0; i < clauses->n_clauses; i++)
    work->said_by[i] = ACT_NO_CLAUSE;
  for (guint16 i = 0; i < clauses->n_clauses; i++) {
    const ActClause *clause = &clauses->clauses[i];
    ActCue cue;
    if (clause->kind != ACT_CLAUSE_VERB || clause->parent == ACT_NO_CLAUSE)
      continue;
    if (act_work_is_credence (work, clause) || is_story (work, clause) ||
        act_work_is_telling (work, clause)) {
      work->said_by[clause->parent] = i;
      continue;
    }
    const ActArgument *quote =
        act_clause_find_argument (clauses, clause, ACT_ARGUMENT_QUOTE);
    gboolean as =
        clause->relation == ACT_REL_ADVCL &&
        act_work_has_mark (work, clause, "as") &&
        !act_clause_find_argument (clauses, clause, ACT_ARGUMENT_CCOMP);
    if (as &&
        (act_clause_find_argument (clauses, clause, ACT_ARGUMENT_OBJECT) ||
         act_clause_find_argument (clauses, clause, ACT_ARGUMENT_XCOMP)))
      as = FALSE; /* "as investors considered it" */
    if (as &&
        is_process (&work->words[clause->subject], &work->words[clause->head]))
      as = FALSE; /* "as *protests* continue" */
    if (as && strcmp (work->words[clause->head].lemma, "call") == 0)
      as = FALSE; /* "as he *called for* reform" */
    if (as && is_bound_in_time (work, clause))
      as = FALSE;
    if (!as && (!quote || !follows_comma (work, clause)))
      continue;
    if (!find_cue (work, clause, &cue) ||
        (cue.content == ACT_CONTENT_WANT &&
         strcmp (work->words[clause->head].lemma, "rule") != 0))
      continue;
    guint16 said = quote ? clauses->clause_of[quote->head] : clause->parent;
    if (said != ACT_NO_CLAUSE && said != i)
      work->said_by[said] = i;
  }
}

/* 'She warned the crowd: "Go home," she said': only what is quoted is said. */
static gboolean
is_outside_quotation (const ActPerspectiveWork *work, const ActClause *clause,
                      const ActClause *speech)
{
  guint at = speech->subject && speech->subject < speech->head ? speech->subject
                                                               : speech->head;
  const ActQuotation *quotation;

  do
    at--;
  while (at > 1 && work->words[at].upos == ACT_UPOS_PUNCT);
  quotation =
      at ? act_quotations_find (work->quotations, work->sentence, at) : NULL;
  return quotation && !quotation->scare &&
         act_quotations_find (work->quotations, work->sentence, clause->head) !=
             quotation &&
         quotation->begin.sentence == work->sentence &&
         quotation->begin.word > clause->head;
}

void
act_work_apply_parenthetic (const ActPerspectiveWork *work, guint16 index,
                            ActPerspective *perspective)
{
  ActCue cue = {.stance = ACT_STANCE_ASSERTS};

  if (work->said_by[index] == ACT_NO_CLAUSE)
    return;
  const ActClause *speech = &work->clauses->clauses[work->said_by[index]];
  guint speaker = find_speaker (work, speech);
  /* "as expected" is no hearsay, "it is alleged" is */
  const gboolean nobody =
      is_story (work, speech) ||
      (speech->passive && speech->relation == ACT_REL_PARATAXIS);
  if ((!speaker && !nobody) ||
      (!find_cue (work, speech, &cue) && !is_story (work, speech) &&
       !act_work_is_telling (work, speech)))
    return;
  if (is_outside_quotation (work, &work->clauses->clauses[index], speech))
    return;
  perspective->modality = cue.content == ACT_CONTENT_HOPE
                              ? ACT_MODALITY_POSSIBLE
                              : ACT_MODALITY_FACT;
  if (act_work_is_called_false (work, speech)) { /* "as she *wrongly* said" */
    perspective->polarity = ACT_NEGATIVE;
    return;
  }
  act_work_attribute (work, perspective, speaker, speech->head, cue.stance);
}
