#include "proposition/reciprocal.h"

#include "lexicon/lexicon.h"
#include "proposition/relation-word.h"

#include <string.h>

/* "Ann and Bob spoke *to Eve*": not with each other. */
static gboolean
has_counterpart (const ActVerb *verb)
{
  static const char *const prepositions[] = {"to", "with", "against", NULL};

  for (guint i = 0; i < verb->n_arguments; i++) {
    guint word = act_word_set_first (&verb->arguments[i].preposition);
    if (word && verb->arguments[i].kind == ACT_ARGUMENT_OBLIQUE &&
        act_strings_have (prepositions, verb->reading->words[word].lower))
      return TRUE;
  }
  return FALSE;
}

/* "Neither Norway *nor Denmark*", "Ann *or Bob*": each for itself. */
static gboolean
is_each_alone (const ActVerb *verb)
{
  static const char *const words[] = {"nor", "or", NULL};
  const ActTree *tree = verb->reading->tree;
  const guint subject = verb->predicate->first->subject;
  guint16 conjuncts[ACT_CONJUNCTS_MAX];
  const guint n =
      subject ? act_tree_get_conjuncts (tree, subject, conjuncts) : 0;

  for (guint i = 1; i < n; i++) {
    const guint cc = act_tree_find (tree, conjuncts[i], ACT_REL_CC);
    if (cc && act_strings_have (words, tree->words[cc].lower))
      return TRUE;
  }
  return FALSE;
}

/* "Norway and Denmark", "Ann and Bob": alike enough to be two sides. */
static gboolean
are_sides (const ActVerb *verb)
{
  const ActPredicate *predicate = verb->predicate;

  if (predicate->n_subjects < 2 || predicate->last->passive ||
      predicate->first->subject_source == ACT_SUBJECT_NONE ||
      is_each_alone (verb))
    return FALSE;
  for (guint i = 0; i < predicate->n_subjects; i++)
    if (!act_reading_is_actor (verb->reading, predicate->subjects[i]))
      return FALSE;
  return TRUE;
}

/* "ties *with each other*": no third one. */
static gboolean
is_each_other (const ActReading *reading, guint word)
{
  static const char *const words[] = {"another", "each", "one", "other", NULL};

  return act_strings_have (words, reading->words[word].lower);
}

/* "ties *to Sweden*", "talks *between the armies*": with whom else. */
static gboolean
has_third (const ActVerb *verb, guint object)
{
  static const char *const prepositions[] = {"against", "among", "between",
                                             "to",      "with",  NULL};
  const ActReading *reading = verb->reading;
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (reading->tree, object, &n);

  for (guint i = 0; i < n; i++) {
    guint marker = act_tree_find (reading->tree, dependents[i], ACT_REL_CASE);
    if ((reading->words[dependents[i]].rel == ACT_REL_NMOD_POSS &&
         reading->words[dependents[i]].upos != ACT_UPOS_PRON) ||
        (dependents[i] > object && marker &&
         act_strings_have (prepositions, reading->words[marker].lower) &&
         !is_each_other (reading, dependents[i])))
      return TRUE;
  }
  for (guint i = 0; i < verb->n_arguments; i++) {
    guint word = act_word_set_first (&verb->arguments[i].preposition);
    if (word && verb->arguments[i].kind == ACT_ARGUMENT_OBLIQUE &&
        act_strings_have (prepositions, reading->words[word].lower) &&
        !is_each_other (reading, verb->arguments[i].head))
      return TRUE;
  }
  return FALSE;
}

gboolean
act_verb_is_mutual (const ActVerb *verb, guint object)
{
  static const char *const verbs[] = {
      "begin",  "break off", "conclude",  "continue",  "cut",   "cut off",
      "enjoy",  "establish", "forge",     "form",      "have",  "hold",
      "launch", "maintain",  "normalise", "normalize", "open",  "reach",
      "renew",  "restore",   "resume",    "sever",     "share", "sign",
      "start",  "strike",    NULL};

  return object && verb->reading->words[object].upos == ACT_UPOS_NOUN &&
         (object == verb->taken || act_strings_have (verbs, verb->lemma)) &&
         act_relation_word_is (verb->reading->words[object].lemma, "mutual") &&
         are_sides (verb) && !has_third (verb, object);
}

