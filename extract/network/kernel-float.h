/* The float half of a kernel, for vectors of KERNEL_LANES floats.
 *
 * Included by each kernel file, which is compiled for its instruction set.
 * Every lane goes through the same additions, multiplications and divisions
 * in the same order in all of them, so the results are the same bits. */
#ifndef ACTANT_NETWORK_KERNEL_FLOAT_H
#define ACTANT_NETWORK_KERNEL_FLOAT_H

#include "kernel.h"

#include <math.h>
#include <string.h>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

G_STATIC_ASSERT (ACT_LANES % KERNEL_LANES == 0);

typedef float Floats __attribute__ ((vector_size (4 * KERNEL_LANES)));
typedef gint32 Ints __attribute__ ((vector_size (4 * KERNEL_LANES)));
typedef guint8 Bytes __attribute__ ((vector_size (KERNEL_LANES)));

static inline Floats
load (const float *from)
{
  Floats x;

  memcpy (&x, from, sizeof x);
  return x;
}

static inline Floats
load_ints (const gint32 *from)
{
  Ints x;

  memcpy (&x, from, sizeof x);
  return __builtin_convertvector(x, Floats);
}

/* The first @count lanes, fewer than there are; the others are zero, and what
   lies beyond is not read. */
static inline Floats
load_some (const float *from, guint count)
{
#if defined(__AVX512F__) && KERNEL_LANES == 16
  return (Floats) _mm512_maskz_loadu_ps ((__mmask16) ((1u << count) - 1), from);
#else
  Floats x = {0};

  memcpy (&x, from, count * sizeof *from);
  return x;
#endif
}

static inline Floats
load_some_ints (const gint32 *from, guint count)
{
#if defined(__AVX512F__) && KERNEL_LANES == 16
  const Ints x =
      (Ints) _mm512_maskz_loadu_epi32 ((__mmask16) ((1u << count) - 1), from);
#else
  Ints x = {0};

  memcpy (&x, from, count * sizeof *from);
#endif
  return __builtin_convertvector(x, Floats);
}

static inline void
store (float *to, Floats x)
{
  memcpy (to, &x, sizeof x);
}

static inline Floats
spread (float x)
{
  return x - (Floats){0};
}

/* x > y ? x : y and x < y ? x : y; the processor's instructions give @y too
   when one is no number. */
#if defined(__AVX512F__) && KERNEL_LANES == 16
#define MAXIMUM(x, y) ((Floats) _mm512_max_ps ((__m512) (x), (__m512) (y)))
#define MINIMUM(x, y) ((Floats) _mm512_min_ps ((__m512) (x), (__m512) (y)))
#elif defined(__AVX__) && KERNEL_LANES == 8
#define MAXIMUM(x, y) ((Floats) _mm256_max_ps ((__m256) (x), (__m256) (y)))
#define MINIMUM(x, y) ((Floats) _mm256_min_ps ((__m256) (x), (__m256) (y)))
#else
static inline Floats
select_lanes (Ints mask, Floats yes, Floats no)
{
  return (Floats) ((mask & (Ints) yes) | (~mask & (Ints) no));
}
#define MAXIMUM(x, y) select_lanes ((Ints) ((x) > (y)), (x), (y))
#define MINIMUM(x, y) select_lanes ((Ints) ((x) < (y)), (x), (y))
#endif

static inline Floats
clamp (Floats x, float least, float most)
{
  const Floats low = spread (least), high = spread (most);
  const Floats above = MAXIMUM (x, low);

  return MINIMUM (above, high);
}

/* clamp (x, -most, most) */
static inline Floats
bound (Floats x, float most)
{
#if defined(__AVX512DQ__) && KERNEL_LANES == 16
  /* The smaller absolute value with the sign of x. */
  return (Floats) _mm512_range_ps ((__m512) x, (__m512) spread (most), 2);
#else
  return clamp (x, -most, most);
#endif
}

/* Adding 1.5 * 2^23 rounds to the nearest integer, half to even, and leaves it
   in the low bits. */
#define ROUNDER 12582912.0f

/* Smaller exponents count as this one. */
#define LEAST_EXPONENT (-87.0f)

/* exp (x) to about 4e-6, for x in -87..87: 2^n from the exponent's bits times
   a polynomial in the rest (the series of 2^f, |f| <= 1/2). */
static inline Floats
exponential (Floats x)
{
  const Floats t = x * 1.44269504f;
  const Floats rounded = t + ROUNDER;
  const Floats f = t - (rounded - ROUNDER);
  const Ints power = ((Ints) rounded + 127) << 23;
  Floats p = 1.3333558e-3f * f + 9.6181291e-3f;

  p = p * f + 5.5504109e-2f;
  p = p * f + 2.4022651e-1f;
  p = p * f + 6.9314718e-1f;
  p = p * f + 1.0f;
  return p * (Floats) power;
}

