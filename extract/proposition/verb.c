/* What a clause with a verb says. */
#include "proposition/verb.h"
#include "lexicon/lexicon.h"
#include "mention/toll.h"
#include "proposition/causative.h"
#include "proposition/charge.h"
#include "proposition/completion.h"
#include "proposition/measure.h"
#include "proposition/office.h"
#include "proposition/part.h"
#include "proposition/reciprocal.h"
#include "proposition/standing.h"

#include "perspective/cue.h"
#include "proposition/relation-word.h"
#include "proposition/value.h"

#include <string.h>

void
act_verb_init_statement (const ActVerb *verb, ActStatement *statement)
{
  act_predicate_init_statement (verb->predicate, verb->reading, statement);
  statement->verb = verb->lemma;
  statement->object_noun = verb->passive_noun;
  act_word_set_unite (&statement->phrase, &verb->extra);
}

guint
act_verb_get_conjuncts (const ActVerb *verb, const ActArgument *argument,
                        guint16 conjuncts[ACT_CONJUNCTS_MAX])
{
  conjuncts[0] = argument->head;
  return argument->gap ? 1
                       : act_tree_get_conjuncts (verb->reading->tree,
                                                 argument->head, conjuncts);
}

/* "favoured *none of the bidders*": the bidders, of whom it is not so. */
static gboolean
set_object_of_none (const ActReading *reading, guint none,
                    ActStatement *statement)
{
  const guint whole = act_tree_find (reading->tree, none, ACT_REL_NMOD);

  statement->object =
      whole ? act_reading_get_entity (reading, whole) : ACT_NONE;
  return statement->object != ACT_NONE;
}

/* Sets object or value of a statement from the noun phrase at @word. FALSE when
   it is nothing that a statement can be about. */
gboolean
act_statement_set_object (const ActReading *reading, guint word,
                          ActStatement *statement)
{
  if (act_value_is_amount (reading, word) &&
      /* "killed ten rebels and wounded *20*" */
      !act_toll_find_noun (reading->words, reading->sentence->n_words, word)) {
    statement->value_type = ACT_VALUE_AMOUNT;
    statement->value = act_value_get_phrase (reading, word);
    return TRUE;
  }
  if (strcmp (reading->words[word].lower, "none") == 0)
    return set_object_of_none (reading, word, statement);
  statement->object = act_part_find_share (reading, word);
  if (statement->object == ACT_NONE &&
      act_relation_word_is (reading->words[word].lower, "indefinite")) {
    statement->value_type = ACT_VALUE_TEXT;
    statement->value = g_strdup (reading->words[word].lower);
    return TRUE;
  }
  if (statement->object == ACT_NONE)
    statement->object = act_reading_get_entity (reading, word);
  return statement->object != ACT_NONE;
}

gboolean
act_verb_is_reflexive (const ActVerb *verb, guint word)
{
  const char *lower = verb->reading->words[word].lower;

  return g_str_has_suffix (lower, "self") || g_str_has_suffix (lower, "selves");
}

guint
act_verb_find_object (const ActVerb *verb)
{
  for (guint i = 0; i < verb->n_arguments; i++) {
    guint head = verb->arguments[i].head;
    if (verb->arguments[i].kind != ACT_ARGUMENT_OBJECT || head == verb->taken)
      continue;
    /* "killed himself *and two guards*" */
    if (act_verb_is_reflexive (verb, head))
      head = act_tree_find (verb->reading->tree, head, ACT_REL_CONJ);
    if (head)
      return head;
  }
  return 0;
}

/* ---- content clauses ---- */

/* A content clause stands before the verb. */
static gboolean
is_told_before (const ActReading *reading, const ActClause *verb)
{
  const ActArgument *arguments =
      act_clause_get_arguments (reading->clauses, verb);

  for (guint i = 0; i < verb->n_arguments; i++)
    if (arguments[i].kind == ACT_ARGUMENT_CCOMP &&
        arguments[i].head < verb->head)
      return TRUE;
  return FALSE;
}

