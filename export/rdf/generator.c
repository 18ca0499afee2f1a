#include "rdf/generator.h"

#include <string.h>

const char *
act_term_kind_get_datatype (ActTermKind kind)
{
  static const char *const datatypes[ACT_N_TERM_KIND] = {
      [ACT_TERM_BOOLEAN] = XSD_NS "boolean",
      [ACT_TERM_INTEGER] = XSD_NS "integer",
      [ACT_TERM_DECIMAL] = XSD_NS "decimal",
      [ACT_TERM_DATE] = XSD_NS "date",
      [ACT_TERM_YEAR_MONTH] = XSD_NS "gYearMonth",
      [ACT_TERM_YEAR] = XSD_NS "gYear",
  };

  return datatypes[kind];
}

void
act_generator_mint (const ActGenerator *generator, GString *iri,
                    const char *path, const char *id)
{
  g_string_assign (iri, generator->base);
  g_string_append (iri, path);
  act_iri_append_id (iri, id);
}

const char *
act_generator_mint_entity (const ActGenerator *generator, GString *iri,
                           guint32 entity)
{
  act_generator_mint (generator, iri, ENTITY_PATH,
                      generator->entities[entity].id);
  return iri->str;
}

const char *
act_generator_mint_document (const ActGenerator *generator, GString *iri,
                             guint32 document)
{
  g_string_assign (iri, generator->base);
  g_string_append (iri, DOCUMENT_PATH);
  g_string_append_len (iri, generator->documents[document].hash,
                       ACT_HASH_DIGITS);
  return iri->str;
}

void
act_generator_emit (ActGenerator *generator, ActQuadKind kind, ActTermKind term,
                    const char *value)
{
  ActQuad quad = {kind,
                  generator->subject->str,
                  act_quad_plans[kind].predicate,
                  {term, value},
                  generator->context->str};

  if (generator->wanted[kind])
    generator->func (&quad, generator->data);
}

void
act_generator_emit_text (ActGenerator *generator, ActQuadKind kind,
                         ActTermKind term, const char *text)
{
  if (text && generator->wanted[kind])
    act_generator_emit (
        generator, kind, term,
        act_literal_set (generator->literal, text, strlen (text)));
}

void
act_generator_emit_name (ActGenerator *generator, ActQuadKind kind,
                         const char *name)
{
  if (!generator->wanted[kind])
    return;
  g_string_assign (generator->object, ACT_NS);
  g_string_append (generator->object, name);
  act_generator_emit (generator, kind, ACT_TERM_IRI, generator->object->str);
}

void
act_generator_emit_entity (ActGenerator *generator, ActQuadKind kind,
                           guint32 entity)
{
  if (generator->wanted[kind])
    act_generator_emit (
        generator, kind, ACT_TERM_IRI,
        act_generator_mint_entity (generator, generator->object, entity));
}

void
act_generator_emit_fixed (ActGenerator *generator, ActQuadKind kind)
{
  act_generator_emit (generator, kind, ACT_TERM_IRI,
                      act_quad_plans[kind].object);
}

void
act_generator_emit_integer (ActGenerator *generator, ActQuadKind kind,
                            guint64 value)
{
  char text[32];

  if (!generator->wanted[kind])
    return;
  g_snprintf (text, sizeof text, "%" G_GUINT64_FORMAT, value);
  act_generator_emit (generator, kind, ACT_TERM_INTEGER, text);
}

void
act_generator_emit_date (ActGenerator *generator, ActQuadKind kind,
                         const char *date)
{
  if (date)
    act_generator_emit_text (generator, kind, act_literal_get_date_kind (date),
                             date);
}
