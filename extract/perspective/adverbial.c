/* What a clause passes on to an adverbial clause of its own. */
#include "perspective/work.h"

#include "lexicon/lexicon.h"
#include "perspective/complement.h"
#include "perspective/cue.h"

#include <string.h>

gboolean
act_work_is_set_off (const ActPerspectiveWork *work, const ActClause *clause)
{
  guint first = work->clauses->tree.leftmost[clause->head];

  if (strcmp (work->words[first].lower, ",") == 0)
    return TRUE;
  return clause->head > work->clauses->clauses[clause->parent].head &&
         first > 1 && strcmp (work->words[first - 1].lower, ",") == 0;
}

ActModality
act_work_get_purpose_modality (const ActPerspective *above)
{
  return above->modality == ACT_MODALITY_OBLIGATION &&
                 above->polarity == ACT_POSITIVE
             ? ACT_MODALITY_OBLIGATION
             : ACT_MODALITY_INTENT;
}

/* "beat Norway *to reach* the final": won. */
static gboolean
is_won (const ActPerspectiveWork *work, const ActClause *governor,
        const ActClause *clause)
{
  static const char *const victories[] = {
      "beat",   "crush",     "defeat",   "down",     "edge", "outlast",
      "outrun", "outsprint", "overcome", "overtake", "pip",  "rally",
      "rout",   "trounce",   "upset",    "win",      NULL};
  static const char *const prizes[] = {
      "advance", "become", "capture", "claim",   "clinch", "earn",
      "finish",  "gain",   "move",    "qualify", "reach",  "regain",
      "retain",  "seal",   "secure",  "take",    "win",    NULL};
  static const char *const marks[] = {"close", "end",    "finish", "hit",
                                      "reach", "settle", "stand",  NULL};
  const ActXpos xpos = (ActXpos) work->words[governor->head].xpos;

  /* "Leeds *beat* Derby" may be of the present to the parser */
  if ((xpos != ACT_XPOS_VBD && xpos != ACT_XPOS_VBN &&
       strcmp (work->words[governor->head].lower, "beat") != 0) ||
      governor->passive || governor->modal || governor->infinitive)
    return FALSE;
  /* "fell 3 percent *to close* at 90" */
  return (act_strings_have (victories, work->words[governor->head].lemma) &&
          act_strings_have (prizes, work->words[clause->head].lemma)) ||
         (act_table_lists ("relation-words", work->words[governor->head].lemma,
                           "measure", ' ') &&
          act_strings_have (marks, work->words[clause->head].lemma));
}

gboolean
act_word_is_act_of_crowd (const ActWord *word)
{
  static const char *const acts[] = {
      "celebrate", "commemorate", "condemn", "decry",   "demand",
      "denounce",  "mark",        "mourn",   "protest", NULL};

  return act_strings_have (acts, word->lemma);
}

gboolean
act_work_is_enacted (const ActPerspectiveWork *work, const ActClause *governor,
                     const ActClause *clause)
{
  static const char *const acts[] = {
      "abolish",   "acquit",   "adopt",    "amend",   "approve",  "back",
      "ban",       "censure",  "condemn",  "confirm", "defeat",   "dissolve",
      "elect",     "endorse",  "expel",    "impeach", "legalise", "legalize",
      "oust",      "overturn", "override", "pass",    "ratify",   "recognise",
      "recognize", "reject",   "remove",   "repeal",  "suspend",  NULL};
  const ActXpos tense = (ActXpos) work->words[governor->head].xpos;
  const char *verb = work->words[governor->head].lemma;

  if ((tense != ACT_XPOS_VBD && tense != ACT_XPOS_VBN) || governor->passive ||
      governor->modal || governor->infinitive || !clause->infinitive)
    return FALSE;
  if (strcmp (verb, "vote") == 0)
    return act_strings_have (acts, work->words[clause->head].lemma);
  return strcmp (verb, "use") == 0 &&
         act_clause_find_argument (work->clauses, governor,
                                   ACT_ARGUMENT_OBJECT);
}

