#include "perspective/work.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"
#include "perspective/cue.h"

#include <string.h>

ActWordRef
act_work_make_ref (const ActPerspectiveWork *work, guint word)
{
  return (ActWordRef){work->sentence, (guint16) word};
}

void
act_perspective_flip (ActPerspective *perspective)
{
  perspective->polarity =
      perspective->polarity == ACT_POSITIVE ? ACT_NEGATIVE : ACT_POSITIVE;
}

void
act_perspective_weaken (ActPerspective *perspective, ActModality modality)
{
  if (perspective->modality == ACT_MODALITY_FACT)
    perspective->modality = modality;
}

static gboolean
find_modal_form (const ActTable *modal_words, const char *lower,
                 const char *kind, ActModality *modality)
{
  const char *const *row = act_table_find (modal_words, lower);

  return row && strcmp (row[1], kind) == 0 &&
         act_modality_from_string (row[2], modality);
}

static gboolean
find_modal (const ActPerspectiveWork *work, guint word, const char *kind,
            ActModality *modality)
{
  /* "he'*d* spoken": had */
  if (work->words[word].xpos == ACT_XPOS_VBD &&
      strcmp (work->words[word].lower, "'d") == 0)
    return FALSE;
  return find_modal_form (work->modal_words, work->words[word].lower, kind,
                          modality);
}

/* "the *cancellation* of her visit", "a *delay* in the vote": the noun above
   says that the event does not happen, or not yet. */
static gboolean
is_cancelled_above (const ActTree *tree, guint noun)
{
  const guint above = tree->words[noun].head;
  const guint word = act_tree_find (tree, noun, ACT_REL_CASE);
  const char *lower = word ? tree->words[word].lower : "";

  return above && tree->words[above].upos == ACT_UPOS_NOUN &&
         act_tree_get_base (tree, noun) == ACT_REL_NMOD &&
         (strcmp (lower, "of") == 0 || strcmp (lower, "in") == 0 ||
          strcmp (lower, "to") == 0) &&
         act_table_lists ("relation-words", tree->words[above].lemma,
                          "cancelling", ' ');
}

/* "threat of war", "call for the arrest of X", "reports of an attack", "talks
   on the sale of X", "no evidence of": the noun above says that it is open.
   With "for" only what is wanted is: who takes responsibility for an attack or
   names its reason, tells that it happened. */
static ActModality
get_modality_above (const ActTree *tree, guint noun)
{
  static const char *const talks[] = {"discussion", "negotiation", "talk",
                                      NULL};
  static const char *const openings[] = {
      "agenda", "arrangement", "chance",    "condition", "date", "deadline",
      "hope",   "schedule",    "timetable", "venue",     NULL};
  const guint above = tree->words[noun].head;
  const guint word = act_tree_find (tree, noun, ACT_REL_CASE);
  const char *lower = word ? tree->words[word].lower : "";
  const gboolean wanted = strcmp (lower, "for") == 0;
  ActModality modality;
  ActMatrixWord matrix;
  ActCue cue;

  if (!above || tree->words[above].upos != ACT_UPOS_NOUN ||
      act_tree_get_base (tree, noun) != ACT_REL_NMOD)
    return ACT_MODALITY_FACT;
  guint determiner = act_tree_find (tree, above, ACT_REL_DET);
  if ((strcmp (lower, "on") == 0 &&
       act_strings_have (talks, tree->words[above].lemma)) ||
      (wanted && act_strings_have (openings, tree->words[above].lemma)) ||
      (determiner && strcmp (tree->words[determiner].lower, "no") == 0))
    return ACT_MODALITY_POSSIBLE;
  if (is_cancelled_above (tree, noun))
    return ACT_MODALITY_INTENT;
  if ((!wanted && strcmp (lower, "of") != 0) ||
      find_modal_form (act_table_get ("modal-words"), tree->words[above].lower,
                       "past", &modality))
    return ACT_MODALITY_FACT;
  if (act_matrix_word_find_at (tree->sentence, above, &matrix))
    return matrix.positive == '0' &&
                   (!wanted || matrix.modality == ACT_MODALITY_INTENT ||
                    matrix.modality == ACT_MODALITY_OBLIGATION)
               ? matrix.modality
               : ACT_MODALITY_FACT;
  return !wanted && act_cue_find (tree->sentence, above, &cue) &&
                 cue.content != ACT_CONTENT_FACT
             ? ACT_MODALITY_POSSIBLE
             : ACT_MODALITY_FACT;
}

