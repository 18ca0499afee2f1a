/* The heads. Tags are linear; arcs are deep biaffine scores with a learnt bias
 * for the distance (Dozat and Manning, Deep biaffine attention, 2017); labels
 * are scored for the chosen heads; names are tags of their own layer. */
#include "heads.h"
#include "conjuncts.h"
#include "names.h"

#include <math.h>
#include <string.h>

#define LEAK 0.1f

/* Where a row of the stacked heads holds what. */
typedef struct {
  guint arc_head, arc_dependent, label_head, label_dependent, upos, xpos;
} Columns;

/* One window on its way through the heads. @values: [n + 1][heads.n] */
typedef struct {
  const ActWindow *window;
  const float *values;
  Columns columns;
  guint n, width;
  gsize stride;  /* of arcs: n + 1, rounded up */
  float *arcs;   /* [n + 1][stride] log probabilities, by dependent, head */
  guint16 *tree; /* [n + 1] heads */
} Work;

/* Its words, numbered from 1. */
static ActWord *
words_of (const Work *work)
{
  return work->window->words + work->window->first - 1;
}

void
act_heads_init (ActHeads *heads, const ActModel *model, const ActKernel *kernel)
{
  heads->model = model;
  heads->kernel = kernel;
  heads->trees = act_tree_decoder_new ();
  act_scratch_init (&heads->scratch);
  for (gint i = 0; i <= 2 * ACT_MAX_STEPS; i++) {
    const gint apart = CLAMP (i - ACT_MAX_STEPS, -ACT_FURTHEST, ACT_FURTHEST);

    heads->arc_bias[i] =
        model->arc_bias + model->arc_distance[apart + ACT_FURTHEST];
  }
}

void
act_heads_clear (ActHeads *heads)
{
  act_tree_decoder_free (heads->trees);
  act_scratch_clear (&heads->scratch);
}

void
act_heads_rest (ActHeads *heads)
{
  act_scratch_clear (&heads->scratch);
  act_scratch_init (&heads->scratch);
}

static Columns
columns_of (const ActModel *model)
{
  Columns columns = {.arc_dependent = model->arc};

  columns.label_head = 2 * model->arc;
  columns.label_dependent = columns.label_head + model->label;
  columns.upos = columns.label_dependent + model->label;
  columns.xpos = columns.upos + model->upos.n;
  return columns;
}

/* The larger one of x and LEAK x; as a maximum it is no branch. */
static float
leaky (float x)
{
  const float small = LEAK * x;

  return x > small ? x : small;
}

/* Values of an int8 matrix for the rows of some windows, put one window after
   another: [rows][matrix->n]. */
static float *
multiply_windows (ActHeads *heads, const ActMatrix *matrix,
                  const ActWindow *windows, guint n_windows,
                  const ActBatch *batch, guint begin, const ActRows *states)
{
  guint n_rows = 0;
  guint8 *in, *row;
  gint32 *sums;
  float *values;

  for (guint i = 0; i < n_windows; i++)
    n_rows += windows[i].n + 1;
  row = in = act_scratch_new (&heads->scratch, guint8, n_rows * states->stride);
  for (guint i = 0; i < n_windows; i++)
    for (guint t = 0; t <= windows[i].n; t++, row += states->stride)
      memcpy (row,
              states->bytes +
                  (batch->first_row[t] + begin + i) * states->stride,
              states->stride);
  sums = act_scratch_new (&heads->scratch, gint32, (gsize) n_rows * matrix->np);
  values = act_scratch_new (&heads->scratch, float, (gsize) n_rows * matrix->n);
  heads->kernel->multiply (matrix, in, states->stride, n_rows, sums);
  for (guint i = 0; i < n_rows; i++)
    for (guint j = 0; j < matrix->n; j++)
      values[(gsize) i * matrix->n + j] =
          (float) sums[(gsize) i * matrix->np + j] * matrix->scale[j] +
          matrix->bias[j];
  return values;
}

static void
set_tags (const ActHeads *heads, const Work *work)
{
  const ActModel *model = heads->model;
  const ActKernel *kernel = heads->kernel;

  for (guint i = 1; i <= work->n; i++) {
    const float *values = work->values + (gsize) i * work->width;
    ActWord *word = &work->window->words[work->window->first + i - 1];
    const guint upos =
        kernel->find_most (values + work->columns.upos, model->upos.n);
    const guint xpos =
        kernel->find_most (values + work->columns.xpos, model->xpos.n);

    word->upos = model->upos.values[upos];
    word->xpos = model->xpos.values[xpos];
    work->window->xpos[i - 1] = (guint8) xpos;
  }
}

/* Both sides of the arc scores: dependents [n + 1][arc_columns] with a 1 that
   picks up the heads' own scores, and heads times U, transposed
   [arc + 1][stride]. */