/* "marched *to protest* it", "spent a million *to build* it", "broke off the
   talks *to protest*": done. */
static gboolean
is_done_thereby (const ActPerspectiveWork *work, const ActClause *clause,
                 const ActPerspective *above)
{
  static const char *const ways[] = {"assemble", "gather", "march",
                                     "parade",   "rally",  NULL};
  const ActClause *governor = &work->clauses->clauses[clause->parent];
  const char *lemma = work->words[governor->head].lemma;

  if (above->modality != ACT_MODALITY_FACT || above->polarity != ACT_POSITIVE)
    return FALSE;
  if (is_won (work, governor, clause) ||
      act_work_is_enacted (work, governor, clause))
    return TRUE;
  /* "became *the first to sign* it" */
  const guint result =
      act_tree_find (&work->clauses->tree, governor->head, ACT_REL_XCOMP);
  if ((strcmp (lemma, "become") == 0 || strcmp (lemma, "make") == 0) &&
      result && result < clause->head &&
      act_tree_is_exemplar (&work->clauses->tree, result))
    return TRUE;
  if (strcmp (work->words[clause->head].lemma, "protest") == 0 &&
      governor->kind == ACT_CLAUSE_VERB)
    return TRUE;
  return act_strings_have (ways, lemma)
             ? act_word_is_act_of_crowd (&work->words[clause->head])
             : strcmp (lemma, "spend") == 0 &&
                   work->words[governor->head].xpos == ACT_XPOS_VBD;
}

static gboolean
is_present (const ActPerspectiveWork *work, const ActClause *clause)
{
  const guint word = clause->finite_word ? clause->finite_word : clause->head;

  return work->words[word].xpos == ACT_XPOS_VBZ ||
         work->words[word].xpos == ACT_XPOS_VBP;
}

/* "will sign when they meet": the meeting is to come, too. */
static gboolean
is_yet_to_come (const ActPerspectiveWork *work, const ActClause *clause,
                const ActPerspective *above)
{
  static const char *const marks[] = {"when",  "until", "before",
                                      "after", "once",  "till"};
  ActXpos tense = (ActXpos) work->words[clause->finite_word].xpos;

  if (!clause->finite_word || (tense != ACT_XPOS_VBZ && tense != ACT_XPOS_VBP))
    return FALSE;
  /* "cut off the aid until they *renounce* violence", "takes effect once she
   *signs*" */
  if (act_work_has_mark (work, clause, "until") ||
      (act_work_has_mark (work, clause, "once") &&
       is_present (work, &work->clauses->clauses[clause->parent])))
    return TRUE;
  /* "comes a week *before they vote*" */
  if (act_work_has_mark (work, clause, "before") &&
      above->modality == ACT_MODALITY_FACT &&
      is_present (work, &work->clauses->clauses[clause->parent]))
    return TRUE;
  /* "offered funds *after Norway leaves*", not "after it *has left*" */
  if (act_work_has_mark (work, clause, "after") &&
      work->words[clause->head].xpos != ACT_XPOS_VBN &&
      work->words[work->clauses->clauses[clause->parent].head].xpos ==
          ACT_XPOS_VBD)
    return TRUE;
  if (above->modality == ACT_MODALITY_FACT ||
      above->modality == ACT_MODALITY_POSSIBLE)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (act_work_has_mark (work, clause, marks[i]) ||
        act_work_has_adverb (work, clause, marks[i]))
      return TRUE;
  return FALSE;
}

/* "will be lifted *only when* they leave", "can *only* start *once* they
   leave": it depends on that. */
static gboolean
is_only_then (const ActPerspectiveWork *work, const ActClause *clause)
{
  static const char *const marks[] = {"when", "after", "once"};
  const ActClause *governor = &work->clauses->clauses[clause->parent];
  const ActXpos tense = (ActXpos) work->words[clause->finite_word].xpos;

  if (!clause->finite_word ||
      (tense != ACT_XPOS_VBZ && tense != ACT_XPOS_VBP) ||
      (!act_work_has_adverb (work, governor, "only") &&
       !act_work_has_adverb (work, clause, "only")))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (act_work_has_mark (work, clause, marks[i]) ||
        act_work_has_adverb (work, clause, marks[i]))
      return TRUE;
  return FALSE;
}

