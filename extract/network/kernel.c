/* Which kernels there are, which one this processor runs best, and what they
 * all want to know of a matrix. */
#include "kernel.h"

const ActKernel *const act_kernels[] = {
#if defined(__x86_64__)
  &act_kernel_avx512vnni, &act_kernel_avxvnni, &act_kernel_avx2,
#endif
  &act_kernel_portable,   NULL,
};

const ActKernel *
act_kernel_find (const char *name)
{
  for (guint i = 0; act_kernels[i]; i++)
    if ((!name || g_str_equal (name, act_kernels[i]->name))
        && act_kernels[i]->is_available ())
      return act_kernels[i];
  return NULL;
}

const ActKernel *
act_kernel_get_default (void)
{
  const ActKernel *kernel = act_kernel_find (g_getenv ("ACTANT_KERNEL"));

  return kernel ? kernel : act_kernel_find (NULL);
}

/* Four numbers of up to 127 times 127 each fit 16 bits when the weights' sizes
   add up to no more than this. */
#define SMALL (G_MAXINT16 / 127)

/* @weights: eight inputs of sixteen outputs, as two blocks of [16][4]. */
static gboolean
are_small (const gint8 *weights)
{
  gint most = 0;

  for (guint i = 0; i < 64; i += 2) {
    const gint size = ABS (weights[i]) + ABS (weights[i + 1])
                      + ABS (weights[64 + i]) + ABS (weights[64 + i + 1]);

    most = MAX (most, size);
  }
  return most <= SMALL;
}

gboolean
act_matrix_derive (ActMatrix *matrix, gint32 *zero, guint8 *small)
{
  gint least = 0;

  for (gsize panel = 0; panel < matrix->np / 16; panel++) {
    const gint8 *weights = matrix->weights + panel * 16 * matrix->kp;
    gint32 sums[16] = { 0 };

    for (gsize group = 0; group < matrix->kp / 8; group++)
      small[panel * (matrix->kp / 8) + group]
          = (guint8)are_small (weights + group * 128);
    for (gsize k = 0; k < matrix->kp; k += 4, weights += 64)
      for (guint i = 0; i < 16; i++) {
        const gint8 *quad = weights + 4 * i;
        const gint least_here = MIN (MIN (quad[0], quad[1]), MIN (quad[2], quad[3]));

        sums[i] += quad[0] + quad[1] + quad[2] + quad[3];
        least = MIN (least, least_here);
      }
    for (guint i = 0; i < 16; i++)
      zero[panel * 16 + i] = ACT_ZERO * sums[i];
  }
  matrix->zero = zero;
  matrix->small = small;
  return least > G_MININT8;
}
