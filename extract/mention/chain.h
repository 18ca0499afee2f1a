/* Chains: which references of a document mean the same. */
#ifndef ACTANT_CHAIN_H
#define ACTANT_CHAIN_H

#include "mention/reference.h"

enum {
  ACT_TRAIT_MALE = 1 << 0,
  ACT_TRAIT_FEMALE = 1 << 1,
  ACT_TRAIT_NEUTER = 1 << 2,
  ACT_TRAIT_SINGULAR = 1 << 3,
  ACT_TRAIT_PLURAL = 1 << 4,
  ACT_TRAIT_PERSON = 1 << 5,
  ACT_TRAIT_THING = 1 << 6,
  ACT_TRAIT_ORGANIZATION = 1 << 7, /* may be "they" and "it" */
  ACT_TRAIT_RULER = 1 << 8,        /* holds a ruler link */
  ACT_TRAIT_MEMBERS = 1 << 9,      /* a place or body with people in it */
  /* Of a gender that the text does not tell: it speaks against pronouns of the
     other, and for none. */
  ACT_TRAIT_KNOWN_MALE = 1 << 10,
  ACT_TRAIT_KNOWN_FEMALE = 1 << 11,
  /* any gender at all, told or known */
  ACT_TRAIT_GENDERS = ACT_TRAIT_MALE | ACT_TRAIT_FEMALE | ACT_TRAIT_KNOWN_MALE |
                      ACT_TRAIT_KNOWN_FEMALE
};

/**
 * ActChain: what is known of all references of a chain together; kept at its
 * root, which is its first reference.
 * @traits: ACT_TRAIT bits seen
 * @count: references; @last: the latest of them; @others: those that are no
 *   "I", "we" or "you"
 * @name: the reference with the fullest name, ACT_NONE without one
 * @body: the first phrase for a body that names its state ("the Norwegian
 *   government"), ACT_NONE without one
 * @country: (nullable) of which it is or which it rules
 */
typedef struct {
  guint32 parent, count, others, last, name, body;
  guint32 traits;
  const char *country;
} ActChain;

/**
 * ActRole: an office or trade of a person of the document, from a title, an
 * apposition or a copula: "Lukashenka's press | secretary".
 * @person: reference of the name
 * @family: (borrowed, for ever or from the strings): what nouns of like meaning
 *   share; @modifiers and @complement as in ActReference; @holder: reference of
 * whose it is; @known: from the table of rulers, not from the text;
 * @one_of_many: "a driver, Ann Lee"
 */
typedef struct {
  guint32 person, holder;
  const char *lemma, *family, *country, *complement;
  guint32 modifiers, n_modifiers;
  gboolean former, known, one_of_many;
} ActRole;

/* Classes of third-person pronouns (he and she, it, they) and features of a
   pair of pronoun and antecedent (lexicon/pronoun-weights.tsv). */
enum { ACT_PRONOUN_CLASSES = 3, ACT_PRONOUN_FEATURES = 73 };

/** The state of resolution of one document. @weights: by class and feature,
   then the class's lenience: what is added to the best candidate's sum before
   it is compared with 0. @least: probability below which a pronoun stays alone
 */
typedef struct {
  ActReferences *references;
  ActChain *chains; /* one per reference */
  GArray *roles;    /* of ActRole */
  const double (*weights)[ACT_PRONOUN_FEATURES + 1];
  float least;
  const char *country; /* (nullable) the one that is named most often */
  const char *home;    /* (nullable) the same where it outweighs all others */
  guint32 *lives;  /* (nullable) of a sentence: whose life it tells (life.h) */
  GArray *persons; /* of guint32: roots of chains with a person's name, as
                      they were when the roles were collected */
} ActResolver;

void act_resolver_init (ActResolver *resolver, ActReferences *references);
void act_resolver_clear (ActResolver *resolver);

/* Root of the chain of a reference. */
guint32 act_resolver_find (ActResolver *resolver, guint32 reference);
/* Joins two chains. */
void act_resolver_join (ActResolver *resolver, guint32 a, guint32 b);

static inline ActChain *
act_resolver_get_chain (ActResolver *resolver, guint32 reference)
{
  return &resolver->chains[act_resolver_find (resolver, reference)];
}

/* Whether a search that has @found, or %ACT_NONE so far, comes upon another
   chain with @other: then the text leaves open which is meant. */
static inline gboolean
act_resolver_is_rival (ActResolver *resolver, guint32 found, guint32 other)
{
  return found != ACT_NONE && act_resolver_find (resolver, found) !=
                                  act_resolver_find (resolver, other);
}

/* No trait of one speaks against the other: gender, number, person or thing. */
gboolean act_resolver_agree (ActResolver *resolver, guint32 a, guint32 b);

/* The two chains are not one yet and each has a name: only the names themselves
   can tell that they are the same (sieve-name.c). */
gboolean act_resolver_are_two_names (ActResolver *resolver, guint32 a,
                                     guint32 b);

/* The weights of the table; borrowed, for ever. */
const double (*act_pronoun_get_weights (void))[ACT_PRONOUN_FEATURES + 1];

/* All sieves. */
void act_resolver_run (ActResolver *resolver);

/* The sieves, in the order in which they run; each only joins chains. */
void act_sieve_names (ActResolver *resolver);
void act_sieve_aliases (ActResolver *resolver);
void act_sieve_appositions (ActResolver *resolver);
void act_sieve_identities (ActResolver *resolver);
void act_sieve_epithets (ActResolver *resolver);
void act_sieve_named_next (ActResolver *resolver);
void act_sieve_nominals (ActResolver *resolver);
void act_sieve_named_again (ActResolver *resolver);
void act_sieve_speakers (ActResolver *resolver);
void act_sieve_pronouns (ActResolver *resolver);
void act_sieve_possessed (ActResolver *resolver);

#endif
