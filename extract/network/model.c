/* Opening of a model: finds the sections, checks their shapes against the
 * configuration and each other, and derives the few tables that the kernels
 * want in another form. */
#include "network.h"
#include "parts.h"

#include <actant/error.h>

#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

G_STATIC_ASSERT (2 * ACT_MAX_UNITS <= ACT_MAX_INPUTS);

/* model/model.S */
extern const guint8 act_builtin_model[], act_builtin_model_end[];

static const struct {
  const char *name;
  guint width;
} table_forms[ACT_N_TABLES] = {
    [ACT_TABLE_GLOVE] = {"E.glove", 100}, [ACT_TABLE_WORD] = {"E.word", 64},
    [ACT_TABLE_S2] = {"E.s2", 24},        [ACT_TABLE_S3] = {"E.s3", 40},
    [ACT_TABLE_S4] = {"E.s4", 32},        [ACT_TABLE_P2] = {"E.p2", 16},
    [ACT_TABLE_P3] = {"E.p3", 32},        [ACT_TABLE_SHAPE] = {"E.shape", 24},
};

G_GNUC_PRINTF (3, 4)
static gboolean
fail (const ActModel *model, GError **error, const char *format, ...)
{
  va_list arguments;
  char *what;

  va_start (arguments, format);
  what = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_set_error (error, ACT_ERROR, ACT_ERROR_MODEL, "%s: %s",
               act_model_file_get_name (model->file), what);
  g_free (what);
  return FALSE;
}

static gpointer
allocate (ActModel *model, gsize bytes)
{
  gpointer memory = g_aligned_alloc0 (1, MAX (bytes, 64), 64);

  g_ptr_array_add (model->owned, memory);
  return memory;
}

/* A place for memory that is made later and lives as long as the model. */
static gpointer *
new_cell (ActModel *model)
{
  gpointer *cell = g_new0 (gpointer, 1);

  g_ptr_array_add (model->cells, cell);
  return cell;
}

static void
free_cell (gpointer cell)
{
  gpointer *memory = cell;

  g_aligned_free (*memory);
  g_free (memory);
}

static char *
own_name (const ActModel *model, const char *name)
{
  return g_strconcat (model->prefix, name, NULL);
}

/* Lines of a text section; a last line without line feed counts. */
static char **
read_lines (const ActModel *model, const char *name, GError **error)
{
  gsize size;
  const char *bytes =
      act_model_file_get_bytes (model->file, name, &size, error);
  g_autofree char *text = NULL;

  if (!bytes)
    return NULL;
  if (!g_utf8_validate_len (bytes, size, NULL)) {
    fail (model, error, "section %s is not UTF-8", name);
    return NULL;
  }
  text = g_strndup (bytes, size);
  g_strchomp (text);
  return g_strsplit (text, "\n", -1);
}

static gboolean
read_number (const ActModel *model, char **lines, const char *key, guint least,
             guint most, guint *number, GError **error)
{
  const gsize length = strlen (key);
  guint64 value;

  for (char **line = lines; *line; line++)
    if (g_str_has_prefix (*line, key) && (*line)[length] == '=') {
      if (!g_ascii_string_to_unsigned (*line + length + 1, 10, least, most,
                                       &value, NULL))
        return fail (model, error, "%s is not a number from %u to %u", *line,
                     least, most);
      *number = (guint) value;
      return TRUE;
    }
  return fail (model, error, "no %s in the configuration", key);
}

