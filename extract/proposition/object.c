/* What a verb says of its objects. */
#include "clause/word-class.h"
#include "lexicon/lexicon.h"
#include "mention/gazetteer.h"
#include "perspective/cue.h"
#include "proposition/completion.h"
#include "proposition/denial.h"
#include "proposition/event-class.h"
#include "proposition/naming.h"
#include "proposition/part.h"
#include "proposition/reciprocal.h"
#include "proposition/relation-word.h"
#include "proposition/value.h"
#include "proposition/verb.h"
#include "proposition/wish.h"

#include <string.h>

/* The object's own complement at @word: "pose a threat *to Y*", "hold talks
 *with Y*", and of light verbs "have the backing *of Y*". The preposition is
   that of @first where it has none: "from X and *Y*". */
static void
add_object_complement (const ActVerb *verb, guint object, guint first,
                       guint word)
{
  const ActReading *reading = verb->reading;
  const guint marked =
      act_tree_find (reading->tree, word, ACT_REL_CASE) ? word : first;
  g_autofree char *preposition = act_reading_get_preposition (reading, marked);
  guint32 entity =
      act_mentions_find_entity (reading->mentions, reading->index, word);
  gboolean is_light = act_relation_word_is (verb->lemma, "light");
  gboolean is_person =
      act_word_is_person (&reading->words[object]) ||
      act_table_lists ("noun-classes", reading->words[object].lower, "person",
                       ' ');
  ActStatement statement;

  /* "end a row *between Ann* and Bob", "among": all or none */
  if (!act_relation_word_is (preposition, "tight") ||
      strcmp (preposition, "among") == 0 ||
      strcmp (preposition, "between") == 0 ||
      (strcmp (preposition, "of") == 0 && !is_light))
    return;
  /* "fund the *School for* Commerce": one name, and not whom it is for */
  if (!act_reading_is_actor (reading, entity) ||
      entity ==
          act_mentions_find_entity (reading->mentions, reading->index, object))
    return;
  /* "kill *rebels with* the Front", "receive the *Minister of* Norway": of whom
     they are */
  if (is_person && (strcmp (preposition, "of") == 0 ||
                    (strcmp (preposition, "with") == 0 && !is_light)))
    return;
  if (act_reading_is_type (reading, entity, ACT_ENTITY_PLACE) &&
      (strcmp (preposition, "in") == 0 || strcmp (preposition, "at") == 0 ||
       (!is_light && strcmp (preposition, "for") == 0)))
    return;
  ActWordSet bare = act_reading_get_noun_words (reading, object), extra = bare;
  ActWordSet marker = act_tree_get_case (reading->tree, marked);
  g_autofree char *noun = act_reading_get_relation_text (reading, &bare);
  g_autofree char *label =
      g_strdup_printf ("%s %s %s", verb->label, noun, preposition);
  g_autofree char *key =
      g_strdup_printf ("%s %s", verb->lemma, reading->words[object].lemma);
  act_verb_init_statement (verb, &statement);
  statement.object = entity;
  statement.verb = key;
  statement.preposition = preposition;
  statement.factor = is_light ? 0.9f : 0.75f;
  /* "has *alleged* links to Y" */
  if (is_light && statement.modality == ACT_MODALITY_FACT)
    statement.modality =
        act_perspective_get_adjective_modality (reading->tree, object);
  act_word_set_unite (&extra, &marker);
  act_predicate_add (verb->predicate, reading, &statement, label, &extra);
}

/* "issued a call *for people to help*": nobody is called for. */
static gboolean
is_to_do (const ActReading *reading, guint object, guint word)
{
  const guint next = reading->tree->rightmost[word] + 1u;
  guint marker = act_tree_find (reading->tree, word, ACT_REL_CASE);

  return marker && strcmp (reading->words[marker].lower, "for") == 0 &&
         next < reading->sentence->n_words &&
         reading->words[next].xpos == ACT_XPOS_TO &&
         reading->words[reading->words[next].head].xpos == ACT_XPOS_VB &&
         act_relation_word_is (reading->words[object].lemma, "addressed");
}

