/* N-ary tuples: few and long; the first preposition belongs to the relation,
   further arguments are slots of their own (the style of CaRB's gold). */
#include "clause/tuple.h"

#include <string.h>

/* Subordination deeper than this gives no tuples. */
#define MAX_DEPTH 4

/* What is said of the subjects of one clause. */
typedef struct {
  ActTupleList *list;
  const ActClauses *clauses;
  const ActTree *tree;
  const ActClause *clause, *last; /* first and last of the verb chain */
  ActWordSet chain;
  char *relation;
  GPtrArray *arguments;  /* of const ActArgument * */
  GPtrArray *statements; /* of GPtrArray of char *: relation, arguments */
} Nary;

#define KIND(name) (1u << ACT_ARGUMENT_##name)

static const ActArgument *
find_kind (const Nary *nary, guint32 kinds)
{
  for (guint i = 0; i < nary->arguments->len; i++) {
    const ActArgument *argument = g_ptr_array_index (nary->arguments, i);
    if ((kinds & (1u << argument->kind)) && !argument->nominal)
      return argument;
  }
  return NULL;
}

/* ---- texts */

static char *
concat (const char *one, const char *two)
{
  return *two ? g_strconcat (one, *one ? " " : "", two, NULL) : g_strdup (one);
}

static char *
concat_words (const Nary *nary, const char *text, const ActWordSet *words)
{
  GString *out = g_string_new (text);

  act_words_append_text (nary->tree, words, out);
  return g_string_free (out, FALSE);
}

/* The noun phrase of @argument, or of @head coordinated with it. */
static ActWordSet
get_phrase (const Nary *nary, const ActArgument *argument, guint head)
{
  ActWordSet skip = {0};

  act_word_set_add (&skip, nary->clause->head);
  return act_phrase_get_words (nary->tree, head,
                               argument->gap ? ACT_PHRASE_ANTECEDENT
                                             : ACT_PHRASE_ARGUMENT,
                               argument->gap ? &skip : NULL);
}

static gboolean
is_aside (const ActTree *tree, guint word, gconstpointer data)
{
  ActRel relation = (ActRel) tree->words[word].rel;

  (void) data;
  return (relation == ACT_REL_ACL_RELCL || relation == ACT_REL_APPOS)
         && act_tree_is_set_off (tree, word);
}

/* A further argument with its preposition. */
static char *
get_extra_text (const Nary *nary, const ActArgument *argument)
{
  const ActTree *tree = nary->tree;
  ActWordSet words;

  if (argument->gap) {
    GString *text = g_string_new (
        argument->kind == ACT_ARGUMENT_RELATIVE_ADVERB ? "in" : NULL);
    act_words_append_text (tree, &argument->preposition, text);
    words = get_phrase (nary, argument, argument->head);
    act_words_append_text (tree, &words, text);
    return g_string_free (text, FALSE);
  }
  if (argument->kind == ACT_ARGUMENT_ADVERB
      || argument->kind == ACT_ARGUMENT_ADVCL)
    words = act_tree_get_subtree (tree, argument->head);
  else
    words = act_tree_get_words (tree, argument->head, is_aside, NULL);
  act_phrase_tidy (tree, &words);
  return act_tuple_text (tree, &words);
}

/* Adverbs that only link or focus, and participle clauses, which are told as
   tuples of their own. */
static gboolean
is_left_out (const Nary *nary, const ActArgument *argument)
{
  const ActClause *clause;

  if (argument->kind == ACT_ARGUMENT_ADVERB)
    return act_tree_is_class (nary->tree, argument->head,
                              ACT_CLASS_NEGATION | ACT_CLASS_FOCUS);
  if (argument->kind != ACT_ARGUMENT_ADVCL)
    return FALSE;
  clause = act_clauses_find (nary->clauses, argument->head);
  return clause && clause->subject_source == ACT_SUBJECT_ADVERBIAL
         && act_word_set_is_empty (&clause->marks);
}

/* The further arguments of these kinds: those behind the verb, then those in
   front of it. */
