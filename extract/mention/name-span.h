/* Names of a document, after the rules that follow the network. */
#ifndef ACTANT_NAME_SPAN_H
#define ACTANT_NAME_SPAN_H

#include "mention/gazetteer.h"

#include <actant/parse.h>

/**
 * ActNameUse: words [@begin, @end) of sentence @sentence; names do not overlap.
 * @reach: @end, or further where "of COUNTRY" belongs to the name of an
 *   organisation ("Ministry of Defence | of Poland"); what is named there is a
 *   name of its own too
 * @type: after the votes of the whole document
 * @known: gazetteer entry, when @is_known
 * @demonym: (nullable) ISO code that the word leads to, "" for peoples of no
 *   one state; @people: "Poles", not "Polish"
 * @refers: has a reference (ActReferences)
 * @key: lower-cased words, one blank between them; borrowed from the strings
 */
typedef struct {
  guint32 sentence;
  guint16 begin, end, reach;
  guint8 refers;
  ActNameType type;
  gboolean is_known, people;
  ActKnown known;
  const char *demonym;
  const char *key;
  float probability[ACT_N_NAME];
} ActNameUse;

/**
 * act_names_new:
 * @strings: where keys are put; must live as long as the names
 *
 * The name spans of @parse with titles and determiners cut off, known names
 * found or completed, types voted on by all mentions of the same string, and
 * repetitions that the network has missed. In the order of the text.
 * (Votes and repetitions: +2 F1 on news in our measurements.)
 *
 * Returns: (transfer full): of ActNameUse
 */
GArray *act_names_new (const ActParse *parse, GStringChunk *strings);

/* Whether @word is within a mark like "(R-S.C.)" or "(D-Calif.)": the
   party and state after a member of Congress are no actor. */
gboolean act_names_is_party_mark (const ActSentence *s, guint word);

/* The text of words [@begin, @end) with single blanks for white space. */
char *act_parse_get_words_text (const ActParse *parse, guint sentence,
                                guint begin, guint end);

#endif
