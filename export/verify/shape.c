#include "verify/shape.h"

#include "rdf/vocabulary.h"

#include <string.h>

/* What a value may be. */
typedef enum {
  ANY,
  IRI,       /* of any kind */
  NODE,      /* IRI of a node of type @values */
  ONE_OF,    /* IRI: one of the names in @values, below our namespace */
  LITERAL,   /* with the datatype @values */
  TEXT,      /* literal in a language or plain, not empty */
  CONFIDENCE /* xsd:decimal, 0 to 1 */
} Kind;

typedef struct {
  const char *type;
  const char *predicate;
  guint min, max;
  Kind kind;
  const char *values;
} Shape;

static const Shape shapes[] = {
    {ACT_NS "Claim", RDF_NS "subject", 1, 1, IRI, NULL},
    {ACT_NS "Claim", RDF_NS "predicate", 1, 1, NODE, ACT_NS "Relation"},
    {ACT_NS "Claim", RDF_NS "object", 1, 1, ANY, NULL},
    {ACT_NS "Claim", ACT_NS "negated", 1, 1, LITERAL, XSD_NS "boolean"},
    {ACT_NS "Claim", ACT_NS "modality", 1, 1, ONE_OF,
     "Fact Future Possible Conditional Obligation Intent"},
    {ACT_NS "Claim", ACT_NS "valueType", 0, 1, ONE_OF,
     "Date Amount Proposition Text"},
    {ACT_NS "Claim", ACT_NS "attitude", 0, 1, TEXT, NULL},
    {ACT_NS "Claim", ACT_NS "status", 0, 1, ONE_OF, "Disputed"},
    {ACT_NS "Claim", ACT_NS "place", 0, 1, IRI, NULL},
    {ACT_NS "Claim", RDFS_NS "label", 1, 1, TEXT, NULL},
    {ACT_NS "Claim", ACT_NS "checksum", 1, G_MAXUINT, TEXT, NULL},
    {ACT_NS "Attribution", ACT_NS "claim", 1, 1, NODE, ACT_NS "Claim"},
    {ACT_NS "Attribution", ACT_NS "agent", 1, 1, IRI, NULL},
    {ACT_NS "Attribution", ACT_NS "stance", 1, 1, ONE_OF,
     "Asserts Denies Doubts Asks"},
    {ACT_NS "Attribution", ACT_NS "confidence", 1, 1, CONFIDENCE, NULL},
    {ACT_NS "Attribution", PROV_NS "wasDerivedFrom", 1, 1, NODE,
     ACT_NS "Document"},
    {ACT_NS "Attribution", ACT_NS "evidence", 1, G_MAXUINT, NODE,
     OA_NS "SpecificResource"},
    {ACT_NS "Document", ACT_NS "sha256", 1, 1, TEXT, NULL},
    {ACT_NS "Document", ACT_NS "bytes", 1, 1, LITERAL, XSD_NS "integer"},
    {ACT_NS "Document", DCT_NS "identifier", 1, 1, TEXT, NULL},
    {ACT_NS "Document", DCT_NS "title", 0, 1, TEXT, NULL},
    {ACT_NS "Document", DCT_NS "issued", 0, 1, ANY, NULL},
    {ACT_NS "Document", DC_NS "publisher", 0, 1, TEXT, NULL},
    {ACT_NS "Document", DCT_NS "source", 0, 1, IRI, NULL},
    {ACT_NS "Document", ACT_NS "checksum", 2, G_MAXUINT, TEXT, NULL},
    {ACT_NS "Relation", RDFS_NS "label", 1, 1, TEXT, NULL},
    {OA_NS "SpecificResource", OA_NS "hasSource", 1, 1, NODE,
     ACT_NS "Document"},
    {OA_NS "SpecificResource", OA_NS "hasSelector", 2, 2, IRI, NULL},
    {OA_NS "TextPositionSelector", OA_NS "start", 1, 1, LITERAL,
     XSD_NS "integer"},
    {OA_NS "TextPositionSelector", OA_NS "end", 1, 1, LITERAL,
     XSD_NS "integer"},
    {OA_NS "TextPositionSelector", ACT_NS "startByte", 1, 1, LITERAL,
     XSD_NS "integer"},
    {OA_NS "TextPositionSelector", ACT_NS "endByte", 1, 1, LITERAL,
     XSD_NS "integer"},
    {OA_NS "TextPositionSelector", ACT_NS "fileStartByte", 0, 1, LITERAL,
     XSD_NS "integer"},
    {OA_NS "TextPositionSelector", ACT_NS "fileEndByte", 0, 1, LITERAL,
     XSD_NS "integer"},
    {OA_NS "TextQuoteSelector", OA_NS "exact", 1, 1, TEXT, NULL},
    {OA_NS "TextQuoteSelector", OA_NS "prefix", 1, 1, LITERAL, ""},
    {OA_NS "TextQuoteSelector", OA_NS "suffix", 1, 1, LITERAL, ""},
};

