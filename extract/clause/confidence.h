/* How sure a tuple is: a logistic model over what is known of it. */
#ifndef ACTANT_CONFIDENCE_H
#define ACTANT_CONFIDENCE_H

#include <actant/tuples.h>

/** What a tuple was made from. */
typedef enum {
  ACT_TUPLE_VERB,
  ACT_TUPLE_COPULA,
  ACT_TUPLE_RELATIVE,    /* verb of a relative clause */
  ACT_TUPLE_PARTICIPLE,  /* participle after a noun */
  ACT_TUPLE_ADVERBIAL,   /* participle clause */
  ACT_TUPLE_GERUND,      /* the same after a preposition: "after leaving" */
  ACT_TUPLE_PURPOSE,     /* infinitive of a verb: "left to study" */
  ACT_TUPLE_INFINITIVE,  /* infinitive of a noun: "the plan to leave" */
  ACT_TUPLE_CONTROLLED,  /* of an object: "forced him to leave" */
  ACT_TUPLE_OUTER,       /* "the problem is that …" */
  ACT_TUPLE_EXISTENTIAL, /* "there is …" */
  ACT_TUPLE_TITLE,
  ACT_TUPLE_APPOSITION,
  ACT_TUPLE_PLACE,
  ACT_TUPLE_EXAMPLE,
  ACT_TUPLE_PLACED,
  ACT_TUPLE_MODIFIER,
  ACT_TUPLE_POSSESSIVE,
  ACT_N_TUPLE_ORIGIN
} ActTupleOrigin;

/**
 * ActTupleSource:
 * @depth: clauses above by subordination
 * @content: of a content clause ("said that …"); @circumstance: of an adverbial
 *   clause; @conjunct: coordinated with a clause before it
 * @pronoun: the subject is a pronoun
 * @clause: the parser's probability of head, subject and object
 * @attachment: the same of the other arguments and noun modifiers in it
 * @sentence_words: words of the sentence
 */
typedef struct {
  ActTupleOrigin origin;
  guint depth;
  gboolean content, circumstance, conjunct, pronoun;
  float clause, attachment;
  guint sentence_words;
} ActTupleSource;

/* The features of the model: the origins, then these. */
enum {
  ACT_FEATURE_DEPTH_1 = ACT_N_TUPLE_ORIGIN,
  ACT_FEATURE_DEPTH_2,
  ACT_FEATURE_DEPTH_3,
  ACT_FEATURE_CONTENT,
  ACT_FEATURE_CIRCUMSTANCE,
  ACT_FEATURE_CONJUNCT,
  ACT_FEATURE_PRONOUN,
  ACT_FEATURE_CLAUSE,
  ACT_FEATURE_ATTACHMENT,
  ACT_FEATURE_SENTENCE,
  ACT_FEATURE_SUBJECT,
  ACT_FEATURE_RELATION,
  ACT_FEATURE_OBJECT,
  ACT_FEATURE_NO_OBJECT,
  ACT_FEATURE_MORE,
  ACT_N_FEATURE
};

/* Fills @features for a tuple with these slots (subject, relation, …). */
void act_confidence_measure (const ActTupleSource *source,
                             const GPtrArray *slots,
                             float features[ACT_N_FEATURE]);

/* 0..1: the share of such tuples that readers of the development sentences
   found right (lexicon/tuple-confidence.tsv). */
float act_confidence_estimate (ActTupleStyle style,
                               const float features[ACT_N_FEATURE]);

/* The name of feature @index in the table. */
const char *act_confidence_get_name (guint index);

#endif
