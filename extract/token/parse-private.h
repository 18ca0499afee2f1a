/* The inside of ActParse, for the steps of extract/ that fill it in. */
#ifndef ACTANT_PARSE_PRIVATE_H
#define ACTANT_PARSE_PRIVATE_H

#include <actant/parse.h>

/* @words holds, sentence after sentence, the root pseudo-word and then the
   words, and one more pseudo-word at the end, so that rules may look at the
   word after the last; @first[i] is the index of sentence i's root in it, and
   the sentences' words pointers are set once all the words are there
   (act_parse_seal ()).
   @strings owns forms, lower-cased forms, lemmas and @network. Until then
   @forms has the lower-cased form of each form, and @form is a buffer. */
#define ACT_PSEUDO_WORD                                                        \
  ((ActWord){.form = "", .lower = "", .lemma = "", .rel = ACT_REL_ROOT})

struct ActParse {
  const ActDocument *document;
  ActDocument *own_document; /* when made from CoNLL-U; freed with the parse */
  GArray *words;             /* of ActWord */
  GArray *first;             /* of guint32 */
  GArray *sentences;         /* of ActSentence */
  GArray *names;             /* of ActNameSpan, in order of the text */
  const char *network; /* version of the model that read it; NULL: none yet */
  GByteArray *states;  /* nullable: the parser leaves its states of the words
                          there, row after row, for fitting what they speak for
                        */
  GStringChunk *strings;
  GHashTable *forms; /* const char * -> const char * */
  GString *form;
};

/* Sets the sentences' pointers; called after the last word was appended. */
void act_parse_seal (ActParse *parse);

static inline ActWord *
act_parse_words_of (ActParse *parse, guint sentence)
{
  guint32 first = g_array_index (parse->first, guint32, sentence);
  return &g_array_index (parse->words, ActWord, first);
}

#endif