static void
append_extras (const Nary *nary, guint32 kinds, const ActArgument *except,
               GPtrArray *out)
{
  for (guint front = 0; front < 2; front++)
    for (guint i = 0; i < nary->arguments->len; i++) {
      const ActArgument *argument = g_ptr_array_index (nary->arguments, i);
      if (argument == except || argument->nominal
          || !(kinds & (1u << argument->kind))
          || (argument->head < nary->clause->head) != (front == 1)
          || is_left_out (nary, argument))
        continue;
      g_ptr_array_add (out, get_extra_text (nary, argument));
    }
}

/* ---- statements */

static GPtrArray *
add_statement (Nary *nary, const char *relation, const ActWordSet *first)
{
  GPtrArray *slots = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (slots, g_strdup (relation));
  if (first)
    g_ptr_array_add (slots, act_tuple_text (nary->tree, first));
  g_ptr_array_add (nary->statements, slots);
  return slots;
}

/* The first dependent of @head that is a prepositional phrase behind it. */
static guint
find_noun_modifier (const ActTree *tree, guint head)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, head, &n);

  for (guint i = 0; i < n; i++)
    if (tree->words[dependents[i]].rel == ACT_REL_NMOD && dependents[i] > head) {
      ActWordSet preposition = act_tree_get_case (tree, dependents[i]);
      if (!act_word_set_is_empty (&preposition))
        return dependents[i];
    }
  return 0;
}

/* Cuts @whole before the prepositional phrase with head @modifier: the noun
   and the preposition stay in @whole, the rest goes to @tail. */
static void
cut_at_modifier (const ActTree *tree, guint modifier, ActWordSet *whole,
                 ActWordSet *tail)
{
  ActWordSet preposition = act_tree_get_case (tree, modifier);

  memset (tail, 0, sizeof *tail);
  for (guint i = act_word_set_next (whole, tree->leftmost[modifier] - 1u); i;
       i = act_word_set_next (whole, i))
    act_word_set_add (tail, i);
  act_word_set_subtract (tail, &preposition);
  act_word_set_subtract (whole, tail);
  act_word_set_unite (whole, &preposition);
}

static const guint32 around_object = KIND (INDIRECT) | KIND (OBLIQUE)
                                     | KIND (RELATIVE_ADVERB) | KIND (UNMARKED)
                                     | KIND (ADVERB);

/* "took part in X": the light noun belongs to the relation. */
static gboolean
is_light (const Nary *nary, guint noun)
{
  const ActTree *tree = nary->tree;

  return act_tree_is_class (tree, nary->last->head, ACT_CLASS_LIGHT)
         && tree->words[noun].upos == ACT_UPOS_NOUN
         && !act_tree_find (tree, noun, ACT_REL_NMOD_POSS)
         && find_noun_modifier (tree, noun);
}

static void
state_one_object (Nary *nary, const ActArgument *object, guint head,
                  const char *complement, guint32 kinds)
{
  const ActTree *tree = nary->tree;
  ActWordSet words = get_phrase (nary, object, head);
  ActWordSet variants[ACT_CONJUNCTS_MAX], tail;
  guint n = 1;

  if (!object->gap && is_light (nary, head)) {
    cut_at_modifier (tree, find_noun_modifier (tree, head), &words, &tail);
    g_autofree char *relation = concat_words (nary, nary->relation, &words);
    GPtrArray *slots = add_statement (nary, relation, &tail);
    if (complement)
      g_ptr_array_add (slots, g_strdup (complement));
    append_extras (nary, kinds, object, slots);
    return;
  }
  if (object->gap)
    variants[0] = words;
  else
    n = act_tuple_split_premodifiers (tree, head, &words, variants);
  for (guint i = 0; i < n; i++) {
    GPtrArray *slots = add_statement (nary, nary->relation, &variants[i]);
    if (complement)
      g_ptr_array_add (slots, g_strdup (complement));
    append_extras (nary, kinds, object, slots);
  }
}

