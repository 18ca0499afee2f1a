#include "mention/kin.h"

#include "lexicon/lexicon.h"
#include "mention/subject.h"

#include <string.h>

/* So many words before and after a name the noun is looked for. */
enum { REACH = 8 };

static gboolean
is_kinship (const ActWord *word)
{
  static const char *const properties[] = {"P22",   "P26",   "P40",
                                           "P1038", "P3373", NULL};
  const char *const *row =
      word->upos == ACT_UPOS_NOUN
          ? act_table_find (act_table_get ("role-nouns"), word->lemma)
          : NULL;

  return row && act_strings_have (properties, row[1]);
}

/* Right before the name, whatever the tree says: "Lee and his *son*, Bob". */
static gboolean
stands_before (const ActWord *w, guint noun, const ActReference *name)
{
  const guint next = noun + 1;

  return next == name->short_begin ||
         (next + 1 == name->short_begin && strcmp (w[next].form, ",") == 0);
}

guint
act_kin_find_noun (const ActReferences *references, const ActReference *name)
{
  static const guint64 beside = ACT_REL_BIT (APPOS) | ACT_REL_BIT (NMOD_DESC) |
                                ACT_REL_BIT (COMPOUND) | ACT_REL_BIT (FLAT);
  const ActSentence *s =
      act_parse_get_sentence (references->parse, name->sentence);
  const ActWord *w = s->words;
  guint head = name->head;
  guint first = head > REACH ? head - REACH : 1;

  for (guint i = first; i <= s->n_words && i <= head + REACH; i++)
    if (((w[i].head == head && act_rel_is_in (w[i].rel, beside)) ||
         (w[head].head == i && act_rel_is_in (w[head].rel, beside)) ||
         stands_before (w, i, name)) &&
        is_kinship (&w[i]) &&
        act_subject_find_dependent (s, i, ACT_REL_BIT (NMOD_POSS)))
      return i;
  return 0;
}

gboolean
act_kin_has_relative (const ActReferences *references, const ActReference *name)
{
  return (name->relation == ACT_REL_NMOD ||
          name->relation == ACT_REL_NMOD_POSS) &&
         is_kinship (
             &act_reference_get_words (references, name)[name->governor]);
}

const char *
act_kin_get_surname (const ActReferences *references, guint32 sentence,
                     guint noun)
{
  const ActSentence *s = act_parse_get_sentence (references->parse, sentence);
  guint owner = act_subject_find_dependent (s, noun, ACT_REL_BIT (NMOD_POSS));
  guint last = owner;

  if (!owner || s->words[owner].upos != ACT_UPOS_PROPN)
    return NULL;
  while (last < s->n_words && s->words[last + 1].head == owner &&
         s->words[last + 1].rel == ACT_REL_FLAT)
    last++;
  return s->words[last].lower;
}

guint32
act_kin_find_relative (const ActReferences *references, guint32 owner)
{
  const ActReference *it = act_references_get (references, owner);

  while (++owner < references->list->len) {
    const ActReference *name = act_references_get (references, owner);
    if (name->sentence != it->sentence || name->short_begin > it->governor + 2u)
      return ACT_NONE;
    if (name->kind == ACT_MENTION_NAME && name->type == ACT_ENTITY_PERSON &&
        name->short_begin > it->governor && strchr (name->core, ' '))
      return owner;
  }
  return ACT_NONE;
}

const char *
act_kin_find_family (const ActReferences *references, guint32 owner)
{
  const ActReference *it = act_references_get (references, owner);
  const ActWord *w = act_reference_get_words (references, it);
  guint32 relative;

  if (it->relation != ACT_REL_NMOD_POSS || !is_kinship (&w[it->governor]))
    return NULL;
  relative = act_kin_find_relative (references, owner);
  return relative == ACT_NONE
             ? NULL
             : strrchr (act_references_get (references, relative)->core, ' ') +
                   1;
}
