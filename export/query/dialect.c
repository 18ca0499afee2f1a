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

char *
act_dialect_strip (const char *sparql)
{
  char *text = g_strdup (sparql);

  for (char *p = text; *p;) {
    if (*p == '"' || *p == '\'') {
      p = blank (p, measure_string (p));
    } else if (*p == '#') {
      p = blank (p, strcspn (p, "\n"));
    } else if (*p == '<' && measure_iri (p) > 0) {
      /* the brackets stay: what follows may be a path */
      gsize n = measure_iri (p);
      blank (p + 1, n - 2);
      p += n;
    } else {
      p++;
    }
  }
  return text;
}

static gboolean
has_word (const char *text, const char *word)
{
  gsize n = strlen (word);

  for (const char *p = text; *p; p++) {
    gboolean starts =
        p == text || !(g_ascii_isalnum (p[-1]) || strchr ("_?$:-", p[-1]));
    if (starts && g_ascii_strncasecmp (p, word, n) == 0 &&
        !g_ascii_isalnum (p[n]) && p[n] != '_' && p[n] != ':' && p[n] != '-')
      return TRUE;
  }
  return FALSE;
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
    if (has_word (stripped, lacking[i].word)) {
      g_set_error (error, ACT_ERROR, ACT_ERROR_QUERY,
                   "query: rasqal does not answer %s; %s", lacking[i].word,
                   lacking[i].advice);
      return FALSE;
    }
  return TRUE;
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