/* Types of entities: all have these shapes. */
static const char entity_types[] =
    "Person Organization Place Group Event Work Concept Other";
static const Shape entity_shapes[] = {
    {"", RDFS_NS "label", 1, 1, TEXT, NULL},
    {"", ACT_NS "named", 1, 1, LITERAL, XSD_NS "boolean"},
    {"", ACT_NS "country", 0, 1, TEXT, NULL},
    {"", OWL_NS "sameAs", 0, 1, IRI, NULL},
    {"", ACT_NS "checksum", 1, G_MAXUINT, TEXT, NULL},
};

static gboolean
is_one_of (const char *iri, const char *names)
{
  if (!g_str_has_prefix (iri, ACT_NS))
    return FALSE;
  g_auto (GStrv) list = g_strsplit (names, " ", -1);
  return g_strv_contains ((const char *const *) list, iri + strlen (ACT_NS));
}

static gboolean
is_confidence (const ActTriple *triple)
{
  char *end;
  double value = g_ascii_strtod (triple->object, &end);

  return *end == '\0' && end > triple->object && value >= 0 && value <= 1 &&
         g_str_equal (triple->datatype, XSD_NS "decimal");
}

/* Canonical, as we write it: what parsers would otherwise change. */
static gboolean
is_canonical (const ActTriple *triple)
{
  const char *text = triple->object;

  if (g_str_equal (triple->datatype, XSD_NS "boolean"))
    return g_str_equal (text, "true") || g_str_equal (text, "false");
  if (g_str_equal (triple->datatype, XSD_NS "integer"))
    return *text && strspn (text, "0123456789") == strlen (text) &&
           (text[0] != '0' || text[1] == '\0');
  return TRUE;
}

static gboolean
fits (const ActFileCheck *check, const Shape *shape, const ActTriple *triple)
{
  gboolean iri = triple->datatype == NULL;

  switch (shape->kind) {
  case ANY:
    return TRUE;
  case IRI:
    return iri;
  case NODE:
    return iri && act_triples_has (check->triples, triple->object,
                                   RDF_NS "type", shape->values);
  case ONE_OF:
    return iri && is_one_of (triple->object, shape->values);
  case LITERAL:
    return !iri && g_str_equal (triple->datatype, shape->values) &&
           is_canonical (triple);
  case TEXT:
    return !iri && *triple->datatype == '\0' && *triple->object != '\0';
  case CONFIDENCE:
    return !iri && is_confidence (triple);
  }
  return FALSE;
}

static void
check_shape (ActFileCheck *check, const Shape *shape, const char *subject)
{
  const GArray *about = act_triples_get (check->triples, subject);
  guint n = 0;

  for (guint i = 0; i < about->len; i++) {
    const ActTriple *triple = &g_array_index (about, ActTriple, i);
    if (!g_str_equal (triple->predicate, shape->predicate))
      continue;
    n++;
    if (!fits (check, shape, triple))
      act_file_check_add (check, subject, "has a bad value of <%s>: %.80s",
                          shape->predicate, triple->object);
  }
  if (n < shape->min || n > shape->max)
    act_file_check_add (check, subject, "has %u values of <%s>", n,
                        shape->predicate);
}

void
act_shapes_check (ActFileCheck *check)
{
  const GPtrArray *subjects = act_triples_get_subjects (check->triples);

  for (guint i = 0; i < subjects->len; i++) {
    const char *subject = subjects->pdata[i];
    const ActTriple *type =
        act_triples_find (check->triples, subject, RDF_NS "type");
    if (!type) {
      act_file_check_add (check, subject, "has no type");
      continue;
    }
    gboolean known = is_one_of (type->object, entity_types);
    for (gsize k = 0; known && k < G_N_ELEMENTS (entity_shapes); k++)
      check_shape (check, &entity_shapes[k], subject);
    for (gsize k = 0; k < G_N_ELEMENTS (shapes); k++)
      if (g_str_equal (type->object, shapes[k].type)) {
        check_shape (check, &shapes[k], subject);
        known = TRUE;
      }
    if (!known)
      act_file_check_add (check, subject, "is of an unknown type: <%s>",
                          type->object);
  }
}
