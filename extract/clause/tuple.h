/* What the two emitters of tuples share. */
#ifndef ACTANT_TUPLE_H
#define ACTANT_TUPLE_H

#include "clause/clause.h"
#include "clause/confidence.h"

/* Longest list of tuples of one sentence, and of one clause; the first in the
   order of the text are kept. */
#define ACT_TUPLES_MAX 256
#define ACT_TUPLES_OF_CLAUSE_MAX 64

/** The tuples of one sentence while they are collected. */
typedef struct {
  const ActClauses *clauses;
  const ActTree *tree;
  ActTupleStyle style;
  GPtrArray *tuples; /* of ActTuple */
  GHashTable *seen;  /* their slots, joined */
  GArray *features;  /* (nullable): ACT_N_FEATURE floats a tuple, for fitting */
} ActTupleList;

/* Takes the strings @subject, @relation and those in @arguments (nullable) as
   they are; does nothing when the tuple is there already or a limit is
   reached. Empty arguments are left out, save a single one. */
void act_tuple_list_add (ActTupleList *list, const ActTupleSource *source,
                         const char *subject, const char *relation,
                         const GPtrArray *arguments);

/* What is known of a tuple that tells @clause of the subject @subject. */
ActTupleSource act_tuple_get_source (const ActTupleList *list,
                                     const ActClause *clause, guint subject);

/* "what he does", "how it began": an indirect question says nothing. */
gboolean act_tuple_is_asked (const ActClauses *clauses,
                             const ActClause *clause);

/* "according to X": says whose words they are, and is no part of the event. */
gboolean act_tuple_is_attribution (const ActTree *tree,
                                   const ActArgument *argument);

/* "for example", "in addition". */
gboolean act_tuple_is_discourse (const ActTree *tree, guint head);

/* "last year"; "6 December", where the tree takes the number for the head. */
gboolean act_tuple_is_bare_time (const ActTree *tree, guint word);

/* "*two days* after the vote": measures what follows. */
gboolean act_tuple_is_distance (const ActTree *tree, guint word);

/* "fell in *love* with him": the bare noun before the phrase @next. */
gboolean act_tuple_is_bound (const ActTree *tree, guint noun,
                             const ActArgument *next);

/* "A and not *B*", "A rather than *B*": what is said of A is not said of B. */
gboolean act_tuple_is_excluded (const ActTree *tree, guint conjunct);

/* The same, and "was not A but *B*": the negation of the clause does not hold
 * for B. */
gboolean act_tuple_is_contrast (const ActTree *tree, const ActClause *clause,
                                guint conjunct);

/* Words of @set as text, a new string. */
char *act_tuple_text (const ActTree *tree, const ActWordSet *set);

/**
 * act_tuple_split_premodifiers:
 * @words: the phrase with head @head
 * @variants: (out): at least one phrase
 *
 * "residential and commercial properties" is two phrases.
 *
 * Returns: how many.
 */
guint act_tuple_split_premodifiers (const ActTree *tree, guint head,
                                    const ActWordSet *words,
                                    ActWordSet variants[ACT_CONJUNCTS_MAX]);

/* A plural noun or pronoun, its coordination not counted; the form of "be". */
gboolean act_tuple_is_plural (const ActTree *tree, guint head);
const char *act_tuple_choose_be (gboolean plural, gboolean past);

/* "in *1992*, which became …": a year does nothing; another antecedent is
   meant, or the whole clause. */
gboolean act_tuple_is_of_year (const ActTree *tree, const ActClause *clause);

/* All words of the clause headed by @head, without the mark "that" unless it
   is wanted. */
ActWordSet act_tuple_clause_words (const ActTree *tree, guint head,
                                   gboolean with_that);

/* The verb chain of a relation: that of the clause (act_clause_get_chain ()),
   and an infinitive of purpose or the verbs before a coordination that belong
   to it as well. Chained clauses are not told by themselves. */
ActWordSet act_tuple_get_chain (const ActClauses *clauses,
                                const ActClause *clause,
                                const ActClause **last);
gboolean act_tuple_is_chained (const ActClauses *clauses,
                               const ActClause *clause);

/* Arguments of the clauses from @clause to @last in order, chained complements
   left out; an array of const ActArgument *. */
GPtrArray *act_tuple_collect_arguments (const ActClauses *clauses,
                                        const ActClause *clause,
                                        const ActClause *last);

/* Collects the tuples of a sentence in @list, whose arrays are made here. */
void act_tuple_list_fill (ActTupleList *list, ActTupleStyle style);
void act_tuple_list_clear (ActTupleList *list);

void act_tuples_add_nary (ActTupleList *list);
void act_tuples_add_nominal (ActTupleList *list);
void act_tuples_add_binary (ActTupleList *list);

#endif
