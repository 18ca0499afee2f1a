/* Who is given an office: "named her head of Acme". */
#include "proposition/office.h"

#include "lexicon/lexicon.h"
#include "proposition/event-class.h"
#include "proposition/relation-word.h"
#include "proposition/value.h"

#include <string.h>

/* The role noun of @noun, with the words before it or by itself. */
static gboolean
find_role (const ActReading *reading, guint noun, ActRoleNoun *role)
{
  ActWordSet bare = act_reading_get_bare_words (reading, noun);
  g_autofree char *text = act_reading_get_text (reading, &bare, TRUE);

  return act_role_noun_find (text, role) ||
         act_role_noun_find (reading->words[noun].lemma, role);
}

gboolean
act_verb_gives_office (const ActVerb *verb, guint noun)
{
  ActRoleNoun role;

  return act_relation_word_is (verb->lemma, "office") &&
         strcmp (verb->lemma, "nominate") != 0 &&
         verb->predicate->polarity == ACT_POSITIVE &&
         verb->reading->words[noun].upos == ACT_UPOS_NOUN &&
         find_role (verb->reading, noun, &role);
}

/* "will *step down* as chief": who ends it has it until then. */
static gboolean
is_ending (const ActVerb *verb)
{
  static const char *const ending[] = {"dismiss",   "fire",   "oust",   "quit",
                                       "remove",    "resign", "retire", "step",
                                       "step down", NULL};

  return act_strings_have (ending, verb->lemma);
}

/* Statements that the predicate's subjects have the office @noun of what it is
   an office of; how many. */
static guint
add_offices (const ActVerb *verb, guint noun)
{
  ActPredicate *predicate = verb->predicate;
  const ActModality modality = predicate->modality;
  const ActPolarity polarity = predicate->polarity;
  char *prefix = predicate->prefix;
  guint added;

  predicate->prefix = g_strdup ("");
  if (is_ending (verb)) {
    predicate->modality = ACT_MODALITY_FACT;
    predicate->polarity = ACT_POSITIVE;
  }
  added = act_predicate_add_complements (predicate, verb->reading, noun, 0.75f);
  g_free (predicate->prefix);
  predicate->prefix = prefix;
  predicate->modality = modality;
  predicate->polarity = polarity;
  return added;
}

static guint
add_offices_of (const ActVerb *verb, guint32 holder, guint noun)
{
  ActPredicate *predicate = verb->predicate;
  const guint n = predicate->n_subjects;
  const guint32 first = predicate->subjects[0];

  if (holder == ACT_NONE)
    return 0;
  predicate->subjects[0] = holder;
  predicate->n_subjects = 1;
  const guint added = add_offices (verb, noun);
  predicate->subjects[0] = first;
  predicate->n_subjects = n;
  return added;
}

/* "*Acme* named her chief": the office is one of the body that gives it. The
   entity, or ACT_NONE. */
static guint32
find_employer (const ActVerb *verb)
{
  const ActPredicate *predicate = verb->predicate;

  return !is_ending (verb) && predicate->n_subjects == 1 &&
                 !predicate->last->passive &&
                 act_reading_is_named (verb->reading, predicate->subjects[0]) &&
                 act_reading_is_type (verb->reading, predicate->subjects[0],
                                      ACT_ENTITY_ORGANIZATION)
             ? predicate->subjects[0]
             : ACT_NONE;
}

/* Of @holder, that the office @noun is hers at the body that gives it; FALSE if
   that is none. */
static gboolean
add_office_at_employer (const ActVerb *verb, guint32 holder, guint noun)
{
  const ActReading *reading = verb->reading;
  const guint32 employer = find_employer (verb);
  const ActWordSet bare = act_reading_get_bare_words (reading, noun);
  ActStatement statement;

  if (employer == ACT_NONE)
    return FALSE;
  g_autofree char *office = act_reading_get_relation_text (reading, &bare);
  g_autofree char *label = g_strdup_printf ("be %s of", office);
  act_predicate_init_statement (verb->predicate, reading, &statement);
  statement.subject = holder;
  statement.object = employer;
  statement.property = "P39";
  statement.label = label;
  statement.preposition = "of";
  statement.factor = 0.85f;
  act_reading_add (reading, verb->predicate->first, &statement);
  return TRUE;
}

void
act_verb_add_office (const ActVerb *verb, guint32 holder, guint noun)
{
  const ActReading *reading = verb->reading;
  ActStatement statement;

  if (holder == ACT_NONE || add_offices_of (verb, holder, noun) ||
      add_office_at_employer (verb, holder, noun))
    return;
  act_predicate_init_statement (verb->predicate, reading, &statement);
  statement.subject = holder;
  statement.property = "P39";
  statement.value_type = ACT_VALUE_TEXT;
  statement.value = act_value_get_phrase (reading, noun);
  statement.label = "be";
  statement.factor = 0.85f;
  act_reading_add (reading, verb->predicate->first, &statement);
}

void
act_verb_add_office_of_phrase (const ActVerb *verb, const ActArgument *argument,
                               guint object)
{
  const ActReading *reading = verb->reading;
  const guint first = act_word_set_first (&argument->preposition);
  /* "succeeded Ann Lee as mayor": who succeeds is it then */
  const gboolean takes = strcmp (verb->lemma, "succeed") == 0;
  ActRoleNoun role;

  if (!first || strcmp (reading->words[first].lower, "as") != 0 ||
      !act_role_noun_find (reading->words[argument->head].lemma, &role) ||
      (!takes && !act_relation_word_is (verb->lemma, "office")))
    return;
  if (takes) {
    add_offices (verb, argument->head);
    return;
  }
  /* "joined Acme as chief": who joins is */
  if (object && strcmp (verb->lemma, "join") == 0)
    return;
  if (object) {
    const guint32 holder = act_reading_get_entity (reading, object);
    if (holder != ACT_NONE && !add_offices_of (verb, holder, argument->head) &&
        verb->predicate->polarity == ACT_POSITIVE)
      add_office_at_employer (verb, holder, argument->head);
  } else
    add_offices (verb, argument->head);
}

void
act_verb_add_office_of_passive (const ActVerb *verb)
{
  for (guint i = 0; i < verb->n_arguments; i++) {
    const ActArgument *argument = &verb->arguments[i];
    if (argument->kind != ACT_ARGUMENT_XCOMP ||
        !act_verb_gives_office (verb, argument->head))
      continue;
    for (guint s = 0; s < verb->predicate->n_subjects; s++)
      act_verb_add_office (verb, verb->predicate->subjects[s], argument->head);
    return;
  }
}
