#include "proposition/standing.h"

#include "lexicon/lexicon.h"

#include <string.h>

/** "Ann *6 points ahead of Bob*", "Bob *up by 3*": words, 0 for none; the
   amount is [@amount, @amount_end). */
typedef struct {
  guint person, amount, amount_end, adverb, rival;
} Standing;

static gboolean
is_of_amount (const ActWord *word)
{
  return word->upos == ACT_UPOS_NUM || word->upos == ACT_UPOS_SYM ||
         strcmp (word->lemma, "point") == 0 ||
         strcmp (word->lower, "percent") == 0 ||
         strcmp (word->lower, "percentage") == 0;
}

static guint
find_end_of_amount (const ActReading *reading, guint at)
{
  while (at <= reading->sentence->n_words && is_of_amount (&reading->words[at]))
    at++;
  return at;
}

/* The head of the phrase behind the preposition @marker if that is @lower, else
   0. */
static guint
find_behind (const ActReading *reading, guint marker, const char *lower)
{
  return marker < reading->sentence->n_words &&
                 strcmp (reading->words[marker].lower, lower) == 0 &&
                 reading->words[marker].head > marker
             ? reading->words[marker].head
             : 0;
}

/* What stands right behind the object @object. */
static gboolean
read_standing (const ActReading *reading, guint object, Standing *standing)
{
  static const char *const adverbs[] = {"ahead", "behind", "down", "up", NULL};
  const guint n = reading->sentence->n_words;
  guint begin, at = object + 1;

  *standing = (Standing){.person = object};
  if (act_mentions_find_name (reading->mentions, reading->index, object, &begin,
                              &at) &&
      at <= object)
    return FALSE;
  standing->amount_end = find_end_of_amount (reading, at);
  if (standing->amount_end > at)
    standing->amount = at;
  at = standing->amount_end;
  if (at >= n || !act_strings_have (adverbs, reading->words[at].lower))
    return FALSE;
  standing->adverb = at;
  standing->rival = strcmp (reading->words[at].lower, "behind") == 0
                        ? find_behind (reading, at, "behind")
                        : find_behind (reading, at + 1, "of");
  if (!standing->amount && find_behind (reading, at + 1, "by") &&
      is_of_amount (&reading->words[at + 2])) {
    standing->amount = at + 2;
    standing->amount_end = find_end_of_amount (reading, at + 2);
  }
  return standing->rival || standing->amount;
}

/* Adds a statement with the adverb and @preposition as its relation. */
static void
add_standing (const ActVerb *verb, const Standing *standing,
              const char *preposition, ActStatement *statement)
{
  const ActReading *reading = verb->reading;
  g_autofree char *label = g_strdup_printf (
      "be %s%s", reading->words[standing->adverb].lower, preposition);

  statement->label = label;
  statement->factor = 0.9f;
  memset (&statement->phrase, 0, sizeof statement->phrase);
  act_word_set_add (&statement->phrase, standing->adverb);
  act_reading_add (reading, verb->predicate->first, statement);
  verb->predicate->n_added++;
}

/* The first object with a standing behind it. */
static gboolean
find_standing (const ActVerb *verb, Standing *standing)
{
  for (guint i = 0; i < verb->n_arguments; i++)
    if ((verb->arguments[i].kind == ACT_ARGUMENT_OBJECT ||
         verb->arguments[i].kind == ACT_ARGUMENT_INDIRECT) &&
        verb->arguments[i].head > verb->predicate->last->head &&
        read_standing (verb->reading, verb->arguments[i].head, standing))
      return TRUE;
  return FALSE;
}

gboolean
act_verb_add_standing (const ActVerb *verb)
{
  static const char *const verbs[] = {"find", "give", "have",
                                      "put",  "show", NULL};
  const ActReading *reading = verb->reading;
  const ActPredicate *predicate = verb->predicate;
  const ActClause *last = predicate->last;
  ActPerspective voice = *predicate->perspective;
  Standing standing;

  if (last->passive || !predicate->first->subject ||
      predicate->polarity == ACT_NEGATIVE ||
      !act_strings_have (verbs, reading->words[last->head].lemma) ||
      !find_standing (verb, &standing))
    return FALSE;
  voice.source = (ActWordRef){reading->index, predicate->first->subject};
  voice.cue = (ActWordRef){reading->index, last->head};
  ActStatement by, of;
  act_verb_init_statement (verb, &by);
  by.perspective = &voice;
  by.subject = act_reading_get_entity (reading, standing.person);
  if (!act_reading_is_actor (reading, by.subject))
    return FALSE;
  of = by;
  if (standing.amount) {
    ActWordSet words = {0};
    act_word_set_add_range (&words, standing.amount, standing.amount_end - 1);
    by.value_type = ACT_VALUE_AMOUNT;
    by.value = act_reading_get_text (reading, &words, FALSE);
    add_standing (verb, &standing, " by", &by);
  }
  if (standing.rival)
    of.object = act_reading_get_entity (reading, standing.rival);
  if (of.object != ACT_NONE)
    add_standing (verb, &standing,
                  strcmp (reading->words[standing.adverb].lower, "behind") == 0
                      ? ""
                      : " of",
                  &of);
  return TRUE;
}
