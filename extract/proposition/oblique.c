/* What a verb says with its prepositional phrases. */
#include "lexicon/lexicon.h"
#include "mention/gazetteer.h"
#include "perspective/cue.h"
#include "proposition/charge.h"
#include "proposition/completion.h"
#include "proposition/event-reality.h"
#include "proposition/office.h"
#include "proposition/part.h"
#include "proposition/relation-word.h"
#include "proposition/value.h"
#include "proposition/verb.h"

#include <string.h>

/* The adverb that goes with the preposition after it: "sat *next* to". */
static guint
find_satellite (const ActReading *reading, const ActWordSet *preposition)
{
  guint first = act_word_set_first (preposition);

  if (first < 2 || reading->words[first - 1].upos != ACT_UPOS_ADV ||
      !act_relation_word_is (reading->words[first - 1].lower, "satellite"))
    return 0;
  return first - 1;
}

/* "turned the *New York* businessman into …", where @words has not all of the
   name. */
static gboolean
is_of_half_name (const ActReading *reading, const ActWordSet *words, guint word)
{
  guint begin, end;

  return reading->words[word].upos == ACT_UPOS_PROPN &&
         act_mentions_find_name (reading->mentions, reading->index, word,
                                 &begin, &end) &&
         !act_word_set_has (words, begin);
}

/* Prepositions that tell when or how it is that somebody comes. */
static gboolean
is_when (const char *preposition)
{
  static const char *const prepositions[] = {"after",  "amid",  "before",
                                             "during", "under", NULL};

  return act_strings_have (prepositions, preposition);
}

/* "came *to Norway*": where somebody comes or goes. */
static gboolean
has_goal (const ActVerb *verb)
{
  const char *lemma = verb->reading->words[verb->predicate->last->head].lemma;

  if (strcmp (lemma, "come") != 0 && strcmp (lemma, "go") != 0)
    return FALSE;
  for (guint i = 0; i < verb->n_arguments; i++) {
    guint marker = act_word_set_first (&verb->arguments[i].preposition);
    if (verb->arguments[i].kind == ACT_ARGUMENT_OBLIQUE && marker &&
        strcmp (verb->reading->words[marker].lower, "to") == 0)
      return TRUE;
  }
  return FALSE;
}

/* "accepted *tens of millions* of dollars from it" */
static gboolean
is_quantity_of_quantity (const ActReading *reading, guint word)
{
  guint inner = act_tree_find (reading->tree, word, ACT_REL_NMOD);

  return inner && act_tree_is_class (reading->tree, word, ACT_CLASS_QUANTITY) &&
         act_tree_is_class (reading->tree, inner, ACT_CLASS_QUANTITY);
}

/* "$3 million *in aid*": what the sum is, or 0. */
static guint
find_kind_of_sum (const ActReading *reading, guint object)
{
  guint inner = act_tree_find (reading->tree, object, ACT_REL_NMOD);
  guint in = inner ? act_tree_find (reading->tree, inner, ACT_REL_CASE) : 0;

  return in && strcmp (reading->words[in].lower, "in") == 0 &&
                 reading->words[inner].upos == ACT_UPOS_NOUN &&
                 !act_tree_find (reading->tree, inner, ACT_REL_DET) &&
                 !act_tree_find (reading->tree, inner, ACT_REL_NMOD_POSS) &&
                 act_value_is_money (reading, object)
             ? inner
             : 0;
}

guint
act_verb_find_counted (const ActReading *reading, guint object)
{
  guint inner = act_tree_find (reading->tree, object, ACT_REL_NMOD);
  guint of = inner ? act_tree_find (reading->tree, inner, ACT_REL_CASE) : 0;
  guint kind = find_kind_of_sum (reading, object);

  if (kind)
    return kind;
  return of && strcmp (reading->words[of].lower, "of") == 0 &&
                 reading->words[inner].upos == ACT_UPOS_NOUN &&
                 (act_tree_is_class (reading->tree, object,
                                     ACT_CLASS_QUANTITY) ||
                  act_relation_word_is (reading->words[object].lemma, "unit"))
             ? inner
             : object;
}

char *
act_verb_get_object_key (const ActVerb *verb, guint object)
{
  const ActReading *reading = verb->reading;
  guint counted = act_verb_find_counted (reading, object);

  return g_strdup_printf ("%s %s", verb->lemma, reading->words[counted].lemma);
}

