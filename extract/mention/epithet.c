/* Epithets: noun phrases by which a text calls a person it has named. */
#include "mention/epithet.h"

#include "lexicon/lexicon.h"
#include "mention/role.h"

const char *
act_epithet_get_age (const ActReferences *references, const ActReference *it)
{
  const ActWord *w = act_reference_get_words (references, it);

  for (guint i = it->begin; i + 2u <= it->head; i++)
    if (w[i].upos == ACT_UPOS_NUM && g_str_equal (w[i + 2].lower, "year"))
      return w[i].lower;
  return NULL;
}

/* "the *Republican* candidate", "the *former* mayor", "the *TV* star": what
   the text takes for known of whom it has just named. "The *Florida*
   senator" may be another one than the senator named before. */
static gboolean
tells_who (const ActReferences *references, const ActReference *it)
{
  static const char *const idle[] = {"junior",      "longtime", "presidential",
                                     "presumptive", "senior",   "veteran",
                                     NULL};
  static const char *const trades[] = {
      "billionaire", "estate", "real", "reality", "television", "tv", NULL};
  const ActWord *w = act_reference_get_words (references, it);
  gboolean told = it->former;

  for (guint i = it->begin; i < it->head; i++) {
    if (w[i].rel == ACT_REL_DET || w[i].upos == ACT_UPOS_PUNCT ||
        g_str_equal (w[i].lower, "former") ||
        (g_str_equal (w[i].lower, "prime") &&
         g_str_equal (it->lemma, "minister")))
      continue;
    if (act_role_is_modifier (w[i].lower, "party") ||
        act_strings_have (trades, w[i].lower))
      told = TRUE;
    else if (!act_strings_have (idle, w[i].lower))
      return FALSE;
  }
  return told;
}

/* "the former secretary *of state*". */
static gboolean
is_of_state (const ActReference *it)
{
  return g_str_equal (it->lemma, "secretary") && it->former && it->complement &&
         g_str_equal (it->complement, "state");
}

gboolean
act_epithet_is_told (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);

  return it->kind == ACT_MENTION_NOMINAL && it->number == 's' &&
         it->definite == ACT_DEFINITE_THE && !it->country && !it->predicate &&
         !it->apposition && it->possessor == ACT_NONE &&
         it->noun_class == ACT_NOUN_PERSON &&
         (is_of_state (it) || (!it->complement && !it->n_further)) &&
         it->end <= it->head + (it->complement ? 3u : 1u) &&
         act_table_has (act_table_get ("epithet-nouns"), it->lemma) &&
         tells_who (references, it) &&
         act_resolver_get_chain (resolver, index)->name == ACT_NONE &&
         act_resolver_find (resolver, index) == index;
}

/* "*The candidate* said …", of the text's own. */
static gboolean
is_main_subject (const ActReferences *references, const ActReference *it)
{
  return it->relation == ACT_REL_NSUBJ && it->quotation == ACT_NONE &&
         act_reference_get_words (references, it)[it->governor].rel ==
             ACT_REL_ROOT;
}

gboolean
act_epithet_is_of_subject (const ActReferences *references, guint32 index)
{
  const char *const *row =
      act_table_find (act_table_get ("epithet-nouns"),
                      act_references_get (references, index)->lemma);

  return row && g_str_equal (row[1], "2");
}

/* "the *Ohio* Republican", "the *opposition* politician": not only what the one
   just named is like, as in "the *folk* singer". */
static gboolean
tells_apart (const ActReferences *references, const ActReference *it,
             const char *modifier)
{
  static const char *const words[] = {
      "another",  "dead",       "fellow", "first",        "former",  "late",
      "leading",  "local",      "lone",   "main",         "new",     "only",
      "opposing", "opposition", "other",  "rival",        "same",    "second",
      "senior",   "third",      "top",    "unidentified", "unknown", "unnamed",
      "younger",  NULL};

  const ActWord *w = act_reference_get_words (references, it);

  for (guint i = it->begin; i < it->head; i++)
    if (w[i].upos == ACT_UPOS_PROPN)
      return TRUE;
  return act_strings_have (words, modifier) ||
         act_role_is_modifier (modifier, "party") ||
         act_role_is_modifier (modifier, "rank") ||
         act_role_is_modifier (it->lemma, "party");
}

