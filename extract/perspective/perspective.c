#include "perspective/perspective.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"
#include "perspective/complement.h"
#include "perspective/cue.h"

#include <string.h>

/** Work on one sentence. */
typedef struct {
  const ActParse *parse;
  const ActQuotations *quotations;
  const ActClauses *clauses;
  const ActWord *words;
  const ActTable *modal_words;
  guint sentence;
  ActPerspective *base;  /* what the clause inherits */
  ActPerspective *final; /* with its own negation, auxiliaries, adverbs */
  guint8 *done;
  guint16 *said_by; /* by clause: the clause of speech that hangs on it, or
                       ACT_NO_CLAUSE */
} Work;

static ActWordRef
make_ref (const Work *work, guint word)
{
  return (ActWordRef){work->sentence, (guint16) word};
}

static void
flip (ActPerspective *perspective)
{
  perspective->polarity =
      perspective->polarity == ACT_POSITIVE ? ACT_NEGATIVE : ACT_POSITIVE;
}

/* A modality that is there already stays: "may have to" is possible. */
static void
weaken (ActPerspective *perspective, ActModality modality)
{
  if (perspective->modality == ACT_MODALITY_FACT)
    perspective->modality = modality;
}

static gboolean
find_modal (const Work *work, guint word, const char *kind,
            ActModality *modality)
{
  const char *const *row =
      act_table_find (work->modal_words, work->words[word].lower);

  return row && strcmp (row[1], kind) == 0 &&
         act_modality_from_string (row[2], modality);
}

/* ---- the clause's own words ---- */

static gboolean
has_mark_of_condition (const Work *work, const ActClause *clause)
{
  ActModality modality;

  for (guint w = act_word_set_first (&clause->marks); w;
       w = act_word_set_next (&clause->marks, w))
    if (find_modal (work, w, "mark", &modality))
      return TRUE;
  return FALSE;
}

static gboolean
has_mark (const Work *work, const ActClause *clause, const char *lower)
{
  for (guint w = act_word_set_first (&clause->marks); w;
       w = act_word_set_next (&clause->marks, w))
    if (strcmp (work->words[w].lower, lower) == 0)
      return TRUE;
  return FALSE;
}

/* "no country", "nobody", "neither side"; not "no more than". */
static guint
find_negation_of_phrase (const Work *work, guint head)
{
  const ActTree *tree = &work->clauses->tree;
  guint determiner = act_tree_find (tree, head, ACT_REL_DET);

  if (work->words[head].upos == ACT_UPOS_PRON &&
      act_tree_is_class (tree, head, ACT_CLASS_NEGATION))
    return head;
  if (!determiner || (strcmp (work->words[determiner].lower, "no") != 0 &&
                      strcmp (work->words[determiner].lower, "neither") != 0))
    return 0;
  return determiner < tree->n_words &&
                 (strcmp (work->words[determiner + 1].lower, "more") == 0 ||
                  strcmp (work->words[determiner + 1].lower, "less") == 0 ||
                  strcmp (work->words[determiner + 1].lower, "fewer") == 0)
             ? 0
             : determiner;
}

static guint
find_negation (const Work *work, const ActClause *clause)
{
  const ActArgument *arguments =
      act_clause_get_arguments (work->clauses, clause);
  guint word = clause->negation;

  if (!word && clause->subject && clause->subject_source == ACT_SUBJECT_OWN)
    word = find_negation_of_phrase (work, clause->subject);
  for (guint i = 0; i < clause->n_arguments && !word; i++)
    if (arguments[i].kind == ACT_ARGUMENT_OBJECT && !arguments[i].gap)
      word = find_negation_of_phrase (work, arguments[i].head);
  return word;
}

/* "will not be signed until after …" says that it will be signed. */
static gboolean
has_until (const Work *work, const ActClause *clause)
{
  const ActArgument *arguments =
      act_clause_get_arguments (work->clauses, clause);

  for (guint i = 0; i < clause->n_arguments; i++) {
    guint word = act_word_set_first (&arguments[i].preposition);
    if (word && arguments[i].head > clause->head &&
        (strcmp (work->words[word].lower, "until") == 0 ||
         strcmp (work->words[word].lower, "till") == 0))
      return TRUE;
  }
  return FALSE;
}

static gboolean
has_adverb (const Work *work, const ActClause *clause, const char *lower)
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

static gboolean
is_negated (const Work *work, const ActClause *clause)
{
  guint word = find_negation (work, clause);

  if (!word || has_until (work, clause))
    return FALSE;
  return word >= work->clauses->tree.n_words ||
         strcmp (work->words[word + 1].lower, "only") != 0;
}

