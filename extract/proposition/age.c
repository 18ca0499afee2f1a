/* How old somebody is: "Ann Lee, *34*, left", "a *34-year-old* nurse, Ann
   Lee". */
#include "proposition/nominal.h"
#include "proposition/role-noun.h"

#include <string.h>

/* A number that an age can be. */
static gboolean
is_age (const ActWord *word)
{
  const gsize length = strlen (word->form);

  return (length == 2 && strspn (word->form, "0123456789") == 2 &&
          word->form[0] != '0') ||
         (length == 3 && strncmp (word->form, "10", 2) == 0 &&
          g_ascii_isdigit (word->form[2]));
}

/* The person of whom the number @word tells the age, or ACT_NONE. */
static guint32
find_aged (const ActReading *reading, guint word)
{
  const ActWord *words = reading->words;
  const guint n = reading->sentence->n_words;
  guint begin, end, noun;
  const gboolean aged = word > 3 && strcmp (words[word - 1].lower, "aged") == 0,
                 old = word + 2 < n &&
                       strcmp (words[word + 1].lower, "years") == 0 &&
                       strcmp (words[word + 2].lower, "old") == 0;
  const guint first = aged ? word - 1 : word, last = old ? word + 2 : word;

  /* "Ann Lee*, 34*, left", "Ann Lee, *aged 34*,", "said Ann Lee *(34)*" */
  if (first > 2 &&
      (strcmp (words[first - 1].lower, ",") == 0 ||
       strcmp (words[first - 1].lower, "(") == 0) &&
      (last == n || words[last + 1].upos == ACT_UPOS_PUNCT) &&
      (aged || old || !act_reading_find_time (reading, word)) &&
      act_mentions_find_name (reading->mentions, reading->index, first - 2,
                              &begin, &end) &&
      (aged || old || (words[word].head >= begin && words[word].head < end)) &&
      !act_tree_find (reading->tree, word, ACT_REL_CONJ))
    return act_mentions_find_entity (reading->mentions, reading->index, begin);
  /* "*34-year-old* nurse" */
  if (word + 5 > n || strcmp (words[word + 1].lower, "-") != 0 ||
      strcmp (words[word + 2].lower, "year") != 0 ||
      strcmp (words[word + 3].lower, "-") != 0 ||
      strcmp (words[word + 4].lower, "old") != 0)
    return ACT_NONE;
  noun = words[word + 4].head;
  return noun > word + 4 ? act_reading_get_entity (reading, noun) : ACT_NONE;
}

void
act_ages_add (const ActReading *reading)
{
  for (guint w = 1; w <= reading->sentence->n_words; w++) {
    if (reading->words[w].upos != ACT_UPOS_NUM || !is_age (&reading->words[w]))
      continue;
    const guint32 person = find_aged (reading, w);
    if (!act_reading_is_named (reading, person) ||
        !act_reading_is_type (reading, person, ACT_ENTITY_PERSON))
      continue;
    ActPerspective voice;
    ActStatement statement = act_statement_init_nominal (reading, w, &voice);
    statement.subject = person;
    statement.label = "be aged";
    statement.value_type = ACT_VALUE_AMOUNT;
    statement.value = g_strdup (reading->words[w].form);
    act_word_set_add (&statement.phrase, w);
    act_word_set_add (&statement.evidence, w);
    act_reading_add (reading, NULL, &statement);
  }
}
