/* The kind of act that a statement tells of: by its verb, and by what its verb
   does to whom. */
#include "proposition/statement-class.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"
#include "perspective/cue.h"
#include "proposition/assault.h"
#include "proposition/event-class.h"
#include "proposition/participant-kind.h"
#include "proposition/relation-word.h"

#include <string.h>

/* Whether subject and object go with the class of the verb: by the row of both
   ("leave RETREAT"). */
static gboolean
fits_verb (const ActReading *reading, const ActClause *clause,
           const ActStatement *statement, const char *class)
{
  g_autofree char *key = g_strdup_printf ("%s %s", statement->verb, class);
  const char *last = strrchr (statement->verb, ' ');

  if (!last || act_event_class_find_exact (statement->verb))
    return act_statement_fits (reading, clause, statement, key);
  /* "discuss relations" (with Norway) */
  g_autofree char *bare = g_strdup_printf (
      "%.*s %s", (int) (last - statement->verb), statement->verb, class);
  return act_noun_fits (last + 1, bare);
}

/* Of what the object, the noun of an event, names ("renew *negotiations*"). */
static const char *
find_class_of_noun (const ActStatement *statement)
{
  const char *lemma = act_statement_get_object_noun (statement);
  ActEventNoun noun;

  /* "a campaign", "a flight", "a decline" may be of any kind */
  if (!lemma || act_relation_word_is (lemma, "loose") ||
      !act_event_noun_find (lemma, &noun))
    return NULL;
  g_autofree char *verb = g_strdup (noun.verb);
  char *preposition = strchr (verb, ' ');
  if (preposition)
    *preposition++ = '\0';
  return act_event_class_find (verb, preposition ? preposition : "");
}

/* "took part in the Baltic *Summit*": a meeting, unlike "the Olympics". */
static const char *
find_class_of_name (const ActReading *reading, guint32 index)
{
  const char *label = act_record_get_entity (reading->record, index)->label;
  g_auto (GStrv) words = g_strsplit (label, " ", -1);

  if (!act_reading_is_type (reading, index, ACT_ENTITY_EVENT) &&
      !act_reading_is_type (reading, index, ACT_ENTITY_OTHER))
    return act_reading_is_type (reading, index, ACT_ENTITY_PERSON) ? "CONSULT"
                                                                   : NULL;
  for (guint i = 0; words[i]; i++) {
    g_autofree char *word = g_ascii_strdown (words[i], -1);
    if (act_relation_word_is (word, "meeting"))
      return "CONSULT";
  }
  return NULL;
}

/* "refer Ann to the court": the class is of "refer to" alone. */
static gboolean
is_split_up (const ActStatement *statement)
{
  const char *bare = statement->verb && *statement->preposition
                         ? act_event_class_find_exact (statement->verb)
                         : NULL;

  if (!bare || *bare)
    return FALSE;
  g_autofree char *joined =
      g_strconcat (statement->verb, " ", statement->preposition, NULL);
  return !strstr (statement->label, joined);
}

/* "evacuated *the settlements*", unlike those who live there. */
static gboolean
is_left_place (const ActReading *reading, const ActStatement *statement)
{
  static const char *const places[] = {"place", NULL};

  if (g_strcmp0 (statement->verb, "evacuate") != 0 || *statement->preposition)
    return FALSE;
  g_autofree char *noun = act_entity_find_noun (reading, statement->object);
  return noun ? act_noun_is_class (noun, places)
              : act_reading_is_type (reading, statement->object,
                                     ACT_ENTITY_PLACE);
}

/* By the verb with its object ("impose sanctions"), the verb, or the object. */
static const char *
find_class (const ActReading *reading, const ActClause *clause,
            const ActStatement *statement)
{
  const char *class = NULL;

  if (statement->object_noun)
    class = act_event_class_find_exact (statement->object_noun);
  if (class)
    return *class ? class : NULL; /* "meet expectations" */
  if (is_split_up (statement))
    return NULL;
  class = act_event_class_find (statement->verb, statement->preposition);
  /* "took part in talks": by what they are; those with names are meetings */
  if (g_strcmp0 (class, ACT_CLASS_OF_OBJECT) == 0)
    return act_reading_is_named (reading, statement->object)
               ? find_class_of_name (reading, statement->object)
               : find_class_of_noun (statement);
  /* A verb that tells that its object takes place. */
  if (!class && statement->verb &&
      act_table_lists ("word-classes", statement->verb, "performing", ' '))
    class = find_class_of_noun (statement);
  if (class && is_left_place (reading, statement))
    class = "RETREAT";
  return class && fits_verb (reading, clause, statement, class) ? class : NULL;
}

