#include "perspective/attitude.h"

#include "lexicon/lexicon.h"
#include "perspective/cue.h"
#include "perspective/work.h"

#include <string.h>

/* ---- who can hold an attitude ---- */

static gboolean
is_holder_noun (const char *lemma)
{
  static const char *const classes[] = {"person",        "group", "place",
                                        "communication", "work",  "quantity"};
  const char *const *row =
      act_table_find (act_table_get ("noun-classes"), lemma);

  if (act_table_has (act_table_get ("holder-nouns"), lemma) ||
      act_table_has (act_table_get ("institution-nouns"), lemma))
    return TRUE;
  for (guint i = 0; row && i < G_N_ELEMENTS (classes); i++)
    if (strcmp (row[1], classes[i]) == 0)
      return TRUE;
  return !row;
}

static gboolean
is_holder (const ActWord *word)
{
  static const char *const empty[] = {"it",   "this",  "that",
                                      "what", "which", "there"};

  if (word->upos == ACT_UPOS_PRON || word->upos == ACT_UPOS_DET) {
    for (guint i = 0; i < G_N_ELEMENTS (empty); i++)
      if (strcmp (word->lower, empty[i]) == 0)
        return FALSE;
    return TRUE;
  }
  if (word->upos == ACT_UPOS_NOUN)
    return is_holder_noun (word->lemma);
  return word->upos == ACT_UPOS_PROPN || word->upos == ACT_UPOS_NUM ||
         word->upos == ACT_UPOS_ADJ; /* "many", "the poor" */
}

/* ---- what must stand beside the word ---- */

typedef struct {
  const ActClauses *clauses;
  const ActClause *clause;
  guint object, predicate, infinitive;
} Frame;

static void
read_frame (const ActClauses *clauses, const ActClause *clause, Frame *frame)
{
  const ActArgument *arguments = act_clause_get_arguments (clauses, clause);

  memset (frame, 0, sizeof *frame);
  frame->clauses = clauses;
  frame->clause = clause;
  if (clause->passive)
    frame->object = clause->subject;
  for (guint i = 0; i < clause->n_arguments; i++) {
    guint head = arguments[i].head, kind = arguments[i].kind;
    const ActClause *inner = act_clauses_find (clauses, head);
    if ((kind == ACT_ARGUMENT_OBJECT || kind == ACT_ARGUMENT_INDIRECT) &&
        !frame->object)
      frame->object = head;
    if (kind != ACT_ARGUMENT_XCOMP && kind != ACT_ARGUMENT_CCOMP)
      continue;
    if (inner && (inner->infinitive || inner->finite_word ||
                  clauses->tree.words[head].xpos == ACT_XPOS_VBG))
      frame->infinitive = head;
    else
      frame->predicate = head;
  }
}

/* The phrase with one of these prepositions, or 0. */
static guint
find_oblique (const Frame *frame, const char *const *prepositions)
{
  const ActArgument *arguments =
      act_clause_get_arguments (frame->clauses, frame->clause);

  for (guint i = 0; i < frame->clause->n_arguments; i++) {
    guint word = act_word_set_first (&arguments[i].preposition);
    if ((arguments[i].kind == ACT_ARGUMENT_OBLIQUE ||
         arguments[i].kind == ACT_ARGUMENT_ADVCL) &&
        word &&
        act_strings_have (prepositions, frame->clauses->tree.words[word].lower))
      return arguments[i].head;
  }
  return 0;
}

/* TRUE when what the row asks for is there; then @content is it. */
static gboolean
fits (const Frame *frame, const char *with, guint16 *content)
{
  static const char *const as[] = {"as", NULL};
  g_auto (GStrv) wanted = g_strsplit (with, " ", -1);
  const char *const *list = (const char *const *) wanted;
  guint found = 0;

  if (act_strings_have (list, "object"))
    found = frame->object;
  if (!found && act_strings_have (list, "as") && frame->object &&
      (frame->predicate || find_oblique (frame, as)))
    found = frame->object;
  if (!found && act_strings_have (list, "infinitive"))
    found = frame->infinitive;
  if (!found)
    found = find_oblique (frame, list);
  *content = (guint16) found;
  return found || act_strings_have (list, "alone");
}

static const char *const *
find_row (const ActClauses *clauses, const ActClause *clause)
{
  const ActSentence *sentence = clauses->tree.sentence;
  const ActWord *word = &clauses->tree.words[clause->head];
  const char *const *row = NULL;

  if (word->upos == ACT_UPOS_VERB) {
    g_autofree char *phrasal = act_cue_get_phrasal (sentence, clause->head);
    if (phrasal)
      row = act_signature_find ("attitude-words", phrasal, 'v');
    if (!row && clause->passive &&
        !act_clause_find_argument (clauses, clause, ACT_ARGUMENT_OBJECT))
      row = act_signature_find ("attitude-words", word->lower, 'a');
    return row ? row : act_signature_find ("attitude-words", word->lemma, 'v');
  }
  return word->upos == ACT_UPOS_ADJ
             ? act_signature_find ("attitude-words", word->lower, 'a')
             : NULL;
}

