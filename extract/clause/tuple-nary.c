/* N-ary tuples: few and long; the first preposition belongs to the relation,
   further arguments are slots of their own (the style of CaRB's gold). */
#include "clause/tuple-nary.h"

#include <string.h>

/* Subordination deeper than this gives no tuples. */
#define MAX_DEPTH 4

/* The source of tuples of the clause, with the arcs of its arguments. */
static ActTupleSource
get_source (const ActNary *nary, guint subject)
{
  ActTupleSource source =
      act_tuple_get_source (nary->list, nary->clause, subject);

  for (guint i = 0; i < nary->arguments->len; i++) {
    const ActArgument *argument = g_ptr_array_index (nary->arguments, i);
    if (!argument->gap && !argument->nominal &&
        argument->kind != ACT_ARGUMENT_OBJECT &&
        argument->kind != ACT_ARGUMENT_QUOTE)
      source.attachment *= nary->tree->words[argument->head].arc;
  }
  return source;
}

/* "without losing", "instead of leaving": it does not happen. */
static gboolean
is_privative (const ActClauses *clauses, const ActClause *clause)
{
  guint mark = act_word_set_first (&clause->marks);

  return mark && act_tree_is_class (&clauses->tree, mark, ACT_CLASS_PRIVATIVE);
}

static gboolean
is_told (const ActClauses *clauses, const ActClause *clause)
{
  if (act_tuple_is_chained (clauses, clause) ||
      (!clause->subject && !clause->outer_subject) ||
      clause->kind > ACT_CLAUSE_COPULA ||
      act_word_set_is_empty (&clause->group) ||
      act_tuple_is_asked (clauses, clause) ||
      act_tuple_is_of_year (&clauses->tree, clause))
    return FALSE;
  switch ((guint) clause->subject_source) {
  case ACT_SUBJECT_WH:
    return FALSE;
  case ACT_SUBJECT_PARTICIPLE:
    /* "the risk of losing": the noun does not do it. */
    return act_word_set_is_empty (&clause->marks);
  case ACT_SUBJECT_ADVERBIAL:
    return !is_privative (clauses, clause);
  default:
    return TRUE;
  }
}

/* "built in 1890" after a noun becomes "was built in". */
static gboolean
needs_be (const ActNary *nary)
{
  const ActTree *tree = nary->tree;
  const ActClause *clause = nary->clause;
  ActXpos xpos = (ActXpos) tree->words[clause->head].xpos;

  if (clause->kind != ACT_CLAUSE_VERB)
    return FALSE;
  for (guint i = act_word_set_first (&nary->chain); i;
       i = act_word_set_next (&nary->chain, i)) {
    ActRel base = act_tree_get_base (tree, i);
    if (base == ACT_REL_AUX || base == ACT_REL_COP)
      return FALSE;
  }
  return (clause->subject_source == ACT_SUBJECT_PARTICIPLE ||
          clause->subject_source == ACT_SUBJECT_ADVERBIAL) &&
         (xpos == ACT_XPOS_VBN || xpos == ACT_XPOS_VBG || xpos == ACT_XPOS_VBD);
}

/* The tense of a participle is that of the nearest tensed clause above it. */
static gboolean
is_past (const ActClauses *clauses, const ActClause *clause)
{
  while (!clause->finite_word && clause->parent != ACT_NO_CLAUSE)
    clause = &clauses->clauses[clause->parent];
  return clause->finite_word &&
         clauses->tree.words[clause->finite_word].xpos == ACT_XPOS_VBD;
}

static void
make_relation (ActNary *nary)
{
  GString *text = g_string_new (NULL);

  if (needs_be (nary)) {
    guint16 heads[ACT_CONJUNCTS_MAX];
    guint subject = nary->clause->subject;
    gboolean several = act_tree_get_conjuncts (nary->tree, subject, heads) > 1;
    guint n = act_clause_get_subjects (nary->clauses, nary->clause, heads);
    gboolean common = nary->tree->words[heads[0]].upos != ACT_UPOS_PROPN;
    gboolean plural =
        n > 1 || act_tuple_is_plural (nary->tree,
                                      several || common ? heads[0] : subject);
    g_string_append (text, act_tuple_choose_be (
                               plural, is_past (nary->clauses, nary->clause)));
  }
  act_words_append_text (nary->tree, &nary->chain, text);
  nary->relation = g_string_free (text, FALSE);
}