ActModality
act_perspective_get_word_modality (const char *adjective)
{
  const char *const *row =
      act_table_find (act_table_get ("modal-words"), adjective);
  ActModality modality = ACT_MODALITY_FACT;

  if (row &&
      (strcmp (row[1], "adjective") == 0 || strcmp (row[1], "undone") == 0))
    act_modality_from_string (row[2], &modality);
  return modality;
}

/* "*allegedly* a spy" */
static ActModality
get_adverb_modality (const char *adverb)
{
  ActModality modality = ACT_MODALITY_FACT;

  return find_modal_form (act_table_get ("modal-words"), adverb, "adverb",
                          &modality)
             ? modality
             : ACT_MODALITY_FACT;
}

ActModality
act_perspective_get_adjective_modality (const ActTree *tree, guint noun)
{
  ActModality modality = ACT_MODALITY_FACT;
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, noun, &n);

  for (guint i = 0; i < n && modality == ACT_MODALITY_FACT; i++)
    if (tree->words[dependents[i]].upos != ACT_UPOS_NOUN && /* "in *future*" */
        /* "President Ann Lee, who had *threatened* it, *suspected* of it" */
        !(tree->words[noun].upos == ACT_UPOS_PROPN && dependents[i] > noun &&
          act_tree_get_base (tree, dependents[i]) == ACT_REL_ACL))
      modality = tree->words[dependents[i]].rel == ACT_REL_ADVMOD
                     ? get_adverb_modality (tree->words[dependents[i]].lower)
                     : act_perspective_get_word_modality (
                           tree->words[dependents[i]].lower);
  return modality;
}

gboolean
act_perspective_is_undone (const ActTree *tree, guint noun)
{
  ActModality modality;
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, noun, &n);

  for (guint i = 0; i < n; i++)
    if (find_modal_form (act_table_get ("modal-words"),
                         tree->words[dependents[i]].lower, "undone", &modality))
      return TRUE;
  return is_cancelled_above (tree, noun) &&
         !act_table_lists ("relation-words",
                           tree->words[tree->words[noun].head].lemma,
                           "delaying", ' ');
}

ActModality
act_perspective_get_event_modality (const ActTree *tree, guint noun)
{
  const ActModality modality =
      act_perspective_get_adjective_modality (tree, noun);

  return modality != ACT_MODALITY_FACT ? modality
                                       : get_modality_above (tree, noun);
}

gboolean
act_work_has_condition_mark (const ActPerspectiveWork *work,
                             const ActClause *clause)
{
  ActModality modality;

  for (guint w = act_word_set_first (&clause->marks); w;
       w = act_word_set_next (&clause->marks, w))
    if (find_modal (work, w, "mark", &modality))
      return TRUE;
  return act_work_has_mark (work, clause, "as") && /* "as though" is "as if" */
         act_work_has_mark (work, clause, "though");
}

gboolean
act_work_has_mark (const ActPerspectiveWork *work, const ActClause *clause,
                   const char *lower)
{
  for (guint w = act_word_set_first (&clause->marks); w;
       w = act_word_set_next (&clause->marks, w))
    if (strcmp (work->words[w].lower, lower) == 0)
      return TRUE;
  return FALSE;
}

