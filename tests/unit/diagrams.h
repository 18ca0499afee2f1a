/* Diagrams of graphs, for tests. */
#ifndef ACTANT_TESTS_DIAGRAMS_H
#define ACTANT_TESTS_DIAGRAMS_H

#include "diagram/diagram.h"

/* An overview of up to so many edges. */
static inline ActDiagram *
test_diagram_new (const ActGraph *graph, guint max_edges)
{
  const ActExportOptions options = {.edges = max_edges};
  GError *error = NULL;
  ActDiagram *diagram = act_diagram_new (graph, &options, &error);

  g_assert_no_error (error);
  return diagram;
}

#endif
