/* raptor2, told to be quiet and to keep its first complaint. */
#ifndef ACTANT_RAPTOR_H
#define ACTANT_RAPTOR_H

#include <raptor2.h>

#include "rdf/quad.h"

/** Where a world's messages go: the first error is kept, the rest dropped. */
typedef struct {
  char *message; /* NULL: no error so far */
  int line;      /* of the input, or -1 */
} ActRaptorLog;

/* A world of one thread, opened; @log must live as long. NULL if raptor cannot
   start. Freed with raptor_free_world (). */
raptor_world *act_raptor_world_new (ActRaptorLog *log);
void act_raptor_log_clear (ActRaptorLog *log);

raptor_term *act_raptor_term_new (raptor_world *world, const ActTerm *term);
/* Fills in the triple; raptor_statement_clear () frees what it holds. */
void act_raptor_statement_set (raptor_statement *statement, raptor_world *world,
                               const ActQuad *quad);

#endif
