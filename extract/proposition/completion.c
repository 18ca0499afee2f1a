#include "proposition/completion.h"

#include "clause/logistic.h"
#include "lexicon/lexicon.h"
#include "perspective/complement.h"
#include "perspective/cue.h"
#include "proposition/completion-noun.h"
#include "proposition/event-class.h"
#include "proposition/relation-word.h"
#include "proposition/value.h"

#include <string.h>

enum {
  MOST_VERBS = 3,      /* of a chain: "to continue to sell" */
  MOST_LABEL_WORDS = 7 /* of a relation with its noun */
};

/* Words that a label of @n_before has still room for. */
static guint
get_rest (guint n_before)
{
  return MOST_LABEL_WORDS - MIN (n_before, (guint) MOST_LABEL_WORDS);
}

/* "to close *off* the entrance", with the particle taken for a preposition. */
static gboolean
is_particle (const ActReading *reading, const ActClause *clause, guint marker)
{
  return marker == clause->head + 1u &&
         act_relation_word_is (reading->words[marker].lower, "particle");
}

/* "to invest *in* her", "to look *after* her": the verb asks for the
   preposition
   @marker, or is an act of its own with it. */
static gboolean
is_one_verb (const ActReading *reading, guint verb, guint marker)
{
  const char *lemma = reading->words[verb].lemma;
  const char *preposition = reading->words[marker].lower;
  g_autofree char *key = g_strdup_printf ("%s %s", lemma, preposition);

  return act_verb_asks_for (lemma, preposition) ||
         act_event_class_find_exact (key);
}

/* A phrase that tells whereto, from where, with whom, but not when or where. */
static gboolean
is_complement (const ActReading *reading, const ActClause *clause,
               const ActArgument *argument)
{
  static const char *const usual[] = {
      "against", "for", "from",   "into",    "on",   "onto", "out",
      "over",    "to",  "toward", "towards", "with", NULL};
  guint marker = act_word_set_first (&argument->preposition);

  return argument->kind == ACT_ARGUMENT_OBLIQUE && !argument->gap && marker &&
         (act_strings_have (usual, reading->words[marker].lower) ||
          (marker == clause->head + 1u &&
           is_one_verb (reading, clause->head, marker)) ||
          is_particle (reading, clause, marker));
}

/* "to surrender *to the tribunal*", "to look *for the hideout*" */
static void
append_oblique (const ActReading *reading, const ActClause *clause, guint most,
                GString *out, ActWordSet *extra)
{
  const ActArgument *arguments =
      act_clause_get_arguments (reading->clauses, clause);

  for (guint i = 0; i < clause->n_arguments; i++)
    if (is_complement (reading, clause, &arguments[i]) &&
        arguments[i].head > clause->head &&
        act_completion_append_noun (reading, arguments[i].head,
                                    &arguments[i].preposition, most, out,
                                    extra))
      return;
}

/* "carrying *out* the attack" */
static void
append_particle (const ActReading *reading, const ActClause *clause,
                 GString *out, ActWordSet *extra)
{
  const guint particle = act_clause_find_particle (reading, clause);

  if (!particle)
    return;
  g_string_append_printf (out, " %s", reading->words[particle].lower);
  act_word_set_add (extra, particle);
}

/* "to work *on improving it*": the gerund that the verb asks for, with its
   object, put behind it. */