/* "if …" hangs on the clause, or it is what an "if" clause hangs on. */
static gboolean
has_condition (const Work *work, const ActClause *clause)
{
  const ActArgument *arguments =
      act_clause_get_arguments (work->clauses, clause);

  for (guint i = 0; i < clause->n_arguments; i++) {
    if (arguments[i].kind != ACT_ARGUMENT_ADVCL)
      continue;
    const ActClause *other =
        act_clauses_find (work->clauses, arguments[i].head);
    if (other &&
        (has_mark_of_condition (work, other) ||
         (has_mark (work, other, "as") && has_mark (work, other, "long"))))
      return TRUE;
  }
  return FALSE;
}

/* "is to visit": the copula before an infinitive. */
static gboolean
is_be_to (const Work *work, const ActClause *clause)
{
  const ActTree *tree = &work->clauses->tree;
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, clause->head, &n);
  gboolean be = FALSE, to = FALSE;

  for (guint i = 0; i < n; i++) {
    const ActWord *word = &work->words[dependents[i]];
    be |= word->rel == ACT_REL_AUX && strcmp (word->lemma, "be") == 0;
    to |= word->rel == ACT_REL_MARK && word->xpos == ACT_XPOS_TO;
  }
  return be && to && work->words[clause->head].xpos == ACT_XPOS_VB;
}

/* "Call them today." */
static gboolean
is_command (const Work *work, const ActClause *clause)
{
  return clause->kind == ACT_CLAUSE_VERB &&
         work->words[clause->head].xpos == ACT_XPOS_VB && !clause->subject &&
         !clause->infinitive && !clause->modal &&
         (clause->relation == ACT_REL_ROOT ||
          clause->relation == ACT_REL_CONJ ||
          clause->relation == ACT_REL_PARATAXIS ||
          clause->relation == ACT_REL_CCOMP);
}

static void
add_own (const Work *work, const ActClause *clause, ActPerspective *perspective)
{
  const ActArgument *arguments =
      act_clause_get_arguments (work->clauses, clause);
  ActModality modality;

  if (is_negated (work, clause))
    flip (perspective);
  for (guint w = act_word_set_first (&clause->group); w;
       w = act_word_set_next (&clause->group, w))
    if (w != clause->head &&
        (work->words[w].upos == ACT_UPOS_AUX ||
         work->words[w].xpos == ACT_XPOS_MD) &&
        find_modal (work, w, "aux", &modality) &&
        work->words[w].xpos != ACT_XPOS_VB)
      weaken (perspective, modality);
  for (guint w = act_word_set_first (&clause->group); w;
       w = act_word_set_next (&clause->group, w))
    if (w != clause->head && find_modal (work, w, "adverb", &modality))
      weaken (perspective, modality);
  if (is_be_to (work, clause))
    weaken (perspective, ACT_MODALITY_FUTURE);
  for (guint i = 0; i < clause->n_arguments; i++) {
    if (arguments[i].kind != ACT_ARGUMENT_ADVERB || arguments[i].shared)
      continue;
    if (find_modal (work, arguments[i].head, "adverb", &modality))
      weaken (perspective, modality);
  }
  if (is_command (work, clause))
    weaken (perspective, ACT_MODALITY_OBLIGATION);
  if (has_condition (work, clause) &&
      perspective->modality != ACT_MODALITY_OBLIGATION)
    perspective->modality = ACT_MODALITY_CONDITIONAL;
  if (clause->question && perspective->stance == ACT_STANCE_ASSERTS &&
      clause->relation == ACT_REL_ROOT)
    perspective->stance = ACT_STANCE_ASKS;
}

/* ---- whose words ---- */

/* The phrase's head if it is a name, else a name set beside it ("the newspaper
   X"), else 0. */
static guint
find_name_below (const Work *work, guint word)
{
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (&work->clauses->tree, word, &n);

  if (work->words[word].upos == ACT_UPOS_PROPN)
    return word;
  for (guint i = 0; i < n; i++)
    if (work->words[dependents[i]].upos == ACT_UPOS_PROPN &&
        (work->words[dependents[i]].rel == ACT_REL_APPOS ||
         work->words[dependents[i]].rel == ACT_REL_FLAT))
      return dependents[i];
  return 0;
}

/* The one behind a noun that says something: "Ann's statement", "a Kremlin
   readout", "a report by the agency": its possessor, name or author; the noun
   itself when there is none. */
