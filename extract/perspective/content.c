/* What a clause passes on to the one that it governs. */
#include "perspective/work.h"

#include "lexicon/lexicon.h"
#include "perspective/complement.h"
#include "perspective/cue.h"

#include <string.h>

void
act_perspective_copy_voice (ActPerspective *perspective,
                            const ActPerspective *above)
{
  perspective->source = above->source;
  perspective->cue = above->cue;
  perspective->stance = above->stance;
  perspective->hearsay = above->hearsay;
}

void
act_perspective_take_for_granted (ActPerspective *perspective)
{
  perspective->stance = ACT_STANCE_ASSERTS;
}

/* The writer: "I think that …", "it is important to note that …", and nearly
   so "you see that …". */
static gboolean
is_narrator (const ActPerspectiveWork *work, const ActClause *governor)
{
  static const char *const first[] = {"i", "we", "me", "us", "one", "you"};
  static const char *const recalling[] = {"note", "recall", "remember", NULL};

  if (act_quotations_find (work->quotations, work->sentence, governor->head))
    return FALSE;
  /* "*it is recalled* that Ann, re-elected in May, …" */
  if (governor->passive && (governor->expletive || !governor->subject) &&
      act_strings_have (recalling, work->words[governor->head].lemma))
    return TRUE;
  if (!governor->subject)
    return governor->infinitive;
  /* "*one of the officials* said", "*one* said it was": somebody */
  if (strcmp (work->words[governor->subject].lower, "one") == 0 &&
      (work->words[governor->head].xpos == ACT_XPOS_VBD ||
       act_tree_find (&work->clauses->tree, governor->subject, ACT_REL_NMOD)))
    return FALSE;
  /* "*you say* he did": who is asked */
  if (strcmp (work->words[governor->subject].lower, "you") == 0 &&
      strcmp (work->words[governor->head].lemma, "say") == 0)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (first); i++)
    if (strcmp (work->words[governor->subject].lower, first[i]) == 0)
      return TRUE;
  return FALSE;
}

/* "how" and "why" take for granted what follows. */
static gboolean
has_how (const ActPerspectiveWork *work, const ActClause *clause)
{
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (&work->clauses->tree, clause->head, &n);

  for (guint i = 0; i < n && dependents[i] < clause->head; i++) {
    guint word = dependents[i],
          inner = act_tree_find (&work->clauses->tree, word, ACT_REL_ADVMOD);
    if (strcmp (work->words[word].lower, "how") == 0 ||
        strcmp (work->words[word].lower, "why") == 0 ||
        (inner && strcmp (work->words[inner].lower, "how") == 0))
      return TRUE;
  }
  return FALSE;
}

/* "*it was proven* that …", by nobody who is named */
static gboolean
is_impersonal (const ActPerspectiveWork *work, const ActClause *governor)
{
  return (governor->expletive || !governor->subject ||
          strcmp (work->words[governor->subject].lower, "it") == 0) &&
         !act_work_find_speaker (work, governor);
}

gboolean
act_work_is_testimony (const ActPerspectiveWork *work,
                       const ActClause *governor)
{
  static const char *const verbs[] = {"allege",  "describe", "narrate",
                                      "recall",  "recount",  "relate",
                                      "testify", NULL};
  const ActWord *subject = &work->words[governor->subject];

  return governor->subject && !governor->passive &&
         act_strings_have (verbs, work->words[governor->head].lemma) &&
         (subject->upos == ACT_UPOS_PROPN || act_word_is_people (subject));
}

/* The clause of which noun @noun is subject or object. */
static const ActClause *
find_clause_around (const ActPerspectiveWork *work, guint noun)
{
  return act_clauses_find (work->clauses, work->words[noun].head);
}

static guint
find_subject_around (const ActPerspectiveWork *work, guint word)
{
  const ActClause *around = find_clause_around (work, word);

  return around && !around->expletive && !around->existential &&
                 !around->passive
             ? around->subject
             : 0;
}

/* "should remember that …", "held a briefing to brag that …": that one should
   remember it, or means to say it, makes it no duty and no wish. */
