/* N-ary statements of verbs: which argument goes first, which follow. */
#include "clause/tuple-nary.h"

#include <string.h>

const ActArgument *
act_nary_find (const ActNary *nary, guint32 kinds)
{
  for (guint i = 0; i < nary->arguments->len; i++) {
    const ActArgument *argument = g_ptr_array_index (nary->arguments, i);
    if ((kinds & (1u << argument->kind)) && !argument->nominal)
      return argument;
  }
  return NULL;
}

/* ---- texts */

char *
act_nary_concat (const char *one, const char *two)
{
  return *two ? g_strconcat (one, *one ? " " : "", two, NULL) : g_strdup (one);
}

char *
act_nary_concat_words (const ActNary *nary, const char *text,
                       const ActWordSet *words)
{
  GString *out = g_string_new (text);

  act_words_append_text (nary->tree, words, out);
  return g_string_free (out, FALSE);
}

/* The noun phrase of @argument, or of @head coordinated with it. */
static ActWordSet
get_phrase (const ActNary *nary, const ActArgument *argument, guint head)
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
  return (relation == ACT_REL_ACL_RELCL || relation == ACT_REL_APPOS) &&
         act_tree_is_set_off (tree, word);
}

/* A further argument with its preposition. */
char *
act_nary_extra_text (const ActNary *nary, const ActArgument *argument)
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
  if (argument->kind == ACT_ARGUMENT_ADVERB ||
      argument->kind == ACT_ARGUMENT_ADVCL)
    words = act_tree_get_subtree (tree, argument->head);
  else
    words = act_tree_get_words (tree, argument->head, is_aside, NULL);
  act_phrase_tidy (tree, &words);
  return act_tuple_text (tree, &words);
}

/* Adverbs that only link or focus, and participle clauses, which are told as
   tuples of their own. */
gboolean
act_nary_is_left_out (const ActNary *nary, const ActArgument *argument)
{
  const ActClause *clause;

  if (argument == nary->bound)
    return TRUE;
  if (argument->kind == ACT_ARGUMENT_ADVERB)
    return act_tree_is_class (nary->tree, argument->head,
                              ACT_CLASS_NEGATION | ACT_CLASS_FOCUS);
  if (argument->kind != ACT_ARGUMENT_ADVCL)
    return argument->kind == ACT_ARGUMENT_OBLIQUE &&
           act_tuple_is_discourse (nary->tree, argument->head);
  clause = act_clauses_find (nary->clauses, argument->head);
  return clause && clause->subject_source == ACT_SUBJECT_ADVERBIAL &&
         act_word_set_is_empty (&clause->marks);
}

/* The further arguments of these kinds: those behind the verb, then those in
   front of it. */
static void
append_extras (const ActNary *nary, guint32 kinds, const ActArgument *except,
               GPtrArray *out)
{
  for (guint front = 0; front < 2; front++)
    for (guint i = 0; i < nary->arguments->len; i++) {
      const ActArgument *argument = g_ptr_array_index (nary->arguments, i);
      if (argument == except || argument->nominal ||
          !(kinds & (1u << argument->kind)) ||
          (argument->head < nary->clause->head) != (front == 1) ||
          act_nary_is_left_out (nary, argument))
        continue;
      g_ptr_array_add (out, act_nary_extra_text (nary, argument));
    }
}

/* ---- statements */

GPtrArray *
act_nary_add_statement (ActNary *nary, const char *relation,
                        const ActWordSet *first)
{
  GPtrArray *slots = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (slots, g_strdup (relation));
  if (first)
    g_ptr_array_add (slots, act_tuple_text (nary->tree, first));
  g_ptr_array_add (nary->statements, slots);
  return slots;
}

/* The first dependent of @head that is a prepositional phrase behind it. */
guint
act_nary_find_modifier (const ActTree *tree, guint head)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, head, &n);

  for (guint i = 0; i < n; i++)
    if (tree->words[dependents[i]].rel == ACT_REL_NMOD &&
        dependents[i] > head) {
      ActWordSet preposition = act_tree_get_case (tree, dependents[i]);
      if (!act_word_set_is_empty (&preposition))
        return dependents[i];
    }
  return 0;
}