/* Label of a verb, in the words @stem, with object and preposition: "impose
   embargo against". */
static char *
make_object_label (const ActVerb *verb, const char *stem, guint object,
                   const char *preposition, ActWordSet *extra)
{
  const ActReading *reading = verb->reading;
  guint kind = find_kind_of_sum (reading, object);

  if (kind) {
    object = kind;
  } else if (act_value_is_money (reading, object) &&
             act_value_is_amount (reading, object)) {
    act_word_set_add (extra, object);
    return g_strdup_printf ("%s money %s", stem, preposition);
  }
  if (!is_quantity_of_quantity (reading, object))
    object = act_verb_find_counted (reading, object);
  if ((reading->words[object].upos == ACT_UPOS_PRON &&
       !act_relation_word_is (reading->words[object].lower, "indefinite")) ||
      act_value_is_amount (reading, object) ||
      is_quantity_of_quantity (reading, object))
    return g_strdup_printf ("%s %s", stem, preposition);
  *extra = act_reading_get_noun_words (reading, object);
  for (guint w = act_word_set_first (extra); w;
       w = act_word_set_next (extra, w))
    if (w != object && (is_of_half_name (reading, extra, w) ||
                        reading->words[w].upos == ACT_UPOS_SYM ||
                        reading->words[w].upos == ACT_UPOS_NUM ||
                        act_tree_find (reading->tree, w, ACT_REL_NUMMOD)))
      act_word_set_remove (extra, w); /* "$50,000 worth", "2 percent fee" */
  guint begin, end;
  if (reading->words[object].upos == ACT_UPOS_PROPN &&
      act_mentions_find_name (reading->mentions, reading->index, object, &begin,
                              &end)) {
    memset (extra, 0, sizeof *extra); /* "bring the *United States* into" */
    act_word_set_add_range (extra, begin, end - 1);
  } else if (act_word_set_count (extra) > 3) {
    memset (extra, 0, sizeof *extra);
    act_word_set_add (extra, object);
  }
  g_autofree char *noun = act_reading_get_relation_text (reading, extra);
  return g_strdup_printf ("%s %s %s", stem, noun, preposition);
}

/* Whether the oblique of a clause that has an object is worth a statement of
   its own. */
static gboolean
is_recipient (const ActReading *reading, guint32 entity,
              const char *preposition)
{
  gboolean tight = act_relation_word_is (preposition, "tight");

  if (act_reading_is_type (reading, entity, ACT_ENTITY_PLACE) &&
      strcmp (preposition, "at") == 0)
    return FALSE;
  if (act_reading_is_actor (reading, entity))
    return tight || (!act_reading_is_type (reading, entity, ACT_ENTITY_PLACE) &&
                     !act_relation_word_is (preposition, "locative"));
  return tight && (act_reading_is_type (reading, entity, ACT_ENTITY_GROUP) ||
                   act_reading_is_type (reading, entity, ACT_ENTITY_PERSON));
}

/* A common noun for persons or groups. */
static gboolean
names_people (const ActReading *reading, guint word)
{
  ActNounClass class =
      act_gazetteer_get_noun_class (reading->words[word].lemma, NULL);

  return reading->words[word].upos == ACT_UPOS_NOUN &&
         (class == ACT_NOUN_PERSON || class == ACT_NOUN_GROUP);
}

