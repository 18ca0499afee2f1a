/* Where the phrase of a reference begins and ends. */
#include "clause/word-class.h"
#include "lexicon/lexicon.h"
#include "mention/reference-label.h"

#include <string.h>

enum {
  SHORT_WORDS = 18 /* longest phrase that is quoted as a mention */
};

/* Dependents of a head that stand outside its phrase. */
static const guint64 outside_relations =
    ACT_REL_BIT (CASE) | ACT_REL_BIT (CC) | ACT_REL_BIT (CC_PRECONJ) |
    ACT_REL_BIT (PUNCT) | ACT_REL_BIT (MARK) | ACT_REL_BIT (COP) |
    ACT_REL_BIT (AUX) | ACT_REL_BIT (AUX_PASS) | ACT_REL_BIT (NSUBJ) |
    ACT_REL_BIT (NSUBJ_PASS) | ACT_REL_BIT (NSUBJ_OUTER) | ACT_REL_BIT (CSUBJ) |
    ACT_REL_BIT (CSUBJ_PASS) | ACT_REL_BIT (CSUBJ_OUTER) | ACT_REL_BIT (EXPL) |
    ACT_REL_BIT (DISCOURSE) | ACT_REL_BIT (PARATAXIS) | ACT_REL_BIT (VOCATIVE) |
    ACT_REL_BIT (DISLOCATED) | ACT_REL_BIT (ORPHAN) | ACT_REL_BIT (CONJ) |
    ACT_REL_BIT (REPARANDUM) | ACT_REL_BIT (OBJ) | ACT_REL_BIT (CCOMP) |
    ACT_REL_BIT (ADVCL) | ACT_REL_BIT (DEP) | ACT_REL_BIT (LIST);

/* Those that are left out too where a phrase is quoted as a mention. */
static const guint64 trailing_relations =
    ACT_REL_BIT (ACL) | ACT_REL_BIT (ACL_RELCL) | ACT_REL_BIT (APPOS) |
    ACT_REL_BIT (ADVCL_RELCL) | ACT_REL_BIT (LIST) | ACT_REL_BIT (DEP);

static const guint64 clause_relations =
    ACT_REL_BIT (ACL) | ACT_REL_BIT (ACL_RELCL) | ACT_REL_BIT (ADVCL) |
    ACT_REL_BIT (ADVCL_RELCL) | ACT_REL_BIT (CCOMP) | ACT_REL_BIT (PARATAXIS);

/* What makes a phrase of a pronoun. */
static const guint64 pronoun_relations =
    ACT_REL_BIT (DET) | ACT_REL_BIT (APPOS) | ACT_REL_BIT (NMOD) |
    ACT_REL_BIT (NMOD_UNMARKED) | ACT_REL_BIT (ACL) | ACT_REL_BIT (ACL_RELCL);

/* Is there a clause below @word? */
static gboolean
holds_clause (const ActTree *tree, guint word)
{
  for (guint i = tree->leftmost[word]; i <= tree->rightmost[word]; i++)
    if (act_rel_is_in (tree->words[i].rel, clause_relations) &&
        act_tree_is_below (tree, i, word))
      return TRUE;
  return FALSE;
}

gboolean
act_phrase_is_time (const ActTree *tree, guint word)
{
  const ActWord *it = &tree->words[word];
  guint marker = act_tree_find (tree, word, ACT_REL_CASE);
  g_autofree char *lemma = NULL;

  /* "100 kilometers *per hour*" */
  if (marker && strcmp (tree->words[marker].lower, "per") == 0)
    return FALSE;
  /* A year */
  if (it->upos == ACT_UPOS_NUM)
    return strlen (it->form) == 4 && g_ascii_isdigit (*it->form);
  lemma = g_utf8_strdown (it->lemma, -1);
  return act_gazetteer_get_noun_class (lemma, NULL) == ACT_NOUN_TIME;
}

/* "rules *of evidence* that courts expect" are no mere rules. */
static gboolean
is_of_phrase (const ActTree *tree, guint word)
{
  guint marker = act_tree_find (tree, word, ACT_REL_CASE);

  return marker && strcmp (tree->words[marker].lower, "of") == 0;
}