static gboolean
append_gerund (const ActReading *reading, const ActClause *clause, guint most,
               GString *out, ActWordSet *extra)
{
  static const char *const usual[] = {"against", "from",    "on",
                                      "toward",  "towards", NULL};
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (reading->tree, clause->head, &n);

  for (guint i = 0; i < n; i++) {
    const guint head = dependents[i];
    const ActClause *gerund = act_clauses_find (reading->clauses, head);
    const guint mark = gerund ? act_word_set_first (&gerund->marks) : 0;
    if (!mark || head < clause->head || gerund->passive ||
        gerund->kind != ACT_CLAUSE_VERB ||
        reading->words[head].xpos != ACT_XPOS_VBG ||
        (!act_strings_have (usual, reading->words[mark].lower) &&
         !act_verb_asks_for (reading->words[clause->head].lemma,
                             reading->words[mark].lower)))
      continue;
    const ActArgument *object = act_clause_find_argument (
        reading->clauses, gerund, ACT_ARGUMENT_OBJECT);
    g_string_append_printf (out, " %s %s", reading->words[mark].lower,
                            reading->words[head].lower);
    act_word_set_add (extra, mark);
    act_word_set_add (extra, head);
    append_particle (reading, gerund, out, extra);
    if (object && !object->gap)
      act_completion_append_noun (reading, object->head, NULL, most, out,
                                  extra);
    else if (!object)
      append_oblique (reading, gerund, most, out, extra);
    return TRUE;
  }
  return FALSE;
}

/* "to take part *in the protests*", "to do business *with him*": the verb and
   its noun are one verb. */
static void
append_oblique_of_phrase (const ActReading *reading, const ActClause *clause,
                          guint object, guint n_before, GString *out,
                          ActWordSet *extra)
{
  const gsize length = out->len;
  const ActWordSet before = *extra;
  const ActArgument *arguments =
      act_clause_get_arguments (reading->clauses, clause);
  g_autofree char *phrase =
      g_strdup_printf ("%s %s", reading->words[clause->head].lemma,
                       reading->words[object].lemma);

  if (!act_relation_word_is (phrase, "phrase"))
    return;
  for (guint i = 0; i < clause->n_arguments; i++) {
    const guint marker = act_word_set_first (&arguments[i].preposition);
    if (arguments[i].kind == ACT_ARGUMENT_OBLIQUE && !arguments[i].gap &&
        marker == object + 1u) {
      act_completion_append_noun (reading, arguments[i].head,
                                  &arguments[i].preposition, 0, out, extra);
      if (n_before + act_logistic_count_words (out->str) <= MOST_LABEL_WORDS)
        return;
      g_string_truncate (out, length);
      *extra = before;
      const ActWord *noun = &reading->words[arguments[i].head];
      if (n_before + act_logistic_count_words (out->str) + 2 >
              MOST_LABEL_WORDS ||
          noun->upos != ACT_UPOS_NOUN)
        return;
      g_string_append_printf (out, " %s %s", reading->words[marker].lower,
                              noun->lower);
      act_word_set_unite (extra, &arguments[i].preposition);
      act_word_set_add (extra, arguments[i].head);
      return;
    }
  }
}

/* "keeping the currency *low*", "to make it *legal*": what the object is to be,
   put behind it. */
static void
append_result (const ActReading *reading, const ActClause *clause, guint object,
               GString *out, ActWordSet *extra)
{
  const ActArgument *result =
      act_clause_find_argument (reading->clauses, clause, ACT_ARGUMENT_XCOMP);

  if (!result || result->head < object ||
      (reading->words[result->head].upos != ACT_UPOS_ADJ &&
       reading->words[result->head].xpos != ACT_XPOS_VBN &&
       !(reading->words[result->head].xpos == ACT_XPOS_VBG &&
         strcmp (reading->words[clause->head].lemma, "keep") == 0)) ||
      (!act_relation_word_is (reading->words[clause->head].lemma,
                              "resultative") &&
       !act_relation_word_is (reading->words[clause->head].lemma, "naming")))
    return;
  g_string_append_printf (out, " %s", reading->words[result->head].lower);
  act_word_set_add (extra, result->head);
}

/* "to remain *indoors*", "to return *home*": where, in one word. */
static void
append_whereto (const ActReading *reading, const ActClause *clause,
                GString *out, ActWordSet *extra)
{
  const guint next = clause->head + 1u;

  if (next > reading->sentence->n_words ||
      reading->words[next].head != clause->head ||
      reading->words[next].upos != ACT_UPOS_ADV ||
      act_clause_find_particle (reading, clause) == next ||
      !act_relation_word_is (reading->words[next].lower, "whereto"))
    return;
  g_string_append_printf (out, " %s", reading->words[next].lower);
  act_word_set_add (extra, next);
}

