#include "query/dialect.h"

#include <string.h>

/* Blanks @n bytes at @p; line ends stay. */
static char *
blank (char *p, gsize n)
{
  for (; n > 0 && *p; n--, p++)
    if (*p != '\n')
      *p = ' ';
  return p;
}

/* Length of the string literal at @p, quotes included. */
static gsize
measure_string (const char *p)
{
  char quote = *p;
  gsize wide = p[1] == quote && p[2] == quote ? 3 : 1;
  const char *q = p + wide;

  while (*q) {
    if (*q == '\\' && q[1])
      q += 2;
    else if (strncmp (q, p, wide) == 0)
      return (gsize) (q - p) + wide;
    else
      q++;
  }
  return (gsize) (q - p);
}

/* Length of the IRI at @p, or 0 when "<" is the comparison. */
static gsize
measure_iri (const char *p)
{
  gsize n = strcspn (p + 1, "<>\"{}|^`\\ \t\r\n");

  return p[1 + n] == '>' ? n + 2 : 0;
}

/* Blanks comments, and strings and IRIs too if @all. */
static char *
strip (const char *sparql, gboolean all)
{
  char *text = g_strdup (sparql);

  for (char *p = text; *p;) {
    gsize n = 1;
    if (*p == '"' || *p == '\'') {
      n = measure_string (p);
      blank (p, all ? n : 0);
    } else if (*p == '#') {
      n = strcspn (p, "\n");
      blank (p, n);
    } else if (*p == '<' && measure_iri (p) > 0) {
      /* the brackets stay: what follows may be a path */
      n = measure_iri (p);
      blank (p + 1, all ? n - 2 : 0);
    }
    p += n;
  }
  return text;
}

char *
act_dialect_strip (const char *sparql)
{
  return strip (sparql, TRUE);
}

/* The word as one of the language, at or after @from; NULL if it is not there.
 */
static const char *
find_word (const char *text, const char *from, const char *word)
{
  gsize n = strlen (word);

  for (const char *p = from; *p; p++) {
    gboolean starts =
        p == text || !(g_ascii_isalnum (p[-1]) || strchr ("_?$:-", p[-1]));
    if (starts && g_ascii_strncasecmp (p, word, n) == 0 &&
        !g_ascii_isalnum (p[n]) && p[n] != '_' && p[n] != ':' && p[n] != '-')
      return p;
  }
  return NULL;
}

gboolean
act_dialect_check (const char *stripped, GError **error)
{
  static const struct {
    const char *word, *advice;
  } lacking[] = {
      {"MINUS", "use OPTIONAL { … } FILTER (!bound (?x))"},
      {"EXISTS", "use OPTIONAL { … } FILTER (bound (?x)) or (!bound (?x))"},
      {"VALUES", "use FILTER (?x IN (…))"}, /* loses rows */
      {"SERVICE", "ask one graph at a time"},
      {"INSERT", "a graph is changed with add, retract and merge"},
      {"DELETE", "a graph is changed with add, retract and merge"},
      {"LOAD", "a graph is changed with add, retract and merge"},
      {"CLEAR", "a graph is changed with add, retract and merge"},
      {"DROP", "a graph is changed with add, retract and merge"},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (lacking); i++)
    if (find_word (stripped, stripped, lacking[i].word)) {
      g_set_error (error, ACT_ERROR, ACT_ERROR_QUERY,
                   "query: rasqal does not answer %s; %s", lacking[i].word,
                   lacking[i].advice);
      return FALSE;
    }
  return TRUE;
}

/* The SELECT of the outermost query if all its rows are wanted, else NULL. */
static const char *
find_select (const char *stripped)
{
  const char *word = find_word (stripped, stripped, "SELECT");
  const char *brace = strchr (stripped, '{');

  return word && (!brace || word < brace) &&
                 !find_word (stripped, stripped, "LIMIT") &&
                 !find_word (stripped, stripped, "OFFSET")
             ? word
             : NULL;
}

static const char *
skip_spaces (const char *p)
{
  while (g_ascii_isspace (*p))
    p++;
  return p;
}

gboolean
act_dialect_take_distinct (char *sparql)
{
  g_autofree char *stripped = strip (sparql, TRUE);
  const char *word = find_select (stripped);

  if (!word)
    return FALSE;
  word = skip_spaces (word + strlen ("SELECT"));
  if (find_word (stripped, word, "DISTINCT") != word)
    return FALSE;
  blank (sparql + (word - stripped), strlen ("DISTINCT"));
  return TRUE;
}

/* ---- DESCRIBE ---- */

/* The terms from @text to @end, as words; NULL unless there are some and all of
   them are IRIs, prefixed names or variables. */
