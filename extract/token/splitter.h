/* The inside of word splitting: its state, classes of characters, and the
   kinds of words that are not letters. */
#ifndef ACTANT_SPLITTER_H
#define ACTANT_SPLITTER_H

#include "token/words.h"

#include "document/utf8.h"
#include "lexicon/lexicon.h"

/* What splitting a paragraph needs at hand. [start, end) is the run of
   characters without white space that is being split. */
typedef struct {
  const char *text;
  const char *start, *end; /* of the run */
  const char *limit;       /* of the paragraph */
  GArray *tokens;
  const ActTable *abbreviations, *contractions, *hyphens, *domains;
  guint when, ends, parts, before, kind; /* columns */
  guint open_quotes; /* single quotation marks that wait for their partner */
} ActSplitter;

/* Longest word looked up in a table, with NUL. */
#define ACT_SPLITTER_KEY 24

/* Copies [@p, @end) in lower case to @key, curly apostrophes made plain; FALSE
   when it does not fit. */
gboolean act_splitter_make_key (const char *p, const char *end,
                                char key[ACT_SPLITTER_KEY]);

/* Web and mail addresses, host names, news groups at @p: their end or NULL. */
const char *act_splitter_match_address (const ActSplitter *s, const char *p);

/* The host names and mail addresses among these only. */
const char *act_splitter_match_host (const ActSplitter *s, const char *p);

/* ":-)", ";)", "=D", "<3", "^_^": the length, 0 when there is none. */
gsize act_splitter_match_face (const char *p, const char *end);

/* Telephone numbers and dates: groups of digits with one sign between; the end
   or NULL. */
const char *act_splitter_match_groups (const char *p, const char *end);

/* Adds the number at @p and, apart, the unit against it. Returns its end. */
const char *act_splitter_add_number (ActSplitter *s, const char *p);

static inline gunichar
char_at (const char *p, const char *end)
{
  if (p >= end)
    return 0;
  return (guchar) *p < 0x80 ? (gunichar) *p : g_utf8_get_char (p);
}

static inline gboolean
is_letter (gunichar c)
{
  return c < 0x80 ? g_ascii_isalpha ((char) c)
                  : g_unichar_isalpha (c) || g_unichar_ismark (c);
}

static inline gboolean
is_alnum (gunichar c)
{
  return c < 0x80 ? g_ascii_isalnum ((char) c)
                  : g_unichar_isalnum (c) || g_unichar_ismark (c);
}

static inline gboolean
is_upper (gunichar c)
{
  return c < 0x80 ? g_ascii_isupper ((char) c) : g_unichar_isupper (c);
}

static inline gboolean
is_digit (gunichar c)
{
  return c < 0x80 && g_ascii_isdigit ((char) c);
}

static inline gboolean
is_apostrophe (gunichar c)
{
  return c == '\'' || c == 0x2019;
}

static inline gboolean
is_hyphen (gunichar c)
{
  return c == '-' || c == 0x2010 || c == 0x2011;
}

/* White space, also the kinds without width. */
static inline gboolean
is_space (gunichar c)
{
  if (c < 0x80)
    return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1c && c <= 0x1f);
  return c == 0xa0 || c == 0x85 || g_unichar_isspace (c) || c == 0x200b ||
         c == 0x2060 || c == 0xfeff;
}

static inline const char *
skip_digits (const char *p, const char *end)
{
  while (p < end && g_ascii_isdigit (*p))
    p++;
  return p;
}

static inline void
add (ActSplitter *s, const char *begin, const char *end, guint flags)
{
  ActToken token = {{(guint32) (begin - s->text), (guint32) (end - s->text)},
                    (guint8) flags};

  if (begin < end)
    g_array_append_val (s->tokens, token);
}

#endif
