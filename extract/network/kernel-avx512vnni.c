/* Kernel for AVX-512 with VNNI: 64 products of bytes an instruction. */
#include "kernel.h"

#if defined(__x86_64__)

#define KERNEL_LANES 16
#include "kernel-float.h"

#include <immintrin.h>

#define VECTOR_ROWS 8
typedef __m512i Vector;

static inline Vector
load_vector (gconstpointer from)
{
  return _mm512_loadu_si512 (from);
}

static inline void
store_vector (gint32 *to, Vector x)
{
  _mm512_storeu_si512 (to, x);
}

static inline Vector
spread_quad (const guint8 *in)
{
  gint32 quad;

  memcpy (&quad, in, sizeof quad);
  return _mm512_set1_epi32 (quad);
}

static inline Vector
subtract (Vector x, Vector y)
{
  return _mm512_sub_epi32 (x, y);
}

static inline Vector
add_products (Vector sum, Vector a, Vector w)
{
  __asm__("vpdpbusd %2, %1, %0" : "+v"(sum) : "v"(a), "v"(w));
  return sum;
}

#include "kernel-vnni.h"

static gboolean
is_available (void)
{
  return __builtin_cpu_supports ("avx512f") &&
         __builtin_cpu_supports ("avx512bw") &&
         __builtin_cpu_supports ("avx512dq") &&
         __builtin_cpu_supports ("avx512vl") &&
         __builtin_cpu_supports ("avx512vnni");
}

const ActKernel act_kernel_avx512vnni = {
    "avx512vnni", is_available, multiply, run_cells, dense, find_most, log_sum,
};

#endif
