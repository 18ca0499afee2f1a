#include "rdf/raptor.h"

static void
keep_message (void *data, raptor_log_message *message)
{
  ActRaptorLog *log = data;

  if (message->level < RAPTOR_LOG_LEVEL_ERROR || log->message)
    return;
  log->message = g_strdup (message->text);
  log->line = message->locator ? raptor_locator_line (message->locator) : -1;
}

void
act_raptor_log_clear (ActRaptorLog *log)
{
  g_clear_pointer (&log->message, g_free);
  log->line = -1;
}

raptor_world *
act_raptor_world_new (ActRaptorLog *log)
{
  raptor_world *world = raptor_new_world ();

  *log = (ActRaptorLog){NULL, -1};
  if (!world)
    return NULL;
  raptor_world_set_log_handler (world, log, keep_message);
  if (raptor_world_open (world) != 0) {
    raptor_free_world (world);
    return NULL;
  }
  return world;
}

static raptor_term *
new_iri (raptor_world *world, const char *iri)
{
  return raptor_new_term_from_uri_string (world, (const unsigned char *) iri);
}

raptor_term *
act_raptor_term_new (raptor_world *world, const ActTerm *term)
{
  const unsigned char *value = (const unsigned char *) term->value;

  if (term->kind == ACT_TERM_IRI)
    return raptor_new_term_from_uri_string (world, value);
  const char *datatype = act_term_kind_get_datatype (term->kind);
  raptor_uri *uri =
      datatype ? raptor_new_uri (world, (const unsigned char *) datatype)
               : NULL;
  raptor_term *literal = raptor_new_term_from_literal (
      world, value, uri,
      term->kind == ACT_TERM_TEXT ? (const unsigned char *) "en" : NULL);
  raptor_free_uri (uri);
  return literal;
}

void
act_raptor_statement_set (raptor_statement *statement, raptor_world *world,
                          const ActQuad *quad)
{
  raptor_statement_init (statement, world);
  statement->subject = new_iri (world, quad->subject);
  statement->predicate = new_iri (world, quad->predicate);
  statement->object = act_raptor_term_new (world, &quad->object);
}
