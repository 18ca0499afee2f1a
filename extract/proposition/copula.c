/* What a copula says: of a noun (copula-noun.c), a phrase, an amount, several
   things. */
#include "perspective/cue.h"
#include "proposition/predicate.h"
#include "proposition/relation-word.h"
#include "proposition/role-noun.h"

#include <string.h>

/* Is the conjunct @word of what @head is denied by itself ("a choice, *not an
   echo*")? */
static gboolean
is_denied_alone (const ActReading *reading, guint word, guint head)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, word, &n);

  for (guint i = 0; word != head && i < n; i++)
    if (act_tree_is_class (reading->tree, dependents[i], ACT_CLASS_NEGATION))
      return TRUE;
  return FALSE;
}

/* "The union and Norway are at odds": with each other. @label: "be at". */
static gboolean
add_reciprocal (ActPredicate *predicate, const ActReading *reading,
                const char *label)
{
  const ActWord *head = &reading->words[predicate->last->head];
  guint n = predicate->n_subjects;
  g_autofree char *full = g_strdup_printf ("%s %s with", label, head->lower);

  if (n < 2 || !act_relation_word_is (head->lemma, "reciprocal"))
    return FALSE;
  for (guint i = 1; i < n; i++) {
    ActStatement statement;
    act_predicate_init_statement (predicate, reading, &statement);
    statement.object = predicate->subjects[i];
    act_word_set_add (&statement.phrase, predicate->last->head);
    predicate->n_subjects = 1;
    act_predicate_add (predicate, reading, &statement, full, NULL);
    predicate->n_subjects = n;
  }
  return TRUE;
}

/* "is in a hurry *to sign* it": one verb with the infinitive. */
static gboolean
add_infinitive (ActPredicate *predicate, const ActReading *reading,
                const ActWordSet *marker)
{
  guint head = predicate->last->head, n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, head, &n);

  for (guint i = 0; i < n; i++) {
    const ActClause *next = act_clauses_find (reading->clauses, dependents[i]);
    if (!next || !next->infinitive || next->kind != ACT_CLAUSE_VERB ||
        next->head < head || next->passive)
      continue;
    ActMatrixWord matrix;
    ActWordSet bare = act_reading_get_bare_words (reading, head);
    g_autofree char *preposition = act_reading_get_text (reading, marker, TRUE);
    g_autofree char *noun = act_reading_get_relation_text (reading, &bare);
    g_autofree char *prefix = g_strdup_printf (
        "%sbe %s %s to ", predicate->prefix, preposition, noun);
    act_word_set_unite (&bare, marker);
    /* "is in talks to buy": not yet */
    return act_predicate_add_chain (
        predicate, reading, next, &bare, prefix,
        act_matrix_word_find (reading->words[head].lemma, 'n', &matrix)
            ? &matrix
            : NULL);
  }
  return FALSE;
}

/* "is among *those still missing*"; who is among those arrested is, as the
   participle tells. */
static gboolean
is_those (const ActReading *reading, guint word)
{
  const guint clause = act_tree_find_base (reading->tree, word, ACT_REL_ACL);

  return strcmp (reading->words[word].lower, "those") == 0 && clause &&
         reading->words[clause].upos != ACT_UPOS_VERB &&
         reading->tree->rightmost[clause] < word + 6u;
}

/* "is at work", "is in hospital", "are at loggerheads with Y". */
static void
add_prepositional (ActPredicate *predicate, const ActReading *reading,
                   const ActWordSet *marker)
{
  guint head = predicate->last->head, n, n_before = predicate->n_added;
  g_autofree char *preposition = act_reading_get_text (reading, marker, TRUE);
  g_autofree char *label = g_strdup_printf ("be %s", preposition);
  /* "is *in power* in Norway", "is *on trial* over it": one word */
  g_autofree char *state =
      g_strdup_printf ("%s %s", preposition, reading->words[head].lower);
  const gboolean standing = act_word_set_first (marker) + 1u == head &&
                            act_relation_word_is (state, "standing-phrase");
  const guint16 *dependents = act_tree_get_dependents (reading->tree, head, &n);
  ActStatement statement;

  for (guint i = 0; i < n; i++) {
    guint word = dependents[i];
    if (reading->words[word].rel != ACT_REL_NMOD &&
        act_tree_get_base (reading->tree, word) != ACT_REL_OBL)
      continue;
    guint32 entity =
        act_mentions_find_entity (reading->mentions, reading->index, word);
    ActWordSet second = act_tree_get_case (reading->tree, word),
               bare = act_reading_get_bare_words (reading, head);
    g_autofree char *link = act_reading_get_text (reading, &second, TRUE);
    /* "is in *response* to a letter" */
    gboolean hollow =
        standing ||
        (act_relation_word_is (reading->words[head].lemma, "hollow") &&
         strcmp (link, "to") == 0);
    if (hollow)
      entity = act_reading_get_entity (reading, word);
    if (!*link || strcmp (link, "of") == 0 ||
        act_reading_find_time (reading, word) ||
        (!hollow && !act_reading_is_actor (reading, entity)) ||
        entity == ACT_NONE)
      continue;
    g_autofree char *noun = act_reading_get_relation_text (reading, &bare);
    g_autofree char *longer =
        g_strdup_printf ("be %s %s %s", preposition, noun, link);
    act_predicate_init_statement (predicate, reading, &statement);
    statement.object = entity;
    act_word_set_unite (&bare, &second);
    act_word_set_unite (&bare, marker);
    act_predicate_add (predicate, reading, &statement, longer, &bare);
  }
  if (act_reading_find_time (reading, head) ||
      (n_before < predicate->n_added &&
       (act_relation_word_is (reading->words[head].lemma, "hollow") ||
        standing)) ||
      add_reciprocal (predicate, reading, label) ||
      add_infinitive (predicate, reading, marker))
    return;
  act_predicate_init_statement (predicate, reading, &statement);
  statement.object = act_reading_get_entity (reading, head);
  statement.factor = 0.9f;
  if (statement.object == ACT_NONE && is_those (reading, head)) {
    ActWordSet words = act_tree_get_subtree (
        reading->tree, act_tree_find_base (reading->tree, head, ACT_REL_ACL));
    act_word_set_add (&words, head);
    statement.value_type = ACT_VALUE_TEXT;
    statement.value = act_reading_get_text (reading, &words, FALSE);
  }
  if (statement.object == ACT_NONE && !statement.value)
    return;
  act_predicate_add (predicate, reading, &statement, label, marker);
}