/* A verb with which somebody else speaks up: "confirmed it", "weighed in". */
static gboolean
is_act_of_speech (const ActPerspectiveWork *work, const ActClause *clause)
{
  const ActSentence *sentence = work->clauses->tree.sentence;
  g_autofree char *phrasal = act_cue_get_phrasal (sentence, clause->head);
  const char *const *row =
      phrasal ? act_signature_find ("attitude-words", phrasal, 'v') : NULL;
  ActCue cue;

  return (row && strcmp (row[1], "says") == 0) ||
         (act_cue_find (sentence, clause->head, &cue) &&
          cue.content == ACT_CONTENT_CLAIM);
}

/* "Ann Lee", "Mr. Lee", who speaks for nobody but herself. */
static gboolean
is_person (const ActPerspectiveWork *work, ActWordRef speaker)
{
  if (!speaker.word || speaker.sentence != work->sentence ||
      work->words[speaker.word].rel != ACT_REL_NSUBJ)
    return FALSE;
  /* "its minister, Ann Lee," */
  if (work->words[speaker.word].xpos == ACT_XPOS_NN)
    return act_word_is_people (&work->words[speaker.word]) &&
           act_tree_find (&work->clauses->tree, speaker.word, ACT_REL_APPOS);
  return work->words[speaker.word].upos == ACT_UPOS_PROPN &&
         (act_tree_find (&work->clauses->tree, speaker.word,
                         ACT_REL_NMOD_DESC) ||
          act_table_has (act_table_get ("given-names"),
                         work->words[speaker.word].lower));
}

/* "denied that Ann left when …", "Ann said …, while Bob went on", "fell, polls
   show, even as …", "said …, as police confirmed it": what is behind is not the
   speaker's. */
static gboolean
is_beyond_speech (const ActPerspectiveWork *work, const ActClause *clause,
                  const ActPerspective *above)
{
  const ActClause *governor = &work->clauses->clauses[clause->parent];

  return above->hearsay || above->stance != ACT_STANCE_ASSERTS ||
         (above->cue.sentence == work->sentence &&
          above->cue.word > governor->head && above->cue.word < clause->head) ||
         act_work_has_adverb (work, clause, "even") ||
         /* "…, *as* happened after they *left*", "last spring, *when* they
            left" */
         (governor->relation == ACT_REL_ADVCL &&
          act_work_has_mark (work, governor, "as")) ||
         (act_work_is_set_off (work, clause) &&
          (act_work_has_mark (work, clause, "when") ||
           act_work_has_adverb (work, clause, "when"))) ||
         (is_person (work, above->source) &&
          (act_work_has_mark (work, clause, "while") ||
           act_work_has_mark (work, clause, "whereas"))) ||
         is_act_of_speech (work, clause);
}

/* "*Although Ann lost*, aides said she was calm": before the words that tell
   who speaks, and hung on what is said. */
static gboolean
is_before_cue (const ActPerspectiveWork *work, const ActClause *clause)
{
  const ActClause *governor = &work->clauses->clauses[clause->parent];
  const ActPerspective *above = &work->final[clause->parent];

  return above->source.word && above->cue.sentence == work->sentence &&
         clause->head < above->cue.word && above->cue.word < governor->head &&
         !act_quotations_find (work->quotations, work->sentence, clause->head);
}

/* "said that she will sign, *though* she had no pen": behind what is said, the
   writer concedes it. */
static gboolean
is_conceded (const ActPerspectiveWork *work, const ActClause *clause)
{
  return clause->finite_word && clause->subject_source == ACT_SUBJECT_OWN &&
         (act_work_is_set_off (work, clause) || is_before_cue (work, clause) ||
          (act_work_has_adverb (work, clause, "even") &&
           work->words[clause->subject].upos != ACT_UPOS_PRON)) &&
         !act_work_has_mark (work, clause, "as") &&
         (act_work_has_mark (work, clause, "though") ||
          act_work_has_mark (work, clause, "although"));
}

