#include "proposition/event-reality.h"

#include "lexicon/lexicon.h"
#include "perspective/attitude.h"
#include "perspective/cue.h"
#include "proposition/nominal.h"
#include "proposition/relation-word.h"

#include <string.h>

/* "may pave the way *for* Norway's withdrawal", "will sign it *during* her
   visit": what is ahead. */
static gboolean
is_ahead (const ActReading *reading, guint noun, gboolean planned)
{
  static const char *const aims[] = {"for",    "into",    "pending", "to",
                                     "toward", "towards", NULL};
  static const char *const occasions[] = {"after",  "ahead",  "at",
                                          "before", "during", "following",
                                          "in",     "until",  NULL};
  static const char *const replies[] = {"answer",   "objection", "opposition",
                                        "reaction", "reference", "resistance",
                                        "response", NULL};
  guint word = act_tree_find (reading->tree, noun, ACT_REL_CASE);
  const char *lower = word ? reading->words[word].lower : "";

  /* "*opposition to* her support of it": it is there */
  if (act_strings_have (replies,
                        reading->words[reading->words[noun].head].lemma))
    return FALSE;
  return act_strings_have (aims, lower) ||
         (planned && act_strings_have (occasions, lower));
}

/* "must apologise *because of* his visit to it": the cause is there. */
static gboolean
is_cause (const ActReading *reading, guint noun)
{
  static const char *const causes[] = {
      "because of", "due to", "in response to", "over", "owing to", NULL};
  g_autofree char *preposition = act_reading_get_preposition (reading, noun);

  return act_strings_have (causes, preposition);
}

/* "condemned *the killing* of two": one that is known. */
static gboolean
is_definite (const ActReading *reading, guint noun)
{
  const guint determiner = act_tree_find (reading->tree, noun, ACT_REL_DET);

  return reading->words[noun].xpos == ACT_XPOS_NN && determiner &&
         strcmp (reading->words[determiner].lower, "the") == 0;
}

/* "plans to break *Norway's blockade* of it", "may raise the issue of *her use*
   of it", "did not discuss *his attack* on her": what is someone's, and not
   what may be done, is taken for granted. */
static gboolean
is_presupposed (const ActReading *reading, const ActNamedEvent *event,
                const ActClause *around, gboolean object)
{
  static const char *const verbs[] = {
      "acknowledge", "address", "condemn", "criticise", "criticize", "discuss",
      "explain",     "forget",  "forgive", "mention",   "regret",    NULL};
  const char *lemma = reading->words[around->head].lemma;
  const ActPerspective *own =
      &reading->perspectives[around - reading->clauses->clauses];

  if (strcmp (event->verb, "border") == 0 || is_cause (reading, event->noun))
    return TRUE;
  if (!event->possessor)
    return object && is_definite (reading, event->noun) &&
           act_relation_word_is (lemma, "mourning");
  if (object && own->polarity == ACT_NEGATIVE &&
      own->modality == ACT_MODALITY_FACT)
    return act_strings_have (verbs, lemma);
  if (own->modality == ACT_MODALITY_FACT ||
      act_relation_word_is (reading->words[event->noun].lemma, "step"))
    return FALSE;
  return object ? act_relation_word_is (lemma, "standing")
                : !is_ahead (reading, event->noun,
                             own->modality != ACT_MODALITY_POSSIBLE);
}

/* "announced *her endorsement* of Ann", "rejected *its criticism*": who tells
   of what somebody says, or is for or against, does not say that it may be. */
static gboolean
is_attitude_told (const ActReading *reading, const ActNamedEvent *event,
                  const ActClause *around)
{
  const char *lemma = reading->words[around->head].lemma;
  ActAttitudeKind kind;
  ActMatrixWord matrix;

  /* "*fears* a Latvian attack on it" */
  if (act_matrix_word_find_at (reading->sentence, around->head, &matrix) &&
      matrix.positive == '0' && matrix.modality == ACT_MODALITY_POSSIBLE)
    return FALSE;
  if (strcmp (lemma, "call") == 0) /* "called Russia's reaction childish" */
    return TRUE;
  return event->possessor && strcmp (lemma, "deny") != 0 &&
         act_attitude_of_relation (event->verb, TRUE, &kind) &&
         (kind == ACT_ATTITUDE_SAYS || kind == ACT_ATTITUDE_FOR ||
          kind == ACT_ATTITUDE_AGAINST);
}