static guint
find_author (const Work *work, guint noun)
{
  static const char *const prepositions[] = {"by", "from", "in", "of", "at"};
  const ActTree *tree = &work->clauses->tree;
  guint n, author = act_tree_find (tree, noun, ACT_REL_NMOD_POSS);
  const guint16 *dependents = act_tree_get_dependents (tree, noun, &n);

  if (author)
    return author;
  for (guint i = 0; i < n; i++)
    if (work->words[dependents[i]].rel == ACT_REL_COMPOUND &&
        work->words[dependents[i]].upos == ACT_UPOS_PROPN)
      return dependents[i];
  for (guint k = 0; k < G_N_ELEMENTS (prepositions); k++)
    for (guint i = 0; i < n; i++) {
      guint word = dependents[i],
            preposition = act_tree_find (tree, word, ACT_REL_CASE);
      if (act_tree_get_base (tree, word) != ACT_REL_NMOD || !preposition ||
          strcmp (work->words[preposition].lower, prepositions[k]) != 0)
        continue;
      guint name = find_name_below (work, word);
      if (name || k < 2)
        return name ? name : word;
    }
  return noun;
}

static gboolean
is_speech_noun (const Work *work, guint word)
{
  ActCue cue;

  return work->words[word].upos == ACT_UPOS_NOUN &&
         act_cue_find (work->clauses->tree.sentence, word, &cue);
}

/* The speaker of a clause of speech: its subject; the by-phrase or the place
   of a passive ("it was said in Brussels"); 0 when nobody is named. */
static guint
find_speaker (const Work *work, const ActClause *clause)
{
  const ActArgument *arguments =
      act_clause_get_arguments (work->clauses, clause);

  if (clause->passive) {
    for (guint i = 0; i < clause->n_arguments; i++)
      if (arguments[i].agent)
        return arguments[i].head;
    gboolean empty = clause->expletive || !clause->subject ||
                     strcmp (work->words[clause->subject].lower, "it") == 0;
    for (guint i = 0; i < clause->n_arguments && empty; i++)
      if (arguments[i].kind == ACT_ARGUMENT_OBLIQUE &&
          work->words[arguments[i].head].upos == ACT_UPOS_PROPN)
        return arguments[i].head;
    return 0;
  }
  if (clause->expletive || clause->existential || !clause->subject ||
      clause->subject_source == ACT_SUBJECT_INFINITIVE)
    return 0;
  return is_speech_noun (work, clause->subject)
             ? find_author (work, clause->subject)
             : clause->subject;
}

static void
attribute (const Work *work, ActPerspective *perspective, guint speaker,
           guint cue, ActStance stance)
{
  perspective->source = speaker ? make_ref (work, speaker) : (ActWordRef){0, 0};
  perspective->cue = make_ref (work, cue);
  perspective->stance = stance;
  perspective->hearsay = !speaker;
  if (!speaker)
    weaken (perspective, ACT_MODALITY_POSSIBLE);
}

/* ---- what a clause passes on to the one that it governs ---- */

static void
copy_voice (ActPerspective *perspective, const ActPerspective *above)
{
  perspective->source = above->source;
  perspective->cue = above->cue;
  perspective->stance = above->stance;
  perspective->hearsay = above->hearsay;
}

/* The writer: "I think that …", "it is important to note that …". */
static gboolean
is_narrator (const Work *work, const ActClause *governor)
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
has_how (const Work *work, const ActClause *clause)
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

