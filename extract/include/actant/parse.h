/* The parse: sentences, words, tags, tree and names of one document. */
#ifndef ACTANT_PARSE_H
#define ACTANT_PARSE_H

#include <actant/document.h>

G_BEGIN_DECLS

/** Universal POS tags, in the order of the UD documentation. */
typedef enum {
  ACT_UPOS_X,
  ACT_UPOS_ADJ,
  ACT_UPOS_ADP,
  ACT_UPOS_ADV,
  ACT_UPOS_AUX,
  ACT_UPOS_CCONJ,
  ACT_UPOS_DET,
  ACT_UPOS_INTJ,
  ACT_UPOS_NOUN,
  ACT_UPOS_NUM,
  ACT_UPOS_PART,
  ACT_UPOS_PRON,
  ACT_UPOS_PROPN,
  ACT_UPOS_PUNCT,
  ACT_UPOS_SCONJ,
  ACT_UPOS_SYM,
  ACT_UPOS_VERB,
  ACT_N_UPOS
} ActUpos;

/** Penn Treebank tags that rules ask for; the others are OTHER. */
typedef enum {
  ACT_XPOS_OTHER,
  ACT_XPOS_ADD,
  ACT_XPOS_AFX,
  ACT_XPOS_CC,
  ACT_XPOS_CD,
  ACT_XPOS_DT,
  ACT_XPOS_EX,
  ACT_XPOS_FW,
  ACT_XPOS_GW,
  ACT_XPOS_HYPH,
  ACT_XPOS_IN,
  ACT_XPOS_JJ,
  ACT_XPOS_JJR,
  ACT_XPOS_JJS,
  ACT_XPOS_LS,
  ACT_XPOS_MD,
  ACT_XPOS_NFP,
  ACT_XPOS_NN,
  ACT_XPOS_NNP,
  ACT_XPOS_NNPS,
  ACT_XPOS_NNS,
  ACT_XPOS_PDT,
  ACT_XPOS_POS,
  ACT_XPOS_PRP,
  ACT_XPOS_PRP_POSS,
  ACT_XPOS_RB,
  ACT_XPOS_RBR,
  ACT_XPOS_RBS,
  ACT_XPOS_RP,
  ACT_XPOS_SYM,
  ACT_XPOS_TO,
  ACT_XPOS_UH,
  ACT_XPOS_VB,
  ACT_XPOS_VBD,
  ACT_XPOS_VBG,
  ACT_XPOS_VBN,
  ACT_XPOS_VBP,
  ACT_XPOS_VBZ,
  ACT_XPOS_WDT,
  ACT_XPOS_WP,
  ACT_XPOS_WP_POSS,
  ACT_XPOS_WRB,
  ACT_XPOS_PUNCT,
  ACT_N_XPOS
} ActXpos;

/** Universal Dependencies relations with the English subtypes. */
typedef enum {
  ACT_REL_DEP,
  ACT_REL_ROOT,
  ACT_REL_ACL,
  ACT_REL_ACL_RELCL,
  ACT_REL_ADVCL,
  ACT_REL_ADVCL_RELCL,
  ACT_REL_ADVMOD,
  ACT_REL_AMOD,
  ACT_REL_APPOS,
  ACT_REL_AUX,
  ACT_REL_AUX_PASS,
  ACT_REL_CASE,
  ACT_REL_CC,
  ACT_REL_CC_PRECONJ,
  ACT_REL_CCOMP,
  ACT_REL_COMPOUND,
  ACT_REL_COMPOUND_PRT,
  ACT_REL_CONJ,
  ACT_REL_COP,
  ACT_REL_CSUBJ,
  ACT_REL_CSUBJ_OUTER,
  ACT_REL_CSUBJ_PASS,
  ACT_REL_DET,
  ACT_REL_DET_PREDET,
  ACT_REL_DISCOURSE,
  ACT_REL_DISLOCATED,
  ACT_REL_EXPL,
  ACT_REL_FIXED,
  ACT_REL_FLAT,
  ACT_REL_GOESWITH,
  ACT_REL_IOBJ,
  ACT_REL_LIST,
  ACT_REL_MARK,
  ACT_REL_NMOD,
  ACT_REL_NMOD_DESC,
  ACT_REL_NMOD_POSS,
  ACT_REL_NMOD_UNMARKED,
  ACT_REL_NSUBJ,
  ACT_REL_NSUBJ_OUTER,
  ACT_REL_NSUBJ_PASS,
  ACT_REL_NUMMOD,
  ACT_REL_OBJ,
  ACT_REL_OBL,
  ACT_REL_OBL_AGENT,
  ACT_REL_OBL_UNMARKED,
  ACT_REL_ORPHAN,
  ACT_REL_PARATAXIS,
  ACT_REL_PUNCT,
  ACT_REL_REPARANDUM,
  ACT_REL_VOCATIVE,
  ACT_REL_XCOMP,
  ACT_N_REL
} ActRel;

/** Types of name spans. */
typedef enum {
  ACT_NAME_PER,
  ACT_NAME_ORG,
  ACT_NAME_LOC,
  ACT_NAME_NORP,
  ACT_NAME_MISC,
  ACT_N_NAME
} ActNameType;

/* Names of the enumerators as UD and the model write them ("acl:relcl"); the
   from_string functions give the catch-all (X, OTHER, DEP) for strangers; a
   relation with an unknown subtype falls back to its base. */
