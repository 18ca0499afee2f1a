/* Where those who are named are from: "*Norway's* Acme", "Ann Lee *of Norway*",
   "Ann Lee, 34, *from Oslo*". */
#include "lexicon/lexicon.h"
#include "mention/gazetteer.h"
#include "proposition/nominal.h"
#include "proposition/role-noun.h"

#include <string.h>

/* A state, or one of a federal state: "*Denver's* Ann Lee" plays there. */
static gboolean
is_state (const ActReading *reading, guint32 place)
{
  ActKnown known;

  return act_reading_is_type (reading, place, ACT_ENTITY_PLACE) &&
         act_gazetteer_find (
             act_record_get_entity (reading->record, place)->label, &known) &&
         (known.kind == ACT_KNOWN_COUNTRY || known.division);
}

/* "*Norway's* Acme", "*Ohio's* Ann Lee", but not "Norway's Supreme Court",
   "Norway's Acme-backed court". */
static void
add_country (const ActReading *reading, guint32 whose, guint begin, guint end)
{
  const ActWord *words = reading->words;
  const ActLocalEntity *it = act_record_get_entity (reading->record, whose);
  ActPerspective voice;
  ActStatement statement = act_statement_init_nominal (reading, begin, &voice);
  guint place_begin, place_end;

  if (begin < 3 || words[begin - 1].xpos != ACT_XPOS_POS ||
      !act_mentions_find_name (reading->mentions, reading->index, begin - 2,
                               &place_begin, &place_end) ||
      place_end + 1 != begin || words[begin - 2].head < begin ||
      words[begin - 2].head >= end)
    return;
  statement.object =
      act_mentions_find_entity (reading->mentions, reading->index, begin - 2);
  if (!is_state (reading, statement.object) ||
      (it->type != ACT_ENTITY_PERSON && it->type != ACT_ENTITY_ORGANIZATION))
    return;
  for (guint w = begin; w < end; w++)
    if (act_table_has (act_table_get ("institution-nouns"), words[w].lower) ||
        act_table_has (act_table_get ("state-nouns"), words[w].lower))
      return;
  g_autofree char *lower = g_utf8_strdown (it->label, -1);
  if (act_table_has (act_table_get ("state-bodies"), lower) ||
      strstr (it->label, words[begin - 2].form))
    return;
  act_word_set_add_range (&statement.evidence, place_begin, end - 1);
  act_word_set_add (&statement.phrase, begin - 1);
  statement.subject = whose;
  statement.preposition = "from";
  statement.label = "be from";
  act_reading_add (reading, NULL, &statement);
}

/* Something that @person is of or from @home has been told in this sentence:
   "Senator Ann Lee *of Ohio*". */
static gboolean
is_told (const ActReading *reading, guint32 person, guint32 home)
{
  for (guint i = reading->first_proposition;
       i < reading->record->propositions->len; i++) {
    const ActProposition *it = act_record_get_proposition (reading->record, i);
    if (it->subject == person && it->object == home &&
        g_str_has_prefix (it->relation_label, "be "))
      return TRUE;
  }
  return FALSE;
}

/* The preposition behind the name that ends before @end, an age passed over:
   "Ann Lee *of*", "Ann Lee, 34, *from*"; or 0. */
static guint
find_preposition (const ActReading *reading, guint end, gboolean *aged)
{
  const ActWord *words = reading->words;
  const guint n = reading->sentence->n_words;

  *aged = end + 3 < n && strcmp (words[end].lower, ",") == 0 &&
          words[end + 1].upos == ACT_UPOS_NUM &&
          strcmp (words[end + 2].lower, ",") == 0;
  if (*aged)
    end += 3;
  return end < n && (strcmp (words[end].lower, "of") == 0 ||
                     strcmp (words[end].lower, "from") == 0)
             ? end
             : 0;
}