static void
add_object_complements (const ActVerb *verb, guint object)
{
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (verb->reading->tree, object, &n);

  for (guint i = 0; i < n; i++) {
    guint16 conjuncts[ACT_CONJUNCTS_MAX];
    if (verb->reading->words[dependents[i]].rel != ACT_REL_NMOD ||
        act_reading_find_time (verb->reading, dependents[i]) ||
        is_to_do (verb->reading, object, dependents[i]))
      continue;
    guint k =
        act_tree_get_conjuncts (verb->reading->tree, dependents[i], conjuncts);
    for (guint c = 0; c < k; c++)
      add_object_complement (verb, object, dependents[i], conjuncts[c]);
  }
}

/* "say" has no noun phrase as its object but what is said. */
static gboolean
is_misread_object (const ActVerb *verb, guint object)
{
  guint32 entity;

  if (strcmp (verb->lemma, "say") != 0)
    return FALSE;
  if (act_tree_find_base (verb->reading->tree, object, ACT_REL_DET) &&
      strcmp (verb->reading
                  ->words[act_tree_find_base (verb->reading->tree, object,
                                              ACT_REL_DET)]
                  .lower,
              "what") == 0)
    return TRUE;
  entity = act_mentions_find_entity (verb->reading->mentions,
                                     verb->reading->index, object);
  return act_reading_is_actor (verb->reading, entity);
}

/* "denied claims that …": the content is what is denied. 0 when the object has
   none. */
static guint
find_content_of_object (const ActReading *reading, guint object)
{
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (reading->tree, object, &n);
  ActCue cue;

  if (reading->words[object].upos != ACT_UPOS_NOUN ||
      !act_cue_find (reading->sentence, object, &cue) ||
      /* "found *little evidence that* …" found nothing */
      act_relation_word_is (reading->words[object].lemma, "token"))
    return 0;
  for (guint i = 0; i < n; i++) {
    const ActClause *clause =
        act_clauses_find (reading->clauses, dependents[i]);
    if (clause && act_rel_get_base ((ActRel) clause->relation) == ACT_REL_ACL &&
        clause->finite_word &&
        (act_word_set_first (&clause->marks) ||
         /* "denied reports *they were looking for it*" */
         (clause->relation == ACT_REL_ACL &&
          clause->subject_source == ACT_SUBJECT_OWN &&
          reading->tree->leftmost[dependents[i]] == object + 1u &&
          reading->tree->leftmost[clause->subject] == object + 1u)))
      return dependents[i];
  }
  return 0;
}

static void
add_content_of_object (const ActVerb *verb, guint content)
{
  ActStatement statement;

  act_verb_init_statement (verb, &statement);
  statement.value_type = ACT_VALUE_PROPOSITION;
  statement.value =
      act_value_get_content (verb->reading, content, 0, verb->predicate);
  act_predicate_add (verb->predicate, verb->reading, &statement, verb->label,
                     NULL);
}

/* "told *reporters* that …": of one without a name, what is said says enough,
   as it does of a body that is told ("told *Reuters* that …"). */
static gboolean
is_mere_addressee (const ActVerb *verb, guint object)
{
  const ActReading *reading = verb->reading;
  const ActClause *last = verb->predicate->last;
  const guint32 entity =
      act_mentions_find_entity (reading->mentions, reading->index, object);
  ActCue cue;

  return act_cue_find (reading->sentence, last->head, &cue) &&
         (act_clause_find_argument (reading->clauses, last,
                                    ACT_ARGUMENT_CCOMP) ||
          act_clause_find_argument (reading->clauses, last,
                                    ACT_ARGUMENT_QUOTE)) &&
         (!act_reading_is_named (reading, entity) ||
          (strcmp (verb->lemma, "tell") == 0 &&
           act_reading_is_type (reading, entity, ACT_ENTITY_ORGANIZATION)));
}

/* "take *steps to end* the strike": the infinitive on the object, 0 for none.
 */
