/* Clusters of names: union-find that knows what must not be joined. */
#ifndef ACTANT_RESOLVE_CLUSTER_H
#define ACTANT_RESOLVE_CLUSTER_H

#include "resolve/node.h"

/** A pair of nodes that may be one; @support: how many documents use them. */
typedef struct {
  guint32 a, b; /* a < b */
  guint32 support;
  guint16 score;
  guint8 reason; /* ActMergeReason */
} ActEdge;

/** A join that was made. */
typedef struct {
  guint32 a, b;
  guint16 score;
  guint8 reason;
} ActJoin;

/* What is known of a cluster; held at its root. */
typedef struct {
  const char *wikidata, *country, *trade;
  guint32 n_locals, n_typed;
  guint32 last; /* last member; the members are a list through next[] */
  guint8 gender;
  gboolean full; /* has a full name or an identity */
} ActCluster;

typedef struct {
  const ActNodes *nodes;
  guint32 n;
  guint32 *parent, *next;
  ActCluster *clusters;
  GArray *joins; /* of ActJoin */
} ActClusters;

/* Every node is a cluster of its own; borrows @nodes. */
ActClusters *act_clusters_new (const ActNodes *nodes);
void act_clusters_free (ActClusters *clusters);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ActClusters, act_clusters_free)

/* The root of the node's cluster: its smallest node. */
guint32 act_clusters_find (ActClusters *clusters, guint32 node);
/* What is known of the node's cluster; borrowed until the next join. */
const ActCluster *act_clusters_get (ActClusters *clusters, guint32 node);
/* Nothing known of the two clusters speaks against their being one: gender,
   country, identity, trade. */
gboolean act_clusters_are_compatible (ActClusters *clusters, guint32 a,
                                      guint32 b);
/* Joins the clusters of two nodes whatever is known of them. */
void act_clusters_join (ActClusters *clusters, guint32 a, guint32 b,
                        ActMergeReason reason, guint score);
/* Sorts @edges (best score, then most support, then the smallest nodes, so in
   an order that only the set of documents decides) and joins along them where
   nothing forbids it. */
void act_clusters_follow (ActClusters *clusters, GArray *edges);

#endif
