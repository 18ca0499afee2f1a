#include "document/furniture.h"

#include "document/utf8.h"

#include "lexicon/lexicon.h"

#include <string.h>

/* Longest phrase of the table, words. */
#define MAX_PHRASE 8

static gboolean
is_space (gunichar c)
{
  return c < 0x80 ? g_ascii_isspace ((char) c)
                  : g_unichar_isspace (c) || c == 0xa0;
}

static void
append_lower (GString *out, gunichar c)
{
  if (c < 0x80)
    g_string_append_c (out, g_ascii_tolower ((char) c));
  else
    g_string_append_unichar (out, g_unichar_tolower (c));
}

void
act_furniture_normalize (const char *text, gsize length, GString *out)
{
  const char *end = text + length;
  gboolean space = FALSE;

  g_string_truncate (out, 0);
  for (const char *p = text; p < end; p = act_utf8_next (p)) {
    gunichar c = g_utf8_get_char (p);
    if (c == 0x2018 || c == 0x2019)
      c = '\'';
    else if (c == 0x201c || c == 0x201d)
      c = '"';
    if (is_space (c)) {
      space = TRUE;
      continue;
    }
    if (out->len == 0 && !g_unichar_isalpha (c) && c != '(' && c != 0xa9)
      continue;
    if (space && out->len > 0)
      g_string_append_c (out, ' ');
    space = FALSE;
    append_lower (out, c);
  }
  while (out->len > 0) {
    char last = out->str[out->len - 1];
    if (g_ascii_isalpha (last) || (guchar) last >= 0x80 ||
        (last == ':' && !strchr (out->str, ' ')))
      break;
    g_string_truncate (out, out->len - 1);
  }
}

static ActFurniture
effect_of (const char *name)
{
  static const struct {
    const char *name;
    ActFurniture effect;
  } effects[] = {{"related", ACT_FURNITURE_RELATED},
                 {"tail", ACT_FURNITURE_TAIL},
                 {"caption", ACT_FURNITURE_CAPTION},
                 {"date", ACT_FURNITURE_DATE},
                 {"byline", ACT_FURNITURE_BYLINE}};

  for (gsize i = 0; i < G_N_ELEMENTS (effects); i++)
    if (strcmp (effects[i].name, name) == 0)
      return effects[i].effect;
  return ACT_FURNITURE_PLAIN;
}

typedef struct {
  const ActTable *table;
  guint where, words, effect;
} Columns;

/* Whether @row counts in a line of so many words. */
static gboolean
has_room (const Columns *columns, const char *const *row, guint n_words)
{
  guint limit = 0;

  for (const char *digit = row[columns->words]; *digit; digit++)
    limit = 10 * limit + (guint) (*digit - '0');
  return limit == 0 || n_words <= limit;
}

/* The effect of @row when it may count here. */
static ActFurniture
check_row (const Columns *columns, const char *const *row, const char *where,
           guint n_words)
{
  if (!row || strcmp (row[columns->where], where) != 0 ||
      !has_room (columns, row, n_words))
    return ACT_FURNITURE_NONE;
  return effect_of (row[columns->effect]);
}

/* A menu on one line: every word is a phrase of its own, "News Sport Culture".
 */
static gboolean
is_menu (const Columns *columns, const char *normal, guint n_words)
{
  g_auto (GStrv) words =
      n_words >= 3 && n_words <= 12 ? g_strsplit (normal, " ", 0) : NULL;

  for (guint i = 0; words && words[i]; i++)
    if (check_row (columns, act_table_find (columns->table, words[i]), "line",
                   1) == ACT_FURNITURE_NONE)
      return FALSE;
  return words != NULL;
}

/* "start" rows, and "label" rows when the line is no sentence. */
static ActFurniture
check_start (const Columns *columns, const char *phrase, guint n_words,
             gboolean full_stop)
{
  const char *const *row = act_table_find (columns->table, phrase);
  ActFurniture effect = check_row (columns, row, "start", n_words);

  if (effect == ACT_FURNITURE_NONE && !full_stop)
    effect = check_row (columns, row, "label", n_words);
  return effect;
}

