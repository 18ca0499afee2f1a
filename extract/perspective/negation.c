/* What of a clause negates it: "not", "no country", "Never has she …". */
#include "perspective/work.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"

#include <string.h>

/* "*not one* minister", "*not a single* one", "*not all* experts", "*not
   everyone*": the word that negates the noun @head, or 0. */
static guint
find_not_one (const ActPerspectiveWork *work, guint head)
{
  static const char *const ones[] = {"a",          "all",       "an",
                                     "every",      "everybody", "everyone",
                                     "everything", "one",       NULL};
  const ActTree *tree = &work->clauses->tree;
  const guint det = act_tree_find (tree, head, ACT_REL_DET);
  guint word = act_tree_find (tree, head, ACT_REL_ADVMOD);

  if (!word && det)
    word = act_tree_find (tree, det, ACT_REL_ADVMOD);
  return word && word < head &&
                 (work->words[head].upos == ACT_UPOS_NOUN ||
                  (work->words[head].upos == ACT_UPOS_PRON &&
                   word + 1 == head)) &&
                 strcmp (work->words[word].lower, "not") == 0 &&
                 act_strings_have (ones, work->words[word + 1].lower)
             ? word
             : 0;
}

/* "no country", "nobody", "neither side"; not "no more than". */
guint
act_work_find_negation_of_phrase (const ActPerspectiveWork *work, guint head)
{
  const ActTree *tree = &work->clauses->tree;
  guint determiner = act_tree_find (tree, head, ACT_REL_DET);
  guint before = act_tree_find (tree, head, ACT_REL_CC_PRECONJ);

  if (before && strcmp (work->words[before].lower, "neither") == 0)
    return before;
  before = find_not_one (work, head);
  if (before)
    return before;
  /* "neither Speaker Ann Lee *nor* anyone else" */
  guint16 conjuncts[ACT_CONJUNCTS_MAX];
  guint n = head ? act_tree_get_conjuncts (tree, head, conjuncts) : 0;
  for (guint i = 1; i < n; i++) {
    guint cc = act_tree_find (tree, conjuncts[i], ACT_REL_CC);
    if (cc && strcmp (work->words[cc].lower, "nor") == 0)
      return cc;
  }
  if (act_tree_is_class (tree, head, ACT_CLASS_NEGATION) &&
      (work->words[head].upos == ACT_UPOS_PRON ||
       work->words[head].upos == ACT_UPOS_NOUN ||
       work->words[head].upos == ACT_UPOS_DET)) /* "*neither* has ever" */
    return head < tree->n_words &&              /* "nobody but Ann" */
                   strcmp (work->words[head + 1].lower, "but") == 0
               ? 0
               : head;
  if (!determiner || (strcmp (work->words[determiner].lower, "no") != 0 &&
                      strcmp (work->words[determiner].lower, "neither") != 0))
    return 0;
  return determiner < tree->n_words &&
                 (strcmp (work->words[determiner + 1].lower, "more") == 0 ||
                  strcmp (work->words[determiner + 1].lower, "less") == 0 ||
                  strcmp (work->words[determiner + 1].lower, "fewer") == 0)
             ? 0
             : determiner;
}

gboolean
act_work_is_few (const ActPerspectiveWork *work, guint head)
{
  static const char *const hardly[] = {"barely", "hardly", "scarcely", NULL};
  const ActTree *tree = &work->clauses->tree;
  const guint first = head ? tree->leftmost[head] : 0;

  if (!head)
    return FALSE;
  if (strcmp (work->words[first].lower, "few") == 0)
    return first == 1 || work->words[first - 1].upos != ACT_UPOS_DET;
  return act_strings_have (hardly, work->words[first].lower) ||
         (first > 1 && act_strings_have (hardly, work->words[first - 1].lower));
}

/* "*Never* has she left", "*Nor* did she leave", "*Under no circumstances* will
   she leave": before an auxiliary that stands before its subject. 0 for none.
 */
