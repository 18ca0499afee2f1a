/* Shapes: what a node of a type must look like (docs/shapes.ttl). */
#ifndef ACTANT_SHAPE_H
#define ACTANT_SHAPE_H

#include "verify/report.h"
#include "verify/triples.h"

/** The file under test. */
typedef struct {
  ActReport report;
  const char *path;
  const char *base;
  const ActTriples *triples;
} ActFileCheck;

/* Adds a fault at the place where the subject first stands. */
void act_file_check_add (ActFileCheck *check, const char *subject,
                         const char *format, ...) G_GNUC_PRINTF (3, 4);

/* Checks all typed nodes: how often a property may stand, with what values. */
void act_shapes_check (ActFileCheck *check);

#endif