/* Content of a verb of speech, thought, knowledge or wish. */
static void
pass_content (const Work *work, const ActClause *governor, const ActCue *cue,
              const ActClause *clause, ActPerspective *perspective)
{
  const ActPerspective *above = &work->final[governor - work->clauses->clauses];
  gboolean negated = above->polarity == ACT_NEGATIVE;
  ActStance stance = cue->stance;

  perspective->polarity = ACT_POSITIVE;
  perspective->modality = above->modality;
  if (is_narrator (work, governor) && cue->stance == ACT_STANCE_ASSERTS &&
      cue->content != ACT_CONTENT_WANT) {
    copy_voice (perspective, above);
    perspective->modality = negated ? ACT_MODALITY_POSSIBLE : ACT_MODALITY_FACT;
    return;
  }
  if (has_how (work, clause) && stance != ACT_STANCE_ASKS) {
    copy_voice (perspective, above);
    perspective->modality = ACT_MODALITY_FACT;
    return;
  }
  if (cue->content == ACT_CONTENT_FACT && stance == ACT_STANCE_ASSERTS &&
      !governor->passive) {
    perspective->stance = above->stance;
    perspective->source = above->source;
    perspective->cue = above->cue;
    perspective->hearsay = above->hearsay;
    if (has_mark (work, clause, "whether") || has_mark (work, clause, "if"))
      weaken (perspective, ACT_MODALITY_POSSIBLE);
    return;
  }
  if (negated && stance == ACT_STANCE_DENIES)
    stance = ACT_STANCE_DOUBTS; /* "did not rule out that …" */
  else if (negated && stance == ACT_STANCE_DOUBTS)
    stance = ACT_STANCE_ASSERTS;
  else if (negated && cue->content == ACT_CONTENT_THOUGHT)
    perspective->polarity = ACT_NEGATIVE; /* "do not think that …" */
  else if (negated)
    weaken (perspective, ACT_MODALITY_POSSIBLE);
  if (has_mark (work, clause, "whether") || has_mark (work, clause, "if")) {
    weaken (perspective, ACT_MODALITY_POSSIBLE);
    stance = stance == ACT_STANCE_ASSERTS ? ACT_STANCE_ASKS : stance;
  }
  if (cue->content == ACT_CONTENT_WANT)
    weaken (perspective, ACT_MODALITY_OBLIGATION);
  else if (cue->content == ACT_CONTENT_HOPE)
    weaken (perspective, ACT_MODALITY_POSSIBLE);
  attribute (work, perspective, find_speaker (work, governor), governor->head,
             stance);
}

/* Complement of a word with a signature ("fail to", "unlikely that"). */
static void
apply_matrix (const ActMatrix *matrix, gboolean negated,
              ActPerspective *perspective)
{
  char sign = negated ? matrix->negative : matrix->positive;

  if (sign == '-')
    flip (perspective);
  if (matrix->modality != ACT_MODALITY_FACT && (sign == '0' || matrix->graded))
    weaken (perspective, matrix->modality);
  else if (sign == '0')
    weaken (perspective, ACT_MODALITY_POSSIBLE);
}

/* "urged Russia not to …": the one who urges wants it. */
static gboolean
is_directive (const ActMatrix *matrix, const ActClause *governor,
              const ActClause *clause)
{
  return matrix->modality == ACT_MODALITY_OBLIGATION && !governor->passive &&
         clause->subject_source == ACT_SUBJECT_CONTROLLED;
}

static void
pass_complement (const Work *work, const ActClause *governor,
                 const ActClause *clause, ActPerspective *perspective)
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
    return;
  }
  copy_voice (perspective, above);
  perspective->modality = above->modality;
  perspective->polarity = ACT_POSITIVE;
  if (clause->relation == ACT_REL_CCOMP && governor->subject &&
      is_speech_noun (work, governor->subject)) {
    attribute (work, perspective, find_author (work, governor->subject),
               governor->subject, ACT_STANCE_ASSERTS);
    return;
  }
  if (!matched) {
    perspective->polarity =
        governor->kind == ACT_CLAUSE_COPULA ? ACT_POSITIVE : above->polarity;
    return;
  }
  apply_matrix (&matrix, above->polarity == ACT_NEGATIVE, perspective);
  if (is_directive (&matrix, governor, clause) && perspective->source.word == 0)
    attribute (work, perspective, find_speaker (work, governor), governor->head,
               ACT_STANCE_ASSERTS);
}

/* The clause of which noun @noun is subject or object. */
static const ActClause *
find_clause_around (const Work *work, guint noun)
{
  return act_clauses_find (work->clauses, work->words[noun].head);
}

static gboolean
is_light (const Work *work, const ActClause *clause)
{
  static const char *const light[] = {"make",    "issue", "release", "give",
                                      "express", "voice", "publish", "have"};

  for (guint i = 0; i < G_N_ELEMENTS (light); i++)
    if (strcmp (work->words[clause->head].lemma, light[i]) == 0)
      return TRUE;
  return FALSE;
}

/* "that" as a conjunction, not as a relative pronoun. */
static gboolean
has_conjunction_that (const Work *work, const ActClause *clause)
{
  for (guint w = act_word_set_first (&clause->marks); w;
       w = act_word_set_next (&clause->marks, w))
    if (strcmp (work->words[w].lower, "that") == 0 &&
        work->words[w].xpos == ACT_XPOS_IN)
      return TRUE;
  return FALSE;
}

/* A content clause is often hung on the last noun before it ("reports of the
   media that …"): the noun of speech that this one belongs to, or itself. */
