/* Relations and objects of one predicate, the clauses under it among them. */
#include "clause/clause-build.h"
#include "clause/tuple-binary.h"

#include <string.h>

/* One predicate on its way into facts. */
typedef struct {
  ActBinary *binary;
  const ActTree *tree;
  const ActClause *clause, *last;
  GPtrArray *arguments;
  GString *prefix; /* ends with the verb group */
  ActWordSet group;
  gsize start;    /* of the verb group in the prefix */
  gboolean given; /* a receiver follows the group there */
} Predicate;

static const ActArgument *
find_kind (const Predicate *predicate, guint32 kinds)
{
  for (guint i = 0; i < predicate->arguments->len; i++) {
    const ActArgument *argument = g_ptr_array_index (predicate->arguments, i);
    if ((kinds & (1u << argument->kind)) && !argument->nominal)
      return argument;
  }
  return NULL;
}

#define KIND(name) (1u << ACT_ARGUMENT_##name)

/* ---- obliques */

/* "two years later", "a week ago": the noun hangs on the adverb. */
static gboolean
is_measured_time (const ActTree *tree, guint word)
{
  return act_tree_is_class (tree, word, ACT_CLASS_PAST) &&
         act_tree_find_base (tree, word, ACT_REL_OBL);
}

static gboolean
is_oblique (const Predicate *predicate, const ActArgument *argument)
{
  if (argument->gap || argument->nominal ||
      act_tuple_is_attribution (predicate->tree, argument))
    return FALSE;
  switch ((guint) argument->kind) {
  case ACT_ARGUMENT_OBLIQUE:
    return !act_tuple_is_discourse (predicate->tree, argument->head);
  case ACT_ARGUMENT_UNMARKED:
    return act_tuple_is_bare_time (predicate->tree, argument->head) &&
           !act_tuple_is_distance (predicate->tree, argument->head);
  case ACT_ARGUMENT_ADVERB:
    return is_measured_time (predicate->tree, argument->head);
  default:
    return FALSE;
  }
}

/* "on 3 May", "in 1913", "on Monday". */
static gboolean
is_time (const ActTree *tree, guint word)
{
  return act_tree_is_class (tree, word, ACT_CLASS_TIME) ||
         tree->words[word].upos == ACT_UPOS_NUM;
}

static void
tell_oblique (const Predicate *predicate, const ActArgument *argument,
              GString *prefix)
{
  const ActTree *tree = predicate->tree;
  ActBinary *binary = predicate->binary;
  guint16 heads[ACT_CONJUNCTS_MAX];
  guint head = argument->head;
  guint n = act_tree_get_conjuncts (tree, head, heads);
  gsize length = prefix->len;
  float attachment = binary->source.attachment;

  if (argument->kind != ACT_ARGUMENT_OBLIQUE) {
    gboolean before = argument->kind == ACT_ARGUMENT_UNMARKED &&
                      head < tree->n_words &&
                      act_tree_is_class (tree, head + 1, ACT_CLASS_PAST);
    if (before || is_measured_time (tree, head)) {
      ActWordSet words =
          before ? act_phrase_get_words (tree, head, ACT_PHRASE_BARE, NULL)
                 : act_tree_get_subtree (tree, head);
      if (before)
        act_word_set_add (&words, head + 1);
      act_binary_add_fact (binary, prefix, &words);
      return;
    }
  }
  binary->source.attachment = attachment * tree->words[head].arc;
  if (act_binary_add_between (binary, prefix, head))
    n = 0;
  for (guint i = 0; i < n; i++) {
    ActWordSet preposition = act_tree_get_case (tree, heads[i]);
    if (act_tuple_is_excluded (tree, heads[i]))
      continue;
    if (act_word_set_is_empty (&preposition))
      preposition = argument->preposition;
    act_words_append_text (tree, &preposition, prefix);
    act_binary_chain (binary, prefix, heads[i], 0);
    g_string_truncate (prefix, length);
  }
  binary->source.attachment = attachment;
}

