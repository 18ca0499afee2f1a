/* Identifiers of entities. */
#ifndef ACTANT_RESOLVE_IDENTIFIER_H
#define ACTANT_RESOLVE_IDENTIFIER_H

#include "resolve/cluster.h"

/**
 * ActSlot: an entity in the making.
 * @node: root of its cluster; ACT_NONE for what is one document's own (or of a
 *   group of documents)
 * @hash, @number: the first of its locals by (hash of document, number)
 */
typedef struct {
  const char *id, *label, *wikidata, *country, *hash;
  guint32 node, number;
  guint32 n_locals, n_documents, last_document;
  guint32 first_alias, n_aliases;
  guint32 n_of_type[ACT_N_ENTITY_TYPE];
  gboolean named;
} ActSlot;

/**
 * act_identifiers_assign:
 *
 * Gives every slot its id: the Wikidata id; else slug and hash of the canonical
 * key with the class. The canonical key is the smallest one of the frequent
 * names. Of homonyms the one in most documents has that id, the others, and all
 * that is one document's own, have slug, hash of their first document and
 * number in it. So an id stays, as a rule, when documents come and go.
 *
 * Returns: (transfer full), of guint32: the slots in order of their ids.
 */
GArray *act_identifiers_assign (GArray *slots, ActClusters *clusters,
                                ActStrings *strings);

#endif