static gboolean
read_config (ActModel *model, GError **error)
{
  g_autofree char *name = own_name (model, "config");
  g_auto (GStrv) lines = read_lines (model, name, error);

  if (!lines)
    return FALSE;
  for (char **line = lines; *line; line++)
    if (g_str_has_prefix (*line, "version=") && !model->version)
      model->version = g_strdup (*line + strlen ("version="));
  if (!model->version)
    return fail (model, error, "no version in the configuration");
  if (!read_number (model, lines, "hidden", 4, ACT_MAX_UNITS, &model->hidden,
                    error) ||
      !read_number (model, lines, "layers", 1, ACT_MAX_LAYERS, &model->n_layers,
                    error) ||
      !read_number (model, lines, "name_hidden", 4, ACT_MAX_UNITS,
                    &model->name_hidden, error) ||
      !read_number (model, lines, "arc", 1, ACT_MAX_UNITS, &model->arc,
                    error) ||
      !read_number (model, lines, "label", 1, ACT_MAX_UNITS, &model->label,
                    error))
    return FALSE;
  /* Hidden states are read as groups of four bytes. */
  if (model->hidden % 4 || model->name_hidden % 4)
    return fail (model, error, "hidden sizes are not multiples of 4");
  return TRUE;
}

static guint8
upos_of (const char *name)
{
  return (guint8) act_upos_from_string (name);
}

static guint8
xpos_of (const char *name)
{
  return (guint8) act_xpos_from_string (name);
}

static guint8
rel_of (const char *name)
{
  return (guint8) act_rel_from_string (name);
}

static gboolean
read_labels (ActModel *model, const char *section,
             guint8 (*from_string) (const char *), ActLabels *labels,
             char ***names, GError **error)
{
  g_auto (GStrv) lines = read_lines (model, section, error);

  if (!lines)
    return FALSE;
  labels->n = g_strv_length (lines);
  if (!labels->n || labels->n > ACT_MAX_LABELS)
    return fail (model, error, "section %s has %u labels", section, labels->n);
  for (guint i = 0; i < labels->n; i++)
    labels->values[i] = from_string (lines[i]);
  if (names)
    *names = g_steal_pointer (&lines);
  return TRUE;
}

static gboolean
read_name_tag (const char *text, ActNameTag *tag)
{
  *tag = (ActNameTag){ACT_TAG_OUTSIDE, ACT_NAME_MISC};
  if (g_str_equal (text, "O"))
    return TRUE;
  if ((text[0] != 'B' && text[0] != 'I') || text[1] != '-')
    return FALSE;
  tag->kind = text[0] == 'B' ? ACT_TAG_BEGIN : ACT_TAG_INSIDE;
  for (guint type = 0; type < ACT_N_NAME; type++)
    if (g_str_equal (text + 2, act_name_type_to_string ((ActNameType) type))) {
      tag->type = (ActNameType) type;
      return TRUE;
    }
  return FALSE;
}

static gboolean
read_name_tags (ActModel *model, GError **error)
{
  g_auto (GStrv) lines = read_lines (model, "name_tags", error);

  if (!lines)
    return FALSE;
  model->n_name_tags = g_strv_length (lines);
  if (model->n_name_tags > ACT_MAX_NAME_TAGS || model->n_name_tags == 0)
    return fail (model, error, "section name_tags has %u labels",
                 model->n_name_tags);
  for (guint i = 0; i < model->n_name_tags; i++)
    if (!read_name_tag (lines[i], &model->name_tags[i]))
      return fail (model, error, "unknown name tag %s", lines[i]);
  if (model->name_tags[0].kind != ACT_TAG_OUTSIDE)
    return fail (model, error, "the first name tag is not O");
  return TRUE;
}

static gboolean
read_all_labels (ActModel *model, GError **error)
{
  if (!read_labels (model, "upos", upos_of, &model->upos, NULL, error) ||
      !read_labels (model, "xpos", xpos_of, &model->xpos, &model->xpos_names,
                    error) ||
      !read_labels (model, "deprel", rel_of, &model->rels, NULL, error) ||
      !read_name_tags (model, error))
    return FALSE;
  for (guint i = 0; i < model->rels.n; i++)
    if (model->rels.values[i] == ACT_REL_ROOT) {
      model->root_rel = i;
      return model->rels.n > 1 || fail (model, error, "no relation but root");
    }
  return fail (model, error, "no relation root");
}