/* A clause whose subject is "which" or "that", or "who" before the verb of
   speech @verb. */
static gboolean
is_relative (const ActReading *reading, guint head, guint verb)
{
  guint word = act_tree_find_base (reading->tree, head, ACT_REL_NSUBJ);

  return word && (reading->words[word].xpos == ACT_XPOS_WDT ||
                  (reading->words[word].xpos == ACT_XPOS_WP && word < verb));
}

/* "said he *did not*", "expect *what they like*": what it means stands
   elsewhere. */
static gboolean
says_nothing_alone (const ActReading *reading, guint head)
{
  guint first = reading->tree->leftmost[head];
  guint last = reading->tree->rightmost[head];

  return reading->words[head].upos == ACT_UPOS_AUX && last < first + 3 &&
         reading->words[first].upos == ACT_UPOS_PRON;
}

/* "I think *if she were elected*, it …": nobody thinks a condition. */
static gboolean
is_condition_alone (const ActReading *reading, const ActClause *verb,
                    guint head)
{
  static const char *const verbs[] = {"believe", "feel", "hope", "think", NULL};
  guint first = reading->tree->leftmost[head];

  return act_strings_have (verbs, reading->words[verb->head].lemma) &&
         strcmp (reading->words[first].lower, "if") == 0 &&
         reading->words[first].head == head;
}

/* "*I mean* nobody likes it, she said": words that only lead up to what is
   said. */
static gboolean
is_filler (const ActReading *reading, guint head)
{
  static const char *const verbs[] = {"guess", "know", "mean", "see", NULL};
  guint first = reading->tree->leftmost[head];

  return act_strings_have (verbs, reading->words[head].lemma) &&
         first + 1 == head && reading->tree->rightmost[head] <= head + 1u &&
         (strcmp (reading->words[first].lower, "i") == 0 ||
          strcmp (reading->words[first].lower, "you") == 0);
}

/* "“Because it is so *does not mean* much,” she said": all between the marks.
 */
static gboolean
is_quoted_before (const ActReading *reading, const ActClause *verb, guint head)
{
  return head < verb->head &&
         act_word_is_quote (&reading->words[reading->tree->leftmost[head]]);
}

/* A relative clause that was taken for the content of what follows it, or a
   phrase without subject and finite verb. */
static gboolean
is_misread_content (const ActReading *reading, const ActClause *verb,
                    guint head, gboolean is_quote)
{
  const ActClause *content = act_clauses_find (reading->clauses, head);

  if (content && !content->finite_word && !content->subject &&
      !content->infinitive)
    return TRUE;
  if (says_nothing_alone (reading, head) || is_filler (reading, head) ||
      is_condition_alone (reading, verb, head))
    return TRUE;
  /* "He has a cold, *which we all have had*, Ann said": of what stands before.
   */
  if (is_quote || head < verb->head) {
    guint first = reading->tree->leftmost[head];
    while (first < head && reading->words[first].upos == ACT_UPOS_PUNCT)
      first++;
    if (strcmp (reading->words[first].lower, "which") == 0)
      return TRUE;
  }
  /* "decisions they say *are moving it back*": without its subject, which is
     elsewhere, it says nothing. */
  if (content && content->finite_word && !content->infinitive && !is_quote &&
      !is_quoted_before (reading, verb, head) && !content->expletive &&
      (!content->subject ||
       !act_tree_is_below (reading->tree, content->subject, head)) &&
      !act_tree_find_base (reading->tree, head, ACT_REL_EXPL) &&
      !act_tree_find_base (reading->tree, head, ACT_REL_NSUBJ))
    return TRUE;
  /* "She has no plans, aides say, to leave": what is said stands before. */
  if (content && content->infinitive && !content->subject &&
      head > verb->head + 1u && is_told_before (reading, verb))
    return TRUE;
  /* "the plot, *which* police said was near": the plot was. */
  if (content && content->subject < verb->head && !is_quote &&
      is_relative (reading, head, verb->head))
    return TRUE;
  return head < verb->head && content && content->subject &&
         (reading->words[content->subject].xpos == ACT_XPOS_WP ||
          reading->words[content->subject].xpos == ACT_XPOS_WDT ||
          content->subject_source == ACT_SUBJECT_RELATIVE);
}

