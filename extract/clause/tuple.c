/* Tuples of a sentence: collecting, texts, and what both emitters need. */
#include "clause/tuple.h"
#include "clause/clause-build.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* Binary tuples less sure than this cost more precision than they bring
   recall. Half of the F1 that is reached would be enough were each of them a
   fact of its own; but many unsure ones say again what a surer one says. N-ary
   ones are all given, as their scorer chooses the best threshold. */
#define LEAST_CONFIDENCE_BINARY .42f

void
act_tuple_free (ActTuple *tuple)
{
  if (!tuple)
    return;
  g_ptr_array_unref (tuple->slots);
  g_free (tuple);
}

/* The slots in one string, to find a tuple that is there twice. */
static char *
join_slots (const GPtrArray *slots)
{
  GString *key = g_string_new (NULL);

  for (guint i = 0; i < slots->len; i++) {
    g_string_append (key, g_ptr_array_index (slots, i));
    g_string_append_c (key, '\t');
  }
  return g_string_free (key, FALSE);
}

void
act_tuple_list_add (ActTupleList *list, const ActTupleSource *source,
                    const char *subject, const char *relation,
                    const GPtrArray *arguments)
{
  float features[ACT_N_FEATURE];
  ActTuple *tuple;

  if (!*subject || !*relation || list->tuples->len >= ACT_TUPLES_MAX)
    return;
  tuple = g_new (ActTuple, 1);
  tuple->slots = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (tuple->slots, g_strdup (subject));
  g_ptr_array_add (tuple->slots, g_strdup (relation));
  for (guint i = 0; arguments && i < arguments->len; i++) {
    const char *argument = g_ptr_array_index (arguments, i);
    if (*argument || arguments->len == 1)
      g_ptr_array_add (tuple->slots, g_strdup (argument));
  }
  if (tuple->slots->len <= 2 ||
      !g_hash_table_add (list->seen, join_slots (tuple->slots))) {
    act_tuple_free (tuple);
    return;
  }
  act_confidence_measure (source, tuple->slots, features);
  tuple->confidence = act_confidence_estimate (list->style, features);
  if (!list->features && list->style == ACT_TUPLES_BINARY &&
      tuple->confidence < LEAST_CONFIDENCE_BINARY) {
    act_tuple_free (tuple);
    return;
  }
  if (list->features)
    g_array_append_vals (list->features, features, ACT_N_FEATURE);
  g_ptr_array_add (list->tuples, tuple);
}

static ActTupleOrigin
get_origin (const ActClause *clause)
{
  switch ((guint) clause->subject_source) {
  case ACT_SUBJECT_RELATIVE:
    return ACT_TUPLE_RELATIVE;
  case ACT_SUBJECT_PARTICIPLE:
    return ACT_TUPLE_PARTICIPLE;
  case ACT_SUBJECT_INFINITIVE:
    return ACT_TUPLE_INFINITIVE;
  case ACT_SUBJECT_CONTROLLED:
    return ACT_TUPLE_CONTROLLED;
  case ACT_SUBJECT_ADVERBIAL:
    return clause->infinitive                       ? ACT_TUPLE_PURPOSE
           : act_word_set_is_empty (&clause->marks) ? ACT_TUPLE_ADVERBIAL
                                                    : ACT_TUPLE_GERUND;
  default:
    return clause->existential                 ? ACT_TUPLE_EXISTENTIAL
           : clause->kind == ACT_CLAUSE_COPULA ? ACT_TUPLE_COPULA
                                               : ACT_TUPLE_VERB;
  }
}

ActTupleSource
act_tuple_get_source (const ActTupleList *list, const ActClause *clause,
                      guint subject)
{
  const ActTree *tree = list->tree;
  guint top = act_tree_get_first_conjunct (tree, clause->head);
  ActTupleSource source = {0};

  source.content = act_tree_get_base (tree, top) == ACT_REL_CCOMP;
  source.circumstance = act_tree_get_base (tree, top) == ACT_REL_ADVCL;
  source.conjunct = top != clause->head;
  source.origin = get_origin (clause);
  source.depth = act_clause_get_depth (list->clauses, clause);
  source.pronoun = list->tree->words[subject].upos == ACT_UPOS_PRON;
  source.clause = clause->probability;
  source.attachment = 1;
  source.sentence_words = list->tree->n_words;
  return source;
}