static const ActClause *
find_infinitive (const ActReading *reading, guint object)
{
  guint n;
  const guint16 *dependents =
      act_tree_get_dependents (reading->tree, object, &n);

  for (guint i = 0; i < n; i++) {
    const ActClause *clause =
        act_clauses_find (reading->clauses, dependents[i]);
    if (clause && clause->relation == ACT_REL_ACL && clause->infinitive &&
        clause->kind == ACT_CLAUSE_VERB && !clause->passive &&
        clause->next == ACT_NO_CLAUSE && clause->head > object)
      return clause;
  }
  return NULL;
}

/* "wants *Ann* to go": not her. */
static gboolean
is_mere_subject (const ActVerb *verb, guint object)
{
  return act_relation_word_is (verb->lemma, "raising") &&
         (act_clause_find_argument (verb->reading->clauses,
                                    verb->predicate->last,
                                    ACT_ARGUMENT_XCOMP) ||
          (strcmp (verb->lemma, "expect") == 0 &&
           find_infinitive (verb->reading, object)));
}

gboolean
act_verb_add_purpose (const ActVerb *verb, guint noun)
{
  const ActReading *reading = verb->reading;
  const ActClause *clause = find_infinitive (reading, noun);
  const ActArgument *object =
      clause ? act_clause_find_argument (reading->clauses, clause,
                                         ACT_ARGUMENT_OBJECT)
             : NULL;
  ActStatement statement;
  ActMatrixWord matrix;
  ActWordSet extra = {0};

  /* "gave her an issue to hammer him with": she hammers */
  if (!object || object->gap ||
      act_tree_is_class (reading->tree, verb->predicate->last->head,
                         ACT_CLASS_GIVING) ||
      act_tree_is_class (reading->tree, noun, ACT_CLASS_QUANTITY) ||
      act_matrix_word_find (reading->words[noun].lemma, 'n', &matrix))
    return FALSE;
  act_verb_init_statement (verb, &statement);
  if (!act_statement_set_object (reading, object->head, &statement))
    return FALSE;
  if (noun != verb->taken)
    extra = act_reading_get_noun_words (reading, noun);
  g_autofree char *words = act_reading_get_relation_text (reading, &extra);
  act_word_set_unite (&extra, &clause->group);
  act_clause_add_to (reading->clauses, clause, &extra);
  g_autofree char *label =
      g_strdup_printf ("%s%s%s to %s", verb->label, *words ? " " : "", words,
                       reading->words[clause->head].lemma);
  ActWordSet told = act_clause_get_words (reading->clauses, clause);
  act_word_set_unite (&statement.evidence, &told);
  g_autofree char *key =
      g_strdup_printf ("%s %s", verb->lemma, reading->words[noun].lemma);
  statement.verb = noun == verb->taken ? verb->lemma : key;
  statement.object_noun = NULL;
  statement.factor = 0.85f;
  act_predicate_add (verb->predicate, reading, &statement, label, &extra);
  return TRUE;
}

/* "has *plans to buy* the fleet": that it means to buy it is told by the
   infinitive, and says what plans. */
static gboolean
is_told_by_infinitive (const ActReading *reading, guint object)
{
  const ActClause *clause = find_infinitive (reading, object);
  ActMatrixWord matrix;

  return clause &&
         act_clause_find_argument (reading->clauses, clause,
                                   ACT_ARGUMENT_OBJECT) &&
         act_matrix_word_find (reading->words[object].lemma, 'n', &matrix);
}

/* The first phrase behind the object that is no time and has one of these
   @prepositions or, where they are NULL, one that the verb asks for. 0 for
   none.
 */
static guint
find_phrase_behind (const ActVerb *verb, guint object,
                    const char *const *prepositions)
{
  const ActReading *reading = verb->reading;

  for (guint i = 0; i < verb->n_arguments; i++) {
    const ActArgument *argument = &verb->arguments[i];
    guint marker = act_word_set_first (&argument->preposition);
    const char *lower = marker ? reading->words[marker].lower : "";
    if (argument->kind == ACT_ARGUMENT_OBLIQUE && argument->head > object &&
        (prepositions ? act_strings_have (prepositions, lower)
                      : act_verb_asks_for (verb->lemma, lower)) &&
        !act_reading_find_time (reading, argument->head))
      return argument->head;
  }
  return 0;
}

