/* The tree of one sentence with its dependents in order, and words of it. */
#ifndef ACTANT_TREE_H
#define ACTANT_TREE_H

#include "clause/word-class.h"
#include "clause/word-set.h"

#include <actant/parse.h>

/** Borrows the sentence. Immutable. */
typedef struct {
  const ActSentence *sentence;
  const ActWord *words; /* words[1..n_words], a copy of the sentence's with
                           repaired heads and relations, between two
                           pseudo-words */
  guint n_words;
  guint16 *first;      /* dependents of w: dependents[first[w]..first[w+1]) */
  guint16 *dependents; /* in order of the text */
  guint16 *depth;      /* arcs up to the root word, root word 0 */
  guint16 *leftmost;   /* first and last word of the subtree of w */
  guint16 *rightmost;
  guint32 *classes; /* ActWordClass bits of w */
  gpointer memory;  /* that holds these */
} ActTree;

/* Heads and relations are those of the sentence, save where the grammar of
   English says that they are wrong: a prepositional phrase in front of a
   subject belongs to the verb ("*In 1717* Lady Mary left").
   @sentence has at most ACT_WORD_SET_MAX words. Words whose chain of heads
   does not end at the root (no parser of ours makes such) have depth 0. */
void act_tree_init (ActTree *tree, const ActSentence *sentence);
void act_tree_clear (ActTree *tree);

/** The words of a document that repairs changed: what needs a sentence's tree
    for the second time does not repair it again. */
typedef struct ActRepairs ActRepairs;
ActRepairs *act_repairs_new (void);
void act_repairs_free (ActRepairs *repairs);
/* Notes the words of @tree, that of sentence number @number; sentences come in
   order of their numbers. */
void act_repairs_add (ActRepairs *repairs, guint number, const ActTree *tree);
/* The same as act_tree_init (), for a sentence that was added or that is longer
   than trees are. */
void act_tree_init_repaired (ActTree *tree, const ActSentence *sentence,
                             const ActRepairs *repairs, guint number);

/* TRUE if the word is in one of these classes (ActWordClass bits). */
static inline gboolean
act_tree_is_class (const ActTree *tree, guint word, guint32 classes)
{
  return (tree->classes[word] & classes) != 0;
}

/* Its relation without the subtype. */
static inline ActRel
act_tree_get_base (const ActTree *tree, guint word)
{
  return act_rel_get_base ((ActRel) tree->words[word].rel);
}

/* Dependents of @word in order of the text. */
static inline const guint16 *
act_tree_get_dependents (const ActTree *tree, guint word, guint *n)
{
  *n = (guint) (tree->first[word + 1] - tree->first[word]);
  return tree->dependents + tree->first[word];
}

/* First dependent of @word with exactly this relation, or 0. */
guint act_tree_find (const ActTree *tree, guint word, ActRel relation);
/* The same, its subtypes too: OBL finds obl:agent. */
guint act_tree_find_base (const ActTree *tree, guint word, ActRel base);

/* "the lawyer *Lee hired*": is the word right after the noun, or what it
   begins, the subject of a clause that tells of the noun? */
gboolean act_tree_meets_subject (const ActTree *tree, guint noun);

/* "is *the first minister* to visit Oslo", "the only one to have voted": a noun
   of the one who does what its infinitive tells. */
gboolean act_tree_is_exemplar (const ActTree *tree, guint noun);

/* @word and everything below it. */
ActWordSet act_tree_get_subtree (const ActTree *tree, guint word);
/* The same without the dependents (of whatever depth) for which @leave_out
   says TRUE, and without what is below them. */
typedef gboolean (*ActTreeFilter) (const ActTree *tree, guint word,
                                   gconstpointer data);
ActWordSet act_tree_get_words (const ActTree *tree, guint word,
                               ActTreeFilter leave_out, gconstpointer data);

/* TRUE if @word is @ancestor or below it. */
gboolean act_tree_is_below (const ActTree *tree, guint word, guint ancestor);

