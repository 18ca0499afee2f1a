#include "token/words.h"

#include "lexicon/lexicon.h"

#include <string.h>

/* What splitting a paragraph needs at hand. [at, end) is the run of characters
   without white space that is being split. */
typedef struct {
  const char *text;
  const char *start, *end; /* of the run */
  const char *limit;       /* of the paragraph */
  GArray *tokens;
  const ActTable *abbreviations, *contractions, *hyphens, *domains;
  guint when, ends, parts, kind;
  guint open_quotes; /* single quotation marks that wait for their partner */
} Splitter;

/* Longest word looked up in a table. */
#define KEY_SIZE 24

static gunichar
char_at (const char *p, const char *end)
{
  if (p >= end)
    return 0;
  return (guchar) *p < 0x80 ? (gunichar) *p : g_utf8_get_char (p);
}

static gboolean
is_letter (gunichar c)
{
  return c < 0x80 ? g_ascii_isalpha ((char) c)
                  : g_unichar_isalpha (c) || g_unichar_ismark (c);
}

static gboolean
is_alnum (gunichar c)
{
  return c < 0x80 ? g_ascii_isalnum ((char) c)
                  : g_unichar_isalnum (c) || g_unichar_ismark (c);
}

static gboolean
is_upper (gunichar c)
{
  return c < 0x80 ? g_ascii_isupper ((char) c) : g_unichar_isupper (c);
}

static gboolean
is_digit (gunichar c)
{
  return c < 0x80 && g_ascii_isdigit ((char) c);
}

static gboolean
is_apostrophe (gunichar c)
{
  return c == '\'' || c == 0x2019;
}

static gboolean
is_hyphen (gunichar c)
{
  return c == '-' || c == 0x2010 || c == 0x2011;
}

/* White space, also the kinds without width. */
static gboolean
is_space (gunichar c)
{
  if (c < 0x80)
    return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1c && c <= 0x1f);
  return c == 0xa0 || c == 0x85 || g_unichar_isspace (c) || c == 0x200b ||
         c == 0x2060 || c == 0xfeff;
}

/* Copies [@p, @end) in lower case to @key, curly apostrophes made plain; FALSE
   when it does not fit. */
static gboolean
make_key (const char *p, const char *end, char key[KEY_SIZE])
{
  gsize n = 0;

  if (end - p >= KEY_SIZE)
    return FALSE;
  while (p < end) {
    if (is_apostrophe (char_at (p, end))) {
      key[n++] = '\'';
      p = g_utf8_next_char (p);
    } else {
      key[n++] = g_ascii_tolower (*p++);
    }
  }
  key[n] = '\0';
  return TRUE;
}

static void
add (Splitter *s, const char *begin, const char *end, guint flags)
{
  ActToken token = {{(guint32) (begin - s->text), (guint32) (end - s->text)},
                    (guint8) flags};

  if (begin < end)
    g_array_append_val (s->tokens, token);
}

/* ---- addresses and faces ---- */

static const char *
skip_label (const char *p, const char *end)
{
  while (p < end && (is_alnum (char_at (p, end)) || *p == '-' || *p == '_'))
    p = g_utf8_next_char (p);
  return p;
}

/* Takes closing punctuation off the end of an address. */
static const char *
trim_address (const char *p, const char *end)
{
  while (end > p && strchr (".,;:!?'\"()[]<>", end[-1])) {
    if (end[-1] == ')' && memchr (p, '(', (gsize) (end - p)))
      break;
    end--;
  }
  while (end - p > 3 && (memcmp (end - 3, "\xe2\x80\x9d", 3) == 0 ||
                         memcmp (end - 3, "\xe2\x80\x99", 3) == 0))
    end -= 3;
  return end;
}

static gboolean
has_prefix (const char *p, const char *end, const char *prefix)
{
  gsize n = strlen (prefix);
  return (gsize) (end - p) > n && g_ascii_strncasecmp (p, prefix, n) == 0;
}