static gboolean
is_question_word (const ActTree *tree, guint word)
{
  return tree->words[word].xpos == ACT_XPOS_WRB ||
         act_tree_is_class (tree, word, ACT_CLASS_QUESTION);
}

gboolean
act_tuple_is_asked (const ActClauses *clauses, const ActClause *clause)
{
  const ActTree *tree = &clauses->tree;
  const ActArgument *arguments = act_clause_get_arguments (clauses, clause);

  /* "What he did" (with a relative clause) can be a subject. */
  if (clause->subject && is_question_word (tree, clause->subject) &&
      (clause->relation == ACT_REL_ACL_RELCL ||
       !act_tree_find (tree, clause->subject, ACT_REL_ACL_RELCL)))
    return TRUE;
  for (guint i = 0; i < clause->n_arguments; i++) {
    const ActArgument *argument = &arguments[i];
    const char *form = tree->words[argument->head].lower;
    if (argument->kind == ACT_ARGUMENT_OBJECT &&
        !(argument->head > clause->head &&
          act_tree_find (tree, argument->head, ACT_REL_ACL_RELCL)) &&
        (is_question_word (tree, argument->head) ||
         (argument->head < clause->head &&
          is_question_word (tree, tree->leftmost[argument->head]))))
      return TRUE;
    if (argument->kind == ACT_ARGUMENT_ADVERB &&
        argument->head < clause->head &&
        (strcmp (form, "how") == 0 || strcmp (form, "why") == 0))
      return TRUE;
  }
  return FALSE;
}

gboolean
act_tuple_is_attribution (const ActTree *tree, const ActArgument *argument)
{
  guint first = act_word_set_first (&argument->preposition);

  return first && strcmp (tree->words[first].lower, "according") == 0;
}

gboolean
act_tuple_is_discourse (const ActTree *tree, guint head)
{
  ActWordSet words = act_tree_get_subtree (tree, head);
  g_autofree char *text = NULL, *small = NULL;

  act_phrase_tidy (tree, &words);
  if (act_word_set_count (&words) > 5)
    return FALSE;
  text = act_tuple_text (tree, &words);
  small = g_utf8_strdown (text, -1);
  return act_table_has (act_table_get ("discourse-phrases"), small);
}

gboolean
act_tuple_is_bare_time (const ActTree *tree, guint word)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, word, &n);

  if (tree->words[word].upos == ACT_UPOS_NUM)
    for (guint i = 0; i < n; i++)
      if ((tree->words[dependents[i]].upos == ACT_UPOS_PROPN &&
           dependents[i] == word - 1) ||
          act_tree_is_class (tree, dependents[i], ACT_CLASS_TIME))
        return TRUE;
  return act_tree_is_class (tree, word, ACT_CLASS_TIME);
}

gboolean
act_tuple_is_distance (const ActTree *tree, guint word)
{
  const ActWord *next = &tree->words[MIN (word + 1, tree->n_words)];
  guint det = act_tree_find (tree, word, ACT_REL_DET);

  return tree->words[word].upos == ACT_UPOS_NOUN &&
         (det ? tree->words[det].lower[0] == 'a'
              : tree->words[word].xpos == ACT_XPOS_NNS ||
                    act_tree_find (tree, word, ACT_REL_NUMMOD) > 0) &&
         next->head != word &&
         (next->rel == ACT_REL_CASE || next->rel == ACT_REL_MARK) &&
         (strcmp (next->lower, "after") == 0 ||
          strcmp (next->lower, "before") == 0);
}

gboolean
act_tuple_is_bound (const ActTree *tree, guint noun, const ActArgument *next)
{
  static const char *const prepositions[] = {"against", "for",  "from", "of",
                                             "to",      "with", NULL};
  guint first = act_word_set_first (&next->preposition), n;

  act_tree_get_dependents (tree, noun, &n);
  return n == 1 && tree->words[noun].xpos == ACT_XPOS_NN && first == noun + 1 &&
         !act_tree_is_class (tree, next->head, ACT_CLASS_TIME) &&
         act_strings_have (prepositions, tree->words[first].lower);
}

