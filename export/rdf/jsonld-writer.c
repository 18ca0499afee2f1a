/* JSON-LD 1.1: one object a graph, one object a subject in it. */
#include "rdf/prefix.h"
#include "rdf/quad.h"
#include "rdf/rdf.h"
#include "table/json.h"

#include <string.h>

/* How the context tells to read plain strings of a term. */
typedef enum { IRIS, TEXTS, STRINGS, DECIMALS, NATIVE } Reading;

/** Short names of the context. */
static const struct {
  const char *name, *iri;
  Reading reading;
} terms[] = {
    {"label", RDFS_NS "label", TEXTS},
    {"altLabel", SKOS_NS "altLabel", TEXTS},
    {"sameAs", OWL_NS "sameAs", IRIS},
    {"subject", RDF_NS "subject", IRIS},
    {"predicate", RDF_NS "predicate", IRIS},
    {"object", RDF_NS "object", IRIS},
    {"named", ACT_NS "named", NATIVE},
    {"country", ACT_NS "country", STRINGS},
    {"checksum", ACT_NS "checksum", STRINGS},
    {"negated", ACT_NS "negated", NATIVE},
    {"modality", ACT_NS "modality", IRIS},
    {"valueType", ACT_NS "valueType", IRIS},
    {"eventClass", ACT_NS "eventClass", IRIS},
    {"attitude", ACT_NS "attitude", STRINGS},
    {"status", ACT_NS "status", IRIS},
    {"place", ACT_NS "place", IRIS},
    {"time", ACT_NS "time", TEXTS},
    {"ofClaim", ACT_NS "claim", IRIS}, /* "claim" is a prefix */
    {"agent", ACT_NS "agent", IRIS},
    {"stance", ACT_NS "stance", IRIS},
    {"cue", ACT_NS "cue", TEXTS},
    {"phrase", ACT_NS "phrase", TEXTS},
    {"confidence", ACT_NS "confidence", DECIMALS},
    {"evidence", ACT_NS "evidence", IRIS},
    {"sha256", ACT_NS "sha256", STRINGS},
    {"bytes", ACT_NS "bytes", NATIVE},
    {"startByte", ACT_NS "startByte", NATIVE},
    {"endByte", ACT_NS "endByte", NATIVE},
    {"fileStartByte", ACT_NS "fileStartByte", NATIVE},
    {"fileEndByte", ACT_NS "fileEndByte", NATIVE},
    {"wasDerivedFrom", PROV_NS "wasDerivedFrom", IRIS},
    {"hasSource", OA_NS "hasSource", IRIS},
    {"hasSelector", OA_NS "hasSelector", IRIS},
    {"start", OA_NS "start", NATIVE},
    {"end", OA_NS "end", NATIVE},
    {"prefix", OA_NS "prefix", TEXTS},
    {"exact", OA_NS "exact", TEXTS},
    {"suffix", OA_NS "suffix", TEXTS},
    {"mentions", SCHEMA_NS "mentions", IRIS},
    {"identifier", DCT_NS "identifier", STRINGS},
    {"title", DCT_NS "title", TEXTS},
    {"source", DCT_NS "source", IRIS},
    {"publisher", DC_NS "publisher", STRINGS},
};

/** A predicate and object of the subject under way. */
typedef struct {
  char *predicate, *value;
  ActTermKind kind;
} Member;

typedef struct {
  ActJson json;
  ActPrefixes prefixes;
  GString *name;
  char *graph, *subject;
  GArray *members; /* of Member */
} Writer;

static void
member_clear (gpointer data)
{
  Member *member = data;

  g_free (member->predicate);
  g_free (member->value);
}

static const char *
shorten (Writer *writer, const char *iri)
{
  return act_prefixes_shorten (&writer->prefixes, iri, writer->name)
             ? writer->name->str
             : iri;
}

static void
write_context (Writer *writer)
{
  static const char *const type[] = {
      [IRIS] = "@id", [DECIMALS] = "xsd:decimal"};
  ActJson *json = &writer->json;

  act_json_key (json, "@context");
  act_json_begin (json, '{');
  for (gsize i = 0; i < ACT_N_PREFIXES; i++)
    act_json_member (json, act_prefixes[i].name, writer->prefixes.iris[i]);
  for (gsize i = 0; i < G_N_ELEMENTS (terms); i++) {
    act_json_key (json, terms[i].name);
    act_json_begin (json, '{');
    act_json_member (json, "@id", shorten (writer, terms[i].iri));
    if (terms[i].reading == TEXTS)
      act_json_member (json, "@language", "en");
    else if (terms[i].reading == IRIS || terms[i].reading == DECIMALS)
      act_json_member (json, "@type", type[terms[i].reading]);
    act_json_end (json, '}');
  }
  act_json_end (json, '}');
}

/* Value with all that is to be known of it, whatever the context says. */
static void
write_full_value (Writer *writer, const Member *member)
{
  ActJson *json = &writer->json;
  const char *type = act_term_kind_get_datatype (member->kind);

  act_json_begin (json, '{');
  if (member->kind == ACT_TERM_IRI) {
    act_json_member (json, "@id", shorten (writer, member->value));
  } else {
    act_json_member (json, "@value", member->value);
    if (member->kind == ACT_TERM_TEXT)
      act_json_member (json, "@language", "en");
    else if (type)
      act_json_member (json, "@type", shorten (writer, type));
  }
  act_json_end (json, '}');
}