static gboolean
stands_anyway (const ActPerspectiveWork *work, const ActClause *governor,
               const ActPerspective *above, const ActCue *cue)
{
  ActRel relation = act_rel_get_base ((ActRel) governor->relation);

  if (cue->stance != ACT_STANCE_ASSERTS || above->polarity == ACT_NEGATIVE)
    return FALSE;
  if (above->modality == ACT_MODALITY_OBLIGATION)
    return act_tree_is_class (&work->clauses->tree, governor->head,
                              ACT_CLASS_PRESUPPOSING);
  return above->modality == ACT_MODALITY_INTENT && governor->infinitive &&
         cue->content == ACT_CONTENT_CLAIM &&
         (relation == ACT_REL_ACL || relation == ACT_REL_ADVCL);
}

/* "it seems *likely* that Ann will win": the adjective between the verb and
   what it says of the content. */
static gboolean
find_matrix_above (const ActPerspectiveWork *work, const ActClause *governor,
                   const ActClause *clause, ActMatrixWord *matrix)
{
  const guint above = work->words[clause->head].head;

  if (above && above != governor->head &&
      work->words[above].upos == ACT_UPOS_ADJ &&
      work->words[above].rel == ACT_REL_XCOMP && clause->finite_word)
    return act_matrix_word_find (work->words[above].lower, 'a', matrix);
  return act_matrix_word_find_at (work->clauses->tree.sentence, governor->head,
                                  matrix);
}

/* Content of a verb of speech, thought, knowledge or wish. */
static void
pass_content (const ActPerspectiveWork *work, const ActClause *governor,
              const ActCue *cue, const ActClause *clause,
              ActPerspective *perspective)
{
  const ActPerspective *above = &work->final[governor - work->clauses->clauses];
  gboolean negated =
      above->polarity == ACT_NEGATIVE ||
      act_work_find_negation_of_phrase (work, governor->subject) ||
      act_work_is_few (work, governor->subject);
  gboolean anyway = stands_anyway (work, governor, above, cue);
  ActStance stance = cue->stance;

  if (act_work_is_supposition (work, governor, cue) ||
      act_work_is_of_nothing (work, governor)) {
    act_perspective_copy_voice (perspective, above);
    act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
    return;
  }

  perspective->polarity = ACT_POSITIVE;
  perspective->modality = above->modality;
  if (anyway)
    perspective->modality = ACT_MODALITY_FACT;
  if (act_work_find_condition (work, governor) &&
      perspective->modality == ACT_MODALITY_FACT)
    perspective->modality = ACT_MODALITY_CONDITIONAL;
  if (is_narrator (work, governor) && cue->stance == ACT_STANCE_ASSERTS &&
      cue->content != ACT_CONTENT_WANT) {
    /* "it is hard to imagine that …" */
    gboolean thought =
        !governor->subject && cue->content == ACT_CONTENT_THOUGHT;
    act_perspective_copy_voice (perspective, above);
    perspective->modality =
        negated || thought ? ACT_MODALITY_POSSIBLE : ACT_MODALITY_FACT;
    return;
  }
  if (has_how (work, clause) && stance != ACT_STANCE_ASKS) {
    act_perspective_copy_voice (perspective, above);
    perspective->modality = ACT_MODALITY_FACT;
    if (act_work_is_testimony (work, governor) && !above->source.word)
      act_work_attribute (work, perspective,
                          act_work_find_speaker (work, governor),
                          governor->head, ACT_STANCE_ASSERTS);
    return;
  }
  /* "it was *proven* that she left" */
  if (cue->content == ACT_CONTENT_FACT && stance == ACT_STANCE_ASSERTS &&
      (!governor->passive || (is_impersonal (work, governor) && !negated))) {
    perspective->stance = above->stance;
    perspective->source = above->source;
    perspective->cue = above->cue;
    perspective->hearsay = above->hearsay;
    if (act_work_has_mark (work, clause, "whether") ||
        act_work_has_mark (work, clause, "if"))
      act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
    return;
  }
  if (act_work_is_of_contraries (work, governor, cue)) {
    perspective->modality = ACT_MODALITY_POSSIBLE;
    stance = ACT_STANCE_ASKS;
  } else if (negated && stance == ACT_STANCE_DENIES)
    stance = ACT_STANCE_DOUBTS; /* "did not rule out that …" */
  else if (negated && stance == ACT_STANCE_DOUBTS)
    stance = ACT_STANCE_ASSERTS;
  else if (negated && cue->content == ACT_CONTENT_THOUGHT)
    perspective->polarity = ACT_NEGATIVE; /* "do not think that …" */
  else if (negated) {
    act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
    /* "has never said that …" claims nothing */
    if (cue->content == ACT_CONTENT_CLAIM && stance == ACT_STANCE_ASSERTS)
      stance = ACT_STANCE_ASKS;
  }
  if (act_work_has_mark (work, clause, "whether") ||
      act_work_has_mark (work, clause, "if")) {
    /* "*will decide* whether she left" */
    if (perspective->modality == ACT_MODALITY_FUTURE)
      perspective->modality = ACT_MODALITY_POSSIBLE;
    act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
    stance = stance == ACT_STANCE_ASSERTS ? ACT_STANCE_ASKS : stance;
  }
  if ((cue->content == ACT_CONTENT_WANT &&
       !act_work_is_finding (work, governor, clause)) ||
      act_work_is_wanted (work, governor, clause)) {
    /* "*will demand* that Norway leave": this is no more sure than that */
    if (perspective->modality == ACT_MODALITY_FUTURE)
      perspective->modality = ACT_MODALITY_OBLIGATION;
    act_perspective_weaken (perspective, ACT_MODALITY_OBLIGATION);
  } else if (cue->content == ACT_CONTENT_HOPE)
    act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
  /* "*will charge* Bob with bribing her": what he did is not to come */
  else if (cue->content == ACT_CONTENT_CLAIM && !clause->finite_word &&
           act_clause_is_of_object (work->clauses, governor, clause) &&
           perspective->modality != ACT_MODALITY_FACT)
    perspective->modality = ACT_MODALITY_POSSIBLE;
  else if (cue->content == ACT_CONTENT_THOUGHT && !clause->finite_word &&
           work->words[clause->head].xpos == ACT_XPOS_VBG)
    /* "is thinking of buying it", "suspects Ann of buying it" */
    act_perspective_weaken (
        perspective, governor->passive || act_clause_is_of_object (
                                              work->clauses, governor, clause)
                         ? ACT_MODALITY_POSSIBLE
                         : ACT_MODALITY_INTENT);
  guint speaker = act_work_find_speaker (work, governor);
  if (!speaker && anyway) /* whoever held the briefing */
    speaker = find_subject_around (work, work->words[governor->head].head);
  act_work_attribute (work, perspective, speaker, governor->head, stance);
}

