/* Signs: what a statement, its phrases, its clause and its sentence are like,
   as short texts that a table weighs ("object the bare first"). */
#ifndef ACTANT_SIGN_H
#define ACTANT_SIGN_H

#include "proposition/reading.h"

enum { ACT_SIGNS_MAX = 192, ACT_SIGNS_BYTES = 6144 };

/** ActSigns: @n texts, NUL-terminated, at @begin in @text, and their hashes;
    one may be there several times. What finds no room is left out. */
typedef struct {
  guint n, length;
  guint16 begin[ACT_SIGNS_MAX];
  guint64 hash[ACT_SIGNS_MAX];
  char text[ACT_SIGNS_BYTES];
} ActSigns;

/** ActSigned: the statement whose signs are wanted. Borrows everything.
 * @clause, @class: nullable; @words: by ActPart, 0 for none */
typedef struct {
  const ActReading *reading;
  const ActClause *clause;
  const ActStatement *statement;
  const char *class;
  const guint *words;
} ActSigned;

/** ActPhraseKind: of a subject or object, for the signs of several things.
 * @type: of the entity; "value" without one. @naming: "named", "unnamed".
 * @determiner: "the", "a", … "name", "none" */
typedef struct {
  const char *type, *naming, *determiner;
} ActPhraseKind;

/* Adds @kind and what follows it up to NULL, five parts at most, with blanks
   between them. */
void act_signs_add (ActSigns *signs, const char *kind,
                    ...) G_GNUC_NULL_TERMINATED;

/* Adds "@part @kind K @suffix": K of the @n limits @cuts [n] are not above
   @value. */
void act_signs_add_step (ActSigns *signs, const char *part, const char *kind,
                         float value, const float *cuts, guint n,
                         const char *suffix);

/* Signs of the subject or object, named @part ("subject"). @word: its head, or
   0; @entity: or ACT_NONE. */
ActPhraseKind act_signs_add_phrase (ActSigns *signs, const ActSigned *it,
                                    const char *part, guint word,
                                    guint32 entity);

/* Signs of the clause's tree and of the sentence. */
void act_signs_add_clause (ActSigns *signs, const ActSigned *it);
void act_signs_add_sentence (ActSigns *signs, const ActSigned *it);

/* All signs of a statement. */
void act_signs_collect (ActSigns *signs, const ActSigned *it);

/* The sums of their weights for each fault (lexicon/statement-signs.tsv). */
void act_signs_weigh (const ActSigns *signs, float sums[ACT_N_FAULT]);

/* How many of the words of a text, which blanks separate, are pronouns. */
guint act_sign_count_pronouns (const char *text);

/* Whether a capital of ASCII is in it. */
gboolean act_sign_has_capital (const char *text);

#endif