static void
write_value (Writer *writer, const Member *member, Reading reading)
{
  ActJson *json = &writer->json;
  ActTermKind kind = member->kind;

  if (kind == ACT_TERM_IRI && reading == IRIS)
    act_json_string (json, shorten (writer, member->value));
  else if ((kind == ACT_TERM_TEXT && reading == TEXTS) ||
           (kind == ACT_TERM_STRING && reading == STRINGS) ||
           (kind == ACT_TERM_DECIMAL && reading == DECIMALS))
    act_json_string (json, member->value);
  else if (kind == ACT_TERM_BOOLEAN && reading == NATIVE)
    act_json_bool (json, g_str_equal (member->value, "true"));
  else if (kind == ACT_TERM_INTEGER && reading == NATIVE)
    act_json_int (json, g_ascii_strtoll (member->value, NULL, 10));
  else
    write_full_value (writer, member);
}

/* The key of a predicate and how its plain values are read. */
static const char *
get_key (Writer *writer, const char *predicate, Reading *reading)
{
  for (gsize i = 0; i < G_N_ELEMENTS (terms); i++)
    if (g_str_equal (terms[i].iri, predicate)) {
      *reading = terms[i].reading;
      return terms[i].name;
    }
  *reading = NATIVE;
  return shorten (writer, predicate);
}

/* All values of the predicate of member @first, which come once. */
static void
write_property (Writer *writer, guint first)
{
  const Member *members = (const Member *) (gpointer) writer->members->data;
  const char *predicate = members[first].predicate;
  guint n = 0;
  Reading reading;

  for (guint i = 0; i < writer->members->len; i++) {
    gboolean same = g_str_equal (members[i].predicate, predicate);
    if (same && i < first)
      return;
    n += same ? 1 : 0;
  }
  act_json_key (&writer->json, get_key (writer, predicate, &reading));
  if (n > 1)
    act_json_begin (&writer->json, '[');
  for (guint i = first; i < writer->members->len; i++)
    if (g_str_equal (members[i].predicate, predicate))
      write_value (writer, &members[i], reading);
  if (n > 1)
    act_json_end (&writer->json, ']');
}

static void
end_subject (Writer *writer)
{
  ActJson *json = &writer->json;

  if (!writer->subject)
    return;
  act_json_begin (json, '{');
  act_json_member (json, "@id", shorten (writer, writer->subject));
  for (guint i = 0; i < writer->members->len; i++) {
    const Member *member = &g_array_index (writer->members, Member, i);
    if (g_str_equal (member->predicate, RDF_NS "type"))
      act_json_member (json, "@type", shorten (writer, member->value));
    else
      write_property (writer, i);
  }
  act_json_end (json, '}');
  g_array_set_size (writer->members, 0);
  g_clear_pointer (&writer->subject, g_free);
}

static void
end_graph (Writer *writer)
{
  end_subject (writer);
  if (!writer->graph)
    return;
  act_json_end (&writer->json, ']');
  act_json_end (&writer->json, '}');
  g_clear_pointer (&writer->graph, g_free);
}

static void
write_quad (const ActQuad *quad, gpointer data)
{
  Writer *writer = data;
  Member member = {g_strdup (quad->predicate), g_strdup (quad->object.value),
                   quad->object.kind};

  if (g_strcmp0 (quad->graph, writer->graph) != 0) {
    end_graph (writer);
    writer->graph = g_strdup (quad->graph);
    act_json_begin (&writer->json, '{');
    act_json_member (&writer->json, "@id", shorten (writer, quad->graph));
    act_json_key (&writer->json, "@graph");
    act_json_begin (&writer->json, '[');
  }
  if (g_strcmp0 (quad->subject, writer->subject) != 0) {
    end_subject (writer);
    writer->subject = g_strdup (quad->subject);
  }
  g_array_append_val (writer->members, member);
}

void
act_rdf_write_jsonld (const ActGraph *graph, const char *base,
                      ActOutput *output)
{
  Writer writer = {.name = g_string_new (NULL),
                   .members = g_array_new (FALSE, FALSE, sizeof (Member))};

  g_array_set_clear_func (writer.members, member_clear);
  act_prefixes_init (&writer.prefixes, base);
  act_json_init (&writer.json, output, TRUE);
  act_json_begin (&writer.json, '{');
  write_context (&writer);
  act_json_key (&writer.json, "@graph");
  act_json_begin (&writer.json, '[');
  act_quads_generate (graph, base, ACT_QUADS_BY_GRAPH, write_quad, &writer);
  end_graph (&writer);
  act_json_end (&writer.json, ']');
  act_json_end (&writer.json, '}');
  act_json_end_line (&writer.json);
  g_array_unref (writer.members);
  g_string_free (writer.name, TRUE);
  act_prefixes_clear (&writer.prefixes);
}