/* "from becoming *president*", "to remain *silent*": what somebody is then. */
static gboolean
append_state (const ActReading *reading, const ActClause *clause, guint most,
              GString *out, ActWordSet *extra)
{
  const ActArgument *state =
      act_clause_find_argument (reading->clauses, clause, ACT_ARGUMENT_XCOMP);

  if (!state || state->gap || state->head < clause->head)
    return FALSE;
  if (reading->words[state->head].upos == ACT_UPOS_ADJ) {
    g_string_append_printf (out, " %s", reading->words[state->head].lower);
    act_word_set_add (extra, state->head);
    return TRUE;
  }
  return reading->words[state->head].upos == ACT_UPOS_NOUN &&
         act_completion_append_noun (reading, state->head, NULL, most, out,
                                     extra);
}

/* "to be tried", "to be careful", "to carry out" */
static void
append_verb (const ActReading *reading, const ActClause *clause, GString *out,
             ActWordSet *extra)
{
  const ActWord *head = &reading->words[clause->head];

  if (clause->kind == ACT_CLAUSE_COPULA) {
    ActWordSet words = act_reading_get_bare_words (reading, clause->head);
    g_autofree char *text = act_reading_get_relation_text (reading, &words);
    g_string_append_printf (out, "be %s", text);
    return;
  }
  g_string_append (out, clause->passive ? "be " : "");
  g_string_append (out, clause->passive || !clause->infinitive ? head->lower
                                                               : head->lemma);
  append_particle (reading, clause, out, extra);
}

static char *make_infinitive (const ActReading *reading,
                              const ActClause *clause, guint n_before,
                              ActWordSet *extra);

/* "to urge Norway *not to sign*": what the object is to do, where the whole is
   short enough. */
static void
append_task (const ActReading *reading, const ActClause *task, guint n_before,
             GString *out, ActWordSet *extra)
{
  const guint n = n_before + act_logistic_count_words (out->str);
  const ActWordSet before = *extra;

  if (!task->infinitive || n >= MOST_LABEL_WORDS)
    return;
  g_autofree char *text = make_infinitive (reading, task, n, extra);
  if (n + act_logistic_count_words (text) > MOST_LABEL_WORDS)
    *extra = before;
  else
    g_string_append (out, text);
}

/* The infinitive @clause and those that go on with it, with its object or
   phrase where the whole is short enough. */
