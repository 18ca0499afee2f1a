/* How far a statement is to be trusted: a logistic model of its faults over
   what is known of it. */
#ifndef ACTANT_TRUST_H
#define ACTANT_TRUST_H

#include "proposition/sign.h"

/* Statements whose confidence is below the first are not told, nor those that
   are wrong with more than the second: readers forgive what is of little use,
   not what is wrong. Of acts with an object, the classes of PLOVER, all from
   the third on are: who counts events rather looks at one too many. */
#define ACT_TRUST_LEAST 0.60f
#define ACT_TRUST_MOST_WRONG 0.33f
#define ACT_TRUST_LEAST_OF_ACT 0.40f

typedef enum {
  ACT_TRUST_BIAS,
  ACT_TRUST_CLAUSE,    /* log: the parser's probability of the clause */
  ACT_TRUST_NOMINAL,   /* of a noun phrase, no clause */
  ACT_TRUST_FACTOR,    /* log: how sure the construction is */
  ACT_TRUST_SOURCE,    /* log: how well the speaker is known */
  ACT_TRUST_CERTAINTY, /* log: whom the subject's pronoun means */
  ACT_TRUST_PRONOUN,
  ACT_TRUST_SUBJECT_UNNAMED, /* a person, group or body without a name */
  ACT_TRUST_SUBJECT_THING,
  ACT_TRUST_OBJECT_NAMED,
  ACT_TRUST_OBJECT_WORD, /* no name, a single word */
  ACT_TRUST_NO_OBJECT,
  ACT_TRUST_CONTENT, /* the object is a proposition, amount, date, text */
  ACT_TRUST_AMOUNT,
  ACT_TRUST_DATE,
  ACT_TRUST_TEXT,
  ACT_TRUST_CLASS, /* of an event class or a property */
  ACT_TRUST_LIGHT, /* a light or empty verb with an object without a name */
  ACT_TRUST_COPULA,
  ACT_TRUST_CHAIN,    /* "want to join" */
  ACT_TRUST_OPEN,     /* the clause has a complement that is not told */
  ACT_TRUST_RELATIVE, /* whence the subject is taken */
  ACT_TRUST_PARTICIPLE,
  ACT_TRUST_ADVERBIAL,
  ACT_TRUST_INFINITIVE,
  ACT_TRUST_DEPTH,
  ACT_TRUST_NEGATIVE,
  ACT_TRUST_UNREAL, /* no fact */
  ACT_TRUST_SOURCED,
  ACT_TRUST_SENTENCE,      /* log: words of the sentence */
  ACT_TRUST_SUBJECT_WORDS, /* log */
  ACT_TRUST_OBJECT_WORDS,  /* log */
  ACT_TRUST_OBJECT_ARC,    /* log: the parser's probability of its place */
  ACT_TRUST_WEAKEST_ARC,   /* log: of the words quoted */
  ACT_TRUST_OBLIQUE,       /* the object has a preposition */
  ACT_TRUST_USUAL,         /* log: the share of objects of this kind among those
                              that news has of the verb with this preposition
                              (lexicon/verb-objects.tsv) */
  ACT_TRUST_OF_NOUN,      /* the clause hangs on a noun without a conjunction */
  ACT_TRUST_OF_CLAUSE,    /* … or is an adverbial one */
  ACT_TRUST_SUBJECT_WORD, /* no name, a single word */
  ACT_TRUST_SUBJECT_VAGUE,  /* "their driver", "others" */
  ACT_TRUST_OBJECT_VAGUE,   /* "his work", "such steps"; "this is …" */
  ACT_TRUST_QUOTED,         /* within quotation marks */
  ACT_TRUST_CONTENT_WORDS,  /* log */
  ACT_TRUST_RELATION_WORDS, /* log */
  ACT_N_TRUST
} ActTrustFeature;

/** ActTrustTrace: what the confidence of a proposition was estimated from.
 * @others: what its signs and its words' states add to the log odds of each
 * fault
 * @words: of sentence @sentence, by ActPart; 0 for none */
typedef struct {
  float features[ACT_N_TRUST], others[ACT_N_FAULT];
  guint sentence;
  guint words[ACT_N_PART];
  ActSigns signs;
} ActTrustTrace;

/* @clause: nullable; @source: 0..1, how well the speaker is known; @class:
   nullable. */
void act_trust_measure (const ActReading *reading, const ActClause *clause,
                        const ActStatement *statement, float source,
                        const char *class, ActTrustTrace *trace);

/** ActTrust: shares of such statements, 0..1, by what readers found.
 * @right: without fault, right and worth telling: the confidence
 * @wrong: the rest but for what is right and of no use */
typedef struct {
  float right, wrong;
} ActTrust;

/* By the weights of lexicon/statement-confidence.tsv. */
ActTrust act_trust_estimate (const ActTrustTrace *trace);

/* Whether @statement is told, of this event class or property (nullable).
   @least: the confidence from which all are; below 0: the bounds above. */
gboolean act_trust_is_enough (const ActStatement *statement, ActTrust trust,
                              const char *class, float least);

/* The name of feature @index in the table. */
const char *act_trust_get_name (guint index);

/* "*rebels* who held Oslo", of the clause itself: how many bytes of the label
   of its subject or object stand before that clause. All where it is not in the
   label. */
gsize act_trust_cut_own_clause (const ActReading *reading,
                                const ActClause *clause, const char *label);

#endif