gboolean
act_work_has_adverb (const ActPerspectiveWork *work, const ActClause *clause,
                     const char *lower)
{
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (&work->clauses->tree, clause->head, &n);

  for (guint i = 0; i < n; i++)
    if (work->words[dependents[i]].rel == ACT_REL_ADVMOD &&
        strcmp (work->words[dependents[i]].lower, lower) == 0)
      return TRUE;
  return FALSE;
}

gboolean
act_work_is_called_false (const ActPerspectiveWork *work,
                          const ActClause *clause)
{
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (&work->clauses->tree, clause->head, &n);
  ActModality modality;

  for (guint i = 0; i < n; i++)
    if (work->words[dependents[i]].rel == ACT_REL_ADVMOD &&
        find_modal (work, dependents[i], "falsely", &modality))
      return TRUE;
  return FALSE;
}

void
act_work_doubt_forged (const ActPerspectiveWork *work, guint noun,
                       ActPerspective *perspective)
{
  if (noun && !act_word_is_people (&work->words[noun]) &&
      act_perspective_get_adjective_modality (&work->clauses->tree, noun) ==
          ACT_MODALITY_POSSIBLE)
    act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
}

/* "is yet to sign", "has yet to sign". */
static gboolean
has_yet_to (const ActPerspectiveWork *work, const ActClause *clause)
{
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (&work->clauses->tree, clause->head, &n);

  for (guint i = 0; i < n; i++)
    if (work->words[dependents[i]].rel == ACT_REL_ADVMOD &&
        strcmp (work->words[dependents[i]].lower, "yet") == 0 &&
        work->words[dependents[i] + 1].xpos == ACT_XPOS_TO)
      return clause->relation != ACT_REL_XCOMP;
  return FALSE;
}

static gboolean is_be_to (const ActPerspectiveWork *work,
                          const ActClause *clause);

/* "is to hold talks *and meet* Ann" */
static gboolean
is_be_to_of_first (const ActPerspectiveWork *work, const ActClause *clause)
{
  const ActTree *tree = &work->clauses->tree;
  const ActClause *first;

  if (clause->coordinated == ACT_NO_CLAUSE)
    return FALSE;
  first = &work->clauses->clauses[clause->coordinated];
  return first->head < clause->head && first->relation != ACT_REL_CONJ &&
         !act_tree_find_base (tree, clause->head, ACT_REL_NSUBJ) &&
         !act_tree_find (tree, clause->head, ACT_REL_AUX) &&
         is_be_to (work, first);
}

/* "was to have met them on Friday": it was planned. */
static gboolean
is_be_to_have (const ActPerspectiveWork *work, const ActClause *clause)
{
  const guint head = clause->head;
  gboolean have = FALSE, be = FALSE, to = FALSE;

  for (guint i = head > 5 ? head - 5 : 1; i < head; i++) {
    const ActWord *word = &work->words[i];
    if (word->head != head)
      continue;
    be |= word->rel == ACT_REL_AUX && strcmp (word->lemma, "be") == 0 && !to;
    to |= be && word->xpos == ACT_XPOS_TO;
    have |= to && strcmp (word->lower, "have") == 0;
  }
  return have;
}

/* "is to visit", "is to *be* built": the copula before an infinitive; "is due
   to visit", with "due to" as a conjunction to the parser. */
static gboolean
is_be_to (const ActPerspectiveWork *work, const ActClause *clause)
{
  const ActTree *tree = &work->clauses->tree;
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, clause->head, &n);
  gboolean be = FALSE, to = FALSE, passive = FALSE;

  /* "are due to open", where "open" may be an adjective to the parser */
  if (act_work_has_mark (work, clause, "due"))
    return TRUE;
  for (guint i = 0; i < n; i++) {
    const ActWord *word = &work->words[dependents[i]];
    const gboolean copula = strcmp (word->lemma, "be") == 0;
    passive |= to && word->rel == ACT_REL_AUX_PASS && copula;
    /* "the goal is to sign": the copula is as good as an auxiliary */
    be |= !to && copula &&
          (word->rel == ACT_REL_AUX || word->rel == ACT_REL_AUX_PASS ||
           word->rel == ACT_REL_COP);
    to |= word->rel == ACT_REL_MARK && word->xpos == ACT_XPOS_TO;
  }
  if (work->words[clause->head].xpos != ACT_XPOS_VB &&
      !(passive && !is_be_to_have (work, clause)))
    return FALSE;
  return (be && to) ||
         (clause->relation == ACT_REL_CONJ && is_be_to_of_first (work, clause));
}

