#include "document/json.h"

#include <string.h>

static gboolean
is_shallow (const char *text, gsize length)
{
  guint depth = 0;
  gboolean inside = FALSE;

  for (gsize i = 0; i < length; i++) {
    char c = text[i];
    if (inside) {
      if (c == '\\')
        i++;
      else if (c == '"')
        inside = FALSE;
    } else if (c == '"') {
      inside = TRUE;
    } else if (c == '{' || c == '[') {
      if (++depth > ACT_JSON_DEPTH)
        return FALSE;
    } else if ((c == '}' || c == ']') && depth > 0) {
      depth--;
    }
  }
  return TRUE;
}

/* json-glib's message without its own file and line. */
static const char *
reason_of (const GError *error)
{
  const char *colon = g_str_has_prefix (error->message, "<data>:")
                          ? strstr (error->message, ": ")
                          : NULL;
  return colon ? colon + 2 : error->message;
}

/* The number of the escape "\\uXXXX" at @text, or 0x110000 if it is none. */
static guint
read_escape (const char *text)
{
  guint code = 0;

  if (text[0] != '\\' || text[1] != 'u')
    return 0x110000;
  for (int i = 2; i < 6; i++) {
    if (!g_ascii_isxdigit (text[i]))
      return 0x110000;
    code = code << 4 | (guint) g_ascii_xdigit_value (text[i]);
  }
  return code;
}

/* Escapes of what is no character, NUL and halves of surrogate pairs, become
   that of U+FFFD: json-glib makes invalid UTF-8 of a half, and ends the string
   at a NUL without a word. */
static void
replace_bad_escapes (char *text)
{
  char *p = text;

  while ((p = strchr (p, '\\')) != NULL) {
    guint code = read_escape (p);
    gsize length = code < 0x110000 ? 6 : p[1] ? 2 : 1;
    guint next = code >= 0xd800 && code < 0xdc00 ? read_escape (p + 6) : 0;
    if (next >= 0xdc00 && next < 0xe000)
      length = 12;
    else if (code == 0 || (code >= 0xd800 && code < 0xe000))
      memcpy (p + 2, "fffd", 4);
    p += length;
  }
}

JsonNode *
act_json_parse (const char *text, gsize length, GError **error)
{
  g_autoptr (JsonParser) parser = NULL;
  g_autoptr (GError) reason = NULL;
  g_autofree char *repaired = NULL;
  JsonNode *root;

  if (!is_shallow (text, length)) {
    g_set_error (error, ACT_ERROR, ACT_ERROR_LIMIT,
                 "JSON nested deeper than %d", ACT_JSON_DEPTH);
    return NULL;
  }
  if (!g_utf8_validate_len (text, length, NULL)) {
    g_set_error_literal (error, ACT_ERROR, ACT_ERROR_INPUT, "invalid UTF-8");
    return NULL;
  }
  repaired = g_strndup (text, length);
  replace_bad_escapes (repaired);
  parser = json_parser_new ();
  if (!json_parser_load_from_data (parser, repaired, (gssize) length,
                                   &reason)) {
    g_set_error (error, ACT_ERROR, ACT_ERROR_INPUT, "invalid JSON (%s)",
                 reason_of (reason));
    return NULL;
  }
  root = json_parser_steal_root (parser);
  if (!root)
    g_set_error_literal (error, ACT_ERROR, ACT_ERROR_INPUT, "no JSON value");
  return root;
}

const char *
act_json_get_string (JsonObject *object, const char *key)
{
  JsonNode *node = json_object_get_member (object, key);

  if (!node || !JSON_NODE_HOLDS_VALUE (node) ||
      json_node_get_value_type (node) != G_TYPE_STRING)
    return NULL;
  return json_node_get_string (node);
}