static gboolean
is_clause_of_class (const ActReading *reading, const ActClause *clause,
                    const char *class)
{
  g_autofree char *verb = act_cue_get_verb (reading->sentence, clause->head);

  return act_relation_word_is (verb, class);
}

/* "*called off* his visit", "the sale was *postponed*": the verb says that the
   event did not happen; not of what was going on or agreed until then
   ("cancelled its support", "scrapped the deal"). */
static gboolean
is_cancelled (const ActReading *reading, const ActNamedEvent *event,
              const ActClause *around)
{
  ActAttitudeKind kind;

  return is_clause_of_class (reading, around, "cancelling") &&
         !act_relation_word_is (event->verb, "lasting") &&
         !(act_attitude_of_relation (event->verb, TRUE, &kind) &&
           kind != ACT_ATTITUDE_AGAINST);
}

/* "*abandoned* its takeover of it", "*walked away from* the merger": what is
   not there before it is done will not be. */
static gboolean
is_dropped (const ActReading *reading, const ActNamedEvent *event,
            const ActClause *around)
{
  static const char *const verbs[] = {"abandon", "ditch",  "drop", "kill",
                                      "scrap",   "shelve", NULL};
  static const char *const leaving[] = {"back", "pull", "walk", "withdraw",
                                        NULL};
  static const char *const ways[] = {"away from", "from", "out of", NULL};
  const char *lemma = reading->words[around->head].lemma;

  if (!act_relation_word_is (event->verb, "dealing") ||
      reading->words[event->noun].head != around->head)
    return FALSE;
  if (act_tree_get_base (reading->tree, event->noun) == ACT_REL_OBJ)
    return act_strings_have (verbs, lemma);
  g_autofree char *preposition =
      act_reading_get_preposition (reading, event->noun);
  return act_strings_have (leaving, lemma) &&
         act_strings_have (ways, preposition);
}

/* "The visit *took place*", "will *begin*", "*there was* no meeting": the
   clause says of the event that it is. */
static gboolean
is_occurrence (const ActReading *reading, const ActClause *clause)
{
  const ActArgument *object =
      act_clause_find_argument (reading->clauses, clause, ACT_ARGUMENT_OBJECT);

  if (clause->existential ||
      (reading->words[clause->head].upos == ACT_UPOS_VERB &&
       is_clause_of_class (reading, clause, "occurring")))
    return TRUE;
  return strcmp (reading->words[clause->head].lemma, "take") == 0 && object &&
         strcmp (reading->words[object->head].lemma, "place") == 0;
}

/* "*a* meeting", "attacks": not one that is known already. */
static gboolean
is_indefinite (const ActReading *reading, const ActNamedEvent *event)
{
  guint determiner = act_tree_find (reading->tree, event->noun, ACT_REL_DET);
  const char *lower = determiner ? reading->words[determiner].lower : "";

  return !event->possessor && strcmp (lower, "the") != 0 &&
         !g_str_has_prefix (lower, "th");
}

static gboolean
has_no (const ActReading *reading, guint noun)
{
  guint determiner = act_tree_find (reading->tree, noun, ACT_REL_DET);

  return determiner &&
         (strcmp (reading->words[determiner].lower, "no") == 0 ||
          strcmp (reading->words[determiner].lower, "neither") == 0);
}

static void
weaken (ActStatement *statement, ActModality modality)
{
  if (statement->modality == ACT_MODALITY_FACT)
    statement->modality = modality;
}

/* What "*planned*", "*unlikely*", "*imminent*" say of their subject. */
static ActModality
get_predicate_modality (const ActReading *reading, guint head)
{
  ActMatrixWord matrix;

  if (!act_matrix_word_find_at (reading->sentence, head, &matrix))
    return act_perspective_get_word_modality (reading->words[head].lower);
  if (matrix.positive == '-' && matrix.negative == '+' && !matrix.graded)
    return ACT_MODALITY_INTENT; /* "was *delayed*" */
  return matrix.positive == '+' && !matrix.graded ? ACT_MODALITY_FACT
                                                  : matrix.modality;
}