/* name.tld, name.tld/path, name@host.tld; returns its end or NULL. */
static const char *
match_host (const Splitter *s, const char *p)
{
  const char *at = skip_label (p, s->end);
  const char *dot = NULL;
  gboolean mail = FALSE;
  char key[KEY_SIZE];

  if (s->end - at > 4 && memcmp (at, "...@", 4) == 0)
    at += 3; /* addresses of news groups are shortened so */
  while (at < s->end && at > p) {
    if (*at == '@' && !mail)
      mail = TRUE, dot = NULL;
    else if (*at == '.' && is_alnum (char_at (at + 1, s->end)))
      dot = at;
    else if (!(mail || (*at != '+' && *at != '%')) || *at != '%')
      break;
    at = skip_label (at + 1, s->end);
  }
  if (!dot)
    return NULL;
  if (!mail &&
      !(make_key (dot + 1, at, key) && act_table_has (s->domains, key)))
    return NULL;
  if (at < s->end && *at == '/' && !mail)
    return trim_address (p, s->end);
  return trim_address (p, at);
}

/* "comp.sources.unix": three or more small words with dots between. */
static const char *
match_group_name (const char *p, const char *end)
{
  guint parts = 0;
  const char *at = p;

  while (at < end) {
    const char *part = at;
    while (at < end && (g_ascii_islower (*at) || *at == '-' || *at == '_'))
      at++;
    if (at - part < 2)
      return NULL;
    parts++;
    if (at + 1 >= end || *at != '.' || !g_ascii_islower (at[1]))
      break;
    at++;
  }
  return parts >= 3 && !is_alnum (char_at (at, end)) &&
                 !(at < end && *at == '/')
             ? at
             : NULL;
}

static const char *
match_address (const Splitter *s, const char *p)
{
  const char *end;

  if (has_prefix (p, s->end, "http://") || has_prefix (p, s->end, "https://") ||
      has_prefix (p, s->end, "ftp://") || has_prefix (p, s->end, "www.") ||
      has_prefix (p, s->end, "mailto:")) {
    end = memchr (p, '>', (gsize) (s->end - p));
    return trim_address (p, end ? end : s->end);
  }
  if (!memchr (p, '.', (gsize) (s->end - p)))
    return NULL;
  end = match_group_name (p, s->end);
  return end ? end : match_host (s, p);
}

/* ":-)", ";)", "=D", "<3", "^_^": the length, 0 when there is none. */
static gsize
match_face (const char *p, const char *end)
{
  gsize n = 0, left = (gsize) (end - p);

  if (left >= 3 && strncmp (p, "^_^", 3) == 0)
    return 3;
  if (left >= 2 && strncmp (p, "<3", 2) == 0 &&
      !is_digit (char_at (p + 2, end)))
    return 2;
  if (left < 2 || !strchr (":;=8", p[0]))
    return 0;
  n = 1;
  if (n < left && strchr ("-'^", p[n]))
    n++;
  if (n >= left || !strchr (")(DPpOo|/\\3]", p[n]))
    return 0;
  if (p[0] == '8' && n == 1)
    return 0;
  if (strchr ("DPpOo3", p[n]) && is_alnum (char_at (p + n + 1, end)))
    return 0;
  while (n + 1 < left && p[n + 1] == p[n] && strchr (")(D", p[n]))
    n++;
  return n + 1;
}

/* ---- numbers ---- */

static const char *
skip_digits (const char *p, const char *end)
{
  while (p < end && g_ascii_isdigit (*p))
    p++;
  return p;
}

/* Telephone numbers and dates: groups of digits with one sign between. */
static const char *
match_groups (const char *p, const char *end)
{
  gsize size[6];
  guint n = 0;
  char sign = '\0';
  const char *at = p, *last = p;

  while (n < G_N_ELEMENTS (size)) {
    const char *next = skip_digits (at, end);
    if (next == at)
      break;
    size[n++] = (gsize) (next - at);
    last = next;
    if (next >= end || !strchr ("-/.", *next) || (sign && *next != sign))
      break;
    sign = *next;
    at = next + 1;
  }
  if (n < 2 || is_alnum (char_at (last, end)))
    return NULL;
  if (sign == '/')
    return size[0] <= 4 && size[1] <= 4 && n <= 3 ? last : NULL;
  if (sign == '.')
    return n >= 3 ? last : NULL;
  if (n >= 3)
    return last;
  return size[0] >= 3 && size[1] == 4 && !(size[0] == 4) ? last : NULL;
}

