/* What stands within the words that tell what somebody says, and is not told
   by that one: "police said Acme, *which makes tyres*, had left", "said that
   Ann left; *Bob stayed*", "said that Ann left, a dodge *that angered Bob*". */
#include "perspective/work.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"
#include "perspective/cue.h"

#include <string.h>

static gboolean
is_quoted (const ActPerspectiveWork *work, guint word)
{
  return act_quotations_find (work->quotations, work->sentence, word) != NULL;
}

/* A name, or a noun with one before it or as its apposition: "the *Riga* power
   station", "the treasurer, *Ann Lee*". */
static gboolean
has_name (const ActPerspectiveWork *work, guint noun)
{
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (&work->clauses->tree, noun, &n);

  if (work->words[noun].upos == ACT_UPOS_PROPN)
    return TRUE;
  for (guint i = 0; i < n; i++)
    if (work->words[dependents[i]].upos == ACT_UPOS_PROPN &&
        (work->words[dependents[i]].rel == ACT_REL_APPOS ||
         work->words[dependents[i]].rel == ACT_REL_COMPOUND))
      return TRUE;
  return FALSE;
}

/* "Acme, *a firm* that makes tyres," */
static gboolean
is_beside_name (const ActPerspectiveWork *work, guint noun)
{
  return work->words[noun].rel == ACT_REL_APPOS &&
         work->words[noun].upos == ACT_UPOS_NOUN &&
         work->words[work->words[noun].head].upos == ACT_UPOS_PROPN;
}

/* What is reported is in the tense of the report: who "said that Ann, who *was
   armed*, *had* fled, and *would* return" said all of that. */
static gboolean
is_in_tense_of_report (const ActPerspectiveWork *work, const ActClause *clause,
                       guint cue)
{
  static const char *const states[] = {
      "be",      "belong", "believe", "have", "hold", "know", "like",
      "live",    "love",   "mean",    "need", "own",  "plan", "seem",
      "suspect", "think",  "want",    "work", NULL};
  const gboolean present = work->words[cue].xpos == ACT_XPOS_VBZ ||
                           work->words[cue].xpos == ACT_XPOS_VBP;
  const ActWord *finite = &work->words[clause->finite_word],
                *head = &work->words[clause->head];
  /* "is armed", "was hiding", "wanted": what is so when it is said */
  const gboolean state = clause->kind == ACT_CLAUSE_COPULA ||
                         head->xpos == ACT_XPOS_VBG ||
                         act_strings_have (states, head->lemma);

  if (act_work_is_negated (work, clause))
    return TRUE;
  if (finite->xpos == ACT_XPOS_VBZ || finite->xpos == ACT_XPOS_VBP)
    return present && state;
  if (act_word_is_in_tense_of_report (finite))
    return finite->xpos == ACT_XPOS_MD || !present;
  return finite->xpos == ACT_XPOS_VBD && !present && state;
}

/* "*police* said Ann, who shot Bob, fled": what an accuser tells of the accused
   may be the charge. */
static gboolean
is_accuser (const ActPerspectiveWork *work, ActWordRef speaker)
{
  static const char *const accusers[] = {
      "accuser",    "authority",  "complaint",    "court",  "critic",
      "detective",  "indictment", "investigator", "judge",  "lawsuit",
      "opponent",   "opposition", "plaintiff",    "police", "prosecution",
      "prosecutor", "rebel",      "rival",        "suit",   "victim",
      "witness",    NULL};
  const ActSentence *sentence =
      act_parse_get_sentence (work->parse, speaker.sentence);

  return act_strings_have (accusers, sentence->words[speaker.word].lemma);
}

/* "based in Ohio", "founded in 1999": known of whoever has a name. */
static gboolean
is_description (const ActPerspectiveWork *work, const ActClause *clause)
{
  static const char *const known[] = {"base", "born",   "found", "headquarter",
                                      "know", "locate", NULL};

  return clause->relation == ACT_REL_ACL && !clause->finite_word &&
         work->words[clause->head].xpos == ACT_XPOS_VBN &&
         act_strings_have (known, work->words[clause->head].lemma);
}

/* "denies plotting to kill Ann, *who was* shot", "police said Acme, *which
   makes* tyres, had left", "Norway, *which expelled* two envoys, “will not
   bend”, he said": what the writer tells of a name beside it. */
