#include "table/json.h"

#include <string.h>

void
act_json_init (ActJson *json, ActStream *stream, gboolean pretty)
{
  *json = (ActJson){.stream = stream, .pretty = pretty};
}

static void
new_line (ActJson *json)
{
  act_stream_write (json->stream, "\n", 1);
  for (guint i = 0; i < json->depth; i++)
    act_stream_write (json->stream, "  ", 2);
}

/* What stands before a key, or before a value in an array. */
static void
separate (ActJson *json)
{
  if (json->state == ACT_JSON_NEXT)
    act_stream_write (json->stream, ",", 1);
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
  act_stream_write (json->stream, &bracket, 1);
  json->depth++;
  json->state = ACT_JSON_FIRST;
}

void
act_json_end (ActJson *json, char bracket)
{
  json->depth--;
  if (json->pretty && json->state == ACT_JSON_NEXT)
    new_line (json);
  act_stream_write (json->stream, &bracket, 1);
  json->state = ACT_JSON_NEXT;
}

static gboolean
is_line_separator (const char *p, const char *end)
{
  return end - p >= 3 && (guchar) p[0] == 0xe2 && (guchar) p[1] == 0x80 &&
         ((guchar) p[2] == 0xa8 || (guchar) p[2] == 0xa9);
}

static void
put_escape (ActStream *stream, guchar c)
{
  static const char named[] = "\b\f\n\r\t\"\\";
  static const char letters[] = "bfnrt\"\\";
  const char *at = c ? strchr (named, c) : NULL;

  if (at)
    act_stream_write (stream, (char[]){'\\', letters[at - named]}, 2);
  else
    act_stream_printf (stream, "\\u%04x", c);
}

static void
put_quoted (ActStream *stream, const char *value, gsize length)
{
  const char *end = value + length, *start = value;

  act_stream_write (stream, "\"", 1);
  for (const char *p = value; p < end; p++) {
    guchar c = (guchar) *p;
    gboolean separator = c == 0xe2 && is_line_separator (p, end);
    if (c >= 0x20 && c != '"' && c != '\\' && c != '<' && c != 0x7f &&
        !separator)
      continue;
    act_stream_write (stream, start, (gsize) (p - start));
    if (separator) {
      act_stream_puts (stream, (guchar) p[2] == 0xa8 ? "\\u2028" : "\\u2029");
      p += 2;
    } else {
      put_escape (stream, c);
    }
    start = p + 1;
  }
  act_stream_write (stream, start, (gsize) (end - start));
  act_stream_write (stream, "\"", 1);
}

void
act_json_key (ActJson *json, const char *key)
{
  separate (json);
  put_quoted (json->stream, key, strlen (key));
  act_stream_puts (json->stream, json->pretty ? ": " : ":");
  json->state = ACT_JSON_MEMBER;
}

void
act_json_string_length (ActJson *json, const char *value, gsize length)
{
  before_value (json);
  put_quoted (json->stream, value, length);
  json->state = ACT_JSON_NEXT;
}

static void
put_plain (ActJson *json, const char *text)
{
  before_value (json);
  act_stream_puts (json->stream, text);
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
  act_stream_write (json->stream, "\n", 1);
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
