/* N-Quads without a library between: the format of large graphs. */
#include "rdf/quad.h"
#include "rdf/rdf.h"

#include <string.h>

/* Bytes that a literal may not hold as they are (N-Quads, section 4). All else
   is UTF-8 as it came; IRIs have no such bytes. A backslash is written by its
   number: rdflib 6.1 reads one that is written twice, and an n after it, as a
   line end. */
static void
write_literal (ActOutput *output, const char *text)
{
  static const char special[] = "\"\\\n\r";

  act_output_write (output, "\"", 1);
  for (;;) {
    gsize n = strcspn (text, special);
    act_output_write (output, text, n);
    text += n;
    if (!*text)
      break;
    const char *escape = *text == '\n'   ? "\\n"
                         : *text == '\r' ? "\\r"
                         : *text == '"'  ? "\\\""
                                         : "\\u005C";
    act_output_puts (output, escape);
    text++;
  }
  act_output_write (output, "\"", 1);
}

static void
write_iri (ActOutput *output, const char *iri, const char *after)
{
  act_output_write (output, "<", 1);
  act_output_puts (output, iri);
  act_output_puts (output, after);
}

static void
write_quad (const ActQuad *quad, gpointer data)
{
  ActOutput *output = data;
  const char *type = act_term_kind_get_datatype (quad->object.kind);

  write_iri (output, quad->subject, "> ");
  write_iri (output, quad->predicate, "> ");
  if (quad->object.kind == ACT_TERM_IRI) {
    write_iri (output, quad->object.value, "> ");
  } else {
    write_literal (output, quad->object.value);
    if (type) {
      act_output_puts (output, "^^");
      write_iri (output, type, "> ");
    } else {
      act_output_puts (output,
                       quad->object.kind == ACT_TERM_TEXT ? "@en " : " ");
    }
  }
  write_iri (output, quad->graph, "> .\n");
}

void
act_rdf_write_nquads (const ActGraph *graph, const char *base,
                      ActOutput *output)
{
  act_quads_generate (graph, base, ACT_QUADS_BY_GRAPH, write_quad, output);
}
