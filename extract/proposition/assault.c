/* Assaults, and what only sounds like one. */
#include "proposition/assault.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"
#include "proposition/event-class.h"
#include "proposition/participant-kind.h"
#include "proposition/relation-word.h"

#include <actant/attitude.h>
#include <string.h>

/* A verb of words as well as of arms: "attack", "hit out at". */
static gboolean
may_be_of_words (const ActStatement *statement)
{
  ActAttitudeKind kind;
  g_autofree char *verb =
      g_strconcat (statement->verb, *statement->preposition ? " " : "",
                   statement->preposition, NULL);

  /* by the verb itself: "threatened to attack the law" */
  return (act_attitude_of_relation (verb, TRUE, &kind) &&
          kind == ACT_ATTITUDE_AGAINST) ||
         (act_attitude_of_relation (statement->label, TRUE, &kind) &&
          kind == ACT_ATTITUDE_AGAINST);
}

gboolean
act_entity_is_named_person (const ActReading *reading, guint32 index)
{
  return index != ACT_NONE &&
         act_record_get_entity (reading->record, index)->named &&
         act_reading_is_type (reading, index, ACT_ENTITY_PERSON);
}

/* "attacked the law": not with arms; nor are those who are known by their names
   likely to attack one another so. */
static gboolean
is_of_words (const ActReading *reading, const ActStatement *statement)
{
  static const char *const classes[] = {
      "communication", "concept", "act", "attribute", "relation", "work", NULL};
  const char *class = act_statement_get_object_class (statement);
  const char *noun = act_statement_get_object_noun (statement);

  /* "the rebels attacked a crossing", "the jets attacked compounds" */
  if (noun && act_relation_word_is (noun, "site"))
    return FALSE;
  if (act_entity_is_named_person (reading, statement->subject) &&
      act_reading_is_named (reading, statement->object)) {
    if (act_entity_is_named_person (reading, statement->object))
      return g_strcmp0 (noun, "attack") == 0 ||
             g_strcmp0 (noun, "assault") == 0 || may_be_of_words (statement);
    /* "Lee attacked the Second Amendment" */
    if (act_reading_is_type (reading, statement->object, ACT_ENTITY_WORK) ||
        act_reading_is_type (reading, statement->object, ACT_ENTITY_OTHER))
      return may_be_of_words (statement);
  }
  return class && act_strings_have (classes, class) &&
         may_be_of_words (statement);
}

gboolean
act_entity_is_nature (const ActReading *reading, guint32 index)
{
  static const char *const nature[] = {"phenomenon", NULL};

  if (index == ACT_NONE)
    return FALSE;
  const ActLocalEntity *entity = act_record_get_entity (reading->record, index);
  if (entity->named) {
    g_autofree char *lower = g_ascii_strdown (entity->label, -1);
    g_autofree char *kind = g_strndup (lower, strcspn (lower, " "));
    return strchr (lower, ' ') && act_relation_word_is (kind, "mishap");
  }
  /* "an accidental explosion", "a heart attack" */
  if (strstr (entity->label, "accident") ||
      strstr (entity->label, "heart attack") ||
      g_str_has_suffix (entity->label, "fires"))
    return TRUE;
  g_autofree char *noun = act_entity_find_noun (reading, index);
  return act_noun_is_class (noun, nature) ||
         act_relation_word_is (noun, "mishap");
}

/* "the bus *crashed*", "the roof *caved in*": nobody means it to. */
static gboolean
is_crash (const ActWord *verb)
{
  static const char *const crashes[] = {
      "capsize", "cave",  "collapse", "collide",   "crash",
      "derail",  "erupt", "overturn", "overshoot", "plunge",
      "sink",    "skid",  "veer",     NULL};

  return verb->upos == ACT_UPOS_VERB && act_strings_have (crashes, verb->lemma);
}

/* "the bus *crashed*, killing ten" */
static gboolean
is_of_crash (const ActReading *reading, const ActClause *clause)
{
  const ActClause *all = reading->clauses->clauses;
  const ActClause *first = clause && clause->coordinated != ACT_NO_CLAUSE
                               ? &all[clause->coordinated]
                               : clause;

  if (!first || first->parent == ACT_NO_CLAUSE || first->finite_word ||
      first->relation != ACT_REL_ADVCL ||
      reading->words[first->head].xpos != ACT_XPOS_VBG)
    return FALSE;
  const ActClause *above = &all[first->parent];
  return above->subject && is_crash (&reading->words[above->head]) &&
         !act_relation_word_is (reading->words[above->subject].lemma,
                                "violent");
}

/* "ten were killed *when a landslide hit the village*" */
static gboolean
is_when_nature (const ActReading *reading, const ActClause *clause)
{
  const ActArgument *arguments;

  if (!clause || !clause->passive)
    return FALSE;
  arguments = act_clause_get_arguments (reading->clauses, clause);
  for (guint i = 0; i < clause->n_arguments; i++) {
    const ActClause *when =
        arguments[i].kind == ACT_ARGUMENT_ADVCL
            ? act_clauses_find (reading->clauses, arguments[i].head)
            : NULL;
    const char *noun =
        when && when->subject ? reading->words[when->subject].lemma : NULL;
    if (noun && (act_relation_word_is (noun, "mishap") ||
                 (is_crash (&reading->words[when->head]) &&
                  !act_relation_word_is (noun, "violent"))))
      return TRUE;
  }
  return FALSE;
}

