/* A file of RDF under test, and what the checks of its parts share. */
#ifndef ACTANT_FILE_CHECK_H
#define ACTANT_FILE_CHECK_H

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

/* The first object of the predicate; "" if there is none. */
const char *act_file_check_get (const ActFileCheck *check, const char *subject,
                                const char *predicate);
/* All objects of the predicate: (element-type utf8) (transfer container). */
GPtrArray *act_file_check_get_all (const ActFileCheck *check,
                                   const char *subject, const char *predicate);
/* Below the base and a path: the id; "" if it is not there. */
const char *act_file_check_get_id (const ActFileCheck *check, const char *iri,
                                   const char *path);

#endif