/* "The claim: “Ann robbed a bank.”", "on condition that she leave". */
static ActModality
get_modality_of_noun (const ActPerspectiveWork *work, const ActClause *clause)
{
  static const char *const claims[] = {"allegation", "claim",  "hoax", "myth",
                                       "rumor",      "rumour", NULL};
  guint noun = work->words[clause->head].head;

  /* "on condition that she pay *and not leave*" */
  if (clause->relation == ACT_REL_CONJ && noun < clause->head)
    noun = work->words[noun].head;
  if (!noun || noun >= clause->head || work->words[noun].upos != ACT_UPOS_NOUN)
    return ACT_MODALITY_FACT;
  if (act_strings_have (claims, work->words[noun].lemma) &&
      strcmp (work->words[noun + 1].lower, ":") == 0)
    return ACT_MODALITY_POSSIBLE;
  return strcmp (work->words[noun].lemma, "condition") == 0 &&
                 strcmp (work->words[noun + 1].lower, "that") == 0
             ? ACT_MODALITY_CONDITIONAL
             : ACT_MODALITY_FACT;
}

/* "Call them today." */
static gboolean
is_command (const ActPerspectiveWork *work, const ActClause *clause)
{
  return clause->kind == ACT_CLAUSE_VERB &&
         work->words[clause->head].xpos == ACT_XPOS_VB && !clause->subject &&
         !clause->infinitive && !clause->modal &&
         (clause->relation == ACT_REL_ROOT ||
          clause->relation == ACT_REL_CONJ ||
          clause->relation == ACT_REL_PARATAXIS ||
          clause->relation == ACT_REL_CCOMP);
}

/* "paid for reasons of health *and to spare* them": one more purpose beside
   what has a tense. */
static gboolean
is_second_purpose (const ActPerspectiveWork *work, const ActClause *clause)
{
  const ActClause *first;

  if (!clause->infinitive || clause->relation != ACT_REL_CONJ ||
      clause->coordinated == ACT_NO_CLAUSE ||
      work->words[clause->head].xpos != ACT_XPOS_VB ||
      !act_work_has_mark (work, clause, "to"))
    return FALSE;
  first = &work->clauses->clauses[clause->coordinated];
  return first != clause && !first->infinitive && !first->modal &&
         first->finite_word && first->kind == ACT_CLAUSE_VERB &&
         !is_be_to (work, first) && !is_be_to (work, clause);
}

/* "insisted that she *go*", "that it *be sold*": so it should be. */
static gboolean
is_subjunctive (const ActPerspectiveWork *work, const ActClause *clause)
{
  static const char *const verbs[] = {"advise",  "insist",    "propose", "urge",
                                      "suggest", "recommend", NULL};
  static const char *const one[] = {"he", "she", "it", NULL};
  const guint first = act_word_set_first (&clause->group);
  const ActWord *words = work->words, *subject = &words[clause->subject];

  return clause->relation == ACT_REL_CCOMP && clause->subject && first &&
         clause->parent != ACT_NO_CLAUSE && !clause->infinitive &&
         (words[first].xpos == ACT_XPOS_VB ||
          words[first].xpos == ACT_XPOS_VBP) &&
         (subject->xpos == ACT_XPOS_NN || subject->xpos == ACT_XPOS_NNP ||
          act_strings_have (one, subject->lower)) &&
         !act_tree_find (&work->clauses->tree, clause->subject, ACT_REL_CONJ) &&
         act_strings_have (
             verbs, words[work->clauses->clauses[clause->parent].head].lemma);
}