static gboolean
read_tables (ActModel *model, GError **error)
{
  for (guint i = 0; i < ACT_N_TABLES; i++) {
    const char *name = table_forms[i].name;
    const ActSection *section = act_model_file_find (model->file, name);

    if (!section || section->type != ACT_SECTION_I8 || section->rank != 2 ||
        section->dims[0] < 2 || section->dims[1] != table_forms[i].width)
      return fail (model, error, "no table %s of width %u", name,
                   table_forms[i].width);
    model->n_rows[i] = section->dims[0];
    model->tables[i] = (ActEmbedding){section->data, section->dims[1]};
  }
  return TRUE;
}

static gboolean
read_vocabulary (ActModel *model, GError **error)
{
  ActVocabulary *vocabulary = &model->vocabulary;
  const ActSection *keys = act_model_file_find (model->file, "vocab.keys");
  guint32 dims[2] = {0, 2};
  gboolean has_gap = FALSE;

  if (!keys || keys->type != ACT_SECTION_U64 || keys->rank != 1 ||
      !keys->dims[0] || (keys->dims[0] & (keys->dims[0] - 1)))
    return fail (model, error, "no section vocab.keys of 2^n keys");
  vocabulary->keys = keys->data;
  vocabulary->mask = keys->dims[0] - 1;
  dims[0] = keys->dims[0];
  vocabulary->rows = act_model_file_get (model->file, "vocab.rows",
                                         ACT_SECTION_U32, 2, dims, error);
  if (!vocabulary->rows)
    return FALSE;
  for (guint64 i = 0; i <= vocabulary->mask; i++) {
    has_gap |= !vocabulary->keys[i];
    if (vocabulary->rows[2 * i] >= model->n_rows[ACT_TABLE_GLOVE] ||
        vocabulary->rows[2 * i + 1] >= model->n_rows[ACT_TABLE_WORD])
      return fail (model, error, "vocab.rows points outside the tables");
  }
  /* A look-up ends at the first gap. */
  return has_gap || fail (model, error, "vocab.keys is full");
}

/* A copy of @n values times @factor. */
static float *
multiplied (ActModel *model, const float *values, guint n, float factor)
{
  float *copy = allocate (model, n * sizeof *copy);

  for (guint i = 0; i < n; i++)
    copy[i] = factor * values[i];
  return copy;
}

/* @input_zero: what the inputs are (ActMatrix). Scales in the file are for
   127ths of a state; its levels are twice as far apart, to half a percent
   (ACT_STATE_LEVELS). */
static gboolean
read_matrix (ActModel *model, const char *plain_name, guint n, guint k,
             guint8 input_zero, gboolean has_bias, ActMatrix *matrix,
             GError **error)
{
  g_autofree char *name = own_name (model, plain_name);
  const guint32 dims[4] = {n, k, (n + 31) & ~31u, (k + 3) & ~3u};
  g_autofree char *scale = g_strconcat (name, ".scale", NULL);
  g_autofree char *bias = g_strconcat (name, ".bias", NULL);
  gint32 *zero = allocate (model, dims[2] * sizeof *zero);

  matrix->n = dims[0];
  matrix->k = dims[1];
  matrix->np = dims[2];
  matrix->kp = dims[3];
  matrix->input_zero = input_zero;
  matrix->packed = new_cell (model);
  matrix->weights =
      act_model_file_get (model->file, name, ACT_SECTION_I8, 4, dims, error);
  matrix->scale = matrix->weights
                      ? act_model_file_get (model->file, scale, ACT_SECTION_F32,
                                            1, dims + 2, error)
                      : NULL;
  if (!matrix->scale)
    return FALSE;
  if (has_bias) {
    matrix->bias = act_model_file_get (model->file, bias, ACT_SECTION_F32, 1,
                                       dims + 2, error);
    if (!matrix->bias)
      return FALSE;
  }
  if (input_zero == ACT_STATE_ZERO)
    matrix->scale = multiplied (model, matrix->scale, dims[2], 2);
  return act_matrix_derive (matrix, zero) ||
         fail (model, error, "section %s holds a weight of -128", name);
}