/* Verb and object, with what is said of the object ("help *him find it*"). */
static void
state_objects (Nary *nary, const ActArgument *object)
{
  const ActTree *tree = nary->tree;
  const ActArgument *xcomp = find_kind (nary, KIND (XCOMP));
  guint16 heads[ACT_CONJUNCTS_MAX];
  guint n = act_tree_get_conjuncts (tree, object->head, heads);
  g_autofree char *complement = NULL;

  if (xcomp) {
    ActWordSet words = act_tree_get_subtree (tree, xcomp->head);
    act_phrase_tidy (tree, &words);
    complement = act_tuple_text (tree, &words);
  }
  for (guint i = 0; i < n; i++)
    state_one_object (nary, object, heads[i], complement,
                      xcomp ? around_object : around_object | KIND (ADVCL));
}

static gboolean
has_that (const ActTree *tree, guint clause_head)
{
  guint mark = act_tree_find (tree, clause_head, ACT_REL_MARK);

  return mark && strcmp (tree->words[mark].lower, "that") == 0;
}

/* What is said in several coordinated or juxtaposed clauses is one object. */
static void
unite_contents (const Nary *nary, const ActArgument *first, ActWordSet *words)
{
  const ActTree *tree = nary->tree;
  ActWordSet own;

  if (nary->clause->kind != ACT_CLAUSE_VERB
      || !act_tree_is_class (tree, nary->clause->head, ACT_CLASS_SPEECH))
    return;
  for (guint i = 0; i < nary->arguments->len; i++) {
    const ActArgument *other = g_ptr_array_index (nary->arguments, i);
    if (other != first && other->kind == ACT_ARGUMENT_CCOMP) {
      own = act_tree_get_subtree (tree, other->head);
      act_word_set_unite (words, &own);
    }
  }
  guint begin = act_word_set_first (words), end = act_word_set_last (words);
  for (guint i = begin + 1; i < end; i++)
    if (tree->words[i].upos == ACT_UPOS_PUNCT)
      act_word_set_add (words, i);
}

static void
state_content (Nary *nary, const ActArgument *content)
{
  const ActTree *tree = nary->tree;
  ActWordSet words;
  gboolean that = FALSE;

  if (content->kind == ACT_ARGUMENT_QUOTE) {
    ActWordSet own = act_tree_get_subtree (tree, nary->clause->head);
    words = act_tree_get_subtree (tree, content->head);
    act_word_set_subtract (&words, &own);
  } else {
    that = has_that (tree, content->head);
    words = act_tuple_clause_words (tree, content->head, FALSE);
    unite_contents (nary, content, &words);
  }
  act_phrase_tidy (tree, &words);
  g_autofree char *relation = concat (nary->relation, that ? "that" : "");
  GPtrArray *slots = add_statement (nary, relation, &words);
  append_extras (nary, KIND (INDIRECT) | KIND (OBLIQUE) | KIND (UNMARKED),
                 content, slots);
}

/* "became responsible for X". */
static gboolean
state_adjective_phrase (Nary *nary, guint head)
{
  const ActTree *tree = nary->tree;
  guint oblique = act_tree_find (tree, head, ACT_REL_OBL);
  guint16 heads[ACT_CONJUNCTS_MAX];
  guint n;

  if (tree->words[head].upos != ACT_UPOS_ADJ || oblique < head)
    return FALSE;
  ActWordSet words = act_phrase_get_words (tree, head, ACT_PHRASE_BARE, NULL);
  ActWordSet preposition = act_tree_get_case (tree, oblique);
  if (act_word_set_is_empty (&preposition))
    return FALSE;
  act_word_set_unite (&words, &preposition);
  g_autofree char *relation = concat_words (nary, nary->relation, &words);
  n = act_tree_get_conjuncts (tree, oblique, heads);
  for (guint i = 0; i < n; i++) {
    words = act_phrase_get_words (tree, heads[i], ACT_PHRASE_ARGUMENT, NULL);
    append_extras (nary, KIND (OBLIQUE) | KIND (UNMARKED) | KIND (ADVERB),
                   NULL, add_statement (nary, relation, &words));
  }
  return TRUE;
}