/* "wants *Norway* to sell it", "is aimed at convincing Norway to sign": Norway
   need not mean to, somebody else wants it. */
static void
turn_intent (const ActPerspectiveWork *work, const ActMatrixWord *matrix,
             const ActClause *governor, const ActClause *clause,
             ActPerspective *perspective)
{
  static const char *const wishes[] = {"like", "want", "wish", NULL};
  const ActWord *holder = &work->words[governor->subject],
                *doer = &work->words[clause->subject];

  /* "offers *funds to search* for it": who offers means it */
  if (doer->upos == ACT_UPOS_NOUN && !act_word_is_people (doer))
    return;
  if (clause->subject_source == ACT_SUBJECT_CONTROLLED && governor->modal &&
      perspective->modality == ACT_MODALITY_CONDITIONAL &&
      strcmp (work->words[governor->head].lemma, "like") == 0)
    perspective->modality = ACT_MODALITY_INTENT; /* "would like Norway to" */
  if (perspective->modality != ACT_MODALITY_INTENT || governor->passive ||
      strcmp (work->words[governor->head].lemma, "help") == 0 ||
      !governor->subject || !clause->subject ||
      clause->subject == governor->subject ||
      (clause->subject_source != ACT_SUBJECT_CONTROLLED &&
       clause->subject_source != ACT_SUBJECT_OWN))
    return;
  /* "offered to let them run" */
  if (matrix->modality == ACT_MODALITY_POSSIBLE) {
    perspective->modality = ACT_MODALITY_POSSIBLE;
    return;
  }
  perspective->modality = ACT_MODALITY_OBLIGATION;
  /* "does *not want* him to return" wants that he does not */
  if (act_work_find_negation (work, governor) &&
      act_strings_have (wishes, work->words[governor->head].lemma))
    perspective->polarity = ACT_NEGATIVE;
  if (!perspective->source.word && !governor->expletive &&
      (holder->upos != ACT_UPOS_NOUN || act_word_is_people (holder)))
    act_work_attribute (work, perspective,
                        act_work_find_speaker (work, governor), governor->head,
                        ACT_STANCE_ASSERTS);
}

