/* The vocabularies of the RDF: docs/rdf-mapping.md, docs/actant.ttl. */
#ifndef ACTANT_VOCABULARY_H
#define ACTANT_VOCABULARY_H

#define RDF_NS "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
#define RDFS_NS "http://www.w3.org/2000/01/rdf-schema#"
#define XSD_NS "http://www.w3.org/2001/XMLSchema#"
#define OWL_NS "http://www.w3.org/2002/07/owl#"
#define SKOS_NS "http://www.w3.org/2004/02/skos/core#"
#define DCT_NS "http://purl.org/dc/terms/"
#define DC_NS "http://purl.org/dc/elements/1.1/"
#define PROV_NS "http://www.w3.org/ns/prov#"
#define OA_NS "http://www.w3.org/ns/oa#"
#define SCHEMA_NS "http://schema.org/"
#define WD_NS "http://www.wikidata.org/entity/"
/* Ours is the same whatever the base is, so that a query serves everywhere. */
#define ACT_NS "https://actant.example/ns#"

/* What is minted from news, below the base. */
#define ENTITY_PATH "entity/"
#define RELATION_PATH "relation/"
#define CLAIM_PATH "claim/"
#define ATTRIBUTION_PATH "attribution/"
#define DOCUMENT_PATH "document/"
#define QUOTE_PATH "quote/"
#define GRAPH_PATH "graph/"

typedef struct {
  const char *name;
  const char *iri;  /* namespace, or NULL: */
  const char *path; /* path below the base */
} ActPrefix;

#define ACT_N_PREFIXES 19
extern const ActPrefix act_prefixes[ACT_N_PREFIXES];

#endif
