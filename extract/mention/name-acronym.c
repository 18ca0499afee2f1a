/* Acronyms that mean something else in this text than the gazetteer knows. */
#include "mention/name-finder.h"

#include <string.h>

/* Letters of an acronym that may be one of a name in the text. */
enum { MIN_LETTERS = 3, MAX_LETTERS = 6 };

/* "RSF", "R.S.F.": its letters, lower-cased; FALSE if it is none. */
static gboolean
read_acronym (const ActWord *word, char letters[MAX_LETTERS + 1])
{
  guint n = 0;

  for (const char *p = word->form; *p; p++) {
    if (*p == '.')
      continue;
    if (!g_ascii_isupper (*p) || n == MAX_LETTERS)
      return FALSE;
    letters[n++] = g_ascii_tolower (*p);
  }
  letters[n] = '\0';
  return n >= MIN_LETTERS;
}

/* First letters of the words of a name that have capitals; FALSE where there
   are too many or too few. */
static gboolean
read_initials (const ActWord *words, const ActNameUse *name,
               char letters[MAX_LETTERS + 1])
{
  guint n = 0;

  for (guint w = name->begin; w < name->end; w++) {
    if (!g_ascii_isupper (words[w].form[0]))
      continue;
    if (n == MAX_LETTERS)
      return FALSE;
    letters[n++] = g_ascii_tolower (words[w].form[0]);
  }
  letters[n] = '\0';
  return n >= MIN_LETTERS && name->end - name->begin >= MIN_LETTERS;
}

/* Whether the known name and that of the text have a longer word in common:
   then the latter is only another spelling. */
static gboolean
shares_word (const char *label, const ActWord *words, const ActNameUse *name)
{
  g_autofree char *lower = g_utf8_strdown (label, -1);

  for (guint w = name->begin; w < name->end; w++)
    if (strlen (words[w].lower) > 3 && strstr (lower, words[w].lower))
      return TRUE;
  return FALSE;
}

/* Names that are written out, by their initials; the first of each. */
static GHashTable *
collect_initials (const ActNameFinder *finder)
{
  GHashTable *initials =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < finder->names->len; i++) {
    ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    const ActWord *words =
        act_parse_get_sentence (finder->parse, name->sentence)->words;
    char letters[MAX_LETTERS + 1];
    if (name->type != ACT_NAME_PER && read_initials (words, name, letters) &&
        !g_hash_table_contains (initials, letters))
      g_hash_table_insert (initials, g_strdup (letters), name);
  }
  return initials;
}

void
act_name_finder_drop_homonyms (ActNameFinder *finder)
{
  g_autoptr (GHashTable) initials = collect_initials (finder);

  for (guint i = 0; i < finder->names->len; i++) {
    ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    const ActNameUse *full;
    char letters[MAX_LETTERS + 1];
    if (!name->is_known || !name->known.label ||
        name->known.kind == ACT_KNOWN_COUNTRY || name->end - name->begin != 1 ||
        !read_acronym (&act_parse_get_sentence (finder->parse, name->sentence)
                            ->words[name->begin],
                       letters))
      continue;
    full = g_hash_table_lookup (initials, letters);
    if (full && !full->is_known &&
        !shares_word (
            name->known.label,
            act_parse_get_sentence (finder->parse, full->sentence)->words,
            full))
      name->is_known = FALSE;
  }
}
