/* Which actors of a diagram belong together. */
#ifndef ACTANT_CLUSTER_H
#define ACTANT_CLUSTER_H

#include "diagram/diagram.h"

/* Fills the clusters of a diagram whose edges are chosen. */
void act_cluster (ActDiagram *diagram, ActClustering by);

#endif