static guint
find_governing_noun (const Work *work, guint noun)
{
  for (guint at = noun, step = 0; at && step < 3;
       at = work->words[at].head, step++) {
    if (is_speech_noun (work, at))
      return at;
    if (act_tree_get_base (&work->clauses->tree, at) != ACT_REL_NMOD)
      break;
  }
  return noun;
}

/* "rejected claims that …", "Ann's claim that …", "the plan to …". */
static void
pass_noun (const Work *work, guint noun, const ActClause *clause,
           const ActPerspective *above, ActPerspective *perspective)
{
  const ActSentence *sentence = work->clauses->tree.sentence;
  const ActClause *around = find_clause_around (work, noun);
  ActCue cue, verb;
  ActMatrix matrix;

  copy_voice (perspective, above);
  if (work->words[clause->head].xpos == ACT_XPOS_VBG &&
      act_word_set_is_empty (&clause->marks))
    return; /* a participle: "the powers supporting it" */
  if (clause->infinitive || work->words[clause->head].xpos == ACT_XPOS_VBG) {
    /* "there is no reason to …", "has no right to …" */
    if (around && clause->infinitive && find_negation (work, around) &&
        (around->existential || around->subject != noun) &&
        work->words[noun].head == around->head)
      perspective->polarity = ACT_NEGATIVE;
    if (act_matrix_find_word (sentence, noun, &matrix))
      apply_matrix (&matrix, FALSE, perspective);
    else if (clause->infinitive)
      weaken (perspective, ACT_MODALITY_INTENT);
    return;
  }
  if (!clause->finite_word && !has_conjunction_that (work, clause))
    return; /* "statements made by Ann" are no content */
  if (act_cue_find (sentence, noun, &cue) && cue.content != ACT_CONTENT_FACT) {
    guint author = find_author (work, noun);
    ActStance stance = cue.stance;
    if (around && !around->passive && around->subject != noun &&
        act_cue_find (sentence, around->head, &verb) &&
        verb.stance != ACT_STANCE_ASSERTS) {
      author = around->subject;
      stance = verb.stance;
    } else if (around && author == noun && around->subject != noun &&
               is_light (work, around)) {
      author = around->subject;
    }
    if (cue.content == ACT_CONTENT_WANT)
      weaken (perspective, ACT_MODALITY_OBLIGATION);
    attribute (work, perspective, author, noun, stance);
    return;
  }
  if (act_matrix_find_word (sentence, noun, &matrix))
    apply_matrix (&matrix, FALSE, perspective);
}

/* What stands beside a doubted or denied content ("… as happened in Ukraine")
   is not doubted itself. */
static void
take_for_granted (ActPerspective *perspective)
{
  perspective->stance = ACT_STANCE_ASSERTS;
}

/* "will sign when they meet": the meeting is to come, too. */
static gboolean
is_yet_to_come (const Work *work, const ActClause *clause,
                const ActPerspective *above)
{
  static const char *const marks[] = {"when",  "until", "before",
                                      "after", "once",  "till"};
  ActXpos tense = (ActXpos) work->words[clause->finite_word].xpos;

  if (!clause->finite_word ||
      (tense != ACT_XPOS_VBZ && tense != ACT_XPOS_VBP) ||
      above->modality == ACT_MODALITY_FACT ||
      above->modality == ACT_MODALITY_POSSIBLE)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (has_mark (work, clause, marks[i]) ||
        has_adverb (work, clause, marks[i]))
      return TRUE;
  return FALSE;
}

/* Adverbial clause: of condition, of purpose, "without …ing". */
static void
pass_adverbial (const Work *work, const ActClause *clause,
                const ActPerspective *above, ActPerspective *perspective)
{
  ActXpos xpos = (ActXpos) work->words[clause->head].xpos;

  copy_voice (perspective, above);
  if (clause->finite_word && !has_mark_of_condition (work, clause))
    take_for_granted (perspective);
  if (has_mark_of_condition (work, clause))
    perspective->modality = ACT_MODALITY_CONDITIONAL;
  else if (is_yet_to_come (work, clause, above))
    perspective->modality = ACT_MODALITY_FUTURE;
  else if (has_mark (work, clause, "without") ||
           (has_mark (work, clause, "instead")))
    perspective->polarity = ACT_NEGATIVE;
  else if (clause->infinitive)
    perspective->modality = ACT_MODALITY_INTENT;
  else if ((xpos == ACT_XPOS_VBG || xpos == ACT_XPOS_VBN) &&
           !clause->finite_word)
    perspective->modality = above->modality;
}

