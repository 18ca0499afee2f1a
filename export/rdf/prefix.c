#include "rdf/prefix.h"

#include <string.h>

const ActPrefix act_prefixes[ACT_N_PREFIXES] = {
    {"rdf", RDF_NS, NULL},
    {"rdfs", RDFS_NS, NULL},
    {"xsd", XSD_NS, NULL},
    {"owl", OWL_NS, NULL},
    {"skos", SKOS_NS, NULL},
    {"dct", DCT_NS, NULL},
    {"dc", DC_NS, NULL},
    {"prov", PROV_NS, NULL},
    {"oa", OA_NS, NULL},
    {"schema", SCHEMA_NS, NULL},
    {"wd", WD_NS, NULL},
    {"act", ACT_NS, NULL},
    {"entity", NULL, ENTITY_PATH},
    {"relation", NULL, RELATION_PATH},
    {"claim", NULL, CLAIM_PATH},
    {"attribution", NULL, ATTRIBUTION_PATH},
    {"document", NULL, DOCUMENT_PATH},
    {"quote", NULL, QUOTE_PATH},
    {"graph", NULL, GRAPH_PATH},
};

void
act_prefixes_init (ActPrefixes *prefixes, const char *base)
{
  for (gsize i = 0; i < ACT_N_PREFIXES; i++) {
    const ActPrefix *prefix = &act_prefixes[i];
    prefixes->iris[i] = prefix->iri ? g_strdup (prefix->iri)
                                    : g_strconcat (base, prefix->path, NULL);
    prefixes->lengths[i] = strlen (prefixes->iris[i]);
  }
}

void
act_prefixes_clear (ActPrefixes *prefixes)
{
  for (gsize i = 0; i < ACT_N_PREFIXES; i++)
    g_free (prefixes->iris[i]);
}

/* A part of the names that Turtle and SPARQL allow after a prefix. */
static gboolean
is_local_name (const char *name)
{
  const char *p = name;

  while (g_ascii_isalnum (*p) || *p == '_' || (*p == '-' && p > name))
    p++;
  return *p == '\0' && p > name;
}

gboolean
act_prefixes_shorten (const ActPrefixes *prefixes, const char *iri,
                      GString *name)
{
  for (gsize i = 0; i < ACT_N_PREFIXES; i++) {
    gsize length = prefixes->lengths[i];
    if (strncmp (iri, prefixes->iris[i], length) != 0 ||
        !is_local_name (iri + length))
      continue;
    g_string_assign (name, act_prefixes[i].name);
    g_string_append_c (name, ':');
    g_string_append (name, iri + length);
    return TRUE;
  }
  return FALSE;
}
