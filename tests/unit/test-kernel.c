/* Kernels: right sums, and the same bits from each that this machine runs. */
#include "network/kernel.h"

#include <math.h>
#include <string.h>

static void
assert_same_bytes (gconstpointer a, gsize a_size, gconstpointer b, gsize b_size)
{
  g_assert_cmpuint (a_size, ==, b_size);
  g_assert_true (memcmp (a, b, a_size) == 0);
}

/* An int8 matrix with random weights, in the packed form and plain. */
typedef struct {
  ActMatrix matrix;
  gint8 *packed, *plain; /* plain: [n][k] */
  float *scale, *bias;
  gint32 *zero;
  gpointer cell;
} Random;

static void
make_random (Random *random, guint n, guint k, guint8 input_zero)
{
  const guint np = (n + 31) & ~31u, kp = (k + 3) & ~3u;

  random->packed = g_aligned_alloc0 (1, (gsize) np * kp, 64);
  random->plain = g_new (gint8, (gsize) n * k);
  random->scale = g_new0 (float, np);
  random->bias = g_new0 (float, np);
  random->zero = g_new0 (gint32, np);
  for (guint i = 0; i < n; i++) {
    random->scale[i] = (float) g_test_rand_double_range (1e-5, 1e-3);
    random->bias[i] = (float) g_test_rand_double_range (-2, 2);
    for (guint j = 0; j < k; j++) {
      /* many extreme ones, which would show an overflow */
      const gint weight = g_test_rand_bit () ? g_test_rand_int_range (-127, 128)
                          : g_test_rand_bit () ? 127
                                               : -127;

      random->plain[(gsize) i * k + j] = (gint8) weight;
      random->packed[(gsize) (i / 16) * kp * 16 + (gsize) (j / 4) * 64 +
                     i % 16 * 4 + j % 4] = (gint8) weight;
    }
  }
  random->cell = NULL;
  random->matrix = (ActMatrix){.weights = random->packed,
                               .packed = &random->cell,
                               .scale = random->scale,
                               .bias = random->bias,
                               .n = n,
                               .k = k,
                               .np = np,
                               .kp = kp,
                               .input_zero = input_zero};
  g_assert_true (act_matrix_derive (&random->matrix, random->zero));
}

static void
free_random (Random *random)
{
  g_aligned_free (random->packed);
  g_free (random->plain);
  g_free (random->scale);
  g_free (random->bias);
  g_free (random->zero);
  g_aligned_free (random->cell);
}

static guint8 *
make_inputs (gsize rows, gsize stride, guint8 zero)
{
  guint8 *in = g_malloc (rows * stride + 64);

  for (gsize i = 0; i < rows * stride + 64; i++) {
    const gint q = g_test_rand_bit ()   ? g_test_rand_int_range (1 - zero, zero)
                   : g_test_rand_bit () ? zero - 1
                                        : 1 - zero;

    in[i] = (guint8) (q + zero);
  }
  return in;
}

static void
check_inputs (const ActKernel *kernel, guint n, guint k, guint rows,
              guint8 zero)
{
  Random random;
  const gsize stride = k + 8;
  g_autofree guint8 *in = make_inputs (rows, stride, zero);
  g_autofree gint32 *out = NULL;

  make_random (&random, n, k, zero);
  out = g_new (gint32, (gsize) rows * random.matrix.np);
  kernel->multiply (&random.matrix, in, stride, rows, out);
  for (guint r = 0; r < rows; r++)
    for (guint i = 0; i < n; i++) {
      gint32 sum = 0;

      for (guint j = 0; j < k; j++)
        sum += (in[r * stride + j] - zero) * random.plain[(gsize) i * k + j];
      g_assert_cmpint (out[(gsize) r * random.matrix.np + i], ==, sum);
    }
  free_random (&random);
}

static void
check_multiply (const ActKernel *kernel, guint n, guint k, guint rows)
{
  check_inputs (kernel, n, k, rows, ACT_EMBEDDING_ZERO);
  check_inputs (kernel, n, k, rows, ACT_STATE_ZERO);
}

static void
test_multiply (gconstpointer data)
{
  const ActKernel *kernel = data;

  check_multiply (kernel, 800, 332, 29);
  check_multiply (kernel, 32, 400, 7);
  check_multiply (kernel, 11, 254, 3); /* padding both ways */
  check_multiply (kernel, 1, 1, 1);
  check_multiply (kernel, 64, ACT_MAX_INPUTS, 9);
}