static gboolean
add_recipient (const ActVerb *verb, const ActWordSet *marker,
               const char *preposition, guint word, guint object)
{
  const ActReading *reading = verb->reading;
  guint32 entity =
      act_mentions_find_entity (reading->mentions, reading->index, word);
  ActStatement statement;
  ActWordSet extra = {0};

  /* With a pronoun for the object the label would not say of what. */
  gboolean framed = reading->words[object].upos != ACT_UPOS_PRON &&
                    act_verb_asks_for (verb->lemma, preposition);

  if (entity == ACT_NONE &&
      (framed || (act_relation_word_is (preposition, "tight") &&
                  names_people (reading, word))))
    entity = act_reading_get_entity (reading, word);
  /* "expressed confidence *in Ann Lee*" */
  gboolean asked =
      reading->words[object].upos == ACT_UPOS_NOUN &&
      act_noun_asks_for (reading->words[object].lemma, preposition) &&
      act_reading_is_actor (reading, entity);

  /* "wounded four soldiers *on patrol*" */
  g_autofree char *state =
      g_strdup_printf ("%s %s", preposition, reading->words[word].lower);
  if (entity == ACT_NONE ||
      (act_word_set_first (marker) + 1u == word &&
       !act_relation_word_is (verb->lemma, "displacing") &&
       act_relation_word_is (state, "standing-phrase")) ||
      (!framed && !asked && !is_recipient (reading, entity, preposition)) ||
      act_verb_is_vague (reading, object))
    return FALSE;
  g_autofree char *label =
      make_object_label (verb, verb->label, object, preposition, &extra);
  g_autofree char *key = act_verb_get_object_key (verb, object);
  act_verb_init_statement (verb, &statement);
  statement.object = entity;
  statement.object_noun = key;
  statement.preposition = preposition;
  statement.factor = 0.85f;
  act_word_set_unite (&extra, marker);
  act_predicate_add (verb->predicate, reading, &statement, label, &extra);
  return TRUE;
}

/* "access *to* oil" */
static gboolean
has_phrase_with_to (const ActTree *tree, guint noun)
{
  for (guint i = noun + 2; i <= tree->n_words; i++)
    if (tree->words[i].head == noun && tree->words[i].rel == ACT_REL_NMOD) {
      const guint marker = act_tree_find (tree, i, ACT_REL_CASE);
      if (marker && strcmp (tree->words[marker].lower, "to") == 0)
        return TRUE;
    }
  return FALSE;
}

gboolean
act_verb_add_receiver (const ActVerb *verb, guint word, guint object)
{
  const ActReading *reading = verb->reading;
  guint32 entity = act_reading_get_entity (reading, word);
  ActStatement statement;
  ActWordSet extra = {0};

  if (entity == ACT_NONE)
    return FALSE;
  /* "granted Norway *access to* oil": not to Norway */
  const char *preposition =
      has_phrase_with_to (reading->tree, object) ? "for" : "to";
  g_autofree char *label =
      make_object_label (verb, verb->label, object, preposition, &extra);
  g_autofree char *key = act_verb_get_object_key (verb, object);
  act_verb_init_statement (verb, &statement);
  statement.object = entity;
  statement.object_noun = key;
  statement.preposition = preposition;
  statement.factor = 0.9f;
  act_predicate_add (verb->predicate, reading, &statement, label, &extra);
  return TRUE;
}

char *
act_verb_get_label_of_given (const ActVerb *verb, ActWordSet *extra)
{
  const ActReading *reading = verb->reading;

  if (!act_tree_is_class (reading->tree, verb->predicate->last->head,
                          ACT_CLASS_GIVING) ||
      act_relation_word_is (verb->lemma, "fining"))
    return NULL;
  for (guint i = 0; i < verb->n_arguments; i++)
    if (verb->arguments[i].kind == ACT_ARGUMENT_OBJECT &&
        verb->arguments[i].head > verb->predicate->last->head)
      return make_object_label (verb, verb->lemma, verb->arguments[i].head,
                                "to", extra);
  return NULL;
}

/* By the whole preposition or its first word ("than about"). */
static gboolean
is_circumstance (const char *preposition)
{
  const char *blank = strchr (preposition, ' ');

  if (act_relation_word_is (preposition, "circumstance"))
    return TRUE;
  if (!blank)
    return FALSE;
  g_autofree char *first =
      g_strndup (preposition, (gsize) (blank - preposition));
  return act_relation_word_is (first, "circumstance");
}

/* "for a second night", "through the summer". */
static gboolean
is_span_of_time (const char *lemma)
{
  const char *const *row = act_table_find (act_table_get ("time-words"), lemma);

  return row &&
         (strcmp (row[1], "unit") == 0 || strcmp (row[1], "season") == 0);
}

