/* The distinct names of a set of documents: the nodes that are clustered. */
#ifndef ACTANT_RESOLVE_NODE_H
#define ACTANT_RESOLVE_NODE_H

#include "resolve/input.h"
#include "resolve/name-key.h"

/**
 * ActNode: all named entities of documents that nothing tells apart: the same
 * key of the label, class, gender, country and identity.
 * @label: the smallest spelling, in byte order
 * @n_locals: how many; @n_typed: how many of them are not of type Other
 * @body: one that every state has; the key is "israel foreign ministry"
 * whatever way the label tells whose it is
 * @president: a document calls the person president; bare names that are and
 * are not called so are told apart: "President Bush" is not any Bush
 * @trade: (nullable): of a person by full name, what a document says that he
 *   does for a living (resolve/trade.h); footballer and judge are two
 * @doubtful: many more documents give a person of this full name the other
 *   gender, so that it is taken for an error
 */
typedef struct {
  const char *key, *label;
  const char *wikidata, *country, *trade;
  guint32 n_locals, n_typed;
  guint8 class, gender, strength;
  gboolean acronym, body, president, doubtful;
} ActNode;

/** In order of (class, key, gender, country, wikidata, trade, president of a
    bare name): the same in whatever order documents came. */
typedef struct {
  GArray *nodes; /* of ActNode */
  /* Locals by node: node i has order[first[i]] .. order[first[i + 1] - 1]. */
  guint32 *first, *order;
} ActNodes;

/* Sets the node of every named local of @input. */
ActNodes *act_nodes_new (ActInput *input);
void act_nodes_free (ActNodes *nodes);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActNodes, act_nodes_free)

/* The nodes of one class and key: [@begin, @end); empty when there are none. */
void act_nodes_find (const ActNodes *nodes, ActNameClass class, const char *key,
                     guint32 *begin, guint32 *end);

ActNameClass act_entity_type_get_class (ActEntityType type);

static inline ActNode *
act_nodes_get (const ActNodes *nodes, guint32 index)
{
  return &g_array_index (nodes->nodes, ActNode, index);
}

#endif
