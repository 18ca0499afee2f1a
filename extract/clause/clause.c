/* Clauses of a sentence: building them in order, and questions about them. */
#include "clause/clause-build.h"

#include "lexicon/lexicon.h"

#include <string.h>

/* Indices of the clauses, those nearer to the root first. */
static guint16 *
order_by_depth (const ActClauses *clauses, guint n)
{
  guint16 *order = g_new (guint16, n + 1);
  guint n_done = 0;

  for (guint depth = 0; n_done < n; depth++)
    for (guint i = 0; i < n; i++)
      if (clauses->tree.depth[clauses->clauses[i].head] == depth)
        order[n_done++] = (guint16) i;
  return order;
}

static GArray *
find_heads (ActClauses *clauses)
{
  const ActTree *tree = &clauses->tree;
  GArray *found = g_array_new (FALSE, TRUE, sizeof (ActClause));

  clauses->clause_of = g_new (guint16, tree->n_words + 1);
  memset (clauses->clause_of, 0xff, (tree->n_words + 1) * sizeof (guint16));
  for (guint word = 1; word <= tree->n_words; word++) {
    ActClauseKind kind = act_clause_classify (tree, word);
    if (kind == ACT_N_CLAUSE_KIND)
      continue;
    ActClause clause = {0};
    clause.head = (guint16) word;
    clause.kind = (guint8) kind;
    clause.relation = tree->words[word].rel;
    clause.next = clause.previous = ACT_NO_CLAUSE;
    clause.coordinated = (guint16) found->len;
    clauses->clause_of[word] = (guint16) found->len;
    g_array_append_val (found, clause);
  }
  return found;
}

static void
link_clause (ActClauses *clauses, ActClause *clause)
{
  const ActTree *tree = &clauses->tree;
  guint head = tree->words[clause->head].head;
  guint up = head;

  clause->parent = ACT_NO_CLAUSE;
  for (guint steps = 0; up && steps <= tree->n_words; steps++) {
    if (clauses->clause_of[up] != ACT_NO_CLAUSE) {
      clause->parent = clauses->clause_of[up];
      break;
    }
    up = tree->words[up].head;
  }
  if (tree->words[clause->head].rel == ACT_REL_CONJ && head &&
      clauses->clause_of[head] != ACT_NO_CLAUSE)
    clause->coordinated = clauses->clause_of[head];
}

static void
link_chain (ActClauses *clauses, guint index)
{
  ActClause *clause = &clauses->clauses[index];
  const ActArgument *xcomp =
      act_clause_find_argument (clauses, clause, ACT_ARGUMENT_XCOMP);
  guint16 next;

  if (!xcomp || clauses->clause_of[xcomp->head] == ACT_NO_CLAUSE)
    return;
  next = clauses->clause_of[xcomp->head];
  if (clauses->clauses[next].previous != ACT_NO_CLAUSE || next == index)
    return;
  clause->next = next;
  clauses->clauses[next].previous = (guint16) index;
}

/* The parser's own opinion that head, subject and core arguments hang
   together; arcs to what is less central count as their square root would. */
static float
estimate_probability (const ActClauses *clauses, const ActClause *clause)
{
  const ActWord *words = clauses->tree.words;
  const ActArgument *arguments = act_clause_get_arguments (clauses, clause);
  float probability = words[clause->head].head ? words[clause->head].arc : 1;

  if (clause->subject && words[clause->subject].head == clause->head)
    probability *= words[clause->subject].arc;
  for (guint i = 0; i < clause->n_arguments; i++)
    if (arguments[i].kind == ACT_ARGUMENT_OBJECT && !arguments[i].gap)
      probability *= words[arguments[i].head].arc;
  return probability;
}

/* "HOLT: *Has Ann left?*": the clause is all that stands behind a name and a
   colon. */
static gboolean
is_labelled (const ActClauses *clauses, const ActClause *clause)
{
  const ActTree *tree = &clauses->tree;
  guint label = tree->words[clause->head].head, colon;

  if (clause->relation != ACT_REL_PARATAXIS || tree->words[label].head ||
      tree->words[label].upos != ACT_UPOS_PROPN)
    return FALSE;
  colon = tree->leftmost[clause->head];
  while (colon > label && strcmp (tree->words[colon].form, ":") != 0)
    colon--;
  for (guint i = 1; i < colon; i++)
    if (tree->words[i].upos == ACT_UPOS_VERB ||
        tree->words[i].upos == ACT_UPOS_AUX)
      return FALSE;
  return colon > label;
}