/* "urged Russia not to …", "Russia was urged by Oslo not to …": the one who
   urges wants it. */
static gboolean
is_directive (const ActPerspectiveWork *work, const ActMatrixWord *matrix,
              const ActClause *governor, const ActClause *clause)
{
  if (matrix->modality != ACT_MODALITY_OBLIGATION)
    return FALSE;
  return governor->passive ? clause->subject_source == ACT_SUBJECT_RAISED &&
                                 act_work_find_speaker (work, governor)
                           : clause->subject_source == ACT_SUBJECT_CONTROLLED;
}

/* "sent experts *to rebuild* it", "rates are low *to attract* them". */
static gboolean
is_purpose (const ActPerspectiveWork *work, const ActClause *governor,
            const ActClause *clause)
{
  const ActWord *subject = &work->words[governor->subject];

  if (!clause->infinitive)
    return FALSE;
  if (clause->subject_source == ACT_SUBJECT_CONTROLLED)
    return governor->kind == ACT_CLAUSE_VERB && !governor->passive;
  /* "is in Oslo *to meet* Ann" */
  if (governor->kind == ACT_CLAUSE_COPULA &&
      clause->relation == ACT_REL_ADVCL &&
      work->words[governor->head].upos == ACT_UPOS_PROPN &&
      !act_word_is_act_of_crowd (&work->words[clause->head]) &&
      act_tree_find (&work->clauses->tree, governor->head, ACT_REL_CASE))
    return TRUE;
  return governor->kind == ACT_CLAUSE_COPULA &&
         work->words[governor->head].upos == ACT_UPOS_ADJ &&
         clause->relation == ACT_REL_ADVCL && governor->subject &&
         subject->upos == ACT_UPOS_NOUN && !act_word_is_people (subject);
}

