/* The tree of one sentence: dependents, subtrees, coordination. */
#include "clause/tree.h"
#include "lexicon/lexicon.h"
#include "token/parse-private.h"
#include "tree-repair/build.h"
#include "tree-repair/repair.h"

#include <string.h>

/* Orders the words root first, heads before dependents, and sets the depth of
   each; words that hang on no root come last. Returns how many are reached. */
static guint
order_words (ActTree *tree, guint16 *order)
{
  guint n = 0;

  for (guint i = 1; i <= tree->n_words; i++)
    if (tree->words[i].head == 0)
      order[n++] = (guint16) i;
  for (guint at = 0; at < n; at++) {
    guint n_dependents;
    const guint16 *dependents =
        act_tree_get_dependents (tree, order[at], &n_dependents);
    for (guint k = 0; k < n_dependents; k++) {
      tree->depth[dependents[k]] = (guint16) (tree->depth[order[at]] + 1);
      order[n++] = dependents[k];
    }
  }
  return n;
}

/* Dependents of each word one after the other, by counting. */
static void
fill_dependents (ActTree *tree)
{
  guint n = tree->n_words;
  guint16 *first = tree->first;

  for (guint i = 1; i <= n; i++)
    first[tree->words[i].head + 1]++;
  for (guint i = 1; i <= n + 1; i++)
    first[i] = (guint16) (first[i] + first[i - 1]);
  for (guint i = 1; i <= n; i++)
    tree->dependents[first[tree->words[i].head]++] = (guint16) i;
  memmove (first + 1, first, (n + 1) * sizeof *first);
  first[0] = 0;
}

static void
fill_extents (ActTree *tree, const guint16 *order, guint n_reached)
{
  for (guint i = 1; i <= tree->n_words; i++)
    tree->leftmost[i] = tree->rightmost[i] = (guint16) i;
  for (guint at = n_reached; at-- > 0;) {
    guint word = order[at];
    guint head = tree->words[word].head;
    tree->leftmost[head] = MIN (tree->leftmost[head], tree->leftmost[word]);
    tree->rightmost[head] = MAX (tree->rightmost[head], tree->rightmost[word]);
  }
}

/* A copy of the sentence's words, to be repaired. */
static ActWord *
copy_words (ActTree *tree, const ActSentence *sentence)
{
  gsize n = sentence->n_words;

  g_assert (n <= ACT_WORD_SET_MAX);
  tree->sentence = sentence;
  tree->n_words = (guint) n;
  tree->memory =
      g_malloc0 ((n + 2) * sizeof (ActWord) + (n + 1) * sizeof (guint32) +
                 (6 * n + 8) * sizeof (guint16));
  ActWord *words = tree->memory;
  if (sentence->words)
    memcpy (words, sentence->words, (n + 1) * sizeof (ActWord));
  words[n + 1] = ACT_PSEUDO_WORD;
  tree->words = words;
  return words;
}

/* What follows from the words. */
static void
fill (ActTree *tree)
{
  gsize n = tree->n_words;
  guint16 *shorts, *order;

  tree->classes = (guint32 *) (gpointer) ((ActWord *) tree->memory + n + 2);
  shorts = (guint16 *) (tree->classes + n + 1);
  tree->first = shorts; /* n + 3: one more for the counting */
  tree->dependents = shorts + n + 3;
  tree->depth = tree->dependents + n;
  tree->leftmost = tree->depth + n + 1;
  tree->rightmost = tree->leftmost + n + 1;
  order = tree->rightmost + n + 1;

  for (guint i = 1; i <= n; i++)
    tree->classes[i] = act_word_get_classes (&tree->words[i]);
  fill_dependents (tree);
  fill_extents (tree, order, order_words (tree, order));
}

void
act_tree_init (ActTree *tree, const ActSentence *sentence)
{
  act_words_repair (copy_words (tree, sentence), sentence->n_words);
  fill (tree);
}

void
act_parse_repair (ActParse *parse)
{
  for (guint i = 0; i < act_parse_count_sentences (parse); i++) {
    guint n = act_parse_get_sentence (parse, i)->n_words;
    if (n <= ACT_WORD_SET_MAX)
      act_words_repair (act_parse_words_of (parse, i), n);
  }
}

void
act_tree_clear (ActTree *tree)
{
  g_clear_pointer (&tree->memory, g_free);
}

typedef struct {
  guint sentence, number;
  ActWord word;
} RepairedWord;

struct ActRepairs {
  GArray *words; /* of RepairedWord, in order of the text */
};

