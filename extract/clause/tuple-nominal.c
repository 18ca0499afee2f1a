/* N-ary tuples that the text states without a verb: appositions, titles and
   possessors, with "is", "is in" and "has" put in. */
#include "clause/tuple.h"
#include "lexicon/lexicon.h"

#include <string.h>

gboolean
act_tuple_is_plural (const ActTree *tree, guint head)
{
  const ActWord *w = &tree->words[head];

  return w->xpos == ACT_XPOS_NNS || w->xpos == ACT_XPOS_NNPS ||
         act_tree_is_class (tree, head, ACT_CLASS_PLURAL);
}

const char *
act_tuple_choose_be (gboolean plural, gboolean past)
{
  if (past)
    return plural ? "were" : "was";
  return plural ? "are" : "is";
}

static gboolean
is_bracketed (const ActTree *tree, guint word)
{
  return strcmp (tree->words[tree->leftmost[word]].form, "(") == 0;
}

/* "the party ( *PFL* )": without the brackets around the whole. */
static char *
get_text (const ActTree *tree, const ActWordSet *set)
{
  ActWordSet words = *set;
  guint first = act_word_set_first (set), last = act_word_set_last (set);

  if (first && strcmp (tree->words[first].form, "(") == 0 &&
      strcmp (tree->words[last].form, ")") == 0) {
    act_word_set_remove (&words, first);
    act_word_set_remove (&words, last);
  }
  return act_tuple_text (tree, &words);
}

static void
add (ActTupleList *list, ActTupleOrigin origin, guint dependent,
     const ActWordSet *subject, const char *relation, const ActWordSet *object)
{
  ActTupleSource source = {.origin = origin,
                           .clause = list->tree->words[dependent].arc,
                           .attachment = 1,
                           .sentence_words = list->tree->n_words};
  g_autoptr (GPtrArray) arguments = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *text = get_text (list->tree, subject);

  g_ptr_array_add (arguments, get_text (list->tree, object));
  act_tuple_list_add (list, &source, text, relation, arguments);
}

/* The bare noun phrase of @head, of a name with what belongs to it before
   @end ("the Battle *of Hulao*, a victory"). */
static ActWordSet
get_name (const ActTree *tree, guint head, guint end)
{
  ActWordSet words;
  guint cut = tree->leftmost[end];

  if ((tree->words[head].upos != ACT_UPOS_PROPN &&
       strcmp (tree->words[head].lower, "one") != 0) ||
      end <= head)
    return act_phrase_get_words (tree, head, ACT_PHRASE_BARE, NULL);
  words = act_phrase_get_words (tree, head, ACT_PHRASE_SUBJECT, NULL);
  for (guint i = head; i < cut; i++)
    if (strcmp (tree->words[i].form, "(") == 0)
      cut = i;
  for (guint i = act_word_set_next (&words, cut - 1u); i;
       i = act_word_set_next (&words, i))
    act_word_set_remove (&words, i);
  act_phrase_tidy (tree, &words);
  return words;
}

static gboolean
is_year (const ActTree *tree, guint word)
{
  return tree->words[word].upos == ACT_UPOS_NUM &&
         g_ascii_isdigit (tree->words[word].form[0]);
}

/* "Ann Lee ( *1911 - 1980* )": a date or number is not what she is. */
static gboolean
is_figure (const ActTree *tree, guint word)
{
  return tree->words[word].upos == ACT_UPOS_NUM ||
         act_tree_find (tree, word, ACT_REL_NUMMOD) ||
         act_tree_find (tree, word, ACT_REL_NMOD_UNMARKED) ||
         act_tree_is_class (tree, word, ACT_CLASS_TIME);
}

/* "one of the painters, Munch": a single name is not the plural noun that it
   stands next to but the one of them. */
static guint
find_named (const ActTree *tree, guint noun, guint name)
{
  guint head = tree->words[noun].head;

  if (act_tuple_is_plural (tree, noun) && !act_tuple_is_plural (tree, name) &&
      tree->words[noun].rel == ACT_REL_NMOD &&
      strcmp (tree->words[head].lower, "one") == 0)
    return head;
  return noun;
}