static guint
find_fronted_negation (const ActPerspectiveWork *work, const ActClause *clause)
{
  static const char *const none[] = {"never", "no", "not", NULL};
  static const char *const anyway[] = {"before", "for",     "long",
                                       "only",   "sooner",  "till",
                                       "until",  "without", NULL};
  const ActTree *tree = &work->clauses->tree;
  const guint aux = clause->finite_word, last = aux ? aux - 1u : 0;
  guint word, top;

  if (!last || aux >= clause->subject || aux >= clause->head ||
      clause->subject_source != ACT_SUBJECT_OWN ||
      (act_tree_get_base (tree, aux) != ACT_REL_AUX &&
       act_tree_get_base (tree, aux) != ACT_REL_COP))
    return 0;
  if (strcmp (work->words[last].lower, "little") == 0 ||
      strcmp (work->words[last].lower, "nor") == 0 ||
      strcmp (work->words[last].lower, "neither") == 0 ||
      strcmp (work->words[last].lower, "never") == 0)
    return last;
  for (top = last; work->words[top].head && work->words[top].head < aux;)
    top = work->words[top].head;
  if (!act_tree_is_below (tree, top, clause->head))
    return 0;
  word = act_work_find_negation_of_phrase (work, top);
  if (!word)
    word = tree->leftmost[top];
  /* "*Not only* did she leave", "*Not until* May did she": she did */
  return act_strings_have (none, work->words[word].lower) &&
                 !act_strings_have (anyway, work->words[word + 1].lower)
             ? word
             : 0;
}

/* "was *neither* charged *nor* tried", "*nor* sent troops": before the verb. */
static guint
find_neither (const ActPerspectiveWork *work, const ActClause *clause)
{
  const ActTree *tree = &work->clauses->tree;
  guint word = act_tree_find (tree, clause->head, ACT_REL_CC_PRECONJ);

  if (word && strcmp (work->words[word].lower, "neither") == 0)
    return word;
  /* hung on the subject: "Ann *neither* left nor" */
  word = act_word_set_first (&clause->group);
  if (word > clause->subject + 1u && clause->subject &&
      strcmp (work->words[word - 1].lower, "neither") == 0)
    return word - 1;
  word = act_tree_find (tree, clause->head, ACT_REL_CC);
  return word && word < clause->head && clause->relation == ACT_REL_CONJ &&
                 strcmp (work->words[word].lower, "nor") == 0
             ? word
             : 0;
}

guint
act_work_find_negation (const ActPerspectiveWork *work, const ActClause *clause)
{
  const ActArgument *arguments =
      act_clause_get_arguments (work->clauses, clause);
  guint word = clause->negation;

  if (!word)
    word = find_fronted_negation (work, clause);
  if (!word)
    word = find_neither (work, clause);
  if (!word && clause->kind == ACT_CLAUSE_COPULA) /* "is in no position" */
    word = act_work_find_negation_of_phrase (work, clause->head);
  if (!word && clause->subject && clause->subject_source == ACT_SUBJECT_OWN)
    word = act_work_find_negation_of_phrase (work, clause->subject);
  for (guint i = 0; i < clause->n_arguments && !word; i++) {
    if (arguments[i].kind == ACT_ARGUMENT_OBJECT && !arguments[i].gap)
      word = act_work_find_negation_of_phrase (work, arguments[i].head);
    else if (arguments[i].kind == ACT_ARGUMENT_OBLIQUE) {
      /* "was backed *neither* by Ann nor by Bob" */
      guint before = act_tree_find (&work->clauses->tree, arguments[i].head,
                                    ACT_REL_CC_PRECONJ);
      if (before && strcmp (work->words[before].lower, "neither") == 0)
        word = before;
    }
  }
  return word;
}

/* "will not be signed until after …" says that it will be signed. */
static gboolean
has_until (const ActPerspectiveWork *work, const ActClause *clause)
{
  const ActArgument *arguments =
      act_clause_get_arguments (work->clauses, clause);

  for (guint i = 0; i < clause->n_arguments; i++) {
    guint word = act_word_set_first (&arguments[i].preposition);
    if (word && arguments[i].head > clause->head &&
        (strcmp (work->words[word].lower, "until") == 0 ||
         strcmp (work->words[word].lower, "till") == 0))
      return TRUE;
  }
  return FALSE;
}