gboolean
act_tuple_is_excluded (const ActTree *tree, guint conjunct)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, conjunct, &n);

  if (tree->words[conjunct].rel != ACT_REL_CONJ)
    return FALSE;
  for (guint i = 0; i < n && dependents[i] < conjunct; i++) {
    const ActWord *word = &tree->words[dependents[i]];
    if ((word->rel == ACT_REL_CC && strcmp (word->lower, "rather") == 0) ||
        ((word->rel == ACT_REL_ADVMOD || word->rel == ACT_REL_CC) &&
         strcmp (word->lower, "not") == 0 &&
         !act_tree_find (tree, dependents[i], ACT_REL_ADVMOD) &&
         strcmp (tree->words[dependents[i] + 1].lower, "only") != 0))
      return TRUE;
  }
  return FALSE;
}

gboolean
act_tuple_is_contrast (const ActTree *tree, const ActClause *clause,
                       guint conjunct)
{
  guint cc = act_tree_find (tree, conjunct, ACT_REL_CC);

  return act_tuple_is_excluded (tree, conjunct) ||
         (clause->negation && tree->words[conjunct].rel == ACT_REL_CONJ && cc &&
          strcmp (tree->words[cc].lower, "but") == 0);
}

char *
act_tuple_text (const ActTree *tree, const ActWordSet *set)
{
  GString *text = g_string_new (NULL);

  act_words_append_text (tree, set, text);
  return g_string_free (text, FALSE);
}

static gboolean
is_coordination (const ActTree *tree, guint word, gconstpointer data)
{
  ActRel base = act_tree_get_base (tree, word);

  (void) data;
  return base == ACT_REL_CONJ || base == ACT_REL_CC || base == ACT_REL_PUNCT;
}

/* Conjuncts of the premodifier @word that stand before @head, joined by "and"
   or "or". */
static guint
find_premodifiers (const ActTree *tree, guint head, guint word,
                   const ActWordSet *words,
                   guint16 conjuncts[ACT_CONJUNCTS_MAX])
{
  guint16 all[ACT_CONJUNCTS_MAX];
  guint n_all = act_tree_get_conjuncts (tree, word, all);
  guint n = 0;
  gboolean joined = FALSE;

  for (guint i = 0; i < n_all; i++) {
    guint cc = act_tree_find (tree, all[i], ACT_REL_CC);
    if (all[i] > head || !act_word_set_has (words, all[i]))
      continue;
    conjuncts[n++] = all[i];
    joined = joined || (cc && (strcmp (tree->words[cc].lower, "and") == 0 ||
                               strcmp (tree->words[cc].lower, "or") == 0));
  }
  return joined ? n : 0;
}

guint
act_tuple_split_premodifiers (const ActTree *tree, guint head,
                              const ActWordSet *words,
                              ActWordSet variants[ACT_CONJUNCTS_MAX])
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, head, &n);
  guint16 conjuncts[ACT_CONJUNCTS_MAX];

  for (guint i = 0; i < n && dependents[i] < head; i++) {
    guint word = dependents[i];
    ActRel base = act_tree_get_base (tree, word);
    if ((base != ACT_REL_AMOD && base != ACT_REL_COMPOUND &&
         base != ACT_REL_NMOD) ||
        tree->words[word].rel == ACT_REL_NMOD_POSS ||
        !act_word_set_has (words, word) ||
        (base == ACT_REL_COMPOUND && tree->words[word].upos == ACT_UPOS_PROPN))
      continue;
    guint n_conjuncts = find_premodifiers (tree, head, word, words, conjuncts);
    if (n_conjuncts < 2)
      continue;
    ActWordSet rest = *words;
    ActWordSet group = act_tree_get_subtree (tree, word);
    act_word_set_subtract (&rest, &group);
    for (guint k = 0; k < n_conjuncts; k++) {
      ActWordSet own =
          act_tree_get_words (tree, conjuncts[k], is_coordination, NULL);
      act_word_set_intersect (&own, words);
      variants[k] = rest;
      act_word_set_unite (&variants[k], &own);
      act_phrase_tidy (tree, &variants[k]);
    }
    return n_conjuncts;
  }
  variants[0] = *words;
  return 1;
}