/* "became mayor", "began (working there)". */
static void
state_complement (Nary *nary, const ActArgument *xcomp)
{
  const ActTree *tree = nary->tree;
  const guint32 kinds = KIND (OBLIQUE) | KIND (UNMARKED) | KIND (ADVERB);
  const ActClause *clause = act_clauses_find (nary->clauses, xcomp->head);
  guint16 heads[ACT_CONJUNCTS_MAX];
  guint n;

  if (clause && clause->kind != ACT_CLAUSE_COPULA) {
    ActWordSet words = act_tree_get_subtree (tree, xcomp->head);
    act_phrase_tidy (tree, &words);
    append_extras (nary, kinds, xcomp,
                   add_statement (nary, nary->relation, &words));
    return;
  }
  if (state_adjective_phrase (nary, xcomp->head))
    return;
  ActWordSet preposition = act_tree_get_case (tree, xcomp->head);
  g_autofree char *relation
      = concat_words (nary, nary->relation, &preposition);
  n = act_tree_get_conjuncts (tree, xcomp->head, heads);
  for (guint i = 0; i < n; i++) {
    if (i > 0 && act_clauses_find (nary->clauses, heads[i]))
      continue;
    ActWordSet words
        = act_phrase_get_words (tree, heads[i], ACT_PHRASE_ARGUMENT, NULL);
    append_extras (nary, kinds, xcomp, add_statement (nary, relation, &words));
  }
}

/* The oblique whose preposition goes to the relation: the first behind the
   verb, else the first of all. */
static const ActArgument *
choose_oblique (const Nary *nary)
{
  const guint32 kinds = KIND (OBLIQUE) | KIND (RELATIVE_ADVERB);

  for (guint i = 0; i < nary->arguments->len; i++) {
    const ActArgument *argument = g_ptr_array_index (nary->arguments, i);
    if ((kinds & (1u << argument->kind)) && !argument->gap
        && !argument->nominal && argument->head > nary->clause->head)
      return argument;
  }
  return find_kind (nary, kinds);
}

static void
state_oblique (Nary *nary, const ActArgument *oblique)
{
  const ActTree *tree = nary->tree;
  const guint32 kinds = KIND (OBLIQUE) | KIND (RELATIVE_ADVERB)
                        | KIND (UNMARKED) | KIND (ADVERB) | KIND (ADVCL);
  guint16 heads[ACT_CONJUNCTS_MAX];
  guint n = act_tree_get_conjuncts (tree, oblique->head, heads);
  ActWordSet variants[ACT_CONJUNCTS_MAX];

  for (guint i = 0; i < n; i++) {
    ActWordSet preposition = act_tree_get_case (tree, heads[i]);
    guint n_variants = 1;
    g_autofree char *relation = NULL;
    if (act_word_set_is_empty (&preposition) || oblique->gap)
      preposition = oblique->preposition;
    relation = oblique->kind == ACT_ARGUMENT_RELATIVE_ADVERB
                   ? concat (nary->relation, "in")
                   : concat_words (nary, nary->relation, &preposition);
    ActWordSet words = get_phrase (nary, oblique, heads[i]);
    variants[0] = words;
    if (!oblique->gap)
      n_variants
          = act_tuple_split_premodifiers (tree, heads[i], &words, variants);
    for (guint k = 0; k < n_variants; k++)
      append_extras (nary, kinds, oblique,
                     add_statement (nary, relation, &variants[k]));
  }
}

static void
state_intransitive (Nary *nary)
{
  GPtrArray *slots = add_statement (nary, nary->relation, NULL);
  ActSubjectSource source = (ActSubjectSource) nary->clause->subject_source;

  append_extras (nary, KIND (UNMARKED) | KIND (ADVERB) | KIND (ADVCL), NULL,
                 slots);
  if (slots->len > 1)
    return;
  if ((source == ACT_SUBJECT_OWN || source == ACT_SUBJECT_RELATIVE)
      && act_clause_get_depth (nary->clauses, nary->clause) <= 1)
    g_ptr_array_add (slots, g_strdup (""));
  else
    g_ptr_array_set_size (nary->statements, (gint) nary->statements->len - 1);
}

