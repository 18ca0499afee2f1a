/* What the text itself judges of what it reports: "the claim that … is false",
   "it is a hoax that …", "there is no proof that …". */
#include "perspective/work.h"

#include "lexicon/lexicon.h"
#include "perspective/complement.h"
#include "perspective/cue.h"

#include <string.h>

typedef enum {
  VERDICT_NONE,
  VERDICT_TRUE,
  VERDICT_FALSE,
  VERDICT_OPEN
} Verdict;

static Verdict
look_up (const char *word, char kind, gboolean negated)
{
  const char *const *row = act_signature_find ("verdict-words", word, kind);

  if (!row)
    return VERDICT_NONE;
  switch (row[negated ? 2 : 1][0]) {
  case '+':
    return VERDICT_TRUE;
  case '-':
    return VERDICT_FALSE;
  default:
    return VERDICT_OPEN;
  }
}

/* What the predicate @word says; of verbs only the passive judges the
   subject. */
static Verdict
judge_by (const ActPerspectiveWork *work, guint word)
{
  const ActTree *tree = &work->clauses->tree;
  const ActWord *at = &work->words[word];
  const ActClause *clause = act_clauses_find (work->clauses, word);
  gboolean negated = clause && act_work_find_negation (work, clause);

  if (at->upos == ACT_UPOS_VERB) {
    g_autofree char *phrasal = NULL;
    if (!clause || !clause->passive)
      return VERDICT_NONE;
    phrasal = act_cue_get_phrasal (tree->sentence, word);
    return look_up (phrasal ? phrasal : at->lemma, 'v', negated);
  }
  if (at->upos == ACT_UPOS_ADJ)
    return look_up (at->lower, 'a', negated);
  return at->upos == ACT_UPOS_NOUN && act_tree_find (tree, word, ACT_REL_COP)
             ? look_up (at->lemma, 'n', negated)
             : VERDICT_NONE;
}

/* The predicate of which @noun is subject: "turned out to be false" judges by
   its complement. */
static Verdict
judge_subject (const ActPerspectiveWork *work, guint noun)
{
  const ActTree *tree = &work->clauses->tree;
  ActRel relation = act_tree_get_base (tree, noun);
  guint predicate = work->words[noun].head;
  Verdict verdict;
  guint inner;

  if (relation != ACT_REL_NSUBJ || !predicate)
    return VERDICT_NONE;
  verdict = judge_by (work, predicate);
  inner = act_tree_find (tree, predicate, ACT_REL_XCOMP);
  if (verdict == VERDICT_NONE && inner)
    verdict = judge_by (work, inner);
  return verdict;
}

/* A clause on a noun that says what it is about: not a relative clause, unless
   it has all that its verb wants ("the claim that Ann sold the bank" was taken
   for one). */
static gboolean
is_content (const ActPerspectiveWork *work, const ActClause *clause)
{
  const ActTree *tree = &work->clauses->tree;
  gboolean subject = FALSE, object = FALSE;
  guint n;
  const guint16 *dependents;

  if (clause->infinitive)
    return FALSE;
  if (act_work_has_that (work, clause))
    return TRUE;
  if (clause->relation != ACT_REL_ACL_RELCL)
    return act_clause_is_gerund_of_noun (clause,
                                         work->words[clause->head].head) ||
           (work->words[clause->head].xpos == ACT_XPOS_VBG &&
            act_tree_find_base (tree, clause->head, ACT_REL_NSUBJ) > 0);
  dependents = act_tree_get_dependents (tree, clause->head, &n);
  for (guint i = 0; i < n; i++) {
    const ActWord *word = &work->words[dependents[i]];
    ActRel relation = act_rel_get_base ((ActRel) word->rel);
    gboolean noun = word->upos == ACT_UPOS_NOUN || word->upos == ACT_UPOS_PROPN;
    subject |= relation == ACT_REL_NSUBJ && noun;
    object |= relation == ACT_REL_OBJ && noun && dependents[i] > clause->head;
  }
  return subject && object;
}

