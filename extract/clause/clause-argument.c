/* The arguments of a clause, its own and shared ones, in order. */
#include "clause/clause-build.h"

#include "lexicon/lexicon.h"

#include <string.h>

static ActArgument *
add_argument (ActClauseBuilder *builder, ActArgumentKind kind, guint head)
{
  ActArgument argument = {0};

  argument.kind = (guint8) kind;
  argument.head = (guint16) head;
  if (kind == ACT_ARGUMENT_OBLIQUE || kind == ACT_ARGUMENT_UNMARKED)
    argument.preposition = act_tree_get_case (builder->tree, head);
  g_array_append_val (builder->arguments, argument);
  return &g_array_index (builder->arguments, ActArgument,
                         builder->arguments->len - 1);
}

static ActArgument *
get_argument (ActClauseBuilder *builder, guint index)
{
  return &g_array_index (builder->arguments, ActArgument, index);
}

static void
add_oblique (ActClauseBuilder *builder, guint word)
{
  const ActWord *w = &builder->tree->words[word];
  ActWordSet preposition = act_tree_get_case (builder->tree, word);
  gboolean bare =
      w->rel == ACT_REL_OBL_UNMARKED || act_word_set_is_empty (&preposition);
  ActArgument *argument = add_argument (
      builder, bare ? ACT_ARGUMENT_UNMARKED : ACT_ARGUMENT_OBLIQUE, word);

  argument->agent = w->rel == ACT_REL_OBL_AGENT;
  argument->nominal = w->rel == ACT_REL_NMOD;
}

static ActWordSet
get_marks (const ActTree *tree, guint word)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, word, &n);
  ActWordSet marks = {0};

  for (guint i = 0; i < n; i++)
    if (tree->words[dependents[i]].rel == ACT_REL_MARK) {
      ActWordSet whole = act_tree_get_subtree (tree, dependents[i]);
      act_word_set_unite (&marks, &whole);
    }
  return marks;
}

/* "said *Friday* that …": the day is no hearer, whatever the tree calls it. */
static gboolean
is_day (const ActTree *tree, guint word)
{
  return tree->words[word].upos == ACT_UPOS_PROPN &&
         act_tree_is_class (tree, word, ACT_CLASS_TIME) &&
         act_tree_find (tree, tree->words[word].head, ACT_REL_CCOMP);
}

/* One argument for each dependent of the head that is one. */
static void
add_own (ActClauseBuilder *builder, const ActClause *clause)
{
  const ActTree *tree = builder->tree;
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, clause->head, &n);
  ActArgument *argument;

  for (guint i = 0; i < n; i++) {
    guint word = dependents[i];
    switch ((guint) act_tree_get_base (tree, word)) {
    case ACT_REL_OBJ:
      add_argument (builder,
                    is_day (tree, word) ? ACT_ARGUMENT_UNMARKED
                                        : ACT_ARGUMENT_OBJECT,
                    word);
      break;
    case ACT_REL_IOBJ:
      add_argument (builder,
                    is_day (tree, word) ? ACT_ARGUMENT_UNMARKED
                                        : ACT_ARGUMENT_INDIRECT,
                    word);
      break;
    case ACT_REL_OBL:
      add_oblique (builder, word);
      break;
    case ACT_REL_NMOD:
      if (clause->kind == ACT_CLAUSE_COPULA &&
          tree->words[word].rel == ACT_REL_NMOD)
        add_oblique (builder, word);
      break;
    case ACT_REL_ADVMOD:
      if (!act_word_set_has (&clause->group, word))
        add_argument (builder, ACT_ARGUMENT_ADVERB, word);
      break;
    case ACT_REL_ADVCL:
      argument = add_argument (builder, ACT_ARGUMENT_ADVCL, word);
      argument->preposition = get_marks (tree, word);
      break;
    case ACT_REL_CCOMP:
      add_argument (builder, ACT_ARGUMENT_CCOMP, word);
      break;
    case ACT_REL_XCOMP:
      add_argument (builder, ACT_ARGUMENT_XCOMP, word);
      break;
    default:
      break;
    }
  }
}

