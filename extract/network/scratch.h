/* Scratch memory: taken piece by piece, given back all at once. */
#ifndef ACTANT_NETWORK_SCRATCH_H
#define ACTANT_NETWORK_SCRATCH_H

#include <glib.h>

G_BEGIN_DECLS

/* Grows to the most that was ever needed between two resets; then it is one
   block and taking from it is an addition. */
typedef struct {
  guint8 *block;
  gsize size, used;
  GPtrArray *outgrown; /* earlier blocks, still in use until the reset */
  gsize outgrown_size;
} ActScratch;

void act_scratch_init (ActScratch *scratch);
void act_scratch_clear (ActScratch *scratch);

/* Ends the life of all that was taken. */
void act_scratch_reset (ActScratch *scratch);

/** How much was taken at some time. */
typedef struct {
  const guint8 *block;
  gsize used;
} ActScratchMark;

static inline ActScratchMark
act_scratch_mark (const ActScratch *scratch)
{
  return (ActScratchMark){scratch->block, scratch->used};
}

/* Ends the life of all that was taken since @mark; a block that was begun since
   then stays as it is. */
static inline void
act_scratch_release (ActScratch *scratch, ActScratchMark mark)
{
  if (scratch->block == mark.block)
    scratch->used = mark.used;
}

/* @count items of @size bytes, aligned to 64, contents undefined; up to 64
   bytes after the end may be read. */
gpointer act_scratch_take (ActScratch *scratch, gsize count, gsize size);

#define act_scratch_new(scratch, type, count)                                  \
  ((type *) act_scratch_take ((scratch), (count), sizeof (type)))

G_END_DECLS

#endif
