/* Cues: words that put content into somebody's mouth or mind. */
#ifndef ACTANT_CUE_H
#define ACTANT_CUE_H

#include <actant/parse.h>
#include <actant/record.h>

/** What becomes of the content of a cue. */
typedef enum {
  ACT_CONTENT_CLAIM,   /* it is said */
  ACT_CONTENT_THOUGHT, /* it is held to be so */
  ACT_CONTENT_HOPE,    /* it is hoped, feared, expected */
  ACT_CONTENT_FACT,    /* it is known: the text holds it, too */
  ACT_CONTENT_WANT     /* it is wished for or commanded */
} ActContent;

typedef struct {
  ActStance stance;
  ActContent content;
  gboolean quote; /* can introduce direct speech */
} ActCue;

/* Whether @word is a verb (with its particle: "point out") or a noun of speech,
   thought or knowledge. */
gboolean act_cue_find (const ActSentence *sentence, guint word, ActCue *cue);

/* The same of a verb, given its lemma. */
gboolean act_cue_find_verb (const char *lemma, ActCue *cue);

/* The verb at @word with its particle ("point_out"); NULL when it has none.
   (transfer full) */
char *act_cue_get_phrasal (const ActSentence *sentence, guint word);

/* The same as the other tables have it ("point out"), or else the lemma.
   (transfer full) */
char *act_cue_get_verb (const ActSentence *sentence, guint word);

/** How a word of matrix-words.tsv bears on the clause that it governs. */
typedef struct {
  char positive, negative; /* '+' holds, '-' does not, '0' open */
  ActModality modality;    /* of an open complement and of the chain */
  gboolean graded;         /* an adjective ("unlikely"): the modality holds even
                              where the sign is not open */
} ActMatrixWord;

/* @kind: 'v', 'a' or 'n'. FALSE when the word is not in the table. */
gboolean act_matrix_word_find (const char *lemma, char kind,
                               ActMatrixWord *matrix);

/* The same with the kind from the part of speech of @word. */
gboolean act_matrix_word_find_at (const ActSentence *sentence, guint word,
                                  ActMatrixWord *matrix);

gboolean act_modality_from_string (const char *string, ActModality *modality);

#endif
