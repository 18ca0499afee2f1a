/* Binary tuples, nouns: each prepositional phrase becomes a fact of its own,
   with all that stands before it in the relation. */
#include "clause/tuple-binary.h"

#include <string.h>

/* ---- texts */

static gboolean
starts_small (const ActWord *word)
{
  return g_ascii_islower (word->form[0]);
}

/* Phrases longer than this keep their commas, which are not those of a list of
   adjectives, and their brackets: they are clauses. */
#define MAX_WORDS_SHORT 12

static void
drop_inner_commas (const ActTree *tree, ActWordSet *words)
{
  if (act_word_set_count (words) >= MAX_WORDS_SHORT)
    return;
  for (guint i = act_word_set_first (words); i;
       i = act_word_set_next (words, i)) {
    guint next = act_word_set_next (words, i);
    if (strcmp (tree->words[i].form, ",") == 0 && i > 1 && next &&
        act_word_set_has (words, i - 1) && starts_small (&tree->words[i - 1]) &&
        starts_small (&tree->words[next]))
      act_word_set_remove (words, i);
  }
}

static void
drop_outer_quotes (const ActTree *tree, ActWordSet *words)
{
  guint n = 0, at;

  while ((at = act_word_set_first (words)) &&
         act_word_is_quote (&tree->words[at]))
    act_word_set_remove (words, at);
  while ((at = act_word_set_last (words)) &&
         (act_word_is_quote (&tree->words[at]) ||
          strcmp (tree->words[at].form, ",") == 0))
    act_word_set_remove (words, at);
  for (guint i = act_word_set_first (words); i;
       i = act_word_set_next (words, i))
    n += act_word_is_quote (&tree->words[i]) ? 1 : 0;
  if (n % 2 == 1)
    for (guint i = act_word_set_first (words); i;
         i = act_word_set_next (words, i))
      if (act_word_is_quote (&tree->words[i]))
        act_word_set_remove (words, i);
}

/* "Ann Lee ( *1911 - 1980* )": what stands in brackets is said by the way. */
static void
drop_bracketed (const ActTree *tree, ActWordSet *words)
{
  ActWordSet kept = *words;
  guint open = 0;

  for (guint i = act_word_set_first (words); i;
       i = act_word_set_next (words, i)) {
    if (!open && strcmp (tree->words[i].form, "(") == 0)
      open = i;
    if (!open || strcmp (tree->words[i].form, ")") != 0)
      continue;
    for (guint k = open; k <= i; k++)
      act_word_set_remove (&kept, k);
    open = 0;
  }
  if (!act_word_set_is_empty (&kept) &&
      act_word_set_count (&kept) < MAX_WORDS_SHORT)
    *words = kept;
}

void
act_binary_append (const ActBinary *binary, const ActWordSet *words,
                   GString *out)
{
  ActWordSet kept = *words;

  drop_bracketed (binary->tree, &kept);
  drop_outer_quotes (binary->tree, &kept);
  drop_inner_commas (binary->tree, &kept);
  act_words_append_text (binary->tree, &kept, out);
}

static void
clear_fact (gpointer data)
{
  ActBinaryFact *fact = data;

  g_free (fact->relation);
  g_free (fact->object);
}

GArray *
act_binary_new_facts (void)
{
  GArray *facts = g_array_new (FALSE, FALSE, sizeof (ActBinaryFact));

  g_array_set_clear_func (facts, clear_fact);
  return facts;
}

void
act_binary_add_fact (ActBinary *binary, const GString *prefix,
                     const ActWordSet *words)
{
  ActBinaryFact fact;
  GString *object;

  if (binary->facts->len >= ACT_TUPLES_OF_CLAUSE_MAX || !prefix->len)
    return;
  object = g_string_new (NULL);
  act_binary_append (binary, words, object);
  fact.relation = g_strdup (prefix->str);
  fact.object = g_string_free (object, FALSE);
  fact.attachment = binary->source.attachment;
  g_array_append_val (binary->facts, fact);
}

