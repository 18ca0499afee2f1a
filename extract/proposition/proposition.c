#include "proposition/proposition.h"

#include "perspective/time.h"
#include "proposition/nominal.h"
#include "proposition/predicate.h"
#include "proposition/repair.h"

/* A clause of which nothing is to be told on its own: a part of a chain, an
   infinitive whose actor is not known, one without a subject. */
static gboolean
is_mute (const ActReading *reading, const ActClause *clause)
{
  if (act_clause_is_chained (reading->clauses, clause))
    return TRUE;
  if (!clause->subject || clause->subject_source == ACT_SUBJECT_WH)
    return TRUE;
  return clause->expletive && !clause->existential;
}

static void
add_clause (const ActReading *reading, const ActClause *clause)
{
  ActPredicate predicate;

  if (clause->kind == ACT_CLAUSE_APPOSITION) {
    act_apposition_add (reading, clause);
    return;
  }
  if ((clause->kind != ACT_CLAUSE_VERB && clause->kind != ACT_CLAUSE_COPULA) || is_mute (reading, clause))
    return;
  act_predicate_init (&predicate, reading, clause);
  if (predicate.last->kind == ACT_CLAUSE_COPULA)
    act_predicate_add_copula (&predicate, reading);
  else
    act_predicate_add_verb (&predicate, reading);
  act_predicate_clear (&predicate);
}

static void
read_sentence (ActReading *reading)
{
  g_autoptr (ActClauses) clauses = act_clauses_new (reading->sentence);
  g_autofree ActPerspective *perspectives = NULL;
  g_autoptr (GArray) times = act_times_find (reading->sentence);

  act_clauses_repair (clauses);
  perspectives = act_perspectives_new (reading->parse, reading->quotations, reading->index, clauses);
  reading->clauses = clauses;
  reading->tree = &clauses->tree;
  reading->words = reading->sentence->words;
  reading->perspectives = perspectives;
  reading->times = times;
  act_titles_add (reading);
  for (guint i = 0; i < clauses->n_clauses; i++)
    add_clause (reading, &clauses->clauses[i]);
  act_event_nouns_add (reading);
}

void
act_propositions_add (const ActParse *parse, const ActQuotations *quotations, ActMentions *mentions,
                      ActRecord *record)
{
  ActReading reading = { .parse = parse,
                         .quotations = quotations,
                         .mentions = mentions,
                         .record = record,
                         .document_date = act_document_get_date (act_parse_get_document (parse)) };

  for (guint i = 0; i < act_parse_count_sentences (parse); i++) {
    reading.index = i;
    reading.sentence = act_parse_get_sentence (parse, i);
    if (reading.sentence->n_words > 0 && reading.sentence->n_words <= ACT_WORD_SET_MAX)
      read_sentence (&reading);
  }
}
