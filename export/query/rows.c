#include "query/rows.h"

#include "table/json.h"

#include <string.h>

static const char *
get_text (librdf_node *node)
{
  if (!node)
    return "";
  if (librdf_node_is_resource (node))
    return (const char *) librdf_uri_as_string (librdf_node_get_uri (node));
  if (librdf_node_is_blank (node))
    return (const char *) librdf_node_get_blank_identifier (node);
  return (const char *) librdf_node_get_literal_value (node);
}

/* What tells a value from others: its type, text, language and datatype. */
static void
append_key (librdf_node *node, GString *key)
{
  librdf_uri *type = NULL;
  const char *language = NULL;

  if (!node) {
    g_string_append_c (key, '\n');
    return;
  }
  if (librdf_node_is_literal (node)) {
    type = librdf_node_get_literal_value_datatype_uri (node);
    language = librdf_node_get_literal_value_language (node);
  }
  /* \1 to \3 stand in no text of ours */
  g_string_append_printf (
      key, "%d%s\1%s\2%s\3", (int) librdf_node_get_type (node), get_text (node),
      language ? language : "",
      type ? (const char *) librdf_uri_as_string (type) : "");
}

/* Is the row one that @seen, a set of rows, does not have? NULL: any row is. */
static gboolean
is_new (librdf_query_results *results, char *const *names, GHashTable *seen)
{
  GString *key;

  if (!seen)
    return TRUE;
  key = g_string_new (NULL);
  for (int i = 0; names[i]; i++) {
    librdf_node *node = librdf_query_results_get_binding_value (results, i);
    append_key (node, key);
    if (node)
      librdf_free_node (node);
  }
  return g_hash_table_add (seen, g_string_free (key, FALSE));
}

static GHashTable *
seen_new (gboolean distinct)
{
  return distinct
             ? g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL)
             : NULL;
}

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
read_row (librdf_query_results *results, const ActPrefixes *prefixes, guint n)
{
  char **cells = g_new0 (char *, (gsize) n + 1);

  for (guint i = 0; i < n; i++) {
    librdf_node *node =
        librdf_query_results_get_binding_value (results, (int) i);
    cells[i] = format_value (node, prefixes);
    if (node)
      librdf_free_node (node);
  }
  return cells;
}

void
act_rows_append_table (librdf_query_results *results, char *const *names,
                       gboolean distinct, const ActPrefixes *prefixes,
                       GString *out)
{
  guint n = g_strv_length ((char **) (guintptr) names);
  g_autoptr (GPtrArray) rows =
      g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_autofree guint *widths = g_new0 (guint, (gsize) n + 1);
  g_autoptr (GHashTable) seen = seen_new (distinct);

  g_ptr_array_add (rows, g_strdupv ((char **) (guintptr) names));
  for (; !librdf_query_results_finished (results);
       librdf_query_results_next (results))
    if (is_new (results, names, seen))
      g_ptr_array_add (rows, read_row (results, prefixes, n));
  for (guint r = 0; r < rows->len; r++)
    for (guint i = 0; i < n; i++)
      widths[i] = MAX (widths[i], measure (((char **) rows->pdata[r])[i]));
  for (guint r = 0; r < rows->len; r++)
    append_row (rows->pdata[r], widths, n, out);
}

static void
append_csv_field (const char *text, GString *out)
{
  if (!strpbrk (text, ",\"\r\n")) {
    g_string_append (out, text);
    return;
  }
  g_string_append_c (out, '"');
  for (const char *p = text; *p; p++) {
    if (*p == '"')
      g_string_append_c (out, '"');
    g_string_append_c (out, *p);
  }
  g_string_append_c (out, '"');
}

void
act_rows_append_csv (librdf_query_results *results, char *const *names,
                     gboolean distinct, GString *out)
{
  g_autoptr (GHashTable) seen = seen_new (distinct);

  for (int i = 0; names[i]; i++)
    g_string_append_printf (out, "%s%s", i > 0 ? "," : "", names[i]);
  g_string_append (out, "\r\n");
  for (; !librdf_query_results_finished (results);
       librdf_query_results_next (results)) {
    if (!is_new (results, names, seen))
      continue;
    for (int i = 0; names[i]; i++) {
      librdf_node *node = librdf_query_results_get_binding_value (results, i);
      if (i > 0)
        g_string_append_c (out, ',');
      append_csv_field (get_text (node), out);
      if (node)
        librdf_free_node (node);
    }
    g_string_append (out, "\r\n");
  }
}

static void
write_node (ActJson *json, librdf_node *node)
{
  const char *type = librdf_node_is_resource (node) ? "uri"
                     : librdf_node_is_blank (node)  ? "bnode"
                                                    : "literal";

  act_json_begin (json, '{');
  act_json_member (json, "type", type);
  act_json_member (json, "value", get_text (node));
  if (librdf_node_is_literal (node)) {
    const char *language = librdf_node_get_literal_value_language (node);
    librdf_uri *datatype = librdf_node_get_literal_value_datatype_uri (node);
    if (language)
      act_json_member (json, "xml:lang", language);
    else if (datatype)
      act_json_member (json, "datatype",
                       (const char *) librdf_uri_as_string (datatype));
  }
  act_json_end (json, '}');
}

static void
write_row (ActJson *json, librdf_query_results *results, char *const *names)
{
  act_json_begin (json, '{');
  for (int i = 0; names[i]; i++) {
    librdf_node *node = librdf_query_results_get_binding_value (results, i);
    if (!node)
      continue;
    act_json_key (json, names[i]);
    write_node (json, node);
    librdf_free_node (node);
  }
  act_json_end (json, '}');
}

void
act_rows_append_json (librdf_query_results *results, char *const *names,
                      gboolean distinct, GString *out)
{
  ActOutput *output = act_output_new_string (out);
  g_autoptr (GHashTable) seen = seen_new (distinct);
  ActJson json;

  act_json_init (&json, output, FALSE);
  act_json_begin (&json, '{');
  act_json_key (&json, "head");
  act_json_begin (&json, '{');
  act_json_key (&json, "vars");
  act_json_begin (&json, '[');
  for (int i = 0; names[i]; i++)
    act_json_string (&json, names[i]);
  act_json_end (&json, ']');
  act_json_end (&json, '}');
  act_json_key (&json, "results");
  act_json_begin (&json, '{');
  act_json_key (&json, "bindings");
  act_json_begin (&json, '[');
  for (; !librdf_query_results_finished (results);
       librdf_query_results_next (results))
    if (is_new (results, names, seen))
      write_row (&json, results, names);
  act_json_end (&json, ']');
  act_json_end (&json, '}');
  act_json_end (&json, '}');
  act_json_end_line (&json);
  act_output_close (output, NULL);
}
