#include "query/redland.h"

int
act_redland_keep_message (void *data, librdf_log_message *message)
{
  GString *messages = data;
  const char *text = librdf_log_message_message (message);
  raptor_locator *place = librdf_log_message_locator (message);

  if (librdf_log_message_level (message) < LIBRDF_LOG_ERROR || messages->len)
    return 1;
  if (place && raptor_locator_line (place) > 0)
    g_string_append_printf (messages, "line %d: ", raptor_locator_line (place));
  g_string_append (messages, text);
  return 1;
}
