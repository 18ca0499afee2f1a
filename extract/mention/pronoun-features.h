/* What speaks for and against an antecedent of a pronoun. */
#ifndef ACTANT_PRONOUN_FEATURES_H
#define ACTANT_PRONOUN_FEATURES_H

#include "mention/pronoun.h"

/* Features of a pair, in the order of the rows of pronoun-weights.tsv. */
typedef enum {
  FEATURE_BIAS,      /* to be linked at all */
  FEATURE_SENTENCES, /* sentences between */
  FEATURE_SAME_SENTENCE,
  FEATURE_SENTENCE_BEFORE,
  FEATURE_REFERENCES, /* references between, up to 20 */
  FEATURE_NEAREST,    /* nearest candidate, */
  FEATURE_NEXT,       /* and the one before it */
  FEATURE_SUBJECT,    /* the antecedent's relation */
  FEATURE_OBJECT,
  FEATURE_POSSESSOR,
  FEATURE_NMOD,
  FEATURE_COMPOUND,
  FEATURE_CONJUNCT,
  FEATURE_OBLIQUE,
  FEATURE_ROOT,           /* root of its sentence, as of a title */
  FEATURE_MAIN,           /* depends on the root */
  FEATURE_SUBJECT_BEFORE, /* subject of the main clause of the sentence before
                           */
  FEATURE_PARALLEL_SUBJECT,
  FEATURE_PARALLEL_OBJECT,
  FEATURE_PARALLEL_OTHER,
  FEATURE_SAME_VERB, /* the same relation to the same verb */
  FEATURE_NAME,      /* the antecedent's kind */
  FEATURE_PRONOUN,
  FEATURE_SAME_PRONOUN, /* of the same gender and number */
  FEATURE_INDEFINITE,
  FEATURE_BARE,
  FEATURE_THE,
  FEATURE_DEMONSTRATIVE,
  FEATURE_QUANTIFIED,
  FEATURE_COUNT,  /* references of its chain so far, up to 6 */
  FEATURE_SINGLE, /* alone in its chain so far */
  FEATURE_LAST,   /* the latest of its chain before the pronoun */
  FEATURE_NAMED,  /* its chain has a name */
  FEATURE_GENDER, /* its gender is known and fits */
  FEATURE_PERSON, /* it is known as a person */
  FEATURE_THING,  /* … as a thing */
  FEATURE_ORGANIZATION,
  FEATURE_PLACE,
  FEATURE_ABSTRACT, /* head noun: abstract */
  FEATURE_EVENT,
  FEATURE_WORK,
  FEATURE_UNKNOWN, /* head noun of no known class */
  FEATURE_PLURAL,  /* not only singular */
  FEATURE_PLURAL_ONLY,
  FEATURE_COORDINATION,
  FEATURE_QUOTED,          /* one inside and the other outside of a quotation */
  FEATURE_FIRST,           /* first reference of its sentence */
  FEATURE_SUBJECT_ABOVE,   /* subject of a clause before in the same sentence */
  FEATURE_POSSESSIVE_NEAR, /* a possessive in the sentence of its subject */
  FEATURE_OWN_SUBJECT,     /* a possessive in the clause of its subject */
  FEATURE_SUBJECT_OVER, /* subject of the clause next above the pronoun's, whose
                           subject it is */
  FEATURE_SAYS, /* a person or body, and the pronoun's verb is one of speech */
  FEATURE_POSSESSIVE, /* what the pronoun itself tells, of all candidates */
  FEATURE_REFLEXIVE,
  FEATURE_PRONOUN_SUBJECT,
  FEATURE_PRONOUN_OBJECT,
  FEATURE_PREDICATE,        /* "it is …" */
  FEATURE_PREDICATE_CLAUSE, /* "it is nice to …" */
  FEATURE_CLAUSE,           /* its verb has a clause: "it appears that …" */
  FEATURE_SPEAKERS,         /* both subjects of verbs of speech */
  FEATURE_SUBJECT_LAST,     /* the subject before the pronoun that is nearest */
  FEATURE_RECENT,      /* candidates of its chain in this sentence and the one
                          before, up      to 4 */
  FEATURE_NAME_RECENT, /* a name among them */
  FEATURE_RELATIVE,    /* the pronoun is in the clause that tells of it */
  FEATURE_OF_SUBJECT, /* part of a subject: "Ann's | spokesman", "allies of Ann"
                       */
  FEATURE_LOCATIVE,   /* a place in which something is */
  FEATURE_OWNER,      /* a body or place, and the pronoun possesses */
  FEATURE_BODY_NOUN,  /* noun for a body */
  FEATURE_WITHIN,     /* in the sentence of a pronoun that is no subject and no
                         possessive: its own clause has another subject */
  FEATURE_BESIDE,     /* "Ann | and her aides" */
  FEATURE_LAST_SPEAKER, /* who spoke last, and the pronoun speaks */
  FEATURE_RIVAL,  /* no plural, and the pronoun and another one near are */
  FEATURE_COMING, /* "In | his speech, *Lee* …": the subject behind it */
  N_FEATURES
} Feature;

/** A pronoun, and what of it all pairs with it ask for. */
typedef struct {
  const ActReference *reference;
  gboolean subject, possessive, speaks; /* its verb is one of speech */
  guint around;   /* subject of the clause above it, or, of a possessive, of its
                     own; 0 for none */
  gboolean many;  /* it is the first of several */
  guint beside;   /* of a possessive: to whom or what its noun is coordinated */
  guint32 coming; /* subject of the clause that the phrase with it opens, which
                     is named only behind, or ACT_NONE */
} ActAnaphor;

void act_anaphor_init (const ActReferences *references, const ActReference *it,
                       ActAnaphor *anaphor);

/* The features of the reference @index as antecedent of @anaphor, which is
   @between references after it; @rank: candidates between. @f: of N_FEATURES,
   all 0 */
void act_anaphor_describe (ActResolver *resolver, guint32 index,
                           const ActAnaphor *anaphor, guint between, guint rank,
                           double *f);

/* What the candidates tell together, when each has been described. @chains: of
   the candidates */
void act_anaphor_compare (const ActReferences *references,
                          const ActReference *pronoun, const guint32 *chains,
                          GArray *candidates);

#endif