/* "said that, while the war lasted, Ann left": that it lasted is the text's
   own. "Said that Ann left after the war began" says so of both. */
static gboolean
is_background (const ActPerspectiveWork *work, const ActClause *clause,
               const ActPerspective *above)
{
  static const char *const marks[] = {"as",     "while", "when",   "after",
                                      "before", "since", "whereas"};

  if (!clause->finite_word || clause->subject_source != ACT_SUBJECT_OWN ||
      work->words[clause->subject].upos == ACT_UPOS_PRON ||
      (clause->head > work->clauses->clauses[clause->parent].head &&
       !is_beyond_speech (work, clause, above)))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (act_work_has_mark (work, clause, marks[i]) ||
        act_work_has_adverb (work, clause, marks[i]))
      return !act_work_has_mark (work, clause, "long");
  return FALSE;
}

/* "suggested holding talks *after meeting* Ann": he met her before he did. */
static gboolean
is_before_speech (const ActPerspectiveWork *work, const ActClause *clause)
{
  const ActClause *governor = &work->clauses->clauses[clause->parent];
  const ActRel relation = act_rel_get_base ((ActRel) governor->relation);

  return work->words[clause->head].xpos == ACT_XPOS_VBG &&
         !clause->finite_word && act_work_has_mark (work, clause, "after") &&
         work->words[governor->head].xpos == ACT_XPOS_VBG &&
         !governor->finite_word &&
         (relation == ACT_REL_XCOMP || relation == ACT_REL_CCOMP);
}

