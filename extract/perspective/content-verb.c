/* Verbs whose content is a case of its own: "was *seen leaving*", "neither
   confirmed nor *denied that* …", "*acquitted* him *of* it". */
#include "perspective/work.h"

#include "lexicon/lexicon.h"
#include "perspective/cue.h"

#include <string.h>

/* "heard him *threaten* her": what one hears or sees, and nobody says. */
static gboolean
is_perceived (const ActPerspectiveWork *work, const ActClause *governor,
              const ActClause *clause)
{
  static const char *const verbs[] = {"hear", "overhear", "see", "watch", NULL};

  return !governor->passive &&
         (work->words[clause->head].xpos == ACT_XPOS_VB ||
          work->words[clause->head].xpos == ACT_XPOS_VBG) &&
         !clause->finite_word && !clause->infinitive && !clause->modal &&
         act_word_set_is_empty (&clause->marks) && clause->subject &&
         clause->subject > governor->head &&
         act_strings_have (verbs, work->words[governor->head].lemma);
}

gboolean
act_work_is_seen (const ActPerspectiveWork *work, const ActClause *governor,
                  const ActClause *clause)
{
  static const char *const verbs[] = {"see",   "show", "hear", "depict",
                                      "catch", "spot", NULL};

  return is_perceived (work, governor, clause) ||
         (governor->passive && work->words[clause->head].xpos == ACT_XPOS_VBG &&
          !clause->finite_word && act_word_set_is_empty (&clause->marks) &&
          act_strings_have (verbs, work->words[governor->head].lemma));
}

gboolean
act_work_is_wanted (const ActPerspectiveWork *work, const ActClause *governor,
                    const ActClause *clause)
{
  static const char *const verbs[] = {"ask",     "insist",  "propose",
                                      "request", "suggest", NULL};

  return work->words[clause->head].xpos == ACT_XPOS_VB && !clause->modal &&
         !clause->infinitive && !clause->finite_word &&
         clause->subject_source == ACT_SUBJECT_OWN &&
         act_strings_have (verbs, work->words[governor->head].lemma);
}

gboolean
act_work_is_finding (const ActPerspectiveWork *work, const ActClause *governor,
                     const ActClause *clause)
{
  static const char *const free[] = {"can", "could", "may", "might", NULL};

  return strcmp (work->words[governor->head].lemma, "rule") == 0 &&
         clause->finite_word &&
         (clause->modal
              ? act_strings_have (free, work->words[clause->modal].lower)
              : work->words[clause->finite_word].xpos != ACT_XPOS_VB);
}

gboolean
act_work_is_supposition (const ActPerspectiveWork *work,
                         const ActClause *governor, const ActCue *cue)
{
  if (cue->content != ACT_CONTENT_THOUGHT || governor->finite_word ||
      governor->infinitive)
    return FALSE;
  if (governor->relation == ACT_REL_ADVCL && governor->head == 1 &&
      governor->parent != ACT_NO_CLAUSE)
    return work->clauses->clauses[governor->parent].modal &&
           act_table_has (work->modal_words, work->words[1].lower);
  return !governor->subject && governor->relation == ACT_REL_ROOT &&
         work->words[governor->head].xpos == ACT_XPOS_VB;
}

gboolean
act_work_is_of_nothing (const ActPerspectiveWork *work,
                        const ActClause *governor)
{
  const guint noun = work->words[governor->head].head;

  return governor->infinitive && governor->relation == ACT_REL_ACL &&
         (act_work_find_negation_of_phrase (work, noun) ||
          strcmp (work->words[noun].lower, "little") == 0);
}

gboolean
act_work_is_of_contraries (const ActPerspectiveWork *work,
                           const ActClause *governor, const ActCue *cue)
{
  const ActTree *tree = &work->clauses->tree;
  guint other = governor->relation == ACT_REL_CONJ
                    ? work->words[governor->head].head
                    : act_tree_find (tree, governor->head, ACT_REL_CONJ);
  guint cc = act_tree_find (tree, MAX (other, governor->head), ACT_REL_CC);
  ActCue counter;

  return other && cc &&
         (strcmp (work->words[cc].lower, "nor") == 0 ||
          strcmp (work->words[cc].lower, "or") == 0) &&
         act_cue_find (tree->sentence, other, &counter) &&
         (counter.stance == ACT_STANCE_DENIES) !=
             (cue->stance == ACT_STANCE_DENIES) &&
         work->words[other].upos == ACT_UPOS_VERB;
}

gboolean
act_work_is_expectation (const ActPerspectiveWork *work,
                         const ActClause *governor, const ActClause *clause)
{
  static const char *const verbs[] = {"anticipate", "expect", NULL};

  return !governor->passive && clause->infinitive && governor->subject &&
         clause->subject && clause->subject != governor->subject &&
         act_strings_have (verbs, work->words[governor->head].lemma);
}

gboolean
act_work_is_acquittal (const ActPerspectiveWork *work,
                       const ActClause *governor)
{
  static const char *const verbs[] = {"absolve", "acquit", "clear", "exonerate",
                                      NULL};

  return act_strings_have (verbs, work->words[governor->head].lemma);
}

void
act_work_pass_acquittal (const ActPerspectiveWork *work,
                         const ActClause *governor, ActPerspective *perspective)
{
  const ActPerspective *above = &work->final[governor - work->clauses->clauses];
  const guint speaker = act_work_find_speaker (work, governor);

  if (above->polarity == ACT_NEGATIVE || above->modality != ACT_MODALITY_FACT ||
      perspective->source.word)
    return;
  if (!speaker) {
    perspective->polarity = ACT_NEGATIVE;
    return;
  }
  perspective->modality = ACT_MODALITY_FACT;
  act_work_attribute (work, perspective, speaker, governor->head,
                      ACT_STANCE_DENIES);
}