void
act_work_pass_complement (const ActPerspectiveWork *work,
                          const ActClause *governor, const ActClause *clause,
                          ActPerspective *perspective)
{
  const ActSentence *sentence = work->clauses->tree.sentence;
  const ActPerspective *above = &work->final[governor - work->clauses->clauses];
  static const char *const asking[] = {"ask",      "beg",   "call", "demand",
                                       "order",    "press", "tell", "request",
                                       "pressure", "urge",  "warn", NULL};
  static const char *const fears[] = {"afraid",     "concerned", "fearful",
                                      "optimistic", "worried",   NULL};
  ActCue cue;
  ActMatrixWord matrix;
  gboolean infinitive = clause->infinitive || clause->relation == ACT_REL_XCOMP;
  gboolean matched =
      find_matrix_above (work, governor, clause, &matrix) &&
      !act_clause_is_reported (work->clauses, governor, clause) &&
      !act_work_is_avowed (work, governor, clause);

  /* who "did not see him leave" leaves it open */
  if (act_work_is_seen (work, governor, clause) &&
      (governor->passive || above->polarity == ACT_POSITIVE)) {
    *perspective = *above;
    return;
  }
  if (clause->finite_word && act_work_is_hearsay (work, governor)) {
    act_perspective_copy_voice (perspective, above);
    if (above->source.word)
      return;
    const guint author = act_work_find_hearsay_author (work, governor);
    if (author && author == governor->subject) /* "a rumour spread that …" */
      act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
    act_work_attribute (work, perspective, author, governor->head,
                        ACT_STANCE_ASSERTS);
    return;
  }
  if (act_work_is_assured (work, governor, clause) &&
      !is_narrator (work, governor)) {
    perspective->modality = above->modality;
    act_work_attribute (work, perspective, governor->subject, governor->head,
                        ACT_STANCE_ASSERTS);
    return;
  }
  if (act_cue_find (sentence, governor->head, &cue) &&
      work->words[governor->head].upos == ACT_UPOS_VERB &&
      !(infinitive && matched)) {
    pass_content (work, governor, &cue, clause, perspective);
    if (!clause->finite_word && act_work_is_called_false (work, governor))
      /* "*wrongly* accused of leaving" */
      act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
    act_work_doubt_forged (work, governor->subject, perspective);
    return;
  }
  act_perspective_copy_voice (perspective, above);
  perspective->modality = above->modality;
  perspective->polarity = ACT_POSITIVE;
  if (clause->relation == ACT_REL_CCOMP && governor->subject &&
      act_work_is_speech_noun (work, governor->subject)) {
    act_work_attribute (work, perspective,
                        act_work_find_author (work, governor->subject),
                        governor->subject, ACT_STANCE_ASSERTS);
    return;
  }
  if (clause->infinitive && governor->kind == ACT_CLAUSE_COPULA &&
      act_work_has_adverb (work, governor, "too")) { /* "too tired to sign" */
    perspective->polarity =
        above->polarity == ACT_NEGATIVE ? ACT_POSITIVE : ACT_NEGATIVE;
    return;
  }
  if (act_work_has_mark (work, clause,
                         "whether")) /* "remains unclear whether" */
    act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
  /* "should be *aware* that it has fallen": it has */
  if (governor->kind == ACT_CLAUSE_COPULA && clause->finite_word &&
      clause->relation == ACT_REL_CCOMP &&
      act_tree_is_class (&work->clauses->tree, governor->head,
                         ACT_CLASS_PRESUPPOSING) &&
      above->modality == ACT_MODALITY_OBLIGATION)
    perspective->modality = ACT_MODALITY_FACT;
  /* "are *worried* that it will spread" */
  if (governor->kind == ACT_CLAUSE_COPULA && clause->finite_word &&
      clause->relation == ACT_REL_CCOMP &&
      act_strings_have (fears, work->words[governor->head].lower))
    act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
  if (!matched) {
    /* "is rare for the court to reject appeals": nobody says that it does */
    if (clause->infinitive && governor->kind == ACT_CLAUSE_COPULA &&
        act_work_has_mark (work, clause, "for"))
      act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
    perspective->polarity =
        governor->kind == ACT_CLAUSE_COPULA ? ACT_POSITIVE : above->polarity;
    if (is_purpose (work, governor, clause) &&
        !act_work_is_enacted (work, governor, clause))
      act_perspective_weaken (perspective, ACT_MODALITY_INTENT);
    return;
  }
  /* "*will ask* Norway to leave" */
  if (perspective->modality == ACT_MODALITY_FUTURE &&
      is_directive (work, &matrix, governor, clause) &&
      act_strings_have (asking, work->words[governor->head].lemma))
    perspective->modality = ACT_MODALITY_OBLIGATION;
  act_perspective_apply_matrix (&matrix,
                                above->polarity == ACT_NEGATIVE ||
                                    act_work_is_few (work, governor->subject),
                                perspective);
  /* "it *appears that* Ann left"; who "appears to leave" is told to appear so
   */
  if (clause->relation == ACT_REL_CCOMP && clause->finite_word &&
      matrix.positive == '+' && matrix.modality == ACT_MODALITY_POSSIBLE)
    act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
  if (act_work_is_acquittal (work, governor))
    act_work_pass_acquittal (work, governor, perspective);
  if (act_work_is_expectation (work, governor, clause) &&
      !perspective->source.word)
    act_work_attribute (work, perspective,
                        act_work_find_speaker (work, governor), governor->head,
                        ACT_STANCE_ASSERTS);
  if (act_work_is_called_false (work, governor)) /* "wrongly convicted of" */
    act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
  if (is_directive (work, &matrix, governor, clause) &&
      perspective->source.word == 0)
    act_work_attribute (work, perspective,
                        act_work_find_speaker (work, governor), governor->head,
                        ACT_STANCE_ASSERTS);
  turn_intent (work, &matrix, governor, clause, perspective);
}