static char *
make_infinitive (const ActReading *reading, const ActClause *clause,
                 guint n_before, ActWordSet *extra)
{
  g_autoptr (GString) text = g_string_new (NULL);
  const ActArgument *object;
  gsize length;

  for (guint n = 0; n < MOST_VERBS; n++) {
    /* "urged Norway *not* to sign" */
    const guint mark = act_word_set_first (&clause->marks);
    g_string_append_printf (
        text, "%s %s%s", clause->negation ? " not" : "",
        clause->infinitive ? "to"
        : mark             ? reading->words[mark].lower /* "refrain *from*" */
                           : "",
        clause->infinitive || mark ? " " : "");
    append_verb (reading, clause, text, extra);
    act_word_set_unite (extra, &clause->marks);
    act_word_set_unite (extra, &clause->group);
    /* "to force *Lee* to act": the object first */
    if (clause->next == ACT_NO_CLAUSE ||
        act_clause_find_argument (reading->clauses, clause,
                                  ACT_ARGUMENT_OBJECT) ||
        act_clause_find_argument (reading->clauses, clause,
                                  ACT_ARGUMENT_INDIRECT))
      break;
    clause = &reading->clauses->clauses[clause->next];
  }
  if (clause->kind != ACT_CLAUSE_VERB)
    return g_string_free (g_steal_pointer (&text), FALSE);
  ActWordSet before = *extra;
  length = text->len;
  object =
      act_clause_find_argument (reading->clauses, clause, ACT_ARGUMENT_OBJECT);
  if (!object)
    object = act_clause_find_argument (reading->clauses, clause,
                                       ACT_ARGUMENT_INDIRECT);
  if (!object) {
    append_whereto (reading, clause, text, extra);
    if (!append_state (reading, clause, get_rest (n_before), text, extra) &&
        !append_gerund (reading, clause, get_rest (n_before), text, extra))
      append_oblique (reading, clause, get_rest (n_before), text, extra);
  } else if (!object->gap &&
             act_completion_append_noun (reading, object->head, NULL,
                                         get_rest (n_before), text, extra)) {
    append_result (reading, clause, object->head, text, extra);
    append_oblique_of_phrase (reading, clause, object->head, n_before, text,
                              extra);
    if (clause->next != ACT_NO_CLAUSE)
      append_task (reading, &reading->clauses->clauses[clause->next], n_before,
                   text, extra);
  }
  if (n_before + act_logistic_count_words (text->str) > MOST_LABEL_WORDS) {
    g_string_truncate (text, length);
    *extra = before;
  }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* Verbs that tell little without what the object is to do or is for. */
static gboolean
needs_purpose (const ActVerb *verb, guint object)
{
  static const char *const classes[] = {"asking", "delegate", "spending", NULL};

  for (guint i = 0; classes[i]; i++)
    if (act_relation_word_is (verb->lemma, classes[i]))
      return TRUE;
  return strcmp (verb->lemma, "use") == 0 ||
         (act_value_is_amount (verb->reading, object) &&
          act_tree_is_class (verb->reading->tree, verb->predicate->last->head,
                             ACT_CLASS_GIVING));
}

/* @clause begins at @behind, or behind a time there: "used its speech *Monday*
   to end it". */
static gboolean
is_right_behind (const ActReading *reading, guint clause, guint behind)
{
  guint first = reading->tree->leftmost[clause];
  const ActTime *time =
      behind < first ? act_reading_find_time (reading, first - 1u) : NULL;

  return first == behind || (time && time->begin <= behind);
}

/* "helped Norway *buy* oil", "let Ann *leave*" */
static gboolean
is_bare_infinitive (const ActVerb *verb, const ActArgument *argument)
{
  return argument->kind == ACT_ARGUMENT_XCOMP &&
         verb->reading->words[argument->head].xpos == ACT_XPOS_VB &&
         (strcmp (verb->lemma, "help") == 0 ||
          strcmp (verb->lemma, "let") == 0 ||
          strcmp (verb->lemma, "make") == 0);
}

/* "allowed Norway *to export* oil": what the object is to do; "used the cuts
 *to raise* pressure": what it is for. */
static const ActClause *
find_infinitive (const ActVerb *verb, guint object)
{
  const ActReading *reading = verb->reading;
  const ActTree *tree = reading->tree;
  guint behind = tree->rightmost[object] + 1u;
  ActMatrixWord matrix;

  for (guint i = 0; i < verb->n_arguments; i++) {
    const ActArgument *argument = &verb->arguments[i];
    const ActClause *clause =
        act_clauses_find (reading->clauses, argument->head);
    if (argument->head < object || !clause ||
        (!clause->infinitive && !is_bare_infinitive (verb, argument)) ||
        /* "lament a *tendency* to talk", but "urge *authorities* to talk" */
        (!act_tree_is_class (tree, verb->predicate->last->head,
                             ACT_CLASS_PERSUADING) &&
         act_matrix_word_find (reading->words[object].lemma, 'n', &matrix)))
      continue;
    if (argument->kind == ACT_ARGUMENT_XCOMP
            ? clause->subject_source == ACT_SUBJECT_CONTROLLED
            : argument->kind == ACT_ARGUMENT_ADVCL &&
                  is_right_behind (reading, argument->head, behind) &&
                  needs_purpose (verb, object))
      return clause;
  }
  return NULL;
}

/* "encouraged Ann Lee *to leave*", where the parser hangs the infinitive on the
   object. */
static const ActClause *
find_infinitive_of_object (const ActVerb *verb, guint object)
{
  const ActReading *reading = verb->reading;
  const ActWord *word = &reading->words[object];
  guint head = act_tree_find (reading->tree, object, ACT_REL_ACL);
  const ActClause *clause =
      head ? act_clauses_find (reading->clauses, head) : NULL;

  return clause && clause->infinitive && head > object &&
                 (word->upos == ACT_UPOS_PROPN ||
                  (needs_purpose (verb, object) && act_word_is_people (word)))
             ? clause
             : NULL;
}

/* "barred the fund *from investing* in it", "accused her *of seeking power*":
   the clause, which the parser may hang on the object; NULL for none. @at:
   verb or object. */
static const ActClause *
find_gerund (const ActVerb *verb, guint object, guint at)
{
  const ActReading *reading = verb->reading;
  guint n;
  const guint16 *dependents = act_tree_get_dependents (reading->tree, at, &n);

  for (guint i = 0; i < n; i++) {
    const ActClause *clause =
        act_clauses_find (reading->clauses, dependents[i]);
    guint mark = clause ? act_word_set_first (&clause->marks) : 0;
    if (mark && dependents[i] > object && clause->kind == ACT_CLAUSE_VERB &&
        !clause->passive &&
        reading->words[dependents[i]].xpos == ACT_XPOS_VBG &&
        act_verb_asks_for (verb->lemma, reading->words[mark].lower))
      return clause;
  }
  return NULL;
}

/* "accused it of using the plan *as a cover*": what it is taken for. */
static void
append_use (const ActReading *reading, const ActClause *clause, GString *out,
            ActWordSet *extra)
{
  const ActArgument *arguments =
      act_clause_get_arguments (reading->clauses, clause);

  for (guint i = 0; i < clause->n_arguments; i++) {
    guint marker = act_word_set_first (&arguments[i].preposition);
    if (arguments[i].kind == ACT_ARGUMENT_OBLIQUE && marker > clause->head &&
        strcmp (reading->words[marker].lower, "as") == 0 &&
        act_verb_asks_for (reading->words[clause->head].lemma, "as")) {
      act_completion_append_noun (reading, arguments[i].head,
                                  &arguments[i].preposition, 0, out, extra);
      return;
    }
  }
}

static char *
make_gerund (const ActVerb *verb, guint object, guint n_before,
             ActWordSet *extra)
{
  const ActReading *reading = verb->reading;
  const ActClause *clause =
      find_gerund (verb, object, verb->predicate->last->head);

  if (!clause)
    clause = find_gerund (verb, object, object);
  if (!clause)
    return NULL;
  g_autoptr (GString) text = g_string_new (NULL);
  guint mark = act_word_set_first (&clause->marks);
  act_word_set_add (extra, mark);
  act_word_set_add (extra, clause->head);
  g_string_printf (text, " %s %s%s", reading->words[mark].lower,
                   clause->negation ? "not " : "",
                   reading->words[clause->head].lower);
  append_particle (reading, clause, text, extra);
  const gsize length = text->len;
  const ActWordSet before = *extra;
  const ActArgument *its =
      act_clause_find_argument (reading->clauses, clause, ACT_ARGUMENT_OBJECT);
  if (clause->next != ACT_NO_CLAUSE) { /* "accused it of failing *to pay*" */
    g_autofree char *rest = make_infinitive (
        reading, &reading->clauses->clauses[clause->next], n_before + 2, extra);
    g_string_append (text, rest);
  } else if (its && !its->gap &&
             act_completion_append_noun (reading, its->head, NULL,
                                         get_rest (n_before), text, extra)) {
    append_result (reading, clause, its->head, text, extra);
    if (act_relation_word_is (reading->words[clause->head].lemma, "displacing"))
      append_oblique (reading, clause, 0, text, extra);
    append_oblique_of_phrase (reading, clause, its->head, n_before, text,
                              extra);
  } else if (!its) { /* "of not cooperating *with it*" */
    append_oblique (reading, clause, get_rest (n_before), text, extra);
  }
  if (n_before + act_logistic_count_words (text->str) > MOST_LABEL_WORDS) {
    g_string_truncate (text, length);
    *extra = before;
  } else {
    append_use (reading, clause, text, extra);
  }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* "led Norway from war *to peace*": where a change goes to, put behind what
   @out has of where it comes from. */
static gboolean
append_goal (const ActVerb *verb, guint from, GString *out, ActWordSet *extra)
{
  const ActReading *reading = verb->reading;

  for (guint i = 0; i < verb->n_arguments; i++) {
    const ActArgument *argument = &verb->arguments[i];
    guint marker = act_word_set_first (&argument->preposition);
    if (argument->kind == ACT_ARGUMENT_OBLIQUE && marker == from + 1u &&
        strcmp (reading->words[marker].lower, "to") == 0)
      return act_completion_append_noun (reading, argument->head,
                                         &argument->preposition, 0, out, extra);
  }
  return TRUE;
}

/* "forced them *out of the car*", not "won 49 *out of 54*", "did it *out of
   fear*". */
static gboolean
is_left (const ActReading *reading, guint object, const ActArgument *argument)
{
  const ActWord *word = &reading->words[argument->head];
  static const char *const places[] = {"artifact", "group", "object", "place",
                                       NULL};

  return !act_value_is_amount (reading, object) &&
         (word->upos == ACT_UPOS_PROPN ||
          act_noun_is_class (word->lemma, places));
}

/* "named *Ann as head* and Bob as deputy": "as" stands within the phrase of
   @object, too, before @marker. */
static gboolean
has_own_office (const ActReading *reading, guint object, guint marker)
{
  for (guint i = object + 1u; i < marker; i++)
    if (strcmp (reading->words[i].lower, "as") == 0 &&
        act_tree_is_below (reading->tree, i, object) &&
        reading->words[i].rel == ACT_REL_CASE)
      return TRUE;
  return FALSE;
}

/* "ordered Ann *into the canal*": the phrase right behind the object that tells
   where to, from where, as what or for what. */
static char *
make_phrase (const ActVerb *verb, guint object, guint n_before,
             ActWordSet *extra)
{
  static const char *const usual[] = {"as",   "for", "from", "into", "off",
                                      "onto", "out", "to",   NULL};
  const ActReading *reading = verb->reading;
  guint behind = reading->tree->rightmost[object] + 1u;

  /* "presented its director, Ann Lee, *with a prize*" */
  if (behind < reading->sentence->n_words &&
      strcmp (reading->words[behind].lower, ",") == 0 &&
      (act_verb_asks_for (verb->lemma, reading->words[behind + 1].lower) ||
       act_tree_find (reading->tree, object, ACT_REL_APPOS)))
    behind++;
  for (guint i = 0; i < verb->n_arguments; i++) {
    const ActArgument *argument = &verb->arguments[i];
    guint marker = act_word_set_first (&argument->preposition);
    if (argument->kind != ACT_ARGUMENT_OBLIQUE || argument->gap ||
        argument->agent || argument->shared || marker != behind)
      continue;
    const char *lower = reading->words[marker].lower;
    g_autoptr (GString) text = g_string_new (NULL);
    /* "left 300 people *without power*" */
    const gboolean without =
        strcmp (lower, "without") == 0 && strcmp (verb->lemma, "leave") == 0;
    /* "named *Ann as head and* Bob as deputy" */
    if (strcmp (lower, "as") == 0 && has_own_office (reading, object, marker))
      return NULL;
    if (strcmp (lower, "out") == 0 && !is_left (reading, object, argument))
      return NULL;
    /* "raised objections *to the deal*": the noun's */
    if (act_noun_asks_for (reading->words[object].lemma, lower) ||
        (!without && !act_strings_have (usual, lower) &&
         !act_verb_asks_for (verb->lemma, lower)))
      return NULL;
    if (!act_completion_append_noun (reading, argument->head,
                                     &argument->preposition,
                                     get_rest (n_before) + 1, text, extra) ||
        (strcmp (lower, "from") == 0 &&
         !append_goal (verb, argument->head, text, extra)) ||
        n_before + act_logistic_count_words (text->str) > MOST_LABEL_WORDS + 1)
      return NULL;
    return g_string_free (g_steal_pointer (&text), FALSE);
  }
  return NULL;
}

char *
act_verb_get_request (const ActVerb *verb, guint addressee, ActWordSet *extra)
{
  const ActReading *reading = verb->reading;
  const guint n_before = act_logistic_count_words (verb->predicate->prefix) +
                         1 + act_logistic_count_words (verb->label);

  for (guint i = 0; i < verb->n_arguments; i++) {
    const ActClause *clause =
        act_clauses_find (reading->clauses, verb->arguments[i].head);
    if (clause && clause->infinitive && clause->head > addressee &&
        act_clause_find_addressee (reading->clauses, verb->predicate->last,
                                   clause) == addressee) {
      g_autofree char *text =
          make_infinitive (reading, clause, n_before, extra);
      /* "to *do* so", but "to do more" */
      if (!g_str_has_suffix (text, " do"))
        return g_steal_pointer (&text);
    }
  }
  return NULL;
}

char *
act_verb_get_completion (const ActVerb *verb, guint object, ActWordSet *extra)
{
  const ActReading *reading = verb->reading;
  guint n_before = act_logistic_count_words (verb->predicate->prefix) +
                   act_logistic_count_words (verb->label);
  const ActClause *infinitive;
  char *text;

  if (verb->taken || act_word_set_count (&verb->extra) > 0 ||
      verb->predicate->last->passive)
    return NULL;
  object = act_tree_get_first_conjunct (reading->tree, object);
  infinitive = find_infinitive (verb, object);
  if (!infinitive)
    infinitive = find_infinitive_of_object (verb, object);
  if (infinitive)
    return make_infinitive (reading, infinitive, n_before, extra);
  if (act_relation_word_is (verb->lemma, "measure") &&
      act_value_is_amount (reading, object))
    return NULL; /* "rose 2 percent *to 90*" */
  text = make_gerund (verb, object, n_before, extra);
  return text ? text : make_phrase (verb, object, n_before, extra);
}

char *
act_verb_get_completion_of_passive (const ActVerb *verb, ActWordSet *extra)
{
  static const char *const ways[] = {"from", "into", "onto", "out", "to", NULL};
  const ActReading *reading = verb->reading;
  const guint n_before = act_logistic_count_words (verb->lemma);

  for (guint i = 0; i < verb->n_arguments; i++) {
    const ActArgument *argument = &verb->arguments[i];
    const ActClause *clause =
        act_clauses_find (reading->clauses, argument->head);
    guint marker = act_word_set_first (&argument->preposition);
    if (argument->kind == ACT_ARGUMENT_XCOMP && clause && clause->infinitive &&
        argument->head > verb->predicate->last->head)
      return make_infinitive (reading, clause, n_before, extra);
    if (argument->kind == ACT_ARGUMENT_OBLIQUE && !argument->agent &&
        marker == verb->predicate->last->head + 1u &&
        act_strings_have (ways, reading->words[marker].lower) &&
        act_relation_word_is (verb->lemma, "displacing")) {
      g_autoptr (GString) text = g_string_new (NULL);
      return act_completion_append_noun (reading, argument->head,
                                         &argument->preposition, 0, text, extra)
                 ? g_string_free (g_steal_pointer (&text), FALSE)
                 : NULL;
    }
  }
  return NULL;
}
