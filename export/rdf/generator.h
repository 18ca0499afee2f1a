/* What the parts of the quad generator share. */
#ifndef ACTANT_GENERATOR_H
#define ACTANT_GENERATOR_H

#include "rdf/iri.h"
#include "rdf/vocabulary.h"

/* A pass over the graph; strings under way are reused from quad to quad. */
typedef struct {
  const ActGraph *graph;
  const char *base;
  ActQuadFunc func;
  gpointer data;
  const ActGraphDocument *documents;
  const ActEntity *entities;
  const ActClaim *claims;
  const ActAttribution *attributions;
  guint32 n_documents, n_entities, n_claims, n_attributions;
  GString *subject, *object, *context; /* IRIs */
  GString *literal;
  gboolean wanted[ACT_N_QUAD_KIND], blocks[ACT_N_BLOCK];
  gboolean numbered[ACT_N_BLOCK];
} ActGenerator;

/* Sets @iri to base, path and id. */
void act_generator_mint (const ActGenerator *generator, GString *iri,
                         const char *path, const char *id);
/* IRI of an entity, claim, document; @iri->str is returned. */
const char *act_generator_mint_entity (const ActGenerator *generator,
                                       GString *iri, guint32 entity);
const char *act_generator_mint_document (const ActGenerator *generator,
                                         GString *iri, guint32 document);

/* Emit a quad of the current subject and graph, if its kind is wanted. */
void act_generator_emit (ActGenerator *generator, ActQuadKind kind,
                         ActTermKind term, const char *value);
/* The same with a text that is cleaned first; NULL emits nothing. */
void act_generator_emit_text (ActGenerator *generator, ActQuadKind kind,
                              ActTermKind term, const char *text);
/* With a name below our namespace. */
void act_generator_emit_name (ActGenerator *generator, ActQuadKind kind,
                              const char *name);
void act_generator_emit_entity (ActGenerator *generator, ActQuadKind kind,
                                guint32 entity);
/* With the type, or whatever else all quads of the kind have. */
void act_generator_emit_fixed (ActGenerator *generator, ActQuadKind kind);
void act_generator_emit_integer (ActGenerator *generator, ActQuadKind kind,
                                 guint64 value);
/* A date as such, one of another form as a string; NULL emits nothing. */
void act_generator_emit_date (ActGenerator *generator, ActQuadKind kind,
                              const char *date);

/* One graph for each document: metadata, who is mentioned, attributions. */
void act_generator_run_documents (ActGenerator *generator);

#endif