static ActFurniture
find_start (const Columns *columns, const char *normal, guint n_words,
            gboolean full_stop)
{
  char phrase[64];
  guint words = 0;

  for (gsize i = 0; words < MAX_PHRASE && i + 1 < sizeof phrase; i++) {
    if (normal[i] == ' ' || normal[i] == '\0') {
      ActFurniture effect;
      phrase[i] = '\0';
      words++;
      effect = check_start (columns, phrase, n_words, full_stop);
      if (effect == ACT_FURNITURE_NONE && i > 0 && phrase[i - 1] == ':') {
        phrase[i - 1] = '\0';
        effect = check_start (columns, phrase, n_words, full_stop);
        phrase[i - 1] = ':';
      }
      if (effect != ACT_FURNITURE_NONE || normal[i] == '\0')
        return effect;
    }
    phrase[i] = normal[i];
  }
  return ACT_FURNITURE_NONE;
}

/* Phrases at the end begin after a space, or with or after a slash. */
static ActFurniture
find_end (const Columns *columns, const char *normal, guint n_words)
{
  const char *p = normal + strlen (normal);

  for (guint words = 0; p > normal && words < MAX_PHRASE; p--)
    if (p[-1] == ' ' || p[-1] == '/') {
      ActFurniture effect = check_row (
          columns, act_table_find (columns->table, p), "end", n_words);
      if (effect == ACT_FURNITURE_NONE && p[-1] == '/')
        effect = check_row (columns, act_table_find (columns->table, p - 1),
                            "end", n_words);
      if (effect != ACT_FURNITURE_NONE)
        return effect;
      words++;
    }
  return ACT_FURNITURE_NONE;
}

/* Whether a page speaks to its reader in a line. */
static gboolean
is_address (const char *normal)
{
  static const char *const words[] = {" you", " your", " our ", " we ", " us "};

  if (strchr (normal, '"'))
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (strstr (normal, words[i]) || g_str_has_prefix (normal, words[i] + 1))
      return TRUE;
  return g_str_has_prefix (normal, "by ") ||
         g_str_has_prefix (normal, "sign up");
}

/* Whether a fragment begins at @at: nothing, a stop, a bracket or a bar stands
   before it. */
static gboolean
is_fragment (const char *normal, const char *at)
{
  if (at > normal && at[-1] == ' ')
    at--;
  return at == normal || strchr (".!?([|/,\"", at[-1]) ||
         (guchar) at[-1] >= 0x80;
}

static ActFurniture
find_inside (const Columns *columns, const char *normal, guint n_words)
{
  for (guint i = 0; i < act_table_count (columns->table); i++) {
    const char *const *row = act_table_get_row (columns->table, i);
    const char *where = row[columns->where];
    const char *at;
    ActFurniture effect;
    if ((where[0] != 'i' && where[0] != 'f' && where[0] != 'a') ||
        !has_room (columns, row, n_words))
      continue;
    at = strstr (normal, row[0]);
    effect = at ? check_row (columns, row, where, n_words) : ACT_FURNITURE_NONE;
    if (effect == ACT_FURNITURE_NONE)
      continue;
    if (where[0] == 'i' || (where[0] == 'f' && is_fragment (normal, at)) ||
        (where[0] == 'a' && is_address (normal)))
      return effect;
  }
  return ACT_FURNITURE_NONE;
}

ActFurniture
act_furniture_find (const char *normal, guint n_words, gboolean full_stop)
{
  Columns columns = {.table = act_table_get ("furniture")};
  ActFurniture effect;

  columns.where = act_table_get_column (columns.table, "where");
  columns.words = act_table_get_column (columns.table, "words");
  columns.effect = act_table_get_column (columns.table, "effect");
  effect = check_row (&columns, act_table_find (columns.table, normal), "line",
                      n_words);
  if (effect == ACT_FURNITURE_NONE && !full_stop &&
      is_menu (&columns, normal, n_words))
    effect = ACT_FURNITURE_PLAIN;
  if (effect == ACT_FURNITURE_NONE)
    effect = find_start (&columns, normal, n_words, full_stop);
  if (effect == ACT_FURNITURE_NONE && !full_stop)
    effect = find_end (&columns, normal, n_words);
  if (effect == ACT_FURNITURE_NONE)
    effect = find_inside (&columns, normal, n_words);
  return effect;
}
