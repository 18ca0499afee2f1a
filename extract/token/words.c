#include "token/splitter.h"

#include <string.h>

/* Longest run of characters without white space that is looked at as one,
   bytes: so that no look ahead within it costs much. */
#define RUN_MAX 4096

gboolean
act_splitter_make_key (const char *p, const char *end,
                       char key[ACT_SPLITTER_KEY])
{
  gsize n = 0;

  if (end - p >= ACT_SPLITTER_KEY)
    return FALSE;
  while (p < end) {
    if (is_apostrophe (char_at (p, end))) {
      key[n++] = '\'';
      p = act_utf8_next (p);
    } else {
      key[n++] = g_ascii_tolower (*p++);
    }
  }
  key[n] = '\0';
  return TRUE;
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
      quote = (gsize) (act_utf8_next (q) - q);
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
add_with_clitics (ActSplitter *s, const char *p, const char *end, guint flags)
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

/* Whether the word after @p is one of @words, which have spaces between. */
static gboolean
is_before (const ActSplitter *s, const char *p, const char *words)
{
  char key[ACT_SPLITTER_KEY];
  const char *end, *found;
  gsize n;

  while (p < s->limit && *p == ' ')
    p++;
  end = p;
  while (end < s->limit && g_ascii_isalpha (*end))
    end++;
  n = (gsize) (end - p);
  if (n == 0 || !act_splitter_make_key (p, end, key))
    return FALSE;
  for (found = strstr (words, key); found; found = strstr (found + 1, key))
    if ((found == words || found[-1] == ' ') &&
        (found[n] == ' ' || found[n] == '\0'))
      return TRUE;
  return FALSE;
}

/* Adds the parts of "cannot", "gonna"; FALSE when it is no such word. */
static gboolean
add_contraction (ActSplitter *s, const char *p, const char *end)
{
  char key[ACT_SPLITTER_KEY];
  const char *const *row;
  guint flags = ACT_WORD_MWT_FIRST;

  if (end - p > 10 || !act_splitter_make_key (p, end, key))
    return FALSE;
  row = act_table_find (s->contractions, key);
  if (!row || (gsize) (end - p) != strlen (key))
    return FALSE;
  if (*row[s->before] && !is_before (s, end, row[s->before]))
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
has_kind (const ActSplitter *s, const char *p, const char *end,
          const char *kind)
{
  char key[ACT_SPLITTER_KEY];
  const char *const *row;

  if (!act_splitter_make_key (p, end, key))
    return FALSE;
  row = act_table_find (s->hyphens, key);
  return row && strstr (row[s->kind], kind);
}

/* "*UN*-backed", no prefix as in "un-American". */
static gboolean
is_acronym_before (const char *p, const char *hyphen, const char *after)
{
  if (hyphen - p < 2 || !g_ascii_islower (*after))
    return FALSE;
  for (; p < hyphen; p++)
    if (!g_ascii_isupper (*p))
      return FALSE;
  return TRUE;
}

/* Whether the hyphen at @hyphen, inside [@p, @end), binds; @p is the start of
   the word so far. Not so in "under-the-counter", "Lashkar-e-Taiba". */
static gboolean
hyphen_binds (const ActSplitter *s, const char *p, const char *hyphen,
              const char *end)
{
  const char *after = act_utf8_next (hyphen);
  const char *next = after;

  while (next < end && !is_hyphen (char_at (next, end)) && *next != '\'')
    next = act_utf8_next (next);
  if (has_kind (s, p, hyphen, "prefix") &&
      !is_acronym_before (p, hyphen, after))
    return !(next - after == 3 && g_ascii_strncasecmp (after, "the", 3) == 0) &&
           !(hyphen - p == 1 && p > s->text && p[-1] == '-');
  return has_kind (s, after, next, "suffix") && !is_digit (char_at (p, end));
}

/* Adds [@p, @end), alphanumerics with hyphens and apostrophes between. @flags:
   those of later parts. */
static void
add_hyphenated (ActSplitter *s, const char *p, const char *end, guint flags)
{
  const char *word = p;
  guint first = 0;

  if (has_kind (s, p, end, "word")) {
    add (s, p, end, 0);
    return;
  }
  for (const char *at = p; at < end; at = act_utf8_next (at)) {
    const char *after = act_utf8_next (at);
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
      gunichar next = char_at (act_utf8_next (at), end);
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
    at = act_utf8_next (at);
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
      at = act_utf8_next (at);
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
keeps_stop (const ActSplitter *s, const char *p, const char *dot)
{
  const char *next = dot + 1;
  const char *const *row;
  char key[ACT_SPLITTER_KEY];
  gunichar c;

  while (next < s->limit && is_space (char_at (next, s->limit)))
    next = act_utf8_next (next);
  c = char_at (next, s->limit);
  if (act_utf8_next (p) == dot) {
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
  if (!act_splitter_make_key (p, dot, key) ||
      !(row = act_table_find (s->abbreviations, key)))
    return FALSE;
  if (*row[s->ends] == '2' && c == 0)
    return FALSE;
  if (strcmp (row[s->when], "digit") == 0)
    return is_digit (c);
  if (strcmp (row[s->when], "capital") == 0)
    return is_upper (char_at (p, dot));
  if (strcmp (row[s->when], "title") == 0) /* "Sec. of State Ann Lee" */
    return is_digit (c) || (is_upper (char_at (p, dot)) &&
                            (is_upper (c) || (s->limit - next > 3 &&
                                              strncmp (next, "of ", 3) == 0)));
  return TRUE;
}

/* Adds the word [@p, @end) and what is behind it when an acronym with dots
   begins at its last hyphen: "R-S.C.", "UK-U.S."; the end or NULL. */
static const char *
add_hyphenated_dotted (ActSplitter *s, const char *p, const char *end)
{
  const char *hyphen = g_strrstr_len (p, end - p, "-");
  const char *dotted = hyphen ? match_dotted (hyphen + 1, s->end) : NULL;

  if (!dotted)
    return NULL;
  add_hyphenated (s, p, hyphen, 0);
  add (s, hyphen, hyphen + 1, 0);
  add (s, hyphen + 1, dotted, 0);
  return dotted;
}

/* Adds the word at @p and returns its end. */
static const char *
split_word (ActSplitter *s, const char *p)
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
  if (s->end - p >= 3 && p[1] == '/' && g_ascii_isalpha (*p) &&
      g_ascii_isalpha (p[2]) && !is_alnum (char_at (p + 3, s->end)) &&
      (s->end - p == 3 || p[3] != '/')) { /* b/c, w/o, c/o */
    add (s, p, p + 3, 0);
    return p + 3;
  }
  end = skip_word (p, s->end, &plain);
  if (!plain && end < s->end && *end == '.' &&
      (dotted = add_hyphenated_dotted (s, p, end)) != NULL)
    return dotted;
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
  const char *at = act_utf8_next (p);

  if (c == '!' || c == '?') {
    while (at < end && (*at == '!' || *at == '?'))
      at++;
  } else if (c == '.') {
    while (at < end && strchr (".!?", *at))
      at++;
  } else if (c == 0x2018 || c == 0x2019) { /* a pair for a double one */
    if (char_at (at, end) == 0x2019 || char_at (at, end) == c)
      at = act_utf8_next (at);
  } else if (c < 0x80 && strchr ("-*=_~<>#+'`^|$/\\", (int) c)) {
    while (at < end && *at == (char) c)
      at++;
    if (at - p >= 2 && strchr ("-*=_~", (int) c)) /* a ruled line */
      while (at < end && strchr ("-*=_~", *at))
        at++;
  } else if (c == 0x2014 || c == 0x2013) {
    while (char_at (at, end) == c)
      at = act_utf8_next (at);
  }
  return at;
}

/* 'em, '90s: an apostrophe that belongs to the word. */
static const char *
match_elision (const char *p, const char *end)
{
  static const char *const words[] = {"em",   "til", "cause", "cuz",
                                      "bout", "n",   "round"};
  const char *at = act_utf8_next (p);
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
    after = act_utf8_next (after);
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (strlen (words[i]) == (gsize) (after - at) &&
        g_ascii_strncasecmp (at, words[i], (gsize) (after - at)) == 0)
      return after;
  return NULL;
}

/* The genitive apostrophe of "parents'": after an s, with no quotation open. */
static gboolean
is_genitive (const ActSplitter *s, const char *p)
{
  const ActToken *last;

  if (p == s->start || s->tokens->len == 0 || s->open_quotes > 0)
    return FALSE;
  last = &g_array_index (s->tokens, ActToken, s->tokens->len - 1);
  return s->text + last->span.end == p && act_span_length (last->span) > 1 &&
         strchr ("sSzx", p[-1]) && act_utf8_next (p) == s->end;
}

static const char *
split_sign (ActSplitter *s, const char *p)
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
      add (s, p, act_utf8_next (p), ACT_WORD_MWT_NEXT);
      return act_utf8_next (p);
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
split_next (ActSplitter *s, const char *p)
{
  gunichar c = char_at (p, s->end);
  const char *end;
  gsize face;

  if (is_alnum (c)) {
    if ((end = act_splitter_match_address (s, p))) {
      add (s, p, end, 0);
      return end;
    }
  } else if ((c == '@' || c == '#') && is_letter (char_at (p + 1, s->end))) {
    gboolean plain;
    end = act_splitter_match_host (s, p + 1);
    if (!end)
      end = skip_word (p + 1, s->end, &plain);
    add (s, p, end, 0);
    return end;
  } else if ((c == '.' || c == '+') && is_digit (char_at (p + 1, s->end)) &&
             (p == s->start || !is_alnum ((gunichar) (guchar) p[-1]))) {
    return act_splitter_add_number (s, p);
  }
  if ((p == s->start || !is_digit ((gunichar) (guchar) p[-1])) &&
      (face = act_splitter_match_face (p, s->end)) > 0) {
    add (s, p, p + face, 0);
    return p + face;
  }
  if (is_digit (c))
    return act_splitter_add_number (s, p);
  if (is_alnum (c) || c == '_')
    return split_word (s, p);
  return split_sign (s, p);
}

static void
split_run (ActSplitter *s)
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

static ActSplitter
splitter_make (const char *text, GArray *tokens)
{
  ActSplitter s = {.text = text, .tokens = tokens};

  s.abbreviations = act_table_get ("abbreviations");
  s.contractions = act_table_get ("contractions");
  s.hyphens = act_table_get ("hyphens");
  s.domains = act_table_get ("domains");
  s.when = act_table_get_column (s.abbreviations, "when");
  s.ends = act_table_get_column (s.abbreviations, "ends");
  s.parts = act_table_get_column (s.contractions, "parts");
  s.before = act_table_get_column (s.contractions, "before");
  s.kind = act_table_get_column (s.hyphens, "kind");
  return s;
}

void
act_words_split (const char *text, ActSpan range, GArray *tokens)
{
  ActSplitter s = splitter_make (text, tokens);
  const char *p = text + range.begin;

  s.limit = text + range.end;
  while (p < s.limit) {
    while (p < s.limit && is_space (char_at (p, s.limit)))
      p = act_utf8_next (p);
    s.start = p;
    while (p < s.limit && p - s.start < RUN_MAX &&
           !is_space (char_at (p, s.limit)))
      p = act_utf8_next (p);
    s.end = p;
    if (s.start == s.end)
      continue;
    split_run (&s);
    if (p == s.limit || is_space (char_at (p, s.limit)))
      g_array_index (tokens, ActToken, tokens->len - 1).flags |=
          ACT_WORD_SPACE_AFTER;
  }
}

/* Letters or digits around every hyphen, not "-LRB-" or "--"; without letters
   no telephone number or date. */
static gboolean
is_compound (const char *begin, const char *end)
{
  gboolean letters = FALSE, hyphen = FALSE, before = FALSE;

  for (const char *p = begin; p < end; p = act_utf8_next (p)) {
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
  return hyphen && before &&
         (letters || !act_splitter_match_groups (begin, end));
}

void
act_words_split_token (const char *text, ActSpan token, guint8 flags,
                       GArray *tokens)
{
  const char *p = text + token.begin, *end = text + token.end;
  const char *word = p;
  guint first = 0;
  ActSplitter s = {.text = text, .tokens = tokens};
  gboolean compound = is_compound (p, end);

  if (compound)
    s = splitter_make (text, tokens);
  if (compound && !has_kind (&s, p, end, "word"))
    for (const char *at = p; at < end; at = act_utf8_next (at)) {
      const char *after = act_utf8_next (at);
      if (!is_hyphen (char_at (at, end)) || hyphen_binds (&s, word, at, end))
        continue;
      add (&s, word, at, first);
      add (&s, at, after, ACT_WORD_SPLIT);
      word = after;
      first = ACT_WORD_SPLIT;
    }
  add (&s, word, end, first | flags);
}
