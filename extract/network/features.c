/* Features of a word in one pass over its characters, without a copy of it. */
#include "features.h"

#include <string.h>
#include <zlib.h>

#define LONGEST_SUFFIX 4
#define LONGEST_PREFIX 3
#define LONGEST_SHAPE 10
#define LONGEST_RUN 3 /* of one class of characters in a shape */

/* What is known of the characters up to here. */
typedef struct {
  guint n;      /* characters */
  guint64 hash; /* of the lower-cased word */
  gunichar first[LONGEST_PREFIX];
  gunichar last[LONGEST_SUFFIX]; /* lower-cased; character i at i % 4 */
  gunichar shape[LONGEST_SHAPE];
  guint n_shape;
} Outline;

guint64
act_fnv_add (guint64 hash, const char *bytes, gsize length)
{
  for (gsize i = 0; i < length; i++)
    hash = (hash ^ (guint8) bytes[i]) * G_GUINT64_CONSTANT (0x100000001b3);
  return hash;
}

/* A class is told by what case does to a character, as in features.py. */
static gunichar
shape_class (gunichar c, gunichar lower)
{
  if (c < 128) {
    if (g_ascii_isdigit ((gchar) c))
      return 'd';
    if (g_ascii_isalpha ((gchar) c))
      return c == lower ? 'x' : 'X';
    return c;
  }
  if (lower != c)
    return 'X';
  return g_unichar_toupper (c) != c ? 'x' : c;
}

static void
add_to_shape (Outline *outline, gunichar class)
{
  const gunichar *end = outline->shape + outline->n_shape;

  if (outline->n_shape == LONGEST_SHAPE ||
      (outline->n_shape >= LONGEST_RUN && end[-1] == class &&
       end[-2] == class && end[-3] == class))
    return;
  outline->shape[outline->n_shape++] = class;
}

static void
add_character (Outline *outline, gunichar c)
{
  const gunichar lower =
      c < 128 ? (gunichar) g_ascii_tolower ((gchar) c) : g_unichar_tolower (c);
  char utf8[6];
  const gint length = g_unichar_to_utf8 (lower, utf8);

  outline->hash = act_fnv_add (outline->hash, utf8, (gsize) length);
  if (outline->n < LONGEST_PREFIX)
    outline->first[outline->n] = c;
  outline->last[outline->n % LONGEST_SUFFIX] = lower;
  outline->n++;
  add_to_shape (outline, shape_class (c, lower));
}

/* Tokens that stand for others: quotes and brackets of the Penn Treebank. */
static const char *
replace_token (const char *form)
{
  if (form[0] != '`' && form[0] != '\'' && form[0] != '-')
    return form;
  if (g_str_equal (form, "``") || g_str_equal (form, "''"))
    return "\"";
  if (g_str_equal (form, "-LRB-"))
    return "(";
  if (g_str_equal (form, "-RRB-"))
    return ")";
  return form;
}

static void
add_plain (Outline *outline, gunichar c)
{
  switch (c) {
  case 0x2018: /* ‘ */
  case 0x2019: /* ’ */
    add_character (outline, '\'');
    return;
  case 0x201c: /* “ */
  case 0x201d: /* ” */
    add_character (outline, '"');
    return;
  case 0x2013: /* – */
  case 0x2014: /* — */
    add_character (outline, '-');
    return;
  case 0x2026: /* … */
    for (guint i = 0; i < 3; i++)
      add_character (outline, '.');
    return;
  default:
    add_character (outline, c);
  }
}

/* Row of a text of @n characters in a table of hashed rows. */
static guint32
hashed_row (char prefix, const gunichar *text, guint n, guint32 n_rows)
{
  char utf8[1 + 6 * LONGEST_SHAPE];
  guint length = 0;

  utf8[length++] = prefix;
  for (guint i = 0; i < n; i++)
    length += (guint) g_unichar_to_utf8 (text[i], utf8 + length);
  return 1 + (guint32) crc32 (0, (const Bytef *) utf8, length) % (n_rows - 1);
}

static guint32
suffix_row (const Outline *outline, guint length, guint32 n_rows)
{
  const guint n = MIN (length, outline->n);
  gunichar text[LONGEST_SUFFIX] = {0};

  for (guint i = 0; i < n; i++)
    text[i] = outline->last[(outline->n - n + i) % LONGEST_SUFFIX];
  return hashed_row ((char) ('0' + length), text, n, n_rows);
}

static void
find_word (const ActVocabulary *vocabulary, guint64 hash, guint32 rows[2])
{
  const guint64 key = hash ? hash : 1;

  for (guint64 slot = key & vocabulary->mask; vocabulary->keys[slot];
       slot = (slot + 1) & vocabulary->mask)
    if (vocabulary->keys[slot] == key) {
      rows[0] = vocabulary->rows[2 * slot];
      rows[1] = vocabulary->rows[2 * slot + 1];
      return;
    }
  rows[0] = ACT_ROW_ROOT;
  rows[1] = ACT_ROW_UNKNOWN;
}

void
act_features_of (const char *form, const ActVocabulary *vocabulary,
                 const guint32 n_rows[ACT_N_TABLES], guint32 rows[ACT_N_TABLES])
{
  Outline outline = {.hash = ACT_FNV_START};

  for (const char *c = replace_token (form); *c;
       c += g_utf8_skip[*(const guchar *) c])
    add_plain (&outline, g_utf8_get_char (c));
  find_word (vocabulary, outline.hash, rows);
  rows[ACT_TABLE_S2] = suffix_row (&outline, 2, n_rows[ACT_TABLE_S2]);
  rows[ACT_TABLE_S3] = suffix_row (&outline, 3, n_rows[ACT_TABLE_S3]);
  rows[ACT_TABLE_S4] = suffix_row (&outline, 4, n_rows[ACT_TABLE_S4]);
  rows[ACT_TABLE_P2] =
      hashed_row ('p', outline.first, MIN (outline.n, 2), n_rows[ACT_TABLE_P2]);
  rows[ACT_TABLE_P3] =
      hashed_row ('q', outline.first, MIN (outline.n, 3), n_rows[ACT_TABLE_P3]);
  rows[ACT_TABLE_SHAPE] =
      hashed_row ('h', outline.shape, outline.n_shape, n_rows[ACT_TABLE_SHAPE]);
}
