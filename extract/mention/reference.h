/* References: the names, noun phrases and pronouns of a document. */
#ifndef ACTANT_REFERENCE_H
#define ACTANT_REFERENCE_H

#include "clause/tree.h"
#include "clause/word-class.h"
#include "mention/name-span.h"
#include "perspective/quotation.h"

#include <stdbool.h>

typedef enum {
  ACT_DEFINITE_BARE,
  ACT_DEFINITE_INDEFINITE,
  ACT_DEFINITE_THE,
  ACT_DEFINITE_DEMONSTRATIVE,
  ACT_DEFINITE_POSSESSIVE,
  ACT_DEFINITE_QUANTIFIED
} ActDefinite;

typedef enum {
  ACT_PRONOUN_NONE,
  ACT_PRONOUN_PERSONAL,
  ACT_PRONOUN_POSSESSIVE,
  ACT_PRONOUN_REFLEXIVE,
  ACT_PRONOUN_DEMONSTRATIVE
} ActPronoun;

/**
 * ActReference: one phrase that refers to something; a long document has many,
 * so flags are of one bit.
 * @head: word number; @begin, @end: the whole phrase with what modifies it,
 *   half open (as in OntoGUM); @short_begin, @short_end: what is quoted as the
 *   mention: of a name the name, else without relative clauses, appositions
 *   and what commas set off; @label_end: where the label ends, which keeps what
 *   an abstract noun needs ("efforts | to end the war")
 * @number: 's', 'p' or 0; @gender: 'm', 'f', 'n' or 0; @animacy: 'p' (person),
 *   'i' (thing) or 0
 * @person: 1, 2, 3; @relation: of the head (ActRel)
 * @name: index of the name, or ACT_NONE
 * @country: (nullable) ISO code: of the state itself, or of one that the
 *   phrase names ("Belarusian", "of Belarus")
 * @possessor: index of the reference that possesses ("his", "Norway's", "of
 *   the regime"), or ACT_NONE
 * @lemma: of the head, lower-cased; @core: lower-cased words up to the head
 *   without determiners; both borrowed from the strings
 * @modifiers: first of @n_modifiers in the references' pool: lemmas of the
 *   words before the head that tell it from others of its kind (no country);
 *   @n_further more are of the words after the head ("deal with the | EU")
 * @complement: lemma of the of-phrase's head, or NULL
 * @title_begin: first word of the words before a person's name ("Foreign
 *   Minister"), equal to short_begin when there are none
 * @apposition: belongs to the phrase before it or after it as an apposition:
 *   no mention of its own in coreference columns
 * @adjective: a demonym adjective, which stands for its country
 * @predicate: predicate noun of a copula
 * @proper: a proper noun that is no name, or a year: equal ones are the same
 * @certainty: probability of what a pronoun was resolved to, 0: not said
 * @owned: the country is not told by its words, but by the text around it
 * @coordination: all of "Ann and Bob"; the head's own reference is another one
 * @quotation: index of the innermost quotation, or ACT_NONE
 * @tags: who says a quotation, where the text tells of it
 */
typedef struct {
  guint32 sentence;
  guint16 head, begin, end, short_begin, short_end, label_end;
  guint16 title_begin, governor;
  guint16 n_modifiers, n_further;
  guint8 kind, definite, pronoun, person, relation, type, noun_class;
  char number, gender, animacy;
  bool apposition : 1, adjective : 1, predicate : 1, former : 1;
  bool coordination : 1, proper : 1, tags : 1, owned : 1;
  guint32 name, possessor, quotation;
  guint32 modifiers;
  float certainty;
  const char *country, *lemma, *core, *complement;
} ActReference;
G_STATIC_ASSERT (sizeof (ActReference) <= 88);

/** All references of a document, in the order of the text. */
typedef struct {
  const ActParse *parse;
  const ActQuotations *quotations;
  GStringChunk *strings;
  GArray *names;        /* of ActNameUse */
  GArray *list;         /* of ActReference */
  ActRepairs *repairs;  /* of all trees */
  GPtrArray *modifiers; /* pool of const char *, interned in the strings */
  guint32 *base;        /* of sentence: index of its word 0 in the next one */
  guint32 *of_word;     /* reference that a word heads, or ACT_NONE */
  guint32 *first_name;  /* of sentence: its first name */
} ActReferences;

void act_references_init (ActReferences *references, const ActParse *parse,
                          const ActQuotations *quotations);
void act_references_clear (ActReferences *references);

static inline ActReference *
act_references_get (const ActReferences *references, guint32 index)
{
  return &g_array_index (references->list, ActReference, index);
}

/* The words of the sentence that @it stands in. */
static inline const ActWord *
act_reference_get_words (const ActReferences *references,
                         const ActReference *it)
{
  return act_parse_get_sentence (references->parse, it->sentence)->words;
}

static inline const ActNameUse *
act_references_get_name (const ActReferences *references, guint32 index)
{
  return &g_array_index (references->names, ActNameUse, index);
}

/* The name that a word is part of, or ACT_NONE; of a sentence whose references
   are being found, among those that have one. */
guint32 act_references_find_name (const ActReferences *references,
                                  guint32 sentence, guint word);

/* The reference headed by a word (any word of a name), or ACT_NONE. */
guint32 act_references_find (const ActReferences *references, guint32 sentence,
                             guint word);

/* Are its modifiers all among @words (NULL-terminated)? */
gboolean act_references_has_only_modifiers (const ActReferences *references,
                                            const ActReference *it,
                                            const char *const *words);

/* Are @a's modifiers all among those of @b, those after its head included?
   @further: also @a's after the head. */
gboolean act_references_include (const ActReferences *references,
                                 const ActReference *a, const ActReference *b,
                                 gboolean further);

/* One phrase contains the other. */
gboolean act_references_nest (const ActReference *a, const ActReference *b);

/* Sets begin, end, short_begin and short_end of a reference whose head,
   relation and pronoun are set. @name: (nullable) of which it is. */
void act_reference_set_spans (const ActTree *tree, const ActNameUse *name,
                              ActReference *reference);

/* The noun that the relative clause around @word hangs on, or 0. */
guint act_reference_find_antecedent (const ActSentence *sentence, guint word);

/* "an Israeli", "another Moroccan", "the German", "two Iranians": the code of
   the country of which the noun @head, of the name @name, tells some people,
   neither all of them nor the country that the adjective stands for; else NULL.
   "The British", "the Chinese" can be all of them. */
const char *act_reference_find_citizenship (const ActNameUse *name,
                                            const ActTree *tree, guint head);

/* Fills in what a reference of a name tells of itself (reference-name.c). */
void act_reference_describe_name (ActReferences *references,
                                  const ActTree *tree, ActReference *reference);

/* Fills in kind, number, gender, country, modifiers … of a reference whose
   sentence, head and spans are set; @country: of its citizens, or NULL
   (reference-features.c). */
void act_reference_describe (ActReferences *references, const ActTree *tree,
                             ActReference *reference);

#endif
