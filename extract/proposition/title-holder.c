#include "proposition/title-holder.h"

#include "lexicon/lexicon.h"
#include "mention/gazetteer.h"

#include <string.h>

/* Where "of" stands behind the name that ends before @end: "Lee *of* Ohio",
   "Lee, *of* Ohio", "Lee, Democrat *of* Ohio"; or 0. */
static guint
find_of_behind (const ActReading *reading, guint end)
{
  const ActWord *words = reading->words;
  const guint n_words = reading->sentence->n_words;
  guint of = end;

  if (of < n_words && strcmp (words[of].lower, ",") == 0)
    of++;
  if (of > end && of < n_words && words[of].rel == ACT_REL_APPOS &&
      act_reading_is_type (
          reading,
          act_mentions_find_entity (reading->mentions, reading->index, of),
          ACT_ENTITY_GROUP))
    of++;
  return of < n_words && strcmp (words[of].lower, "of") == 0 ? of : 0;
}

/* An actor of a place only lives there. */
static guint32
find_holder_behind (const ActReading *reading, guint end, gboolean office)
{
  const ActWord *words = reading->words;
  const guint of = find_of_behind (reading, end), head = words[of].head;
  guint32 holder;

  if (!of || head <= of || words[of].rel != ACT_REL_CASE ||
      words[head].rel != ACT_REL_NMOD)
    return ACT_NONE;
  holder = act_reading_get_entity (reading, head);
  return act_reading_is_named (reading, holder) &&
                 (act_reading_is_type (reading, holder,
                                       ACT_ENTITY_ORGANIZATION) ||
                  (office &&
                   act_reading_is_type (reading, holder, ACT_ENTITY_PLACE)))
             ? holder
             : ACT_NONE;
}

/* The state with the code @code, if the text names it. */
static guint32
find_state (const ActReading *reading, const char *code)
{
  const char *wikidata = act_gazetteer_get_country (code).wikidata;
  const GArray *entities = reading->record->entities;

  for (guint32 i = 0; wikidata && i < entities->len; i++)
    if (g_strcmp0 (act_record_get_entity (reading->record, i)->wikidata,
                   wikidata) == 0)
      return i;
  return ACT_NONE;
}

/* Offices that a state has. */
static gboolean
is_of_state (const ActWord *words, guint noun)
{
  g_autofree char *lemma = g_utf8_strdown (words[noun].lemma, -1);

  return strcmp (lemma, "minister") == 0 ||
         /* "*Prosecutor* General" */
         (strcmp (lemma, "general") == 0 && noun > 1 &&
          strcmp (words[noun - 1].lower, "prosecutor") == 0) ||
         act_table_has (act_table_get ("ruler-nouns"), lemma);
}

guint32
act_title_find_state (const ActReading *reading, guint32 person, guint noun)
{
  const char *country =
      person == ACT_NONE || !is_of_state (reading->words, noun)
          ? NULL
          : act_record_get_entity (reading->record, person)->country;

  return country ? find_state (reading, country) : ACT_NONE;
}

guint32
act_title_find_holder (const ActReading *reading, guint name, guint noun,
                       gboolean office)
{
  guint begin, end;
  guint32 person, holder;

  if (!act_mentions_find_name (reading->mentions, reading->index, name, &begin,
                               &end))
    return ACT_NONE;
  holder = find_holder_behind (reading, end, office);
  person = act_mentions_find_entity (reading->mentions, reading->index, name);
  return holder == ACT_NONE && office
             ? act_title_find_state (reading, person, noun)
             : holder;
}
