#include "proposition/measure.h"

#include "lexicon/lexicon.h"
#include "perspective/cue.h"
#include "proposition/relation-word.h"
#include "proposition/value.h"

#include <string.h>

/* Adverbs that tell where somebody goes. */
static gboolean
is_goal (const char *adverb)
{
  static const char *const goals[] = {"abroad", "ashore",   "home",
                                      "inland", "overseas", NULL};

  return act_strings_have (goals, adverb);
}

/* "by *a third*", "by *two fifths*" */
static gboolean
is_fraction (const ActReading *reading, guint word)
{
  static const char *const parts[] = {"fifth", "half",  "quarter", "sixth",
                                      "tenth", "third", NULL};
  const guint determiner = act_tree_find (reading->tree, word, ACT_REL_DET);

  return act_strings_have (parts, reading->words[word].lemma) &&
         !act_tree_find (reading->tree, word, ACT_REL_AMOD) &&
         (!determiner || reading->words[determiner].lower[0] == 'a') &&
         (determiner || act_tree_find (reading->tree, word, ACT_REL_NUMMOD) ||
          strcmp (reading->words[word].lower, "half") == 0);
}

/* "9 *a.m.*", "noon": an hour of the day. */
static gboolean
is_hour (const ActReading *reading, guint word)
{
  const ActWord *at = &reading->words[word], *next = at + 1;

  if (strcmp (at->lower, "noon") == 0 || strcmp (at->lower, "midnight") == 0)
    return TRUE;
  return at->upos == ACT_UPOS_NUM && word < reading->sentence->n_words &&
         (g_str_has_prefix (next->lower, "a.m") ||
          g_str_has_prefix (next->lower, "p.m") ||
          strcmp (next->lower, "o'clock") == 0);
}

/* Adds @value, text (transfer full), behind @preposition as the object of the
   verb; @marker: the words of the preposition. */
static guint
add_value (const ActVerb *verb, const ActWordSet *marker,
           const char *preposition, char *value, ActValueType type)
{
  g_autofree char *label = g_strdup_printf (
      "%s%s%s", verb->label, *preposition ? " " : "", preposition);
  ActStatement statement;

  act_verb_init_statement (verb, &statement);
  statement.value_type = type;
  statement.value = value;
  statement.factor = 0.85f;
  act_predicate_add (verb->predicate, verb->reading, &statement, label, marker);
  return 1;
}

/* "fell *3 percent*", "grew *by a third*", "stretches *to 40 miles*": of a verb
   of change, whose "by" tells no actor, any; of others behind "by" or "to". */
static gboolean
is_amount (const ActVerb *verb, const ActArgument *argument)
{
  const ActReading *reading = verb->reading;
  const gboolean change = act_relation_word_is (verb->lemma, "measure");
  const guint marker = act_word_set_first (&argument->preposition);
  const char *lower = marker ? reading->words[marker].lower : "";

  if (act_reading_find_time (reading, argument->head) ||
      is_hour (reading, argument->head))
    return FALSE;
  /* "shrank *by 12,000 people*" */
  if (change && strcmp (lower, "by") == 0 &&
      act_tree_find (reading->tree, argument->head, ACT_REL_NUMMOD))
    return TRUE;
  /* "was attacked *by two*", "is liked *by 5 percent of voters*" */
  if (argument->agent &&
      (reading->words[argument->head].upos == ACT_UPOS_NUM ||
       act_tree_find (reading->tree, argument->head, ACT_REL_NMOD)))
    return FALSE;
  return (act_value_is_amount (reading, argument->head) ||
          is_fraction (reading, argument->head)) &&
         (change || strcmp (lower, "by") == 0 || strcmp (lower, "to") == 0);
}

/* @unmarked: only an amount without a preposition. */
static guint
add_amount (const ActVerb *verb, gboolean unmarked)
{
  for (guint i = 0; i < verb->n_arguments; i++) {
    const ActArgument *argument = &verb->arguments[i];
    if ((argument->kind != ACT_ARGUMENT_UNMARKED &&
         (unmarked || argument->kind != ACT_ARGUMENT_OBLIQUE)) ||
        argument->head < verb->predicate->last->head ||
        !is_amount (verb, argument))
      continue;
    g_autofree char *preposition =
        act_reading_get_text (verb->reading, &argument->preposition, TRUE);
    return add_value (verb, &argument->preposition, preposition,
                      act_value_get_phrase (verb->reading, argument->head),
                      ACT_VALUE_AMOUNT);
  }
  return 0;
}

guint
act_verb_add_change (const ActVerb *verb)
{
  return act_relation_word_is (verb->lemma, "measure") ? add_amount (verb, TRUE)
                                                       : 0;
}