/* "*almost* killed her": did not; "nearly doubled" tells of what did happen. */
static gboolean
falls_short (const ActPerspectiveWork *work, const ActClause *clause)
{
  static const char *const changes[] = {
      "double", "halve", "quadruple", "treble", "quintuple", "triple", NULL};
  const char *lemma = work->words[clause->head].lemma;
  ActModality modality;
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (&work->clauses->tree, clause->head, &n);

  if (clause->kind != ACT_CLAUSE_VERB || act_strings_have (changes, lemma) ||
      act_table_lists ("relation-words", lemma, "measure", ' '))
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (work->words[dependents[i]].rel == ACT_REL_ADVMOD &&
        find_modal (work, dependents[i], "short", &modality))
      return TRUE;
  return FALSE;
}

/* The modality that the adverb @word gives the clause. */
static void
add_adverb (const ActPerspectiveWork *work, const ActClause *clause, guint word,
            ActPerspective *perspective)
{
  ActModality modality;

  if (find_modal (work, word, "adverb", &modality) ||
      (find_modal (work, word, "short", &modality) &&
       !falls_short (work, clause)))
    act_perspective_weaken (perspective, modality);
}

/* "withdrew from the final, where she was due to meet her" */
static gboolean
is_of_what_is_off (const ActPerspectiveWork *work, const ActClause *clause)
{
  static const char *const verbs[] = {"drop", "miss",     "pull", "retire",
                                      "skip", "withdraw", NULL};
  const ActClause *governor = clause->parent == ACT_NO_CLAUSE
                                  ? NULL
                                  : &work->clauses->clauses[clause->parent];

  return governor && governor->head < clause->head &&
         (clause->relation == ACT_REL_ACL_RELCL ||
          act_work_has_adverb (work, clause, "where")) &&
         (act_strings_have (verbs, work->words[governor->head].lemma) ||
          act_table_lists ("relation-words", work->words[governor->head].lemma,
                           "cancelling", ' '));
}

/* "*was to* meet her, *but* cancelled": it was planned; "but will now in June"
   is a delay. */
static gboolean
is_past_plan (const ActPerspectiveWork *work, const ActClause *clause)
{
  const ActTree *tree = &work->clauses->tree;
  const guint other = act_tree_find (tree, clause->head, ACT_REL_CONJ);
  const guint cc = other ? act_tree_find (tree, other, ACT_REL_CC) : 0;

  const guint aux = other ? act_tree_find (tree, other, ACT_REL_AUX) : 0;

  if (!(cc && strcmp (work->words[cc].lower, "but") == 0 &&
        work->words[aux].xpos != ACT_XPOS_MD) &&
      !is_of_what_is_off (work, clause))
    return FALSE;
  for (guint i = clause->subject + 1u; i < clause->head; i++)
    if (work->words[i].xpos == ACT_XPOS_VBD &&
        strcmp (work->words[i].lemma, "be") == 0)
      return TRUE;
  return FALSE;
}

/* "the rebels *must have* left": so one concludes. */
static gboolean
is_conclusion (const ActPerspectiveWork *work, const ActClause *clause, guint w)
{
  return strcmp (work->words[w].lower, "must") == 0 && w + 1u < clause->head &&
         strcmp (work->words[w + 1].lower, "have") == 0 &&
         work->words[clause->head].xpos == ACT_XPOS_VBN;
}

