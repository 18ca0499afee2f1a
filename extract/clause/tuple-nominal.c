/* N-ary tuples that the text states without a verb: appositions, titles and
   possessors, with "is", "is in" and "has" put in. */
#include "clause/tuple.h"

#define CONFIDENCE_TITLE .6f
#define CONFIDENCE_APPOSITION .5f
#define CONFIDENCE_PLACE .4f

static gboolean
is_plural (const ActTree *tree, guint head)
{
  const ActWord *w = &tree->words[head];
  guint16 heads[ACT_CONJUNCTS_MAX];

  return w->xpos == ACT_XPOS_NNS || w->xpos == ACT_XPOS_NNPS
         || act_tree_is_class (tree, head, ACT_CLASS_PLURAL)
         || act_tree_get_conjuncts (tree, head, heads) > 1;
}

static guint
find_root (const ActTree *tree)
{
  for (guint i = 1; i <= tree->n_words; i++)
    if (tree->words[i].head == 0)
      return i;
  return 0;
}

/* Does the sentence tell of the past? The main verb says so, else the
   majority of the tensed verbs. */
static gboolean
is_past (const ActTree *tree)
{
  guint root = find_root (tree), n;
  const guint16 *dependents;
  gint past = 0;

  if (root) {
    dependents = act_tree_get_dependents (tree, root, &n);
    for (guint i = 0; i <= n; i++) {
      guint word = i == 0 ? root : dependents[i - 1];
      ActRel base = act_tree_get_base (tree, word);
      if (i > 0 && base != ACT_REL_AUX && base != ACT_REL_COP)
        continue;
      if (tree->words[word].xpos == ACT_XPOS_VBD)
        return TRUE;
      if (tree->words[word].xpos == ACT_XPOS_VBZ
          || tree->words[word].xpos == ACT_XPOS_VBP)
        return FALSE;
    }
  }
  for (guint i = 1; i <= tree->n_words; i++) {
    past += tree->words[i].xpos == ACT_XPOS_VBD;
    past -= tree->words[i].xpos == ACT_XPOS_VBZ
            || tree->words[i].xpos == ACT_XPOS_VBP;
  }
  return past > 0;
}

const char *
act_tuple_choose_be (const ActTree *tree, guint subject, gboolean event)
{
  gboolean plural = subject && is_plural (tree, subject);

  if (event && is_past (tree))
    return plural ? "were" : "was";
  return plural ? "are" : "is";
}

static void
add (ActTupleList *list, float confidence, const ActWordSet *subject,
     const char *relation, const ActWordSet *object)
{
  g_autoptr (GPtrArray) arguments = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *text = act_tuple_text (list->tree, subject);

  g_ptr_array_add (arguments, act_tuple_text (list->tree, object));
  act_tuple_list_add (list, confidence, text, relation, arguments);
}

static void
tell_apposition (ActTupleList *list, const ActClause *clause)
{
  const ActTree *tree = list->tree;
  guint16 heads[ACT_CONJUNCTS_MAX];
  guint n;
  ActWordSet subject, object;

  if (!act_tree_is_set_off (tree, clause->head))
    return;
  subject = act_phrase_get_words (tree, clause->subject, ACT_PHRASE_BARE, NULL);
  if (act_phrase_is_place (tree, clause->subject, clause->head)) {
    g_autofree char *relation = g_strconcat (
        act_tuple_choose_be (tree, clause->subject, FALSE), " in", NULL);
    object = act_phrase_get_words (tree, clause->head, ACT_PHRASE_BARE, NULL);
    add (list, CONFIDENCE_PLACE, &subject, relation, &object);
    return;
  }
  if (tree->words[clause->subject].upos != ACT_UPOS_PROPN
      && !act_tree_find (tree, clause->head, ACT_REL_DET)
      && !act_tree_find (tree, clause->head, ACT_REL_NMOD_POSS))
    return;
  n = act_tree_get_conjuncts (tree, clause->head, heads);
  for (guint i = 0; i < n; i++) {
    object = act_phrase_get_words (tree, heads[i], ACT_PHRASE_ARGUMENT, NULL);
    add (list, CONFIDENCE_APPOSITION, &subject,
         act_tuple_choose_be (tree, clause->subject, FALSE), &object);
  }
}

static gboolean
is_conjunction (const ActTree *tree, guint word, gconstpointer data)
{
  (void) data;
  return tree->words[word].rel == ACT_REL_CC;
}

/* "Prime Minister Ann Lee": the name is what follows the title. */
static void
tell_title (ActTupleList *list, const ActClause *clause)
{
  const ActTree *tree = list->tree;
  ActWordSet whole
      = act_phrase_get_words (tree, clause->subject, ACT_PHRASE_BARE, NULL);
  ActWordSet title
      = act_tree_get_words (tree, clause->head, is_conjunction, NULL);
  ActWordSet name = {0};

  for (guint i = act_word_set_first (&whole); i;
       i = act_word_set_next (&whole, i)) {
    ActRel base = act_tree_get_base (tree, i);
    guint head = tree->words[i].head;
    if (i > clause->head)
      act_word_set_add (&name, i);
    else if ((head == clause->subject || head == clause->head)
             && (base == ACT_REL_AMOD || base == ACT_REL_COMPOUND
                 || tree->words[i].rel == ACT_REL_NMOD_DESC))
      act_word_set_add (&title, i);
  }
  add (list, CONFIDENCE_TITLE, &name,
       act_tuple_choose_be (tree, clause->subject, FALSE), &title);
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
  }
}
