#include "proposition/charge.h"

#include "clause/word-class.h"
#include "perspective/complement.h"
#include "proposition/bracket.h"
#include "proposition/relation-word.h"
#include "proposition/value.h"

#include <string.h>

/* (transfer full) The text of what lies at and below @head but for @marker. */
static char *
get_text_without (const ActVerb *verb, ActWordSet words,
                  const ActWordSet *marker)
{
  const ActReading *reading = verb->reading;
  gboolean past = FALSE; /* a semicolon */

  act_word_set_subtract (&words, marker);
  /* "accused of lying; Bob Day; and Acme": what stands behind the semicolon is
     no part of it. */
  for (guint w = act_word_set_first (&words); w;
       w = act_word_set_next (&words, w)) {
    past = past || strcmp (reading->words[w].lower, ";") == 0;
    if (past)
      act_word_set_remove (&words, w);
  }
  act_phrase_tidy (reading->tree, &words);
  return act_bracket_get_text (reading, &words, verb->predicate);
}

static void
add_proposition (const ActVerb *verb, const ActWordSet *words,
                 const ActWordSet *marker)
{
  const ActReading *reading = verb->reading;
  g_autofree char *preposition = act_reading_get_text (reading, marker, TRUE);
  g_autofree char *label = g_strdup_printf ("%s %s", verb->label, preposition);
  ActStatement statement;

  act_verb_init_statement (verb, &statement);
  statement.value = get_text_without (verb, *words, marker);
  /* "was accused of *lying*" names the deed. */
  statement.value_type =
      strchr (statement.value, ' ') ? ACT_VALUE_PROPOSITION : ACT_VALUE_TEXT;
  statement.preposition = preposition;
  statement.factor = 0.95f;
  act_word_set_unite (&statement.evidence, words);
  act_predicate_add (verb->predicate, reading, &statement, label, marker);
}

/* "was found guilty *of lying*" */
static gboolean
add_clause_of_adjective (const ActVerb *verb)
{
  const ActReading *reading = verb->reading;
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (reading->tree, verb->adjective, &n);

  for (guint i = 0; i < n; i++) {
    const ActClause *clause =
        act_clauses_find (reading->clauses, dependents[i]);
    ActWordSet marker = {0};
    if (!clause || act_word_set_count (&clause->marks) != 1 ||
        act_word_set_first (&clause->marks) != verb->adjective + 1u ||
        reading->words[clause->head].xpos != ACT_XPOS_VBG ||
        /* "pleaded guilty *to lying*", not "came close *to lying*" */
        (strcmp (reading->words[verb->adjective + 1].lower, "to") == 0 &&
         strcmp (reading->words[verb->predicate->last->head].lemma, "plead") !=
             0))
      continue;
    act_word_set_unite (&marker, &clause->marks);
    ActWordSet words = act_tree_get_subtree (reading->tree, clause->head);
    add_proposition (verb, &words, &marker);
    return TRUE;
  }
  return FALSE;
}

/* "was criticized *for failing* to act", "is credited *with building* it",
   "was convicted in absentia *of training* rebels" */
static gboolean
is_deed (const ActVerb *verb, const ActClause *clause, guint mark)
{
  const ActReading *reading = verb->reading;
  const guint head = verb->predicate->last->head;
  const char *marker = reading->words[mark].lower;

  return clause->relation == ACT_REL_ADVCL &&
         reading->words[clause->head].xpos == ACT_XPOS_VBG &&
         reading->words[clause->head].head == head && mark > head &&
         clause->subject_source != ACT_SUBJECT_OWN &&
         (act_verb_asks_for (reading->words[head].lemma, marker) ||
          (strcmp (marker, "for") == 0 &&
           act_relation_word_is (verb->lemma, "reproaching")));
}

gboolean
act_verb_add_charge (const ActVerb *verb)
{
  const ActReading *reading = verb->reading;
  const ActClause *last = verb->predicate->last;

  if (act_verb_find_object (verb))
    return FALSE;
  if (verb->adjective && add_clause_of_adjective (verb))
    return TRUE;
  if (!last->passive)
    return FALSE;
  for (guint i = 0; i < verb->n_arguments; i++) {
    const ActClause *clause =
        act_clauses_find (reading->clauses, verb->arguments[i].head);
    guint mark = clause ? act_word_set_first (&clause->marks) : 0;
    ActWordSet marker = {0};
    if (!mark || act_word_set_count (&clause->marks) > 1 ||
        (!is_deed (verb, clause, mark) &&
         (!act_verb_asks_for (reading->words[last->head].lemma,
                              reading->words[mark].lower) ||
          !act_clause_is_of_object (reading->clauses, last, clause))))
      continue;
    act_word_set_add (&marker, mark);
    ActWordSet words = act_tree_get_subtree (reading->tree, clause->head);
    gboolean over = FALSE; /* "for leaving, *saying* …" */
    for (guint w = act_word_set_next (&words, clause->head); w;
         w = act_word_set_next (&words, w)) {
      over |= strcmp (reading->words[w].lower, ",") == 0 &&
              w < reading->sentence->n_words &&
              reading->words[w + 1].xpos == ACT_XPOS_VBG;
      if (over)
        act_word_set_remove (&words, w);
    }
    add_proposition (verb, &words, &marker);
    return TRUE;
  }
  return FALSE;
}