static gboolean
is_question (const ActClauses *clauses, const ActClause *clause)
{
  const ActTree *tree = &clauses->tree;
  const ActClause *first = &clauses->clauses[clause->coordinated];
  const ActWord *last = &tree->words[tree->n_words];
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, clause->head, &n);

  if (tree->words[clause->head].head == 0 || clause->relation == ACT_REL_CONJ)
    for (guint i = 0; i < n; i++)
      if (strcmp (tree->words[dependents[i]].form, "?") == 0)
        return TRUE;
  /* "Does Ann hire them *and trust* them?" */
  if (clause->relation == ACT_REL_CONJ && first != clause && first->question &&
      !act_tree_find_base (tree, clause->head, ACT_REL_NSUBJ))
    return TRUE;
  for (guint i = act_word_set_first (&clause->marks); i;
       i = act_word_set_next (&clause->marks, i))
    if (strcmp (tree->words[i].lower, "whether") == 0)
      return TRUE;
  return strcmp (last->form, "?") == 0 &&
         (clause->relation == ACT_REL_ROOT || is_labelled (clauses, clause));
}

static void
build_all (ActClauses *clauses, guint n)
{
  ActClauseBuilder builder = {clauses, &clauses->tree, NULL};
  g_autofree guint16 *order = order_by_depth (clauses, n);

  builder.arguments = g_array_new (FALSE, FALSE, sizeof (ActArgument));
  for (guint i = 0; i < n; i++) {
    ActClause *clause = &clauses->clauses[order[i]];
    link_clause (clauses, clause);
    act_clause_build_group (&builder, clause);
    act_clause_build_subject (&builder, clause);
    act_clause_build_arguments (&builder, clause);
    clause->question = is_question (clauses, clause);
  }
  clauses->n_arguments = builder.arguments->len;
  clauses->arguments =
      (ActArgument *) (gpointer) g_array_free (builder.arguments, FALSE);
  for (guint i = 0; i < n; i++) {
    link_chain (clauses, order[i]);
    clauses->clauses[i].probability =
        estimate_probability (clauses, &clauses->clauses[i]);
  }
}

static ActClauses *
new_of_tree (const ActTree *tree)
{
  ActClauses *clauses = g_new0 (ActClauses, 1);
  GArray *found;
  guint n;

  clauses->tree = *tree;
  found = find_heads (clauses);
  n = found->len;
  act_clause_add_nominal (&clauses->tree, found);
  clauses->n_clauses = found->len;
  clauses->clauses = (ActClause *) (gpointer) g_array_free (found, FALSE);
  for (guint i = n; i < clauses->n_clauses; i++)
    link_clause (clauses, &clauses->clauses[i]);
  build_all (clauses, n);
  return clauses;
}

/* The sentence, or nothing in place of one that is too long. */
static const ActSentence *
limit (const ActSentence *sentence)
{
  static const ActSentence nothing = {.words = NULL};

  return sentence->n_words <= ACT_WORD_SET_MAX ? sentence : &nothing;
}

ActClauses *
act_clauses_new (const ActSentence *sentence)
{
  ActTree tree;

  act_tree_init (&tree, limit (sentence));
  return new_of_tree (&tree);
}

ActClauses *
act_clauses_new_repaired (const ActSentence *sentence,
                          const ActRepairs *repairs, guint number)
{
  ActTree tree;

  act_tree_init_repaired (&tree, limit (sentence), repairs, number);
  return new_of_tree (&tree);
}

void
act_clauses_free (ActClauses *clauses)
{
  if (!clauses)
    return;
  act_tree_clear (&clauses->tree);
  g_free (clauses->clauses);
  g_free (clauses->arguments);
  g_free (clauses->clause_of);
  g_free (clauses);
}

