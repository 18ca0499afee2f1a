/* The kind of act that a statement tells of: by its verb, and by what its verb
   does to whom. */
#include "proposition/statement-class.h"

#include "clause/word-class.h"
#include "lexicon/lexicon.h"
#include "perspective/cue.h"
#include "proposition/event-class.h"
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

static gboolean
is_named_person (const ActReading *reading, guint32 index)
{
  return index != ACT_NONE &&
         act_record_get_entity (reading->record, index)->named &&
         act_reading_is_type (reading, index, ACT_ENTITY_PERSON);
}

/* The noun of the object, or NULL. */
static const char *
get_object_noun (const ActStatement *statement)
{
  const char *blank =
      statement->object_noun ? strrchr (statement->object_noun, ' ') : NULL;

  return blank ? blank + 1 : NULL;
}

/* Its class in noun-classes.tsv, or NULL. */
static const char *
get_object_class (const ActStatement *statement)
{
  const char *noun = get_object_noun (statement);
  const char *const *row =
      noun ? act_table_find (act_table_get ("noun-classes"), noun) : NULL;

  return row ? row[1] : NULL;
}

/* "attacked the law": not with arms; nor are those who are known by their names
   likely to attack one another so. */
static gboolean
is_of_words (const ActReading *reading, const ActStatement *statement)
{
  static const char *const classes[] = {
      "communication", "concept", "act", "attribute", "relation", "work", NULL};
  const char *class = get_object_class (statement);

  if (is_named_person (reading, statement->subject) &&
      is_named_person (reading, statement->object))
    return may_be_of_words (statement);
  return class && g_strv_contains (classes, class) &&
         may_be_of_words (statement);
}

/* "torrential rains", "the quake in Oslo", "Hurricane Katrina". */
static gboolean
is_nature (const ActReading *reading, guint32 index)
{
  static const char *const nature[] = {"phenomenon", NULL};

  if (index == ACT_NONE)
    return FALSE;
  const ActLocalEntity *entity = act_record_get_entity (reading->record, index);
  g_autofree char *lower = g_ascii_strdown (entity->label, -1);
  g_auto (GStrv) parts = g_strsplit (lower, " in ", 2);
  const char *last = strrchr (parts[0], ' ');
  const char *noun = last ? last + 1 : parts[0];
  g_autofree char *kind = g_strndup (lower, strcspn (lower, " "));

  if (entity->named)
    return last && act_relation_word_is (kind, "mishap");
  return act_noun_is_class (noun, nature) ||
         act_relation_word_is (noun, "mishap");
}

/* "the storm killed ten", "homes were destroyed in the quake": nobody attacks.
 */
static gboolean
is_of_nature (const ActReading *reading, const ActStatement *statement)
{
  static const char *const causes[] = {"by", "during", "in", NULL};

  return is_nature (reading, statement->subject) ||
         (g_strv_contains (causes, statement->preposition) &&
          is_nature (reading, statement->object));
}

/* Whether the noun of an object without a name is of a class that @kinds, of
   property-objects.tsv, rule out ("!animal"). */
static gboolean
is_ruled_out (const ActStatement *statement, const char *kinds)
{
  const char *class = get_object_class (statement);
  g_autofree char *barred = class ? g_strconcat ("!", class, NULL) : NULL;

  return barred && strstr (kinds, barred);
}

/* Whether the object of a statement is of the kinds that property-objects.tsv
   lists under @key, a property ("died at the age of 92" names no place) or a
   verb with its class ("left a message" is no retreat). A name whose type is
   not known may be of any. */
static gboolean
fits (const ActReading *reading, const ActStatement *statement, const char *key)
{
  const char *const *row =
      act_table_find (act_table_get ("property-objects"), key);
  const ActLocalEntity *object;

  if (row && row[1][0] == '-')
    return statement->object == ACT_NONE && !statement->value;
  if (row && row[1][0] == '+' && statement->object == ACT_NONE)
    return FALSE;
  if (!row || statement->object == ACT_NONE)
    return TRUE;
  object = act_record_get_entity (reading->record, statement->object);
  if (strchr (row[1], '!'))
    return object->named || !is_ruled_out (statement, row[1]);
  return row[1][0] == '+' ||
         (object->named && object->type == ACT_ENTITY_OTHER) ||
         (!object->named && strstr (row[1], "unnamed")) ||
         strstr (row[1], act_entity_type_to_string (object->type));
}

static gboolean
fits_verb (const ActReading *reading, const ActStatement *statement,
           const char *class)
{
  g_autofree char *key = g_strdup_printf ("%s %s", statement->verb, class);

  return fits (reading, statement, key);
}

/* Of what the object, the noun of an event, names ("renew *negotiations*"). */
static const char *
find_class_of_noun (const ActStatement *statement)
{
  const char *lemma = get_object_noun (statement);
  ActEventNoun noun;

  if (!lemma || !act_event_noun_find (lemma, &noun))
    return NULL;
  g_autofree char *verb = g_strdup (noun.verb);
  char *preposition = strchr (verb, ' ');
  if (preposition)
    *preposition++ = '\0';
  return act_event_class_find (verb, preposition ? preposition : "");
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

/* By the verb with its object ("impose sanctions"), the verb, or the object. */
static const char *
find_class (const ActReading *reading, const ActStatement *statement)
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
               ? "CONSULT"
               : find_class_of_noun (statement);
  if (class && !fits_verb (reading, statement, class))
    return NULL;
  /* A verb that tells that its object takes place. */
  if (!class && statement->verb &&
      act_table_lists ("word-classes", statement->verb, "performing", ' '))
    class = find_class_of_noun (statement);
  return class;
}