static gboolean
is_agent (const Predicate *predicate, const ActArgument *argument)
{
  guint first = act_word_set_first (&argument->preposition);

  return argument->agent ||
         (predicate->last->passive && argument->kind == ACT_ARGUMENT_OBLIQUE &&
          first && strcmp (predicate->tree->words[first].lower, "by") == 0);
}

/* "fell *in love* with him": a bare noun at once before another phrase of the
   verb goes on with it. */
static gboolean
is_bound (const Predicate *predicate, guint index)
{
  const ActArgument *argument = g_ptr_array_index (predicate->arguments, index);
  const ActArgument *next =
      index + 1 < predicate->arguments->len
          ? g_ptr_array_index (predicate->arguments, index + 1)
          : NULL;

  return next && next->kind == ACT_ARGUMENT_OBLIQUE && !next->gap &&
         act_tuple_is_bound (predicate->tree, argument->head, next);
}

/* Obliques behind the verb in their order, then those in front of it. After a
   tight preposition ("accused of fraud") the others follow its noun. */
static void
tell_obliques (const Predicate *predicate, gboolean bind_first)
{
  const ActTree *tree = predicate->tree;
  GString *prefix = predicate->prefix;
  gsize length = prefix->len;

  for (guint front = 0; front < 2; front++)
    for (guint i = 0; i < predicate->arguments->len; i++) {
      const ActArgument *argument = g_ptr_array_index (predicate->arguments, i);
      if (!is_oblique (predicate, argument) ||
          (argument->head < predicate->clause->head) != (front == 1))
        continue;
      if (is_agent (predicate, argument)) {
        g_autoptr (GString) verb =
            g_string_new_len (prefix->str, (gssize) length);
        tell_oblique (predicate, argument, verb);
      } else {
        tell_oblique (predicate, argument, prefix);
      }
      guint preposition = act_word_set_first (&argument->preposition);
      if (bind_first && front == 0 && argument->kind == ACT_ARGUMENT_OBLIQUE &&
          act_word_set_count (&argument->preposition) == 1 &&
          (act_tree_is_class (tree, preposition, ACT_CLASS_TIGHT) ||
           is_bound (predicate, i)) &&
          !is_time (tree, argument->head)) {
        ActWordSet noun =
            act_binary_get_noun (predicate->binary, argument->head, NULL);
        act_words_append_text (tree, &argument->preposition, prefix);
        act_binary_append (predicate->binary, &noun, prefix);
        bind_first = FALSE;
      }
    }
  g_string_truncate (prefix, length);
}

/* ---- clauses under the predicate */

/* "… until the war ended". */
static gboolean
is_finite_adverbial (const Predicate *predicate, const ActArgument *argument,
                     const ActClause *clause)
{
  guint mark = act_word_set_first (&clause->marks);

  return argument->kind == ACT_ARGUMENT_ADVCL &&
         clause->subject_source == ACT_SUBJECT_OWN && mark &&
         act_word_set_count (&clause->marks) == 1 &&
         act_tree_is_class (predicate->tree, mark, ACT_CLASS_CONDITION);
}

/* "after losing X", "after being elected X". */
static gboolean
is_marked_gerund (const Predicate *predicate, const ActClause *clause)
{
  const ActTree *tree = predicate->tree;
  guint first = act_word_set_first (&clause->group);

  return (tree->words[clause->head].xpos == ACT_XPOS_VBG ||
          tree->words[first].xpos == ACT_XPOS_VBG) &&
         clause->subject_source != ACT_SUBJECT_OWN &&
         !act_word_set_is_empty (&clause->marks);
}

/* Does the clause of @argument go on with the relation? "moved *to study X*",
   "left *after losing X*", "saw him *win X*". */
