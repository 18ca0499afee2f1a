#include "scratch.h"

#define ALIGNMENT 64
#define FIRST_SIZE ((gsize) 1 << 20)

void
act_scratch_init (ActScratch *scratch)
{
  *scratch =
      (ActScratch){.outgrown = g_ptr_array_new_with_free_func (g_aligned_free)};
}

void
act_scratch_clear (ActScratch *scratch)
{
  g_ptr_array_unref (scratch->outgrown);
  g_aligned_free (scratch->block);
}

static void
grow (ActScratch *scratch, gsize size)
{
  scratch->size = size;
  scratch->used = 0;
  scratch->block = g_aligned_alloc (1, size, ALIGNMENT);
}

void
act_scratch_reset (ActScratch *scratch)
{
  scratch->used = 0;
  if (!scratch->outgrown->len)
    return;
  g_ptr_array_set_size (scratch->outgrown, 0);
  g_aligned_free (scratch->block);
  grow (scratch, scratch->size + scratch->outgrown_size);
  scratch->outgrown_size = 0;
}

gpointer
act_scratch_take (ActScratch *scratch, gsize count, gsize size)
{
  gsize bytes;
  gpointer piece;

  g_assert (g_size_checked_mul (&bytes, count, size) &&
            g_size_checked_add (&bytes, bytes, 2 * ALIGNMENT));
  bytes &= ~(gsize) (ALIGNMENT - 1);
  if (bytes > scratch->size - scratch->used) {
    if (scratch->block) {
      g_ptr_array_add (scratch->outgrown, scratch->block);
      scratch->outgrown_size += scratch->size;
    }
    grow (scratch, MAX (bytes, MAX (2 * scratch->size, FIRST_SIZE)));
  }
  piece = scratch->block + scratch->used;
  scratch->used += bytes;
  return piece;
}
