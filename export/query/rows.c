#include "query/rows.h"

#include <string.h>

/* Columns that a text takes on a terminal. */
static guint
measure (const char *text)
{
  guint width = 0;
  g_autofree char *copy = g_strdup (text);

  for (char *p = copy; *p; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);
    if (!g_unichar_iszerowidth (c))
      width += g_unichar_iswide (c) ? 2 : 1;
  }
  return width;
}

static char *
format_value (librdf_node *node, const ActPrefixes *prefixes)
{
  g_autoptr (GString) name = g_string_new (NULL);

  if (!node)
    return g_strdup ("");
  if (librdf_node_is_resource (node)) {
    const char *iri =
        (const char *) librdf_uri_as_string (librdf_node_get_uri (node));
    return act_prefixes_shorten (prefixes, iri, name) ? g_strdup (name->str)
                                                      : g_strdup (iri);
  }
  if (librdf_node_is_blank (node))
    return g_strconcat (
        "_:", (const char *) librdf_node_get_blank_identifier (node), NULL);
  char *text = g_strdup ((const char *) librdf_node_get_literal_value (node));
  for (char *p = text; *p; p++)
    if ((guchar) *p < 0x20 || *p == 0x7f)
      *p = ' ';
  return text;
}

static void
append_row (char **cells, const guint *widths, guint n, GString *out)
{
  for (guint i = 0; i < n; i++) {
    g_string_append (out, cells[i]);
    if (i + 1 == n)
      break;
    for (guint k = measure (cells[i]); k < widths[i] + 2; k++)
      g_string_append_c (out, ' ');
  }
  g_string_append_c (out, '\n');
}

static char **
read_row (librdf_query_results *results, const ActPrefixes *prefixes, int n)
{
  char **cells = g_new0 (char *, (gsize) n + 1);

  for (int i = 0; i < n; i++) {
    librdf_node *node = librdf_query_results_get_binding_value (results, i);
    cells[i] = format_value (node, prefixes);
    if (node)
      librdf_free_node (node);
  }
  return cells;
}

void
act_rows_append_table (librdf_query_results *results,
                       const ActPrefixes *prefixes, GString *out)
{
  int n = librdf_query_results_get_bindings_count (results);
  g_autoptr (GPtrArray) rows =
      g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  char **head = g_new0 (char *, (gsize) MAX (n, 0) + 1);

  for (int i = 0; i < n; i++)
    head[i] = g_strdup (librdf_query_results_get_binding_name (results, i));
  g_ptr_array_add (rows, head);
  while (!librdf_query_results_finished (results)) {
    g_ptr_array_add (rows, read_row (results, prefixes, n));
    librdf_query_results_next (results);
  }
  if (n <= 0)
    return;

  g_autofree guint *widths = g_new0 (guint, (gsize) n);
  for (guint r = 0; r < rows->len; r++)
    for (int i = 0; i < n; i++)
      widths[i] = MAX (widths[i], measure (((char **) rows->pdata[r])[i]));
  for (guint r = 0; r < rows->len; r++)
    append_row (rows->pdata[r], widths, (guint) n, out);
}
