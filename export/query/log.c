#include "query/redland.h"

static void
keep (GString *messages, const char *text, raptor_locator *place)
{
  if (messages->len)
    return;
  if (place && raptor_locator_line (place) > 0)
    g_string_append_printf (messages, "line %d: ", raptor_locator_line (place));
  g_string_append (messages, text);
}

void
act_redland_keep_message (void *data, raptor_log_message *message)
{
  if (message->level >= RAPTOR_LOG_LEVEL_ERROR)
    keep (data, message->text, message->locator);
}

int
act_redland_keep_librdf_message (void *data, librdf_log_message *message)
{
  if (librdf_log_message_level (message) >= LIBRDF_LOG_ERROR)
    keep (data, librdf_log_message_message (message),
          librdf_log_message_locator (message));
  return 1;
}
