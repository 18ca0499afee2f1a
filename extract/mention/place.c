#include "mention/place.h"

#include "lexicon/lexicon.h"

#include <string.h>

enum { NEAR_SENTENCES = 6 };

ActPlaceKind
act_place_get_kind (const char *lemma)
{
  static const char *const kinds[] = {"country", "capital", "city", "island"};
  const char *const *row =
      act_table_find (act_table_get ("place-nouns"), lemma);

  for (guint i = 0; row && i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (row[1], kinds[i]))
      return (ActPlaceKind) (ACT_PLACE_COUNTRY + i);
  return ACT_PLACE_NONE;
}

gboolean
act_place_is_state (const ActReferences *references, const ActReference *it,
                    gboolean capital, const char *code)
{
  const ActNameUse *name;

  if (it->name == ACT_NONE || it->type != ACT_ENTITY_PLACE)
    return FALSE;
  name = act_references_get_name (references, it->name);
  if (it->adjective)
    return !capital && it->country &&
           (!code || g_str_equal (code, it->country));
  if (!name->is_known ||
      (capital ? !name->known.capital : name->known.kind != ACT_KNOWN_COUNTRY))
    return FALSE;
  return !code ||
         (name->known.country && g_str_equal (code, name->known.country));
}

/* Does a word of the name tell that it is of that kind? @other: of another one,
   as in "Lake Placid". */
static gboolean
tells_kind (const ActNameUse *name, ActPlaceKind kind, gboolean *other)
{
  g_auto (GStrv) words = g_strsplit (name->key, " ", -1);

  *other = FALSE;
  for (guint i = 0; words[i]; i++) {
    gsize length = strlen (words[i]);
    if (length > 1 && words[i][length - 1] == 's')
      words[i][length - 1] = '\0';
    if (act_place_get_kind (words[i]) == kind)
      return TRUE;
    *other |= g_str_equal (words[i], "of") ||
              act_table_has (act_table_get ("place-nouns"), words[i]) ||
              (!words[i + 1] && act_gazetteer_get_noun_class (words[i], NULL) !=
                                    ACT_NOUN_UNKNOWN);
  }
  return FALSE;
}

/* Can the name be that of a city or an island? */
static gboolean
fits_kind (const ActReferences *references, const ActReference *it,
           ActPlaceKind kind, char number)
{
  const ActNameUse *name;
  gboolean told, other;

  if (it->name == ACT_NONE || it->type != ACT_ENTITY_PLACE || it->adjective)
    return FALSE;
  name = act_references_get_name (references, it->name);
  told = tells_kind (name, kind, &other);
  if (kind == ACT_PLACE_ISLAND)
    return told && (number == 'p') == g_str_has_suffix (name->key, "s");
  if (name->is_known)
    return number == 's' && name->known.kind == ACT_KNOWN_CITY;
  return number == 's' && (told || !other);
}

/* The place spoken of before @index: of those in the same sentence, else of
   those near before, the one most spoken of in the document. @code: (nullable)
   of the country whose capital it is. */
static guint32
find_place (ActResolver *resolver, guint32 index, ActPlaceKind kind,
            const char *code)
{
  ActReferences *references = resolver->references;
  const ActReference *phrase = act_references_get (references, index);
  guint32 best = ACT_NONE;
  guint best_count = 0;

  for (guint32 i = index; i-- > 0;) {
    const ActReference *it = act_references_get (references, i);
    guint count;
    if (it->sentence + NEAR_SENTENCES < phrase->sentence)
      break;
    if (kind == ACT_PLACE_COUNTRY || kind == ACT_PLACE_CAPITAL
            ? !act_place_is_state (references, it, kind == ACT_PLACE_CAPITAL,
                                   code)
            : !fits_kind (references, it, kind, phrase->number))
      continue;
    if (it->sentence < phrase->sentence && best != ACT_NONE &&
        act_references_get (references, best)->sentence == phrase->sentence)
      break;
    count = act_resolver_get_chain (resolver, i)->count;
    if (count > best_count) {
      best = i;
      best_count = count;
    }
  }
  return best;
}

gboolean
act_place_join (ActResolver *resolver, guint32 index)
{
  const ActReference *it = act_references_get (resolver->references, index);
  ActPlaceKind kind = act_place_get_kind (it->lemma);
  guint32 found;

  if (kind == ACT_PLACE_NONE || it->n_modifiers || it->complement ||
      it->country || it->possessor != ACT_NONE ||
      (it->number != 's' && kind != ACT_PLACE_ISLAND) ||
      (it->definite != ACT_DEFINITE_THE &&
       it->definite != ACT_DEFINITE_DEMONSTRATIVE))
    return FALSE;
  found =
      find_place (resolver, index,
                  kind == ACT_PLACE_CAPITAL ? ACT_PLACE_COUNTRY : kind, NULL);
  if (kind == ACT_PLACE_CAPITAL && found != ACT_NONE)
    found =
        find_place (resolver, index, kind,
                    act_references_get (resolver->references, found)->country);
  if (found == ACT_NONE)
    return FALSE;
  act_resolver_join (resolver, found, index);
  return TRUE;
}