static gboolean
is_continued (const Predicate *predicate, const ActArgument *argument,
              const ActClause *clause)
{
  if (clause->kind != ACT_CLAUSE_VERB ||
      act_tuple_is_chained (predicate->binary->clauses, clause))
    return FALSE;
  if (clause->infinitive)
    return TRUE;
  if (argument->kind == ACT_ARGUMENT_ADVCL)
    return is_marked_gerund (predicate, clause);
  return find_kind (predicate, KIND (OBJECT)) != NULL;
}

static void
tell_conjunct_clauses (const Predicate *predicate, const ActClause *first)
{
  const ActClauses *clauses = predicate->binary->clauses;
  guint16 heads[ACT_CONJUNCTS_MAX];
  guint n = act_tree_get_conjuncts (predicate->tree, first->head, heads);

  for (guint i = 1; i < n; i++) {
    const ActClause *clause = act_clauses_find (clauses, heads[i]);
    if (!clause || clause->kind != ACT_CLAUSE_VERB ||
        clause->subject_source == ACT_SUBJECT_OWN ||
        clause->head < predicate->clause->head)
      continue;
    act_binary_add_clause (
        predicate->binary, clause,
        act_word_set_is_empty (&clause->marks) ? &first->marks : &clause->marks,
        predicate->prefix);
  }
}

static void
tell_finite_adverbial (const Predicate *predicate, const ActClause *clause)
{
  gsize length = predicate->prefix->len;
  ActWordSet words = act_tree_get_subtree (predicate->tree, clause->head);

  /* "*nine months* after she had left" */
  for (guint i = act_word_set_first (&words);
       i && i <= act_word_set_last (&clause->marks);
       i = act_word_set_next (&words, i))
    act_word_set_remove (&words, i);
  act_phrase_tidy (predicate->tree, &words);
  act_words_append_text (predicate->tree, &clause->marks, predicate->prefix);
  act_binary_add_fact (predicate->binary, predicate->prefix, &words);
  g_string_truncate (predicate->prefix, length);
}

/* "was a captain *until the war ended*" */
static void
tell_finite_adverbials (const Predicate *predicate)
{
  for (guint i = 0; i < predicate->arguments->len; i++) {
    const ActArgument *argument = g_ptr_array_index (predicate->arguments, i);
    const ActClause *clause =
        act_clauses_find (predicate->binary->clauses, argument->head);
    if (clause && clause->head > predicate->clause->head &&
        !predicate->clause->expletive &&
        is_finite_adverbial (predicate, argument, clause))
      tell_finite_adverbial (predicate, clause);
  }
}

static void
tell_clauses (const Predicate *predicate)
{
  ActBinary *binary = predicate->binary;
  GString *prefix = predicate->prefix;

  for (guint i = 0; i < predicate->arguments->len; i++) {
    const ActArgument *argument = g_ptr_array_index (predicate->arguments, i);
    const ActClause *clause =
        act_clauses_find (binary->clauses, argument->head);
    if ((argument->kind != ACT_ARGUMENT_ADVCL &&
         argument->kind != ACT_ARGUMENT_XCOMP) ||
        !clause ||
        (clause->head < predicate->clause->head &&
         !is_marked_gerund (predicate, clause)))
      continue;
    if (is_finite_adverbial (predicate, argument, clause)) {
      tell_finite_adverbial (predicate, clause);
      continue;
    }
    if (is_continued (predicate, argument, clause))
      act_binary_add_clause (binary, clause, &clause->marks, prefix);
    else if (argument->kind == ACT_ARGUMENT_ADVCL &&
             act_word_set_is_empty (&clause->marks))
      continue; /* ", killing X *and wounding Y*": told by itself */
    tell_conjunct_clauses (predicate, clause);
  }
}

/* ---- the main argument */