/* "It is necessary to leave", "it is clear that …": what "it" stands for. */
static void
add_extraposed (ActClauseBuilder *builder, const ActClause *clause)
{
  const ActTree *tree = builder->tree;
  guint mark;

  if (!clause->extraposed)
    return;
  mark = act_tree_find (tree, clause->extraposed, ACT_REL_MARK);
  add_argument (builder,
                mark && strcmp (tree->words[mark].lower, "to") == 0
                    ? ACT_ARGUMENT_XCOMP
                    : ACT_ARGUMENT_CCOMP,
                clause->extraposed);
}

static gboolean
has_kind (const ActClauseBuilder *builder, guint first, guint32 kinds)
{
  for (guint i = first; i < builder->arguments->len; i++)
    if (kinds & (1u << g_array_index (builder->arguments, ActArgument, i).kind))
      return TRUE;
  return FALSE;
}

#define KIND(name) (1u << ACT_ARGUMENT_##name)

/* "in 1908 it was built, and *in 1922 the name* was changed": has a phrase of
   its own before its subject. */
static gboolean
is_opened (ActClauseBuilder *builder, const ActClause *clause, guint first_own)
{
  guint subject = act_clause_find_subject (builder->tree, clause->head);

  for (guint i = first_own; i < builder->arguments->len; i++) {
    const ActArgument *argument = get_argument (builder, i);
    if ((argument->kind == ACT_ARGUMENT_OBLIQUE ||
         argument->kind == ACT_ARGUMENT_UNMARKED) &&
        argument->head < subject)
      return TRUE;
  }
  return FALSE;
}

/* Coordinated verbs: an object to the right of both, and obliques to the right
   of both or before the first, hold for the later verb, too. */
static void
share_from_first (ActClauseBuilder *builder, const ActClause *clause,
                  guint first_own)
{
  const ActTree *tree = builder->tree;
  const ActClause *first;
  gboolean complete, opened;

  if (tree->words[clause->head].rel != ACT_REL_CONJ)
    return;
  first = act_clause_builder_find (builder, tree->words[clause->head].head);
  if (!first)
    return;
  complete = has_kind (builder, first_own,
                       KIND (OBJECT) | KIND (CCOMP) | KIND (XCOMP));
  opened = is_opened (builder, clause, first_own);
  for (guint i = 0; i < first->n_arguments; i++) {
    ActArgument argument = *get_argument (builder, first->first_argument + i);
    gboolean right = argument.head > clause->head;
    gboolean fronted = argument.head < first->head && !opened;
    gboolean oblique = argument.kind == ACT_ARGUMENT_OBLIQUE ||
                       argument.kind == ACT_ARGUMENT_UNMARKED;
    if ((argument.kind == ACT_ARGUMENT_OBJECT && right && !complete) ||
        (oblique && !argument.gap && (right || fronted))) {
      argument.shared = TRUE;
      g_array_append_val (builder->arguments, argument);
    }
  }
}

/* "eight were killed and *ten wounded*": the second passive does without the
   auxiliary that stands before the first. */
static gboolean
is_gapped_passive (const ActTree *tree, const ActClause *first, guint other)
{
  const guint subject = act_clause_find_subject (tree, other);

  return first->passive && subject > first->head && subject < other &&
         tree->words[subject].rel == ACT_REL_NSUBJ_PASS &&
         tree->words[other].xpos == ACT_XPOS_VBN &&
         act_tree_find (tree, first->head, ACT_REL_AUX_PASS) &&
         !act_tree_find (tree, other, ACT_REL_AUX_PASS) &&
         !act_tree_find_base (tree, other, ACT_REL_AUX);
}

/* "rises and falls in spring": a circumstance behind the last verb holds for
   the first one as well, if that has nothing to its right. */