/* "a lot *of time*" */
static gboolean
is_measured (const ActTree *tree, guint head, guint word)
{
  return act_tree_is_class (tree, head, ACT_CLASS_QUANTITY) &&
         is_of_phrase (tree, word);
}

/* Dependents that are left out where a phrase is quoted as a mention. */
static gboolean
is_trailing (const ActTree *tree, guint head, guint word)
{
  guint relation = tree->words[word].rel;

  if (act_rel_is_in (relation, outside_relations | trailing_relations))
    return TRUE;
  if (word < head)
    return FALSE;
  if (strcmp (tree->words[word].lower, "worth") == 0)
    return TRUE; /* "orders | worth 2 billion euros" */
  if (strcmp (tree->words[word].lower, "there") == 0 ||
      strcmp (tree->words[word].lower, "here") == 0)
    return TRUE; /* "police | there" */
  if (act_rel_is_in (relation, ACT_PHRASE_RELATIONS) &&
      act_phrase_is_time (tree, word) && !is_measured (tree, head, word))
    return TRUE;
  return act_tree_is_set_off (tree, word) ||
         (act_rel_is_in (relation, ACT_PHRASE_RELATIONS) &&
          !is_of_phrase (tree, word) &&
          (holds_clause (tree, word) ||
           tree->rightmost[word] > head + SHORT_WORDS));
}

static gboolean
is_opening (const ActWord *word)
{
  return act_word_is_quote (word) || *word->form == '(' || *word->form == '[';
}

/* Is the word at @end a bracket that one within the block opens? */
static gboolean
closes (const ActTree *tree, guint begin, guint end)
{
  char open = *tree->words[end].form == ')'   ? '('
              : *tree->words[end].form == ']' ? '['
                                              : '\0';

  for (guint i = begin; open && i < end; i++)
    if (*tree->words[i].form == open)
      return TRUE;
  return FALSE;
}

gboolean
act_phrase_is_left_out (const ActTree *tree, guint word, gconstpointer data)
{
  guint relation = tree->words[word].rel;
  gboolean clause = act_rel_is_in (relation, clause_relations) &&
                    word > tree->words[word].head;

  (void) data;
  /* A date before its noun is part of it, "the *June* election", and so is the
     name right behind: "a survey by the pollster *Borex*". */
  return (relation == ACT_REL_APPOS && tree->words[word].upos != ACT_UPOS_NUM &&
          !(tree->words[word].upos == ACT_UPOS_PROPN &&
            tree->words[tree->words[word].head].xpos == ACT_XPOS_NN &&
            tree->leftmost[word] == tree->words[word].head + 1u &&
            tree->words[tree->leftmost[word]].upos != ACT_UPOS_PUNCT &&
            !act_tree_is_class (tree, tree->leftmost[word],
                                ACT_CLASS_HONORIFIC))) ||
         clause ||
         (word > tree->words[word].head &&
          act_rel_is_in (relation, ACT_PHRASE_RELATIONS) &&
          act_phrase_is_time (tree, word));
}

/* "Ann Lee ( 1964 )", "just the sheet", "Ann Lee with a friend": what hangs on
   the head but is no part of the phrase. */
static gboolean
is_loose (const ActTree *tree, guint head, guint word, const ActNameUse *name)
{
  guint relation = tree->words[word].rel;
  gboolean person = name && name->type == ACT_NAME_PER;

  if (word < head)
    return relation == ACT_REL_ADVMOD;
  if (!person)
    return FALSE;
  if (relation == ACT_REL_NMOD_UNMARKED)
    return act_phrase_is_time (tree, word);
  return relation == ACT_REL_NMOD && !is_of_phrase (tree, word);
}