static void
tell_copula (const Predicate *predicate)
{
  const ActTree *tree = predicate->tree;
  ActBinary *binary = predicate->binary;
  GString *prefix = predicate->prefix;
  guint16 heads[ACT_CONJUNCTS_MAX];
  guint n = act_tree_get_conjuncts (tree, predicate->last->head, heads);
  ActWordSet preposition = act_tree_get_case (tree, predicate->last->head);
  ActWordSet skip = binary->group;
  gsize length;

  for (guint i = 0; i < predicate->arguments->len; i++) {
    const ActArgument *argument = g_ptr_array_index (predicate->arguments, i);
    act_word_set_add (&skip, argument->head);
  }
  act_words_append_text (tree, &preposition, prefix);
  length = prefix->len;
  for (guint i = 0; i < n; i++) {
    if (i > 0 && (act_clauses_find (binary->clauses, heads[i]) ||
                  act_tuple_is_contrast (tree, predicate->last, heads[i])))
      continue;
    act_binary_chain (binary, prefix, heads[i], 0);
    ActWordSet words = act_binary_get_noun (binary, heads[i], &skip);
    act_binary_append (binary, &words, prefix);
    for (guint k = 0; k < predicate->arguments->len; k++) {
      const ActArgument *argument = g_ptr_array_index (predicate->arguments, k);
      if (argument->kind == ACT_ARGUMENT_OBLIQUE &&
          is_oblique (predicate, argument) &&
          !(tree->words[heads[i]].upos == ACT_UPOS_ADJ &&
            tree->words[argument->head].head == heads[i] &&
            argument->head > heads[i]))
        tell_oblique (predicate, argument, prefix);
    }
    tell_finite_adverbials (predicate);
    g_string_truncate (prefix, length);
  }
}

/* "found him guilty", "had the house painted": object and complement make one
   object. Returns the complement's head or 0. */
static guint
find_object_complement (const Predicate *predicate, const ActArgument *object)
{
  const ActTree *tree = predicate->tree;
  guint n;

  for (guint i = 0; i < predicate->arguments->len; i++) {
    const ActArgument *argument = g_ptr_array_index (predicate->arguments, i);
    guint head = argument->head;
    if (argument->kind != ACT_ARGUMENT_XCOMP || head < object->head)
      continue;
    act_tree_get_dependents (tree, head, &n);
    if ((tree->words[head].upos == ACT_UPOS_ADJ &&
         !act_clauses_find (predicate->binary->clauses, head)) ||
        (tree->words[head].xpos == ACT_XPOS_VBN && n == 0))
      return head;
  }
  return 0;
}

static gboolean
is_oblique_word (const ActTree *tree, guint word, gconstpointer data)
{
  (void) data;
  return tree->words[word].rel == ACT_REL_OBL;
}

static void
tell_object (const Predicate *predicate, const ActArgument *object, guint head)
{
  const ActTree *tree = predicate->tree;
  ActBinary *binary = predicate->binary;
  guint complement = find_object_complement (predicate, object);
  ActWordSet skip = {0}, words;

  act_word_set_add (&skip, predicate->clause->head);
  words = act_phrase_get_words (tree, head, ACT_PHRASE_BARE, &skip);
  if (complement) {
    ActWordSet own =
        act_tree_get_words (tree, complement, is_oblique_word, NULL);
    act_word_set_unite (&words, &own);
    act_binary_add_fact (binary, predicate->prefix, &words);
  } else if (object->gap) {
    act_binary_add_fact (binary, predicate->prefix, &words);
  } else {
    act_binary_chain (binary, predicate->prefix, head, 0);
  }
}

/* The object behind the verb group; "turned *him* over to" in the order of the
   text. */
static void
append_object (const Predicate *predicate, guint head, const ActWordSet *words)
{
  ActWordSet whole = predicate->group;

  if (predicate->given || head < predicate->last->head ||
      predicate->last->particle < head ||
      act_word_set_last (&predicate->group) != predicate->last->particle) {
    act_binary_append (predicate->binary, words, predicate->prefix);
    return;
  }
  act_word_set_unite (&whole, words);
  g_string_truncate (predicate->prefix, predicate->start);
  act_binary_append (predicate->binary, &whole, predicate->prefix);
}