const ActArgument *
act_clause_find_argument (const ActClauses *clauses, const ActClause *clause,
                          ActArgumentKind kind)
{
  const ActArgument *arguments = act_clause_get_arguments (clauses, clause);

  for (guint i = 0; i < clause->n_arguments; i++)
    if (arguments[i].kind == kind)
      return &arguments[i];
  return NULL;
}

const ActClause *
act_clause_get_continuation (const ActClauses *clauses, const ActClause *clause)
{
  const ActWord *head = &clauses->tree.words[clause->head];
  const ActClause *next;

  if (clause->next == ACT_NO_CLAUSE ||
      act_clause_find_argument (clauses, clause, ACT_ARGUMENT_OBJECT) ||
      act_clause_find_argument (clauses, clause, ACT_ARGUMENT_INDIRECT))
    return NULL;
  next = &clauses->clauses[clause->next];
  if (act_word_set_is_empty (&next->group))
    return NULL;
  if (clause->kind == ACT_CLAUSE_COPULA &&
      (!next->infinitive ||
       (head->upos != ACT_UPOS_ADJ && head->upos != ACT_UPOS_VERB)))
    return NULL;
  return next;
}

void
act_clause_add_to (const ActClauses *clauses, const ActClause *clause,
                   ActWordSet *words)
{
  for (guint i = act_word_set_first (&clause->marks); i;
       i = act_word_set_next (&clause->marks, i))
    if (strcmp (clauses->tree.words[i].lower, "to") == 0)
      act_word_set_add (words, i);
}

ActWordSet
act_clause_get_chain (const ActClauses *clauses, const ActClause *clause,
                      const ActClause **last)
{
  const ActTree *tree = &clauses->tree;
  ActWordSet words = clause->group;
  const ActClause *next;

  for (guint steps = 0; steps < clauses->n_clauses; steps++) {
    next = act_clause_get_continuation (clauses, clause);
    if (!next)
      break;
    if (clause->kind == ACT_CLAUSE_COPULA) {
      ActWordSet skip = act_tree_get_subtree (tree, next->head);
      act_word_set_unite (&skip, &words);
      ActWordSet predicate =
          act_phrase_get_words (tree, clause->head, ACT_PHRASE_BARE, &skip);
      act_word_set_unite (&words, &predicate);
    }
    act_word_set_unite (&words, &next->group);
    act_clause_add_to (clauses, next, &words);
    clause = next;
  }
  *last = clause;
  return words;
}

gboolean
act_clause_is_chained (const ActClauses *clauses, const ActClause *clause)
{
  return clause->previous != ACT_NO_CLAUSE &&
         act_clause_get_continuation (
             clauses, &clauses->clauses[clause->previous]) == clause;
}

/* Of "his wife Ann, who is accused of it, and his son" it is the wife who is
   accused, of "an elder and his son, who was a guard" the son, of "ships coming
   from Oslo as well as some trains" the ships. Returns how many are left. */
static guint
keep_antecedents (const ActTree *tree, const ActClause *clause,
                  guint16 *subjects, guint n)
{
  const ActWord *finite = &tree->words[clause->finite_word];
  gboolean one = clause->finite_word && (finite->xpos == ACT_XPOS_VBZ ||
                                         strcmp (finite->lower, "was") == 0);

  while (n > 1 && subjects[n - 1] > clause->head)
    n--;
  if (one && n > 1) {
    subjects[0] = subjects[n - 1];
    n = 1;
  }
  return n;
}

/* "the words are *of a people* who …": not what the subject is; "Bo is *among
   those* who left" has left. */
static gboolean
is_elsewhere (const ActTree *tree, guint predicate)
{
  guint marker = act_tree_find (tree, predicate, ACT_REL_CASE);

  return marker && strcmp (tree->words[marker].lower, "among") != 0;
}

