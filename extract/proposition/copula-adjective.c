/* What a copula says with an adjective: "is close to X", "is ill". */
#include "lexicon/lexicon.h"
#include "proposition/predicate.h"
#include "proposition/value.h"

#include <string.h>

/* Longest clause that is told with an adjective, in words. */
#define ADJECTIVE_CLAUSE_WORDS_MAX 12

/* "*as* strict as Ann" */
static gboolean
has_as (const ActReading *reading, guint adjective)
{
  return adjective > 1 && reading->words[adjective - 1].head == adjective &&
         strcmp (reading->words[adjective - 1].lower, "as") == 0;
}

/* "Ann, *with their support*, has been tough": a circumstance. */
static gboolean
is_set_off_before (const ActReading *reading, guint adjective, guint word)
{
  guint first = reading->tree->leftmost[word];

  return word < adjective && first > 1 &&
         strcmp (reading->words[first - 1].lower, ",") == 0 &&
         !act_reading_is_actor (
             reading, act_mentions_find_entity (reading->mentions,
                                                reading->index, word));
}

/* One prepositional phrase of the adjective @adjective, words @bare. */
static void
add_adjective_phrase (ActPredicate *predicate, const ActReading *reading,
                      guint adjective, const ActWordSet *bare, guint word)
{
  guint16 conjuncts[ACT_CONJUNCTS_MAX];
  guint n = act_tree_get_conjuncts (reading->tree, word, conjuncts);
  ActWordSet marker = act_tree_get_case (reading->tree, word);
  g_autofree char *preposition = act_reading_get_text (reading, &marker, TRUE);
  g_autofree char *text = act_reading_get_text (reading, bare, TRUE);
  g_autofree char *label = g_strdup_printf ("be %s %s", text, preposition);

  if (!*preposition || strcmp (preposition, "according to") == 0 ||
      strcmp (preposition, "than") == 0 ||
      /* "is as strong *as in the north*", "is as strict *as* Ann" */
      g_str_has_prefix (preposition, "as ") ||
      (strcmp (preposition, "as") == 0 && has_as (reading, adjective)) ||
      is_set_off_before (reading, adjective, word) ||
      /* "is strong, at 73 percent *to 25 percent*" */
      act_value_is_amount (reading, word) ||
      act_reading_find_time (reading, word))
    return;
  for (guint k = 0; k < n; k++) {
    ActStatement statement;
    ActWordSet extra = *bare;
    act_predicate_init_statement (predicate, reading, &statement);
    statement.object = act_reading_get_entity (reading, conjuncts[k]);
    statement.verb = reading->words[adjective].lower;
    statement.preposition = preposition;
    if (statement.object == ACT_NONE)
      continue;
    act_word_set_unite (&extra, &marker);
    act_predicate_add (predicate, reading, &statement, label, &extra);
  }
}

/* "is capable *of winning*", "sorry *that they left*": the short clause that
   the adjective is told with, 0 for none. */
static guint
find_clause_of_adjective (const ActReading *reading, guint adjective)
{
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (reading->tree, adjective, &n);

  for (guint i = 0; i < n; i++) {
    ActRel base = act_tree_get_base (reading->tree, dependents[i]);
    ActWordSet words;
    if (dependents[i] < adjective ||
        (base != ACT_REL_ADVCL && base != ACT_REL_CCOMP &&
         base != ACT_REL_XCOMP))
      continue;
    words = act_tree_get_subtree (reading->tree, dependents[i]);
    const ActWord *first = &reading->words[act_word_set_first (&words)];
    if (act_word_set_first (&words) == adjective + 1u &&
        first->upos != ACT_UPOS_PUNCT && strcmp (first->lower, "as") != 0 &&
        strcmp (first->lower, "than") != 0 &&
        ((base == ACT_REL_CCOMP &&
          /* "is *warning* that …": a verb */
          !g_str_has_suffix (reading->words[adjective].lower, "ing")) ||
         act_word_set_count (&words) <= ADJECTIVE_CLAUSE_WORDS_MAX))
      return dependents[i];
  }
  return 0;
}

/* "is confident *that the court will agree*" */
static void
add_content_of_adjective (ActPredicate *predicate, const ActReading *reading,
                          const ActWordSet *bare, guint clause)
{
  g_autofree char *adjective = act_reading_get_text (reading, bare, TRUE);
  g_autofree char *label =
      g_strdup_printf ("%s %s", predicate->copula, adjective);
  ActStatement statement;

  act_predicate_init_statement (predicate, reading, &statement);
  statement.value_type = ACT_VALUE_PROPOSITION;
  statement.value = act_value_get_content (reading, clause, 0, predicate);
  statement.preposition = "that";
  statement.factor = 0.85f;
  act_predicate_add (predicate, reading, &statement, label, bare);
}

