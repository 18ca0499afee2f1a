#include "proposition/pair.h"

#include "lexicon/lexicon.h"

#include <string.h>

/* "both", "the two": of any kind. */
static gboolean
is_bare_pair (const ActReading *reading, guint head)
{
  const ActWord *word = &reading->words[head];
  guint n;

  if (strcmp (word->lower, "both") != 0 && strcmp (word->lower, "two") != 0)
    return FALSE;
  act_tree_get_dependents (reading->tree, head, &n);
  /* "both of them" is resolved by itself */
  return n <= 1 && !act_tree_find_base (reading->tree, head, ACT_REL_NMOD);
}

/* "the two leaders", "both leaders" with nothing else beside it. */
static gboolean
is_two_of (const ActReading *reading, guint head)
{
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, head, &n);
  gboolean the = FALSE, two = FALSE;

  if (reading->words[head].xpos != ACT_XPOS_NNS)
    return FALSE;
  for (guint i = 0; i < n; i++) {
    const ActWord *word = &reading->words[dependents[i]];
    if (strcmp (word->lower, "the") == 0)
      the = TRUE;
    else if (strcmp (word->lower, "two") == 0)
      two = TRUE;
    else if (strcmp (word->lower, "both") == 0)
      the = two = TRUE;
    else if (dependents[i] < head || word->rel == ACT_REL_NMOD ||
             word->rel == ACT_REL_ACL || word->rel == ACT_REL_ACL_RELCL ||
             word->rel == ACT_REL_CONJ || word->rel == ACT_REL_APPOS)
      return FALSE;
  }
  return the && two;
}

/* The type of whom a plural like "leaders", "cities" means; ACT_ENTITY_OTHER
   for all the rest: "the two lawmakers" may be of whom nobody has told. */
static ActEntityType
get_type (const ActWord *noun)
{
  static const char *const places[] = {"city",     "country",   "nation",
                                       "neighbor", "neighbour", "state",
                                       "town",     NULL};

  static const char *const people[] = {"diplomat",  "leader", "man",
                                       "official",  "person", "politician",
                                       "statesman", "woman",  NULL};

  return act_strings_have (places, noun->lemma)   ? ACT_ENTITY_PLACE
         : act_strings_have (people, noun->lemma) ? ACT_ENTITY_PERSON
                                                  : ACT_ENTITY_OTHER;
}

/* "the *president*": what he is called beside his name counts him once. The
   names of @type in a sentence before @end, if there are just two. */
static gboolean
find_only_two (const ActReading *reading, guint sentence, guint end,
               ActEntityType type, guint32 pair[2])
{
  guint n = 0;

  for (guint w = 1; w < end; w++) {
    guint32 entity = act_mentions_find_entity (reading->mentions, sentence, w);
    if (entity == ACT_NONE || !act_reading_is_type (reading, entity, type) ||
        !act_reading_is_named (reading, entity) ||
        (n > 0 && pair[0] == entity) || (n > 1 && pair[1] == entity))
      continue;
    if (n == 2)
      return FALSE;
    pair[n++] = entity;
  }
  return n == 2;
}

/* No town is a side. */
static gboolean
can_be_side (const ActReading *reading, guint32 entity)
{
  const ActLocalEntity *it = act_record_get_entity (reading->record, entity);

  return it->type != ACT_ENTITY_PLACE || it->country;
}

gboolean
act_pair_find (const ActReading *reading, guint head, guint32 pair[2])
{
  gboolean near = reading->pair[0] != ACT_NONE &&
                  reading->pair_sentence + 1 >= reading->index;
  ActEntityType type;

  if (is_bare_pair (reading, head)) {
    memcpy (pair, reading->pair, sizeof reading->pair);
    return near;
  }
  if (!is_two_of (reading, head))
    return FALSE;
  type = get_type (&reading->words[head]);
  if (type == ACT_ENTITY_OTHER) {
    static const char *const sides[] = {"party", "side", NULL};
    memcpy (pair, reading->pair, sizeof reading->pair);
    /* "Relations are good. The two *sides* …": one sentence more */
    return reading->pair[0] != ACT_NONE && !reading->pair_is_setting &&
           reading->pair_sentence + 2 >= reading->index &&
           act_strings_have (sides, reading->words[head].lemma) &&
           can_be_side (reading, pair[0]) && can_be_side (reading, pair[1]);
  }
  if (near && act_reading_is_type (reading, reading->pair[0], type) &&
      act_reading_is_type (reading, reading->pair[1], type)) {
    memcpy (pair, reading->pair, sizeof reading->pair);
    return TRUE;
  }
  return reading->index > 0 &&
         find_only_two (
             reading, reading->index - 1,
             act_parse_get_sentence (reading->parse, reading->index - 1)
                     ->n_words +
                 1,
             type, pair);
}