/* ---- nouns that need their of-phrase */

/* The preposition of @word is just @form. */
static gboolean
has_case (const ActTree *tree, guint word, const char *form)
{
  ActWordSet words = act_tree_get_case (tree, word);
  guint first = act_word_set_first (&words);

  return first && act_word_set_count (&words) == 1 &&
         strcmp (tree->words[first].lower, form) == 0;
}

/* "*weeks* of talks" */
static gboolean
is_long_time (const ActTree *tree, guint head)
{
  return tree->words[head].xpos == ACT_XPOS_NNS &&
         act_tree_is_class (tree, head, ACT_CLASS_TIME) &&
         !act_tree_find (tree, head, ACT_REL_DET) &&
         !act_tree_find (tree, head, ACT_REL_NUMMOD);
}

/* The of-phrase of a quantity: "a portion *of the estate*"; 0 for none. */
static guint
find_quantified (const ActTree *tree, guint head)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, head, &n);
  ActUpos upos = (ActUpos) tree->words[head].upos;

  if (!act_tree_is_class (tree, head, ACT_CLASS_QUANTITY) &&
      !is_long_time (tree, head) && upos != ACT_UPOS_NUM &&
      upos != ACT_UPOS_SYM)
    return 0;
  for (guint i = 0; i < n; i++)
    if (act_tree_get_base (tree, dependents[i]) == ACT_REL_NMOD &&
        dependents[i] > head && has_case (tree, dependents[i], "of"))
      return dependents[i];
  return 0;
}

static gboolean
is_outside_quantity (const ActTree *tree, guint word, gconstpointer data)
{
  (void) data;
  switch ((guint) act_tree_get_base (tree, word)) {
  case ACT_REL_NMOD:
    return tree->words[word].rel == ACT_REL_NMOD;
  case ACT_REL_CONJ:
  case ACT_REL_CC:
  case ACT_REL_ACL:
  case ACT_REL_APPOS:
    return TRUE;
  default:
    return strcmp (tree->words[word].form, ",") == 0;
  }
}

/* "University of Oslo", "Act of 1916": the of-phrase belongs to the name. */
static gboolean
is_name_of (const ActTree *tree, guint head, guint modifier)
{
  ActUpos upos = (ActUpos) tree->words[modifier].upos;

  return tree->words[head].upos == ACT_UPOS_PROPN && modifier > head &&
         (upos == ACT_UPOS_PROPN || upos == ACT_UPOS_NUM) &&
         act_tree_get_base (tree, modifier) == ACT_REL_NMOD &&
         has_case (tree, modifier, "of");
}

static gboolean
is_outside_name (const ActTree *tree, guint word, gconstpointer data)
{
  ActRel base = act_tree_get_base (tree, word);

  (void) data;
  return base == ACT_REL_CONJ || base == ACT_REL_APPOS || base == ACT_REL_ACL;
}

static void
add_quantified (const ActTree *tree, guint head, ActWordSet *words)
{
  guint quantified = find_quantified (tree, head);

  if (quantified) {
    ActWordSet own =
        act_tree_get_words (tree, quantified, is_outside_quantity, NULL);
    act_word_set_unite (words, &own);
  }
}

static void
add_name_of (const ActTree *tree, guint head, ActWordSet *words,
             ActWordSet *taken)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, head, &n);

  for (guint i = 0; i < n; i++)
    if (is_name_of (tree, head, dependents[i])) {
      ActWordSet own =
          act_tree_get_words (tree, dependents[i], is_outside_name, NULL);
      act_word_set_unite (words, &own);
      act_word_set_add (taken, dependents[i]);
    }
}