/* "was *approved*", "looks *likely*", "*awaits* approval", "is on *hold*",
   "*fell through*": the verb or predicate says that the event may not be. */
static void
weigh_predicate (const ActReading *reading, const ActNamedEvent *event,
                 const ActClause *around, const ActClause *last,
                 ActStatement *statement)
{
  const guint adjective =
      act_tree_find (reading->tree, around->head, ACT_REL_XCOMP);

  if (is_clause_of_class (reading, around, "pending"))
    weaken (statement, ACT_MODALITY_POSSIBLE);
  if ((around->passive && is_clause_of_class (reading, around, "approving")) ||
      (last == around && act_relation_word_is (event->verb, "dealing") &&
       is_clause_of_class (reading, around, "failing")))
    weaken (statement, ACT_MODALITY_INTENT);
  if (around->passive || around->kind == ACT_CLAUSE_COPULA)
    weaken (statement, get_predicate_modality (reading, around->head));
  else if (adjective && reading->words[adjective].upos == ACT_UPOS_ADJ)
    weaken (statement, get_predicate_modality (reading, adjective));
}

/* The event is the subject: of what says whether it is, or of something else,
   which takes for granted what is somebody's or known, but not "a meeting"
   that might help, or what would. */
static void
weigh_subject (const ActReading *reading, const ActNamedEvent *event,
               const ActClause *around, ActStatement *statement)
{
  const ActClause *last = around;
  const ActPerspective *all = reading->perspectives;
  const ActPerspective *own = &all[around - reading->clauses->clauses];
  const gboolean none = has_no (reading, event->noun);

  act_clause_get_chain (reading->clauses, around, &last);
  const ActPerspective *end = &all[last - reading->clauses->clauses];
  if (is_occurrence (reading, last) || around->head == event->noun) {
    if (none || end->polarity == ACT_NEGATIVE)
      statement->polarity = ACT_NEGATIVE;
    weaken (statement, end->modality);
    return;
  }
  weigh_predicate (reading, event, around, last, statement);
  if (own->modality == ACT_MODALITY_CONDITIONAL ||
      is_indefinite (reading, event))
    weaken (statement, own->modality);
  if (none)
    weaken (statement, ACT_MODALITY_POSSIBLE);
}

/* "*warned of* a Latvian attack on it", "*dreams of* a return to it" */
static gboolean
is_warned_of (const ActReading *reading, const ActNamedEvent *event,
              const ActClause *around, const char *preposition)
{
  static const char *const verbs[] = {"dream", "fantasise", "fantasize",
                                      "warn",  "worry",     NULL};
  static const char *const prepositions[] = {"about", "of", NULL};

  const guint determiner =
      act_tree_find (reading->tree, event->noun, ACT_REL_DET);

  return determiner && reading->words[determiner].lower[0] == 'a' &&
         reading->words[event->noun].head == around->head &&
         act_strings_have (verbs, reading->words[around->head].lemma) &&
         act_strings_have (prepositions, preposition);
}

/* "prepares *for* an attack", "*ahead of* her visit", "*without* a meeting":
   behind a preposition. */
static void
weigh_oblique (const ActReading *reading, const ActNamedEvent *event,
               const ActClause *around, ActStatement *statement)
{
  g_autofree char *preposition =
      act_reading_get_preposition (reading, event->noun);
  ActMatrixWord matrix;

  if (strcmp (preposition, "without") == 0)
    weaken (statement, ACT_MODALITY_POSSIBLE);
  else if (strcmp (preposition, "ahead of") == 0)
    weaken (statement, ACT_MODALITY_FUTURE);
  else if (is_warned_of (reading, event, around, preposition))
    weaken (statement, ACT_MODALITY_POSSIBLE);
  else if (strcmp (preposition, "for") == 0 &&
           reading->words[event->noun].head == around->head &&
           (is_clause_of_class (reading, around, "awaiting") ||
            (act_matrix_word_find_at (reading->sentence, around->head,
                                      &matrix) &&
             matrix.positive == '0')))
    weaken (statement, ACT_MODALITY_POSSIBLE);
}