/* The speech verb that governs @clause as direct speech although it is only
   set beside it. */
static gboolean
is_direct_speech (const Work *work, const ActClause *governor,
                  const ActClause *clause)
{
  ActCue cue;

  return clause->head > governor->head &&
         act_cue_find (work->clauses->tree.sentence, governor->head, &cue) &&
         (cue.quote || has_mark (work, clause, "that")) &&
         !act_clause_find_argument (work->clauses, governor,
                                    ACT_ARGUMENT_CCOMP);
}

/* "told journalists outside the court that …": a content clause that was hung
   on the noun before it. */
static gboolean
is_content_of_verb (const Work *work, const ActClause *governor,
                    const ActClause *clause)
{
  ActCue cue;

  return has_conjunction_that (work, clause) && clause->head > governor->head &&
         !has_mark (work, clause, "so") &&
         act_cue_find (work->clauses->tree.sentence, governor->head, &cue) &&
         work->words[governor->head].upos == ACT_UPOS_VERB &&
         !act_clause_find_argument (work->clauses, governor,
                                    ACT_ARGUMENT_CCOMP);
}

/* "the feeling that …" taken for a relative clause. */
static gboolean
is_content_of_noun (const Work *work, const ActClause *clause, guint noun)
{
  return has_conjunction_that (work, clause) &&
         is_speech_noun (work, find_governing_noun (work, noun));
}

/* A clause of speech with its own content beside another ("said …, while Ann
   said …") is the text's own. */
static gboolean
speaks_for_itself (const Work *work, const ActClause *clause)
{
  ActCue cue;

  return clause->subject_source == ACT_SUBJECT_OWN &&
         act_clause_find_argument (work->clauses, clause, ACT_ARGUMENT_CCOMP) &&
         act_cue_find (work->clauses->tree.sentence, clause->head, &cue) &&
         cue.content == ACT_CONTENT_CLAIM &&
         (has_mark (work, clause, "while") || has_mark (work, clause, "as") ||
          has_mark (work, clause, "after") ||
          has_mark (work, clause, "whereas"));
}

static void
inherit (const Work *work, guint16 index, ActPerspective *perspective)
{
  const ActClause *clause = &work->clauses->clauses[index];
  const ActClause *governor = &work->clauses->clauses[clause->parent];
  const ActPerspective *above = &work->final[clause->parent];
  guint head = work->words[clause->head].head;
  ActRel relation = act_rel_get_base ((ActRel) clause->relation);

  gboolean content = relation == ACT_REL_CCOMP || relation == ACT_REL_XCOMP ||
                     relation == ACT_REL_CSUBJ;

  if (!content && has_mark_of_condition (work, clause))
    pass_adverbial (work, clause, above, perspective);
  else if (act_clause_is_of_object (work->clauses, governor, clause))
    pass_complement (work, governor, clause, perspective);
  else if ((relation == ACT_REL_ACL || relation == ACT_REL_ADVCL) &&
           (!is_content_of_noun (work, clause, head) ||
            act_tree_get_base (&work->clauses->tree, head) == ACT_REL_OBL) &&
           is_content_of_verb (work, governor, clause))
    pass_complement (work, governor, clause, perspective);
  else if (content ||
           (relation == ACT_REL_ADVCL && governor->kind == ACT_CLAUSE_COPULA &&
            clause->infinitive) ||
           (relation == ACT_REL_PARATAXIS &&
            is_direct_speech (work, governor, clause)))
    pass_complement (work, governor, clause, perspective);
  else if (relation == ACT_REL_ACL && (clause->relation != ACT_REL_ACL_RELCL ||
                                       is_content_of_noun (work, clause, head)))
    pass_noun (work,
               has_conjunction_that (work, clause)
                   ? find_governing_noun (work, head)
                   : head,
               clause, above, perspective);
  else if (relation == ACT_REL_ADVCL && speaks_for_itself (work, clause))
    return;
  else if (relation == ACT_REL_ADVCL)
    /* "urged Russia not to …, as protests grow": the last is the text's own. */
    pass_adverbial (work, clause,
                    governor->relation == ACT_REL_XCOMP &&
                            clause->finite_word &&
                            governor->parent != ACT_NO_CLAUSE
                        ? &work->final[governor->parent]
                        : above,
                    perspective);
  else if (relation != ACT_REL_PARATAXIS ||
           work->said_by[clause->parent] != index) {
    copy_voice (perspective, above);
    if (clause->relation == ACT_REL_ACL_RELCL)
      take_for_granted (perspective);
  }
}