gboolean
act_verb_is_spent (const ActVerb *verb, guint object)
{
  static const char *const times[] = {"birthday",  "career",   "childhood",
                                      "christmas", "holiday",  "life",
                                      "time",      "vacation", NULL};
  static const char *const classes[] = {"time", NULL};
  const ActReading *reading = verb->reading;
  guint counted = act_verb_find_counted (reading, object);
  guint of = act_tree_find (reading->tree, counted, ACT_REL_NMOD);

  if (!act_relation_word_is (verb->lemma, "spending"))
    return FALSE;
  /* "12 of the last 18 *years*" */
  if (of && (reading->words[counted].upos == ACT_UPOS_NUM ||
             strcmp (reading->words[counted].lower, "most") == 0))
    counted = of;
  return act_reading_find_time (reading, counted) ||
         act_noun_is_class (reading->words[counted].lemma, classes) ||
         act_strings_have (times, reading->words[counted].lemma);
}

/* (transfer full) "spent *two weeks* in hospital": how long, with a blank
   before it; empty for other verbs. Puts its words into @extra. */
static char *
get_span_spent (const ActVerb *verb, ActWordSet *extra)
{
  const ActReading *reading = verb->reading;

  if (act_relation_word_is (verb->lemma, "spending"))
    for (guint i = 0; i < verb->n_arguments; i++) {
      const ActArgument *argument = &verb->arguments[i];
      if (argument->kind != ACT_ARGUMENT_UNMARKED &&
          argument->kind != ACT_ARGUMENT_OBJECT)
        continue;
      ActWordSet words = act_phrase_get_words (reading->tree, argument->head,
                                               ACT_PHRASE_SUBJECT, NULL);
      guint first = act_word_set_first (&words);
      if (first && (reading->words[first].xpos == ACT_XPOS_DT ||
                    reading->words[first].xpos == ACT_XPOS_PRP_POSS))
        act_word_set_remove (&words, first);
      g_autofree char *text = act_reading_get_relation_text (reading, &words);
      act_word_set_unite (extra, &words);
      return g_strconcat (" ", text, NULL);
    }
  return g_strdup ("");
}

/* "puts his approval *at 50 percent*", "bought Acme *for $40 million*": how
   high the @object is set, for how much it changes hands; no object of a
   passive ("was sold for $5"). */
static gboolean
add_level (const ActVerb *verb, const ActWordSet *marker,
           const char *preposition, guint word, guint object)
{
  ActStatement statement;
  ActWordSet extra = {0};
  g_autofree char *label =
      object
          ? make_object_label (verb, verb->label, object, preposition, &extra)
          : g_strdup_printf ("%s %s", verb->label, preposition);

  act_verb_init_statement (verb, &statement);
  statement.value_type = ACT_VALUE_AMOUNT;
  statement.value =
      act_value_get_undated (verb->reading, word, ACT_PHRASE_SUBJECT);
  statement.preposition = preposition;
  act_word_set_unite (&extra, marker);
  act_predicate_add (verb->predicate, verb->reading, &statement, label, &extra);
  return TRUE;
}

/* "bought Acme *for $40 million*" */
static gboolean
is_price (const ActVerb *verb, const char *preposition, guint word)
{
  static const char *const verbs[] = {"acquire",  "buy",  "get",  "obtain",
                                      "purchase", "sell", "take", NULL};
  const char *lemma = verb->reading->words[verb->predicate->last->head].lemma;

  return strcmp (preposition, "for") == 0 && act_strings_have (verbs, lemma) &&
         act_value_is_amount (verb->reading, word) &&
         act_value_is_money (verb->reading, word);
}

/* "is divided *between Oslo and Rome*": both in one text. */
static gboolean
add_between (const ActVerb *verb, const ActWordSet *marker, guint word)
{
  const ActReading *reading = verb->reading;
  g_autofree char *label = g_strdup_printf ("%s between", verb->label);
  ActStatement statement;

  if (reading->words[word].rel == ACT_REL_CONJ ||
      act_value_is_amount (reading, word))
    return FALSE;
  ActWordSet both =
      act_phrase_get_words (reading->tree, word, ACT_PHRASE_COORDINATED, NULL);
  act_phrase_tidy (reading->tree, &both);
  act_verb_init_statement (verb, &statement);
  statement.value_type = ACT_VALUE_TEXT;
  statement.value = act_reading_get_text (reading, &both, FALSE);
  statement.preposition = "between";
  act_predicate_add (verb->predicate, reading, &statement, label, marker);
  return TRUE;
}

/* "fell into *a tie* for second place": the phrase at @marker is the noun's
   right before it, in another phrase of the verb. */