const char *act_upos_to_string (ActUpos upos);
const char *act_rel_to_string (ActRel rel);
const char *act_name_type_to_string (ActNameType type);
const char *act_xpos_to_string (ActXpos xpos);
ActUpos act_upos_from_string (const char *string);
ActXpos act_xpos_from_string (const char *string);
ActRel act_rel_from_string (const char *string);
/* The relation without its subtype: ACL_RELCL -> ACL. */
ActRel act_rel_get_base (ActRel rel);

enum {
  ACT_WORD_SPACE_AFTER = 1 << 0, /* white space or end of line follows */
  ACT_WORD_MWT_FIRST = 1 << 1,   /* first word of a multiword token (do|n't) */
  ACT_WORD_MWT_NEXT = 1 << 2,    /* later word of that token */
  ACT_WORD_SPLIT = 1 << 3,       /* in pre-tokenised input: goes on the token
                                    of the word before (state|-|owned) */
  ACT_WORD_TITLE = 1 << 4        /* a title in short ("Gen."): @lower and @lemma
                                    are the word that it stands for */
};

/** Parts that words have in a statement. */
typedef enum {
  ACT_PART_SUBJECT,
  ACT_PART_PREDICATE,
  ACT_PART_OBJECT,
  ACT_N_PART
} ActPart;

/** What a statement may be at fault for. */
typedef enum {
  ACT_FAULT_USELESS, /* the text says it, but it is of no use to anybody */
  ACT_FAULT_WRONG,
  ACT_N_FAULT
} ActFault;

/**
 * ActWord: one UD word.
 * @span: its bytes in the document's text
 * @form: its bytes as a string; @lower: lower-cased, typographic quotes and
 *   dashes made plain; @lemma: UD lemma. All borrowed, as long as the parse;
 *   equal forms are one string.
 * @head: number of its head, 1..n, or 0 for the root
 * @arc: probability of the chosen head times that of the label
 * @parts: what the network's state of the word adds to the log odds of each
 *   fault of a statement that has it as its subject, predicate, object; 0 when
 *   the network was not asked
 */
typedef struct {
  ActSpan span;
  const char *form, *lower, *lemma;
  guint16 head;
  guint8 upos, xpos, rel, flags;
  float arc;
  float parts[ACT_N_FAULT][ACT_N_PART];
} ActWord;

/**
 * ActSentence: @n_words words, numbered 1..@n_words as in CoNLL-U;
 * words[0] is the root pseudo-word (form "", head 0), and words[n_words + 1]
 * another one that may be read. @line: index of the
 * document's line. @speaker, @addressee: (nullable) of a transcript, from the
 * comments "# speaker = …" of CoNLL-U; as long as the parse.
 */
typedef struct {
  const ActWord *words;
  guint n_words;
  ActSpan span;
  guint line;
  const char *speaker, *addressee;
} ActSentence;

/** A name: words [@begin, @end) of sentence @sentence (1-based, half open). */
typedef struct {
  guint sentence;
  guint16 begin, end;
  ActNameType type;
  float probability[ACT_N_NAME]; /* distribution over types */
} ActNameSpan;

/** Sentences, words and names of one document. Borrows the document. */
typedef struct ActParse ActParse;

void act_parse_free (ActParse *parse);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActParse, act_parse_free)

/* Borrowed, as long as the parse. */
const ActDocument *act_parse_get_document (const ActParse *parse);
guint act_parse_count_sentences (const ActParse *parse);
const ActSentence *act_parse_get_sentence (const ActParse *parse, guint index);
const ActNameSpan *act_parse_get_names (const ActParse *parse, guint *n_names);
gsize act_parse_count_words (const ActParse *parse);

/**
 * act_parse_new_tokenized:
 *
 * How the words of a text are given:
 * act_parse_new() finds sentences and words by itself in the BODY and TITLE
 * lines, datelines ("LONDON (AP) -") left out; act_parse_new_all() in all lines
 * (of corpora rather than pages). act_parse_new_lines() takes every line as one
 * sentence, and if
 * @tokenized the white space in it as final token boundaries (a hyphenated
 * token is still split as UD does, with ACT_WORD_SPLIT).
 * act_parse_new_conllu() takes sentences and words from CoNLL-U text and
 * makes a document of the forms; columns 3 to 8 are taken too, so that clause
 * code can run on given trees.
 */
ActParse *act_parse_new (const ActDocument *document);
ActParse *act_parse_new_all (const ActDocument *document);
ActParse *act_parse_new_lines (const ActDocument *document, gboolean tokenized);
ActParse *act_parse_new_conllu (const char *name, const char *text,
                                gsize length, GError **error);

/* Puts right the trees of what English grammar itself tells is wrong, as is
   done before clauses and propositions are read from them: for who wants to see
   those trees. */
void act_parse_repair (ActParse *parse);

/* UD features derived from tags and lemma ("Number=Sing|Person=3", "_").
   Written to @out (at most @size bytes with NUL). Static knowledge only. */
void act_word_format_features (const ActSentence *sentence, guint word,
                               char *out, gsize size);

/* Appends the parse as CoNLL-U (with # sent_id, # text, MISC: SpaceAfter=No,
   Bytes=begin:end, Name=B-PER). */
void act_parse_format_conllu (const ActParse *parse, GString *out);

G_END_DECLS

#endif