static void
prepare_arcs (ActHeads *heads, const Work *work, float *dependents,
              float *transposed)
{
  const ActModel *model = heads->model;
  const gsize columns = model->arc_columns, rows = work->n + 1;
  float *at_head = act_scratch_new (&heads->scratch, float, rows *columns);
  float *mixed = act_scratch_new (&heads->scratch, float, rows *columns);

  for (gsize i = 0; i < rows; i++) {
    const float *values = work->values + i * work->width;

    for (guint j = 0; j < model->arc; j++) {
      at_head[i * columns + j] = leaky (values[work->columns.arc_head + j]);
      dependents[i * columns + j] =
          leaky (values[work->columns.arc_dependent + j]);
    }
    dependents[i * columns + model->arc] = 1;
  }
  heads->kernel->dense (at_head, columns, rows, model->arc, model->arc_u,
                        model->arc_columns, mixed, columns);
  for (gsize j = 0; j <= model->arc; j++) {
    for (gsize i = 0; i < rows; i++)
      transposed[j * work->stride + i] = mixed[i * columns + j];
    for (gsize i = rows; i < work->stride; i++)
      transposed[j * work->stride + i] = 0;
  }
}

/* Makes the @n numbers logarithms of shares of one. */
static void
normalise (const ActHeads *heads, float *logs, guint n)
{
  const float sum = heads->kernel->log_sum (logs, n);

  for (guint i = 0; i < n; i++)
    logs[i] -= sum;
}

/* Log probabilities of each word's heads. */
static void
score_arcs (ActHeads *heads, Work *work)
{
  const ActModel *model = heads->model;
  const guint rows = work->n + 1;
  float *dependents = act_scratch_new (&heads->scratch, float,
                                       (gsize) rows * model->arc_columns);
  float *transposed =
      act_scratch_new (&heads->scratch, float, (model->arc + 1) * work->stride);

  prepare_arcs (heads, work, dependents, transposed);
  work->arcs = act_scratch_new (&heads->scratch, float, rows * work->stride);
  heads->kernel->dense (dependents, model->arc_columns, rows, model->arc + 1,
                        transposed, (guint) work->stride, work->arcs,
                        work->stride);
  for (guint i = 1; i < rows; i++) {
    const float *bias = heads->arc_bias + ACT_MAX_STEPS - i;
    float *arcs = work->arcs + i * work->stride;

    for (guint j = 0; j < rows; j++)
      arcs[j] += bias[j];
    arcs[i] = -1e9f; /* no word hangs from itself */
    normalise (heads, arcs, rows);
  }
}

/* The number within the sentence of a head within the window. */
static guint16
global_head (const ActWindow *window, guint head)
{
  return (guint16) (head ? window->first + head - 1 : 0);
}

/* Scores of the relations [@n_pairs][label_columns] that the words
   @dependents (NULL: 0, 1, …) may have to @governors. */
static float *
score_pairs (ActHeads *heads, const Work *work, const guint16 *dependents,
             const guint16 *governors, gsize n_pairs)
{
  const ActModel *model = heads->model;
  const gsize columns = model->label_columns;
  float *both =
      act_scratch_new (&heads->scratch, float, n_pairs * model->label);
  float *scores = act_scratch_new (&heads->scratch, float, n_pairs *columns);

  for (gsize i = 0; i < n_pairs; i++) {
    const gsize word = dependents ? dependents[i] : i;
    const float *at_head = work->values + governors[i] * (gsize) work->width +
                           work->columns.label_head;
    const float *at_word =
        work->values + word * work->width + work->columns.label_dependent;

    for (guint j = 0; j < model->label; j++)
      both[i * model->label + j] = leaky (at_head[j] + at_word[j]);
  }
  heads->kernel->dense (both, model->label, n_pairs, model->label,
                        model->label_out, model->label_columns, scores,
                        columns);
  for (gsize i = 0; i < n_pairs; i++) {
    const gsize word = dependents ? dependents[i] : i;
    const float *bias = model->label_bias + (governors[i] > word ? columns : 0);

    for (guint j = 0; j < model->rels.n; j++)
      scores[i * columns + j] += bias[j];
  }
  return scores;
}

/* The best relation, root below the root and nowhere else, and its log
   probability. */
static guint
choose_label (const ActHeads *heads, float *scores, guint head,
              float *probability)
{
  const ActModel *model = heads->model;
  const float sum = heads->kernel->log_sum (scores, model->rels.n);
  guint best = model->root_rel;

  if (head) {
    scores[model->root_rel] = -G_MAXFLOAT;
    best = heads->kernel->find_most (scores, model->rels.n);
  }
  *probability = scores[best] - sum;
  return best;
}

/* The best tree by @arcs, and its relations. */
static void
set_tree (ActHeads *heads, Work *work, const float *arcs)
{
  const ActModel *model = heads->model;
  float *labels;

  act_tree_decoder_run (heads->trees, work->n, arcs, work->stride, work->tree);
  labels = score_pairs (heads, work, NULL, work->tree, work->n + 1);
  for (guint i = 1; i <= work->n; i++) {
    const guint head = work->tree[i];
    float probability;
    const guint label = choose_label (
        heads, labels + (gsize) i * model->label_columns, head, &probability);
    ActWord *word = &words_of (work)[i];

    word->head = global_head (work->window, head);
    word->rel = model->rels.values[label];
    word->arc = expf (arcs[i * work->stride + head] + probability);
  }
}

