/* The inside of ActGraph, for resolve/ and view/. */
#ifndef ACTANT_GRAPH_PRIVATE_H
#define ACTANT_GRAPH_PRIVATE_H

#include "view/strings.h"

#include <actant/diff.h>
#include <actant/graph.h>

/* @groups: for every document the index of the first document of which it is a
   near-duplicate, its own when of none. @alias_pool, @mention_pool: what the
   entities point into. */
struct ActGraph {
  ActStrings *strings;
  GArray *documents;    /* of ActGraphDocument */
  GArray *groups;       /* of guint32 */
  GArray *entities;     /* of ActEntity */
  GArray *alias_pool;   /* of const char * */
  GArray *mention_pool; /* of ActPlace */
  GArray *claims;       /* of ActClaim */
  GArray *attributions; /* of ActAttribution */
  GArray *merges;       /* of ActMerge, by entity */
};

/* Empty arrays; shares @strings. */
ActGraph *act_graph_new (ActStrings *strings);

/* Frees what an ActGraphDocument owns: its origin. */
void act_graph_clear_document (gpointer data);

/* The claim's documents, near-duplicates counted once, and the best
   confidence, from its attributions. */
void act_graph_count_claim (const ActGraph *graph, ActClaim *claim);

static inline ActGraphDocument *
act_graph_get_document (const ActGraph *graph, guint32 index)
{
  return &g_array_index (graph->documents, ActGraphDocument, index);
}

static inline ActEntity *
act_graph_get_entity (const ActGraph *graph, guint32 index)
{
  return &g_array_index (graph->entities, ActEntity, index);
}

static inline ActClaim *
act_graph_get_claim (const ActGraph *graph, guint32 index)
{
  return &g_array_index (graph->claims, ActClaim, index);
}

static inline ActAttribution *
act_graph_get_attribution (const ActGraph *graph, guint32 index)
{
  return &g_array_index (graph->attributions, ActAttribution, index);
}

#endif