static void
share_from_last (ActClauseBuilder *builder, const ActClause *clause,
                 guint first_own)
{
  const ActTree *tree = builder->tree;
  guint n, n_inner;
  const guint16 *dependents = act_tree_get_dependents (tree, clause->head, &n);

  /* "moved *through* and shot at crowds" has another place. */
  if (clause->kind != ACT_CLAUSE_VERB ||
      (clause->head < tree->n_words &&
       tree->words[clause->head + 1u].upos == ACT_UPOS_ADP))
    return;
  for (guint i = first_own; i < builder->arguments->len; i++)
    if (get_argument (builder, i)->head > clause->head &&
        get_argument (builder, i)->kind != ACT_ARGUMENT_ADVERB)
      return;
  for (guint i = 0; i < n; i++) {
    guint other = dependents[i];
    const ActWord *w = &tree->words[other];
    /* "she refused, and *was suspended* from two boards": the second alone */
    if (w->rel != ACT_REL_CONJ || !act_clause_builder_find (builder, other) ||
        (act_clause_find_subject (tree, other) &&
         !is_gapped_passive (tree, clause, other)) ||
        act_tree_find (tree, other, ACT_REL_OBJ) ||
        (act_tree_find (tree, other, ACT_REL_AUX_PASS) && !clause->passive) ||
        (w->xpos != tree->words[clause->head].xpos &&
         !(w->xpos == ACT_XPOS_VBN || w->xpos == ACT_XPOS_VBD)))
      continue;
    const guint16 *inner = act_tree_get_dependents (tree, other, &n_inner);
    for (guint k = 0; k < n_inner; k++) {
      guint word = inner[k];
      ActWordSet preposition = act_tree_get_case (tree, word);
      guint first = act_word_set_first (&preposition);
      /* "resign or *call for* elections": the second verb asks for that */
      if (act_tree_get_base (tree, word) == ACT_REL_OBL && word > other &&
          first && act_tree_is_class (tree, first, ACT_CLASS_CIRCUMSTANCE) &&
          (strcmp (tree->words[first].lower, "for") != 0 ||
           act_tree_is_class (tree, word, ACT_CLASS_TIME)))
        add_argument (builder, ACT_ARGUMENT_OBLIQUE, word)->shared = TRUE;
    }
  }
}

/* The verb coordinated with the one at @head that only a conjunction and
   adverbs stand between, or 0. */
static guint
find_beside (const ActTree *tree, guint head)
{
  guint word = head + 1;

  if (word < tree->n_words && strcmp (tree->words[word].lower, ",") == 0)
    word++; /* "insulting, *and threatening*, Ann" */
  if (word >= tree->n_words || tree->words[word].upos != ACT_UPOS_CCONJ)
    return 0;
  do
    word++;
  while (word < tree->n_words && tree->words[word].upos == ACT_UPOS_ADV);
  return tree->words[word].head == head && tree->words[word].rel == ACT_REL_CONJ
             ? word
             : 0;
}

/* "shelled and *launched* drones": what is made, sent or taken is the object of
   that verb alone. */
static gboolean
is_of_own (const ActTree *tree, guint verb, guint object)
{
  return act_tree_is_class (tree, verb,
                            ACT_CLASS_MAKING | ACT_CLASS_LIGHT |
                                ACT_CLASS_GIVING) &&
         tree->words[object].upos == ACT_UPOS_NOUN &&
         !act_word_is_people (&tree->words[object]);
}

/* What @first and @other are done to, an object of the latter, or of what it
   governs; behind a comma where one is before "and": "supporting, or attempting
   to support, *Ann*"; or 0. */
static guint
find_shared_object (const ActTree *tree, guint first, guint other)
{
  const gboolean set_off = strcmp (tree->words[first + 1].lower, ",") == 0;
  guint object = act_tree_find (tree, other, ACT_REL_OBJ);
  guint below = act_tree_find (tree, other, ACT_REL_XCOMP);

  if (!set_off)
    return object;
  if (!object && below)
    object = act_tree_find (tree, below, ACT_REL_OBJ);
  return object > other && act_tree_is_set_off (tree, object) ? object : 0;
}

/* "*shot* and killed a man", "arrested and charged him": the object of the
   second of two verbs side by side is that of the first, if that is a verb that
   is done to somebody or goes with an object only. */
static void
share_object (ActClauseBuilder *builder, const ActClause *clause,
              guint first_own)
{
  static const char *const classes[] = {
      "ACCUSE", "ASSAULT", "COERCE", "REJECT", "SANCTION", "SUPPORT", NULL};
  const ActTree *tree = builder->tree;
  guint head = clause->head, other = find_beside (tree, head), object;
  const char *const *row;

  if (clause->kind != ACT_CLAUSE_VERB || !other)
    return;
  row = act_table_find (act_table_get ("event-verbs"), tree->words[head].lemma);
  if ((!(row && act_strings_have (classes, row[1])) &&
       !act_table_has (act_table_get ("transitive-verbs"),
                       tree->words[head].lemma)) ||
      tree->words[other].xpos != tree->words[head].xpos ||
      has_kind (builder, first_own,
                KIND (OBJECT) | KIND (CCOMP) | KIND (XCOMP) | KIND (OBLIQUE)))
    return;
  object = find_shared_object (tree, head, other);
  if (object > other && !act_tree_find (tree, other, ACT_REL_NSUBJ_PASS) &&
      !clause->passive &&
      !(row && g_str_equal (row[1], "ASSAULT") &&
        is_of_own (tree, other, object)))
    add_argument (builder, ACT_ARGUMENT_OBJECT, object)->shared = TRUE;
}

