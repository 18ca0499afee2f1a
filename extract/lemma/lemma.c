/* Lemmatisation by look-up and suffix rules.
 *
 * Irregular forms are a table of the lexicon (treebanks have mistakes in rare
 * ones); the rest is learnt from treebanks by extract/train/lemma.py, and what
 * its rules guess of a verb is compared with a list of verbs. Both its texts
 * stay where they are; a hash table of line offsets makes a look-up a few
 * comparisons. */
#include "lemma.h"

#include "lemma/verb-form.h"
#include "lexicon/lexicon.h"

#include <actant/error.h>

#include <string.h>

/* Words longer than this (bytes) are nothing that rules know: links. */
#define LONGEST_FORM 128

/* Lines of a text found by their first two fields. */
typedef struct {
  const char *text;
  guint32 *slots; /* offset of a line + 1; 0 = empty */
  guint32 mask;
} Index;

struct ActLemmatiser {
  Index forms, rules;
  const ActTable *irregular;
  guint kind, lemma; /* columns */
};

static guint32
hash_bytes (guint32 hash, const char *bytes, gsize length)
{
  for (gsize i = 0; i < length; i++)
    hash = (hash ^ (guint8) bytes[i]) * 16777619u; /* FNV-1a, 32 bit */
  return hash;
}

/* Hash of "first TAB second". */
static guint32
hash_key (const char *first, gsize first_length, const char *second,
          gsize second_length)
{
  const guint32 hash = hash_bytes (2166136261u, first, first_length);

  return hash_bytes (hash_bytes (hash, "\t", 1), second, second_length);
}

/* Splits a line into @n fields, more or fewer are %FALSE. */
static gboolean
split_line (const char *line, const char *end, guint n, const char **fields)
{
  for (guint i = 0; i < n; i++) {
    const char *tab = memchr (line, '\t', (gsize) (end - line));

    fields[i] = line;
    if ((tab == NULL) != (i == n - 1))
      return FALSE;
    line = tab ? tab + 1 : end + 1;
  }
  return TRUE;
}

static gsize
count_lines (const char *text, gsize size)
{
  gsize n = 0;

  for (gsize i = 0; i < size; i++)
    n += text[i] == '\n';
  return n;
}

static void
add_line (Index *index, const char *line, const char *key_end)
{
  const guint32 hash = hash_bytes (2166136261u, line, (gsize) (key_end - line));
  guint32 slot = hash & index->mask;

  while (index->slots[slot])
    slot = (slot + 1) & index->mask;
  index->slots[slot] = (guint32) (line - index->text) + 1;
}

/* One digit, how many characters go. */
static gboolean
check_cut (const char *cut, const char *add)
{
  return add - cut >= 2 && add - cut <= 3 && g_ascii_isdigit (cut[0]) &&
         (add - cut == 2 || g_ascii_isdigit (cut[1]));
}

static gboolean
build_index (Index *index, const char *name, const char *text, gsize size,
             guint n_fields, GError **error)
{
  const gsize n_lines = count_lines (text, size);
  const char *line = text, *end = text + size, *fields[4];
  guint n = 0;

  if (size > G_MAXINT32 || (size && end[-1] != '\n') ||
      !g_utf8_validate_len (text, size, NULL)) {
    g_set_error (error, ACT_ERROR, ACT_ERROR_MODEL,
                 "section %s is not lines of UTF-8", name);
    return FALSE;
  }
  index->text = text;
  index->mask = 1;
  while (index->mask < 2 * n_lines)
    index->mask <<= 1;
  index->slots = g_new0 (guint32, index->mask);
  index->mask--;
  for (; line < end; n++) {
    const char *stop = memchr (line, '\n', (gsize) (end - line));

    if (!split_line (line, stop, n_fields, fields) ||
        (n_fields == 4 && !check_cut (fields[2], fields[3]))) {
      g_set_error (error, ACT_ERROR, ACT_ERROR_MODEL,
                   "section %s: line %u is malformed", name, n + 1);
      return FALSE;
    }
    add_line (index, line, fields[2] - 1);
    line = stop + 1;
  }
  return TRUE;
}

ActLemmatiser *
act_lemmatiser_new (const char *forms, gsize forms_size, const char *rules,
                    gsize rules_size, GError **error)
{
  g_autoptr (ActLemmatiser) lemmatiser = g_new0 (ActLemmatiser, 1);

  if (!build_index (&lemmatiser->forms, "lemma.forms", forms, forms_size, 3,
                    error) ||
      !build_index (&lemmatiser->rules, "lemma.rules", rules, rules_size, 4,
                    error))
    return NULL;
  lemmatiser->irregular = act_table_get ("irregular-forms");
  lemmatiser->kind = act_table_get_column (lemmatiser->irregular, "kind");
  lemmatiser->lemma = act_table_get_column (lemmatiser->irregular, "lemma");
  return g_steal_pointer (&lemmatiser);
}