/* "no proof", "little evidence". */
static gboolean
is_missing (const ActPerspectiveWork *work, guint noun)
{
  static const char *const words[] = {"little", "few", "scant", "insufficient"};
  /* "no doubt that", "no secret that": it is so */
  static const char *const doubts[] = {
      "accident", "coincidence", "denying",  "doubt",  "mistake",
      "question", "secret",      "surprise", "wonder", NULL};
  guint amod = act_tree_find (&work->clauses->tree, noun, ACT_REL_AMOD);

  if (work->words[noun].upos != ACT_UPOS_NOUN ||
      act_strings_have (doubts, work->words[noun].lemma))
    return FALSE;
  for (guint i = 0; amod && i < G_N_ELEMENTS (words); i++)
    if (strcmp (work->words[amod].lower, words[i]) == 0)
      return TRUE;
  return act_work_find_negation_of_phrase (work, noun) > 0;
}

static Verdict
judge_content_of_noun (const ActPerspectiveWork *work, const ActClause *clause,
                       guint noun)
{
  const ActTree *tree = &work->clauses->tree;
  guint adjective = act_tree_find (tree, noun, ACT_REL_AMOD);
  Verdict verdict;
  ActCue cue;

  if (!is_content (work, clause) || act_work_is_borne_out (work, noun))
    return VERDICT_NONE;
  verdict = judge_by (work, noun); /* "it is a lie that …" */
  /* "the myth that …", "a fake video of Ann …ing"; a lie that is told is one's
     words */
  if (verdict == VERDICT_NONE &&
      !act_cue_find (tree->sentence, clause->head, &cue))
    verdict = look_up (work->words[noun].lemma, 'n', FALSE);
  if (verdict == VERDICT_NONE && adjective)
    verdict = look_up (work->words[adjective].lower, 'a', FALSE);
  if (verdict == VERDICT_NONE)
    verdict = judge_subject (work, noun);
  /* "no proof that …", "no truth to the rumour that …" */
  if (verdict == VERDICT_NONE &&
      (is_missing (work, noun) ||
       (work->words[noun].head && is_missing (work, work->words[noun].head))))
    verdict = VERDICT_OPEN;
  return verdict;
}

/* "*lied* to the court *that* …", "*misstated* that …" */
static gboolean
is_lie (const ActPerspectiveWork *work, const ActClause *governor)
{
  static const char *const lies[] = {"lie", "misstate", NULL};

  return act_strings_have (lies, work->words[governor->head].lemma);
}

/* "*lied when she said* that …" */
static gboolean
is_told_as_lie (const ActPerspectiveWork *work, const ActClause *speech)
{
  return speech->relation == ACT_REL_ADVCL && speech->parent != ACT_NO_CLAUSE &&
         is_lie (work, &work->clauses->clauses[speech->parent]) &&
         (act_work_has_mark (work, speech, "when") ||
          act_work_has_adverb (work, speech, "when") ||
          act_work_has_mark (work, speech, "in") ||
          act_work_has_mark (work, speech, "by"));
}

gboolean
act_work_is_wrongly_said (const ActPerspectiveWork *work,
                          const ActClause *clause)
{
  const ActClause *governor = clause->parent == ACT_NO_CLAUSE
                                  ? NULL
                                  : &work->clauses->clauses[clause->parent];
  ActCue cue;

  return governor && clause->relation == ACT_REL_CCOMP && clause->finite_word &&
         work->words[clause->head].head == governor->head &&
         (act_work_is_called_false (work, governor) ||
          is_told_as_lie (work, governor)) &&
         act_cue_find (work->clauses->tree.sentence, governor->head, &cue) &&
         (cue.content == ACT_CONTENT_CLAIM ||
          cue.content == ACT_CONTENT_THOUGHT) &&
         cue.stance == ACT_STANCE_ASSERTS;
}

/* "*An earlier version of this article* said that …": it has been put right. */
static gboolean
is_old_version (const ActPerspectiveWork *work, const ActClause *governor)
{
  static const char *const old[] = {"earlier", "original", "previous", "prior",
                                    NULL};
  static const char *const texts[] = {"article", "report", "story", NULL};
  const ActTree *tree = &work->clauses->tree;
  const guint subject = governor->subject;
  const guint amod = subject ? act_tree_find (tree, subject, ACT_REL_AMOD) : 0;

  return (amod && strcmp (work->words[subject].lemma, "version") == 0 &&
          act_strings_have (old, work->words[amod].lower)) ||
         /* "this article *originally* said" */
         (subject && act_work_has_adverb (work, governor, "originally") &&
          act_strings_have (texts, work->words[subject].lemma));
}

