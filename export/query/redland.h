/* The storage as librdf and rasqal see it. */
#ifndef ACTANT_REDLAND_H
#define ACTANT_REDLAND_H

#include <librdf.h>

#include "query/interest.h"
#include "query/storage.h"

/* Loggers of raptor and rasqal, and of librdf: append the first error to @data,
   a GString that is empty; drop the rest. */
void act_redland_keep_message (void *data, raptor_log_message *message);
int act_redland_keep_librdf_message (void *data, librdf_log_message *message);

/* A librdf storage over ours, read-only; borrows @storage. NULL if librdf
   refuses. */
librdf_storage *act_redland_storage_new (librdf_world *world,
                                         ActStorage *storage);

/** Answers rasqal's triple patterns straight from the storage. */
typedef struct ActTripleSource ActTripleSource;

/* Takes the place of librdf's own source in the world's rasqal: with that one,
   rasqal 0.9.33 gives wrong rows for joins and OPTIONAL (source.c says why).
   @interest: borrowed, what nobody looks at; NULL: everything is. @named: the
   query speaks of named graphs, which it has to be told. */
ActTripleSource *act_triple_source_new (librdf_world *world,
                                        const ActStorage *storage,
                                        const ActInterest *interest,
                                        gboolean named);
/* Before the world is freed, after all queries. */
void act_triple_source_free (ActTripleSource *source);

#endif