static gboolean
is_ordinal (const char *p, gsize n)
{
  return n == 2 && (g_ascii_strncasecmp (p, "st", 2) == 0 ||
                    g_ascii_strncasecmp (p, "nd", 2) == 0 ||
                    g_ascii_strncasecmp (p, "rd", 2) == 0 ||
                    g_ascii_strncasecmp (p, "th", 2) == 0);
}

/* Units written against a number, which are words of their own. */
static gboolean
is_unit (const char *p, gsize n)
{
  static const char *const units[] = {
      "am",   "pm",  "k",   "m",    "mn",  "bn",      "tn",     "mm",  "cm",
      "km",   "kg",  "mg",  "ml",   "ft",  "lb",      "lbs",    "oz",  "in",
      "hz",   "khz", "mhz", "ghz",  "kw",  "mw",      "gw",     "kb",  "mb",
      "gb",   "tb",  "mph", "kph",  "c",   "f",       "x",      "yr",  "yrs",
      "hr",   "hrs", "min", "mins", "sec", "secs",    "ms",     "kwh", "mwh",
      "watt", "nm",  "p",   "ha",   "hh",  "million", "billion"};

  for (gsize i = 0; i < G_N_ELEMENTS (units); i++)
    if (strlen (units[i]) == n && g_ascii_strncasecmp (p, units[i], n) == 0)
      return TRUE;
  return FALSE;
}

/* The end of a number that starts at @p: 1,234.5 · 10:30 · .5 */
static const char *
skip_number (const char *p, const char *end)
{
  p = skip_digits (p, end);
  while (p + 1 < end && strchr (",.:", *p) && g_ascii_isdigit (p[1])) {
    const char *next = skip_digits (p + 1, end);
    if (*p == ',' && next - p != 4 && next - p != 3)
      break;
    p = next;
  }
  return p;
}

/* "60's", "1590's": [@p, @apostrophe) are the digits. */
static gboolean
is_decade (const char *p, const char *apostrophe, const char *end)
{
  const char *s = g_utf8_next_char (apostrophe);

  return (apostrophe - p == 2 || apostrophe - p == 4) &&
         apostrophe[-1] == '0' && s < end && *s == 's' &&
         !is_alnum (char_at (s + 1, end));
}

/* Adds the number at @p and, apart, the unit against it. Returns its end. */
static const char *
split_number (Splitter *s, const char *p)
{
  const char *end = match_groups (p, s->end);
  const char *letters;
  gsize n;

  if (end) {
    add (s, p, end, 0);
    return end;
  }
  end = skip_number (*p == '.' || *p == '+' ? p + 1 : p, s->end);
  letters = end;
  while (letters < s->end && is_letter (char_at (letters, s->end)))
    letters = g_utf8_next_char (letters);
  if (is_apostrophe (char_at (end, s->end)) && is_decade (p, end, s->end)) {
    letters = g_utf8_next_char (end) + 1;
    add (s, p, letters, 0);
    return letters;
  }
  n = (gsize) (letters - end);
  if (n == 0 || is_digit (char_at (letters, s->end))) {
    while (n > 0 && letters < s->end && is_alnum (char_at (letters, s->end)))
      letters = g_utf8_next_char (letters);
    add (s, p, n ? letters : end, 0);
    return n ? letters : end;
  }
  if (is_ordinal (end, n) || (n == 1 && (*end == 's' || *end == 'd')) ||
      !is_unit (end, n)) {
    add (s, p, letters, 0);
    return letters;
  }
  add (s, p, end, 0);
  /* 5 p.m. */
  if (n == 1 && strchr ("ap", *end) && s->end - end >= 4 && end[1] == '.' &&
      end[2] == 'm' && end[3] == '.')
    letters = end + 4;
  add (s, end, letters, 0);
  return letters;
}

/* ---- words ---- */