/* The prefix as it was before append_object (), @length bytes long. */
static void
restore_group (const Predicate *predicate, gsize length)
{
  if (!predicate->given) {
    g_string_truncate (predicate->prefix, predicate->start);
    act_words_append_text (predicate->tree, &predicate->group,
                           predicate->prefix);
  }
  g_string_truncate (predicate->prefix, length);
}

/* "elected him *president of X*", "called it *a success*". */
static void
tell_object_predicate (const Predicate *predicate, const ActArgument *object)
{
  const ActTree *tree = predicate->tree;
  const ActArgument *xcomp = find_kind (predicate, KIND (XCOMP));

  if (xcomp && xcomp->head > object->head &&
      (tree->words[xcomp->head].upos == ACT_UPOS_NOUN ||
       tree->words[xcomp->head].upos == ACT_UPOS_PROPN) &&
      !act_clauses_find (predicate->binary->clauses, xcomp->head)) {
    gsize length = predicate->prefix->len;
    ActWordSet preposition = act_tree_get_case (tree, xcomp->head);
    act_words_append_text (tree, &preposition, predicate->prefix);
    act_binary_chain (predicate->binary, predicate->prefix, xcomp->head, 0);
    g_string_truncate (predicate->prefix, length);
  }
}

static void
tell_objects (const Predicate *predicate, const ActArgument *object)
{
  const ActTree *tree = predicate->tree;
  GString *prefix = predicate->prefix;
  gsize length = prefix->len;
  guint16 heads[ACT_CONJUNCTS_MAX];
  guint n = act_tree_get_conjuncts (tree, object->head, heads);
  ActWordSet words, skip = {0};

  act_word_set_add (&skip, predicate->clause->head);
  for (guint i = 0; i < n; i++)
    if (!act_tuple_is_contrast (tree, predicate->last, heads[i]))
      tell_object (predicate, object, heads[i]);
  if (n == ACT_CONJUNCTS_MAX) {
    /* A list that is longer than what is split: once more as a whole. */
    words = act_phrase_get_words (tree, heads[0], ACT_PHRASE_COORDINATED, NULL);
    act_binary_add_fact (predicate->binary, prefix, &words);
  }
  for (guint i = 0; i < (object->gap ? 1 : n); i++) {
    words = act_binary_get_noun (predicate->binary, heads[i], &skip);
    append_object (predicate, heads[i], &words);
    tell_object_predicate (predicate, object);
    tell_obliques (predicate, FALSE);
    restore_group (predicate, length);
  }
  if (!object->gap) {
    words = act_binary_get_noun (predicate->binary, heads[0], &skip);
    append_object (predicate, heads[0], &words);
  }
  tell_clauses (predicate);
  restore_group (predicate, length);
}

/* Takes the coordinated clause @conjunct out of @content and tells it by
   itself; without a subject of its own it gets that of the first. */
static void
tell_content_conjunct (const Predicate *predicate, const ActClause *first,
                       guint conjunct, ActWordSet *content)
{
  const ActTree *tree = predicate->tree;
  const ActClause *own =
      act_clauses_find (predicate->binary->clauses, conjunct);
  ActWordSet words = act_tree_get_subtree (tree, conjunct);
  guint cc = act_tree_find (tree, conjunct, ACT_REL_CC);

  act_word_set_subtract (content, &words);
  if (cc)
    act_word_set_remove (&words, cc);
  if (!act_clause_find_subject (tree, conjunct) && first->subject) {
    ActWordSet subject = act_tree_get_subtree (tree, first->subject);
    act_word_set_unite (&words, &subject);
    act_word_set_unite (&words, &first->marks);
    if (own)
      act_word_set_unite (&words, &own->group);
  }
  act_phrase_tidy (tree, &words);
  act_binary_add_fact (predicate->binary, predicate->prefix, &words);
}

