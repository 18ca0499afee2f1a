/* What the two emitters of tuples share. */
#ifndef ACTANT_TUPLE_H
#define ACTANT_TUPLE_H

#include "clause/clause.h"

#include <actant/extract.h>

/* Longest list of tuples of one sentence, and of one clause; the first in the
   order of the text are kept. */
#define ACT_TUPLES_MAX 256
#define ACT_TUPLES_OF_CLAUSE_MAX 64

/** What a tuple was made from: decides how far it is trusted. */
typedef enum {
  ACT_TUPLE_VERB,
  ACT_TUPLE_COPULA,
  ACT_TUPLE_RELATIVE,
  ACT_TUPLE_PARTICIPLE,
  ACT_TUPLE_ADVERBIAL,
  ACT_TUPLE_TITLE,
  ACT_TUPLE_APPOSITION,
  ACT_TUPLE_PLACE,
  ACT_N_TUPLE_ORIGIN
} ActTupleOrigin;

/** The tuples of one sentence while they are collected. */
typedef struct {
  const ActClauses *clauses;
  const ActTree *tree;
  GPtrArray *tuples; /* of ActTuple */
  GHashTable *seen;  /* their slots, joined */
} ActTupleList;

/* Takes the strings @subject, @relation and those in @arguments (nullable) as
   they are; does nothing when the tuple is there already or a limit is
   reached. Empty arguments are left out, save a single one. */
void act_tuple_list_add (ActTupleList *list, float confidence,
                         const char *subject, const char *relation,
                         const GPtrArray *arguments);

ActTupleOrigin act_tuple_get_origin (const ActClause *clause);

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

/* The form of "be" that fits this subject (0: singular). */
const char *act_tuple_choose_be (const ActTree *tree, guint subject,
                                 gboolean past);

/* All words of the clause headed by @head, without the mark "that" unless it
   is wanted. */
ActWordSet act_tuple_clause_words (const ActTree *tree, guint head,
                                   gboolean with_that);

/* Arguments of the clauses from @clause to @last in order, chained complements
   left out; an array of const ActArgument *. */
GPtrArray *act_tuple_collect_arguments (const ActClauses *clauses,
                                        const ActClause *clause,
                                        const ActClause *last);

void act_tuples_add_nary (ActTupleList *list);
void act_tuples_add_nominal (ActTupleList *list);
void act_tuples_add_binary (ActTupleList *list);

#endif
