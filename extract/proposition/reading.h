/* A reading: one sentence with all that is known of it while its statements
   are written into the record. */
#ifndef ACTANT_READING_H
#define ACTANT_READING_H

#include "clause/clause.h"
#include "mention/mention.h"
#include "perspective/perspective.h"
#include "perspective/time.h"

#include <actant/record.h>

/** Borrows everything. @times: of ActTime; @document_date: nullable. */
typedef struct {
  const ActParse *parse;
  const ActQuotations *quotations;
  ActMentions *mentions;
  ActRecord *record;
  const ActSentence *sentence;
  const ActClauses *clauses;
  const ActTree *tree;
  const ActWord *words;
  const ActPerspective *perspectives; /* by clause */
  const GArray *times;
  const char *document_date;
  guint index;     /* of the sentence */
  guint32 pair[2]; /* the two whom the text named together last ("A and B"), or
                      ACT_NONE */
  guint pair_sentence;      /* where it named them */
  gboolean pair_is_setting; /* "within A and B": nobody who acts */
  guint before_proposition; /* … that the sentence before has added */
  guint first_proposition;  /* of the record that this sentence has added */
  float least;              /* see act_extractor_set_confidence () */
  GArray *echoes;           /* of the document, see echo.h */
  GArray *traces; /* of ActTrustTrace; nullable: gets one of every proposition
                   */
} ActReading;

/**
 * ActStatement: a proposition in the making.
 * @object: entity, or ACT_NONE: then @value (taken; NULL for none)
 * @label: relation in base form; its identifier is made of it
 * @verb: lemma (with particle) that the event class is looked up by; nullable
 * @first_verb: the first one of a chain ("refuse"); nullable
 * @preposition: text, "" for none
 * @object_noun: verb and object lemma ("stage attack"), looked up first;
 * nullable
 * @bare: it has no complement and is dropped when its subject is a mere thing
 * @suffered: what a passive without complement says of its own subject, which
 *   has no name: "ten people *were killed*" says whom, as an object would
 * @hollow: another statement tells what its object is about; it is told only
 *   when it is of an event class
 * @undated: the clause's time is not its own
 * @phrase: words of the relation as the text has them
 * @evidence: words whose span is quoted
 * @perspective: source and stance
 * @factor: 0..1, how much the construction is worth, times the clause's
 *   probability
 */
typedef struct {
  guint32 subject, object, place;
  ActValueType value_type;
  char *value;
  const char *label, *verb, *first_verb, *object_noun, *preposition;
  const char *property; /* event class or property that is known; nullable */
  ActWordSet phrase, evidence;
  const ActPerspective *perspective;
  ActPolarity polarity;
  ActModality modality;
  gboolean bare, suffered, hollow, undated;
  float factor;
} ActStatement;

/* A statement of @clause without arguments: perspective, evidence, place and
   modality of the clause; verbs NULL, preposition "". */
void act_statement_init (ActStatement *statement, const ActReading *reading,
                         const ActClause *clause);

/* Appends it to the record with the time of the clause, unless it says nothing
   (no subject, subject and object the same) or is not to be trusted. @clause:
   (nullable) whose time and probability count. Takes the value. */
void act_reading_add (const ActReading *reading, const ActClause *clause,
                      ActStatement *statement);

/* Entity of a phrase that can take part in a statement, ACT_NONE for those that
   cannot (unresolved pronouns, expletives, bare quantifiers). */
guint32 act_reading_get_entity (const ActReading *reading, guint word);

/* "a *Republican* senator": an adjective of a party or faith, of which nobody
   holds an office. */
gboolean act_reading_is_party (const ActReading *reading, guint32 entity,
                               guint word);

/* The names of the sentence, one after the other: of the first at or behind
   *@word, *@word is set to its first word of these, *@begin and *@end to its
   bounds. FALSE when there is none. */
gboolean act_reading_find_name (const ActReading *reading, guint *word,
                                guint *begin, guint *end);

/* A person, organisation, group or place that is named. */
gboolean act_reading_is_actor (const ActReading *reading, guint32 entity);
gboolean act_reading_is_named (const ActReading *reading, guint32 entity);
gboolean act_reading_is_type (const ActReading *reading, guint32 entity,
                              ActEntityType type);

/* The time expression around a word, or NULL. */
const ActTime *act_reading_find_time (const ActReading *reading, guint word);
/* The time expression of a clause, or NULL. */
const ActTime *act_reading_get_time (const ActReading *reading,
                                     const ActClause *clause);

/* "*before* 2011", "*since* 2000 two hundred have died": the expression only
   bounds when it was. */
gboolean act_time_is_bound (const ActReading *reading, const ActClause *clause,
                            const ActTime *time);

/* "visits Norway *later this week*", "meets Ann *Monday*": arranged, and yet to
   come. */
gboolean act_time_is_ahead (const ActReading *reading, const ActClause *clause,
                            const ActTime *time);

/* The expression's words as they stand. */
char *act_reading_get_time_text (const ActReading *reading,
                                 const ActTime *time);

/* The text of a set of words; lower-cased, with titles written out, when
 * @lower.
 */
char *act_reading_get_text (const ActReading *reading, const ActWordSet *words,
                            gboolean lower);

/* (transfer full) The same for a relation: names keep their case, all other
   words lose it. */
char *act_reading_get_relation_text (const ActReading *reading,
                                     const ActWordSet *words);

/* Words of a noun phrase for a label: head with compounds and adjectives,
   without determiners, numbers and possessors. */
ActWordSet act_reading_get_bare_words (const ActReading *reading, guint head);

/* The same without adjectives. */
ActWordSet act_reading_get_noun_words (const ActReading *reading, guint head);

/* The preposition before a word as text, "" for none. */
char *act_reading_get_preposition (const ActReading *reading, guint word);

#endif