/* "the painter Munch", "a painter, Munch,": the name is the painter. */
static void
tell_named (ActTupleList *list, guint noun, guint name)
{
  const ActTree *tree = list->tree;
  ActWordSet skip = act_tree_get_subtree (tree, name);
  ActWordSet subject, object;
  guint16 heads[ACT_CONJUNCTS_MAX];

  if (act_tuple_is_plural (tree, noun) &&
      act_tree_get_conjuncts (tree, name, heads) > 1) {
    /* "three boats: Alma, Berta and Cora" */
    subject = act_phrase_get_words (tree, name, ACT_PHRASE_COORDINATED, NULL);
    object = act_phrase_get_words (tree, noun, ACT_PHRASE_ARGUMENT, &skip);
    add (list, ACT_TUPLE_APPOSITION, name, &subject, "are", &object);
    return;
  }
  subject = act_phrase_get_words (tree, name, ACT_PHRASE_BARE, NULL);
  object = act_phrase_get_words (tree, noun, ACT_PHRASE_ARGUMENT, &skip);
  add (list, ACT_TUPLE_APPOSITION, name, &subject,
       act_tuple_choose_be (act_tuple_is_plural (tree, name), FALSE), &object);
}

/* "Ada is a painter, now a priest": what is put beside a predicate is said of
   its subject. */
static guint
get_told (const ActClauses *clauses, guint noun)
{
  const ActClause *host = act_clauses_find (clauses, noun);
  guint marker = act_tree_find (&clauses->tree, noun, ACT_REL_CASE);

  return host && host->kind == ACT_CLAUSE_COPULA && host->subject &&
                 !host->negation && !host->expletive && !host->existential &&
                 !marker &&
                 clauses->tree.words[host->subject].upos != ACT_UPOS_PRON
             ? host->subject
             : noun;
}

/* "Velby Air Base, *Germany*" */
static gboolean
is_country (const ActTree *tree, guint word, guint head)
{
  ActWordSet words = act_phrase_get_words (tree, word, ACT_PHRASE_BARE, NULL);
  g_autofree char *text = act_tuple_text (tree, &words);
  g_autofree char *small = g_utf8_strdown (text, -1);

  return tree->words[head].upos == ACT_UPOS_PROPN &&
         act_table_has (act_table_get ("countries"), small);
}

/* "a painter, *formerly* a priest", "*particularly* Jews": takes the adverb out
   of @words; one that says when goes to the relation, which begins with
   @be. */
static char *
make_relation (const ActTree *tree, const char *be, ActWordSet *words)
{
  guint first = act_word_set_first (words);
  GString *relation = g_string_new (be);

  if (first && tree->words[first].rel == ACT_REL_ADVMOD &&
      tree->rightmost[first] == first) {
    ActWordSet adverb = {0};
    act_word_set_add (&adverb, first);
    act_word_set_remove (words, first);
    if (act_tree_is_class (tree, first, ACT_CLASS_FREQUENCY) ||
        g_str_has_suffix (tree->words[first].lower, "erly"))
      act_words_append_text (tree, &adverb, relation);
  }
  return g_string_free (relation, FALSE);
}