static gboolean
is_of_noun_before (const ActVerb *verb, const ActWordSet *marker)
{
  const ActReading *reading = verb->reading;
  guint first = act_word_set_first (marker);

  for (guint i = 0; first > 1 && i < verb->n_arguments; i++)
    if (verb->arguments[i].kind == ACT_ARGUMENT_OBLIQUE &&
        verb->arguments[i].head + 1u == first &&
        verb->arguments[i].head != verb->taken &&
        reading->words[first - 1].upos == ACT_UPOS_NOUN)
      return act_noun_asks_for (reading->words[first - 1].lemma,
                                reading->words[first].lower);
  return FALSE;
}

/* "finished *21 seconds ahead* of Ann": how far, and no object. */
static gboolean
is_distance (const ActReading *reading, guint object, const ActWordSet *marker)
{
  guint first = act_word_set_first (marker);

  return (act_value_is_amount (reading, object) ||
          act_reading_find_time (reading, object)) &&
         (first == object + 1u
              ? strcmp (reading->words[first].lower, "ahead") == 0 ||
                    strcmp (reading->words[first].lower, "behind") == 0
              : first == object + 2u &&
                    strcmp (reading->words[first - 1].lower, "ahead") == 0);
}

/* "left *in addition*", "in the end": an adverb, but not where more is said of
   it behind "to", "for" and the like or what the verb asks for: "focused on
   *the need to end* the war", "called for *an end* to it", "adheres to *the
   one-China principle*". */
static gboolean
is_hollow (const ActVerb *verb, const char *preposition, guint word)
{
  static const char *const bound[] = {"about", "against", "for",
                                      "from",  "to",      NULL};
  static const char *const times[] = {"moment", "part", "time", NULL};
  const ActTree *tree = verb->reading->tree;
  const char *lemma = tree->words[word].lemma;
  const gboolean wanted = act_verb_asks_for (verb->lemma, preposition) ||
                          /* "remains *in stable condition*" */
                          (strcmp (lemma, "condition") == 0 &&
                           act_relation_word_is (verb->lemma, "office")) ||
                          (act_strings_have (bound, preposition) &&
                           !act_strings_have (times, lemma));

  return act_relation_word_is (lemma, "hollow") &&
         !act_tree_find (tree, word, ACT_REL_ACL) &&
         !(wanted && (act_tree_find_base (tree, word, ACT_REL_NMOD) ||
                      act_tree_find (tree, word, ACT_REL_AMOD) ||
                      act_tree_find (tree, word, ACT_REL_COMPOUND)));
}

