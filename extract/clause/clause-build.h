/* What the steps that build clauses share. */
#ifndef ACTANT_CLAUSE_BUILD_H
#define ACTANT_CLAUSE_BUILD_H

#include "clause/clause.h"

/* @clauses->arguments is a view of @arguments once everything is built. */
typedef struct {
  ActClauses *clauses;
  const ActTree *tree;
  GArray *arguments; /* of ActArgument */
} ActClauseBuilder;

/* The clause headed by @word (verb or copula), or NULL; may be changed. */
static inline ActClause *
act_clause_builder_find (const ActClauseBuilder *builder, guint word)
{
  guint16 index = builder->clauses->clause_of[word];
  return index == ACT_NO_CLAUSE ? NULL : &builder->clauses->clauses[index];
}

/* The kind of clause that @word heads, or ACT_N_CLAUSE_KIND for none. */
ActClauseKind act_clause_classify (const ActTree *tree, guint word);

/* nsubj (not the outer one, if there is another) or csubj of @word, or 0. */
guint act_clause_find_subject (const ActTree *tree, guint word);

/* The steps of one clause, in this order; the clauses above it are done. */
void act_clause_build_group (ActClauseBuilder *builder, ActClause *clause);
void act_clause_build_subject (ActClauseBuilder *builder, ActClause *clause);
void act_clause_build_arguments (ActClauseBuilder *builder, ActClause *clause);

/* Appends appositions, titles and possessives to @clauses (of ActClause). */
void act_clause_add_nominal (const ActTree *tree, GArray *clauses);

#endif