ActRepairs *
act_repairs_new (void)
{
  ActRepairs *repairs = g_new (ActRepairs, 1);

  repairs->words = g_array_new (FALSE, FALSE, sizeof (RepairedWord));
  return repairs;
}

void
act_repairs_free (ActRepairs *repairs)
{
  if (!repairs)
    return;
  g_array_unref (repairs->words);
  g_free (repairs);
}

void
act_repairs_add (ActRepairs *repairs, guint number, const ActTree *tree)
{
  for (guint i = 1; i <= tree->n_words; i++) {
    const RepairedWord repaired = {number, i, tree->words[i]};

    if (memcmp (&tree->words[i], &tree->sentence->words[i], sizeof (ActWord)))
      g_array_append_val (repairs->words, repaired);
  }
}

/* Number of the first repaired word of the sentence or of a later one. */
static guint
find_repaired (const ActRepairs *repairs, guint sentence)
{
  guint begin = 0, end = repairs->words->len;

  while (begin < end) {
    const guint middle = begin + (end - begin) / 2;

    if (g_array_index (repairs->words, RepairedWord, middle).sentence <
        sentence)
      begin = middle + 1;
    else
      end = middle;
  }
  return begin;
}

void
act_tree_init_repaired (ActTree *tree, const ActSentence *sentence,
                        const ActRepairs *repairs, guint number)
{
  ActWord *words = copy_words (tree, sentence);

  for (guint i = find_repaired (repairs, number); i < repairs->words->len;
       i++) {
    const RepairedWord *repaired =
        &g_array_index (repairs->words, RepairedWord, i);

    if (repaired->sentence != number)
      break;
    words[repaired->number] = repaired->word;
  }
  fill (tree);
}

guint
act_tree_find (const ActTree *tree, guint word, ActRel relation)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, word, &n);

  for (guint i = 0; i < n; i++)
    if (tree->words[dependents[i]].rel == relation)
      return dependents[i];
  return 0;
}

guint
act_tree_find_base (const ActTree *tree, guint word, ActRel base)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, word, &n);

  for (guint i = 0; i < n; i++)
    if (act_tree_get_base (tree, dependents[i]) == base)
      return dependents[i];
  return 0;
}

ActWordSet
act_tree_get_words (const ActTree *tree, guint word, ActTreeFilter leave_out,
                    gconstpointer data)
{
  ActWordSet words = {0};
  guint16 stack[ACT_WORD_SET_MAX];
  guint top = 0;

  act_word_set_add (&words, word);
  stack[top++] = (guint16) word;
  while (top > 0) {
    guint n;
    const guint16 *dependents =
        act_tree_get_dependents (tree, stack[--top], &n);
    for (guint i = 0; i < n; i++) {
      guint dependent = dependents[i];
      if (act_word_set_has (&words, dependent) ||
          (leave_out && leave_out (tree, dependent, data)))
        continue;
      act_word_set_add (&words, dependent);
      stack[top++] = (guint16) dependent;
    }
  }
  return words;
}

ActWordSet
act_tree_get_subtree (const ActTree *tree, guint word)
{
  return act_tree_get_words (tree, word, NULL, NULL);
}

gboolean
act_tree_is_below (const ActTree *tree, guint word, guint ancestor)
{
  for (guint steps = 0; word && steps <= tree->n_words; steps++) {
    if (word == ancestor)
      return TRUE;
    word = tree->words[word].head;
  }
  return FALSE;
}

guint
act_tree_get_first_conjunct (const ActTree *tree, guint word)
{
  for (guint steps = 0; steps <= tree->n_words; steps++) {
    if (tree->words[word].rel != ACT_REL_CONJ || !tree->words[word].head)
      break;
    word = tree->words[word].head;
  }
  return word;
}

/* "16th" */
static gboolean
is_ordinal (const char *word)
{
  static const char *const words[] = {"second", "third",   "fourth", "fifth",
                                      "sixth",  "seventh", "eighth", "ninth",
                                      "tenth",  NULL};
  gsize digits = strspn (word, "0123456789");

  return (digits > 0 && strlen (word) == digits + 2) ||
         act_strings_have (words, word);
}

/* "*most* senior", but not "the most qualified to do it": she may not. */
static gboolean
is_most (const ActTree *tree, guint adjective)
{
  static const char *const fit[] = {"able",   "capable",   "eligible",
                                    "likely", "qualified", "suitable",
                                    "suited", NULL};
  guint most = act_tree_find (tree, adjective, ACT_REL_ADVMOD);

  return most && most < adjective && tree->words[most].xpos == ACT_XPOS_RBS &&
         !act_strings_have (fit, tree->words[adjective].lower);
}