static gboolean
add_oblique (const ActVerb *verb, const ActWordSet *marker, guint word,
             guint object)
{
  const ActReading *reading = verb->reading;
  g_autofree char *preposition = act_reading_get_text (reading, marker, TRUE);
  guint satellite = find_satellite (reading, marker);
  ActStatement statement;
  ActWordSet extra = *marker;

  if (satellite == act_clause_find_particle (reading, verb->predicate->last))
    satellite = 0; /* it is in the label already */
  const gboolean distant = object && is_distance (reading, object, marker);
  if (distant || (object && act_verb_is_spent (verb, object)))
    object = 0;
  if ((!object && is_of_noun_before (verb, marker)) ||
      /* "arrested ten, *among them Ann Lee*": she is one of those */
      (strcmp (preposition, "among") == 0 &&
       act_part_is_late_inclusion (reading, word)))
    return FALSE;
  if (act_verb_add_term (verb, marker, preposition, word))
    return TRUE;
  /* "is divided *between Oslo* and Rome": both or none */
  if (strcmp (preposition, "between") == 0 &&
      (reading->words[word].rel == ACT_REL_CONJ ||
       act_tree_find (reading->tree, word, ACT_REL_CONJ)))
    return !object && add_between (verb, marker, word);
  /* "did well *in the vote*", "talks that they *have with guests*" */
  if (!object && (strcmp (verb->lemma, "do") == 0 ||
                  (strcmp (verb->lemma, "have") == 0 && !verb->taken)))
    return FALSE;
  /* "was christened there *as a child*": when */
  if (strcmp (preposition, "as") == 0 &&
      act_relation_word_is (reading->words[word].lemma, "age"))
    return FALSE;
  if (!*preposition || act_reading_find_time (reading, word) ||
      is_hollow (verb, preposition, word) ||
      is_span_of_time (reading->words[word].lemma))
    return FALSE;
  if (!distant && is_circumstance (preposition) &&
      !act_verb_asks_for (verb->lemma, preposition) &&
      (object || strcmp (preposition, "as") != 0))
    return FALSE;
  /* "left *at the request of Norway*": who asked for it, event nouns tell */
  if (act_reading_is_at_bidding (reading, word))
    return FALSE;
  /* "ten were wounded, *among them* Ann" */
  if (strcmp (preposition, "among") == 0 &&
      reading->words[word].upos == ACT_UPOS_PRON)
    return FALSE;
  /* "came to her aid *after the incident*" */
  if (!object && is_when (preposition) && has_goal (verb))
    return FALSE;
  /* "leads him 49 percent *to 39 percent*" */
  if (object && strcmp (preposition, "to") == 0 &&
      act_value_is_amount (reading, word))
    return FALSE;
  if (object && strcmp (preposition, "at") == 0 &&
      act_value_is_amount (reading, word) &&
      reading->words[object].upos == ACT_UPOS_NOUN &&
      act_relation_word_is (verb->lemma, "gauging"))
    return add_level (verb, marker, preposition, word, object);
  if (is_price (verb, preposition, word))
    return add_level (verb, marker, preposition, word, object);
  if (object)
    return add_recipient (verb, marker, preposition, word, object);
  g_autofree char *span = get_span_spent (verb, &extra);
  g_autofree char *request = act_verb_get_request (verb, word, &extra);
  /* "called *on Oslo*": to do what? */
  if (!request && strcmp (verb->lemma, "call") == 0 &&
      (strcmp (preposition, "on") == 0 || strcmp (preposition, "upon") == 0))
    return FALSE;
  /* "appeal *to* the court *to act*": one "to" is enough */
  const gboolean to = request && strcmp (preposition, "to") == 0;
  g_autofree char *label = g_strdup_printf (
      "%s%s%s%s%s%s%s", verb->label, span, satellite ? " " : "",
      satellite ? reading->words[satellite].lower : "", to ? "" : " ",
      to ? "" : preposition, request ? request : "");
  act_verb_init_statement (verb, &statement);
  if (!act_statement_set_object (reading, word, &statement))
    return FALSE;
  /* "ranks *as the deadliest attack*": what one is, and so one of the two */
  if (strcmp (preposition, "as") == 0 && verb->predicate->n_subjects == 1 &&
      reading->words[word].upos == ACT_UPOS_NOUN &&
      statement.object == verb->predicate->subjects[0]) {
    statement.object = ACT_NONE;
    statement.value_type = ACT_VALUE_TEXT;
    statement.value = act_value_get_phrase (reading, word);
  }
  if (statement.value_type == ACT_VALUE_AMOUNT &&
      !act_relation_word_is (verb->lemma, "measure")) {
    g_free (statement.value);
    return FALSE;
  }
  if (satellite)
    act_word_set_add (&extra, satellite);
  statement.preposition = preposition;
  statement.factor = 0.95f;
  act_predicate_add (verb->predicate, reading, &statement, label, &extra);
  return TRUE;
}

/* Phrases of the object or adjective @word that is part of the label belong to
   the verb: "took part *in talks*", "tested positive *for it*". @relation: with
   which they hang there. */
static guint
add_obliques_of (const ActVerb *verb, guint word, ActRel relation)
{
  guint n, added = 0;
  const guint16 *dependents =
      act_tree_get_dependents (verb->reading->tree, word, &n);

  for (guint i = 0; i < n; i++) {
    guint16 conjuncts[ACT_CONJUNCTS_MAX];
    if (verb->reading->words[dependents[i]].rel != relation)
      continue;
    ActWordSet marker = act_tree_get_case (verb->reading->tree, dependents[i]);
    guint k =
        act_tree_get_conjuncts (verb->reading->tree, dependents[i], conjuncts);
    for (guint c = 0; c < k; c++)
      added += add_oblique (verb, &marker, conjuncts[c], 0) ? 1 : 0;
  }
  return added;
}

/* "*With the south in tumult*, Norway left": a clause without a verb, no
   company. */