/* The block of words around @head that its dependents fill without a gap. */
static void
find_block (const ActTree *tree, guint head, gboolean whole,
            const ActNameUse *name, guint16 *begin, guint16 *end)
{
  const ActWord *w = tree->words;
  ActWordSet in = {0};
  guint n, b = head, e = head;
  const guint16 *dependents = act_tree_get_dependents (tree, head, &n);
  gboolean predicate = act_tree_find (tree, head, ACT_REL_COP) > 0 ||
                       w[head].upos == ACT_UPOS_PROPN;

  act_word_set_add (&in, head);
  for (guint i = 0; i < n; i++) {
    ActWordSet below;
    if (dependents[i] > head && predicate &&
        act_rel_is_in (w[dependents[i]].rel, ACT_ADVERBIAL_RELATIONS))
      continue;
    if (whole ? act_rel_is_in (w[dependents[i]].rel, outside_relations) ||
                    is_loose (tree, head, dependents[i], name)
              : is_trailing (tree, head, dependents[i]))
      continue;
    below = whole ? act_tree_get_subtree (tree, dependents[i])
                  : act_tree_get_words (tree, dependents[i],
                                        act_phrase_is_left_out, NULL);
    act_word_set_unite (&in, &below);
  }
  while (b > 1 && (act_word_set_has (&in, b - 1) ||
                   (w[b - 1].upos == ACT_UPOS_PUNCT &&
                    act_word_set_has (&in, w[b - 1].head))))
    b--;
  while (e < tree->n_words && (act_word_set_has (&in, e + 1) ||
                               (w[e + 1].upos == ACT_UPOS_PUNCT &&
                                act_word_set_has (&in, w[e + 1].head))))
    e++;
  while (b < head && (w[b].upos == ACT_UPOS_PUNCT || is_opening (&w[b])))
    b++;
  /* Nor does a phrase end where its last noun is left out: "results of the". */
  while (e > head &&
         ((w[e].upos == ACT_UPOS_PUNCT && !closes (tree, b, e)) ||
          (!whole && act_rel_is_in (w[e].rel, ACT_OPENING_RELATIONS))))
    e--;
  *begin = (guint16) b;
  *end = (guint16) (e + 1);
}

/* "you all", "he himself", "we the peoples", "those who left". */
static void
set_pronoun_span (const ActTree *tree, ActReference *reference)
{
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (tree, reference->head, &n);

  for (guint i = 0; i < n; i++) {
    guint word = dependents[i];
    if (word == reference->end &&
        act_rel_is_in (tree->words[word].rel, pronoun_relations))
      reference->end = (guint16) (tree->rightmost[word] + 1u);
    if (tree->rightmost[word] + 1u == reference->head &&
        tree->words[word].rel == ACT_REL_DET_PREDET)
      reference->begin = tree->leftmost[word];
  }
}

void
act_reference_set_spans (const ActTree *tree, const ActNameUse *name,
                         ActReference *reference)
{
  const ActWord *w = tree->words;
  guint head = reference->head;

  if (reference->pronoun) {
    reference->begin = reference->short_begin = (guint16) head;
    reference->end = reference->short_end = (guint16) (head + 1);
    reference->label_end = reference->short_end;
    set_pronoun_span (tree, reference);
    return;
  }
  find_block (tree, head, TRUE, name, &reference->begin, &reference->end);
  find_block (tree, head, FALSE, name, &reference->short_begin,
              &reference->short_end);
  if (reference->short_end - reference->short_begin > SHORT_WORDS) {
    guint least = head > SHORT_WORDS ? head - SHORT_WORDS : 1;
    reference->short_begin = (guint16) MAX (reference->short_begin, least);
    reference->short_end = (guint16) (head + 1);
  }
  if (name) {
    reference->begin = MIN (reference->begin, name->begin);
    reference->end = MAX (reference->end, name->end);
    reference->short_begin = name->begin;
    reference->short_end = name->reach;
  }
  reference->label_end =
      name ? reference->short_end
           : (guint16) act_reference_find_label_end (tree, reference);
  /* The 's is within the phrase in OntoGUM. */
  if (reference->relation == ACT_REL_NMOD_POSS &&
      reference->end <= tree->n_words && w[reference->end].xpos == ACT_XPOS_POS)
    reference->end++;
}
