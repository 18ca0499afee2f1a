#include "table/json.h"

#include <string.h>

void
act_json_init (ActJson *json, ActOutput *output, gboolean pretty)
{
  *json = (ActJson){.output = output, .pretty = pretty};
}

static void
new_line (ActJson *json)
{
  act_output_write (json->output, "\n", 1);
  for (guint i = 0; i < json->depth; i++)
    act_output_write (json->output, "  ", 2);
}

/* What stands before a key, or before a value in an array. */
static void
separate (ActJson *json)
{
  if (json->state == ACT_JSON_NEXT)
    act_output_write (json->output, ",", 1);
  if (json->pretty && json->depth > 0)
    new_line (json);
}

/* Before a value: nothing after a key. */
static void
before_value (ActJson *json)
{
  if (json->state != ACT_JSON_MEMBER)
    separate (json);
}

void
act_json_begin (ActJson *json, char bracket)
{
  before_value (json);
  act_output_write (json->output, &bracket, 1);
  json->depth++;
  json->state = ACT_JSON_FIRST;
}

void
act_json_end (ActJson *json, char bracket)
{
  json->depth--;
  if (json->pretty && json->state == ACT_JSON_NEXT)
    new_line (json);
  act_output_write (json->output, &bracket, 1);
  json->state = ACT_JSON_NEXT;
}

static gboolean
is_line_separator (const char *p, const char *end)
{
  return end - p >= 3 && (guchar) p[0] == 0xe2 && (guchar) p[1] == 0x80 &&
         ((guchar) p[2] == 0xa8 || (guchar) p[2] == 0xa9);
}

static void
put_escape (ActOutput *output, guchar c)
{
  static const char named[] = "\b\f\n\r\t\"\\";
  static const char letters[] = "bfnrt\"\\";
  const char *at = c ? strchr (named, c) : NULL;

  if (at)
    act_output_write (output, (char[]){'\\', letters[at - named]}, 2);
  else
    act_output_printf (output, "\\u%04x", c);
}

static void
put_quoted (ActOutput *output, const char *value, gsize length)
{
  const char *end = value + length, *start = value;

  act_output_write (output, "\"", 1);
  for (const char *p = value; p < end; p++) {
    guchar c = (guchar) *p;
    gboolean separator = c == 0xe2 && is_line_separator (p, end);
    if (c >= 0x20 && c != '"' && c != '\\' && c != '<' && c != 0x7f &&
        !separator)
      continue;
    act_output_write (output, start, (gsize) (p - start));
    if (separator) {
      act_output_puts (output, (guchar) p[2] == 0xa8 ? "\\u2028" : "\\u2029");
      p += 2;
    } else {
      put_escape (output, c);
    }
    start = p + 1;
  }
  act_output_write (output, start, (gsize) (end - start));
  act_output_write (output, "\"", 1);
}

void
act_json_key (ActJson *json, const char *key)
{
  separate (json);
  put_quoted (json->output, key, strlen (key));
  act_output_puts (json->output, json->pretty ? ": " : ":");
  json->state = ACT_JSON_MEMBER;
}

void
act_json_string_length (ActJson *json, const char *value, gsize length)
{
  before_value (json);
  put_quoted (json->output, value, length);
  json->state = ACT_JSON_NEXT;
}

static void
put_plain (ActJson *json, const char *text)
{
  before_value (json);
  act_output_puts (json->output, text);
  json->state = ACT_JSON_NEXT;
}

void
act_json_string (ActJson *json, const char *value)
{
  if (value)
    act_json_string_length (json, value, strlen (value));
  else
    put_plain (json, "null");
}

void
act_json_int (ActJson *json, gint64 value)
{
  char text[32];

  g_snprintf (text, sizeof text, "%" G_GINT64_FORMAT, value);
  put_plain (json, text);
}

void
act_json_bool (ActJson *json, gboolean value)
{
  put_plain (json, value ? "true" : "false");
}

void
act_json_thousandths (ActJson *json, guint value)
{
  char text[ACT_DECIMAL_BYTES];

  act_decimal_format (value, text);
  put_plain (json, text);
}

void
act_json_member (ActJson *json, const char *key, const char *value)
{
  act_json_key (json, key);
  act_json_string (json, value);
}

void
act_json_end_line (ActJson *json)
{
  act_output_write (json->output, "\n", 1);
  json->state = ACT_JSON_FIRST;
}

void
act_decimal_format (guint thousandths, char out[ACT_DECIMAL_BYTES])
{
  g_snprintf (out, ACT_DECIMAL_BYTES, "%u.%03u", thousandths / 1000,
              thousandths % 1000);
  for (char *last = out + strlen (out) - 1; *last == '0' && last[-1] != '.';)
    *last-- = '\0';
}