void
act_lemmatiser_free (ActLemmatiser *lemmatiser)
{
  if (!lemmatiser)
    return;
  g_free (lemmatiser->forms.slots);
  g_free (lemmatiser->rules.slots);
  g_free (lemmatiser);
}

/* What follows "first TAB second TAB" in the line of this key, or NULL. */
static const char *
find_line (const Index *index, const char *first, gsize first_length,
           const char *second, gsize second_length)
{
  guint32 slot = hash_key (first, first_length, second, second_length);

  for (slot &= index->mask; index->slots[slot];
       slot = (slot + 1) & index->mask) {
    const char *line = index->text + index->slots[slot] - 1;

    /* strncmp stops at differences, so it does not run past the text: each
       line ends in a line feed, which no key holds. */
    if (strncmp (line, first, first_length) == 0 &&
        line[first_length] == '\t' &&
        strncmp (line + first_length + 1, second, second_length) == 0 &&
        line[first_length + 1 + second_length] == '\t')
      return line + first_length + second_length + 2;
  }
  return NULL;
}

/* The start of the last @n characters, or of the word if it is shorter. */
static const char *
go_back (const char *word, const char *end, guint n)
{
  while (n-- && end > word)
    end = g_utf8_prev_char (end);
  return end;
}

/* @rule is "cut TAB add LF"; FALSE when the word has not so much to cut. */
static gboolean
apply_rule (const char *rule, const char *word, gsize length, GString *lemma)
{
  guint cut = 0;
  const char *kept;

  for (; *rule != '\t'; rule++)
    cut = 10 * cut + (guint) g_ascii_digit_value (*rule);
  rule++;
  if (g_utf8_strlen (word, (gssize) length) < (glong) cut)
    return FALSE;
  kept = go_back (word, word + length, cut);
  g_string_append_len (lemma, word, kept - word);
  g_string_append_len (lemma, rule, strchr (rule, '\n') - rule);
  return TRUE;
}

/* "dreamt" read as a present is no verb of its own, as "found" is. */
static gboolean
is_past_only (const char *lower, const char *xpos)
{
  return g_str_equal (xpos, "VBP") &&
         !act_table_has (act_table_get ("verb-lemmas"), lower);
}

/* "to *lessen*" is no form of "less". */
static gboolean
is_base (const char *lower, const char *xpos)
{
  return g_str_equal (xpos, "VB") &&
         act_table_has (act_table_get ("verb-lemmas"), lower);
}

/* The lemma of an irregular past form or plural, or NULL. */
static const char *
find_irregular (const ActLemmatiser *lemmatiser, const char *lower,
                const char *xpos)
{
  const gboolean is_verb = g_str_equal (xpos, "VBD") ||
                           g_str_equal (xpos, "VBN") ||
                           is_past_only (lower, xpos);
  const char *const *row;

  if (!is_verb && !g_str_equal (xpos, "NNS"))
    return NULL;
  row = act_table_find (lemmatiser->irregular, lower);
  if (!row || g_str_equal (row[lemmatiser->kind], "verb") != is_verb)
    return NULL;
  return row[lemmatiser->lemma];
}

void
act_lemmatiser_find (const ActLemmatiser *lemmatiser, const char *form,
                     const char *lower, const char *xpos, GString *lemma)
{
  const char *word = g_str_has_prefix (xpos, "NNP") ? form : lower;
  const gsize length = strlen (word), tag_length = strlen (xpos);
  const char *found, *suffix, *before = NULL;

  g_string_truncate (lemma, 0);
  found = find_irregular (lemmatiser, lower, xpos);
  if (found) {
    g_string_append (lemma, found);
    return;
  }
  if (length > LONGEST_FORM) {
    g_string_append_len (lemma, word, (gssize) length);
    return;
  }
  found = find_line (&lemmatiser->forms, word, length, xpos, tag_length);
  if (found) {
    g_string_append_len (lemma, found, strchr (found, '\n') - found);
    if (is_base (lower, xpos) &&
        !act_table_has (act_table_get ("verb-lemmas"), lemma->str))
      g_string_assign (lemma, lower);
    return;
  }
  for (guint n = ACT_LEMMA_SUFFIX + 1; n-- > 0; before = suffix) {
    suffix = go_back (word, word + length, n);
    if (suffix == before)
      continue; /* the word is shorter than this suffix */
    found = find_line (&lemmatiser->rules, xpos, tag_length, suffix,
                       (gsize) (word + length - suffix));
    if (found && apply_rule (found, word, length, lemma)) {
      act_verb_form_mend (lower, xpos, lemma);
      return;
    }
  }
  g_string_append_len (lemma, word, (gssize) length);
}