/* A word of the sentence tells of arms, or of a mishap; 0: of neither. */
static int
find_cause (const ActSentence *sentence, guint except)
{
  static const char *const others[] = {"state", "animal", NULL};
  static const char *const blasts[] = {"blast", "explosion", NULL};
  gboolean mishap = FALSE, blast = FALSE;

  for (guint w = 1; w <= sentence->n_words; w++) {
    const ActWord *word = &sentence->words[w];
    if (w == except)
      continue;
    if (act_strings_have (blasts, word->lemma)) {
      blast = TRUE; /* of a bomb, or of gas in a mine */
      continue;
    }
    mishap |= is_crash (word) && strcmp (word->lemma, "collapse") != 0 &&
              strcmp (word->lemma, "erupt") != 0;
    if (act_relation_word_is (word->lemma, "violent") ||
        (word->upos == ACT_UPOS_VERB &&
         g_strcmp0 (act_event_class_find_exact (word->lemma), "ASSAULT") == 0 &&
         strcmp (word->lemma, "kill") != 0 &&
         strcmp (word->lemma, "injure") != 0 &&
         strcmp (word->lemma, "destroy") != 0))
      return 'a';
    mishap |= (word->upos == ACT_UPOS_NOUN || word->upos == ACT_UPOS_PROPN) &&
              (act_relation_word_is (word->lemma, "mishap") ||
               act_relation_word_is (word->lower, "mishap")) &&
              (strcmp (word->lemma, "collapse") == 0 ||
               !act_noun_is_class (word->lemma, others));
  }
  return mishap ? 'm' : blast ? 'a' : 0;
}

/* "the storm killed ten", "homes were destroyed in the quake": nobody attacks.
 */
static gboolean
is_of_nature (const ActReading *reading, const ActClause *clause,
              const ActStatement *statement)
{
  static const char *const causes[] = {"by", "during", "in", NULL};
  g_autofree char *noun = act_entity_find_noun (reading, statement->object);

  /* "killed in fires, floods and *explosions*" */
  if (noun && strcmp (noun, "explosion") == 0 &&
      act_strings_have (causes, statement->preposition) &&
      find_cause (reading->sentence, clause ? clause->head : 0) == 'm')
    return TRUE;
  return act_entity_is_nature (reading, statement->subject) ||
         is_when_nature (reading, clause) || is_of_crash (reading, clause) ||
         (act_strings_have (causes, statement->preposition) &&
          act_entity_is_nature (reading, statement->object));
}

/* "attacked *over her speeches*", "on their record": with words. */
static gboolean
is_over_words (const ActReading *reading, const ActStatement *statement)
{
  static const char *const prepositions[] = {"about", "for", "on", "over",
                                             NULL};
  static const char *const words[] = {"communication", "concept", "attribute",
                                      NULL};

  if (!act_strings_have (prepositions, statement->preposition) ||
      !may_be_of_words (statement))
    return FALSE;
  g_autofree char *noun = act_entity_find_noun (reading, statement->object);
  return noun && act_noun_is_class (noun, words);
}

/* What persons with names do to one another with their hands; that one of them
   fires a missile at the other, or battles with him, is a figure of speech. */
static gboolean
is_figure (const ActReading *reading, const ActStatement *statement)
{
  static const char *const bodily[] = {
      "abduct", "ambush",   "assassinate", "assault", "attack", "behead",
      "fight",  "execute",  "gun down",    "injure",  "kidnap", "kill",
      "murder", "poison",   "punch",       "rape",    "shoot",  "slap",
      "stab",   "strangle", "torture",     "wound",   NULL};

  return act_entity_is_named_person (reading, statement->subject) &&
         act_entity_is_named_person (reading, statement->object) &&
         statement->verb && !act_strings_have (bodily, statement->verb);
}

/* "were injured *in the protests*" */
static gboolean
is_of_crowd (const ActSentence *sentence)
{
  static const char *const crowds[] = {
      "demonstration", "demonstrator", "police", "protest", "protester", NULL};

  for (guint w = 1; w <= sentence->n_words; w++)
    if (act_strings_have (crowds, sentence->words[w].lemma))
      return TRUE;
  return FALSE;
}

/* "*The typhoon hit Oslo.* Ten people were injured": the sentence, or the one
   of the two before it that first tells of a cause, speaks of a mishap. */
static gboolean
is_after_mishap (const ActReading *reading, const ActClause *clause,
                 const ActStatement *statement)
{
  static const char *const harms[] = {"destroy", "injure", "kill", NULL};

  if (!statement->verb || !act_strings_have (harms, statement->verb) ||
      !act_statement_is_undergone (clause, statement))
    return FALSE;
  g_autofree char *noun = act_entity_find_noun (reading, statement->subject);
  if (noun && act_relation_word_is (noun, "violent"))
    return FALSE; /* "three soldiers were killed" */
  int cause = find_cause (reading->sentence, clause->head);
  for (guint i = 1; !cause && i <= 2 && i <= reading->index; i++)
    cause = find_cause (
        act_parse_get_sentence (reading->parse, reading->index - i), 0);
  /* "two spectators were injured at a parade": of no arms is a word said */
  return cause == 'm' || (!cause && strcmp (statement->verb, "injure") == 0 &&
                          !is_of_crowd (reading->sentence));
}

