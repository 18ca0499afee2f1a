/* Kinds of subjects and objects, as property-objects.tsv tells of them. */
#include "proposition/participant-kind.h"

#include "lexicon/lexicon.h"
#include "proposition/relation-word.h"

#include <string.h>

const char *
act_statement_get_object_noun (const ActStatement *statement)
{
  const char *blank =
      statement->object_noun ? strrchr (statement->object_noun, ' ') : NULL;

  return blank ? blank + 1 : NULL;
}

static const char *
get_class_of_noun (const char *noun)
{
  const char *const *row =
      noun ? act_table_find (act_table_get ("noun-classes"), noun) : NULL;

  return row ? row[1] : NULL;
}

const char *
act_statement_get_object_class (const ActStatement *statement)
{
  return get_class_of_noun (act_statement_get_object_noun (statement));
}

/* "earthquakes" → "earthquake", where one of the tables has it. */
static void
make_singular (char *noun)
{
  static const struct {
    const char *suffix, *instead;
  } endings[] = {{"s", ""}, {"es", ""}, {"ies", "y"}};

  if (get_class_of_noun (noun))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++) {
    if (!g_str_has_suffix (noun, endings[i].suffix))
      continue;
    g_autofree char *single = g_strdup_printf (
        "%.*s%s", (int) (strlen (noun) - strlen (endings[i].suffix)), noun,
        endings[i].instead);
    if (get_class_of_noun (single)) {
      memcpy (noun, single, strlen (single) + 1);
      return;
    }
  }
}

/* The last noun of a phrase, cut in place before what goes with it. */
static char *
cut_to_noun (char *phrase)
{
  static const char *const behind[] = {
      " of ",   " in ",   " on ",    " for ",   " with ", " that ",
      " to ",   " at ",   " who ",   " from ",  " by ",   " between ",
      " over ", " near ", " after ", " about ", ","};

  for (guint i = 0; i < G_N_ELEMENTS (behind); i++) {
    char *end = strstr (phrase, behind[i]);
    if (end)
      *end = '\0';
  }
  char *last = strrchr (phrase, ' ');
  char *noun = last ? last + 1 : phrase;
  make_singular (noun);
  return noun;
}

/* "thousands *of people*", "a number *of schools*" */
static gboolean
is_quantity (const char *noun)
{
  return act_table_lists ("word-classes", noun, "quantity", ' ') ||
         g_strcmp0 (get_class_of_noun (noun), "quantity") == 0;
}

char *
act_entity_find_noun (const ActReading *reading, guint32 index)
{
  const ActLocalEntity *entity =
      index == ACT_NONE ? NULL : act_record_get_entity (reading->record, index);

  if (!entity || entity->named)
    return NULL;
  g_autofree char *lower = g_ascii_strdown (entity->label, -1);
  const char *phrase = lower;
  for (;;) {
    g_autofree char *own = g_strdup (phrase);
    const char *noun = cut_to_noun (own), *of = strstr (phrase, " of ");
    if (!of || !is_quantity (noun))
      return g_strdup (noun);
    phrase = of + 4;
  }
}

gboolean
act_statement_has_word (const ActReading *reading,
                        const ActStatement *statement, const char *class)
{
  const ActLocalEntity *object =
      statement->object == ACT_NONE
          ? NULL
          : act_record_get_entity (reading->record, statement->object);

  if (!object || object->named)
    return FALSE;
  g_autofree char *lower = g_ascii_strdown (object->label, -1);
  g_auto (GStrv) words = g_strsplit (lower, " ", -1);
  for (guint i = 0; words[i]; i++)
    if (act_relation_word_is (words[i], class))
      return TRUE;
  return FALSE;
}

gboolean
act_text_has_any (const char *text, const char *const *parts)
{
  g_autofree char *padded = g_strconcat (" ", text, NULL);

  for (guint i = 0; parts[i]; i++)
    if (strstr (padded, parts[i]))
      return TRUE;
  return FALSE;
}

gboolean
act_statement_is_undergone (const ActClause *clause,
                            const ActStatement *statement)
{
  if (!clause || !clause->passive)
    return FALSE;
  return statement->first_verb ? strstr (statement->label, " to be ") != NULL
                               : g_str_has_prefix (statement->label, "be ");
}