static guint
add_goal (const ActVerb *verb)
{
  const ActWordSet none = {0};

  if (verb->predicate->last->passive)
    return 0;
  for (guint i = 0; i < verb->n_arguments; i++)
    if (verb->arguments[i].kind == ACT_ARGUMENT_ADVERB &&
        verb->arguments[i].head == verb->predicate->last->head + 1u &&
        is_goal (verb->reading->words[verb->arguments[i].head].lower))
      return add_value (
          verb, &none, "",
          g_strdup (verb->reading->words[verb->arguments[i].head].lower),
          ACT_VALUE_TEXT);
  return 0;
}

/* "the deal *she finished* last year": what she finished stands above. */
static gboolean
lacks_object (const ActVerb *verb)
{
  const ActClause *first = verb->predicate->first;

  return first->relation == ACT_REL_ACL_RELCL &&
         first->subject_source == ACT_SUBJECT_OWN && !first->passive;
}

/* "*the accord* was announced on Friday", "*their case* will be heard in May"
 */
static gboolean
is_of_thing (const ActVerb *verb)
{
  const ActClause *first = verb->predicate->first;
  const ActWord *subject = &verb->reading->words[first->subject];

  return first->subject && subject->upos == ACT_UPOS_NOUN &&
         !act_word_is_people (subject);
}

/* What is said at a time is not told by it: "he *wrote* in May"; what is
   planned for it is. */
static gboolean
may_have_time (const ActVerb *verb)
{
  static const char *const planning[] = {"expect",   "pass", "plan",
                                         "schedule", "set",  NULL};
  const ActReading *reading = verb->reading;
  ActCue cue;

  if (lacks_object (verb))
    return FALSE;
  if (act_relation_word_is (verb->lemma, "measure") ||
      act_relation_word_is (verb->lemma, "occurring") ||
      act_relation_word_is (verb->lemma, "office") ||
      (verb->predicate->last->passive &&
       (act_strings_have (planning, verb->lemma) || is_of_thing (verb))))
    return TRUE;
  return !act_relation_word_is (verb->lemma, "empty") &&
         !(act_cue_find (reading->sentence, verb->predicate->last->head,
                         &cue) &&
           cue.content == ACT_CONTENT_CLAIM);
}

/* A date tells something of a thing, and of one whom a reader knows: "Ann Lee",
   "talks between *Oslo* and *Riga*", but not of "six officers". */
static gboolean
is_known (const ActVerb *verb)
{
  const ActReading *reading = verb->reading;
  const guint32 subject = verb->predicate->subjects[0];
  const char *label = act_record_get_entity (reading->record, subject)->label;

  if (is_of_thing (verb) || act_reading_is_named (reading, subject) ||
      (g_ascii_isupper (*label) && strstr (label, "'s ")))
    return TRUE;
  for (const char *at = *label ? label + 1 : label; *at; at++)
    if (g_ascii_isupper (*at) && at[-1] == ' ')
      return TRUE;
  return FALSE;
}

/* "the court *rules* on Friday *that* …", "the union *extended* its term in
   May": without what else the verb has, or wants, the date tells nothing. */
static gboolean
is_whole (const ActVerb *verb)
{
  const ActReading *reading = verb->reading;
  const ActClause *last = verb->predicate->last;

  if (verb->predicate->n_subjects == 0 ||
      (last->relation == ACT_REL_ADVCL && !last->finite_word) ||
      act_tree_find (reading->tree, last->head, ACT_REL_CCOMP) ||
      (!last->passive &&
       act_tree_find (reading->tree, last->head, ACT_REL_XCOMP)))
    return FALSE;
  for (guint i = 0; i < verb->n_arguments; i++) {
    const ActArgument *argument = &verb->arguments[i];
    /* "goes *into effect* in May" is one word */
    if (act_reading_find_time (reading, argument->head) ||
        strstr (verb->label, reading->words[argument->head].lower))
      continue;
    if (argument->kind == ACT_ARGUMENT_OBJECT ||
        (argument->kind == ACT_ARGUMENT_OBLIQUE && !argument->agent &&
         !act_reading_is_type (reading,
                               act_reading_get_entity (reading, argument->head),
                               ACT_ENTITY_PLACE)))
      return FALSE;
  }
  /* "are *scheduled to* meet on Friday" */
  return last->passive || *verb->predicate->prefix ||
         !act_table_has (act_table_get ("transitive-verbs"),
                         reading->words[last->head].lemma);
}

/* "headed *into* Super Tuesday": no time of it; "not *until* May": then it
   is. */