ActWordSet
act_binary_get_noun (const ActBinary *binary, guint head,
                     const ActWordSet *skip)
{
  ActWordSet taken = {0};
  ActWordSet words =
      act_phrase_get_words (binary->tree, head, ACT_PHRASE_BARE, skip);

  add_quantified (binary->tree, head, &words);
  add_name_of (binary->tree, head, &words, &taken);
  return words;
}

/* ---- chains */

static void
append_case (const ActBinary *binary, guint word, guint first, GString *out)
{
  ActWordSet preposition = act_tree_get_case (binary->tree, word);

  if (act_word_set_is_empty (&preposition))
    preposition = act_tree_get_case (binary->tree, first);
  act_words_append_text (binary->tree, &preposition, out);
}

gboolean
act_binary_add_between (ActBinary *binary, GString *prefix, guint head)
{
  guint16 heads[ACT_CONJUNCTS_MAX];
  gsize length = prefix->len;

  if (!has_case (binary->tree, head, "between") ||
      act_tree_get_conjuncts (binary->tree, head, heads) < 2)
    return FALSE;
  ActWordSet words =
      act_phrase_get_words (binary->tree, head, ACT_PHRASE_COORDINATED, NULL);
  append_case (binary, head, head, prefix);
  act_binary_add_fact (binary, prefix, &words);
  g_string_truncate (prefix, length);
  return TRUE;
}

/* A chain for each conjunct of @modifier, after its preposition. */
static void
chain_conjuncts (ActBinary *binary, GString *prefix, guint modifier,
                 guint depth, gboolean first_too)
{
  guint16 heads[ACT_CONJUNCTS_MAX];
  guint n = act_tree_get_conjuncts (binary->tree, modifier, heads);
  gsize length = prefix->len;
  float attachment = binary->source.attachment;

  if (first_too && act_binary_add_between (binary, prefix, modifier))
    return;
  for (guint i = first_too ? 0 : 1; i < n; i++) {
    if (act_tuple_is_excluded (binary->tree, heads[i]))
      continue;
    append_case (binary, heads[i], modifier, prefix);
    binary->source.attachment = attachment * binary->tree->words[heads[i]].arc;
    act_binary_chain (binary, prefix, heads[i], depth + 1);
    g_string_truncate (prefix, length);
  }
  binary->source.attachment = attachment;
}

/* "in honor of X", "with regard to X": the bare noun makes one preposition
   with the words around it and is no fact by itself. */
static gboolean
is_carried (const ActTree *tree, guint head)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, head, &n);
  gboolean carries = FALSE;
  guint before = tree->leftmost[head];

  if (tree->words[head].upos != ACT_UPOS_NOUN || before == 0 ||
      tree->words[before].upos != ACT_UPOS_ADP ||
      !act_tree_is_class (tree, before, ACT_CLASS_CARRIER) ||
      (strcmp (tree->words[before].lower, "as") == 0 &&
       !act_tree_is_class (tree, head, ACT_CLASS_QUANTITY)))
    return FALSE;
  for (guint i = 0; i < n; i++) {
    ActRel base = act_tree_get_base (tree, dependents[i]);
    if (base == ACT_REL_DET || base == ACT_REL_AMOD || base == ACT_REL_NUMMOD ||
        base == ACT_REL_COMPOUND ||
        tree->words[dependents[i]].rel == ACT_REL_NMOD_POSS)
      return FALSE;
    if (base == ACT_REL_NMOD && tree->leftmost[dependents[i]] == head + 1 &&
        (has_case (tree, dependents[i], "of") ||
         has_case (tree, dependents[i], "to") ||
         has_case (tree, dependents[i], "with") ||
         has_case (tree, dependents[i], "for")))
      carries = TRUE;
  }
  return carries;
}

/* Infinitives and gerunds of a noun go on with the chain: "the plan *to build
   X*". @prefix already ends with the noun. */