static char **
split_terms (const char *text, const char *end)
{
  g_autofree char *list = g_strndup (text, (gsize) (end - text));
  g_auto (GStrv) all = g_strsplit_set (list, " \t\r\n", -1);
  g_autoptr (GStrvBuilder) terms = g_strv_builder_new ();
  guint n = 0;

  for (char **term = all; *term; term++) {
    if (!**term)
      continue;
    if (!strchr (*term, ':') && **term != '?' && **term != '$')
      return NULL;
    g_strv_builder_add (terms, *term);
    n++;
  }
  return n > 0 ? g_strv_builder_end (terms) : NULL;
}

char *
act_dialect_construct (const char *sparql, GError **error)
{
  g_autofree char *bare = strip (sparql, FALSE);
  g_autofree char *stripped = strip (sparql, TRUE);
  const char *word = find_word (stripped, stripped, "DESCRIBE");
  const char *open = word ? strchr (word, '{') : NULL;
  const char *close = open ? strrchr (open, '}') : NULL;

  if (!word)
    return NULL;
  const char *terms = word + strlen ("DESCRIBE");
  const char *where = find_word (stripped, terms, "WHERE");
  const char *end = where && open && where < open ? where
                    : open                        ? open
                                                  : terms + strlen (terms);
  g_auto (GStrv) list =
      split_terms (bare + (terms - stripped), bare + (end - stripped));
  if (!list || (open && !close) || (close && *skip_spaces (close + 1)) ||
      (find_word (stripped, terms, "FROM") &&
       find_word (stripped, terms, "FROM") < end)) {
    g_set_error_literal (error, ACT_ERROR, ACT_ERROR_QUERY,
                         "query: DESCRIBE wants IRIs or variables and, at "
                         "most, a group of patterns: use CONSTRUCT");
    return NULL;
  }
  /* what is before the word, line ends and all */
  g_autoptr (GString) out = g_string_new_len (bare, (gssize) (word - stripped));
  g_autofree char *patterns = open ? g_strndup (bare + (open - stripped) + 1,
                                                (gsize) (close - open) - 1)
                                   : g_strdup ("");
  /* a triple of ours follows, behind one point */
  g_strchomp (patterns);
  if (g_str_has_suffix (patterns, "."))
    patterns[strlen (patterns) - 1] = '\0';
  g_string_append (out, "CONSTRUCT {");
  for (guint i = 0; list[i]; i++)
    g_string_append_printf (out, " %s ?_p%u ?_o%u .", list[i], i, i);
  g_string_append (out, " } WHERE {");
  for (guint i = 0; list[i]; i++)
    g_string_append_printf (out, "%s { %s%s %s ?_p%u ?_o%u }",
                            i > 0 ? " UNION" : "", patterns,
                            *skip_spaces (patterns) ? " ." : "", list[i], i, i);
  g_string_append (out, " }");
  return g_string_free (g_steal_pointer (&out), FALSE);
}

/* ---- ORDER BY ---- */

/* The word at @p: what follows it, spaces skipped; else NULL. */
static const char *
skip_word (const char *text, const char *p, const char *word)
{
  return find_word (text, p, word) == p ? skip_spaces (p + strlen (word))
                                        : NULL;
}

/* One key at *@p, which moves on: "+name", or "-name" if it descends; NULL for
   all but variables. The caller frees it. */
static char *
read_key (const char *text, const char **p)
{
  const char *ascends = skip_word (text, *p, "ASC");
  const char *descends = skip_word (text, *p, "DESC");
  const char *start = ascends ? ascends : descends ? descends : *p;
  gboolean bracket = *start == '(';
  gsize length = 0;

  if (bracket)
    start = skip_spaces (start + 1);
  if (*start != '?' && *start != '$')
    return NULL;
  start++;
  while (g_ascii_isalnum (start[length]) || start[length] == '_')
    length++;
  *p = skip_spaces (start + length);
  if (length == 0 || (bracket && **p != ')'))
    return NULL;
  if (bracket)
    *p = skip_spaces (*p + 1);
  return g_strdup_printf ("%c%.*s", descends ? '-' : '+', (int) length, start);
}

char **
act_dialect_take_order (char *sparql)
{
  g_autofree char *stripped = strip (sparql, TRUE);
  g_autoptr (GStrvBuilder) keys = g_strv_builder_new ();
  const char *brace = strrchr (stripped, '}');
  const char *order = find_select (stripped) && brace
                          ? find_word (stripped, brace, "ORDER")
                          : NULL;
  const char *p =
      order ? skip_word (stripped, skip_spaces (order + strlen ("ORDER")), "BY")
            : NULL;

  if (!p)
    return NULL;
  while (*p) {
    g_autofree char *key = read_key (stripped, &p);
    if (!key)
      return NULL;
    g_strv_builder_add (keys, key);
  }
  blank (sparql + (order - stripped), strlen (order));
  return g_strv_builder_end (keys);
}

