#include "query/rows.h"

#include "table/json.h"

#include <string.h>

struct ActRows {
  guint n_columns;
  GPtrArray *values; /* of rasqal_literal, row after row as they came, without
                        those left out; NULL where there is no value */
  GArray *order;     /* of guint: the rows as they are to be shown */
};

/** A value as text; @node is NULL when there is none. */
typedef struct {
  rasqal_literal *node; /* an IRI, a blank node or a text */
  const char *text;     /* "" when there is no value */
} Value;

static rasqal_literal *
get_literal (const ActRows *rows, guint row, guint column)
{
  return rows->values->pdata[(gsize) row * rows->n_columns + column];
}

static Value
value_get (const ActRows *rows, guint row, guint column)
{
  rasqal_literal *literal = get_literal (rows, row, column);
  Value value = {literal ? rasqal_literal_as_node (literal) : NULL, ""};

  if (value.node)
    value.text = (const char *) rasqal_literal_as_string (value.node);
  return value;
}

static void
value_clear (Value *value)
{
  if (value->node)
    rasqal_free_literal (value->node);
}

static const char *
get_datatype (rasqal_literal *literal)
{
  raptor_uri *type = rasqal_literal_datatype (literal);

  return type ? (const char *) raptor_uri_as_string (type) : "";
}

/* ---- reading ---- */

/* What tells a value from others: its type, text, language and datatype. */
static void
append_key (rasqal_literal *literal, GString *key)
{
  if (literal) {
    /* \1 to \3 stand in no text of ours */
    g_string_append_c (key, (char) ('0' + literal->type));
    g_string_append (key, (const char *) rasqal_literal_as_string (literal));
    if (literal->type != RASQAL_LITERAL_URI) {
      g_string_append_c (key, '\1');
      g_string_append (key, literal->language ? literal->language : "");
      g_string_append_c (key, '\2');
      g_string_append (key, get_datatype (literal));
    }
  }
  g_string_append_c (key, '\3');
}

/** Values and what is the same: literals come again and again, as one object
    or as several that are equal. */
typedef struct {
  GHashTable *numbers; /* rasqal_literal → number of its value; it keeps them */
  GHashTable *values; /* key of the value → the same number */
  GHashTable *seen;   /* rows, as arrays of numbers behind their length */
} Same;

static guint
hash_numbers (gconstpointer row)
{
  const guint32 *numbers = row;
  guint hash = 0;

  for (guint32 i = 1; i <= numbers[0]; i++)
    hash = (hash ^ numbers[i]) * 0x9e3779b1u;
  return hash ^ hash >> 15;
}

static gboolean
equal_numbers (gconstpointer a, gconstpointer b)
{
  return memcmp (a, b, (*(const guint32 *) a + 1) * sizeof (guint32)) == 0;
}

static void
free_literal (gpointer literal)
{
  if (literal)
    rasqal_free_literal (literal);
}

static void
same_init (Same *same)
{
  same->numbers = g_hash_table_new_full (NULL, NULL, free_literal, NULL);
  same->values = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  same->seen =
      g_hash_table_new_full (hash_numbers, equal_numbers, g_free, NULL);
}

static void
same_clear (Same *same)
{
  g_hash_table_unref (same->numbers);
  g_hash_table_unref (same->values);
  g_hash_table_unref (same->seen);
}

/* Equal values have one number. */
static guint32
number_value (Same *same, rasqal_literal *literal)
{
  gpointer number;
  GString *key;

  if (!literal)
    return 0;
  if (g_hash_table_lookup_extended (same->numbers, literal, NULL, &number))
    return GPOINTER_TO_UINT (number);
  key = g_string_new (NULL);
  append_key (literal, key);
  if (!g_hash_table_lookup_extended (same->values, key->str, NULL, &number)) {
    number = GUINT_TO_POINTER (g_hash_table_size (same->values) + 1);
    g_hash_table_insert (same->values, g_strdup (key->str), number);
  }
  g_string_free (key, TRUE);
  g_hash_table_insert (same->numbers, rasqal_new_literal_from_literal (literal),
                       number);
  return GPOINTER_TO_UINT (number);
}

/* Is the row of @n values one that was not there before? */
static gboolean
is_new (Same *same, gpointer *values, guint n)
{
  guint32 *row = g_new (guint32, (gsize) n + 1);

  row[0] = n;
  for (guint i = 0; i < n; i++)
    row[i + 1] = number_value (same, values[i]);
  return g_hash_table_add (same->seen, row);
}