static void
state_verb (Nary *nary)
{
  const ActArgument *object = find_kind (nary, KIND (OBJECT));
  const ActArgument *content = find_kind (nary, KIND (CCOMP) | KIND (QUOTE));
  const ActArgument *xcomp = find_kind (nary, KIND (XCOMP));
  const ActArgument *oblique = choose_oblique (nary);

  if (object)
    state_objects (nary, object);
  else if (content)
    state_content (nary, content);
  else if (xcomp)
    state_complement (nary, xcomp);
  else if (oblique)
    state_oblique (nary, oblique);
  else
    state_intransitive (nary);
}

/* ---- copulas */

static gboolean
is_fronted (const Nary *nary, const ActArgument *argument)
{
  return argument->head < act_word_set_first (&nary->chain);
}

/* Time and fronted arguments, finite adverbial clauses. */
static void
append_copula_extras (const Nary *nary, const ActArgument *except,
                      gboolean obliques, GPtrArray *out)
{
  for (guint i = 0; i < nary->arguments->len; i++) {
    const ActArgument *argument = g_ptr_array_index (nary->arguments, i);
    gboolean oblique = argument->kind == ACT_ARGUMENT_OBLIQUE;
    if (argument == except || argument->nominal
        || is_left_out (nary, argument))
      continue;
    if (argument->kind == ACT_ARGUMENT_UNMARKED
        || argument->kind == ACT_ARGUMENT_ADVCL
        || (oblique && (obliques || is_fronted (nary, argument))))
      g_ptr_array_add (out, get_extra_text (nary, argument));
  }
}

/* The predicate without arguments and adverbs around it. */
static ActWordSet
get_predicate (const Nary *nary, guint head)
{
  ActWordSet words = act_phrase_get_words (nary->tree, head,
                                           ACT_PHRASE_ARGUMENT, &nary->chain);
  guint begin = act_word_set_last (&nary->chain);

  for (guint i = 0; i < nary->arguments->len; i++) {
    const ActArgument *argument = g_ptr_array_index (nary->arguments, i);
    if (argument->nominal || argument->gap
        || (argument->kind == ACT_ARGUMENT_ADVERB && argument->head > begin
            && argument->head < nary->last->head))
      continue;
    ActWordSet own = act_tree_get_subtree (nary->tree, argument->head);
    act_word_set_subtract (&words, &own);
  }
  return words;
}

/* "is certain that …". */
static gboolean
state_adjective_content (Nary *nary, const ActWordSet *words)
{
  const ActArgument *content = find_kind (nary, KIND (CCOMP));

  if (!content)
    return FALSE;
  g_autofree char *adjective = concat_words (nary, nary->relation, words);
  g_autofree char *relation = concat (
      adjective, has_that (nary->tree, content->head) ? "that" : "");
  ActWordSet clause
      = act_tuple_clause_words (nary->tree, content->head, FALSE);
  add_statement (nary, relation, &clause);
  return TRUE;
}

/* "is responsible for X". */
static gboolean
state_adjective_oblique (Nary *nary, const ActWordSet *words)
{
  const ActArgument *oblique = NULL;
  guint16 heads[ACT_CONJUNCTS_MAX];
  guint n;

  for (guint i = 0; i < nary->arguments->len && !oblique; i++) {
    const ActArgument *argument = g_ptr_array_index (nary->arguments, i);
    if (argument->kind == ACT_ARGUMENT_OBLIQUE && !argument->nominal
        && !is_fronted (nary, argument))
      oblique = argument;
  }
  if (!oblique)
    return FALSE;
  g_autofree char *adjective = concat_words (nary, nary->relation, words);
  g_autofree char *relation
      = concat_words (nary, adjective, &oblique->preposition);
  n = act_tree_get_conjuncts (nary->tree, oblique->head, heads);
  for (guint i = 0; i < n; i++) {
    ActWordSet phrase = act_phrase_get_words (nary->tree, heads[i],
                                              ACT_PHRASE_ARGUMENT, NULL);
    append_copula_extras (nary, oblique, TRUE,
                          add_statement (nary, relation, &phrase));
  }
  return TRUE;
}