/* Cuts @whole before the prepositional phrase with head @modifier: the noun
   and the preposition stay in @whole, the rest goes to @tail. */
void
act_nary_cut_at_modifier (const ActTree *tree, guint modifier,
                          ActWordSet *whole, ActWordSet *tail)
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

static const guint32 around_object = ACT_KIND (INDIRECT) | ACT_KIND (OBLIQUE) |
                                     ACT_KIND (RELATIVE_ADVERB) |
                                     ACT_KIND (UNMARKED) | ACT_KIND (ADVERB);

/* "took part in X": the light noun belongs to the relation. */
static gboolean
is_light (const ActNary *nary, guint noun)
{
  const ActTree *tree = nary->tree;

  return act_tree_is_class (tree, nary->last->head, ACT_CLASS_LIGHT) &&
         tree->words[noun].upos == ACT_UPOS_NOUN &&
         !act_tree_find (tree, noun, ACT_REL_NMOD_POSS) &&
         act_nary_find_modifier (tree, noun);
}

static void
state_one_object (ActNary *nary, const ActArgument *object, guint head,
                  const char *complement, guint32 kinds)
{
  const ActTree *tree = nary->tree;
  ActWordSet words = get_phrase (nary, object, head);
  ActWordSet variants[ACT_CONJUNCTS_MAX], tail;
  guint n = 1;

  if (!object->gap && is_light (nary, head)) {
    act_nary_cut_at_modifier (tree, act_nary_find_modifier (tree, head), &words,
                              &tail);
    g_autofree char *relation =
        act_nary_concat_words (nary, nary->relation, &words);
    GPtrArray *slots = act_nary_add_statement (nary, relation, &tail);
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
    GPtrArray *slots =
        act_nary_add_statement (nary, nary->relation, &variants[i]);
    if (complement)
      g_ptr_array_add (slots, g_strdup (complement));
    append_extras (nary, kinds, object, slots);
  }
}

/* Verb and object, with what is said of the object ("help *him find it*"). */
static void
state_objects (ActNary *nary, const ActArgument *object)
{
  const ActTree *tree = nary->tree;
  const ActArgument *xcomp = act_nary_find (nary, ACT_KIND (XCOMP));
  guint16 heads[ACT_CONJUNCTS_MAX];
  guint n = act_tree_get_conjuncts (tree, object->head, heads);
  g_autofree char *complement = NULL;

  if (xcomp) {
    ActWordSet words = act_tree_get_subtree (tree, xcomp->head);
    act_phrase_tidy (tree, &words);
    complement = act_tuple_text (tree, &words);
  }
  for (guint i = 0; i < n; i++)
    if (!act_tuple_is_contrast (tree, nary->last, heads[i]))
      state_one_object (nary, object, heads[i], complement,
                        xcomp ? around_object
                              : around_object | ACT_KIND (ADVCL));
  if (n == ACT_CONJUNCTS_MAX) {
    /* A list that is longer than what is split: once more as a whole. */
    ActWordSet words =
        act_phrase_get_words (tree, object->head, ACT_PHRASE_COORDINATED, NULL);
    act_nary_add_statement (nary, nary->relation, &words);
  }
}

gboolean
act_nary_has_that (const ActTree *tree, guint clause_head)
{
  guint mark = act_tree_find (tree, clause_head, ACT_REL_MARK);

  return mark && strcmp (tree->words[mark].lower, "that") == 0;
}