/* "*rule out* suing" */
static gboolean
is_ruled_out (const ActStatement *statement)
{
  g_auto (GStrv) words = g_strsplit (statement->label, " ", 3);
  g_autofree char *verb =
      words[0] && words[1] ? g_strconcat (words[0], "_", words[1], NULL) : NULL;
  const char *const *row =
      verb ? act_table_find (act_table_get ("speech-verbs"), verb) : NULL;

  return row && strcmp (row[1], "denies") == 0 && words[2];
}

/* "stop helping", "avoid condemning": no help, no blame. */
static gboolean
is_kept_back (const ActStatement *statement)
{
  ActMatrixWord matrix;

  if (statement->first_verb && is_ruled_out (statement))
    return TRUE;
  return statement->first_verb &&
         act_matrix_word_find (statement->first_verb, 'v', &matrix) &&
         matrix.positive == '-';
}

/* "Norway's *efforts to fight* rebels": is being done. */
static gboolean
is_of_effort (const ActReading *reading, const ActClause *clause)
{
  static const char *const nouns[] = {"attempt", "battle",   "campaign",
                                      "effort",  "struggle", NULL};

  return clause->subject_source == ACT_SUBJECT_INFINITIVE &&
         act_strings_have (
             nouns, reading->words[reading->words[clause->head].head].lemma);
}

/* What is to come is agreed to, or threatened with, where somebody says or
   plans so; "sent troops *to help*", "*was meant* to help", "ordered them *to
   help*", "*wants* to help", "will *be helped*" tell of the help itself. */
static gboolean
is_announced (const ActReading *reading, const ActClause *clause,
              const ActStatement *statement)
{
  const char *class = NULL;

  /* "is *prepared* to impose it" */
  if (g_strcmp0 (statement->first_verb, "prepare") == 0 && clause &&
      clause->passive)
    return statement->modality == ACT_MODALITY_INTENT;
  if (statement->first_verb &&
      act_relation_word_is (statement->first_verb, "wishing"))
    return FALSE;
  if (act_statement_is_undergone (clause, statement))
    return FALSE;
  if (statement->modality == ACT_MODALITY_FUTURE)
    return TRUE;
  if (statement->modality != ACT_MODALITY_INTENT)
    return FALSE;
  if (!clause)
    return TRUE;
  if (statement->first_verb && clause->passive)
    return FALSE;
  if (is_of_effort (reading, clause))
    return FALSE;
  if (clause->subject_source != ACT_SUBJECT_ADVERBIAL &&
      clause->subject_source != ACT_SUBJECT_CONTROLLED)
    return TRUE;
  /* "*offered* troops to help" */
  if (clause->parent != ACT_NO_CLAUSE)
    class = act_event_class_find (
        reading->words[reading->clauses->clauses[clause->parent].head].lemma,
        "");
  return g_strcmp0 (class, "AGREE") == 0 || g_strcmp0 (class, "THREATEN") == 0;
}

static gboolean
is_verb (const ActStatement *statement, const char *verb)
{
  return g_strcmp0 (statement->verb, verb) == 0;
}

/* What whoever warns would do, or what happens to whoever does not heed it: "it
   would strike back", "if it signs". Of other dangers one tells ("fighting
   could bring hunger"). */
static gboolean
is_of_threat (const ActReading *reading, const ActStatement *statement)
{
  static const char *const open[] = {" could ", " may ", " might ", NULL};
  static const char *const own[] = {"it ", "they ", "he ", "she ", "we ", NULL};
  static const char *const signs[] = {
      " if ",      " unless ",  "consequence", "retaliat",  " punish",
      "sanction",  " it will ", " it would ",  " we will ", " they would ",
      "no longer", "tolerate",  NULL};
  const char *content = statement->value;

  if (!content)
    return act_reading_is_named (reading, statement->object) &&
           act_reading_is_actor (reading, statement->object);
  if (!act_text_has_any (content, open))
    return act_text_has_any (content, signs);
  for (guint i = 0; own[i]; i++)
    if (g_str_has_prefix (content, own[i]))
      return TRUE;
  return FALSE;
}