/* "is *63 years* old": the words of the measure are added. */
static void
unite_measure (const ActReading *reading, guint adjective, ActWordSet *words)
{
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (reading->tree, adjective, &n);

  for (guint i = 0; i < n; i++)
    if (dependents[i] + 1u == adjective &&
        reading->words[dependents[i]].rel == ACT_REL_OBL_UNMARKED &&
        act_tree_find (reading->tree, dependents[i], ACT_REL_NUMMOD)) {
      ActWordSet measure = act_tree_get_subtree (reading->tree, dependents[i]);
      act_word_set_unite (words, &measure);
    }
}

/* "is better off *than many cities*": the words of the comparison are added. */
static gboolean
unite_comparison (const ActReading *reading, guint adjective, ActWordSet *words)
{
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (reading->tree, adjective, &n);

  for (guint i = 0; i < n; i++) {
    ActWordSet than = act_tree_get_subtree (reading->tree, dependents[i]);
    guint first = act_word_set_first (&than);
    if (dependents[i] < adjective ||
        strcmp (reading->words[first].lower, "than") != 0 ||
        act_word_set_count (&than) > ADJECTIVE_CLAUSE_WORDS_MAX)
      continue;
    act_word_set_unite (words, &than);
    act_phrase_tidy (reading->tree, words);
    return TRUE;
  }
  return FALSE;
}

/* "is *younger*", "is *more experienced*", "is *fourth*": than whom and where
   is told elsewhere. */
static gboolean
is_relative (const ActReading *reading, guint adjective)
{
  static const char *const ranks[] = {
      "eighth", "fifth", "first", "fourth", "last",    "next", "ninth",
      "second", "sixth", "tenth", "third",  "seventh", NULL};
  const ActWord *word = &reading->words[adjective];

  return word->xpos == ACT_XPOS_JJR || act_strings_have (ranks, word->lower) ||
         (word[-1].head == adjective && word[-1].xpos == ACT_XPOS_RBR);
}

/* "something she is *aware of*": of what stands before. */
static gboolean
is_stranded (const ActReading *reading, guint adjective, guint phrase)
{
  static const char *const prepositions[] = {"about", "at", "for",  "of",
                                             "on",    "to", "with", NULL};
  guint n;

  act_tree_get_dependents (reading->tree, phrase, &n);
  return phrase > adjective && n == 0 &&
         act_strings_have (prepositions, reading->words[phrase].lower);
}

void
act_predicate_add_adjective (ActPredicate *predicate, const ActReading *reading,
                             guint adjective)
{
  const ActClause *last = predicate->last;
  ActWordSet bare = act_reading_get_bare_words (reading, adjective);
  guint n, before = predicate->n_added;
  const guint16 *dependents =
      act_tree_get_dependents (reading->tree, adjective, &n);

  for (guint i = 0; i < n; i++) {
    ActRel base = act_tree_get_base (reading->tree, dependents[i]);
    if (is_stranded (reading, adjective, dependents[i]))
      return;
    if (base == ACT_REL_OBL ||
        reading->words[dependents[i]].rel == ACT_REL_NMOD)
      add_adjective_phrase (predicate, reading, adjective, &bare,
                            dependents[i]);
  }
  if (predicate->n_added > before || last->n_arguments > 2 ||
      /* "is *more* than a friend" */
      act_tree_is_class (reading->tree, adjective, ACT_CLASS_QUANTITY))
    return;
  ActStatement statement;
  ActWordSet told = bare;
  guint clause = find_clause_of_adjective (reading, adjective);
  const ActClause *content =
      clause ? act_clauses_find (reading->clauses, clause) : NULL;
  if (content && content->finite_word && !content->infinitive &&
      act_tree_get_base (reading->tree, clause) == ACT_REL_CCOMP) {
    add_content_of_adjective (predicate, reading, &bare, clause);
    return;
  }
  if (clause) {
    ActWordSet words = act_tree_get_subtree (reading->tree, clause);
    act_word_set_unite (&told, &words);
    act_phrase_tidy (reading->tree, &told);
  }
  unite_measure (reading, adjective, &told);
  gboolean compared = unite_comparison (reading, adjective, &told);
  if (!compared && !clause && is_relative (reading, adjective))
    return;
  act_predicate_init_statement (predicate, reading, &statement);
  statement.value_type = ACT_VALUE_TEXT;
  statement.value = act_reading_get_text (reading, &told, !clause && !compared);
  statement.factor = 0.75f;
  statement.bare = TRUE;
  act_predicate_add (predicate, reading, &statement, predicate->copula, &bare);
}