/* The largest sums there are, of weights of which one to four steps just fit in
   16 bits (pairs.h), or just do not. */
static void
check_largest (const ActKernel *kernel, guint8 zero)
{
  enum { N = 32, K = 64, ROWS = 9 };
  static const gint8 weights[] = {127, 65, 64, 44, 43, 33, 32, -127, -64};

  for (guint i = 0; i < G_N_ELEMENTS (weights); i++)
    for (gint q = 1 - zero; q < zero; q += 2 * (zero - 1)) {
      Random random;
      guint8 in[ROWS * K];
      gint32 out[ROWS * N];

      make_random (&random, N, K, zero);
      memset (random.packed, weights[i], N * K);
      g_assert_true (act_matrix_derive (&random.matrix, random.zero));
      memset (in, q + zero, sizeof in);
      kernel->multiply (&random.matrix, in, K, ROWS, out);
      for (guint j = 0; j < ROWS * N; j++)
        g_assert_cmpint (out[j], ==, K * q * weights[i]);
      free_random (&random);
    }
}

static void
test_largest (gconstpointer data)
{
  check_largest (data, ACT_EMBEDDING_ZERO);
  check_largest (data, ACT_STATE_ZERO);
}

typedef struct {
  gsize n_cells, n_out;
  float *c;
  guint8 *out;
} Result;

/* Three steps of an LSTM of @units units over five sentences. */
static Result
run_cells (const ActKernel *kernel, guint units, guint32 seed)
{
  enum { ROWS = 5 };
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  const guint np = (4 * units + 31) & ~31u;
  const guint32 x_row[ROWS] = {3, 1, 4, 1, 0};
  g_autofree float *scale = g_new (float, np);
  g_autofree float *bias = g_new (float, np);
  g_autofree gint32 *x = g_new (gint32, (gsize) np * ROWS);
  g_autofree gint32 *h = g_new (gint32, (gsize) np * ROWS);
  ActMatrix matrix = {.scale = scale, .bias = bias, .n = 4 * units, .np = np};
  Result result = {.n_cells = (gsize) ROWS * units,
                   .n_out = (gsize) ROWS * units};
  ActCells cells = {.units = units,
                    .rows = ROWS,
                    .h_rows = 3,
                    .wx = &matrix,
                    .wh = &matrix,
                    .x = x,
                    .x_row = x_row,
                    .h = h,
                    .out_stride = units};

  result.c = cells.c = g_new0 (float, result.n_cells);
  result.out = cells.out = g_new0 (guint8, result.n_out);
  for (guint i = 0; i < np; i++) {
    scale[i] = (float) g_rand_double_range (rand, 1e-4, 3e-3);
    bias[i] = (float) g_rand_double_range (rand, -3, 3);
  }
  for (guint step = 0; step < 3; step++) {
    for (gsize i = 0; i < (gsize) np * ROWS; i++) {
      x[i] = g_rand_int_range (rand, -9000, 9000);
      h[i] = g_rand_int_range (rand, -9000, 9000);
    }
    kernel->cells (&cells);
  }
  return result;
}

static void
free_result (Result *result)
{
  g_free (result->c);
  g_free (result->out);
}

static void
test_cells (gconstpointer data)
{
  static const guint sizes[] = {200, 128, 12, 4};

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    Result expected = run_cells (&act_kernel_portable, sizes[i], i);
    Result got = run_cells (data, sizes[i], i);

    assert_same_bytes (got.c, got.n_cells * sizeof (float), expected.c,
                       expected.n_cells * sizeof (float));
    assert_same_bytes (got.out, got.n_out, expected.out, expected.n_out);
    free_result (&expected);
    free_result (&got);
  }
}