static gboolean
is_marker_of_time (const ActVerb *verb, const ActArgument *argument,
                   const ActTime *time)
{
  static const char *const markers[] = {"at",    "by", "for",    "in", "on",
                                        "since", "to", "within", NULL};
  const guint marker = act_word_set_first (&argument->preposition);

  /* "ruled *from 1998 to 2004*" */
  return !marker || (time && time->to_year) ||
         act_strings_have (markers, verb->reading->words[marker].lower);
}

/* (transfer full) "Friday" of "died *Friday of heart failure*": no more than
   the time; but "May 11-15", "1998 to 2004". */
static char *
get_time (const ActReading *reading, guint head, const ActTime *time)
{
  const guint behind = act_tree_find (reading->tree, head, ACT_REL_NMOD);

  if (!time ||
      (!time->to_year &&
       (behind < time->end || reading->words[behind].upos == ACT_UPOS_NUM)))
    return act_value_get_phrase (reading, head);
  ActWordSet words = {0};
  act_word_set_add_range (&words, MIN (reading->tree->leftmost[head], head),
                          time->end - 1u);
  const ActWordSet marker = act_tree_get_case (reading->tree, head);
  act_word_set_subtract (&words, &marker);
  return act_reading_get_text (reading, &words, FALSE);
}

/* (transfer full) "on" for "died *Friday*", "opened *May 5*"; else the words of
   the preposition, if any. */
static char *
get_preposition (const ActVerb *verb, const ActArgument *argument,
                 const ActTime *time)
{
  const ActReading *reading = verb->reading;

  if (!time || argument->kind == ACT_ARGUMENT_OBLIQUE)
    return act_reading_get_text (reading, &argument->preposition, TRUE);
  const gboolean day =
      (time->kind == ACT_TIME_WEEKDAY ||
       (time->kind == ACT_TIME_CALENDAR && time->month && time->day)) &&
      time->direction == 2 && !time->part &&
      g_ascii_isupper (reading->words[time->begin].form[0]);
  return g_strdup (day ? "on" : "");
}

/* An argument behind the verb that tells when, as a date, a term or an hour:
   "On Monday the bridge was closed" tells when, and not what. @time: that it
   stands in, or NULL. */
static gboolean
is_date (const ActVerb *verb, const ActArgument *argument, const ActTime *time)
{
  const ActReading *reading = verb->reading;
  const gboolean oblique = argument->kind == ACT_ARGUMENT_OBLIQUE;

  if (argument->head < verb->predicate->last->head || argument->gap ||
      !is_marker_of_time (verb, argument, time) ||
      /* "fell *from a year ago*" */
      (!oblique &&
       strcmp (reading->words[reading->tree->leftmost[argument->head]].lower,
               "from") == 0) ||
      act_tree_find (reading->tree, argument->head, ACT_REL_NMOD_POSS))
    return FALSE;
  if (is_hour (reading, argument->head))
    return oblique || argument->kind == ACT_ARGUMENT_UNMARKED;
  if (!time || (time->kind == ACT_TIME_VAGUE && !oblique) ||
      !act_reading_get_time (reading, verb->predicate->first))
    return FALSE;
  return oblique || argument->kind == ACT_ARGUMENT_UNMARKED ||
         argument->kind == ACT_ARGUMENT_ADVERB ||
         /* "met *September 17*" */
         (argument->kind == ACT_ARGUMENT_OBJECT && time->day);
}

static guint
add_time (const ActVerb *verb)
{
  if (!may_have_time (verb))
    return 0;
  for (guint i = 0; i < verb->n_arguments; i++) {
    const ActArgument *argument = &verb->arguments[i];
    const ActTime *time = act_reading_find_time (verb->reading, argument->head);
    if (!is_date (verb, argument, time))
      continue;
    g_autofree char *preposition = get_preposition (verb, argument, time);
    return add_value (verb, &argument->preposition, preposition,
                      get_time (verb->reading, argument->head, time),
                      ACT_VALUE_DATE);
  }
  return 0;
}

/* "was *founded* in 1921 as …" */
static gboolean
is_beginning (const ActVerb *verb)
{
  static const char *const beginnings[] = {"bear",  "establish", "form",
                                           "found", "launch",    NULL};

  return verb->predicate->last->passive &&
         act_strings_have (beginnings, verb->lemma);
}

void
act_verb_add_beginning (const ActVerb *verb)
{
  if (is_beginning (verb))
    add_time (verb);
}

guint
act_verb_add_measure (const ActVerb *verb)
{
  guint added = add_amount (verb, FALSE);

  if (!added)
    added = add_goal (verb);
  if (!added && (is_beginning (verb) || (is_whole (verb) && is_known (verb))))
    added = add_time (verb);
  return added;
}
