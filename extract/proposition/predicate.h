/* Predicates: the statements of verbs and copulas. */
#ifndef ACTANT_PREDICATE_H
#define ACTANT_PREDICATE_H

#include "perspective/cue.h"
#include "proposition/reading.h"

/* Most statements that one clause gives; further conjuncts are left out. */
#define ACT_STATEMENTS_MAX 24

/**
 * ActPredicate: a chain of clauses from @first to @last that says one thing
 * ("wants to join").
 * @prefix: base form of what stands before the last one ("want to "), "" for
 *   a single clause
 * @first_verb: lemma of the first one, NULL for a single clause
 * @copula: base form of the verb that stands for "be" ("become")
 * @words: of the whole verb group
 * @perspective: of the first one
 * @base_form: the last verb is told by itself, in base form
 * @evidence: what is quoted instead of the clause's words, empty: these
 * @subjects: entities, without those that are not known
 */
typedef struct {
  const ActClause *first, *last;
  char *prefix;
  const char *first_verb, *copula;
  ActWordSet words, evidence;
  const ActPerspective *perspective;
  ActModality modality;
  ActPolarity polarity;
  guint32 subjects[ACT_CONJUNCTS_MAX];
  guint n_subjects, n_added;
  gboolean base_form;
} ActPredicate;

void act_predicate_init (ActPredicate *predicate, const ActReading *reading,
                         const ActClause *clause);
void act_predicate_clear (ActPredicate *predicate);

/* Other subjects than those of the clause: the noun phrase at @head and what is
   coordinated with it; 0: none. */
void act_predicate_set_subject (ActPredicate *predicate,
                                const ActReading *reading, guint head);

/* The particle of a verb, or the adverb right behind it that works as one
   ("push *back*", "bring *home*"); 0 for none. */
guint act_clause_find_particle (const ActReading *reading,
                                const ActClause *clause);

/* "Ann *or* Bob", "arms *or* drugs": which of the @n coordinated words is meant
   stays open, unless none is ("did not attack Norway or Poland", "bans arms or
   drugs"). Changes the
   modality; the caller puts it back where only some arguments are such. */
void act_predicate_leave_choice (ActPredicate *predicate,
                                 const ActReading *reading,
                                 const guint16 *conjuncts, guint n);

/* The last clause's verb with its particle in base form, with "be" and as a
   participle when it is a passive: "carry out", "be arrested". */
char *act_predicate_get_verb (const ActPredicate *predicate,
                              const ActReading *reading);
/* Lemma with particle, for look-up: "carry out". */
char *act_predicate_get_lemma (const ActPredicate *predicate,
                               const ActReading *reading);

/* One statement for each subject: @prefix and @label make the relation; @extra:
   (nullable) further words of the phrase. @statement holds the rest; its value
   is copied for each and then freed. */
void act_predicate_add (ActPredicate *predicate, const ActReading *reading,
                        ActStatement *statement, const char *label,
                        const ActWordSet *extra);

/* A statement with chain's polarity, modality, evidence. */
void act_predicate_init_statement (const ActPredicate *predicate,
                                   const ActReading *reading,
                                   ActStatement *statement);

/* What the chains that end in a verb, and those that end in a copula, say. */
void act_predicate_add_verb (ActPredicate *predicate,
                             const ActReading *reading);
void act_predicate_add_copula (ActPredicate *predicate,
                               const ActReading *reading);

/* The same of a chain that goes on with the verb of @next ("stood ready *to
   finance*"): @words are of the relation before it, @prefix is what they are
   called, @matrix (nullable) what they make of a fact. FALSE when it says
   nothing. */
gboolean act_predicate_add_chain (ActPredicate *predicate,
                                  const ActReading *reading,
                                  const ActClause *next,
                                  const ActWordSet *words, char *prefix,
                                  const ActMatrixWord *matrix);

/* "is close to X", "is aware of it"; "is ill". */
void act_predicate_add_adjective (ActPredicate *predicate,
                                  const ActReading *reading, guint adjective);

/* "X – be ROLE of – Y" from a noun phrase with head @noun that says what the
   predicate's subjects are; several when the noun has several complements. */
void act_predicate_add_noun (ActPredicate *predicate, const ActReading *reading,
                             guint noun, float factor);
/* Only those with a complement ("of Y"). Returns how many. */
guint act_predicate_add_complements (ActPredicate *predicate,
                                     const ActReading *reading, guint noun,
                                     float factor);

/* "Ann Lee, *an Iranian lawyer*": in the words of the text. Only of
   appositions: a copula tells the phrase anyway. */
void act_predicate_describe (ActPredicate *predicate, const ActReading *reading,
                             guint noun, float factor);
/* "Ann Lee, *a hydrologist*", "Acme, *a low-cost carrier*", but not "Ann Lee,
   *a man*", "Acme, *a company*", "Ann Lee, *a sister*": what says something of
   them in so many words. */
gboolean act_predicate_describes (const ActPredicate *predicate,
                                  const ActReading *reading, guint noun);

/* "is *ahead* by 6 points", "was *back* in Oslo": an adverb with what is told
   of it. */
void act_predicate_add_adverb (ActPredicate *predicate,
                               const ActReading *reading);

/* "is *12*": how old somebody is. FALSE where it tells something else. */
gboolean act_predicate_add_age (ActPredicate *predicate,
                                const ActReading *reading);

/* "is *on Monday*", "was *May 5*": a date, with the preposition @marker before
   it. FALSE where it is none. */
gboolean act_predicate_add_date (ActPredicate *predicate,
                                 const ActReading *reading,
                                 const ActWordSet *marker);

#endif