/* Whether a token of the table is the type of an entity, or speaks of its
   name. */
static gboolean
is_of_type (const ActLocalEntity *entity, const char *token)
{
  if (strcmp (token, "named") == 0)
    return entity->named;
  if (strcmp (token, "unnamed") == 0)
    return !entity->named;
  return strcmp (token, act_entity_type_to_string (entity->type)) == 0;
}

/* Classes of nouns under one name: "idle" is what happens or holds, and does
   nothing; a "thing" is there, and does little. */
static gboolean
is_of_class (const char *class, const char *token)
{
  static const char *const idle[] = {
      "act",     "attribute", "event",    "feeling",    "motive",
      "process", "quantity",  "relation", "phenomenon", "possession",
      "shape",   "state",     "time",     NULL};
  static const char *const thing[] = {"body",      "concept", "communication",
                                      "food",      "object",  "plant",
                                      "substance", "work",    NULL};

  if (!class)
    return FALSE;
  if (strcmp (token, "idle") == 0)
    return act_strings_have (idle, class);
  if (strcmp (token, "thing") == 0)
    return act_strings_have (thing, class);
  /* "thousands of policemen" */
  if (strcmp (token, "Group") == 0)
    return strcmp (class, "group") == 0 || strcmp (class, "person") == 0;
  return strcmp (class, token) == 0;
}

/* "+", "-" and "." say where the row holds, not what may stand there. */
static gboolean
is_sign (const char *token)
{
  return *token && strchr ("+-.", *token) != NULL;
}

/* One entity against the tokens of a row; @noun: nullable. @barring: classes of
   nouns can rule it out. */
static gboolean
is_among (const ActLocalEntity *entity, const char *noun, char **kinds,
          gboolean barring)
{
  static const char *const anyhow[] = {"violent", "site", NULL};
  const char *class = entity->named ? NULL : get_class_of_noun (noun);
  gboolean listed = FALSE, fits = FALSE, barred = FALSE;

  for (guint i = 0; kinds[i]; i++) {
    const char *kind = kinds[i];
    if (is_sign (kind) || !*kind)
      continue;
    if (*kind == '!') {
      barred |= is_of_type (entity, kind + 1) ||
                (barring && is_of_class (class, kind + 1)) ||
                (noun && act_relation_word_is (noun, kind + 1)) ||
                g_strcmp0 (noun, kind + 1) == 0;
    } else {
      const gboolean is_word = noun && act_relation_word_is (noun, kind);
      if (is_word && act_strings_have (anyhow, kind))
        return TRUE;
      listed |= !act_strings_have (anyhow, kind);
      fits |= is_word || is_of_type (entity, kind) ||
              is_of_class (class, kind) || g_strcmp0 (noun, kind) == 0;
    }
  }
  return !barred && (!listed || fits ||
                     (entity->named && entity->type == ACT_ENTITY_OTHER));
}

/* "delivered *a report* to the council": not the noun before the preposition
   either. */
static gboolean
is_barred (const ActStatement *statement, char **kinds)
{
  const char *class = *statement->preposition
                          ? act_statement_get_object_class (statement)
                          : NULL;

  for (guint i = 0; kinds[i]; i++)
    if (*kinds[i] == '!' && is_of_class (class, kinds[i] + 1))
      return TRUE;
  return FALSE;
}

/* A value against the tokens of a row. */
static gboolean
is_value_among (const ActStatement *statement, char **kinds)
{
  gboolean listed = FALSE;

  for (guint i = 0; kinds[i]; i++)
    listed |= *kinds[i] && !is_sign (kinds[i]) && *kinds[i] != '!';
  return !listed ||
         (act_strings_have ((const char *const *) kinds, "Proposition") &&
          (statement->value_type == ACT_VALUE_PROPOSITION ||
           statement->value_type == ACT_VALUE_TEXT)) ||
         (act_strings_have ((const char *const *) kinds, "Text") &&
          statement->value_type == ACT_VALUE_TEXT);
}

