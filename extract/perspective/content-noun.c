/* What a noun passes on to the clause that hangs on it: "Ann's claim that …",
   "the plan to …". */
#include "perspective/work.h"

#include "lexicon/lexicon.h"
#include "perspective/complement.h"
#include "perspective/cue.h"

#include <string.h>

/* Complement of a word with a signature ("fail to", "unlikely that"). */
void
act_perspective_apply_matrix (const ActMatrixWord *matrix, gboolean negated,
                              ActPerspective *perspective)
{
  char sign = negated ? matrix->negative : matrix->positive;

  if (sign == '-')
    act_perspective_flip (perspective);
  else if (negated && sign == '0' &&
           (matrix->modality == ACT_MODALITY_OBLIGATION ||
            matrix->modality == ACT_MODALITY_INTENT ||
            matrix->modality == ACT_MODALITY_FUTURE))
    /* "did not require her to pay", "is not interested in paying" */
    perspective->polarity = ACT_NEGATIVE;
  if (matrix->modality != ACT_MODALITY_FACT && (sign == '0' || matrix->graded))
    act_perspective_weaken (perspective, matrix->modality);
  else if (sign == '0') {
    /* "*will not* be forced to leave" */
    if (perspective->modality == ACT_MODALITY_FUTURE)
      perspective->modality = ACT_MODALITY_FACT;
    act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
  }
}

static gboolean
is_light (const ActPerspectiveWork *work, const ActClause *clause)
{
  static const char *const light[] = {"make",    "issue", "release", "give",
                                      "express", "voice", "publish", "have"};

  for (guint i = 0; i < G_N_ELEMENTS (light); i++)
    if (strcmp (work->words[clause->head].lemma, light[i]) == 0)
      return TRUE;
  return FALSE;
}

/* "the claim that Ann sold the bank" taken for a relative clause: the verb has
   a subject and an object beside its "that". */
static gboolean
is_full (const ActPerspectiveWork *work, const ActClause *clause)
{
  gboolean that = FALSE, subject = FALSE, object = FALSE;
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (&work->clauses->tree, clause->head, &n);

  for (guint i = 0; i < n; i++) {
    const ActWord *word = &work->words[dependents[i]];
    ActRel relation = act_rel_get_base ((ActRel) word->rel);
    that |= relation == ACT_REL_OBJ && strcmp (word->lower, "that") == 0;
    subject |= relation == ACT_REL_NSUBJ && word->upos != ACT_UPOS_PRON;
    object |= relation == ACT_REL_OBJ && dependents[i] > clause->head;
  }
  return that && subject && object;
}

/* "that" as a conjunction, not as a relative pronoun. */
gboolean
act_work_has_that (const ActPerspectiveWork *work, const ActClause *clause)
{
  for (guint w = act_word_set_first (&clause->marks); w;
       w = act_word_set_next (&clause->marks, w))
    if (strcmp (work->words[w].lower, "that") == 0 &&
        (work->words[w].xpos == ACT_XPOS_IN ||
         work->words[w].rel == ACT_REL_MARK))
      return TRUE;
  return act_rel_get_base ((ActRel) clause->relation) == ACT_REL_ACL &&
         is_full (work, clause);
}

/* A content clause is often hung on the last noun before it ("reports of the
   media that …"): the noun of speech that this one belongs to, or itself. */
guint
act_work_find_governing_noun (const ActPerspectiveWork *work, guint noun)
{
  for (guint at = noun, step = 0; at && step < 3;
       at = work->words[at].head, step++) {
    if (act_work_is_speech_noun (work, at))
      return at;
    if (act_tree_get_base (&work->clauses->tree, at) != ACT_REL_NMOD)
      break;
  }
  return noun;
}