static gboolean
read_clause (const ActPerspectiveWork *work, const ActClause *clause,
             ActAttitude *attitude)
{
  const char *const *row = find_row (work->clauses, clause);
  Frame frame;
  guint holder;

  if (!row || !act_attitude_kind_from_string (row[1], &attitude->kind))
    return FALSE;
  gboolean state = g_str_has_suffix (row[0], "/a");
  holder = state ? clause->subject : act_work_find_speaker (work, clause);
  if (!holder || !is_holder (&work->words[holder]))
    return FALSE;
  read_frame (work->clauses, clause, &frame);
  if (!fits (&frame, row[2], &attitude->content) && !state)
    return FALSE;
  attitude->holder = act_work_make_ref (work, holder);
  return TRUE;
}

/* ---- what the text itself holds ---- */

/* Not inside somebody's direct speech. */
static gboolean
is_in_speech (const ActPerspectiveWork *work, ActWordRef ref)
{
  const ActQuotation *quotation =
      act_quotations_find (work->quotations, ref.sentence, ref.word);

  return quotation && !quotation->scare;
}

static gboolean
is_of_text (const ActPerspectiveWork *work, const ActClause *clause)
{
  const ActPerspective *perspective =
      &work->final[clause - work->clauses->clauses];

  return !perspective->source.word &&
         perspective->modality == ACT_MODALITY_FACT &&
         perspective->polarity == ACT_POSITIVE;
}

static gboolean
has_cue (const GArray *all, ActWordRef cue)
{
  for (guint i = 0; i < all->len; i++) {
    const ActAttitude *it = &g_array_index (all, ActAttitude, i);
    if (it->cue.sentence == cue.sentence && it->cue.word == cue.word)
      return TRUE;
  }
  return FALSE;
}

static ActAttitudeKind
get_kind_of_cue (const ActPerspectiveWork *work,
                 const ActPerspective *perspective)
{
  ActCue cue;

  if (perspective->stance == ACT_STANCE_ASKS)
    return ACT_ATTITUDE_ASKS;
  if (perspective->stance != ACT_STANCE_ASSERTS)
    return ACT_ATTITUDE_AGAINST;
  if (!perspective->cue.word ||
      !act_cue_find (
          act_parse_get_sentence (work->parse, perspective->cue.sentence),
          perspective->cue.word, &cue) ||
      cue.content == ACT_CONTENT_CLAIM)
    return ACT_ATTITUDE_SAYS;
  return cue.content == ACT_CONTENT_WANT ? ACT_ATTITUDE_WANTS
                                         : ACT_ATTITUDE_THINKS;
}

/* "said that …", "according to": what the clause is attributed by. */
static void
add_content_clause (const ActPerspectiveWork *work, const ActClause *clause,
                    GArray *all)
{
  const ActPerspective *perspective =
      &work->final[clause - work->clauses->clauses];
  ActAttitude attitude = {.cue = perspective->cue,
                          .holder = perspective->source,
                          .content = clause->head,
                          .kind = get_kind_of_cue (work, perspective)};
  const ActClause *speech = NULL;

  /* "claims, wrongly, that …": who claims it says it, whatever is so */
  if (act_work_is_wrongly_said (work, clause)) {
    const ActClause *claim = &work->clauses->clauses[clause->parent];
    attitude.cue = act_work_make_ref (work, claim->head);
    attitude.holder =
        act_work_make_ref (work, act_work_find_speaker (work, claim));
    attitude.kind = ACT_ATTITUDE_SAYS;
  }
  if (!attitude.cue.word || is_in_speech (work, attitude.cue) ||
      has_cue (all, attitude.cue))
    return;
  if (attitude.cue.sentence == work->sentence)
    speech = act_clauses_find (work->clauses, attitude.cue.word);
  if (speech && !is_of_text (work, speech))
    return;
  g_array_append_val (all, attitude);
}

GArray *
act_attitudes_new (const ActParse *parse, const ActQuotations *quotations,
                   guint sentence, const ActClauses *clauses,
                   const ActPerspective *perspectives)
{
  GArray *all = g_array_new (FALSE, TRUE, sizeof (ActAttitude));
  g_autofree ActPerspective *final =
      g_memdup2 (perspectives, clauses->n_clauses * sizeof *perspectives);
  ActPerspectiveWork work = {.parse = parse,
                             .quotations = quotations,
                             .clauses = clauses,
                             .words = clauses->tree.words,
                             .modal_words = act_table_get ("modal-words"),
                             .sentence = sentence,
                             .final = final};

  for (guint i = 0; i < clauses->n_clauses; i++)
    if (clauses->clauses[i].kind <= ACT_CLAUSE_COPULA)
      add_content_clause (&work, &clauses->clauses[i], all);
  for (guint i = 0; i < clauses->n_clauses; i++) {
    const ActClause *clause = &clauses->clauses[i];
    ActAttitude attitude = {0};
    attitude.cue = act_work_make_ref (&work, clause->head);
    if (clause->kind > ACT_CLAUSE_COPULA || has_cue (all, attitude.cue) ||
        is_in_speech (&work, attitude.cue) || !is_of_text (&work, clause))
      continue;
    if (read_clause (&work, clause, &attitude))
      g_array_append_val (all, attitude);
  }
  return all;
}