/* "is the mayor of X", "has no part in X": the noun goes to the relation. */
static gboolean
state_noun_of (Nary *nary, guint head, const ActWordSet *words)
{
  const ActTree *tree = nary->tree;
  guint modifier = find_noun_modifier (tree, head);
  guint16 heads[ACT_CONJUNCTS_MAX];
  ActWordSet whole = *words, tail;
  guint n;

  if (!modifier || tree->words[head].upos != ACT_UPOS_NOUN)
    return FALSE;
  ActWordSet preposition = act_tree_get_case (tree, modifier);
  const char *form
      = tree->words[act_word_set_first (&preposition)].lower;
  if (act_word_set_count (&preposition) != 1
      || (strcmp (form, "of") != 0 && strcmp (form, "to") != 0))
    return FALSE;
  cut_at_modifier (tree, modifier, &whole, &tail);
  g_autofree char *relation = concat_words (nary, nary->relation, &whole);
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
                          add_statement (nary, relation, &one));
  }
  return TRUE;
}

static void
state_predicate (Nary *nary, guint head, const ActWordSet *preposition)
{
  const ActTree *tree = nary->tree;
  ActUpos upos = (ActUpos) tree->words[nary->last->head].upos;
  ActWordSet words = get_predicate (nary, head);

  if (upos == ACT_UPOS_ADJ || upos == ACT_UPOS_ADV || upos == ACT_UPOS_VERB)
    if (state_adjective_content (nary, &words)
        || state_adjective_oblique (nary, &words))
      return;
  for (guint i = 0; i < nary->arguments->len; i++) {
    const ActArgument *argument = g_ptr_array_index (nary->arguments, i);
    if (argument->nominal || argument->gap)
      continue;
    if ((argument->kind == ACT_ARGUMENT_OBLIQUE && !is_fronted (nary, argument))
        || argument->kind == ACT_ARGUMENT_CCOMP
        || argument->kind == ACT_ARGUMENT_XCOMP) {
      ActWordSet own = act_tree_get_subtree (tree, argument->head);
      act_word_set_unite (&words, &own);
    }
  }
  act_phrase_tidy (tree, &words);
  if (act_word_set_is_empty (preposition) && state_noun_of (nary, head, &words))
    return;
  g_autofree char *relation = concat_words (nary, nary->relation, preposition);
  append_copula_extras (nary, NULL, FALSE,
                        add_statement (nary, relation, &words));
}

static void
state_copula (Nary *nary)
{
  guint16 heads[ACT_CONJUNCTS_MAX];
  guint n = act_tree_get_conjuncts (nary->tree, nary->last->head, heads);
  ActWordSet preposition
      = act_tree_get_case (nary->tree, nary->last->head);

  for (guint i = 0; i < n; i++)
    if (i == 0 || !act_clauses_find (nary->clauses, heads[i]))
      state_predicate (nary, heads[i], &preposition);
}

/* ---- clauses */

static float
get_confidence (const Nary *nary)
{
  static const float by_depth[MAX_DEPTH] = {.69f, .56f, .43f, .37f};
  guint depth = act_clause_get_depth (nary->clauses, nary->clause);

  if (depth >= MAX_DEPTH)
    return 0;
  switch ((guint) act_tuple_get_origin (nary->clause)) {
  case ACT_TUPLE_PARTICIPLE:
  case ACT_TUPLE_ADVERBIAL:
    return .45f - .05f * (float) (depth > 1 ? depth - 1 : 0);
  default:
    return by_depth[depth];
  }
}

static gboolean
is_told (const ActClauses *clauses, const ActClause *clause)
{
  if (act_clause_is_chained (clauses, clause) || !clause->subject
      || clause->kind > ACT_CLAUSE_COPULA
      || act_word_set_is_empty (&clause->group))
    return FALSE;
  switch ((guint) clause->subject_source) {
  case ACT_SUBJECT_INFINITIVE:
  case ACT_SUBJECT_WH:
    return FALSE;
  case ACT_SUBJECT_ADVERBIAL:
    return act_word_set_is_empty (&clause->marks);
  default:
    return TRUE;
  }
}