gboolean
act_tuple_is_of_year (const ActTree *tree, const ActClause *clause)
{
  const ActWord *subject = &tree->words[clause->subject];

  return clause->subject && clause->subject_source == ACT_SUBJECT_RELATIVE &&
         subject->upos == ACT_UPOS_NUM && strlen (subject->form) == 4 &&
         strspn (subject->form, "0123456789") == 4 &&
         act_tree_find (tree, clause->subject, ACT_REL_CASE);
}

ActWordSet
act_tuple_clause_words (const ActTree *tree, guint head, gboolean with_that)
{
  ActWordSet words = act_tree_get_subtree (tree, head);
  guint mark = act_tree_find (tree, head, ACT_REL_MARK);

  if (!with_that && mark && strcmp (tree->words[mark].lower, "that") == 0)
    act_word_set_remove (&words, mark);
  act_phrase_tidy (tree, &words);
  return words;
}

/* "embarked *on building*", "was accused *of being bought*": the verb asks for
   its preposition. */
static gboolean
is_gerund (const ActTree *tree, const ActClause *clause)
{
  static const char *const prepositions[] = {
      "about", "against", "as", "at", "for",  "from", "in",
      "into",  "of",      "on", "to", "with", NULL};
  guint first = act_word_set_first (&clause->group);
  guint mark = act_word_set_first (&clause->marks);

  return mark && act_word_set_count (&clause->marks) == 1 &&
         tree->words[mark].upos != ACT_UPOS_PART &&
         clause->subject_source == ACT_SUBJECT_ADVERBIAL &&
         act_strings_have (prepositions, tree->words[mark].lower) &&
         (tree->words[clause->head].xpos == ACT_XPOS_VBG ||
          tree->words[first].xpos == ACT_XPOS_VBG);
}

/* "is equipped *to change* X": an infinitive at once behind a verb that has
   nothing else belongs to the relation, whether the tree calls it a complement
   or an adverbial clause. */
static const ActClause *
find_purpose (const ActClauses *clauses, const ActClause *clause)
{
  const ActArgument *arguments = act_clause_get_arguments (clauses, clause);
  const ActClause *found = NULL;

  if (clause->kind != ACT_CLAUSE_VERB)
    return NULL;
  for (guint i = 0; i < clause->n_arguments; i++) {
    const ActArgument *argument = &arguments[i];
    const ActClause *other = act_clauses_find (clauses, argument->head);
    switch (argument->kind) {
    case ACT_ARGUMENT_UNMARKED:
    case ACT_ARGUMENT_ADVERB:
    case ACT_ARGUMENT_RELATIVE_ADVERB:
      break;
    case ACT_ARGUMENT_OBLIQUE:
      if (argument->head > clause->head)
        return NULL;
      break;
    case ACT_ARGUMENT_ADVCL:
      if (other && !argument->shared && other->kind == ACT_CLAUSE_VERB &&
          (other->infinitive || is_gerund (&clauses->tree, other)) &&
          act_word_set_first (&other->marks) == clause->head + 1u)
        found = other;
      break;
    default:
      return NULL;
    }
  }
  return found;
}

/* The next clause of the relation's verb chain, or NULL. */
static const ActClause *
get_next (const ActClauses *clauses, const ActClause *clause)
{
  const ActClause *next = act_clause_get_continuation (clauses, clause);

  return next ? next : find_purpose (clauses, clause);
}

/* The clause whose chain goes on with @clause, or NULL. */
static const ActClause *
get_previous (const ActClauses *clauses, const ActClause *clause)
{
  const ActClause *previous =
      clause->previous != ACT_NO_CLAUSE
          ? &clauses->clauses[clause->previous]
          : act_clauses_find (clauses, clauses->tree.words[clause->head].head);

  return previous && get_next (clauses, previous) == clause ? previous : NULL;
}

gboolean
act_tuple_is_chained (const ActClauses *clauses, const ActClause *clause)
{
  return get_previous (clauses, clause) != NULL;
}

/* "tried to find and *kill* X": the verbs before the first conjunct stand
   before this one, too. */