/* The modality that the auxiliary @word gives the clause. */
static void
add_auxiliary (const ActPerspectiveWork *work, const ActClause *clause,
               guint word, ActModality modality, ActPerspective *perspective)
{
  if (is_conclusion (work, clause, word))
    modality = ACT_MODALITY_POSSIBLE;
  /* "is expected to help, meaning that he *could* name her" */
  if (modality == ACT_MODALITY_POSSIBLE && clause->relation == ACT_REL_CCOMP &&
      perspective->modality == ACT_MODALITY_FUTURE)
    perspective->modality = modality;
  act_perspective_weaken (perspective, modality);
}

void
act_work_add_own (const ActPerspectiveWork *work, const ActClause *clause,
                  ActPerspective *perspective)
{
  const ActArgument *arguments =
      act_clause_get_arguments (work->clauses, clause);
  ActModality modality;

  if (act_work_is_negated (work, clause))
    act_perspective_flip (perspective);
  else if (perspective->polarity == ACT_POSITIVE && falls_short (work, clause))
    perspective->polarity = ACT_NEGATIVE;
  for (guint w = act_word_set_first (&clause->group); w;
       w = act_word_set_next (&clause->group, w))
    if (w != clause->head &&
        (work->words[w].upos == ACT_UPOS_AUX ||
         work->words[w].xpos == ACT_XPOS_MD) &&
        find_modal (work, w, "aux", &modality) &&
        work->words[w].xpos != ACT_XPOS_VB)
      add_auxiliary (work, clause, w, modality, perspective);
  for (guint w = act_word_set_first (&clause->group); w;
       w = act_word_set_next (&clause->group, w))
    if (w != clause->head)
      add_adverb (work, clause, w, perspective);
  if (clause->kind == ACT_CLAUSE_COPULA)
    act_perspective_weaken (perspective,
                            act_perspective_get_adjective_modality (
                                &work->clauses->tree, clause->head));
  if (has_yet_to (work, clause))
    act_perspective_flip (perspective);
  else if (is_be_to (work, clause))
    act_perspective_weaken (perspective, is_past_plan (work, clause)
                                             ? ACT_MODALITY_INTENT
                                             : ACT_MODALITY_FUTURE);
  else if (is_be_to_have (work, clause))
    act_perspective_weaken (perspective, ACT_MODALITY_INTENT);
  act_perspective_weaken (perspective, get_modality_of_noun (work, clause));
  for (guint i = 0; i < clause->n_arguments; i++)
    if (arguments[i].kind == ACT_ARGUMENT_ADVERB && !arguments[i].shared)
      add_adverb (work, clause, arguments[i].head, perspective);
  if (act_work_is_fiction (work, clause))
    act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
  /* "*should be able* to leave in May": so it is expected */
  if (perspective->modality == ACT_MODALITY_OBLIGATION &&
      clause->kind == ACT_CLAUSE_COPULA && clause->modal &&
      strcmp (work->words[clause->modal].lower, "should") == 0 &&
      strcmp (work->words[clause->head].lower, "able") == 0)
    perspective->modality = ACT_MODALITY_FUTURE;
  act_work_resolve_would (work, clause, perspective);
  if (is_second_purpose (work, clause))
    act_perspective_weaken (perspective, ACT_MODALITY_INTENT);
  if (is_subjunctive (work, clause))
    act_perspective_weaken (perspective, ACT_MODALITY_OBLIGATION);
  if (perspective->polarity == ACT_POSITIVE &&
      act_perspective_is_avowal (work->clauses, clause))
    perspective->modality = ACT_MODALITY_FACT;
  if (is_command (work, clause))
    act_perspective_weaken (perspective, ACT_MODALITY_OBLIGATION);
  if (act_work_is_conditional (work, clause) &&
      perspective->modality != ACT_MODALITY_OBLIGATION)
    perspective->modality = ACT_MODALITY_CONDITIONAL;
  if (clause->question && perspective->stance == ACT_STANCE_ASSERTS &&
      (clause->relation == ACT_REL_ROOT ||
       clause->relation == ACT_REL_PARATAXIS))
    perspective->stance = ACT_STANCE_ASKS;
}