/* Makes of the pre-activations of an LSTM what its cells want. */
static void
scale_gates (ActModel *model, guint units, ActMatrix *matrix)
{
  float *scale = multiplied (model, matrix->scale, matrix->np, 1);
  float *bias =
      matrix->bias ? multiplied (model, matrix->bias, matrix->np, 1) : NULL;

  for (guint i = 0; i < 4 * units; i++) {
    scale[i] *= act_gate_factor (i / units);
    if (bias)
      bias[i] *= act_gate_factor (i / units);
  }
  matrix->scale = scale;
  matrix->bias = bias;
}

static gboolean
read_layer (ActModel *model, const char *name, guint inputs, guint8 input_zero,
            guint units, ActLayer *layer, GError **error)
{
  layer->units = units;
  for (guint i = 0; i < 2; i++) {
    const char *direction = i ? "b" : "f";
    g_autofree char *wx = g_strdup_printf ("%s.%s.wx", name, direction);
    g_autofree char *wh = g_strdup_printf ("%s.%s.wh", name, direction);

    if (!read_matrix (model, wx, 4 * units, inputs, input_zero, TRUE,
                      &layer->wx[i], error) ||
        !read_matrix (model, wh, 4 * units, units, ACT_STATE_ZERO, FALSE,
                      &layer->wh[i], error))
      return FALSE;
    scale_gates (model, units, &layer->wx[i]);
    scale_gates (model, units, &layer->wh[i]);
  }
  return TRUE;
}

static gboolean
read_matrices (ActModel *model, GError **error)
{
  const guint n_heads =
      2 * model->arc + 2 * model->label + model->upos.n + model->xpos.n;
  guint inputs = act_model_get_input_size (model);

  for (guint i = 0; i < model->n_layers; i++) {
    const char name[] = {'L', (char) ('1' + i), 0};

    if (!read_layer (model, name, inputs,
                     i ? ACT_STATE_ZERO : ACT_EMBEDDING_ZERO, model->hidden,
                     &model->layers[i], error))
      return FALSE;
    inputs = 2 * model->hidden;
  }
  return read_layer (model, "N", inputs, ACT_STATE_ZERO, model->name_hidden,
                     &model->name_layer, error) &&
         read_matrix (model, "heads", n_heads, inputs, ACT_STATE_ZERO, TRUE,
                      &model->heads, error) &&
         read_matrix (model, "N.out", model->n_name_tags,
                      2 * model->name_hidden, ACT_STATE_ZERO, TRUE,
                      &model->name_out, error);
}

static const float *
get_floats (ActModel *model, const char *name, guint rank, guint rows,
            guint columns, GError **error)
{
  const guint32 dims[2] = {rows, columns};
  g_autofree char *own = own_name (model, name);

  return act_model_file_get (model->file, own, ACT_SECTION_F32, rank, dims,
                             error);
}

static guint
round_up (guint n)
{
  return (n + ACT_LANES - 1) & ~(guint) (ACT_LANES - 1);
}

static gboolean
read_arc_head (ActModel *model, GError **error)
{
  const guint arc = model->arc;
  const float *u = get_floats (model, "arc.U", 2, arc, arc, error);
  const float *own =
      u ? get_floats (model, "arc.hb", 1, arc + 1, 0, error) : NULL;

  model->arc_distance =
      own ? get_floats (model, "arc.dist", 1, 2 * ACT_FURTHEST + 1, 0, error)
          : NULL;
  if (!model->arc_distance)
    return FALSE;
  model->arc_columns = round_up (arc + 1);
  model->arc_u = allocate (model, (gsize) arc * model->arc_columns * sizeof *u);
  for (guint i = 0; i < arc; i++) {
    float *row = model->arc_u + (gsize) i * model->arc_columns;

    memcpy (row, u + (gsize) i * arc, arc * sizeof *u);
    row[arc] = own[i];
  }
  model->arc_bias = own[arc];
  return TRUE;
}

