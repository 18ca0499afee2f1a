#include "view/json.h"

void
act_json_append_string (GString *out, const char *string)
{
  if (!string) {
    g_string_append (out, "null");
    return;
  }
  g_string_append_c (out, '"');
  for (const char *at = string; *at; at++)
    if (*at == '"' || *at == '\\')
      g_string_append_printf (out, "\\%c", *at);
    else if ((guchar) *at < 0x20 || *at == 0x7f)
      g_string_append_printf (out, "\\u%04x", (guint) (guchar) *at);
    else
      g_string_append_c (out, *at);
  g_string_append_c (out, '"');
}

void
act_text_append_line (GString *out, const char *string)
{
  for (const char *at = string; *at; at++)
    g_string_append_c (out, (guchar) *at < 0x20 || *at == 0x7f ? ' ' : *at);
}
