#include "mention/name-apart.h"

#include "lexicon/lexicon.h"
#include "mention/kin.h"
#include "mention/name-finder.h"
#include "mention/ruler.h"

#include <actant/names.h>

#include <string.h>

gboolean
act_name_has_office (const ActReferences *references, const ActReference *it)
{
  const ActWord *w = act_reference_get_words (references, it);

  for (guint i = it->title_begin; i < it->short_begin; i++)
    if (act_word_is_title (&w[i]) && !act_word_is_honorific (&w[i]))
      return TRUE;
  return FALSE;
}

/* The title before the name that goes with a given name alone, or NULL. */
static const char *
find_royal_title (const ActReferences *references, const ActReference *it)
{
  static const char *const titles[] = {"emperor",   "empress", "king",
                                       "patriarch", "pope",    "prince",
                                       "princess",  "queen",   NULL};
  const ActWord *w = act_reference_get_words (references, it);

  for (guint i = it->title_begin; i < it->short_begin; i++)
    if (act_strings_have (titles, w[i].lower))
      return w[i].lower;
  return NULL;
}

/* "*President* Lee" is known, and the full name is not his. */
static gboolean
is_of_other_ruler (const ActReferences *references, const ActReference *bare,
                   const ActReference *full)
{
  g_autofree char *key = act_names_key (bare->core);
  const GPtrArray *rows = act_rulers_find (key);
  gboolean known = FALSE;

  if (!rows || !act_name_has_office (references, bare))
    return FALSE;
  for (guint i = 0; i < rows->len; i++) {
    const char *const *row = rows->pdata[i];
    const char *surname = strrchr (row[1], ' ');
    known |= act_names_compare (surname ? surname + 1 : row[1], bare->core) >=
             ACT_NAMES_SAME;
    if (act_names_compare (row[1], full->core) >= ACT_NAMES_SAME)
      return FALSE;
  }
  return known;
}

/* "*Lee* met *Ann Lee*": both take part in one sentence. */
static gboolean
is_met (const ActReferences *references, const ActReference *bare, guint32 full)
{
  static const guint64 parts = ACT_REL_BIT (COMPOUND) | ACT_REL_BIT (FLAT) |
                               ACT_REL_BIT (NMOD) | ACT_REL_BIT (NMOD_POSS) |
                               ACT_REL_BIT (APPOS) | ACT_REL_BIT (PARATAXIS);
  const ActReference *it = act_references_get (references, full);
  guint32 i = full;

  if (act_rel_is_in (it->relation, parts & ~ACT_REL_BIT (APPOS)))
    return FALSE;
  while (i > 0 &&
         act_references_get (references, i - 1)->sentence == it->sentence)
    i--;
  for (; i < full; i++) {
    const ActReference *other = act_references_get (references, i);
    if (other->name != ACT_NONE && other->type == ACT_ENTITY_PERSON &&
        !other->coordination && g_str_equal (other->core, bare->core) &&
        !act_rel_is_in (other->relation, parts) && it->governor != other->head)
      return TRUE;
  }
  return FALSE;
}

gboolean
act_name_is_apart (const ActReferences *references, guint32 bare, guint32 full)
{
  const ActReference *it = act_references_get (references, bare);
  const ActReference *other = act_references_get (references, full);
  const char *royal;

  if (strchr (it->core, ' ') || !strchr (other->core, ' '))
    return FALSE;
  royal = find_royal_title (references, it);
  if (royal)
    return g_strcmp0 (royal, find_royal_title (references, other)) != 0;
  return is_of_other_ruler (references, it, other) ||
         (bare < full && (act_kin_find_noun (references, other) ||
                          is_met (references, it, full)));
}