static void
read_rows (ActRows *rows, rasqal_query_results *results, gboolean distinct)
{
  GPtrArray *values = rows->values;
  guint n = rows->n_columns;
  Same same;

  same_init (&same);
  for (guint row = 0; !rasqal_query_results_finished (results);
       rasqal_query_results_next (results)) {
    for (guint i = 0; i < n; i++) {
      rasqal_literal *value =
          rasqal_query_results_get_binding_value (results, (int) i);
      g_ptr_array_add (values,
                       value ? rasqal_new_literal_from_literal (value) : NULL);
    }
    if (distinct && !is_new (&same, values->pdata + values->len - n, n)) {
      g_ptr_array_set_size (values, (gint) (values->len - n));
      continue;
    }
    g_array_append_val (rows->order, row);
    row++;
  }
  same_clear (&same);
}

/* ---- order ---- */

/** What rows are sorted by. */
typedef struct {
  GPtrArray *values; /* of rasqal_literal, borrowed: one a key, row by row */
  const ActRowKey *keys;
  guint n_keys;
} Order;

/* The value as rasqal compares it: results give numbers and dates as texts.
   Borrowed from @value or from @made, text → number or date; or NULL. */
static rasqal_literal *
get_comparable (rasqal_world *world, rasqal_literal *value, GHashTable *made)
{
  rasqal_literal *comparable;

  if (!value || value->type != RASQAL_LITERAL_STRING || !value->datatype)
    return value;
  comparable = g_hash_table_lookup (made, value);
  if (!comparable) {
    const unsigned char *text = rasqal_literal_as_string (value);
    gsize bytes = strlen ((const char *) text) + 1;
    comparable = rasqal_new_string_literal (
        world, memcpy (rasqal_alloc_memory (bytes), text, bytes), NULL,
        raptor_uri_copy (value->datatype), NULL);
    g_hash_table_insert (made, value, comparable);
  }
  return comparable;
}

/* Place of the value's kind in the order of SPARQL: none, blank nodes, IRIs,
   literals; of these, each type by itself, numbers being one. */
static int
get_rank (rasqal_literal *value)
{
  static const rasqal_literal_type numbers[] = {
      RASQAL_LITERAL_INTEGER, RASQAL_LITERAL_INTEGER_SUBTYPE,
      RASQAL_LITERAL_DECIMAL, RASQAL_LITERAL_FLOAT, RASQAL_LITERAL_DOUBLE};

  if (!value)
    return -3;
  if (value->type == RASQAL_LITERAL_BLANK)
    return -2;
  if (value->type == RASQAL_LITERAL_URI)
    return -1;
  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    if (value->type == numbers[i])
      return 0;
  return (int) value->type + 1;
}

/* rasqal compares values of different kinds, too, but in circles. */
static int
compare_values (rasqal_literal *a, rasqal_literal *b)
{
  int error = 0, result = get_rank (a) - get_rank (b);

  if (a == b || result != 0)
    return result;
  result = rasqal_literal_compare (
      a, b, RASQAL_COMPARE_XQUERY | RASQAL_COMPARE_URI, &error);
  return error ? 0 : result;
}

static int
compare_rows (gconstpointer a, gconstpointer b, gpointer data)
{
  const Order *order = data;
  guint x = *(const guint *) a, y = *(const guint *) b;
  gpointer *left = order->values->pdata + (gsize) x * order->n_keys;
  gpointer *right = order->values->pdata + (gsize) y * order->n_keys;

  for (guint i = 0; i < order->n_keys; i++) {
    int result = compare_values (left[i], right[i]);
    if (result != 0)
      return order->keys[i].descends ? -result : result;
  }
  return x < y ? -1 : 1;
}

static void
sort_rows (ActRows *rows, rasqal_world *world, const ActRowKey *keys,
           guint n_keys)
{
  g_autoptr (GPtrArray) values = g_ptr_array_new ();
  g_autoptr (GHashTable) made =
      g_hash_table_new_full (NULL, NULL, NULL, free_literal);
  Order order = {values, keys, n_keys};

  for (guint row = 0; row < rows->order->len; row++)
    for (guint i = 0; i < n_keys; i++)
      g_ptr_array_add (
          values, get_comparable (
                      world, get_literal (rows, row, keys[i].column), made));
  g_array_sort_with_data (rows->order, compare_rows, &order);
}

ActRows *
act_rows_read (rasqal_world *world, rasqal_query_results *results,
               guint n_columns, gboolean distinct, const ActRowKey *keys,
               guint n_keys)
{
  ActRows *rows = g_new (ActRows, 1);

  rows->n_columns = n_columns;
  rows->values = g_ptr_array_new_with_free_func (free_literal);
  rows->order = g_array_new (FALSE, FALSE, sizeof (guint));
  read_rows (rows, results, distinct);
  if (n_keys > 0)
    sort_rows (rows, world, keys, n_keys);
  return rows;
}

void
act_rows_free (ActRows *rows)
{
  g_ptr_array_unref (rows->values);
  g_array_unref (rows->order);
  g_free (rows);
}

/* ---- tables ---- */

