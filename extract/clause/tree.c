/* The tree of one sentence: dependents, subtrees, coordination. */
#include "clause/tree.h"

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

/* TRUE where a clause, or an adverbial that opens it, can begin. */
static gboolean
is_opening (const ActWord *words, guint word)
{
  const ActWord *before = &words[word - 1];

  return word == 1 || before->upos == ACT_UPOS_PUNCT ||
         before->upos == ACT_UPOS_CCONJ || before->upos == ACT_UPOS_SCONJ;
}

/* The verb or predicate that the noun phrase with the word @word belongs to. */
static guint
find_predicate (const ActWord *words, guint n, guint word)
{
  for (guint steps = 0; word && steps <= n; steps++) {
    if (words[word].upos == ACT_UPOS_VERB && words[word].rel != ACT_REL_AMOD)
      return word;
    for (guint i = 1; i <= n; i++)
      if (words[i].head == word && words[i].rel == ACT_REL_COP)
        return word;
    word = words[word].head;
  }
  return 0;
}

/* "*In 1717* Lady Mary left": a phrase with a preposition, here @marker, that
   opens the sentence, but hangs on a noun (or on its participle) behind it. */
static gboolean
is_misplaced_opening (const ActWord *words, guint marker)
{
  guint noun = words[marker].head;
  guint host = words[noun].head;

  if (words[marker].rel != ACT_REL_CASE || noun <= marker || host <= noun ||
      !is_opening (words, marker))
    return FALSE;
  return words[noun].rel == ACT_REL_NMOD || words[noun].rel == ACT_REL_NUMMOD ||
         words[noun].rel == ACT_REL_COMPOUND ||
         (words[noun].rel == ACT_REL_OBL && words[host].rel == ACT_REL_AMOD);
}

/* "Ann *this year* sold X": a time without preposition between subject and
   verb that hangs on the subject. */
static gboolean
is_misplaced_time (const ActWord *words, guint n, guint word)
{
  guint host = words[word].head;

  return words[word].rel == ACT_REL_NMOD_UNMARKED && host < word && word < n &&
         act_rel_get_base ((ActRel) words[host].rel) == ACT_REL_NSUBJ &&
         (words[word + 1].upos == ACT_UPOS_VERB ||
          words[word + 1].upos == ACT_UPOS_AUX) &&
         (act_word_get_classes (&words[word]) & ACT_CLASS_TIME);
}

/* "with *Whip* Ann Lee": a preposition or article that hangs on the title
   before the name belongs to the name. */
static void
raise_function_word (ActWord *words, guint word)
{
  guint host = words[word].head;

  if (words[word].rel != ACT_REL_CASE || words[word].xpos == ACT_XPOS_POS)
    return;
  while (host > word && words[host].rel == ACT_REL_NMOD_DESC &&
         words[host].head > host)
    host = words[host].head;
  words[word].head = (guint16) host;
}

/* "The socialist Ms. Lee left", "The son of a senator, Lee left" with two
   subjects side by side: the first one describes the second, which begins right
   after it or after a comma. */
static void
join_double_subject (ActWord *words, guint n, guint word)
{
  guint name = word + 1, verb = words[word].head;

  if (words[word].upos != ACT_UPOS_NOUN ||
      act_rel_get_base ((ActRel) words[word].rel) != ACT_REL_NSUBJ)
    return;
  while (name < n && words[name].head != verb &&
         strcmp (words[name].lower, ",") != 0 && words[name].head < name &&
         words[name].head >= word)
    name++; /* "of a senator" */
  if (name < n && strcmp (words[name].lower, ",") == 0)
    name++;
  while (name < n && words[name].upos == ACT_UPOS_PROPN &&
         words[name].head > name && words[name].head != verb)
    name++;
  if (name > n || words[name].upos != ACT_UPOS_PROPN ||
      words[name].head != verb || words[name].rel != words[word].rel ||
      (act_word_get_classes (&words[name]) & ACT_CLASS_TIME))
    return;
  words[word].head = (guint16) name;
  words[word].rel = ACT_REL_NMOD_DESC;
}

static gboolean
has_dependent (const ActWord *words, guint n, guint head, ActRel base)
{
  for (guint i = 1; i <= n; i++)
    if (words[i].head == head &&
        act_rel_get_base ((ActRel) words[i].rel) == base)
      return TRUE;
  return FALSE;
}

/* "The story that she wrote *angered* the king" with the finite verb taken for
   the content of the relative clause: the noun before that clause is its
   subject, and it takes the noun's place. */
static void
raise_main_verb (ActWord *words, guint n, guint verb)
{
  guint relative = words[verb].head, noun = words[relative].head;
  guint xpos = words[verb].xpos;

  if (words[verb].rel != ACT_REL_CCOMP || verb < relative ||
      words[relative].rel != ACT_REL_ACL_RELCL || noun > relative ||
      words[noun].upos != ACT_UPOS_NOUN ||
      (xpos != ACT_XPOS_VBD && xpos != ACT_XPOS_VBZ && xpos != ACT_XPOS_VBP) ||
      (words[noun].head && words[noun].rel != ACT_REL_CCOMP &&
       words[noun].rel != ACT_REL_PARATAXIS && words[noun].rel != ACT_REL_CONJ))
    return;
  if (has_dependent (words, n, verb, ACT_REL_NSUBJ) ||
      has_dependent (words, n, verb, ACT_REL_EXPL) ||
      has_dependent (words, n, verb, ACT_REL_MARK) ||
      has_dependent (words, n, noun, ACT_REL_NSUBJ) ||
      has_dependent (words, n, noun, ACT_REL_COP))
    return;
  words[verb].head = words[noun].head;
  words[verb].rel = words[noun].rel;
  words[noun].head = (guint16) verb;
  words[noun].rel = ACT_REL_NSUBJ;
}

