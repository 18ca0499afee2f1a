/* "the company", "the brigade", "company" in a heading: a noun without a word
   that tells which, and the one of its kind that the text speaks of. */
#include "lexicon/lexicon.h"
#include "mention/name-finder.h"
#include "mention/noun-phrase.h"
#include "mention/organization.h"
#include "mention/role.h"

#include <string.h>

enum {
  TITLE = 1, /* the last sentence of a title and what is below it */
  NEAR = 3   /* sentences before, in which others are rather meant */
};

gboolean
act_noun_phrase_is_alone (const ActReference *it)
{
  return it->kind == ACT_MENTION_NOMINAL && it->number == 's' && it->lemma &&
         (it->definite == ACT_DEFINITE_THE ||
          (it->definite == ACT_DEFINITE_BARE && it->sentence <= TITLE)) &&
         !it->n_modifiers && !it->n_further && !it->complement &&
         !it->country && it->possessor == ACT_NONE &&
         it->label_end == it->head + 1u;
}

void
act_noun_phrase_join_ahead (ActResolver *resolver, GHashTable *exact,
                            guint32 index)
{
  const ActReference *it = act_references_get (resolver->references, index);
  const guint32 before = act_noun_phrase_look_up (exact, it->core);

  if (!act_noun_phrase_is_alone (it))
    return;
  act_noun_phrase_insert (exact, it->core, index);
  if (before == ACT_NONE ||
      act_resolver_get_chain (resolver, before)->name != ACT_NONE ||
      !act_noun_phrase_is_alone (
          act_references_get (resolver->references, before)))
    return;
  for (guint32 i = 0; i < before; i++)
    if (act_references_get (resolver->references, i)->name != ACT_NONE &&
        act_organization_fits (resolver, i, it))
      return;
  act_resolver_join (resolver, index, before);
}

/* A heading's capitals do not tell where a name in it ends. */
static gboolean
is_in_heading (const ActReferences *references, const ActReference *it)
{
  const ActSentence *s =
      act_parse_get_sentence (references->parse, it->sentence);

  return s->words[s->n_words].upos != ACT_UPOS_PUNCT;
}

guint32
act_noun_phrase_find_only_name (ActResolver *resolver, guint32 index,
                                const GArray *same)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  guint32 found = ACT_NONE;

  if (!act_noun_phrase_is_alone (it) || it->definite != ACT_DEFINITE_THE)
    return ACT_NONE;
  for (guint k = 0; k < same->len; k++) {
    const guint32 before = g_array_index (same, guint32, k);
    const ActReference *other = act_references_get (references, before);
    if (other->kind != ACT_MENTION_NAME && act_noun_phrase_is_alone (other) &&
        act_resolver_get_chain (resolver, before)->name == ACT_NONE)
      continue;
    if (other->lemma != it->lemma || is_in_heading (references, other) ||
        act_resolver_get_chain (resolver, before)->name == ACT_NONE ||
        act_resolver_is_rival (resolver, found, before))
      return ACT_NONE;
    found = before;
  }
  return found;
}

/* "two-wheeler *maker* Relto Motors": the noun right before the name. */
static gboolean
is_told_before (const ActReferences *references, const ActReference *name)
{
  const ActWord *w = act_reference_get_words (references, name);
  const guint before =
      MIN (name->short_begin,
           act_references_get_name (references, name->name)->begin);
  const guint last = act_references_get_name (references, name->name)->begin;

  for (guint i = MAX (before, 2u) - 1u; i < last; i++)
    if (w[i].upos == ACT_UPOS_NOUN &&
        (g_str_equal (act_role_get_family (references, w[i].lemma, 0, 0),
                      "company") ||
         act_table_lists ("firm-signs", w[i].lemma, "firm", ' ')))
      return TRUE;
  return FALSE;
}