/* "views her *as a rival*", "describes him *as stubborn*": what it is held for
   says all; or 0. */
static guint
find_deemed (const ActVerb *verb, guint object)
{
  static const char *const as[] = {"as", NULL};
  /* "dismissed the claims as *lies*": with them, too, more than is said */
  const gboolean dismissed = strcmp (verb->lemma, "dismiss") == 0;
  guint deemed = dismissed || (act_relation_word_is (verb->lemma, "deeming") &&
                               act_verb_asks_for (verb->lemma, "as"))
                     ? find_phrase_behind (verb, object, as)
                     : 0;

  return !dismissed || verb->reading->words[deemed].upos == ACT_UPOS_ADJ ||
                 verb->reading->words[object].upos == ACT_UPOS_PROPN
             ? deemed
             : 0;
}

/* "blames the law *on the party*": the law is not blamed. */
static gboolean
is_blamed_on (const ActVerb *verb, guint object)
{
  static const char *const on[] = {"on", "upon", NULL};

  return (strcmp (verb->lemma, "blame") == 0 ||
          strcmp (verb->lemma, "pin") == 0) &&
         find_phrase_behind (verb, object, on);
}

/* "puts the army *on alert*": where it is brought says what is done to it. */
static gboolean
is_brought_somewhere (const ActVerb *verb, guint object)
{
  return act_relation_word_is (verb->lemma, "displacing") &&
         find_phrase_behind (verb, object, NULL);
}

/* "put the toll *at 20*": how high says all. */
static gboolean
has_level (const ActVerb *verb, guint object)
{
  static const char *const at[] = {"at", NULL};
  guint level = find_phrase_behind (verb, object, at);

  return level && act_relation_word_is (verb->lemma, "gauging") &&
         act_value_is_amount (verb->reading, level) &&
         verb->reading->words[object].upos == ACT_UPOS_NOUN;
}

/* "urged *Ann*", "forced *the rebels*": to do what, the text does not tell, or
   not where it was looked for. */
static gboolean
is_asked_nothing (const ActVerb *verb, const ActStatement *statement)
{
  static const char *const verbs[] = {"assure", "compel", "forbid", "force",
                                      "oblige", "order",  "urge",   NULL};
  const ActReading *reading = verb->reading;

  if (!act_strings_have (verbs, verb->lemma))
    return FALSE;
  return statement->object == ACT_NONE ||
         act_reading_is_type (reading, statement->object, ACT_ENTITY_PERSON) ||
         act_reading_is_type (reading, statement->object, ACT_ENTITY_GROUP) ||
         act_reading_is_type (reading, statement->object,
                              ACT_ENTITY_ORGANIZATION) ||
         act_reading_is_type (reading, statement->object, ACT_ENTITY_PLACE);
}

/* "left *the party in control*": a phrase says how it is left. */
static gboolean
is_left_so (const ActVerb *verb, guint object)
{
  static const char *const states[] = {"in", "on", "with", "without", NULL};
  guint state = find_phrase_behind (verb, object, states);

  return state && verb->reading->words[state].upos == ACT_UPOS_NOUN;
}

/* "heralds *not a tap* on the brakes, but a new era", "caused damage but *no
   casualties*". */
static gboolean
is_denied (const ActReading *reading, guint object)
{
  guint word = act_tree_find (reading->tree, object, ACT_REL_ADVMOD);
  guint other = act_tree_find (reading->tree, object, ACT_REL_CONJ);
  guint but = other ? act_tree_find (reading->tree, other, ACT_REL_CC) : 0;
  guint no = act_tree_find (reading->tree, object, ACT_REL_DET);

  if (no && reading->words[object].rel == ACT_REL_CONJ &&
      strcmp (reading->words[no].lower, "no") == 0)
    return TRUE;
  /* "bought jets, *but not tanks*" */
  if (reading->words[object].rel == ACT_REL_CONJ)
    but = act_tree_find (reading->tree, object, ACT_REL_CC);
  return word && word < object && but &&
         strcmp (reading->words[word].lower, "not") == 0 &&
         strcmp (reading->words[word + 1].lower, "only") != 0 &&
         strcmp (reading->words[but].lower, "but") == 0;
}