gboolean
act_dialect_wants_comparisons (const char *stripped)
{
  const char *select = find_word (stripped, stripped, "SELECT");

  return find_word (stripped, stripped, "ORDER") ||
         find_word (stripped, stripped, "GROUP") ||
         find_word (stripped, stripped, "DISTINCT") ||
         find_word (stripped, stripped, "REDUCED") ||
         (select && find_word (stripped, select + 1, "SELECT"));
}

gboolean
act_dialect_computes (const char *stripped, const char *variable)
{
  gsize n = strlen (variable);
  int groups = 0, brackets = 0;

  for (const char *p = stripped; *p; p++) {
    groups += *p == '{' ? 1 : *p == '}' ? -1 : 0;
    brackets += *p == '(' ? 1 : *p == ')' ? -1 : 0;
    if ((*p == '?' || *p == '$') && strncmp (p + 1, variable, n) == 0 &&
        !g_ascii_isalnum (p[1 + n]) && p[1 + n] != '_' &&
        (groups == 0 || brackets > 0))
      return TRUE;
  }
  return FALSE;
}

gboolean
act_dialect_has_graphs (const char *stripped)
{
  return find_word (stripped, stripped, "GRAPH") ||
         find_word (stripped, stripped, "FROM");
}

gboolean
act_dialect_has_path (const char *stripped)
{
  const char *brace = strchr (stripped, '{');

  for (const char *p = brace ? brace : stripped; *p; p++) {
    gboolean after_name =
        p > stripped && (g_ascii_isalnum (p[-1]) || strchr ("_>)", p[-1]));
    if (*p == '^' && p[1] != '^' && (p == stripped || p[-1] != '^'))
      return TRUE;
    if (after_name && strchr ("/|", *p) && p[1] != '|')
      return TRUE;
    if (after_name && strchr ("+*", *p) && g_ascii_isspace (p[1]) &&
        p[-1] != ')')
      return TRUE;
  }
  return FALSE;
}

/* ---- filters ---- */

/* Where the bracket at @p closes: the character after it, or NULL. */
static const char *
skip_brackets (const char *p, char open, char close)
{
  int depth = 0;

  for (; *p; p++) {
    depth += *p == open ? 1 : *p == close ? -1 : 0;
    if (depth == 0)
      return p + 1;
  }
  return NULL;
}

/* End of the FILTER at @p with a "." after it, or NULL if it has no brackets.
 */
static const char *
find_filter_end (const char *p)
{
  const char *bracket = p + strcspn (p, "({}");
  const char *end = *bracket == '(' ? skip_brackets (bracket, '(', ')') : NULL;
  const char *dot = end ? skip_spaces (end) : NULL;

  return dot && *dot == '.' ? dot + 1 : end;
}

/* End of the group that holds @p: its "}", or NULL. */
static const char *
find_group_end (const char *p)
{
  while (p && *p && *p != '}')
    p = *p == '{' ? skip_brackets (p, '{', '}') : p + 1;
  return p && *p ? p : NULL;
}

/* Is there nothing but filters between @p and @end? */
static gboolean
only_filters (const char *p, const char *end)
{
  while (p && p < end) {
    if (g_ascii_isspace (*p))
      p++;
    else if (g_ascii_strncasecmp (p, "FILTER", strlen ("FILTER")) == 0)
      p = find_filter_end (p);
    else
      return FALSE;
  }
  return TRUE;
}

/* Moves the filter [begin, end) to @to; where it stood, a "." parts the
   patterns. */
static void
move (GString *text, gsize begin, gsize end, gsize to)
{
  g_autofree char *filter = g_strndup (text->str + begin, end - begin);
  gsize before = begin;

  g_strdelimit (filter, "\n", ' ');
  g_string_insert_c (text, (gssize) to, ' ');
  g_string_insert (text, (gssize) to, filter);
  while (before > 0 && g_ascii_isspace (text->str[before - 1]))
    before--;
  blank (text->str + begin, end - begin);
  if (before > 0 && !strchr (".{}", text->str[before - 1]))
    text->str[begin] = '.';
}

char *
act_dialect_move_filters (const char *sparql)
{
  g_autofree char *clean = strip (sparql, FALSE);
  g_autofree char *bare = strip (sparql, TRUE);
  g_autoptr (GString) text = g_string_new (clean);
  g_autoptr (GString) shape = g_string_new (bare);
  const char *filter = shape->str;

  while ((filter = find_word (shape->str, filter, "FILTER"))) {
    const char *end = find_filter_end (filter);
    const char *group = end ? find_group_end (end) : NULL;
    if (!group)
      break;
    if (only_filters (end, group)) {
      filter = end;
      continue;
    }
    gsize begin = (gsize) (filter - shape->str);
    gsize stop = (gsize) (end - shape->str), to = (gsize) (group - shape->str);
    move (text, begin, stop, to);
    move (shape, begin, stop, to);
    filter = shape->str + begin;
  }
  return g_string_free (g_steal_pointer (&text), FALSE);
}