static char *
get_subject_text (const ActNary *nary, guint head)
{
  const ActTree *tree = nary->tree;
  ActWordSet words, skip = {0};

  act_word_set_add (&skip, nary->clause->head);
  words =
      act_tree_get_base (tree, head) == ACT_REL_CSUBJ
          ? act_tuple_clause_words (tree, head, FALSE)
          : act_phrase_get_words (tree, head, ACT_PHRASE_COORDINATED, &skip);
  return act_tuple_text (tree, &words);
}

/* "The problem is that …": the outer statement. */
static void
tell_outer (ActNary *nary)
{
  const ActTree *tree = nary->tree;
  const ActClause *clause = nary->clause;
  g_autoptr (GPtrArray) arguments = NULL;
  ActWordSet copula = {0}, words;
  ActTupleSource source;

  if (!clause->outer_subject)
    return;
  act_word_set_add (&copula, clause->outer_copula);
  words = act_tuple_clause_words (tree, clause->head, FALSE);
  for (guint i = act_word_set_first (&words); i && i <= clause->outer_copula;
       i = act_word_set_next (&words, i))
    act_word_set_remove (&words, i);
  act_phrase_tidy (tree, &words);
  g_autofree char *be = act_tuple_text (tree, &copula);
  g_autofree char *relation = act_nary_concat (
      be, act_nary_has_that (tree, clause->head) ? "that" : "");
  g_autofree char *subject = get_subject_text (nary, clause->outer_subject);
  arguments = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (arguments, act_tuple_text (tree, &words));
  source = get_source (nary, clause->outer_subject);
  source.origin = ACT_TUPLE_OUTER;
  act_tuple_list_add (nary->list, &source, subject, relation, arguments);
}

/* The subject stays together ("A and B met C"): what coordinated subjects do
   they often do as one. */
static void
tell_statements (ActNary *nary)
{
  guint16 subjects[ACT_CONJUNCTS_MAX];
  g_autofree char *subject = NULL;
  ActTupleSource source;

  if (!act_clause_get_subjects (nary->clauses, nary->clause, subjects))
    return;
  source = get_source (nary, subjects[0]);
  subject = get_subject_text (nary, subjects[0]);
  for (guint i = 0; i < MIN (nary->statements->len, ACT_TUPLES_OF_CLAUSE_MAX);
       i++) {
    GPtrArray *slots = g_ptr_array_index (nary->statements, i);
    g_autoptr (GPtrArray) arguments = g_ptr_array_new ();
    for (guint a = 1; a < slots->len; a++)
      g_ptr_array_add (arguments, g_ptr_array_index (slots, a));
    act_tuple_list_add (nary->list, &source, subject,
                        g_ptr_array_index (slots, 0), arguments);
  }
}

/* "left to study X", "the plan to build X": told with "to", as it need not
   have happened. */
static gboolean
is_purpose (const ActClause *clause)
{
  return clause->infinitive &&
         (clause->subject_source == ACT_SUBJECT_ADVERBIAL ||
          clause->subject_source == ACT_SUBJECT_INFINITIVE ||
          clause->subject_source == ACT_SUBJECT_CONTROLLED);
}

static void
tell_clause (ActTupleList *list, const ActClause *clause)
{
  ActNary nary = {.list = list,
                  .clauses = list->clauses,
                  .tree = list->tree,
                  .clause = clause};

  if (!is_told (list->clauses, clause) ||
      act_clause_get_depth (list->clauses, clause) >= MAX_DEPTH)
    return;
  nary.chain = act_tuple_get_chain (list->clauses, clause, &nary.last);
  nary.arguments =
      act_tuple_collect_arguments (list->clauses, clause, nary.last);
  nary.statements =
      g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  if (is_purpose (clause))
    act_clause_add_to (list->clauses, clause, &nary.chain);
  make_relation (&nary);
  tell_outer (&nary);
  if (nary.last->kind == ACT_CLAUSE_COPULA)
    act_nary_state_copula (&nary);
  else
    act_nary_state_verb (&nary);
  tell_statements (&nary);
  g_ptr_array_unref (nary.statements);
  g_ptr_array_unref (nary.arguments);
  g_free (nary.relation);
}

void
act_tuples_add_nary (ActTupleList *list)
{
  for (guint i = 0; i < list->clauses->n_clauses; i++)
    tell_clause (list, &list->clauses->clauses[i]);
}
