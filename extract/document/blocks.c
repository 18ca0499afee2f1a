#include "document/blocks.h"

#include "document/date.h"
#include "document/dateline-date.h"
#include "document/dateline.h"
#include "document/utf8.h"

#include <string.h>

ActSpan
act_span_trim (const char *text, ActSpan span)
{
  while (span.begin < span.end && g_ascii_isspace (text[span.begin]))
    span.begin++;
  while (span.begin < span.end && g_ascii_isspace (text[span.end - 1]))
    span.end--;
  return span;
}

static ActSpan
trim (const char *text, ActSpan span)
{
  span = act_span_trim (text, span);
  while (span.end - span.begin >= 2 &&
         memcmp (text + span.begin, "\xc2\xa0", 2) == 0)
    span.begin += 2;
  return span;
}

gboolean
act_blocks_is_function_word (const char *p, gsize n)
{
  static const char words[] =
      " the of to in a an and is was are were has have had be been that which "
      "who said says will would not with by from at on for it he she they his "
      "her their its but as this into after ";
  char key[8]; /* the longest has five letters */
  gsize i;

  if (n + 3 > sizeof key)
    return FALSE;
  key[0] = ' ';
  for (i = 0; i < n; i++)
    key[i + 1] = g_ascii_tolower (p[i]);
  key[n + 1] = ' ';
  key[n + 2] = '\0';
  return strstr (words, key) != NULL;
}

static gboolean
is_bar (gunichar c)
{
  return c == '|' || c == 0x203a || c == 0xbb || c == 0x2022 || c == 0xb7 ||
         c == '>' || c == 0x2192 || c == 0x2190;
}

static gboolean
is_quote (gunichar c)
{
  return c == '"' || c == '\'' || c == 0x201c || c == 0x201d || c == 0x2018 ||
         c == 0x2019 || c == 0xab || c == 0xbb || c == 0x201e;
}

static void
see_word (ActBlock *block, const char *p, const char *end)
{
  gunichar c = g_utf8_get_char (p);

  block->n_words++;
  if (g_unichar_isupper (c) || g_unichar_isdigit (c))
    block->n_capital++;
  if (act_blocks_is_function_word (p, (gsize) (end - p)))
    block->n_function++;
}

static void
see_words (ActBlock *block, const char *p, const char *end)
{
  const char *begin = p;

  while (p < end) {
    const char *start;
    gunichar c = g_utf8_get_char (p);
    if (!act_unichar_is_alnum (c)) {
      /* A gap between words separates the entries of a menu. */
      block->n_bars += is_bar (c) || (c == ' ' && end - p > 2 && p[1] == ' ' &&
                                      p > begin && g_ascii_isalnum (p[-1]));
      p = act_utf8_next (p);
      continue;
    }
    start = p;
    while (p < end) {
      c = g_utf8_get_char (p);
      if (!act_unichar_is_alnum (c) &&
          !(c == '\'' || c == 0x2019 || c == '-' || c == '.' || c == ','))
        break;
      block->letters = block->letters || g_unichar_isalpha (c);
      p = act_utf8_next (p);
    }
    while (p > start && strchr (".,'-", p[-1]))
      p--;
    see_word (block, start, p);
  }
}

static void
see_ends (ActBlock *block, const char *begin, const char *end)
{
  const char *p = end;
  gunichar c = g_utf8_get_char (begin);

  block->quoted = is_quote (c);
  block->lower = g_unichar_islower (c);
  block->bullet = c == 0x2022 || c == 0xb7 || c == 0x25cf || c == 0x25aa ||
                  ((c == '-' || c == '*' || c == 0x2013) && end - begin > 2 &&
                   begin[act_utf8_next (begin) - begin] == ' ');
  while (p > begin) {
    p = g_utf8_prev_char (p);
    c = g_utf8_get_char (p);
    if (is_quote (c) || c == ')' || c == ']' || g_unichar_isspace (c))
      continue;
    block->full_stop = c == '.' || c == 0x2026;
    block->stop = block->full_stop || c == '!' || c == '?';
    block->colon = c == ':';
    return;
  }
}

/* Whether [@p, @end) is names with a slash between: "Ann Lee/EPA". */
static gboolean
is_credit (const char *p, const char *end)
{
  guint words = 0;
  gboolean slash = FALSE, starts = TRUE;

  for (; p < end; p = act_utf8_next (p)) {
    gunichar c = g_utf8_get_char (p);
    if (starts && g_unichar_isalpha (c)) {
      if (!g_unichar_isupper (c) &&
          !(p + 2 < end && strncmp (p, "de ", 3) == 0) &&
          !(p + 3 < end && strncmp (p, "for ", 4) == 0))
        return FALSE;
      words++;
    }
    slash = slash || c == '/';
    starts = !g_unichar_isalpha (c) && c != '\'' && c != 0x2019;
  }
  return slash && words >= 2 && words <= 8;
}

/* "… in Brenik Credit: Getty": a few words after the label, and no stop. */
static gboolean
is_labelled_credit (const ActBlock *block, const char *begin, const char *end)
{
  const char *label = g_strstr_len (begin, end - begin, " Credit: ");

  return label && !block->stop && end - label <= 60;
}

