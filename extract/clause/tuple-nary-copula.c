/* N-ary statements of copulas: "is the mayor of", "is responsible for". */
#include "clause/tuple-nary.h"

#include <string.h>

static gboolean
is_fronted (const ActNary *nary, const ActArgument *argument)
{
  return argument->head < act_word_set_first (&nary->chain);
}

/* Time and fronted arguments, finite adverbial clauses. */
static void
append_copula_extras (const ActNary *nary, const ActArgument *except,
                      gboolean obliques, GPtrArray *out)
{
  for (guint i = 0; i < nary->arguments->len; i++) {
    const ActArgument *argument = g_ptr_array_index (nary->arguments, i);
    gboolean oblique = argument->kind == ACT_ARGUMENT_OBLIQUE;
    if (argument == except || argument->nominal ||
        act_nary_is_left_out (nary, argument))
      continue;
    if (argument->kind == ACT_ARGUMENT_UNMARKED ||
        argument->kind == ACT_ARGUMENT_ADVCL ||
        (oblique && (obliques || is_fronted (nary, argument))))
      g_ptr_array_add (out, act_nary_extra_text (nary, argument));
  }
}

/* The predicate without arguments and adverbs around it. */
static ActWordSet
get_predicate (const ActNary *nary, guint head)
{
  ActWordSet words = act_phrase_get_words (nary->tree, head,
                                           ACT_PHRASE_ARGUMENT, &nary->chain);
  guint begin = act_word_set_last (&nary->chain);

  for (guint i = 0; i < nary->arguments->len; i++) {
    const ActArgument *argument = g_ptr_array_index (nary->arguments, i);
    if (argument->nominal || argument->gap ||
        (argument->kind == ACT_ARGUMENT_ADVERB && argument->head > begin &&
         argument->head < nary->last->head))
      continue;
    ActWordSet own = act_tree_get_subtree (nary->tree, argument->head);
    act_word_set_subtract (&words, &own);
  }
  return words;
}

/* "is certain that …". */
static gboolean
state_adjective_content (ActNary *nary, const ActWordSet *words)
{
  const ActArgument *content = act_nary_find (nary, ACT_KIND (CCOMP));

  if (!content)
    return FALSE;
  g_autofree char *adjective =
      act_nary_concat_words (nary, nary->relation, words);
  g_autofree char *relation = act_nary_concat (
      adjective, act_nary_has_that (nary->tree, content->head) ? "that" : "");
  ActWordSet clause = act_tuple_clause_words (nary->tree, content->head, FALSE);
  act_nary_add_statement (nary, relation, &clause);
  return TRUE;
}

/* "is responsible for X". */
static gboolean
state_adjective_oblique (ActNary *nary, const ActWordSet *words)
{
  const ActArgument *oblique = NULL;
  guint16 heads[ACT_CONJUNCTS_MAX];
  guint n;

  for (guint i = 0; i < nary->arguments->len && !oblique; i++) {
    const ActArgument *argument = g_ptr_array_index (nary->arguments, i);
    if (argument->kind == ACT_ARGUMENT_OBLIQUE && !argument->nominal &&
        !is_fronted (nary, argument))
      oblique = argument;
  }
  if (!oblique)
    return FALSE;
  g_autofree char *adjective =
      act_nary_concat_words (nary, nary->relation, words);
  g_autofree char *relation =
      act_nary_concat_words (nary, adjective, &oblique->preposition);
  n = act_tree_get_conjuncts (nary->tree, oblique->head, heads);
  for (guint i = 0; i < n; i++) {
    ActWordSet phrase =
        act_phrase_get_words (nary->tree, heads[i], ACT_PHRASE_ARGUMENT, NULL);
    append_copula_extras (nary, oblique, TRUE,
                          act_nary_add_statement (nary, relation, &phrase));
  }
  return TRUE;
}

/* "is the mayor of X", "has no part in X": the noun goes to the relation. */
static gboolean
state_noun_of (ActNary *nary, guint head, const ActWordSet *words)
{
  const ActTree *tree = nary->tree;
  guint modifier = act_nary_find_modifier (tree, head);
  guint16 heads[ACT_CONJUNCTS_MAX];
  ActWordSet whole = *words, tail;
  guint n;

  if (!modifier || tree->words[head].upos != ACT_UPOS_NOUN)
    return FALSE;
  ActWordSet preposition = act_tree_get_case (tree, modifier);
  const char *form = tree->words[act_word_set_first (&preposition)].lower;
  if (act_word_set_count (&preposition) != 1 ||
      (strcmp (form, "of") != 0 && strcmp (form, "to") != 0))
    return FALSE;
  act_nary_cut_at_modifier (tree, modifier, &whole, &tail);
  g_autofree char *relation =
      act_nary_concat_words (nary, nary->relation, &whole);
  n = act_tree_get_conjuncts (tree, modifier, heads);
  ActWordSet group = act_tree_get_subtree (tree, modifier);
  ActWordSet rest = tail;
  act_word_set_subtract (&rest, &group);
  for (guint i = 0; i < n; i++) {
    ActWordSet one = tail;
    if (n > 1) {
      one = act_phrase_get_words (tree, heads[i], ACT_PHRASE_ARGUMENT, NULL);
      act_word_set_unite (&one, &rest);
    }
    append_copula_extras (nary, NULL, FALSE,
                          act_nary_add_statement (nary, relation, &one));
  }
  return TRUE;
}

static void
state_predicate (ActNary *nary, guint head, const ActWordSet *preposition)
{
  const ActTree *tree = nary->tree;
  ActUpos upos = (ActUpos) tree->words[nary->last->head].upos;
  ActWordSet words = get_predicate (nary, head);

  if (upos == ACT_UPOS_ADJ || upos == ACT_UPOS_ADV || upos == ACT_UPOS_VERB)
    if (state_adjective_content (nary, &words) ||
        state_adjective_oblique (nary, &words))
      return;
  for (guint i = 0; i < nary->arguments->len; i++) {
    const ActArgument *argument = g_ptr_array_index (nary->arguments, i);
    if (argument->nominal || argument->gap)
      continue;
    if ((argument->kind == ACT_ARGUMENT_OBLIQUE &&
         !is_fronted (nary, argument)) ||
        argument->kind == ACT_ARGUMENT_CCOMP ||
        argument->kind == ACT_ARGUMENT_XCOMP) {
      ActWordSet own = act_tree_get_subtree (tree, argument->head);
      act_word_set_unite (&words, &own);
    }
  }
  act_phrase_tidy (tree, &words);
  if (act_word_set_is_empty (preposition) && state_noun_of (nary, head, &words))
    return;
  g_autofree char *relation =
      act_nary_concat_words (nary, nary->relation, preposition);
  append_copula_extras (nary, NULL, FALSE,
                        act_nary_add_statement (nary, relation, &words));
}

void
act_nary_state_copula (ActNary *nary)
{
  guint16 heads[ACT_CONJUNCTS_MAX];
  guint n = act_tree_get_conjuncts (nary->tree, nary->last->head, heads);
  ActWordSet preposition = act_tree_get_case (nary->tree, nary->last->head);

  for (guint i = 0; i < n; i++)
    if (i == 0 || (!act_clauses_find (nary->clauses, heads[i]) &&
                   !act_tuple_is_contrast (nary->tree, nary->last, heads[i])))
      state_predicate (nary, heads[i], &preposition);
}