/* Whether the sentence speaks of a game, 'g', or of arms, 'a'; 0: of neither.
 */
static int
find_game (const ActSentence *sentence)
{
  gboolean game = FALSE;

  for (guint w = 1; w <= sentence->n_words; w++) {
    const ActWord *word = &sentence->words[w];
    if (act_relation_word_is (word->lemma, "violent"))
      return 'a';
    /* but "Football Association officials met" */
    if (word->upos != ACT_UPOS_PROPN)
      game |= act_relation_word_is (word->lemma, "sport") ||
              act_relation_word_is (word->lower, "sport");
  }
  return game ? 'g' : 0;
}

/* "Norway beat Denmark in the final", "the champion ousted Lee": a verb of
   games as well as of arms and states, where the sentence speaks of a game. */
static gboolean
is_of_game (const ActReading *reading, const ActStatement *statement)
{
  if (!statement->verb || !act_relation_word_is (statement->verb, "sporting"))
    return FALSE;
  const int kind = find_game (reading->sentence);
  /* "*In the semifinal* Lee faces Day. She ousted Eve Ross" */
  return kind == 'g' ||
         (!kind && reading->index > 0 &&
          act_entity_is_named_person (reading, statement->subject) &&
          act_entity_is_named_person (reading, statement->object) &&
          find_game (act_parse_get_sentence (reading->parse,
                                             reading->index - 1)) == 'g');
}

/* "asked whether she knew", "a series of *questions*": no request. */
static gboolean
is_question (const ActReading *reading, const ActStatement *statement)
{
  static const char *const words[] = {"whether ", "if ",    "why ",
                                      "how ",     "what ",  "who ",
                                      "when ",    "where ", "which "};

  for (guint i = 0; statement->value && i < G_N_ELEMENTS (words); i++)
    if (g_ascii_strncasecmp (statement->value, words[i], strlen (words[i])) ==
        0)
      return TRUE;
  g_autofree char *noun = act_entity_find_noun (reading, statement->object);
  return g_strcmp0 (noun, "question") == 0;
}

/* Who is dismissed, fired, … loses an office; what is dismissed is denied. */
static gboolean
is_put_out (const ActReading *reading, const ActClause *clause,
            const ActStatement *statement)
{
  const guint32 index = act_statement_is_undergone (clause, statement)
                            ? statement->subject
                            : statement->object;

  return (is_verb (statement, "fire") || is_verb (statement, "dismiss")) &&
         !*statement->preposition &&
         (act_reading_is_type (reading, index, ACT_ENTITY_PERSON) ||
          (is_verb (statement, "dismiss") &&
           act_reading_is_type (reading, index, ACT_ENTITY_GROUP)));
}

/* "a *great deal* of interest". */
static gboolean
is_quantity (const ActReading *reading, guint32 index)
{
  const ActLocalEntity *entity =
      index == ACT_NONE ? NULL : act_record_get_entity (reading->record, index);

  return entity && !entity->named && strstr (entity->label, "deal of ");
}

/* "pushed the men *into* a car": by hand. */
static gboolean
is_by_hand (const ActStatement *statement)
{
  static const char *const ways[] = {"push into ", "push off ", "push onto ",
                                     "push out ", NULL};

  for (guint i = 0; ways[i]; i++)
    if (g_str_has_prefix (statement->label, ways[i]))
      return TRUE;
  return FALSE;
}

/* The class by the verb, where who does what to whom makes it another one, or
   none. */
static const char *
mend_threat (const ActReading *reading, const ActStatement *statement)
{
  if (act_statement_has_word (reading, statement, "weather"))
    return NULL; /* "issued storm warnings" */
  return is_verb (statement, "warn") && !is_of_threat (reading, statement)
             ? "STATEMENT"
             : "THREATEN";
}

static const char *
mend_consultation (const ActReading *reading, const ActClause *clause,
                   const ActStatement *statement)
{
  /* "was met with anger", "was flown to Oslo" */
  if (act_statement_is_undergone (clause, statement) &&
      (is_verb (statement, "meet") || is_verb (statement, "fly")))
    return NULL;
  if ((is_verb (statement, "speak") || is_verb (statement, "talk")) &&
      act_statement_has_word (reading, statement, "audience"))
    return "STATEMENT"; /* "spoke to reporters" */
  return "CONSULT";
}