static void
chain_clauses (ActBinary *binary, GString *prefix, guint head)
{
  const ActTree *tree = binary->tree;

  for (guint i = head + 1; i <= tree->rightmost[head]; i++) {
    ActRel relation = (ActRel) tree->words[i].rel;
    guint first = act_tree_get_first_conjunct (tree, i);
    const ActClause *clause = act_clauses_find (binary->clauses, i);
    const ActClause *top = act_clauses_find (binary->clauses, first);
    if (!clause || !top || tree->words[first].head != head ||
        clause->kind != ACT_CLAUSE_VERB ||
        (relation != ACT_REL_CONJ && relation != ACT_REL_ACL &&
         relation != ACT_REL_ADVCL) ||
        (tree->words[first].rel != ACT_REL_ACL &&
         tree->words[first].rel != ACT_REL_ADVCL))
      continue;
    /* ", making X": told of the noun alone. */
    if (!clause->infinitive && act_tree_is_set_off (tree, first))
      continue;
    if (i != first || clause->infinitive || tree->words[i].xpos == ACT_XPOS_VBG)
      act_binary_add_clause (
          binary, clause,
          act_word_set_is_empty (&clause->marks) ? &top->marks : &clause->marks,
          prefix);
  }
}

/* "cities including X": the noun gets a fact of its own, not the subject. */
static void
tell_included (ActBinary *binary, guint head, guint modifier, guint depth)
{
  ActWordSet skip = {0}, words;
  ActBinary inner = *binary;
  GString *prefix = g_string_new (NULL);
  g_autofree char *subject = NULL;

  act_word_set_add (&skip, modifier);
  words = act_phrase_get_words (binary->tree, head, ACT_PHRASE_SUBJECT, &skip);
  for (guint i = modifier; i; i = act_word_set_next (&words, i))
    act_word_set_remove (&words, i);
  subject = act_tuple_text (binary->tree, &words);
  inner.facts = act_binary_new_facts ();
  chain_conjuncts (&inner, prefix, modifier, depth, TRUE);
  inner.source.origin = ACT_TUPLE_EXAMPLE;
  act_binary_tell_facts (&inner, subject);
  g_array_unref (inner.facts);
  g_string_free (prefix, TRUE);
}

/* The prepositional phrases of a quantity's noun ("a part of the city *in
   X*") and the other quantified nouns. @bare: length of the prefix before the
   noun. */
static void
chain_quantified (ActBinary *binary, GString *prefix, gsize bare, guint head,
                  guint quantified, guint depth)
{
  const ActTree *tree = binary->tree;
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, quantified, &n);
  GString *other = g_string_new_len (prefix->str, (gssize) bare);
  ActWordSet noun = act_phrase_get_words (tree, head, ACT_PHRASE_BARE, NULL);

  for (guint i = 0; i < n; i++) {
    ActWordSet preposition = act_tree_get_case (tree, dependents[i]);
    if (act_tree_get_base (tree, dependents[i]) == ACT_REL_NMOD &&
        tree->words[dependents[i]].rel != ACT_REL_NMOD_POSS &&
        dependents[i] > quantified && !act_word_set_is_empty (&preposition))
      chain_conjuncts (binary, prefix, dependents[i], depth, TRUE);
  }
  act_binary_append (binary, &noun, other);
  chain_conjuncts (binary, other, quantified, depth, FALSE);
  g_string_free (other, TRUE);
}

/* The prepositional phrases of @owner as those of @head: @owner is that word
   itself or the first conjunct ("buyers and *sellers* of grain"). */
