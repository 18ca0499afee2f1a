/* Features: the rows of the embedding tables that a word's spelling gives.
 *
 * extract/train/features.py computes the same rows; a change here is a change
 * of the model format. */
#ifndef ACTANT_NETWORK_FEATURES_H
#define ACTANT_NETWORK_FEATURES_H

#include <glib.h>

G_BEGIN_DECLS

typedef enum {
  ACT_TABLE_GLOVE, /* vectors of frequent words */
  ACT_TABLE_WORD,  /* words of the treebanks */
  ACT_TABLE_S2,    /* last two, three, four characters, lower-cased */
  ACT_TABLE_S3,
  ACT_TABLE_S4,
  ACT_TABLE_P2, /* first two, three characters */
  ACT_TABLE_P3,
  ACT_TABLE_SHAPE, /* outline of capitals, small letters, digits */
  ACT_N_TABLES
} ActTableKind;

/**
 * ActVocabulary: hash table of the model file, open addressing.
 * @keys: [@mask + 1] FNV-1a 64 hashes of lower-cased words, 0 = empty
 * @rows: [@mask + 1][2] rows in the tables glove (0 = none) and word
 */
typedef struct {
  const guint64 *keys;
  const guint32 *rows;
  guint64 mask;
} ActVocabulary;

/* Row of the root pseudo-word in all tables, and of words that the treebanks
   lack in table word. */
#define ACT_ROW_ROOT 0
#define ACT_ROW_UNKNOWN 1

/* 64 bit FNV-1a hash (Fowler, Noll, Vo) of @length bytes going on from @hash,
   which is ACT_FNV_START at the beginning. */
#define ACT_FNV_START G_GUINT64_CONSTANT (0xcbf29ce484222325)
guint64 act_fnv_add (guint64 hash, const char *bytes, gsize length);

/**
 * act_features_of:
 * @form: the word as it is written, valid UTF-8, of any length
 * @n_rows: number of rows of each table, each more than 1
 * @rows: (out): the word's row in each table
 *
 * Typographic quotes and dashes count as plain ones.
 */
void act_features_of (const char *form, const ActVocabulary *vocabulary,
                      const guint32 n_rows[ACT_N_TABLES],
                      guint32 rows[ACT_N_TABLES]);

G_END_DECLS

#endif