/* Does the text, or the name itself, say that it is a firm's? */
static gboolean
is_told_firm (const ActReferences *references, const ActReference *it)
{
  const char *key = act_references_get_name (references, it->name)->key;
  const char *blank = strrchr (key, ' ');
  const char *const *row =
      blank ? act_table_find (act_table_get ("role-families"), blank + 1)
            : NULL;

  return (row && g_str_equal (row[1], "company")) ||
         (blank && act_table_lists ("firm-signs", blank + 1, "name", ' ')) ||
         is_told_before (references, it);
}

/* "the *charity* Acme", "Acme, *a charity*", "the *ferry* Ann": whether the
   text has said of the name that it is a @noun. */
static gboolean
is_introduced_as (ActResolver *resolver, guint32 index, const char *noun)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  const ActWord *w = act_reference_get_words (references, it);
  const gboolean apposed = it->kind == ACT_MENTION_NOMINAL && it->apposition &&
                           it->number == 's' && g_str_equal (it->lemma, noun);
  const ActReference *named = it;
  const ActNameUse *name;

  if (apposed && act_resolver_get_chain (resolver, index)->name != ACT_NONE)
    named = act_references_get (references,
                                act_resolver_get_chain (resolver, index)->name);
  const gboolean thing = act_table_has (act_table_get ("named-things"), noun);
  if (named->name == ACT_NONE || it->adjective ||
      named->type == ACT_ENTITY_PERSON || named->type == ACT_ENTITY_GROUP ||
      (named->type != ACT_ENTITY_ORGANIZATION && !thing &&
       named->type != ACT_ENTITY_OTHER))
    return FALSE;
  name = act_references_get_name (references, named->name);
  /* What the gazetteer says of a name it knows is more than what the tree does.
   */
  if (name->is_known && act_table_has (act_table_get ("role-families"), noun))
    return FALSE;
  return apposed ||
         (name->begin > 1 && g_str_equal (w[name->begin - 1].lemma, noun) &&
          act_words_is_body_noun (w, name->begin - 1u) &&
          act_name_hangs_together (w, name, name->begin - 1u));
}

guint32
act_noun_phrase_find_introduced (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  guint32 found = ACT_NONE;

  if (!act_noun_phrase_is_alone (it) || it->definite != ACT_DEFINITE_THE ||
      act_organization_is_told_beside (references, it) ||
      /* "the company" may be one of which no noun says that it is. */
      g_str_equal (act_role_get_family (references, it->lemma, 0, 0),
                   "company"))
    return ACT_NONE;
  for (guint32 i = 0; i < index; i++) {
    if (!is_introduced_as (resolver, i, it->lemma))
      continue;
    if (act_resolver_is_rival (resolver, found, i))
      return ACT_NONE;
    found = i;
  }
  return found;
}

guint32
act_noun_phrase_find_only_firm (ActResolver *resolver, guint32 index)
{
  const ActReferences *references = resolver->references;
  const ActReference *it = act_references_get (references, index);
  guint32 found = ACT_NONE;
  gboolean told = FALSE;

  if (!act_noun_phrase_is_alone (it) || it->definite != ACT_DEFINITE_THE ||
      !g_str_equal (act_role_get_family (references, it->lemma, 0, 0),
                    "company") ||
      act_organization_is_told_beside (references, it))
    return ACT_NONE;
  for (guint32 i = 0; i < index; i++) {
    const ActReference *other = act_references_get (references, i);
    if (other->name == ACT_NONE || other->adjective ||
        other->type != ACT_ENTITY_ORGANIZATION ||
        act_organization_is_medium (references, other) ||
        !act_organization_fits (resolver, i, it))
      continue;
    if (!is_told_firm (references, other) &&
        other->sentence + NEAR < it->sentence)
      continue;
    if (act_resolver_is_rival (resolver, found, i))
      return ACT_NONE;
    told |= is_told_firm (references, other);
    found = i;
  }
  return told ? found : ACT_NONE;
}
