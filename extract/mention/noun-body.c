/* What tells the bodies of a state apart: "the government of Norway". */
#include "lexicon/lexicon.h"
#include "mention/noun-phrase.h"

/* "regional government", "former regime": not the one of the state. */
static gboolean
is_other_body (const ActReferences *references, const ActReference *it)
{
  static const char *const words[] = {
      "regional", "local",     "city",     "provincial",  "state",
      "federal",  "municipal", "former",   "previous",    "next",
      "new",      "shadow",    "interim",  "provisional", "transitional",
      "old",      "exile",     "parallel", NULL};

  for (guint i = 0; i < it->n_modifiers; i++)
    if (act_strings_have (words, g_ptr_array_index (references->modifiers,
                                                    it->modifiers + i)))
      return TRUE;
  return FALSE;
}

char *
act_noun_phrase_get_body_key (const ActReferences *references,
                              const ActReference *it, const char *country)
{
  const char *const *row =
      act_table_find (act_table_get ("institution-nouns"), it->lemma);
  GString *key = g_string_new (it->lemma);

  g_string_append_printf (key, "|%c|%s", it->number, country);
  /* "the military-dominated government" is the government. */
  if (row && *row[2] && !is_other_body (references, it))
    return g_string_free (key, FALSE);
  for (guint i = 0; i < it->n_modifiers; i++)
    g_string_append_printf (key, "|%s",
                            (const char *) g_ptr_array_index (
                                references->modifiers, it->modifiers + i));
  return g_string_free (key, FALSE);
}