gboolean
act_work_is_called_for (const ActPerspectiveWork *work, const ActClause *clause)
{
  const ActTree *tree = &work->clauses->tree;
  const guint noun = clause->subject;
  const guint preposition = noun ? act_tree_find (tree, noun, ACT_REL_CASE) : 0;
  ActMatrixWord matrix;

  return clause->infinitive && preposition && noun < clause->head &&
         strcmp (work->words[preposition].lower, "for") == 0 &&
         act_matrix_word_find_at (tree->sentence, work->words[noun].head,
                                  &matrix) &&
         matrix.modality == ACT_MODALITY_OBLIGATION;
}

/* "in no position to". */
static gboolean
find_matrix_of_noun (const ActPerspectiveWork *work, guint noun,
                     const ActClause *clause, ActMatrixWord *matrix)
{
  static const char *const pauses[] = {"ban",  "break", "delay", "end",
                                       "halt", "pause", "stop",  NULL};

  /* "asked for a delay *to look into it*" is what it is for. */

  /* "the second *suspect to be handed* over" */
  if (clause->infinitive && act_word_is_people (&work->words[noun]) &&
      act_tree_is_exemplar (&work->clauses->tree, noun))
    return FALSE;
  /* "in *charge* of prosecuting them" */
  if (strcmp (work->words[noun].lemma, "charge") == 0 && noun > 1 &&
      strcmp (work->words[noun - 1].lower, "in") == 0)
    return FALSE;
  return !(clause->infinitive &&
           act_strings_have (pauses, work->words[noun].lemma)) &&
         act_matrix_word_find_at (work->clauses->tree.sentence, noun, matrix);
}

/* "the *cancelled* deal to lease tankers", "*scrapped* its plan to sell it":
   what it was for is not done, either. */
static gboolean
is_given_up (const ActPerspectiveWork *work, guint noun,
             const ActClause *around)
{
  const ActTree *tree = &work->clauses->tree;
  g_autofree char *verb = NULL;
  ActMatrixWord matrix;

  if (act_perspective_is_undone (tree, noun))
    return TRUE;
  if (!around || act_work_find_negation (work, around) ||
      work->words[noun].head != around->head)
    return FALSE;
  if (around->subject == noun && !around->passive && !around->modal &&
      !around->infinitive) {
    verb = act_cue_get_verb (tree->sentence, around->head);
    return act_table_lists ("relation-words", verb, "failing", ' ') &&
           act_matrix_word_find_at (tree->sentence, noun, &matrix);
  }
  if (!(act_tree_get_base (tree, noun) == ACT_REL_OBJ ||
        (around->passive && around->subject == noun)))
    return FALSE;
  verb = act_cue_get_verb (tree->sentence, around->head);
  return (act_table_lists ("relation-words", verb, "abandoning", ' ') &&
          act_matrix_word_find_at (tree->sentence, noun, &matrix)) ||
         (act_table_lists ("relation-words", verb, "cancelling", ' ') &&
          !act_table_lists ("relation-words", verb, "delaying", ' '));
}

/* "joined *a rally to protest* the law": it took place. */
static gboolean
is_done_by_crowd (const ActPerspectiveWork *work, guint noun,
                  const ActClause *clause, const ActPerspective *above)
{
  static const char *const crowds[] = {"ceremony", "demonstration", "march",
                                       "parade",   "protest",       "rally",
                                       "strike",   "vigil",         NULL};

  return above->modality == ACT_MODALITY_FACT &&
         above->polarity == ACT_POSITIVE &&
         act_strings_have (crowds, work->words[noun].lemma) &&
         act_word_is_act_of_crowd (&work->words[clause->head]);
}

/* "under *investigation for bribing* them" */
static gboolean
is_looked_into (const ActPerspectiveWork *work, guint noun,
                const ActClause *clause)
{
  static const char *const nouns[] = {"inquiry",     "investigation", "probe",
                                      "prosecution", "scrutiny",      NULL};

  return !clause->infinitive &&
         act_strings_have (nouns, work->words[noun].lemma) &&
         (act_work_has_mark (work, clause, "for") ||
          act_work_has_mark (work, clause, "over") ||
          act_work_has_mark (work, clause, "into"));
}

