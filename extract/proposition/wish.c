/* What somebody wants others to do: "wants Norway to sign". */
#include "proposition/wish.h"

#include "lexicon/lexicon.h"
#include "proposition/bracket.h"
#include "proposition/value.h"

/* What @object is to do or to be ("to sign", "released"), 0 for nothing. */
static guint
find_wanted (const ActVerb *verb, guint object)
{
  const ActReading *reading = verb->reading;
  const ActArgument *wanted = act_clause_find_argument (
      reading->clauses, verb->predicate->last, ACT_ARGUMENT_XCOMP);
  const ActWord *word = wanted ? &reading->words[wanted->head] : NULL;

  return word && wanted->head > object && word->upos == ACT_UPOS_VERB &&
                 (word->xpos == ACT_XPOS_VB || word->xpos == ACT_XPOS_VBN)
             ? wanted->head
             : 0;
}

gboolean
act_verb_add_wish (const ActVerb *verb, guint object)
{
  static const char *const wishes[] = {"expect", "prefer", "want", "wish",
                                       NULL};
  const ActReading *reading = verb->reading;
  const guint wanted = find_wanted (verb, object);
  const gboolean pronoun = reading->words[object].upos == ACT_UPOS_PRON;
  ActStatement statement;

  if (!wanted || object < verb->predicate->last->head ||
      !act_strings_have (wishes, verb->lemma))
    return FALSE;
  const guint32 entity =
      act_mentions_get_entity (reading->mentions, reading->index, object);
  if (pronoun && entity == ACT_NONE)
    return FALSE;
  ActWordSet words =
      act_phrase_get_words (reading->tree, object, ACT_PHRASE_ARGUMENT, NULL);
  g_autofree char *who =
      pronoun ? act_bracket_get_label (
                    act_record_get_entity (reading->record, entity))
              : act_reading_get_text (reading, &words, FALSE);
  ActPredicate known = *verb->predicate; /* and whom it is about */
  if (entity != ACT_NONE && known.n_subjects < ACT_CONJUNCTS_MAX)
    known.subjects[known.n_subjects++] = entity;
  g_autofree char *what = act_value_get_content (reading, wanted, 0, &known);
  act_verb_init_statement (verb, &statement);
  statement.value_type = ACT_VALUE_PROPOSITION;
  statement.value = g_strdup_printf ("%s %s", who, what);
  act_predicate_add (verb->predicate, reading, &statement, verb->label, NULL);
  return TRUE;
}
