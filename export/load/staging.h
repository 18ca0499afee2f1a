/* Where a storage is made, and where it goes. */
#ifndef ACTANT_STAGING_H
#define ACTANT_STAGING_H

#include <actant/error.h>

/** A new folder beside the storage's place: what is made in it is moved to the
    place when all is well. */
typedef struct {
  char *folder, *name; /* the place */
  char *made_in;       /* NULL: moved or dropped */
} ActStaging;

/* @path: folder and name. ACT_ERROR_IO if nothing can be written there. */
gboolean act_staging_init (ActStaging *staging, const char *path,
                           GError **error);
/* Moves every file, over those of the same name. */
gboolean act_staging_move (ActStaging *staging, GError **error);
/* Drops what was not moved. */
void act_staging_clear (ActStaging *staging);

#endif