/* Bytes of the clitic at the end of [@p, @end): 's 're 've 'll 'd 'm n't. */
static gsize
match_clitic (const char *p, const char *end)
{
  static const char *const tails[] = {"s", "re", "ve", "ll", "d", "m"};
  gsize quote = 1;
  const char *tick = NULL;

  for (const char *q = end; q > p && end - q < 7;) {
    q = g_utf8_find_prev_char (p, q);
    if (!q)
      break;
    if (is_apostrophe (char_at (q, end)) || *q == '`') {
      tick = q;
      quote = (gsize) (g_utf8_next_char (q) - q);
      break;
    }
  }
  if (!tick || tick == p)
    return 0;
  const char *tail = tick + quote;
  if (end - tail == 1 && g_ascii_tolower (*tail) == 't' && tick - p >= 2 &&
      g_ascii_tolower (tick[-1]) == 'n')
    return (gsize) (end - tick) + 1;
  for (gsize i = 0; i < G_N_ELEMENTS (tails); i++)
    if (strlen (tails[i]) == (gsize) (end - tail) &&
        g_ascii_strncasecmp (tail, tails[i], (gsize) (end - tail)) == 0)
      return (gsize) (end - tick);
  return 0;
}

/* Adds [@p, @end), letters with apostrophes, with its clitics as words of one
   multiword token. @flags: the first word's. */
static void
add_with_clitics (Splitter *s, const char *p, const char *end, guint flags)
{
  const char *cut[4];
  guint n = 0;
  const char *base = end;

  while (n < G_N_ELEMENTS (cut)) {
    gsize length = match_clitic (p, base);
    if (length == 0 || (gsize) (base - p) <= length)
      break;
    base -= length;
    cut[n++] = base;
  }
  add (s, p, base, flags | (n ? ACT_WORD_MWT_FIRST : 0));
  while (n-- > 0)
    add (s, cut[n], n ? cut[n - 1] : end, ACT_WORD_MWT_NEXT);
}

/* Adds the parts of "cannot", "gonna"; FALSE when it is no such word. */
static gboolean
add_contraction (Splitter *s, const char *p, const char *end)
{
  char key[KEY_SIZE];
  const char *const *row;
  guint flags = ACT_WORD_MWT_FIRST;

  if (end - p > 10 || !make_key (p, end, key))
    return FALSE;
  row = act_table_find (s->contractions, key);
  if (!row || (gsize) (end - p) != strlen (key))
    return FALSE;
  for (const char *part = row[s->parts]; *part;) {
    char *next;
    gsize n = (gsize) g_ascii_strtoull (part, &next, 10);
    add (s, p, p + n, flags);
    p += n;
    flags = ACT_WORD_MWT_NEXT;
    part = *next == ' ' ? next + 1 : next;
  }
  return TRUE;
}

static gboolean
has_kind (const Splitter *s, const char *p, const char *end, const char *kind)
{
  char key[KEY_SIZE];
  const char *const *row;

  if (!make_key (p, end, key))
    return FALSE;
  row = act_table_find (s->hyphens, key);
  return row && strstr (row[s->kind], kind);
}

/* Whether the hyphen at @hyphen, inside [@p, @end), binds; @p is the start of
   the word so far. */
static gboolean
hyphen_binds (const Splitter *s, const char *p, const char *hyphen,
              const char *end)
{
  const char *after = g_utf8_next_char (hyphen);
  const char *next = after;

  while (next < end && !is_hyphen (char_at (next, end)) && *next != '\'')
    next = g_utf8_next_char (next);
  return has_kind (s, p, hyphen, "prefix") ||
         (has_kind (s, after, next, "suffix") && !is_digit (char_at (p, end)));
}

/* Adds [@p, @end), alphanumerics with hyphens and apostrophes between. @flags:
   those of later parts. */
static void
add_hyphenated (Splitter *s, const char *p, const char *end, guint flags)
{
  const char *word = p;
  guint first = 0;

  if (has_kind (s, p, end, "word")) {
    add (s, p, end, 0);
    return;
  }
  for (const char *at = p; at < end; at = g_utf8_next_char (at)) {
    const char *after = g_utf8_next_char (at);
    if (!is_hyphen (char_at (at, end)) || hyphen_binds (s, word, at, end))
      continue;
    if (!add_contraction (s, word, at))
      add_with_clitics (s, word, at, first);
    add (s, at, after, flags);
    word = after;
    first = flags;
  }
  if (first || !add_contraction (s, word, end))
    add_with_clitics (s, word, end, first);
}

