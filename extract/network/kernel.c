/* Which kernels there are, which one this processor runs best, and what they
 * all want to know of a matrix. */
#include "kernel.h"

const ActKernel *const act_kernels[] = {
#if defined(__x86_64__)
    &act_kernel_avx512vnni, &act_kernel_avxvnni,
    &act_kernel_avx2,
#endif
    &act_kernel_portable,   NULL,
};

const ActKernel *
act_kernel_find (const char *name)
{
  for (guint i = 0; act_kernels[i]; i++)
    if ((!name || g_str_equal (name, act_kernels[i]->name)) &&
        act_kernels[i]->is_available ())
      return act_kernels[i];
  return NULL;
}

const ActKernel *
act_kernel_get_default (void)
{
  const ActKernel *kernel = act_kernel_find (g_getenv ("ACTANT_KERNEL"));

  return kernel ? kernel : act_kernel_find (NULL);
}

gboolean
act_matrix_derive (ActMatrix *matrix, gint32 *zero)
{
  const gint8 *weights = matrix->weights;
  gint least = 0;

  for (gsize panel = 0; panel < matrix->np; panel += 16) {
    gint32 sums[16] = {0};

    for (gsize k = 0; k < matrix->kp; k += 4, weights += 64)
      for (guint i = 0; i < 16; i++)
        for (guint j = 0; j < 4; j++) {
          sums[i] += weights[4 * i + j];
          least = MIN (least, weights[4 * i + j]);
        }
    for (guint i = 0; i < 16; i++)
      zero[panel + i] = matrix->input_zero * sums[i];
  }
  matrix->zero = zero;
  return least > G_MININT8;
}
