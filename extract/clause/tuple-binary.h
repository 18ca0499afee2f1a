/* What the parts of the binary emitter share: clauses, predicates and noun
   chains. */
#ifndef ACTANT_TUPLE_BINARY_H
#define ACTANT_TUPLE_BINARY_H

#include "clause/tuple.h"

/* Prepositional phrases and clauses within each other, followed this deep. */
#define ACT_BINARY_MAX_DEPTH 4

/** A relation and an object, and the arcs that hold them together. */
typedef struct {
  char *relation, *object;
  float attachment;
} ActBinaryFact;

GArray *act_binary_new_facts (void); /* frees the strings with the array */

/** Facts of one clause: what its subjects get said of them. */
typedef struct {
  ActTupleList *list;
  const ActClauses *clauses;
  const ActTree *tree;
  ActTupleSource source; /* of the clause; attachment: of the chain so far */
  GArray *facts;         /* of ActBinaryFact */
  ActWordSet group;      /* verb group of the clause at work */
  guint nesting;         /* clauses within noun phrases within clauses */
} ActBinary;

/* Appends the words as text, without commas between adjectives and without
   quotation marks around them. */
void act_binary_append (const ActBinary *binary, const ActWordSet *words,
                        GString *out);

/* Notes the fact (@prefix, @words). */
void act_binary_add_fact (ActBinary *binary, const GString *prefix,
                          const ActWordSet *words);

/* Adds the facts, each with @subject, to the list of tuples. */
void act_binary_tell_facts (const ActBinary *binary, const char *subject);

/* The noun phrase as it stands inside a relation: bare, with the of-phrase of
   a quantity or a name. */
ActWordSet act_binary_get_noun (const ActBinary *binary, guint head,
                                const ActWordSet *skip);

/* "between A and B" is not split: one fact if @head is such an A, else FALSE.
   @prefix is the same on return. */
gboolean act_binary_add_between (ActBinary *binary, GString *prefix,
                                 guint head);

/* (@prefix > noun), then (@prefix noun preposition > next noun) and so on.
   @prefix is the same on return. */
void act_binary_chain (ActBinary *binary, GString *prefix, guint head,
                       guint depth);

/* The verb group without adverbs other than negation and direction; those of
   a predicate adjective ("is *too* early to say") stay. */
ActWordSet act_binary_get_group (const ActTree *tree, const ActWordSet *chain);

/* Facts of @clause after @prefix ("" for none), with its marks if
   @marks is given. */
void act_binary_add_clause (ActBinary *binary, const ActClause *clause,
                            const ActWordSet *marks, GString *prefix);

#endif
