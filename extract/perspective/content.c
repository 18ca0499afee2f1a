/* What a clause passes on to the one that it governs. */
#include "perspective/work.h"

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

/* The writer: "I think that …", "it is important to note that …". */
static gboolean
is_narrator (const ActPerspectiveWork *work, const ActClause *governor)
{
  static const char *const first[] = {"i", "we", "me", "us", "one", "you"};

  if (act_quotations_find (work->quotations, work->sentence, governor->head))
    return FALSE;
  if (!governor->subject)
    return governor->infinitive;
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

/* Content of a verb of speech, thought, knowledge or wish. */
static void
pass_content (const ActPerspectiveWork *work, const ActClause *governor,
              const ActCue *cue, const ActClause *clause,
              ActPerspective *perspective)
{
  const ActPerspective *above = &work->final[governor - work->clauses->clauses];
  gboolean negated = above->polarity == ACT_NEGATIVE ||
                     act_work_find_negation_of_phrase (work, governor->subject);
  gboolean anyway = stands_anyway (work, governor, above, cue);
  ActStance stance = cue->stance;

  perspective->polarity = ACT_POSITIVE;
  perspective->modality = above->modality;
  if (anyway)
    perspective->modality = ACT_MODALITY_FACT;
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
    return;
  }
  if (cue->content == ACT_CONTENT_FACT && stance == ACT_STANCE_ASSERTS &&
      !governor->passive) {
    perspective->stance = above->stance;
    perspective->source = above->source;
    perspective->cue = above->cue;
    perspective->hearsay = above->hearsay;
    if (act_work_has_mark (work, clause, "whether") ||
        act_work_has_mark (work, clause, "if"))
      act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
    return;
  }
  if (negated && stance == ACT_STANCE_DENIES)
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
    act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
    stance = stance == ACT_STANCE_ASSERTS ? ACT_STANCE_ASKS : stance;
  }
  if (cue->content == ACT_CONTENT_WANT)
    act_perspective_weaken (perspective, ACT_MODALITY_OBLIGATION);
  else if (cue->content == ACT_CONTENT_HOPE)
    act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
  else if (cue->content == ACT_CONTENT_THOUGHT && !clause->finite_word &&
           work->words[clause->head].xpos == ACT_XPOS_VBG)
    act_perspective_weaken (perspective, /* "is thinking of buying it" */
                            ACT_MODALITY_INTENT);
  guint speaker = act_work_find_speaker (work, governor);
  if (!speaker && anyway) /* whoever held the briefing */
    speaker = find_subject_around (work, work->words[governor->head].head);
  act_work_attribute (work, perspective, speaker, governor->head, stance);
}

/* Complement of a word with a signature ("fail to", "unlikely that"). */
static void
apply_matrix (const ActMatrix *matrix, gboolean negated,
              ActPerspective *perspective)
{
  char sign = negated ? matrix->negative : matrix->positive;

  if (sign == '-')
    act_perspective_flip (perspective);
  else if (negated && sign == '0' &&
           matrix->modality == ACT_MODALITY_OBLIGATION)
    perspective->polarity = ACT_NEGATIVE; /* "did not require her to pay" */
  if (matrix->modality != ACT_MODALITY_FACT && (sign == '0' || matrix->graded))
    act_perspective_weaken (perspective, matrix->modality);
  else if (sign == '0')
    act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
}

/* "urged Russia not to …": the one who urges wants it. */
static gboolean
is_directive (const ActMatrix *matrix, const ActClause *governor,
              const ActClause *clause)
{
  return matrix->modality == ACT_MODALITY_OBLIGATION && !governor->passive &&
         clause->subject_source == ACT_SUBJECT_CONTROLLED;
}