/* The end of the letters, digits and inner signs that start at @p. */
static const char *
skip_word (const char *p, const char *end, gboolean *plain)
{
  const char *at = p;
  gboolean only_letters = TRUE;

  while (at < end) {
    gunichar c = char_at (at, end);
    if (!is_alnum (c) && c != '_') {
      gunichar next = char_at (g_utf8_next_char (at), end);
      gboolean inner =
          at > p && is_alnum (next) &&
          (is_apostrophe (c) || is_hyphen (c) || c == '`' ||
           ((c == '&' || c == '@') && !is_digit (next)) || c == '*');
      if (!inner)
        break;
      only_letters = FALSE;
    } else if (!is_letter (c)) {
      only_letters = FALSE;
    }
    at = g_utf8_next_char (at);
  }
  *plain = only_letters;
  return at;
}

/* "U.S.", "a.m.", "Ph.D.", "J." at @p; the end or NULL. A full stop that ends
   the run is left out after a single letter that is no initial. */
static const char *
match_dotted (const char *p, const char *end)
{
  const char *at = p;
  guint parts = 0;
  gsize longest = 0;

  while (at < end) {
    const char *letters = at;
    while (at < end && is_letter (char_at (at, end)) && at - letters < 4)
      at = g_utf8_next_char (at);
    if (at == letters)
      break;
    longest = MAX (longest, (gsize) (at - letters));
    if (at >= end || *at != '.') {
      /* U.S-led, e.g */
      if (parts >= 1 && at - letters == 1 && !is_alnum (char_at (at, end)))
        return at;
      at = letters;
      break;
    }
    parts++;
    at++;
  }
  if (parts >= 2 && longest <= 2 && !is_alnum (char_at (at, end)))
    return at;
  return NULL;
}

/* Whether the word [@p, @dot) keeps the full stop at @dot. */
static gboolean
keeps_stop (const Splitter *s, const char *p, const char *dot)
{
  const char *next = dot + 1;
  const char *const *row;
  char key[KEY_SIZE];
  gunichar c;

  while (next < s->limit && is_space (char_at (next, s->limit)))
    next = g_utf8_next_char (next);
  c = char_at (next, s->limit);
  if (g_utf8_next_char (p) == dot) {
    if (is_upper (char_at (p, dot)) && *p != 'I')
      return is_upper (c) ||
             (c != 0 && dot + 1 < s->end && strchr (",-'", dot[1]));
    if (*p == 'I')
      return is_upper (c) && s->tokens->len > 0 && dot + 1 == s->end &&
             is_upper (char_at (s->text + g_array_index (s->tokens, ActToken,
                                                         s->tokens->len - 1)
                                              .span.begin,
                                p));
  }
  if (!make_key (p, dot, key) ||
      !(row = act_table_find (s->abbreviations, key)))
    return FALSE;
  if (*row[s->ends] == '2' && c == 0)
    return FALSE;
  if (strcmp (row[s->when], "digit") == 0)
    return is_digit (c);
  if (strcmp (row[s->when], "capital") == 0)
    return is_upper (char_at (p, dot));
  return TRUE;
}

/* Adds the word at @p and returns its end. */
static const char *
split_word (Splitter *s, const char *p)
{
  gboolean plain;
  const char *dotted = match_dotted (p, s->end);
  const char *end;

  if (dotted) {
    add (s, p, dotted, 0);
    return dotted;
  }
  if (s->end - p >= 3 && is_letter (char_at (p, s->end)) &&
      memcmp (p + 1, "++", 2) == 0) { /* C++ */
    add (s, p, p + 3, 0);
    return p + 3;
  }
  if (s->end - p >= 3 && p[1] == '/' && is_letter (char_at (p, s->end)) &&
      is_letter (char_at (p + 2, s->end)) &&
      !is_alnum (char_at (p + 3, s->end)) &&
      (s->end - p == 3 || p[3] != '/')) { /* b/c, w/o, c/o */
    add (s, p, p + 3, 0);
    return p + 3;
  }
  end = skip_word (p, s->end, &plain);
  if (plain && end < s->end && *end == '.' && keeps_stop (s, p, end)) {
    add (s, p, end + 1, 0);
    return end + 1;
  }
  if (plain) {
    if (!add_contraction (s, p, end))
      add (s, p, end, 0);
  } else {
    add_hyphenated (s, p, end, 0);
  }
  return end;
}

