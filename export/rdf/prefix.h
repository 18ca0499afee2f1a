/* Short names for IRIs: entity:Q184. */
#ifndef ACTANT_PREFIX_H
#define ACTANT_PREFIX_H

#include <glib.h>

#include "rdf/vocabulary.h"

/** The prefixes of docs/rdf-mapping.md for one base. */
typedef struct {
  char *iris[ACT_N_PREFIXES];
  gsize lengths[ACT_N_PREFIXES];
} ActPrefixes;

void act_prefixes_init (ActPrefixes *prefixes, const char *base);
void act_prefixes_clear (ActPrefixes *prefixes);

/* Sets @name to prefix:rest; FALSE when no prefix fits or the rest would need
   escapes. */
gboolean act_prefixes_shorten (const ActPrefixes *prefixes, const char *iri,
                               GString *name);

#endif