/* "Violence hampers …", "the stalemate eased …": of what nobody does there is
   no class of act; texts may urge, ban and blame. */
static gboolean
lacks_actor (const ActReading *reading, const ActClause *clause,
             const ActStatement *statement, const char *class)
{
  static const char *const acts[] = {
      "REJECT",   "CONCEDE",   "AID",     "SUPPORT", "AGREE", "MOBILIZE",
      "THREATEN", "COOPERATE", "CONSULT", "RETREAT", NULL};
  static const char *const idle[] = {"act",      "attribute",  "event",
                                     "feeling",  "phenomenon", "process",
                                     "relation", "state",      NULL};
  const ActLocalEntity *subject =
      act_record_get_entity (reading->record, statement->subject);

  return clause && !clause->passive && clause->subject && !subject->named &&
         (subject->type == ACT_ENTITY_EVENT ||
          subject->type == ACT_ENTITY_CONCEPT) &&
         act_noun_is_class (reading->words[clause->subject].lemma, idle) &&
         g_strv_contains (acts, class);
}

/* "stop helping", "avoid condemning": no help, no blame. */
static gboolean
is_kept_back (const ActStatement *statement)
{
  ActMatrix matrix;

  return statement->first_verb &&
         act_matrix_find (statement->first_verb, 'v', &matrix) &&
         matrix.positive == '-';
}

/* What is to come is agreed to, or threatened with, where somebody says or
   plans so; "sent troops *to help*", "*was meant* to help", "ordered them *to
   help*" tell of the help itself. */
static gboolean
is_announced (const ActReading *reading, const ActClause *clause,
              const ActStatement *statement)
{
  const char *class = NULL;

  if (statement->modality == ACT_MODALITY_FUTURE)
    return TRUE;
  if (statement->modality != ACT_MODALITY_INTENT)
    return FALSE;
  if (!clause)
    return TRUE;
  if (statement->first_verb && clause->passive)
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

/* "warned that fighting *could* leave thousands short of food": no threat. */
static gboolean
is_of_danger (const ActStatement *statement)
{
  static const char *const modals[] = {" could ", " may ", " might "};

  for (guint i = 0; statement->value && i < G_N_ELEMENTS (modals); i++)
    if (strstr (statement->value, modals[i]))
      return g_strcmp0 (statement->verb, "warn") == 0;
  return FALSE;
}

const char *
act_statement_find_class (const ActReading *reading, const ActClause *clause,
                          const ActStatement *statement)
{
  const char *class = statement->property;

  if (class) {
    if (!fits (reading, statement, class))
      return NULL;
    /* of whom one is a child: the father, or the mother */
    return strcmp (class, "P22") == 0 && statement->object != ACT_NONE &&
                   act_record_get_entity (reading->record, statement->object)
                           ->gender == ACT_GENDER_FEMALE
               ? "P25"
               : class;
  }
  /* "declined to sign the treaty" is what "decline" says. */
  class = act_event_class_find_first (statement->first_verb);
  /* "pledged to ban them" threatens */
  if (g_strcmp0 (class, "AGREE") == 0) {
    const char *own =
        act_event_class_of_intent (find_class (reading, statement));
    class = g_strcmp0 (own, "THREATEN") == 0 ? own : class;
  }
  if (!class && !is_kept_back (statement))
    class = find_class (reading, statement);
  if (g_strcmp0 (class, "ASSAULT") == 0 && is_of_words (reading, statement))
    class = "ACCUSE";
  if (g_strcmp0 (class, "THREATEN") == 0 && is_of_danger (statement))
    class = "STATEMENT";
  /* "fired her", "she was fired" */
  if (g_strcmp0 (class, "ASSAULT") == 0 && statement->verb &&
      strcmp (statement->verb, "fire") == 0 && !*statement->preposition &&
      act_reading_is_type (reading,
                           clause && clause->passive ? statement->subject
                                                     : statement->object,
                           ACT_ENTITY_PERSON))
    class = "SANCTION";
  if (g_strcmp0 (class, "ASSAULT") == 0 && is_of_nature (reading, statement))
    return NULL;
  if (g_strcmp0 (class, "ACCUSE") == 0 &&
      is_nature (reading, statement->subject))
    return NULL; /* "the storm is blamed for …" */
  if (g_strcmp0 (class, "CONSULT") == 0 && clause && clause->passive &&
      g_strcmp0 (statement->verb, "meet") == 0)
    return NULL; /* "was met with anger" */
  if (g_strcmp0 (class, "RETREAT") == 0 && clause && clause->passive &&
      g_strcmp0 (statement->verb, "leave") == 0)
    return NULL; /* "were left homeless" */
  /* "will meet" tells of a meeting that is arranged, no mere readiness. */
  if (statement->polarity == ACT_POSITIVE &&
      is_announced (reading, clause, statement) &&
      (statement->modality == ACT_MODALITY_INTENT ||
       g_strcmp0 (class, "CONSULT") != 0))
    class = act_event_class_of_intent (class);
  return class && !lacks_actor (reading, clause, statement, class) &&
                 fits (reading, statement, class)
             ? class
             : NULL;
}