/* "launched rockets *into the town*", unlike "launched a rocket". */
static const char *
mend_mobilization (const ActReading *reading, const ActStatement *statement)
{
  static const char *const ways[] = {" against ", " at ",     " into ",
                                     " on ",      " toward ", NULL};
  g_autofree char *label = g_strconcat (statement->label, " ", NULL);

  return is_verb (statement, "launch") && act_text_has_any (label, ways) &&
                 !act_shot_is_into_sea (reading, statement)
             ? "ASSAULT"
             : "MOBILIZE";
}

/* "was provided with *a copy*", "provide them with *answers*": no help. */
static gboolean
is_with_words (const ActReading *reading, const ActStatement *statement)
{
  static const char *const words[] = {"communication", "work", NULL};

  if (strcmp (statement->preposition, "with") != 0)
    return FALSE;
  g_autofree char *noun = act_entity_find_noun (reading, statement->object);
  return noun && act_noun_is_class (noun, words);
}

/* "said that Norway *must* sign", "insisted that Norway *sign*": asks for it.
 */
static gboolean
is_of_demand (const ActReading *reading, const ActClause *clause,
              const ActStatement *statement)
{
  static const char *const thoughts[] = {"believe", "feel", "think", NULL};
  const ActClauses *clauses = reading->clauses;
  const ActArgument *content =
      clause && statement->value_type == ACT_VALUE_PROPOSITION
          ? act_clause_find_argument (clauses, clause, ACT_ARGUMENT_CCOMP)
          : NULL;
  const ActClause *demanded =
      content ? act_clauses_find (clauses, content->head) : NULL;

  if (!demanded || !demanded->subject ||
      statement->modality == ACT_MODALITY_OBLIGATION || /* "let me tell you" */
      act_strings_have (thoughts, statement->verb) ||
      reading->perspectives[demanded - clauses->clauses].modality !=
          ACT_MODALITY_OBLIGATION)
    return FALSE;
  const guint32 subject = act_mentions_find_entity (
      reading->mentions, reading->index, demanded->subject);
  if (subject == ACT_NONE) /* of no statement yet */
    return act_word_is_people (&reading->words[demanded->subject]);
  return subject != statement->subject &&
         (act_reading_is_actor (reading, subject) ||
          act_reading_is_type (reading, subject, ACT_ENTITY_PERSON) ||
          act_reading_is_type (reading, subject, ACT_ENTITY_GROUP));
}

/* "*health authorities* investigate the deaths": they blame nobody. */
static gboolean
is_inquiry_of_science (const ActReading *reading, const ActStatement *statement)
{
  static const char *const signs[] = {" astronomer", " doctor",  " health ",
                                      " medical ",   " scienti", NULL};
  g_autofree char *lower = g_ascii_strdown (
      act_record_get_entity (reading->record, statement->subject)->label, -1);

  return is_verb (statement, "investigate") && act_text_has_any (lower, signs);
}

/* "was sold *to young people*": only states and bodies trade. */
static gboolean
is_retail (const ActReading *reading, const ActClause *clause,
           const ActStatement *statement)
{
  return is_verb (statement, "sell") &&
         act_statement_is_undergone (clause, statement) &&
         !act_reading_is_type (reading, statement->object, ACT_ENTITY_PLACE) &&
         !act_reading_is_type (reading, statement->object,
                               ACT_ENTITY_ORGANIZATION);
}

/* "the coach replaced Ann *with Bob*": who takes her place is Bob. */
static gboolean
is_replaced_with (const ActReading *reading, const ActClause *clause)
{
  const ActArgument *arguments =
      clause ? act_clause_get_arguments (reading->clauses, clause) : NULL;

  for (guint i = 0; clause && i < clause->n_arguments; i++) {
    const guint marker = act_word_set_first (&arguments[i].preposition);
    if (arguments[i].kind == ACT_ARGUMENT_OBLIQUE && marker &&
        strcmp (reading->words[marker].lower, "with") == 0)
      return TRUE;
  }
  return FALSE;
}