gboolean
act_tree_meets_subject (const ActTree *tree, guint noun)
{
  const ActWord *w = tree->words;
  guint clause;

  if (noun >= tree->n_words)
    return FALSE;
  clause = w[noun + 1].head;
  if (clause > noun &&
      act_rel_get_base ((ActRel) w[clause].rel) == ACT_REL_NSUBJ)
    clause = w[clause].head; /* "*Ann* Lee hired", with Lee as the head */
  else if (act_rel_get_base ((ActRel) w[noun + 1].rel) != ACT_REL_NSUBJ)
    return FALSE;
  return clause > noun && w[clause].head == noun &&
         act_rel_get_base ((ActRel) w[clause].rel) == ACT_REL_ACL;
}

gboolean
act_tree_is_exemplar (const ActTree *tree, guint noun)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, noun, &n);

  for (guint i = 0; i < n && dependents[i] < noun; i++) {
    const ActWord *word = &tree->words[dependents[i]];
    if (act_rel_get_base ((ActRel) word->rel) == ACT_REL_AMOD &&
        (word->xpos == ACT_XPOS_JJS || is_most (tree, dependents[i]) ||
         act_tree_is_class (tree, dependents[i], ACT_CLASS_EXEMPLARY) ||
         is_ordinal (word->lower)))
      return TRUE;
  }
  return FALSE;
}

gboolean
act_tree_is_joined_name (const ActTree *tree, guint conjunct)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, conjunct, &n);

  for (guint i = 0; i < n; i++)
    if (tree->words[dependents[i]].rel == ACT_REL_CC &&
        strcmp (tree->words[dependents[i]].form, "&") == 0)
      return TRUE;
  return FALSE;
}

guint
act_tree_get_conjuncts (const ActTree *tree, guint head,
                        guint16 conjuncts[ACT_CONJUNCTS_MAX])
{
  guint n = 0;

  conjuncts[n++] = (guint16) head;
  for (guint at = 0; at < n; at++) {
    guint n_dependents;
    const guint16 *dependents =
        act_tree_get_dependents (tree, conjuncts[at], &n_dependents);
    for (guint i = 0; i < n_dependents && n < ACT_CONJUNCTS_MAX; i++)
      if (tree->words[dependents[i]].rel == ACT_REL_CONJ &&
          !act_tree_is_joined_name (tree, dependents[i]) &&
          !act_words_is_set_against (tree->words, tree->n_words, dependents[i]))
        conjuncts[n++] = dependents[i];
  }
  for (guint i = 1; i < n; i++)
    for (guint k = i; k > 1 && conjuncts[k] < conjuncts[k - 1]; k--) {
      guint16 swapped = conjuncts[k];
      conjuncts[k] = conjuncts[k - 1];
      conjuncts[k - 1] = swapped;
    }
  return n;
}

static gboolean
is_amount (const ActTree *tree, guint word)
{
  return tree->words[word].upos == ACT_UPOS_NUM ||
         tree->words[word].upos == ACT_UPOS_SYM ||
         act_tree_find (tree, word, ACT_REL_NUMMOD) > 0;
}

/* "fell *40 cents, or 2 percent*": the same in another measure. */
static gboolean
is_same_amount (const ActTree *tree, guint first, guint second, guint or)
{
  return or > 1 && strcmp (tree->words[or - 1].lower, ",") == 0 &&
                is_amount (tree, first) && is_amount (tree, second);
}

/* "the World Trade Organisation, or *WTO*", "Banco del Sur, *or* Bank of the
   South": one and the same. */
static gboolean
is_alias (const ActTree *tree, guint first, guint second, guint or)
{
  const char *form = tree->words[second].form;
  guint word = tree->leftmost[first];

  if (tree->words[first].upos != ACT_UPOS_PROPN ||
      tree->words[second].upos != ACT_UPOS_PROPN || or < 2)
    return FALSE;
  if (strcmp (tree->words[or - 1].lower, ",") == 0)
    return TRUE;
  if (strlen (form) < 2 ||
      strspn (form, "ABCDEFGHIJKLMNOPQRSTUVWXYZ.") != strlen (form))
    return FALSE;
  for (; word < first; word++)
    if (form[0] == tree->words[word].form[0])
      return TRUE;
  return FALSE;
}

/* "a fatwa, *or* religious *decree*": without an article behind a comma it is
   the same thing by another name. */