static void
add_lead (const ActClauses *clauses, const ActClause *clause, ActWordSet *words)
{
  const ActClause *first = &clauses->clauses[clause->coordinated];
  const ActClause *top = first, *last;
  guint end = act_word_set_first (&first->group);

  if (first == clause || clause->finite_word ||
      act_clause_find_subject (&clauses->tree, clause->head))
    return;
  for (const ActClause *up = get_previous (clauses, top); up;
       up = get_previous (clauses, up))
    top = up;
  if (top == first)
    return;
  ActWordSet lead = act_clause_get_chain (clauses, top, &last);
  if (!act_tree_find (&clauses->tree, clause->head, ACT_REL_MARK))
    act_word_set_unite (&lead, &first->marks);
  else
    act_word_set_unite (&lead, &clause->marks);
  for (guint i = act_word_set_first (&lead); i;
       i = act_word_set_next (&lead, i))
    if (i < end || act_word_set_has (&clause->marks, i))
      act_word_set_add (words, i);
}

ActWordSet
act_tuple_get_chain (const ActClauses *clauses, const ActClause *clause,
                     const ActClause **last)
{
  const ActClause *next;
  ActWordSet words = act_clause_get_chain (clauses, clause, last);

  next = find_purpose (clauses, *last);
  if (next) {
    ActWordSet more = act_clause_get_chain (clauses, next, last);
    act_word_set_unite (&words, &more);
    act_word_set_unite (&words, &next->marks);
  }
  add_lead (clauses, clause, &words);
  return words;
}

/* "…, after *which* she moved": a relative word that no antecedent was found
   for. */
static gboolean
is_dangling (const ActTree *tree, const ActArgument *argument)
{
  ActXpos xpos = (ActXpos) tree->words[argument->head].xpos;

  return argument->kind == ACT_ARGUMENT_OBLIQUE && !argument->gap &&
         (xpos == ACT_XPOS_WDT || xpos == ACT_XPOS_WP) &&
         act_tree_is_class (tree, argument->head, ACT_CLASS_RELATIVE);
}

GPtrArray *
act_tuple_collect_arguments (const ActClauses *clauses, const ActClause *clause,
                             const ActClause *last)
{
  GPtrArray *collected = g_ptr_array_new ();

  for (;;) {
    const ActArgument *arguments = act_clause_get_arguments (clauses, clause);
    const ActClause *next = clause == last ? NULL : get_next (clauses, clause);
    for (guint i = 0; i < clause->n_arguments; i++)
      if ((!next || arguments[i].head != next->head) &&
          !is_dangling (&clauses->tree, &arguments[i]))
        g_ptr_array_add (collected, (gpointer) (guintptr) &arguments[i]);
    if (!next)
      return collected;
    clause = next;
  }
}

static gint
compare_tuples (gconstpointer a, gconstpointer b)
{
  const ActTuple *one = *(const ActTuple *const *) a;
  const ActTuple *two = *(const ActTuple *const *) b;

  return (one->confidence < two->confidence) -
         (one->confidence > two->confidence);
}

void
act_tuple_list_fill (ActTupleList *list, ActTupleStyle style)
{
  list->style = style;
  list->tuples =
      g_ptr_array_new_with_free_func ((GDestroyNotify) act_tuple_free);
  list->seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (style == ACT_TUPLES_NARY) {
    act_tuples_add_nary (list);
    act_tuples_add_nominal (list);
  } else {
    act_tuples_add_binary (list);
  }
}

void
act_tuple_list_clear (ActTupleList *list)
{
  g_clear_pointer (&list->tuples, g_ptr_array_unref);
  g_clear_pointer (&list->seen, g_hash_table_unref);
}

GPtrArray *
act_extract_tuples (const ActParse *parse, guint sentence, ActTupleStyle style)
{
  g_autoptr (ActClauses) clauses =
      act_clauses_new (act_parse_get_sentence (parse, sentence));
  ActTupleList list = {clauses, &clauses->tree, style, NULL, NULL, NULL};
  GPtrArray *tuples;

  act_tuple_list_fill (&list, style);
  tuples = g_steal_pointer (&list.tuples);
  act_tuple_list_clear (&list);
  /* GLib's sort is stable: equal ones stay in the order of the text. */
  g_ptr_array_sort (tuples, compare_tuples);
  return tuples;
}