static gboolean
is_absolute (const ActReading *reading, const ActArgument *argument)
{
  guint first = act_word_set_first (&argument->preposition), n;
  const guint16 *dependents =
      act_tree_get_dependents (reading->tree, argument->head, &n);

  if (first != 1 || strcmp (reading->words[first].lower, "with") != 0)
    return FALSE;
  for (guint i = 0; i < n; i++) {
    ActRel rel = act_tree_get_base (reading->tree, dependents[i]);
    ActWordSet marker = act_tree_get_case (reading->tree, dependents[i]);
    guint of = act_word_set_first (&marker);
    if (dependents[i] > argument->head &&
        (rel == ACT_REL_ACL ||
         (rel == ACT_REL_NMOD && of &&
          strcmp (reading->words[of].lower, "of") != 0 &&
          strcmp (reading->words[of].lower, "from") != 0)))
      return TRUE;
  }
  return FALSE;
}

/* Circumstances: what stands before the verb and is no actor, and how something
   is said when it is told what ("said in a statement that …"). */
static gboolean
is_aside (const ActVerb *verb, const ActArgument *argument)
{
  const ActReading *reading = verb->reading;
  const ActClause *last = verb->predicate->last;
  guint32 entity;
  gboolean content =
      act_clause_find_argument (reading->clauses, last, ACT_ARGUMENT_CCOMP) ||
      act_clause_find_argument (reading->clauses, last, ACT_ARGUMENT_QUOTE);
  gboolean fronted = argument->head < last->head && !argument->gap &&
                     (!last->subject || argument->head < last->subject);

  ActCue cue;
  /* "said in a statement" */
  if (act_cue_find (reading->sentence, last->head, &cue) &&
      reading->words[argument->head].upos == ACT_UPOS_NOUN &&
      act_cue_find (reading->sentence, argument->head, &cue) &&
      act_relation_word_is (
          reading->words[act_word_set_first (&argument->preposition)].lower,
          "locative"))
    return TRUE;
  if (!content && !fronted)
    return FALSE;
  entity = act_mentions_find_entity (reading->mentions, reading->index,
                                     argument->head);
  if (!act_reading_is_actor (reading, entity))
    return TRUE;
  guint first = act_word_set_first (&argument->preposition);
  return content &&
         (!first || (strcmp (reading->words[first].lower, "to") != 0 &&
                     strcmp (reading->words[first].lower, "with") != 0));
}

/* "ended with *no agreement*": it ended with none. */
static gboolean
is_none (const ActReading *reading, guint word)
{
  const guint no = act_tree_find (reading->tree, word, ACT_REL_DET);

  return no && strcmp (reading->words[no].lower, "no") == 0 &&
         strcmp (reading->words[no + 1].lower, "more") != 0 &&
         strcmp (reading->words[no + 1].lower, "less") != 0 &&
         strcmp (reading->words[no + 1].lower, "fewer") != 0;
}

guint
act_verb_add_obliques (const ActVerb *verb)
{
  guint added = 0, n, object = act_verb_find_object (verb);

  for (guint i = 0; i < verb->n_arguments; i++) {
    const ActArgument *argument = &verb->arguments[i];
    guint16 conjuncts[ACT_CONJUNCTS_MAX];
    if (argument->kind != ACT_ARGUMENT_OBLIQUE || argument->agent ||
        argument->head == verb->taken || is_aside (verb, argument) ||
        is_absolute (verb->reading, argument))
      continue;
    if (act_verb_add_request (verb, argument)) {
      added++;
      continue;
    }
    act_verb_add_office_of_phrase (verb, argument, object);
    n = act_verb_get_conjuncts (verb, argument, conjuncts);
    /* "in 2013 *and 2017*": what is beside a time is one. */
    if (act_reading_find_time (verb->reading, conjuncts[0]))
      n = 1;
    const ActModality modality = verb->predicate->modality;
    act_predicate_leave_choice (verb->predicate, verb->reading, conjuncts, n);
    for (guint k = 0; k < n; k++)
      added += !is_none (verb->reading, conjuncts[k]) &&
                       add_oblique (verb, &argument->preposition, conjuncts[k],
                                    object)
                   ? 1
                   : 0;
    verb->predicate->modality = modality;
  }
  if (verb->taken)
    added += add_obliques_of (verb, verb->taken, ACT_REL_NMOD);
  if (verb->adjective)
    added += add_obliques_of (verb, verb->adjective, ACT_REL_OBL);
  return added;
}