static void
tell_apposition (ActTupleList *list, const ActClause *clause)
{
  const ActTree *tree = list->tree;
  guint16 heads[ACT_CONJUNCTS_MAX];
  guint n;
  ActWordSet subject, object;

  /* "( German pronunciation: … )" */
  if (clause->head < tree->n_words && is_bracketed (tree, clause->head) &&
      strcmp (tree->words[clause->head + 1u].form, ":") == 0)
    return;
  if (tree->words[clause->head].upos == ACT_UPOS_PROPN &&
      tree->words[clause->subject].upos == ACT_UPOS_NOUN) {
    tell_named (list, find_named (tree, clause->subject, clause->head),
                clause->head);
    return;
  }
  if (!act_tree_is_set_off (tree, clause->head) ||
      is_year (tree, clause->subject) ||
      (is_bracketed (tree, clause->head) && is_figure (tree, clause->head)))
    return;
  subject =
      get_name (tree, get_told (list->clauses, clause->subject), clause->head);
  if (act_phrase_is_place (tree, clause->subject, clause->head) ||
      is_country (tree, clause->head, clause->subject)) {
    g_autofree char *relation =
        g_strconcat (act_tuple_choose_be (
                         act_tuple_is_plural (tree, clause->subject), FALSE),
                     " in", NULL);
    object = act_phrase_get_words (tree, clause->head, ACT_PHRASE_BARE, NULL);
    add (list, ACT_TUPLE_PLACE, clause->head, &subject, relation, &object);
    return;
  }
  if (tree->words[clause->subject].upos != ACT_UPOS_PROPN &&
      !act_tree_find (tree, clause->head, ACT_REL_DET) &&
      !act_tree_find (tree, clause->head, ACT_REL_NMOD_POSS))
    return;
  n = act_tree_get_conjuncts (tree, clause->head, heads);
  for (guint i = 0; i < n; i++) {
    object = act_phrase_get_words (tree, heads[i], ACT_PHRASE_ARGUMENT, NULL);
    g_autofree char *relation =
        make_relation (tree,
                       act_tuple_choose_be (
                           act_tuple_is_plural (tree, clause->subject), FALSE),
                       &object);
    add (list, ACT_TUPLE_APPOSITION, clause->head, &subject, relation, &object);
  }
}

static gboolean
is_no_title (const ActTree *tree, guint word, gconstpointer data)
{
  ActRel base = act_tree_get_base (tree, word);

  if (base == ACT_REL_CASE)
    return tree->words[word].head == *(const guint *) data;
  return base == ACT_REL_CC || base == ACT_REL_CONJ || base == ACT_REL_APPOS ||
         (tree->words[word].rel == ACT_REL_ACL_RELCL &&
          act_tree_is_set_off (tree, word));
}

/* "Prime Minister Ann Lee": the name is what follows the title. */
static void
tell_title (ActTupleList *list, const ActClause *clause)
{
  const ActTree *tree = list->tree;
  ActWordSet whole =
      act_phrase_get_words (tree, clause->subject, ACT_PHRASE_BARE, NULL);
  guint head = clause->head;
  ActWordSet title = act_tree_get_words (tree, head, is_no_title, &head);
  ActWordSet name = {0};

  for (guint i = act_word_set_first (&whole); i;
       i = act_word_set_next (&whole, i)) {
    ActRel base = act_tree_get_base (tree, i);
    guint above = tree->words[i].head;
    if (i > head && !act_word_set_has (&title, i))
      act_word_set_add (&name, i);
    else if ((above == clause->subject || above == head) &&
             (base == ACT_REL_AMOD || base == ACT_REL_COMPOUND ||
              tree->words[i].rel == ACT_REL_NMOD_DESC))
      act_word_set_add (&title, i);
  }
  add (list, ACT_TUPLE_TITLE, clause->head, &name,
       act_tuple_choose_be (act_tuple_is_plural (tree, clause->subject), FALSE),
       &title);
}

/* "Norway's envoy": Norway has an envoy. */
static void
tell_possessive (ActTupleList *list, const ActClause *clause)
{
  const ActTree *tree = list->tree;
  const ActWord *possessor = &tree->words[clause->subject];
  ActWordSet own = act_tree_get_subtree (tree, clause->subject);
  ActWordSet subject, object;

  if (possessor->upos == ACT_UPOS_PRON)
    return;
  subject = act_phrase_get_words (tree, clause->subject, ACT_PHRASE_BARE, NULL);
  object = act_phrase_get_words (tree, clause->head, ACT_PHRASE_ARGUMENT, &own);
  add (list, ACT_TUPLE_POSSESSIVE, clause->subject, &subject,
       possessor->xpos == ACT_XPOS_NNS ? "have" : "has", &object);
}