gboolean
act_work_is_aside (const ActPerspectiveWork *work, const ActClause *clause,
                   const ActPerspective *above)
{
  const gboolean relative = clause->relation == ACT_REL_ACL_RELCL;
  const guint noun = work->words[clause->head].head;

  if (!above->source.word || !noun || is_quoted (work, clause->head) ||
      !(act_work_is_set_off (work, clause) || is_beside_name (work, noun)))
    return FALSE;
  if (relative && (above->stance == ACT_STANCE_DENIES ||
                   above->stance == ACT_STANCE_DOUBTS))
    return TRUE;
  if (above->stance != ACT_STANCE_ASSERTS ||
      above->cue.sentence != work->sentence ||
      !(has_name (work, noun) || is_beside_name (work, noun)))
    return FALSE;
  return relative ? clause->finite_word && !is_accuser (work, above->source) &&
                        !is_in_tense_of_report (work, clause, above->cue.word)
                  : is_description (work, clause);
}

gboolean
act_work_is_of_any (const ActPerspectiveWork *work, const ActClause *clause)
{
  static const char *const anybody[] = {"anybody", "anyone",   "anything",
                                        "whoever", "whatever", NULL};
  const ActTree *tree = &work->clauses->tree;
  const guint noun = work->words[clause->head].head;
  const guint determiner = act_tree_find (tree, noun, ACT_REL_DET);
  const ActClause *around = &work->clauses->clauses[clause->parent];
  const ActModality modality = work->final[clause->parent].modality;

  if (clause->relation != ACT_REL_ACL_RELCL ||
      act_work_is_set_off (work, clause))
    return FALSE;
  if (determiner ? strcmp (work->words[determiner].lower, "any") == 0
                 : act_strings_have (anybody, work->words[noun].lower))
    return TRUE;
  /* a rule for all of a kind */
  return around->subject == noun && clause->subject == noun &&
         work->words[noun].upos == ACT_UPOS_NOUN &&
         (determiner ? work->words[determiner].lower[0] == 'a' &&
                           work->words[noun].xpos == ACT_XPOS_NN &&
                           strlen (work->words[determiner].lower) < 3
                     : work->words[noun].xpos == ACT_XPOS_NNS &&
                           !act_tree_find (tree, noun, ACT_REL_NUMMOD) &&
                           !act_tree_find (tree, noun, ACT_REL_NMOD_POSS)) &&
         (modality == ACT_MODALITY_FUTURE ||
          modality == ACT_MODALITY_CONDITIONAL ||
          modality == ACT_MODALITY_OBLIGATION) &&
         (work->words[clause->finite_word].xpos == ACT_XPOS_VBZ ||
          work->words[clause->finite_word].xpos == ACT_XPOS_VBP);
}

/* "said that Ann left, a dodge *that angered Bob*": so the text says. */
gboolean
act_work_is_in_comment (const ActPerspectiveWork *work, const ActClause *clause,
                        const ActPerspective *above)
{
  const guint noun = work->words[clause->head].head;

  return above->source.word && noun &&
         act_rel_get_base ((ActRel) clause->relation) == ACT_REL_ACL &&
         act_tree_is_comment (&work->clauses->tree, noun) &&
         !is_quoted (work, noun);
}

/* "The money, he says, was a loan; *Ann flew* to Riga": behind the semicolon
   the text goes on by itself. */
gboolean
act_work_goes_on (const ActPerspectiveWork *work, const ActClause *clause,
                  const ActPerspective *first)
{
  const guint begin = work->clauses->tree.leftmost[clause->head];
  guint semicolon = begin;

  if (strcmp (work->words[begin].lower, ";") != 0)
    semicolon = begin - 1;
  return strcmp (work->words[semicolon].lower, ";") == 0 &&
         first->source.word && first->cue.sentence == work->sentence &&
         first->cue.word < semicolon &&
         strcmp (work->words[first->cue.word].form, ":") != 0 &&
         clause->subject_source == ACT_SUBJECT_OWN && clause->finite_word &&
         work->words[clause->subject].upos != ACT_UPOS_PRON &&
         !is_quoted (work, clause->head) && !act_work_has_that (work, clause) &&
         !act_tree_find (&work->clauses->tree, clause->head, ACT_REL_CC) &&
         /* "*his agents* found them" */
         work->words[act_tree_find (&work->clauses->tree, clause->subject,
                                    ACT_REL_NMOD_POSS)]
                 .upos != ACT_UPOS_PRON &&
         !is_in_tense_of_report (work, clause, first->cue.word);
}