/* "the storm known as *Rita may strike* the coast": a name, and the sentence
   speaks of a storm. */
static gboolean
is_strike_of_storm (const ActReading *reading, const ActClause *clause,
                    const ActStatement *statement)
{
  static const char *const verbs[] = {
      "batter", "destroy", "devastate", "hammer", "hit",   "lash", "pound",
      "pummel", "ravage",  "slam",      "strike", "wreck", NULL};

  return statement->verb && act_strings_have (verbs, statement->verb) &&
         act_reading_is_named (reading, statement->subject) &&
         find_cause (reading->sentence, clause ? clause->head : 0) == 'm';
}

gboolean
act_shot_is_into_sea (const ActReading *reading, const ActStatement *statement)
{
  static const char *const nowhere[] = {" ocean",  " orbit",  " sea ",
                                        " space ", " waters", NULL};

  if (statement->object == ACT_NONE)
    return FALSE;
  g_autofree char *text = g_strconcat (
      statement->label, " ",
      act_record_get_entity (reading->record, statement->object)->label, " ",
      NULL);
  g_autofree char *lower = g_ascii_strdown (text, -1);
  return act_text_has_any (lower, nowhere);
}

/* "fired a missile in a *test*", "*into the sea*". */
static gboolean
is_test (const ActReading *reading, const ActStatement *statement)
{
  static const char *const verbs[] = {"fire", "launch", NULL};
  static const char *const tests[] = {"drill", "exercise", "test", NULL};

  if (!statement->verb || !act_strings_have (verbs, statement->verb))
    return FALSE;
  for (guint w = 1; w <= reading->sentence->n_words; w++)
    if (act_strings_have (tests, reading->words[w].lemma))
      return TRUE;
  return act_shot_is_into_sea (reading, statement);
}

/* "fired their guns *into the air*": at nobody. */
static gboolean
is_into_air (const ActReading *reading, const ActClause *clause,
             const ActStatement *statement)
{
  static const char *const arms[] = {"bullet", "gun",  "pistol", "rifle",
                                     "round",  "shot", "weapon", NULL};
  const ActArgument *object =
      clause ? act_clause_find_argument (reading->clauses, clause,
                                         ACT_ARGUMENT_OBJECT)
             : NULL;

  if (g_strcmp0 (statement->verb, "fire") != 0 || !object ||
      !act_strings_have (arms, reading->words[object->head].lemma))
    return FALSE;
  for (guint w = object->head + 1; w <= reading->sentence->n_words; w++)
    if (strcmp (reading->words[w].lower, "air") == 0 &&
        (reading->words[w].head == clause->head ||
         reading->words[w].head == object->head))
      return TRUE;
  return FALSE;
}

/* "tried to take *her own life*" */
static gboolean
is_suicide (const ActReading *reading, const ActStatement *statement)
{
  return statement->object != ACT_NONE &&
         g_str_has_suffix (
             act_record_get_entity (reading->record, statement->object)->label,
             "own life");
}

/* "captured the suspect": who is sought is arrested, unless rebels take
   somebody. */
static gboolean
is_arrest (const ActReading *reading, const ActClause *clause,
           const ActStatement *statement)
{
  const guint32 index = act_statement_is_undergone (clause, statement)
                            ? statement->subject
                            : statement->object;

  if (g_strcmp0 (statement->verb, "capture") != 0 ||
      !act_reading_is_type (reading, index, ACT_ENTITY_PERSON))
    return FALSE;
  g_autofree char *noun = act_entity_find_noun (reading, index);
  g_autofree char *taker = act_entity_find_noun (reading, statement->subject);
  return !(noun && act_relation_word_is (noun, "keeping")) &&
         !(taker && index != statement->subject &&
           act_relation_word_is (taker, "violent") &&
           !act_relation_word_is (taker, "keeping"));
}

const char *
act_assault_mend_class (const ActReading *reading, const ActClause *clause,
                        const ActStatement *statement)
{
  if (act_statement_has_word (reading, statement, "spoken") ||
      is_of_words (reading, statement) || is_over_words (reading, statement))
    return "ACCUSE";
  if (is_test (reading, statement))
    return "MOBILIZE";
  if (is_into_air (reading, clause, statement) ||
      is_suicide (reading, statement))
    return NULL;
  if (is_arrest (reading, clause, statement))
    return "COERCE";
  return is_of_nature (reading, clause, statement) ||
                 is_strike_of_storm (reading, clause, statement) ||
                 is_after_mishap (reading, clause, statement) ||
                 is_figure (reading, statement) ||
                 act_statement_has_word (reading, statement, "figurative")
             ? NULL /* "heart attack", "legal battle" */
             : "ASSAULT";
}