/* ROUNDER with the bias of an exponent: the sum's low bits are that of a power
   of two. */
#define EXPONENT_ROUNDER (ROUNDER + 127.0f)

/* Exponents beyond this are taken for it, so that the product of three
   denominators is no overflow. */
#define MOST_EXPONENT 28.0f

/* 2^t + 1 to 8e-5 of it, the denominator of the logistic function; what it
   makes is rounded to a hundredth in the end. The cubic has the least relative
   error for 2^f, |f| <= 1/2. */
static inline Floats
denominator (Floats t)
{
  const Floats within = bound (t, MOST_EXPONENT);
  const Floats rounded = within + EXPONENT_ROUNDER;
  const Floats f = within - (rounded - EXPONENT_ROUNDER);
  const Floats power = (Floats) ((Ints) rounded << 23);
  Floats p = 5.5171669e-2f * f + 2.4261112e-1f;

  p = p * f + 6.9326099e-1f;
  p = p * f + 9.9992807e-1f;
  return p * power + 1.0f;
}

/* Gate @gate for the units from @j: the exponent for denominator (). */
static inline Floats
gate_at (const ActCells *cells, const gint32 *x, const gint32 *h, gsize gate,
         gsize j)
{
  const gsize column = gate * cells->units + j;
  Floats z = load_ints (x + column) * load (cells->wx->scale + column) +
             load (cells->wx->bias + column);

  if (h)
    z += load_ints (h + column) * load (cells->wh->scale + column);
  return z;
}

/* The same for the last @count units, fewer than a vector's lanes. */
static inline Floats
gate_at_end (const ActCells *cells, const gint32 *x, const gint32 *h,
             gsize gate, gsize j, guint count)
{
  const gsize column = gate * cells->units + j;
  Floats z = load_some_ints (x + column, count) *
                 load_some (cells->wx->scale + column, count) +
             load_some (cells->wx->bias + column, count);

  if (h)
    z += load_some_ints (h + column, count) *
         load_some (cells->wh->scale + column, count);
  return z;
}

/* Updates KERNEL_LANES cells and gives their hidden states.
     c = logistic (f) c + logistic (i) tanh (g),  h = logistic (o) tanh (c),
   with tanh (x) = (1 - e) / (1 + e), e = exp (-2 x), each over one
   denominator. */
static inline Floats
update_state (Floats input, Floats forget, Floats candidate, Floats c)
{
  const Floats below_i = denominator (input);
  const Floats below_f = denominator (forget);
  const Floats below_g = denominator (candidate);
  const Floats below_ig = below_i * below_g;

  return (c * below_ig + (2.0f - below_g) * below_f) / (below_f * below_ig);
}

static inline Floats
hidden_state (Floats output, Floats c)
{
  const Floats below_o = denominator (output);
  const Floats below_c = denominator (c * act_gate_factor (3));

  return (2.0f - below_c) / (below_o * below_c);
}

static inline Ints
quantize (Floats h)
{
  return (Ints) (h * ACT_STATE_LEVELS + ROUNDER) + ACT_STATE_ZERO;
}

/* The low bytes; what __builtin_convertvector makes of it for eight lanes goes
   through scalar registers. */
static inline void
store_bytes (guint8 *to, Ints x)
{
#if defined(__AVX2__) && KERNEL_LANES == 8
  const __m256i bytes = (__m256i) (x & 0xff); /* packing saturates */
  const __m128i low = _mm256_castsi256_si128 (bytes);
  const __m128i high = _mm256_extracti128_si256 (bytes, 1);
  const __m128i words = _mm_packs_epi32 (low, high);

  _mm_storel_epi64 ((__m128i_u *) (gpointer) to,
                    _mm_packus_epi16 (words, words));
#else
  const Bytes narrow = __builtin_convertvector(x, Bytes);

  memcpy (to, &narrow, sizeof narrow);
#endif
}

/* The last units of a row, fewer than a vector's lanes. */
static inline void
run_end (const ActCells *cells, const gint32 *x, const gint32 *h, guint j,
         float *c, guint8 *out)
{
  const guint rest = cells->units - j;
  Floats gates[4], state;
  Ints bytes;

  for (guint gate = 0; gate < 4; gate++)
    gates[gate] = gate_at_end (cells, x, h, gate, j, rest);
  state = update_state (gates[0], gates[1], gates[3], load_some (c + j, rest));
  memcpy (c + j, &state, rest * sizeof *c);
  bytes = quantize (hidden_state (gates[2], state));
  for (guint lane = 0; lane < rest; lane++)
    out[j + lane] = (guint8) bytes[lane];
}

/* @next: the row of sums that is needed after @x; it may be anywhere. All
   states come before all outputs: the processor has more to do side by side
   than in one long chain for each vector. */