static void
weigh_object (const ActReading *reading, const ActNamedEvent *event,
              const ActClause *around, ActStatement *statement)
{
  /* "stressed *its commitment* to peace" */
  static const char *const stressing[] = {
      "emphasise", "emphasize", "highlight",  "reaffirm", "reiterate",
      "stress",    "underline", "underscore", NULL};
  const char *lemma = reading->words[around->head].lemma;
  ActMatrixWord matrix;
  ActCue cue;

  if (is_attitude_told (reading, event, around))
    return;
  const gboolean matched =
      act_matrix_word_find_at (reading->sentence, around->head, &matrix);
  if (matched && matrix.positive == '+')
    return; /* "*continues* his tour", "*triggered* her entry into it" */
  if (matched && matrix.modality != ACT_MODALITY_FACT)
    statement->modality = matrix.modality;
  else if (matched) /* "*seeks*, *refuses* the arrest of her" */
    weaken (statement, ACT_MODALITY_POSSIBLE);
  else if (!event->possessor &&
           is_clause_of_class (reading, around, "approving"))
    weaken (statement, ACT_MODALITY_INTENT);
  else if (act_cue_find (reading->sentence, around->head, &cue) &&
           cue.content != ACT_CONTENT_FACT &&
           !(event->possessor && (act_strings_have (stressing, lemma) ||
                                  act_relation_word_is (lemma, "standing"))))
    weaken (statement, ACT_MODALITY_POSSIBLE);
}

/* "condemned what it called *the killing* of two": whether it was one is the
   word of who calls it so. */
static gboolean
is_only_called_so (const ActReading *reading, guint noun,
                   const ActClause *around)
{
  const ActWord *w = reading->words;
  const guint call = around->head;

  return w[noun].head == call && around->subject &&
         strcmp (w[call].lemma, "call") == 0 &&
         (w[noun].rel == ACT_REL_XCOMP ||
          (w[noun].rel == ACT_REL_OBJ && w[call].head &&
           strcmp (w[w[call].head].lower, "what") == 0));
}

void
act_event_set_reality (const ActReading *reading, const ActNamedEvent *event,
                       ActStatement *statement, ActPerspective *voice)
{
  const ActClause *around =
      act_reading_get_clause_around (reading, event->noun);

  statement->modality =
      act_perspective_get_event_modality (reading->tree, event->noun);
  if (act_perspective_is_undone (reading->tree, event->noun))
    statement->polarity = ACT_NEGATIVE;
  if (!around)
    return;
  const ActPerspective *own =
      &reading->perspectives[around - reading->clauses->clauses];
  const gboolean subject =
      around->subject == event->noun || around->head == event->noun;
  const gboolean object =
      reading->words[event->noun].head == around->head &&
      act_tree_get_base (reading->tree, event->noun) == ACT_REL_OBJ;
  *voice = *own;
  if (is_only_called_so (reading, event->noun, around)) {
    voice->source = (ActWordRef){reading->index, (guint16) around->subject};
    voice->cue = (ActWordRef){reading->index, (guint16) around->head};
  }
  if (((object || (subject && around->passive)) &&
       is_cancelled (reading, event, around)) ||
      is_dropped (reading, event, around)) {
    weaken (statement, ACT_MODALITY_INTENT);
    if (own->modality == ACT_MODALITY_FACT && own->polarity == ACT_POSITIVE &&
        !is_clause_of_class (reading, around, "delaying"))
      statement->polarity = ACT_NEGATIVE;
  }
  if (subject) {
    weigh_subject (reading, event, around, statement);
    return;
  }
  weigh_oblique (reading, event, around, statement);
  if (statement->modality != ACT_MODALITY_FACT ||
      is_presupposed (reading, event, around, object))
    return;
  weaken (statement, own->modality);
  if (object && own->polarity == ACT_NEGATIVE)
    weaken (statement, ACT_MODALITY_POSSIBLE);
  if (object)
    weigh_object (reading, event, around, statement);
}

gboolean
act_reading_is_at_bidding (const ActReading *reading, guint noun)
{
  const guint marker = act_tree_find (reading->tree, noun, ACT_REL_CASE);

  return marker && strcmp (reading->words[marker].lower, "at") == 0 &&
         act_relation_word_is (reading->words[noun].lemma, "bidding");
}
