/* Clauses: who does what to whom, how, when and where, as words of a tree.

   One clause per predicate: verbs, copular predicates, and the noun relations
   that say something without a verb (apposition, title, possessor). Everything
   is a word number (1..n; 0 is "none") or a set of them; nothing here is text.
   The representation follows ClausIE (Del Corro and Gemulla, WWW 2013) in what
   a clause is made of; the rules are written for UD English (2.15). */
#ifndef ACTANT_CLAUSE_H
#define ACTANT_CLAUSE_H

#include "clause/tree.h"

#define ACT_NO_CLAUSE G_MAXUINT16

typedef enum {
  ACT_CLAUSE_VERB,       /* "Minsk expelled the envoy" */
  ACT_CLAUSE_COPULA,     /* "she is the envoy", "he is ready" */
  ACT_CLAUSE_APPOSITION, /* "Oslo, the capital": subject Oslo, head capital */
  ACT_CLAUSE_TITLE,      /* "Minister Ann Lee": subject Lee, head Minister */
  ACT_CLAUSE_POSSESSIVE, /* "Norway's envoy": subject Norway, head envoy */
  ACT_N_CLAUSE_KIND
} ActClauseKind;

/** Where the subject comes from. */
typedef enum {
  ACT_SUBJECT_NONE,       /* imperative, bare infinitive, … */
  ACT_SUBJECT_OWN,        /* nsubj or csubj of this clause */
  ACT_SUBJECT_RELATIVE,   /* antecedent of the relative pronoun or gap */
  ACT_SUBJECT_PARTICIPLE, /* noun that the participle modifies (acl) */
  ACT_SUBJECT_INFINITIVE, /* noun that the infinitive modifies (acl with to);
                             often not its subject: "the plan to leave" */
  ACT_SUBJECT_ADVERBIAL,  /* subject of the clause that this one modifies */
  ACT_SUBJECT_RAISED,     /* xcomp: subject of the governing clause */
  ACT_SUBJECT_CONTROLLED, /* xcomp: object of the governing clause */
  ACT_SUBJECT_WH          /* question word or free relative: no referent */
} ActSubjectSource;

typedef enum {
  ACT_ARGUMENT_OBJECT,
  ACT_ARGUMENT_INDIRECT, /* indirect object without preposition */
  ACT_ARGUMENT_OBLIQUE,  /* with preposition (for copulas also of the noun) */
  ACT_ARGUMENT_UNMARKED, /* noun phrase without one: "last year", "10 miles" */
  ACT_ARGUMENT_ADVERB,
  ACT_ARGUMENT_CCOMP, /* content clause: "that …", direct speech */
  ACT_ARGUMENT_XCOMP, /* infinitive, participle or predicate complement */
  ACT_ARGUMENT_ADVCL, /* adverbial clause */
  ACT_ARGUMENT_QUOTE, /* "…, he said": head is the clause that is said and
                         that this one hangs on (parataxis) */
  ACT_ARGUMENT_RELATIVE_ADVERB /* "the town where …": head is the antecedent */
} ActArgumentKind;

/**
 * ActArgument:
 * @head: head word; of a gap the antecedent
 * @gap: the relative word whose place the antecedent takes, or the clause's
 *   head when none stands there ("the man she met"); 0: an ordinary argument
 * @shared: TRUE if it hangs on a coordinated clause, not on this one
 * @agent: TRUE for the by-phrase of a passive
 * @nominal: TRUE for an OBLIQUE that belongs to the predicate noun of a copula
 *   ("is the mayor *of Oslo*")
 * @preposition: its words (case), empty without one; for ADVCL the marks
 */
typedef struct {
  guint8 kind; /* ActArgumentKind */
  gboolean shared, agent, nominal;
  guint16 head, gap;
  ActWordSet preposition;
} ActArgument;