/* @undergone: the subject is what the verb is done to. */
static gboolean
fits_object (const ActReading *reading, const ActStatement *statement,
             gboolean undergone, char **kinds)
{
  const char *const *list = (const char *const *) kinds;
  const guint32 index = undergone ? statement->subject : statement->object;

  if (act_strings_have (list, "never"))
    return FALSE;
  if (!undergone && *statement->preposition && act_strings_have (list, "."))
    return !is_barred (statement, kinds);
  if (act_strings_have (list, "-"))
    return !undergone && statement->object == ACT_NONE && !statement->value;
  if (index == ACT_NONE && act_strings_have (list, "+"))
    return FALSE;
  if (index == ACT_NONE)
    return !statement->value || is_value_among (statement, kinds);
  const char *own = act_statement_get_object_noun (statement);
  g_autofree char *noun =
      undergone || *statement->preposition || !own || is_quantity (own)
          ? act_entity_find_noun (reading, index)
          : g_strdup (own);
  return is_among (act_record_get_entity (reading->record, index), noun, kinds,
                   TRUE) &&
         (undergone || !is_barred (statement, kinds));
}

/* The noun of who acts: the clause's own subject, unless it is a pronoun, a
   quantity, or turned round. */
static char *
find_subject_noun (const ActReading *reading, const ActClause *clause,
                   const ActStatement *statement)
{
  const ActWord *word = clause && !clause->passive && clause->subject
                            ? &reading->words[clause->subject]
                            : NULL;

  return word && word->upos == ACT_UPOS_NOUN && !is_quantity (word->lemma)
             ? g_strdup (word->lemma)
             : act_entity_find_noun (reading, statement->subject);
}

static gboolean
fits_subject (const ActReading *reading, const ActClause *clause,
              const ActStatement *statement, char **kinds)
{
  const ActLocalEntity *subject =
      act_record_get_entity (reading->record, statement->subject);
  g_autofree char *noun = find_subject_noun (reading, clause, statement);
  /* who acts may be called by any noun: "the administration", "the powers" */
  const gboolean acting = subject->type == ACT_ENTITY_PERSON ||
                          subject->type == ACT_ENTITY_GROUP ||
                          subject->type == ACT_ENTITY_ORGANIZATION ||
                          subject->type == ACT_ENTITY_PLACE;

  if (noun && act_relation_word_is (noun, "acting"))
    return TRUE;
  return is_among (subject, noun, kinds, !acting);
}

gboolean
act_statement_fits (const ActReading *reading, const ActClause *clause,
                    const ActStatement *statement, const char *key)
{
  const char *const *row =
      act_table_find (act_table_get ("property-objects"), key);

  if (!row)
    return TRUE;
  /* "was born in Oslo": the place is the object */
  const gboolean undergone = !act_event_class_is_property (key) &&
                             act_statement_is_undergone (clause, statement);
  g_auto (GStrv) objects = g_strsplit (row[1], " ", -1);
  g_auto (GStrv) subjects = g_strsplit (row[2], " ", -1);
  return (!*row[1] || fits_object (reading, statement, undergone, objects)) &&
         (!*row[2] || undergone ||
          fits_subject (reading, clause, statement, subjects));
}

gboolean
act_noun_fits (const char *noun, const char *key)
{
  static const char *const things[] = {"Concept", "Event", "Work", "unnamed",
                                       NULL};
  const char *const *row =
      act_table_find (act_table_get ("property-objects"), key);
  const char *class = get_class_of_noun (noun);
  gboolean listed = FALSE, fits = FALSE;

  if (!row)
    return TRUE;
  g_auto (GStrv) kinds = g_strsplit (row[1], " ", -1);
  for (guint i = 0; kinds[i]; i++) {
    if (!*kinds[i] || *kinds[i] == '+' || *kinds[i] == '.')
      continue;
    if (*kinds[i] == '!' && is_of_class (class, kinds[i] + 1))
      return FALSE;
    listed |= *kinds[i] != '!';
    fits |= act_strings_have (things, kinds[i]) ||
            is_of_class (class, kinds[i]) || strcmp (noun, kinds[i]) == 0;
  }
  return !listed || fits;
}
