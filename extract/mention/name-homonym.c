/* Places and bodies of one name: which of them a text speaks of. */
#include "mention/name-finder.h"

#include "lexicon/lexicon.h"

#include <string.h>

/* A country and one of the United States have the same name. */
static const char homonym[] = "georgia", homonym_code[] = "GE",
                  division[] = "Georgia (U.S. state)";

/* "*Georgia* Governor Ann Lee", "a Georgia Republican": the country has none.
 */
static gboolean
is_before_office (const ActNameFinder *finder, const ActNameUse *name)
{
  static const char *const words[] = {
      "democrat",   "democrats",   "gov.", "governor", "lt.",      "rep.",
      "republican", "republicans", "sen.", "senator",  "senators", NULL};
  const ActSentence *s = act_parse_get_sentence (finder->parse, name->sentence);

  return name->end <= s->n_words &&
         act_strings_have (words, s->words[name->end].lower);
}

/* Whether the text speaks of other states of the United States, and of nothing
   near the country of that name. */
static gboolean
is_about_states (const ActNameFinder *finder)
{
  static const char near[] = "AM|AZ|RU|TR|UA";
  static const char *const cities[] = {"atlanta", "savannah", NULL};
  g_autoptr (GHashTable) states = g_hash_table_new (g_str_hash, g_str_equal);
  gboolean country = FALSE;

  for (guint i = 0; i < finder->names->len; i++) {
    const ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    const char *code = name->demonym    ? name->demonym
                       : name->is_known ? name->known.country
                                        : NULL;
    gboolean same = strcmp (name->key, homonym) == 0;
    if (same && is_before_office (finder, name))
      return TRUE;
    if (name->is_known && name->known.division)
      g_hash_table_add (states, (gpointer) (guintptr) name->known.label);
    if (act_strings_have (cities, name->key))
      g_hash_table_add (states, (gpointer) (guintptr) name->key);
    country |=
        code && !same &&
        (strcmp (code, homonym_code) == 0 || act_list_has (near, code, '|'));
  }
  return g_hash_table_size (states) > (country ? 3 : 0);
}

static gboolean
has_key (const ActNameFinder *finder, const char *key)
{
  for (guint i = 0; i < finder->names->len; i++)
    if (strcmp (g_array_index (finder->names, ActNameUse, i).key, key) == 0)
      return TRUE;
  return FALSE;
}

/* All that are called @key are what the gazetteer has as @entry. */
static void
read_as (ActNameFinder *finder, const char *key, const char *entry)
{
  for (guint i = 0; i < finder->names->len; i++) {
    ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    if (name->is_known && strcmp (name->key, key) == 0)
      act_gazetteer_find (entry, &name->known);
  }
}

/* "*London*, Ontario": the country in which the place behind the comma is, or
   NULL where it is none. */
static const char *
find_country_of_division (const ActNameFinder *finder, const ActNameUse *name)
{
  const ActNameUse *next = name + 1;
  const ActSentence *s = act_parse_get_sentence (finder->parse, name->sentence);
  const char *const *row;

  if (next->sentence != name->sentence || next->begin != name->end + 1 ||
      strcmp (s->words[name->end].form, ",") != 0)
    return NULL;
  if (next->is_known && next->known.division)
    return "US";
  row = act_table_find (act_table_get ("provinces"), next->key);
  return row ? row[1] : NULL;
}

/* From there on it is that city which the name means. */
static void
tell_city (ActNameFinder *finder, guint from, const char *country)
{
  const ActNameUse *first = &g_array_index (finder->names, ActNameUse, from);
  const char *key = first->key;
  g_autofree char *text = act_parse_get_words_text (
      finder->parse, first->sentence, first->begin, (first + 1)->end);
  g_autofree char *label = g_strdup_printf (
      "%.*s, %s", (int) strcspn (text, " ,"), text, strrchr (text, ',') + 2);
  const ActKnown city = {
      .kind = ACT_KNOWN_CITY,
      .label = g_string_chunk_insert_const (finder->strings, label),
      .country = country,
  };

  for (guint i = from; i < finder->names->len; i++) {
    ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    if (name->is_known && strcmp (name->key, key) == 0)
      name->known = city;
  }
}

void
act_name_finder_choose_places (ActNameFinder *finder)
{
  if (is_about_states (finder))
    read_as (finder, homonym, division);
  if (has_key (finder, "brazzaville") && !has_key (finder, "kinshasa"))
    read_as (finder, "congo", "republic of the congo");
  for (guint i = 0; i + 1 < finder->names->len; i++) {
    const ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    const char *country;
    if (!name->is_known || name->known.kind != ACT_KNOWN_CITY ||
        !name->known.country || name->end - name->begin != 1)
      continue;
    country = find_country_of_division (finder, name);
    if (country && strcmp (country, name->known.country) != 0)
      tell_city (finder, i, country);
  }
}

/* "the *Rada*", "the *Duma*": the last word of what the gazetteer calls it. */
static gboolean
is_short_form (const ActNameUse *name)
{
  const char *last =
      name->known.label ? strrchr (name->known.label, ' ') : NULL;

  return name->is_known && name->known.kind == ACT_KNOWN_ORGANIZATION && last &&
         name->known.country && !name->known.families && name->known.risky &&
         g_ascii_strcasecmp (last + 1, name->key) == 0;
}

/* Is something of the state named? */
static gboolean
names_state (const ActNameFinder *finder, const char *code)
{
  for (guint i = 0; i < finder->names->len; i++) {
    const ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    if (!is_short_form (name) &&
        (g_strcmp0 (name->demonym, code) == 0 ||
         (name->is_known && g_strcmp0 (name->known.country, code) == 0)))
      return TRUE;
  }
  return FALSE;
}

/* "Rada" in a text without anything of Ukraine is somebody or something else;
   in another one it is certain. */
void
act_name_finder_choose_short_forms (ActNameFinder *finder)
{
  for (guint i = 0; i < finder->names->len; i++) {
    ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    if (!is_short_form (name))
      continue;
    if (names_state (finder, name->known.country))
      name->known.risky = FALSE;
    else
      name->is_known = FALSE;
  }
}