gboolean
act_verb_add_request (const ActVerb *verb, const ActArgument *argument)
{
  const ActReading *reading = verb->reading;
  const ActClause *last = verb->predicate->last;
  guint marker = act_word_set_first (&argument->preposition);

  if (!marker || strcmp (reading->words[marker].lower, "for") != 0)
    return FALSE;
  for (guint i = 0; i < verb->n_arguments; i++) {
    const ActClause *clause =
        act_clauses_find (reading->clauses, verb->arguments[i].head);
    if (!clause || act_clause_find_addressee (reading->clauses, last, clause) !=
                       argument->head)
      continue;
    ActWordSet words = act_tree_get_subtree (reading->tree, argument->head);
    ActWordSet task = act_tree_get_subtree (reading->tree, clause->head);
    act_word_set_unite (&words, &task);
    add_proposition (verb, &words, &argument->preposition);
    return TRUE;
  }
  return FALSE;
}

void
act_verb_add_charge_of_agent (const ActVerb *verb, guint32 actor)
{
  const ActReading *reading = verb->reading;
  ActPredicate *predicate = verb->predicate;

  for (guint i = 0; i < verb->n_arguments; i++) {
    const ActArgument *argument = &verb->arguments[i];
    guint marker = act_word_set_first (&argument->preposition);
    ActStatement statement;
    if (argument->kind != ACT_ARGUMENT_OBLIQUE || argument->agent || !marker ||
        predicate->n_added >= ACT_STATEMENTS_MAX ||
        strcmp (reading->words[marker].lower, "of") != 0 ||
        !act_verb_asks_for (verb->lemma, "of"))
      continue;
    ActWordSet patient =
        act_reading_get_noun_words (reading, predicate->first->subject);
    g_autofree char *noun = act_reading_get_text (reading, &patient, FALSE);
    g_autofree char *label = g_strdup_printf ("%s %s of", verb->lemma, noun);
    act_verb_init_statement (verb, &statement);
    if (reading->words[predicate->first->subject].upos != ACT_UPOS_PROPN ||
        !act_statement_set_object (reading, argument->head, &statement))
      continue;
    statement.subject = actor;
    statement.label = label;
    statement.factor = 0.85f;
    act_word_set_unite (&statement.phrase, &argument->preposition);
    act_reading_add (reading, predicate->first, &statement);
    predicate->n_added++;
  }
}

/* Verbs of courts with the preposition before the term that they set, and their
   participles. */
static const struct {
  const char *verb, *preposition, *participle;
} terms[] = {
    {"ban", "for", "banned"},          {"condemn", "to", "condemned"},
    {"imprison", "for", "imprisoned"}, {"jail", "for", "jailed"},
    {"sentence", "to", "sentenced"},   {"suspend", "for", "suspended"}};

/* "sentenced *to four years in prison*", "jailed *for a year*": no time of the
   act. The participle of the verb, or NULL. */
static const char *
find_term (const ActVerb *verb, const char *preposition, guint word)
{
  if (!act_reading_find_time (verb->reading, word) &&
      !act_value_is_amount (verb->reading, word))
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (terms); i++)
    if (strcmp (verb->lemma, terms[i].verb) == 0 &&
        strcmp (preposition, terms[i].preposition) == 0)
      return terms[i].participle;
  return NULL;
}

/* "sentenced *Ann and Bob* to a year": they are sentenced to it. FALSE where
   nobody knows who. */
static gboolean
add_term_of_object (const ActVerb *verb, const ActStatement *term,
                    const char *participle)
{
  const ActReading *reading = verb->reading;
  const guint object = act_verb_find_object (verb);
  guint16 conjuncts[ACT_CONJUNCTS_MAX];
  gboolean added = FALSE;
  guint n = object && !verb->predicate->last->passive
                ? act_tree_get_conjuncts (reading->tree, object, conjuncts)
                : 0;
  g_autofree char *label =
      g_strdup_printf ("be %s %s", participle, term->preposition);

  for (guint i = 0; i < n; i++) {
    ActStatement statement = *term;
    statement.subject = act_reading_get_entity (reading, conjuncts[i]);
    if (statement.subject == ACT_NONE)
      continue;
    statement.label = label;
    statement.value = g_strdup (term->value);
    act_reading_add (reading, verb->predicate->first, &statement);
    added = TRUE;
  }
  return added;
}

gboolean
act_verb_add_term (const ActVerb *verb, const ActWordSet *marker,
                   const char *preposition, guint word)
{
  const char *participle = find_term (verb, preposition, word);
  ActStatement statement;

  if (!participle)
    return FALSE;
  if (verb->reading->words[word].rel == ACT_REL_CONJ)
    return TRUE; /* "to four years *and two months*" is one term */
  g_autofree char *label = g_strdup_printf ("%s %s", verb->label, preposition);
  act_verb_init_statement (verb, &statement);
  statement.value_type = ACT_VALUE_TEXT;
  statement.value =
      act_value_get_undated (verb->reading, word, ACT_PHRASE_COORDINATED);
  statement.preposition = preposition;
  act_word_set_unite (&statement.phrase, marker);
  if (add_term_of_object (verb, &statement, participle))
    g_free (statement.value);
  else
    act_predicate_add (verb->predicate, verb->reading, &statement, label,
                       marker);
  return TRUE;
}