/**
 * ActClause:
 * @head: verb; predicate noun, adjective or adverb of a copula; the apposition,
 *   title or possessed noun
 * @relation: UD relation of @head to its head (ActRel)
 * @parent: index of the nearest clause above, ACT_NO_CLAUSE for none
 * @coordinated: index of the clause that this one is a conjunct of, or itself
 * @next: clause of the infinitive or participle that goes on with this verb
 *   ("tried *to find*", "is *expected* to win"), ACT_NO_CLAUSE for none
 * @previous: the clause whose @next this is
 * @subject: head word of the subject (first conjunct), with its source
 * @group: auxiliaries, copula, particle, negation, adverbs inside, and for
 *   verbs the head itself; auxiliaries shared in coordination are among them
 * @outer_copula: "the problem *is* that S V O": the copula; @outer_subject
 *   "problem"
 * @particle, @negation, @modal: 0 for none; @negation is "not", "never", … of
 *   the verb or "no", "nobody", … in subject or object
 * @marks: subordinators ("that", "if", "to", "without")
 * @infinitive: marked by "to"
 * @finite_word: the tensed verb or modal (own or shared), 0 for none
 * @passive: has a passive auxiliary (own or shared), or is a bare participle
 *   VBN ("the bridge *built* by …")
 * @expletive: the subject is "it" for a clause, whose head is @extraposed (0
 *   when the tree does not say which)
 * @existential: "there is X": @subject is then X
 * @question: ends in "?" or is an indirect question
 * @n_arguments: arguments from @first_argument, in order of the text (gaps of
 *   objects right after the verb, those of obliques last)
 * @probability: of the arcs that hold head, subject and core arguments
 */
typedef struct {
  guint16 head;
  guint8 kind, relation, subject_source;
  guint16 parent, coordinated, next, previous;
  guint16 subject;
  guint16 particle, negation, modal, finite_word;
  guint16 outer_copula, outer_subject;
  guint16 extraposed;
  gboolean passive, infinitive, expletive, existential, question;
  ActWordSet group, marks;
  guint first_argument, n_arguments;
  float probability;
} ActClause;

/** The clauses of one sentence, in order of their heads. Borrows it. */
typedef struct {
  ActTree tree;
  ActClause *clauses;
  guint n_clauses;
  ActArgument *arguments;
  guint n_arguments;
  guint16 *clause_of; /* by word: index of the clause that it heads (verb or
                         copula), or ACT_NO_CLAUSE */
} ActClauses;

/* At most ACT_WORD_SET_MAX words; a longer sentence gives no clauses. */
ActClauses *act_clauses_new (const ActSentence *sentence);
/* The same of sentence number @number, whose repairs are known. */
ActClauses *act_clauses_new_repaired (const ActSentence *sentence,
                                      const ActRepairs *repairs, guint number);
void act_clauses_free (ActClauses *clauses);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActClauses, act_clauses_free)

/* The verb or copula clause headed by @word, or NULL. */
static inline const ActClause *
act_clauses_find (const ActClauses *clauses, guint word)
{
  guint16 index = clauses->clause_of[word];
  return index == ACT_NO_CLAUSE ? NULL : &clauses->clauses[index];
}

static inline const ActArgument *
act_clause_get_arguments (const ActClauses *clauses, const ActClause *clause)
{
  return clauses->arguments + clause->first_argument;
}

/* First argument of this kind, or NULL. */
const ActArgument *act_clause_find_argument (const ActClauses *clauses,
                                             const ActClause *clause,
                                             ActArgumentKind kind);

/* The clause that the chain goes on with, or NULL: not past an object, and past
   a predicate only if it is an adjective or participle with "to" ("is ready
   to", "is expected to"). */
const ActClause *act_clause_get_continuation (const ActClauses *clauses,
                                              const ActClause *clause);

/* The words of the merged verb chain that begins with @clause ("has tried to
   find out"), and in @last the clause that it ends in. A chain goes on through
   @next while no object stands between. */
ActWordSet act_clause_get_chain (const ActClauses *clauses,
                                 const ActClause *clause,
                                 const ActClause **last);

/* Adds the infinitive's "to". */
void act_clause_add_to (const ActClauses *clauses, const ActClause *clause,
                        ActWordSet *words);

/* TRUE if the chain of a clause before it has taken this one in: it is then
   not to be told on its own. */
gboolean act_clause_is_chained (const ActClauses *clauses,
                                const ActClause *clause);

/* Subject heads: conjuncts of the subject; an antecedent that is itself the
   predicate of a copula ("she is a chemist who …") is replaced by the subject
   of that copula. Returns how many. */
guint act_clause_get_subjects (const ActClauses *clauses,
                               const ActClause *clause,
                               guint16 subjects[ACT_CONJUNCTS_MAX]);

/* Who has issued, written or given what @noun tells of, as far as the tree
   shows:
   "*Norway* released a statement", "a statement issued by *Norway*"; 0 for
   nobody. */
guint act_clauses_find_issuer (const ActClauses *clauses, guint noun);

/* All words that state the clause, for evidence: subject, group, arguments
   without their relative clauses; ordinary dependents only. */
ActWordSet act_clause_get_words (const ActClauses *clauses,
                                 const ActClause *clause);

/* How many clauses are above this one by subordination (ccomp, acl, advcl,
   xcomp, csubj, parataxis). */
guint act_clause_get_depth (const ActClauses *clauses, const ActClause *clause);

#endif