static const char *
mend_class (const ActReading *reading, const ActClause *clause,
            const ActStatement *statement, const char *class)
{
  if (!class || is_of_game (reading, statement))
    return NULL;
  if (strcmp (class, "ASSAULT") == 0)
    return is_put_out (reading, clause, statement)
               ? "SANCTION" /* "fired her", "she was fired" */
               : act_assault_mend_class (reading, clause, statement);
  if (strcmp (class, "THREATEN") == 0)
    return mend_threat (reading, statement);
  if (strcmp (class, "STATEMENT") == 0)
    return is_of_demand (reading, clause, statement) ? "REQUEST" : class;
  if (strcmp (class, "CONSULT") == 0)
    return mend_consultation (reading, clause, statement);
  if (strcmp (class, "MOBILIZE") == 0)
    return mend_mobilization (reading, statement);
  if (strcmp (class, "P1365") == 0 && is_replaced_with (reading, clause))
    return NULL;
  if (strcmp (class, "AID") == 0 && is_with_words (reading, statement))
    return NULL;
  if (strcmp (class, "COOPERATE") == 0 &&
      is_retail (reading, clause, statement))
    return NULL;
  /* "the storm is blamed for …" */
  if (strcmp (class, "ACCUSE") == 0 &&
      (act_entity_is_nature (reading, statement->subject) ||
       is_inquiry_of_science (reading, statement)))
    return NULL;
  if (strcmp (class, "REJECT") == 0 && is_put_out (reading, clause, statement))
    return "SANCTION";
  if (strcmp (class, "REQUEST") == 0 && is_by_hand (statement))
    return NULL;
  if (strcmp (class, "REQUEST") == 0 && is_verb (statement, "ask") &&
      is_question (reading, statement))
    return "STATEMENT";
  if (strcmp (class, "AGREE") == 0 && is_quantity (reading, statement->object))
    return NULL;
  if (strcmp (class, "PROTEST") == 0 &&
      act_entity_is_named_person (reading, statement->subject) &&
      g_strcmp0 (act_statement_get_object_noun (statement), "rally") == 0)
    return NULL; /* "Sanders held a rally" */
  /* "were left homeless", "left it *as* the last one" */
  if (strcmp (class, "RETREAT") == 0 && is_verb (statement, "leave") &&
      ((clause && clause->passive) || strstr (statement->label, " as ")))
    return NULL;
  return class;
}

/* By the first of several verbs ("declined to sign the treaty" is what
   "decline" says), or the verb itself. */
static const char *
find_class_of_chain (const ActReading *reading, const ActClause *clause,
                     const ActStatement *statement)
{
  static const char *const vows[] = {"pledge", "promise", "swear", "vow", NULL};
  const char *class = act_event_class_find_first (statement->first_verb);

  /* "*called for* ending it" ends nothing */
  if (statement->first_verb && strchr (statement->first_verb, ' '))
    return act_event_class_find (statement->first_verb, "");
  /* "is *guaranteed* to finish first": it agrees to nothing */
  if (class && clause && clause->passive &&
      strcmp (statement->first_verb, "guarantee") == 0)
    return NULL;
  /* "pledged to ban them" threatens */
  if (class && act_strings_have (vows, statement->first_verb)) {
    const char *own = act_event_class_of_intent (mend_class (
        reading, clause, statement, find_class (reading, clause, statement)));
    return g_strcmp0 (own, "THREATEN") == 0 ? own : class;
  }
  /* "decided *not to* sign": no agreement */
  if (class || is_kept_back (statement) ||
      (statement->first_verb && strstr (statement->label, " not to ")))
    return class;
  return mend_class (reading, clause, statement,
                     find_class (reading, clause, statement));
}

const char *
act_statement_find_class (const ActReading *reading, const ActClause *clause,
                          const ActStatement *statement)
{
  const char *class = statement->property;

  if (class) {
    if (!act_statement_fits (reading, clause, statement, class))
      return NULL;
    /* of whom one is a child: the father, or the mother */
    return strcmp (class, "P22") == 0 && statement->object != ACT_NONE &&
                   act_record_get_entity (reading->record, statement->object)
                           ->gender == ACT_GENDER_FEMALE
               ? "P25"
               : class;
  }
  class = find_class_of_chain (reading, clause, statement);
  if (!class || !act_statement_fits (reading, clause, statement, class))
    return NULL;
  /* "will meet" tells of a meeting that is arranged, no mere readiness. */
  if (statement->polarity == ACT_POSITIVE && strcmp (class, "CONSULT") != 0 &&
      is_announced (reading, clause, statement))
    class = act_event_class_of_intent (class);
  return class;
}
