#include "document/wrapping.h"

#include "document/blocks.h"
#include "document/utf8.h"

#include <string.h>

/* Narrowest and widest columns, and how much shorter than the widest line the
   others inside of paragraphs may be, characters. */
#define COLUMN_MIN 34
#define COLUMN_MAX 100
#define SLACK 22

/* Room left over at the end of a line, beside the next one's first word: what
   programs leave that make all lines about equal, inside of a paragraph and
   where nothing but the width speaks for a join. */
#define ROOM_INSIDE 14
#define ROOM 4

/** A line as far as wrapping goes. Widths are in characters. */
typedef struct {
  guint width;      /* 0: blank; COLUMN_MAX + 1: longer than any column */
  guint first_word; /* width */
  gboolean stop;    /* ends with . ! ? : … and maybe quotes or brackets */
  gboolean open;    /* ends with a comma or a word such as "the" */
  gboolean lower;   /* its first letter is small */
  gboolean letters; /* has one */
  gboolean item;    /* begins with a bullet, hyphen or star and a space */
  gboolean menu;    /* "News  Sport  Weather" */
} Look;

static gboolean
is_shell (gunichar c)
{
  return c == '"' || c == '\'' || c == '(' || c == ')' || c == '[' ||
         c == ']' || c == 0x201c || c == 0x201d || c == 0x2018 || c == 0x2019 ||
         c == 0xab || c == 0xbb || c == 0x201e;
}

static gboolean
is_bullet (gunichar c)
{
  return c == '-' || c == '*' || c == 0x2022 || c == 0xb7 || c == 0x25cf ||
         c == 0x25aa || c == 0x2013 || c == 0x2014;
}

static gboolean
has_stop (const char *begin, const char *end)
{
  while (end > begin) {
    const char *p = g_utf8_prev_char (end);
    gunichar c = g_utf8_get_char (p);
    if (!is_shell (c))
      return c == '.' || c == '!' || c == '?' || c == ':' || c == 0x2026;
    end = p;
  }
  return FALSE;
}

static gboolean
is_open (const char *begin, const char *end)
{
  const char *word = end;

  while (word > begin && !g_ascii_isspace (word[-1]))
    word--;
  return word > begin && (end[-1] == ',' || act_blocks_is_function_word (
                                                word, (gsize) (end - word)));
}

/* "News  Sport  Weather": of the gaps between words three and more, and half of
   them, are wide, each before a capital, as those of justified text are not. */
static gboolean
is_menu (const char *begin, const char *end)
{
  guint gaps = 0, wide = 0;

  for (const char *p = begin + 1; p < end; p++) {
    if (*p == ' ' || p[-1] != ' ')
      continue;
    gaps++;
    if (p - begin < 2 || p[-2] != ' ')
      continue;
    if (g_unichar_islower (g_utf8_get_char (p)))
      return FALSE;
    wide++;
  }
  return wide >= 3 && 2 * wide >= gaps;
}

static Look
look_at (const char *text, ActSpan line)
{
  ActSpan span = act_span_trim (text, line);
  const char *begin = text + span.begin, *end = text + span.end;
  Look look = {0};
  gboolean word = TRUE, first = TRUE;

  for (const char *p = begin; p < end && look.width <= COLUMN_MAX;
       p = act_utf8_next (p)) {
    gunichar c = g_utf8_get_char (p);
    look.width++;
    word = word && !g_unichar_isspace (c);
    look.first_word += word ? 1 : 0;
    if (p == begin && is_bullet (c))
      look.item = end - p > 1 && *act_utf8_next (p) == ' ';
    if (first && !is_shell (c) && !is_bullet (c) && c != ' ') {
      look.lower = g_unichar_islower (c) && !g_str_has_prefix (p, "http");
      first = FALSE;
    }
    look.letters = look.letters || g_unichar_isalpha (c);
  }
  look.stop = has_stop (begin, end);
  look.open = is_open (begin, end);
  look.menu = look.width <= COLUMN_MAX && is_menu (begin, end);
  return look;
}

/* Both of them are lines of a column, one below the other. */
static gboolean
is_pair (const Look *line, const Look *next)
{
  return line->width > 0 && line->width <= COLUMN_MAX && next->width > 0 &&
         next->width <= COLUMN_MAX && !line->menu && !next->menu;
}

