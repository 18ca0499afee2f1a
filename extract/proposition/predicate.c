#include "proposition/predicate.h"

#include "perspective/cue.h"

#include <string.h>

static void
append_verb (const ActReading *reading, const ActClause *clause, gboolean base, GString *out)
{
  const ActWord *head = &reading->words[clause->head];

  if (clause->kind == ACT_CLAUSE_COPULA) {
    ActWordSet words = act_reading_get_bare_words (reading, clause->head);
    g_autofree char *text = act_reading_get_text (reading, &words, TRUE);
    g_string_append_printf (out, "be %s", text);
    return;
  }
  if (clause->passive)
    g_string_append_printf (out, "be %s", head->lower);
  else if (!base && head->xpos == ACT_XPOS_VBG)
    g_string_append (out, head->lower);
  else
    g_string_append (out, head->lemma);
  if (clause->particle)
    g_string_append_printf (out, " %s", reading->words[clause->particle].lower);
}

/* The last clause of the chain in @clause, and its words. */
static const ActClause *
find_last (const ActReading *reading, const ActClause *clause, ActWordSet *words)
{
  const ActClause *last = clause;

  *words = act_clause_get_chain (reading->clauses, clause, &last);
  return last;
}

static void
find_subjects (ActPredicate *predicate, const ActReading *reading)
{
  guint16 heads[ACT_CONJUNCTS_MAX];
  const ActClause *first = predicate->first;
  guint n = 0;

  if (!first->expletive || first->existential)
    n = act_clause_get_subjects (reading->clauses, first, heads);
  for (guint i = 0; i < n; i++) {
    if (act_tree_get_base (reading->tree, heads[i]) == ACT_REL_CSUBJ)
      continue;
    guint32 entity = act_reading_get_entity (reading, heads[i]);
    if (entity != ACT_NONE)
      predicate->subjects[predicate->n_subjects++] = entity;
  }
}

void
act_predicate_init (ActPredicate *predicate, const ActReading *reading, const ActClause *clause)
{
  const ActPerspective *perspective = &reading->perspectives[clause - reading->clauses->clauses];
  g_autoptr (GString) prefix = g_string_new (NULL);

  memset (predicate, 0, sizeof *predicate);
  predicate->first = clause;
  predicate->perspective = perspective;
  predicate->last = find_last (reading, clause, &predicate->words);
  for (const ActClause *at = clause; at != predicate->last;) {
    const ActClause *next = &reading->clauses->clauses[at->next];
    append_verb (reading, at, at == clause || at->infinitive, prefix);
    g_string_append (prefix, next->infinitive ? " to " : " ");
    if (!predicate->first_verb)
      predicate->first_verb = reading->words[at->head].lemma;
    at = next;
  }
  predicate->prefix = g_strdup (prefix->str);
  predicate->polarity = perspective->polarity;
  if (predicate->last != clause && predicate->last->negation &&
      predicate->last->negation > clause->head)
    predicate->polarity = perspective->polarity == ACT_POSITIVE ? ACT_NEGATIVE : ACT_POSITIVE;
  predicate->modality =
    act_perspective_get_chain_modality (reading->clauses, perspective, clause, predicate->last);
  find_subjects (predicate, reading);
}

void
act_predicate_clear (ActPredicate *predicate)
{
  g_free (predicate->prefix);
}

char *
act_predicate_get_verb (const ActPredicate *predicate, const ActReading *reading)
{
  GString *text = g_string_new (NULL);

  append_verb (reading, predicate->last, predicate->first == predicate->last || predicate->last->infinitive,
               text);
  return g_string_free (text, FALSE);
}

char *
act_predicate_get_lemma (const ActPredicate *predicate, const ActReading *reading)
{
  const ActClause *last = predicate->last;
  const char *lemma = reading->words[last->head].lemma;

  return last->particle ? g_strdup_printf ("%s %s", lemma, reading->words[last->particle].lower)
                        : g_strdup (lemma);
}

void
act_predicate_init_statement (const ActPredicate *predicate, const ActReading *reading, ActStatement *statement)
{
  act_statement_init (statement, reading, predicate->first);
  if (predicate->last != predicate->first) {
    ActStatement last;
    act_statement_init (&last, reading, predicate->last);
    if (statement->place == ACT_NONE)
      statement->place = last.place;
    act_word_set_unite (&statement->evidence, &last.evidence);
  }
  statement->perspective = predicate->perspective;
  statement->polarity = predicate->polarity;
  statement->modality = predicate->modality;
  statement->phrase = predicate->words;
  statement->first_verb = predicate->first_verb;
}

void
act_predicate_add (ActPredicate *predicate, const ActReading *reading, ActStatement *statement,
                   const char *label, const ActWordSet *extra)
{
  g_autofree char *full = g_strconcat (predicate->prefix, label, NULL);

  statement->label = full;
  if (extra)
    act_word_set_unite (&statement->phrase, extra);
  for (guint i = 0; i < predicate->n_subjects && predicate->n_added < ACT_STATEMENTS_MAX; i++) {
    ActStatement one = *statement;
    one.subject = predicate->subjects[i];
    one.value = g_strdup (statement->value);
    predicate->n_added++;
    act_reading_add (reading, predicate->first, &one);
  }
  g_clear_pointer (&statement->value, g_free);
}