static void
chain_modifiers (ActBinary *binary, GString *prefix, gsize bare, guint head,
                 guint owner, const ActWordSet *taken, guint depth)
{
  const ActTree *tree = binary->tree;
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, owner, &n);
  guint quantified = find_quantified (tree, owner);
  gboolean adjective = tree->words[owner].upos == ACT_UPOS_ADJ;

  for (guint i = 0; i < n; i++) {
    guint modifier = dependents[i];
    ActWordSet preposition = act_tree_get_case (tree, modifier);
    ActRel base = act_tree_get_base (tree, modifier);
    if ((base != ACT_REL_NMOD && !(adjective && base == ACT_REL_OBL)) ||
        modifier < head || tree->words[modifier].rel == ACT_REL_NMOD_POSS ||
        act_tree_is_same_token (tree, head, modifier) ||
        act_tuple_is_discourse (tree, modifier) ||
        act_word_set_is_empty (&preposition) ||
        act_word_set_has (taken, modifier))
      continue;
    if (modifier == quantified) {
      chain_quantified (binary, prefix, bare, head, quantified, depth);
      continue;
    }
    if (has_case (tree, modifier, "including")) {
      if (owner == head)
        tell_included (binary, head, modifier, depth);
      continue;
    }
    chain_conjuncts (binary, prefix, modifier, depth, TRUE);
    act_words_append_text (tree, &preposition, prefix);
    ActWordSet noun =
        act_phrase_get_words (tree, modifier, ACT_PHRASE_BARE, NULL);
    act_binary_append (binary, &noun, prefix);
  }
}

/* "buyers and *sellers* of grain": a common noun that begins no phrase of its
   own goes on with what follows the coordination. */
static gboolean
shares_modifiers (const ActTree *tree, guint head)
{
  return tree->words[head].rel == ACT_REL_CONJ &&
         tree->words[head].upos == ACT_UPOS_NOUN &&
         !act_tree_find (tree, head, ACT_REL_DET) &&
         !act_tree_find (tree, head, ACT_REL_NMOD_POSS) &&
         !act_tree_find (tree, head, ACT_REL_NUMMOD);
}

/* The chain for one wording, @words, of the noun phrase. */
static void
chain_variant (ActBinary *binary, GString *prefix, guint head,
               const ActWordSet *words, guint depth)
{
  const ActTree *tree = binary->tree;
  gsize length = prefix->len;
  ActWordSet noun = *words, taken = {0};

  add_name_of (tree, head, &noun, &taken);
  if (!is_carried (tree, head))
    act_binary_add_fact (binary, prefix, &noun);
  if (depth >= ACT_BINARY_MAX_DEPTH)
    return;
  act_binary_append (binary, &noun, prefix);
  if (length > 0)
    chain_clauses (binary, prefix, head);
  chain_modifiers (binary, prefix, length, head, head, &taken, depth);
  if (shares_modifiers (tree, head))
    chain_modifiers (binary, prefix, length, head,
                     act_tree_get_first_conjunct (tree, head), &taken, depth);
  g_string_truncate (prefix, length);
}

/* "in Malmo, Sweden": what happens in the one happens in the other. */
static void
tell_surroundings (ActBinary *binary, GString *prefix, guint head)
{
  const ActTree *tree = binary->tree;
  guint n;
  const guint16 *dependents = act_tree_get_dependents (tree, head, &n);

  for (guint i = 0; i < n; i++)
    if (tree->words[dependents[i]].rel == ACT_REL_APPOS &&
        act_tree_is_set_off (tree, dependents[i]) &&
        act_phrase_is_place (tree, head, dependents[i])) {
      ActWordSet words =
          act_phrase_get_words (tree, dependents[i], ACT_PHRASE_BARE, NULL);
      act_binary_add_fact (binary, prefix, &words);
    }
}

void
act_binary_chain (ActBinary *binary, GString *prefix, guint head, guint depth)
{
  const ActTree *tree = binary->tree;
  ActWordSet variants[ACT_CONJUNCTS_MAX];
  ActWordSet words =
      act_phrase_get_words (tree, head, ACT_PHRASE_BARE, &binary->group);
  guint n;

  add_quantified (tree, head, &words);
  n = act_tuple_split_premodifiers (tree, head, &words, variants);
  for (guint i = 0; i < n; i++)
    chain_variant (binary, prefix, head, &variants[i], depth);
  tell_surroundings (binary, prefix, head);
}