/* "*claimed responsibility* for bombing it": so who claims it says. */
static gboolean
is_avowal_of_deed (const ActPerspectiveWork *work, guint noun,
                   const ActClause *around)
{
  static const char *const verbs[] = {"accept", "acknowledge", "admit",
                                      "claim",  "take",        NULL};

  return strcmp (work->words[noun].lemma, "responsibility") == 0 &&
         work->words[noun].head == around->head && !around->modal &&
         !around->infinitive && !around->passive &&
         !act_work_find_negation (work, around) &&
         act_strings_have (verbs, work->words[around->head].lemma);
}

/* "*retracted* a claim that …", "*dropped* charges that …". */
static gboolean
is_taken_back (const ActWord *verb)
{
  static const char *const verbs[] = {"abandon", "drop",     "recant",
                                      "retract", "withdraw", NULL};

  return act_strings_have (verbs, verb->lemma);
}

gboolean
act_work_is_borne_out (const ActPerspectiveWork *work, guint noun)
{
  static const char *const verbs[] = {"acknowledge", "affirm",       "confirm",
                                      "corroborate", "substantiate", "verify",
                                      NULL};
  const ActClause *around =
      act_clauses_find (work->clauses, work->words[noun].head);

  /* not "refused *to confirm* reports" */
  return around && !around->passive && around->finite_word &&
         !around->infinitive && work->words[noun].head == around->head &&
         act_tree_get_base (&work->clauses->tree, noun) == ACT_REL_OBJ &&
         act_strings_have (verbs, work->words[around->head].lemma) &&
         !act_work_is_negated (work, around);
}

