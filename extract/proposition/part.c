#include "proposition/part.h"

#include <string.h>

/* "none *of the houses*", "each *of them*": the head behind "of", or 0. */
static guint
find_whole (const ActReading *reading, guint head)
{
  const ActWord *words = reading->words;
  const guint whole = act_tree_find (reading->tree, head, ACT_REL_NMOD);
  const guint of =
      whole > head ? act_tree_find (reading->tree, whole, ACT_REL_CASE) : 0;

  return of == head + 1u && strcmp (words[of].lower, "of") == 0 &&
                 (words[whole].xpos == ACT_XPOS_NNS ||
                  words[whole].upos == ACT_UPOS_PRON)
             ? whole
             : 0;
}

/* "The report lists *five meetings*. None was …": the only noun of the sentence
   before that is counted, or 0. */
static guint
find_counted (const ActReading *reading)
{
  guint counted = 0;

  if (reading->index == 0)
    return 0;
  const ActSentence *before =
      act_parse_get_sentence (reading->parse, reading->index - 1);
  for (guint w = 1; w <= before->n_words; w++) {
    const ActWord *number = &before->words[w];
    if (number->rel != ACT_REL_NUMMOD || number->head <= w ||
        before->words[number->head].xpos != ACT_XPOS_NNS ||
        act_noun_is_class (before->words[number->head].lemma,
                           (const char *const[]){"time", NULL}))
      continue;
    if (counted)
      return 0;
    counted = number->head;
  }
  return counted;
}

guint32
act_part_find (const ActReading *reading, guint head)
{
  static const char *const all[] = {"all",     "both", "each",
                                    "neither", "none", NULL};
  const char *lower = reading->words[head].lower;
  guint n;

  if (!g_strv_contains (all, lower))
    return ACT_NONE;
  const guint whole = find_whole (reading, head);
  if (whole)
    return act_reading_get_entity (reading, whole);
  act_tree_get_dependents (reading->tree, head, &n);
  const guint counted =
      n == 0 && strcmp (lower, "none") == 0 ? find_counted (reading) : 0;
  return counted ? act_mentions_get_entity (reading->mentions,
                                            reading->index - 1, counted)
                 : ACT_NONE;
}