static gboolean
is_noun (const ActWord *word)
{
  return word->upos == ACT_UPOS_NOUN || word->upos == ACT_UPOS_PROPN;
}

/* "it is *not a threat* to them", "*no link* with them" */
static gboolean
is_denied (const ActClauses *clauses, guint noun)
{
  const ActClause *clause = act_clauses_find (clauses, noun);
  guint det = act_tree_find (&clauses->tree, noun, ACT_REL_DET);

  if (det && act_tree_is_class (&clauses->tree, det, ACT_CLASS_NEGATION))
    return TRUE;

  return clause && clause->kind == ACT_CLAUSE_COPULA && clause->negation;
}

/* "towns such as Bergen": Bergen is one of the towns. */
static void
tell_examples (ActTupleList *list, guint head, guint modifier)
{
  const ActTree *tree = list->tree;
  ActWordSet kind = act_phrase_get_words (tree, head, ACT_PHRASE_BARE, NULL);
  guint16 heads[ACT_CONJUNCTS_MAX];
  guint n = act_tree_get_conjuncts (tree, modifier, heads);

  /* "the Union, like other unions": a name has no examples. */
  if (tree->words[head].upos == ACT_UPOS_PROPN)
    return;
  for (guint i = 0; i < n; i++) {
    ActWordSet example =
        act_phrase_get_words (tree, heads[i], ACT_PHRASE_ARGUMENT, NULL);
    add (list, ACT_TUPLE_EXAMPLE, modifier, &example,
         act_tuple_choose_be (act_tuple_is_plural (tree, heads[i]), FALSE),
         &kind);
  }
}

/* "the talks between A and B", "the university in Oslo": the noun is there.
   Of-phrases say too many things to be worth it, and "in" and "at" are right
   only between names. */
static void
tell_modifier (ActTupleList *list, guint modifier)
{
  const ActTree *tree = list->tree;
  guint head = tree->words[modifier].head;
  ActWordSet preposition = act_tree_get_case (tree, modifier);
  guint first = act_word_set_first (&preposition);
  const char *form = first ? tree->words[first].lower : "of";
  gboolean placed = strcmp (form, "in") == 0 || strcmp (form, "at") == 0;
  gboolean names = tree->words[head].upos == ACT_UPOS_PROPN &&
                   tree->words[modifier].upos == ACT_UPOS_PROPN;
  ActWordSet subject, object;
  GString *relation;

  if (strcmp (form, "of") == 0 || (placed && !names) ||
      is_denied (list->clauses, head))
    return;
  if (act_tree_is_class (tree, first, ACT_CLASS_EXAMPLE)) {
    tell_examples (list, head, modifier);
    return;
  }
  relation = g_string_new (
      act_tuple_choose_be (act_tuple_is_plural (tree, head), FALSE));
  act_words_append_text (tree, &preposition, relation);
  subject = get_name (tree, head, modifier);
  object = act_phrase_get_words (tree, modifier, ACT_PHRASE_COORDINATED, NULL);
  add (list, placed ? ACT_TUPLE_PLACED : ACT_TUPLE_MODIFIER, modifier, &subject,
       relation->str, &object);
  g_string_free (relation, TRUE);
}

void
act_tuples_add_nominal (ActTupleList *list)
{
  for (guint i = 0; i < list->clauses->n_clauses; i++) {
    const ActClause *clause = &list->clauses->clauses[i];
    if (clause->kind == ACT_CLAUSE_APPOSITION)
      tell_apposition (list, clause);
    else if (clause->kind == ACT_CLAUSE_TITLE)
      tell_title (list, clause);
    else if (clause->kind == ACT_CLAUSE_POSSESSIVE)
      tell_possessive (list, clause);
  }
  for (guint i = 1; i <= list->tree->n_words; i++)
    if (list->tree->words[i].rel == ACT_REL_NMOD &&
        list->tree->words[i].head < i &&
        !act_tree_is_same_token (list->tree, list->tree->words[i].head, i) &&
        is_noun (&list->tree->words[list->tree->words[i].head]))
      tell_modifier (list, i);
}