/* "rejected claims that …", "Ann's claim that …", "the plan to …". */
void
act_work_pass_noun (const ActPerspectiveWork *work, guint noun,
                    const ActClause *clause, const ActPerspective *above,
                    ActPerspective *perspective)
{
  const ActSentence *sentence = work->clauses->tree.sentence;
  static const char *const deals[] = {"accord",  "agreement", "contract",
                                      "deal",    "pact",      "pledge",
                                      "promise", "treaty",    NULL};
  const ActClause *around =
      act_clauses_find (work->clauses, work->words[noun].head);
  ActCue cue, verb;
  ActMatrixWord matrix;

  act_perspective_copy_voice (perspective, above);
  if (act_clause_is_gerund_of_noun (clause, noun)) { /* "talk of Ann leaving" */
    if (!act_matrix_word_find_at (sentence, noun, &matrix) ||
        matrix.positive != '+')
      act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
    return;
  }
  /* "any company affected": there may be none */
  guint determiner = act_tree_find (&work->clauses->tree, noun, ACT_REL_DET);
  if (determiner && strcmp (work->words[determiner].lower, "any") == 0)
    act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
  /* "plans for a system *based* there": it is not there yet */
  if (!clause->finite_word && !clause->infinitive &&
      clause->relation == ACT_REL_ACL &&
      act_perspective_get_adjective_modality (&work->clauses->tree, noun) ==
          ACT_MODALITY_FACT &&
      act_perspective_get_event_modality (&work->clauses->tree, noun) ==
          ACT_MODALITY_INTENT)
    act_perspective_weaken (perspective, ACT_MODALITY_INTENT);
  if (work->words[clause->head].xpos == ACT_XPOS_VBG &&
      act_word_set_is_empty (&clause->marks))
    return; /* a participle: "the powers supporting it" */
  if (around && act_clause_is_gerund (work->clauses, clause) &&
      is_avowal_of_deed (work, noun, around)) {
    if (!perspective->source.word)
      act_work_attribute (work, perspective,
                          act_work_find_speaker (work, around), around->head,
                          ACT_STANCE_ASSERTS);
    return;
  }
  if (clause->infinitive ||
      (act_clause_is_gerund (work->clauses, clause) &&
       !clause->finite_word)) { /* not "that Iran *is trying* to …" */
    /* "there is no reason to …", "has no right to …" */
    gboolean negated =
        around &&
        (clause->infinitive || act_work_has_mark (work, clause, "of")) &&
        act_work_find_negation (work, around) &&
        (around->existential || around->subject != noun) &&
        work->words[noun].head == around->head;
    if (negated)
      perspective->polarity = ACT_NEGATIVE;
    if (find_matrix_of_noun (work, noun, clause, &matrix))
      act_perspective_apply_matrix (
          &matrix, !negated && act_work_find_negation_of_phrase (work, noun),
          perspective);
    else if (is_looked_into (work, noun, clause))
      act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
    else if (act_work_is_called_for (work, clause))
      act_perspective_weaken (perspective, ACT_MODALITY_OBLIGATION);
    else if (clause->infinitive &&
             !is_done_by_crowd (work, noun, clause, above) &&
             !act_tree_is_exemplar (&work->clauses->tree, noun))
      act_perspective_weaken (perspective, ACT_MODALITY_INTENT);
    if (is_given_up (work, noun, around))
      perspective->polarity = ACT_NEGATIVE;
    /* "must sign an agreement *to leave*" */
    if (perspective->modality == ACT_MODALITY_INTENT &&
        act_strings_have (deals, work->words[noun].lemma))
      perspective->modality = act_work_get_purpose_modality (above);
    return;
  }
  if (!clause->finite_word && !act_work_has_that (work, clause))
    return; /* "statements made by Ann" are no content */
  if (act_cue_find (sentence, noun, &cue) && cue.content != ACT_CONTENT_FACT) {
    guint author = act_work_find_author (work, noun);
    ActStance stance = cue.stance;
    if (cue.content == ACT_CONTENT_CLAIM &&
        act_work_is_borne_out (work, noun)) {
      perspective->modality =
          work->final[around - work->clauses->clauses].modality;
      act_work_attribute (work, perspective,
                          act_work_find_speaker (work, around), around->head,
                          ACT_STANCE_ASSERTS);
      return;
    }
    /* "have no doubt that", "do not have any doubt that" */
    if (stance == ACT_STANCE_DOUBTS &&
        (act_work_find_negation_of_phrase (work, noun) ||
         (around && act_work_find_negation (work, around))))
      return;
    if (around && !around->passive && around->subject != noun &&
        act_cue_find (sentence, around->head, &verb) &&
        verb.stance != ACT_STANCE_ASSERTS &&
        /* "investigates claims that …" others make */
        !(verb.stance == ACT_STANCE_ASKS && author == noun &&
          cue.content == ACT_CONTENT_CLAIM)) {
      author = around->subject;
      stance = verb.stance;
      /* "did *not dispute* claims that …" */
      if (stance == ACT_STANCE_DENIES && act_work_find_negation (work, around))
        stance = ACT_STANCE_DOUBTS;
    } else if (around && author == noun && around->subject != noun &&
               is_light (work, around)) {
      author = around->subject;
    }
    /* "fears that …" of nobody are no source. */
    if (author == noun && (cue.content == ACT_CONTENT_THOUGHT ||
                           cue.content == ACT_CONTENT_HOPE)) {
      act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
      return;
    }
    if ((author == noun && act_word_is_rumour (&work->words[noun])) ||
        (around && work->words[noun].head == around->head &&
         act_tree_get_base (&work->clauses->tree, noun) == ACT_REL_OBJ &&
         is_taken_back (&work->words[around->head])))
      act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
    if (cue.content == ACT_CONTENT_WANT)
      act_perspective_weaken (perspective, ACT_MODALITY_OBLIGATION);
    else if (cue.content == ACT_CONTENT_HOPE && clause->modal)
      act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
    act_work_attribute (work, perspective, author, noun, stance);
    return;
  }
  /* "no proof that …" */
  if (act_work_find_negation_of_phrase (work, noun) ||
      (around && work->words[noun].head == around->head &&
       act_work_find_negation (work, around)))
    act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
  if (act_matrix_word_find_at (sentence, noun, &matrix))
    act_perspective_apply_matrix (&matrix, FALSE, perspective);
}
