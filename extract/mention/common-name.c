#include "mention/common-name.h"

#include "lexicon/lexicon.h"
#include "mention/gazetteer.h"

#include <actant/names.h>
#include <string.h>

enum {
  MOST_COUNTRY_WORDS = 3, /* of a state's name before that of its body */
  LONGEST_CODE = 4        /* bytes of "U.S." */
};

gboolean
act_name_is_common (const char *name)
{
  const ActTable *bodies = act_table_get ("institution-nouns");
  const ActTable *words = act_table_get ("body-words");
  const guint column = act_table_get_column (words, "head");
  g_autofree char *lower = g_utf8_strdown (name, -1);
  g_auto (GStrv) parts = g_strsplit_set (lower, " -", -1);
  gboolean head = FALSE;

  for (guint i = 0; parts[i]; i++) {
    const char *const *row = act_table_find (words, parts[i]);
    if (act_table_has (bodies, parts[i]) || (row && *row[column]))
      head = TRUE;
    else if (*parts[i] && !row)
      return FALSE;
  }
  return head;
}

static gboolean
names_country (const char *words, const char *country)
{
  ActKnown known;

  return act_gazetteer_find (words, &known) &&
         known.kind == ACT_KNOWN_COUNTRY &&
         g_strcmp0 (known.country, country) == 0;
}

/* Do the words tell that something is the state's? "Pakistan People's Party"
   has the state in its name, unlike "U.S. Army". */
static gboolean
is_of_country (const char *words, const char *country)
{
  g_autofree char *lower = g_utf8_strdown (words, -1);
  const char *code, *after = strrchr (lower, '\'');
  gboolean people;

  if (after && (g_str_equal (after, "'s") || g_str_equal (after, "'"))) {
    g_autofree char *state = g_strndup (words, (gsize) (after - lower));
    return names_country (state, country);
  }
  code = act_gazetteer_find_demonym (lower, &people);
  if (code)
    return g_str_equal (code, country);
  return (strlen (words) <= LONGEST_CODE || strchr (words, ' ')) &&
         names_country (words, country);
}

/* Of one word ("Israeli | court") only what a state has one of. */
static gboolean
is_body (const char *name)
{
  g_autofree char *lower = g_utf8_strdown (name, -1);
  const char *const *row =
      act_table_find (act_table_get ("institution-nouns"), lower);

  return act_name_is_common (name) && (strchr (name, ' ') || (row && *row[2]));
}

static char *
cut_country_behind (const char *name, const char *country)
{
  const char *of = strstr (name, " of ");
  g_autofree char *body = NULL;

  for (const char *next; of && (next = strstr (of + 4, " of ")) != NULL;)
    of = next;
  if (!of)
    return NULL;
  body = g_strndup (name, (gsize) (of - name));
  of += 4;
  if (g_str_has_prefix (of, "the "))
    of += 4;
  return names_country (of, country) && is_body (body) ? g_steal_pointer (&body)
                                                       : NULL;
}

char *
act_names_body (const char *name, const char *country)
{
  const char *rest = name;

  g_return_val_if_fail (name && country, NULL);
  for (guint n = 0; n < MOST_COUNTRY_WORDS; n++) {
    g_autofree char *state = NULL;
    rest = strchr (rest, ' ');
    if (!rest)
      break;
    state = g_strndup (name, (gsize) (rest - name));
    rest++;
    if (is_body (rest) && is_of_country (state, country))
      return g_strdup (rest);
  }
  return is_body (name) ? g_strdup (name) : cut_country_behind (name, country);
}