/* A caption's end: "… in Brenik. Ann Lee/EPA", "… (AFP/Ann Lee)". */
static void
see_credit (ActBlock *block, const char *begin, const char *end)
{
  const char *p = end;

  if (block->n_words > 60 || end - begin < 8)
    return;
  if (is_labelled_credit (block, begin, end)) {
    block->credit = TRUE;
    return;
  }
  if (strchr (")]", end[-1])) {
    while (p > begin && !strchr ("([", *p))
      p--;
    block->credit = p > begin && is_credit (p, end);
    return;
  }
  while (p > begin + 2 &&
         !(p[-1] == ' ' && strchr (".!?", p[-2]) && !g_ascii_isupper (p[-3])))
    p--;
  block->credit = p > begin + 2 && is_credit (p, end);
}

/* How many words of [@p, @end) are none of times, weekdays and the words that
   stand beside dates. */
static guint
count_other_words (const char *p, const char *end)
{
  static const char known[] =
      " monday tuesday wednesday thursday friday saturday sunday mon tue tues "
      "wed thu thur thurs fri sat sun am pm a.m p.m gmt bst utc et est edt cet "
      "cest msk at on updated published posted last first modified date time "
      "the of and by th nd st rd h hrs t z hour hours minute minutes ago ";
  guint other = 0;

  while (p < end) {
    const char *start = p;
    char key[16];
    while (p < end &&
           (g_ascii_isalpha (*p) || *p == '.' || (guchar) *p >= 0x80))
      p++;
    if (p > start) {
      gsize n = (gsize) (p - start);
      while (n > 0 && start[n - 1] == '.')
        n--;
      if (n > 0 && n + 3 <= sizeof key) {
        g_snprintf (key, sizeof key, " %.*s ", (int) n, start);
        for (gsize i = 0; i < n + 2; i++)
          key[i] = g_ascii_tolower (key[i]);
        other += strstr (known, key) == NULL;
      } else {
        other += n > 0;
      }
    } else {
      p++;
    }
  }
  return other;
}

static void
see_date (ActBlock *block, const char *begin, const char *end)
{
  gsize from, to;

  if (block->n_words > 40 || !act_date_find_span (begin, (gsize) (end - begin),
                                                  block->date, &from, &to))
    return;
  block->heading_date = count_other_words (begin, begin + from) +
                            count_other_words (begin + to, end) <=
                        2;
}

/* A dateline has a comma, a bracket or a number in it, unlike "BREAKING - ". */
static void
see_dateline (ActBlock *block, const char *text)
{
  const guint32 begin = block->span.begin;
  const guint32 skipped = act_dateline_skip (text, block->span);

  char date[ACT_DATE_SIZE];

  block->dateline =
      block->stop && act_dateline_find_date (text, block->span, date);
  for (guint32 at = begin; !block->entry && at < skipped; at++)
    block->dateline |= strchr (",(", text[at]) != NULL;
}

/* "18.40 Mayor asks …": an entry of a list of times. */
static gboolean
has_time_in_front (const char *p, const char *end)
{
  return end - p > 6 && g_ascii_isdigit (p[0]) && g_ascii_isdigit (p[1]) &&
         (p[2] == ':' || p[2] == '.') && g_ascii_isdigit (p[3]) &&
         g_ascii_isdigit (p[4]) && p[5] == ' ';
}

static ActBlock
make_block (const char *text, guint first, guint last, ActSpan span,
            GString *normal)
{
  ActBlock block = {.first = first, .last = last, .span = span};
  const char *begin = text + span.begin, *end = text + span.end;

  see_words (&block, begin, end);
  see_ends (&block, begin, end);
  see_credit (&block, begin, end);
  block.entry = has_time_in_front (begin, end) ||
                memchr (begin, '\t', act_span_length (span)) != NULL;
  see_date (&block, begin, end);
  see_dateline (&block, text);
  act_furniture_normalize (begin, act_span_length (span), normal);
  block.normal = g_strndup (normal->str, normal->len);
  block.furniture =
      act_furniture_find (block.normal, block.n_words, block.full_stop);
  return block;
}

static void
clear_block (gpointer data)
{
  g_free (((ActBlock *) data)->normal);
}

static void
count_alike (GArray *blocks)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < blocks->len; i++) {
    ActBlock *block = &g_array_index (blocks, ActBlock, i);
    guint n = GPOINTER_TO_UINT (g_hash_table_lookup (seen, block->normal));
    if (!block->entry)
      g_hash_table_insert (seen, block->normal, GUINT_TO_POINTER (n + 1));
  }
  for (guint i = 0; i < blocks->len; i++) {
    ActBlock *block = &g_array_index (blocks, ActBlock, i);
    block->n_alike =
        GPOINTER_TO_UINT (g_hash_table_lookup (seen, block->normal));
  }
}

GArray *
act_blocks_new (const char *text, const ActLine *lines, guint n)
{
  GArray *blocks = g_array_new (FALSE, FALSE, sizeof (ActBlock));
  g_autoptr (GString) normal = g_string_new (NULL);

  g_array_set_clear_func (blocks, clear_block);
  for (guint i = 0; i < n;) {
    guint first = i;
    ActSpan span = trim (text, lines[i++].span);
    if (act_span_length (span) == 0)
      continue;
    while (i < n && lines[i].joined)
      span.end = trim (text, lines[i++].span).end;
    ActBlock block = make_block (text, first, i - 1, span, normal);
    g_array_append_val (blocks, block);
  }
  count_alike (blocks);
  return blocks;
}