static gboolean
is_relative_pronoun (const ActTree *tree, guint word)
{
  const ActWord *w = &tree->words[word];

  return act_tree_is_class (tree, word, ACT_CLASS_RELATIVE) &&
         w->upos != ACT_UPOS_ADV && w->xpos != ACT_XPOS_WP_POSS;
}

/* "the vote *which* she called on voters to *boycott*": the pronoun belongs to
   an adverbial clause below. */
static gboolean
has_pronoun_below (const ActTree *tree, guint head)
{
  guint clause = act_tree_find (tree, head, ACT_REL_ADVCL);
  guint object = clause ? act_tree_find (tree, clause, ACT_REL_OBJ) : 0;

  return object && object < head && is_relative_pronoun (tree, object);
}

static gboolean
has_other_object (const ActClauseBuilder *builder, guint first, guint index)
{
  for (guint i = first; i < builder->arguments->len; i++)
    if (i != index && g_array_index (builder->arguments, ActArgument, i).kind ==
                          ACT_ARGUMENT_OBJECT)
      return TRUE;
  return FALSE;
}

/* "the first *time* they clashed", "the *day* he left": when it was, and no
   object, as in "the time he spent". */
static gboolean
is_when (const ActTree *tree, guint antecedent, guint verb)
{
  static const char *const verbs[] = {"await", "enjoy", "have",  "lose",
                                      "need",  "pass",  "save",  "serve",
                                      "spend", "take",  "waste", NULL};
  static const char *const times[] = {"instance", "moment", "occasion", "time",
                                      NULL};

  return (act_tree_is_class (tree, antecedent, ACT_CLASS_TIME) ||
          act_strings_have (times, tree->words[antecedent].lemma)) &&
         !act_strings_have (verbs, tree->words[verb].lemma);
}

/* Relative clauses: the antecedent takes the place of the pronoun. */
static void
fill_gaps (ActClauseBuilder *builder, const ActClause *clause, guint first_own)
{
  const ActTree *tree = builder->tree;
  guint antecedent = tree->words[clause->head].head;
  gboolean filled = clause->subject_source != ACT_SUBJECT_OWN;

  if (tree->words[clause->head].rel != ACT_REL_ACL_RELCL)
    return;
  for (guint i = first_own; i < builder->arguments->len; i++) {
    ActArgument *argument = get_argument (builder, i);
    gboolean where =
        argument->kind == ACT_ARGUMENT_ADVERB &&
        act_tree_is_class (tree, argument->head, ACT_CLASS_RELATIVE);
    if ((argument->kind == ACT_ARGUMENT_OBJECT ||
         argument->kind == ACT_ARGUMENT_OBLIQUE)
            ? !is_relative_pronoun (tree, argument->head)
            : !where)
      continue;
    /* "the day *that* they named him" */
    where = where || (argument->kind == ACT_ARGUMENT_OBJECT &&
                      act_tree_is_class (tree, antecedent, ACT_CLASS_TIME) &&
                      has_other_object (builder, first_own, i));
    if (where)
      argument->kind = ACT_ARGUMENT_RELATIVE_ADVERB;
    argument->gap = argument->head;
    argument->head = (guint16) antecedent;
    filled = TRUE;
  }
  if (filled || clause->kind != ACT_CLAUSE_VERB || clause->passive ||
      has_kind (builder, first_own, KIND (OBJECT) | KIND (CCOMP)) ||
      has_pronoun_below (tree, clause->head) ||
      is_when (tree, antecedent, clause->head))
    return;
  ActWordSet subject = act_tree_get_subtree (tree, clause->subject);
  for (guint i = act_word_set_first (&subject); i;
       i = act_word_set_next (&subject, i))
    if (tree->words[i].xpos == ACT_XPOS_WP_POSS ||
        (tree->words[i].rel == ACT_REL_NMOD && is_relative_pronoun (tree, i)))
      return; /* "*whose* son", "some of *whom*" */
  add_argument (builder, ACT_ARGUMENT_OBJECT, antecedent)->gap = clause->head;
}