/* "fell, *meaning* that the state must pay", "fell, *which* means that …":
   nobody means it. */
static gboolean
is_consequence (const ActVerb *verb)
{
  const ActClause *first = verb->predicate->first;
  guint which = act_tree_find (verb->reading->tree, first->head, ACT_REL_NSUBJ);

  return strcmp (verb->lemma, "mean") == 0 &&
         (first->subject_source == ACT_SUBJECT_ADVERBIAL ||
          (first->subject_source == ACT_SUBJECT_RELATIVE && which &&
           strcmp (verb->reading->words[which].lower, "which") == 0));
}

/* "the letters *that* police said they found": what is found stands above. */
static gboolean
has_gap (const ActVerb *verb)
{
  const ActClause *first = verb->predicate->first;
  const ActTree *tree = verb->reading->tree;

  return first->relation == ACT_REL_ACL_RELCL &&
         first->subject_source == ACT_SUBJECT_OWN &&
         first->subject + 1u >= tree->leftmost[first->head] &&
         (strcmp (tree->words[tree->leftmost[first->head]].lower, "that") ==
              0 ||
          strcmp (tree->words[tree->leftmost[first->head]].lower, "which") ==
              0);
}

static guint
add_contents (const ActVerb *verb)
{
  const ActReading *reading = verb->reading;
  const ActClause *last = verb->predicate->last;
  guint added = 0;

  if (is_consequence (verb) || has_gap (verb))
    return 0;
  for (guint i = 0; i < verb->n_arguments; i++) {
    const ActArgument *argument = &verb->arguments[i];
    ActCue cue;
    gboolean quote = argument->kind == ACT_ARGUMENT_QUOTE &&
                     act_cue_find (reading->sentence, last->head, &cue);
    ActStatement statement;
    if ((argument->kind != ACT_ARGUMENT_CCOMP && !quote) ||
        is_misread_content (reading, last, argument->head, quote))
      continue;
    act_verb_init_statement (verb, &statement);
    statement.value_type = ACT_VALUE_PROPOSITION;
    statement.value = act_value_get_content (
        reading, argument->head, quote ? last->head : 0, verb->predicate);
    if (quote) {
      /* The words said are above this clause: the evidence is all of it. */
      ActWordSet said = act_tree_get_subtree (reading->tree, argument->head);
      act_word_set_unite (&statement.evidence, &said);
    }
    statement.preposition = "that";
    statement.factor = strcmp (verb->lemma, "say") == 0 ? 0.8f : 0.95f;
    act_predicate_add (verb->predicate, reading, &statement, verb->label, NULL);
    added++;
  }
  return added;
}

/* ---- the rest ---- */

/* "was cut *short* by the war", "is viewed *badly* by them": the adjective or
   adverb right behind, or "". */
static const char *
get_result (const ActVerb *verb)
{
  const ActReading *reading = verb->reading;
  const guint next = verb->predicate->last->head + 1u;

  if (act_verb_find_manner (verb, 0))
    return reading->words[next].lower;

  return next <= reading->sentence->n_words &&
                 reading->words[next].upos == ACT_UPOS_ADJ &&
                 reading->words[next].head == next - 1 &&
                 reading->words[next].rel == ACT_REL_XCOMP &&
                 act_relation_word_is (verb->lemma, "resultative")
             ? reading->words[next].lower
             : "";
}