/* "was *up* 46 cents": the copula with the adverb, without which it says
   something else. */
static const char *
get_change (const ActReading *reading, guint amount)
{
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (reading->tree, amount, &n);

  for (guint i = 0; i < n; i++) {
    const ActWord *word = &reading->words[dependents[i]];
    if (word->rel != ACT_REL_ADVMOD)
      continue;
    if (strcmp (word->lower, "up") == 0)
      return "be up";
    if (strcmp (word->lower, "down") == 0)
      return "be down";
  }
  return "be";
}

void
act_predicate_add_copula (ActPredicate *predicate, const ActReading *reading)
{
  const ActClause *last = predicate->last;
  const ActWord *words = reading->words, *head = &words[last->head];
  ActWordSet marker = act_tree_get_case (reading->tree, last->head);
  gboolean noun = head->upos == ACT_UPOS_NOUN || head->upos == ACT_UPOS_PROPN ||
                  head->upos == ACT_UPOS_NUM || head->upos == ACT_UPOS_SYM;
  guint16 conjuncts[ACT_CONJUNCTS_MAX];
  guint n;

  if (predicate->n_subjects == 0 || last->existential ||
      (noun && (act_predicate_add_date (predicate, reading, &marker) ||
                act_predicate_add_age (predicate, reading))))
    return;
  /* "is ahead by 6 points"; "is *worth* $3 million" says nothing without it */
  const gboolean worth = strcmp (head->lower, "worth") == 0;
  if (head->upos == ACT_UPOS_ADV || worth)
    act_predicate_add_adverb (predicate, reading);
  if (worth)
    return;
  if ((noun || is_those (reading, last->head)) &&
      !act_word_set_is_empty (&marker)) {
    add_prepositional (predicate, reading, &marker);
    return;
  }
  if (head->upos == ACT_UPOS_ADJ || head->upos == ACT_UPOS_VERB) {
    n = act_tree_get_conjuncts (reading->tree, last->head, conjuncts);
    for (guint i = 0; i < n; i++)
      if (conjuncts[i] == last->head ||
          (!is_denied_alone (reading, conjuncts[i], last->head) &&
           reading->words[conjuncts[i]].upos == ACT_UPOS_ADJ &&
           reading->clauses->clause_of[conjuncts[i]] == ACT_NO_CLAUSE))
        act_predicate_add_adjective (predicate, reading, conjuncts[i]);
    return;
  }
  /* "whose real *name* is Ann Lee": she is called so, too */
  if (!noun || (head->upos == ACT_UPOS_PROPN && last->subject &&
                strcmp (words[last->subject].lower, "name") == 0))
    return;
  for (guint w = last->head - 1u; w && w + 4 > last->head; w--)
    if (words[w].head == last->head && words[w].rel == ACT_REL_ADVMOD &&
        act_role_get_former_copula (&words[w]) &&
        strcmp (predicate->copula, "be") == 0)
      predicate->copula = act_role_get_former_copula (&words[w]);
  if (strcmp (predicate->copula, "be") == 0)
    predicate->copula = get_change (reading, last->head);
  n = act_tree_get_conjuncts (reading->tree, last->head, conjuncts);
  for (guint i = 0; i < n; i++)
    if (conjuncts[i] == last->head ||
        (reading->clauses->clause_of[conjuncts[i]] == ACT_NO_CLAUSE &&
         !is_denied_alone (reading, conjuncts[i], last->head)))
      act_predicate_add_noun (predicate, reading, conjuncts[i], 1);
}
