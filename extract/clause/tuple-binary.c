/* Binary tuples: subject, relation, object, nothing implicit; prepositional
   phrases are chained into facts of their own (the style of BenchIE's gold). */
#include "clause/tuple-binary.h"
#include "clause/clause-build.h"

#include <string.h>

/* Longer relations are hardly ever right. */
#define MAX_RELATION_WORDS 10

static gboolean
is_told (const ActClauses *clauses, const ActClause *clause)
{
  if (act_tuple_is_chained (clauses, clause) || !clause->subject ||
      clause->kind > ACT_CLAUSE_COPULA ||
      act_word_set_is_empty (&clause->group) ||
      act_tuple_is_asked (clauses, clause) ||
      act_tuple_is_of_year (&clauses->tree, clause))
    return FALSE;
  switch ((guint) clause->subject_source) {
  case ACT_SUBJECT_INFINITIVE:
  case ACT_SUBJECT_WH:
  case ACT_SUBJECT_CONTROLLED:
    return FALSE;
  case ACT_SUBJECT_ADVERBIAL:
  case ACT_SUBJECT_PARTICIPLE:
    return act_word_set_is_empty (&clause->marks) && !clause->infinitive;
  default:
    return TRUE;
  }
}

static guint
count_words (const char *text)
{
  guint n = 1;

  for (; *text; text++)
    n += *text == ' ';
  return n;
}

/* Relations that begin with a bare infinitive or preposition are fragments. */
static gboolean
is_fragment (const char *relation)
{
  return g_str_has_prefix (relation, "to ") ||
         g_str_has_prefix (relation, "be ") ||
         g_str_has_prefix (relation, "of ") || strcmp (relation, "to") == 0 ||
         strcmp (relation, "be") == 0 || strcmp (relation, "of") == 0;
}

void
act_binary_tell_facts (const ActBinary *binary, const char *subject)
{
  ActTupleSource source = binary->source;

  for (guint i = 0; i < binary->facts->len; i++) {
    const ActBinaryFact *fact =
        &g_array_index (binary->facts, ActBinaryFact, i);
    g_autoptr (GPtrArray) arguments = g_ptr_array_new ();
    if (!*fact->object || is_fragment (fact->relation) ||
        count_words (fact->relation) > MAX_RELATION_WORDS)
      continue;
    g_ptr_array_add (arguments, fact->object);
    source.attachment = fact->attachment;
    act_tuple_list_add (binary->list, &source, subject, fact->relation,
                        arguments);
  }
}

static char *
get_subject_text (const ActBinary *binary, const ActClause *clause, guint head,
                  ActPhrase phrase)
{
  ActWordSet skip = {0}, words;
  GString *text = g_string_new (NULL);

  act_word_set_add (&skip, clause->head);
  words = act_phrase_get_words (binary->tree, head, phrase, &skip);
  act_binary_append (binary, &words, text);
  return g_string_free (text, FALSE);
}

/* "there > were > X". */
static void
tell_existential (ActBinary *binary, const ActClause *clause)
{
  guint there = act_tree_find (binary->tree, clause->head, ACT_REL_EXPL);
  const ActClause *last;
  ActWordSet group = act_tuple_get_chain (binary->clauses, clause, &last);
  GString *prefix = g_string_new (NULL);
  guint16 heads[ACT_CONJUNCTS_MAX];
  guint n = act_clause_get_subjects (binary->clauses, clause, heads);

  group = act_binary_get_group (binary->tree, &group);
  act_words_append_text (binary->tree, &group, prefix);
  for (guint i = 0; i < n; i++)
    act_binary_chain (binary, prefix, heads[i], 0);
  g_string_free (prefix, TRUE);
  if (there)
    act_binary_tell_facts (binary, binary->tree->words[there].form);
}

/* "the problem > is that prices rose in > May". */
static void
tell_outer (ActBinary *binary, const ActClause *clause)
{
  GString *prefix = g_string_new (NULL);
  ActWordSet words = clause->marks;
  ActWordSet subject = act_phrase_get_words (binary->tree, clause->subject,
                                             ACT_PHRASE_BARE, NULL);
  g_autofree char *outer = get_subject_text (
      binary, clause, clause->outer_subject, ACT_PHRASE_SUBJECT);

  binary->source.origin = ACT_TUPLE_OUTER;
  act_word_set_add (&words, clause->outer_copula);
  act_words_append_text (binary->tree, &words, prefix);
  act_binary_append (binary, &subject, prefix);
  act_binary_add_clause (binary, clause, NULL, prefix);
  act_binary_tell_facts (binary, outer);
  g_array_set_size (binary->facts, 0);
  g_string_free (prefix, TRUE);
}

static void
tell_clause (ActBinary *binary, const ActClause *clause)
{
  GString *prefix = g_string_new (NULL);
  guint16 subjects[ACT_CONJUNCTS_MAX];
  guint n = act_clause_get_subjects (binary->clauses, clause, subjects);
  ActPhrase phrase = ACT_PHRASE_SUBJECT;

  binary->source = act_tuple_get_source (binary->list, clause, clause->subject);
  if (clause->outer_subject && clause->subject) {
    tell_outer (binary, clause);
    binary->source =
        act_tuple_get_source (binary->list, clause, clause->subject);
  }
  if (clause->existential) {
    tell_existential (binary, clause);
  } else {
    act_binary_add_clause (binary, clause, NULL, prefix);
    if (n > 1 && n * binary->facts->len > ACT_TUPLES_OF_CLAUSE_MAX) {
      phrase = ACT_PHRASE_COORDINATED;
      n = 1;
    }
    for (guint i = 0; i < n; i++) {
      g_autofree char *subject =
          get_subject_text (binary, clause, subjects[i], phrase);
      act_binary_tell_facts (binary, subject);
    }
  }
  g_array_set_size (binary->facts, 0);
  g_string_free (prefix, TRUE);
}

void
act_tuples_add_binary (ActTupleList *list)
{
  ActBinary binary = {.list = list,
                      .clauses = list->clauses,
                      .tree = list->tree,
                      .facts = act_binary_new_facts ()};

  for (guint i = 0; i < list->clauses->n_clauses; i++)
    if (is_told (list->clauses, &list->clauses->clauses[i]))
      tell_clause (&binary, &list->clauses->clauses[i]);
  g_array_unref (binary.facts);
}