/* "Ann Lee *of Norway*", "Ann Lee, 34, *from Oslo*", "Ann Lee *of Acme*" */
static void
add_home (const ActReading *reading, guint32 person, guint begin, guint end)
{
  const ActWord *words = reading->words;
  gboolean aged, place;
  guint marker = find_preposition (reading, end, &aged), first = marker + 1;
  guint home_begin, home_end, head;
  ActPerspective voice;
  ActStatement statement = act_statement_init_nominal (reading, begin, &voice);

  if (!marker || !act_reading_is_type (reading, person, ACT_ENTITY_PERSON))
    return;
  if (words[first].upos == ACT_UPOS_DET)
    first++;
  if (first > reading->sentence->n_words ||
      !act_mentions_find_name (reading->mentions, reading->index, first,
                               &home_begin, &home_end) ||
      home_begin != first)
    return;
  /* "arrested Ann Lee *from Oslo*", "Ann Lee of *Oslo police*" */
  head = words[marker].head;
  if (head < home_begin || head >= home_end ||
      (!aged && (words[head].rel != ACT_REL_NMOD || words[head].head < begin ||
                 words[head].head >= end)))
    return;
  statement.object =
      act_mentions_find_entity (reading->mentions, reading->index, first);
  place = act_reading_is_type (reading, statement.object, ACT_ENTITY_PLACE);
  if ((!place && !act_reading_is_type (reading, statement.object,
                                       ACT_ENTITY_ORGANIZATION)) ||
      is_told (reading, person, statement.object))
    return;
  statement.subject = person;
  statement.preposition = place ? "from" : "of";
  statement.label = place ? "be from" : "be of";
  act_word_set_add (&statement.phrase, marker);
  act_word_set_add_range (&statement.evidence, begin, home_end - 1);
  act_reading_add (reading, NULL, &statement);
}

/* The state that @begin and what follows it up to a bracket or comma spell
   ("N.M."); FALSE for none. */
static gboolean
read_state (const ActReading *reading, guint begin, ActKnown *state)
{
  const ActWord *words = reading->words;
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint w = begin;
       w <= reading->sentence->n_words && w < begin + 5 &&
       strcmp (words[w].lower, ",") != 0 && strcmp (words[w].lower, ")") != 0;
       w++)
    g_string_append_printf (
        text, "%s%s",
        text->len > 0 && (words[w - 1].flags & ACT_WORD_SPACE_AFTER) ? " " : "",
        words[w].form);
  return act_gazetteer_find (text->str, state) && state->division &&
         state->label;
}

/* The place with this label, if the text names it elsewhere. */
static guint32
find_place (const ActReading *reading, const char *label)
{
  for (guint32 i = 0; i < reading->record->entities->len; i++)
    if (act_reading_is_type (reading, i, ACT_ENTITY_PLACE) &&
        strcmp (act_record_get_entity (reading->record, i)->label, label) == 0)
      return i;
  return ACT_NONE;
}

/* "Ann Lee *(D-Ohio)*", "Ann Lee, *R-N.M.*,": of what party she is, and of
   which state. */
static void
add_party (const ActReading *reading, guint32 person, guint begin, guint end)
{
  static const char *const parties[][2] = {
      {"D", "Democrat"}, {"I", "independent"}, {"R", "Republican"}};
  const ActWord *words = reading->words;
  const char *party = NULL;
  ActKnown state;
  ActPerspective voice;
  ActStatement statement = act_statement_init_nominal (reading, begin, &voice);

  if (end + 3 > reading->sentence->n_words ||
      (strcmp (words[end].lower, "(") != 0 &&
       strcmp (words[end].lower, ",") != 0) ||
      strcmp (words[end + 2].lower, "-") != 0)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (parties); i++)
    if (strcmp (words[end + 1].form, parties[i][0]) == 0)
      party = parties[i][1];
  if (!party || !read_state (reading, end + 3, &state) ||
      !act_reading_is_type (reading, person, ACT_ENTITY_PERSON))
    return;
  act_word_set_add_range (&statement.phrase, end + 1, end + 3);
  act_word_set_add_range (&statement.evidence, begin, end + 3);
  statement.subject = person;
  statement.value_type = ACT_VALUE_TEXT;
  ActStatement home = statement;
  statement.label = "be";
  statement.value = g_strdup (party);
  act_reading_add (reading, NULL, &statement);
  home.label = "be from";
  home.preposition = "from";
  home.object = find_place (reading, state.label);
  if (home.object == ACT_NONE)
    home.value = g_strdup (state.label);
  act_reading_add (reading, NULL, &home);
}

void
act_origins_add (const ActReading *reading)
{
  guint begin, end;

  for (guint w = 1; act_reading_find_name (reading, &w, &begin, &end);
       w = MAX (w + 1, end)) {
    const guint32 entity =
        act_mentions_find_entity (reading->mentions, reading->index, w);
    if (!act_reading_is_actor (reading, entity))
      continue;
    add_country (reading, entity, begin, end);
    add_home (reading, entity, begin, end);
    add_party (reading, entity, begin, end);
  }
}