static gboolean
read_label_head (ActModel *model, GError **error)
{
  const guint n = model->rels.n, columns = round_up (n);
  const float *out = get_floats (model, "label.out", 2, n, model->label, error);
  const float *bias =
      out ? get_floats (model, "label.bias", 1, n, 0, error) : NULL;
  const float *side =
      bias ? get_floats (model, "label.dir", 2, 2, n, error) : NULL;

  if (!side)
    return FALSE;
  model->label_columns = columns;
  model->label_out =
      allocate (model, (gsize) model->label * columns * sizeof *out);
  model->label_bias = allocate (model, 2 * (gsize) columns * sizeof *out);
  for (guint r = 0; r < n; r++) {
    for (guint i = 0; i < model->label; i++)
      model->label_out[(gsize) i * columns + r] =
          out[(gsize) r * model->label + i];
    for (guint right = 0; right < 2; right++)
      model->label_bias[right * columns + r] = bias[r] + side[right * n + r];
  }
  return TRUE;
}

static gboolean
read_lemmas (ActModel *model, GError **error)
{
  gsize forms_size, rules_size;
  const char *forms =
      act_model_file_get_bytes (model->file, "lemma.forms", &forms_size, error);
  const char *rules =
      forms ? act_model_file_get_bytes (model->file, "lemma.rules", &rules_size,
                                        error)
            : NULL;
  g_autoptr (GError) reason = NULL;

  if (!rules)
    return FALSE;
  model->lemmatiser =
      act_lemmatiser_new (forms, forms_size, rules, rules_size, &reason);
  return model->lemmatiser || fail (model, error, "%s", reason->message);
}

/* Takes @file over. */
static ActModel *
new_from_file (ActModelFile *file, const char *prefix, GError **error)
{
  g_autoptr (ActModel) model = NULL;

  if (!file)
    return NULL;
  model = g_new0 (ActModel, 1);
  model->file = file;
  model->prefix = prefix;
  model->owned = g_ptr_array_new_with_free_func (g_aligned_free);
  model->cells = g_ptr_array_new_with_free_func (free_cell);
  if (!read_config (model, error) || !read_all_labels (model, error) ||
      !read_tables (model, error) || !read_vocabulary (model, error) ||
      !read_matrices (model, error) || !read_arc_head (model, error) ||
      !read_label_head (model, error) || !read_lemmas (model, error))
    return NULL;
  model->parts = act_parts_load (model->version, 2 * model->hidden);
  return g_steal_pointer (&model);
}

ActModel *
act_model_new_from_bytes (const char *name, const char *prefix,
                          gconstpointer bytes, gsize size, GError **error)
{
  return new_from_file (act_model_file_new (name, bytes, size, error), prefix,
                        error);
}

static ActModel *
open_network (const char *path, const char *prefix, GError **error)
{
  if (path)
    return new_from_file (act_model_file_open (path, error), prefix, error);
  return act_model_new_from_bytes (
      "built-in model", prefix, act_builtin_model,
      (gsize) (act_builtin_model_end - act_builtin_model), error);
}

ActModel *
act_model_open (const char *path, GError **error)
{
  return open_network (path, ACT_NETWORK_EXACT, error);
}

ActModel *
act_model_open_fast (const char *path, GError **error)
{
  return open_network (path, ACT_NETWORK_FAST, error);
}

void
act_model_free (ActModel *model)
{
  if (!model)
    return;
  act_lemmatiser_free (model->lemmatiser);
  g_ptr_array_unref (model->owned);
  g_ptr_array_unref (model->cells);
  act_model_file_free (model->file);
  g_strfreev (model->xpos_names);
  g_free (model->version);
  g_free (model->parts);
  g_free (model);
}

const char *
act_model_get_version (const ActModel *model)
{
  return model->version;
}

guint
act_model_get_input_size (const ActModel *model)
{
  guint size = 0;

  for (guint i = 0; i < ACT_N_TABLES; i++)
    size += model->tables[i].width;
  return size;
}

void
act_model_rest (void)
{
  const gsize page = (gsize) sysconf (_SC_PAGESIZE);
  const guintptr begin =
      ((guintptr) act_builtin_model + page - 1) / page * page;
  const guintptr end = (guintptr) act_builtin_model_end / page * page;

  if (begin < end)
    madvise ((gpointer) begin, end - begin, MADV_DONTNEED);
}