guint
act_clause_get_subjects (const ActClauses *clauses, const ActClause *clause,
                         guint16 subjects[ACT_CONJUNCTS_MAX])
{
  const ActTree *tree = &clauses->tree;
  const ActClause *host;
  guint subject = clause->subject;

  if (!subject)
    return 0;
  host = act_clauses_find (clauses, subject);
  if (host && host->kind == ACT_CLAUSE_COPULA && host->subject &&
      host->subject != subject &&
      (clause->subject_source == ACT_SUBJECT_RELATIVE ||
       clause->subject_source == ACT_SUBJECT_PARTICIPLE) &&
      !act_word_set_is_empty (&host->group) && !is_elsewhere (tree, subject) &&
      !act_tree_is_class (tree, host->subject,
                          ACT_CLASS_PLAIN | ACT_CLASS_RELATIVE))
    subject = host->subject;
  if (act_tree_get_base (tree, subject) == ACT_REL_CSUBJ) {
    subjects[0] = (guint16) subject;
    return 1;
  }
  guint n = act_tree_get_conjuncts (tree, subject, subjects);
  return clause->subject_source == ACT_SUBJECT_RELATIVE ||
                 clause->subject_source == ACT_SUBJECT_PARTICIPLE
             ? keep_antecedents (tree, clause, subjects, n)
             : n;
}

/* A verb whose object is what its subject says, or of a passive its subject. */
static gboolean
is_issuing (const ActTree *tree, guint verb)
{
  static const char *const verbs[] = {"air",   "broadcast", "deliver", "give",
                                      "post",  "send",      "share",   "tweet",
                                      "write", NULL};

  return tree->words[verb].upos == ACT_UPOS_VERB &&
         (act_tree_is_class (tree, verb, ACT_CLASS_MAKING) ||
          act_strings_have (verbs, tree->words[verb].lemma));
}

guint
act_clauses_find_issuer (const ActClauses *clauses, guint noun)
{
  const ActTree *tree = &clauses->tree;
  const ActClause *clause = act_clauses_find (clauses, tree->words[noun].head);
  const ActArgument *arguments;
  guint participle;

  if (tree->words[noun].upos != ACT_UPOS_NOUN)
    return 0;
  if (clause && tree->words[noun].rel == ACT_REL_OBJ && !clause->passive &&
      is_issuing (tree, clause->head))
    return clause->subject;
  participle = act_tree_find (tree, noun, ACT_REL_ACL);
  clause = participle ? act_clauses_find (clauses, participle) : NULL;
  if (!clause || !clause->passive || !is_issuing (tree, participle))
    return 0;
  arguments = act_clause_get_arguments (clauses, clause);
  for (guint i = 0; i < clause->n_arguments; i++)
    if (arguments[i].agent)
      return arguments[i].head;
  return 0;
}

static gboolean
is_relative_clause (const ActTree *tree, guint word, gconstpointer data)
{
  (void) data;
  return tree->words[word].rel == ACT_REL_ACL_RELCL;
}

ActWordSet
act_clause_get_words (const ActClauses *clauses, const ActClause *clause)
{
  const ActTree *tree = &clauses->tree;
  const ActArgument *arguments = act_clause_get_arguments (clauses, clause);
  ActWordSet words =
      act_tree_get_words (tree, clause->head, is_relative_clause, NULL);

  act_word_set_unite (&words, &clause->group);
  if (clause->subject) {
    ActWordSet subject =
        act_phrase_get_words (tree, clause->subject, ACT_PHRASE_ARGUMENT, NULL);
    act_word_set_unite (&words, &subject);
  }
  for (guint i = 0; i < clause->n_arguments; i++) {
    ActWordSet argument = act_phrase_get_words (tree, arguments[i].head,
                                                ACT_PHRASE_ARGUMENT, NULL);
    if (arguments[i].shared)
      act_word_set_unite (&words, &argument);
  }
  return words;
}

guint
act_clause_get_depth (const ActClauses *clauses, const ActClause *clause)
{
  const ActTree *tree = &clauses->tree;
  guint depth = 0;
  guint word = clause->head;

  for (guint steps = 0; word && steps <= tree->n_words; steps++) {
    switch ((guint) act_tree_get_base (tree, word)) {
    case ACT_REL_CCOMP:
    case ACT_REL_ACL:
    case ACT_REL_ADVCL:
    case ACT_REL_XCOMP:
    case ACT_REL_CSUBJ:
    case ACT_REL_PARATAXIS:
      depth++;
      break;
    default:
      break;
    }
    word = tree->words[word].head;
  }
  return depth;
}