/* Whether @word may have the relation to @head that it has to its own. */
static gboolean
may_hang (ActHeads *heads, const Work *work, guint16 word, guint16 head)
{
  const ActScratchMark mark = act_scratch_mark (&heads->scratch);
  float probability;
  float *scores = score_pairs (heads, work, &word, &head, 1);
  const guint label = choose_label (heads, scores, head, &probability);

  act_scratch_release (&heads->scratch, mark);
  return heads->model->rels.values[label] == words_of (work)[word].rel;
}

/* What being alike adds to the arc between a conjunct or an apposition and
   @head. */
static float
compare (const Work *work, guint word, guint head)
{
  const ActWord *words = words_of (work);

  return words[word].rel == ACT_REL_APPOS
             ? act_appositions_compare (words, work->tree, work->n, word, head)
             : act_conjuncts_compare (words, work->tree, word, head);
}

/* What @word, a conjunct or an apposition, should rather hang on, or its head;
   @arcs: a copy of the arcs into it, which gain what being alike is worth. */
static guint
find_like_head (ActHeads *heads, const Work *work, guint word, float *arcs)
{
  const float *own = work->arcs + word * work->stride;
  const guint head = work->tree[word];
  float most = own[head] + compare (work, word, head);
  guint best = head;

  arcs[head] = most;
  for (guint j = 1; j <= work->n; j++) {
    float score;

    if (j == head || own[j] < ACT_CONJUNCTS_LEAST)
      continue;
    score = own[j] + compare (work, word, j);
    if (score <= most || !may_hang (heads, work, (guint16) word, (guint16) j))
      continue;
    best = j;
    most = arcs[j] = score;
  }
  normalise (heads, arcs, work->n + 1);
  return best;
}

/* The tree once more, if conjuncts or appositions would rather hang on what is
   like them. */
static void
join_alike (ActHeads *heads, Work *work)
{
  const gsize size = (work->n + 1) * work->stride;
  gboolean changed = FALSE;
  float *arcs = NULL;

  for (guint i = 1; i <= work->n; i++) {
    if ((words_of (work)[i].rel != ACT_REL_CONJ &&
         words_of (work)[i].rel != ACT_REL_APPOS) ||
        work->arcs[i * work->stride + work->tree[i]] > ACT_CONJUNCTS_SURE)
      continue;
    if (!arcs) {
      arcs = act_scratch_new (&heads->scratch, float, size);
      memcpy (arcs, work->arcs, size * sizeof *arcs);
    }
    changed |= find_like_head (heads, work, i, arcs + i * work->stride) !=
               work->tree[i];
  }
  if (changed)
    set_tree (heads, work, arcs);
}

static void
add_names (ActHeads *heads, const ActWindow *window, float *scores,
           GArray *names)
{
  const ActModel *model = heads->model;
  const guint n = window->n, n_tags = model->n_name_tags;
  guint8 *back = act_scratch_new (&heads->scratch, guint8, (gsize) n * n_tags);
  guint8 *best = act_scratch_new (&heads->scratch, guint8, n);

  for (guint i = 0; i < n; i++) {
    float *row = scores + (gsize) i * n_tags;

    for (guint j = 0; j < n_tags; j++)
      row[j] += act_name_tag_prior (&model->name_tags[j]);
    normalise (heads, row, n_tags);
  }
  act_names_find_tags (model->name_tags, n_tags, n, scores, back, best);
  act_names_add_spans (model->name_tags, n_tags, n, scores, best,
                       window->sentence, window->first, names);
}

void
act_heads_run (ActHeads *heads, const ActWindow *windows, guint n_windows,
               const ActBatch *batch, guint begin, const ActRows *states,
               const ActRows *name_states, GArray *names)
{
  const ActModel *model = heads->model;
  float *values, *name_values;
  ActScratchMark mark;

  act_scratch_reset (&heads->scratch);
  values = multiply_windows (heads, &model->heads, windows, n_windows, batch,
                             begin, states);
  name_values = multiply_windows (heads, &model->name_out, windows, n_windows,
                                  batch, begin, name_states);
  mark = act_scratch_mark (&heads->scratch);
  for (guint i = 0; i < n_windows; i++) {
    Work work = {.window = &windows[i],
                 .values = values,
                 .columns = columns_of (model),
                 .n = windows[i].n,
                 .width = model->heads.n};

    work.stride = (work.n + ACT_LANES) & ~(gsize) (ACT_LANES - 1);
    set_tags (heads, &work);
    score_arcs (heads, &work);
    work.tree = act_scratch_new (&heads->scratch, guint16, work.n + 1);
    set_tree (heads, &work, work.arcs);
    join_alike (heads, &work);
    add_names (heads, &windows[i], name_values + model->name_out.n, names);
    values += (gsize) (work.n + 1) * work.width;
    name_values += (gsize) (work.n + 1) * model->name_out.n;
    act_scratch_release (&heads->scratch, mark);
  }
}