/* "speaks *German*", "learned *French*": a language, and no country. */
static gboolean
is_language (const ActVerb *verb, guint object)
{
  static const char *const verbs[] = {"learn", "speak",      "study",
                                      "teach", "understand", NULL};
  const ActWord *word = &verb->reading->words[object];
  gboolean people;

  return act_strings_have (verbs, verb->lemma) &&
         g_ascii_isupper (word->form[0]) &&
         act_gazetteer_find_demonym (word->lower, &people) && !people &&
         !act_tree_find_base (verb->reading->tree, object, ACT_REL_DET);
}

/* "prevent them *from leaving*": what is prevented says the rest. */
static gboolean
is_kept_from (const ActVerb *verb, guint object)
{
  const ActReading *reading = verb->reading;
  guint n, gerund = 0;
  const guint16 *dependents =
      act_tree_get_dependents (reading->tree, verb->predicate->last->head, &n);
  ActMatrixWord matrix;

  for (guint i = 0; i < n && !gerund; i++)
    if (dependents[i] > object &&
        reading->words[dependents[i]].xpos == ACT_XPOS_VBG)
      gerund = dependents[i];
  guint mark = gerund ? act_tree_find (reading->tree, gerund, ACT_REL_MARK) : 0;
  return mark && strcmp (reading->words[mark].lower, "from") == 0 &&
         act_matrix_word_find (verb->lemma, 'v', &matrix) &&
         matrix.positive == '-';
}

gboolean
act_verb_is_vague (const ActReading *reading, guint object)
{
  static const char *const words[] = {
      "anybody", "anyone",   "anything", "nothing",   "one",
      "ones",    "somebody", "someone",  "something", NULL};

  /* "arrested *one of the organizers*" */
  const guint of = act_tree_find (reading->tree, object, ACT_REL_NMOD);

  return (reading->words[object].upos == ACT_UPOS_PRON ||
          reading->words[object].upos == ACT_UPOS_NOUN) &&
         !(of && reading->words[of].xpos == ACT_XPOS_NNS &&
           strcmp (reading->words[object].lower, "one") == 0) &&
         act_strings_have (words, reading->words[object].lower);
}

/* "called *what she did* so and so" with what it is called nowhere to be found:
   who calls a thing says nothing; who calls an election, a meeting or a strike
   does something. */
static gboolean
is_called_unknown (const ActVerb *verb, guint object)
{
  static const char *const verbs[] = {"call", "term", "label", "dub", NULL};
  g_autofree char *key = g_strdup_printf ("%s %s", verb->lemma,
                                          verb->reading->words[object].lemma);

  return act_strings_have (verbs, verb->lemma) &&
         !verb->predicate->last->passive &&
         verb->reading->words[object].upos == ACT_UPOS_NOUN &&
         !act_word_is_people (&verb->reading->words[object]) &&
         !act_event_class_find_exact (key);
}

/* "promised *no* new taxes": that there will be none is what is promised. */
static gboolean
is_promise_of_none (const ActVerb *verb, guint object)
{
  static const char *const verbs[] = {"demand", "expect",  "guarantee",
                                      "pledge", "predict", "promise",
                                      "vow",    "want",    NULL};
  guint no = act_tree_find (verb->reading->tree, object, ACT_REL_DET);

  return no && strcmp (verb->reading->words[no].lower, "no") == 0 &&
         !verb->predicate->last->negation &&
         act_strings_have (verbs, verb->lemma);
}