/* "Had she known", "Should he leave": a condition without a conjunction. */
static gboolean
is_inverted_condition (const ActPerspectiveWork *work, const ActClause *clause)
{
  static const char *const auxiliaries[] = {"had", "should", "were"};
  guint aux = act_tree_find (&work->clauses->tree, clause->head, ACT_REL_AUX);

  if (!aux)
    aux = act_tree_find (&work->clauses->tree, clause->head, ACT_REL_COP);
  if (!aux || clause->subject_source != ACT_SUBJECT_OWN ||
      clause->subject < aux ||
      (!clause->infinitive && !act_word_set_is_empty (&clause->marks)))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (auxiliaries); i++)
    if (strcmp (work->words[aux].lower, auxiliaries[i]) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
is_as_long_as (const ActPerspectiveWork *work, const ActClause *clause)
{
  guint head = work->words[clause->head].head;

  return head && act_work_has_mark (work, clause, "as") &&
         strcmp (work->words[head].lower, "long") == 0;
}

/* "rather than sign": a conjunction of two words to the parser. */
static gboolean
has_rather (const ActPerspectiveWork *work, const ActClause *clause)
{
  guint word = act_tree_find (&work->clauses->tree, clause->head, ACT_REL_CC);

  return word && strcmp (work->words[word].lower, "rather") == 0;
}

/* "would rather quit than sign": what comes after "than" is not done. */
static gboolean
is_spurned (const ActPerspectiveWork *work, const ActClause *clause)
{
  const ActClause *governor = &work->clauses->clauses[clause->parent];

  return act_work_has_mark (work, clause, "than") &&
         (act_work_has_adverb (work, governor, "rather") ||
          act_work_has_adverb (work, governor, "sooner"));
}

/* "did not go far *enough to punish* them": they are not punished. */
static gboolean
is_short_of (const ActPerspectiveWork *work, const ActClause *clause,
             const ActPerspective *above)
{
  guint to = act_tree_find (&work->clauses->tree, clause->head, ACT_REL_MARK);

  return above->polarity == ACT_NEGATIVE && to > 1 &&
         strcmp (work->words[to - 1].lower, "enough") == 0 &&
         work->words[to - 1].upos == ACT_UPOS_ADV;
}

/* "fell *short of joining* the union" */
static gboolean
is_fallen_short_of (const ActPerspectiveWork *work, const ActClause *clause)
{
  const guint of =
      act_tree_find (&work->clauses->tree, clause->head, ACT_REL_MARK);

  return of > 1 && strcmp (work->words[of].lower, "of") == 0 &&
         strcmp (work->words[of - 1].lower, "short") == 0;
}

/* "fled *before* she *could be arrested*", "before they *were able to* arrest
   her": she was not. */
static gboolean
is_forestalled (const ActPerspectiveWork *work, const ActClause *clause)
{
  if (clause->kind == ACT_CLAUSE_COPULA &&
      strcmp (work->words[clause->head].lower, "able") == 0)
    return act_work_has_mark (work, clause, "before");
  return clause->modal && act_work_has_mark (work, clause, "before") &&
         strcmp (work->words[clause->modal].lower, "could") == 0;
}

/* "tries to stay *after losing*", "agreed to pay, *after losing*", "was urged
   to go *after attacking* her", "could sue *after being fired*": what may come
   is open, what was before is not. */
static gboolean
is_before_attempt (const ActPerspectiveWork *work, const ActClause *clause,
                   const ActPerspective *above)
{
  static const char *const losses[] = {"accuse", "admit",  "attack", "call",
                                       "fail",   "insult", "lose",   "plead",
                                       "refuse", "suffer", NULL};

  if (!act_work_has_mark (work, clause, "after"))
    return FALSE;
  if ((above->modality == ACT_MODALITY_POSSIBLE ||
       above->modality == ACT_MODALITY_OBLIGATION) &&
      (clause->passive ||
       act_strings_have (losses, work->words[clause->head].lemma)))
    return TRUE;
  return (above->modality == ACT_MODALITY_POSSIBLE ||
          above->modality == ACT_MODALITY_OBLIGATION ||
          (above->modality == ACT_MODALITY_INTENT &&
           act_work_is_set_off (work, clause))) &&
         work->clauses->clauses[clause->parent].relation == ACT_REL_XCOMP;
}

/* "tried to kill him *by shooting* at his car": so it was tried. */
static gboolean
is_means_of_attempt (const ActPerspectiveWork *work, const ActClause *clause)
{
  static const char *const verbs[] = {"attempt", "seek", "try", NULL};
  const ActClause *governor = &work->clauses->clauses[clause->parent];

  if (work->words[clause->head].xpos != ACT_XPOS_VBG ||
      !act_work_has_mark (work, clause, "by") ||
      governor->parent == ACT_NO_CLAUSE || governor->relation != ACT_REL_XCOMP)
    return FALSE;
  const ActClause *attempt = &work->clauses->clauses[governor->parent];
  return act_strings_have (verbs, work->words[attempt->head].lemma) &&
         attempt->finite_word && !attempt->modal && !attempt->negation &&
         work->final[governor->parent].modality == ACT_MODALITY_FACT;
}

/* "was named *as having offered* a bribe": what somebody is called, or seen as
   doing, is not said to be so. */
static gboolean
is_ascribed (const ActPerspectiveWork *work, const ActClause *clause)
{
  static const char *const quoting[] = {"quote", "cite", "report", NULL};
  const ActTree *tree = &work->clauses->tree;
  const ActClause *governor = &work->clauses->clauses[clause->parent];
  guint helping = act_tree_find (tree, clause->head, ACT_REL_AUX);

  if (!helping)
    helping = act_tree_find (tree, clause->head, ACT_REL_COP);
  return work->words[helping ? helping : clause->head].xpos == ACT_XPOS_VBG &&
         governor->passive &&
         !act_strings_have (quoting, work->words[governor->head].lemma) &&
         act_work_has_mark (work, clause, "as");
}

gboolean
act_work_is_outcome (const ActPerspectiveWork *work, const ActClause *clause)
{
  static const char *const verbs[] = {"cause",  "compel",  "force",   "oblige",
                                      "prompt", "provoke", "trigger", NULL};

  return work->words[clause->head].xpos == ACT_XPOS_VBG &&
         !clause->finite_word && act_work_is_set_off (work, clause) &&
         act_strings_have (verbs, work->words[clause->head].lemma);
}

/* "accused of plotting an attack, *forcing* Norway to close": so it was meant
   to be. */
static gboolean
is_outcome_of_plan (const ActPerspectiveWork *work, const ActClause *clause)
{
  static const char *const plans[] = {"aim",  "conspire", "intend", "plan",
                                      "plot", "scheme",   "seek",   "threaten",
                                      "want", NULL};
  const ActClause *governor = &work->clauses->clauses[clause->parent];

  return act_work_is_outcome (work, clause) &&
         act_strings_have (plans, work->words[governor->head].lemma);
}

/* "says she will not sign it, *calling* it a coup", "is bent on securing peace,
 *saying* …": this she does. */
static gboolean
is_word_added (const ActPerspectiveWork *work, const ActClause *clause,
               const ActPerspective *above)
{
  ActCue cue;

  return work->words[clause->head].xpos == ACT_XPOS_VBG &&
         !clause->finite_word && act_word_set_is_empty (&clause->marks) &&
         above->source.word && act_work_is_set_off (work, clause) &&
         above->modality != ACT_MODALITY_CONDITIONAL &&
         act_cue_find (work->clauses->tree.sentence, clause->head, &cue) &&
         cue.content == ACT_CONTENT_CLAIM && cue.stance == ACT_STANCE_ASSERTS;
}

/* "went *on trial* for killing her" */
static gboolean
is_on_trial (const ActPerspectiveWork *work, const ActClause *governor)
{
  const ActArgument *arguments =
      act_clause_get_arguments (work->clauses, governor);

  for (guint i = 0; i < governor->n_arguments; i++) {
    guint word = act_word_set_first (&arguments[i].preposition);
    if (arguments[i].kind == ACT_ARGUMENT_OBLIQUE && word &&
        strcmp (work->words[word].lower, "on") == 0 &&
        strcmp (work->words[arguments[i].head].lemma, "trial") == 0)
      return TRUE;
  }
  return FALSE;
}

/* "arrested *for killing* Ann", "*wrongly* jailed for killing her": so far it
   is only what somebody is suspected of, or no more than that. */
static gboolean
is_suspected (const ActPerspectiveWork *work, const ActClause *clause)
{
  static const char *const verbs[] = {
      "arrest",      "detain",      "frame", "hold",      "indict",
      "interrogate", "investigate", "probe", "prosecute", "question",
      "seek",        "sue",         "try",   "want",      NULL};
  const ActClause *governor = &work->clauses->clauses[clause->parent];

  return act_clause_is_gerund (work->clauses, clause) &&
         clause->head > governor->head &&
         strcmp (work->words[clause->head].lower, "questioning") != 0 &&
         (act_work_has_mark (work, clause, "for") ||
          act_work_has_mark (work, clause, "over")) &&
         (act_strings_have (verbs, work->words[governor->head].lemma) ||
          is_on_trial (work, governor) ||
          act_work_is_called_false (work, governor));
}

/* "denied that Acme would leave, *as demanded* by Ann": she demanded it. */
static gboolean
is_aside_of_denied (const ActPerspectiveWork *work, const ActClause *clause,
                    const ActPerspective *above)
{
  return above->source.word &&
         (above->stance == ACT_STANCE_DENIES ||
          above->stance == ACT_STANCE_DOUBTS) &&
         work->words[clause->head].xpos == ACT_XPOS_VBN &&
         !clause->finite_word && act_work_has_mark (work, clause, "as") &&
         !act_quotations_find (work->quotations, work->sentence, clause->head);
}

gboolean
act_work_is_only_thought_of (const ActPerspectiveWork *work,
                             const ActClause *clause)
{
  static const char *const verbs[] = {"dream", "flirt", "hint",  "joke", "muse",
                                      "speak", "talk",  "think", "toy",  NULL};
  static const char *const marks[] = {"about", "at", "of", "with", NULL};
  const guint mark = act_word_set_first (&clause->marks);
  const ActClause *governor = clause->parent != ACT_NO_CLAUSE
                                  ? &work->clauses->clauses[clause->parent]
                                  : NULL;

  return governor && mark == governor->head + 1u &&
         act_strings_have (marks, work->words[mark].lower) &&
         work->words[clause->head].xpos == ACT_XPOS_VBG &&
         mark + 1u == clause->head && !governor->passive &&
         act_strings_have (verbs, work->words[governor->head].lemma);
}

void
act_work_pass_adverbial (const ActPerspectiveWork *work,
                         const ActClause *clause, const ActPerspective *above,
                         ActPerspective *perspective)
{
  ActXpos xpos = (ActXpos) work->words[clause->head].xpos;

  if (is_aside_of_denied (work, clause, above))
    return;
  act_perspective_copy_voice (perspective, above);
  if (clause->finite_word && !act_work_has_condition_mark (work, clause))
    act_perspective_take_for_granted (perspective);
  if (is_background (work, clause, above) || is_conceded (work, clause) ||
      is_before_speech (work, clause)) {
    perspective->source = perspective->cue = (ActWordRef){0, 0};
    perspective->hearsay = FALSE;
  }
  if (act_work_has_condition_mark (work, clause) ||
      is_inverted_condition (work, clause) || is_as_long_as (work, clause) ||
      is_only_then (work, clause))
    perspective->modality = ACT_MODALITY_CONDITIONAL;
  else if (is_ascribed (work, clause) || is_suspected (work, clause) ||
           (clause->finite_word && act_work_has_mark (work, clause, "like")))
    act_perspective_weaken (perspective, ACT_MODALITY_POSSIBLE);
  else if (is_yet_to_come (work, clause, above) ||
           is_yet_to_come (work, clause, &work->final[clause->parent]))
    /* "will not return *until they pay*": they need not */
    perspective->modality = act_work_has_mark (work, clause, "until")
                                ? ACT_MODALITY_CONDITIONAL
                                : ACT_MODALITY_FUTURE;
  else if (is_forestalled (work, clause) || is_fallen_short_of (work, clause) ||
           act_work_has_mark (work, clause, "without") ||
           act_work_has_mark (work, clause, "instead") ||
           has_rather (work, clause) || is_spurned (work, clause))
    perspective->polarity = ACT_NEGATIVE;
  else if (clause->infinitive && is_short_of (work, clause, above)) {
    perspective->polarity = ACT_NEGATIVE;
    perspective->modality = above->modality;
  } else if (clause->infinitive)
    perspective->modality = is_done_thereby (work, clause, above)
                                ? ACT_MODALITY_FACT
                            : act_work_is_called_for (work, clause)
                                ? ACT_MODALITY_OBLIGATION
                                : act_work_get_purpose_modality (above);
  else if ((xpos == ACT_XPOS_VBG || xpos == ACT_XPOS_VBN) &&
           !clause->finite_word &&
           !act_clause_is_judged (work->clauses,
                                  &work->clauses->clauses[clause->parent],
                                  clause) &&
           /* "could win *while taking* bribes" */
           !((above->modality == ACT_MODALITY_POSSIBLE ||
              above->modality == ACT_MODALITY_OBLIGATION) &&
             act_work_has_mark (work, clause, "while")) &&
           !is_before_attempt (work, clause, above) &&
           !is_means_of_attempt (work, clause) &&
           !act_work_has_mark (work, clause, "since"))
    /* "must be told *before firing*": they need not fire */
    perspective->modality = above->modality == ACT_MODALITY_OBLIGATION &&
                                    act_work_has_mark (work, clause, "before")
                                ? ACT_MODALITY_POSSIBLE
                                : above->modality;
  if (is_outcome_of_plan (work, clause))
    act_perspective_weaken (perspective, ACT_MODALITY_INTENT);
  if (is_word_added (work, clause, above))
    perspective->modality = ACT_MODALITY_FACT;
}