static void
tell_content (const Predicate *predicate, const ActArgument *content)
{
  const ActTree *tree = predicate->tree;
  const ActClauses *clauses = predicate->binary->clauses;
  const ActClause *clause = act_clauses_find (clauses, content->head);
  ActWordSet words = act_tuple_clause_words (tree, content->head, TRUE);
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, content->head, &n);

  if (content->kind == ACT_ARGUMENT_QUOTE) {
    ActWordSet own = act_tree_get_subtree (tree, predicate->clause->head);
    act_word_set_subtract (&words, &own);
  } else {
    for (guint i = 0; i < n && clause; i++) {
      const ActClause *other = act_clauses_find (clauses, dependents[i]);
      if (tree->words[dependents[i]].rel == ACT_REL_CONJ &&
          dependents[i] > content->head &&
          (act_clause_find_subject (tree, dependents[i]) ||
           (other && clause->subject && other->subject == clause->subject)))
        tell_content_conjunct (predicate, clause, dependents[i], &words);
      else if (tree->words[dependents[i]].rel == ACT_REL_CC)
        act_word_set_remove (&words, dependents[i]);
    }
  }
  act_phrase_tidy (tree, &words);
  act_binary_add_fact (predicate->binary, predicate->prefix, &words);
}

/* "told *reporters* that …" */
static void
tell_hearer (const Predicate *predicate, const ActArgument *content)
{
  const ActArgument *hearer = find_kind (predicate, KIND (INDIRECT));
  gsize length = predicate->prefix->len;

  if (hearer) {
    act_binary_chain (predicate->binary, predicate->prefix, hearer->head, 0);
    ActWordSet words =
        act_binary_get_noun (predicate->binary, hearer->head, NULL);
    act_binary_append (predicate->binary, &words, predicate->prefix);
  }
  tell_content (predicate, content);
  g_string_truncate (predicate->prefix, length);
}

static void
tell_complement (const Predicate *predicate, const ActArgument *xcomp)
{
  const ActTree *tree = predicate->tree;
  ActBinary *binary = predicate->binary;
  GString *prefix = predicate->prefix;
  gsize length = prefix->len;
  const ActClause *clause = act_clauses_find (binary->clauses, xcomp->head);
  guint16 heads[ACT_CONJUNCTS_MAX];
  guint n;

  if (!clause || clause->kind == ACT_CLAUSE_COPULA) {
    ActWordSet words = act_tree_get_case (tree, xcomp->head);
    act_words_append_text (tree, &words, prefix);
    n = act_tree_get_conjuncts (tree, xcomp->head, heads);
    for (guint i = 0; i < n; i++)
      if (i == 0 || !act_clauses_find (binary->clauses, heads[i]))
        act_binary_chain (binary, prefix, heads[i], 0);
    g_string_truncate (prefix, length);
    words = act_binary_get_noun (binary, xcomp->head, NULL);
    act_binary_append (binary, &words, prefix);
    tell_obliques (predicate, FALSE);
    g_string_truncate (prefix, length);
  }
  tell_clauses (predicate);
}

/* "recovered quickly": of a verb with nothing else behind it the adverb is the
   object. @before: number of facts before this verb's. */
static void
tell_manner (const Predicate *predicate, guint before)
{
  if (predicate->binary->facts->len > before)
    return;
  for (guint i = 0; i < predicate->arguments->len; i++) {
    const ActArgument *argument = g_ptr_array_index (predicate->arguments, i);
    if (argument->kind != ACT_ARGUMENT_ADVERB ||
        argument->head < predicate->last->head ||
        act_tree_is_class (predicate->tree, argument->head,
                           ACT_CLASS_NEGATION | ACT_CLASS_FOCUS))
      continue;
    ActWordSet words = act_tree_get_subtree (predicate->tree, argument->head);
    act_binary_add_fact (predicate->binary, predicate->prefix, &words);
    return;
  }
}

