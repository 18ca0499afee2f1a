/* Where a place lies: "Lund, a village *northeast of Oslo*", "Lund, 40
   kilometers *south of* the capital, Oslo". */
#include "lexicon/lexicon.h"
#include "mention/gazetteer.h"
#include "proposition/nominal.h"
#include "proposition/role-noun.h"

#include <string.h>

enum {
  MOST_WORDS = 16 /* between a place and the direction from another */
};

static gboolean
is_direction (const char *lower)
{
  static const char *const directions[] = {
      "east",       "north",      "northeast", "northwest",  "south",
      "southeast",  "southwest",  "west",      "north-east", "north-west",
      "south-east", "south-west", NULL};

  return act_strings_have (directions, lower);
}

/* The first word of the name of a place behind "of" at @of, the article and
   what it is passed over ("of *the capital,* Oslo"); or 0. */
static guint
find_other_place (const ActReading *reading, guint of)
{
  static const char *const passed[] = {",",    "capital", "city", "of",
                                       "port", "the",     "town", NULL};
  const guint n = reading->sentence->n_words;
  guint w = of + 1;

  while (w <= n && w < of + 5 &&
         act_strings_have (passed, reading->words[w].lower))
    w++;
  return w <= n &&
                 act_reading_is_type (reading,
                                      act_mentions_find_entity (
                                          reading->mentions, reading->index, w),
                                      ACT_ENTITY_PLACE)
             ? w
             : 0;
}

/* What may stand between a place and where it lies: a distance, what kind of
   place it is and how many live there. */
static gboolean
is_between (const ActWord *word)
{
  static const char *const nouns[] = {
      "home", "house", "inhabitant", "kilometer", "people", "kilometre",
      "km",   "mile",  "resident",   "villager",  "soul",   NULL};

  switch (word->upos) {
  case ACT_UPOS_PUNCT:
    return strchr (",()", word->form[0]) != NULL;
  case ACT_UPOS_NUM:
  case ACT_UPOS_DET:
  case ACT_UPOS_ADV:
  case ACT_UPOS_ADJ:
    return TRUE;
  case ACT_UPOS_ADP:
    return strcmp (word->lower, "of") == 0 ||
           strcmp (word->lower, "about") == 0;
  case ACT_UPOS_NOUN:
    return act_strings_have (nouns, word->lemma) ||
           act_gazetteer_get_noun_class (word->lemma, NULL) == ACT_NOUN_PLACE;
  default:
    return FALSE;
  }
}

/* A word of the place that lies there, or 0. */
static guint
find_place_before (const ActReading *reading, guint direction)
{
  guint begin, end;

  for (guint w = direction - 1; w > 0 && w + MOST_WORDS > direction; w--) {
    if (act_mentions_find_name (reading->mentions, reading->index, w, &begin,
                                &end))
      return act_reading_is_type (reading,
                                  act_mentions_find_entity (reading->mentions,
                                                            reading->index, w),
                                  ACT_ENTITY_PLACE) &&
                     strcmp (reading->words[end].lower, ",") == 0
                 ? w
                 : 0;
    if (!is_between (&reading->words[w]))
      return 0;
  }
  return 0;
}

void
act_locations_add (const ActReading *reading)
{
  for (guint w = 3; w + 1 < reading->sentence->n_words; w++) {
    guint place, other;
    if (!is_direction (reading->words[w].lower) ||
        strcmp (reading->words[w + 1].lower, "of") != 0 ||
        !(place = find_place_before (reading, w)) ||
        !(other = find_other_place (reading, w + 1)))
      continue;
    ActPerspective voice;
    ActStatement statement =
        act_statement_init_nominal (reading, place, &voice);
    g_autofree char *label =
        g_strdup_printf ("be %s of", reading->words[w].lower);
    statement.label = label;
    statement.preposition = "of";
    statement.subject =
        act_mentions_find_entity (reading->mentions, reading->index, place);
    statement.object =
        act_mentions_find_entity (reading->mentions, reading->index, other);
    act_word_set_add_range (&statement.phrase, w, w + 1);
    act_word_set_add_range (&statement.evidence, place, other);
    if (act_reading_is_named (reading, statement.subject) &&
        act_reading_is_named (reading, statement.object))
      act_reading_add (reading, NULL, &statement);
  }
}