/* "built in 1890" after a noun becomes "was built in". */
static gboolean
needs_be (const Nary *nary)
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
  if (clause->subject_source == ACT_SUBJECT_PARTICIPLE)
    return xpos == ACT_XPOS_VBN || xpos == ACT_XPOS_VBG;
  return clause->subject_source == ACT_SUBJECT_ADVERBIAL
         && xpos == ACT_XPOS_VBN;
}

static void
make_relation (Nary *nary)
{
  GString *text = g_string_new (NULL);

  if (needs_be (nary))
    g_string_append (text,
                     act_tuple_choose_be (nary->tree, nary->clause->subject, TRUE));
  act_words_append_text (nary->tree, &nary->chain, text);
  nary->relation = g_string_free (text, FALSE);
}

static char *
get_subject_text (const Nary *nary, guint head, ActPhrase phrase)
{
  const ActTree *tree = nary->tree;
  ActWordSet words, skip = {0};

  act_word_set_add (&skip, nary->clause->head);
  words = act_tree_get_base (tree, head) == ACT_REL_CSUBJ
              ? act_tuple_clause_words (tree, head, FALSE)
              : act_phrase_get_words (tree, head, phrase, &skip);
  return act_tuple_text (tree, &words);
}

/* "The problem is that …": the outer statement. */
static void
tell_outer (Nary *nary, float confidence)
{
  const ActTree *tree = nary->tree;
  const ActClause *clause = nary->clause;
  g_autoptr (GPtrArray) arguments = NULL;
  ActWordSet copula = {0}, words;

  if (!clause->outer_subject)
    return;
  act_word_set_add (&copula, clause->outer_copula);
  words = act_tuple_clause_words (tree, clause->head, FALSE);
  for (guint i = act_word_set_first (&words); i && i <= clause->outer_copula;
       i = act_word_set_next (&words, i))
    act_word_set_remove (&words, i);
  act_phrase_tidy (tree, &words);
  g_autofree char *be = act_tuple_text (tree, &copula);
  g_autofree char *relation
      = concat (be, has_that (tree, clause->head) ? "that" : "");
  g_autofree char *subject
      = get_subject_text (nary, clause->outer_subject, ACT_PHRASE_ARGUMENT);
  arguments = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (arguments, act_tuple_text (tree, &words));
  act_tuple_list_add (nary->list, confidence, subject, relation, arguments);
}

static void
tell_statements (Nary *nary, float confidence)
{
  guint16 subjects[ACT_CONJUNCTS_MAX];
  guint n = act_clause_get_subjects (nary->clauses, nary->clause, subjects);
  ActPhrase phrase = ACT_PHRASE_ARGUMENT;

  /* Too many pairs: the subjects stay together. */
  if (n > 1 && n * nary->statements->len > ACT_TUPLES_OF_CLAUSE_MAX) {
    phrase = ACT_PHRASE_COORDINATED;
    n = 1;
  }
  for (guint i = 0; i < n; i++) {
    g_autofree char *subject = get_subject_text (nary, subjects[i], phrase);
    for (guint k = 0; k < nary->statements->len; k++) {
      GPtrArray *slots = g_ptr_array_index (nary->statements, k);
      g_autoptr (GPtrArray) arguments = g_ptr_array_new ();
      for (guint a = 1; a < slots->len; a++)
        g_ptr_array_add (arguments, g_ptr_array_index (slots, a));
      act_tuple_list_add (nary->list, confidence, subject,
                          g_ptr_array_index (slots, 0), arguments);
    }
  }
}

static void
tell_clause (ActTupleList *list, const ActClause *clause)
{
  Nary nary = {list, list->clauses, list->tree, clause, NULL, {{0}},
               NULL, NULL,          NULL};
  float confidence = get_confidence (&nary);

  if (confidence <= 0 || !is_told (list->clauses, clause))
    return;
  nary.chain = act_clause_get_chain (list->clauses, clause, &nary.last);
  nary.arguments
      = act_tuple_collect_arguments (list->clauses, clause, nary.last);
  nary.statements
      = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  make_relation (&nary);
  tell_outer (&nary, confidence);
  if (nary.last->kind == ACT_CLAUSE_COPULA)
    state_copula (&nary);
  else
    state_verb (&nary);
  tell_statements (&nary, confidence);
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