static inline __attribute__ ((always_inline)) void
run_row (const ActCells *cells, const gint32 *x, const gint32 *next,
         const gint32 *h, float *c, guint8 *out)
{
  const guint whole = cells->units - cells->units % KERNEL_LANES;

  for (guint j = 0; j < whole; j += KERNEL_LANES) {
    for (guint gate = 0; gate < 4; gate++)
      __builtin_prefetch (next + gate * cells->units + j);
    store (c + j, update_state (gate_at (cells, x, h, 0, j),
                                gate_at (cells, x, h, 1, j),
                                gate_at (cells, x, h, 3, j), load (c + j)));
  }
  for (guint j = 0; j < whole; j += KERNEL_LANES)
    store_bytes (out + j, quantize (hidden_state (gate_at (cells, x, h, 2, j),
                                                  load (c + j))));
  if (whole < cells->units)
    run_end (cells, x, h, whole, c, out);
}

static const gint32 *
input_sums (const ActCells *cells, guint i)
{
  return cells->x + (gsize) cells->x_row[i] * cells->wx->np;
}

static void
run_cells (const ActCells *cells)
{
  for (guint i = 0; i < cells->rows; i++) {
    const gint32 *x = input_sums (cells, i);
    const gint32 *next = input_sums (cells, MIN (i + 1, cells->rows - 1));
    float *c = cells->c + (gsize) i * cells->units;
    guint8 *out = cells->out + i * cells->out_stride;

    if (i < cells->h_rows)
      run_row (cells, x, next, cells->h + (gsize) i * cells->wh->np, c, out);
    else
      run_row (cells, x, next, NULL, c, out);
  }
}

/* Four rows by ACT_LANES columns at a time. */
static inline void
dense_block (const float *const x[4], guint k, const float *w, guint n,
             Floats sum[4][ACT_LANES / KERNEL_LANES])
{
  memset (sum, 0, 4 * sizeof *sum);
  for (guint i = 0; i < k; i++)
    for (guint v = 0; v < ACT_LANES / KERNEL_LANES; v++) {
      const Floats column = load (w + (gsize) i * n + v * KERNEL_LANES);

      for (guint r = 0; r < 4; r++)
        sum[r][v] += x[r][i] * column;
    }
}

static void
dense (const float *x, gsize x_stride, gsize rows, guint k, const float *w,
       guint n, float *out, gsize out_stride)
{
  Floats sum[4][ACT_LANES / KERNEL_LANES];

  for (gsize row = 0; row < rows; row += 4) {
    const gsize count = MIN (rows - row, 4);
    const float *rows_of_x[4];

    for (gsize r = 0; r < 4; r++)
      rows_of_x[r] = x + (row + MIN (r, count - 1)) * x_stride;
    for (guint j = 0; j < n; j += ACT_LANES) {
      dense_block (rows_of_x, k, w + j, n, sum);
      for (gsize r = 0; r < count; r++)
        memcpy (out + (row + r) * out_stride + j, sum[r], sizeof sum[r]);
    }
  }
}

static float
find_largest (const float *x, guint n)
{
  const guint whole = n - n % KERNEL_LANES;
  Floats most = spread (x[0]);
  float largest;

  for (guint i = 0; i < whole; i += KERNEL_LANES) {
    const Floats next = load (x + i);

    most = MAXIMUM (next, most);
  }
  largest = most[0];
  for (guint lane = 1; lane < KERNEL_LANES; lane++)
    largest = MAX (largest, most[lane]);
  for (guint i = whole; i < n; i++)
    largest = MAX (largest, x[i]);
  return largest;
}

static guint
find_most (const float *x, guint n)
{
  const float largest = find_largest (x, n);
  guint i = 0;

  while (i < n - 1 && x[i] != largest)
    i++;
  return i;
}

/* The first @count lanes, zero in the others. */
static inline Floats
keep_lanes (Floats x, guint count)
{
  Ints lanes;

  for (gint i = 0; i < KERNEL_LANES; i++)
    lanes[i] = i;
  return (Floats) ((Ints) x & (lanes < (gint) count));
}

/* Adds number i to sum i modulo ACT_LANES and then halves of these sums, so
   that the order of additions is the same for any width of vectors. */
static float
log_sum (const float *x, guint n)
{
  const float largest = find_largest (x, n);
  float sums[ACT_LANES] = {0};

  for (guint i = 0; i < n; i += KERNEL_LANES) {
    const guint count = MIN (n - i, KERNEL_LANES);
    const Floats next =
        count == KERNEL_LANES ? load (x + i) : load_some (x + i, count);
    const Floats part = exponential (clamp (next - largest, LEAST_EXPONENT, 0));
    float *at = sums + i % ACT_LANES;

    store (at, load (at) + keep_lanes (part, count));
  }
  for (guint width = ACT_LANES / 2; width; width /= 2)
    for (guint i = 0; i < width; i++)
      sums[i] += sums[i + width];
  return largest + logf (sums[0]);
}

#endif