static void
add_agent (const ActVerb *verb, const ActArgument *argument, guint32 actor)
{
  ActPredicate *predicate = verb->predicate;
  const char *result = get_result (verb);
  ActWordSet extra = {0};
  g_autofree char *behind =
      *result ? NULL : act_verb_get_completion_of_passive (verb, &extra);
  g_autofree char *given =
      *result || behind ? NULL : act_verb_get_label_of_given (verb, &extra);
  g_autofree char *label =
      given ? g_steal_pointer (&given)
            : g_strdup_printf ("%s%s%s%s", verb->lemma, *result ? " " : "",
                               result, behind ? behind : "");

  for (guint s = 0;
       s < predicate->n_subjects && predicate->n_added < ACT_STATEMENTS_MAX;
       s++) {
    ActStatement statement;
    act_verb_init_statement (verb, &statement);
    statement.subject = actor;
    statement.object = predicate->subjects[s];
    statement.label = label;
    act_word_set_unite (&statement.phrase, &argument->preposition);
    act_word_set_unite (&statement.phrase, &extra);
    act_reading_add (verb->reading, predicate->first, &statement);
    predicate->n_added++;
  }
}

/* Passive with its actor: the actor is the subject of the active verb. */
static guint
add_agents (const ActVerb *verb)
{
  guint added = 0;

  for (guint i = 0; i < verb->n_arguments && verb->predicate->last->passive;
       i++) {
    guint16 conjuncts[ACT_CONJUNCTS_MAX];
    if (!verb->arguments[i].agent)
      continue;
    guint n = act_tree_get_conjuncts (verb->reading->tree,
                                      verb->arguments[i].head, conjuncts);
    const ActModality modality = verb->predicate->modality;
    act_predicate_leave_choice (verb->predicate, verb->reading, conjuncts, n);
    for (guint k = 0; k < n; k++) {
      guint32 actor = act_reading_get_entity (verb->reading, conjuncts[k]);
      const ActWord *word = &verb->reading->words[conjuncts[k]];
      if (actor == ACT_NONE ||
          (word->upos == ACT_UPOS_NOUN &&
           act_value_is_amount (verb->reading, conjuncts[k])))
        continue; /* "cut by two points": nobody does it */
      add_agent (verb, &verb->arguments[i], actor);
      act_verb_add_charge_of_agent (verb, actor);
      if (!added)
        act_verb_add_office_of_passive (verb);
      added++;
    }
    verb->predicate->modality = modality;
  }
  return added;
}

/* "…, *as* she has acknowledged": of what stands before. */
static gboolean
is_comment (const ActVerb *verb)
{
  const ActClause *first = verb->predicate->first;
  guint mark = act_word_set_first (&first->marks);

  return first->relation == ACT_REL_ADVCL && mark &&
         strcmp (verb->reading->words[mark].lower, "as") == 0 &&
         act_tree_is_class (verb->reading->tree, first->head,
                            ACT_CLASS_SPEECH | ACT_CLASS_COMMENT);
}

/* "was selected *to head* the board": what for, with its object. */
static gboolean
add_purpose_of_passive (const ActVerb *verb)
{
  const ActReading *reading = verb->reading;
  const guint head = verb->predicate->last->head;

  for (guint i = 0; i < verb->n_arguments; i++) {
    const ActClause *clause =
        act_clauses_find (reading->clauses, verb->arguments[i].head);
    const ActArgument *object;
    ActStatement statement;
    if (!verb->predicate->last->passive || !clause || !clause->infinitive ||
        clause->kind != ACT_CLAUSE_VERB || clause->passive ||
        clause->next != ACT_NO_CLAUSE ||
        act_word_set_first (&clause->marks) != head + 1u)
      continue;
    object = act_clause_find_argument (reading->clauses, clause,
                                       ACT_ARGUMENT_OBJECT);
    act_verb_init_statement (verb, &statement);
    g_autofree char *key =
        g_strdup_printf ("%s %s", reading->words[clause->head].lemma,
                         object ? reading->words[object->head].lemma : "");
    /* "was moved to *make way* for it" */
    if (!object || object->gap || act_relation_word_is (key, "phrase") ||
        !act_statement_set_object (reading, object->head, &statement))
      return FALSE;
    ActWordSet extra = clause->group;
    g_autofree char *label = g_strdup_printf (
        "%s to %s", verb->label, reading->words[clause->head].lemma);
    act_clause_add_to (reading->clauses, clause, &extra);
    ActWordSet told = act_clause_get_words (reading->clauses, clause);
    act_word_set_unite (&statement.evidence, &told);
    statement.factor = 0.9f;
    act_predicate_add (verb->predicate, reading, &statement, label, &extra);
    return TRUE;
  }
  return FALSE;
}