/* What is said in several coordinated or juxtaposed clauses is one object. */
static void
unite_contents (const ActNary *nary, const ActArgument *first,
                ActWordSet *words)
{
  const ActTree *tree = nary->tree;
  ActWordSet own;

  if (nary->clause->kind != ACT_CLAUSE_VERB ||
      !act_tree_is_class (tree, nary->clause->head, ACT_CLASS_SPEECH))
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
state_content (ActNary *nary, const ActArgument *content)
{
  const ActTree *tree = nary->tree;
  const ActArgument *indirect = act_nary_find (nary, ACT_KIND (INDIRECT));
  ActWordSet words;
  gboolean that = FALSE;

  if (content->kind == ACT_ARGUMENT_QUOTE) {
    ActWordSet own = act_tree_get_subtree (tree, nary->clause->head);
    words = act_tree_get_subtree (tree, content->head);
    act_word_set_subtract (&words, &own);
  } else {
    that = act_nary_has_that (tree, content->head);
    words = act_tuple_clause_words (tree, content->head, FALSE);
    unite_contents (nary, content, &words);
  }
  act_phrase_tidy (tree, &words);
  if (indirect) {
    /* "told *reporters* that …" */
    ActWordSet hearer = get_phrase (nary, indirect, indirect->head);
    GPtrArray *told = act_nary_add_statement (nary, nary->relation, &hearer);
    g_ptr_array_add (told, act_tuple_text (tree, &words));
    append_extras (nary, ACT_KIND (OBLIQUE) | ACT_KIND (UNMARKED), content,
                   told);
    return;
  }
  g_autofree char *relation =
      act_nary_concat (nary->relation, that ? "that" : "");
  GPtrArray *slots = act_nary_add_statement (nary, relation, &words);
  append_extras (nary, ACT_KIND (OBLIQUE) | ACT_KIND (UNMARKED), content,
                 slots);
}

/* "became responsible for X". */
static gboolean
state_adjective_phrase (ActNary *nary, guint head)
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
  g_autofree char *relation =
      act_nary_concat_words (nary, nary->relation, &words);
  n = act_tree_get_conjuncts (tree, oblique, heads);
  for (guint i = 0; i < n; i++) {
    words = act_phrase_get_words (tree, heads[i], ACT_PHRASE_ARGUMENT, NULL);
    append_extras (nary,
                   ACT_KIND (OBLIQUE) | ACT_KIND (UNMARKED) | ACT_KIND (ADVERB),
                   NULL, act_nary_add_statement (nary, relation, &words));
  }
  return TRUE;
}

/* "became mayor", "began (working there)". */
static void
state_complement (ActNary *nary, const ActArgument *xcomp)
{
  const ActTree *tree = nary->tree;
  const guint32 kinds =
      ACT_KIND (OBLIQUE) | ACT_KIND (UNMARKED) | ACT_KIND (ADVERB);
  const ActClause *clause = act_clauses_find (nary->clauses, xcomp->head);
  guint16 heads[ACT_CONJUNCTS_MAX];
  guint n;

  if (clause && clause->kind != ACT_CLAUSE_COPULA) {
    ActWordSet words = act_tree_get_subtree (tree, xcomp->head);
    act_phrase_tidy (tree, &words);
    append_extras (nary, kinds, xcomp,
                   act_nary_add_statement (nary, nary->relation, &words));
    return;
  }
  if (state_adjective_phrase (nary, xcomp->head))
    return;
  ActWordSet preposition = act_tree_get_case (tree, xcomp->head);
  g_autofree char *relation =
      act_nary_concat_words (nary, nary->relation, &preposition);
  n = act_tree_get_conjuncts (tree, xcomp->head, heads);
  for (guint i = 0; i < n; i++) {
    if (i > 0 && act_clauses_find (nary->clauses, heads[i]))
      continue;
    ActWordSet words =
        act_phrase_get_words (tree, heads[i], ACT_PHRASE_ARGUMENT, NULL);
    append_extras (nary, kinds, xcomp,
                   act_nary_add_statement (nary, relation, &words));
  }
}

/* The oblique whose preposition goes to the relation: the first behind the
   verb, else the first of all. */
static const ActArgument *
choose_oblique (const ActNary *nary)
{
  const guint32 kinds = ACT_KIND (OBLIQUE) | ACT_KIND (RELATIVE_ADVERB);
  const ActArgument *other = NULL;

  for (guint i = 0; i < nary->arguments->len; i++) {
    const ActArgument *argument = g_ptr_array_index (nary->arguments, i);
    if (!(kinds & (1u << argument->kind)) || argument->nominal ||
        act_tuple_is_attribution (nary->tree, argument) ||
        act_tuple_is_discourse (nary->tree, argument->head))
      continue;
    if (!argument->gap && argument->head > nary->clause->head)
      return argument;
    other = other ? other : argument;
  }
  return other;
}

