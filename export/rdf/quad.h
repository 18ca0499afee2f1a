/* Quads: what the graph is in RDF, one after another. */
#ifndef ACTANT_QUAD_H
#define ACTANT_QUAD_H

#include "rdf/quad-kind.h"

#include <actant/graph.h>

typedef enum {
  ACT_TERM_IRI,
  ACT_TERM_TEXT,   /* literal in English (rdf:langString) */
  ACT_TERM_STRING, /* the rest: literals of XML Schema types */
  ACT_TERM_BOOLEAN,
  ACT_TERM_INTEGER,
  ACT_TERM_DECIMAL,
  ACT_TERM_DATE,
  ACT_TERM_YEAR_MONTH,
  ACT_TERM_YEAR,
  ACT_N_TERM_KIND
} ActTermKind;

/* IRI of a literal's datatype; NULL for IRIs, texts and plain strings. */
const char *act_term_kind_get_datatype (ActTermKind kind);

/** @value: UTF-8 without characters that XML 1.0 cannot hold. */
typedef struct {
  ActTermKind kind;
  const char *value;
} ActTerm;

/** All strings are borrowed for the time of the callback. */
typedef struct {
  ActQuadKind kind;
  const char *subject, *predicate;
  ActTerm object;
  const char *graph;
} ActQuad;

typedef void (*ActQuadFunc) (const ActQuad *quad, gpointer data);

typedef enum {
  ACT_QUADS_BY_GRAPH,  /* facts last: for formats with named graphs */
  ACT_QUADS_BY_SUBJECT /* facts with their entity: for those without */
} ActQuadOrder;

/* Calls @func for every quad of the graph, each once, the same in both orders.
   All quads of a subject in a graph follow each other. @base: checked. */
void act_quads_generate (const ActGraph *graph, const char *base,
                         ActQuadOrder order, ActQuadFunc func, gpointer data);

/* By graph, those alone that are chosen: of the others nothing is put
   together. */
void act_quads_generate_some (const ActGraph *graph, const char *base,
                              const ActQuadChoice *choice, ActQuadFunc func,
                              gpointer data);

#endif
