/* What the rules learnt from treebanks say of a verb that the treebanks lack is
   no word at times ("dumped": dum, "embezzling": embezzl). Spelling leaves a
   form few bases, and most of those are no verbs. */
#include "lemma/verb-form.h"

#include "lexicon/lexicon.h"

#include <string.h>

/* Bytes of the longest base that is looked for. */
#define LONGEST_BASE 32

/* Bases that spelling allows, the likeliest first. */
typedef struct {
  char bases[5][LONGEST_BASE];
  guint n;
} Bases;

static gboolean
is_vowel (char letter)
{
  return letter && strchr ("aeiou", letter) != NULL;
}

/* "scrap": one syllable with one vowel before one consonant, which is doubled
   before an ending. */
static gboolean
must_double (const char *stem, gsize n)
{
  guint vowels = 0;

  if (n < 3 || is_vowel (stem[n - 1]) || strchr ("wxy", stem[n - 1]) ||
      !is_vowel (stem[n - 2]))
    return FALSE;
  for (gsize i = 0; i < n; i++)
    vowels +=
        is_vowel (stem[i]) && !(i && stem[i] == 'u' && stem[i - 1] == 'q');
  return vowels == 1;
}

/* Adds the first @n bytes of @stem and @ending when that is a verb. */
static void
add_base (Bases *bases, const char *stem, gsize n, const char *ending)
{
  char *base = bases->bases[bases->n];

  if (n < 2 || n + strlen (ending) >= LONGEST_BASE)
    return;
  memcpy (base, stem, n);
  strcpy (base + n, ending);
  if (act_table_has (act_table_get ("verb-lemmas"), base))
    bases->n++;
}

/* Of "…ing" and "…ed"; @n: bytes before the ending. */
static void
find_stems (Bases *bases, const char *form, gsize n, gboolean gerund)
{
  const gboolean doubles = must_double (form, n);

  if (!doubles)
    add_base (bases, form, n, "");
  add_base (bases, form, n, "e");
  if (n > 2 && form[n - 1] == form[n - 2])
    add_base (bases, form, n - 1, "");
  if (gerund && form[n - 1] == 'y')
    add_base (bases, form, n - 1, "ie");
  if (!gerund && form[n - 1] == 'i')
    add_base (bases, form, n - 1, "y");
  if (doubles && !bases->n)
    add_base (bases, form, n, "");
}

static void
find_bases (Bases *bases, const char *form, const char *xpos)
{
  const gsize n = strlen (form);

  if (strcmp (xpos, "VBG") == 0 && n > 4 && g_str_has_suffix (form, "ing")) {
    find_stems (bases, form, n - 3, TRUE);
  } else if ((strcmp (xpos, "VBD") == 0 || strcmp (xpos, "VBN") == 0) &&
             n > 3 && g_str_has_suffix (form, "ed")) {
    find_stems (bases, form, n - 2, FALSE);
  } else if (strcmp (xpos, "VBZ") == 0 && n > 2 && form[n - 1] == 's') {
    add_base (bases, form, n - 1, "");
    if (g_str_has_suffix (form, "es"))
      add_base (bases, form, n - 2, "");
    if (g_str_has_suffix (form, "ies"))
      add_base (bases, form, n - 3, "y");
  }
}

void
act_verb_form_mend (const char *form, const char *xpos, GString *lemma)
{
  Bases bases = {.n = 0};

  find_bases (&bases, form, xpos);
  for (guint i = 0; i < bases.n; i++)
    if (strcmp (bases.bases[i], lemma->str) == 0)
      return;
  if (bases.n)
    g_string_assign (lemma, bases.bases[0]);
}