/* ---- what surrounds the clause ---- */

/* "according to X", "in the words of X"; X or 0. */
static guint
find_according (const Work *work, guint *cue)
{
  const ActTree *tree = &work->clauses->tree;

  for (guint i = 1; i < tree->n_words; i++) {
    if (strcmp (work->words[i].lower, "according") != 0 ||
        strcmp (work->words[i + 1].lower, "to") != 0)
      continue;
    guint noun = work->words[i].rel == ACT_REL_CASE ? work->words[i].head : 0;
    if (!noun)
      noun = act_tree_find_base (tree, i, ACT_REL_OBL);
    if (!noun)
      noun = act_tree_find_base (tree, i, ACT_REL_NMOD);
    if (!noun)
      continue;
    *cue = i;
    return noun;
  }
  return 0;
}

/* The clause that an adjunct with head @word belongs to. */
static guint16
find_clause_above (const Work *work, guint word)
{
  for (guint at = work->words[word].head, step = 0; at && step < 64;
       at = work->words[at].head, step++)
    if (work->clauses->clause_of[at] != ACT_NO_CLAUSE)
      return work->clauses->clause_of[at];
  return ACT_NO_CLAUSE;
}

/* Attributes the clause that "according to X" hangs on; those below inherit. */
static void
apply_according (const Work *work, guint16 clause, ActPerspective *perspective)
{
  guint cue = 0, noun = find_according (work, &cue);

  if (!noun || find_clause_above (work, noun) != clause)
    return;
  attribute (work, perspective,
             is_speech_noun (work, noun) ? find_author (work, noun) : noun, cue,
             ACT_STANCE_ASSERTS);
}

/* What is said stands before the clause, with a comma or a closing mark between
   them; after a dash, colon or semicolon the text goes on by itself. */
static gboolean
follows_comma (const Work *work, const ActClause *clause)
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

/* "…, she said" and "…, as she wrote" hang on what is said. */
static void
find_parenthetic_speech (const Work *work)
{
  const ActClauses *clauses = work->clauses;

  for (guint i = 0; i < clauses->n_clauses; i++)
    work->said_by[i] = ACT_NO_CLAUSE;
  for (guint16 i = 0; i < clauses->n_clauses; i++) {
    const ActClause *clause = &clauses->clauses[i];
    ActCue cue;
    if (clause->kind != ACT_CLAUSE_VERB || clause->parent == ACT_NO_CLAUSE)
      continue;
    const ActArgument *quote =
        act_clause_find_argument (clauses, clause, ACT_ARGUMENT_QUOTE);
    gboolean as =
        clause->relation == ACT_REL_ADVCL && has_mark (work, clause, "as") &&
        !act_clause_find_argument (clauses, clause, ACT_ARGUMENT_CCOMP);
    if (!as && (!quote || !follows_comma (work, clause)))
      continue;
    if (!act_cue_find (clauses->tree.sentence, clause->head, &cue) ||
        cue.content == ACT_CONTENT_WANT)
      continue;
    guint16 said = quote ? clauses->clause_of[quote->head] : clause->parent;
    if (said != ACT_NO_CLAUSE && said != i)
      work->said_by[said] = i;
  }
}

static void
apply_parenthetic (const Work *work, guint16 index, ActPerspective *perspective)
{
  ActCue cue;

  if (work->said_by[index] == ACT_NO_CLAUSE)
    return;
  const ActClause *speech = &work->clauses->clauses[work->said_by[index]];
  guint speaker = find_speaker (work, speech);
  if (!speaker ||
      !act_cue_find (work->clauses->tree.sentence, speech->head, &cue))
    return;
  perspective->modality = ACT_MODALITY_FACT;
  attribute (work, perspective, speaker, speech->head, cue.stance);
}

/* Inside a quotation the speaker holds what nobody within it is said to hold.
 */
static void
apply_quotation (const Work *work, const ActClause *clause,
                 ActPerspective *perspective)
{
  const ActQuotation *quotation =
      act_quotations_find (work->quotations, work->sentence, clause->head);

  if (!quotation || !quotation->speaker.word || quotation->scare)
    return;
  if (perspective->cue.word &&
      act_quotations_find (work->quotations, perspective->cue.sentence,
                           perspective->cue.word) == quotation)
    return;
  if (perspective->source.word && perspective->cue.word &&
      quotation->cue.word == perspective->cue.word)
    return;
  perspective->source = quotation->speaker;
  perspective->cue = quotation->cue;
  perspective->hearsay = FALSE;
  perspective->stance = ACT_STANCE_ASSERTS;
}

