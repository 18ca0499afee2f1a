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

JsonNode *
act_json_parse (const char *text, gsize length, GError **error)
{
  g_autoptr (JsonParser) parser = NULL;
  g_autoptr (GError) reason = NULL;
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
  parser = json_parser_new ();
  if (!json_parser_load_from_data (parser, text, (gssize) length, &reason)) {
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