/* ---- punctuation ---- */

/* A run of the same sign, or of ! and ? together, is one word. */
static const char *
skip_signs (const char *p, const char *end)
{
  gunichar c = char_at (p, end);
  const char *at = g_utf8_next_char (p);

  if (c == '!' || c == '?') {
    while (at < end && (*at == '!' || *at == '?'))
      at++;
  } else if (c == '.') {
    while (at < end && strchr (".!?", *at))
      at++;
  } else if (c == 0x2018 || c == 0x2019) { /* a pair for a double one */
    if (char_at (at, end) == 0x2019 || char_at (at, end) == c)
      at = g_utf8_next_char (at);
  } else if (c < 0x80 && strchr ("-*=_~<>#+'`^|$/\\", (int) c)) {
    while (at < end && *at == (char) c)
      at++;
    if (at - p >= 2 && strchr ("-*=_~", (int) c)) /* a ruled line */
      at += strspn (at, "-*=_~");
  } else if (c == 0x2014 || c == 0x2013) {
    while (char_at (at, end) == c)
      at = g_utf8_next_char (at);
  }
  return at;
}

/* 'em, '90s: an apostrophe that belongs to the word. */
static const char *
match_elision (const char *p, const char *end)
{
  static const char *const words[] = {"em",   "til", "cause", "cuz",
                                      "bout", "n",   "round"};
  const char *at = g_utf8_next_char (p);
  const char *after = at;

  if (is_digit (char_at (at, end))) {
    after = skip_digits (at, end);
    if (after - at != 2)
      return NULL;
    if (after < end && *after == 's')
      after++;
    return is_alnum (char_at (after, end)) ? NULL : after;
  }
  while (after < end && is_letter (char_at (after, end)))
    after = g_utf8_next_char (after);
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (strlen (words[i]) == (gsize) (after - at) &&
        g_ascii_strncasecmp (at, words[i], (gsize) (after - at)) == 0)
      return after;
  return NULL;
}

/* The genitive apostrophe of "parents'": after an s, with no quotation open. */
static gboolean
is_genitive (const Splitter *s, const char *p)
{
  const ActToken *last;

  if (p == s->start || s->tokens->len == 0 || s->open_quotes > 0)
    return FALSE;
  last = &g_array_index (s->tokens, ActToken, s->tokens->len - 1);
  return s->text + last->span.end == p && act_span_length (last->span) > 1 &&
         strchr ("sSzx", p[-1]) && g_utf8_next_char (p) == s->end;
}

static const char *
split_sign (Splitter *s, const char *p)
{
  gunichar c = char_at (p, s->end);
  const char *end;

  if (is_apostrophe (c)) {
    end = p == s->start ||
                  !is_alnum (char_at (g_utf8_find_prev_char (s->text, p), p))
              ? match_elision (p, s->end)
              : NULL;
    if (end) {
      add (s, p, end, 0);
      return end;
    }
    if (is_genitive (s, p)) {
      g_array_index (s->tokens, ActToken, s->tokens->len - 1).flags |=
          ACT_WORD_MWT_FIRST;
      add (s, p, g_utf8_next_char (p), ACT_WORD_MWT_NEXT);
      return g_utf8_next_char (p);
    }
    if (p == s->start)
      s->open_quotes++;
    else if (s->open_quotes > 0)
      s->open_quotes--;
  } else if (c == 0x2018) {
    s->open_quotes++;
  }
  end = skip_signs (p, s->end);
  add (s, p, end, 0);
  return end;
}

/* ---- runs ---- */

