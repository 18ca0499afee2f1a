#include "mention/gazetteer.h"

#include "lexicon/lexicon.h"

#include <actant/names.h>
#include <string.h>

static const char *
or_null (const char *field)
{
  return *field ? field : NULL;
}

static gboolean
find_organization (const char *name, const char *lower, ActKnown *known)
{
  const ActTable *table = act_table_get ("organisations");
  const char *const *row = act_table_find (table, name);

  if (!row)
    row = act_table_find (table, lower);
  if (!row)
    return FALSE;
  known->kind = ACT_KNOWN_ORGANIZATION;
  known->label = row[1];
  known->wikidata = or_null (row[2]);
  known->country = or_null (row[3]);
  known->risky = *row[4] != '\0';
  known->families = or_null (row[5]);
  return TRUE;
}

static gboolean
find_country (const char *name, const char *lower, ActKnown *known)
{
  const char *const *row = act_table_find (act_table_get ("countries"), lower);

  /* "us" and "who" are words; "US" is not. */
  if (!row || (strlen (name) <= 3 && g_ascii_islower (name[1])))
    return FALSE;
  known->kind = ACT_KNOWN_COUNTRY;
  known->label = row[1];
  known->country = row[2];
  known->wikidata = or_null (row[3]);
  known->risky = *row[4] != '\0' && strcmp (name, "US") != 0;
  return TRUE;
}

static gboolean
find_region (const char *lower, ActKnown *known)
{
  const char *const *row = act_table_find (act_table_get ("regions"), lower);

  if (!row || strcmp (row[1], "people") == 0)
    return FALSE;
  known->kind =
      strcmp (row[1], "bloc") == 0 ? ACT_KNOWN_BLOC : ACT_KNOWN_REGION;
  known->division = strcmp (row[1], "state") == 0;
  known->wikidata = or_null (row[2]);
  known->label = or_null (row[3]);
  known->risky = *row[4] != '\0';
  return TRUE;
}

gboolean
act_gazetteer_find (const char *name, ActKnown *known)
{
  g_autofree char *lower = NULL;
  const char *const *row;

  memset (known, 0, sizeof *known);
  if (strstr (name, "’")) {
    g_auto (GStrv) parts = g_strsplit (name, "’", -1);
    g_autofree char *plain = g_strjoinv ("'", parts);
    return act_gazetteer_find (plain, known);
  }
  lower = g_utf8_strdown (name, -1);
  if (find_organization (name, lower, known) ||
      find_country (name, lower, known) || find_region (lower, known))
    return TRUE;
  row = act_table_find (act_table_get ("cities"), lower);
  if (!row)
    return FALSE;
  known->kind = ACT_KNOWN_CITY;
  known->country = or_null (row[1]);
  known->capital = *row[2] != '\0';
  known->label = or_null (row[3]);
  known->wikidata = or_null (row[4]);
  return TRUE;
}

const char *
act_gazetteer_find_demonym (const char *lower, gboolean *people)
{
  const char *const *row = act_table_find (act_table_get ("demonyms"), lower);

  if (row) {
    *people = strcmp (row[2], "people") == 0;
    return row[1];
  }
  row = act_table_find (act_table_get ("regions"), lower);
  if (!row || strcmp (row[1], "people") != 0)
    return NULL;
  *people = g_str_has_suffix (lower, "s") || strcmp (lower, "roma") == 0;
  return "";
}

/* First row of every code: the label itself. */
static gpointer
index_countries (gpointer unused)
{
  const ActTable *table = act_table_get ("countries");
  GHashTable *index = g_hash_table_new (g_str_hash, g_str_equal);

  (void) unused;
  for (guint i = 0; i < act_table_count (table); i++) {
    const char *const *row = act_table_get_row (table, i);
    if (!g_hash_table_contains (index, row[2]))
      g_hash_table_insert (index, (gpointer) (guintptr) row[2],
                           (gpointer) (guintptr) row);
  }
  return index;
}

ActKnown
act_gazetteer_get_country (const char *code)
{
  static GOnce once = G_ONCE_INIT;
  GHashTable *index = g_once (&once, index_countries, NULL);
  const char *const *row = g_hash_table_lookup (index, code);
  ActKnown known = {.kind = ACT_KNOWN_COUNTRY};

  if (row) {
    known.label = row[1];
    known.country = row[2];
    known.wikidata = or_null (row[3]);
  }
  return known;
}

const char *
act_names_country (const char *code)
{
  return act_gazetteer_get_country (code).label;
}

const char *
act_names_known (const char *name)
{
  ActKnown known;

  return act_gazetteer_find (name, &known) ? known.label : NULL;
}

char
act_gazetteer_get_given_gender (const char *lower)
{
  const char *const *row =
      act_table_find (act_table_get ("given-names"), lower);

  return row ? row[1][0] : '\0';
}

gboolean
act_gazetteer_is_title (const char *lower, char *gender, gboolean *honorific)
{
  const char *const *row =
      act_table_find (act_table_get ("person-titles"), lower);

  if (!row)
    return FALSE;
  *gender = row[1][0];
  *honorific = strcmp (row[2], "honorific") == 0;
  return TRUE;
}

ActNounClass
act_gazetteer_get_noun_class (const char *lemma, char *gender)
{
  static const struct {
    const char *name;
    ActNounClass class;
  } classes[] = {
      {"person", ACT_NOUN_PERSON},      {"group", ACT_NOUN_GROUP},
      {"place", ACT_NOUN_PLACE},        {"event", ACT_NOUN_EVENT},
      {"act", ACT_NOUN_EVENT},          {"work", ACT_NOUN_WORK},
      {"communication", ACT_NOUN_WORK}, {"time", ACT_NOUN_TIME},
      {"quantity", ACT_NOUN_QUANTITY},  {"animal", ACT_NOUN_ANIMAL},
      {"artifact", ACT_NOUN_THING},     {"object", ACT_NOUN_THING},
      {"body", ACT_NOUN_THING},         {"food", ACT_NOUN_THING},
      {"substance", ACT_NOUN_THING},    {"plant", ACT_NOUN_THING},
      {"possession", ACT_NOUN_THING},
  };
  const char *const *row =
      act_table_find (act_table_get ("noun-classes"), lemma);

  if (gender)
    *gender = row ? row[2][0] : '\0';
  if (!row)
    return ACT_NOUN_UNKNOWN;
  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    if (strcmp (classes[i].name, row[1]) == 0)
      return classes[i].class;
  return ACT_NOUN_ABSTRACT;
}