/* "Ann Lee: War is near": the name before a colon at the sentence's begin says
   the rest. Its last word, or 0. */
static guint
find_name_before_colon (const Work *work)
{
  const ActTree *tree = &work->clauses->tree;
  guint w = 1;

  while (w <= tree->n_words && w <= 5 && work->words[w].upos == ACT_UPOS_PROPN)
    w++;
  if (w == 1 || w + 2 >= tree->n_words ||
      strcmp (work->words[w].lower, ":") != 0)
    return 0;
  return w - 1;
}

static void
apply_colon (const Work *work, const ActClause *clause,
             ActPerspective *perspective)
{
  guint name = find_name_before_colon (work);

  if (!name || clause->head <= name + 1 || perspective->source.word ||
      perspective->hearsay)
    return;
  attribute (work, perspective, name, name + 1, ACT_STANCE_ASSERTS);
}

static void
compute (const Work *work, guint16 index)
{
  const ActClause *clause = &work->clauses->clauses[index];
  ActPerspective *base = &work->base[index];

  memset (base, 0, sizeof *base);
  if (clause->coordinated != index && work->done[clause->coordinated]) {
    const ActClause *first = &work->clauses->clauses[clause->coordinated];
    ActCue cue;
    *base = work->base[clause->coordinated];
    /* "said … and that …": the second content was hung on the verb itself. */
    if (has_conjunction_that (work, clause) &&
        !has_conjunction_that (work, first) &&
        act_cue_find (work->clauses->tree.sentence, first->head, &cue) &&
        work->words[first->head].upos == ACT_UPOS_VERB)
      pass_complement (work, first, clause, base);
  } else if (clause->parent != ACT_NO_CLAUSE)
    inherit (work, index, base);
  if (work->said_by[index] != ACT_NO_CLAUSE)
    apply_parenthetic (work, index, base);
  apply_according (work, index, base);
  apply_quotation (work, clause, base);
  apply_colon (work, clause, base);
  work->final[index] = *base;
  add_own (work, clause, &work->final[index]);
  work->done[index] = TRUE;
}

/* The clause that must be known before this one, or ACT_NO_CLAUSE. */
static guint16
get_dependency (const Work *work, guint16 index)
{
  const ActClause *clause = &work->clauses->clauses[index];

  if (clause->coordinated != index && clause->coordinated != ACT_NO_CLAUSE)
    return clause->coordinated;
  return clause->parent;
}

ActPerspective *
act_perspectives_new (const ActParse *parse, const ActQuotations *quotations,
                      guint sentence, const ActClauses *clauses)
{
  guint n = clauses->n_clauses;
  g_autofree guint16 *stack = g_new (guint16, n + 1);
  g_autofree ActPerspective *base = g_new0 (ActPerspective, n + 1);
  g_autofree guint8 *done = g_new0 (guint8, n + 1);
  g_autofree guint16 *said_by = g_new (guint16, n + 1);
  Work work = {.parse = parse,
               .quotations = quotations,
               .clauses = clauses,
               .words = clauses->tree.words,
               .modal_words = act_table_get ("modal-words"),
               .sentence = sentence,
               .base = base,
               .final = g_new0 (ActPerspective, n + 1),
               .done = done,
               .said_by = said_by};

  find_parenthetic_speech (&work);
  for (guint16 i = 0; i < n; i++) {
    guint depth = 0;
    guint16 at = i;
    while (at != ACT_NO_CLAUSE && !done[at] && depth < n) {
      stack[depth++] = at;
      at = get_dependency (&work, at);
    }
    while (depth > 0)
      compute (&work, stack[--depth]);
  }
  return work.final;
}

ActModality
act_perspective_get_chain_modality (const ActClauses *clauses,
                                    const ActPerspective *perspective,
                                    const ActClause *first,
                                    const ActClause *last)
{
  ActModality modality = perspective->modality;

  for (const ActClause *at = first; at != last && at->next != ACT_NO_CLAUSE;
       at = &clauses->clauses[at->next]) {
    ActMatrix matrix;
    if (modality != ACT_MODALITY_FACT)
      break;
    if (act_matrix_find_word (clauses->tree.sentence, at->head, &matrix) &&
        matrix.modality != ACT_MODALITY_FACT)
      modality = matrix.modality;
  }
  return modality;
}
