/* Closed classes of words (lexicon/word-classes.tsv), as bits. */
#ifndef ACTANT_WORD_CLASS_H
#define ACTANT_WORD_CLASS_H

#include <actant/parse.h>

typedef enum {
  ACT_CLASS_NEGATION = 1 << 0,
  ACT_CLASS_RELATIVE = 1 << 1,
  ACT_CLASS_QUESTION = 1 << 2,
  ACT_CLASS_LINKING = 1 << 3,
  ACT_CLASS_FOCUS = 1 << 4,
  ACT_CLASS_FREQUENCY = 1 << 5,
  ACT_CLASS_SPEECH = 1 << 6,
  ACT_CLASS_COMMENT = 1 << 7,
  ACT_CLASS_TIME = 1 << 8,
  ACT_CLASS_PAST = 1 << 9,
  ACT_CLASS_QUANTITY = 1 << 10,
  ACT_CLASS_LIGHT = 1 << 11,
  ACT_CLASS_HONORIFIC = 1 << 12,
  ACT_CLASS_TIGHT = 1 << 13,
  ACT_CLASS_CIRCUMSTANCE = 1 << 14,
  ACT_CLASS_CONDITION = 1 << 15,
  ACT_CLASS_CARRIER = 1 << 16,
  ACT_CLASS_PLAIN = 1 << 17,
  ACT_CLASS_SUBJECT_CONTROL = 1 << 18,
  ACT_CLASS_PLURAL = 1 << 19,
  ACT_CLASS_DIRECTION = 1 << 20,
  ACT_CLASS_EXAMPLE = 1 << 21,
  ACT_CLASS_PRIVATIVE = 1 << 22,
  ACT_CLASS_GIVING = 1 << 23,
  ACT_CLASS_MAKING = 1 << 24,
  ACT_CLASS_PERSUADING = 1 << 25,
  ACT_CLASS_EXEMPLARY = 1 << 26,
  ACT_CLASS_PERFORMING = 1 << 27,
  ACT_CLASS_PRESUPPOSING = 1 << 28,
  ACT_CLASS_JUDGING = 1 << 29,
  ACT_CLASS_TAIL = 1 << 30
} ActWordClass;

/* Sets of relations: ACT_REL_BIT (NSUBJ) | ACT_REL_BIT (OBJ). */
#define ACT_REL_BIT(name) (G_GUINT64_CONSTANT (1) << ACT_REL_##name)

static inline gboolean
act_rel_is_in (guint relation, guint64 set)
{
  return (set >> relation) & 1;
}

/* All classes that the word belongs to by its form or its lemma. */
guint32 act_word_get_classes (const ActWord *word);

/* Whether a verb asks for this preposition beside an object: "base it *on*"
   (lexicon/verb-frames.tsv). @verb: lemma, with its particle. */
gboolean act_verb_asks_for (const char *verb, const char *preposition);

/* Whether a noun asks for it: "confidence *in* her" (lexicon/noun-frames.tsv).
 */
gboolean act_noun_asks_for (const char *noun, const char *preposition);

/* "*It* is ready to act" in words [1..@n]: the parser takes it for nobody, as
   in "it is hard to act", but who is ready has a mind. */
gboolean act_words_is_minded (const ActWord *words, guint n, guint it);

/** The noun is of one of these classes (noun-classes.tsv; NULL at the end). */
gboolean act_noun_is_class (const char *lemma, const char *const *classes);

/* The noun is of persons. */
gboolean act_word_is_person (const ActWord *word);

/* The noun is of persons or groups. */
gboolean act_word_is_people (const ActWord *word);

/* "bill", "plan": a text or an intention that says what is to be done. */
gboolean act_word_is_proposal (const ActWord *word);

/* "*several* of the rebels": a number that nobody counted. */
gboolean act_word_is_vague_number (const ActWord *word);

/* "said that she *would* go": a finite verb in the tense of a report. */
gboolean act_word_is_in_tense_of_report (const ActWord *word);

#endif
