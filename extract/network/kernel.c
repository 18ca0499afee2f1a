/* Which kernels there are, and which one this processor runs best. */
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