static const char *
split_next (Splitter *s, const char *p)
{
  gunichar c = char_at (p, s->end);
  const char *end;
  gsize face;

  if (is_alnum (c)) {
    if ((end = match_address (s, p))) {
      add (s, p, end, 0);
      return end;
    }
  } else if ((c == '@' || c == '#') && is_letter (char_at (p + 1, s->end))) {
    gboolean plain;
    end = match_host (s, p + 1);
    if (!end)
      end = skip_word (p + 1, s->end, &plain);
    add (s, p, end, 0);
    return end;
  } else if ((c == '.' || c == '+') && is_digit (char_at (p + 1, s->end)) &&
             (p == s->start || !is_alnum ((gunichar) (guchar) p[-1]))) {
    return split_number (s, p);
  }
  if ((p == s->start || !is_digit ((gunichar) (guchar) p[-1])) &&
      (face = match_face (p, s->end)) > 0) {
    add (s, p, p + face, 0);
    return p + face;
  }
  if (is_digit (c))
    return split_number (s, p);
  if (is_alnum (c) || c == '_')
    return split_word (s, p);
  return split_sign (s, p);
}

static void
split_run (Splitter *s)
{
  const char *p = s->start;

  while (p < s->end && g_ascii_isalpha (*p))
    p++;
  if (p == s->end) {
    if (!add_contraction (s, s->start, p))
      add (s, s->start, p, 0);
    return;
  }
  for (p = s->start; p < s->end;)
    p = split_next (s, p);
}

static Splitter
splitter_make (const char *text, GArray *tokens)
{
  Splitter s = {.text = text, .tokens = tokens};

  s.abbreviations = act_table_get ("abbreviations");
  s.contractions = act_table_get ("contractions");
  s.hyphens = act_table_get ("hyphens");
  s.domains = act_table_get ("domains");
  s.when = act_table_get_column (s.abbreviations, "when");
  s.ends = act_table_get_column (s.abbreviations, "ends");
  s.parts = act_table_get_column (s.contractions, "parts");
  s.kind = act_table_get_column (s.hyphens, "kind");
  return s;
}

void
act_words_split (const char *text, ActSpan range, GArray *tokens)
{
  Splitter s = splitter_make (text, tokens);
  const char *p = text + range.begin;

  s.limit = text + range.end;
  while (p < s.limit) {
    while (p < s.limit && is_space (char_at (p, s.limit)))
      p = g_utf8_next_char (p);
    s.start = p;
    while (p < s.limit && !is_space (char_at (p, s.limit)))
      p = g_utf8_next_char (p);
    s.end = p;
    if (s.start < s.end) {
      split_run (&s);
      g_array_index (tokens, ActToken, tokens->len - 1).flags |=
          ACT_WORD_SPACE_AFTER;
    }
  }
}

/* Letters and digits around every hyphen: not "-LRB-", "--", "3-2". */
static gboolean
is_compound (const char *p, const char *end)
{
  gboolean letters = FALSE, hyphen = FALSE, before = FALSE;

  for (; p < end; p = g_utf8_next_char (p)) {
    gunichar c = char_at (p, end);
    if (is_hyphen (c)) {
      if (!before)
        return FALSE;
      hyphen = TRUE;
      before = FALSE;
    } else if (is_alnum (c) || is_apostrophe (c) || c == '.' || c == '&') {
      letters = letters || is_letter (c);
      before = TRUE;
    } else {
      return FALSE;
    }
  }
  return letters && hyphen && before;
}

void
act_words_split_token (const char *text, ActSpan token, guint8 flags,
                       GArray *tokens)
{
  Splitter s = splitter_make (text, tokens);
  const char *p = text + token.begin, *end = text + token.end;
  const char *word = p;
  guint first = 0;

  if (is_compound (p, end) && !has_kind (&s, p, end, "word"))
    for (const char *at = p; at < end; at = g_utf8_next_char (at)) {
      const char *after = g_utf8_next_char (at);
      if (!is_hyphen (char_at (at, end)) || hyphen_binds (&s, word, at, end))
        continue;
      add (&s, word, at, first);
      add (&s, at, after, ACT_WORD_SPLIT);
      word = after;
      first = ACT_WORD_SPLIT;
    }
  add (&s, word, end, first | flags);
}