/* Conjuncts: the head of the coordination that @word is in (itself if none);
   all words coordinated with @head (which must be such a head) in order, head
   first, names joined by "&" left whole, at most ACT_CONJUNCTS_MAX of them;
   "rather than Norway", "not Norway" are left out. */
#define ACT_CONJUNCTS_MAX 32
guint act_tree_get_first_conjunct (const ActTree *tree, guint word);
guint act_tree_get_conjuncts (const ActTree *tree, guint head,
                              guint16 conjuncts[ACT_CONJUNCTS_MAX]);

/* "arms *or* drugs", of the @n words that act_tree_get_conjuncts() found: only
   one of them may be meant. */
gboolean act_tree_is_choice (const ActTree *tree, const guint16 *conjuncts,
                             guint n);

/* TRUE if "&" joins @conjunct to what it hangs on ("Smith & Sons"). */
gboolean act_tree_is_joined_name (const ActTree *tree, guint conjunct);

/* TRUE if @one and the word @other behind it are of one token ("2007-2008"). */
gboolean act_tree_is_same_token (const ActTree *tree, guint one, guint other);

/* The words of the preposition of @word ("because of"), without 's. */
ActWordSet act_tree_get_case (const ActTree *tree, guint word);

/* A comma, dash or bracket stands before the leftmost word below @word. */
gboolean act_tree_is_set_off (const ActTree *tree, guint word);

/* Nothing but punctuation is behind @word and what is below it. */
gboolean act_tree_ends_sentence (const ActTree *tree, guint word);

/* "said that Ann left, *a dodge that angered Bob*", "… — *a promise that they
   have heard before*": an indefinite noun with a relative clause of its own,
   set off at the end of a sentence, is what the text says of it all. */
gboolean act_tree_is_comment (const ActTree *tree, guint word);

/**
 * ActPhrase: which words of a noun phrase are wanted. The case marker,
 * conjunctions and coordinated heads, copula and subject of a predicate noun
 * are never among them.
 */
typedef enum {
  ACT_PHRASE_FULL,       /* with everything */
  ACT_PHRASE_ARGUMENT,   /* without appositions and what commas set off */
  ACT_PHRASE_ANTECEDENT, /* the same, without any relative clause and bare of
                            participles after a comma: fills a gap */
  ACT_PHRASE_SUBJECT,    /* with prepositional phrases, without clauses */
  ACT_PHRASE_BARE,       /* determiners, adjectives, compounds, possessors:
                            no prepositional phrase, no clause, no apposition */
  ACT_PHRASE_COORDINATED /* as ARGUMENT, with all the conjuncts */
} ActPhrase;

/* Words of the noun phrase with head @head; never those of @skip (nullable)
   nor what is below them. */
ActWordSet act_phrase_get_words (const ActTree *tree, guint head,
                                 ActPhrase phrase, const ActWordSet *skip);

/* "in Malmo, Sweden": the second name, an apposition, is where the first is. */
gboolean act_phrase_is_place (const ActTree *tree, guint head,
                              guint apposition);

/* Removes commas and dashes that have lost a neighbour. */
void act_phrase_tidy (const ActTree *tree, ActWordSet *words);

/* The words as text: whole tokens (ACT_WORD_SPLIT) of the document, a blank
   where the text has one or where words were left out; punctuation and unpaired
   brackets and quotes at the edges are left out. Appends to @out, after a blank
   if there is something in it. */
void act_words_append_text (const ActTree *tree, const ActWordSet *words,
                            GString *out);
/* The same with @get_form (word, @data) for each word. */
typedef const char *(*ActWordForm) (const ActWord *word, gconstpointer data);
void act_words_append_forms (const ActTree *tree, const ActWordSet *words,
                             ActWordForm get_form, gconstpointer data,
                             GString *out);
/* The same with titles written out: "Lt. Gov." is "lieutenant governor". */
void act_words_append_label (const ActTree *tree, const ActWordSet *words,
                             GString *out);
/* TRUE for quotation marks of every make. */
gboolean act_word_is_quote (const ActWord *word);
/* Span of document bytes from the first to the last word. */
ActSpan act_words_get_span (const ActTree *tree, const ActWordSet *words);

#endif