/* "the *59-year-old* former UN economist" went; not the 59-year-old *convicted*
   one, who may be another than the one just named. */
static gboolean
is_aged_subject (const ActReferences *references, const ActReference *it)
{
  const ActWord *w = act_reference_get_words (references, it);

  for (guint i = it->begin; i < it->head; i++)
    if ((w[i].upos == ACT_UPOS_ADJ || w[i].upos == ACT_UPOS_VERB) &&
        !g_str_equal (w[i].lower, "old") && !g_str_equal (w[i].lower, "former"))
      return FALSE;
  return it->relation == ACT_REL_NSUBJ;
}

gboolean
act_epithet_is_bare (ActResolver *resolver, guint32 index)
{
  const char *const *row;
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  gpointer *pool = references->modifiers->pdata;
  const char *age = act_epithet_get_age (references, it);
  const gboolean aged = age && is_aged_subject (references, it);

  if (it->kind != ACT_MENTION_NOMINAL || it->number != 's' ||
      it->definite != ACT_DEFINITE_THE || it->country || it->complement ||
      it->possessor != ACT_NONE || it->predicate || (it->former && !aged) ||
      it->noun_class != ACT_NOUN_PERSON || it->n_further ||
      act_resolver_get_chain (resolver, index)->name != ACT_NONE ||
      act_resolver_find (resolver, index) != index)
    return FALSE;
  row = act_table_find (act_table_get ("epithet-nouns"), it->lemma);
  for (guint i = 0; i < it->n_modifiers && !aged; i++) {
    const char *modifier = pool[it->modifiers + i];
    if (!(age &&
          (g_str_equal (modifier, age) || g_str_equal (modifier, "year") ||
           g_str_equal (modifier, "old"))) &&
        !(row && !*row[1] && it->relation == ACT_REL_NSUBJ &&
          !tells_apart (references, it, modifier)))
      return FALSE;
  }
  return age ||
         (row && (!*row[1] || (act_epithet_is_of_subject (references, index) &&
                               is_main_subject (references, it))));
}

/* "the *Norwegian*": the noun is the nationality. */
static gboolean
is_citizen (const ActReferences *references, const ActReference *it)
{
  gboolean people;
  const char *code = act_gazetteer_find_demonym (
      act_reference_get_words (references, it)[it->head].lower, &people);

  return code && g_str_equal (code, it->country);
}

/* "the *24-year-old* Norwegian": no words but those for the age. */
static gboolean
tells_only_age (const ActReferences *references, const ActReference *it)
{
  const char *age = act_epithet_get_age (references, it);

  for (guint i = 0; i < it->n_modifiers; i++) {
    const char *modifier =
        g_ptr_array_index (references->modifiers, it->modifiers + i);
    if (!age ||
        (!g_str_equal (modifier, age) && !g_str_equal (modifier, "year") &&
         !g_str_equal (modifier, "old")))
      return FALSE;
  }
  return TRUE;
}

gboolean
act_epithet_is_only_aged (const ActReferences *references, guint32 index)
{
  const ActReference *it = act_references_get (references, index);

  return !it->former && tells_only_age (references, it);
}

gboolean
act_epithet_is_national (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const char *const *row;

  if (it->kind != ACT_MENTION_NOMINAL || it->number != 's' ||
      it->definite != ACT_DEFINITE_THE || !it->country || it->owned ||
      it->complement || it->possessor != ACT_NONE || it->predicate ||
      it->apposition || it->former || it->n_further ||
      !tells_only_age (references, it) || !is_main_subject (references, it) ||
      act_resolver_get_chain (resolver, index)->name != ACT_NONE ||
      act_resolver_find (resolver, index) != index)
    return FALSE;
  row = act_table_find (act_table_get ("epithet-nouns"), it->lemma);
  return is_citizen (references, it) || (row && !*row[1]) ||
         act_table_has (act_table_get ("ruler-nouns"), it->lemma);
}
