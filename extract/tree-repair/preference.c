/* Phrases of a verb that the noun before them may have as well ("repudiated
   decades of *support for free trade*"), where the parser is not sure: what
   both words have elsewhere tells, too (lexicon/verb-prepositions.tsv,
   noun-prepositions.tsv). */
#include "tree-repair/build.h"

#include "lexicon/lexicon.h"

#include <math.h>
#include <stdlib.h>

/* How far the numbers of the tables, tenths of logarithms, count beside the
   parser's probability, and by how many the other word must be ahead. The
   middle of what works on two treebanks. */
#define WEIGHT 0.06
#define LEAST_AHEAD 10

/* Where the number of @preposition stands in "by 14|for -7", or NULL. */
static const char *
find_number (const char *list, const char *preposition)
{
  const gsize length = strlen (preposition);

  for (const char *item = list; item; item = strchr (item, '|')) {
    item += *item == '|';
    if (strncmp (item, preposition, length) == 0 && item[length] == ' ')
      return item + length;
  }
  return NULL;
}

/* How much more often than others the word has such a phrase; 0 for a word that
   is rare. @seen: gets whether it has been seen to have one */
static gint
get_preference (const ActWord *word, const char *preposition, gboolean *seen)
{
  const ActTable *table = act_table_get (
      word->upos == ACT_UPOS_VERB ? "verb-prepositions" : "noun-prepositions");
  const char *const *row = act_table_find (table, word->lemma);
  const char *number =
      row ? find_number (row[act_table_get_column (table, "seen")], preposition)
          : NULL;

  *seen = number != NULL;
  if (!row)
    return 0;
  return atoi (number ? number : row[act_table_get_column (table, "unseen")]);
}

/* The noun right before the preposition @marker, if a phrase of the verb may
   belong to it; or 0. (The other way round it errs as often as the parser.) */
static guint
find_rival (const ActWord *words, guint marker, guint noun)
{
  const guint verb = words[noun].head;

  return words[noun].rel == ACT_REL_OBL && verb < marker - 1 &&
                 words[verb].upos == ACT_UPOS_VERB &&
                 words[marker - 1].upos == ACT_UPOS_NOUN &&
                 act_words_is_below (words, marker - 1, verb)
             ? marker - 1
             : 0;
}

void
act_words_prefer (ActWord *words, guint n)
{
  guint noun = 0;

  for (guint marker = 2; marker <= n; marker++) {
    guint rival;
    gint ahead;
    gboolean seen, seen_with_verb;
    double odds; /* of the rival */

    if (words[marker].rel != ACT_REL_CASE || words[marker].head <= marker ||
        words[marker].head == noun) /* "from *under* the bridge" */
      continue;
    noun = words[marker].head;
    rival = find_rival (words, marker, noun);
    if (!rival)
      continue;
    ahead = get_preference (&words[rival], words[marker].lower, &seen) -
            get_preference (&words[words[noun].head], words[marker].lower,
                            &seen_with_verb);
    odds = (1 - words[noun].arc) / words[noun].arc * exp (WEIGHT * ahead);
    if (!seen || ahead <= LEAST_AHEAD || odds <= 1 ||
        !act_words_hang (words, noun, rival))
      continue;
    words[noun].rel = ACT_REL_NMOD;
    words[noun].arc = (float) (odds / (1 + odds));
  }
}
