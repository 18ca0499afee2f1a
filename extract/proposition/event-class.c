#include "proposition/event-class.h"

#include "lexicon/lexicon.h"
#include "proposition/relation-word.h"

#include <actant/record.h>

#include <string.h>

/* Whether a word after a verb is of its object, unlike the adverbs and
   participles that make the verb another one ("call *out*", "leave
   *poisoned*"); "send *up* to ten". */
static gboolean
is_object (const char *word)
{
  return strcmp (word, "up") == 0 ||
         (!act_relation_word_is (word, "particle") &&
          !act_relation_word_is (word, "finding") &&
          !g_str_has_suffix (word, "ed"));
}

/* "call off trip" is looked up as "call off" when the table has no such verb.
 */
static const char *const *
find_without_noun (const ActTable *table, const char *verb)
{
  g_autofree char *shorter = g_strdup (verb);
  const char *const *row = NULL;
  char *blank;

  while (!row && (blank = strrchr (shorter, ' ')) && is_object (blank + 1)) {
    *blank = '\0';
    row = act_table_find (table, shorter);
  }
  return row;
}

static const char *
find_class (const ActTable *table, const char *verb, const char *preposition)
{
  const char *const *row = NULL;

  if (*preposition) {
    g_autofree char *key = g_strconcat (verb, " ", preposition, NULL);
    row = act_table_find (table, key);
  }
  if (!row)
    row = act_table_find (table, verb);
  /* A property holds of its own construction only: who founds owns nothing that
     is "founded on" something. */
  if (row && *preposition && act_event_class_is_property (row[1]) &&
      !strchr (row[0], ' '))
    return NULL;
  if (!row)
    row = find_without_noun (table, verb);
  return row && row[1][0] ? row[1] : NULL;
}

const char *
act_event_class_find (const char *verb, const char *preposition)
{
  return verb ? find_class (act_table_get ("event-verbs"), verb, preposition)
              : NULL;
}

const char *
act_event_class_find_first (const char *first_verb)
{
  const char *const *row =
      first_verb ? act_table_find (act_table_get ("event-verbs"), first_verb)
                 : NULL;

  return row && row[2][0] == 'y' ? row[1] : NULL;
}

const char *
act_event_class_find_exact (const char *entry)
{
  const char *const *row =
      act_table_find (act_table_get ("event-verbs"), entry);

  return row ? row[1] : NULL;
}

gboolean
act_event_noun_find (const char *lemma, ActEventNoun *noun)
{
  const char *const *row =
      act_table_find (act_table_get ("event-nouns"), lemma);

  if (!row)
    return FALSE;
  *noun = (ActEventNoun){row[1], row[2], row[3], row[4][0] == 'y'};
  return TRUE;
}

gboolean
act_role_noun_find (const char *lemma, ActRoleNoun *role)
{
  const char *const *row = act_table_find (act_table_get ("role-nouns"), lemma);

  if (!row)
    return FALSE;
  *role = (ActRoleNoun){row[1], row[2][0] == 'y'};
  return TRUE;
}

const char *
act_event_class_of_intent (const char *class)
{
  static const char *const kind[] = {"SUPPORT", "AID", "COOPERATE", "CONSULT",
                                     "CONCEDE"};
  static const char *const hard[] = {"SANCTION", "COERCE", "ASSAULT"};

  for (guint i = 0; class && i < G_N_ELEMENTS (kind); i++)
    if (strcmp (class, kind[i]) == 0)
      return "AGREE";
  for (guint i = 0; class && i < G_N_ELEMENTS (hard); i++)
    if (strcmp (class, hard[i]) == 0)
      return "THREATEN";
  return class;
}