/* "Norway and Denmark have *diplomatic relations*": with each other. */
static guint
add_mutual (const ActVerb *verb, guint object)
{
  ActPredicate *predicate = verb->predicate;
  const ActReading *reading = verb->reading;
  const gboolean taken = object == verb->taken; /* "hold talks": one verb */
  ActWordSet extra = act_reading_get_bare_words (reading, object);
  const guint n = predicate->n_subjects;

  if (act_word_set_count (&extra) > 3)
    extra = act_reading_get_noun_words (reading, object);
  g_autofree char *noun = act_reading_get_relation_text (reading, &extra);
  g_autofree char *label = g_strdup_printf (
      "%s%s%s with", verb->label, taken ? "" : " ", taken ? "" : noun);
  g_autofree char *key = taken ? NULL : act_verb_get_object_key (verb, object);
  for (guint i = 1; i < n; i++) {
    ActStatement statement;
    act_verb_init_statement (verb, &statement);
    statement.object = predicate->subjects[i];
    statement.object_noun = key;
    statement.preposition = "with";
    statement.factor = 0.9f;
    predicate->n_subjects = 1;
    act_predicate_add (predicate, reading, &statement, label, &extra);
    predicate->n_subjects = n;
  }
  return 1;
}

/* "never spoke *in anger*", "did not talk *about oil*": how, or of what, is
   denied, not that they spoke. */
static gboolean
is_denied_in_part (const ActVerb *verb, const ActStatement *statement)
{
  const ActReading *reading = verb->reading;

  for (guint i = 0; i < verb->n_arguments; i++) {
    const guint head = verb->arguments[i].head;
    const guint32 entity =
        act_mentions_find_entity (reading->mentions, reading->index, head);
    if (statement->polarity == ACT_NEGATIVE &&
        verb->arguments[i].kind == ACT_ARGUMENT_OBLIQUE &&
        !act_word_set_is_empty (&verb->arguments[i].preposition) &&
        !act_reading_find_time (reading, head) &&
        (entity == ACT_NONE ||
         !act_reading_is_type (reading, entity, ACT_ENTITY_PLACE)))
      return TRUE;
  }
  return FALSE;
}

/* "Ann and Bob met": each with each other, once. */
guint
act_verb_add_reciprocal (const ActVerb *verb)
{
  ActPredicate *predicate = verb->predicate;
  guint n = predicate->n_subjects, object = act_verb_find_object (verb);
  static const char *const transitive[] = {
      "border", "debate", "divorce", "fight", "marry", "meet", NULL};
  gboolean other = FALSE;

  if (verb->taken && act_verb_is_mutual (verb, verb->taken))
    return add_mutual (verb, verb->taken);
  if (act_verb_is_mutual (verb, object))
    return add_mutual (verb, object);
  if (object)
    other = strcmp (verb->reading->words[object].lower, "other") == 0 ||
            strcmp (verb->reading->words[object].lower, "another") == 0;
  if (n < 2 || predicate->last->passive || (object && !other) ||
      has_counterpart (verb) ||
      act_clause_find_argument (verb->reading->clauses, predicate->last,
                                ACT_ARGUMENT_CCOMP) ||
      (!other && !act_relation_word_is (verb->lemma, "reciprocal")) ||
      is_each_alone (verb))
    return 0;
  for (guint i = 1; i < n; i++) {
    ActStatement statement;
    act_verb_init_statement (verb, &statement);
    statement.object = predicate->subjects[i];
    if (is_denied_in_part (verb, &statement))
      return 0;
    predicate->n_subjects = 1;
    /* "Ann and Bob spoke": each *with* each other */
    gboolean direct = act_strings_have (transitive, verb->lemma);
    g_autofree char *label =
        g_strdup_printf ("%s%s", verb->label, direct ? "" : " with");
    statement.preposition = direct ? "" : "with";
    act_predicate_add (predicate, verb->reading, &statement, label, NULL);
    predicate->n_subjects = n;
  }
  return 1;
}
