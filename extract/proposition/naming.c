/* "called the vote a farce", "elected her chair": verbs that name. */
#include "proposition/naming.h"

#include "clause/logistic.h"
#include "proposition/office.h"
#include "proposition/relation-word.h"
#include "proposition/value.h"

#include <string.h>

/* Of what is called so, in a relation. */
#define MOST_NAMED_WORDS 4

/* Takes off the quotation marks around a phrase. */
static char *
unquote (char *phrase)
{
  static const char *const pairs[][2] = {{"\"", "\""},     {"\u201c", "\u201d"},
                                         {"'", "'"},       {"\u2018", "\u2019"},
                                         {"\u201c", "\""}, {"\"", "\u201d"}};

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++) {
    gsize first = strlen (pairs[i][0]), last = strlen (pairs[i][1]);
    gsize length = strlen (phrase);
    if (length <= first + last || !g_str_has_prefix (phrase, pairs[i][0]) ||
        !g_str_has_suffix (phrase, pairs[i][1]))
      continue;
    phrase[length - last] = '\0';
    memmove (phrase, phrase + first, length - last - first + 1);
    length = strlen (phrase);
    if (length > 1 && strchr (",.", phrase[length - 1]))
      phrase[length - 1] = '\0'; /* "unacceptable," */
  }
  return phrase;
}

/* (transfer full) What is called "a farce", "false and vulgar". */
static char *
get_name (const ActReading *reading, guint name)
{
  if (reading->words[name].upos != ACT_UPOS_ADJ)
    return unquote (act_value_get_phrase (reading, name));
  ActWordSet words = act_tree_get_subtree (reading->tree, name),
             marker = act_tree_get_case (reading->tree, name);
  act_word_set_subtract (&words, &marker);
  act_phrase_tidy (reading->tree, &words);
  return unquote (act_reading_get_text (reading, &words, FALSE));
}

/* (transfer full) (nullable) What is called so, in a few words: a noun with its
   @words, or what a pronoun means. */
static char *
get_called (const ActReading *reading, guint object, ActWordSet *words)
{
  if (reading->words[object].upos == ACT_UPOS_PRON) {
    const guint32 entity = act_reading_get_entity (reading, object);
    const ActLocalEntity *it =
        entity == ACT_NONE ? NULL
                           : act_record_get_entity (reading->record, entity);
    /* "called *it* chaos": hardly the paper that the speaker is of */
    return it && act_logistic_count_words (it->label) <= MOST_NAMED_WORDS &&
                   !(it->named &&
                     strcmp (reading->words[object].lower, "it") == 0)
               ? g_strdup (it->label)
               : NULL;
  }
  if (act_word_set_count (words) > MOST_NAMED_WORDS) { /* "*the* resolution" */
    memset (words, 0, sizeof *words);
    act_word_set_add (words, object);
  }
  return act_reading_get_relation_text (reading, words);
}

/* "*made* the tax a condition": who does so does not merely call it that. */
static gboolean
makes_so (const ActVerb *verb)
{
  return strcmp (verb->lemma, "make") == 0;
}

/* "called the vote a farce", "described it as false": who calls it so says
   that. */
static void
add_what_is_called (const ActVerb *verb, guint object, guint name)
{
  const ActReading *reading = verb->reading;
  gboolean as = act_tree_find (reading->tree, name, ACT_REL_CASE) != 0;
  ActWordSet extra = act_reading_get_noun_words (reading, object);
  ActStatement statement;

  g_autofree char *noun = get_called (reading, object, &extra);
  if (!noun)
    return;
  g_autofree char *label =
      g_strdup_printf ("%s %s%s", verb->label, noun, as ? " as" : "");
  act_verb_init_statement (verb, &statement);
  statement.value_type = ACT_VALUE_TEXT;
  statement.value = get_name (reading, name);
  statement.factor = makes_so (verb) ? 1 : 0.9f;
  act_predicate_add (verb->predicate, reading, &statement, label, &extra);
}

gboolean
act_verb_add_naming (const ActVerb *verb, guint object, guint name)
{
  const ActReading *reading = verb->reading;
  ActPredicate *predicate = verb->predicate;
  ActPerspective voice = *predicate->perspective;
  ActStatement statement;

  if (act_verb_gives_office (verb, name)) {
    act_verb_add_office (verb, act_reading_get_entity (reading, object), name);
    return TRUE;
  }
  if (makes_so (verb)) {
    if (object == name) /* "made her *the equivalent*", with two objects */
      return FALSE;
    add_what_is_called (verb, object, name);
    return TRUE;
  }
  if (predicate->polarity == ACT_NEGATIVE || !predicate->last->subject)
    return FALSE;
  voice.source = (ActWordRef){reading->index, predicate->last->subject};
  voice.cue = (ActWordRef){reading->index, predicate->last->head};
  act_predicate_init_statement (predicate, reading, &statement);
  statement.perspective = &voice;
  statement.subject = act_reading_get_entity (reading, object);
  statement.value_type = ACT_VALUE_TEXT;
  statement.value = get_name (reading, name);
  statement.label = "be";
  memset (&statement.phrase, 0, sizeof statement.phrase);
  act_word_set_add (&statement.phrase, predicate->last->head);
  statement.factor = 0.85f;
  act_reading_add (reading, predicate->first, &statement);
  if (!act_relation_word_is (verb->lemma, "delegate"))
    add_what_is_called (verb, object, name);
  return TRUE;
}

guint
act_verb_find_given_name (const ActVerb *verb)
{
  guint first = 0;

  if ((!act_relation_word_is (verb->lemma, "naming") && !makes_so (verb)) ||
      verb->predicate->last->passive)
    return 0;
  for (guint i = 0; i < verb->n_arguments; i++) {
    const ActArgument *argument = &verb->arguments[i];
    guint upos = verb->reading->tree->words[argument->head].upos;
    gboolean object = argument->kind == ACT_ARGUMENT_OBJECT ||
                      argument->kind == ACT_ARGUMENT_INDIRECT;
    /* not "nominated her *to be* minister", but "considers it to be treason" */
    gboolean xcomp =
        argument->kind == ACT_ARGUMENT_XCOMP &&
        (upos == ACT_UPOS_NOUN || (upos == ACT_UPOS_ADJ && !makes_so (verb))) &&
        !(act_relation_word_is (verb->lemma, "delegate") &&
          act_tree_find (verb->reading->tree, argument->head, ACT_REL_MARK));
    if (object && !first)
      first = argument->head;
    else if ((object || xcomp) && first && argument->head > first)
      return argument->head;
  }
  return 0;
}