/* "finished *21 seconds* ahead of Ann": how far. */
static gboolean
is_distance (const ActReading *reading, guint object)
{
  const ActWord *next = &reading->words[object + 1];

  return object + 2u <= reading->sentence->n_words &&
         act_value_is_amount (reading, object) && next->upos == ACT_UPOS_ADV &&
         reading->words[object + 2].upos == ACT_UPOS_ADP &&
         act_relation_word_is (next->lower, "satellite");
}

/* "joined NATO in 1999 and *the EU* in 2004": the date is not that of what is
   named behind it. */
static gboolean
is_behind_date (const ActVerb *verb, guint object)
{
  const ActClause *clause = verb->predicate->first;

  if (act_tree_get_base (verb->reading->tree, object) != ACT_REL_CONJ)
    return FALSE;
  const ActTime *time = act_reading_get_time (verb->reading, clause);
  return time && time->begin > clause->head && time->begin < object;
}

/* "rejected *what it called “baseless claims”*": what somebody calls so has no
   other name, and the words say by whose account. */
static char *
get_named_so (const ActReading *reading, guint object)
{
  static const char *const verbs[] = {"call",  "describe", "dub",
                                      "label", "term",     NULL};
  const guint relative =
      act_tree_find (reading->tree, object, ACT_REL_ACL_RELCL);
  const guint last = reading->tree->rightmost[object];

  if (reading->words[object].xpos != ACT_XPOS_WP || !relative ||
      !act_strings_have (verbs, reading->words[relative].lemma) ||
      last < relative + 2u || last > relative + 20u)
    return NULL;
  ActWordSet words = act_tree_get_subtree (reading->tree, object);
  return act_reading_get_text (reading, &words, FALSE);
}

static gboolean
add_object (const ActVerb *verb, guint object)
{
  const ActReading *reading = verb->reading;
  gboolean light = act_relation_word_is (verb->lemma, "light");
  ActStatement statement;

  guint content = find_content_of_object (reading, object);
  ActCue cue;
  g_autofree char *rejected =
      act_denial_get_content (verb->predicate, reading, verb->lemma, object);

  if (act_verb_is_vague (reading, object) || act_verb_add_wish (verb, object))
    return TRUE;
  if (is_mere_subject (verb, object) || is_distance (reading, object) ||
      act_reading_find_time (reading, object) ||
      is_misread_object (verb, object) || is_mere_addressee (verb, object) ||
      is_blamed_on (verb, object) || find_deemed (verb, object) ||
      act_verb_is_spent (verb, object) || is_called_unknown (verb, object) ||
      (act_denial_add (verb->predicate, reading, object) && !rejected))
    return FALSE;
  if (content &&
      act_cue_find (reading->sentence, verb->predicate->last->head, &cue)) {
    add_content_of_object (verb, content);
    return TRUE;
  }
  if (light && reading->words[object].upos == ACT_UPOS_NOUN &&
      act_verb_add_purpose (verb, object))
    return TRUE;
  act_verb_init_statement (verb, &statement);
  statement.undated |= is_behind_date (verb, object);
  gboolean language = is_language (verb, object);
  g_autofree char *named_so = get_named_so (reading, object);
  if (rejected) {
    statement.value_type = ACT_VALUE_PROPOSITION;
    statement.value = g_steal_pointer (&rejected);
  } else if (is_promise_of_none (verb, object)) {
    g_autofree char *phrase = act_value_get_phrase (reading, object);
    statement.value_type = ACT_VALUE_TEXT;
    statement.value = g_str_has_prefix (phrase, "no ")
                          ? g_steal_pointer (&phrase)
                          : g_strdup_printf ("no %s", phrase);
    statement.polarity = ACT_POSITIVE;
  } else if (language) {
    statement.value_type = ACT_VALUE_TEXT;
    statement.value = g_strdup (reading->words[object].form);
  } else if (named_so) {
    statement.value_type = ACT_VALUE_TEXT;
    statement.value = g_steal_pointer (&named_so);
  } else if (!act_statement_set_object (reading, object, &statement)) {
    return FALSE;
  }
  g_autofree char *key = language ? g_strdup_printf ("%s language", verb->lemma)
                                  : act_verb_get_object_key (verb, object);
  statement.object_noun = key;
  /* "left the party *in control* of it": nobody goes. */
  if (strcmp (verb->lemma, "leave") == 0 && is_left_so (verb, object))
    statement.verb = "leave in";
  statement.hollow = (light && is_told_by_infinitive (reading, object)) ||
                     is_kept_from (verb, object) || has_level (verb, object) ||
                     is_brought_somewhere (verb, object) ||
                     (act_verb_is_mutual (verb, object) &&
                      !act_tree_find (reading->tree, object, ACT_REL_ACL));
  if (is_denied (reading, object) && statement.polarity == ACT_POSITIVE)
    statement.polarity = ACT_NEGATIVE;
  ActWordSet extra = {0};
  g_autofree char *behind = act_verb_get_completion (verb, object, &extra);
  g_autofree char *label = g_strconcat (verb->label, behind, NULL);
  if (!behind && is_asked_nothing (verb, &statement)) {
    g_free (statement.value);
    return FALSE;
  }
  act_predicate_add (verb->predicate, reading, &statement, label, &extra);
  add_object_complements (verb, object);
  return TRUE;
}