/* Columns that a text takes on a terminal. */
static guint
measure (const char *text)
{
  guint width = 0;

  for (const char *p = text; *p; p = g_utf8_next_char (p)) {
    gunichar c = (guchar) *p;
    if (c < 0x80) {
      width++;
      continue;
    }
    c = g_utf8_get_char (p);
    if (!g_unichar_iszerowidth (c))
      width += g_unichar_iswide (c) ? 2 : 1;
  }
  return width;
}

static char *
format_value (const Value *value, const ActPrefixes *prefixes)
{
  g_autoptr (GString) name = NULL;
  char *text;

  if (!value->node)
    return g_strdup ("");
  if (value->node->type == RASQAL_LITERAL_URI) {
    name = g_string_new (NULL);
    return g_strdup (act_prefixes_shorten (prefixes, value->text, name)
                         ? name->str
                         : value->text);
  }
  if (value->node->type == RASQAL_LITERAL_BLANK)
    return g_strconcat ("_:", value->text, NULL);
  text = g_strdup (value->text);
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
format_row (const ActRows *rows, guint row, const ActPrefixes *prefixes)
{
  char **cells = g_new0 (char *, (gsize) rows->n_columns + 1);

  for (guint i = 0; i < rows->n_columns; i++) {
    Value value = value_get (rows, row, i);
    cells[i] = format_value (&value, prefixes);
    value_clear (&value);
  }
  return cells;
}

void
act_rows_append_table (const ActRows *rows, char *const *names,
                       const ActPrefixes *prefixes, GString *out)
{
  guint n = rows->n_columns;
  g_autoptr (GPtrArray) lines =
      g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_autofree guint *widths = g_new0 (guint, (gsize) n + 1);

  g_ptr_array_add (lines, g_strdupv ((char **) (guintptr) names));
  for (guint r = 0; r < rows->order->len; r++)
    g_ptr_array_add (
        lines,
        format_row (rows, g_array_index (rows->order, guint, r), prefixes));
  for (guint r = 0; r < lines->len; r++)
    for (guint i = 0; i < n; i++)
      widths[i] = MAX (widths[i], measure (((char **) lines->pdata[r])[i]));
  for (guint r = 0; r < lines->len; r++)
    append_row (lines->pdata[r], widths, n, out);
}

/* ---- CSV ---- */

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
act_rows_append_csv (const ActRows *rows, char *const *names, GString *out)
{
  for (guint i = 0; i < rows->n_columns; i++)
    g_string_append_printf (out, "%s%s", i > 0 ? "," : "", names[i]);
  g_string_append (out, "\r\n");
  for (guint r = 0; r < rows->order->len; r++) {
    for (guint i = 0; i < rows->n_columns; i++) {
      Value value = value_get (rows, g_array_index (rows->order, guint, r), i);
      if (i > 0)
        g_string_append_c (out, ',');
      append_csv_field (value.text, out);
      value_clear (&value);
    }
    g_string_append (out, "\r\n");
  }
}

/* ---- JSON ---- */

static void
write_value (ActJson *json, const Value *value)
{
  rasqal_literal_type type = value->node->type;

  act_json_begin (json, '{');
  act_json_member (json, "type",
                   type == RASQAL_LITERAL_URI     ? "uri"
                   : type == RASQAL_LITERAL_BLANK ? "bnode"
                                                  : "literal");
  act_json_member (json, "value", value->text);
  if (type == RASQAL_LITERAL_STRING) {
    const char *datatype = get_datatype (value->node);
    if (value->node->language)
      act_json_member (json, "xml:lang", value->node->language);
    else if (*datatype)
      act_json_member (json, "datatype", datatype);
  }
  act_json_end (json, '}');
}

static void
write_row (ActJson *json, const ActRows *rows, guint row, char *const *names)
{
  act_json_begin (json, '{');
  for (guint i = 0; i < rows->n_columns; i++) {
    Value value = value_get (rows, row, i);
    if (value.node) {
      act_json_key (json, names[i]);
      write_value (json, &value);
    }
    value_clear (&value);
  }
  act_json_end (json, '}');
}

void
act_rows_append_json (const ActRows *rows, char *const *names, GString *out)
{
  ActOutput *output = act_output_new_string (out);
  ActJson json;

  act_json_init (&json, output, FALSE);
  act_json_begin (&json, '{');
  act_json_key (&json, "head");
  act_json_begin (&json, '{');
  act_json_key (&json, "vars");
  act_json_begin (&json, '[');
  for (guint i = 0; i < rows->n_columns; i++)
    act_json_string (&json, names[i]);
  act_json_end (&json, ']');
  act_json_end (&json, '}');
  act_json_key (&json, "results");
  act_json_begin (&json, '{');
  act_json_key (&json, "bindings");
  act_json_begin (&json, '[');
  for (guint r = 0; r < rows->order->len; r++)
    write_row (&json, rows, g_array_index (rows->order, guint, r), names);
  act_json_end (&json, ']');
  act_json_end (&json, '}');
  act_json_end (&json, '}');
  act_json_end_line (&json);
  act_output_close (output, NULL);
}