static gboolean
is_other_name (const ActTree *tree, guint first, guint second, guint or)
{
  const guint article = act_tree_find (tree, first, ACT_REL_DET);

  return or > 1 && tree->words[second].xpos == ACT_XPOS_NN && article &&
                strcmp (tree->words[article].lemma, "a") == 0 &&
                strcmp (tree->words[or - 1].lower, ",") == 0 &&
                !act_tree_find (tree, second, ACT_REL_DET);
}

gboolean
act_tree_is_choice (const ActTree *tree, const guint16 *conjuncts, guint n)
{
  for (guint i = 1; i < n; i++) {
    guint cc = act_tree_find (tree, conjuncts[i], ACT_REL_CC);
    if (cc && strcmp (tree->words[cc].lower, "or") == 0 &&
        !is_other_name (tree, conjuncts[0], conjuncts[i], cc) &&
        !is_alias (tree, conjuncts[0], conjuncts[i], cc) &&
        !is_same_amount (tree, conjuncts[0], conjuncts[i], cc))
      return TRUE;
  }
  return FALSE;
}

ActWordSet
act_tree_get_case (const ActTree *tree, guint word)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, word, &n);
  ActWordSet words = {0};

  for (guint i = 0; i < n; i++) {
    const ActWord *marker = &tree->words[dependents[i]];
    if (marker->rel != ACT_REL_CASE || marker->xpos == ACT_XPOS_POS ||
        marker->lower[0] == '\'')
      continue;
    ActWordSet whole = act_tree_get_subtree (tree, dependents[i]);
    act_word_set_unite (&words, &whole);
  }
  return words;
}

static gboolean
is_separator (const ActWord *word)
{
  return word->upos == ACT_UPOS_PUNCT && word->lower[0] &&
         strchr (",-(;:", word->lower[0]);
}

gboolean
act_tree_is_same_token (const ActTree *tree, guint one, guint other)
{
  for (guint i = one + 1; i <= other; i++)
    if (!(tree->words[i].flags & ACT_WORD_SPLIT))
      return FALSE;
  return one < other;
}

gboolean
act_tree_is_set_off (const ActTree *tree, guint word)
{
  guint first = tree->leftmost[word];

  return is_separator (&tree->words[first]) ||
         (first > 1 && is_separator (&tree->words[first - 1]));
}

gboolean
act_tree_ends_sentence (const ActTree *tree, guint word)
{
  for (guint w = tree->rightmost[word] + 1u; w <= tree->n_words; w++)
    if (tree->words[w].upos != ACT_UPOS_PUNCT)
      return FALSE;
  return TRUE;
}

/* The relative clause behind @noun, or what is taken for its content ("a
   promise that they heard"), or 0. */
static guint
find_relative (const ActTree *tree, guint noun)
{
  const guint relative = act_tree_find (tree, noun, ACT_REL_ACL_RELCL);
  const guint content = act_tree_find (tree, noun, ACT_REL_ACL);

  if (relative > noun)
    return relative;
  return content > noun && strcmp (tree->words[tree->leftmost[content]].lower,
                                   "that") == 0
             ? content
             : 0;
}

gboolean
act_tree_is_comment (const ActTree *tree, guint word)
{
  static const char *const abstract[] = {
      "act",   "attribute", "communication", "concept",
      "event", "feeling",   "state",         NULL};
  static const char *const dashes[] = {"-", "--", "\u2013", "\u2014", NULL};
  const ActWord *noun = &tree->words[word];
  const guint article = act_tree_find (tree, word, ACT_REL_DET);
  const guint first = tree->leftmost[word];
  guint relative;

  if (noun->upos != ACT_UPOS_NOUN ||
      (noun->rel != ACT_REL_APPOS && noun->rel != ACT_REL_PARATAXIS) ||
      noun->head >= first || first < 2 || !article ||
      g_ascii_tolower (tree->words[article].form[0]) != 'a' ||
      !act_tree_ends_sentence (tree, word))
    return FALSE;
  relative = find_relative (tree, word);
  if (!relative ||
      strncmp (tree->words[tree->leftmost[relative]].lower, "who", 3) == 0)
    return FALSE;
  const guint mark =
      tree->words[first].upos == ACT_UPOS_PUNCT ? first : first - 1;
  if (act_strings_have (dashes, tree->words[mark].form))
    return !act_word_is_people (noun);
  /* "…, a step that *would* help": whoever spoke may well think so */
  const guint aux = act_tree_find (tree, relative, ACT_REL_AUX);
  return strcmp (tree->words[mark].form, ",") == 0 &&
         act_noun_is_class (noun->lemma, abstract) &&
         !(aux && tree->words[aux].xpos == ACT_XPOS_MD);
}