/* "…; she did not say *which*": what is said is the question. */
static gboolean
has_question_behind (const ActTree *tree, const ActClause *clause)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, clause->head, &n);

  for (guint i = 0; i < n; i++)
    if (dependents[i] > clause->head &&
        act_tree_is_class (tree, dependents[i], ACT_CLASS_QUESTION))
      return TRUE;
  return FALSE;
}

/* Verbs that what is said can stand before; of "…, *a court heard*" somebody
   named or nobody ("it was understood") says it. */
static gboolean
may_follow_what_is_said (const ActClauseBuilder *builder,
                         const ActClause *clause, guint first_own)
{
  const ActTree *tree = builder->tree;
  const guint subject = act_clause_find_subject (tree, clause->head);

  if (!subject)
    return clause->passive &&
           act_tree_find (tree, clause->head, ACT_REL_EXPL) &&
           act_tree_is_class (tree, clause->head,
                              ACT_CLASS_COMMENT | ACT_CLASS_TAIL);
  return act_tree_is_class (tree, clause->head, ACT_CLASS_COMMENT) ||
         (act_tree_is_class (tree, clause->head, ACT_CLASS_TAIL) &&
          !has_kind (builder, first_own, KIND (OBJECT) | KIND (XCOMP)) &&
          !clause->passive && tree->words[subject].upos != ACT_UPOS_PRON);
}

/* "Rescuers search for many; *the firm says rain is to blame*": what stands
   before a semicolon is not what is said behind it. */
static gboolean
follows_semicolon (const ActTree *tree, const ActClause *clause)
{
  const guint first = tree->leftmost[clause->head];

  return strcmp (tree->words[first].lower, ";") == 0 ||
         (first > 1 && strcmp (tree->words[first - 1].lower, ";") == 0);
}

/* "…, she said": the clause that this one hangs on is what is said. */
static void
add_quote (ActClauseBuilder *builder, const ActClause *clause, guint first_own)
{
  const ActTree *tree = builder->tree;
  const ActWord *head = &tree->words[clause->head];

  if (head->rel == ACT_REL_PARATAXIS && head->head &&
      may_follow_what_is_said (builder, clause, first_own) &&
      !has_question_behind (tree, clause) &&
      !follows_semicolon (tree, clause) &&
      !has_kind (builder, first_own, KIND (CCOMP)))
    add_argument (builder, ACT_ARGUMENT_QUOTE, head->head);
}

/* Order of the text; gaps of objects right after the verb, of others last. */
static guint
get_rank (const ActArgument *argument, guint head)
{
  if (!argument->gap)
    return argument->kind == ACT_ARGUMENT_QUOTE ? G_MAXUINT16 + 1u
                                                : argument->head;
  return argument->kind == ACT_ARGUMENT_OBJECT ? head : G_MAXUINT16;
}

static void
sort_arguments (ActClauseBuilder *builder, const ActClause *clause,
                guint first_own)
{
  for (guint i = first_own + 1; i < builder->arguments->len; i++) {
    ActArgument moved = *get_argument (builder, i);
    guint rank = get_rank (&moved, clause->head);
    guint k = i;
    for (; k > first_own &&
           get_rank (get_argument (builder, k - 1), clause->head) > rank;
         k--)
      *get_argument (builder, k) = *get_argument (builder, k - 1);
    *get_argument (builder, k) = moved;
  }
}

void
act_clause_build_arguments (ActClauseBuilder *builder, ActClause *clause)
{
  guint first = builder->arguments->len;

  add_own (builder, clause);
  add_extraposed (builder, clause);
  share_from_first (builder, clause, first);
  fill_gaps (builder, clause, first);
  share_from_last (builder, clause, first);
  share_object (builder, clause, first);
  sort_arguments (builder, clause, first);
  add_quote (builder, clause, first);
  clause->first_argument = first;
  clause->n_arguments = builder->arguments->len - first;
}