/* "*That she sold it* is disputed" with the clause taken for an adverbial: it
   is the subject. */
static void
make_clausal_subject (ActWord *words, guint n, guint verb)
{
  guint predicate = words[verb].head, mark = 0;

  if (words[verb].rel != ACT_REL_ADVCL || predicate < verb)
    return;
  for (guint i = 1; i < verb && !mark; i++)
    if (words[i].head == verb && words[i].rel == ACT_REL_MARK)
      mark = i;
  if (!mark || strcmp (words[mark].lower, "that") != 0 ||
      !is_opening (words, mark) ||
      has_dependent (words, n, predicate, ACT_REL_NSUBJ) ||
      has_dependent (words, n, predicate, ACT_REL_CSUBJ) ||
      has_dependent (words, n, predicate, ACT_REL_EXPL))
    return;
  words[verb].rel = ACT_REL_CSUBJ;
}

/* "blamed the attack *on rebels*" with the phrase hung on the object: the verb
   asks for it. */
static void
raise_framed_phrase (ActWord *words, guint marker)
{
  guint noun = words[marker].head, object = words[noun].head;
  guint verb = words[object].head;

  if (words[marker].rel != ACT_REL_CASE || noun < marker ||
      words[noun].rel != ACT_REL_NMOD || object > marker || verb > object ||
      words[object].rel != ACT_REL_OBJ ||
      strcmp (words[marker].lower, "of") == 0)
    return;
  if (!act_verb_asks_for (words[verb].lemma, words[marker].lower))
    return;
  words[noun].head = (guint16) verb;
  words[noun].rel = ACT_REL_OBL;
}

/* A copy of the sentence's words in which adverbials that the parser hung on a
   noun hang on the verb, and names head their phrases. */
static void
copy_words (const ActSentence *sentence, ActWord *words)
{
  guint n = sentence->n_words;

  if (sentence->words)
    memcpy (words, sentence->words, (n + 1) * sizeof *words);
  for (guint i = 1; i <= n; i++) {
    raise_function_word (words, i);
    join_double_subject (words, n, i);
    raise_framed_phrase (words, i);
    raise_main_verb (words, n, i);
    make_clausal_subject (words, n, i);
  }
  for (guint i = 1; i <= n; i++) {
    gboolean opening = is_misplaced_opening (words, i);
    guint noun = opening ? words[i].head : i;
    if (!opening && !is_misplaced_time (words, n, i))
      continue;
    guint host = words[noun].head;
    guint predicate = find_predicate (words, n, host);
    if (predicate > noun) {
      /* "On *May 3* troops landed": the day goes with the month. */
      if (opening && noun < n && words[noun + 1].head == host &&
          words[noun + 1].rel == ACT_REL_NUMMOD)
        words[noun + 1].head = (guint16) noun;
      words[noun].head = (guint16) predicate;
      words[noun].rel = opening ? ACT_REL_OBL : ACT_REL_OBL_UNMARKED;
    }
  }
}

void
act_tree_init (ActTree *tree, const ActSentence *sentence)
{
  gsize n = sentence->n_words;
  guint16 *shorts;

  g_return_if_fail (n <= ACT_WORD_SET_MAX);

  tree->sentence = sentence;
  tree->n_words = (guint) n;
  tree->memory = g_malloc0 ((n + 1) * (sizeof (ActWord) + sizeof (guint32)) +
                            (6 * n + 8) * sizeof (guint16));
  copy_words (sentence, tree->memory);
  tree->words = tree->memory;
  tree->classes = (guint32 *) (gpointer) ((ActWord *) tree->memory + n + 1);
  shorts = (guint16 *) (tree->classes + n + 1);
  tree->first = shorts; /* n + 3: one more for the counting */
  tree->dependents = shorts + n + 3;
  tree->depth = tree->dependents + n;
  tree->leftmost = tree->depth + n + 1;
  tree->rightmost = tree->leftmost + n + 1;

  for (guint i = 1; i <= n; i++)
    tree->classes[i] = act_word_get_classes (&tree->words[i]);
  fill_dependents (tree);
  guint16 *order = tree->rightmost + n + 1;
  fill_extents (tree, order, order_words (tree, order));
}

void
act_tree_clear (ActTree *tree)
{
  g_clear_pointer (&tree->memory, g_free);
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
          !act_tree_is_joined_name (tree, dependents[i]))
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
         strchr (",-(;", word->lower[0]);
}

gboolean
act_tree_is_set_off (const ActTree *tree, guint word)
{
  guint first = tree->leftmost[word];

  return is_separator (&tree->words[first]) ||
         (first > 1 && is_separator (&tree->words[first - 1]));
}