/* "gave *Bo* a book": the receiver goes to the relation. */
static void
tell_given (Predicate *predicate, const ActArgument *object)
{
  const ActTree *tree = predicate->tree;
  const ActArgument *receiver = find_kind (predicate, KIND (INDIRECT));
  gsize length = predicate->prefix->len;

  if (receiver && receiver != object && receiver->head < object->head &&
      receiver->head > predicate->last->head &&
      !act_tree_is_class (tree, receiver->head, ACT_CLASS_TIME)) {
    ActWordSet words =
        act_binary_get_noun (predicate->binary, receiver->head, NULL);
    act_binary_append (predicate->binary, &words, predicate->prefix);
    predicate->given = TRUE;
  }
  tell_objects (predicate, object);
  g_string_truncate (predicate->prefix, length);
}

static void
tell_predicate (Predicate *predicate)
{
  guint before = predicate->binary->facts->len;
  const ActArgument *object = find_kind (predicate, KIND (OBJECT));
  const ActArgument *content =
      find_kind (predicate, KIND (CCOMP) | KIND (QUOTE));
  const ActArgument *xcomp = find_kind (predicate, KIND (XCOMP));

  /* "persuade *the union* to accept": a lone indirect object is the object. */
  if (!object && !content)
    object = find_kind (predicate, KIND (INDIRECT));
  if (predicate->last->kind == ACT_CLAUSE_COPULA) {
    tell_copula (predicate);
  } else if (object) {
    tell_given (predicate, object);
  } else if (content) {
    tell_hearer (predicate, content);
  } else if (xcomp) {
    tell_complement (predicate, xcomp);
  } else {
    tell_obliques (predicate, TRUE);
    tell_clauses (predicate);
    tell_manner (predicate, before);
  }
}

ActWordSet
act_binary_get_group (const ActTree *tree, const ActWordSet *chain)
{
  ActWordSet words = *chain;

  for (guint i = act_word_set_first (chain); i;
       i = act_word_set_next (chain, i)) {
    guint head = tree->words[i].head;
    if (tree->words[i].rel == ACT_REL_ADVMOD &&
        !act_tree_is_class (tree, i, ACT_CLASS_NEGATION) &&
        !((act_tree_is_class (tree, i, ACT_CLASS_DIRECTION) ||
           tree->words[i].xpos == ACT_XPOS_RP) &&
          i == head + 1) &&
        !(tree->words[head].upos == ACT_UPOS_ADJ &&
          act_word_set_has (chain, head)))
      act_word_set_remove (&words, i);
  }
  return words;
}

void
act_binary_add_clause (ActBinary *binary, const ActClause *clause,
                       const ActWordSet *marks, GString *prefix)
{
  Predicate predicate = {.binary = binary,
                         .tree = binary->tree,
                         .clause = clause,
                         .prefix = prefix,
                         .start = prefix->len};
  gsize length = prefix->len;
  float attachment = binary->source.attachment;
  ActWordSet chain, group, outer;

  if (binary->nesting >= ACT_BINARY_MAX_DEPTH ||
      binary->facts->len >= ACT_TUPLES_OF_CLAUSE_MAX)
    return;
  binary->nesting++;
  outer = binary->group;
  if (length > 0)
    binary->source.attachment *= clause->probability;
  chain = act_tuple_get_chain (binary->clauses, clause, &predicate.last);
  binary->group = chain;
  group = act_binary_get_group (binary->tree, &chain);
  if (marks)
    act_word_set_unite (&group, marks);
  act_words_append_text (binary->tree, &group, prefix);
  predicate.group = group;
  predicate.arguments =
      act_tuple_collect_arguments (binary->clauses, clause, predicate.last);
  tell_predicate (&predicate);
  g_ptr_array_unref (predicate.arguments);
  g_string_truncate (prefix, length);
  binary->source.attachment = attachment;
  binary->group = outer;
  binary->nesting--;
}