/* "Ann Lee has been *held* since May": who is held is no event that is. */
static gboolean
is_kept (const ActVerb *verb)
{
  const ActPredicate *predicate = verb->predicate;

  return predicate->last->passive && strcmp (verb->lemma, "hold") == 0 &&
         act_reading_is_type (verb->reading, predicate->subjects[0],
                              ACT_ENTITY_PERSON);
}

/* "voted *to stay*", "refused *to go*": what one decides to do says enough. */
static gboolean
is_wanted (const ActVerb *verb)
{
  static const char *const verbs[] = {"come", "go", "remain", "stay", NULL};
  static const char *const deciding[] = {"decide", "decline", "refuse",
                                         "vote",   "vow",     NULL};
  const ActPredicate *predicate = verb->predicate;

  return predicate->first_verb && predicate->last->infinitive &&
         act_strings_have (deciding, predicate->first_verb) &&
         act_strings_have (verbs, verb->lemma);
}

/* "*ten people* were killed": the subject, which has no name, stands with its
   passive. */
static gboolean
is_of_sufferer (const ActVerb *verb)
{
  const ActClause *first = verb->predicate->first;

  return first == verb->predicate->last && first->passive &&
         first->subject_source == ACT_SUBJECT_OWN &&
         first->subject < first->head && first->relation != ACT_REL_ACL &&
         first->relation != ACT_REL_ACL_RELCL &&
         verb->reading->words[first->subject].upos != ACT_UPOS_PRON &&
         !act_reading_is_named (verb->reading, verb->predicate->subjects[0]);
}

/* An act without object: "she resigned"; not of verbs that say nothing alone,
   not where an object is there but not known, not of mere things. */
static void
add_bare (const ActVerb *verb)
{
  ActStatement statement;

  /* "was charged" says enough, "charged" does not. */
  gboolean judged =
      verb->predicate->last->passive &&
      act_tree_is_class (verb->reading->tree, verb->predicate->last->head,
                         ACT_CLASS_JUDGING);
  if ((act_relation_word_is (verb->lemma, "empty") && !judged &&
       !is_kept (verb) && !is_wanted (verb)) ||
      act_verb_find_object (verb) || is_comment (verb) ||
      /* "The act *would*:" */
      verb->reading->words[verb->predicate->last->head].xpos == ACT_XPOS_MD)
    return;
  act_verb_init_statement (verb, &statement);
  statement.factor = 0.85f;
  statement.bare = TRUE;
  statement.suffered = is_of_sufferer (verb);
  act_predicate_add (verb->predicate, verb->reading, &statement, verb->label,
                     NULL);
}

/* "became *one of the judges*", not "*one of* strength" */
static gboolean
is_one_of (const ActReading *reading, guint head)
{
  const guint whole = act_tree_find (reading->tree, head, ACT_REL_NMOD);

  return strcmp (reading->words[head].lower, "one") == 0 &&
         (reading->words[whole].xpos == ACT_XPOS_NNS ||
          reading->words[whole].xpos == ACT_XPOS_NNPS);
}

/* "became president of X": as a copula, with this verb in its place. */
static gboolean
add_predicate_noun (const ActVerb *verb)
{
  const ActReading *reading = verb->reading;

  if (act_verb_find_object (verb))
    return FALSE;
  for (guint i = 0; i < verb->n_arguments; i++) {
    guint head = verb->arguments[i].head;
    ActWordSet marker = act_tree_get_case (reading->tree, head);
    if (verb->arguments[i].kind != ACT_ARGUMENT_XCOMP ||
        !act_word_set_is_empty (&marker) ||
        (reading->words[head].upos != ACT_UPOS_NOUN &&
         reading->words[head].upos != ACT_UPOS_PROPN &&
         !is_one_of (reading, head)) ||
        act_tree_find_base (reading->tree, head, ACT_REL_MARK))
      continue;
    verb->predicate->copula = verb->label;
    act_predicate_add_noun (verb->predicate, reading, head, 0.95f);
    verb->predicate->copula = "be";
    return TRUE;
  }
  return FALSE;
}