/* The objects joined in @argument, and the names beside each of which is so
   what is so of it: "arrested ten people, *including Ann Lee*"; "has two
   daughters, Ann and Eva" says more than that it has Ann. */
static guint
get_objects (const ActVerb *verb, const ActArgument *argument,
             guint16 objects[ACT_CONJUNCTS_MAX])
{
  guint16 conjuncts[ACT_CONJUNCTS_MAX];
  const guint k = act_verb_get_conjuncts (verb, argument, conjuncts);
  guint n = 0;

  for (guint i = 0; i < k && n < ACT_CONJUNCTS_MAX; i++) {
    guint16 members[ACT_CONJUNCTS_MAX];
    gboolean all;
    const guint m = strcmp (verb->lemma, "have") == 0
                        ? 0
                        : act_part_find_members (verb->reading, conjuncts[i],
                                                 members, &all);
    objects[n++] = conjuncts[i];
    for (guint j = 0; j < m && n < ACT_CONJUNCTS_MAX; j++)
      objects[n++] = members[j];
  }
  return n;
}

guint
act_verb_add_objects (const ActVerb *verb)
{
  guint added = 0, n, name = act_verb_find_given_name (verb);
  guint given = act_verb_find_object (verb);
  guint deemed = given && !name ? find_deemed (verb, given) : 0;

  if (deemed && verb->reading->words[deemed].upos == ACT_UPOS_ADJ)
    name = deemed;
  /* "called the vote" says nothing beside it; "elected her" does. */
  gboolean told = name && given && act_verb_add_naming (verb, given, name) &&
                  !act_relation_word_is (verb->lemma, "delegate");

  for (guint i = 0; i < verb->n_arguments; i++) {
    const ActArgument *argument = &verb->arguments[i];
    guint16 conjuncts[ACT_CONJUNCTS_MAX];
    if ((argument->kind != ACT_ARGUMENT_OBJECT &&
         argument->kind != ACT_ARGUMENT_INDIRECT) ||
        argument->head == verb->taken || argument->head == name ||
        (told && argument->head == given))
      continue;
    n = get_objects (verb, argument, conjuncts);
    /* "gave the council recommendations" */
    gboolean receiver =
        argument->kind == ACT_ARGUMENT_INDIRECT && given &&
        act_tree_is_class (verb->reading->tree, verb->predicate->last->head,
                           ACT_CLASS_GIVING);
    const ActModality modality = verb->predicate->modality;
    act_predicate_leave_choice (verb->predicate, verb->reading, conjuncts, n);
    for (guint k = 0; k < n; k++)
      added +=
          !act_verb_is_reflexive (verb, conjuncts[k]) &&
                  (receiver ? act_verb_add_receiver (verb, conjuncts[k], given)
                            : add_object (verb, conjuncts[k]))
              ? 1
              : 0;
    verb->predicate->modality = modality;
  }
  return added;
}