/* "a *hoax* message said that …", "a *doctored* video shows …" */
static gboolean
is_fraud (const ActPerspectiveWork *work, const ActClause *governor)
{
  const ActTree *tree = &work->clauses->tree;
  const guint subject = governor->subject;
  const guint adjective =
      subject ? act_tree_find (tree, subject, ACT_REL_AMOD) : 0;
  const guint noun =
      subject ? act_tree_find (tree, subject, ACT_REL_COMPOUND) : 0;

  return (adjective && look_up (work->words[adjective].lower, 'a', FALSE) ==
                           VERDICT_FALSE) ||
         (noun &&
          look_up (work->words[noun].lemma, 'n', FALSE) == VERDICT_FALSE);
}

/* "*posts claiming* that Ann left *are fake*" */
static Verdict
judge_text_above (const ActPerspectiveWork *work, const ActClause *governor)
{
  ActCue cue;

  return governor->relation == ACT_REL_ACL &&
                 work->words[governor->head].xpos == ACT_XPOS_VBG &&
                 act_cue_find (work->clauses->tree.sentence, governor->head,
                               &cue) &&
                 cue.stance == ACT_STANCE_ASSERTS
             ? judge_subject (work, work->words[governor->head].head)
             : VERDICT_NONE;
}

static Verdict
find_verdict (const ActPerspectiveWork *work, const ActClause *clause)
{
  guint head = work->words[clause->head].head;
  ActRel relation = act_rel_get_base ((ActRel) clause->relation);
  ActCue cue;

  if (!head || clause->parent == ACT_NO_CLAUSE)
    return VERDICT_NONE;
  const ActClause *governor = &work->clauses->clauses[clause->parent];
  if (is_lie (work, governor) && clause->finite_word &&
      (relation == ACT_REL_CCOMP || act_work_has_that (work, clause)))
    return VERDICT_FALSE;
  /* "Bo said that Ann left. *That is not true.*" */
  if (relation == ACT_REL_CCOMP && work->judged == '-' &&
      governor->relation == ACT_REL_ROOT &&
      act_cue_find (work->clauses->tree.sentence, governor->head, &cue) &&
      cue.content == ACT_CONTENT_CLAIM && cue.stance == ACT_STANCE_ASSERTS)
    return VERDICT_FALSE;
  if (relation == ACT_REL_CCOMP && clause->finite_word &&
      is_fraud (work, governor) &&
      act_cue_find (work->clauses->tree.sentence, governor->head, &cue) &&
      cue.stance == ACT_STANCE_ASSERTS)
    return VERDICT_FALSE;
  if (relation == ACT_REL_CCOMP && clause->finite_word &&
      judge_text_above (work, governor) != VERDICT_NONE)
    return judge_text_above (work, governor);
  if (relation == ACT_REL_CCOMP && is_old_version (work, governor) &&
      !act_work_is_wrongly_said (work, clause))
    return VERDICT_OPEN;
  if (relation == ACT_REL_ACL)
    return judge_content_of_noun (work, clause, head);
  if (relation != ACT_REL_CSUBJ && relation != ACT_REL_CCOMP)
    return VERDICT_NONE;
  if (act_work_is_wrongly_said (work, clause))
    return VERDICT_FALSE;
  /* "it remains unclear whether …" */
  if (act_tree_find (&work->clauses->tree, head, ACT_REL_XCOMP) &&
      judge_by (work, head) == VERDICT_NONE)
    head = act_tree_find (&work->clauses->tree, head, ACT_REL_XCOMP);
  /* "it was wrong to leave" judges the deed; "to say that …" the words. */
  if (clause->infinitive &&
      !act_cue_find (work->clauses->tree.sentence, clause->head, &cue))
    return VERDICT_NONE;
  return judge_by (work, head);
}

/* "called *the report that Ann left* a lie", "dismissed claims that she left as
   false": the clause that calls its content so, or NULL. */