/* "stood ready *to finance* it": the adjective that is part of the verb with
   what one is ready to do. */
static gboolean
add_infinitive_of_adjective (const ActVerb *verb)
{
  const ActReading *reading = verb->reading;
  const guint head =
      verb->adjective
          ? act_tree_find (reading->tree, verb->adjective, ACT_REL_XCOMP)
          : 0;
  const ActClause *next =
      head ? act_clauses_find (reading->clauses, head) : NULL;
  ActMatrixWord matrix;

  if (!next || !next->infinitive || next->kind != ACT_CLAUSE_VERB ||
      head < verb->adjective ||
      !act_matrix_word_find (reading->words[verb->adjective].lemma, 'a',
                             &matrix))
    return FALSE;
  g_autofree char *prefix =
      g_strdup_printf ("%s%s to ", verb->predicate->prefix, verb->label);
  return act_predicate_add_chain (verb->predicate, reading, next, &verb->extra,
                                  prefix, &matrix);
}

/* All that the verb says of its objects and phrases. */
static void
add_arguments (const ActVerb *verb)
{
  if (act_verb_add_standing (verb))
    return;
  guint added = act_verb_add_causative (verb) ? 1
                                              : act_verb_add_reciprocal (verb) +
                                                    act_verb_add_objects (verb);

  added += act_verb_add_obliques (verb);
  if (verb->taken)
    added += act_verb_add_purpose (verb, verb->taken) ? 1 : 0;
  added += add_contents (verb) + act_verb_add_change (verb);
  if (!added)
    added = act_verb_add_measure (verb) + (act_verb_add_charge (verb) ? 1 : 0);
  else
    act_verb_add_beginning (verb);
  if (!added && !add_purpose_of_passive (verb))
    add_bare (verb);
}

void
act_predicate_add_verb (ActPredicate *predicate, const ActReading *reading)
{
  ActVerb verb = {
      .predicate = predicate,
      .reading = reading,
      .arguments = act_clause_get_arguments (reading->clauses, predicate->last),
      .n_arguments = predicate->last->n_arguments};

  /* "limits the state to *structural* deficits": no verb at all */
  if (predicate->n_subjects == 0 ||
      (reading->words[predicate->last->head].xpos == ACT_XPOS_JJ &&
       act_verb_find_object (&verb)))
    return;
  verb.label = act_predicate_get_verb (predicate, reading);
  verb.lemma = act_predicate_get_lemma (predicate, reading);
  /* "the report was released" is of the class of "release report". */
  if (predicate->last->passive && predicate->first->subject)
    verb.passive_noun = g_strdup_printf (
        "%s %s", verb.lemma, reading->words[predicate->first->subject].lemma);
  if (!add_agents (&verb) && !add_predicate_noun (&verb)) {
    act_verb_extend_label (&verb);
    if (!add_infinitive_of_adjective (&verb))
      add_arguments (&verb);
  }
  g_free (verb.passive_noun);
  g_free (verb.label);
  g_free (verb.lemma);
}

gboolean
act_predicate_add_chain (ActPredicate *predicate, const ActReading *reading,
                         const ActClause *next, const ActWordSet *words,
                         char *prefix, const ActMatrixWord *matrix)
{
  ActPredicate chain = *predicate;
  const guint before = predicate->n_added;

  act_word_set_unite (&chain.words, words);
  act_word_set_unite (&chain.words, &next->group);
  act_word_set_unite (&chain.words, &next->marks);
  chain.prefix = prefix;
  chain.last = next;
  if (matrix && chain.modality == ACT_MODALITY_FACT)
    chain.modality = matrix->modality;
  act_predicate_add_verb (&chain, reading);
  predicate->n_added = chain.n_added;
  return chain.n_added > before;
}