/* "did not call or meet": the auxiliary and its negation are before the first
   of the coordinated verbs. Returns the clause that holds the negation of this
   one. */
static const ActClause *
find_negated (const ActPerspectiveWork *work, const ActClause *clause)
{
  const ActTree *tree = &work->clauses->tree;
  const ActClause *first;
  gboolean or ;
  guint cc;

  if (clause->coordinated == ACT_NO_CLAUSE || clause->negation)
    return clause;
  first = &work->clauses->clauses[clause->coordinated];
  cc = act_tree_find (tree, clause->head, ACT_REL_CC);
  or = cc && strcmp (work->words[cc].lower, "or") == 0;
  return (work->words[clause->head].xpos == ACT_XPOS_VB ||
          (work->words[clause->head].xpos == ACT_XPOS_VBN && or)) &&
                 work->words[first->head].xpos ==
                     work->words[clause->head].xpos &&
                 first->head < clause->head &&
                 !act_tree_find (tree, clause->head, ACT_REL_NSUBJ) &&
                 !act_tree_find (tree, clause->head, ACT_REL_AUX) &&
                 (or || !act_tree_find (tree, clause->head, ACT_REL_MARK))
             ? first
             : clause;
}

/* "is *not* a king *but a fool*": the negation is of the first alone. */
static gboolean
is_corrected (const ActPerspectiveWork *work, const ActClause *clause,
              guint negation)
{
  guint but = act_tree_find (&work->clauses->tree, clause->head, ACT_REL_CC);

  return but && clause->relation == ACT_REL_CONJ && negation < but &&
         strcmp (work->words[but].lower, "but") == 0 &&
         work->words[negation].head != clause->head;
}

/* "no longer leads", "has no longer led". */
static gboolean
has_no_longer (const ActPerspectiveWork *work, const ActClause *clause)
{
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (&work->clauses->tree, clause->head, &n);

  for (guint i = 0; i < n; i++)
    if (dependents[i] > 1 &&
        strcmp (work->words[dependents[i]].lower, "longer") == 0 &&
        strcmp (work->words[dependents[i] - 1].lower, "no") == 0)
      return TRUE;
  return FALSE;
}

/* "neither confirmed *nor denied*" */
static gboolean
is_behind_nor (const ActPerspectiveWork *work, const ActClause *clause)
{
  const ActTree *tree = &work->clauses->tree;
  const guint cc = clause->relation == ACT_REL_CONJ
                       ? act_tree_find (tree, clause->head, ACT_REL_CC)
                       : 0;

  return cc && strcmp (work->words[cc].lower, "nor") == 0 &&
         !act_tree_find_base (tree, clause->head, ACT_REL_NSUBJ);
}

gboolean
act_work_is_negated (const ActPerspectiveWork *work, const ActClause *clause)
{
  /* "not only", "but not before they paid": it is so. */
  static const char *const lesser[] = {"only",   "just",  "merely", "simply",
                                       "before", "until", "till",   NULL};
  static const char *const alone[] = {"only", "merely", "solely", NULL};
  guint word;

  if (is_behind_nor (work, clause))
    return TRUE;
  clause = find_negated (work, clause);
  if (has_no_longer (work, clause))
    return TRUE;
  word = act_work_find_negation (work, clause);
  if (!word || has_until (work, clause) || is_corrected (work, clause, word))
    return FALSE;
  /* "was not speaking *only* about them" */
  if (clause->head < work->clauses->tree.n_words &&
      act_strings_have (alone, work->words[clause->head + 1].lower))
    return FALSE;
  return word >= work->clauses->tree.n_words ||
         strcmp (work->words[word].lower, "never") == 0 ||
         !act_strings_have (lesser, work->words[word + 1].lower);
}