/* A pair that is plainly in the middle of a sentence. */
static gboolean
is_evidence (const Look *line, const Look *next)
{
  return is_pair (line, next) && line->width >= COLUMN_MIN && !line->stop &&
         !next->item && (next->lower || line->open);
}

/* Whether @line is as wide as the column lets it be: with the next line's first
   word, less than @room is left. */
static gboolean
is_full (const Look *line, const Look *next, guint column, guint room)
{
  return line->width + 1 + next->first_word + room > column;
}

static gint
compare_widths (gconstpointer a, gconstpointer b)
{
  const guint x = *(const guint *) a, y = *(const guint *) b;
  return x < y ? -1 : x > y;
}

/* The width of the text's column, or 0 when it is not wrapped: the lines that
   end inside of sentences are then about equally wide, and are at least two in
   five of the lines of that width. */
static guint
find_column (const Look *looks, guint n)
{
  g_autoptr (GArray) widths = g_array_new (FALSE, FALSE, sizeof (guint));
  guint column, full = 0, wide = 0;

  for (guint i = 0; i + 1 < n; i++)
    if (is_evidence (&looks[i], &looks[i + 1]))
      g_array_append_val (widths, looks[i].width);
  if (widths->len == 0)
    return 0;
  g_array_sort (widths, compare_widths);
  /* One line in twenty may be wider, such as one with an address in it. */
  column = g_array_index (widths, guint, widths->len - 1 - widths->len / 20);
  for (guint i = 0; i < widths->len; i++)
    full += g_array_index (widths, guint, i) + SLACK >= column;
  /* A sentence may also end at the end of a line: that says half as much. */
  for (guint i = 0; i + 1 < n; i++)
    if (is_pair (&looks[i], &looks[i + 1]) && !looks[i + 1].item &&
        looks[i].width + SLACK >= column && looks[i].width <= column + ROOM)
      wide += looks[i].stop ? 1 : 2;
  return full * 5 >= widths->len * 4 && full * 5 >= wide ? column : 0;
}

/* Whether a line is a page's foot or head ("- 3 -", "Continued on page 4") or
   other furniture: it goes on from no line, and none goes on from it. */
static gboolean
is_mark (const char *text, ActSpan line, const Look *look, GString *normal)
{
  ActSpan span = act_span_trim (text, line);
  guint words = 1;

  if (!look->letters)
    return !look->stop;
  if (look->stop || look->width > COLUMN_MIN)
    return FALSE;
  act_furniture_normalize (text + span.begin, act_span_length (span), normal);
  for (const char *p = normal->str; *p; p++)
    words += *p == ' ';
  return words <= 5 &&
         act_furniture_find (normal->str, words, FALSE) != ACT_FURNITURE_NONE;
}

/* @inside: @line goes on from the one above it. @item: it is part of a list's
   item; where it is not, a hyphen in front is a dash. */
static gboolean
goes_on (const Look *line, const Look *next, gboolean inside, gboolean item,
         guint column)
{
  guint room = ROOM;

  if (!is_pair (line, next) || line->width < COLUMN_MIN)
    return FALSE;
  if (next->item && (item || line->stop || !next->lower))
    return FALSE;
  /* A headline does not begin with a small letter, end with "the" or stand
     below a line that goes on. */
  if ((next->lower || line->open) && !next->item)
    room = SLACK;
  else if (inside && !line->stop)
    room = ROOM_INSIDE;
  return is_full (line, next, column, room);
}

void
act_wrapping_find (const char *text, ActLine *lines, guint n)
{
  g_autofree Look *looks = g_new (Look, n);
  g_autoptr (GString) normal = g_string_new (NULL);
  gboolean item = FALSE;
  guint column;

  for (guint i = 0; i < n; i++) {
    looks[i] = look_at (text, lines[i].span);
    lines[i].joined = FALSE;
  }
  column = find_column (looks, n);
  if (column == 0)
    return;
  for (guint i = 0; i + 1 < n; i++) {
    const Look *line = &looks[i], *next = line + 1;
    item = lines[i].joined ? item : line->item;
    lines[i + 1].joined = goes_on (line, next, lines[i].joined, item, column) &&
                          !is_mark (text, lines[i].span, line, normal) &&
                          !is_mark (text, lines[i + 1].span, next, normal);
  }
}
