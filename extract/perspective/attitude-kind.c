#include "perspective/attitude.h"

#include "lexicon/lexicon.h"
#include "perspective/cue.h"

#include <string.h>

const char *
act_attitude_kind_to_string (ActAttitudeKind kind)
{
  static const char *const names[ACT_N_ATTITUDE_KIND] = {
      "says", "thinks", "wants", "for", "against", "asks"};

  return names[kind];
}

gboolean
act_attitude_kind_from_string (const char *string, ActAttitudeKind *kind)
{
  for (guint i = 0; i < ACT_N_ATTITUDE_KIND; i++)
    if (strcmp (act_attitude_kind_to_string ((ActAttitudeKind) i), string) ==
        0) {
      *kind = (ActAttitudeKind) i;
      return TRUE;
    }
  return FALSE;
}

static gboolean
has (char **with, const char *word)
{
  return word && act_strings_have ((const char *const *) with, word);
}

/* Whether the words of the label from @rest on, or the object, are what the
   row asks for. */
static gboolean
fits (const char *const *row, char **rest, gboolean has_object)
{
  g_auto (GStrv) with = g_strsplit (row[2], " ", -1);
  guint n = g_strv_length (rest);

  if (has (with, "alone") || (has_object && has (with, "object")))
    return TRUE;
  if (has (with, "infinitive") && n > 1 && strcmp (rest[0], "to") == 0)
    return TRUE;
  return n > 0 && (has (with, rest[n - 1]) || has (with, rest[0]));
}

gboolean
act_attitude_of_relation (const char *label, gboolean has_object,
                          ActAttitudeKind *kind)
{
  g_auto (GStrv) words = g_strsplit (label, " ", -1);
  guint n = g_strv_length (words), rest = 1;
  const char *const *row = NULL;

  if (n > 1 && strcmp (words[0], "be") == 0) {
    row = act_signature_find ("attitude-words", words[1], 'a');
    return row && act_attitude_kind_from_string (row[1], kind);
  }
  if (n > 1) {
    g_autofree char *phrasal = g_strconcat (words[0], "_", words[1], NULL);
    row = act_signature_find ("attitude-words", phrasal, 'v');
    rest = row ? 2 : 1;
  }
  if (!row && n > 0)
    row = act_signature_find ("attitude-words", words[0], 'v');
  return row && fits (row, words + rest, has_object) &&
         act_attitude_kind_from_string (row[1], kind);
}