/* The phrase that "fell in *love*" goes on with, or NULL. */
static const ActArgument *
find_bound (const ActNary *nary, const ActArgument *oblique)
{
  for (guint i = 0; i + 1 < nary->arguments->len; i++) {
    const ActArgument *next = g_ptr_array_index (nary->arguments, i + 1);
    if (g_ptr_array_index (nary->arguments, i) == oblique)
      return next->kind == ACT_ARGUMENT_OBLIQUE && !next->gap &&
                     oblique->head > nary->clause->head &&
                     act_tuple_is_bound (nary->tree, oblique->head, next)
                 ? next
                 : NULL;
  }
  return NULL;
}

/* Its coordination stays together, too: where the last conjunct belongs is what
   a parser knows least. */
static void
state_oblique (ActNary *nary, const ActArgument *oblique)
{
  const ActTree *tree = nary->tree;
  const guint32 kinds = ACT_KIND (OBLIQUE) | ACT_KIND (RELATIVE_ADVERB) |
                        ACT_KIND (UNMARKED) | ACT_KIND (ADVERB) |
                        ACT_KIND (ADVCL);
  g_autofree char *relation =
      oblique->kind == ACT_ARGUMENT_RELATIVE_ADVERB
          ? act_nary_concat (nary->relation, "in")
          : act_nary_concat_words (nary, nary->relation, &oblique->preposition);
  const ActArgument *next = oblique->gap ? NULL : find_bound (nary, oblique);

  if (next) {
    ActWordSet noun = {0};
    act_word_set_add (&noun, oblique->head);
    act_word_set_unite (&noun, &oblique->preposition);
    g_autofree char *whole = g_steal_pointer (&nary->relation);
    nary->relation = act_nary_concat_words (nary, whole, &noun);
    nary->bound = oblique;
    state_oblique (nary, next);
    return;
  }
  ActWordSet variants[ACT_CONJUNCTS_MAX];
  ActWordSet words = oblique->gap
                         ? get_phrase (nary, oblique, oblique->head)
                         : act_phrase_get_words (tree, oblique->head,
                                                 ACT_PHRASE_COORDINATED, NULL);
  guint n = 1;

  variants[0] = words;
  if (!oblique->gap)
    n = act_tuple_split_premodifiers (tree, oblique->head, &words, variants);
  for (guint i = 0; i < n; i++)
    append_extras (nary, kinds, oblique,
                   act_nary_add_statement (nary, relation, &variants[i]));
}

static void
state_intransitive (ActNary *nary)
{
  GPtrArray *slots = act_nary_add_statement (nary, nary->relation, NULL);
  ActSubjectSource source = (ActSubjectSource) nary->clause->subject_source;

  append_extras (nary,
                 ACT_KIND (UNMARKED) | ACT_KIND (ADVERB) | ACT_KIND (ADVCL) |
                     ACT_KIND (OBLIQUE),
                 NULL, slots);
  if (slots->len > 1)
    return;
  if ((source == ACT_SUBJECT_OWN || source == ACT_SUBJECT_RELATIVE) &&
      act_clause_get_depth (nary->clauses, nary->clause) <= 1)
    g_ptr_array_add (slots, g_strdup (""));
  else
    g_ptr_array_set_size (nary->statements, (gint) nary->statements->len - 1);
}

void
act_nary_state_verb (ActNary *nary)
{
  const ActArgument *object = act_nary_find (nary, ACT_KIND (OBJECT));
  const ActArgument *content =
      act_nary_find (nary, ACT_KIND (CCOMP) | ACT_KIND (QUOTE));
  const ActArgument *xcomp = act_nary_find (nary, ACT_KIND (XCOMP));
  const ActArgument *oblique = choose_oblique (nary);

  /* "persuade *the union* to accept": a lone indirect object is the object. */
  if (!object && !content)
    object = act_nary_find (nary, ACT_KIND (INDIRECT));
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