static const ActClause *
find_judge (const ActPerspectiveWork *work, const ActClause *clause,
            Verdict *verdict)
{
  const ActTree *tree = &work->clauses->tree;
  const guint noun = work->words[clause->head].head;
  const ActClause *judge;
  guint word;

  if (clause->relation != ACT_REL_ACL || !is_content (work, clause) ||
      work->words[noun].rel != ACT_REL_OBJ)
    return NULL;
  judge = act_clauses_find (work->clauses, work->words[noun].head);
  if (!judge || judge->passive || act_work_is_negated (work, judge))
    return NULL;
  word = act_tree_find (tree, judge->head, ACT_REL_XCOMP);
  if (!word)
    return NULL;
  *verdict = work->words[word].upos == ACT_UPOS_NOUN
                 ? look_up (work->words[word].lemma, 'n', FALSE)
                 : look_up (work->words[word].lower, 'a', FALSE);
  return *verdict == VERDICT_FALSE || *verdict == VERDICT_OPEN ? judge : NULL;
}

/* A word of @first..@last that calls something false or doubtful, or 0. */
static guint
find_name_for_false (const ActPerspectiveWork *work, guint first, guint last)
{
  for (guint w = first; w <= last; w++) {
    const ActWord *word = &work->words[w];
    const Verdict verdict =
        word->upos == ACT_UPOS_ADJ    ? look_up (word->lower, 'a', FALSE)
        : word->upos == ACT_UPOS_NOUN ? look_up (word->lemma, 'n', FALSE)
                                      : VERDICT_NONE;
    if (verdict == VERDICT_FALSE || verdict == VERDICT_OPEN)
      return w;
  }
  return 0;
}

/* "*rejected as “false”* claims that …", "*called* the claim that … *a lie*":
   who calls it so denies it, and the text says no more. The verb, or NULL. */
static const ActClause *
find_denier (const ActPerspectiveWork *work, const ActClause *clause)
{
  static const char *const verbs[] = {
      "brand",    "call",    "condemn", "decry",  "denounce", "deride",
      "describe", "dismiss", "label",   "reject", "slam",     NULL};
  const guint noun = work->words[clause->head].head;
  const ActClause *governor =
      act_clauses_find (work->clauses, work->words[noun].head);
  guint last = work->clauses->tree.n_words, word;

  if (act_rel_get_base ((ActRel) clause->relation) != ACT_REL_ACL ||
      !act_work_is_speech_noun (work, noun) || !governor ||
      governor->kind != ACT_CLAUSE_VERB || governor->passive ||
      governor->head > noun || !is_content (work, clause) ||
      !act_strings_have (verbs, work->words[governor->head].lemma))
    return NULL;
  if (find_name_for_false (work, governor->head + 1, noun - 1))
    return governor;
  while (last > clause->head && work->words[last].upos == ACT_UPOS_PUNCT)
    last--;
  word = find_name_for_false (work, MAX (last, 2) - 1, last);
  return word > clause->head + 1u ? governor : NULL;
}

void
act_work_apply_verdict (const ActPerspectiveWork *work, guint16 index,
                        ActPerspective *perspective)
{
  const ActClause *clause = &work->clauses->clauses[index];
  Verdict named;
  const ActClause *judge = find_judge (work, clause, &named);

  if (judge) {
    *perspective = work->final[judge - work->clauses->clauses];
    act_work_attribute (
        work, perspective, act_work_find_speaker (work, judge), judge->head,
        named == VERDICT_FALSE ? ACT_STANCE_DENIES : ACT_STANCE_DOUBTS);
    return;
  }
  judge = find_denier (work, clause);
  if (judge) { /* "rejected as “false” claims that …" */
    perspective->polarity = ACT_POSITIVE;
    perspective->modality = ACT_MODALITY_FACT;
    act_work_attribute (work, perspective, act_work_find_speaker (work, judge),
                        judge->head, ACT_STANCE_DENIES);
    return;
  }
  switch (find_verdict (work, clause)) {
  case VERDICT_FALSE:
    /* Whoever claimed it: here it is said not to be so. */
    act_perspective_copy_voice (perspective, &work->final[clause->parent]);
    perspective->polarity = ACT_NEGATIVE;
    break;
  case VERDICT_OPEN:
    act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
    break;
  case VERDICT_TRUE:
  case VERDICT_NONE:
    break;
  }
}
