/* Kernel for AVX2 with AVX-VNNI (desktop processors without AVX-512). */
#include "kernel.h"

#if defined(__x86_64__)

#define KERNEL_LANES 8
#include "kernel-float.h"

#include <cpuid.h>
#include <immintrin.h>

#define VECTOR_ROWS 6
typedef __m256i Vector;

static inline Vector
load_vector (gconstpointer from)
{
  return _mm256_loadu_si256 (from);
}

static inline void
store_vector (gint32 *to, Vector x)
{
  _mm256_storeu_si256 ((__m256i_u *) (gpointer) to, x);
}

static inline Vector
spread_quad (const guint8 *in)
{
  gint32 quad;

  memcpy (&quad, in, sizeof quad);
  return _mm256_set1_epi32 (quad);
}

static inline Vector
subtract (Vector x, Vector y)
{
  return _mm256_sub_epi32 (x, y);
}

static inline Vector
add_products (Vector sum, Vector a, Vector w)
{
  __asm__("%{vex%} vpdpbusd %2, %1, %0" : "+x"(sum) : "x"(a), "x"(w));
  return sum;
}

#include "kernel-vnni.h"

/* gcc 12's __builtin_cpu_supports () does not know "avxvnni": leaf 7.1, EAX
   bit 4. That the system saves the registers is what "avx2" tells. */
static gboolean
is_available (void)
{
  guint a, b, c, d;

  return __builtin_cpu_supports ("avx2") &&
         __get_cpuid_count (7, 1, &a, &b, &c, &d) && (a & (1u << 4));
}

const ActKernel act_kernel_avxvnni = {
    "avxvnni", is_available, multiply, run_cells, dense, find_most, log_sum,
};

#endif