/* One unit against the formula in double precision. */
static void
test_cell_values (gconstpointer data)
{
  const ActKernel *kernel = data;

  for (guint t = 0; t < 200; t++) {
    float z[32] = {0}, bias[32] = {0}, scale[32], c[4];
    gint32 x[32] = {0};
    const guint32 row = 0;
    guint8 out[4];
    ActMatrix m = {.scale = scale, .bias = bias, .n = 16, .np = 32};
    ActCells cells = {.units = 4,
                      .rows = 1,
                      .wx = &m,
                      .wh = &m,
                      .x = x,
                      .x_row = &row,
                      .c = c,
                      .out = out,
                      .out_stride = 4};

    for (guint i = 0; i < 32; i++)
      scale[i] = 1;
    for (guint i = 0; i < 16; i++) {
      z[i] = (float) g_test_rand_double_range (-12, 12);
      bias[i] = z[i] * act_gate_factor (i / 4);
    }
    for (guint j = 0; j < 4; j++)
      c[j] = (float) g_test_rand_double_range (-3, 3);
    for (guint j = 0; j < 4; j++) {
      const double i = 1 / (1 + exp (-z[j])), f = 1 / (1 + exp (-z[4 + j]));
      const double o = 1 / (1 + exp (-z[8 + j])), g = tanh (z[12 + j]);
      const double state = f * (double) c[j] + i * g;
      float one_c[4];
      guint8 one_out[4];

      memcpy (one_c, c, sizeof c);
      cells.c = one_c;
      cells.out = one_out;
      kernel->cells (&cells);
      g_assert_cmpfloat_with_epsilon (one_c[j], state, 5e-4);
      g_assert_cmpfloat_with_epsilon (one_out[j] - ACT_STATE_ZERO,
                                      ACT_STATE_LEVELS * o * tanh (state),
                                      0.52);
    }
  }
}

static void
test_dense (gconstpointer data)
{
  enum { ROWS = 6, K = 37, N = 48 };
  const ActKernel *kernel = data;
  float x[ROWS * K], w[K * N], expected[ROWS * N], got[ROWS * N];

  for (guint i = 0; i < ROWS * K; i++)
    x[i] = (float) g_test_rand_double_range (-2, 2);
  for (guint i = 0; i < K * N; i++)
    w[i] = (float) g_test_rand_double_range (-2, 2);
  act_kernel_portable.dense (x, K, ROWS, K, w, N, expected, N);
  kernel->dense (x, K, ROWS, K, w, N, got, N);
  assert_same_bytes (got, sizeof got, expected, sizeof expected);
  for (guint r = 0; r < ROWS; r++)
    for (guint j = 0; j < N; j++) {
      double sum = 0;

      for (guint i = 0; i < K; i++)
        sum += (double) x[r * K + i] * (double) w[i * N + j];
      g_assert_cmpfloat_with_epsilon (got[r * N + j], sum, 1e-4);
    }
}

/* All lengths up to a few vectors; some numbers are far below the others. */
static void
test_log_sum (gconstpointer data)
{
  const ActKernel *kernel = data;
  float x[75];

  for (guint n = 1; n <= G_N_ELEMENTS (x); n++) {
    float got, expected;
    double sum = 0;

    for (guint i = 0; i < n; i++) {
      x[i] = i % 7 == 5 ? -1e9f : (float) g_test_rand_double_range (-90, 9);
      sum += exp (x[i]);
    }
    got = kernel->log_sum (x, n);
    expected = act_kernel_portable.log_sum (x, n);
    assert_same_bytes (&got, sizeof got, &expected, sizeof expected);
    g_assert_cmpfloat_with_epsilon (got, log (sum), 1e-4);
  }
}

static void
test_find_most (gconstpointer data)
{
  const ActKernel *kernel = data;
  float x[75];

  for (guint n = 1; n <= G_N_ELEMENTS (x); n++)
    for (guint most = 0; most < n; most++) {
      for (guint i = 0; i < n; i++)
        x[i] = -2 - (float) (i % 3);
      x[most] = x[n - 1] = -1; /* the first of two */
      g_assert_cmpuint (kernel->find_most (x, n), ==, most);
    }
}

static void
test_find (void)
{
  g_assert_true (act_kernel_find ("portable") == &act_kernel_portable);
  g_assert_null (act_kernel_find ("no such kernel"));
  g_assert_nonnull (act_kernel_get_default ());
}

static void
add (const ActKernel *kernel, const char *name, void (*test) (gconstpointer))
{
  g_autofree char *path = g_strdup_printf ("/kernel/%s/%s", kernel->name, name);

  g_test_add_data_func (path, kernel, test);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; act_kernels[i]; i++) {
    if (!act_kernels[i]->is_available ())
      continue;
    add (act_kernels[i], "multiply", test_multiply);
    add (act_kernels[i], "largest", test_largest);
    add (act_kernels[i], "cells", test_cells);
    add (act_kernels[i], "cell-values", test_cell_values);
    add (act_kernels[i], "dense", test_dense);
    add (act_kernels[i], "log-sum", test_log_sum);
    add (act_kernels[i], "find-most", test_find_most);
  }
  g_test_add_func ("/kernel/find", test_find);
  return g_test_run ();
}
