/* What the parts of the n-ary emitter share: the statement of one clause. */
#ifndef ACTANT_TUPLE_NARY_H
#define ACTANT_TUPLE_NARY_H

#include "clause/tuple.h"

/** What is said of the subjects of one clause. */
typedef struct {
  ActTupleList *list;
  const ActClauses *clauses;
  const ActTree *tree;
  const ActClause *clause, *last; /* first and last of the verb chain */
  ActWordSet chain;
  char *relation;
  const ActArgument *bound; /* is in the relation already, or NULL */
  GPtrArray *arguments;     /* of const ActArgument * */
  GPtrArray *statements;    /* of GPtrArray of char *: relation, arguments */
} ActNary;

#define ACT_KIND(name) (1u << ACT_ARGUMENT_##name)

/* The first argument of one of @kinds (ACT_KIND bits), or NULL. */
const ActArgument *act_nary_find (const ActNary *nary, guint32 kinds);

/* New strings: @one and @two, @text and @words, with a blank between. */
char *act_nary_concat (const char *one, const char *two);
char *act_nary_concat_words (const ActNary *nary, const char *text,
                             const ActWordSet *words);

/* A further argument with its preposition, a new string. */
char *act_nary_extra_text (const ActNary *nary, const ActArgument *argument);

/* Adverbs that only link or focus, and participle clauses, which are told as
   tuples of their own, are no further arguments. */
gboolean act_nary_is_left_out (const ActNary *nary,
                               const ActArgument *argument);

/* A statement with this relation and first argument (nullable); more strings
   can be added to it. Borrowed. */
GPtrArray *act_nary_add_statement (ActNary *nary, const char *relation,
                                   const ActWordSet *first);

/* The first prepositional phrase behind the noun @head, or 0; cutting @whole
   in front of it: noun and preposition stay, the rest goes to @tail. */
guint act_nary_find_modifier (const ActTree *tree, guint head);
void act_nary_cut_at_modifier (const ActTree *tree, guint modifier,
                               ActWordSet *whole, ActWordSet *tail);

/* Is the clause introduced by "that"? */
gboolean act_nary_has_that (const ActTree *tree, guint clause_head);

/* The statements of a verb and of a copula. */
void act_nary_state_verb (ActNary *nary);
void act_nary_state_copula (ActNary *nary);

#endif
