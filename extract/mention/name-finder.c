#include "mention/name-finder.h"

#include "lexicon/lexicon.h"

#include <string.h>

gboolean
act_word_starts_upper (const ActWord *word)
{
  return g_unichar_isupper (g_utf8_get_char (word->form));
}

void
act_name_use_set_type (ActNameUse *name, ActNameType type)
{
  name->type = type;
  memset (name->probability, 0, sizeof name->probability);
  name->probability[type] = 1;
}

gboolean
act_word_is_honorific (const ActWord *word)
{
  char gender;
  gboolean honorific;

  return act_gazetteer_is_title (word->lower, &gender, &honorific) && honorific;
}

gboolean
act_word_is_title (const ActWord *word)
{
  char gender;
  gboolean honorific;

  return act_gazetteer_is_title (word->lower, &gender, &honorific);
}

gboolean
act_word_is_abbreviated_time (const ActWord *word)
{
  g_autofree char *dotted = g_strconcat (word->lower, ".", NULL);

  return act_table_lists ("time-words", word->lower, "zone", ' ') ||
         (g_str_has_suffix (word->lower, ".") &&
          act_table_lists ("time-words", word->lower, "month", ' ')) ||
         act_table_lists ("time-words", dotted, "month", ' ');
}

gboolean
act_name_is_faction (const ActSentence *s, guint word)
{
  const char *lower = s->words[word].lower;

  return word < s->n_words && act_word_is_title (&s->words[word + 1]) &&
         (g_str_equal (lower, "majority") || g_str_equal (lower, "minority"));
}

void
act_name_finder_set_key (const ActNameFinder *finder, ActNameUse *name)
{
  g_autofree char *text = act_parse_get_words_text (
      finder->parse, name->sentence, name->begin, name->end);
  g_autofree char *lower = g_utf8_strdown (text, -1);

  name->key = g_string_chunk_insert_const (finder->strings, lower);
  name->is_known = act_gazetteer_find (text, &name->known);
  name->demonym = act_gazetteer_find_demonym (lower, &name->people);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  const ActNameUse *x = a, *y = b;

  if (x->sentence != y->sentence)
    return x->sentence < y->sentence ? -1 : 1;
  return (int) x->begin - (int) y->begin;
}

void
act_name_finder_sort (GArray *names)
{
  g_array_sort (names, compare_names);
}

guint
act_name_finder_skip (const ActNameFinder *finder, guint from, guint sentence)
{
  while (from < finder->names->len &&
         g_array_index (finder->names, ActNameUse, from).sentence < sentence)
    from++;
  return from;
}

ActNameUse *
act_name_finder_find_overlap (const ActNameFinder *finder, guint from,
                              guint sentence, guint begin, guint end)
{
  for (guint i = from; i < finder->names->len; i++) {
    ActNameUse *name = &g_array_index (finder->names, ActNameUse, i);
    if (name->sentence != sentence || name->begin >= end)
      break;
    if (name->end > begin)
      return name;
  }
  return NULL;
}

void
act_name_finder_merge (ActNameFinder *finder, const GArray *taken)
{
  GArray *kept = g_array_new (FALSE, TRUE, sizeof (ActNameUse));
  guint next = 0;

  for (guint i = 0; i < finder->names->len; i++) {
    const ActNameUse *old = &g_array_index (finder->names, ActNameUse, i);
    const ActNameUse *name;
    while (next < taken->len) {
      name = &g_array_index (taken, ActNameUse, next);
      if (name->sentence > old->sentence ||
          (name->sentence == old->sentence && name->end > old->begin))
        break;
      next++;
    }
    name = next < taken->len ? &g_array_index (taken, ActNameUse, next) : NULL;
    if (!name || name->sentence != old->sentence || name->begin >= old->end)
      g_array_append_val (kept, *old);
  }
  g_array_append_vals (kept, taken->data, taken->len);
  act_name_finder_sort (kept);
  g_array_unref (finder->names);
  finder->names = kept;
}