void
act_work_pass_complement (const ActPerspectiveWork *work,
                          const ActClause *governor, const ActClause *clause,
                          ActPerspective *perspective)
{
  const ActSentence *sentence = work->clauses->tree.sentence;
  const ActPerspective *above = &work->final[governor - work->clauses->clauses];
  ActCue cue;
  ActMatrix matrix;
  gboolean infinitive = clause->infinitive || clause->relation == ACT_REL_XCOMP;
  gboolean matched = act_matrix_find_word (sentence, governor->head, &matrix);

  if (act_cue_find (sentence, governor->head, &cue) &&
      work->words[governor->head].upos == ACT_UPOS_VERB &&
      !(infinitive && matched)) {
    pass_content (work, governor, &cue, clause, perspective);
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
  if (!matched) {
    /* "is rare for the court to reject appeals": nobody says that it does */
    if (clause->infinitive && governor->kind == ACT_CLAUSE_COPULA &&
        act_work_has_mark (work, clause, "for"))
      act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
    perspective->polarity =
        governor->kind == ACT_CLAUSE_COPULA ? ACT_POSITIVE : above->polarity;
    return;
  }
  apply_matrix (&matrix, above->polarity == ACT_NEGATIVE, perspective);
  if (act_work_is_called_false (work, governor)) /* "wrongly convicted of" */
    act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
  if (is_directive (&matrix, governor, clause) && perspective->source.word == 0)
    act_work_attribute (work, perspective,
                        act_work_find_speaker (work, governor), governor->head,
                        ACT_STANCE_ASSERTS);
}

/* "is capable of winning", "ruled out signing", "refrained from signing", "went
   on to sign": a gerund or infinitive that the parser hung on its word as an
   adjunct. */
static gboolean
is_gerund_complement (const ActPerspectiveWork *work, const ActClause *governor,
                      const ActClause *clause)
{
  const ActSentence *sentence = work->clauses->tree.sentence;
  static const char *const prepositions[] = {"from", "at",    "of",
                                             "on",   "about", "against"};
  guint before = clause->head - 1;
  ActMatrix matrix;
  ActCue cue;

  if (clause->relation != ACT_REL_ADVCL || clause->head < governor->head + 1)
    return FALSE;
  if (clause->infinitive && governor->kind == ACT_CLAUSE_VERB) {
    g_autofree char *phrasal = act_cue_get_phrasal (sentence, governor->head);
    return phrasal && act_matrix_find (phrasal, 'v', &matrix);
  }
  if (work->words[clause->head].xpos != ACT_XPOS_VBG)
    return FALSE;
  if (governor->kind == ACT_CLAUSE_COPULA)
    return (act_work_has_mark (work, clause, "of") ||
            act_work_has_mark (work, clause, "for") ||
            act_work_has_mark (work, clause, "from")) &&
           act_matrix_find_word (sentence, governor->head, &matrix);
  /* "balked at buying", "backed away from buying" */
  for (guint i = 0; i < G_N_ELEMENTS (prepositions); i++)
    if (act_work_has_mark (work, clause, prepositions[i]))
      return act_matrix_find_word (sentence, governor->head, &matrix);
  if (before != governor->head &&
      work->words[before].rel == ACT_REL_COMPOUND_PRT)
    before--;
  return before == governor->head &&
         (act_cue_find (sentence, governor->head, &cue) ||
          act_matrix_find_word (sentence, governor->head, &matrix));
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
static guint
find_governing_noun (const ActPerspectiveWork *work, guint noun)
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

/* "rejected claims that …", "Ann's claim that …", "the plan to …". */
static void
pass_noun (const ActPerspectiveWork *work, guint noun, const ActClause *clause,
           const ActPerspective *above, ActPerspective *perspective)
{
  const ActSentence *sentence = work->clauses->tree.sentence;
  const ActClause *around = find_clause_around (work, noun);
  ActCue cue, verb;
  ActMatrix matrix;

  act_perspective_copy_voice (perspective, above);
  if (act_clause_is_gerund_of_noun (clause, noun)) { /* "talk of Ann leaving" */
    if (!act_matrix_find_word (sentence, noun, &matrix) ||
        matrix.positive != '+')
      act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
    return;
  }
  /* "any company affected": there may be none */
  guint determiner = act_tree_find (&work->clauses->tree, noun, ACT_REL_DET);
  if (determiner && strcmp (work->words[determiner].lower, "any") == 0)
    act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
  if (work->words[clause->head].xpos == ACT_XPOS_VBG &&
      act_word_set_is_empty (&clause->marks))
    return; /* a participle: "the powers supporting it" */
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
    if (act_matrix_find_word (sentence, noun,
                              &matrix)) /* "in no position to" */
      apply_matrix (&matrix,
                    !negated && act_work_find_negation_of_phrase (work, noun),
                    perspective);
    else if (clause->infinitive &&
             !act_tree_is_exemplar (&work->clauses->tree, noun))
      act_perspective_weaken (perspective, ACT_MODALITY_INTENT);
    return;
  }
  if (!clause->finite_word && !act_work_has_that (work, clause))
    return; /* "statements made by Ann" are no content */
  if (act_cue_find (sentence, noun, &cue) && cue.content != ACT_CONTENT_FACT) {
    guint author = act_work_find_author (work, noun);
    ActStance stance = cue.stance;
    /* "have no doubt that", "do not have any doubt that" */
    if (stance == ACT_STANCE_DOUBTS &&
        (act_work_find_negation_of_phrase (work, noun) ||
         (around && act_work_find_negation (work, around))))
      return;
    if (around && !around->passive && around->subject != noun &&
        act_cue_find (sentence, around->head, &verb) &&
        verb.stance != ACT_STANCE_ASSERTS) {
      author = around->subject;
      stance = verb.stance;
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
    if (cue.content == ACT_CONTENT_WANT)
      act_perspective_weaken (perspective, ACT_MODALITY_OBLIGATION);
    act_work_attribute (work, perspective, author, noun, stance);
    return;
  }
  /* "no proof that …" */
  if (act_work_find_negation_of_phrase (work, noun) ||
      (around && work->words[noun].head == around->head &&
       act_work_find_negation (work, around)))
    act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
  if (act_matrix_find_word (sentence, noun, &matrix))
    apply_matrix (&matrix, FALSE, perspective);
}

/* "proposed sanctions; Norway did not object": a sentence of its own. */
static gboolean
is_behind_semicolon (const ActPerspectiveWork *work, const ActClause *governor,
                     const ActClause *clause)
{
  if (clause->subject_source != ACT_SUBJECT_OWN ||
      act_quotations_find (work->quotations, work->sentence, clause->head))
    return FALSE;
  for (guint w = governor->head + 1; w < clause->subject; w++)
    if (strcmp (work->words[w].lower, ";") == 0)
      return TRUE;
  return FALSE;
}

/* The speech verb that governs @clause as direct speech although it is only
   set beside it. */
static gboolean
is_direct_speech (const ActPerspectiveWork *work, const ActClause *governor,
                  const ActClause *clause)
{
  ActCue cue;

  return clause->head > governor->head &&
         !is_behind_semicolon (work, governor, clause) &&
         act_cue_find (work->clauses->tree.sentence, governor->head, &cue) &&
         (cue.quote || act_work_has_mark (work, clause, "that")) &&
         !act_clause_find_argument (work->clauses, governor,
                                    ACT_ARGUMENT_CCOMP);
}

/* "told journalists outside the court that …": a content clause that was hung
   on the noun before it. */
static gboolean
is_content_of_verb (const ActPerspectiveWork *work, const ActClause *governor,
                    const ActClause *clause)
{
  ActCue cue;

  return act_work_has_that (work, clause) && clause->head > governor->head &&
         !act_work_has_mark (work, clause, "so") &&
         act_cue_find (work->clauses->tree.sentence, governor->head, &cue) &&
         work->words[governor->head].upos == ACT_UPOS_VERB &&
         !act_clause_find_argument (work->clauses, governor,
                                    ACT_ARGUMENT_CCOMP);
}

/* "the feeling that …" taken for a relative clause. */
static gboolean
is_content_of_noun (const ActPerspectiveWork *work, const ActClause *clause,
                    guint noun)
{
  return act_work_has_that (work, clause) &&
         act_work_is_speech_noun (work, find_governing_noun (work, noun));
}

/* A clause of speech with its own content beside another ("said …, while Ann
   said …") is the text's own. */
static gboolean
speaks_for_itself (const ActPerspectiveWork *work, const ActClause *clause)
{
  ActCue cue;

  return clause->subject_source == ACT_SUBJECT_OWN &&
         act_clause_find_argument (work->clauses, clause, ACT_ARGUMENT_CCOMP) &&
         act_cue_find (work->clauses->tree.sentence, clause->head, &cue) &&
         cue.content == ACT_CONTENT_CLAIM &&
         (act_work_has_mark (work, clause, "while") ||
          act_work_has_mark (work, clause, "as") ||
          act_work_has_mark (work, clause, "after") ||
          act_work_has_mark (work, clause, "whereas"));
}

/* "made it *hard* for Norway to sell it": what the adjective says of it. */
static gboolean
find_matrix_of_it (const ActPerspectiveWork *work, const ActClause *governor,
                   const ActClause *clause, ActMatrix *matrix)
{
  const ActTree *tree = &work->clauses->tree;
  guint object = act_tree_find (tree, governor->head, ACT_REL_OBJ);
  guint result = act_tree_find (tree, governor->head, ACT_REL_XCOMP);

  return clause->infinitive && object && object + 1 <= result &&
         result < clause->head && governor->kind == ACT_CLAUSE_VERB &&
         strcmp (work->words[object].lower, "it") == 0 &&
         work->words[result].head == work->words[clause->head].head &&
         act_matrix_find (work->words[result].lower, 'a', matrix);
}

/* "called on them to leave": the caller wants it. */
static void
pass_appeal (const ActPerspectiveWork *work, const ActClause *governor,
             ActPerspective *perspective)
{
  const ActPerspective *above = &work->final[governor - work->clauses->clauses];

  act_perspective_copy_voice (perspective, above);
  act_perspective_weaken (perspective, ACT_MODALITY_OBLIGATION);
  if (perspective->source.word == 0)
    act_work_attribute (work, perspective,
                        act_work_find_speaker (work, governor), governor->head,
                        ACT_STANCE_ASSERTS);
}

/* "faces claims that …" with the noun taken for a verb. */
static gboolean
is_content_of_misread_noun (const ActPerspectiveWork *work,
                            const ActClause *governor, const ActClause *clause)
{
  guint head = work->words[clause->head].head;
  ActCue cue;

  return head && head != governor->head && clause->relation == ACT_REL_CCOMP &&
         act_tree_get_base (&work->clauses->tree, head) == ACT_REL_OBJ &&
         act_cue_find (work->clauses->tree.sentence, head, &cue);
}

void
act_work_inherit (const ActPerspectiveWork *work, guint16 index,
                  ActPerspective *perspective)
{
  const ActClause *clause = &work->clauses->clauses[index];
  const ActClause *governor = &work->clauses->clauses[clause->parent];
  const ActPerspective *above = &work->final[clause->parent];
  guint head = work->words[clause->head].head;
  ActRel relation = act_rel_get_base ((ActRel) clause->relation);

  ActMatrix matrix;
  gboolean content = relation == ACT_REL_CCOMP || relation == ACT_REL_XCOMP ||
                     relation == ACT_REL_CSUBJ;

  if (act_clause_is_aside_in_charge (work->clauses, governor, clause))
    return;
  if (is_content_of_misread_noun (work, governor, clause)) {
    act_perspective_copy_voice (perspective, above);
    act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
  } else if (!content && act_work_has_condition_mark (work, clause))
    act_work_pass_adverbial (work, clause, above, perspective);
  else if (find_matrix_of_it (work, governor, clause, &matrix)) {
    act_perspective_copy_voice (perspective, above);
    perspective->modality = above->modality;
    apply_matrix (&matrix, above->polarity == ACT_NEGATIVE, perspective);
  } else if (act_clause_find_addressee (work->clauses, governor, clause))
    pass_appeal (work, governor, perspective);
  else if (act_clause_is_judged (work->clauses, governor, clause))
    act_work_pass_adverbial (work, clause, above, perspective);
  else if (act_clause_is_of_object (work->clauses, governor, clause))
    act_work_pass_complement (work, governor, clause, perspective);
  else if ((relation == ACT_REL_ACL || relation == ACT_REL_ADVCL) &&
           (!is_content_of_noun (work, clause, head) ||
            act_tree_get_base (&work->clauses->tree, head) == ACT_REL_OBL) &&
           is_content_of_verb (work, governor, clause))
    act_work_pass_complement (work, governor, clause, perspective);
  else if (content || is_gerund_complement (work, governor, clause) ||
           (relation == ACT_REL_ADVCL && governor->kind == ACT_CLAUSE_COPULA &&
            clause->infinitive) ||
           (relation == ACT_REL_PARATAXIS &&
            work->said_by[clause->parent] != index &&
            is_direct_speech (work, governor, clause)))
    act_work_pass_complement (work, governor, clause, perspective);
  else if (relation == ACT_REL_ACL && (clause->relation != ACT_REL_ACL_RELCL ||
                                       is_content_of_noun (work, clause, head)))
    pass_noun (work,
               act_work_has_that (work, clause)
                   ? find_governing_noun (work, head)
                   : head,
               clause, above, perspective);
  else if (relation == ACT_REL_ADVCL && speaks_for_itself (work, clause))
    return;
  else if (relation == ACT_REL_ADVCL)
    /* "urged Russia not to …, as protests grow": the last is the text's own. */
    act_work_pass_adverbial (work, clause,
                             governor->relation == ACT_REL_XCOMP &&
                                     clause->finite_word &&
                                     governor->parent != ACT_NO_CLAUSE
                                 ? &work->final[governor->parent]
                                 : above,
                             perspective);
  else if (relation != ACT_REL_PARATAXIS ||
           work->said_by[clause->parent] != index) {
    act_perspective_copy_voice (perspective, above);
    if (clause->relation == ACT_REL_ACL_RELCL)
      act_perspective_take_for_granted (perspective);
  }
  /* "warned *against invading* it": what should not be done. */
  if (work->words[clause->head].xpos == ACT_XPOS_VBG &&
      act_work_has_mark (work, clause, "against")) {
    perspective->polarity = ACT_NEGATIVE;
    act_perspective_weaken (perspective, ACT_MODALITY_OBLIGATION);
  }
}
